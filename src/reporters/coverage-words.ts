import type { Coverage } from '../model/coverage.ts';
import { countOf, grouped } from '../text/plural.ts';

/** Folders that are named one by one. */
const MAX_NAMED = 3;

/**
 * `Records cover 16 of 20 files (98 % of bytes) in models/.` Null where there are no folders with recorded files.
 * Names of folders may be anything.
 */
export function coverageWords(coverage: Coverage | undefined): string | null {
  if (coverage === undefined) return null;
  const { files, recorded, bytes, recorded_bytes: own, folders, more_folders: more } = coverage;
  const shown = folders.slice(0, MAX_NAMED).map(({ folder }) => (folder === '' ? 'the root' : `${folder}/`));
  const others = folders.length - shown.length + more;
  const where = others === 0 ? shown.join(', ') : `${shown.join(', ')} and ${countOf(others, 'more folder')}`;
  const share = bytes === null || own === null || bytes === 0 ? '' : ` (${percent(own, bytes)} of bytes)`;
  return `Records cover ${grouped(recorded)} of ${countOf(files, 'file')}${share} in ${where}.`;
}

/** Whole percent, and 100 % only where it is all. */
function percent(part: number, whole: number): string {
  const share = Math.floor((part / whole) * 100);
  return share === 0 && part > 0 ? 'less than 1 %' : `${part < whole ? Math.min(share, 99) : share} %`;
}
