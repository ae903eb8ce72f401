/** The findings beyond those that stand in the page's text, a hundred at a time. */

import type { Card } from '../../reporters/html/card.ts';
import { findingCard, findingRow, MAX_CARDS } from '../../reporters/html/finding-card.ts';
import { type PackedFindings, unpackFindings } from '../../reporters/html/packed-findings.ts';
import type { Links } from '../../reporters/links.ts';
import { grouped } from '../../text/plural.ts';
import { dataOf } from './data.ts';
import { mount } from './mount.ts';

const STEP = 100;

export function enableMore(): void {
  let known: Map<string, Card[]> | null = null;
  const links = dataOf<Links | null>('links')[0] ?? null;
  for (const place of document.querySelectorAll<HTMLElement>('.more[data-group]')) {
    const key = place.dataset.group ?? '';
    const total = Number(place.dataset.count);
    let shown = 0;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = offer(total);
    place.replaceChildren(button);
    button.addEventListener('click', () => {
      known ??= unpackAll();
      const next = (known.get(key) ?? []).slice(shown, shown + STEP);
      const first = shown;
      shown += next.length;
      const cards = listBefore(place, total > MAX_CARDS);
      const drawn = cards.classList.contains('rows') ? findingRow : findingCard;
      const before = cards.children.length;
      cards.append(mount(next.map((card) => drawn(card, links))));
      const left = total - shown;
      if (shown >= (known.get(key)?.length ?? 0))
        place.textContent = left > 0 ? `and ${grouped(left)} more, in report.json.` : '';
      else button.textContent = offer(left);
      if (shown > first) focus(cards.children[before]);
    });
  }
}

function offer(left: number): string {
  return left > STEP ? `Show ${STEP} more of ${grouped(left)}` : `Show ${left} more`;
}

/** So that the keyboard goes on where the new ones begin. */
function focus(card: Element | undefined): void {
  if (!(card instanceof HTMLElement)) return;
  card.tabIndex = -1;
  card.focus();
}

function listBefore(place: Element, isLong: boolean): Element {
  const before = place.previousElementSibling;
  if (before?.classList.contains('cards')) return before;
  const list = document.createElement('ol');
  list.className = isLong ? 'cards rows' : 'cards';
  place.before(list);
  return list;
}

function unpackAll(): Map<string, Card[]> {
  const known = new Map<string, Card[]>();
  for (const packed of dataOf<PackedFindings>('findings'))
    known.set(packed.key, [...(known.get(packed.key) ?? []), ...unpackFindings(packed)]);
  return known;
}
