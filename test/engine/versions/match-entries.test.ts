/** Which entry each one was at an earlier commit: what is followed is held to its old version. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  MAX_HOLDERS,
  MAX_RECORDS,
  matchEntries,
  type Snapshot,
} from '../../../src/engine/versions/match-entries.ts';
import { subjectOf } from '../../../src/model/inventory.ts';
import { counted, digest, snapshot } from './snapshot.ts';

type Entry = Readonly<Record<string, unknown>>;
type List = Readonly<Record<string, string>>;

const models = (entries: readonly Entry[], list: List = {}) => snapshot({ 'i.json': entries }, list);

/** Each entry that was found again, with what it was. */
function told(before: Snapshot, now: Snapshot): string[] {
  return matchEntries(before, now).map(({ before: was, now: is }) => {
    const [old, current] = [was, is].map(({ resolved }) => subjectOf(resolved.entry).replace('model:', ''));
    return old === current ? `${old}` : `${old} is now ${current}`;
  });
}

/** An entry of files with these digests; a size behind a colon. */
function holding(name: string, ...contents: readonly (string | number)[]): Entry {
  const files = contents.map((content, at) => {
    const [what = '', size] = `${content}`.split(':');
    const sha256 = what === '' ? {} : { sha256: digest(what) };
    return { path: `${name}-${at}`, ...sha256, ...(size === undefined ? {} : { size_bytes: Number(size) }) };
  });
  return { name, files };
}

describe('by its name', () => {
  test('an entry is itself, whatever else it has', () => {
    const before = models([holding('m', 1, 2), holding('n', 3, 4)]);
    assert.deepEqual(told(before, models([holding('n', 1, 2), holding('m', 3, 4)])), ['n', 'm']);
  });

  test('a model is what a dataset was by the same name and path alone', () => {
    const { files } = holding('m', 1, 2);
    const before = snapshot({ 'i.json': { datasets: [{ name: 'm', path: 'p', files }] } });
    for (const [name, path, was] of [
      ['m', 'p', ['dataset:m is now m']],
      ['n', 'p', []],
      ['m', 'q', []],
    ] as const)
      assert.deepEqual(told(before, snapshot({ 'i.json': { models: [{ name, path, files }] } })), was);
  });

  test('an entry is taken from the inventory that is read first', () => {
    const twice = snapshot({
      'source.json': [{ name: 'm', sha256: digest(1) }],
      'combined.json': [{ name: 'm' }],
    });
    const [pair, ...others] = matchEntries(twice, twice);
    assert.deepEqual(others, []);
    for (const side of [pair?.before, pair?.now]) {
      assert.equal(side?.resolved.entry.inventory.file, 'source.json');
      assert.equal(side?.content.values.get('sha256'), digest(1));
    }
  });
});

