import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { hostOfPlace, type ListedPlace } from '../../model/places.ts';
import type { Listing, PlaceFile, Upstream } from '../../ports/upstream.ts';
import { upstreamDiffers } from '../../rules/upstream-differs.ts';
import { upstreamMissing } from '../../rules/upstream-missing.ts';
import { upstreamUnreachable } from '../../rules/upstream-unreachable.ts';
import { isAbsent, matchedBy } from './judge-files.ts';
import type { WebRecord } from './map-records.ts';

interface Found {
  readonly findings: UngradedFinding[];
  /** Files that are not here, and that a place lists with their recorded digest. */
  matched: number;
  /** Files that are here and as a place lists them, though no digest of them is recorded. */
  verified: number;
  complete: boolean;
}

/**
 * Asks the releases, manifests and repositories that the step names what they list. A file that is not here is matched by
 * its recorded digest, whatever its name is there. Only where a record's own URL names a file of the place does another
 * digest, another size or its absence speak against the record: as a warning, where a branch may have moved.
 */
export async function askPlaces(
  plan: readonly FileRecord[],
  web: readonly WebRecord[],
  places: readonly ListedPlace[],
  upstream: Pick<Upstream, 'list'>,
): Promise<Found> {
  const found: Found = { findings: [], matched: 0, verified: 0, complete: true };
  for (const place of places) {
    const listing = await upstream.list(place);
    if (listing.is === 'unreachable') {
      found.complete = false;
      const data = { why: listing.why, asked: [place.written], count: 1 };
      found.findings.push(upstreamUnreachable.found({ subject: hostOfPlace(place), data, key: listing.why }));
      continue;
    }
    compareNamed(place, listing, web, found);
    const bySha256 = new Map(listing.files.map((file) => [file.sha256, file]));
    for (const record of plan) {
      const file = isAbsent(record) && record.sha256 !== null ? bySha256.get(record.sha256) : undefined;
      if (file !== undefined) matchAbsent(record, file, place, found);
    }
  }
  return found;
}

function matchAbsent(record: FileRecord, file: PlaceFile, { written }: ListedPlace, found: Found): void {
  if (record.size !== null && record.size !== file.size) {
    found.findings.push(differs(record, written, 'size', `${record.size}`, `${file.size}`));
    return;
  }
  record.conclude(matchedBy(written));
  found.matched += 1;
}

/** Records whose own URL is that of a file of the place. */
function compareNamed(
  { written }: ListedPlace,
  { files, prefixes, isWhole, isFixed }: Listing & { readonly is: 'listed' },
  web: readonly WebRecord[],
  found: Found,
): void {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { record, url } of web) {
    const [name] = prefixes.flatMap((prefix) => nameBelow(url, prefix) ?? []);
    const file = name === undefined ? undefined : byName.get(name);
    if (name === undefined || (file === undefined && !isWhole)) continue;
    const finding = file === undefined ? gone(record, url) : compare(record, file, url, written);
    if (finding === 'verified') found.verified += 1;
    else if (finding !== null) found.findings.push(isFixed ? finding : { ...finding, severity: 'warning' });
  }
}

/** Names of owners and repositories are the same in any case. */
function nameBelow(url: string, prefix: string): string | null {
  if (url.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase()) return null;
  try {
    return decodeURIComponent(url.slice(prefix.length));
  } catch {
    return null;
  }
}

function compare(
  record: FileRecord,
  file: PlaceFile,
  url: string,
  written: string,
): UngradedFinding | 'verified' | null {
  const { sha256, size, outcome, status, hasDigest } = record;
  if (sha256 !== null && file.sha256 !== null && sha256 !== file.sha256)
    return differs(record, url, 'digest', sha256, file.sha256);
  if (size !== null && size !== file.size) return differs(record, url, 'size', `${size}`, `${file.size}`);
  if (sha256 !== null || file.sha256 === null || outcome?.is !== 'hashed' || status === 'mismatched')
    return null;
  if (outcome.sha256 !== file.sha256)
    return upstreamDiffers.found({
      subject: record.path,
      data: {
        ...{ what: 'bytes', source: url, file: url, revision: null, algorithm: 'SHA-256' },
        ...{ expected: file.sha256, actual: outcome.sha256 },
      },
      location: record.location,
      key: url,
    });
  if (hasDigest || status !== 'unverified') return null;
  record.conclude({ status: 'matched', evidence: 'upstream-bytes', host: written });
  return 'verified';
}

function differs(
  { path: subject, location }: FileRecord,
  source: string,
  what: 'digest' | 'size',
  expected: string,
  actual: string,
): UngradedFinding {
  const data = { what, source, file: source, revision: null, expected, actual };
  return upstreamDiffers.found({ subject, data, location, key: source });
}

function gone({ path: subject, location }: FileRecord, url: string): UngradedFinding {
  return upstreamMissing.found({ subject, data: { what: 'url', url, status: 404 }, location, key: url });
}
