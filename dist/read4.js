import { ofCheck } from "./check.js";
import { n as readStructured, t as DocumentReader } from "./documents.js";
import { zt as withoutTrailing } from "./start.js";
const { Di: folderOf, Mi: readWrittenPath, Ti: below, en: exactBytes, in: memberOf, ji: joinPath, on: textOf, rn: listOf, sn: isObject, tn: hasScheme } = ofCheck();
const isAbsolute = (function isAbsolute(path) {
	return readWrittenPath(path).isAbsolute;
});
const pathBelow = (function pathBelow(folder, path) {
	return folder === "." || folder === "" ? path : `${withoutTrailing(folder, "/")}/${path}`;
});
const isFolder = (function isFolder(item) {
	const isListed = Array.isArray(memberOf(item, "files"));
	return FOLDER.test(textOf(memberOf(item, "md5")) ?? "") || isListed || memberOf(item, "nfiles") !== void 0;
});
const BEFORE_3 = "md5-dos2unix";
const FOLDER = /\.dir$/;
var FileAdder = class {
	#reader;
	#made = new Set();
	#deps = new Map();
	constructor(reader) {
		this.#reader = reader;
	}
	out(item, path, pointer, source) {
		this.#made.add(this.#normal(path));
		const isText = this.#hashOf(item) === BEFORE_3;
		if (!isFolder(item)) {
			const digests = this.#digests(item, item, path, pointer);
			this.#add(item, path, digests, !isText, source, pointer);
			return;
		}
		const members = listOf(memberOf(item, "files"));
		if (members.length === 0) this.#reader.count("folder");
		for (const [index, member] of members.entries()) {
			const at = [
				...pointer,
				"files",
				index
			];
			const name = isObject(member) ? textOf(memberOf(member, "relpath")) : null;
			if (!isObject(member) || name === null) {
				this.#reader.brokenAt(at, "relpath", false);
				continue;
			}
			const inside = `${withoutTrailing(path, "/")}/${name}`;
			this.#add(member, inside, this.#digests(member, item, inside, at), !isText, source, at);
		}
	}
	async dep(item, path, pointer, source) {
		const normal = this.#normal(path);
		if (isFolder(item)) this.#reader.count("folder");
		else if (this.#isMade(normal)) return;
		else if (joinPath(this.#reader.folder, path) === null) this.#reader.count("remote-file");
		else if (await source.has(`${normal}.dvc`)) return;
		else this.#keepDep(item, path, normal, pointer);
	}
	finish() {
		for (const { descriptor, pointer, isDisputed } of this.#deps.values()) if (isDisputed) this.#reader.count("component");
		else this.#reader.add(descriptor, pointer);
	}
	#keepDep(item, path, normal, pointer) {
		const digests = this.#digests(item, item, path, pointer);
		const before = this.#deps.get(normal);
		if (before !== void 0) {
			const [known] = before.descriptor.digests ?? [];
			if (known?.value !== digests[0]?.value) before.isDisputed = true;
			return;
		}
		this.#deps.set(normal, {
			descriptor: {
				path,
				digests,
				grading: {
					missing: "notice",
					differs: "notice"
				}
			},
			pointer: [...pointer, "md5"],
			isDisputed: false
		});
	}
	#add(item, path, digests, isSizeExact, source, pointer) {
		const size = exactBytes(memberOf(item, "size"));
		this.#reader.add({
			path,
			digests,
			size,
			isSizeExact,
			source,
			grading: {
				missing: "notice",
				lineEnds: "warning"
			}
		}, [...pointer, "md5"]);
	}
	#digests(item, owner, path, pointer) {
		const hash = this.#hashOf(owner);
		const written = memberOf(item, "md5");
		if (written === void 0 && ["etag", "checksum"].some((key) => memberOf(item, key) !== void 0)) this.#reader.count("unsupported-digest");
		if (written === void 0) return [];
		if (hash !== "md5" && hash !== BEFORE_3) {
			this.#reader.count("unsupported-digest");
			return [];
		}
		const digest = this.#reader.digest(written, hash, {
			path,
			is: "file"
		}, [...pointer, "md5"]);
		return digest === null ? [] : [digest];
	}
	#hashOf(item) {
		return textOf(memberOf(item, "hash")) ?? BEFORE_3;
	}
	#normal(path) {
		return joinPath(this.#reader.folder, path) ?? path;
	}
	#isMade(path) {
		for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) if (this.#made.has(path.slice(0, end))) return true;
		return false;
	}
};
const sourceOfImport = (function sourceOfImport(stage) {
	const deps = listOf(memberOf(stage, "deps"));
	const [dep] = deps;
	if (deps.length !== 1 || !isObject(dep)) return null;
	const repository = memberOf(dep, "repo");
	if (isObject(repository)) {
		const url = textOf(memberOf(repository, "url"));
		const revision = textOf(memberOf(repository, "rev_lock")) ?? textOf(memberOf(repository, "rev"));
		return url === null ? null : {
			is: "url",
			url,
			revision
		};
	}
	const url = textOf(memberOf(dep, "path")) ?? "";
	return hasScheme(url) ? {
		is: "url",
		url,
		revision: null
	} : null;
});
function addImported(dep, reader) {
	const isElsewhere = isObject(memberOf(dep, "repo")) || hasScheme(textOf(memberOf(dep, "path")) ?? "");
	if (isElsewhere) reader.count("remote-file");
	return isElsewhere;
}
async function readWorkFolders(source) {
	const folder = folderOf(source.path);
	const text = await source.companion(below(folder, "dvc.yaml")) ?? "";
	if (!/\bwdir\b/.test(text)) return () => ".";
	const document = await readStructured(text, "yaml");
	const stages = document.is === "value" && isObject(document.value) ? memberOf(document.value, "stages") : null;
	if (!isObject(stages)) return () => null;
	return (stage) => {
		const item = memberOf(stages, stage) ?? memberOf(stages, stage.split("@", 1)[0] ?? "");
		if (!isObject(item)) return ".";
		const inner = memberOf(item, "do");
		const written = textOf(memberOf(isObject(inner) ? inner : item, "wdir")) ?? ".";
		return written.includes("${") ? null : written;
	};
}
const readDvc = (async function readDvc(source, name) {
	const reader = await DocumentReader.open(source, "yaml");
	const { value } = reader;
	if (value === void 0) return reader.finish({
		name,
		version: null
	});
	if (!isObject(value)) {
		reader.brokenAt([], "outs", true);
		return reader.finish({
			name,
			version: null
		});
	}
	const isLock = /\.lock$/i.test(source.path);
	const stages = isLock ? await stagesOf(value, source) : [stageOfFile(value)];
	const files = new FileAdder(reader);
	for (const stage of stages) addOuts(stage, isLock, files, reader);
	for (const stage of stages) await addDeps(stage, isLock, files, source, reader);
	files.finish();
	const format = {
		name,
		version: isLock ? textOf(memberOf(value, "schema")) : null
	};
	return reader.finish(format);
});
const stageOfFile = (function stageOfFile(item) {
	return {
		item,
		pointer: [],
		folder: textOf(memberOf(item, "wdir")) ?? "."
	};
});
const addOuts = (function addOuts({ item, pointer, folder }, isLock, files, reader) {
	const origin = isLock ? null : sourceOfImport(item);
	for (const [index, out] of listOf(memberOf(item, "outs")).entries()) {
		const at = [
			...pointer,
			"outs",
			index
		];
		const written = isObject(out) ? textOf(memberOf(out, "path")) : null;
		if (!isObject(out) || written === null || written === "") reader.brokenAt(at, "path", false);
		else if (folder === null) reader.count("component");
		else if (hasScheme(written) || isAbsolute(written) || isAbsolute(folder)) reader.count("remote-file");
		else files.out(out, pathBelow(folder, written), at, origin);
	}
});
const addDeps = (async function addDeps({ item, pointer, folder }, isLock, files, source, reader) {
	for (const [index, dep] of listOf(memberOf(item, "deps")).entries()) {
		const at = [
			...pointer,
			"deps",
			index
		];
		const written = isObject(dep) ? textOf(memberOf(dep, "path")) : null;
		if (!isObject(dep) || !isLock && addImported(dep, reader)) continue;
		if (written === null || written === "") reader.brokenAt(at, "path", false);
		else if (folder === null) reader.count("component");
		else if (hasScheme(written) || isAbsolute(written) || isAbsolute(folder)) reader.count("remote-file");
		else await files.dep(dep, pathBelow(folder, written), at, source);
	}
});
async function stagesOf(value, source) {
	const isNested = memberOf(value, "stages") !== void 0 || memberOf(value, "schema") !== void 0;
	const stages = isNested ? memberOf(value, "stages") : value;
	if (!isObject(stages)) return [];
	const folders = await readWorkFolders(source);
	return Object.entries(stages).flatMap(([name, item]) => {
		const pointer = isNested ? ["stages", name] : [name];
		return isObject(item) ? [{
			item,
			pointer,
			folder: folders(name)
		}] : [];
	});
}
export { readDvc };
