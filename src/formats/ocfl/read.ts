import { algorithmNamed, type Digest } from '../../model/digest.ts';
import { isObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { KeyPath } from '../../text/structured.ts';
import { below, folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import { INVENTORY_TYPE } from './specification.ts';

/** The folder of a version. */
const VERSION = /(?:^|\/)v\d+$/;

export async function readOcfl(source: ManifestSource, formatName: string): Promise<Manifest | null> {
  const { DocumentReader } = await import('../shared/document.ts');
  const reader = await DocumentReader.open(source, 'json');
  const format = { name: formatName, version: null };
  if (reader.value === undefined) return reader.finish(format);
  if (!isObject(reader.value)) return null;
  const [, version = null] = INVENTORY_TYPE.exec(JSON.stringify(memberOf(reader.value, 'type')) ?? '') ?? [];
  if (version === null) return null;
  const { folder } = reader;
  const isOfVersion = VERSION.test(folder) && (await source.has(below(folderOf(folder), 'inventory.json')));
  const files = new Map<string, Content>();
  const named = textOf(memberOf(reader.value, 'digestAlgorithm')) ?? '';
  addBlock(memberOf(reader.value, 'manifest'), named, ['manifest'], files, reader);
  const fixity = memberOf(reader.value, 'fixity');
  if (isObject(fixity))
    for (const name of Object.keys(fixity)) addBlock(fixity[name], name, ['fixity', name], files, reader);
  for (const [path, { digests, pointer, contradicting }] of files) {
    reader.add({ path, digests }, pointer);
    for (const other of contradicting) reader.add({ path, digests: [other.digest] }, other.pointer);
  }
  const root = isOfVersion ? folderOf(folder) : folder;
  if (!isOfVersion) {
    const content = textOf(memberOf(reader.value, 'contentDirectory')) ?? 'content';
    const includes = [`v*/${content.replace(/[*?[\]{}\\]/g, '\\$&')}/**`];
    reader.addFileSet({ folder, includes, excludes: [], expects: 'recorded', name: null }, ['manifest']);
  }
  const whole = { ...format, version };
  return reader.finish(whole, {
    base: { is: 'folder', folder: root },
    missing: 'recorded',
    // `fixity` is there to be checked again beside `manifest`.
    holdsWeak: true,
  });
}

interface Content {
  /** One of each algorithm. */
  readonly digests: Digest[];
  readonly pointer: KeyPath;
  /** Others by the same algorithms, which are records by themselves, so that they are compared with these. */
  readonly contradicting: { readonly digest: Digest; readonly pointer: KeyPath }[];
}

/** Digests, and the paths of the files that have each. */
function addBlock(
  block: unknown,
  name: string,
  at: KeyPath,
  files: Map<string, Content>,
  reader: DocumentReader,
): void {
  if (!isObject(block)) {
    reader.brokenAt(at.slice(0, -1), at.join('.'), at[0] === 'manifest');
    return;
  }
  const algorithm = algorithmNamed(name);
  for (const written of Object.keys(block)) {
    const pointer = [...at, written];
    for (const one of listOf(block[written])) {
      const path = textOf(one);
      if (path === null || path === '') {
        reader.brokenAt(pointer, at.join('.'), false);
        continue;
      }
      const known = files.get(path) ?? { digests: [], pointer, contradicting: [] };
      files.set(path, known);
      if (algorithm === null) reader.count('unsupported-digest');
      const digest = algorithm && reader.digest(written, algorithm, { path, is: 'file' }, pointer);
      if (!digest) continue;
      const other = known.digests.find((one) => one.algorithm === digest.algorithm);
      if (other === undefined) known.digests.push(digest);
      else if (other.value !== digest.value) known.contradicting.push({ digest, pointer });
    }
  }
}
