import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { HubCommit } from '../../ports/upstream.ts';
import { upstreamUnreachable } from '../../rules/upstream-unreachable.ts';
import type { UpstreamHosts } from '../../settings/upstream-hosts.ts';
import { askLfs, type LfsFile } from './ask-lfs.ts';
import { askPlaces } from './ask-places.ts';
import { type Asking, askRepository, type GroupAnswer } from './ask-repository.ts';
import { askServers } from './ask-servers.ts';
import { findSources } from './find-sources.ts';
import { HubHeaders, type ReadHeader } from './hub-headers.ts';
import { mapRecords } from './map-records.ts';

/** Repositories that are asked about at the same time: few, since many checks share the hub's limits. */
const AT_ONCE = 4;

/** What is this shard's to say; all of it where the check is not divided. */
export interface Scope {
  readonly whole: readonly FileRecord[];
  readonly own: readonly FileRecord[];
  /** Pointers of git-lfs among its files. */
  readonly lfs: readonly LfsFile[];
  /** What concerns repositories and not single files is the first shard's to say. */
  readonly isFirst: boolean;
}

/**
 * Asks the hub and the servers that the user named what they hold, and compares that with what is
 * recorded. Nothing is downloaded but headers of models. `isComplete` is false when somebody gave no answer.
 */
export async function askUpstream<Header>(
  resolved: readonly ResolvedEntry[],
  { whole, own, lfs, isFirst }: Scope,
  hosts: UpstreamHosts,
  ports: Asking & { readonly readHeader: ReadHeader<Header> },
): Promise<{
  value: {
    isComplete: boolean;
    /** Of model files that are not here, by the hub. */
    headers: ReadonlyMap<FileRecord, Header>;
  };
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const { upstream } = ports;
  const findings: UngradedFinding[] = [];
  const { groups, web, unclear } = mapRecords(findSources(resolved), resolved, isFirst ? whole : own);
  const known = new Map<string, Promise<HubCommit>>();
  const mine = isFirst && own.length === whole.length ? null : new Set(own);
  const headers = new HubHeaders(ports.readHeader);
  const scope = { isFirst, isOwn: (record: FileRecord) => mine?.has(record) ?? true, headers };
  const asked = hosts.huggingface ? groups.filter(({ records }) => isFirst || records.length > 0) : [];
  const answers = await inTurns(asked, (group) => askRepository(group, known, scope, ports));
  for (const answer of answers) findings.push(...answer.findings);
  findings.push(...unreachable(answers, upstream.hub));
  const ownWeb = web.filter(({ record }) => scope.isOwn(record));
  const served = await askServers(ownWeb, hosts, upstream, inTurns);
  findings.push(...served.findings);
  const listed = await askPlaces(own, ownWeb, hosts.places, upstream);
  findings.push(...listed.findings);
  const stored = await askLfs(lfs, upstream);
  findings.push(...stored.findings);
  const matched = served.matched + listed.matched + answers.reduce((sum, answer) => sum + answer.matched, 0);
  const lost = hosts.huggingface ? unclear : 0;
  const counts = {
    requests: upstream.requests,
    repositories_asked: asked.length,
    absent_files_matched: matched,
    files_of_unclear_source: lost,
    unrecorded_files_matched: answers.reduce((sum, { verified }) => sum + verified, listed.verified),
    ...(headers.read.size + headers.unread > 0 && {
      headers_read: headers.read.size,
      headers_unread: headers.unread,
    }),
    ...(hosts.gitLfs && { lfs_objects_asked: stored.asked, lfs_objects_held: stored.held }),
  };
  return {
    value: {
      isComplete:
        served.complete && listed.complete && stored.complete && answers.every(({ why }) => why === null),
      headers: headers.read,
    },
    findings,
    counts,
    skipped: upstream.requests === 0 && findings.length === 0,
  };
}

/** A finding for each reason, not for each repository: when the hub is down, all of them say the same. */
function unreachable(answers: readonly GroupAnswer[], hub: string): UngradedFinding[] {
  const byReason = new Map<string, GroupAnswer[]>();
  for (const answer of answers) {
    if (answer.why === null) continue;
    byReason.set(answer.why, [...(byReason.get(answer.why) ?? []), answer]);
  }
  return [...byReason].map(([why, group]) => {
    const names = [...new Set(group.map(({ repo }) => repo))];
    return upstreamUnreachable.found({
      subject: hub,
      data: { why, asked: names.slice(0, 5), count: names.length },
      location: group[0]?.location ?? null,
      key: why,
    });
  });
}

/** What `work` gives for each item, in their order, a few at a time. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
