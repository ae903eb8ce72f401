import { Et as ruleOf, Hn as isUnfinished, Mn as text, Nn as countOf, _t as shardName, en as SEVERITIES, n as sizeOf } from "./check.js";

/**
* What a table or card says of a finding beyond its subject, its place and both values, which stand beside it;
* nothing where those say all.
*/
function saidOf(finding) {
	const rule = ruleOf(finding.kind);
	if (rule === null) return [text(finding.message)];
	const { expected, actual } = finding;
	return rule.shows === "values" && expected !== null && actual !== null ? [] : rule.message(finding.data, finding);
}

/** The verdict in a heading: one glance. Holds no text from the repository. */
function heading(report) {
	const { sign, words } = headline(report);
	return `${sign} ${words}`;
}
/** The heading's sign, and its words. */
function headline(report) {
	const { outcome, complete, summary, shard } = report;
	if (isUnfinished(report)) return {
		sign: "⏱️",
		words: "The check could not finish"
	};
	if (outcome === "error") return {
		sign: "💥",
		words: "The check could not run"
	};
	const counts = [...SEVERITIES.map((severity) => ({
		severity,
		count: summary[`${severity}s`]
	})).filter(({ count }) => count > 0).map(({ severity, count }) => countOf(count, severity)), ...summary.accepted > 0 ? [`${summary.accepted} accepted`] : []].join(", ");
	if (shard !== null) {
		const words = `${shardName(shard)}: ${counts || "no drift in its files"}; to be merged`;
		return {
			sign: outcome === "fail" ? "❌" : "🧩",
			words
		};
	}
	if (outcome === "fail") return {
		sign: "❌",
		words: `Drift: ${counts}${complete ? "" : ", and not everything was looked at"}`
	};
	if (!complete) return {
		sign: "⚠️",
		words: "No drift found, but not everything was looked at"
	};
	return {
		sign: "✅",
		words: noDrift(summary, counts)
	};
}
function noDrift({ total_files, matched }, counts) {
	const unseen = total_files - matched;
	if (unseen > 0) return `No drift found, ${unseen} of ${countOf(total_files, "file")} not verified`;
	if (total_files === 0) return "No drift found, no file verified";
	return counts === "" ? "No drift" : `No drift: ${counts}`;
}
const STATUS_WORDS = {
	matched: {
		sign: "✅",
		word: "matched"
	},
	mismatched: {
		sign: "❌",
		word: "mismatched"
	},
	missing: {
		sign: "❌",
		word: "missing"
	},
	unreadable: {
		sign: "❌",
		word: "unreadable"
	},
	changed: {
		sign: "⚠️",
		word: "changed"
	},
	unverified: {
		sign: "⚪",
		word: "unverified"
	},
	skipped: {
		sign: "⏭️",
		word: "skipped"
	}
};
const MEANINGS = {
	matched: "",
	mismatched: "content is not what is recorded",
	missing: "recorded, but not there",
	unreadable: "there, but could not be read",
	changed: "written to while it was read",
	unverified: "nothing recorded to compare with, or no evidence",
	skipped: "not looked at: the time ran out or the run was cancelled"
};
/** How many files have each status, and what matching rests on. */
function countsTable(report) {
	const { summary } = report;
	if (report.outcome === "error" && !isUnfinished(report)) return [];
	if (summary.total_files === 0) return ["No file was verified: none is recorded.", ""];
	return [
		"| | Files | |",
		"| --- | ---: | --- |",
		...Object.keys(STATUS_WORDS).filter((status) => status === "matched" || summary[status] > 0).map((status) => {
			const { word } = STATUS_WORDS[status];
			const sign = summary[status] === 0 ? "➖" : STATUS_WORDS[status].sign;
			const meaning = status === "matched" ? evidence(summary) : MEANINGS[status];
			return `| ${sign} ${word} | ${summary[status]} | ${meaning} |`;
		}),
		""
	];
}
function evidence({ matched_by, matched_weak, bytes_hashed }) {
	return [
		matched_by.bytes > 0 ? `${matched_by.bytes} read and hashed (${sizeOf(bytes_hashed)})` : "",
		matched_weak > 0 ? `${matched_weak} of them by MD5 or SHA-1 only` : "",
		matched_by.pointer > 0 ? `${matched_by.pointer} by pointer, content not read` : "",
		matched_by.upstream > 0 ? `${matched_by.upstream} by upstream metadata, content not read` : ""
	].filter((part) => part !== "").join(", ");
}

export { saidOf as a, headline as i, countsTable as n, heading as r, STATUS_WORDS as t };