import { closeSync, readFileSync } from 'node:fs';
import { resolveCommit } from './git/ask-commit.ts';
import { type GitPlace, repositoryOf } from './git/run-git.ts';
import { openContained } from './hashing/open-contained.ts';

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A packed-refs file of a large repository is a few megabytes; more is not read. */
const MAX_BYTES = 32 * 1024 * 1024;

/** What is checked out where the root is: a commit, one that cannot be told, or no repository at all. */
export type CheckedOut =
  | { readonly is: 'commit'; readonly commit: string }
  | { readonly is: 'unknown' }
  | { readonly is: 'none' };

/** Looks at the nearest `.git` at or above the root, and asks git only where that is no plain folder. */
export async function checkedOut(place: GitPlace): Promise<CheckedOut> {
  const top = repositoryOf(place.root);
  if (top === null) return { is: 'none' };
  const commit = readCommit(top) ?? (await resolveCommit(place, 'HEAD').catch(() => null));
  return commit === null ? { is: 'unknown' } : { is: 'commit', commit };
}

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
