import { t as filesOfEntries } from "./entry-files.js";
import { t as isGood } from "./entry-row.js";
import { t as ageProblem } from "./age.js";
import { ofCheck } from "./check.js";
import { F as endpointModelUnrecorded, I as endpointModelUnlisted, L as endpointModelMissing, O as loaderMissing, P as endpointUnreachable, R as endpointModelDiffers, _ as smokeSlow, g as smokeStale, h as smokeUnsafe, m as smokeUntested, v as smokeFailed, y as smokeBlocked, z as endpointError } from "./rules.js";
const { At: fileRowOf, Kt: subjectOf, sn: isObject } = ofCheck();
const NOT_THOSE = {
	works: "blocked",
	reason: "the files here are not those that are recorded",
	kind: null,
	refusals: [],
	question: null
};
function judgeWorks(entries, statements, now) {
	const works = new Map();
	const uncounted = [];
	const newestFirst = [...statements].sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1));
	for (const entry of entries) {
		const counted = [];
		for (const statement of newestFirst) for (const row of statement.entries) {
			if (row.subject !== entry.subject || row.works === "untested") continue;
			const why = refusal(row, statement, entry, now);
			if (why === null) counted.push({
				row,
				file: statement.file,
				time: statement.time
			});
			else uncounted.push({
				file: statement.file,
				subject: entry.subject,
				why
			});
		}
		counted.sort((a, b) => b.time - a.time || Number(isFailure(b)) - Number(isFailure(a)));
		const decided = decide(counted);
		if (decided === null) continue;
		const { row, file } = decided;
		const { test, reason, kind, refusals, question } = row;
		works.set(entry.subject, isGood(row.works) && entry.differs ? {
			...NOT_THOSE,
			file,
			test
		} : {
			works: row.works,
			file,
			test,
			reason,
			kind,
			refusals,
			question
		});
	}
	return {
		works,
		unrecorded: newestLists(newestFirst, now),
		uncounted
	};
}
function newestLists(newestFirst, now) {
	const seen = new Set();
	return newestFirst.filter((statement) => ageProblem(statement, now) === null).flatMap(({ file, unrecorded }) => unrecorded.flatMap(({ endpoint, models }) => {
		if (seen.has(endpoint)) return [];
		seen.add(endpoint);
		return models.map((model) => ({
			file,
			endpoint,
			model
		}));
	}));
}
function refusal(row, statement, entry, now) {
	const problem = ageProblem(statement, now);
	if (problem !== null) return problem;
	if (entry.recorded > 0 || row.recorded > 0) return row.records === entry.records ? null : "other-digests";
	return statement.commit !== null && statement.commit === now.commit ? null : "other-commit";
}
const GRAVITY = [
	"failed",
	"available",
	"answers",
	"blocked",
	"skipped",
	"untested"
];
const isDecisive = (works) => GRAVITY.indexOf(works) < 3;
const isFailure = ({ row }) => row.works === "failed";
function decide(newestFirst) {
	const latest = new Map();
	for (const item of newestFirst) for (const run of item.row.ran) {
		const known = latest.get(run.id);
		if (known === void 0 || known.time === item.time && known.run.isPassed && !run.isPassed) latest.set(run.id, {
			...item,
			run
		});
	}
	for (const { row, file, run } of latest.values()) {
		const { id: test, isPassed, ...said } = run;
		if (!isPassed) return {
			row: {
				...row,
				...said,
				test,
				works: "failed"
			},
			file
		};
	}
	const byTest = new Map();
	for (const item of newestFirst) {
		const test = item.row.test ?? "";
		const last = latest.get(test);
		if (item.row.works === "failed" && last?.run.isPassed === true && last.time > item.time) continue;
		const before = byTest.get(test);
		if (before === void 0 || !isDecisive(before.row.works) && isDecisive(item.row.works)) byTest.set(test, item);
	}
	const gravity = ({ row }) => GRAVITY.indexOf(row.works);
	return [...byTest.values()].sort((a, b) => gravity(a) - gravity(b))[0] ?? null;
}
function judgeQuestion(subject, { question, test, reason, kind, file: statement }, location) {
	if (question === null) return [];
	const { endpoint, status } = question;
	const at = {
		subject,
		location
	};
	const drift = question.drift.flatMap(({ kind: how, model, field, recorded, served }) => {
		const data = {
			endpoint,
			model,
			statement
		};
		const key = `${endpoint} ${field ?? ""}`;
		switch (how) {
			case endpointModelMissing.kind: return [endpointModelMissing.found({
				...at,
				data,
				key
			})];
			case endpointModelUnlisted.kind: return [endpointModelUnlisted.found({
				...at,
				data,
				key
			})];
			case endpointModelDiffers.kind: {
				const values = {
					field: field ?? "",
					expected: recorded ?? "",
					actual: served ?? ""
				};
				return [endpointModelDiffers.found({
					...at,
					data: {
						...data,
						...values
					},
					key
				})];
			}
			default: return [];
		}
	});
	const data = {
		test: test ?? subject,
		endpoint,
		reason,
		statement
	};
	const key = data.test;
	if (kind === endpointUnreachable.kind) return [endpointUnreachable.found({
		...at,
		data,
		key
	})];
	if (kind === endpointError.kind) return [endpointError.found({
		...at,
		data: {
			...data,
			status
		},
		key
	})];
	return drift;
}
function judgeUnrecorded(rows, resolved) {
	const recorded = new Set(resolved.flatMap(({ entry }) => {
		const { entrypoint } = entry.value;
		if (!isObject(entrypoint)) return [];
		return [JSON.stringify([entrypoint.endpoint, entrypoint.model ?? entry.id])];
	}));
	return rows.filter(({ endpoint, model }) => !recorded.has(JSON.stringify([endpoint, model]))).map(({ endpoint, model, file: statement }) => endpointModelUnrecorded.found({
		subject: `model:${model}`,
		data: {
			endpoint,
			model,
			statement
		},
		key: endpoint
	}));
}
function judgeTest(subject, { works, kind, test: id, reason, refusals, file: statement }, location) {
	const test = id ?? subject;
	const finding = {
		subject,
		location,
		key: test,
		data: {
			test,
			reason,
			statement
		}
	};
	if (works === "failed") return [kind === smokeSlow.kind ? smokeSlow.found(finding) : smokeFailed.found(finding)];
	if (works !== "blocked") return [];
	if (kind === loaderMissing.kind) return [loaderMissing.found(finding)];
	if (kind !== smokeUnsafe.kind || refusals.length === 0) return [smokeBlocked.found(finding)];
	return refusals.map(({ path, pointer, location: place, why }) => smokeUnsafe.found({
		subject,
		location: place ?? location,
		key: `${test} ${path} ${pointer ?? ""}`,
		data: {
			test,
			path,
			pointer,
			why,
			statement
		}
	}));
}
function judgeStatements(statements, resolved, plan, { now, commit, maxAge, digest }) {
	const paths = resolved.flatMap(({ field, path }) => field === null ? [] : [path]);
	const files = filesOfEntries(paths, rowsOf(plan), digest);
	const empty = digest("");
	const places = new Map();
	const untested = new Map();
	const entries = [];
	for (const { entry, field, path } of resolved) {
		const subject = subjectOf(entry);
		if (places.has(subject)) continue;
		places.set(subject, entry.inventory.locate(entry.value, Object.hasOwn(entry.value, "smoke_test") ? "smoke_test" : void 0));
		const own = field === null ? void 0 : files.get(path);
		const { recorded, records } = own ?? {
			recorded: 0,
			records: empty
		};
		if (isObject(entry.value.smoke_test)) untested.set(subject, "no-result");
		else if (entry.kind === "model" && recorded > 0) untested.set(subject, "no-test");
		entries.push({
			subject,
			recorded,
			records,
			differs: (own?.differs ?? null) !== null
		});
	}
	const verdicts = judgeWorks(entries, statements, {
		time: Date.parse(now),
		commit,
		maxAge: maxAge ?? Number.POSITIVE_INFINITY
	});
	const stale = new Set(verdicts.uncounted.map(({ subject }) => subject));
	const works = new Map();
	const findings = [];
	for (const { subject } of entries) {
		const judged = verdicts.works.get(subject);
		const { test = null, file = "" } = judged ?? {};
		works.set(subject, {
			works: judged?.works ?? "untested",
			...test !== null && { tested: {
				statement: file,
				test
			} }
		});
		const location = places.get(subject) ?? null;
		if (judged === void 0) {
			const why = untested.get(subject);
			if (why !== void 0 && !stale.has(subject)) findings.push(smokeUntested.found({
				subject,
				location,
				data: { why },
				key: why
			}));
			continue;
		}
		const asked = judgeQuestion(subject, judged, location);
		findings.push(...asked);
		if (!asked.some(({ kind }) => kind === judged.kind)) findings.push(...judgeTest(subject, judged, location));
	}
	findings.push(...judgeUnrecorded(verdicts.unrecorded, resolved));
	for (const { subject, file, why } of verdicts.uncounted) {
		if (verdicts.works.has(subject)) continue;
		const location = places.get(subject) ?? null;
		findings.push(smokeStale.found({
			subject,
			data: {
				why,
				statement: file
			},
			location,
			key: `${why} ${file}`
		}));
	}
	return {
		value: works,
		findings,
		counts: {
			entries_that_work: [...works.values()].filter(({ works: word }) => isGood(word)).length,
			entries: entries.length,
			statements: statements.length,
			results_not_counted: verdicts.uncounted.length
		}
	};
}
function* rowsOf(plan) {
	for (const record of plan) yield fileRowOf(record);
}
export { judgeStatements };
