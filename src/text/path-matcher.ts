import { quote, SettingsError } from '../model/errors.ts';
import { MAX_PATTERN_LENGTH, type MatchingWork, namesMatcher, namesOf } from './glob.ts';

/** Steps of matching for all patterns of a setting together: some seconds of work. */
export const MAX_MATCHING_STEPS = 100_000_000;

export interface PathMatcher {
  (path: string): boolean;
  /** What it has cost so far. */
  readonly work: Readonly<MatchingWork>;
}

/**
 * Whether a path matches one of the config's patterns, or is written just like one. A pattern that cannot be
 * used is a `SettingsError` that names `setting`; so are patterns that take too long together, since others may
 * have written both them and the names.
 */
export function pathMatcher(setting: string, patterns: readonly string[]): PathMatcher {
  const work: MatchingWork = { steps: 0 };
  const plain = new Set(patterns);
  const globs: ((names: readonly string[]) => boolean)[] = [];
  for (const pattern of patterns) {
    requirePattern(setting, pattern);
    // A path needs no matching, however many there are.
    if (isWild(pattern)) globs.push(namesMatcher(pattern, work));
    else plain.add(namesOf(pattern).join('/'));
  }
  const matches = (path: string) => {
    if (patterns.length === 0) return false;
    if (plain.has(path)) return true;
    if (globs.length === 0) return false;
    const names = path.split('/');
    if (globs.some((isMatch) => isMatch(names))) return true;
    if (work.steps > MAX_MATCHING_STEPS) throw tooMuchWork(setting);
    return false;
  };
  return Object.assign(matches, { work });
}

/** Whether a pattern is more than a path. */
export function isWild(pattern: string): boolean {
  return /[*?[\\]|\/$/.test(pattern);
}

export function tooMuchWork(setting: string): SettingsError {
  return new SettingsError(
    `${setting}: its patterns take too long to match. Use fewer, with fewer wildcards; paths without wildcards cost nothing.`,
  );
}

/** Throws a `SettingsError` that names `setting` where a pattern cannot be used. */
export function requirePattern(setting: string, pattern: string): void {
  const why = refusal(pattern);
  if (why !== null) throw new SettingsError(`${setting}: ${quote(pattern)} cannot be used: ${why}`);
}

function refusal(pattern: string): string | null {
  if (pattern.length > MAX_PATTERN_LENGTH)
    return `it is ${pattern.length} characters long; the limit is ${MAX_PATTERN_LENGTH}. Use wildcards.`;
  if (namesOf(pattern).length > 0 && !pattern.startsWith('!') && !/[(){}|]|\[:/.test(pattern)) return null;
  return 'a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) { } | and [: :]; write one for each choice.';
}
