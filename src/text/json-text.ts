/**
 * Steps over JSON text, from quote to quote and bracket to bracket. Only `surveyJson` may be given a text that
 * is not JSON; the others rely on `JSON.parse` having taken it.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** What there is in a text, as far as its quotes and brackets tell. */
export interface JsonSurvey {
  /** How deep brackets nest. */
  readonly depth: number;
  /** Colons outside of strings: members of objects. */
  readonly members: number;
  /** Whether a backslash stands in a string before a colon. */
  readonly hasEscapedKey: boolean;
}

export function surveyJson(text: string): JsonSurvey {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let lastString = 0;
  let backslash = text.indexOf('\\');
  let hasEscapedKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      lastString = at;
      at = stringEnd(text, at) - 1;
    } else if (code === COLON) {
      members += 1;
      if (backslash === -1 || backslash > at) continue;
      if (backslash < lastString) backslash = text.indexOf('\\', lastString);
      if (backslash !== -1 && backslash < at) hasEscapedKey = true;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
  }
  return { depth: deepest, members, hasEscapedKey };
}

/**
 * How many members objects have, or more: colons behind a quote, which may also begin a string. Null where
 * only `surveyJson` can tell: a key may be written with an escape, or brackets are so many that they could
 * nest without end. Takes a tenth of its time.
 */
export function estimateMembers(text: string): number | null {
  // A container is in an array, or a member: none is deeper than twice as many arrays and members that are objects.
  let nesting = countOf(text, '[', MANY);
  const hasEscapes = text.includes('\\');
  let members = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let quote = colon - 1;
    while (isSpace(text.charCodeAt(quote))) quote -= 1;
    if (text.charCodeAt(quote) !== QUOTE) continue;
    members += 1;
    if (text.charCodeAt(skipSpace(text, colon + 1)) === OPEN_OBJECT) nesting += 1;
    if (nesting >= MANY || (hasEscapes && mayBeEscaped(text, quote))) return null;
  }
  return nesting < MANY ? members : null;
}

/** As deep as these may nest, `JSON.parse` needs no more memory than for anything else. */
const MANY = 500_000;

function countOf(text: string, sign: string, limit: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count < limit; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Whether there may be an escape in the string that ends with the quote at `end`. */
function mayBeEscaped(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) return true;
    if (code === QUOTE) return text.charCodeAt(at - 1) === BACKSLASH;
  }
  return false;
}

/** The offset behind the string that begins at `start`; the text's end where it is not closed. */
export function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    // Backslashes in pairs stand for themselves.
    if ((quote - before) % 2 === 1) return quote + 1;
  }
  return text.length;
}

/** The offset of the first character from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  for (let place = at; ; place += 1) {
    if (!isSpace(text.charCodeAt(place))) return place;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The key that begins at `start`, which `stringEnd` says to end at `end`. */
export function keyAt(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end - 1);
  return written.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : written;
}

/**
 * Walks the members of the object or the items of the array that begins at `start`, until `visit` says
 * false: with the offsets of the key's quote (that of the value in an array) and of the value. `from`: the
 * first of these that is walked.
 */
export function eachMember(
  text: string,
  start: number,
  visit: (key: number, value: number) => boolean,
  from = skipSpace(text, start + 1),
): void {
  const isObject = text.charCodeAt(start) === OPEN_OBJECT;
  let key = from;
  for (;;) {
    const code = text.charCodeAt(key);
    if (Number.isNaN(code) || code === CLOSE_OBJECT || code === CLOSE_ARRAY) return;
    const value = isObject ? skipSpace(text, skipSpace(text, stringEnd(text, key)) + 1) : key;
    if (!visit(key, value)) return;
    const next = skipSpace(text, valueEnd(text, value));
    if (text.charCodeAt(next) !== COMMA) return;
    key = skipSpace(text, next + 1);
  }
}

/** The offset behind the value that begins at `start`. */
function valueEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === QUOTE) return stringEnd(text, start);
  if (code !== OPEN_OBJECT && code !== OPEN_ARRAY) return wordEnd(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** Behind a number, `true`, `false` or `null`. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CLOSE_OBJECT || code === CLOSE_ARRAY || code <= 0x20) break;
  }
  return at;
}

/** A key that is not kept as it stands. */
export interface KeyProblem {
  /** `duplicate`: a later member of its object has it too, or rather this is that one. `not-data`: `__proto__`. */
  readonly is: 'duplicate' | 'not-data';
  /** From the root; an array's place in it is empty text. */
  readonly keys: readonly string[];
  /** Of the key's quote. */
  readonly offset: number;
}

/** The keys `__proto__`, and those that stand once more in their object, in the order of the text. */
export function keyProblems(text: string): KeyProblem[] {
  const problems: KeyProblem[] = [];
  const keys: string[] = [];
  /** One set a level, used for one object after another. */
  const seen: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      seen[keys.length]?.clear();
      keys.push('');
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) keys.pop();
    if (code !== QUOTE) continue;
    const end = stringEnd(text, at);
    if (text.charCodeAt(skipSpace(text, end)) === COLON) {
      const key = keyAt(text, at, end);
      const level = keys.length - 1;
      keys[level] = key;
      seen[level] ??= new Set();
      const known = seen[level];
      if (key === '__proto__') problems.push({ is: 'not-data', keys: [...keys], offset: at });
      else if (known.has(key)) problems.push({ is: 'duplicate', keys: [...keys], offset: at });
      else known.add(key);
    }
    at = end - 1;
  }
  return problems;
}
