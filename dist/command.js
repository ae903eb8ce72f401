import { Jt as decodeUtf8, Li as terminalText, Pn as verdictOf, Sa as watched, Vn as howFar, Yi as createFiles, _a as SettingsError, _n as renderText, a as checkRepository, ar as groupFindings, er as CHECK_ONLY, i as folderInRepository, jn as VERSION, l as timeBudgetOf, ma as renderJson, nr as SETTINGS, o as clock, r as nextStep, rr as SETTING_NAMES, t as findProjects, u as realRoot, va as didYouMean, vn as PLAIN_STYLE, xn as lines, ya as quote } from "./check.js";
import { P as existsSync, st as join, ut as resolve } from "./hashing.js";

/** Choices, flags and settings that several commands have. */
const REPORT_FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif",
	"html",
	"junit",
	"gitlab"
];
const PLAN_FORMATS = [
	"text",
	"nul",
	"json",
	"lfs"
];
const INIT_FORMATS = ["text", "patch"];
const SELF_TEST_FORMATS = ["text", "json"];
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
const FORMAT_FLAG = {
	value: REPORT_FORMATS.join("|"),
	help: "The format of the report. json prints only the report. gitlab is for Code Quality.",
	default: "text",
	choices: REPORT_FORMATS
};
const OUTPUT_FLAG = {
	value: "DIR",
	help: "Also write report.html, report.json, report.md, report.sarif, report.junit.xml and report.gitlab.json to this folder, which must be outside the checked folder.",
	default: ""
};
/** How much of a report in text is printed. */
const VERBOSITY_FLAGS = {
	quiet: {
		value: null,
		help: "Print the verdict alone.",
		default: ""
	},
	verbose: {
		value: null,
		help: "Print every stage too, and not only those that failed.",
		default: ""
	}
};
const NO_OPERAND = {
	called: "operand",
	max: 0
};
const WRITE_FLAG = {
	value: "FILE",
	help: "Write the result to this file, and nothing to standard output. The file is replaced as a whole.",
	default: ""
};
const ONE_FOLDER = {
	called: "folder",
	max: 1
};
const READING_SETTINGS = SETTING_NAMES.filter((name) => !CHECK_ONLY.includes(name));

const RECORD_COMMANDS = {
	record: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a checksum list, a combined inventory, or a patch for both.",
		details: "The result goes to standard output, or with --write to a file. Without --files, the 12 largest files below the folders of the inventories and lists are recorded. For a git-lfs or git-annex pointer, the digest in the pointer is recorded.",
		settings: READING_SETTINGS.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			files: {
				value: "GLOB",
				help: "The files to record: paths or globs below the root, one per line.",
				default: "",
				isList: true
			},
			largest: {
				value: "N|all",
				help: "Record only the N largest files, or `all`. Default: 12, or all with --files.",
				default: ""
			},
			add: {
				value: "FILE",
				help: "Print the checksum list with lines for these files added. The list is the one of --write, or of the settings.",
				default: "",
				isList: true
			},
			inventory: {
				value: null,
				help: "Print a combined inventory made from the model and dataset inventories, with totals.",
				default: ""
			},
			update: {
				value: null,
				help: "Print a patch that updates recorded digests and sizes, the combined inventory and its totals. It assumes the files on disk are correct. Exit status 1 if drift remains. The same as `fix --unsafe`.",
				default: ""
			},
			upstream: {
				value: "PLACE",
				help: "Print an inventory of what hf:[datasets/]OWNER/NAME[@REVISION], gh-release:OWNER/REPO@TAG or oci://HOST/NAME:TAG has: full commits, sizes and digests by its own word, without downloading. With --update, `huggingface`: update pinned entries to newer commits.",
				default: ""
			},
			write: WRITE_FLAG
		},
		examples: [
			"manifest-drift record --write models/checksums.sha256",
			"manifest-drift record --files 'models/**/*.safetensors' --files 'models/**/*.gguf'",
			"manifest-drift record --add models/new.gguf --write models/checksums.sha256",
			"manifest-drift record --inventory --write inventory/combined_inventory.json",
			"manifest-drift record --update | git apply",
			"manifest-drift record --upstream hf:org/name --write models/inventory.json",
			"manifest-drift record --update --upstream huggingface --write=../bump.patch"
		]
	},
	fix: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a patch that fixes the manifests.",
		details: "The patch updates the combined inventory and totals. With --unsafe it also updates recorded digests and sizes, which assumes that the files on disk are correct. Exit status 1 if drift remains.",
		settings: READING_SETTINGS.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			unsafe: {
				value: null,
				help: "Also update records of files whose content differs.",
				default: ""
			},
			write: {
				value: "FILE",
				help: "Apply the patch. With a value, write it to that file instead: --write=fix.patch.",
				default: "",
				isOptional: true
			}
		},
		examples: [
			"manifest-drift fix",
			"manifest-drift fix --write",
			"manifest-drift fix --unsafe --write=../fix.patch"
		]
	}
};

