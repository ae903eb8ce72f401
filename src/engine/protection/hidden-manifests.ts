import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import { MAX_GIT_BLOB_BYTES } from '../../ports/git.ts';
import { fileNameOf, folderOf, foldersAbove } from '../../text/written-path.ts';
import { reasonToLeaveOut } from '../discover/left-out.ts';
import type { ComparedCommits } from './comparison.ts';
import { protectorsOf } from './removed-severity.ts';

/** Files that are read to find manifests that were edited or renamed when they were moved. */
const MAX_READ = 100;

/**
 * Manifests that were moved with files of theirs to where none is looked for, as below `vendor/`, by the records whose
 * files are gone: they record nothing any more, though the files are there, changed or not. Who lets a copy stay that
 * was there before hides nothing.
 */
export async function hiddenManifests(
  missing: readonly FileRecord[],
  { files, blobs, now }: Pick<ComparedCommits, 'files' | 'blobs' | 'now'>,
): Promise<ReadonlyMap<FileRecord, RootPath>> {
  const found = new Map<FileRecord, RootPath>();
  const read = new Set(now.manifests.map(({ path }) => path));
  const lost = missing.filter((record) => protectorsOf(record).every(({ source }) => !read.has(source.file)));
  if (lost.length === 0) return found;
  const { paths } = await files.tree();
  const fresh = paths.filter(
    (path) => !blobs.has(path) && !read.has(path) && reasonToLeaveOut(path) !== null,
  );
  if (fresh.length === 0) return found;
  const places = new NewPlaces(fresh, new Set(lost.map(({ path }) => fileNameOf(path))), files);
  for (const record of lost)
    for (const { source } of protectorsOf(record)) {
      const moved = places.below(source.file, record.path) ?? (await places.holding(record));
      if (moved !== null) found.set(record, moved);
    }
  return found;
}

/** New files where no manifest is looked for. */
class NewPlaces {
  readonly #paths: readonly RootPath[];
  readonly #files: ComparedCommits['files'];
  readonly #known: ReadonlySet<RootPath>;
  readonly #named: readonly RootPath[];
  readonly #names: ReadonlySet<string>;
  readonly #folders = new Map<RootPath, readonly string[]>();
  #digests: Promise<ReadonlyMap<string, RootPath>> | null = null;

  /** `names`: of the files that are looked for. */
  constructor(paths: readonly RootPath[], names: ReadonlySet<string>, files: ComparedCommits['files']) {
    this.#paths = paths;
    this.#files = files;
    this.#known = new Set(paths);
    this.#named = paths.filter((path) => names.has(fileNameOf(path)));
    this.#names = new Set(this.#named.map(fileNameOf));
  }

  /** The manifest, where its folder with it and a file of it is below a new one. Samples have lists of their own. */
  below(manifest: RootPath, path: RootPath): RootPath | null {
    if (folderOf(manifest) === '') return null;
    const end = `/${manifest}`;
    const folders =
      this.#folders.get(manifest) ??
      this.#paths.filter((one) => one.endsWith(end)).map((one) => one.slice(0, -manifest.length));
    this.#folders.set(manifest, folders);
    const folder = folders.find((one) => this.#known.has(one + path));
    return folder === undefined ? null : folder + manifest;
  }

  /** A file that has a digest of the record, where another one has the name of its file. */
  async holding(record: FileRecord): Promise<RootPath | null> {
    if (!this.#names.has(fileNameOf(record.path))) return null;
    this.#digests ??= this.#readDigests();
    const digests = await this.#digests;
    for (const value of [record.sha256, ...record.others.map((one) => one.value)]) {
      const path = value === null ? undefined : digests.get(value);
      if (path !== undefined) return path;
    }
    return null;
  }

  async #readDigests(): Promise<ReadonlyMap<string, RootPath>> {
    const found = new Map<string, RootPath>();
    // Manifests stand beside their files or above them, and packages bring many other files.
    const near = new Set(this.#named.flatMap(foldersAbove));
    const isFar = (path: RootPath) => (near.has(folderOf(path)) ? 0 : 1);
    const candidates = this.#paths.toSorted((a, b) => isFar(a) - isFar(b));
    for (const path of candidates.slice(0, MAX_READ)) {
      const result = await this.#files.read(path, MAX_GIT_BLOB_BYTES);
      if (result.is !== 'bytes') continue;
      for (const [digits] of new TextDecoder('latin1').decode(result.bytes).matchAll(/[0-9a-f]{32,128}/gi))
        found.set(digits.toLowerCase(), path);
    }
    return found;
  }
}
