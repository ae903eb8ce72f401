/** Files that a program left in its folder, which may be none. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { readContained } from '../../../src/platform/hashing/read-contained.ts';
import { NOBODY } from '../../../src/smoke/isolation/wrap.ts';
import { readChannel } from '../../../src/smoke/run/channel.ts';

const POSIX = process.platform === 'win32' ? 'links and pipes are of POSIX' : false;

test('only an ordinary file of the folder itself is read', { skip: POSIX }, () => {
  const base = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-made-')));
  const [folder, outside] = [join(base, 'work'), join(base, 'outside')];
  const line = `${JSON.stringify({ token: 't', event: 'answered', kind: 'text', text: 'forged', sound: true })}\n`;
  try {
    for (const one of [folder, outside, join(folder, 'outputs')]) mkdirSync(one);
    writeFileSync(join(outside, 'config.json'), 'a secret');
    writeFileSync(join(outside, 'channel'), line);
    writeFileSync(join(folder, 'outputs/good.png'), 'bytes');
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(outside, 'config.json'), join(folder, 'link.json'));
    symlinkSync(join(outside, 'channel'), join(folder, 'channel'));
    linkSync(join(outside, 'config.json'), join(folder, 'hard.json'));
    assert.equal(spawnSync('mkfifo', [join(folder, 'pipe')]).status, 0);
    const read = (name: string, most = 100) => readContained(folder, name, most, { isSole: true });
    assert.deepEqual(read('outputs/good.png'), { bytes: Buffer.from('bytes') });
    assert.deepEqual(read('outputs/good.png', 4), { problem: 'it has 5 bytes; the limit is 4' });
    for (const name of ['linked/config.json', 'link.json', 'hard.json', 'pipe', 'outputs', 'absent'])
      assert.deepEqual(read(name), { problem: 'it is no ordinary file' }, name);
    assert.deepEqual(readContained(folder, 'hard.json', 100), { bytes: Buffer.from('a secret') });
    assert.equal(readChannel(join(folder, 'channel'), 't').answer, null);
    assert.equal(readChannel(join(folder, 'pipe'), 't').answer, null);
    assert.equal(readChannel(join(outside, 'channel'), 't').answer?.text, 'forged');
  } finally {
    rmSync(base, { recursive: true });
  }
});

test('a folder whose program locked it is removed, and no link is followed', {
  skip: POSIX,
}, () => {
  const base = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-locked-')));
  const work = join(base, 'work');
  const isRoot = process.getuid?.() === 0;
  mkdirSync(join(work, 'a/b'), { recursive: true });
  writeFileSync(join(work, 'a/b/c'), '');
  symlinkSync(base, join(work, 'a/link'));
  writeFileSync(join(base, 'kept'), '', { mode: 0o600 });
  for (const [place, mode] of [
    ['work/a/b', 0],
    ['work/a', 0],
  ] as const)
    chmodSync(join(base, place), mode);
  // Root removes it in any case.
  if (isRoot) chownSync(base, NOBODY, NOBODY);
  const script = `import('${new URL('../../../src/smoke/run/discard.ts', import.meta.url).href}').then(({ discard }) => discard(process.argv[1]))`;
  const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot)
    for (const place of ['work', 'work/a', 'work/a/b', 'work/a/b/c'])
      chownSync(join(base, place), NOBODY, NOBODY);
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, work], {
    encoding: 'utf8',
    ...asNobody,
  });
  assert.equal(status, 0, stderr);
  assert.equal(existsSync(work), false);
  assert.ok(existsSync(join(base, 'kept')));
  rmSync(base, { recursive: true });
});
