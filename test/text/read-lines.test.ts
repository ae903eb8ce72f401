import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LineBatch, MAX_LINE_LENGTH, readLines } from '../../src/text/read-lines.ts';

interface Options {
  readonly bareCarriageReturn?: boolean;
  readonly first?: (bytes: Uint8Array) => string | null;
}

async function* inPieces(pieces: Iterable<Uint8Array | Error>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) throw piece;
    yield piece;
  }
}

/** The batches of a file that comes in these pieces. */
async function batchesOf(pieces: Iterable<Uint8Array | Error>, options: Options = {}) {
  const { bareCarriageReturn = false, first = () => null } = options;
  const batches: LineBatch[] = [];
  for await (const batch of readLines(inPieces(pieces), { bareCarriageReturn, first })) batches.push(batch);
  return batches;
}

async function linesOf(pieces: Iterable<Uint8Array | Error>, bareCarriageReturn = false) {
  const batches = await batchesOf(pieces, { bareCarriageReturn });
  return batches.flatMap((batch) => ('lines' in batch ? batch.lines : [`! ${batch.problem}`]));
}

/** The bytes of a text, cut at some places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

for (const [what, ends, bareCarriageReturn] of [
  ['line feeds', /\n/, false],
  ['line feeds and carriage returns', /\r\n|\n|\r/, true],
] as const) {
  test(`lines end at ${what}, wherever a file was cut when it was read`, async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' ', '\uFFFD') });
    const places = fc.array(fc.nat());
    await fc.assert(
      fc.asyncProperty(text, places, async (content, where) => {
        const expected = content.split(ends);
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(await linesOf(cut(Buffer.from(content), where), bareCarriageReturn), expected);
        const marked = cut(Buffer.from(`\uFEFF${content}`), where);
        assert.deepEqual(await linesOf(marked, bareCarriageReturn), expected, 'after a byte order mark');
      }),
      { numRuns: 300 },
    );
  });
}

test('bytes that are not UTF-8 spoil only their own place', async () => {
  assert.deepEqual(await linesOf([Buffer.from([0x61, 0xff, 0x0a, 0x62, 0xe2, 0x82])]), [
    'a\uFFFD',
    'b\uFFFD',
  ]);
});

test('a long piece is read in batches that stay small, and no batch is empty', async () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `line ${index}`);
  const bytes = Buffer.from(lines.join('\n'));
  const batches = await batchesOf([bytes, bytes.subarray(0, 0), Buffer.from('!'), Buffer.from('\n')]);
  const read = batches.map((batch) => ('lines' in batch ? batch.lines : []));
  assert.deepEqual(read.flat(), [...lines.slice(0, -1), `${lines.at(-1)}!`]);
  for (const batch of read) {
    assert.ok(batch.length > 0);
    assert.ok(batch.join('\n').length <= 32 * 1024 + 20);
  }
  assert.ok(read.length <= bytes.length / (32 * 1024) + 2, 'nor are they many');
});

for (const length of [MAX_LINE_LENGTH - 1, MAX_LINE_LENGTH, MAX_LINE_LENGTH + 1, 3 * MAX_LINE_LENGTH + 7]) {
  test(`of a line of ${length} characters no more than ${MAX_LINE_LENGTH} are kept`, async () => {
    const long = Array.from({ length }, (_, index) => `${index % 10}`).join('');
    const kept = long.slice(0, MAX_LINE_LENGTH);
    const same = async (pieces: Uint8Array[], expected: string[], bareCarriageReturn: boolean) => {
      const read = await linesOf(pieces, bareCarriageReturn);
      // Not compared as they are, since the difference of such lines takes long to show.
      assert.ok(read.join('|') === expected.join('|'), read.map((line) => line.length).join(', '));
    };
    for (const bareCarriageReturn of [false, true]) {
      const whole = [Buffer.from(`a\n${long}\nb`)];
      await same(whole, ['a', kept, 'b'], bareCarriageReturn);
      await same([Buffer.from(long)], [kept], bareCarriageReturn);
      const pieces = cut(Buffer.from(`${long}\nb\n`), [MAX_LINE_LENGTH + 1, 10]);
      await same(pieces, [kept, 'b'], bareCarriageReturn);
    }
  });
}

test('a file may be refused by its first bytes, and only by those', async () => {
  const asked: string[] = [];
  const first = (refused: string) => (bytes: Uint8Array) => {
    asked.push(Buffer.from(bytes).toString());
    return asked.at(-1) === refused ? 'no' : null;
  };
  const pieces = ['', 'a', 'b\n', '', 'c\n'].map((piece) => Buffer.from(piece));
  assert.deepEqual(await batchesOf(pieces, { first: first('a') }), [{ problem: 'no' }]);
  assert.deepEqual(await batchesOf(pieces, { first: first('b\n') }), [{ lines: ['ab'] }, { lines: ['c'] }]);
  assert.deepEqual(asked, ['a', 'a']);
});

test('a disk that fails in the middle ends the file with a sentence about it', async () => {
  const problem = 'reading it failed: the disk is gone';
  const pieces = [Buffer.from('a\nb'), new Error('the disk is gone')];
  assert.deepEqual(await batchesOf(pieces), [{ lines: ['a'] }, { problem }]);
  const other = { toString: () => 'what is no error' } as Error;
  assert.deepEqual(await batchesOf([Buffer.from('a\n'), other]), [
    { lines: ['a'] },
    { problem: 'reading it failed: what is no error' },
  ]);
});
