import "./rolldown-runtime.js";
import { d as hashSync } from "./hashing.js";
import { a as findingTables, i as SIGNS, n as utf16Units, o as entryTable, s as acceptedTable, t as fit } from "./fit.js";
import { ct as visible, lt as cut, nt as markdownCode, rt as markdownText, vt as countOf, yt as verdictOf } from "./check.js";
import { a as linked, c as groupFindings, i as lineUrl, n as earlierRunUrl, o as runUrl, s as describeKind, t as artifactUrl } from "./links.js";
import { a as shorten, i as writeMarker, n as readMarker, r as stateAfter, t as hasMarker } from "./issue-state.js";
import { i as heading, r as countsTable } from "./saying.js";
import { n as statusOf, t as explainRefusal } from "./status.js";

/** Verdict and sources. */
function opening(report, links) {
	return [
		`## ${heading(report)}`,
		"",
		markdownText(verdictOf(report)),
		"",
		...sources(report, links)
	];
}
/** Where all of this comes from: run, report, commit. */
function sources({ commit, generated_at }, links) {
	const artifact = artifactUrl(links);
	return [`${[
		`Checked on ${generated_at.slice(0, 10).replace(/[^\d-]/g, "")} in ${linked("this run", runUrl(links))}`,
		...commit === null ? [] : [`at commit ${markdownCode(commit.slice(0, 12))}`],
		artifact === null ? "the run kept no report" : linked("full report", artifact)
	].join(" · ")}`, ""];
}
/** Since when there is drift at all, and how much of it came later. */
function history({ findings }, { since, seen, fingerprints, isCut }) {
	const last = [...seen?.values() ?? []].filter(({ date }) => date > since).length;
	if (fingerprints.length === 0) return [];
	return [`Drift since **${since}**${last > 0 ? `; ${last} of ${countOf(findings.length, "finding")} came later` : ""}.${isCut ? ` Only the gravest ${fingerprints.length} are followed from run to run.` : ""}`, ""];
}
/** For the table: `new`, or the day, linked to its run. */
function sinceWhen({ fingerprint }, report, state, links) {
	const short = shorten(fingerprint);
	const sighting = state.seen?.get(short);
	if (!sighting) return "";
	return isNow(sighting, report) ? "new" : linked(unbroken(sighting.date), earlierRunUrl(links, sighting.run));
}
/** A date that no narrow column breaks in two. */
function unbroken(date) {
	return date.replaceAll("-", "‑");
}
function isNow({ date, run }, report) {
	return date === report.generated_at.slice(0, 10) && run === (report.run?.id ?? "");
}
const ACCEPTING = [
	"<details><summary>When the drift is wanted</summary>",
	"",
	"- A file changed on purpose: record its new digest, size and version. `fix.patch`, beside the full report, holds all but the versions: `git apply fix.patch`. So does `manifest-drift record --update`.",
	"- A file is left out on purpose: remove its record, or name it under `optional` in `.github/manifest-drift.yml`.",
	"- Drift is known and will be mended: accept it until a day, with a reason, under `accept` there.",
	"- A kind of finding does not matter here: give it a milder severity under `severities` there.",
	"",
	"</details>",
	""
];
/** How the issue lives, above its marker. */
function closing({ since }) {
	return [
		"---",
		`<sub>Open since ${since}. manifest-drift keeps this issue up to date: it changes when the findings change, and closes when a complete run finds nothing wrong.</sub>`,
		""
	];
}

