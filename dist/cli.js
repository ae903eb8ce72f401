#!/usr/bin/env node
import "./rolldown-runtime.js";
import { I as resolve, R as _lean_node_process_default } from "./hashing.js";
import { D as renderText, E as SETTING_NAMES, F as terminalText, Q as quote, T as SETTINGS, V as VERSION, X as SettingsError, Z as didYouMean, i as realRoot, n as checkRepository, q as verdictOf, r as clock, t as renderJson } from "./check.js";

const FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif"
];
const PLAN_FORMATS = [
	"text",
	"nul",
	"json",
	"lfs"
];
const COMMANDS = [
	"check",
	"merge",
	"plan",
	"explain",
	"help",
	"version"
];
const OWN_FLAGS = [
	"format",
	"output",
	"help",
	"version"
];
const FLAGS = [...SETTING_NAMES, ...OWN_FLAGS];
/** Reads the command line. Whatever it does not know is a `SettingsError` that names the nearest. */
function readArgs(words) {
	const [first] = words;
	if (first === void 0 || first === "help") return { name: "help" };
	if (first === "version") return { name: "version" };
	const { flags, rest } = split(words);
	if (flags.has("help")) return { name: "help" };
	if (flags.has("version")) return { name: "version" };
	const [command, root, ...surplus] = rest;
	if (command === "explain") return {
		name: "explain",
		kind: kindIn(flags, rest.slice(1))
	};
	if (command === "merge") return {
		name: "merge",
		...mergeArgs(flags, rest.slice(1))
	};
	if (command !== "check" && command !== "plan") throw new SettingsError(`${quote(command ?? "")} is no command${didYouMean(command ?? "", COMMANDS)}; see --help.`);
	if (surplus[0] !== void 0) throw new SettingsError(`${command} takes one folder; ${quote(surplus[0])} is one more.`);
	const given = settingsIn(flags, root);
	if (command === "check") return {
		name: "check",
		given,
		...printing(flags)
	};
	if (flags.has("output")) throw new SettingsError("plan writes to standard output; leave --output out.");
	return {
		name: "plan",
		given,
		format: formatIn(flags, PLAN_FORMATS)
	};
}
function kindIn(flags, words) {
	const [flag] = flags.keys();
	if (flag !== void 0) throw new SettingsError(`explain takes no flags; leave --${flag} out.`);
	const [kind, ...surplus] = words;
	if (surplus[0] === void 0) return kind ?? null;
	throw new SettingsError(`explain takes one kind of finding; ${quote(surplus[0])} is one more.`);
}
function mergeArgs(flags, paths) {
	const stray = SETTING_NAMES.find((name) => flags.has(name));
	if (stray !== void 0) throw new SettingsError(`--${stray} is the business of check; merge takes reports, --format and --output.`);
	if (paths.length === 0) throw new SettingsError("merge needs the reports of all shards, or a folder that holds them.");
	return {
		paths,
		...printing(flags)
	};
}
function settingsIn(flags, root) {
	const given = root === void 0 ? {} : { root };
	for (const name of SETTING_NAMES) {
		const values = flags.get(name);
		if (values === void 0) continue;
		if (name === "root" && root !== void 0) throw new SettingsError("the folder is given twice, with --root and without.");
		given[name] = single(name, values, SETTINGS[name].type === "lines");
	}
	return given;
}
/** How and where a report is to be delivered. */
function printing(flags) {
	const output = flags.get("output");
	return {
		format: formatIn(flags, FORMATS),
		output: output ? single("output", output, false) : null
	};
}
function formatIn(flags, formats) {
	const word = single("format", flags.get("format") ?? ["text"], false);
	const format = formats.find((known) => known === word);
	if (format !== void 0) return format;
	throw new SettingsError(`--format: ${quote(word)} is not one of ${formats.join(", ")}${didYouMean(word, formats)}.`);
}
/** A flag that takes several values may be repeated; any other stands once. */
function single(name, values, isList) {
	if (values.some((value) => value === "")) throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
	if (!isList && values.length > 1) throw new SettingsError(`--${name} is given ${values.length} times.`);
	return values.join("\n");
}
/** `--name value` and `--name=value`; what follows a bare `--` is no flag. */
function split(words) {
	const flags = /* @__PURE__ */ new Map();
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
		const [, name = "", attached] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(LONG[word] ?? word) ?? [];
		if (!FLAGS.includes(name)) throw new SettingsError(`${quote(word)} is no flag${didYouMean(name, FLAGS)}; see --help.`);
		const value = name === "help" || name === "version" ? "true" : attached ?? words[++index];
		if (value === void 0) throw new SettingsError(`--${name} needs a value.`);
		flags.set(name, [...flags.get(name) ?? [], value]);
	}
	return {
		flags,
		rest
	};
}
const LONG = {
	"-h": "--help",
	"-V": "--version",
	"-o": "--output"
};

