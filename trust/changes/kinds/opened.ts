/** An inventory of a generated repository, opened to be edited. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMBINED, type InventoryValue, type Json, type Kind, SOURCES } from '../inventories.ts';
import type { Scene } from './change.ts';

export interface Opened {
  readonly file: string;
  readonly value: InventoryValue;
}

/** One entry of it. */
export interface Chosen extends Opened {
  readonly kind: Kind;
  readonly entries: Json[];
  readonly at: number;
  readonly entry: Json;
}

const ALL = [COMBINED, SOURCES.models, SOURCES.datasets];

export const anyInventory = ({ one }: Scene) => one(ALL) ?? COMBINED;

export function open({ root }: Scene, file: string): Opened {
  return { file, value: JSON.parse(readFileSync(join(root, file), 'utf8')) };
}

export function save({ root }: Scene, { file, value }: Opened): void {
  writeFileSync(join(root, file), JSON.stringify(value, null, 1));
}

/** An entry in the combined inventory or in its source. */
export function choose(scene: Scene): Chosen | null {
  const { sources } = scene.model;
  const kind = scene.one((['models', 'datasets'] as const).filter((one) => sources[one][one]?.length));
  if (kind === null) return null;
  const opened = open(scene, scene.pick(2) === 0 ? COMBINED : SOURCES[kind]);
  const entries = opened.value[kind] ?? [];
  const at = scene.pick(entries.length);
  const entry = entries[at];
  return entry ? { ...opened, kind, entries, at, entry } : null;
}

export const idOf = (entry: Json) => String(entry.id ?? entry.repo_id ?? entry.name ?? entry.folder_name);

/** A listed file of an entry, in whichever field lists them. */
export function listedFiles(entry: Json): Json[] {
  return ((entry.files ?? entry.top_files ?? []) as Json[]).filter((file) => typeof file === 'object');
}
