/** SHA-256 of files that are being written: by a thread where they are long, and right whatever becomes of it. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DigestThreads } from '../../src/restore/digest/threads.ts';
import { Spool } from '../../src/restore/spool.ts';
import { random } from '../../trust/restore/trial.ts';
import { sha256 } from '../support/repository.ts';

const MIB = 1024 * 1024;
/** From here on a file is long. */
const LONG = 32 * MIB;
/** Longer than a thread may be behind, and by more than a piece. */
const CONTENT = Buffer.alloc(LONG + 16 * MIB);
const WORDS = new Uint32Array(CONTENT.buffer, CONTENT.byteOffset, CONTENT.length / 4);
for (let at = 0; at < WORDS.length; at += 1) WORDS[at] = Math.imul(at, 2654435761);
const WHOLE = sha256(CONTENT);
const FIRST = sha256(CONTENT.subarray(0, LONG));

const folder = mkdtempSync(join(tmpdir(), 'drift-digest-'));
after(() => rmSync(folder, { recursive: true }));

/** Tells how often a thread was had, and which. */
class Counted extends DigestThreads {
  had = 0;
  readonly different = new Set<unknown>();
  override take() {
    const thread = super.take();
    if (thread !== null) this.had += 1;
    if (thread !== null) this.different.add(thread);
    return thread;
  }
}

/** What becomes of its threads: `how` at message `at`. */
function failing(how: string, at: number): Counted {
  process.env.FAILS = `${how} ${at}`;
  return new Counted({ max: 1, entry: new URL('./failing-digest-worker.ts', import.meta.url) });
}

async function newSpool(threads: DigestThreads, signal = new AbortController().signal): Promise<Spool> {
  return Spool.create(folder, WHOLE, { threads, signal });
}

/** In pieces of at most `most` bytes. */
async function write(spool: Spool, bytes: Uint8Array, most = MIB, pick = random(most)): Promise<void> {
  const piece = Buffer.alloc(most);
  for (let at = 0; at < bytes.length; ) {
    const length = Math.min(1 + pick(most), bytes.length - at);
    piece.set(bytes.subarray(at, at + length));
    await spool.write(piece.subarray(0, length));
    // Whoever gave a piece uses its memory again.
    piece.fill(0);
    at += length;
  }
}

describe('all bytes are hashed and written', () => {
  for (const [size, isKnown, most, isThreaded] of [
    [0, true, 1, false],
    [1, true, 1, false],
    [256 * 1024, true, 256 * 1024, false],
    [5 * MIB + 1, true, 70_000, false],
    [LONG - 1, true, MIB, false],
    [LONG, true, MIB, true],
    [LONG + 1, true, 256 * 1024, true],
    [LONG, false, MIB, true],
    [LONG - 1, false, MIB, false],
    [LONG + 15 * MIB + 12_345, false, 3 * MIB, true],
    [LONG + 54_321, true, 10_000, true],
    [CONTENT.length, true, 40 * MIB, true],
  ] as const)
    test(`${size} bytes in pieces of at most ${most}, ${isKnown ? 'known' : 'not known'} before`, async () => {
      const threads = new Counted({ max: 1 });
      const spool = await newSpool(threads);
      const content = CONTENT.subarray(0, size);
      if (isKnown) spool.total = size;
      await write(spool, content, most);
      const digest = sha256(content);
      assert.equal(await spool.digest(), digest);
      assert.equal(await spool.digest(), digest, 'asked again');
      assert.deepEqual([spool.length, threads.had > 0], [size, isThreaded]);
      await spool.sync();
      assert.ok(readFileSync(spool.path).equals(content));
      await spool.remove();
      threads.close();
    });

  test('more than was said come, and the digest is of all', async () => {
    const threads = new Counted({ max: 1 });
    const spool = await newSpool(threads);
    spool.total = 100;
    await write(spool, CONTENT);
    assert.deepEqual([await spool.digest(), threads.had], [WHOLE, 1]);
    await spool.remove();
    threads.close();
  });

  test('on one core no thread is had', async () => {
    const threads = new Counted({ max: 0 });
    const spool = await newSpool(threads);
    spool.total = CONTENT.length;
    await write(spool, CONTENT);
    assert.deepEqual([await spool.digest(), threads.had], [WHOLE, 0]);
    await spool.remove();
  });

  test('asked in between, begun anew, and continued from what an earlier run left', async () => {
    const threads = new Counted({ max: 1 });
    const spool = await newSpool(threads);
    spool.total = CONTENT.length;
    for (const [from, to] of [
      [0, LONG + 5],
      [LONG + 5, LONG + 6],
      [LONG + 6, CONTENT.length],
    ] as const) {
      await write(spool, CONTENT.subarray(from, to));
      assert.equal(await spool.digest(), sha256(CONTENT.subarray(0, to)));
    }
    await spool.reset();
    const other = CONTENT.subarray(7, LONG + 99);
    await write(spool, other);
    assert.equal(await spool.digest(), sha256(other));
    await spool.close();
    const next = await newSpool(threads);
    next.total = CONTENT.length;
    assert.deepEqual(await next.adopt(folder, WHOLE, CONTENT.length), [spool.path]);
    await write(next, CONTENT.subarray(0, MIB));
    assert.equal(await next.digest(), sha256(Buffer.concat([other, CONTENT.subarray(0, MIB)])));
    assert.equal(threads.had, 3);
    await next.remove();
    await rmSync(spool.path);
    threads.close();
  });

  for (const max of [1, 3])
    test(`of six files at once in ${max} threads`, async () => {
      const threads = new Counted({ max });
      const all = Array.from({ length: 6 }, async (_, index) => {
        const spool = await newSpool(threads);
        const content = CONTENT.subarray(index * MIB, index * MIB + LONG + index * 1000);
        spool.total = content.length;
        await write(spool, content, 1 + (index + 1) * 90_000);
        // Some are given up in the middle.
        if (index % 3 !== 2) assert.equal(await spool.digest(), sha256(content));
        await spool.remove();
      });
      await Promise.all(all);
      assert.equal(threads.had, 6);
      threads.close();
    });
});

