import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Upstream, WebAnswer } from '../../ports/upstream.ts';
import { isAbsent } from './judge-files.ts';

interface WebFile {
  readonly record: FileRecord;
  readonly url: string;
}

type InTurns = <T, R>(items: readonly T[], work: (item: T) => Promise<R>) => Promise<R[]>;

/** Asks plain servers about single files, where the user named the server; other URLs are left alone. */
export async function askServers(
  files: readonly WebFile[],
  origins: readonly string[],
  upstream: Upstream,
  inTurns: InTurns,
): Promise<{ drafts: UngradedFinding[]; matched: number; complete: boolean }> {
  const drafts: UngradedFinding[] = [];
  const silent = new Map<string, WebFile[]>();
  let matched = 0;
  const named = files.filter(({ url }) => isNamed(url, origins));
  const answers = await inTurns(named, ({ url }) => upstream.head(url));
  for (const [index, file] of named.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    if (answer.is === 'unreachable') {
      const key = `${new URL(file.url).origin} ${answer.why}`;
      const group = silent.get(key);
      if (group) group.push(file);
      else silent.set(key, [file]);
      continue;
    }
    const draft = judge(file, answer);
    if (draft === 'matched') matched += 1;
    else if (draft !== null) drafts.push(draft);
  }
  for (const [key, group] of silent) drafts.push(unreachable(key, group));
  return { drafts, matched, complete: silent.size === 0 };
}

/** A URL at one of the origins, without a user: a name or password in it would be sent. */
function isNamed(url: string, origins: readonly string[]): boolean {
  const { origin, username, password } = new URL(url);
  return origins.includes(origin) && username === '' && password === '';
}

function judge(
  { record, url }: WebFile,
  answer: Exclude<WebAnswer, { is: 'unreachable' }>,
): UngradedFinding | 'matched' | null {
  const { sha256, size, location } = record;
  const about = { subject: record.path, location, key: url };
  const start = `${record.path} is recorded at ${location.file}:${location.line}`;
  if (answer.is === 'gone') {
    const message = `${start}, but ${url} is not there (${answer.status}).`;
    return { ...about, kind: 'upstream-missing', message, expected: url };
  }
  const pairs = [
    [sha256, answer.sha256, 'SHA-256 ', ''],
    [size, answer.size, '', ' bytes'],
  ] as const;
  for (const [recorded, theirs, before, after] of pairs) {
    if (recorded === null || theirs === null || recorded === theirs) continue;
    return {
      ...about,
      kind: 'upstream-differs',
      message: `${start} with ${before}${recorded}${after}, but ${url} has ${before}${theirs}${after}.`,
      expected: `${recorded}`,
      actual: `${theirs}`,
    };
  }
  if (sha256 === null || answer.sha256 === null || !isAbsent(record)) return null;
  record.status = 'matched';
  record.evidence = 'upstream';
  return 'matched';
}

function unreachable(key: string, group: readonly WebFile[]): UngradedFinding {
  const at = key.indexOf(' ');
  const [origin, why] = [key.slice(0, at), key.slice(at + 1)];
  const files = group.length === 1 ? group[0]?.record.path : `${group.length} recorded files`;
  return {
    kind: 'upstream-unreachable',
    message: `${origin} did not tell what it holds of ${files}: ${why}.`,
    subject: origin,
    location: group[0]?.record.location ?? null,
    key: why,
  };
}
