import leven from 'leven';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Inventory } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import { inventoryInvalid } from '../../rules/inventory-invalid.ts';

const ROOT = ['generated_at', 'models', 'datasets', 'totals'];
const TOTALS = ['models_bytes', 'models_files', 'datasets_bytes', 'datasets_files'];
/** More letters apart than this, a name is one of the user's own. */
const MAX_LETTERS = 2;

/**
 * Names outside the entries that are nearly one that is read, where that one is absent: what stands
 * there is looked at by nobody. (In entries every field is compared with the other inventories.)
 */
export function misspeltNames(inventory: Inventory): UngradedFinding[] {
  const { root } = inventory;
  const findings = misspelt(inventory, root, ROOT, '');
  if (isObject(root.totals)) findings.push(...misspelt(inventory, root.totals, TOTALS, 'totals.'));
  return findings;
}

function misspelt(
  inventory: Inventory,
  container: Inventory['root'],
  names: readonly string[],
  prefix: string,
): UngradedFinding[] {
  const absent = names.filter((name) => !Object.hasOwn(container, name));
  if (absent.length === 0) return [];
  const meant = (key: string) =>
    absent.find((name) => leven(key.slice(0, 64), name, { maxDistance: MAX_LETTERS + 1 }) <= MAX_LETTERS);
  return absent.flatMap((name) => {
    const key = Object.keys(container).find((one) => !names.includes(one) && meant(one) === name);
    return key === undefined
      ? []
      : [findingOf(inventory, container, `${prefix}${key}`, `${prefix}${name}`, key)];
  });
}

function findingOf(
  { file, locate }: Inventory,
  container: Inventory['root'],
  written: string,
  meant: string,
  key: string,
): UngradedFinding {
  return inventoryInvalid.found({
    subject: file,
    data: { what: 'misspelt', expected: meant, actual: written },
    severity: 'warning',
    location: locate(container, key),
    key: meant,
  });
}
