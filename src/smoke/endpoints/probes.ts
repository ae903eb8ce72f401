/** The four questions that an endpoint can be asked, and what counts as an answer. */

import { isObject } from '../../model/json.ts';
import type { Expectation } from '../model.ts';
import { bodyProblem, jsonProblem, judgeAnswer, matchesText } from '../run/judge-answer.ts';
import type { Answer } from '../smoke-run.ts';
import type { EndpointQuestion } from './asked.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isSameModel, listed } from './model-names.ts';
import { type ChatAnswer, type ModelInfo, ProviderError, type ProviderErrorKind } from './provider.ts';
import type { Drift } from './words.ts';

/** What came of a question. An endpoint that gave no answer that counts is a `ProviderError` that is thrown. */
export interface ProbeOutcome {
  readonly answer: Answer | null;
  /** What it said, for an artifact. */
  readonly text: string | null;
  /** What is wrong with the answer; null: nothing. */
  readonly problem: string | null;
  readonly fix?: string;
  readonly drift: readonly Drift[];
}

const SILENT: ProbeOutcome = { answer: null, text: null, problem: null, drift: [] };

/** Words by which a server says that it is up and yet not well. */
const UNWELL =
  /^(error|fail(ed|ing|ure)?|down|unhealthy|unavailable|critical|starting|loading|not[ _-]?ready)\b/i;

export async function askHealth(
  { live, path, question }: EndpointQuestion,
  until: number,
): Promise<ProbeOutcome> {
  const { text, body } = await live.provider.health({ path, until });
  const { contains, matches, json } = question.expect;
  const status = isObject(body) && typeof body.status === 'string' ? body.status : '';
  const problem = UNWELL.test(status)
    ? `it says that its status is ${JSON.stringify(status.slice(0, 40))}`
    : contains !== null && !text.includes(contains)
      ? `its answer does not contain ${JSON.stringify(contains)}`
      : matches !== null && !matchesText(matches, text.trim())
        ? `its answer does not match ${JSON.stringify(matches)}`
        : jsonProblem(text, json);
  return { ...SILENT, text, problem };
}

/** An outcome, and the model that the answer names. */
export interface NamedOutcome extends ProbeOutcome {
  readonly model: string;
}

export async function askChat(
  { live, request, path, question }: EndpointQuestion,
  until: number,
): Promise<NamedOutcome> {
  if (request === null) throw new Error('a chat test has a request');
  const answer = await live.provider.chat(request, { path, until });
  return { ...judgeChat(answer, question.expect), model: answer.model };
}

/** An answer of the right model has to say something, and what is expected. */
function judgeChat({ text, isCut, usage }: ChatAnswer, expect: Expectation): ProbeOutcome {
  if (text.trim() === '')
    return {
      ...SILENT,
      problem: isCut ? 'it spent all of max_tokens before it said anything' : 'its answer is empty',
      ...(isCut && { fix: 'Raise max_tokens, and --max-tokens where it is lower.' }),
    };
  const numbers = usage.completion_tokens > 0 ? { tokens: usage.completion_tokens } : {};
  const reported = { kind: 'text', text, file: null, numbers, isSound: true };
  return { ...judgeAnswer(reported, expect), text, drift: [] };
}

export async function askEmbeddings(asked: EndpointQuestion, until: number): Promise<NamedOutcome> {
  const { live, model, input, path, question } = asked;
  const {
    vectors,
    model: named,
    body,
  } = await live.provider.embed({ model: model ?? '', input }, { path, until });
  const answer: Answer = { kind: 'vector', dimensions: vectors[0]?.length ?? 0 };
  const texts = [input].flat();
  const isSame = texts.some((text, index) =>
    texts.some((other, at) => at < index && other !== text && isEqual(vectors[at], vectors[index])),
  );
  const { dimensions, json } = question.expect;
  const problem = vectors.some((vector) => vector.every((number) => number === 0))
    ? 'an embedding of it is nothing but zeros'
    : isSame
      ? 'it answers the same embedding for different texts'
      : dimensions !== null && answer.dimensions !== dimensions
        ? `its dimensions: ${answer.dimensions}; expected ${dimensions}`
        : bodyProblem(body, json);
  return { answer, text: null, problem, drift: [], model: named };
}

const isEqual = (one: readonly number[] = [], other: readonly number[] = []) =>
  one.every((number, index) => number === other[index]);

