/** Pointers of git-lfs, also against git-lfs itself, and of git-annex; DVC's files. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPointer } from '../../../src/engine/collect/read-pointer.ts';
import { readDvcOuts } from '../../../src/evidence/dvc/dvc-outs.ts';
import { readAnnexLink } from '../../../src/evidence/git-annex/annex-pointer.ts';
import { readLfsPointer } from '../../../src/evidence/git-lfs/lfs-pointer.ts';
import { MAX_POINTER_BYTES } from '../../../src/model/pointer.ts';
import type { Target } from '../target.ts';

const OID = 'a'.repeat(64);
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12\n`;

export const POINTERS: Target = {
  name: 'pointers',
  maxBytes: MAX_POINTER_BYTES,
  seeds: [
    LFS,
    LFS.replace('\noid', `\next-0-foo sha256:${OID}\noid`),
    LFS.replace('git-lfs', 'hawser'),
    `/annex/objects/SHA256E-s12--${OID}.bin\n`,
    `/annex/objects/SHA256-s12-S4-C1--${OID}\n`,
  ],
  words: [
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\v',
    '+',
    '-0',
    'version ',
    'oid ',
    'size ',
    'ext-1-a ',
    'sha256:',
    OID,
    '<<<<<<< a\n',
    '-s9',
    '--',
    'MD5',
    '/annex/objects/',
  ],
  run(input) {
    const text = new TextDecoder().decode(input);
    for (const pointer of [readPointer(text), readAnnexLink(`.git${text}`)]) {
      if (pointer?.is === 'malformed')
        assert.ok(pointer.line >= 1 && pointer.line <= text.split('\n').length);
      if (pointer?.is !== 'pointer') continue;
      assert.ok(pointer.sha256 === null || /^[0-9a-f]{64}$/.test(pointer.sha256));
      assert.ok(pointer.size === null || (Number.isSafeInteger(pointer.size) && pointer.size >= 0));
      assert.ok((pointer.sha256 === null) === (pointer.instead !== null), 'what carries no SHA-256 says so');
    }
  },
  compare(inputs) {
    // To git-lfs an empty file is the pointer to an empty file; here it is hashed like any other.
    const some = inputs.filter((input) => input.length > 0 && isText(input));
    const theirs = checkedByGitLfs(some);
    for (const [index, input] of some.entries()) {
      const text = Buffer.from(input).toString();
      assert.equal(readLfsPointer(text)?.is === 'pointer', theirs[index], JSON.stringify(text));
    }
  },
};

const isText = (input: Uint8Array) => Buffer.from(Buffer.from(input).toString()).equals(Buffer.from(input));

/** Whether git-lfs takes each for a pointer. */
function checkedByGitLfs(inputs: readonly Uint8Array[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'pointers-'));
  try {
    const files = inputs.map((input, index) => {
      const file = join(folder, String(index));
      writeFileSync(file, input);
      return file;
    });
    const script =
      'for file in "$@"; do git lfs pointer --check --file "$file" >/dev/null 2>&1; echo $?; done';
    const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...files], { encoding: 'utf8' });
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((status) => status === '0');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const DVC: Target = {
  name: 'dvc',
  maxBytes: 8 * 1024,
  seeds: [
    `outs:\n- md5: ${'0'.repeat(32)}\n  size: 12\n  hash: md5\n  path: a.csv\n`,
    `schema: '2.0'\nstages:\n  prepare:\n    cmd: x\n    outs:\n    - path: a\n      md5: 0.dir\n      nfiles: 3\n`,
    'outs: [{path: a}]\n',
    'wdir: ..\nouts: [{path: "a", etag: 1, size: -1}, &a {path: b}, *a]\n',
  ],
  words: [
    '\n',
    ': ',
    '- ',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '!!binary ',
    '|\n',
    '>\n',
    '---\n',
    'outs:',
    'path: ',
    'outs: [{path: ../',
    'size: ',
    '../',
    '#',
    '%',
  ],
  async run(input) {
    for (const { path, size } of await readDvcOuts('data/deep', input)) {
      assert.ok(!path.startsWith('/') && !path.split('/').includes('..'), path);
      assert.ok(size === null || (Number.isSafeInteger(size) && size >= 0));
    }
  },
};
