import { type Algorithm, infoOf } from '../model/digest.ts';
import { digest, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const lineEndsDiffer = defineRule({
  kind: 'line-ends-differ',
  severity: 'error',
  title: 'Only line endings differ from the recorded content',
  about: 'file',
  fix: 'Add the file to `.gitattributes` with `-text`, so that git never converts its line endings, and check it out again; or record the content that git holds.',
  isAboutContent: true,
  shows: 'both',
  command: 'git ls-files --eol --',
  message: ({ algorithm, expected, ends, recorded_ends }: LineEndsDiffer) =>
    say`has ${WORDS[ends]} line endings; with ${WORDS[recorded_ends]} its ${infoOf(algorithm).label} is ${digest(expected)}, as recorded`,
});

export type LineEnds = 'lf' | 'crlf' | 'mixed';

const WORDS: Readonly<Record<LineEnds, string>> = { lf: 'LF', crlf: 'CRLF', mixed: 'mixed' };

export interface LineEndsDiffer {
  readonly algorithm: Algorithm;
  /** Hex digits, as recorded. */
  readonly expected: string;
  /** Hex digits over the file's bytes. */
  readonly actual: string;
  /** The line ends of the file. */
  readonly ends: LineEnds;
  /** The line ends with which the text has the recorded digests. */
  readonly recorded_ends: 'lf' | 'crlf';
}
