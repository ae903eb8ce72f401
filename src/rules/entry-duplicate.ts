import { path, place, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const entryDuplicate = defineRule({
  kind: 'entry-duplicate',
  severity: 'error',
  title: 'Entry is listed twice',
  about: 'entry',
  fix: 'Remove one of the two entries, or give them different `id`s.',
  message: ({ file }: EntryDuplicate, { related }) =>
    related === null
      ? say`is listed twice in ${path(file)}`
      : say`is listed in ${path(file)}, but is already at ${place(related)}`,
});

export interface EntryDuplicate {
  readonly file: string;
}
