/** A repository in memory, of which nothing is known but what stands where. */

import assert from 'node:assert/strict';
import type { FileStat } from '../../src/model/file-state.ts';
import type { Files } from '../../src/ports/files.ts';
import { foldersAbove, joinPath } from '../../src/text/written-path.ts';

/** Every path that is statted has to be a `RootPath`: nothing outside the root is ever looked at. */
export function knownFiles(paths: readonly string[], root = '/repo'): Files {
  const folders = new Set(paths.flatMap(foldersAbove));
  const stat = (path: string): FileStat => {
    assert.equal(joinPath('', path), path, 'it is no path below the root');
    if (paths.includes(path)) return { is: 'file', size: 1 };
    return folders.has(path) ? { is: 'directory' } : { is: 'missing' };
  };
  const other = () => assert.fail('paths are only statted');
  return {
    root,
    stat: async (asked) => asked.map(stat),
    find: other,
    tree: other,
    walk: other,
    list: other,
    read: other,
    open: other,
  };
}
