import "./rolldown-runtime.js";
import { t as filesOfEntries } from "./entry-files.js";
import { Bn as smokeBlocked, Ft as fileRowOf, Ht as isObject, Rn as smokeStale, Vt as subjectOf, _r as endpointModelMissing, gr as endpointModelUnlisted, hr as endpointModelUnrecorded, mr as endpointUnreachable, vr as endpointModelDiffers, yr as endpointError, zn as smokeFailed } from "./check.js";

/**
* What counts of the statements. A row counts for the digests that are recorded now; where none are, for
* the same commit. The newest row of a test replaces the older ones; of several tests the gravest decides,
* but a test that was not run somewhere takes nothing from one that was run elsewhere.
*/
function judgeWorks(entries, statements, now) {
	const works = /* @__PURE__ */ new Map();
	const uncounted = [];
	const newestFirst = [...statements].sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1));
	for (const entry of entries) {
		const counted = [];
		for (const statement of newestFirst) for (const row of statement.entries) {
			if (row.subject !== entry.subject || row.works === "untested") continue;
			const why = refusal(row, statement, entry, now);
			if (why === null) counted.push({
				row,
				file: statement.file
			});
			else uncounted.push({
				file: statement.file,
				subject: entry.subject,
				why
			});
		}
		const decided = decide(counted);
		if (decided === null) continue;
		const { row, file } = decided;
		const isGood = row.works === "available" || row.works === "answers";
		const { test, reason, question } = row;
		works.set(entry.subject, isGood && entry.differs ? {
			works: "blocked",
			file,
			test,
			reason: "the files here are not those that are recorded",
			question: null
		} : {
			works: row.works,
			file,
			test,
			reason,
			question
		});
	}
	return {
		works,
		unrecorded: newestLists(newestFirst, now),
		uncounted
	};
}
/** A list is of the day that it was read, whatever is recorded. */
function newestLists(newestFirst, now) {
	const seen = /* @__PURE__ */ new Set();
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
function ageProblem({ time }, now) {
	const age = now.time - time;
	if (age > now.maxAge) return "too-old";
	return age < -3e5 ? "from-the-future" : null;
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
function decide(newestFirst) {
	const byTest = /* @__PURE__ */ new Map();
	for (const item of newestFirst) {
		const test = item.row.test ?? "";
		const before = byTest.get(test);
		if (before === void 0 || !isDecisive(before.row.works) && isDecisive(item.row.works)) byTest.set(test, item);
	}
	const gravity = ({ row }) => GRAVITY.indexOf(row.works);
	return [...byTest.values()].sort((a, b) => gravity(a) - gravity(b))[0] ?? null;
}

/** The findings of a test that asked an endpoint; none where what is wrong with it is not the endpoint's. */
function judgeQuestion(subject, { question, test, reason, file: statement }, location) {
	if (question === null) return [];
	const { endpoint, kind, status } = question;
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
/** Served models that no entry records, as the entries are now. */
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

/** Which entries work, as far as statements say; an entry that none speaks of is `untested`. */
function judgeStatements(statements, resolved, plan, { now, commit, maxAge, digest }) {
	const paths = resolved.flatMap(({ field, path }) => field === null ? [] : [path]);
	const files = filesOfEntries(paths, rowsOf(plan), digest);
	const empty = digest("");
	const places = /* @__PURE__ */ new Map();
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
	const works = /* @__PURE__ */ new Map();
	const findings = [];
	for (const { subject } of entries) {
		const judged = verdicts.works.get(subject);
		works.set(subject, judged?.works ?? "untested");
		if (judged === void 0) continue;
		const location = places.get(subject) ?? null;
		const asked = judgeQuestion(subject, judged, location);
		findings.push(...asked);
		if (judged.works !== "failed" && judged.works !== "blocked") continue;
		if (asked.some(({ kind }) => kind === judged.question?.kind)) continue;
		const rule = judged.works === "failed" ? smokeFailed : smokeBlocked;
		const { test, reason, file } = judged;
		const data = {
			test: test ?? subject,
			reason,
			statement: file
		};
		findings.push(rule.found({
			subject,
			data,
			location,
			key: data.test
		}));
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
			entries_that_work: [...works.values()].filter((word) => word === "available" || word === "answers").length,
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