/** A list that is not asked for one entry: it has models, those that are expected, and none too many. */
export async function askList(
  { live, path, lists, question }: EndpointQuestion,
  recorded: ReadonlySet<string>,
  until: number,
): Promise<ProbeOutcome> {
  const { models, isWhole, body } =
    path === undefined ? await live.list(until) : await live.provider.models({ path, until });
  const absent = lists.filter((name) => listed(name, models) === null);
  const drift = absent.map((model): Drift => ({ ...NO_FIELD, kind: 'endpoint-model-missing', model }));
  if (absent.length > 0 && !isWhole) throw cut(live.endpoint.name);
  if (models.length === 0) return { ...SILENT, problem: 'its list is empty', drift };
  const problem = bodyProblem(body, question.expect.json);
  return {
    ...SILENT,
    problem,
    drift: [...drift, ...(live.endpoint.isExclusive ? unrecorded(models, recorded) : [])],
  };
}

/** More of them say no more. */
const MAX_UNRECORDED = 1000;

/** Models that are served and that no entry asks for. */
function unrecorded(models: readonly ModelInfo[], recorded: ReadonlySet<string>): Drift[] {
  const known = new Set([...recorded].flatMap((name) => listed(name, models)?.id ?? []));
  return models
    .filter(({ id }) => !known.has(id))
    .slice(0, MAX_UNRECORDED)
    .map(({ id }) => ({ ...NO_FIELD, kind: 'endpoint-model-unrecorded', model: id }));
}

export const NO_FIELD = { field: null, recorded: null, served: null } as const;

function cut(provider: string): ProviderError {
  return new ProviderError('limit', 'its list has more pages than are read', { provider });
}

/**
 * Whether the endpoint serves an entry's model. One that is not listed may answer all the same, so it is asked
 * once; where nothing may be asked, a whole list decides.
 */
export async function askWhetherServed(asked: EndpointQuestion, until: number): Promise<ProbeOutcome> {
  const { live, entry } = asked;
  const model = asked.model ?? '';
  const list = await live.list(until).catch((error: unknown) => {
    if (error instanceof ProviderError && HAS_NO_LIST.has(error.kind)) return error;
    throw error;
  });
  const hasList = !(list instanceof ProviderError);
  const info = hasList ? listed(model, list.models) : null;
  if (info !== null) return { ...SILENT, drift: compareNumbers(entry?.fields ?? {}, info) };
  const missing: Drift = { ...NO_FIELD, kind: 'endpoint-model-missing', model };
  try {
    const decided = asked.isEmbedding ? await askEmbeddings(asked, until) : await askOnce(asked, until);
    if (!isSameModel(model, decided.model)) return { ...SILENT, drift: [missing] };
    return { ...decided, drift: hasList ? [{ ...missing, kind: 'endpoint-model-unlisted' }] : [] };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const isUnasked = mayNotAsk(error, asked);
    // Where nothing is found at all, the address may be wrong, and not the model.
    const isMissing = hasList ? saysMissing(error) : error.code === 'model_not_found';
    if (isMissing || (isUnasked && hasList && list.isWhole)) return { ...SILENT, drift: [missing] };
    if (!isUnasked) throw error;
    throw hasList ? cut(live.endpoint.name) : list;
  }
}

/** What a server answers that has no list of models. */
const HAS_NO_LIST: ReadonlySet<ProviderErrorKind> = new Set(['not-found', 'unsupported']);

async function askOnce({ live, model, question }: EndpointQuestion, until: number): Promise<NamedOutcome> {
  const answer = await live.provider.chat(
    { model: model ?? '', messages: [{ role: 'user', content: 'Say ok.' }], max_tokens: question.maxTokens },
    { until },
  );
  return { ...judgeChat(answer, question.expect), model: answer.model };
}

/** What a server answers for a model that it does not have. */
export const saysMissing = ({ kind }: ProviderError) => kind === 'not-found' || kind === 'rejected';

/** Whether the step gave no key, or allows no request. */
export function mayNotAsk({ kind }: ProviderError, { live }: EndpointQuestion): boolean {
  return (
    kind === 'no-key' ||
    (kind === 'auth' && !live.hasKey) ||
    (kind === 'limit' && live.spending.maxRequests === 0)
  );
}
