/**
 * Short fingerprints for the marker: nine hex digits each, which tell a thousand findings
 * apart with a chance of error of one in a hundred million, written as six signs.
 */

export const DIGITS = 9;
const SIGNS = 6;

/** 64 signs that neither Markdown nor an HTML comment gives a meaning to; no `-`, no `>`. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.';

export function shorten(fingerprint: string): string {
  return fingerprint.slice(0, DIGITS);
}

/** The digits that tell a fingerprint's kind. */
export function kindOf(fingerprint: string): string {
  return fingerprint.slice(0, 3);
}

/** Three hex digits make two signs. */
export function pack(fingerprints: readonly string[]): string {
  const digits = fingerprints.join('').match(/.{3}/g) ?? [];
  return digits
    .map((three) => Number.parseInt(three, 16))
    .map((bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63))
    .join('');
}

/** Null for a text that `pack` did not write. */
export function unpack(text: string): string[] | null {
  if (text.length % SIGNS !== 0 || !/^[\w.]*$/.test(text)) return null;
  const digits = [...text.matchAll(/../g)].map(([two]) => {
    const bits = ALPHABET.indexOf(two.charAt(0)) * 64 + ALPHABET.indexOf(two.charAt(1));
    return bits.toString(16).padStart(3, '0');
  });
  return digits.join('').match(/.{9}/g) ?? [];
}
