/** What the action writes to the log of its step. */

import { info } from '@actions/core';
import type { Report } from '../../model/report.ts';
import type { Progress } from '../../ports/progress.ts';
import { logLine } from '../../reporters/escape.ts';
import { renderText } from '../../reporters/text.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { clock } from '../run/check-repository.ts';

/** A line a stage; hashing reports its progress every half minute. */
export const logProgress: Progress = (() => {
  let last = clock.elapsed();
  return {
    stage: (name) => info(`Stage: ${name}`),
    hashed(done, total) {
      if (clock.elapsed() - last < 30_000) return;
      last = clock.elapsed();
      info(
        `Hashed ${grouped(done.files)} of ${countOf(total.files, 'file')}, ${grouped(done.bytes)} of ${countOf(total.bytes, 'byte')}.`,
      );
    },
  };
})();

export function printReport(report: Report): void {
  printLines([...renderText(report)].join(''));
}

/** Lines that may hold names from the repository: none of them may be a workflow command. */
export function printLines(text: string): void {
  for (const line of text.trimEnd().split('\n')) info(logLine(line));
}
