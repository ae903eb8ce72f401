/** Restores what is recorded and missing: reads the plan, looks ahead, fetches, verifies, places, tells. */

import { resolve } from 'node:path';
import { SettingsError } from '../model/errors.ts';
import { shardName } from '../model/shard.ts';
import { VERSION } from '../model/version.ts';
import { gitFolder } from '../platform/upstream/lfs-endpoint.ts';
import { sizeOf } from '../reporters/quantities.ts';
import { countOf, grouped } from '../text/plural.ts';
import { findCommands } from './commands.ts';
import type { Machine, RestoreContext } from './context.ts';
import { copiesOf } from './copies.ts';
import { lookAt } from './destination.ts';
import { DigestThreads } from './digest/threads.ts';
import { pointerProblem, refreshIndex } from './git-index.ts';
import { hubDownloads } from './hub-downloads.ts';
import { makeIntoFolder, requireIntoFolder } from './into-folder.ts';
import { look } from './look.ts';
import type { RestoreOptions } from './options.ts';
import { type Job, jobsOf, planRestore, type RestorePlan } from './plan-restore.ts';
import { freeAt, PreflightError, preflight } from './preflight.ts';
import type { RecordedRepository } from './recorded-file.ts';
import { referenceJob, resolveReference } from './reference-job.ts';
import { dryRow, restoreJob } from './restore-job.ts';
import { makeResult, type RestoreResult, type RestoreRow, restoreRow } from './result.ts';
import { Saving } from './saving.ts';
import { serversOf } from './servers.ts';
import type { SourceSpec } from './source-spec.ts';
import { makeSources } from './sources/index.ts';
import type { RestoreSource } from './sources/shared/source.ts';
import { unsourcedHint } from './unsourced-hint.ts';
import { WorkFolder, workFolders } from './work-folder.ts';

/** Sources that ask no network. */
const OFFLINE: readonly SourceSpec['is'][] = ['local', 'cache', 'folder', 'recorded'];
/** Files of the hub from which on its limit for requests without a token is near. */
const MANY = 500;
/** Files that are fetched at once. */
const AT_ONCE = 4;

