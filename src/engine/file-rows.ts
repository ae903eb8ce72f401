import type { FileRecord } from '../model/file-record.ts';
import type { FileRow } from '../model/file-row.ts';
import type { Rows } from '../model/report.ts';
import type { RestoreNote } from '../model/restored.ts';
import { fileRowOf } from './judge/describe-file.ts';
import { RowBlock } from './row-block.ts';

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
  *joined(separator: string): Generator<string> {
    const block = new RowBlock(separator);
    for (let index = 0; index < this.#plan.length; index += 1) {
      const record = this.#plan[index] as FileRecord;
      if (this.#restored === null && block.addPlain(record)) {
        if (block.isFull) yield block.take();
      } else yield block.take(JSON.stringify(this.#row(record)));
    }
    yield block.take();
  }

  #row(record: FileRecord): FileRow {
    const restore = this.#restored?.get(record.path);
    return restore === undefined ? fileRowOf(record) : { ...fileRowOf(record), restore };
  }
}
