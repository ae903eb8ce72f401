/**
 * The one pull request of a check. It is found by its branch, a hidden marker and its author. A branch is written
 * only while its last commit is ours: what people add to it is theirs.
 */

import type { ChangedFile, PullGitHub, PullRequest } from './github.ts';

export interface Change {
  /** The commit that was checked. */
  readonly parent: string;
  readonly files: readonly ChangedFile[];
  /** SHA-256 of the patch. */
  readonly digest: string;
}

export interface PullOptions {
  /** What tells this check and patch from others: letters, digits and `-`. */
  readonly key: string;
  readonly branch: string;
  readonly title: string;
  /** The branch that it goes to. */
  readonly base: string;
  /** The text of the pull request, without its marker, and what a closed one is told. */
  readonly body: string;
  readonly farewell: string;
}

export interface Kept {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'closed' | 'none' | 'left';
  readonly pull: PullRequest | null;
  /** Why it is left to people; empty for other outcomes. */
  readonly why: string;
}

const trailer = (key: string): string => `Manifest-Drift-Key: ${key}`;

/** Opens, updates or closes the pull request. `change` null: there is nothing to fix. */
export async function keepPullRequest(
  github: PullGitHub,
  change: Change | null,
  options: PullOptions,
): Promise<Kept> {
  const { key, branch } = options;
  const own = (await github.pullsOf(branch)).filter(({ trusted, body }) => trusted && hasMarker(body, key));
  const open = own.find(({ isOpen }) => isOpen);
  if (change === null) return open === undefined ? done('none') : close(github, open, options);
  const known = open ?? own[0];
  const isKnown = known !== undefined && digestIn(known.body, key) === change.digest;
  // Who closed these very changes is not asked again; who merged them sees to it that they are gone.
  if (isKnown && (known.isOpen || !known.isMerged)) return done('unchanged', known);
  const tip = await github.tipOf(branch);
  if (tip !== null && !isOurs(tip.message, key))
    return done('left', open ?? null, `the branch ${branch} has commits of somebody else`);
  const message = `${options.title}\n\n${trailer(key)}`;
  const commit = await github.commit(change.parent, change.files, message);
  await github.setBranch(branch, commit, tip !== null);
  const body = `${options.body}\n${marker(key, change.digest)}\n`;
  if (open !== undefined) {
    await github.updatePull(open.number, { body });
    return done('updated', open);
  }
  const find = async () =>
    (await github.pullsOf(branch)).find((pull) => pull.isOpen && hasMarker(pull.body, key)) ?? null;
  const made = await github.createPull(
    { title: options.title, body, head: branch, base: options.base },
    find,
  );
  return done('created', made);
}

async function close(
  github: PullGitHub,
  open: PullRequest,
  { key, branch, farewell }: PullOptions,
): Promise<Kept> {
  const tip = await github.tipOf(branch);
  if (tip !== null && !isOurs(tip.message, key))
    return done('left', open, `the branch ${branch} has commits of somebody else`);
  await github.updatePull(open.number, { state: 'closed' });
  await github.comment(open.number, farewell);
  if (tip !== null) await github.deleteBranch(branch);
  return done('closed', open);
}

function done(outcome: Kept['outcome'], pull: PullRequest | null = null, why = ''): Kept {
  return { outcome, pull, why };
}

function isOurs(message: string, key: string): boolean {
  return message.trimEnd().split('\n').at(-1) === trailer(key);
}

const opening = (key: string): string => `<!-- manifest-drift-fix:${key} `;
const marker = (key: string, digest: string): string => `${opening(key)}${digest} -->`;

function hasMarker(body: string, key: string): boolean {
  return body.includes(opening(key));
}

function digestIn(body: string, key: string): string {
  return body.slice(body.lastIndexOf(opening(key)) + opening(key).length).slice(0, 64);
}
