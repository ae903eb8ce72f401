var _lean_node_process_default = process;

const builtin$3 = process.getBuiltinModule("node:path");
const resolve = builtin$3.resolve;
const isAbsolute = builtin$3.isAbsolute;
const join = builtin$3.join;
const relative = builtin$3.relative;
const dirname = builtin$3.dirname;
const basename = builtin$3.basename;
const sep = builtin$3.sep;
const delimiter = builtin$3.delimiter;
const win32 = builtin$3.win32;
const posix = builtin$3.posix;

const builtin$2 = process.getBuiltinModule("node:fs");
const appendFileSync = builtin$2.appendFileSync;
const accessSync = builtin$2.accessSync;
const chmodSync = builtin$2.chmodSync;
const closeSync = builtin$2.closeSync;
const createReadStream = builtin$2.createReadStream;
const existsSync = builtin$2.existsSync;
const fchmodSync = builtin$2.fchmodSync;
const fstatSync = builtin$2.fstatSync;
const fsyncSync = builtin$2.fsyncSync;
const linkSync = builtin$2.linkSync;
const lstatSync = builtin$2.lstatSync;
const mkdirSync = builtin$2.mkdirSync;
const mkdtempSync = builtin$2.mkdtempSync;
const openSync = builtin$2.openSync;
const readdirSync = builtin$2.readdirSync;
const readSync = builtin$2.readSync;
const readFileSync = builtin$2.readFileSync;
const readlinkSync = builtin$2.readlinkSync;
const realpathSync = builtin$2.realpathSync;
const renameSync = builtin$2.renameSync;
const rmSync = builtin$2.rmSync;
const rmdirSync = builtin$2.rmdirSync;
const statSync = builtin$2.statSync;
const statfsSync = builtin$2.statfsSync;
const symlinkSync = builtin$2.symlinkSync;
const writeFileSync = builtin$2.writeFileSync;
const opendirSync = builtin$2.opendirSync;
const constants = builtin$2.constants;

