import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Upstream, WebAnswer } from '../../ports/upstream.ts';
import { upstreamDiffers } from '../../rules/upstream-differs.ts';
import { upstreamMissing } from '../../rules/upstream-missing.ts';
import { upstreamUnreachable } from '../../rules/upstream-unreachable.ts';
import type { UpstreamHosts } from '../../settings/upstream-hosts.ts';
import { isAbsent, matchedBy } from './judge-files.ts';
import type { WebRecord } from './map-records.ts';

/** Files that a finding about a server names. */
const MAX_NAMES = 5;

type InTurns = <T, R>(items: readonly T[], work: (item: T) => Promise<R>) => Promise<R[]>;

/** Asks plain servers about single files, where the user named the server; other URLs are left alone. */
export async function askServers(
  files: readonly WebRecord[],
  { origins, buckets }: Pick<UpstreamHosts, 'origins' | 'buckets'>,
  upstream: Upstream,
  inTurns: InTurns,
): Promise<{ findings: UngradedFinding[]; matched: number; complete: boolean }> {
  const findings: UngradedFinding[] = [];
  const unanswered = new Map<string, WebRecord[]>();
  let matched = 0;
  const named = files.filter(
    ({ record, url }) => hasContent(record) && (isNamed(url, origins) || isInBucket(url, buckets)),
  );
  const answers = await inTurns(named, ({ url }) => upstream.head(url));
  for (const [index, file] of named.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    if (answer.is === 'unreachable') {
      const key = `${serverOf(file.url)} ${answer.why}`;
      const group = unanswered.get(key);
      if (group) group.push(file);
      else unanswered.set(key, [file]);
      continue;
    }
    const finding = judge(file, answer);
    if (finding === 'matched') matched += 1;
    else if (finding !== null) findings.push(finding);
  }
  for (const [key, group] of unanswered) findings.push(unreachable(key, group));
  return { findings, matched, complete: unanswered.size === 0 };
}

/** `s3://BUCKET/KEY` in one of the buckets that the user named. */
function isInBucket(url: string, buckets: readonly string[]): boolean {
  return buckets.some((bucket) => url.startsWith(`s3://${bucket}/`));
}

/** Who answers: an origin, or a bucket. */
function serverOf(url: string): string {
  return /^s3:\/\/[^/]+/.exec(url)?.[0] ?? new URL(url).origin;
}

/** Whether something is recorded that an answer can be compared with. */
function hasContent({ sha256, size }: FileRecord): boolean {
  return sha256 !== null || size !== null;
}

/** A URL at one of the origins, without a user: a name or password in it would be sent. */
function isNamed(url: string, origins: readonly string[]): boolean {
  const { origin, username, password } = new URL(url);
  return origins.includes(origin) && username === '' && password === '';
}

function judge(
  { record, url }: WebRecord,
  answer: Exclude<WebAnswer, { is: 'unreachable' }>,
): UngradedFinding | 'matched' | null {
  const { sha256, size, location } = record;
  const about = { subject: record.path, location, key: url };
  if (answer.is === 'gone') {
    return upstreamMissing.found({ ...about, data: { what: 'url', url, status: answer.status } });
  }
  const pairs = [
    ['digest', sha256, answer.sha256],
    ['size', size, answer.size],
  ] as const;
  for (const [what, recorded, theirs] of pairs) {
    if (recorded === null || theirs === null || recorded === theirs) continue;
    const data = { what, source: url, file: url, revision: null };
    return upstreamDiffers.found({
      ...about,
      data: { ...data, expected: `${recorded}`, actual: `${theirs}` },
    });
  }
  if (sha256 === null || answer.sha256 === null || !isAbsent(record)) return null;
  record.conclude(matchedBy(serverOf(url).replace(/^https:\/\//, '')));
  return 'matched';
}

function unreachable(key: string, group: readonly WebRecord[]): UngradedFinding {
  const at = key.indexOf(' ');
  const [origin, why] = [key.slice(0, at), key.slice(at + 1)];
  const asked = group.slice(0, MAX_NAMES).map(({ record }) => record.path);
  return upstreamUnreachable.found({
    subject: origin,
    data: { why, asked, count: group.length },
    location: group[0]?.record.location ?? null,
    key: why,
  });
}
