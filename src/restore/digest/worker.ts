/** The entry of a digest thread: reads files back while they are written, and answers what their bytes hash to. */

import { createHash, type Hash } from 'node:crypto';
import { readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { reason } from '../../platform/hashing/failure.ts';
import { STARTED } from '../../platform/thread.ts';
import type { DigestAnswer, DigestRequest } from './messages.ts';

interface Read {
  readonly hash: Hash;
  at: number;
}

const files = new Map<number, Read>();
/** Small enough to be hashed out of the processor's own cache. */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);

parentPort?.on('message', ({ id, fd, to, isDigest }: DigestRequest) => {
  if (fd === null) return void files.delete(id);
  const file = files.get(id) ?? { hash: createHash('sha256'), at: 0 };
  files.set(id, file);
  const answer = (digest: string | null, why: string | null) =>
    parentPort?.postMessage({ id, at: file.at, digest, why } satisfies DigestAnswer);
  try {
    readTo(file, fd, to);
    answer(isDigest ? file.hash.copy().digest('hex') : null, null);
  } catch (error) {
    answer(null, reason(error));
  }
});
parentPort?.postMessage(STARTED);

function readTo(file: Read, fd: number, to: number): void {
  while (file.at < to) {
    const count = readSync(fd, buffer, 0, Math.min(buffer.length, to - file.at), file.at);
    if (count === 0) throw new Error('the disk gave fewer bytes back than were written');
    file.hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
    file.at += count;
  }
}
