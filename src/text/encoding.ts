/** Bytes at the start that tell an encoding. */
const SAMPLE = 512;

/**
 * The encoding of text that begins with these bytes: by its byte order mark, else UTF-16 where every
 * other byte is 0, as PowerShell's `>` and `Out-File` write it, else UTF-8.
 */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = Math.floor(sample.length / 2);
  if (half === 0) return 'utf-8';
  if (even === 0 && odd > half * 0.8) return 'utf-16le';
  return odd === 0 && even > half * 0.8 ? 'utf-16be' : 'utf-8';
}

/** Whether what begins with these bytes is no text in any of these encodings. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && encodingOf(bytes) === 'utf-8';
}
