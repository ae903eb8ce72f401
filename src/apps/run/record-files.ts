import { join, relative, sep } from 'node:path';
import { hashWithProgress } from '../../engine/collect/hash-with-progress.ts';
import { chooseFiles, type FileToRecord } from '../../engine/record/choose-files.ts';
import type { ListLine } from '../../engine/record/record-lines.ts';
import { knownFolders } from '../../engine/resolve/known-folders.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { realAncestor } from '../../platform/real-ancestor.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RawSettings } from '../../settings/table.ts';
import { isInGit } from '../../text/written-path.ts';
import { type CheckOptions, openRepository } from './check-repository.ts';
import { type IsOutput, namedManifests, outputFile } from './record-output.ts';

/** What to record: files by globs, or the largest of those, or of what stands beside the manifests. */
export interface RecordRequest {
  readonly globs: readonly string[];
  /** Null: all. */
  readonly largest: number | null;
}

export interface RecordedFiles {
  readonly files: readonly ListLine[];
  /** Files that qualify too, and are smaller than those. */
  readonly left: number;
}

/**
 * The SHA-256 of each requested file. Whatever cannot be recorded is a `SettingsError`. `output`: the true path of
 * the list that is to be written, which is never read.
 */
export async function recordFiles(
  given: RawSettings,
  { globs, largest }: RecordRequest,
  options: CheckOptions,
  output: string | null = null,
): Promise<RecordedFiles> {
  const { settings, ports } = await openRepository(given, options);
  const isOutput = outputFile(output, ports.files.root);
  const paths =
    globs.length > 0
      ? await namedFiles(globs, settings, ports, isOutput)
      : await besideManifests(settings, ports, isOutput);
  const { candidates, left } = await chooseFiles(paths, largest, ports.files);
  return { files: await hashed(candidates, ports), left };
}

/** The files that paths and globs name; one that names none is a `SettingsError`. */
export async function namedFiles(
  globs: readonly string[],
  settings: Settings,
  { files }: Ports,
  isOutput: IsOutput,
): Promise<RootPath[]> {
  const isWanted = await wanted(settings, files, isOutput);
  const paths = new Set<RootPath>();
  for (const match of await files.find(globs)) {
    const named = match.isGlob ? match.paths.filter(isWanted) : match.paths;
    if (named.length === 0) throw new SettingsError(`record: ${quote(match.pattern)} matches no file.`);
    for (const path of named) {
      if (!match.isGlob && isOutput(path))
        throw new SettingsError(
          `record: ${quote(path)} is the list that is to be written; it cannot be in itself.`,
        );
      paths.add(path);
    }
  }
  for (const path of paths) refuseGit(path, files.root);
  return [...paths];
}

/** What git keeps for itself is no content, whatever links lead to it. */
function refuseGit(path: RootPath, root: string): void {
  const real = relative(root, realAncestor(join(root, path)))
    .split(sep)
    .join('/');
  if (isInGit(path) || isInGit(real))
    throw new SettingsError(`record: ${quote(path)} cannot be recorded: it is inside .git.`);
}

/** A glob never means the manifests, nor the list that is to be written. */
async function wanted(
  settings: Settings,
  files: Files,
  isOutput: IsOutput,
): Promise<(path: RootPath) => boolean> {
  const manifests = new Set<RootPath>();
  for (const path of await namedManifests(settings, files)) manifests.add(path);
  return (path) => !manifests.has(path) && !isOutput(path);
}

/** Every file below the folders of the inventories and lists, but for these themselves. */
async function besideManifests(
  settings: Settings,
  { files }: Ports,
  isOutput: IsOutput,
): Promise<RootPath[]> {
  const isWanted = await wanted(settings, files, isOutput);
  const paths = new Set<RootPath>();
  for (const folder of knownFolders(settings)) {
    for (const match of await files.find([`${folder}/**`]))
      for (const path of match.paths.filter(isWanted)) paths.add(path);
  }
  for (const path of paths) refuseGit(path, files.root);
  if (paths.size > 0) return [...paths];
  throw new SettingsError(
    `record: there is no file below ${knownFolders(settings).join(', ')}; name files by --files.`,
  );
}

/** The candidates with their digests. Whatever cannot be read is a `SettingsError`. */
export async function hashed(candidates: readonly FileToRecord[], ports: Ports): Promise<ListLine[]> {
  const jobs = candidates.filter(({ sha256 }) => sha256 === null);
  const digests = new Map<RootPath, string>();
  const problems: string[] = [];
  await hashWithProgress(jobs, ports, (index, outcome) => {
    const path = jobs[index]?.path ?? '';
    if (outcome.is === 'hashed') digests.set(path, outcome.sha256);
    else problems.push(`${quote(path)} ${whyNot(outcome)}`);
  });
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
