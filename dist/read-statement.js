import { t as isGood } from "./entry-row.js";
import { ofCheck } from "./check.js";
const { sn: isObject } = ofCheck();
const WORKS = [
	"available",
	"answers",
	"failed",
	"blocked",
	"skipped",
	"untested"
];
const RESTORE_RESULTS = [
	"restored",
	"mismatch",
	"gone",
	"failed",
	"unsourced"
];
const MAX_REASON = 500;
const wordsIn = (value) => typeof value === "string" ? value.slice(0, 500) : null;
function momentIn(value) {
	if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return null;
	const time = Date.parse(value);
	return Number.isNaN(time) ? null : time;
}
const DIGEST$1 = /^[0-9a-f]{64}$/;
const isRestored = (value) => Array.isArray(value.files) && "dry_run" in value;
function readRestored(file, value) {
	if (value.dry_run !== false) return { problem: "it is the result of a dry run, which restores nothing" };
	const time = momentIn(value.generated_at);
	if (time === null) return { problem: "it does not say when it was made" };
	const files = [];
	for (const [index, row] of value.files.entries()) {
		if (!isObject(row) || typeof row.path !== "string" || typeof row.status !== "string") return { problem: `row ${index + 1} of its files is malformed` };
		const result = RESTORE_RESULTS.find((known) => known === row.status);
		if (result === void 0) continue;
		const { sha256 } = row;
		if (sha256 === null) continue;
		if (typeof sha256 !== "string" || !DIGEST$1.test(sha256)) return { problem: `row ${index + 1} of its files is malformed` };
		files.push({
			path: row.path,
			sha256,
			result,
			...factsOf(row, result)
		});
	}
	return {
		file,
		time,
		files
	};
}
function factsOf(row, result) {
	const attempts = Array.isArray(row.attempts) ? row.attempts.filter(isObject) : [];
	const decisive = attempts.find((attempt) => attempt.result === result);
	const absent = attempts.findLast((attempt) => attempt.result === "absent");
	const source = row.from ?? (decisive ?? (result === "gone" ? absent : void 0))?.from;
	const actual = decisive?.sha256;
	return {
		from: wordsIn(source),
		bytes: numberOf(row.bytes),
		resumed_from: numberOf(row.resumed_from) ?? 0,
		seconds: numberOf(row.seconds) ?? 0,
		attempts: attempts.length,
		actual: result === "mismatch" && typeof actual === "string" && DIGEST$1.test(actual) ? actual : null,
		why: wordsIn(row.why) || null
	};
}
const numberOf = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
const MAX_STATEMENT_BYTES = 67108864;
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;
const SUBJECT = /^(model|dataset):[^\0]+$/su;
const MAX_DRIFT = 1e4;
const MAX_REFUSALS = 100;
function readStatement(file, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: "it is not JSON" };
	}
	if (!isObject(value) || !isObject(value.tool) || value.tool.name !== "manifest-drift" || !(Array.isArray(value.groups) || isRestored(value))) return { problem: "it is not a results file of manifest-drift smoke or restore" };
	if (value.schema_version !== 1) return { problem: `its schema_version is ${JSON.stringify(value.schema_version) ?? "absent"}; only 1 is known` };
	return Array.isArray(value.groups) ? readSmoke(file, value, value.groups) : readRestored(file, value);
}
function readSmoke(file, value, groups) {
	const { commit } = value;
	if (commit !== null && !(typeof commit === "string" && COMMIT.test(commit))) return { problem: "its commit is no commit" };
	const time = momentIn(value.finished_at ?? value.started_at);
	if (time === null) return { problem: "it does not say when it was made" };
	if (!Array.isArray(value.entries)) return { problem: "it has no list of entries" };
	const tests = testsOf(groups);
	const passed = passedIn(groups);
	const ran = ranIn(groups);
	const entries = [];
	const seen = new Set();
	for (const row of value.entries) {
		const entry = entryOf(row, tests, ran);
		if (entry === null) return { problem: `row ${entries.length + 1} of its entries is malformed` };
		if (isGood(entry.works) && !passed.has(JSON.stringify([entry.test, entry.subject]))) return { problem: `it says that ${JSON.stringify(entry.subject)} works, and has no test of it that passed` };
		if (seen.has(entry.subject)) return { problem: `it lists ${JSON.stringify(entry.subject)} twice` };
		seen.add(entry.subject);
		entries.push(entry);
	}
	return {
		file,
		commit,
		time,
		entries,
		unrecorded: unrecordedIn(groups)
	};
}
function entryOf(row, tests, ran) {
	if (!isObject(row)) return null;
	const { subject, test, recorded, records } = row;
	const works = WORKS.find((known) => known === row.works);
	if (works === void 0 || typeof subject !== "string" || !SUBJECT.test(subject)) return null;
	if (!Number.isSafeInteger(recorded) || recorded < 0) return null;
	if (typeof records !== "string" || !DIGEST.test(records)) return null;
	if (test !== null && typeof test !== "string") return null;
	const said = (test === null ? void 0 : tests.get(test)) ?? UNSAID;
	return {
		subject,
		works,
		test,
		ran: ran.get(subject) ?? [],
		recorded,
		records,
		...said,
		...isGood(works) && { reason: null }
	};
}
const UNSAID = {
	reason: null,
	kind: null,
	refusals: [],
	question: null
};
function testsOf(groups) {
	return new Map(rowsOf(groups).flatMap((test) => typeof test.id === "string" ? [[test.id, saidOf(test)]] : []));
}
function saidOf(test) {
	return {
		reason: wordsIn(test.reason),
		kind: wordsIn(test.kind),
		refusals: refusalsOf(test.refusals),
		question: questionOf(test)
	};
}
function ranIn(groups) {
	const ran = new Map();
	for (const test of rowsOf(groups)) {
		const { id, subject, status } = test;
		if (typeof id !== "string" || typeof subject !== "string") continue;
		if (status !== "pass" && status !== "fail") continue;
		const run = {
			id,
			isPassed: status === "pass",
			...saidOf(test)
		};
		const others = ran.get(subject) ?? [];
		if (run.isPassed) others.push(run);
		else others.unshift(run);
		ran.set(subject, others);
	}
	return ran;
}
function refusalsOf(rows) {
	return (Array.isArray(rows) ? rows.filter(isObject).slice(0, MAX_REFUSALS) : []).flatMap(({ path, pointer, line, column, why }) => {
		if (typeof path !== "string" || path === "" || path.includes("\0")) return [];
		const isPlace = isCount(line) && isCount(column);
		return [{
			path,
			pointer: wordsIn(pointer),
			location: isPlace ? {
				file: path,
				line,
				column
			} : null,
			why: wordsIn(why) ?? ""
		}];
	});
}
const isCount = (value) => Number.isSafeInteger(value) && value > 0;
function questionOf({ endpoint, error, drift }) {
	if (typeof endpoint !== "string") return null;
	const status = isObject(error) && Number.isInteger(error.status) ? error.status : null;
	const rows = Array.isArray(drift) ? drift.filter(isObject).slice(0, MAX_DRIFT) : [];
	return {
		endpoint: endpoint.slice(0, 500),
		status,
		drift: rows.map((row) => ({
			kind: wordsIn(row.kind) ?? "",
			model: wordsIn(row.model) ?? "",
			field: wordsIn(row.field),
			recorded: wordsIn(row.recorded),
			served: wordsIn(row.served)
		}))
	};
}
function passedIn(groups) {
	const rows = rowsOf(groups);
	const other = new Set(rows.flatMap(({ id, status }) => status === "pass" ? [] : [id]));
	return new Set(rows.filter(({ id }) => !other.has(id)).map(({ id, subject }) => JSON.stringify([id, subject])));
}
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
export { readStatement as n, MAX_STATEMENT_BYTES as t };
