import { ofCheck } from "./check.js";
import { c as changeLines } from "./works-table.js";
import { F as markdownCode, H as visible, U as cut } from "./start.js";
import { a as sinceWhen, c as utf16Units, i as openingLines, n as closing, o as sources, r as history, s as fit, t as sections } from "./sections.js";
import { i as writeMarker, r as stateAfter } from "./issue-state.js";
import { o as linked, s as runUrl } from "./links.js";
import { D as recordRemoved, d as upstreamMissing, f as upstreamDiffers } from "./rules.js";
import { a as sha256, n as memoryOf, r as ownIssues, t as LABEL } from "./issue-memory2.js";
import { t as httpStatusOf } from "./refusal.js";
import { t as explainRefusal } from "./status.js";
const { Er: lineEndsDiffer, Jt: isLineList, Lr: checksumMismatch, Mn: countsTable, Mr: fileMissing, Nr: fileChanged, Pn: heading, Ur: checksumConflict, ar: sizeMismatch, dr: pointerMissing, fr: pointerMismatch, ir: snapshotDamaged, jr: fileUnreadable, lr: pointerUnverified, pr: pointerMalformed, si: countOf, ur: pointerUnexpected, yr: notAFile } = ofCheck();
const MAX_BODY = 65536;
const MAX_TITLE = 256;
const MAX_ROWS = 1e3;
const MAX_NAMED = 20;
function renderIssue(report, options) {
	const { links, key, state, before = null, limit = MAX_BODY } = options;
	const title = cut(visible(options.title), MAX_TITLE);
	const marker = `\n${writeMarker(key, state)}\n`;
	const since = sinceWhen(report, state, links);
	const past = history(report, before, state, links);
	return {
		title,
		body: (fit(limit - marker.length, utf16Units, MAX_ROWS, (rows) => [
			...openingLines(report, links),
			...sections(report, rows, {
				links,
				since,
				changes: past
			}),
			...closing(state)
		].join("\n")) ?? [...openingLines(report, links), ...closing(state)].join("\n")) + marker
	};
}
function renderChange(report, history, links) {
	return [
		`### ${heading(report)}`,
		"",
		...changeLines(report, history, {
			lead: "",
			most: MAX_NAMED,
			isAboveFindings: false,
			links
		}),
		...sources(report, links)
	].join("\n");
}
function renderClosing(report, links) {
	const { summary, commit } = report;
	const at = commit === null ? "" : ` at commit ${markdownCode(commit.slice(0, 12))}`;
	const run = linked("A complete run", runUrl(links));
	const lines = [
		`### ${heading(report)}`,
		"",
		`${run}${at} found nothing wrong.`,
		"",
		...countsTable(report)
	];
	if (summary.warnings + summary.notices > 0) {
		const left = [countOf(summary.warnings, "warning"), countOf(summary.notices, "notice")].join(" and ");
		lines.push(`${left} remain; see ${linked("the run", runUrl(links))}.`, "");
	}
	return [
		...lines,
		"Closed by manifest-drift; it opens again when drift comes back.",
		""
	].join("\n");
}
const ABOUT_FILES = new Set([
	checksumMismatch,
	lineEndsDiffer,
	sizeMismatch,
	checksumConflict,
	pointerMalformed,
	pointerMismatch,
	pointerUnexpected,
	pointerMissing,
	pointerUnverified,
	snapshotDamaged,
	fileMissing,
	fileUnreadable,
	fileChanged,
	notAFile,
	upstreamDiffers,
	upstreamMissing,
	recordRemoved
].map(({ kind }) => kind));
async function notInOrder(names, report, exist) {
	const left = new Map();
	for (const { kind, subject } of names.values()) if (ABOUT_FILES.has(kind) && !subject.includes("\u2026") && !/^(model|dataset):/.test(subject)) left.set(subject, left.get(subject) === recordRemoved.kind ? recordRemoved.kind : kind);
	if (left.size === 0) return [];
	for (const { path, list, recorded } of report.files) {
		left.delete(list);
		if (recorded.sha256 !== null) left.delete(path);
	}
	for (const { path, format } of report.manifests) if (isLineList(format)) left.delete(path);
	if (left.size === 0) return [];
	const there = await exist([...left.keys()]);
	return [...left].filter(([path, kind]) => kind === recordRemoved.kind || (there?.has(path) ?? true)).map(([path]) => path);
}
const LABEL_COLOR = "b60205";
const LABEL_HELP = "The repository has drifted from its manifests";
async function keepIssue(context) {
	const { report } = context;
	if (report.outcome === "error") return null;
	const [issue, ...duplicates] = await ownIssues(context.github, context.options.key);
	if (issue === void 0) return report.outcome === "fail" ? create(context) : null;
	const kept = report.outcome === "fail" ? await update(context, issue) : await settle(context, issue);
	await closeDuplicates(context, duplicates);
	return kept;
}
async function create(context) {
	const { report, options, github, note } = context;
	const text = renderIssue(report, {
		...options,
		state: stateAfter(report, null, sha256)
	});
	await github.createLabel(LABEL, LABEL_COLOR, LABEL_HELP);
	const find = async () => (await ownIssues(github, options.key)).find(({ open }) => open) ?? null;
	const make = (extra) => github.createIssue({
		...text,
		...extra
	}, find);
	const made = await make({
		labels: [LABEL, ...options.labels],
		assignees: [...options.assignees]
	}).catch((error) => {
		const hasExtras = options.labels.length + options.assignees.length > 0;
		if (httpStatusOf(error) !== 422 || !hasExtras) throw error;
		note(explainRefusal(error, "The issue with `issue-labels` and `issue-assignees`"));
		return make({
			labels: [LABEL],
			assignees: []
		});
	});
	return {
		number: made.number,
		url: made.url,
		action: "created"
	};
}
async function update(context, issue) {
	const { report, options, github } = context;
	const { number, url } = issue;
	const { state, history, isKnown } = memoryOf(report, issue, options.key);
	if (isKnown) return {
		number,
		url,
		action: "unchanged"
	};
	const before = history?.before ?? null;
	const { title, body } = renderIssue(report, {
		...options,
		before,
		state
	});
	await github.updateIssue(number, {
		body,
		...options.isTitleLive ? { title } : {},
		...issue.open ? {} : {
			state: "open",
			state_reason: "reopened"
		}
	});
	if (history !== null) await tell(context, number, renderChange(report, history, options.links));
	return {
		number,
		url,
		action: issue.open ? "updated" : "reopened"
	};
}
async function settle(context, issue) {
	const { report, options, github } = context;
	const { number, url } = issue;
	if (!issue.open) return null;
	if (!options.close || !report.complete) return {
		number,
		url,
		action: "unchanged"
	};
	const before = memoryOf(report, issue, options.key).history?.before;
	const left = await notInOrder(before?.names ?? new Map(), report, context.exist);
	if (left.length > 0) {
		const named = `${left.slice(0, 5).join(", ")}${left.length > 5 ? ` and ${left.length - 5} more` : ""}`;
		context.note(`Issue ${number} stays open: nothing is recorded any more of ${named}. Record it again, remove the files, or close the issue.`);
		return {
			number,
			url,
			action: "unchanged"
		};
	}
	await github.updateIssue(number, {
		state: "closed",
		state_reason: "completed"
	});
	await tell(context, number, renderClosing(report, options.links));
	return {
		number,
		url,
		action: "closed"
	};
}
async function tell({ github, note }, number, text) {
	try {
		await github.createComment(number, text);
	} catch (error) {
		note(explainRefusal(error, `The comment on issue ${number}`));
	}
}
async function closeDuplicates({ github, note }, duplicates) {
	for (const { number } of duplicates.filter(({ open }) => open)) try {
		await github.updateIssue(number, {
			state: "closed",
			state_reason: "duplicate"
		});
	} catch (error) {
		note(explainRefusal(error, `The closing of the duplicate issue ${number}`));
	}
}
export { keepIssue as t };
