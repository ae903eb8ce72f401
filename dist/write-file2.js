import { ofCheck } from "./check.js";
import { $t as resolve, At as realpathSync, Bt as SettingsError, Gt as basename, Jt as dirname, Lt as writeFileSync, Mt as rmSync, Ut as quote, Xt as join, an as _lean_node_process_default, ft as closeSync, gt as fchmodSync, jt as renameSync, ot as reason, tt as isInside, vt as fsyncSync, wt as openSync, xt as lstatSync } from "./start.js";
import { t as makeFolder } from "./output-folder.js";
import { t as realAncestor } from "./real-ancestor.js";
const { Ai: isInGit, _i: randomBytes } = ofCheck();
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
function writeWhole({ given, path, mode }, pieces, option = "write") {
	const beside = join(dirname(path), `.${basename(path)}.${_lean_node_process_default.pid}-${randomBytes(4).toString("hex")}`);
	try {
		makeFolder(dirname(path));
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