/**
* The commands: one table that the command line is read by, and that help, completion scripts and
* docs/commands.md are made from, so that they cannot disagree.
*/
const COMMANDS = {
	check: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Compare manifests with files (in the current folder by default).",
		details: "Flags have the names of the action inputs and override .github/manifest-drift.yml. The report goes to standard output, progress to standard error.",
		settings: SETTING_NAMES,
		flags: {
			changed: {
				value: null,
				help: "Check only manifests and files that the git index has otherwise than HEAD, or than --baseline. For hooks before a commit and for pull requests.",
				default: ""
			},
			format: FORMAT_FLAG,
			output: OUTPUT_FLAG,
			only: {
				value: "GLOB",
				help: "Check only the recorded files that match. The manifests are compared as a whole; the report is marked incomplete.",
				default: "",
				isList: true
			},
			...VERBOSITY_FLAGS
		},
		examples: [
			"manifest-drift check",
			"manifest-drift check --only 'models/**/*.gguf'",
			"manifest-drift check --changed",
			"manifest-drift check ~/harmonia --path-prefix C:/repos/harmonia",
			"manifest-drift check --checksums 'models/**/*.sha256' --missing-files warning",
			"manifest-drift check --format json > report.json",
			"manifest-drift check --shard 2/8 --output ../shards/2"
		]
	},
	plan: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print the files that a check would read.",
		details: "Nothing is hashed and no server is contacted. Paths go to standard output, one per line.",
		settings: READING_SETTINGS,
		flags: {
			format: {
				value: PLAN_FORMATS.join("|"),
				help: "How paths are printed. nul: each ends with a NUL byte. lfs: one pattern for git lfs.",
				default: "text",
				choices: PLAN_FORMATS
			},
			write: WRITE_FLAG
		},
		examples: ["manifest-drift plan --format nul | xargs -0 ls -l", "git lfs pull --include \"$(manifest-drift plan --format lfs)\""]
	},
	merge: {
		operands: "REPORT…",
		operand: {
			called: "report",
			max: Number.POSITIVE_INFINITY
		},
		summary: "Merge shard reports into one.",
		details: "REPORT is a report.json of check --shard I/N --output DIR, or a folder that contains such reports.",
		settings: [],
		flags: {
			format: FORMAT_FLAG,
			output: OUTPUT_FLAG,
			write: WRITE_FLAG,
			...VERBOSITY_FLAGS
		},
		examples: ["manifest-drift merge ../shards", "manifest-drift merge ../shards --format markdown"]
	},
	...RECORD_COMMANDS,
	restore: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Fetch missing recorded files and verify each one.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	},
	smoke: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Load models and test that they answer.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	},
	init: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a workflow and, if needed, a config.",
		details: "No file is written without --write. --format patch prints both as a patch for git apply. Review them first.",
		settings: ["root"],
		flags: {
			format: {
				value: INIT_FORMATS.join("|"),
				help: "text: both files, one after the other. patch: a patch for git apply.",
				default: "text",
				choices: INIT_FORMATS
			},
			write: {
				value: "FILE",
				help: "Write both files where they belong. With a value, write what would be printed to that file instead.",
				default: "",
				isOptional: true
			},
			uses: {
				value: "OWNER/REPO@REF",
				help: "The action that the workflow uses. Default: the clone that this command runs from, else the main branch.",
				default: ""
			}
		},
		examples: [
			"manifest-drift init",
			"manifest-drift init --write",
			"manifest-drift init --uses my-org/manifest-drift@0123456789abcdef0123456789abcdef01234567",
			"manifest-drift init --format patch | git apply"
		]
	},
	suppress: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print suppressions for the errors and warnings of today.",
		details: "Each suppression is for one finding and the value that was found, and ends after 30 days. Fill in its reason: the check refuses an empty one.",
		settings: READING_SETTINGS.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			init: {
				value: null,
				help: "Print them. It is required.",
				default: ""
			},
			write: {
				value: "FILE",
				help: "Add them to the config. With a value, write them to that file instead.",
				default: "",
				isOptional: true
			}
		},
		examples: ["manifest-drift suppress --init", "manifest-drift suppress --init --write"]
	},
	explain: {
		operands: "[KIND]",
		operand: {
			called: "kind of finding",
			max: 1
		},
		summary: "Show what a kind of finding means and how to fix it, or list all kinds.",
		details: "",
		settings: [],
		flags: { write: WRITE_FLAG },
		examples: ["manifest-drift explain", "manifest-drift explain checksum-mismatch"]
	},
	selftest: {
		operands: "",
		operand: NO_OPERAND,
		summary: "Test this installation on data of its own.",
		details: "Nothing of the current folder is read. Files are written to a temporary folder of its own, and servers run on loopback. What this machine lacks is skipped with a reason. Exit status 1: a stage failed.",
		settings: [],
		flags: { format: {
			value: SELF_TEST_FORMATS.join("|"),
			help: "The format of the results.",
			default: "text",
			choices: SELF_TEST_FORMATS
		} },
		examples: ["manifest-drift selftest", "manifest-drift selftest --format json"]
	},
	completion: {
		operands: SHELLS.join("|"),
		operand: {
			called: "shell",
			max: 1
		},
		summary: "Print a shell completion script.",
		details: "",
		settings: [],
		flags: { write: WRITE_FLAG },
		examples: [
			"source <(manifest-drift completion bash)",
			"manifest-drift completion zsh > ~/.zfunc/_manifest-drift",
			"manifest-drift completion fish > ~/.config/fish/completions/manifest-drift.fish"
		]
	},
	help: {
		operands: "[COMMAND]",
		operand: {
			called: "command",
			max: 1
		},
		summary: "Show help, or the help of one command.",
		details: "",
		settings: [],
		flags: {},
		examples: ["manifest-drift help check"]
	},
	version: {
		operands: "",
		operand: NO_OPERAND,
		summary: "Print the version.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	}
};
const COMMAND_NAMES = Object.keys(COMMANDS);

