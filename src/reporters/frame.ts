import type { Finding } from '../model/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { columnsOf } from '../text/columns.ts';
import { latePattern } from '../text/late-pattern.ts';
import { cut } from './cut.ts';
import { terminalText } from './escape.ts';

/** A line of a manifest and what to mark in it, both harmless on a terminal. */
export interface Frame {
  readonly line: string;
  /** How many columns stand before the mark, and how many it is long. */
  readonly before: number;
  readonly length: number;
}

/** A longer line was not written for people. */
const MAX_LINE = 2000;
/** What of a line is shown before the value where not all of it fits. */
const LEAD = 12;

/**
 * The line that a finding points to, with its value marked; null where the line tells nothing of it. `written`: the
 * line in its manifest; `width`: how many columns it may take.
 */
export function frameOf(finding: Finding, written: string, width: number): Frame | null {
  if (written.length > MAX_LINE) return null;
  const text = written.trimEnd().replaceAll('\t', ' ');
  const range = valueIn(text, finding);
  if (range === null) return null;
  const [start, end] = range;
  const indent = text.length - text.trimStart().length;
  const fits = columnsOf(terminalText(text.slice(indent))) <= width;
  const from = fits ? indent : Math.max(indent, start - LEAD);
  const before = `${from > indent ? '…' : ''}${terminalText(text.slice(from, start))}`;
  const room = width - columnsOf(before);
  const value = cut(terminalText(text.slice(start, end)), room);
  const after = cut(terminalText(text.slice(end)), room - columnsOf(value));
  const line = before + value + after;
  if (value === '' || columnsOf(line) > width) return null;
  return { line, before: columnsOf(before), length: columnsOf(value) };
}

/** From where to where the value stands that a finding is about. */
function valueIn(text: string, finding: Finding): readonly [number, number] | null {
  const { location, subject, expected, actual, kind } = finding;
  if (location === null) return null;
  const values = [expected, actual];
  const wanted = ruleOf(kind)?.shows === 'values' ? [...values, subject] : [subject, ...values];
  const from = location.column - 1;
  for (const value of wanted) {
    const start = value === null ? -1 : wordAt(text, value, from);
    if (start !== -1) return [start, start + (value?.length ?? 0)];
  }
  // Findings about a whole manifest stand at its start.
  if (location.line === 1 && location.column === 1) return null;
  const token = /\s*("(?:[^"\\]|\\.)*"|[^\s,;{}[\]]+)/y;
  token.lastIndex = from;
  const found = token.exec(text)?.[1];
  return found === undefined ? null : [token.lastIndex - found.length, token.lastIndex];
}

const WORD = latePattern(String.raw`[\p{L}\p{N}_]`, 'u');

/** Where a value stands as a word of its own; -1 where it does not. */
function wordAt(text: string, value: string, from: number): number {
  if (value === '') return -1;
  const isWord = (sign: string | undefined) => sign !== undefined && WORD().test(sign);
  for (let at = text.indexOf(value, from); at !== -1; at = text.indexOf(value, at + 1)) {
    const isCut =
      (isWord(value[0]) && isWord(text[at - 1])) || (isWord(value.at(-1)) && isWord(text[at + value.length]));
    if (!isCut) return at;
  }
  return -1;
}
