var _lean_node_process_default = process;

const builtin$2 = process.getBuiltinModule("node:path");
const resolve = builtin$2.resolve;
const isAbsolute = builtin$2.isAbsolute;
const join = builtin$2.join;
const relative = builtin$2.relative;
const dirname = builtin$2.dirname;
const basename = builtin$2.basename;
const sep = builtin$2.sep;
const delimiter = builtin$2.delimiter;
const win32 = builtin$2.win32;
const posix = builtin$2.posix;

const builtin$1 = process.getBuiltinModule("node:fs");
const appendFileSync = builtin$1.appendFileSync;
const accessSync = builtin$1.accessSync;
const chmodSync = builtin$1.chmodSync;
const closeSync = builtin$1.closeSync;
const createReadStream = builtin$1.createReadStream;
const existsSync = builtin$1.existsSync;
const fchmodSync = builtin$1.fchmodSync;
const fstatSync = builtin$1.fstatSync;
const fsyncSync = builtin$1.fsyncSync;
const lchownSync = builtin$1.lchownSync;
const linkSync = builtin$1.linkSync;
const lstatSync = builtin$1.lstatSync;
const mkdirSync = builtin$1.mkdirSync;
const mkdtempSync = builtin$1.mkdtempSync;
const openSync = builtin$1.openSync;
const readdirSync = builtin$1.readdirSync;
const readSync = builtin$1.readSync;
const readFileSync = builtin$1.readFileSync;
const readlinkSync = builtin$1.readlinkSync;
const realpathSync = builtin$1.realpathSync;
const renameSync = builtin$1.renameSync;
const rmSync = builtin$1.rmSync;
const rmdirSync = builtin$1.rmdirSync;
const statSync = builtin$1.statSync;
const statfsSync = builtin$1.statfsSync;
const symlinkSync = builtin$1.symlinkSync;
const writeFileSync = builtin$1.writeFileSync;
const opendirSync = builtin$1.opendirSync;
const constants = builtin$1.constants;

const builtin = process.getBuiltinModule("node:util");
const getSystemErrorMap = builtin.getSystemErrorMap;
const isDeepStrictEqual = builtin.isDeepStrictEqual;
const promisify = builtin.promisify;

/** System errors as sentences. */
/** What the codes mean that Node knows by number only; network mounts give them. */
const MORE_TEXTS = {
	ESTALE: "stale file handle",
	EDQUOT: "disk quota exceeded"
};
/** The error's code (`EACCES`), or an empty string when it is no system error. */
function codeOf(error) {
	if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return "";
	return error.code.startsWith("Unknown system error") ? unknownCode(error) ?? error.code : error.code;
}
/** `permission denied (EACCES)`; the message itself when it is no system error. */
function reason(error) {
	if (!(error instanceof Error)) return String(error);
	return systemReason(error)?.words ?? error.message;
}
/** `connection refused (ECONNREFUSED)`, or the code where the system has no words for it. */
function connectionReason(error) {
	const code = codeOf(error);
	if (code === "") return "the connection failed";
	const known = error instanceof Error ? systemReason(error) : null;
	return known?.code === code ? known.words : `the connection failed (${code})`;
}
/** What the system says of an error of its own; null for any other. */
function systemReason(error) {
	const [code, text] = getSystemErrorMap().get(errnoOf(error)) ?? [];
	if (code !== void 0 && text !== void 0) return {
		code,
		words: `${text} (${code})`
	};
	const other = unknownCode(error);
	return other === null ? null : {
		code: other,
		words: `${MORE_TEXTS[other] ?? "system error"} (${other})`
	};
}
/** Node's table of errors lacks some of the system's; its table of numbers has them. */
function unknownCode(error) {
	const errno = -errnoOf(error);
	const { constants } = process.getBuiltinModule("node:os");
	return Object.entries(constants.errno).find(([, number]) => number === errno)?.[0] ?? null;
}
function errnoOf(error) {
	return "errno" in error && typeof error.errno === "number" ? error.errno : 0;
}

