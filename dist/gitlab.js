import { H as visible, U as cut } from "./start.js";
import { y as describeKind } from "./text-report.js";
import { r as inRepository } from "./links.js";
import { t as placer } from "./placement.js";
const MAX_ISSUES = 5e3;
const MAX_DESCRIPTION = 4096;
const SEVERITIES = {
	error: "major",
	warning: "minor",
	notice: "info"
};
function renderGitLab(report, folder = "") {
	const findings = [];
	for (const finding of report.findings) {
		if (findings.length === MAX_ISSUES) break;
		findings.push(finding);
	}
	const placeOf = placer(report, findings);
	const issues = findings.map((finding) => {
		const { file, line } = placeOf(finding);
		const { kind, severity, message, subject, fingerprint } = finding;
		const named = message.startsWith(`${subject}: `) ? message : `${subject}: ${message}`;
		return {
			description: cut(visible(`${describeKind(kind).title}: ${named}`), MAX_DESCRIPTION),
			check_name: kind,
			fingerprint,
			severity: SEVERITIES[severity],
			location: {
				path: inRepository(folder, file) ?? file,
				lines: { begin: line }
			}
		};
	});
	return `${JSON.stringify(issues, null, 2)}\n`;
}
export { renderGitLab };
