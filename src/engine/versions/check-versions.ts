import type { UngradedFinding } from '../../model/finding.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { ManifestRow, Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { BaselineAnswer } from '../../ports/baseline.ts';
import { baselineUnavailable } from '../../rules/baseline-unavailable.ts';
import { ruleBehind } from '../../rules/rule.ts';
import { plainText } from '../../text/say.ts';
import type { EarlierBase } from '../resolve/path-context.ts';
import { judgeVersions } from './judge-versions.ts';
import type { Snapshot } from './match-entries.ts';

/** What was read of the baseline. */
export interface BaselineRecords extends Snapshot {
  /** What was read there. */
  readonly manifests?: readonly Pick<ManifestRow, 'path'>[];
  /** Those of them that are bundles of signatures themselves. */
  readonly signed?: readonly RootPath[];
  /** How its paths were read, by the manifest's path. */
  readonly earlier: ReadonlyMap<RootPath, EarlierBase>;
  /** Findings about what stands in the baseline itself. */
  readonly findings: readonly UngradedFinding[];
}

/** Judges the versions by themselves, and against those of the baseline where there is one. */
export async function checkVersions(
  now: Snapshot,
  answer: BaselineAnswer,
  before: BaselineRecords | null,
  isProposal: boolean,
): Promise<{
  value: { isKnown: boolean; baseline: Report['baseline'] };
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const findings = judgeVersions(now.resolved);
  const empty = now.resolved.length === 0;
  if (answer.is !== 'found' || before === null) {
    const why = answer.is === 'found' ? 'nothing was read of it' : answer.why;
    const isKnown = answer.is === 'none';
    if (!isKnown)
      findings.push(baselineUnavailable.found({ subject: 'baseline', data: { what: 'commit', why } }));
    const note = `no earlier commit: ${why}`;
    return { value: { isKnown, baseline: null }, findings, counts: {}, note, skipped: true };
  }
  const { name, commit } = answer.baseline;
  const { compareWithBaseline } = await import('./compare-versions.ts');
  const compared = compareWithBaseline(before, now, name, isProposal);
  const unread = before.findings.find(hidesRecords);
  if (unread) {
    const { kind, subject: file } = unread;
    const data = { what: 'manifest', file, baseline: name, kind, why: reasonOf(unread) } as const;
    findings.push(baselineUnavailable.found({ subject: 'baseline', data }));
  }
  return {
    value: { isKnown: unread === undefined, baseline: { name, commit } },
    findings: [...findings, ...(unread ? [] : newInventories(before, now, name)), ...compared.findings],
    counts: compared.counts,
    skipped: empty,
  };
}

/** What is wrong with a manifest, as its own message says it. */
function reasonOf(finding: UngradedFinding): string {
  const { data, subject, location = null, related = null } = finding;
  return plainText(ruleBehind(finding).message(data, { subject, location, related }));
}

/** A file of the baseline that could not be read may hide that a version was not raised. */
function hidesRecords(finding: UngradedFinding): boolean {
  return ruleBehind(finding).hidesRecords;
}

/**
 * Inventories that the baseline does not have under their names. One that was moved is read at its new
 * place only, so a change in it could hide behind the move.
 */
function newInventories(before: Snapshot, now: Snapshot, name: string): UngradedFinding[] {
  const known = new Set(before.resolved.map(({ entry }) => entry.inventory.file));
  const entries = new Set(before.resolved.map(({ entry }) => subjectOf(entry)));
  const unknown = new Map<string, number>();
  for (const { entry } of now.resolved) {
    const { file } = entry.inventory;
    if (!known.has(file) && !entries.has(subjectOf(entry))) unknown.set(file, (unknown.get(file) ?? 0) + 1);
  }
  return [...unknown].map(([file, entries]) => {
    const data = { what: 'new-manifest', file, baseline: name, entries } as const;
    return baselineUnavailable.found({ subject: file, data, severity: 'notice' });
  });
}
