export interface Progress {
  /** A stage begins. */
  stage(name: string): void;
  /** How far hashing has come; called often, so the receiver decides how often to show it. */
  hashed(done: { files: number; bytes: number }, total: { files: number; bytes: number }): void;
}
