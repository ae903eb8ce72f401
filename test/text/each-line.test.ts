/** Lines are told as `readLines` tells them, wherever the text is cut and whatever the taker takes as bytes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eachLine } from '../../src/text/each-line.ts';
import { readLines } from '../../src/text/read-lines.ts';

async function* inPieces(pieces: Iterable<Uint8Array | Error>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) throw piece;
    yield piece;
  }
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

async function told(pieces: Iterable<Uint8Array | Error>, isTaken: (line: string) => boolean) {
  const lines: string[] = [];
  const problem = await eachLine(inPieces(pieces), {
    bytes(text, start, end) {
      const feed = text.indexOf(0x0a, start);
      const line = Buffer.from(text.subarray(start, feed)).toString();
      if (feed === -1 || feed >= end || !isTaken(line)) return -1;
      lines.push(line);
      return feed;
    },
    line: (text) => lines.push(text),
  });
  return problem === null ? lines : [...lines, `! ${problem}`];
}

async function expected(pieces: Iterable<Uint8Array>) {
  const lines: string[] = [];
  for await (const batch of readLines(inPieces(pieces), { bareCarriageReturn: false }))
    if ('lines' in batch) lines.push(...batch.lines);
  return lines;
}

test('lines are those of readLines, in their order', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', '\n', '\n', '\r', ' ', '\uFFFD'),
  });
  const bytes = fc.oneof(
    text.map((content) => Buffer.from(content)),
    text.map((content) => Buffer.from(`\uFEFF${content}`)),
    text.map((content) => Buffer.from(`\uFEFF${content}`, 'utf16le')),
    fc.array(fc.constantFrom(0x61, 0x0a, 0xff, 0xe2, 0x82, 0xc3, 0x0d)).map((all) => Buffer.from(all)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.array(fc.nat()), fc.func(fc.boolean()), async (content, places, isTaken) => {
      const pieces = cut(content, places);
      const isPlain = (line: string) => !line.includes('\uFFFD') && isTaken(line);
      assert.deepEqual(await told(pieces, isPlain), await expected(pieces));
    }),
    { numRuns: 1000 },
  );
});

test('a line that is very long is cut, and the next is whole', async () => {
  for (const sign of ['a', 'é', '\u6f22', '😀']) {
    const text = Buffer.from(`x\n${sign.repeat(70_000)}\ny`);
    const pieces = cut(text, [5, 70_000, 150_000, text.length - 1]);
    assert.deepEqual(await told(pieces, () => false), await expected(pieces));
  }
});

test('what a failing disk says is told', async () => {
  const pieces = [Buffer.from('a\nb'), new Error('it hums')];
  assert.deepEqual(await told(pieces, () => true), ['a', '! reading it failed: it hums']);
});
