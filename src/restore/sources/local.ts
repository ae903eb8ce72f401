/**
 * Stores that other tools keep on this machine: a file that is in one of them costs no request. Where
 * they are, each tool's own variables and documents say; what is in them is judged by its digest.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Origin } from '../recorded-file.ts';
import { localFile } from './shared/local-file.ts';
import type { RestoreSource, SourceCandidate } from './shared/source.ts';

export interface LocalStores {
  /** The root, for what DVC keeps. */
  readonly root: string;
  /** `.git`, or the folder that the work trees of a repository share; null without git. */
  readonly gitFolder: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function localSource({ root, gitFolder, environment }: LocalStores): RestoreSource {
  const hub = hubCache(environment);
  const repositories = once(() => foldersIn(hub).filter((name) => /^(model|dataset|space)s--/.test(name)));
  const ollama = environment.OLLAMA_MODELS?.trim() || below(environment.HOME, '.ollama', 'models');
  return {
    name: 'local',
    candidates(job) {
      const { sha256 } = job;
      if (sha256 === null) return [];
      const places = job.files.flatMap(({ path }) => dvcPlaces(root, path));
      if (gitFolder !== null)
        places.unshift(join(gitFolder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256));
      const own = job.origins.flatMap(folderOfOrigin);
      if (hub !== '') {
        for (const name of new Set([...own, ...repositories()]))
          places.push(join(hub, name, 'blobs', sha256));
        for (const origin of job.origins) places.push(...snapshotPlaces(hub, origin));
      }
      if (ollama !== '') places.push(join(ollama, 'blobs', `sha256-${sha256}`));
      return places.filter(existsSync).map((place): SourceCandidate => localFile('local', place));
    },
  };
}

/** The hub's cache (huggingface_hub: constants.py): a blob in LFS is named by its SHA-256. */
export function hubCache(environment: LocalStores['environment']): string {
  const own = environment.HF_HUB_CACHE?.trim() || environment.HUGGINGFACE_HUB_CACHE?.trim();
  if (own) return own;
  const home =
    environment.HF_HOME?.trim() ||
    below(environment.XDG_CACHE_HOME?.trim() || below(environment.HOME, '.cache'), 'huggingface');
  return below(home, 'hub');
}

function folderOfOrigin(origin: Origin): string[] {
  return origin.is === 'hub' ? [`${origin.type}s--${origin.repo.replaceAll('/', '--')}`] : [];
}

/** Files that the hub keeps in git are named by git's id, so they are sought by their path. */
function snapshotPlaces(hub: string, origin: Origin): string[] {
  const [folder] = folderOfOrigin(origin);
  if (folder === undefined || origin.is !== 'hub' || !/^[0-9a-f]{40}$/.test(origin.revision ?? '')) return [];
  return [join(hub, folder, 'snapshots', origin.revision ?? '', origin.path)];
}

const MAX_DVC_BYTES = 1024 * 1024;

/** DVC's cache goes by MD5 (dvc-data: `files/md5/aa/REST`, before DVC 3 `aa/REST`), which PATH.dvc gives. */
function dvcPlaces(root: string, path: string): string[] {
  const file = join(root, `${path}.dvc`);
  try {
    if (statSync(file).size > MAX_DVC_BYTES) return [];
    const { outs = [] } = (parse(readFileSync(file, 'utf8')) ?? {}) as {
      outs?: { path?: unknown; md5?: unknown }[];
    };
    const md5 = outs.find((out) => out.path === basename(path))?.md5;
    if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) return [];
    const cache = join(root, '.dvc', 'cache');
    const rest = [md5.slice(0, 2), md5.slice(2)] as const;
    return [join(cache, 'files', 'md5', ...rest), join(cache, ...rest)];
  } catch {
    return []; // Absent, or not DVC's.
  }
}

function below(folder: string | undefined, ...words: string[]): string {
  return folder ? join(folder, ...words) : '';
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
