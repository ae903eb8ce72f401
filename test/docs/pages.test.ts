/** The commands of the documentation print what the documentation shows. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { needs } from '../support/programs.ts';
import { runPage } from '../support/shell-page.ts';

const DOCS = join(import.meta.dirname, '../../docs');

for (const [page, programs] of [['verify-without-downloading.md', ['git', 'git-lfs', 'bash']]] as const) {
  test(`docs/${page}`, needs(...programs), () => {
    const steps = runPage(join(DOCS, page)).filter(({ shown }) => shown !== null);
    assert.ok(steps.length > 1);
    for (const { command, shown, output } of steps) assert.equal(output, shown, command);
  });
}
