/** Which check this is: what its issue and its comment are found again by. */

import { posix } from 'node:path';
import { hashSync } from 'hasha';
import { SETTINGS } from '../../../settings/table.ts';
import type { ActionContext } from '../context.ts';
import type { Inputs } from '../inputs.ts';

/**
 * Workflow, root and `issue-key` tell checks apart. The readable part is for people; the hash keeps
 * apart what it does not.
 */
export function checkKey({ settings, action }: Inputs, { workflow }: ActionContext): string {
  const parts = [workflow, plainRoot(settings.root), action['issue-key']];
  const hash = hashSync(JSON.stringify(parts), { algorithm: 'sha256' }).slice(0, 12);
  const readable = parts.filter((part) => part !== '').join(':');
  return `${readable.replace(/[^\w./:-]/g, '_').slice(0, 100)}:${hash}`;
}

/** `./models/` and `models` are one folder. */
function plainRoot(root: string | undefined): string {
  const path = posix.normalize((root ?? SETTINGS.root.default).replaceAll('\\', '/'));
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
