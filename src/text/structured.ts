/** Texts of nested values, whatever their syntax: plain values, and their places when they are asked for. */

export type Syntax = 'json' | 'jsonl' | 'yaml' | 'toml' | 'csv' | 'tsv' | 'xml';

/** Keys and indices from the root of the text's value. */
export type KeyPath = readonly (string | number)[];

/** Counted from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface Duplicate extends TextPlace {
  readonly key: string;
}

export interface Structured {
  readonly is: 'value';
  /** Plain objects and arrays. In YAML, a number that JavaScript would write otherwise is the text that stands there. */
  readonly value: unknown;
  /** Keys that stand twice in one object; the later value holds. */
  readonly duplicates: readonly Duplicate[];
  /** Where the value stands; the nearest container that is there otherwise. Reads the text again, once. */
  place(pointer: KeyPath): TextPlace;
}

export interface Malformed extends TextPlace {
  readonly is: 'malformed';
  readonly reason: 'syntax' | 'too-deep' | 'aliases' | 'empty';
}

/** Deeper nesting than any manifest needs, and far from what would overflow the stack. */
export const MAX_DEPTH = 200;

/** The syntax that a file's name says, or null. */
export function syntaxOf(file: string): Syntax | null {
  const [, extension = ''] = /\.([^./]+)$/.exec(file.toLowerCase()) ?? [];
  return SYNTAXES[extension] ?? null;
}

const SYNTAXES: Readonly<Record<string, Syntax | undefined>> = {
  json: 'json',
  jsonld: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  csv: 'csv',
  tsv: 'tsv',
};
