/** Edits of one inventory, which the others then contradict. */

import { isDeepStrictEqual } from 'node:util';
import { COMBINED, type Json } from '../inventories.ts';
import { type Change, type Changes, fails, isSaid, type Promised, type Scene } from './change.ts';
import { anyInventory, type Chosen, choose, idOf, listedFiles, open, save } from './opened.ts';

function editing(edit: (chosen: Chosen, scene: Scene) => Promised | null): Change {
  return (scene) => {
    const chosen = choose(scene);
    const said = chosen && edit(chosen, scene);
    if (said) save(scene, chosen);
    return said;
  };
}

const VALUES: readonly unknown[] = [
  null,
  '',
  'x',
  0,
  1,
  1e300,
  true,
  [],
  ['x'],
  {},
  { x: 1 },
  '\u0000',
  '../x',
];

/** An entry is told by what identifies it, so without that only the outcome is promised. */
const IDENTITY = ['name', 'repo_id', 'folder_name'];
const failsBut = (entry: Json, key: string) => (IDENTITY.includes(key) ? fails() : fails(idOf(entry)));

export const ONE_INVENTORY_CHANGES: Changes = {
  'an entry dropped from one inventory': editing(({ entries, at, entry }) => {
    entries.splice(at, 1);
    return fails(idOf(entry));
  }),
  'an entry added to one inventory': editing(({ entries }) => {
    entries.push({ name: 'added', version: '1.0.0' });
    return fails('added');
  }),
  'an entry twice in one inventory': editing(({ entries, entry }) => {
    entries.push(entry);
    return fails(idOf(entry));
  }),
  'an entry of another kind in one inventory': editing(({ value, kind, entries, at, entry }) => {
    const other = kind === 'models' ? 'datasets' : 'models';
    entries.splice(at, 1);
    value[other] = [...(value[other] ?? []), entry];
    return fails(idOf(entry));
  }),
  'a field edited in one inventory': editing(({ entry }, { one, pick }) => {
    const key = one(Object.keys(entry)) ?? '';
    const value = VALUES[pick(VALUES.length)];
    if (isDeepStrictEqual(entry[key], value)) return null;
    const said = failsBut(entry, key);
    entry[key] = value;
    return said;
  }),
  'a field dropped in one inventory': editing(({ entry }, { one }) => {
    const key = one(Object.keys(entry)) ?? '';
    const said = failsBut(entry, key);
    delete entry[key];
    return said;
  }),
  'a field added in one inventory': editing(({ entry }, { pick }) => {
    entry[`extra${pick(3)}`] = VALUES[pick(VALUES.length)];
    return fails(idOf(entry));
  }),
  'a letter added to a text in one inventory': editing(({ entry }, { one }) => {
    const key = one(Object.keys(entry).filter((name) => typeof entry[name] === 'string')) ?? '';
    const said = failsBut(entry, key);
    entry[key] = `${entry[key]}x`;
    return said;
  }),
  'a listed file dropped in one inventory': editing(({ entry }, { pick }) => {
    const list = (entry.files ?? entry.top_files) as Json[] | undefined;
    if (!list) return null;
    list.splice(pick(list.length), 1);
    return fails(idOf(entry));
  }),
  'a listed file edited in one inventory': editing(({ entry }, { one, pick }) => {
    const file = one(listedFiles(entry));
    if (!file) return null;
    const key = one(Object.keys(file)) ?? '';
    const value = VALUES[pick(VALUES.length)];
    if (isDeepStrictEqual(file[key], value)) return null;
    file[key] = value;
    return fails(idOf(entry));
  }),
  'a total edited': (scene) => {
    const opened = open(scene, anyInventory(scene));
    const { totals } = opened.value;
    const key = totals && scene.one(Object.keys(totals));
    if (!totals || !key) return null;
    totals[key] = Number(totals[key]) + 1 + scene.pick(9);
    save(scene, opened);
    return fails(opened.file);
  },
  'a combined inventory of an earlier day': (scene) => {
    const opened = open(scene, COMBINED);
    opened.value.generated_at = '2026-01-01T23:59:59Z';
    save(scene, opened);
    return isSaid(COMBINED);
  },
};
