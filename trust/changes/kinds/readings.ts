/** Two changes at once: a manifest is as it was, and a copy lies where else the way it is read can lead. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../test/support/repository.ts';
import { type Change, type Changes, fails, type Promised, passes, type Scene } from './change.ts';

interface Reading {
  readonly manifest: string;
  /** Of what has to stand beside the manifest. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The file that is meant. */
  readonly file: string;
  /** Where else its name can lead. */
  readonly other: string;
  readonly write: (hex: string) => string;
}

const CONTENT = 'what is recorded';
const BAG = { 'readings/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' };

const READINGS: Readonly<Record<string, Reading>> = {
  'a sidecar of its neighbour': {
    manifest: 'readings/net.bin.sha256',
    file: 'readings/net.bin',
    other: 'build/net.bin',
    write: (hex) => `${hex}  build/net.bin\n`,
  },
  'a name in a bag that is decoded': {
    manifest: 'readings/manifest-sha256.txt',
    beside: BAG,
    file: 'readings/data/50%.bin',
    other: 'readings/data/50%25.bin',
    write: (hex) => `${hex}  data/50%25.bin\n`,
  },
  'a name in a bag that is not decoded': {
    manifest: 'readings/manifest-sha256.txt',
    beside: BAG,
    file: 'readings/data/50%25.bin',
    other: 'readings/data/50%.bin',
    write: (hex) => `${hex}  data/50%25.bin\n`,
  },
};

function put({ root }: Scene, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read(change: (scene: Scene, reading: Reading) => Promised | null): Change {
  return async (scene) => {
    const name = scene.one(Object.keys(READINGS));
    const reading = name === null ? undefined : READINGS[name];
    if (name === null || reading === undefined) return null;
    const { manifest, beside = {}, file, write } = reading;
    for (const [path, text] of Object.entries({
      ...beside,
      [file]: CONTENT,
      [manifest]: write(sha256(CONTENT)),
    }))
      put(scene, path, text);
    await scene.settle(name);
    const promised = change(scene, reading);
    return promised && { ...promised, of: name };
  };
}

const copy = (scene: Scene, { other }: Reading) => put(scene, other, CONTENT);

export const READING_PAIRS: Changes = {
  'a copy where a name can be read to lead, and the file changed': read((scene, reading) => {
    copy(scene, reading);
    put(scene, reading.file, 'tampered with');
    return fails();
  }),
  'a copy where a name can be read to lead, and the file removed': read((scene, reading) => {
    // Without an earlier commit nothing says which of the two was meant.
    if (!scene.model.plan.hasBaseline) return null;
    copy(scene, reading);
    rmSync(join(scene.root, reading.file));
    return fails();
  }),
};

export const READING_ORDINARY: Changes = {
  'a copy where a name can be read to lead': read((scene, reading) => {
    // A bag says that it records all of its files, and that a name is encoded.
    if (reading.beside !== undefined) return null;
    copy(scene, reading);
    return passes;
  }),
};
