import { ofCheck, At as Descriptors } from "./check.js";
import { i as repositoryAt, r as ownPath } from "./own-address.js";
const { Xi: folderOf, kt: manifest } = ofCheck();
const IN_OWN_FOLDER = /(?:^|\/)(?:large_files\.(?:ya?ml|json)|(?:rdf|bioimageio)\.yaml)$/i;
const MAX_REPORTED = 20;
function collect(source, name, document, walker) {
	const { repository } = source;
	if (repository === null) return collected(source, name, document, walker);
	const ofOwn = collected(source, name, document, (root, emit) => walker(root, emit, (url) => ownPath(url, repository)));
	const { fromRoot, descriptors } = ofOwn;
	return fromRoot === 0 || fromRoot === descriptors.length ? ofOwn : collected(source, name, document, walker);
}
function collected({ path: file, repository }, name, document, walker) {
	const descriptors = new Descriptors();
	const reading = new Reading();
	let fromRoot = 0;
	walker(document.value, (found, pointer) => {
		if (found.is !== "file") reading.take(found, pointer);
		else {
			descriptors.add(graded(found, repository));
			if (found.isFromRoot) fromRoot += 1;
		}
	});
	return {
		file,
		name,
		document,
		descriptors,
		reading,
		fromRoot,
		walker
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
	const { file, name, document, descriptors, reading, fromRoot, walker } = found;
	const places = new Places(document, walker);
	return manifest({
		file,
		format: {
			name,
			version: null
		},
		base: baseOf(file, fromRoot > 0),
		descriptors,
		problems: reading.problems(document),
		notLookedAt: reading.remote > 0 ? [{
			what: "remote-file",
			count: reading.remote
		}] : [],
		locate: (place) => ({
			file,
			...places.find(place)
		})
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
		if (place.is === "pointer") return this.#document.place(place.pointer);
		if (place.index >= this.#pointers.length) this.#pointers = pointersOf(this.#document, this.#walker, SOME + 2 * place.index);
		return this.#document.place(this.#pointers[place.index] ?? []);
	}
};
const ENOUGH = new Error();
function pointersOf({ value }, walker, count) {
	const pointers = [];
	try {
		walker(value, (found, pointer) => {
			if (found.is !== "file") return;
			if (pointers.length === count) throw ENOUGH;
			pointers.push([...pointer]);
		});
	} catch (error) {
		if (error !== ENOUGH) throw error;
	}
	return pointers;
}
var Reading = class {
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
export { unreadRegistry as i, finished as n, malformed as r, collect as t };
