import { ofCheck } from "./check.js";
import { c as changeLines } from "./works-table.js";
import { F as markdownCode, L as markdownText, U as cut } from "./start.js";
import { a as sinceWhen, l as utf8Bytes, s as fit, t as sections } from "./sections.js";
import { i as issueUrl, o as linked, s as runUrl, t as artifactUrl } from "./links.js";
const { Pn: heading, jn: verdictOf, si: countOf } = ofCheck();
const MAX_ROWS = 5e3;
const MAX_NAMED = 5;
function renderMarkdown(report, { limit, links, history = null }) {
	const since = history === null ? void 0 : sinceWhen(report, history.now, links);
	const changed = changes(report, history, links);
	const whole = fit(limit, utf8Bytes, MAX_ROWS, (rows) => [
		...opening(report),
		...sections(report, rows, {
			links,
			since,
			changes: changed
		}),
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
function changes(report, history, links) {
	if (history === null) return [];
	return changeLines(report, history, {
		lead: "Since the last run: ",
		most: MAX_NAMED,
		isAboveFindings: true,
		links
	});
}
function plainVerdict({ outcome, summary }, limit) {
	return `manifest-drift: ${outcome}, ${countOf(summary.errors, "error")}`.slice(0, Math.max(0, limit));
}
function footer({ commit, tool, generated_at }, links) {
	const parts = [`manifest-drift ${markdownText(tool.version)}`, markdownCode(generated_at, 40)];
	if (commit !== null) parts.push(`commit ${markdownCode(commit.slice(0, 12))}`);
	const [run, artifact, issue] = [
		runUrl(links),
		artifactUrl(links),
		issueUrl(links)
	];
	if (run !== null) parts.push(linked("run", run));
	if (artifact !== null) parts.push(linked("full report", artifact));
	if (issue !== null) parts.push(linked("issue", issue));
	return [`<sub>${parts.join(" \u00B7 ")}</sub>`, ""];
}
export { renderMarkdown as t };
