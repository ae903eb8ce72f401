/** Verified bytes for a link of git-annex, which leads into its store: there they get the name of their key. */

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RestoreContext } from './context.ts';
import type { WantedFile } from './plan-restore.ts';
import { endOf, runProgram } from './programs.ts';
import { fileDigest } from './stream-digest.ts';

/** `copy` makes a file of the bytes. Answers why the link does not lead to them; null where it does. */
export async function placeInAnnex(
  { path, annexKey = '' }: WantedFile,
  sha256: string,
  copy: (to: string) => Promise<string>,
  { base, folder, machine }: Pick<RestoreContext, 'base' | 'folder' | 'machine'>,
): Promise<string | null> {
  const link = join(base, path);
  if (existsSync(link)) return verified(link, sha256);
  const file = join(folder.parts, `${sha256}.annex`);
  try {
    if ((await copy(file)) !== sha256) return 'the disk gave other bytes back than were written';
    const { environment: env, signal } = machine;
    const ran = await runProgram('git', ['annex', 'setkey', annexKey, file], { cwd: base, env, signal });
    return existsSync(link) ? verified(link, sha256) : endOf('git annex', ran);
  } finally {
    await rm(file, { force: true });
  }
}

async function verified(path: string, sha256: string): Promise<string | null> {
  return (await fileDigest(path)) === sha256 ? null : 'git-annex has other bytes under its key';
}
