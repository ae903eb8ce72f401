import { quote } from '../../model/errors.ts';
import type { FileStat } from '../../model/file-state.ts';

/** Why a path cannot be read as a file, as the second half of a sentence. */
export function explainStat(stat: Exclude<FileStat, { is: 'file' }>): string {
  switch (stat.is) {
    case 'directory':
      return 'it is a directory';
    case 'missing':
      return 'it is not there';
    case 'broken-link':
      return `it is a link to ${stat.target}, which is not there`;
    case 'outside':
      return `it leads out of the repository, to ${stat.target}`;
    case 'special':
      return `it is ${stat.what}`;
    case 'unreadable':
      return stat.why;
  }
}

/** No system has links with longer targets, in bytes. */
export const MAX_TARGET_BYTES = 4096;

/** What stands in the place of a link with `core.symlinks=false`: a text that holds its target. */
export function explainLinkText(target: string): string {
  return `git keeps it as a link to ${quote(target)} and checked it out as a text; run \`git config core.symlinks true\` and check it out again`;
}
