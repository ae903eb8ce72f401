import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';

/** Names of files with bundles; `gh attestation download` names them by the digest that they are about. */
const NAMES = /(?:\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl?)|(?:^|\/)sha256[:-][0-9a-f]{64}\.jsonl)$/i;
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_FILES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_BUNDLES = 100;

/** One bundle, and what it is about as far as it says so itself; nothing of it is trusted yet. */
export interface FoundBundle {
  readonly path: RootPath;
  readonly value: unknown;
  /** Names and SHA-256 digests of what its statement attests; null: it signs bytes, and has no statement. */
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[] | null;
}

export async function readBundles(files: Pick<Files, 'tree' | 'read'>): Promise<FoundBundle[]> {
  const { paths } = await files.tree();
  const found: FoundBundle[] = [];
  for (const path of paths.filter((one) => NAMES.test(one)).slice(0, MAX_FILES)) {
    const read = await files.read(path, MAX_BYTES);
    if (read.is !== 'bytes') continue;
    const text = new TextDecoder().decode(read.bytes);
    const values = documents(text).filter(isBundle).slice(0, MAX_BUNDLES);
    for (const value of values) found.push({ path, value, subjects: subjectsOf(value) });
  }
  return found;
}

function documents(text: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  return text.split('\n').flatMap((line) => parsed(line) ?? []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

function isBundle(value: unknown): value is Item {
  return isItem(value) && typeof value.mediaType === 'string' && value.mediaType.startsWith(MEDIA_TYPE);
}

function subjectsOf({ dsseEnvelope: envelope }: Item): FoundBundle['subjects'] {
  if (!isItem(envelope)) return null;
  const payload = typeof envelope.payload === 'string' ? envelope.payload : '';
  const statement = parsed(decoded(payload));
  const subjects = isItem(statement) && Array.isArray(statement.subject) ? statement.subject : [];
  return subjects.flatMap((subject: unknown) => {
    const digest = isItem(subject) && isItem(subject.digest) ? subject.digest.sha256 : undefined;
    const name = isItem(subject) && typeof subject.name === 'string' ? subject.name : '';
    return typeof digest === 'string' ? [{ name, sha256: digest.toLowerCase() }] : [];
  });
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
