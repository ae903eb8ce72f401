/** What is remembered of files that earlier runs read. */
export interface VerificationMemory {
  /** Why what was remembered could not be used; null where it could, or there was nothing yet. */
  readonly problem: MemoryProblem | null;
  /** The state file as it was named. */
  readonly file: string;
}

export type MemoryProblem =
  | 'unreadable'
  | 'other-version'
  | 'edited'
  | 'other-repository'
  | 'other-machine'
  | 'from-the-future';