const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	green: 32,
	cyan: 36
};
const COLOURS = [
	"auto",
	"always",
	"never"
];
/** No colours, as in a file. */
const plain = (_, text) => text;
/**
* Colours on a terminal, none elsewhere, unless the flag or the environment says otherwise: FORCE_COLOR
* (force-color.org, and `0` for none, as many Node programs read it) before NO_COLOR (no-color.org)
* before CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors). An empty variable says nothing.
*/
function painter(stream, environment, colour = "auto") {
	return (colour === "auto" ? forced(environment) ?? (stream.isTTY && environment.TERM !== "dumb") : colour === "always") ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : plain;
}
function forced({ FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR }) {
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	if (NO_COLOR) return false;
	if (CLICOLOR_FORCE && CLICOLOR_FORCE !== "0") return true;
	return CLICOLOR === "0" ? false : null;
}
/** The columns of a line: those of the terminal, else those that the environment says, else no end. */
function widthOf(stream, { COLUMNS }) {
	if (stream.isTTY && stream.columns !== void 0 && stream.columns > 0) return Math.max(NARROWEST, stream.columns);
	return /^[1-9]\d{0,4}$/.test(COLUMNS ?? "") ? Math.max(NARROWEST, Number(COLUMNS)) : Number.POSITIVE_INFINITY;
}
const NARROWEST = 20;

