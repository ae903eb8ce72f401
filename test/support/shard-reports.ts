/** Reports of shards for tests of how they are put together. */

import { digestOfPlan } from '../../src/engine/shards/plan-digest.ts';
import type { ShardReport } from '../../src/engine/shards/read-shard-report.ts';
import type { FileRow } from '../../src/model/file-row.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { Report, RunInfo, ShardRow } from '../../src/model/report.ts';
import type { SuppressedFinding, SuppressionRow } from '../../src/model/suppression.ts';
import { BY_KIND, type FindingKind } from '../../src/rules/index.ts';
import { messageOf } from '../../src/rules/rule.ts';
import { plainText } from '../../src/text/say.ts';
import { SAMPLES } from '../rules/samples.ts';
import { cleanReport } from './reports.ts';
import { sha256 } from './repository.ts';

/** A run of a workflow, as reports tell of it. */
export const RUN: RunInfo = {
  id: '7',
  attempt: 1,
  workflow: 'w',
  job: 'j',
  event: 'push',
  repository: 'o/r',
  ref: 'refs/heads/main',
  url: 'https://github.com/o/r/actions/runs/7/attempts/1',
};

/** What a shard's report has that others need not have. */
export type Part = Partial<Omit<Report, 'shard' | 'summary'>> & {
  readonly shard?: Partial<ShardRow>;
  readonly summary?: Partial<Report['summary']>;
};

/** The reports of all shards of one check, `1.json` and on, each with what is said of it. */
export function partsOf(parts: readonly Part[]): ShardReport[] {
  const files = parts.flatMap((part) => [...(part.files ?? [])]).sort((a, b) => (a.path < b.path ? -1 : 1));
  const recorded = files.flatMap(({ path, list, recorded: { sha256, size_bytes: size } }) =>
    sha256 === null ? [] : [{ path, list, sha256, size }],
  );
  const common = {
    total: parts.length,
    settings: sha256(''),
    fail_on: 'error' as const,
    all_files: recorded.length,
    imbalance: 1,
  };
  const plan = digestOfPlan(recorded, sha256);
  return parts.map(({ shard, summary, ...more }, place) => {
    const base = cleanReport(more);
    const row: ShardRow = { index: place + 1, ...common, plan, part_complete: true, ...shard };
    const counted = { total_files: more.files?.length ?? 0, suppressed: more.suppressed?.length ?? 0 };
    return {
      file: `${place + 1}.json`,
      report: { ...base, shard: row, summary: { ...base.summary, ...counted, ...summary } },
    };
  });
}

export function rowOf(path: string, more: Partial<FileRow> = {}): FileRow {
  const has = { sha256: sha256(path), size_bytes: 1 };
  return { path, list: 'list', recorded: has, actual: has, status: 'matched', evidence: 'bytes', ...more };
}

/** A finding with the first sample of its kind's data. */
export function findingOf(
  kind: FindingKind,
  subject: string,
  severity: Severity = 'error',
  more: Partial<Finding> = {},
): Finding {
  const rule = BY_KIND[kind];
  const { data = SAMPLES[kind].data[0] ?? {}, location = null, related = null } = more;
  return {
    kind,
    severity,
    count: 1,
    data,
    message: plainText(messageOf(rule, data, { subject, location, related })),
    subject,
    location,
    related,
    ...rule.values(data),
    fingerprint: sha256(`${kind} ${subject}`).slice(0, 32),
    ...more,
  };
}

export function suppressedOf(finding: Finding, suppression: number): SuppressedFinding {
  return { ...finding, suppression, reason: 'known', expires: '2099-12-31' };
}

export const SUPPRESSION: SuppressionRow = {
  kind: 'file-missing',
  path: '**',
  reason: 'known',
  expires: '2099-12-31',
  status: 'active',
  findings: 0,
};
