import { algorithmNamed } from '../../model/digest.ts';
import { below } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { type Item, isItem, listOf, memberOf, textOf } from '../shared/values.ts';
import { type Located, placeIn } from './statement.ts';

/** Files of a model signature: the resources of its predicate. Ranges of files (`shards`) are counted. */
export async function filesOfSignature(
  statement: Item,
  pointer: Located,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<NamedFile[]> {
  const predicate = memberOf(statement, 'predicate');
  const resources = isItem(predicate) ? memberOf(predicate, 'resources') : undefined;
  if (!isItem(predicate) || !Array.isArray(resources)) {
    reader.brokenAt(placeIn(pointer, ['predicate']), 'predicate.resources', true);
    return [];
  }
  const serialization = memberOf(predicate, 'serialization');
  if (isItem(serialization) && memberOf(serialization, 'method') === 'shards') {
    reader.count('piece', resources.length);
    return [];
  }
  const subject = listOf(memberOf(statement, 'subject'))[0];
  const signed = isItem(subject) ? textOf(memberOf(subject, 'name')) : null;
  const files: NamedFile[] = [];
  for (const [index, resource] of resources.entries()) {
    const at = placeIn(pointer, ['predicate', 'resources', index]);
    const name = isItem(resource) ? textOf(memberOf(resource, 'name')) : null;
    // A single file that is signed is called `.`: the subject has its name.
    const path = name === '.' ? signed : name;
    if (!isItem(resource) || path === null || path === '') {
      reader.brokenAt(at, 'name', false);
      continue;
    }
    const algorithm = algorithmNamed(textOf(memberOf(resource, 'algorithm')) ?? '');
    if (algorithm === null) reader.count('unsupported-digest');
    const written = algorithm === null ? undefined : memberOf(resource, 'digest');
    const digest = reader.digest(written, algorithm, { path, is: 'file' }, at);
    files.push({ descriptor: { path, digests: digest === null ? [] : [digest] }, pointer: at });
  }
  return signed === null ? files : await inSignedFolder(files, signed, source, reader);
}

/** Paths are relative to the folder that was signed: that of the signature, or the subject's beside it. */
async function inSignedFolder(
  files: readonly NamedFile[],
  signed: string,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<NamedFile[]> {
  const isPlain = /^[^/\\\0]+$/.test(signed) && signed !== '.' && signed !== '..';
  if (!isPlain || !(await source.has(below(reader.folder, signed)))) return [...files];
  for (const { descriptor } of files.slice(0, 100)) {
    const { path } = descriptor;
    if (!path.includes('\0') && (await source.has(below(reader.folder, path)))) return [...files];
  }
  return files.map(({ descriptor, pointer }) => ({
    descriptor: { ...descriptor, path: `${signed}/${descriptor.path}` },
    pointer,
  }));
}

/** Files of a signature before version 0.3: the subjects, of whole files only. */
export function filesOfDigests(statement: Item, pointer: Located, reader: DocumentReader): NamedFile[] {
  return listOf(memberOf(statement, 'subject')).flatMap((subject, index): NamedFile[] => {
    const at = placeIn(pointer, ['subject', index]);
    const path = isItem(subject) ? textOf(memberOf(subject, 'name')) : null;
    if (!isItem(subject) || path === null || path === '') {
      reader.brokenAt(at, 'name', false);
      return [];
    }
    const annotations = memberOf(subject, 'annotations');
    const how = isItem(annotations) ? textOf(memberOf(annotations, 'actual_hash_algorithm')) : null;
    if (how !== null && how !== 'file-sha256') {
      reader.count('unsupported-digest');
      return [];
    }
    const digests = memberOf(subject, 'digest');
    const written = isItem(digests) ? memberOf(digests, 'sha256') : undefined;
    const digest = reader.digest(written, 'sha256', { path, is: 'file' }, at);
    return [{ descriptor: { path, digests: digest === null ? [] : [digest] }, pointer: at }];
  });
}
