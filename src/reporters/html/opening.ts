/** What a person sees first: the verdict, what to do, and what it rests on. */

import { isUnfinished, type Report } from '../../model/report.ts';
import { ruleOf } from '../../rules/index.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { cutMiddle } from '../cut.ts';
import type { Links } from '../links.ts';
import { runUrl } from '../links.ts';
import { headline } from '../verdict.ts';
import { verdictOf } from '../words.ts';
import type { PageGroup } from './finding-list.ts';
import { anchor } from './links.ts';
import { type Child, h, type Markup } from './markup.ts';
import { codeLine, prose, section } from './parts.ts';

/** The colour of the page's head: `pass`, `fail`, `error`, or `part` where not all was looked at. */
export function mood({ outcome, complete }: Report): string {
  return outcome === 'pass' && !complete ? 'part' : outcome;
}

export function openingMarkup(report: Report, links: Links | null): Markup {
  const { words } = headline(report);
  return h(
    'header',
    { class: `verdict ${mood(report)}` },
    h(
      'p',
      { class: 'brand' },
      h('strong', {}, 'manifest-drift'),
      report.run === null ? '' : ` · ${report.run.repository}`,
    ),
    h('h1', {}, icon(mood(report)), h('span', {}, words.charAt(0).toUpperCase() + words.slice(1))),
    h('p', { class: 'lead' }, report.outcome === 'error' ? report.error : verdictOf(report)),
    h('p', { class: 'facts' }, facts(report, links)),
  );
}

/** Tick, cross, exclamation mark: never the colour alone. */
function icon(name: string): Markup {
  const paths: Record<string, string> = {
    pass: 'M6 12.5l4 4 8-9',
    fail: 'M7 7l10 10M17 7L7 17',
    error: 'M12 6v7M12 17v.5',
    part: 'M12 6v7M12 17v.5',
  };
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', width: 36, height: 36 },
    h('circle', { cx: 12, cy: 12, r: 11 }),
    h('path', { d: paths[name] ?? '' }),
  );
}

/** Which commit, when, and compared with what. */
function facts(report: Report, links: Links | null): Child[] {
  const { commit, run, baseline, generated_at, root } = report;
  const parts: Child[] = [];
  if (commit !== null) {
    const branch = run === null ? '' : ` of ${run.ref.replace(/^refs\/(heads|tags)\//, '')}`;
    parts.push(['commit ', h('code', {}, commit.slice(0, 12)), branch]);
  }
  if (root !== '.') parts.push(['folder ', h('code', {}, root)]);
  parts.push(h('time', { datetime: generated_at }, timeText(generated_at)));
  if (baseline !== null)
    parts.push([
      'versions compared with ',
      baseline.name,
      ' (',
      h('code', {}, baseline.commit.slice(0, 12)),
      ')',
    ]);
  const url = runUrl(links);
  if (url !== null) parts.push(anchor(url, 'the run'));
  return parts.flatMap((part, index) => (index === 0 ? ['Checked: ', part] : [' · ', part]));
}

/** `2026-11-21 06:00 UTC`; a text that is no date as it is. */
export function timeText(iso: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
  return parts === null ? iso : `${parts[1]} ${parts[2]} UTC`;
}

const MAX_STEPS = 3;

/** Names for each: enough to know what it is about. */
const MAX_NAMES = 2;

/** The fixes of the gravest kinds, each with the way to its findings. */
export function steps(report: Report, groups: readonly PageGroup[]): Markup | null {
  if (isUnfinished(report))
    return section(
      'todo',
      'What to do',
      h(
        'p',
        {},
        'Give the check more time (',
        h('code', {}, 'time-budget'),
        '), or let it finish, and run it again.',
      ),
    );
  if (report.outcome === 'error')
    return section(
      'todo',
      'What to do',
      h('p', {}, 'Fix what the message names and run the check again. It says nothing about drift.'),
    );
  const open = groups.filter(({ suppressed, severity }) => !suppressed && severity !== 'notice');
  if (open.length === 0) return null;
  const items = open.slice(0, MAX_STEPS).map((group) => {
    const about = [...new Set(group.findings.map(({ subject }) => subject))].slice(0, MAX_NAMES);
    const others = group.count > about.length ? '…' : '';
    const link = h(
      'a',
      { href: `#group-${groups.indexOf(group)}` },
      `${group.title}${group.count > 1 ? ` (${grouped(group.count)})` : ''}`,
    );
    const names = about.map((name) => [h('code', {}, cutMiddle(name, 60)), ' ']);
    return h(
      'li',
      {},
      link,
      h('span', { class: 'step' }, names, others),
      h('span', { class: 'step' }, prose(group.fix)),
    );
  });
  const more = open.length - items.length;
  const rest = more > 0 ? h('p', {}, `and ${countOf(more, 'more kind')}, listed below.`) : null;
  return section('todo', 'What to do', h('ol', { class: 'steps' }, items), rest, patchHint(report, open));
}

/** The patch for files that changed on purpose. */
function patchHint({ run, shard }: Report, open: readonly PageGroup[]): Child {
  if (!open.some(({ kind }) => ruleOf(kind)?.isFixable)) return null;
  const beside =
    run === null || shard !== null
      ? ''
      : ' If there is a `fix.patch` beside this file, it is the same patch.';
  return [
    h('p', {}, prose(`If the files on disk are correct, this patch updates lists and inventories.${beside}`)),
    codeLine('manifest-drift record --update | git apply'),
  ];
}
