/** One source of counts: what one part of a report says, no other part denies. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FILE_STATUSES } from '../../src/model/file-row.ts';
import type { Report } from '../../src/model/report.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { renderMarkdown } from '../../src/reporters/markdown.ts';
import { renderText } from '../../src/reporters/text.ts';
import { headline } from '../../src/reporters/verdict.ts';
import { headOf, makeGitRepository } from '../support/git.ts';
import { listOf, makeRepository } from '../support/repository.ts';

const LIST = 'models/checksums.sha256';
const content = { 'models/m/a.bin': 'a', 'models/m/b.bin': 'b', 'models/c.bin': 'c' };
const entry = { name: 'm', path: 'models/m', files_count: 2, size_bytes: 2 };
const files = {
  ...content,
  [LIST]: listOf(content),
  'models/inventory.json': { models: [entry] },
};

const drifted = () => {
  const { 'models/c.bin': _, ...rest } = files;
  return makeRepository({ ...rest, 'models/m/b.bin': 'changed' });
};

const facesOf = (report: Report) =>
  [
    [...renderText(report)].join(''),
    renderMarkdown(report, { limit: 1_000_000, links: null }),
    [...renderHtml(report)].join('').replace(/<(script|style)[\s\S]*?<\/\1>/g, ''),
  ].map((text) => text.replace(/<[^>]*>/g, ' '));

/** A count of a stage, summed over the stages that have it. */
const counted = ({ stages }: Report, name: string) =>
  stages.reduce((sum, { counts }) => sum + ((counts as Record<string, number>)[name] ?? 0), 0);

describe('no part of a report denies another', () => {
  test('files are counted once: rows, summary, stages and findings agree', async () => {
    using repository = drifted();
    const report = await repository.check();
    const { summary } = report;
    const rows = [...report.files];
    for (const status of FILE_STATUSES)
      assert.equal(rows.filter((row) => row.status === status).length, summary[status], status);
    assert.equal(
      FILE_STATUSES.reduce((sum, status) => sum + summary[status], 0),
      summary.total_files,
    );
    assert.deepEqual([summary.missing, summary.mismatched, summary.matched], [1, 1, 1]);
    for (const { name, counts } of report.stages)
      if ('missing' in counts) assert.equal(counts.missing, summary.missing, name);
    assert.equal(report.counts['file-missing'], summary.missing);
    assert.ok(counted(report, 'files_hashed') <= summary.total_files - summary.missing);
  });

  test('an entry is not matched where one of its files differs', async () => {
    using repository = drifted();
    const [row] = [...(await repository.check()).entries];
    assert.equal(row?.status, 'mismatched');
  });

  test('nothing says that all was looked at where something was not', async () => {
    using repository = drifted();
    for (const text of facesOf(await repository.check()))
      assert.doesNotMatch(text, /everything (was )?(looked at|checked)/i);
  });

  test('what was skipped is not hashed, and then not everything was looked at', async () => {
    using repository = makeRepository(files);
    const report = await repository.check({}, AbortSignal.abort());
    const { summary } = report;
    assert.equal(summary.skipped, 3);
    assert.equal(counted(report, 'files_hashed'), 0);
    assert.equal(report.complete, false);
    assert.notEqual(headline(report).words, 'No drift');
    assert.ok([...report.entries].every(({ status }) => status !== 'matched'));
  });

  test('one is one, in every face', async () => {
    using repository = makeRepository({ 'a.bin': 'x', SHA256SUMS: listOf({ 'a.bin': 'a' }) });
    using missing = makeRepository({ SHA256SUMS: listOf({ 'a.bin': 'a' }) });
    using matched = makeRepository({ 'a.bin': 'a', SHA256SUMS: listOf({ 'a.bin': 'a' }) });
    for (const one of [repository, missing, matched])
      for (const text of facesOf(await one.check()))
        assert.doesNotMatch(
          text,
          /(?<![\d.,])1 (files|errors|warnings|notices|entries|manifests|lists|findings|records)\b/,
        );
  });

  test('the commit is known in a folder of a repository, too', async () => {
    using repository = makeGitRepository({ 'sub/a.bin': 'a', 'sub/SHA256SUMS': listOf({ 'a.bin': 'a' }) });
    const report = await repository.check({ root: repository.path('sub') });
    assert.equal(report.commit, headOf(repository.root));
  });
});
