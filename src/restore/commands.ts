/** Whether the commands that were named as sources are here, and what they may ask. Asks no network. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, type GitPlace, gitText } from '../platform/git/run-git.ts';
import { lfsEndpoint } from '../platform/upstream/lfs-endpoint.ts';
import type { RestoreOptions } from './options.ts';
import { lastLine, runProgram } from './programs.ts';
import type { SourceCommand } from './source-spec.ts';

const ANSWER_MS = 60_000;

/** A question that each answers without a network. The hub's own command is looked for in hub-cli.ts. */
const VERSION: Readonly<
  Record<Exclude<SourceCommand, 'hf'>, readonly [program: string, ...words: string[]]>
> = {
  'git-lfs': ['git', 'lfs', 'version'],
  'git-annex': ['git', 'annex', 'version', '--raw'],
  dvc: ['dvc', '--version'],
  rclone: ['rclone', 'version'],
};

export interface Commands {
  /** The server that git-lfs is told to ask; null: the one that it is set up for. */
  readonly lfsUrl: string | null;
  /** Sentences. */
  readonly problems: readonly string[];
}

export async function findCommands(options: RestoreOptions, place: GitPlace): Promise<Commands> {
  const named = new Set(options.sources.flatMap((source) => (source.is === 'command' ? [source.name] : [])));
  const problems: string[] = [];
  for (const name of named) {
    if (name === 'hf') continue;
    const [program, ...words] = VERSION[name];
    const { environment: env, signal, root: cwd } = place;
    const { status, err, out } = await runProgram(program, words, { env, signal, cwd, limit: ANSWER_MS });
    const said = lastLine(err || out);
    if (status !== 0)
      problems.push(`command:${name} does not work${said === '' ? '' : ` (${said})`}; install ${name}.`);
  }
  if (!named.has('git-lfs') || !(await hasSharedConfig(place))) return { lfsUrl: null, problems };
  const lfsUrl = await lfsEndpoint(place, options.origins);
  if (lfsUrl === null)
    problems.push(
      'command:git-lfs: .lfsconfig names a server that was not named; add --from https://HOST for it.',
    );
  return { lfsUrl, problems };
}

/** git-lfs reads .lfsconfig also out of the index and the commit, and a pull request can change it. */
async function hasSharedConfig(place: GitPlace): Promise<boolean> {
  if (existsSync(join(place.root, '.lfsconfig'))) return true;
  for (const name of [':.lfsconfig', 'HEAD:.lfsconfig'])
    try {
      await gitText(place, ['cat-file', '-e', name]);
      return true;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  return false;
}
