/** A report over many files, of every status and evidence, for the tests of report.html. */

import type { EntryRow } from '../../src/model/entry-row.ts';
import type { FileRow } from '../../src/model/file-row.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { lazyRows, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

type Look = Pick<FileRow, 'status' | 'evidence'>;

/** One of each after every so many that are matched by their bytes. */
const RARE: readonly Look[] = [
  { status: 'mismatched', evidence: 'bytes' },
  { status: 'missing', evidence: 'none' },
  { status: 'matched', evidence: 'pointer' },
  { status: 'matched', evidence: 'upstream' },
  { status: 'unverified', evidence: 'none' },
  { status: 'skipped', evidence: 'none' },
  { status: 'unreadable', evidence: 'none' },
  { status: 'changed', evidence: 'none' },
  { status: 'mismatched', evidence: 'pointer' },
];

const RARE_EACH = 20;

function lookOf(index: number, rareEach: number): Look {
  const isRare = index % rareEach === rareEach - 1;
  const rare = isRare ? RARE[Math.floor(index / rareEach) % RARE.length] : undefined;
  return rare ?? { status: 'matched', evidence: 'bytes' };
}

const FILES_PER_ENTRY = 40;

export function fileRowOf(index: number, rareEach = RARE_EACH): FileRow {
  const look = lookOf(index, rareEach);
  const recorded = sha256(`recorded ${index}`);
  const size = 1000 + ((index * 7919) % 100_000) ** 2;
  const isRead = look.evidence !== 'none';
  return {
    path: `${entryPath(index)}/model-${String(index % FILES_PER_ENTRY).padStart(5, '0')}-of-00040.safetensors`,
    list: 'models/checksums.sha256',
    recorded: { sha256: recorded, size_bytes: index % 3 === 0 ? size : null },
    actual: {
      sha256: look.status === 'matched' ? recorded : isRead ? sha256(`found ${index}`) : null,
      size_bytes: look.status === 'missing' ? null : size,
    },
    ...look,
  };
}

function entryPath(index: number): string {
  return `models/acme/model-${Math.floor(index / FILES_PER_ENTRY)}`;
}

function findingOf(index: number, { path, recorded, actual, status }: FileRow): Finding {
  return sampleFinding({
    kind: status === 'missing' ? 'file-missing' : 'checksum-mismatch',
    subject: path,
    message:
      status === 'missing'
        ? `${path} is not there; it has a checksum recorded at models/checksums.sha256:${index + 1}.`
        : `${path} has SHA-256 ${actual.sha256}, but models/checksums.sha256:${index + 1} records ${recorded.sha256}.`,
    location: { file: 'models/checksums.sha256', line: index + 1, column: 1 },
    expected: recorded.sha256,
    actual: actual.sha256,
  });
}

/** `rareEach`: one file of so many has another status, or another evidence, than most. */
export function fileReport(count: number, more: Partial<Report> = {}, rareEach = RARE_EACH): Report {
  const files = lazyRows(count, (index) => fileRowOf(index, rareEach));
  const findings: Finding[] = [];
  const tally: Record<string, number> = {};
  let index = 0;
  for (const row of files) {
    tally[row.status] = (tally[row.status] ?? 0) + 1;
    if (row.status === 'matched') tally[row.evidence] = (tally[row.evidence] ?? 0) + 1;
    if (row.status === 'missing' || row.status === 'mismatched') findings.push(findingOf(index, row));
    index += 1;
  }
  findings.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  const entries = Array.from({ length: Math.ceil(count / FILES_PER_ENTRY) }, (_, at): EntryRow => {
    const path = entryPath(at * FILES_PER_ENTRY);
    return {
      kind: 'model',
      id: `acme/model-${at}`,
      version: `1.${at}.0`,
      path,
      status: 'mismatched',
      files: 40,
    };
  });
  const report = sampleReport(findings, { files, entries });
  const of = (name: string) => tally[name] ?? 0;
  const summary = {
    ...report.summary,
    total_files: count,
    matched: of('matched'),
    matched_by: { bytes: of('bytes'), pointer: of('pointer'), upstream: of('upstream') },
    mismatched: of('mismatched'),
    missing: of('missing'),
    unreadable: of('unreadable'),
    changed: of('changed'),
    unverified: of('unverified'),
    skipped: of('skipped'),
  };
  return { ...report, summary, complete: of('skipped') === 0, ...more };
}

/** The report of one shard of eight, with so many files. */
export function shardReport(count = 60): Report {
  const digests = { plan: 'a'.repeat(64), settings: 'b'.repeat(64), fail_on: 'error' as const };
  const shard = { index: 2, total: 8, ...digests, all_files: 480, imbalance: 1.2, part_complete: true };
  return fileReport(count, { complete: false, shard });
}
