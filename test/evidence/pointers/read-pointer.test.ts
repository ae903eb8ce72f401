/** Which tool's pointer a text is. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePointer, readPointer } from '../../../src/engine/collect/read-pointer.ts';
import { lfsPointer } from '../../support/memory-git.ts';
import { digestOf } from '../../support/records.ts';

const ANNEX = `/annex/objects/SHA256E-s7--${digestOf('weights')}.bin\n`;

test('a text is the pointer of one tool, or a file of its own', () => {
  const tool = (text: string) => {
    const pointer = readPointer(decodePointer(Buffer.from(text)));
    return pointer && `${pointer.is} of ${pointer.tool}`;
  };
  assert.equal(tool(lfsPointer('weights')), 'pointer of git-lfs');
  assert.equal(tool(ANNEX), 'pointer of git-annex');
  assert.equal(tool('weights'), null);
  assert.equal(tool(''), null);
  // No tool takes a text that begins with a byte order mark for its own.
  assert.equal(tool(`\u{feff}${lfsPointer('weights')}`), null);
  assert.equal(tool(`\u{feff}${ANNEX}`), null);
});
