import type { FileSource } from '../../model/descriptor.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { DocumentReader } from '../shared/document.ts';
import { hasScheme, listOf, memberOf, textOf } from '../shared/values.ts';

/** Where the outs of `dvc import` and `dvc import-url` come from: the only dep of their file. */
export function sourceOfImport(stage: JsonObject): FileSource | null {
  const deps = listOf(memberOf(stage, 'deps'));
  const [dep] = deps;
  if (deps.length !== 1 || !isObject(dep)) return null;
  const repository = memberOf(dep, 'repo');
  if (isObject(repository)) {
    const url = textOf(memberOf(repository, 'url'));
    const revision = textOf(memberOf(repository, 'rev_lock')) ?? textOf(memberOf(repository, 'rev'));
    return url === null ? null : { is: 'url', url, revision };
  }
  const url = textOf(memberOf(dep, 'path')) ?? '';
  return hasScheme(url) ? { is: 'url', url, revision: null } : null;
}

/** Counts a dep of another repository or a server, and whether it is one. */
export function addImported(dep: JsonObject, reader: DocumentReader): boolean {
  const isElsewhere = isObject(memberOf(dep, 'repo')) || hasScheme(textOf(memberOf(dep, 'path')) ?? '');
  if (isElsewhere) reader.count('remote-file');
  return isElsewhere;
}
