/** Bytes at the start that tell an encoding. */
const SAMPLE = 512;
/** What text has of control characters: tabs, line and page ends, and the colours of terminals. */
const IN_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/**
 * The encoding of text that begins with these bytes: by its byte order mark, else UTF-16 where a fourth of
 * its characters are ASCII, as digests are, whatever script the names beside them are in; else UTF-8.
 */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return 'utf-8';
  if (isUtf16(sample, 0)) return 'utf-16le';
  return isUtf16(sample, 1) ? 'utf-16be' : 'utf-8';
}

/** The text of bytes in the encoding that they tell; what is damaged in it stands as U+FFFD. */
export function looseText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** `low`: which of each two bytes is the low one. Among numbers of two bytes there is a 0 or another very small one, as in no text. */
function isUtf16(sample: Uint8Array, low: 0 | 1): boolean {
  let ascii = 0;
  for (let start = 0; start + 1 < sample.length; start += 2) {
    if (sample[start + 1 - low] !== 0) continue;
    const sign = sample[start + low] ?? 0;
    if (sign < 0x20 && !IN_TEXT.has(sign)) return false;
    if (sign < 0x80) ascii += 1;
  }
  return ascii * 8 > sample.length;
}

/** Whether what begins with these bytes is no text in any of these encodings. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && encodingOf(bytes) === 'utf-8';
}

/** The byte order mark of UTF-8 that the bytes begin with, which is no part of the text; empty: they begin with none. */
export function markOf(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
}
