import { B as terminalText, U as cut } from "./start.js";
import { ofCheck } from "./check.js";
const { si: countOf } = ofCheck();
const STYLES = {
	pass: "green",
	fail: "red",
	blocked: "yellow",
	skip: "dim"
};
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
	lines.push("", ...run.endpoints.map(endpointText));
	lines.push(isolationText(run.isolation));
	lines.push(`results: ${terminalText(path)}`, paint("bold", smokeVerdict(run)));
	return `${lines.join("\n")}\n`;
}
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
function endpointText({ name, models, wait_ms: wait, requests, ...tokens }) {
	return [
		`endpoint ${name}: ${countOf(requests, "request")}, ${tokens.prompt_tokens} tokens in, ${tokens.completion_tokens} out`,
		...tokens.cost_usd === 0 ? [] : [`$${tokens.cost_usd.toFixed(6)} by its prices${tokens.unpriced_tokens === 0 ? "" : `, without ${tokens.unpriced_tokens} tokens`}`],
		...models === null ? [] : [`lists ${countOf(models, "model")}`],
		...wait === null || wait < 1e3 ? [] : [`waited ${(wait / 1e3).toFixed(1)} s`]
	].join("; ");
}
function isolationText({ network, files, processes, memory, memory_by: memoryBy, by }) {
	return `isolation (${by}): network ${network}, files ${files}, processes ${processes}, memory ${memory} (${memoryBy})`;
}
function answerText({ kind, chars, tokens, width, height, dimensions, seconds }) {
	return [
		kind,
		chars === void 0 ? "" : `${chars} characters`,
		tokens === void 0 ? "" : `${tokens} tokens`,
		width === void 0 ? "" : `${width}\u00D7${height}`,
		dimensions === void 0 ? "" : `${dimensions} numbers`,
		seconds === void 0 ? "" : `${seconds.toFixed(1)} s of sound`
	].filter((part) => part !== "").join(", ");
}
export { smokeVerdict as a, renderSmokeText as i, endpointText as n, isolationText as r, answerText as t };
