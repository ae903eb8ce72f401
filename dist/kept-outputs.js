import { ofCheck } from "./check.js";
import { $t as resolve, At as realpathSync, Gt as basename, Jt as dirname } from "./start.js";
import { t as MAX_STATEMENT_BYTES } from "./read-statement.js";
import { t as isGood } from "./entry-row.js";
import { t as readContained } from "./read-contained.js";
import { n as shownOutput, t as roomOfPage } from "./shown-output.js";
const { Kt: subjectOf, mi: createHash, sn: isObject } = ofCheck();
const MAX_ENTRIES = 200;
const MAX_OUTPUT_BYTES = 8388608;
function keptOutputs(report, cwd) {
	const results = new Map();
	const shown = new Map();
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
function wanted(kept, { works }) {
	const isAnswer = ({ path }) => /\/answer\.[a-z\d]+$/.test(path);
	return [...kept.filter(isAnswer), ...isGood(works) ? [] : kept.filter((one) => !isAnswer(one))].slice(0, 4);
}
function keptOf(file) {
	const bytes = readAt(dirname(file), basename(file), MAX_STATEMENT_BYTES);
	const value = bytes === null ? null : parsed(bytes);
	const tests = (isObject(value) && Array.isArray(value.groups) ? value.groups : []).flatMap((group) => isObject(group) && Array.isArray(group.tests) ? group.tests : []);
	return new Map(tests.filter(isObject).flatMap(({ id, artifacts }) => typeof id === "string" && Array.isArray(artifacts) ? [[id, artifacts.filter(isObject).flatMap(readKept)]] : []));
}
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
