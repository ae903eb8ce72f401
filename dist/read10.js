import { ofCheck } from "./check.js";
import { n as readStructured } from "./documents.js";
import { i as unreadRegistry, n as finished, r as malformed, t as collect } from "./collect.js";
import { t as walk } from "./walk.js";
const { X: startsWithConflict, ln: syntaxOf } = ofCheck();
const FIRST_IS_RECORD = /^(?:(?:#[^\n]*)?\r?\n)*(?!#)(?:[^\n]*[,;\t"])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})(?:[,;\t"\r\n]|$)/i;
async function readRegistry(source, name) {
	const { path: file } = source;
	const text = await source.text();
	if (text.is !== "text") return text.reason === "encoding" ? malformed(file, name, text) : unreadRegistry(file, name);
	if (startsWithConflict(text.text)) return malformed(file, name, {
		reason: "syntax",
		line: 1,
		column: 1
	});
	const syntax = syntaxOf(file) ?? "json";
	const isHeadless = (syntax === "csv" || syntax === "tsv") && FIRST_IS_RECORD.test(text.text);
	const document = await readStructured(text.text, syntax, !isHeadless);
	if (document.is === "malformed") return document.reason === "empty" ? null : malformed(file, name, document);
	const collected = await collect(source, name, isHeadless ? withNumberedColumns(document) : document, walk);
	const { descriptors, others } = collected;
	return descriptors.length === 0 && others.remote === 0 && !others.hasDigests ? null : finished(collected);
}
function withNumberedColumns(document) {
	const rows = document.value;
	const renamed = (row) => Object.fromEntries(Object.entries(row).map(([number, cell]) => [`column ${number}`, cell]));
	return {
		...document,
		value: rows.map(renamed)
	};
}
export { readRegistry };