const builtin$1 = process.getBuiltinModule("node:util");
const getSystemErrorMap = builtin$1.getSystemErrorMap;
const isDeepStrictEqual = builtin$1.isDeepStrictEqual;

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
	for (let folder = builtin$3.dirname(file);; folder = builtin$3.dirname(folder)) {
		const stat = lstatSync(folder, { bigint: true });
		if (!stat.isDirectory()) return null;
		stamps += `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}\n`;
		if (folder === root || folder === builtin$3.dirname(folder)) return stamps;
	}
}
/** The device number is left out: on Windows two ways of asking give two answers. */
function isSame(a, b) {
	return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
/** Whether `file`, absolute and without links, is below `root`. */
function isInside(root, file) {
	if (file.startsWith(root) && (file[root.length] === builtin$3.sep || root.endsWith(builtin$3.sep))) return true;
	if (_lean_node_process_default.platform !== "win32") return false;
	const below = builtin$3.relative(root, file);
	return below !== "" && below.split(builtin$3.sep)[0] !== ".." && !builtin$3.isAbsolute(below);
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
		return isInside(root, builtin$3.resolve(realpathSync.native(builtin$3.dirname(file)), target)) ? {
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
	return builtin$3.sep === "/" && root !== "/" ? `${root}/${name}` : builtin$3.join(root, name);
}

const builtin = process.getBuiltinModule("node:crypto");
const createHash = builtin.createHash;
const createPublicKey = builtin.createPublicKey;
const randomBytes = builtin.randomBytes;
const verify = builtin.verify;
const hash = builtin.hash;
const X509Certificate = builtin.X509Certificate;

const bytes = (hash) => ({
	hash,
	of: "bytes"
});
/** In the order in which one of several recorded digests is preferred: strong and fast to compute first. */
const ALGORITHMS = [
	row("sha256", "SHA-256", 64, "strong", bytes("sha256"), ["sha2256"], true),
	row("sha512", "SHA-512", 128, "strong", bytes("sha512"), ["sha2512"], true),
	row("sha384", "SHA-384", 96, "strong", bytes("sha384"), ["sha2384"], true),
	row("blake2b", "BLAKE2b-512", 128, "strong", bytes("blake2b512"), ["blake2b512"]),
	row("blake2s", "BLAKE2s-256", 64, "strong", bytes("blake2s256"), ["blake2s256"]),
	row("sha512-256", "SHA-512/256", 64, "strong", bytes("sha512-256"), ["sha512256", "sha2512256"]),
	row("sha224", "SHA-224", 56, "strong", bytes("sha224"), ["sha2224"], true),
	row("sha3-256", "SHA3-256", 64, "strong", bytes("sha3-256"), ["sha3256"]),
	row("sha3-384", "SHA3-384", 96, "strong", bytes("sha3-384"), ["sha3384"]),
	row("sha3-512", "SHA3-512", 128, "strong", bytes("sha3-512"), ["sha3512"]),
	row("sha1", "SHA-1", 40, "weak", bytes("sha1"), ["sha"], true),
	row("md5", "MD5", 32, "weak", bytes("md5"), ["md5sum"], true),
	row("git-blob", "git blob id", 40, "weak", {
		hash: "sha1",
		of: "git-blob"
	}, ["gitblob", "gitblobsha1"]),
	row("md5-dos2unix", "MD5 of Unix text", 32, "weak", {
		hash: "md5",
		of: "unix-text"
	}, ["md5dos2unix"]),
	row("sha256-start", "start of the SHA-256", 8, "weak", {
		hash: "sha256",
		of: "start"
	}, []),
	row("blake3", "BLAKE3", 64, "strong", null, []),
	row("blake2b-256", "BLAKE2b-256", 64, "strong", null, ["blake2b256"]),
	row("blake2b-384", "BLAKE2b-384", 96, "strong", null, ["blake2b384"]),
	row("sm3", "SM3", 64, "strong", null, []),
	row("streebog-256", "Streebog-256", 64, "strong", null, ["streebog256"]),
	row("streebog-512", "Streebog-512", 128, "strong", null, ["streebog512"]),
	row("md2", "MD2", 32, "weak", null, []),
	row("md4", "MD4", 32, "weak", null, []),
	row("md6", "MD6", 64, "weak", null, []),
	row("ripemd160", "RIPEMD-160", 40, "weak", null, ["rmd160"]),
	row("crc32", "CRC-32", 8, "weak", null, ["crc", "sfv"], true),
	row("adler32", "Adler-32", 8, "weak", null, []),
	row("xxh32", "XXH32", 8, "weak", null, ["xxhash32"]),
	row("xxh64", "XXH64", 16, "weak", null, [
		"xxh3",
		"xxh364",
		"xxhash",
		"xxhash64"
	], true),
	row("xxh128", "XXH128", 32, "weak", null, ["xxh3128", "xxhash128"])
];
function row(name, label, hexLength, strength, computed, aliases, isDefault) {
	return {
		name,
		label,
		hexLength,
		strength,
		computed,
		aliases,
		...isDefault && { isDefault }
	};
}
const ROWS = new Map(ALGORITHMS.map((info) => [info.name, info]));
const BY_NAME = /* @__PURE__ */ new Map();
const BY_LENGTH = /* @__PURE__ */ new Map();
for (const info of ALGORITHMS) {
	for (const name of [fold(info.name), ...info.aliases]) BY_NAME.set(name, info);
	if ("isDefault" in info) BY_LENGTH.set(info.hexLength, info);
}
function fold(name) {
	return name.toLowerCase().replace(/[-_/ ]/g, "");
}
/** The row of an algorithm. */
function infoOf(algorithm) {
	return ROWS.get(algorithm);
}
/** The algorithm that a name in a file means, however it is spelt: `SHA2-256`, `sha_256`, `SHA512/256`. */
function algorithmNamed(name) {
	return BY_NAME.get(fold(name))?.name ?? null;
}
/** The algorithm that a bare value of so many hex digits most likely is of. */
function algorithmOfLength(hexLength) {
	return BY_LENGTH.get(hexLength)?.name ?? null;
}
/** The place of an algorithm in the table: the lower, the more it is to be preferred. */
function rankOf(algorithm) {
	return ALGORITHMS.findIndex(({ name }) => name === algorithm);
}

function isStream(stream, { checkOpen = true } = {}) {
	return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}

const { Worker } = await (async () => {
	try {
		return {};
	} catch {
		return {};
	}
})();
const formatOutput = (buffer, encoding) => {
	if (encoding === "buffer" || encoding === void 0) return Buffer.from(buffer);
	if (![
		"hex",
		"base64",
		"latin1"
	].includes(encoding)) throw new TypeError(`Invalid encoding: ${encoding}`);
	return Buffer.from(buffer).toString(encoding);
};
function hashSync(input, { encoding = "hex", algorithm = "sha512" } = {}) {
	if (isStream(input)) throw new TypeError("hashSync does not accept streams");
	const hash = builtin.createHash(algorithm);
	for (const element of [input].flat()) if (typeof element === "string") hash.update(element, "utf8");
	else hash.update(element);
	return formatOutput(hash.digest(), encoding);
}
function hashingStream({ encoding = "hex", algorithm = "sha512" } = {}) {
	if (encoding !== "buffer" && ![
		"hex",
		"base64",
		"latin1"
	].includes(encoding)) throw new TypeError(`Invalid encoding: ${encoding}`);
	const stream = builtin.createHash(algorithm);
	if (encoding !== "buffer") stream.setEncoding(encoding);
	return stream;
}

/** What a pointer of git-lfs names on the server; null for pointers of other tools. */
function lfsObjectOf({ tool, sha256, size, stored }) {
	if (tool !== "git-lfs") return null;
	if (stored !== void 0) return stored;
	return sha256 === null || size === null ? null : {
		oid: sha256,
		size
	};
}
/** Longer files are no pointers: git-annex takes at most 32 KiB for one, git-lfs less than 1 KiB. */
const MAX_POINTER_BYTES = 32768;

/** Digests beside SHA-256, made of the same reads of a file. */
/** DVC looks at so many bytes of each piece that it reads (dvc-data: istextfile.py). */
const TEXT_SAMPLE = 512;
const MAX_NOT_TEXT = .3;
var Digesters = class {
	#open = [];
	/** `size`: what the file is long, as far as it is known before it is read. */
	constructor(algorithms, size) {
		for (const algorithm of algorithms) {
			const { computed } = infoOf(algorithm);
			const hash = computed && hashOf(computed.hash);
			if (!hash) continue;
			if (computed.of === "git-blob") hash.update(blobHead(size));
			this.#open.push({
				algorithm,
				of: computed.of,
				hash
			});
		}
	}
	/** Takes the next piece of the file, as one read brought it. */
	update(piece) {
		let text = null;
		for (const { of, hash } of this.#open) {
			if (of === "unix-text") text ??= asUnixText(piece);
			hash.update(of === "unix-text" && text !== null ? text : piece);
		}
	}
	digests() {
		return this.#open.map(({ algorithm, hash }) => ({
			algorithm,
			value: hash.digest("hex")
		}));
	}
};
/** Digests of bytes that are all here, without those that this machine's OpenSSL does not make. */
function digestsOfBytes(content, algorithms) {
	return algorithms.flatMap((algorithm) => {
		const { computed } = infoOf(algorithm);
		if (!computed) return [];
		try {
			return [{
				algorithm,
				value: hash(computed.hash, hashedBytes(content, computed.of), "hex")
			}];
		} catch {
			return [];
		}
	});
}
function hashedBytes(content, of) {
	if (of === "git-blob") return Buffer.concat([blobHead(content.length), content]);
	return of === "unix-text" ? asUnixText(content) : content;
}
function blobHead(size) {
	return Buffer.from(`blob ${size}\0`);
}
/** Null where this machine's OpenSSL does not have it, or may not use it. */
function hashOf(algorithm) {
	try {
		return hashingStream({
			algorithm,
			encoding: "buffer"
		});
	} catch {
		return null;
	}
}
/** A piece with CRLF made LF, where it is text. */
function asUnixText(piece) {
	if (!isText(piece)) return piece;
	let kept = 0;
	const converted = new Uint8Array(piece.length);
	for (let at = 0; at < piece.length; at += 1) {
		const byte = piece[at];
		if (byte === 13 && piece[at + 1] === 10) continue;
		converted[kept++] = byte;
	}
	return converted.subarray(0, kept);
}
function isText(piece) {
	const sample = piece.subarray(0, TEXT_SAMPLE);
	let other = 0;
	for (const byte of sample) {
		if (byte === 0) return false;
		if (!(byte >= 32 && byte < 127 || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13)) other += 1;
	}
	return other <= sample.length * MAX_NOT_TEXT;
}

