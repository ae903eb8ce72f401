/** The flags of `smoke`, which help, completion and docs/commands.md are made from, too. */

import { ALLOWANCES, LOADERS } from '../../smoke/model.ts';
import { MAX_SECONDS } from '../../smoke/plan/question.ts';
import { ISOLATIONS, SMOKE_FORMATS } from './options.ts';

export const SMOKE_FLAGS = {
  plan: {
    value: 'FILE',
    help: 'The plan of tests, below the folder. Without a plan, each entry with a smoke_test is a test.',
    default: 'tests/smoke-test-plan.json, where it is there',
  },
  loader: {
    value: `NAME[='["cmd","arg"]']`,
    help: `What may run: a built-in loader (${LOADERS.join(', ')}), or a custom loader or command under a name.`,
    default: '',
    isList: true,
  },
  profile: { value: 'P', help: 'Run only tests of this profile, such as cpu or cuda.', default: '' },
  'max-seconds': {
    value: 'N',
    help: 'How long one test may take at most, whatever it asks for itself.',
    default: String(MAX_SECONDS),
  },
  'max-memory': {
    value: 'SIZE',
    help: 'How much memory one test may use, such as 8GB.',
    default: '90 % of what is free',
  },
  isolation: {
    value: ISOLATIONS.join('|'),
    help: 'Whether loaders are cut off from the network, the checkout and other processes. require: block tests where that cannot be enforced.',
    default: 'require on pull requests of forks, else best-effort',
    choices: ISOLATIONS,
  },
  allow: {
    value: `ID=${ALLOWANCES.join('|')}`,
    help: 'Let the guard accept pickles, code or old libraries for one entry that you trust.',
    default: '',
    isList: true,
  },
  output: {
    value: 'OUTPUT',
    help: 'The folder for results and outputs, outside the checked one.',
    default: 'a temporary folder, which is named',
  },
  format: {
    value: SMOKE_FORMATS.join('|'),
    help: 'How results are printed. json prints exactly the results; ndjson, sql and csv print rows for a table model_smoke_tests.',
    default: 'text',
    choices: SMOKE_FORMATS,
  },
} as const;
