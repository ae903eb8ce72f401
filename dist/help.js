import { d as flagsOf, g as COMMAND_NAMES, k as PROGRAM, l as COMMON_FLAGS, u as SHORT_FLAGS } from "./start.js";
import { t as ALL_COMMANDS } from "./all-commands.js";
function helpText(about) {
	return about === null ? overview() : commandHelp(about);
}
function overview() {
	const width = Math.max(...COMMAND_NAMES.map((name) => usage(name).length));
	const commands = COMMAND_NAMES.map((name) => row(usage(name).padEnd(width + 1), ALL_COMMANDS[name].summary));
	return `${PROGRAM}: check that model and dataset manifests still match the files.

Usage
${commands.join("\n")}

Flags of every command
${Object.entries(COMMON_FLAGS).map(entry).join("\n")}

Exit status
${STATUSES.map(([status, meaning]) => row(status, meaning)).join("\n")}

Examples
  ${PROGRAM} check
  ${PROGRAM} check --help
  ${PROGRAM} explain checksum-mismatch
`;
}
const STATUSES = [
	["0", "no drift"],
	["1", "drift"],
	["2", "the command could not run or finish: a wrong flag, an unreadable config, out of time"]
];
function row(word, meaning) {
	return `  ${word}${wrap(meaning, " ".repeat(word.length + 4)).slice(word.length + 2)}`;
}
function commandHelp(name) {
	const { summary, details, examples } = ALL_COMMANDS[name];
	const flags = [...flagsOf(name, ALL_COMMANDS)].filter(([flag]) => flag !== "root" || ALL_COMMANDS[name].operands !== "[DIR]");
	const repeated = flags.some(([, { isList }]) => isList) ? "\nRepeat a flag to give several values, or write one per line.\n" : "";
	return [
		`${PROGRAM} ${usage(name)}${flags.length > 0 ? " [flags]" : ""}\n`,
		`\n${wrap(summary, "")}\n`,
		details === "" ? "" : `\n${wrap(details, "")}\n`,
		flags.length === 0 ? "" : `\nFlags\n${flags.map(entry).join("\n")}\n${repeated}`,
		examples.length === 0 ? "" : `\nExamples\n${examples.map((line) => `  ${line}\n`).join("")}`
	].join("");
}
function usage(name) {
	return `${name} ${ALL_COMMANDS[name].operands}`.trimEnd();
}
function entry([name, { value, help, default: preset, isOptional }]) {
	const short = Object.keys(SHORT_FLAGS).find((letter) => SHORT_FLAGS[letter] === name);
	const names = [`--${name}`, ...short === void 0 ? [] : [short]].join(", ");
	return `  ${value === null ? names : isOptional ? `${names}[=${value}]` : `${names} ${value}`}\n${wrap(preset === "" ? help : `${help} Default: ${preset}.`, "      ")}`;
}
const WIDTH = 76;
function wrap(text, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
		lines.push(indent + line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, indent + line].join("\n");
}
export { helpText };
