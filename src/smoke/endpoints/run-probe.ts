/** One test that asks an endpoint. */

import type { Phase } from '../model.ts';
import type { PlannedTest } from '../plan/plan.ts';
import { readEntrypoint } from '../plan/question.ts';
import type { RunContext } from '../run/context.ts';
import { unrun } from '../run/test-result.ts';
import type { TestResult } from '../smoke-run.ts';
import { askedBy, type EndpointQuestion } from './asked.ts';
import { compareNumbers } from './compare-numbers.ts';
import { explainError } from './explain-error.ts';
import type { LiveEndpoint } from './live.ts';
import { isSameModel, listed } from './model-names.ts';
import {
  askChat,
  askEmbeddings,
  askHealth,
  askList,
  askWhetherServed,
  mayNotAsk,
  type NamedOutcome,
  NO_FIELD,
  type ProbeOutcome,
  saysMissing,
} from './probes.ts';
import { type ModelsAnswer, ProviderError } from './provider.ts';
import type { Drift, EndpointProbe } from './words.ts';

/** Runs the test, or answers why it cannot run. Waiting for a cold start is no part of its time. */
export async function runProbe(
  test: PlannedTest,
  probe: EndpointProbe,
  failed: string | null,
  context: RunContext,
  onPhase: (phase: Phase) => void,
): Promise<TestResult> {
  const asked = askedBy(test, probe, failed, context);
  if ('status' in asked) return asked;
  const { live, question, about } = asked;
  const waitMs = await live.ready();
  onPhase('answering');
  const started = context.now();
  const begin = performance.now();
  const until = begin + Math.min(question.maxSeconds, context.maxSeconds) * 1000;
  const kept = context.outputs.of(test.id);
  const found = await ask(asked, context, until).catch((error: unknown) => {
    if (error instanceof ProviderError) return error;
    throw error;
  });
  const milliseconds = Math.round(performance.now() - begin);
  if (found instanceof ProviderError) kept.text('response.txt', found.words ?? '');
  else kept.text('answer.txt', found.text ?? '');
  const measured = {
    started_at: started,
    duration_ms: milliseconds,
    wait_ms: waitMs,
    answer_ms: milliseconds,
    artifacts: kept.artifacts,
  };
  if (found instanceof ProviderError) {
    const { status, reason, ...more } = explainError(found);
    return unrun(about, status, context.mask.text(reason), { ...measured, ...more });
  }
  const { answer, problem, drift, fix = 'See the outputs of the test.' } = found;
  const shown = { ...measured, answer, drift };
  const [gravest] = drift.filter(({ kind }) => FAILS.has(kind));
  if (gravest !== undefined)
    return unrun(about, 'fail', context.mask.text(sentence(drift, live.endpoint.name)), {
      ...shown,
      kind: gravest.kind,
      fix: 'Correct the entry, or what the endpoint serves.',
    });
  if (problem !== null) return unrun(about, 'fail', context.mask.text(problem), { ...shown, fix });
  const reason = drift.length === 0 ? null : context.mask.text(sentence(drift, live.endpoint.name));
  return { ...unrun(about, 'fail', ''), ...shown, status: 'pass', kind: null, reason };
}

const FAILS: ReadonlySet<Drift['kind']> = new Set(['endpoint-model-missing', 'endpoint-model-differs']);

async function ask(asked: EndpointQuestion, context: RunContext, until: number): Promise<ProbeOutcome> {
  switch (asked.probe) {
    case 'health':
      return await askHealth(asked, until);
    case 'models':
      return asked.entry === null
        ? await askList(asked, recordedBy(asked, context), until)
        : await askWhetherServed(asked, until);
    case 'chat':
      return await withList(asked, () => askChat(asked, until));
    case 'embed':
      return await askForEmbeddings(asked, until);
  }
}

