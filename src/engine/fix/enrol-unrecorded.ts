import { isBagManifest } from '../../formats/bagit/names.ts';
import { isLineList } from '../../formats/index.ts';
import { SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { HashJob } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import { fileUnrecorded } from '../../rules/file-unrecorded.ts';
import { pushTo } from '../../text/push-to.ts';
import { folderOf, foldersAbove } from '../../text/written-path.ts';
import { addToList } from '../record/add-to-list.ts';
import type { ListLine } from '../record/record-lines.ts';
import { editManifest } from './manifest-text.ts';

type Asked = Pick<Ports, 'files' | 'hasher' | 'signal'>;

/**
 * Checksum lists with lines for the files that nobody records, where the settings ask for such files: in the one list
 * that records files of the same folder, or of the nearest one above. What no such list can name stays a finding.
 * `left`: lists that are not changed.
 */
export async function enrolUnrecorded(
  report: Report,
  left: ReadonlySet<RootPath>,
  ports: Asked,
): Promise<Map<RootPath, Uint8Array>> {
  const lists = new Lists(report, left);
  const added = new Map<RootPath, ListLine[]>();
  const bare = [...report.findings].flatMap(({ kind, subject, data }) =>
    kind === fileUnrecorded.kind && 'what' in data && data.what === 'nowhere' ? [subject] : [],
  );
  for (const line of await hashed(bare, ports)) {
    const list = lists.of(line.path);
    if (list !== null) pushTo(added, list, line);
  }
  const texts = new Map<RootPath, Uint8Array>();
  for (const [file, lines] of added) {
    const after = await editManifest(ports.files, file, (text) => withLines(text, file, lists, lines));
    if (after !== null) texts.set(file, after);
  }
  return texts;
}

/** Null where nothing is to be added, and where the list has no place for such lines: a signed one, or one of another dialect. */
function withLines(text: string, file: RootPath, lists: Lists, lines: readonly ListLine[]): string | null {
  try {
    const list = { file, text, base: lists.baseOf(file), recorded: lists.recordedBy(file) };
    const after = addToList(list, lines);
    return after === text ? null : after;
  } catch (error) {
    if (error instanceof SettingsError) return null;
    throw error;
  }
}

/** The checksum lists of a report, by the folders of the files that they record. */
class Lists {
  readonly #bases: ReadonlyMap<RootPath, RootPath>;
  readonly #recorded = new Map<RootPath, Map<RootPath, string | null>>();
  readonly #byFolder = new Map<RootPath, Set<RootPath>>();

  constructor({ manifests, files }: Report, left: ReadonlySet<RootPath>) {
    this.#bases = new Map(
      manifests.flatMap(({ path, format, base }) =>
        !isLineList(format) || left.has(path) || isBagManifest(path) ? [] : [[path, base] as const],
      ),
    );
    for (const { path, list, recorded } of files) {
      if (!this.#bases.has(list)) continue;
      const folder = folderOf(path);
      this.#byFolder.set(folder, (this.#byFolder.get(folder) ?? new Set()).add(list));
      const own = this.#recorded.get(list) ?? new Map<RootPath, string | null>();
      this.#recorded.set(list, own.set(path, recorded.sha256));
    }
  }

  of(path: RootPath): RootPath | null {
    const folder = folderOf(path);
    const nearest = [folder, ...foldersAbove(folder)].find((one) => this.#byFolder.has(one));
    const [list, other] = nearest === undefined ? [] : (this.#byFolder.get(nearest) ?? []);
    return list === undefined || other !== undefined ? null : list;
  }

  baseOf(list: RootPath): RootPath {
    return this.#bases.get(list) ?? '';
  }

  recordedBy(list: RootPath): ReadonlyMap<RootPath, string | null> {
    return this.#recorded.get(list) ?? new Map();
  }
}

async function hashed(paths: readonly RootPath[], { files, hasher, signal }: Asked): Promise<ListLine[]> {
  const jobs: HashJob[] = [];
  for (const [index, stat] of (await files.stat(paths)).entries())
    if (stat.is === 'file') jobs.push({ path: paths[index] as RootPath, size: stat.size });
  const lines: ListLine[] = [];
  const done = (index: number, outcome: { readonly is: string; readonly sha256?: string }) => {
    const { path } = jobs[index] as HashJob;
    if (outcome.is === 'hashed' && outcome.sha256 !== undefined) lines.push({ path, sha256: outcome.sha256 });
  };
  await hasher.hash(jobs, { done, bytes() {} }, signal);
  return lines.sort((a, b) => (a.path < b.path ? -1 : 1));
}
