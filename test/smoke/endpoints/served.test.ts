/** What endpoints serve, against what entries record. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNumbers } from '../../../src/smoke/endpoints/compare-numbers.ts';
import { rowsOf } from '../../../src/smoke/results/rows.ts';
import { CHAT, json, MODEL, MODELS, startFaultServer } from '../../support/fault-server.ts';
import { askable, type Model, modelRepository, smoke } from '../../support/smoke.ts';

/** An entry that an endpoint serves. */
const served = (id: string, entrypoint: object = {}, fields: object = {}, smokeTest?: object): Model => ({
  id,
  files: {},
  entrypoint: { loader: 'endpoint', endpoint: 'local', ...entrypoint },
  ...(smokeTest !== undefined && { smokeTest }),
  fields: { path: undefined, files: undefined, ...fields },
});

const asked = { prompt: 'Say ok', max_seconds: 60 };

async function run(
  models: readonly Model[],
  lines: readonly string[],
  more: Parameters<typeof askable>[1] = {},
) {
  using repository = modelRepository(models);
  return await smoke(repository.root, [], { endpoints: askable(lines, more), isolation: 'none' });
}

const kinds = (ran: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(
    ran.run.groups.flatMap(({ tests }) =>
      tests.map(({ id, status, kind, drift }) => [
        id,
        [status, kind, ...drift.map((row) => row.field ?? row.kind)]
          .filter((word) => word !== null)
          .join(' '),
      ]),
    ),
  );
const works = (ran: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(ran.run.entries.map((entry) => [entry.model_id, entry.works]));

test('a listed model answers, and what is recorded of it is what the server says', async () => {
  await using server = await startFaultServer();
  using ran = await run(
    [
      served(MODEL, {}, { context_length: 256, parameters: '123K', size_bytes: 501_984 }, asked),
      served('by-alias', { model: 'small' }),
      served('wide', { model: MODEL }, { context_length: 512, parameters: 7e9 }, asked),
      served(
        'vector',
        { model: MODEL, task: 'feature-extraction' },
        {},
        { max_seconds: 60, expect: { dimensions: 4 } },
      ),
    ],
    [`local=${server.url}/v1`],
  );
  assert.deepEqual(kinds(ran), {
    'model:tiny': 'pass',
    'model:by-alias': 'pass',
    'model:wide': 'fail endpoint-model-differs context_length parameters',
    'model:vector': 'pass',
  });
  // That it is listed does not say that it works.
  assert.deepEqual(works(ran), {
    tiny: 'answers',
    'by-alias': 'untested',
    wide: 'failed',
    vector: 'answers',
  });
  assert.deepEqual(
    rowsOf(ran.run)
      .map(({ model_id, status }) => [model_id, status])
      .sort(),
    [
      ['tiny', 'pass'],
      ['vector', 'pass'],
      ['wide', 'fail'],
    ],
  );
});

test('a model that is not listed is asked once, and that decides', async () => {
  const names = (text: string) => (JSON.parse(text) as { model: string }).model;
  await using server = await startFaultServer([
    {
      path: /chat/,
      answer: (response, request) => {
        const model = names(request.text);
        const answer =
          model === 'hidden'
            ? json({ ...CHAT, model })
            : model === 'busy'
              ? json('', 500)
              : json({ error: { code: 404 } }, 404);
        return answer(response, request);
      },
    },
  ]);
  using ran = await run(
    ['hidden', 'gone', 'busy'].map((id) => served(id)),
    [`local=${server.url}/v1`],
  );
  assert.deepEqual(kinds(ran), {
    'model:hidden': 'pass endpoint-model-unlisted',
    'model:gone': 'fail endpoint-model-missing endpoint-model-missing',
    'model:busy': 'fail endpoint-error',
  });
  assert.deepEqual(works(ran), { busy: 'failed', gone: 'failed', hidden: 'answers' });
});

test('a server that answers for every model as its own has only its own', async () => {
  await using server = await startFaultServer([{ path: /chat/, answer: json(CHAT) }]);
  using ran = await run([served('nope'), served('nope-too', {}, {}, asked)], [`local=${server.url}/v1`]);
  assert.deepEqual(kinds(ran), {
    'model:nope': 'fail endpoint-model-missing endpoint-model-missing',
    'model:nope-too': 'fail endpoint-model-missing endpoint-model-missing',
  });
});

test('without a key, or without requests, the whole list decides, and nothing is asked', async () => {
  const open = { path: /models/, answer: json({ data: [{ id: 'a' }] }) };
  const cut = { path: /models/, answer: json({ data: [{ id: 'a' }], total_count: 7 }) };
  const entries = [served('a'), served('b')];
  for (const [line, more] of [
    ['key-env=NO_SUCH_KEY', {}],
    ['', { maxRequests: 0 }],
  ] as const) {
    await using server = await startFaultServer([open]);
    using ran = await run(entries, [`local=${server.url}/v1 ${line}`], more);
    assert.deepEqual(kinds(ran), {
      'model:a': 'pass',
      'model:b': 'fail endpoint-model-missing endpoint-model-missing',
    });
    assert.ok(server.asked.every(({ method }) => method === 'GET'));
    await using partly = await startFaultServer([cut]);
    using unknown = await run(entries, [`local=${partly.url}/v1 ${line}`], more);
    assert.deepEqual(kinds(unknown), { 'model:a': 'pass', 'model:b': 'blocked smoke-blocked' });
  }
});

test('a list that is not there leaves a chat its answer', async () => {
  await using server = await startFaultServer([{ path: /models/, answer: json('', 404) }]);
  using ran = await run([served(MODEL, {}, {}, asked)], [`local=${server.url}/v1`]);
  assert.deepEqual(kinds(ran), { 'model:tiny': 'pass' });
});

test('without any list, the one chat decides', async () => {
  const none = { path: /models/, answer: json('', 404) };
  await using server = await startFaultServer([none]);
  using ran = await run(
    ['tiny', 'b'].map((id) => served(id)),
    [`local=${server.url}/v1`],
  );
  assert.deepEqual(kinds(ran), {
    'model:tiny': 'pass',
    'model:b': 'fail endpoint-model-missing endpoint-model-missing',
  });
  assert.deepEqual(works(ran), { b: 'failed', tiny: 'answers' });
  // Where nothing is found at all, or nothing may be asked, the model is not said to be missing.
  using elsewhere = await run([served('tiny')], [`local=${server.url}/v2`]);
  assert.deepEqual(kinds(elsewhere), { 'model:tiny': 'fail endpoint-error' });
  using unasked = await run([served('tiny')], [`local=${server.url}/v1`], { maxRequests: 0 });
  assert.deepEqual(kinds(unasked), { 'model:tiny': 'fail endpoint-error' });
});

test('a list that is empty, as of a server that loads what it is asked for, leaves a chat its answer', async () => {
  await using server = await startFaultServer([
    { path: /models/, answer: json({ object: 'list', data: [] }) },
    { path: /chat/, answer: json({ ...CHAT, model: '/models/tiny@main' }) },
  ]);
  using ran = await run([served('mine', { model: '/models/tiny' }, {}, asked)], [`local=${server.url}/v1`]);
  assert.deepEqual(kinds(ran), { 'model:mine': 'pass endpoint-model-unlisted' });
  assert.deepEqual(works(ran), { mine: 'answers' });
});

test('a list that does not come is waited for once', async () => {
  using repository = modelRepository(['a', 'b', 'c'].map((id) => served(id)));
  let requests = 0;
  // On a busy machine the time is over before the server has seen anything.
  for (let maxSeconds = 0.3; requests === 0 && maxSeconds < 60; maxSeconds *= 4) {
    await using server = await startFaultServer([{ path: /models/, answer: () => undefined }]);
    const endpoints = askable([`local=${server.url}/v1`]);
    using ran = await smoke(repository.root, [], { endpoints, isolation: 'none', maxSeconds });
    assert.deepEqual(Object.values(kinds(ran)), new Array(3).fill('fail endpoint-unreachable'));
    requests = server.asked.length;
  }
  assert.equal(requests, 1);
});

test('only an endpoint that is exclusive reports what nothing records', async () => {
  const list = json({ data: [...MODELS.data, { id: 'extra' }] });
  await using server = await startFaultServer([{ path: /models/, answer: list }]);
  using open = await run([served(MODEL)], [`local=${server.url}/v1`]);
  assert.deepEqual(kinds(open), { 'model:tiny': 'pass' });
  using ran = await run([served('mine', { model: 'small' })], [`local=${server.url}/v1 exclusive`]);
  assert.deepEqual(kinds(ran), {
    'endpoint:local': 'pass endpoint-model-unrecorded',
    'model:mine': 'pass',
  });
  assert.deepEqual(ran.test('endpoint:local').drift[0]?.model, 'extra');
  assert.equal(ran.run.outcome, 'pass');
});

test('an entry of an endpoint that is not named is tested only where it asks to be', async () => {
  using ran = await run(
    [served('a'), served('b', {}, {}, asked), served('c', { endpoint: undefined }, {}, asked)],
    [],
  );
  assert.deepEqual(kinds(ran), { 'model:b': 'blocked smoke-blocked', 'model:c': 'blocked smoke-blocked' });
});

test('prices and numbers differ only where they do', () => {
  const model = {
    id: 'm',
    aliases: [],
    contextLength: 8192,
    parameters: 6_738_415_616,
    tensorBytes: 4_000_000_000,
    pricing: { prompt: 0.000003, completion: 0.000015 },
  };
  const fields = (recorded: object) =>
    compareNumbers(recorded as Record<string, unknown>, model).map(({ field }) => field);
  assert.deepEqual(fields({}), []);
  assert.deepEqual(
    fields({ context_length: 8192, parameters: '7B', pricing: { prompt: '0.000003', completion: 1.5e-5 } }),
    [],
  );
  assert.deepEqual(fields({ parameters: 6.7e9, size_bytes: 4_100_000_000, path: 'm.gguf' }), []);
  assert.deepEqual(fields({ parameters: '6.74 B', size_bytes: 90_000_000_000, path: 'folder' }), []);
  assert.deepEqual(fields({ parameters: '8B', context_length: 4096 }), ['context_length', 'parameters']);
  assert.deepEqual(fields({ size_bytes: 3_999_999_999, path: 'folder' }), ['size_bytes']);
  assert.deepEqual(fields({ size_bytes: 8_000_000_000, path: 'm.gguf' }), ['size_bytes']);
  assert.deepEqual(fields({ pricing: { prompt: '0.000004', completion: '0' } }), [
    'pricing.prompt',
    'pricing.completion',
  ]);
  const [price] = compareNumbers({ pricing: { prompt: 8e-7 } }, model);
  assert.deepEqual([price?.recorded, price?.served], ['0.0000008', '0.000003']);
  assert.deepEqual(fields({ context_length: 'much', parameters: null, pricing: 'free' }), []);
});
