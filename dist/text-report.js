import { At as realpathSync, B as terminalText, M as shellWord, N as VERSION, P as logLine, Qt as relative, R as shortDigest, U as cut, Xt as join, Y as latePattern, en as sep, ht as existsSync, j as quotedWord, k as PROGRAM, m as widthOf, p as painter, q as SETTINGS } from "./start.js";
import { ofCheck, p as folderInRepository } from "./check.js";
import { v as decodeUtf8 } from "./inventories.js";
import { i as ruleOf, n as KINDS, t as BY_KIND } from "./rules.js";
const { Bn: sizeOf, Br: infoOf, Di: folderOf, In: hubDigestWords, Kn: SEVERITY_VIEW, Ln: presenceWords, Mr: fileMissing, Nn: hasNothingToCheck, Qn: FILE_STATUSES, Rn: upstreamWords, Rr: algorithmNamed, Ti: below, Yr: messageOf, ci: grouped, ii: plainText, jn: verdictOf, li: SEVERITIES, qn: STAGE_VIEW, si: countOf, ui: isUnfinished, yi: createFiles } = ofCheck();
function* ungrouped(finding) {
	const rule = finding.count === 1 ? null : ruleOf(finding.kind);
	if (rule === null) {
		yield finding;
		return;
	}
	for (const { subject, data, location, related } of finding.data.first) {
		const message = plainText(messageOf(rule, data, {
			subject,
			location,
			related
		}));
		yield {
			...finding,
			...rule.values(data),
			subject,
			data,
			location,
			related,
			message,
			count: 1
		};
	}
}
function* firstOf(findings, most) {
	let left = most;
	for (const finding of findings) for (const one of ungrouped(finding)) {
		if (left === 0) return;
		left -= 1;
		yield one;
	}
}
const MAX_KEPT = 1e3;
const KNOWN = new WeakMap();
function groupFindings(report) {
	const known = KNOWN.get(report);
	if (known) return known;
	const groups = new Map();
	for (const finding of report.findings) {
		const { kind, severity } = finding;
		const key = `${severity} ${kind}`;
		const group = groups.get(key) ?? {
			kind,
			severity,
			count: 0,
			findings: []
		};
		groups.set(key, group);
		group.count += finding.count;
		for (const one of ungrouped(finding)) if (group.findings.length < MAX_KEPT) group.findings.push(one);
	}
	const sorted = [...groups.values()].map((group) => ({
		...describeKind(group.kind),
		...group
	})).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
	KNOWN.set(report, sorted);
	return sorted;
}
function describeKind(kind) {
	return ruleOf(kind) ?? {
		title: "Finding of another version",
		fix: "Read what this version says about it."
	};
}
const FEW = 3;
const SOME = 10;
function shareRows(groups, budget) {
	const shares = groups.map(() => 0);
	for (const most of [
		FEW,
		SOME,
		MAX_KEPT
	]) for (const [index, { findings }] of groups.entries()) {
		const share = shares[index] ?? 0;
		const more = Math.max(0, Math.min(findings.length, most, share + budget) - share);
		shares[index] = share + more;
		budget -= more;
	}
	return shares;
}
const MAX_NAMED$1 = 3;
function coverageWords(coverage) {
	if (coverage === void 0) return null;
	const { files, recorded, bytes, recorded_bytes: own, folders, more_folders: more } = coverage;
	const shown = folders.slice(0, MAX_NAMED$1).map(({ folder }) => folder === "" ? "the root" : `${folder}/`);
	const others = folders.length - shown.length + more;
	const where = others === 0 ? shown.join(", ") : `${shown.join(", ")} and ${countOf(others, "more folder")}`;
	const share = bytes === null || own === null || bytes === 0 ? "" : ` (${percent(own, bytes)} of bytes)`;
	return `Records cover ${grouped(recorded)} of ${countOf(files, "file")}${share} in ${where}.`;
}
function percent(part, whole) {
	const share = Math.floor(part / whole * 100);
	return share === 0 && part > 0 ? "less than 1 %" : `${part < whole ? Math.min(share, 99) : share} %`;
}
const REPOSITORY = "OWNER/manifest-drift";
function findingPage(kind) {
	if (ruleOf(kind) === null) return null;
	return `https://github.com/${REPOSITORY}/blob/v${VERSION}/docs/findings/${kind}.md`;
}
const MAX_NAMED = 4;
const MAX_NAME = 80;
function restoredWords({ files, stages }, shown) {
	if (!stages.some(({ counts }) => (counts.files_restored ?? 0) > 0)) return null;
	const sources = new Map();
	for (const { restore } of files) {
		if (restore?.result !== "restored") continue;
		const from = restore.from ?? "an unnamed source";
		const sum = sources.get(from) ?? {
			files: 0,
			bytes: 0
		};
		sources.set(from, {
			files: sum.files + 1,
			bytes: sum.bytes + (restore.bytes ?? 0)
		});
	}
	if (sources.size === 0) return null;
	const all = [...sources].sort(([, a], [, b]) => b.files - a.files);
	const named = all.slice(0, MAX_NAMED).map(([from, sum]) => `${countOf(sum.files, "file")} from ${shown(cut(from, MAX_NAME))} (${sizeOf(sum.bytes)})`);
	const rest = all.slice(MAX_NAMED).reduce((sum, [, { files }]) => sum + files, 0);
	const more = rest > 0 ? [`${grouped(rest)} from other sources`] : [];
	return `Restored before the check: ${[...named, ...more].join(", ")}.`;
}
function restoreNote(restore) {
	if (restore === void 0) return null;
	const from = cut(restore.from ?? "the source", MAX_NAME);
	switch (restore.result) {
		case "restored": return `restored from ${from}`;
		case "mismatch": return `${from} has other content`;
		case "gone": return `${from} no longer has it`;
		case "failed": return "could not be restored";
		case "unsourced": return "no source is known";
	}
}
function manifestWords(row) {
	const { label, recorded, compared } = row;
	const beside = besides(row);
	return `${label}${recorded === 0 && beside !== "" ? "" : `, ${countOf(recorded, "file")} recorded, ${grouped(compared)} compared`}${beside === "" ? "" : `, ${beside}`}`;
}
function besides({ not_looked_at, unread }) {
	const parts = not_looked_at.filter(({ count }) => count > 0).map(({ what, count }) => digestsWords(what, count) ?? `${countOf(count, what.replaceAll("-", " "))} not looked at`);
	if (unread === "no-digests") parts.push("it records no digests");
	if (unread === "not-supported" || unread === "too-large") parts.push("it is not read");
	return parts.join(", ");
}
function digestsWords(what, count) {
	const algorithm = what.endsWith("-digest") ? algorithmNamed(what.slice(0, -7)) : null;
	return algorithm === null ? null : `${countOf(count, `${infoOf(algorithm).label} digest`)} not computed`;
}
function baseWords({ base }) {
	return base === "" ? "the repository root" : base;
}
const WORDS = {
	absent_files_matched: ["file matched that is not here", "files matched that are not here"],
	blobs_checked: ["blob checked", "blobs checked"],
	candidates_left_out: ["more candidate not read", "more candidates not read"],
	combined_entries: ["entry in combined inventories", "entries in combined inventories"],
	combined_inventories: ["combined inventory", "combined inventories"],
	entries: ["entry", "entries"],
	entries_changed: ["entry with other content", "entries with other content"],
	entries_compared: ["entry compared", "entries compared"],
	entries_that_work: ["entry works", "entries work"],
	entries_without_source: ["entry without a source", "entries without a source"],
	families: ["model in several files", "models in several files"],
	file_sets: ["file set", "file sets"],
	files: ["file", "files"],
	files_hashed: ["file hashed", "files hashed"],
	files_in_folders: ["file in folders with recorded files", "files in folders with recorded files"],
	files_not_restored: ["missing file not restored", "missing files not restored"],
	files_of_entries: ["file of entries", "files of entries"],
	files_of_unclear_source: ["file of unclear source", "files of unclear source"],
	files_restored: ["file restored", "files restored"],
	files_skipped: ["file skipped", "files skipped"],
	files_unrecorded: ["file reported as unrecorded", "files reported as unrecorded"],
	files_with_checksum: ["file with a recorded checksum", "files with a recorded checksum"],
	folders_compared: ["folder compared", "folders compared"],
	headers_read: ["header read", "headers read"],
	headers_unread: ["header not given", "headers not given"],
	headers_unknown: ["file without a known header", "files without a known header"],
	hub_caches: ["hub cache", "hub caches"],
	indexes: ["index of tensors", "indexes of tensors"],
	known_to_git_or_dvc: ["of them known to git or DVC", "of them known to git or DVC"],
	lfs_files_compared: ["file of git-lfs compared", "files of git-lfs compared"],
	lfs_objects_asked: ["object of git-lfs asked for", "objects of git-lfs asked for"],
	lfs_objects_held: ["of them on the LFS server", "of them on the LFS server"],
	line_ends_differ: ["text with other line endings", "texts with other line endings"],
	lists: ["checksum list", "checksum lists"],
	manifests: ["manifest", "manifests"],
	missing: ["missing file", "missing files"],
	missing_optional: ["of them optional", "of them optional"],
	nested_repositories: ["nested repository not read", "nested repositories not read"],
	paths_with_two_readings: ["path can be read in two ways", "paths can be read in two ways"],
	pointers_compared: ["pointer compared", "pointers compared"],
	pointers_in_index: ["pointer in git's index", "pointers in git's index"],
	pointers_in_place: ["pointer in place of a file", "pointers in place of files"],
	records: ["recorded file", "recorded files"],
	records_compared: ["recorded file compared", "recorded files compared"],
	records_removed: ["record removed", "records removed"],
	repositories_asked: ["repository asked", "repositories asked"],
	requests: ["request", "requests"],
	results_not_counted: ["result not counted", "results not counted"],
	samples_left_out: ["sample not read", "samples not read"],
	settings_weakened: ["setting weakened", "settings weakened"],
	signatures: ["signature", "signatures"],
	source_entries: ["entry in their sources", "entries in their sources"],
	source_inventories: ["source inventory", "source inventories"],
	statements: ["statement", "statements"],
	suppressed: ["finding suppressed", "findings suppressed"],
	suppressions: ["suppression", "suppressions"],
	suppressions_expired: ["of them expired", "of them expired"],
	unrecorded_files_matched: ["file matched by the Hub's digest only", "files matched by the Hub's digest only"],
	texts_compared: ["differing file tried", "differing files tried"]
};
function stageText({ counts, note }) {
	const all = Object.entries(counts);
	const telling = all.filter(([, count]) => count > 0);
	return [(telling.length > 0 ? telling : all.slice(0, 1)).map(([name, count]) => countOf(count, ...wordsOf(name))).join(", "), note ?? ""].filter((part) => part !== "").join("; ");
}
function wordsOf(name) {
	const plain = name.replaceAll("_", " ");
	return Object.hasOwn(WORDS, name) ? WORDS[name] : [plain, plain];
}
const MAX_LINES = 20;
function signatureLines({ signatures = [] }) {
	const verified = signatures.filter(({ status }) => status === "verified");
	const unchecked = signatures.filter(({ status }) => status === "unchecked").length;
	const lines = verified.slice(0, MAX_LINES).map(({ path, signs, by, issuer }) => {
		const what = signs.filter((one) => one !== path).join(", ");
		return `${what === "" ? path : what}: signed by ${by}${issuer === null ? "" : ` (${issuer})`}${what === "" ? "" : `, by ${path}`}.`;
	});
	if (verified.length > MAX_LINES) lines.push(`\u2026 and ${verified.length - MAX_LINES} more.`);
	if (unchecked > 0) lines.push(`The signature of ${countOf(unchecked, "signed manifest")} was not checked; name a trusted root in trusted-root.`);
	return lines;
}
const WIDE = latePattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]`, "gu");
const MARKS = latePattern(String.raw`\p{M}`, "gu");
const PLAIN = /^[\x20-\x7e]*$/;
function columnsOf(line) {
	if (PLAIN.test(line)) return line.length;
	return [...line.replace(MARKS(), "")].length + (line.match(WIDE())?.length ?? 0);
}
function wrapLine(line, width, first = "", rest = first) {
	if (width === Number.POSITIVE_INFINITY || columnsOf(first) + columnsOf(line) <= width) return [first + line];
	const lines = [];
	let current = "";
	for (const word of line.split(" ")) {
		const indent = lines.length === 0 ? first : rest;
		const next = current === "" ? word : `${current} ${word}`;
		if (current === "" || columnsOf(indent) + columnsOf(next) <= width) current = next;
		else {
			lines.push(indent + current);
			current = word;
		}
	}
	lines.push((lines.length === 0 ? first : rest) + current);
	return lines;
}
const MAX_LINE = 2e3;
const LEAD = 12;
function frameOf(finding, written, width) {
	if (written.length > MAX_LINE) return null;
	const text = written.trimEnd().replaceAll("	", " ");
	const range = valueIn(text, finding);
	if (range === null) return null;
	const [start, end] = range;
	const indent = text.length - text.trimStart().length;
	const from = columnsOf(terminalText(text.slice(indent))) <= width ? indent : Math.max(indent, start - LEAD);
	const before = `${from > indent ? "\u2026" : ""}${terminalText(text.slice(from, start))}`;
	const room = width - columnsOf(before);
	const value = cut(terminalText(text.slice(start, end)), room);
	const after = cut(terminalText(text.slice(end)), room - columnsOf(value));
	const line = before + value + after;
	if (value === "" || columnsOf(line) > width) return null;
	return {
		line,
		before: columnsOf(before),
		length: columnsOf(value)
	};
}
function valueIn(text, finding) {
	const { location, subject, expected, actual, kind } = finding;
	if (location === null) return null;
	const values = [expected, actual];
	const wanted = ruleOf(kind)?.shows === "values" ? [...values, subject] : [subject, ...values];
	const from = location.column - 1;
	for (const value of wanted) {
		const start = value === null ? -1 : wordAt(text, value, from);
		if (start !== -1) return [start, start + (value?.length ?? 0)];
	}
	if (location.line === 1 && location.column === 1) return null;
	const token = /\s*("(?:[^"\\]|\\.)*"|[^\s,;{}[\]]+)/y;
	token.lastIndex = from;
	const found = token.exec(text)?.[1];
	return found === void 0 ? null : [token.lastIndex - found.length, token.lastIndex];
}
const WORD = latePattern(String.raw`[\p{L}\p{N}_]`, "u");
function wordAt(text, value, from) {
	if (value === "") return -1;
	const isWord = (sign) => sign !== void 0 && WORD().test(sign);
	for (let at = text.indexOf(value, from); at !== -1; at = text.indexOf(value, at + 1)) if (!(isWord(value[0]) && isWord(text[at - 1]) || isWord(value.at(-1)) && isWord(text[at + value.length]))) return at;
	return -1;
}
const PLAIN_STYLE = {
	paint: (_, text) => text,
	width: Number.POSITIVE_INFINITY,
	link: (text) => text,
	fileUrl: () => null,
	lineAt: () => null
};
function put(text, { width, paint }, { first = "", rest = first, painted = first, style } = {}) {
	const lead = columnsOf(first);
	const [word = ""] = text.split(" ", 1);
	if (lead > rest.length && lead + columnsOf(word) > width) return `${painted.trimEnd()}\n${put(text, {
		width,
		paint
	}, {
		first: rest,
		...style && { style }
	})}`;
	return `${wrapLine(text, width, " ".repeat(lead), rest).map((line, index) => {
		const own = line.slice(index === 0 ? lead : rest.length);
		const shown = style === void 0 ? own : paint(style, own);
		return index === 0 ? painted + shown : rest + logLine(shown);
	}).join("\n")}\n`;
}
const MAX_FRAMES = 3;
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function* findingBlocks(report, textStyle) {
	for (const group of groupFindings(report)) yield renderGroup(group, textStyle);
}
function* renderGroup({ severity, kind, title, fix, count, findings }, textStyle) {
	const { paint } = textStyle;
	yield heading(severity, title, terminalText(kind), textStyle);
	const shown = findings.slice(0, 20);
	for (const [index, finding] of shown.entries()) yield* renderFinding(finding, index < 3, textStyle);
	if (count > shown.length) yield `    \u2026 and ${grouped(count - shown.length)} more; --format json lists all.\n`;
	yield put(fix, textStyle, {
		first: "  \u2192 ",
		rest: "    ",
		painted: `  ${paint("cyan", "\u2192")} `
	});
}
function heading(severity, title, kind, textStyle) {
	const { paint, link, width } = textStyle;
	const { sign } = SEVERITY_VIEW[severity];
	const name = paint("dim", link(kind, findingPage(kind)));
	const painted = `${paint(STYLES[severity], sign)} `;
	if (`${sign} ${title} ${kind}`.length <= width) return `${painted}${paint("bold", title)} ${name}\n`;
	return `${put(title, textStyle, {
		first: `${sign} `,
		rest: "  ",
		painted,
		style: "bold"
	})}  ${name}\n`;
}
function* renderFinding(finding, isFirst, textStyle) {
	const { location } = finding;
	const { paint, link } = textStyle;
	if (location === null) {
		yield put(terminalText(finding.message), textStyle, {
			first: "    ",
			rest: "      "
		});
		return;
	}
	const place = terminalText(`${location.file}:${location.line}:${location.column}`);
	const painted = paint("dim", link(place, textStyle.fileUrl(location.file)));
	const frame = isFirst ? frameAt(finding, textStyle) : null;
	const message = terminalText(messageBeside(finding, frame !== null, isFirst));
	if (frame === null) {
		yield put(message, textStyle, {
			first: `    ${place}  `,
			rest: "      ",
			painted: `    ${painted}  `
		});
		return;
	}
	yield `    ${painted}\n`;
	yield* drawn(frame, location.line, STYLES[finding.severity], textStyle);
	yield put(message, textStyle, { first: "      " });
}
const MARGIN = 6;
const MAX_FRAME = 160;
function frameAt(finding, { width, lineAt }) {
	const { location } = finding;
	const written = location === null ? null : lineAt(location);
	if (location === null || written === null) return null;
	const gutter = MARGIN + `${location.line}`.length + 3;
	return frameOf(finding, written, Math.min(width, MAX_FRAME) - gutter);
}
function* drawn({ line, before, length }, number, style, { paint }) {
	const margin = " ".repeat(MARGIN);
	yield `${margin}${paint("dim", `${number} \u2502`)} ${line}\n`;
	yield `${margin}${paint("dim", `${" ".repeat(`${number}`.length)} \u2502`)} ${" ".repeat(before)}${paint(style, "^".repeat(length))}\n`;
}
function messageBeside(finding, isFramed, isFirst) {
	const { kind, subject, location, data, expected, message } = finding;
	const rule = ruleOf(kind);
	const isOfManifest = subject === location?.file && rule?.about !== "run";
	if (rule === null || isFirst && !isFramed && !isOfManifest) return message;
	const words = (isOfManifest ? rule.message(data, finding) : messageOf(rule, data, finding)).map(({ is, text }) => is === "digest" && (!isFirst || isFramed && text === expected) ? shortDigest(text) : text);
	return isOfManifest ? `${words.join("")}.` : words.join("");
}
const STAGE_STYLES = {
	pass: "green",
	fail: "red",
	skip: "dim"
};
function* renderText(report, options = {}) {
	const { amount = "all", next = null, ...given } = options;
	const textStyle = {
		...PLAIN_STYLE,
		...given
	};
	const { paint } = textStyle;
	if (amount !== "verdict") yield* renderBody(report, textStyle, amount === "all");
	const { outcome } = report;
	const style = outcome === "pass" ? report.complete ? "green" : "yellow" : "red";
	const word = outcome.toUpperCase();
	const painted = `${paint("bold", paint(style, word))} `;
	yield put(terminalText(verdictOf(report)), textStyle, {
		first: `${word} `,
		rest: "  ",
		painted
	});
	if (amount !== "verdict" && next !== null) yield nextLines(next, textStyle);
}
function nextLines(next, textStyle) {
	const painted = `${textStyle.paint("bold", "Next:")} `;
	const end = next.lastIndexOf(" (");
	if (end === -1 || columnsOf(`Next: ${next}`) <= textStyle.width) return `${painted}${next}\n`;
	const rest = put(next.slice(end + 1), textStyle, { first: "  " });
	return `${painted}${next.slice(0, end)}\n${rest}`;
}
function* renderBody(report, textStyle, hasAll) {
	yield* apart([
		...findingBlocks(report, textStyle),
		renderSuppressed(report, textStyle),
		renderStages(report, textStyle, hasAll),
		renderManifests(report, textStyle, hasAll),
		renderWorks(report, textStyle),
		[put(counts(report), textStyle, { rest: "  " })]
	]);
}
function* apart(blocks) {
	let isFirst = true;
	for (const block of blocks) {
		let begins = true;
		for (const piece of block) {
			if (begins && !isFirst) yield "\n";
			[begins, isFirst] = [false, false];
			yield piece;
		}
	}
}
function* renderStages({ stages, complete }, textStyle, hasAll) {
	const { paint } = textStyle;
	for (const { status, name, ...stage } of stages) {
		if (!hasAll && (status !== "fail" || complete)) continue;
		const { sign } = STAGE_VIEW[status];
		const painted = `${paint(STAGE_STYLES[status], sign)} ${name}: `;
		const first = `${sign} ${name}: `;
		yield put(terminalText(stageText(stage)), textStyle, {
			first,
			rest: "    ",
			painted,
			style: "dim"
		});
	}
}
function* renderManifests(report, textStyle, hasBases) {
	const { manifests } = report;
	for (const row of manifests.slice(0, 20)) {
		const base = hasBases && row.recorded > 0 ? `, paths relative to ${baseWords(row)}` : "";
		const name = terminalText(row.path);
		const painted = `${textStyle.link(name, textStyle.fileUrl(row.path))}: `;
		const said = terminalText(`${manifestWords(row)}${base}`);
		yield put(said, textStyle, {
			first: `${name}: `,
			rest: "    ",
			painted,
			style: "dim"
		});
	}
	if (manifests.length > 20) yield `\u2026 and ${grouped(manifests.length - 20)} more; --format json lists all.\n`;
	const coverage = coverageWords(report.coverage);
	if (coverage !== null) yield put(terminalText(coverage), textStyle, { rest: "  " });
	const restored = restoredWords(report, terminalText);
	if (restored !== null) yield put(restored, textStyle, { rest: "  " });
	for (const line of signatureLines(report)) yield put(terminalText(line), textStyle, { rest: "  " });
}
function* renderSuppressed({ suppressed, suppressions, summary }, textStyle) {
	const idle = suppressions.filter(({ status, findings }) => status === "active" && findings === 0);
	if (suppressed.length + idle.length === 0) return;
	const { paint } = textStyle;
	const say = (text) => put(text, textStyle, {
		first: "    ",
		rest: "      "
	});
	yield `${paint("dim", "~")} ${paint("bold", "Suppressed findings")} ${paint("dim", "don't count")}\n`;
	let shown = 0;
	for (const { kind, subject, reason, expires } of firstOf(suppressed, 20)) {
		shown += 1;
		yield say(`${terminalText(subject)}: ${kind}, until ${expires}: ${terminalText(reason)}`);
	}
	if (summary.suppressed > shown) yield `    \u2026 and ${grouped(summary.suppressed - shown)} more; --format json lists all.\n`;
	for (const { kind, path } of idle.slice(0, 20)) yield say(`${terminalText(path)}: nothing matches; ${terminalText(kind)} can go from \`suppress\`.`);
}
function* renderWorks({ entries }, { paint }) {
	let shown = 0;
	for (const { kind, id, works } of entries) {
		if (works === void 0) continue;
		if (shown === 0) yield `${paint("bold", "Works")}\n`;
		shown += 1;
		if (shown <= 20) yield `    ${works.padEnd(9)} ${kind} ${terminalText(id)}\n`;
	}
	if (shown > 20) yield `    \u2026 and ${grouped(shown - 20)} more; --format json lists all.\n`;
}
function counts({ summary }) {
	const { total_files, matched, matched_by, matched_weak, errors, warnings, notices, suppressed } = summary;
	const evidence = [
		matched_by.bytes > 0 ? `${grouped(matched_by.bytes)} by bytes` : "",
		matched_weak > 0 ? `${grouped(matched_weak)} of them by a weak digest only` : "",
		hubDigestWords(summary),
		matched_by.pointer > 0 ? `${grouped(matched_by.pointer)} by pointer${presenceWords(summary)}` : "",
		matched_by.upstream > 0 ? `${grouped(matched_by.upstream)} by ${upstreamWords(summary)}` : ""
	].filter((part) => part !== "");
	const parts = [`${grouped(matched)} matched${evidence.length > 0 ? ` (${evidence.join(", ")})` : ""}`];
	for (const status of FILE_STATUSES) if (status !== "matched" && summary[status] > 0) parts.push(`${grouped(summary[status])} ${status}`);
	return `${countOf(total_files, "file")}: ${parts.join(", ")}. ${countOf(errors, "error")}, ${countOf(warnings, "warning")}, ${countOf(notices, "notice")}${suppressed > 0 ? `, ${grouped(suppressed)} suppressed` : ""}.`;
}
function nextStep(report, { program, isSetUp, folder, toTop, projects, data }) {
	const { outcome, summary } = report;
	if (isUnfinished(report) || outcome === "error") return null;
	if (hasNothingToCheck(report)) return toTop === null ? `${recordCommand(data, folder, program)} (${data === null ? "with the folder of your files" : "records their checksums"}; then check again)` : `${program} check ${shellWord(toTop)} (this is a folder of a repository, whose manifests may stand above it)`;
	const groups = groupFindings(report);
	const sawLess = groups.find(({ kind, severity }) => severity === "warning" && ruleOf(kind)?.about === "run");
	const isFailed = outcome === "fail";
	const [project] = projects;
	if (isFailed && project !== void 0) return `${program} check ${shellWord(project)} (its manifests record paths from there; check each project by itself)`;
	if (isFailed && toTop !== null && mayRecordFromAbove(report)) return `${program} check ${shellWord(toTop)} (this is a folder of a repository; its manifests may record paths from the top)`;
	if (isFailed) {
		const fixable = countFixable(report);
		if (fixable > 0) return `${program} fix${argument(folder)} (prints a patch for ${countOf(fixable, "finding")})`;
	} else if (!summary.has_recorded_checksums && data !== null) return `${recordCommand(data, folder, program)} (records their checksums; then check again)`;
	else if (!isSetUp && sawLess === void 0) return `${program} init${argument(folder)} (prints a workflow that checks every week)`;
	const worst = (isFailed ? null : sawLess) ?? groups[0];
	if (worst === void 0 || ruleOf(worst.kind) === null) return null;
	if (!isFailed && summary.errors + summary.warnings === 0) return null;
	return `${program} explain ${worst.kind} (what it means and how to fix it)`;
}
function recordCommand(data, folder = "", program = PROGRAM) {
	const files = data === null ? "'FOLDER/**'" : quotedWord(data);
	const list = folder === "" ? "SHA256SUMS" : shellWord(`${folder}/SHA256SUMS`);
	return `${program} record${argument(folder)} --files ${files} --write ${list}`;
}
function argument(folder) {
	return folder === "" ? "" : ` ${shellWord(folder)}`;
}
function mayRecordFromAbove({ manifests, counts }) {
	return (counts[fileMissing.kind] ?? 0) > 0 && manifests.some(({ recorded, compared }) => recorded > 0 && compared === 0);
}
function countFixable({ counts }) {
	return KINDS.filter((kind) => BY_KIND[kind].isFixable && !BY_KIND[kind].isAboutContent).map((kind) => counts[kind] ?? 0).reduce((sum, count) => sum + count, 0);
}
const MAX_FINDINGS = 200;
async function findProjects(report, root) {
	const wanted = new Map();
	const read = new Set(report.manifests.filter(({ compared }) => compared > 0).map(({ path }) => path));
	const missing = [...firstOf(report.findings, MAX_FINDINGS)].filter(({ kind }) => kind === fileMissing.kind);
	for (const { subject, location } of missing) {
		if (location === null || read.has(location.file)) continue;
		const own = folderOf(location.file);
		const names = subject.startsWith(`${own}/`) ? [subject, subject.slice(own.length + 1)] : [subject];
		for (let folder = folderOf(own); folder !== ""; folder = folderOf(folder)) for (const name of names) wanted.set(below(folder, name), folder);
		if (own !== "") for (const name of names) wanted.set(below(own, name), own);
	}
	for (const { subject } of missing) wanted.delete(subject);
	const paths = [...wanted.keys()];
	const stats = await createFiles(root).stat(paths);
	const found = paths.filter((_, at) => stats[at]?.is === "file").map((path) => wanted.get(path) ?? "");
	return [...new Set([...found, ...laidOut(report)])].sort();
}
function laidOut({ manifests }) {
	return manifests.flatMap(({ path, recorded, compared }) => {
		const place = INVENTORIES.find((name) => path.endsWith(`/${name}`));
		return place === void 0 || recorded === 0 || compared > 0 ? [] : [path.slice(0, -place.length - 1)];
	});
}
const INVENTORIES = [
	"combined-inventory",
	"model-inventory",
	"dataset-inventory"
].map((name) => SETTINGS[name].default);
function projectRoots(projects, manifests) {
	const isInside = (path) => projects.some((project) => path.startsWith(`${project}/`));
	const others = manifests.filter((path) => !isInside(path)).map((path) => folderOf(path) || ".");
	return [...new Set([...projects, ...others])].sort();
}
const ENDINGS = new Set("safetensors bin pt pth ckpt onnx gguf ggml h5 hdf5 keras pb tflite mlmodel npy npz pkl joblib parquet arrow feather csv tsv jsonl mat tfrecord zip tar tgz gz bz2 xz zst 7z wav flac mp3 mp4".split(" "));
const LARGE = 10485760;
const MAX_FILES = 2e4;
async function globOfData(files) {
	const { paths } = await files.tree();
	const asked = paths.slice(0, MAX_FILES);
	const stats = await files.stat(asked);
	let best = {
		path: "",
		size: -1
	};
	for (const [index, path] of asked.entries()) {
		const stat = stats[index];
		if (stat?.is !== "file" || path.startsWith(".")) continue;
		if (stat.size > best.size && (ENDINGS.has(endingOf(path)) || stat.size >= LARGE)) best = {
			path,
			size: stat.size
		};
	}
	if (best.size < 0) return null;
	const [top = "", below] = best.path.split("/", 2);
	if (below !== void 0) return isLiteral(top) ? `${top}/**` : null;
	return isLiteral(top) ? top.replace(/^.+(?=\.[^.]+$)/, "*") : null;
}
function endingOf(path) {
	return (/[^/]\.([a-z0-9]+)$/i.exec(path)?.[1] ?? "").toLowerCase();
}
function isLiteral(name) {
	return !/[*?[\]{}!\\]/.test(name);
}
async function styleOf(report, root, terminal) {
	const { stdout, environment, cwd, colour = "auto", program = PROGRAM } = terminal;
	const links = stdout.isTTY || Boolean(environment.FORCE_HYPERLINK) ? (await import("./hyperlinks.js")).hyperlinks(stdout, environment, {
		colour,
		root
	}) : PLAIN_STYLE;
	return {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment),
		link: links.link,
		fileUrl: links.fileUrl,
		lineAt: root === null ? PLAIN_STYLE.lineAt : await linesOf(report, root),
		next: root === null ? null : nextStep(report, {
			program,
			isSetUp: await isSetUp(root, environment),
			folder: fromHere(cwd, root),
			toTop: toTop(root, cwd),
			projects: (await findProjects(report, root)).map((project) => fromHere(cwd, join(root, project))),
			data: report.summary.has_recorded_checksums ? null : await globOfData(createFiles(root))
		})
	};
}
const MAX_MANIFEST = 4194304;
const MAX_MANIFESTS = 50;
async function linesOf(report, root) {
	const wanted = new Map();
	for (const { findings } of groupFindings(report)) for (const { location } of findings.slice(0, 3)) {
		if (location === null || wanted.size === MAX_MANIFESTS && !wanted.has(location.file)) continue;
		wanted.set(location.file, (wanted.get(location.file) ?? new Set()).add(location.line));
	}
	const files = createFiles(root);
	const lines = new Map();
	for (const [file, numbers] of wanted) {
		const result = await files.read(file, MAX_MANIFEST);
		const decoded = result.is === "bytes" ? decodeUtf8(result.bytes) : null;
		if (decoded === null || "problem" in decoded) continue;
		const all = decoded.text.split("\n");
		for (const number of numbers) {
			const line = all[number - 1];
			if (line !== void 0) lines.set(`${number} ${file}`, line);
		}
	}
	return ({ file, line }) => lines.get(`${line} ${file}`) ?? null;
}
const WORKFLOWS = ".github/workflows";
const OTHERS = [
	".gitlab-ci.yml",
	".pre-commit-config.yaml",
	".pre-commit-config.yml",
	"Jenkinsfile"
];
const MAX_WORKFLOWS = 100;
const MAX_WORKFLOW = 1048576;
async function isSetUp(root, { CI }) {
	if (CI && CI !== "false") return true;
	if (!existsSync(join(root, ".git"))) return folderInRepository(root) !== "";
	const files = createFiles(root);
	const workflows = (await files.list(WORKFLOWS)).slice(0, MAX_WORKFLOWS);
	for (const path of [...OTHERS, ...workflows.map((name) => `${WORKFLOWS}/${name}`)]) {
		const result = await files.read(path, MAX_WORKFLOW);
		if (result.is === "bytes" && Buffer.from(result.bytes).includes("manifest-drift")) return true;
	}
	return false;
}
function toTop(root, cwd) {
	const folder = folderInRepository(root);
	if (folder === "") return null;
	const up = folder.split("/").map(() => "..");
	return fromHere(cwd, join(root, ...up)) || ".";
}
function fromHere(cwd, folder) {
	return relative(realpathSync.native(cwd), folder).split(sep).join("/");
}
export { ungrouped as C, firstOf as S, REPOSITORY as _, recordCommand as a, groupFindings as b, put as c, stageText as d, baseWords as f, findingPage as g, restoredWords as h, projectRoots as i, columnsOf as l, restoreNote as m, globOfData as n, renderText as o, besides as p, findProjects as r, PLAIN_STYLE as s, styleOf as t, signatureLines as u, coverageWords as v, shareRows as x, describeKind as y };
