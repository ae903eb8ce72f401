/** `--ref`: one file by name, without any manifest that records it. */

import {
  type HubPlace,
  isRepoId,
  isRepoPath,
  isRevision,
  readHubUrl,
} from '../evidence/upstream/hub-source.ts';
import { quote, SettingsError } from '../model/errors.ts';
import type { Origin } from './recorded-file.ts';

export interface Reference {
  readonly origin: Origin;
  /** Where it is put, below the root or `--into`. */
  readonly path: string;
}

/**
 * `hf:[datasets/|spaces/]OWNER/NAME[@REV]/PATH`, `hf://…`, the hub's own URLs, and `https://HOST/PATH`.
 * A revision's `/` is written `%2F`. Throws a `SettingsError` for anything else.
 */
export function readReference(text: string): Reference {
  const place = readHubReference(text);
  if (place !== null) {
    const { type, repo, revision, path } = place;
    if (path === null) throw refused(text, 'it names a repository; add the path of a file');
    return checked(text, { origin: { is: 'hub', type, repo, revision, path, isGuess: false }, path });
  }
  if (text.startsWith('hf:')) throw refused(text, 'it has to be hf:OWNER/NAME[@REVISION]/PATH');
  const url = text.startsWith('https://') && URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '')
    throw refused(text, 'it has to be hf:OWNER/NAME[@REVISION]/PATH or https://HOST/PATH');
  const name = decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
  if (name === null || !isRepoPath(name) || name.includes('/')) throw refused(text, 'it names no file');
  return checked(text, { origin: { is: 'web', url: url.href }, path: name });
}

function checked(text: string, reference: Reference): Reference {
  if (reference.path.split('/').some((segment) => segment.startsWith('-')))
    throw refused(text, 'a name in it begins with -');
  return reference;
}

const HF = /^hf:(?:\/\/)?(models\/|datasets\/|spaces\/)?([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/;
const TYPES = { 'models/': 'model', 'datasets/': 'dataset', 'spaces/': 'space' } as const;

function readHubReference(text: string): HubPlace | null {
  const [, types = 'models/', repo, written = null, path = null] = HF.exec(text) ?? [];
  if (repo === undefined) return readHubUrl(text);
  const revision = written === null ? null : decode(written);
  const isGood =
    isRepoId(repo) &&
    (path === null || isRepoPath(path)) &&
    (written === null || (revision !== null && isRevision(revision)));
  return isGood ? { type: TYPES[types as keyof typeof TYPES], repo, revision, path } : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function refused(text: string, why: string): SettingsError {
  return new SettingsError(`--ref: ${quote(text)} cannot be used: ${why}.`);
}
