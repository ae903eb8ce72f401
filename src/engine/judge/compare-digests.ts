import { type Algorithm, type Digest, infoOf, type Strength } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import { holderOf, othersWithHolders } from '../../model/record-holders.ts';
import { expectedDigest } from '../collect/snapshot-blob.ts';
import { differsGrade } from './differs-severity.ts';

const NONE: readonly Algorithm[] = [];

/**
 * Digests that have to be computed of a file beside SHA-256: every strong one that is recorded, and weak ones
 * of manifests that record no strong one of the file, or hold it to each.
 */
export function algorithmsFor(record: FileRecord): readonly Algorithm[] {
  if (!record.hasOthers) return NONE;
  const wanted = othersWithHolders(record).filter(({ digest, from }) => {
    if (!isComputed(digest)) return false;
    return (
      infoOf(digest.algorithm).strength === 'strong' || from.source.more?.holdsWeak || !hasOwnStrong(from)
    );
  });
  return [...new Set(wanted.map(({ digest }) => digest.algorithm))];
}

/** The first digits of a SHA-256 are compared with it, and not computed. */
function isComputed({ algorithm }: Digest): boolean {
  const { computed } = infoOf(algorithm);
  return computed !== null && computed.of !== 'start';
}

function hasOwnStrong(record: FileRecord): boolean {
  const isStrong = (digest: Digest) => isComputed(digest) && infoOf(digest.algorithm).strength === 'strong';
  return record.hasOwnSha256 || record.source.more?.others(record.at).some(isStrong) === true;
}

/** What the digests of a file that was read say of its record. */
export interface DigestComparison {
  /** The strongest digest that agrees; null: none was compared, or one differs. */
  readonly agrees: Strength | null;
  /** The first recorded digest that the file does not have, of the manifests for which that is gravest. */
  readonly differs: Differing | null;
}

export interface Differing {
  readonly expected: Digest;
  readonly actual: string;
  /** The digests of the file's pieces, where these are what is recorded. */
  readonly pieces: string | null;
}

const NOTHING_COMPARED: DigestComparison = { agrees: null, differs: null };
const AGREES: DigestComparison = { agrees: 'strong', differs: null };

export function compareDigests(
  record: FileRecord,
  outcome: HashOutcome & { is: 'hashed' },
): DigestComparison {
  let agrees: Strength | null = record.isSha256(outcome.sha256) ? 'strong' : null;
  const value = agrees === null ? expectedDigest(record) : null;
  if (value === outcome.sha256) agrees = 'strong';
  const differing: (Differing & { from: FileRecord })[] = [];
  if (value !== null && agrees === null) {
    const expected: Digest = { algorithm: SHA256, value };
    differing.push({ expected, actual: outcome.sha256, pieces: null, from: holderOf(record, 'sha256') });
  }
  if (differing.length === 0 && !record.hasOthers) return agrees === null ? NOTHING_COMPARED : AGREES;
  for (const { digest: expected, from } of record.hasOthers ? othersWithHolders(record) : []) {
    const computed = outcome.others?.find(({ algorithm }) => algorithm === expected.algorithm);
    const actual = startFor(expected, outcome.sha256) ?? computed?.value;
    if (actual === undefined) continue;
    const pieces = computed?.pieces ?? null;
    if (actual !== expected.value) differing.push({ expected, actual, pieces, from });
    else if (agrees !== 'strong') agrees = infoOf(expected.algorithm).strength;
  }
  const gravest = differing.find(({ from }) => differsGrade(from) === null) ?? differing[0];
  return gravest === undefined ? { agrees, differs: null } : { agrees: null, differs: gravest };
}

/** The digits of a SHA-256 that stand against `expected`, where that is only the first ones; else null. */
function startFor({ algorithm, value }: Digest, sha256: string): string | null {
  return infoOf(algorithm).computed?.of === 'start' ? sha256.slice(0, value.length) : null;
}

/** Of what is recorded, the first digits of a SHA-256 that a file with `sha256` would not have; null: none differs. */
export function differingStart(record: FileRecord, sha256: string): Digest | null {
  if (!record.hasOthers) return null;
  return record.others.find((one) => ![null, one.value].includes(startFor(one, sha256))) ?? null;
}

/** Whether the first digits of a SHA-256 are recorded. */
export function hasStart(record: FileRecord): boolean {
  return (
    record.hasOthers && record.others.some(({ algorithm }) => infoOf(algorithm).computed?.of === 'start')
  );
}

/** The algorithm that every file is hashed with. */
const SHA256 = 'sha256' satisfies Algorithm;

/** Whether a matched file agrees with a weak digest alone. */
export function isWeak(record: FileRecord): boolean {
  const { status, outcome } = record;
  if (status !== 'matched') return false;
  // A pointer has a whole SHA-256; what it agrees with may be less.
  if (outcome?.is === 'pointer') return record.sha256 === null;
  if (outcome?.is !== 'hashed') return false;
  return compareDigests(record, outcome).agrees === 'weak';
}

/** A digest as one word: `md5:…`. */
export function digestWord({ algorithm, value }: Digest): string {
  return `${algorithm}:${value}`;
}
