import { join } from 'node:path';
import { endOf, lastLine, runProgram } from '../programs.ts';
import type { CommandContext } from './shared/command.ts';
import { localFile } from './shared/local-file.ts';
import { type RestoreSource, unreachable } from './shared/source.ts';

const NAME = 'command:git-annex';

/** The git-annex command, which knows who has a key: `get --key`, and the file is read from where it then is. */
export function gitAnnexSource({ root, environment, signal }: CommandContext): RestoreSource {
  const env = { ...environment, GIT_TERMINAL_PROMPT: '0' };
  const annex = (...words: string[]) => runProgram('git', ['annex', ...words], { cwd: root, env, signal });
  return {
    name: NAME,
    candidates({ sha256, size, files }) {
      if (sha256 === null) return [];
      const keys = new Set(files.flatMap(({ annexKey, path }) => annexKey ?? keysOf(path, sha256, size)));
      return [...keys].map((key) => ({
        from: NAME,
        place: `git-annex:${key}`,
        isLocal: false,
        contradicts: false,
        async open(offset) {
          const ran = await annex('get', '--key', key);
          const found = await annex('contentlocation', key);
          const place = lastLine(found.out);
          if (found.status !== 0 || place === '')
            return ran.status === 0 ? { is: 'absent' } : unreachable(endOf('git annex', ran));
          return localFile(NAME, join(root, place)).open(offset);
        },
      }));
    },
  };
}

/** Keys of the default backend and of its plain form (git-annex: backends), for a file without a link. */
function keysOf(path: string, sha256: string, size: number | null): string[] {
  if (size === null) return [];
  const ending = /(?:\.[A-Za-z0-9]{1,4}){1,2}$/.exec(path)?.[0] ?? '';
  return [`SHA256E-s${size}--${sha256}${ending}`, `SHA256-s${size}--${sha256}`];
}
