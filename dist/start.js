var _lean_node_process_default = process;
const supervisorOf = (function supervisorOf(environment, onCancelled, onOrphaned) {
	if (environment["MANIFEST_DRIFT_SUPERVISED"] === void 0 || process.send === void 0) return null;
	let stage = "start";
	const give = (status, then = () => {}) => {
		const sign = {
			stage,
			status
		};
		process.send?.(sign, void 0, {}, then);
	};
	const timer = setInterval(() => give(null), 250);
	timer.unref();
	process.once("message", onCancelled);
	process.once("disconnect", onOrphaned);
	process.channel?.unref();
	return {
		stage(name) {
			stage = name;
			give(null);
		},
		done(status, then) {
			clearInterval(timer);
			process.removeListener("disconnect", onOrphaned);
			give(status, then);
		}
	};
});
const watched = (function watched(progress, supervisor) {
	if (supervisor === null) return progress;
	const stage = (name) => {
		supervisor.stage(name);
		progress.stage(name);
	};
	return {
		...progress,
		stage
	};
});
const SUPERVISED = "MANIFEST_DRIFT_SUPERVISED";
const SIGN_MS = 250;
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
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
const nearest = (function nearest(word, known) {
	if (word.length > MAX_WORD) return null;
	let near = null;
	let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const steps = leven(word, candidate, { maxDistance: distance });
		if (steps < distance) [near, distance] = [candidate, steps];
	}
	return near;
});
var SettingsError = class extends Error {
	name = "SettingsError";
	code;
	place;
	constructor(message, { code = "settings", place = null } = {}) {
		super(message);
		this.code = code;
		this.place = place;
	}
};
function didYouMean(word, known) {
	const near = nearest(word, known);
	return near === null ? "" : ` (did you mean ${near}?)`;
}
const MAX_WORD = 128;
function quote(value) {
	return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}\u2026` : value);
}
function withoutTrailing(text, signs) {
	let end = text.length;
	while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
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
const writevSync = builtin$1.writevSync;
const opendirSync = builtin$1.opendirSync;
const constants = builtin$1.constants;
const builtin = process.getBuiltinModule("node:util");
const getSystemErrorMap = builtin.getSystemErrorMap;
const isDeepStrictEqual = builtin.isDeepStrictEqual;
const promisify = builtin.promisify;
const codeOf = (function codeOf(error) {
	if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return "";
	return error.code.startsWith("Unknown system error") ? unknownCode(error) ?? error.code : error.code;
});
const MORE_TEXTS = {
	ESTALE: "stale file handle",
	EDQUOT: "disk quota exceeded"
};
function reason(error) {
	if (!(error instanceof Error)) return String(error);
	return systemReason(error)?.words ?? error.message;
}
function connectionReason(error) {
	const code = codeOf(error);
	if (code === "") return "the connection failed";
	const known = error instanceof Error ? systemReason(error) : null;
	return known?.code === code ? known.words : `the connection failed (${code})`;
}
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
function unknownCode(error) {
	const errno = -errnoOf(error);
	const { constants } = process.getBuiltinModule("node:os");
	return Object.entries(constants.errno).find(([, number]) => number === errno)?.[0] ?? null;
}
function errnoOf(error) {
	return "errno" in error && typeof error.errno === "number" ? error.errno : 0;
}
const isVisible = (function isVisible(folder) {
	try {
		return existsSync(folder);
	} catch {
		return false;
	}
});
const openContained = (function openContained(root, name, byHandle = hasHandles) {
	const file = placeOf(root, name);
	try {
		return byHandle ? openByHandle(root, file) : openByComparison(root, file);
	} catch (error) {
		return refusal(root, file, error);
	}
});
const openByHandle = (function openByHandle(root, file) {
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
});
const isInside = (function isInside(root, file) {
	if (file.startsWith(root) && (file[root.length] === builtin$2.sep || root.endsWith(builtin$2.sep))) return true;
	if (_lean_node_process_default.platform !== "win32") return false;
	const below = builtin$2.relative(root, file);
	return below !== "" && below.split(builtin$2.sep)[0] !== ".." && !builtin$2.isAbsolute(below);
});
const fileStatOf = (function fileStatOf(stat) {
	if (stat.isFile()) return {
		is: "file",
		size: stat.size
	};
	return stat.isDirectory() ? { is: "directory" } : {
		is: "special",
		what: kindOf(stat)
	};
});
const refusal = (function refusal(root, file, error) {
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
});
const absence = (function absence(root, file) {
	try {
		if (!lstatSync(file).isSymbolicLink()) return { is: "missing" };
		const target = readlinkSync(file);
		const led = builtin$2.resolve(realpathSync.native(builtin$2.dirname(file)), target);
		return isInside(root, led) ? {
			is: "broken-link",
			target
		} : {
			is: "outside",
			target
		};
	} catch {
		return { is: "missing" };
	}
});
const placeOf = (function placeOf(root, name) {
	return builtin$2.sep === "/" && root !== "/" ? `${root}/${name}` : builtin$2.join(root, name);
});
const O_PATH = 2097152;
const HANDLES = "/proc/self/fd/";
const CAREFULLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const hasHandles = _lean_node_process_default.platform === "linux" && isVisible("/proc/self/fd/");
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
function stampsOf(root, file) {
	let stamps = "";
	for (let folder = builtin$2.dirname(file);; folder = builtin$2.dirname(folder)) {
		const stat = lstatSync(folder, { bigint: true });
		if (!stat.isDirectory()) return null;
		stamps += `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}\n`;
		if (folder === root || folder === builtin$2.dirname(folder)) return stamps;
	}
}
function isSame(a, b) {
	return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
function other(stat) {
	const found = fileStatOf(stat);
	return found.is === "file" ? {
		is: "unreadable",
		why: "it was replaced while it was being opened"
	} : found;
}
function kindOf(stat) {
	if (stat.isFIFO()) return "a named pipe";
	if (stat.isSocket()) return "a socket";
	if (stat.isCharacterDevice()) return "a character device";
	if (stat.isBlockDevice()) return "a block device";
	return "not an ordinary file";
}
function statContained(root, name) {
	try {
		return statSync(placeOf(root, name));
	} catch {
		return null;
	}
}
const latePattern = (function latePattern(source, flags) {
	let pattern = null;
	return () => {
		pattern ??= new RegExp(source, flags);
		return pattern;
	};
});
const JUDGING = {
	"missing-files": {
		type: "choice",
		choices: [
			"auto",
			"error",
			"warning",
			"ignore"
		],
		default: "auto",
		value: "auto|error|warning|ignore",
		help: "The severity of a missing recorded file. auto: error if it has a recorded checksum, else notice."
	},
	"weak-digests": {
		type: "choice",
		choices: [
			"accept",
			"warning",
			"error"
		],
		default: "accept",
		value: "accept|warning|error",
		help: "How to treat a file that matches by a weak digest (MD5, SHA-1, git blob id) only."
	},
	"name-digests": {
		type: "choice",
		choices: ["true", "false"],
		default: "false",
		value: "true|false",
		help: "Whether to compare files with digests in their names: the SHA-256 of `net-88eaddfe.pth` begins with these digits."
	},
	unrecorded: {
		type: "choice",
		choices: [
			"off",
			"notice",
			"warning",
			"error"
		],
		default: "off",
		value: "off|notice|warning|error",
		onlyCheck: true,
		help: "The severity of a file that no manifest records, in a folder that holds recorded files. The config can set it by glob."
	},
	pointers: {
		type: "choice",
		choices: ["accept", "ignore"],
		default: "accept",
		value: "accept|ignore",
		help: "How to treat a git-lfs or git-annex pointer in place of a file. accept: compare the SHA-256 in the pointer. ignore: the file is missing."
	},
	hash: {
		type: "choice",
		choices: ["all", "recorded"],
		default: "all",
		value: "all|recorded",
		onlyCheck: true,
		help: "The files to hash. all: every recorded file that exists; the report has also the SHA-256 of files without a recorded digest. recorded: only files with a recorded digest."
	},
	baseline: {
		type: "text",
		default: "auto",
		value: "REF|auto|none",
		help: "The earlier commit to compare versions and records with. auto: the base of a pull request, or the commit before a push."
	},
	upstream: {
		type: "lines",
		default: "none",
		value: "SERVER|none",
		help: "Servers to compare recorded files with, one per line: `huggingface`, `git-lfs` (whether the LFS server of this repository has the files of the pointers), `gh-release:OWNER/REPO@TAG`, `oci://HOST/NAME:TAG` or `@sha256:DIGEST`, `modelscope:OWNER/NAME`, `s3://BUCKET`, or `https://HOST`. No file is downloaded."
	},
	"upstream-auth": {
		type: "lines",
		default: "",
		value: "https://HOST=VARIABLE",
		onlyStep: true,
		onlyCheck: true,
		help: "Send the token in this environment variable to this server of `upstream` only, one per line. `USER:PASSWORD` is sent as such."
	},
	"trusted-root": {
		type: "lines",
		default: "none",
		value: "FILE|none",
		onlyStep: true,
		onlyCheck: true,
		help: "Files that say whose signatures of manifests to trust, one per line: `trusted_root.json` of Sigstore, what `gh attestation trusted-root` prints, or public keys or certificates in PEM. Bundles are verified offline."
	},
	"signed-by": {
		type: "lines",
		default: "",
		value: "IDENTITY [ISSUER]",
		onlyStep: true,
		onlyCheck: true,
		help: "Who may sign manifests, one per line, with `*` for any text. Others are errors. By default, anyone with a certificate of a trusted root."
	},
	statements: {
		type: "lines",
		default: "",
		value: "FILE",
		onlyStep: true,
		onlyCheck: true,
		help: "Result files of `smoke` and `restore`, or folders of them, one per line; they may be outside the checked folder. The report says which models work, and where restored files came from."
	},
	"statement-max-age": {
		type: "duration",
		default: "168h",
		value: "TIME|none",
		onlyStep: true,
		onlyCheck: true,
		help: "The maximum age of a result of `smoke` or `restore`."
	}
};
const MANIFESTS = {
	root: {
		type: "text",
		default: ".",
		value: "DIR",
		onlyStep: true,
		help: "The folder to check. Nothing outside it is opened."
	},
	config: {
		type: "text",
		default: ".github/manifest-drift.yml",
		value: "FILE",
		onlyStep: true,
		help: "The config file, below the root. The default file is optional."
	},
	manifests: {
		type: "lines",
		default: "auto",
		value: "auto|none|PATH",
		help: "The manifests to read, besides the inventories and checksum lists below. auto: every manifest that is recognized in the repository. Else paths or globs below the root, one per line, or `none`."
	},
	"combined-inventory": {
		type: "lines",
		default: "inventory/combined_inventory.json",
		value: "PATH|none",
		help: "The combined inventory: paths or globs below the root, one per line, or `none`."
	},
	"model-inventory": {
		type: "lines",
		default: "models/inventory.json",
		value: "PATH|none",
		help: "The model inventories: paths or globs below the root, one per line, or `none`."
	},
	"dataset-inventory": {
		type: "lines",
		default: "datasets/inventory.json",
		value: "PATH|none",
		help: "The dataset inventories: paths or globs below the root, one per line, or `none`."
	},
	checksums: {
		type: "lines",
		default: "models/checksums.sha256",
		value: "PATH|none",
		help: "The checksum lists: paths or globs below the root, one per line, or `none`."
	},
	"manifest-schema": {
		type: "lines",
		default: "none",
		value: "[GLOB=]PATH|none",
		help: "JSON Schemas (draft-07 or 2020-12) that manifests have to follow, below the root, one per line. Without a glob, a schema is for the inventories."
	},
	"checksum-base": {
		type: "choice",
		choices: [
			"auto",
			"root",
			"list"
		],
		default: "auto",
		value: "auto|root|list",
		help: "The folder that the relative paths of a list are relative to: the root, the folder of the list, or auto, which decides by an earlier commit or by the paths."
	},
	"inventory-base": {
		type: "choice",
		choices: [
			"auto",
			"root",
			"own"
		],
		default: "auto",
		value: "auto|root|own",
		help: "The folder that the relative paths of an inventory are relative to: the root, the folder of the inventory (own), or auto, as for lists."
	},
	"path-prefix": {
		type: "lines",
		default: "",
		value: "PREFIX",
		help: "Prefixes of absolute recorded paths that are replaced by the root, one per line (`C:/repos/harmonia`)."
	}
};
const RUN = {
	shard: {
		type: "text",
		default: "none",
		value: "I/N|none",
		onlyStep: true,
		help: "Process only shard I of N (`2/8`) of the recorded files. Merge the shard reports of a check into one."
	},
	concurrency: {
		type: "count",
		default: "auto",
		value: "N|auto",
		help: "How many files are hashed at once. auto: the number of usable cores."
	},
	"fail-on": {
		type: "choice",
		choices: [
			"error",
			"warning",
			"notice"
		],
		default: "error",
		value: "error|warning|notice",
		help: "The lowest severity that fails the check."
	},
	"time-budget": {
		type: "duration",
		default: "none",
		value: "TIME|none",
		help: "The maximum duration of the check (`90s`, `15m`, `2h`). Files not read by then are skipped, and reads that hang are abandoned. If no drift was found by then, the exit status is 2."
	},
	state: {
		type: "text",
		default: "none",
		value: "FILE|none",
		onlyStep: true,
		onlyCheck: true,
		help: "A file outside the checked folder that remembers which files were verified, and when, so that unchanged files are not read again. It is written at the end of the check."
	},
	"verified-within": {
		type: "duration",
		default: "30d",
		value: "TIME",
		onlyCheck: true,
		help: "How long a file in the state counts as verified (`12h`, `30d`). An older one is read again; if it cannot be read in time, the check is incomplete."
	},
	"trust-state": {
		type: "duration",
		default: "none",
		value: "TIME|none",
		onlyStep: true,
		onlyCheck: true,
		help: "How long to trust what another machine verified, as the state says. none: read these files here."
	}
};
const SETTINGS = {
	...MANIFESTS,
	...JUDGING,
	...RUN
};
const SETTING_NAMES = Object.keys(SETTINGS);
const setting = ((name) => SETTINGS[name]);
const CHECK_ONLY = SETTING_NAMES.filter((name) => setting(name).onlyCheck);
const CONFIG_NAMES = SETTING_NAMES.filter((name) => !setting(name).onlyStep);
function cut(text, limit) {
	if (text.length <= limit) return text;
	return limit < 1 ? "" : `${head(text, limit - 1)}\u2026`;
}
function cutMiddle(text, limit) {
	if (text.length <= limit) return text;
	if (limit < 3) return cut(text, limit);
	const end = Math.floor((limit - 1) / 2);
	let start = text.length - end;
	if (isLowSurrogate(text.charCodeAt(start))) start += 1;
	return `${head(text, limit - 1 - end)}\u2026${text.slice(start)}`;
}
function head(text, length) {
	const splitsPair = length > 0 && isLowSurrogate(text.charCodeAt(length));
	return text.slice(0, splitsPair ? length - 1 : length);
}
function isLowSurrogate(unit) {
	return unit >= 56320 && unit <= 57343;
}
const terminalText = (function terminalText(text) {
	return logLine(visible(text));
});
const logLine = (function logLine(line) {
	return line.replace(/^(\s*):(?=:)/, "$1\\u{003a}").replaceAll("##[", "##\\u{005b}");
});
const visible = (function visible(text) {
	return showInvisible(text, codePoint);
});
const showInvisible = (function showInvisible(text, shown) {
	return VISIBLE.test(text) ? text : text.replace(INVISIBLE(), shown);
});
const INVISIBLE = latePattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]`, "gu");
const VISIBLE = /^[ -~]*$/;
function codePoint(sign) {
	return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;
}
const MAX_CODE = 240;
function markdownCode(text, limit = MAX_CODE) {
	const shown = cutMiddle(visible(cutMiddle(text, 4 * limit)), limit).replace(/^ | $/g, codePoint).replaceAll("|", codePoint);
	if (shown === "") return "(empty)";
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
const MAX_TEXT = 800;
const MAX_SAID = 48;
function markdownText(text) {
	return plainWords(visible(cut(text, MAX_TEXT)), (name) => markdownCode(shortDigest(name))).reduce(joined, "");
}
function markdownSpans(spans, beside = []) {
	return spans.map(({ is, text }) => {
		if (is === "text" || is === "count") return markdownText(text);
		return markdownCode(shortDigest(text), beside.includes(text) ? MAX_SAID : MAX_CODE);
	}).reduce(joined, "");
}
function joined(before, after) {
	return before.endsWith("`") && after.startsWith("`") ? `${before} ${after}` : before + after;
}
const BEFORE = /^["'(]*/;
const BEHIND = `)"',.;:!?\u2026`;
const PLAIN = latePattern(String.raw`^(?:[\p{L}\p{M}]+(?:['\u2019-][\p{L}\p{M}]+)*|\d{1,6}|\d{1,3}(?:,\d{3})+|SHA-256|UTF-(?:8|16)|[\u2013\u2014%])$`, "u");
const COMMIT = /\b[0-9a-f]{7,}\b/i;
function plainWords(text, code) {
	return [...text.matchAll(/`([^` ]+)`|[^ ]+| /g)].flatMap(({ 0: token, 1: quoted, index }) => {
		if (quoted !== void 0) return [code(quoted)];
		const [before = ""] = BEFORE.exec(token) ?? [];
		const word = withoutTrailing(token.slice(before.length), BEHIND);
		const after = token.slice(before.length + word.length);
		const beginsList = index === 0 && /^\d/.test(token) && after !== "";
		if (PLAIN().test(word) && !COMMIT.test(word) && !beginsList || PUNCTUATION.test(token)) return [token];
		return word === "" ? [code(token)] : [
			before,
			code(shortDigest(word)),
			after
		];
	});
}
const PUNCTUATION = /^(?: |[)"',.;:]{1,3})$/;
const SHORT = 12;
function shortDigest(text) {
	return /^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(text) ? `${text.slice(0, SHORT)}\u2026` : text;
}
function urlPath(path) {
	return path.split("/").map(encode).join("/");
}
function encode(segment) {
	return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
const VERSION = "0.1.0";
const isPlain = (function isPlain(name) {
	return /^[\w./][\w./+=,@-]{0,400}$/.test(name);
});
const shellWord = (function shellWord(path) {
	return isPlain(path) ? path : quotedWord(path);
});
const PROGRAM = "manifest-drift";
function quotedWord(text) {
	return `'${terminalText(text).replaceAll("'", "'\\''")}'`;
}
const choice = (function choice(name, value) {
	const choices = SETTINGS[name].choices;
	const word = value.trim();
	const chosen = choices.find((one) => one === word);
	if (chosen !== void 0) return chosen;
	throw new SettingsError(`${name}: ${quote(value)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
});
const reference = (function reference(name, value) {
	const word = value.trim();
	if (PLAIN_REFERENCE.test(word) || REFERENCE().test(word)) return word;
	throw new SettingsError(`${name}: ${quote(value)} is not a branch, tag or commit, auto or none.`);
});
const wholeNumber = (function wholeNumber(name, value) {
	const word = value.trim();
	if (word === "auto") return null;
	const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
	if (number >= 1 && number <= MAX_CONCURRENCY) return number;
	throw new SettingsError(`${name}: ${quote(value)} is not a whole number from 1 to ${MAX_CONCURRENCY}, or auto.`);
});
const duration = (function duration(name, value, maxHours = MAX_HOURS) {
	const word = value.trim();
	if (word === "none") return null;
	const [, number, unit] = /^(\d{1,9})(s|m|h|d|)$/.exec(word) ?? [];
	const milliseconds = Number(number) * UNITS[unit ?? ""];
	if (milliseconds > 0 && milliseconds <= maxHours * UNITS.h) return milliseconds;
	throw new SettingsError(`${name}: ${quote(value)} is not a time such as 90s, 15m or 2h (at most ${maxHours}h), or none.`);
});
const lines = (function lines(value) {
	return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
});
const PLAIN_REFERENCE = /^(?!-)[!-~]{1,1000}$/;
const REFERENCE = latePattern(String.raw`^(?!-)[^\s\p{Cc}]{1,1000}$`, "u");
const MAX_CONCURRENCY = 256;
const UNITS = {
	"": 1e3,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const MAX_HOURS = 500;
const MAX_AGE_HOURS = 87600;
const realRoot = (function realRoot(root, cwd) {
	const path = resolve(cwd, root);
	try {
		const real = realpathSync.native(path);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		throw new SettingsError(`root: ${quote(root)} cannot be checked: ${reason(error)}.`);
	}
	throw new SettingsError(`root: ${quote(root)} is not a folder.`);
});
function refuseLinkOut(given, root, cwd, workspace) {
	const inside = (folder, path) => path === folder || isInside(folder, path);
	if (!inside(workspace, resolve(cwd, given)) || inside(realpathSync.native(workspace), root)) return;
	throw new SettingsError(`root: ${quote(given)} is a link that leads out of the workspace.`);
}
const calledAs = (function calledAs(script, cwd) {
	if (script === void 0 || !/\.[jt]s$/.test(script) || script.split(sep).includes("node_modules")) return PROGRAM;
	const fromHere = relative(cwd, script);
	return `node ${shellWord((fromHere.length < script.length ? fromHere : script).split(sep).join("/"))}`;
});
const REPORT_FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif",
	"html",
	"junit",
	"gitlab"
];
const PLAN_FORMATS = [
	"text",
	"nul",
	"json",
	"lfs"
];
const INIT_FORMATS = ["text", "patch"];
const SELF_TEST_FORMATS = ["text", "json"];
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
const FORMAT_FLAG = {
	value: REPORT_FORMATS.join("|"),
	help: "The format of the report. json prints only the report. gitlab is for Code Quality.",
	default: "text",
	choices: REPORT_FORMATS
};
const OUTPUT_FLAG = {
	value: "DIR",
	help: "Also write report.html, report.json, report.md, report.sarif, report.junit.xml and report.gitlab.json to this folder, which must be outside the checked folder.",
	default: ""
};
const VERBOSITY_FLAGS = {
	quiet: {
		value: null,
		help: "Print the verdict alone.",
		default: ""
	},
	verbose: {
		value: null,
		help: "Print every stage too, and not only those that failed.",
		default: ""
	}
};
const NO_OPERAND = {
	called: "operand",
	max: 0
};
const WRITE_FLAG = {
	value: "FILE",
	help: "Write the result to this file, and nothing to standard output. The file is replaced as a whole.",
	default: ""
};
const ONE_FOLDER = {
	called: "folder",
	max: 1
};
const READING_SETTINGS = SETTING_NAMES.filter((name) => !CHECK_ONLY.includes(name));
const RECORD_COMMANDS = {
	record: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a checksum list, a combined inventory, or a patch for both.",
		details: "The result goes to standard output, or with --write to a file. Without --files, the 12 largest files below the folders of the inventories and lists are recorded. For a git-lfs or git-annex pointer, the digest in the pointer is recorded.",
		settings: READING_SETTINGS.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			files: {
				value: "GLOB",
				help: "The files to record: paths or globs below the root, one per line.",
				default: "",
				isList: true
			},
			largest: {
				value: "N|all",
				help: "Record only the N largest files, or `all`. Default: 12, or all with --files.",
				default: ""
			},
			add: {
				value: "FILE",
				help: "Print the checksum list with lines for these files added. The list is the one of --write, or of the settings.",
				default: "",
				isList: true
			},
			inventory: {
				value: null,
				help: "Print a combined inventory made from the model and dataset inventories, with totals.",
				default: ""
			},
			update: {
				value: null,
				help: "Print a patch that updates recorded digests and sizes, the combined inventory and its totals. It assumes the files on disk are correct. Exit status 1 if drift remains. The same as `fix --unsafe`.",
				default: ""
			},
			upstream: {
				value: "PLACE",
				help: "Print an inventory of what hf:[datasets/]OWNER/NAME[@REVISION], gh-release:OWNER/REPO@TAG, modelscope:[datasets/]OWNER/NAME[@REVISION] or oci://HOST/NAME:TAG has: full commits, sizes and digests by its own word, without downloading. With --update, `huggingface`: update pinned entries to newer commits.",
				default: ""
			},
			write: WRITE_FLAG
		},
		examples: [
			"manifest-drift record --write models/checksums.sha256",
			"manifest-drift record --files 'models/**/*.safetensors' --files 'models/**/*.gguf'",
			"manifest-drift record --add models/new.gguf --write models/checksums.sha256",
			"manifest-drift record --inventory --write inventory/combined_inventory.json",
			"manifest-drift record --update | git apply",
			"manifest-drift record --upstream hf:org/name --write models/inventory.json",
			"manifest-drift record --update --upstream huggingface --write=../bump.patch"
		]
	},
	fix: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a patch that fixes the manifests.",
		details: "The patch updates the combined inventory and totals. With --unsafe it also updates recorded digests and sizes, which assumes that the files on disk are correct. Exit status 1 if drift remains.",
		settings: READING_SETTINGS.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			unsafe: {
				value: null,
				help: "Also update records of files whose content differs.",
				default: ""
			},
			write: {
				value: "FILE",
				help: "Apply the patch. With a value, write it to that file instead: --write=fix.patch.",
				default: "",
				isOptional: true
			}
		},
		examples: [
			"manifest-drift fix",
			"manifest-drift fix --write",
			"manifest-drift fix --unsafe --write=../fix.patch"
		]
	}
};
const SETUP_COMMANDS = {
	init: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print a workflow and, if needed, a config.",
		details: "No file is written without --write. --format patch prints both as a patch for git apply. Review them first.",
		settings: ["root"],
		flags: {
			format: {
				value: INIT_FORMATS.join("|"),
				help: "text: both files, one after the other. patch: a patch for git apply.",
				default: "text",
				choices: INIT_FORMATS
			},
			write: {
				value: "FILE",
				help: "Write both files where they belong. With a value, write what would be printed to that file instead.",
				default: "",
				isOptional: true
			},
			uses: {
				value: "OWNER/REPO@REF",
				help: "The action that the workflow uses. Default: the clone that this command runs from, else the main branch.",
				default: ""
			}
		},
		examples: [
			"manifest-drift init",
			"manifest-drift init --write",
			"manifest-drift init --uses my-org/manifest-drift@0123456789abcdef0123456789abcdef01234567",
			"manifest-drift init --format patch | git apply"
		]
	},
	suppress: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print suppressions for the errors and warnings of today.",
		details: "Each suppression is for one finding and the value that was found, and ends after 30 days. Fill in its reason: the check refuses an empty one.",
		settings: READING_SETTINGS.filter((name) => name !== "shard" && name !== "upstream"),
		flags: {
			init: {
				value: null,
				help: "Print them. It is required.",
				default: ""
			},
			write: {
				value: "FILE",
				help: "Add them to the config. With a value, write them to that file instead.",
				default: "",
				isOptional: true
			}
		},
		examples: ["manifest-drift suppress --init", "manifest-drift suppress --init --write"]
	}
};
const COMMANDS = {
	check: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Compare manifests with files (in the current folder by default).",
		details: "Flags have the names of the action inputs and override .github/manifest-drift.yml. The report goes to standard output, progress to standard error.",
		settings: SETTING_NAMES,
		flags: {
			changed: {
				value: null,
				help: "Check only manifests and files that the git index has otherwise than HEAD, or than --baseline. For hooks before a commit and for pull requests.",
				default: ""
			},
			format: FORMAT_FLAG,
			output: OUTPUT_FLAG,
			only: {
				value: "GLOB",
				help: "Check only the recorded files that match. The manifests are compared as a whole; the report is marked incomplete.",
				default: "",
				isList: true
			},
			...VERBOSITY_FLAGS
		},
		examples: [
			"manifest-drift check",
			"manifest-drift check --only 'models/**/*.gguf'",
			"manifest-drift check --changed",
			"manifest-drift check ~/harmonia --path-prefix C:/repos/harmonia",
			"manifest-drift check --checksums 'models/**/*.sha256' --missing-files warning",
			"manifest-drift check --format json > report.json",
			"manifest-drift check --shard 2/8 --output ../shards/2"
		]
	},
	plan: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Print the files that a check would read.",
		details: "Nothing is hashed and no server is contacted. Paths go to standard output, one per line.",
		settings: READING_SETTINGS,
		flags: {
			format: {
				value: PLAN_FORMATS.join("|"),
				help: "How paths are printed. nul: each ends with a NUL byte. lfs: one pattern for git lfs.",
				default: "text",
				choices: PLAN_FORMATS
			},
			write: WRITE_FLAG
		},
		examples: ["manifest-drift plan --format nul | xargs -0 ls -l", "git lfs pull --include \"$(manifest-drift plan --format lfs)\""]
	},
	merge: {
		operands: "REPORT\u2026",
		operand: {
			called: "report",
			max: Number.POSITIVE_INFINITY
		},
		summary: "Merge shard reports into one.",
		details: "REPORT is a report.json of check --shard I/N --output DIR, or a folder that contains such reports.",
		settings: [],
		flags: {
			format: FORMAT_FLAG,
			output: OUTPUT_FLAG,
			write: WRITE_FLAG,
			...VERBOSITY_FLAGS
		},
		examples: ["manifest-drift merge ../shards", "manifest-drift merge ../shards --format markdown"]
	},
	...RECORD_COMMANDS,
	restore: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Fetch missing recorded files and verify each one.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	},
	smoke: {
		operands: "[DIR]",
		operand: ONE_FOLDER,
		summary: "Load models and test that they answer.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	},
	...SETUP_COMMANDS,
	explain: {
		operands: "[KIND]",
		operand: {
			called: "kind of finding",
			max: 1
		},
		summary: "Show what a kind of finding means and how to fix it, or list all kinds.",
		details: "",
		settings: [],
		flags: { write: WRITE_FLAG },
		examples: ["manifest-drift explain", "manifest-drift explain checksum-mismatch"]
	},
	selftest: {
		operands: "",
		operand: NO_OPERAND,
		summary: "Test this installation on data of its own.",
		details: "Nothing of the current folder is read. Files are written to a temporary folder of its own, and servers run on loopback. What this machine lacks is skipped with a reason. Exit status 1: a stage failed.",
		settings: [],
		flags: { format: {
			value: SELF_TEST_FORMATS.join("|"),
			help: "The format of the results.",
			default: "text",
			choices: SELF_TEST_FORMATS
		} },
		examples: ["manifest-drift selftest", "manifest-drift selftest --format json"]
	},
	completion: {
		operands: SHELLS.join("|"),
		operand: {
			called: "shell",
			max: 1
		},
		summary: "Print a shell completion script.",
		details: "",
		settings: [],
		flags: { write: WRITE_FLAG },
		examples: [
			"source <(manifest-drift completion bash)",
			"manifest-drift completion zsh > ~/.zfunc/_manifest-drift",
			"manifest-drift completion fish > ~/.config/fish/completions/manifest-drift.fish"
		]
	},
	help: {
		operands: "[COMMAND]",
		operand: {
			called: "command",
			max: 1
		},
		summary: "Show help, or the help of one command.",
		details: "",
		settings: [],
		flags: {},
		examples: ["manifest-drift help check"]
	},
	version: {
		operands: "",
		operand: NO_OPERAND,
		summary: "Print the version.",
		details: "",
		settings: [],
		flags: {},
		examples: []
	}
};
const COMMAND_NAMES = Object.keys(COMMANDS);
const painter = (function painter(stream, environment, colour = "auto") {
	return (colour === "auto" ? forced(environment) ?? (stream.isTTY && environment.TERM !== "dumb") : colour === "always") ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : plain;
});
const forced = (function forced({ FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR }) {
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	if (NO_COLOR) return false;
	if (CLICOLOR_FORCE && CLICOLOR_FORCE !== "0") return true;
	return CLICOLOR === "0" ? false : null;
});
const widthOf = (function widthOf(stream, { COLUMNS }) {
	if (stream.isTTY && stream.columns !== void 0 && stream.columns > 0) return Math.max(NARROWEST, stream.columns);
	return /^[1-9]\d{0,4}$/.test(COLUMNS ?? "") ? Math.max(NARROWEST, Number(COLUMNS)) : Number.POSITIVE_INFINITY;
});
const CODES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	green: 32,
	cyan: 36
};
const COLOURS = [
	"auto",
	"always",
	"never"
];
const plain = (_, text) => text;
const NARROWEST = 20;
const valueIn = (function valueIn(words, flag) {
	const end = words.indexOf("--");
	const flags = end === -1 ? words : words.slice(0, end);
	const at = flags.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
	const word = flags[at];
	return word === void 0 ? null : word === flag ? flags[at + 1] ?? "" : word.slice(flag.length + 1);
});
const colourIn = (function colourIn(words) {
	return oneOf("--color", valueIn(words, "--color") ?? "auto", COLOURS);
});
const ofUsage = (function ofUsage(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof SettingsError && error.place === null) throw new SettingsError(error.message, { code: "usage" });
		throw error;
	}
});
const oneOf = (function oneOf(what, word, choices) {
	const choice = choices.find((known) => known === word);
	if (choice !== void 0) return choice;
	throw new SettingsError(`${what}: ${quote(word)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
});
function wantsJson(words) {
	return valueIn(words, "--format") === "json";
}
const flagsOf = (function flagsOf(command, table = COMMANDS) {
	const { settings, flags } = table[command];
	const found = new Map();
	for (const name of settings) {
		const { value, help, default: preset, type, choices } = SETTINGS[name];
		found.set(flagOf(name), {
			value,
			help,
			default: preset,
			isList: type === "lines",
			...choices && { choices }
		});
	}
	for (const [name, flag] of Object.entries(flags)) found.set(name, flag);
	return found;
});
const COMMON_FLAGS = {
	help: {
		value: null,
		help: "Show help. `COMMAND --help` shows the help of that command.",
		default: ""
	},
	version: {
		value: null,
		help: "Show the version.",
		default: ""
	},
	color: {
		value: COLOURS.join("|"),
		help: "Use colors: on a terminal (auto), always or never. FORCE_COLOR and NO_COLOR are honored with auto.",
		default: "auto",
		choices: COLOURS
	}
};
const SHORT_FLAGS = {
	"-h": "help",
	"-V": "version",
	"-o": "output"
};
const flagOf = ((name) => name === "statements" ? "statement" : name);
const split = (function split(words, table = COMMANDS) {
	let all = null;
	const known = () => {
		all ??= allFlags(table);
		return all;
	};
	const given = [];
	const rest = [];
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? "";
		if (word === "--") {
			rest.push(...words.slice(index + 1));
			break;
		}
		if (!word.startsWith("-") || word === "-") {
			rest.push(word);
			continue;
		}
		const [, long = "", attached] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
		const name = SHORT_FLAGS[word] ?? long;
		const flag = ofCommand(rest[0], table)?.get(name) ?? known().get(name);
		const takesValue = (flag?.value ?? null) !== null;
		if (!takesValue && attached !== void 0 && flag !== void 0) throw new SettingsError(`--${name} takes no value.`);
		if (attached === "") throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
		const next = () => flag?.isOptional === true ? "" : words[++index];
		const value = takesValue ? attached ?? next() : "true";
		if (value === void 0) throw new SettingsError(`--${name} needs a value.`);
		given.push({
			name,
			word,
			value
		});
	}
	const [first, ...operands] = rest;
	const command = first === void 0 ? null : COMMAND_NAMES.find((name) => name === first) ?? null;
	if (first !== void 0 && command === null) throw new SettingsError(`${quote(first)} is no command${didYouMean(first, COMMAND_NAMES)}; see --help.`);
	const flags = new Map();
	const own = command === null ? known() : withCommon(flagsOf(command, table));
	for (const { name, word, value } of given) {
		const flag = own.get(name);
		if (flag === void 0) throw unknownFlag(name, word, command, own, table);
		if (value === "" && flag.isOptional !== true) throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
		const before = flags.get(name);
		if (before !== void 0 && flag.isList !== true) throw new SettingsError(`--${name} is given several times.`);
		flags.set(name, before === void 0 ? value : `${before}\n${value}`);
	}
	return {
		command,
		flags,
		operands
	};
});
const withCommon = (function withCommon(flags) {
	return new Map([...flags, ...Object.entries(COMMON_FLAGS)]);
});
const ofCommand = (function ofCommand(word, table) {
	const command = COMMAND_NAMES.find((name) => name === word);
	return command === void 0 ? null : flagsOf(command, table);
});
const BARE = "";
function unknownFlag(name, word, command, own, table) {
	const owners = COMMAND_NAMES.filter((other) => flagsOf(other, table).has(name));
	const help = command === null ? "--help" : `${command} --help`;
	if (owners.length === 0) {
		const near = nearest(name, [...own.keys()]);
		const hint = near === null ? "" : ` (did you mean --${near}?)`;
		return new SettingsError(`${quote(word)} is no flag${hint}; see ${help}.`);
	}
	return new SettingsError(`--${name} is no flag of ${command}; it belongs to ${owners.join(", ")}. See ${help}.`);
}
function allFlags(table) {
	const all = COMMAND_NAMES.flatMap((command) => [...flagsOf(command, table)]);
	all.sort(([, a], [, b]) => Number(b.isOptional === true) - Number(a.isOptional === true));
	return withCommon(new Map(all));
}
const LARGEST = 12;
function recording({ flags }) {
	const place = flags.get("upstream");
	if (place !== void 0) return ofUpstream(place, flags);
	const [first, other] = [
		"inventory",
		"update",
		"add",
		"files",
		"largest"
	].filter((name) => flags.has(name));
	if (first === "inventory" || first === "update" || first === "add") {
		if (other !== void 0) throw new SettingsError(`--${first} and --${other} can't be used together.`);
		if (first === "add") return {
			is: "added",
			globs: lines(flags.get("add") ?? "")
		};
		return first === "update" ? {
			is: first,
			isUpstream: false
		} : { is: first };
	}
	const globs = lines(flags.get("files") ?? "");
	const word = flags.get("largest");
	if (word === void 0) return {
		is: "list",
		globs,
		largest: globs.length > 0 ? null : LARGEST
	};
	if (word === "all") return {
		is: "list",
		globs,
		largest: null
	};
	if (/^[1-9]\d{0,8}$/.test(word)) return {
		is: "list",
		globs,
		largest: Number(word)
	};
	throw new SettingsError(`--largest: ${quote(word)} is not a whole number from 1, or all.`);
}
function ofUpstream(place, flags) {
	const other = [
		"inventory",
		"add",
		"files",
		"largest"
	].find((name) => flags.has(name));
	if (other !== void 0) throw new SettingsError(`--upstream and --${other} can't be used together.`);
	if (!flags.has("update")) return {
		is: "minted",
		place
	};
	if (place === "huggingface") return {
		is: "update",
		isUpstream: true
	};
	throw new SettingsError(`--upstream: ${quote(place)} is not huggingface, which is what --update can follow.`);
}
function writingOf({ flags }) {
	const file = flags.get("write");
	if (file === void 0) return { is: "nothing" };
	return file === "" ? { is: "apply" } : {
		is: "file",
		file
	};
}
const readArgs = (function readArgs(words) {
	const line = split(words);
	const { command, flags, operands } = line;
	if (flags.has("version")) return { name: "version" };
	if (command === null) return {
		name: "help",
		about: null
	};
	if (flags.has("help")) return {
		name: "help",
		about: command === "help" ? null : command
	};
	refuseSurplus(command, operands);
	const [operand] = operands;
	switch (command) {
		case "check": return {
			name: command,
			given: settingsIn(line),
			only: onlyOf(line),
			isChangedOnly: flags.has("changed"),
			...printing(line)
		};
		case "plan": return {
			name: command,
			given: settingsIn(line),
			format: choiceOf("format", line, PLAN_FORMATS, "text"),
			...written(line)
		};
		case "merge":
			if (operands.length === 0) throw new SettingsError("merge needs the reports of all shards, or a folder that holds them.");
			return {
				name: command,
				paths: operands,
				...printing(line),
				...written(line)
			};
		case "record": return {
			name: command,
			given: settingsIn(line),
			what: recording(line),
			...written(line)
		};
		case "fix": return {
			name: command,
			given: settingsIn(line),
			isUnsafe: flags.has("unsafe"),
			writing: writingOf(line)
		};
		case "suppress":
			if (!flags.has("init")) throw new SettingsError("suppress needs --init: it prints the findings of today as suppressions.");
			return {
				name: command,
				given: settingsIn(line),
				writing: writingOf(line)
			};
		case "init": return {
			name: command,
			given: settingsIn(line),
			uses: flags.get("uses") ?? null,
			format: choiceOf("format", line, INIT_FORMATS, "text"),
			writing: writingOf(line)
		};
		case "selftest": return {
			name: command,
			format: choiceOf("format", line, SELF_TEST_FORMATS, "text")
		};
		case "explain": return {
			name: command,
			kind: operand ?? null,
			...written(line)
		};
		case "completion": return {
			name: command,
			shell: oneOf("completion", operand ?? "", SHELLS),
			...written(line)
		};
		case "help": return {
			name: command,
			about: operand === void 0 ? null : commandNamed(operand)
		};
		case "version": return { name: command };
		case "restore":
		case "smoke": throw new SettingsError(`${command} has to stand before its folder and flags.`);
	}
});
const refuseSurplus = (function refuseSurplus(command, operands) {
	const { operand } = COMMANDS[command];
	const surplus = operands[operand.max];
	if (surplus === void 0) return;
	const takes = operand.max === 0 ? "nothing more" : `one ${operand.called}`;
	throw new SettingsError(`${command} takes ${takes}; ${quote(surplus)} is one more.`);
});
const settingsIn = (function settingsIn({ command, flags, operands: [root] }) {
	const given = root === void 0 ? {} : { root };
	for (const name of command === null ? [] : COMMANDS[command].settings) {
		const value = flags.get(flagOf(name));
		if (value === void 0) continue;
		if (name === "root" && root !== void 0) throw new SettingsError("the folder is given twice, with --root and without.");
		given[name] = value;
	}
	return given;
});
const onlyOf = (function onlyOf({ flags }) {
	const only = (flags.get("only") ?? "").split("\n").filter((pattern) => pattern.trim() !== "");
	const other = ["shard", "state"].find((name) => flags.has(name));
	if (only.length === 0 || other === void 0) return only;
	throw new SettingsError(`--only and --${other} can't be used together.`);
});
const printing = (function printing(line) {
	const { flags } = line;
	const format = choiceOf("format", line, REPORT_FORMATS, "text");
	return {
		format,
		output: flags.get("output") ?? null,
		amount: amountOf(flags, format)
	};
});
const amountOf = (function amountOf(flags, format) {
	const [given, other] = ["quiet", "verbose"].filter((name) => flags.has(name));
	if (other !== void 0) throw new SettingsError("--quiet and --verbose can't be used together.");
	if (given !== void 0 && format !== "text") throw new SettingsError(`--${given} is for --format text; ${format} is always whole.`);
	return given === "quiet" ? "verdict" : given === "verbose" ? "all" : "findings";
});
const choiceOf = (function choiceOf(name, { flags }, choices, preset) {
	return oneOf(`--${name}`, flags.get(name) ?? preset, choices);
});
function commandNamed(word) {
	const known = COMMAND_NAMES.find((name) => name === word);
	if (known !== void 0) return known;
	throw new SettingsError(`${quote(word)} is no command${didYouMean(word, COMMAND_NAMES)}; see --help.`);
}
function written({ flags }) {
	return { write: flags.get("write") ?? null };
}
const exitStatusOf = (function exitStatusOf(outcome, { signal, stderr }) {
	if (!signal.aborted) return STATUS[outcome];
	stderr.write("The command was cancelled; what was known by then is printed.\n");
	return outcome === "pass" ? STATUS.error : STATUS[outcome];
});
const print = (async function print(stream, pieces) {
	let ready = () => {};
	const go = () => ready();
	const written = watchWrites(stream);
	stream.on("error", go).on("drain", go);
	try {
		for (const piece of pieces) {
			if (stream.write(piece)) continue;
			await new Promise((resolve) => {
				ready = resolve;
			});
			await written();
		}
		await written();
	} catch (error) {
		throw await unwritten(error);
	} finally {
		stream.off("error", go).off("drain", go);
	}
});
const watchWrites = (function watchWrites(stream) {
	let failure;
	stream.on("error", (error) => {
		failure ??= error;
	});
	return async () => {
		await new Promise((resolve) => stream.write("", () => setImmediate(resolve)));
		if (failure) throw await unwritten(failure);
	};
});
const STATUS = {
	pass: 0,
	fail: 1,
	error: 2
};
var Unwritten = class extends SettingsError {};
function isUnwritten(error) {
	return error instanceof Unwritten;
}
async function unwritten(error) {
	if (!(error instanceof Error && "errno" in error) || "code" in error && error.code === "EPIPE") return error;
	const { reason } = await import("./failure.js");
	return new Unwritten(`standard output cannot be written: ${reason(error)}.`);
}
function harmlessOn(stream, pieces) {
	return stream.isTTY ? escapedLines(pieces) : pieces;
}
function* escapedLines(pieces) {
	for (const piece of pieces) yield piece.split("\n").map(terminalText).join("\n");
}
async function give(pieces, { write, root: given = "." }, { cwd, stdout }) {
	if (write === null) return print(stdout, harmlessOn(stdout, pieces));
	const { writeTarget, writeWhole } = await import("./write-file.js");
	writeWhole(writeTarget(write, {
		cwd,
		given,
		root: realRoot(given, cwd)
	}), pieces);
}
const runCommand = (async function runCommand(words, given) {
	try {
		const terminal = {
			...given,
			colour: ofUsage(() => colourIn(words))
		};
		const first = words.find((word) => Object.hasOwn(COMMANDS, word));
		if (first === "restore") return await (await import("./run-restore.js")).runRestore(words, terminal);
		if (first === "smoke") return await (await import("./run-smoke.js")).runSmokeCommand(words, terminal);
		const status = await run(ofUsage(() => readArgs(words)), terminal);
		return words.length === 0 ? STATUS.error : status;
	} catch (error) {
		if (isBrokenPipe(error)) return STATUS.error;
		const { tellFailure } = await import("./failure2.js");
		await tellFailure(error, wantsJson(words), given).catch((broken) => {
			if (!isBrokenPipe(broken) && !isUnwritten(broken)) throw broken;
		});
		return STATUS.error;
	}
});
const run = (async function run(command, terminal) {
	switch (command.name) {
		case "check": return (await import("./run-check.js")).runCheck(command, terminal);
		case "merge": return (await import("./run-check.js")).runMerge(command, terminal);
		case "plan": return (await import("./run-plan.js")).runPlan(command, terminal);
		case "record": return (await import("./run-record.js")).runRecord(command, terminal);
		case "fix": return (await import("./run-fix.js")).runFix(command, terminal);
		case "suppress": return (await import("./run-suppress.js")).runSuppress(command, terminal);
		case "init": return (await import("./run-init.js")).runInit(command, terminal);
		case "selftest": return (await import("./run-selftest.js")).runSelfTestCommand(command, terminal);
		case "explain": {
			const { kind, write } = command;
			const { stdout, environment, colour } = terminal;
			const paint = write === null ? painter(stdout, environment, colour) : plain;
			const width = write === null ? widthOf(stdout, environment) : Number.POSITIVE_INFINITY;
			return say((await import("./explain.js")).explain(kind, {
				paint,
				width
			}), terminal, write);
		}
		case "completion": {
			const { completionScript } = await import("./completion.js");
			return say([completionScript(command.shell)], terminal, command.write);
		}
		case "help": return say([(await import("./help.js")).helpText(command.about)], terminal);
		case "version": return say([`${VERSION}\n`], terminal);
	}
});
async function say(pieces, terminal, write = null) {
	if (write === null) await print(terminal.stdout, pieces);
	else await give(pieces, { write }, terminal);
	return STATUS.pass;
}
function isBrokenPipe(error) {
	return error instanceof Error && "code" in error && error.code === "EPIPE";
}
export { fileStatOf as $, resolve as $t, isPlain as A, realpathSync as At, terminalText as B, SettingsError as Bt, UNITS as C, mkdtempSync as Ct, reference as D, readSync as Dt, lines as E, readFileSync as Et, markdownCode as F, statfsSync as Ft, CHECK_ONLY as G, basename as Gt, visible as H, nearest as Ht, markdownSpans as I, symlinkSync as It, SETTING_NAMES as J, dirname as Jt, CONFIG_NAMES as K, builtin$2 as Kt, markdownText as L, writeFileSync as Lt, shellWord as M, rmSync as Mt, VERSION as N, rmdirSync as Nt, wholeNumber as O, readdirSync as Ot, logLine as P, statSync as Pt, O_PATH as Q, relative as Qt, shortDigest as R, writevSync as Rt, MAX_AGE_HOURS as S, mkdirSync as St, duration as T, opendirSync as Tt, cut as U, quote as Ut, urlPath as V, didYouMean as Vt, cutMiddle as W, leven as Wt, CAREFULLY as X, join as Xt, latePattern as Y, isAbsolute as Yt, HANDLES as Z, posix as Zt, SHELLS as _, fstatSync as _t, harmlessOn as a, _lean_node_process_default as an, connectionReason as at, realRoot as b, linkSync as bt, split as c, promisify as ct, flagsOf as d, chmodSync as dt, sep as en, hasHandles as et, ofUsage as f, closeSync as ft, COMMAND_NAMES as g, fchmodSync as gt, COMMANDS as h, existsSync as ht, exitStatusOf as i, watched as in, codeOf as it, quotedWord as j, renameSync as jt, PROGRAM as k, readlinkSync as kt, COMMON_FLAGS as l, accessSync as lt, widthOf as m, createReadStream as mt, give as n, SUPERVISED as nn, openContained as nt, print as o, reason as ot, painter as p, constants as pt, SETTINGS as q, delimiter as qt, STATUS as r, supervisorOf as rn, statContained as rt, watchWrites as s, isDeepStrictEqual as st, runCommand as t, win32 as tn, isInside as tt, SHORT_FLAGS as u, appendFileSync as ut, VERBOSITY_FLAGS as v, fsyncSync as vt, choice as w, openSync as wt, refuseLinkOut as x, lstatSync as xt, calledAs as y, lchownSync as yt, showInvisible as z, withoutTrailing as zt };