/** What every command line may say, read before the command is known. */
/** The value of a flag, wherever it stands; the command itself refuses what it does not know. */
function valueIn(words, flag) {
	const end = words.indexOf("--");
	const flags = end === -1 ? words : words.slice(0, end);
	const at = flags.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
	const word = flags[at];
	return word === void 0 ? null : word === flag ? flags[at + 1] ?? "" : word.slice(flag.length + 1);
}
/** What `--color` says. */
function colourIn(words) {
	return oneOf("--color", valueIn(words, "--color") ?? "auto", COLOURS);
}
/** Whether the result is to be JSON, also where the rest of the line is wrong. */
function wantsJson(words) {
	return valueIn(words, "--format") === "json";
}
/** What `read` answers; its mistakes are those of the command line. */
function ofUsage(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof SettingsError && error.place === null) throw new SettingsError(error.message, { code: "usage" });
		throw error;
	}
}
/** One of the choices, or a `SettingsError` that names them. */
function oneOf(what, word, choices) {
	const choice = choices.find((known) => known === word);
	if (choice !== void 0) return choice;
	throw new SettingsError(`${what}: ${quote(word)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
}

/** The flags of each command: those of the table of commands, the settings, and what all commands take. */
/** Flags that every command takes. */
const COMMON_FLAGS = {
	help: {
		value: null,
		help: "Show help. `COMMAND --help` shows the help of that command.",
		default: ""
	},
	version: {
		value: null,
		help: "Show the version.",
		default: ""
	},
	color: {
		value: COLOURS.join("|"),
		help: "Use colors: on a terminal (auto), always or never. FORCE_COLOR and NO_COLOR are honored with auto.",
		default: "auto",
		choices: COLOURS
	}
};
/** One-letter names. */
const SHORT_FLAGS = {
	"-h": "help",
	"-V": "version",
	"-o": "output"
};
/** A flag that is repeated names one thing each time, where the input names all. */
const flagOf = (name) => name === "statements" ? "statement" : name;
/** All flags of a command that are its own or settings, in the order of its help. */
function flagsOf(command, table = COMMANDS) {
	const { settings, flags } = table[command];
	const found = /* @__PURE__ */ new Map();
	for (const name of settings) {
		const { value, help, default: preset, type, choices } = SETTINGS[name];
		found.set(flagOf(name), {
			value,
			help,
			default: preset,
			isList: type === "lines",
			...choices && { choices }
		});
	}
	for (const [name, flag] of Object.entries(flags)) found.set(name, flag);
	return found;
}

/** The value of a flag whose value may be left out, and was. */
const BARE = "";
/**
* `--name value` and `--name=value`, before the command or behind it; what follows a bare `--` is no
* flag. Whatever no command knows, or this one does not, is a `SettingsError`.
*/
function split(words, table = COMMANDS) {
	const known = allFlags(table);
	const given = [];
	const rest = [];
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? "";
		if (word === "--") {
			rest.push(...words.slice(index + 1));
			break;
		}
		if (!word.startsWith("-") || word === "-") {
			rest.push(word);
			continue;
		}
		const [, long = "", attached] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
		const name = SHORT_FLAGS[word] ?? long;
		const flag = ofCommand(rest[0], table)?.get(name) ?? known.get(name);
		const takesValue = (flag?.value ?? null) !== null;
		if (!takesValue && attached !== void 0 && flag !== void 0) throw new SettingsError(`--${name} takes no value.`);
		if (attached === "") throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
		const next = () => flag?.isOptional === true ? "" : words[++index];
		const value = takesValue ? attached ?? next() : "true";
		if (value === void 0) throw new SettingsError(`--${name} needs a value.`);
		given.push({
			name,
			word,
			value
		});
	}
	const [first, ...operands] = rest;
	const command = first === void 0 ? null : COMMAND_NAMES.find((name) => name === first) ?? null;
	if (first !== void 0 && command === null) throw new SettingsError(`${quote(first)} is no command${didYouMean(first, COMMAND_NAMES)}; see --help.`);
	const flags = /* @__PURE__ */ new Map();
	const own = command === null ? known : withCommon(flagsOf(command, table));
	for (const { name, word, value } of given) {
		const flag = own.get(name);
		if (flag === void 0) throw unknownFlag(name, word, command, own, table);
		if (value === "" && flag.isOptional !== true) throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
		const before = flags.get(name);
		if (before !== void 0 && flag.isList !== true) throw new SettingsError(`--${name} is given several times.`);
		flags.set(name, before === void 0 ? value : `${before}\n${value}`);
	}
	return {
		command,
		flags,
		operands
	};
}
function unknownFlag(name, word, command, own, table) {
	const owners = COMMAND_NAMES.filter((other) => flagsOf(other, table).has(name));
	const help = command === null ? "--help" : `${command} --help`;
	if (owners.length === 0) return new SettingsError(`${quote(word)} is no flag${didYouMean(name, [...own.keys()])}; see ${help}.`);
	return new SettingsError(`--${name} is no flag of ${command}; it belongs to ${owners.join(", ")}. See ${help}.`);
}
function withCommon(flags) {
	return new Map([...flags, ...Object.entries(COMMON_FLAGS)]);
}
/** The flags of the command, where it is known by now. */
function ofCommand(word, table) {
	const command = COMMAND_NAMES.find((name) => name === word);
	return command === void 0 ? null : flagsOf(command, table);
}
/**
* A name means the same kind of flag for every command that has it, but for values that may be left out for some:
* before the command they may not.
*/
function allFlags(table) {
	const all = COMMAND_NAMES.flatMap((command) => [...flagsOf(command, table)]);
	all.sort(([, a], [, b]) => Number(b.isOptional === true) - Number(a.isOptional === true));
	return withCommon(new Map(all));
}

/** What commands that make manifests, patches and configs are told to make, and where it goes. */
/** Harmonia's habit, and enough to see that the weights are the weights. */
const LARGEST = 12;
/** Throws a `SettingsError` for flags that cannot be used together. */
function recording({ flags }) {
	const place = flags.get("upstream");
	if (place !== void 0) return ofUpstream(place, flags);
	const [first, other] = [
		"inventory",
		"update",
		"add",
		"files",
		"largest"
	].filter((name) => flags.has(name));
	if (first === "inventory" || first === "update" || first === "add") {
		if (other !== void 0) throw new SettingsError(`--${first} and --${other} can't be used together.`);
		if (first === "add") return {
			is: "added",
			globs: lines(flags.get("add") ?? "")
		};
		return first === "update" ? {
			is: first,
			isUpstream: false
		} : { is: first };
	}
	const globs = lines(flags.get("files") ?? "");
	const word = flags.get("largest");
	if (word === void 0) return {
		is: "list",
		globs,
		largest: globs.length > 0 ? null : LARGEST
	};
	if (word === "all") return {
		is: "list",
		globs,
		largest: null
	};
	if (/^[1-9]\d{0,8}$/.test(word)) return {
		is: "list",
		globs,
		largest: Number(word)
	};
	throw new SettingsError(`--largest: ${quote(word)} is not a whole number from 1, or all.`);
}
function ofUpstream(place, flags) {
	const other = [
		"inventory",
		"add",
		"files",
		"largest"
	].find((name) => flags.has(name));
	if (other !== void 0) throw new SettingsError(`--upstream and --${other} can't be used together.`);
	if (!flags.has("update")) return {
		is: "minted",
		place
	};
	if (place === "huggingface") return {
		is: "update",
		isUpstream: true
	};
	throw new SettingsError(`--upstream: ${quote(place)} is not huggingface, which is what --update can follow.`);
}
function writingOf({ flags }) {
	const file = flags.get("write");
	if (file === void 0) return { is: "nothing" };
	return file === "" ? { is: "apply" } : {
		is: "file",
		file
	};
}

