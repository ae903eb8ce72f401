/** Prints the annotations, through @actions/core, which escapes what could end a workflow command. */

import { error, notice, warning } from '@actions/core';
import type { Report } from '../../../model/report.ts';
import { annotationsOf } from '../../../reporters/annotations.ts';

const PRINTERS = { error, warning, notice };

/** `folder` is the checked root's own path in the repository. */
export function annotate(report: Report, folder: string): void {
  for (const { severity, title, message, location } of annotationsOf(report)) {
    const place = location && {
      file: folder === '' ? location.file : `${folder}/${location.file}`,
      startLine: location.line,
      startColumn: location.column,
    };
    PRINTERS[severity](message, { title, ...place });
  }
}
