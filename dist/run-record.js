import "./rolldown-runtime.js";
import { $t as entryDiffers, Ln as countOf, Qt as entryMissing, Zt as entryUnknown, dn as terminalText, r as clock } from "./check.js";
import { n as recordInventory, r as updateRepository, t as recordFiles } from "./record-repository.js";
import { a as statusOf, i as print, n as STATUS, o as terminalProgress, r as harmlessOn } from "./command.js";

/**
* One line a file. GNU coreutils escapes a name with a backslash or a line break, and says so by a
* backslash in front of the line.
*/
function* recordLines(files) {
	for (const { path, sha256 } of files) {
		const plain = path === "-" ? "./-" : path;
		const name = plain.replace(/[\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
		yield `${name === plain ? "" : "\\"}${sha256}  ${name}\n`;
	}
}
const ESCAPES = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r"
};

/** Prints what could be recorded. Everything is made before the first byte is printed. */
async function runRecord({ given, what }, terminal) {
	const { cwd, stdout, stderr, environment, signal } = terminal;
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
		switch (what.is) {
			case "list": {
				const files = await recordFiles(given, what, options);
				progress.end();
				await print(stdout, harmlessOn(stdout, recordLines(files)));
				return STATUS.pass;
			}
			case "inventory": {
				const text = await recordInventory(given, options);
				progress.end();
				await print(stdout, harmlessOn(stdout, [text]));
				return STATUS.pass;
			}
			case "update": return await printUpdate(given, options, terminal, progress.end);
		}
	} finally {
		progress.end();
	}
}
async function printUpdate(given, options, terminal, ready) {
	const { stdout, stderr } = terminal;
	const { files, report, folder } = await updateRepository(given, options);
	const { renderPatch } = await import("./patch2.js");
	ready();
	await print(stdout, harmlessOn(stdout, renderPatch(files, folder)));
	const names = files.map(({ path }) => terminalText(path)).join(", ");
	const changed = files.length === 0 ? "There is nothing that a patch could fix. The check" : `The patch changes ${names}. With it the check`;
	stderr.write(`${changed} ${leftOver(report)}\n`);
	return statusOf(report.outcome, terminal);
}
/** What only people can decide, by kind, and what they have decided. */
function leftOver({ counts, outcome, accepted }) {
	const known = accepted.length === 0 ? "" : ` Left as it is: ${countOf(accepted.length, "accepted finding")}.`;
	const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
	if (kinds.length === 0) return `finds nothing${known === "" ? "" : " else"}.${known}`;
	const sum = Object.values(counts).reduce((all, count) => all + count, 0);
	const verdict = outcome === "pass" ? "passes" : "fails";
	const anew = [
		entryMissing,
		entryUnknown,
		entryDiffers
	].some(({ kind }) => kind in counts) ? " A combined inventory is printed anew by manifest-drift record --inventory." : "";
	return `${verdict}, and finds ${countOf(sum, "finding")} that people have to decide: ${kinds.join(", ")}.${anew}${known}`;
}

export { runRecord };