import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { mergedInto } from '../../model/merged-records.ts';
import type { RootPath } from '../../model/root-path.ts';
import { fileMissing } from '../../rules/file-missing.ts';
import { shardsIncomplete } from '../../rules/shards-incomplete.ts';

/** The files of one manifest of which it matters whether all are missing. */
interface Group {
  readonly isShards: boolean;
  readonly first: FileRecord;
  count: number;
  here: number;
  readonly missing: RootPath[];
}

const MAX_NAMED = 5;

/**
 * Manifests whose files belong together: the shards of an index, of which some missing is an error, and manifests
 * that describe something else where none of their files is here.
 */
export class Groups {
  readonly #groups = new Map<RootPath, Group>();

  /** `isMissing`: that nothing stands for it either. */
  add({ source }: FileRecord, record: FileRecord, isMissing: boolean): void {
    const known = this.#groups.get(source.file);
    const isShards = source.more?.missing === 'all-or-some';
    const group = known ?? { isShards, first: record, count: 0, here: 0, missing: [] };
    if (known === undefined) this.#groups.set(source.file, group);
    group.count += 1;
    if (isMissing) group.missing.push(record.path);
    else group.here += 1;
  }

  /** Those of which one finding says what is missing. */
  get reported(): ReadonlySet<RootPath> {
    const files = [...this.#groups].filter(([, { isShards, here }]) => isShards || here === 0);
    return new Set(files.map(([file]) => file));
  }

  findings(isOptional: (path: RootPath) => boolean): UngradedFinding[] {
    const { reported } = this;
    return [...this.#groups].flatMap(([file, { isShards, first, count, here, missing: all }]) => {
      const missing = reported.has(file) ? all.filter((path) => !isOptional(path)) : [];
      if (missing.length === 0) return [];
      const location = { file, line: 1, column: 1 };
      if (here === 0) {
        const data = { what: 'none-here', of: isShards ? 'shard' : 'file', count } as const;
        return [fileMissing.found({ subject: file, location, data, severity: 'notice', key: 'none here' })];
      }
      const files = missing.slice(0, MAX_NAMED);
      const data = { what: 'missing', missing: missing.length, total: count, files } as const;
      return [shardsIncomplete.found({ subject: file, location: first.location, data, key: 'missing' })];
    });
  }
}

/** The groups among all records. What `plan`, a part of `whole`, does not have was not looked at closely. */
export function groupsOf(plan: readonly FileRecord[], whole: readonly FileRecord[]): Groups {
  const groups = new Groups();
  const own = plan === whole ? null : new Set(plan);
  whole.forEach((record) => {
    const { found, outcome, status } = record;
    const merged = mergedInto(record);
    if (found.is === 'outside' || (!isGrouped(record) && !merged.some(isGrouped))) return;
    // A file's own pointer stands for it, whatever it carries.
    const isClose = own === null || own.has(record);
    const isMissing = (isClose ? status === 'missing' : found.is === 'missing') && outcome?.is !== 'pointer';
    for (const one of [record, ...merged]) if (isGrouped(one)) groups.add(one, record, isMissing);
  });
  return groups;
}

function isGrouped({ source }: FileRecord): boolean {
  const missing = source.more?.missing;
  return missing === 'all-or-some' || missing === 'elsewhere';
}
