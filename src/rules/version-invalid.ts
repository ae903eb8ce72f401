import { json, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { moreLikeIt } from './shared/more.ts';

export const versionInvalid = defineRule({
  kind: 'version-invalid',
  severity: 'warning',
  title: 'Version is not a semantic version',
  about: 'entry',
  fix: 'Write the version as MAJOR.MINOR.PATCH, so that versions can be compared.',
  message: ({ actual, more }: VersionInvalid) =>
    say`version ${json(actual)} is not a semantic version${moreLikeIt(more)}`,
  values: ({ actual }) => ({ expected: 'MAJOR.MINOR.PATCH', actual }),
});

export interface VersionInvalid {
  readonly actual: string;
  /** More entries than are reported one by one; 0 but in the last finding. */
  readonly more: number;
}
