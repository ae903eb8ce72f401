/** What an entry's content comes to, and how a change of it is told. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Content, contentChange, contentOf } from '../../../src/engine/versions/entry-content.ts';
import { snapshot } from './snapshot.ts';

export type Entry = Readonly<Record<string, unknown>>;
export type List = Readonly<Record<string, string>>;

export function contentIn(entry: Entry, list: List = {}): Content {
  const { resolved, plan } = snapshot({ 'i.json': [{ name: 'm', ...entry }] }, list);
  assert.ok(resolved[0]);
  return contentOf(resolved[0], plan);
}

export function told(before: Content, now: Content): string | null {
  const change = contentChange(before, now, new Map());
  return change && `${change.what}: ${change.before} -> ${change.now}`;
}

type Steps = readonly (readonly [name: string, before: Content, now: Content, expected: string | null])[];

export function all(steps: Steps): void {
  for (const [name, before, now, expected] of steps)
    test(name, () => assert.equal(told(before, now), expected));
}
