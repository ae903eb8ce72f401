import { type ParseErrorCode, visit } from 'jsonc-parser';

/**
 * JSON with the place of every value. The values are plain objects and arrays, as `JSON.parse`
 * gives them; beside each one stands a twin of the same shape that holds the offsets of its
 * members, so that a finding can point at the very value.
 */

/** Deeper nesting than any inventory needs, and far from what would overflow the stack. */
export const MAX_JSON_DEPTH = 100;

export interface JsonProblem {
  readonly message: string;
  readonly offset: number;
  /** What tells this problem from others of its kind, without an offset. */
  readonly key: string;
}

type Offsets = Record<string, number> | number[];

export interface JsonDocument {
  readonly value: unknown;
  /** Problems that leave a value to go on with: duplicate keys and keys that are not data. */
  readonly problems: readonly JsonProblem[];
  /** Offset of a member's value; of `container` itself when it has no such member. */
  offsetOf(container: unknown, member?: string | number): number;
}

class Fatal extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Strict JSON (RFC 8259), without comments or trailing commas; the first syntax error ends it. */
export function readJson(
  text: string,
  maxDepth = MAX_JSON_DEPTH,
): JsonDocument | { readonly fatal: JsonProblem } {
  const builder = new Builder(maxDepth);
  try {
    visit(text, builder.visitor(), { disallowComments: true });
    return builder.document();
  } catch (error) {
    if (error instanceof Fatal) return { fatal: error.problem };
    throw error;
  }
}

class Builder {
  readonly #problems: JsonProblem[] = [];
  readonly #offsets = new Map<object, Offsets>();
  readonly #starts = new Map<object, number>();
  readonly #stack: (Record<string, unknown> | unknown[])[] = [];
  readonly #keys: string[] = [];
  readonly #maxDepth: number;
  #root: unknown;

  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth;
  }

  visitor() {
    const begin = (container: Record<string, unknown> | unknown[], offset: number) => {
      this.#put(container, offset);
      if (this.#stack.length >= this.#maxDepth) {
        const message = `it is nested more than ${this.#maxDepth} levels deep`;
        throw new Fatal({ message, offset, key: 'depth' });
      }
      this.#starts.set(container, offset);
      this.#offsets.set(container, Array.isArray(container) ? [] : {});
      this.#stack.push(container);
      this.#keys.push('');
    };
    const end = () => {
      this.#stack.pop();
      this.#keys.pop();
    };
    return {
      onObjectBegin: (offset: number) => begin({}, offset),
      onObjectEnd: end,
      onArrayBegin: (offset: number) => begin([], offset),
      onArrayEnd: end,
      onObjectProperty: (key: string, offset: number) => this.#property(key, offset),
      onLiteralValue: (value: unknown, offset: number) => this.#put(value, offset),
      onError: (code: ParseErrorCode, offset: number) => {
        throw new Fatal({ message: `it is not JSON: ${explain(code)}`, offset, key: 'syntax' });
      },
    };
  }

  document(): JsonDocument {
    const offsets = this.#offsets;
    const starts = this.#starts;
    return {
      value: this.#root,
      problems: this.#problems,
      offsetOf(container, member) {
        const whole = container as object;
        const members = offsets.get(whole) as Record<string | number, number> | undefined;
        const offset =
          member !== undefined && members && Object.hasOwn(members, member) ? members[member] : null;
        return offset ?? starts.get(whole) ?? 0;
      },
    };
  }

  #property(key: string, offset: number): void {
    this.#keys[this.#keys.length - 1] = key;
    const container = this.#stack.at(-1);
    if (key === '__proto__') {
      const message = 'the key "__proto__" is not data and is left out';
      this.#problems.push({ message, offset, key: `__proto__ in ${this.#keys.join('/')}` });
    } else if (container && Object.hasOwn(container, key)) {
      const message = `the key ${JSON.stringify(key.slice(0, 100))} stands twice in one object; the later value is used`;
      this.#problems.push({ message, offset, key: `duplicate ${this.#keys.join('/')}` });
    }
  }

  #put(value: unknown, offset: number): void {
    const container = this.#stack.at(-1);
    if (container === undefined) {
      this.#root = value;
      return;
    }
    const offsets = this.#offsets.get(container);
    if (Array.isArray(container)) {
      container.push(value);
      (offsets as number[]).push(offset);
      return;
    }
    const key = this.#keys.at(-1) ?? '';
    if (key === '__proto__') return;
    container[key] = value;
    (offsets as Record<string, number>)[key] = offset;
  }
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
