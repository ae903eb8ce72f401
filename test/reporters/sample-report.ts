/** Reports made by hand, for the tests of the renderers. Arrays are `Rows`; so are lazy ones. */

import { createHash } from 'node:crypto';
import type { EntryRow } from '../../src/model/entry-row.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { ManifestRow, Report, Rows } from '../../src/model/report.ts';
import type { Links } from '../../src/reporters/links.ts';
import type { FindingKind } from '../../src/rules/index.ts';
import { SAMPLES } from '../rules/samples.ts';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

export const LINKS: Links = {
  server: 'https://github.com',
  repository: 'acme/models',
  commit: COMMIT,
  runUrl: 'https://github.com/acme/models/actions/runs/42/attempts/1',
  artifactUrl: 'https://github.com/acme/models/actions/runs/42/artifacts/7',
  folder: '',
};

export function sampleFinding(more: Partial<Finding> = {}): Finding {
  const { kind = 'checksum-mismatch', subject = 'models/a.bin' } = more;
  const [data = {}] = Object.hasOwn(SAMPLES, kind) ? SAMPLES[kind as FindingKind].data : [];
  return {
    kind,
    severity: 'error',
    count: 1,
    data,
    message: `${subject} is not what models/checksums.sha256:3 records.`,
    subject,
    location: { file: 'models/checksums.sha256', line: 3, column: 1 },
    related: null,
    expected: null,
    actual: null,
    fingerprint: sha256(`${kind} ${subject}`).slice(0, 32),
    ...more,
  };
}

export function sampleReport(findings: Rows<Finding>, more: Partial<Report> = {}): Report {
  const counts: Record<string, number> = {};
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { kind, severity } of findings) {
    counts[kind] = (counts[kind] ?? 0) + 1;
    bySeverity[severity] += 1;
  }
  return {
    schema_version: 2,
    tool: { name: 'manifest-drift', version: '0.1.0' },
    generated_at: '2026-11-21T06:00:00.000Z',
    root: '.',
    baseline: null,
    commit: COMMIT,
    run: {
      id: '42',
      attempt: 1,
      workflow: 'drift',
      job: 'check',
      event: 'schedule',
      repository: 'acme/models',
      ref: 'refs/heads/main',
      url: LINKS.runUrl,
    },
    shard: null,
    outcome: bySeverity.error > 0 ? 'fail' : 'pass',
    complete: true,
    error: null,
    summary: {
      total_files: 10,
      matched: 10,
      matched_by: { bytes: 9, pointer: 1, upstream: 0 },
      matched_weak: 0,
      mismatched: 0,
      missing: 0,
      unreadable: 0,
      changed: 0,
      unverified: 0,
      skipped: 0,
      has_recorded_checksums: true,
      bytes_hashed: 34_000_000_000,
      errors: bySeverity.error,
      warnings: bySeverity.warning,
      notices: bySeverity.notice,
      suppressed: more.suppressed?.length ?? 0,
      duration_ms: 61_000,
    },
    stages: [
      {
        name: 'plan',
        status: 'pass',
        counts: { files: 10, files_with_checksum: 10 },
        note: null,
        duration_ms: 20,
      },
    ],
    manifests: [listRow('models/checksums.sha256', { recorded: 10, compared: 10 })],
    entries: [],
    files: [],
    findings,
    suppressed: [],
    suppressions: [],
    counts,
    ...more,
  };
}

/** The row of a checksum list, with paths relative to the root. */
export function listRow(path: string, more: Partial<ManifestRow> = {}): ManifestRow {
  return {
    path,
    format: 'checksum-list',
    label: 'Checksum list',
    base: '',
    decided_by: 'paths',
    recorded: 1,
    compared: 1,
    not_looked_at: [],
    unread: null,
    ...more,
  };
}

/** Rows that exist only while they are walked. */
export function lazyRows<T>(length: number, make: (index: number) => T): Rows<T> {
  return {
    length,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield make(index);
    },
  };
}

export const manyFindings = (count: number) =>
  lazyRows(count, (index) =>
    sampleFinding({
      kind: 'file-missing',
      subject: `models/shard-${index}.safetensors`,
      fingerprint: index.toString(16).padStart(8, '0').repeat(4),
      expected: 'a'.repeat(64),
    }),
  );

/** What a repository of Harmonia's shape gives: an inventory and shards missing, Windows paths. */
export function harmoniaReport(): Report {
  const base = 'models/org/musicgen/models--org--musicgen/snapshots/15ccdc92099879e47b6da12c350cdb71d4eab3ca';
  const shards = Array.from(
    { length: 6 },
    (_, index) => `${base}/model-0000${index + 1}-of-00006.safetensors`,
  );
  const findings: Finding[] = [
    sampleFinding({
      kind: 'inventory-missing',
      subject: 'models/inventory.json',
      message: 'models/inventory.json is not there, though inventory/combined_inventory.json lists 2 models.',
      location: { file: 'inventory/combined_inventory.json', line: 4, column: 5 },
    }),
    ...shards.map((subject, index) =>
      sampleFinding({
        kind: 'file-missing',
        subject,
        message: `${subject} is not there; it has a checksum recorded at models/checksums.sha256:${index + 1}.`,
        location: { file: 'models/checksums.sha256', line: index + 1, column: 1 },
        expected: sha256(subject),
      }),
    ),
    sampleFinding({
      kind: 'path-not-portable',
      severity: 'warning',
      subject: 'models/checksums.sha256',
      message: `models/checksums.sha256: 6 paths are absolute, first C:\\repos\\harmonia\\${shards[0]}; the part after C:/repos/harmonia is used.`,
      location: { file: 'models/checksums.sha256', line: 1, column: 1 },
      expected: shards[0] ?? '',
      actual: `C:\\repos\\harmonia\\${shards[0]?.replaceAll('/', '\\')}`,
    }),
  ];
  const entries: EntryRow[] = [
    {
      kind: 'model',
      id: 'org/musicgen',
      version: null,
      path: 'models/org/musicgen',
      status: 'missing',
      files: 6,
    },
    {
      kind: 'dataset',
      id: 'org/audio',
      version: '1.0.0',
      path: 'models/org/audio',
      status: 'unverified',
      files: 0,
    },
    {
      kind: 'dataset',
      id: 'org/fine',
      version: '1.0.0',
      path: 'models/org/fine',
      status: 'matched',
      files: 4,
    },
  ];
  const report = sampleReport(findings, { entries });
  const summary = {
    ...report.summary,
    matched: 4,
    missing: 6,
    matched_by: { bytes: 3, pointer: 1, upstream: 0 },
  };
  return { ...report, summary };
}
