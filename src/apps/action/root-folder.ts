import { relative, resolve, sep } from 'node:path';

/** The checked root's own path in the repository, with `/`; empty when that is all of it or outside. */
export function rootFolder(root: string | undefined, workspace: string): string {
  const path = relative(workspace, resolve(workspace, root ?? '.'));
  return path.startsWith('..') ? '' : path.split(sep).join('/');
}
