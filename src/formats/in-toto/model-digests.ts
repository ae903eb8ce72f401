import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { type Item, isItem, listOf, memberOf, textOf } from '../shared/values.ts';
import { type Located, placeIn } from './statement.ts';

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
