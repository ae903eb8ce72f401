import { En as isObject, Ji as createHash, Tn as subjectOf } from "./check.js";
import { F as realpathSync, K as dirname, U as basename, Z as resolve } from "./hashing.js";
import { t as MAX_STATEMENT_BYTES } from "./read-statement.js";
import { t as readContained } from "./read-contained.js";
import { n as shownOutput, t as roomOfPage } from "./shown-output.js";

/** The outputs of smoke tests that lie beside the results that a check was given. */
/** As many entries as a page shows outputs of. */
const MAX_ENTRIES = 200;
/** The largest that a test keeps. */
const MAX_OUTPUT_BYTES = 8388608;
/**
* By subject: what the tests that decided put out. Results lie in a folder `runs`, and outputs beside that. What is not
* there, or is other bytes than the results say, is left out; results were read before, and whether they count is judged.
*/
function keptOutputs(report, cwd) {
	const results = /* @__PURE__ */ new Map();
	const shown = /* @__PURE__ */ new Map();
	const room = roomOfPage();
	for (const row of report.entries) {
		const { tested } = row;
		if (tested === void 0 || shown.size >= MAX_ENTRIES) continue;
		const file = resolve(cwd, tested.statement);
		const kept = results.get(file) ?? keptOf(file);
		results.set(file, kept);
		const outputs = wanted(kept.get(tested.test) ?? [], row).flatMap((output) => {
			const bytes = read(dirname(dirname(file)), output);
			return bytes === null ? [] : [shownOutput(output.path, bytes, room)];
		});
		if (outputs.length > 0) shown.set(subjectOf(row), outputs);
	}
	return shown;
}
/** The answer; where there is none, or it is not good, also what was printed. */
function wanted(kept, { works }) {
	const isAnswer = ({ path }) => /\/answer\.[a-z\d]+$/.test(path);
	const isGood = works === "available" || works === "answers";
	return [...kept.filter(isAnswer), ...isGood ? [] : kept.filter((one) => !isAnswer(one))].slice(0, 4);
}
/** What each test kept, by its id. */
function keptOf(file) {
	const bytes = readAt(dirname(file), basename(file), MAX_STATEMENT_BYTES);
	const value = bytes === null ? null : parsed(bytes);
	const tests = (isObject(value) && Array.isArray(value.groups) ? value.groups : []).flatMap((group) => isObject(group) && Array.isArray(group.tests) ? group.tests : []);
	return new Map(tests.filter(isObject).flatMap(({ id, artifacts }) => typeof id === "string" && Array.isArray(artifacts) ? [[id, artifacts.filter(isObject).flatMap(readKept)]] : []));
}
/** Only names as `smoke` gives them. */
function readKept({ path, sha256 }) {
	return typeof path === "string" && /^smoke\/[\w.-]+\/[\w.-]+$/.test(path) && typeof sha256 === "string" ? [{
		path,
		sha256
	}] : [];
}
function read(folder, { path, sha256 }) {
	const bytes = readAt(folder, path, MAX_OUTPUT_BYTES);
	return bytes !== null && createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : null;
}
/** Null where it is no ordinary file of the folder, or too large. */
function readAt(folder, path, maxBytes) {
	try {
		const read = readContained(realpathSync.native(folder), path, maxBytes);
		return "bytes" in read ? read.bytes : null;
	} catch {
		return null;
	}
}
function parsed(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return null;
	}
}

export { keptOutputs };