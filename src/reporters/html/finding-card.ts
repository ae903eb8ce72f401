/** One finding: what it is about, where that is written, both values, and what to run. */

import type { AcceptedFinding } from '../../model/acceptance.ts';
import { isPlain } from '../fix-hint.ts';
import type { Links } from '../links.ts';
import { sayingOf } from '../saying.ts';
import { isAccepted, type ShownFinding } from './accepted.ts';
import { placeLink } from './links.ts';
import { type Child, h, type Markup } from './markup.ts';
import { codeLine, copyButton } from './parts.ts';

export function findingCard(finding: ShownFinding, links: Links | null): Markup {
  const { subject, expected, actual, location, related } = finding;
  const said = sayingOf(finding);
  const places = [location, related].filter((place) => place !== null);
  const command = commandFor(finding);
  return h(
    'li',
    { class: 'finding' },
    subject === '' ? null : h('p', { class: 'subject' }, h('code', {}, subject), copyButton(subject, 'name')),
    said === '' ? null : h('p', { class: 'said' }, said),
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
    command === null ? null : codeLine(command),
    isAccepted(finding) ? acceptedLine(finding) : null,
  );
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

function acceptedLine({ reason, expires }: AcceptedFinding): Markup {
  return h('p', { class: 'acceptance' }, `Accepted until ${expires}: ${reason}`);
}

/** The command that shows how it came about, for names that a shell takes as they are. */
function commandFor({ kind, subject }: ShownFinding): string | null {
  if (!isPlain(subject)) return null;
  switch (kind) {
    case 'checksum-mismatch':
    case 'size-mismatch':
      return `git log --oneline -3 -- ${subject}`;
    case 'file-missing':
      return `git log --oneline --diff-filter=D -1 -- ${subject}`;
    default:
      return null;
  }
}
