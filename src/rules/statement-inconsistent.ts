import { digest, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const statementInconsistent = defineRule({
  kind: 'statement-inconsistent',
  severity: 'warning',
  title: 'Statement contradicts itself',
  about: 'manifest',
  fix: 'Make the manifest again with the tool that wrote it, and sign it again if it was signed.',
  message: ({ expected, actual }: StatementInconsistent) =>
    say`its own digest is ${digest(expected)}, but the files that it lists give ${digest(actual)}; the list was changed after it was made`,
});

/** Lower-case hex, both. */
export interface StatementInconsistent {
  readonly expected: string;
  readonly actual: string;
}
