/** The completion scripts, in the shells that they are for. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import type { Shell } from '../../../src/apps/cli/args.ts';
import { COMMAND_NAMES } from '../../../src/apps/cli/commands.ts';
import { completionScript } from '../../../src/apps/cli/completion.ts';
import { KINDS } from '../../../src/rules/index.ts';
import { needs } from '../../support/programs.ts';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'));
  writeFileSync(join(folder, 'a-file.txt'), '');
  // The name that is completed has to be a command.
  writeFileSync(join(folder, 'manifest-drift'), '#!/bin/sh\n', { mode: 0o755 });
  for (const shell of ['bash', 'zsh', 'fish'] satisfies Shell[])
    writeFileSync(join(folder, shell), completionScript(shell));
});

after(() => rmSync(folder, { recursive: true }));

function run(program: string, words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' },
    // With a socket for standard input, bash believes that it was started from afar and reads its settings.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

/** What bash offers for the last of the words. */
function inBash(...words: readonly string[]): string[] {
  const script = `source bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _manifest_drift; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', ['-uc', script, 'bash', 'manifest-drift', ...words])
    .split('\n')
    .filter((word) => word !== '');
}

/** What fish offers at the end of a line, without its descriptions. */
function inFish(line: string): string[] {
  return run('fish', ['--no-config', '-c', 'source fish; complete -C $argv[1]', `manifest-drift ${line}`])
    .split('\n')
    .filter((word) => word !== '')
    .map((word) => word.split('\t')[0] ?? '');
}

/**
 * What zsh offers at the end of a line: its own completion, in a terminal of its own. Each word that is
 * handed to `compadd` is kept, and the shell ends behind the completion, for which this waits.
 */
function inZsh(line: string): string[] {
  const script = `zmodload zsh/zpty
: > offered
zpty z zsh -f
zpty -w z 'PS1= RPS1=; stty -echo; autoload -Uz compinit; compinit -D -u; source ./zsh
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-[OAD]\\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits; builtin compadd -A hits "$@"; print -rl -- $hits >> offered; builtin compadd "$@"
}
comppostfuncs=(exit); print REA""DY'
zpty -r -m z out '*READY*'
zpty -n -w z "manifest-drift $1"$'\\t'
while zpty -r z out; do :; done
cat offered`;
  return run('zsh', ['-f', '-c', script, 'zsh', line])
    .split('\n')
    .filter((word) => word !== '');
}

test('bash completes commands, flags, values, kinds and leaves files to itself', needs('bash'), () => {
  assert.deepEqual(inBash(''), COMMAND_NAMES);
  assert.deepEqual(inBash('expl'), ['explain']);
  assert.deepEqual(inBash('check', '--missing'), ['--missing-files']);
  assert.deepEqual(inBash('check', '--missing-files', 'w'), ['warning']);
  assert.deepEqual(inBash('check', '--missing-files', '=', 'w'), ['warning']);
  assert.deepEqual(inBash('check', '--format', ''), [
    'text',
    'json',
    'markdown',
    'sarif',
    'html',
    'junit',
    'gitlab',
  ]);
  assert.deepEqual(inBash('plan', '--format', 'l'), ['lfs']);
  assert.deepEqual(
    inBash('explain', 'checksum-'),
    KINDS.filter((kind) => kind.startsWith('checksum-')),
  );
  assert.deepEqual(inBash('merge', '--shard'), []);
  assert.deepEqual(inBash('check', '--config', ''), [], 'the shell completes files by itself');
});

test('fish completes commands, flags, values, kinds and files', needs('fish'), () => {
  assert.deepEqual(inFish('').toSorted(), COMMAND_NAMES.toSorted());
  assert.deepEqual(inFish('check --missing'), ['--missing-files']);
  assert.deepEqual(inFish('check --missing-files '), ['auto', 'error', 'ignore', 'warning']);
  assert.deepEqual(inFish('plan --format l'), ['lfs']);
  assert.deepEqual(
    inFish('explain checksum-').toSorted(),
    KINDS.filter((kind) => kind.startsWith('checksum-')).toSorted(),
  );
  assert.deepEqual(inFish('merge --shard'), []);
  assert.deepEqual(inFish('check --config a-'), ['a-file.txt']);
});

test('zsh completes commands, flags, values, kinds and files', needs('zsh'), () => {
  assert.deepEqual(inZsh('').toSorted(), COMMAND_NAMES.toSorted());
  assert.deepEqual(inZsh('check --missing-fi'), ['--missing-files']);
  assert.deepEqual(inZsh('check --missing-files wa'), ['warning']);
  assert.deepEqual(inZsh('plan --format l'), ['lfs']);
  assert.deepEqual(
    inZsh('explain checksum-').toSorted(),
    KINDS.filter((kind) => kind.startsWith('checksum-')).toSorted(),
  );
  assert.deepEqual(inZsh('merge --shard'), []);
  assert.deepEqual(inZsh('check --config a-'), ['a-file.txt']);
});
