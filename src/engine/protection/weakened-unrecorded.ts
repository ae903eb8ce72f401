import type { ConfigWeakened } from '../../rules/config-weakened.ts';
import type { Settings, UnrecordedLevel } from '../../settings/settings.ts';

/** From strict to lenient. */
const ORDER: readonly UnrecordedLevel[] = ['error', 'warning', 'notice', 'off'];
const rankOf = (level: UnrecordedLevel) => ORDER.indexOf(level);

type Levels = Pick<Settings, 'unrecorded' | 'unrecordedBy'>;

/** What the setting `unrecorded` says less strictly than before, for all files or by glob; the last glob that matches decides. */
export function* weakenedUnrecorded(
  before: Levels,
  now: Levels,
  baseline: string,
): Generator<ConfigWeakened> {
  const found = (expected: string, actual: string) =>
    ({ what: 'setting', name: 'unrecorded', baseline, expected, actual }) as const;
  if (rankOf(now.unrecorded) > rankOf(before.unrecorded)) yield found(before.unrecorded, now.unrecorded);
  const kept: string[] = [];
  for (const [glob, level] of Object.entries(before.unrecordedBy)) {
    const actual = now.unrecordedBy[glob] ?? now.unrecorded;
    if (rankOf(actual) > rankOf(level)) yield found(`${glob}: ${level}`, `${glob}: ${actual}`);
    if (Object.hasOwn(now.unrecordedBy, glob)) kept.push(glob);
  }
  const strictest = Math.min(...[before.unrecorded, ...Object.values(before.unrecordedBy)].map(rankOf));
  for (const [glob, level] of Object.entries(now.unrecordedBy))
    if (!Object.hasOwn(before.unrecordedBy, glob) && rankOf(level) > strictest)
      yield found(ORDER[strictest] ?? 'off', `${glob}: ${level}`);
  const order = Object.keys(now.unrecordedBy).filter((glob) => Object.hasOwn(before.unrecordedBy, glob));
  if (order.join('\n') !== kept.join('\n')) yield found(kept.join(', '), order.join(', '));
}
