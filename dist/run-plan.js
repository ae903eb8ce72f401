import { $ as quote, X as SettingsError, b as realRoot, n as give, r as STATUS } from "./start.js";
import { Hi as grouped, S as folderInRepository, Vi as countOf, ai as listMissing, ii as listUnreadable, l as checkRepository, li as inventoryUnreadable, pa as below, ui as inventoryMissing, va as joinPath } from "./check.js";

/** What a check would read, for whoever is to fetch it first. */
/** The files of a report that a check reads: those with a recorded checksum, inside the root. */
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
/**
* One path a line (`text`), one before each NUL (`nul`), JSON, or the argument of
* `git lfs pull --include` (`lfs`). `folder` is the root's own path in the git repository.
*/
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
/** Linux takes no longer argument (MAX_ARG_STRLEN). */
const MAX_ARGUMENT = 131071;
/** An empty list of patterns would mean every file. No git repository has a file of this name. */
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
/**
* A pattern of git-lfs for one path. A leading slash anchors it. git-lfs splits at every comma,
* trims white space, and knows no escape for a comma, so that a `?` has to stand for it
* (git-lfs: tools.CleanPaths, filepathfilter).
*/
function lfsPattern(path) {
	return `/${path.replace(/[*?[]/g, "[$&]").replace(/[,\\]/g, "?").replace(/\s$/u, "?")}`;
}

/**
* What a check would read: the baseline is read too, since it tells what recorded paths are relative to. Nothing is
* hashed, and no server is contacted.
*/
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

/** Prints the files that a check would read. */
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