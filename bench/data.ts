/** Makes the files of a workload, and every kind of list that a program under test wants. */

import { createHash, randomFillSync } from 'node:crypto';
import {
  closeSync,
  createWriteStream,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';

export interface DataFile {
  /** Below the workload's folder. */
  readonly name: string;
  readonly size: number;
}

export interface Data {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** How many tests a run makes, where it makes tests. */
  readonly tests?: number;
}

const WORK = path.join(import.meta.dirname, 'work');
/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
const BLOCK_BYTES = 4 * 1024 * 1024;

/** Outside of any git repository, as git would be asked for what is not there, and its peers ask nobody. */
export const OUTSIDE = path.join(tmpdir(), 'manifest-drift-bench');

/** A new, empty folder for one workload. */
export function newFolder(name: string, above = WORK): string {
  const folder = path.join(above, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Writes the files with random content (or as holes) and beside them `sums.sha256` (as sha256sum
 * writes it), `names.0` (names ended by NUL) and `hashdeep.txt`.
 */
export async function makeData(
  name: string,
  files: Iterable<DataFile>,
  { isSparse = false, isInMemory = false, isOutside = false } = {},
): Promise<Data> {
  const isThere = isInMemory && existsSync(MEMORY);
  const above = isThere ? path.join(MEMORY, 'manifest-drift-bench') : isOutside ? OUTSIDE : WORK;
  const folder = newFolder(name, above);
  const sums = createWriteStream(path.join(folder, 'sums.sha256'));
  const names = createWriteStream(path.join(folder, 'names.0'));
  const hashdeep = createWriteStream(path.join(folder, 'hashdeep.txt'));
  hashdeep.write('%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n');
  const folders = new Set<string>();
  let count = 0;
  let bytes = 0;
  for (const file of files) {
    const place = path.join(folder, file.name);
    const parent = path.dirname(place);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    const digest = writeFile(place, file.size, isSparse);
    sums.write(`${digest}  ${file.name}\n`);
    names.write(`${file.name}\0`);
    hashdeep.write(`${file.size},${digest},${file.name}\n`);
    count++;
    bytes += file.size;
  }
  for (const stream of [sums, names, hashdeep]) await finished(stream.end());
  return { folder, files: count, bytes };
}

const block = randomFillSync(new Uint8Array(BLOCK_BYTES));
let serial = 0;

function writeFile(place: string, size: number, sparse: boolean): string {
  const hash = createHash('sha256');
  const fd = openSync(place, 'w');
  try {
    if (sparse) ftruncateSync(fd, size);
    if (sparse) block.fill(0);
    else new DataView(block.buffer).setFloat64(0, ++serial);
    for (let left = size; left > 0; left -= BLOCK_BYTES) {
      const part = left < BLOCK_BYTES ? block.subarray(0, left) : block;
      hash.update(part);
      if (!sparse) writeSync(fd, part);
    }
    return hash.digest('hex');
  } finally {
    closeSync(fd);
    if (sparse) randomFillSync(block);
  }
}
