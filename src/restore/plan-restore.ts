/** Which recorded files are to be restored, and why others are not. Pure: what is there was asked before. */

import { pushTo } from '../text/push-to.ts';
import type { RestoreOptions } from './options.ts';
import type { Origin, RecordedFile } from './recorded-file.ts';

/** What stands where the file belongs: nothing, a pointer to it, git-annex's link to where it would be, or other bytes. */
export type Replaces = 'nothing' | 'pointer' | 'annex-link' | 'mismatched';

export interface WantedFile {
  readonly path: string;
  /** Null only for a `--ref` to the hub, which then has to say a digest itself. */
  readonly sha256: string | null;
  /** Bytes, or null where no size is recorded. */
  readonly size: number | null;
  readonly at: RecordedFile['at'] | null;
  readonly origins: readonly Origin[];
  readonly replaces: Replaces;
  /** What git-annex calls it, where a link of git-annex is there. */
  readonly annexKey?: string;
}

export type LeftStatus =
  /** By `--only`, `--largest` or `--max-bytes`. */
  | 'left-out'
  /** Tracked by git, so git brings it. */
  | 'left-to-git'
  /** No SHA-256 is recorded, so nothing could be verified. */
  | 'no-digest'
  /** A link, a folder or something else stands there. */
  | 'blocked';

export interface Left {
  readonly path: string;
  readonly size: number | null;
  readonly status: LeftStatus;
  readonly why: string;
}

export interface RestorePlan {
  readonly wanted: readonly WantedFile[];
  readonly left: readonly Left[];
  /** Files that are there and were not asked to be replaced. */
  readonly present: number;
}

/** What was seen at a recorded path. `pointer` holds the digest that a pointer there carries. */
export interface SeenFile {
  readonly is: RecordedFile['present'];
  readonly pointer: string | null;
  /** Whether its bytes are known to be other ones. Only ever true with `--replace mismatched`. */
  readonly differs: boolean;
  readonly tracked: boolean;
  /** The key of a link of git-annex that leads nowhere and is for the recorded bytes. Null unless git-annex was named. */
  readonly annexKey: string | null;
  /** A link that leads to a file: what is wanted is there. */
  readonly leads: boolean;
}

export function planRestore(
  files: readonly RecordedFile[],
  seen: (file: RecordedFile) => SeenFile,
  options: Pick<RestoreOptions, 'only' | 'largest' | 'maxBytes' | 'replace'>,
): RestorePlan {
  const left: Left[] = [];
  const chosen: WantedFile[] = [];
  let present = 0;
  for (const file of files) {
    const verdict = judge(file, seen(file), options.replace);
    if (verdict === 'present') present += 1;
    else if ('status' in verdict) left.push(verdict);
    else if (options.only !== null && !options.only(file.path)) left.push(leftOut(file, '--only'));
    else chosen.push(verdict);
  }
  const wanted = select(chosen, options, left);
  return { wanted, left: left.sort(byPath), present };
}

function judge(
  file: RecordedFile,
  { is, pointer, differs, tracked, annexKey, leads }: SeenFile,
  replace: RestoreOptions['replace'],
): WantedFile | Left | 'present' {
  const { path, sha256, size, at, origins } = file;
  const stays = (status: LeftStatus, why: string): Left => ({ path, size, status, why });
  if (is === 'file' && pointer === null && !differs) return 'present';
  if (leads && replace !== 'mismatched') return 'present';
  if (sha256 === null) return stays('no-digest', 'no SHA-256 is recorded for it');
  if (file.isDisputed) return stays('blocked', 'its records contradict each other');
  const wanted = (replaces: Replaces): WantedFile => ({
    path,
    sha256,
    size,
    at,
    origins,
    replaces,
    ...(annexKey !== null && { annexKey }),
  });
  if (annexKey !== null) return wanted('annex-link');
  if (is === 'link') return stays('blocked', 'a link is there, and links are left alone');
  if (is === 'folder') return stays('blocked', 'a folder is there');
  if (is === 'other') return stays('blocked', 'it is outside the root or cannot be looked at');
  if (pointer !== null) {
    if (replace !== 'pointers')
      return stays('left-to-git', 'a pointer is there; --replace pointers replaces it');
    if (pointer !== sha256) return stays('blocked', 'the pointer there is for other bytes than are recorded');
    return wanted('pointer');
  }
  if (tracked) return stays('left-to-git', 'git tracks it; git checkout brings it back');
  return wanted(is === 'file' ? 'mismatched' : 'nothing');
}

/** The largest, in as many bytes as are allowed; both are counted over the files that `--only` left. */
function select(
  chosen: readonly WantedFile[],
  { largest, maxBytes }: Pick<RestoreOptions, 'largest' | 'maxBytes'>,
  left: Left[],
): WantedFile[] {
  let kept = [...chosen];
  if (largest !== null) {
    const bySize = kept.toSorted((a, b) => (b.size ?? -1) - (a.size ?? -1) || byPath(a, b));
    for (const file of bySize.slice(largest)) left.push(leftOut(file, '--largest'));
    kept = bySize.slice(0, largest).sort(byPath);
  }
  if (maxBytes === null) return kept;
  let sum = 0;
  const digests = new Set<string | null>();
  return kept.filter((file) => {
    // A digest that is wanted twice is fetched once.
    const cost = digests.has(file.sha256) ? 0 : file.size;
    const fits = cost !== null && sum + cost <= maxBytes;
    if (fits) {
      sum += cost;
      digests.add(file.sha256);
    } else
      left.push(leftOut(file, cost === null ? '--max-bytes: no size is recorded for it' : '--max-bytes'));
    return fits;
  });
}

function leftOut({ path, size }: { path: string; size: number | null }, why: string): Left {
  return { path, size, status: 'left-out', why };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Files of one digest, which are fetched once. */
export interface Job {
  readonly sha256: string | null;
  /** Null where none is recorded, or sizes that contradict each other. */
  readonly size: number | null;
  readonly files: readonly WantedFile[];
  readonly origins: readonly Origin[];
}

/**
 * The size that all records of a digest agree on, as far as they have one. Where they contradict each other the digest
 * decides alone: the right file is not to be refused because one of them is wrong.
 */
function agreedSize(files: readonly WantedFile[]): number | null {
  const sizes = new Set(files.flatMap(({ size }) => size ?? []));
  const [size = null] = sizes;
  return sizes.size === 1 ? size : null;
}

/** One job a digest, in the order of the first path. */
export function jobsOf(wanted: readonly WantedFile[]): Job[] {
  const groups = new Map<unknown, WantedFile[]>();
  for (const file of wanted) pushTo(groups, file.sha256 ?? file, file);
  return [...groups.values()].map((files) => ({
    sha256: files[0]?.sha256 ?? null,
    size: agreedSize(files),
    files,
    origins: files.flatMap(({ origins }) => origins),
  }));
}
