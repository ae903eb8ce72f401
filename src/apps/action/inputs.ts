/**
 * Reads every input once, into one typed value. A bad value or an unknown name is a mistake that
 * is told and stops the check, but not the delivery: every mistake is named at once, and the report
 * that says so still goes where the good inputs say.
 */

import { didYouMean, quote } from '../../model/errors.ts';
import { type RawSettings, SETTING_NAMES } from '../../settings/table.ts';
import { lines as linesOf } from '../../settings/values.ts';
import {
  ACTION_INPUT_NAMES,
  ACTION_INPUTS,
  type ActionInput,
  type ActionInputName,
} from './action-inputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws the sentence that follows the input's name. */
type Reader<T> = (value: string, input: ActionInput) => T;

const choiceOf =
  <T extends string>(): Reader<T> =>
  (value, { choices = [] }) => {
    if (choices.includes(value)) return value as T;
    throw new Error(`${quote(value)} is not one of ${choices.join(', ')}${didYouMean(value, choices)}`);
  };

const flag: Reader<boolean> = (value) => {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Error(`${quote(value)} is not true or false`);
};

const lines: Reader<string[]> = (value) =>
  value
    .split(/[\r\n,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const text: Reader<string> = (value) => value;

/** GitHub keeps artifacts for at most 400 days, and cuts more to the repository's own limit. */
const MAX_DAYS = 400;

const days: Reader<number | null> = (value) => {
  if (value === '') return null;
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= MAX_DAYS) return number;
  throw new Error(`${quote(value)} is not a whole number of days from 1 to ${MAX_DAYS}`);
};

/** What the artifact service refuses in a name. */
const artifactName: Reader<string> = (value) => {
  if (!/["<>|*?:\\/\r\n]/.test(value)) return value;
  throw new Error(`${quote(value)} holds one of " : < > | * ? \\ / or a line break, which artifacts cannot`);
};

const READERS = {
  merge: linesOf,
  'upload-artifact': choiceOf<'always' | 'on-failure' | 'never'>(),
  'artifact-name': artifactName,
  'artifact-retention-days': days,
  issue: choiceOf<'auto' | 'always' | 'never'>(),
  'issue-title': text,
  'issue-labels': lines,
  'issue-assignees': lines,
  'issue-close': flag,
  'issue-key': text,
  comment: flag,
  'github-token': text,
} satisfies Record<ActionInputName, Reader<unknown>>;

export type ActionInputs = {
  readonly [Name in ActionInputName]: ReturnType<(typeof READERS)[Name]>;
};

export interface Inputs {
  readonly settings: RawSettings;
  readonly action: ActionInputs;
  /** One sentence for each input that cannot be taken as it is. */
  readonly mistakes: readonly string[];
}

/** Reads the inputs as the runner hands them over: `INPUT_` and the name in capitals. */
export function readInputs(env: Environment): Inputs {
  const mistakes: string[] = unknownInputs(env);
  const settings: RawSettings = {};
  for (const name of SETTING_NAMES) {
    const value = given(env, name);
    if (value !== '') settings[name] = value;
  }
  const action = Object.fromEntries(
    ACTION_INPUT_NAMES.map((name) => [name, readOne(env, name, mistakes)]),
  ) as ActionInputs;
  return { settings, action, mistakes };
}

function readOne(env: Environment, name: ActionInputName, mistakes: string[]): unknown {
  const input: ActionInput = ACTION_INPUTS[name];
  // An expression is worth something only in a workflow: outside of one there is no token.
  const fallback = input.type === 'secret' ? '' : input.default;
  const reader: Reader<unknown> = READERS[name];
  try {
    return reader(given(env, name) || fallback, input);
  } catch (error) {
    mistakes.push(`${name}: ${error instanceof Error ? error.message : String(error)}.`);
    return reader(fallback, input);
  }
}

const variable = (name: string) => `INPUT_${name.toUpperCase()}`;

const given = (env: Environment, name: string) => env[variable(name)]?.trim() ?? '';

/** A name that nothing reads is a misspelt one, and would quietly check something else. */
function unknownInputs(env: Environment): string[] {
  const names: string[] = [...SETTING_NAMES, ...ACTION_INPUT_NAMES];
  const known = new Set(names.map(variable));
  return Object.keys(env)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key.toUpperCase()))
    .map((key) => key.slice('INPUT_'.length).toLowerCase())
    .sort()
    .map((name) => `${quote(name)} is not an input of this action${didYouMean(name, names)}.`);
}
