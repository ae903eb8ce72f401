/** What an entry says of itself that protects nothing, or leads out of the repository. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  entryProblems,
  entryToResolve,
  escapes,
  recordedDigest,
} from '../../../src/engine/read/resolve-entry.ts';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { UngradedFinding } from '../../../src/model/finding.ts';
import { Identities } from '../../../src/model/identities.ts';
import type { Entry } from '../../../src/model/inventory.ts';
import type { Location } from '../../../src/model/location.ts';
import type { DigestPlaceholder } from '../../../src/rules/digest-placeholder.ts';

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
    const findings: UngradedFinding[] = [];
    return [recordedDigest(entry.value, entry, findings), findings.length];
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
  const findings: UngradedFinding[] = [];
  for (const value of [entry.value, ...(entry.value.files as (typeof entry.value)[])])
    assert.equal(recordedDigest(value, entry, findings), null);
  assert.deepEqual(
    findings.map(({ subject, data, location }) => [subject, data, textAt(location)]),
    [
      ['model:m', { field: 'sha256', file: null, actual: 'later' }, '"later"'],
      ['model:m', { field: 'sha256', file: 'a.bin', actual: 'todo' }, '"todo"'],
      ['model:m', { field: 'sha256', file: 'b.bin', actual: 'todo' }, '"todo"'],
    ],
  );
  assert.equal(new Set(findings.map(({ key }) => key)).size, 3);
});

test('of a long placeholder the beginning is shown', () => {
  const told = (length: number) => {
    const { entry } = entryOf({ sha256: 'x'.repeat(length) });
    const findings: UngradedFinding[] = [];
    recordedDigest(entry.value, entry, findings);
    return (findings[0]?.data as DigestPlaceholder | undefined)?.actual;
  };
  const x = (count: number) => 'x'.repeat(count);
  assert.equal(told(7), x(7));
  assert.equal(told(200), x(200));
  assert.equal(told(1000), x(200));
});

test('an entry that leads out of the repository is told with its path, and with where a link leads', () => {
  for (const [field, target] of [
    ['path', '../x'],
    ['local_path', '/srv/x'],
  ] as const) {
    const { entry, textAt } = entryOf({ [field]: '../x' });
    const finding = escapes(entryToResolve(entry, new Identities(), []), target);
    const data = { what: 'entry', field, written: '../x', target };
    assert.deepEqual([finding.kind, finding.data], ['path-escapes', data]);
    assert.equal(textAt(finding.location), '"../x"');
    assert.equal(finding.subject, 'model:m');
  }
});

test('a digest without a path, and a second path that says something else, are told at their place', () => {
  const noPath = [{ id: 'model:m', count: 1 }, `"${D}"`];
  const second = [{ what: 'two-paths', ignored: 'b' }, '"b"'];
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
    const findings = entryProblems(entryToResolve(entry, new Identities(), []));
    assert.deepEqual(
      findings.map(({ data, location }) => [data, textAt(location)]),
      expected,
      JSON.stringify(value),
    );
    for (const { kind, severity } of findings)
      assert.equal(severity, kind === 'path-unknown' ? 'error' : 'warning');
  }
});
