import { type Algorithm, infoOf } from '../model/digest.ts';
import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const digestWeak = defineRule({
  kind: 'digest-weak',
  severity: 'warning',
  title: 'File is verified by a weak digest only',
  about: 'file',
  fix: 'Record its SHA-256 too.',
  command: 'sha256sum',
  message: ({ algorithm }: DigestWeak) =>
    say`has its recorded ${infoOf(algorithm).label}, and no stronger digest is recorded; another file can be made to have the same one`,
});

export interface DigestWeak {
  /** The digest that agrees. */
  readonly algorithm: Algorithm;
}
