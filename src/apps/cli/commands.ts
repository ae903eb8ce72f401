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
  /** Whether its value may be left out; with one it is written `--name=value`. */
  readonly isOptional?: boolean;
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

export const REPORT_FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'junit', 'gitlab'] as const;
export const PLAN_FORMATS = ['text', 'nul', 'json', 'lfs'] as const;
export const INIT_FORMATS = ['text', 'patch'] as const;
export const SELF_TEST_FORMATS = ['text', 'json'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const FORMAT: Flag = {
  value: REPORT_FORMATS.join('|'),
  help: 'The format of the report. json prints only the report. gitlab is for Code Quality.',
  default: 'text',
  choices: REPORT_FORMATS,
};

const OUTPUT: Flag = {
  value: 'DIR',
  help: 'Also write report.html, report.json, report.md, report.sarif, report.junit.xml and report.gitlab.json to this folder, which must be outside the checked folder.',
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
const OF_CHECK: readonly SettingName[] = [
  'hash',
  'statements',
  'statement-max-age',
  'state',
  'verified-within',
  'trust-state',
];
const READING = SETTING_NAMES.filter((name) => !OF_CHECK.includes(name));

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
      format: FORMAT,
      output: OUTPUT,
      only: {
        value: 'GLOB',
        help: 'Check only the recorded files that match. The manifests are compared as a whole; the report is marked incomplete.',
        default: '',
        isList: true,
      },
      ...AMOUNT,
    },
    examples: [
      'manifest-drift check',
      "manifest-drift check --only 'models/**/*.gguf'",
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
    settings: READING,
    flags: {
      format: {
        value: PLAN_FORMATS.join('|'),
        help: 'How paths are printed. nul: each ends with a NUL byte. lfs: one pattern for git lfs.',
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
    summary: 'Merge shard reports into one.',
    details:
      'REPORT is a report.json of check --shard I/N --output DIR, or a folder that contains such reports.',
    settings: [],
    flags: { format: FORMAT, output: OUTPUT, ...AMOUNT },
    examples: ['manifest-drift merge ../shards', 'manifest-drift merge ../shards --format markdown'],
  },
  record: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a checksum list, a combined inventory, or a patch for both.',
    details:
      'The result goes to standard output, or with --write to a file. Without --files, the 12 largest files below the folders of the inventories and lists are recorded. For a git-lfs or git-annex pointer, the digest in the pointer is recorded.',
    settings: READING.filter((name) => name !== 'shard' && name !== 'upstream'),
    flags: {
      files: {
        value: 'GLOB',
        help: 'The files to record: paths or globs below the root, one per line.',
        default: '',
        isList: true,
      },
      largest: {
        value: 'N|all',
        help: 'Record only the N largest files, or `all`. Default: 12, or all with --files.',
        default: '',
      },
      add: {
        value: 'FILE',
        help: 'Print the checksum list with lines for these files added. The list is the one of --write, or of the settings.',
        default: '',
        isList: true,
      },
      inventory: {
        value: null,
        help: 'Print a combined inventory made from the model and dataset inventories, with totals.',
        default: '',
      },
      update: {
        value: null,
        help: 'Print a patch that updates recorded digests and sizes, the combined inventory and its totals. It assumes the files on disk are correct. Exit status 1 if drift remains. The same as `fix --unsafe`.',
        default: '',
      },
      write: {
        value: 'FILE',
        help: 'Write the result to this file, and nothing to standard output. The file is replaced as a whole.',
        default: '',
      },
    },
    examples: [
      'manifest-drift record --write models/checksums.sha256',
      "manifest-drift record --files 'models/**/*.safetensors' --files 'models/**/*.gguf'",
      'manifest-drift record --add models/new.gguf --write models/checksums.sha256',
      'manifest-drift record --inventory --write inventory/combined_inventory.json',
      'manifest-drift record --update | git apply',
    ],
  },
  fix: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a patch that fixes the manifests.',
    details:
      'The patch updates the combined inventory and totals. With --unsafe it also updates recorded digests and sizes, which assumes that the files on disk are correct. Exit status 1 if drift remains.',
    settings: READING.filter((name) => name !== 'shard' && name !== 'upstream'),
    flags: {
      unsafe: {
        value: null,
        help: 'Also update records of files whose content differs.',
        default: '',
      },
      write: {
        value: 'FILE',
        help: 'Apply the patch. With a value, write it to that file instead: --write=fix.patch.',
        default: '',
        isOptional: true,
      },
    },
    examples: [
      'manifest-drift fix',
      'manifest-drift fix --write',
      'manifest-drift fix --unsafe --write=../fix.patch',
    ],
  },
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
    settings: READING.filter((name) => name !== 'shard' && name !== 'upstream'),
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
  explain: {
    operands: '[KIND]',
    operand: { called: 'kind of finding', max: 1 },
    summary: 'Show what a kind of finding means and how to fix it, or list all kinds.',
    details: '',
    settings: [],
    flags: {},
    examples: ['manifest-drift explain', 'manifest-drift explain checksum-mismatch'],
  },
  selftest: {
    operands: '',
    operand: NONE,
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
    summary: 'Show help, or the help of one command.',
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