/** What is different about the file since `before`; null when nothing is. `now` null: it is not there. */
function changeOf(before, now) {
	if (now === null) return {
		is: "changed",
		why: "it was removed"
	};
	if (now.ino !== before.ino) return {
		is: "changed",
		why: "it was replaced"
	};
	if (now.size !== before.size) return {
		is: "changed",
		why: `it ${now.size > before.size ? "grew" : "shrank"} from ${before.size} to ${now.size} bytes`
	};
	if (now.mtimeMs !== before.mtimeMs || now.ctimeMs !== before.ctimeMs) return {
		is: "changed",
		why: "its time stamps changed"
	};
	return null;
}
function grew(size, total) {
	return {
		is: "changed",
		why: `it grew from ${size} to at least ${total} bytes`
	};
}

/** Small files whose text the core wants to see, because they may stand for another file. */
const SHORTEST_POINTER = 20;
const BLANKS = new Set([..." 	\r\n"].map((sign) => sign.charCodeAt(0)));
const FIRST_BYTES = new Set([..."v/<."].map((sign) => sign.charCodeAt(0)));
/** As git-lfs and git-annex begin one, and as git does where one was left with a conflict in it. */
const POINTER_START = /^\s*(version http|\/annex\/objects\/|(?:\.\.?\/)*\.git\/annex\/objects\/|<{7} )/;
/** The text of a file of `size` bytes, all in `buffer`, that begins like a pointer; the core judges whether it is one. */
function pointerText(buffer, size) {
	if (size > 32768 || size < SHORTEST_POINTER) return null;
	let start = 0;
	while (start < size && BLANKS.has(buffer[start] ?? 0)) start += 1;
	if (!FIRST_BYTES.has(buffer[start] ?? 0)) return null;
	return POINTER_START.test(buffer.toString("latin1", start, size)) ? buffer.toString("utf8", 0, size) : null;
}

