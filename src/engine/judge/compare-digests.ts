import { type Algorithm, type Digest, infoOf, type Strength } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import { expectedDigest } from '../collect/snapshot-blob.ts';

/**
 * Digests that have to be computed of a file beside SHA-256: every strong one that is recorded, and weak ones
 * only where there is no strong one.
 */
export function algorithmsFor(record: FileRecord): readonly Algorithm[] {
  if (!record.hasOthers) return [];
  const computed = record.others.filter(({ algorithm }) => infoOf(algorithm).computed !== null);
  const strong = computed.filter(({ algorithm }) => infoOf(algorithm).strength === 'strong');
  const isStrong = strong.length > 0 || expectedDigest(record) !== null;
  return [...new Set((isStrong ? strong : computed).map(({ algorithm }) => algorithm))];
}

/** What the digests of a file that was read say of its record. */
export interface DigestComparison {
  /** The strongest digest that agrees; null: none was compared, or one differs. */
  readonly agrees: Strength | null;
  /** The first recorded digest that the file does not have. */
  readonly differs: { readonly expected: Digest; readonly actual: string } | null;
}

export function compareDigests(
  record: FileRecord,
  outcome: HashOutcome & { is: 'hashed' },
): DigestComparison {
  let agrees: Strength | null = null;
  const sha256 = expectedDigest(record);
  if (sha256 !== null) {
    if (sha256 !== outcome.sha256)
      return {
        agrees: null,
        differs: { expected: { algorithm: SHA256, value: sha256 }, actual: outcome.sha256 },
      };
    agrees = 'strong';
  }
  if (!record.hasOthers) return { agrees, differs: null };
  for (const expected of record.others) {
    const actual = outcome.others?.find(({ algorithm }) => algorithm === expected.algorithm)?.value;
    if (actual === undefined) continue;
    if (actual !== expected.value) return { agrees: null, differs: { expected, actual } };
    if (agrees !== 'strong') agrees = infoOf(expected.algorithm).strength;
  }
  return { agrees, differs: null };
}

/** The algorithm that every file is hashed with. */
const SHA256 = 'sha256' satisfies Algorithm;

/** Whether a matched file agrees with a weak digest alone. */
export function isWeak(record: FileRecord): boolean {
  const { status, outcome } = record;
  if (status !== 'matched' || outcome?.is !== 'hashed') return false;
  return compareDigests(record, outcome).agrees === 'weak';
}

/** A digest as one word: `md5:…`. */
export function digestWord({ algorithm, value }: Digest): string {
  return `${algorithm}:${value}`;
}
