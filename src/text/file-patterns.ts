import { globMatcher, MAX_PATTERN_LENGTH, type MatchingWork } from './glob.ts';

/** Patterns that braces may make of one. */
const MAX_CHOICES = 256;

/**
 * Whether a path matches one of the patterns of a file set, which strangers wrote: with braces, and with `*` for any
 * part of a name or, where `isLoose`, of a path (as Python's fnmatch has it). Null: some pattern is longer than any
 * that is needed, or makes too many. What matching costs is added to `work`.
 */
export function filePatterns(
  patterns: readonly string[],
  isLoose: boolean,
  work: MatchingWork = { steps: 0 },
): ((path: string) => boolean) | null {
  const matchers: ((path: string) => boolean)[] = [];
  for (const pattern of patterns) {
    const choices = pattern.length > MAX_PATTERN_LENGTH ? null : withoutBraces(pattern);
    if (choices === null) return null;
    for (const choice of choices) {
      matchers.push(globMatcher(choice, work));
      if (!isLoose || !choice.includes('*')) continue;
      const loose = globMatcher(inOneName(choice.replace(/^(?:\.\/)+/, '')), work);
      matchers.push((path) => loose(inOneName(path)));
    }
  }
  return (path) => matchers.some((matches) => matches(path));
}

/** A path as a single name, so that `*` stands for slashes too. */
const inOneName = (path: string) => path.replaceAll('/', '\u0001');

/** The folder before the first part of a pattern that is more than a name. */
export function fixedFolder(pattern: string): string {
  const names = pattern.replace(/^(?:\.\/)+/, '').split('/');
  const end = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
  return (end === -1 ? names.slice(0, -1) : names.slice(0, end)).join('/');
}

/** What a pattern with braces (`a.{json,csv}`) stands for; null: too many. */
export function withoutBraces(pattern: string): string[] | null {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (done.length + open.length >= MAX_CHOICES) return null;
    // The innermost pair first.
    const [whole, before = '', inside = '', after = ''] = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(next) ?? [];
    if (whole === undefined) done.push(next);
    else for (const choice of inside.split(',').reverse()) open.push(before + choice + after);
  }
  return [...new Set(done)];
}
