/** Whether bytes are hashed rightly, inside the root alone, and pointers taken for what they are. */

import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { threadEntry } from '../../../platform/hashing/pool.ts';
import { hashInThreads } from '../../../platform/hashing/threads.ts';
import { checksumMismatch } from '../../../rules/checksum-mismatch.ts';
import { notAFile } from '../../../rules/not-a-file.ts';
import { pathEscapes } from '../../../rules/path-escapes.ts';
import { pointerMismatch } from '../../../rules/pointer-mismatch.ts';
import { sha256Of } from '../../run/check-repository.ts';
import {
  benchRepository,
  checkOf,
  checksumListOf,
  fileStatuses,
  named,
  onlyFinding,
  write,
} from '../repository.ts';
import { expect, Skipped, type Stage } from '../stage.ts';

/**
 * What is hashed, and its SHA-256: of FIPS 180-4 and the examples of its validation system, and by OpenSSL of what
 * takes several reads.
 */
const KNOWN = {
  'empty.bin': ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  'abc.bin': ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  'million.bin': ['a'.repeat(1e6), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  'reads.bin': ['a'.repeat(2.5e6), '38a637965059125eeb67f54c30e7f48a61859a467a800ba09740ba48a924f2b9'],
} as const;

export const hashing: Stage = {
  name: 'hashing',
  async run(bench) {
    const names = Object.keys(KNOWN) as (keyof typeof KNOWN)[];
    const root = benchRepository(bench, {
      ...Object.fromEntries(names.map((name) => [`models/${name}`, KNOWN[name][0]])),
      'models/checksums.sha256': names.map((name) => `${KNOWN[name][1]}  ${name}\n`).join(''),
    });
    const found = new Map<string, string>();
    const left = await hashInThreads({
      root,
      jobs: names.map((name) => ({ path: `models/${name}`, size: KNOWN[name][0].length })),
      events: {
        done: (index, outcome) => {
          found.set(names[index] ?? '', outcome.is === 'hashed' ? outcome.sha256 : outcome.is);
        },
        bytes() {},
      },
      signal: bench.signal,
      threads: 2,
      entry: threadEntry(),
    });
    expect('files that no thread hashed', left, []);
    for (const name of names) expect(`the digest of ${name}`, found.get(name), KNOWN[name][1]);
    // A time budget makes a check of any size hash in threads.
    const inThreads = { 'time-budget': '10m', concurrency: '2' };
    expect('findings', named(await checkOf(bench, root, inThreads)), []);
    for (const name of ['million.bin', 'reads.bin'] as const) {
      const flipped = Buffer.from(KNOWN[name][0]);
      flipped[flipped.length - 1] = 'a'.charCodeAt(0) ^ 1;
      write(root, { [`models/${name}`]: flipped });
    }
    const report = await checkOf(bench, root, inThreads);
    expect('findings', named(report), [
      `${checksumMismatch.kind} models/million.bin`,
      `${checksumMismatch.kind} models/reads.bin`,
    ]);
    return 'four known answers of SHA-256 from threads; one flipped bit in the last byte found, of a million and of more';
  },
};

export const containment: Stage = {
  name: 'containment',
  async run(bench) {
    if (process.platform === 'win32') throw new Skipped('links and pipes need a system other than Windows');
    const secret = 'outside\n';
    write(bench.folder, { 'outside.bin': secret });
    const root = benchRepository(bench, {
      'models/checksums.sha256': [
        `${sha256Of(secret)}  ../../outside.bin\n`,
        `${sha256Of(secret)}  link.bin\n`,
        `${sha256Of(secret)}  folder/outside.bin\n`,
        `${sha256Of('')}  pipe.bin\n`,
      ].join(''),
    });
    symlinkSync('../../outside.bin', join(root, 'models/link.bin'));
    symlinkSync(bench.folder, join(root, 'models/folder'));
    if (spawnSync('mkfifo', [join(root, 'models/pipe.bin')], { env: bench.environment }).status !== 0)
      throw new Skipped('mkfifo is not installed');
    const report = await checkOf(bench, root, { 'time-budget': '10m' });
    const escaped = [...report.findings].filter(({ kind }) => kind === pathEscapes.kind).length;
    const odd = [...report.findings]
      .filter(({ kind }) => kind === notAFile.kind)
      .map(({ subject }) => subject);
    expect('files that were read', [report.summary.matched, report.summary.bytes_hashed], [0, 0]);
    expect('paths that lead outside', escaped, 3);
    expect('what is no file', odd, ['models/pipe.bin']);
    return 'a path, a link and a linked folder that lead outside, and a pipe, all refused unread';
  },
};

const pointerTo = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of(content)}\nsize ${content.length}\n`;

export const pointers: Stage = {
  name: 'pointers',
  async run(bench) {
    const files = { 'good.bin': 'good weights\n', 'other.bin': 'other weights\n' };
    const root = benchRepository(bench, {
      'models/good.bin': pointerTo(files['good.bin']),
      'models/other.bin': pointerTo('something else\n'),
      'models/checksums.sha256': checksumListOf(files),
    });
    const report = await checkOf(bench, root);
    expect('files', fileStatuses(report), [
      'models/good.bin matched pointer',
      'models/other.bin mismatched pointer',
    ]);
    expect('the pointer that differs', onlyFinding(report, pointerMismatch).subject, 'models/other.bin');
    const strict = await checkOf(bench, root, { pointers: 'ignore' });
    expect('matches where pointers are files', strict.summary.matched, 0);
    return 'a pointer of git-lfs that agrees with the record, and one that does not, told apart';
  },
};
