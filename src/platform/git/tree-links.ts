import type { FileStat } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderOf, foldersAbove, joinPath } from '../../text/written-path.ts';
import type { CommitTree } from './commit-tree.ts';

/** As many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40;
/** Linux takes no longer path (PATH_MAX). */
const MAX_TARGET = 4096;

/** Follows the links in a commit's tree, whose targets are the texts of their blobs; never out of the tree. */
export class TreeLinks<T extends { readonly size: number }> {
  readonly #tree: CommitTree<T>;
  readonly #read: (link: T) => Promise<Uint8Array | null>;
  readonly #targets = new Map<RootPath, Promise<string | null>>();

  /** `read`: a blob's bytes; null where they can't be had. */
  constructor(tree: CommitTree<T>, read: (link: T) => Promise<Uint8Array | null>) {
    this.#tree = tree;
    this.#read = read;
  }

  /**
   * Where a path really is. A path is answered as it is where a link on the way leads to nothing in the tree; what is
   * not in a folder of the tree that a link leads to is just missing.
   */
  async follow(path: RootPath): Promise<RootPath> {
    if (this.#tree.links.size === 0) return path;
    let at = path;
    let folder: RootPath | null = null;
    for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
      const link = this.#firstLink(at);
      if (link === null) {
        const isThere = this.#tree.stat(at).is !== 'missing';
        const isInFolder = folder !== null && at !== folder && this.#tree.stat(folder).is === 'directory';
        return isThere || isInFolder ? at : path;
      }
      const target = await this.#target(link);
      const led = target === null ? null : joinPath(folderOf(link), target);
      const rest = at.slice(link.length + 1);
      const next = led === null ? null : joinPath(led, rest);
      if (next === null) return path;
      at = next;
      folder = led;
    }
    return path;
  }

  async stat(path: RootPath): Promise<FileStat> {
    const real = await this.follow(path);
    const found = this.#tree.stat(real);
    return found.is === 'file' && this.#tree.links.has(path) ? { ...found, linked: real } : found;
  }

  /** The link nearest to the root on the way to a path. */
  #firstLink(path: RootPath): RootPath | null {
    const { links } = this.#tree;
    if (links.size === 0) return null;
    const above = foldersAbove(path).findLast((folder) => links.has(folder));
    return above ?? (links.has(path) ? path : null);
  }

  #target(link: RootPath): Promise<string | null> {
    const known = this.#targets.get(link) ?? this.#readTarget(link);
    this.#targets.set(link, known);
    return known;
  }

  /** Null for what leads out by its form alone. */
  async #readTarget(link: RootPath): Promise<string | null> {
    const file = this.#tree.links.get(link);
    const bytes = file === undefined ? null : await this.#read(file);
    if (bytes === null || bytes.length === 0 || bytes.length > MAX_TARGET) return null;
    const target = new TextDecoder().decode(bytes);
    return target.startsWith('/') ? null : target;
  }
}
