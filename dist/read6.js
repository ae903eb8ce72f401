import { Ai as algorithmNamed, En as isObject, Mi as ofPieces, Rt as fromHex, ht as DocumentReader, pa as below, va as joinPath, vt as listOf, xt as textOf, yt as memberOf } from "./check.js";
import { t as addFiles } from "./elsewhere.js";
import { i as placeIn, n as findStatement } from "./statement.js";
import { t as hexDigest } from "./hex-digest.js";

/** Files of a signature before version 0.3: the subjects, of whole files only. */
function filesOfDigests(statement, pointer, reader) {
	return listOf(memberOf(statement, "subject")).flatMap((subject, index) => {
		const at = placeIn(pointer, ["subject", index]);
		const path = isObject(subject) ? textOf(memberOf(subject, "name")) : null;
		if (!isObject(subject) || path === null || path === "") {
			reader.brokenAt(at, "name", false);
			return [];
		}
		const annotations = memberOf(subject, "annotations");
		const how = isObject(annotations) ? textOf(memberOf(annotations, "actual_hash_algorithm")) : null;
		if (how !== null && how !== "file-sha256") {
			reader.count("unsupported-digest");
			return [];
		}
		const digests = memberOf(subject, "digest");
		const written = isObject(digests) ? memberOf(digests, "sha256") : void 0;
		const digest = reader.digest(written, "sha256", {
			path,
			is: "file"
		}, at);
		return [{
			descriptor: {
				path,
				digests: digest === null ? [] : [digest]
			},
			pointer: at
		}];
	});
}

/** Files by which the folders beside a signature are found. */
const MAX_AROUND = 1e4;
const MAX_FOLDERS$1 = 20;
const MAX_LOOKED_FOR$1 = 100;
/**
* The folder beside a signature that has at least half of the signed names, and more than any other; null where none
* has. A single name may be that of any file, so two are asked for.
*/
async function folderBelow(paths, source, folder) {
	const looked = paths.filter((path) => !path.includes("\0")).slice(0, MAX_LOOKED_FOR$1);
	if (looked.length < 2) return null;
	const start = folder === "" ? 0 : folder.length + 1;
	const folders = /* @__PURE__ */ new Set();
	for (const path of source.filesBelow(folder, MAX_AROUND)) {
		const end = path.indexOf("/", start);
		if (end !== -1 && folders.size < MAX_FOLDERS$1) folders.add(path.slice(start, end));
	}
	let best = {
		name: null,
		count: 0
	};
	for (const name of folders) {
		let count = 0;
		for (const path of looked) if (await source.has(below(below(folder, name), path))) count += 1;
		if (count === best.count) best = {
			name: null,
			count
		};
		else if (count > best.count) best = {
			name,
			count
		};
	}
	return best.count * 2 >= looked.length ? best.name : null;
}

