import { PAYLOAD_TYPE, payloadBytes } from '../../formats/in-toto/statement.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { looseText } from '../../text/encoding.ts';
import { readJsonText } from '../../text/structured-json.ts';

/** Names of files with bundles; `gh attestation download` names them by the digest that they are about. */
const NAMES = /(?:\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl?)|(?:^|\/)sha256[:-][0-9a-f]{64}\.jsonl)$/i;
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_FILES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_BUNDLES = 100;

/** One Sigstore bundle or DSSE envelope, and what it is about as far as it says so itself; nothing of it is trusted yet. */
export interface FoundBundle {
  readonly path: RootPath;
  readonly value: unknown;
  /** Names and SHA-256 digests of what its statement attests; null: it signs bytes, and has no statement. */
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[] | null;
  /** Whether nothing else is in its file. */
  readonly isAll: boolean;
}

/** Those in files that are named so, and in `signed`: manifests in an envelope, whatever their names are. */
export async function readBundles(
  files: Pick<Files, 'tree' | 'read'>,
  signed: readonly RootPath[],
): Promise<FoundBundle[]> {
  const { paths } = await files.tree();
  const found: FoundBundle[] = [];
  const named = new Set([...signed, ...paths.filter((one) => NAMES.test(one))]);
  for (const path of [...named].slice(0, MAX_FILES)) {
    const read = await files.read(path, MAX_BYTES);
    if (read.is !== 'bytes') continue;
    const values = documents(looseText(read.bytes));
    const bundles = values.filter(isBundle).slice(0, MAX_BUNDLES);
    const isAll = bundles.length === values.length;
    for (const value of bundles) found.push({ path, value, subjects: subjectsOf(value), isAll });
  }
  return found;
}

/** Its one document, or one a line, as the format of such manifests reads them; `undefined` for what is none. */
function documents(text: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parsed(line)]));
}

function parsed(text: string): unknown {
  const read = readJsonText(text);
  return read.is === 'value' ? read.value : undefined;
}

function isBundle(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const isNamed = typeof value.mediaType === 'string' && value.mediaType.startsWith(MEDIA_TYPE);
  return isNamed || isObject(value.dsseEnvelope) || value.payloadType === PAYLOAD_TYPE;
}

function subjectsOf(bundle: JsonObject): FoundBundle['subjects'] {
  const { dsseEnvelope: inner, payloadType } = bundle;
  if (inner === undefined && payloadType === undefined) return null;
  const envelope = isObject(inner) ? inner : bundle;
  if (envelope.payloadType !== PAYLOAD_TYPE || typeof envelope.payload !== 'string') return [];
  const statement = parsed(decoded(envelope.payload));
  const subjects = isObject(statement) && Array.isArray(statement.subject) ? statement.subject : [];
  return subjects.flatMap((subject: unknown) => {
    const digest = isObject(subject) && isObject(subject.digest) ? subject.digest.sha256 : undefined;
    const name = isObject(subject) && typeof subject.name === 'string' ? subject.name : '';
    return typeof digest === 'string' ? [{ name, sha256: digest.toLowerCase() }] : [];
  });
}

function decoded(payload: string): string {
  try {
    return new TextDecoder().decode(payloadBytes(payload));
  } catch {
    return '';
  }
}