/** Reads the command line. Whatever it does not know is a `SettingsError` that names the nearest. */
function readArgs(words) {
	const line = split(words);
	const { command, flags, operands } = line;
	if (flags.has("version")) return { name: "version" };
	if (command === null) return {
		name: "help",
		about: null
	};
	if (flags.has("help")) return {
		name: "help",
		about: command === "help" ? null : command
	};
	refuseSurplus(command, operands);
	const [operand] = operands;
	switch (command) {
		case "check": return {
			name: command,
			given: settingsIn(line),
			only: onlyOf(line),
			isChangedOnly: flags.has("changed"),
			...printing(line)
		};
		case "plan": return {
			name: command,
			given: settingsIn(line),
			format: choiceOf("format", line, PLAN_FORMATS, "text"),
			...written(line)
		};
		case "merge":
			if (operands.length === 0) throw new SettingsError("merge needs the reports of all shards, or a folder that holds them.");
			return {
				name: command,
				paths: operands,
				...printing(line),
				...written(line)
			};
		case "record": return {
			name: command,
			given: settingsIn(line),
			what: recording(line),
			...written(line)
		};
		case "fix": return {
			name: command,
			given: settingsIn(line),
			isUnsafe: flags.has("unsafe"),
			writing: writingOf(line)
		};
		case "suppress":
			if (!flags.has("init")) throw new SettingsError("suppress needs --init: it prints the findings of today as suppressions.");
			return {
				name: command,
				given: settingsIn(line),
				writing: writingOf(line)
			};
		case "init": return {
			name: command,
			given: settingsIn(line),
			uses: flags.get("uses") ?? null,
			format: choiceOf("format", line, INIT_FORMATS, "text"),
			writing: writingOf(line)
		};
		case "selftest": return {
			name: command,
			format: choiceOf("format", line, SELF_TEST_FORMATS, "text")
		};
		case "explain": return {
			name: command,
			kind: operand ?? null,
			...written(line)
		};
		case "completion": return {
			name: command,
			shell: oneOf("completion", operand ?? "", SHELLS),
			...written(line)
		};
		case "help": return {
			name: command,
			about: operand === void 0 ? null : commandNamed(operand)
		};
		case "version": return { name: command };
		case "restore":
		case "smoke": throw new SettingsError(`${command} has to stand before its folder and flags.`);
	}
}
function refuseSurplus(command, operands) {
	const { operand } = COMMANDS[command];
	const surplus = operands[operand.max];
	if (surplus === void 0) return;
	const takes = operand.max === 0 ? "nothing more" : `one ${operand.called}`;
	throw new SettingsError(`${command} takes ${takes}; ${quote(surplus)} is one more.`);
}
function commandNamed(word) {
	const known = COMMAND_NAMES.find((name) => name === word);
	if (known !== void 0) return known;
	throw new SettingsError(`${quote(word)} is no command${didYouMean(word, COMMAND_NAMES)}; see --help.`);
}
/** The settings among the flags; a folder behind the command is the root. */
function settingsIn({ command, flags, operands: [root] }) {
	const given = root === void 0 ? {} : { root };
	for (const name of command === null ? [] : COMMANDS[command].settings) {
		const value = flags.get(flagOf(name));
		if (value === void 0) continue;
		if (name === "root" && root !== void 0) throw new SettingsError("the folder is given twice, with --root and without.");
		given[name] = value;
	}
	return given;
}
function written({ flags }) {
	return { write: flags.get("write") ?? null };
}
function onlyOf({ flags }) {
	const only = (flags.get("only") ?? "").split("\n").filter((pattern) => pattern.trim() !== "");
	const other = ["shard", "state"].find((name) => flags.has(name));
	if (only.length === 0 || other === void 0) return only;
	throw new SettingsError(`--only and --${other} can't be used together.`);
}
function printing(line) {
	const { flags } = line;
	const format = choiceOf("format", line, REPORT_FORMATS, "text");
	return {
		format,
		output: flags.get("output") ?? null,
		amount: amountOf(flags, format)
	};
}
function amountOf(flags, format) {
	const [given, other] = ["quiet", "verbose"].filter((name) => flags.has(name));
	if (other !== void 0) throw new SettingsError("--quiet and --verbose can't be used together.");
	if (given !== void 0 && format !== "text") throw new SettingsError(`--${given} is for --format text; ${format} is always whole.`);
	return given === "quiet" ? "verdict" : given === "verbose" ? "all" : "findings";
}
function choiceOf(name, { flags }, choices, preset) {
	return oneOf(`--${name}`, flags.get(name) ?? preset, choices);
}

