/** What is known of one setting. */
export interface Setting {
  readonly type: 'text' | 'lines' | 'choice' | 'count' | 'duration';
  readonly choices?: readonly string[];
  /** The value without an input, a flag or a key in the config. */
  readonly default: string;
  readonly help: string;
  /** What a value is called in `--help`. */
  readonly value: string;
  /** A config file may not contain it: it is for the step, or the command line, alone. */
  readonly onlyStep?: true;
  /** Only a check asks it, and no command that reads manifests for another end. */
  readonly onlyCheck?: true;
}
