import { B as terminalText, Bt as SettingsError, F as markdownCode, L as markdownText, Lt as writeFileSync, P as logLine, Ut as quote, Xt as join, an as _lean_node_process_default, q as SETTINGS, ut as appendFileSync } from "./start.js";
import { t as exitWith } from "./exit-with.js";
import { i as info, l as warning, o as setOutput, r as error } from "./core.js";
import { ofCheck } from "./check.js";
import { n as ofOutput, t as makeFolder } from "./output-folder.js";
import { a as STATUS_WORDS, c as summaryOf, i as ticking, o as byGravity, r as loggedProgress, s as renderResult } from "./show-progress.js";
import { i as readOptions } from "./options.js";
import { c as PreflightError, i as restore, r as readRecordedFiles, s as EXIT } from "./progress.js";
import { t as readStepInputs } from "./step-inputs.js";
import { n as RESTORE_SETTINGS, t as RESTORE_FLAGS } from "./flags.js";
import { t as _usingCtx } from "./usingCtx.js";
const { Bn: sizeOf, Vn: timeOf, _: elapsed } = ofCheck();
const MAX_ROWS = 200;
function renderRestoreMarkdown(result) {
	const { files, notes, outcome } = result;
	const rows = files.toSorted((a, b) => byGravity(b, a)).slice(0, MAX_ROWS).map(rowText);
	const table = rows.length === 0 ? "" : `| File | Status | Size | From | Time | Why |\n| --- | --- | ---: | --- | ---: | --- |\n${rows.join("")}\n`;
	const more = files.length > MAX_ROWS ? `${files.length - MAX_ROWS} more files are in the file of results.\n\n` : "";
	const said = notes.map((note) => `- ${markdownText(note)}\n`).join("");
	return `### Restore: ${result.dry_run ? "plan" : outcome}\n\n${summaryOf(result, markdownText)}\n\n${table}${more}${said}`;
}
function rowText({ path, status, bytes, from, seconds, resumed_from: resumed, why }) {
	return `| ${[
		markdownCode(path),
		STATUS_WORDS[status].word,
		bytes === null ? "" : sizeOf(bytes),
		from === null ? "" : markdownCode(from),
		status === "restored" ? timeOf(seconds) : "",
		[resumed > 0 ? `${sizeOf(resumed)} resumed` : "", why === "" ? "" : markdownText(why)].filter(Boolean).join("; ")
	].join(" | ")} |\n`;
}
const { format: _, prune: __, ...FLAGS } = RESTORE_FLAGS;
const RESTORE_INPUTS = {
	root: {
		help: "The folder with the manifests.",
		default: SETTINGS.root.default
	},
	...Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => {
		const many = "isList" in flag ? " One per line." : "";
		const preset = name === "cache" ? "none" : flag.default;
		const [text = ""] = (name === "dry-run" ? `${flag.help} true or false.` : flag.help).replace(/--([a-z][a-z\d-]*)/g, "`$1`").split(" Default: ", 1);
		return [name, {
			help: `${text}${many}`,
			default: preset
		}];
	})),
	...Object.fromEntries(RESTORE_SETTINGS.filter((name) => name !== "root").map((name) => [name, {
		help: SETTINGS[name].help,
		default: SETTINGS[name].default
	}]))
};
const RESTORE_OUTPUTS = {
	outcome: "`pass`, `fail` (files at a source differ from what is recorded, or are gone), or `error` (it could not run or finish).",
	statement: "The file of results, as `--format json` prints them.",
	restored: "How many files were restored.",
	"restored-bytes": "Their size in bytes.",
	failed: "How many requested files could not be restored: they differ, are gone, or failed.",
	unsourced: "How many missing files have no known source."
};
async function runRestoreAction(environment, cwd, signal) {
	try {
		return await run(environment, environment.GITHUB_WORKSPACE || cwd, signal);
	} catch (error$1) {
		const isKnown = error$1 instanceof SettingsError || error$1 instanceof PreflightError;
		const message = isKnown ? error$1.message : `manifest-drift itself failed: ${String(error$1)}`;
		if (!isKnown && error$1 instanceof Error) info(logLine(error$1.stack ?? ""));
		error(message.split("\n").map(terminalText).join("\n"), { title: "Nothing was restored" });
		setOutputs({ outcome: "error" });
		return EXIT.error;
	}
}
async function run(environment, cwd, signal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const given = readStepInputs(environment, Object.keys(RESTORE_INPUTS));
		const raw = {};
		for (const name of Object.keys(RESTORE_FLAGS)) {
			const value = given(name);
			if (value !== void 0) raw[name] = value;
		}
		const options = readOptions({
			cache: "none",
			...raw
		});
		const settings = {};
		for (const name of RESTORE_SETTINGS) {
			const value = given(name);
			if (value !== void 0) settings[name] = value;
		}
		const progress = loggedProgress((line) => info(logLine(line)), elapsed);
		_usingCtx$1.u(ticking(progress));
		const machine = {
			cwd,
			environment,
			signal,
			progress
		};
		const recorded = await readRecordedFiles(settings, machine);
		const isDryRun = readSwitch("dry-run", given("dry-run"));
		const result = await restore(recorded, options, isDryRun, machine);
		const pieces = [...renderResult(result)];
		for (const line of pieces.join("").trimEnd().split("\n")) info(logLine(line));
		const verdict = pieces.at(-1)?.trim() ?? "";
		if (result.outcome !== "pass") error(verdict, { title: "Not all files were restored" });
		else if ((result.summary.counts.unsourced ?? 0) > 0) warning(verdict, { title: "Files are still missing" });
		const { GITHUB_STEP_SUMMARY: summary } = environment;
		if (summary) appendFileSync(summary, renderRestoreMarkdown(result));
		setOutputs(outputsOf(result, writeStatement(result, environment, cwd)));
		return isDryRun ? EXIT.pass : EXIT[result.outcome];
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
function readSwitch(name, value) {
	if (value === void 0 || value === "false") return false;
	if (value === "true") return true;
	throw new SettingsError(`${name}: ${quote(value)} is neither true nor false.`);
}
function writeStatement(result, environment, cwd) {
	const folder = join(environment.RUNNER_TEMP || join(cwd, ".."), "manifest-drift-restore");
	ofOutput(folder, () => makeFolder(folder));
	const path = join(folder, "restore.json");
	writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
	return path;
}
function outputsOf({ outcome, summary }, statement) {
	const { counts } = summary;
	const failed = (counts.mismatch ?? 0) + (counts.gone ?? 0) + (counts.failed ?? 0);
	return {
		outcome,
		statement,
		restored: String(counts.restored ?? 0),
		"restored-bytes": String(summary.restored_bytes),
		failed: String(failed),
		unsourced: String(counts.unsourced ?? 0)
	};
}
function setOutputs(values) {
	for (const name of Object.keys(RESTORE_OUTPUTS)) setOutput(name, values[name] ?? "");
}
await exitWith(({ signal }) => runRestoreAction(_lean_node_process_default.env, _lean_node_process_default.cwd(), signal));
export {};