async function askForEmbeddings(asked: EndpointQuestion, until: number): Promise<ProbeOutcome> {
  const { unsupported } = asked.question.expect;
  try {
    const outcome = await withList(asked, () => askEmbeddings(asked, until));
    return unsupported ? { ...outcome, problem: 'it answers embeddings, which were not expected' } : outcome;
  } catch (error) {
    if (unsupported && error instanceof ProviderError && error.kind === 'unsupported')
      return { answer: null, text: null, problem: null, drift: [] };
    throw error;
  }
}

/** The answer, and what the list says of the model: whether it is that model, and whether its numbers are recorded. */
async function withList(
  asked: EndpointQuestion,
  answered: () => Promise<NamedOutcome>,
): Promise<ProbeOutcome> {
  const { entry, live } = asked;
  const model = asked.model ?? '';
  const missing: Drift = { ...NO_FIELD, kind: 'endpoint-model-missing', model };
  try {
    const { model: name, ...outcome } = await answered();
    if (isSameModel(model, name) && entry === null) return outcome;
    const list = await listOf(live);
    const info = list === null ? null : listed(model, list.models);
    const names = [model, ...(info === null ? [] : [info.id, ...info.aliases])];
    if (!names.some((one) => isSameModel(one, name))) {
      const isMissing = list?.isWhole === true && info === null;
      const other: Drift = {
        kind: 'endpoint-model-differs',
        model,
        field: 'model',
        recorded: model,
        served: name,
      };
      return { ...outcome, drift: [isMissing ? missing : other] };
    }
    if (info !== null) return { ...outcome, drift: compareNumbers(entry?.fields ?? {}, info) };
    const isUnlisted = list?.isWhole === true && entry !== null;
    return { ...outcome, drift: isUnlisted ? [{ ...missing, kind: 'endpoint-model-unlisted' }] : [] };
  } catch (error) {
    if (!(error instanceof ProviderError) || !(saysMissing(error) || mayNotAsk(error, asked))) throw error;
    const list = await listOf(live);
    const isAbsent = list?.isWhole === true && listed(model, list.models) === null;
    if (!isAbsent && error.code !== 'model_not_found') throw error;
    return { answer: null, text: error.words, problem: null, drift: [missing] };
  }
}

const LIST_MS = 10_000;

/** Null where the endpoint has no list that can be read. */
async function listOf(live: LiveEndpoint): Promise<ModelsAnswer | null> {
  try {
    // It is no part of the time that the model may take.
    return await live.list(performance.now() + LIST_MS);
  } catch (error) {
    if (error instanceof ProviderError) return null;
    throw error;
  }
}

/** The models that entries ask this endpoint for. */
function recordedBy({ live }: EndpointQuestion, { entries }: RunContext): ReadonlySet<string> {
  const names = [...entries.values()].flatMap(({ id, entrypoint }) => {
    const read = readEntrypoint(entrypoint);
    return 'value' in read && read.value.endpoint === live.endpoint.name ? [read.value.model ?? id] : [];
  });
  return new Set(names);
}

const MAX_TOLD = 3;

function sentence(drift: readonly Drift[], endpoint: string): string {
  const parts = drift.slice(0, MAX_TOLD).map((row) => SENTENCES[row.kind](row, endpoint));
  const more = drift.length - parts.length;
  return `${parts.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const SENTENCES: Readonly<Record<Drift['kind'], (row: Drift, endpoint: string) => string>> = {
  'endpoint-model-missing': ({ model }, endpoint) => `${endpoint} does not serve ${model}`,
  'endpoint-model-differs': ({ field, recorded, served }, endpoint) =>
    `${field} on ${endpoint} is ${served}; recorded ${recorded}`,
  'endpoint-model-unlisted': ({ model }, endpoint) => `${endpoint} does not list ${model}, and answers as it`,
  'endpoint-model-unrecorded': ({ model }, endpoint) => `${endpoint} serves ${model}, which no entry records`,
};
