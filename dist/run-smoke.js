import { B as terminalText, Bt as SettingsError, N as VERSION, Ut as quote, b as realRoot, c as split, f as ofUsage, h as COMMANDS, o as print, p as painter, q as SETTINGS, r as STATUS } from "./start.js";
import { a as SMOKE_FORMATS, n as readSettings, o as readChoice, r as readSmokeOptions, s as deliverRows } from "./read-options.js";
import { t as renderJunit } from "./junit.js";
import { _ as outputReader, n as runSmoke, o as resultsJson, t as readRepository } from "./entries.js";
import { a as renderCsv, c as rowsOf, o as renderNdjson, s as renderSql } from "./named.js";
import { a as smokeVerdict, i as renderSmokeText } from "./text2.js";
import { ofCheck } from "./check.js";
import { t as outputFolder } from "./write-report2.js";
import { t as SMOKE } from "./smoke-command.js";
const { i: terminalProgress, o: clock } = ofCheck();
function readSmokeArgs(words) {
	const { flags, operands } = split(words, {
		...COMMANDS,
		smoke: SMOKE
	});
	const [folder, surplus] = operands;
	if (surplus !== void 0) throw new SettingsError(`smoke takes one folder; ${quote(surplus)} is one more.`);
	return {
		flags,
		folder: folder ?? null
	};
}
async function runSmokeCommand(words, terminal) {
	const { cwd, environment, signal, stdout, stderr } = terminal;
	const { flags, folder } = ofUsage(() => readSmokeArgs(words));
	if (flags.has("version") || flags.has("help")) {
		const { helpText } = await import("./help.js");
		await print(stdout, [flags.has("help") ? helpText("smoke") : `${VERSION}\n`]);
		return STATUS.pass;
	}
	const given = (name) => flags.get(name);
	const format = readChoice("format", given("format") ?? "text", SMOKE_FORMATS);
	const shownRoot = folder ?? SETTINGS.root.default;
	const settings = readSettings(given, shownRoot);
	const root = realRoot(shownRoot, cwd);
	const options = readSmokeOptions(given, environment);
	const wanted = given("output");
	const output = wanted === void 0 ? null : outputFolder(wanted, cwd, root);
	const commit = environment.GITHUB_SHA ?? null;
	const progress = terminalProgress(stderr, {
		now: clock.elapsed,
		environment
	});
	const repository = await readRepository(settings, {
		cwd,
		environment,
		signal,
		progress,
		commit
	});
	progress.end();
	const seen = {
		shownRoot,
		signal,
		progress: lineProgress(stderr)
	};
	const { run, path, folder: results } = await runSmoke({
		...options,
		...seen,
		repository,
		output
	});
	await print(stdout, [await render(run, path, format, terminal, outputReader(results))]);
	if (options.rowsTo !== null) {
		const { sentence } = await deliverRows(rowsOf(run), options.rowsTo, {
			...options,
			signal
		});
		stderr.write(`${terminalText(sentence)}\n`);
	}
	if (format !== "text") stderr.write(`${smokeVerdict(run)}\nresults: ${terminalText(path)}\n`);
	if (signal.aborted) {
		stderr.write("The command was cancelled; tests that had not run by then are blocked.\n");
		return STATUS.error;
	}
	return run.outcome === "pass" ? STATUS.pass : STATUS.fail;
}
async function render(run, path, format, terminal, read) {
	switch (format) {
		case "text": return renderSmokeText(run, path, painter(terminal.stdout, terminal.environment, terminal.colour));
		case "json": return resultsJson(run);
		case "junit": return renderJunit(run);
		case "ndjson": return renderNdjson(run);
		case "csv": return renderCsv(run);
		case "sql": return renderSql(run);
		case "html": return (await import("./page.js")).renderSmokeHtml(run, read);
	}
}
function lineProgress(stderr) {
	return {
		test: (id, phase) => stderr.write(`manifest-drift: ${terminalText(id)}: ${phase}\n`),
		done: ({ id, status, duration_ms: ms }) => stderr.write(`manifest-drift: ${terminalText(id)}: ${status}, ${(ms / 1e3).toFixed(1)} s\n`)
	};
}
export { runSmokeCommand };
