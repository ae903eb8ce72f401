/** The inputs and outputs of the action restore/, of which its action.yml is made. */

import { SETTINGS } from '../../settings/table.ts';
import { RESTORE_FLAGS, RESTORE_SETTINGS } from './flags.ts';

export interface RestoreInput {
  readonly help: string;
  /** What holds where it is left out, in words. */
  readonly default: string;
}

const { format: _, prune: __, ...FLAGS } = RESTORE_FLAGS;

export const RESTORE_INPUTS: Readonly<Record<string, RestoreInput>> = {
  root: { help: 'The folder with the manifests.', default: SETTINGS.root.default },
  ...Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]) => {
      const many = 'isList' in flag ? ' One per line.' : '';
      const preset = name === 'cache' ? 'none' : flag.default;
      const help = name === 'dry-run' ? `${flag.help} true or false.` : flag.help;
      // A flag is an input here.
      const [text = ''] = help.replace(/--([a-z][a-z\d-]*)/g, '`$1`').split(' Default: ', 1);
      return [name, { help: `${text}${many}`, default: preset }];
    }),
  ),
  ...Object.fromEntries(
    RESTORE_SETTINGS.filter((name) => name !== 'root').map((name) => [
      name,
      { help: SETTINGS[name].help, default: SETTINGS[name].default },
    ]),
  ),
};

/** Counts, statuses and paths of ours only: no name of the repository. */
export const RESTORE_OUTPUTS = {
  outcome:
    '`pass`, `fail` (files at a source differ from what is recorded, or are gone), or `error` (it could not run or finish).',
  statement: 'The file of results, as `--format json` prints them.',
  restored: 'How many files were restored.',
  'restored-bytes': 'Their size in bytes.',
  failed: 'How many requested files could not be restored: they differ, are gone, or failed.',
  unsourced: 'How many missing files have no known source.',
} as const satisfies Record<string, string>;

export type RestoreOutput = keyof typeof RESTORE_OUTPUTS;
