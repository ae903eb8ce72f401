import { hash } from 'node:crypto';
import { check } from '../../engine/check.ts';
import type { EarlierSettings } from '../../engine/protection/comparison.ts';
import { earlierConfigPath } from '../../engine/read/earlier-config.ts';
import { SettingsError } from '../../model/errors.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { Report, RunInfo } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import { checkedOut } from '../../platform/commit.ts';
import { elapsed } from '../../platform/elapsed.ts';
import { createFiles } from '../../platform/files.ts';
import { blobId } from '../../platform/git/blob-id.ts';
import { type AutoBaseline, findBaseline, type ReadRemote } from '../../platform/git/find-baseline.ts';
import { createGit } from '../../platform/git/git.ts';
import { listingsOf } from '../../platform/git/listing.ts';
import { readOwnRepository } from '../../platform/git/own-repository.ts';
import { digestsOfBytes } from '../../platform/hashing/digesters.ts';
import { createHasher } from '../../platform/hashing/pool.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Progress } from '../../ports/progress.ts';
import type { Settings } from '../../settings/settings.ts';
import { type RawSettings, SETTINGS } from '../../settings/table.ts';
import { loadSettings, refuseMisnamed } from './load-settings.ts';
import { changedPathsOf, signaturesOf, stateFileOf, statementsOf, upstreamOf } from './optional-ports.ts';
import { isProposalIn } from './proposal.ts';
import { realRoot, refuseLinkOut } from './real-root.ts';
import type { OpenState } from './state.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CheckOptions {
  /** What a relative root is relative to. */
  readonly cwd: string;
  readonly run: RunInfo | null;
  readonly progress: Progress;
  /** Aborts when the run is cancelled; what is not read by then is reported as skipped. */
  readonly signal: AbortSignal;
  /** For git, for what the user switched on, and for whose workflow it is. */
  readonly environment: Environment;
  /** What `baseline: auto` means. */
  readonly baseline: AutoBaseline;
  /** Reads commits that the clone does not hold. */
  readonly remote?: ReadRemote;
  /** The commit to report where the root is in no git repository that tells. */
  readonly commit?: string | null;
  /** The repository's default branch, where the clone does not say. */
  readonly defaultBranch?: string | null;
  /** A folder that a root in it may not lead out of by a link. */
  readonly workspace?: string;
  /**
   * Whether what is checked is a change that somebody proposes: then some settings come from `given` alone. By
   * default the environment tells.
   */
  readonly isProposal?: boolean;
  /** For servers of GitHub that are asked, where the environment has none. */
  readonly gitHubToken?: string | null;
  /** Told what went wrong without any effect on the verdict. */
  readonly warn?: (message: string) => void;
  /** Patterns of the recorded files to check; by default all. */
  readonly only?: readonly string[];
  /** Whether only what changed since the baseline is checked. */
  readonly isChangedOnly?: boolean;
  /** What hashes; by default threads that read the disk. */
  readonly hasher?: Hasher;
}

/**
 * Checks the repository on this machine's disk. Throws a `SettingsError` for a mistake in the
 * settings or the config; any other exception means that the check itself failed.
 */
export async function checkRepository(given: RawSettings, options: CheckOptions): Promise<Report> {
  const { settings, ports, save } = await openRepository(given, options);
  const { isProposal } = settings;
  const settingsAt = async (files: Files): Promise<EarlierSettings | null> => {
    try {
      const config = await earlierConfigPath(settings.config, files, ports.files);
      const earlier = await loadSettings({ ...given, config }, files, isProposal, false);
      return { ...earlier, config: settings.config };
    } catch (error) {
      // A config that could not be used then was told then.
      if (error instanceof SettingsError) return null;
      throw error;
    }
  };
  const report = await check(settings, options.run, ports, settingsAt);
  const unsaved = (await save?.(report)) ?? null;
  if (unsaved !== null) options.warn?.(unsaved);
  return report;
}

/** The settings, and all that a check needs of this machine. Throws as `checkRepository` does. */
export async function openRepository(
  given: RawSettings,
  options: CheckOptions,
): Promise<{ settings: Settings; ports: Ports; save: OpenState['save'] | null }> {
  const root = realRoot(given.root || SETTINGS.root.default, options.cwd);
  if (options.workspace !== undefined) refuseLinkOut(given.root || '.', root, options.cwd, options.workspace);
  const here = createFiles(root);
  const loaded = await loadSettings(given, here, options.isProposal ?? isProposalIn(options.environment));
  if (!loaded.hasConfig) await refuseMisnamed(here);
  const settings: Settings = { ...loaded.settings, only: options.only ?? [] };
  const signals = [options.signal];
  if (settings.timeBudget !== null) signals.push(AbortSignal.timeout(settings.timeBudget));
  const signal = AbortSignal.any(signals);
  const place = { root, environment: options.environment, signal };
  const listings = listingsOf(place);
  const files = createFiles(root, listings);
  const hasher =
    options.hasher ??
    createHasher({ root, concurrency: settings.concurrency, mayHang: settings.timeBudget !== null });
  const state = await stateFileOf(settings, hasher, {
    cwd: options.cwd,
    root,
    repository: options.run?.repository ?? null,
  });
  const ports = {
    files,
    parts: async (path: RootPath) => (await import('../../platform/file-parts.ts')).openParts(root, path),
    repository: ownRepository(root, options),
    git: createGit(place, listings),
    baseline: () => findBaseline(settings.baseline, options.baseline, place, options.remote ?? null),
    hasher: state?.hasher ?? hasher,
    ...(state !== null && { memory: state.memory }),
    ...(options.isChangedOnly && { changes: await changedPathsOf(settings, place) }),
    progress: options.progress,
    clock,
    digest: sha256Of,
    digests: digestsOfBytes,
    blobId,
    inTime: settings.schemas.length === 0 ? null : (await import('../../platform/in-time.ts')).inTime,
    signatures: await signaturesOf(settings, options.cwd, root),
    ...(await statementsOf(settings, options.cwd)),
    upstream: await upstreamOf(settings, place, options.gitHubToken ?? null),
    commit: async () => {
      const here = await checkedOut(place);
      return here.is === 'commit' ? here.commit : here.is === 'none' ? (options.commit ?? null) : null;
    },
    signal,
  };
  return { settings, ports, save: state?.save ?? null };
}

/** A checkout of a workflow keeps no default branch, which its event names. */
function ownRepository(root: string, { environment, defaultBranch: branch }: CheckOptions) {
  const own = readOwnRepository(root) ?? ofWorkflow(environment);
  return own === null || own.branch !== undefined || !branch ? own : { ...own, branch };
}

/** The repository of the workflow, where the clone does not say. */
function ofWorkflow({
  GITHUB_SERVER_URL: server = '',
  GITHUB_REPOSITORY: name,
}: Environment): OwnRepository | null {
  if (!name || !URL.canParse(server)) return null;
  return { address: `${new URL(server).host}/${name}`.toLowerCase(), folder: '' };
}

/** In one call, without an object or a stream: a report may hold a fingerprint for each of a million files. */
export function sha256Of(content: string | Uint8Array): string {
  return hash('sha256', content);
}

export const clock: Clock = {
  now: () => new Date().toISOString(),
  elapsed,
};
