/**
 * How a command is shut in on Linux: namespaces of its own for network, processes and mounts; the checkout
 * and everything outside of the work folder read-only; folders that hold the runner's files hidden; no
 * privileges.
 */

import process from 'node:process';

/** Who makes the namespaces. */
export type Rung = 'unshare' | 'sudo unshare' | 'user namespace' | 'none';

export const RUNGS = ['unshare', 'sudo unshare', 'user namespace'] as const satisfies readonly Rung[];

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

/** The command line that runs `command` shut in. */
export function wrap(
  rung: Rung,
  command: readonly string[],
  inside: Inside,
  environment: readonly string[],
): string[] {
  if (rung === 'none') return [...command];
  const { work, root, hidden, hasNetwork } = inside;
  const namespaces = ['--mount', '--pid', '--ipc', ...(hasNetwork ? [] : ['--net'])];
  const user = [`--reuid=${process.getuid?.() ?? 0}`, `--regid=${process.getgid?.() ?? 0}`, '--clear-groups'];
  return [
    // sudo makes an environment of its own, so env sets ours behind it.
    ...(rung === 'sudo unshare' ? ['sudo', '-n', '--', 'env', '-i', ...environment] : []),
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
