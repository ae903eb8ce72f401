import { ofCheck, An as EncodedNames } from "./check.js";
import { t as DocumentReader } from "./documents.js";
import { i as repositoryAt, n as fromFolder, r as ownPath, t as belowRoot } from "./own-address.js";
const { an: percentDecoded, in: memberOf, ji: joinPath, on: textOf, rn: listOf, sn: isObject, tn: hasScheme } = ofCheck();
const PREFIXES = [
	"",
	"cr:",
	"sc:",
	"schema:",
	"dct:"
];
function fieldOf(item, name) {
	for (const prefix of PREFIXES) {
		const value = memberOf(item, prefix + name);
		if (value !== void 0) return value;
	}
}
function isOfType(item, type) {
	return listOf(memberOf(item, "@type")).some((one) => textOf(one)?.replace(/^.*[:/#]/, "") === type);
}
function idsOf(reference) {
	return listOf(reference).flatMap((one) => {
		if (!isObject(one)) return textOf(one) === null ? [] : [textOf(one)];
		const id = textOf(memberOf(one, "@id"));
		if (id !== null) return [id];
		const inner = fieldOf(one, "fileObject") ?? fieldOf(one, "fileSet") ?? fieldOf(one, "name");
		return isObject(inner) || textOf(inner) !== null ? idsOf(inner) : [];
	});
}
const DIGESTS = ["sha256", "md5"];
async function addFileObject(item, pointer, dataset) {
	const { reader, source } = dataset;
	const url = textOf(fieldOf(item, "contentUrl")) ?? "";
	const inside = idsOf(fieldOf(item, "containedIn"));
	if (repositoryAt(url, source.repository) !== null) {
		reader.count("container");
		return;
	}
	if (inside.length > 0) {
		const path = await pathInRepository(url, inside, dataset);
		if (path === null) reader.count("archive-member");
		else addFile(item, { path }, pointer, dataset);
		return;
	}
	const own = ownPath(url, source.repository);
	if (own !== null) addFile(item, { path: fromFolder(own, reader.folder) }, pointer, dataset);
	else if (url === "") addNameless(item, pointer, reader);
	else if (!hasScheme(url)) addFile(item, await asNamed(url, dataset), pointer, dataset);
	else {
		const isContainer = idsOf(item).some((id) => dataset.containers.has(id));
		reader.count(isContainer ? "container" : "remote-file");
		digestsOf(item, url, "remote", pointer, reader);
	}
}
async function asNamed(url, { source, reader, encoded }) {
	const names = encodedName(url, reader.folder);
	if (names === null) return { path: url };
	const { literal, decoded } = names;
	return (await source.has(literal) ? await encoded.isRecorded(literal) : await source.has(decoded)) ? {
		path: percentDecoded(url),
		otherwise: literal,
		written: url
	} : {
		path: url,
		otherwise: decoded
	};
}
function encodedName(url, folder) {
	const path = percentDecoded(url);
	const [literal, decoded] = [joinPath(folder, url), joinPath(folder, path)];
	if (path === url || path.includes("\0") || literal === null || decoded === null) return null;
	return {
		literal,
		decoded
	};
}
function addFile(item, { path, otherwise, written }, pointer, { reader, containers, isLive }) {
	const isContainer = idsOf(item).some((id) => containers.has(id));
	const digests = digestsOf(item, path, isLive ? "remote" : isContainer ? "container" : "file", pointer, reader);
	const size = reader.size(fieldOf(item, "contentSize"), path, [...pointer, "contentSize"]);
	reader.add({
		path,
		otherwise: otherwise ?? null,
		written: written ?? null,
		digests,
		size,
		entry: 0
	}, [...pointer, "sha256"]);
}
async function pathInRepository(url, inside, { repositories, reader, source }) {
	const known = inside.map((id) => repositories.get(id)).find((is) => is !== void 0);
	if (known === void 0 || url === "" || hasScheme(url) || url.startsWith("/")) return null;
	const path = source.repository === null ? url : belowRoot(url, source.repository);
	if (path === null || known === "unknown" && (path.includes("\0") || !await source.has(path))) return null;
	return fromFolder(path, reader.folder);
}
function addNameless(item, pointer, reader) {
	reader.count("component");
	if (!DIGESTS.some((name) => fieldOf(item, name) !== void 0)) return;
	const [id = null] = idsOf(item);
	const data = {
		id: id?.slice(0, 200) ?? null,
		count: 1
	};
	reader.problem({
		kind: "path-unknown",
		data,
		at: {
			is: "pointer",
			pointer
		}
	});
}
function digestsOf(item, path, is, pointer, reader) {
	return DIGESTS.flatMap((name) => {
		const digest = reader.digest(fieldOf(item, name), name, {
			path,
			is
		}, [...pointer, name]);
		return digest === null ? [] : [digest];
	});
}
function addFileSet(item, pointer, { reader, source, repositories, isLive }) {
	const inside = idsOf(fieldOf(item, "containedIn"));
	const isOwn = source.repository?.folder === "" && inside.length > 0 && inside.every((id) => repositories.get(id) === "own");
	const includes = patternsOf(item, "includes");
	if (isLive || includes.length === 0 || inside.length > 0 && !isOwn) {
		reader.count("file-set");
		return;
	}
	const [id = null] = idsOf(item);
	const folder = isOwn ? "" : reader.folder;
	const excludes = patternsOf(item, "excludes");
	reader.addFileSet({
		folder,
		includes,
		excludes,
		expects: "some",
		name: id
	}, [...pointer, "includes"]);
}
function patternsOf(item, name) {
	return listOf(fieldOf(item, name)).flatMap((one) => {
		const text = textOf(one) ?? "";
		return text === "" ? [] : [text];
	});
}
const CONFORMS = /mlcommons\.org\/croissant\/(\d{1,3}\.\d{1,3})/;
async function readCroissant(source, name) {
	const reader = await DocumentReader.open(source, "json");
	const format = {
		name,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	const found = findDataset(reader.value);
	if (found === null) return null;
	const { item, pointer } = found;
	const conforms = JSON.stringify(fieldOf(item, "conformsTo")) ?? "";
	const [, version = null] = CONFORMS.exec(conforms) ?? [];
	const distribution = memberOf(item, "distribution");
	const parts = listOf(distribution);
	const resources = parts.filter(isObject);
	if (version === null && !resources.some((one) => isOfType(one, "FileObject") || isOfType(one, "FileSet"))) return null;
	const isLive = fieldOf(item, "isLiveDataset") === true;
	const dataset = {
		source,
		reader,
		isLive,
		encoded: new EncodedNames(encodedNames(resources, reader.folder), (path) => source.has(path)),
		...containersOf(resources, source)
	};
	addEntry(item, isLive, reader);
	for (const [index, one] of parts.entries()) {
		const at = [
			...pointer,
			"distribution",
			...Array.isArray(distribution) ? [index] : []
		];
		if (!isObject(one)) reader.brokenAt(at, "distribution", false);
		else if (isOfType(one, "FileSet")) addFileSet(one, at, dataset);
		else if (isOfType(one, "FileObject")) await addFileObject(one, at, dataset);
		else reader.count("component");
	}
	return reader.finish({
		...format,
		version
	});
}
function findDataset(value) {
	if (!isObject(value)) return null;
	const isDataset = (item) => isOfType(item, "Dataset") && (Object.hasOwn(item, "distribution") || fieldOf(item, "conformsTo") !== void 0);
	if (isDataset(value)) return {
		item: value,
		pointer: []
	};
	const graph = memberOf(value, "@graph");
	if (!Array.isArray(graph)) return null;
	const index = graph.findIndex((item) => isObject(item) && isDataset(item));
	return index === -1 ? null : {
		item: graph[index],
		pointer: ["@graph", index]
	};
}
function encodedNames(resources, folder) {
	return resources.flatMap((item) => {
		const url = textOf(fieldOf(item, "contentUrl")) ?? "";
		return (isOfType(item, "FileObject") && !hasScheme(url) ? encodedName(url, folder) : null) ?? [];
	});
}
function containersOf(resources, source) {
	const containers = new Set(resources.flatMap((item) => idsOf(fieldOf(item, "containedIn"))));
	const repositories = new Map();
	for (const item of resources) {
		const is = repositoryAt(textOf(fieldOf(item, "contentUrl")) ?? "", source.repository);
		if (is !== null) for (const id of idsOf(item)) repositories.set(id, is);
	}
	return {
		containers,
		repositories
	};
}
function addEntry(item, isLive, reader) {
	const id = textOf(fieldOf(item, "name")) ?? reader.file;
	const url = textOf(fieldOf(item, "url"));
	const source = url === null ? null : {
		is: "url",
		url,
		revision: null
	};
	reader.addEntry({
		kind: "dataset",
		id,
		version: textOf(fieldOf(item, "version")),
		isLive,
		source
	});
}
export { readCroissant };
