import { ofCheck, wn as Descriptors } from "./check.js";
import { i as repositoryAt, r as ownPath } from "./own-address.js";
import { a as SIZE_KEYS, i as inFolder, r as filesInFolders, s as sizeIn } from "./walk.js";
const { Cn: manifest, Di: folderOf, sn: isObject } = ofCheck();
const MAX_REPORTED = 20;
var OtherItems = class {
	#placeholders = [];
	#nameless = [];
	#unread = [];
	remote = 0;
	take(found, at) {
		const pointer = [...at];
		if (found.is === "placeholder") this.#placeholders.push({
			...found,
			pointer
		});
		else if (found.is === "nameless") this.#nameless.push({
			...found,
			pointer
		});
		else if (found.is === "unread") this.#unread.push({
			...found,
			pointer
		});
		else this.remote += 1;
	}
	get hasDigests() {
		return this.#nameless.length + this.#unread.length > 0;
	}
	problems({ duplicates }) {
		const at = ({ pointer }) => ({
			is: "pointer",
			pointer
		});
		const found = this.#placeholders.slice(0, MAX_REPORTED).map((one) => ({
			kind: "digest-placeholder",
			data: {
				path: one.path,
				written: one.written.slice(0, 200),
				of: "file"
			},
			at: at(one)
		}));
		const [nameless] = this.#nameless;
		if (nameless) found.push({
			kind: "path-unknown",
			data: {
				id: nameless.id,
				count: this.#nameless.length
			},
			at: at(nameless)
		});
		const [unread] = this.#unread;
		if (unread) {
			const fields = [...new Set(this.#unread.map(({ key }) => key))].slice(0, 5);
			found.push({
				kind: "digest-unread",
				data: {
					fields,
					count: this.#unread.length
				},
				at: at(unread)
			});
		}
		for (const { key, line, column } of duplicates.slice(0, MAX_REPORTED)) found.push({
			kind: "manifest-malformed",
			data: {
				reason: "duplicate-key",
				detail: key.slice(0, 200),
				isFatal: false
			},
			at: {
				is: "line",
				line,
				column
			}
		});
		return found;
	}
};
const SOME = 1e3;
var Places = class {
	#document;
	#walker;
	#pointers = [];
	constructor(document, walker) {
		this.#document = document;
		this.#walker = walker;
	}
	find(place) {
		if (place.is === "line") return {
			line: place.line,
			column: place.column
		};
		return this.#document.place(place.is === "pointer" ? place.pointer : this.#of(place.index).digest);
	}
	ofSize(index, size) {
		const { digest, size: pointer } = this.#of(index);
		if (size === null || pointer !== null) return pointer && {
			is: "pointer",
			pointer
		};
		const around = digest.slice(0, -1);
		const item = valueIn(this.#document.value, around);
		const key = isObject(item) ? Object.keys(item).find((one) => isSize(one) && sizeIn(item[one]) === size) : null;
		return key ? {
			is: "pointer",
			pointer: [...around, key]
		} : null;
	}
	#of(index) {
		if (index >= this.#pointers.length) this.#pointers = pointersOf(this.#document, this.#walker, SOME + 2 * index);
		return this.#pointers[index] ?? {
			digest: [],
			size: null
		};
	}
};
function isSize(key) {
	const name = key.toLowerCase();
	return SIZE_KEYS.some((one) => name === one || name.endsWith(`_${one}`));
}
function valueIn(root, pointer) {
	let value = root;
	for (const step of pointer) if (Array.isArray(value)) value = value[Number(step)];
	else if (isObject(value)) value = value[String(step)];
	else return void 0;
	return value;
}
const ENOUGH = new Error();
function pointersOf({ value }, walker, count) {
	const pointers = [];
	try {
		walker(value, (found, pointer) => {
			if (found.is !== "file") return;
			if (pointers.length === count) throw ENOUGH;
			pointers.push({
				digest: [...pointer],
				size: found.sizeAt ?? null
			});
		});
	} catch (error) {
		if (error !== ENOUGH) throw error;
	}
	return pointers;
}
const IN_OWN_FOLDER = /(?:^|\/)(?:large_files\.(?:ya?ml|json)|(?:rdf|bioimageio)\.yaml)$/i;
async function collect(source, name, document, walker) {
	const { repository } = source;
	if (repository === null) return inPlace(source, name, document, walker);
	const ofOwn = await inPlace(source, name, document, (root, emit) => walker(root, emit, (url) => ownPath(url, repository)));
	const { fromRoot, descriptors } = ofOwn;
	return fromRoot === 0 || fromRoot === descriptors.length ? ofOwn : inPlace(source, name, document, walker);
}
async function inPlace(source, name, document, walker) {
	const plain = collected(source, name, document, walker);
	if (plain.inFolders.length === 0) return plain;
	return collected(source, name, document, walker, await filesInFolders(plain.inFolders, source));
}
function placed({ descriptor, folder }, isBelow) {
	const { path } = descriptor;
	const below = inFolder(path, folder);
	if (folder === void 0 || below === path) return descriptor;
	const written = `${folder}\n${path}`;
	return isBelow(folder) ? {
		...descriptor,
		path: below,
		otherwise: path,
		written
	} : {
		...descriptor,
		otherwise: below,
		written
	};
}
function collected({ path: file, repository }, name, document, walker, isBelow = null) {
	const inFolders = [];
	const descriptors = new Descriptors();
	const others = new OtherItems();
	let fromRoot = 0;
	walker(document.value, (found, pointer) => {
		if (found.is !== "file") others.take(found, pointer);
		else {
			const { folder } = found;
			const { path } = found.descriptor;
			if (folder !== void 0 && inFolder(path, folder) !== path) inFolders.push({
				path,
				folder
			});
			descriptors.add(graded(isBelow === null ? found : {
				...found,
				descriptor: placed(found, isBelow)
			}, repository));
			if (found.isFromRoot) fromRoot += 1;
		}
	});
	return {
		file,
		name,
		document,
		descriptors,
		others,
		fromRoot,
		walker,
		inFolders
	};
}
function graded({ descriptor, pieces }, repository) {
	const { source } = descriptor;
	if (source) return isOwn(source, repository) ? {
		...descriptor,
		source: null
	} : descriptor;
	return pieces !== void 0 && pieces.length > 0 && !pieces.some((piece) => isOwn(piece, repository)) ? {
		...descriptor,
		grading: { missing: "notice" }
	} : descriptor;
}
function isOwn(source, repository) {
	if (repository === null) return false;
	const url = source.is === "url" ? source.url : hubAddress(source);
	return ownPath(url, repository) !== null || repositoryAt(url, repository) === "own";
}
function hubAddress({ type, id, revision, path }) {
	const repository = `https://huggingface.co/${type === "model" ? "" : `${type}s/`}${id}`;
	return path === null ? repository : `${repository}/resolve/${revision ?? "main"}/${path}`;
}
function finished(found) {
	const { file, name, document, descriptors, others, fromRoot, walker, inFolders } = found;
	const places = new Places(document, walker);
	return manifest({
		file,
		format: {
			name,
			version: null
		},
		base: baseOf(file, fromRoot > 0),
		descriptors,
		problems: others.problems(document),
		...inFolders.length > 0 && { otherwiseIn: "base" },
		notLookedAt: others.remote > 0 ? [{
			what: "remote-file",
			count: others.remote
		}] : [],
		locate: (place) => ({
			file,
			...places.find(place)
		}),
		placeOfSize: (index) => places.ofSize(index, descriptors.size(index))
	});
}
function baseOf(file, isFromRoot) {
	if (isFromRoot) return {
		is: "folder",
		folder: ""
	};
	return IN_OWN_FOLDER.test(file) ? {
		is: "folder",
		folder: folderOf(file)
	} : {
		is: "open",
		onTie: "own-folder"
	};
}
function malformed(file, name, { reason, line, column }) {
	const at = {
		is: "line",
		line,
		column
	};
	return {
		...unreadRegistry(file, name),
		problems: [{
			kind: "manifest-malformed",
			data: {
				reason,
				detail: null,
				isFatal: true
			},
			at
		}],
		unread: null
	};
}
function unreadRegistry(file, name) {
	return manifest({
		file,
		format: {
			name,
			version: null
		},
		base: {
			is: "open",
			onTie: "own-folder"
		},
		descriptors: new Descriptors(),
		unread: "too-large",
		locate: (place) => ({
			file,
			line: place.is === "line" ? place.line : 1,
			column: place.is === "line" ? place.column : 1
		})
	});
}
export { valueIn as a, unreadRegistry as i, finished as n, malformed as r, collect as t };
