import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const acceptanceExpired = defineRule({
  kind: 'acceptance-expired',
  severity: 'warning',
  title: 'Accepted drift has expired',
  about: 'file',
  fix: 'Fix what was accepted and remove the entry, or give it a new reason and a later `expires`.',
  isSuppressible: false,
  message: ({ kind, expires, reason }: AcceptanceExpired) =>
    say`${code(kind)} was accepted until ${code(expires)} (${reason}); it counts again`,
  values: ({ expires }) => ({ expected: expires, actual: null }),
});

export interface AcceptanceExpired {
  readonly kind: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly expires: string;
  readonly reason: string;
}
