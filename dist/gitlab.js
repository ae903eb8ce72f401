import { H as visible, U as cut } from "./start.js";
import { cr as describeKind } from "./check.js";
import { r as inRepository } from "./links.js";
import { t as placer } from "./placement.js";

/** More than anybody reads in a merge request. */
const MAX_ISSUES = 5e3;
const MAX_DESCRIPTION = 4096;
const SEVERITIES = {
	error: "major",
	warning: "minor",
	notice: "info"
};
/** `folder`: the checked root's own path in the repository, since GitLab takes paths from there. */
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