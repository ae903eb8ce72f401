/**
 * What a runner script tells: a line of JSON an event, in a file of its own. Every line carries a token that
 * only the script was given, so nothing that a library prints can pass for an answer.
 */

import { basename, dirname } from 'node:path';
import { isObject } from '../../model/json.ts';
import { readContained } from '../../platform/hashing/read-contained.ts';
import type { Phase } from '../model.ts';

/** Answers are at most 1 MiB of text, which JSON may make six times as long. */
const MAX_CHANNEL_BYTES = 8 * 1024 * 1024;
const MAX_WORDS = 2000;
const MAX_VERSIONS = 50;

export interface LoaderReport {
  readonly phase: Phase;
  readonly versions: Readonly<Record<string, string>>;
  /** Milliseconds from the beginning of loading to its end, and of answering, by the script's clock. */
  readonly loadMs: number | null;
  readonly answerMs: number | null;
  readonly answer: ReportedAnswer | null;
  /** The loader cannot run here, for a reason that is none of the model's. */
  readonly blocked: { readonly kind: string; readonly reason: string; readonly fix: string } | null;
  /** The error that ended the script. */
  readonly error: string | null;
}

export interface ReportedAnswer {
  readonly kind: string;
  readonly text: string | null;
  /** The name of a file in the folder for outputs. */
  readonly file: string | null;
  readonly numbers: Readonly<Record<string, number>>;
  /** False where a number of the answer is not finite, or all of them are zero. */
  readonly isSound: boolean;
}

const PHASES: readonly Phase[] = ['importing', 'loading', 'answering', 'answered'];

/** Everything that was reported so far. A line that is cut, forged or no JSON says nothing. `file`: a true path. */
export function readChannel(file: string, token: string): LoaderReport {
  let phase: Phase = 'starting';
  let versions: Record<string, string> = {};
  let answer: ReportedAnswer | null = null;
  let blocked: LoaderReport['blocked'] = null;
  let error: string | null = null;
  const times = new Map<string, number>();
  for (const line of linesOf(file)) {
    const event = parsed(line);
    if (event === null || event.token !== token) continue;
    const name = PHASES.find((known) => known === event.event);
    if (name !== undefined) {
      phase = name;
      if (typeof event.at === 'number') times.set(name, event.at);
    }
    if (event.event === 'versions' && isObject(event.versions))
      versions = texts({ ...versions, ...event.versions });
    if (event.event === 'answered') answer = answerOf(event);
    if (event.event === 'error') error = wordsOf(event.reason);
    if (event.event === 'blocked')
      blocked = { kind: wordsOf(event.kind), reason: wordsOf(event.reason), fix: wordsOf(event.fix) };
  }
  const between = (from: string, to: string) => {
    const [start, end] = [times.get(from), times.get(to)];
    return start === undefined || end === undefined ? null : Math.max(0, Math.round(end - start));
  };
  return {
    phase,
    versions,
    answer,
    blocked,
    error,
    loadMs: between('loading', 'answering'),
    answerMs: between('answering', 'answered'),
  };
}

function linesOf(file: string): string[] {
  const read = readContained(dirname(file), basename(file), MAX_CHANNEL_BYTES, { isSole: true });
  return 'bytes' in read ? read.bytes.toString('utf8').split('\n').slice(0, -1) : [];
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** A script writes texts; what else stands there says nothing. */
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_WORDS) : '');

function texts(value: Readonly<Record<string, unknown>>): Record<string, string> {
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(
    pairs.slice(0, MAX_VERSIONS).map(([name, text]) => [name.slice(0, 64), text.slice(0, 64)]),
  );
}

function answerOf(event: Readonly<Record<string, unknown>>): ReportedAnswer {
  const numbers = isObject(event.numbers) ? event.numbers : {};
  return {
    kind: wordsOf(event.kind),
    text: typeof event.text === 'string' ? event.text : null,
    file: typeof event.file === 'string' && /^[\w-]+\.[a-z\d]{1,5}$/.test(event.file) ? event.file : null,
    numbers: Object.fromEntries(
      Object.entries(numbers).filter((pair): pair is [string, number] => Number.isFinite(pair[1])),
    ),
    isSound: event.sound === true,
  };
}
