import { type ParseErrorCode, visit } from 'jsonc-parser';
import { parseEscapedKeys } from './json-escaped-keys.ts';
import { JsonPlaces } from './json-places.ts';
import { estimateMembers, type KeyProblem, keyProblems, surveyJson } from './json-text.ts';
import { JsonTree } from './json-tree.ts';
import type { KeyPath } from './structured.ts';

/**
 * JSON at the speed of `JSON.parse`, with the place of every value: the text is walked again for those
 * places, and for keys that stand twice, only where there are some.
 */

/** Deeper nesting than any inventory needs, and far from what would overflow the stack. */
export const MAX_JSON_DEPTH = 100;

export interface JsonProblem {
  /** `not-data`: the key `__proto__`, which is left out. Of a key that is there twice the later value is used. */
  readonly reason: 'syntax' | 'too-deep' | 'duplicate-key' | 'not-data';
  /** What the parser expects, the most levels that are read, or the key. */
  readonly detail: string;
  readonly offset: number;
  /** What tells this problem from others of its kind, without an offset. */
  readonly key: string;
}

export interface JsonDocument {
  readonly value: unknown;
  /** Problems that leave a value to go on with: duplicate keys and keys that are not data. */
  readonly problems: readonly JsonProblem[];
  /** Offset of a member's value; of `container` itself when it has no such member. */
  offsetOf(container: unknown, member?: string | number): number;
  /** The same by keys and indices from the root. */
  offsetAt(pointer: KeyPath): number;
}

/** Strict JSON (RFC 8259), without comments or trailing commas; the first syntax error ends it. */
export function readJson(
  text: string,
  maxDepth = MAX_JSON_DEPTH,
): JsonDocument | { readonly fatal: JsonProblem } {
  const result = parseJson(text, maxDepth);
  return 'fatal' in result ? result : new Document(text, result);
}

interface Parsed {
  readonly value: unknown;
  readonly keyProblems: readonly KeyProblem[];
}

/** The value alone, and what is wrong with its keys. */
export function parseJson(text: string, maxDepth: number): Parsed | { readonly fatal: JsonProblem } {
  const estimate = estimateMembers(text);
  const survey = estimate === null ? surveyJson(text) : null;
  // Brackets in a text that is no JSON may be anything, so which comes first has to be seen.
  if (survey !== null && survey.depth > maxDepth) return { fatal: firstMistake(text, maxDepth) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fatal: firstMistake(text, maxDepth) };
  }
  const members = countMembers(value, maxDepth);
  if (members === Number.POSITIVE_INFINITY) return { fatal: firstMistake(text, maxDepth) };
  if (survey?.hasEscapedKey) return { value: parseEscapedKeys(text), keyProblems: keyProblems(text) };
  const isPlain = members === (survey?.members ?? estimate) && !text.includes('__proto__');
  if (isPlain) return { value, keyProblems: [] };
  const problems = keyProblems(text);
  if (problems.some((problem) => problem.is === 'not-data')) dropProto(value);
  return { value, keyProblems: problems };
}

/** Members of all objects; infinitely many where containers nest deeper than `depth`. */
function countMembers(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return Number.POSITIVE_INFINITY;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) count += countMembers(value[index], depth - 1);
    return count;
  }
  // What was parsed inherits nothing that is walked, and a list of its members would be garbage at once.
  for (const key in value) count += 1 + countMembers((value as Record<string, unknown>)[key], depth - 1);
  return count;
}

/** `JSON.parse` makes a plain member of `__proto__`, which an assignment elsewhere would not. */
function dropProto(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
  for (const item of Object.values(value)) dropProto(item);
}

class Document implements JsonDocument {
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  readonly #places: JsonPlaces;
  #tree: JsonTree | null = null;

  constructor(text: string, { value, keyProblems }: Parsed) {
    this.value = value;
    this.problems = keyProblems.map(problemOf);
    this.#places = new JsonPlaces(text, keyProblems.length === 0);
  }

  offsetOf(container: unknown, member?: string | number): number {
    this.#tree ??= new JsonTree(this.value);
    const pointer = this.#tree.pointerTo(container);
    if (pointer === null) return 0;
    const isThere = member !== undefined && Object.hasOwn(container as object, member);
    if (isThere) pointer.push(member);
    return this.#places.offsetOf(pointer);
  }

  offsetAt(pointer: KeyPath): number {
    return this.#places.offsetOf(pointer);
  }
}

function problemOf({ is, keys, offset }: KeyProblem): JsonProblem {
  const place = keys.join('/');
  if (is === 'not-data') {
    return { reason: is, detail: '__proto__', offset, key: `__proto__ in ${place}` };
  }
  const detail = `${keys.at(-1) ?? ''}`.slice(0, 100);
  return { reason: 'duplicate-key', detail, offset, key: `duplicate ${place}` };
}

class Mistake extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** Why a text is refused that is no JSON, or nests too deep. */
function firstMistake(text: string, maxDepth: number): JsonProblem {
  let depth = 0;
  const begin = (offset: number) => {
    depth += 1;
    if (depth <= maxDepth) return;
    throw new Mistake({ reason: 'too-deep', detail: `${maxDepth}`, offset, key: 'depth' });
  };
  const end = () => {
    depth -= 1;
  };
  const onError = (code: ParseErrorCode, offset: number) => {
    throw new Mistake({ reason: 'syntax', detail: explain(code), offset, key: 'syntax' });
  };
  const visitor = {
    onObjectBegin: begin,
    onObjectEnd: end,
    onArrayBegin: begin,
    onArrayEnd: end,
    onError,
  };
  try {
    visit(text, visitor, { disallowComments: true });
  } catch (error) {
    if (error instanceof Mistake) return error.problem;
    throw error;
  }
  return { reason: 'syntax', detail: explain(0), offset: 0, key: 'syntax' };
}

/** jsonc-parser's error codes, whose const enum does not exist at run time, in words. */
const EXPLANATIONS: Record<number, string> = {
  1: 'there is a word or sign that JSON does not know',
  2: 'a number is not well formed',
  3: 'a property name in double quotes is expected',
  4: 'a value is expected',
  5: 'a colon is expected',
  6: 'a comma is expected',
  7: 'a closing brace } is expected',
  8: 'a closing bracket ] is expected',
  9: 'the file should end here',
  10: 'comments are not allowed',
  11: 'comments are not allowed',
  12: 'a string is not closed',
  13: 'a number breaks off',
  14: 'a \\u escape is not well formed',
  15: 'a string holds an unknown escape',
  16: 'a string holds a control character',
};

function explain(code: number): string {
  return EXPLANATIONS[code] ?? 'it cannot be read';
}
