import { closeSync, readFileSync } from 'node:fs';
import { openContained } from './hashing/open-contained.ts';

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A packed-refs file of a large repository is a few megabytes; more is not read. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The checked-out commit, read from the root's own `.git` folder; null where it cannot be told. */
export function readCommit(root: string): string | null {
  const head = read(root, '.git/HEAD')?.trim() ?? '';
  if (COMMIT.test(head)) return head;
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return null;
  const loose = read(root, `.git/${ref}`)?.trim() ?? '';
  if (COMMIT.test(loose)) return loose;
  const packed = read(root, '.git/packed-refs')
    ?.split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ', 1)[0];
  return packed !== undefined && COMMIT.test(packed) ? packed : null;
}

function read(root: string, path: string): string | null {
  const opened = openContained(root, path);
  if (opened.is !== 'open') return null;
  try {
    return opened.stat.size <= MAX_BYTES ? readFileSync(opened.fd, 'utf8') : null;
  } catch {
    return null;
  } finally {
    closeSync(opened.fd);
  }
}
