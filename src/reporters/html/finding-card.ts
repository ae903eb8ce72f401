/** One finding: what it is about, where that is written, both values, and what to run. */

import type { Spans } from '../../model/span.ts';
import { cutMiddle } from '../cut.ts';
import { shortDigest } from '../escape.ts';
import type { Links } from '../links.ts';
import type { Card } from './card.ts';
import { placeLink } from './links.ts';
import { type Child, h, type Markup } from './markup.ts';
import { codeLine, copyButton } from './parts.ts';

/** In groups of more than these, each finding is a row that unfolds. */
export const MAX_CARDS = 10;

export function findingCard(card: Card, links: Links | null): Markup {
  const { subject, said, since } = card;
  return h(
    'li',
    { class: 'finding' },
    subject === ''
      ? null
      : h(
          'p',
          { class: 'subject' },
          h('code', {}, subject),
          copyButton(subject, 'name'),
          since === null ? null : sinceMark(since),
        ),
    said.length === 0 ? null : h('p', { class: 'said' }, message(said)),
    details(card, links),
  );
}

/** One line: what it is about, what is wrong in short, and where. The rest unfolds. */
export function findingRow(card: Card, links: Links | null): Markup {
  const { subject, said, expected, actual, location, since } = card;
  return h(
    'li',
    { class: 'finding' },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        subject === '' ? null : [h('code', {}, subject), ' '],
        h('span', { class: 'said' }, said.length === 0 ? shortValues(expected, actual) : message(said)),
        location === null ? null : h('span', { class: 'where' }, ` ${location.file}:${location.line}`),
        since === null ? null : sinceMark(since),
      ),
      subject === '' ? null : h('p', {}, copyButton(subject, 'name', 'Copy the name')),
      details(card, links),
    ),
  );
}

function shortValues(expected: string | null, actual: string | null): Child {
  const short = (text: string | null) =>
    text === null ? 'nothing' : h('code', {}, cutMiddle(shortDigest(text), MAX_VALUE));
  return [expected === null ? '' : ['expected ', short(expected), ', '], 'found ', short(actual)];
}

const MAX_VALUE = 60;

function details(card: Card, links: Links | null): Child {
  const { subject, expected, actual, isSaid, location, related, command, suppressed } = card;
  const places = [location, related].filter((place) => place !== null);
  return [
    isSaid || (expected === null && actual === null) ? null : values(expected, actual),
    places.length === 0
      ? null
      : h(
          'p',
          { class: 'where' },
          'At ',
          between(
            places.map((place) => placeLink(place, links)),
            ' and ',
          ),
        ),
    command === null ? null : codeLine(`${command} ${subject}`),
    suppressed === null ? null : suppressedLine(suppressed),
  ];
}

function sinceMark(since: string): Markup {
  return h('span', { class: 'since' }, since === 'new' ? 'new' : `since ${since}`);
}

function message(spans: Spans): Child {
  return spans.map(({ is, text }) => (is === 'text' || is === 'count' ? text : h('code', {}, text)));
}

function values(expected: string | null, actual: string | null): Markup {
  // Only what is expected may be missing.
  return h(
    'dl',
    { class: 'values' },
    expected === null ? null : value('Expected', expected),
    value('Found', actual),
  );
}

function value(name: 'Expected' | 'Found', text: string | null): Markup {
  const what = name.toLowerCase();
  return h(
    'div',
    { class: what },
    h('dt', {}, name, text === null ? null : copyButton(text, `${what} value`)),
    h('dd', {}, text === null ? h('span', { class: 'none' }, 'nothing') : h('code', {}, text)),
  );
}

function between(items: readonly Child[], separator: string): Child[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

function suppressedLine({ reason, expires }: NonNullable<Card['suppressed']>): Markup {
  return h('p', { class: 'suppression' }, `Suppressed until ${expires}: ${reason}`);
}
