/** What a check makes of the results of `restore`: which files came from where, and why others did not. */

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readStatement } from '../../src/evidence/statement/read-statement.ts';
import type { Report } from '../../src/model/report.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { renderMarkdown } from '../../src/reporters/markdown.ts';
import { renderText } from '../../src/reporters/text.ts';
import type { RestoreResult } from '../../src/restore/result.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { findings, sha256, type TestRepository } from '../support/repository.ts';
import { emptyHome, recordedOnly, runRestore } from '../support/restoring.ts';

const A = Buffer.alloc(20_000, 'a');
const B = Buffer.alloc(10_000, 'b');
const OTHER = Buffer.alloc(10_000, 'c');

interface Checked {
  readonly report: Report;
  readonly server: FileServer;
}

/** Restores from a server as `prepare` leaves it, then checks with the results; `between` is done in between. */
async function restoreAndCheck(
  files: Readonly<Record<string, Uint8Array>>,
  prepare: (server: FileServer) => void,
  {
    given = {},
    between = () => {},
    changed = (result: RestoreResult): unknown => result,
    tries = '1',
  }: {
    given?: Record<string, string>;
    between?: (repository: TestRepository) => void;
    changed?: (result: RestoreResult) => unknown;
    tries?: string;
  } = {},
): Promise<Checked> {
  await using server = await startFileServer();
  using repository = recordedOnly(files);
  using home = emptyHome();
  for (const content of Object.values(files)) server.files.set(`/${sha256(content)}`, content);
  prepare(server);
  const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}`, tries });
  const file = join(home.path, 'restore.json');
  writeFileSync(file, JSON.stringify(changed(result)));
  between(repository);
  const report = await repository.check({ statements: file, ...given });
  return { report, server };
}

const FILES = { 'models/a.bin': A, 'models/b.bin': B };
const kinds = (report: Report) => [...report.findings].map(({ kind, severity }) => [kind, severity]);
const rowOf = (report: Report, path: string) => [...report.files].find((row) => row.path === path);

describe('a check that reads the results of restore', () => {
  test('says of each file where it came from', async () => {
    const { report, server } = await restoreAndCheck(FILES, () => {});
    assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
    const { restore } = rowOf(report, 'models/a.bin') ?? {};
    assert.deepEqual(
      [restore?.result, restore?.from, restore?.bytes, restore?.attempts],
      ['restored', server.origin, A.length, 1],
    );
    const stage = report.stages.find(({ name }) => name === 'restore');
    assert.equal(stage?.counts.files_restored, 2);
    const words = (name: string) => `Restored before the check: 2 files from ${name} (29.3 KiB).`;
    const text = [...renderText(report)].join('').replaceAll(/\n +/g, ' ');
    const summary = renderMarkdown(report, { limit: 100_000, links: null });
    assert.ok(text.includes(words(server.origin)), text);
    assert.ok(summary.includes(`\n${words(`\`${server.origin}\``)}\n`), summary);
    assert.ok([...renderHtml(report)].join('').includes(`<p>${words(server.origin)}</p>`));
  });

  test('shows in the table of files where each came from, and why others are missing', async () => {
    const { report, server } = await restoreAndCheck(FILES, ({ files }) => files.set(`/${sha256(B)}`, OTHER));
    const page = [...renderHtml(report)].join('');
    for (const words of [`restored from ${server.origin}`, `${server.origin} has other content`])
      assert.ok(page.includes(`<span class="other">${words}</span>`), words);
  });

  test('says what a source has instead, once', async () => {
    const { report, server } = await restoreAndCheck(FILES, ({ files }) => files.set(`/${sha256(B)}`, OTHER));
    assert.deepEqual([report.outcome, kinds(report)], ['fail', [['restore-mismatch', 'error']]]);
    const [finding] = findings(report, 'restore-mismatch');
    assert.equal(finding?.subject, 'models/b.bin');
    const data = { from: server.origin, expected: sha256(B), actual: sha256(OTHER) };
    assert.deepEqual({ ...finding?.data, statement: '' }, { ...data, statement: '' });
    assert.equal(report.complete, true);
  });

  test('says that a source has it no longer', async () => {
    const { report } = await restoreAndCheck(FILES, ({ files }) => files.delete(`/${sha256(B)}`));
    assert.deepEqual([report.outcome, kinds(report)], ['fail', [['restore-gone', 'error']]]);
  });

  test('has not passed, and found no drift, where a file could not be fetched', async () => {
    const { report } = await restoreAndCheck(FILES, ({ faults }) =>
      faults.set(`/${sha256(B)}`, [{ is: 'status', status: 503 }]),
    );
    assert.deepEqual(
      [report.outcome, report.complete, kinds(report)],
      ['error', false, [['restore-failed', 'warning']]],
    );
    assert.equal(rowOf(report, 'models/b.bin')?.status, 'missing');
    assert.equal(rowOf(report, 'models/b.bin')?.restore?.result, 'failed');
  });

  test('fails where something else is drift, whatever could not be fetched', async () => {
    const { report } = await restoreAndCheck(
      FILES,
      ({ faults }) => faults.set(`/${sha256(B)}`, [{ is: 'status', status: 503 }]),
      { between: (repository) => repository.write({ 'models/a.bin': 'other' }) },
    );
    assert.deepEqual([report.outcome, report.complete], ['fail', false]);
    assert.deepEqual(
      kinds(report).map(([kind]) => kind),
      ['checksum-mismatch', 'restore-failed'],
    );
  });

  test('says of a file without a source both that it is missing and why', async () => {
    using repository = recordedOnly(FILES);
    using home = emptyHome();
    const file = join(home.path, 'restore.json');
    writeFileSync(file, JSON.stringify(await runRestore(repository.root, {})));
    const report = await repository.check({ statements: file });
    assert.deepEqual(kinds(report), [
      ['file-missing', 'error'],
      ['file-missing', 'error'],
      ['restore-unsourced', 'notice'],
      ['restore-unsourced', 'notice'],
    ]);
  });
});

describe('results do not count', () => {
  const without503 = ({ faults }: FileServer) => faults.set(`/${sha256(B)}`, [{ is: 'status', status: 503 }]);
  const missing = [['file-missing', 'error']];

  test('when they are too old', async () => {
    const changed = (result: RestoreResult) => ({ ...result, generated_at: '2024-01-01T00:00:00.000Z' });
    const { report } = await restoreAndCheck(FILES, without503, { changed });
    assert.deepEqual([report.outcome, kinds(report)], ['fail', missing]);
    assert.equal(rowOf(report, 'models/a.bin')?.restore, undefined);
  });

  test('when they are from the future', async () => {
    const changed = (result: RestoreResult) => ({ ...result, generated_at: '2999-01-01T00:00:00.000Z' });
    const { report } = await restoreAndCheck(FILES, without503, { changed });
    assert.deepEqual(kinds(report), missing);
  });

  test('when another digest was recorded then', async () => {
    const changed = (result: RestoreResult) => ({
      ...result,
      files: result.files.map((row) => ({ ...row, sha256: sha256('then') })),
    });
    const { report } = await restoreAndCheck(FILES, without503, { changed });
    assert.deepEqual(kinds(report), missing);
  });

  test('when the file is here by now, or gone again', async () => {
    const here = await restoreAndCheck(FILES, without503, {
      between: (repository) => repository.write({ 'models/b.bin': B }),
    });
    assert.deepEqual([here.report.outcome, kinds(here.report)], ['pass', []]);
    const gone = await restoreAndCheck(FILES, () => {}, {
      between: (repository) => rmSync(repository.path('models/a.bin')),
    });
    assert.deepEqual(kinds(gone.report), missing);
    assert.equal(rowOf(gone.report, 'models/a.bin')?.restore, undefined);
  });

  test('when the finding is made milder, the file is still said to be missing', async () => {
    const { report } = await restoreAndCheck(FILES, ({ files }) => files.delete(`/${sha256(B)}`), {
      between: (repository) =>
        repository.write({ '.github/manifest-drift.yml': 'severities:\n  restore-gone: notice\n' }),
    });
    assert.deepEqual(kinds(report), [
      ['file-missing', 'error'],
      ['restore-gone', 'notice'],
    ]);
  });

  test('when the newest says otherwise', async () => {
    using repository = recordedOnly(FILES);
    using home = emptyHome();
    await using server = await startFileServer();
    server.files.set(`/${sha256(A)}`, A).set(`/${sha256(B)}`, B);
    server.faults.set(`/${sha256(B)}`, [{ is: 'status', status: 503 }]);
    const from = `${server.origin}/{sha256}`;
    for (const [index, name] of ['z.json', 'a.json'].entries()) {
      const result = await runRestore(repository.root, { from, tries: '1' });
      const now = new Date(Date.now() - (1 - index) * 60_000).toISOString();
      writeFileSync(join(home.path, name), JSON.stringify({ ...result, generated_at: now }));
    }
    const report = await repository.check({ statements: `${home.path}/z.json\n${home.path}/a.json` });
    assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
    assert.equal(rowOf(report, 'models/b.bin')?.restore?.from, server.origin);
  });
});

test('no results: of a dry run, or with a row that is none', () => {
  const good = {
    schema_version: 1,
    tool: { name: 'manifest-drift', version: '1.0.0' },
    generated_at: '2026-01-01T00:00:00.000Z',
    dry_run: false,
    files: [{ path: 'a', status: 'restored', sha256: 'a'.repeat(64) }],
  };
  const isNone = (value: object) => 'problem' in readStatement('r.json', JSON.stringify(value));
  assert.equal(isNone(good), false);
  assert.ok(isNone({ ...good, dry_run: true }));
  assert.ok(isNone({ ...good, schema_version: 2 }));
  assert.ok(isNone({ ...good, generated_at: 'yesterday' }));
  for (const row of [7, null, { path: 1, status: 'restored' }, { ...good.files[0], sha256: 'short' }])
    assert.ok(isNone({ ...good, files: [row] }), JSON.stringify(row));
});
