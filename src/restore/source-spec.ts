/** The words of `--from`: what a person names as a source, and so whom the run may ask. */

import { quote, SettingsError } from '../model/errors.ts';
import { isLoopback } from '../text/loopback.ts';

export type SourceSpec =
  | { readonly is: 'recorded' | 'local' | 'cache' | 'lfs' | 'huggingface' }
  /** The URLs that records give on one server. */
  | { readonly is: 'server'; readonly origin: string }
  /** Files by their digest: `{sha256}`, `{sha256:0:2}` and `{path}` are filled in. */
  | { readonly is: 'template'; readonly origin: string; readonly template: string }
  | { readonly is: 'gh-release'; readonly repository: string; readonly tag: string }
  | { readonly is: 'oci'; readonly origin: string; readonly name: string }
  | { readonly is: 'folder'; readonly folder: string };

const WORDS = ['recorded', 'local', 'cache', 'lfs', 'huggingface'] as const;

/** Reads one `--from`. Throws a `SettingsError` for what is none. */
export function readSourceSpec(word: string): SourceSpec {
  const known = WORDS.find((name) => name === word);
  if (known !== undefined) return { is: known };
  if (word.startsWith('https://')) return readServer(word);
  if (word.startsWith('gh-release:')) return readRelease(word);
  if (word.startsWith('oci://')) return readRegistry(word);
  if (/^[a-z][a-z0-9+.-]*:/i.test(word) && !/^[a-z]:[\\/]/i.test(word))
    throw refused(word, 'this kind of source is not known');
  if (/^[\w-]+$/.test(word) && !word.includes('/'))
    throw refused(word, `it is none of ${WORDS.join(', ')}; write a folder as ./${word}`);
  return { is: 'folder', folder: word };
}

/** What may stand between braces. */
const FIELD = /\{(?:sha256(?::(\d{1,2}):(\d{1,2}))?|path)\}/g;

function readServer(word: string): SourceSpec {
  // A brace is no sign of a URL, so the template is read without its fields.
  const url = URL.canParse(word.replace(FIELD, 'x')) ? new URL(word.replace(FIELD, 'x')) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.search + url.hash !== '')
    throw refused(
      word,
      'it has to be https://HOST or https://HOST/PATH with {sha256}, without a user, a query or a fragment',
    );
  const { origin } = url;
  const host = word.slice('https://'.length).split('/', 1)[0] ?? '';
  if (host.includes('{')) throw refused(word, 'its host has to be written out');
  const rest = word.slice(word.indexOf('/', 'https://'.length));
  if (url.pathname === '/') return { is: 'server', origin };
  if (/[{}]/.test(rest.replace(FIELD, '')))
    throw refused(word, 'only {sha256}, {sha256:START:END} and {path} may stand in braces');
  if (!rest.includes('{'))
    throw refused(word, 'a path needs {sha256} or {path}; name a server alone as https://HOST');
  for (const [field, start, end] of rest.matchAll(FIELD))
    if (start !== undefined && !(Number(start) < Number(end) && Number(end) <= 64))
      throw refused(word, `${field}: START:END has to be a part of 64 digits`);
  return { is: 'template', origin, template: origin + rest };
}

/** The URL of one file. A path is encoded segment by segment. */
export function fillTemplate(template: string, sha256: string, path: string): string {
  return template.replace(FIELD, (field, start?: string, end?: string) => {
    if (field === '{path}') return path.split('/').map(encodeURIComponent).join('/');
    return start === undefined ? sha256 : sha256.slice(Number(start), Number(end));
  });
}

const RELEASE = /^gh-release:([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([^\s\p{Cc}]{1,200})$/u;

function readRelease(word: string): SourceSpec {
  const [, repository, tag] = RELEASE.exec(word) ?? [];
  if (repository === undefined || tag === undefined || /^\.+$/.test(repository.split('/')[1] ?? ''))
    throw refused(word, 'it has to be gh-release:OWNER/REPO@TAG');
  return { is: 'gh-release', repository, tag };
}

/** A repository's name in a registry (distribution-spec: pulling manifests). */
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const OCI_NAME = new RegExp(`^${PART}(?:/${PART})*$`);

/** A registry of this very machine speaks plain HTTP, as other clients take it, too. */
function readRegistry(word: string): SourceSpec {
  const [, host = '', name = ''] = /^oci:\/\/([^/@?#{}]+)\/([^@?#]{1,255})$/.exec(word) ?? [];
  const isLocal = isLoopback(host.replace(/:\d+$/, ''));
  const written = `${isLocal ? 'http' : 'https'}://${host}/`;
  if (!URL.canParse(written) || !OCI_NAME.test(name)) throw refused(word, 'it has to be oci://HOST/NAME');
  return { is: 'oci', origin: new URL(written).origin, name };
}

function refused(word: string, why: string): SettingsError {
  return new SettingsError(`--from: ${quote(word)} cannot be used: ${why}.`);
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
