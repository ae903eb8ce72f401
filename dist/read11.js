import { ofCheck } from "./check.js";
import { t as DocumentReader } from "./documents.js";
import { t as addFiles } from "./elsewhere.js";
import { n as fromFolder, r as ownPath } from "./own-address.js";
import { t as placeOfBest } from "./placed-digest.js";
const { Di: folderOf, Rr: algorithmNamed, Xt: CRATE, an: percentDecoded, in: memberOf, on: textOf, rn: listOf, sn: isObject, tn: hasScheme } = ofCheck();
const BARE = [
	"checksum",
	"hash",
	"digest",
	"integrity"
];
function readFile(item, path, pointer, reader) {
	const found = [];
	for (const key in item) {
		const name = key.replace(/^.*[:/#]/, "");
		const isBare = BARE.includes(name.toLowerCase());
		const algorithm = isBare ? null : algorithmNamed(name);
		if (!isBare && algorithm === null) continue;
		const at = [...pointer, key];
		for (const value of listOf(item[key])) {
			const digest = reader.digest(value, algorithm, {
				path,
				is: "file"
			}, at);
			if (digest !== null) found.push({
				digest,
				at
			});
		}
	}
	const url = listOf(item.contentUrl).map(textOf).find((text) => text !== null && hasScheme(text));
	const size = reader.size(item.contentSize, path, [...pointer, "contentSize"]);
	const source = url ? {
		is: "url",
		url,
		revision: null
	} : null;
	return {
		descriptor: {
			path,
			digests: found.map(({ digest }) => digest),
			size,
			source
		},
		pointer: placeOfBest(found, pointer)
	};
}
async function readRoCrate(source, name) {
	const reader = await DocumentReader.open(source, "json");
	if (reader.value === void 0) return reader.finish({
		name,
		version: null
	});
	if (!isObject(reader.value)) return null;
	const graph = listOf(memberOf(reader.value, "@graph"));
	const address = addressOf(reader.value, graph);
	if (address === null) return null;
	if (graph.length === 0) reader.brokenAt([], "@graph", true);
	const files = [];
	for (const [index, item] of graph.entries()) {
		const pointer = ["@graph", index];
		if (!isObject(item)) reader.brokenAt(pointer, "@graph", false);
		else readItem(item, pointer, files, reader, source.repository);
	}
	await addFiles(files, folderOf(source.path), source, reader);
	const [, version = null] = address;
	return reader.finish({
		name,
		version
	}, { missing: "elsewhere" });
}
function readItem(item, pointer, files, reader, repository) {
	const types = listOf(memberOf(item, "@type")).map((type) => textOf(type)?.replace(/^.*[:/#]/, ""));
	const id = textOf(memberOf(item, "@id")) ?? "";
	if (types.includes("File") || types.includes("MediaObject")) {
		const own = ownPath(id, repository);
		if (id === "") reader.brokenAt(pointer, "@id", false);
		else if (own !== null) files.push(readFile(item, fromFolder(own, reader.folder), pointer, reader));
		else if (hasScheme(id)) reader.count("remote-file");
		else if (/^(?:#|_:)/.test(id)) reader.count("component");
		else files.push(readFile(item, percentDecoded(id), pointer, reader));
	} else if (types.includes("Dataset")) {
		if (id === "./" || id === ".") addRoot(item, id, reader);
		else if (id.endsWith("/") && !hasScheme(id)) reader.count("folder");
	}
}
function addRoot(item, id, reader) {
	const name = textOf(memberOf(item, "name")) ?? id;
	const version = textOf(memberOf(item, "version"));
	reader.addEntry({
		kind: "dataset",
		id: name,
		version,
		isLive: false,
		source: null
	});
}
function addressOf(value, graph) {
	for (const item of graph) {
		if (!isObject(item) || !/ro-crate-metadata\.json(?:ld)?$/.test(textOf(memberOf(item, "@id")) ?? "")) continue;
		const found = CRATE.exec(JSON.stringify(memberOf(item, "conformsTo")) ?? "");
		if (found !== null) return found;
	}
	return CRATE.exec(JSON.stringify(memberOf(value, "@context")) ?? "");
}
export { readRoCrate };
