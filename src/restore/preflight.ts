/**
 * Everything that can be known to go wrong before the first request, told at once: a run that cannot end
 * well should not begin, and a person should not meet its obstacles one by one.
 */

import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sizeOf } from '../reporters/quantities.ts';
import { folderOf } from '../text/written-path.ts';
import { lookAt, refusedPath } from './destination.ts';
import { certificateProblems } from './net/environment.ts';
import type { Job, Replaces } from './plan-restore.ts';

export interface PreflightInput {
  readonly base: string;
  readonly jobs: readonly Job[];
  /** Folders that were named as sources. */
  readonly folders: readonly string[];
  readonly work: string;
  readonly hasCache: boolean;
  /** How many files are fetched at once. */
  readonly atOnce: number;
  readonly usesNetwork: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether names that differ in case are one there; by default the disk is asked. */
  readonly isCaseless?: (folder: string) => boolean;
}

/** What stands in the way, all of it, before anything was asked or written. */
export class PreflightError extends Error {
  override name = 'PreflightError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Sentences, each with its way out; none where nothing is known to be in the way. */
export function preflight(input: PreflightInput): string[] {
  return [
    ...destinations(input),
    ...twins(input),
    ...room(input),
    ...input.folders
      .filter((folder) => !isFolder(folder))
      .map((folder) => `--from ${folder}: there is no such folder.`),
    ...(input.usesNetwork ? certificateProblems(input.environment) : []),
  ];
}

function destinations({ base, jobs }: PreflightInput): string[] {
  const problems: string[] = [];
  const near = folders();
  const wayTo = once((folder: string) => (folder === '' ? null : obstacle(base, folder)));
  const used = new Set<string>();
  for (const { path, replaces } of jobs.flatMap(({ files }) => files)) {
    const folder = folderOf(path);
    const why = refusedPath(path) ?? wayTo(folder) ?? taken(base, path, replaces);
    if (why !== null) problems.push(`${path} cannot be restored: ${why}.`);
    used.add(near(`${base}/${folder}`));
  }
  for (const folder of used)
    if (!mayWrite(folder))
      problems.push(`${folder} cannot be written to; change its permissions or use --into.`);
  return problems;
}

/** Files with other content whose names are one on a disk that does not distinguish case, or forms of Unicode. */
function twins({ base, jobs, isCaseless = ignoresCase }: PreflightInput): string[] {
  const seen = new Map<string, { path: string; sha256: string | null }>();
  const found: string[] = [];
  for (const { path, sha256 } of jobs.flatMap(({ files }) => files)) {
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, { path, sha256 });
    else if (other.sha256 !== sha256)
      found.push(`${other.path} and ${path} are one name on this disk; rename one, or use --only.`);
  }
  return found.length > 0 && isCaseless(nearestFolder(base)) ? found : [];
}

function ignoresCase(folder: string): boolean {
  const name = basename(folder);
  const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
  const [a, b] = [name, other].map((one) =>
    statSync(join(dirname(folder), one), { throwIfNoEntry: false, bigint: true }),
  );
  return name !== other && a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** What is on the way: a link, or no folder. */
function obstacle(base: string, folder: string): string | null {
  const segments = folder.split('/');
  for (let depth = 1; depth <= segments.length; depth += 1) {
    const part = segments.slice(0, depth).join('/');
    const { is } = lookAt(base, part);
    if (is === 'missing') return null;
    if (is === 'link') return `${part} is a link`;
    if (is !== 'folder') return `${part} is no folder`;
  }
  return null;
}

function taken(base: string, path: string, replaces: Replaces): string | null {
  const { is } = lookAt(base, path);
  // A file that has appeared since the plan was made may be another run's, with the same bytes.
  if (is === 'missing' || is === 'file') return null;
  if (is === 'link' && replaces === 'annex-link') return null;
  return {
    folder: 'a folder is there',
    link: 'a link is there',
    other: 'a special file is there',
  }[is];
}

/** A million files lie in few folders, so each folder is looked at once. */
function once<T>(look: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined || known.has(name)) return found as T;
    const made = look(name);
    known.set(name, made);
    return made;
  };
}

const folders = () => once(nearestFolder);

/** A disk should not be filled to the last byte: 2 %, at most 1 GiB, stays free. */
const SPARE = { share: 0.02, most: 1024 ** 3 };

interface Need {
  readonly folder: string;
  bytes: number;
}

function room({ base, jobs, work, hasCache, atOnce }: PreflightInput): string[] {
  const needs = new Map<number, Need>();
  const nearest = folders();
  const device = once((folder) => statSync(folder).dev);
  const add = (folder: string, bytes: number) => {
    const near = nearest(folder);
    const dev = device(near);
    const need = needs.get(dev);
    if (need) need.bytes += bytes;
    else needs.set(dev, { folder: near, bytes });
  };
  // git-lfs keeps a copy of what replaces a pointer.
  for (const { size, files } of jobs)
    for (const { path, replaces } of files)
      add(dirname(`${base}/${path}`), (size ?? 0) * (replaces === 'pointer' ? 2 : 1));
  // What is being fetched lies in the work folder; where that is the same disk, it is moved and not copied.
  const sizes = jobs.map(({ size }) => size ?? 0).sort((a, b) => b - a);
  const sum = (list: readonly number[]) => list.reduce((total, size) => total + size, 0);
  if (hasCache) add(work, sum(sizes));
  else if (jobs.length > 0 && !needs.has(statSync(nearestFolder(work)).dev))
    add(work, sum(sizes.slice(0, atOnce)));
  return [...needs.values()].flatMap(({ folder, bytes }) => {
    const free = freeAt(folder);
    if (bytes <= free) return [];
    const enough = sizes.length > 1 ? '; --largest or --max-bytes restores less' : '';
    const twice = hasCache ? ', the cache included (--cache none keeps none)' : '';
    return [
      `${sizeOf(bytes)} are needed at ${folder}${twice}, and ${sizeOf(Math.max(0, free))} are free${enough}.`,
    ];
  });
}

/** Bytes that may be written at a folder. */
export function freeAt(folder: string): number {
  const { bavail, blocks, bsize } = statfsSync(nearestFolder(folder));
  return bavail * bsize - Math.min(SPARE.most, blocks * bsize * SPARE.share);
}

/** The folder itself, or the nearest above it that is there. */
function nearestFolder(folder: string): string {
  let place = folder;
  while (!isFolder(place) && dirname(place) !== place) place = dirname(place);
  return place;
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
