/**
 * The few endpoints of the Hugging Face Hub that a check needs (huggingface_hub: hf_api.py): metadata, and bytes
 * of a file (hub-range.ts).
 */

import { isRepoId } from '../../evidence/upstream/hub-source.ts';
import type { HubCommit, HubFile, HubFiles, HubRepository, NoAnswer } from '../../ports/upstream.ts';
import type { HubAccess } from './hub-access.ts';
import { readRange } from './hub-range.ts';
import { parse, readFiles, readInfo } from './read-answers.ts';
import type { Reply, Requests } from './requests.ts';

/** What the hub takes in one question is not published; this many it does take. */
const PATHS_A_REQUEST = 100;
const TREE_PAGE = 1000;
/** A page of a tree is at most about a megabyte. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const MAX_MOVES = 3;
const MAX_TREE_FILES = 100_000;

type Asked = (Reply & { readonly id: string }) | NoAnswer;

export class Hub {
  readonly #access: HubAccess;
  readonly #requests: Requests;
  readonly #named: readonly string[];

  /** `named`: origins that the step named, to which the hub may redirect for bytes. */
  constructor(access: HubAccess, requests: Requests, named: readonly string[] = []) {
    this.#access = access;
    this.#requests = requests;
    this.#named = named;
  }

  async commit(repository: HubRepository, revision: string | null): Promise<HubCommit> {
    const rest = revision === null ? '' : `/revision/${encodeURIComponent(revision)}`;
    // Without `expand` the answer names every file of the repository.
    const asked = await this.#ask(repository, `${rest}?expand=sha`);
    if (asked.is !== 'reply') return asked;
    const info = readInfo(parse(asked.text));
    if (info === null) return UNREADABLE;
    return { is: 'commit', commit: info.commit, id: info.id ?? asked.id };
  }

  /**
   * A page of the tree has 1000 files, a question for paths 100. Where many are asked for, pages are
   * read for as long as each tells more than a question would.
   */
  async files(repository: HubRepository, commit: string, paths: readonly string[]): Promise<HubFiles> {
    const files = new Map<string, HubFile>();
    let left: readonly string[] = paths;
    if (paths.length > 2 * PATHS_A_REQUEST) {
      const walked = await this.#walkTree(repository, commit, new Set(paths), files);
      if (walked !== 'given up' && walked !== 'done') return walked;
      left = walked === 'done' ? [] : paths.filter((path) => !files.has(path));
    }
    for (let from = 0; from < left.length; from += PATHS_A_REQUEST) {
      const some = left.slice(from, from + PATHS_A_REQUEST);
      const asked = await this.#ask(
        repository,
        `/paths-info/${commit}`,
        JSON.stringify({ paths: some, expand: false }),
      );
      if (asked.is !== 'reply') return asked;
      const listed = readFiles(parse(asked.text), some.length);
      if (listed === null) return UNREADABLE;
      for (const path of some) keep(listed, path, files);
    }
    return { is: 'files', files };
  }

  /** `length` bytes of a file from an offset on, all of them inside it; null where they can't be had. */
  async bytes(
    { type, id }: HubRepository,
    commit: string,
    path: string,
    from: number,
    length: number,
  ): Promise<Uint8Array | null> {
    const name = path.split('/').map(encodeURIComponent).join('/');
    const pages = type === 'model' ? '' : `${type}s/`;
    const url = new URL(`${this.#access.endpoint}/${pages}${id}/resolve/${commit}/${name}`);
    const { authorization = null } = this.#headers(undefined);
    return readRange(this.#requests, { url, from, length, authorization, named: this.#named });
  }

  /** All files of a commit, page by page. */
  async tree(repository: HubRepository, commit: string): Promise<HubFiles> {
    const files = new Map<string, HubFile>();
    const walked = await this.#walkTree(repository, commit, null, files);
    if (walked === 'given up') return unreachable(`it has more than ${MAX_TREE_FILES} files`);
    return walked === 'done' ? { is: 'files', files } : walked;
  }

  /** `wanted` null: all. */
  async #walkTree(
    repository: HubRepository,
    commit: string,
    wanted: ReadonlySet<string> | null,
    files: Map<string, HubFile>,
  ): Promise<'done' | 'given up' | NoAnswer> {
    let query = '?recursive=true';
    for (;;) {
      const asked = await this.#ask(repository, `/tree/${commit}${query}`);
      if (asked.is !== 'reply') return asked;
      const listed = readFiles(parse(asked.text), TREE_PAGE);
      if (listed === null) return UNREADABLE;
      const before = files.size;
      for (const path of listed.keys()) if (wanted?.has(path) !== false) keep(listed, path, files);
      if (files.size === wanted?.size) return 'done';
      const next = this.#nextPage(asked, repository, commit);
      if (next === 'none') return 'done';
      if (next === 'invalid') return UNREADABLE;
      // Pages that tell little, and trees without an end, are left.
      const isLittle = wanted !== null && files.size - before < PATHS_A_REQUEST;
      if (isLittle || files.size > MAX_TREE_FILES || listed.size === 0) return 'given up';
      query = next;
    }
  }

  /** `Link: <URL>; rel="next"`, which may lead to nothing but the next page of this very tree. */
  #nextPage(
    { headers, id }: { headers: Headers; id: string },
    { type }: HubRepository,
    commit: string,
  ): string {
    const link = headers.get('link');
    if (link === null) return 'none';
    const href = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(link)?.[1];
    if (href === undefined) return 'none';
    const page = this.#url(type, id, `/tree/${commit}`);
    const next = URL.canParse(href, page.href) ? new URL(href, page) : null;
    return next?.origin === page.origin && next.pathname === page.pathname ? next.search : 'invalid';
  }

  /** Asks about a repository, under its new name where the hub says that it has one. */
  async #ask({ type, id }: HubRepository, rest: string, body?: string): Promise<Asked> {
    for (let moves = 0; ; moves += 1) {
      const url = this.#url(type, id, rest);
      const sent = await this.#requests.send(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: this.#headers(body),
        ...(body === undefined ? {} : { body }),
        maxBytes: MAX_ANSWER_BYTES,
      });
      if (sent.is === 'unreachable') return sent;
      if (sent.status === 200) return { ...sent, id };
      const moved = sent.status >= 300 && sent.status < 400 ? this.#movedTo(sent, url, type, rest) : null;
      if (moved === null || moves === MAX_MOVES) return this.#refusal(sent);
      id = moved;
    }
  }

  /** The new name in a redirect to the same question about another repository of the same hub. */
  #movedTo({ headers }: Reply, url: URL, type: HubRepository['type'], rest: string): string | null {
    const location = headers.get('location') ?? '';
    const target = location !== '' && URL.canParse(location, url.href) ? new URL(location, url) : null;
    if (target === null || target.origin !== url.origin) return null;
    const start = this.#url(type, '', '').pathname;
    const end = rest.split('?', 1)[0] ?? '';
    if (!target.pathname.startsWith(start) || !target.pathname.endsWith(end)) return null;
    const id = target.pathname.slice(start.length, target.pathname.length - end.length);
    return isRepoId(id) ? id : null;
  }

  #refusal({ status, headers }: Reply): NoAnswer {
    const code = headers.get('x-error-code');
    const hasToken = this.#access.token !== null;
    if (code === 'RevisionNotFound') return { is: 'revision-gone' };
    if (status === 403 || code === 'GatedRepo') {
      return unreachable(
        `access to it is restricted (${status}); ${hasToken ? 'HF_TOKEN has no right to it' : 'set HF_TOKEN to a token that may read it'}`,
      );
    }
    if (status === 401 && hasToken) return unreachable('it refuses the token in HF_TOKEN (401)');
    if (status === 401 || (status === 404 && !hasToken)) {
      return unreachable(
        `it is missing or private (${status}); set HF_TOKEN to a token that may read it to tell`,
      );
    }
    if (status === 404 || status === 410) return { is: 'repository-gone' };
    if (status >= 300 && status < 400)
      return unreachable(`it redirects elsewhere (${status}), which is not followed`);
    return unreachable(`it answered ${status}`);
  }

  #url(type: HubRepository['type'], id: string, rest: string): URL {
    return new URL(`${this.#access.endpoint}/api/${type}s/${id}${rest}`);
  }

  #headers(body: string | undefined): Record<string, string> {
    const { token } = this.#access;
    return {
      accept: 'application/json',
      'user-agent': 'manifest-drift',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
  }
}

const UNREADABLE: NoAnswer = unreachable('its answer is not what the hub answers');

function unreachable(why: string): NoAnswer & { is: 'unreachable' } {
  return { is: 'unreachable', why };
}

function keep(from: ReadonlyMap<string, HubFile>, path: string, to: Map<string, HubFile>): void {
  const file = from.get(path);
  if (file) to.set(path, file);
}
