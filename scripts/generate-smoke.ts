/** What the smoke tests have of generated code: the plan's validator, and the runner scripts as text. */

import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileSchema } from './compile-schemas.ts';

const HEAD = '// Generated from src/smoke/loaders/*.py by npm run generate.\n';

/**
 * The scripts stand in the bundle itself, so that no file beside it can be put in their place. They are
 * written to a fresh folder for each run.
 */
export function smokeFiles(): Map<string, string> {
  const scripts = globSync('src/smoke/loaders/*.py')
    .toSorted()
    .map((path) => [basename(path, '.py'), readFileSync(path, 'utf8')]);
  const schema = readFileSync('schemas/smoke-plan.v1.schema.json', 'utf8');
  return new Map([
    ['src/generated/smoke-plan.v1.js', compileSchema(schema, 'smoke-plan.v1')],
    [
      'src/generated/smoke-loaders.js',
      `${HEAD}export const SCRIPTS = ${JSON.stringify(Object.fromEntries(scripts), null, 2)};\n`,
    ],
  ]);
}
