import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { isBytesOnly } from '../../model/record-holders.ts';
import { digestShared } from '../../rules/digest-shared.ts';
import { pushTo } from '../../text/push-to.ts';

/** The first 52 bits of SHA-256 of no bytes (e3b0c44298fc1c14…): empty files share it rightly. */
const EMPTY_HEAD = 0xe3b0c44298fc1;

/** More shared digests than this are counted in one last finding. */
export const MAX_SHARED = 20;
const MAX_NAMES = 5;

/** The records that share a digest. */
type Group = [FileRecord, ...FileRecord[]];

/**
 * Digests that several paths share. Which may repeat is told by their first 52 bits, so that a million distinct digests
 * cost 4 MB for a moment, and no table of strings.
 */
export function sharedDigests(plan: readonly FileRecord[]): UngradedFinding[] {
  const repeated = repeatedHeads(plan);
  if (repeated.size === 0) return [];
  const groups = new Map<string, Group>();
  for (const record of plan) {
    if (!repeated.has(headOf(record))) continue;
    pushTo(groups, record.sha256 ?? '', record);
  }
  const shared = [...groups].filter(([, group]) => group.length > 1);
  const findings = shared.slice(0, MAX_SHARED).map(([sha256, group]) => finding(sha256, group, 0));
  const next = shared[MAX_SHARED];
  if (next) findings.push(finding(...next, shared.length - MAX_SHARED - 1));
  return findings;
}

/** So many bits for each head, as a power of two. */
const ROOM = 4;
const MAX_BITS = 27;

/**
 * Heads that are there twice. Each sets a bit; where it was set already, as it is by chance of one in thirty, the
 * heads of that bit are looked at once more.
 */
function repeatedHeads(plan: readonly FileRecord[]): ReadonlySet<number> {
  const bits = Math.min(MAX_BITS, Math.ceil(Math.log2(plan.length + 1)) + ROOM);
  const scale = 2 ** (52 - bits);
  const met = new Bits(2 ** bits);
  const again = new Bits(2 ** bits);
  let isRepeated = false;
  for (let index = 0; index < plan.length; index += 1) {
    const head = headOf(plan[index] as FileRecord);
    const bit = Math.floor(head / scale);
    if (head === EMPTY_HEAD || !met.add(bit)) continue;
    again.add(bit);
    isRepeated = true;
  }
  const repeated = new Set<number>();
  const seen = new Set<number>();
  for (let index = 0; isRepeated && index < plan.length; index += 1) {
    const head = headOf(plan[index] as FileRecord);
    if (head === EMPTY_HEAD || !again.has(Math.floor(head / scale))) continue;
    if (seen.has(head)) repeated.add(head);
    else seen.add(head);
  }
  return repeated;
}

class Bits {
  readonly #words: Uint32Array;

  constructor(count: number) {
    this.#words = new Uint32Array(Math.ceil(count / 32));
  }

  has(bit: number): boolean {
    return (((this.#words[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  /** Answers whether it was there already. */
  add(bit: number): boolean {
    const word = this.#words[bit >>> 5] as number;
    this.#words[bit >>> 5] = word | (1 << (bit & 31));
    return ((word >>> (bit & 31)) & 1) === 1;
  }
}

/** What git itself keeps counts as empty: that a file has copies says nothing of a manifest. */
function headOf(record: FileRecord): number {
  return isBytesOnly(record) ? EMPTY_HEAD : (record.digestHead ?? EMPTY_HEAD);
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
