/**
 * Writes what is generated: schemas, validators, action.yml's tables, README's tables. With
 * `--check` nothing is written and any difference fails.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { generatedSchemas } from './compile-schemas.ts';

const files = generatedSchemas();

let stale = 0;
for (const [path, text] of files) {
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
