import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';

/** Kinds of which the columns say all: which file, and both values. */
const SAID_BY_COLUMNS: readonly string[] = ['checksum-mismatch', 'size-mismatch'];

/**
 * What the message says beyond the subject, the place and both values, which stand beside it; the empty
 * string where those say all.
 */
export function sayingOf({ kind, subject, message, location, related, expected, actual }: Finding): string {
  if (SAID_BY_COLUMNS.includes(kind) && expected !== null && actual !== null) return '';
  let rest = withoutSubject(message, subject);
  for (const place of [location, related]) if (place !== null) rest = withoutPlace(rest, place);
  // That it is recorded is to be seen in the column with the digest.
  if (kind === 'file-missing' && expected !== null && rest.startsWith('is not there;')) return '';
  return rest;
}

/** The sentence without the subject in front, which has to be more than a part of its first word. */
function withoutSubject(text: string, subject: string): string {
  if (subject === '' || !text.startsWith(subject)) return text;
  const after = text.slice(subject.length);
  const between = /^(:\d+)?[:,]? /.exec(after);
  return between === null ? text : after.slice(between[0].length);
}

/** The sentence without ` at FILE:LINE`, or ` at FILE:LINE:COLUMN`, which stands beside it as a link. */
function withoutPlace(text: string, { file, line, column }: Location): string {
  const place = ` at ${file}:${line}`;
  const at = text.indexOf(place);
  if (at === -1) return text;
  const rest = text.slice(at + place.length);
  const exact = `:${column}`;
  const after = rest.startsWith(exact) ? rest.slice(exact.length) : rest;
  return /^\W/.test(after) ? text.slice(0, at) + after : text;
}
