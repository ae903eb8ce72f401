/**
 * How a command is shut in on Linux: namespaces of its own for network, processes and mounts; every mount read-only but
 * the work folder and a fresh /dev/shm; folders that hold the runner's files hidden; no privileges, and another user than
 * root.
 */

import process from 'node:process';
import { MOUNTS_AT_ONCE } from './mounts.ts';

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

/** Whom root becomes: who owns nothing. Files and kernel settings of root could be written to without any capability. */
export const NOBODY = 65534;

/**
 * Runs as the first process of the namespaces: $1 work, $2 file of a control group to join, $3 script for perl, $4 how
 * many hidden folders follow, then setpriv and what it runs. A path is only ever an argument, never a part of the
 * script. The kernel takes some 10 ms to let a process join a control group, so perl starts meanwhile. Where there is no
 * perl, or the kernel is older than 5.12, the mounts are made one by one.
 */
const SETUP = `set -e
work=$1 join=$2 at_once=$3 count=$4
shift 4
join_group() { if [ -n "$join" ]; then echo $$ > "$join"; fi; }
if { join_group && echo joined; } 2>/dev/null | perl -e "$at_once" "$work" "$count" "$@" 2>/dev/null; then
  shift "$count"
else
  join_group
  mount --bind "$work" "$work"
  if [ -d /dev/shm ] && [ ! -L /dev/shm ]; then mount -t tmpfs -o nosuid,nodev,mode=1777 none /dev/shm; fi
  while [ "$count" -gt 0 ]; do
    mount -t tmpfs -o ro,size=4k,mode=755 none "$1"
    shift
    count=$((count - 1))
  done
  while read -r _ _ _ _ point options _; do
    point=$(printf '%b' "$point")
    case $point in "$work" | /dev/shm) continue ;; esac
    case $options in rw*) mount -o remount,bind,ro "$point" 2>/dev/null || : ;; esac
  done < /proc/self/mountinfo
  ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
fi
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
  const { work, hidden, hasNetwork } = inside;
  const namespaces = ['--mount', '--pid', '--ipc', ...(hasNetwork ? [] : ['--net'])];
  return [
    // sudo makes an environment of its own, so env sets ours behind it.
    ...(rung === 'sudo unshare' ? ['sudo', '-n', '--', 'env', '-i', ...environment] : []),
    // A run that is killed leaves nothing behind; sudo would take it for itself.
    ...(rung === 'sudo unshare' ? [] : ['setpriv', '--pdeathsig=KILL', '--']),
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
    join ?? '',
    MOUNTS_AT_ONCE,
    String(hidden.length),
    ...hidden,
    'setpriv',
    ...privileges(rung),
    '--no-new-privs',
    // Another user is told no more of what --kill-child asked for.
    '--pdeathsig=KILL',
    '--',
    ...command,
  ];
}

/**
 * Root becomes nobody, who may still read everything, so that loaders and models in folders of root stay readable.
 * With sudo the user stays who it is.
 */
function privileges(rung: Rung): string[] {
  if (rung === 'unshare') {
    const only = '=-all,+dac_read_search';
    const capabilities = ['bounding-set', 'inh-caps', 'ambient-caps'].map((name) => `--${name}${only}`);
    return [...capabilities, `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  }
  const none = ['--bounding-set=-all', '--inh-caps=-all'];
  if (rung !== 'sudo unshare') return none;
  return [
    ...none,
    `--reuid=${process.getuid?.() ?? 0}`,
    `--regid=${process.getgid?.() ?? 0}`,
    '--clear-groups',
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
