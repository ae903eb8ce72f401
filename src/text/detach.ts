const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
let buffer = new Uint8Array(4096);

/**
 * The same text, in memory of its own. A part cut out of a long text keeps all of that text alive,
 * which for a million paths of a list is more than the paths themselves.
 */
export function detach(text: string): string {
  // UTF-8 takes at most three bytes for each UTF-16 unit.
  if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 3);
  const { written } = encoder.encodeInto(text, buffer);
  return decoder.decode(buffer.subarray(0, written));
}
