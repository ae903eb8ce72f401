/**
 * The outputs, in one table that action.yml is made from. Counts, ids, statuses and the report's
 * path only: a file name out of the repository in an output becomes a shell command in a careless
 * next step.
 */

import type { Report } from '../../model/report.ts';
import type { Delivered, DeliveredArtifact } from './delivered.ts';

export const OUTPUTS = {
  outcome: '`pass`, `fail` (drift), or `error` (the check could not run or finish).',
  complete: '`true` when everything that should have been looked at was.',
  'report-path':
    "The folder of the runner's temporary files that holds `report.json`, as the path of that file.",
  'sarif-path': 'The path of `report.sarif`, which lies beside it.',
  'artifact-id': 'The id of the uploaded artifact; empty when there is none.',
  'artifact-url': 'The page of the uploaded artifact; empty when there is none.',
  'artifact-digest': 'The SHA-256 of the uploaded artifact, in hex; empty when there is none.',
  'issue-number': 'The number of the living issue; empty when this run found or wrote none.',
  'issue-url': 'The page of the living issue; empty when this run found or wrote none.',
  errors: 'How many findings are errors.',
  warnings: 'How many findings are warnings.',
  accepted: 'How many findings are accepted by the config, and so do not count.',
  matched: 'How many recorded files are what their record says.',
  'matched-weak': 'How many of them match by a weak digest (MD5, SHA-1) alone.',
  mismatched: 'How many recorded files are not what their record says.',
  missing: 'How many recorded files are not there.',
  unverified: 'How many files had nothing recorded to compare with.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;

export function artifactOutputs(artifact: DeliveredArtifact | null) {
  return {
    'artifact-id': artifact === null ? '' : String(artifact.id),
    'artifact-url': artifact?.url ?? '',
    'artifact-digest': artifact?.digest ?? '',
  };
}

/** The value of every output; a forgotten one does not compile. */
export function outputsOf(report: Report, delivered: Delivered): Record<OutputName, string> {
  const { summary } = report;
  return {
    outcome: report.outcome,
    complete: String(report.complete),
    'report-path': delivered.reportPath ?? '',
    'sarif-path': delivered.reportPath?.replace(/report\.json$/, 'report.sarif') ?? '',
    ...artifactOutputs(delivered.artifact),
    'issue-number': delivered.issue === null ? '' : String(delivered.issue.number),
    'issue-url': delivered.issue?.url ?? '',
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    accepted: String(summary.accepted),
    matched: String(summary.matched),
    'matched-weak': String(summary.matched_weak),
    mismatched: String(summary.mismatched),
    missing: String(summary.missing),
    unverified: String(summary.unverified),
  };
}
