/** Restores what is recorded and missing: reads the plan, looks ahead, fetches, verifies, places, tells. */

import { resolve } from 'node:path';
import { VERSION } from '../model/version.ts';
import { hubAccess } from '../platform/upstream/hub-access.ts';
import type { Machine, RunContext } from './context.ts';
import { lookAt } from './destination.ts';
import type { Attempt } from './fetch-job.ts';
import { pointerProblem, refreshIndex } from './git-index.ts';
import { hubDownloads } from './hub-downloads.ts';
import { gitFolder, lfsEndpoint } from './lfs-endpoint.ts';
import { look } from './look.ts';
import { secretsOf } from './net/access.ts';
import { Client } from './net/get.ts';
import type { RestoreOptions } from './options.ts';
import { type Job, jobsOf, planRestore, type RestorePlan } from './plan-restore.ts';
import { preflight, proxyOf } from './preflight.ts';
import type { Recorded } from './recorded-file.ts';
import { referenceJob, resolveReference } from './reference-job.ts';
import { dryRow, restoreJob } from './restore-job.ts';
import { makeResult, type RestoreResult, type RestoreRow, rowOf } from './result.ts';
import { makeSources } from './sources/index.ts';
import type { Source } from './sources/shared/source.ts';
import { unsourcedHint } from './unsourced-hint.ts';
import { WorkFolder, workFolders } from './work-folder.ts';

/** What stands in the way, all of it, before anything was asked or written. */
export class PreflightError extends Error {
  override name = 'PreflightError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Files that are fetched at once. */
const AT_ONCE = 4;

/** Throws a `SettingsError` or a `PreflightError` before the first request; after it, all is in the result. */
export async function restore(
  recorded: Recorded,
  options: RestoreOptions,
  isDryRun: boolean,
  machine: Machine,
): Promise<RestoreResult> {
  const start = performance.now();
  const { cwd, environment, signal } = machine;
  const { root } = recorded;
  const base = options.into === null ? root : resolve(cwd, options.into);
  const place = { root, environment, signal };
  const { reference } = options;
  const files = reference === null ? recorded.files : [];
  let plan: RestorePlan = planRestore(files, await look(files, { base, place, options }), options);
  const wants = (is: string) => options.sources.some((source) => source.is === is);
  const lfs = wants('lfs') ? await lfsEndpoint(place, options.origins) : null;
  const hub = wants('huggingface') ? hubAccess(environment) : null;
  const named = new Set(options.origins);
  if (lfs !== null) named.add(new URL(lfs).origin);
  if (hub !== null && environment.HF_ENDPOINT?.trim()) named.add(new URL(hub.endpoint).origin);
  const secrets = secretsOf(options.auth, environment);
  if (hub?.token) secrets.set(new URL(hub.endpoint).origin, { authorization: `Bearer ${hub.token}` });
  addGitHub(secrets, environment);
  const proxy = proxyOf(environment);
  const client = new Client(
    { named, secrets },
    options.stallMs,
    signal,
    proxy.isSet ? { ...environment } : null,
  );
  const { work, hasCache } = workFolders(
    options.cache === undefined || options.cache === null ? options.cache : resolve(cwd, options.cache),
    environment,
  );
  const folder = new WorkFolder(work, hasCache);
  let jobs: readonly Job[] = reference === null ? jobsOf(plan.wanted) : [referenceJob(reference)];
  const byCommand = hub === null ? null : await hubDownloads(options.client, jobs, work, machine);
  const sources = makeSources(options.sources, {
    client,
    stores: { root, gitFolder: await gitFolder(place), environment },
    cached: hasCache ? (sha256) => folder.cached(sha256) : null,
    hub,
    downloads: byCommand?.downloads ?? null,
    lfs,
    resolve: (name) => resolve(cwd, name),
  });
  const notes = recorded.unread.map(
    (name) => `${name} could not be read, so the files that it records are not looked for.`,
  );
  if (wants('lfs') && lfs === null)
    notes.push('lfs: no git-lfs server is known here; set lfs.url or a remote.');
  const isThere = reference !== null && lookAt(base, reference.path).is === 'file';
  const usesNetwork =
    options.sources.some(({ is }) => ['server', 'template', 'huggingface', 'lfs'].includes(is)) ||
    reference !== null;
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
    ...(usesNetwork && proxy.problem !== null ? [proxy.problem] : []),
    ...(byCommand?.problems ?? []),
    ...(hasPointers ? [await pointerProblem(place)].filter((problem) => problem !== null) : []),
  ];
  try {
    if (isDryRun) notes.push(...problems);
    else {
      const why = jobs.length > 0 ? folder.prepare() : null;
      if (why !== null) problems.push(`${work} cannot be used: ${why}; name another one with --cache.`);
      if (problems.length > 0) throw new PreflightError(problems);
    }
    let unresolved: RestoreRow[] = [];
    if (reference !== null && !isDryRun) {
      const resolved = await resolveReference(referenceJob(reference), sources, base);
      const { why } = resolved;
      plan = { ...plan, present: resolved.present, left: resolved.left };
      jobs = why === null ? resolved.jobs : [];
      if (why !== null)
        unresolved = resolved.jobs.flatMap(({ files: [file] }) =>
          file ? [rowOf(file, { status: 'failed', why })] : [],
        );
    }
    const verified = reference === null || reference.sha256 !== null ? 'recorded' : 'upstream';
    const rows = isDryRun
      ? jobs.flatMap((job) => dryRow(job, sources, unsourcedHint(job, options)))
      : [...unresolved, ...(await restoreAll(jobs, sources, { base, folder, machine, options, verified }))];
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
    client.close();
  }
}

function addGitHub(
  secrets: Map<string, Readonly<Record<string, string>>>,
  environment: Machine['environment'],
): void {
  const token = environment.GITHUB_TOKEN?.trim();
  if (!token || !/^[\x21-\x7e]{1,8192}$/.test(token)) return;
  const server = environment.GITHUB_SERVER_URL?.trim() || 'https://github.com';
  if (!URL.canParse(server)) return;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const { origin } = new URL(server);
  if (!secrets.has(origin)) secrets.set(origin, { authorization: `Basic ${basic}` });
}

async function restoreAll(jobs: readonly Job[], sources: readonly Source[], context: RunContext) {
  const { progress } = context.machine;
  const total = {
    files: jobs.reduce((sum, { files }) => sum + files.length, 0),
    bytes: jobs.reduce((sum, { size }) => sum + (size ?? 0), 0),
  };
  const done = { files: 0, bytes: 0 };
  const waiting = [...jobs];
  const rows: Awaited<ReturnType<typeof restoreJob>> = [];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const attempts: Attempt[] = [];
      const made = await restoreJob(job, sources, attempts, context, (bytes) => {
        done.bytes += bytes;
        progress(done, total);
      });
      rows.push(...made);
      done.files += job.files.length;
      progress(done, total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return rows;
}
