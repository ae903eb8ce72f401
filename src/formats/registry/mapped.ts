/** Registries in a shape of their own, read as the config says. */

import type { FileSource } from '../../model/descriptor.ts';
import { algorithmNamed } from '../../model/digest.ts';
import type { Expression, Mapping } from '../../model/mapping.ts';
import { readDigest } from '../../model/read-digest.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import {
  itemsAt,
  parseValuePath,
  pointerTo,
  rootNode,
  type ValueNode,
  type ValuePath,
  valueAt,
} from '../../text/value-path.ts';
import type { Emit } from './found-item.ts';
import { sizeIn } from './keys.ts';
import { valueIn } from './places.ts';
import { sourceAt } from './source.ts';
import { walk } from './walk.ts';

/** Every item of an array, or member of an object. */
const EVERY = '$[*]';

interface Field {
  readonly paths: readonly ValuePath[];
}

/** Finds the files of a document as `walk` does, and then the digests that the mapping leaves out. */
export function walkMapped(mapping: Mapping): typeof walk {
  if (mapping.items === null && mapping.path === null) return walk;
  const items = parseValuePath(mapping.items ?? EVERY);
  const fields = {
    path: fieldOf(mapping.path ?? '@key'),
    sha256: fieldOf(mapping.sha256),
    digest: fieldOf(mapping.digest),
    algorithm: fieldOf(mapping.algorithm),
    size: fieldOf(mapping.size),
    source: fieldOf(mapping.source),
    revision: fieldOf(mapping.revision),
  };
  return (root, emit) => {
    const taken = new Set<string>();
    if (items !== null)
      for (const item of itemsAt(rootNode(root), items)) readItem(item, mapping, fields, taken, emit);
    leftOut(root, taken, emit);
  };
}

type Fields = Readonly<
  Record<'path' | 'sha256' | 'digest' | 'algorithm' | 'size' | 'source' | 'revision', Field | null>
>;

function readItem(
  item: ValueNode,
  { algorithm, files }: Mapping,
  fields: Fields,
  taken: Set<string>,
  emit: Emit,
): void {
  const named = textOf(item, fields.path);
  const path = files === null || named === null ? named : Object.hasOwn(files, named) ? files[named] : null;
  const name = fields.algorithm === null ? algorithm : textOf(item, fields.algorithm);
  const written = [
    { node: nodeOf(item, fields.sha256), algorithm: algorithmNamed('sha256') },
    { node: nodeOf(item, fields.digest), algorithm: name === null ? null : algorithmNamed(name) },
  ].flatMap(({ node, algorithm: of }) => {
    const text = scalarOf(node);
    return node === null || text === null ? [] : [{ node, text, digest: readDigest(text, of) }];
  });
  for (const { text } of written) taken.add(text);
  const pointer = pointerTo(written[0]?.node ?? item);
  if (!path) {
    if (written.length > 0) emit({ is: 'nameless', id: named }, pointer);
    return;
  }
  const digests = written.flatMap(({ digest }) => (digest === null ? [] : [digest]));
  const sizeNode = nodeOf(item, fields.size);
  const size = sizeIn(sizeNode?.value);
  const descriptor = { path, digests, size, source: sourceOf(item, fields, path) };
  emit({ is: 'file', descriptor, ...(sizeNode && { sizeAt: pointerTo(sizeNode) }) }, pointer);
  for (const { node, text, digest } of written)
    if (digest === null) emit({ is: 'placeholder', path, written: text }, pointerTo(node));
}

function sourceOf(item: ValueNode, fields: Fields, path: string): FileSource | null {
  const written = textOf(item, fields.source);
  return written === null ? null : sourceAt(written, textOf(item, fields.revision), path);
}

/** Digests that the generic reading would have found, or told, and the mapping does not take. */
function leftOut(root: unknown, taken: ReadonlySet<string>, emit: Emit): void {
  walk(root, (found, pointer) => {
    const written = valueIn(root, pointer);
    const isTaken = typeof written !== 'string' || taken.has(written);
    if (found.is !== 'remote' && found.is !== 'placeholder' && !isTaken)
      emit({ is: 'unread', key: String(pointer.at(-1)) }, pointer);
  });
}

function fieldOf(written: Expression | null): Field | null {
  if (written === null) return null;
  const paths = (typeof written === 'string' ? [written] : written.join).map(parseValuePath);
  // A name in place of a path, as of an algorithm.
  if (paths.some((path) => path === null)) return null;
  return { paths: paths.filter((path) => path !== null) };
}

function nodeOf(item: ValueNode, field: Field | null): ValueNode | null {
  const [path] = field?.paths ?? [];
  return path === undefined ? null : valueAt(item, path);
}

/** The text of a field; of several, joined by slashes, when all are there. */
function textOf(item: ValueNode, field: Field | null): string | null {
  if (field === null) return null;
  const texts = field.paths.map((path) => scalarOf(valueAt(item, path)));
  if (texts.some((text) => text === null)) return null;
  return (
    texts.reduce((before, text) => `${withoutTrailing(before ?? '', '/')}/${text?.replace(/^\/+/, '')}`) ??
    null
  );
}

function scalarOf(node: ValueNode | null): string | null {
  const value = node?.value;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}
