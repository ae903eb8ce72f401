/**
 * Text from a repository made harmless for a terminal or a log: control characters, ANSI escapes,
 * line breaks, bidirectional overrides, invisible characters and lone surrogates become visible
 * `\u{…}` escapes, so that a name can neither move the cursor nor begin a line of its own.
 */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

export function terminalText(text: string): string {
  return text.replace(HARMFUL, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`);
}
