import type { FileRecord } from '../model/file-record.ts';
import type { FileRow, Rows } from '../model/report.ts';
import type { RestoreNote } from '../model/restored.ts';
import { fileRowOf } from './judge/describe-file.ts';

/** The report's rows, made one at a time as they are walked. */
export class FileRows implements Rows<FileRow> {
  readonly #plan: readonly FileRecord[];
  readonly #restored: ReadonlyMap<string, RestoreNote> | null;

  constructor(plan: readonly FileRecord[], restored: ReadonlyMap<string, RestoreNote> | null) {
    this.#plan = plan;
    this.#restored = restored;
  }

  get length(): number {
    return this.#plan.length;
  }

  *[Symbol.iterator](): Generator<FileRow> {
    for (const record of this.#plan) yield this.#row(record);
  }

  /** Of a million rows, as JSON, making the objects would cost more than all else. */
  get texts(): Iterable<string> {
    return this.#texts();
  }

  *#texts(): Generator<string> {
    for (const record of this.#plan)
      yield (this.#restored === null ? plainText(record) : null) ?? JSON.stringify(this.#row(record));
  }

  #row(record: FileRecord): FileRow {
    const restore = this.#restored?.get(record.path);
    return restore === undefined ? fileRowOf(record) : { ...fileRowOf(record), restore };
  }
}

/** The row of an ordinary record, one that was read whole, is missing or was not compared; null for any other. */
function plainText(record: FileRecord): string | null {
  const { path, source, size, status, evidence, outcome, found } = record;
  if (record.hasOthers || record.host !== null || record.presence !== null) return null;
  if (outcome !== null && (outcome.is !== 'hashed' || outcome.verifiedAt !== undefined)) return null;
  const isSame = outcome !== null && record.isSha256(outcome.sha256);
  const recorded = contentText(isSame ? outcome.sha256 : record.sha256, size);
  const actual =
    outcome === null
      ? contentText(null, found.is === 'file' ? found.size : null)
      : contentText(outcome.sha256, outcome.size);
  return `{"path":${JSON.stringify(path)},"list":${JSON.stringify(source.file)},"status":"${status}","evidence":"${evidence}","recorded":${recorded},"actual":${actual}}`;
}

function contentText(sha256: string | null, size: number | null): string {
  return `{"sha256":${sha256 === null ? 'null' : `"${sha256}"`},"size_bytes":${size}}`;
}
