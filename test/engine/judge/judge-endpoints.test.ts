/** A check that reads what tests of endpoints found, from real runs. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderHtml } from '../../../src/reporters/html.ts';
import { renderJson } from '../../../src/reporters/json.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { renderText } from '../../../src/reporters/text.ts';
import { renderJunit } from '../../../src/smoke/results/junit.ts';
import { renderCsv, renderNdjson, renderSql } from '../../../src/smoke/results/rows.ts';
import { CHAT, choice, json, MODEL, startFaultServer } from '../../support/fault-server.ts';
import { findings } from '../../support/repository.ts';
import { askable, type Model, modelRepository, smoke } from '../../support/smoke.ts';

/** An entry with a file, whose digest a result counts for. */
const served = (
  id: string,
  entrypoint: object,
  fields: Readonly<Record<string, unknown>> = {},
  smokeTest?: object,
): Model => ({
  id,
  files: { 'notes.txt': `about ${id}` },
  entrypoint: { loader: 'endpoint', ...entrypoint },
  ...(smokeTest !== undefined && { smokeTest }),
  fields,
});

const asked = { prompt: 'Say ok', max_seconds: 20 };

test('each kind of drift of what is served is a finding of the check', async () => {
  const list = json({ data: [{ id: MODEL, context_length: 256 }, { id: 'extra' }, { id: 'later' }] });
  const hidden = json({ ...CHAT, model: 'hidden' });
  await using server = await startFaultServer([
    { path: /models/, answer: list },
    {
      path: /chat/,
      answer: (response, request) =>
        (request.text.includes('hidden')
          ? hidden
          : request.text.includes('mute')
            ? choice({ content: '' })
            : json('', 404))(response, request),
    },
  ]);
  await using refusing = await startFaultServer([{ path: /chat/, answer: json('', 401) }]);
  const local = { endpoint: 'local' };
  using repository = modelRepository([
    served('good', { ...local, model: MODEL }, { context_length: 256 }),
    served('wide', { ...local, model: MODEL }, { context_length: 512 }),
    served('gone', local),
    served('hidden', local),
    served('refused', { endpoint: 'refusing', model: MODEL }, {}, asked),
    served('down', { endpoint: 'down' }, {}, asked),
    served('unnamed', { endpoint: 'unnamed' }, {}, asked),
  ]);
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    endpoints: askable([
      `local=${server.url}/v1 exclusive`,
      `refusing=${refusing.url}/v1`,
      'down=http://127.0.0.1:1/v1',
    ]),
  });
  const report = await repository.check({ statements: join(ran.output, 'runs') });
  const found = findings(report)
    .filter(({ kind }) => /^(endpoint|smoke)-/.test(kind))
    .map(({ kind, subject, severity }) => `${kind} ${subject} ${severity}`);
  assert.deepEqual(found.sort(), [
    'endpoint-error model:refused error',
    'endpoint-model-differs model:wide error',
    'endpoint-model-missing model:gone error',
    'endpoint-model-unlisted model:hidden warning',
    'endpoint-model-unrecorded model:extra warning',
    'endpoint-model-unrecorded model:later warning',
    'endpoint-unreachable model:down error',
    'smoke-blocked model:unnamed error',
    'smoke-untested model:good notice',
  ]);
  const [differs] = findings(report, 'endpoint-model-differs');
  assert.deepEqual([differs?.expected, differs?.actual], ['512', '256']);
  assert.equal(differs?.location?.file, 'models/inventory.json');
  const works = Object.fromEntries([...report.entries].map((entry) => [entry.id, entry.works]));
  assert.deepEqual(works, {
    down: 'failed',
    gone: 'failed',
    good: 'untested',
    hidden: 'answers',
    refused: 'blocked',
    unnamed: 'blocked',
    wide: 'failed',
  });
});

test('a model that was recorded since is no longer unrecorded', async () => {
  const list = json({ data: [{ id: MODEL }, { id: 'later' }] });
  await using server = await startFaultServer([{ path: /models/, answer: list }]);
  const first = served('first', { endpoint: 'local', model: MODEL });
  using before = modelRepository([first]);
  using ran = await smoke(before.root, [], {
    isolation: 'none',
    endpoints: askable([`local=${server.url}/v1 exclusive`]),
  });
  const statements = join(ran.output, 'runs');
  assert.equal(findings(await before.check({ statements }), 'endpoint-model-unrecorded').length, 1);
  using after = modelRepository([first, served('second', { endpoint: 'local', model: 'later' })]);
  assert.deepEqual(findings(await after.check({ statements }), 'endpoint-model-unrecorded'), []);
});

test('an unlisted model that says nothing has failed, and is not only unlisted', async () => {
  await using server = await startFaultServer([
    { path: /chat/, answer: json({ ...CHAT, model: 'mute', choices: [{ message: { content: '' } }] }) },
  ]);
  using repository = modelRepository([served('mute', { endpoint: 'local' })]);
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    endpoints: askable([`local=${server.url}/v1`]),
  });
  const report = await repository.check({ statements: join(ran.output, 'runs') });
  assert.deepEqual(
    findings(report)
      .map(({ kind }) => kind)
      .filter((kind) => /^(endpoint|smoke)-/.test(kind)),
    ['smoke-failed', 'endpoint-model-unlisted'],
  );
  assert.equal(report.outcome, 'fail');
});

test('an entry without files, as one of an API, answers, and is sound for a check', async () => {
  await using server = await startFaultServer();
  const api = served(
    'api',
    { endpoint: 'local', model: MODEL },
    { path: undefined, files: undefined },
    asked,
  );
  using repository = modelRepository([{ ...api, files: {} }]);
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    endpoints: askable([`local=${server.url}/v1`]),
  });
  assert.equal(ran.run.entries[0]?.works, 'answers');
  const errors = findings(await repository.check()).filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
});

test('a key that a server echoes stands in no result, and in no report of the check', async () => {
  const key = 'sk-planted-0123456789abcdef';
  const said = json({ error: { message: `no such key: ${key}` } }, 401);
  const spoken = json({ ...CHAT, model: key });
  await using server = await startFaultServer([
    { path: /models/, answer: json({ data: [{ id: key }] }) },
    { path: /chat/, times: 1, answer: said },
    { path: /chat/, answer: spoken },
  ]);
  using repository = modelRepository(
    ['a', 'b'].map((id) => served(id, { endpoint: 'local', model: MODEL }, {}, asked)),
  );
  using ran = await smoke(repository.root, [], {
    isolation: 'none',
    environment: { PATH: process.env.PATH, ODD: key },
    endpoints: askable([`local=${server.url}/v1 key-env=ODD exclusive`]),
  });
  const report = await repository.check({ statements: join(ran.output, 'runs') });
  const faces = [
    [...renderJson(report)].join(''),
    [...renderText(report)].join(''),
    renderMarkdown(report, { limit: Number.POSITIVE_INFINITY, links: null }),
    [...renderHtml(report)].join(''),
    ...[...ran.files().values()].map(String),
    renderSql(ran.run) + renderNdjson(ran.run) + renderCsv(ran.run) + renderJunit(ran.run),
  ];
  assert.ok(findings(report).some(({ kind }) => kind === 'endpoint-error'));
  for (const face of faces) assert.ok(!face.includes('planted'));
  assert.ok(faces.some((face) => face.includes('***')));
});
