/** Repositories of ModelScope that the step names: its API on loopback, as its own client asks it. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { UpstreamUnreachable } from '../../../src/rules/upstream-unreachable.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import {
  type Content,
  fileRow,
  findings,
  kinds,
  listOf,
  makeRepository,
  sha256,
} from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const NONE = { 'combined-inventory': 'none', 'dataset-inventory': 'none', 'model-inventory': 'none' };
const COMMIT = 'c'.repeat(40);
const LIST = { 'models/checksums.sha256': listOf({ 'a.bin': 'a', 'b.bin': 'b' }) };

interface Listed {
  readonly Path: string;
  readonly Type: string;
  readonly Size?: number;
  readonly Sha256?: string;
}

const blob = (Path: string, content: string, more: object = {}): Listed => ({
  ...{ Path, Type: 'blob', Size: content.length, Sha256: sha256(content) },
  ...more,
});

/** As `repo/files` and `repo/tree` answer: models in one answer of at most 3000 files, datasets in pages. */
function serve(server: FileServer, files: readonly unknown[]): void {
  server.answer = ({ path, query }, response) => {
    const asked = new URLSearchParams(query);
    const size = Number(asked.get('PageSize') ?? 3000);
    const from = size * (Number(asked.get('PageNumber') ?? 1) - 1);
    const isKnown = /^\/api\/v1\/(?:models\/o\/m\/repo\/files|datasets\/o\/d\/repo\/tree)$/.test(path);
    assert.equal(asked.get('Recursive'), 'True');
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
    const Data = { Files: files.slice(from, from + size), IsVisual: 0 };
    response.end(
      JSON.stringify(isKnown ? { Code: 200, Data, Success: true } : { Code: 404, Message: 'SECRET' }),
    );
    return true;
  };
}

async function check(
  server: FileServer,
  files: Readonly<Record<string, Content>>,
  upstream = 'modelscope:o/m',
  environment: Readonly<Record<string, string>> = {},
) {
  using repository = makeRepository(files);
  const inventory = 'models/inventory.json' in files ? { 'model-inventory': 'models/inventory.json' } : {};
  const given = { ...NONE, ...inventory, upstream };
  const asked = { MODELSCOPE_ENDPOINT: server.origin, ...environment };
  return await repository.check(given, undefined, undefined, asked);
}

const reasons = (report: Awaited<ReturnType<typeof check>>) =>
  findings(report, 'upstream-unreachable').map(({ data }) => (data as UpstreamUnreachable).why);

const sourced = (more: object, revision = 'master', name = 'x/a.bin') => ({
  'models/inventory.json': [
    {
      id: 'm',
      path: 'models/a.bin',
      source_url: `https://www.modelscope.cn/models/o/m/resolve/${revision}/${name}`,
      ...more,
    },
  ],
});

