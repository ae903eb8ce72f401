import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/model/finding.ts';
import { fixHint, fixLines, prefixOf } from '../../src/reporters/fix-hint.ts';
import { isPlain } from '../../src/reporters/shell-words.ts';
import { listRow, sampleFinding } from './sample-report.ts';

const DIGEST = 'ab'.repeat(32);

/** Names that mean something else in a list, in YAML, as a glob or in a shell, or that end a code block. */
const TRICKS = [
  ...[
    'a b',
    "a'b",
    'a"b',
    'a\\b',
    'a`b',
    '```',
    'a*',
    'a?b',
    'a[b]',
    '{a,b}',
    '!a',
    '#a',
    'a#b',
    '$a',
    'a;b',
  ],
  ...['-a', '@a', '=a', ',a', '+a', '~a', '%a', '&a', 'a:b', 'a|b', 'a>b', '<a', '(a)', 'a\nb', 'a\n', '\na'],
  ...['', ' a', 'a ', 'ü', 'a\u202eb', 'a\0', 'a'.repeat(402)],
];
const PLAIN = ['a', '.a', '/a', '_', 'models/a-1_B.0+x=y,z@w.bin', '../a', '0'.repeat(401)];

const changed = (subject: string, actual: string | null = DIGEST) => sampleFinding({ subject, actual });
const gone = (subject: string, expected: string | null = DIGEST) =>
  sampleFinding({ kind: 'file-missing', subject, expected });
const foreign = (expected: string | null, actual: string | null) =>
  sampleFinding({ kind: 'path-not-portable', expected, actual });
const MANIFESTS = [listRow('models/checksums.sha256')];
const linesOf = (...findings: Finding[]) => fixLines(findings, MANIFESTS)?.lines ?? [];

test('only a name that means the same everywhere is plain', () => {
  for (const name of PLAIN) assert.ok(isPlain(name), name);
  for (const name of TRICKS) assert.ok(!isPlain(name), JSON.stringify(name));
});