const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	green: 32,
	cyan: 36
};
/** Colours on a terminal, as NO_COLOR (no-color.org) and FORCE_COLOR say; none elsewhere. */
function painter(stream, environment) {
	const { NO_COLOR, FORCE_COLOR, TERM } = environment;
	return FORCE_COLOR !== void 0 && FORCE_COLOR !== "" && FORCE_COLOR !== "0" || !NO_COLOR && FORCE_COLOR !== "0" && stream.isTTY && TERM !== "dumb" ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text;
}

/** Redraws at most this often, so that drawing costs nothing beside hashing. */
const INTERVAL_MS = 100;
/** A bar on standard error while it is a terminal; nothing otherwise. */
function terminalProgress(stream, now) {
	if (!stream.isTTY) return {
		stage() {},
		hashed() {},
		end() {}
	};
	const start = now();
	let last = Number.NEGATIVE_INFINITY;
	let drawn = false;
	const draw = (text) => {
		drawn = true;
		stream.write(`\r\u001B[K${text.slice(0, (stream.columns || 80) - 1)}`);
	};
	return {
		stage: (name) => draw(name),
		hashed(done, total) {
			const time = now();
			if (time - last < INTERVAL_MS && done.files < total.files) return;
			last = time;
			draw(bar(done, total, (time - start) / 1e3));
		},
		end() {
			if (drawn) stream.write("\r\x1B[K");
			drawn = false;
		}
	};
}
const CELLS = 24;
function bar(done, total, seconds) {
	const share = total.bytes > 0 ? Math.min(1, done.bytes / total.bytes) : done.files / Math.max(1, total.files);
	const cells = Math.floor(share * CELLS);
	const rate = done.bytes / Math.max(seconds, .001);
	const left = rate > 0 ? ` ${Math.ceil((total.bytes - done.bytes) / rate)} s left` : "";
	const files = `${done.files}/${total.files} files`;
	return `[${"#".repeat(cells)}${".".repeat(CELLS - cells)}] ${files} ${bytes(done.bytes)}/${bytes(total.bytes)} ${bytes(rate)}/s${left}`;
}
const UNITS = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
function bytes(count) {
	const power = Math.min(UNITS.length - 1, count < 1 ? 0 : Math.floor(Math.log2(count) / 10));
	return `${(count / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}

/** Exit statuses: 0 pass, 1 drift, 2 could not run. */
const STATUS = {
	pass: 0,
	fail: 1,
	error: 2
};
/** Runs one command line and answers its exit status. */
async function runCommand(words, terminal) {
	try {
		const command = readArgs(words);
		if (command.name === "check") return await runCheck(command, terminal);
		if (command.name === "merge") return await runMerge(command, terminal);
		if (command.name === "plan") return await runPlan(command, terminal);
		if (command.name === "explain") {
			const { explain } = await import("./explain.js");
			await print(terminal.stdout, explain(command.kind, painter(terminal.stdout, terminal.environment)));
			return STATUS.pass;
		}
		const { helpText } = await import("./help.js");
		await print(terminal.stdout, [command.name === "help" ? helpText() : `${VERSION}\n`]);
		return words.length === 0 ? STATUS.error : STATUS.pass;
	} catch (error) {
		if (isBrokenPipe(error)) return STATUS.error;
		const lines = (error instanceof SettingsError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map(terminalText).join("\n");
		terminal.stderr.write(`manifest-drift could not run: ${lines}\n`);
		return STATUS.error;
	}
}
async function runCheck(command, terminal) {
	const { given, format, output } = command;
	const { cwd, stderr, environment, signal } = terminal;
	const root = realRoot(given.root ?? SETTINGS.root.default, cwd);
	const folder = output === null ? null : (await import("./write-report.js")).outputFolder(output, cwd, root);
	const progress = terminalProgress(stderr, clock.elapsed);
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
	return deliver(report, format, folder, terminal);
}
async function runMerge(command, terminal) {
	const { paths, format, output } = command;
	const { cwd } = terminal;
	const { mergeReportFiles } = await import("./merge-reports.js");
	return deliver(mergeReportFiles(paths, {
		cwd,
		run: null
	}), format, output === null ? null : resolve(cwd, output), terminal);
}
async function runPlan({ given, format }, terminal) {
	const { cwd, stdout, stderr, environment, signal } = terminal;
	const { planRepository } = await import("./plan-repository.js");
	const { plannedFiles, renderPlan } = await import("./plan.js");
	const { report, folder } = await planRepository(given, {
		cwd,
		run: null,
		progress: {
			stage() {},
			hashed() {}
		},
		signal,
		environment
	});
	const pieces = renderPlan(plannedFiles(report), format, folder);
	await print(stdout, stdout.isTTY ? terminalLines(pieces) : pieces);
	const { counts } = report;
	const unread = [
		"inventory-unreadable",
		"inventory-missing",
		"list-unreadable",
		"list-missing"
	].map((kind) => counts[kind] ?? 0).reduce((sum, count) => sum + count, 0);
	if (unread > 0) stderr.write(`The plan may lack files: ${unread} of the inventories and lists could not be read; see check.\n`);
	return STATUS.pass;
}
function* terminalLines(pieces) {
	for (const piece of pieces) yield piece.split("\n").map(terminalText).join("\n");
}
async function deliver(report, format, folder, terminal) {
	if (folder !== null) await (await import("./write-report.js")).writeReport(report, folder);
	await print(terminal.stdout, await render(report, format, terminal));
	if (format !== "text") terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
	return STATUS[report.outcome];
}
async function render(report, format, terminal) {
	switch (format) {
		case "text": return renderText(report, painter(terminal.stdout, terminal.environment));
		case "json": return renderJson(report);
		case "markdown": {
			const { renderMarkdown } = await import("./markdown.js");
			return [renderMarkdown(report, {
				limit: Number.POSITIVE_INFINITY,
				links: null
			})];
		}
		case "sarif": return [(await import("./sarif.js")).renderSarif(report)];
	}
}
/** Waits for the reader, so that a report of any length needs no memory of its own length. */
async function print(stream, pieces) {
	let failure;
	stream.once("error", (error) => {
		failure = error;
	});
	for (const piece of pieces) {
		if (failure) throw failure;
		if (!stream.write(piece)) await new Promise((resolve) => {
			stream.once("drain", resolve);
			stream.once("error", () => resolve());
		});
	}
	if (failure) throw failure;
}
function isBrokenPipe(error) {
	return error instanceof Error && "code" in error && error.code === "EPIPE";
}

/** The terminal command's entry: environment, argv, streams and exit status meet here, and no logic. */
const cancelled = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) _lean_node_process_default.once(name, () => cancelled.abort(new Error(name)));
_lean_node_process_default.exitCode = await runCommand(_lean_node_process_default.argv.slice(2), {
	cwd: _lean_node_process_default.cwd(),
	stdout: _lean_node_process_default.stdout,
	stderr: _lean_node_process_default.stderr,
	environment: _lean_node_process_default.env,
	signal: cancelled.signal
});

export {  };