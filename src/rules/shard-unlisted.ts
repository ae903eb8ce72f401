import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const shardUnlisted = defineRule({
  kind: 'shard-unlisted',
  severity: 'warning',
  title: 'Shard is not in its index',
  about: 'file',
  fix: 'Remove the file, or generate the index again.',
  message: ({ index }: ShardUnlisted) => say`is not in the index ${path(index)}, so loaders don't read it`,
});

export interface ShardUnlisted {
  /** From the root. */
  readonly index: string;
}
