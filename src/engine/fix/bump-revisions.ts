import { sourceOfEntry } from '../../evidence/upstream/entry-source.ts';
import { findSources } from '../../evidence/upstream/find-sources.ts';
import { isPinned } from '../../evidence/upstream/hub-source.ts';
import { type HubGroup, mapRecords } from '../../evidence/upstream/map-records.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Entry } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { HubFile, Upstream } from '../../ports/upstream.ts';
import type { Fact } from './fact.ts';

/** A repository whose default branch is at another commit than its entries are pinned to. */
export interface Bump {
  readonly repository: string;
  /** Full commits. */
  readonly from: string;
  readonly to: string;
  /** The entries, in whichever inventory they are. */
  readonly entries: readonly Entry[];
  /** What recorded files are there that differ, by the server's word. */
  readonly facts: ReadonlyMap<RootPath, Fact>;
}

export interface Bumps {
  readonly bumps: readonly Bump[];
  /** What stays, and why, as the second half of a sentence. */
  readonly left: readonly { readonly repository: string; readonly why: string }[];
}

/** Asks the hub for newer commits of pinned repositories, and for what the recorded files are there. */
export async function findBumps(
  entries: readonly Entry[],
  resolved: readonly ResolvedEntry[],
  plan: readonly FileRecord[],
  upstream: Pick<Upstream, 'commit' | 'files' | 'hub'>,
): Promise<Bumps> {
  const bumps: Bump[] = [];
  const left: { repository: string; why: string }[] = [];
  for (const group of mapRecords(findSources(resolved), resolved, plan).groups) {
    const { repo, revision } = group.place;
    if (!isPinned(revision)) continue;
    const found = await bumpOf(group, revision, entries, upstream);
    if (found === null) continue;
    if (typeof found === 'string') left.push({ repository: repo, why: found });
    else bumps.push(found);
  }
  return { bumps, left };
}

/** Null where there is nothing newer; why it has to stay, where it has to. */
async function bumpOf(
  group: HubGroup,
  from: string,
  all: readonly Entry[],
  upstream: Pick<Upstream, 'commit' | 'files' | 'hub'>,
): Promise<Bump | string | null> {
  const { type, repo } = group.place;
  const current = await upstream.commit({ type, id: repo }, null);
  if (current.is === 'unreachable') return current.why;
  if (current.is !== 'commit') return 'it is not there';
  if (current.commit === from) return null;
  const entries = all.filter((entry) => {
    const source = sourceOfEntry(entry);
    return source.is === 'hub' && source.place.repo === repo && source.place.revision === from;
  });
  if (entries.length === 0) return 'no entry of an inventory names that commit';
  if (group.records.some(({ path }) => path.includes(from)))
    return 'its files are in a folder that is named after the commit';
  const repository = { type, id: current.id };
  const [before, now] = [
    await upstream.files(repository, from, group.paths),
    await upstream.files(repository, current.commit, group.paths),
  ];
  for (const answer of [before, now])
    if (answer.is !== 'files') return answer.is === 'unreachable' ? answer.why : 'a commit is not there';
  if (before.is !== 'files' || now.is !== 'files') return null;
  const facts = new Map<RootPath, Fact>();
  for (const [index, record] of group.records.entries()) {
    const path = group.paths[index] ?? '';
    const fact = factOf(record, before.files.get(path), now.files.get(path));
    if (typeof fact === 'string') return `${path} ${fact}`;
    if (fact !== null) facts.set(record.path, fact);
  }
  return { repository: repo, from, to: current.commit, entries, facts };
}

/** What a record has to say; null where it need not change; why that is not known. */
function factOf(
  record: FileRecord,
  before: HubFile | undefined,
  now: HubFile | undefined,
): Fact | string | null {
  const isRecorded = record.hasDigest || record.size !== null;
  if (!isRecorded) return null;
  if (now === undefined) return before === undefined ? null : 'is not there any more';
  if (now.blobId === before?.blobId) return null;
  if (now.sha256 === null) return 'changed, and the Hub has no SHA-256 of it';
  if (record.sha256 === null && record.hasDigest) return 'changed, and is recorded without a SHA-256';
  return { sha256: now.sha256, size: now.size };
}
