import type { Target } from '../target.ts';

/** Everything that reads what strangers write; a search loads, and counts the branches of, what its target needs. */
const LOADS: Readonly<Record<string, () => Promise<Target>>> = {
  lists: async () => (await import('./lists.ts')).LISTS,
  sums: async () => (await import('./sums.ts')).SUMS,
  pointers: async () => (await import('./pointers.ts')).POINTERS,
  dvc: async () => (await import('./pointers.ts')).DVC,
  inventories: async () => (await import('./inventories.ts')).INVENTORIES,
  manifests: async () => (await import('./manifests.ts')).MANIFESTS,
  config: async () => (await import('./config.ts')).CONFIG,
  patterns: async () => (await import('./patterns.ts')).PATTERNS,
  headers: async () => (await import('./headers.ts')).HEADERS,
  bundles: async () => (await import('./bundles.ts')).BUNDLES,
  hub: async () => (await import('./hub.ts')).HUB,
  lfs: async () => (await import('./lfs.ts')).LFS,
  places: async () => (await import('./places.ts')).PLACES,
  shards: async () => (await import('./shards.ts')).SHARDS,
  markers: async () => (await import('./markers.ts')).MARKERS,
};

export const TARGET_NAMES: readonly string[] = Object.keys(LOADS);

export function loadTarget(name: string): Promise<Target> {
  const load = LOADS[name];
  if (load === undefined) throw new Error(`no target ${name}`);
  return load();
}
