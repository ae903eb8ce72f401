import { type Digest, infoOf } from './digest.ts';
import { FewValues } from './few-values.ts';
import type { Evidence, FileStatus, Presence } from './file-row.ts';
import type { FileStat } from './file-state.ts';
import type { FileEvidence, Judgement } from './judgement.ts';
import { LateLocation, type Location } from './location.ts';
import type { Source } from './record-source.ts';
import type { RootPath } from './root-path.ts';

const NO_DIGESTS: readonly Digest[] = [];

const NO_SOURCES: readonly Source[] = [];

const NONE = -1;

/** Few records need another's value, so those that do are kept apart. */
const SUPPLIERS = new FewValues<
  FileRecord,
  { readonly sha256?: FileRecord; readonly size?: FileRecord; readonly others?: readonly Supplied[] }
>();

export interface Supplied {
  readonly digest: Digest;
  readonly from: FileRecord;
}

export const NOT_STATTED: FileStat = { is: 'missing' };

/** Few records are matched by a server. */
const HOSTS = new FewValues<FileRecord, string>();

/** Where bytes that are not here are, of the few records of which that was asked. */
const PRESENT = new FewValues<FileRecord, Presence>();

/**
 * What is recorded about one file, and what was found. There may be millions, so everything a
 * finding or a report row says is derived from these fields when it is asked for.
 */
export class FileRecord {
  readonly source: Source;
  /** Where in its source: a list's line, or an offset in an inventory. */
  readonly at: number;
  /** A `RootPath` once resolved; as it was written while unresolved, or when it leads outside. */
  path: RootPath;
  /** Bytes, or null. */
  size: number | null;
  found: FileStat = NOT_STATTED;
  /** The other manifests whose record of the same file this one stands for, one for each such record. */
  also: readonly Source[] = NO_SOURCES;
  #outcome: FileEvidence | null = null;
  #status: FileStatus = 'unverified';
  #evidence: Evidence = 'none';
  /** Its place in the source's digests. */
  #digest: number;

  /** `sha256`: hex digits, or the place where the source's digests have it already. */
  constructor(
    source: Source,
    at: number,
    written: string,
    sha256: string | number | null,
    size: number | null,
  ) {
    this.source = source;
    this.at = at;
    this.path = written;
    this.size = size;
    this.#digest = typeof sha256 === 'number' ? sha256 : this.#keep(sha256);
  }

  /** Null where nothing but its stat is known. */
  get outcome(): FileEvidence | null {
    return this.#outcome;
  }

  get status(): FileStatus {
    return this.#status;
  }

  get evidence(): Evidence {
    return this.#evidence;
  }

  /** Takes evidence with what it was judged to say. Nothing else changes what is known of the file. */
  conclude(
    { status, evidence, host, presence }: Judgement,
    outcome: FileEvidence | null = this.#outcome,
  ): void {
    this.#status = status;
    this.#evidence = evidence;
    this.#outcome = outcome;
    if (typeof host === 'string') HOSTS.set(this, host);
    if (presence) PRESENT.set(this, presence);
  }

  /** The server whose word the evidence is; null where it is none's. */
  get host(): string | null {
    const isItsWord = this.#evidence === 'upstream' || this.#evidence === 'upstream-bytes';
    return isItsWord ? (HOSTS.get(this) ?? null) : null;
  }

  /** Where its bytes are, where they are not here and that is known. */
  get presence(): Presence | null {
    return PRESENT.get(this) ?? null;
  }

  /** Whether a SHA-256 is recorded. */
  get hasSha256(): boolean {
    return this.#digest !== NONE;
  }

  /** Whether `hex`, in lower case, is the recorded SHA-256. */
  isSha256(hex: string): boolean {
    return this.#digest !== NONE && this.source.digests.equals(this.#digest, hex);
  }

  /** 64 lower-case hex digits, or null. Made anew each time: ask `hasSha256` and `isSha256` where that will do. */
  get sha256(): string | null {
    return this.#digest === NONE ? null : this.source.digests.hex(this.#digest);
  }

  /** Writes the digits of `sha256` as ASCII from `start`, and answers how many: 0 where there is none. */
  writeSha256(into: DataView, start: number): number {
    return this.#digest === NONE ? 0 : this.source.digests.writeHex(this.#digest, into, start);
  }

