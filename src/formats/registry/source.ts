import type { FileSource } from '../../model/descriptor.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { isUrl } from './keys.ts';
import { textAt } from './values.ts';

const URL_KEYS = ['url', 'download_url', 'source_url', 'origin_url', 'link', 'href', 'source'] as const;
const BASE_KEYS = ['base_url', 'baseUrl', 'base_uri'] as const;
const REPOSITORY_KEYS = ['repo_id', 'hf_repo', 'hf_repo_id'] as const;
/** A repository of the hub, or of GitHub where an address beside it says so. */
const ANY_REPOSITORY = 'repo';
const REVISION_KEYS = ['revision', 'commit_hash', 'hf_revision', 'commit', 'ref'] as const;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const GITHUB = /^https:\/\/(?:raw\.githubusercontent|github)\.com\//;
const HUB =
  /^https:\/\/huggingface\.co\/(?:(datasets|spaces)\/)?([\w.-]+\/[\w.-]+)\/(?:resolve|blob|raw)\/([^/]+)\/(.+)$/;

export function isSourceKey(key: string): boolean {
  return ALL_KEYS.has(key);
}

/** Objects that say where a file can be had from. */
const NESTED = ['source', 'origin', 'download', 'distribution', 'provenance', 'hf', 'huggingface'] as const;
const HUB_NAME = /^(?:hf|hugging[ _-]?face(?:_hub|-hub)?)$/i;
const ALL_KEYS = new Set<string>([
  ...URL_KEYS,
  ...BASE_KEYS,
  ...REPOSITORY_KEYS,
  ANY_REPOSITORY,
  ...REVISION_KEYS,
  ...NESTED,
  'urls',
  'ramrequired',
  'num_speakers',
]);

/** Whether an object says anything of where files can be had from. */
function mentionsSource(item: JsonObject): boolean {
  for (const key in item) if (ALL_KEYS.has(key)) return true;
  return false;
}

/** Where the file of an object can be had from. `owners`: the objects around it that mention a source, the nearest last. */
export function originOf(
  item: JsonObject,
  path: string | null,
  owners: readonly JsonObject[],
): FileSource | null {
  if (owners.length === 0 && !mentionsSource(item)) return null;
  const around = [item, ...owners.toReversed()];
  const revision = first(around, REVISION_KEYS);
  const repository = first(around, REPOSITORY_KEYS);
  if (repository !== null && REPOSITORY.test(repository)) return onHub(repository, revision, item, path);
  const url = urlOf(item, around);
  if (url !== null) return fromUrl(url, revision);
  const nested = nestedOrigin(item, path) ?? fromGpt4All(item) ?? fromPiper(item, path, owners);
  if (nested !== null) return nested;
  const named = around.find((one) => textAt(one, ANY_REPOSITORY) !== null);
  const any = named === undefined ? null : textAt(named, ANY_REPOSITORY);
  if (named === undefined || any === null || !REPOSITORY.test(any)) return null;
  const isOfGitHub = Object.values(named).some((value) => typeof value === 'string' && GITHUB.test(value));
  if (isOfGitHub) return { is: 'url', url: `https://github.com/${any}`, revision };
  return { ...onHub(any, revision, item, path), guessed: 'repository' };
}

/** `source: {type: huggingface, repo: …, revision: …, filename: …}`, or the same under another name. */
function nestedOrigin(item: JsonObject, path: string | null): FileSource | null {
  for (const key of NESTED) {
    const nested = item[key];
    if (!isObject(nested)) continue;
    const origin = originOf(nested, path, []);
    if (origin?.is !== 'hub' || origin.guessed !== 'repository') return origin;
    const says = [key, ...['type', 'provider', 'host', 'kind'].map((name) => textAt(nested, name) ?? '')];
    if (says.some((text) => HUB_NAME.test(text))) return onHub(origin.id, origin.revision, nested, path);
    return origin;
  }
  return null;
}

