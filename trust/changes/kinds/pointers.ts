/** Changes to what stands for a file: pointers of git-lfs, DVC's files. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../test/support/repository.ts';
import { dvcFile, lfsPointer, type Place } from '../model.ts';
import {
  type Change,
  type Changes,
  fails,
  gone,
  isSame,
  isSeen,
  type Promised,
  type Scene,
} from './change.ts';
import { differs } from './content.ts';

function at(
  stands: Place['stands'],
  edit: (path: string, place: Place, scene: Scene) => Promised | null,
): Change {
  return (scene) => {
    // Where git knows a pointer, that is a record of its own, and promises of what nothing records do not hold.
    const { places, plan } = scene.model;
    const isKnown = plan.hasBaseline && stands === 'lfs';
    const place = scene.one(places.filter((one) => one.stands === stands && (one.hasDigest || !isKnown)));
    return place && edit(join(scene.root, place.path), place, scene);
  };
}

/** What git-lfs' own writing of a pointer says; white space at the end it does not mind. */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)[\t\n\v\f\r ]*$/;

function rewriting(edit: (text: Buffer, scene: Scene) => Uint8Array | null): Change {
  return at('lfs', (path, place, scene) => {
    const after = edit(readFileSync(path), scene);
    if (after === null) return null;
    writeFileSync(path, after);
    const [, digest, size] = POINTER.exec(Buffer.from(after).toString('latin1')) ?? [];
    // Cut short enough, it may be the very file, or as long as one of which only the size is recorded.
    const isFile = Buffer.compare(after, place.content) === 0;
    // By chance as long as the file, it may still claim to be a pointer, and is a broken one.
    const isChance = !place.hasDigest && after.length === place.content.length && !isFile;
    if (isChance && /^version https/.test(Buffer.from(after).toString('latin1'))) return null;
    if (digest === undefined && (isFile || (!place.hasDigest && after.length === place.content.length)))
      return isSame;
    if (digest === undefined) return gone(place);
    const isOther = place.hasDigest && digest !== sha256(place.content);
    const hasOtherSize = place.hasSize && Number(size) !== place.content.length;
    return isOther || hasOtherSize ? fails(place.path) : isSame;
  });
}

/** Pointers that carry no digest that any record has. */
const EMPTY_POINTERS: readonly ((place: Place) => string)[] = [
  ({ content }) => `/annex/objects/MD5-s${content.length}--${'ab'.repeat(16)}\n`,
  ({ content }) => `/annex/objects/WORM-s${content.length}-m1--name\n`,
];

export const POINTER_CHANGES: Changes = {
  'a bit flipped in a pointer': rewriting((text, { pick }) => {
    const place = pick(text.length);
    text[place] = (text[place] ?? 0) ^ (1 << pick(8));
    return text;
  }),
  'a pointer truncated': rewriting((text, { pick }) => text.subarray(0, pick(text.length))),
  'a pointer grown': rewriting((text, { pick }) => Buffer.concat([text, Buffer.of(pick(256))])),
  'the pointer of another file': at('lfs', (path, place) => {
    const other = Uint8Array.from([...place.content, 1]);
    writeFileSync(path, lfsPointer(other));
    return differs(place, true);
  }),
  'a pointer removed': at('lfs', (path, place) => {
    rmSync(path);
    return gone(place);
  }),
  'the file in place of its pointer': at('lfs', (path, { content }) => {
    writeFileSync(path, content);
    return isSame;
  }),
  'another file in place of a pointer': at('lfs', (path, place, { pick }) => {
    const other = Uint8Array.from([...place.content, pick(256)]);
    writeFileSync(path, other);
    return differs(place, true);
  }),
  "DVC's file removed": at('dvc', (path, place) => {
    rmSync(`${path}.dvc`);
    // Where only numbers are recorded, it depends on what else is in the folder whether they tell.
    return place.entry.shape === 'hub' ? null : isSeen;
  }),
  "DVC's file renamed": at('dvc', (path) => {
    mkdirSync(join(dirname(path), 'other'));
    renameSync(`${path}.dvc`, join(dirname(path), 'other', 'a.dvc'));
    return isSeen;
  }),
  "a size edited in DVC's file": at('dvc', (path, place) => {
    writeFileSync(`${path}.dvc`, dvcFile(place, place.content.length + 1));
    // What DVC records is a record too: it contradicts another size, and is seen where there is none.
    return place.hasSize ? fails(place.path) : isSeen;
  }),
  "a name edited in DVC's file": at('dvc', (path, place) => {
    writeFileSync(`${path}.dvc`, dvcFile({ ...place, path: `${place.path}x` }));
    return isSeen;
  }),
  "a file removed, and DVC's file put beside its place": at('bytes', (path, place, { root }) => {
    if (!place.hasDigest || path.includes('\\')) return null;
    rmSync(path);
    writeFileSync(`${path}.dvc`, dvcFile(place));
    mkdirSync(join(root, '.dvc'), { recursive: true });
    writeFileSync(join(root, '.dvc/config'), '');
    return fails(place.path);
  }),
  'a pointer without a recorded digest in place of a file': at('bytes', (path, place, { one }) => {
    if (!place.hasDigest) return null;
    writeFileSync(path, one(EMPTY_POINTERS)?.(place) ?? '');
    return fails(place.path);
  }),
  'another file where DVC keeps one': at('dvc', (path, place, { pick }) => {
    writeFileSync(path, Uint8Array.from([...place.content, pick(256)]));
    return fails(place.path);
  }),
};