/**
* Digests of a file that one read brings whole. Of such files there may be a hundred thousand, so nothing is
* made for them but what is told: no steps, no streams, one hash in one call.
*/
/**
* Null for everything out of the ordinary: a file that is longer than the buffer, that is not there, not a
* file, not readable, that has more or less in it than it says, or that changed meanwhile. Never throws.
*/
function hashSmall(name, { buffer, onBytes, opener }, algorithms) {
	const opened = opener.openInFolder(name);
	if (opened === null) return null;
	const { fd, stat } = opened;
	try {
		const { size } = stat;
		if (size > buffer.length || readSync(fd, buffer, 0, buffer.length, null) !== size) return null;
		onBytes(size);
		const content = buffer.subarray(0, size);
		const sha256 = hash("sha256", content, "hex");
		if (changeOf(stat, fstatSync(fd)) !== null) return null;
		const text = pointerText(buffer, size);
		if (text === null && algorithms.length === 0) return {
			is: "hashed",
			sha256,
			size
		};
		const others = algorithms.length === 0 ? null : digestsOfBytes(content, algorithms);
		return {
			is: "hashed",
			sha256,
			size,
			...text !== null && { text },
			...others && { others }
		};
	} catch {
		return null;
	} finally {
		closeSync(fd);
	}
}

