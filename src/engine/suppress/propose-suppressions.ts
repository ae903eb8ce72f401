import type { Report } from '../../model/report.ts';
import { ruleOf } from '../../rules/index.ts';

/** A suppression of one finding, without its reason. */
export interface Proposal {
  readonly kind: string;
  /** A pattern that matches the finding's subject and, as far as patterns can say it, nothing else. */
  readonly path: string;
  /** What was found; null where the finding has no such value. */
  readonly actual: string | null;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

export interface Proposals {
  readonly entries: readonly Proposal[];
  /** Findings that cannot be suppressed, or that are too many of a kind to be named one by one. */
  readonly left: number;
}

const DAYS = 30;
const DAY_MS = 86_400_000;

/** A suppression for each error and warning of a report. `now`: ISO 8601 in UTC. */
export function proposeSuppressions({ findings }: Report, now: string): Proposals {
  const expires = new Date(Date.parse(now) + DAYS * DAY_MS).toISOString().slice(0, 10);
  const entries = new Map<string, Proposal>();
  let left = 0;
  for (const { kind, severity, subject, actual, count } of findings) {
    if (severity === 'notice') continue;
    if (count > 1 || ruleOf(kind)?.isSuppressible !== true) {
      left += count;
      continue;
    }
    const entry: Proposal = { kind, path: patternFor(subject), actual, expires };
    entries.set(JSON.stringify([kind, entry.path, actual]), entry);
  }
  return { entries: [...entries.values()], left };
}

/** Characters that no pattern may hold are any character. */
function patternFor(subject: string): string {
  const literal = subject
    .replaceAll(/[(){}|]/g, '?')
    .replaceAll(/[[*\\]/g, (sign) => (sign === '\\' ? '\\\\' : `[${sign}]`))
    .replaceAll('[:', '[?');
  return /^[!\s]/.test(literal) ? `./${literal}` : literal;
}

/** Entries of `suppress` as YAML. Each reason is empty, which the check refuses until somebody fills it in. */
export function suppressionLines(entries: readonly Proposal[]): string {
  return entries
    .map(({ kind, path, actual, expires }) => {
      const lines = [`kind: ${kind}`, `path: ${JSON.stringify(path)}`];
      if (actual !== null) lines.push(`actual: ${JSON.stringify(actual)}`);
      lines.push('reason: ""', `expires: ${expires}`);
      return `  - ${lines.join('\n    ')}\n`;
    })
    .join('');
}
