import { algorithmNamed, type Digest, rankOf } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import { fromHex } from '../../model/read-digest.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { addBillFiles } from '../shared/bill-files.ts';
import { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
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
  const of = await addBillFiles(files, source, reader);
  return reader.finish({ name, version }, { ...of, missing: 'elsewhere' });
}

/** Version 2: `files` with their `checksums`. */
async function readDocument(
  value: JsonObject,
  reader: DocumentReader,
): Promise<{ files: NamedFile[]; version: string | null }> {
  const files: NamedFile[] = [];
  const packages = listOf(memberOf(value, 'packages'));
  const verified = packages.some(hasCode) ? new Map<string, Verified>() : null;
  const listed = listOf(memberOf(value, 'files'));
  for (let index = 0; index < listed.length; index += 1) {
    const item = listed[index];
    const path = isObject(item) ? textOf(memberOf(item, 'fileName')) : null;
    if (!isObject(item) || path === null || path === '') {
      reader.brokenAt(['files', index], 'fileName', false);
      continue;
    }
    const { digests, best } = checksumsOf(item, path, index, reader);
    files.push({ descriptor: { path, digests }, pointer: () => placeIn(index, best) });
    if (verified === null) continue;
    const id = textOf(memberOf(item, 'SPDXID')) ?? `${index}`;
    verified.set(id, { path, sha1: digests.find(({ algorithm }) => algorithm === 'sha1')?.value ?? null });
  }
  if (packages.length > 0) reader.count('component', packages.length);
  for (const [index, item] of packages.entries())
    if (verified !== null && isObject(item))
      await comparePackage(item, index, packages.length === 1, value, verified, reader);
  const [version = null] = /\d\.\d{1,2}$/.exec(textOf(memberOf(value, 'spdxVersion')) ?? '') ?? [];
  return { files, version };
}

/** Whether a package says what its files come to together. */
function hasCode(item: unknown): boolean {
  return isObject(item) && isObject(memberOf(item, 'packageVerificationCode'));
}

const NONE: Digest[] = [];

/** The digests of a file, and which of its checksums is preferred; null: none. */
function checksumsOf(
  item: JsonObject,
  path: string,
  file: number,
  reader: DocumentReader,
): { readonly digests: readonly Digest[]; readonly best: number | null } {
  const checksums = listOf(memberOf(item, 'checksums'));
  let digests: Digest[] = NONE;
  let best: { readonly index: number; readonly rank: number } | null = null;
  for (let index = 0; index < checksums.length; index += 1) {
    const one = checksums[index];
    const algorithm = isObject(one) ? algorithmNamed(textOf(memberOf(one, 'algorithm')) ?? '') : null;
    if (!isObject(one) || algorithm === null) {
      reader.count('unsupported-digest');
      continue;
    }
    const written = memberOf(one, 'checksumValue');
    const plain = typeof written === 'string' ? fromHex(written, algorithm) : null;
    const digest = plain ?? reader.digest(written, algorithm, { path, is: 'file' }, placeIn(file, index));
    if (digest === null) continue;
    // An array that grows has room for many, and most files have one digest.
    if (digests === NONE) digests = [digest];
    else digests.push(digest);
    const rank = checksums.length === 1 ? 0 : rankOf(digest.algorithm);
    if (best === null || rank < best.rank) best = { index, rank };
  }
  return { digests, best: best === null ? null : best.index };
}

/** Where the checksum of a file stands, or the file itself. */
function placeIn(file: number, checksum: number | null): KeyPath {
  return checksum === null ? ['files', file] : ['files', file, 'checksums', checksum, 'checksumValue'];
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
