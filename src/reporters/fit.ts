/** Length as GitHub counts it: job summaries in bytes, issues and comments in characters. */
export type Measure = (text: string) => number;

const encoder = new TextEncoder();

export const utf8Bytes: Measure = (text) => encoder.encode(text).length;

/** UTF-16 units: never fewer than characters, however those are counted. */
export const utf16Units: Measure = (text) => text.length;

/**
 * The text with the most rows, of at most `most`, that is no longer than `limit`. It is rendered
 * anew for each number tried, so that it is always whole; null when not even no rows fit.
 */
export function fit(
  limit: number,
  measure: Measure,
  most: number,
  render: (rows: number) => string,
): string | null {
  const fits = (text: string) => measure(text) <= limit;
  const all = render(most);
  if (fits(all)) return all;
  let best = render(0);
  if (!fits(best)) return null;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const text = render(middle);
    if (fits(text)) [low, best] = [middle, text];
    else high = middle;
  }
  return best;
}
