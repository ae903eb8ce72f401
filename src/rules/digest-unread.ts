import { code, count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const digestUnread = defineRule({
  kind: 'digest-unread',
  severity: 'warning',
  title: 'Digests are in fields that are not read',
  about: 'manifest',
  fix: 'Name the field `sha256`, or map the manifest in the config (`manifests`).',
  message: ({ fields, count: number }: DigestUnread) =>
    say`has ${count(number, 'digest')} in fields that are not read (${code(fields.join(', '))}); nothing is compared with ${number === 1 ? 'it' : 'them'}`,
});

export interface DigestUnread {
  /** Names of the fields, at most five. */
  readonly fields: readonly string[];
  readonly count: number;
}
