import { type Algorithm, algorithmNamed } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { addBillFiles } from '../shared/bill-files.ts';
import { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { type PlacedDigest, placeOfBest } from '../shared/placed-digest.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import { readGraph } from './graph.ts';
import { compareCode, type Verified } from './verification-code.ts';

/** A document of RDF/XML, which nothing writes any more. */
export function unreadSpdx(source: ManifestSource, name: string): Manifest {
  const reader = DocumentReader.ofLines(source.path, { is: 'text', text: '' });
  return reader.finish({ name, version: null }, { unread: 'not-supported' });
}

export async function readSpdx(
  source: ManifestSource,
  name: string,
  syntax: 'json' | 'yaml',
): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, syntax);
  const { value } = reader;
  if (!isObject(value)) return value === undefined ? reader.finish({ name, version: null }) : null;
  const graph = memberOf(value, '@graph');
  const isGraph = memberOf(value, 'spdxVersion') === undefined;
  if (isGraph && !Array.isArray(graph)) return null;
  const { files, version } = isGraph
    ? readGraph(value, graph as readonly unknown[], reader)
    : await readDocument(value, reader);
  const base = await addBillFiles(files, source, reader);
  return reader.finish({ name, version }, { base, missing: 'elsewhere' });
}

/** Version 2: `files` with their `checksums`. */
async function readDocument(
  value: JsonObject,
  reader: DocumentReader,
): Promise<{ files: NamedFile[]; version: string | null }> {
  const files: NamedFile[] = [];
  const verified = new Map<string, Verified>();
  for (const [index, item] of listOf(memberOf(value, 'files')).entries()) {
    const pointer = ['files', index];
    const path = isObject(item) ? textOf(memberOf(item, 'fileName')) : null;
    if (!isObject(item) || path === null || path === '') {
      reader.brokenAt(pointer, 'fileName', false);
      continue;
    }
    const found = checksumsOf(item, path, pointer, reader);
    const digests = found.map(({ digest }) => digest);
    files.push({ descriptor: { path, digests }, pointer: placeOfBest(found, pointer) });
    const id = textOf(memberOf(item, 'SPDXID')) ?? `${index}`;
    verified.set(id, { path, sha1: digests.find(({ algorithm }) => algorithm === 'sha1')?.value ?? null });
  }
  const packages = listOf(memberOf(value, 'packages'));
  if (packages.length > 0) reader.count('component', packages.length);
  for (const [index, item] of packages.entries())
    if (isObject(item)) await comparePackage(item, index, packages.length === 1, value, verified, reader);
  const [version = null] = /\d\.\d{1,2}$/.exec(textOf(memberOf(value, 'spdxVersion')) ?? '') ?? [];
  return { files, version };
}

function checksumsOf(
  item: JsonObject,
  path: string,
  pointer: KeyPath,
  reader: DocumentReader,
): PlacedDigest<KeyPath>[] {
  return listOf(memberOf(item, 'checksums')).flatMap((one, index): PlacedDigest<KeyPath>[] => {
    const algorithm: Algorithm | null = isObject(one)
      ? algorithmNamed(textOf(memberOf(one, 'algorithm')) ?? '')
      : null;
    if (!isObject(one) || algorithm === null) {
      reader.count('unsupported-digest');
      return [];
    }
    const at = [...pointer, 'checksums', index, 'checksumValue'];
    const digest = reader.digest(memberOf(one, 'checksumValue'), algorithm, { path, is: 'file' }, at);
    return digest === null ? [] : [{ digest, at }];
  });
}

/** A package's verification code is over the SHA-1s of its files: `hasFiles`, or those that it CONTAINS. */
async function comparePackage(
  item: JsonObject,
  index: number,
  isOnly: boolean,
  document: JsonObject,
  verified: ReadonlyMap<string, Verified>,
  reader: DocumentReader,
): Promise<void> {
  const code = memberOf(item, 'packageVerificationCode');
  if (!isObject(code)) return;
  const id = textOf(memberOf(item, 'SPDXID')) ?? '';
  const ids = new Set(listOf(memberOf(item, 'hasFiles')).flatMap((one) => textOf(one) ?? []));
  for (const one of listOf(memberOf(document, 'relationships'))) {
    if (!isObject(one)) continue;
    const type = textOf(memberOf(one, 'relationshipType'));
    const [from, to] = [textOf(memberOf(one, 'spdxElementId')), textOf(memberOf(one, 'relatedSpdxElement'))];
    if (type === 'CONTAINS' && from === id && to !== null) ids.add(to);
    if (type === 'CONTAINED_BY' && to === id && from !== null) ids.add(from);
  }
  const named = [...ids].flatMap((one) => verified.get(one) ?? []);
  const files = named.length === 0 && isOnly ? [...verified.values()] : named;
  const written = textOf(memberOf(code, 'packageVerificationCodeValue')) ?? '';
  const excluded = listOf(memberOf(code, 'packageVerificationCodeExcludedFiles')).flatMap(
    (one) => textOf(one) ?? [],
  );
  const data = await compareCode(written, files, excluded);
  const pointer = ['packages', index, 'packageVerificationCode'];
  if (data !== null) reader.problem({ kind: 'statement-inconsistent', data, at: { is: 'pointer', pointer } });
}
