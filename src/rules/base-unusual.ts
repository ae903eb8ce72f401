import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { baseSpan, type ManifestBase } from './shared/base.ts';

export const baseUnusual = defineRule({
  kind: 'base-unusual',
  severity: 'warning',
  title: 'Recorded paths are relative to an unexpected folder',
  about: 'manifest',
  fix: 'Set the base of the manifest under `bases` in the config, or write its paths relative to its own folder.',
  shows: 'message',
  message: ({ expected, actual, share }: BaseUnusual, { subject }) =>
    share === 'most'
      ? say`more of its paths exist relative to ${baseSpan(actual, subject)} than to ${baseSpan(expected, subject)}. Set the base of ${path(subject)} in the config`
      : say`all of its paths exist relative to ${baseSpan(actual, subject)}, and none relative to ${baseSpan(expected, subject)}. Set the base of ${path(subject)} in the config`,
});

export interface BaseUnusual {
  readonly expected: ManifestBase;
  readonly actual: ManifestBase;
  /** How many of the paths exist under the base that is taken: all and none under the other, or more of them. */
  readonly share: 'all' | 'most';
}
