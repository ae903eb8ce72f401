import { spawn } from 'node:child_process';
import { endOf, runProgram } from '../programs.ts';
import type { CommandContext } from './shared/command.ts';
import { type OpenedSource, type RestoreSource, unreachable } from './shared/source.ts';

/** rclone's exit statuses for what is not there (rclone: exit code): a folder, a file. */
const ABSENT: readonly (number | null)[] = [3, 4];

/** A remote of rclone's own config that has the recorded paths: `rclone cat`, from where it left off. */
export function rcloneSource(context: CommandContext, remote: string): RestoreSource {
  const name = `command:rclone:${remote}`;
  return {
    name,
    candidates: ({ sha256, files }) =>
      sha256 === null
        ? []
        : files.map(({ path }) => {
            const place = `${remote}${remote.endsWith(':') || remote.endsWith('/') ? '' : '/'}${path}`;
            return {
              from: name,
              place,
              isLocal: false,
              contradicts: true,
              open: ({ from }) => openRemote(context, place, from),
            };
          }),
  };
}

async function openRemote(
  { root, environment, signal }: CommandContext,
  place: string,
  from: number,
): Promise<OpenedSource> {
  const options = { cwd: root, env: environment, signal };
  const looked = await runProgram('rclone', ['lsjson', '--stat', '--', place], options);
  if (ABSENT.includes(looked.status)) return { is: 'absent' };
  const total = sizeIn(looked.out);
  if (looked.status !== 0 || total === null) return unreachable(endOf('rclone', looked));
  if (from > total) return { is: 'unsatisfiable' };
  const words = ['cat', '--offset', String(from), '--', place];
  const child = spawn('rclone', words, {
    cwd: root,
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
    signal,
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (status) => resolve(status));
  });
  async function* body(): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of child.stdout) yield chunk as Uint8Array;
    const status = await ended;
    if (status !== 0) throw new Error(`rclone ended with exit status ${status}`);
  }
  return {
    is: 'bytes',
    start: from,
    total,
    sha256: null,
    etag: null,
    body: body(),
    close: () => child.kill(),
  };
}

function sizeIn(text: string): number | null {
  try {
    const { Size, IsDir } = JSON.parse(text) as { Size?: unknown; IsDir?: unknown };
    return IsDir === false && Number.isSafeInteger(Size) && (Size as number) >= 0 ? (Size as number) : null;
  } catch {
    return null;
  }
}
