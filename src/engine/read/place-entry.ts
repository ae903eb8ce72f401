import { shown } from '../../formats/inventory/schema-findings.ts';
import { NOT_PROBED } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { type Entry, pathFieldOf, stringAt, subjectOf } from '../../model/inventory.ts';
import type { JsonObject } from '../../model/json.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
/** The entry before its path is resolved. A digest that is none is a finding. */
export function placedEntry(entry: Entry, drafts: UngradedFinding[]): PlacedEntry {
  const named = pathFieldOf(entry.value);
  return {
    entry,
    field: named?.field ?? null,
    path: named?.written ?? '',
    found: NOT_PROBED,
    sha256: digestOf(entry.value, entry, drafts),
    absent: [],
    listed: 0,
    urls: new Map(),
  };
}

const DIGEST = /^[0-9A-Fa-f]{64}$/;

/** The recorded digest in lower case; a value that is none is a finding, as a placeholder. */
export function digestOf(value: JsonObject, entry: Entry, drafts: UngradedFinding[]): string | null {
  const text = stringAt(value, 'sha256');
  if (text === null) return null;
  if (DIGEST.test(text)) return text.toLowerCase();
  const path = value === entry.value ? null : stringAt(value, 'path');
  const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
  drafts.push({
    kind: 'digest-placeholder',
    message: `${subjectOf(entry)}${path === null ? '' : `, file ${path}`}: sha256 is ${shown}, which is not 64 hex digits and so protects nothing.`,
    subject: subjectOf(entry),
    location: entry.inventory.locate(value, 'sha256'),
    expected: '64 hex digits',
    actual: text.slice(0, 200),
    key: `${entry.inventory.file} ${path ?? ''}`,
  });
  return null;
}

/** The finding about an entry whose path leaves the root, to `target`. */
export function escapes({ entry, field, path }: PlacedEntry, target: string): UngradedFinding {
  return {
    kind: 'path-escapes',
    message: `${subjectOf(entry)}: ${field} ${path} leads out of the repository${target === path ? '' : `, to ${target}`}; nothing there is read.`,
    subject: subjectOf(entry),
    location: entry.inventory.locate(entry.value, field ?? ''),
    actual: path,
    key: `entry ${entry.inventory.file}`,
  };
}

/** What an entry records in a way that protects nothing. */
export function oddities({ entry, field, sha256 }: PlacedEntry): UngradedFinding[] {
  const odd = (what: string, member: string): UngradedFinding => ({
    kind: 'inventory-invalid',
    severity: 'warning',
    message: `${subjectOf(entry)} ${what}.`,
    subject: subjectOf(entry),
    location: entry.inventory.locate(entry.value, member),
    key: `${member} ${entry.inventory.file}`,
  });
  if (sha256 !== null && field === null)
    return [odd('records a sha256, but names no path, so nothing is compared with it', 'sha256')];
  const other = stringAt(entry.value, 'local_path');
  if (field === 'path' && other && other !== stringAt(entry.value, 'path'))
    return [odd(`names two paths; local_path ${shown(other)} is not looked at`, 'local_path')];
  return [];
}
