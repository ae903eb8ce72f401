import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readStructured } from '../../src/text/read-structured.ts';
import { MAX_DEPTH, type Syntax } from '../../src/text/structured.ts';

async function readWell(text: string, syntax: Syntax) {
  const result = await readStructured(text, syntax);
  assert.equal(result.is, 'value', JSON.stringify(result));
  return result as Extract<typeof result, { is: 'value' }>;
}

async function problemOf(text: string, syntax: Syntax) {
  const result = await readStructured(text, syntax);
  return result.is === 'malformed' ? `${result.reason} ${result.line}:${result.column}` : 'none';
}

describe('JSON', () => {
  it('gives what JSON.parse gives, with the place of each value and no duplicate', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ depthSize: 'small' }), async (value) => {
        const text = JSON.stringify(value, null, 2);
        // A key that is no data is left out.
        fc.pre(!text.includes('__proto__'));
        const result = await readWell(text, 'json');
        assert.deepEqual(result.value, JSON.parse(text));
        assert.deepEqual(result.duplicates, []);
      }),
      { numRuns: 200 },
    );
  });

  it('says where a value stands', async () => {
    const { place } = await readWell('{\n  "a": [1,\n    {"b/c": "x"}]\n}', 'json');
    assert.deepEqual(place(['a', 1, 'b/c']), { line: 3, column: 13 });
    assert.deepEqual(place(['a', 1, 'none']), { line: 3, column: 5 });
    assert.deepEqual(place([]), { line: 1, column: 1 });
  });

  it('finds a key that stands twice', async () => {
    const { value, duplicates } = await readWell('{"a": {"b": 1,\n "b": 2}, ":": "\\":"}', 'json');
    assert.deepEqual(value, { a: { b: 2 }, ':': '":' });
    assert.deepEqual(duplicates, [{ key: 'b', line: 2, column: 2 }]);
  });

  it('says where it is none, and refuses deep nesting', async () => {
    assert.equal(await problemOf('{"a": 1,\n  }', 'json'), 'syntax 2:3');
    assert.equal(await problemOf('  ', 'json'), 'empty 1:1');
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    assert.equal(await problemOf(nested(MAX_DEPTH), 'json'), 'none');
    assert.match(await problemOf(nested(MAX_DEPTH + 1), 'json'), /^too-deep 1:/);
    assert.match(await problemOf(nested(1_000_000), 'json'), /^too-deep 1:/);
    for (const open of ['{"a":', '{"a": ', '[{"a":'])
      assert.match(await problemOf(open.repeat(1_000_000), 'json'), /^too-deep 1:/);
  });
});

describe('TOML', () => {
  it('says where a value stands', async () => {
    const { value, place } = await readWell(
      'title = "a"\n[x]\nb = "a"\nc = { d = \'e\' }\n[[y]]\nn = 1\nf = "g"\n[x.z]\nh = "i"\n',
      'toml',
    );
    assert.deepEqual(value, {
      title: 'a',
      x: { b: 'a', c: { d: 'e' }, z: { h: 'i' } },
      y: [{ n: 1, f: 'g' }],
    });
    assert.deepEqual(place(['title']), { line: 1, column: 9 });
    assert.deepEqual(place(['x', 'b']), { line: 3, column: 5 });
    assert.deepEqual(place(['x', 'c', 'd']), { line: 4, column: 11 });
    assert.deepEqual(place(['y', 0, 'f']), { line: 7, column: 5 });
    assert.deepEqual(place(['x', 'z', 'h']), { line: 9, column: 5 });
    assert.deepEqual(place(['y', 0, 'n']), { line: 7, column: 5 }, 'of a number, the first text beside it');
    assert.deepEqual(place([]), { line: 1, column: 9 });
  });

  it('keeps long integers and dates as text, and nothing of an object', async () => {
    const { value } = await readWell('a = 12345678901234567890\nb = 2024-01-02\n__proto__ = 1\n', 'toml');
    assert.deepEqual(value, JSON.parse('{"a": "12345678901234567890", "b": "2024-01-02", "__proto__": 1}'));
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
  });

  it('says where it is none, and refuses deep nesting', async () => {
    assert.equal(await problemOf('a = 1\na = 2\n', 'toml'), 'syntax 2:1');
    assert.equal(await problemOf('a = 1\nb = \n', 'toml'), 'syntax 2:5');
    const keys = (depth: number) => `${'a.'.repeat(depth)}a = 1`;
    assert.equal(await problemOf(keys(MAX_DEPTH - 1), 'toml'), 'none');
    assert.match(await problemOf(keys(MAX_DEPTH), 'toml'), /^too-deep 1:/);
    assert.match(await problemOf(keys(100_000), 'toml'), /^too-deep 1:/);
    assert.notEqual(await problemOf(`a = ${'['.repeat(100_000)}`, 'toml'), 'none');
  });
});

