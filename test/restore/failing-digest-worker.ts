/** A digest thread that fails at its nth message, as the environment says: `FAILS=exit 3`, or throw, hang, unreadable, shorter. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

const [how, at] = (process.env.FAILS ?? '').split(' ');
let messages = 0;

function fail(): void {
  if (how === 'exit') process.exit(3);
  if (how === 'throw') throw new Error('it is out of memory');
  if (how === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (how === 'unreadable')
    fs.readSync = () => {
      throw Object.assign(new Error('EIO: i/o error, read'), { errno: -5, code: 'EIO', syscall: 'read' });
    };
  if (how === 'shorter') fs.readSync = () => 0;
  syncBuiltinESMExports();
}

if (parentPort !== null) {
  const port = parentPort;
  const on = port.on.bind(port);
  port.on = ((name: string, listen: (asked: unknown) => void) =>
    on(name, (asked) => {
      messages += 1;
      if (messages === Number(at)) fail();
      listen(asked);
    })) as typeof port.on;
}

await import('../../src/restore/digest/worker.ts');
