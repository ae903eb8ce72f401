import { code, count, NOTHING, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const inventoryMissing = defineRule({
  kind: 'inventory-missing',
  severity: 'error',
  title: 'Inventory is missing',
  about: 'manifest',
  fix: 'Commit the inventory, or set its input to the right path (`none` if there is no such inventory). `manifest-drift init` prints a config for the manifests that it finds.',
  message: ({ input, suggestion, listed }: InventoryMissing) => [
    ...say`doesn't exist`,
    ...(listed === null
      ? NOTHING
      : say`, but ${path(listed.file)} lists ${count(listed.count, listed.kind)}`),
    ...(suggestion === null ? NOTHING : say`; did you mean ${path(suggestion)}?`),
    ...say` (input ${code(input)})`,
  ],
});

export interface InventoryMissing {
  /** The input that names it. */
  readonly input: string;
  /** A file with a similar name. */
  readonly suggestion: string | null;
  /** What the combined inventory lists of this kind. */
  readonly listed: {
    readonly file: string;
    readonly count: number;
    readonly kind: 'model' | 'dataset';
  } | null;
}
