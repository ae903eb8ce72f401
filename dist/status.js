import { a as notice } from "./core.js";
import { n as isRateLimit, r as reasonGiven, t as httpStatusOf } from "./refusal.js";
const SHOWN = 10;
function createNotes() {
	const all = [];
	return {
		all,
		add(text) {
			all.push(text);
			if (all.length <= SHOWN) notice(text, { title: "manifest-drift" });
		}
	};
}
function oneLineReason(error) {
	return oneLine(error instanceof Error ? error.message : String(error));
}
function oneLine(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 300)}\u2026` : line;
}
var TooSlow = class extends Error {
	name = "TooSlow";
};
async function within(work, milliseconds, signal) {
	let reject = () => {};
	const promise = new Promise((_, no) => {
		reject = no;
	});
	const timer = setTimeout(() => reject(new TooSlow(`no end after ${Math.ceil(milliseconds / 1e3)} s`)), milliseconds);
	const cancelled = () => reject(new TooSlow("the run was cancelled"));
	signal?.addEventListener("abort", cancelled, { once: true });
	if (signal?.aborted) cancelled();
	work.catch(() => {});
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", cancelled);
	}
}
async function untilCancelled(work, signal) {
	if (signal.aborted) return null;
	let cancelled = () => {};
	const promise = new Promise((resolve) => {
		cancelled = () => resolve(null);
	});
	signal.addEventListener("abort", cancelled, { once: true });
	try {
		return await Promise.race([work, promise]);
	} finally {
		signal.removeEventListener("abort", cancelled);
	}
}
function explainRefusal(error, what) {
	const given = reasonGiven(error);
	const said = given === null ? oneLineReason(error) : oneLine(given);
	return `${what} was not written: ${why(httpStatusOf(error), said, error)}`;
}
function why(status, said, error) {
	if (error instanceof TooSlow) return `GitHub took too long (${said}).`;
	if (status === null) return said;
	if (status === 401) return "GitHub refused the token (401). Check `github-token`.";
	if (status === 410) return "issues are disabled in this repository (410).";
	if (status === 429 || isRateLimit(error)) return `GitHub's rate limit was reached and does not end in time (${status}). The next run tries again.`;
	if (status === 403 || status === 404) return `the token may not (${status}). Give the job \`permissions: issues: write\` (and \`pull-requests: write\` for a comment); the tokens of forks and of Dependabot can only read. GitHub said: ${said}`;
	if (status >= 500) return `GitHub failed repeatedly (${said}).`;
	return `GitHub refused it (${status}): ${said}`;
}
export { oneLineReason as a, createNotes as i, untilCancelled as n, within as r, explainRefusal as t };
