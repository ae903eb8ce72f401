import { SEVERITIES, type Severity } from '../model/finding.ts';

/** Findings that count, and those that are suppressed, are kept apart. */
export type FindingState = 'open' | 'suppressed';

/** How many findings there are in each group: of one state, severity and kind. */
export class GroupCounts {
  readonly #counts = new Map<string, number>();
  #last: {
    readonly state: FindingState;
    readonly severity: Severity;
    readonly kind: string;
    readonly key: string;
  } | null = null;

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  add(state: FindingState, severity: Severity, kind: string): void {
    const key = this.keyOf(state, severity, kind);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  of(state: FindingState, severity: Severity, kind: string): number {
    return this.isEmpty ? 0 : (this.#counts.get(groupKey(state, severity, kind)) ?? 0);
  }

  /** Of any kind. */
  ofSeverity(state: FindingState, severity: Severity): number {
    const start = groupKey(state, severity, '');
    let sum = 0;
    for (const [key, count] of this.#counts) if (key.startsWith(start)) sum += count;
    return sum;
  }

  /** Of any severity and kind. */
  ofState(state: FindingState): number {
    return SEVERITIES.reduce((sum, severity) => sum + this.ofSeverity(state, severity), 0);
  }

  /** The key of a group; of a million findings most are of the group of the one before. */
  keyOf(state: FindingState, severity: Severity, kind: string): string {
    const last = this.#last;
    if (last?.kind === kind && last.severity === severity && last.state === state) return last.key;
    const key = groupKey(state, severity, kind);
    this.#last = { state, severity, kind, key };
    return key;
  }
}

function groupKey(state: FindingState, severity: Severity, kind: string): string {
  return `${state} ${severity} ${kind}`;
}
