/** Settings: how a check runs: its part of the files, its time, what it remembers, and what fails it. */

import type { Setting } from './setting.ts';

export const RUN = {
  shard: {
    type: 'text',
    default: 'none',
    value: 'I/N|none',
    onlyStep: true,
    help: 'Process only shard I of N (`2/8`) of the recorded files. Merge the shard reports of a check into one.',
  },
  concurrency: {
    type: 'count',
    default: 'auto',
    value: 'N|auto',
    help: 'How many files are hashed at once. auto: the number of usable cores.',
  },
  'fail-on': {
    type: 'choice',
    choices: ['error', 'warning', 'notice'],
    default: 'error',
    value: 'error|warning|notice',
    help: 'The lowest severity that fails the check.',
  },
  'time-budget': {
    type: 'duration',
    default: 'none',
    value: 'TIME|none',
    help: 'The maximum duration of the check (`90s`, `15m`, `2h`). Files not read by then are skipped, and reads that hang are abandoned. If no drift was found by then, the exit status is 2.',
  },
  state: {
    type: 'text',
    default: 'none',
    value: 'FILE|none',
    onlyStep: true,
    onlyCheck: true,
    help: 'A file outside the checked folder that remembers which files were verified, and when, so that unchanged files are not read again. It is written at the end of the check.',
  },
  'verified-within': {
    type: 'duration',
    default: '30d',
    value: 'TIME',
    onlyCheck: true,
    help: 'How long a file in the state counts as verified (`12h`, `30d`). An older one is read again; if it cannot be read in time, the check is incomplete.',
  },
  'trust-state': {
    type: 'duration',
    default: 'none',
    value: 'TIME|none',
    onlyStep: true,
    onlyCheck: true,
    help: 'How long to trust what another machine verified, as the state says. none: read these files here.',
  },
} as const satisfies Record<string, Setting>;
