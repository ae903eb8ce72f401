/** `--ref`: one file by name, without any manifest that records it. */

import {
  type HubPlace,
  isRepoId,
  isRepoPath,
  isRevision,
  readHubUrl,
} from '../evidence/upstream/hub-source.ts';
import { quote, SettingsError } from '../model/errors.ts';
import { fileNameOf } from '../text/written-path.ts';
import type { Origin } from './recorded-file.ts';
import { readSourceSpec, type SourceSpec } from './source-spec.ts';

export interface Reference {
  /** Null where `source` alone says where it is. */
  readonly origin: Origin | null;
  /** The source that has it, as `--from` would name it; null for a URL. */
  readonly source: SourceSpec | null;
  /** 64 hex digits and bytes, where the reference itself says them. */
  readonly sha256: string | null;
  readonly size: number | null;
  /** Where it is put, below the root or `--into`. */
  readonly path: string;
}

/**
 * `hf:[datasets/|spaces/]OWNER/NAME[@REV]/PATH`, `hf://…`, the hub's own URLs, `https://HOST/PATH`,
 * `gh-release:OWNER/REPO@TAG/ASSET`, `s3://BUCKET/KEY`, and by digest `oci://HOST/NAME@sha256:HEX` and `lfs:HEX:SIZE`.
 * A revision's `/` is written `%2F`. Throws a `SettingsError` for anything else.
 */
export function readReference(text: string): Reference {
  const place = readHubReference(text);
  if (place !== null) {
    const { type, repo, revision, path } = place;
    if (path === null) throw refused(text, 'it names a repository; add the path of a file');
    return checked(text, {
      ...NOTHING_KNOWN,
      origin: { is: 'hub', type, repo, revision, path, isGuess: false },
      source: { is: 'huggingface' },
      path,
    });
  }
  if (text.startsWith('hf:')) throw refused(text, 'it has to be hf:OWNER/NAME[@REVISION]/PATH');
  const elsewhere = readElsewhere(text);
  if (elsewhere !== null) return checked(text, elsewhere);
  const url = text.startsWith('https://') && URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '')
    throw refused(
      text,
      'it has to be hf:OWNER/NAME[@REVISION]/PATH, https://HOST/PATH, gh-release:OWNER/REPO@TAG/ASSET, s3://BUCKET/KEY, oci://HOST/NAME@sha256:HEX or lfs:HEX:SIZE',
    );
  const name = decode(fileNameOf(url.pathname));
  if (name === null || !isRepoPath(name) || name.includes('/')) throw refused(text, 'it names no file');
  return checked(text, { ...NOTHING_KNOWN, origin: { is: 'web', url: url.href }, path: name });
}

const NOTHING_KNOWN = { origin: null, source: null, sha256: null, size: null } as const;

/** What is addressed by its digest alone has that as its name. */
function readElsewhere(text: string): Reference | null {
  const [, release, asset = ''] = /^(gh-release:.+)\/([^/]+)$/.exec(text) ?? [];
  if (release !== undefined) return from(release, asset);
  const [, registry, blob = ''] = /^(oci:\/\/.+)@sha256:([0-9a-f]{64})$/.exec(text) ?? [];
  if (registry !== undefined) return { ...from(registry, blob), sha256: blob };
  const [, folder, key = ''] = /^(s3:\/\/.+)\/([^/]+)$/.exec(text) ?? [];
  if (folder !== undefined && !/[{}]/.test(text)) return from(folder, key);
  const [, oid, size] = /^lfs:([0-9a-f]{64}):(\d{1,15})$/.exec(text) ?? [];
  if (oid === undefined) return null;
  return { origin: null, source: { is: 'lfs' }, sha256: oid, size: Number(size), path: oid };
}

function from(word: string, path: string): Reference {
  if (!isRepoPath(path)) throw refused(`${word}/${path}`, 'it names no file');
  return { ...NOTHING_KNOWN, source: readSourceSpec(word, '--ref'), path };
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
