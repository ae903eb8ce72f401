/** Changes to the files themselves; no record is touched. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Place } from '../model.ts';
import {
  type Change,
  type Changes,
  fails,
  gone,
  isSame,
  isSeen,
  onDisk,
  type Promised,
  type Scene,
} from './change.ts';

const full = ({ root }: Scene, place: Place) => join(root, place.path);

/** What a file promises when its content is no longer what it was. */
export function differs(place: Place, sizeDiffers: boolean): Promised {
  return place.hasDigest || (place.hasSize && sizeDiffers) ? fails(place.path) : isSame;
}

function rewriting(edit: (content: Uint8Array, scene: Scene) => Uint8Array | null): Change {
  return (scene) => {
    const place = scene.one(onDisk(scene));
    const after = place && edit(Uint8Array.from(place.content), scene);
    if (!place || !after) return null;
    writeFileSync(full(scene, place), after);
    return differs(place, after.length !== place.content.length);
  };
}

/** Lets something else, or nothing, stand in a file's place. */
function replacing(stand: (path: string, scene: Scene) => boolean): Change {
  return (scene) => {
    const place = scene.one(onDisk(scene));
    if (!place) return null;
    const path = full(scene, place);
    rmSync(path);
    return stand(path, scene) ? gone(place) : null;
  };
}

function moving(to: (path: string, scene: Scene) => string): Change {
  return (scene) => {
    const place = scene.one(onDisk(scene));
    if (!place) return null;
    const path = full(scene, place);
    const target = to(path, scene);
    if (target === path) return null;
    renameSync(path, target);
    return gone(place);
  };
}

/** As git does it at a checkout; null where there are no line ends. */
function withOtherEnds(content: Uint8Array): Uint8Array | null {
  const text = Buffer.from(content).toString('latin1');
  if (!text.includes('\n')) return null;
  const other = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
  return Uint8Array.from(Buffer.from(other, 'latin1'));
}

export const CONTENT_CHANGES: Changes = {
  'a bit flipped': rewriting((content, { pick }) => {
    if (content.length === 0) return null;
    const at = pick(content.length);
    content[at] = (content[at] ?? 0) ^ (1 << pick(8));
    return content;
  }),
  'a file truncated': rewriting((content, { pick }) =>
    content.length === 0 ? null : content.subarray(0, pick(content.length)),
  ),
  'a file grown': rewriting((content, { pick }) => Uint8Array.from([...content, pick(256)])),
  'two bytes of a file swapped': rewriting((content, { pick }) => {
    const at = pick(content.length);
    const [first, second] = [content[at], content[at + 1]];
    if (first === undefined || second === undefined || first === second) return null;
    content[at] = second;
    content[at + 1] = first;
    return content;
  }),
  'line ends converted': rewriting(withOtherEnds),
  'line ends converted, and a byte changed': rewriting((content, { pick }) => {
    const after = withOtherEnds(content);
    const at = pick(after?.length ?? 0);
    if (after !== null) after[at] = (after[at] ?? 0) ^ 1;
    return after;
  }),
  'two files swapped': (scene) => {
    const places = onDisk(scene);
    const at = scene.pick(places.length);
    const one = places[at];
    const other = places[(at + 1) % places.length];
    if (!one || !other || Buffer.compare(one.content, other.content) === 0) return null;
    writeFileSync(full(scene, one), other.content);
    writeFileSync(full(scene, other), one.content);
    const sizes = one.content.length !== other.content.length;
    const names = [one, other].filter((place) => place.hasDigest || (place.hasSize && sizes));
    return names.length === 0 ? isSame : fails(...names.map(({ path }) => path));
  },
  'a file removed': replacing(() => true),
  'a folder in its place': replacing((path) => mkdirSync(path) === undefined),
  'a named pipe in its place': replacing((path) => spawnSync('mkfifo', ['--', path]).status === 0),
  'a file renamed': moving((path) => `${path}.moved`),
  "a file's name in capitals": moving((path) => join(dirname(path), basename(path).toUpperCase())),
  'a file moved to the root': moving((path, { root }) => join(root, basename(path))),
  "an entry's folder removed": (scene) => {
    const place = scene.one(scene.model.places);
    if (!place) return null;
    rmSync(join(scene.root, place.entry.kind, place.entry.name), { recursive: true });
    const places = scene.model.places.filter(({ entry }) => entry === place.entry);
    const promised = gone(...places);
    // With the folder go the files in which DVC records its own digests.
    return promised === isSame && places.some(({ stands }) => stands === 'dvc') ? isSeen : promised;
  },
};
