import { type FileStat, NOT_STATTED } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Identities } from '../../model/identities.ts';
import { type Entry, pathFieldOf, stringAt, subjectOf } from '../../model/inventory.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import { digestPlaceholder } from '../../rules/digest-placeholder.ts';
import { inventoryInvalid } from '../../rules/inventory-invalid.ts';
import { pathEscapes } from '../../rules/path-escapes.ts';
import { pathUnknown } from '../../rules/path-unknown.ts';

/** Of an entry that lists no absent file, which most are. */
const NO_PATHS: readonly RootPath[] = [];

/** There may be hundreds of thousands, so what few of them have is made when it is there, or asked for. */
export class EntryToResolve implements ResolvedEntry {
  readonly entry: Entry;
  readonly identity: number;
  readonly field: ResolvedEntry['field'];
  path: RootPath;
  found: FileStat = NOT_STATTED;
  readonly sha256: string | null;
  /** Null for most, which list no files. */
  #files: Listed | null = null;

  constructor(entry: Entry, identity: number, sha256: string | null) {
    const named = pathFieldOf(entry.value);
    this.entry = entry;
    this.identity = identity;
    this.field = named?.field ?? null;
    this.path = named?.written ?? '';
    this.sha256 = sha256;
  }

  get listed(): number {
    return this.#files?.count ?? 0;
  }

  get absent(): readonly RootPath[] {
    return this.#files?.absent ?? NO_PATHS;
  }

  get urls(): Map<RootPath, string> {
    this.#files ??= { count: 0, absent: [], urls: this.#ownUrl() };
    return this.#files.urls;
  }

  /** A URL beside a list of files is of no single one. */
  #ownUrl(): Map<RootPath, string> {
    const url = this.field === null ? null : stringAt(this.entry.value, 'source_url');
    return new Map(url ? [[this.path, url]] : []);
  }

  /** `isAbsent`: it is not there, and has no recorded digest. */
  list(path: RootPath, url: string | null, isAbsent: boolean): void {
    this.#files ??= { count: 0, absent: [], urls: new Map() };
    this.#files.count += 1;
    if (url) this.#files.urls.set(path, url);
    if (isAbsent) this.#files.absent.push(path);
  }
}

/** The files that an entry lists. */
interface Listed {
  count: number;
  readonly absent: RootPath[];
  readonly urls: Map<RootPath, string>;
}

/** The entry before its path is resolved. A digest that is none is a finding. */
export function entryToResolve(
  entry: Entry,
  identities: Identities,
  findings: UngradedFinding[],
): EntryToResolve {
  return new EntryToResolve(entry, identities.of(entry), recordedDigest(entry.value, entry, findings));
}

const DIGEST = /^[0-9A-Fa-f]{64}$/;

/** The recorded digest in lower case; a value that is none is a finding, as a placeholder. */
export function recordedDigest(value: JsonObject, entry: Entry, findings: UngradedFinding[]): string | null {
  const text = stringAt(value, 'sha256');
  if (text === null) return null;
  if (DIGEST.test(text)) return text.toLowerCase();
  const path = value === entry.value ? null : stringAt(value, 'path');
  findings.push(
    digestPlaceholder.found({
      subject: subjectOf(entry),
      data: { field: 'sha256', file: path, actual: text.slice(0, 200) },
      location: entry.inventory.locate(value, 'sha256'),
      key: `${entry.inventory.file} ${path ?? ''}`,
    }),
  );
  return null;
}

/** The finding about an entry whose path leaves the root, to `target`. */
export function escapes({ entry, field, path }: ResolvedEntry, target: string): UngradedFinding {
  return pathEscapes.found({
    subject: subjectOf(entry),
    data: { what: 'entry', field, written: path, target },
    location: entry.inventory.locate(entry.value, field ?? ''),
    key: `entry ${entry.inventory.file}`,
  });
}

const NO_PROBLEMS: readonly UngradedFinding[] = [];

/** What an entry records in a way that protects nothing. */
export function entryProblems({ entry, field, sha256 }: ResolvedEntry): readonly UngradedFinding[] {
  const other = stringAt(entry.value, 'local_path');
  const hasTwo = field === 'path' && other && other !== stringAt(entry.value, 'path');
  if (sha256 !== null && field === null)
    return [
      // A line of a list that protects nothing is an error, and so is this.
      pathUnknown.found({
        subject: entry.inventory.file,
        location: entry.inventory.locate(entry.value, 'sha256'),
        data: { id: subjectOf(entry), count: 1 },
        key: subjectOf(entry),
        severity: 'error',
      }),
    ];
  if (!hasTwo) return NO_PROBLEMS;
  return [
    inventoryInvalid.found({
      subject: subjectOf(entry),
      data: { what: 'two-paths', ignored: other },
      severity: 'warning',
      location: entry.inventory.locate(entry.value, 'local_path'),
      key: `local_path ${entry.inventory.file}`,
    }),
  ];
}
