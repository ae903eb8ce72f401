import type { RootPath } from '../model/root-path.ts';
import type { Files } from './files.ts';

/** The repository as it was at another commit. */
export interface Baseline {
  /** For people, as the object of a sentence: `main`, `the commit before the push`. */
  readonly name: string;
  readonly commit: string;
  /** Files at that commit. Their sizes may be unknown, so they are statted as 0 bytes long. */
  readonly files: Files;
  /** Git's ids of these files, without links. */
  readonly blobs: ReadonlyMap<RootPath, { readonly id: string }>;
  /** Ends what the files are read with, where that is more than this process. */
  readonly close?: () => void;
}

export type BaselineAnswer =
  | { readonly is: 'found'; readonly baseline: Baseline }
  /** There is nothing to compare with, and that is as it should be. */
  | { readonly is: 'none'; readonly why: string }
  /** There is an earlier commit, but it cannot be read. */
  | { readonly is: 'unavailable'; readonly why: string };