describe('a repository of ModelScope', () => {
  test('has a file that is not here, by its digest', async () => {
    await using server = await startFileServer('http');
    serve(server, [
      { Path: 'x', Type: 'tree', Size: 0, Sha256: '' },
      blob('x/a.bin', 'a'),
      blob('b.bin', 'B'),
    ]);
    const report = await check(server, LIST, 'modelscope:o/m@v1', { MODELSCOPE_API_TOKEN: 'ms-abc' });
    assert.deepEqual(kinds(report), ['error file-missing'], 'a namesake says nothing');
    const row = fileRow(report, 'models/a.bin');
    assert.deepEqual([row?.status, row?.evidence, row?.host], ['matched', 'upstream', 'modelscope:o/m@v1']);
    assert.deepEqual(
      server.seen.map(({ method, path, query, headers }) => [method, path, query, headers.authorization]),
      [['GET', '/api/v1/models/o/m/repo/files', 'Revision=v1&Recursive=True', 'Bearer ms-abc']],
      'one question, and nothing is downloaded',
    );
  });

  test('contradicts a record with its URL at a commit, and warns at a branch', async () => {
    await using server = await startFileServer('http');
    const recorded = { sha256: sha256('a'), size_bytes: 1, files_count: 1 };
    for (const [revision, severity] of [
      [COMMIT, 'error'],
      ['master', 'warning'],
    ]) {
      const files = { ...sourced(recorded, revision), 'models/a.bin': 'a' };
      const ask = async (listed: readonly unknown[]) => {
        serve(server, listed);
        return kinds(await check(server, files, `modelscope:o/m@${revision}`));
      };
      assert.deepEqual(await ask([blob('x/a.bin', 'a')]), []);
      assert.deepEqual(await ask([blob('x/a.bin', 'b')]), [`${severity} upstream-differs`]);
      assert.deepEqual(await ask([blob('x/a.bin', 'a', { Size: 2, Sha256: '' })]), [
        `${severity} upstream-differs`,
      ]);
      assert.deepEqual(await ask([blob('a.bin', 'a')]), [`${severity} upstream-missing`]);
    }
  });

  test('gives the digest of a file that has none recorded', async () => {
    await using server = await startFileServer('http');
    serve(server, [blob('x/a.bin', 'a', { Sha256: sha256('a').toUpperCase() })]);
    const report = await check(server, { ...sourced({}), 'models/a.bin': 'a' });
    assert.equal(fileRow(report, 'models/a.bin')?.evidence, 'upstream-bytes');
  });

  test('that may have more files than it lists lacks none', async () => {
    await using server = await startFileServer('http');
    const many = Array.from({ length: 3000 }, (_, index) => blob(`f${index}`, `${index}`));
    serve(server, many);
    const files = { ...sourced({ sha256: sha256('a') }, COMMIT), 'models/a.bin': 'a' };
    assert.deepEqual(kinds(await check(server, files, `modelscope:o/m@${COMMIT}`)), []);
    serve(server, many.slice(1));
    assert.deepEqual(kinds(await check(server, files, `modelscope:o/m@${COMMIT}`)), [
      'error upstream-missing',
    ]);
  });

  test('of a dataset is listed in pages', async () => {
    await using server = await startFileServer('http');
    serve(server, [
      ...Array.from({ length: 400 }, (_, index) => blob(`f${index}`, `${index}`)),
      blob('a', 'a'),
    ]);
    const report = await check(server, LIST, 'modelscope:datasets/o/d');
    assert.equal(report.summary.matched_by.upstream, 1);
    assert.equal(server.seen.length, 3);
  });

  test('that gives no answer leaves the check incomplete, and says why', async () => {
    await using server = await startFileServer('http');
    const answer = (status: number, body: string, headers = {}): FileServer['answer'] => {
      return (_, response) => {
        response.writeHead(status, headers).end(body);
        return true;
      };
    };
    const good = JSON.stringify([blob('a.bin', 'a')]).slice(1, -1);
    for (const [given, why] of [
      [answer(404, '{"Message":"SECRET"}'), /no o\/m at master; if it is private, set MODELSCOPE_API_TOKEN/],
      [answer(403, ''), /refuses access \(403\); set MODELSCOPE_API_TOKEN/],
      [answer(302, '', { location: 'https://evil.example/' }), /redirects \(302\), which is not followed/],
      [answer(200, '{'), /not what ModelScope answers/],
      [
        answer(200, '{"Code":10010205001,"Data":{"Files":[]},"Success":false}'),
        /not what ModelScope answers/,
      ],
      [answer(200, '{"Code":200,"Data":{"Files":[null]}}'), /not what ModelScope answers/],
      [answer(200, '{"Code":200,"Data":{"Files":[{"Path":"a","Type":"link","Size":1}]}}'), /not what/],
      [answer(200, '{"Code":200,"Data":{"Files":[{"Path":"a","Type":"blob","Size":-1}]}}'), /not what/],
      [answer(200, `{"Code":200,"Data":{"Files":[${good},${good}]}}`), /not what/],
      [answer(200, ' '.repeat(17 * 1024 * 1024)), /longer than/],
    ] as const) {
      server.answer = given;
      const report = await check(server, { ...LIST, 'models/a.bin': 'a', 'models/b.bin': 'b' });
      assert.deepEqual(
        [report.outcome, report.complete, kinds(report)],
        ['pass', false, ['warning upstream-unreachable']],
      );
      assert.match(reasons(report)[0] ?? '', why);
    }
  });

  test('is named in its own form, and asked at an address that can be meant', async () => {
    await using server = await startFileServer('http');
    for (const word of [
      'modelscope:m',
      'modelscope:o/m@',
      'modelscope:o/../m',
      'modelscope:o/m@a..b',
      'modelscope',
    ])
      await assert.rejects(check(server, LIST, word), { name: 'SettingsError' }, word);
    for (const MODELSCOPE_ENDPOINT of ['http://modelscope.example', 'https://u:p@modelscope.cn', 'x'])
      await assert.rejects(check(server, LIST, 'modelscope:o/m', { MODELSCOPE_ENDPOINT }), {
        name: 'SettingsError',
      });
  });

  test('is recorded by its own word, unless it does not list all of its files', async () => {
    await using server = await startFileServer('http');
    using repository = makeRepository({});
    const environment = { MODELSCOPE_ENDPOINT: server.origin };
    const words = ['record', '--upstream', `modelscope:o/m@${COMMIT}`];
    serve(server, [blob('x/a b.bin', 'a')]);
    const { status, out, err } = await runWords(words, repository.root, { environment });
    assert.equal(status, 0, err);
    const [{ files, ...entry }] = JSON.parse(out);
    assert.deepEqual([entry.source_url, entry.version], ['https://modelscope.cn/models/o/m', COMMIT]);
    const source_url = `https://modelscope.cn/models/o/m/resolve/${COMMIT}/x/a%20b.bin`;
    assert.deepEqual(files, [{ path: 'x/a b.bin', size_bytes: 1, source_url, sha256: sha256('a') }]);
    serve(
      server,
      Array.from({ length: 3000 }, (_, index) => blob(`f${index}`, `${index}`)),
    );
    const cut = await runWords(words, repository.root, { environment });
    assert.deepEqual([cut.status, /does not list all files/.test(cut.err)], [2, true]);
  });
});
