import { ofCheck } from "./check.js";
import { n as readStructured, t as DocumentReader } from "./documents.js";
import { t as addFiles } from "./elsewhere.js";
const { Ti: below, bn: readDigest, en: exactBytes, in: memberOf, on: textOf, rn: listOf, sn: isObject } = ofCheck();
const MAX_MANIFESTS = 1e3;
const PATHS = ["org.cncf.model.filepath", "org.opencontainers.image.title"];
const STORE = /^(?:(.+)\/)?manifests\/[^/]+\/[^/]+\/[^/]+\/[^/]+$/;
async function readOci(source, name) {
	const reader = await DocumentReader.open(source, "json");
	const format = {
		name,
		version: null
	};
	const { value } = reader;
	if (!isObject(value)) return value === void 0 ? reader.finish(format) : null;
	if (/(?:^|\/)index\.json$/.test(source.path) && Array.isArray(memberOf(value, "manifests"))) {
		await addLayout(value, source, reader);
		return reader.finish(format);
	}
	const layers = memberOf(value, "layers");
	if (!Array.isArray(layers)) return null;
	const [store, folder = ""] = STORE.exec(source.path) ?? [];
	if (store !== void 0 && await source.has(below(folder, "blobs"))) {
		for (const { item, pointer } of blobsOf(value, [])) addBlob(item, pointer, (digest) => `blobs/${digest.algorithm}-${digest.value}`, reader);
		return reader.finish(format, {
			base: {
				is: "folder",
				folder
			},
			missing: "recorded"
		});
	}
	const files = layers.flatMap((layer, index) => {
		const file = isObject(layer) ? fileOf(layer, ["layers", index], reader) : null;
		if (!isObject(layer)) reader.brokenAt(["layers", index], "layers", false);
		return file === null ? [] : [file];
	});
	await addFiles(files, reader.folder, source, reader);
	return reader.finish(format, {
		missing: "elsewhere",
		unread: files.length === 0 ? "describes-remote" : null
	});
}
function blobsOf(manifest, start) {
	const found = [];
	const config = memberOf(manifest, "config");
	if (isObject(config)) found.push({
		item: config,
		pointer: [...start, "config"]
	});
	for (const key of [
		"layers",
		"manifests",
		"blobs"
	]) for (const [index, item] of listOf(memberOf(manifest, key)).entries()) if (isObject(item)) found.push({
		item,
		pointer: [
			...start,
			key,
			index
		]
	});
	return found;
}
async function addLayout(index, source, reader) {
	const open = blobsOf(index, []);
	const seen = new Set();
	let followed = 0;
	for (let blob = open.shift(); blob !== void 0; blob = open.shift()) {
		const { item, pointer } = blob;
		const path = addBlob(item, pointer, ({ algorithm, value }) => `blobs/${algorithm}/${value}`, reader, seen);
		const type = textOf(memberOf(item, "mediaType")) ?? "";
		if (path === null || !/\.(?:manifest|index|manifest\.list)\.v\d\+json$/.test(type)) continue;
		followed += 1;
		if (followed > MAX_MANIFESTS) continue;
		const text = await source.companion(below(reader.folder, path));
		const document = text === null ? null : await readStructured(text, "json");
		if (document?.is === "value" && isObject(document.value)) open.push(...blobsOf(document.value, []).map((inner) => ({
			item: inner.item,
			pointer
		})));
	}
}
function addBlob(item, pointer, nameOf, reader, seen = new Set()) {
	const written = textOf(memberOf(item, "digest"));
	const digest = written === null ? null : readDigest(written);
	if (digest === null || listOf(memberOf(item, "urls")).length > 0) {
		reader.count(digest === null ? "unsupported-digest" : "remote-file");
		return null;
	}
	const path = nameOf(digest);
	if (seen.has(path)) return null;
	seen.add(path);
	const size = reader.size(memberOf(item, "size"), path, [...pointer, "size"]);
	reader.add({
		path,
		digests: [digest],
		size
	}, [...pointer, "digest"]);
	return path;
}
function fileOf(layer, pointer, reader) {
	const annotations = memberOf(layer, "annotations");
	const path = isObject(annotations) ? PATHS.map((key) => textOf(memberOf(annotations, key))).find((text) => text !== null && text !== "") : void 0;
	if (path === void 0 || path === null) {
		reader.count("component");
		return null;
	}
	const type = textOf(memberOf(layer, "mediaType")) ?? "";
	if (isObject(annotations) && memberOf(annotations, "io.deis.oras.content.unpack") === "true" || /^application\/vnd\..*(?:\.tar\b|\+(?:gzip|zstd)$)/.test(type)) {
		reader.count("container");
		return null;
	}
	const of = {
		path,
		is: "file"
	};
	const digest = reader.digest(memberOf(layer, "digest"), null, of, [...pointer, "digest"]);
	const size = exactBytes(memberOf(layer, "size"));
	return {
		descriptor: {
			path,
			digests: digest === null ? [] : [digest],
			size
		},
		pointer: [...pointer, "digest"]
	};
}
export { readOci };
