import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const fileUnreadable = defineRule({
  kind: 'file-unreadable',
  severity: 'error',
  title: "Recorded file can't be read",
  about: 'file',
  fix: 'Give the check permission to read the file, or repair its disk.',
  message: ({ why }: FileUnreadable) => say`can't be read: ${why}`,
});

export interface FileUnreadable {
  readonly why: string;
}
