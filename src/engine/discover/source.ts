import { type Candidate, HEAD_BYTES, MAX_MANIFEST_BYTES, type ManifestSource } from '../../formats/format.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import { exists } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files, Tree } from '../../ports/files.ts';
import { withoutConflicts } from '../../text/conflict.ts';
import { encodingOf, looseText } from '../../text/encoding.ts';

/** Companion files of a manifest are short. */
const MAX_COMPANION_BYTES = 4 * 1024 * 1024;

/** What is known of the tree around a manifest. */
export interface Surroundings {
  readonly files: Files;
  readonly tree: Tree;
  readonly repository: OwnRepository | null;
}

/** The names of a tree, of which a table is made when it is first asked. */
export class TreeNames {
  readonly #tree: Tree;
  #names: ReadonlySet<RootPath> | null = null;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  has(path: RootPath): boolean {
    this.#names ??= new Set(this.#tree.paths);
    return this.#names.has(path);
  }

  below(folder: RootPath, limit: number): RootPath[] {
    const prefix = folder === '' ? '' : `${folder}/`;
    const found: RootPath[] = [];
    for (const path of this.#tree.paths) {
      if (!path.startsWith(prefix)) continue;
      found.push(path);
      if (found.length === limit) break;
    }
    return found;
  }
}

/** The beginning of a file, or null where it cannot be read. */
export async function candidateOf(path: RootPath, files: Files, names: TreeNames): Promise<Candidate | null> {
  const opened = await files.open(path);
  if (opened.is !== 'open') return null;
  let head = new Uint8Array(0);
  let isWhole = true;
  try {
    for await (const chunk of opened.chunks) {
      if (head.length >= HEAD_BYTES) {
        isWhole = false;
        break;
      }
      const room = HEAD_BYTES - head.length;
      const joined = new Uint8Array(head.length + Math.min(chunk.length, room));
      joined.set(head);
      joined.set(chunk.subarray(0, room), head.length);
      head = joined;
      if (chunk.length > room) isWhole = false;
      if (!isWhole) break;
    }
  } catch {
    return null;
  }
  return {
    path,
    size: isWhole ? head.length : null,
    head: withoutConflicts(looseText(head)),
    headBytes: head,
    isWhole,
    has: (other) => names.has(other),
  };
}

/** Why the bytes of a file that is there cannot be had; null where they can, or where no file is there. */
export async function whyClosed(path: RootPath, files: Files): Promise<string | null> {
  const [stat] = await files.stat([path]);
  if (stat?.is !== 'file') return null;
  try {
    const opened = await files.open(path);
    if (opened.is !== 'open') return opened.is === 'unreadable' ? opened.why : null;
    for await (const _ of opened.chunks) break;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A recognised file, and what its reader may ask. */
export function manifestSource(
  { path, head }: Candidate,
  { files, repository }: Surroundings,
  names: TreeNames,
): ManifestSource {
  const unreadable = { is: 'unreadable', line: 1, column: 1 } as const;
  return {
    path,
    head,
    repository,
    async text() {
      const result = await files.read(path, MAX_MANIFEST_BYTES);
      if (result.is === 'too-large') return { ...unreadable, reason: 'too-large' };
      if (result.is !== 'bytes') return { ...unreadable, reason: 'encoding' };
      try {
        const decoder = new TextDecoder(encodingOf(result.bytes), { fatal: true });
        const text = decoder.decode(result.bytes);
        result.release?.();
        return { is: 'text', text };
      } catch {
        return { ...unreadable, reason: 'encoding' };
      }
    },
    async chunks() {
      const opened = await files.open(path);
      return opened.is === 'open' ? opened.chunks : none();
    },
    async companion(other, encoding) {
      const result = await files.read(other, MAX_COMPANION_BYTES);
      if (result.is !== 'bytes') return null;
      return new TextDecoder(encoding ?? encodingOf(result.bytes)).decode(result.bytes);
    },
    filesBelow: (folder, limit) => names.below(folder, limit),
    has: async (other) => exists((await files.stat([other]))[0]),
  };
}

async function* none(): AsyncGenerator<Uint8Array> {}
