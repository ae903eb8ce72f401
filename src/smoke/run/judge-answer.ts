import type { Expectation } from '../model.ts';
import type { Answer } from '../smoke-run.ts';
import type { ReportedAnswer } from './channel.ts';

/** What was answered, and what is wrong with it; null: nothing. */
export interface JudgedAnswer {
  readonly answer: Answer | null;
  readonly problem: string | null;
}

const KINDS = ['text', 'image', 'audio', 'vector', 'tensor'] as const;

/** An answer is one when it is not empty and every number in it is finite; then it has to be as expected. */
export function judgeAnswer(reported: ReportedAnswer | null, expect: Expectation): JudgedAnswer {
  if (reported === null) return { answer: null, problem: 'it ended without an answer' };
  const kind = KINDS.find((known) => known === reported.kind);
  if (kind === undefined) return { answer: null, problem: 'it answered in no known kind' };
  const text = reported.text ?? '';
  const { tokens, dimensions, width, height, seconds } = reported.numbers;
  const answer: Answer = {
    kind,
    ...(kind === 'text' && { chars: [...text].length }),
    ...(tokens !== undefined && { tokens }),
    ...(dimensions !== undefined && { dimensions }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(seconds !== undefined && { seconds }),
  };
  return { answer, problem: emptiness(reported, text) ?? difference(answer, text, expect) };
}

function emptiness({ kind, numbers, isSound }: ReportedAnswer, text: string): string | null {
  if (kind === 'text') return text.trim() === '' && !(numbers.tokens ?? 0) ? 'its answer is empty' : null;
  if (!isSound) return 'its answer holds a number that is not finite, or nothing but zeros';
  const least = kind === 'image' ? numbers.width : kind === 'audio' ? numbers.seconds : numbers.dimensions;
  return (least ?? 0) > 0 ? null : 'its answer is empty';
}

function difference(answer: Answer, text: string, expect: Expectation): string | null {
  if (expect.unsupported) return 'it answers, and was expected not to';
  const isText = answer.kind === 'text';
  const needsText =
    expect.contains !== null || expect.matches !== null || expect.minChars !== null || expect.json !== false;
  if (needsText && !isText) return `its answer is ${answer.kind}, and text was expected`;
  if (expect.contains !== null && !text.includes(expect.contains))
    return `its answer does not contain ${JSON.stringify(expect.contains)}`;
  if (expect.matches !== null && !matchesText(expect.matches, text.trim()))
    return `its answer does not match ${JSON.stringify(expect.matches)}`;
  const wrong = jsonProblem(text, expect.json);
  if (wrong !== null) return wrong;
  for (const [name, found, least] of [
    ['characters', answer.chars, expect.minChars],
    ['tokens', answer.tokens, expect.minTokens],
  ] as const)
    if (least !== null && (found ?? 0) < least)
      return `its answer has ${found ?? 0} ${name}; expected at least ${least}`;
  for (const [name, found, wanted] of [
    ['width', answer.width, expect.width],
    ['height', answer.height, expect.height],
    ['dimensions', answer.dimensions, expect.dimensions],
  ] as const)
    if (wanted !== null && found !== wanted) return `its ${name}: ${found ?? 'none'}; expected ${wanted}`;
  return null;
}

/** `expected`: false, true for any JSON, or what it holds at least. */
export function jsonProblem(text: string, expected: unknown): string | null {
  if (expected === false) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'its answer is not JSON';
  }
  return bodyProblem(value, expected);
}

/** The same of a value that is known to be JSON. */
export function bodyProblem(value: unknown, expected: unknown): string | null {
  if (typeof expected === 'boolean' || holds(value, expected)) return null;
  return 'its JSON does not hold what is expected';
}

/** Whether a value has every member of `expected`, and lists have every item of it, in any order. */
function holds(value: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return value === expected;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(expected))
    return false;
  if (Array.isArray(expected))
    return expected.every((item) => (value as unknown[]).some((one) => holds(one, item)));
  return Object.entries(expected).every(
    ([name, item]) => Object.hasOwn(value, name) && holds((value as Record<string, unknown>)[name], item),
  );
}

/** `*` is any text, `?` one character. In time of the pattern's length times the text's, whoever wrote it. */
export function matchesText(pattern: string, text: string): boolean {
  const [wanted, given] = [[...pattern], [...text]];
  let [at, item, star, again] = [0, 0, -1, 0];
  while (item < given.length) {
    if (wanted[at] === '*') [star, again] = [at++, item];
    else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[item]))
      [at, item] = [at + 1, item + 1];
    else if (star >= 0) [at, item] = [star + 1, ++again];
    else return false;
  }
  return wanted.slice(at).every((sign) => sign === '*');
}
