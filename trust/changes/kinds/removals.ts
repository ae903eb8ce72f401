/** Two changes at once: what protects a file is taken away against the earlier commit, and the file is changed. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf, type Place, writeModel } from '../model.ts';
import {
  type Change,
  type Changes,
  fails,
  isSaid,
  onDisk,
  type Promised,
  passes,
  type Scene,
} from './change.ts';

const CONFIG = '.github/manifest-drift.yml';

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
  'a file removed with every record of it': unrecorded(
    amongOthers,
    (path) => rmSync(path),
    () => passes,
  ),
  'a config that lowers what tells of a change, and a file changed': (scene) => {
    const place = scene.one(onDisk(scene).filter(({ hasDigest }) => hasDigest));
    if (place === null || !scene.model.plan.hasBaseline) return null;
    mkdirSync(join(scene.root, '.github'), { recursive: true });
    const severities = ['checksum-mismatch', 'size-mismatch'].map((kind) => `  ${kind}: notice\n`).join('');
    writeFileSync(join(scene.root, CONFIG), `severities:\n${severities}`);
    writeFileSync(join(scene.root, place.path), 'tampered with');
    return isSaid(CONFIG);
  },
};
