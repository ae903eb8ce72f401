/** Bytes to text, with the usual accidents named: UTF-16, stray bytes, NULs. */

export type Decoded =
  | { readonly text: string }
  | { readonly problem: string; readonly line: number; readonly column: number };

/** Text of UTF-8 bytes; a byte order mark at the start is left out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const utf16 = utf16Mark(bytes);
  if (utf16) return { problem: utf16, line: 1, column: 1 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'it is not UTF-8 text; save it as UTF-8', ...firstBadByte(bytes) };
  }
}

/** A sentence about the UTF-16 byte order mark that the bytes begin with, if they do. */
export function utf16Mark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const mark = first === 0xff && second === 0xfe ? 'LE' : first === 0xfe && second === 0xff ? 'BE' : null;
  return mark && `it is UTF-16 ${mark} text (as PowerShell's \`>\` writes it); save it as UTF-8`;
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
