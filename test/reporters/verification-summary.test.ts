import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeReport } from '../../src/apps/run/write-report.ts';
import type { Report } from '../../src/model/report.ts';
import { verificationSummary } from '../../src/reporters/verification-summary.ts';
import { listOf, makeRepository, sha256 } from '../support/repository.ts';

const COMMIT = 'a'.repeat(40);
const RUN = {
  id: '1',
  attempt: 1,
  workflow: 'w',
  job: 'j',
  event: 'push',
  repository: 'org/name',
  ref: 'refs/heads/main',
  url: 'https://github.example/org/name/actions/runs/1',
};

async function reportOf(
  files: Readonly<Record<string, string>>,
  more: Partial<Report> = {},
): Promise<Report> {
  const { SHA256SUMS = listOf(files), ...others } = files;
  using repository = makeRepository({ ...others, SHA256SUMS });
  const report = await repository.check();
  return { ...report, files: [...report.files], commit: COMMIT, run: RUN, complete: true, ...more };
}

const GOOD = { 'a.bin': 'a', 'b.bin': 'b' };

describe('a verification summary', () => {
  it('says that the commit and its files passed', async () => {
    const report = await reportOf(GOOD);
    const summary = verificationSummary(report);
    const uri = `git+https://github.example/org/name@${COMMIT}`;
    assert.deepEqual(summary?.statement, {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: uri, digest: { gitCommit: COMMIT } },
        { name: 'a.bin', digest: { sha256: sha256('a') } },
        { name: 'b.bin', digest: { sha256: sha256('b') } },
      ],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: {
          id: summary?.statement.predicate.verifier.id,
          version: { 'manifest-drift': report.tool.version },
        },
        timeVerified: report.generated_at,
        resourceUri: uri,
        policy: { uri: summary?.statement.predicate.policy.uri },
        verificationResult: 'PASSED',
        verifiedLevels: ['MANIFEST_DRIFT_MATCHED', 'MANIFEST_DRIFT_BYTES'],
      },
    });
    assert.equal(summary?.checksums, listOf(GOOD));
  });

  it('says of drift only that the commit failed', async () => {
    const drift = { ...GOOD, SHA256SUMS: listOf({ ...GOOD, 'b.bin': 'other' }) };
    const summary = verificationSummary(await reportOf(drift));
    const { subject, predicate } = summary?.statement ?? {};
    assert.deepEqual(
      subject?.map(({ digest }) => digest),
      [{ gitCommit: COMMIT }],
    );
    assert.deepEqual([predicate?.verificationResult, predicate?.verifiedLevels], ['FAILED', []]);
    assert.equal(summary?.checksums, '');
    assert.equal(verificationSummary(await reportOf(drift, { commit: null })), null);
  });

  it('says nothing of what is not known', async () => {
    for (const more of [{ complete: false }, { outcome: 'error' as const }])
      assert.equal(verificationSummary(await reportOf(GOOD, more)), null);
    assert.equal(
      verificationSummary(await reportOf({ SHA256SUMS: listOf(GOOD) }, { outcome: 'pass' })),
      null,
    );
  });

  it('names no file that was not read, and no name that a list escapes', async () => {
    const report = await reportOf({ ...GOOD, 'c\\d': 'c' });
    const rows = [...report.files].map((row) =>
      row.path === 'a.bin' ? { ...row, evidence: 'pointer' as const } : row,
    );
    const by = { bytes: 2, pointer: 1, upstream: 0 };
    const summary = verificationSummary({
      ...report,
      files: rows,
      run: null,
      summary: { ...report.summary, matched_by: by },
    });
    assert.deepEqual(
      summary?.statement.subject.map(({ name }) => name),
      [`urn:manifest-drift:checkout@${COMMIT}`, 'b.bin'],
    );
    assert.deepEqual(summary?.statement.predicate.verifiedLevels, ['MANIFEST_DRIFT_MATCHED']);
  });

  it('is written beside the report, and not left there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vsa-'));
    try {
      const report = await reportOf(GOOD);
      await writeReport(report, { folder });
      const statement = JSON.parse(readFileSync(join(folder, 'report.vsa.json'), 'utf8'));
      const predicate = JSON.parse(readFileSync(join(folder, 'report.vsa-predicate.json'), 'utf8'));
      assert.deepEqual(statement.predicate, predicate);
      assert.equal(readFileSync(join(folder, 'report.vsa-subjects.sha256'), 'utf8'), listOf(GOOD));
      await writeReport({ ...report, complete: false }, { folder });
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes('vsa')),
        [],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
