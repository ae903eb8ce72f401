import { Lt as fromHex, Mi as algorithmNamed, _t as memberOf, ft as DocumentReader, ga as below, gt as listOf, ht as isItem, xa as joinPath, yt as textOf } from "./check.js";
import { t as addFiles } from "./elsewhere.js";
import { i as placeIn, n as findStatement } from "./statement.js";

/** Files of a signature before version 0.3: the subjects, of whole files only. */
function filesOfDigests(statement, pointer, reader) {
	return listOf(memberOf(statement, "subject")).flatMap((subject, index) => {
		const at = placeIn(pointer, ["subject", index]);
		const path = isItem(subject) ? textOf(memberOf(subject, "name")) : null;
		if (!isItem(subject) || path === null || path === "") {
			reader.brokenAt(at, "name", false);
			return [];
		}
		const annotations = memberOf(subject, "annotations");
		const how = isItem(annotations) ? textOf(memberOf(annotations, "actual_hash_algorithm")) : null;
		if (how !== null && how !== "file-sha256") {
			reader.count("unsupported-digest");
			return [];
		}
		const digests = memberOf(subject, "digest");
		const written = isItem(digests) ? memberOf(digests, "sha256") : void 0;
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
* its size; the digest of a file's only range is its own. Digests of several ranges are counted: no file has them.
*/
function joinPieces(pieces, reader) {
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
	return [...byPath].flatMap(([path, ranges]) => {
		ranges.sort((a, b) => a.start - b.start);
		let size = 0;
		for (const { start, end } of ranges) {
			if (start !== size || end < start) {
				reader.brokenAt(ranges[0]?.piece.pointer ?? [], "name", false);
				return [];
			}
			size = end;
		}
		const [only] = ranges;
		if (only === void 0) return [];
		const digest = ranges.length === 1 ? only.piece.digest : null;
		if (ranges.length > 1) reader.count("piece", ranges.length);
		return [{
			descriptor: {
				path,
				size,
				digests: digest === null ? [] : [digest]
			},
			pointer: only.piece.pointer
		}];
	});
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
	const resources = isItem(predicate) ? memberOf(predicate, "resources") : void 0;
	if (!isItem(predicate) || !Array.isArray(resources)) {
		reader.brokenAt(placeIn(pointer, ["predicate"]), "predicate.resources", true);
		return;
	}
	if (resources.length === 0) reader.brokenAt(placeIn(pointer, ["predicate"]), "predicate.resources", true);
	const options = memberOf(predicate, "serialization");
	const serialization = isItem(options) ? options : {};
	const subject = listOf(memberOf(statement, "subject"))[0];
	const signed = isItem(subject) ? textOf(memberOf(subject, "name")) : null;
	const pieces = readPieces(resources, signed, pointer, reader);
	if (isItem(subject)) await compareOwnDigest(subject, pieces, pointer, reader);
	const files = memberOf(serialization, "method") === "shards" ? joinPieces(pieces, reader) : pieces.map(fileOf);
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
		const name = isItem(resource) ? textOf(memberOf(resource, "name")) : null;
		const path = name === "." ? signed : name;
		if (!isItem(resource) || path === null || path === "") {
			reader.brokenAt(at, "name", false);
			continue;
		}
		const algorithm = algorithmNamed(textOf(memberOf(resource, "algorithm")) ?? "");
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
	const expected = (isItem(digests) ? textOf(memberOf(digests, "sha256")) : null)?.toLowerCase() ?? "";
	const joined = pieces.map(({ hex }) => hex).join("");
	if (!/^[0-9a-f]{64}$/.test(expected) || !/^(?:[0-9a-f]{2})*$/i.test(joined)) return;
	const bytes = Uint8Array.from(joined.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
	const actual = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
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
		const name = isItem(subject) ? textOf(memberOf(subject, "name")) : null;
		const digests = isItem(subject) ? digestsOf(memberOf(subject, "digest")) : [];
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
	if (!isItem(value)) return [];
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