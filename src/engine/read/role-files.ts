/** Files that settings name as inventories or checksum lists, or that stand where these are looked for. */

import type { Candidate, Format } from '../../formats/format.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { SETTINGS } from '../../settings/table.ts';
import { type Recognised, recognise } from '../discover/discover.ts';
import type { Surroundings } from '../discover/source.ts';
import type { RoleSettings } from '../resolve/known-folders.ts';

/** Where the layout that is the default has its inventories and list: they are read in their roles, or not at all. */
const DEFAULT_PLACES = [
  SETTINGS['combined-inventory'].default,
  SETTINGS['model-inventory'].default,
  SETTINGS['dataset-inventory'].default,
];

export async function pathsInRoles(
  { combined, models, datasets, checksums }: RoleSettings,
  files: Files,
): Promise<Set<RootPath>> {
  const paths = new Set<RootPath>(DEFAULT_PLACES);
  if (checksums.patterns.length === 0) paths.add(SETTINGS.checksums.default);
  for (const { patterns } of [combined, models, datasets, checksums])
    for (const match of await files.find(patterns)) for (const path of match.paths) paths.add(path);
  // A link and the file that it leads to are one manifest.
  for (const stat of await files.stat([...paths]))
    if (stat.is === 'file' && stat.linked !== undefined) paths.add(stat.linked);
  return paths;
}

/** An inventory of ours: a list of entries, an object with lists of models or datasets, or one entry to test. */
const INVENTORY = /^\s*\[|"(?:models|datasets)"\s*:\s*\[|"(?:entrypoint|smoke_test)"\s*:/;

/**
 * Files that an input names in a role and that are of another recognised format: they are read as what they are.
 * Without a format that takes it, a file stays in its role, which says what is wrong with it.
 */
export async function filesOfOtherFormats(
  { combined, models, datasets, checksums }: RoleSettings,
  surroundings: Surroundings,
  formats: readonly Format[],
): Promise<ReadonlyMap<RootPath, Recognised>> {
  const others = new Map<RootPath, Recognised>();
  for (const { patterns, explicit } of [combined, models, datasets, checksums]) {
    if (!explicit) continue;
    const paths = (await surroundings.files.find(patterns)).flatMap((match) => match.paths);
    // What stays in its role is read there, and only there: a list may have a million lines.
    const staysInRole =
      patterns === checksums.patterns
        ? ({ isLineList }: Format) => isLineList === true
        : (_: Format, { head }: Candidate) => INVENTORY.test(head);
    const { found } = await recognise(paths, surroundings, formats, false, staysInRole);
    for (const one of found) others.set(one.manifest.file, one);
  }
  return others;
}
