/**
 * The commands: one table that the command line is read by, and that help, completion scripts and
 * docs/commands.md are made from, so that they cannot disagree.
 */

import { SETTING_NAMES } from '../../settings/table.ts';
import type { CommandInfo } from './command-info.ts';
import { RECORD_COMMANDS } from './record-commands.ts';
import { SETUP_COMMANDS } from './setup-commands.ts';
import {
  FORMAT_FLAG,
  NO_OPERAND,
  ONE_FOLDER,
  OUTPUT_FLAG,
  PLAN_FORMATS,
  READING_SETTINGS,
  SELF_TEST_FORMATS,
  SHELLS,
  VERBOSITY_FLAGS,
  WRITE_FLAG,
} from './shared-flags.ts';

export const COMMANDS = {
  check: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Compare manifests with files (in the current folder by default).',
    details:
      'Flags have the names of the action inputs and override .github/manifest-drift.yml. ' +
      'The report goes to standard output, progress to standard error.',
    settings: SETTING_NAMES,
    flags: {
      changed: {
        value: null,
        help: 'Check only manifests and files that the git index has otherwise than HEAD, or than --baseline. For hooks before a commit and for pull requests.',
        default: '',
      },
      format: FORMAT_FLAG,
      output: OUTPUT_FLAG,
      only: {
        value: 'GLOB',
        help: 'Check only the recorded files that match. The manifests are compared as a whole; the report is marked incomplete.',
        default: '',
        isList: true,
      },
      ...VERBOSITY_FLAGS,
    },
    examples: [
      'manifest-drift check',
      "manifest-drift check --only 'models/**/*.gguf'",
      'manifest-drift check --changed',
      'manifest-drift check ~/harmonia --path-prefix C:/repos/harmonia',
      "manifest-drift check --checksums 'models/**/*.sha256' --missing-files warning",
      'manifest-drift check --format json > report.json',
      'manifest-drift check --shard 2/8 --output ../shards/2',
    ],
  },
  plan: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print the files that a check would read.',
    details: 'Nothing is hashed and no server is contacted. Paths go to standard output, one per line.',
    settings: READING_SETTINGS,
    flags: {
      format: {
        value: PLAN_FORMATS.join('|'),
        help: 'How paths are printed. nul: each ends with a NUL byte. lfs: one pattern for git lfs.',
        default: 'text',
        choices: PLAN_FORMATS,
      },
      write: WRITE_FLAG,
    },
    examples: [
      'manifest-drift plan --format nul | xargs -0 ls -l',
      'git lfs pull --include "$(manifest-drift plan --format lfs)"',
    ],
  },
  merge: {
    operands: 'REPORT…',
    operand: { called: 'report', max: Number.POSITIVE_INFINITY },
    summary: 'Merge shard reports into one.',
    details:
      'REPORT is a report.json of check --shard I/N --output DIR, or a folder that contains such reports.',
    settings: [],
    flags: { format: FORMAT_FLAG, output: OUTPUT_FLAG, write: WRITE_FLAG, ...VERBOSITY_FLAGS },
    examples: ['manifest-drift merge ../shards', 'manifest-drift merge ../shards --format markdown'],
  },
  ...RECORD_COMMANDS,
  // Its flags are in restore-command.ts, so that a check does not load them.
  restore: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Fetch missing recorded files and verify each one.',
    details: '',
    settings: [],
    flags: {},
    examples: [],
  },
  // Its flags are in smoke-command.ts, so that a check does not load them.
  smoke: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Load models and test that they answer.',
    details: '',
    settings: [],
    flags: {},
    examples: [],
  },
  ...SETUP_COMMANDS,
  explain: {
    operands: '[KIND]',
    operand: { called: 'kind of finding', max: 1 },
    summary: 'Show what a kind of finding means and how to fix it, or list all kinds.',
    details: '',
    settings: [],
    flags: { write: WRITE_FLAG },
    examples: ['manifest-drift explain', 'manifest-drift explain checksum-mismatch'],
  },
  selftest: {
    operands: '',
    operand: NO_OPERAND,
    summary: 'Test this installation on data of its own.',
    details:
      'Nothing of the current folder is read. Files are written to a temporary folder of its own, and servers run on loopback. What this machine lacks is skipped with a reason. Exit status 1: a stage failed.',
    settings: [],
    flags: {
      format: {
        value: SELF_TEST_FORMATS.join('|'),
        help: 'The format of the results.',
        default: 'text',
        choices: SELF_TEST_FORMATS,
      },
    },
    examples: ['manifest-drift selftest', 'manifest-drift selftest --format json'],
  },
  completion: {
    operands: SHELLS.join('|'),
    operand: { called: 'shell', max: 1 },
    summary: 'Print a shell completion script.',
    details: '',
    settings: [],
    flags: { write: WRITE_FLAG },
    examples: [
      'source <(manifest-drift completion bash)',
      'manifest-drift completion zsh > ~/.zfunc/_manifest-drift',
      'manifest-drift completion fish > ~/.config/fish/completions/manifest-drift.fish',
    ],
  },
  help: {
    operands: '[COMMAND]',
    operand: { called: 'command', max: 1 },
    summary: 'Show help, or the help of one command.',
    details: '',
    settings: [],
    flags: {},
    examples: ['manifest-drift help check'],
  },
  version: {
    operands: '',
    operand: NO_OPERAND,
    summary: 'Print the version.',
    details: '',
    settings: [],
    flags: {},
    examples: [],
  },
} as const satisfies Record<string, CommandInfo>;

export type CommandName = keyof typeof COMMANDS;

/** The commands by name, where some are known in full. */
export type CommandTable = Readonly<Record<CommandName, CommandInfo>>;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
