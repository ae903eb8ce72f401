import { readStructured } from '../../text/read-structured.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { DocumentReader } from '../shared/document.ts';
import { type Item, isItem, memberOf, textOf } from '../shared/values.ts';

/** A statement, and where things of it stand in the file: inside an envelope all of them stand at its payload. */
export interface Located {
  readonly isEnveloped: boolean;
  readonly at: KeyPath;
}

type Found =
  | { readonly is: 'statement'; readonly statement: Item; readonly pointer: Located }
  | { readonly is: 'broken' }
  | { readonly is: 'none' };

/** `none`: there is no statement in it, as in the bundle of a plain signature. */
export async function findStatement(value: unknown, start: KeyPath, reader: DocumentReader): Promise<Found> {
  if (!isItem(value)) return { is: 'none' };
  if (textOf(memberOf(value, '_type'))?.includes('in-toto.io/Statement/'))
    return { is: 'statement', statement: value, pointer: { isEnveloped: false, at: start } };
  const inner = memberOf(value, 'dsseEnvelope');
  const envelope = isItem(inner) ? inner : value;
  const at = [...start, ...(isItem(inner) ? ['dsseEnvelope'] : []), 'payload'];
  if (textOf(memberOf(envelope, 'payloadType')) !== 'application/vnd.in-toto+json') return { is: 'none' };
  const text = decoded(textOf(memberOf(envelope, 'payload')) ?? '');
  const document = text === null ? null : await readStructured(text, 'json');
  if (document?.is !== 'value' || !isItem(document.value)) {
    reader.brokenAt(at, 'payload', start.length === 0);
    return { is: 'broken' };
  }
  return { is: 'statement', statement: document.value, pointer: { isEnveloped: true, at } };
}

/** A place in the statement. */
export function placeIn({ isEnveloped, at }: Located, pointer: KeyPath): KeyPath {
  return isEnveloped ? at : [...at, ...pointer];
}

/** Base64, or its variant for URLs, of UTF-8. */
function decoded(payload: string): string | null {
  try {
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
