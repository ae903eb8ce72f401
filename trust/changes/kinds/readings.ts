/** Two changes at once: a record is as it was, and a copy lies where else the way it is read can lead. */

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
  'a sidecar of what it names': {
    manifest: 'readings/net.bin.sha256',
    file: 'build/net.bin',
    other: 'readings/net.bin',
    write: (hex) => `${hex}  build/net.bin\n`,
  },
  'a file of an entry with a folder in a registry': {
    manifest: 'readings-registry.json',
    file: 'readings/v1/sub/net.bin',
    other: 'sub/net.bin',
    write: (hex) =>
      `${JSON.stringify([{ id: 'v1', path: 'readings/v1', files: [{ path: 'sub/net.bin', sha256: hex }] }])}\n`,
  },
  'a file in a map of an entry with a folder': {
    manifest: 'readings/registry.json',
    file: 'readings/v1/net.bin',
    other: 'readings/net.bin',
    write: (hex) => `${JSON.stringify({ v1: { dir: 'v1', files: { 'net.bin': hex } } })}\n`,
  },
  'an address in Croissant': {
    manifest: 'readings/croissant.json',
    file: 'readings/a b.csv',
    other: 'readings/a%20b.csv',
    write: (sha256) =>
      JSON.stringify({
        '@context': { '@vocab': 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' },
        '@type': 'sc:Dataset',
        name: 'readings',
        distribution: [{ '@type': 'cr:FileObject', '@id': 'a', contentUrl: 'a%20b.csv', sha256 }],
      }),
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

/** What editors and tools do to a manifest, and what leaves its record as it was. */
const TOUCHES: readonly ((text: string) => string)[] = [
  (text) => `${text}\n`,
  (text) => text.replaceAll('\n', '\r\n'),
];

function touch(scene: Scene, { manifest, write }: Reading): void {
  const change = scene.one(TOUCHES);
  if (change !== null) put(scene, manifest, change(write(sha256(CONTENT))));
}

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
  'a byte of a manifest touched, a copy where a name in it can be read to lead, and the file removed': read(
    (scene, reading) => {
      if (!scene.model.plan.hasBaseline) return null;
      copy(scene, reading);
      rmSync(join(scene.root, reading.file));
      touch(scene, reading);
      return fails();
    },
  ),
};

export const READING_ORDINARY: Changes = {
  'a copy where a name can be read to lead': read((scene, reading) => {
    // A bag says that it records all of its files, and that a name is encoded.
    if (reading.beside !== undefined) return null;
    copy(scene, reading);
    return passes;
  }),
};
