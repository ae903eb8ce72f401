import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { withMerged } from '../../model/merged-records.ts';
import { listDuplicate } from '../../rules/list-duplicate.ts';

/** Files of one list that are reported one by one. */
const MAX_REPORTED = 20;

/** Lines of a list that say again what another line of it says. Two digests of one file contradict each other instead. */
export class Repeats {
  readonly #found: UngradedFinding[] = [];
  readonly #counts = new Map<string, number>();

  /** `kept` stands for all records of the file so far. */
  compare(kept: FileRecord, other: FileRecord): void {
    const { source, path } = other;
    if (source.more?.isLineList !== true) return;
    const before = withMerged(kept).find((record) => record.source === source);
    if (before === undefined || !isSame(before, other)) return;
    const count = (this.#counts.get(source.file) ?? 0) + 1;
    this.#counts.set(source.file, count);
    if (count > MAX_REPORTED) return;
    const { file: subject } = source;
    this.#found.push(
      listDuplicate.found({ subject, location: other.location, key: path, data: { what: 'path', path } }),
    );
  }

  *findings(): Generator<UngradedFinding> {
    yield* this.#found;
    for (const [subject, count] of this.#counts) {
      if (count <= MAX_REPORTED) continue;
      const location = { file: subject, line: 1, column: 1 };
      const data = { what: 'more', count: count - MAX_REPORTED } as const;
      yield listDuplicate.found({ subject, location, key: 'more', data });
    }
  }
}

/** Whether two records have a digest in common; one of another algorithm adds to the first. */
function isSame(one: FileRecord, other: FileRecord): boolean {
  if (other.digestHead !== null) return one.digestHead === other.digestHead && one.sha256 === other.sha256;
  return other.others.some(({ algorithm, value }) =>
    one.others.some((known) => known.algorithm === algorithm && known.value === value),
  );
}
