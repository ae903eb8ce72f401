import { Zi as randomBytes, _a as isInGit } from "./check.js";
import { C as fsyncSync, D as mkdirSync, E as lstatSync, F as realpathSync, H as writeFileSync, I as renameSync, J as join, K as dirname, L as rmSync, U as basename, Z as resolve, _ as closeSync, d as reason, et as _lean_node_process_default, k as openSync, o as isInside, x as fchmodSync } from "./hashing.js";
import { $ as quote, X as SettingsError } from "./start.js";
import { t as realAncestor } from "./real-ancestor.js";

/**
* Files that a person names with `--write` or `--state`: whole under their names or not there at all, and never by way of a
* link that leads out of the repository. A check loads this only to write its state.
*/
/**
* Where a file would be written; nothing is touched. `file` is relative to the current folder, as in a shell's
* redirection. One that is named inside the root has to be there without links too. A `SettingsError` says that
* it is not, that something else than a file has its name, or that it is inside `.git`.
*/
function writeTarget(file, { cwd, given, root }, option = "write") {
	const named = resolve(cwd, file);
	const refusal = (why) => new SettingsError(`${option}: ${quote(file)} cannot be written: ${why}.`);
	if (/[/\\]$/.test(file)) throw refusal("it names a folder");
	const isLink = lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() === true;
	let path;
	try {
		path = isLink ? realpathSync.native(named) : join(realAncestor(dirname(named)), basename(named));
	} catch (error) {
		throw refusal(isLink ? "it is a link to a file that is not there" : reason(error));
	}
	if ([root, resolve(cwd, given)].some((folder) => isInside(folder, named)) && !isInside(root, path)) throw refusal(`it leads out of the repository, to ${path}`);
	if (isInGit(path.replaceAll("\\", "/"))) throw refusal("it is inside .git");
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (stat !== void 0 && !stat.isFile()) throw refusal("what has that name is not a file");
	return {
		given: file,
		path,
		mode: stat === void 0 ? null : stat.mode & 511
	};
}
/**
* Writes beside the file, makes that last on the disk, and gives it the name. Folders that are missing are made.
* Throws a `SettingsError` where the system refuses; the file is then as it was.
*/
function writeWhole({ given, path, mode }, pieces, option = "write") {
	const beside = join(dirname(path), `.${basename(path)}.${_lean_node_process_default.pid}-${randomBytes(4).toString("hex")}`);
	try {
		mkdirSync(dirname(path), { recursive: true });
		const fd = openSync(beside, "wx");
		try {
			for (const piece of pieces) writeFileSync(fd, piece);
			if (mode !== null) fchmodSync(fd, mode);
			fsyncSync(fd);
		} finally {
			closeSync(fd);
		}
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, { force: true });
		throw new SettingsError(`${option}: ${quote(given)} cannot be written: ${reason(error)}.`);
	}
	syncFolder(dirname(path));
}
/** Makes the name last too. Some systems know no such thing for folders. */
function syncFolder(folder) {
	try {
		const fd = openSync(folder, "r");
		try {
			fsyncSync(fd);
		} finally {
			closeSync(fd);
		}
	} catch {}
}

export { writeWhole as n, writeTarget as t };