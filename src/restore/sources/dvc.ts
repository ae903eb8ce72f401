import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endOf, type Ran, runProgram } from '../programs.ts';
import type { CommandContext } from './shared/command.ts';
import { localFile } from './shared/local-file.ts';
import { type RestoreSource, unreachable } from './shared/source.ts';
import { dvcPlaces } from './shared/store-places.ts';

const NAME = 'command:dvc';

/**
 * The dvc command: `dvc fetch` brings a file into DVC's cache, and it is read from there. Each run of it locks the
 * repository and gives up after some seconds where another holds the lock, so one runs after the other.
 */
export function dvcSource({ root, environment, signal }: CommandContext): RestoreSource {
  let last: Promise<unknown> = Promise.resolve();
  const fetch = (path: string): Promise<Ran> => {
    const env = { ...environment, DVC_NO_ANALYTICS: '1' };
    const ran = last.then(() =>
      runProgram('dvc', ['fetch', '--', `${path}.dvc`], { cwd: root, env, signal }),
    );
    last = ran;
    return ran;
  };
  return {
    name: NAME,
    candidates: ({ sha256, files }) =>
      files.flatMap(({ path }) => {
        const places = sha256 === null ? [] : dvcPlaces(root, path);
        if (places.length === 0) return [];
        return [
          {
            from: NAME,
            place: `dvc:${path}`,
            isLocal: false,
            contradicts: false,
            async open(offset) {
              const ran = await fetch(path);
              const place = places.find((one) => existsSync(one));
              return place === undefined
                ? unreachable(endOf('dvc', ran))
                : localFile(NAME, join(place)).open(offset);
            },
          },
        ];
      }),
  };
}
