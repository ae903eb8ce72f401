import { $n as WORKS_VIEW, An as findingPage, Bi as cut, Cn as stageText, En as fixHint, Fi as shortDigest, Fn as countsTable, Hi as countOf, In as heading, Jn as SEVERITY_VIEW, Mi as markdownCode, Ni as markdownSpans, Nn as coverageWords, Pi as markdownText, Pn as verdictOf, Qn as WORKS_ORDER, Sn as signatureLines, Tn as besides, Ui as grouped, Xn as STATUS_VIEW, Yn as STAGE_VIEW, Zn as UNMATCHED, ar as groupFindings, gr as ruleOf, ir as describeKind, lr as firstOf, or as shareRows, wn as baseWords } from "./check.js";
import { a as lineUrl, n as earlierRunUrl, o as linked, s as runUrl, t as artifactUrl } from "./links.js";
import { t as saidOf } from "./said.js";

/**
* Short fingerprints for the issue's marker: nine hex digits each, which tell a thousand findings
* apart with a chance of error of one in a hundred million, written as six signs.
*/
const DIGITS = 9;
const SIGNS = 6;
/** 64 signs that neither Markdown nor an HTML comment gives a meaning to; no `-`, no `>`. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
function shorten(fingerprint) {
	return fingerprint.slice(0, 9);
}
/** The digits that tell a fingerprint's kind. */
function kindOf(fingerprint) {
	return fingerprint.slice(0, 3);
}
/** Three hex digits make two signs. */
function pack(fingerprints) {
	return (fingerprints.join("").match(/.{3}/g) ?? []).map((three) => Number.parseInt(three, 16)).map((bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63)).join("");
}
/** Null for a text that `pack` did not write. */
function unpack(text) {
	if (text.length % SIGNS !== 0 || !/^[\w.]*$/.test(text)) return null;
	return [...text.matchAll(/../g)].map(([two]) => {
		return (ALPHABET.indexOf(two.charAt(0)) * 64 + ALPHABET.indexOf(two.charAt(1))).toString(16).padStart(3, "0");
	}).join("").match(/.{9}/g) ?? [];
}

/** As many as are named. */
const MAX_NAMED$1 = 20;
/** How the findings differ from those that the issue remembers. */
function changesOf(report, { before, now }) {
	const comparison = compare(before, now);
	const isReopened = comparison === "reopened";
	const known = new Set(isReopened ? [] : before.fingerprints);
	const wereMany = isReopened ? null : before.grouped;
	const added = [];
	const formed = [];
	const current = /* @__PURE__ */ new Set();
	const kinds = /* @__PURE__ */ new Set();
	let [addedCount, persisting] = [0, 0];
	const add = (finding, count) => {
		addedCount += count;
		if (added.length < MAX_NAMED$1) added.push(finding);
	};
	for (const finding of report.findings) {
		const short = shorten(finding.fingerprint);
		kinds.add(kindOf(short));
		if (known.has(short)) {
			persisting += finding.count;
			current.add(short);
		} else if (finding.count > 1) formed.push(finding);
		else if (wereMany?.has(kindOf(short))) persisting += 1;
		else if (!before.isCut || isReopened || now.seen?.has(short)) add(finding, 1);
	}
	const many = /* @__PURE__ */ new Set([...manyIn(report), ...[...wereMany ?? []].filter((kind) => kinds.has(kind))]);
	const left = [...known].filter((short) => !current.has(short));
	for (const finding of formed) {
		const same = left.filter((short) => kindOf(short) === kindOf(finding.fingerprint)).length;
		const old = same > 0 && before.isCut && !isReopened ? finding.count : Math.min(same, finding.count);
		persisting += old;
		if (finding.count > old) add(finding, finding.count - old);
	}
	const suppressed = suppressedOf(report, known, current);
	const gone = left.filter((short) => !suppressed.has(short) && !many.has(kindOf(short)));
	const names = gone.map((short) => before.names?.get(short)).filter((name) => name !== void 0);
	return {
		added: {
			count: addedCount,
			first: added
		},
		persisting,
		suppressed: suppressed.size,
		resolved: {
			count: gone.length,
			first: names.slice(0, MAX_NAMED$1)
		},
		oldest: oldest(now, current),
		comparison
	};
}
/** The kinds of which one finding stands for many. */
function manyIn({ findings, suppressed }) {
	const kinds = /* @__PURE__ */ new Set();
	for (const rows of [findings, suppressed]) for (const { count, fingerprint } of rows) if (count > 1) kinds.add(kindOf(fingerprint));
	return kinds;
}
function suppressedOf({ suppressed }, known, current) {
	const found = /* @__PURE__ */ new Set();
	for (const { fingerprint } of suppressed) {
		const short = shorten(fingerprint);
		if (known.has(short) && !current.has(short)) found.add(short);
	}
	return found;
}
/** An issue that was closed in between starts its memory anew, and with it the day it dates from. */
function compare(before, now) {
	if (before.since !== now.since) return "reopened";
	return before.isCut || now.isCut ? "partial" : "full";
}
function oldest(now, current) {
	let first = null;
	for (const short of current) {
		const date = now.seen?.get(short)?.date;
		if (date !== void 0 && (first === null || date < first)) first = date;
	}
	return first;
}

