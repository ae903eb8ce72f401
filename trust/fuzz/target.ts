/** Something that reads what strangers write, and what it promises of any input. */

export interface Target {
  readonly name: string;
  /** Inputs longer than this never reach it. */
  readonly maxBytes: number;
  /** Where the search begins, besides the corpus. */
  readonly seeds: readonly string[];
  /** Pieces that inputs are made of. */
  readonly words: readonly string[];
  /** Throws where a promise is broken, whatever the exception. */
  run(input: Uint8Array): void | Promise<void>;
  /** Holds inputs to what another program makes of them: one process for many. */
  compare?(inputs: readonly Uint8Array[]): void | Promise<void>;
}

/** A broken promise, and by which input. */
export interface Failure {
  readonly is: 'crash' | 'slow' | 'grows' | 'hang' | 'memory';
  readonly message: string;
  readonly input: Uint8Array;
}
