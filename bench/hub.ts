/** Recorded files that are not here, and a hub on loopback that holds them. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMIT } from '../test/support/hub-server.ts';
import { type Data, newFolder } from './data.ts';
import type { Program } from './measure.ts';
import { check } from './programs.ts';
import { startServer } from './server-process.ts';

/** `recorded` files, evenly spread over the `held` ones of the hub's repository. */
export async function makeHub(name: string, recorded: number, held: number): Promise<Data> {
  const folder = newFolder(name);
  const step = Math.floor(held / recorded);
  const files = Array.from({ length: recorded }, (_, index) => {
    const file = `data/${String(index * step).padStart(6, '0')}.safetensors`;
    return { path: file, sha256: createHash('sha256').update(file).digest('hex') };
  });
  const entry = {
    id: 'm',
    path: 'models/m',
    source_url: 'https://huggingface.co/org/name',
    snapshot: COMMIT,
    files,
  };
  mkdirSync(path.join(folder, 'models'));
  writeFileSync(path.join(folder, 'models/inventory.json'), JSON.stringify([entry]));
  writeFileSync(path.join(folder, 'hub-url'), await startServer('hub-process.ts', String(held)));
  console.error(`  ${requestsOf(folder)} to a repository of ${held} files`);
  return { folder, files: recorded, bytes: 0 };
}

/** The check with the hub of its folder, whose address is not known before. */
export function askHub(program: string): Program {
  const { name, command } = check(program, '--upstream', 'huggingface', ...NO_OTHERS);
  return { name, command: ['sh', '-c', 'HF_ENDPOINT=$(cat hub-url) exec "$@"', 'sh', ...command] };
}

export const NO_OTHERS = ['--combined-inventory', 'none', '--dataset-inventory', 'none'];

/** `12 requests`, as the report says; every file has to be matched. */
function requestsOf(folder: string): string {
  const [program = '', ...words] = askHub('once').command;
  const run = spawnSync(program, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const { stages, summary } = JSON.parse(run.stdout) as {
    stages: { name: string; counts: { requests?: number } }[];
    summary: { total_files: number; matched_by: { upstream: number } };
  };
  if (summary.matched_by.upstream !== summary.total_files)
    throw new Error('The hub did not bear out all files.');
  return `${stages.find(({ name }) => name === 'upstream')?.counts.requests ?? 0} requests`;
}