describe('what is verified is the file', () => {
  test('other bytes on the disk than were written are seen', async () => {
    const threads = new Counted({ max: 1 });
    const spool = await newSpool(threads);
    spool.total = CONTENT.length;
    await write(spool, CONTENT.subarray(0, LONG));
    const damaged = readFileSync(spool.path);
    damaged.writeUInt8(damaged.readUInt8(3 * MIB) ^ 1, 3 * MIB);
    await spool.close();
    writeFileSync(spool.path, damaged);
    const next = await newSpool(threads);
    await next.adopt(folder, WHOLE, CONTENT.length);
    await write(next, CONTENT.subarray(LONG));
    assert.notEqual(await next.digest(), WHOLE);
    await next.remove();
    rmSync(spool.path);
    threads.close();
  });
});

describe('a thread that', () => {
  for (const [how, at] of [
    ['exit', 1],
    ['throw', 20],
    // Behind the last of all bytes.
    ['exit', CONTENT.length / MIB + 1],
  ] as const)
    test(`dies (${how} at message ${at}) costs time alone`, async () => {
      const threads = failing(how, at);
      const spool = await newSpool(threads);
      spool.total = CONTENT.length;
      for (let from = 0; from < CONTENT.length; from += MIB)
        await spool.write(CONTENT.subarray(from, from + MIB));
      assert.equal(await spool.digest(), WHOLE);
      await write(spool, CONTENT.subarray(0, 100));
      assert.equal(await spool.digest(), sha256(Buffer.concat([CONTENT, CONTENT.subarray(0, 100)])));
      threads.take();
      assert.equal(threads.different.size, 2, 'the first one is dead');
      await spool.remove();
      threads.close();
    });

  test('dies three times is not tried again', async () => {
    const threads = failing('exit', 1);
    for (let file = 0; file < 4; file += 1) {
      const spool = await newSpool(threads);
      spool.total = LONG;
      await write(spool, CONTENT.subarray(0, LONG));
      assert.equal(await spool.digest(), FIRST);
      await spool.remove();
    }
    assert.equal(threads.had, 3);
    threads.close();
  });

  test('has no module is done without', async () => {
    const threads = new Counted({ max: 1, entry: new URL('./no-such-worker.ts', import.meta.url) });
    const spool = await newSpool(threads);
    spool.total = LONG;
    await write(spool, CONTENT.subarray(0, LONG));
    assert.equal(await spool.digest(), FIRST);
    await spool.remove();
    threads.close();
  });

  for (const [how, why] of [
    ['unreadable', /i\/o error \(EIO\)/],
    ['shorter', /the disk gave fewer bytes back than were written/],
  ] as const)
    test(`cannot read the file back (${how}) is an error of the file`, async () => {
      const threads = failing(how, 3);
      const spool = await newSpool(threads);
      spool.total = LONG;
      await write(spool, CONTENT.subarray(0, LONG));
      await assert.rejects(spool.digest(), why);
      await spool.remove();
      threads.close();
    });

  for (const at of [1, 8])
    test(`hangs (at message ${at}) is waited for until the run is cancelled, and no longer`, async () => {
      const threads = failing('hang', at);
      const cancelled = new AbortController();
      const spool = await newSpool(threads, cancelled.signal);
      spool.total = CONTENT.length;
      const writing = (async () => {
        await write(spool, CONTENT);
        await spool.digest();
      })();
      writing.catch(() => {});
      await sleep(500);
      assert.ok(spool.length <= at * MIB + LONG + 2 * MIB, `${spool.length} bytes were written ahead`);
      cancelled.abort(new Error('SIGTERM'));
      await assert.rejects(writing, /SIGTERM/);
      await spool.remove();
      threads.close();
    });
});

test('nothing is left behind', () => {
  assert.deepEqual(readdirSync(folder), []);
});
