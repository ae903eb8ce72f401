import { binaryOf } from '../../model/base64.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { readStructured } from '../../text/read-structured.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { DocumentReader } from '../shared/document.ts';
import { memberOf, textOf } from '../shared/values.ts';

/** A statement, and where things of it stand in the file: inside an envelope all of them stand at its payload. */
export interface Located {
  readonly isEnveloped: boolean;
  readonly at: KeyPath;
}

type Found =
  | { readonly is: 'statement'; readonly statement: JsonObject; readonly pointer: Located }
  | { readonly is: 'broken' }
  | { readonly is: 'none' };

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'in-toto.io/Statement/';

/** `none`: there is no statement in it, as in the bundle of a plain signature. */
export async function findStatement(value: unknown, start: KeyPath, reader: DocumentReader): Promise<Found> {
  if (!isObject(value)) return { is: 'none' };
  const inner = memberOf(value, 'dsseEnvelope');
  const envelope = isObject(inner) ? inner : value;
  if (textOf(memberOf(envelope, 'payloadType')) !== PAYLOAD_TYPE) {
    // What stands beside an envelope is not what was signed.
    const isPlain = inner === undefined && textOf(memberOf(value, '_type'))?.includes(STATEMENT_TYPE);
    return isPlain
      ? { is: 'statement', statement: value, pointer: { isEnveloped: false, at: start } }
      : { is: 'none' };
  }
  const at = [...start, ...(isObject(inner) ? ['dsseEnvelope'] : []), 'payload'];
  const text = decoded(textOf(memberOf(envelope, 'payload')) ?? '');
  const document = text === null ? null : await readStructured(text, 'json');
  if (document?.is !== 'value' || !isObject(document.value)) {
    reader.brokenAt(at, 'payload', start.length === 0);
    return { is: 'broken' };
  }
  return { is: 'statement', statement: document.value, pointer: { isEnveloped: true, at } };
}

/** A place in the statement. */
export function placeIn({ isEnveloped, at }: Located, pointer: KeyPath): KeyPath {
  return isEnveloped ? at : [...at, ...pointer];
}

/** The bytes of an envelope's payload: base64, or its variant for URLs. Throws where it is neither. */
export function payloadBytes(payload: string): Uint8Array {
  return Uint8Array.from(binaryOf(payload), (char) => char.charCodeAt(0));
}

function decoded(payload: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(payloadBytes(payload));
  } catch {
    return null;
  }
}
