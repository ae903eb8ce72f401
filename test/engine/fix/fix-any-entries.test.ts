/** Whatever the entries hold, and however the text is laid out, the combined inventory becomes what its source says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixCombined } from '../../../src/engine/fix/fix-combined.ts';
import { loadInventories } from '../../../src/engine/read/load-inventories.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import { AT_ROOT } from '../../support/at-root.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const COMBINED = 'inventory/combined_inventory.json';
const MODELS = 'models/inventory.json';

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(1, 2, 'a', null, true, -0.5),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c/d', '0', '~1', 'e f'), tie('value')),
}));
const files = fc.uniqueArray(fc.record({ path: fc.constantFrom('x', 'y', 'z', 'w'), about: value }), {
  selector: ({ path }) => path,
});
const entry = fc.record({ a: value, b: value, '1': value, files }, { requiredKeys: [] });

type Model = { readonly files?: readonly { readonly path: string }[] };

/** Files stand in no order. */
const sorted = (models: readonly Model[]) =>
  models.map((model) => {
    const list = model.files?.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return list === undefined ? model : { ...model, files: list };
  });

test('whatever two entries hold, the combined one becomes that of the source, in one round', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(entry, entry), { maxLength: 3 }),
      fc.integer({ max: 2, min: 0 }),
      fc.constantFrom(undefined, 2, '\t'),
      async (pairs, unknown, indent) => {
        const models = JSON.stringify(pairs.map(([source], place) => ({ name: `m${place}`, ...source })));
        const combined = [
          ...Array.from({ length: unknown }, (_, place) => ({ name: `x${place}` })),
          ...pairs.map(([, own], place) => ({ name: `m${place}`, ...own })),
        ];
        const before = JSON.stringify({ models: combined, datasets: [] }, null, indent);
        const repository = memoryFiles({ [COMBINED]: before, [MODELS]: `{"models": ${models}}` });
        const inventories = (await loadInventories(resolveSettings({}), repository)).value;
        const texts = await fixCombined(inventories, [], () => false, repository, AT_ROOT);
        const after = new TextDecoder().decode(texts.get(COMBINED)) || before;
        assert.deepEqual(sorted(JSON.parse(after).models), sorted(JSON.parse(models)));
      },
    ),
    { numRuns: 100 },
  );
});
