import { F as markdownCode } from "./start.js";
import { ofCheck } from "./check.js";
import { i as ruleOf } from "./rules.js";
import { y as describeKind } from "./text-report.js";
import { r as shorten, t as kindOf } from "./packed-fingerprints.js";
import { a as lineUrl, o as linked } from "./links.js";
const { Kn: SEVERITY_VIEW, Xn: WORKS_ORDER, Zn: WORKS_VIEW, ci: grouped, oi: text } = ofCheck();
const MAX_NAMED = 20;
function changesOf(report, { before, now }) {
	const comparison = compare(before, now);
	const isReopened = comparison === "reopened";
	const known = new Set(isReopened ? [] : before.fingerprints);
	const wereMany = isReopened ? null : before.grouped;
	const added = [];
	const formed = [];
	const current = new Set();
	const kinds = new Set();
	let [addedCount, persisting] = [0, 0];
	const add = (finding, count) => {
		addedCount += count;
		if (added.length < MAX_NAMED) added.push(finding);
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
	const many = new Set([...manyIn(report), ...[...wereMany ?? []].filter((kind) => kinds.has(kind))]);
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
			first: names.slice(0, MAX_NAMED)
		},
		oldest: oldest(now, current),
		comparison
	};
}
function manyIn({ findings, suppressed }) {
	const kinds = new Set();
	for (const rows of [findings, suppressed]) for (const { count, fingerprint } of rows) if (count > 1) kinds.add(kindOf(fingerprint));
	return kinds;
}
function suppressedOf({ suppressed }, known, current) {
	const found = new Set();
	for (const { fingerprint } of suppressed) {
		const short = shorten(fingerprint);
		if (known.has(short) && !current.has(short)) found.add(short);
	}
	return found;
}
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
function changeLines(report, history, wording) {
	const changes = changesOf(report, history);
	const { added, persisting, suppressed, resolved, oldest, comparison } = changes;
	const { lead, most, isAboveFindings, links } = wording;
	const isBack = comparison === "reopened";
	const namesNew = !isAboveFindings || persisting > 0 && !isBack;
	const age = oldest === null ? "" : `, the oldest since ${oldest}`;
	const isSame = added.count + resolved.count + suppressed === 0;
	return [
		...isBack ? ["Drift is back.", ""] : [`${lead}**${changeCounts(changes, report)}**${age}`, ""],
		...namesNew ? listed(isBack ? "Found" : "New", first(added.first, most, newItem(links)), added.count) : [],
		...isSame && history.before.digest !== history.now.digest ? [OTHER_VALUES, ""] : [],
		...listed(goneTitle(report), first(resolved.first, most, goneItem(report.complete)), resolved.count),
		...comparison === "partial" ? [ONLY_THE_GRAVEST, ""] : []
	];
}
function changeCounts({ added, resolved, suppressed, persisting }, { complete }) {
	return [
		`${grouped(added.count)} new`,
		`${grouped(resolved.count)} ${complete ? "resolved" : "not seen again"}`,
		...suppressed > 0 ? [`${grouped(suppressed)} now suppressed`] : [],
		`${grouped(persisting)} as before`
	].join(" \u00B7 ");
}
function goneTitle({ complete }) {
	return complete ? "Resolved" : "Not seen again, but the check is incomplete";
}
const OTHER_VALUES = "The same findings, with other values or severities.";
const ONLY_THE_GRAVEST = "There are more findings than are followed; only the gravest are compared.";
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
	return ({ kind, subject }) => `- ${isResolved ? "\u2705 " : ""}${describeKind(kind).title}: ${markdownCode(subject)}`;
}
function listed(title, items, count) {
	if (count === 0) return [];
	const more = count > items.length ? [`- \u2026 and ${grouped(count - items.length)} more`] : [];
	return [
		`**${title}**`,
		"",
		...items,
		...more,
		""
	];
}
function firstSeen({ generated_at, run }, seen) {
	const [today, id] = [generated_at.slice(0, 10), run?.id ?? ""];
	return ({ fingerprint }) => {
		const sighting = seen?.get(shorten(fingerprint));
		if (sighting === void 0) return null;
		return sighting.date === today && sighting.run === id ? "new" : sighting;
	};
}
function saidOf(finding) {
	const rule = ruleOf(finding.kind);
	if (rule === null) return [text(finding.message)];
	const { expected, actual } = finding;
	return rule.shows === "values" && expected !== null && actual !== null ? [] : rule.message(finding.data, finding);
}
const MAX_KEPT = 200;
function worksCounts({ entries }) {
	const counts = new Map();
	for (const { works } of entries) if (works !== void 0) counts.set(works, (counts.get(works) ?? 0) + 1);
	if (counts.size === 0) return null;
	return new Map(WORKS_ORDER.flatMap((word) => counts.has(word) ? [[word, counts.get(word) ?? 0]] : []));
}
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
		...left > 0 ? [`\u2026 and ${grouped(left)} more, listed in the report.`, ""] : [],
		"</details>",
		""
	];
}
export { ONLY_THE_GRAVEST as a, changeLines as c, firstSeen as i, goneTitle as l, worksTable as n, OTHER_VALUES as o, saidOf as r, changeCounts as s, worksCounts as t, changesOf as u };
