/** Answers of a hub: files and commits in their very form, or no answer. */

import assert from 'node:assert/strict';
import { parse, readFiles, readInfo } from '../../../src/platform/upstream/read-answers.ts';
import type { Target } from '../target.ts';

const COMMIT = 'c'.repeat(40);

export const HUB: Target = {
  name: 'hub',
  maxBytes: 64 * 1024,
  seeds: [
    `{"sha":"${COMMIT}","id":"org/name"}`,
    `[{"type":"file","path":"a.bin","size":3,"oid":"${COMMIT}","lfs":{"oid":"${'a'.repeat(64)}","size":12}},{"type":"directory","path":"d","oid":"${COMMIT}"}]`,
  ],
  words: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"sha":',
    '"id":',
    '"type":"file",',
    '"path":',
    '"size":',
    '"size":-1,',
    '"oid":',
    '"lfs":',
    'null',
    '-1',
    '1e99',
    '__proto__',
    '../',
    COMMIT,
    '\n',
  ],
  run(input) {
    const value = parse(new TextDecoder().decode(input));
    const info = readInfo(value);
    if (info)
      assert.ok(/^[0-9a-f]{40}$/.test(info.commit) && !info.id?.includes('..'), 'a commit and a name');
    for (const [path, file] of readFiles(value, 1000) ?? []) {
      assert.ok(path.length <= 4096);
      assert.ok(Number.isSafeInteger(file.size) && file.size >= 0);
      assert.ok(file.sha256 === null || /^[0-9a-f]{64}$/.test(file.sha256));
    }
  },
};
