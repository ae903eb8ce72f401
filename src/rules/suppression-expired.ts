import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const suppressionExpired = defineRule({
  kind: 'suppression-expired',
  severity: 'warning',
  title: 'A suppression has expired',
  about: 'file',
  fix: 'Fix the suppressed findings and remove the entry, or give it a new reason and a later `expires`.',
  isSuppressible: false,
  message: ({ kind, expires, reason }: SuppressionExpired) =>
    say`${code(kind)} was suppressed until ${code(expires)} (${reason}); it counts again`,
  values: ({ expires }) => ({ expected: expires, actual: null }),
});

export interface SuppressionExpired {
  readonly kind: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly expires: string;
  readonly reason: string;
}
