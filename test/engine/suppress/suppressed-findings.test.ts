/** Drift that the config suppresses until a day: it does not count, and is never hidden. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { openRepository } from '../../../src/apps/run/check-repository.ts';
import { check } from '../../../src/engine/check.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { renderSarif } from '../../../src/reporters/sarif.ts';
import { renderText } from '../../../src/reporters/text.ts';
import { issueOf } from '../../reporters/living-issue.ts';
import {
  EMPTY_COMBINED,
  findings,
  kinds,
  listOf,
  makeRepository,
  QUIET,
  sha256,
  type TestRepository,
} from '../../support/repository.ts';

const CONFIG = '.github/manifest-drift.yml';
const FAR = '2099-12-31';

interface Entry {
  readonly kind?: string;
  readonly path?: string;
  readonly actual?: string;
  readonly reason?: string;
  readonly expires?: string;
}

const suppress = (...entries: readonly Entry[]) => ({
  [CONFIG]: JSON.stringify({
    suppress: entries.map((entry) => ({
      kind: 'checksum-mismatch',
      path: 'models/a.bin',
      reason: 'is uploaded anew',
      expires: FAR,
      ...entry,
    })),
  }),
});

/** Two files that are not what is recorded, and one that is not there. */
const DRIFTED = {
  'inventory/combined_inventory.json': EMPTY_COMBINED,
  'models/checksums.sha256': listOf({ 'models/a.bin': 'a', 'models/b.bin': 'b', 'models/c.bin': 'c' }),
  'models/a.bin': 'x',
  'models/b.bin': 'y',
};

const text = (report: Report) => [...renderText(report)].join('');

test('what is suppressed does not decide the verdict, and is shown with its reason and its day', async () => {
  using repository = makeRepository({
    ...DRIFTED,
    ...suppress({ path: 'models/*.bin' }, { kind: 'file-missing', path: 'models/c.bin' }),
  });
  const report = await repository.check();
  assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  assert.deepEqual(report.counts, {});
  assert.equal(report.summary.suppressed, 3);
  assert.equal(report.summary.mismatched, 2, 'the files are still what they are');
  assert.deepEqual(
    [...report.suppressed].map(({ kind, subject, suppression, reason, expires }) => [
      kind,
      subject,
      suppression,
      reason,
      expires,
    ]),
    [
      ['checksum-mismatch', 'models/a.bin', 0, 'is uploaded anew', FAR],
      ['checksum-mismatch', 'models/b.bin', 0, 'is uploaded anew', FAR],
      ['file-missing', 'models/c.bin', 1, 'is uploaded anew', FAR],
    ],
  );
  assert.deepEqual(
    report.suppressions.map(({ findings }) => findings),
    [2, 1],
  );
  assert.deepEqual(
    report.stages.filter(({ status }) => status === 'fail'),
    [],
  );
  assert.deepEqual(report.stages.at(-1)?.counts, {
    suppressed: 3,
    suppressions: 2,
    suppressions_expired: 0,
  });
  for (const shown of [text(report), renderMarkdown(report, { limit: 1e6, links: null })]) {
    assert.match(shown, /models\/b\.bin/);
    assert.match(shown, /is uploaded anew/);
    assert.match(shown, /3 findings are suppressed by the config/);
  }
  const sarif = JSON.parse(renderSarif(report)) as {
    runs: [{ results: { suppressions?: unknown[] }[]; properties: { suppressed: number } }];
  };
  const [{ results, properties }] = sarif.runs;
  assert.deepEqual(
    [results.map(({ suppressions }) => suppressions?.length), properties.suppressed],
    [[1, 1, 1], 3],
  );
});

test('what is not suppressed counts as ever', async () => {
  using repository = makeRepository({ ...DRIFTED, ...suppress({ path: 'models/a.bin' }) });
  const report = await repository.check();
  assert.equal(report.outcome, 'fail');
  assert.deepEqual(
    findings(report).map(({ subject }) => subject),
    ['models/b.bin', 'models/c.bin'],
  );
  assert.deepEqual([report.summary.errors, report.summary.suppressed], [2, 1]);
  assert.equal(report.stages.find(({ name }) => name === 'evidence')?.status, 'fail');
  const { body } = issueOf(report, null);
  assert.match(body, /Suppressed findings \(1\)/);
});

