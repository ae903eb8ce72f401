import "node:module";
const builtin$4 = process.getBuiltinModule("node:worker_threads");
const parentPort = builtin$4.parentPort;
const workerData = builtin$4.workerData;
const builtin$3 = process.getBuiltinModule("node:fs");
const closeSync = builtin$3.closeSync;
const existsSync = builtin$3.existsSync;
const fstatSync = builtin$3.fstatSync;
const lstatSync = builtin$3.lstatSync;
const openSync = builtin$3.openSync;
const readSync = builtin$3.readSync;
const readlinkSync = builtin$3.readlinkSync;
const realpathSync = builtin$3.realpathSync;
const statSync = builtin$3.statSync;
const constants = builtin$3.constants;
const builtin$2 = process.getBuiltinModule("node:crypto");
const hash = builtin$2.hash;
const { Worker } = await (async () => {
	try {
		return {};
	} catch {
		return {};
	}
})();
function hashingStream({ encoding = "hex", algorithm = "sha512" } = {}) {
	if (encoding !== "buffer" && ![
		"hex",
		"base64",
		"latin1"
	].includes(encoding)) throw new TypeError(`Invalid encoding: ${encoding}`);
	const stream = builtin$2.createHash(algorithm);
	if (encoding !== "buffer") stream.setEncoding(encoding);
	return stream;
}
function grouped(count) {
	return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
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
		why: `it ${now.size > before.size ? "grew" : "shrank"} from ${grouped(before.size)} to ${grouped(now.size)} bytes`
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
		why: `it grew from ${grouped(size)} to at least ${grouped(total)} bytes`
	};
}
const bytes$1 = (hash) => ({
	hash,
	of: "bytes"
});
const ALGORITHMS = [
	row("sha256", "SHA-256", 64, "strong", bytes$1("sha256"), ["sha2256"], true),
	row("sha512", "SHA-512", 128, "strong", bytes$1("sha512"), ["sha2512"], true),
	row("sha384", "SHA-384", 96, "strong", bytes$1("sha384"), ["sha2384"], true),
	row("blake2b", "BLAKE2b-512", 128, "strong", bytes$1("blake2b512"), ["blake2b512"]),
	row("blake2s", "BLAKE2s-256", 64, "strong", bytes$1("blake2s256"), ["blake2s256"]),
	row("sha512-256", "SHA-512/256", 64, "strong", bytes$1("sha512-256"), ["sha512256", "sha2512256"]),
	row("sha224", "SHA-224", 56, "strong", bytes$1("sha224"), ["sha2224"], true),
	row("sha3-256", "SHA3-256", 64, "strong", bytes$1("sha3-256"), ["sha3256"]),
	row("sha3-384", "SHA3-384", 96, "strong", bytes$1("sha3-384"), ["sha3384"]),
	row("sha3-512", "SHA3-512", 128, "strong", bytes$1("sha3-512"), ["sha3512"]),
	row("sha1", "SHA-1", 40, "weak", bytes$1("sha1"), ["sha"], true),
	row("md5", "MD5", 32, "weak", bytes$1("md5"), ["md5sum"], true),
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
const BY_NAME = new Map();
const BY_LENGTH = new Map();
for (const info of ALGORITHMS) {
	for (const name of [fold(info.name), ...info.aliases]) BY_NAME.set(name, info);
	if ("isDefault" in info) BY_LENGTH.set(info.hexLength, info);
}
function fold(name) {
	return name.toLowerCase().replace(/[-_/ ]/g, "");
}
function infoOf(algorithm) {
	const row = ROWS.get(algorithm);
	if (row !== void 0) return row;
	const { of, size } = ofPieces(algorithm);
	const { label, strength, computed } = infoOf(of);
	const made = {
		name: algorithm,
		label: `${label} of pieces of ${size} bytes`,
		hexLength: 64,
		strength,
		computed: computed?.of === "bytes" ? {
			hash: computed.hash,
			of: "pieces",
			size
		} : null,
		aliases: []
	};
	ROWS.set(algorithm, made);
	return made;
}
function ofPieces(algorithm) {
	const [, name = "", size = ""] = /^(.+)-sharded-([1-9]\d{0,14})$/.exec(algorithm) ?? [];
	const of = ALGORITHMS.find((row) => row.name === name)?.name;
	return of === void 0 ? null : {
		of,
		size: Number(size)
	};
}
const MAX_PIECES = 1e6;
var Pieces = class Pieces {
	#size;
	#newHash;
	#digests = [];
	#open = null;
	#count = 0;
	constructor(size, newHash) {
		this.#size = size;
		this.#newHash = newHash;
	}
	static of({ size = 0 }, fileSize, newHash) {
		return size > 0 && fileSize / size <= MAX_PIECES ? new Pieces(size, newHash) : null;
	}
	update(bytes) {
		for (let at = 0; at < bytes.length;) {
			this.#open ??= this.#newHash();
			const end = Math.min(bytes.length, at + this.#size - this.#count);
			this.#open?.update(bytes.subarray(at, end));
			this.#count += end - at;
			at = end;
			if (this.#count === this.#size) this.#close();
		}
	}
	digest() {
		if (this.#count > 0) this.#close();
		const pieces = this.#digests.join("");
		return {
			value: hash("sha256", Buffer.from(pieces, "hex"), "hex"),
			pieces
		};
	}
	#close() {
		if (this.#digests.length <= MAX_PIECES) this.#digests.push(this.#open?.digest("hex") ?? "");
		this.#open = null;
		this.#count = 0;
	}
};
const TEXT_SAMPLE = 512;
const MAX_NOT_TEXT = .3;
var Digesters = class {
	#open = [];
	#pieces = [];
	constructor(algorithms, size) {
		for (const algorithm of algorithms) {
			const { computed } = infoOf(algorithm);
			const hash = computed && hashOf(computed.hash);
			if (!hash) continue;
			if (computed.of === "pieces") {
				const pieces = Pieces.of(computed, size, () => hashOf(computed.hash));
				if (pieces !== null) this.#pieces.push({
					algorithm,
					pieces
				});
				continue;
			}
			if (computed.of === "git-blob") hash.update(blobHead(size));
			this.#open.push({
				algorithm,
				of: computed.of,
				hash
			});
		}
	}
	update(piece) {
		let text = null;
		for (const { of, hash } of this.#open) {
			if (of === "unix-text") text ??= asUnixText(piece);
			hash.update(of === "unix-text" && text !== null ? text : piece);
		}
		for (const { pieces } of this.#pieces) pieces.update(piece);
	}
	digests() {
		return [...this.#open.map(({ algorithm, hash }) => ({
			algorithm,
			value: hash.digest("hex")
		})), ...this.#pieces.map(({ algorithm, pieces }) => ({
			algorithm,
			...pieces.digest()
		}))];
	}
};
function digestsOfBytes(content, algorithms) {
	return algorithms.flatMap((algorithm) => {
		const { computed } = infoOf(algorithm);
		if (!computed) return [];
		try {
			if (computed.of === "pieces") {
				const digesters = new Digesters([algorithm], content.length);
				digesters.update(content);
				return digesters.digests();
			}
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
const builtin$1 = process.getBuiltinModule("node:util");
const getSystemErrorMap = builtin$1.getSystemErrorMap;
const MORE_TEXTS = {
	ESTALE: "stale file handle",
	EDQUOT: "disk quota exceeded"
};
function codeOf(error) {
	if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return "";
	return error.code.startsWith("Unknown system error") ? unknownCode(error) ?? error.code : error.code;
}
function reason(error) {
	if (!(error instanceof Error)) return String(error);
	return systemReason(error)?.words ?? error.message;
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
const DIGITS = 13;
const ZERO = 48;
const NINE = 57;
const LETTERS = 87;
function digestHead(hex) {
	let head = 0;
	for (let index = 0; index < DIGITS; index += 1) {
		const code = hex.charCodeAt(index);
		head = head * 16 + code - (code > NINE ? LETTERS : ZERO);
	}
	return head;
}
const MAX_POINTER_BYTES = 32768;
const SHORTEST_POINTER = 20;
const BLANKS = new Set([..." 	\r\n"].map((sign) => sign.charCodeAt(0)));
const STARTS = new Set([
	"ve",
	"/a",
	"<<",
	"..",
	"./",
	".g"
].map((two) => pairOf(two.charCodeAt(0), two.charCodeAt(1))));
const POINTER_START = /^\s*(version http|\/annex\/objects\/|(?:\.\.?\/)*\.git\/annex\/objects\/|<{7} )/;
function pointerText(buffer, size) {
	if (size > 32768 || size < SHORTEST_POINTER) return null;
	let start = 0;
	while (start < size && BLANKS.has(buffer[start] ?? 0)) start += 1;
	if (!STARTS.has(pairOf(buffer[start] ?? 0, buffer[start + 1] ?? 0))) return null;
	return POINTER_START.test(buffer.toString("latin1", start, size)) ? buffer.toString("utf8", 0, size) : null;
}
function pairOf(first, second) {
	return first * 256 + second;
}
let view = null;
function viewOf(buffer, size) {
	if (view?.of !== buffer || view.content.length !== size) view = {
		of: buffer,
		content: buffer.subarray(0, size)
	};
	return view.content;
}
function sha256Of(fd, buffer, size) {
	if (readSync(fd, buffer, 0, buffer.length, 0) !== size) return null;
	return hash("sha256", viewOf(buffer, size), "hex");
}
function hashSmall(name, reading, algorithms, size, head) {
	const fd = reading.opener.openInFolder(name);
	if (fd === null) return null;
	try {
		return (Number.isNaN(head) ? null : asRecorded(fd, reading, algorithms, size, head)) ?? asItSays(fd, reading, algorithms);
	} catch {
		return null;
	} finally {
		closeSync(fd);
	}
}
function asRecorded(fd, { buffer, onBytes }, algorithms, size, head) {
	const sha256 = size < buffer.length ? sha256Of(fd, buffer, size) : null;
	if (sha256 === null || digestHead(sha256) !== head) return null;
	onBytes(size);
	return hashed(buffer, size, sha256, algorithms);
}
function asItSays(fd, { buffer, onBytes }, algorithms) {
	const stat = fstatSync(fd);
	const { size } = stat;
	const sha256 = stat.isFile() && size <= buffer.length ? sha256Of(fd, buffer, size) : null;
	if (sha256 === null) return null;
	onBytes(size);
	return changeOf(stat, fstatSync(fd)) === null ? hashed(buffer, size, sha256, algorithms) : null;
}
function hashed(buffer, size, sha256, algorithms) {
	const text = pointerText(buffer, size);
	if (text === null && algorithms.length === 0) return {
		is: "hashed",
		sha256,
		size
	};
	const others = algorithms.length === 0 ? null : digestsOfBytes(viewOf(buffer, size), algorithms);
	return {
		is: "hashed",
		sha256,
		size,
		...text !== null && { text },
		...others && { others }
	};
}
const builtin = process.getBuiltinModule("node:path");
var _lean_node_process_default = process;
const O_PATH = 2097152;
const HANDLES = "/proc/self/fd/";
const CAREFULLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
const hasHandles = _lean_node_process_default.platform === "linux" && isVisible("/proc/self/fd/");
function isVisible(folder) {
	try {
		return existsSync(folder);
	} catch {
		return false;
	}
}
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
	for (let folder = builtin.dirname(file);; folder = builtin.dirname(folder)) {
		const stat = lstatSync(folder, { bigint: true });
		if (!stat.isDirectory()) return null;
		stamps += `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}\n`;
		if (folder === root || folder === builtin.dirname(folder)) return stamps;
	}
}
function isSame(a, b) {
	return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
function isInside(root, file) {
	if (file.startsWith(root) && (file[root.length] === builtin.sep || root.endsWith(builtin.sep))) return true;
	if (_lean_node_process_default.platform !== "win32") return false;
	const below = builtin.relative(root, file);
	return below !== "" && below.split(builtin.sep)[0] !== ".." && !builtin.isAbsolute(below);
}
function other(stat) {
	const found = fileStatOf(stat);
	return found.is === "file" ? {
		is: "unreadable",
		why: "it was replaced while it was being opened"
	} : found;
}
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
function absence(root, file) {
	try {
		if (!lstatSync(file).isSymbolicLink()) return { is: "missing" };
		const target = readlinkSync(file);
		return isInside(root, builtin.resolve(realpathSync.native(builtin.dirname(file)), target)) ? {
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
function statContained(root, name) {
	try {
		return statSync(placeOf(root, name));
	} catch {
		return null;
	}
}
function placeOf(root, name) {
	return builtin.sep === "/" && root !== "/" ? `${root}/${name}` : builtin.join(root, name);
}
const BUFFER_BYTES = 1048576;
const MAX_UNANNOUNCED_BYTES = 1024 ** 3;
const HASH_OPTIONS = {
	algorithm: "sha256",
	encoding: "buffer"
};
const NO_OTHERS = [];
function hashFile(name, reading, algorithms = NO_OTHERS, size = 0, head = NaN) {
	return hashSmall(name, reading, algorithms, size, head) ?? hashInSteps(name, reading, algorithms);
}
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
function statNow(fd, name, size, { root, buffer }) {
	if (size > buffer.length) return statContained(root, name);
	try {
		return fstatSync(fd);
	} catch {
		return null;
	}
}
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
const NONE = -1;
const SELF = "/proc/self";
var Opener = class {
	#root;
	#byHandle;
	#folder = "";
	#handle = NONE;
	#place = "";
	constructor(root, byHandle = hasHandles) {
		this.#root = root;
		this.#byHandle = byHandle;
	}
	open(name) {
		return openContained(this.#root, name, this.#byHandle);
	}
	openInFolder(name) {
		if (!this.#byHandle) return null;
		const slash = name.lastIndexOf("/");
		try {
			if (!this.#enter(slash < 0 ? "" : name.slice(0, slash))) return null;
			return openSync(this.#place + name.slice(slash + 1), CAREFULLY);
		} catch {
			return null;
		}
	}
	release() {
		if (this.#handle !== NONE) closeSync(this.#handle);
		this.#handle = NONE;
	}
	#enter(folder) {
		if (this.#handle !== NONE && this.#folder === folder) return true;
		this.release();
		this.#handle = openSync(`${this.#root}/${folder}`, O_PATH | constants.O_DIRECTORY);
		this.#folder = folder;
		this.#place = `${ownHandles()}${this.#handle}/`;
		const truePath = linkOf(HANDLES + this.#handle);
		if (truePath !== this.#root && (truePath === null || !isInside(this.#root, truePath))) {
			this.release();
			return false;
		}
		return true;
	}
};
let own = null;
function ownHandles() {
	own ??= HANDLES.replace(SELF, `/proc/${linkOf(SELF) ?? "self"}`);
	return own;
}
function linkOf(path) {
	try {
		return readlinkSync(path);
	} catch {
		return null;
	}
}
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
	nextWait() {
		return WAITS_MS[this.#waits++] ?? null;
	}
	restore() {
		this.#waits = 0;
	}
};
const { root, cancelled, current, bytes } = workerData;
let unreported = 0;
const opener = new Opener(root);
const reading = {
	root,
	buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
	opener,
	onBytes(count) {
		unreported += count;
		if (unreported >= 1048576) reportBytes();
	}
};
const retries = new Retries();
parentPort?.on("message", (batch) => parentPort?.postMessage(answer(batch)));
parentPort?.postMessage(null);
function answer(batch) {
	const { indices } = batch;
	const digests = [];
	const sizes = new Float64Array(indices.length).fill(-1);
	const others = [];
	for (let position = 0; position < indices.length; position += 1) {
		Atomics.store(current, 0, indices[position] ?? -1);
		const outcome = withRetries(batch, position);
		if (outcome.is === "hashed" && outcome.text === void 0 && outcome.others === void 0) {
			digests.push(outcome.sha256);
			sizes[position] = outcome.size;
		} else others.push(outcome);
	}
	Atomics.store(current, 0, -1);
	opener.release();
	reportBytes();
	return {
		digests: digests.join(""),
		sizes,
		others
	};
}
function withRetries(batch, position) {
	for (;;) {
		const outcome = toEnd(batch, position);
		if (outcome.is !== "no-descriptor") {
			retries.restore();
			return outcome;
		}
		const wait = retries.nextWait();
		if (wait === null) return {
			is: "unreadable",
			why: outcome.why
		};
		opener.release();
		Atomics.wait(cancelled, 0, 0, wait);
	}
}
function toEnd({ paths, algorithms, sizes, heads }, position) {
	if (isCancelled()) return { is: "skipped" };
	const path = paths[position];
	const steps = hashFile(path, reading, algorithms?.[position], sizes[position], heads[position]);
	if ("is" in steps) return steps;
	for (let step = steps.next();; step = steps.next()) {
		if (step.done) return step.value;
		if (isCancelled()) {
			steps.return({ is: "skipped" });
			return { is: "skipped" };
		}
	}
}
function reportBytes() {
	Atomics.add(bytes, 0, BigInt(unreported));
	unreported = 0;
}
function isCancelled() {
	return Atomics.load(cancelled, 0) !== 0;
}
export {};
