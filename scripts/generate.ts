/**
 * Writes what is generated: schemas, validators, action.yml, the documentation's tables and its picture of costs. With `--check`
 * nothing is written and any difference fails.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { VERSION } from '../src/model/version.ts';
import { generatedSchemas } from './compile-schemas.ts';
import { actionTypes } from './generate-action-types.ts';
import { fixFiles } from './generate-fix.ts';
import { pageAssets } from './generate-page.ts';
import { findingPages } from './generate-pages.ts';
import { withRepository } from './generate-repository.ts';
import { restoreFiles } from './generate-restore.ts';
import { scaleFiles } from './generate-scale.ts';
import { smokeFiles } from './generate-smoke.ts';
import { actionYml, commandsPage, docsIndex, readme, referencePage } from './generate-tables.ts';
import { checkWorkflow, WORKFLOW } from './generate-workflow.ts';

const files = generatedSchemas();
for (const [path, text] of findingPages()) files.set(path, text);
for (const [path, text] of await pageAssets()) files.set(path, text);
for (const [path, text] of fixFiles()) files.set(path, text);
for (const [path, text] of restoreFiles()) files.set(path, text);
for (const [path, text] of smokeFiles()) files.set(path, text);
for (const [path, text] of scaleFiles()) files.set(path, text);
files.set('action.yml', actionYml());
files.set('action-types.yml', actionTypes());
files.set('.github/actions/check/action.yml', actionYml('../../../'));
files.set(WORKFLOW, checkWorkflow());
files.set('docs/commands.md', commandsPage());
if (existsSync('README.md')) files.set('README.md', readme());
if (existsSync('docs/reference.md')) files.set('docs/reference.md', referencePage());
if (existsSync('docs/README.md')) files.set('docs/README.md', docsIndex());

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
if (version !== VERSION) throw new Error(`package.json says ${version}, src/model/version.ts ${VERSION}`);

let stale = 0;
for (const [path, text] of withRepository(files)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what its source generates; run npm run generate.`);
    stale += 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
