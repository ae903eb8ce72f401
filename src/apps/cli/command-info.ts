/** What the table of commands says of each. */

import type { SettingName } from '../../settings/table.ts';

export interface Flag {
  /** What its value is called in help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly default: string;
  /** The only values it may have. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times. */
  readonly isList?: boolean;
  /** Whether its value may be left out; with one it is written `--name=value`. */
  readonly isOptional?: boolean;
}

export interface CommandInfo {
  /** What stands behind the command, as help writes it: `[DIR]`; empty for nothing. */
  readonly operands: string;
  /** What one operand is called, and how many there may be. */
  readonly operand: { readonly called: string; readonly max: number };
  /** One sentence. */
  readonly summary: string;
  /** What a person should know besides; empty for nothing. */
  readonly details: string;
  /** The settings that it takes as flags. */
  readonly settings: readonly SettingName[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** Whole command lines. */
  readonly examples: readonly string[];
}
