import { decodeUtf8 } from '../text/decode.ts';

/** A manifest's text, and how to make bytes of it again. */
export interface ManifestText {
  readonly text: string;
  /** `text` may have been changed; a byte order mark is put back. */
  encode(text: string): Uint8Array;
}

/** Null for what is not UTF-8, and so is not edited. */
export function manifestText(bytes: Uint8Array): ManifestText | null {
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) return null;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const encoder = new TextEncoder();
  return {
    text: decoded.text,
    encode: (text) => encoder.encode(hasMark ? `\uFEFF${text}` : text),
  };
}
