/** Builds messages out of spans. */

import type { Location } from '../model/location.ts';
import type { Span, Spans } from '../model/span.ts';
import { countOf, grouped } from './plural.ts';

type Part = Span | Spans | string | number;

/** A message: `` say`holds ${count(3, 'file')} below ${path(folder)}` ``. Strings and numbers become text. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Spans {
  const spans: Span[] = [];
  for (const [index, word] of words.entries()) {
    if (word !== '') spans.push(text(word));
    const part = parts[index];
    if (part === undefined || part === '') continue;
    if (typeof part === 'string' || typeof part === 'number') spans.push(text(`${part}`));
    else if (isSpans(part)) spans.push(...part);
    else spans.push(part);
  }
  return spans;
}

function isSpans(part: Span | Spans): part is Spans {
  return Array.isArray(part);
}

export const NOTHING: Spans = [];

export const text = (words: string): Span => ({ is: 'text', text: words });
export const code = (value: string): Span => ({ is: 'code', text: value });
export const path = (name: string): Span => ({ is: 'path', text: name });
export const digest = (hex: string): Span => ({ is: 'digest', text: hex });

/** `1 file`, `2 files`; `nouns`: the plural, where it is not made with `s`. */
export const count = (number: number, noun: string, nouns?: string): Span => ({
  is: 'count',
  text: countOf(number, noun, nouns),
});

export const place = (location: Location): Span => ({
  is: 'place',
  text: `${location.file}:${location.line}`,
  location,
});

/** `a, b and 3 more`; `all` is how many there are, which may be more than are named. */
export function names(shown: readonly string[], all: number, as: (name: string) => Span = path): Spans {
  const spans = shown.flatMap((name, index) => (index === 0 ? [as(name)] : [text(', '), as(name)]));
  return all > shown.length ? [...spans, text(` and ${grouped(all - shown.length)} more`)] : spans;
}

/** A value as JSON, cut to a readable length. */
export function json(value: string): Span {
  return code(JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value));
}

/** The message without any mark-up, and unescaped. */
export function plainText(spans: Spans): string {
  let words = '';
  for (const span of spans) words += span.text;
  return words;
}
