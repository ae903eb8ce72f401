import { type StatedEntry, type Statement, WORKS } from '../../model/statement.ts';

/** A statement about many thousand entries; what is longer is something else. */
export const MAX_STATEMENT_BYTES = 64 * 1024 * 1024;

type Json = Readonly<Record<string, unknown>>;

/** Why a file is no statement, as the second half of a sentence. */
export interface NoStatement {
  readonly problem: string;
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;
const SUBJECT = /^(model|dataset):[^\0]+$/su;
const MAX_REASON = 500;

/** Reads the text of a results file of `smoke`. One row that is wrong makes all of it none. */
export function readStatement(file: string, text: string): Statement | NoStatement {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'it is not JSON' };
  }
  if (
    !isObject(value) ||
    !isObject(value.tool) ||
    value.tool.name !== 'manifest-drift' ||
    !Array.isArray(value.groups)
  )
    return { problem: 'it is not a results file of manifest-drift smoke' };
  if (value.schema_version !== 1)
    return {
      problem: `its schema_version is ${JSON.stringify(value.schema_version) ?? 'absent'}; only 1 is known`,
    };
  const { commit } = value;
  if (commit !== null && !(typeof commit === 'string' && COMMIT.test(commit)))
    return { problem: 'its commit is no commit' };
  const time = timeOf(value.finished_at ?? value.started_at);
  if (time === null) return { problem: 'it does not say when it was made' };
  if (!Array.isArray(value.entries)) return { problem: 'it has no list of entries' };
  const reasons = reasonsOf(value.groups);
  const entries: StatedEntry[] = [];
  const seen = new Set<string>();
  for (const row of value.entries as unknown[]) {
    const entry = entryOf(row, reasons);
    if (entry === null) return { problem: `row ${entries.length + 1} of its entries is malformed` };
    if (seen.has(entry.subject)) return { problem: `it lists ${JSON.stringify(entry.subject)} twice` };
    seen.add(entry.subject);
    entries.push(entry);
  }
  return { file, commit, time, entries };
}

function entryOf(row: unknown, reasons: ReadonlyMap<string, string>): StatedEntry | null {
  if (!isObject(row)) return null;
  const { subject, test, recorded, records } = row;
  const works = WORKS.find((known) => known === row.works);
  if (works === undefined || typeof subject !== 'string' || !SUBJECT.test(subject)) return null;
  if (!Number.isSafeInteger(recorded) || (recorded as number) < 0) return null;
  if (typeof records !== 'string' || !DIGEST.test(records)) return null;
  if (test !== null && typeof test !== 'string') return null;
  const isGood = works === 'available' || works === 'answers';
  return {
    subject,
    works,
    test,
    recorded: recorded as number,
    records,
    reason: isGood || test === null ? null : (reasons.get(test) ?? null),
  };
}

/** Why each test did not pass, by its id. */
function reasonsOf(groups: readonly unknown[]): ReadonlyMap<string, string> {
  const tests = groups.flatMap((group) => (isObject(group) && Array.isArray(group.tests) ? group.tests : []));
  return new Map(
    tests.flatMap((test: unknown): [string, string][] =>
      isObject(test) && typeof test.id === 'string' && typeof test.reason === 'string'
        ? [[test.id, test.reason.slice(0, MAX_REASON)]]
        : [],
    ),
  );
}

function timeOf(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
