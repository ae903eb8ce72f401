import { t as ageProblem } from "./age.js";
import { C as restoreUnsourced, E as restoreFailed, T as restoreGone, w as restoreMismatch } from "./rules.js";
function countRestored(statements, now) {
	const files = new Map();
	let uncounted = 0;
	const newestFirst = [...statements].sort((a, b) => b.time - a.time || (a.file < b.file ? -1 : 1));
	for (const statement of newestFirst) {
		if (ageProblem(statement, now) !== null) {
			uncounted += statement.files.length;
			continue;
		}
		for (const row of statement.files) {
			const key = resultKey(row.path, row.sha256);
			if (!files.has(key)) files.set(key, {
				row,
				statement: statement.file
			});
		}
	}
	return {
		files,
		uncounted
	};
}
const resultKey = (path, sha256) => `${sha256} ${path}`;
function judgeRestored(statements, plan, now) {
	const { files, uncounted } = countRestored(statements, {
		time: now.time,
		maxAge: now.maxAge ?? Number.POSITIVE_INFINITY
	});
	const rows = new Map();
	const instead = new Map();
	const findings = [];
	let failed = 0;
	let restored = 0;
	for (const record of plan) {
		const counted = record.sha256 === null ? void 0 : files.get(resultKey(record.path, record.sha256));
		if (counted === void 0) continue;
		const { result } = counted.row;
		if (result === "restored" ? !(record.status === "matched" && record.evidence === "bytes") : record.status !== "missing") continue;
		rows.set(record.path, rowOf(counted.row));
		if (result === "restored") {
			restored += 1;
			continue;
		}
		const finding = findingOf(counted, record);
		findings.push(finding);
		if (result !== "unsourced") instead.set(record.path, finding);
		if (result === "failed") failed += 1;
	}
	return {
		value: {
			rows,
			instead,
			failed
		},
		findings,
		counts: {
			files_restored: restored,
			files_not_restored: rows.size - restored,
			statements: statements.length,
			results_not_counted: uncounted
		}
	};
}
function findingOf({ row, statement }, { path, location }) {
	const { result, from, sha256: expected, actual, why } = row;
	const at = {
		subject: path,
		location
	};
	switch (result) {
		case "mismatch": return restoreMismatch.found({
			...at,
			data: {
				from,
				expected,
				actual,
				statement
			}
		});
		case "gone": return restoreGone.found({
			...at,
			data: {
				from,
				expected,
				statement
			}
		});
		case "failed": return restoreFailed.found({
			...at,
			data: {
				why,
				expected,
				statement
			}
		});
		default: return restoreUnsourced.found({
			...at,
			data: {
				why,
				statement
			}
		});
	}
}
function rowOf({ result, from, bytes, resumed_from, seconds, attempts }) {
	return {
		result,
		from,
		bytes,
		resumed_from,
		seconds,
		attempts
	};
}
export { judgeRestored };
