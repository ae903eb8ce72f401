import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8 } from '../../src/text/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test('UTF-8 text is read as it is, without the byte order mark it may begin with', () => {
  for (const text of ['', 'a\nb', 'é\u0000\uFFFD€😀', 'a\uFEFF'])
    for (const mark of ['', '\uFEFF']) assert.deepEqual(decodeUtf8(bytes(mark, text)), { text });
  assert.deepEqual(decodeUtf8(bytes('\uFEFF\uFEFF')), { text: '\uFEFF' });
});

test('the first byte that is not UTF-8 is named by its line and column', () => {
  const problem = 'it is not UTF-8 text; save it as UTF-8';
  for (const [what, content, line, column] of [
    ['at the start', bytes([0xe9], 'a\n'), 1, 1],
    ['after a line', bytes('ab\ncd', [0xff], '\n', [0xff]), 2, 3],
    ['in a last line', bytes('a\r\n\n', [0x80]), 3, 1],
    ['after a character of four bytes', bytes('😀', [0xff]), 1, 3],
    ['after a byte order mark', bytes('\uFEFFa', [0xff]), 1, 2],
    ['half a character', bytes('aé', [0xe2, 0x82], 'b'), 1, 3],
    ['half a character at the end', bytes('aé', [0xe2, 0x82]), 1, 3],
    ['half of what stands for a bad byte', bytes('a', [0xef, 0xbf]), 1, 2],
    ['after a character that stands for a bad byte', bytes('a\uFFFD\nb', [0xff], '\uFFFD'), 2, 2],
    ['only that it begins like UTF-16', bytes([0xff]), 1, 1],
    ['as well', bytes([0xfe]), 1, 1],
    ['twice the first byte of a mark', bytes([0xff, 0xff]), 1, 1],
    ['twice the other', bytes([0xfe, 0xfe]), 1, 1],
    ['a mark that comes late', bytes('a', [0xff, 0xfe]), 1, 2],
  ] as const)
    assert.deepEqual(decodeUtf8(content), { problem, encoding: null, line, column }, what);
});

test('UTF-16 is called by its name', () => {
  for (const [mark, name] of [
    [[0xff, 0xfe], 'LE'],
    [[0xfe, 0xff], 'BE'],
  ] as const) {
    const problem = `it is UTF-16 ${name} text (as PowerShell's \`>\` writes it); save it as UTF-8`;
    const encoding = `UTF-16 ${name}`;
    assert.deepEqual(decodeUtf8(bytes([...mark], 'a')), { problem, encoding, line: 1, column: 1 });
    const unmarked = bytes(name === 'LE' ? [0x7b, 0, 0x7d, 0] : [0, 0x7b, 0, 0x7d]);
    assert.deepEqual(decodeUtf8(unmarked), { problem, encoding, line: 1, column: 1 });
  }
  for (const other of [[], [0xff], [0xfe], [0xff, 0xff], [0xfe, 0xfe], [0xef, 0xbb, 0xbf], [0x61, 0xfe]])
    assert.ok(!/UTF-16/.test(JSON.stringify(decodeUtf8(bytes([...other])))));
});
