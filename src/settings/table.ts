/**
 * The settings of a check: one table that the action's inputs, the terminal command's flags, the
 * config file and the documentation are all made from, so that they cannot disagree.
 */

export interface Setting {
  readonly type: 'text' | 'lines' | 'choice' | 'count' | 'duration';
  readonly choices?: readonly string[];
  /** The value without an input, a flag or a key in the config. */
  readonly default: string;
  readonly help: string;
  /** What a value is called in `--help`. */
  readonly value: string;
  /** A config file may not contain it: it is for the step, or the command line, alone. */
  readonly onlyStep?: true;
  /** Only a check asks it, and no command that reads manifests for another end. */
  readonly onlyCheck?: true;
}

export const SETTINGS = {
  root: {
    type: 'text',
    default: '.',
    value: 'DIR',
    onlyStep: true,
    help: 'The folder to check. Nothing outside it is opened.',
  },
  config: {
    type: 'text',
    default: '.github/manifest-drift.yml',
    value: 'FILE',
    onlyStep: true,
    help: 'The config file, below the root. The default file is optional.',
  },
  manifests: {
    type: 'lines',
    default: 'auto',
    value: 'auto|none|PATH',
    help: 'The manifests to read, besides the inventories and checksum lists below. auto: every manifest that is recognized in the repository. Else paths or globs below the root, one per line, or `none`.',
  },
  'combined-inventory': {
    type: 'lines',
    default: 'inventory/combined_inventory.json',
    value: 'PATH|none',
    help: 'The combined inventory: paths or globs below the root, one per line, or `none`.',
  },
  'model-inventory': {
    type: 'lines',
    default: 'models/inventory.json',
    value: 'PATH|none',
    help: 'The model inventories: paths or globs below the root, one per line, or `none`.',
  },
  'dataset-inventory': {
    type: 'lines',
    default: 'datasets/inventory.json',
    value: 'PATH|none',
    help: 'The dataset inventories: paths or globs below the root, one per line, or `none`.',
  },
  checksums: {
    type: 'lines',
    default: 'models/checksums.sha256',
    value: 'PATH|none',
    help: 'The checksum lists: paths or globs below the root, one per line, or `none`.',
  },
  'manifest-schema': {
    type: 'lines',
    default: 'none',
    value: '[GLOB=]PATH|none',
    help: 'JSON Schemas (draft-07 or 2020-12) that manifests have to follow, below the root, one per line. Without a glob, a schema is for the inventories.',
  },
  'checksum-base': {
    type: 'choice',
    choices: ['auto', 'root', 'list'],
    default: 'auto',
    value: 'auto|root|list',
    help: 'The folder that the relative paths of a list are relative to: the root, the folder of the list, or auto, which decides by an earlier commit or by the paths.',
  },
  'inventory-base': {
    type: 'choice',
    choices: ['auto', 'root', 'own'],
    default: 'auto',
    value: 'auto|root|own',
    help: 'The folder that the relative paths of an inventory are relative to: the root, the folder of the inventory (own), or auto, as for lists.',
  },
  'path-prefix': {
    type: 'lines',
    default: '',
    value: 'PREFIX',
    help: 'Prefixes of absolute recorded paths that are replaced by the root, one per line (`C:/repos/harmonia`).',
  },
  'missing-files': {
    type: 'choice',
    choices: ['auto', 'error', 'warning', 'ignore'],
    default: 'auto',
    value: 'auto|error|warning|ignore',
    help: 'The severity of a missing recorded file. auto: error if it has a recorded checksum, else notice.',
  },
  'weak-digests': {
    type: 'choice',
    choices: ['accept', 'warning', 'error'],
    default: 'accept',
    value: 'accept|warning|error',
    help: 'How to treat a file that matches by a weak digest (MD5, SHA-1, git blob id) only.',
  },
  'name-digests': {
    type: 'choice',
    choices: ['true', 'false'],
    default: 'false',
    value: 'true|false',
    help: 'Whether to compare files with digests in their names: the SHA-256 of `net-88eaddfe.pth` begins with these digits.',
  },
  unrecorded: {
    type: 'choice',
    choices: ['off', 'notice', 'warning', 'error'],
    default: 'off',
    value: 'off|notice|warning|error',
    onlyCheck: true,
    help: 'The severity of a file that no manifest records, in a folder that holds recorded files. The config can set it by glob.',
  },
  pointers: {
    type: 'choice',
    choices: ['accept', 'ignore'],
    default: 'accept',
    value: 'accept|ignore',
    help: 'How to treat a git-lfs or git-annex pointer in place of a file. accept: compare the SHA-256 in the pointer. ignore: the file is missing.',
  },
  hash: {
    type: 'choice',
    choices: ['all', 'recorded'],
    default: 'all',
    value: 'all|recorded',
    onlyCheck: true,
    help: 'The files to hash. all: every recorded file that exists; the report has also the SHA-256 of files without a recorded digest. recorded: only files with a recorded digest.',
  },
  baseline: {
    type: 'text',
    default: 'auto',
    value: 'REF|auto|none',
    help: 'The earlier commit to compare versions and records with. auto: the base of a pull request, or the commit before a push.',
  },
  upstream: {
    type: 'lines',
    default: 'none',
    value: 'SERVER|none',
    help: 'Servers to compare recorded files with, one per line: `huggingface`, `git-lfs` (whether the LFS server of this repository has the files of the pointers), `gh-release:OWNER/REPO@TAG`, `oci://HOST/NAME:TAG` or `@sha256:DIGEST`, `modelscope:OWNER/NAME`, `s3://BUCKET`, or `https://HOST`. No file is downloaded.',
  },
  'upstream-auth': {
    type: 'lines',
    default: '',
    value: 'https://HOST=VARIABLE',
    onlyStep: true,
    onlyCheck: true,
    help: 'Send the token in this environment variable to this server of `upstream` only, one per line. `USER:PASSWORD` is sent as such.',
  },
  'trusted-root': {
    type: 'lines',
    default: 'none',
    value: 'FILE|none',
    onlyStep: true,
    onlyCheck: true,
    help: 'Files that say whose signatures of manifests to trust, one per line: `trusted_root.json` of Sigstore, what `gh attestation trusted-root` prints, or public keys or certificates in PEM. Bundles are verified offline.',
  },
  'signed-by': {
    type: 'lines',
    default: '',
    value: 'IDENTITY [ISSUER]',
    onlyStep: true,
    onlyCheck: true,
    help: 'Who may sign manifests, one per line, with `*` for any text. Others are errors. By default, anyone with a certificate of a trusted root.',
  },
  statements: {
    type: 'lines',
    default: '',
    value: 'FILE',
    onlyStep: true,
    onlyCheck: true,
    help: 'Result files of `smoke` and `restore`, or folders of them, one per line; they may be outside the checked folder. The report says which models work, and where restored files came from.',
  },
  'statement-max-age': {
    type: 'duration',
    default: '168h',
    value: 'TIME|none',
    onlyStep: true,
    onlyCheck: true,
    help: 'The maximum age of a result of `smoke` or `restore`.',
  },
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

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

const setting = (name: SettingName): Setting => SETTINGS[name];

export const CHECK_ONLY = SETTING_NAMES.filter((name) => setting(name).onlyCheck);

/** The settings that a config file may contain. */
export const CONFIG_NAMES = SETTING_NAMES.filter((name) => !setting(name).onlyStep);

/** Values as they were written; an absent or blank one was not set. */
export type RawSettings = Partial<Record<SettingName, string>>;
