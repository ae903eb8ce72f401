import { ofCheck } from "./check.js";
const { Ci: MAX_PATTERN_LENGTH, wi: globMatcher } = ofCheck();
const MAX_CHOICES = 256;
function filePatterns(patterns, isLoose, work = { steps: 0 }) {
	const matchers = [];
	for (const pattern of patterns) {
		const choices = pattern.length > 1024 ? null : withoutBraces(pattern);
		if (choices === null) return null;
		for (const choice of choices) {
			matchers.push(globMatcher(choice, work));
			if (!isLoose || !choice.includes("*")) continue;
			const loose = globMatcher(inOneName(choice.replace(/^(?:\.\/)+/, "")), work);
			matchers.push((path) => loose(inOneName(path)));
		}
	}
	return (path) => matchers.some((matches) => matches(path));
}
const inOneName = (path) => path.replaceAll("/", "");
function fixedFolder(pattern) {
	const names = pattern.replace(/^(?:\.\/)+/, "").split("/");
	const end = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
	return (end === -1 ? names.slice(0, -1) : names.slice(0, end)).join("/");
}
function withoutBraces(pattern) {
	const done = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (done.length + open.length >= MAX_CHOICES) return null;
		const [whole, before = "", inside = "", after = ""] = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(next) ?? [];
		if (whole === void 0) done.push(next);
		else for (const choice of inside.split(",").reverse()) open.push(before + choice + after);
	}
	return [...new Set(done)];
}
export { fixedFolder as n, filePatterns as t };
