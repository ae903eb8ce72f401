/**
 * A hashing thread that takes longer to start than a cancelled one is given. It tells on the channel
 * `STARTING` that it has begun to, and leaves a file when it has.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BroadcastChannel, workerData } from 'node:worker_threads';

const starting = new BroadcastChannel('STARTING');
starting.postMessage(null);
starting.close();
await sleep(1500);
writeFileSync(join(workerData.root, 'started'), '');

await import('../../../src/platform/hashing/worker.ts');
