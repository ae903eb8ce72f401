import { shown } from '../../formats/inventory/schema-findings.ts';
import { NOT_PROBED } from '../../model/file-record.ts';
import type { Probe } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { type Entry, pathFieldOf, stringAt, subjectOf } from '../../model/inventory.ts';
import type { JsonObject } from '../../model/json.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
import type { RootPath } from '../../model/root-path.ts';

/** Of an entry that lists no absent file, which most are. */
const NO_PATHS: readonly RootPath[] = [];

/** There may be hundreds of thousands, so what few of them have is made when it is there, or asked for. */
export class Placed implements PlacedEntry {
  readonly entry: Entry;
  readonly field: PlacedEntry['field'];
  path: RootPath;
  found: Probe = NOT_PROBED;
  readonly sha256: string | null;
  listed = 0;
  #absent: RootPath[] | null = null;
  #urls: Map<RootPath, string> | null = null;

  constructor(entry: Entry, sha256: string | null) {
    const named = pathFieldOf(entry.value);
    this.entry = entry;
    this.field = named?.field ?? null;
    this.path = named?.written ?? '';
    this.sha256 = sha256;
  }

  get absent(): readonly RootPath[] {
    return this.#absent ?? NO_PATHS;
  }

  /** A URL beside a list of files is of no single one. */
  get urls(): Map<RootPath, string> {
    if (this.#urls !== null) return this.#urls;
    const url = this.listed > 0 || this.field === null ? null : stringAt(this.entry.value, 'source_url');
    this.#urls = new Map(url ? [[this.path, url]] : []);
    return this.#urls;
  }

  /** `isAbsent`: it is not there, and has no recorded digest. */
  list(path: RootPath, url: string | null, isAbsent: boolean): void {
    this.listed += 1;
    if (url) {
      this.#urls ??= new Map();
      this.#urls.set(path, url);
    }
    if (!isAbsent) return;
    this.#absent ??= [];
    this.#absent.push(path);
  }
}

/** The entry before its path is resolved. A digest that is none is a finding. */
export function placedEntry(entry: Entry, drafts: UngradedFinding[]): Placed {
  return new Placed(entry, digestOf(entry.value, entry, drafts));
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
