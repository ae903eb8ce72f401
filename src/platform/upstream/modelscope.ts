/** Repositories of ModelScope (modelscope-hub 0.7: `LegacyClient.list_repo_files`, `get_dataset_files`). */

import { quote, SettingsError } from '../../model/errors.ts';
import type { ModelScopeName } from '../../model/places.ts';
import type { Listing, PlaceFile } from '../../ports/upstream.ts';
import { isLoopback } from '../../text/loopback.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { isSize, membersOf, parse } from './read-answers.ts';
import type { Requests } from './requests.ts';
import type { Secrets } from './secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Both are the same site. */
const SITES = ['https://modelscope.cn', 'https://www.modelscope.cn'];
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
/** Of a model, no more files than these are listed, and nothing says that there are more. */
const MOST_LISTED = 3000;
/** Files of a dataset in one answer. */
const PAGE = 200;
const MAX_PAGES = 500;

/** `MODELSCOPE_ENDPOINT`, as its own client reads it, without a `/` at its end. */
export function modelScopeEndpoint({ MODELSCOPE_ENDPOINT }: Environment): string {
  const written = MODELSCOPE_ENDPOINT?.trim() || 'https://modelscope.cn';
  const url = URL.canParse(written) ? new URL(written) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === null || !isSafe || url.username + url.password + url.search + url.hash !== '')
    throw new SettingsError(
      `MODELSCOPE_ENDPOINT: ${quote(url?.host ?? written)} cannot be asked; it has to be https://HOST.`,
    );
  return url.origin + withoutTrailing(url.pathname, '/');
}

export async function listModelScope(
  { type, id, revision }: ModelScopeName,
  endpoint: string,
  requests: Requests,
  secrets: Secrets,
): Promise<Listing> {
  const files = new Map<string, PlaceFile>();
  const isDataset = type === 'dataset';
  let isWhole = false;
  for (let page = 1; !isWhole && page <= (isDataset ? MAX_PAGES : 1); page += 1) {
    const url = new URL(`${endpoint}/api/v1/${type}s/${id}/repo/${isDataset ? 'tree' : 'files'}`);
    url.searchParams.set('Revision', revision);
    url.searchParams.set('Recursive', 'True');
    if (isDataset) url.searchParams.set('PageNumber', `${page}`);
    if (isDataset) url.searchParams.set('PageSize', `${PAGE}`);
    const headers = {
      accept: 'application/json',
      'user-agent': 'manifest-drift',
      ...secrets.get(url.origin),
    };
    const sent = await requests.send(url, { method: 'GET', headers, maxBytes: MAX_ANSWER_BYTES });
    if (sent.is === 'unreachable') return sent;
    const listed = sent.status === 200 ? readModelScope(sent.text) : null;
    if (listed === null) return unreachable(refusal(sent.status, id, revision, secrets.has(url.origin)));
    for (const file of listed.files) {
      // What it says twice is not to be trusted.
      if (files.has(file.name)) return unreachable(UNREADABLE);
      files.set(file.name, file);
    }
    isWhole = listed.count < (isDataset ? PAGE : MOST_LISTED);
  }
  const below = `${type}s/${id}`;
  return {
    is: 'listed',
    files: [...files.values()],
    prefixes: SITES.map((site) => `${site}/${below}/resolve/${encodeURIComponent(revision)}/`),
    page: `${SITES[0]}/${below}`,
    isWhole,
    isFixed: /^[0-9a-f]{40}$/.test(revision),
  };
}

interface ModelScopeFile extends PlaceFile {
  readonly name: string;
}

/** The files in an answer, and how many files and folders it lists; null where it has another form, or tells of a fault. */
export function readModelScope(
  text: string,
): { readonly files: readonly ModelScopeFile[]; readonly count: number } | null {
  const { Code, Data } = membersOf(parse(text), 'Code', 'Data') ?? {};
  const { Files } = membersOf(Data, 'Files') ?? {};
  if (Code !== 200 || !Array.isArray(Files)) return null;
  const files: ModelScopeFile[] = [];
  for (const file of Files) {
    const { Path, Size, Sha256, Type } = membersOf(file, 'Path', 'Size', 'Sha256', 'Type') ?? {};
    if (Type === 'tree') continue;
    if (Type !== 'blob' || typeof Path !== 'string' || Path.length > 4096 || !isSize(Size)) return null;
    const digest = typeof Sha256 === 'string' ? Sha256.toLowerCase() : '';
    files.push({ name: Path, size: Size, sha256: /^[0-9a-f]{64}$/.test(digest) ? digest : null });
  }
  return { files, count: Files.length };
}

const UNREADABLE = 'its answer is not what ModelScope answers';

function refusal(status: number, id: string, revision: string, hasToken: boolean): string {
  if (status === 404)
    return `it has no ${id} at ${revision}${hasToken ? ', or not for this token' : '; if it is private, set MODELSCOPE_API_TOKEN'} (404)`;
  if (status === 401 || status === 403)
    return `it refuses access (${status}); ${hasToken ? 'MODELSCOPE_API_TOKEN has no right to it' : 'set MODELSCOPE_API_TOKEN'}`;
  if (status >= 300 && status < 400) return `it redirects (${status}), which is not followed`;
  return status === 200 ? UNREADABLE : `it answered ${status}`;
}

function unreachable(why: string): Listing {
  return { is: 'unreachable', why };
}
