import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMIT } from '../test/support/hub-server.ts';
import { type Data, makeData } from './data.ts';
import type { Program } from './measure.ts';
import { startServer } from './server-process.ts';

const CLI = path.join(import.meta.dirname, '../dist/cli.js');
/** Where each program puts the file; removed before each run. */
const OUT = 'out';

export const CURL = inShell(
  'curl',
  'curl, then sha256sum',
  `curl -sSfL -o ${OUT}/0.bin $HF_ENDPOINT/org/name/resolve/${COMMIT}/0.bin && (cd ${OUT} && sha256sum -c --quiet ../sums)`,
);

export const fetchers: readonly Program[] = [
  CURL,
  inShell(
    'sh',
    'manifest-drift restore (verified)',
    `"${process.execPath}" "${CLI}" restore repository --from huggingface --into ${OUT} --cache none --format json`,
  ),
  inShell(
    'hf',
    'hf download (not verified)',
    `hf download --local-dir ${OUT} --revision ${COMMIT} -- org/name 0.bin`,
  ),
  inShell(
    'aria2c',
    'aria2c -x4 --checksum (verified)',
    `aria2c -q -x4 -d ${OUT} --file-allocation=none --checksum=sha-256=$(cut -c1-64 sums) $HF_ENDPOINT/org/name/resolve/${COMMIT}/0.bin`,
  ),
];

/** With a home of its own, so that no cache of another run is met. */
function inShell(needs: string, name: string, words: string): Program {
  const script = `export HF_ENDPOINT=$(cat hub-url) HOME="$PWD/home" RUNNER_TEMP="$PWD/home" CI=1 HF_HUB_DISABLE_TELEMETRY=1; ${words}`;
  return { name, needs, command: ['sh', '-c', script] };
}

export async function makeStore(bytes: number): Promise<Data> {
  const data = await makeData('restore', [{ name: 'data/0.bin', size: bytes }]);
  const { folder } = data;
  const digest = readFileSync(path.join(folder, 'sums.sha256'), 'utf8').slice(0, 64);
  writeFileSync(path.join(folder, 'sums'), `${digest}  0.bin\n`);
  const files = [{ path: '0.bin', sha256: digest, size_bytes: bytes }];
  const entry = { id: 'm', path: '.', repo_id: 'org/name', revision: COMMIT, files };
  // Beside the lists of the other programs, so that the file is recorded once.
  mkdirSync(path.join(folder, 'repository/models'), { recursive: true });
  writeFileSync(path.join(folder, 'repository/models/inventory.json'), JSON.stringify([entry]));
  const words = [path.join(folder, 'data'), path.join(folder, 'sums.sha256')];
  writeFileSync(path.join(folder, 'hub-url'), await startServer('store-process.ts', ...words));
  return data;
}

export function emptyStore({ folder }: Data): void {
  for (const name of [OUT, 'home']) {
    rmSync(path.join(folder, name), { recursive: true, force: true });
    mkdirSync(path.join(folder, name));
  }
}
