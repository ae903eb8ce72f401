import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { t as nestsTooDeep } from "./yaml-depth.js";
var import_dist = __toESM(require_dist(), 1);
const readYamlText = (function readYamlText(text) {
	const lines = new import_dist.LineCounter();
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1)
		};
	};
	if (nestsTooDeep(import_dist, text)) return {
		is: "malformed",
		reason: "too-deep",
		line: 1,
		column: 1
	};
	const documents = documentsOf(text, lines);
	if (typeof documents === "number") return {
		is: "malformed",
		reason: "syntax",
		...placeAt(documents)
	};
	if (documents.length === 0) return {
		is: "malformed",
		reason: "empty",
		line: 1,
		column: 1
	};
	const duplicates = [];
	const reading = {
		duplicates,
		placeAt,
		alias: null
	};
	const values = documents.map(({ contents }) => plainOf(contents, reading));
	if (reading.alias !== null) return {
		is: "malformed",
		reason: "aliases",
		...placeAt(reading.alias)
	};
	const whole = documents.length > 1;
	return {
		is: "value",
		value: whole ? values : values[0] ?? null,
		duplicates,
		place(pointer) {
			const [first, ...rest] = pointer;
			const contents = documents[whole ? Number(first ?? 0) : 0]?.contents;
			return placeAt(offsetOf(contents ?? null, whole ? rest : pointer));
		}
	};
});
const documentsOf = (function documentsOf(text, lines) {
	const composer = new import_dist.Composer({
		logLevel: "silent",
		uniqueKeys: false,
		schema: "core"
	});
	let first = null;
	const hooked = composer;
	hooked.onError = (source, _code, message, isWarning) => {
		if (isWarning === true) return;
		first ??= typeof source === "number" ? source : "offset" in source ? source.offset : source[0];
		throw new Error(message);
	};
	const documents = [];
	try {
		for (const token of new import_dist.Parser(lines.addNewLine).parse(text)) {
			if (token.type === "error") return token.offset;
			documents.push(...composer.next(token));
		}
		documents.push(...composer.end());
	} catch (error) {
		if (first === null) throw error;
	}
	return first ?? documents;
});
const plainOf = (function plainOf(node, reading) {
	if (import_dist.isAlias(node)) {
		reading.alias ??= node.range?.[0] ?? 0;
		return null;
	}
	if (import_dist.isScalar(node)) return scalarOf(node);
	if (import_dist.isSeq(node)) return node.items.map((item) => plainOf(item, reading));
	if (!import_dist.isMap(node)) return null;
	const members = new Map();
	for (const { key, value } of node.items) {
		const name = keyOf(key);
		if (name === null) continue;
		if (members.has(name)) reading.duplicates.push({
			key: name,
			...reading.placeAt(key?.range?.[0] ?? 0)
		});
		members.set(name, plainOf(value, reading));
	}
	return Object.fromEntries(members);
});
const scalarOf = (function scalarOf({ value, source }) {
	if (typeof value !== "number" || source === void 0) return value instanceof Date ? source : value;
	return String(value) === source ? value : source;
});
const keyOf = (function keyOf(key) {
	return import_dist.isScalar(key) ? String(key.source ?? key.value) : null;
});
const offsetOf = (function offsetOf(root, pointer) {
	let node = root;
	let offset = node?.range?.[0] ?? 0;
	for (const step of pointer) {
		const next = import_dist.isSeq(node) ? node.items[Number(step)] ?? null : import_dist.isMap(node) ? node.items.findLast(({ key }) => keyOf(key) === String(step))?.value ?? null : null;
		if (next === null) break;
		node = next;
		offset = node.range?.[0] ?? offset;
	}
	return offset;
});
export { readYamlText };
