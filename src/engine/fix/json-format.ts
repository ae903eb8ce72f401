import type { FormattingOptions } from 'jsonc-parser';

/** How a JSON text is indented and how its lines end, so that what is added looks like the rest. */
export function formatOf(
  text: string,
): Required<Pick<FormattingOptions, 'tabSize' | 'insertSpaces' | 'eol'>> {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const insertSpaces = !indent.includes('\t');
  return {
    insertSpaces,
    tabSize: insertSpaces ? indent.length : 1,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
