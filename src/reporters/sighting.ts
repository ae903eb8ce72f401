import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { shorten } from './packed-fingerprints.ts';

/** When a finding was first seen. */
export interface Sighting {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The id of the workflow run; empty outside of one. */
  readonly run: string;
}

/** What is needed to speak of a finding that is no longer there. */
export interface FindingName {
  readonly kind: string;
  readonly subject: string;
}

/** When findings were first seen: `new` by this very run; null where that is not remembered. */
export function firstSeen(
  { generated_at, run }: Pick<Report, 'generated_at' | 'run'>,
  seen: ReadonlyMap<string, Sighting> | undefined,
): (finding: Pick<Finding, 'fingerprint'>) => Sighting | 'new' | null {
  const [today, id] = [generated_at.slice(0, 10), run?.id ?? ''];
  return ({ fingerprint }) => {
    const sighting = seen?.get(shorten(fingerprint));
    if (sighting === undefined) return null;
    return sighting.date === today && sighting.run === id ? 'new' : sighting;
  };
}
