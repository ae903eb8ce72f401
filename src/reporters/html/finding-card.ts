/** One finding: what it is about, where that is written, both values, and what to run. */

import type { Spans } from '../../model/span.ts';
import type { Links } from '../links.ts';
import type { Card } from './card.ts';
import { placeLink } from './links.ts';
import { type Child, h, type Markup } from './markup.ts';
import { codeLine, copyButton } from './parts.ts';

export function findingCard(card: Card, links: Links | null): Markup {
  const { subject, said, expected, actual, location, related, command, since, suppressed } = card;
  const places = [location, related].filter((place) => place !== null);
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
    expected === null && actual === null ? null : values(expected, actual),
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
  );
}

function sinceMark(since: string): Markup {
  return h('span', { class: 'since' }, since === 'new' ? 'new' : `since ${since}`);
}

function message(spans: Spans): Child {
  return spans.map(({ is, text }) => (is === 'text' || is === 'count' ? text : h('code', {}, text)));
}

function values(expected: string | null, actual: string | null): Markup {
  return h('dl', { class: 'values' }, value('Expected', expected), value('Found', actual));
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
