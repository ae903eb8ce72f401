const MAX_MS = 24 * 3_600_000;

/** Milliseconds that a server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110). */
export function retryAfter(headers: Headers, now = Date.now()): number | null {
  const exact = headers.get('retry-after-ms')?.trim() ?? '';
  if (isNumber(exact)) return limited(Number(exact));
  const after = headers.get('retry-after')?.trim() ?? '';
  if (isNumber(after)) return limited(Number(after) * 1000);
  // `Date.parse` takes much for a date; RFC 9110's begins with the day of the week.
  const time = /^[A-Z][a-z]{2,8},? /.test(after) ? Date.parse(after) : Number.NaN;
  return Number.isNaN(time) ? null : limited(time - now);
}

const isNumber = (text: string) => /^\d{1,12}(\.\d{1,6})?$/.test(text);
const limited = (milliseconds: number) => Math.min(MAX_MS, Math.max(0, Math.ceil(milliseconds)));
