import { nearest } from '../../model/errors.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { below } from '../../text/written-path.ts';

/** Of a folder with more names than this none is suggested. */
const MAX_NAMES = 10_000;

/**
 * The file that is named most like one that is missing: each segment that no folder holds is taken for the
 * name nearest to it. Null where none is near.
 */
export async function suggestFile(files: Files, path: RootPath): Promise<string | null> {
  let found = '';
  for (const segment of path.split('/')) {
    const names = await files.list(found);
    const name = names.includes(segment)
      ? segment
      : nearest(segment, names.length > MAX_NAMES ? [] : names.sort());
    if (name === null) return null;
    found = below(found, name);
  }
  const [stat] = found === path ? [] : await files.stat([found]);
  return stat?.is === 'file' ? found : null;
}
