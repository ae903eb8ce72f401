/** What is new since the last run, and what is gone, by the memory of the check's issue. */

import type { Report } from '../../model/report.ts';
import { grouped } from '../../text/plural.ts';
import { changeCounts, goneTitle, ONLY_THE_GRAVEST, OTHER_VALUES } from '../change-lines.ts';
import { cutMiddle } from '../cut.ts';
import { describeKind } from '../finding-groups.ts';
import { changesOf, type History } from '../issue-changes.ts';
import type { FindingName } from '../sighting.ts';
import { type Child, h, type Markup } from './markup.ts';
import { section } from './parts.ts';

/** New and resolved findings that are named. */
const MAX_NAMED = 5;
const MAX_NAME = 80;

/** Null where nothing is remembered: a first run, and a run without an issue. */
export function changesSection(report: Report, history: History | null): Markup | null {
  if (history === null) return null;
  const changes = changesOf(report, history);
  const { added, persisting, suppressed, resolved, oldest, comparison } = changes;
  if (comparison === 'reopened')
    return section('changes', 'Since the last run', h('p', {}, 'Drift is back: all findings are new.'));
  const isSame = added.count + resolved.count + suppressed === 0;
  return section(
    'changes',
    'Since the last run',
    h(
      'p',
      {},
      h('strong', {}, changeCounts(changes, report)),
      oldest === null ? '' : `, the oldest since ${oldest}`,
    ),
    persisting > 0 ? listed('New', added) : null,
    listed(goneTitle(report), resolved),
    isSame && history.before.digest !== history.now.digest ? h('p', {}, OTHER_VALUES) : null,
    comparison === 'partial' ? h('p', {}, ONLY_THE_GRAVEST) : null,
  );
}

function listed(
  title: string,
  { count, first }: { readonly count: number; readonly first: readonly FindingName[] },
): Child {
  if (count === 0) return null;
  const items = first
    .slice(0, MAX_NAMED)
    .map(({ kind, subject }) =>
      h('li', {}, `${describeKind(kind).title}: `, h('code', {}, cutMiddle(subject, MAX_NAME))),
    );
  const more = count - items.length;
  return [h('h3', {}, title), h('ul', {}, items, more > 0 ? h('li', {}, `and ${grouped(more)} more`) : null)];
}
