/** Links where files were: some lead to the same bytes, some to others, some out of the root. */

import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Place } from '../model.ts';
import { type Change, type Changes, gone, isSaid, isSame, onDisk, type Scene } from './change.ts';
import { differs } from './content.ts';

/** A link in a file's place that is as good as nothing there, and an error where a digest is recorded. */
function refused(target: (path: string, scene: Scene, place: Place) => string): Change {
  return (scene) => {
    const place = scene.one(onDisk(scene));
    if (!place) return null;
    const path = join(scene.root, place.path);
    const to = target(path, scene, place);
    rmSync(path);
    symlinkSync(to, path);
    return gone(place);
  };
}

export const LINK_CHANGES: Changes = {
  'a file replaced by a link to another': (scene) => {
    const places = onDisk(scene);
    const at = scene.pick(places.length);
    const one = places[at];
    const other = places[(at + 1) % places.length];
    if (!one || !other || Buffer.compare(one.content, other.content) === 0) return null;
    rmSync(join(scene.root, one.path));
    symlinkSync(join(scene.root, other.path), join(scene.root, one.path));
    return differs(one, one.content.length !== other.content.length);
  },
  'a file moved inside the root, and a link left': (scene) => {
    const place = scene.one(onDisk(scene));
    if (!place) return null;
    const path = join(scene.root, place.path);
    const store = join(scene.root, 'store');
    mkdirSync(store);
    renameSync(path, join(store, 'blob'));
    symlinkSync(relative(dirname(path), join(store, 'blob')), path);
    return isSame;
  },
  'a link to the same bytes outside': refused((_, { outside }, { content }) => {
    writeFileSync(join(outside, 'copy'), content);
    return join(outside, 'copy');
  }),
  'a link to nothing': refused(() => 'nothing-here'),
  'a link to itself': refused((path) => path),
  'a link to a device': refused(() => '/dev/zero'),
  "an entry's folder moved outside, and a link left": (scene) => {
    const place = scene.one(scene.model.places);
    if (!place) return null;
    const folder = join(scene.root, place.entry.kind, place.entry.name);
    const there = join(scene.outside, 'folder');
    renameSync(folder, there);
    symlinkSync(there, folder);
    const own = scene.model.places.filter(({ entry }) => entry === place.entry);
    const promised = gone(...own);
    if (promised !== isSame) return promised;
    // Whether a folder that leads outside is told depends on what else the entry says of it.
    return place.hasSize ? isSaid() : null;
  },
};
