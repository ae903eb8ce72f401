/**
 * A hashing thread that dies when it opens a file called `deadly`, and waits for ever on `endless`, of
 * which it tells on the channel `HANGING` first.
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { BroadcastChannel } from 'node:worker_threads';

const { openSync } = fs;
const hanging = new BroadcastChannel('HANGING');
hanging.unref();
fs.openSync = (path, ...rest) => {
  if (String(path).endsWith('deadly')) process.exit(3);
  if (String(path).endsWith('endless')) hang();
  return openSync(path, ...rest);
};

function hang(): void {
  hanging.postMessage(null);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
syncBuiltinESMExports();

await import('../../../src/platform/hashing/worker.ts');
