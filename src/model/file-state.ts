import type { Digest } from './digest.ts';
import type { RootPath } from './root-path.ts';

/** What stands at a path, found without opening it for reading. */
export type FileStat =
  /**
   * `path` is set when its name on disk is spelt otherwise, in another Unicode normal form or in another case,
   * `linked` when a link leads to it: where it really is, below the root.
   */
  | { readonly is: 'file'; readonly size: number; readonly path?: RootPath; readonly linked?: RootPath }
  | { readonly is: 'directory' }
  /** `why`, where more is known than that, as the second half of a sentence. */
  | { readonly is: 'missing'; readonly why?: string }
  /** A link whose target is inside the root, but is not there. */
  | { readonly is: 'broken-link'; readonly target: string }
  /** The path, or a link on the way, leads out of the root. Nothing out there is looked at. */
  | { readonly is: 'outside'; readonly target: string }
  /** A device, pipe or socket; `what` names it with its article: `a named pipe`. */
  | { readonly is: 'special'; readonly what: string }
  | { readonly is: 'unreadable'; readonly why: string };

export const NOT_STATTED: FileStat = { is: 'missing' };

export type HashOutcome =
  /**
   * `sha256`: 64 lower-case hex digits over `size` bytes. `text`: all of them, where they are few and
   * may be a pointer that stands for another file. `others`: what was wanted beside SHA-256, without
   * what this machine does not compute (MD5 in FIPS mode). `verifiedAt`, in milliseconds since 1970, where it was
   * not read now: an earlier run read this very file, and nothing has touched it since.
   */
  | {
      readonly is: 'hashed';
      readonly sha256: string;
      readonly size: number;
      readonly text?: string;
      readonly others?: readonly Digest[];
      readonly verifiedAt?: number;
    }
  /** Its size, time stamps or identity changed while it was read, twice. */
  | { readonly is: 'changed'; readonly why: string }
  /** Never looked at: the run was cancelled, or its time budget ran out. */
  | { readonly is: 'skipped' }
  /** A read of it never came back, so that it was given up when the check had to end. */
  | { readonly is: 'unreadable'; readonly why: string; readonly isHeldUp: true }
  | Exclude<FileStat, { is: 'file' }>;
