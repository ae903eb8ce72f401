const BLOCK = 256;
var LineIndex = class {
	file;
	#text;
	#blocks = null;
	constructor(file, text) {
		this.file = file;
		this.#text = text;
	}
	locate(offset) {
		this.#blocks ??= blocksOf(this.#text);
		const block = Math.min(Math.floor(offset / BLOCK), this.#blocks.lines.length - 1);
		let line = this.#blocks.lines[block] ?? 1;
		let start = this.#blocks.starts[block] ?? 0;
		for (let at = block * BLOCK; at < offset; at += 1) {
			if (this.#text.charCodeAt(at) !== NEWLINE) continue;
			line += 1;
			start = at + 1;
		}
		return {
			file: this.file,
			line,
			column: offset - start + 1
		};
	}
	offsetOf({ line, column }) {
		this.#blocks ??= blocksOf(this.#text);
		const { lines, starts } = this.#blocks;
		let low = 0;
		let high = lines.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((lines[middle] ?? 0) <= line) low = middle;
			else high = middle - 1;
		}
		let start = starts[low] ?? 0;
		for (let known = lines[low] ?? 1; known < line; known += 1) start = this.#text.indexOf("\n", start) + 1;
		return start + column - 1;
	}
};
const NEWLINE = 10;
function blocksOf(text) {
	const count = Math.floor(text.length / BLOCK) + 1;
	const lines = new Int32Array(count);
	const starts = new Int32Array(count);
	let line = 1;
	let start = 0;
	let next = text.indexOf("\n");
	for (let block = 0; block < count; block += 1) {
		for (; next !== -1 && next < block * BLOCK; next = text.indexOf("\n", start)) {
			line += 1;
			start = next + 1;
		}
		lines[block] = line;
		starts[block] = start;
	}
	return {
		lines,
		starts
	};
}
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
function findNodeAtLocation(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
function contains(node, offset, includeRightBound = false) {
	return offset >= node.offset && offset < node.offset + node.length || includeRightBound && offset === node.offset + node.length;
}
function findNodeAtOffset(node, offset, includeRightBound = false) {
	if (contains(node, offset, includeRightBound)) {
		const children = node.children;
		if (Array.isArray(children)) for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
			const item = findNodeAtOffset(children[i], offset, includeRightBound);
			if (item) return item;
		}
		return node;
	}
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
function surveyJson(text) {
	let depth = 0;
	let deepest = 0;
	let members = 0;
	let lastString = 0;
	let backslash = text.indexOf("\\");
	let hasEscapedKey = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) {
			lastString = at;
			at = stringEnd(text, at) - 1;
		} else if (code === COLON) {
			members += 1;
			if (backslash === -1 || backslash > at) continue;
			if (backslash < lastString) backslash = text.indexOf("\\", lastString);
			if (backslash !== -1 && backslash < at) hasEscapedKey = true;
		} else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
			depth += 1;
			if (depth > deepest) deepest = depth;
		} else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
	}
	return {
		depth: deepest,
		members,
		hasEscapedKey
	};
}
function estimateMembers(text) {
	let nesting = countOf(text, "[", MANY);
	const hasEscapes = text.includes("\\");
	let members = 0;
	for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
		let quote = colon - 1;
		while (isSpace(text.charCodeAt(quote))) quote -= 1;
		if (text.charCodeAt(quote) !== QUOTE) continue;
		members += 1;
		if (text.charCodeAt(skipSpace(text, colon + 1)) === OPEN_OBJECT) nesting += 1;
		if (nesting >= MANY || hasEscapes && mayBeEscaped(text, quote)) return null;
	}
	return nesting < MANY ? members : null;
}
const MANY = 5e5;
function countOf(text, sign, limit) {
	let count = 0;
	for (let at = text.indexOf(sign); at !== -1 && count < limit; at = text.indexOf(sign, at + 1)) count += 1;
	return count;
}
function mayBeEscaped(text, end) {
	for (let at = end - 1; at >= 0; at -= 1) {
		const code = text.charCodeAt(at);
		if (code === BACKSLASH) return true;
		if (code === QUOTE) return text.charCodeAt(at - 1) === BACKSLASH;
	}
	return false;
}
function stringEnd(text, start) {
	for (let quote = text.indexOf("\"", start + 1); quote !== -1; quote = text.indexOf("\"", quote + 1)) {
		let before = quote - 1;
		while (text.charCodeAt(before) === BACKSLASH) before -= 1;
		if ((quote - before) % 2 === 1) return quote + 1;
	}
	return text.length;
}
function skipSpace(text, at) {
	for (let place = at;; place += 1) if (!isSpace(text.charCodeAt(place))) return place;
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
function keyAt(text, start, end) {
	const written = text.slice(start + 1, end - 1);
	return written.includes("\\") ? JSON.parse(text.slice(start, end)) : written;
}
function eachMember(text, start, visit, from = skipSpace(text, start + 1)) {
	const isObject = text.charCodeAt(start) === OPEN_OBJECT;
	let key = from;
	for (;;) {
		const code = text.charCodeAt(key);
		if (Number.isNaN(code) || code === CLOSE_OBJECT || code === CLOSE_ARRAY) return;
		const value = isObject ? skipSpace(text, skipSpace(text, stringEnd(text, key)) + 1) : key;
		if (!visit(key, value)) return;
		const next = skipSpace(text, valueEnd(text, value));
		if (text.charCodeAt(next) !== COMMA) return;
		key = skipSpace(text, next + 1);
	}
}
function valueEnd(text, start) {
	const code = text.charCodeAt(start);
	if (code === QUOTE) return stringEnd(text, start);
	if (code !== OPEN_OBJECT && code !== OPEN_ARRAY) return wordEnd(text, start);
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = stringEnd(text, at) - 1;
		else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
		else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return text.length;
}
function wordEnd(text, start) {
	let at = start;
	for (; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === COMMA || code === CLOSE_OBJECT || code === CLOSE_ARRAY || code <= 32) break;
	}
	return at;
}
function keyProblems(text) {
	const problems = [];
	const keys = [];
	const seen = [];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
			seen[keys.length]?.clear();
			keys.push("");
		} else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) keys.pop();
		if (code !== QUOTE) continue;
		const end = stringEnd(text, at);
		if (text.charCodeAt(skipSpace(text, end)) === COLON) {
			const key = keyAt(text, at, end);
			const level = keys.length - 1;
			keys[level] = key;
			seen[level] ??= new Set();
			const known = seen[level];
			if (key === "__proto__") problems.push({
				is: "not-data",
				keys: [...keys],
				offset: at
			});
			else if (known.has(key)) problems.push({
				is: "duplicate",
				keys: [...keys],
				offset: at
			});
			else known.add(key);
		}
		at = end - 1;
	}
	return problems;
}
function parseEscapedKeys(text) {
	return new Reader(text).value();
}
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	value() {
		this.#at = skipSpace(this.#text, this.#at);
		const first = this.#text[this.#at];
		if (first === "{") return this.#object();
		if (first === "[") return this.#array();
		const start = this.#at;
		const end = first === "\"" ? stringEnd(this.#text, start) : wordEnd(this.#text, start);
		this.#at = skipSpace(this.#text, end);
		return JSON.parse(this.#text.slice(start, end));
	}
	#object() {
		const object = {};
		while (this.#isNext("}")) {
			const end = stringEnd(this.#text, this.#at);
			const key = keyAt(this.#text, this.#at, end);
			this.#at = skipSpace(this.#text, end) + 1;
			const value = this.value();
			if (key !== "__proto__") object[key] = value;
		}
		return object;
	}
	#array() {
		const items = [];
		while (this.#isNext("]")) items.push(this.value());
		return items;
	}
	#isNext(close) {
		if (this.#text[this.#at] !== close) this.#at = skipSpace(this.#text, this.#at + 1);
		if (this.#text[this.#at] !== close) return true;
		this.#at = skipSpace(this.#text, this.#at + 1);
		return false;
	}
};
const SHORT = 4096;
var JsonPlaces = class {
	#text;
	#isUnique;
	#tables = new Map();
	constructor(text, isUnique = false) {
		this.#text = text;
		this.#isUnique = isUnique;
	}
	offsetOf(pointer) {
		let span = {
			start: skipSpace(this.#text, 0),
			end: this.#text.length
		};
		for (const step of pointer) {
			const next = this.#member(span, step);
			if (next === null) break;
			span = next;
		}
		return span.start;
	}
	#member(container, step) {
		const first = this.#text[container.start];
		if (first !== "{" && first !== "[") return null;
		if (container.end - container.start > SHORT) return this.#table(container).spanOf(step);
		return this.#walkTo(container, first === "{" ? String(step) : Number(step));
	}
	#walkTo(container, step) {
		const text = this.#text;
		let found = null;
		let index = 0;
		eachMember(text, container.start, (key, start) => {
			const isIt = typeof step === "number" ? index === step : isKey(text, key, step);
			if (isIt) found = {
				start,
				end: container.end
			};
			index += 1;
			return !isIt || typeof step === "string" && !this.#isUnique;
		});
		return found;
	}
	#table(container) {
		let table = this.#tables.get(container.start);
		if (table === void 0) {
			table = new Table$1(this.#text, container, this.#isUnique);
			this.#tables.set(container.start, table);
		}
		return table;
	}
};
var Table$1 = class {
	#text;
	#container;
	#isUnique;
	#keys;
	#starts = [];
	#last;
	#isWhole = false;
	constructor(text, container, isUnique) {
		this.#text = text;
		this.#container = container;
		this.#isUnique = isUnique;
		this.#keys = text[container.start] === "{" ? new Map() : null;
	}
	spanOf(step) {
		const wanted = this.#keys === null ? Number(step) : String(step);
		const index = this.#known(wanted) ?? this.#walkTo(wanted);
		const start = index === void 0 ? void 0 : this.#starts[index];
		if (index === void 0 || start === void 0) return null;
		return {
			start,
			end: this.#starts[index + 1] ?? this.#container.end
		};
	}
	#known(wanted) {
		if (typeof wanted === "number") return wanted < this.#starts.length || this.#isWhole ? wanted : void 0;
		return this.#isUnique || this.#isWhole ? this.#keys?.get(wanted) : void 0;
	}
	#walkTo(wanted) {
		if (this.#isWhole) return void 0;
		const text = this.#text;
		let isKnown = this.#last !== void 0;
		let isFound = false;
		const visit = (at, start) => {
			if (isKnown) {
				isKnown = false;
				return true;
			}
			this.#last = at;
			const key = this.#keys === null ? this.#starts.length : keyAt(text, at, stringEnd(text, at));
			if (typeof key === "string") this.#keys?.set(key, this.#starts.length);
			this.#starts.push(start);
			isFound = key === wanted && (typeof key === "number" || this.#isUnique);
			return !isFound;
		};
		eachMember(text, this.#container.start, visit, this.#last);
		this.#isWhole = !isFound;
		return typeof wanted === "number" ? wanted : this.#keys?.get(wanted);
	}
};
function isKey(text, start, wanted) {
	const end = stringEnd(text, start);
	const length = end - start - 2;
	if (length === wanted.length) return !wanted.includes("\\") && text.startsWith(wanted, start + 1);
	return length > wanted.length && keyAt(text, start, end) === wanted;
}
const FEW = 256;
var JsonTree = class {
	#root;
	#asked = 0;
	#table = null;
	constructor(root) {
		this.#root = root;
	}
	pointerTo(container) {
		this.#asked += 1;
		const near = this.#asked > FEW ? null : nearRoot(this.#root, container);
		if (near !== null) return near;
		this.#table ??= new Table(this.#root);
		return this.#table.pointerTo(container);
	}
};
function nearRoot(root, container) {
	if (typeof root !== "object" || root === null || typeof container !== "object") return null;
	if (root === container) return [];
	const keys = Array.isArray(root) ? root.keys() : Object.keys(root);
	for (const key of keys) {
		const member = root[key];
		if (member === container) return [key];
		const index = Array.isArray(member) ? member.indexOf(container) : -1;
		if (index !== -1) return [key, index];
	}
	return null;
}
var Table = class {
	#numbers = new Map();
	#parents = [];
	#steps = [];
	constructor(root) {
		this.#add(root, -1, "");
	}
	pointerTo(container) {
		let number = this.#numbers.get(container);
		if (number === void 0) return null;
		const pointer = [];
		for (; number > 0; number = this.#parents[number] ?? 0) pointer.push(this.#steps[number] ?? "");
		return pointer.reverse();
	}
	#add(value, parent, step) {
		if (typeof value !== "object" || value === null) return;
		const number = this.#numbers.size;
		this.#numbers.set(value, number);
		this.#parents.push(parent);
		this.#steps.push(step);
		if (Array.isArray(value)) {
			for (let index = 0; index < value.length; index += 1) this.#add(value[index], number, index);
			return;
		}
		for (const key in value) this.#add(value[key], number, key);
	}
};
const MAX_JSON_DEPTH = 100;
function readJson(text, maxDepth = 100) {
	const result = parseJson(text, maxDepth);
	return "fatal" in result ? result : new Document(text, result);
}
function parseJson(text, maxDepth) {
	const estimate = estimateMembers(text);
	const survey = estimate === null ? surveyJson(text) : null;
	if (survey !== null && survey.depth > maxDepth) return { fatal: firstMistake(text, maxDepth) };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fatal: firstMistake(text, maxDepth) };
	}
	const members = countMembers(value, maxDepth);
	if (members === Number.POSITIVE_INFINITY) return { fatal: firstMistake(text, maxDepth) };
	if (survey?.hasEscapedKey) return {
		value: parseEscapedKeys(text),
		keyProblems: keyProblems(text)
	};
	if (members === (survey?.members ?? estimate) && !text.includes("__proto__")) return {
		value,
		keyProblems: []
	};
	const problems = keyProblems(text);
	if (problems.some((problem) => problem.is === "not-data")) dropProto(value);
	return {
		value,
		keyProblems: problems
	};
}
function countMembers(value, depth) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth === 0) return Number.POSITIVE_INFINITY;
	let count = 0;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) count += countMembers(value[index], depth - 1);
		return count;
	}
	for (const key in value) count += 1 + countMembers(value[key], depth - 1);
	return count;
}
function dropProto(value) {
	if (typeof value !== "object" || value === null) return;
	if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
	for (const item of Object.values(value)) dropProto(item);
}
var Document = class {
	value;
	problems;
	#places;
	#tree = null;
	constructor(text, { value, keyProblems }) {
		this.value = value;
		this.problems = keyProblems.map(problemOf);
		this.#places = new JsonPlaces(text, keyProblems.length === 0);
	}
	offsetOf(container, member) {
		this.#tree ??= new JsonTree(this.value);
		const pointer = this.#tree.pointerTo(container);
		if (pointer === null) return 0;
		if (member !== void 0 && Object.hasOwn(container, member)) pointer.push(member);
		return this.#places.offsetOf(pointer);
	}
	offsetAt(pointer) {
		return this.#places.offsetOf(pointer);
	}
};
function problemOf({ is, keys, offset }) {
	const place = keys.join("/");
	if (is === "not-data") return {
		reason: is,
		detail: "__proto__",
		offset,
		key: `__proto__ in ${place}`
	};
	return {
		reason: "duplicate-key",
		detail: `${keys.at(-1) ?? ""}`.slice(0, 100),
		offset,
		key: `duplicate ${place}`
	};
}
var Mistake = class extends Error {
	problem;
	constructor(problem) {
		super(problem.reason);
		this.problem = problem;
	}
};
function firstMistake(text, maxDepth) {
	let depth = 0;
	const begin = (offset) => {
		depth += 1;
		if (depth <= maxDepth) return;
		throw new Mistake({
			reason: "too-deep",
			detail: `${maxDepth}`,
			offset,
			key: "depth"
		});
	};
	const end = () => {
		depth -= 1;
	};
	const onError = (code, offset) => {
		throw new Mistake({
			reason: "syntax",
			detail: explain(code),
			offset,
			key: "syntax"
		});
	};
	const visitor = {
		onObjectBegin: begin,
		onObjectEnd: end,
		onArrayBegin: begin,
		onArrayEnd: end,
		onError
	};
	try {
		visit(text, visitor, { disallowComments: true });
	} catch (error) {
		if (error instanceof Mistake) return error.problem;
		throw error;
	}
	return {
		reason: "syntax",
		detail: explain(0),
		offset: 0,
		key: "syntax"
	};
}
const EXPLANATIONS = {
	1: "there is a word or sign that JSON does not know",
	2: "a number is not well formed",
	3: "a property name in double quotes is expected",
	4: "a value is expected",
	5: "a colon is expected",
	6: "a comma is expected",
	7: "a closing brace } is expected",
	8: "a closing bracket ] is expected",
	9: "the file should end here",
	10: "comments are not allowed",
	11: "comments are not allowed",
	12: "a string is not closed",
	13: "a number breaks off",
	14: "a \\u escape is not well formed",
	15: "a string holds an unknown escape",
	16: "a string holds a control character"
};
function explain(code) {
	return EXPLANATIONS[code] ?? "it cannot be read";
}
export { findNodeAtOffset as a, LineIndex as c, findNodeAtLocation as i, readJson as n, parseTree as o, JsonPlaces as r, createScanner as s, parseJson as t };
