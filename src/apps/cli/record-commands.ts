/** The commands that write manifests. */

import type { CommandInfo } from './command-info.ts';
import { ONE_FOLDER, READING_SETTINGS, WRITE_FLAG } from './shared-flags.ts';

export const RECORD_COMMANDS = {
  record: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a checksum list, a combined inventory, or a patch for both.',
    details:
      'The result goes to standard output, or with --write to a file. Without --files, the 12 largest files below the folders of the inventories and lists are recorded. For a git-lfs or git-annex pointer, the digest in the pointer is recorded.',
    settings: READING_SETTINGS.filter((name) => name !== 'shard' && name !== 'upstream'),
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
      upstream: {
        value: 'PLACE',
        help: 'Print an inventory of what hf:[datasets/]OWNER/NAME[@REVISION], gh-release:OWNER/REPO@TAG, modelscope:[datasets/]OWNER/NAME[@REVISION] or oci://HOST/NAME:TAG has: full commits, sizes and digests by its own word, without downloading. With --update, `huggingface`: update pinned entries to newer commits.',
        default: '',
      },
      write: WRITE_FLAG,
    },
    examples: [
      'manifest-drift record --write models/checksums.sha256',
      "manifest-drift record --files 'models/**/*.safetensors' --files 'models/**/*.gguf'",
      'manifest-drift record --add models/new.gguf --write models/checksums.sha256',
      'manifest-drift record --inventory --write inventory/combined_inventory.json',
      'manifest-drift record --update | git apply',
      'manifest-drift record --upstream hf:org/name --write models/inventory.json',
      'manifest-drift record --update --upstream huggingface --write=../bump.patch',
    ],
  },
  fix: {
    operands: '[DIR]',
    operand: ONE_FOLDER,
    summary: 'Print a patch that fixes the manifests.',
    details:
      'The patch updates the combined inventory and totals. With --unsafe it also updates recorded digests and sizes, which assumes that the files on disk are correct. Exit status 1 if drift remains.',
    settings: READING_SETTINGS.filter((name) => name !== 'shard' && name !== 'upstream'),
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
} as const satisfies Record<string, CommandInfo>;
