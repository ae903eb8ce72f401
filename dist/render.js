import { Hn as sizeOf, Li as terminalText, Ui as grouped, Un as timeOf } from "./check.js";

/** A result for people: what is to be done, or was done, a line a file; then one line that says all. */
/** More lines than this nobody reads; `--format json` has them all. */
const MAX_ROWS = 200;
const WORDS = {
	restored: "restored",
	planned: "would restore",
	mismatch: "differs",
	gone: "gone",
	failed: "failed",
	unsourced: "no source",
	"left-out": "left out",
	"left-to-git": "left to git",
	"no-digest": "no SHA-256",
	blocked: "blocked"
};
/** What went wrong comes last, where it is seen. */
const ORDER = [
	"planned",
	"restored",
	"left-out",
	"left-to-git",
	"no-digest",
	"blocked",
	"unsourced",
	"failed",
	"gone",
	"mismatch"
];
function* renderResult(result) {
	const rows = [...result.files].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
	const hidden = Math.max(0, rows.length - MAX_ROWS);
	const width = Math.max(0, ...rows.map(({ status }) => WORDS[status].length));
	if (hidden > 0) yield `… ${grouped(hidden)} more files; --format json lists them all\n`;
	for (const row of rows.slice(hidden)) yield `${WORDS[row.status].padEnd(width)}  ${terminalText(lineOf(row))}\n`;
	for (const note of result.notes) yield `note: ${terminalText(note)}\n`;
	if (rows.length + result.notes.length > 0) yield "\n";
	yield `${result.outcome.toUpperCase()} ${terminalText(summaryOf(result))}\n`;
}
/** What takes less is not worth a line while others are waited for. */
const SLOW_SECONDS = 1;
/** The line of a file that took a while, for those who wait for the rest; null for others. */
function finishedLine(row) {
	return row.seconds < SLOW_SECONDS ? null : terminalText(`${WORDS[row.status]} ${lineOf(row)}`);
}
function lineOf({ path, status, bytes, from, resumed_from: resumed, seconds, why }) {
	const size = bytes === null ? "" : sizeOf(bytes);
	const took = status === "restored" && seconds >= 1 ? `in ${timeOf(seconds)}` : "";
	const again = resumed > 0 ? `${sizeOf(resumed)} resumed` : "";
	const facts = [
		size,
		from === null ? "" : `from ${from}`,
		again,
		took
	].filter((fact) => fact !== "").join(", ");
	return `${path}${facts === "" ? "" : ` (${facts})`}${why === "" ? "" : `: ${why}`}`;
}
/** One sentence: how many files, from where, and what is left. */
function summaryOf({ files, summary, dry_run: isDryRun }) {
	const { counts, bytes_from: from, present } = summary;
	const done = counts[isDryRun ? "planned" : "restored"] ?? 0;
	const bytes = files.filter(({ status }) => status === (isDryRun ? "planned" : "restored")).reduce((sum, row) => sum + (row.bytes ?? 0), 0);
	const sources = Object.entries(from).map(([name, size]) => `${sizeOf(size)} from ${name}`);
	const parts = [`${done} ${done === 1 ? "file" : "files"} ${isDryRun ? "would be restored" : "restored and verified"}, ${sizeOf(bytes)}`, ...sources.length > 1 ? [`(${sources.join(", ")})`] : []];
	const rest = ORDER.filter((status) => status !== "planned" && status !== "restored").map((status) => [counts[status] ?? 0, WORDS[status]]).filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	const there = present > 0 ? [`${present} there already, not verified`] : [];
	return [
		parts.join(" "),
		...there,
		...rest
	].join("; ");
}

export { summaryOf as i, finishedLine as n, renderResult as r, WORDS as t };