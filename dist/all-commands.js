import { h as COMMANDS } from "./start.js";
import { t as RESTORE } from "./restore-command.js";
import { t as SMOKE } from "./smoke-command.js";
const ALL_COMMANDS = {
	...COMMANDS,
	restore: RESTORE,
	smoke: SMOKE
};
export { ALL_COMMANDS as t };
