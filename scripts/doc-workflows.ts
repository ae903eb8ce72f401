/** Writes each workflow of the documentation into a folder, for linters: `node scripts/doc-workflows.ts DIR`. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { allPages, readPage } from '../test/support/markdown.ts';
import { wholeWorkflow } from '../test/support/workflows.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: doc-workflows.ts DIR');
for (const page of allPages())
  for (const { language, text, line } of readPage(page).blocks) {
    const workflow = language === 'yaml' && !page.startsWith('docs/findings/') ? wholeWorkflow(text) : null;
    if (workflow !== null) writeFileSync(join(folder, `${page.replaceAll('/', '-')}-${line}.yml`), workflow);
  }
