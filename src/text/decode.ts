/** Bytes to text, with the usual accidents named: UTF-16, stray bytes, NULs. */

export type Decoded =
  | { readonly text: string }
  | {
      /** The second half of a sentence. */
      readonly problem: string;
      /** `UTF-16 LE`, where a mark says so. */
      readonly encoding: string | null;
      readonly line: number;
      readonly column: number;
    };

/** Text of UTF-8 bytes; a byte order mark at the start is left out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const encoding = encodingMark(bytes);
  if (encoding) return { problem: utf16Problem(encoding), encoding, line: 1, column: 1 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'it is not UTF-8 text; save it as UTF-8', encoding: null, ...firstBadByte(bytes) };
  }
}

/** The UTF-16 that the bytes' byte order mark stands for, if they begin with one. */
function encodingMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  return first === 0xfe && second === 0xff ? 'UTF-16 BE' : null;
}

function utf16Problem(encoding: string): string {
  return `it is ${encoding} text (as PowerShell's \`>\` writes it); save it as UTF-8`;
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
