import { defineRule } from './rule.ts';
import { explainState, type UnreadState } from './shared/file-state.ts';

export const listUnreadable = defineRule({
  kind: 'list-unreadable',
  severity: 'error',
  title: "Checksum list can't be read",
  about: 'manifest',
  fix: 'Make the list a plain text file in UTF-8, inside the repository.',
  hidesRecords: true,
  message: ({ state }: ListUnreadable) => explainState(state),
});

export interface ListUnreadable {
  readonly state: UnreadState;
}
