import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote, SettingsError } from '../../model/errors.ts';
import { reason } from '../../platform/hashing/failure.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';
import type { TrustFile } from '../../platform/signatures/trusted-roots.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads the files that say whom to trust. A proposed change cannot bring its own: there they have to lie outside the
 * checked folder, whose true path is `root`.
 */
export function readTrustFiles(
  paths: readonly string[],
  { cwd, root, isProposal }: { readonly cwd: string; readonly root: string; readonly isProposal: boolean },
): TrustFile[] {
  return paths.map((name) => {
    try {
      const path = realpathSync.native(resolve(cwd, name));
      if (isProposal && isInside(root, path))
        throw new SettingsError(
          `trusted-root: ${quote(name)} is inside the checked folder, where a pull request could change it; name a file outside it.`,
        );
      const stat = statSync(path);
      if (!stat.isFile() || stat.size > MAX_BYTES)
        throw new SettingsError(`trusted-root: ${quote(name)} is no file of at most ${MAX_BYTES} bytes.`);
      return { name, text: readFileSync(path, 'utf8') };
    } catch (error) {
      if (error instanceof SettingsError) throw error;
      throw new SettingsError(`trusted-root: ${quote(name)} can't be read: ${reason(error)}.`);
    }
  });
}