  /** What is recorded, of another file that the written path could mean. */
  readAs(path: RootPath, found: FileStat): FileRecord {
    const other = new FileRecord(this.source, this.at, path, null, this.size);
    other.#digest = this.#digest;
    other.found = found;
    return other;
  }

  #keep(hex: string | null): number {
    return hex === null ? NONE : this.source.digests.add(hex);
  }

  get hasDigest(): boolean {
    return this.#digest !== NONE || this.hasOthers;
  }

  /** Whether the content of the file can be compared with one of its digests. */
  get hasComputed(): boolean {
    return (
      this.#digest !== NONE ||
      (this.hasOthers && this.others.some(({ algorithm }) => infoOf(algorithm).computed !== null))
    );
  }

  get hasOthers(): boolean {
    return this.source.more?.hasOthers(this.at) === true || SUPPLIERS.get(this)?.others !== undefined;
  }

  /** Whether it records a SHA-256 itself. */
  get hasOwnSha256(): boolean {
    return this.#digest !== NONE && SUPPLIERS.get(this)?.sha256 === undefined;
  }

  get hasOwnDigest(): boolean {
    return this.hasOwnSha256 || this.source.more?.hasOthers(this.at) === true;
  }

  /** Its digests of other algorithms, each with the record of the file that has it. */
  get othersFrom(): readonly Supplied[] {
    const own = this.source.more?.others(this.at) ?? NO_DIGESTS;
    const supplied = SUPPLIERS.get(this)?.others ?? [];
    return [...own.map((digest): Supplied => ({ digest, from: this })), ...supplied];
  }

  /** Its digests of other algorithms, those of other records of the file too. */
  get others(): readonly Digest[] {
    const own = this.source.more?.others(this.at) ?? NO_DIGESTS;
    const supplied = SUPPLIERS.get(this)?.others;
    return supplied === undefined ? own : [...own, ...supplied.map(({ digest }) => digest)];
  }

  /** The first 52 bits of the digest, or null. */
  get digestHead(): number | null {
    return this.#digest === NONE ? null : this.source.digests.head(this.#digest);
  }

  get location(): Location {
    return this.source.locate(this.at);
  }

  /** The same, looked for when its line is asked for, where that takes a while: of very many findings few are shown. */
  get lateLocation(): Location {
    const { source, at } = this;
    return source.isFoundLate === true
      ? new LateLocation(source.file, () => source.locate(at))
      : source.locate(at);
  }

  /** Takes over a digest or a size that only another record of the file has. */
  supply(field: 'sha256' | 'size', from: FileRecord): void {
    if (field === 'sha256') this.#digest = this.#keep(from.sha256);
    else this.size = from.size;
    SUPPLIERS.set(this, { ...SUPPLIERS.get(this), [field]: from });
  }

  /** Takes over a digest of another algorithm than its own. */
  supplyOther(digest: Digest, from: FileRecord): void {
    const before = SUPPLIERS.get(this);
    SUPPLIERS.set(this, { ...before, others: [...(before?.others ?? []), { digest, from }] });
  }

  /** Where a digest of another algorithm is recorded. */
  placeOfOther(digest: Digest): Location {
    return this.holderOf(digest).location;
  }

  /** The record that a digest of another algorithm is from: itself, or one that was merged into it. */
  holderOf({ algorithm, value }: Digest): FileRecord {
    const supplied = SUPPLIERS.get(this)?.others;
    const isIt = ({ digest }: Supplied) => digest.algorithm === algorithm && digest.value === value;
    return supplied?.find(isIt)?.from ?? this;
  }

  /** Whether its SHA-256 is that of a pointer that may lie in the file's place, and so would confirm itself. */
  get isBytesOnly(): boolean {
    return this.recordOf('sha256').source.more?.isBytesOnly === true;
  }

  /** The record that the digest or the size is of, which may be in another source than the rest. */
  recordOf(field: 'sha256' | 'size'): FileRecord {
    return SUPPLIERS.get(this)?.[field] ?? this;
  }

  /** The record that its first digest is from: itself, or one that was merged into it. */
  get digestHolder(): FileRecord {
    const supplied = SUPPLIERS.get(this);
    return supplied?.sha256 ?? supplied?.others?.[0]?.from ?? this;
  }

  placeOf(field: 'sha256' | 'size'): Location {
    const { source, at } = this.recordOf(field);
    return (field === 'size' ? source.locateSize?.(at) : null) ?? source.locate(at);
  }
}
