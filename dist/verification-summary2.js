import { _ as REPOSITORY } from "./text-report.js";
const PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const HOME = `https://github.com/${REPOSITORY}`;
const MAX_SUBJECTS = 1e3;
const LEVELS = {
	matched: "MANIFEST_DRIFT_MATCHED",
	bytes: "MANIFEST_DRIFT_BYTES"
};
function verificationSummary(report) {
	const { commit, run, generated_at, outcome, complete, summary, tool } = report;
	const isPassed = outcome === "pass" && complete && summary.matched > 0;
	if (!isPassed && !(outcome === "fail" && commit !== null && report.shard === null)) return null;
	const resourceUri = uriOf(run, commit);
	const files = isPassed ? verifiedFiles(report) : [];
	const subject = [...commit === null ? [] : [{
		name: resourceUri,
		digest: { gitCommit: commit }
	}], ...files];
	if (subject.length === 0) return null;
	const passed = summary.matched === summary.matched_by.bytes ? [LEVELS.matched, LEVELS.bytes] : [LEVELS.matched];
	return {
		statement: {
			_type: STATEMENT_TYPE,
			subject,
			predicateType: PREDICATE_TYPE,
			predicate: {
				verifier: {
					id: HOME,
					version: { [tool.name]: tool.version }
				},
				timeVerified: generated_at,
				resourceUri,
				policy: { uri: `${HOME}#verdicts` },
				verificationResult: isPassed ? "PASSED" : "FAILED",
				verifiedLevels: isPassed ? passed : []
			}
		},
		checksums: files.map(({ name, digest }) => `${digest.sha256}  ${name}\n`).join("")
	};
}
function uriOf(run, commit) {
	const at = commit === null ? "" : `@${commit}`;
	if (run === null || !URL.canParse(run.url)) return `urn:manifest-drift:checkout${at}`;
	return `git+${new URL(run.url).origin}/${run.repository}${at}`;
}
function verifiedFiles({ files }) {
	const found = [];
	for (const { path, status, evidence, actual } of files) {
		if (found.length === MAX_SUBJECTS) break;
		if (status !== "matched" || evidence !== "bytes" || actual.sha256 === null || /[\\\n\r]/.test(path)) continue;
		found.push({
			name: path,
			digest: { sha256: actual.sha256 }
		});
	}
	return found;
}
export { verificationSummary as n, PREDICATE_TYPE as t };
