import { Ai as algorithmNamed, En as isObject, zt as readDigest } from "./check.js";
import { Y as withoutTrailing } from "./start.js";

/** Plain values of any document. */
/** The text of a member, whose name is one that every object lacks unless it is its own; numbers as they are written, since YAML has digests of digits alone. */
function textAt(item, key) {
	const value = item[key];
	if (typeof value === "string") return value;
	return typeof value === "number" ? String(value) : null;
}
/** A path with a variable, which only the program knows that reads it. */
function isTemplate(path) {
	return path.includes("${") || path.includes("{{");
}

const BY_KEY = new Map(Object.entries({
	sha256: "sha256",
	sha256sum: "sha256",
	sha256_hash: "sha256",
	sha256_digest: "sha256",
	sha512: "sha512",
	sha384: "sha384",
	sha1: "sha1",
	md5: "md5",
	md5sum: "md5",
	md5_digest: "md5",
	blake3: "blake3",
	checksum: null,
	hash: null,
	digest: null,
	hash_val: null,
	hash_value: null,
	checksum_value: null,
	model_sha: null,
	integrity: null
}).map(([key, name]) => [key, name === null ? null : algorithmNamed(name)]));
const NONE = [];
const DIGEST_OBJECTS = /* @__PURE__ */ new Set([
	"hashes",
	"checksums",
	"digests",
	"checksum",
	"hash",
	"digest"
]);
const ALGORITHM_KEYS = [
	"hash_type",
	"algorithm",
	"hash_algorithm",
	"checksum_type",
	"checksum_algorithm",
	"alg"
];
const PATH_KEYS = [
	"path",
	"local_path",
	"relative_path",
	"file_path",
	"filename",
	"file_name",
	"file",
	"model_path",
	"target_path",
	"dest_path",
	"output_path"
];
/** Names of files, or of something else: bioimage.io's `source` is a file of the package or an address. */
const NAME_KEYS = ["name", "source"];
const SIZE_KEYS = [
	"size",
	"size_bytes",
	"bytes",
	"filesize",
	"file_size",
	"content_length"
];
/** A name with an extension that begins with a letter; version numbers have none. */
const FILE_NAME = /[^/\\]\.[A-Za-z][A-Za-z0-9_-]{0,14}$/;
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
function isUrl(text) {
	return URL.test(text);
}
/** Whether a key of a map can be a path: it has a folder or an extension. */
function looksLikePath(key) {
	if (/^[_$@]/.test(key) || key.length > 4096 || isUrl(key)) return false;
	return FILE_NAME.test(key) || /[/\\]/.test(key) && !/\s/.test(key);
}
function digestKey(key) {
	const algorithm = BY_KEY.get(key);
	return algorithm === void 0 ? [] : [{
		key,
		algorithm
	}];
}
/** Every digest of an object in these fields, with placeholders; a field that holds no text is no digest. */
function digestsOf(item, keys, objects) {
	let found = NONE;
	for (const { key, algorithm } of keys) {
		const written = textAt(item, key);
		if (written === null || isGitId(key, written, item)) continue;
		if (found === NONE) found = [];
		found.push({
			key,
			digest: readDigest(written, algorithm ?? algorithmBeside(item)),
			written
		});
	}
	for (const key of objects) {
		const nested = item[key];
		if (typeof nested !== "object" || nested === null) continue;
		for (const one of Array.isArray(nested) ? nested : [nested]) found = [...found, ...digestsInside(key, one)];
	}
	return found;
}
/** `{sha256: …}`, or `{algorithm: …, value: …}`. */
function digestsInside(key, value) {
	if (!isObject(value)) return [];
	const single = textAt(value, "value") ?? textAt(value, "content") ?? textAt(value, "checksumValue");
	const named = algorithmBeside(value);
	if (single !== null && named !== null) return [{
		key,
		digest: readDigest(single, named),
		written: single
	}];
	return Object.keys(value).flatMap((name) => {
		const algorithm = algorithmNamed(name);
		const written = textAt(value, name);
		if (algorithm === null || written === null) return [];
		return [{
			key,
			digest: readDigest(written, algorithm),
			written
		}];
	});
}
function algorithmBeside(item) {
	for (const key of ALGORITHM_KEYS) {
		const name = textAt(item, key);
		if (name !== null) return algorithmNamed(name);
	}
	return null;
}
/** A commit beside a repository is no digest of a file. */
function isGitId(key, written, item) {
	if (written.length !== 40 || !/^(hash|digest|checksum)$/i.test(key) || !/^[0-9a-f]{40}$/.test(written)) return false;
	return [
		"commit",
		"revision",
		"rev",
		"branch",
		"ref",
		"repo"
	].some((name) => textAt(item, name) !== null);
}
/** The path that an object names, or a URL in its place; null where it names none. */
function pathOf(item) {
	const [folder, file] = [textAt(item, "save_path"), textAt(item, "filename")];
	if (folder && file && !isUrl(folder)) return {
		key: "filename",
		path: `${withoutTrailing(folder, "/")}/${file}`
	};
	for (const key of PATH_KEYS) {
		const path = textAt(item, key);
		if (path) return {
			key,
			path
		};
	}
	for (const key of NAME_KEYS) {
		const name = textAt(item, key);
		if (name !== null && FILE_NAME.test(name) && !isUrl(name)) return {
			key,
			path: name
		};
	}
	return null;
}
const PAIR = /^(.+)_(sha256|sha512|sha384|sha1|md5)$/;
/** A digest and the path beside it whose names begin alike: `dict_sha256` and `dict_file`. */
function pairOf(key, text, item) {
	const [, name = "", algorithm = ""] = PAIR.exec(key) ?? [];
	if (name === "") return null;
	const path = [
		name,
		`${name}_file`,
		`${name}_path`,
		`${name}_filename`,
		`${name}_file_path`
	].map((field) => textAt(item, field)).find((value) => value !== null && looksLikePath(value));
	const digest = path ? readDigest(text, algorithmNamed(algorithm)) : null;
	return path && digest ? {
		path,
		digests: [digest],
		size: sizeIn(item[`${name}_size`])
	} : null;
}
/** Bytes, and whether they are exact; null where none are recorded. `0` beside a placeholder is none. */
function recordedSize(item, isPlaceholder) {
	for (const key of SIZE_KEYS) {
		const size = sizeIn(item[key]);
		if (size !== null) return size === 0 && isPlaceholder ? null : size;
	}
	return null;
}
/** Bytes as a number or its digits. */
function sizeIn(value) {
	const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

const URL_KEYS = [
	"url",
	"download_url",
	"source_url",
	"origin_url",
	"link",
	"href",
	"source"
];
const BASE_KEYS = [
	"base_url",
	"baseUrl",
	"base_uri"
];
const REPOSITORY_KEYS = [
	"repo_id",
	"hf_repo",
	"hf_repo_id"
];
/** A repository of the hub, or of GitHub where an address beside it says so. */
const ANY_REPOSITORY = "repo";
const REVISION_KEYS = [
	"revision",
	"commit_hash",
	"hf_revision",
	"commit",
	"ref"
];
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const GITHUB = /^https:\/\/(?:raw\.githubusercontent|github)\.com\//;
const HUB = /^https:\/\/huggingface\.co\/(?:(datasets|spaces)\/)?([\w.-]+\/[\w.-]+)\/(?:resolve|blob|raw)\/([^/]+)\/(.+)$/;
function isSourceKey(key) {
	return ALL_KEYS.has(key);
}
/** Objects that say where a file can be had from. */
const NESTED = [
	"source",
	"origin",
	"download",
	"provenance",
	"hf",
	"huggingface"
];
const HUB_NAME = /^(?:hf|hugging[ _-]?face(?:_hub|-hub)?)$/i;
const ALL_KEYS = /* @__PURE__ */ new Set([
	...URL_KEYS,
	...BASE_KEYS,
	...REPOSITORY_KEYS,
	ANY_REPOSITORY,
	...REVISION_KEYS,
	...NESTED,
	"urls",
	"ramrequired",
	"num_speakers"
]);
/** Whether an object says anything of where files can be had from. */
function mentionsSource(item) {
	for (const key in item) if (ALL_KEYS.has(key)) return true;
	return false;
}
/** Where the file of an object can be had from. `owners`: the objects around it that mention a source, the nearest last. */
function originOf(item, path, owners) {
	if (owners.length === 0 && !mentionsSource(item)) return null;
	const around = [item, ...owners.toReversed()];
	const revision = first(around, REVISION_KEYS);
	const repository = first(around, REPOSITORY_KEYS);
	if (repository !== null && REPOSITORY.test(repository)) return onHub(repository, revision, item, path);
	const url = urlOf(item, around);
	if (url !== null) return fromUrl(url, revision);
	const nested = nestedOrigin(item, path) ?? fromGpt4All(item) ?? fromPiper(item, path, owners);
	if (nested !== null) return nested;
	const named = around.find((one) => textAt(one, ANY_REPOSITORY) !== null);
	const any = named === void 0 ? null : textAt(named, ANY_REPOSITORY);
	if (named === void 0 || any === null || !REPOSITORY.test(any)) return null;
	if (Object.values(named).some((value) => typeof value === "string" && GITHUB.test(value))) return {
		is: "url",
		url: `https://github.com/${any}`,
		revision
	};
	return {
		...onHub(any, revision, item, path),
		guessed: "repository"
	};
}
/** `source: {type: huggingface, repo: …, revision: …, filename: …}`, or the same under another name. */
function nestedOrigin(item, path) {
	for (const key of NESTED) {
		const nested = item[key];
		if (!isObject(nested)) continue;
		const origin = originOf(nested, path, []);
		if (origin?.is !== "hub" || origin.guessed !== "repository") return origin;
		if ([key, ...[
			"type",
			"provider",
			"host",
			"kind"
		].map((name) => textAt(nested, name) ?? "")].some((text) => HUB_NAME.test(text))) return onHub(origin.id, origin.revision, nested, path);
		return origin;
	}
	return null;
}
/** GPT4All's models without an address lie on its own server (gpt4all-chat/src/modellist.cpp). */
function fromGpt4All(item) {
	const file = textAt(item, "filename");
	if (file === null || !("ramrequired" in item) || !("filesize" in item)) return null;
	return {
		is: "url",
		url: `https://gpt4all.io/models/${file}`,
		revision: null
	};
}
/** Pieces of a download, which are not files of the repository. */
const PIECES = /* @__PURE__ */ new Set([
	"parts",
	"chunks",
	"shards",
	"layers",
	"segments",
	"blocks"
]);
/** Where each piece of a file can be had from; null where one has no such place, or there are none. */
function originsOfPieces(item) {
	for (const key of PIECES) {
		const pieces = item[key];
		if (!Array.isArray(pieces) || pieces.length === 0) continue;
		const origins = pieces.map((piece) => isObject(piece) ? originOf(piece, null, []) : null);
		return origins.every((origin) => origin !== null) ? origins : null;
	}
	return null;
}
/** Voices of Piper lie in one repository of the hub (piper, download_voices.py); a list in its shape may be of others. */
function fromPiper(item, path, owners) {
	if (!owners.some((one) => "num_speakers" in one && isObject(one.files)) || path === null || !("md5_digest" in item)) return null;
	return {
		is: "hub",
		type: "model",
		id: "rhasspy/piper-voices",
		revision: "main",
		path,
		guessed: "repository"
	};
}
/** The source that a field names: an address, or a repository of the hub that holds the file at `path`. */
function sourceAt(written, revision, path) {
	if (isUrl(written)) return fromUrl(written, revision);
	return REPOSITORY.test(written) ? onHub(written, revision, {}, path) : null;
}
function onHub(id, revision, item, path) {
	const name = textAt(item, "filename");
	const place = {
		is: "hub",
		type: "model",
		id,
		revision
	};
	return name === null ? {
		...place,
		path,
		guessed: "path"
	} : {
		...place,
		path: name
	};
}
function fromUrl(url, revision) {
	const [, kind, id = "", at = "", file = ""] = HUB.exec(url) ?? [];
	if (id === "") return {
		is: "url",
		url,
		revision
	};
	return {
		is: "hub",
		type: kind === "datasets" ? "dataset" : kind === "spaces" ? "space" : "model",
		id,
		revision: at,
		path: file.split("?", 1)[0] ?? ""
	};
}
/** The address that an object has, or makes of a `base_url` around it. */
function urlOf(item, around) {
	const [first = null] = Array.isArray(item.urls) ? item.urls : [];
	const written = (typeof first === "string" ? first : null) ?? URL_KEYS.map((key) => textAt(item, key)).find((text) => text) ?? nestedUrl(item);
	const base = around.map((one) => BASE_KEYS.map((key) => textAt(one, key)).find((text) => text)).find(Boolean);
	if (written && isUrl(written)) return written;
	if (base && isUrl(base)) return `${withoutTrailing(base, "/")}/${(written ?? "").replace(/^\/+/, "")}`;
	return null;
}
/** `source: {url: …}`, or `{$type: google_drive, id: …}`. */
function nestedUrl({ source }) {
	if (!isObject(source)) return null;
	const id = textAt(source, "id");
	return textAt(source, "url") ?? (id !== null && "$type" in source ? `gdrive://${id}` : null);
}
function first(items, keys) {
	for (const item of items) for (const key of keys) {
		const text = textAt(item, key);
		if (text) return text;
	}
	return null;
}

/** Objects with more members are maps, each of which has names of its own. */
const MAX_KEYS = 64;
const MAX_SHAPES = 1e3;
/** The shapes of a document's objects: of a hundred thousand objects, nearly all have the names of the one before. */
var Shapes = class {
	#known = /* @__PURE__ */ new Map();
	#last = null;
	of(item) {
		if (this.#last !== null && hasKeys(item, this.#last.keys)) return this.#last;
		const keys = Object.keys(item);
		if (keys.length > MAX_KEYS) return shapeOf(keys);
		const name = keys.join("\0");
		const shape = this.#known.get(name) ?? shapeOf(keys);
		if (this.#known.size < MAX_SHAPES) this.#known.set(name, shape);
		this.#last = shape;
		return shape;
	}
};
function hasKeys(item, keys) {
	let index = 0;
	for (const key in item) {
		if (keys[index] !== key) return false;
		index += 1;
	}
	return index === keys.length;
}
function shapeOf(keys) {
	const hasCapital = keys.some(isCapital);
	const names = hasCapital ? [.../* @__PURE__ */ new Set([...keys.map((key) => key.toLowerCase()), ...keys])] : keys;
	return {
		keys,
		hasCapital,
		isOwner: names.some(isSourceKey),
		digestKeys: names.flatMap(digestKey),
		digestObjects: names.filter((name) => DIGEST_OBJECTS.has(name))
	};
}
function isCapital(key) {
	for (let at = 0; at < key.length; at += 1) {
		const code = key.charCodeAt(at);
		if (code >= 65 && code <= 90) return true;
	}
	return false;
}

/** Characters of the shortest digest that is noticed in a field, and of the longest. */
const SHORTEST = 32;
const LONGEST = 256;
const HEX = /^(?:[0-9a-f]{64}|[0-9A-F]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{32})$/;
const DIGEST_NAME = /sha-?\d|md5|digest|checksum|hash/i;
/** Digests of something else than a file. */
const NOT_OF_FILES = /schema|config|param|feature|commit|revision|git|code|prompt|token|parent|tree|query|source/i;
/** Files that a document records in one of the two shapes: objects with a path and a digest, and maps from paths to digests. */
function walk(root, emit, own = () => null) {
	inside(root, {
		emit,
		own,
		pointer: [],
		owners: [],
		shapes: new Shapes()
	}, false);
}
/** `isRecorded`: whether something around it has a path and a digest. */
function inside(value, walking, isRecorded) {
	const { pointer, owners } = walking;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			if (typeof value[index] !== "object") continue;
			pointer.push(index);
			inside(value[index], walking, isRecorded);
			pointer.pop();
		}
		return;
	}
	if (!isObject(value)) return;
	const shape = walking.shapes.of(value);
	const item = shape.hasCapital ? withLowerKeys(value) : value;
	const digests = digestsOf(item, shape.digestKeys, shape.digestObjects);
	const isFile = digests.length > 0;
	const { isOwner } = shape;
	if (isFile) fileOf(item, digests, isOwner, walking);
	if (isOwner) owners.push(item);
	let texts = 0;
	let mapped = 0;
	for (const key of shape.keys) {
		const member = value[key];
		const isNested = typeof member === "object" && member !== null;
		if (!isNested && typeof member !== "string") continue;
		if (!isNested) texts += 1;
		if (!isNested && member.length < SHORTEST) continue;
		const isOwn = isFile && isDigestObject(key, digests);
		pointer.push(key);
		if (!isNested) {
			if (!isOwn && single(key, member, item, walking)) mapped += 1;
		} else if (!(isOwn || (isRecorded || isFile) && PIECES.has(key))) inside(member, walking, isRecorded || isFile);
		pointer.pop();
	}
	if (mapped > 0 && mapped < texts) placeholdersOf(value, walking);
	if (isOwner) owners.pop();
}
/** The paths of a map from paths to digests whose values are none. */
function placeholdersOf(map, { emit, pointer }) {
	for (const key in map) {
		const text = map[key];
		if (typeof text !== "string" || text.length > LONGEST || !looksLikePath(key) || isUrl(key)) continue;
		if (isHexLike(text) || readDigest(text) !== null) continue;
		pointer.push(key);
		emit({
			is: "file",
			descriptor: { path: key }
		}, pointer);
		emit({
			is: "placeholder",
			path: key,
			written: text
		}, pointer);
		pointer.pop();
	}
}
/** What was a digest, and has lost or gained some digits. */
function isHexLike(text) {
	return text.length >= SHORTEST && /^[0-9a-fA-F]+$/.test(text);
}
/** The same members, those with capitals by their names in lower case too. */
function withLowerKeys(item) {
	const lower = {};
	for (const key in item) {
		const name = key.toLowerCase();
		if (name !== key && name !== "__proto__") lower[name] = item[key];
	}
	return {
		...lower,
		...item
	};
}
function isDigestObject(key, digests) {
	for (const one of digests) if (one.key === key || one.key === key.toLowerCase()) return true;
	return false;
}
/**
* A member that is no object: an entry of a map from paths to digests, a digest beside a path of the same name, or one
* that nobody reads. Whether it is an entry of a map.
*/
function single(key, text, item, { emit, own, pointer, owners }) {
	if (text.length > LONGEST || /^([_$@]|\d+$)/.test(key)) return false;
	if (isUrl(key)) {
		const digest = readDigest(text);
		if (digest === null) return false;
		const path = own(key);
		if (path === null) emit({ is: "remote" }, pointer);
		else emit({
			is: "file",
			descriptor: {
				path,
				digests: [digest]
			},
			isFromRoot: true
		}, pointer);
		return true;
	}
	if (looksLikePath(key)) {
		const digest = readDigest(text);
		if (digest === null && !isHexLike(text)) return false;
		const source = owners.length === 0 ? null : originOf({}, key, owners);
		emit({
			is: "file",
			descriptor: {
				path: key,
				digests: digest === null ? [] : [digest],
				source
			}
		}, pointer);
		if (digest === null) emit({
			is: "placeholder",
			path: key,
			written: text
		}, pointer);
		return true;
	}
	const pair = pairOf(key, text, item);
	if (pair !== null) {
		emit({
			is: "file",
			descriptor: pair
		}, pointer);
		return false;
	}
	const isNamed = DIGEST_NAME.test(key) && readDigest(text) !== null;
	if (NOT_OF_FILES.test(key) || !(isNamed || HEX.test(text))) return false;
	if (!isNamed && digestKey(String(pointer.at(-2) ?? "").toLowerCase()).length > 0) {
		emit({
			is: "nameless",
			id: key,
			isOfMap: true
		}, pointer);
		return false;
	}
	emit({
		is: "unread",
		key
	}, pointer);
	return false;
}
/** `isOwner`: whether the object itself says where it can be had from. */
function fileOf(item, digests, isOwner, { emit, own, pointer, owners }) {
	const key = pointer.at(-1);
	const named = pathOf(item);
	const path = named !== null && !isUrl(named.path) && !isTemplate(named.path) ? named.path : pathInKey(key);
	const read = digestsRead(digests);
	const first = digests[0];
	pointer.push(first?.key ?? "");
	const ownPath = path === null ? own(addressOf(item, key, owners) ?? "") : null;
	if (ownPath !== null && read.length > 0) emit({
		is: "file",
		descriptor: {
			path: ownPath,
			digests: read,
			size: recordedSize(item, false)
		},
		isFromRoot: true
	}, pointer);
	else if (path === null) {
		const isAddress = typeof key === "string" && isUrl(key) || isUrl(textAt(item, "source") ?? "");
		const isRemote = named !== null || originOf(item, null, []) !== null;
		const id = (named !== null && isTemplate(named.path) ? named.path : null) ?? (typeof key === "string" ? key : textAt(item, "id") ?? textAt(item, "name"));
		if (read.length > 0) emit(isAddress || isRemote && id === null ? { is: "remote" } : {
			is: "nameless",
			id
		}, pointer);
	} else {
		const origin = isOwner || owners.length > 0 ? originOf(item, path, owners) : null;
		const pieces = (origin === null ? originsOfPieces(item) : null) ?? [];
		const source = pieces.length === 1 ? pieces[0] ?? null : origin;
		emit({
			is: "file",
			descriptor: {
				path,
				digests: read,
				size: recordedSize(item, read.length === 0),
				source
			},
			pieces
		}, pointer);
		if (read.length === 0 && first !== void 0) emit({
			is: "placeholder",
			path,
			written: first.written
		}, pointer);
	}
	pointer.pop();
}
/** The URL by which alone an object names its file. */
function addressOf(item, key, owners) {
	if (typeof key === "string" && isUrl(key)) return key;
	const named = pathOf(item)?.path ?? "";
	return isUrl(named) ? named : urlOf(item, [item, ...owners.toReversed()]);
}
function pathInKey(key) {
	return typeof key === "string" && looksLikePath(key) ? key : null;
}
/** One digest of each algorithm; most objects have one. */
function digestsRead(digests) {
	const read = [];
	for (const { digest } of digests) if (digest !== null && !read.some(({ algorithm }) => algorithm === digest.algorithm)) read.push(digest);
	return read;
}

export { sizeIn as i, sourceAt as n, looksLikePath as r, walk as t };