/**
* Digests of one file, read once with one reused buffer. It goes in steps, so that a thread can look
* between reads whether it was cancelled, and the main thread can let others have their turn.
*/
const BUFFER_BYTES = 1048576;
/** Some virtual files say 0 bytes and yield more; past this they are taken to have no end. */
const MAX_UNANNOUNCED_BYTES = 1024 ** 3;
/**
* With an encoding the hash is set up as a stream at once, which costs almost as much as hashing
* 4 KiB does. The function takes 'buffer' as all of hasha's do; its declared type leaves that out.
*/
const HASH_OPTIONS = {
	algorithm: "sha256",
	encoding: "buffer"
};
const NO_OTHERS = [];
/** What came of a file that is small and as it should be, at once; steps for any other. */
function hashFile(name, reading, algorithms = NO_OTHERS) {
	return hashSmall(name, reading, algorithms) ?? hashInSteps(name, reading, algorithms);
}
/**
* Yields after every read that leaves something to read. A file that changes meanwhile is read
* once more before it is given up as `changed`.
*/
function* hashInSteps(name, reading, algorithms) {
	const first = yield* attempt(name, reading, algorithms);
	return first.is === "changed" ? yield* attempt(name, reading, algorithms) : first;
}
function* attempt(name, reading, algorithms) {
	const opened = reading.opener.open(name);
	if (opened.is !== "open") return opened;
	try {
		const read = yield* readToEnd(opened.fd, opened.stat.size, reading, algorithms);
		if (read.is !== "hashed") return read;
		return changeOf(opened.stat, statNow(opened.fd, name, opened.stat.size, reading)) ?? read;
	} finally {
		closeSync(opened.fd);
	}
}
/**
* What a long read took its time over may have been replaced at its place. A short one is over at
* once, so that it is enough to ask the open file.
*/
function statNow(fd, name, size, { root, buffer }) {
	if (size > buffer.length) return statContained(root, name);
	try {
		return fstatSync(fd);
	} catch {
		return null;
	}
}
/** `size` is what the file said before; a file that goes on after it has grown. */
function* readToEnd(fd, size, { buffer, onBytes }, algorithms) {
	const hash = hashingStream(HASH_OPTIONS);
	const others = algorithms.length === 0 ? null : new Digesters(algorithms, size);
	let total = 0;
	for (;;) {
		let count;
		try {
			count = readSync(fd, buffer, 0, buffer.length, null);
		} catch (error) {
			const why = `it cannot be read at byte ${total}: ${reason(error)}`;
			return codeOf(error) === "ESTALE" ? {
				is: "changed",
				why
			} : {
				is: "unreadable",
				why
			};
		}
		if (count > 0) {
			total += count;
			onBytes(count);
			const piece = count === buffer.length ? buffer : buffer.subarray(0, count);
			hash.update(piece);
			others?.update(piece);
		}
		if (count === 0 || total === size) {
			const text = total === size && count === size ? pointerText(buffer, size) : null;
			const hashed = {
				is: "hashed",
				sha256: hash.digest("hex"),
				size: total
			};
			if (text === null && others === null) return hashed;
			return {
				...hashed,
				...text !== null && { text },
				...others && { others: others.digests() }
			};
		}
		if (size > 0 && total > size) return grew(size, total);
		if (total > MAX_UNANNOUNCED_BYTES && size === 0) return {
			is: "unreadable",
			why: `it says 0 bytes, but had no end after ${total}`
		};
		yield;
	}
}

