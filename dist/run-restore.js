import { $t as resolve, B as terminalText, Bt as SettingsError, N as VERSION, Ut as quote, c as split, f as ofUsage, h as COMMANDS, m as widthOf, o as print, p as painter, r as STATUS } from "./start.js";
import { ofCheck } from "./check.js";
import { c as put } from "./text-report.js";
import { a as WorkFolder, c as PreflightError, i as restore, o as workFolders, r as readRecordedFiles, s as EXIT } from "./progress.js";
import { i as ticking, n as liveProgress, r as loggedProgress, s as renderResult, t as SILENT } from "./show-progress.js";
import { t as failureJson } from "./failure3.js";
import { i as readOptions, r as RESTORE_FORMATS } from "./options.js";
import { t as RESTORE } from "./restore-command.js";
import { t as _usingCtx } from "./usingCtx.js";
const { Bn: sizeOf, _: elapsed, r: isLive, si: countOf } = ofCheck();
function readRestoreArgs(words) {
	const { flags, operands } = split(words, {
		...COMMANDS,
		restore: RESTORE
	});
	if (flags.has("version")) return { is: "version" };
	if (flags.has("help")) return { is: "help" };
	const [root, surplus] = operands;
	if (surplus !== void 0) throw new SettingsError(`restore takes one folder; ${quote(surplus)} is one more.`);
	if (root !== void 0 && flags.has("root")) throw new SettingsError("the folder is given twice, with --root and without.");
	const format = RESTORE_FORMATS.find((known) => known === (flags.get("format") ?? "text"));
	if (format === void 0) throw new SettingsError(`--format: ${quote(flags.get("format") ?? "")} is not one of ${RESTORE_FORMATS.join(", ")}.`);
	const raw = {};
	for (const name of Object.keys(RESTORE.flags)) {
		const value = flags.get(name);
		if (value !== void 0) raw[name] = value;
	}
	const options = readOptions(raw);
	if (flags.has("prune")) return {
		is: "prune",
		options
	};
	const given = root === void 0 ? {} : { root };
	for (const name of RESTORE.settings) {
		const value = flags.get(name);
		if (value !== void 0) given[name] = value;
	}
	const [isDryRun, isQuiet] = [flags.has("dry-run"), flags.has("quiet")];
	return {
		is: "restore",
		given,
		options,
		isDryRun,
		format,
		isQuiet
	};
}
async function runRestore(words, terminal) {
	const command = ofUsage(() => readRestoreArgs(words));
	switch (command.is) {
		case "help":
			await print(terminal.stdout, [(await import("./help.js")).helpText("restore")]);
			return STATUS.pass;
		case "version":
			await print(terminal.stdout, [`${VERSION}\n`]);
			return STATUS.pass;
		case "prune": return prune(command.options, terminal);
		case "restore": return run(command, terminal);
	}
}
async function run({ given, options, isDryRun, format, isQuiet }, terminal) {
	const { cwd, environment, signal, stdout, stderr, colour } = terminal;
	const progress = isQuiet || format === "json" ? SILENT : progressOn(stderr, environment);
	const machine = {
		cwd,
		environment,
		signal,
		progress
	};
	let result;
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			_usingCtx$1.u(ticking(progress));
			result = await restore(await readRecordedFiles(given, machine), options, isDryRun, machine);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			_usingCtx$1.d();
		}
	} catch (error) {
		if (!(error instanceof PreflightError)) throw error;
		const style = {
			paint: painter(stderr, environment, colour),
			width: widthOf(stderr, environment)
		};
		const painted = `${style.paint("red", "\u2717")} `;
		for (const problem of error.problems) stderr.write(put(terminalText(problem), style, {
			first: "\u2717 ",
			rest: "  ",
			painted
		}));
		const count = countOf(error.problems.length, "problem");
		stderr.write(`manifest-drift restored nothing: ${count} before any request.\n`);
		if (format === "json") await print(stdout, [preflightJson(error)]);
		return STATUS.error;
	} finally {
		progress.end();
	}
	const style = {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment)
	};
	const pieces = format === "json" ? [`${JSON.stringify(result, null, 2)}\n`] : [...renderResult(result, style)];
	await print(stdout, isQuiet ? pieces.slice(-1) : pieces);
	return isDryRun ? STATUS.pass : EXIT[result.outcome];
}
function progressOn(stderr, environment) {
	if (isLive(stderr, environment)) return liveProgress(stderr, elapsed);
	return loggedProgress((line) => stderr.write(`manifest-drift: ${line}\n`), elapsed);
}
function preflightJson({ message }) {
	return failureJson({
		code: "preflight",
		message,
		file: null,
		line: null
	});
}
async function prune({ cache, cacheMax }, { cwd, environment, stdout }) {
	const { work } = workFolders(cache ? resolve(cwd, cache) : cache, environment);
	const { files, bytes } = await new WorkFolder(work, true).prune(cacheMax, new Set());
	await print(stdout, [`${countOf(files, "file")} removed from ${work}, ${sizeOf(bytes)}\n`]);
	return STATUS.pass;
}
export { runRestore };
