import { defineRule } from './rule.ts';
import { explainState, type UnreadState } from './shared/file-state.ts';

export const inventoryUnreadable = defineRule({
  kind: 'inventory-unreadable',
  severity: 'error',
  title: "Inventory can't be read",
  about: 'manifest',
  fix: 'Make the inventory a plain file with valid JSON in UTF-8, inside the repository.',
  hidesRecords: true,
  message: ({ state }: InventoryUnreadable) => explainState(state),
});

export interface InventoryUnreadable {
  readonly state: UnreadState;
}