/**
* Opens the files of one folder after another. A folder's true place is found once and then held by
* a descriptor, so that for each of its files no path has to be walked and none has to be proved.
*/
const NONE = -1;
var Opener = class {
	#root;
	#byHandle;
	#folder = "";
	#handle = NONE;
	/** `root`: a true absolute path. `byHandle` false: as on systems that have no such descriptors. */
	constructor(root, byHandle = hasHandles) {
		this.#root = root;
		this.#byHandle = byHandle;
	}
	/** As `openContained`. Never throws. */
	open(name) {
		return openContained(this.#root, name, this.#byHandle);
	}
	/**
	* Opens an ordinary file that is no link and in a folder of the root, with two calls; null for everything else,
	* which `open` is for. Never throws. Whoever asks for a name has seen an ordinary file there: should it be
	* swapped for a pipe meanwhile, that is opened without waiting and closed again.
	*/
	openInFolder(name) {
		if (!this.#byHandle) return null;
		const slash = name.lastIndexOf("/");
		let fd = NONE;
		try {
			if (!this.#enter(slash < 0 ? "" : name.slice(0, slash))) return null;
			fd = openSync(`${HANDLES}${this.#handle}/${name.slice(slash + 1)}`, CAREFULLY);
			const stat = fstatSync(fd);
			if (stat.isFile()) return {
				fd,
				stat
			};
		} catch {}
		if (fd !== NONE) closeSync(fd);
		return null;
	}
	/** Lets go of the folder. Whoever waits or hands in results does so first: folders get moved. */
	release() {
		if (this.#handle !== NONE) closeSync(this.#handle);
		this.#handle = NONE;
	}
	#enter(folder) {
		if (this.#handle !== NONE && this.#folder === folder) return true;
		this.release();
		this.#handle = openSync(`${this.#root}/${folder}`, O_PATH | constants.O_DIRECTORY);
		this.#folder = folder;
		const truePath = truePathOf(this.#handle);
		if (truePath !== this.#root && (truePath === null || !isInside(this.#root, truePath))) {
			this.release();
			return false;
		}
		return true;
	}
};
function truePathOf(handle) {
	try {
		return readlinkSync(HANDLES + handle);
	} catch {
		return null;
	}
}

/**
* How long to wait for a descriptor when there is none left: other programs give theirs back, so a
* while; but the files of one plan share that while, or a long plan would wait for days.
*/
const WAITS_MS = [
	10,
	20,
	40,
	80,
	160,
	240,
	240,
	240
];
var Retries = class {
	#waits = 0;
	/** How long to wait before the next attempt, in milliseconds; null when it is time to give up. */
	nextWait() {
		return WAITS_MS[this.#waits++] ?? null;
	}
	/** A file could be opened: all is well again. */
	restore() {
		this.#waits = 0;
	}
};

export { statfsSync as $, chmodSync as A, mkdirSync as B, openContained as C, isDeepStrictEqual as D, reason as E, fchmodSync as F, readSync as G, openSync as H, fstatSync as I, realpathSync as J, readdirSync as K, fsyncSync as L, constants as M, createReadStream as N, accessSync as O, existsSync as P, statSync as Q, linkSync as R, isInside as S, connectionReason as T, opendirSync as U, mkdtempSync as V, readFileSync as W, rmSync as X, renameSync as Y, rmdirSync as Z, hash as _, digestsOfBytes as a, dirname as at, fileStatOf as b, hashSync as c, posix as ct, algorithmOfLength as d, sep as dt, symlinkSync as et, infoOf as f, win32 as ft, createPublicKey as g, createHash as h, hashFile as i, delimiter as it, closeSync as j, appendFileSync as k, ALGORITHMS as l, relative as lt, X509Certificate as m, Opener as n, basename as nt, MAX_POINTER_BYTES as o, isAbsolute as ot, rankOf as p, _lean_node_process_default as pt, readlinkSync as q, BUFFER_BYTES as r, builtin$3 as rt, lfsObjectOf as s, join as st, Retries as t, writeFileSync as tt, algorithmNamed as u, resolve as ut, randomBytes as v, codeOf as w, hasHandles as x, verify as y, lstatSync as z };