import "./rolldown-runtime.js";
import { c as h, l as htmlText, m as STYLE_SHA256, o as table, p as STYLE, s as pageHead } from "./parts.js";
import { a as smokeVerdict, n as endpointText, r as isolationText, t as answerText } from "./text.js";

/**
* The results as one HTML file that needs nothing else, with what the tests answered: texts, and pictures in the file
* itself. It has no script, and its policy lets nothing be loaded. Everything of a model is text or a picture's bytes.
*/
const MAX_TESTS = 500;
const MAX_TEXT = 4e3;
/** Of one picture, and of all together. */
const MAX_PICTURE_BYTES = 1048576;
const MAX_PICTURES_BYTES = 8388608;
/** The whole file. */
function renderSmokeHtml(run, read) {
	const tests = run.groups.flatMap((group) => group.tests);
	const pictures = { left: MAX_PICTURES_BYTES };
	const more = tests.length - MAX_TESTS;
	const body = [
		h("h1", {}, "Smoke tests"),
		h("p", {}, smokeVerdict(run)),
		table({
			caption: "Tests",
			head: [
				"Status",
				"Test",
				"Time",
				"What it answered, or why not"
			],
			rows: tests.slice(0, MAX_TESTS).map((test) => row(test, read, pictures)),
			numbers: [2]
		}),
		more > 0 ? h("p", {}, `and ${more} more; all are in the file of results.`) : null,
		list("Groups that fail", run.groups.flatMap(({ id, reason }) => reason === null ? [] : [[h("code", {}, id), `: ${reason}`]])),
		list("Observations", run.observations.slice(0, MAX_TESTS).map(({ group, text }) => [h("code", {}, group), `: ${text}`])),
		list("Endpoints", run.endpoints.map(endpointText)),
		h("p", {}, isolationText(run.isolation)),
		h("p", {}, `${run.started_at}, ${run.machine.os} ${run.machine.arch}, commit ${run.commit ?? "unknown"}`)
	];
	const policy = [
		"default-src 'none'",
		`style-src 'sha256-${STYLE_SHA256}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	];
	const head = pageHead(policy, `${smokeVerdict(run)} · manifest-drift smoke`);
	return [
		"<!doctype html>\n<html lang=\"en\">\n<head>\n",
		htmlText(head),
		`<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`,
		htmlText(body),
		"\n</main>\n</body>\n</html>\n"
	].join("");
}
function list(title, items) {
	if (items.length === 0) return null;
	return [h("h2", {}, title), h("ul", {}, items.map((item) => h("li", {}, item)))];
}
function row(test, read, pictures) {
	const { id, status, started_at: started, duration_ms: ms, answer, reason, kind, fix } = test;
	const why = status === "pass" && reason === null ? null : h("p", {}, reason ?? "no reason was given");
	return [
		status,
		h("code", {}, id),
		started === null ? "" : `${(ms / 1e3).toFixed(1)} s`,
		[
			answer === null ? null : h("p", {}, answerText(answer)),
			why,
			kind === null ? null : h("p", {}, h("code", {}, kind), fix === null ? "" : `: ${fix}`),
			answerOf(test, read, pictures)
		]
	];
}
/** The kept answer: a text's beginning, a picture, or where another thing lies. */
function answerOf({ id, artifacts }, read, pictures) {
	const answer = artifacts.find(({ path }) => /\/answer\.[a-z0-9]+$/.test(path));
	if (answer === void 0) return null;
	const bytes = read(answer.path);
	if (bytes === null) return null;
	if (answer.path.endsWith(".txt")) {
		const text = Buffer.from(bytes).toString("utf8");
		const rest = text.length - MAX_TEXT;
		return h("pre", {}, h("code", {}, rest > 0 ? `${text.slice(0, MAX_TEXT)}…` : text));
	}
	if (answer.path.endsWith(".png") && isPng(bytes) && bytes.length <= Math.min(MAX_PICTURE_BYTES, pictures.left)) {
		pictures.left -= bytes.length;
		const source = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
		return h("img", {
			src: source,
			alt: `What ${id} answered`,
			width: 256
		});
	}
	return h("p", {}, `See ${answer.path}.`);
}
/** The signature of PNG, first 8 bytes: no other format is shown, since a browser would have to guess. */
function isPng(bytes) {
	return Buffer.from(bytes.subarray(0, 8)).equals(Buffer.from("PNG\r\n\n", "latin1"));
}

export { renderSmokeHtml as t };