describe('JSON Lines', () => {
  it('is an array of its lines', async () => {
    const { value, place } = await readWell('{"a": 1}\r\n\n {"b": 2}\n', 'jsonl');
    assert.deepEqual(value, [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(place([1, 'b']), { line: 3, column: 8 });
    assert.equal(await problemOf('{}\n{', 'jsonl'), 'syntax 2:2');
  });
});

describe('YAML', () => {
  it('keeps digests of digits as text', async () => {
    const digits = '12345678'.repeat(8);
    const { value } = await readWell(
      `sha256: ${digits}\nold: 0123\nhex: 0x1f\nsize: 12\ndate: 2020-01-01\n`,
      'yaml',
    );
    assert.deepEqual(value, { sha256: digits, old: '0123', hex: '0x1f', size: 12, date: '2020-01-01' });
  });

  it('says where values stand, in one document and in several', async () => {
    const one = await readWell('a:\n  - b: x\n    c: y\n', 'yaml');
    assert.deepEqual(one.place(['a', 0, 'c']), { line: 3, column: 8 });
    const two = await readWell('a: 1\n---\nb: 2\n', 'yaml');
    assert.deepEqual(two.value, [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(two.place([1, 'b']), { line: 3, column: 4 });
  });

  it('refuses aliases, deep nesting and what is no YAML', async () => {
    assert.equal(await problemOf('a: &x 1\nb: *x\n', 'yaml'), 'aliases 2:4');
    assert.match(await problemOf(`${'[ '.repeat(100)}${']'.repeat(100)}`, 'yaml'), /^too-deep/);
    assert.equal(await problemOf('a: 1\n b: 2\n', 'yaml'), 'syntax 1:4');
    assert.equal(await problemOf('', 'yaml'), 'empty 1:1');
    assert.equal(await problemOf(']]}- x\na: 1\n', 'yaml'), 'syntax 1:1');
  });

  it('stops at the first error of a text that has more of them than characters', async () => {
    assert.equal(await problemOf(`a: 1\n${"'\n".repeat(200_000)}`, 'yaml'), 'syntax 2:2');
  });

  it('takes the later of two values of one key, and says so', async () => {
    const { value, duplicates } = await readWell('a: 1\na: 2\n', 'yaml');
    assert.deepEqual(value, { a: 2 });
    assert.deepEqual(duplicates, [{ key: 'a', line: 2, column: 1 }]);
  });

  it('keeps keys that are no data to others', async () => {
    const { value } = await readWell('__proto__: {x: 1}\n', 'yaml');
    assert.deepEqual(Object.keys(value as object), ['__proto__']);
  });
});

describe('CSV', () => {
  it('names fields by the first row and by number', async () => {
    const { value, place } = await readWell('#TYPE x\r\n"path",sha\r\n"a ""b"",\nc",1\r\n\r\nd,2', 'csv');
    assert.deepEqual(value, [
      { 1: 'a "b",\nc', 2: '1', path: 'a "b",\nc', sha: '1' },
      { 1: 'd', 2: '2', path: 'd', sha: '2' },
    ]);
    assert.deepEqual(place([0, 'path']), { line: 3, column: 1 });
    assert.deepEqual(place([1]), { line: 6, column: 1 });
  });

  it('reads tabs, and refuses a quote that is not closed', async () => {
    assert.deepEqual((await readWell('a\tb\n1\t2,3\n', 'tsv')).value, [
      { 1: '1', 2: '2,3', a: '1', b: '2,3' },
    ]);
    assert.equal(await problemOf('a,b\n"x,y\n', 'csv'), 'syntax 2:1');
  });

  it('gives back any rows that were quoted', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const quoted = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(','));
        const { value } = await readWell(['"x","y"', ...quoted].join('\r\n'), 'csv');
        assert.deepEqual(
          (value as { x: string; y: string }[]).map(({ x, y }) => [x, y]),
          rows,
        );
      }),
      { numRuns: 200 },
    );
  });
});
