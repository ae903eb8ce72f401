/**
 * A regular expression that is made when it is first asked for. V8 makes those of literals when it reads a file, also
 * in functions that nothing calls; one with classes of Unicode (`\p{…}`) takes a millisecond of every start.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
