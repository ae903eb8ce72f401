/** Namespaces of Linux: a folder that nobody can write to, and a machine without any network. */

import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** As root in a user namespace where that is allowed, else by sudo, and then as oneself again. */
const WAYS: readonly (readonly string[])[] = [
  ['unshare', '-r'],
  ['unshare'],
  ['sudo', '-n', '-E', 'unshare'],
];

/** Bash, because others drop variables such as `INPUT_FAIL-ON` from the environment. */
const MOUNT = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && cd . && exec "$@"';

function wayFor(flags: readonly string[], script: string): readonly string[] | null {
  const works = (way: readonly string[]) => {
    const [program = '', ...words] = [...way, ...flags, 'bash', '-c', script, 'bash', '/proc', 'true'];
    return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
  };
  return WAYS.find(works) ?? null;
}

const mounting = process.platform === 'linux' ? wayFor(['-m'], MOUNT) : null;
const unplugging = process.platform === 'linux' ? wayFor(['-n'], 'shift && exec "$@"') : null;

/** Skips where the system allows no such namespace; in CI on Linux the test fails instead. */
const isOptional = process.platform !== 'linux' || process.env.CI === undefined;
export const needsMounts = { skip: mounting === null && isOptional && 'no mount namespaces here' };
export const needsUnplugging = {
  skip: unplugging === null && isOptional && 'no network namespaces here',
};

/** The command, in a namespace in which `folder` is mounted read-only. */
export function readOnly(folder: string, command: readonly string[]): string[] {
  return [...must(mounting), '-m', 'bash', '-c', MOUNT, 'bash', folder, ...asOneself(mounting), ...command];
}

/** The command, in a namespace in which `folder` is a disk of so many KiB, of which 4 are taken. */
export function smallDisk(folder: string, command: readonly string[], kibibytes = 4): string[] {
  const script = `mount -t tmpfs -o size=${kibibytes}k,mode=777 tmpfs "$1" && head -c 4096 /dev/zero > "$1/full" && shift && exec "$@"`;
  return [...must(mounting), '-m', 'bash', '-c', script, 'bash', folder, ...asOneself(mounting), ...command];
}

/** The command, in a namespace with no network but a loopback device that is down. */
export function unplugged(command: readonly string[]): string[] {
  return [...must(unplugging), '-n', ...asOneself(unplugging), ...command];
}

function must(way: readonly string[] | null): readonly string[] {
  if (way === null) throw new Error('This system allows no such namespace.');
  return way;
}

function asOneself(way: readonly string[] | null): string[] {
  if (way?.[0] !== 'sudo') return [];
  return ['setpriv', `--reuid=${process.getuid?.()}`, `--regid=${process.getgid?.()}`, '--clear-groups'];
}
