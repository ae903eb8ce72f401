import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineIndex } from '../../src/text/line-index.ts';

for (const text of [
  '',
  'a',
  '\n',
  '\n\n',
  'ab\ncd',
  'ab\n',
  '\nab\r\n\n😀x\ny',
  'a\n'.repeat(9),
  'ab\n\n'.repeat(700),
  'a'.repeat(2500),
  `${'a'.repeat(1023)}\n${'b'.repeat(1100)}\n\nc`,
]) {
  test(`every offset of ${JSON.stringify(text.slice(0, 30))} (${text.length}) has its line and column, and is found by them`, () => {
    const lines = new LineIndex('f', text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const before = text.slice(0, offset).split('\n');
      const place = { file: 'f', line: before.length, column: (before.at(-1) ?? '').length + 1 };
      assert.deepEqual(lines.locate(offset), place);
      assert.equal(lines.offsetOf(place), offset);
      if (offset < 50 || offset % 100 === 0)
        assert.equal(new LineIndex('', text).offsetOf(place), offset, 'also when asked first');
    }
  });
}
