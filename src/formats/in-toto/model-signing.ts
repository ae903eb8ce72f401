import { type Algorithm, algorithmNamed } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { below, fileNameOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import { addFiles, type NamedFile } from '../shared/elsewhere.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import { folderBelow } from './folder-below.ts';
import { joinPieces, type Piece, sha256OfHex } from './pieces.ts';
import { type Located, placeIn } from './statement.ts';

/** What tools leave out of a signature without a word. */
const NEVER_SIGNED = ['.git', '.git/**', '.gitattributes', '.gitignore', '.github', '.github/**'];
/** Names of the signed folder that are looked for. */
const MAX_LOOKED_FOR = 100;

/**
 * The files of an OpenSSF model signature (ossf/model-signing-spec, spec/v1.0.md): the resources of its predicate,
 * whole files or ranges of them. It lists every file of the folder that was signed.
 */
export async function addSignature(
  statement: JsonObject,
  pointer: Located,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<void> {
  const predicate = memberOf(statement, 'predicate');
  const resources = isObject(predicate) ? memberOf(predicate, 'resources') : undefined;
  if (!isObject(predicate) || !Array.isArray(resources)) {
    reader.brokenAt(placeIn(pointer, ['predicate']), 'predicate.resources', true);
    return;
  }
  // It would protect nothing (spec, section 5.2.1).
  if (resources.length === 0) reader.brokenAt(placeIn(pointer, ['predicate']), 'predicate.resources', true);
  const options = memberOf(predicate, 'serialization');
  const serialization = isObject(options) ? options : {};
  const subject = listOf(memberOf(statement, 'subject'))[0];
  const signed = isObject(subject) ? textOf(memberOf(subject, 'name')) : null;
  const pieces = readPieces(resources, signed, pointer, reader);
  if (isObject(subject)) await compareOwnDigest(subject, pieces, pointer, reader);
  const isSharded = memberOf(serialization, 'method') === 'shards';
  const files = isSharded ? await joinPieces(pieces, reader) : pieces.map(fileOf);
  const folder = await signedFolder(files, signed, source, reader.folder);
  const isHere = await addFiles(filesIn(folder, files), reader.folder, source, reader);
  const isSingle = files.length === 1 && files[0]?.descriptor.path === signed;
  if (!isHere || isSingle) return;
  const own = folder === '' ? [fileNameOf(source.path)] : [];
  const ignored = listOf(memberOf(serialization, 'ignore_paths')).flatMap((one) => textOf(one) ?? []);
  const excludes = [...NEVER_SIGNED, ...[...own, ...ignored].flatMap(plainPattern)];
  const set = {
    folder: folder === '' ? reader.folder : below(reader.folder, folder),
    includes: ['**'],
    excludes,
  };
  reader.addFileSet({ ...set, expects: 'recorded', name: null }, []);
}

/** The same files, with paths as they are written beside that folder. */
export function filesIn(folder: string, files: readonly NamedFile[]): readonly NamedFile[] {
  if (folder === '') return files;
  return files.map(({ descriptor, pointer }) => ({
    descriptor: { ...descriptor, path: below(folder, descriptor.path) },
    pointer,
  }));
}

function readPieces(
  resources: readonly unknown[],
  signed: string | null,
  pointer: Located,
  reader: DocumentReader,
): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, resource] of resources.entries()) {
    const at = placeIn(pointer, ['predicate', 'resources', index]);
    const name = isObject(resource) ? textOf(memberOf(resource, 'name')) : null;
    const path = named(name, signed);
    if (!isObject(resource) || path === null || path === '') {
      reader.brokenAt(at, 'name', false);
      continue;
    }
    const written = textOf(memberOf(resource, 'algorithm')) ?? '';
    // The reference implementation adds how long the ranges are, which their names say too.
    const algorithm: Algorithm | null = algorithmNamed(written.replace(/-sharded-\d+$/, ''));
    if (algorithm === null) reader.count('unsupported-digest');
    const value = algorithm === null ? undefined : memberOf(resource, 'digest');
    const digest = reader.digest(value, algorithm, { path, is: 'file' }, at);
    pieces.push({ path, digest, hex: textOf(memberOf(resource, 'digest')) ?? '', pointer: at });
  }
  return pieces;
}

/** A single file that is signed is called `.`, and its ranges `.:START:END`: the subject has its name. */
function named(name: string | null, signed: string | null): string | null {
  const range = name === null ? null : /^\.(|:\d+:\d+)$/.exec(name);
  if (range === null) return name;
  return signed === null || signed === '' ? null : `${signed}${range[1]}`;
}

function fileOf({ path, digest, pointer }: Piece): NamedFile {
  return { descriptor: { path, digests: digest === null ? [] : [digest] }, pointer };
}

/** The subject's SHA-256 is that of the digests of all resources, one behind the other. */
async function compareOwnDigest(
  subject: JsonObject,
  pieces: readonly Piece[],
  pointer: Located,
  reader: DocumentReader,
): Promise<void> {
  const digests = memberOf(subject, 'digest');
  const expected = (isObject(digests) ? textOf(memberOf(digests, 'sha256')) : null)?.toLowerCase() ?? '';
  const joined = pieces.map(({ hex }) => hex).join('');
  if (!/^[0-9a-f]{64}$/.test(expected) || !/^(?:[0-9a-f]{2})*$/i.test(joined)) return;
  const actual = await sha256OfHex(joined);
  if (actual === expected) return;
  const at = { is: 'pointer', pointer: placeIn(pointer, ['subject']) } as const;
  reader.problem({ kind: 'statement-inconsistent', data: { expected, actual }, at });
}

/** Paths are relative to the folder that was signed: that of the signature (empty), the subject's beside it, or another one there. */
export async function signedFolder(
  files: readonly NamedFile[],
  signed: string | null,
  source: ManifestSource,
  folder: string,
): Promise<string> {
  for (const { descriptor } of files.slice(0, MAX_LOOKED_FOR)) {
    const { path } = descriptor;
    if (!path.includes('\0') && (await source.has(below(folder, path)))) return '';
  }
  const isPlain = signed !== null && /^[^/\\\0]+$/.test(signed) && signed !== '.' && signed !== '..';
  if (isPlain && (await source.has(below(folder, signed)))) return signed;
  // The folder may have had another name, as that of a temporary clone.
  const paths = files.map(({ descriptor }) => descriptor.path);
  return (await folderBelow(paths, source, folder)) ?? '';
}

/** A path and what is below it, of which no sign means anything else. */
function plainPattern(path: string): string[] {
  const plain = path.replace(/^(?:\.\/)+|\/+$/g, '').replace(/[*?[\]{}\\]/g, '\\$&');
  return plain === '' ? [] : [plain, `${plain}/**`];
}
