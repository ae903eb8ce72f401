/** olah (PyPI): a mirror of the hub, which serves local repositories by the hub's own interface. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { freePort } from './free-port.ts';
import { partPath } from './restore-parts.ts';
import { startServer } from './started-server.ts';

export interface Olah extends AsyncDisposable {
  readonly url: string;
  readonly commit: string;
}

/** olah (PyPI), serving a local repository with the hub's own interface. */
export async function startOlah(content: Buffer): Promise<Olah> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-olah-'));
  const repository = join(folder, 'mirrors/models/org/name');
  mkdirSync(repository, { recursive: true });
  const environment = {
    ...process.env,
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: repository,
      env: environment,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('lfs', 'install', '--local');
  writeFileSync(join(repository, '.gitattributes'), '*.bin filter=lfs diff=lfs merge=lfs -text\n');
  writeFileSync(join(repository, 'a.bin'), content);
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  const commit = git('rev-parse', 'HEAD').trim();
  const port = await freePort();
  const at = `127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'olah.toml'),
    `[basic]\nhost = "127.0.0.1"\nport = ${port}\nssl-key = ""\nssl-cert = ""\nrepos-path = "${folder}/repos"\ncache-size-limit = ""\ncache-clean-strategy = "LRU"\nhf-scheme = "http"\nhf-netloc = "127.0.0.1:9"\nhf-lfs-netloc = "127.0.0.1:9"\nmirror-scheme = "http"\nmirror-netloc = "${at}"\nmirror-lfs-netloc = "${at}"\nmirrors-path = ["${folder}/mirrors"]\n\n[accessibility]\noffline = true\n`,
  );
  const url = `http://${at}`;
  const server = await startServer(
    partPath('olah-cli') ?? 'olah-cli',
    ['-c', join(folder, 'olah.toml'), '--log-path', join(folder, 'log')],
    async () => (await fetch(`${url}/org/name/resolve/${commit}/a.bin`, { method: 'HEAD' })).ok,
    { cwd: folder, env: environment },
  );
  return {
    url,
    commit,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
