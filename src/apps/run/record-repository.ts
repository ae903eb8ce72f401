import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Mended, type MendedFile, mendRepository } from '../../engine/fix/mend-repository.ts';
import { loadInventories } from '../../engine/read/load-inventories.ts';
import { assembleInventory } from '../../engine/record/assemble-inventory.ts';
import { type Candidate, chooseFiles } from '../../engine/record/choose-files.ts';
import type { RecordedFile } from '../../engine/record/record-lines.ts';
import { knownFolders } from '../../engine/resolve/known-folders.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderInRepository } from '../../platform/folder-in-repository.ts';
import { standardOutputFile } from '../../platform/standard-output.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import { sentenceOf } from '../../rules/index.ts';
import { inventoryMissing } from '../../rules/inventory-missing.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RawSettings } from '../../settings/table.ts';
import { type CheckOptions, openRepository, realRoot } from './check-repository.ts';

/** What to record: files by globs, or the largest of those, or of what stands beside the manifests. */
export interface Wish {
  readonly globs: readonly string[];
  /** Null: all. */
  readonly largest: number | null;
}

/** The SHA-256 of each wished file. Whatever cannot be recorded is a `SettingsError`. */
export async function recordFiles(
  given: RawSettings,
  { globs, largest }: Wish,
  options: CheckOptions,
): Promise<RecordedFile[]> {
  const { settings, ports } = await openRepository(given, options);
  const paths =
    globs.length > 0 ? await found(globs, settings, ports) : await besideManifests(settings, ports);
  const candidates = await chooseFiles(paths, largest, ports.files);
  return hashed(candidates, ports);
}

async function found(globs: readonly string[], settings: Settings, { files }: Ports): Promise<RootPath[]> {
  const isWanted = await wanted(settings, files);
  const paths = new Set<RootPath>();
  for (const match of await files.find(globs)) {
    const named = match.isGlob ? match.paths.filter(isWanted) : match.paths;
    if (named.length === 0) throw new SettingsError(`record: ${quote(match.pattern)} matches no file.`);
    for (const path of named) paths.add(path);
  }
  return [...paths];
}

/** A glob never means the manifests, nor the list that is to be written, of which the shell has just made an empty file. */
async function wanted(settings: Settings, files: Files): Promise<(path: RootPath) => boolean> {
  const { combined, models, datasets, checksums } = settings;
  const manifests = new Set<RootPath>();
  for (const { patterns } of [combined, models, datasets, checksums])
    for (const { paths } of await files.find(patterns)) for (const path of paths) manifests.add(path);
  const isOutput = standardOutputFile();
  return (path) => !manifests.has(path) && !isOutput(join(files.root, path));
}

/** Every file below the folders of the inventories and lists, but for these themselves. */
async function besideManifests(settings: Settings, { files }: Ports): Promise<RootPath[]> {
  const isWanted = await wanted(settings, files);
  const paths = new Set<RootPath>();
  for (const folder of knownFolders(settings)) {
    for (const match of await files.find([`${folder}/**`]))
      for (const path of match.paths.filter(isWanted)) paths.add(path);
  }
  if (paths.size > 0) return [...paths];
  throw new SettingsError(
    `record: there is no file below ${knownFolders(settings).join(', ')}; name files by --files.`,
  );
}

async function hashed(
  candidates: readonly Candidate[],
  { hasher, signal, progress }: Ports,
): Promise<RecordedFile[]> {
  const jobs = candidates.filter(({ sha256 }) => sha256 === null);
  const digests = new Map<RootPath, string>();
  const problems: string[] = [];
  const done = { files: 0, bytes: 0 };
  const total = { files: jobs.length, bytes: jobs.reduce((sum, { size }) => sum + size, 0) };
  await hasher.hash(
    jobs,
    {
      done(index, outcome) {
        const path = jobs[index]?.path ?? '';
        if (outcome.is === 'hashed') digests.set(path, outcome.sha256);
        else problems.push(`${quote(path)} ${whyNot(outcome)}`);
        done.files += 1;
        progress.hashed(done, total);
      },
      bytes(count) {
        done.bytes += count;
        progress.hashed(done, total);
      },
    },
    signal,
  );
  if (problems.length > 0)
    throw new SettingsError(
      `record: nothing is printed, because ${problems.sort().slice(0, 20).join('; ')}.`,
    );
  return candidates.map(({ path, sha256 }) => ({ path, sha256: sha256 ?? digests.get(path) ?? '' }));
}

function whyNot(outcome: HashOutcome): string {
  if (outcome.is === 'skipped') return 'was not read before the time ran out or the run was cancelled';
  return 'why' in outcome && outcome.why !== undefined
    ? `could not be read: ${outcome.why}`
    : 'could not be read';
}

/** A combined inventory assembled from its sources, as JSON. */
export async function recordInventory(given: RawSettings, options: CheckOptions): Promise<string> {
  const { settings, ports } = await openRepository(given, options);
  const { value, drafts } = await loadInventories(settings, ports.files);
  const combined = new Set(
    (await ports.files.find(settings.combined.patterns)).flatMap(({ paths }) => paths),
  );
  // What a source says wrongly is left out on reading, and would be lost.
  const broken = drafts.find(({ kind, subject }) => kind !== inventoryMissing.kind && !combined.has(subject));
  if (broken !== undefined)
    throw new SettingsError(`record: fix the source inventory first. ${sentenceOf(broken)}`);
  if (value.sources.length === 0) {
    const inputs = '--model-inventory and --dataset-inventory';
    throw new SettingsError(`record: no source inventory was found; name them by ${inputs}.`);
  }
  return assembleInventory(value, ports.clock.now());
}

export interface Update extends Mended {
  /** The root's own path in the git repository, with `/`; empty where it is the repository. */
  readonly folder: string;
}

/** The change that makes the manifests consistent. `first`: the report of a check just made. */
export async function updateRepository(
  given: RawSettings,
  options: CheckOptions,
  first: Report | null = null,
): Promise<Update> {
  const { settings, ports } = await openRepository({ ...given, upstream: 'none' }, options);
  const { files, report } = await mendRepository(settings, ports, first);
  const root = realRoot(given.root || '.', options.cwd);
  return { files: whereTheyAre(files, root), report, folder: folderInRepository(root) };
}

/** Git applies no patch through a link, so a manifest that a link leads to is named by its own path, once. */
function whereTheyAre(files: readonly MendedFile[], root: string): MendedFile[] {
  const byPath = new Map<RootPath, MendedFile>();
  for (const file of files) {
    const path = relative(root, realpathSync.native(join(root, file.path)))
      .split(sep)
      .join('/');
    if (!byPath.has(path)) byPath.set(path, { ...file, path });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
