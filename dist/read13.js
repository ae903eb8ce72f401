import { ofCheck } from "./check.js";
import { t as addBillFiles } from "./bill-files.js";
import { t as DocumentReader } from "./documents.js";
import { t as placeOfBest } from "./placed-digest.js";
import { t as compareCode } from "./verification-code.js";
const { Hr: rankOf, Rr: algorithmNamed, in: memberOf, on: textOf, rn: listOf, sn: isObject, vt: pushTo, yn: fromHex } = ofCheck();
const MAX_DEPTH = 64;
function readGraph(value, graph, reader) {
	const found = [];
	const folders = new Map();
	const containers = new Map();
	let specVersion = textOf(memberOf(value, "specVersion"));
	for (const [index, item] of graph.entries()) {
		if (!isObject(item)) {
			reader.brokenAt(["@graph", index], "@graph", false);
			continue;
		}
		const type = typeOf(item);
		if (type === "CreationInfo") specVersion ??= textOf(memberOf(item, "specVersion"));
		else if (type === "File") {
			if (memberOf(item, "software_fileKind") === "directory") folders.set(idOf(item), textOf(memberOf(item, "name")) ?? "");
			else found.push({
				item,
				pointer: ["@graph", index]
			});
		} else if (type === "Relationship" && memberOf(item, "relationshipType") === "contains") {
			const from = idIn(memberOf(item, "from"));
			for (const one of listOf(memberOf(item, "to"))) pushTo(containers, idIn(one), from);
		} else if (/(?:Package|Snippet)$/.test(type)) reader.count("component");
	}
	if (folders.size > 0) reader.count("folder", folders.size);
	const files = found.flatMap(({ item, pointer }) => {
		const name = textOf(memberOf(item, "name"));
		if (name === null || name === "") {
			reader.brokenAt(pointer, "name", false);
			return [];
		}
		const path = /[\\/]/.test(name.replace(/^\.\//, "")) ? name : inFolders(idOf(item), name, folders, containers);
		const hashes = hashesOf(item, path, pointer, reader);
		return [{
			descriptor: {
				path,
				digests: hashes.map(({ digest }) => digest)
			},
			pointer: placeOfBest(hashes, pointer)
		}];
	});
	const [version = null] = /^\d{1,2}(?:\.\d{1,2}){1,2}/.exec(specVersion ?? "") ?? [];
	return {
		files,
		version
	};
}
function inFolders(id, name, folders, containers) {
	let path = name;
	let at = id;
	for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
		const above = containers.get(at)?.find((one) => folders.has(one));
		if (above === void 0) break;
		const folder = folders.get(above)?.replace(/\/+$/, "") ?? "";
		if (folder !== "" && folder !== ".") path = `${folder}/${path}`;
		if (folder.includes("/")) break;
		at = above;
	}
	return path;
}
function hashesOf(item, path, pointer, reader) {
	const methods = memberOf(item, "verifiedUsing");
	return listOf(methods).flatMap((one, index) => {
		if (!isObject(one) || typeOf(one) !== "Hash") return [];
		const algorithm = algorithmNamed(textOf(memberOf(one, "algorithm")) ?? "");
		if (algorithm === null) {
			reader.count("unsupported-digest");
			return [];
		}
		const at = [
			...pointer,
			"verifiedUsing",
			...Array.isArray(methods) ? [index] : [],
			"hashValue"
		];
		const digest = reader.digest(memberOf(one, "hashValue"), algorithm, {
			path,
			is: "file"
		}, at);
		return digest === null ? [] : [{
			digest,
			at
		}];
	});
}
function typeOf(item) {
	const [type] = listOf(memberOf(item, "type") ?? memberOf(item, "@type"));
	return textOf(type)?.replace(/^.*[_:/#]/, "") ?? "";
}
function idOf(item) {
	return textOf(memberOf(item, "spdxId") ?? memberOf(item, "@id")) ?? "";
}
function idIn(value) {
	return isObject(value) ? idOf(value) : textOf(value) ?? "";
}
function unreadSpdx(source, name) {
	return DocumentReader.ofLines(source.path, {
		is: "text",
		text: ""
	}).finish({
		name,
		version: null
	}, { unread: "not-supported" });
}
async function readSpdx(source, name, syntax) {
	const reader = await DocumentReader.open(source, syntax);
	const { value } = reader;
	if (!isObject(value)) return value === void 0 ? reader.finish({
		name,
		version: null
	}) : null;
	const graph = memberOf(value, "@graph");
	const isGraph = memberOf(value, "spdxVersion") === void 0;
	if (isGraph && !Array.isArray(graph)) return null;
	const { files, version } = isGraph ? readGraph(value, graph, reader) : await readDocument(value, reader);
	const of = await addBillFiles(files, source, reader);
	return reader.finish({
		name,
		version
	}, {
		...of,
		missing: "elsewhere"
	});
}
async function readDocument(value, reader) {
	const files = [];
	const packages = listOf(memberOf(value, "packages"));
	const verified = packages.some(hasCode) ? new Map() : null;
	const listed = listOf(memberOf(value, "files"));
	for (let index = 0; index < listed.length; index += 1) {
		const item = listed[index];
		const path = isObject(item) ? textOf(memberOf(item, "fileName")) : null;
		if (!isObject(item) || path === null || path === "") {
			reader.brokenAt(["files", index], "fileName", false);
			continue;
		}
		const { digests, best } = checksumsOf(item, path, index, reader);
		files.push({
			descriptor: {
				path,
				digests
			},
			pointer: () => placeIn(index, best)
		});
		if (verified === null) continue;
		const id = textOf(memberOf(item, "SPDXID")) ?? `${index}`;
		verified.set(id, {
			path,
			sha1: digests.find(({ algorithm }) => algorithm === "sha1")?.value ?? null
		});
	}
	if (packages.length > 0) reader.count("component", packages.length);
	for (const [index, item] of packages.entries()) if (verified !== null && isObject(item)) await comparePackage(item, index, packages.length === 1, value, verified, reader);
	const [version = null] = /\d\.\d{1,2}$/.exec(textOf(memberOf(value, "spdxVersion")) ?? "") ?? [];
	return {
		files,
		version
	};
}
function hasCode(item) {
	return isObject(item) && isObject(memberOf(item, "packageVerificationCode"));
}
const NONE = [];
function checksumsOf(item, path, file, reader) {
	const checksums = listOf(memberOf(item, "checksums"));
	let digests = NONE;
	let best = null;
	for (let index = 0; index < checksums.length; index += 1) {
		const one = checksums[index];
		const algorithm = isObject(one) ? algorithmNamed(textOf(memberOf(one, "algorithm")) ?? "") : null;
		if (!isObject(one) || algorithm === null) {
			reader.count("unsupported-digest");
			continue;
		}
		const written = memberOf(one, "checksumValue");
		const digest = (typeof written === "string" ? fromHex(written, algorithm) : null) ?? reader.digest(written, algorithm, {
			path,
			is: "file"
		}, placeIn(file, index));
		if (digest === null) continue;
		if (digests === NONE) digests = [digest];
		else digests.push(digest);
		const rank = checksums.length === 1 ? 0 : rankOf(digest.algorithm);
		if (best === null || rank < best.rank) best = {
			index,
			rank
		};
	}
	return {
		digests,
		best: best === null ? null : best.index
	};
}
function placeIn(file, checksum) {
	return checksum === null ? ["files", file] : [
		"files",
		file,
		"checksums",
		checksum,
		"checksumValue"
	];
}
async function comparePackage(item, index, isOnly, document, verified, reader) {
	const code = memberOf(item, "packageVerificationCode");
	if (!isObject(code)) return;
	const id = textOf(memberOf(item, "SPDXID")) ?? "";
	const ids = new Set(listOf(memberOf(item, "hasFiles")).flatMap((one) => textOf(one) ?? []));
	for (const one of listOf(memberOf(document, "relationships"))) {
		if (!isObject(one)) continue;
		const type = textOf(memberOf(one, "relationshipType"));
		const [from, to] = [textOf(memberOf(one, "spdxElementId")), textOf(memberOf(one, "relatedSpdxElement"))];
		if (type === "CONTAINS" && from === id && to !== null) ids.add(to);
		if (type === "CONTAINED_BY" && to === id && from !== null) ids.add(from);
	}
	const named = [...ids].flatMap((one) => verified.get(one) ?? []);
	const files = named.length === 0 && isOnly ? [...verified.values()] : named;
	const written = textOf(memberOf(code, "packageVerificationCodeValue")) ?? "";
	const excluded = listOf(memberOf(code, "packageVerificationCodeExcludedFiles")).flatMap((one) => textOf(one) ?? []);
	const data = await compareCode(written, files, excluded);
	const pointer = [
		"packages",
		index,
		"packageVerificationCode"
	];
	if (data !== null) reader.problem({
		kind: "statement-inconsistent",
		data,
		at: {
			is: "pointer",
			pointer
		}
	});
}
export { readSpdx, unreadSpdx };
