import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const entryUnknown = defineRule({
  kind: 'entry-unknown',
  severity: 'error',
  title: 'Entry of the combined inventory is in no source inventory',
  about: 'entry',
  fix: 'Add the entry to its source inventory, or remove it from the combined inventory.',
  message: ({ combined }: EntryUnknown) =>
    say`is in ${path(combined)}, but in no source inventory of its kind`,
});

export interface EntryUnknown {
  readonly combined: string;
}
