import type { EntryRow } from '../../model/entry-row.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { Report } from '../../model/report.ts';
import { grouped } from '../../text/plural.ts';
import { WORKS_ORDER } from '../view.ts';
import { worksCounts } from '../works-table.ts';
import { outputMarkup, type ShownOutput } from './kept-output.ts';
import { type Child, h, type Markup } from './markup.ts';
import { section, table } from './parts.ts';

/** By subject. */
export type ShownOutputs = ReadonlyMap<string, readonly ShownOutput[]>;

const MAX_ENTRIES = 200;

/** Whether each model works, gravest first, with what it put out; null where no statement was given. */
export function worksSection(report: Report, outputs: ShownOutputs): Markup | null {
  const counts = worksCounts(report);
  if (counts === null) return null;
  const order = (row: EntryRow) => WORKS_ORDER.indexOf(row.works ?? 'untested');
  const entries = [...report.entries].sort((a, b) => order(a) - order(b));
  const rows = entries.slice(0, MAX_ENTRIES).map((row): Child[] => {
    const { kind, id, works = 'untested', tested } = row;
    const subject = subjectOf(row);
    const test = tested?.test ?? subject;
    return [
      works,
      [kind, ' ', h('code', {}, id), test === subject ? null : [', test ', h('code', {}, test)]],
      (outputs.get(subject) ?? []).map((output) => outputMarkup(test, output)),
    ];
  });
  const more = entries.length - rows.length;
  const said = [...counts].map(([word, count]) => `${grouped(count)} ${word}`).join(', ');
  return section(
    'works',
    'Do the models work?',
    h('p', {}, `By the results of smoke tests: ${said}.`),
    table({ caption: 'Smoke tests', head: ['Works', 'Entry', 'What it put out'], rows }),
    more > 0 ? h('p', {}, `and ${grouped(more)} more; all are in report.json.`) : null,
  );
}
