import { i as ruleOf, n as KINDS } from "./rules.js";
import { H as visible, U as cut, V as urlPath } from "./start.js";
import { g as findingPage, y as describeKind } from "./text-report.js";
import { t as isSuppressed } from "./suppressed.js";
import { r as inRepository } from "./links.js";
import { t as placer } from "./placement.js";
const MAX_RESULTS = 5e3;
const MAX_MESSAGE = 4096;
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function renderSarif(report, folder = "") {
	const open = upTo(MAX_RESULTS, report.findings);
	const known = report.run === null ? upTo(MAX_RESULTS - open.length, report.suppressed) : [];
	const findings = [...open, ...known];
	const rules = [...new Set([...KINDS, ...findings.map(({ kind }) => kind)])].map(describedRule);
	const placeOf = placer(report, findings);
	const { outcome, complete, error, generated_at } = report;
	const invocation = {
		executionSuccessful: outcome !== "error",
		endTimeUtc: generated_at,
		...error === null ? {} : { toolExecutionNotifications: [{
			level: "error",
			message: { text: plain(error) }
		}] }
	};
	const run = {
		tool: { driver: {
			name: report.tool.name,
			semanticVersion: report.tool.version,
			rules
		} },
		automationDetails: { id: `manifest-drift/${folder === "" ? "" : `${urlPath(folder)}/`}` },
		invocations: [invocation],
		columnKind: "utf16CodeUnits",
		results: findings.map((finding) => resultOf(finding, placeOf(finding), folder, rules)),
		properties: {
			outcome,
			complete,
			resultsLeftOut: report.findings.length - open.length,
			suppressed: report.summary.suppressed
		}
	};
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
function upTo(most, rows) {
	const some = [];
	for (const row of rows) {
		if (some.length === most) break;
		some.push(row);
	}
	return some;
}
function describedRule(kind) {
	const { title, fix } = describeKind(kind);
	const severity = ruleOf(kind)?.severity;
	const page = findingPage(kind);
	return {
		id: plain(kind),
		...page === null ? {} : { helpUri: page },
		shortDescription: { text: title },
		fullDescription: { text: `${title}. ${fix}` },
		help: {
			text: fix,
			markdown: `**To fix:** ${fix}`
		},
		defaultConfiguration: { level: LEVELS[severity ?? "warning"] }
	};
}
function resultOf(finding, place, folder, rules) {
	const { kind, severity, message, related, fingerprint } = finding;
	return {
		ruleId: plain(kind),
		ruleIndex: rules.findIndex(({ id }) => id === plain(kind)),
		level: LEVELS[severity],
		...finding.count === 1 ? {} : { occurrenceCount: finding.count },
		message: { text: plain(message) },
		locations: [physical(place, folder)],
		...related === null ? {} : { relatedLocations: [physical(related, folder)] },
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		...isSuppressed(finding) && { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: plain(`${finding.reason} (until ${finding.expires})`)
		}] }
	};
}
function physical({ file, line, column }, folder) {
	return { physicalLocation: {
		artifactLocation: {
			uri: urlPath(inRepository(folder, file) ?? file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			startColumn: column
		}
	} };
}
function plain(text) {
	return cut(visible(text), MAX_MESSAGE).replaceAll("](", "] (").replace(/\{(?=\d+\})/g, "{ ");
}
export { renderSarif as n, MAX_RESULTS as t };
