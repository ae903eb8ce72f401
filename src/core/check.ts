import { buildReport } from './build-report.ts';
import { loadLists } from './checksums/load-lists.ts';
import { applyPolicy } from './files/apply-policy.ts';
import { checkAttributes } from './files/check-attributes.ts';
import { checkSnapshots } from './files/check-snapshots.ts';
import { describeFile } from './files/describe-file.ts';
import { findWitnesses } from './files/find-witnesses.ts';
import { gatherEvidence } from './files/gather-evidence.ts';
import { planFiles } from './files/plan-files.ts';
import { FindingSet } from './finding-set.ts';
import { compareInventories } from './inventory/compare-inventories.ts';
import { loadEntryRecords } from './inventory/entry-records.ts';
import { loadInventories } from './inventory/load-inventories.ts';
import { knownFolders } from './paths/known-folders.ts';
import type { Ports } from './ports.ts';
import type { Report, RunInfo } from './report.ts';
import type { Settings } from './settings.ts';
import { Stages } from './stages.ts';

/**
 * The check, from what the repository says to the report. Drift is data in the report; an
 * exception means that the check could not run (a `SettingsError` when the user can mend that).
 */
export async function check(settings: Settings, run: RunInfo | null, ports: Ports): Promise<Report> {
  const start = ports.clock.elapsed();
  const commit = ports.commit();
  const findings = new FindingSet(severitiesOf(settings), ports.digest);
  const stages = new Stages(findings, ports.clock, ports.progress);
  const paths = { files: ports.files, prefixes: settings.pathPrefixes, knownFolders: knownFolders(settings) };

  const inventories = await stages.run('inventories', () => loadInventories(settings, ports.files));
  await stages.run('consistency', () => compareInventories(inventories, settings.ignoreFields));
  const { records, lists } = await stages.run('checksums', () => loadLists(settings, paths));
  const entries = await stages.run('entries', () => loadEntryRecords(inventories, paths));
  const plan = await stages.run('plan', () => planFiles(records.concat(entries.records), entries.placed));
  const evidence = await stages.run(
    'evidence',
    () => gatherEvidence(plan, settings.pointers, ports),
    () => plan.some(isBad),
  );
  await stages.run('pointers', () => findWitnesses(plan, settings.pointers, ports));
  await stages.run('attributes', () => checkAttributes(plan, ports));
  await stages.run('snapshots', () => checkSnapshots(plan, entries.placed, ports));
  await stages.run(
    'missing files',
    () => applyPolicy(plan, entries.placed, settings.missingFiles, settings.optional),
    () => plan.some((record) => record.missing === 'error'),
  );
  findings.derive(plan, describeFile);

  return buildReport({
    settings,
    run,
    commit: await commit,
    clock: ports.clock,
    start,
    stages: stages.rows,
    lists,
    placed: entries.placed,
    plan,
    findings,
    bytesHashed: evidence.bytesHashed,
  });
}

function isBad({ status }: { readonly status: string }): boolean {
  return status === 'mismatched' || status === 'unreadable' || status === 'changed';
}

/** A forced answer for missing files is not softened again by the config. */
function severitiesOf({ severities, missingFiles }: Settings): Settings['severities'] {
  if (missingFiles === 'auto') return severities;
  const { 'file-missing': _, ...others } = severities;
  return others;
}
