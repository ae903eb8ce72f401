import type { Header } from '../../evidence/headers/header.ts';
import { headerFormatOf } from '../../evidence/headers/index.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { withMerged } from '../../model/merged-records.ts';
import type { RootPath } from '../../model/root-path.ts';
import { headerDiffers } from '../../rules/header-differs.ts';
import { shardsIncomplete } from '../../rules/shards-incomplete.ts';
import { readShardName, type ShardName } from '../../text/read-shard-name.ts';
import { findRecord } from '../plan/find-records.ts';
import type { HeaderPorts, HeaderSettings } from './check-headers.ts';
import { missingPolicy } from './missing-policy.ts';
import { headerOf } from './read-headers.ts';

/** Files of one model by their names, of which at least one is here, and that no index names. */
export interface Family {
  readonly first: FileRecord;
  readonly name: ShardName;
  readonly members: ReadonlyMap<number, FileRecord>;
}

const MAX_PARTS = 10_000;
const MAX_NAMED = 5;

/** The families among the recorded files of formats with headers. */
export function findFamilies(plan: readonly FileRecord[]): Family[] {
  if (!plan.some(isHere)) return [];
  const families = new Map<
    string,
    { first: FileRecord; name: ShardName; members: Map<number, FileRecord> }
  >();
  const indexed = new Set<string>();
  for (const record of plan) {
    const name = headerFormatOf(record.path) === null ? null : readShardName(record.path);
    if (name === null || name.of < 2 || name.of > MAX_PARTS) continue;
    const key = name.other(0);
    if (withMerged(record).some(isIndexed)) indexed.add(key);
    const family = families.get(key);
    if (family === undefined)
      families.set(key, { first: record, name, members: new Map([[name.number, record]]) });
    else family.members.set(name.number, record);
  }
  return [...families]
    .filter(([key, { members }]) => !indexed.has(key) && [...members.values()].some(isHere))
    .map(([, family]) => family);
}

const isIndexed = ({ source }: FileRecord) => source.more?.missing === 'all-or-some';
const isHere = ({ found, outcome }: FileRecord) => found.is !== 'missing' || outcome?.is === 'pointer';

/** Files of families that are not here and that nothing records, and tensors that their headers count. */
export async function judgeFamilies(
  families: readonly Family[],
  plan: readonly FileRecord[],
  settings: HeaderSettings,
  ports: HeaderPorts,
): Promise<UngradedFinding[]> {
  const findings: UngradedFinding[] = [];
  const policy = missingPolicy(settings);
  for (const { first, name, members } of families) {
    if (ports.signal.aborted) break;
    const missing = (await absent(name, plan, ports)).filter((path) => !policy.isOptional(path));
    const headers = missing.length > 0 || members.size === name.of ? await headersOf(members, ports) : [];
    // A name alone may mean something else, what the header says does not.
    const isCertain = headers.some(({ part }) => part !== null && part.of === name.of);
    const severity = policy.severity(isCertain ? 'error' : 'warning');
    const about = { subject: first.path, location: first.location };
    if (missing.length > 0 && severity !== null) {
      const files = missing.slice(0, MAX_NAMED);
      const data = { what: 'missing', missing: missing.length, total: name.of, files } as const;
      findings.push(shardsIncomplete.found({ ...about, data, severity, key: 'family' }));
    }
    const expected = headers[0]?.part?.tensors ?? null;
    if (expected === null || headers.length !== name.of || headers.some(({ fault }) => fault !== null))
      continue;
    const actual = headers.reduce((sum, { tensors }) => sum + tensors.size, 0);
    if (actual === expected) continue;
    const format = headerFormatOf(first.path)?.label ?? '';
    const data = { format, what: 'split-tensors', name: null, expected, actual } as const;
    findings.push(headerDiffers.found({ ...about, data, key: data.what }));
  }
  return findings;
}

/** The family's files that nothing records, and that are neither on disk nor in git's index. */
async function absent(
  name: ShardName,
  plan: readonly FileRecord[],
  { files, git }: HeaderPorts,
): Promise<RootPath[]> {
  const others = Array.from({ length: name.of }, (_, index) => name.other(index + 1));
  const unrecorded = others.filter((path) => findRecord(plan, path) === null);
  const stats = await files.stat(unrecorded);
  const gone = unrecorded.filter((_, index) => stats[index]?.is === 'missing');
  const standing = git === null || gone.length === 0 ? null : await git.standing(gone);
  return gone.filter((path) => standing?.has(path) !== true);
}

async function headersOf(members: ReadonlyMap<number, FileRecord>, ports: HeaderPorts): Promise<Header[]> {
  const headers: Header[] = [];
  for (const record of members.values()) {
    const header = ports.signal.aborted ? null : await headerOf(record, ports);
    if (header !== null) headers.push(header);
  }
  return headers;
}
