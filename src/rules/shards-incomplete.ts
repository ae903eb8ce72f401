import { count, names, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const shardsIncomplete = defineRule({
  kind: 'shards-incomplete',
  severity: 'error',
  title: 'Shards of a model are missing',
  about: 'manifest',
  fix: 'Restore the missing shards, or generate the index again.',
  message: (data: ShardsIncomplete) =>
    data.what === 'missing'
      ? say`${data.missing} of ${count(data.total, 'shard')} ${data.missing === 1 ? "doesn't" : "don't"} exist: ${names(data.files, data.missing)}`
      : say`names ${count(data.actual, 'shard')}, but their names say that there are ${data.expected}`,
  values: (data) =>
    data.what === 'missing'
      ? { expected: `${data.total} shards`, actual: `${data.total - data.missing}` }
      : { expected: `${data.expected} shards`, actual: `${data.actual}` },
});

export type ShardsIncomplete =
  | {
      readonly what: 'missing';
      readonly missing: number;
      readonly total: number;
      /** The first of them, at most five, from the root. */
      readonly files: readonly string[];
    }
  /** The index itself: `-of-00004` in the names of three shards. */
  | { readonly what: 'count'; readonly expected: number; readonly actual: number };
