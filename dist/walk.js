import { ofCheck } from "./check.js";
import { zt as withoutTrailing } from "./start.js";
const { Di: folderOf, Ni: withSlashes, Rr: algorithmNamed, bn: readDigest, ji: joinPath, ki: isAbsolutePath, sn: isObject } = ofCheck();
function textAt(item, key) {
	const value = item[key];
	if (typeof value === "string") return value;
	return typeof value === "number" ? String(value) : null;
}
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
const DIGEST_OBJECTS = new Set([
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
const NAME_KEYS = ["name", "source"];
const SIZE_KEYS = [
	"size",
	"size_bytes",
	"bytes",
	"filesize",
	"file_size",
	"content_length"
];
const FILE_NAME = /[^/\\]\.[A-Za-z][A-Za-z0-9_-]{0,14}$/;
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
function isUrl(text) {
	return URL.test(text);
}
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
function digestsOf(item, keys, objects) {
	let found = NONE;
	for (const { key, algorithm } of keys) {
		const written = textAt(item, key);
		if (written === null || isGitId(key, written, item)) continue;
		const one = {
			key,
			digest: readDigest(written, algorithm ?? algorithmBeside(item)),
			written
		};
		if (found === NONE) found = [one];
		else found.push(one);
	}
	for (const key of objects) {
		const nested = item[key];
		if (typeof nested !== "object" || nested === null) continue;
		for (const one of Array.isArray(nested) ? nested : [nested]) found = [...found, ...digestsInside(key, one)];
	}
	return found;
}
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
function pathKeysOf(keys) {
	return {
		hasFolder: keys.has("save_path"),
		paths: PATH_KEYS.filter((key) => keys.has(key)),
		names: NAME_KEYS.filter((key) => keys.has(key))
	};
}
function pathOf(item, { hasFolder, paths, names }) {
	const [folder, file] = hasFolder ? [textAt(item, "save_path"), textAt(item, "filename")] : [];
	if (folder && file && !isUrl(folder)) return `${withoutTrailing(folder, "/")}/${file}`;
	for (const key of paths) {
		const path = textAt(item, key);
		if (path) return path;
	}
	for (const key of names) {
		const name = textAt(item, key);
		if (name !== null && FILE_NAME.test(name) && !isUrl(name)) return name;
	}
	return null;
}
const PAIR = /^(.+)_(sha256|sha512|sha384|sha1|md5)$/;
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
function recordedSize(item, keys, isPlaceholder) {
	for (const key of keys) {
		const size = sizeIn(item[key]);
		if (size !== null) return size === 0 && isPlaceholder ? null : size;
	}
	return null;
}
function sizeIn(value) {
	const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(number) && number >= 0 ? number : null;
}
const PATHS = new Set([
	"path",
	"local_path",
	"relative_path",
	"file_path",
	"model_path"
]);
const KEYS = [
	...PATHS,
	"local_dir",
	"dir",
	"directory",
	"folder",
	"root",
	"root_dir",
	"base_dir",
	"base_path"
];
const MAX_SAMPLE = 500;
const MAX_FOLDERS = 20;
const MAX_OF_FOLDER = 5;
function folderKeysOf(keys) {
	return KEYS.filter((key) => keys.has(key));
}
function folderOfFiles(item, keys, name) {
	for (const key of keys) {
		const folder = textAt(item, key);
		if (folder) return asFolder(folder);
	}
	return typeof name === "string" && /[/\\]/.test(name) ? asFolder(name) : null;
}
function folderBeside(item, keys) {
	for (const key of keys) {
		const folder = PATHS.has(key) ? null : textAt(item, key);
		if (folder) return asFolder(folder);
	}
	return null;
}
function asFolder(written) {
	if (written.length > 4096 || isUrl(written) || isTemplate(written) || isAbsolutePath(written)) return null;
	const folder = joinPath("", withSlashes(written));
	return folder === "" ? null : folder;
}
function inFolder(path, folder) {
	if (folder === void 0 || isAbsolutePath(path)) return path;
	const slashed = withSlashes(path).replace(/^(\.\/)+/, "");
	return slashed === folder || slashed.startsWith(`${folder}/`) ? path : `${folder}/${path}`;
}
async function filesInFolders(all, source) {
	const places = new PlacesOf(source);
	const step = Math.max(1, Math.floor(all.length / MAX_SAMPLE));
	let isPlain = false;
	for (let at = 0; at < all.length && at < step * MAX_SAMPLE; at += step) {
		const { path, folder } = all[at];
		if (await places.hasFile(inFolder(path, folder))) {
			const elsewhere = await foldersElsewhere(all, places);
			return (name) => !elsewhere.has(name);
		}
		isPlain ||= await places.hasFile(path);
	}
	const folders = [...new Set(all.map(({ folder }) => folder))].slice(0, MAX_FOLDERS);
	const areBelow = !isPlain && folders.some((folder) => places.hasFolder(folder));
	return () => areBelow;
}
async function foldersElsewhere(all, places) {
	const elsewhere = new Set();
	const left = new Map();
	for (const { path, folder } of all) {
		if (!withSlashes(path).includes("/") || left.size === MAX_SAMPLE && !left.has(folder)) continue;
		const names = left.get(folder) ?? (places.hasFolder(folder) ? 0 : MAX_OF_FOLDER);
		const isElsewhere = names > 0 && await places.hasFile(path);
		if (isElsewhere) elsewhere.add(folder);
		left.set(folder, isElsewhere ? 0 : Math.max(0, names - 1));
	}
	return elsewhere;
}
var PlacesOf = class {
	#source;
	#bases;
	constructor(source) {
		this.#source = source;
		this.#bases = new Set(["", folderOf(source.path)]);
	}
	async hasFile(path) {
		for (const base of this.#bases) {
			const place = joinPath(base, withSlashes(path));
			if (place !== null && place !== "" && !place.includes("\0") && await this.#source.has(place)) return true;
		}
		return false;
	}
	hasFolder(folder) {
		return [...this.#bases].some((base) => this.#source.filesBelow(joinPath(base, folder) ?? folder, 1).length > 0);
	}
};
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
const NESTED = [
	"source",
	"origin",
	"download",
	"distribution",
	"provenance",
	"hf",
	"huggingface"
];
const HUB_NAME = /^(?:hf|hugging[ _-]?face(?:_hub|-hub)?)$/i;
const ALL_KEYS = new Set([
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
function mentionsSource(item) {
	for (const key in item) if (ALL_KEYS.has(key)) return true;
	return false;
}
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
function fromGpt4All(item) {
	const file = textAt(item, "filename");
	if (file === null || !("ramrequired" in item) || !("filesize" in item)) return null;
	return {
		is: "url",
		url: `https://gpt4all.io/models/${file}`,
		revision: null
	};
}
const PIECES = new Set([
	"parts",
	"chunks",
	"shards",
	"layers",
	"segments",
	"blocks"
]);
function originsOfPieces(item) {
	for (const key of PIECES) {
		const pieces = item[key];
		if (!Array.isArray(pieces) || pieces.length === 0) continue;
		const origins = pieces.map((piece) => isObject(piece) ? originOf(piece, null, []) : null);
		return origins.every((origin) => origin !== null) ? origins : null;
	}
	return null;
}
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
function urlOf(item, around) {
	const [first = null] = Array.isArray(item.urls) ? item.urls : [];
	const written = (typeof first === "string" ? first : null) ?? URL_KEYS.map((key) => textAt(item, key)).find((text) => text) ?? nestedUrl(item);
	const base = around.map((one) => BASE_KEYS.map((key) => textAt(one, key)).find((text) => text)).find(Boolean);
	if (written && isUrl(written)) return written;
	if (base && isUrl(base)) return `${withoutTrailing(base, "/")}/${(written ?? "").replace(/^\/+/, "")}`;
	return null;
}
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
const SHORTEST = 32;
const NO_DIGESTS = [];
function addressOf(item, named, key, owners) {
	if (typeof key === "string" && isUrl(key)) return key;
	return named !== null && isUrl(named) ? named : urlOf(item, [item, ...owners.toReversed()]);
}
function pathInKey(key) {
	return typeof key === "string" && looksLikePath(key) ? key : null;
}
function digestsRead(digests) {
	const [first] = digests;
	if (digests.length === 1 && first) return first.digest === null ? NO_DIGESTS : [first.digest];
	const read = [];
	for (const { digest } of digests) if (digest !== null && !read.some(({ algorithm }) => algorithm === digest.algorithm)) read.push(digest);
	return read;
}
function isHexLike(text) {
	return text.length >= 32 && /^[0-9a-fA-F]+$/.test(text);
}
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
const MAX_KEYS = 64;
const MAX_SHAPES = 1e3;
var Shapes = class {
	#known = new Map();
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
	const names = hasCapital ? [...new Set([...keys.map((key) => key.toLowerCase()), ...keys])] : keys;
	const set = new Set(names);
	return {
		keys,
		hasCapital,
		isOwner: names.some(isSourceKey),
		digestKeys: names.flatMap(digestKey),
		digestObjects: names.filter((name) => DIGEST_OBJECTS.has(name)),
		pathKeys: pathKeysOf(set),
		sizeKeys: SIZE_KEYS.filter((name) => names.includes(name)),
		hasPieces: names.some((name) => PIECES.has(name)),
		folderKeys: folderKeysOf(set)
	};
}
function isCapital(key) {
	for (let at = 0; at < key.length; at += 1) {
		const code = key.charCodeAt(at);
		if (code >= 65 && code <= 90) return true;
	}
	return false;
}
const NO_PIECES = [];
const LONGEST = 256;
const HEX = /^(?:[0-9a-f]{64}|[0-9A-F]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{32})$/;
const DIGEST_NAME = /sha-?\d|md5|digest|checksum|hash/i;
const NOT_OF_FILES = /schema|config|param|feature|commit|revision|git|code|prompt|token|parent|tree|query|source/i;
function walk(root, emit, own = () => null) {
	inside(root, {
		emit,
		own,
		pointer: [],
		owners: [],
		folders: [],
		shapes: new Shapes()
	}, false);
}
function inside(value, walking, isRecorded) {
	const { pointer, owners, folders } = walking;
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
	if (isFile) fileOf(item, digests, shape, walking);
	if (isOwner) owners.push(item);
	const folder = isFile ? null : folderOfFiles(item, shape.folderKeys, pointer.at(-1));
	if (folder !== null) folders.push(inFolder(folder, folders.at(-1)));
	let texts = 0;
	let mapped = 0;
	for (const key of shape.keys) {
		const member = value[key];
		const isNested = typeof member === "object" && member !== null;
		if (!isNested && typeof member !== "string") continue;
		if (!isNested) texts += 1;
		if (!isNested && member.length < 32) continue;
		const isOwn = isFile && isDigestObject(key, digests);
		pointer.push(key);
		if (!isNested) {
			if (!isOwn && single(key, member, item, walking)) mapped += 1;
		} else if (!(isOwn || (isRecorded || isFile) && PIECES.has(key))) inside(member, walking, isRecorded || isFile);
		pointer.pop();
	}
	if (mapped > 0 && mapped < texts) placeholdersOf(value, walking);
	if (isOwner) owners.pop();
	if (folder !== null) folders.pop();
}
function around({ folders }, own = null) {
	const outer = folders.at(-1);
	const folder = own === null ? outer : inFolder(own, outer);
	return folder === void 0 ? null : { folder };
}
function placeholdersOf(map, walking) {
	const { emit, pointer } = walking;
	for (const key in map) {
		const text = map[key];
		if (typeof text !== "string" || text.length > LONGEST || !looksLikePath(key) || isUrl(key)) continue;
		if (isHexLike(text) || readDigest(text) !== null) continue;
		pointer.push(key);
		emit({
			is: "file",
			descriptor: { path: key },
			...around(walking)
		}, pointer);
		emit({
			is: "placeholder",
			path: key,
			written: text
		}, pointer);
		pointer.pop();
	}
}
function single(key, text, item, walking) {
	const { emit, own, pointer, owners } = walking;
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
			},
			...around(walking)
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
			descriptor: pair,
			...around(walking)
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
function fileOf(item, digests, shape, walking) {
	const { emit, own, pointer, owners } = walking;
	const { isOwner, sizeKeys } = shape;
	const key = pointer.at(-1);
	const named = pathOf(item, shape.pathKeys);
	const path = named !== null && !isUrl(named) && !isTemplate(named) ? named : pathInKey(key);
	const read = digestsRead(digests);
	const first = digests[0];
	pointer.push(first?.key ?? "");
	const ownPath = path === null ? own(addressOf(item, named, key, owners) ?? "") : null;
	if (ownPath !== null && read.length > 0) emit({
		is: "file",
		descriptor: {
			path: ownPath,
			digests: read,
			size: recordedSize(item, sizeKeys, false)
		},
		isFromRoot: true
	}, pointer);
	else if (path === null) {
		const isAddress = typeof key === "string" && isUrl(key) || isUrl(textAt(item, "source") ?? "");
		const isRemote = named !== null || originOf(item, null, []) !== null;
		const id = (named !== null && isTemplate(named) ? named : null) ?? (typeof key === "string" ? key : textAt(item, "id") ?? textAt(item, "name"));
		if (read.length > 0) emit(isAddress || isRemote && id === null ? { is: "remote" } : {
			is: "nameless",
			id
		}, pointer);
	} else {
		const origin = isOwner || owners.length > 0 ? originOf(item, path, owners) : null;
		const pieces = (origin === null && shape.hasPieces ? originsOfPieces(item) : null) ?? NO_PIECES;
		const source = pieces.length === 1 ? pieces[0] ?? null : origin;
		emit({
			is: "file",
			descriptor: {
				path,
				digests: read,
				size: recordedSize(item, sizeKeys, read.length === 0),
				source
			},
			pieces,
			...around(walking, folderBeside(item, shape.folderKeys))
		}, pointer);
		if (read.length === 0 && first !== void 0) emit({
			is: "placeholder",
			path,
			written: first.written
		}, pointer);
	}
	pointer.pop();
}
export { SIZE_KEYS as a, inFolder as i, sourceAt as n, looksLikePath as o, filesInFolders as r, sizeIn as s, walk as t };
