import "./rolldown-runtime.js";
import { a as findingTables, o as entryTable, r as utf8Bytes, s as acceptedTable, t as fit } from "./fit.js";
import { lt as cut, nt as markdownCode, rt as markdownText, vt as countOf, yt as verdictOf } from "./check.js";
import { a as linked, c as groupFindings, o as runUrl, t as artifactUrl } from "./links.js";
import { i as heading, r as countsTable } from "./saying.js";

/** Above what any limit of GitHub's leaves room for. */
const MAX_ROWS = 5e3;
/**
* The report as GitHub Markdown: verdict, counts, findings by kind with their fix, entries, stages.
* What does not fit `limit` is left out row by row, the mildest first, and counted.
*/
function renderMarkdown(report, { limit, links }) {
	const groups = groupFindings(report);
	const rest = `all are in ${linked("the report", artifactUrl(links))}`;
	const whole = fit(limit, utf8Bytes, MAX_ROWS, (rows) => [
		...opening(report),
		...countsTable(report),
		...findingTables(groups, rows, {
			links,
			rest
		}),
		...acceptedTable(report, rows, links),
		...entryTable(report, rows),
		...listTable(report),
		...stageTable(report),
		...footer(report, links)
	].join("\n"));
	if (whole !== null) return whole;
	const short = [...opening(report), ...footer(report, links)].join("\n");
	return utf8Bytes(short) <= limit ? short : plainVerdict(report, limit);
}
function opening(report) {
	return [
		`## ${heading(report)}`,
		"",
		markdownText(cut(verdictOf(report), 2e3)),
		""
	];
}
/** The last resort, without any markup that could be cut in two. */
function plainVerdict({ outcome, summary }, limit) {
	return `manifest-drift: ${outcome}, ${countOf(summary.errors, "error")}`.slice(0, Math.max(0, limit));
}
/** What relative paths were taken to be relative to: the first thing to look at when all is missing. */
function listTable({ lists }) {
	if (lists.length === 0) return [];
	const shown = lists.slice(0, MAX_LISTS).map(({ path, base, records }) => {
		const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
		const relative = base === "root" ? "the repository root" : `its own folder, ${markdownCode(folder)}`;
		return `| ${markdownCode(path)} | ${records} | ${relative} |`;
	});
	const more = lists.length > MAX_LISTS ? [`… and ${lists.length - MAX_LISTS} more.`, ""] : [];
	return details("How the checksum lists were read", [
		"| List | Records | Paths are relative to |",
		"| --- | ---: | --- |",
		...shown,
		"",
		...more
	]);
}
const MAX_LISTS = 50;
const MARKS = {
	pass: "✅",
	fail: "❌",
	skip: "➖"
};
function stageTable({ stages }) {
	if (stages.length === 0) return [];
	return details("What was checked, step by step", [
		"| | Step | Detail | Time |",
		"| --- | --- | --- | ---: |",
		...stages.map(({ name, status, detail, duration_ms }) => `| ${MARKS[status]} | ${markdownText(name)} | ${markdownText(detail)} | ${(duration_ms / 1e3).toFixed(1)} s |`),
		""
	]);
}
function details(summary, lines) {
	return [
		`<details><summary>${summary}</summary>`,
		"",
		...lines,
		"</details>",
		""
	];
}
function footer({ commit, tool, generated_at }, links) {
	const parts = [`manifest-drift ${markdownText(tool.version)}`, markdownCode(generated_at, 40)];
	if (commit !== null) parts.push(`commit ${markdownCode(commit.slice(0, 12))}`);
	const [run, artifact] = [runUrl(links), artifactUrl(links)];
	if (run !== null) parts.push(linked("run", run));
	if (artifact !== null) parts.push(linked("full report", artifact));
	return [`<sub>${parts.join(" · ")}</sub>`, ""];
}

export { renderMarkdown as t };