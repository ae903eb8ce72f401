import { quote, SettingsError } from '../model/errors.ts';
import { globMatcher, MAX_PATTERN_LENGTH, namesOf } from './glob.ts';

/**
 * Whether a path matches one of the config's patterns, or is written just like one. A pattern that cannot be
 * used is a `SettingsError` that names `setting`.
 */
export function pathMatcher(setting: string, patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => {
    const why = refusal(pattern);
    if (why === null) return globMatcher(pattern);
    throw new SettingsError(`${setting}: ${quote(pattern)} cannot be used: ${why}`);
  });
  const written = new Set(patterns);
  return (path) => written.has(path) || matchers.some((matches) => matches(path));
}

function refusal(pattern: string): string | null {
  if (pattern.length > MAX_PATTERN_LENGTH)
    return `it is ${pattern.length} characters long; the limit is ${MAX_PATTERN_LENGTH}. Use wildcards.`;
  if (namesOf(pattern).length > 0 && !pattern.startsWith('!') && !/[(){}|]|\[:/.test(pattern)) return null;
  return 'a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) { } | and [: :]; write one for each choice.';
}
