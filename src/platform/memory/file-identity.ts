import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RootPath } from '../../model/root-path.ts';
import type { FileIdentity } from './state-file.ts';

/** Which file stands at a path below `root`, a link followed; null where there is none. Nothing is opened. */
export function fileIdentity(root: string, path: RootPath): FileIdentity | null {
  try {
    const stat = statSync(join(root, path), { bigint: true });
    if (!stat.isFile()) return null;
    const { size, mtimeNs: mtime, ctimeNs: ctime } = stat;
    return { size: Number(size), mtime, ctime, inode: `${stat.dev}:${stat.ino}` };
  } catch {
    return null;
  }
}

export function isSame(one: FileIdentity, other: FileIdentity): boolean {
  return (
    one.size === other.size &&
    one.mtime === other.mtime &&
    one.ctime === other.ctime &&
    one.inode === other.inode
  );
}
