import type { RootPath } from '../../model/root-path.ts';
import { GitError, type GitPlace, gitFields, noteReadable } from './run-git.ts';

/** Bytes of the longest id, of a repository with SHA-256. */
const ID_BYTES = 32;

/** A file of git's index. */
export interface IndexRow {
  readonly path: RootPath;
  /** `100644`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly id: string;
  /** False for a side of a conflict. */
  readonly isMerged: boolean;
  /** Whether a sparse checkout leaves it out of the work tree on purpose. */
  readonly isLeftOut: boolean;
}

/** What git lists, in columns, since an index may have a million files. */
export class GitListing {
  readonly #paths: RootPath[] = [];
  readonly #kinds: number[] = [];
  readonly #modes: string[] = [];
  #ids = Buffer.alloc(64 * ID_BYTES);
  #idBytes = ID_BYTES;
  /** Files that the index has not and no rule ignores; a folder that is a repository of its own ends in `/`. */
  readonly others: RootPath[] = [];

  /** Takes what `git ls-files -z -t --stage` prints for a file: `TAG MODE ID STAGE<tab>PATH`, or `? PATH`. */
  add(field: string): void {
    if (field.startsWith('? ')) {
      this.others.push(field.slice(2));
      return;
    }
    const tab = field.indexOf('\t');
    const [tag, mode = '', id = '', stage] = field.slice(0, tab).split(' ');
    const kind = this.#modes.indexOf(mode);
    // `S` stands for skip-worktree, which a sparse checkout sets.
    const flags = (stage === '0' ? 1 : 0) | (tag === 'S' ? 2 : 0);
    this.#kinds.push(((kind === -1 ? this.#modes.push(mode) - 1 : kind) << 2) | flags);
    this.#idBytes = id.length / 2;
    this.#write(id);
    this.#paths.push(field.slice(tab + 1));
  }

  get isEmpty(): boolean {
    return this.#paths.length === 0;
  }

  *tracked(): Generator<IndexRow, undefined, undefined> {
    for (const [index, path] of this.#paths.entries()) {
      const kind = this.#kinds[index] ?? 0;
      const start = index * ID_BYTES;
      yield {
        path,
        mode: this.#modes[kind >> 2] ?? '',
        id: this.#ids.toString('hex', start, start + this.#idBytes),
        isMerged: (kind & 1) !== 0,
        isLeftOut: (kind & 2) !== 0,
      };
    }
  }

  #write(id: string): void {
    const start = this.#paths.length * ID_BYTES;
    if (start === this.#ids.length) this.#ids = Buffer.concat([this.#ids, Buffer.alloc(start)]);
    this.#ids.write(id, start, 'hex');
  }
}

/** The listing of a place, asked of git once for a run, since each answer costs a process. */
export interface Listings {
  /** The index, and what lies beside it in the work tree. */
  all(): Promise<GitListing>;
  /** The index; with `others` where those were asked for already. */
  index(): Promise<GitListing>;
  /** Why a listing failed that was asked for; null while none did. */
  problem(): string | null;
}

/** Asks nothing yet. Both throw a `GitError` where git cannot be asked. */
export function listingsOf(place: GitPlace): Listings {
  let all: Promise<GitListing> | null = null;
  let index: Promise<GitListing> | null = null;
  let problem: string | null = null;
  const ask = async (which: readonly string[]) => {
    try {
      return await list(place, which);
    } catch (error) {
      // A run that is out of time or cancelled says so itself.
      if (error instanceof GitError && !place.signal.aborted) problem ??= error.message;
      throw error;
    }
  };
  return {
    all() {
      all ??= ask(['--cached', '--others', '--exclude-standard']);
      return all;
    },
    index() {
      index ??= all ?? ask([]);
      return index;
    },
    problem: () => problem,
  };
}

async function list(place: GitPlace, which: readonly string[]): Promise<GitListing> {
  const listing = new GitListing();
  for await (const field of gitFields(place, ['ls-files', '-z', '-t', '--stage', ...which]))
    listing.add(field);
  noteReadable(place);
  return listing;
}
