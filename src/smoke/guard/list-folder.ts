import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Listed, ModelFolder } from './guard.ts';

/** More names than any model has. */
const MAX_NAMES = 100_000;

/**
 * Every name below `path`, which is a file or a folder below `root` (absolute, without links). Links are
 * followed where they lead to a file inside the root, as hub caches have them; a link to a folder is odd.
 */
export function listFolder(root: string, path: string): ModelFolder {
  const files: Listed[] = [];
  let problem: string | null = null;
  const open = [path];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (files.length + open.length > MAX_NAMES) {
      problem = `it has more than ${MAX_NAMES} names`;
      break;
    }
    try {
      const stat = lstatSync(join(root, here));
      if (stat.isDirectory()) open.push(...readdirSync(join(root, here)).map((name) => below(here, name)));
      else if (stat.isSymbolicLink()) files.push(linked(root, here));
      else files.push({ path: here, size: stat.size, odd: stat.isFile() ? null : 'no ordinary file' });
    } catch {
      files.push({ path: here, size: 0, odd: 'not readable' });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problem, read: (file, limit) => head(join(root, file), limit) };
}

const below = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

function linked(root: string, path: string): Listed {
  try {
    const target = realpathSync.native(join(root, path));
    const isInside = target.startsWith(root.endsWith(sep) ? root : root + sep);
    const stat = statSync(target);
    const odd = isInside
      ? stat.isFile()
        ? null
        : 'a link to no ordinary file'
      : 'a link out of the repository';
    return { path, size: isInside ? stat.size : 0, odd };
  } catch {
    return { path, size: 0, odd: 'a link that leads nowhere' };
  }
}

function head(file: string, limit: number): Uint8Array | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    const chunks: Buffer[] = [];
    for (let left = limit; left > 0; ) {
      const chunk = Buffer.alloc(Math.min(left, 1024 * 1024));
      const count = readSync(descriptor, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      left -= count;
    }
    return Buffer.concat(chunks);
  } catch {
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
