import { code, NOTHING, place, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const entryDiffers = defineRule({
  kind: 'entry-differs',
  severity: 'error',
  title: 'Combined inventory and its source inventory disagree',
  about: 'entry',
  fix: 'Make both inventories say the same. If the source inventory is right, generate the combined inventory again.',
  isFixable: true,
  message: ({ pointer, expected, actual, has_more }: EntryDiffers, { related }) => [
    ...say`${code(pointer)} is ${actual === null ? 'absent' : code(actual)}, but ${expected === null ? 'absent' : code(expected)}`,
    ...(related === null ? say` in its source inventory` : say` at ${place(related)}`),
    ...(has_more ? say`. More values differ` : NOTHING),
  ],
});

export interface EntryDiffers {
  /** JSON pointer of the value in the entry. */
  readonly pointer: string;
  /** The source inventory's value as JSON; null where it has none. */
  readonly expected: string | null;
  /** The combined inventory's value as JSON; null where it has none. */
  readonly actual: string | null;
  /** Whether the entry differs in more values than are reported. */
  readonly has_more: boolean;
}
