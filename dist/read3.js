import { ofCheck } from "./check.js";
import { t as addBillFiles } from "./bill-files.js";
import { t as DocumentReader } from "./documents.js";
const { Hr: rankOf, Rr: algorithmNamed, an: percentDecoded, in: memberOf, ji: joinPath, on: textOf, rn: listOf, rt: withoutNulls, sn: isObject, tn: hasScheme, yn: fromHex } = ofCheck();
function* jsonComponents(bill) {
	const metadata = memberOf(bill, "metadata");
	const main = isObject(metadata) ? memberOf(metadata, "component") : void 0;
	const open = [];
	const openInside = (item, around) => {
		const inner = memberOf(item, "components");
		if (!Array.isArray(inner)) return;
		for (let index = inner.length - 1; index >= 0; index -= 1) if (isObject(inner[index])) open.push(new JsonComponent(inner[index], around, index));
	};
	openInside(bill, null);
	if (isObject(main)) open.push(new JsonComponent(main, null, null));
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		yield next;
		openInside(next.item, next);
	}
}
const NONE$1 = [];
var JsonComponent = class {
	item;
	#around;
	#index;
	constructor(item, around, index) {
		this.item = item;
		this.#around = around;
		this.#index = index;
	}
	get pointer() {
		if (this.#index === null) return ["metadata", "component"];
		return [
			...this.#around?.pointer ?? NONE$1,
			"components",
			this.#index
		];
	}
	get type() {
		return textOf(memberOf(this.item, "type")) ?? "";
	}
	get name() {
		return textOf(memberOf(this.item, "name")) ?? "";
	}
	get reference() {
		return textOf(memberOf(this.item, "bom-ref"));
	}
	get hashes() {
		return hashesOf$1(this.item, NONE$1);
	}
	get locations() {
		const evidence = memberOf(this.item, "evidence");
		if (!isObject(evidence)) return NONE$1;
		return itemsAt(evidence, "occurrences").flatMap((one) => textOf(memberOf(one, "location")) ?? []);
	}
	get properties() {
		const items = itemsAt(this.item, "properties");
		if (items.length === 0) return NONE$1;
		return items.map((one) => ({
			name: textOf(memberOf(one, "name")) ?? "",
			value: textOf(memberOf(one, "value")) ?? ""
		}));
	}
	get references() {
		return itemsAt(this.item, "externalReferences").map((one, index) => ({
			type: textOf(memberOf(one, "type")) ?? "",
			url: textOf(memberOf(one, "url")) ?? "",
			hashes: hashesOf$1(one, ["externalReferences", index])
		}));
	}
};
function itemsAt(item, key) {
	const value = memberOf(item, key);
	return Array.isArray(value) ? value.filter(isObject) : NONE$1;
}
function hashesOf$1(item, inside) {
	const written = memberOf(item, "hashes");
	if (!Array.isArray(written)) return NONE$1;
	const hashes = written.map((one, index) => {
		if (!isObject(one)) return null;
		return {
			algorithm: textOf(memberOf(one, "alg")) ?? "",
			value: memberOf(one, "content"),
			inside,
			index
		};
	});
	return withoutNulls(hashes);
}
function placeOfHash({ pointer, isXml }, { inside, index }) {
	return isXml === true ? [...pointer, ...inside] : [
		...pointer,
		...inside,
		"hashes",
		index,
		"content"
	];
}
function* xmlComponents(bill) {
	const root = {
		item: bill,
		pointer: []
	};
	for (const metadata of childrenOf(root, "metadata")) for (const main of childrenOf(metadata, "component")) yield* walk(main);
	yield* inside(root);
}
function* walk(child) {
	yield componentOf(child);
	yield* inside(child);
}
function* inside(child) {
	for (const list of childrenOf(child, "components")) for (const one of childrenOf(list, "component")) yield* walk(one);
}
function componentOf(child) {
	const { item, pointer } = child;
	const within = (...names) => names.reduce((found, name) => found.flatMap((one) => childrenOf(one, name)), [child]);
	const attribute = (one, name) => textOf(memberOf(one, `@${name}`));
	return {
		type: attribute(item, "type") ?? "",
		name: textAt(child, "name") ?? "",
		reference: attribute(item, "bom-ref"),
		hashes: hashesOf(child, pointer.length),
		locations: within("evidence", "occurrences", "occurrence").flatMap((one) => textAt(one, "location") ?? []),
		properties: within("properties", "property").map((one) => ({
			name: attribute(one.item, "name") ?? "",
			value: contentOf(one.item) ?? ""
		})),
		references: within("externalReferences", "reference").map((one) => ({
			type: attribute(one.item, "type") ?? "",
			url: textAt(one, "url") ?? "",
			hashes: hashesOf(one, pointer.length)
		})),
		pointer,
		isXml: true
	};
}
function hashesOf(child, depth) {
	return childrenOf(child, "hashes").flatMap((list) => childrenOf(list, "hash")).map(({ item, pointer }, index) => ({
		algorithm: textOf(memberOf(item, "@alg")) ?? "",
		value: contentOf(item),
		inside: pointer.slice(depth),
		index
	}));
}
function childrenOf({ item, pointer }, name) {
	return listOf(memberOf(item, name)).flatMap((one, index) => isObject(one) ? [{
		item: one,
		pointer: [
			...pointer,
			name,
			index
		]
	}] : []);
}
function textAt(child, name) {
	const [first] = childrenOf(child, name);
	return first === void 0 ? null : contentOf(first.item);
}
function contentOf(item) {
	return textOf(memberOf(item, "#text"));
}
const TYPES = new Set([
	"file",
	"data",
	"machine-learning-model"
]);
const MAX_LOOKED_FOR = 2e4;
async function readCycloneDx(source, name, syntax) {
	const reader = await DocumentReader.open(source, syntax);
	const { value } = reader;
	if (!isObject(value)) return value === void 0 ? reader.finish({
		name,
		version: null
	}) : null;
	const isJson = syntax === "json";
	if (isJson && memberOf(value, "bomFormat") !== "CycloneDX") return null;
	const specification = isJson ? textOf(memberOf(value, "specVersion")) : namespaceOf(value);
	if (!isJson && specification === null) return null;
	const [version = null] = /\d{1,2}\.\d{1,2}$/.exec(specification ?? "") ?? [];
	const files = [];
	const looking = { left: MAX_LOOKED_FOR };
	for (const component of isJson ? jsonComponents(value) : xmlComponents(value)) {
		const named = TYPES.has(component.type) ? pathsOf(component) ?? await pathsThatAreHere(component, source, reader.folder, looking) : NONE;
		if (named.length === 0) reader.count("component");
		for (const { path, hashes } of named) {
			const digests = digestsOf(component, hashes, path, reader);
			files.push({
				descriptor: {
					path,
					digests
				},
				pointer: () => placeOfDigest(component, hashes)
			});
		}
	}
	const of = await addBillFiles(files, source, reader);
	return reader.finish({
		name,
		version
	}, {
		...of,
		missing: "elsewhere"
	});
}
const NONE = [];
function namespaceOf(root) {
	for (const key in root) {
		const text = /^@xmlns(?::|$)/.test(key) ? textOf(root[key]) : null;
		if (text !== null && /cyclonedx\.org\/schema\/bom\//.test(text)) return text;
	}
	return null;
}
function pathsOf(component) {
	if (component.type !== "file") return null;
	for (const candidates of CANDIDATES) {
		const found = candidates(component);
		if (found.length > 0) return found.every(({ path }) => isPath(path)) ? found : null;
	}
	return NONE;
}
async function pathsThatAreHere(component, source, folder, looking) {
	const isFile = component.type === "file";
	for (const candidates of CANDIDATES) {
		const named = [];
		for (const one of candidates(component)) if (isFile && isPath(one.path) || await isHere(one.path, source, folder, looking)) named.push(one);
		if (named.length > 0) return named;
	}
	return NONE;
}
const PATH_PROPERTY = /(?:^|:)(?:path|filename|location)$/i;
const CANDIDATES = [
	(component) => withHashes(component, component.locations),
	(component) => {
		const { properties } = component;
		if (properties.length === 0) return NONE;
		return withHashes(component, properties.filter(({ name }) => PATH_PROPERTY.test(name)).map(({ value }) => value));
	},
	(component) => component.type === "file" ? withHashes(component, [component.name]) : NONE,
	(component) => withHashes(component, component.reference === null ? [] : [component.reference]),
	({ references, hashes }) => references.filter(({ type, url }) => /^(?:distribution|file)$/i.test(type) && url !== "").map((one) => ({
		...one,
		url: one.url.replace(/^file:(?:\/\/)?/i, "")
	})).filter(({ url }) => !hasScheme(url)).map(({ url, hashes: own }) => ({
		path: percentDecoded(url.replace(/[?#].*$/, "")),
		hashes: own.length > 0 ? own : hashes
	})),
	(component) => component.type === "file" ? NONE : withHashes(component, [component.name])
];
function withHashes(component, paths) {
	const [first] = paths;
	if (first === void 0) return NONE;
	const { hashes } = component;
	if (paths.length === 1) return first === "" || hasScheme(first) ? NONE : [{
		path: first,
		hashes
	}];
	return paths.filter((path) => path !== "" && !hasScheme(path)).map((path) => ({
		path,
		hashes
	}));
}
function isPath(name) {
	return /[\\/]/.test(name) || /[^.]\.[a-z0-9]{1,12}$/i.test(name);
}
async function isHere(name, source, folder, looking) {
	if (looking.left <= 0 || name.length > 4096 || /[\0\n]|^[\\/]/.test(name)) return false;
	looking.left -= 1;
	for (const base of folder === "" ? [""] : [folder, ""]) {
		const path = joinPath(base, name);
		if (path !== null && path !== "" && await source.has(path)) return true;
	}
	return false;
}
function digestsOf(component, hashes, path, reader) {
	const digests = hashes.map((hash) => {
		const { algorithm, value } = hash;
		const known = algorithmNamed(algorithm);
		if (known === null) {
			reader.count("unsupported-digest");
			return null;
		}
		return (typeof value === "string" ? fromHex(value, known) : null) ?? reader.digest(value, known, {
			path,
			is: "file"
		}, placeOfHash(component, hash));
	});
	return withoutNulls(digests);
}
function placeOfDigest(component, hashes) {
	let [best] = hashes;
	if (best === void 0) return component.pointer;
	if (hashes.length > 1) {
		for (const hash of hashes) if (rank(hash) < rank(best)) best = hash;
	}
	return placeOfHash(component, best);
}
function rank({ algorithm }) {
	const known = algorithmNamed(algorithm);
	return known === null ? Number.POSITIVE_INFINITY : rankOf(known);
}
export { readCycloneDx };
