/** What a source that runs a command is given. */
export interface CommandContext {
  readonly root: string;
  /** The folder of git that the work trees of a repository share; null without git. */
  readonly gitFolder: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}
