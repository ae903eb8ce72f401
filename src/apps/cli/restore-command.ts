/** What `restore` takes: help, completion and docs/commands.md are made from it. Loaded by that command alone. */

import { REPLACE, RESTORE_FORMATS } from '../../restore/options.ts';
import { SETTING_NAMES, type SettingName } from '../../settings/table.ts';
import { COMMANDS, type CommandInfo } from './commands.ts';

/** Settings that say how a check judges, not what is recorded. */
const OF_CHECK: readonly SettingName[] = [
  'missing-files',
  'baseline',
  'upstream',
  'shard',
  'concurrency',
  'fail-on',
  'time-budget',
  'pointers',
];

export const RESTORE: CommandInfo = {
  ...COMMANDS.restore,
  details:
    'A file gets its name only after its SHA-256 agrees with the recorded one; what differs is never placed, and an interrupted download is continued. Files that are there are left alone. Only servers that --from names are asked; stores on this machine (.git/lfs/objects, the hub cache, DVC, Ollama) come first. Exit status 1: a source has other bytes than are recorded, or no longer has them. 2: it could not run or could not finish.',
  settings: SETTING_NAMES.filter((name) => !OF_CHECK.includes(name)),
  flags: {
    from: {
      value: 'SOURCE',
      help: 'Where files may come from, in this order: huggingface, lfs, https://HOST (the URLs recorded there), https://HOST/PATH with {sha256} or {path}, a folder, recorded, local, cache.',
      default: 'local and cache, which need no network',
      isList: true,
    },
    only: { value: 'GLOB', help: 'Restore only files whose path matches.', default: '', isList: true },
    largest: { value: 'N', help: 'Restore only the N largest of them.', default: '' },
    'max-bytes': { value: 'SIZE', help: 'Restore at most so much (500MB, 20GiB).', default: '' },
    ref: {
      value: 'REF',
      help: 'Fetch this one file, recorded or not: hf:OWNER/NAME[@REVISION]/PATH, or https://HOST/PATH with --sha256.',
      default: '',
    },
    sha256: { value: 'DIGEST', help: "What --ref has to have. Default: the hub's own SHA-256.", default: '' },
    into: {
      value: 'FOLDER',
      help: 'Restore below this folder, at the recorded paths, and look there for what is missing.',
      default: '',
    },
    replace: {
      value: REPLACE.join('|'),
      help: 'Which files that are there may be replaced: git-lfs pointers, or files with other bytes.',
      default: 'none',
      choices: REPLACE,
    },
    'dry-run': { value: null, help: 'Say what would be restored, and from where. Asks nobody.', default: '' },
    cache: {
      value: 'DIR|none',
      help: 'Keep restored files by digest in this folder. Default: none in CI, else manifest-drift in the cache folder of the user.',
      default: '',
    },
    'cache-max': {
      value: 'SIZE',
      help: 'Afterwards, remove the files from the cache that were used longest ago, down to this size.',
      default: '',
    },
    auth: {
      value: 'https://HOST=VARIABLE',
      help: 'Send the token in this environment variable to this server, and to no other.',
      default: '',
      isList: true,
    },
    stall: { value: 'TIME', help: 'Give a connection up when nothing came for so long.', default: '60s' },
    tries: { value: 'N', help: 'How often a source is tried in a row without any new byte.', default: '5' },
    prune: { value: null, help: 'Only tidy the cache: old leftovers, and down to --cache-max.', default: '' },
    format: {
      value: RESTORE_FORMATS.join('|'),
      help: 'How the result is printed.',
      default: 'text',
      choices: RESTORE_FORMATS,
    },
  },
  examples: [
    'manifest-drift restore --from huggingface',
    "manifest-drift restore --from huggingface --only 'models/**/*.safetensors' --dry-run",
    "manifest-drift restore --from 'https://models.example.com/{sha256:0:2}/{sha256}' --largest 3",
    'manifest-drift restore --from ../artifact --cache none',
    'manifest-drift restore --ref hf:org/name/model.gguf --into ../models',
  ],
};
