import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { baseSpan, type ManifestBase } from './shared/base.ts';

export const baseChanged = defineRule({
  kind: 'base-changed',
  severity: 'error',
  title: 'Recorded paths mean other files than before',
  about: 'manifest',
  fix: 'Take the change of the base back. Where it is wanted, set `checksum-base` or `inventory-base` in the workflow.',
  shows: 'message',
  message: ({ expected, actual }: BaseChanged, { subject }) =>
    say`its paths were relative to ${baseSpan(expected, subject)} in the baseline, and are now relative to ${baseSpan(actual, subject)}, so they name other files`,
});

export interface BaseChanged {
  /** The base that the baseline had. */
  readonly expected: ManifestBase;
  readonly actual: ManifestBase;
}
