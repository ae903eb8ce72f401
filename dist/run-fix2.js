import "./rolldown-runtime.js";
import { nt as join } from "./hashing.js";
import { Ar as countOf, dr as entryUnknown, fr as entryMissing, n as clock, ni as terminalText, o as realRoot, pr as entryDiffers } from "./check.js";
import { t as renderPatch } from "./patch.js";
import { n as updateRepository } from "./record-repository.js";
import { n as writeWhole, t as writeTarget } from "./write-file2.js";
import { c as print, n as terminalProgress, o as exitStatusOf, s as harmlessOn } from "./command.js";

/** Prints, applies or writes the patch that fixes the manifests. */
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
/** `ready` is called before anything is printed. */
async function printFix({ given, isUnsafe, writing }, options, terminal, ready) {
	const { cwd, stdout, stderr } = terminal;
	const named = given.root ?? ".";
	const place = {
		cwd,
		given: named,
		root: realRoot(named, cwd)
	};
	const patch = writing.is === "file" ? writeTarget(writing.file, place) : null;
	const { files, report, folder } = await updateRepository(given, options, null, isUnsafe);
	ready();
	if (options.signal.aborted) return exitStatusOf(report.outcome, terminal);
	if (writing.is === "apply") {
		const targets = files.map(({ path, after }) => ({
			target: writeTarget(join(place.root, path), place),
			after
		}));
		for (const { target, after } of targets) writeWhole(target, [after]);
	} else {
		const pieces = renderPatch(files, folder);
		if (patch === null) await print(stdout, harmlessOn(stdout, pieces));
		else writeWhole(patch, pieces);
	}
	const names = files.map(({ path }) => terminalText(path)).join(", ");
	const changed = files.length === 0 ? "There is nothing that a patch could fix. The check" : `${writing.is === "apply" ? "Changed" : "The patch changes"} ${names}. With it the check`;
	stderr.write(`${changed} ${leftOver(report, isUnsafe)}\n`);
	return exitStatusOf(report.outcome, terminal);
}
/** What only people can decide, by kind, and what they have decided. */
function leftOver({ counts, outcome, suppressed, files }, isUnsafe) {
	const known = suppressed.length === 0 ? "" : ` Left as it is: ${countOf(suppressed.length, "suppressed finding")}.`;
	const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
	if (kinds.length === 0) return `finds nothing${known === "" ? "" : " else"}.${known}`;
	const sum = Object.values(counts).reduce((all, count) => all + count, 0);
	const verdict = outcome === "pass" ? "passes" : "fails";
	const anew = [
		entryMissing,
		entryUnknown,
		entryDiffers
	].some(({ kind }) => kind in counts) ? " A combined inventory is printed anew by manifest-drift record --inventory." : "";
	const differing = isUnsafe ? 0 : [...files].filter(({ status }) => status === "mismatched").length;
	const unsafe = differing === 0 ? "" : ` ${countOf(differing, "file")} differ from the record; if the files are right, --unsafe updates the record.`;
	return `${verdict}, and finds ${countOf(sum, "finding")} that people have to decide: ${kinds.join(", ")}.${anew}${unsafe}${known}`;
}

export { runFix as n, printFix as t };