/** Exit statuses: 0 pass, 1 drift, 2 could not run. */
const STATUS = {
	pass: 0,
	fail: 1,
	error: 2
};
/** A check that was cancelled before it found anything has not passed. */
function exitStatusOf(outcome, { signal, stderr }) {
	if (!signal.aborted) return STATUS[outcome];
	stderr.write("The command was cancelled; what was known by then is printed.\n");
	return outcome === "pass" ? STATUS.error : STATUS[outcome];
}
/** Waits for the reader, so that a result of any length needs no memory of its own length. */
async function print(stream, pieces) {
	let ready = () => {};
	const go = () => ready();
	const written = watchWrites(stream);
	stream.on("error", go).on("drain", go);
	try {
		for (const piece of pieces) {
			if (stream.write(piece)) continue;
			await new Promise((resolve) => {
				ready = resolve;
			});
			await written();
		}
		await written();
	} finally {
		stream.off("error", go).off("drain", go);
	}
}
/** Once called: waits until all that was printed since is written, or throws why it is not. */
function watchWrites(stream) {
	let failure;
	stream.on("error", (error) => {
		failure ??= error;
	});
	return async () => {
		await new Promise((resolve) => stream.write("", () => setImmediate(resolve)));
		if (failure) throw failure;
	};
}
/** Pieces that hold names as they are, for a pipe; on a terminal they must not move the cursor. */
function harmlessOn(stream, pieces) {
	return stream.isTTY ? escapedLines(pieces) : pieces;
}
function* escapedLines(pieces) {
	for (const piece of pieces) yield piece.split("\n").map(terminalText).join("\n");
}

/** Prints a result, or writes it to the file that was named, and then nothing is printed. */
async function give(pieces, { write, root: given = "." }, { cwd, stdout }) {
	if (write === null) return print(stdout, harmlessOn(stdout, pieces));
	const { writeTarget, writeWhole } = await import("./write-file.js");
	writeWhole(writeTarget(write, {
		cwd,
		given,
		root: realRoot(given, cwd)
	}), pieces);
}

/**
* How far a command is, on standard error: a bar on a terminal; in a file, a pipe or a job's log a
* plain line now and then, and none where the command ends before the first is due.
*/
function terminalProgress(stream, { now, environment }) {
	const { CI, TERM } = environment;
	return stream.isTTY && TERM !== "dumb" && (!CI || CI === "false") ? liveBar(stream, now) : plainLines(stream, now);
}
/** Redraws at most this often, so that drawing costs nothing beside hashing. */
const REDRAW_MS = 100;
function liveBar(stream, now) {
	const rate = rateMeter(now);
	let last = Number.NEGATIVE_INFINITY;
	let drawn = false;
	const draw = (text) => {
		drawn = true;
		stream.write(`\r\u001B[K${text.slice(0, (stream.columns || 80) - 1)}`);
	};
	return {
		stage: draw,
		hashed(done, total) {
			const speed = rate(done.bytes);
			if (now() - last < REDRAW_MS && done.files < total.files) return;
			last = now();
			draw(`${bar(done, total)} ${howFar(done, total, speed)}`);
		},
		line(text) {
			stream.write(`${drawn ? "\r\x1B[K" : ""}${text}\n`);
			drawn = false;
		},
		end() {
			if (drawn) stream.write("\r\x1B[K");
			drawn = false;
		}
	};
}
/** What takes less than the first is not worth a line; a log of hours should not be a thousand lines. */
const FIRST_LINE_MS = 5e3;
const NEXT_LINE_MS = 3e4;
function plainLines(stream, now) {
	const rate = rateMeter(now);
	let due = now() + FIRST_LINE_MS;
	const isDue = () => {
		if (now() < due) return false;
		due = now() + NEXT_LINE_MS;
		return true;
	};
	const say = (text) => stream.write(`manifest-drift: ${text}\n`);
	return {
		stage(text) {
			if (isDue()) say(text);
		},
		hashed(done, total) {
			const speed = rate(done.bytes);
			if (isDue()) say(howFar(done, total, speed));
		},
		line: say,
		end() {}
	};
}
/** Bytes a second since the first call, which is when hashing began. */
function rateMeter(now) {
	let start = null;
	return (bytes) => {
		const time = now();
		start ??= {
			time,
			bytes
		};
		return time > start.time ? (bytes - start.bytes) / (time - start.time) * 1e3 : 0;
	};
}
const CELLS = 16;
function bar(done, total) {
	const share = total.bytes > 0 ? done.bytes / total.bytes : done.files / Math.max(1, total.files);
	const cells = Math.floor(Math.min(1, share) * CELLS);
	return `[${"#".repeat(cells)}${".".repeat(CELLS - cells)}]`;
}

