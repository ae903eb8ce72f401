import { code, NOTHING, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const listMissing = defineRule({
  kind: 'list-missing',
  severity: 'error',
  title: 'Checksum list is missing',
  about: 'manifest',
  fix: 'Commit the list, or set `checksums` to the right path (`none` if there is no list).',
  message: ({ suggestion }: ListMissing) => [
    ...say`doesn't exist`,
    ...(suggestion === null ? NOTHING : say`; did you mean ${path(suggestion)}?`),
    ...say` (input ${code('checksums')})`,
  ],
});

export interface ListMissing {
  /** A file with a similar name. */
  readonly suggestion: string | null;
}
