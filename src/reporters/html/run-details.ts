/** What stands at the end of the page: entries, steps, lists and the run. */

import { FILE_STATUSES } from '../../model/file-row.ts';
import type { Report } from '../../model/report.ts';
import { shardName } from '../../model/shard.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { type Links, runUrl } from '../links.ts';
import { baseWords, besides } from '../manifest-words.ts';
import { stageText } from '../stage-words.ts';
import { STAGE_VIEW, STATUS_VIEW } from '../view.ts';
import { anchor } from './links.ts';
import { type Child, h, type Markup } from './markup.ts';
import { timeText } from './opening.ts';
import { prose, section, table } from './parts.ts';

const MAX_ENTRIES = 300;

/** The picture's other form: each model and dataset with its status, the gravest first. */
export function entryTableMarkup({ entries, shard }: Report): Markup | null {
  if (entries.length === 0) return null;
  const hasWorks = entries.length > 0 && [...entries].some(({ works }) => works !== undefined);
  const order = [...entries].sort(
    (a, b) => FILE_STATUSES.indexOf(a.status) - FILE_STATUSES.indexOf(b.status),
  );
  const rows = order
    .slice(0, MAX_ENTRIES)
    .map(({ kind, id, version, status, files, works }) => [
      h('span', { class: `status ${status}` }, `${STATUS_VIEW[status].sign} ${status}`),
      ...(hasWorks ? [works ?? 'untested'] : []),
      [kind, ' ', h('code', {}, id)],
      version === null ? h('span', { class: 'none' }, 'none') : h('code', {}, version),
      files === 0 ? h('span', { class: 'none' }, shard === null ? 'none recorded' : 'none here') : files,
    ]);
  const more = entries.length - rows.length;
  return h(
    'details',
    { class: 'entries', open: entries.length <= 12 },
    h('summary', {}, `The same as a table: ${countOf(entries.length, 'entry').replace('entrys', 'entries')}`),
    table({
      caption: 'Table of models and datasets',
      head: ['Status', ...(hasWorks ? ['Works'] : []), 'Entry', 'Version', 'Files'],
      rows,
      numbers: [hasWorks ? 4 : 3],
    }),
    more > 0 ? h('p', {}, `and ${grouped(more)} more; all are in report.json.`) : null,
  );
}

export function stageSection({ stages }: Report): Markup | null {
  if (stages.length === 0) return null;
  const rows = stages.map(({ name, status, duration_ms, ...stage }) => [
    h('span', { class: `stage ${status}` }, `${STAGE_VIEW[status].sign} ${STAGE_VIEW[status].word}`),
    name,
    stageText(stage),
    `${(duration_ms / 1000).toFixed(1)} s`,
  ]);
  return section(
    'stages',
    'What was checked, step by step',
    table({ caption: 'Steps', head: ['Result', 'Step', 'Detail', 'Time'], rows, numbers: [3] }),
  );
}

const MAX_MANIFESTS = 200;

export function manifestSection({ manifests }: Report): Markup | null {
  if (manifests.length === 0) return null;
  const rows = manifests
    .slice(0, MAX_MANIFESTS)
    .map((row) => [
      h('code', {}, row.path),
      row.label,
      row.recorded,
      row.compared,
      row.base === '' ? baseWords(row) : h('code', {}, row.base),
      besides(row),
    ]);
  const more = manifests.length - rows.length;
  return section(
    'manifests',
    'How the manifests were read',
    table({
      caption: 'Manifests',
      head: ['Manifest', 'Format', 'Files recorded', 'Compared', 'Paths are relative to', 'Beside files'],
      rows,
      numbers: [2, 3],
    }),
    more > 0 ? h('p', {}, `and ${grouped(more)} more; all are in report.json.`) : null,
  );
}

export function runSection(report: Report, links: Links | null): Markup {
  const { tool, generated_at, root, commit, baseline, run, shard, summary, complete } = report;
  const code = (text: string) => h('code', {}, text);
  const rows: [string, Child][] = [
    ['Made by', `${tool.name} ${tool.version}`],
    ['At', timeText(generated_at)],
    ['Time taken', `${(summary.duration_ms / 1000).toFixed(1)} s`],
    ['Checked folder', code(root)],
    ['Commit', commit === null ? 'not known' : code(commit)],
    ['Compared with', baseline === null ? 'no earlier commit' : [baseline.name, ' ', code(baseline.commit)]],
    ['Complete', complete ? 'yes' : 'no'],
  ];
  if (shard !== null) rows.push(['Part', shardName(shard)]);
  if (run !== null) {
    rows.push(['Repository', code(run.repository)], ['Branch or tag', code(run.ref)]);
    rows.push(['Workflow', `${run.workflow}, job ${run.job}, on ${run.event}`]);
    rows.push(['Run', anchor(runUrl(links), `${run.id}, attempt ${run.attempt}`)]);
  }
  return section(
    'run',
    'This run',
    h(
      'dl',
      { class: 'run' },
      rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    ),
    h('p', { class: 'note' }, prose('The same in full is in `report.json`, for scripts, beside this file.')),
  );
}
