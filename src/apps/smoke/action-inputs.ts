/** The inputs and outputs of the action smoke/, of which its action.yml is made. */

import { SETTINGS } from '../../settings/table.ts';
import { SMOKE_FLAGS } from './flags.ts';
import { SMOKE_SETTINGS } from './read-options.ts';

export interface SmokeInput {
  readonly help: string;
  /** What holds where it is left out, in words. */
  readonly default: string;
}

const { format: _, ...FLAGS } = SMOKE_FLAGS;

export const SMOKE_INPUTS: Readonly<Record<string, SmokeInput>> = {
  root: { help: SETTINGS.root.help, default: SETTINGS.root.default },
  ...Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]) => {
      const many = 'isList' in flag ? ' One per line.' : '';
      const preset = name === 'output' ? "a folder of the runner's temporary files" : flag.default;
      return [name, { help: `${flag.help}${many}`, default: preset }];
    }),
  ),
  ...Object.fromEntries(
    SMOKE_SETTINGS.map((name) => [name, { help: SETTINGS[name].help, default: SETTINGS[name].default }]),
  ),
};

/** Counts, statuses and paths of ours only: no name of the repository. */
export const SMOKE_OUTPUTS = {
  outcome: '`pass`, `fail` (a test failed or was blocked), or `error` (the tests could not run).',
  'output-path': 'The folder of results and outputs; upload it as an artifact.',
  statement: 'The file of results, which the check reads through its input `statements`.',
  passed: 'How many tests passed.',
  failed: 'How many tests failed.',
  blocked: 'How many tests were blocked.',
  skipped: 'How many tests were skipped.',
  available: 'How many entries are available.',
  answers: 'How many entries answer at an endpoint.',
} as const satisfies Record<string, string>;

export type SmokeOutput = keyof typeof SMOKE_OUTPUTS;
