import { F as markdownCode, I as markdownSpans, L as markdownText, R as shortDigest, U as cut } from "./start.js";
import { ofCheck } from "./check.js";
import { i as ruleOf } from "./rules.js";
import { S as firstOf, b as groupFindings, d as stageText, f as baseWords, g as findingPage, h as restoredWords, p as besides, u as signatureLines, v as coverageWords, x as shareRows, y as describeKind } from "./text-report.js";
import { r as shorten } from "./packed-fingerprints.js";
import { c as changeLines, i as firstSeen, n as worksTable, r as saidOf } from "./works-table.js";
import { a as lineUrl, n as earlierRunUrl, o as linked, s as runUrl, t as artifactUrl } from "./links.js";
import { t as fixHint } from "./fix-hint.js";
const { Jn: STATUS_VIEW, Kn: SEVERITY_VIEW, Mn: countsTable, Pn: heading, Yn: UNMATCHED, ci: grouped, jn: verdictOf, qn: STAGE_VIEW, si: countOf } = ofCheck();
const encoder = new TextEncoder();
const utf8Bytes = (text) => encoder.encode(text).length;
const utf16Units = (text) => text.length;
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
function openingLines(report, links) {
	return [
		`## ${heading(report)}`,
		"",
		markdownText(verdictOf(report)),
		"",
		...sources(report, links)
	];
}
function sources(report, links) {
	const { commit } = report;
	const artifact = artifactUrl(links);
	return [`${[
		`Checked on ${dayOf(report)} in ${linked("this run", runUrl(links))}`,
		...commit === null ? [] : [`at commit ${markdownCode(commit.slice(0, 12))}`],
		artifact === null ? "the run kept no report" : linked("full report", artifact)
	].join(" \u00B7 ")}`, ""];
}
function dayOf({ generated_at }) {
	return generated_at.slice(0, 10).replace(/[^\d-]/g, "");
}
const MAX_NAMED = 5;
function history(report, before, now, links) {
	const { findings } = report;
	const { since, seen, fingerprints, isCut } = now;
	if (fingerprints.length === 0) return [];
	const last = laterThan(since, findings, seen);
	const drift = `Drift since **${since}**${last > 0 ? `; ${last} of ${countOf(findings.length, "finding")} came later` : ""}.${isCut ? ` Only the gravest ${fingerprints.length} are followed from run to run.` : ""}`;
	if (before === null || before.since !== since) return [drift, ""];
	const lead = `${drift} Last change on ${dayOf(report)}: `;
	return changeLines(report, {
		before,
		now
	}, {
		lead,
		most: MAX_NAMED,
		isAboveFindings: true,
		links
	});
}
function laterThan(since, findings, seen) {
	if (seen === void 0) return 0;
	const later = new Set();
	for (const { fingerprint } of findings) {
		const short = shorten(fingerprint);
		if ((seen.get(short)?.date ?? "") > since) later.add(short);
	}
	return later.size;
}
function sinceWhen(report, state, links) {
	const first = firstSeen(report, state.seen);
	return (finding) => {
		const seen = first(finding);
		if (seen === null || seen === "new") return seen ?? "";
		return linked(unbroken(seen.date), earlierRunUrl(links, seen.run));
	};
}
function unbroken(date) {
	return date.replaceAll("-", "\u2011");
}
function closing({ since }) {
	return [
		"---",
		`<sub>Open since ${since}. manifest-drift keeps this issue up to date: it changes when the findings change, and closes when a complete run finds nothing wrong.</sub>`,
		""
	];
}
const MIN_FILES = 10;
const MIN_SHARE = .02;
const PARTS = [
	{
		label: "matched, read and hashed",
		color: "#2da44e",
		count: ({ matched_by }) => matched_by.bytes
	},
	{
		label: "matched by the Hub's digest",
		color: "#56bf70",
		count: ({ matched_by }) => matched_by.upstream_bytes ?? 0
	},
	{
		label: "matched by pointer",
		color: "#85d599",
		count: ({ matched_by }) => matched_by.pointer
	},
	{
		label: "matched by upstream metadata",
		color: "#b9e6c5",
		count: ({ matched_by }) => matched_by.upstream
	},
	{
		label: "mismatched",
		color: "#ff6a69",
		count: ({ mismatched }) => mismatched
	},
	{
		label: "missing",
		color: "#ffa198",
		count: ({ missing }) => missing
	},
	{
		label: "unreadable",
		color: "#d97f8b",
		count: ({ unreadable }) => unreadable
	},
	{
		label: "changed",
		color: "#d4a72c",
		count: ({ changed }) => changed
	},
	{
		label: "unverified",
		color: "#afb8c1",
		count: ({ unverified }) => unverified
	},
	{
		label: "skipped",
		color: "#d8dee4",
		count: ({ skipped }) => skipped
	}
];
function chart({ summary }) {
	const parts = PARTS.map(({ label, color, count }) => ({
		label,
		color,
		count: count(summary)
	})).filter(({ count }) => Number.isSafeInteger(count) && count > 0);
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	const visible = parts.filter(({ count }) => count >= total * MIN_SHARE);
	if (total < MIN_FILES || visible.length < 2) return [];
	parts.sort((one, other) => other.count - one.count);
	const colors = Object.fromEntries(parts.map(({ color }, index) => [`pie${index + 1}`, color]));
	return [
		"```mermaid",
		`%%{init: ${JSON.stringify({ themeVariables: {
			...STYLE,
			...colors
		} })}}%%`,
		"pie showData",
		"    title Files by status",
		"    accTitle: Files by status",
		...parts.map(({ label, count }) => `    "${label}" : ${count}`),
		"```",
		""
	];
}
const STYLE = {
	pieSectionTextColor: "#1f2328",
	pieStrokeColor: "#6e7781",
	pieStrokeWidth: "1px",
	pieOuterStrokeWidth: "0px",
	pieOpacity: "1"
};
const MAX_KEPT$1 = 500;
function entryTable({ entries }, rows) {
	const byStatus = new Map(UNMATCHED.map((status) => [status, []]));
	let count = 0;
	for (const entry of entries) {
		const group = byStatus.get(entry.status);
		if (!group) continue;
		count += 1;
		if (group.length < MAX_KEPT$1) group.push(entry);
	}
	if (count === 0) return [];
	const shown = [...byStatus.values()].flat().slice(0, Math.min(rows, MAX_KEPT$1));
	const lines = [
		`<details><summary>${count === 1 ? "One model or dataset is" : `${grouped(count)} models and datasets are`} not verified (of ${grouped(entries.length)})</summary>`,
		"",
		...shown.length === 0 ? [] : ["| | Entry | Version | Recorded files |", "| --- | --- | --- | ---: |"],
		...shown.map(row$1),
		""
	];
	if (count > shown.length) lines.push(`\u2026 and ${grouped(count - shown.length)} more, listed in the report.`, "");
	return [
		...lines,
		"</details>",
		""
	];
}
function row$1({ kind, id, version, status, files }) {
	const release = version === null ? "" : markdownCode(version, 60);
	return `| ${STATUS_VIEW[status].mark} ${status} | ${kind} ${markdownCode(id, 120)} | ${release} | ${files} |`;
}
const OPEN_ROWS = 10;
const OPEN_NOTICES = 3;
function findingTables(groups, rows, context) {
	const shares = shareRows(groups, rows);
	return groups.flatMap((group, index) => section(group, shares[index] ?? 0, context));
}
function overview(groups, links) {
	if (groups.length < 2) return [];
	return [
		"| Severity | What | Findings | Kind |",
		"| --- | --- | ---: | --- |",
		...groups.map(({ kind, severity, title, count }) => `| ${SEVERITY_VIEW[severity].mark} ${severity} | ${title} | ${grouped(count)} | ${kindLink(kind, links)} |`),
		""
	];
}
function kindLink(kind, links) {
	return linked(markdownCode(kind), links && findingPage(kind));
}
function section(group, shown, context) {
	const { kind, severity, title, count } = group;
	const lines = [`### ${SEVERITY_VIEW[severity].mark} ${title}${count > 1 ? ` (${grouped(count)})` : ""}`, ""];
	lines.push(`**To fix:** ${group.fix} (${kindLink(kind, context.links)})`, "");
	const findings = group.findings.slice(0, shown);
	const columns = columnsFor(findings, context);
	const open = severity === "notice" && findings.length > OPEN_NOTICES ? 0 : OPEN_ROWS;
	if (findings.length > 0 && open > 0) lines.push(...table(findings.slice(0, open), columns));
	if (findings.length > open) {
		const folded = open === 0 ? `Show ${grouped(findings.length)}` : `Show ${grouped(findings.length - open)} more`;
		lines.push(`<details><summary>${folded}</summary>`, "");
		lines.push(...table(findings.slice(open), columns), "</details>", "");
	}
	if (count > shown) lines.push(`\u2026 and ${grouped(count - shown)}${shown > 0 ? " more" : ""}, ${context.rest}.`, "");
	return [...lines, ...fixHint(findings, context.manifests)];
}
function columnsFor(findings, { links, since }) {
	const columns = [{
		name: "What",
		cell: (finding) => what(finding, links)
	}];
	if (since) columns.push({
		name: "Since",
		cell: since
	});
	if (findings.every(({ kind }) => ruleOf(kind)?.shows === "message")) return columns;
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
function what(finding, links) {
	const { subject, location, related } = finding;
	const places = [location, related].filter((place) => place !== null).map((place) => linked(markdownCode(`${place.file}:${place.line}`), lineUrl(links, place)));
	const said = messageText(finding);
	if (location?.file === subject) return [places.join(" and "), said].filter(Boolean).join("<br>");
	const at = places.length === 0 ? "" : `at ${places.join(" and ")}`;
	return [
		markdownCode(subject),
		said,
		at
	].filter(Boolean).join("<br>");
}
function messageText(finding) {
	return markdownSpans(saidOf(finding), [finding.expected, finding.actual]);
}
const MAX_VALUE = 56;
function value(text, other) {
	if (text === null) return "";
	const short = (long) => markdownCode(shortDigest(long), MAX_VALUE);
	return other !== null && short(text) === short(other) ? markdownCode(text) : short(text);
}
function manifestTable({ manifests }, rows) {
	const most = Math.min(rows, MAX_MANIFESTS);
	if (manifests.length === 0 || most === 0) return [];
	const shown = manifests.slice(0, most).map((row) => {
		const base = row.base === "" ? baseWords(row) : markdownCode(row.base);
		const { path, label, recorded, compared } = row;
		return `| ${markdownCode(path)} | ${markdownText(label)} | ${grouped(recorded)} | ${grouped(compared)} | ${base} | ${markdownText(besides(row))} |`;
	});
	const more = manifests.length > most ? [`\u2026 and ${grouped(manifests.length - most)} more.`, ""] : [];
	return details("How the manifests were read", [
		"| Manifest | Format | Files recorded | Compared | Paths are relative to | |",
		"| --- | --- | ---: | ---: | --- | --- |",
		...shown,
		"",
		...more
	]);
}
const MAX_MANIFESTS = 50;
function stageTable({ stages }) {
	if (stages.length === 0) return [];
	return details("What was checked, step by step", [
		"| | Step | Detail | Time |",
		"| --- | --- | --- | ---: |",
		...stages.map(({ name, status, duration_ms, ...stage }) => `| ${STAGE_VIEW[status].mark} | ${markdownText(name)} | ${markdownText(stageText(stage))} | ${(duration_ms / 1e3).toFixed(1)} s |`),
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
const MAX_KEPT = 500;
function suppressedTable({ suppressed, suppressions, summary }, rows, links) {
	if (suppressions.length === 0) return [];
	const shown = [...firstOf(suppressed, Math.min(rows, MAX_KEPT))];
	const idle = suppressions.filter(({ status, findings }) => status === "active" && findings === 0);
	const lines = [`<details><summary>Suppressed findings (${grouped(summary.suppressed)})</summary>`, ""];
	if (shown.length > 0) lines.push("| What | Reason | Until |", "| --- | --- | --- |", ...shown.map((one) => row(one, links)), "");
	if (summary.suppressed > shown.length) lines.push(`\u2026 and ${grouped(summary.suppressed - shown.length)} more, listed in the report.`, "");
	for (const { kind, path, expires } of idle.slice(0, Math.min(rows, MAX_IDLE))) lines.push(`- Nothing matches ${markdownCode(kind)} of ${markdownCode(path)}, suppressed until ${markdownCode(expires)}: the entry can go.`);
	return [
		...lines,
		"",
		"</details>",
		""
	];
}
const MAX_IDLE = 20;
function row({ kind, subject, location, reason, expires }, links) {
	const place = location === null ? "" : `<br>at ${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))}`;
	return `| ${`${markdownCode(subject)}<br>${describeKind(kind).title}${place}`} | ${markdownText(reason)} | ${markdownCode(expires)} |`;
}
function sections(report, rows, { links, since, changes }) {
	const rest = `all are in ${linked("the report", artifactUrl(links))}`;
	return [
		...overview(groupFindings(report), links),
		...changes,
		...countsTable(report),
		...paragraph(coverageWords(report.coverage)),
		...restoredLine(report),
		...signatureLines(report).flatMap(paragraph),
		...findingTables(groupFindings(report), rows, {
			manifests: report.manifests,
			links,
			rest,
			...since && { since }
		}),
		...report.findings.length > 0 ? whenWanted(links) : [],
		...rows > 0 ? chart(report) : [],
		...suppressedTable(report, rows, links),
		...entryTable(report, rows),
		...worksTable(report, rows),
		...manifestTable(report, rows),
		...stageTable(report)
	];
}
function paragraph(words) {
	return words === null ? [] : [markdownText(cut(words, MAX_LINE)), ""];
}
function restoredLine(report) {
	const words = restoredWords(report, markdownText);
	return words === null ? [] : [words, ""];
}
const MAX_LINE = 1e3;
function whenWanted(links) {
	const artifact = artifactUrl(links);
	return [
		"<details><summary>Intended changes</summary>",
		"",
		`- If a file changed on purpose, record its new digest, size and version. ${artifact !== null && links?.hasPatch ? `\`fix.patch\`, beside ${linked("the full report", artifact)}, records everything except versions: \`git apply fix.patch\`.` : "`manifest-drift record --update` prints a patch that records everything except versions."}`,
		"- If a file is left out on purpose, remove its record, or list it under `optional` in `.github/manifest-drift.yml`.",
		"- If the drift is known, suppress it until a day, with a reason, under `suppress` in the config.",
		"- If a kind of finding does not matter, lower its severity under `severities` in the config.",
		"",
		"</details>",
		""
	];
}
export { sinceWhen as a, utf16Units as c, openingLines as i, utf8Bytes as l, closing as n, sources as o, history as r, fit as s, sections as t };
