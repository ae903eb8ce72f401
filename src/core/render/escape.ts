/**
 * Text from a repository made harmless. Names, versions and messages are written by strangers: in
 * a terminal they could move the cursor, in a log begin a workflow command, in Markdown ping
 * people, load images or close a table. Each face has its own escape here, and no other code.
 */

/** Controls, formats (bidirectional overrides, zero-width), separators, lone surrogates, private use. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** What cannot be seen becomes a visible `\u{…}`: for a terminal or a log line. */
export function terminalText(text: string): string {
  return text.replace(
    INVISIBLE,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}

/**
 * A log line: as for a terminal, and never at the start of a workflow command. The runner reads
 * `::name::` at a line's start and `##[name]` anywhere.
 */
export function logText(text: string): string {
  return terminalText(text)
    .replace(/^(\s*):(?=:)/, '$1\\u{003a}')
    .replaceAll('##[', '#\\u{0023}[');
}

/** At most `limit` UTF-16 units, cut between characters, with an ellipsis where something is gone. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

/**
 * Text inside Markdown prose or a table cell. Every ASCII sign that means something to GitHub's
 * Markdown becomes a character reference, which Markdown shows as the sign and never acts on.
 */
export function markdownText(text: string): string {
  return terminalText(text)
    .replace(/[!#$&*.:<>@[\\\]^_`{|}~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/&#(?:64|35);|\bGH-/gi, (sign) => `${sign}${WORD_JOINER}`);
}

/**
 * GitHub looks for `@name`, `#1` and `GH-1` in the rendered text, where references are signs again;
 * an invisible joiner behind the sign is what keeps it from pinging or linking.
 */
const WORD_JOINER = '\u2060';

/**
 * A code span that its text cannot break out of, in prose or in a table cell. Written as HTML,
 * since a backtick span in a table still ends at a `|`, and references work inside `<code>`.
 */
export function markdownCode(text: string): string {
  const shown = terminalText(text).replace(
    /[&<>"'`|@#*_~[\]()!\\:.^$-]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
  return `<code>${shown === '' ? ' ' : shown}</code>`;
}

/** A path as part of a URL. */
export function urlPath(path: string): string {
  return path.split('/').map(encode).join('/');
}

function encode(segment: string): string {
  // Lone surrogates have no UTF-8 form and would throw.
  const whole = segment.replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
