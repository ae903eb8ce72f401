import type { JsonObject } from '../../model/json.ts';
import type { KeyPath } from '../../text/structured.ts';
import { listOf, textOf } from '../shared/values.ts';
import { fieldOf, idsOf } from './fields.ts';
import type { Dataset } from './file-object.ts';

/**
 * A FileSet: patterns over the folder of the file or, in the repository that is checked, over its root. What is in
 * an archive, or in another set, is counted.
 */
export function addFileSet(
  item: JsonObject,
  pointer: KeyPath,
  { reader, source, repositories, isLive }: Dataset,
): void {
  const inside = idsOf(fieldOf(item, 'containedIn'));
  const isWhole = source.repository?.folder === '';
  const isOwn = isWhole && inside.length > 0 && inside.every((id) => repositories.get(id) === 'own');
  const includes = patternsOf(item, 'includes');
  if (isLive || includes.length === 0 || (inside.length > 0 && !isOwn)) {
    reader.count('file-set');
    return;
  }
  const [id = null] = idsOf(item);
  const folder = isOwn ? '' : reader.folder;
  const excludes = patternsOf(item, 'excludes');
  reader.addFileSet({ folder, includes, excludes, expects: 'some', name: id }, [...pointer, 'includes']);
}

function patternsOf(item: JsonObject, name: string): string[] {
  return listOf(fieldOf(item, name)).flatMap((one) => {
    const text = textOf(one) ?? '';
    return text === '' ? [] : [text];
  });
}
