/** Bytes to text, with the usual accidents named: UTF-16 and stray bytes. */

import { encodingOf } from './encoding.ts';

export type Decoded =
  | { readonly text: string }
  | {
      /** The second half of a sentence. */
      readonly problem: string;
      /** `UTF-16 LE`; null: another one, or damaged. */
      readonly encoding: string | null;
      readonly line: number;
      readonly column: number;
    };

/** Text of UTF-8 bytes; a byte order mark at the start is left out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const told = encodingOf(bytes);
  if (told !== 'utf-8') {
    const encoding = told === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE';
    const problem = `it is ${encoding} text (as PowerShell's \`>\` writes it); save it as UTF-8`;
    return { problem, encoding, line: 1, column: 1 };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'it is not UTF-8 text; save it as UTF-8', encoding: null, ...firstBadByte(bytes) };
  }
}

/**
 * Where decoding first had to put U+FFFD in. The text may hold that character itself, so the place is
 * where the bytes of what was decoded part from the file's; half a character may stand before it.
 */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const decoded = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const bad = decoded.findIndex((byte, index) => byte !== bytes[index]);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad), { stream: true });
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
