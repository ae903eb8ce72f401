const decoder = new TextDecoder();

/** Bytes as they come from a file: Node's make texts of Latin-1 without a view of the part and without a decoder. */
type FileBytes = Uint8Array & { readonly latin1Slice?: (start: number, end: number) => string };

/** The text of bytes from `start` to `end`, which are all of ASCII. */
export function asciiText(bytes: FileBytes, start: number, end: number): string {
  return bytes.latin1Slice?.(start, end) ?? decoder.decode(bytes.subarray(start, end));
}
