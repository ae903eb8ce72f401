/**
 * Text from a repository made harmless. Names, versions and messages are written by strangers: in
 * a terminal they could move the cursor, in a log begin a workflow command, in Markdown ping
 * people, load images or close a table. Each face has its own escape here, and no other code.
 */

import type { Spans } from '../model/span.ts';
import { latePattern } from '../text/late-pattern.ts';
import { withoutTrailing } from '../text/trailing.ts';
import { cut, cutMiddle } from './cut.ts';

/**
 * Controls, formats (bidirectional overrides, zero-width signs), line separators, lone surrogates,
 * private use, whatever a font may leave blank, non-characters, and every space but U+0020 and the
 * ideographic one, which is wide enough to be seen.
 */
const INVISIBLE = latePattern(
  String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]`,
  'gu',
);
/** Most texts: every character can be seen. */
const VISIBLE = /^[ -~]*$/;

/**
 * What cannot be seen becomes a visible `\u{…}`: for a value on a terminal or in a log. The runner
 * reads `::name::` at a line's start and `##[name]` anywhere, so neither survives.
 */
export function terminalText(text: string): string {
  return logLine(visible(text));
}

/** A whole line for a log that may hold colours of ours: no workflow command can begin in it. */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u{003a}').replaceAll('##[', '##\\u{005b}');
}

/** What cannot be seen becomes a visible `\u{…}`. */
export function visible(text: string): string {
  return showInvisible(text, codePoint);
}

/** Each sign that cannot be seen becomes what `shown` makes of it. */
export function showInvisible(text: string, shown: (sign: string) => string): string {
  return VISIBLE.test(text) ? text : text.replace(INVISIBLE(), shown);
}

function codePoint(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;
}

/** Long enough for every path worth reading in a table. */
const MAX_CODE = 240;

/**
 * A Markdown code span that its text cannot break out of, in prose or in a table cell. In a code
 * span nothing pings, links or loads; only its own end and, in a table, a `|` could end it.
 */
export function markdownCode(text: string, limit = MAX_CODE): string {
  // Cut first, since what is not shown need not be walked; and again, since escapes are longer.
  const shown = cutMiddle(visible(cutMiddle(text, 4 * limit)), limit)
    .replace(/^ | $/g, codePoint)
    .replaceAll('|', codePoint);
  if (shown === '') return '(empty)';
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The longest sentence that is worth reading in a table. */
const MAX_TEXT = 800;
const MAX_SAID = 48;

/**
 * A sentence inside Markdown prose or a table cell. Plain words stay; every other word becomes a code span.
 */
export function markdownText(text: string): string {
  return plainWords(visible(cut(text, MAX_TEXT)), (name) => markdownCode(shortDigest(name))).reduce(
    joined,
    '',
  );
}

/** A message inside Markdown prose or a table cell. `beside`: values that stand beside it in full. */
export function markdownSpans(spans: Spans, beside: readonly (string | null)[] = []): string {
  return spans
    .map(({ is, text }) => {
      if (is === 'text' || is === 'count') return markdownText(text);
      return markdownCode(shortDigest(text), beside.includes(text) ? MAX_SAID : MAX_CODE);
    })
    .reduce(joined, '');
}

/** Two code spans without anything between them would be one, of other text. */
function joined(before: string, after: string): string {
  return before.endsWith('`') && after.startsWith('`') ? `${before} ${after}` : before + after;
}

/** Quotes and brackets before a word. */
const BEFORE = /^["'(]*/;
/** Quotes, brackets and punctuation behind a word. */
const BEHIND = `)"',.;:!?…`;
/** Letters, possibly hyphenated; a number that cannot be the short id of a commit; our usual terms. */
const PLAIN = latePattern(
  String.raw`^(?:[\p{L}\p{M}]+(?:['\u2019-][\p{L}\p{M}]+)*|\d{1,6}|\d{1,3}(?:,\d{3})+|SHA-256|UTF-(?:8|16)|[\u2013\u2014%])$`,
  'u',
);
/** GitHub links a run of seven and more hex digits to the commit of that id, behind a hyphen too. */
const COMMIT = /\b[0-9a-f]{7,}\b/i;

/** A text in pieces: spaces, words as they are, and code. */
function plainWords(text: string, code: (word: string) => string): string[] {
  return [...text.matchAll(/`([^` ]+)`|[^ ]+| /g)].flatMap(({ 0: token, 1: quoted, index }) => {
    if (quoted !== undefined) return [code(quoted)];
    const [before = ''] = BEFORE.exec(token) ?? [];
    const word = withoutTrailing(token.slice(before.length), BEHIND);
    const after = token.slice(before.length + word.length);
    // `1.` at the start of a line would begin a list.
    const beginsList = index === 0 && /^\d/.test(token) && after !== '';
    const isPlain = PLAIN().test(word) && !COMMIT.test(word) && !beginsList;
    if (isPlain || PUNCTUATION.test(token)) return [token];
    return word === '' ? [code(token)] : [before, code(shortDigest(word)), after];
  });
}

/** A space, and what is left between two names. */
const PUNCTUATION = /^(?: |[)"',.;:]{1,3})$/;

const SHORT = 12;

/** The first digits of a digest, by which people tell digests apart; other text as it is. */
export function shortDigest(text: string): string {
  return /^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(text)
    ? `${text.slice(0, SHORT)}…`
    : text;
}

/** A path as part of a URL, each segment encoded. */
export function urlPath(path: string): string {
  return path.split('/').map(encode).join('/');
}

function encode(segment: string): string {
  // Lone surrogates have no UTF-8 form and would throw.
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
