import { o as __toESM } from "./rolldown-runtime.js";
import { B as terminalText, Bt as SettingsError, Et as readFileSync, Xt as join, a as harmlessOn, b as realRoot, i as exitStatusOf, it as codeOf, o as print, q as SETTINGS, r as STATUS } from "./start.js";
import { i as ruleOf } from "./rules.js";
import { ofCheck } from "./check.js";
import { t as require_dist } from "./dist.js";
import { n as writeWhole, t as writeTarget } from "./write-file2.js";
const { a: checkRepository, i: terminalProgress, o: clock, si: countOf } = ofCheck();
const DAYS = 30;
const DAY_MS = 864e5;
function proposeSuppressions({ findings }, now) {
	const expires = new Date(Date.parse(now) + DAYS * DAY_MS).toISOString().slice(0, 10);
	const entries = new Map();
	let left = 0;
	for (const { kind, severity, subject, actual, count } of findings) {
		if (severity === "notice") continue;
		if (count > 1 || ruleOf(kind)?.isSuppressible !== true) {
			left += count;
			continue;
		}
		const entry = {
			kind,
			path: patternFor(subject),
			actual,
			expires
		};
		entries.set(JSON.stringify([
			kind,
			entry.path,
			actual
		]), entry);
	}
	return {
		entries: [...entries.values()],
		left
	};
}
function patternFor(subject) {
	const literal = subject.replaceAll(/[(){}|]/g, "?").replaceAll(/[[*\\]/g, (sign) => sign === "\\" ? "\\\\" : `[${sign}]`).replaceAll("[:", "[?");
	return /^[!\s]/.test(literal) ? `./${literal}` : literal;
}
function suppressionLines(entries) {
	return entries.map(({ kind, path, actual, expires }) => {
		const lines = [`kind: ${kind}`, `path: ${JSON.stringify(path)}`];
		if (actual !== null) lines.push(`actual: ${JSON.stringify(actual)}`);
		lines.push("reason: \"\"", `expires: ${expires}`);
		return `  - ${lines.join("\n    ")}\n`;
	}).join("");
}
var import_dist = __toESM(require_dist(), 1);
async function addToConfig(path, addition) {
	const text = textOf(path);
	if (text.trim() === "") return addition;
	const document = (0, import_dist.parseDocument)(text, {
		prettyErrors: false,
		logLevel: "error"
	});
	const { contents } = document;
	if (document.errors.length > 0 || contents !== null && !(0, import_dist.isMap)(contents)) throw new SettingsError(`suppress: ${path} is not a config that entries can be added to.`);
	const isBlock = contents === null || contents.flow !== true;
	const present = document.get("suppress", true);
	if (isBlock && present === void 0) return `${text}${text.endsWith("\n") ? "" : "\n"}${addition}`;
	const added = (0, import_dist.parseDocument)(addition).get("suppress");
	if (!(0, import_dist.isSeq)(added)) return text;
	if ((0, import_dist.isSeq)(present)) present.items.push(...added.items);
	else document.set("suppress", added);
	return document.toString({ lineWidth: 0 });
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return "";
		throw error;
	}
}
const HEAD = "# Fill in each reason: the check refuses an empty one. Remove what should be fixed instead.\nsuppress:\n";
async function runSuppress({ given, writing }, terminal) {
	const { cwd, stdout, stderr, environment, signal } = terminal;
	const named = given.root ?? ".";
	const place = {
		cwd,
		given: named,
		root: realRoot(named, cwd)
	};
	const config = given.config ?? SETTINGS.config.default;
	const file = writing.is === "file" ? writing.file : join(place.root, config);
	const target = writing.is === "nothing" ? null : writeTarget(file, place);
	const progress = terminalProgress(stderr, {
		now: clock.elapsed,
		environment
	});
	const report = await checkRepository(given, {
		cwd,
		run: null,
		progress,
		signal,
		environment,
		baseline: { is: "fork-point" }
	}).finally(progress.end);
	if (signal.aborted) return exitStatusOf(report.outcome, terminal);
	const { entries, left } = proposeSuppressions(report, clock.now());
	const notes = [];
	if (entries.length === 0) notes.push("No error or warning was found that can be suppressed.");
	else {
		const text = HEAD + suppressionLines(entries);
		if (target === null) await print(stdout, harmlessOn(stdout, [text]));
		else writeWhole(target, [writing.is === "apply" ? await addToConfig(target.path, text) : text]);
		const where = writing.is === "nothing" ? "" : ` in ${writing.is === "apply" ? config : file}`;
		notes.push(`${countOf(entries.length, "suppression")}${where}. Fill in each reason.`);
	}
	if (left > 0) notes.push(`${countOf(left, "finding")} can't be suppressed one by one.`);
	for (const note of notes) stderr.write(`${terminalText(note)}\n`);
	return STATUS.pass;
}
export { runSuppress };
