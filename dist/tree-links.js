import { ha as foldersAbove, ma as folderOf, va as joinPath } from "./check.js";

const LINK = "120000";
const SUBMODULE = "a submodule";
const MISSING = { is: "missing" };
/** What stands at the paths of a commit, told by the names and modes in its tree alone. */
var CommitTree = class {
	files = /* @__PURE__ */ new Map();
	/** Links; what they lead to is the text of their files. */
	links = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Set();
	/** Links and submodules, and why nothing is read through them. */
	#closed = /* @__PURE__ */ new Map();
	add({ path, mode, file }) {
		if (mode === LINK) this.links.set(path, file);
		if (mode.startsWith("100")) this.files.set(path, file);
		else this.#closed.set(path, mode === "160000" ? SUBMODULE : "a link");
		for (const folder of foldersAbove(path)) {
			if (this.#folders.has(folder)) break;
			this.#folders.add(folder);
		}
	}
	/** The names of its files, and of its links, which may lead to files. */
	get names() {
		return [...this.files.keys(), ...this.links.keys()];
	}
	/** The tree's files and links, and its submodules. */
	listing(isWhole) {
		const repositories = [...this.#closed].filter(([, what]) => what === SUBMODULE).map(([path]) => path);
		return {
			paths: this.names,
			repositories,
			isWhole
		};
	}
	/** What is behind a link, which is not followed here, or in a submodule is there, perhaps: it is unreadable, not missing. */
	stat(path) {
		const file = this.files.get(path);
		if (file !== void 0) return {
			is: "file",
			size: file.size
		};
		if (this.#folders.has(path)) return { is: "directory" };
		if (this.#closed.size === 0) return MISSING;
		for (const place of [path, ...foldersAbove(path)]) {
			const what = this.#closed.get(place);
			if (what === void 0) continue;
			return {
				is: "unreadable",
				why: place === path ? `it is ${what}` : `${place} is ${what} there`
			};
		}
		return MISSING;
	}
};

/** As many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40;
/** Linux takes no longer path (PATH_MAX). */
const MAX_TARGET = 4096;
/** Follows the links in a commit's tree, whose targets are the texts of their blobs; never out of the tree. */
var TreeLinks = class {
	#tree;
	#read;
	#targets = /* @__PURE__ */ new Map();
	/** `read`: a blob's bytes; null where they can't be had. */
	constructor(tree, read) {
		this.#tree = tree;
		this.#read = read;
	}
	/**
	* Where a path really is. A path is answered as it is where a link on the way leads to nothing in the tree; what is
	* not in a folder of the tree that a link leads to is just missing.
	*/
	async follow(path) {
		if (this.#tree.links.size === 0) return path;
		let at = path;
		let folder = null;
		for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
			const link = this.#firstLink(at);
			if (link === null) {
				const isThere = this.#tree.stat(at).is !== "missing";
				const isInFolder = folder !== null && at !== folder && this.#tree.stat(folder).is === "directory";
				return isThere || isInFolder ? at : path;
			}
			const target = await this.#target(link);
			const led = target === null ? null : joinPath(folderOf(link), target);
			const rest = at.slice(link.length + 1);
			const next = led === null ? null : joinPath(led, rest);
			if (next === null) return path;
			at = next;
			folder = led;
		}
		return path;
	}
	async stat(path) {
		const real = await this.follow(path);
		const found = this.#tree.stat(real);
		return found.is === "file" && this.#tree.links.has(path) ? {
			...found,
			linked: real
		} : found;
	}
	/** The link nearest to the root on the way to a path. */
	#firstLink(path) {
		const { links } = this.#tree;
		if (links.size === 0) return null;
		return foldersAbove(path).findLast((folder) => links.has(folder)) ?? (links.has(path) ? path : null);
	}
	#target(link) {
		const known = this.#targets.get(link) ?? this.#readTarget(link);
		this.#targets.set(link, known);
		return known;
	}
	/** Null for what leads out by its form alone. */
	async #readTarget(link) {
		const file = this.#tree.links.get(link);
		const bytes = file === void 0 ? null : await this.#read(file);
		if (bytes === null || bytes.length === 0 || bytes.length > MAX_TARGET) return null;
		const target = new TextDecoder().decode(bytes);
		return target.startsWith("/") ? null : target;
	}
};

export { CommitTree as n, TreeLinks as t };