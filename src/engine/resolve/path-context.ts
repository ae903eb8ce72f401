import type { Location } from '../../model/location.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { Resolvable } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';

/** What relative paths are relative to: the repository's root, or the folder of the file that they stand in. */
export type Base = 'root' | 'list';

/** Who decided a base. `paths`: the recorded names, by what is there; nothing else said it. */
export type DecidedBy = 'input' | 'config' | 'format' | 'baseline' | 'paths';

/** A base that does not depend on what is there. */
export interface FixedBase {
  readonly base: Base;
  readonly by: Exclude<DecidedBy, 'baseline' | 'paths'>;
}

/** How an earlier commit read a manifest. */
export interface EarlierBase {
  readonly base: Base;
  readonly by: DecidedBy;
  /** Some of its names, as they are written, that were there under this base. */
  readonly names: ReadonlySet<string>;
  /** The folder that what is there chose, where no other one would have done as well. */
  readonly folder?: RootPath;
}

/** The list or inventory that the paths stand in. */
export interface PathOrigin<T extends Resolvable> {
  readonly file: RootPath;
  /** Null: the names decide, after an earlier commit. */
  readonly fixed: FixedBase | null;
  /** The base where the names do not tell one. */
  readonly fallback: Base;
  locate(item: T): Location;
}

export interface PathContext {
  readonly files: Files;
  /** What the files are of, where that is known. */
  readonly repository?: OwnRepository | null;
  /** Configured prefixes that stand for the root. */
  readonly prefixes: readonly string[];
  /** Folders that inventories and lists stand in: where an absolute path's own part may begin. */
  readonly knownFolders: readonly RootPath[];
  /** Which of these paths git's index has, as files or folders; null: not known. Starts git, so few are asked. */
  readonly indexed?: (paths: readonly RootPath[]) => Promise<ReadonlySet<RootPath> | null>;
  /** Whether an earlier commit is read. */
  readonly isEarlier?: boolean;
  /** How the baseline read this manifest; null where it did not. */
  readonly earlier?: (file: RootPath) => Promise<EarlierBase | null>;
}

/** Another file that a written path could mean. */
export interface Reading {
  readonly path: RootPath;
  /**
   * What else the reading takes: the other base, the other separator, another prefix, another Unicode normal form,
   * the name that other tools read, or another folder where what is there chose one.
   */
  readonly by: 'base' | 'separator' | 'prefix' | 'form' | 'name' | 'folder';
  /** Whether the name has one segment, so that namesakes in other folders are ordinary. */
  readonly isBareName: boolean;
}

/** Paths are statted in batches, so that a million of them need no million promises or copies. */
export const BATCH = 4096;

export function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
