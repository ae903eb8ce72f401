/**
 * The outputs, in one table that action.yml is made from. Counts, ids, statuses and the report's
 * path only: a file name out of the repository in an output becomes a shell command in a careless
 * next step.
 */

import type { Report } from '../../model/report.ts';
import { verificationSummary } from '../../reporters/verification-summary.ts';
import type { Delivered, DeliveredArtifact } from './deliver/delivery.ts';

export const OUTPUTS = {
  outcome: '`pass`, `fail` (drift), or `error` (the check could not run or finish).',
  complete: '`true` if everything that should be checked was checked.',
  'report-path': "The path of `report.json`, in the runner's temporary folder.",
  'sarif-path': 'The path of `report.sarif`.',
  'attest-predicate-path':
    'The path of the Verification Summary (VSA), for `predicate-path` of `actions/attest`; empty unless everything was checked and matches.',
  'attest-subjects-path':
    'The path of the checksums of the verified files, for `subject-checksums` of `actions/attest`; empty as above.',
  'artifact-id': 'The id of the uploaded artifact; empty if there is none.',
  'artifact-url': 'The URL of the uploaded artifact; empty if there is none.',
  'artifact-digest': 'The SHA-256 of the uploaded artifact, in hex; empty if there is none.',
  'issue-number': 'The number of the issue; empty if this run found or wrote none.',
  'issue-url': 'The URL of the issue; empty if this run found or wrote none.',
  errors: 'The number of errors.',
  warnings: 'The number of warnings.',
  suppressed: 'The number of findings that the config suppresses.',
  matched: 'The number of files that match their recorded digest.',
  'matched-weak': 'The number of those that match by a weak digest (MD5, SHA-1) only.',
  mismatched: 'The number of files that differ from what is recorded.',
  missing: 'The number of recorded files that are missing.',
  unverified: 'The number of files without a recorded digest to compare with.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;

export function artifactOutputs(artifact: DeliveredArtifact | null) {
  return {
    'artifact-id': artifact === null ? '' : String(artifact.id),
    'artifact-url': artifact?.url ?? '',
    'artifact-digest': artifact?.digest ?? '',
  };
}

/** Only what passed has files as subjects. */
function attestOutputs(report: Report, reportPath: string | null) {
  const isPassed = reportPath !== null && (verificationSummary(report)?.checksums ?? '') !== '';
  const beside = (name: string) => (isPassed ? reportPath.replace(/report\.json$/, name) : '');
  return {
    'attest-predicate-path': beside('report.vsa-predicate.json'),
    'attest-subjects-path': beside('report.vsa-subjects.sha256'),
  };
}

/** The value of every output; a forgotten one does not compile. */
export function outputsOf(
  report: Report,
  delivered: Pick<Delivered, 'reportPath' | 'artifact' | 'issue'>,
): Record<OutputName, string> {
  const { summary } = report;
  return {
    outcome: report.outcome,
    complete: String(report.complete),
    'report-path': delivered.reportPath ?? '',
    'sarif-path': delivered.reportPath?.replace(/report\.json$/, 'report.sarif') ?? '',
    ...attestOutputs(report, delivered.reportPath),
    ...artifactOutputs(delivered.artifact),
    'issue-number': delivered.issue === null ? '' : String(delivered.issue.number),
    'issue-url': delivered.issue?.url ?? '',
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    suppressed: String(summary.suppressed),
    matched: String(summary.matched),
    'matched-weak': String(summary.matched_weak),
    mismatched: String(summary.mismatched),
    missing: String(summary.missing),
    unverified: String(summary.unverified),
  };
}
