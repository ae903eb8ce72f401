/**
 * The settings of a check: one table that the action's inputs, the terminal command's flags, the
 * config file and the documentation are all made from, so that they cannot disagree.
 */

export interface Setting {
  readonly type: 'text' | 'lines' | 'choice' | 'count' | 'duration';
  readonly choices?: readonly string[];
  /** What holds when neither an input, nor a flag, nor the config says anything. */
  readonly default: string;
  readonly help: string;
  /** What a value is called in `--help`. */
  readonly value: string;
}

export const SETTINGS = {
  root: {
    type: 'text',
    default: '.',
    value: 'DIR',
    help: 'The folder to check. Nothing outside it is ever opened.',
  },
  config: {
    type: 'text',
    default: '.github/manifest-drift.yml',
    value: 'FILE',
    help: 'The config file, below the root. The default one may be absent.',
  },
  manifests: {
    type: 'lines',
    default: 'auto',
    value: 'auto|none|PATH',
    help: 'Which files record what should be there. auto: every manifest that is recognised in the repository. Else paths or globs below the root, one a line, or `none`.',
  },
  'combined-inventory': {
    type: 'lines',
    default: 'inventory/combined_inventory.json',
    value: 'PATH|none',
    help: 'The combined inventory: paths or globs below the root, one a line, or `none`.',
  },
  'model-inventory': {
    type: 'lines',
    default: 'models/inventory.json',
    value: 'PATH|none',
    help: 'The source inventories of models: paths or globs, one a line, or `none`.',
  },
  'dataset-inventory': {
    type: 'lines',
    default: 'datasets/inventory.json',
    value: 'PATH|none',
    help: 'The source inventories of datasets: paths or globs, one a line, or `none`.',
  },
  checksums: {
    type: 'lines',
    default: 'models/checksums.sha256',
    value: 'PATH|none',
    help: 'The lists of recorded SHA-256 checksums: paths or globs, one a line, or `none`.',
  },
  'checksum-base': {
    type: 'choice',
    choices: ['auto', 'root', 'list'],
    default: 'auto',
    value: 'auto|root|list',
    help: "What a list's relative paths are relative to: the root, the list's own folder, or (auto) the base that an earlier commit or the paths themselves tell.",
  },
  'inventory-base': {
    type: 'choice',
    choices: ['auto', 'root', 'own'],
    default: 'auto',
    value: 'auto|root|own',
    help: "What an inventory's relative paths are relative to: the root, its own folder, or (auto) as for lists.",
  },
  'path-prefix': {
    type: 'lines',
    default: '',
    value: 'PREFIX',
    help: 'Prefixes of absolute recorded paths that stand for the root, one a line (`C:/repos/harmonia`).',
  },
  'missing-files': {
    type: 'choice',
    choices: ['auto', 'error', 'warning', 'ignore'],
    default: 'auto',
    value: 'auto|error|warning|ignore',
    help: 'What a recorded file that is not there means. auto: an error when it has a recorded checksum, else a notice.',
  },
  pointers: {
    type: 'choice',
    choices: ['accept', 'ignore'],
    default: 'accept',
    value: 'accept|ignore',
    help: 'What a git-lfs or git-annex pointer in place of a file means. accept: evidence of the file, by the SHA-256 it carries. ignore: the file is missing.',
  },
  baseline: {
    type: 'text',
    default: 'auto',
    value: 'REF|auto|none',
    help: "The commit whose inventories and lists say which versions were there before. auto: a pull request's base, or the commit before a push.",
  },
  upstream: {
    type: 'lines',
    default: 'none',
    value: 'huggingface|https://HOST|none',
    help: 'Who may be asked what they hold: `huggingface`, and servers as `https://HOST`, one a line. No file is downloaded.',
  },
  statements: {
    type: 'lines',
    default: '',
    value: 'FILE',
    help: 'Results of smoke tests, or folders of them, one a line; they may lie outside of the checked folder. They say which models work.',
  },
  'statement-max-age': {
    type: 'duration',
    default: '168h',
    value: 'TIME|none',
    help: 'How old such a result may be to count.',
  },
  shard: {
    type: 'text',
    default: 'none',
    value: 'I/N|none',
    help: 'Check only shard I of N (`2/8`): recorded files are dealt to N jobs, which never talk to each other. The reports become one by merging.',
  },
  concurrency: {
    type: 'count',
    default: 'auto',
    value: 'N|auto',
    help: 'How many files are hashed at once. auto: as many as there are usable cores.',
  },
  'fail-on': {
    type: 'choice',
    choices: ['error', 'warning', 'notice'],
    default: 'error',
    value: 'error|warning|notice',
    help: 'The mildest severity that fails the check.',
  },
  'time-budget': {
    type: 'duration',
    default: 'none',
    value: 'TIME|none',
    help: 'How long the check may take (`90s`, `15m`, `2h`). Files not read by then are skipped, and a check that found no drift until then ends with exit status 2; reads that hang are abandoned.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What a config file may say: where it is itself found, a job's own part, and who tested models, it cannot. */
export const CONFIG_NAMES: readonly SettingName[] = SETTING_NAMES.filter(
  (name) => !['root', 'config', 'shard', 'statements', 'statement-max-age'].includes(name),
);

/** Values as they were written; an absent or blank one was not set. */
export type RawSettings = Partial<Record<SettingName, string>>;
