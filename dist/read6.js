import "./rolldown-runtime.js";
import { $ as listOf, Q as isItem, Y as DocumentReader, ca as below, et as memberOf, fa as joinPath, nt as textOf, rt as readStructured, yt as fromHex } from "./check.js";
import { t as addFiles } from "./elsewhere.js";
import { u as algorithmNamed } from "./hashing.js";

/** `none`: there is no statement in it, as in the bundle of a plain signature. */
async function findStatement(value, start, reader) {
	if (!isItem(value)) return { is: "none" };
	if (textOf(memberOf(value, "_type"))?.includes("in-toto.io/Statement/")) return {
		is: "statement",
		statement: value,
		pointer: {
			isEnveloped: false,
			at: start
		}
	};
	const inner = memberOf(value, "dsseEnvelope");
	const envelope = isItem(inner) ? inner : value;
	const at = [
		...start,
		...isItem(inner) ? ["dsseEnvelope"] : [],
		"payload"
	];
	if (textOf(memberOf(envelope, "payloadType")) !== "application/vnd.in-toto+json") return { is: "none" };
	const text = decoded(textOf(memberOf(envelope, "payload")) ?? "");
	const document = text === null ? null : await readStructured(text, "json");
	if (document?.is !== "value" || !isItem(document.value)) {
		reader.brokenAt(at, "payload", start.length === 0);
		return { is: "broken" };
	}
	return {
		is: "statement",
		statement: document.value,
		pointer: {
			isEnveloped: true,
			at
		}
	};
}
/** A place in the statement. */
function placeIn({ isEnveloped, at }, pointer) {
	return isEnveloped ? at : [...at, ...pointer];
}
/** Base64, or its variant for URLs, of UTF-8. */
function decoded(payload) {
	try {
		const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
		const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

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
	const options = memberOf(predicate, "serialization");
	const serialization = isItem(options) ? options : {};
	const subject = listOf(memberOf(statement, "subject"))[0];
	const signed = isItem(subject) ? textOf(memberOf(subject, "name")) : null;
	const pieces = readPieces(resources, signed, pointer, reader);
	if (isItem(subject)) await compareOwnDigest(subject, pieces, pointer, reader);
	const files = memberOf(serialization, "method") === "shards" ? joinPieces(pieces, reader) : pieces.map(fileOf);
	const folder = await signedFolder(files, signed, source, reader.folder);
	const placed = files.map(({ descriptor, pointer: at }) => ({
		descriptor: {
			...descriptor,
			path: folder === "" ? descriptor.path : `${folder}/${descriptor.path}`
		},
		pointer: at
	}));
	if (!await addFiles(placed, reader.folder, source, reader) || resources.length === 1 && pieces[0]?.path === signed) return;
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
/** Paths are relative to the folder that was signed: that of the signature (empty), or the subject's beside it. */
async function signedFolder(files, signed, source, folder) {
	if (!(signed !== null && /^[^/\\\0]+$/.test(signed) && signed !== "." && signed !== "..") || !await source.has(below(folder, signed))) return "";
	for (const { descriptor } of files.slice(0, MAX_LOOKED_FOR)) {
		const { path } = descriptor;
		if (!path.includes("\0") && await source.has(below(folder, path))) return "";
	}
	return signed;
}
/** A path and what is below it, of which no sign means anything else. */
function plainPattern(path) {
	const plain = path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/[*?[\]{}\\]/g, "\\$&");
	return plain === "" ? [] : [plain, `${plain}/**`];
}

/**
* Subjects of any other statement. They are known by their digests, and a name is only a hint: it is a path where a
* file is there, and a file that differs may be another than the one that is meant.
*/
async function addSubjects(statement, pointer, source, reader) {
	for (const [index, subject] of listOf(memberOf(statement, "subject")).entries()) {
		const name = isItem(subject) ? textOf(memberOf(subject, "name")) : null;
		const digests = isItem(subject) ? digestsOf(memberOf(subject, "digest")) : [];
		const path = name === null || digests.length === 0 ? null : await pathOf(name, source, reader.folder);
		if (path === null) reader.count("component");
		else reader.add({
			path,
			digests,
			grading: { differs: "warning" }
		}, placeIn(pointer, ["subject", index]));
	}
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
	else if (predicateType === MODEL_DIGESTS) await addFiles(filesOfDigests(statement, pointer, reader), reader.folder, source, reader);
	else await addSubjects(statement, pointer, source, reader);
}

export { readInToto };