import { ofCheck } from "./check.js";
const { $t: INVENTORY_TYPE, Di: folderOf, Rr: algorithmNamed, Ti: below, in: memberOf, on: textOf, rn: listOf, sn: isObject } = ofCheck();
const VERSION = /(?:^|\/)v\d+$/;
async function readOcfl(source, formatName) {
	const { DocumentReader } = await import("./document.js");
	const reader = await DocumentReader.open(source, "json");
	const format = {
		name: formatName,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	if (!isObject(reader.value)) return null;
	const [, version = null] = INVENTORY_TYPE.exec(JSON.stringify(memberOf(reader.value, "type")) ?? "") ?? [];
	if (version === null) return null;
	const { folder } = reader;
	const isOfVersion = VERSION.test(folder) && await source.has(below(folderOf(folder), "inventory.json"));
	const files = new Map();
	const named = textOf(memberOf(reader.value, "digestAlgorithm")) ?? "";
	addBlock(memberOf(reader.value, "manifest"), named, ["manifest"], files, reader);
	const fixity = memberOf(reader.value, "fixity");
	if (isObject(fixity)) for (const name of Object.keys(fixity)) addBlock(fixity[name], name, ["fixity", name], files, reader);
	for (const [path, { digests, pointer, contradicting }] of files) {
		reader.add({
			path,
			digests
		}, pointer);
		for (const other of contradicting) reader.add({
			path,
			digests: [other.digest]
		}, other.pointer);
	}
	const root = isOfVersion ? folderOf(folder) : folder;
	if (!isOfVersion) {
		const includes = [`v*/${(textOf(memberOf(reader.value, "contentDirectory")) ?? "content").replace(/[*?[\]{}\\]/g, "\\$&")}/**`];
		reader.addFileSet({
			folder,
			includes,
			excludes: [],
			expects: "recorded",
			name: null
		}, ["manifest"]);
	}
	return reader.finish({
		...format,
		version
	}, {
		base: {
			is: "folder",
			folder: root
		},
		missing: "recorded",
		holdsWeak: true
	});
}
function addBlock(block, name, at, files, reader) {
	if (!isObject(block)) {
		reader.brokenAt(at.slice(0, -1), at.join("."), at[0] === "manifest");
		return;
	}
	const algorithm = algorithmNamed(name);
	for (const written of Object.keys(block)) {
		const pointer = [...at, written];
		for (const one of listOf(block[written])) {
			const path = textOf(one);
			if (path === null || path === "") {
				reader.brokenAt(pointer, at.join("."), false);
				continue;
			}
			const known = files.get(path) ?? {
				digests: [],
				pointer,
				contradicting: []
			};
			files.set(path, known);
			if (algorithm === null) reader.count("unsupported-digest");
			const digest = algorithm && reader.digest(written, algorithm, {
				path,
				is: "file"
			}, pointer);
			if (!digest) continue;
			const other = known.digests.find((one) => one.algorithm === digest.algorithm);
			if (other === void 0) known.digests.push(digest);
			else if (other.value !== digest.value) known.contradicting.push({
				digest,
				pointer
			});
		}
	}
}
export { readOcfl };
