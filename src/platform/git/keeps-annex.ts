import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GitPlace, gitText } from './run-git.ts';

const BRANCHES = ['refs/heads/git-annex', 'refs/remotes/*/git-annex'];

/**
 * Whether the repository is one of git-annex: its branch is here, or its folder, which no checkout can bring.
 * A clone that was told to leave branches out can't tell that there is none.
 */
export async function keepsAnnex(place: GitPlace): Promise<boolean | 'unclear'> {
  const [folder, shallow] = await gitLines(place, [
    'rev-parse',
    '--git-path',
    'annex',
    '--is-shallow-repository',
  ]);
  if (folder !== undefined && existsSync(resolve(place.root, folder))) return true;
  if ((await gitText(place, ['for-each-ref', '--count=1', ...BRANCHES])).trim() !== '') return true;
  if (shallow !== 'false') return 'unclear';
  const refspecs = await gitLines(place, ['config', '--list']);
  const fetched = refspecs.filter((line) => /^remote\..*\.fetch=/.test(line));
  const remotes = refspecs.filter((line) => /^remote\..*\.url=/.test(line));
  return remotes.length > 0 && !fetched.some((line) => /[+=]refs\/(heads\/)?\*:/.test(line))
    ? 'unclear'
    : false;
}

async function gitLines(place: GitPlace, words: readonly string[]): Promise<string[]> {
  return (await gitText(place, words)).split('\n').filter((line) => line !== '');
}
