/** Hex digits as numbers, eight to a word. */

/** Added to the value of a capital. */
const CAPITAL = 16;
/** The value of a byte that is no digit. */
export const NO_DIGIT = 32;

/** The value of each byte as a digit; `& 15` is that of a digit in any case. */
export const DIGIT_VALUES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  if (Number.isNaN(value)) return NO_DIGIT;
  return isCapital(byte) ? value + CAPITAL : value;
});

/** As many as the longest digest has. */
const MAX_DIGITS = 128;

/** What was read last: a digest is asked for its case, and then kept. */
const last = { text: '', words: new Int32Array(MAX_DIGITS / 8), isLower: true };

/**
 * What a text of hex digits, a multiple of eight, says, until this is called again; null: it is none. The text of the
 * call before is not read anew.
 */
export function readDigits(
  text: string,
): { readonly words: Readonly<Int32Array>; readonly isLower: boolean } | null {
  if (text === last.text) return last;
  const { length } = text;
  if (length > MAX_DIGITS || length % 8 !== 0) return null;
  const { words } = last;
  last.text = '';
  let bits = 0;
  for (let at = 0; at < length; at += 8) {
    let word = 0;
    for (let digit = at; digit < at + 8; digit += 1) {
      const value = DIGIT_VALUES[text.charCodeAt(digit)] ?? NO_DIGIT;
      bits |= value;
      word = (word << 4) | (value & 15);
    }
    words[at / 8] = word;
  }
  if (bits >= NO_DIGIT) return null;
  last.text = text;
  last.isLower = bits < CAPITAL;
  return last;
}

/** Whether a byte is one of `A` to `F`. */
function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 70;
}
