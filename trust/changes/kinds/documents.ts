/** Changes to files that manifests of every other format record, and to the manifests; the check finds those by itself. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document, Documents, Recorded } from '../documents/document.ts';
import { DOCUMENTS } from '../documents/index.ts';
import type { Place } from '../model.ts';
import {
  type Change,
  type Changes,
  fails,
  isSame,
  isTold,
  onDisk,
  type Promised,
  passes,
  type Scene,
} from './change.ts';

/** A document over all files that it can name, written, and one of those files. */
interface Written {
  readonly name: string;
  readonly document: Document;
  readonly places: readonly Place[];
  readonly place: Place;
}

/** `isMeant`: which files can be chosen. Null where the document cannot name two files, or none with any content is meant. */
function chosen(
  scene: Scene,
  documents: Documents,
  isMeant: (place: Place, document: Document) => boolean,
): Written | null {
  const name = scene.one(Object.keys(documents));
  const document = name === null ? undefined : documents[name];
  if (name === null || document === undefined) return null;
  const places = nameable(scene, document);
  const place =
    places.length < 2
      ? null
      : scene.one(places.filter((one) => one.content.length > 0 && isMeant(one, document)));
  return place && { name, document, places, place };
}

/** Files beside an entry's own change the numbers of its folder. */
function nameable(scene: Scene, { takes, isBeside }: Document): Place[] {
  return onDisk(scene).filter(
    ({ path, entry }) =>
      takes?.(path) !== false && (isBeside !== true || entry.shape === 'file' || entry.shape === 'none'),
  );
}

function write({ root }: Scene, document: Document, files: readonly Recorded[]): void {
  for (const [path, text] of Object.entries(document.write(files))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, text.startsWith('\uFEFF') ? 'utf16le' : 'utf8');
  }
}

function remove({ root }: Scene, document: Document, files: readonly Recorded[]): void {
  for (const path of Object.keys(document.write(files))) rmSync(join(root, path));
}

function changed({ root }: Scene, { path, content }: Recorded): Recorded {
  const [first = 0, ...rest] = content;
  const other = Uint8Array.from([first ^ 1, ...rest]);
  writeFileSync(join(root, path), other);
  return { path, content: other };
}

function promise(grade: 'said' | 'nothing' | undefined, place: Place, name: string): Promised {
  // A file that something else records too is as grave as that.
  if (grade === undefined || place.hasDigest) return { ...fails(place.path), of: name };
  if (grade === 'said') return { ...isTold(place.path), of: name };
  return { ...(place.hasSize ? { is: 'seen', names: [] } : isSame), of: name };
}

type OnWritten = (scene: Scene, written: Written) => Promised | null;

function on(
  documents: Documents,
  change: OnWritten,
  isMeant: Parameters<typeof chosen>[2] = () => true,
): Change {
  return async (scene) => {
    const written = chosen(scene, documents, isMeant);
    if (written === null) return null;
    write(scene, written.document, written.places);
    await scene.settle(written.name);
    return change(scene, written);
  };
}

/** Files of which nothing else records a digest. */
const isFree = ({ hasDigest }: Place) => !hasDigest;
/** Nor anything at all. */
const isUnknown = ({ entry, hasDigest }: Place) => !hasDigest && entry.shape === 'none';

/** As `on`, where there is an earlier commit. */
function since(documents: Documents, change: OnWritten, isMeant: Parameters<typeof chosen>[2]): Change {
  const made = on(documents, change, isMeant);
  return (scene) => (scene.model.plan.hasBaseline ? made(scene) : null);
}

const replaced = (files: readonly Recorded[], one: Recorded) =>
  files.map((file) => (file.path === one.path ? one : file));
const without = (files: readonly Recorded[], { path }: Recorded) =>
  files.filter((file) => file.path !== path);
const hasTwin = ({ path, content }: Place, places: readonly Place[]) =>
  places.some((other) => other.path !== path && Buffer.compare(other.content, content) === 0);
const hasDigests = (_: Place, { isWithoutDigests }: Document) => isWithoutDigests !== true;

