/** The inventories of a generated repository. */

import { sha256 } from '../../test/support/repository.ts';
import type { Plan, PlannedEntry } from './plan.ts';

export const COMBINED = 'inventory/combined_inventory.json';
export const SOURCES = { models: 'models/inventory.json', datasets: 'datasets/inventory.json' } as const;

export type Kind = 'models' | 'datasets';
export type Json = { [key: string]: unknown };
export interface InventoryValue {
  generated_at: string;
  models?: Json[];
  datasets?: Json[];
  totals?: Json;
}

export function inventoryOf({ entries }: Plan, kinds: readonly Kind[]): InventoryValue {
  const inventory: InventoryValue = { generated_at: '2026-01-02T03:04:05Z', totals: {} };
  for (const kind of kinds) {
    const own = entries.filter((entry) => entry.kind === kind);
    inventory[kind] = own.flatMap(valuesOf);
    const files = own.filter(({ shape }) => shape !== 'none').flatMap((entry) => entry.files);
    inventory.totals = { ...inventory.totals, [`${kind}_bytes`]: sizeOf(files) };
  }
  return inventory;
}

const sizeOf = (files: PlannedEntry['files']) => files.reduce((sum, { content }) => sum + content.length, 0);

function valuesOf(entry: PlannedEntry): Json[] {
  const folder = `${entry.kind}/${entry.name}`;
  const common = { version: entry.version, license: 'mit', notes: null };
  const files = entry.files.map(({ name, content }) => ({
    path: name,
    sha256: sha256(content),
    size_bytes: content.length,
  }));
  switch (entry.shape) {
    case 'none':
      return [];
    case 'file':
      return files.map((file) => ({
        name: `${entry.name}/${file.path}`,
        ...file,
        path: `${folder}/${file.path}`,
        ...common,
      }));
    case 'files':
      return [{ name: entry.name, path: folder, size_bytes: sizeOf(entry.files), ...common, files }];
    case 'hub':
      return [
        {
          folder_name: entry.name.replaceAll('/', '--'),
          repo_id: entry.name,
          local_path: folder,
          size_bytes: sizeOf(entry.files),
          files_count: entry.files.length,
          snapshot: 'a'.repeat(40),
          top_files: files.map(({ path, size_bytes }) => ({ path, size_bytes })),
        },
      ];
  }
}
