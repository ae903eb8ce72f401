import { Bt as SettingsError, Ut as quote, b as realRoot, n as give, r as STATUS } from "./start.js";
import { ofCheck, p as folderInRepository } from "./check.js";
const { Cr: listMissing, Dr: inventoryUnreadable, Or: inventoryMissing, Sr: listUnreadable, Ti: below, a: checkRepository, ci: grouped, ji: joinPath, si: countOf } = ofCheck();
function* plannedFiles({ files }) {
	for (const { path, recorded } of files) {
		const { sha256, size_bytes, digest } = recorded;
		if ((sha256 ?? digest ?? null) === null || joinPath("", path) !== path) continue;
		yield {
			path,
			sha256,
			size_bytes,
			...digest !== void 0 && { digest }
		};
	}
}
function* renderPlan(files, format, folder) {
	switch (format) {
		case "text":
			for (const { path } of files) {
				if (/[\n\r]/.test(path)) throw new SettingsError(`plan: ${quote(path)} has a line break in its name; use --format nul or json.`);
				yield `${path}\n`;
			}
			return;
		case "nul":
			for (const { path } of files) yield `${path}\0`;
			return;
		case "json": {
			let separator = "[\n  ";
			for (const file of files) {
				yield separator + JSON.stringify(file);
				separator = ",\n  ";
			}
			yield separator.startsWith("[") ? "[]\n" : "\n]\n";
			return;
		}
		case "lfs": yield `${lfsInclude(files, folder)}\n`;
	}
}
const MAX_ARGUMENT = 131071;
const NOTHING = "/.git/manifest-drift-has-nothing-to-fetch";
function lfsInclude(files, folder) {
	const patterns = [];
	let bytes = 0;
	for (const { path } of files) {
		const pattern = lfsPattern(below(folder, path));
		bytes += new TextEncoder().encode(pattern).length + 1;
		patterns.push(pattern);
	}
	if (bytes > MAX_ARGUMENT) throw new SettingsError(`plan: the patterns are ${countOf(bytes, "byte")} long, and a command takes at most ${grouped(MAX_ARGUMENT)}; divide the plan with --shard, or name folders by hand.`);
	return patterns.length === 0 ? NOTHING : patterns.join(",");
}
function lfsPattern(path) {
	return `/${path.replace(/[*?[]/g, "[$&]").replace(/[,\\]/g, "?").replace(/\s$/u, "?")}`;
}
async function planRepository(given, options) {
	const hasher = { hash: async () => {} };
	return {
		report: await checkRepository({
			...given,
			upstream: "none"
		}, {
			...options,
			hasher,
			baseline: { is: "fork-point" }
		}),
		folder: folderInRepository(realRoot(given.root || ".", options.cwd))
	};
}
async function runPlan({ given, format, write }, terminal) {
	const { cwd, stderr, environment, signal } = terminal;
	const { report, folder } = await planRepository(given, {
		cwd,
		run: null,
		progress: {
			stage() {},
			hashed() {}
		},
		signal,
		environment
	});
	const destination = given.root === void 0 ? { write } : {
		write,
		root: given.root
	};
	await give(renderPlan(plannedFiles(report), format, folder), destination, terminal);
	const { counts } = report;
	const unread = [
		inventoryUnreadable,
		inventoryMissing,
		listUnreadable,
		listMissing
	].map(({ kind }) => counts[kind] ?? 0).reduce((sum, count) => sum + count, 0);
	if (unread > 0) stderr.write(`The plan may lack files: ${unread} of the inventories and lists could not be read; see check.\n`);
	return STATUS.pass;
}
export { runPlan };
