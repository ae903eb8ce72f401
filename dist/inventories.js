import { Wt as leven } from "./start.js";
import { ofCheck, _t as Identities, ft as Digests, ut as FileRecord } from "./check.js";
import { c as LineIndex, n as readJson } from "./json.js";
const { Bt: pathMatcher, Di: folderOf, Dr: inventoryUnreadable, Gt: stringAt, Ht: identityOf, Jr: defineRule, Kt: subjectOf, Mi: readWrittenPath, O: isHousekeeping, Qr: count, Rt: findRecord, T: MAX_POINTER_BYTES, Ti: below, Ut: objectsAt, Vt: countAt, Wt: pathFieldOf, Xr: NOTHING$1, Zr: code, ai: say, at: alternativesOf, bn: readDigest, ct: decodePointer, dt: NOT_STATTED, ei: json, hr: pathEscapes, it: addOtherNames, ji: joinPath, k: isOfHubCache, lt: readPointer, mn: encodingOf, ni: path, nt: pathsBelow, oi: text, ri: place, sn: isObject, ti: names, tt: resolvePaths, yt: exists, zt: placesBelow } = ofCheck();
const combinedStale = defineRule({
	kind: "combined-stale",
	severity: "warning",
	title: "Combined inventory is older than a source inventory",
	about: "manifest",
	fix: "Generate the combined inventory again from its source inventories.",
	message: ({ generated_at, source, source_generated_at }) => say`was generated at ${code(generated_at)}, before its source ${path(source)} at ${code(source_generated_at)}`,
	values: ({ generated_at, source_generated_at }) => ({
		expected: `at least ${source_generated_at}`,
		actual: generated_at
	})
});
const digestPlaceholder = defineRule({
	kind: "digest-placeholder",
	severity: "error",
	title: "Digest is a placeholder",
	about: "entry",
	fix: "Record the real SHA-256 (64 hex digits), or leave the field out.",
	message: ({ field, file, actual }) => [...file === null ? NOTHING$1 : say`file ${path(file)}: `, ...say`${code(field)} is ${json(actual)}, which is not a digest`],
	values: ({ actual }) => ({
		expected: "64 hex digits",
		actual
	})
});
const digestUnread = defineRule({
	kind: "digest-unread",
	severity: "warning",
	title: "Digests are in fields that are not read",
	about: "manifest",
	fix: "Name the field `sha256`, or map the manifest in the config (`manifests`).",
	message: ({ fields, count: number }) => say`has ${count(number, "digest")} in fields that are not read (${code(fields.join(", "))}); nothing is compared with ${number === 1 ? "it" : "them"}`
});
const entryDiffers = defineRule({
	kind: "entry-differs",
	severity: "error",
	title: "Combined inventory and its source inventory disagree",
	about: "entry",
	fix: "Make both inventories say the same. If the source inventory is right, generate the combined inventory again.",
	isFixable: true,
	message: ({ pointer, expected, actual, has_more }, { related }) => [
		...say`${code(pointer)} is ${actual === null ? "absent" : code(actual)}, but ${expected === null ? "absent" : code(expected)}`,
		...related === null ? say` in its source inventory` : say` at ${place(related)}`,
		...has_more ? say`. More values differ` : NOTHING$1
	]
});
const entryDuplicate = defineRule({
	kind: "entry-duplicate",
	severity: "error",
	title: "Entry is listed twice",
	about: "entry",
	fix: "Remove one of the two entries, or give them different `id`s.",
	message: ({ file }, { related }) => related === null ? say`is listed twice in ${path(file)}` : say`is listed in ${path(file)}, but is already at ${place(related)}`
});
const entryMissing = defineRule({
	kind: "entry-missing",
	severity: "error",
	title: "Entry is missing from the combined inventory",
	about: "entry",
	fix: "Add the entry to the combined inventory, or remove it from its source inventory.",
	message: ({ source, combined }) => say`is in ${path(source)}, but not in ${names(combined, combined.length)}`
});
const entryUnknown = defineRule({
	kind: "entry-unknown",
	severity: "error",
	title: "Entry of the combined inventory is in no source inventory",
	about: "entry",
	fix: "Add the entry to its source inventory, or remove it from the combined inventory.",
	message: ({ combined }) => say`is in ${path(combined)}, but in no source inventory of its kind`
});
const folderDiffers = defineRule({
	kind: "folder-differs",
	severity: "warning",
	title: "Folder differs from its entry's numbers",
	about: "entry",
	fix: "Restore the folder's files. If the change is intended, record the new `files_count` and `size_bytes`.",
	message: ({ path: folder, expected, actual }) => say`${path(folder)} holds ${numbers(actual, expected)}, but the entry records ${numbers(expected, expected)}`,
	values: ({ expected, actual }) => ({
		expected: words(expected, expected),
		actual: words(actual, expected)
	})
});
function numbers({ files, bytes }, recorded) {
	const size = bytes === null ? say`an unknown size` : say`${count(bytes, "byte")}`;
	if (files === null || recorded.files === null) return size;
	return recorded.bytes === null ? say`${count(files, "file")}` : say`${count(files, "file")} and ${size}`;
}
function words(one, recorded) {
	return numbers(one, recorded).map((span) => span.text).join("");
}
const inventoryInvalid = defineRule({
	kind: "inventory-invalid",
	severity: "error",
	title: "Inventory doesn't match its schema",
	about: "manifest",
	fix: "Correct the value on the line shown. `schemas/inventory.v1.schema.json` lists what is allowed.",
	message: (data) => {
		switch (data.what) {
			case "schema": return say`${data.pointer === "" ? text("the file") : code(data.pointer)} ${data.expected}, but is ${code(data.actual)}`;
			case "more": return say`breaks its schema in ${count(data.count, "more place")}; the first is shown`;
			case "json": return data.reason === "not-data" ? say`the key ${code(data.detail)} is not data and is ignored` : say`the key ${code(data.detail)} is there twice; the later value is used`;
			case "two-paths": return say`has two paths; ${code("local_path")} ${path(data.ignored)} is ignored`;
			case "misspelt": return say`${code(data.actual)} is not a known field; did you mean ${code(data.expected)}? Its value is not checked`;
		}
	}
});
const pathUnknown = defineRule({
	kind: "path-unknown",
	severity: "warning",
	title: "Digest has no path",
	about: "manifest",
	fix: "Add the file's path beside its digest, or map the manifest in the config (`manifests`).",
	message: ({ id, count: number }) => say`has ${count(number, "digest")} without a path${id === null ? NOTHING$1 : say`, such as that of ${code(id)}`}; nothing is compared with ${number === 1 ? "it" : "them"}`
});
const totalsDiffer = defineRule({
	kind: "totals-differ",
	severity: "error",
	title: "Totals don't add up",
	about: "manifest",
	fix: "Set the total to the sum of the entries' sizes or file counts.",
	isFixable: true,
	message: (data) => {
		if (data.of === "payload") return say`${code(data.field)} is ${code(data.expected)}, but there are ${code(data.actual)} (bytes and files)`;
		const { field, of, entries, sum, is_minimum, recorded } = data;
		return say`${code(`totals.${field}`)} is ${code(`${recorded}`)}, but the sum over ${count(entries, of)} is ${is_minimum ? "at least " : ""}${code(`${sum}`)}`;
	},
	values: (data) => {
		if (data.of === "payload") return {
			expected: data.expected,
			actual: data.actual
		};
		const { sum, is_minimum, recorded } = data;
		return {
			expected: is_minimum ? `at least ${sum}` : `${sum}`,
			actual: `${recorded}`
		};
	}
});
const decodeUtf8 = (function decodeUtf8(bytes) {
	const told = encodingOf(bytes);
	if (told !== "utf-8") {
		const encoding = told === "utf-16le" ? "UTF-16 LE" : "UTF-16 BE";
		return {
			problem: `it is ${encoding} text (as PowerShell's \`>\` writes it); save it as UTF-8`,
			encoding,
			line: 1,
			column: 1
		};
	}
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return {
			problem: "it is not UTF-8 text; save it as UTF-8",
			encoding: null,
			...firstBadByte(bytes)
		};
	}
});
function firstBadByte(bytes) {
	const bad = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).findIndex((byte, index) => byte !== bytes[index]);
	const before = new TextDecoder("utf-8").decode(bytes.subarray(0, bad), { stream: true });
	return {
		line: before.split("\n").length,
		column: before.length - before.lastIndexOf("\n")
	};
}
const basesOf = (function basesOf(read) {
	return ({ file }) => {
		const found = read.get(file);
		return {
			folder: found?.base === "list" ? folderOf(file) : "",
			isCertain: found !== void 0 && (found.by !== "paths" || found.names.size > 0)
		};
	};
});
const sideOf = (function sideOf(entry, baseOf) {
	let paths = null;
	const known = () => {
		paths ??= entryPaths(entry, baseOf(entry.inventory).folder);
		return paths;
	};
	return {
		numeral: entry.inventory.numeral,
		paths: {
			own: (written) => known().own(written),
			listed: (written) => known().listed(written)
		}
	};
});
function entryPaths({ value }, folder) {
	const own = (written) => placed(folder, written);
	const named = pathFieldOf(value);
	if (named === null) return {
		own,
		listed: own
	};
	const start = own(named.written);
	const listed = (written) => {
		if (start === null) return null;
		return placed(start !== "" && (written === start || written.startsWith(`${start}/`)) ? "" : start, written);
	};
	return {
		own,
		listed
	};
}
function placed(folder, written) {
	const { isAbsolute, isWindows } = readWrittenPath(written);
	return written === "" || isAbsolute || isWindows ? null : joinPath(folder, written);
}
function movedPaths({ value, inventory }, baseOf, folder) {
	const from = baseOf(inventory);
	if (from.folder === folder || !from.isCertain) return (_container, _member, text) => text;
	const listed = new Set(pathFieldOf(value) === null ? [...objectsAt(value, "files"), ...objectsAt(value, "top_files")] : []);
	return (container, member, text) => {
		const path = (container === value ? member === "path" || member === "local_path" : member === "path" && isObject(container) && listed.has(container)) ? placed(from.folder, text) : null;
		return path === null ? text : relativeTo(folder, path);
	};
}
function movedValue(container, member, value, moved) {
	if (typeof value === "string") return moved(container, member, value);
	if (Array.isArray(value)) return value.map((item, index) => movedValue(value, index, item, moved));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, movedValue(value, key, item, moved)]));
}
function relativeTo(folder, path) {
	const start = folder === "" ? [] : folder.split("/");
	const segments = path === "" ? [] : path.split("/");
	let shared = 0;
	while (shared < start.length && start[shared] === segments[shared]) shared += 1;
	return [...start.slice(shared).map(() => ".."), ...segments.slice(shared)].join("/") || ".";
}
function areKeyed(left, right) {
	return [left, right].every((list) => {
		if (!Array.isArray(list)) return false;
		const paths = new Set(list.map((item) => isObject(item) ? item.path : void 0));
		return paths.size === list.length && [...paths].every((path) => typeof path === "string");
	});
}
function pairedByPath(left, right, listed) {
	const written = (item) => item.path;
	const places = new Map(right.map((item, index) => [written(item), index]));
	const pairs = new Map();
	const others = [];
	for (const [index, item] of left.entries()) {
		const place = places.get(written(item));
		if (place === void 0) others.push(index);
		else {
			pairs.set(index, place);
			places.delete(written(item));
		}
	}
	if (others.length === 0 || places.size === 0) return pairs;
	const meant = new Map();
	for (const [path, place] of places) meant.set(listed.right(path), place);
	for (const index of others) {
		const path = listed.left(written(left[index]));
		const place = path === null ? void 0 : meant.get(path);
		if (place === void 0) continue;
		pairs.set(index, place);
		meant.delete(path);
	}
	return pairs;
}
const differences = (function differences(left, right, ignored, limit, sides) {
	if (isRepeated(left, right)) return NO_DIFFERENCE;
	const found = [];
	const add = (pointer, at) => {
		found.push({
			pointer,
			left: memberOf(...at.leftAt),
			right: memberOf(...at.rightAt),
			...at
		});
		return found.length < limit;
	};
	const same = (a, b, { leftAt, rightAt }) => a === b && (isExact(a) || sides.left.numeral(...leftAt) === sides.right.numeral(...rightAt)) || isSameHex(a, b) || leftAt[0] === left && OWN_PATHS.has(leftAt[1]) && isSamePath(a, b, sides.left.paths.own, sides.right.paths.own);
	walk(left, right, "", ignored, add, {
		same,
		listed: {
			left: sides.left.paths.listed,
			right: sides.right.paths.listed
		}
	});
	return found;
});
const isRepeated = (function isRepeated(left, right) {
	let members = 0;
	for (const key in left) {
		const value = left[key];
		if (value !== right[key] || !isExact(value)) return false;
		members += 1;
	}
	for (const _ in right) members -= 1;
	return members === 0;
});
const isExact = (function isExact(value) {
	return typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
});
const DIALECTS = {
	name: "folder_name",
	folder_name: "name",
	path: "local_path",
	local_path: "path"
};
const KEYED_BY_PATH = new Set(["files", "top_files"]);
const NO_DIFFERENCE = [];
const OWN_PATHS = new Set(["path", "local_path"]);
function isSamePath(a, b, left, right) {
	if (typeof a !== "string" || typeof b !== "string") return false;
	const path = left(a);
	return path !== null && path === right(b);
}
function isSameHex(a, b) {
	if (typeof a !== "string" || typeof b !== "string" || a.length !== b.length) return false;
	return HEX.test(a) && a.toLowerCase() === b.toLowerCase();
}
const HEX = /^(?:[a-z0-9]{2,8}[:-])?[0-9a-f]{32,128}$/i;
function walk(left, right, pointer, ignored, add, by) {
	const isEntry = pointer === "";
	const compare = (key, other = key) => {
		if (ignored.has(key) || ignored.has(other)) return true;
		const a = memberOf(left, key);
		const b = memberOf(right, other);
		if (a === b && isExact(a)) return true;
		const at = {
			leftAt: [left, key],
			rightAt: [right, other]
		};
		if (by.same(a, b, at)) return true;
		const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (KEYED_BY_PATH.has(key) && areKeyed(a, b)) return walkKeyed(a, b, here, add, by);
		if (isObject(a) && isObject(b) || Array.isArray(a) && Array.isArray(b)) return walk(a, b, here, NOTHING, add, by);
		return add(here, at);
	};
	for (const key of Object.keys(left)) if (!compare(key, isEntry ? nameThere(key, left, right) : key)) return false;
	for (const key of Object.keys(right)) {
		if (Object.hasOwn(left, key) || isEntry && nameThere(key, right, left) !== key) continue;
		if (!compare(key)) return false;
	}
	return true;
}
function nameThere(key, here, there) {
	const other = Object.hasOwn(DIALECTS, key) ? DIALECTS[key] ?? key : key;
	return typeof memberOf(here, key) === "string" && typeof memberOf(there, other) === "string" && !Object.hasOwn(here, other) && !Object.hasOwn(there, key) ? other : key;
}
function memberOf(container, member) {
	const holder = container;
	return Object.hasOwn(holder, member) ? holder[member] : void 0;
}
function walkKeyed(left, right, pointer, add, by) {
	const pairs = pairedByPath(left, right, by.listed);
	for (const index of left.keys()) {
		const other = pairs.get(index);
		if (other === void 0) {
			if (!add(`${pointer}/${index}`, {
				leftAt: [left, index],
				rightAt: [right, right.length]
			})) return false;
			continue;
		}
		const [a, b] = [left[index], right[other]];
		if (!walk(a, b, `${pointer}/${index}`, PATH, add, by)) return false;
	}
	const paired = new Set(pairs.values());
	for (const index of right.keys()) {
		if (paired.has(index)) continue;
		if (!add(`${pointer}/${left.length}`, {
			leftAt: [left, left.length],
			rightAt: [right, index]
		})) return false;
	}
	return true;
}
const NOTHING = new Set();
const PATH = new Set(["path"]);
const wrongTotals = (function wrongTotals(inventory) {
	const { totals } = inventory.root;
	if (!isObject(totals)) return [];
	const wrong = [];
	for (const { field, kind, of } of TOTALS$1) {
		const recorded = countAt(totals, field);
		if (recorded === null) continue;
		const entries = inventory.entries.filter((entry) => entry.kind === kind);
		const { sum, isWhole } = sumOf(entries, of);
		if (isWhole ? sum === recorded : sum <= recorded) continue;
		wrong.push({
			field,
			of: kind,
			entries: entries.length,
			sum,
			is_minimum: !isWhole,
			recorded
		});
	}
	return wrong;
});
const totalsFindings = (function totalsFindings(inventory) {
	return wrongTotals(inventory).map((data) => totalsDiffer.found({
		subject: inventory.file,
		data,
		location: inventory.locate(inventory.root.totals, data.field),
		key: data.field
	}));
});
const TOTALS$1 = [
	{
		field: "models_bytes",
		kind: "model",
		of: "bytes"
	},
	{
		field: "models_files",
		kind: "model",
		of: "files"
	},
	{
		field: "datasets_bytes",
		kind: "dataset",
		of: "bytes"
	},
	{
		field: "datasets_files",
		kind: "dataset",
		of: "files"
	}
];
function sumOf(entries, of) {
	const parts = entries.map(of === "bytes" ? bytesOf : filesOf);
	return {
		sum: parts.reduce((total, part) => total + (part ?? 0), 0),
		isWhole: !parts.includes(null)
	};
}
function bytesOf({ value }) {
	const own = countAt(value, "size_bytes");
	if (own !== null || !Array.isArray(value.files)) return own;
	const parts = objectsAt(value, "files").map((file) => countAt(file, "size_bytes"));
	return parts.includes(null) ? null : parts.reduce((total, part) => total + (part ?? 0), 0);
}
function filesOf({ value }) {
	return countAt(value, "files_count") ?? (Array.isArray(value.files) ? value.files.length : null);
}
const validate21 = (function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err1 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/anyOf/0/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.id = true;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.repo_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "repo_id" },
				message: "must have required property 'repo_id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.repo_id !== void 0) {
			if (typeof data.repo_id !== "string") {
				const err3 = {
					instancePath: instancePath + "/repo_id",
					schemaPath: "#/anyOf/1/properties/repo_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.repo_id = true;
		}
	}
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/anyOf/2/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid0 = _errs8 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.name = true;
		}
	}
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.folder_name === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "folder_name" },
				message: "must have required property 'folder_name'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.folder_name !== void 0) {
			if (typeof data.folder_name !== "string") {
				const err7 = {
					instancePath: instancePath + "/folder_name",
					schemaPath: "#/anyOf/3/properties/folder_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	var _valid0 = _errs11 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.folder_name = true;
		}
	}
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.id = true;
			props0.repo_id = true;
			props0.name = true;
			props0.folder_name = true;
			props0.path = true;
			props0.local_path = true;
			props0.sha256 = true;
			props0.size_bytes = true;
			props0.files_count = true;
			props0.source_url = true;
			props0.version = true;
			props0.variant = true;
			props0.snapshot = true;
			props0.revision = true;
			props0.digests_by = true;
			props0.live = true;
			props0.entrypoint = true;
			props0.smoke_test = true;
			props0.readme_excerpt = true;
			props0.files = true;
			props0.top_files = true;
		}
		if (data.id !== void 0) {
			let data4 = data.id;
			if (typeof data4 !== "string" && data4 !== null) {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern4.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.repo_id !== void 0) {
			let data5 = data.repo_id;
			if (typeof data5 !== "string" && data5 !== null) {
				const err11 = {
					instancePath: instancePath + "/repo_id",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern4.test(data5)) {
					const err12 = {
						instancePath: instancePath + "/repo_id",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data6 = data.name;
			if (typeof data6 !== "string" && data6 !== null) {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern4.test(data6)) {
					const err14 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.folder_name !== void 0) {
			let data7 = data.folder_name;
			if (typeof data7 !== "string" && data7 !== null) {
				const err15 = {
					instancePath: instancePath + "/folder_name",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern4.test(data7)) {
					const err16 = {
						instancePath: instancePath + "/folder_name",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.path !== void 0) {
			let data8 = data.path;
			if (typeof data8 !== "string" && data8 !== null) {
				const err17 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/$defs/path/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data8 === "string") {
				if (!pattern8.test(data8)) {
					const err18 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/path/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]+$" },
						message: "must match pattern \"^[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.local_path !== void 0) {
			let data9 = data.local_path;
			if (typeof data9 !== "string" && data9 !== null) {
				const err19 = {
					instancePath: instancePath + "/local_path",
					schemaPath: "#/$defs/path/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data9 === "string") {
				if (!pattern8.test(data9)) {
					const err20 = {
						instancePath: instancePath + "/local_path",
						schemaPath: "#/$defs/path/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]+$" },
						message: "must match pattern \"^[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data10 = data.sha256;
			if (typeof data10 !== "string" && data10 !== null) {
				const err21 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data11 = data.size_bytes;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
				const err22 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 9007199254740991 || isNaN(data11)) {
					const err23 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err24 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.files_count !== void 0) {
			let data12 = data.files_count;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
				const err25 = {
					instancePath: instancePath + "/files_count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 9007199254740991 || isNaN(data12)) {
					const err26 = {
						instancePath: instancePath + "/files_count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err27 = {
						instancePath: instancePath + "/files_count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.source_url !== void 0) {
			let data13 = data.source_url;
			if (typeof data13 !== "string" && data13 !== null) {
				const err28 = {
					instancePath: instancePath + "/source_url",
					schemaPath: "#/properties/source_url/type",
					keyword: "type",
					params: { type: schema32.properties.source_url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data14 = data.version;
			if (typeof data14 !== "string" && data14 !== null) {
				const err29 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema32.properties.version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.variant !== void 0) {
			let data15 = data.variant;
			if (typeof data15 !== "string" && data15 !== null) {
				const err30 = {
					instancePath: instancePath + "/variant",
					schemaPath: "#/properties/variant/type",
					keyword: "type",
					params: { type: schema32.properties.variant.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.snapshot !== void 0) {
			let data16 = data.snapshot;
			if (typeof data16 !== "string" && data16 !== null) {
				const err31 = {
					instancePath: instancePath + "/snapshot",
					schemaPath: "#/properties/snapshot/type",
					keyword: "type",
					params: { type: schema32.properties.snapshot.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.digests_by !== void 0) {
			let data17 = data.digests_by;
			if (typeof data17 !== "string" && data17 !== null) {
				const err32 = {
					instancePath: instancePath + "/digests_by",
					schemaPath: "#/properties/digests_by/type",
					keyword: "type",
					params: { type: schema32.properties.digests_by.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.entrypoint !== void 0) {
			let data18 = data.entrypoint;
			if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
				const err33 = {
					instancePath: instancePath + "/entrypoint",
					schemaPath: "#/$defs/entrypoint/type",
					keyword: "type",
					params: { type: schema42.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.loader === void 0) {
					const err34 = {
						instancePath: instancePath + "/entrypoint",
						schemaPath: "#/$defs/entrypoint/required",
						keyword: "required",
						params: { missingProperty: "loader" },
						message: "must have required property 'loader'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data18.loader !== void 0) {
					if (typeof data18.loader !== "string") {
						const err35 = {
							instancePath: instancePath + "/entrypoint/loader",
							schemaPath: "#/$defs/entrypoint/properties/loader/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data18.name !== void 0) {
					let data20 = data18.name;
					if (typeof data20 !== "string" && data20 !== null) {
						const err36 = {
							instancePath: instancePath + "/entrypoint/name",
							schemaPath: "#/$defs/entrypoint/properties/name/type",
							keyword: "type",
							params: { type: schema42.properties.name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data18.endpoint !== void 0) {
					let data21 = data18.endpoint;
					if (typeof data21 !== "string" && data21 !== null) {
						const err37 = {
							instancePath: instancePath + "/entrypoint/endpoint",
							schemaPath: "#/$defs/entrypoint/properties/endpoint/type",
							keyword: "type",
							params: { type: schema42.properties.endpoint.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data18.model !== void 0) {
					let data22 = data18.model;
					if (typeof data22 !== "string" && data22 !== null) {
						const err38 = {
							instancePath: instancePath + "/entrypoint/model",
							schemaPath: "#/$defs/entrypoint/properties/model/type",
							keyword: "type",
							params: { type: schema42.properties.model.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data18.task !== void 0) {
					let data23 = data18.task;
					if (typeof data23 !== "string" && data23 !== null) {
						const err39 = {
							instancePath: instancePath + "/entrypoint/task",
							schemaPath: "#/$defs/entrypoint/properties/task/type",
							keyword: "type",
							params: { type: schema42.properties.task.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data18.file !== void 0) {
					let data24 = data18.file;
					if (typeof data24 !== "string" && data24 !== null) {
						const err40 = {
							instancePath: instancePath + "/entrypoint/file",
							schemaPath: "#/$defs/entrypoint/properties/file/type",
							keyword: "type",
							params: { type: schema42.properties.file.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			}
		}
		if (data.smoke_test !== void 0) {
			let data25 = data.smoke_test;
			if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
				const err41 = {
					instancePath: instancePath + "/smoke_test",
					schemaPath: "#/$defs/smokeTest/type",
					keyword: "type",
					params: { type: schema43.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.max_seconds === void 0) {
					const err42 = {
						instancePath: instancePath + "/smoke_test",
						schemaPath: "#/$defs/smokeTest/required",
						keyword: "required",
						params: { missingProperty: "max_seconds" },
						message: "must have required property 'max_seconds'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data25.prompt !== void 0) {
					let data26 = data25.prompt;
					if (typeof data26 !== "string" && data26 !== null) {
						const err43 = {
							instancePath: instancePath + "/smoke_test/prompt",
							schemaPath: "#/$defs/smokeTest/properties/prompt/type",
							keyword: "type",
							params: { type: schema43.properties.prompt.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data25.max_seconds !== void 0) {
					let data27 = data25.max_seconds;
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 <= 0 || isNaN(data27)) {
							const err44 = {
								instancePath: instancePath + "/smoke_test/max_seconds",
								schemaPath: "#/$defs/smokeTest/properties/max_seconds/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/smoke_test/max_seconds",
							schemaPath: "#/$defs/smokeTest/properties/max_seconds/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data25.profile !== void 0) {
					let data28 = data25.profile;
					if (typeof data28 !== "string" && data28 !== null) {
						const err46 = {
							instancePath: instancePath + "/smoke_test/profile",
							schemaPath: "#/$defs/smokeTest/properties/profile/type",
							keyword: "type",
							params: { type: schema43.properties.profile.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data25.max_tokens !== void 0) {
					let data29 = data25.max_tokens;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && data29 !== null) {
						const err47 = {
							instancePath: instancePath + "/smoke_test/max_tokens",
							schemaPath: "#/$defs/smokeTest/properties/max_tokens/type",
							keyword: "type",
							params: { type: schema43.properties.max_tokens.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data25.expect !== void 0) {
					let data30 = data25.expect;
					if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
						const err48 = {
							instancePath: instancePath + "/smoke_test/expect",
							schemaPath: "#/$defs/smokeTest/properties/expect/type",
							keyword: "type",
							params: { type: schema43.properties.expect.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			}
		}
		if (data.readme_excerpt !== void 0) {
			let data31 = data.readme_excerpt;
			if (typeof data31 !== "string" && data31 !== null) {
				const err49 = {
					instancePath: instancePath + "/readme_excerpt",
					schemaPath: "#/properties/readme_excerpt/type",
					keyword: "type",
					params: { type: schema32.properties.readme_excerpt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data32 = data.files;
			if (!Array.isArray(data32) && data32 !== null) {
				const err50 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: schema32.properties.files.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (Array.isArray(data32)) {
				const len0 = data32.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data32[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data32,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.top_files !== void 0) {
			let data34 = data.top_files;
			if (!Array.isArray(data34) && data34 !== null) {
				const err51 = {
					instancePath: instancePath + "/top_files",
					schemaPath: "#/properties/top_files/type",
					keyword: "type",
					params: { type: schema32.properties.top_files.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (Array.isArray(data34)) {
				const len1 = data34.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate22(data34[i1], {
					instancePath: instancePath + "/top_files/" + i1,
					parentData: data34,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			}
		}
	} else {
		const err52 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate21.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
});
const validate20 = (function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema31.type },
			message: "must be object,array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.models === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.datasets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "datasets" },
				message: "must have required property 'datasets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.smoke_test === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "smoke_test" },
				message: "must have required property 'smoke_test'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.entrypoint === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/4/required",
				keyword: "required",
				params: { missingProperty: "entrypoint" },
				message: "must have required property 'entrypoint'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs8 = errors;
	let valid1 = true;
	const _errs9 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err7 = {};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs11 = errors;
	const _errs12 = errors;
	const _errs13 = errors;
	let valid3 = false;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.models === void 0 && "models") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs14 === errors;
	valid3 = valid3 || _valid2;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.datasets === void 0 && "datasets") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	}
	var _valid2 = _errs15 === errors;
	valid3 = valid3 || _valid2;
	if (!valid3) {
		const err10 = {};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	} else {
		errors = _errs13;
		if (vErrors !== null) {
			if (_errs13) vErrors.length = _errs13;
			else vErrors = null;
		}
	}
	if (_errs12 === errors) {
		const err11 = {};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs11;
		if (vErrors !== null) {
			if (_errs11) vErrors.length = _errs11;
			else vErrors = null;
		}
		const _errs16 = errors;
		let valid4 = false;
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.smoke_test === void 0 && "smoke_test") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid4 = valid4 || _valid3;
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.entrypoint === void 0 && "entrypoint") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs18 === errors;
		valid4 = valid4 || _valid3;
		if (!valid4) {
			const err14 = {};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		} else {
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs19 = errors;
		if (!validate21(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
			errors = vErrors.length;
		} else var props0 = validate21.evaluated.props;
		var _valid1 = _errs19 === errors;
		valid1 = _valid1;
	}
	if (!valid1) {
		const err15 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate21(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.$schema = true;
			props0.generated_at = true;
			props0.version = true;
			props0.models = true;
			props0.datasets = true;
			props0.totals = true;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err16 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.generated_at !== void 0) {
			let data2 = data.generated_at;
			if (typeof data2 !== "string" && data2 !== null) {
				const err17 = {
					instancePath: instancePath + "/generated_at",
					schemaPath: "#/properties/generated_at/type",
					keyword: "type",
					params: { type: schema31.properties.generated_at.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err18 = {
						instancePath: instancePath + "/generated_at",
						schemaPath: "#/properties/generated_at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 !== "string" && data3 !== null) {
				const err19 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema31.properties.version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data4 = data.models;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate21(data4[i1], {
					instancePath: instancePath + "/models/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.datasets !== void 0) {
			let data6 = data.datasets;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate21(data6[i2], {
					instancePath: instancePath + "/datasets/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			let data8 = data.totals;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
				const err22 = {
					instancePath: instancePath + "/totals",
					schemaPath: "#/properties/totals/type",
					keyword: "type",
					params: { type: schema31.properties.totals.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.models_bytes !== void 0) {
					let data9 = data8.models_bytes;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
						const err23 = {
							instancePath: instancePath + "/totals/models_bytes",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 9007199254740991 || isNaN(data9)) {
							const err24 = {
								instancePath: instancePath + "/totals/models_bytes",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err25 = {
								instancePath: instancePath + "/totals/models_bytes",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data8.models_files !== void 0) {
					let data10 = data8.models_files;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
						const err26 = {
							instancePath: instancePath + "/totals/models_files",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 9007199254740991 || isNaN(data10)) {
							const err27 = {
								instancePath: instancePath + "/totals/models_files",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10 < 0 || isNaN(data10)) {
							const err28 = {
								instancePath: instancePath + "/totals/models_files",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data8.datasets_bytes !== void 0) {
					let data11 = data8.datasets_bytes;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
						const err29 = {
							instancePath: instancePath + "/totals/datasets_bytes",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 9007199254740991 || isNaN(data11)) {
							const err30 = {
								instancePath: instancePath + "/totals/datasets_bytes",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data11 < 0 || isNaN(data11)) {
							const err31 = {
								instancePath: instancePath + "/totals/datasets_bytes",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				if (data8.datasets_files !== void 0) {
					let data12 = data8.datasets_files;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
						const err32 = {
							instancePath: instancePath + "/totals/datasets_files",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 9007199254740991 || isNaN(data12)) {
							const err33 = {
								instancePath: instancePath + "/totals/datasets_files",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data12 < 0 || isNaN(data12)) {
							const err34 = {
								instancePath: instancePath + "/totals/datasets_files",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
			}
		}
	}
	validate20.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
});
const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:manifest-drift:schema:inventory:v1",
	"type": ["object", "array"],
	"items": { "$ref": "#/$defs/entry" },
	"anyOf": [
		{ "type": "array" },
		{ "required": ["models"] },
		{ "required": ["datasets"] },
		{ "required": ["smoke_test"] },
		{ "required": ["entrypoint"] }
	],
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["smoke_test"] }, { "required": ["entrypoint"] }],
		"not": { "anyOf": [{ "required": ["models"] }, { "required": ["datasets"] }] }
	},
	"then": { "$ref": "#/$defs/entry" },
	"properties": {
		"$schema": { "type": "string" },
		"generated_at": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$"
		},
		"version": { "type": ["string", "null"] },
		"models": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		},
		"datasets": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		},
		"totals": {
			"type": ["object", "null"],
			"properties": {
				"models_bytes": { "$ref": "#/$defs/count" },
				"models_files": { "$ref": "#/$defs/count" },
				"datasets_bytes": { "$ref": "#/$defs/count" },
				"datasets_files": { "$ref": "#/$defs/count" }
			}
		}
	},
	"$defs": {
		"entry": {
			"type": "object",
			"anyOf": [
				{
					"required": ["id"],
					"properties": { "id": { "type": "string" } }
				},
				{
					"required": ["repo_id"],
					"properties": { "repo_id": { "type": "string" } }
				},
				{
					"required": ["name"],
					"properties": { "name": { "type": "string" } }
				},
				{
					"required": ["folder_name"],
					"properties": { "folder_name": { "type": "string" } }
				}
			],
			"properties": {
				"id": { "$ref": "#/$defs/identity" },
				"repo_id": { "$ref": "#/$defs/identity" },
				"name": { "$ref": "#/$defs/identity" },
				"folder_name": { "$ref": "#/$defs/identity" },
				"path": { "$ref": "#/$defs/path" },
				"local_path": { "$ref": "#/$defs/path" },
				"sha256": { "$ref": "#/$defs/digest" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"files_count": { "$ref": "#/$defs/count" },
				"source_url": { "type": ["string", "null"] },
				"version": { "type": ["string", "null"] },
				"variant": { "type": ["string", "null"] },
				"snapshot": { "type": ["string", "null"] },
				"revision": {},
				"digests_by": { "type": ["string", "null"] },
				"live": {},
				"entrypoint": { "$ref": "#/$defs/entrypoint" },
				"smoke_test": { "$ref": "#/$defs/smokeTest" },
				"readme_excerpt": { "type": ["string", "null"] },
				"files": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/file" }
				},
				"top_files": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/file" }
				}
			}
		},
		"file": {
			"type": "object",
			"required": ["path"],
			"properties": {
				"path": { "$ref": "#/$defs/filePath" },
				"sha256": { "$ref": "#/$defs/digest" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"source_url": { "type": ["string", "null"] }
			}
		},
		"entrypoint": {
			"type": ["object", "null"],
			"required": ["loader"],
			"properties": {
				"loader": { "type": "string" },
				"name": { "type": ["string", "null"] },
				"endpoint": { "type": ["string", "null"] },
				"model": { "type": ["string", "null"] },
				"task": { "type": ["string", "null"] },
				"file": { "type": ["string", "null"] }
			}
		},
		"smokeTest": {
			"type": ["object", "null"],
			"required": ["max_seconds"],
			"properties": {
				"prompt": { "type": ["string", "null"] },
				"max_seconds": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"profile": { "type": ["string", "null"] },
				"max_tokens": { "type": ["integer", "null"] },
				"expect": { "type": ["object", "null"] }
			}
		},
		"identity": {
			"type": ["string", "null"],
			"pattern": "\\S"
		},
		"path": {
			"type": ["string", "null"],
			"pattern": "^[^\\u0000]+$"
		},
		"filePath": {
			"type": "string",
			"pattern": "^[^\\u0000]+$"
		},
		"digest": { "type": ["string", "null"] },
		"count": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 9007199254740991
		}
	}
};
const schema40 = {
	"type": ["integer", "null"],
	"minimum": 0,
	"maximum": 9007199254740991
};
const schema32 = {
	"type": "object",
	"anyOf": [
		{
			"required": ["id"],
			"properties": { "id": { "type": "string" } }
		},
		{
			"required": ["repo_id"],
			"properties": { "repo_id": { "type": "string" } }
		},
		{
			"required": ["name"],
			"properties": { "name": { "type": "string" } }
		},
		{
			"required": ["folder_name"],
			"properties": { "folder_name": { "type": "string" } }
		}
	],
	"properties": {
		"id": { "$ref": "#/$defs/identity" },
		"repo_id": { "$ref": "#/$defs/identity" },
		"name": { "$ref": "#/$defs/identity" },
		"folder_name": { "$ref": "#/$defs/identity" },
		"path": { "$ref": "#/$defs/path" },
		"local_path": { "$ref": "#/$defs/path" },
		"sha256": { "$ref": "#/$defs/digest" },
		"size_bytes": { "$ref": "#/$defs/count" },
		"files_count": { "$ref": "#/$defs/count" },
		"source_url": { "type": ["string", "null"] },
		"version": { "type": ["string", "null"] },
		"variant": { "type": ["string", "null"] },
		"snapshot": { "type": ["string", "null"] },
		"revision": {},
		"digests_by": { "type": ["string", "null"] },
		"live": {},
		"entrypoint": { "$ref": "#/$defs/entrypoint" },
		"smoke_test": { "$ref": "#/$defs/smokeTest" },
		"readme_excerpt": { "type": ["string", "null"] },
		"files": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/file" }
		},
		"top_files": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/file" }
		}
	}
};
const schema33 = {
	"type": ["string", "null"],
	"pattern": "\\S"
};
const schema37 = {
	"type": ["string", "null"],
	"pattern": "^[^\\u0000]+$"
};
const schema39 = { "type": ["string", "null"] };
const schema42 = {
	"type": ["object", "null"],
	"required": ["loader"],
	"properties": {
		"loader": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"endpoint": { "type": ["string", "null"] },
		"model": { "type": ["string", "null"] },
		"task": { "type": ["string", "null"] },
		"file": { "type": ["string", "null"] }
	}
};
const schema43 = {
	"type": ["object", "null"],
	"required": ["max_seconds"],
	"properties": {
		"prompt": { "type": ["string", "null"] },
		"max_seconds": {
			"type": "number",
			"exclusiveMinimum": 0
		},
		"profile": { "type": ["string", "null"] },
		"max_tokens": { "type": ["integer", "null"] },
		"expect": { "type": ["object", "null"] }
	}
};
const pattern4 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[^\\u0000]+$", "u");
const schema44 = {
	"type": "object",
	"required": ["path"],
	"properties": {
		"path": { "$ref": "#/$defs/filePath" },
		"sha256": { "$ref": "#/$defs/digest" },
		"size_bytes": { "$ref": "#/$defs/count" },
		"source_url": { "type": ["string", "null"] }
	}
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (!pattern8.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/filePath/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]+$" },
						message: "must match pattern \"^[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/$defs/filePath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data2 = data.size_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.source_url !== void 0) {
			let data3 = data.source_url;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/source_url",
					schemaPath: "#/properties/source_url/type",
					keyword: "type",
					params: { type: schema44.properties.source_url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"path": true,
		"sha256": true,
		"size_bytes": true,
		"source_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
validate21.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$", "u");
validate20.evaluated = {
	"items": true,
	"dynamicProps": true,
	"dynamicItems": false
};
const isOneEntry = (function isOneEntry(value) {
	const has = (name) => isObject(value) && Object.hasOwn(value, name);
	return (has("entrypoint") || has("smoke_test")) && !has("models") && !has("datasets");
});
const schemaFindings = (function schemaFindings(document, lines) {
	if (validate(document.value)) return [];
	const errors = withoutBranches(validate.errors);
	const findings = errors.slice(0, 100).map((error) => findingOf$1(error, document, lines));
	const first = errors[100];
	if (first) {
		const left = errors.length - 100;
		findings.push({
			...findingOf$1(first, document, lines),
			data: {
				what: "more",
				count: left
			},
			key: "more"
		});
	}
	return findings;
});
const MAX_SCHEMA_FINDINGS = 100;
function withoutBranches(errors) {
	return errors.filter(({ schemaPath, keyword }) => !schemaPath.includes("/anyOf/") && keyword !== "if");
}
function findingOf$1(error, document, lines) {
	const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	let container = document.value;
	for (const step of steps.slice(0, -1)) container = container[step];
	const last = steps.at(-1);
	const value = last === void 0 ? container : container[last];
	const expected = expectation(error, value);
	const actual = shown(value);
	return inventoryInvalid.found({
		subject: lines.file,
		data: {
			what: "schema",
			pointer: error.instancePath,
			expected,
			actual
		},
		location: lines.locate(document.offsetOf(container, last)),
		key: `${error.instancePath} ${error.keyword}`
	});
}
function expectation(error, value) {
	const { keyword, params, instancePath } = error;
	if (keyword === "anyOf" && instancePath === "" && !isOneEntry(value)) return "needs `models` or `datasets`, or to be a list of entries";
	if (keyword === "anyOf") return "needs one of `id`, `repo_id`, `name` and `folder_name`";
	if (keyword === "required") return `needs \`${params.missingProperty}\``;
	if (keyword === "type") return `must be ${typeNames(params.type)}`;
	if (keyword === "pattern") return instancePath === "/generated_at" ? "must be an ISO 8601 date-time" : "must be text that is not empty and holds no NUL";
	return error.message ?? "breaks the schema";
}
function typeNames(type) {
	return (Array.isArray(type) ? type.map(String) : [String(type)]).map((name) => TYPE_NAMES[name] ?? `a ${name}`).join(" or ");
}
const TYPE_NAMES = {
	integer: "a whole number",
	object: "an object",
	array: "an array",
	null: "null"
};
function shown(value) {
	const text = JSON.stringify(value) ?? "absent";
	return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
const compareInventories = (function compareInventories(inventories, ignoreFields, baseOf, identities = new Identities()) {
	const { combined, sources, unknown, hasCombined } = inventories;
	const findings = [];
	const sides = [];
	index(combined, "combined", identities, sides, findings);
	index(sources, "source", identities, sides, findings);
	for (const inventory of [...combined, ...sources]) findings.push(...totalsFindings(inventory));
	if (!hasCombined || sources.length === 0) return {
		findings,
		counts: {},
		note: hasCombined ? "no source inventory was read" : "no combined inventory was read",
		skipped: true
	};
	const ignored = new Set(ignoreFields);
	let compared = 0;
	let left = 0;
	sides.forEach(({ combined: entry, source }) => {
		if (entry && source) {
			compared += 1;
			for (const finding of compareEntry(entry, source, ignored, baseOf)) findings.push(finding);
		} else if (entry) {
			left += 1;
			if (!unknown.has(entry.kind)) findings.push(unknownEntry(entry));
		} else if (source) findings.push(missingEntry(source, combined));
	});
	findings.push(...staleness(combined, sources));
	return {
		findings,
		counts: {
			entries_compared: compared,
			entries_without_source: left
		},
		skipped: false
	};
});
const index = (function index(inventories, side, identities, into, findings) {
	for (const { entries } of inventories) entries.forEach((entry) => {
		const identity = identities.of(entry);
		const known = into[identity] ?? {
			combined: null,
			source: null
		};
		into[identity] = known;
		const first = known[side];
		if (first) findings.push(duplicate(entry, first));
		else known[side] = entry;
	});
});
const compareEntry = (function compareEntry(entry, source, ignored, baseOf) {
	const found = differences(entry.value, source.value, ignored, 50 + 1, {
		left: sideOf(entry, baseOf),
		right: sideOf(source, baseOf)
	});
	if (found.length === 0) return NO_FINDINGS;
	return found.slice(0, 50).map(({ pointer, left, right, leftAt, rightAt }, place) => {
		const location = entry.inventory.locate(...leftAt);
		const related = source.inventory.locate(...rightAt);
		const [was, is] = [valueAt(entry.inventory, left, leftAt), valueAt(source.inventory, right, rightAt)];
		return entryDiffers.found({
			subject: subjectOf(entry),
			data: {
				pointer,
				expected: right === void 0 ? null : is,
				actual: left === void 0 ? null : was,
				has_more: place === 50 - 1 && found.length > 50
			},
			location,
			related,
			key: pointer
		});
	});
});
const staleness = (function staleness(combined, sources) {
	const findings = [];
	for (const inventory of combined) for (const source of sources) {
		if (inventory.generatedAt === null || source.generatedAt === null) continue;
		if (inventory.generatedAt + (inventory.isDayAlone ? DAY_MS - 1 : 0) >= source.generatedAt) continue;
		findings.push(combinedStale.found({
			subject: inventory.file,
			data: {
				generated_at: String(inventory.root.generated_at),
				source: source.file,
				source_generated_at: String(source.root.generated_at)
			},
			location: inventory.locate(inventory.root, "generated_at"),
			related: source.locate(source.root, "generated_at"),
			key: source.file
		}));
	}
	return findings;
});
const MAX_DIFFERENCES = 50;
const DAY_MS = 864e5;
const NO_FINDINGS = [];
function placeOf(entry) {
	return entry.inventory.locate(entry.value);
}
function duplicate(entry, first) {
	const { file } = entry.inventory;
	return entryDuplicate.found({
		subject: subjectOf(entry),
		data: { file },
		location: placeOf(entry),
		related: placeOf(first),
		key: file
	});
}
function unknownEntry(entry) {
	const data = { combined: entry.inventory.file };
	return entryUnknown.found({
		subject: subjectOf(entry),
		data,
		location: placeOf(entry)
	});
}
function missingEntry(entry, combined) {
	const data = {
		source: entry.inventory.file,
		combined: combined.map(({ file }) => file)
	};
	return entryMissing.found({
		subject: subjectOf(entry),
		data,
		location: placeOf(entry)
	});
}
function valueAt(inventory, value, at) {
	return isExact(value) ? shown(value) : inventory.numeral(...at).slice(0, 100);
}
function pointedSize(files) {
	return ({ path, size, linked }) => {
		if (size === null || size === 0 || size > 32768 || linked !== null) return size;
		return files.read(path, MAX_POINTER_BYTES).then((read) => {
			const pointer = read.is === "bytes" ? readPointer(decodePointer(read.bytes)) : null;
			return pointer?.is === "pointer" ? pointer.size : size;
		});
	};
}
const countFolders = (async function countFolders(folders, files, { entries, manifests, elsewhere, sizeOf, signal }) {
	const counter = new FolderCounter(folders, entries, manifests);
	const visited = new Set();
	const partly = new Set();
	for (const top of [...folders].sort()) {
		if (visited.has(top)) continue;
		for await (const { folder, files: found, isWhole } of files.walk(top)) {
			if (signal.aborted) return null;
			if (folders.has(folder)) visited.add(folder);
			if (!isWhole || await isKeptByDvc(found, files)) markAbove(folder, top, partly);
			for (const file of found) {
				const size = await sizeOf(file);
				counter.add(size === file.size ? file : {
					...file,
					size
				}, top);
			}
		}
	}
	for (const file of elsewhere) counter.add(file, "");
	return {
		of: counter.tallies,
		partly
	};
});
const isKeptByDvc = (async function isKeptByDvc(found, files) {
	const outs = found.flatMap(({ path }) => path.endsWith(".dvc") ? [path.slice(0, -4)] : []);
	return (outs.length === 0 ? [] : await files.stat(outs)).some(({ is }) => is === "missing");
});
const WITHOUT = {
	housekeeping: 1,
	nested: 2,
	repeated: 4
};
const WAYS = 8;
var FolderCounter = class {
	#tallies = new Map();
	#linked = new Map();
	#entries;
	#manifests;
	constructor(folders, entries, manifests) {
		for (const folder of folders) this.#tallies.set(folder, Array.from({ length: WAYS }, () => ({
			files: 0,
			bytes: 0,
			unknown: 0
		})));
		this.#entries = entries;
		this.#manifests = manifests;
	}
	get tallies() {
		return this.#tallies;
	}
	add(file, top) {
		let isNested = this.#entries.has(file.path);
		for (let folder = folderOf(file.path);; folder = folderOf(folder)) {
			const tallies = this.#tallies.get(folder);
			if (tallies !== void 0) this.#count(file, folder, tallies, isNested);
			if (folder === top || folder === "") return;
			isNested ||= this.#entries.has(folder);
		}
	}
	#count(file, folder, tallies, isNested) {
		const traits = (this.#isHousekeeping(file.path, folder) ? WITHOUT.housekeeping : 0) | (isNested ? WITHOUT.nested : 0) | (this.#isRepeated(file, folder) ? WITHOUT.repeated : 0);
		for (const [without, tally] of tallies.entries()) {
			if ((without & traits) !== 0) continue;
			tally.files += 1;
			if (file.size === null) tally.unknown += 1;
			else tally.bytes += file.size;
		}
	}
	#isHousekeeping(path, folder) {
		if (this.#manifests.has(path)) return true;
		return isHousekeeping(path.slice(folder.length + 1)) || isOfHubCache(path);
	}
	#isRepeated({ linked }, folder) {
		if (linked === null) return false;
		if (linked.startsWith(`${folder}/`)) return true;
		const seen = this.#linked.get(folder) ?? new Set();
		this.#linked.set(folder, seen);
		if (seen.has(linked)) return true;
		seen.add(linked);
		return false;
	}
};
function markAbove(from, top, marked) {
	for (let folder = from;; folder = folderOf(folder)) {
		marked.add(folder);
		if (folder === top || folder === "") return;
	}
}
const judgeFolders = (async function judgeFolders(resolved, whole, manifests, settings, ports) {
	const items = resolved.filter(isNumbered);
	const states = new Map();
	const folders = foldersOf(items);
	const counting = {
		entries: folders.size === 0 ? NO_PATHS$1 : pathsOf(resolved),
		manifests,
		elsewhere: absentRecords(whole, folders),
		sizeOf: ({ size }) => size,
		signal: ports.signal
	};
	const shared = sharedPaths(items);
	const judge = (some, counts) => some.flatMap((item) => judged(item, counts, shared) ?? []);
	const first = folders.size === 0 ? null : await countFolders(folders, ports.files, counting);
	let found = judge(items, first);
	const doubtful = found.map(({ item }) => item);
	const again = foldersOf(doubtful);
	if (again.size > 0) {
		const known = new Set(counting.elsewhere.map(({ path }) => path));
		const left = (await leftOut(again, ports.git)).filter(({ path }) => !known.has(path));
		const sizeOf = settings.pointers === "accept" ? pointedSize(ports.files) : counting.sizeOf;
		const elsewhere = [...counting.elsewhere, ...left];
		found = judge(doubtful, await countFolders(again, ports.files, {
			...counting,
			sizeOf,
			elsewhere
		}));
	}
	const isOptional = pathMatcher("optional", settings.optional);
	const findings = [];
	for (const one of found) {
		const subject = subjectOf(one.item.entry);
		states.set(subject, one.isFewer && states.get(subject) !== "mismatched" ? "missing" : "mismatched");
		if (!(one.isFewer && (settings.missingFiles === "ignore" || isOptional(one.path)))) findings.push(finding(one, whole));
	}
	return {
		value: states,
		findings: distinct(findings),
		...first === null && folders.size > 0 ? {
			counts: {},
			note: "cancelled"
		} : { counts: { folders_compared: folders.size } },
		skipped: items.length === 0
	};
});
const pathsOf = (function pathsOf(resolved) {
	const paths = new Set();
	for (const { field, path } of resolved) if (field !== null) paths.add(path);
	return paths;
});
const isNumbered = (function isNumbered({ entry, field, found, path, listed }) {
	if (field === null || path === "") return false;
	if (found.is === "file") return listed === 0 && countAt(entry.value, "files_count") !== null;
	const { value } = entry;
	return found.is === "directory" && (countAt(value, "files_count") ?? countAt(value, "size_bytes")) !== null;
});
const foldersOf = (function foldersOf(items) {
	return new Set(items.flatMap(({ found, path }) => found.is === "directory" ? [path] : []));
});
const sharedPaths = (function sharedPaths(items) {
	const first = new Map();
	const shared = new Set();
	for (const { entry, path } of items) {
		const subject = subjectOf(entry);
		if ((first.get(path) ?? subject) !== subject) shared.add(path);
		first.set(path, subject);
	}
	return shared;
});
const judged = (function judged(item, counts, shared) {
	const { entry, path, found } = item;
	const files = countAt(entry.value, "files_count");
	const bytes = found.is === "file" ? null : countAt(entry.value, "size_bytes");
	const tallies = found.is === "file" ? [{
		files: 1,
		bytes: found.size,
		unknown: 0
	}] : counts?.of.get(path);
	if (tallies === void 0) return null;
	const isOpen = counts?.partly.has(path) === true;
	const agrees = (recorded, counted, isLess) => {
		if (recorded === null || recorded === counted) return true;
		return recorded < counted ? shared.has(path) : isLess;
	};
	const fits = (tally) => agrees(files, tally.files, isOpen) && agrees(bytes, tally.bytes, isOpen || tally.unknown > 0);
	if (tallies.some(fits)) return null;
	const shown = tallies[WITHOUT.housekeeping | WITHOUT.repeated] ?? tallies[0];
	const actual = {
		files: shown.files,
		bytes: shown.unknown > 0 ? null : shown.bytes
	};
	const expected = {
		files,
		bytes
	};
	return {
		item,
		path,
		expected,
		actual,
		isFewer: found.is !== "file" && isFewer(shown, expected)
	};
});
const absentRecords = (function absentRecords(whole, folders) {
	const absent = new Map();
	for (const folder of folders) {
		const { first, end } = placesBelow(whole, folder);
		for (let at = first; at < end; at += 1) {
			const { found, hasDigest, path, outcome, size } = whole[at];
			if (!hasDigest || found.is !== "missing") continue;
			absent.set(path, {
				path,
				size: (outcome?.is === "pointer" && outcome.pointer.is === "pointer" ? outcome.pointer.size : null) ?? size,
				linked: null
			});
		}
	}
	return [...absent.values()];
});
const distinct = (function distinct(findings) {
	const seen = new Set();
	return findings.filter(({ subject, data }) => {
		const key = JSON.stringify([subject, data]);
		return !seen.has(key) && seen.add(key);
	});
});
const NO_PATHS$1 = new Set();
function isFewer(actual, { files, bytes }) {
	if (bytes !== null && actual.bytes > bytes) return false;
	return files === null || actual.files < files;
}
async function leftOut(folders, git) {
	const isBelow = (path) => {
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) if (folders.has(path.slice(0, at))) return true;
		return false;
	};
	return [...await git?.leftOut(isBelow, 32768) ?? new Map()].map(([path, { size, bytes, isLink }]) => {
		const pointer = bytes === null ? null : readPointer(decodePointer(bytes));
		return {
			path,
			size: pointer?.is === "pointer" ? pointer.size : isLink === true ? null : size,
			linked: null
		};
	});
}
function finding({ item, path, expected, actual, isFewer }, whole) {
	const { entry, field } = item;
	const { first, end } = placesBelow(whole, path);
	const hasChecksum = item.sha256 !== null || findRecord(whole, path)?.hasDigest === true || whole.slice(first, end).some(({ hasDigest }) => hasDigest);
	const member = expected.files !== null && expected.files !== actual.files ? "files_count" : "size_bytes";
	return folderDiffers.found({
		subject: subjectOf(entry),
		data: {
			path,
			expected,
			actual
		},
		...isFewer && !hasChecksum && { severity: "notice" },
		location: entry.inventory.locate(entry.value, member in entry.value ? member : field ?? void 0),
		key: "folder"
	});
}
const entryToResolve = (function entryToResolve(entry, identities, findings) {
	return new EntryToResolve(entry, identities.of(entry), recordedDigest(entry.value, entry, findings));
});
const recordedDigest = (function recordedDigest(value, entry, findings) {
	const text = stringAt(value, "sha256");
	if (text === null) return null;
	if (DIGEST.test(text)) return text.toLowerCase();
	const path = value === entry.value ? null : stringAt(value, "path");
	findings.push(digestPlaceholder.found({
		subject: subjectOf(entry),
		data: {
			field: "sha256",
			file: path,
			actual: text.slice(0, 200)
		},
		location: entry.inventory.locate(value, "sha256"),
		key: `${entry.inventory.file} ${path ?? ""}`
	}));
	return null;
});
const entryProblems = (function entryProblems({ entry, field, sha256 }) {
	const other = stringAt(entry.value, "local_path");
	const hasTwo = field === "path" && other && other !== stringAt(entry.value, "path");
	if (sha256 !== null && field === null) return [pathUnknown.found({
		subject: entry.inventory.file,
		location: entry.inventory.locate(entry.value, "sha256"),
		data: {
			id: subjectOf(entry),
			count: 1
		},
		key: subjectOf(entry),
		severity: "error"
	})];
	if (!hasTwo) return NO_PROBLEMS;
	return [inventoryInvalid.found({
		subject: subjectOf(entry),
		data: {
			what: "two-paths",
			ignored: other
		},
		severity: "warning",
		location: entry.inventory.locate(entry.value, "local_path"),
		key: `local_path ${entry.inventory.file}`
	})];
});
const NO_PATHS = [];
var EntryToResolve = class {
	entry;
	identity;
	field;
	path;
	found = NOT_STATTED;
	sha256;
	#files = null;
	constructor(entry, identity, sha256) {
		const named = pathFieldOf(entry.value);
		this.entry = entry;
		this.identity = identity;
		this.field = named?.field ?? null;
		this.path = named?.written ?? "";
		this.sha256 = sha256;
	}
	get listed() {
		return this.#files?.count ?? 0;
	}
	get absent() {
		return this.#files?.absent ?? NO_PATHS;
	}
	get urls() {
		this.#files ??= {
			count: 0,
			absent: [],
			urls: this.#ownUrl()
		};
		return this.#files.urls;
	}
	#ownUrl() {
		const url = this.field === null ? null : stringAt(this.entry.value, "source_url");
		return new Map(url ? [[this.path, url]] : []);
	}
	list(path, url, isAbsent) {
		this.#files ??= {
			count: 0,
			absent: [],
			urls: new Map()
		};
		this.#files.count += 1;
		if (url) this.#files.urls.set(path, url);
		if (isAbsent) this.#files.absent.push(path);
	}
};
const DIGEST = /^[0-9A-Fa-f]{64}$/;
function escapes({ entry, field, path }, target) {
	return pathEscapes.found({
		subject: subjectOf(entry),
		data: {
			what: "entry",
			field,
			written: path,
			target
		},
		location: entry.inventory.locate(entry.value, field ?? ""),
		key: `entry ${entry.inventory.file}`
	});
}
const NO_PROBLEMS = [];
const inventorySource = (function inventorySource(inventory) {
	const values = [];
	const owners = [];
	const digests = new Digests();
	const places = new Map();
	const find = (at) => {
		const value = values[at];
		if (value === void 0 || digests.has(at)) return inventory.locate(value, "sha256");
		return inventory.locate(value, owners[at] === void 0 ? pathFieldOf(value)?.field : "path");
	};
	return {
		file: inventory.file,
		is: "inventory",
		digests,
		locate(at) {
			const place = places.get(at) ?? find(at);
			places.set(at, place);
			return place;
		},
		locateSize: (at) => {
			const value = values[at];
			return value === void 0 || !("size_bytes" in value) ? null : inventory.locate(value, "size_bytes");
		},
		written(at) {
			const value = values[at];
			const own = pathFieldOf(owners[at] ?? value ?? {})?.written ?? "";
			return owners[at] === void 0 ? own : `${own}\n${stringAt(value ?? {}, "path") ?? ""}`;
		},
		place(value, entry) {
			if (value !== entry) owners[values.length] = entry;
			return values.push(value) - 1;
		}
	};
});
const listedFiles = (function listedFiles(entry) {
	const { value } = entry.entry;
	const values = [...objectsAt(value, "files"), ...objectsAt(value, "top_files")];
	if (values.length === 0) return NO_FILES;
	return values.flatMap((value) => {
		const written = stringAt(value, "path");
		return written ? [{
			owner: entry,
			value,
			written,
			path: written,
			found: NOT_STATTED
		}] : [];
	});
});
const entryRecord = (function entryRecord(resolved, source) {
	const { entry, found, sha256, listed, path } = resolved;
	if (found.is === "directory" || found.is === "outside") return null;
	const size = countAt(entry.value, "size_bytes");
	const namesFolder = listed > 0 || (countAt(entry.value, "files_count") ?? 1) !== 1;
	const saysNothing = sha256 === null && size === null;
	if (!exists(found) && (namesFolder || saysNothing)) return null;
	const at = source.place(entry.value, entry.value);
	return withStat(new FileRecord(source, at, path, sha256, size), found);
});
const withStat = (function withStat(record, found) {
	record.found = found;
	return record;
});
const NO_FILES = [];
function fileRecord({ owner, value, path, found }, source, findings) {
	const { entry } = owner;
	const sha256 = recordedDigest(value, entry, findings);
	const size = countAt(value, "size_bytes");
	const isAbsent = sha256 === null && (found.is === "missing" || found.is === "broken-link");
	owner.list(path, stringAt(value, "source_url"), isAbsent);
	if (isAbsent && size === null) return null;
	const at = source.place(value, entry.value);
	return withStat(new FileRecord(source, at, path, sha256, size), found);
}
var InventoryReader = class {
	#given;
	#identities;
	#context;
	#findings;
	#readings = new Map();
	constructor(given, identities, context, findings) {
		this.#given = given;
		this.#identities = identities;
		this.#context = context;
		this.#findings = findings;
	}
	async read(into) {
		const { inventory } = this.#given;
		const findings = this.#findings;
		const resolved = inventory.entries.map((entry) => entryToResolve(entry, this.#identities, findings));
		resolved.forEach((item) => {
			for (const problem of entryProblems(item)) findings.push(problem);
		});
		const isNamed = (item) => item.field !== null;
		const named = resolved.every(isNamed) ? resolved : resolved.filter(isNamed);
		const files = resolved.flatMap(listedFiles);
		const own = files.filter(({ owner: { field }, path }) => field === null || readWrittenPath(path).isAbsolute);
		const locate = (item) => "entry" in item ? inventory.locate(item.entry.value, item.field ?? "") : inventory.locate(item.value, "path");
		const origin = {
			file: inventory.file,
			...this.#given,
			locate
		};
		const { earlier } = await this.#resolve(own.length === 0 ? named : [...named, ...own], origin, this.#context);
		named.forEach((item) => {
			if (item.found.is === "outside") findings.push(escapes(item, item.found.target));
		});
		await this.#placeBelow(new Set(own), files, origin);
		const source = inventorySource(inventory);
		const records = new Map();
		const all = new Array(files.length + named.length);
		let count = 0;
		const add = (record, item) => {
			if (record === null) return;
			all[count++] = record;
			const others = this.#readings.get(item);
			if (others !== void 0) records.set(record, others);
		};
		files.forEach((file) => {
			add(fileRecord(file, source, findings), file);
		});
		named.forEach((item) => {
			add(entryRecord(item, source), item);
		});
		all.length = count;
		into.records = into.records.length === 0 ? all : into.records.concat(all);
		into.resolved = into.resolved.length === 0 ? resolved : into.resolved.concat(resolved);
		addOtherNames(all, null, records);
		for (const one of await alternativesOf(records, this.#context)) into.alternatives.push(one);
		into.earlier.set(inventory.file, earlier);
	}
	async #resolve(items, origin, context) {
		const resolved = await resolvePaths(items, origin, context);
		for (const finding of resolved.findings) this.#findings.push(finding);
		for (const [item, readings] of resolved.readings) this.#readings.set(item, readings);
		return resolved;
	}
	async #placeBelow(resolved, files, origin) {
		const inside = [];
		const others = [];
		for (const file of files) {
			const { owner, written } = file;
			if (resolved.has(file)) continue;
			const { path: own, found } = owner;
			const { path } = readWrittenPath(written);
			const isWhole = own !== "" && (path === own || path.startsWith(`${own}/`));
			file.path = isWhole ? written : below(own, written);
			if (found.is === "outside" && found.target === own) {
				file.path = below(own, written);
				file.found = found;
				continue;
			}
			inside.push(file);
			if (!isWhole) others.push(() => this.#readBelow(file));
		}
		const { earlier: _, ...context } = this.#context;
		await this.#resolve(inside, {
			...origin,
			fixed: {
				base: "root",
				by: "format"
			}
		}, context);
		for (const add of others) add();
	}
	#readBelow(file) {
		const more = this.#readings.get(file.owner) ?? [];
		if (more.length === 0) return;
		const readings = more.flatMap((reading) => Object.values(pathsBelow(reading.path, file.written)).flatMap((path) => path === null ? [] : [{
			...reading,
			path,
			isBareName: false
		}]));
		this.#readings.set(file, [...this.#readings.get(file) ?? [], ...readings]);
	}
};
const misspeltNames = (function misspeltNames(inventory) {
	const { root } = inventory;
	const findings = misspelt(inventory, root, ROOT, "");
	if (isObject(root.totals)) findings.push(...misspelt(inventory, root.totals, TOTALS, "totals."));
	return findings;
});
const misspelt = (function misspelt(inventory, container, names, prefix) {
	const absent = names.filter((name) => !Object.hasOwn(container, name));
	if (absent.length === 0) return [];
	const meant = (key) => absent.find((name) => leven(key.slice(0, 64), name, { maxDistance: MAX_LETTERS + 1 }) <= MAX_LETTERS);
	return absent.flatMap((name) => {
		const key = Object.keys(container).find((one) => !names.includes(one) && meant(one) === name);
		return key === void 0 ? [] : [findingOf(inventory, container, `${prefix}${key}`, `${prefix}${name}`, key)];
	});
});
const ROOT = [
	"generated_at",
	"models",
	"datasets",
	"totals"
];
const TOTALS = [
	"models_bytes",
	"models_files",
	"datasets_bytes",
	"datasets_files"
];
const MAX_LETTERS = 2;
function findingOf({ file, locate }, container, written, meant, key) {
	return inventoryInvalid.found({
		subject: file,
		data: {
			what: "misspelt",
			expected: meant,
			actual: written
		},
		severity: "warning",
		location: locate(container, key),
		key: meant
	});
}
const unreadDigests = (function unreadDigests({ file, entries, locate }) {
	const fields = new Set();
	let count = 0;
	let first = null;
	const look = (container, name, depth) => {
		for (const key in container) {
			const value = container[key];
			const isOpened = typeof value === "object" && value !== null && depth + 1 < MAX_DEPTH;
			if (!isOpened && !(typeof value === "string" && isDigest(value, key))) continue;
			if (key === "sha256" && READ.has(name)) continue;
			const inner = Array.isArray(container) ? `${name}[]` : join(name, key);
			if (isOpened) {
				look(value, inner, depth + 1);
				continue;
			}
			count += 1;
			fields.add(inner);
			first ??= locate(container, key);
		}
	};
	entries.forEach(({ value }) => {
		look(value, "", 0);
	});
	if (count === 0) return [];
	const data = {
		fields: [...fields].slice(0, MAX_FIELDS),
		count
	};
	return [digestUnread.found({
		subject: file,
		location: first,
		data,
		key: data.fields.join()
	})];
});
const isDigest = (function isDigest(text, key) {
	const { length } = text;
	if (length >= WEAK_LENGTH.least && length <= WEAK_LENGTH.most && NAMES_WEAK.test(key)) return readDigest(text) !== null;
	return length >= MIN_HEX && mayBeOne(text) && (readDigest(text)?.value.length ?? 0) >= MIN_HEX;
});
const MAX_DEPTH = 4;
const MAX_FIELDS = 5;
const MIN_HEX = 56;
const NAMES_WEAK = /md5|sha[-_]?1(?!\d)|checksum/i;
const WEAK_LENGTH = {
	least: 32,
	most: 48
};
const READ = new Set([
	"",
	"files[]",
	"top_files[]"
]);
const join = (name, inner) => name === "" ? inner : `${name}.${inner}`;
const mayBeOne = (text) => !text.startsWith("http") && !text.trimEnd().slice(-40).includes(" ");
const readInventory = (function readInventory(file, role, bytes, release = () => {}) {
	const unreadable = (reason, detail, location, key) => inventoryUnreadable.found({
		subject: file,
		data: { state: {
			is: "malformed",
			reason,
			detail
		} },
		location,
		key
	});
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) {
		const { encoding, line, column } = decoded;
		return {
			inventory: null,
			findings: [unreadable("encoding", encoding, {
				file,
				line,
				column
			}, "encoding")]
		};
	}
	release();
	const lines = new LineIndex(file, decoded.text);
	if (decoded.text.trim() === "") return {
		inventory: null,
		findings: [unreadable("empty", null, {
			file,
			line: 1,
			column: 1
		}, "empty")]
	};
	const document = readJson(decoded.text);
	if ("fatal" in document) {
		const { reason, detail, offset, key } = document.fatal;
		return {
			inventory: null,
			findings: [unreadable(reason, detail, lines.locate(offset), key)]
		};
	}
	const findings = document.problems.map(({ reason, detail, offset, key }) => inventoryInvalid.found({
		subject: file,
		data: {
			what: "json",
			reason,
			detail
		},
		location: lines.locate(offset),
		key
	}));
	findings.push(...schemaFindings(document, lines));
	const inventory = inventoryOf(file, role, document, lines, decoded.text);
	findings.push(...impossibleDate(inventory), ...misspeltNames(inventory), ...unreadDigests(inventory));
	return {
		inventory,
		findings
	};
});
const inventoryOf = (function inventoryOf(file, role, document, lines, text) {
	const entries = [];
	const root = isObject(document.value) ? document.value : {};
	const bare = Array.isArray(document.value) ? document.value : null;
	const add = (list, kind) => {
		if (!Array.isArray(list)) return;
		list.forEach((value) => {
			const id = isObject(value) ? identityOf(value) : null;
			if (id !== null) entries.push({
				kind,
				id,
				value,
				inventory
			});
		});
	};
	const inventory = {
		file,
		role,
		generatedAt: timeOf(stringAt(root, "generated_at")),
		isDayAlone: /^[\d-]+$/.test(stringAt(root, "generated_at") ?? ""),
		root,
		bare,
		get isWhole() {
			return document.problems.length === 0 && itemsOf(role, bare, root) === entries.length;
		},
		entries,
		locate: (container, member) => lines.locate(document.offsetOf(container, member)),
		numeral: (container, member) => {
			const start = document.offsetOf(container, member);
			return /^[-+.\deE]+/.exec(text.slice(start, start + 1e3))?.[0] ?? "";
		}
	};
	add(bare, role === "dataset" ? "dataset" : "model");
	if (isOneEntry(root)) add([root], role === "dataset" ? "dataset" : "model");
	add(root.models, "model");
	add(root.datasets, "dataset");
	return inventory;
});
const impossibleDate = (function impossibleDate({ file, root, generatedAt, locate }) {
	const text = stringAt(root, "generated_at");
	if (text === null || generatedAt !== null || !FORM.test(text)) return [];
	const pointer = "/generated_at";
	return [inventoryInvalid.found({
		subject: file,
		data: {
			what: "schema",
			pointer,
			expected: "must be a date-time that exists",
			actual: shown(text)
		},
		location: locate(root, "generated_at"),
		key: `${pointer} date`
	})];
});
const timeOf = (function timeOf(text) {
	if (text === null || text.length > MAX_DATE_TIME) return null;
	const [, day = "", hour = "00", minute = "00", second = "00", fraction = "0", zone = "Z"] = FORM.exec(text) ?? [];
	const start = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day)) return null;
	const isEnd = hour === "24" && Number(minute) + Number(second) + Number(fraction) === 0;
	if (Number(hour) > 23 && !isEnd || Number(minute) > 59) return null;
	const isLeap = second === "60";
	if (Number(second) > 59 && !(isLeap && minute.endsWith("9"))) return null;
	const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	if (Number(hours) > 23 || Number(minutes) > 59) return null;
	const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
	return start + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
});
function itemsOf(role, bare, root) {
	if (bare !== null) return bare.length;
	if (isOneEntry(root)) return 1;
	let items = 0;
	for (const [name, of] of [["models", "model"], ["datasets", "dataset"]]) {
		const list = Object.hasOwn(root, name) ? root[name] : void 0;
		if (Array.isArray(list)) items += list.length;
		else if (list !== void 0 || role === of) return null;
	}
	return items;
}
const MAX_DATE_TIME = 64;
const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;
export { entryUnknown as C, digestUnread as D, entryDiffers as E, digestPlaceholder as O, folderDiffers as S, entryDuplicate as T, sideOf as _, countFolders as a, pathUnknown as b, TOTALS$1 as c, differences as d, isExact as f, movedValue as g, movedPaths as h, judgeFolders as i, combinedStale as k, sumOf as l, entryPaths as m, InventoryReader as n, pointedSize as o, basesOf as p, recordedDigest as r, compareInventories as s, readInventory as t, wrongTotals as u, decodeUtf8 as v, entryMissing as w, inventoryInvalid as x, totalsDiffer as y };
