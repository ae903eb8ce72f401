import { isGood } from '../../model/entry-row.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { RestoreStatement } from '../../model/restored.ts';
import {
  type StatedEntry,
  type StatedQuestion,
  type StatedRefusal,
  type StatedRun,
  type StatedTest,
  type Statement,
  WORKS,
} from '../../model/statement.ts';
import { isRestored, readRestored } from './read-restored.ts';
import { MAX_REASON, momentIn, type NoStatement, wordsIn } from './statement-json.ts';

/** A statement about many thousand entries; what is longer is something else. */
export const MAX_STATEMENT_BYTES = 64 * 1024 * 1024;

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;
const SUBJECT = /^(model|dataset):[^\0]+$/su;
const MAX_DRIFT = 10_000;
const MAX_REFUSALS = 100;

/** Reads the text of a results file of `smoke` or `restore`. One row that is wrong makes all of it none. */
export function readStatement(file: string, text: string): Statement | RestoreStatement | NoStatement {
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
    !(Array.isArray(value.groups) || isRestored(value))
  )
    return { problem: 'it is not a results file of manifest-drift smoke or restore' };
  if (value.schema_version !== 1)
    return {
      problem: `its schema_version is ${JSON.stringify(value.schema_version) ?? 'absent'}; only 1 is known`,
    };
  return Array.isArray(value.groups) ? readSmoke(file, value, value.groups) : readRestored(file, value);
}

function readSmoke(file: string, value: JsonObject, groups: readonly unknown[]): Statement | NoStatement {
  const { commit } = value;
  if (commit !== null && !(typeof commit === 'string' && COMMIT.test(commit)))
    return { problem: 'its commit is no commit' };
  const time = momentIn(value.finished_at ?? value.started_at);
  if (time === null) return { problem: 'it does not say when it was made' };
  if (!Array.isArray(value.entries)) return { problem: 'it has no list of entries' };
  const tests = testsOf(groups);
  const passed = passedIn(groups);
  const ran = ranIn(groups);
  const entries: StatedEntry[] = [];
  const seen = new Set<string>();
  for (const row of value.entries as unknown[]) {
    const entry = entryOf(row, tests, ran);
    if (entry === null) return { problem: `row ${entries.length + 1} of its entries is malformed` };
    if (isGood(entry.works) && !passed.has(JSON.stringify([entry.test, entry.subject])))
      return {
        problem: `it says that ${JSON.stringify(entry.subject)} works, and has no test of it that passed`,
      };
    if (seen.has(entry.subject)) return { problem: `it lists ${JSON.stringify(entry.subject)} twice` };
    seen.add(entry.subject);
    entries.push(entry);
  }
  return { file, commit, time, entries, unrecorded: unrecordedIn(groups) };
}

function entryOf(
  row: unknown,
  tests: ReadonlyMap<string, StatedTest>,
  ran: ReadonlyMap<string, readonly StatedRun[]>,
): StatedEntry | null {
  if (!isObject(row)) return null;
  const { subject, test, recorded, records } = row;
  const works = WORKS.find((known) => known === row.works);
  if (works === undefined || typeof subject !== 'string' || !SUBJECT.test(subject)) return null;
  if (!Number.isSafeInteger(recorded) || (recorded as number) < 0) return null;
  if (typeof records !== 'string' || !DIGEST.test(records)) return null;
  if (test !== null && typeof test !== 'string') return null;
  const said = (test === null ? undefined : tests.get(test)) ?? UNSAID;
  return {
    subject,
    works,
    test,
    ran: ran.get(subject) ?? [],
    recorded: recorded as number,
    records,
    ...said,
    ...(isGood(works) && { reason: null }),
  };
}

const UNSAID: StatedTest = { reason: null, kind: null, refusals: [], question: null };

/** What is said of each test, by its id. */
function testsOf(groups: readonly unknown[]): ReadonlyMap<string, StatedTest> {
  return new Map(
    rowsOf(groups).flatMap((test) => (typeof test.id === 'string' ? [[test.id, saidOf(test)] as const] : [])),
  );
}

function saidOf(test: JsonObject): StatedTest {
  return {
    reason: wordsIn(test.reason),
    kind: wordsIn(test.kind),
    refusals: refusalsOf(test.refusals),
    question: questionOf(test),
  };
}

/** The tests that passed or failed, by subject. */
function ranIn(groups: readonly unknown[]): ReadonlyMap<string, readonly StatedRun[]> {
  const ran = new Map<string, StatedRun[]>();
  for (const test of rowsOf(groups)) {
    const { id, subject, status } = test;
    if (typeof id !== 'string' || typeof subject !== 'string') continue;
    if (status !== 'pass' && status !== 'fail') continue;
    const run = { id, isPassed: status === 'pass', ...saidOf(test) };
    const others = ran.get(subject) ?? [];
    // One that stands twice has passed only where both rows say so.
    if (run.isPassed) others.push(run);
    else others.unshift(run);
    ran.set(subject, others);
  }
  return ran;
}

function refusalsOf(rows: unknown): StatedRefusal[] {
  const read = Array.isArray(rows) ? (rows as unknown[]).filter(isObject).slice(0, MAX_REFUSALS) : [];
  return read.flatMap(({ path, pointer, line, column, why }): StatedRefusal[] => {
    if (typeof path !== 'string' || path === '' || path.includes('\0')) return [];
    const isPlace = isCount(line) && isCount(column);
    return [
      {
        path,
        pointer: wordsIn(pointer),
        location: isPlace ? { file: path, line, column } : null,
        why: wordsIn(why) ?? '',
      },
    ];
  });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

function questionOf({ endpoint, error, drift }: JsonObject): StatedQuestion | null {
  if (typeof endpoint !== 'string') return null;
  const status = isObject(error) && Number.isInteger(error.status) ? (error.status as number) : null;
  const rows = Array.isArray(drift) ? drift.filter(isObject).slice(0, MAX_DRIFT) : [];
  return {
    endpoint: endpoint.slice(0, MAX_REASON),
    status,
    drift: rows.map((row) => ({
      kind: wordsIn(row.kind) ?? '',
      model: wordsIn(row.model) ?? '',
      field: wordsIn(row.field),
      recorded: wordsIn(row.recorded),
      served: wordsIn(row.served),
    })),
  };
}

/** The id and subject of each test that passed, and of which no row says otherwise. */
function passedIn(groups: readonly unknown[]): ReadonlySet<string> {
  const rows = rowsOf(groups);
  const other = new Set(rows.flatMap(({ id, status }) => (status === 'pass' ? [] : [id])));
  return new Set(
    rows.filter(({ id }) => !other.has(id)).map(({ id, subject }) => JSON.stringify([id, subject])),
  );
}

/** What tests of whole lists found, which name no entry. */
function unrecordedIn(groups: readonly unknown[]): Statement['unrecorded'] {
  return rowsOf(groups).flatMap((test) => {
    const question = test.subject === null && test.status === 'pass' ? questionOf(test) : null;
    if (question === null || test.probe !== 'models') return [];
    return [{ endpoint: question.endpoint, models: question.drift.map(({ model }) => model) }];
  });
}

const rowsOf = (groups: readonly unknown[]): JsonObject[] =>
  groups.flatMap((group) =>
    isObject(group) && Array.isArray(group.tests) ? (group.tests as unknown[]).filter(isObject) : [],
  );
