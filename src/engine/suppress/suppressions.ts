import type { UngradedFinding } from '../../model/finding.ts';
import type { Suppression, SuppressionRow } from '../../model/suppression.ts';
import { globMatcher, type MatchingWork, namesOf } from '../../text/glob.ts';
import { isWild, MAX_MATCHING_STEPS, requirePattern, tooMuchWork } from '../../text/path-matcher.ts';
import { pushTo } from '../../text/push-to.ts';

/** Says of each finding whether one of the entries suppresses it. */
export class Suppressions {
  readonly rows: readonly SuppressionRow[];
  /** Entries by their kind and the path that they name. */
  readonly #plain = new Map<string, Active[]>();
  /** Entries with wildcards, by their kind. */
  readonly #wild = new Map<string, Active[]>();
  readonly #work: MatchingWork;

  private constructor(rows: readonly Row[], active: readonly Active[], work: MatchingWork) {
    this.rows = rows;
    this.#work = work;
    for (const one of active) {
      const { kind, path } = one.suppression;
      // A path that is written just like a pattern is suppressed by it too.
      for (const name of new Set([path, namesOf(path).join('/')]))
        pushTo(this.#plain, keyOf(kind, name), one);
      if (one.matches !== null) pushTo(this.#wild, kind, one);
    }
  }

  /** `now`: ISO 8601 in UTC. A pattern that cannot be used is a `SettingsError`. */
  static on(now: string, suppress: readonly Suppression[]): Suppressions {
    const today = now.slice(0, 10);
    const work: MatchingWork = { steps: 0 };
    const rows: Row[] = [];
    const active: Active[] = [];
    for (const [place, suppression] of suppress.entries()) {
      const { kind, path, reason, expires } = suppression;
      requirePattern('suppress', path);
      const matches = isWild(path) ? globMatcher(path, work) : null;
      const status = expires < today ? 'expired' : 'active';
      const row: Row = { kind, path, reason, expires, status, findings: 0 };
      rows.push(row);
      if (status === 'active') active.push({ suppression, place, row, matches });
    }
    return new Suppressions(rows, active, work);
  }

  /** The row of the first entry that suppresses a finding; null: none does. */
  of({ kind, subject }: Named, actual: Actual): number | null {
    return this.#find(kind, subject, actual)?.place ?? null;
  }

  /** The same, counted in its row. Patterns that take too long together are a `SettingsError`. */
  count({ kind, subject }: Named, actual: Actual): number | null {
    const found = this.#find(kind, subject, actual);
    if (this.#work.steps > MAX_MATCHING_STEPS) throw tooMuchWork('suppress');
    if (found === undefined) return null;
    found.row.findings += 1;
    return found.place;
  }

  #find(kind: string, subject: string, actual: Actual): Active | undefined {
    if (this.#plain.size === 0) return undefined;
    const isFor = ({ suppression }: Active) => suppression.actual === null || suppression.actual === actual();
    const plain = this.#plain.get(keyOf(kind, subject))?.find(isFor);
    const wild = this.#wild.get(kind)?.find((one) => isFor(one) && one.matches?.(subject) === true);
    return plain === undefined || (wild !== undefined && wild.place < plain.place) ? wild : plain;
  }
}

const keyOf = (kind: string, path: string) => `${kind} ${path}`;

/** What was found, asked for only where an entry names it. */
type Actual = () => string | null;

type Named = Pick<UngradedFinding, 'kind' | 'subject'>;

type Row = { -readonly [Key in keyof SuppressionRow]: SuppressionRow[Key] };

interface Active {
  readonly suppression: Suppression;
  readonly place: number;
  readonly row: Row;
  /** Null for a path without wildcards. */
  readonly matches: ((subject: string) => boolean) | null;
}
