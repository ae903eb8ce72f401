import { JsonPlaces } from './json-places.ts';
import { LineIndex } from './line-index.ts';
import { type JsonProblem, parseJson } from './read-json.ts';
import { type Duplicate, MAX_DEPTH, type Malformed, type Structured, type TextPlace } from './structured.ts';

/** JSON (RFC 8259) at the speed of `JSON.parse`. Places, and keys that stand twice, are looked for only where there are some. */
export function readJsonText(text: string): Structured | Malformed {
  const parsed = parseJson(text, MAX_DEPTH);
  if ('fatal' in parsed) return malformed(text, parsed.fatal);
  const lines = new LineIndex('', text);
  const places = new JsonPlaces(text, parsed.keyProblems.length === 0);
  const placeOf = (offset: number): TextPlace => {
    const { line, column } = lines.locate(offset);
    return { line, column };
  };
  const duplicates = parsed.keyProblems.flatMap(({ is, keys, offset }): Duplicate[] =>
    is === 'duplicate' ? [{ key: keys.at(-1) ?? '', ...placeOf(offset) }] : [],
  );
  return {
    is: 'value',
    value: parsed.value,
    duplicates,
    place: (pointer) => placeOf(places.offsetOf(pointer)),
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
      return { line: line.number, column: new JsonPlaces(line.text).offsetOf(rest) + 1 };
    },
  };
}

function malformed(text: string, { key, offset }: JsonProblem): Malformed {
  const { line, column } = new LineIndex('', text).locate(offset);
  return { is: 'malformed', reason: key === 'depth' ? 'too-deep' : 'syntax', line, column };
}