/** `PATH:START:END`, the end exclusive; a path may hold colons itself. */
const RANGE = /^([\s\S]+):(\d{1,15}):(\d{1,15})$/;
/**
* Files of a signature over ranges. Ranges of a file have to cover it from its first byte to its last, which tells
* its size; the digest of a file's only range is its own. Ranges of different sizes or algorithms are counted.
*/
async function joinPieces(pieces, reader) {
	const byPath = /* @__PURE__ */ new Map();
	for (const piece of pieces) {
		const [, path = "", start, end] = RANGE.exec(piece.path) ?? [];
		if (path === "") {
			reader.brokenAt(piece.pointer, "name", false);
			continue;
		}
		const ranges = byPath.get(path) ?? [];
		byPath.set(path, ranges);
		ranges.push({
			start: Number(start),
			end: Number(end),
			piece
		});
	}
	const files = [];
	for (const [path, ranges] of byPath) {
		const [first] = ranges.sort((a, b) => a.start - b.start);
		if (first === void 0) continue;
		const { pointer } = first.piece;
		const size = coveredSize(ranges);
		if (size === null) {
			reader.brokenAt(pointer, "name", false);
			continue;
		}
		const digest = ranges.length === 1 ? first.piece.digest : await digestOf(ranges);
		if (digest === null && ranges.length > 1) reader.count("piece", ranges.length);
		files.push({
			descriptor: {
				path,
				size,
				digests: digest === null ? [] : [digest]
			},
			pointer
		});
	}
	return files;
}
/** Where the last range ends; null where one is missing, or overlaps with another. */
function coveredSize(ranges) {
	let size = 0;
	for (const { start, end } of ranges) {
		if (start !== size || end < start) return null;
		size = end;
	}
	return size;
}
/** Of ranges that are all as long as the first, but for the last, which may be shorter; null: they are others. */
async function digestOf(ranges) {
	const length = ranges[0]?.end ?? 0;
	const algorithm = ranges[0]?.piece.digest?.algorithm;
	if (algorithm === void 0 || ofPieces(algorithm) !== null) return null;
	const values = [];
	for (const [index, { start, end, piece }] of ranges.entries()) {
		const isLast = index === ranges.length - 1;
		if (piece.digest?.algorithm !== algorithm || end === start) return null;
		if (isLast ? end - start > length : end - start !== length) return null;
		values.push(piece.digest.value);
	}
	const pieces = values.join("");
	return {
		algorithm: `${algorithm}-sharded-${length}`,
		value: await sha256OfHex(pieces),
		pieces
	};
}
/** The SHA-256 of the bytes that these hex digits are. */
function sha256OfHex(hex) {
	return hexDigest("SHA-256", Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

/** What tools leave out of a signature without a word. */
const NEVER_SIGNED = [
	".git",
	".git/**",
	".gitattributes",
	".gitignore",
	".github",
	".github/**"
];
/** Names of the signed folder that are looked for. */
const MAX_LOOKED_FOR = 100;
/**
* The files of an OpenSSF model signature (ossf/model-signing-spec, spec/v1.0.md): the resources of its predicate,
* whole files or ranges of them. It lists every file of the folder that was signed.
*/
async function addSignature(statement, pointer, source, reader) {
	const predicate = memberOf(statement, "predicate");
	const resources = isObject(predicate) ? memberOf(predicate, "resources") : void 0;
	if (!isObject(predicate) || !Array.isArray(resources)) {
		reader.brokenAt(placeIn(pointer, ["predicate"]), "predicate.resources", true);
		return;
	}
	if (resources.length === 0) reader.brokenAt(placeIn(pointer, ["predicate"]), "predicate.resources", true);
	const options = memberOf(predicate, "serialization");
	const serialization = isObject(options) ? options : {};
	const subject = listOf(memberOf(statement, "subject"))[0];
	const signed = isObject(subject) ? textOf(memberOf(subject, "name")) : null;
	const pieces = readPieces(resources, signed, pointer, reader);
	if (isObject(subject)) await compareOwnDigest(subject, pieces, pointer, reader);
	const files = memberOf(serialization, "method") === "shards" ? await joinPieces(pieces, reader) : pieces.map(fileOf);
	const folder = await signedFolder(files, signed, source, reader.folder);
	if (!await addFiles(filesIn(folder, files), reader.folder, source, reader) || resources.length === 1 && pieces[0]?.path === signed) return;
	const own = folder === "" ? [source.path.slice(source.path.lastIndexOf("/") + 1)] : [];
	const ignored = listOf(memberOf(serialization, "ignore_paths")).flatMap((one) => textOf(one) ?? []);
	const excludes = [...NEVER_SIGNED, ...[...own, ...ignored].flatMap(plainPattern)];
	const set = {
		folder: folder === "" ? reader.folder : below(reader.folder, folder),
		includes: ["**"],
		excludes
	};
	reader.addFileSet({
		...set,
		expects: "recorded",
		name: null
	}, []);
}
/** The same files, with paths as they are written beside that folder. */
function filesIn(folder, files) {
	if (folder === "") return files;
	return files.map(({ descriptor, pointer }) => ({
		descriptor: {
			...descriptor,
			path: below(folder, descriptor.path)
		},
		pointer
	}));
}
function readPieces(resources, signed, pointer, reader) {
	const pieces = [];
	for (const [index, resource] of resources.entries()) {
		const at = placeIn(pointer, [
			"predicate",
			"resources",
			index
		]);
		const name = isObject(resource) ? textOf(memberOf(resource, "name")) : null;
		const path = name === "." ? signed : name;
		if (!isObject(resource) || path === null || path === "") {
			reader.brokenAt(at, "name", false);
			continue;
		}
		const named = textOf(memberOf(resource, "algorithm")) ?? "";
		const algorithm = algorithmNamed(named.replace(/-sharded-\d+$/, ""));
		if (algorithm === null) reader.count("unsupported-digest");
		const written = algorithm === null ? void 0 : memberOf(resource, "digest");
		const digest = reader.digest(written, algorithm, {
			path,
			is: "file"
		}, at);
		pieces.push({
			path,
			digest,
			hex: textOf(memberOf(resource, "digest")) ?? "",
			pointer: at
		});
	}
	return pieces;
}
function fileOf({ path, digest, pointer }) {
	return {
		descriptor: {
			path,
			digests: digest === null ? [] : [digest]
		},
		pointer
	};
}
/** The subject's SHA-256 is that of the digests of all resources, one behind the other. */
async function compareOwnDigest(subject, pieces, pointer, reader) {
	const digests = memberOf(subject, "digest");
	const expected = (isObject(digests) ? textOf(memberOf(digests, "sha256")) : null)?.toLowerCase() ?? "";
	const joined = pieces.map(({ hex }) => hex).join("");
	if (!/^[0-9a-f]{64}$/.test(expected) || !/^(?:[0-9a-f]{2})*$/i.test(joined)) return;
	const actual = await sha256OfHex(joined);
	if (actual === expected) return;
	const at = {
		is: "pointer",
		pointer: placeIn(pointer, ["subject"])
	};
	reader.problem({
		kind: "statement-inconsistent",
		data: {
			expected,
			actual
		},
		at
	});
}
/** Paths are relative to the folder that was signed: that of the signature (empty), the subject's beside it, or another one there. */
async function signedFolder(files, signed, source, folder) {
	for (const { descriptor } of files.slice(0, MAX_LOOKED_FOR)) {
		const { path } = descriptor;
		if (!path.includes("\0") && await source.has(below(folder, path))) return "";
	}
	if (signed !== null && /^[^/\\\0]+$/.test(signed) && signed !== "." && signed !== ".." && await source.has(below(folder, signed))) return signed;
	const paths = files.map(({ descriptor }) => descriptor.path);
	return await folderBelow(paths, source, folder) ?? "";
}
/** A path and what is below it, of which no sign means anything else. */
function plainPattern(path) {
	const plain = path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/[*?[\]{}\\]/g, "\\$&");
	return plain === "" ? [] : [plain, `${plain}/**`];
}

/** Subjects of which it is told whether they are folders: each takes a walk over all names. */
const MAX_FOLDERS = 100;
/**
* Subjects of any other statement. They are known by their digests, and a name is only a hint: it is a path where a
* file is there, and a file that differs may be another than the one that is meant.
*/
async function addSubjects(statement, pointer, source, reader) {
	for (const [index, subject] of listOf(memberOf(statement, "subject")).entries()) {
		const name = isObject(subject) ? textOf(memberOf(subject, "name")) : null;
		const digests = isObject(subject) ? digestsOf(memberOf(subject, "digest")) : [];
		const path = name === null || digests.length === 0 ? null : await pathOf(name, source, reader.folder);
		const isFolder = path !== null && index < MAX_FOLDERS && isFolderIn(path, reader.folder, source);
		if (path === null || isFolder) reader.count("component");
		else reader.add({
			path,
			digests,
			grading: { differs: "warning" }
		}, placeIn(pointer, ["subject", index]));
	}
}
function isFolderIn(path, folder, source) {
	const whole = joinPath(folder, path);
	return whole !== null && source.filesBelow(whole, 1).length > 0;
}
/** Digests of bytes: not those of git's commits and trees, nor of folders. */
function digestsOf(value) {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, written]) => {
		const algorithm = algorithmNamed(name);
		const hex = textOf(written) ?? "";
		const digest = algorithm === null ? null : fromHex(hex, algorithm);
		return digest === null ? [] : [digest];
	});
}
/** The path of a file that is there, in the statement's folder or from the root, as it is written in that folder. */
async function pathOf(name, source, folder) {
	if (name === "" || name.includes("\0") || name.startsWith("/")) return null;
	for (const base of folder === "" ? [""] : [folder, ""]) {
		const path = joinPath(base, name);
		if (path === null || path === "" || !await source.has(path)) continue;
		return base === folder ? name : "../".repeat(folder.split("/").length) + name;
	}
	return null;
}

