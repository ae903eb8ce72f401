import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Job } from '../plan-restore.ts';
import { localFile } from './shared/local-file.ts';
import type { RestoreSource, SourceCandidate } from './shared/source.ts';

/**
 * A folder that a person named: a mirror with the recorded paths, or a store by digest as git-lfs
 * (`aa/bb/HEX`), OCI (`blobs/sha256/HEX`), Ollama (`blobs/sha256-HEX`) and this tool's cache lay it out.
 */
export function folderSource(folder: string): RestoreSource {
  return {
    name: folder,
    candidates: (job) => {
      const mirrored = new Set(job.files.map(({ path }) => join(folder, path)));
      // Only a file that stands at the recorded path says something against the record.
      const found = placesIn(folder, job)
        .filter((place) => existsSync(place))
        .map((place): SourceCandidate => localFile(folder, place, mirrored.has(place)));
      if (found.length > 0) return found;
      // A person said that it had the file.
      return [...mirrored].slice(0, 1).map((place) => ({ ...localFile(folder, place), isAbsent: true }));
    },
  };
}

function placesIn(folder: string, { sha256, files }: Job): string[] {
  const paths = files.map(({ path }) => path);
  const mirrored = paths.map((path) => join(folder, path));
  const flat = paths.map((path) => join(folder, basename(path)));
  return [...new Set([...mirrored, ...(sha256 === null ? [] : byDigest(folder, sha256)), ...flat])];
}

function byDigest(folder: string, sha256: string): string[] {
  const [aa, bb] = [sha256.slice(0, 2), sha256.slice(2, 4)];
  return [
    [sha256],
    [aa, bb, sha256],
    [aa, sha256],
    ['sha256', aa, sha256],
    ['v1', 'sha256', aa, sha256],
    ['blobs', 'sha256', sha256],
    ['blobs', `sha256-${sha256}`],
    ['lfs', 'objects', aa, bb, sha256],
  ].map((words) => join(folder, ...words));
}
