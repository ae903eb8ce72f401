/**
 * Croissant 0.8 to 1.1 (mlcommons/croissant, docs/croissant-spec-1.0.md and -1.1.md): the FileObjects of a dataset,
 * relative to the folder of the file. No archive is opened and no context is fetched.
 */

import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { DocumentReader } from '../shared/document.ts';
import { type EncodedName, EncodedNames } from '../shared/encoded-names.ts';
import { repositoryAt } from '../shared/own-address.ts';
import { hasScheme, listOf, memberOf, textOf } from '../shared/values.ts';
import { fieldOf, idsOf, isOfType } from './fields.ts';
import { addFileObject, type Dataset, encodedName } from './file-object.ts';
import { addFileSet } from './file-set.ts';

const CONFORMS = /mlcommons\.org\/croissant\/(\d{1,3}\.\d{1,3})/;

export async function readCroissant(source: ManifestSource, name: string): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, 'json');
  const format = { name, version: null };
  if (reader.value === undefined) return reader.finish(format);
  const found = findDataset(reader.value);
  if (found === null) return null;
  const { item, pointer } = found;
  const conforms = JSON.stringify(fieldOf(item, 'conformsTo')) ?? '';
  const [, version = null] = CONFORMS.exec(conforms) ?? [];
  const distribution = memberOf(item, 'distribution');
  const parts = listOf(distribution);
  const resources = parts.filter(isObject);
  if (version === null && !resources.some((one) => isOfType(one, 'FileObject') || isOfType(one, 'FileSet')))
    return null;
  const isLive = fieldOf(item, 'isLiveDataset') === true;
  const encoded = new EncodedNames(encodedNames(resources, reader.folder), (path) => source.has(path));
  const dataset: Dataset = { source, reader, isLive, encoded, ...containersOf(resources, source) };
  addEntry(item, isLive, reader);
  for (const [index, one] of parts.entries()) {
    const at = [...pointer, 'distribution', ...(Array.isArray(distribution) ? [index] : [])];
    if (!isObject(one)) reader.brokenAt(at, 'distribution', false);
    else if (isOfType(one, 'FileSet')) addFileSet(one, at, dataset);
    else if (isOfType(one, 'FileObject')) await addFileObject(one, at, dataset);
    else reader.count('component');
  }
  return reader.finish({ ...format, version });
}

/** The dataset is the document, or one of the things in its graph. */
function findDataset(value: unknown): { item: JsonObject; pointer: KeyPath } | null {
  if (!isObject(value)) return null;
  const isDataset = (item: JsonObject) =>
    isOfType(item, 'Dataset') &&
    (Object.hasOwn(item, 'distribution') || fieldOf(item, 'conformsTo') !== undefined);
  if (isDataset(value)) return { item: value, pointer: [] };
  const graph = memberOf(value, '@graph');
  if (!Array.isArray(graph)) return null;
  const index = graph.findIndex((item) => isObject(item) && isDataset(item));
  return index === -1 ? null : { item: graph[index] as JsonObject, pointer: ['@graph', index] };
}

function encodedNames(resources: readonly JsonObject[], folder: string): EncodedName[] {
  return resources.flatMap((item) => {
    const url = textOf(fieldOf(item, 'contentUrl')) ?? '';
    const isFile = isOfType(item, 'FileObject') && !hasScheme(url);
    return (isFile ? encodedName(url, folder) : null) ?? [];
  });
}

/** What others are contained in, and which of it is the repository that is checked. */
function containersOf(
  resources: readonly JsonObject[],
  source: ManifestSource,
): Pick<Dataset, 'containers' | 'repositories'> {
  const containers = new Set(resources.flatMap((item) => idsOf(fieldOf(item, 'containedIn'))));
  const repositories = new Map<string, 'own' | 'unknown'>();
  for (const item of resources) {
    const is = repositoryAt(textOf(fieldOf(item, 'contentUrl')) ?? '', source.repository);
    if (is !== null) for (const id of idsOf(item)) repositories.set(id, is);
  }
  return { containers, repositories };
}

function addEntry(item: JsonObject, isLive: boolean, reader: DocumentReader): void {
  const id = textOf(fieldOf(item, 'name')) ?? reader.file;
  const url = textOf(fieldOf(item, 'url'));
  const source = url === null ? null : ({ is: 'url', url, revision: null } as const);
  reader.addEntry({ kind: 'dataset', id, version: textOf(fieldOf(item, 'version')), isLive, source });
}
