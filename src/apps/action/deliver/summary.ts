/** Puts the report into the job summary. */

import { appendFileSync, statSync } from 'node:fs';
import type { Report } from '../../../model/report.ts';
import { markdownText } from '../../../reporters/escape.ts';
import type { History } from '../../../reporters/issue-changes.ts';
import type { Links } from '../../../reporters/links.ts';
import { renderMarkdown } from '../../../reporters/markdown.ts';
import type { Delivery } from './delivery.ts';

/** GitHub takes 1 MiB a step and refuses a longer summary whole; the rest is room for our notes. */
const MAX_BYTES = 1024 * 1024 - 16 * 1024;
const MAX_NOTES = 10;

export const summaryDelivery: Delivery = {
  what: 'The job summary',
  deliver({ report, context, history, notes }, _, links) {
    writeSummary(report, { links, history }, notes.all, context.summaryFile);
    return {};
  },
};

/** Appends to the step's summary file; without one (outside a workflow) there is nothing to do. */
export function writeSummary(
  report: Report,
  { links, history }: { readonly links: Links | null; readonly history: History | null },
  notes: readonly string[],
  file: string | null,
): void {
  if (file === null) return;
  const reported = notes.slice(0, MAX_NOTES).map((note) => `> ℹ️ ${markdownText(note)}\n`);
  const limit = MAX_BYTES - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  appendFileSync(file, `${renderMarkdown(report, { limit, links, history })}\n${reported.join('>\n')}`);
}
