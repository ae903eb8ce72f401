import { type Algorithm, type Digest, infoOf, type Strength } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import { expectedDigest, hasExpectedDigest } from '../collect/snapshot-blob.ts';

/**
 * Digests that have to be computed of a file beside SHA-256: every strong one that is recorded, and weak ones
 * only where there is no strong one.
 */
export function algorithmsFor(record: FileRecord): readonly Algorithm[] {
  if (!record.hasOthers) return [];
  const computed = record.others.filter(({ algorithm }) => {
    const { computed } = infoOf(algorithm);
    return computed !== null && computed.of !== 'start';
  });
  const strong = computed.filter(({ algorithm }) => infoOf(algorithm).strength === 'strong');
  const isStrong = strong.length > 0 || hasExpectedDigest(record);
  return [...new Set((isStrong ? strong : computed).map(({ algorithm }) => algorithm))];
}

/** What the digests of a file that was read say of its record. */
export interface DigestComparison {
  /** The strongest digest that agrees; null: none was compared, or one differs. */
  readonly agrees: Strength | null;
  /** The first recorded digest that the file does not have. */
  readonly differs: { readonly expected: Digest; readonly actual: string } | null;
}

const NOTHING_COMPARED: DigestComparison = { agrees: null, differs: null };
const AGREES: DigestComparison = { agrees: 'strong', differs: null };

export function compareDigests(
  record: FileRecord,
  outcome: HashOutcome & { is: 'hashed' },
): DigestComparison {
  let agrees: Strength | null = record.isSha256(outcome.sha256) ? 'strong' : null;
  const value = agrees === null ? expectedDigest(record) : null;
  if (value !== null) {
    const { sha256: actual } = outcome;
    if (value !== actual) return { agrees, differs: { expected: { algorithm: SHA256, value }, actual } };
    agrees = 'strong';
  }
  if (!record.hasOthers) return agrees === null ? NOTHING_COMPARED : AGREES;
  for (const expected of record.others) {
    const actual =
      startFor(expected, outcome.sha256) ??
      outcome.others?.find(({ algorithm }) => algorithm === expected.algorithm)?.value;
    if (actual === undefined) continue;
    if (actual !== expected.value) return { agrees: null, differs: { expected, actual } };
    if (agrees !== 'strong') agrees = infoOf(expected.algorithm).strength;
  }
  return { agrees, differs: null };
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