const MODEL_SIGNATURE = "https://model_signing/signature/v1.0";
/** Before version 0.3 of model-signing. */
const MODEL_DIGESTS = "https://model_signing/Digests/v0.1";
async function readInToto(source, formatName) {
	const isLines = /\.jsonl$/i.test(source.path);
	const reader = await DocumentReader.open(source, isLines ? "jsonl" : "json");
	const format = {
		name: formatName,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	let isOne = false;
	let isSigned = false;
	for (const [index, value] of (isLines ? listOf(reader.value) : [reader.value]).entries()) {
		const found = await findStatement(value, isLines ? [index] : [], reader);
		isOne ||= found.is !== "none";
		if (found.is === "statement" && found.pointer.isEnveloped) isSigned = true;
		if (found.is === "statement") await addStatement(found.statement, found.pointer, source, reader);
	}
	return isOne ? reader.finish(format, {
		missing: "elsewhere",
		isSigned
	}) : null;
}
async function addStatement(statement, pointer, source, reader) {
	const predicateType = textOf(memberOf(statement, "predicateType"));
	if (predicateType === MODEL_SIGNATURE) await addSignature(statement, pointer, source, reader);
	else if (predicateType === MODEL_DIGESTS) {
		const files = filesOfDigests(statement, pointer, reader);
		const folder = await signedFolder(files, null, source, reader.folder);
		await addFiles(filesIn(folder, files), reader.folder, source, reader);
	} else await addSubjects(statement, pointer, source, reader);
}

export { readInToto };