import { ofCheck } from "./check.js";
import { n as readMarker, r as stateAfter, t as hasMarker } from "./issue-state.js";
const { fi: hashSync } = ofCheck();
const LABEL = "manifest-drift";
async function ownIssues(github, key) {
	return (await github.issuesWith(LABEL)).filter((issue) => issue.trusted && hasMarker(issue.body, key));
}
async function readHistory(report, key, github) {
	const [issue] = await ownIssues(github, key);
	return issue === void 0 ? null : memoryOf(report, issue, key).history;
}
const NOTHING_KNOWN = {
	since: "",
	digest: "",
	fingerprints: [],
	isCut: false
};
function memoryOf(report, issue, key) {
	const marked = readMarker(issue.body, key);
	const state = stateAfter(report, issue.open ? marked : null, sha256);
	if (report.outcome !== "fail") return {
		state,
		history: issue.open && marked !== null ? {
			before: marked,
			now: state
		} : null,
		isKnown: false
	};
	if (marked?.digest === state.digest && (issue.open || issue.isDismissed)) return {
		state,
		history: {
			before: marked,
			now: marked
		},
		isKnown: true
	};
	const before = issue.open ? marked : NOTHING_KNOWN;
	return {
		state,
		history: before && {
			before,
			now: state
		},
		isKnown: false
	};
}
const sha256 = (text) => hashSync(text, { algorithm: "sha256" });
export { sha256 as a, readHistory as i, memoryOf as n, ownIssues as r, LABEL as t };
