import type { FileStat } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Tree } from '../../ports/files.ts';
import { foldersAbove } from '../../text/written-path.ts';

/** One name in a commit's tree, as git and GitHub tell it. */
export interface TreeItem<T> {
  readonly path: RootPath;
  /** Six octal digits, as git writes them. */
  readonly mode: string;
  readonly file: T;
}

const LINK = '120000';
const SUBMODULE = 'a submodule';
const MISSING: FileStat & { is: 'missing' } = { is: 'missing' };

/** What stands at the paths of a commit, told by the names and modes in its tree alone. */
export class CommitTree<T extends { readonly size: number }> {
  readonly files = new Map<RootPath, T>();
  /** Links; what they lead to is the text of their files. */
  readonly links = new Map<RootPath, T>();
  readonly #folders = new Set<RootPath>();
  /** Links and submodules, and why nothing is read through them. */
  readonly #closed = new Map<RootPath, string>();

  add({ path, mode, file }: TreeItem<T>): void {
    if (mode === LINK) this.links.set(path, file);
    if (mode.startsWith('100')) this.files.set(path, file);
    else this.#closed.set(path, mode === '160000' ? SUBMODULE : 'a link');
    for (const folder of foldersAbove(path)) {
      if (this.#folders.has(folder)) break;
      this.#folders.add(folder);
    }
  }

  /** The names of its files, and of its links, which may lead to files. */
  get names(): RootPath[] {
    return [...this.files.keys(), ...this.links.keys()];
  }

  /** The tree's files and links, and its submodules. */
  listing(isWhole: boolean): Tree {
    const repositories = [...this.#closed].filter(([, what]) => what === SUBMODULE).map(([path]) => path);
    return { paths: this.names, repositories, isWhole };
  }

  /** What is behind a link, which is not followed here, or in a submodule is there, perhaps: it is unreadable, not missing. */
  stat(path: RootPath): FileStat {
    const file = this.files.get(path);
    if (file !== undefined) return { is: 'file', size: file.size };
    if (this.#folders.has(path)) return { is: 'directory' };
    if (this.#closed.size === 0) return MISSING;
    for (const place of [path, ...foldersAbove(path)]) {
      const what = this.#closed.get(place);
      if (what === undefined) continue;
      return { is: 'unreadable', why: place === path ? `it is ${what}` : `${place} is ${what} there` };
    }
    return MISSING;
  }
}
