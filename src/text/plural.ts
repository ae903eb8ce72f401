/** `1 file`, `2 files`, `12,000 files`; a plural that is not made with `s` is given. */
export function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

/** A whole number as people read it: `1,234,567`. */
export function grouped(count: number): string {
  return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
