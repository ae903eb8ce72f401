/** Thousands of findings of one kind about files of one manifest are one, and count all the same. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeReports } from '../../src/engine/shards/merge-reports.ts';
import { readShardReport } from '../../src/engine/shards/read-shard-report.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { annotationsOf } from '../../src/reporters/annotations.ts';
import { changesOf } from '../../src/reporters/issue-changes.ts';
import { type IssueState, readMarker, stateAfter, writeMarker } from '../../src/reporters/issue-state.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { renderJunitReport } from '../../src/reporters/junit.ts';
import { renderMarkdown } from '../../src/reporters/markdown.ts';
import { renderSarif } from '../../src/reporters/sarif.ts';
import { renderText } from '../../src/reporters/text.ts';
import type { GroupData } from '../../src/rules/shared/group.ts';
import { type Content, makeRepository, sha256 } from '../support/repository.ts';

const LIST = 'models/checksums.sha256';
const MERGING = { run: null, now: '2026-11-21T06:00:00.000Z', digest: sha256 };

const nameOf = (index: number) => `models/${String(index).padStart(4, '0')}.bin`;
const names = (count: number) => Array.from({ length: count }, (_, index) => nameOf(index));

/** A list of so many files, none of which is there. */
const listOf = (count: number) =>
  names(count)
    .map((name) => `${sha256(name)}  ${name}\n`)
    .join('');

const missing = (count: number, more: Readonly<Record<string, Content>> = {}) =>
  makeRepository({ [LIST]: listOf(count), ...more });

const json = (report: Report) => JSON.parse([...renderJson(report)].join('')) as Report;
const firstOf = ({ data }: Finding) => (data as GroupData).first;

function timeless(report: Report): unknown {
  const { summary, stages, ...rest } = json(report);
  return {
    ...rest,
    generated_at: '',
    summary: { ...summary, duration_ms: 0 },
    stages: stages.map((stage) => ({ ...stage, duration_ms: 0 })),
  };
}

describe('2,500 missing files of one list', () => {
  test('are one finding with their number and the first 100, and each keeps its row', async () => {
    using repository = missing(2500);
    const report = await repository.check();
    const [group = assert.fail()] = report.findings;
    assert.deepEqual(
      [group.kind, group.count, group.subject, group.location],
      ['file-missing', 2500, LIST, { file: LIST, line: 1, column: 1 }],
    );
    assert.deepEqual(
      firstOf(group).map(({ subject }) => subject),
      names(100),
    );
    assert.deepEqual(firstOf(group)[99], {
      subject: nameOf(99),
      data: { what: 'file', why: null, expected: sha256(nameOf(99)) },
      location: { file: LIST, line: 100, column: 1 },
      related: null,
    });
    assert.equal(report.findings.length, 1);
    assert.deepEqual(
      [report.outcome, report.summary.errors, report.summary.missing, report.counts],
      ['fail', 2500, 2500, { 'file-missing': 2500 }],
    );
    assert.equal([...report.files].filter(({ status }) => status === 'missing').length, 2500);
  });

  for (const total of [2, 4])
    test(`are the same in ${total} shards, put together`, async () => {
      using repository = missing(2500, {
        'other/checksums.sha256': `${sha256('x')}  other/a.bin\n`,
      });
      const settings = { checksums: `${LIST}\nother/checksums.sha256` };
      const whole = await repository.check(settings);
      const parts = [];
      for (let index = 1; index <= total; index += 1) {
        const part = json(await repository.check({ ...settings, shard: `${index}/${total}` }));
        assert.equal(part.findings.length > 100, total === 4, 'few files are told one by one');
        parts.push(readShardReport(`${index}.json`, Buffer.from(JSON.stringify(part))));
      }
      const merged = mergeReports(parts, MERGING);
      assert.deepEqual(timeless(merged), timeless(whole));
      assert.equal(whole.findings.length, 2);
    });

  test('are grouped only after those that are suppressed were taken out', async () => {
    const config = (path: string) => ({
      '.github/manifest-drift.yml': {
        suppress: [{ kind: 'file-missing', path, reason: 'known', expires: '2099-01-01' }],
      },
    });
    for (const [path, counts, known] of [
      ['models/0*', [1500, 1500], 1000],
      ['models/[01]*', [500, 500], 1],
    ] as const) {
      using repository = missing(2500, config(path));
      const report = await repository.check();
      const [open, rows] = counts;
      assert.deepEqual([report.summary.errors, report.findings.length], [open, open > 1000 ? 1 : rows]);
      assert.deepEqual([report.summary.suppressed, report.suppressed.length], [2500 - open, known]);
      assert.equal(report.suppressions[0]?.findings, 2500 - open);
      assert.equal([...report.suppressed].length, known);
    }
  });

  test('are told by every face with their number and the first of them', async () => {
    using repository = missing(2500);
    const report = await repository.check();
    const annotations = annotationsOf(report);
    assert.equal(annotations.length, 10);
    assert.equal(annotations[0]?.location?.line, 1);
    assert.match(annotations.at(-1)?.title ?? '', /^2,491 /);
    const text = [...renderText(report)].join('');
    assert.match(text, /0019\.bin[^\n]*\n[^\n]* 2,480 more/);
    const markdown = renderMarkdown(report, { limit: 100_000, links: null });
    assert.match(markdown, /\(2,500\)/);
    const sarif = JSON.parse(renderSarif(report)) as { runs: { results: { occurrenceCount?: number }[] }[] };
    assert.deepEqual(
      sarif.runs[0]?.results.map(({ occurrenceCount }) => occurrenceCount),
      [2500],
    );
  });
});

