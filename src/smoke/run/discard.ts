import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes a folder in which a program worked. One that locks its own folders keeps its files, and ends no run: what cannot
 * be removed is left in the temporary folder.
 */
export function discard(folder: string): void {
  for (const prepare of [() => {}, () => unlock(folder)])
    try {
      prepare();
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      // With permissions it may go; and otherwise it stays.
    }
}

/** Links are not followed: an entry of a folder that is a link is no folder. */
function unlock(folder: string): void {
  chmodSync(folder, 0o700);
  for (const item of readdirSync(folder, { withFileTypes: true }))
    if (item.isDirectory()) unlock(join(folder, item.name));
}
