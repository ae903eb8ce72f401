import type { UngradedFinding } from '../../model/finding.ts';
import type { Suppression, SuppressionRow } from '../../model/suppression.ts';
import { pathMatcher } from '../../text/path-matcher.ts';

/** Says of each finding whether one of the entries suppresses it. */
export class Suppressions {
  readonly rows: readonly SuppressionRow[];
  readonly #byKind = new Map<string, Active[]>();

  private constructor(rows: readonly Row[], active: readonly Active[]) {
    this.rows = rows;
    for (const one of active) {
      const { kind } = one.suppression;
      this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), one]);
    }
  }

  /** `now`: ISO 8601 in UTC. A pattern that cannot be used is a `SettingsError`. */
  static on(now: string, suppress: readonly Suppression[]): Suppressions {
    const today = now.slice(0, 10);
    const rows: Row[] = [];
    const active: Active[] = [];
    for (const [place, suppression] of suppress.entries()) {
      const { kind, path, reason, expires } = suppression;
      const matches = pathMatcher('suppress', [path]);
      const status = expires < today ? 'expired' : 'active';
      const row: Row = { kind, path, reason, expires, status, findings: 0 };
      rows.push(row);
      if (status === 'active') active.push({ suppression, place, row, matches });
    }
    return new Suppressions(rows, active);
  }

  /** The row of the first entry that suppresses a finding; null: none does. */
  of({ kind, subject }: Named, actual: Actual): number | null {
    return this.#find(kind, subject, actual)?.place ?? null;
  }

  /** The same, counted in its row. */
  count({ kind, subject }: Named, actual: Actual): number | null {
    const found = this.#find(kind, subject, actual);
    if (found === undefined) return null;
    found.row.findings += 1;
    return found.place;
  }

  #find(kind: string, subject: string, actual: Actual): Active | undefined {
    return this.#byKind
      .get(kind)
      ?.find(
        ({ suppression, matches }) =>
          (suppression.actual === null || suppression.actual === actual()) && matches(subject),
      );
  }
}

/** What was found, asked for only where an entry names it. */
type Actual = () => string | null;

type Named = Pick<UngradedFinding, 'kind' | 'subject'>;

type Row = { -readonly [Key in keyof SuppressionRow]: SuppressionRow[Key] };

interface Active {
  readonly suppression: Suppression;
  readonly place: number;
  readonly row: Row;
  readonly matches: (subject: string) => boolean;
}
