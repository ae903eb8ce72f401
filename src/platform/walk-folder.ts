import { readAnnexLink } from '../evidence/git-annex/annex-pointer.ts';
import type { FileStat } from '../model/file-state.ts';
import type { RootPath } from '../model/root-path.ts';
import type { FolderFile, FolderFiles } from '../ports/files.ts';
import { isInGit } from '../text/written-path.ts';
import type { FileStats } from './file-stats.ts';

/** Deeper folders are not gone into: a mount may have no end. */
const MAX_DEPTH = 64;
/** After so many files the event loop has its turn, so that the walk can be cancelled. */
const TURN = 2000;

/** See `Files.walk`. */
export async function* walkFolder(stats: FileStats, start: RootPath): AsyncGenerator<FolderFiles> {
  const open: { readonly path: RootPath; readonly depth: number }[] = [{ path: start, depth: 0 }];
  let sinceTurn = 0;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const { path: place, depth } = folder;
    const entries = isInGit(place) ? null : stats.entries(place);
    const files: FolderFile[] = [];
    let isWhole = entries !== null;
    for (const entry of entries ?? []) {
      if (entry.name === '.git') continue;
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      if (!entry.isDirectory()) {
        const file = fileOf(path, stats.stat(path));
        if (file !== null) files.push(file);
      } else if (depth < MAX_DEPTH) open.push({ path, depth: depth + 1 });
      else isWhole = false;
    }
    yield { folder: place, files, isWhole };
    sinceTurn += files.length + 1;
    if (sinceTurn < TURN) continue;
    sinceTurn = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Null for what is no file: folders behind links, pipes, links to nothing. */
function fileOf(path: RootPath, found: FileStat): FolderFile | null {
  switch (found.is) {
    case 'file':
      return { path, size: found.size, linked: found.linked ?? null };
    case 'outside':
    case 'unreadable':
      return { path, size: null, linked: null };
    case 'broken-link': {
      const pointer = readAnnexLink(found.target);
      return pointer?.is === 'pointer' ? { path, size: pointer.size, linked: null } : null;
    }
    default:
      return null;
  }
}
