/** Reports of every sort that a page has to show well. */

import { failedReport } from '../../../src/engine/failed-report.ts';
import type { Report } from '../../../src/model/report.ts';
import { fileReport, shardReport } from '../../reporters/file-report.ts';
import {
  harmoniaReport,
  manyFindings,
  sampleFinding,
  sampleReport,
  sha256,
} from '../../reporters/sample-report.ts';

const now = '2026-11-21T06:00:00.000Z';

/** As the config's `suppress` gives it: one finding suppressed, and one entry that is of no use any more. */
export function suppressedReport(): Report {
  const values = { expected: sha256('recorded'), actual: sha256('found') };
  const until = { reason: 'Known since the move, see #12', expires: '2027-01-31' };
  const known = sampleFinding({ ...values, subject: 'models/known.bin' });
  const row = { kind: 'checksum-mismatch', ...until, status: 'active' } as const;
  return sampleReport([sampleFinding({ ...values, subject: 'models/open.bin' })], {
    suppressed: [{ ...known, suppression: 0, ...until }],
    suppressions: [
      { ...row, path: 'models/known.bin', findings: 1 },
      { ...row, path: 'models/gone.bin', findings: 0 },
    ],
  });
}

/** A few files whose names fit their cells of the picture, nearly fit, and do not. */
export function labelledReport(): Report {
  const { files, entries } = fileReport(8);
  const rows = [...files].map((row, index) => ({
    ...row,
    path: `models/acme/model-0/${'part-'.repeat(index + 1)}`,
  }));
  return sampleReport([], { files: rows, entries });
}

export const CASES: Readonly<Record<string, () => Report>> = {
  'drift in the shape of Harmonia': harmoniaReport,
  // To judge the colours of a file takes a browser as long as reading it did; those of one status have the same.
  'files of every status': () => fileReport(36, {}, 4),
  'a few files': labelledReport,
  'many findings': () => sampleReport(manyFindings(100)),
  // Of every status the others have files; a shard's page only says more.
  'a shard': () => shardReport(20),
  'no drift': () => sampleReport([]),
  'no drift, but incomplete': () => sampleReport([], { complete: false }),
  'no file and no entry': () =>
    sampleReport([], {
      run: null,
      commit: null,
      manifests: [],
      summary: { ...failedReport('', { root: '.', run: null, now }).summary },
    }),
  'a check that could not run': () =>
    failedReport('config: "colour" is no setting (did you mean "concurrency"?).', {
      root: '.',
      run: null,
      now,
    }),
  'suppressed findings': suppressedReport,
};
