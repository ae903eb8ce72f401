/**
 * The verdict as an in-toto statement with a Verification Summary (slsa.dev/verification_summary/v1), to be signed by
 * others: what was verified, of which commit, and with what result.
 */

import { REPOSITORY } from '../generated/repository.js';
import type { Report } from '../model/report.ts';

export const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const HOME = `https://github.com/${REPOSITORY}`;
/** An attestation has at most 1,024 subjects on GitHub. */
const MAX_SUBJECTS = 1000;
/** What was verified, as SLSA lets others name it. `BYTES`: every file that was matched was read. */
const LEVELS = { matched: 'MANIFEST_DRIFT_MATCHED', bytes: 'MANIFEST_DRIFT_BYTES' } as const;

export interface VerificationSummary {
  readonly statement: {
    readonly _type: string;
    readonly subject: readonly Subject[];
    readonly predicateType: string;
    readonly predicate: Predicate;
  };
  /** The files among the subjects as a checksum list. */
  readonly checksums: string;
}

interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

interface Predicate {
  readonly verifier: { readonly id: string; readonly version: Readonly<Record<string, string>> };
  /** ISO 8601, UTC. */
  readonly timeVerified: string;
  readonly resourceUri: string;
  readonly policy: { readonly uri: string };
  readonly verificationResult: 'PASSED' | 'FAILED';
  readonly verifiedLevels: readonly string[];
}

/**
 * Null where there is nothing to say: the check was not complete, verified nothing, or could not run. A drift is said of
 * the commit alone, since the files that match are not what failed.
 */
export function verificationSummary(report: Report): VerificationSummary | null {
  const { commit, run, generated_at, outcome, complete, summary, tool } = report;
  const isPassed = outcome === 'pass' && complete && summary.matched > 0;
  const isFailed = outcome === 'fail' && commit !== null && report.shard === null;
  if (!isPassed && !isFailed) return null;
  const resourceUri = uriOf(run, commit);
  const files = isPassed ? verifiedFiles(report) : [];
  const ofCommit = commit === null ? [] : [{ name: resourceUri, digest: { gitCommit: commit } }];
  const subject = [...ofCommit, ...files];
  if (subject.length === 0) return null;
  const isAllBytes = summary.matched === summary.matched_by.bytes;
  const passed = isAllBytes ? [LEVELS.matched, LEVELS.bytes] : [LEVELS.matched];
  return {
    statement: {
      _type: STATEMENT_TYPE,
      subject,
      predicateType: PREDICATE_TYPE,
      predicate: {
        verifier: { id: HOME, version: { [tool.name]: tool.version } },
        timeVerified: generated_at,
        resourceUri,
        policy: { uri: `${HOME}#verdicts` },
        verificationResult: isPassed ? 'PASSED' : 'FAILED',
        verifiedLevels: isPassed ? passed : [],
      },
    },
    checksums: files.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join(''),
  };
}

/** Where the commit is, as far as a run tells. */
function uriOf(run: Report['run'], commit: string | null): string {
  const at = commit === null ? '' : `@${commit}`;
  if (run === null || !URL.canParse(run.url)) return `urn:manifest-drift:checkout${at}`;
  return `git+${new URL(run.url).origin}/${run.repository}${at}`;
}

/** The first files by path whose bytes were read and matched; names that a checksum list would have to escape are left out. */
function verifiedFiles({ files }: Report): { name: string; digest: { sha256: string } }[] {
  const found: { name: string; digest: { sha256: string } }[] = [];
  for (const { path, status, evidence, actual } of files) {
    if (found.length === MAX_SUBJECTS) break;
    if (status !== 'matched' || evidence !== 'bytes' || actual.sha256 === null || /[\\\n\r]/.test(path))
      continue;
    found.push({ name: path, digest: { sha256: actual.sha256 } });
  }
  return found;
}
