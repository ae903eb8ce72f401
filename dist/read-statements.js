import "./rolldown-runtime.js";
import { B as readFileSync, C as reason, H as readdirSync, N as fstatSync, O as closeSync, at as resolve, k as constants, nt as join, q as statSync, z as openSync } from "./hashing.js";
import { ci as SettingsError, ui as quote } from "./check.js";

const WORKS = [
	"available",
	"answers",
	"failed",
	"blocked",
	"skipped",
	"untested"
];

/** A statement about many thousand entries; what is longer is something else. */
const MAX_STATEMENT_BYTES = 67108864;
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;
const SUBJECT = /^(model|dataset):[^\0]+$/su;
const MAX_REASON = 500;
const MAX_DRIFT = 1e4;
/** Reads the text of a results file of `smoke`. One row that is wrong makes all of it none. */
function readStatement(file, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: "it is not JSON" };
	}
	if (!isObject(value) || !isObject(value.tool) || value.tool.name !== "manifest-drift" || !Array.isArray(value.groups)) return { problem: "it is not a results file of manifest-drift smoke" };
	if (value.schema_version !== 1) return { problem: `its schema_version is ${JSON.stringify(value.schema_version) ?? "absent"}; only 1 is known` };
	const { commit } = value;
	if (commit !== null && !(typeof commit === "string" && COMMIT.test(commit))) return { problem: "its commit is no commit" };
	const time = timeOf(value.finished_at ?? value.started_at);
	if (time === null) return { problem: "it does not say when it was made" };
	if (!Array.isArray(value.entries)) return { problem: "it has no list of entries" };
	const tests = testsOf(value.groups);
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	for (const row of value.entries) {
		const entry = entryOf(row, tests);
		if (entry === null) return { problem: `row ${entries.length + 1} of its entries is malformed` };
		if (seen.has(entry.subject)) return { problem: `it lists ${JSON.stringify(entry.subject)} twice` };
		seen.add(entry.subject);
		entries.push(entry);
	}
	return {
		file,
		commit,
		time,
		entries,
		unrecorded: unrecordedIn(value.groups)
	};
}
function entryOf(row, tests) {
	if (!isObject(row)) return null;
	const { subject, test, recorded, records } = row;
	const works = WORKS.find((known) => known === row.works);
	if (works === void 0 || typeof subject !== "string" || !SUBJECT.test(subject)) return null;
	if (!Number.isSafeInteger(recorded) || recorded < 0) return null;
	if (typeof records !== "string" || !DIGEST.test(records)) return null;
	if (test !== null && typeof test !== "string") return null;
	return {
		subject,
		works,
		test,
		recorded,
		records,
		reason: works === "available" || works === "answers" || test === null ? null : tests.get(test)?.reason ?? null,
		question: test === null ? null : tests.get(test)?.question ?? null
	};
}
/** What is said of each test, by its id. */
function testsOf(groups) {
	return new Map(rowsOf(groups).flatMap((test) => typeof test.id === "string" ? [[test.id, {
		reason: textOf$1(test.reason),
		question: questionOf(test)
	}]] : []));
}
function questionOf({ endpoint, kind, error, drift }) {
	if (typeof endpoint !== "string") return null;
	const status = isObject(error) && Number.isInteger(error.status) ? error.status : null;
	const rows = Array.isArray(drift) ? drift.filter(isObject).slice(0, MAX_DRIFT) : [];
	return {
		endpoint: endpoint.slice(0, MAX_REASON),
		kind: textOf$1(kind),
		status,
		drift: rows.map((row) => ({
			kind: textOf$1(row.kind) ?? "",
			model: textOf$1(row.model) ?? "",
			field: textOf$1(row.field),
			recorded: textOf$1(row.recorded),
			served: textOf$1(row.served)
		}))
	};
}
/** What tests of whole lists found, which name no entry. */
function unrecordedIn(groups) {
	return rowsOf(groups).flatMap((test) => {
		const question = test.subject === null && test.status === "pass" ? questionOf(test) : null;
		if (question === null || test.probe !== "models") return [];
		return [{
			endpoint: question.endpoint,
			models: question.drift.map(({ model }) => model)
		}];
	});
}
const rowsOf = (groups) => groups.flatMap((group) => isObject(group) && Array.isArray(group.tests) ? group.tests.filter(isObject) : []);
const textOf$1 = (value) => typeof value === "string" ? value.slice(0, MAX_REASON) : null;
function timeOf(value) {
	if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return null;
	const time = Date.parse(value);
	return Number.isNaN(time) ? null : time;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** More results than anybody keeps. */
const MAX_STATEMENTS = 1e3;
/**
* Reads results of `smoke`: files, or folders of which every `.json` is taken, such as `runs`. They may lie
* outside of the root. One that is none is a `SettingsError`, since the step named it.
*/
function readStatements(paths, cwd) {
	const files = paths.flatMap((path) => filesAt(path, resolve(cwd, path)));
	if (files.length > MAX_STATEMENTS) throw new SettingsError(`statements: there are ${files.length} files; the limit is ${MAX_STATEMENTS}.`);
	return files.map(({ name, path }) => {
		const statement = readStatement(name, textOf(name, path));
		if ("problem" in statement) throw new SettingsError(`statements: ${quote(name)}: ${statement.problem}.`);
		return statement;
	});
}
function filesAt(name, path) {
	try {
		if (!statSync(path).isDirectory()) return [{
			name,
			path
		}];
		const found = readdirSync(path).filter((file) => file.endsWith(".json"));
		if (found.length > 0) return found.sort().map((file) => ({
			name: join(name, file),
			path: join(path, file)
		}));
	} catch (error) {
		throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
	}
	throw new SettingsError(`statements: there is no .json file in ${quote(name)}.`);
}
function textOf(name, path) {
	let descriptor = null;
	try {
		descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) throw new SettingsError(`statements: ${quote(name)} is not a plain file.`);
		if (stat.size > 67108864) throw new SettingsError(`statements: ${quote(name)} has ${stat.size} bytes; the limit is ${MAX_STATEMENT_BYTES}.`);
		return readFileSync(descriptor, "utf8");
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}

export { readStatements };