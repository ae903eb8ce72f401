import { LineIndex } from './line-index.ts';
import { type JsonDocument, readJson } from './read-json.ts';
import {
  type Duplicate,
  MAX_DEPTH,
  type Malformed,
  type Pointer,
  type Structured,
  type TextPlace,
} from './structured.ts';

/** JSON (RFC 8259) at the speed of `JSON.parse`. Places, and keys that stand twice, are looked for only where there are some. */
export function readJsonText(text: string): Structured | Malformed {
  const { depth, members } = survey(text);
  if (depth > MAX_DEPTH) return malformed(text, 'too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed(text, 'syntax');
  }
  let places: Places | null = null;
  const find = () => {
    places ??= new Places(text);
    return places;
  };
  return {
    is: 'value',
    value,
    duplicates: countMembers(value) === members ? [] : find().duplicates(),
    place: (pointer) => find().place(pointer),
  };
}

/** A JSON value a line; empty lines are skipped. The value is the array of them. */
export function readJsonLines(text: string): Structured | Malformed {
  const values: unknown[] = [];
  const lines: { readonly number: number; readonly text: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const result = readJsonText(line);
    if (result.is === 'malformed') return { ...result, line: index + 1 };
    values.push(result.value);
    lines.push({ number: index + 1, text: line });
  }
  return {
    is: 'value',
    value: values,
    duplicates: [],
    place([first, ...rest]) {
      const line = lines[Number(first ?? 0)];
      if (line === undefined) return { line: 1, column: 1 };
      return { line: line.number, column: new Places(line.text).place(rest).column };
    },
  };
}

/** How deep the brackets of a text nest, and how many colons stand outside its strings. */
function survey(text: string): { readonly depth: number; readonly members: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at);
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x3a) members += 1;
  }
  return { depth: deepest, members };
}

/** The place of the quote that ends the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at;
  }
  return text.length;
}

/** Members of all objects. What nests deeper than allowed was refused before. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item);
    return count;
  }
  for (const key in value) count += 1 + countMembers((value as Record<string, unknown>)[key]);
  return count;
}

/** The text read once more, with the offset of every value. */
class Places {
  readonly #lines: LineIndex;
  readonly #document: JsonDocument | null;

  constructor(text: string) {
    const document = readJson(text, MAX_DEPTH);
    this.#lines = new LineIndex('', text);
    this.#document = 'fatal' in document ? null : document;
  }

  place(pointer: Pointer): TextPlace {
    const document = this.#document;
    if (document === null) return { line: 1, column: 1 };
    let container: unknown = null;
    let value: unknown = document.value;
    let offset = document.offsetOf(value);
    for (const step of pointer) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
      container = value;
      value = (value as Record<string | number, unknown>)[step];
      offset = document.offsetOf(container, step);
    }
    const { line, column } = this.#lines.locate(offset);
    return { line, column };
  }

  duplicates(): Duplicate[] {
    const problems = this.#document?.problems ?? [];
    return problems.flatMap(({ key, offset }) => {
      const { line, column } = this.#lines.locate(offset);
      return key.startsWith('duplicate ') ? [{ key: key.slice(key.lastIndexOf('/') + 1), line, column }] : [];
    });
  }
}

function malformed(text: string, reason: 'syntax' | 'too-deep'): Malformed {
  const document = readJson(text, MAX_DEPTH);
  const offset = 'fatal' in document ? document.fatal.offset : 0;
  const { line, column } = new LineIndex('', text).locate(offset);
  return { is: 'malformed', reason, line, column };
}
