import { Ki as hashSync } from "./check.js";
import { i as writeMarker, n as readMarker, r as stateAfter, t as hasMarker } from "./issue-state.js";
import { t as renderMarkdown } from "./markdown2.js";

/** The one comment that a pull request gets, kept up to date. */
/** GitHub takes 65,536 characters; a character is at most three times as many bytes as UTF-16 units. */
const MAX_BYTES = 49152;
/** Begins as ours do, and not as what quotes one of them. */
function isOurs(body, key) {
	return body.startsWith("## ") && hasMarker(body, key);
}
/** Writes nothing when nothing changed, and no first comment when there is nothing to tell. */
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