/** What `restore` may be told: one table for the command's flags and the inputs of the action. */

import { CLIENTS, REPLACE, RESTORE_FORMATS } from '../../restore/options.ts';
import { SETTING_NAMES, type SettingName } from '../../settings/table.ts';

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
  'statements',
  'statement-max-age',
  'statements',
  'statement-max-age',
];

export const RESTORE_SETTINGS: readonly SettingName[] = SETTING_NAMES.filter(
  (name) => !OF_CHECK.includes(name),
);

interface Flag {
  readonly value: string | null;
  readonly help: string;
  readonly default: string;
  readonly choices?: readonly string[];
  readonly isList?: boolean;
}

export const RESTORE_FLAGS = {
  from: {
    value: 'SOURCE',
    help: 'Where files may come from, in this order: huggingface, lfs, https://HOST (the URLs recorded there), https://HOST/PATH with {sha256} or {path}, gh-release:OWNER/REPO@TAG, oci://HOST/NAME, a folder, recorded, local, cache.',
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
  client: {
    value: CLIENTS.join('|'),
    help: 'What downloads from the hub. native: the built-in client. cli: hf, else huggingface-cli, in a home of its own. auto: native, and the command for files above 50 GB.',
    default: 'auto',
    choices: CLIENTS,
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
} as const satisfies Record<string, Flag>;
