import { ofCheck } from "./check.js";
import { i as writeMarker, n as readMarker, r as stateAfter, t as hasMarker } from "./issue-state.js";
import { t as renderMarkdown } from "./markdown2.js";
const { fi: hashSync } = ofCheck();
const MAX_BYTES = 49152;
function isOurs(body, key) {
	return body.startsWith("## ") && hasMarker(body, key);
}
async function keepComment(report, options, github) {
	const own = (await github.comments(options.pullRequest)).find((comment) => comment.trusted && isOurs(comment.body, options.key));
	if (!own && report.outcome === "pass" && report.findings.length === 0) return;
	const before = own ? readMarker(own.body, options.key) : null;
	const state = stateAfter(report, before, (text) => hashSync(text, { algorithm: "sha256" }));
	if (before?.digest === state.digest) return;
	const body = `${renderMarkdown(report, {
		limit: MAX_BYTES,
		links: options.links,
		history: before && {
			before,
			now: state
		}
	})}\n${writeMarker(options.key, state)}\n`;
	if (own) await github.updateComment(own.id, body);
	else await github.createComment(options.pullRequest, body);
}
export { keepComment };
