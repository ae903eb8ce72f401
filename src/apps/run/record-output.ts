/** Which files a command reads that its own output is written over. */

import { join } from 'node:path';
import { nameMatcher } from '../../engine/discover/candidate-names.ts';
import type { RoleSettings } from '../../engine/resolve/known-folders.ts';
import { FORMATS } from '../../formats/index.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { RootPath } from '../../model/root-path.ts';
import { realAncestor } from '../../platform/real-ancestor.ts';
import { standardOutputFile } from '../../platform/standard-output.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';

export type IsOutput = (path: RootPath) => boolean;

/** Whether a file is the one that is to be written, by its name or by standard output. */
export function outputFile(output: string | null, root: string): IsOutput {
  if (output !== null) return (path) => realAncestor(join(root, path)) === output;
  const isStandardOutput = standardOutputFile();
  return (path) => isStandardOutput?.(join(root, path)) === true;
}

/** The manifests that the settings name, or whose default places they are. */
export async function namedManifests(
  { combined, models, datasets, checksums }: RoleSettings,
  files: Files,
): Promise<RootPath[]> {
  const found: RootPath[] = [];
  for (const { patterns } of [combined, models, datasets, checksums])
    for (const { paths } of await files.find(patterns)) found.push(...paths);
  return found;
}

/**
 * Refuses to read a manifest that the shell has emptied, to write the result into it: what it said is lost, and
 * would be taken for nothing.
 */
export async function refuseEmptied(settings: RoleSettings, { files }: Ports): Promise<void> {
  const isOutput = standardOutputFile();
  if (isOutput === null) return;
  const isCandidate = nameMatcher(FORMATS.flatMap(({ names }) => names));
  const candidates = (await files.tree()).paths.filter((path) => isCandidate(path));
  const emptied = [...(await namedManifests(settings, files)), ...candidates].find((path) =>
    isOutput(join(files.root, path)),
  );
  if (emptied === undefined) return;
  throw new SettingsError(
    `record: standard output is ${quote(emptied)}, which the shell has emptied before it could be read. Restore it, and use --write instead of a redirection.`,
  );
}
