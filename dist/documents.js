import { ofCheck, wn as Descriptors } from "./check.js";
import { c as LineIndex, r as JsonPlaces, t as parseJson } from "./json.js";
const { Cn: manifest, Di: folderOf, bn: readDigest, en: exactBytes, nn: isRounded, on: textOf } = ofCheck();
function readJsonText(text) {
	const parsed = parseJson(text, 200);
	if ("fatal" in parsed) return malformed(text, parsed.fatal);
	const lines = new LineIndex("", text);
	const places = new JsonPlaces(text, parsed.keyProblems.length === 0);
	const placeOf = (offset) => {
		const { line, column } = lines.locate(offset);
		return {
			line,
			column
		};
	};
	const duplicates = parsed.keyProblems.flatMap(({ is, keys, offset }) => is === "duplicate" ? [{
		key: keys.at(-1) ?? "",
		...placeOf(offset)
	}] : []);
	return {
		is: "value",
		value: parsed.value,
		duplicates,
		place: (pointer) => placeOf(places.offsetOf(pointer))
	};
}
function readJsonLines(text) {
	const values = [];
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const result = readJsonText(line);
		if (result.is === "malformed") return {
			...result,
			line: index + 1
		};
		values.push(result.value);
		lines.push({
			number: index + 1,
			text: line
		});
	}
	return {
		is: "value",
		value: values,
		duplicates: [],
		place([first, ...rest]) {
			const line = lines[Number(first ?? 0)];
			if (line === void 0) return {
				line: 1,
				column: 1
			};
			return {
				line: line.number,
				column: new JsonPlaces(line.text).offsetOf(rest) + 1
			};
		}
	};
}
function malformed(text, { key, offset }) {
	const { line, column } = new LineIndex("", text).locate(offset);
	return {
		is: "malformed",
		reason: key === "depth" ? "too-deep" : "syntax",
		line,
		column
	};
}
const readStructured = (async function readStructured(text, syntax, hasHeader = true) {
	if (text.trim() === "") return {
		is: "malformed",
		reason: "empty",
		line: 1,
		column: 1
	};
	switch (syntax) {
		case "json": return readJsonText(text);
		case "jsonl": return readJsonLines(text);
		case "yaml": return (await import("./structured-yaml.js")).readYamlText(text);
		case "toml": return (await import("./structured-toml.js")).readTomlText(text);
		case "xml": return (await import("./structured-xml.js")).readXmlText(text);
		case "csv": return (await import("./structured-csv.js")).readCsvText(text, ",", hasHeader);
		case "tsv": return (await import("./structured-csv.js")).readCsvText(text, "	", hasHeader);
	}
});
const MAX_REPORTED = 100;
const MAX_WRITTEN = 200;
var DocumentReader = class DocumentReader {
	file;
	folder;
	descriptors = new Descriptors();
	#entries = [];
	#problems = [];
	#pointers = [];
	#sizePointers = new Map();
	#lastSize = null;
	#fileSets = [];
	#setPointers = [];
	#counts = new Map();
	#document;
	#placeholders = 0;
	#sizePlaceholders = 0;
	constructor(file, document) {
		this.file = file;
		this.folder = folderOf(file);
		this.#document = document;
		for (const { key, line, column } of document?.duplicates.slice(0, MAX_REPORTED) ?? []) this.#malformed({
			reason: "duplicate-key",
			detail: key.slice(0, MAX_WRITTEN)
		}, {
			line,
			column
		}, false);
	}
	static async open(source, syntax) {
		const text = await source.text();
		if (text.is !== "text") return DocumentReader.#broken(source.path, text.reason, text);
		const document = await readStructured(text.text, syntax);
		if (document.is === "malformed") return DocumentReader.#broken(source.path, document.reason, document);
		return new DocumentReader(source.path, document);
	}
	static ofLines(file, text) {
		return text.is === "text" ? new DocumentReader(file, null) : DocumentReader.#broken(file, text.reason, text);
	}
	static #broken(file, reason, at) {
		const reader = new DocumentReader(file, null);
		reader.#malformed({
			reason,
			detail: null
		}, at, true);
		return reader;
	}
	get value() {
		return this.#document?.value;
	}
	add(descriptor, pointer) {
		const index = this.descriptors.add(descriptor);
		this.#pointers.push(pointer);
		const last = this.#lastSize;
		if (last !== null && last.size === descriptor.size) this.#sizePointers.set(index, last.pointer);
		this.#lastSize = null;
	}
	addFileSet(set, pointer) {
		this.#fileSets.push(set);
		this.#setPointers.push(pointer);
	}
	addEntry(entry) {
		return this.#entries.push(entry) - 1;
	}
	count(what, count = 1) {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
	}
	digest(written, algorithm, of, pointer) {
		if (written === void 0 || written === null) return null;
		const text = textOf(written);
		const digest = text === null ? null : readDigest(text, algorithm);
		if (digest === null && this.#placeholders < MAX_REPORTED) {
			this.#placeholders += 1;
			const shown = (text ?? JSON.stringify(written)).slice(0, MAX_WRITTEN);
			const data = {
				path: of.path,
				written: shown,
				of: of.is
			};
			this.problem({
				kind: "digest-placeholder",
				data,
				at: {
					is: "pointer",
					pointer
				}
			});
		}
		return digest;
	}
	size(written, path, pointer) {
		const size = exactBytes(written);
		this.#lastSize = size === null ? null : {
			size,
			pointer
		};
		if (size !== null || written === void 0 || written === null || isRounded(written)) return size;
		this.#sizePlaceholders += 1;
		if (this.#sizePlaceholders <= MAX_REPORTED) {
			const shown = (textOf(written) ?? JSON.stringify(written)).slice(0, MAX_WRITTEN);
			const data = {
				path: path.slice(0, MAX_WRITTEN),
				written: shown
			};
			this.problem({
				kind: "size-placeholder",
				data,
				at: {
					is: "pointer",
					pointer
				}
			});
		}
		return null;
	}
	problem(problem) {
		this.#problems.push(problem);
	}
	brokenAt(pointer, detail, isFatal) {
		const data = {
			reason: "structure",
			detail,
			isFatal
		};
		this.#problems.push({
			kind: "manifest-malformed",
			data,
			at: {
				is: "pointer",
				pointer
			}
		});
	}
	brokenAtLine(line, detail) {
		const data = {
			reason: "structure",
			detail,
			isFatal: false
		};
		this.#problems.push({
			kind: "manifest-malformed",
			data,
			at: {
				is: "line",
				line,
				column: 1
			}
		});
	}
	finish(format, parts = {}) {
		return manifest({
			file: this.file,
			format,
			base: {
				is: "folder",
				folder: this.folder
			},
			descriptors: this.descriptors,
			fileSets: this.#fileSets,
			entries: this.#entries,
			problems: this.#problems,
			notLookedAt: [...this.#counts].map(([what, count]) => ({
				what,
				count
			})),
			locate: (place) => this.#locate(place),
			placeOfSize: (index) => {
				const pointer = this.#sizePointers.get(index);
				return pointer === void 0 ? null : {
					is: "pointer",
					pointer
				};
			},
			...parts
		});
	}
	#locate(place) {
		const { file } = this;
		if (place.is === "line") return {
			file,
			line: place.line,
			column: place.column
		};
		const pointer = place.is === "pointer" ? place.pointer : place.is === "descriptor" ? this.#pointers[place.index] ?? [] : place.is === "file-set" ? this.#setPointers[place.index] ?? [] : [];
		const at = typeof pointer === "function" ? pointer() : pointer;
		return {
			file,
			...this.#document?.place(at) ?? {
				line: 1,
				column: 1
			}
		};
	}
	#malformed(problem, { line, column }, isFatal) {
		const at = {
			is: "line",
			line,
			column
		};
		this.#problems.push({
			kind: "manifest-malformed",
			data: {
				...problem,
				isFatal
			},
			at
		});
	}
};
export { readStructured as n, readJsonText as r, DocumentReader as t };
