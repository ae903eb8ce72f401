/** Manifests over files of a generated repository, in every format: what each promises of the files that it records. */

import { createHash } from 'node:crypto';

/** A file to record. */
export interface Recorded {
  /** From the root. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Document {
  /** Texts by path from the root: a manifest of these files, and what belongs to it. */
  write(files: readonly Recorded[]): Readonly<Record<string, string>>;
  /** Whether the format can name a path. By default it can name all. */
  readonly takes?: (path: string) => boolean;
  /** What is told of a file that differs, is missing, or whose record was removed: by default an error. */
  readonly differs?: 'said' | 'nothing';
  readonly missing?: 'said' | 'nothing';
  readonly removed?: 'said' | 'nothing';
  /** Whether it stands in the folders of its files. */
  readonly isBeside?: true;
  /** Whether it records nothing but that files are there. */
  readonly isWithoutDigests?: true;
}

export type Documents = Readonly<Record<string, Document>>;

export const digest = (algorithm: string, content: Uint8Array, encoding: 'hex' | 'base64' = 'hex') =>
  createHash(algorithm).update(content).digest(encoding);

export const quoted = (text: string) => JSON.stringify(text);
export const json = (value: unknown) => JSON.stringify(value, null, 1);
export const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
export const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Names that a line can hold as they are. */
export const isLine = (path: string) => !/[\\\n\r]/.test(path);
/** Names without white space but single blanks inside. */
export const isPlain = (path: string) => !/[\\\n\r\t]| $|^ |\/ | {2}/.test(path);
export const isWord = (path: string) => !/[\\\s"'`]/.test(path);
