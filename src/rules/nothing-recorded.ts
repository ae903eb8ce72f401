import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const nothingRecorded = defineRule({
  kind: 'nothing-recorded',
  severity: 'notice',
  title: 'No checksum can be compared',
  about: 'run',
  fix: "Record files with `manifest-drift record --files 'FOLDER/**' --write SHA256SUMS`.",
  message: (_: NothingRecorded) => say`No manifest has a checksum that can be compared`,
});

export type NothingRecorded = Readonly<Record<string, never>>;