/** How the report of a check looks at this terminal, and what it points to. */
/** `root`: the checked folder's true path; null where the report is of another place. */
async function styleOf(report, root, terminal) {
	const { stdout, environment, colour = "auto" } = terminal;
	const links = stdout.isTTY || Boolean(environment.FORCE_HYPERLINK) ? (await import("./hyperlinks.js")).hyperlinks(stdout, environment, {
		colour,
		root
	}) : PLAIN_STYLE;
	return {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment),
		link: links.link,
		fileUrl: links.fileUrl,
		lineAt: root === null ? PLAIN_STYLE.lineAt : await linesOf(report, root),
		next: root === null ? null : nextStep(report, {
			isSetUp: await isSetUp(root, environment),
			toTop: toTop(root),
			projects: await findProjects(report, root)
		})
	};
}
/** A longer manifest is not read again for a few of its lines. */
const MAX_MANIFEST = 4194304;
const MAX_MANIFESTS = 50;
/** The lines that the findings shown point to. */
async function linesOf(report, root) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { findings } of groupFindings(report)) for (const { location } of findings.slice(0, 3)) {
		if (location === null || wanted.size === MAX_MANIFESTS && !wanted.has(location.file)) continue;
		wanted.set(location.file, (wanted.get(location.file) ?? /* @__PURE__ */ new Set()).add(location.line));
	}
	const files = createFiles(root);
	const lines = /* @__PURE__ */ new Map();
	for (const [file, numbers] of wanted) {
		const result = await files.read(file, MAX_MANIFEST);
		const decoded = result.is === "bytes" ? decodeUtf8(result.bytes) : null;
		if (decoded === null || "problem" in decoded) continue;
		const all = decoded.text.split("\n");
		for (const number of numbers) {
			const line = all[number - 1];
			if (line !== void 0) lines.set(`${number} ${file}`, line);
		}
	}
	return ({ file, line }) => lines.get(`${line} ${file}`) ?? null;
}
const WORKFLOWS = ".github/workflows";
const OTHERS = [
	".gitlab-ci.yml",
	".pre-commit-config.yaml",
	".pre-commit-config.yml",
	"Jenkinsfile"
];
const MAX_WORKFLOWS = 100;
const MAX_WORKFLOW = 1048576;
/** Whether a file of the repository's top that runs programs by itself names this one. */
async function isSetUp(root, { CI }) {
	if (CI && CI !== "false") return true;
	if (!existsSync(join(root, ".git"))) return folderInRepository(root) !== "";
	const files = createFiles(root);
	const workflows = (await files.list(WORKFLOWS)).slice(0, MAX_WORKFLOWS);
	for (const path of [...OTHERS, ...workflows.map((name) => `${WORKFLOWS}/${name}`)]) {
		const result = await files.read(path, MAX_WORKFLOW);
		if (result.is === "bytes" && Buffer.from(result.bytes).includes("manifest-drift")) return true;
	}
	return false;
}
function toTop(root) {
	const folder = folderInRepository(root);
	return folder === "" ? null : folder.split("/").map(() => "..").join("/");
}

