/** Two changes at once: something lies where a recorded path could also lead, and a recorded file is changed. */

import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMBINED, SOURCES } from '../inventories.ts';
import { LIST_FORMATS } from '../list-formats.ts';
import type { Place } from '../model.ts';
import { type Change, type Changes, fails, isSaid, onDisk, passes, type Scene } from './change.ts';

/** Where else the names of a place could lead, by every list and inventory: to the other base of each. */
function otherPlaces({ model }: Scene, place: Place): string[] {
  const found = [COMBINED, ...Object.values(SOURCES)].map((file) => `${dirname(file)}/${place.path}`);
  for (const [file, places] of model.listed) {
    if (!places.includes(place)) continue;
    const folder = dirname(file);
    const isOwn = LIST_FORMATS.find((format) => format.file === file)?.isOwn;
    if (folder !== '.') found.push(isOwn ? place.path.slice(folder.length + 1) : `${folder}/${place.path}`);
  }
  return found;
}

function copy(scene: Scene, place: Place): void {
  for (const path of otherPlaces(scene, place).map((name) => join(scene.root, name))) {
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, place.content);
  }
}

const protectedOnDisk = (scene: Scene) => onDisk(scene).filter(({ hasDigest }) => hasDigest);

function decoy(
  places: (scene: Scene, place: Place) => readonly Place[],
  harm: (path: string) => void,
): Change {
  return (scene) => {
    const place = scene.one(protectedOnDisk(scene));
    if (!place) return null;
    for (const one of places(scene, place)) copy(scene, one);
    harm(join(scene.root, place.path));
    // Without an earlier commit a file that is gone and was copied elsewhere was moved, which is for it to tell.
    const isGone = !existsSync(join(scene.root, place.path));
    return isGone && !scene.model.plan.hasBaseline ? null : fails(place.path);
  };
}

/** Files of entries that record only how many files they have, and how long they are together. */
const numbered = (scene: Scene) =>
  onDisk(scene).filter(({ entry, hasDigest }) => entry.shape === 'hub' && !hasDigest);

function besideNumbers(change: (folder: string, place: Place) => void): Change {
  return (scene) => {
    const place = scene.one(numbered(scene));
    if (!place) return null;
    const { kind, name } = place.entry;
    change(join(scene.root, kind, name), place);
    return isSaid(place.entry.kind === 'models' ? `model:${name}` : `dataset:${name}`);
  };
}

const tamper = (path: string) => writeFileSync(path, 'tampered with');
const alone = (_: Scene, place: Place) => [place];

export const PAIR_CHANGES: Changes = {
  'a copy where its path could lead, and a file changed': decoy(alone, tamper),
  'a copy where its path could lead, and a file removed': decoy(alone, (path) => rmSync(path)),
  'copies of all files where paths could lead, and one changed': decoy(onDisk, tamper),
  'copies of all files where paths could lead, and one removed': decoy(onDisk, (path) => rmSync(path)),
  'a list moved, and a file changed': (scene) => {
    const list = scene.one([...scene.model.lists.keys()]);
    const place = scene.one(protectedOnDisk(scene));
    if (list === null || !place) return null;
    mkdirSync(join(scene.root, 'elsewhere'));
    renameSync(join(scene.root, list), join(scene.root, 'elsewhere/list'));
    tamper(join(scene.root, place.path));
    return fails(list);
  },
  'a file added in the folder of an entry with numbers': besideNumbers((folder) =>
    writeFileSync(join(folder, 'added by nobody.bin'), 'added'),
  ),
  'a file without a checksum removed from the folder of an entry with numbers': besideNumbers(
    (folder, place) => rmSync(join(folder, place.name)),
  ),
  'a file grown in the folder of an entry with numbers': besideNumbers((folder, place) =>
    appendFileSync(join(folder, place.name), 'grown'),
  ),
  'a file added and another removed in the folder of an entry with numbers': besideNumbers(
    (folder, place) => {
      rmSync(join(folder, place.name));
      writeFileSync(join(folder, 'added by nobody.bin'), `${'x'.repeat(place.content.length)} and more`);
    },
  ),
};

/** What people and tools do every day, and what may not be called drift. */
export const PAIR_ORDINARY: Changes = {
  'what tools leave, in the folder of an entry with numbers': (scene) => {
    const place = scene.one(numbered(scene));
    if (!place) return null;
    const folder = join(scene.root, place.entry.kind, place.entry.name);
    mkdirSync(join(folder, '.cache/huggingface'), { recursive: true });
    for (const name of ['.gitkeep', '.DS_Store', '.cache/huggingface/a.lock'])
      writeFileSync(join(folder, name), 'left');
    return passes;
  },
  'a vendored copy of everything': (scene) => {
    for (const { path, content } of onDisk(scene)) {
      const to = join(scene.root, 'third_party', path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, content);
    }
    return passes;
  },
};
