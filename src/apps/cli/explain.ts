import { PAGES } from '../../generated/finding-pages.js';
import { didYouMean, quote, SettingsError } from '../../model/errors.ts';
import { put, type TextStyle } from '../../reporters/text-style.ts';
import { BY_KIND, KINDS } from '../../rules/index.ts';

/** The help page of a kind of finding, for a terminal; without a kind, all kinds and what they mean. */
export function* explain(
  kind: string | null,
  textStyle: Pick<TextStyle, 'paint' | 'width'>,
): Generator<string> {
  const { paint } = textStyle;
  if (kind === null) {
    const width = Math.max(...KINDS.map((name) => name.length));
    const isNarrow = textStyle.width < 3 * width;
    for (const name of KINDS) {
      const { title, severity } = BY_KIND[name];
      const first = `${name.padEnd(width)}  ${severity.padEnd(7)}  `;
      const painted = `${paint('bold', name.padEnd(width))}  ${paint(COLOURS[severity], severity.padEnd(7))}  `;
      yield put(title, textStyle, { first, rest: isNarrow ? '    ' : ' '.repeat(first.length), painted });
    }
    return;
  }
  const known = KINDS.find((name) => name === kind);
  if (known === undefined)
    throw new SettingsError(
      `${quote(kind)} is no kind of finding${didYouMean(kind, KINDS)}; explain alone lists all.`,
    );
  yield* forTerminal(PAGES[known] ?? '', textStyle);
}

const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** Markdown as these pages write it: headings, fences, links, code and bold words. Code keeps its lines. */
function* forTerminal(page: string, textStyle: Pick<TextStyle, 'paint' | 'width'>): Generator<string> {
  let isCode = false;
  for (const line of page.trimEnd().split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    else if (isCode) yield `    ${line}\n`;
    else if (line.startsWith('#')) yield `${textStyle.paint('bold', plain(line.replace(/^#+ /, '')))}\n`;
    else yield put(plain(line), textStyle, { rest: line.startsWith('- ') ? '  ' : '' });
  }
}

function plain(line: string): string {
  return line
    .replace(/\[([^[\]]*)\]\((https:[^()]*)\)/g, '$1 ($2)')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/`([^`]*)`/g, '$1');
}
