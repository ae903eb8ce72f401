import { At as realpathSync, Bt as SettingsError, Pt as statSync, Qt as relative, Ut as quote, Xt as join, _t as fstatSync, b as realRoot, en as sep } from "./start.js";
import { C as entryUnknown, E as entryDiffers, _ as sideOf, c as TOTALS, d as differences, f as isExact, g as movedValue, h as movedPaths, k as combinedStale, l as sumOf, p as basesOf, u as wrongTotals, v as decodeUtf8, w as entryMissing, y as totalsDiffer } from "./inventories.js";
import { ofCheck, K as Earlier, p as folderInRepository } from "./check.js";
import { a as findNodeAtOffset$1, c as LineIndex, i as findNodeAtLocation$1, o as parseTree$1, s as createScanner } from "./json.js";
import { a as sentenceOf, r as RULES } from "./rules.js";
import { t as _usingCtx } from "./usingCtx.js";
import { t as realAncestor } from "./real-ancestor.js";
const { $: loadInventories, $n: isOfBytes, Ar: fileUnrecorded, Di: folderOf, Dn: isBagManifest, Er: lineEndsDiffer, I: semanticVersion, Jt: isLineList, Kr: baseUnusual, Kt: subjectOf, Oi: foldersAbove, Or: inventoryMissing, Q: nameMatcher, Ur: checksumConflict, Y: loadManifests, Yt: toolFor, _n: markOf, et: loadLists, fn: HASHDEEP_HEADER, gr: pathAmbiguous, gt: fixedBase, ht: loadEntryRecords, q: pathContext, qr: baseChanged, qt: FORMATS, s: openRepository, sn: isObject, v: check, vt: pushTo } = ofCheck();
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};
const supportedEols = [
	"\n",
	"\r",
	"\r\n"
];
function format(documentText, range, options) {
	let initialIndentLevel;
	let formatText;
	let formatTextStart;
	let rangeStart;
	let rangeEnd;
	if (range) {
		rangeStart = range.offset;
		rangeEnd = rangeStart + range.length;
		formatTextStart = rangeStart;
		while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) formatTextStart--;
		let endOffset = rangeEnd;
		while (endOffset < documentText.length && !isEOL(documentText, endOffset)) endOffset++;
		formatText = documentText.substring(formatTextStart, endOffset);
		initialIndentLevel = computeIndentLevel(formatText, options);
	} else {
		formatText = documentText;
		initialIndentLevel = 0;
		formatTextStart = 0;
		rangeStart = 0;
		rangeEnd = documentText.length;
	}
	const eol = getEOL(options, documentText);
	const eolFastPathSupported = supportedEols.includes(eol);
	let numberLineBreaks = 0;
	let indentLevel = 0;
	let indentValue;
	if (options.insertSpaces) indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
	else indentValue = "	";
	const indentType = indentValue === "	" ? "	" : " ";
	let scanner = createScanner(formatText, false);
	let hasError = false;
	function newLinesAndIndent() {
		if (numberLineBreaks > 1) return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
		const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
		if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length) return eol + repeat(indentValue, initialIndentLevel + indentLevel);
		if (amountOfSpaces <= 0) return eol;
		return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
	}
	function scanNext() {
		let token = scanner.scan();
		numberLineBreaks = 0;
		while (token === 15 || token === 14) {
			if (token === 14 && options.keepLines) numberLineBreaks += 1;
			else if (token === 14) numberLineBreaks = 1;
			token = scanner.scan();
		}
		hasError = token === 16 || scanner.getTokenError() !== 0;
		return token;
	}
	const editOperations = [];
	function addEdit(text, startOffset, endOffset) {
		if (!hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text) editOperations.push({
			offset: startOffset,
			length: endOffset - startOffset,
			content: text
		});
	}
	let firstToken = scanNext();
	if (options.keepLines && numberLineBreaks > 0) addEdit(repeat(eol, numberLineBreaks), 0, 0);
	if (firstToken !== 17) {
		let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel), formatTextStart, firstTokenStart);
	}
	while (firstToken !== 17) {
		let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
		let secondToken = scanNext();
		let replaceContent = "";
		let needsLineBreak = false;
		while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)) {
			let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
			addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
			firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
			needsLineBreak = secondToken === 12;
			replaceContent = needsLineBreak ? newLinesAndIndent() : "";
			secondToken = scanNext();
		}
		if (secondToken === 2) {
			if (firstToken !== 1) indentLevel--;
			if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1) replaceContent = newLinesAndIndent();
			else if (options.keepLines) replaceContent = cachedSpaces[1];
		} else if (secondToken === 4) {
			if (firstToken !== 3) indentLevel--;
			if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3) replaceContent = newLinesAndIndent();
			else if (options.keepLines) replaceContent = cachedSpaces[1];
		} else {
			switch (firstToken) {
				case 3:
				case 1:
					indentLevel++;
					if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) replaceContent = newLinesAndIndent();
					else replaceContent = cachedSpaces[1];
					break;
				case 5:
					if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) replaceContent = newLinesAndIndent();
					else replaceContent = cachedSpaces[1];
					break;
				case 12:
					replaceContent = newLinesAndIndent();
					break;
				case 13:
					if (numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (!needsLineBreak) replaceContent = cachedSpaces[1];
					break;
				case 6:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (!needsLineBreak) replaceContent = cachedSpaces[1];
					break;
				case 10:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (secondToken === 6 && !needsLineBreak) replaceContent = "";
					break;
				case 7:
				case 8:
				case 9:
				case 11:
				case 2:
				case 4:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) replaceContent = cachedSpaces[1];
					else if (secondToken !== 5 && secondToken !== 17) hasError = true;
					break;
				case 16: hasError = true;
			}
			if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) replaceContent = newLinesAndIndent();
		}
		if (secondToken === 17) {
			if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
			else replaceContent = options.insertFinalNewline ? eol : "";
		}
		const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(replaceContent, firstTokenEnd, secondTokenStart);
		firstToken = secondToken;
	}
	return editOperations;
}
function repeat(s, count) {
	let result = "";
	for (let i = 0; i < count; i++) result += s;
	return result;
}
function computeIndentLevel(content, options) {
	let i = 0;
	let nChars = 0;
	const tabSize = options.tabSize || 4;
	while (i < content.length) {
		let ch = content.charAt(i);
		if (ch === cachedSpaces[1]) nChars++;
		else if (ch === "	") nChars += tabSize;
		else break;
		i++;
	}
	return Math.floor(nChars / tabSize);
}
function getEOL(options, text) {
	for (let i = 0; i < text.length; i++) {
		const ch = text.charAt(i);
		if (ch === "\r") {
			if (i + 1 < text.length && text.charAt(i + 1) === "\n") return "\r\n";
			return "\r";
		} else if (ch === "\n") return "\n";
	}
	return options && options.eol || "\n";
}
function isEOL(text, offset) {
	return "\r\n".indexOf(text.charAt(offset)) !== -1;
}
function setProperty(text, originalPath, value, options) {
	const path = originalPath.slice();
	const root = parseTree$1(text, []);
	let parent = void 0;
	let lastSegment = void 0;
	while (path.length > 0) {
		lastSegment = path.pop();
		parent = findNodeAtLocation$1(root, path);
		if (parent === void 0 && value !== void 0) {
			if (typeof lastSegment === "string") value = { [lastSegment]: value };
			else value = [value];
		} else break;
	}
	if (!parent) {
		if (value === void 0) throw new Error("Can not delete in empty document");
		return withFormatting(text, {
			offset: root ? root.offset : 0,
			length: root ? root.length : 0,
			content: JSON.stringify(value)
		}, options);
	} else if (parent.type === "object" && typeof lastSegment === "string" && Array.isArray(parent.children)) {
		const existing = findNodeAtLocation$1(parent, [lastSegment]);
		if (existing !== void 0) {
			if (value === void 0) {
				if (!existing.parent) throw new Error("Malformed AST");
				const propertyIndex = parent.children.indexOf(existing.parent);
				let removeBegin;
				let removeEnd = existing.parent.offset + existing.parent.length;
				if (propertyIndex > 0) {
					let previous = parent.children[propertyIndex - 1];
					removeBegin = previous.offset + previous.length;
				} else {
					removeBegin = parent.offset + 1;
					if (parent.children.length > 1) removeEnd = parent.children[1].offset;
				}
				return withFormatting(text, {
					offset: removeBegin,
					length: removeEnd - removeBegin,
					content: ""
				}, options);
			} else return withFormatting(text, {
				offset: existing.offset,
				length: existing.length,
				content: JSON.stringify(value)
			}, options);
		} else {
			if (value === void 0) return [];
			const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
			const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value)) : parent.children.length;
			let edit;
			if (index > 0) {
				let previous = parent.children[index - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			} else if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty + ","
			};
			return withFormatting(text, edit, options);
		}
	} else if (parent.type === "array" && typeof lastSegment === "number" && Array.isArray(parent.children)) {
		const insertIndex = lastSegment;
		if (insertIndex === -1) {
			const newProperty = `${JSON.stringify(value)}`;
			let edit;
			if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else {
				const previous = parent.children[parent.children.length - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, options);
		} else if (value === void 0 && parent.children.length >= 0) {
			const removalIndex = lastSegment;
			const toRemove = parent.children[removalIndex];
			let edit;
			if (parent.children.length === 1) edit = {
				offset: parent.offset + 1,
				length: parent.length - 2,
				content: ""
			};
			else if (parent.children.length - 1 === removalIndex) {
				let previous = parent.children[removalIndex - 1];
				let offset = previous.offset + previous.length;
				edit = {
					offset,
					length: parent.offset + parent.length - 2 - offset,
					content: ""
				};
			} else edit = {
				offset: toRemove.offset,
				length: parent.children[removalIndex + 1].offset - toRemove.offset,
				content: ""
			};
			return withFormatting(text, edit, options);
		} else if (value !== void 0) {
			let edit;
			const newProperty = `${JSON.stringify(value)}`;
			if (!options.isArrayInsertion && parent.children.length > lastSegment) {
				const toModify = parent.children[lastSegment];
				edit = {
					offset: toModify.offset,
					length: toModify.length,
					content: newProperty
				};
			} else if (parent.children.length === 0 || lastSegment === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: parent.children.length === 0 ? newProperty : newProperty + ","
			};
			else {
				const previous = parent.children[(lastSegment > parent.children.length ? parent.children.length : lastSegment) - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, options);
		} else throw new Error(`Can not ${value === void 0 ? "remove" : options.isArrayInsertion ? "insert" : "modify"} Array index ${insertIndex} as length is not sufficient`);
	} else throw new Error(`Can not add ${typeof lastSegment !== "number" ? "index" : "property"} to parent of type ${parent.type}`);
}
function withFormatting(text, edit, options) {
	if (!options.formattingOptions) return [edit];
	let newText = applyEdit(text, edit);
	let begin = edit.offset;
	let end = edit.offset + edit.content.length;
	if (edit.length === 0 || edit.content.length === 0) {
		while (begin > 0 && !isEOL(newText, begin - 1)) begin--;
		while (end < newText.length && !isEOL(newText, end)) end++;
	}
	const edits = format(newText, {
		offset: begin,
		length: end - begin
	}, {
		...options.formattingOptions,
		keepLines: false
	});
	for (let i = edits.length - 1; i >= 0; i--) {
		const edit = edits[i];
		newText = applyEdit(newText, edit);
		begin = Math.min(begin, edit.offset);
		end = Math.max(end, edit.offset + edit.length);
		end += edit.content.length - edit.length;
	}
	const editLength = text.length - (newText.length - end) - begin;
	return [{
		offset: begin,
		length: editLength,
		content: newText.substring(begin, end)
	}];
}
function applyEdit(text, edit) {
	return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
}
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
const parseTree = parseTree$1;
const findNodeAtLocation = findNodeAtLocation$1;
const findNodeAtOffset = findNodeAtOffset$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function modify(text, path, value, options) {
	return setProperty(text, path, value, options);
}
function applyEdits(text, edits) {
	let sortedEdits = edits.slice(0).sort((a, b) => {
		const diff = a.offset - b.offset;
		if (diff === 0) return a.length - b.length;
		return diff;
	});
	let lastModifiedOffset = text.length;
	for (let i = sortedEdits.length - 1; i >= 0; i--) {
		let e = sortedEdits[i];
		if (e.offset + e.length <= lastModifiedOffset) text = applyEdit(text, e);
		else throw new Error("Overlapping edit");
		lastModifiedOffset = e.offset;
	}
	return text;
}
async function editManifest(files, path, change) {
	const result = await files.read(path, Number.MAX_SAFE_INTEGER);
	if (result.is !== "bytes") return null;
	const decoded = decodeUtf8(result.bytes);
	if ("problem" in decoded) return null;
	const text = change(decoded.text);
	return text === null ? null : new TextEncoder().encode(markOf(result.bytes) + text);
}
function replaceRanges(text, replacements) {
	let replaced = "";
	let end = 0;
	for (const { offset, length, content } of replacements.toSorted((a, b) => a.offset - b.offset)) {
		replaced += text.slice(end, offset) + content;
		end = offset + length;
	}
	return replaced + text.slice(end);
}
const PATHS = new Set(["path", "local_path"]);
async function bumpEntries(bumps, files) {
	const edits = new Map();
	for (const { entries, from, to } of bumps) for (const entry of entries) pushTo(edits, entry.inventory.file, {
		entry,
		from,
		to
	});
	const texts = new Map();
	for (const [path, own] of edits) {
		const bytes = await editManifest(files, path, (text) => edited$1(text, own));
		if (bytes !== null) texts.set(path, bytes);
	}
	return texts;
}
function edited$1(text, edits) {
	const tree = parseTree(text);
	if (tree === void 0) return text;
	const lines = new LineIndex("", text);
	const changes = [];
	for (const { entry, from, to } of edits) {
		const { inventory, value } = entry;
		const object = findNodeAtOffset(tree, lines.offsetOf(inventory.locate(value)));
		if (object?.type !== "object") continue;
		for (const node of stringsIn(object)) {
			const written = String(node.value);
			const content = (isVersionOf(object, node) ? nextVersion(written) : null) ?? written.replaceAll(from, to);
			const { offset, length } = node;
			if (content !== written) changes.push({
				offset,
				length,
				content: JSON.stringify(content)
			});
		}
	}
	return replaceRanges(text, changes);
}
function* stringsIn(node) {
	if (node.type === "string") yield node;
	if (node.type === "property") {
		const [key, value] = node.children ?? [];
		if (value !== void 0 && !PATHS.has(String(key?.value))) yield* stringsIn(value);
	} else for (const child of node.children ?? []) yield* stringsIn(child);
}
function isVersionOf(object, { parent }) {
	return parent?.parent === object && parent.children?.[0]?.value === "version";
}
function nextVersion(written) {
	const [, start = "", last = "", rest = ""] = /^((?:(?:models?|datasets?):)?[vV]?(?:\d+\.){0,2})(\d+)([-+].*)?$/.exec(written.trim()) ?? [];
	if (last === "" || semanticVersion(written) === null) return null;
	return rest.startsWith("-") ? start + last : start + (BigInt(last) + 1n).toString();
}
function* recordLines(files) {
	for (const { path, sha256 } of files) {
		const plain = path === "-" ? "./-" : path;
		const name = plain.replace(/[\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
		yield `${name === plain ? "" : "\\"}${sha256}  ${name}\n`;
	}
}
const ESCAPES = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r"
};
const LINE = /^\\?[0-9a-f]{64} [ *]/im;
function addToList({ file, text, base, recorded }, files) {
	if (!(recorded.size === 0) && !LINE.test(text)) throw new SettingsError(`record: ${file} is not in the format of sha256sum; add a line in its own format, or record another list.`);
	if (text.includes("-----BEGIN PGP SIGNED MESSAGE-----")) throw new SettingsError(`record: ${file} is signed, and a line behind its signature is not; record another list.`);
	const added = [];
	for (const { path, sha256 } of files) {
		if (recorded.get(path) === sha256) continue;
		if (recorded.has(path)) throw new SettingsError(`record: ${file} records ${quote(path)} with another digest. To make it record the file that is there, run manifest-drift fix --unsafe.`);
		if (base !== "" && !path.startsWith(`${base}/`)) throw new SettingsError(`record: ${file} has paths relative to ${base}, where ${quote(path)} is not; record another list.`);
		added.push({
			path: base === "" ? path : path.slice(base.length + 1),
			sha256
		});
	}
	const end = /\r\n/.test(text) ? "\r\n" : "\n";
	const gap = text === "" || text.endsWith("\n") ? "" : end;
	return `${text}${added.length === 0 ? "" : gap}${[...recordLines(added)].join("").replaceAll("\n", end)}`;
}
async function enrolUnrecorded(report, left, ports) {
	const lists = new Lists(report, left);
	const added = new Map();
	const bare = [...report.findings].flatMap(({ kind, subject, data }) => kind === fileUnrecorded.kind && "what" in data && data.what === "nowhere" ? [subject] : []);
	for (const line of await hashed(bare, ports)) {
		const list = lists.of(line.path);
		if (list !== null) pushTo(added, list, line);
	}
	const texts = new Map();
	for (const [file, lines] of added) {
		const after = await editManifest(ports.files, file, (text) => withLines(text, file, lists, lines));
		if (after !== null) texts.set(file, after);
	}
	return texts;
}
function withLines(text, file, lists, lines) {
	try {
		const list = {
			file,
			text,
			base: lists.baseOf(file),
			recorded: lists.recordedBy(file)
		};
		const after = addToList(list, lines);
		return after === text ? null : after;
	} catch (error) {
		if (error instanceof SettingsError) return null;
		throw error;
	}
}
var Lists = class {
	#bases;
	#recorded = new Map();
	#byFolder = new Map();
	constructor({ manifests, files }, left) {
		this.#bases = new Map(manifests.flatMap(({ path, format, base }) => !isLineList(format) || left.has(path) || isBagManifest(path) ? [] : [[path, base]]));
		for (const { path, list, recorded } of files) {
			if (!this.#bases.has(list)) continue;
			const folder = folderOf(path);
			this.#byFolder.set(folder, (this.#byFolder.get(folder) ?? new Set()).add(list));
			const own = this.#recorded.get(list) ?? new Map();
			this.#recorded.set(list, own.set(path, recorded.sha256));
		}
	}
	of(path) {
		const folder = folderOf(path);
		const nearest = [folder, ...foldersAbove(folder)].find((one) => this.#byFolder.has(one));
		const [list, other] = nearest === void 0 ? [] : this.#byFolder.get(nearest) ?? [];
		return list === void 0 || other !== void 0 ? null : list;
	}
	baseOf(list) {
		return this.#bases.get(list) ?? "";
	}
	recordedBy(list) {
		return this.#recorded.get(list) ?? new Map();
	}
};
async function hashed(paths, { files, hasher, signal }) {
	const jobs = [];
	for (const [index, stat] of (await files.stat(paths)).entries()) if (stat.is === "file") jobs.push({
		path: paths[index],
		size: stat.size
	});
	const lines = [];
	const done = (index, outcome) => {
		const { path } = jobs[index];
		if (outcome.is === "hashed" && outcome.sha256 !== void 0) lines.push({
			path,
			sha256: outcome.sha256
		});
	};
	await hasher.hash(jobs, {
		done,
		bytes() {}
	}, signal);
	return lines.sort((a, b) => a.path < b.path ? -1 : 1);
}
function suppressedIn({ suppressed }) {
	const names = new Set();
	for (const { kind, subject } of suppressed) names.add(`${kind} ${subject}`);
	return (kind, subject) => names.has(`${kind} ${subject}`);
}
function suppressedOrDoubted({ entries }, isSuppressed) {
	const doubted = new Set();
	for (const entry of entries) if (entry.status === "mismatched") doubted.add(subjectOf(entry));
	return (kind, subject) => isSuppressed(kind, subject) || ABOUT_ENTRIES.includes(kind) && doubted.has(subject);
}
const ABOUT_ENTRIES = [entryDiffers.kind, entryUnknown.kind];
function isHeld(path, isSuppressed) {
	return RULES.some(({ kind, isAboutContent }) => isAboutContent && isSuppressed(kind, path));
}
const UNCERTAIN = [baseUnusual.kind, baseChanged.kind];
const UNCERTAIN_FILES = [pathAmbiguous.kind, lineEndsDiffer.kind];
function uncertainIn(report, first = null) {
	const files = new Set();
	const manifests = new Set();
	for (const { findings, suppressed } of first === null ? [report] : [report, first]) for (const { kind, subject } of [...findings, ...suppressed]) if (UNCERTAIN_FILES.includes(kind)) files.add(subject);
	else if (UNCERTAIN.includes(kind)) manifests.add(subject);
	return {
		files,
		manifests
	};
}
function* doubtedRows(report, isSuppressed, first = null) {
	const uncertain = uncertainIn(report, first);
	const disputed = new Set();
	for (const { kind, subject } of report.findings) if (kind === checksumConflict.kind) disputed.add(subject);
	for (const row of report.files) {
		const { path, status } = row;
		if (status !== "mismatched" && !disputed.has(path)) continue;
		if (!isHeld(path, isSuppressed) && !uncertain.files.has(path)) yield row;
	}
}
function factsOf(report, isSuppressed, first = null) {
	const facts = new Map();
	for (const { path, evidence, actual } of doubtedRows(report, isSuppressed, first)) {
		if (evidence !== "bytes" && evidence !== "pointer") continue;
		const { sha256, size_bytes: size, digest } = actual;
		if (sha256 === null || size === null) continue;
		facts.set(path, digest === void 0 ? {
			sha256,
			size
		} : {
			sha256,
			size,
			digest
		});
	}
	return facts;
}
function formatOf(text) {
	const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
	const insertSpaces = !indent.includes("	");
	return {
		insertSpaces,
		tabSize: insertSpaces ? indent.length : 1,
		eol: text.includes("\r\n") ? "\r\n" : "\n"
	};
}
function valuesOf(node, name) {
	if (node?.type !== "object") return [];
	return node.children.map(({ children }) => children).filter(([key]) => key.value === name).map(([, value]) => value);
}
const MAX_RESHAPING = 100;
function changeJson(text, changes) {
	const tree = parseTree(text);
	if (changes.some(({ path }) => isAmbiguous(tree, path))) return null;
	const { replaced, others } = replaceScalars(text, tree, changes);
	if (others.length > MAX_RESHAPING) return null;
	const formattingOptions = formatOf(text);
	let edited = replaced;
	for (const { path, value } of others.filter(({ value }) => value !== void 0)) edited = applyEdits(edited, modify(edited, path, value, { formattingOptions }));
	for (const { path } of others.filter(({ value }) => value === void 0).reverse()) edited = without(edited, path);
	return edited;
}
function isAmbiguous(tree, path) {
	let at = tree;
	for (const step of path) {
		if (valuesOf(at, step).length > 1) return true;
		at = at && findNodeAtLocation(at, [step]);
	}
	return false;
}
function replaceScalars(text, tree, changes) {
	const others = [];
	const edits = [];
	for (const change of changes) {
		const node = tree && change.value !== void 0 && (typeof change.value !== "object" || change.value === null) ? findNodeAtLocation(tree, change.path) : void 0;
		if (node === void 0) others.push(change);
		else edits.push({
			offset: node.offset,
			length: node.length,
			content: JSON.stringify(change.value)
		});
	}
	return {
		replaced: replaceRanges(text, edits),
		others
	};
}
function without(text, path) {
	const tree = parseTree(text);
	const value = tree && findNodeAtLocation(tree, path);
	const item = value?.parent?.type === "property" ? value.parent : value;
	if (item?.parent?.children === void 0) return text;
	const list = item.parent;
	const place = item.parent.children.indexOf(item);
	const [before, after] = [item.parent.children[place - 1], item.parent.children[place + 1]];
	if (after !== void 0) return text.slice(0, item.offset) + text.slice(after.offset);
	const from = before === void 0 ? list.offset + 1 : endOf(before);
	return text.slice(0, from) + text.slice(before === void 0 ? endOf(list) - 1 : endOf(item));
}
function endOf({ offset, length }) {
	return offset + length;
}
const MAX_DIFFERENCES = 500;
async function fixCombined(inventories, ignoreFields, isSuppressed, files, baseOf) {
	const changes = new Map();
	const add = (found) => {
		for (const [inventory, change] of found) pushTo(changes, inventory, change);
	};
	add(entryChanges(inventories, new Set(ignoreFields), isSuppressed, baseOf));
	if (changes.size === 0) {
		add(totalChanges(inventories, isSuppressed));
		add(stampChanges(inventories, isSuppressed));
	}
	const texts = new Map();
	for (const [{ file }, list] of changes) {
		const bytes = await editManifest(files, file, (text) => changeJson(text, list));
		if (bytes !== null) texts.set(file, bytes);
	}
	return texts;
}
function* totalChanges({ combined, sources }, isSuppressed) {
	for (const inventory of [...combined, ...sources]) {
		if (isSuppressed(totalsDiffer.kind, inventory.file)) continue;
		for (const { field, sum, is_minimum } of wrongTotals(inventory)) if (!is_minimum) yield [inventory, {
			path: ["totals", field],
			value: sum
		}];
	}
}
function* stampChanges({ combined, sources, hasCombined }, isSuppressed) {
	if (!hasCombined) return;
	for (const inventory of combined) {
		if (isSuppressed(combinedStale.kind, inventory.file)) continue;
		const stamp = newestStamp(inventory, sources);
		if (stamp !== null) yield [inventory, {
			path: ["generated_at"],
			value: stamp
		}];
	}
}
function* entryChanges({ combined, sources, unknown, hasCombined }, ignored, isSuppressed, baseOf) {
	if (!hasCombined) return;
	const first = combined[0];
	const bySubject = firstOfEach(sources);
	const areWhole = sources.every(({ isWhole }) => isWhole);
	const seen = new Set();
	for (const inventory of combined) {
		const places = placesIn(inventory);
		for (const entry of inventory.entries) {
			const subject = subjectOf(entry);
			const source = bySubject.get(subject);
			const path = places.get(entry.value);
			const isRepeated = seen.has(subject);
			seen.add(subject);
			if (isSuppressed(source === void 0 ? entryUnknown.kind : entryDiffers.kind, subject)) continue;
			if (source === void 0) {
				if (!unknown.has(entry.kind) && areWhole) yield [inventory, {
					path,
					value: void 0
				}];
			} else if (!isRepeated) yield* differing(entry, source, path, ignored, baseOf);
		}
	}
	const lists = new Set(["models", "datasets"].filter((list) => Array.isArray(first.root[list])));
	for (const [subject, entry] of bySubject) {
		if (seen.has(subject) || isSuppressed(entryMissing.kind, subject) || !isExactThroughout(entry.value)) continue;
		const moved = movedPaths(entry, baseOf, baseOf(first).folder);
		const value = movedValue([entry.value], 0, entry.value, moved);
		if (first.bare !== null) {
			if (entry.kind === "model") yield [first, {
				path: [-1],
				value
			}];
			continue;
		}
		const list = entry.kind === "model" ? "models" : "datasets";
		const isThere = lists.has(list);
		lists.add(list);
		yield [first, isThere ? {
			path: [list, -1],
			value
		} : {
			path: [list],
			value: [value]
		}];
	}
}
function firstOfEach(inventories) {
	const entries = new Map();
	for (const entry of inventories.flatMap((inventory) => inventory.entries)) {
		const subject = subjectOf(entry);
		if (!entries.has(subject)) entries.set(subject, entry);
	}
	return entries;
}
function* differing(entry, source, path, ignored, baseOf) {
	const sides = {
		left: sideOf(entry, baseOf),
		right: sideOf(source, baseOf)
	};
	const moved = movedPaths(source, baseOf, baseOf(entry.inventory).folder);
	const found = differences(entry.value, source.value, ignored, MAX_DIFFERENCES, sides);
	for (const { pointer, right, rightAt } of found) {
		if (!isExactThroughout(right)) continue;
		const value = movedValue(...rightAt, right, moved);
		yield [entry.inventory, {
			path: [...path, ...stepsOf(pointer, entry.value)],
			value
		}];
	}
}
function stepsOf(pointer, from) {
	let value = from;
	return pointer.split("/").slice(1).map((step) => {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		const list = value;
		value = list[key];
		if (!Array.isArray(list)) return key;
		return Number(key) < list.length ? Number(key) : -1;
	});
}
function placesIn({ bare, root }) {
	const places = new Map();
	const add = (list, path) => {
		if (!Array.isArray(list)) return;
		for (const [place, value] of list.entries()) places.set(value, [...path, place]);
	};
	add(bare, []);
	for (const list of ["models", "datasets"]) add(root[list], [list]);
	return places;
}
function isExactThroughout(value) {
	if (Array.isArray(value)) return value.every(isExactThroughout);
	return isObject(value) ? Object.values(value).every(isExactThroughout) : isExact(value);
}
function newestStamp({ generatedAt, isDayAlone }, sources) {
	let newest = generatedAt === null || !isDayAlone ? generatedAt : generatedAt + 864e5 - 1;
	let stamp = null;
	for (const source of sources) {
		if (newest === null || source.generatedAt === null || source.generatedAt <= newest) continue;
		newest = source.generatedAt;
		stamp = String(source.root.generated_at);
	}
	return stamp;
}
function editDigests(text, edits) {
	const lines = text.split("\n");
	for (const { line, column, from, to } of edits) {
		const before = lines[line - 1];
		const at = before === void 0 ? -1 : before.toLowerCase().indexOf(from, column - 1);
		if (before === void 0 || at === -1 || before.slice(at, at + from.length).toLowerCase() !== from) return null;
		if (/[0-9A-Fa-f]/.test(before.charAt(at - 1)) || /[0-9A-Fa-f]/.test(before.charAt(at + from.length))) return null;
		lines[line - 1] = before.slice(0, at) + to + before.slice(at + from.length);
	}
	return lines.join("\n");
}
function editObjects(text, edits) {
	const tree = parseTree(text);
	if (tree === void 0) return text;
	const lines = new LineIndex("", text);
	const changes = new Map();
	const replace = ({ offset, length }, content) => changes.set(offset, {
		offset,
		length,
		content
	});
	const grown = new Map();
	for (const { at, fact } of edits) {
		const object = objectAround(tree, lines.offsetOf(at));
		for (const [field, value] of [["sha256", fact.sha256], ["size_bytes", fact.size]]) {
			const node = value === void 0 ? void 0 : memberValue(object, field);
			if (!node) continue;
			replace(node, JSON.stringify(value));
			const entry = field === "size_bytes" && Number.isSafeInteger(node.value) ? entryOf(object) : void 0;
			if (entry) grown.set(entry, (grown.get(entry) ?? 0) + Number(value) - Number(node.value));
		}
	}
	for (const [entry, bytes] of grown) {
		const size = memberValue(entry, "size_bytes");
		if (size === void 0 || !agrees(entry, size)) continue;
		replace(size, `${Number(size.value) + bytes}`);
	}
	return replaceRanges(text, [...changes.values()]);
}
function entryOf(file) {
	const entry = file.parent?.parent?.parent;
	return listOf(entry) === file.parent ? entry : void 0;
}
function listOf(entry) {
	return memberValue(entry, "files") ?? memberValue(entry, "top_files");
}
function agrees(entry, size) {
	if (!Number.isSafeInteger(size.value)) return false;
	const parts = listOf(entry).children.map((file) => memberValue(file, "size_bytes")?.value);
	const known = parts.filter((part) => Number.isSafeInteger(part));
	const sum = known.reduce((total, part) => total + part, 0);
	return memberValue(entry, "files") !== void 0 && known.length === parts.length ? sum === size.value : sum <= size.value;
}
function objectAround(tree, offset) {
	let at = findNodeAtOffset(tree, offset) ?? tree;
	while (at.type !== "object" && at.parent !== void 0) at = at.parent;
	return at;
}
function memberValue(object, key) {
	return valuesOf(object, key).at(-1);
}
function editList(file, text, edits) {
	if (text.includes("-----BEGIN PGP SIGNED MESSAGE-----")) return null;
	const isHashdeep = text.startsWith(HASHDEEP_HEADER);
	const parts = text.split(isBagManifest(file) ? /(\r\n|\n|\r)/ : /(\n)/);
	for (const edit of edits) {
		const place = (edit.line - 1) * 2;
		const line = parts[place];
		const changed = line === void 0 ? null : editLine(line, edit, isHashdeep);
		if (changed === null) return null;
		parts[place] = changed;
	}
	return parts.join("");
}
function editLine(line, { from, to, size }, isHashdeep) {
	if (isHashdeep) {
		const [, digest = "", rest = ""] = /^\d+,([0-9A-Fa-f]{64})(,.*)/s.exec(line) ?? [];
		return digest.toLowerCase() === from ? `${size},${to}${rest}` : null;
	}
	const isUntagged = /^[ \t]*\\?[0-9A-Fa-f]{32}/.test(line);
	const places = [...line.matchAll(new RegExp(from, "gi"))];
	const at = (isUntagged ? places[0] : places.at(-1))?.index;
	return at === void 0 ? null : line.slice(0, at) + to + line.slice(at + from.length);
}
async function fixRecords(settings, inventories, context, facts, { manifests } = { manifests: new Set() }) {
	if (facts.size === 0) return new Map();
	const { files } = context;
	const found = (await loadManifests(settings, context, FORMATS)).value;
	const left = new Set(manifests);
	for (const { path, format } of found.rows) if (toolFor(format) !== null) left.add(path);
	const own = (await loadLists(settings, context)).value;
	const rows = [...own.rows, ...found.rows];
	const isList = new Set(rows.flatMap(({ path, format }) => isLineList(format) ? [path] : []));
	const { resolved, records } = (await loadEntryRecords(inventories, settings, context)).value;
	const lines = new Map();
	const objects = new Map();
	const add = (at, fact) => pushTo(objects, at.file, {
		at,
		fact
	});
	const renewed = new Map();
	const digests = new Map();
	for (const record of [...own.records, ...found.records]) {
		const fact = left.has(record.source.file) ? null : disagreement(record, facts);
		if (fact === null) continue;
		const change = digestChange(record, fact);
		if (change === null) continue;
		const { from, to } = change;
		if (record.sha256 === from) note(renewed, from, record.path, to);
		const { file, line, column } = record.location;
		if (isList.has(file)) pushTo(lines, file, {
			line,
			from,
			to,
			size: fact.size
		});
		else if (from !== to) pushTo(digests, file, {
			line,
			column,
			from,
			to
		});
	}
	for (const record of records) {
		const fact = manifests.has(record.source.file) ? null : disagreement(record, facts);
		if (fact === null) continue;
		if (record.sha256 !== null) note(renewed, record.sha256, record.path, fact.sha256);
		add(record.location, fact);
	}
	for (const { at, sha256 } of folderDigests(resolved, renewed)) add(at, { sha256 });
	return edited(files, lines, digests, objects);
}
function disagreement(record, facts) {
	const fact = facts.get(record.path);
	if (fact === void 0 || record.path === record.source.file) return null;
	const change = digestChange(record, fact);
	return (change === null || change.from === change.to) && (record.size === null || record.size === fact.size) ? null : fact;
}
function digestChange(record, fact) {
	if (record.sha256 !== null) return {
		from: record.sha256,
		to: fact.sha256
	};
	const [algorithm, to = ""] = fact.digest?.split(":") ?? [];
	const from = record.others.find((digest) => digest.algorithm === algorithm)?.value;
	return from === void 0 ? null : {
		from,
		to
	};
}
function note(renewed, from, path, to) {
	renewed.set(from, (renewed.get(from) ?? new Map()).set(path, to));
}
function* folderDigests(resolved, renewed) {
	for (const { entry, path, found, sha256 } of resolved) {
		const files = found.is === "file" ? void 0 : renewed.get(sha256);
		if (files === void 0) continue;
		const below = [...files].find(([file]) => file.startsWith(`${path}/`));
		if (below !== void 0) yield {
			at: entry.inventory.locate(entry.value, "sha256"),
			sha256: below[1]
		};
	}
}
async function edited(files, lines, digests, objects) {
	const texts = new Map();
	const edit = async (path, change) => {
		const bytes = await editManifest(files, path, change);
		if (bytes !== null) texts.set(path, bytes);
	};
	for (const [path, edits] of lines) await edit(path, (text) => editList(path, text, edits));
	for (const [path, edits] of digests) await edit(path, (text) => editDigests(text, edits));
	for (const [path, edits] of objects) await edit(path, (text) => editObjects(text, edits));
	return texts;
}
var Overlay = class {
	#texts = new Map();
	#digest;
	constructor(digest) {
		this.#digest = digest;
	}
	get changed() {
		return this.#texts;
	}
	set(path, bytes) {
		this.#texts.set(path, bytes);
	}
	files(files) {
		const texts = this.#texts;
		return {
			root: files.root,
			find: (patterns) => files.find(patterns),
			tree: () => files.tree(),
			list: (folder) => files.list(folder),
			walk: (folder) => files.walk(folder),
			async stat(paths) {
				return (await files.stat(paths)).map((stat, index) => {
					const bytes = texts.get(paths[index] ?? "");
					return bytes === void 0 || stat.is !== "file" ? stat : {
						...stat,
						size: bytes.length
					};
				});
			},
			async read(path, limit) {
				const bytes = texts.get(path);
				if (bytes === void 0) return files.read(path, limit);
				return bytes.length > limit ? {
					is: "too-large",
					size: bytes.length
				} : {
					is: "bytes",
					bytes
				};
			},
			async open(path) {
				const bytes = texts.get(path);
				return bytes === void 0 ? files.open(path) : {
					is: "open",
					chunks: once(bytes)
				};
			}
		};
	}
	hasher(hasher, known) {
		return { hash: async (jobs, events, signal) => {
			const asked = [];
			const places = [];
			for (const [index, job] of jobs.entries()) {
				const bytes = this.#texts.get(job.path);
				const outcome = bytes === void 0 ? withAll(known.get(job.path), job) : {
					is: "hashed",
					sha256: this.#digest(bytes),
					size: bytes.length
				};
				if (outcome !== void 0) events.done(index, outcome);
				else {
					asked.push(job);
					places.push(index);
				}
			}
			const done = (place, outcome) => {
				const { path } = asked[place];
				if (outcome.is !== "skipped") known.set(path, outcome);
				events.done(places[place] ?? 0, outcome);
			};
			await hasher.hash(asked, {
				...events,
				done
			}, signal);
		} };
	}
};
function withAll(outcome, { algorithms }) {
	if (outcome?.is !== "hashed" || algorithms === void 0) return outcome;
	const has = new Set(outcome.others?.map(({ algorithm }) => algorithm));
	return algorithms.every((algorithm) => has.has(algorithm)) ? outcome : void 0;
}
async function* once(bytes) {
	yield bytes;
}
const MAX_ROUNDS = 8;
async function fixRepository(given, ports, first, isUnsafe = true, bumps = []) {
	try {
		var _usingCtx$2 = _usingCtx();
		const bases = first === null ? given.bases : {
			...given.bases,
			...basesOfBaseline(first)
		};
		const settings = {
			...given,
			hash: "recorded",
			bases
		};
		const overlay = new Overlay(ports.digest);
		const known = new Map();
		if (first !== null) remember(first, known);
		const hasher = overlay.hasher(ports.hasher, known);
		const changed = {
			...ports,
			files: overlay.files(ports.files),
			hasher,
			upstream: null
		};
		const earlier = _usingCtx$2.u(new Earlier(settings, ports));
		for (const [path, bytes] of await bumpEntries(bumps, changed.files)) overlay.set(path, bytes);
		const told = new Map(bumps.flatMap(({ facts }) => [...facts]));
		if (told.size > 0) {
			const { value } = await loadInventories(settings, changed.files);
			const texts = await fixRecords(settings, value, pathContext(settings, changed, earlier), told);
			for (const [path, bytes] of texts) overlay.set(path, bytes);
		}
		let report = await check(settings, null, changed);
		for (let round = 0; round < MAX_ROUNDS; round += 1) {
			const isSuppressed = suppressedIn(report);
			const facts = isUnsafe ? factsOf(report, isSuppressed, first) : new Map();
			if (isUnsafe) for (const [path, fact] of await hashUnread(report, first, isSuppressed, changed)) facts.set(path, fact);
			const inventories = (await loadInventories(settings, changed.files)).value;
			let texts = await fixRecords(settings, inventories, pathContext(settings, changed, earlier), facts, uncertainIn(report, first));
			if (texts.size === 0) {
				const context = pathContext(settings, changed, earlier);
				const { value } = await loadEntryRecords(inventories, settings, context);
				const baseOf = basesOf(value.earlier);
				const stays = isUnsafe ? isSuppressed : suppressedOrDoubted(report, isSuppressed);
				texts = await fixCombined(inventories, settings.ignoreFields, stays, changed.files, baseOf);
			}
			if (texts.size === 0 && isUnsafe) texts = await enrolUnrecorded(report, uncertainIn(report, first).manifests, changed);
			if (texts.size === 0) break;
			for (const [path, bytes] of texts) overlay.set(path, bytes);
			report = await check(settings, null, changed);
		}
		const files = [];
		for (const path of [...overlay.changed.keys()].sort()) {
			const result = await ports.files.read(path, Number.MAX_SAFE_INTEGER);
			const after = overlay.changed.get(path);
			if (result.is === "bytes") files.push({
				path,
				before: result.bytes,
				after
			});
		}
		return {
			files,
			report
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		_usingCtx$2.d();
	}
}
function basesOfBaseline({ manifests }) {
	const rows = manifests.filter((row) => row.decided_by === "baseline");
	return Object.fromEntries(rows.map(({ path, base }) => [path, base === "" ? "root" : "own"]));
}
function remember(report, known) {
	for (const { path, evidence, actual } of report.files) {
		const { sha256, size_bytes: size } = actual;
		if (isOfBytes(evidence) && sha256 !== null && size !== null) known.set(path, {
			is: "hashed",
			sha256,
			size
		});
	}
}
async function hashUnread(report, first, isSuppressed, { hasher, signal }) {
	const jobs = [];
	for (const { path, evidence, actual } of doubtedRows(report, isSuppressed, first)) if (evidence !== "pointer" && actual.sha256 === null && actual.size_bytes !== null) jobs.push({
		path,
		size: actual.size_bytes
	});
	const facts = new Map();
	const done = (index, outcome) => {
		const { path } = jobs[index];
		if (outcome.is === "hashed") facts.set(path, {
			sha256: outcome.sha256,
			size: outcome.size
		});
	};
	await hasher.hash(jobs, {
		done,
		bytes() {}
	}, signal);
	return facts;
}
function assembleInventory({ combined, sources, unknown }, now, baseOf, folder = "") {
	const [present, another] = combined;
	if (another !== void 0) throw new SettingsError(`record: there are several combined inventories (${combined.map(({ file }) => file).join(", ")}); name one by --combined-inventory.`);
	if (present !== void 0) refuseLoss(present, unknown);
	const read = sources.flatMap((source) => source.entries);
	const subjects = new Set(read.map(subjectOf));
	const isKept = (entry) => unknown.has(entry.kind) && !subjects.has(subjectOf(entry));
	const entries = [...read, ...combined.flatMap((inventory) => inventory.entries.filter(isKept))];
	refuseDuplicates(entries);
	const of = (kind) => entries.filter((entry) => entry.kind === kind);
	const totals = TOTALS.flatMap(({ field, kind, of: what }) => {
		const { sum, isWhole } = sumOf(of(kind), what);
		return isWhole ? [[field, sum]] : [];
	});
	const parts = new Map([["generated_at", JSON.stringify(now)]]);
	if (present !== void 0) {
		for (const [key, value] of Object.entries(present.root)) if (key !== "generated_at") parts.set(key, written(present, present.root, key, value, "  "));
	}
	const listed = (all) => listText(all, (entry) => movedPaths(entry, baseOf, folder));
	parts.set("models", listed(of("model")));
	parts.set("datasets", listed(of("dataset")));
	parts.set("totals", totalsText(totals, present === void 0 ? [] : otherTotals(present)));
	return `{\n${[...parts].map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n}\n`;
}
function otherTotals(present) {
	const { totals } = present.root;
	if (!isObject(totals)) return [];
	return Object.entries(totals).filter(([key]) => TOTALS.every(({ field }) => field !== key)).map(([key, value]) => [key, written(present, totals, key, value, "    ")]);
}
function totalsText(sums, others) {
	const all = [...sums.map(([field, sum]) => [field, `${sum}`]), ...others];
	if (all.length === 0) return "{}";
	return `{\n${all.map(([key, text]) => `    ${JSON.stringify(key)}: ${text}`).join(",\n")}\n  }`;
}
function refuseLoss({ file, root, bare, entries }, unknown) {
	for (const [kind, list] of [["model", bare ?? root.models ?? []], ["dataset", root.datasets ?? []]]) {
		if (!unknown.has(kind)) continue;
		const count = entries.filter((entry) => entry.kind === kind).length;
		if (Array.isArray(list) && list.length === count) continue;
		throw new SettingsError(`record: ${file} lists ${kind}s that can't be read as entries, and no source inventory was read. Fix it first.`);
	}
}
function refuseDuplicates(entries) {
	const seen = new Map();
	for (const entry of entries) {
		const subject = subjectOf(entry);
		const first = seen.get(subject);
		if (first !== void 0) throw new SettingsError(`record: ${subject} is in ${first.inventory.file} and again in ${entry.inventory.file}; keep one of the two.`);
		seen.set(subject, entry);
	}
}
function listText(entries, movedOf) {
	if (entries.length === 0) return "[]";
	return `[\n${entries.map((entry) => `    ${objectText(entry.inventory, entry.value, "    ", movedOf(entry))}`).join(",\n")}\n  ]`;
}
const AS_WRITTEN = (_container, _member, text) => text;
function written(inventory, container, member, value, indent, moved = AS_WRITTEN) {
	if (typeof value === "object" && value !== null) return objectText(inventory, value, indent, moved);
	if (typeof value === "string") return JSON.stringify(moved(container, member, value));
	return isExact(value) ? JSON.stringify(value) : inventory.numeral(container, member);
}
function objectText(inventory, value, indent, moved) {
	const inner = `${indent}  `;
	const text = (member, item) => written(inventory, value, member, item, inner, moved);
	if (Array.isArray(value)) {
		const items = value.map((item, index) => inner + text(index, item));
		return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
	}
	const members = Object.entries(isObject(value) ? value : {}).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${text(key, item)}`);
	return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}
function standardOutputFile() {
	const output = statOrNull(() => fstatSync(1, { bigint: true }));
	if (output === null || !output.isFile()) return null;
	return (path) => {
		const stat = statOrNull(() => statSync(path, { bigint: true }));
		return stat !== null && stat.ino === output.ino && stat.dev === output.dev;
	};
}
function statOrNull(stat) {
	try {
		return stat();
	} catch {
		return null;
	}
}
function outputFile(output, root) {
	if (output !== null) return (path) => realAncestor(join(root, path)) === output;
	const isStandardOutput = standardOutputFile();
	return (path) => isStandardOutput?.(join(root, path)) === true;
}
async function namedManifests({ combined, models, datasets, checksums }, files) {
	const found = [];
	for (const { patterns } of [
		combined,
		models,
		datasets,
		checksums
	]) for (const { paths } of await files.find(patterns)) found.push(...paths);
	return found;
}
async function refuseEmptied(settings, { files }) {
	const isOutput = standardOutputFile();
	if (isOutput === null) return;
	const isCandidate = nameMatcher(FORMATS.flatMap(({ names }) => names));
	const candidates = (await files.tree()).paths.filter((path) => isCandidate(path));
	const emptied = [...await namedManifests(settings, files), ...candidates].find((path) => isOutput(join(files.root, path)));
	if (emptied === void 0) return;
	throw new SettingsError(`record: standard output is ${quote(emptied)}, which the shell has emptied before it could be read. Restore it, and use --write instead of a redirection.`);
}
async function recordInventory(given, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { settings, ports } = await openRepository(given, options);
		await refuseEmptied(settings, ports);
		const { value, findings } = await loadInventories(settings, ports.files);
		const combined = new Set((await ports.files.find(settings.combined.patterns)).flatMap(({ paths }) => paths));
		const broken = findings.find(({ kind, subject }) => kind !== inventoryMissing.kind && !combined.has(subject));
		if (broken !== void 0) throw new SettingsError(`record: fix the source inventory first. ${sentenceOf(broken)}`);
		if (value.sources.length === 0) throw new SettingsError(`record: no source inventory was found; name them by --model-inventory and --dataset-inventory.`);
		const baseline = _usingCtx$1.u(new Earlier(settings, ports));
		const context = pathContext(settings, ports, baseline);
		const { earlier } = (await loadEntryRecords(value, settings, context)).value;
		return assembleInventory(value, ports.clock.now(), basesOf(earlier), baseOfCombined(value, settings, earlier));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
function baseOfCombined({ combined }, settings, earlier) {
	const file = combined[0]?.file ?? settings.combined.patterns[0] ?? "";
	const read = earlier.get(file);
	return (read === void 0 || read.by === "paths" ? fixedBase(settings, file, "inventory", false)?.base : read.base) === "list" ? folderOf(file) : "";
}
async function updateRepository(given, options, first = null, isUnsafe = true, bumps = []) {
	const { settings, ports } = await openRepository({
		...given,
		upstream: "none"
	}, options);
	await refuseEmptied(settings, ports);
	const { files, report } = await fixRepository(settings, ports, first, isUnsafe, bumps);
	const root = realRoot(given.root || ".", options.cwd);
	return {
		files: whereTheyAre(files, root),
		report,
		folder: folderInRepository(root)
	};
}
function whereTheyAre(files, root) {
	const byPath = new Map();
	for (const file of files) {
		const path = relative(root, realpathSync.native(join(root, file.path))).split(sep).join("/");
		if (!byPath.has(path)) byPath.set(path, {
			...file,
			path
		});
	}
	return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
export { refuseEmptied as a, outputFile as i, updateRepository as n, addToList as o, namedManifests as r, recordLines as s, recordInventory as t };
