import { B as terminalText, W as cutMiddle } from "./start.js";
import { ofCheck } from "./check.js";
import { n as NO_PROGRESS, t as InFlight } from "./progress.js";
import { c as put, l as columnsOf, s as PLAIN_STYLE } from "./text-report.js";
const { Bn: sizeOf, Ei: fileNameOf, Vn: timeOf, ci: grouped, si: countOf, vt: pushTo, zn: barOf } = ofCheck();
const MAX_ROWS = 200;
const STATUS_WORDS = {
	planned: {
		word: "would restore",
		title: "Would restore",
		counted: ["would be restored"],
		sign: "\u2193",
		colour: "cyan"
	},
	restored: {
		word: "restored",
		title: "Restored",
		counted: ["restored"],
		sign: "\u2713",
		colour: "green"
	},
	"left-out": {
		word: "left out",
		title: "Left out",
		counted: ["left out"],
		sign: "-",
		colour: "dim"
	},
	"left-to-git": {
		word: "left to git",
		title: "Left to git",
		counted: ["left to git"],
		sign: "-",
		colour: "dim"
	},
	"no-digest": {
		word: "no SHA-256",
		title: "Can't be verified",
		counted: ["without a recorded SHA-256"],
		sign: "-",
		colour: "dim"
	},
	blocked: {
		word: "blocked",
		title: "Blocked",
		counted: ["blocked"],
		sign: "!",
		colour: "yellow"
	},
	unsourced: {
		word: "no source",
		title: "No source is known",
		counted: ["are still missing, without a known source", "is still missing, without a known source"],
		sign: "!",
		colour: "yellow"
	},
	failed: {
		word: "failed",
		title: "Failed",
		at: "Failed at",
		counted: ["failed"],
		sign: "\u2717",
		colour: "red"
	},
	gone: {
		word: "gone",
		title: "Gone",
		at: "Gone from",
		counted: ["gone"],
		sign: "\u2717",
		colour: "red"
	},
	mismatch: {
		word: "differs",
		title: "Differs from what is recorded",
		at: "Differs at",
		counted: ["differ", "differs"],
		sign: "\u2717",
		colour: "red"
	}
};
const ORDER = Object.keys(STATUS_WORDS);
const byGravity = (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status);
function* renderResult(result, style = PLAIN_STYLE) {
	const { paint } = style;
	const rows = [...result.files].sort(byGravity);
	const hidden = Math.max(0, rows.length - MAX_ROWS);
	if (hidden > 0) yield `\u2026 ${countOf(hidden, "more file")}; --format json lists all.\n\n`;
	for (const [title, group] of groups(rows.slice(hidden))) {
		const { sign, colour } = STATUS_WORDS[group[0]?.status ?? "failed"];
		const painted = `${paint(colour, sign)} `;
		yield put(terminalText(title), style, {
			first: `${sign} `,
			rest: "  ",
			painted,
			style: "bold"
		});
		for (const row of group) yield put(terminalText(`${row.path}  ${factsOf$1(row).join(", ")}`.trimEnd()), style, {
			first: "    ",
			rest: "      "
		});
		yield "\n";
	}
	for (const note of result.notes) yield put(terminalText(note), style, {
		first: "note: ",
		rest: "  "
	});
	if (result.notes.length > 0) yield "\n";
	const word = result.dry_run ? "PLAN" : result.outcome.toUpperCase();
	const painted = `${paint("bold", paint({
		pass: "green",
		fail: "red",
		error: "red"
	}[result.outcome], word))} `;
	yield put(terminalText(summaryOf(result)), style, {
		first: `${word} `,
		rest: "  ",
		painted
	});
}
function groups(rows) {
	const found = new Map();
	for (const row of rows) pushTo(found, titleOf(row), row);
	return found;
}
function titleOf({ status, from, why, attempts }) {
	const { title, at } = STATUS_WORDS[status];
	if (status === "restored") return `${title} from ${from}`;
	if (status === "planned") return `${title} from ${from?.replaceAll(", ", ", else ")}`;
	if (status === "left-out") return `${title} by ${why}`;
	const isOfSource = attempts.some(({ from }) => why.startsWith(`${from}: `));
	if (at !== void 0 && isOfSource) return `${at} ${why}`;
	return why === "" ? title : `${title}: ${why}`;
}
function factsOf$1({ status, bytes, resumed_from: resumed, seconds }) {
	return [
		...bytes === null ? [] : [sizeOf(bytes)],
		...resumed > 0 ? [`${sizeOf(resumed)} resumed`] : [],
		...status === "restored" && seconds >= SLOW_SECONDS ? [`in ${timeOf(seconds)}`] : []
	];
}
const SLOW_SECONDS = 1;
function finishedLine(row) {
	if (row.seconds < SLOW_SECONDS) return null;
	const facts = [...factsOf$1(row), ...row.from === null ? [] : [`from ${row.from}`]];
	const shown = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
	const why = row.why === "" ? "" : `: ${row.why}`;
	return terminalText(`${STATUS_WORDS[row.status].word} ${row.path}${shown}${why}`);
}
function nothing(others, present) {
	if (others > 0) return "Nothing was restored.";
	return present > 0 ? "No recorded file is missing." : "No file is recorded here, so there is nothing to restore.";
}
function sumOf(rows) {
	const known = rows.flatMap(({ bytes }) => bytes ?? []);
	const sum = sizeOf(known.reduce((all, bytes) => all + bytes, 0));
	if (known.length === rows.length) return sum;
	return known.length === 0 ? "sizes are not recorded" : `at least ${sum}; some sizes are not recorded`;
}
function summaryOf({ files, summary, dry_run: isDryRun }, shown = (name) => name) {
	const { counts, bytes_from: from, present } = summary;
	const main = isDryRun ? "planned" : "restored";
	const done = counts[main] ?? 0;
	const size = sumOf(files.filter(({ status }) => status === main));
	const names = Object.entries(from);
	const sources = names.length > 1 ? `: ${names.map(([name, size]) => `${sizeOf(size)} from ${shown(name)}`).join(", ")}` : "";
	const what = isDryRun ? "would be restored" : "restored and verified";
	const first = done > 0 || isDryRun && files.length > 0 ? `${countOf(done, "file")} ${what} (${size})${sources}.` : nothing(files.length, present);
	const rest = ORDER.filter((status) => status !== "planned" && status !== "restored").flatMap((status) => {
		const count = counts[status] ?? 0;
		const [many, one = many] = STATUS_WORDS[status].counted;
		return count === 0 ? [] : [`${countOf(count, "file")} ${count === 1 ? one : many}`];
	});
	const there = present === 0 ? [] : [`${countOf(present, "file")} already there (restore doesn't verify ${present === 1 ? "it" : "them"})`];
	const others = [...rest, ...there].join(", ");
	return others === "" ? first : `${first} ${others}.`;
}
const IDLE_MS = 1e4;
const LEAST_NAME = 10;
const GAP = "  ";
function fileLine(file, width) {
	const name = terminalText(file.path);
	const least = Math.min(columnsOf(name), LEAST_NAME);
	const roomBeside = (facts) => width - columnsOf(facts) - 2;
	const variants = factsOf(file);
	const facts = variants.find((one) => roomBeside(one) >= least) ?? variants.at(-1) ?? "";
	if (roomBeside(facts) < 1) return facts.slice(0, width);
	return `${fitName(name, roomBeside(facts))}${GAP}${facts}`;
}
function fileText(file) {
	return `${terminalText(file.path)}: ${factsOf(file)[0]}`;
}
function allText(all) {
	return textsOf(all)[0] ?? "";
}
function textsOf(all) {
	const files = `${grouped(all.done.files)} of ${countOf(all.total.files, "file")}`;
	return factsOf(all).map((facts) => `${files}, ${facts}`);
}
function allLine(all, width) {
	const { done, total } = all;
	const share = all.size !== null && total.bytes > 0 ? done.bytes / total.bytes : done.files / Math.max(1, total.files);
	const variants = [
		`${barOf(share)} ${allText(all)}`,
		...textsOf(all),
		...factsOf(all)
	];
	return (variants.find((one) => columnsOf(one) <= width) ?? variants.at(-1) ?? "").slice(0, width);
}
function factsOf({ bytes, size, rate, idleMs }) {
	const amount = size === null ? sizeOf(bytes) : `${sizeOf(bytes)} of ${sizeOf(size)}`;
	const share = size === null ? amount : `${size === 0 ? 100 : Math.floor(bytes / size * 100)} %`;
	const isIdle = idleMs >= IDLE_MS && (size === null || bytes < size);
	const speed = isIdle ? `waiting for ${timeOf(idleMs / 1e3)}` : rate > 0 ? `${sizeOf(rate)}/s` : "";
	const left = isIdle || size === null || rate <= 0 || bytes >= size ? "" : timeOf((size - bytes) / rate);
	const end = left === "" ? "" : `${left} left`;
	return [
		[
			amount,
			speed,
			end
		],
		[
			share,
			speed,
			end
		],
		[share, end || speed],
		[share]
	].map((parts) => parts.filter((part) => part !== "").join(", "));
}
function fitName(name, width) {
	if (columnsOf(name) <= width) return name;
	const own = fileNameOf(name);
	if (own !== name && columnsOf(own) + 2 <= width) return `\u2026/${own}`;
	let limit = width;
	let fitting = cutMiddle(own, limit);
	while (columnsOf(fitting) > width && limit > 0) fitting = cutMiddle(own, --limit);
	return fitting;
}
const SILENT = {
	...NO_PROGRESS,
	tick() {},
	end() {}
};
function ticking(progress) {
	const timer = setInterval(() => progress.tick(), 1e3);
	timer.unref();
	return { [Symbol.dispose]: () => clearInterval(timer) };
}
const REDRAW_MS = 100;
function liveProgress(stream, now) {
	const state = new InFlight(now);
	let drawn = [];
	let last = Number.NEGATIVE_INFINITY;
	const columns = () => stream.columns || 80;
	function erase() {
		if (drawn.length === 0) return "";
		const lines = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / columns())), 0);
		drawn = [];
		return `\r${lines > 1 ? `\u001B[${lines - 1}A` : ""}\u001B[J`;
	}
	function draw() {
		if (now() - last < REDRAW_MS) return;
		last = now();
		const width = columns() - 1;
		const room = Math.max(0, (stream.rows || 24) - 2);
		const lines = [...state.files().slice(0, room).map((file) => fileLine(file, width)), allLine(state.all(), width)];
		stream.write(erase() + lines.join("\n"));
		drawn = lines;
	}
	return {
		wanted: (jobs) => state.wanted(jobs),
		begun(job) {
			state.begun(job);
			draw();
		},
		sized: (job, bytes) => state.sized(job, bytes),
		moved(job, bytes, how) {
			state.moved(job, bytes, how);
			draw();
		},
		finished(job, rows) {
			state.finished(job, rows);
			const stay = rows.flatMap((row) => finishedLine(row) ?? []);
			if (stay.length > 0) {
				stream.write(`${erase()}${stay.join("\n")}\n`);
				last = Number.NEGATIVE_INFINITY;
			}
			draw();
		},
		tick: draw,
		end: () => void stream.write(erase())
	};
}
const FIRST_MS = 5e3;
const LEAST_PAUSE_MS = 3e4;
const LONGEST_PAUSE_MS = 3e5;
const LARGE = 256 * 1024 ** 2;
const begin = ({ files: [file] }, bytes) => `restoring ${terminalText(file?.path ?? "")} (${sizeOf(bytes)})`;
function loggedProgress(say, now) {
	const state = new InFlight(now);
	const start = now();
	let due = start + FIRST_MS;
	function tell() {
		const time = now();
		if (time < due) return;
		due = time + Math.min(LONGEST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, (time - start) / 10));
		for (const file of state.files()) if (file.ageMs >= FIRST_MS) say(fileText(file));
		say(allText(state.all()));
	}
	return {
		wanted: (jobs) => state.wanted(jobs),
		begun(job) {
			state.begun(job);
			if (job.size !== null && job.size >= LARGE) say(begin(job, job.size));
		},
		sized(job, bytes) {
			state.sized(job, bytes);
			if (bytes >= LARGE) say(begin(job, bytes));
		},
		moved(job, bytes, how) {
			state.moved(job, bytes, how);
			tell();
		},
		finished(job, rows) {
			state.finished(job, rows);
			for (const row of rows) {
				const line = finishedLine(row);
				if (line !== null) say(line);
			}
			tell();
		},
		tick: tell,
		end() {}
	};
}
export { STATUS_WORDS as a, summaryOf as c, ticking as i, liveProgress as n, byGravity as o, loggedProgress as r, renderResult as s, SILENT as t };
