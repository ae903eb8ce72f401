/** The judgements there are, made once: a million records share them. */

import type { Judgement } from '../../model/judgement.ts';

type Table<Status extends Judgement['status']> = Readonly<Record<Status, Judgement>>;

export const WITHOUT_EVIDENCE: Table<Exclude<Judgement['status'], 'matched'>> = {
  mismatched: { status: 'mismatched', evidence: 'none' },
  missing: { status: 'missing', evidence: 'none' },
  unreadable: { status: 'unreadable', evidence: 'none' },
  changed: { status: 'changed', evidence: 'none' },
  unverified: { status: 'unverified', evidence: 'none' },
  skipped: { status: 'skipped', evidence: 'none' },
};

export const BY_BYTES: Table<'matched' | 'mismatched' | 'unverified'> = {
  matched: { status: 'matched', evidence: 'bytes' },
  mismatched: { status: 'mismatched', evidence: 'bytes' },
  unverified: { status: 'unverified', evidence: 'bytes' },
};

/** The bytes are those of a digest that is the Hub's word alone. */
export const BY_UPSTREAM_DIGEST: Judgement = { status: 'matched', evidence: 'upstream-bytes' };

export const BY_POINTER: Table<'matched' | 'mismatched'> = {
  matched: { status: 'matched', evidence: 'pointer' },
  mismatched: { status: 'mismatched', evidence: 'pointer' },
};
