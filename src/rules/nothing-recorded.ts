import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const nothingRecorded = defineRule({
  kind: 'nothing-recorded',
  severity: 'notice',
  title: 'No checksum is recorded',
  about: 'run',
  fix: 'Record checksums of the largest files: `manifest-drift record > models/checksums.sha256`.',
  message: (_: NothingRecorded) => say`No manifest has a checksum that can be compared`,
});

export type NothingRecorded = Readonly<Record<string, never>>;
