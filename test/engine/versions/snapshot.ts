/** What a repository records at one commit, made without a repository. */

import assert from 'node:assert/strict';
import { entryToResolve } from '../../../src/engine/read/resolve-entry.ts';
import type { Snapshot } from '../../../src/engine/versions/match-entries.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import { Digests } from '../../../src/model/digests.ts';
import { FileRecord } from '../../../src/model/file-record.ts';
import { Identities } from '../../../src/model/identities.ts';
import type { Source } from '../../../src/model/record-source.ts';

type Value = Readonly<Record<string, unknown>>;

/** 64 hex digits that tell a test's contents apart. */
export const digest = (content: string | number) => `${content}`.padStart(64, '0');

/** An inventory's entries, or all of it. */
export type Inventory = readonly Value[] | Value;

/** The inventories in the order they are read in, and a list's files with their digests. */
export function snapshot(
  inventories: Readonly<Record<string, Inventory>>,
  list: Readonly<Record<string, string>> = {},
): Snapshot {
  const identities = new Identities();
  const resolved = Object.entries(inventories).flatMap(([file, value]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const { inventory } = readInventory(file, 'model', bytes);
    assert.ok(inventory);
    return inventory.entries.map((entry) => entryToResolve(entry, identities, []));
  });
  const [listed, named] = [sourceOf('list'), sourceOf('inventory')];
  const plan = Object.entries(list).map(
    ([path, sha256], line) => new FileRecord(listed, line, path, sha256, null),
  );
  for (const { path, sha256 } of resolved) {
    if (sha256 !== null && path !== '' && !(path in list))
      plan.push(new FileRecord(named, plan.length, path, sha256, null));
  }
  return { resolved, plan: plan.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function sourceOf(is: Source['is']): Source {
  const locate = (line: number) => ({ file: is, line, column: 1 });
  return { file: is, is, digests: new Digests(), locate };
}

/** The same records, and how often one of them was asked for. */
export function counted<T>(records: readonly T[]): { records: readonly T[]; asked: () => number } {
  let asked = 0;
  const get = (target: readonly T[], key: string | symbol) => {
    if (/^\d+$/.test(String(key))) asked += 1;
    return Reflect.get(target, key);
  };
  return { records: new Proxy(records, { get }), asked: () => asked };
}
