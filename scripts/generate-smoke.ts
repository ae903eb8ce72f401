/** What is generated for smoke tests: their action, the table, the plan's validator, the runner scripts as text. */

import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { SMOKE_INPUTS, SMOKE_OUTPUTS } from '../src/apps/smoke/action-inputs.ts';
import { TABLE } from '../src/smoke/results/rows.ts';
import { compileSchema } from './compile-schemas.ts';
import { defaultText } from './default-text.ts';

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
    ['smoke/action.yml', actionYml()],
    ['schemas/model_smoke_tests.sql', TABLE],
    ['src/generated/smoke-plan.v1.js', compileSchema(schema, 'smoke-plan.v1')],
    [
      'src/generated/smoke-loaders.js',
      `${HEAD}export const SCRIPTS = ${JSON.stringify(Object.fromEntries(scripts), null, 2)};\n`,
    ],
  ]);
}

function actionYml(): string {
  const inputs = Object.entries(SMOKE_INPUTS).map(([name, { help, default: preset }]) => {
    const description = preset === '' ? help : `${help} Default: ${defaultText(preset)}.`;
    return [name, { description, required: false }];
  });
  const action = {
    name: 'manifest-drift smoke',
    description: 'Loads recorded models in isolation and tests that they answer.',
    author: 'The manifest-drift authors',
    branding: { icon: 'activity', color: 'orange' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(
      Object.entries(SMOKE_OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: '../dist/smoke.js' },
  };
  const note = '# Generated from src/apps/smoke/action-inputs.ts by npm run generate.\n';
  return note + stringify(action, { lineWidth: 100 });
}
