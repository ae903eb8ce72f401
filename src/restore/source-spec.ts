/** The words of `--from`: what a person names as a source, and so whom the run may ask. */

import { quote, SettingsError } from '../model/errors.ts';
import { readRegistryName, readReleaseName } from '../settings/places.ts';
import { withoutTrailing } from '../text/trailing.ts';

export type SourceSpec =
  | { readonly is: (typeof WORDS)[number] }
  /** The URLs that records give on one server. */
  | { readonly is: 'server'; readonly origin: string }
  /** Files by their digest: `{sha256}`, `{sha256:0:2}` and `{path}` are filled in. */
  | { readonly is: 'template'; readonly origin: string; readonly template: string }
  | { readonly is: 'gh-release'; readonly repository: string; readonly tag: string }
  | { readonly is: 'oci'; readonly origin: string; readonly name: string }
  /** Below `prefix`, or at the keys that it says as a template. */
  | { readonly is: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly is: 'command'; readonly name: SourceCommand; readonly remote: string | null }
  | { readonly is: 'folder'; readonly folder: string };

const WORDS = ['recorded', 'local', 'cache', 'lfs', 'huggingface', 'actions-cache'] as const;

const COMMANDS = ['hf', 'git-lfs', 'git-annex', 'dvc', 'rclone'] as const;
export type SourceCommand = (typeof COMMANDS)[number];

/** Reads one `--from`. Throws a `SettingsError` for what is none. `flag` is where it was written. */
export function readSourceSpec(word: string, flag = '--from'): SourceSpec {
  const spec = specOf(word);
  if (typeof spec !== 'string') return spec;
  throw new SettingsError(`${flag}: ${quote(word)} cannot be used: ${spec}.`);
}

/** Why it is none, as the second half of a sentence. */
function specOf(word: string): SourceSpec | string {
  const known = WORDS.find((name) => name === word);
  if (known !== undefined) return { is: known };
  if (word.startsWith('https://')) return readServer(word);
  if (word.startsWith('gh-release:')) return readRelease(word);
  if (word.startsWith('oci://')) return readRegistry(word);
  if (word.startsWith('s3://')) return readBucket(word);
  if (word.startsWith('command:')) return readCommand(word);
  if (/^[a-z][a-z0-9+.-]*:/i.test(word) && !/^[a-z]:[\\/]/i.test(word))
    return 'this kind of source is not known';
  if (/^[\w-]+$/.test(word) && !word.includes('/'))
    return `it is none of ${WORDS.join(', ')}; write a folder as ./${word}`;
  return { is: 'folder', folder: word };
}

/** What may stand between braces. */
const FIELD = /\{(?:sha256(?::(\d{1,2}):(\d{1,2}))?|path)\}/g;

function readServer(word: string): SourceSpec | string {
  // A brace is no sign of a URL, so the template is read without its fields.
  const url = URL.canParse(word.replace(FIELD, 'x')) ? new URL(word.replace(FIELD, 'x')) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.search + url.hash !== '')
    return 'it has to be https://HOST or https://HOST/PATH with {sha256}, without a user, a query or a fragment';
  const { origin } = url;
  const host = word.slice('https://'.length).split('/', 1)[0] ?? '';
  if (host.includes('{')) return 'its host has to be written out';
  const rest = word.slice(word.indexOf('/', 'https://'.length));
  if (url.pathname === '/') return { is: 'server', origin };
  const problem = fieldProblem(rest);
  if (problem !== null) return problem;
  if (!rest.includes('{')) return 'a path needs {sha256} or {path}; name a server alone as https://HOST';
  return { is: 'template', origin, template: origin + rest };
}

function fieldProblem(template: string): string | null {
  if (/[{}]/.test(template.replace(FIELD, '')))
    return 'only {sha256}, {sha256:START:END} and {path} may stand in braces';
  for (const [field, start, end] of template.matchAll(FIELD))
    if (start !== undefined && !(Number(start) < Number(end) && Number(end) <= 64))
      return `${field}: START:END has to be a part of 64 digits`;
  return null;
}

/** Amazon S3: general purpose bucket naming rules. Keys may hold nearly everything. */
function readBucket(word: string): SourceSpec | string {
  const [, bucket, written = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(word) ?? [];
  const prefix = withoutTrailing(written, '/');
  const isKey = prefix === '' || prefix.split('/').every((part) => !['', '.', '..'].includes(part));
  if (
    bucket === undefined ||
    bucket.includes('..') ||
    !isKey ||
    /\p{Cc}/u.test(prefix) ||
    prefix.length > 900
  )
    return 'it has to be s3://BUCKET or s3://BUCKET/PREFIX';
  return fieldProblem(prefix) ?? { is: 's3', bucket, prefix };
}

/** rclone's remote, as rclone takes it: `NAME:PATH`. */
function readCommand(word: string): SourceSpec | string {
  const [, name, remote = null] = /^command:([a-z-]+)(?::(.+))?$/.exec(word) ?? [];
  const known = COMMANDS.find((one) => one === name);
  const forms = COMMANDS.map((one) => `command:${one}${one === 'rclone' ? ':REMOTE:PATH' : ''}`);
  const needsRemote = known === 'rclone';
  if (known === undefined || (remote !== null) !== needsRemote || remote?.startsWith('-') === true)
    return `it has to be one of ${forms.join(', ')}`;
  return { is: 'command', name: known, remote };
}

/** The URL of one file, or its key in a bucket. A path is encoded segment by segment where it is part of a URL. */
export function fillTemplate(
  template: string,
  sha256: string,
  path: string,
  encode: (segment: string) => string = encodeURIComponent,
): string {
  return template.replace(FIELD, (field, start?: string, end?: string) => {
    if (field === '{path}') return path.split('/').map(encode).join('/');
    return start === undefined ? sha256 : sha256.slice(Number(start), Number(end));
  });
}

function readRelease(word: string): SourceSpec | string {
  const release = readReleaseName(word);
  return release === null ? 'it has to be gh-release:OWNER/REPO@TAG' : { is: 'gh-release', ...release };
}

function readRegistry(word: string): SourceSpec | string {
  const registry = readRegistryName(word);
  return registry === null ? 'it has to be oci://HOST/NAME' : { is: 'oci', ...registry };
}

/** The origins that these sources name: they may be asked, and redirected to. */
export function namedOrigins(specs: readonly SourceSpec[]): Set<string> {
  return new Set(specs.flatMap((spec) => ('origin' in spec ? [spec.origin] : [])));
}

/** Stores on this machine cost no request, so those that were not given a place come first. */
export function ordered(specs: readonly SourceSpec[]): SourceSpec[] {
  const first = (['local', 'cache'] as const)
    .filter((name) => !specs.some(({ is }) => is === name))
    .map((is) => ({ is }));
  const recorded = specs.some(({ is }) => is === 'recorded') ? [] : [{ is: 'recorded' } as const];
  return [...first, ...specs, ...recorded];
}
