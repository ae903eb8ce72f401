/** Report values for tests of what is done with them. */

import { createHash } from 'node:crypto';
import { failedReport } from '../../src/engine/failed-report.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';

/** A report as a check of a repository gives it that has one changed file for each name. */
export function driftReport(names: readonly string[], more: Partial<Report> = {}): Report {
  const findings = names.map(changedFile);
  const empty = failedReport('', { root: '.', run: null, now: '2026-11-21T06:00:00.000Z' });
  return {
    ...empty,
    commit: 'a'.repeat(40),
    outcome: findings.length > 0 ? 'fail' : 'pass',
    complete: true,
    error: null,
    findings,
    counts: findings.length > 0 ? { 'checksum-mismatch': findings.length } : {},
    summary: {
      ...empty.summary,
      total_files: names.length + 1,
      matched: 1,
      matched_by: { bytes: 1, pointer: 0, upstream: 0 },
      mismatched: names.length,
      has_recorded_checksums: true,
      errors: names.length,
    },
    ...more,
  };
}

export const cleanReport = (more: Partial<Report> = {}) => driftReport([], more);

function changedFile(name: string): Finding {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  return {
    kind: 'checksum-mismatch',
    severity: 'error',
    count: 1,
    data: {
      algorithm: 'sha256',
      expected: sha256(`${name} recorded`),
      actual: sha256(`${name} found`),
      source: 'manifest',
    },
    message: `${name} is not what models/checksums.sha256 records.`,
    subject: name,
    location: { file: 'models/checksums.sha256', line: 1, column: 1 },
    related: null,
    expected: sha256(`${name} recorded`),
    actual: sha256(`${name} found`),
    fingerprint: sha256(name).slice(0, 32),
  };
}
