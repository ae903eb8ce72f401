import { createHash } from 'node:crypto';
import { pushTo } from '../../text/push-to.ts';
import type { LiveEndpoint } from '../endpoints/live.ts';
import type { Status } from '../model.ts';
import { STATUSES } from '../model.ts';
import type { Plan, PlannedEntry } from '../plan/plan.ts';
import type { LoaderFacts } from '../run/context.ts';
import { aboutOf } from '../run/run-group.ts';
import { NOT_REACHED, unrun } from '../run/test-result.ts';
import type {
  EntryResult,
  GroupResult,
  IsolationRow,
  Observation,
  SmokeRun,
  SmokeWorks,
  TestResult,
} from '../smoke-run.ts';

export interface RunFacts {
  readonly version: string;
  readonly startedAt: string;
  readonly commit: string | null;
  readonly root: string;
  readonly machine: SmokeRun['machine'];
  readonly isolation: IsolationRow;
}

/** What is known of a run so far. */
export interface State {
  /** Of every test of the plan. */
  readonly results: ReadonlyMap<string, TestResult>;
  /** Rows that were made before, by subject: one that is the same still is not another object. */
  readonly entries: Map<string, EntryResult>;
  readonly groupReasons: ReadonlyMap<string, string>;
  readonly observations: readonly Observation[];
  readonly loaders: ReadonlyMap<string, LoaderFacts>;
  readonly endpoints: ReadonlyMap<string, Pick<LiveEndpoint, 'row'>>;
}

/** Tests that were not reached are blocked, so a run that is killed leaves no pass of them. */
export function unreached({ groups }: Plan): Map<string, TestResult> {
  return new Map(
    groups.flatMap((group) =>
      group.tests.map((test) => [test.id, unrun(aboutOf(group, test), 'blocked', NOT_REACHED)]),
    ),
  );
}

/** The results as they stand. `finishedAt` null: the run is not over. */
export function buildRun(
  plan: Plan,
  entries: readonly PlannedEntry[],
  facts: RunFacts,
  state: State,
  finishedAt: string | null,
): SmokeRun {
  const groups = plan.groups.map((group): GroupResult => {
    const reason = state.groupReasons.get(group.id) ?? null;
    const tests = group.tests.flatMap(({ id }) => state.results.get(id) ?? []);
    return {
      id: group.id,
      title: group.title,
      status: reason === null ? gravest(tests) : 'fail',
      reason,
      tests,
    };
  });
  const tests = groups.flatMap((group) => group.tests);
  const bySubject = new Map<string | null, TestResult[]>();
  for (const test of tests) pushTo(bySubject, test.subject, test);
  const summary = Object.fromEntries(
    STATUSES.map((status) => [status, tests.filter((test) => test.status === status).length]),
  ) as Record<Status, number>;
  const isGood =
    summary.fail === 0 &&
    summary.blocked === 0 &&
    summary.pass > 0 &&
    groups.every(({ status }) => status !== 'fail');
  return {
    schema_version: 1,
    tool: { name: 'manifest-drift', version: facts.version },
    started_at: facts.startedAt,
    finished_at: finishedAt,
    commit: facts.commit,
    root: facts.root,
    plan: { path: plan.path, sha256: plan.sha256 },
    machine: facts.machine,
    isolation: facts.isolation,
    loaders: [...state.loaders]
      .map(([name, { versions, script }]) => ({ name, versions, script }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    endpoints: [...state.endpoints.values()].map((endpoint) => endpoint.row()),
    outcome: isGood && finishedAt !== null ? 'pass' : 'fail',
    summary,
    groups,
    entries: entries
      .map((entry) => entryResult(entry, bySubject.get(entry.subject) ?? [], state.entries))
      .sort((a, b) => (a.subject < b.subject ? -1 : 1)),
    observations: state.observations,
  };
}

/** From the gravest to the best. */
const GRAVITY: readonly Status[] = ['fail', 'blocked', 'pass', 'skip'];

function gravest(tests: readonly TestResult[]): Status {
  return GRAVITY.find((status) => tests.some((test) => test.status === status)) ?? 'skip';
}

/**
 * Every test that names the entry has to pass: it is available when one of them loaded its verified files, and
 * answers when an endpoint did. That an endpoint lists it says nothing of whether it works.
 */
function entryResult(
  { subject, id, version, evidence }: PlannedEntry,
  own: readonly TestResult[],
  made: Map<string, EntryResult>,
): EntryResult {
  const status = own.length === 0 ? null : gravest(own);
  const isVerified = evidence.verified > 0 && evidence.bad === null;
  const works = ((): SmokeWorks => {
    if (status === null) return 'untested';
    if (status !== 'pass') return ({ fail: 'failed', blocked: 'blocked', skip: 'skipped' } as const)[status];
    const passed = own.filter((test) => test.status === 'pass');
    if (isVerified && passed.some(({ probe }) => probe === 'load')) return 'available';
    if (passed.some((test) => test.endpoint !== null && test.answer !== null)) return 'answers';
    return passed.every(({ endpoint }) => endpoint !== null) ? 'untested' : 'blocked';
  })();
  const test = own.find((one) => one.status === status)?.id ?? null;
  const before = made.get(subject);
  if (before?.works === works && before.test === test) return before;
  const { recorded, verified, records } = evidence;
  const row = { subject, model_id: id, version, works, test, recorded, verified, records };
  made.set(subject, row);
  return row;
}

/** A UUID (version 8, RFC 9562) of a test in a run, so that the same result delivered twice is one row. */
export function resultId(run: SmokeRun, test: TestResult): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([run.started_at, run.commit, run.machine.os, run.plan.sha256, test.id]))
    .digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
