import type { Report, RunInfo } from '../model/report.ts';
import { VERSION } from '../model/version.ts';
import { countRows } from './count-files.ts';

/** The report of a check that could not run: it says nothing about drift. */
export function failedReport(
  message: string,
  context: { readonly root: string; readonly run: RunInfo | null; readonly now: string },
): Report {
  return {
    schema_version: 2,
    tool: { name: 'manifest-drift', version: VERSION },
    generated_at: context.now,
    root: context.root,
    commit: null,
    baseline: null,
    run: context.run,
    shard: null,
    outcome: 'error',
    complete: false,
    error: message,
    summary: {
      ...countRows([]),
      bytes_hashed: 0,
      errors: 0,
      warnings: 0,
      notices: 0,
      suppressed: 0,
      duration_ms: 0,
    },
    stages: [],
    manifests: [],
    entries: [],
    files: [],
    findings: [],
    suppressed: [],
    suppressions: [],
    counts: {},
  };
}
