/** Addresses of the repository that is checked: what they name are its own files. */

import { type Item, textOf } from '../shared/values.ts';
import { fieldOf } from './fields.ts';

const REPOSITORY =
  /^(?:git\+)?https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:tree\/[^?#]+)?$/;
/** Whether a FileObject is a repository as a container, and whose. Null: it is none, or that of others. */
export function isRepository(item: Item, own: string | null): 'own' | 'unknown' | null {
  const [, name = ''] = REPOSITORY.exec(textOf(fieldOf(item, 'contentUrl')) ?? '') ?? [];
  if (name === '') return null;
  if (own === null) return 'unknown';
  return name.toLowerCase() === own.toLowerCase() ? 'own' : null;
}
