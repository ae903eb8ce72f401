import { ofCheck } from "./check.js";
import { t as DocumentReader } from "./documents.js";
import { n as fromFolder, r as ownPath } from "./own-address.js";
const { in: memberOf, ln: syntaxOf, on: textOf, rn: listOf, sn: isObject, tn: hasScheme } = ofCheck();
async function readFrictionless(source, name) {
	const reader = await DocumentReader.open(source, syntaxOf(source.path) ?? "json");
	const format = {
		name,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	const resources = isObject(reader.value) ? memberOf(reader.value, "resources") : void 0;
	if (!isObject(reader.value) || !Array.isArray(resources)) {
		reader.brokenAt(["resources"], "resources", true);
		return reader.finish(format);
	}
	const id = textOf(memberOf(reader.value, "name")) ?? source.path;
	const version = textOf(memberOf(reader.value, "version"));
	reader.addEntry({
		kind: "dataset",
		id,
		version,
		isLive: false,
		source: null
	});
	for (const [index, resource] of resources.entries()) {
		const pointer = ["resources", index];
		if (isObject(resource)) addResource(resource, pointer, reader, source.repository);
		else if (typeof resource === "string") reader.count("component");
		else reader.brokenAt(pointer, "resources", false);
	}
	return reader.finish(format);
}
function addResource(item, pointer, reader, repository) {
	const written = memberOf(item, "path");
	const paths = listOf(written).map((one) => {
		const own = ownPath(textOf(one) ?? "", repository);
		return own === null ? textOf(one) : fromFolder(own, reader.folder);
	});
	if (paths.length === 0) {
		if (memberOf(item, "data") !== void 0) reader.count("component");
		else if (memberOf(item, "url") !== void 0) reader.count("remote-file");
		else reader.brokenAt(pointer, "path", false);
		return;
	}
	for (const [index, path] of paths.entries()) {
		const at = Array.isArray(written) ? [
			...pointer,
			"path",
			index
		] : [...pointer, "path"];
		if (path === null || path === "") reader.brokenAt(at, "path", false);
		else if (hasScheme(path)) reader.count("remote-file");
		else if (path === "." || path === ".." || /[\\/]$/.test(path)) reader.count("folder");
		else if (paths.length > 1) reader.add({
			path,
			entry: 0
		}, at);
		else addFile(item, path, pointer, reader);
	}
	if (paths.length > 1 && memberOf(item, "hash") !== void 0) reader.count("unsupported-digest");
}
function addFile(item, path, pointer, reader) {
	const of = {
		path,
		is: "file"
	};
	const digests = [];
	const take = (value, algorithm, at) => {
		const digest = value === "" ? null : reader.digest(value, algorithm, of, at);
		if (digest !== null && !digests.some((known) => known.algorithm === digest.algorithm)) digests.push(digest);
	};
	const hash = memberOf(item, "hash");
	const at = [...pointer, "hash"];
	take(hash, textOf(hash)?.trim().length === 32 ? "md5" : null, at);
	const stats = memberOf(item, "stats");
	if (isObject(stats)) {
		take(memberOf(stats, "md5"), "md5", [
			...pointer,
			"stats",
			"md5"
		]);
		take(memberOf(stats, "sha256"), "sha256", [
			...pointer,
			"stats",
			"sha256"
		]);
		const named = textOf(memberOf(stats, "hashing"));
		const plain = memberOf(stats, "hash");
		if (plain !== void 0) take(named === null ? plain : `${named}:${textOf(plain) ?? ""}`, null, [
			...pointer,
			"stats",
			"hash"
		]);
	}
	const bytes = memberOf(item, "bytes");
	const size = bytes === void 0 && isObject(stats) ? reader.size(memberOf(stats, "bytes"), path, [
		...pointer,
		"stats",
		"bytes"
	]) : reader.size(bytes, path, [...pointer, "bytes"]);
	reader.add({
		path,
		digests,
		size,
		entry: 0
	}, digests.length > 0 ? at : [...pointer, "path"]);
}
export { readFrictionless };