function changesOf(kind: string, documents: Documents): Changes {
  return {
    [`a file changed that ${kind} records`]: on(documents, (scene, { document, place, name }) => {
      changed(scene, place);
      return promise(document.differs, place, name);
    }),
    [`a file removed that ${kind} records`]: on(documents, (scene, { document, places, place, name }) => {
      // What git's index still has is there for a manifest that only names it.
      if (document.isWithoutDigests === true && scene.model.plan.hasBaseline) return null;
      // That two files are recorded with one digest is told, and ends with one of them.
      if (document.missing === 'nothing' && hasTwin(place, places)) return null;
      rmSync(join(scene.root, place.path));
      return promise(document.missing, place, name);
    }),
    [`${kind} that records another content of a file`]: on(
      documents,
      (scene, { document, places, place, name }) => {
        const content = Uint8Array.from([...place.content, 1]);
        write(scene, document, replaced(places, { path: place.path, content }));
        const { differs } = document;
        if (differs === 'said') return { ...isTold(place.path), of: name };
        return differs === undefined ? { ...fails(place.path), of: name } : null;
      },
      hasDigests,
    ),
  };
}

function pairsOf(kind: string, documents: Documents): Changes {
  return {
    [`a record taken from ${kind}, and its file changed`]: since(
      documents,
      (scene, { document, places, place, name }) => {
        remove(scene, document, places);
        write(scene, document, without(places, place));
        changed(scene, place);
        return promise(document.removed, place, name);
      },
      (place, document) => isFree(place) && hasDigests(place, document),
    ),
    [`${kind} removed, and a file of it changed`]: since(
      documents,
      (scene, { document, places, place, name }) => {
        remove(scene, document, places);
        changed(scene, place);
        const promised = promise(document.removed, place, name);
        return { ...promised, names: [] };
      },
      (place, document) => isFree(place) && hasDigests(place, document),
    ),
    [`a file changed with its record in ${kind}, and not in another format`]: async (scene) => {
      const written = chosen(
        scene,
        documents,
        (place, document) => isFree(place) && hasDigests(place, document),
      );
      const others = scene.one(Object.values(DOCUMENTS));
      const name = others && scene.one(Object.keys(others));
      const other = name === null ? undefined : others?.[name];
      if (written === null || other === undefined || other.differs === 'nothing') return null;
      const { document, place, places } = written;
      const both = nameable(scene, other);
      // A file of DVC's own comes before what a pipeline read.
      if (other.differs === 'said' && written.name.includes('DVC')) return null;
      const own = Object.keys(document.write(places));
      if (!both.includes(place) || Object.keys(other.write(both)).some((path) => own.includes(path)))
        return null;
      write(scene, document, places);
      write(scene, other, both);
      const names = `${written.name} and ${name}`;
      await scene.settle(names);
      write(scene, document, replaced(places, changed(scene, place)));
      return promise(other.differs, place, names);
    },
  };
}

function ordinaryOf(kind: string, documents: Documents): Changes {
  return {
    [`${kind} and a file of it renewed together`]: on(
      documents,
      (scene, { document, places, place, name }) => {
        write(scene, document, replaced(places, changed(scene, place)));
        return { ...passes, of: name };
      },
      isUnknown,
    ),
    [`a file moved with its record in ${kind}`]: on(
      documents,
      (scene, { document, places, place, name }) => {
        const path = `${place.path.slice(0, place.path.lastIndexOf('/'))}/moved.onnx`;
        remove(scene, document, places);
        renameSync(join(scene.root, place.path), join(scene.root, path));
        write(scene, document, [...without(places, place), { path, content: place.content }]);
        return { ...passes, of: name };
      },
      isUnknown,
    ),
    [`a file removed with its record in ${kind}`]: on(
      documents,
      (scene, { document, places, place, name }) => {
        remove(scene, document, places);
        rmSync(join(scene.root, place.path));
        write(scene, document, without(places, place));
        return { ...passes, of: name };
      },
      isUnknown,
    ),
  };
}

const all = (of: (kind: string, documents: Documents) => Changes): Changes =>
  Object.assign({}, ...Object.entries(DOCUMENTS).map(([kind, documents]) => of(kind, documents)));

export const DOCUMENT_CHANGES: Changes = all(changesOf);
export const DOCUMENT_PAIRS: Changes = all(pairsOf);
export const DOCUMENT_ORDINARY: Changes = all(ordinaryOf);
