import { code, NOTHING, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const listMissing = defineRule({
  kind: 'list-missing',
  severity: 'error',
  title: 'Checksum list is missing',
  about: 'manifest',
  fix: 'Commit the list, or set the input to the right path (`none` if there is no list).',
  message: ({ input, suggestion }: ListMissing) => [
    ...say`doesn't exist`,
    ...(suggestion === null ? NOTHING : say`; did you mean ${path(suggestion)}?`),
    ...say` (input ${code(input)})`,
  ],
});

export interface ListMissing {
  /** The input that names it. */
  readonly input: 'checksums' | 'manifests' | 'manifest-schema';
  /** A file with a similar name. */
  readonly suggestion: string | null;
}
