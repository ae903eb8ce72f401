import { isObject, type JsonObject } from '../../model/json.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import { type Located, placeIn } from './statement.ts';

/** Files of a signature before version 0.3: the subjects, of whole files only. */
export function filesOfDigests(statement: JsonObject, pointer: Located, reader: DocumentReader): NamedFile[] {
  return listOf(memberOf(statement, 'subject')).flatMap((subject, index): NamedFile[] => {
    const at = placeIn(pointer, ['subject', index]);
    const path = isObject(subject) ? textOf(memberOf(subject, 'name')) : null;
    if (!isObject(subject) || path === null || path === '') {
      reader.brokenAt(at, 'name', false);
      return [];
    }
    const annotations = memberOf(subject, 'annotations');
    const how = isObject(annotations) ? textOf(memberOf(annotations, 'actual_hash_algorithm')) : null;
    if (how !== null && how !== 'file-sha256') {
      reader.count('unsupported-digest');
      return [];
    }
    const digests = memberOf(subject, 'digest');
    const written = isObject(digests) ? memberOf(digests, 'sha256') : undefined;
    const digest = reader.digest(written, 'sha256', { path, is: 'file' }, at);
    return [{ descriptor: { path, digests: digest === null ? [] : [digest] }, pointer: at }];
  });
}
