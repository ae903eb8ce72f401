import type { RootPath } from '../model/root-path.ts';
import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { baseSpan, type ManifestBase } from './shared/base.ts';

export const baseChanged = defineRule({
  kind: 'base-changed',
  severity: 'error',
  title: 'Recorded paths mean other files than before',
  about: 'manifest',
  fix: 'Take the change of the base back, or restore the files that were meant. Where it is wanted, set `checksum-base` or `inventory-base` in the workflow.',
  shows: 'message',
  message: (data: BaseChanged, { subject }) =>
    data.what === 'files'
      ? say`${count(data.count, 'record')} in it did not change, but now ${data.count === 1 ? 'means another file' : 'mean other files'} than in the baseline: ${path(data.actual)} in place of ${path(data.expected)}${data.isGone ? ', which is gone' : ''}`
      : say`its paths were relative to ${baseSpan(data.expected, subject)} in the baseline, and are now relative to ${baseSpan(data.actual, subject)}, so they name other files`,
});

export type BaseChanged =
  /** `expected`: the base that the baseline had. */
  | { readonly what: 'base'; readonly expected: ManifestBase; readonly actual: ManifestBase }
  /** What lies around changed what `count` unchanged records mean; the first meant `expected`. */
  | {
      readonly what: 'files';
      readonly expected: RootPath;
      readonly actual: RootPath;
      readonly count: number;
      /** Whether the first one's file is gone. */
      readonly isGone: boolean;
    };
