import type { Answer, Expectation } from '../model.ts';
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
  const isText = answer.kind === 'text';
  const needsText =
    expect.contains !== null || expect.matches !== null || expect.minChars !== null || expect.json;
  if (needsText && !isText) return `its answer is ${answer.kind}, and text was expected`;
  if (expect.contains !== null && !text.includes(expect.contains))
    return `its answer does not contain ${JSON.stringify(expect.contains)}`;
  if (expect.matches !== null && !matchesText(expect.matches, text.trim()))
    return `its answer does not match ${JSON.stringify(expect.matches)}`;
  if (expect.json && !isJson(text)) return 'its answer is not JSON';
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
