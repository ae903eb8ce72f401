/**
 * The commands: one table that the command line is read by, and that help, completion scripts and
 * docs/commands.md are made from, so that they cannot disagree.
 */

import { SETTING_NAMES, type SettingName } from '../../settings/table.ts';

export interface Flag {
  /** What its value is called in help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly default: string;
  /** The only values it may have. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times. */
  readonly isList?: boolean;
}

export interface CommandInfo {
  /** What stands behind the command, as help writes it: `[DIR]`; empty for nothing. */
  readonly operands: string;
  /** What one operand is called, and how many there may be. */
  readonly operand: { readonly called: string; readonly max: number };
  /** One sentence. */
  readonly summary: string;
  /** What a person should know besides; empty for nothing. */
  readonly details: string;
  /** The settings that it takes as flags. */
  readonly settings: readonly SettingName[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** Whole command lines. */
  readonly examples: readonly string[];
}

export const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'] as const;
export const PLAN_FORMATS = ['text', 'nul', 'json', 'lfs'] as const;
export const INIT_FORMATS = ['text', 'patch'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const FORMAT: Flag = {
  value: FORMATS.join('|'),
  help: 'How the report is printed. json prints exactly the report.',
  default: 'text',
  choices: FORMATS,
};

const OUTPUT: Flag = {
  value: 'DIR',
  help: 'Also write report.html, report.json, report.md and report.sarif into this folder, outside the checked one.',
  default: '',
};

/** How much of a report in text is printed. */
const AMOUNT = {
  quiet: { value: null, help: 'Print the verdict alone.', default: '' },
  verbose: { value: null, help: 'Print every stage too, and not only those that failed.', default: '' },
} as const satisfies Record<string, Flag>;

const NONE = { called: 'operand', max: 0 };
const ONE_FOLDER = { called: 'folder', max: 1 };

/** What only a check asks. */
const OF_CHECK: readonly SettingName[] = ['statements', 'statement-max-age'];
const READING = SETTING_NAMES.filter((name) => !OF_CHECK.includes(name));

export const COMMANDS = {
  check: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Check a folder (the current one by default).',
    details:
      'Flags have the names of the inputs of the action, and win over .github/manifest-drift.yml. ' +
      'The report goes to standard output, progress to standard error.',
    settings: SETTING_NAMES,
    flags: { format: FORMAT, output: OUTPUT, ...AMOUNT },
    examples: [
      'manifest-drift check',
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
    details: 'Nothing is hashed and nobody is asked. Names go to standard output, one a line.',
    settings: READING,
    flags: {
      format: {
        value: PLAN_FORMATS.join('|'),
        help: 'How names are printed: nul ends each with a NUL byte, lfs makes one pattern of them for git lfs.',
        default: 'text',
        choices: PLAN_FORMATS,
      },
    },
    examples: [
      'manifest-drift plan --format nul | xargs -0 ls -l',
      'git lfs pull --include "$(manifest-drift plan --format lfs)"',
    ],
  },
  merge: {
    operands: 'REPORT…',
    operand: { called: 'report', max: Number.POSITIVE_INFINITY },
    summary: 'Make one report of those of all shards, or of folders of them.',
    details: 'Each shard ran check --shard I/N --output DIR. The merged report has the verdict of all.',
    settings: [],
    flags: { format: FORMAT, output: OUTPUT, ...AMOUNT },
    examples: ['manifest-drift merge ../shards', 'manifest-drift merge ../shards --format markdown'],
  },
  record: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a checksum list, a combined inventory, or a patch for both.',
    details:
      'Nothing is written: the result goes to standard output. Without --files, the files below the folders of the inventories and lists are meant, and the 12 largest of them are recorded. What a git-lfs or git-annex pointer stands for is recorded by the digest that it carries.',
    settings: READING.filter((name) => name !== 'shard' && name !== 'upstream'),
    flags: {
      files: {
        value: 'GLOB',
        help: 'The files to record: paths or globs below the root, one a line.',
        default: '',
        isList: true,
      },
      largest: {
        value: 'N',
        help: 'Record only the N largest of them. Default: 12, or all where --files is given.',
        default: '',
      },
      inventory: {
        value: null,
        help: 'Print a combined inventory made of the source inventories, with totals.',
        default: '',
      },
      update: {
        value: null,
        help: 'Print the patch that makes recorded digests and sizes, the combined inventory and its totals true, and say what it leaves. Exit status 1 while drift is left.',
        default: '',
      },
    },
    examples: [
      'manifest-drift record > models/checksums.sha256',
      "manifest-drift record --files 'models/**/*.safetensors' --files 'models/**/*.gguf'",
      'manifest-drift record --inventory > ../combined_inventory.json',
      'manifest-drift record --update | git apply',
    ],
  },
  // Its flags are in restore-command.ts, so that a check does not load them.
  restore: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Fetch missing recorded files, each verified first.',
    details: '',
    settings: [],
    flags: {},
    examples: [],
  },
  // Its flags are in smoke-command.ts, so that a check does not load them.
  smoke: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Load models and ask them, to see that they work.',
    details: '',
    settings: [],
    flags: {},
    examples: [],
  },
  init: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a workflow and, where one is needed, a config.',
    details:
      'Nothing is written. --format patch prints both as a patch for git apply. Review them first: which inventories and lists were found is said in comments.',
    settings: ['root'],
    flags: {
      format: {
        value: INIT_FORMATS.join('|'),
        help: 'text: both files, one after the other. patch: as a patch for git apply.',
        default: 'text',
        choices: INIT_FORMATS,
      },
    },
    examples: ['manifest-drift init', 'manifest-drift init --format patch | git apply'],
  },
  explain: {
    operands: '[KIND]',
    operand: { called: 'kind of finding', max: 1 },
    summary: 'Say what a kind of finding means and how to fix it, or list all.',
    details: '',
    settings: [],
    flags: {},
    examples: ['manifest-drift explain', 'manifest-drift explain checksum-mismatch'],
  },
  completion: {
    operands: SHELLS.join('|'),
    operand: { called: 'shell', max: 1 },
    summary: 'Print a script that completes commands, flags and values in a shell.',
    details: '',
    settings: [],
    flags: {},
    examples: [
      'source <(manifest-drift completion bash)',
      'manifest-drift completion zsh > ~/.zfunc/_manifest-drift',
      'manifest-drift completion fish > ~/.config/fish/completions/manifest-drift.fish',
    ],
  },
  help: {
    operands: '[COMMAND]',
    operand: { called: 'command', max: 1 },
    summary: 'Print help, or that of one command.',
    details: '',
    settings: [],
    flags: {},
    examples: ['manifest-drift help check'],
  },
  version: {
    operands: '',
    operand: NONE,
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
