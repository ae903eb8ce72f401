import { it as shortDigest, nt as markdownCode, rt as markdownText } from "./check.js";
import { a as linked, i as lineUrl, l as shareRows, s as describeKind } from "./links.js";
import { n as STATUS_WORDS, t as sayingOf } from "./saying.js";
import { t as fixHint } from "./fix-hint.js";

/** As many as a person reads. */
const MAX_KEPT$1 = 500;
/** What does not count because the config accepts it, and what of `accept` is of no use any more. */
function acceptedTable({ accepted, acceptances }, rows, links) {
	if (acceptances.length === 0) return [];
	const shown = [];
	for (const finding of accepted) {
		if (shown.length === Math.min(rows, MAX_KEPT$1)) break;
		shown.push(finding);
	}
	const idle = acceptances.filter(({ status, findings }) => status === "active" && findings === 0);
	const lines = [`<details><summary>Accepted drift (${accepted.length})</summary>`, ""];
	if (shown.length > 0) lines.push("| What | Accepted because | Until |", "| --- | --- | --- |", ...shown.map((one) => row$1(one, links)), "");
	if (accepted.length > shown.length) lines.push(`… and ${accepted.length - shown.length} more, listed in the report.`, "");
	for (const { kind, path, expires } of idle.slice(0, Math.min(rows, MAX_IDLE))) lines.push(`- Nothing matches ${markdownCode(kind)} of ${markdownCode(path)}, accepted until ${markdownCode(expires)}: the entry can go.`);
	return [
		...lines,
		"",
		"</details>",
		""
	];
}
const MAX_IDLE = 20;
function row$1({ kind, subject, location, reason, expires }, links) {
	const place = location === null ? "" : `<br>at ${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))}`;
	return `| ${`${markdownCode(subject)}<br>${describeKind(kind).title}${place}`} | ${markdownText(reason)} | ${markdownCode(expires)} |`;
}

/** From the gravest to the mildest. */
const ORDER = [
	"mismatched",
	"changed",
	"unreadable",
	"missing",
	"skipped",
	"unverified"
];
/** As many as a person reads. */
const MAX_KEPT = 500;
/** Models and datasets of which something does not match or was not looked at, gravest first. */
function entryTable({ entries }, rows) {
	const byStatus = new Map(ORDER.map((status) => [status, []]));
	let count = 0;
	for (const entry of entries) {
		const group = byStatus.get(entry.status);
		if (!group) continue;
		count += 1;
		if (group.length < MAX_KEPT) group.push(entry);
	}
	if (count === 0) return [];
	const shown = [...byStatus.values()].flat().slice(0, Math.min(rows, MAX_KEPT));
	const lines = [
		`<details><summary>${count === 1 ? "One model or dataset is" : `${count} models and datasets are`} not verified (of ${entries.length})</summary>`,
		"",
		...shown.length === 0 ? [] : ["| | Entry | Version | Recorded files |", "| --- | --- | --- | ---: |"],
		...shown.map(row),
		""
	];
	if (count > shown.length) lines.push(`… and ${count - shown.length} more, listed in the report.`, "");
	return [
		...lines,
		"</details>",
		""
	];
}
function row({ kind, id, version, status, files }) {
	const { sign, word } = STATUS_WORDS[status];
	const release = version === null ? "" : markdownCode(version, 60);
	return `| ${sign} ${word} | ${kind} ${markdownCode(id, 120)} | ${release} | ${files} |`;
}

const SIGNS = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
/** Rows beyond these are folded away, so that one long kind does not bury the next. */
const OPEN_ROWS = 10;
/** One section a kind, gravest first, with `rows` rows in all. */
function findingTables(groups, rows, context) {
	const shares = shareRows(groups, rows);
	return groups.flatMap((group, index) => section(group, shares[index] ?? 0, context));
}
function section(group, shown, context) {
	const { kind, severity, title, count } = group;
	const lines = [`### ${SIGNS[severity]} ${title}${count > 1 ? ` (${count})` : ""}`, ""];
	lines.push(`**To fix:** ${group.fix} (${markdownCode(kind)})`, "");
	const findings = group.findings.slice(0, shown);
	const columns = columnsFor(findings, context);
	if (findings.length > 0) lines.push(...table(findings.slice(0, OPEN_ROWS), columns));
	if (findings.length > OPEN_ROWS) {
		lines.push(`<details><summary>Show ${findings.length - OPEN_ROWS} more</summary>`, "");
		lines.push(...table(findings.slice(OPEN_ROWS), columns), "</details>", "");
	}
	if (count > shown) lines.push(`… and ${count - shown}${shown > 0 ? " more" : ""}, ${context.rest}.`, "");
	return [...lines, ...fixHint(findings)];
}
/** The columns that have anything to show. */
function columnsFor(findings, { links, since }) {
	const columns = [{
		name: "What",
		cell: (finding) => what(finding, links)
	}];
	if (since) columns.push({
		name: "Since",
		cell: since
	});
	if (findings.some(({ expected }) => expected !== null)) columns.push({
		name: "Expected",
		cell: ({ expected, actual }) => value(expected, actual)
	});
	if (findings.some(({ actual }) => actual !== null)) columns.push({
		name: "Found",
		cell: ({ expected, actual }) => value(actual, expected)
	});
	return columns;
}
function table(findings, columns) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ name }) => name)),
		line(columns.map(() => "---")),
		...findings.map((finding) => line(columns.map(({ cell }) => cell(finding)))),
		""
	];
}
/** What it is about, what is wrong with it, and where that is written, below each other. */
function what(finding, links) {
	const { subject, location, related } = finding;
	const places = [location, related].filter((place) => place !== null).map((place) => linked(markdownCode(`${place.file}:${place.line}`), lineUrl(links, place)));
	const said = saying(finding);
	if (location?.file === subject) return [places.join(" and "), said].filter(Boolean).join("<br>");
	const at = places.length === 0 ? "" : `at ${places.join(" and ")}`;
	return [
		markdownCode(subject),
		said,
		at
	].filter(Boolean).join("<br>");
}
/** What the message says beyond the subject, the place and both values. */
function saying(finding) {
	const said = [finding.expected, finding.actual].filter((name) => name !== null);
	return markdownText(sayingOf(finding), [finding.subject, ...said], said);
}
/** Two values of this length fit beside a file's name. */
const MAX_VALUE = 56;
/** One of two values: short where the other one tells it apart all the same. */
function value(text, other) {
	if (text === null) return "";
	const short = (long) => markdownCode(shortDigest(long), MAX_VALUE);
	return other !== null && short(text) === short(other) ? markdownCode(text) : short(text);
}

const encoder = new TextEncoder();
const utf8Bytes = (text) => encoder.encode(text).length;
/** UTF-16 units: never fewer than characters, however those are counted. */
const utf16Units = (text) => text.length;
/**
* The text with the most rows, of at most `most`, that is no longer than `limit`. It is rendered
* anew for each number tried, so that it is always whole; null when not even no rows fit.
*/
function fit(limit, measure, most, render) {
	const fits = (text) => measure(text) <= limit;
	const all = render(most);
	if (fits(all)) return all;
	let best = render(0);
	if (!fits(best)) return null;
	let [low, high] = [0, most];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const text = render(middle);
		if (fits(text)) [low, best] = [middle, text];
		else high = middle;
	}
	return best;
}

export { findingTables as a, SIGNS as i, utf16Units as n, entryTable as o, utf8Bytes as r, acceptedTable as s, fit as t };