import { Ai as text, gr as ruleOf } from "./check.js";

/**
* What a table or card says of a finding beyond its subject, its place and both values, which stand beside it;
* nothing where those say all.
*/
function saidOf(finding) {
	const rule = ruleOf(finding.kind);
	if (rule === null) return [text(finding.message)];
	const { expected, actual } = finding;
	return rule.shows === "values" && expected !== null && actual !== null ? [] : rule.message(finding.data, finding);
}

export { saidOf as t };