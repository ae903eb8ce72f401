/**
 * Stores that other tools keep on this machine: a file that is in one of them costs no request. Where
 * they are, each tool's own variables and documents say; what is in them is judged by its digest.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Copies } from '../copies.ts';
import type { Origin } from '../recorded-file.ts';
import { storedFile } from './shared/local-file.ts';
import type { RestoreSource, SourceCandidate } from './shared/source.ts';
import { dvcPlaces, lfsObject } from './shared/store-places.ts';

export interface LocalStores {
  /** The root, for what DVC keeps. */
  readonly root: string;
  /** `.git`, or the folder that the work trees of a repository share; null without git. */
  readonly gitFolder: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Recorded files of the same digest that are in their places. */
  readonly copies: Copies;
}

export function localSource({ root, gitFolder, environment, copies }: LocalStores): RestoreSource {
  const hub = hubCache(environment);
  const repositories = once(() => foldersIn(hub).filter((name) => /^(model|dataset|space)s--/.test(name)));
  const ollama = environment.OLLAMA_MODELS?.trim() || below(environment.HOME, '.ollama', 'models');
  return {
    name: 'local',
    candidates(job) {
      const { sha256 } = job;
      if (sha256 === null) return [];
      const places = job.files.flatMap(({ path }) => dvcPlaces(root, path));
      if (gitFolder !== null) places.unshift(lfsObject(gitFolder, sha256));
      const own = job.origins.flatMap(folderOfOrigin);
      if (hub !== '') {
        for (const name of new Set([...own, ...repositories()]))
          places.push(join(hub, name, 'blobs', sha256));
        for (const origin of job.origins) places.push(...snapshotPlaces(hub, origin));
      }
      if (ollama !== '') places.push(join(ollama, 'blobs', `sha256-${sha256}`));
      places.push(...copies(job));
      return places.filter(existsSync).map((place): SourceCandidate => storedFile('local', place));
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
