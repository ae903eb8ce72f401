import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const fileChanged = defineRule({
  kind: 'file-changed',
  severity: 'error',
  title: 'File changed while it was read',
  about: 'file',
  fix: 'Run the check when nothing writes to the file.',
  message: ({ why }: FileChanged) => say`changed while it was read: ${why}`,
});

export interface FileChanged {
  readonly why: string;
}
