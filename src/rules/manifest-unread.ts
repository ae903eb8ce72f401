import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const manifestUnread = defineRule({
  kind: 'manifest-unread',
  severity: 'notice',
  title: 'Nothing of a manifest is compared',
  about: 'manifest',
  fix: 'Record checksums of the files in the repository, if they are meant to be protected.',
  message: ({ label, reason }: ManifestUnread) =>
    reason === 'empty' || reason === 'too-large'
      ? say`is named like a manifest (${label}), but is ${REASONS[reason]}`
      : say`is of the format ${label}, but ${REASONS[reason]}`,
});

const REASONS = {
  'no-digests': 'it records no digests',
  'describes-remote': 'it records only files that are not in the repository',
  'not-supported': 'this format is recognized and not read',
  'too-large': 'larger than 16 MiB, so it is not read',
  empty: 'empty',
} as const;

export interface ManifestUnread {
  /** The format, for people. */
  readonly label: string;
  readonly reason: keyof typeof REASONS;
}
