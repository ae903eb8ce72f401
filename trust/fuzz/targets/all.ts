import type { Target } from '../target.ts';
import { BUNDLES } from './bundles.ts';
import { CONFIG } from './config.ts';
import { HEADERS } from './headers.ts';
import { HUB } from './hub.ts';
import { INVENTORIES } from './inventories.ts';
import { LFS } from './lfs.ts';
import { LISTS } from './lists.ts';
import { MANIFESTS } from './manifests.ts';
import { MARKERS } from './markers.ts';
import { PATTERNS } from './patterns.ts';
import { PLACES } from './places.ts';
import { DVC, POINTERS } from './pointers.ts';
import { SHARDS } from './shards.ts';
import { SUMS } from './sums.ts';

/** Everything that reads what strangers write. */
export const TARGETS: readonly Target[] = [
  LISTS,
  SUMS,
  POINTERS,
  DVC,
  INVENTORIES,
  MANIFESTS,
  CONFIG,
  PATTERNS,
  HEADERS,
  BUNDLES,
  HUB,
  LFS,
  PLACES,
  SHARDS,
  MARKERS,
];
