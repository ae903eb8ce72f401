import { ft as CATALOGUE, mt as SEVERITIES, xt as urlPath } from "./check.js";

/** More rows than a person reads, and few enough to keep of a million findings. */
const MAX_KEPT = 1e3;
/** A report never changes, and walking a million findings for each face would be felt. */
const KNOWN = /* @__PURE__ */ new WeakMap();
/** The findings by severity and kind, the gravest first, in the order of the report. */
function groupFindings(report) {
	const known = KNOWN.get(report);
	if (known) return known;
	const groups = /* @__PURE__ */ new Map();
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
		group.count += 1;
		if (group.findings.length < MAX_KEPT) group.findings.push(finding);
	}
	const sorted = [...groups.values()].map((group) => ({
		...describeKind(group.kind),
		...group
	})).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
	KNOWN.set(report, sorted);
	return sorted;
}
/** Title and fix of a kind; a report of a later version may hold kinds that are not known here. */
function describeKind(kind) {
	return (Object.hasOwn(CATALOGUE, kind) ? CATALOGUE[kind] : null) ?? {
		title: "Finding of another version",
		fix: "Read what this version says about it."
	};
}
/** So many of each group are shown whatever the others need, as long as there is any room. */
const FEW = 3;
/**
* How many rows of each group to show when there is room for `budget` in all: a few of each, so
* that no kind is hidden behind a long one, and the rest to the gravest.
*/
function shareRows(groups, budget) {
	const shares = groups.map(() => 0);
	for (const most of [FEW, MAX_KEPT]) for (const [index, { findings }] of groups.entries()) {
		const share = shares[index] ?? 0;
		const more = Math.max(0, Math.min(findings.length, most, share + budget) - share);
		shares[index] = share + more;
		budget -= more;
	}
	return shares;
}

/** The repository's page, below which all others are. */
function home({ server, repository }) {
	if (!/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(server)) return null;
	return /^[\w-][\w.-]*\/[\w.-]*[\w-][\w.-]*$/.test(repository) ? `${server}/${repository}` : null;
}
/** Address of a line of a file at the checked commit. */
function lineUrl(links, { file, line }) {
	const base = links && home(links);
	const path = inRepository(links?.folder ?? "", file);
	if (!links || !base || path === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(links.commit)) return null;
	return `${base}/blob/${links.commit}/${urlPath(path)}${Number.isSafeInteger(line) ? `#L${line}` : ""}`;
}
function runUrl(links) {
	return links && below(links, links.runUrl, /^\/actions\/runs\/\d+(\/attempts\/\d+)?$/);
}
function artifactUrl(links) {
	return links && below(links, links.artifactUrl ?? "", /^\/actions\/runs\/\d+\/artifacts\/\d+$/);
}
function issueUrl(links) {
	const base = links && home(links);
	return base && Number.isSafeInteger(links.issue) ? `${base}/issues/${links.issue}` : null;
}
/** Address of an earlier run of the same repository. */
function earlierRunUrl(links, id) {
	const base = links && home(links);
	return base && /^\d+$/.test(id) ? `${base}/actions/runs/${id}` : null;
}
function below(links, url, shape) {
	const base = home(links);
	return base && url.startsWith(base) && shape.test(url.slice(base.length)) ? url : null;
}
/** A file's path inside the repository; null when it is no path that could be there. */
function inRepository(folder, file) {
	if (!file.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..") || /\p{Cc}/u.test(file) || !file.isWellFormed()) return null;
	return folder === "" ? file : `${folder}/${file}`;
}
/** A Markdown link around text that is Markdown already; the text alone where there is no address. */
function linked(text, url) {
	return url === null ? text : `[${text}](${url})`;
}

export { lineUrl as a, describeKind as c, issueUrl as i, groupFindings as l, earlierRunUrl as n, linked as o, inRepository as r, runUrl as s, artifactUrl as t, shareRows as u };