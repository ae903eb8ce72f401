/**
 * Fetches one file from the hub by each client, end to end: `MODEL_ORCH_SMOKE=1` and
 * `MODEL_ORCH_SMOKE_REF=hf:ORG/REPO/FILE` switch it on. Each run has a home, a work folder and a destination of
 * its own, and leaves nothing. `MODEL_ORCH_SMOKE_BINS` holds folders with a hub command each, `:` between them;
 * `MODEL_ORCH_SMOKE_COMMAND` is the command to run in place of what is in dist/, or of the sources without it.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { RestoreResult } from '../src/restore/result.ts';

const ROOT = join(import.meta.dirname, '..');

interface Run {
  readonly name: string;
  readonly client: 'native' | 'cli';
  readonly path: string;
}

const {
  MODEL_ORCH_SMOKE: isOn,
  MODEL_ORCH_SMOKE_REF: ref = '',
  MODEL_ORCH_SMOKE_BINS: bins = '',
  MODEL_ORCH_SMOKE_COMMAND: command = '',
  PATH = '',
} = process.env;
if (isOn !== '1') {
  console.log('skipped: MODEL_ORCH_SMOKE is not 1');
} else if (ref === '') {
  console.error('MODEL_ORCH_SMOKE_REF has to name a file, as hf:ORG/REPO/FILE.');
  process.exitCode = 2;
} else {
  const folders = bins === '' ? [''] : bins.split(delimiter);
  const runs: Run[] = [
    { name: 'native', client: 'native', path: PATH },
    ...folders.map(
      (folder): Run => ({
        name: folder === '' ? 'cli' : `cli in ${folder}`,
        client: 'cli',
        path: folder === '' ? PATH : `${folder}${delimiter}${PATH}`,
      }),
    ),
  ];
  let failed = 0;
  for (const run of runs) {
    const why = await smoke(run);
    console.log(`${run.name}: ${why ?? 'restored and verified'}`);
    if (why !== null) failed += 1;
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Why it failed; null where the file is there with the digest that was promised. */
async function smoke({ client, path }: Run): Promise<string | null> {
  const home = mkdtempSync(join(tmpdir(), 'manifest-drift-smoke-'));
  try {
    const into = join(home, 'files');
    const repository = join(home, 'repository');
    mkdirSync(into);
    mkdirSync(repository);
    const built = join(ROOT, 'dist/cli.js');
    const cli = command || (existsSync(built) ? built : join(ROOT, 'src/apps/cli/main.ts'));
    const words = [
      'restore',
      repository,
      '--ref',
      ref,
      '--client',
      client,
      '--into',
      into,
      '--cache',
      'none',
      '--format',
      'json',
    ];
    const { HF_TOKEN, HF_ENDPOINT, HTTPS_PROXY, NODE_EXTRA_CA_CERTS, SSL_CERT_FILE } = process.env;
    const kept = { HF_TOKEN, HF_ENDPOINT, HTTPS_PROXY, NODE_EXTRA_CA_CERTS, SSL_CERT_FILE };
    const environment = { ...kept, PATH: path, HOME: home, RUNNER_TEMP: join(home, 'temp') };
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
      env: environment,
      encoding: 'utf8',
    });
    if (status !== 0) return `exit status ${status}: ${stderr.trim() || stdout}`;
    const { files } = JSON.parse(stdout) as RestoreResult;
    const [file] = files;
    if (file?.status !== 'restored' || file.sha256 === null) return `it was not restored: ${stdout}`;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(join(into, file.path))) hash.update(chunk as Buffer);
    return hash.digest('hex') === file.sha256 ? null : 'the file in its place has another digest';
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
