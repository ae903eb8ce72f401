import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const smokeUntested = defineRule({
  kind: 'smoke-untested',
  severity: 'notice',
  title: 'Nothing says whether the model works',
  about: 'entry',
  fix: 'Add a smoke_test to the entry, and run the smoke tests.',
  merge: 'once',
  message: ({ why }: SmokeUntested) =>
    why === 'no-test'
      ? say`has recorded files and no ${code('smoke_test')}`
      : say`has a ${code('smoke_test')}, and no statement has its result`,
});

export interface SmokeUntested {
  readonly why: 'no-test' | 'no-result';
}
