import { isGood, type Works } from '../../model/entry-row.ts';
import type {
  StatedEntry,
  StatedQuestion,
  StatedRefusal,
  StatedRun,
  Statement,
} from '../../model/statement.ts';
import { ageProblem, type Moment } from './age.ts';

/** An entry as the check that reads statements knows it. */
export interface KnownEntry {
  readonly subject: string;
  /** How many of its files have a recorded digest now, and the digest over those. */
  readonly recorded: number;
  readonly records: string;
  /** Whether a file of it is here and is not what is recorded. */
  readonly differs: boolean;
}

export interface Now extends Moment {
  readonly commit: string | null;
}

/** Why a row of a statement does not count. */
export type Uncounted = 'too-old' | 'from-the-future' | 'other-digests' | 'other-commit';

export interface JudgedWorks {
  readonly works: Works;
  /** The statement that decided. */
  readonly file: string;
  readonly test: string | null;
  readonly reason: string | null;
  /** The kind of finding that its test is; null: none is said. */
  readonly kind: string | null;
  readonly refusals: readonly StatedRefusal[];
  /** What the test asked an endpoint; null: nothing. */
  readonly question: StatedQuestion | null;
}

export interface Verdicts {
  /** By subject; entries of which no counted statement speaks are not in it. */
  readonly works: ReadonlyMap<string, JudgedWorks>;
  /** What endpoints serve and no entry recorded, by the newest statement that counts. */
  readonly unrecorded: readonly {
    readonly file: string;
    readonly endpoint: string;
    readonly model: string;
  }[];
  readonly uncounted: readonly { readonly file: string; readonly subject: string; readonly why: Uncounted }[];
}

/** A pass of other files than those that are here. */
const NOT_THOSE = {
  works: 'blocked',
  reason: 'the files here are not those that are recorded',
  kind: null,
  refusals: [],
  question: null,
} as const;

/**
 * What counts of the statements. A row counts for the digests that are recorded now; where none are, for
 * the same commit. The newest row of a test replaces the older ones; of several tests the gravest decides,
 * but a test that was not run somewhere takes nothing from one that was run elsewhere.
 */
export function judgeWorks(
  entries: readonly KnownEntry[],
  statements: readonly Statement[],
  now: Now,
): Verdicts {
  const works = new Map<string, JudgedWorks>();
  const uncounted: Verdicts['uncounted'][number][] = [];
  const newestFirst = [...statements].sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1));
  for (const entry of entries) {
    const counted: Counted[] = [];
    for (const statement of newestFirst)
      for (const row of statement.entries) {
        if (row.subject !== entry.subject || row.works === 'untested') continue;
        const why = refusal(row, statement, entry, now);
        if (why === null) counted.push({ row, file: statement.file, time: statement.time });
        else uncounted.push({ file: statement.file, subject: entry.subject, why });
      }
    // Of two of one moment the failure counts.
    counted.sort((a, b) => b.time - a.time || Number(isFailure(b)) - Number(isFailure(a)));
    const decided = decide(counted);
    if (decided === null) continue;
    const { row, file } = decided;
    const { test, reason, kind, refusals, question } = row;
    works.set(
      entry.subject,
      isGood(row.works) && entry.differs
        ? { ...NOT_THOSE, file, test }
        : { works: row.works, file, test, reason, kind, refusals, question },
    );
  }
  return { works, unrecorded: newestLists(newestFirst, now), uncounted };
}

/** A list is of the day that it was read, whatever is recorded. */
function newestLists(newestFirst: readonly Statement[], now: Now): Verdicts['unrecorded'] {
  const seen = new Set<string>();
  return newestFirst
    .filter((statement) => ageProblem(statement, now) === null)
    .flatMap(({ file, unrecorded }) =>
      unrecorded.flatMap(({ endpoint, models }) => {
        if (seen.has(endpoint)) return [];
        seen.add(endpoint);
        return models.map((model) => ({ file, endpoint, model }));
      }),
    );
}

function refusal(row: StatedEntry, statement: Statement, entry: KnownEntry, now: Now): Uncounted | null {
  const problem = ageProblem(statement, now);
  if (problem !== null) return problem;
  if (entry.recorded > 0 || row.recorded > 0) return row.records === entry.records ? null : 'other-digests';
  return statement.commit !== null && statement.commit === now.commit ? null : 'other-commit';
}

const GRAVITY: readonly Works[] = ['failed', 'available', 'answers', 'blocked', 'skipped', 'untested'];
const isDecisive = (works: Works) => GRAVITY.indexOf(works) < 3;

interface Counted {
  readonly row: StatedEntry;
  readonly file: string;
  /** When its statement was made; milliseconds since 1970. */
  readonly time: number;
}

const isFailure = ({ row }: Counted) => row.works === 'failed';

function decide(newestFirst: readonly Counted[]): Pick<Counted, 'row' | 'file'> | null {
  // A row names the one test that decided there, and an entry may have several.
  const latest = new Map<string, Counted & { readonly run: StatedRun }>();
  for (const item of newestFirst)
    for (const run of item.row.ran) {
      const known = latest.get(run.id);
      // Of two of one moment the failure counts, whatever else failed beside them.
      if (known === undefined || (known.time === item.time && known.run.isPassed && !run.isPassed))
        latest.set(run.id, { ...item, run });
    }
  for (const { row, file, run } of latest.values()) {
    const { id: test, isPassed, ...said } = run;
    if (!isPassed) return { row: { ...row, ...said, test, works: 'failed' }, file };
  }
  const byTest = new Map<string, Counted>();
  for (const item of newestFirst) {
    const test = item.row.test ?? '';
    // Only a pass that came later takes a failure back.
    const last = latest.get(test);
    if (item.row.works === 'failed' && last?.run.isPassed === true && last.time > item.time) continue;
    const before = byTest.get(test);
    if (before === undefined || (!isDecisive(before.row.works) && isDecisive(item.row.works)))
      byTest.set(test, item);
  }
  const gravity = ({ row }: Counted) => GRAVITY.indexOf(row.works);
  return [...byTest.values()].sort((a, b) => gravity(a) - gravity(b))[0] ?? null;
}
