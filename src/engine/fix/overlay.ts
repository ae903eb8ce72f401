import type { FileStat, HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Hasher, HashJob } from '../../ports/hasher.ts';

/** The repository as it would be with some of its manifests changed; nothing is written anywhere. */
export class Overlay {
  readonly #texts = new Map<RootPath, Uint8Array>();
  readonly #digest: (content: Uint8Array) => string;

  constructor(digest: (content: Uint8Array) => string) {
    this.#digest = digest;
  }

  get changed(): ReadonlyMap<RootPath, Uint8Array> {
    return this.#texts;
  }

  set(path: RootPath, bytes: Uint8Array): void {
    this.#texts.set(path, bytes);
  }

  files(files: Files): Files {
    const texts = this.#texts;
    return {
      root: files.root,
      find: (patterns) => files.find(patterns),
      tree: () => files.tree(),
      list: (folder) => files.list(folder),
      walk: (folder) => files.walk(folder),
      async stat(paths) {
        const stats = await files.stat(paths);
        return stats.map((stat, index): FileStat => {
          const bytes = texts.get(paths[index] ?? '');
          return bytes === undefined || stat.is !== 'file' ? stat : { ...stat, size: bytes.length };
        });
      },
      async read(path, limit) {
        const bytes = texts.get(path);
        if (bytes === undefined) return files.read(path, limit);
        return bytes.length > limit ? { is: 'too-large', size: bytes.length } : { is: 'bytes', bytes };
      },
      async open(path) {
        const bytes = texts.get(path);
        return bytes === undefined ? files.open(path) : { is: 'open', chunks: once(bytes) };
      },
    };
  }

  /** Knows what changed manifests hash to, and asks `hasher` about each other file once. */
  hasher(hasher: Hasher, known: Map<RootPath, HashOutcome>): Hasher {
    return {
      hash: async (jobs, events, signal) => {
        const asked: HashJob[] = [];
        const places: number[] = [];
        for (const [index, job] of jobs.entries()) {
          const bytes = this.#texts.get(job.path);
          const outcome: HashOutcome | undefined =
            bytes === undefined
              ? withAll(known.get(job.path), job)
              : { is: 'hashed', sha256: this.#digest(bytes), size: bytes.length };
          if (outcome !== undefined) events.done(index, outcome);
          else {
            asked.push(job);
            places.push(index);
          }
        }
        const done = (place: number, outcome: HashOutcome) => {
          const { path } = asked[place] as HashJob;
          if (outcome.is !== 'skipped') known.set(path, outcome);
          events.done(places[place] ?? 0, outcome);
        };
        await hasher.hash(asked, { ...events, done }, signal);
      },
    };
  }
}

/** What is known of a file, unless digests are wanted that were not computed. */
function withAll(outcome: HashOutcome | undefined, { algorithms }: HashJob): HashOutcome | undefined {
  if (outcome?.is !== 'hashed' || algorithms === undefined) return outcome;
  const has = new Set(outcome.others?.map(({ algorithm }) => algorithm));
  return algorithms.every((algorithm) => has.has(algorithm)) ? outcome : undefined;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
