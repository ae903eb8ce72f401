import { quote, SettingsError } from '../setting-errors.ts';

/** Wildcards in one pattern; more could make matching take time beyond all bounds. */
const MAX_WILDCARDS = 8;

/**
 * Whether a path matches one of the config's patterns: paths with `*`, `**`, `?` and `[ ]`. One that
 * cannot be used is a `SettingsError` that names `setting`.
 */
export async function pathMatcher(
  setting: string,
  patterns: readonly string[],
): Promise<(path: string) => boolean> {
  for (const pattern of patterns) {
    if (pattern === '' || pattern.startsWith('!') || /[()|]/.test(pattern)) {
      throw new SettingsError(
        `${setting}: ${quote(pattern)} cannot be used: a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) and |.`,
      );
    }
    const wildcards = pattern.replaceAll('**', '*').split(/[*?{+]/).length - 1;
    if (wildcards <= MAX_WILDCARDS) continue;
    throw new SettingsError(
      `${setting}: ${quote(pattern)} has ${wildcards} wildcards; the limit is ${MAX_WILDCARDS}. Split it into several patterns.`,
    );
  }
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  // `nonegate`, since `./!a` would be read as all but `a`; `posix`, since `[!a]` would be read as `!` or `a`.
  const match = picomatch([...patterns], { dot: true, nonegate: true, posix: true });
  return (path) => match(path);
}
