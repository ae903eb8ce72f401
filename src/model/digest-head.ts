const DIGITS = 13;
const ZERO = 48;
const NINE = 57;
/** What the code of `a` is beyond 10. */
const LETTERS = 87;

/** Of a digest as hex digits in lower case the first 52 bits, which a number holds exactly. */
export function digestHead(hex: string): number {
  let head = 0;
  for (let index = 0; index < DIGITS; index += 1) {
    const code = hex.charCodeAt(index);
    head = head * 16 + code - (code > NINE ? LETTERS : ZERO);
  }
  return head;
}
