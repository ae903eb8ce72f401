import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const combinedStale = defineRule({
  kind: 'combined-stale',
  severity: 'warning',
  title: 'Combined inventory is older than a source inventory',
  about: 'manifest',
  fix: 'Generate the combined inventory again from its source inventories.',
  message: ({ generated_at, source, source_generated_at }: CombinedStale) =>
    say`was generated at ${code(generated_at)}, before its source ${path(source)} at ${code(source_generated_at)}`,
  values: ({ generated_at, source_generated_at }) => ({
    expected: `at least ${source_generated_at}`,
    actual: generated_at,
  }),
});

export interface CombinedStale {
  /** As the inventory writes it. */
  readonly generated_at: string;
  readonly source: string;
  readonly source_generated_at: string;
}
