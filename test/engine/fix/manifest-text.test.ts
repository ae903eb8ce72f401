/** A manifest's bytes with its text changed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editManifest } from '../../../src/engine/fix/manifest-text.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What becomes of these bytes, and the text that was to be changed. */
async function edited(bytes: Uint8Array, to: string | null) {
  const seen: string[] = [];
  const after = await editManifest(memoryFiles({ m: bytes }), 'm', (text) => {
    seen.push(text);
    return to;
  });
  return { seen, after };
}

test('a byte order mark is no text, and stays', async () => {
  assert.deepEqual(await edited(bytesOf('\uFEFFä\n'), 'ö\n'), { seen: ['ä\n'], after: bytesOf('\uFEFFö\n') });
});

test('a text without a mark gets none, also where it begins with bytes like those of a mark', async () => {
  // The bytes of a mark are EF BB BF: each of these has two of them.
  for (const text of ['', 'a', '\u1EFFa', '\uFF3Fa', '\uFEFCa'])
    assert.deepEqual(await edited(bytesOf(text), 'ö'), { seen: [text], after: bytesOf('ö') });
});

test('what is not UTF-8 or not there is not edited, and what is not to be changed is not', async () => {
  for (const bytes of [
    [0x61, 0xff],
    [0xff, 0xfe, 0x61, 0],
  ])
    assert.deepEqual(await edited(new Uint8Array(bytes), 'ö'), { seen: [], after: null });
  assert.equal(await editManifest(memoryFiles({}), 'm', () => 'ö'), null);
  assert.equal((await edited(bytesOf('a'), null)).after, null);
});
