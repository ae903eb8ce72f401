/**
 * How many cores this process may really use: a container's CPU quota and the affinity mask both
 * count, because threads beyond them only wait for each other.
 */

import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the kernel shows control groups; other places only in tests. */
export interface CgroupPlaces {
  /** The table of the groups that this process is in. */
  readonly membership: string;
  /** Where the group file systems are mounted. */
  readonly mounts: string;
}

const LINUX: CgroupPlaces = { membership: '/proc/self/cgroup', mounts: '/sys/fs/cgroup' };

/** A whole number of cores, at least 1. Never throws: what cannot be read sets no limit. */
export function usableCores(places: CgroupPlaces = LINUX): number {
  // Node asks the affinity mask; only its newer releases ask the quota too.
  const granted = os.availableParallelism();
  return Math.max(1, Math.min(granted, Math.ceil(cpuQuota(places))));
}

/**
 * The smallest CPU quota, in cores, of the groups that the process is in and of their parents;
 * Infinity where none is set. Reads both versions of control groups.
 */
export function cpuQuota({ membership, mounts }: CgroupPlaces): number {
  let quota = Number.POSITIVE_INFINITY;
  for (const line of (text(membership) ?? '').split('\n')) {
    const [, controllers, group] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (controllers === undefined || group === undefined) continue;
    if (controllers === '') {
      quota = Math.min(quota, smallest(mounts, group, quotaOfVersion2));
    } else if (controllers.split(',').includes('cpu')) {
      for (const mount of new Set(['cpu', controllers])) {
        quota = Math.min(quota, smallest(path.join(mounts, mount), group, quotaOfVersion1));
      }
    }
  }
  return quota;
}

/** The smallest quota from `group` up to the mount's own folder. A container may see only the latter. */
function smallest(mount: string, group: string, quotaOf: (folder: string) => number): number {
  let quota = quotaOf(mount);
  for (let at = path.join('/', group); at !== '/'; at = path.dirname(at)) {
    quota = Math.min(quota, quotaOf(path.join(mount, at)));
  }
  return quota;
}

/** `cpu.max` holds `<microseconds>|max <period>`. */
function quotaOfVersion2(folder: string): number {
  const [allowed, period] = (text(path.join(folder, 'cpu.max')) ?? '').trim().split(' ');
  return cores(allowed, period);
}

/** Two files; a quota of -1 is none. */
function quotaOfVersion1(folder: string): number {
  return cores(text(path.join(folder, 'cpu.cfs_quota_us')), text(path.join(folder, 'cpu.cfs_period_us')));
}

function cores(allowed: string | null | undefined, period: string | null | undefined): number {
  const quota = Number(allowed) / Number(period);
  return quota > 0 ? quota : Number.POSITIVE_INFINITY;
}

function text(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
