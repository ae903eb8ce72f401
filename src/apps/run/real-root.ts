import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote, SettingsError } from '../../model/errors.ts';
import { reason } from '../../platform/hashing/failure.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';

/** The root's true path: every later test for containment compares with it. */
export function realRoot(root: string, cwd: string): string {
  const path = resolve(cwd, root);
  try {
    const real = realpathSync.native(path);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new SettingsError(`root: ${quote(root)} cannot be checked: ${reason(error)}.`);
  }
  throw new SettingsError(`root: ${quote(root)} is not a folder.`);
}

/** A pull request can make a folder that a workflow names a link to anywhere on the machine. */
export function refuseLinkOut(given: string, root: string, cwd: string, workspace: string): void {
  const inside = (folder: string, path: string) => path === folder || isInside(folder, path);
  if (!inside(workspace, resolve(cwd, given)) || inside(realpathSync.native(workspace), root)) return;
  throw new SettingsError(`root: ${quote(given)} is a link that leads out of the workspace.`);
}
