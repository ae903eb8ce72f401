/** Small pieces that several parts of the page are made of. */

import { type Child, h, type Markup } from './markup.ts';

/** Copies what people see: a name that hides a line break would run as two commands in a shell. */
export function copyButton(text: string, what: string, words = 'Copy'): Markup {
  return h(
    'button',
    { type: 'button', class: 'copy', 'data-copy': text, 'aria-label': `Copy the ${what}` },
    words,
  );
}

/** A command on a line of its own. */
export function codeLine(command: string): Markup {
  return h('p', { class: 'command' }, h('code', {}, command), copyButton(command, 'command'));
}

/** Lines to be copied together. */
export function codeBlock(lines: readonly string[]): Markup {
  const shown = lines.map((line) => h('span', { class: 'line' }, line));
  const button = h('button', { type: 'button', class: 'copy', 'aria-label': 'Copy these lines' }, 'Copy');
  return h('div', { class: 'block' }, h('pre', { tabindex: 0 }, h('code', {}, shown)), button);
}

/** A sentence of ours with code between backticks. */
export function prose(text: string): Child {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : h('code', {}, part)));
}

export interface TableParts {
  readonly caption: string;
  /** Where there is no room for columns, numbers and what is behind the third column stand beside their names. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Child[])[];
  /** Columns of numbers, by place. */
  readonly numbers?: readonly number[];
}

export function table({ caption, head, rows, numbers = [] }: TableParts): Markup {
  const name = (column: number) => (numbers.includes(column) ? 'number' : null);
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((word, column) => h('th', { scope: 'col', class: name(column) }, word)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((cells) =>
          h(
            'tr',
            {},
            cells.map((cell, column) =>
              h(
                'td',
                {
                  class: name(column),
                  'data-label': numbers.includes(column) || column > 2 ? (head[column] ?? null) : null,
                },
                cell,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

export function section(id: string, title: string, ...content: readonly Child[]): Markup {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    content,
  );
}
