/** Answers of a git-lfs server: what it says of objects that were asked for, or no answer. */

import assert from 'node:assert/strict';
import { readBatch } from '../../../src/platform/upstream/lfs-batch.ts';
import type { Target } from '../target.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const ASKED = [
  { oid: A, size: 3 },
  { oid: B, size: 4 },
];

export const LFS: Target = {
  name: 'lfs',
  maxBytes: 64 * 1024,
  seeds: [
    `{"transfer":"basic","objects":[{"oid":"${A}","size":3,"actions":{"download":{"href":"https://a.org/x","header":{"a":"b"}}}}]}`,
    `{"objects":[{"oid":"${A}","size":3,"error":{"code":404,"message":"none"}},{"oid":"${B}","size":4}],"hash_algo":"sha256"}`,
  ],
  words: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"objects":',
    '"oid":',
    '"size":',
    '"actions":',
    '"download":',
    '"href":',
    '"header":',
    '"error":',
    '"code":',
    '"hash_algo":',
    'null',
    '-1',
    '1e99',
    '404',
    '__proto__',
    A,
    B,
    '\n',
  ],
  run(input) {
    const said = readBatch(new TextDecoder().decode(input), ASKED);
    for (const [oid, one] of said ?? []) {
      assert.ok(oid === A || oid === B, 'an object that was asked for');
      if (one.is === 'error') assert.ok(Number.isSafeInteger(one.code));
      else assert.ok(one.size === null || (Number.isSafeInteger(one.size) && one.size >= 0));
    }
  },
};
