import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodingOf, isBinary } from '../../src/text/encoding.ts';

const DIGEST = 'a1'.repeat(32);

/** A text as UTF-16 without a mark. */
function utf16(text: string, order: 'utf-16le' | 'utf-16be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'utf-16le' ? bytes : bytes.swap16();
}

test('UTF-16 is told without a mark, whatever script the names beside digests are in', () => {
  for (const name of [
    'a.bin',
    '一.bin',
    'Āпо.bin',
    '重要模型权重一'.repeat(8),
    '😀'.repeat(20),
    '\u001b[1ma',
  ])
    for (const order of ['utf-16le', 'utf-16be'] as const) {
      const bytes = utf16(`${DIGEST}  m/${name}\r\n`, order);
      assert.equal(encodingOf(bytes), order, name);
      assert.equal(isBinary(bytes), false, name);
      assert.equal(encodingOf(bytes.subarray(0, -1)), order, `${name}, cut within a character`);
    }
});

test('UTF-8 is never taken for UTF-16, whatever stands between its names', () => {
  for (const name of ['a', 'ab', '一', 'm/a.bin'])
    for (const end of ['\0', '\0\0', '\n', '\0\n']) {
      const text = `${DIGEST}  ${name}${end}`.repeat(9);
      for (const bytes of [Buffer.from(text), Buffer.from(` ${text}`)]) {
        assert.equal(encodingOf(bytes), 'utf-8', JSON.stringify([name, end]));
        assert.equal(isBinary(bytes), end.includes('\0'));
      }
    }
});

test('numbers are no text', () => {
  for (const numbers of [
    Uint16Array.from({ length: 300 }, (_, index) => index),
    Int16Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? 0 : 0x41)),
    Int16Array.from({ length: 300 }, (_, index) => 120 - index),
    Int32Array.from({ length: 300 }, (_, index) => 0x41 + index),
    Float32Array.from({ length: 300 }, (_, index) => index / 4),
    BigInt64Array.from({ length: 300 }, (_, index) => BigInt(index * 7)),
  ]) {
    const bytes = Buffer.from(numbers.buffer);
    for (const some of [bytes, Buffer.from(bytes).swap16()]) {
      assert.equal(encodingOf(some), 'utf-8', numbers.constructor.name);
      assert.equal(isBinary(some), true, numbers.constructor.name);
    }
  }
});
