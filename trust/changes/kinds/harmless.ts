/** What is no drift, and so may not be called that. */

import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMBINED, SOURCES } from '../inventories.ts';
import { type Change, type Changes, isEqual, isSame, type Scene } from './change.ts';

/** In hashdeep's lists the first lines are more than comments, and bags know no comments. */
const isPlain = (name: string) => !/hashdeep|manifest/.test(name);

function list(scene: Scene, edit: (lines: string[]) => string[] | null): ReturnType<Change> {
  const name = scene.one([...scene.model.lists.keys()].filter(isPlain));
  if (name === null) return null;
  const text = readFileSync(join(scene.root, name), 'utf8');
  const lines = edit(text.split('\n').slice(0, -1));
  if (lines === null) return null;
  writeFileSync(join(scene.root, name), lines.map((line) => `${line}\n`).join(''));
  return isSame;
}

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
};

function inventory(scene: Scene, text: (value: { [key: string]: unknown }) => string): ReturnType<Change> {
  const name = [COMBINED, SOURCES.models, SOURCES.datasets][scene.pick(3)] ?? COMBINED;
  const path = join(scene.root, name);
  writeFileSync(path, text(JSON.parse(readFileSync(path, 'utf8'))));
  return isSame;
}

export const HARMLESS_CHANGES: Changes = {
  nothing: () => isEqual,
  'a file that nothing records': ({ root, pick }) => {
    writeFileSync(join(root, 'models', `stray${pick(9)}.bin`), 'stray');
    return isSame;
  },
  'a file touched': ({ model, root, one, pick }) => {
    const place = one(model.places.filter(({ stands }) => stands === 'bytes'));
    if (place) utimesSync(join(root, place.path), pick(1e9), pick(1e9));
    return isSame;
  },
  'lines of a list in another order': (scene) => list(scene, (lines) => lines.reverse()),
  'a comment at the end of a list': (scene) => list(scene, (lines) => [...lines, '# the end']),
  'an inventory without line ends': (scene) => inventory(scene, (value) => JSON.stringify(value)),
  'members of an inventory in another order': (scene) =>
    inventory(scene, (value) => JSON.stringify(reversed(value), null, 2)),
  'entries of an inventory in another order': (scene) =>
    inventory(scene, (value) => {
      for (const kind of ['models', 'datasets']) if (Array.isArray(value[kind])) value[kind].reverse();
      return JSON.stringify(value, null, 3);
    }),
  'an inventory with a byte order mark': (scene) =>
    inventory(scene, (value) => `\uFEFF${JSON.stringify(value)}`),
};
