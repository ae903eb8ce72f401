import type { Malformation } from '../model/problem.ts';
import { count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { explainMalformation } from './shared/malformation.ts';

export const listMalformed = defineRule({
  kind: 'list-malformed',
  severity: 'error',
  title: 'Line is not a valid checksum line',
  about: 'manifest',
  fix: 'Write the line as `sha256sum` prints it: 64 hex digits, two spaces, the path.',
  message: (data: ListMalformed, { location }) => {
    switch (data.what) {
      case 'line':
        return data.reason === 'not-a-record'
          ? say`line ${location?.line ?? 0} is not a checksum line`
          : say`line ${location?.line ?? 0} is not a valid checksum line: ${explainMalformation(data)}`;
      case 'list':
        return data.reason === null || data.reason === 'not-a-record'
          ? say`has no valid checksum line`
          : say`has no valid checksum line; line ${location?.line ?? 0}: ${explainMalformation({ ...data, reason: data.reason })}`;
      case 'more':
        return say`has ${count(data.count, 'more line')} that ${data.count === 1 ? 'is' : 'are'} not valid; the first is shown`;
    }
  },
});

export type ListMalformed =
  | ({ readonly what: 'line' } & Malformation)
  /** No line of the list is valid; what is wrong with the first, where it has any. */
  | {
      readonly what: 'list';
      readonly reason: Malformation['reason'] | null;
      readonly detail: string | null;
    }
  /** More such lines than are reported one by one. */
  | { readonly what: 'more'; readonly count: number };
