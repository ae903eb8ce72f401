/** Files that a program left in its folder, which may be none. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { readChannel } from '../../../src/smoke/run/channel.ts';
import { readMade } from '../../../src/smoke/run/read-made.ts';

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
    const read = (name: string, most = 100) => readMade(folder, name, most);
    assert.deepEqual(read('outputs/good.png'), { bytes: Buffer.from('bytes') });
    assert.deepEqual(read('outputs/good.png', 4), { problem: 'it has 5 bytes; the limit is 4' });
    for (const name of ['linked/config.json', 'link.json', 'hard.json', 'pipe', 'outputs', 'absent'])
      assert.deepEqual(read(name), { problem: 'it is no ordinary file' }, name);
    assert.equal(readChannel(join(folder, 'channel'), 't').answer, null);
    assert.equal(readChannel(join(folder, 'pipe'), 't').answer, null);
    assert.equal(readChannel(join(outside, 'channel'), 't').answer?.text, 'forged');
  } finally {
    rmSync(base, { recursive: true });
  }
});
