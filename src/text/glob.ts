/**
 * Patterns of paths, matched in time that grows with the pattern's length times the path's, whoever wrote
 * them; the regular expressions that others make of patterns can take years. It is enough to try again after
 * the last star, or the last `**` (Russ Cox, "Glob Matching Can Be Simple And Fast Too", research.swtch.com/glob).
 */

/** Characters; longer ones would make matching many long paths slow. */
export const MAX_PATTERN_LENGTH = 1024;

type One = (item: string) => boolean;

/** What matching has cost so far: one step is one look at a character, or at a name. */
export interface MatchingWork {
  steps: number;
}

/** What is to be had of each item in turn; null: any number of items. */
type Sequence = readonly (One | null)[];

/** The parts of a name's pattern: a class, an escaped character, or any other character. */
const PART = /\[([!^]?)((?:\]|\\.|[^\\\]])(?:\\.|[^\\\]])*)\]|\\(.)|./gsu;

/**
 * Whether a whole path matches: `*` is any part of a name, `?` one character, `[a-c]` one of these and `[!a-c]`
 * any other, `**` between slashes any folders or none, and `\` takes the next character as it is. A dot at the
 * beginning of a name is like any character, a bracket that nothing closes too. A slash at the end means all
 * that is below. What it costs is added to `work`.
 */
export function globMatcher(pattern: string, work: MatchingWork = { steps: 0 }): One {
  const isMatch = namesMatcher(pattern, work);
  return (path) => isMatch(path.split('/'));
}

/** The same for a path that is in its names already: for many patterns it is parted once. */
export function namesMatcher(pattern: string, work: MatchingWork): (names: readonly string[]) => boolean {
  const asked = namesOf(pattern.endsWith('/') ? `${pattern}**` : pattern);
  const sequence = asked.map((name) => (name === '**' ? null : nameMatcher(name, work)));
  return (names) => matches(sequence, names, work);
}

/** What a pattern asks of each name in a path: empty ones, and those of the folder itself, ask nothing. */
export function namesOf(pattern: string): string[] {
  return pattern.split('/').filter((name) => name !== '' && name !== '.');
}

function nameMatcher(name: string, work: MatchingWork): One {
  if (!/[*?[\\]/.test(name)) return (other) => other === name;
  const sequence: Sequence = [...name.matchAll(PART)].map(([part, not, inside, escaped]) => {
    if (inside !== undefined) return classMatcher(inside, not !== '');
    if (part === '*') return null;
    if (part === '?') return () => true;
    const expected = escaped ?? part;
    return (char) => char === expected;
  });
  return (other) => {
    work.steps += other.length;
    return matches(sequence, [...other], work);
  };
}

/** Of the characters between brackets: single ones, and ranges by their code points. */
function classMatcher(inside: string, isNegated: boolean): One {
  const ranges = [...inside.matchAll(/\\?(.)(?:-\\?(.))?/gsu)].map(([, low = '', high = low]) => [low, high]);
  return (char) => ranges.some(([low = '', high = '']) => isWithin(char, low, high)) !== isNegated;
}

function isWithin(char: string, low: string, high: string): boolean {
  const [code = 0, from = 0, to = 0] = [char, low, high].map((one) => one.codePointAt(0));
  return from <= code && code <= to;
}

function matches(sequence: Sequence, items: readonly string[], work: MatchingWork): boolean {
  let at = 0;
  /** After the last `null`, and the first item that may belong to what follows it. */
  let again: { readonly at: number; item: number } | null = null;
  for (let item = 0; item < items.length; ) {
    const one = sequence[at];
    work.steps += 1;
    if (one === null) {
      at += 1;
      again = { at, item };
    } else if (one?.(items[item] ?? '')) {
      at += 1;
      item += 1;
    } else if (again !== null) {
      again.item += 1;
      ({ at, item } = again);
    } else {
      return false;
    }
  }
  return sequence.slice(at).every((one) => one === null);
}
