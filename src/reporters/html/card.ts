import type { Finding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Spans } from '../../model/span.ts';
import { ruleOf } from '../../rules/index.ts';
import { saidOf } from '../said.ts';
import { isPlain } from '../shell-words.ts';
import { isSuppressed, type ShownFinding } from './suppressed.ts';

/** One finding as the page shows it: what is written of it, without what its kind says. */
export interface Card {
  readonly subject: string;
  readonly said: Spans;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Whether the message has both values, and they are not shown beside it. */
  readonly isSaid: boolean;
  readonly location: Location | null;
  readonly related: Location | null;
  /** To be run in a shell, with the subject behind it. */
  readonly command: string | null;
  /** `new`, or the day since which it is known; null where that is not remembered. */
  readonly since: string | null;
  readonly suppressed: { readonly reason: string; readonly expires: string } | null;
}

/** Since when a finding is known, as a card says it. */
export type Since = (finding: ShownFinding) => string | null;

export function cardOf(finding: ShownFinding, since: Since): Card {
  const { subject, expected, actual, location, related } = finding;
  const suppressed = isSuppressed(finding) ? { reason: finding.reason, expires: finding.expires } : null;
  const said = saidOf(finding);
  const command = commandFor(finding);
  const known = since(finding);
  const isSaid = ruleOf(finding.kind)?.shows === 'message';
  return { subject, said, expected, actual, isSaid, location, related, command, since: known, suppressed };
}

/** The command that shows how it came about, for names that a shell takes as they are. */
function commandFor({ kind, subject }: Finding): string | null {
  const command = ruleOf(kind)?.command ?? null;
  return isPlain(subject) ? command : null;
}
