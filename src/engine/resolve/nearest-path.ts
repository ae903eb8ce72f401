import { nearest } from '../../model/errors.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { below } from '../../text/written-path.ts';

/** Of a folder with more names than this none is suggested. */
const MAX_NAMES = 10_000;

/**
 * ` (did you mean X?)`, where X is the file that is named most like one that is not there: each
 * segment that no folder holds is taken for the name nearest to it. Nothing where none is near.
 */
export async function suggestFile(files: Files, path: RootPath): Promise<string> {
  let found = '';
  for (const segment of path.split('/')) {
    const names = await files.list(found);
    const name = names.includes(segment)
      ? segment
      : nearest(segment, names.length > MAX_NAMES ? [] : names.sort());
    if (name === null) return '';
    found = below(found, name);
  }
  const [probe] = found === path ? [] : await files.probe([found]);
  return probe?.is === 'file' ? ` (did you mean ${found}?)` : '';
}
