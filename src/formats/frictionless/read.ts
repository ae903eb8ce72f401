/**
 * Frictionless Data Package, versions 0 to 2 (datapackage.org/standard/data-resource): the files of its resources,
 * relative to the folder of the descriptor.
 */

import type { Digest } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { KeyPath } from '../../text/structured.ts';
import { syntaxOf } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { DocumentReader } from '../shared/document.ts';
import { fromFolder, ownPath } from '../shared/own-address.ts';
import { hasScheme, listOf, memberOf, textOf } from '../shared/values.ts';

export async function readFrictionless(source: ManifestSource, name: string): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, syntaxOf(source.path) ?? 'json');
  const format = { name, version: null };
  if (reader.value === undefined) return reader.finish(format);
  const resources = isObject(reader.value) ? memberOf(reader.value, 'resources') : undefined;
  if (!isObject(reader.value) || !Array.isArray(resources)) {
    reader.brokenAt(['resources'], 'resources', true);
    return reader.finish(format);
  }
  const id = textOf(memberOf(reader.value, 'name')) ?? source.path;
  const version = textOf(memberOf(reader.value, 'version'));
  reader.addEntry({ kind: 'dataset', id, version, isLive: false, source: null });
  for (const [index, resource] of resources.entries()) {
    const pointer = ['resources', index];
    if (isObject(resource)) addResource(resource, pointer, reader, source.repository);
    // A resource may be described in a file of its own (version 1).
    else if (typeof resource === 'string') reader.count('component');
    else reader.brokenAt(pointer, 'resources', false);
  }
  return reader.finish(format);
}

function addResource(
  item: JsonObject,
  pointer: KeyPath,
  reader: DocumentReader,
  repository: OwnRepository | null,
): void {
  const written = memberOf(item, 'path');
  const paths = listOf(written).map((one) => {
    const own = ownPath(textOf(one) ?? '', repository);
    return own === null ? textOf(one) : fromFolder(own, reader.folder);
  });
  if (paths.length === 0) {
    // Data that stand in the descriptor itself, or at an address (version 0).
    const isInline = memberOf(item, 'data') !== undefined;
    if (isInline) reader.count('component');
    else if (memberOf(item, 'url') !== undefined) reader.count('remote-file');
    else reader.brokenAt(pointer, 'path', false);
    return;
  }
  for (const [index, path] of paths.entries()) {
    const at = Array.isArray(written) ? [...pointer, 'path', index] : [...pointer, 'path'];
    if (path === null || path === '') reader.brokenAt(at, 'path', false);
    else if (hasScheme(path)) reader.count('remote-file');
    else if (path === '.' || path === '..' || /[\\/]$/.test(path)) reader.count('folder');
    else if (paths.length > 1) reader.add({ path, entry: 0 }, at);
    else addFile(item, path, pointer, reader);
  }
  // The digest of several files is that of all together, if of anything.
  if (paths.length > 1 && memberOf(item, 'hash') !== undefined) reader.count('unsupported-digest');
}

function addFile(item: JsonObject, path: string, pointer: KeyPath, reader: DocumentReader): void {
  const of = { path, is: 'file' } as const;
  const digests: Digest[] = [];
  const take = (value: unknown, algorithm: 'md5' | 'sha256' | null, at: KeyPath) => {
    const digest = value === '' ? null : reader.digest(value, algorithm, of, at);
    if (digest !== null && !digests.some((known) => known.algorithm === digest.algorithm))
      digests.push(digest);
  };
  const hash = memberOf(item, 'hash');
  const at = [...pointer, 'hash'];
  // Without an algorithm it is MD5; digests of other lengths are written so too.
  take(hash, textOf(hash)?.trim().length === 32 ? 'md5' : null, at);
  const stats = memberOf(item, 'stats');
  if (isObject(stats)) {
    // The tool frictionless writes these (4 and 5).
    take(memberOf(stats, 'md5'), 'md5', [...pointer, 'stats', 'md5']);
    take(memberOf(stats, 'sha256'), 'sha256', [...pointer, 'stats', 'sha256']);
    const named = textOf(memberOf(stats, 'hashing'));
    const plain = memberOf(stats, 'hash');
    if (plain !== undefined)
      take(named === null ? plain : `${named}:${textOf(plain) ?? ''}`, null, [...pointer, 'stats', 'hash']);
  }
  const bytes = memberOf(item, 'bytes');
  const size =
    bytes === undefined && isObject(stats)
      ? reader.size(memberOf(stats, 'bytes'), path, [...pointer, 'stats', 'bytes'])
      : reader.size(bytes, path, [...pointer, 'bytes']);
  reader.add({ path, digests, size, entry: 0 }, digests.length > 0 ? at : [...pointer, 'path']);
}
