/** What the readers of statements have in common. */

/** Why a file is no statement, as the second half of a sentence. */
export interface NoStatement {
  readonly problem: string;
}

/** Longer words are cut. */
export const MAX_REASON = 500;

export const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' ? value.slice(0, MAX_REASON) : null;

/** ISO 8601 in UTC, as milliseconds since 1970; null where it is none. */
export function momentIn(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