/** GPT4All's models without an address lie on its own server (gpt4all-chat/src/modellist.cpp). */
function fromGpt4All(item: JsonObject): FileSource | null {
  const file = textAt(item, 'filename');
  if (file === null || !('ramrequired' in item) || !('filesize' in item)) return null;
  return { is: 'url', url: `https://gpt4all.io/models/${file}`, revision: null };
}

/** Pieces of a download, which are not files of the repository. */
export const PIECES = new Set(['parts', 'chunks', 'shards', 'layers', 'segments', 'blocks']);

/** Where each piece of a file can be had from; null where one has no such place, or there are none. */
export function originsOfPieces(item: JsonObject): readonly FileSource[] | null {
  for (const key of PIECES) {
    const pieces = item[key];
    if (!Array.isArray(pieces) || pieces.length === 0) continue;
    const origins = pieces.map((piece) => (isObject(piece) ? originOf(piece, null, []) : null));
    return origins.every((origin) => origin !== null) ? origins : null;
  }
  return null;
}

/** Voices of Piper lie in one repository of the hub (piper, download_voices.py); a list in its shape may be of others. */
function fromPiper(item: JsonObject, path: string | null, owners: readonly JsonObject[]): FileSource | null {
  const isVoice = owners.some((one) => 'num_speakers' in one && isObject(one.files));
  if (!isVoice || path === null || !('md5_digest' in item)) return null;
  return {
    is: 'hub',
    type: 'model',
    id: 'rhasspy/piper-voices',
    revision: 'main',
    path,
    guessed: 'repository',
  };
}

/** The source that a field names: an address, or a repository of the hub that holds the file at `path`. */
export function sourceAt(written: string, revision: string | null, path: string): FileSource | null {
  if (isUrl(written)) return fromUrl(written, revision);
  return REPOSITORY.test(written) ? onHub(written, revision, {}, path) : null;
}

function onHub(
  id: string,
  revision: string | null,
  item: JsonObject,
  path: string | null,
): FileSource & { is: 'hub' } {
  const name = textAt(item, 'filename');
  const place = { is: 'hub', type: 'model', id, revision } as const;
  return name === null ? { ...place, path, guessed: 'path' } : { ...place, path: name };
}

function fromUrl(url: string, revision: string | null): FileSource {
  const [, kind, id = '', at = '', file = ''] = HUB.exec(url) ?? [];
  if (id === '') return { is: 'url', url, revision };
  const type = kind === 'datasets' ? 'dataset' : kind === 'spaces' ? 'space' : 'model';
  return { is: 'hub', type, id, revision: at, path: file.split('?', 1)[0] ?? '' };
}

/** The address that an object has, or makes of a `base_url` around it. */
export function urlOf(item: JsonObject, around: readonly JsonObject[]): string | null {
  const [first = null] = Array.isArray(item.urls) ? (item.urls as unknown[]) : [];
  const own = typeof first === 'string' ? first : null;
  const written = own ?? URL_KEYS.map((key) => textAt(item, key)).find((text) => text) ?? nestedUrl(item);
  const base = around
    .map((one) => BASE_KEYS.map((key) => textAt(one, key)).find((text) => text))
    .find(Boolean);
  if (written && isUrl(written)) return written;
  if (base && isUrl(base)) return `${withoutTrailing(base, '/')}/${(written ?? '').replace(/^\/+/, '')}`;
  return null;
}

/** `source: {url: …}`, or `{$type: google_drive, id: …}`. */
function nestedUrl({ source }: JsonObject): string | null {
  if (!isObject(source)) return null;
  const id = textAt(source, 'id');
  return textAt(source, 'url') ?? (id !== null && '$type' in source ? `gdrive://${id}` : null);
}

function first(items: readonly JsonObject[], keys: readonly string[]): string | null {
  for (const item of items)
    for (const key of keys) {
      const text = textAt(item, key);
      if (text) return text;
    }
  return null;
}
