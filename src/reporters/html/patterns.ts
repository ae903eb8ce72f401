import type { Evidence } from '../../model/file-row.ts';
import { h, type Markup } from './markup.ts';

/** What a pattern is drawn of, in a tile of so many units. */
interface Shape {
  readonly tile: number;
  readonly drawn: Markup;
}

const lines = (d: string) => h('path', { d, class: 'ink' });

/** None for bytes: what was read and hashed is plain. */
const SHAPES: Readonly<Partial<Record<Evidence, Shape>>> = {
  pointer: { tile: 8, drawn: lines('M-2 10L10 -2M-2 2L2 -2M6 10L10 6') },
  upstream: { tile: 8, drawn: h('circle', { cx: 4, cy: 4, r: 1.4, class: 'dot' }) },
  none: { tile: 12, drawn: lines('M0 0L12 12M12 0L0 12') },
};

/** The patterns that say what a status rests on, once for the whole page. */
export function patterns(): Markup {
  const made = Object.entries(SHAPES).map(([evidence, { tile, drawn }]) =>
    h(
      'pattern',
      { id: `pattern-${evidence}`, width: tile, height: tile, patternUnits: 'userSpaceOnUse' },
      drawn,
    ),
  );
  const hidden = { class: 'patterns', 'aria-hidden': 'true', width: 0, height: 0 };
  return h('svg', hidden, h('defs', {}, made));
}

/** The pattern's fill; null for evidence that has none. */
export function patternOf(evidence: Evidence): string | null {
  return evidence in SHAPES ? `url(#pattern-${evidence})` : null;
}
