import { B as terminalText, Bt as SettingsError, F as markdownCode, L as markdownText, Lt as writeFileSync, P as logLine, Xt as join, an as _lean_node_process_default, b as realRoot, q as SETTINGS, ut as appendFileSync } from "./start.js";
import { t as exitWith } from "./exit-with.js";
import { a as notice, i as info, o as setOutput, r as error, s as setSecret } from "./core.js";
import { i as SMOKE_FLAGS, n as readSettings, r as readSmokeOptions, s as deliverRows, t as SMOKE_SETTINGS } from "./read-options.js";
import { t as renderJunit } from "./junit.js";
import { a as smokeVerdict, i as renderSmokeText, n as endpointText, t as answerText } from "./text2.js";
import { _ as outputReader, n as runSmoke, r as secretNames, t as readRepository } from "./entries.js";
import { t as renderSmokeHtml } from "./page2.js";
import { c as rowsOf, o as renderNdjson, s as renderSql } from "./named.js";
import { t as readStepInputs } from "./step-inputs.js";
import { t as outputFolder } from "./write-report2.js";
const MARKS = {
	pass: "\u2705",
	fail: "\u274C",
	blocked: "\u26D4",
	skip: "\u2796"
};
const MAX_ROWS = 200;
const MAX_OBSERVATIONS = 50;
const MAX_SAID = 200;
function renderSmokeMarkdown(run, said) {
	const tests = run.groups.flatMap((group) => group.tests);
	const rows = tests.slice(0, MAX_ROWS).map((test) => {
		const time = test.started_at === null ? "" : `${(test.duration_ms / 1e3).toFixed(1)} s`;
		return `| ${MARKS[test.status]} ${test.status} | ${markdownCode(test.id)} | ${time} | ${detail(test, said(test))} |`;
	});
	const { network, files, processes, memory, memory_by: memoryBy, by } = run.isolation;
	return [
		"## Smoke tests",
		"",
		`**${smokeVerdict(run)}**`,
		"",
		...tests.length === 0 ? ["There is nothing to test: no entry has a `smoke_test`, and there is no plan."] : [],
		...tests.length > 0 ? [
			"| Status | Test | Time | |",
			"| --- | --- | ---: | --- |",
			...rows
		] : [],
		...tests.length > MAX_ROWS ? ["", `\u2026 and ${tests.length - MAX_ROWS} more.`] : [],
		"",
		...run.groups.flatMap(({ id, reason }) => reason === null ? [] : [`- \u274C group ${markdownCode(id)}: ${markdownText(reason)}`]),
		...run.observations.slice(0, MAX_OBSERVATIONS).map(({ group, text }) => `- ${markdownCode(group)}: ${markdownText(oneLine(text))}`),
		"",
		...run.endpoints.flatMap((row) => [`${markdownText(endpointText(row))}.`, ""]),
		`Isolation (${by}): network ${network}, files ${files}, processes ${processes}, memory ${memory} (${memoryBy}).`,
		""
	].join("\n");
}
function detail({ status, answer, reason, kind, fix }, text) {
	if (status === "pass") {
		const what = [answer === null ? "" : answerText(answer), reason ?? ""].filter((part) => part !== "").join("; ");
		return `${markdownText(oneLine(what))}${text === null || text.trim() === "" ? "" : ` ${markdownCode(oneLine(text), MAX_SAID)}`}`;
	}
	const why = markdownText(oneLine(reason ?? ""));
	return kind === null ? why : `${markdownCode(kind)} ${why}${fix === null ? "" : ` ${markdownText(oneLine(fix))}`}`;
}
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const { format: _, ...FLAGS } = SMOKE_FLAGS;
const SMOKE_INPUTS = {
	root: {
		help: SETTINGS.root.help,
		default: SETTINGS.root.default
	},
	...Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => {
		const many = "isList" in flag ? " One per line." : "";
		const preset = name === "output" ? "a folder of the runner's temporary files" : flag.default;
		return [name, {
			help: `${flag.help}${many}`,
			default: preset
		}];
	})),
	...Object.fromEntries(SMOKE_SETTINGS.map((name) => [name, {
		help: SETTINGS[name].help,
		default: SETTINGS[name].default
	}]))
};
const SMOKE_OUTPUTS = {
	outcome: "`pass`, `fail` (a test failed or was blocked), or `error` (the tests could not run).",
	"output-path": "The folder of results and outputs; upload it as an artifact.",
	statement: "The file of results, which the check reads through its input `statements`.",
	passed: "How many tests passed.",
	failed: "How many tests failed.",
	blocked: "How many tests were blocked.",
	skipped: "How many tests were skipped.",
	available: "How many entries are available.",
	answers: "How many entries answer at an endpoint."
};
const MAX_SUMMARY = 9e5;
async function runSmokeAction(environment, cwd, signal) {
	try {
		return await run(environment, environment.GITHUB_WORKSPACE || cwd, signal);
	} catch (error$1) {
		const known = error$1 instanceof SettingsError;
		const message = known ? error$1.message : `manifest-drift itself failed: ${String(error$1)}`;
		if (!known && error$1 instanceof Error) info(logLine(error$1.stack ?? ""));
		error(message.split("\n").map(terminalText).join("\n"), { title: "The smoke tests could not run" });
		setOutputs({ outcome: "error" });
		return 2;
	}
}
async function run(environment, cwd, signal) {
	const given = readStepInputs(environment, Object.keys(SMOKE_INPUTS));
	const shownRoot = given("root") ?? ".";
	const root = realRoot(shownRoot, cwd);
	const options = readSmokeOptions(given, environment);
	if (environment.GITHUB_ACTIONS === "true") for (const name of secretNames(options)) {
		const key = environment[name]?.trim() ?? "";
		if (key !== "") setSecret(key);
	}
	const wanted = given("output") ?? join(environment.RUNNER_TEMP ?? "", "manifest-drift-smoke");
	const output = outputFolder(wanted, cwd, root);
	const log = (text) => info(logLine(terminalText(text)));
	const repository = await readRepository(readSettings(given, shownRoot), {
		cwd,
		environment,
		signal,
		progress: {
			stage: (name) => info(`Stage: ${name}`),
			hashed() {}
		},
		commit: environment.GITHUB_SHA ?? null
	});
	const { run, path } = await runSmoke({
		...options,
		repository,
		shownRoot,
		output,
		signal,
		progress: {
			test: (id, phase) => log(`${id}: ${phase}`),
			done: ({ id, status, duration_ms: ms }) => log(`${id}: ${status}, ${(ms / 1e3).toFixed(1)} s`)
		}
	});
	writeFileSync(join(output, "smoke.html"), renderSmokeHtml(run, outputReader(output)));
	writeFileSync(join(output, "junit.xml"), renderJunit(run));
	writeFileSync(join(output, "model_smoke_tests.sql"), renderSql(run));
	writeFileSync(join(output, "model_smoke_tests.ndjson"), renderNdjson(run));
	for (const line of renderSmokeText(run, path, (_, text) => text).trimEnd().split("\n")) info(logLine(line));
	if (options.rowsTo !== null) {
		const { isDelivered, sentence } = await deliverRows(rowsOf(run), options.rowsTo, {
			...options,
			signal
		});
		if (isDelivered) log(sentence);
		else notice(logLine(terminalText(sentence)), { title: "Rows were not delivered" });
	}
	const { GITHUB_STEP_SUMMARY: summary } = environment;
	if (summary) appendFileSync(summary, renderSmokeMarkdown(run, answersBelow(output)).slice(0, MAX_SUMMARY));
	setOutputs(shownOutputsOf(run, output, path));
	if (signal.aborted) return 2;
	return run.outcome === "pass" ? 0 : 1;
}
const answersBelow = (output) => {
	const read = outputReader(output);
	return ({ artifacts }) => {
		const answer = artifacts.find(({ path }) => path.endsWith("/answer.txt"));
		return answer === void 0 ? null : read(answer.path)?.toString("utf8") ?? null;
	};
};
function shownOutputsOf({ outcome, summary, entries }, output, path) {
	const worksCount = (word) => String(entries.filter(({ works }) => works === word).length);
	return {
		outcome,
		"output-path": output,
		statement: path,
		passed: String(summary.pass),
		failed: String(summary.fail),
		blocked: String(summary.blocked),
		skipped: String(summary.skip),
		available: worksCount("available"),
		answers: worksCount("answers")
	};
}
function setOutputs(values) {
	for (const name of Object.keys(SMOKE_OUTPUTS)) setOutput(name, values[name] ?? "");
}
await exitWith(({ signal }) => runSmokeAction(_lean_node_process_default.env, _lean_node_process_default.cwd(), signal));
export {};
