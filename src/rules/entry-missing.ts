import { names, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const entryMissing = defineRule({
  kind: 'entry-missing',
  severity: 'error',
  title: 'Entry is missing from the combined inventory',
  about: 'entry',
  fix: 'Add the entry to the combined inventory, or remove it from its source inventory.',
  message: ({ source, combined }: EntryMissing) =>
    say`is in ${path(source)}, but not in ${names(combined, combined.length)}`,
});

export interface EntryMissing {
  readonly source: string;
  /** The combined inventories. */
  readonly combined: readonly string[];
}
