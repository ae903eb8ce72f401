import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import { fileNameOf, folderOf, foldersAbove } from '../../text/written-path.ts';
import { reasonToLeaveOut } from '../discover/left-out.ts';
import { findRecord } from '../plan/find-records.ts';
import type { ComparedCommits } from './comparison.ts';
import { digestsIn, isBeside, namesIn, readTexts, type TextsRead, wholeOrHead } from './new-texts.ts';
import { protectorsOf } from './removed-severity.ts';

/** Where the record of a file that is gone stands now, without being read. */
export interface Hidden {
  readonly manifest: RootPath;
  /** Files are new beside it, and none has a name that it records: maybe it was kept as a note. */
  readonly isUnclear: boolean;
}

export interface HiddenManifests {
  readonly byRecord: ReadonlyMap<FileRecord, Hidden>;
  /** New files that could hold such records and were not read. */
  readonly left: number;
}

type Compared = Pick<ComparedCommits, 'files' | 'blobs' | 'now' | 'earlierFiles' | 'signal'>;

/**
 * Manifests that were moved with files of theirs to where none is looked for, as below `vendor/` or under a name that
 * no manifest has, by the records whose files are gone: they record nothing any more, though the files are there,
 * changed or not. Who lets a copy stay that was there before hides nothing. `ids`: git's ids of the files that are there.
 */
export async function hiddenManifests(
  missing: readonly FileRecord[],
  ids: ReadonlyMap<RootPath, string>,
  compared: Compared,
): Promise<HiddenManifests> {
  const byRecord = new Map<FileRecord, Hidden>();
  if (missing.length === 0) return { byRecord, left: 0 };
  const { files, blobs, now } = compared;
  const read = new Set(now.manifests.map(({ path }) => path));
  const { paths } = await files.tree();
  const isUnchanged = (path: RootPath) => {
    const before = blobs.get(path)?.id;
    return before !== undefined && (ids.get(path) ?? before) === before;
  };
  const fresh = paths.filter(
    (path) => !isUnchanged(path) && !read.has(path) && findRecord(now.plan, path)?.hasComputed !== true,
  );
  if (fresh.length === 0) return { byRecord, left: 0 };
  const places = new NewPlaces(fresh, missing, compared);
  for (const record of missing) {
    const sources = protectorsOf(record).map(({ source }) => source.file);
    // A list that is still read was trimmed, and samples have lists of their own.
    const moved = sources.some((file) => read.has(file))
      ? null
      : (sources.map((file) => places.below(file, record.path)).find((path) => path !== null) ?? null);
    const hidden = moved === null ? await places.holding(record) : { manifest: moved, isUnclear: false };
    if (hidden !== null) byRecord.set(record, hidden);
  }
  return { byRecord, left: places.left };
}

/** Files that are new or changed, and that nothing records. */
class NewPlaces {
  readonly #paths: readonly RootPath[];
  readonly #compared: Compared;
  readonly #added: ReadonlySet<RootPath>;
  readonly #names: ReadonlySet<string>;
  readonly #ordered: readonly RootPath[];
  readonly #folders = new Map<RootPath, readonly string[]>();
  readonly #besides = new Map<RootPath, 'named' | 'other' | null>();
  readonly #before = new Map<RootPath, ReadonlySet<string>>();
  #texts: Promise<TextsRead> | null = null;
  /** Files that were not read. */
  left = 0;

  constructor(paths: readonly RootPath[], missing: readonly FileRecord[], compared: Compared) {
    this.#paths = paths;
    this.#compared = compared;
    this.#added = new Set(paths.filter((path) => !compared.blobs.has(path)));
    // Who writes of an old digest where manifests are looked for hides nothing, as in a list of changes.
    const holders = paths.filter((path) => this.#added.has(path) || reasonToLeaveOut(path) !== null);
    const names = new Set(missing.map(({ path }) => fileNameOf(path)));
    const named = paths.filter((path) => names.has(fileNameOf(path)));
    this.#names = new Set(named.map(fileNameOf));
    this.#ordered = ordered(holders, named, missing);
  }

  /** The manifest, where its folder with it and a file of it is below a new one. */
  below(manifest: RootPath, path: RootPath): RootPath | null {
    if (folderOf(manifest) === '') return null;
    const end = `/${manifest}`;
    const folders =
      this.#folders.get(manifest) ??
      [...this.#added].filter((one) => one.endsWith(end)).map((one) => one.slice(0, -manifest.length));
    this.#folders.set(manifest, folders);
    const folder = folders.find((one) => this.#added.has(one + path));
    return folder === undefined ? null : folder + manifest;
  }

  /** A file that has a digest of the record, and did not have it before. */
  async holding(record: FileRecord): Promise<Hidden | null> {
    this.#texts ??= readTexts(this.#ordered, this.#compared);
    const { byDigest, left } = await this.#texts;
    this.left = left;
    for (const value of [record.sha256, ...record.others.map((one) => one.value)]) {
      const manifest = value === null ? undefined : byDigest.get(value);
      if (value === null || manifest === undefined || (await this.#heldBefore(manifest, value))) continue;
      if (this.#names.has(fileNameOf(record.path))) return { manifest, isUnclear: false };
      const beside = await this.#beside(manifest);
      if (beside === 'named' || (beside === 'other' && reasonToLeaveOut(manifest) !== null))
        return { manifest, isUnclear: beside === 'other' };
    }
    return null;
  }

  async #heldBefore(path: RootPath, value: string): Promise<boolean> {
    if (this.#added.has(path)) return false;
    const known = this.#before.get(path);
    const digests =
      known ?? new Set(digestsIn((await wholeOrHead(path, this.#compared.earlierFiles))?.text ?? ''));
    this.#before.set(path, digests);
    return digests.has(value);
  }

  /** Whether files are new beside a text that holds digests, and whether it names one of them. */
  async #beside(manifest: RootPath): Promise<'named' | 'other' | null> {
    const known = this.#besides.get(manifest);
    if (known !== undefined) return known;
    const others = this.#paths.filter((path) => isBeside(path, manifest));
    const names =
      others.length === 0 ? null : namesIn((await wholeOrHead(manifest, this.#compared.files))?.text ?? '');
    const answer =
      names === null ? null : others.some((path) => names.has(fileNameOf(path))) ? 'named' : 'other';
    this.#besides.set(manifest, answer);
    return answer;
  }
}

/** Those with a manifest's old name come first, then those beside or above files with names that are looked for. */
function ordered(
  paths: readonly RootPath[],
  named: readonly RootPath[],
  missing: readonly FileRecord[],
): readonly RootPath[] {
  const manifests = new Set(
    missing.flatMap((record) => protectorsOf(record).map(({ source }) => fileNameOf(source.file))),
  );
  const near = new Set(named.flatMap(foldersAbove));
  const rankOf = (path: RootPath) => (manifests.has(fileNameOf(path)) ? 0 : near.has(folderOf(path)) ? 1 : 2);
  const ranks = new Map(paths.map((path) => [path, rankOf(path)]));
  return paths.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
