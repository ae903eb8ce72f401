/**
 * Runs the tests: every `*.test.ts` below test/, or those whose path contains an argument. The
 * built files are made first, because test/dist runs them as a user would.
 */

import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import process from 'node:process';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const files = globSync('test/**/*.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`No test file's path contains ${words.join(' or ')}.`);
  process.exit(1);
}
// Most tests wait for servers and children, so more run at once than there are cores.
const run = spawnSync(process.execPath, ['--test', '--test-concurrency=4', ...flags, ...files], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
