import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const versionWentBack = defineRule({
  kind: 'version-went-back',
  severity: 'error',
  title: 'Version went back',
  about: 'entry',
  fix: 'Give the entry a higher version than it had.',
  message: ({ baseline, was, is }: VersionWentBack) =>
    is === null
      ? say`has no version any more; in ${baseline} it had ${code(was)}`
      : say`went back from version ${code(was)} (in ${baseline}) to ${code(is)}`,
  values: ({ was, is }) => ({ expected: is === null ? was : `${was} or later`, actual: is ?? 'none' }),
});

export interface VersionWentBack {
  /** The name of the earlier commit, for people. */
  readonly baseline: string;
  readonly was: string;
  readonly is: string | null;
}
