/** What the main thread and a digest thread say to each other. */

export interface DigestRequest {
  /** A file, by a number that is used once. */
  readonly id: number;
  /** Its descriptor, which the threads of a process share; null: nothing more is wanted of it. */
  readonly fd: number | null;
  /** Bytes that were written by now, from the beginning. */
  readonly to: number;
  /** Whether the digest of these bytes is wanted. */
  readonly isDigest: boolean;
}

export interface DigestAnswer {
  readonly id: number;
  /** Bytes that are hashed. */
  readonly at: number;
  /** In hex, where it was asked for. */
  readonly digest: string | null;
  /** Why the file cannot be read back; null where it can. */
  readonly why: string | null;
}
