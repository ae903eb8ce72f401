/** The commands of the documentation run, and print what the documentation shows. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { ROOT } from '../support/markdown.ts';
import { needs } from '../support/programs.ts';
import { NOT_RUN, RUN_PAGES } from '../support/run-pages.ts';
import { firstLine, runPage } from '../support/shell-page.ts';

for (const [page, { programs, folder, parts, fails = {} }] of Object.entries(RUN_PAGES)) {
  const elsewhere = process.platform !== 'linux' && 'the commands are those of GNU';
  test(`the commands of ${page}`, { skip: elsewhere || needs(...programs).skip }, () => {
    const steps = runPage(join(ROOT, page), {
      ...(folder !== undefined && { folder: join(ROOT, folder) }),
      ...(parts && { parts }),
      skipped: new Set(Object.keys(NOT_RUN[page] ?? {})),
    });
    assert.ok(steps.length > 0);
    for (const { command, shown, output, status } of steps) {
      if (shown !== null) assert.equal(output, shown, command);
      assert.equal(status, fails[firstLine(command)] ?? 0, `${command}${output}`);
    }
  });
}
