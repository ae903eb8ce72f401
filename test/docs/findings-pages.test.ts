/** Each kind of finding has its page, and each page its kind. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CATALOGUE, KINDS } from '../../src/core/findings.ts';

const FOLDER = join(import.meta.dirname, '../../docs/findings');

test('the pages are those of the catalogue', () => {
  assert.deepEqual(readdirSync(FOLDER).sort(), KINDS.map((kind) => `${kind}.md`).sort());
});

for (const kind of KINDS) {
  test(`docs/findings/${kind}.md says what the catalogue says`, () => {
    const page = readFileSync(join(FOLDER, `${kind}.md`), 'utf8');
    const { title, severity } = CATALOGUE[kind];
    assert.equal(page.split('\n', 1)[0], `# \`${kind}\`: ${title}`);
    assert.ok(page.includes(`Default severity: **${severity}**`));
    for (const heading of ['What it means', 'Why it matters', 'Example', 'How to fix it']) {
      assert.ok(page.includes(`\n## ${heading}\n`), heading);
    }
  });
}
