import type { FileRecord } from '../model/file-record.ts';
import type { Source } from '../model/record-source.ts';

/** Rows of so many bytes are given away together. */
const FULL = 64 * 1024;
/** The longest path and the longest middle that are taken; all else of a row is a few hundred bytes. */
const MAX_PART = 4096;
const MAX_ROW = 3 * MAX_PART;

const START = '{"path":"';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const SIZE = encoder.encode(',"size_bytes":');
const ACTUAL = encoder.encode('},"actual":{"sha256":');
const NULL = encoder.encode('null');
const END = encoder.encode('}}');
/** What stands behind the recorded digest of most files that are not there. */
const NO_SIZES = encoder.encode(',"size_bytes":null},"actual":{"sha256":null,"size_bytes":null}}');

/** What stands between the path and the recorded content. Of a million rows nearly all have the same as the one before. */
interface Middle {
  readonly source: Source;
  readonly status: string;
  readonly evidence: string;
  readonly bytes: Uint8Array;
}

/**
 * Rows of the report as JSON, put together in bytes: to make a text of ten parts for each of a million rows, and one
 * of all of them, takes twice as long and leaves gigabytes to collect.
 */
export class RowBlock {
  readonly #bytes = new Uint8Array(FULL + MAX_ROW);
  readonly #view = new DataView(this.#bytes.buffer);
  readonly #separator: string;
  #length = 0;
  #isFirst = true;
  /** With the separator before it, but for the first row. */
  #start = encoder.encode(START);
  #middle: Middle | null = null;

  /** `separator` is of ASCII. */
  constructor(separator: string) {
    this.#separator = separator;
  }

  get isFull(): boolean {
    return this.#length >= FULL;
  }

  /**
   * Adds the row of an ordinary record, one that was read whole, is missing or was not compared, with an ordinary path.
   * Of any other it answers false, and adds nothing.
   */
  addPlain(record: FileRecord): boolean {
    const { path, size, outcome, found } = record;
    if (record.hasOthers || record.host !== null || record.presence !== null) return false;
    if (outcome !== null && (outcome.is !== 'hashed' || outcome.verifiedAt !== undefined)) return false;
    const middle = this.#middleOf(record);
    const start = this.#length;
    this.#put(this.#start);
    if (path.length > MAX_PART || middle.length > MAX_PART || !this.#path(path)) {
      this.#length = start;
      return false;
    }
    this.#bytes.set(middle, this.#length);
    this.#length += middle.length;
    this.#digestOf(record);
    if (outcome === null && size === null && found.is !== 'file') this.#put(NO_SIZES);
    else {
      this.#size(size);
      this.#put(ACTUAL);
      if (outcome === null) this.#put(NULL);
      else this.#digest(outcome.sha256);
      this.#size(outcome?.size ?? (found.is === 'file' ? found.size : null));
      this.#put(END);
    }
    if (this.#isFirst) this.#separate();
    return true;
  }

  #separate(): void {
    this.#isFirst = false;
    this.#start = encoder.encode(this.#separator + START);
  }

  /** What was added since the last time, and any other row behind it. */
  take(other = ''): string {
    const text = decoder.decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    if (other === '') return text;
    const before = this.#isFirst ? '' : this.#separator;
    if (this.#isFirst) this.#separate();
    return text + before + other;
  }

  #middleOf({ source, status, evidence }: FileRecord): Uint8Array {
    const last = this.#middle;
    if (last?.source === source && last.status === status && last.evidence === evidence) return last.bytes;
    const list = JSON.stringify(source.file);
    const bytes = encoder.encode(
      `","list":${list},"status":"${status}","evidence":"${evidence}","recorded":{"sha256":`,
    );
    this.#middle = { source, status, evidence, bytes };
    return bytes;
  }

  /** False where it has a sign that JSON escapes, or one that is not of ASCII. */
  #path(path: string): boolean {
    const bytes = this.#bytes;
    let length = this.#length;
    for (let index = 0; index < path.length; index += 1) {
      const code = path.charCodeAt(index);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return false;
      bytes[length++] = code;
    }
    this.#length = length;
    return true;
  }

  #digestOf(record: FileRecord): void {
    if (!record.hasSha256) {
      this.#put(NULL);
      return;
    }
    this.#bytes[this.#length++] = QUOTE;
    this.#length += record.writeSha256(this.#view, this.#length);
    this.#bytes[this.#length++] = QUOTE;
  }

  #digest(hex: string): void {
    this.#bytes[this.#length++] = QUOTE;
    this.#ascii(hex);
    this.#bytes[this.#length++] = QUOTE;
  }

  #size(size: number | null): void {
    this.#put(SIZE);
    this.#ascii(`${size}`);
  }

  /** A loop is faster than a call where there are so few. */
  #put(some: Uint8Array): void {
    const bytes = this.#bytes;
    let length = this.#length;
    for (let index = 0; index < some.length; index += 1) bytes[length++] = some[index] as number;
    this.#length = length;
  }

  #ascii(text: string): void {
    const bytes = this.#bytes;
    let length = this.#length;
    for (let index = 0; index < text.length; index += 1) bytes[length++] = text.charCodeAt(index);
    this.#length = length;
  }
}
