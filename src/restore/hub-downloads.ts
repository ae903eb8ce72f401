/** When the hub's own command downloads, and how what it brings is read. */

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from './context.ts';
import { downloadByCli, findHubCli, MAX_PLAIN_BYTES, removeFolder } from './hub-cli.ts';
import type { RestoreOptions } from './options.ts';
import type { Job } from './plan-restore.ts';
import type { HubDownloads } from './sources/huggingface.ts';
import { localFile } from './sources/shared/local-file.ts';
import { unreachable } from './sources/shared/source.ts';

/** Null where the built-in client does all. Nothing is asked over the network. */
export async function hubDownloads(
  client: RestoreOptions['client'],
  jobs: readonly Job[],
  work: string,
  { environment, signal }: Machine,
): Promise<{ readonly downloads: HubDownloads | null; readonly problems: readonly string[] } | null> {
  const isWanted = (size: number | null) =>
    client === 'cli' || (client === 'auto' && (size ?? 0) > MAX_PLAIN_BYTES);
  const count = jobs.filter(
    ({ size, origins }) => origins.some(({ is }) => is === 'hub') && isWanted(size),
  ).length;
  if (client === 'native' || count === 0) return null;
  const home = await mkdtemp(join(tmpdir(), 'manifest-drift-'));
  const { cli, problems } = await findHubCli(environment, home, signal);
  await removeFolder(home);
  if (cli === null) {
    const files = count === 1 ? '1 file needs it' : `${count} files need it`;
    const none = problems.length === 0 ? 'neither hf nor huggingface-cli is on the PATH' : problems.join(' ');
    return {
      downloads: null,
      problems: [`The hub's command is not here (${none}), and ${files}; install huggingface_hub.`],
    };
  }
  return {
    problems: [],
    downloads: {
      isWanted,
      async open(origin) {
        const { folder, file, why } = await downloadByCli(cli, origin, work, environment, signal);
        if (why !== null) {
          await removeFolder(folder);
          return unreachable(why);
        }
        const opened = await localFile('huggingface', file).open({ from: 0, etag: null });
        if (opened.is !== 'bytes') {
          await removeFolder(folder);
          return unreachable(`${cli.program} ended well, but brought no file`);
        }
        const close = () => {
          opened.close();
          void removeFolder(folder);
        };
        return { ...opened, close };
      },
    },
  };
}
