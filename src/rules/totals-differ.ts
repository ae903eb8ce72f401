import { code, count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const totalsDiffer = defineRule({
  kind: 'totals-differ',
  severity: 'error',
  title: "Totals don't add up",
  about: 'manifest',
  fix: "Set the total to the sum of the entries' sizes or file counts.",
  isFixable: true,
  message: (data: TotalsDiffer) => {
    if (data.of === 'payload')
      return say`${code(data.field)} is ${code(data.expected)}, but there are ${code(data.actual)} (bytes and files)`;
    const { field, of, entries, sum, is_minimum, recorded } = data;
    return say`${code(`totals.${field}`)} is ${code(`${recorded}`)}, but the sum over ${count(entries, of)} is ${is_minimum ? 'at least ' : ''}${code(`${sum}`)}`;
  },
  values: (data) => {
    if (data.of === 'payload') return { expected: data.expected, actual: data.actual };
    const { sum, is_minimum, recorded } = data;
    return { expected: is_minimum ? `at least ${sum}` : `${sum}`, actual: `${recorded}` };
  },
});

export type TotalsDiffer = EntryTotal | PayloadTotal;

/** The files of a folder together, as a manifest says and as there are: `BYTES.FILES`. */
export interface PayloadTotal {
  readonly of: 'payload';
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

export interface EntryTotal {
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
