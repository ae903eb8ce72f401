/** Records, entries and a hub in memory, for tests of what is made of upstream's answers. */

import { createHash } from 'node:crypto';
import { entryToResolve } from '../../src/engine/read/resolve-entry.ts';
import type { HubPlace } from '../../src/evidence/upstream/hub-source.ts';
import type { HubGroup } from '../../src/evidence/upstream/map-records.ts';
import { Digests } from '../../src/model/digests.ts';
import { FileRecord } from '../../src/model/file-record.ts';
import { Identities } from '../../src/model/identities.ts';
import type { Entry, Inventory } from '../../src/model/inventory.ts';
import type { Source } from '../../src/model/record-source.ts';
import type { ResolvedEntry } from '../../src/model/resolved-entry.ts';
import type { Files } from '../../src/ports/files.ts';
import type {
  HubFile,
  HubRepository,
  LfsAnswer,
  NoAnswer,
  Upstream,
  WebAnswer,
} from '../../src/ports/upstream.ts';
import { know } from './records.ts';
import { sha256 } from './repository.ts';

export const COMMIT = 'a'.repeat(40);
export const LATER = 'b'.repeat(40);

const INVENTORY = {
  file: 'i.json',
  locate: () => ({ file: 'i.json', line: 3, column: 5 }),
} as unknown as Inventory;

const SOURCE: Source = {
  file: 'list',
  is: 'list',
  digests: new Digests(),
  locate: () => ({ file: 'list', line: 1, column: 1 }),
};

/** Each record has a place of its own. */
let places = 0;

/** A file that is missing, with a line of `list` that records the digest of its path and this size. */
export function recordOf(
  path: string,
  { digest = sha256(path), size = null }: { digest?: string | null; size?: number | null } = {},
): FileRecord {
  const record = new FileRecord(SOURCE, places++, path, digest, size);
  know(record, { status: 'missing' });
  return record;
}

export function entryOf(value: object, kind: Entry['kind'] = 'model'): ResolvedEntry {
  const entry = { kind, id: 'm', value: value as Entry['value'], inventory: INVENTORY };
  return entryToResolve(entry, new Identities(), []);
}

/** Records `a`, `b` ... of `org/name`, each beside its own path in the repository. */
export function groupOf(records: readonly FileRecord[], place: Partial<HubPlace> = {}): HubGroup {
  return {
    place: { type: 'model', repo: 'org/name', revision: COMMIT, path: null, ...place },
    subject: 'model:m',
    location: { file: 'i.json', line: 3, column: 5 },
    records: [...records],
    paths: records.map(({ path }) => path),
    guessed: new Set(),
  };
}

/** What the hub holds of a path: by its digest, or, as text, in git. */
export function heldOf(content: string, more: Partial<HubFile> = {}): HubFile {
  return { sha256: sha256(content), blobId: blobIdOf(content), size: content.length, ...more };
}

export function blobIdOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex');
}

/** Local files by path; how often each was read is in `reads`. */
export function filesOf(contents: Readonly<Record<string, string>>): Files & { readonly reads: string[] } {
  const reads: string[] = [];
  const read = async (path: string) => {
    reads.push(path);
    const content = contents[path];
    return content === undefined
      ? { is: 'missing' as const }
      : { is: 'bytes' as const, bytes: new TextEncoder().encode(content) };
  };
  return { reads, read } as unknown as Files & { readonly reads: string[] };
}

export interface HubSetup {
  /** `model org/name`, with the commits by their id or branch and what they hold. */
  readonly repositories?: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, HubFile>>>>>
  >;
  /** The commit of the default branch and of `main`. */
  readonly head?: string;
  /** The names that repositories have by now. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Answers in place of those, by the question as it stands in `asked`. */
  readonly faults?: Readonly<Record<string, NoAnswer>>;
  readonly web?: Readonly<Record<string, WebAnswer>>;
  /** What the git-lfs server says of objects, by their id; of others nothing. */
  readonly lfs?: Readonly<Record<string, LfsAnswer>>;
}

/** A hub that answers at once; every question is put down in `asked`. */
export function hubOf(setup: HubSetup): Upstream & { readonly asked: string[] } {
  const { repositories = {}, head = COMMIT, renamed = {}, faults = {}, web = {}, lfs } = setup;
  const asked: string[] = [];
  const ask = (question: string): NoAnswer | undefined => {
    asked.push(question);
    return faults[question];
  };
  const commitsOf = ({ type, id }: HubRepository) => repositories[`${type} ${renamed[id] ?? id}`];
  return {
    asked,
    hub: 'hub.test',
    get requests() {
      return asked.length;
    },
    async commit(repository, revision) {
      const fault = ask(`commit ${repository.type} ${repository.id} ${revision}`);
      if (fault) return fault;
      const commits = commitsOf(repository);
      if (!commits) return { is: 'repository-gone' };
      const commit = revision === null || revision === 'main' ? head : revision;
      if (!commits[commit]) return { is: 'revision-gone' };
      return { is: 'commit', commit, id: renamed[repository.id] ?? repository.id };
    },
    async files(repository, commit, paths) {
      const fault = ask(`files ${repository.type} ${repository.id} ${commit}`);
      if (fault) return fault;
      const held = commitsOf(repository)?.[commit];
      if (!held) return { is: 'revision-gone' };
      const some = paths.flatMap((path): [string, HubFile][] => (held[path] ? [[path, held[path]]] : []));
      return { is: 'files', files: new Map(some) };
    },
    async head(url) {
      asked.push(`head ${url}`);
      return web[url] ?? { is: 'unreachable', why: 'it is off' };
    },
    async bytes() {
      return null;
    },
    async tree() {
      throw new Error('a check asks for no tree');
    },
    async list({ written }) {
      asked.push(`list ${written}`);
      return { is: 'unreachable', why: 'it is off' };
    },
    async lfs(objects) {
      asked.push(`lfs ${objects.length}`);
      const answers = objects.map(
        ({ oid }) => lfs?.[oid] ?? ({ is: 'unreachable', why: 'it is off' } as const),
      );
      return { host: lfs === undefined ? null : 'lfs.test', answers };
    },
  };
}

/** The ports of whoever asks this hub, with these files here. */
export function asking(upstream: Upstream, contents: Readonly<Record<string, string>> = {}) {
  return { upstream, files: filesOf(contents), digest: sha256, blobId: blobIdOf };
}
