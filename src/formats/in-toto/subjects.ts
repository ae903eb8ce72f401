import { algorithmNamed, type Digest } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { fromHex } from '../../model/read-digest.ts';
import { joinPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import { type Located, placeIn } from './statement.ts';

/** Subjects of which it is told whether they are folders: each takes a walk over all names. */
const MAX_FOLDERS = 100;

/**
 * Subjects of any other statement. They are known by their digests, and a name is only a hint: it is a path where a
 * file is there, and a file that differs may be another than the one that is meant.
 */
export async function addSubjects(
  statement: JsonObject,
  pointer: Located,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<void> {
  for (const [index, subject] of listOf(memberOf(statement, 'subject')).entries()) {
    const name = isObject(subject) ? textOf(memberOf(subject, 'name')) : null;
    const digests = isObject(subject) ? digestsOf(memberOf(subject, 'digest')) : [];
    const path = name === null || digests.length === 0 ? null : await pathOf(name, source, reader.folder);
    // The digest of a folder is not that of a file.
    const isFolder = path !== null && index < MAX_FOLDERS && isFolderIn(path, reader.folder, source);
    if (path === null || isFolder) reader.count('component');
    else reader.add({ path, digests, grading: { differs: 'warning' } }, placeIn(pointer, ['subject', index]));
  }
}

function isFolderIn(path: string, folder: string, source: ManifestSource): boolean {
  const whole = joinPath(folder, path);
  return whole !== null && source.filesBelow(whole, 1).length > 0;
}

/** Digests of bytes: not those of git's commits and trees, nor of folders. */
function digestsOf(value: unknown): Digest[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, written]): Digest[] => {
    const algorithm = algorithmNamed(name);
    const hex = textOf(written) ?? '';
    const digest = algorithm === null ? null : fromHex(hex, algorithm);
    return digest === null ? [] : [digest];
  });
}

/** The path of a file that is there, in the statement's folder or from the root, as it is written in that folder. */
async function pathOf(name: string, source: ManifestSource, folder: string): Promise<string | null> {
  if (name === '' || name.includes('\0') || name.startsWith('/')) return null;
  for (const base of folder === '' ? [''] : [folder, '']) {
    const path = joinPath(base, name);
    if (path === null || path === '' || !(await source.has(path))) continue;
    return base === folder ? name : '../'.repeat(folder.split('/').length) + name;
  }
  return null;
}
