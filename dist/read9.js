import { ofCheck, wn as Descriptors } from "./check.js";
const { Cn: manifest, Di: folderOf, bn: readDigest, sn: isObject } = ofCheck();
const FILES = [{
	path: "model_path",
	sha: "model_sha",
	bytes: "model_bytes"
}, {
	path: "model_with_data_path",
	sha: "model_with_data_sha",
	bytes: "model_with_data_bytes"
}];
async function readOnnxHub(source, format) {
	const { path: file } = source;
	const text = await source.text();
	const { readStructured } = await import("./read-structured.js");
	const document = text.is === "text" ? await readStructured(text.text, "json") : text;
	if (document.is !== "value") {
		const { reason, line, column } = document;
		const problems = [{
			kind: "manifest-malformed",
			data: {
				reason,
				detail: null,
				isFatal: true
			},
			at: {
				is: "line",
				line,
				column
			}
		}];
		return made({
			file,
			format
		}, null, new Descriptors(), [], problems, []);
	}
	if (!Array.isArray(document.value)) return null;
	const descriptors = new Descriptors();
	const entries = [];
	const problems = [];
	const pointers = [];
	for (const [index, item] of document.value.entries()) {
		if (!isObject(item) || !isObject(item.metadata)) continue;
		const id = `${textOf(item.model)} opset ${textOf(item.opset_version)}`;
		const entry = entries.push({
			kind: "model",
			id,
			version: null,
			isLive: false,
			source: null
		}) - 1;
		for (const { path, sha, bytes } of FILES) {
			const name = textOf(item[path]) || textOf(item.metadata[path]);
			const written = textOf(item.metadata[sha]);
			if (name === "") continue;
			const digest = readDigest(written);
			const size = item.metadata[bytes];
			const pointer = [
				index,
				"metadata",
				sha
			];
			descriptors.add({
				path: name,
				digests: digest === null ? [] : [digest],
				entry,
				...Number.isSafeInteger(size) && { size }
			});
			pointers.push(pointer);
			if (written !== "" && digest === null) problems.push({
				kind: "digest-placeholder",
				data: {
					path: name,
					written: written.slice(0, 200),
					of: "file"
				},
				at: {
					is: "pointer",
					pointer
				}
			});
		}
	}
	return made({
		file,
		format
	}, document, descriptors, entries, problems, pointers);
}
function made({ file, format }, document, descriptors, entries, problems, pointers) {
	const folder = folderOf(file);
	const pointerOf = (place) => place.is === "pointer" ? place.pointer : place.is === "descriptor" ? pointers[place.index] ?? [] : [];
	return manifest({
		file,
		format: {
			name: format,
			version: null
		},
		base: {
			is: "folder",
			folder
		},
		descriptors,
		entries,
		problems,
		missing: "recorded",
		placeOfSize: (index) => {
			const [item, within, digest] = pointers[index] ?? [];
			const bytes = FILES.find(({ sha }) => sha === digest)?.bytes;
			if (item === void 0 || within === void 0 || bytes === void 0) return null;
			return {
				is: "pointer",
				pointer: [
					item,
					within,
					bytes
				]
			};
		},
		locate: (place) => {
			if (place.is === "line") return {
				file,
				line: place.line,
				column: place.column
			};
			return {
				file,
				...document?.place(pointerOf(place)) ?? {
					line: 1,
					column: 1
				}
			};
		}
	});
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}
export { readOnnxHub };
