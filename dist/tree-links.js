import { ofCheck } from "./check.js";
const { Di: folderOf, Oi: foldersAbove, ji: joinPath } = ofCheck();
const LINK = "120000";
const SUBMODULE = "a submodule";
const MISSING = { is: "missing" };
var CommitTree = class {
	files = new Map();
	links = new Map();
	#folders = new Set();
	#closed = new Map();
	add({ path, mode, file }) {
		if (mode === LINK) this.links.set(path, file);
		if (mode.startsWith("100")) this.files.set(path, file);
		else this.#closed.set(path, mode === "160000" ? SUBMODULE : "a link");
		for (const folder of foldersAbove(path)) {
			if (this.#folders.has(folder)) break;
			this.#folders.add(folder);
		}
	}
	get names() {
		return [...this.files.keys(), ...this.links.keys()];
	}
	listing(isWhole) {
		const repositories = [...this.#closed].filter(([, what]) => what === SUBMODULE).map(([path]) => path);
		return {
			paths: this.names,
			repositories,
			isWhole
		};
	}
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
const MAX_LINKS = 40;
const MAX_TARGET = 4096;
var TreeLinks = class {
	#tree;
	#read;
	#targets = new Map();
	constructor(tree, read) {
		this.#tree = tree;
		this.#read = read;
	}
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
	async #readTarget(link) {
		const file = this.#tree.links.get(link);
		const bytes = file === void 0 ? null : await this.#read(file);
		if (bytes === null || bytes.length === 0 || bytes.length > MAX_TARGET) return null;
		const target = new TextDecoder().decode(bytes);
		return target.startsWith("/") ? null : target;
	}
};
export { CommitTree as n, TreeLinks as t };