describe('the lines to copy', () => {
  test('record the content that is there', () => {
    assert.deepEqual(linesOf(changed('a.bin'), changed('b.bin')), [`${DIGEST}  a.bin`, `${DIGEST}  b.bin`]);
    for (const actual of [null, '', 'ab', `${DIGEST}0`, `x${DIGEST}`, `${DIGEST}\n`, DIGEST.toUpperCase()])
      assert.deepEqual(linesOf(changed('a.bin', actual)), [], String(actual));
    for (const name of TRICKS) assert.deepEqual(linesOf(changed(name)), [], JSON.stringify(name));
  });

  test('name a file as its list does, and none that only an inventory records', () => {
    const manifests = [
      listRow('models/list', { base: 'models' }),
      listRow('data/list'),
      listRow('list'),
      listRow('sums/list', { base: 'weights/large' }),
      listRow('models/inventory.json', { format: 'model-inventory' }),
      listRow('registry.json', { format: 'registry' }),
    ];
    const at = (file: string | null, subject: string) => {
      const location = file === null ? null : { file, line: 1, column: 1 };
      return fixLines([{ ...changed(subject), location }], manifests)?.lines ?? [];
    };
    assert.deepEqual(at('models/list', 'models/x/a.bin'), [`${DIGEST}  x/a.bin`]);
    assert.deepEqual(at('data/list', 'data/a.bin'), [`${DIGEST}  data/a.bin`]);
    assert.deepEqual(at('list', 'data/a.bin'), [`${DIGEST}  data/a.bin`]);
    for (const subject of ['models2/a.bin', 'a.bin', 'models/-a.bin', 'x/models/a.bin'])
      assert.deepEqual(at('models/list', subject), [], subject);
    assert.deepEqual(at('sums/list', 'weights/large/a.bin'), [`${DIGEST}  a.bin`]);
    assert.deepEqual(at('sums/list', 'sums/a.bin'), []);
    for (const file of ['models/inventory.json', 'registry.json', null])
      assert.deepEqual(at(file, 'models/a.bin'), []);
  });

  test('leave out a file that is recorded, and no entry', () => {
    assert.deepEqual(linesOf(gone('a.bin'), gone('b/c')), ['optional:', "  - 'a.bin'", "  - 'b/c'"]);
    assert.deepEqual(linesOf(gone('folder', null)), []);
    assert.deepEqual(linesOf(gone('model:x')), []);
    for (const name of TRICKS) assert.deepEqual(linesOf(gone(name)), [], JSON.stringify(name));
  });

  test('map what stands in front of the part that is used', () => {
    assert.deepEqual(linesOf(foreign('m/a', 'C:\\r\\m\\a'), foreign('m/b', '/srv/r/m/b')), [
      'path-prefix:',
      "  - 'C:/r'",
      "  - '/srv/r'",
    ]);
    assert.deepEqual(linesOf(foreign('m/a', 'm/a')), []);
  });

  test('are each there once, and at most twenty, whatever the rest would be', () => {
    assert.deepEqual(linesOf(gone('a'), gone('a'), gone('b')), ['optional:', "  - 'a'", "  - 'b'"]);
    const many = Array.from({ length: 30 }, (_, at) => gone(`part-${at}`));
    const lines = linesOf(gone('not plain'), ...many);
    assert.equal(lines.length, 21);
    assert.equal(lines.at(-1), "  - 'part-19'");
  });

  test('are not known for other findings', () => {
    assert.equal(fixLines([], MANIFESTS), null);
    assert.equal(
      fixLines([sampleFinding({ kind: 'size-mismatch', actual: DIGEST, expected: DIGEST })], MANIFESTS),
      null,
    );
    assert.equal(fixLines([gone('not plain')], MANIFESTS), null);
    assert.deepEqual(fixHint([], MANIFESTS), []);
  });

  test('in Markdown are folded away, in a block of their language', () => {
    const hint = fixHint([gone('a')], MANIFESTS);
    assert.match(
      hint[0] ?? '',
      /^<details><summary>[^`<]*<code>\.github\/manifest-drift\.yml<\/code>:<\/summary>$/,
    );
    assert.deepEqual(hint.slice(1), ['', '```yaml', 'optional:', "  - 'a'", '```', '', '</details>', '']);
    assert.equal(fixHint([changed('a')], MANIFESTS)[2], '```');
    assert.equal(fixHint([foreign('a', '/srv/a')], MANIFESTS)[2], '```yaml');
  });
});

describe('a path prefix', () => {
  const cases: readonly (readonly [string | null, string | null, string | null])[] = [
    ['m/a', 'C:\\r\\m\\a', 'C:/r'],
    ['m/a', 'c:/r/m/a', 'c:/r'],
    ['m/a', '/srv/data/m/a', '/srv/data'],
    ['m/a', '\\\\host\\share\\m\\a', '//host/share'],
    ['m/a', '/srv/m/b', null],
    ['m/a', '/srvm/a', null],
    ['m/a', '/m/a', null],
    ['m/a', 'C:/m/a', null],
    ['m/a', 'srv/m/a', null],
    ['m/a', 'srv/r/m/a', null],
    ['m/a', 'xC:/r/m/a', null],
    ['m/a', 'CD:/r/m/a', null],
    ['m/a', '1:/r/m/a', null],
    ['m/a', 'C:r e/m/a', null],
    ['m/a', '/my data/m/a', null],
    ['m/a', "/it's/m/a", null],
    ['m/a', '/C:/r/m/a', null],
    ['', '/srv/', null],
    [null, '/srv/null', null],
    ['m/a', null, null],
  ];
  for (const [expected, actual, prefix] of cases) {
    test(`of ${actual} for ${expected} is ${prefix}`, () =>
      assert.equal(prefixOf(foreign(expected, actual)), prefix));
  }
});
