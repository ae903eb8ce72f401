/** Changes to an inventory as a file, whatever it says. */

import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { COMBINED, SOURCES } from '../inventories.ts';
import { type Changes, fails, isSeen } from './change.ts';
import { anyInventory } from './opened.ts';

/** Whether both texts say the same of all that is checked: a digest or a commit in capitals is the same, and a time of one day too. */
function saysTheSame(before: string, after: string): boolean {
  try {
    const [a, b] = [before, after].map((text) => ({
      ...JSON.parse(text.replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/gi, (digest) => digest.toLowerCase())),
      generated_at: null,
    }));
    return isDeepStrictEqual(a, b);
  } catch {
    return false;
  }
}

export const INVENTORY_FILE_CHANGES: Changes = {
  'a bit flipped in an inventory': (scene) => {
    const path = join(scene.root, anyInventory(scene));
    const bytes = readFileSync(path);
    const before = bytes.toString();
    const at = scene.pick(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << scene.pick(8));
    writeFileSync(path, bytes);
    return saysTheSame(before, bytes.toString()) ? null : isSeen;
  },
  'an inventory truncated': (scene) => {
    const file = anyInventory(scene);
    const path = join(scene.root, file);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, scene.pick(bytes.length)));
    return fails(file);
  },
  'an inventory removed': (scene) => {
    const file = anyInventory(scene);
    const { models, datasets } = scene.model.sources;
    const entries = file === SOURCES.models ? models.models : datasets.datasets;
    rmSync(join(scene.root, file));
    return file === COMBINED || entries?.length ? fails(file) : isSeen;
  },
  'an inventory replaced by a link outside': (scene) => {
    const file = anyInventory(scene);
    const path = join(scene.root, file);
    const copy = join(scene.outside, 'inventory');
    writeFileSync(copy, readFileSync(path));
    rmSync(path);
    symlinkSync(copy, path);
    return fails(file);
  },
};
