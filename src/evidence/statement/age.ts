/** When a check reads statements, and how old they may be. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds. */
  readonly maxAge: number;
}

/** Clocks of two machines may differ by this. */
const SKEW_MS = 5 * 60_000;

/** Why a statement does not count; null where it does. */
export function ageProblem(
  { time }: { readonly time: number },
  now: Moment,
): 'too-old' | 'from-the-future' | null {
  const age = now.time - time;
  if (age > now.maxAge) return 'too-old';
  return age < -SKEW_MS ? 'from-the-future' : null;
}
