import type { RootPath } from '../model/root-path.ts';

/** An open file of which some bytes are read, and not the whole. */
export interface FileParts {
  /** Bytes. */
  readonly size: number;
  /** The bytes from an offset on: `length` of them, or fewer where the file ends. The next call may overwrite them. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Null where no ordinary file inside the root can be opened there. */
export type OpenParts = (path: RootPath) => Promise<FileParts | null>;