test('an entry for one content suppresses no other', async () => {
  using repository = makeRepository({
    ...DRIFTED,
    ...suppress({ actual: sha256('x') }, { path: 'models/b.bin', actual: sha256('b2') }),
  });
  const report = await repository.check();
  assert.deepEqual(
    [...report.suppressed].map(({ subject }) => subject),
    ['models/a.bin'],
  );
  assert.deepEqual(kinds(report), ['error checksum-mismatch', 'error file-missing']);
});

/** A check at that time, of which no test can tell by its own clock that its day is not over yet. */
async function checkAt(now: string, { root }: TestRepository): Promise<Report> {
  const { settings, ports } = await openRepository(
    { root },
    {
      cwd: root,
      run: null,
      progress: QUIET,
      signal: new AbortController().signal,
      environment: process.env,
      baseline: { is: 'none', why: 'a test' },
    },
  );
  return check(settings, null, { ...ports, clock: { ...ports.clock, now: () => now } });
}

for (const now of ['2027-03-01T00:00:00.000Z', '2027-03-01T23:59:59.999Z']) {
  test(`the last day counts, the day after does not, and says so where the entry stands, at ${now}`, async () => {
    using repository = makeRepository({
      ...DRIFTED,
      ...suppress({ expires: '2027-03-01' }, { path: 'models/b.bin', expires: '2027-02-28' }),
    });
    const report = await checkAt(now, repository);
    assert.deepEqual(
      [...report.suppressed].map(({ subject }) => subject),
      ['models/a.bin'],
    );
    const [expired] = findings(report, 'suppression-expired');
    assert.equal(expired?.subject, 'models/b.bin');
    assert.equal(expired?.location?.file, CONFIG);
    assert.equal(findings(report, 'checksum-mismatch')[0]?.subject, 'models/b.bin');
    assert.deepEqual(
      report.suppressions.map(({ status }) => status),
      ['active', 'expired'],
    );
  });
}

test('an entry that suppresses nothing is named', async () => {
  using repository = makeRepository({ ...DRIFTED, ...suppress({ path: 'models/z.bin' }) });
  const report = await repository.check();
  assert.match(text(report), /models\/z\.bin: nothing matches; checksum-mismatch can go from `suppress`/);
  assert.match(
    renderMarkdown(report, { limit: 1e6, links: null }),
    /Nothing matches .*checksum-mismatch.*the entry can go/,
  );
});

test('what is wrong about an entry is suppressed by its kind and id', async () => {
  const models = [{ name: 'org/m', path: 'models/m', version: '1.0.0' }];
  const source = [{ ...models[0], version: '2.0.0' }];
  const files = {
    'inventory/combined_inventory.json': { models, datasets: [] },
    'models/inventory.json': source,
  };
  using plain = makeRepository(files);
  assert.deepEqual(
    findings(await plain.check(), 'entry-differs').map(({ subject }) => subject),
    ['model:org/m'],
  );
  using repository = makeRepository({
    ...files,
    ...suppress({ kind: 'entry-differs', path: 'model:org/*' }),
  });
  const report = await repository.check();
  assert.deepEqual(findings(report, 'entry-differs'), []);
  assert.equal(report.summary.suppressed, 1);
});

test('a check that is not complete stays so, whatever is suppressed', async () => {
  for (const kind of ['check-incomplete', 'suppression-expired']) {
    using repository = makeRepository({ ...DRIFTED, ...suppress({ kind, path: '**' }) });
    await assert.rejects(repository.check(), /suppress\.0\.kind cannot be "/);
  }
});

test('a mistake in an entry is told with its place', async () => {
  for (const [entry, reason] of [
    [
      { kind: 'checksum-missmatch' },
      /manifest-drift\.yml:1:\d+: suppress\.0\.kind cannot be "checksum-missmatch" \(did you mean checksum-mismatch\?\)/,
    ],
    [
      { expires: 'soon' },
      /suppress\.0\.expires must be the last day on which it is suppressed, as YYYY-MM-DD/,
    ],
    [{ expires: '2026-02-31' }, /"2026-02-31" is not a day of the calendar/],
    [{ reason: '  ' }, /suppress\.0\.reason must be a sentence/],
    [{ path: '!models/**' }, /suppress: "!models\/\*\*" cannot be used/],
    [{ path: '' }, /suppress\.0\.path/],
    [{ until: FAR }, /suppress\.0 has the unknown key "until"/],
    [{ reason: undefined }, /suppress\.0 must have required property 'reason'/],
  ] as [Entry, RegExp][]) {
    using repository = makeRepository({ ...DRIFTED, ...suppress(entry) });
    await assert.rejects(repository.check(), reason, JSON.stringify(entry));
  }
});
