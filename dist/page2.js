import { c as OUTPUT_POLICY, d as htmlText, g as STYLE_SHA256, h as STYLE, l as outputMarkup, o as table, s as pageHead, u as h } from "./parts.js";
import { n as shownOutput, t as roomOfPage } from "./shown-output.js";
import { a as smokeVerdict, n as endpointText, r as isolationText, t as answerText } from "./text2.js";
const MAX_TESTS = 500;
function renderSmokeHtml(run, read) {
	const tests = run.groups.flatMap((group) => group.tests);
	const room = roomOfPage();
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
			rows: tests.slice(0, MAX_TESTS).map((test) => row(test, read, room)),
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
		...OUTPUT_POLICY,
		"base-uri 'none'",
		"form-action 'none'"
	];
	const head = pageHead(policy, `${smokeVerdict(run)} \u00B7 manifest-drift smoke`);
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
function row(test, read, room) {
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
			answerOf(test, read, room)
		]
	];
}
function answerOf({ id, artifacts }, read, room) {
	const answer = artifacts.find(({ path }) => /\/answer\.[a-z0-9]+$/.test(path));
	if (answer === void 0) return null;
	const bytes = read(answer.path);
	if (bytes === null) return null;
	return outputMarkup(id, shownOutput(answer.path, bytes, room));
}
export { renderSmokeHtml as t };
