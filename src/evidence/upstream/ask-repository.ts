import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Ports } from '../../ports/ports.ts';
import type { HubCommit, HubRepository, NoAnswer, Upstream } from '../../ports/upstream.ts';
import { upstreamDiffers } from '../../rules/upstream-differs.ts';
import { upstreamMissing } from '../../rules/upstream-missing.ts';
import { upstreamMoved } from '../../rules/upstream-moved.ts';
import type { HubHeaders } from './hub-headers.ts';
import { isPinned } from './hub-source.ts';
import { judgeFiles, MAX_FINDINGS } from './judge-files.ts';
import type { HubGroup } from './map-records.ts';
import { movedOn, newer } from './newer-revision.ts';

export interface GroupAnswer {
  readonly repo: string;
  readonly location: Location | null;
  readonly findings: readonly UngradedFinding[];
  /** Files that are not here and that the hub bore out. */
  readonly matched: number;
  /** Files that are here, and of which only the hub gives a digest. */
  readonly verified: number;
  /** Why there is no answer, or not all of it; null when there is. */
  readonly why: string | null;
}

export type Asking = Pick<Ports, 'files' | 'digest' | 'blobId'> & { readonly upstream: Upstream };

/** Asks about one repository at one revision: is it there, what does it hold, is there a newer one? */
export async function askRepository(
  group: HubGroup,
  known: Map<string, Promise<HubCommit>>,
  {
    isFirst,
    isOwn,
    headers,
  }: { readonly isFirst: boolean; isOwn(record: FileRecord): boolean; readonly headers: HubHeaders<unknown> },
  ports: Asking,
): Promise<GroupAnswer> {
  const { place, location } = group;
  const { upstream } = ports;
  const findings: UngradedFinding[] = [];
  let [matched, verified] = [0, 0];
  const end = (answer: NoAnswer | null): GroupAnswer => {
    if (isFirst && answer !== null && answer.is !== 'unreachable') findings.push(goneFinding(group, answer));
    const why = answer?.is === 'unreachable' ? answer.why : null;
    return { repo: place.repo, location, findings: atMost(findings, group), matched, verified, why };
  };

  const asked: HubRepository = { type: place.type, id: place.repo };
  const key = `${asked.type} ${asked.id}`;
  const asking = known.get(key) ?? upstream.commit(asked, null);
  known.set(key, asking);
  const current = await asking;
  if (current.is !== 'commit') return end(current);
  const repository = { ...asked, id: current.id };
  if (isFirst && isRenamed(asked.id, current.id)) findings.push(moved(group, current.id));

  const { revision } = place;
  // Where files are asked for at a full commit, their answer tells whether it is there.
  const isReported = isPinned(revision) && group.paths.length > 0;
  const at =
    revision === null || isReported
      ? { ...current, commit: revision ?? current.commit }
      : await upstream.commit(repository, revision);
  if (at.is !== 'commit') return end(at);
  const held = await upstream.files(repository, at.commit, group.paths);
  if (held.is !== 'files') return end(held);
  await headers.add(group, held.files, { repository, commit: at.commit }, upstream);
  const judged = await judgeFiles(group, held.files, isOwn, { ...ports, hub: upstream.hub });
  findings.push(...judged.findings);
  [matched, verified] = [judged.matched, judged.verified];
  if (!isFirst) return end(null);
  if (!isPinned(revision)) {
    findings.push(...movedOn(group, judged.moved, at.commit));
    return end(null);
  }
  if (current.commit === revision) return end(null);
  const later = await upstream.files(repository, current.commit, group.paths);
  if (later.is !== 'files') return end(later);
  findings.push(newer(group, held.files, later.files, current.commit));
  return end(null);
}

/** The hub's names are the same in any case. */
function isRenamed(before: string, now: string): boolean {
  return before.toLowerCase() !== now.toLowerCase();
}

function moved({ place, subject, location }: HubGroup, now: string): UngradedFinding {
  return upstreamMoved.found({
    subject,
    data: { expected: place.repo, actual: now },
    location,
    key: place.repo,
  });
}

function goneFinding(
  { place, subject, location }: HubGroup,
  { is }: { readonly is: 'repository-gone' | 'revision-gone' },
): UngradedFinding {
  const { repo: repository, revision } = place;
  const isGone = is === 'repository-gone';
  return upstreamMissing.found({
    subject,
    data: isGone
      ? { what: 'repository', repository }
      : { what: 'revision', repository, revision: revision ?? 'HEAD' },
    location,
    key: `${repository} ${isGone ? '' : revision}`,
  });
}

/** The first findings, and how many more there are, so that a hostile answer cannot flood a report. */
function atMost(
  findings: readonly UngradedFinding[],
  { place, location }: HubGroup,
): readonly UngradedFinding[] {
  const left = findings.length - MAX_FINDINGS;
  if (left <= 0) return findings;
  return [
    ...findings.slice(0, MAX_FINDINGS),
    upstreamDiffers.found({
      subject: place.repo,
      data: { what: 'more', revision: place.revision, count: left },
      location,
      key: `more ${place.revision}`,
    }),
  ];
}
