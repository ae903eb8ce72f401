/** A manifest's bytes as text, and back. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifestText } from '../../../src/core/mend/manifest-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is no text, and is put back', () => {
  const manifest = manifestText(bytesOf('\uFEFFä\n'));
  assert.equal(manifest?.text, 'ä\n');
  assert.deepEqual(manifest?.encode('ö\n'), bytesOf('\uFEFFö\n'));
});

test('a text without a mark gets none, also where it begins with bytes like those of a mark', () => {
  // The bytes of a mark are EF BB BF: each of these has two of them.
  for (const text of ['', 'a', '\u1EFFa', '\uFF3Fa', '\uFEFCa']) {
    const manifest = manifestText(bytesOf(text));
    assert.equal(manifest?.text, text);
    assert.deepEqual(manifest?.encode(text), bytesOf(text));
  }
});

test('what is not UTF-8 is not edited', () => {
  assert.equal(manifestText(new Uint8Array([0x61, 0xff])), null);
  assert.equal(manifestText(new Uint8Array([0xff, 0xfe, 0x61, 0])), null);
});
