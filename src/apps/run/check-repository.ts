import { createHash, hash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../../engine/check.ts';
import type { EarlierSettings } from '../../engine/protection/comparison.ts';
import { explainStat } from '../../engine/resolve/explain-stat.ts';
import { suggestFile } from '../../engine/resolve/nearest-path.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { Report, RunInfo } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Statement } from '../../model/statement.ts';
import { checkedOut } from '../../platform/commit.ts';
import { elapsed } from '../../platform/elapsed.ts';
import { createFiles } from '../../platform/files.ts';
import { type AutoBaseline, findBaseline, type ReadRemote } from '../../platform/git/find-baseline.ts';
import { createGit } from '../../platform/git/git.ts';
import { listingsOf } from '../../platform/git/listing.ts';
import { digestsOfBytes } from '../../platform/hashing/digesters.ts';
import { reason } from '../../platform/hashing/failure.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';
import { createHasher } from '../../platform/hashing/pool.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Progress } from '../../ports/progress.ts';
import type { Upstream } from '../../ports/upstream.ts';
import { resolveSettings, type Settings } from '../../settings/settings.ts';
import { type RawSettings, SETTINGS } from '../../settings/table.ts';

/** A config is written by hand; anything longer than this is another file. */
const MAX_CONFIG_BYTES = 1024 * 1024;

export interface CheckOptions {
  /** What a relative root is relative to. */
  readonly cwd: string;
  readonly run: RunInfo | null;
  readonly progress: Progress;
  /** Aborts when the run is cancelled; what is not read by then is reported as skipped. */
  readonly signal: AbortSignal;
  /** For git and for what the user switched on; nothing else is read from it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What `baseline: auto` means. */
  readonly baseline: AutoBaseline;
  /** Reads commits that the clone does not hold. */
  readonly remote?: ReadRemote;
  /** The commit to report where the root is in no git repository that tells. */
  readonly commit?: string | null;
  /** A folder that a root in it may not lead out of by a link. */
  readonly workspace?: string;
  /** Whether what is checked is a change that somebody proposes: then some settings come from `given` alone. */
  readonly isProposal?: boolean;
  /** What hashes; by default threads that read the disk. */
  readonly hasher?: Hasher;
}

/**
 * Checks the repository on this machine's disk. Throws a `SettingsError` for a mistake in the
 * settings or the config; any other exception means that the check itself failed.
 */
export async function checkRepository(given: RawSettings, options: CheckOptions): Promise<Report> {
  const { settings, ports } = await openRepository(given, options);
  const isProposal = options.isProposal === true;
  const settingsAt = async (files: Files): Promise<EarlierSettings | null> => {
    try {
      return await loadSettings(given, files, isProposal, false);
    } catch (error) {
      // A config that could not be used then was told then.
      if (error instanceof SettingsError) return null;
      throw error;
    }
  };
  return check(settings, options.run, ports, settingsAt);
}

/** The settings, and all that a check needs of this machine. Throws as `checkRepository` does. */
export async function openRepository(
  given: RawSettings,
  options: CheckOptions,
): Promise<{ settings: Settings; ports: Ports }> {
  const root = realRoot(given.root || SETTINGS.root.default, options.cwd);
  if (options.workspace !== undefined) refuseLinkOut(given.root || '.', root, options.cwd, options.workspace);
  const { settings } = await loadSettings(given, createFiles(root), options.isProposal === true);
  const signals = [options.signal];
  if (settings.timeBudget !== null) signals.push(AbortSignal.timeout(settings.timeBudget));
  const signal = AbortSignal.any(signals);
  const place = { root, environment: options.environment, signal };
  const listings = listingsOf(place);
  const files = createFiles(root, listings);
  const ports = {
    files,
    git: createGit(place, listings),
    baseline: () => findBaseline(settings.baseline, options.baseline, place, options.remote ?? null),
    hasher:
      options.hasher ??
      createHasher({ root, concurrency: settings.concurrency, mayHang: settings.timeBudget !== null }),
    progress: options.progress,
    clock,
    digest: sha256Of,
    digests: digestsOfBytes,
    blobId,
    statements: await statementsOf(settings, options.cwd),
    upstream: await upstreamOf(settings, options.environment, signal),
    commit: async () => {
      const here = await checkedOut(place);
      return here.is === 'commit' ? here.commit : here.is === 'none' ? (options.commit ?? null) : null;
    },
    signal,
  };
  return { settings, ports };
}

/** What reads them is loaded only where the user named one. */
async function statementsOf({ statements }: Settings, cwd: string): Promise<readonly Statement[]> {
  if (statements.length === 0) return [];
  return (await import('./read-statements.ts')).readStatements(statements, cwd);
}

/** Null unless the user named somebody to ask: then nothing that could is even loaded. */
async function upstreamOf(
  { upstream }: Settings,
  environment: CheckOptions['environment'],
  signal: AbortSignal,
): Promise<Upstream | null> {
  if (!upstream.huggingface && upstream.origins.length === 0) return null;
  const { createUpstream } = await import('../../platform/upstream/create-upstream.ts');
  return createUpstream(upstream, environment, signal);
}

/** In one call, without an object or a stream: a report may hold a fingerprint for each of a million files. */
export function sha256Of(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** The bytes of a blob are hashed behind its type and length (gitformat: "blob N", NUL). */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export const clock: Clock = {
  now: () => new Date().toISOString(),
  elapsed,
};

/** The root's true path: every later test for containment compares with it. */
export function realRoot(root: string, cwd: string): string {
  const path = resolve(cwd, root);
  try {
    const real = realpathSync.native(path);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new SettingsError(`root: ${quote(root)} cannot be checked: ${reason(error)}.`);
  }
  throw new SettingsError(`root: ${quote(root)} is not a folder.`);
}

/** A pull request can make a folder that a workflow names a link to anywhere on the machine. */
function refuseLinkOut(given: string, root: string, cwd: string, workspace: string): void {
  const inside = (folder: string, path: string) => path === folder || isInside(folder, path);
  if (!inside(workspace, resolve(cwd, given)) || inside(realpathSync.native(workspace), root)) return;
  throw new SettingsError(`root: ${quote(given)} is a link that leads out of the workspace.`);
}

/** `isNamed`: a config that a person names has to be there. */
async function loadSettings(
  given: RawSettings,
  files: Files,
  isProposal: boolean,
  isNamed = Boolean(given.config),
): Promise<EarlierSettings> {
  const config = await readConfigFile(given, files, isNamed);
  const path = config?.path ?? (given.config || SETTINGS.config.default);
  if (config === null)
    return {
      settings: resolveSettings(given, undefined, undefined, isProposal),
      hasConfig: false,
      config: path,
    };
  const { readConfig } = await import('../../settings/read-config.ts');
  const { raw, extras } = await readConfig(config.path, config.bytes);
  return { settings: resolveSettings(given, raw, extras, isProposal), hasConfig: true, config: path };
}

/** Null where one that is not named is not there. */
async function readConfigFile(
  given: RawSettings,
  files: Files,
  isNamed: boolean,
): Promise<{ readonly path: RootPath; readonly bytes: Uint8Array } | null> {
  const [match] = await files.find([given.config || SETTINGS.config.default]);
  const path = match?.paths[0];
  if (match === undefined || match.isGlob || path === undefined) {
    throw new SettingsError(`config: ${quote(given.config ?? '')} has to name one file.`);
  }
  const result = await files.read(path, MAX_CONFIG_BYTES);
  if (result.is === 'bytes') return { path, bytes: result.bytes };
  if (result.is === 'missing' && !isNamed) return null;
  const why =
    result.is === 'too-large'
      ? `it is ${result.size} bytes long; the limit is ${MAX_CONFIG_BYTES}`
      : explainStat(result);
  const suggestion = result.is === 'missing' ? await suggestFile(files, path) : null;
  const hint = suggestion === null ? '' : ` (did you mean ${suggestion}?)`;
  throw new SettingsError(`config: ${path} cannot be read: ${why}${hint}.`);
}

/**
 * How long the check may take, in milliseconds; null: no limit. What is given is looked at first,
 * because reading the config is where a disk that does not answer would hold the check up already.
 */
export async function timeBudgetOf(
  given: RawSettings,
  cwd: string,
  isProposal = false,
): Promise<number | null> {
  const own = given['time-budget']?.trim();
  if (own) return resolveSettings({ 'time-budget': own }).timeBudget;
  if (isProposal) return null;
  const files = createFiles(realRoot(given.root || SETTINGS.root.default, cwd));
  const config = await readConfigFile(given, files, Boolean(given.config));
  const isMentioned = config !== null && Buffer.from(config.bytes).includes('time-budget');
  return isMentioned ? (await loadSettings(given, files, false)).settings.timeBudget : null;
}
