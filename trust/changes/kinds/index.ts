/** All changes by their names, the pairs among them, and those that need an earlier commit. */

import { ADOPTION_ORDINARY, ADOPTION_PAIRS } from './adoptions.ts';
import { BUNDLE_ORDINARY, BUNDLE_PAIRS } from './bundles.ts';
import type { Changes } from './change.ts';
import { CLONE_ORDINARY, CLONE_PAIRS } from './clones.ts';
import { CONFIG_ORDINARY, CONFIG_PAIRS } from './configs.ts';
import { CONTENT_CHANGES } from './content.ts';
import { DOCUMENT_CHANGES, DOCUMENT_ORDINARY, DOCUMENT_PAIRS } from './documents.ts';
import { EVERY_INVENTORY_CHANGES } from './every-inventory.ts';
import { HARMLESS_CHANGES } from './harmless.ts';
import { HEADER_CHANGES } from './headers.ts';
import { INVENTORY_FILE_CHANGES } from './inventory-files.ts';
import { LEFT_OUT_ORDINARY, LEFT_OUT_PAIRS } from './left-out-pointers.ts';
import { LINK_CHANGES } from './links.ts';
import { LIST_CHANGES } from './lists.ts';
import { MAPPED_CHANGES, MAPPED_ORDINARY, MAPPED_PAIRS } from './mapped.ts';
import { ONE_INVENTORY_CHANGES } from './one-inventory.ts';
import { PAIR_CHANGES, PAIR_ORDINARY } from './pairs.ts';
import { POINTER_CHANGES } from './pointers.ts';
import { READING_ORDINARY, READING_PAIRS } from './readings.ts';
import { REMOVAL_CHANGES, REMOVAL_ORDINARY } from './removals.ts';
import { SIGNED_ORDINARY, SIGNED_PAIRS } from './signed.ts';
import { VERSION_CHANGES } from './versions.ts';

/** Two changes at once: one takes protection away or leads elsewhere, the other is what would be told. */
const PAIRS: Changes = {
  ...PAIR_CHANGES,
  ...REMOVAL_CHANGES,
  ...BUNDLE_PAIRS,
  ...CONFIG_PAIRS,
  ...DOCUMENT_PAIRS,
  ...CLONE_PAIRS,
  ...ADOPTION_PAIRS,
  ...MAPPED_PAIRS,
  ...SIGNED_PAIRS,
  ...LEFT_OUT_PAIRS,
  ...READING_PAIRS,
};

export const isPair = (what: string): boolean => what in PAIRS;

export const CHANGES: Changes = {
  ...CONTENT_CHANGES,
  ...LINK_CHANGES,
  ...POINTER_CHANGES,
  ...LIST_CHANGES,
  ...ONE_INVENTORY_CHANGES,
  ...EVERY_INVENTORY_CHANGES,
  ...INVENTORY_FILE_CHANGES,
  ...VERSION_CHANGES,
  ...PAIRS,
  ...PAIR_ORDINARY,
  ...REMOVAL_ORDINARY,
  ...BUNDLE_ORDINARY,
  ...CONFIG_ORDINARY,
  ...DOCUMENT_CHANGES,
  ...DOCUMENT_ORDINARY,
  ...CLONE_ORDINARY,
  ...ADOPTION_ORDINARY,
  ...MAPPED_CHANGES,
  ...MAPPED_ORDINARY,
  ...SIGNED_ORDINARY,
  ...LEFT_OUT_ORDINARY,
  ...READING_ORDINARY,
  ...HEADER_CHANGES,
  ...HARMLESS_CHANGES,
};

/** Changes that mostly, or only, an earlier commit tells. */
export const NEEDING_COMMIT: Changes = {
  ...VERSION_CHANGES,
  ...REMOVAL_CHANGES,
  ...REMOVAL_ORDINARY,
  ...BUNDLE_PAIRS,
  ...BUNDLE_ORDINARY,
  ...CONFIG_PAIRS,
  ...CONFIG_ORDINARY,
  ...DOCUMENT_PAIRS,
  ...CLONE_PAIRS,
  ...CLONE_ORDINARY,
  ...ADOPTION_PAIRS,
  ...MAPPED_PAIRS,
  ...SIGNED_PAIRS,
  ...LEFT_OUT_PAIRS,
  ...LEFT_OUT_ORDINARY,
  ...READING_PAIRS,
};
