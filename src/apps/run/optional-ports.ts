/** What only some checks need. It is loaded where the settings ask for it, so that no other check pays for it. */

import { SettingsError } from '../../model/errors.ts';
import type { GitPlace } from '../../platform/git/run-git.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Signatures } from '../../ports/signatures.ts';
import type { Upstream } from '../../ports/upstream.ts';
import type { Settings } from '../../settings/settings.ts';
import { asksNobody } from '../../settings/upstream-hosts.ts';
import type { Statements } from './read-statements.ts';
import type { OpenState } from './state.ts';

/** Throws a `SettingsError` where changes cannot be told apart by these settings. */
export async function changedPathsOf(
  settings: Settings,
  place: GitPlace,
): Promise<NonNullable<Ports['changes']>> {
  if (settings.baseline === 'none')
    throw new SettingsError("changed: it can't be used with --baseline none.");
  if (settings.shard !== null || settings.state !== null)
    throw new SettingsError("changed: it can't be used with --shard or --state, which are about all files.");
  const { changedPaths } = await import('../../platform/git/changed-paths.ts');
  return (since) => changedPaths(place, since);
}

/** Null where the user trusts no signer. */
export async function signaturesOf(
  settings: Settings,
  cwd: string,
  root: string,
): Promise<Signatures | null> {
  const { trustedRoot, isProposal } = settings;
  if (trustedRoot.length === 0) return null;
  const { readTrustFiles } = await import('./read-trust-files.ts');
  const files = readTrustFiles(trustedRoot, { cwd, root, isProposal });
  return (await import('../../platform/signatures/verify-bundles.ts')).createSignatures(files);
}

export async function statementsOf({ statements }: Settings, cwd: string): Promise<Partial<Statements>> {
  if (statements.length === 0) return {};
  return (await import('./read-statements.ts')).readStatements(statements, cwd);
}

/** Null where the user named no file for it. */
export async function stateFileOf(
  settings: Settings,
  hasher: Hasher,
  place: { readonly cwd: string; readonly root: string; readonly repository: string | null },
): Promise<OpenState | null> {
  if (settings.state === null) return null;
  return (await import('./state.ts')).openState(settings.state, settings, hasher, place);
}

/** Null where the user named no server: then nothing that could ask one is loaded. */
export async function upstreamOf(
  { upstream, upstreamAuth, given }: Settings,
  place: GitPlace,
  token: string | null,
): Promise<Upstream | null> {
  if (asksNobody(upstream)) return null;
  const { createUpstream } = await import('../../platform/upstream/create-upstream.ts');
  const named = given.has('upstream') ? upstream.origins : [];
  const { environment } = place;
  const known =
    token === null || environment.GITHUB_TOKEN ? environment : { ...environment, GITHUB_TOKEN: token };
  return createUpstream({ hosts: upstream, tokens: upstreamAuth, named }, { ...place, environment: known });
}