/**
* Opens a file for reading only after it is certain which file that is: an ordinary one, whose true
* place is inside the root. Directories, links and mounts may be swapped by others at any moment,
* so every question is asked of a descriptor, never of a path that could mean another file by then.
*/
/** Linux: a descriptor that names a file without opening it, so that no device ever notices. */
const O_PATH = 2097152;
const HANDLES = "/proc/self/fd/";
/**
* For reading, no link, and without waiting where it is a pipe. Absent on Windows, where a name cannot be a pipe
* or a link that opens as one.
*/
const CAREFULLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
/** Whether descriptors can be asked for their true path: on Linux, where /proc is visible. */
const hasHandles = _lean_node_process_default.platform === "linux" && isVisible("/proc/self/fd/");
function isVisible(folder) {
	try {
		return existsSync(folder);
	} catch {
		return false;
	}
}
/** Opens `name` below `root`, an absolute path without any link in it. Never throws. */
function openContained(root, name, byHandle = hasHandles) {
	const file = placeOf(root, name);
	try {
		return byHandle ? openByHandle(root, file) : openByComparison(root, file);
	} catch (error) {
		return refusal(root, file, error);
	}
}
function openByHandle(root, file) {
	const handle = openSync(file, O_PATH);
	try {
		const self = HANDLES + handle;
		const truePath = readlinkSync(self);
		if (!isInside(root, truePath)) return {
			is: "outside",
			target: truePath
		};
		const stat = fstatSync(handle);
		return stat.isFile() ? {
			is: "open",
			fd: openSync(self, constants.O_RDONLY),
			stat
		} : other(stat);
	} finally {
		closeSync(handle);
	}
}
/**
* Where a descriptor does not tell its path: the true path is found first and opened without
* following links; then it must still be the true path, and of the file that was opened. Folders that
* were swapped to and fro meanwhile could answer each question rightly, but not without a new time stamp
* on the folder that holds them.
*/
function openByComparison(root, file) {
	const truePath = realpathSync.native(file);
	if (!isInside(root, truePath)) return {
		is: "outside",
		target: truePath
	};
	const folders = stampsOf(root, truePath);
	const expected = lstatSync(truePath);
	if (!expected.isFile()) return other(expected);
	const fd = openSync(truePath, CAREFULLY);
	try {
		const stat = fstatSync(fd);
		const now = realpathSync.native(file);
		if (now === truePath && isSame(stat, expected) && isSame(stat, lstatSync(now)) && stat.isFile() && folders !== null && stampsOf(root, truePath) === folders) return {
			is: "open",
			fd,
			stat
		};
		closeSync(fd);
		return isInside(root, now) ? {
			is: "unreadable",
			why: "it was replaced while it was being opened"
		} : {
			is: "outside",
			target: now
		};
	} catch (error) {
		closeSync(fd);
		throw error;
	}
}
/** What changes when anything in the folders from `root` to `file` is renamed; null where one is a link. */
function stampsOf(root, file) {
	let stamps = "";
	for (let folder = builtin$2.dirname(file);; folder = builtin$2.dirname(folder)) {
		const stat = lstatSync(folder, { bigint: true });
		if (!stat.isDirectory()) return null;
		stamps += `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}\n`;
		if (folder === root || folder === builtin$2.dirname(folder)) return stamps;
	}
}
/** The device number is left out: on Windows two ways of asking give two answers. */
function isSame(a, b) {
	return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
/** Whether `file`, absolute and without links, is below `root`. */
function isInside(root, file) {
	if (file.startsWith(root) && (file[root.length] === builtin$2.sep || root.endsWith(builtin$2.sep))) return true;
	if (_lean_node_process_default.platform !== "win32") return false;
	const below = builtin$2.relative(root, file);
	return below !== "" && below.split(builtin$2.sep)[0] !== ".." && !builtin$2.isAbsolute(below);
}
function other(stat) {
	const found = fileStatOf(stat);
	return found.is === "file" ? {
		is: "unreadable",
		why: "it was replaced while it was being opened"
	} : found;
}
/** What a file's status, links followed, says stands there. */
function fileStatOf(stat) {
	if (stat.isFile()) return {
		is: "file",
		size: stat.size
	};
	return stat.isDirectory() ? { is: "directory" } : {
		is: "special",
		what: kindOf(stat)
	};
}
function kindOf(stat) {
	if (stat.isFIFO()) return "a named pipe";
	if (stat.isSocket()) return "a socket";
	if (stat.isCharacterDevice()) return "a character device";
	if (stat.isBlockDevice()) return "a block device";
	return "not an ordinary file";
}
function refusal(root, file, error) {
	switch (codeOf(error)) {
		case "EMFILE":
		case "ENFILE": return {
			is: "no-descriptor",
			why: `it cannot be opened: ${reason(error)}`
		};
		case "ENOENT":
		case "ENOTDIR": return absence(root, file);
		default: return {
			is: "unreadable",
			why: `it cannot be opened: ${reason(error)}`
		};
	}
}
/** What is there instead, when nothing could be opened: nothing, or a link that leads to nothing. */
function absence(root, file) {
	try {
		if (!lstatSync(file).isSymbolicLink()) return { is: "missing" };
		const target = readlinkSync(file);
		return isInside(root, builtin$2.resolve(realpathSync.native(builtin$2.dirname(file)), target)) ? {
			is: "broken-link",
			target
		} : {
			is: "outside",
			target
		};
	} catch {
		return { is: "missing" };
	}
}
/** What stands at `name` now, links followed; null where nothing does. Reads nothing. */
function statContained(root, name) {
	try {
		return statSync(placeOf(root, name));
	} catch {
		return null;
	}
}
/** A `RootPath` needs no normalising, which at a hundred thousand small files is worth leaving out. */
function placeOf(root, name) {
	return builtin$2.sep === "/" && root !== "/" ? `${root}/${name}` : builtin$2.join(root, name);
}

export { win32 as $, opendirSync as A, statfsSync as B, fsyncSync as C, mkdirSync as D, lstatSync as E, realpathSync as F, delimiter as G, writeFileSync as H, renameSync as I, join as J, dirname as K, rmSync as L, readSync as M, readdirSync as N, mkdtempSync as O, readlinkSync as P, sep as Q, rmdirSync as R, fstatSync as S, linkSync as T, basename as U, symlinkSync as V, builtin$2 as W, relative as X, posix as Y, resolve as Z, closeSync as _, hasHandles as a, existsSync as b, statContained as c, reason as d, _lean_node_process_default as et, isDeepStrictEqual as f, chmodSync as g, appendFileSync as h, fileStatOf as i, readFileSync as j, openSync as k, codeOf as l, accessSync as m, HANDLES as n, isInside as o, promisify as p, isAbsolute as q, O_PATH as r, openContained as s, CAREFULLY as t, connectionReason as u, constants as v, lchownSync as w, fchmodSync as x, createReadStream as y, statSync as z };