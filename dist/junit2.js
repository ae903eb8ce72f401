import { A as pushTo, Wi as SEVERITIES, Wn as verdictOf, ur as describeKind } from "./check.js";
import { t as xmlText } from "./xml.js";
import { I as visible } from "./start.js";

/** The report as JUnit's XML: a suite a manifest with a test a file, and last the verdict as a test of its own. */
/** Where more files are recorded, those without a finding are left out: GitLab reads 500,000 tests of a pipeline. */
const MAX_FILES = 1e4;
/** In pieces: a suite each. */
function* renderJunitReport(report) {
	const suites = suitesOf(report);
	suites.set("verdict", [verdict(report)]);
	yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="manifest-drift" ${counts([...suites.values()].flat())}>\n`;
	for (const [name, cases] of suites) yield `  <testsuite name="${shown(name)}" ${counts(cases)}>\n${cases.map(testCase).join("")}  </testsuite>\n`;
	yield "</testsuites>\n";
}
function suitesOf(report) {
	const fails = failing(report);
	const bySubject = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		if (!fails.has(finding.severity)) continue;
		pushTo(bySubject, finding.subject, finding);
		if (finding.count > 1) pushTo(groups, finding.subject, finding);
	}
	const suites = /* @__PURE__ */ new Map();
	const isWhole = report.files.length <= MAX_FILES;
	for (const row of report.files) {
		const group = isWhole && DIFFERS.has(row.status) ? groups.get(row.list) : void 0;
		const found = bySubject.get(row.path) ?? group ?? [];
		bySubject.delete(row.path);
		if (isWhole || found.length > 0) pushTo(suites, row.list, fileCase(row, found));
	}
	for (const [subject, found] of bySubject) pushTo(suites, (found[0]?.location ?? null)?.file ?? "repository", failure(subject, "finding", found));
	return new Map([...suites].sort(([a], [b]) => a < b ? -1 : 1));
}
/** The severities that fail the check: errors, and milder ones where it failed without an error. */
function failing({ outcome, summary }) {
	if (outcome !== "fail" || summary.errors > 0) return /* @__PURE__ */ new Set(["error"]);
	return new Set(summary.warnings > 0 ? ["error", "warning"] : SEVERITIES);
}
const DIFFERS = /* @__PURE__ */ new Set([
	"mismatched",
	"missing",
	"unreadable",
	"changed"
]);
const UNKNOWN = {
	unverified: "nothing is recorded to compare it with, or there is no evidence",
	skipped: "it was not read",
	missing: "it is not there"
};
function fileCase({ path, status }, found) {
	if (found.length > 0) return failure(path, "file", found);
	const why = UNKNOWN[status];
	const shape = {
		name: path,
		class: "file",
		at: null
	};
	return why === void 0 ? {
		...shape,
		status: "pass",
		text: ""
	} : {
		...shape,
		status: "skipped",
		text: why
	};
}
function failure(name, of, found) {
	const text = found.map(({ kind, message }) => `${kind}: ${message}\nTo fix: ${describeKind(kind).fix}`);
	return {
		name,
		class: of,
		at: found[0]?.location ?? null,
		status: "failure",
		text: text.join("\n\n")
	};
}
function verdict(report) {
	return {
		name: "manifests match files",
		class: "check",
		at: null,
		status: {
			pass: "pass",
			fail: "failure",
			error: "error"
		}[report.outcome],
		text: verdictOf(report)
	};
}
function testCase({ name, class: of, at, status, text }) {
	const place = at === null ? "" : ` file="${shown(at.file)}" line="${at.line}"`;
	const head = `    <testcase name="${shown(name)}" classname="${of}"${place}`;
	if (status === "pass") return `${head}/>\n`;
	const [first = ""] = text.split("\n", 1);
	return `${head}><${status} message="${shown(first)}">${text.split("\n").map(shown).join("\n")}</${status}></testcase>\n`;
}
function counts(cases) {
	const count = (wanted) => cases.filter(({ status }) => status === wanted).length;
	return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
const shown = (text) => xmlText(visible(text));

export { renderJunitReport };