/** A git-lfs server with the objects of `makePointers`, as a process of its own: `lfs-process.ts COUNT`. Ends with its standard input. */

import { startLfs } from '../test/support/lfs-server.ts';
import { POINTED_BYTES, pointedDigest } from './pointers.ts';

const lfs = await startLfs();
for (let index = 0; index < Number(process.argv[2]); index++)
  // Nothing is transferred: only the length is asked for.
  lfs.objects.set(pointedDigest(index), { length: POINTED_BYTES } as Uint8Array);
process.stdout.write(`${lfs.url}\n`);
process.stdin.on('end', () => process.exit()).resume();
