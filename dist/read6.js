import { t as DocumentReader } from "./documents.js";
import { t as addFiles } from "./elsewhere.js";
import { ofCheck } from "./check.js";
import { i as placeIn, n as findStatement } from "./statement.js";
import { t as hexDigest } from "./hex-digest.js";
const { Ei: fileNameOf, Rr: algorithmNamed, Ti: below, Vr: ofPieces, in: memberOf, ji: joinPath, on: textOf, rn: listOf, sn: isObject, yn: fromHex } = ofCheck();
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
const MAX_AROUND = 1e4;
const MAX_FOLDERS$1 = 20;
const MAX_LOOKED_FOR$1 = 100;
async function folderBelow(paths, source, folder) {
	const looked = paths.filter((path) => !path.includes("\0")).slice(0, MAX_LOOKED_FOR$1);
	if (looked.length < 2) return null;
	const start = folder === "" ? 0 : folder.length + 1;
	const folders = new Set();
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
const RANGE = /^([\s\S]+):(\d{1,15}):(\d{1,15})$/;
async function joinPieces(pieces, reader) {
	const byPath = new Map();
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
function coveredSize(ranges) {
	let size = 0;
	for (const { start, end } of ranges) {
		if (start !== size || end < start) return null;
		size = end;
	}
	return size;
}
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
function sha256OfHex(hex) {
	return hexDigest("SHA-256", Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}
const NEVER_SIGNED = [
	".git",
	".git/**",
	".gitattributes",
	".gitignore",
	".github",
	".github/**"
];
const MAX_LOOKED_FOR = 100;
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
	if (!await addFiles(filesIn(folder, files), reader.folder, source, reader) || files.length === 1 && files[0]?.descriptor.path === signed) return;
	const own = folder === "" ? [fileNameOf(source.path)] : [];
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
		const path = named(isObject(resource) ? textOf(memberOf(resource, "name")) : null, signed);
		if (!isObject(resource) || path === null || path === "") {
			reader.brokenAt(at, "name", false);
			continue;
		}
		const written = textOf(memberOf(resource, "algorithm")) ?? "";
		const algorithm = algorithmNamed(written.replace(/-sharded-\d+$/, ""));
		if (algorithm === null) reader.count("unsupported-digest");
		const value = algorithm === null ? void 0 : memberOf(resource, "digest");
		const digest = reader.digest(value, algorithm, {
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
function named(name, signed) {
	const range = name === null ? null : /^\.(|:\d+:\d+)$/.exec(name);
	if (range === null) return name;
	return signed === null || signed === "" ? null : `${signed}${range[1]}`;
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
async function signedFolder(files, signed, source, folder) {
	for (const { descriptor } of files.slice(0, MAX_LOOKED_FOR)) {
		const { path } = descriptor;
		if (!path.includes("\0") && await source.has(below(folder, path))) return "";
	}
	if (signed !== null && /^[^/\\\0]+$/.test(signed) && signed !== "." && signed !== ".." && await source.has(below(folder, signed))) return signed;
	const paths = files.map(({ descriptor }) => descriptor.path);
	return await folderBelow(paths, source, folder) ?? "";
}
function plainPattern(path) {
	const plain = path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/[*?[\]{}\\]/g, "\\$&");
	return plain === "" ? [] : [plain, `${plain}/**`];
}
const MAX_FOLDERS = 100;
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
function digestsOf(value) {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, written]) => {
		const algorithm = algorithmNamed(name);
		const hex = textOf(written) ?? "";
		const digest = algorithm === null ? null : fromHex(hex, algorithm);
		return digest === null ? [] : [digest];
	});
}
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
