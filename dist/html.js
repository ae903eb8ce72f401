import { a as section, c as OUTPUT_POLICY, d as htmlText, f as inertJson, g as STYLE_SHA256, h as STYLE, i as prose, l as outputMarkup, m as SCRIPT_SHA256, n as codeLine, o as table, p as SCRIPT, r as copyButton, s as pageHead, t as codeBlock, u as h } from "./parts.js";
import { ofCheck } from "./check.js";
import { C as ungrouped, d as stageText, f as baseWords, g as findingPage, h as restoredWords, l as columnsOf, m as restoreNote, p as besides, u as signatureLines, v as coverageWords, x as shareRows, y as describeKind } from "./text-report.js";
import { i as ruleOf } from "./rules.js";
import { a as ONLY_THE_GRAVEST, i as firstSeen, l as goneTitle, o as OTHER_VALUES, r as saidOf, s as changeCounts, t as worksCounts, u as changesOf } from "./works-table.js";
import { A as isPlain, R as shortDigest, U as cut, W as cutMiddle, zt as withoutTrailing } from "./start.js";
import { t as isSuppressed } from "./suppressed.js";
import { n as fixLines } from "./fix-hint.js";
import { a as lineUrl, s as runUrl } from "./links.js";
const { Bn: sizeOf, Di: folderOf, Ei: fileNameOf, Fn: headline, Gn: EVIDENCE_WORDS, In: hubDigestWords, Jn: STATUS_VIEW, Kt: subjectOf, Ln: presenceWords, Qn: FILE_STATUSES, Rn: upstreamWords, Un: shardName, Wn: EVIDENCES, Xn: WORKS_ORDER, ci: grouped, jn: verdictOf, li: SEVERITIES, qn: STAGE_VIEW, ri: place, si: countOf, ui: isUnfinished, vt: pushTo } = ofCheck();
function cardOf(finding, since) {
	const { subject, expected, actual, location, related } = finding;
	const suppressed = isSuppressed(finding) ? {
		reason: finding.reason,
		expires: finding.expires
	} : null;
	const said = saidOf(finding);
	const command = commandFor(finding);
	const known = since(finding);
	return {
		subject,
		said,
		expected,
		actual,
		isSaid: ruleOf(finding.kind)?.shows === "message",
		location,
		related,
		command,
		since: known,
		suppressed
	};
}
function commandFor({ kind, subject }) {
	const command = ruleOf(kind)?.command ?? null;
	return isPlain(subject) ? command : null;
}
const MAX_NAMED = 5;
const MAX_NAME = 80;
function changesSection(report, history) {
	if (history === null) return null;
	const changes = changesOf(report, history);
	const { added, persisting, suppressed, resolved, oldest, comparison } = changes;
	if (comparison === "reopened") return section("changes", "Since the last run", h("p", {}, "Drift is back: all findings are new."));
	const isSame = added.count + resolved.count + suppressed === 0;
	return section("changes", "Since the last run", h("p", {}, h("strong", {}, changeCounts(changes, report)), oldest === null ? "" : `, the oldest since ${oldest}`), persisting > 0 ? listed("New", added) : null, listed(goneTitle(report), resolved), isSame && history.before.digest !== history.now.digest ? h("p", {}, OTHER_VALUES) : null, comparison === "partial" ? h("p", {}, ONLY_THE_GRAVEST) : null);
}
function listed(title, { count, first }) {
	if (count === 0) return null;
	const items = first.slice(0, MAX_NAMED).map(({ kind, subject }) => h("li", {}, `${describeKind(kind).title}: `, h("code", {}, cutMiddle(subject, MAX_NAME))));
	const more = count - items.length;
	return [h("h3", {}, title), h("ul", {}, items, more > 0 ? h("li", {}, `and ${grouped(more)} more`) : null)];
}
const lines = (d) => h("path", {
	d,
	class: "ink"
});
const SHAPES = {
	pointer: {
		tile: 8,
		drawn: lines("M-2 10L10 -2M-2 2L2 -2M6 10L10 6")
	},
	upstream: {
		tile: 8,
		drawn: h("circle", {
			cx: 4,
			cy: 4,
			r: 1.4,
			class: "dot"
		})
	},
	none: {
		tile: 12,
		drawn: lines("M0 0L12 12M12 0L0 12")
	}
};
function patterns() {
	const made = Object.entries(SHAPES).map(([evidence, { tile, drawn }]) => h("pattern", {
		id: `pattern-${evidence}`,
		width: tile,
		height: tile,
		patternUnits: "userSpaceOnUse"
	}, drawn));
	return h("svg", {
		class: "patterns",
		"aria-hidden": "true",
		width: 0,
		height: 0
	}, h("defs", {}, made));
}
function patternOf(evidence) {
	return evidence in SHAPES ? `url(#pattern-${evidence})` : null;
}
const styleKey = ({ status, evidence }) => `${status}-${evidence}`;
function styleMeaning({ status, evidence }) {
	if (evidence === "upstream-bytes") return "content is what the Hub says; its digest is in no record";
	const isRead = evidence === "bytes" || evidence === "none";
	const { meaning } = STATUS_VIEW[status];
	return isRead ? meaning : `${meaning}; content not read`;
}
function styleWords({ status, evidence }) {
	return evidence === "none" ? status : `${status} ${EVIDENCE_WORDS[evidence]}`;
}
function knownSize({ actual, recorded }) {
	return actual.size_bytes ?? recorded.size_bytes;
}
function evidenceSection(report, survey) {
	const styles = styleTallies(survey);
	const unseen = notLookedAt(report);
	const coverage = coverageWords(report.coverage);
	const restored = restoredWords(report, (name) => name);
	return section("evidence", "What was looked at", h("p", {}, evidenceSentence(report)), coverage === null ? null : h("p", {}, coverage), restored === null ? null : h("p", {}, restored), signatureLines(report).map((line) => h("p", {}, line)), styles.length === 0 ? null : bar(styles), styles.length === 0 ? null : legend(styles), unseen.length === 0 ? h("p", { class: "unseen-files" }, "Every recorded file was read and hashed.") : h("div", { class: "gaps" }, h("h3", {}, "Not looked at"), h("ul", {}, unseen.map((line) => h("li", {}, line)))));
}
function evidenceSentence({ summary }) {
	const { total_files, matched, matched_by, matched_weak, bytes_hashed } = summary;
	const weak = matched_weak > 0 ? `, ${matched_weak} of them by MD5 or SHA-1 only` : "";
	if (total_files === 0) return "No recorded file was found to look at.";
	const byHub = hubDigestWords(summary);
	const read = bytes_hashed > 0 ? ` (${sizeOf(bytes_hashed)} read)` : "";
	return `${grouped(matched)} of ${countOf(total_files, "recorded file")} verified: ${grouped(matched_by.bytes)} by bytes${read}${weak}${byHub === "" ? "" : `, ${byHub}`}, ${grouped(matched_by.pointer)} by pointer${presenceWords(summary)}, ${grouped(matched_by.upstream)} by ${Object.keys(matched_by.hosts ?? {}).length > 0 ? upstreamWords(summary) : "upstream"}.`;
}
function notLookedAt(report) {
	const { summary, complete, shard } = report;
	const { matched_by, missing, unverified, skipped, unreadable, changed } = summary;
	const bare = emptyEntries(report);
	return [
		[skipped, `${countOf(skipped, "file")} not read: the time ran out or the run was cancelled.`],
		[missing, `${countOf(missing, "file")} not there.`],
		[unreadable, `${countOf(unreadable, "file")} that could not be read.`],
		[changed, `${countOf(changed, "file")} written to while being read.`],
		[unverified, `${countOf(unverified, "file")} with nothing recorded to compare with, or without evidence.`],
		[matched_by.pointer, `The content of ${countOf(matched_by.pointer, "file")}: verified by a pointer${presenceWords(summary)}.`],
		[matched_by.upstream, `The content of ${countOf(matched_by.upstream, "file")}: verified by ${upstreamWords(summary)}.`],
		[shard === null ? bare : 0, `${grouped(bare)} of ${grouped(report.entries.length)} models and datasets: no file of theirs is recorded.`],
		[shard === null ? 0 : 1, "The files of the other shards: merge their reports."],
		[complete || shard !== null || skipped > 0 ? 0 : 1, "Something else that should have been; the findings and the steps below say what."]
	].filter(([count]) => count > 0).map(([, line]) => line);
}
function emptyEntries({ entries }) {
	let count = 0;
	for (const { files } of entries) if (files === 0) count += 1;
	return count;
}
function styleTallies({ places }) {
	const sums = new Map();
	for (const { tallies } of places) for (const [key, { style, files, bytes, unsized }] of tallies) {
		const sum = sums.get(key) ?? {
			style,
			files: 0,
			bytes: 0,
			unsized: 0
		};
		sums.set(key, sum);
		sum.files += files;
		sum.bytes += bytes;
		sum.unsized += unsized;
	}
	return FILE_STATUSES.flatMap((status) => EVIDENCES.flatMap((evidence) => sums.get(styleKey({
		status,
		evidence
	})) ?? []));
}
const WIDTH = 1e3;
const LEAST = 8;
function bar(styles) {
	const total = styles.reduce((sum, { files }) => sum + files, 0);
	const wide = styles.map(({ files }) => Math.max(LEAST, files / total * WIDTH));
	const scale = WIDTH / wide.reduce((sum, width) => sum + width, 0);
	let x = 0;
	const parts = styles.map(({ style }, index) => {
		const area = {
			x: Math.round(x),
			y: 0,
			width: Math.round((wide[index] ?? 0) * scale) - 2,
			height: 20
		};
		x += (wide[index] ?? 0) * scale;
		return styleMarkup(style, area);
	});
	return h("svg", {
		class: "bar",
		viewBox: `0 0 ${WIDTH} 20`,
		preserveAspectRatio: "none",
		"aria-hidden": "true"
	}, parts);
}
function legend(styles) {
	return h("ul", { class: "legend" }, styles.map(({ style, files, bytes, unsized }) => {
		const size = unsized === files ? "" : `${sizeOf(bytes)}, `;
		const swatch = h("svg", {
			class: "swatch",
			viewBox: "0 0 24 16",
			"aria-hidden": "true"
		}, styleMarkup(style, {
			x: 0,
			y: 0,
			width: 24,
			height: 16
		}));
		return h("li", {}, h("a", {
			href: "#files",
			"data-status": style.status,
			"data-evidence": style.evidence
		}, swatch, h("span", {}, h("strong", {}, grouped(files)), ` ${styleWords(style)}`)), h("span", { class: "meaning" }, `${size}${styleMeaning(style)}`));
	}));
}
function styleMarkup({ status, evidence }, area) {
	const pattern = patternOf(evidence);
	return h("g", { class: `cell ${status}` }, h("rect", {
		...area,
		class: "fill"
	}), pattern === null ? null : h("rect", {
		...area,
		fill: pattern
	}));
}
function packFiles(rows) {
	const lists = [...new Set(rows.map(({ list }) => list))];
	const places = new Map(lists.map((list, index) => [list, index]));
	const restores = new Map();
	for (const { restore } of rows) if (restore !== void 0) restores.set(noteKey(restore), [restore.result, restore.from]);
	const notes = [...restores.keys()];
	return {
		paths: packTexts(rows.map(({ path }) => path)),
		lists,
		list: rows.map(({ list }) => places.get(list) ?? 0),
		status: rows.map(({ status }) => FILE_STATUSES.indexOf(status)).join(""),
		evidence: rows.map(({ evidence }) => EVIDENCES.indexOf(evidence)).join(""),
		recorded: rows.map(({ recorded }) => packDigest(shownDigest(recorded))).join(),
		actual: rows.map(({ recorded, actual }) => {
			const digest = shownDigest(actual, recorded);
			return digest === shownDigest(recorded) ? "=" : packDigest(digest);
		}).join(),
		sizes: rows.map(({ recorded }) => recorded.size_bytes ?? -1),
		actualSizes: rows.map(({ recorded, actual }) => actual.size_bytes === recorded.size_bytes ? -2 : actual.size_bytes ?? -1),
		restores: [...restores.values()],
		restore: notes.length === 0 ? [] : rows.map(({ restore }) => restore === void 0 ? -1 : notes.indexOf(noteKey(restore)))
	};
}
const noteKey = ({ result, from }) => JSON.stringify([result, from]);
function packTexts(texts) {
	let before = "";
	return texts.flatMap((text) => {
		let same = 0;
		while (same < text.length && text.charCodeAt(same) === before.charCodeAt(same)) same += 1;
		before = text;
		return [same, text.slice(same)];
	});
}
function shownDigest({ sha256, digest }, beside) {
	return digest !== void 0 && beside?.sha256 === null ? digest : sha256 ?? digest ?? null;
}
function packDigest(digest) {
	if (digest === null) return "";
	const [hex = "", algorithm] = digest.split(":").reverse();
	const bytes = hex.match(/../g) ?? [];
	const base64 = btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))));
	const signs = withoutTrailing(base64, "=");
	return algorithm === void 0 ? signs : `${algorithm}:${signs}`;
}
const COLUMNS = [
	{
		id: "status",
		name: "Status"
	},
	{
		id: "path",
		name: "File"
	},
	{
		id: "evidence",
		name: "Evidence"
	},
	{
		id: "size",
		name: "Size"
	},
	{
		id: "recorded",
		name: "Recorded SHA-256"
	},
	{
		id: "actual",
		name: "Found SHA-256"
	},
	{
		id: "list",
		name: "Recorded in"
	}
];
function fileRow(row) {
	const { path, list, recorded, actual, status, evidence, restore } = row;
	const size = knownSize(row);
	const found = shownDigest(actual, recorded);
	return h("tr", { class: `file ${status}` }, h("td", {}, h("span", { class: `status ${status}` }, `${STATUS_VIEW[status].sign} ${status}`)), h("th", { scope: "row" }, h("code", {}, path)), h("td", { class: evidence === "none" ? "none" : null }, EVIDENCE_WORDS[evidence], restoreCell(restore)), h("td", {
		class: "number",
		title: size === null ? null : `${size} bytes`
	}, size === null ? h("span", { class: "none" }, "not known") : sizeCell(row, size)), h("td", { "data-label": nameOf("recorded") }, digest(shownDigest(recorded), "recorded")), h("td", { "data-label": nameOf("actual") }, found !== null && found === shownDigest(recorded) ? h("span", { class: "same" }, "the same") : digest(found, "found")), h("td", { "data-label": nameOf("list") }, h("code", {}, cutMiddle(list, 120))));
}
function nameOf(column) {
	return COLUMNS.find(({ id }) => id === column)?.name ?? null;
}
function restoreCell(restore) {
	const words = restoreNote(restore);
	return words === null ? null : h("span", { class: "other" }, words);
}
function sizeCell({ recorded, actual }, size) {
	const { size_bytes } = recorded;
	if (size_bytes === null || actual.size_bytes === null || size_bytes === actual.size_bytes) return sizeOf(size);
	return [sizeOf(size), h("span", { class: "other" }, `recorded: ${sizeOf(size_bytes)}`)];
}
function digest(text, what) {
	if (text === null) return h("span", { class: "none" }, "none");
	return h("button", {
		type: "button",
		class: "digest copy",
		"data-copy": text,
		title: text,
		"aria-label": `Copy the ${what} ${text.includes(":") ? "" : "SHA-256 "}${shortDigest(text)}`
	}, shortDigest(text));
}
const FIRST_ROWS = 20;
function fileSection({ files }, carried) {
	if (files.length === 0) return section("files", "Files", h("p", {}, "No file is recorded, so there is none to show."));
	const first = firstRows(files);
	return section("files", "Files", controls(), h("p", {
		id: "file-count",
		role: "status"
	}, `The first ${grouped(first.length)} of ${countOf(files.length, "file")}, the gravest first; all are in report.json.`), carried < files.length ? h("p", { class: "note" }, `This page carries ${grouped(carried)} of ${countOf(files.length, "file")}, those that are not matched first; report.json has all.`) : null, h("div", {
		class: "scroll",
		tabindex: 0,
		role: "region",
		"aria-label": "Table of files"
	}, h("table", { id: "file-table" }, h("caption", { class: "unseen" }, "Recorded files"), h("thead", {}, h("tr", {}, COLUMNS.map(({ id, name }) => h("th", {
		scope: "col",
		"data-column": id
	}, name)))), h("tbody", {}, first.map(fileRow)))), h("div", {
		id: "pages",
		class: "pages scripted"
	}, ""));
}
function firstRows(files) {
	const bad = [];
	const good = [];
	for (const row of files) {
		const rows = row.status === "matched" ? good : bad;
		if (rows.length < FIRST_ROWS) rows.push(row);
		if (bad.length === FIRST_ROWS) break;
	}
	bad.sort((a, b) => FILE_STATUSES.indexOf(a.status) - FILE_STATUSES.indexOf(b.status));
	return [...bad, ...good].slice(0, FIRST_ROWS);
}
function controls() {
	const options = (words) => words.map(([value, word]) => h("option", { value }, word));
	return h("form", {
		id: "filters",
		class: "filters scripted",
		role: "search",
		"aria-label": "Files"
	}, h("label", { class: "wide" }, "Search", h("input", {
		type: "search",
		id: "query",
		autocomplete: "off",
		spellcheck: "false",
		placeholder: "part of a path, or first digits of a SHA-256"
	})), h("label", {}, "Status", h("select", { id: "status" }, options([
		["", "all"],
		["!matched", "all but matched"],
		...FILE_STATUSES.map((status) => [status, status])
	]))), h("label", {}, "Evidence", h("select", { id: "evidence-filter" }, options([["", "all"], ...EVIDENCES.map((evidence) => [evidence, EVIDENCE_WORDS[evidence]])]))), h("button", { type: "reset" }, "Show all"));
}
function linksOf({ run, commit }, folder) {
	const server = /^https?:\/\/[^/]+/.exec(run?.url ?? "")?.[0];
	if (run === null || server === void 0) return null;
	const { repository, url } = run;
	return {
		server,
		repository,
		commit: commit ?? "",
		runUrl: url,
		artifactUrl: null,
		folder
	};
}
function placeLink(place, links) {
	return anchor(lineUrl(links, place), h("code", {}, `${place.file}:${place.line}`));
}
function anchor(url, content) {
	return url === null ? content : h("a", {
		href: url,
		rel: "noreferrer"
	}, content);
}
function findingCard(card, links) {
	const { subject, said, since } = card;
	return h("li", { class: "finding" }, subject === "" ? null : h("p", { class: "subject" }, h("code", {}, subject), copyButton(subject, "name"), since === null ? null : sinceMark(since)), said.length === 0 ? null : h("p", { class: "said" }, message(said)), details(card, links));
}
function findingRow(card, links) {
	const { subject, said, expected, actual, location, since } = card;
	return h("li", { class: "finding" }, h("details", {}, h("summary", {}, subject === "" ? null : [h("code", {}, subject), " "], h("span", { class: "said" }, said.length === 0 ? shortValues(expected, actual) : message(said)), location === null ? null : h("span", { class: "where" }, ` ${location.file}:${location.line}`), since === null ? null : sinceMark(since)), subject === "" ? null : h("p", {}, copyButton(subject, "name", "Copy the name")), details(card, links)));
}
function shortValues(expected, actual) {
	const short = (text) => text === null ? "nothing" : h("code", {}, cutMiddle(shortDigest(text), MAX_VALUE));
	return [
		expected === null ? "" : [
			"expected ",
			short(expected),
			", "
		],
		"found ",
		short(actual)
	];
}
const MAX_VALUE = 60;
function details(card, links) {
	const { subject, expected, actual, isSaid, location, related, command, suppressed } = card;
	const places = [location, related].filter((place) => place !== null);
	return [
		isSaid || expected === null && actual === null ? null : values(expected, actual),
		places.length === 0 ? null : h("p", { class: "where" }, "At ", between(places.map((place) => placeLink(place, links)), " and ")),
		command === null ? null : codeLine(`${command} ${subject}`),
		suppressed === null ? null : suppressedLine(suppressed)
	];
}
function sinceMark(since) {
	return h("span", { class: "since" }, since === "new" ? "new" : `since ${since}`);
}
function message(spans) {
	return spans.map(({ is, text }) => is === "text" || is === "count" ? text : h("code", {}, text));
}
function values(expected, actual) {
	return h("dl", { class: "values" }, expected === null ? null : value("Expected", expected), value("Found", actual));
}
function value(name, text) {
	const what = name.toLowerCase();
	return h("div", { class: what }, h("dt", {}, name, text === null ? null : copyButton(text, `${what} value`)), h("dd", {}, text === null ? h("span", { class: "none" }, "nothing") : h("code", {}, text)));
}
function between(items, separator) {
	return items.flatMap((item, index) => index === 0 ? [item] : [separator, item]);
}
function suppressedLine({ reason, expires }) {
	return h("p", { class: "suppression" }, `Suppressed until ${expires}: ${reason}`);
}
const SHOWN = 60;
function groupKey(finding) {
	return `${isSuppressed(finding) ? "suppressed " : ""}${finding.severity} ${finding.kind}`;
}
function pageGroups({ findings, suppressed }) {
	const groups = new Map();
	for (const rows of [findings, suppressed]) for (const finding of rows) {
		const key = groupKey(finding);
		const group = groups.get(key) ?? emptyGroup(key, finding);
		groups.set(key, group);
		group.count += finding.count;
		for (const one of ungrouped(finding)) if (group.findings.length < SHOWN) group.findings.push(one);
	}
	const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
	const shares = shareRows(sorted, SHOWN);
	return sorted.map((group, index) => ({
		...group,
		findings: group.findings.slice(0, shares[index])
	}));
}
function emptyGroup(key, finding) {
	const { kind, severity } = finding;
	const { title, fix } = describeKind(kind);
	return {
		key,
		kind,
		severity,
		suppressed: isSuppressed(finding),
		title,
		fix,
		count: 0,
		findings: []
	};
}
function rank({ severity, suppressed }) {
	return SEVERITIES.indexOf(severity) + (suppressed ? SEVERITIES.length : 0);
}
function findingSection({ manifests }, groups, context) {
	const open = groups.filter(({ suppressed }) => !suppressed);
	const content = open.map((group) => groupMarkup$1(group, groups.indexOf(group), manifests, context));
	const none = open.length === 0 ? h("p", {}, "There are none.") : null;
	return section("findings", "Findings", none, contents(open, groups), content);
}
function contents(open, groups) {
	if (open.length < MIN_CONTENTS) return null;
	const items = open.map((group) => h("li", { class: group.severity }, h("a", { href: `#group-${groups.indexOf(group)}` }, group.title), ` ${grouped(group.count)}`));
	return h("nav", {
		class: "contents",
		"aria-label": "Kinds of findings"
	}, h("ol", {}, items));
}
const MIN_CONTENTS = 4;
function suppressedSection({ suppressions, manifests }, groups, context) {
	if (suppressions.length === 0) return null;
	const suppressed = groups.filter((group) => group.suppressed);
	const count = suppressed.reduce((sum, group) => sum + group.count, 0);
	const idle = suppressions.filter(({ status, findings }) => status === "active" && findings === 0);
	return section("suppressed", "Suppressed findings", h("p", {}, `${countOf(count, "finding")} suppressed by the config until a day, and not counted in the verdict.`), suppressed.map((group) => groupMarkup$1(group, groups.indexOf(group), manifests, context)), idle.length === 0 ? null : h("ul", {}, idle.slice(0, MAX_IDLE).map(idleItem)));
}
const MAX_IDLE = 20;
function idleItem({ kind, path, expires }) {
	const what = [
		h("code", {}, kind),
		" of ",
		h("code", {}, path)
	];
	return h("li", {}, "Nothing matches ", what, `, suppressed until ${expires}: the entry can go.`);
}
function groupMarkup$1(group, index, manifests, { links, since }) {
	const { key, kind, severity, title, fix, count, findings, suppressed } = group;
	const lines = fixLines(findings, manifests);
	const isLong = count > 10;
	return h("div", {
		class: `group ${suppressed ? "suppressed" : severity}`,
		id: `group-${index}`
	}, h("h3", {}, h("span", { class: `badge ${severity}` }, severity), ` ${title}`, count > 1 ? h("span", { class: "count" }, ` ${grouped(count)}`) : null), h("p", { class: "fix" }, h("strong", {}, "To fix: "), prose(fix)), findings.length === 0 ? null : h("ol", { class: isLong ? "cards rows" : "cards" }, findings.map((finding) => (isLong ? findingRow : findingCard)(cardOf(finding, since), links))), count > findings.length ? moreOf(key, count - findings.length) : null, lines === null ? null : h("details", { class: "lines" }, h("summary", {}, prose(lines.heading)), codeBlock(lines.lines)), h("div", { class: "explain" }, pageLink(kind), codeLine(`manifest-drift explain ${kind}`)));
}
function pageLink(kind) {
	return h("span", {}, "More about ", anchor(findingPage(kind), h("code", {}, kind)), ":");
}
function moreOf(key, count) {
	return h("p", {
		class: "more",
		"data-group": key,
		"data-count": count
	}, `and ${grouped(count)} more; all are in report.json.`);
}
function mood({ outcome, complete }) {
	return outcome === "pass" && !complete ? "part" : outcome;
}
function openingMarkup(report, links) {
	const { words } = headline(report);
	return h("header", { class: `verdict ${mood(report)}` }, h("p", { class: "brand" }, h("strong", {}, "manifest-drift"), report.run === null ? "" : ` \u00B7 ${report.run.repository}`), h("h1", {}, icon(mood(report)), h("span", {}, words.charAt(0).toUpperCase() + words.slice(1))), h("p", { class: "lead" }, report.outcome === "error" ? report.error : verdictOf(report)), h("p", { class: "facts" }, facts(report, links)));
}
function icon(name) {
	return h("svg", {
		class: "icon",
		viewBox: "0 0 24 24",
		"aria-hidden": "true",
		width: 36,
		height: 36
	}, h("circle", {
		cx: 12,
		cy: 12,
		r: 11
	}), h("path", { d: {
		pass: "M6 12.5l4 4 8-9",
		fail: "M7 7l10 10M17 7L7 17",
		error: "M12 6v7M12 17v.5",
		part: "M12 6v7M12 17v.5"
	}[name] ?? "" }));
}
function facts(report, links) {
	const { commit, run, baseline, generated_at, root } = report;
	const parts = [];
	if (commit !== null) {
		const branch = run === null ? "" : ` of ${run.ref.replace(/^refs\/(heads|tags)\//, "")}`;
		parts.push([
			"commit ",
			h("code", {}, commit.slice(0, 12)),
			branch
		]);
	}
	if (root !== ".") parts.push(["folder ", h("code", {}, root)]);
	parts.push(h("time", { datetime: generated_at }, timeText(generated_at)));
	if (baseline !== null) parts.push([
		"versions compared with ",
		baseline.name,
		" (",
		h("code", {}, baseline.commit.slice(0, 12)),
		")"
	]);
	const url = runUrl(links);
	if (url !== null) parts.push(anchor(url, "the run"));
	return parts.flatMap((part, index) => index === 0 ? ["Checked: ", part] : [" \u00B7 ", part]);
}
function timeText(iso) {
	const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
	return parts === null ? iso : `${parts[1]} ${parts[2]} UTC`;
}
const MAX_STEPS = 3;
const MAX_NAMES = 2;
function steps(report, groups) {
	if (isUnfinished(report)) return section("todo", "What to do", h("p", {}, "Give the check more time (", h("code", {}, "time-budget"), "), or let it finish, and run it again."));
	if (report.outcome === "error") return section("todo", "What to do", h("p", {}, "Fix what the message names and run the check again. It says nothing about drift."));
	const open = groups.filter(({ suppressed, severity }) => !suppressed && severity !== "notice");
	if (open.length === 0) return null;
	const items = open.slice(0, MAX_STEPS).map((group) => {
		const about = [...new Set(group.findings.map(({ subject }) => subject))].slice(0, MAX_NAMES);
		const others = group.count > about.length ? "\u2026" : "";
		const link = h("a", { href: `#group-${groups.indexOf(group)}` }, `${group.title}${group.count > 1 ? ` (${grouped(group.count)})` : ""}`);
		const names = about.map((name) => [h("code", {}, cutMiddle(name, 60)), " "]);
		return h("li", {}, link, h("span", { class: "step" }, names, others), h("span", { class: "step" }, prose(group.fix)));
	});
	const more = open.length - items.length;
	const rest = more > 0 ? h("p", {}, `and ${countOf(more, "more kind")}, listed below.`) : null;
	return section("todo", "What to do", h("ol", { class: "steps" }, items), rest, patchHint(report, open));
}
function patchHint({ run, shard }, open) {
	if (!open.some(({ kind }) => ruleOf(kind)?.isFixable)) return null;
	return [h("p", {}, prose(`If the files on disk are correct, this patch updates lists and inventories.${run === null || shard !== null ? "" : " If there is a `fix.patch` beside this file, it is the same patch."}`)), codeLine("manifest-drift record --update | git apply")];
}
const SORTS = [
	"text",
	"code",
	"path",
	"digest",
	"count",
	"place"
];
function packFindings(key, cards) {
	const messages = new Numbered();
	const files = new Numbered();
	const commands = new Numbered();
	const sinces = new Numbered();
	const place = (location) => location === null ? 0 : [
		files.of(location.file),
		location.line,
		location.column
	];
	const at = (texts, text) => text === null ? -1 : texts.of(text);
	const rows = cards.map((card) => {
		const { expected, actual, location, related, suppressed } = card;
		const message = messages.of(JSON.stringify(packSpans(card)));
		const [command, since] = [at(commands, card.command), at(sinces, card.since)];
		const row = [
			message,
			expected,
			actual,
			place(location),
			place(related),
			command,
			since
		];
		return suppressed === null ? row : [...row, [suppressed.reason, suppressed.expires]];
	});
	return {
		key,
		isSaid: cards[0]?.isSaid ?? false,
		subjects: packTexts(cards.map(({ subject }) => subject)),
		messages: messages.texts.map((text) => JSON.parse(text)),
		files: files.texts,
		commands: commands.texts,
		sinces: sinces.texts,
		rows
	};
}
function ownTexts({ subject, expected, actual, related }) {
	return [
		subject,
		expected,
		actual,
		related && place(related).text
	];
}
function packSpans(card) {
	const own = ownTexts(card);
	return card.said.map(({ is, text }) => {
		const repeated = own.indexOf(text);
		return [SORTS.indexOf(is), repeated === -1 ? text : repeated];
	});
}
var Numbered = class {
	texts = [];
	#numbers = new Map();
	of(text) {
		const number = this.#numbers.get(text) ?? this.texts.push(text) - 1;
		this.#numbers.set(text, number);
		return number;
	}
};
const MAX_ENTRIES$1 = 300;
function entryTableMarkup({ entries, shard }) {
	if (entries.length === 0) return null;
	const hasWorks = entries.length > 0 && [...entries].some(({ works }) => works !== void 0);
	const rows = [...entries].sort((a, b) => FILE_STATUSES.indexOf(a.status) - FILE_STATUSES.indexOf(b.status)).slice(0, MAX_ENTRIES$1).map(({ kind, id, version, status, files, works }) => [
		h("span", { class: `status ${status}` }, `${STATUS_VIEW[status].sign} ${status}`),
		...hasWorks ? [works ?? "untested"] : [],
		[
			kind,
			" ",
			h("code", {}, id)
		],
		version === null ? h("span", { class: "none" }, "none") : h("code", {}, version),
		files === 0 ? h("span", { class: "none" }, shard === null ? "none recorded" : "none here") : files
	]);
	const more = entries.length - rows.length;
	return h("details", {
		class: "entries",
		open: entries.length <= 12
	}, h("summary", {}, `The same as a table: ${countOf(entries.length, "entry").replace("entrys", "entries")}`), table({
		caption: "Table of models and datasets",
		head: [
			"Status",
			...hasWorks ? ["Works"] : [],
			"Entry",
			"Version",
			"Files"
		],
		rows,
		numbers: [hasWorks ? 4 : 3]
	}), more > 0 ? h("p", {}, `and ${grouped(more)} more; all are in report.json.`) : null);
}
function stageSection({ stages }) {
	if (stages.length === 0) return null;
	const rows = stages.map(({ name, status, duration_ms, ...stage }) => [
		h("span", { class: `stage ${status}` }, `${STAGE_VIEW[status].sign} ${STAGE_VIEW[status].word}`),
		name,
		stageText(stage),
		`${(duration_ms / 1e3).toFixed(1)} s`
	]);
	return section("stages", "What was checked, step by step", table({
		caption: "Steps",
		head: [
			"Result",
			"Step",
			"Detail",
			"Time"
		],
		rows,
		numbers: [3]
	}));
}
const MAX_MANIFESTS = 200;
function manifestSection({ manifests }) {
	if (manifests.length === 0) return null;
	const rows = manifests.slice(0, MAX_MANIFESTS).map((row) => [
		h("code", {}, row.path),
		row.label,
		row.recorded,
		row.compared,
		row.base === "" ? baseWords(row) : h("code", {}, row.base),
		besides(row)
	]);
	const more = manifests.length - rows.length;
	return section("manifests", "How the manifests were read", table({
		caption: "Manifests",
		head: [
			"Manifest",
			"Format",
			"Files recorded",
			"Compared",
			"Paths are relative to",
			"Beside files"
		],
		rows,
		numbers: [2, 3]
	}), more > 0 ? h("p", {}, `and ${grouped(more)} more; all are in report.json.`) : null);
}
function runSection(report, links) {
	const { tool, generated_at, root, commit, baseline, run, shard, summary, complete } = report;
	const code = (text) => h("code", {}, text);
	const rows = [
		["Made by", `${tool.name} ${tool.version}`],
		["At", timeText(generated_at)],
		["Time taken", `${(summary.duration_ms / 1e3).toFixed(1)} s`],
		["Checked folder", code(root)],
		["Commit", commit === null ? "not known" : code(commit)],
		["Compared with", baseline === null ? "no earlier commit" : [
			baseline.name,
			" ",
			code(baseline.commit)
		]],
		["Complete", complete ? "yes" : "no"]
	];
	if (shard !== null) rows.push(["Part", shardName(shard)]);
	if (run !== null) {
		rows.push(["Repository", code(run.repository)], ["Branch or tag", code(run.ref)]);
		rows.push(["Workflow", `${run.workflow}, job ${run.job}, on ${run.event}`]);
		rows.push(["Run", anchor(runUrl(links), `${run.id}, attempt ${run.attempt}`)]);
	}
	return section("run", "This run", h("dl", { class: "run" }, rows.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))), h("p", { class: "note" }, prose("The same in full is in `report.json`, for scripts, beside this file.")));
}
const LARGEST = 240;
const LARGEST_BAD = 80;
function survey({ entries, files, shard }) {
	const places = [...entries].map((entry) => ({
		entry,
		folder: "",
		tallies: new Map()
	}));
	const outside = new Folders();
	const byPath = placesByPath(entries);
	const [good, bad] = [new Largest(LARGEST), new Largest(LARGEST_BAD)];
	let sized = 0;
	let logarithms = 0;
	for (const row of files) {
		const place = placeOf(row.path, byPath);
		const { path, status, evidence } = row;
		const size = knownSize(row);
		const style = {
			status,
			evidence
		};
		count(place === null ? outside.talliesOf(path) : places[place]?.tallies, style, size);
		if (size !== null) sized += 1;
		logarithms += size === null ? 0 : Math.log(Math.max(1, size));
		(status === "matched" ? good : bad).add({
			path,
			style,
			size,
			place: place ?? OUTSIDE
		});
	}
	const typicalBytes = sized === 0 ? 1 : Math.exp(logarithms / sized);
	const { folders, placeOf: folderPlace } = outside.grouped();
	const shown = [...bad.kept(), ...good.kept()].map((file) => file.place === OUTSIDE ? {
		...file,
		place: places.length + folderPlace(file.path)
	} : file);
	return {
		places: [...places, ...folders],
		shown,
		typicalBytes,
		sized,
		isPart: shard !== null
	};
}
const OUTSIDE = -1;
const MAX_DRAWN = 24;
const MAX_DEPTH = 3;
const MAX_KNOWN = 2e3;
var Folders = class {
	#known = new Map();
	#depth = MAX_DEPTH;
	talliesOf(path) {
		if (this.#known.size > MAX_KNOWN && this.#depth > 1) this.#reduce(1);
		const folder = folderAt(path, this.#depth);
		const tallies = this.#known.get(folder) ?? new Map();
		this.#known.set(folder, tallies);
		return tallies;
	}
	grouped() {
		while (this.#known.size > MAX_DRAWN && this.#depth > 1) this.#reduce(this.#depth - 1);
		const names = [...this.#known.keys()];
		const places = new Map(names.map((name, index) => [name, index]));
		const depth = this.#depth;
		return {
			folders: [...this.#known].map(([folder, tallies]) => ({
				entry: null,
				folder,
				tallies
			})),
			placeOf: (path) => places.get(folderAt(path, depth)) ?? 0
		};
	}
	#reduce(depth) {
		const before = this.#known;
		this.#known = new Map();
		this.#depth = depth;
		for (const [folder, tallies] of before) {
			const sum = this.talliesOf(`${folder}/`);
			for (const [key, tally] of tallies) sum.set(key, added(sum.get(key), tally));
		}
	}
};
function added(before, { style, files, bytes, unsized }) {
	if (before === void 0) return {
		style,
		files,
		bytes,
		unsized
	};
	return {
		style,
		files: before.files + files,
		bytes: before.bytes + bytes,
		unsized: before.unsized + unsized
	};
}
function folderAt(path, depth) {
	return folderOf(path).split("/", depth).join("/");
}
function placesByPath(entries) {
	const places = new Map();
	let index = 0;
	for (const { path } of entries) {
		if (path !== null && !places.has(path)) places.set(path, index);
		index += 1;
	}
	return places;
}
function placeOf(path, places) {
	for (let at = path;; at = folderOf(at)) {
		const place = places.get(at);
		if (place !== void 0) return place;
		if (at === "") return null;
	}
}
function count(tallies, style, size) {
	const key = styleKey(style);
	const tally = tallies?.get(key) ?? {
		style,
		files: 0,
		bytes: 0,
		unsized: 0
	};
	tallies?.set(key, tally);
	tally.files += 1;
	if (size === null) tally.unsized += 1;
	else tally.bytes += size;
}
var Largest = class {
	#limit;
	#files = [];
	constructor(limit) {
		this.#limit = limit;
	}
	add(file) {
		this.#files.push(file);
		if (this.#files.length >= 4 * this.#limit) this.#files = this.kept();
	}
	kept() {
		return this.#files.sort((a, b) => (b.size ?? 0) - (a.size ?? 0)).slice(0, this.#limit);
	}
};
function squarify(weights, box) {
	const boxes = [];
	let rest = box;
	for (let from = 0; from < weights.length;) {
		const left = sumOf(weights.slice(from));
		const scale = rest.width * rest.height / left;
		const to = rowEnd(weights, from, scale, Math.min(rest.width, rest.height));
		const row = weights.slice(from, to);
		const sum = sumOf(row);
		boxes.push(...layRow(row, sum, rest, sum / left));
		rest = remainder(rest, sum / left);
		from = to;
	}
	return boxes;
}
const sumOf = (weights) => weights.reduce((sum, weight) => sum + weight, 0);
function rowEnd(weights, from, scale, side) {
	const largest = (weights[from] ?? 0) * scale;
	let area = 0;
	let best = Number.POSITIVE_INFINITY;
	for (let at = from; at < weights.length; at += 1) {
		const smallest = (weights[at] ?? 0) * scale;
		area += smallest;
		const worst = Math.max(side * side * largest / (area * area), area * area / (side * side * smallest));
		if (worst > best) return at;
		best = worst;
	}
	return weights.length;
}
function layRow(row, sum, box, share) {
	const { x, y, width, height } = box;
	const isColumn = width >= height;
	let offset = 0;
	return row.map((weight) => {
		const start = offset;
		offset += weight / sum;
		return isColumn ? {
			x,
			y: y + start * height,
			width: width * share,
			height: weight / sum * height
		} : {
			x: x + start * width,
			y,
			width: weight / sum * width,
			height: height * share
		};
	});
}
function remainder({ x, y, width, height }, share) {
	return width >= height ? {
		x: x + width * share,
		y,
		width: Math.max(0, width * (1 - share)),
		height
	} : {
		x,
		y: y + height * share,
		width,
		height: Math.max(0, height * (1 - share))
	};
}
const HEADER = 20;
function drawing(groups, canvas, height) {
	const whole = {
		x: 0,
		y: 0,
		width: canvas.width,
		height
	};
	const boxes = squarify(groups.map(({ weight }) => weight), whole);
	return groups.map((group, index) => groupMarkup(group, boxes[index] ?? whole, canvas));
}
function groupMarkup(group, box, canvas) {
	const { name, cells } = group;
	const room = roomIn(box, canvas);
	const shown = box.height >= 36 ? nameFor(group, room) : "";
	const inner = shown !== "" ? {
		...box,
		y: box.y + HEADER,
		height: box.height - HEADER
	} : box;
	const boxes = squarify(cells.map(({ weight }) => weight), inner);
	return h("g", { class: "entry" }, h("title", {}, name), cells.map((cell, index) => cellMarkup(cell, name, boxes[index] ?? inner, canvas)), cells.map((cell, index) => labelMarkup(cell, boxes[index] ?? inner, canvas)), h("rect", {
		...areaOf(inner, canvas),
		class: "edge"
	}), shown === "" ? null : text(shown, box, canvas, "name"));
}
function cellMarkup(cell, entry, box, canvas) {
	const { style, label, find } = cell;
	const area = areaOf(box, canvas);
	const pattern = patternOf(style.evidence);
	return h("g", {
		class: `cell ${style.status}`,
		"data-find": find
	}, h("title", {}, `${cut(label, 400)}: ${cellWords(cell)} (${cut(entry, 200)})`), h("rect", area), pattern === null ? null : h("rect", {
		...area,
		fill: pattern
	}));
}
function labelMarkup({ style, label, shortLabel = fileNameOf(label) }, box, canvas) {
	const room = roomIn(box, canvas);
	if (box.height < 18) return null;
	const { sign } = STATUS_VIEW[style.status];
	const words = fitting([`${sign} ${label}`, `${sign} ${shortLabel}`], room);
	return words === "" ? null : text(words, box, canvas, `label ${style.status}`);
}
function cellWords({ style, files, bytes }) {
	const size = bytes === null ? files === 0 ? "" : ", size not known" : `, ${sizeOf(bytes)}`;
	return `${styleWords(style)}${size}`;
}
function text(words, box, canvas, name) {
	const { x, y } = areaOf(box, canvas);
	return h("text", {
		x,
		dx: 4,
		y,
		dy: 15,
		class: name,
		"aria-hidden": "true"
	}, words);
}
const LETTER = 6.8;
const BOLD = 7.6;
function fitting(names, width, letter = LETTER) {
	return names.find((name) => columnsOf(name) * letter <= width - 8) ?? "";
}
function nameFor({ name, shortName }, width) {
	return fitting([
		name,
		shortName,
		fileNameOf(shortName)
	], width, BOLD);
}
function roomIn(box, { width, leastWidth }) {
	return box.width / width * leastWidth;
}
function areaOf({ x, y, width, height }, canvas) {
	const percent = (value) => `${round(100 * value / canvas.width, 100)}%`;
	return {
		x: percent(x),
		y: round(y, 10),
		width: percent(width),
		height: round(Math.max(.5, height), 10)
	};
}
const round = (value, parts) => Math.round(value * parts) / parts;
function weigher({ typicalBytes }, measure) {
	if (measure === "files") return (files) => files;
	return (files, bytes, unsized) => Math.max(files, bytes + unsized * typicalBytes);
}
function groupOf({ entry, folder, tallies }, shown, weigh, isPart) {
	const name = entry === null ? folder || "in the root" : `${entry.kind} ${entry.id}`;
	const shortName = entry?.id ?? name;
	const find = (entry === null ? folder : entry.path) || null;
	if (entry !== null && entry.files === 0) {
		const cells = [emptyCell(entry, weigh, isPart)];
		return {
			name,
			shortName,
			find,
			cells,
			weight: weightOf(cells)
		};
	}
	const single = shown.map(({ path, style, size }) => ({
		style,
		label: find !== null && path.startsWith(`${find}/`) ? path.slice(find.length + 1) : path,
		find: path,
		files: 1,
		bytes: size,
		weight: weigh(1, size ?? 0, size === null ? 1 : 0)
	}));
	const rest = [...tallies.values()].flatMap((tally) => restCell(tally, shown, find, weigh));
	const cells = [...single, ...rest].sort(byWeight);
	return {
		name,
		shortName,
		find,
		cells,
		weight: weightOf(cells)
	};
}
function emptyCell({ status }, weigh, isPart) {
	return {
		style: {
			status,
			evidence: "none"
		},
		label: status === "missing" ? "not there" : isPart ? "no file in this shard" : "no file recorded",
		find: null,
		files: 0,
		bytes: null,
		weight: weigh(1, 0, 1)
	};
}
function restCell(tally, shown, find, weigh) {
	const key = styleKey(tally.style);
	let { files, bytes, unsized } = tally;
	for (const { style, size } of shown) {
		if (styleKey(style) !== key) continue;
		files -= 1;
		bytes -= size ?? 0;
		unsized -= size === null ? 1 : 0;
	}
	if (files <= 0) return [];
	const label = countOf(files, shown.length === 0 ? "file" : "more file");
	return [{
		style: tally.style,
		label,
		find,
		files,
		bytes: unsized < files ? bytes : null,
		weight: weigh(files, bytes, unsized)
	}];
}
function weightOf(all) {
	return all.reduce((sum, { weight }) => sum + weight, 0);
}
function byWeight(a, b) {
	return b.weight - a.weight;
}
const LEAST_SHARES = .2;
function measureOf({ sized }, files) {
	return sized > 0 && 2 * sized >= files ? "bytes" : "files";
}
function cellGroups(survey, measure) {
	const weigh = weigher(survey, measure);
	const shown = new Map();
	for (const file of survey.shown) {
		const files = shown.get(file.place) ?? [];
		shown.set(file.place, files);
		files.push(file);
	}
	return survey.places.map((place, index) => groupOf(place, shown.get(index) ?? [], weigh, survey.isPart)).filter(({ cells }) => cells.length > 0).sort(byWeight);
}
function drawnGroups(groups, { mostGroups, isByStyle, leastShare }) {
	const fewer = groups.length > mostGroups ? joinedByFolder(groups).sort(byWeight) : groups;
	const few = fewer.length > mostGroups ? [...fewer.slice(0, mostGroups - 1), together(fewer.slice(mostGroups - 1))] : fewer;
	return enlarged(isByStyle ? few.map((group) => ({
		...group,
		cells: cellPerStyle(group)
	})) : few, leastShare).sort(byWeight);
}
function joinedByFolder(groups) {
	return [...groupedBy(groups, ({ name, find }) => find === null ? ` ${name}` : folderOf(find))].flatMap(([folder, members]) => {
		if (members.length === 1) return members;
		const find = folder || null;
		const sorted = members.flatMap((member) => cellPerStyle(member).map((cell) => ({
			...cell,
			label: `${member.shortName}: ${cell.label}`,
			shortLabel: member.shortName
		}))).sort(byWeight);
		const rest = [...groupedBy(sorted.slice(MAX_CELLS), ({ style }) => styleKey(style)).values()];
		const cells = [...sorted.slice(0, MAX_CELLS), ...rest.map((same) => merged(same, find))];
		const name = folder || "in the root";
		return {
			name,
			shortName: name,
			find,
			cells,
			weight: weightOf(cells)
		};
	});
}
const MAX_CELLS = 150;
function enlarged(groups, leastShare) {
	const bad = groups.flatMap(({ cells }) => cells).filter(({ style }) => style.status !== "matched");
	const least = weightOf(groups) * Math.min(leastShare, LEAST_SHARES / bad.length);
	return groups.map((group) => {
		const cells = group.cells.map((cell) => cell.style.status === "matched" ? cell : {
			...cell,
			weight: Math.max(cell.weight, least)
		}).sort(byWeight);
		return {
			...group,
			cells,
			weight: weightOf(cells)
		};
	});
}
function together(groups) {
	const cells = [...groupedBy(groups.flatMap((group) => group.cells), ({ style }) => styleKey(style)).values()].map((same) => merged(same, null));
	const name = `${grouped(groups.length)} smaller fields`;
	return {
		name,
		shortName: name,
		find: null,
		cells,
		weight: weightOf(cells)
	};
}
function cellPerStyle({ cells, find }) {
	return [...groupedBy(cells, ({ style }) => styleKey(style)).values()].flatMap((same) => same.length === 1 ? same : merged(same, find));
}
function groupedBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) pushTo(groups, keyOf(item), item);
	return groups;
}
function merged(cells, find) {
	const files = cells.reduce((sum, cell) => sum + cell.files, 0);
	const sizes = cells.flatMap(({ bytes }) => bytes ?? []);
	const [{ style }] = cells;
	return {
		style,
		label: files === 0 ? "no file" : countOf(files, "file"),
		find: files === 0 ? null : find,
		files,
		bytes: sizes.length === 0 ? null : sizes.reduce((sum, bytes) => sum + bytes, 0),
		weight: weightOf(cells)
	};
}
const SCREENS = [{
	id: "map",
	width: 1e3,
	leastWidth: 640,
	heights: [
		[4, 90],
		[12, 160],
		[40, 300],
		[Number.POSITIVE_INFINITY, 520]
	],
	mostFiles: Number.POSITIVE_INFINITY,
	mostGroups: 24,
	leastShare: .0018
}, {
	id: "narrow-map",
	width: 332,
	leastWidth: 262,
	heights: [
		[4, 120],
		[12, 260],
		[Number.POSITIVE_INFINITY, 420]
	],
	mostFiles: 12,
	mostGroups: 12,
	leastShare: .01
}];
function treemap(report, survey) {
	const measure = measureOf(survey, report.files.length);
	const groups = cellGroups(survey, measure);
	if (groups.length === 0) return null;
	const of = report.entries.length === 0 ? "" : ` in ${countOf(report.entries.length, "model and dataset")}`;
	const label = `Picture of ${countOf(report.files.length, "recorded file")}${of}`;
	const drawings = SCREENS.map(({ id, heights, mostFiles, ...screen }) => {
		const height = heights.find(([most]) => survey.shown.length <= most)?.[1] ?? 0;
		const drawn = drawnGroups(groups, {
			...screen,
			isByStyle: survey.shown.length > mostFiles
		});
		return h("svg", {
			id,
			class: "map",
			height,
			role: "img",
			"aria-label": label
		}, drawing(drawn, screen, height));
	});
	return h("figure", { class: "treemap" }, drawings, h("p", {
		id: "map-info",
		class: "info",
		"aria-hidden": "true"
	}, ""), h("figcaption", {}, caption(measure, survey, report.files.length)));
}
function caption(measure, { sized, places }, files) {
	if (files === 0) return "Each entry has the same area, since no file of any is recorded.";
	const unsized = files - sized;
	const are = `${countOf(unsized, "file")} of unknown size ${unsized === 1 ? "is" : "are"}`;
	return `${measure === "bytes" ? `Areas are bytes${unsized === 0 ? "" : `; ${are} drawn as of usual size`}.` : "Each file has the same area, since the sizes of most are not known."} Whatever is not matched is drawn large enough to be seen${places.some(({ entry }) => entry?.files === 0) ? ", and entries without a recorded file as one file" : ""}.`;
}
const MAX_ENTRIES = 200;
function worksSection(report, outputs) {
	const counts = worksCounts(report);
	if (counts === null) return null;
	const order = (row) => WORKS_ORDER.indexOf(row.works ?? "untested");
	const entries = [...report.entries].sort((a, b) => order(a) - order(b));
	const rows = entries.slice(0, MAX_ENTRIES).map((row) => {
		const { kind, id, works = "untested", tested } = row;
		const subject = subjectOf(row);
		const test = tested?.test ?? subject;
		return [
			works,
			[
				kind,
				" ",
				h("code", {}, id),
				test === subject ? null : [", test ", h("code", {}, test)]
			],
			(outputs.get(subject) ?? []).map((output) => outputMarkup(test, output))
		];
	});
	const more = entries.length - rows.length;
	const said = [...counts].map(([word, count]) => `${grouped(count)} ${word}`).join(", ");
	return section("works", "Do the models work?", h("p", {}, `By the results of smoke tests: ${said}.`), table({
		caption: "Smoke tests",
		head: [
			"Works",
			"Entry",
			"What it put out"
		],
		rows
	}), more > 0 ? h("p", {}, `and ${grouped(more)} more; all are in report.json.`) : null);
}
const MAX_FILES = 2e5;
const MAX_FINDINGS = 2e4;
const CHUNK = 2e3;
function* renderHtml(report, folder = "", history = null, outputs = new Map()) {
	const links = linksOf(report, folder);
	const groups = pageGroups(report);
	const since = sinceOf(report, history);
	const cards = {
		links,
		since
	};
	yield `<!doctype html>\n<html lang="en">\n${head(report)}\n<body>\n`;
	yield htmlText([
		h("a", {
			class: "skip-link",
			href: "#content"
		}, "Skip to the findings"),
		patterns(),
		openingMarkup(report, links)
	]);
	yield "\n<main id=\"content\">\n";
	for (const part of openingSections(report, steps(report, groups), changesSection(report, history))) yield `${htmlText(part)}\n`;
	const hasRun = report.outcome !== "error" || isUnfinished(report);
	if (hasRun || groups.length > 0) yield htmlText([findingSection(report, groups, cards), suppressedSection(report, groups, cards)]);
	yield htmlText(worksSection(report, outputs));
	if (hasRun) yield `${htmlText(fileSection(report, Math.min(MAX_FILES, report.files.length)))}\n`;
	yield htmlText([
		stageSection(report),
		manifestSection(report),
		runSection(report, links)
	]);
	yield "\n</main>\n";
	yield data("links", links);
	const shown = new Map(groups.map(({ key, findings }) => [key, findings.length]));
	for (const piece of findingPieces([report.findings, report.suppressed], shown, since)) yield data("findings", piece);
	for (const rows of filePieces(report.files)) yield data("files", packFiles(rows));
	yield `<script>${SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function sinceOf(report, history) {
	const first = firstSeen(report, history?.now.seen);
	return (finding) => {
		const seen = first(finding);
		return seen === null || seen === "new" ? seen : seen.date;
	};
}
function head(report) {
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${SCRIPT_SHA256}'`,
		`style-src 'sha256-${STYLE_SHA256}'`,
		...OUTPUT_POLICY,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	];
	const repository = report.run === null ? "" : ` \u00B7 ${report.run.repository}`;
	const meta = pageHead(policy, `${headline(report).words} \u00B7 manifest-drift${repository}`);
	return `<head>\n${htmlText(meta)}\n<style>${STYLE}</style>\n</head>`;
}
function openingSections(report, todo, changes) {
	if (report.outcome === "error" && !isUnfinished(report)) return [todo];
	const found = survey(report);
	const picture = treemap(report, found);
	return [h("div", { class: "first" }, todo, changes, evidenceSection(report, found)), picture === null ? null : section("picture", report.entries.length === 0 ? "Recorded files" : "Models and datasets", picture, entryTableMarkup(report))];
}
function data(name, value) {
	return `<script type="application/json" data-name="${name}">${inertJson(value)}<\/script>\n`;
}
function* findingPieces(all, shown, since) {
	const seen = new Map();
	let piece = [];
	let key = "";
	let carried = 0;
	for (const finding of chained(all)) {
		const next = groupKey(finding);
		const count = (seen.get(next) ?? 0) + 1;
		seen.set(next, count);
		if (count <= (shown.get(next) ?? 0) || carried >= MAX_FINDINGS) continue;
		if ((next !== key || piece.length === CHUNK) && piece.length > 0) {
			yield packFindings(key, piece);
			piece = [];
		}
		key = next;
		carried += 1;
		piece.push(cardOf(finding, since));
	}
	if (piece.length > 0) yield packFindings(key, piece);
}
function* chained(all) {
	for (const rows of all) for (const finding of rows) yield* ungrouped(finding);
}
function* filePieces(files) {
	if (files.length <= MAX_FILES) return yield* pieces(files);
	let left = MAX_FILES;
	const some = function* (isWanted) {
		for (const row of files) {
			if (left === 0) return;
			if (!isWanted(row)) continue;
			left -= 1;
			yield row;
		}
	};
	yield* pieces(some(({ status }) => status !== "matched"));
	yield* pieces(some(({ status }) => status === "matched"));
}
function* pieces(rows) {
	let piece = [];
	for (const row of rows) {
		piece.push(row);
		if (piece.length < CHUNK) continue;
		yield piece;
		piece = [];
	}
	if (piece.length > 0) yield piece;
}
export { renderHtml };
