/** A checkout of a repository whose large files are all elsewhere: pointers, a list, and nothing else. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Data, newFolder } from './data.ts';
import { git } from './lfs.ts';

/** `count` pointers of git-lfs, each for a file of 1 GB, committed and checked out. */
export function makePointers(count: number): Data {
  const folder = newFolder('pointers');
  let list = '';
  for (let index = 0; index < count; index++) {
    const digest = createHash('sha256').update(`weights ${index}`).digest('hex');
    const name = `models/model-${Math.floor(index / 100)}/part-${index % 100}.safetensors`;
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${10 ** 9}\n`;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    list += `${digest}  ${name}\n`;
  }
  writeFileSync(path.join(folder, 'sums.sha256'), list);
  git(folder, ['init', '-q', '-b', 'main']);
  // A repack in the background would go on under the measurements.
  git(folder, ['config', 'gc.auto', '0']);
  // Added before they are attributed to git-lfs: they are pointers already, and not to be cleaned.
  git(folder, ['add', 'models']);
  writeFileSync(path.join(folder, '.gitattributes'), '*.safetensors filter=lfs diff=lfs merge=lfs -text\n');
  git(folder, ['add', '.gitattributes', 'sums.sha256']);
  git(folder, ['-c', 'user.name=bench', '-c', 'user.email=bench', 'commit', '-q', '-m', 'pointers']);
  return { folder, files: count, bytes: 0 };
}
