/** Names that strangers could give to files, and what must not come of them in Markdown. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { findingPage } from '../../src/reporters/finding-page.ts';
import { KINDS } from '../../src/rules/index.ts';
import { anyText } from '../support/any-text.ts';
import { LINKS } from './sample-report.ts';

/** In every hostile name. Its digit makes it a word that is never left plain. */
export const CANARY = 'zqx7';

export const FRAGMENTS = [
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '\\',
    '\\|',
    '*',
    '_',
    '~~',
    '$`x`$',
    ':smile:',
    '&lt;',
    '&#64;',
    '&#124;',
  ],
  ...[
    '@octocat',
    ' @acme/team ',
    '#1',
    ' GH-1 ',
    ' x-deadbee ',
    'acme/models#1',
    '0123456789abcdef0123456789abcdef01234567',
  ],
  ...[
    '<!--',
    '-->',
    '\n<!-- manifest-drift:key v1 -->',
    '<img src=x onerror=alert(1)>',
    '</code>',
    '</details>',
  ],
  ...[
    '![x](http://evil.example/x.png)',
    '[x](javascript:alert(1))',
    '[x]: http://evil.example',
    '[^1]',
    '](',
    '[',
  ],
  ...[
    'https://evil.example/',
    ' www.evil.example ',
    'a@evil.example',
    ' http://evil.example ',
    '<b>',
    '<br>',
  ],
  ...['\n', '\r\n', '\n\n# heading', '\n- [ ] task', '\n1. one', '\n---', '\n===', '\t', '  ', ' ', '\u00a0'],
  ...['::error::x', ' ::set-output name=x::y', '##[error]x', '\u001b[31m', '\u009b31m', '\0', '\u0007'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u{e0041}',
    '\u3164',
    '\ud800',
    '\udc00',
    '%0A',
  ],
  ...[
    'models/',
    'a b',
    'ünïcode',
    '模型',
    '{0}',
    '../',
    'C:\\x',
    '"',
    "'",
    '(',
    ')',
    '!',
    ':',
    ',',
    '.',
    '-',
    '😀',
  ],
];

export const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: anyText(8) }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((parts) =>
    fc.nat({ max: parts.length }).map((at) => [...parts.slice(0, at), CANARY, ...parts.slice(at)].join('')),
  );

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

/** All node types that the renderers mean to make. */
const TYPES = new Set([
  ...[
    'root',
    'paragraph',
    'heading',
    'text',
    'strong',
    'inlineCode',
    'code',
    'html',
    'link',
    'list',
    'listItem',
  ],
  ...['table', 'tableRow', 'tableCell', 'thematicBreak', 'blockquote'],
]);

/** All HTML that the renderers mean to write. */
const HTML =
  /^(<br>|<\/?sub>|<\/details>|<details><summary>[\w ,:().-]*(<code>[\w./-]*<\/code>:)?<\/summary>|<!-- manifest-drift:[^<>]* -->)$/;

/** What GitHub acts upon in the text that it shows: names, issues, commits, addresses. */
const ACTIVE = /@[\w-]|#\d|\bGH-\d|\b[0-9a-f]{7,}\b|:\/\/|www\.|<|:\w+:/i;

/** All that a chart may say: fixed words and numbers. */
const CHART =
  /^%%\{init: \{"themeVariables":\{("\w+":"(#[0-9a-f]{6}|\d(px)?)",?)+\}\}\}%%\npie showData\n {4}title Files by status\n {4}accTitle: Files by status(\n {4}"[a-z, ]+" : \d+)+$/;

/** The pages of kinds. */
export const OWN_PAGES: ReadonlySet<string> = new Set(KINDS.map((kind) => findingPage(kind) ?? ''));

/** Nothing in it but what we put there; every name in a code span or block. */
export function assertHarmless(markdown: string, links = LINKS): void {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const charts: string[] = [];
  const walk = (node: Node) => {
    assert.ok(TYPES.has(node.type), `no ${node.type} in ${excerpt(markdown)}`);
    if (node.type === 'html') assert.match(node.value ?? '', HTML);
    if (node.type === 'link')
      assert.ok(
        OWN_PAGES.has(node.url ?? '') || node.url?.startsWith(`${links.server}/${links.repository}/`),
        node.url,
      );
    if (node.type === 'text') {
      assert.ok(!node.value?.includes(CANARY), `a name outside of code: ${node.value}`);
      assert.doesNotMatch(node.value ?? '', ACTIVE);
    }
    if (node.type === 'table') assertEven(node);
    if (node.lang === 'mermaid') charts.push(node.value ?? '');
    node.children?.forEach(walk);
  };
  walk(tree as Node);
  assert.ok(charts.length <= 1, 'no chart but ours');
  for (const text of charts) assert.match(text, CHART);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  assert.doesNotMatch(markdown, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
  assert.ok(markdown.isWellFormed());
}

/** A name that closes a cell would make its row longer, or be cut off with what is too much. */
function assertEven(table: Node): void {
  const lengths = new Set(table.children?.map((row) => row.children?.length));
  assert.equal(lengths.size, 1, 'all rows of a table are equally long');
}

function excerpt(text: string): string {
  return JSON.stringify(text.slice(0, 2000));
}
