import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { digestShared } from '../../rules/digest-shared.ts';

/** The first 52 bits of SHA-256 of no bytes (e3b0c44298fc1c14…): empty files share it rightly. */
const EMPTY_HEAD = 0xe3b0c44298fc1;

/** More shared digests than this are counted in one last finding. */
export const MAX_SHARED = 20;
const MAX_NAMES = 5;

/** The records that share a digest. */
type Group = [FileRecord, ...FileRecord[]];

/**
 * Digests that several paths share. Their first 52 bits are sorted as numbers to find the few that
 * may repeat, so that a million distinct digests cost 8 MB and no table of strings.
 */
export function sharedDigests(plan: readonly FileRecord[]): UngradedFinding[] {
  const heads = new Float64Array(plan.length);
  let count = 0;
  for (const record of plan) {
    const digestHead = headOf(record);
    if (digestHead !== null && digestHead !== EMPTY_HEAD) heads[count++] = digestHead;
  }
  const repeated = new Set<number | null>();
  let before: number | null = null;
  for (const head of heads.subarray(0, count).sort()) {
    if (head === before) repeated.add(head);
    before = head;
  }
  if (repeated.size === 0) return [];
  const groups = new Map<string, Group>();
  for (const record of plan) {
    if (!repeated.has(headOf(record))) continue;
    const sha256 = record.sha256 ?? '';
    const group = groups.get(sha256);
    if (group) group.push(record);
    else groups.set(sha256, [record]);
  }
  const shared = [...groups].filter(([, group]) => group.length > 1);
  const findings = shared.slice(0, MAX_SHARED).map(([sha256, group]) => finding(sha256, group, 0));
  const next = shared[MAX_SHARED];
  if (next) findings.push(finding(...next, shared.length - MAX_SHARED - 1));
  return findings;
}

/** Null for what git itself keeps: that a file has copies says nothing of a manifest. */
function headOf(record: FileRecord): number | null {
  return record.isBytesOnly ? null : record.digestHead;
}

function finding(sha256: string, group: Group, more: number): UngradedFinding {
  const [first, second = first] = group;
  const paths = group.slice(0, MAX_NAMES).map((record) => record.path);
  return digestShared.found({
    subject: first.path,
    data: { actual: sha256, paths, files: group.length, more },
    location: second.location,
    related: first.location,
    key: sha256,
  });
}
