/**
 * `entrypoint` and `smoke_test` of an entry, and the same fields in a plan. They are written by strangers
 * and only ask: they cannot name a program, a host or a path outside of the entry.
 */

import { isObject, type JsonObject } from '../../model/json.ts';
import { ALLOWANCES, type Entrypoint, type Expectation, LOADERS, type Question } from '../model.ts';

export type Read<T> = { readonly value: T } | { readonly problem: string; readonly member: string };

/** Seconds that a test may take at most, whatever the checkout says, unless the step says otherwise. */
export const MAX_SECONDS = 300;
const MAX_PROMPT_BYTES = 4096;
const MAX_TOKENS = 4096;
const MAX_JSON = 4096;
const PROFILE = /^[a-z0-9-]{1,32}$/;
/** The name of a custom loader or command. */
export const NAME = /^[A-Za-z0-9._-]{1,64}$/;

class Wrong extends Error {
  readonly member: string;
  constructor(member: string, message: string) {
    super(message);
    this.member = member;
  }
}

function reading<T>(work: () => T): Read<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof Wrong) return { problem: error.message, member: error.member };
    throw error;
  }
}

function text(value: JsonObject, member: string, pattern: RegExp, what: string): string | null {
  const found = value[member];
  if (found === undefined || found === null) return null;
  if (typeof found === 'string' && pattern.test(found)) return found;
  throw new Wrong(member, `${member} must be ${what}`);
}

function number(
  value: JsonObject,
  member: string,
  least: number,
  most: number,
  isWhole = true,
): number | null {
  const found = value[member];
  if (found === undefined || found === null) return null;
  const isNumber = typeof found === 'number' && Number.isFinite(found) && found >= least && found <= most;
  if (isNumber && (!isWhole || Number.isInteger(found))) return found;
  throw new Wrong(member, `${member} must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`);
}

/** `entrypoint` of an entry. */
export function readEntrypoint(value: unknown): Read<Entrypoint> {
  return reading(() => {
    if (!isObject(value)) throw new Wrong('entrypoint', 'entrypoint must be an object');
    const known = [...LOADERS, 'custom', 'endpoint'] as const;
    const loader = known.find((name) => name === value.loader);
    if (loader === undefined) throw new Wrong('loader', `loader must be one of ${known.join(', ')}`);
    const name = text(value, 'name', NAME, 'letters, digits, `.`, `_` and `-`, 64 at most');
    if (loader === 'custom' && name === null) throw new Wrong('name', 'a custom loader needs a name');
    const endpoint = text(value, 'endpoint', NAME, 'letters, digits, `.`, `_` and `-`, 64 at most');
    if (loader === 'endpoint' && endpoint === null)
      throw new Wrong('endpoint', 'the loader endpoint needs the name of an endpoint');
    const model = text(value, 'model', /^[^\0]{1,1000}$/su, 'text of 1 to 1000 characters');
    const file = text(
      value,
      'file',
      /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\0\\]+$/,
      'a path below that of the entry',
    );
    const task = text(value, 'task', /^[a-z0-9-]{1,64}$/, 'a task such as text-generation');
    const isServed = loader === 'endpoint';
    return {
      loader,
      name: loader === 'custom' ? name : null,
      endpoint: isServed ? endpoint : null,
      model: isServed ? model : null,
      task,
      file,
    };
  });
}

export const NO_EXPECTATION: Expectation = {
  contains: null,
  matches: null,
  minChars: null,
  minTokens: null,
  width: null,
  height: null,
  dimensions: null,
  json: false,
  unsupported: false,
};

function expectation(value: unknown): Expectation {
  if (value === undefined || value === null) return NO_EXPECTATION;
  if (!isObject(value)) throw new Wrong('expect', 'expect must be an object');
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(EXPECT_FIELDS, key));
  if (unknown !== undefined)
    throw new Wrong('expect', `expect has the unknown key ${JSON.stringify(unknown.slice(0, 100))}`);
  const { json = false, unsupported = false } = value;
  if (typeof json !== 'boolean' && (typeof json !== 'object' || json === null))
    throw new Wrong('expect', 'expect.json must be true, false, an object or a list');
  // Each of its items is looked for among those of the answer.
  if (JSON.stringify(json).length > MAX_JSON)
    throw new Wrong('expect', `expect.json must be at most ${MAX_JSON} characters long`);
  if (typeof unsupported !== 'boolean') throw new Wrong('expect', 'expect.unsupported must be true or false');
  const words = /^[^\0]{1,1024}$/su;
  return {
    contains: text(value, 'contains', words, 'text of 1 to 1024 characters'),
    matches: text(value, 'matches', words, 'a pattern of 1 to 1024 characters'),
    minChars: number(value, 'min_chars', 1, 1_000_000),
    minTokens: number(value, 'min_tokens', 1, MAX_TOKENS),
    width: number(value, 'width', 1, 65_536),
    height: number(value, 'height', 1, 65_536),
    dimensions: number(value, 'dimensions', 1, 1_000_000),
    json,
    unsupported,
  };
}

const EXPECT_FIELDS = {
  contains: 0,
  matches: 0,
  min_chars: 0,
  min_tokens: 0,
  width: 0,
  height: 0,
  dimensions: 0,
  json: 0,
  unsupported: 0,
};

/**
 * `smoke_test` of an entry, or a test of a plan. `max_seconds` is required as in the harness outline,
 * unless `before` has it; every other field that is absent is that of `before`.
 */
export function readQuestion(value: unknown, before: Question | null = null): Read<Question> {
  return reading(() => {
    if (!isObject(value)) throw new Wrong('smoke_test', 'smoke_test must be an object');
    const prompt = value.prompt ?? null;
    if (prompt !== null && (typeof prompt !== 'string' || Buffer.byteLength(prompt) > MAX_PROMPT_BYTES))
      throw new Wrong('prompt', `prompt must be text of at most ${MAX_PROMPT_BYTES} bytes`);
    const seconds = number(value, 'max_seconds', 0.001, 86_400, false) ?? before?.maxSeconds ?? null;
    if (seconds === null) throw new Wrong('max_seconds', 'max_seconds is missing');
    return {
      prompt: prompt ?? before?.prompt ?? null,
      maxSeconds: seconds,
      profile:
        text(value, 'profile', PROFILE, 'lower-case letters, digits and `-`, 32 at most') ??
        before?.profile ??
        'default',
      maxTokens: number(value, 'max_tokens', 1, MAX_TOKENS) ?? before?.maxTokens ?? 16,
      expect: value.expect === undefined && before ? before.expect : expectation(value.expect),
    };
  });
}

export const isAllowance = (word: string): word is (typeof ALLOWANCES)[number] =>
  (ALLOWANCES as readonly string[]).includes(word);
