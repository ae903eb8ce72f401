/** The workload's files as a repository of git-lfs has them, without a second copy on the disk. */

import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Data } from './data.ts';

/** Makes `lfs/` in the workload's folder: pointers committed, objects as hard links to the files. */
export function makeLfs({ folder }: Data): void {
  const repository = path.join(folder, 'lfs');
  git(folder, ['init', '-q', '-b', 'main', repository]);
  const parts = ['commit refs/heads/main\ncommitter bench <bench> 0 +0000\ndata 0\n'];
  parts.push(entry('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n'));
  for (const line of readFileSync(path.join(folder, 'sums.sha256'), 'utf8').split('\n')) {
    if (line === '') continue;
    const digest = line.slice(0, 64);
    const name = line.slice(66);
    const { size } = statSync(path.join(folder, name));
    parts.push(
      entry(name, `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${size}\n`),
    );
    const object = path.join(repository, '.git/lfs/objects', digest.slice(0, 2), digest.slice(2, 4), digest);
    mkdirSync(path.dirname(object), { recursive: true });
    linkSync(path.join(folder, name), object);
  }
  git(repository, ['fast-import', '--quiet'], parts.join(''));
  git(repository, ['read-tree', 'main']);
}

/** A file of a commit, for `git fast-import`. */
export function entry(name: string, text: string): string {
  return `M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

export function git(cwd: string, words: readonly string[], input = ''): void {
  const run = spawnSync('git', words, { cwd, input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${words[0]} failed: ${run.stderr}`);
}
