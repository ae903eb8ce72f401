import { code, count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const totalsDiffer = defineRule({
  kind: 'totals-differ',
  severity: 'error',
  title: "Totals don't add up",
  about: 'manifest',
  fix: "Set the total to the sum of the entries' sizes or file counts.",
  isFixable: true,
  message: ({ field, of, entries, sum, is_minimum, recorded }: TotalsDiffer) =>
    say`${code(`totals.${field}`)} is ${code(`${recorded}`)}, but the sum over ${count(entries, of)} is ${is_minimum ? 'at least ' : ''}${code(`${sum}`)}`,
  values: ({ sum, is_minimum, recorded }) => ({
    expected: is_minimum ? `at least ${sum}` : `${sum}`,
    actual: `${recorded}`,
  }),
});

export interface TotalsDiffer {
  /** The name of the total. */
  readonly field: string;
  readonly of: 'model' | 'dataset';
  /** How many entries there are. */
  readonly entries: number;
  /** Bytes or files of the entries together. */
  readonly sum: number;
  /** Whether some entries don't say their part, so that the sum can only be larger. */
  readonly is_minimum: boolean;
  readonly recorded: number;
}
