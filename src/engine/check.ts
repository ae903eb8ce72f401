import type { FileRecord } from '../model/file-record.ts';
import type { Report, RunInfo } from '../model/report.ts';
import { isPrimaryShard } from '../model/shard.ts';
import type { Files } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { fileMissing } from '../rules/file-missing.ts';
import { RULES } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import { buildReport } from './build-report.ts';
import { checkPointers } from './collect/check-pointers.ts';
import { checkSnapshots } from './collect/check-snapshots.ts';
import { findLineEnds } from './collect/find-line-ends.ts';
import { findPointers } from './collect/find-pointers.ts';
import { gatherEvidence } from './collect/gather-evidence.ts';
import { findGitProblem } from './collect/git-unavailable.ts';
import { hashOthers } from './collect/hash-unrecorded.ts';
import { ignoredState } from './collect/ignored-state.ts';
import { isCancelled, unfinished } from './collect/unfinished.ts';
import { compareInventories } from './consistency/compare-inventories.ts';
import { basesOf } from './consistency/entry-paths.ts';
import { FindingSet } from './finding-set.ts';
import { headerStages } from './headers/header-stages.ts';
import { applyPolicy, type SeverityOfMissing } from './judge/apply-policy.ts';
import { describeFile } from './judge/describe-file.ts';
import { describeLineEnds } from './judge/describe-line-ends.ts';
import { describeWeak } from './judge/describe-weak.ts';
import { judgeCoverage } from './judge/judge-coverage.ts';
import { judgeFileSets } from './judge/judge-file-sets.ts';
import { judgeFolders } from './judge/judge-folders.ts';
import { restoredOf, unlessRestoreSays, unrestored } from './judge/restored-of.ts';
import { signatureStage } from './judge/signature-stage.ts';
import { worksOf } from './judge/works-of.ts';
import { findRecord } from './plan/find-records.ts';
import type { EarlierSettings } from './protection/comparison.ts';
import { Earlier, pathContext } from './read/earlier.ts';
import { manifestPaths, readRecords } from './read/read-records.ts';
import { judgeAlternatives } from './resolve/alternatives.ts';
import { filesOfRun } from './shards/files-of-run.ts';
import { PROTECTION_STAGE, Stages } from './stages.ts';
import { judgeSuppressions } from './suppress/judge-suppressions.ts';
import { Suppressions } from './suppress/suppressions.ts';
import { compareAll, readEarlierCommit } from './versions/read-earlier.ts';

/**
 * The check, from what the repository says to the report. Drift is data in the report; an
 * exception means that the check could not run (a `SettingsError` when the user can fix that).
 */
