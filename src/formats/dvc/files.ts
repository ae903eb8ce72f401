import type { FileSource, NewDescriptor } from '../../model/descriptor.ts';
import type { Digest } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { KeyPath } from '../../text/structured.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { joinPath, readWrittenPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import { exactBytes, listOf, memberOf, textOf } from '../shared/values.ts';

/** DVC 2 hashes text with the line ends of Unix, and says nothing of it; DVC 3 names what it does (dvc-data, hash.py). */
const BEFORE_3 = 'md5-dos2unix';
/** Of a folder: the MD5 of a listing that lies in DVC's cache (dvc-data, hashfile/tree.py). */
const FOLDER = /\.dir$/;

export function isAbsolute(path: string): boolean {
  return readWrittenPath(path).isAbsolute;
}

export function pathBelow(folder: string, path: string): string {
  return folder === '.' || folder === '' ? path : `${withoutTrailing(folder, '/')}/${path}`;
}

interface Dep {
  readonly descriptor: NewDescriptor;
  readonly pointer: KeyPath;
  /** Stages ran with different contents of it, so that none of them is the recorded one. */
  isDisputed: boolean;
}

/** Adds outs at once, and deps at the end: those that no stage makes, each once. */
export class FileAdder {
  readonly #reader: DocumentReader;
  /** Outs by their normal paths, the folders among them. */
  readonly #made = new Set<string>();
  readonly #deps = new Map<string, Dep>();

  constructor(reader: DocumentReader) {
    this.#reader = reader;
  }

  out(item: JsonObject, path: string, pointer: KeyPath, source: FileSource | null): void {
    this.#made.add(this.#normal(path));
    const isText = this.#hashOf(item) === BEFORE_3;
    if (!isFolder(item)) {
      const digests = this.#digests(item, item, path, pointer);
      this.#add(item, path, digests, !isText, source, pointer);
      return;
    }
    const members = listOf(memberOf(item, 'files'));
    if (members.length === 0) this.#reader.count('folder');
    for (const [index, member] of members.entries()) {
      const at = [...pointer, 'files', index];
      const name = isObject(member) ? textOf(memberOf(member, 'relpath')) : null;
      if (!isObject(member) || name === null) {
        this.#reader.brokenAt(at, 'relpath', false);
        continue;
      }
      const inside = `${withoutTrailing(path, '/')}/${name}`;
      this.#add(member, inside, this.#digests(member, item, inside, at), !isText, source, at);
    }
  }

  async dep(item: JsonObject, path: string, pointer: KeyPath, source: ManifestSource): Promise<void> {
    const normal = this.#normal(path);
    if (isFolder(item)) this.#reader.count('folder');
    else if (this.#isMade(normal)) return;
    // Out of the repository: pipelines may read what lies there.
    else if (joinPath(this.#reader.folder, path) === null) this.#reader.count('remote-file');
    // A file of its own records it, and is newer where the pipeline did not run since.
    else if (await source.has(`${normal}.dvc`)) return;
    else this.#keepDep(item, path, normal, pointer);
  }

  finish(): void {
    for (const { descriptor, pointer, isDisputed } of this.#deps.values()) {
      if (isDisputed) this.#reader.count('component');
      else this.#reader.add(descriptor, pointer);
    }
  }

  #keepDep(item: JsonObject, path: string, normal: string, pointer: KeyPath): void {
    const digests = this.#digests(item, item, path, pointer);
    const before = this.#deps.get(normal);
    if (before !== undefined) {
      const [known] = before.descriptor.digests ?? [];
      if (known?.value !== digests[0]?.value) before.isDisputed = true;
      return;
    }
    const grading = { missing: 'notice', differs: 'notice' } as const;
    this.#deps.set(normal, {
      descriptor: { path, digests, grading },
      pointer: [...pointer, 'md5'],
      isDisputed: false,
    });
  }

  #add(
    item: JsonObject,
    path: string,
    digests: readonly Digest[],
    isSizeExact: boolean,
    source: FileSource | null,
    pointer: KeyPath,
  ): void {
    const size = exactBytes(memberOf(item, 'size'));
    // DVC's own digests of texts were long made with other line ends than the files'.
    const grading = { missing: 'notice', lineEnds: 'warning' } as const;
    this.#reader.add({ path, digests, size, isSizeExact, source, grading }, [...pointer, 'md5']);
  }

  /** Digests of servers (`etag`, `checksum`) are of no bytes that are known here. `owner`: what says how they are made. */
  #digests(item: JsonObject, owner: JsonObject, path: string, pointer: KeyPath): Digest[] {
    const hash = this.#hashOf(owner);
    const written = memberOf(item, 'md5');
    if (written === undefined && ['etag', 'checksum'].some((key) => memberOf(item, key) !== undefined))
      this.#reader.count('unsupported-digest');
    if (written === undefined) return [];
    if (hash !== 'md5' && hash !== BEFORE_3) {
      this.#reader.count('unsupported-digest');
      return [];
    }
    const digest = this.#reader.digest(written, hash, { path, is: 'file' }, [...pointer, 'md5']);
    return digest === null ? [] : [digest];
  }

  #hashOf(item: JsonObject): string {
    return textOf(memberOf(item, 'hash')) ?? BEFORE_3;
  }

  /** From the root; as it is written where it leads out. */
  #normal(path: string): string {
    return joinPath(this.#reader.folder, path) ?? path;
  }

  #isMade(path: string): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (this.#made.has(path.slice(0, end))) return true;
    return false;
  }
}

/** Pushed to a remote with versions of its own, a folder has its files alone, without a digest and a number (dvc/output.py). */
function isFolder(item: JsonObject): boolean {
  const isListed = Array.isArray(memberOf(item, 'files'));
  return (
    FOLDER.test(textOf(memberOf(item, 'md5')) ?? '') || isListed || memberOf(item, 'nfiles') !== undefined
  );
}
