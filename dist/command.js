import { An as didYouMean, Gn as VERSION, X as lines, Xn as watched, _t as howFar, a as realRoot, dn as terminalText, dt as renderText, ft as verdictOf, jn as quote, kn as SettingsError, lt as SETTINGS, n as checkRepository, r as clock, s as timeBudgetOf, t as renderJson, ut as SETTING_NAMES } from "./check.js";
import { Q as resolve } from "./hashing.js";

/**
* The commands: one table that the command line is read by, and that help, completion scripts and
* docs/commands.md are made from, so that they cannot disagree.
*/
const FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif",
	"html"
];
const PLAN_FORMATS = [
	"text",
	"nul",
	"json",
	"lfs"
];
const INIT_FORMATS = ["text", "patch"];
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
const FORMAT = {
	value: FORMATS.join("|"),
	help: "The format of the report. json prints only the report.",
	default: "text",
	choices: FORMATS
};
const OUTPUT = {
	value: "DIR",
	help: "Also write report.html, report.json, report.md and report.sarif to this folder, which must be outside the checked folder.",
	default: ""
};
/** How much of a report in text is printed. */
const AMOUNT = {
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
const NONE = {
	called: "operand",
	max: 0
};
const ONE_FOLDER = {
	called: "folder",
	max: 1
};
/** What only a check asks. */
const OF_CHECK = ["statements", "statement-max-age"];
const READING = SETTING_NAMES.filter((name) => !OF_CHECK.includes(name));
const COMMANDS = {
	check: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Compare manifests with files (in the current folder by default).",
		details: "Flags have the names of the action inputs and override .github/manifest-drift.yml. The report goes to standard output, progress to standard error.",
		settings: SETTING_NAMES,
		flags: {
			format: FORMAT,
			output: OUTPUT,
			...AMOUNT
		},
		examples: [
			"manifest-drift check",
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
		settings: READING,
		flags: { format: {
			value: PLAN_FORMATS.join("|"),
			help: "How paths are printed. nul: each ends with a NUL byte. lfs: one pattern for git lfs.",
			default: "text",
			choices: PLAN_FORMATS
		} },
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
			format: FORMAT,
			output: OUTPUT,
			...AMOUNT
		},
		examples: ["manifest-drift merge ../shards", "manifest-drift merge ../shards --format markdown"]
	},
	record: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a checksum list, a combined inventory, or a patch for both.",
		details: "No file is written: the result goes to standard output. Without --files, the 12 largest files below the folders of the inventories and lists are recorded. For a git-lfs or git-annex pointer, the digest in the pointer is recorded.",
		settings: READING.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			files: {
				value: "GLOB",
				help: "The files to record: paths or globs below the root, one per line.",
				default: "",
				isList: true
			},
			largest: {
				value: "N",
				help: "Record only the N largest files. Default: 12, or all with --files.",
				default: ""
			},
			inventory: {
				value: null,
				help: "Print a combined inventory made from the model and dataset inventories, with totals.",
				default: ""
			},
			update: {
				value: null,
				help: "Print a patch that updates recorded digests and sizes, the combined inventory and its totals. It assumes the files on disk are correct. Exit status 1 if drift remains.",
				default: ""
			}
		},
		examples: [
			"manifest-drift record > models/checksums.sha256",
			"manifest-drift record --files 'models/**/*.safetensors' --files 'models/**/*.gguf'",
			"manifest-drift record --inventory > ../combined_inventory.json",
			"manifest-drift record --update | git apply"
		]
	},
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
		details: "No file is written. --format patch prints both as a patch for git apply. Review them first.",
		settings: ["root"],
		flags: { format: {
			value: INIT_FORMATS.join("|"),
			help: "text: both files, one after the other. patch: a patch for git apply.",
			default: "text",
			choices: INIT_FORMATS
		} },
		examples: ["manifest-drift init", "manifest-drift init --format patch | git apply"]
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
		flags: {},
		examples: ["manifest-drift explain", "manifest-drift explain checksum-mismatch"]
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
		flags: {},
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
		operand: NONE,
		summary: "Print the version.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	}
};
const COMMAND_NAMES = Object.keys(COMMANDS);

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
		const takesValue = (known.get(name)?.value ?? null) !== null;
		if (!takesValue && attached !== void 0 && known.has(name)) throw new SettingsError(`--${name} takes no value.`);
		const value = takesValue ? attached ?? words[++index] : "true";
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
		if (flag === void 0) throw strange(name, word, command, own, table);
		if (value === "") throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
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
function strange(name, word, command, own, table) {
	const owners = COMMAND_NAMES.filter((other) => flagsOf(other, table).has(name));
	const help = command === null ? "--help" : `${command} --help`;
	if (owners.length === 0) return new SettingsError(`${quote(word)} is no flag${didYouMean(name, [...own.keys()])}; see ${help}.`);
	return new SettingsError(`--${name} is no flag of ${command}; it belongs to ${owners.join(", ")}. See ${help}.`);
}
function withCommon(flags) {
	return new Map([...flags, ...Object.entries(COMMON_FLAGS)]);
}
/** A name means the same kind of flag for every command that has it. */
function allFlags(table) {
	return withCommon(new Map(COMMAND_NAMES.flatMap((command) => [...flagsOf(command, table)])));
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
			...printing(line)
		};
		case "plan": return {
			name: command,
			given: settingsIn(line),
			format: choiceOf("format", line, PLAN_FORMATS, "text")
		};
		case "merge":
			if (operands.length === 0) throw new SettingsError("merge needs the reports of all shards, or a folder that holds them.");
			return {
				name: command,
				paths: operands,
				...printing(line)
			};
		case "record": return {
			name: command,
			given: settingsIn(line),
			what: recording(line)
		};
		case "init": return {
			name: command,
			given: settingsIn(line),
			format: choiceOf("format", line, INIT_FORMATS, "text")
		};
		case "explain": return {
			name: command,
			kind: operand ?? null
		};
		case "completion": return {
			name: command,
			shell: oneOf("completion", operand ?? "", SHELLS)
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
/** Harmonia's habit, and enough to see that the weights are the weights. */
const LARGEST = 12;
function recording({ flags }) {
	const [wish, other] = [
		"inventory",
		"update",
		"files",
		"largest"
	].filter((name) => flags.has(name));
	if (wish === "inventory" || wish === "update") {
		if (other === void 0) return { is: wish };
		throw new SettingsError(`--${wish} and --${other} are two wishes; give one of them.`);
	}
	const globs = lines(flags.get("files") ?? "");
	const word = flags.get("largest");
	if (word === void 0) return {
		is: "list",
		globs,
		largest: globs.length > 0 ? null : LARGEST
	};
	if (/^[1-9]\d{0,8}$/.test(word)) return {
		is: "list",
		globs,
		largest: Number(word)
	};
	throw new SettingsError(`--largest: ${quote(word)} is not a whole number from 1.`);
}
function printing(line) {
	const { flags } = line;
	const format = choiceOf("format", line, FORMATS, "text");
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
function oneOf(what, word, choices) {
	const choice = choices.find((known) => known === word);
	if (choice !== void 0) return choice;
	throw new SettingsError(`${what}: ${quote(word)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
}

const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	green: 32,
	cyan: 36
};
/**
* Colours on a terminal, none elsewhere, unless the environment says otherwise: FORCE_COLOR
* (force-color.org, and `0` for none, as many Node programs read it) before NO_COLOR (no-color.org)
* before CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors). An empty variable says nothing.
*/
function painter(stream, environment) {
	return forced(environment) ?? (stream.isTTY && environment.TERM !== "dumb") ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text;
}
function forced({ FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR }) {
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	if (NO_COLOR) return false;
	if (CLICOLOR_FORCE && CLICOLOR_FORCE !== "0") return true;
	return CLICOLOR === "0" ? false : null;
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
	const say = (text) => {
		if (now() < due) return;
		due = now() + NEXT_LINE_MS;
		stream.write(`manifest-drift: ${text}\n`);
	};
	return {
		stage: say,
		hashed: (done, total) => say(howFar(done, total, rate(done.bytes))),
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

/** Exit statuses: 0 pass, 1 drift, 2 could not run. */
const STATUS = {
	pass: 0,
	fail: 1,
	error: 2
};
/** A check that was cancelled before it found anything has not passed. */
function statusOf(outcome, { signal, stderr }) {
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

/** Checks a folder and prints its report. */
async function runCheck(command, terminal) {
	const { given, format, output, amount } = command;
	const { cwd, stderr, environment, signal, supervisor } = terminal;
	const budget = supervisor === null ? await timeBudgetOf(given, cwd) : null;
	if (budget !== null) {
		const { supervise } = await import("./supervise.js");
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
			baseline: { is: "fork-point" }
		});
	} finally {
		progress.end();
	}
	return deliver(report, {
		format,
		amount
	}, folder, terminal);
}
/** Prints the report that the reports of all shards make together. */
async function runMerge(command, terminal) {
	const { paths, format, output, amount } = command;
	const { cwd } = terminal;
	const { mergeReportFiles } = await import("./merge-reports.js");
	return deliver(mergeReportFiles(paths, {
		cwd,
		run: null
	}), {
		format,
		amount
	}, output === null ? null : resolve(cwd, output), terminal);
}
async function deliver(report, shape, folder, terminal) {
	if (folder !== null) await (await import("./write-report.js")).writeReport(report, folder);
	await print(terminal.stdout, await render(report, shape, terminal));
	if (shape.format !== "text") terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
	return statusOf(report.outcome, terminal);
}
async function render(report, { format, amount }, terminal) {
	switch (format) {
		case "text": return renderText(report, painter(terminal.stdout, terminal.environment), amount);
		case "json": return renderJson(report);
		case "markdown": {
			const { renderMarkdown } = await import("./markdown.js");
			return [renderMarkdown(report, {
				limit: Number.POSITIVE_INFINITY,
				links: null
			})];
		}
		case "sarif": return [(await import("./sarif.js")).renderSarif(report)];
		case "html": return (await import("./html.js")).renderHtml(report);
	}
}

/** Runs one command line and answers its exit status. */
async function runCommand(words, terminal) {
	try {
		const first = words.find((word) => Object.hasOwn(COMMANDS, word));
		if (first === "restore") return await (await import("./run-restore.js")).runRestore(words, terminal);
		if (first === "smoke") return await (await import("./run-smoke.js")).runSmokeCommand(words, terminal);
		const status = await run(readArgs(words), terminal);
		return words.length === 0 ? STATUS.error : status;
	} catch (error) {
		if (isBrokenPipe(error)) return STATUS.error;
		const lines = (error instanceof SettingsError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map(terminalText).join("\n");
		terminal.stderr.write(`manifest-drift could not run: ${lines}\n`);
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
		case "init": return (await import("./run-init.js")).runInit(command, terminal);
		case "explain": {
			const paint = painter(terminal.stdout, terminal.environment);
			return say((await import("./explain.js")).explain(command.kind, paint), terminal);
		}
		case "completion": return say([(await import("./completion.js")).completionScript(command.shell)], terminal);
		case "help": return say([(await import("./help.js")).helpText(command.about)], terminal);
		case "version": return say([`${VERSION}\n`], terminal);
	}
}
async function say(pieces, { stdout }) {
	await print(stdout, pieces);
	return STATUS.pass;
}
function isBrokenPipe(error) {
	return error instanceof Error && "code" in error && error.code === "EPIPE";
}

export { statusOf as a, split as c, flagsOf as d, COMMANDS as f, print as i, COMMON_FLAGS as l, SHELLS as m, STATUS as n, terminalProgress as o, COMMAND_NAMES as p, harmlessOn as r, painter as s, runCommand as t, SHORT_FLAGS as u };