test('1,000 of one kind are told one by one, and so are those of other manifests beside a group', async () => {
  using few = missing(1000);
  assert.equal((await few.check()).findings.length, 1000);
  using two = missing(1001, {
    'a/checksums.sha256': `${sha256('x')}  a/x.bin\n`,
    'z/checksums.sha256': `${sha256('z')}  z/x.bin\n`,
  });
  const report = await two.check({ checksums: `a/checksums.sha256\n${LIST}\nz/checksums.sha256` });
  assert.deepEqual(
    [...report.findings].map(({ subject, count }) => [subject, count]),
    [
      ['a/x.bin', 1],
      [LIST, 1001],
      ['z/x.bin', 1],
    ],
  );
});

test('a file of which only a group speaks passes in no list of tests', async () => {
  const others = Object.fromEntries(names(1500).map((name) => [name, 'x']));
  using repository = missing(1500, others);
  const report = await repository.check();
  assert.deepEqual([report.findings.length, report.summary.mismatched], [1, 1500]);
  const xml = [...renderJunitReport(report)].join('');
  for (const name of names(1500))
    assert.ok(!new RegExp(`name="${name}" classname="[^"]*"/>`).test(xml), name);
  assert.ok(xml.split('<failure').length > 1500);
});

describe('a report of a shard', () => {
  const group = async () => {
    using repository = missing(2500);
    return json(await repository.check({ shard: '1/1' }));
  };
  const refused = (report: object) =>
    assert.throws(() => readShardReport('1.json', Buffer.from(JSON.stringify(report))), {
      name: 'SettingsError',
      message: /contradicts itself|no report/,
    });

  test('is refused where a group is not as a check makes it', async () => {
    const report = await group();
    const [one] = report.findings;
    if (one === undefined) return assert.fail();
    readShardReport('1.json', Buffer.from(JSON.stringify(report)));
    const first = firstOf(one);
    const changed = [
      { ...one, count: 2499 },
      { ...one, data: { first: first.slice(1) } },
      { ...one, data: {} },
      { ...one, data: { first: [...first.slice(1), { ...first[0], location: { file: 7 } }] } },
      { ...one, data: { first: [...first.slice(1), { ...first[0], data: null }] } },
      { ...one, message: 'x' },
      { ...one, expected: 'x' },
    ];
    for (const finding of changed) refused({ ...report, findings: [finding] });
  });

  test('is refused where more files differ than its groups count', async () => {
    const report = await group();
    const files = [...report.files].map((row, index) =>
      index < 100 ? row : { ...row, status: 'mismatched', actual: { sha256: sha256('x'), size_bytes: 1 } },
    );
    readShardReport('1.json', Buffer.from(JSON.stringify({ ...report, files })));
    const [one] = report.findings;
    const summary = { ...report.summary, errors: 1001 };
    const fewer = { ...one, count: 1001, message: one?.message.replace('2500', '1001') };
    refused({ ...report, files, summary, findings: [fewer] });
  });
});

describe('what an issue remembers', () => {
  const reportOf = async (count: number) => {
    const here = 'models/here.bin';
    using repository = makeRepository({ [LIST]: `${listOf(count)}${sha256('a')}  ${here}\n`, [here]: 'a' });
    return json(await repository.check());
  };
  /** Through its marker, as from run to run. */
  const after = (report: Report, before: IssueState | null) => {
    const state = stateAfter(report, before, sha256);
    return readMarker(writeMarker('key', state), 'key') ?? assert.fail('the marker cannot be read');
  };
  const step = (report: Report, before: IssueState) => {
    const now = after(report, before);
    const { added, persisting, resolved } = changesOf(report, { before, now });
    return { counts: [added.count, persisting, resolved.count], now };
  };

  test('of findings that become one, and are told one by one again, is neither new nor resolved', async () => {
    const [few, many, none] = [await reportOf(600), await reportOf(2500), await reportOf(0)];
    const first = after(few, null);
    const grown = step(many, first);
    assert.deepEqual(grown.counts, [1900, 600, 0]);
    const same = step(many, grown.now);
    assert.deepEqual(same.counts, [0, 2500, 0]);
    const shrunk = step(few, same.now);
    assert.deepEqual(shrunk.counts, [0, 600, 0]);
    const again = step(few, shrunk.now);
    assert.deepEqual(again.counts, [0, 600, 0]);
    assert.deepEqual(step(none, again.now).counts, [0, 0, 600]);
    assert.deepEqual(step(none, same.now).counts, [0, 0, 1]);
  });

  test('of more than it follows does not flap either', async () => {
    const [few, many] = [await reportOf(1000), await reportOf(1001)];
    const first = after(few, null);
    const grown = step(many, first);
    assert.deepEqual(grown.counts, [0, 1001, 0]);
    const shrunk = step(few, grown.now);
    assert.deepEqual(shrunk.counts, [0, 1000, 0]);
  });

  test('of a group that an incomplete run did not come to is kept', async () => {
    const [many, none] = [await reportOf(2500), await reportOf(0)];
    const first = after(many, null);
    const hurried = after({ ...none, complete: false }, first);
    assert.deepEqual(step(many, hurried).counts, [0, 2500, 0]);
    assert.deepEqual(step(await reportOf(10), hurried).counts, [0, 10, 0]);
  });
});