/** Throws a `SettingsError` or a `PreflightError` before the first request; after it, all is in the result. */
export async function restore(
  recorded: RecordedRepository,
  options: RestoreOptions,
  isDryRun: boolean,
  machine: Machine,
): Promise<RestoreResult> {
  const start = performance.now();
  const { cwd, environment, signal } = machine;
  const { root } = recorded;
  const base = options.into === null ? root : resolve(cwd, options.into);
  if (options.into !== null) requireIntoFolder(base, options.into);
  const place = { root, environment, signal };
  const { reference } = options;
  if (reference !== null && recorded.shard !== null)
    throw new SettingsError("--ref and --shard can't be used together: --ref names one file.");
  const files = reference === null ? recorded.files : [];
  const { only } = options;
  // A shard may have none of them.
  if (only !== null && recorded.shard === null && !recorded.files.some(({ path }) => only(path)))
    throw new SettingsError('--only: no recorded file matches.');
  let plan: RestorePlan = planRestore(files, await look(files, { base, place, options }), options);
  const {
    client,
    hub,
    lfs,
    s3,
    actionsCache,
    gitHubApi,
    problems: unasked,
  } = await serversOf(options, place);
  const { lfsUrl, problems: commandProblems } = await findCommands(options, place);
  const { work, hasCache } = workFolders(
    options.cache === undefined || options.cache === null ? options.cache : resolve(cwd, options.cache),
    environment,
  );
  const folder = new WorkFolder(work, hasCache);
  let jobs: readonly Job[] = reference === null ? jobsOf(plan.wanted) : [referenceJob(reference)];
  const byCommand = hub === null ? null : await hubDownloads(options.client, jobs, work, machine);
  const copies = copiesOf(recorded.everywhere, { root, base });
  const stores = { root, gitFolder: await gitFolder(place), environment, copies };
  const sources = makeSources(options.sources, {
    client,
    stores,
    s3,
    actionsCache,
    commands: { ...stores, signal, lfsUrl },
    cached: hasCache ? (sha256) => folder.cached(sha256) : null,
    hub,
    downloads: byCommand?.downloads ?? null,
    lfs,
    gitHubApi,
    resolve: (name) => resolve(cwd, name),
  });
  const notes = recorded.unread.map(
    (name) => `${name} could not be read, so the files that it records are not looked for.`,
  );
  if (recorded.shard !== null)
    notes.push(
      `This is ${shardName(recorded.shard)}: ${grouped(recorded.shard.files)} of ${countOf(recorded.shard.allFiles, 'recorded file')}.`,
    );
  if (lfs === null && options.sources.some(({ is }) => is === 'lfs'))
    notes.push('lfs: no git-lfs server is known here; set lfs.url or a remote.');
  const fromHub = jobs.filter(({ origins }) => origins.some(({ is }) => is === 'hub')).length;
  if (hub !== null && hub.token === null && fromHub > MANY)
    notes.push(
      `Without HF_TOKEN the hub answers 3,000 requests in 5 minutes for all that share this address; ${fromHub} files come from it.`,
    );
  const isThere = reference !== null && lookAt(base, reference.path).is === 'file';
  const usesNetwork = reference !== null || options.sources.some(({ is }) => !OFFLINE.includes(is));
  const pointers = new Set(
    plan.wanted.filter(({ replaces }) => replaces === 'pointer').map(({ path }) => path),
  );
  const hasPointers = pointers.size > 0;
  const problems = [
    ...preflight({
      base,
      jobs: isThere ? [] : jobs,
      folders: options.sources.flatMap((source) =>
        source.is === 'folder' ? [resolve(cwd, source.folder)] : [],
      ),
      work,
      hasCache,
      atOnce: AT_ONCE,
      usesNetwork,
      environment,
    }),
    ...(usesNetwork ? unasked : []),
    ...(byCommand?.problems ?? []),
    ...commandProblems,
    ...(hasPointers ? [await pointerProblem(place)].filter((problem) => problem !== null) : []),
  ];
  const threads = machine.threads ?? DigestThreads.forFiles(AT_ONCE);
  try {
    if (isDryRun) {
      notes.push(...problems);
      if (jobs.length > 0)
        notes.push(`Files would go to ${base}, where ${sizeOf(Math.max(0, freeAt(base)))} are free.`);
    }
    if (!isDryRun) {
      const why = jobs.length > 0 ? folder.prepare() : null;
      if (why !== null) problems.push(`${work} cannot be used: ${why}; name another one with --cache.`);
      if (problems.length === 0 && options.into !== null)
        problems.push(...makeIntoFolder(base, options.into));
      if (problems.length > 0) throw new PreflightError(problems);
    }
    const saving = actionsCache === null ? null : new Saving(actionsCache);
    let unresolved: RestoreRow[] = [];
    if (reference !== null && !isDryRun) {
      const resolved = await resolveReference(referenceJob(reference), sources, base);
      const { why } = resolved;
      plan = { ...plan, present: resolved.present, left: resolved.left };
      jobs = why === null ? resolved.jobs : [];
      if (why !== null)
        unresolved = resolved.jobs.flatMap(({ files: [file] }) =>
          file ? [restoreRow(file, { status: 'failed', why })] : [],
        );
    }
    const verified = reference === null || reference.sha256 !== null ? 'recorded' : 'upstream';
    const rows = isDryRun
      ? jobs.flatMap((job) => dryRow(job, sources, unsourcedHint(job, options)))
      : [
          ...unresolved,
          ...(await restoreAll(jobs, sources, {
            base,
            folder,
            machine,
            options,
            verified,
            outages: new Map(),
            threads,
            saving,
          })),
        ];
    if (saving !== null) notes.push(...saving.notes());
    const restored = rows.filter(({ status, path }) => status === 'restored' && pointers.has(path));
    const modified = await refreshIndex(place, options.into === null ? restored.map(({ path }) => path) : []);
    for (const path of modified) notes.push(`${path} is restored, but git calls it modified.`);
    if (!isDryRun && hasCache && options.cacheMax !== null)
      await folder.prune(options.cacheMax, new Set(jobs.flatMap(({ sha256 }) => sha256 ?? [])));
    return makeResult(plan, rows, {
      version: VERSION,
      now: new Date().toISOString(),
      isDryRun,
      requests: client.requests,
      seconds: (performance.now() - start) / 1000,
      notes,
    });
  } finally {
    threads.close();
    client.close();
  }
}

async function restoreAll(jobs: readonly Job[], sources: readonly RestoreSource[], context: RestoreContext) {
  const { progress } = context.machine;
  progress.wanted(jobs);
  // All workers take from one iterator.
  const waiting = jobs.values();
  const rows: Awaited<ReturnType<typeof restoreJob>> = [];
  const worker = async () => {
    for (const job of waiting) {
      progress.begun(job);
      const made = await restoreJob(job, sources, context);
      rows.push(...made);
      progress.finished(job, made);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return rows;
}
