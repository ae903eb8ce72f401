import type { Malformation } from '../model/problem.ts';
import { count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { explainMalformation } from './shared/malformation.ts';

export const fetchMalformed = defineRule({
  kind: 'fetch-malformed',
  severity: 'warning',
  title: 'Line of fetch.txt is not valid',
  about: 'manifest',
  fix: 'Write the line as a URL, the length in bytes or `-`, and the path below `data/`, separated by spaces.',
  message: (data: FetchMalformed, { location }) =>
    data.what === 'line'
      ? say`line ${location?.line ?? 0} is not valid: ${explainMalformation(data)}`
      : say`has ${count(data.count, 'more line')} that ${data.count === 1 ? 'is' : 'are'} not valid`,
});

export type FetchMalformed =
  | ({ readonly what: 'line' } & Malformation)
  /** More such lines than are reported one by one. */
  | { readonly what: 'more'; readonly count: number };
