/** `1 file`, `2 files`; a plural that is not made with `s` is given. */
export function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