/** What is new, what is gone and what is as before, with the names of the first of them. */
function changeLines(report, history, wording) {
	const { added, persisting, suppressed, resolved, oldest, comparison } = changesOf(report, history);
	const { lead, most, isAboveFindings, links } = wording;
	const isBack = comparison === "reopened";
	const namesNew = !isAboveFindings || persisting > 0 && !isBack;
	const [goneWord, goneTitle] = report.complete ? ["resolved", "Resolved"] : ["not seen again", "Not seen again, but not everything was looked at"];
	const counts = [
		`${grouped(added.count)} new`,
		`${grouped(resolved.count)} ${goneWord}`,
		...suppressed > 0 ? [`${suppressed} now suppressed`] : [],
		`${persisting} as before`
	].join(" · ");
	const age = oldest === null ? "" : `, the oldest since ${oldest}`;
	const isSame = added.count + resolved.count + suppressed === 0;
	return [
		...isBack ? ["Drift is back.", ""] : [`${lead}**${counts}**${age}`, ""],
		...namesNew ? listed(isBack ? "Found" : "New", first(added.first, most, newItem(links)), added.count) : [],
		...isSame && history.before.digest !== history.now.digest ? ["The same findings, with other values or severities.", ""] : [],
		...listed(goneTitle, first(resolved.first, most, goneItem(report.complete)), resolved.count),
		...comparison === "partial" ? ["There are more findings than are followed; only the gravest are compared.", ""] : []
	];
}
function first(all, most, item) {
	return all.slice(0, most).map(item);
}
function newItem(links) {
	return ({ severity, kind, subject, location }) => {
		const name = `${SEVERITY_VIEW[severity].mark} ${describeKind(kind).title}: ${markdownCode(subject)}`;
		if (location === null) return `- ${name}`;
		return `- ${name} (${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))})`;
	};
}
function goneItem(isResolved) {
	return ({ kind, subject }) => `- ${isResolved ? "✅ " : ""}${describeKind(kind).title}: ${markdownCode(subject)}`;
}
function listed(title, items, count) {
	if (count === 0) return [];
	const more = count > items.length ? [`- … and ${grouped(count - items.length)} more`] : [];
	return [
		`**${title}**`,
		"",
		...items,
		...more,
		""
	];
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

/** Verdict and sources. */
function openingLines(report, links) {
	return [
		`## ${heading(report)}`,
		"",
		markdownText(verdictOf(report)),
		"",
		...sources(report, links)
	];
}
/** Where all of this comes from: run, report, commit. */
function sources(report, links) {
	const { commit } = report;
	const artifact = artifactUrl(links);
	return [`${[
		`Checked on ${dayOf(report)} in ${linked("this run", runUrl(links))}`,
		...commit === null ? [] : [`at commit ${markdownCode(commit.slice(0, 12))}`],
		artifact === null ? "the run kept no report" : linked("full report", artifact)
	].join(" · ")}`, ""];
}
function dayOf({ generated_at }) {
	return generated_at.slice(0, 10).replace(/[^\d-]/g, "");
}
/** New and resolved findings that are named above the tables. */
const MAX_NAMED = 5;
/** Since when there is drift at all, how much of it came later, and what the last change was. */
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
/** What is remembered but was not seen this time does not count. */
function laterThan(since, findings, seen) {
	if (seen === void 0) return 0;
	const later = /* @__PURE__ */ new Set();
	for (const { fingerprint } of findings) {
		const short = shorten(fingerprint);
		if ((seen.get(short)?.date ?? "") > since) later.add(short);
	}
	return later.size;
}
/** For the table: `new`, or the day, linked to its run. */
function sinceWhen(report, state, links) {
	return ({ fingerprint }) => {
		const sighting = state.seen?.get(shorten(fingerprint));
		if (!sighting) return "";
		return isNow(sighting, report) ? "new" : linked(unbroken(sighting.date), earlierRunUrl(links, sighting.run));
	};
}
/** A date that no narrow column breaks in two. */
function unbroken(date) {
	return date.replaceAll("-", "‑");
}
function isNow({ date, run }, report) {
	return date === report.generated_at.slice(0, 10) && run === (report.run?.id ?? "");
}
/** How the issue lives, above its marker. */
function closing({ since }) {
	return [
		"---",
		`<sub>Open since ${since}. manifest-drift keeps this issue up to date: it changes when the findings change, and closes when a complete run finds nothing wrong.</sub>`,
		""
	];
}

/** Below this many files the table says it all at a glance. */
const MIN_FILES = 10;
/** Parts below this share of the whole cannot be seen; the table has them. */
const MIN_SHARE = .02;
/** What a part of the files is called in the chart, and its colour: fixed texts of ours, never a name. */
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
/**
* A pie of the files by status and evidence, in Mermaid, which GitHub draws wherever it shows
* Markdown; elsewhere the block reads as a small table. Nothing where there is little to see. It is
* half a screen high and must not be folded away: Firefox draws nothing inside a closed `details`
* (https://github.com/mermaid-js/mermaid/issues/1325).
* https://mermaid.js.org/syntax/pie.html
*/
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
/** Dark figures on light parts; whatever stands beside the pie follows the reader's theme. */
const STYLE = {
	pieSectionTextColor: "#1f2328",
	pieStrokeColor: "#6e7781",
	pieStrokeWidth: "1px",
	pieOuterStrokeWidth: "0px",
	pieOpacity: "1"
};

/** As many as a person reads. */
const MAX_KEPT$2 = 500;
/** Models and datasets of which something does not match or was not looked at, gravest first. */
function entryTable({ entries }, rows) {
	const byStatus = new Map(UNMATCHED.map((status) => [status, []]));
	let count = 0;
	for (const entry of entries) {
		const group = byStatus.get(entry.status);
		if (!group) continue;
		count += 1;
		if (group.length < MAX_KEPT$2) group.push(entry);
	}
	if (count === 0) return [];
	const shown = [...byStatus.values()].flat().slice(0, Math.min(rows, MAX_KEPT$2));
	const lines = [
		`<details><summary>${count === 1 ? "One model or dataset is" : `${grouped(count)} models and datasets are`} not verified (of ${grouped(entries.length)})</summary>`,
		"",
		...shown.length === 0 ? [] : ["| | Entry | Version | Recorded files |", "| --- | --- | --- | ---: |"],
		...shown.map(row$1),
		""
	];
	if (count > shown.length) lines.push(`… and ${grouped(count - shown.length)} more, listed in the report.`, "");
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

/** Rows beyond these are folded away, so that one long kind does not bury the next. */
const OPEN_ROWS = 10;
/** More notices of a kind than these are folded away altogether: they fail nothing by themselves. */
const OPEN_NOTICES = 3;
/** One section a kind, gravest first, with `rows` rows in all. */
function findingTables(groups, rows, context) {
	const shares = shareRows(groups, rows);
	return groups.flatMap((group, index) => section(group, shares[index] ?? 0, context));
}
/** All kinds at one glance, where there is more than one: how grave, how many, and where each is explained. */
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
	if (count > shown) lines.push(`… and ${grouped(count - shown)}${shown > 0 ? " more" : ""}, ${context.rest}.`, "");
	return [...lines, ...fixHint(findings, context.lists)];
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
/** What it is about, what is wrong with it, and where that is written, below each other. */
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
/** What the message says beyond the subject, the place and both values. */
function messageText(finding) {
	return markdownSpans(saidOf(finding), [finding.expected, finding.actual]);
}
/** Two values of this length fit beside a file's name. */
const MAX_VALUE = 56;
/** One of two values: short where the other one tells it apart all the same. */
function value(text, other) {
	if (text === null) return "";
	const short = (long) => markdownCode(shortDigest(long), MAX_VALUE);
	return other !== null && short(text) === short(other) ? markdownCode(text) : short(text);
}

/** What each manifest came to, and what its paths were taken to be relative to: the first thing to look at when all is missing. */
function manifestTable({ manifests }, rows) {
	const most = Math.min(rows, MAX_MANIFESTS);
	if (manifests.length === 0 || most === 0) return [];
	const shown = manifests.slice(0, most).map((row) => {
		const base = row.base === "" ? baseWords(row) : markdownCode(row.base);
		const { path, label, recorded, compared } = row;
		return `| ${markdownCode(path)} | ${markdownText(label)} | ${grouped(recorded)} | ${grouped(compared)} | ${base} | ${markdownText(besides(row))} |`;
	});
	const more = manifests.length > most ? [`… and ${grouped(manifests.length - most)} more.`, ""] : [];
	return details("How the manifests were read", [
		"| Manifest | Format | Files recorded | Compared | Paths are relative to | |",
		"| --- | --- | ---: | ---: | --- | --- |",
		...shown,
		"",
		...more
	]);
}
const MAX_MANIFESTS = 50;
/** The stages with their outcome and time. */
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

/** As many as a person reads. */
const MAX_KEPT$1 = 500;
/** What does not count because the config suppresses it, and what of `suppress` is of no use any more. */
function suppressedTable({ suppressed, suppressions, summary }, rows, links) {
	if (suppressions.length === 0) return [];
	const shown = [...firstOf(suppressed, Math.min(rows, MAX_KEPT$1))];
	const idle = suppressions.filter(({ status, findings }) => status === "active" && findings === 0);
	const lines = [`<details><summary>Suppressed findings (${grouped(summary.suppressed)})</summary>`, ""];
	if (shown.length > 0) lines.push("| What | Reason | Until |", "| --- | --- | --- |", ...shown.map((one) => row(one, links)), "");
	if (summary.suppressed > shown.length) lines.push(`… and ${grouped(summary.suppressed - shown.length)} more, listed in the report.`, "");
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

/** As many as a person reads. */
const MAX_KEPT = 200;
/** How many entries are in each state, gravest first; null where no statement was given. */
function worksCounts({ entries }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { works } of entries) if (works !== void 0) counts.set(works, (counts.get(works) ?? 0) + 1);
	if (counts.size === 0) return null;
	return new Map(WORKS_ORDER.flatMap((word) => counts.has(word) ? [[word, counts.get(word) ?? 0]] : []));
}
/** Which models and datasets work, gravest first. */
function worksTable(report, rows) {
	const counts = worksCounts(report);
	if (counts === null || rows === 0) return [];
	const most = Math.min(rows, MAX_KEPT);
	const shown = [];
	for (const word of counts.keys()) for (const entry of report.entries) if (entry.works === word && shown.length < most) shown.push(entry);
	const said = [...counts].map(([word, count]) => `${grouped(count)} ${word}`).join(", ");
	const left = report.entries.length - shown.length;
	return [
		`<details><summary>Do they work? ${said}</summary>`,
		"",
		"| | Entry | Files |",
		"| --- | --- | --- |",
		...shown.map(({ kind, id, works = "untested", status }) => `| ${WORKS_VIEW[works].mark} ${works} | ${kind} ${markdownCode(id, 120)} | ${status} |`),
		"",
		...left > 0 ? [`… and ${grouped(left)} more, listed in the report.`, ""] : [],
		"</details>",
		""
	];
}

/**
* What the summary, the comment and the issue say below the verdict and what changed, in one order:
* the kinds of findings, counts, findings with their fix, a picture of the counts, suppressed findings, entries, which of them
* work, and how the check went. `rows` is how much of the long parts is shown. The picture is so high that findings
* go first.
*/
function sections(report, rows, { links, since }) {
	const rest = `all are in ${linked("the report", artifactUrl(links))}`;
	return [
		...overview(groupFindings(report), links),
		...countsTable(report),
		...coverageLine(report),
		...signatureLines(report).flatMap((line) => [markdownText(cut(line, MAX_LINE)), ""]),
		...findingTables(groupFindings(report), rows, {
			lists: report.lists,
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
function coverageLine({ coverage }) {
	const words = coverageWords(coverage);
	return words === null ? [] : [markdownText(cut(words, MAX_LINE)), ""];
}
const MAX_LINE = 1e3;
/** What to do about what is no mistake. */
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

export { sinceWhen as a, utf16Units as c, kindOf as d, pack as f, openingLines as i, utf8Bytes as l, unpack as m, closing as n, sources as o, shorten as p, history as r, fit as s, sections as t, changeLines as u };