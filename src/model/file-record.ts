import { type Digest, infoOf } from './digest.ts';
import { FewValues } from './few-values.ts';
import type { Evidence, FileStatus, Presence } from './file-row.ts';
import { type FileStat, NOT_STATTED } from './file-state.ts';
import { type FileEvidence, type Judgement, UNJUDGED } from './judgement.ts';
import { LateLocation, type Location } from './location.ts';
import { originIn, type RecordOrigin } from './record-origin.ts';
import type { Source } from './record-source.ts';
import type { RootPath } from './root-path.ts';

const NO_DIGESTS: readonly Digest[] = [];

export interface Supplied {
  readonly digest: Digest;
  readonly from: FileRecord;
}

/** What a record took over from other records of its file, and from which. */
export interface Supplies {
  readonly sha256?: FileRecord;
  readonly size?: FileRecord;
  readonly others?: readonly Supplied[];
}

/** Few records need another's value, so those that do are kept apart. */
const SUPPLIES = new FewValues<FileRecord, Supplies>();

/** Few records are matched by a server. */
const HOSTS = new FewValues<FileRecord, string>();

/** Where bytes that are not here are, of the few records of which that was asked. */
const PRESENT = new FewValues<FileRecord, Presence>();

/**
 * What is recorded about one file, and what was found. There may be millions, so everything a
 * finding or a report row says is derived from these fields when it is asked for.
 */
export class FileRecord {
  /** A `RootPath` once resolved; as it was written while unresolved, or when it leads outside. */
  path: RootPath;
  /** Bytes, or null. */
  size: number | null;
  found: FileStat = NOT_STATTED;
  #origin: RecordOrigin;
  /** Where in its source, twice, and 1 more where the source's digests have its SHA-256: each field is 8 MB of a million. */
  #place: number;
  #outcome: FileEvidence | null = null;
  #judgement: Judgement = UNJUDGED;

  /** `sha256`: hex digits; true where the source's digests have it already. */
  constructor(
    source: Source,
    at: number,
    written: string,
    sha256: string | true | null,
    size: number | null,
  ) {
    this.path = written;
    this.size = size;
    this.#origin = originIn(source);
    this.#place = at * 2 + (sha256 === null ? 0 : 1);
    if (typeof sha256 === 'string') source.digests.keep(at, sha256);
  }

  get source(): Source {
    return this.#origin.source;
  }

  /** Where in its source: a list's line, or an offset in an inventory. */
  get at(): number {
    return this.#place >>> 1;
  }

  /** The other manifests whose record of the same file this one stands for, one for each such record. */
  get also(): readonly Source[] {
    return this.#origin.also;
  }

  /** Stands for the record of another manifest too. */
  isAlsoOf(source: Source): void {
    this.#origin = this.#origin.with(source);
  }

  /** Null where nothing but its stat is known. */
  get outcome(): FileEvidence | null {
    return this.#outcome;
  }

  get status(): FileStatus {
    return this.#judgement.status;
  }

  get evidence(): Evidence {
    return this.#judgement.evidence;
  }

  /** Takes evidence with what it was judged to say. Nothing else changes what is known of the file. */
  conclude(judgement: Judgement, outcome: FileEvidence | null = this.#outcome): void {
    this.#judgement = judgement;
    this.#outcome = outcome;
    const { host, presence } = judgement;
    if (typeof host === 'string') HOSTS.set(this, host);
    if (presence) PRESENT.set(this, presence);
  }

  /** Takes what a file that nothing is recorded of holds, which says nothing of its status. */
  keep(outcome: FileEvidence): void {
    this.#outcome = outcome;
  }

  /** The server whose word the evidence is; null where it is none's. */
  get host(): string | null {
    const { evidence } = this;
    const isItsWord = evidence === 'upstream' || evidence === 'upstream-bytes';
    return isItsWord ? (HOSTS.get(this) ?? null) : null;
  }

  /** Where its bytes are, where they are not here and that is known. */
  get presence(): Presence | null {
    return PRESENT.get(this) ?? null;
  }

  /** Whether a SHA-256 is recorded. */
  get hasSha256(): boolean {
    return this.hasOwnSha256 || SUPPLIES.get(this)?.sha256 !== undefined;
  }

  /** Whether it records a SHA-256 itself. */
  get hasOwnSha256(): boolean {
    return (this.#place & 1) === 1;
  }

  /** Whether `hex`, in lower case, is the recorded SHA-256. */
  isSha256(hex: string): boolean {
    if (this.hasOwnSha256) return this.source.digests.equals(this.at, hex);
    return SUPPLIES.get(this)?.sha256?.isSha256(hex) ?? false;
  }

  /** 64 lower-case hex digits, or null. Made anew each time: ask `hasSha256` and `isSha256` where that will do. */
  get sha256(): string | null {
    if (this.hasOwnSha256) return this.source.digests.hex(this.at);
    return SUPPLIES.get(this)?.sha256?.sha256 ?? null;
  }

  /** Writes the digits of `sha256` as ASCII from `start`, and answers how many: 0 where there is none. */
  writeSha256(into: DataView, start: number): number {
    if (this.hasOwnSha256) return this.source.digests.writeHex(this.at, into, start);
    return SUPPLIES.get(this)?.sha256?.writeSha256(into, start) ?? 0;
  }

  /** The first 52 bits of the digest, or null. */
  get digestHead(): number | null {
    if (this.hasOwnSha256) return this.source.digests.head(this.at);
    return SUPPLIES.get(this)?.sha256?.digestHead ?? null;
  }

  /** What is recorded, of another file that the written path could mean. */
  readAs(path: RootPath, found: FileStat): FileRecord {
    const other = new FileRecord(this.source, this.at, path, this.hasOwnSha256 || null, this.size);
    const sha256 = SUPPLIES.get(this)?.sha256;
    if (sha256 !== undefined) SUPPLIES.set(other, { sha256 });
    other.found = found;
    return other;
  }

  get hasDigest(): boolean {
    return this.hasSha256 || this.hasOthers;
  }

  /** Whether the content of the file can be compared with one of its digests. */
  get hasComputed(): boolean {
    return (
      this.hasSha256 ||
      (this.hasOthers && this.others.some(({ algorithm }) => infoOf(algorithm).computed !== null))
    );
  }

  get hasOthers(): boolean {
    return this.source.more?.hasOthers(this.at) === true || SUPPLIES.get(this)?.others !== undefined;
  }

  get hasOwnDigest(): boolean {
    return this.hasOwnSha256 || this.source.more?.hasOthers(this.at) === true;
  }

  /** Its digests of other algorithms, those of other records of the file too. */
  get others(): readonly Digest[] {
    const own = this.source.more?.others(this.at) ?? NO_DIGESTS;
    const supplied = SUPPLIES.get(this)?.others;
    return supplied === undefined ? own : [...own, ...supplied.map(({ digest }) => digest)];
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

  get supplies(): Supplies | undefined {
    return SUPPLIES.get(this);
  }

  /** Takes over a digest or a size that only another record of the file has. */
  supply(field: 'sha256' | 'size', from: FileRecord): void {
    if (field === 'size') this.size = from.size;
    SUPPLIES.set(this, { ...SUPPLIES.get(this), [field]: from });
  }

  /** Takes over a digest of another algorithm than its own. */
  supplyOther(digest: Digest, from: FileRecord): void {
    const before = SUPPLIES.get(this);
    SUPPLIES.set(this, { ...before, others: [...(before?.others ?? []), { digest, from }] });
  }
}
