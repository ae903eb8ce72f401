/** Runs a page's commands as a reader would, one after another, and compares what it shows. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const CLI = join(import.meta.dirname, '../../src/cli/main.ts');

export interface Step {
  readonly command: string;
  /** What the page shows behind the command; null where it shows nothing. */
  readonly shown: string | null;
  readonly output: string;
}

/** Each `sh` block of the page, in order and in one shell, with what it printed. */
export function runPage(page: string): Step[] {
  const text = readFileSync(page, 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm)];
  const home = mkdtempSync(join(tmpdir(), 'drift-page-'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'manifest-drift'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(join(bin, 'manifest-drift'), 0o755);
  const mark = '----- end of block -----';
  const script = blocks.map(([, command]) => `${command}\necho '${mark}'\n`).join('');
  try {
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: home,
      encoding: 'utf8',
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        HOME: home,
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'protocol.file.allow',
        GIT_CONFIG_VALUE_0: 'always',
      },
    });
    const outputs = stdout.split(`${mark}\n`);
    return blocks.map(([, command = '', shown], index) => ({
      command,
      shown: shown ?? null,
      output: outputs[index] ?? stderr,
    }));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
