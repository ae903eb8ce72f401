/**
 * The text without those of `signs` at its end. A pattern like `/x+$/` tries again from each `x` of a run that ends
 * elsewhere, so that its time grows with the square of a stranger's text.
 */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
