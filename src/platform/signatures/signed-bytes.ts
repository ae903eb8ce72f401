import { type KeyObject, verify } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';

/** What of a DSSE envelope its signature is about. */
interface Signed {
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

/** Whether a bundle's content was signed by this key; `artifact`: the bytes that it is about, where it has no envelope. */
export function isSignedBy(content: Bundle['content'], key: KeyObject, artifact: Uint8Array | null): boolean {
  if (content.$case === 'messageSignature')
    return artifact !== null && isSignature(artifact, key, content.messageSignature.signature);
  const { signatures, ...signed } = content.dsseEnvelope;
  return signatures.some(({ sig }) => isEnvelopeSignature(signed, key, sig));
}

export function isEnvelopeSignature(signed: Signed, key: KeyObject, signature: Uint8Array): boolean {
  return (
    isSignature(preAuthEncoding(signed), key, signature) ||
    isSignature(earlyEncoding(signed), key, signature, 'sha256')
  );
}

/** ECDSA takes the hash that is as long as the curve's numbers. */
const HASHES: Readonly<Record<string, string>> = { secp384r1: 'sha384', secp521r1: 'sha512' };

function isSignature(bytes: Uint8Array, key: KeyObject, signature: Uint8Array, hash?: string): boolean {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  const algorithm = key.asymmetricKeyType?.startsWith('ed') ? null : (hash ?? HASHES[curve] ?? 'sha256');
  try {
    return verify(algorithm, bytes, key, signature);
  } catch {
    return false; // A key of another type.
  }
}

/** What a DSSE envelope signs (secure-systems-lab/dsse, protocol.md). */
function preAuthEncoding({ payloadType: type, payload }: Signed): Buffer {
  const start = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(start), payload]);
}

/** What model-signing signed before version 1.0: the payload as Python shows bytes, and always with SHA-256. */
function earlyEncoding({ payloadType: type, payload }: Signed): Buffer {
  const text = Buffer.from(payload).toString('latin1');
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const shown = text.replace(/[^ -~]|\\|'/g, (char) => {
    if (char === "'") return mark === "'" ? "\\'" : char;
    return ESCAPES[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return Buffer.from(`DSSEV1 ${type.length} ${type} ${payload.length} b${mark}${shown}${mark}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
