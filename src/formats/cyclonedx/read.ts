import { algorithmNamed, type Digest, rankOf } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import { fromHex } from '../../model/read-digest.ts';
import type { KeyPath } from '../../text/structured.ts';
import { withoutNulls } from '../../text/without-nulls.ts';
import { joinPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { addBillFiles } from '../shared/bill-files.ts';
import { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { hasScheme, memberOf, percentDecoded, textOf } from '../shared/values.ts';
import { type Component, type Hash, jsonComponents, placeOfHash } from './component.ts';
import { xmlComponents } from './xml-components.ts';

/** Components that are of interest; the last two since 1.5. */
const TYPES = new Set(['file', 'data', 'machine-learning-model']);
/** Names that are looked for, of components that need not be files. */
const MAX_LOOKED_FOR = 20_000;

export async function readCycloneDx(
  source: ManifestSource,
  name: string,
  syntax: 'json' | 'xml',
): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, syntax);
  const { value } = reader;
  if (!isObject(value)) return value === undefined ? reader.finish({ name, version: null }) : null;
  const isJson = syntax === 'json';
  if (isJson && memberOf(value, 'bomFormat') !== 'CycloneDX') return null;
  const specification = isJson ? textOf(memberOf(value, 'specVersion')) : namespaceOf(value);
  if (!isJson && specification === null) return null;
  const [version = null] = /\d{1,2}\.\d{1,2}$/.exec(specification ?? '') ?? [];
  const files: NamedFile[] = [];
  const looking = { left: MAX_LOOKED_FOR };
  for (const component of isJson ? jsonComponents(value) : xmlComponents(value)) {
    const named = TYPES.has(component.type)
      ? (pathsOf(component) ?? (await pathsThatAreHere(component, source, reader.folder, looking)))
      : NONE;
    if (named.length === 0) reader.count('component');
    for (const { path, hashes } of named) {
      const digests = digestsOf(component, hashes, path, reader);
      files.push({ descriptor: { path, digests }, pointer: () => placeOfDigest(component, hashes) });
    }
  }
  const of = await addBillFiles(files, source, reader);
  return reader.finish({ name, version }, { ...of, missing: 'elsewhere' });
}

const NONE: readonly Named[] = [];

/** The namespace of CycloneDX, under whatever prefix. */
function namespaceOf(root: JsonObject): string | null {
  for (const key in root) {
    const text = /^@xmlns(?::|$)/.test(key) ? textOf(root[key]) : null;
    if (text !== null && /cyclonedx\.org\/schema\/bom\//.test(text)) return text;
  }
  return null;
}

/** What could be the component's path, and the hashes that go with it. */
interface Named {
  readonly path: string;
  readonly hashes: readonly Hash[];
}

/** The paths of a file that are paths even where no such file is here; null: that has to be looked for. */
function pathsOf(component: Component): readonly Named[] | null {
  if (component.type !== 'file') return null;
  for (const candidates of CANDIDATES) {
    const found = candidates(component);
    if (found.length > 0) return found.every(({ path }) => isPath(path)) ? found : null;
  }
  return NONE;
}

/** Of the first candidates that are paths, or files that are here. */
async function pathsThatAreHere(
  component: Component,
  source: ManifestSource,
  folder: string,
  looking: { left: number },
): Promise<readonly Named[]> {
  const isFile = component.type === 'file';
  for (const candidates of CANDIDATES) {
    const named: Named[] = [];
    for (const one of candidates(component))
      if ((isFile && isPath(one.path)) || (await isHere(one.path, source, folder, looking))) named.push(one);
    if (named.length > 0) return named;
  }
  return NONE;
}

const PATH_PROPERTY = /(?:^|:)(?:path|filename|location)$/i;

/** In the order in which they are believed. CycloneDX has no field for a path. */
const CANDIDATES: readonly ((component: Component) => readonly Named[])[] = [
  (component) => withHashes(component, component.locations),
  (component) => {
    const { properties } = component;
    if (properties.length === 0) return NONE;
    const named = properties.filter(({ name }) => PATH_PROPERTY.test(name));
    return withHashes(
      component,
      named.map(({ value }) => value),
    );
  },
  (component) => (component.type === 'file' ? withHashes(component, [component.name]) : NONE),
  (component) => withHashes(component, component.reference === null ? [] : [component.reference]),
  ({ references, hashes }) =>
    references
      .filter(({ type, url }) => /^(?:distribution|file)$/i.test(type) && url !== '')
      .map((one) => ({ ...one, url: one.url.replace(/^file:(?:\/\/)?/i, '') }))
      .filter(({ url }) => !hasScheme(url))
      .map(({ url, hashes: own }) => ({
        path: percentDecoded(url.replace(/[?#].*$/, '')),
        hashes: own.length > 0 ? own : hashes,
      })),
  (component) => (component.type === 'file' ? NONE : withHashes(component, [component.name])),
];

function withHashes(component: Component, paths: readonly string[]): readonly Named[] {
  const [first] = paths;
  if (first === undefined) return NONE;
  const { hashes } = component;
  if (paths.length === 1) return first === '' || hasScheme(first) ? NONE : [{ path: first, hashes }];
  return paths.filter((path) => path !== '' && !hasScheme(path)).map((path) => ({ path, hashes }));
}

/** Whether a name of a file is a path even where no such file is here. */
function isPath(name: string): boolean {
  return /[\\/]/.test(name) || /[^.]\.[a-z0-9]{1,12}$/i.test(name);
}

async function isHere(
  name: string,
  source: ManifestSource,
  folder: string,
  looking: { left: number },
): Promise<boolean> {
  if (looking.left <= 0 || name.length > 4096 || /[\0\n]|^[\\/]/.test(name)) return false;
  looking.left -= 1;
  for (const base of folder === '' ? [''] : [folder, '']) {
    const path = joinPath(base, name);
    if (path !== null && path !== '' && (await source.has(path))) return true;
  }
  return false;
}

function digestsOf(
  component: Component,
  hashes: readonly Hash[],
  path: string,
  reader: DocumentReader,
): readonly Digest[] {
  const digests = hashes.map((hash): Digest | null => {
    const { algorithm, value } = hash;
    const known = algorithmNamed(algorithm);
    if (known === null) {
      reader.count('unsupported-digest');
      return null;
    }
    const plain = typeof value === 'string' ? fromHex(value, known) : null;
    return plain ?? reader.digest(value, known, { path, is: 'file' }, placeOfHash(component, hash));
  });
  return withoutNulls(digests);
}

/** Where the hash stands that is preferred, which is the one that a fix writes anew. */
function placeOfDigest(component: Component, hashes: readonly Hash[]): KeyPath {
  let [best] = hashes;
  if (best === undefined) return component.pointer;
  if (hashes.length > 1) for (const hash of hashes) if (rank(hash) < rank(best)) best = hash;
  return placeOfHash(component, best);
}

function rank({ algorithm }: Hash): number {
  const known = algorithmNamed(algorithm);
  return known === null ? Number.POSITIVE_INFINITY : rankOf(known);
}