export async function check(
  settings: Settings,
  run: RunInfo | null,
  ports: Ports,
  settingsAt: (files: Files) => Promise<EarlierSettings | null> = async () => null,
): Promise<Report> {
  const start = ports.clock.elapsed();
  const commit = ports.commit();
  const suppressions = Suppressions.on(ports.clock.now(), settings.suppress);
  const findings = new FindingSet(RULES, severitiesOf(settings), suppressions, ports.digest);
  const isFirst = isPrimaryShard(settings.shard);
  const repository = run?.repository ?? null;
  const earlier = new Earlier(settings, ports.baseline, repository);
  const scope =
    ports.changes === undefined
      ? null
      : await (await import('./change-scope.ts')).scopeOf(await earlier.answer(), ports.changes, settings);
  const stages = new Stages(findings, ports.clock, ports.progress, settings.shard, scope?.holds);
  const paths = pathContext(settings, ports, earlier);
  const records = await readRecords(settings, paths, (name, stage) => stages.run(name, stage), {
    repository,
    git: ports.git,
    nameDigests: settings.nameDigests,
    ...(scope && { isChanged: scope.isChanged }),
  });
  const { inventories, lists } = records;
  const own = scope === null ? records : scope.narrow(records);
  if (settings.schemas.length > 0)
    await stages.once('schemas', async () =>
      (await import('./schema/check-schemas.ts')).checkSchemas(settings.schemas, inventories, ports),
    );
  await stages.once('consistency', () =>
    compareInventories(inventories, settings.ignoreFields, basesOf(records.earlier), records.identities),
  );
  // What was protected at the earlier commit counts too, with whatever config it had.
  const then = isFirst ? await readEarlierCommit(settings, earlier, settingsAt, repository) : null;
  const versions = await stages.once('versions', () => compareAll(records, then, settings));
  if (then?.own != null) {
    const { own: before, answer } = then;
    const now = { ...records, settings };
    const { checkProtection } = await import('./protection/check-protection.ts');
    await stages.once(PROTECTION_STAGE, () =>
      checkProtection(
        now,
        { ...before.records, manifests: before.records.manifests ?? [] },
        before.earlier,
        answer.baseline,
        ports,
      ),
    );
  }
  const { files: plan, partition } = await filesOfRun(own.plan, settings, stages, ports.digest);
  const resolved = isFirst ? own.resolved : [];
  const alternatives = records.alternatives.filter(({ record }) => findRecord(plan, record.path) !== null);
  const others = alternatives.map(({ other }) => other).sort((a, b) => (a.path < b.path ? -1 : 1));
  const evidence = await stages.each(
    'evidence',
    () => gatherEvidence(others.length === 0 ? plan : [...plan, ...others], settings.pointers, ports),
    () => plan.some((record) => isError(record, findings)),
  );
  await stages.each(
    'pointers',
    () => findPointers(plan, settings.pointers, ports),
    () => plan.some((record) => isNotHere(record) && isError(record, findings)),
  );
  if (others.length > 0) await findPointers(others, settings.pointers, ports);
  if (records.alternatives.length > 0)
    await stages.each('paths', () => judgeAlternatives(alternatives, plan));
  await stages.each('attributes', () => checkPointers(plan, settings.pointers, ports));
  const lineEnds = await stages.each('line endings', () => findLineEnds(plan, ports));
  const blobs = await stages.each('snapshots', () =>
    checkSnapshots(plan, isFirst ? records.plan : [], resolved, ports),
  );
  const folders = await stages.once('folders', () =>
    judgeFolders(resolved, records.plan, manifestPaths(records), settings, ports),
  );
  const reported = await stages.once('file sets', () =>
    judgeFileSets(records.ofFolders, records.plan, settings.pointers, ports),
  );
  const surroundings = { manifests: manifestPaths(records), reported: reported ?? new Set<string>() };
  const coverage = await stages.once('coverage', () =>
    judgeCoverage(records.plan, surroundings, settings, ports),
  );
  const signatures = await signatureStage(surroundings.manifests, records.signed, settings, stages, ports);
  await headerStages(plan, records, settings, stages, ports);
  // What the hub says of files without a recorded digest is compared with their bytes.
  const hashed = await hashOthers(plan, settings, stages, ports);
  const upstream = await stages.each('upstream', async () => {
    if (ports.upstream === null) return DISABLED;
    const { askUpstream } = await import('../evidence/upstream/ask-upstream.ts');
    const lfs = settings.upstream.gitLfs
      ? await (await import('./collect/lfs-files.ts')).lfsFiles(plan, ports.git)
      : [];
    const scope = { whole: records.plan, own: plan, lfs, isFirst };
    return askUpstream(records.resolved, scope, settings.upstream, { ...ports, upstream: ports.upstream });
  });
  const restored = await restoredOf(ports, settings, stages, plan);
  const { severityOf: severityOfMissing } = await stages.each(
    'missing files',
    async () => {
      const { missingFiles, optional } = settings;
      const { signal } = ports;
      const result = await applyPolicy(plan, resolved, missingFiles, optional, records.plan, signal, isFirst);
      const { absent, describe } = result.value;
      findings.derive(
        scope === null ? absent : absent.filter((item) => scope.holds(describe(item))),
        describe,
      );
      const severityOf = unlessRestoreSays(result.value.severityOf, restored, findings);
      return { ...result, value: { ...result.value, severityOf } };
    },
    ({ severityOf }) =>
      plan.some((record) => record.status === 'missing' && isError(record, findings, severityOf)),
  );
  const unread = evidence.unread + blobs.unread;
  const isAborted = hashed.isAborted || isCancelled(ports.signal);
  findings.derive(
    plan,
    (record) =>
      describeLineEnds(record, lineEnds) ??
      describeFile(record, severityOfMissing) ??
      describeWeak(record, settings.weakDigests),
  );
  const works = await worksOf(ports, settings, commit, stages, { resolved, whole: records.plan });
  const { problem = null, file = '' } = ports.memory ?? {};
  if (problem !== null) await stages.each('state', () => ignoredState(file, problem));
  const gitProblem = ports.git?.problem() ?? null;
  if (gitProblem !== null) await stages.each('git', () => findGitProblem(gitProblem));
  if (settings.suppress.length > 0) {
    await stages.each('suppressions', () =>
      judgeSuppressions(isFirst ? settings.suppress : [], suppressions),
    );
  }

  return buildReport({
    settings,
    run,
    commit: await commit,
    clock: ports.clock,
    start,
    stages: stages.rows,
    lists,
    manifests: records.manifests,
    resolved: records.resolved,
    plan,
    whole: records.plan,
    works,
    restored: restored?.rows ?? null,
    folders: folders ?? new Map(),
    coverage: coverage ?? null,
    signatures,
    partition,
    findings,
    suppressions: suppressions.rows,
    bytesHashed: evidence.bytesHashed + blobs.bytesHashed + hashed.bytesHashed,
    baseline: versions?.baseline ?? null,
    hasMemory: ports.memory !== undefined,
    changedSince: scope?.since ?? null,
    unfinished:
      unfinished(unread, plan.filter(({ hasDigest }) => hasDigest).length, ports.signal, isAborted) ??
      unrestored(restored),
    isComplete:
      unread === 0 &&
      !isAborted &&
      (versions?.isKnown ?? true) &&
      upstream.isComplete &&
      gitProblem === null &&
      (restored?.failed ?? 0) === 0 &&
      settings.only.length === 0,
  });
}

const DISABLED = {
  value: { isComplete: true },
  findings: [],
  counts: {},
  note: 'disabled',
  skipped: true,
};

/** Whether what is wrong with a file counts as an error. */
function isError(record: FileRecord, findings: FindingSet, severityOf?: SeverityOfMissing): boolean {
  const finding = describeFile(record, severityOf);
  return finding !== null && findings.isError(finding);
}

/** What is wrong with such a file, before the policy speaks, was told by what stands for it. */
function isNotHere({ found }: FileRecord): boolean {
  return found.is === 'missing' || found.is === 'broken-link';
}

/** A forced answer for missing files is not softened again by the config. */
function severitiesOf({ severities, missingFiles }: Settings): Settings['severities'] {
  if (missingFiles === 'auto') return severities;
  const { [fileMissing.kind]: _, ...others } = severities;
  return others;
}
