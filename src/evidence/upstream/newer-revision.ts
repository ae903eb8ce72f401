import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { HubFile } from '../../ports/upstream.ts';
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
  const told = records.length > 0;
  const what = !told
    ? 'no recorded file tells what changed'
    : other.length === 0
      ? `${records.length === 1 ? 'the recorded file is' : `all ${records.length} recorded files are`} the same there`
      : `${other.length} of ${records.length} recorded files differ there or are gone: ${names(other)}`;
  return {
    kind: 'upstream-newer',
    ...(told && other.length === 0 ? { severity: 'notice' } : {}),
    message: `${subject} is pinned to ${place.revision} of ${place.repo}, whose default branch is at ${current}; ${what}.`,
    subject,
    location,
    expected: place.revision,
    actual: current,
    key: place.repo,
  };
}

/** Nothing pins the recorded files, and the branch or tag holds others by now. */
export function movedOn(
  { place, subject, location, records }: HubGroup,
  other: readonly FileRecord[],
  current: string,
): UngradedFinding[] {
  if (other.length === 0) return [];
  const branch = place.revision === null ? 'the default branch' : place.revision;
  return [
    {
      kind: 'upstream-newer',
      message: `${subject} comes from ${branch} of ${place.repo}, which is at ${current}; ${other.length} of ${records.length} recorded files differ there or are gone: ${names(other)}.`,
      subject,
      location,
      actual: current,
      key: place.repo,
    },
  ];
}

function isSame(before: HubFile, now: HubFile | undefined): boolean {
  if (now === undefined) return false;
  return before.sha256 === now.sha256 && (before.sha256 !== null || before.blobId === now.blobId);
}

function names(records: readonly FileRecord[]): string {
  const some = records.slice(0, MAX_NAMES).map(({ path }) => path);
  return some.join(', ') + (records.length > MAX_NAMES ? ` and ${records.length - MAX_NAMES} more` : '');
}
