import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { HubFile } from '../../ports/upstream.ts';
import { upstreamNewer } from '../../rules/upstream-newer.ts';
import type { HubGroup } from './map-records.ts';

const MAX_NAMES = 5;

/**
 * The hub's default branch is at another commit than the pinned one. Where every recorded file is the
 * same there, nothing has to be done; else, or where nothing recorded tells, a bump is due.
 */
export function newer(
  { place, subject, location, records, paths }: HubGroup,
  before: ReadonlyMap<string, HubFile>,
  now: ReadonlyMap<string, HubFile>,
  current: string,
): UngradedFinding {
  const other = records.filter((_, index) => {
    const path = paths[index] ?? '';
    const held = before.get(path);
    return held !== undefined && !isSame(held, now.get(path));
  });
  return upstreamNewer.found({
    subject,
    data: {
      repository: place.repo,
      pinned: place.revision,
      branch: null,
      actual: current,
      ...differing(records, other),
    },
    ...(records.length > 0 && other.length === 0 && { severity: 'notice' }),
    location,
    key: place.repo,
  });
}

/** Nothing pins the recorded files, and the branch or tag holds others by now. */
export function movedOn(
  { place, subject, location, records }: HubGroup,
  other: readonly FileRecord[],
  current: string,
): UngradedFinding[] {
  if (other.length === 0) return [];
  return [
    upstreamNewer.found({
      subject,
      data: {
        repository: place.repo,
        pinned: null,
        branch: place.revision,
        actual: current,
        ...differing(records, other),
      },
      location,
      key: place.repo,
    }),
  ];
}

function differing(records: readonly FileRecord[], other: readonly FileRecord[]) {
  const paths = other.slice(0, MAX_NAMES).map(({ path }) => path);
  return { recorded: records.length, differing: other.length, paths };
}

function isSame(before: HubFile, now: HubFile | undefined): boolean {
  if (now === undefined) return false;
  return before.sha256 === now.sha256 && (before.sha256 !== null || before.blobId === now.blobId);
}
