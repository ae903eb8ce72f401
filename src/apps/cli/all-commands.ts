import { COMMANDS, type CommandTable } from './commands.ts';
import { RESTORE } from './restore-command.ts';
import { SMOKE } from './smoke-command.ts';

/** The commands with all their flags, for help and completion. */
export const ALL_COMMANDS: CommandTable = { ...COMMANDS, restore: RESTORE, smoke: SMOKE };
