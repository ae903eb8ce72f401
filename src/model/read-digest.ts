import { hexOfBase64 } from './base64.ts';
import { type Algorithm, algorithmNamed, algorithmOfLength, type Digest, infoOf } from './digest.ts';
import { readDigits } from './hex-digits.ts';

const PREFIXED = /^([A-Za-z][A-Za-z0-9_/-]{1,15}):[ \t]*(\S+)$/;
/** Subresource Integrity (W3C SRI, section 3.5), without options. */
const SRI = /^(sha(?:256|384|512))-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The digest that a text writes: hex in any case, `ALGORITHM:HEX`, or SRI. `algorithm` is what the
 * place of the value says (a key, a column, a list's name); what the value itself says wins. Null:
 * a placeholder or anything else that is no digest.
 */
export function readDigest(written: string, algorithm: Algorithm | null = null): Digest | null {
  const text = written.trim();
  if (text.length > 1024) return null;
  const bare = fromHex(text, algorithm ?? algorithmOfLength(text.length));
  if (bare !== null) return bare;
  const [, tag = '', encoded = ''] = SRI.exec(text) ?? [];
  const named = algorithmNamed(tag);
  if (named !== null) return fromBase64(encoded, named);
  const [, prefix = '', rest = ''] = PREFIXED.exec(text) ?? [];
  if (prefix !== '') {
    const prefixed = algorithmNamed(prefix);
    return prefixed === null ? null : fromHex(rest, prefixed);
  }
  return null;
}

/** The digest of `algorithm` in base64, as `cksum --base64` writes it, or null. */
export function fromBase64(encoded: string, algorithm: Algorithm): Digest | null {
  const bytes = infoOf(algorithm).hexLength / 2;
  if (!BASE64.test(encoded) || encoded.length !== Math.ceil(bytes / 3) * 4) return null;
  const value = hexOfBase64(encoded);
  return value.length === infoOf(algorithm).hexLength ? { algorithm, value } : null;
}

/** The digest of `algorithm` in hex of any case, or null. */
export function fromHex(text: string, algorithm: Algorithm | null): Digest | null {
  if (algorithm === null || text.length !== infoOf(algorithm).hexLength) return null;
  const digits = readDigits(text);
  return digits && { algorithm, value: digits.isLower ? text : text.toLowerCase() };
}
