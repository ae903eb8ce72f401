/** A checkout of a repository whose large files are all elsewhere: pointers, a list, and nothing else. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Data, newFolder } from './data.ts';
import { entry, git } from './lfs.ts';
import type { Program } from './measure.ts';
import { checkSums } from './programs.ts';
import { startServer } from './server-process.ts';

export const POINTED_BYTES = 10 ** 9;

/** The digest that the pointer of this number names. */
export function pointedDigest(index: number): string {
  return createHash('sha256').update(`weights ${index}`).digest('hex');
}

/** `count` pointers of git-lfs, each for a file of 1 GB, committed and checked out. */
export function makePointers(count: number, title = 'pointers'): Data {
  const folder = newFolder(title);
  let list = '';
  const parts = ['commit refs/heads/main\ncommitter bench <bench> 0 +0000\ndata 0\n'];
  for (let index = 0; index < count; index++) {
    const digest = pointedDigest(index);
    const name = `models/model-${Math.floor(index / 100)}/part-${index % 100}.safetensors`;
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${POINTED_BYTES}\n`;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    list += `${digest}  ${name}\n`;
    parts.push(entry(name, text));
  }
  writeFileSync(path.join(folder, 'sums.sha256'), list);
  git(folder, ['init', '-q', '-b', 'main']);
  // A repack in the background would go on under the measurements.
  git(folder, ['config', 'gc.auto', '0']);
  // In one pack, and before they are attributed to git-lfs: they are pointers already, and not to be cleaned.
  git(folder, ['fast-import', '--quiet'], parts.join(''));
  git(folder, ['read-tree', 'main']);
  git(folder, ['update-index', '-q', '--refresh']);
  writeFileSync(path.join(folder, '.gitattributes'), '*.safetensors filter=lfs diff=lfs merge=lfs -text\n');
  git(folder, ['add', '.gitattributes', 'sums.sha256']);
  git(folder, ['-c', 'user.name=bench', '-c', 'user.email=bench', 'commit', '-q', '-m', 'pointers']);
  return { folder, files: count, bytes: 0 };
}

/** The same, and a git-lfs server on loopback that has all their objects. */
export async function makeServedPointers(count: number): Promise<Data> {
  const data = makePointers(count, 'lfs-server');
  git(data.folder, ['config', 'lfs.url', await startServer('lfs-process.ts', String(count))]);
  const requests = requestsFor(data);
  if (requests > count / 100) throw new Error(`${requests} requests for ${count} pointers`);
  console.error(`  ${requests} requests for ${count} pointers`);
  return data;
}

export function askLfsServer(name: string): Program {
  return checkSums(name, '--upstream', 'git-lfs');
}

/** As the report says; the server has to have the object of every pointer. */
function requestsFor({ folder, files }: Data): number {
  const [program = '', ...words] = askLfsServer('once').command;
  const run = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const { stages, summary } = JSON.parse(run.stdout) as {
    stages: { name: string; counts: { requests?: number } }[];
    summary: { matched_by: { lfs_server?: number } };
  };
  if (summary.matched_by.lfs_server !== files) throw new Error('The server does not have all objects.');
  return stages.find(({ name }) => name === 'upstream')?.counts.requests ?? 0;
}
