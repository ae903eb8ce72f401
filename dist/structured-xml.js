import { c as LineIndex } from "./json.js";
import "./check.js";
const START = Symbol("start");
const NAME = /[A-Za-z_][\w.:-]*/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const CLOSE = /\s*(\/?)>/y;
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
var Broken = class extends Error {
	reason;
	offset;
	constructor(reason, offset) {
		super(reason);
		this.reason = reason;
		this.offset = offset;
	}
};
function readXmlText(text) {
	const lines = new LineIndex("", text);
	const placeOf = (offset) => {
		const { line, column } = lines.locate(offset);
		return {
			line,
			column
		};
	};
	try {
		const value = parse(text);
		return {
			is: "value",
			value,
			duplicates: [],
			place: (pointer) => placeOf(startOf(value, pointer))
		};
	} catch (error) {
		if (!(error instanceof Broken)) throw error;
		return {
			is: "malformed",
			reason: error.reason,
			...placeOf(error.offset)
		};
	}
}
function startOf(root, pointer) {
	let value = root;
	let start = root[START];
	for (const step of pointer) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) break;
		value = value[step];
		if (typeof value === "object" && value !== null) start = value[START] ?? start;
	}
	return start;
}
function parse(text) {
	const open = [];
	let root = null;
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf("<", at);
		const end = next === -1 ? text.length : next;
		if (end > at) addText(open, decoded(text.slice(at, end), at), at);
		if (next === -1) break;
		if (text.startsWith("<!--", next)) at = after(text, "-->", next + 4);
		else if (text.startsWith("<![CDATA[", next)) {
			at = after(text, "]]>", next + 9);
			addText(open, text.slice(next + 9, at - 3), next);
		} else if (text.startsWith("<?", next)) at = after(text, "?>", next + 2);
		else if (text.startsWith("<!", next)) throw new Broken("syntax", next);
		else if (text.startsWith("</", next)) at = endElement(text, next, open);
		else {
			const { element, name, isEmpty, end: behind } = startElement(text, next);
			const parent = open.at(-1);
			if (parent !== void 0) addChild(parent.element, local(name), element);
			else if (root === null) root = element;
			else throw new Broken("syntax", next);
			if (!isEmpty) open.push({
				element,
				name,
				text: ""
			});
			if (open.length > 200) throw new Broken("too-deep", next);
			at = behind;
		}
	}
	if (root === null) throw new Broken("empty", 0);
	if (open.length > 0) throw new Broken("syntax", text.length);
	return root;
}
function after(text, mark, from) {
	const found = text.indexOf(mark, from);
	if (found === -1) throw new Broken("syntax", from);
	return found + mark.length;
}
function startElement(text, start) {
	NAME.lastIndex = start + 1;
	const name = NAME.exec(text)?.[0];
	if (name === void 0) throw new Broken("syntax", start);
	if (local(name) === "__proto__") throw new Broken("syntax", start);
	const element = { [START]: start };
	let end = start + 1 + name.length;
	for (;;) {
		ATTRIBUTE.lastIndex = end;
		const [whole, key = "", double, single] = ATTRIBUTE.exec(text) ?? [];
		if (whole === void 0) break;
		const known = `@${key}`;
		if (Object.hasOwn(element, known)) throw new Broken("syntax", end);
		element[known] = decoded(double ?? single ?? "", end);
		end += whole.length;
	}
	CLOSE.lastIndex = end;
	const [close, slash] = CLOSE.exec(text) ?? [];
	if (close === void 0) throw new Broken("syntax", end);
	return {
		element,
		name,
		isEmpty: slash === "/",
		end: end + close.length
	};
}
function endElement(text, start, open) {
	const last = open.pop();
	NAME.lastIndex = start + 2;
	const name = NAME.exec(text)?.[0];
	if (last === void 0 || name !== last.name) throw new Broken("syntax", start);
	CLOSE.lastIndex = start + 2 + name.length;
	const [close, slash] = CLOSE.exec(text) ?? [];
	if (close === void 0 || slash === "/") throw new Broken("syntax", start);
	const content = last.text.trim();
	if (content !== "") last.element["#text"] = content;
	return start + 2 + name.length + close.length;
}
function addText(open, text, at) {
	const parent = open.at(-1);
	if (parent !== void 0) parent.text += text;
	else if (text.trim() !== "" && text.trim() !== "\uFEFF") throw new Broken("syntax", at);
}
function addChild(parent, name, child) {
	const known = parent[name];
	if (Array.isArray(known)) known.push(child);
	else parent[name] = [child];
}
function local(name) {
	return name.slice(name.indexOf(":") + 1);
}
function decoded(text, at) {
	if (!text.includes("&")) return text;
	return text.replace(/&([^;&\s]{0,12});?/g, (whole, name) => {
		const [, hex, digits] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
		const code = hex === void 0 ? Number(digits ?? NaN) : Number.parseInt(hex, 16);
		const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : void 0;
		if (!whole.endsWith(";") || known === void 0 && !(code > 0 && code <= 1114111)) throw new Broken("syntax", at);
		return known ?? String.fromCodePoint(code);
	});
}
export { readXmlText };
