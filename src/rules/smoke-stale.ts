import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const smokeStale = defineRule({
  kind: 'smoke-stale',
  severity: 'notice',
  title: "Smoke test result isn't used",
  about: 'entry',
  fix: 'Run the smoke tests again, on this commit.',
  merge: 'once',
  message: ({ why, statement }: SmokeStale) => say`the result in ${path(statement)} ${WHY[why]}`,
});

export interface SmokeStale {
  readonly why: 'too-old' | 'from-the-future' | 'other-digests' | 'other-commit';
  /** The statement's file. */
  readonly statement: string;
}

const WHY: Readonly<Record<SmokeStale['why'], string>> = {
  'too-old': 'is too old',
  'from-the-future': 'is dated in the future',
  'other-digests': 'was made with other recorded digests',
  'other-commit': 'is from another commit, and no digest is recorded to compare',
};
