/** The same edit in every inventory: they agree, and what is there contradicts them. */

import { COMBINED, type Json, SOURCES } from '../inventories.ts';
import {
  type Change,
  type Changes,
  contradicted,
  fails,
  isSame,
  isSeen,
  type Promised,
  type Scene,
} from './change.ts';
import { choose, idOf, listedFiles, open, save } from './opened.ts';

interface Digest {
  /** What carries it: the entry, or one of the files that it lists. */
  readonly holder: Json;
  readonly path: string;
  readonly id: string;
}

function digestsOf(entry: Json): Digest[] {
  const id = idOf(entry);
  if (typeof entry.sha256 === 'string') return [{ holder: entry, path: String(entry.path), id }];
  return listedFiles(entry)
    .filter((file) => typeof file.sha256 === 'string')
    .map((holder) => ({ holder, path: `${entry.path}/${holder.path}`, id }));
}

/** Does the same to the same recorded digest in the combined inventory and in its source. */
function editing(edit: (digest: Digest, scene: Scene) => Promised): Change {
  return (scene) => {
    const chosen = choose(scene);
    if (!chosen) return null;
    const at = scene.pick(digestsOf(chosen.entry).length);
    let said: Promised | null = null;
    const number = scene.pick(1_000_000);
    const same = { ...scene, pick: (below: number) => number % below };
    for (const file of [COMBINED, SOURCES[chosen.kind]]) {
      const opened = open(scene, file);
      const entry = opened.value[chosen.kind]?.[chosen.at];
      const digest = entry && digestsOf(entry)[at];
      if (!digest) return null;
      said = edit(digest, same);
      save(scene, opened);
    }
    return said;
  };
}

const flipped = (digest: string, at: number) =>
  digest.slice(0, at) + (digest[at] === '0' ? '1' : '0') + digest.slice(at + 1);

/** Whether a list records the file too. */
function isListed({ model }: Scene, path: string): boolean {
  return [...model.listed.values()].some((places) => places.some((place) => place.path === path));
}

export const EVERY_INVENTORY_CHANGES: Changes = {
  'a digest edited in every inventory': editing(({ holder, path }, { model, pick }) => {
    holder.sha256 = flipped(String(holder.sha256), pick(64));
    return contradicted(model.places.find((place) => place.path === path));
  }),
  'a digest emptied in every inventory': editing(({ holder, id }) => {
    holder.sha256 = '';
    return fails(id);
  }),
  'a digest left out in every inventory': editing(({ holder, path }, scene) => {
    delete holder.sha256;
    // A list that has it too protects the file as before.
    return isListed(scene, path) ? isSame : isSeen;
  }),
  'a size edited in every inventory': editing(({ holder, path }) => {
    holder.size_bytes = Number(holder.size_bytes) + 1;
    return fails(path);
  }),
  'a path edited in every inventory': editing(({ holder, path }) => {
    holder.path = `${holder.path}.gone`;
    return fails(`${path}.gone`);
  }),
  'a path out of the root in every inventory': editing(({ holder }) => {
    holder.path = '../../../outside/copy';
    return fails('outside/copy');
  }),
};
