/** Two changes at once: what protects a file is taken away against the earlier commit, and the file is changed. */

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf, type Place, writeModel } from '../model.ts';
import { type Change, type Changes, fails, onDisk, type Promised, passes, type Scene } from './change.ts';

/** Files whose only digests are those of lists. */
const listedAlone = (scene: Scene): Place[] =>
  onDisk(scene).filter(
    ({ entry, hasDigest }) => hasDigest && (entry.shape === 'none' || entry.shape === 'hub'),
  );

/** Those that nothing else names, in lists that record other files too. */
function amongOthers(scene: Scene): Place[] {
  const lists = [...scene.model.listed.values()];
  return listedAlone(scene).filter(
    (place) =>
      place.entry.shape === 'none' && lists.every((places) => !places.includes(place) || places.length > 1),
  );
}

/** Writes the repository without any record of one file, and does something to that file. */
function unrecorded(
  places: (scene: Scene) => Place[],
  harm: (path: string) => void,
  promised: (place: Place) => Promised,
): Change {
  return (scene) => {
    const { model, root } = scene;
    const place = model.plan.hasBaseline ? scene.one(places(scene)) : null;
    if (place === null) return null;
    const entries = model.plan.entries.map((entry) => ({
      ...entry,
      files: entry.files.map((file) =>
        entry === place.entry && file.name === place.name ? { ...file, lists: [] } : file,
      ),
    }));
    writeModel(modelOf({ ...model.plan, entries }), root);
    harm(join(root, place.path));
    return promised(place);
  };
}

/** Writes the repository without one entry, whose files stay or go with it. */
function withoutEntries(
  isMeant: (place: Place) => boolean,
  harm: (path: string) => void,
  promised: (place: Place) => Promised,
  areGone = false,
): Change {
  return (scene) => {
    const { model, root } = scene;
    const place = model.plan.hasBaseline ? scene.one(onDisk(scene).filter(isMeant)) : null;
    if (place === null) return null;
    const { entry } = place;
    const others = model.plan.entries.filter((one) => one !== entry);
    const files = entry.files.map((file) => ({ ...file, lists: [] }));
    const kept = areGone ? [] : [{ ...entry, shape: 'none' as const, files }];
    const after = modelOf({ ...model.plan, entries: [...others, ...kept] });
    // Lists that record nothing any more are removed, and a check by their names would tell that.
    if (after.lists.size !== model.lists.size) return null;
    writeModel(after, root);
    harm(join(root, place.path));
    return promised(place);
  };
}

export const REMOVAL_CHANGES: Changes = {
  'every record of a file removed, and the file changed': unrecorded(
    listedAlone,
    (path) => writeFileSync(path, 'tampered with'),
    ({ path }) => fails(path),
  ),
  'every record of a file removed': unrecorded(
    listedAlone,
    () => undefined,
    ({ path }) => fails(path),
  ),
  'every record of a file removed, and the file renamed': unrecorded(
    // No bytes have many names.
    (scene) => listedAlone(scene).filter(({ content }) => content.length > 0),
    (path) => renameSync(path, `${path}.old`),
    ({ path }) => fails(path),
  ),
  'an entry taken from every inventory, and its file changed': withoutEntries(
    ({ entry }) => entry.shape === 'file' || entry.shape === 'files',
    (path) => writeFileSync(path, 'tampered with'),
    ({ path }) => fails(path),
  ),
};

export const REMOVAL_ORDINARY: Changes = {
  'a file removed with every record of it': unrecorded(
    amongOthers,
    (path) => rmSync(path),
    () => passes,
  ),
  'an entry taken from every inventory with its files': withoutEntries(
    ({ entry }) => entry.files.every(({ stands, lists }) => stands === 'bytes' && lists.length === 0),
    () => undefined,
    () => passes,
    true,
  ),
};
