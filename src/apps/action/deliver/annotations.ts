/** Prints the annotations, through @actions/core, which escapes what could end a workflow command. */

import { error, notice, warning } from '@actions/core';
import { isUnfinished, type Report } from '../../../model/report.ts';
import { annotationsOf } from '../../../reporters/annotations.ts';
import { terminalText } from '../../../reporters/escape.ts';
import type { Delivery } from './delivery.ts';

const PRINTERS = { error, warning, notice };

export const annotationsDelivery: Delivery = {
  what: 'The annotations',
  deliver({ report, folder }) {
    // What a shard finds is annotated once, where the shards are merged.
    if (report.shard === null) annotate(report, folder);
    if (report.error !== null)
      error(terminalText(report.error), {
        title: `manifest-drift could not ${isUnfinished(report) ? 'finish' : 'run'}`,
      });
    return {};
  },
};

/** `folder` is the checked root's own path in the repository. */
function annotate(report: Report, folder: string): void {
  for (const { severity, title, message, location } of annotationsOf(report)) {
    const place = location && {
      file: folder === '' ? location.file : `${folder}/${location.file}`,
      startLine: location.line,
      startColumn: location.column,
    };
    PRINTERS[severity](message, { title, ...place });
  }
}
