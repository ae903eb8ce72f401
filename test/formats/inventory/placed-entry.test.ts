/** What an entry says of itself that protects nothing, or leads out of the repository. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf, escapes, oddities, placedEntry } from '../../../src/engine/read/place-entry.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { UngradedFinding } from '../../../src/model/finding.ts';
import type { Entry } from '../../../src/model/inventory.ts';
import type { Location } from '../../../src/model/location.ts';

const D = `${'c0ffee'.repeat(10)}abcd`;

/** The only entry, and the text that stands at a place of its inventory. */
function entryOf(value: object): { entry: Entry; textAt(place: Location | null | undefined): string } {
  const text = JSON.stringify({ models: [{ name: 'm', ...value }] }, null, 1);
  const { inventory } = readInventory('i.json', 'model', new TextEncoder().encode(text));
  const [entry] = inventory?.entries ?? [];
  assert.ok(entry);
  const textAt = (place: Location | null | undefined) =>
    text
      .split('\n')
      [(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)
      .replace(/,$/, '') ?? '';
  return { entry, textAt };
}

test('a digest is 64 hex digits in either case, and nothing else', () => {
  const read = (sha256: unknown) => {
    const { entry } = entryOf({ sha256 });
    const drafts: UngradedFinding[] = [];
    return [digestOf(entry.value, entry, drafts), drafts.length];
  };
  assert.deepEqual(read(D), [D, 0]);
  assert.deepEqual(read(D.toUpperCase()), [D, 0]);
  for (const none of [undefined, null, 5]) assert.deepEqual(read(none), [null, 0]);
  for (const none of ['', 'TODO', `${D}0`, `0${D}`, ` ${D}`, `${D}\n`, D.slice(1), `sha256:${D}`])
    assert.deepEqual(read(none), [null, 1], none);
});

test('a placeholder is told with whose it is and where, and those of two files are two findings', () => {
  const files = ['a.bin', 'b.bin'].map((path) => ({ path, sha256: 'todo' }));
  const { entry, textAt } = entryOf({ path: 'models/m', sha256: 'later', files });
  const drafts: UngradedFinding[] = [];
  for (const value of [entry.value, ...(entry.value.files as (typeof entry.value)[])])
    assert.equal(digestOf(value, entry, drafts), null);
  assert.deepEqual(
    drafts.map(({ message, actual, location }) => [
      message?.replace(/ is ".*$/, ''),
      actual,
      textAt(location),
    ]),
    [
      ['model:m: sha256', 'later', '"later"'],
      ['model:m, file a.bin: sha256', 'todo', '"todo"'],
      ['model:m, file b.bin: sha256', 'todo', '"todo"'],
    ],
  );
  assert.equal(new Set(drafts.map(({ key }) => key)).size, 3);
});

test('of a long placeholder the beginning is shown', () => {
  const told = (length: number) => {
    const { entry } = entryOf({ sha256: 'x'.repeat(length) });
    const drafts: UngradedFinding[] = [];
    digestOf(entry.value, entry, drafts);
    const [, shown] = /sha256 is "(.*)", which/.exec(drafts[0]?.message ?? '') ?? [];
    return [shown, drafts[0]?.actual];
  };
  const x = (count: number) => 'x'.repeat(count);
  assert.deepEqual(told(7), [x(7), x(7)]);
  assert.deepEqual(told(100), [x(100), x(100)]);
  assert.deepEqual(told(101), [`${x(100)}…`, x(101)]);
  assert.deepEqual(told(1000), [`${x(100)}…`, x(200)]);
});

test('an entry that leads out of the repository is told with its path, and with where a link leads', () => {
  for (const [field, target, said] of [
    ['path', '../x', 'path ../x leads out of the repository; nothing there is read'],
    ['local_path', '/srv/x', 'local_path ../x leads out of the repository, to /srv/x; nothing there is read'],
  ] as const) {
    const { entry, textAt } = entryOf({ [field]: '../x' });
    const draft = escapes(placedEntry(entry, []), target);
    assert.deepEqual(
      [draft.kind, draft.message, draft.actual],
      ['path-escapes', `model:m: ${said}.`, '../x'],
    );
    assert.equal(textAt(draft.location), '"../x"');
    assert.equal(draft.subject, 'model:m');
  }
});

test('a digest without a path, and a second path that says something else, are told at their place', () => {
  const noPath = ['records a sha256, but names no path, so nothing is compared with it', `"${D}"`];
  const second = ['names two paths; local_path "b" is not looked at', '"b"'];
  for (const [value, expected] of [
    [{ path: 'a', sha256: D }, []],
    [{ local_path: 'a', sha256: D }, []],
    [{ sha256: D }, [noPath]],
    [{ sha256: D, path: '', local_path: null }, [noPath]],
    [{ sha256: 'todo' }, []],
    [{}, []],
    [{ path: 'a', local_path: 'a' }, []],
    [{ path: 'a', local_path: '' }, []],
    [{ path: 'a', local_path: null }, []],
    [{ path: '', local_path: 'b' }, []],
    [{ local_path: 'b' }, []],
    [{ path: 'a', local_path: 'b' }, [second]],
    [{ path: 'a', local_path: 'b', sha256: D }, [second]],
  ] as const) {
    const { entry, textAt } = entryOf(value);
    const drafts = oddities(placedEntry(entry, []));
    assert.deepEqual(
      drafts.map(({ message, location }) => [message?.replace(/^model:m |\.$/g, ''), textAt(location)]),
      expected,
      JSON.stringify(value),
    );
    for (const { kind, severity } of drafts)
      assert.deepEqual([kind, severity], ['inventory-invalid', 'warning']);
  }
});
