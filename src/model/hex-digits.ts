/** Hex digits as bytes: to ask a text for each of its characters takes several times as long as to write it out. */

/** The value of each byte that is a digit. */
export const DIGIT_VALUES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? 16 : value;
});
/** The value of a byte that is none. */
export const NO_DIGIT = 16;

/** As many as the longest digest has. */
const MAX_DIGITS = 128;

const encoder = new TextEncoder();
const written = new Uint8Array(MAX_DIGITS);

/** The first digits of a text as ASCII, until this is called again; whatever is not ASCII is bytes that are no digits. */
export function asDigits(text: string): Uint8Array {
  encoder.encodeInto(text, written);
  return written;
}

/** Whether a byte is one of `A` to `F`. */
export function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 70;
}
