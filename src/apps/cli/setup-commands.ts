/** The commands that set a repository up: they propose a workflow, and a config. */

import type { CommandInfo } from './command-info.ts';
import { INIT_FORMATS, ONE_FOLDER, READING_SETTINGS } from './shared-flags.ts';

export const SETUP_COMMANDS = {
  init: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a workflow and, if needed, a config.',
    details:
      'No file is written without --write. --format patch prints both as a patch for git apply. Review them first.',
    settings: ['root'],
    flags: {
      format: {
        value: INIT_FORMATS.join('|'),
        help: 'text: both files, one after the other. patch: a patch for git apply.',
        default: 'text',
        choices: INIT_FORMATS,
      },
      write: {
        value: 'FILE',
        help: 'Write both files where they belong. With a value, write what would be printed to that file instead.',
        default: '',
        isOptional: true,
      },
      uses: {
        value: 'OWNER/REPO@REF',
        help: 'The action that the workflow uses. Default: the clone that this command runs from, else the main branch.',
        default: '',
      },
    },
    examples: [
      'manifest-drift init',
      'manifest-drift init --write',
      'manifest-drift init --uses my-org/manifest-drift@0123456789abcdef0123456789abcdef01234567',
      'manifest-drift init --format patch | git apply',
    ],
  },
  suppress: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print suppressions for the errors and warnings of today.',
    details:
      'Each suppression is for one finding and the value that was found, and ends after 30 days. Fill in its reason: the check refuses an empty one.',
    settings: READING_SETTINGS.filter((name) => name !== 'shard' && name !== 'upstream'),
    flags: {
      init: {
        value: null,
        help: 'Print them. It is required.',
        default: '',
      },
      write: {
        value: 'FILE',
        help: 'Add them to the config. With a value, write them to that file instead.',
        default: '',
        isOptional: true,
      },
    },
    examples: ['manifest-drift suppress --init', 'manifest-drift suppress --init --write'],
  },
} as const satisfies Record<string, CommandInfo>;
