/** A hashing thread that dies when it opens a file called `deadly`, and waits for ever on `endless`. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { openSync } = fs;
fs.openSync = (path, ...rest) => {
  if (String(path).endsWith('deadly')) process.exit(3);
  if (String(path).endsWith('endless')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return openSync(path, ...rest);
};
syncBuiltinESMExports();

await import('../../../src/node/hashing/worker.ts');
