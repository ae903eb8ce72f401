import type { Draft, Severity } from '../findings.ts';
import type { PlacedEntry } from '../inventory/entry-records.ts';
import { countAt, subjectOf } from '../inventory/inventory.ts';
import { type MissingFiles, quote, SettingsError } from '../settings.ts';
import type { FileRecord } from './file-record.ts';
import { firstBelow } from './first-below.ts';

/**
 * Decides what each missing file means. `auto`: a file with a recorded checksum is an error; what
 * has none is only reported. The other settings give every missing file one answer. Files that the
 * config calls optional may be absent whatever the setting.
 */
export async function applyPolicy(
  plan: readonly FileRecord[],
  placed: readonly PlacedEntry[],
  missingFiles: MissingFiles,
  optional: readonly string[],
): Promise<{ drafts: Draft[]; detail: string; skipped: boolean }> {
  const isOptional = await optionalMatcher(optional);
  const severityOf = (hasChecksum: boolean): Severity | null => {
    if (missingFiles === 'ignore') return null;
    if (missingFiles === 'auto') return hasChecksum ? 'error' : 'notice';
    return missingFiles;
  };
  let missing = 0;
  let excused = 0;
  for (const record of plan) {
    if (record.status !== 'missing') continue;
    missing += 1;
    if (isOptional(record.path)) excused += 1;
    else record.missing = severityOf(record.sha256 !== null);
  }
  const drafts: Draft[] = [];
  const severity = severityOf(false);
  const seen = new Set<string>();
  for (const item of placed) {
    const subject = subjectOf(item.entry);
    if (severity === null || !lacksFiles(item, plan) || isOptional(item.path) || seen.has(subject)) continue;
    seen.add(subject);
    drafts.push(absentEntry(item, severity));
  }
  const detail = `missing-files ${missingFiles}: ${missing} missing${excused > 0 ? `, ${excused} of them optional` : ''}`;
  return { drafts, detail, skipped: false };
}

/**
 * Whether files that the entry says it has are not there, and no record of their own says so. An
 * entry that says it has no files lacks none.
 */
export function lacksFiles(
  { entry, field, found, sha256, absent, path }: PlacedEntry,
  plan: readonly FileRecord[],
): boolean {
  if (absent > 0 && found.is !== 'missing') return true;
  if (field === null) return absent > 0;
  if (sha256 !== null || firstBelow(plan, path) !== null) return absent > 0;
  if (found.is !== 'missing' && found.is !== 'broken-link') return false;
  return countAt(entry.value, 'files_count') !== 0 && countAt(entry.value, 'size_bytes') !== 0;
}

function absentEntry({ entry, path, field, found, absent, listed }: PlacedEntry, severity: Severity): Draft {
  const isThere = field !== null && found.is !== 'missing' && found.is !== 'broken-link';
  const what =
    isThere || field === null
      ? `${absent} of the ${listed} files it lists are not there`
      : `${path} is not there`;
  return {
    kind: 'file-missing',
    severity,
    message: `${subjectOf(entry)}: ${what}, and no checksum is recorded for ${isThere ? 'them' : 'it'}.`,
    subject: subjectOf(entry),
    location: entry.inventory.locate(entry.value, field ?? undefined),
    key: 'entry',
  };
}

/** Wildcards in one pattern; more could make matching take time beyond all bounds. */
const MAX_WILDCARDS = 8;

async function optionalMatcher(patterns: readonly string[]): Promise<(path: string) => boolean> {
  for (const pattern of patterns) {
    const wildcards = pattern.replaceAll('**', '*').split(/[*?{]/).length - 1;
    if (wildcards <= MAX_WILDCARDS) continue;
    throw new SettingsError(
      `optional: ${quote(pattern)} has ${wildcards} wildcards; the limit is ${MAX_WILDCARDS}. Split it into several patterns.`,
    );
  }
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const match = picomatch([...patterns], { dot: true, noextglob: true });
  return (path) => match(path);
}