describe('by its content', () => {
  /** The first entry of the second state is the one of the first state under a new name. */
  const isFollowed = (before: Entry, now: Entry, expected: boolean, why: string) =>
    assert.deepEqual(told(models([before]), models([now])), expected ? ['m is now n'] : [], why);

  test('more than half of the larger makes it the same', () => {
    for (const [before, now, expected] of [
      [[1, 2, 3], [1, 2, 4], true],
      [[1, 2], [1, 3], false],
      [[1, 2, 3], [1, 4, 5], false],
      [[1], [1, 2, 3], false],
      [[1, 2, 3], [1], false],
      [[1, 2], [1, 2, 3], true],
      [[1], [2], false],
      [[], [], false],
    ] as const)
      isFollowed(holding('m', ...before), holding('n', ...now), expected, `${before} and ${now}`);
  });

  test('bytes count where all sizes are known, files where one is not', () => {
    for (const [before, now, expected] of [
      [['1:98', '2:1', '3:1'], ['1:98', '4:1', '5:1'], true],
      [['1:98', '2:1', '3:1'], ['6:98', '2:1', '3:1'], false],
      [['1:98', '2:1', '3:1'], ['1:98', '4:1', '5'], false],
      [['1:98', '2:1', '3'], ['6:98', '2:1', '3'], true],
      [['1:98', '2:1', '3:0'], ['6:98', '2:1', '3:0'], true],
      [['1:0', '2:0', '3:0'], ['1:0', '2:0', '4:0'], true],
      [['1:0', '2:0', '3:0'], ['1:0', '5:0', '4:0'], false],
      [['1:98', '1', '2:1', '3:1'], ['1:98', '4:1', '5:1'], true],
    ] as const)
      isFollowed(holding('m', ...before), holding('n', ...now), expected, `${before} and ${now}`);
  });

  test('its own digest counts as that of a file, with its size', () => {
    const own = (name: string, size: object, ...contents: readonly string[]) => ({
      ...holding(name, ...contents),
      sha256: digest(1),
      ...size,
    });
    const large = { size_bytes: 98 };
    isFollowed({ name: 'm', sha256: digest(1) }, { name: 'n', sha256: digest(1) }, true, 'alone');
    isFollowed(own('m', large, '2:1', '3:1'), own('n', large, '4:1', '5:1'), true, 'most of the bytes');
    isFollowed(own('m', {}, '2:1', '3:1'), own('n', {}, '4:1', '5:1'), false, 'one file of three');
    isFollowed(
      own('m', { size_bytes: 0 }, '2:1'),
      own('n', { size_bytes: 0 }, '2:1', '3:9'),
      true,
      'two of three',
    );
    isFollowed({ name: 'm' }, { name: 'n' }, false, 'without any content');
  });

  test('the largest files count, and files without a digest do not', () => {
    const top = (name: string) => ({ name, top_files: [{ path: name, sha256: digest(1) }] });
    isFollowed(top('m'), top('n'), true, 'top_files');
    isFollowed(holding('m', ''), holding('n', ''), false, 'no digest');
    isFollowed(holding('m', '', '', 1), holding('n', 1), true, 'beside one');
  });

  test("the lists' records where it alone is count, up to a bound", () => {
    const at = (name: string, list: List) => models([{ name, path: name }], list);
    assert.deepEqual(told(at('m', { 'm/a': digest(1) }), at('n', { 'n/b': digest(1) })), ['m is now n']);
    assert.deepEqual(told(at('m', { 'm/a': digest(1) }), at('n', { 'n/b': digest(2) })), []);
    // The first half, and what is behind the bound, are in both.
    const files = (name: string) =>
      Object.fromEntries(
        Array.from({ length: MAX_RECORDS + 1 }, (_, at) => {
          const isShared = at < MAX_RECORDS / 2 || at === MAX_RECORDS;
          return [
            `${name}/${String(at).padStart(6, '0')}`,
            digest(isShared ? at : `${at}${name === 'm' ? 'a' : 'b'}`),
          ];
        }),
      );
    assert.deepEqual(told(at('m', files('m')), at('n', files('n'))), []);
  });

  test("the lists' records where others are as well do not", () => {
    const list = { 'p/a': digest(1), 'p/b': digest(2) };
    const here = (...names: readonly string[]) =>
      models(
        names.map((name) => ({ name, path: 'p' })),
        list,
      );
    assert.deepEqual(told(here('m', 'm2'), here('n', 'n2')), []);
    assert.deepEqual(told(here('m', 'k'), here('n', 'k')), ['k']);
  });

  test('an entry that is still there is not what a copy of it was', () => {
    const kept = holding('m', 1, 2, 3);
    assert.deepEqual(told(models([kept]), models([kept, holding('n', 1, 2, 4)])), ['m']);
    // Nor does it stand in for one that is gone.
    const before = models([holding('gone', 1, 2, 5), kept]);
    assert.deepEqual(told(before, models([kept, holding('n', 1, 2, 5)])), ['m', 'gone is now n']);
  });

  test('the one with the most is chosen, and each but once', () => {
    const before = models([holding('a', 1, 2, 3, 4, 5), holding('b', 1, 2, 3, 4, 6)]);
    assert.deepEqual(told(before, models([holding('x', 1, 2, 3, 4, 6)])), ['b is now x']);
    assert.deepEqual(told(before, models([holding('x', 1, 2, 3, 4, 5), holding('y', 1, 2, 3, 4, 7)])), [
      'a is now x',
      'b is now y',
    ]);
    assert.deepEqual(told(models([holding('a', 1)]), models([holding('x', 1), holding('y', 1)])), [
      'a is now x',
    ]);
  });

  test('what many hold tells none from another', () => {
    const many = (count: number) => models(Array.from({ length: count }, (_, at) => holding(`m${at}`, 1)));
    assert.deepEqual(told(many(MAX_HOLDERS), models([holding('n', 1)])), ['m0 is now n']);
    assert.deepEqual(told(many(MAX_HOLDERS + 1), models([holding('n', 1)])), []);
    assert.deepEqual(told(many(MAX_HOLDERS * 3), models([holding('n', 1)])), []);
  });

  test('nothing is sought where no entry is gone', () => {
    const before = models([holding('m', 1)]);
    const now = models([holding('m', 1), { name: 'n', path: 'p' }], { 'p/a': digest(1) });
    const { records, asked } = counted(now.plan);
    assert.deepEqual(told(before, { ...now, plan: records }), ['m']);
    assert.equal(asked(), 0);
  });
});

describe('by its path', () => {
  const at = (...places: readonly (readonly [name: string, path: string])[]) =>
    models(places.map(([name, path]) => ({ name, path, ...holding(name, name) })));

  test('an entry under a new name is known again, whatever its content', () => {
    assert.deepEqual(told(at(['m', 'p'], ['k', 'q']), at(['k', 'q'], ['n', 'p'])), ['k', 'm is now n']);
    assert.deepEqual(told(at(['m', 'p']), at(['n', 'q'])), []);
  });

  test('none is where others are as well', () => {
    assert.deepEqual(told(at(['m', 'p'], ['m2', 'p']), at(['n', 'p'])), []);
    assert.deepEqual(told(at(['m', 'p']), at(['n', 'p'], ['n2', 'p'])), []);
    assert.deepEqual(told(at(['m', 'p'], ['k', 'p']), at(['n', 'p'], ['k', 'p'])), ['k']);
  });

  test('none is without a path, or at the root', () => {
    assert.deepEqual(told(models([holding('m', 1)]), models([holding('n', 2)])), []);
  });

  test('an entry that was there before is not what stood at its new place', () => {
    assert.deepEqual(told(at(['m', 'p'], ['k', 'q']), at(['k', 'p'])), ['k']);
    assert.deepEqual(told(at(['k', 'q']), at(['k', 'p'], ['n', 'q'])), ['k']);
  });

  test('content says more than the place', () => {
    const [one, other] = [holding('m', 1), holding('m2', 2)];
    const before = models([
      { ...one, path: 'p' },
      { ...other, path: 'q' },
    ]);
    assert.deepEqual(told(before, models([{ ...one, name: 'n', path: 'q' }])), ['m is now n']);
  });
});
