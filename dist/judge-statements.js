import "./rolldown-runtime.js";
import { t as filesOfEntries } from "./entry-files.js";
import { Bt as smokeFailed, Ln as countOf, Vt as smokeBlocked, Wn as subjectOf, _n as rowOf, zt as smokeStale } from "./check.js";

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
		works.set(entry.subject, (row.works === "available" || row.works === "answers") && entry.differs ? {
			works: "blocked",
			file,
			test: row.test,
			reason: "the files here are not those that are recorded"
		} : {
			works: row.works,
			file,
			test: row.test,
			reason: row.reason
		});
	}
	return {
		works,
		uncounted
	};
}
function refusal(row, statement, entry, now) {
	const age = now.time - statement.time;
	if (age > now.maxAge) return "too-old";
	if (age < -3e5) return "from-the-future";
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

/** Which entries work, as far as statements say; an entry that none speaks of is `untested`. */
function judgeStatements(statements, placed, plan, { now, commit, maxAge, digest }) {
	const paths = placed.flatMap(({ field, path }) => field === null ? [] : [path]);
	const files = filesOfEntries(paths, rowsOf(plan), digest);
	const empty = digest("");
	const places = /* @__PURE__ */ new Map();
	const entries = [];
	for (const { entry, field, path } of placed) {
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
	const drafts = [];
	for (const { subject } of entries) {
		const judged = verdicts.works.get(subject);
		works.set(subject, judged?.works ?? "untested");
		if (judged?.works !== "failed" && judged?.works !== "blocked") continue;
		const rule = judged.works === "failed" ? smokeFailed : smokeBlocked;
		const { test, reason, file } = judged;
		const data = {
			test: test ?? subject,
			reason,
			statement: file
		};
		drafts.push(rule.found({
			subject,
			data,
			location: places.get(subject) ?? null,
			key: data.test
		}));
	}
	for (const { subject, file, why } of verdicts.uncounted) {
		if (verdicts.works.has(subject)) continue;
		const location = places.get(subject) ?? null;
		drafts.push(smokeStale.found({
			subject,
			data: {
				why,
				statement: file
			},
			location,
			key: `${why} ${file}`
		}));
	}
	const good = [...works.values()].filter((word) => word === "available" || word === "answers").length;
	const uncounted = verdicts.uncounted.length;
	return {
		value: works,
		drafts,
		detail: `${good} of ${entries.length} entries work, by ${countOf(statements.length, "statement")}${uncounted === 0 ? "" : `; ${countOf(uncounted, "result")} not counted`}`
	};
}
function* rowsOf(plan) {
	for (const record of plan) yield rowOf(record);
}

export { judgeStatements };