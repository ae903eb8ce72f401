/**
 * How a command is shut in on Linux: namespaces of its own for network, processes and mounts; the checkout
 * and everything outside of the work folder read-only; folders that hold the runner's files hidden; no
 * privileges.
 */

import process from 'node:process';

/** Who makes the namespaces. */
export type Rung = 'unshare' | 'sudo unshare' | 'user namespace' | 'bubblewrap' | 'none';

export const RUNGS = [
  'unshare',
  'sudo unshare',
  'user namespace',
  'bubblewrap',
] as const satisfies readonly Rung[];

export interface Inside {
  /** The only folder that may be written to. */
  readonly work: string;
  /** The checked folder. */
  readonly root: string;
  /** Folders that must not be seen. */
  readonly hidden: readonly string[];
  /** Whether the network stays as it is. */
  readonly hasNetwork: boolean;
}

/**
 * Runs as the first process of the namespaces: $1 work, $2 root, $3 how many hidden folders follow, then
 * setpriv and what it runs. A path is only ever an argument, never a part of the script. The loopback
 * device is brought up where there is a program for it, since some loaders serve themselves.
 */
const SETUP = `set -e
work=$1 root=$2 count=$3
shift 3
mount --make-rprivate /
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount --bind "$work" "$work"
while [ "$count" -gt 0 ]; do
  mount -t tmpfs -o ro,size=4k,mode=755 none "$1"
  shift
  count=$((count - 1))
done
mount -o remount,bind,ro / || :
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
cd "$work"
exec "$@"`;

/** Joins a control group before anything else; $1 its file. */
const JOIN = 'echo $$ > "$1" && shift && exec "$@"';

/** The command line that runs `command` shut in. `join`: the file of a control group that it joins; null: none. */
export function wrap(
  rung: Rung,
  command: readonly string[],
  inside: Inside,
  environment: readonly string[],
  join: string | null = null,
): string[] {
  const joining = join === null ? [] : ['sh', '-c', JOIN, 'sh', join];
  if (rung === 'none') return [...joining, ...command];
  if (rung === 'bubblewrap') return [...joining, ...bubblewrap(inside), '--', ...command];
  const { work, root, hidden, hasNetwork } = inside;
  const namespaces = ['--mount', '--pid', '--ipc', ...(hasNetwork ? [] : ['--net'])];
  const user = [`--reuid=${process.getuid?.() ?? 0}`, `--regid=${process.getgid?.() ?? 0}`, '--clear-groups'];
  return [
    // sudo makes an environment of its own, so env sets ours behind it.
    ...(rung === 'sudo unshare' ? ['sudo', '-n', '--', 'env', '-i', ...environment] : []),
    ...joining,
    'unshare',
    ...(rung === 'user namespace' ? ['--user', '--map-root-user'] : []),
    ...namespaces,
    '--fork',
    '--kill-child',
    '--mount-proc',
    '--',
    'sh',
    '-c',
    SETUP,
    'sh',
    work,
    root,
    String(hidden.length),
    ...hidden,
    'setpriv',
    '--bounding-set=-all',
    '--inh-caps=-all',
    '--no-new-privs',
    ...(rung === 'sudo unshare' ? user : []),
    '--',
    ...command,
  ];
}

/**
 * bubblewrap, which some systems let make user namespaces where they let nobody else. Everything is read-only but the
 * work folder; it takes all privileges away by itself.
 */
function bubblewrap({ work, root, hidden, hasNetwork }: Inside): string[] {
  return [
    'bwrap',
    ...['--unshare-user', '--unshare-pid', '--unshare-ipc', ...(hasNetwork ? [] : ['--unshare-net'])],
    ...['--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
    ...['--bind', work, work, '--ro-bind', root, root],
    ...hidden.flatMap((folder) => ['--tmpfs', folder, '--remount-ro', folder]),
    ...['--chdir', work],
  ];
}
