import { algorithmNamed } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { pushTo } from '../../text/push-to.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { type PlacedDigest, placeOfBest } from '../shared/placed-digest.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';

/** Folders above a file that are followed. */
const MAX_DEPTH = 64;

/** Version 3: the `software_File`s of the graph, which lie in the folders that contain them. */
export function readGraph(
  value: JsonObject,
  graph: readonly unknown[],
  reader: DocumentReader,
): { files: NamedFile[]; version: string | null } {
  const found: { readonly item: JsonObject; readonly pointer: KeyPath }[] = [];
  const folders = new Map<string, string>();
  const containers = new Map<string, string[]>();
  let specVersion = textOf(memberOf(value, 'specVersion'));
  for (const [index, item] of graph.entries()) {
    if (!isObject(item)) {
      reader.brokenAt(['@graph', index], '@graph', false);
      continue;
    }
    const type = typeOf(item);
    if (type === 'CreationInfo') specVersion ??= textOf(memberOf(item, 'specVersion'));
    else if (type === 'File') {
      const isFolder = memberOf(item, 'software_fileKind') === 'directory';
      if (isFolder) folders.set(idOf(item), textOf(memberOf(item, 'name')) ?? '');
      else found.push({ item, pointer: ['@graph', index] });
    } else if (type === 'Relationship' && memberOf(item, 'relationshipType') === 'contains') {
      const from = idIn(memberOf(item, 'from'));
      for (const one of listOf(memberOf(item, 'to'))) pushTo(containers, idIn(one), from);
    } else if (/(?:Package|Snippet)$/.test(type)) reader.count('component');
  }
  if (folders.size > 0) reader.count('folder', folders.size);
  const files = found.flatMap(({ item, pointer }): NamedFile[] => {
    const name = textOf(memberOf(item, 'name'));
    if (name === null || name === '') {
      reader.brokenAt(pointer, 'name', false);
      return [];
    }
    const path = /[\\/]/.test(name.replace(/^\.\//, ''))
      ? name
      : inFolders(idOf(item), name, folders, containers);
    const hashes = hashesOf(item, path, pointer, reader);
    const digests = hashes.map(({ digest }) => digest);
    return [{ descriptor: { path, digests }, pointer: placeOfBest(hashes, pointer) }];
  });
  const [version = null] = /^\d{1,2}(?:\.\d{1,2}){1,2}/.exec(specVersion ?? '') ?? [];
  return { files, version };
}

/** The name below the names of the folders around it. */
function inFolders(
  id: string,
  name: string,
  folders: ReadonlyMap<string, string>,
  containers: ReadonlyMap<string, readonly string[]>,
): string {
  let path = name;
  let at = id;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const above = containers.get(at)?.find((one) => folders.has(one));
    if (above === undefined) break;
    const folder = folders.get(above)?.replace(/\/+$/, '') ?? '';
    if (folder !== '' && folder !== '.') path = `${folder}/${path}`;
    // A name that is a path itself says all.
    if (folder.includes('/')) break;
    at = above;
  }
  return path;
}

function hashesOf(
  item: JsonObject,
  path: string,
  pointer: KeyPath,
  reader: DocumentReader,
): PlacedDigest<KeyPath>[] {
  const methods = memberOf(item, 'verifiedUsing');
  return listOf(methods).flatMap((one, index): PlacedDigest<KeyPath>[] => {
    if (!isObject(one) || typeOf(one) !== 'Hash') return [];
    const algorithm = algorithmNamed(textOf(memberOf(one, 'algorithm')) ?? '');
    if (algorithm === null) {
      reader.count('unsupported-digest');
      return [];
    }
    const at = [...pointer, 'verifiedUsing', ...(Array.isArray(methods) ? [index] : []), 'hashValue'];
    const digest = reader.digest(memberOf(one, 'hashValue'), algorithm, { path, is: 'file' }, at);
    return digest === null ? [] : [{ digest, at }];
  });
}

/** `software_File`, `File` or `software:File`. */
function typeOf(item: JsonObject): string {
  const [type] = listOf(memberOf(item, 'type') ?? memberOf(item, '@type'));
  return textOf(type)?.replace(/^.*[_:/#]/, '') ?? '';
}

function idOf(item: JsonObject): string {
  return textOf(memberOf(item, 'spdxId') ?? memberOf(item, '@id')) ?? '';
}

function idIn(value: unknown): string {
  return isObject(value) ? idOf(value) : (textOf(value) ?? '');
}
