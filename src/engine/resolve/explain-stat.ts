import type { Probe } from '../../model/file-state.ts';

/** Why a path cannot be read as a file, as the second half of a sentence. */
export function explainProbe(probe: Exclude<Probe, { is: 'file' }>): string {
  switch (probe.is) {
    case 'directory':
      return 'it is a directory';
    case 'missing':
      return 'it is not there';
    case 'broken-link':
      return `it is a link to ${probe.target}, which is not there`;
    case 'outside':
      return `it leads out of the repository, to ${probe.target}`;
    case 'special':
      return `it is ${probe.what}`;
    case 'unreadable':
      return probe.why;
  }
}
