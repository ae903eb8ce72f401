import { ofCheck } from "./check.js";
import { t as xmlText } from "./xml.js";
import { H as visible } from "./start.js";
import { y as describeKind } from "./text-report.js";
import { r as inRepository } from "./links.js";
const { jn: verdictOf, li: SEVERITIES, vt: pushTo } = ofCheck();
const MAX_FILES = 1e4;
function* renderJunitReport(report, folder = "") {
	const suites = suitesOf(report);
	suites.set("verdict", [verdict(report)]);
	yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="manifest-drift" ${counts([...suites.values()].flat())}>\n`;
	for (const [name, cases] of suites) {
		const skipped = cases.filter(({ status }) => status === "skipped").length;
		const tests = cases.map((one) => testCase(one, name, folder)).join("");
		yield `  <testsuite name="${shown(name)}" ${counts(cases)} skipped="${skipped}">\n${tests}  </testsuite>\n`;
	}
	yield "</testsuites>\n";
}
function suitesOf(report) {
	const fails = failing(report);
	const bySubject = new Map();
	const groups = new Map();
	for (const finding of report.findings) {
		if (!fails.has(finding.severity)) continue;
		pushTo(bySubject, finding.subject, finding);
		if (finding.count > 1) pushTo(groups, finding.subject, finding);
	}
	const suites = new Map();
	const isWhole = report.files.length <= MAX_FILES;
	for (const row of report.files) {
		const group = isWhole && DIFFERS.has(row.status) ? groups.get(row.list) : void 0;
		const found = bySubject.get(row.path) ?? group ?? [];
		bySubject.delete(row.path);
		if (isWhole || found.length > 0) pushTo(suites, row.list, fileCase(row, found));
	}
	for (const [subject, found] of bySubject) pushTo(suites, (found[0]?.location ?? null)?.file ?? "repository", failure(subject, found));
	return new Map([...suites].sort(([a], [b]) => a < b ? -1 : 1));
}
function failing({ outcome, summary }) {
	if (outcome !== "fail" || summary.errors > 0) return new Set(["error"]);
	return new Set(summary.warnings > 0 ? ["error", "warning"] : SEVERITIES);
}
const DIFFERS = new Set([
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
	if (found.length > 0) return failure(path, found);
	const why = UNKNOWN[status];
	const shape = {
		name: path,
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
function failure(name, found) {
	const text = found.map(({ kind, message, location: at }) => {
		return `${kind}: ${message}${at === null ? "" : `\nAt ${at.file}:${at.line}`}\nTo fix: ${describeKind(kind).fix}`;
	});
	return {
		name,
		at: found[0]?.location ?? null,
		status: "failure",
		text: text.join("\n\n")
	};
}
function verdict(report) {
	return {
		name: "manifests match files",
		at: null,
		status: {
			pass: "pass",
			fail: "failure",
			error: "error"
		}[report.outcome],
		text: verdictOf(report)
	};
}
function testCase({ name, at, status, text }, suite, folder) {
	const place = at && ` file="${shown(inRepository(folder, at.file) ?? at.file)}" line="${at.line}"`;
	const head = `    <testcase name="${shown(name)}" classname="${shown(suite)}"${place ?? ""}`;
	if (status === "pass") return `${head}/>\n`;
	const [first = ""] = text.split("\n", 1);
	return `${head}><${status} message="${shown(first)}">${text.split("\n").map(shown).join("\n")}</${status}></testcase>\n`;
}
function counts(cases) {
	const count = (wanted) => cases.filter(({ status }) => status === wanted).length;
	return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
}
const shown = (text) => xmlText(visible(text));
export { renderJunitReport };
