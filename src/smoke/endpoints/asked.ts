/** What a test asks an endpoint, put together from the plan and the entry. Nothing is sent here. */

import type { Expectation, Question } from '../model.ts';
import type { PlannedEntry, PlannedTest } from '../plan/plan.ts';
import { NO_EXPECTATION, readEntrypoint, readQuestion } from '../plan/question.ts';
import type { RunContext } from '../run/context.ts';
import { type TestSubject, unrun } from '../run/test-result.ts';
import type { TestResult } from '../smoke-run.ts';
import { readChatRequest } from './chat-request.ts';
import type { LiveEndpoint } from './live.ts';
import { mayAsk } from './may-ask.ts';
import type { ChatRequest } from './provider.ts';
import type { EndpointProbe } from './words.ts';

export interface EndpointQuestion {
  readonly about: TestSubject;
  readonly probe: EndpointProbe;
  readonly live: LiveEndpoint;
  readonly entry: PlannedEntry | null;
  readonly question: Question;
  /** Null where none is asked for: health, and a list. */
  readonly model: string | null;
  readonly path: string | undefined;
  /** Of `chat`. */
  readonly request: ChatRequest | null;
  /** Of `embed`. */
  readonly input: string | readonly string[];
  /** Models that a list has to have. */
  readonly lists: readonly string[];
  /** Whether an unlisted model is asked for embeddings, not for text. */
  readonly isEmbedding: boolean;
}

/** Seconds, where neither the plan nor the entry says. */
const SECONDS = 30;
const PROMPT = 'Say ok.';
/** Two different texts have to have different vectors. */
const INPUTS = ['hello', 'a quick brown fox'];

/** What the test asks; a result where it cannot. `failed`: what it needs and did not pass. */
export function askedBy(
  test: PlannedTest,
  probe: EndpointProbe,
  failed: string | null,
  context: RunContext,
): EndpointQuestion | TestResult {
  const { fields, subject, place } = test;
  const entry = subject === null ? null : (context.entries.get(subject) ?? null);
  const entrypoint = entry === null ? null : readEntrypoint(entry.entrypoint);
  const served = entrypoint !== null && 'value' in entrypoint ? entrypoint.value : null;
  const named = test.endpoint ?? served?.endpoint ?? null;
  const isListing = probe === 'health' || (probe === 'models' && entry === null);
  const model = isListing ? null : textOf(fields.model, served?.model ?? entry?.id ?? null);
  const about: TestSubject = {
    id: test.id,
    probe,
    subject,
    loader: 'endpoint',
    endpoint: named,
    model,
    profile: 'default',
    location: place ?? entry?.place ?? null,
  };
  const blocked = (reason: string, fix: string | null) => unrun(about, 'blocked', reason, { fix });
  if (subject !== null && entry === null)
    return blocked(
      `no inventory has ${subject}`,
      'Correct the entry in the plan, or add it to the inventory.',
    );
  if (entry !== null && entrypoint !== null && 'problem' in entrypoint && test.endpoint === null)
    return blocked(
      `${subject}: ${entrypoint.problem}`,
      `Correct ${entrypoint.member} in ${entry.place.file}.`,
    );
  const known =
    entry?.smokeTest === undefined || entry.smokeTest === null ? null : readQuestion(entry.smokeTest);
  if (known !== null && 'problem' in known)
    return blocked(`${subject}: ${known.problem}`, `Correct ${known.member} in ${entry?.place.file}.`);
  const read = readQuestion(fields, known?.value ?? DEFAULTS);
  if ('problem' in read) return blocked(read.problem, `Correct ${read.member} in the plan.`);
  const { value: question } = read;
  const stray = strayExpectation(probe, entry !== null, question.expect);
  if (stray !== null) return blocked(`expect.${stray} says nothing of ${probe}`, 'Take it out.');
  const full = { ...about, profile: question.profile };
  if (context.profile !== null && question.profile !== context.profile)
    return unrun(full, 'skip', `its profile is ${question.profile}; this run is of ${context.profile}`);
  if (failed !== null) return unrun(full, 'blocked', `it needs ${failed}, which did not pass`);
  if (named === null) return blocked('it names no endpoint', 'Name one in the plan.');
  const live = mayAsk(named, context);
  if ('reason' in live) return blocked(live.reason, live.fix);
  if (probe === 'chat' && model === null) return blocked('it names no model', 'Name one in the plan.');
  const request = probe === 'chat' ? readChatRequest(requestOf(fields, model ?? '', question)) : null;
  if (request !== null && 'problem' in request)
    return blocked(request.problem, `Correct ${request.member} in the plan.`);
  return {
    about: full,
    probe,
    live,
    entry,
    question,
    model,
    path: typeof fields.path === 'string' ? fields.path : undefined,
    request: request?.value ?? null,
    input: (fields.input as string | string[] | undefined) ?? INPUTS,
    lists: (fields.lists as string[] | undefined) ?? [],
    isEmbedding: served?.task === 'feature-extraction',
  };
}

/** What can be expected of each probe. Of an entry's list nothing is; what its `smoke_test` says is for a chat. */
const EXPECTED: Readonly<Record<EndpointProbe, readonly (keyof Expectation)[]>> = {
  health: ['contains', 'matches', 'json'],
  chat: ['contains', 'matches', 'minChars', 'minTokens', 'json'],
  embed: ['dimensions', 'json', 'unsupported'],
  models: ['json'],
};

/** An expectation that would hold whatever is answered, as it is written; null where there is none. */
function strayExpectation(probe: EndpointProbe, hasEntry: boolean, expect: Expectation): string | null {
  if (probe === 'models' && hasEntry) return null;
  const names = Object.keys(expect) as (keyof Expectation)[];
  const isSaid = (name: keyof Expectation) => expect[name] !== null && expect[name] !== false;
  const stray = names.find((name) => isSaid(name) && !EXPECTED[probe].includes(name));
  return stray?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;
}

const DEFAULTS: Question = {
  prompt: null,
  maxSeconds: SECONDS,
  profile: 'default',
  maxTokens: 16,
  expect: NO_EXPECTATION,
};

const textOf = (value: unknown, otherwise: string | null) => (typeof value === 'string' ? value : otherwise);

/** The request of a chat test: its own messages and options, or its prompt. */
export function requestOf(
  fields: Readonly<Record<string, unknown>>,
  model: string,
  { prompt, maxTokens }: Question,
): object {
  const { temperature, top_p, tools, tool_choice, response_format, stream } = fields;
  const messages = fields.messages ?? [{ role: 'user', content: prompt ?? PROMPT }];
  return {
    model,
    messages,
    max_tokens: maxTokens,
    temperature,
    top_p,
    tools,
    tool_choice,
    response_format,
    stream,
  };
}