/** As many as are named. */
const MAX_NAMED = 20;
/** How the findings differ from those that the issue remembers. */
function changesOf(report, before, now) {
	const comparison = compare(before, now);
	const known = new Set(comparison === "reopened" ? [] : before.fingerprints);
	const added = [];
	const current = /* @__PURE__ */ new Set();
	let [addedCount, persisting] = [0, 0];
	for (const finding of report.findings) {
		const short = shorten(finding.fingerprint);
		if (known.has(short)) {
			persisting += 1;
			current.add(short);
		} else if (!before.isCut || comparison === "reopened" || now.seen?.has(short)) {
			addedCount += 1;
			if (added.length < MAX_NAMED) added.push(finding);
		}
	}
	const gone = [...known].filter((short) => !current.has(short));
	const names = gone.map((short) => before.names?.get(short)).filter((name) => name !== void 0);
	return {
		added: {
			count: addedCount,
			first: added
		},
		persisting,
		resolved: {
			count: gone.length,
			first: names.slice(0, MAX_NAMED)
		},
		oldest: oldest(now, current),
		comparison
	};
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

/** GitHub refuses a longer body or comment with 422. */
const MAX_BODY = 65536;
const MAX_TITLE = 256;
/** Above what fits into a body. */
const MAX_ROWS = 1e3;
/**
* The issue that says what drifted, since when, and what to do about it. Rows that do not fit are
* left out, the mildest first, and counted. The marker at the end is what it is found again by.
*/
function renderIssue(report, options) {
	const { links, key, state, limit = MAX_BODY } = options;
	const title = cut(visible(options.title), MAX_TITLE);
	const marker = `\n${writeMarker(key, state)}\n`;
	const groups = groupFindings(report);
	const rest = `all are in ${linked("the report", artifactUrl(links))}`;
	const since = (finding) => sinceWhen(finding, report, state, links);
	return {
		title,
		body: (fit(limit - marker.length, utf16Units, MAX_ROWS, (rows) => [
			...opening(report, links),
			...history(report, state),
			...countsTable(report),
			...findingTables(groups, rows, {
				links,
				rest,
				since
			}),
			...acceptedTable(report, rows, links),
			...entryTable(report, rows),
			...ACCEPTING,
			...closing(state)
		].join("\n")) ?? [...opening(report, links), ...closing(state)].join("\n")) + marker
	};
}
/** What a changed issue says in a comment, so that its readers are told what is new and what is gone. */
function renderChange(report, before, now, links) {
	const { added, persisting, resolved, oldest, comparison } = changesOf(report, before, now);
	const counts = `**${added.count} new · ${resolved.count} resolved · ${persisting} as before**`;
	const age = persisting > 0 && oldest !== null ? `, the oldest since ${oldest}` : "";
	const partial = "There are more findings than are followed; only the gravest are compared.";
	return [
		`### ${heading(report)}`,
		"",
		...comparison === "reopened" ? ["Drift is back.", ""] : [`${counts}${age}`, ""],
		...listed(comparison === "reopened" ? "Found" : "New", added.first.map((finding) => newItem(finding, links)), added.count),
		...added.count + resolved.count === 0 ? ["The same findings, with other values or severities.", ""] : [],
		...listed("Resolved", resolved.first.map(resolvedItem), resolved.count),
		...comparison === "partial" ? [partial, ""] : [],
		...sources(report, links)
	].join("\n");
}
function newItem({ severity, kind, subject, location }, links) {
	const name = `${SIGNS[severity]} ${describeKind(kind).title}: ${markdownCode(subject)}`;
	if (location === null) return `- ${name}`;
	return `- ${name} (${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))})`;
}
function resolvedItem({ kind, subject }) {
	return `- ✅ ${describeKind(kind).title}: ${markdownCode(subject)}`;
}
function listed(title, items, count) {
	if (count === 0) return [];
	const more = count > items.length ? [`- … and ${count - items.length} more`] : [];
	return [
		`**${title}**`,
		"",
		...items,
		...more,
		""
	];
}
/** The last comment, when a complete run found nothing wrong. */
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

/**
* The one living issue of a check. It is found by its label and its hidden marker in a plain
* listing, never by search, whose index lags behind. Only a complete run may close it, and a check
* that could not run leaves it alone: that is no drift.
*/
/** The label that issues are listed by. */
const LABEL = "manifest-drift";
const LABEL_COLOR = "b60205";
const LABEL_HELP = "The repository has drifted from its manifests";
const digest = (text) => hashSync(text, { algorithm: "sha256" });
/** Creates, updates, reopens or closes the issue, as the report asks; null when there is none. */
async function keepIssue(errand) {
	const { report } = errand;
	if (report.outcome === "error") return null;
	const [issue, ...duplicates] = await ownIssues(errand);
	if (issue === void 0) return report.outcome === "fail" ? create(errand) : null;
	const kept = report.outcome === "fail" ? await update(errand, issue) : await settle(errand, issue);
	await closeDuplicates(errand, duplicates);
	return kept;
}
/** The check's own issues, the oldest first: that one is kept. */
async function ownIssues({ github, wish }) {
	return (await github.issuesWith(LABEL)).filter((issue) => hasMarker(issue.body, wish.key));
}
async function create(errand) {
	const { report, wish, github, note } = errand;
	const text = renderIssue(report, {
		...wish,
		state: stateAfter(report, null, digest)
	});
	await github.createLabel(LABEL, LABEL_COLOR, LABEL_HELP);
	const find = async () => (await ownIssues(errand)).find(({ open }) => open) ?? null;
	const make = (extra) => github.createIssue({
		...text,
		...extra
	}, find);
	const made = await make({
		labels: [LABEL, ...wish.labels],
		assignees: [...wish.assignees]
	}).catch((error) => {
		const hasExtras = wish.labels.length + wish.assignees.length > 0;
		if (statusOf(error) !== 422 || !hasExtras) throw error;
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
async function update(errand, issue) {
	const { report, wish, github } = errand;
	const { number, url } = issue;
	const before = readMarker(issue.body, wish.key);
	const state = stateAfter(report, issue.open ? before : null, digest);
	if (before?.digest === state.digest && (issue.open || issue.isDismissed)) return {
		number,
		url,
		action: "unchanged"
	};
	const { title, body } = renderIssue(report, {
		...wish,
		state
	});
	await github.updateIssue(number, {
		body,
		...wish.isTitleLive ? { title } : {},
		...issue.open ? {} : {
			state: "open",
			state_reason: "reopened"
		}
	});
	const known = issue.open ? before : NOTHING_KNOWN;
	if (known !== null) await tell(errand, number, renderChange(report, known, state, wish.links));
	return {
		number,
		url,
		action: issue.open ? "updated" : "reopened"
	};
}
/** What a reopened issue is compared with: all of its findings are new again. */
const NOTHING_KNOWN = {
	since: "",
	digest: "",
	fingerprints: [],
	isCut: false
};
async function settle(errand, issue) {
	const { report, wish, github } = errand;
	const { number, url } = issue;
	if (!issue.open) return null;
	if (!wish.close || !report.complete) return {
		number,
		url,
		action: "unchanged"
	};
	await github.updateIssue(number, {
		state: "closed",
		state_reason: "completed"
	});
	await tell(errand, number, renderClosing(report, wish.links));
	return {
		number,
		url,
		action: "closed"
	};
}
/** The issue itself says everything; a comment that cannot be written only fails to ring the bell. */
async function tell({ github, note }, number, text) {
	try {
		await github.createComment(number, text);
	} catch (error) {
		note(explainRefusal(error, `The comment on issue ${number}`));
	}
}
/** Two runs at once may each have made one, where the workflow has no `concurrency`. */
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

export { keepIssue };