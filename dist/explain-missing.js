import { Ut as quote } from "./start.js";
import { ofCheck } from "./check.js";
const { D: conclude, Di: folderOf, Oi: foldersAbove } = ofCheck();
async function explainMissing(plan, pointers, git, files) {
	const missing = plan.filter(({ status, outcome, found }) => status === "missing" && outcome === null && found.is === "missing");
	if (missing.length === 0) return;
	const ignored = await git.ignored(missing.map(({ path }) => path));
	for (const record of missing) {
		const where = ignored.get(record.path);
		const why = `git ignores it, by ${where}, so no checkout has it`;
		if (where !== void 0) conclude(record, {
			is: "missing",
			why
		}, pointers);
	}
	await explainSubmodules(missing, pointers, git, files);
}
const MODES = /^[*?^]/;
async function explainModes(plan, pointers, files) {
	const named = plan.flatMap((record) => {
		const { status, outcome, path, source, at } = record;
		if (status !== "missing" || outcome !== null || source.is !== "list") return [];
		const written = source.written?.(at) ?? path;
		if (!MODES.test(written) || !path.endsWith(written)) return [];
		const [sign, name] = [written.slice(0, 1), written.slice(1)];
		return [path.slice(0, -written.length) + name, name].map((other) => ({
			record,
			other,
			sign
		}));
	});
	const stats = named.length === 0 ? [] : await files.stat(named.map(({ other }) => other));
	for (const [index, { record, other, sign }] of named.entries()) {
		const why = `${quote(other)} is there, but by this line ${quote(sign)} is part of the name`;
		if (stats[index]?.is === "file" && record.outcome === null) conclude(record, {
			is: "missing",
			why
		}, pointers);
	}
}
async function explainSubmodules(missing, pointers, git, files) {
	const folders = await emptyFolders(missing, files);
	if (folders.size === 0) return;
	const below = missing.flatMap((record) => {
		const folder = foldersAbove(record.path).find((path) => folders.has(path));
		return folder === void 0 || record.outcome !== null ? [] : [{
			record,
			folder
		}];
	});
	const known = await git.standing(below.map(({ record }) => record.path));
	for (const { record, folder } of below) {
		const why = `the submodule ${quote(folder)} is not checked out`;
		if (known?.has(record.path) === true) conclude(record, {
			is: "missing",
			why
		}, pointers);
	}
}
async function emptyFolders(missing, files) {
	const seen = new Set();
	for (const { path } of missing) for (let folder = folderOf(path); folder !== "" && !seen.has(folder); folder = folderOf(folder)) seen.add(folder);
	const folders = [...seen];
	const empty = new Set();
	for (const [index, stat] of (await files.stat(folders)).entries()) {
		const folder = folders[index] ?? "";
		if (stat.is === "directory" && (await files.list(folder)).length === 0) empty.add(folder);
	}
	return empty;
}
export { explainMissing, explainModes };
