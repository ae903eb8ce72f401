import { B as terminalText, Xt as join, a as harmlessOn, b as realRoot, i as exitStatusOf, o as print } from "./start.js";
import { ofCheck } from "./check.js";
import { n as renderPatch } from "./patch.js";
import { C as entryUnknown, E as entryDiffers, w as entryMissing } from "./inventories.js";
import { n as updateRepository } from "./record-repository.js";
import { n as writeWhole, t as writeTarget } from "./write-file2.js";
const { Yt: toolFor, i: terminalProgress, o: clock, si: countOf, vt: pushTo } = ofCheck();
async function runFix(command, terminal) {
	const { cwd, stderr, environment, signal } = terminal;
	const progress = terminalProgress(stderr, {
		now: clock.elapsed,
		environment
	});
	const options = {
		cwd,
		run: null,
		progress,
		signal,
		environment,
		baseline: { is: "fork-point" }
	};
	try {
		return await printFix(command, options, terminal, progress.end);
	} finally {
		progress.end();
	}
}
async function printFix({ given, isUnsafe, writing, found = null }, options, terminal, ready) {
	const { cwd, stdout, stderr } = terminal;
	const named = given.root ?? ".";
	const place = {
		cwd,
		given: named,
		root: realRoot(named, cwd)
	};
	const patch = writing.is === "file" ? writeTarget(writing.file, place) : null;
	const { files, report, folder } = await updateRepository(given, options, null, isUnsafe, found?.bumps);
	ready();
	if (options.signal.aborted) return exitStatusOf(report.outcome, terminal);
	if (writing.is === "apply") {
		const targets = files.map(({ path, after }) => ({
			target: writeTarget(join(place.root, path), place),
			after
		}));
		for (const { target, after } of targets) writeWhole(target, [after]);
	} else {
		const pieces = [...bumpLines(found), ...renderPatch(files, folder)];
		if (patch === null) await print(stdout, harmlessOn(stdout, pieces));
		else writeWhole(patch, pieces);
	}
	const names = files.map(({ path }) => terminalText(path)).join(", ");
	const changed = files.length === 0 ? "There is nothing that a patch could fix. The check" : `${writing.is === "apply" ? "Changed" : "The patch changes"} ${names}. With it the check`;
	stderr.write(`${bumpNotes(found)}${changed} ${leftOver(report, isUnsafe)}\n`);
	return exitStatusOf(report.outcome, terminal);
}
function bumpLines(found) {
	if (found === null || found.bumps.length === 0) return [];
	const lines = found.bumps.flatMap(({ repository, from, to, facts }) => [`  ${repository}: ${from} -> ${to}\n`, ...[...facts.keys()].map((path) => `    ${terminalText(path)}\n`)]);
	return [
		`By the word of ${found.server}, not computed here:\n`,
		...lines,
		"\n"
	];
}
function bumpNotes(found) {
	if (found === null) return "";
	const { bumps, left, server } = found;
	return (bumps.length === 0 ? "" : `Commits, digests and sizes are the word of ${server}: nothing was downloaded.\n`) + left.map(({ repository, why }) => `${terminalText(repository)} stays as it is: ${terminalText(why)}.\n`).join("");
}
function leftOver({ counts, outcome, suppressed, files, manifests }, isUnsafe) {
	const known = suppressed.length === 0 ? "" : ` Left as it is: ${countOf(suppressed.length, "suppressed finding")}.`;
	const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
	if (kinds.length === 0) return `finds nothing${known === "" ? "" : " else"}.${known}`;
	const sum = Object.values(counts).reduce((all, count) => all + count, 0);
	const verdict = outcome === "pass" ? "passes" : "fails";
	const differing = isUnsafe ? 0 : [...files].filter(({ status }) => status === "mismatched").length;
	const anew = [
		entryMissing,
		entryUnknown,
		entryDiffers
	].some(({ kind }) => kind in counts) && differing === 0 ? " A combined inventory is printed anew by manifest-drift record --inventory." : "";
	const unsafe = differing === 0 ? "" : ` ${countOf(differing, "file")} ${differing === 1 ? "differs" : "differ"} from the record; if ${differing === 1 ? "the file is" : "the files are"} right, --unsafe updates the record.`;
	const byTools = isUnsafe ? toolsFor(manifests, files) : "";
	return `${verdict}, and finds ${countOf(sum, "finding")} that people have to decide: ${kinds.join(", ")}.${anew}${unsafe}${byTools}${known}`;
}
function toolsFor(manifests, files) {
	const differing = new Set([...files].filter(({ status }) => status === "mismatched").map(({ list }) => list));
	const tools = new Map();
	for (const { path, format } of manifests) {
		const tool = differing.has(path) ? toolFor(format) : null;
		if (tool !== null) pushTo(tools, tool, terminalText(path));
	}
	return [...tools].map(([tool, [first = "", ...others]]) => {
		return ` To make ${first}${others.length === 0 ? "" : ` and ${countOf(others.length, "other manifest")}`} anew: ${tool}.`;
	}).join("");
}
export { runFix as n, printFix as t };
