/**
 * What the check needs from outside. It knows files only by `RootPath` and never touches a file system, a
 * clock or a thread itself, so it runs on a real repository, on an in-memory one in tests, and wherever else
 * these interfaces can be met.
 */

import type { Algorithm, Digest } from '../model/digest.ts';
import type { OwnRepository } from '../model/own-repository.ts';
import type { RestoreStatement } from '../model/restored.ts';
import type { RootPath } from '../model/root-path.ts';
import type { Statement } from '../model/statement.ts';
import type { BaselineAnswer } from './baseline.ts';
import type { Clock } from './clock.ts';
import type { Files } from './files.ts';
import type { Git } from './git.ts';
import type { Hasher } from './hasher.ts';
import type { InTime } from './in-time.ts';
import type { VerificationMemory } from './memory.ts';
import type { OpenParts } from './parts.ts';
import type { Progress } from './progress.ts';
import type { Signatures } from './signatures.ts';
import type { Upstream } from './upstream.ts';

export interface Ports {
  readonly files: Files;
  /** Absent where no headers of files are looked at. */
  readonly parts?: OpenParts;
  readonly hasher: Hasher;
  readonly progress: Progress;
  readonly clock: Clock;
  /** SHA-256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
  readonly digest: (content: string | Uint8Array) => string;
  /** Digests of bytes by other algorithms, without those that this machine does not compute. */
  readonly digests: (content: Uint8Array, algorithms: readonly Algorithm[]) => readonly Digest[];
  /** Git's id of a blob of these bytes (SHA-1), in lower-case hex. */
  readonly blobId: (bytes: Uint8Array) => string;
  /** What the checkout is a clone of; null or absent where that is not known. */
  readonly repository?: OwnRepository | null;
  /** Null where the root is in no git repository. */
  readonly git: Git | null;
  /** Null where nobody may be asked. */
  readonly upstream: Upstream | null;
  /** Null where nothing needs it: only schemas of strangers do. */
  readonly inTime?: InTime | null;
  /** Null or absent where the step trusts nobody: then no signature is checked. */
  readonly signatures?: Signatures | null;
  /** What smoke tests said, as far as the step names it. */
  readonly statements?: readonly Statement[];
  /** What `restore` said, as far as the step names it. */
  readonly restored?: readonly RestoreStatement[];
  /** What the hasher remembers of earlier runs; absent where it remembers nothing. */
  readonly memory?: VerificationMemory;
  /** The commit that versions are compared with. */
  readonly baseline: () => Promise<BaselineAnswer>;
  /**
   * Set where only changes are checked: the paths that git's index has otherwise than a commit, or does not have any
   * more; all that it has where the commit is null. Throws a `SettingsError` where git cannot tell.
   */
  readonly changes?: (since: string | null) => Promise<ReadonlySet<RootPath>>;
  /** The commit that is checked out (40 or 64 hex digits), or null where there is none. */
  readonly commit: () => Promise<string | null>;
  /** Aborts when the run is cancelled or its time budget ran out. */
  readonly signal: AbortSignal;
}
