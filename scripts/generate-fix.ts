/** What is generated for the pull request with the patch: its action. */

import { stringify } from 'yaml';
import { FIX_INPUTS, FIX_OUTPUTS } from '../src/apps/fix/action-inputs.ts';
import { defaultText } from './default-text.ts';

export function fixFiles(): Map<string, string> {
  const inputs = Object.entries(FIX_INPUTS).map(([name, { help, default: preset }]) => {
    // The token has its default from GitHub itself.
    const isExpression = preset.startsWith('$');
    const description = preset === '' || isExpression ? help : `${help} Default: ${defaultText(preset)}.`;
    const required = name === 'report';
    return [name, { description, required, ...(isExpression && { default: preset }) }];
  });
  const action = {
    name: 'manifest-drift fix',
    description: 'Keeps one pull request with the fixes of manifests that need no decision.',
    author: 'The manifest-drift authors',
    branding: { icon: 'git-pull-request', color: 'orange' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(
      Object.entries(FIX_OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: '../dist/fix.js' },
  };
  const note = '# Generated from src/apps/fix/action-inputs.ts by npm run generate.\n';
  return new Map([['fix/action.yml', note + stringify(action, { lineWidth: 100 })]]);
}
