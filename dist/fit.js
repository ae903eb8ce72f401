import { $ as shardName, I as markdownCode, L as markdownText, P as SEVERITIES, R as shortDigest, X as countOf, n as sizeOf } from "./check.js";
import { a as linked, i as lineUrl, l as shareRows, s as describeKind } from "./links.js";

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

/** The verdict in a heading: one glance. Holds no text from the repository. */
function heading(report) {
	const { outcome, complete, summary, shard } = report;
	if (outcome === "error") return "💥 The check could not run";
	const counts = [...SEVERITIES.map((severity) => ({
		severity,
		count: summary[`${severity}s`]
	})).filter(({ count }) => count > 0).map(({ severity, count }) => countOf(count, severity)), ...summary.accepted > 0 ? [`${summary.accepted} accepted`] : []].join(", ");
	if (shard !== null) return `${outcome === "fail" ? "❌" : "🧩"} ${shardName(shard)}: ${counts || "no drift in its files"}; to be merged`;
	if (outcome === "fail") return `❌ Drift: ${counts}${complete ? "" : ", and not everything was looked at"}`;
	if (!complete) return "⚠️ No drift found, but not everything was looked at";
	const unseen = summary.total_files - summary.matched;
	if (unseen > 0) return `✅ No drift found, ${unseen} of ${countOf(summary.total_files, "file")} not verified`;
	if (summary.total_files === 0) return "✅ No drift found, no file verified";
	return counts === "" ? "✅ No drift" : `✅ No drift: ${counts}`;
}
const STATUS_WORDS = {
	matched: {
		sign: "✅",
		word: "matched"
	},
	mismatched: {
		sign: "❌",
		word: "mismatched"
	},
	missing: {
		sign: "❌",
		word: "missing"
	},
	unreadable: {
		sign: "❌",
		word: "unreadable"
	},
	changed: {
		sign: "⚠️",
		word: "changed"
	},
	unverified: {
		sign: "⚪",
		word: "unverified"
	},
	skipped: {
		sign: "⏭️",
		word: "skipped"
	}
};
const MEANINGS = {
	matched: "",
	mismatched: "content is not what is recorded",
	missing: "recorded, but not there",
	unreadable: "there, but could not be read",
	changed: "written to while it was read",
	unverified: "nothing recorded to compare with, or no evidence",
	skipped: "not looked at: the time ran out or the run was cancelled"
};
/** How many files have each status, and what matching rests on. */
function countsTable({ summary, outcome }) {
	if (outcome === "error") return [];
	return [
		"| | Files | |",
		"| --- | ---: | --- |",
		...Object.keys(STATUS_WORDS).filter((status) => status === "matched" || summary[status] > 0).map((status) => {
			const { sign, word } = STATUS_WORDS[status];
			const meaning = status === "matched" ? evidence(summary) : MEANINGS[status];
			return `| ${sign} ${word} | ${summary[status]} | ${meaning} |`;
		}),
		""
	];
}
function evidence({ matched_by, bytes_hashed }) {
	return [
		matched_by.bytes > 0 ? `${matched_by.bytes} read and hashed (${sizeOf(bytes_hashed)})` : "",
		matched_by.pointer > 0 ? `${matched_by.pointer} by pointer, content not read` : "",
		matched_by.upstream > 0 ? `${matched_by.upstream} by the hub, content not read` : ""
	].filter((part) => part !== "").join(", ");
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

/** Enough to see the pattern, and to copy. */
const MAX_LINES = 20;
/**
* The very lines to change, where they can be known: below a table, to be copied. Only names that
* mean the same in a checksum list, in YAML and as a glob are offered.
*/
function fixHint(findings) {
	switch (findings[0]?.kind) {
		case "checksum-mismatch": return block("If the new content is wanted, record it in the list:", "", unique(findings, recordLine));
		case "file-missing": return block("If a file is left out on purpose, say so in `.github/manifest-drift.yml`:", "yaml", under("optional:", unique(findings, optionalLine)));
		case "path-not-portable": return block("If the paths belong to another machine, map them in `.github/manifest-drift.yml`:", "yaml", under("path-prefix:", unique(findings, prefixLine)));
		default: return [];
	}
}
function recordLine({ subject, actual }) {
	return isPlain(subject) && actual !== null && /^[0-9a-f]{64}$/.test(actual) ? `${actual}  ${subject}` : null;
}
/** A missing file is named by its path; an entry, `model:ID`, is no path to leave out. */
function optionalLine({ subject, expected }) {
	return isPlain(subject) && expected !== null ? `  - '${subject}'` : null;
}
/** What stands in front of the part that is used. */
function prefixLine({ expected, actual }) {
	const written = actual?.replaceAll("\\", "/") ?? "";
	if (expected === null || expected === "" || !written.endsWith(`/${expected}`)) return null;
	const prefix = written.slice(0, -expected.length - 1);
	return /^([A-Za-z]:|\/)/.test(prefix) && isPlain(prefix.replace(/^[A-Za-z]:/, "")) ? `  - '${prefix}'` : null;
}
/** No space, quote, backslash, glob or YAML sign, and nothing that a code block could end at. */
function isPlain(name) {
	return /^[\w./][\w./+=,@-]{0,400}$/.test(name);
}
function unique(findings, line) {
	const lines = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const text = line(finding);
		if (text !== null && lines.size < MAX_LINES) lines.add(text);
	}
	return [...lines];
}
function under(key, items) {
	return items.length === 0 ? [] : [key, ...items];
}
function block(heading, language, lines) {
	if (lines.length === 0) return [];
	return [
		`<details><summary>${heading.replace(/`([^`]*)`/g, "<code>$1</code>")}</summary>`,
		"",
		`\`\`\`${language}`,
		...lines,
		"```",
		"",
		"</details>",
		""
	];
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
/** Kinds of which the columns say all: which file, and both values. */
const SAID_BY_COLUMNS = ["checksum-mismatch", "size-mismatch"];
/** What the message says beyond the subject, the place and both values. */
function saying({ kind, subject, message, location, related, expected, actual }) {
	if (SAID_BY_COLUMNS.includes(kind) && expected !== null && actual !== null) return "";
	const said = [expected, actual].filter((name) => name !== null);
	let rest = message;
	if (subject !== "" && rest.startsWith(subject)) rest = rest.slice(subject.length).replace(/^(:\d+)?[:,]? /, "");
	for (const place of [location, related]) if (place !== null) rest = withoutPlace(rest, place);
	if (kind === "file-missing" && expected !== null && rest.startsWith("is not there;")) return "";
	return markdownText(rest, [subject, ...said], said);
}
/** The sentence without ` at FILE:LINE`, or ` at FILE:LINE:COLUMN`, which stands beside it as a link. */
function withoutPlace(text, { file, line, column }) {
	const place = ` at ${file}:${line}`;
	const at = text.indexOf(place);
	if (at === -1) return text;
	const rest = text.slice(at + place.length);
	const exact = `:${column}`;
	const after = rest.startsWith(exact) ? rest.slice(exact.length) : rest;
	return /^\W/.test(after) ? text.slice(0, at) + after : text;
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

export { findingTables as a, heading as c, SIGNS as i, acceptedTable as l, utf16Units as n, entryTable as o, utf8Bytes as r, countsTable as s, fit as t };