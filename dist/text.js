import { Ar as countOf, ai as cut, ni as terminalText } from "./check.js";
import { t as xmlText } from "./xml.js";

/** JUnit's XML, as CI systems read it: blocked is an error, since the test could not run. */
function renderJunit(run) {
	const { fail, blocked, skip } = run.summary;
	const tests = run.groups.flatMap((group) => group.tests);
	const suites = run.groups.map(({ id, title, reason, tests: own }) => {
		const count = (status) => own.filter((test) => test.status === status).length;
		const cases = own.map(testCase).join("");
		const problem = reason === null ? "" : `    <testcase name="${xmlText(id)}" classname="group"><failure message="${xmlText(reason)}"/></testcase>\n`;
		const counts = `tests="${own.length + (reason === null ? 0 : 1)}" failures="${count("fail") + (reason === null ? 0 : 1)}" errors="${count("blocked")}" skipped="${count("skip")}"`;
		return `  <testsuite name="${xmlText(title ?? id)}" ${counts} time="${seconds(own)}">\n${cases}${problem}  </testsuite>\n`;
	});
	const groupFailures = run.groups.filter(({ reason }) => reason !== null).length;
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="manifest-drift smoke" tests="${tests.length + groupFailures}" failures="${fail + groupFailures}" errors="${blocked}" skipped="${skip}" time="${seconds(tests)}">
${suites.join("")}</testsuites>
`;
}
function testCase({ endpoint, id, subject, status, kind, reason, fix, duration_ms: ms, location }) {
	const file = location === null ? "" : ` file="${xmlText(location.file)}" line="${location.line}"`;
	const head = `    <testcase name="${xmlText(id)}" classname="${xmlText(subject ?? endpoint ?? "command")}" time="${(ms / 1e3).toFixed(3)}"${file}`;
	if (status === "pass") return `${head}/>\n`;
	const message = xmlText(reason ?? status);
	if (status === "skip") return `${head}><skipped message="${message}"/></testcase>\n`;
	const name = status === "fail" ? "failure" : "error";
	return `${head}><${name} type="${kind ?? ""}" message="${message}">${xmlText(fix ?? "")}</${name}></testcase>\n`;
}
const seconds = (tests) => (tests.reduce((sum, test) => sum + test.duration_ms, 0) / 1e3).toFixed(3);

/** The results for a terminal and for a log: a line a test, what to do about it, and the verdict. */
const STYLES = {
	pass: "green",
	fail: "red",
	blocked: "yellow",
	skip: "dim"
};
/** `path`: the file of results, named at the end. */
function renderSmokeText(run, path, paint) {
	const tests = run.groups.flatMap((group) => group.tests);
	const widest = Math.min(48, Math.max(8, ...tests.map(({ id }) => terminalText(id).length)));
	const lines = [];
	for (const group of run.groups) {
		lines.push(paint("bold", terminalText(group.title ?? group.id)));
		for (const test of group.tests) lines.push(...testLines(test, widest, paint));
		if (group.reason !== null) lines.push(`  ${paint("red", "group fails")}: ${terminalText(group.reason)}`);
	}
	if (run.groups.length === 0) lines.push("There is nothing to test: no entry has a smoke_test, and there is no plan.");
	for (const { group, text } of run.observations) lines.push(`${terminalText(group)}: ${terminalText(cut(text, 400))}`);
	const { network, files, processes, memory, by } = run.isolation;
	lines.push("", ...run.endpoints.map(endpointText));
	lines.push(`isolation (${by}): network ${network}, files ${files}, processes ${processes}, memory ${memory}`);
	lines.push(`results: ${terminalText(path)}`, paint("bold", smokeVerdict(run)));
	return `${lines.join("\n")}\n`;
}
/** One sentence; holds no text of the repository. */
function smokeVerdict({ summary, outcome, entries }) {
	const { pass, fail, blocked, skip } = summary;
	const others = [
		[fail, "failed"],
		[blocked, "blocked"],
		[skip, "skipped"]
	].flatMap(([count, word]) => count === 0 ? [] : [`, ${count} ${word}`]).join("");
	const count = (word) => entries.filter(({ works }) => works === word).length;
	const answers = count("answers");
	return `${outcome === "pass" ? "PASS" : "FAIL"} ${pass} passed${others}; available: ${count("available")} of ${entries.length}${answers === 0 ? "" : `, answers: ${answers}`}`;
}
function testLines(test, widest, paint) {
	const { id, status, reason, fix, kind, location, answer, duration_ms: ms } = test;
	const word = paint(STYLES[status], status.toUpperCase().padEnd(7));
	const time = test.started_at === null ? "" : `${(ms / 1e3).toFixed(1)} s`;
	const said = status === "pass" ? [answer === null ? "" : answerText(answer), reason ?? ""].filter((part) => part !== "").join("; ") : reason ?? "";
	const line = `  ${word} ${terminalText(id).padEnd(widest)} ${time.padStart(8)}  ${terminalText(cut(said, 400))}`;
	if (status === "pass" || status === "skip") return [line.trimEnd()];
	const where = location === null ? "" : ` (${location.file}:${location.line})`;
	return [line, `          ${terminalText(`${kind ?? ""}${where}${fix === null ? "" : `: ${fix}`}`)}`];
}
/** `endpoint local: 3 requests, 12 tokens in, 5 out; lists 1 model; waited 1.2 s`. */
function endpointText({ name, models, wait_ms: wait, requests, ...tokens }) {
	return [
		`endpoint ${name}: ${countOf(requests, "request")}, ${tokens.prompt_tokens} tokens in, ${tokens.completion_tokens} out`,
		...models === null ? [] : [`lists ${countOf(models, "model")}`],
		...wait === null || wait < 1e3 ? [] : [`waited ${(wait / 1e3).toFixed(1)} s`]
	].join("; ");
}
/** `text, 42 characters, 8 tokens`. */
function answerText({ kind, chars, tokens, width, height, dimensions, seconds }) {
	return [
		kind,
		chars === void 0 ? "" : `${chars} characters`,
		tokens === void 0 ? "" : `${tokens} tokens`,
		width === void 0 ? "" : `${width}×${height}`,
		dimensions === void 0 ? "" : `${dimensions} numbers`,
		seconds === void 0 ? "" : `${seconds.toFixed(1)} s of sound`
	].filter((part) => part !== "").join(", ");
}

export { renderJunit as a, smokeVerdict as i, endpointText as n, renderSmokeText as r, answerText as t };