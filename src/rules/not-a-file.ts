import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { explainState, type UnreadState } from './shared/file-state.ts';

export const notAFile = defineRule({
  kind: 'not-a-file',
  severity: 'error',
  title: 'Recorded path is not a file',
  about: 'file',
  fix: 'Record files only, or replace the directory, device, pipe or socket by a plain file.',
  message: ({ state }: NotAFile) => say`${explainState(state)}, so it can't be hashed`,
});

export interface NotAFile {
  readonly state: Extract<UnreadState, { is: 'directory' | 'special' }>;
}
