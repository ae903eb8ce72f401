/** What tests start as a process of its own. */

import { join } from 'node:path';
import process from 'node:process';

const ROOT = join(import.meta.dirname, '../..');

/** What `npm test` built of the sources, of which it tells; a test that is run by itself runs the sources. */
const { BUILT_FOR_TESTS: BUILT } = process.env;

/** An action's entry of the present sources, or the command's. */
export function entryOf(name: 'action' | 'cli' | 'fix' | 'restore'): string {
  if (BUILT) return join(BUILT, `${name === 'action' ? 'main' : name}.js`);
  return join(ROOT, `src/apps/${name}/main.ts`);
}

/** For environments that are made anew: spares every run but the first the stripping of types and the compiling. */
export const COMPILE_CACHE = process.env.ACTION_COMPILE_CACHE ?? join(ROOT, 'node_modules/.cache/compile');