/** Checks a folder and prints its report. */
async function runCheck(command, terminal) {
	const { given, only, isChangedOnly, format, output, amount } = command;
	const { cwd, stderr, environment, signal, supervisor } = terminal;
	const budget = supervisor === null ? await timeBudgetOf(given, cwd) : null;
	if (budget !== null) {
		const { superviseCheck: supervise } = await import("./supervise.js");
		const root = given.root ?? SETTINGS.root.default;
		const written = watchWrites(terminal.stdout);
		const ending = await supervise({
			root,
			cwd,
			budget,
			environment,
			signal
		});
		await written();
		if (ending?.is === "ended") return ending.status;
		if (ending?.is === "lost") throw new SettingsError(ending.why);
	}
	const root = realRoot(given.root ?? SETTINGS.root.default, cwd);
	const folder = output === null ? null : (await import("./write-report.js")).outputFolder(output, cwd, root);
	const progress = watched(terminalProgress(stderr, {
		now: clock.elapsed,
		environment
	}), supervisor);
	let report;
	try {
		report = await checkRepository(given, {
			cwd,
			run: null,
			progress,
			signal,
			environment,
			baseline: { is: isChangedOnly ? "head" : "fork-point" },
			isChangedOnly,
			only,
			warn: (message) => stderr.write(`${terminalText(message)}\n`)
		});
	} finally {
		progress.end();
	}
	return deliver(report, {
		format,
		amount,
		root
	}, folder, terminal);
}
/** Prints the report that the reports of all shards make together. */
async function runMerge(command, terminal) {
	const { paths, format, output, amount, write } = command;
	const { cwd } = terminal;
	const { mergeReportFiles } = await import("./merge-reports.js");
	return deliver(mergeReportFiles(paths, {
		cwd,
		run: null
	}), {
		format,
		amount,
		root: null
	}, output === null ? null : resolve(cwd, output), terminal, write);
}
async function deliver(report, shape, folder, terminal, write = null) {
	if (folder !== null) {
		const { writeCiReports, writeReport } = await import("./write-report.js");
		const rootFolder = await rootFolderOf(shape);
		await writeReport(report, folder, rootFolder);
		await writeCiReports(report, folder, rootFolder);
	}
	const pieces = await render(report, shape, write !== null ? {} : shape.format === "text" && shape.amount !== "verdict" ? await styleOf(report, shape.root, terminal) : quietLooks(terminal));
	if (write === null) await print(terminal.stdout, pieces);
	else await give(pieces, { write }, terminal);
	if (shape.format !== "text") terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
	return exitStatusOf(report.outcome, terminal);
}
function quietLooks({ stdout, environment, colour }) {
	return {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment)
	};
}
/** The root's own path in its repository, from which code scanning and merge requests take paths. */
async function rootFolderOf({ root }) {
	if (root === null) return "";
	return (await import("./folder-in-repository.js")).folderInRepository(root);
}
async function render(report, shape, looks) {
	switch (shape.format) {
		case "text": return renderText(report, {
			...looks,
			amount: shape.amount
		});
		case "json": return renderJson(report);
		case "markdown": {
			const { renderMarkdown } = await import("./markdown.js");
			return [renderMarkdown(report, {
				limit: Number.POSITIVE_INFINITY,
				links: null
			})];
		}
		case "sarif": return [(await import("./sarif.js")).renderSarif(report, await rootFolderOf(shape))];
		case "html": return (await import("./html.js")).renderHtml(report);
		case "junit": return (await import("./junit2.js")).renderJunitReport(report);
		case "gitlab": return [(await import("./gitlab.js")).renderGitLab(report, await rootFolderOf(shape))];
	}
}

/** Runs one command line and answers its exit status. */
async function runCommand(words, given) {
	try {
		const terminal = {
			...given,
			colour: ofUsage(() => colourIn(words))
		};
		const first = words.find((word) => Object.hasOwn(COMMANDS, word));
		if (first === "restore") return await (await import("./run-restore.js")).runRestore(words, terminal);
		if (first === "smoke") return await (await import("./run-smoke.js")).runSmokeCommand(words, terminal);
		const status = await run(ofUsage(() => readArgs(words)), terminal);
		return words.length === 0 ? STATUS.error : status;
	} catch (error) {
		if (isBrokenPipe(error)) return STATUS.error;
		const { tellFailure } = await import("./failure.js");
		await tellFailure(error, wantsJson(words), given).catch((broken) => {
			if (!isBrokenPipe(broken)) throw broken;
		});
		return STATUS.error;
	}
}
/** What a check does not need is loaded by the command that does. */
async function run(command, terminal) {
	switch (command.name) {
		case "check": return runCheck(command, terminal);
		case "merge": return runMerge(command, terminal);
		case "plan": return (await import("./run-plan.js")).runPlan(command, terminal);
		case "record": return (await import("./run-record.js")).runRecord(command, terminal);
		case "fix": return (await import("./run-fix.js")).runFix(command, terminal);
		case "suppress": return (await import("./run-suppress.js")).runSuppress(command, terminal);
		case "init": return (await import("./run-init.js")).runInit(command, terminal);
		case "selftest": return (await import("./run-selftest.js")).runSelfTestCommand(command, terminal);
		case "explain": {
			const { kind, write } = command;
			const { stdout, environment, colour } = terminal;
			const paint = write === null ? painter(stdout, environment, colour) : plain;
			const width = write === null ? widthOf(stdout, environment) : Number.POSITIVE_INFINITY;
			return say((await import("./explain.js")).explain(kind, {
				paint,
				width
			}), terminal, write);
		}
		case "completion": {
			const { completionScript } = await import("./completion.js");
			return say([completionScript(command.shell)], terminal, command.write);
		}
		case "help": return say([(await import("./help.js")).helpText(command.about)], terminal);
		case "version": return say([`${VERSION}\n`], terminal);
	}
}
async function say(pieces, terminal, write = null) {
	if (write === null) await print(terminal.stdout, pieces);
	else await give(pieces, { write }, terminal);
	return STATUS.pass;
}
function isBrokenPipe(error) {
	return error instanceof Error && "code" in error && error.code === "EPIPE";
}

export { exitStatusOf as a, split as c, flagsOf as d, ofUsage as f, SHELLS as g, COMMAND_NAMES as h, STATUS as i, COMMON_FLAGS as l, COMMANDS as m, terminalProgress as n, harmlessOn as o, painter as p, give as r, print as s, runCommand as t, SHORT_FLAGS as u };