import { existsSync } from 'node:fs';
import { endOf, runProgram } from '../programs.ts';
import type { CommandContext } from './shared/command.ts';
import { localFile } from './shared/local-file.ts';
import { type RestoreSource, unreachable } from './shared/source.ts';
import { lfsObject } from './shared/store-places.ts';

const NAME = 'command:git-lfs';

/**
 * The git-lfs command, for servers that want git's own credentials or SSH. Its filter gets an object into its store by
 * the digest alone (git-lfs-smudge(1)), and it is read from there. .lfsconfig comes with a pull request, so where there is
 * one the command is told which server is meant.
 */
export function gitLfsSource(
  { root, environment, signal, gitFolder }: CommandContext,
  endpoint: string | null,
): RestoreSource {
  return {
    name: NAME,
    candidates({ sha256, size }) {
      if (gitFolder === null || sha256 === null || size === null) return [];
      const place = lfsObject(gitFolder, sha256);
      return [
        {
          from: NAME,
          place: `git-lfs:${sha256}`,
          isLocal: false,
          contradicts: false,
          async open(offset) {
            if (!existsSync(place)) {
              const url = endpoint === null ? [] : ['-c', `lfs.url=${endpoint}`];
              const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
              const env = { ...environment, GIT_TERMINAL_PROMPT: '0' };
              const ran = await runProgram('git', [...url, 'lfs', 'smudge'], {
                cwd: root,
                env,
                signal,
                input: pointer,
              });
              if (!existsSync(place)) return unreachable(endOf('git lfs', ran));
            }
            return localFile(NAME, place).open(offset);
          },
        },
      ];
    },
  };
}
