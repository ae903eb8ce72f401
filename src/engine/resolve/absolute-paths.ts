import type { UngradedFinding } from '../../model/finding.ts';
import type { Resolvable } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { pathNotPortable } from '../../rules/path-not-portable.ts';
import { joinPath, readWrittenPath, stripPrefix } from '../../text/written-path.ts';
import { batches, type PathContext, type PathOrigin, type Reading } from './path-context.ts';
import { standing } from './standing.ts';

/** What an absolute path turned out to be: the part below the root, and the prefix in front of it. */
interface Split {
  readonly path: RootPath;
  readonly prefix: string;
}

interface Use<T> {
  count: number;
  readonly first: T;
  readonly written: string;
}

/** Of deeper paths only the last folders are tried. */
const MAX_DEPTH = 200;
/** Prefixes that are tried on other paths; each costs a look at every path. */
const MAX_LEARNED = 16;
/** Paths that are not there for which git's index is asked. */
const MAX_ASKED = 5000;
/** More prefixes than this in one list or inventory are counted in one last finding. */
const MAX_PREFIXES = 20;

/**
 * Maps absolute paths below the root, in this order: the longest configured prefix; the root itself; the prefix
 * under which most paths of the same origin are there; the first
 * suffix that begins with a known inventory folder. A single segment never stands for an absolute path: other
 * folders hold files of the same name. What none of these maps leads out of the root. Every mapping that
 * nobody configured is a warning that names the prefix to set.
 */
export async function placeAbsolute<T extends Resolvable>(
  items: readonly T[],
  origin: PathOrigin<T>,
  context: PathContext,
  readings: Map<T, Reading[]>,
): Promise<UngradedFinding[]> {
  const uses = new Map<string, Use<T>>();
  const use = (item: T, { path, prefix }: Split) => {
    const known = uses.get(prefix);
    if (known) known.count += 1;
    else uses.set(prefix, { count: 1, first: item, written: item.path });
    item.path = path;
  };
  const prefixes = [...context.prefixes].sort((a, b) => b.length - a.length);
  const unmapped: T[] = [];
  for (const item of items) {
    const configured = splitBy(item.path, prefixes);
    const own = splitBy(item.path, [context.files.root]);
    if (configured) item.path = configured.path;
    else if (own) use(item, own);
    else unmapped.push(item);
  }
  const existing = await existingSuffixes(unmapped, context);
  const support = new Map<string, number>();
  for (const splits of existing.values())
    for (const { prefix } of splits) support.set(prefix, (support.get(prefix) ?? 0) + 1);
  const learned = [...support]
    .sort(([one, a], [other, b]) => b - a || one.length - other.length)
    .slice(0, MAX_LEARNED)
    .map(([prefix]) => prefix);
  const outside = new Set<T>();
  for (const item of unmapped) {
    const own = existing.get(item) ?? [];
    const split =
      mostConfirmed(item.path, own, learned, support) ?? splitAtFolder(item.path, context.knownFolders);
    if (split === null) {
      outside.add(item);
      continue;
    }
    use(item, split);
    const others = own.filter(({ path }) => path !== split.path);
    if (others.length > 0)
      readings.set(
        item,
        others.map(({ path }) => ({ path, by: 'prefix', isBareName: false })),
      );
  }
  await statAll(items, outside, context.files);
  const findings = [...uses]
    .slice(0, MAX_PREFIXES)
    .map(([prefix, found]) => notPortable(prefix, found, origin));
  const next = [...uses][MAX_PREFIXES];
  if (next) {
    const left = uses.size - MAX_PREFIXES;
    findings.push(
      pathNotPortable.found({
        subject: origin.file,
        data: { what: 'more', count: left, prefix: next[0] },
        location: origin.locate(next[1].first),
        key: 'more',
      }),
    );
  }
  return findings;
}

/**
 * The split by the prefix that most paths of the origin confirm, the shortest of several, whether or not this
 * path is there under it: all paths have the same prefix where they can, so a file that is gone is not
 * found elsewhere.
 */
function mostConfirmed(
  written: string,
  own: readonly Split[],
  learned: readonly string[],
  support: ReadonlyMap<string, number>,
): Split | null {
  const others = learned.flatMap((prefix) => splitBy(written, [prefix]) ?? []);
  const count = ({ prefix }: Split) => support.get(prefix) ?? 0;
  const [best = null] = [...own, ...others].sort(
    (a, b) => count(b) - count(a) || a.prefix.length - b.prefix.length,
  );
  return best;
}

async function statAll<T extends Resolvable>(
  items: readonly T[],
  outside: Set<T>,
  files: Files,
): Promise<void> {
  for (const all of batches(items)) {
    const batch = all.filter((item) => !outside.has(item));
    const stats = await files.stat(batch.map((item) => item.path));
    for (const [index, item] of batch.entries()) item.found = stats[index] ?? item.found;
  }
  for (const item of outside) item.found = { is: 'outside', target: item.path };
}

function splitBy(written: string, prefixes: readonly string[]): Split | null {
  const { path } = readWrittenPath(written);
  for (const prefix of prefixes) {
    const slashed = prefix.replaceAll('\\', '/');
    const rest = stripPrefix(path, slashed);
    const inside = rest && joinPath('', rest);
    if (inside !== null) return { path: inside, prefix: slashed };
  }
  return null;
}

/** Every way to cut the path into a prefix and a part below the root, the longest part first. */
function splits(written: string): Split[] {
  const segments = readWrittenPath(written).path.split('/');
  const found: Split[] = [];
  for (let cut = Math.max(1, segments.length - MAX_DEPTH); cut < segments.length; cut += 1) {
    const path = joinPath('', segments.slice(cut).join('/'));
    if (path) found.push({ path, prefix: segments.slice(0, cut).join('/') || '/' });
  }
  return found;
}

/** For each item that has some: its suffixes of several segments that are there, the longest first. */
async function existingSuffixes<T extends Resolvable>(
  items: readonly T[],
  { files, indexed }: PathContext,
): Promise<Map<T, Split[]>> {
  const found = new Map<T, Split[]>();
  const keep = (item: T, isThere: (split: Split) => boolean) => {
    const there = splits(item.path).filter((split) => split.path.includes('/') && isThere(split));
    if (there.length > 0) found.set(item, there);
  };
  for (const batch of batches(items)) {
    const paths = batch.flatMap((item) => splits(item.path).map(({ path }) => path));
    const isThere = await standing(paths, files);
    const there = new Set(paths.filter((_, index) => isThere[index]));
    for (const item of batch) keep(item, ({ path }) => there.has(path));
  }
  const absent = items.filter((item) => !found.has(item)).slice(0, MAX_ASKED);
  if (absent.length === 0 || indexed === undefined) return found;
  const known = await indexed(absent.flatMap((item) => splits(item.path).map(({ path }) => path)));
  for (const item of absent) keep(item, ({ path }) => known?.has(path) === true);
  return found;
}

function splitAtFolder(written: string, folders: readonly RootPath[]): Split | null {
  const begins = (path: RootPath) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return splits(written).find(({ path }) => begins(path)) ?? null;
}

function notPortable<T extends Resolvable>(
  prefix: string,
  { count, first, written }: Use<T>,
  origin: PathOrigin<T>,
): UngradedFinding {
  return pathNotPortable.found({
    subject: origin.file,
    data: { what: 'prefix', count, prefix, expected: first.path, actual: written },
    location: origin.locate(first),
    key: prefix,
  });
}
