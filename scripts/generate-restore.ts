/** What is generated for restore: its action. */

import { stringify } from 'yaml';
import { RESTORE_INPUTS, RESTORE_OUTPUTS } from '../src/apps/restore/action-inputs.ts';
import { defaultText } from './default-text.ts';

export function restoreFiles(): Map<string, string> {
  const inputs = Object.entries(RESTORE_INPUTS).map(([name, { help, default: preset }]) => {
    const description = preset === '' ? help : `${help} Default: ${defaultText(preset)}.`;
    return [name, { description, required: false }];
  });
  const action = {
    name: 'manifest-drift restore',
    description: 'Fetches missing recorded model and dataset files and verifies each one.',
    author: 'The manifest-drift authors',
    branding: { icon: 'download', color: 'orange' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(
      Object.entries(RESTORE_OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: '../dist/restore.js' },
  };
  const note = '# Generated from src/apps/restore/action-inputs.ts by npm run generate.\n';
  return new Map([['restore/action.yml', note + stringify(action, { lineWidth: 100 })]]);
}
