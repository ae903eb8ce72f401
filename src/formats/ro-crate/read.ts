/**
 * RO-Crate metadata, versions 1.0 to 1.2 (researchobject.org/ro-crate/specification): the files of `@graph`,
 * relative to the metadata file. Only compact keys are read; no context is fetched.
 */

import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import { folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { DocumentReader } from '../shared/document.ts';
import { addFiles, type NamedFile } from '../shared/elsewhere.ts';
import { fromFolder, ownPath } from '../shared/own-address.ts';
import { hasScheme, listOf, memberOf, percentDecoded, textOf } from '../shared/values.ts';
import { readFile } from './read-file.ts';
import { CRATE } from './specification.ts';

export async function readRoCrate(source: ManifestSource, name: string): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, 'json');
  if (reader.value === undefined) return reader.finish({ name, version: null });
  if (!isObject(reader.value)) return null;
  const graph = listOf(memberOf(reader.value, '@graph'));
  const address = addressOf(reader.value, graph);
  if (address === null) return null;
  if (graph.length === 0) reader.brokenAt([], '@graph', true);
  const files: NamedFile[] = [];
  for (const [index, item] of graph.entries()) {
    const pointer = ['@graph', index];
    if (!isObject(item)) reader.brokenAt(pointer, '@graph', false);
    else readItem(item, pointer, files, reader, source.repository);
  }
  await addFiles(files, folderOf(source.path), source, reader);
  const [, version = null] = address;
  return reader.finish({ name, version }, { missing: 'elsewhere' });
}

/** One thing that the crate describes. Only files and folders are of interest. */
function readItem(
  item: JsonObject,
  pointer: readonly (string | number)[],
  files: NamedFile[],
  reader: DocumentReader,
  repository: OwnRepository | null,
): void {
  const types = listOf(memberOf(item, '@type')).map((type) => textOf(type)?.replace(/^.*[:/#]/, ''));
  const id = textOf(memberOf(item, '@id')) ?? '';
  if (types.includes('File') || types.includes('MediaObject')) {
    const own = ownPath(id, repository);
    if (id === '') reader.brokenAt(pointer, '@id', false);
    else if (own !== null) files.push(readFile(item, fromFolder(own, reader.folder), pointer, reader));
    else if (hasScheme(id)) reader.count('remote-file');
    // An id of this document: a file that has no place.
    else if (/^(?:#|_:)/.test(id)) reader.count('component');
    else files.push(readFile(item, percentDecoded(id), pointer, reader));
  } else if (types.includes('Dataset')) {
    if (id === './' || id === '.') addRoot(item, id, reader);
    else if (id.endsWith('/') && !hasScheme(id)) reader.count('folder');
  }
}

function addRoot(item: JsonObject, id: string, reader: DocumentReader): void {
  const name = textOf(memberOf(item, 'name')) ?? id;
  const version = textOf(memberOf(item, 'version'));
  reader.addEntry({ kind: 'dataset', id: name, version, isLive: false, source: null });
}

/** The specification's address: of the metadata file's own item first, since a context may be an older one. */
function addressOf(value: JsonObject, graph: readonly unknown[]): RegExpExecArray | null {
  for (const item of graph) {
    if (!isObject(item) || !/ro-crate-metadata\.json(?:ld)?$/.test(textOf(memberOf(item, '@id')) ?? ''))
      continue;
    const found = CRATE.exec(JSON.stringify(memberOf(item, 'conformsTo')) ?? '');
    if (found !== null) return found;
  }
  return CRATE.exec(JSON.stringify(memberOf(value, '@context')) ?? '');
}
