import { n as readStructured } from "./documents.js";
import { ofCheck } from "./check.js";
import { zt as withoutTrailing } from "./start.js";
import { a as pointerTo, i as parseValuePath, o as rootNode, r as itemsAt, s as valueAt } from "./value-path.js";
import { a as valueIn, n as finished, r as malformed, t as collect } from "./collect.js";
import { n as sourceAt, s as sizeIn, t as walk } from "./walk.js";
const { Di: folderOf, Rr: algorithmNamed, bn: readDigest, ln: syntaxOf } = ofCheck();
const EVERY = "$[*]";
function walkMapped(mapping) {
	if (mapping.items === null && mapping.path === null) return walk;
	const items = parseValuePath(mapping.items ?? EVERY);
	const fields = {
		path: fieldOf(mapping.path ?? "@key"),
		sha256: fieldOf(mapping.sha256),
		digest: fieldOf(mapping.digest),
		algorithm: fieldOf(mapping.algorithm),
		size: fieldOf(mapping.size),
		source: fieldOf(mapping.source),
		revision: fieldOf(mapping.revision)
	};
	return (root, emit) => {
		const taken = new Set();
		if (items !== null) for (const item of itemsAt(rootNode(root), items)) readItem(item, mapping, fields, taken, emit);
		leftOut(root, taken, emit);
	};
}
function readItem(item, { algorithm, files }, fields, taken, emit) {
	const named = textOf(item, fields.path);
	const path = files === null || named === null ? named : Object.hasOwn(files, named) ? files[named] : null;
	const name = fields.algorithm === null ? algorithm : textOf(item, fields.algorithm);
	const written = [{
		node: nodeOf(item, fields.sha256),
		algorithm: algorithmNamed("sha256")
	}, {
		node: nodeOf(item, fields.digest),
		algorithm: name === null ? null : algorithmNamed(name)
	}].flatMap(({ node, algorithm: of }) => {
		const text = scalarOf(node);
		return node === null || text === null ? [] : [{
			node,
			text,
			digest: readDigest(text, of)
		}];
	});
	for (const { text } of written) taken.add(text);
	const pointer = pointerTo(written[0]?.node ?? item);
	if (!path) {
		if (written.length > 0) emit({
			is: "nameless",
			id: named
		}, pointer);
		return;
	}
	const digests = written.flatMap(({ digest }) => digest === null ? [] : [digest]);
	const sizeNode = nodeOf(item, fields.size);
	emit({
		is: "file",
		descriptor: {
			path,
			digests,
			size: sizeIn(sizeNode?.value),
			source: sourceOf(item, fields, path)
		},
		...sizeNode && { sizeAt: pointerTo(sizeNode) }
	}, pointer);
	for (const { node, text, digest } of written) if (digest === null) emit({
		is: "placeholder",
		path,
		written: text
	}, pointerTo(node));
}
function sourceOf(item, fields, path) {
	const written = textOf(item, fields.source);
	return written === null ? null : sourceAt(written, textOf(item, fields.revision), path);
}
function leftOut(root, taken, emit) {
	walk(root, (found, pointer) => {
		const written = valueIn(root, pointer);
		const isTaken = typeof written !== "string" || taken.has(written);
		if (found.is !== "remote" && found.is !== "placeholder" && !isTaken) emit({
			is: "unread",
			key: String(pointer.at(-1))
		}, pointer);
	});
}
function fieldOf(written) {
	if (written === null) return null;
	const paths = (typeof written === "string" ? [written] : written.join).map(parseValuePath);
	if (paths.some((path) => path === null)) return null;
	return { paths: paths.filter((path) => path !== null) };
}
function nodeOf(item, field) {
	const [path] = field?.paths ?? [];
	return path === void 0 ? null : valueAt(item, path);
}
function textOf(item, field) {
	if (field === null) return null;
	const texts = field.paths.map((path) => scalarOf(valueAt(item, path)));
	if (texts.some((text) => text === null)) return null;
	return texts.reduce((before, text) => `${withoutTrailing(before ?? "", "/")}/${text?.replace(/^\/+/, "")}`) ?? null;
}
function scalarOf(node) {
	const value = node?.value;
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
async function readMapped(source, name, mapping) {
	const { path: file } = source;
	const text = await source.text();
	if (text.is !== "text") return malformed(file, name, text);
	const syntax = mapping.format ?? syntaxOf(file) ?? "json";
	const document = await readStructured(text.text, syntax, !hasNumberedColumns(mapping));
	if (document.is === "malformed") return malformed(file, name, document);
	const collected = await collect(source, name, document, walkMapped(mapping));
	const made = finished(collected);
	const version = versionOf(document.value, mapping);
	return {
		...made,
		...mapping.base !== null && { base: baseOf(mapping.base, file) },
		...version !== null && { entries: [{
			kind: null,
			id: file,
			version,
			isLive: false,
			source: null
		}] },
		...collected.descriptors.length === 0 && { problems: [...made.problems, leadsNowhere(mapping)] }
	};
}
function leadsNowhere({ items, path }) {
	return {
		kind: "manifest-malformed",
		data: {
			reason: "structure",
			detail: items ?? (typeof path === "string" ? path : "files"),
			isFatal: true
		},
		at: {
			is: "line",
			line: 1,
			column: 1
		}
	};
}
function versionOf(value, { version }) {
	const path = version === null ? null : parseValuePath(version);
	const found = path === null ? null : valueAt(rootNode(value), path)?.value;
	return typeof found === "string" || typeof found === "number" ? `${found}` : null;
}
function baseOf(base, file) {
	return {
		is: "folder",
		folder: base === "list" ? folderOf(file) : base === "root" ? "" : withoutTrailing(base, "/"),
		by: "config"
	};
}
function hasNumberedColumns({ path }) {
	return typeof path === "string" && /^@\.\d+$/.test(path);
}
export { readMapped };
