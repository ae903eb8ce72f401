import type { NewDescriptor } from '../../model/descriptor.ts';
import type { Digest } from '../../model/digest.ts';
import type { JsonObject } from '../../model/json.ts';
import type { KeyPath } from '../../text/structured.ts';
import { joinPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { EncodedName, EncodedNames } from '../shared/encoded-names.ts';
import { belowRoot, fromFolder, ownPath, repositoryAt } from '../shared/own-address.ts';
import { hasScheme, percentDecoded, textOf } from '../shared/values.ts';
import { fieldOf, idsOf } from './fields.ts';

export interface Dataset {
  readonly source: ManifestSource;
  readonly reader: DocumentReader;
  /** Its content changes, so it needs no digests. */
  readonly isLive: boolean;
  /** Names of what others are contained in. */
  readonly containers: ReadonlySet<string>;
  /** Those of the resources that are a repository: the one that is checked, or one of which that is not known. */
  readonly repositories: ReadonlyMap<string, 'own' | 'unknown'>;
  readonly encoded: EncodedNames;
}

const DIGESTS = ['sha256', 'md5'] as const;

/** A FileObject: a file of the repository, or one that is counted. */
export async function addFileObject(item: JsonObject, pointer: KeyPath, dataset: Dataset): Promise<void> {
  const { reader, source } = dataset;
  const url = textOf(fieldOf(item, 'contentUrl')) ?? '';
  const inside = idsOf(fieldOf(item, 'containedIn'));
  if (repositoryAt(url, source.repository) !== null) {
    reader.count('container');
    return;
  }
  if (inside.length > 0) {
    const path = await pathInRepository(url, inside, dataset);
    if (path === null) reader.count('archive-member');
    else addFile(item, { path }, pointer, dataset);
    return;
  }
  const own = ownPath(url, source.repository);
  if (own !== null) addFile(item, { path: fromFolder(own, reader.folder) }, pointer, dataset);
  else if (url === '') addNameless(item, pointer, reader);
  else if (!hasScheme(url)) addFile(item, await asNamed(url, dataset), pointer, dataset);
  else {
    const isContainer = idsOf(item).some((id) => dataset.containers.has(id));
    reader.count(isContainer ? 'container' : 'remote-file');
    digestsOf(item, url, 'remote', pointer, reader);
  }
}

/**
 * A relative address may be encoded as every address is, but most tools write a path as it is: that is what is meant,
 * unless only a file of the decoded name is there, or the file of that name has a record of its own.
 */
async function asNamed(url: string, { source, reader, encoded }: Dataset): Promise<FilePath> {
  const names = encodedName(url, reader.folder);
  if (names === null) return { path: url };
  const { literal, decoded } = names;
  const isLiteral = await source.has(literal);
  const isDecoded = isLiteral ? await encoded.isRecorded(literal) : await source.has(decoded);
  return isDecoded
    ? { path: percentDecoded(url), otherwise: literal, written: url }
    : { path: url, otherwise: decoded };
}

/** The two files that a relative address can mean; null: one alone. */
export function encodedName(url: string, folder: string): EncodedName | null {
  const path = percentDecoded(url);
  const [literal, decoded] = [joinPath(folder, url), joinPath(folder, path)];
  if (path === url || path.includes('\0') || literal === null || decoded === null) return null;
  return { literal, decoded };
}

type FilePath = Pick<NewDescriptor, 'path' | 'otherwise' | 'written'>;

function addFile(
  item: JsonObject,
  { path, otherwise, written }: FilePath,
  pointer: KeyPath,
  { reader, containers, isLive }: Dataset,
): void {
  const isContainer = idsOf(item).some((id) => containers.has(id));
  const is = isLive ? 'remote' : isContainer ? 'container' : 'file';
  const digests = digestsOf(item, path, is, pointer, reader);
  const size = reader.size(fieldOf(item, 'contentSize'), path, [...pointer, 'contentSize']);
  const names = { path, otherwise: otherwise ?? null, written: written ?? null };
  reader.add({ ...names, digests, size, entry: 0 }, [...pointer, 'sha256']);
}

/**
 * The path of what is contained in the repository itself. Where it is not known which repository this is, a file
 * that stands at that very path tells.
 */
async function pathInRepository(
  url: string,
  inside: readonly string[],
  { repositories, reader, source }: Dataset,
): Promise<string | null> {
  const known = inside.map((id) => repositories.get(id)).find((is) => is !== undefined);
  if (known === undefined || url === '' || hasScheme(url) || url.startsWith('/')) return null;
  const path = source.repository === null ? url : belowRoot(url, source.repository);
  if (path === null || (known === 'unknown' && (path.includes('\0') || !(await source.has(path)))))
    return null;
  return fromFolder(path, reader.folder);
}

/** A digest of something that is nowhere. */
function addNameless(item: JsonObject, pointer: KeyPath, reader: DocumentReader): void {
  reader.count('component');
  if (!DIGESTS.some((name) => fieldOf(item, name) !== undefined)) return;
  const [id = null] = idsOf(item);
  const data = { id: id?.slice(0, 200) ?? null, count: 1 };
  reader.problem({ kind: 'path-unknown', data, at: { is: 'pointer', pointer } });
}

function digestsOf(
  item: JsonObject,
  path: string,
  is: 'file' | 'container' | 'remote',
  pointer: KeyPath,
  reader: DocumentReader,
): Digest[] {
  return DIGESTS.flatMap((name): Digest[] => {
    const digest = reader.digest(fieldOf(item, name), name, { path, is }, [...pointer, name]);
    return digest === null ? [] : [digest];
  });
}
