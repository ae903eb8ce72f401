import { t as parseJson } from "./json.js";
const WINDOW_BYTES = 262144;
var CutShort = class extends Error {
	needed;
	constructor(needed) {
		super("cut short");
		this.needed = needed;
	}
};
var TooMuch = class extends Error {};
var Cursor = class {
	at = 0;
	#source;
	#maxBytes;
	#window = new Uint8Array(0);
	#view = new DataView(new ArrayBuffer(0));
	#start = 0;
	#read = 0;
	isLittle = true;
	constructor(source, maxBytes) {
		this.#source = source;
		this.#maxBytes = maxBytes;
	}
	get size() {
		return this.#source.size;
	}
	bytes(length) {
		const from = this.#ensure(length);
		this.at += length;
		return this.#window.subarray(from, from + length);
	}
	skip(length) {
		this.at += length;
		if (this.at > this.size) throw new CutShort(this.at);
	}
	byte() {
		const from = this.#ensure(1);
		this.at += 1;
		return this.#window[from];
	}
	u16() {
		const from = this.#ensure(2);
		this.at += 2;
		return this.#view.getUint16(from, this.isLittle);
	}
	u32() {
		const from = this.#ensure(4);
		this.at += 4;
		return this.#view.getUint32(from, this.isLittle);
	}
	u64() {
		const from = this.#ensure(8);
		this.at += 8;
		return Number(this.#view.getBigUint64(from, this.isLittle));
	}
	#ensure(length) {
		const end = this.at + length;
		if (end > this.size) throw new CutShort(end);
		if (this.at >= this.#start && end <= this.#start + this.#window.length) return this.at - this.#start;
		const wanted = Math.max(length, Math.min(WINDOW_BYTES, this.size - this.at));
		this.#read += wanted;
		if (this.#read > this.#maxBytes) throw new TooMuch();
		this.#window = this.#source.read(this.at, wanted);
		if (this.#window.length < length) throw new CutShort(end);
		this.#view = new DataView(this.#window.buffer, this.#window.byteOffset, this.#window.length);
		this.#start = this.at;
		return 0;
	}
};
const GGML_TYPES = new Map([
	[0, [1, 4]],
	[1, [1, 2]],
	[2, [32, 18]],
	[3, [32, 20]],
	[6, [32, 22]],
	[7, [32, 24]],
	[8, [32, 34]],
	[10, [256, 84]],
	[11, [256, 110]],
	[12, [256, 144]],
	[13, [256, 176]],
	[14, [256, 210]],
	[15, [256, 292]],
	[16, [256, 66]],
	[17, [256, 74]],
	[18, [256, 98]],
	[19, [256, 50]],
	[20, [32, 18]],
	[21, [256, 110]],
	[22, [256, 82]],
	[23, [256, 136]],
	[24, [1, 1]],
	[25, [1, 2]],
	[26, [1, 4]],
	[27, [1, 8]],
	[28, [1, 8]],
	[29, [256, 56]],
	[30, [1, 2]],
	[34, [256, 54]],
	[35, [256, 66]],
	[39, [32, 17]]
]);
const notRecognized = (function notRecognized(source, isCertain) {
	if (source.size < 1024) return null;
	const head = source.read(0, ZEROS);
	if (head.length === ZEROS && head.every((byte) => byte === 0)) return faultyHeader("zeros");
	return isCertain ? doubtful(faultyHeader("unrecognized")) : null;
});
const MAX_NAME = 200;
const ZEROS = 1024;
const MIN_BYTES = ZEROS;
function faultyHeader(what, name = null, expected = null, actual = null) {
	return {
		tensors: new Map(),
		fault: {
			what,
			name: name?.slice(0, MAX_NAME) ?? null,
			expected,
			actual
		},
		part: null,
		external: []
	};
}
function doubtful(header) {
	return {
		...header,
		fault: header.fault && {
			...header.fault,
			isWarning: true
		}
	};
}
const MAGIC = "GGUF";
const VERSIONS = new Set([2, 3]);
const MAX_READ_BYTES$2 = 268435456;
const MAX_STRINGS = 1e7;
const MAX_TENSORS$1 = 1e6;
const MAX_NESTING = 4;
const MAX_DIMENSIONS$1 = 4;
const MAX_NAME_BYTES = 65536;
const DEFAULT_ALIGNMENT = 32;
const MIN_KEY_BYTES = 13;
const MIN_TENSOR_BYTES = 24;
const SCALARS = {
	0: 1,
	1: 1,
	2: 2,
	3: 2,
	4: 4,
	5: 4,
	6: 4,
	7: 1,
	10: 8,
	11: 8,
	12: 8
};
const STRING = 8;
const ARRAY = 9;
const FLOATS = new Set([6, 12]);
const gguf = {
	label: "GGUF",
	ending: ".gguf",
	read: read$2
};
function read$2(source) {
	const magic = source.read(0, 4);
	if (magic.length < 4 || String.fromCharCode(...magic) !== MAGIC) return notRecognized(source, true);
	const cursor = new Cursor(source, MAX_READ_BYTES$2);
	try {
		cursor.skip(4);
		return readFrom(cursor);
	} catch (error) {
		if (error instanceof CutShort) return faultyHeader("header-cut", null, error.needed, source.size);
		if (error instanceof TooMuch) return null;
		throw error;
	}
}
function readFrom(cursor) {
	let version = cursor.u32();
	if (!VERSIONS.has(version)) {
		cursor.isLittle = false;
		cursor.at -= 4;
		version = cursor.u32();
		if (!VERSIONS.has(version)) return null;
	}
	const tensorCount = cursor.u64();
	const keyCount = cursor.u64();
	const least = cursor.at + tensorCount * MIN_TENSOR_BYTES + keyCount * MIN_KEY_BYTES;
	if (least > cursor.size) throw new CutShort(least);
	if (tensorCount > MAX_TENSORS$1) throw new TooMuch();
	const keys = new Keys(cursor);
	for (let key = 0; key < keyCount; key += 1) if (!keys.read()) return null;
	const alignment = keys.values.get("general.alignment") ?? DEFAULT_ALIGNMENT;
	if (!isAlignment(alignment)) return faultyHeader("header-malformed", "general.alignment");
	const header = tensorsOf$1(cursor, tensorCount, alignment);
	const of = keys.values.get("split.count") ?? 1;
	const number = keys.values.get("split.no");
	if (header === null || of < 2 || number === void 0) return header;
	return {
		...header,
		part: {
			number: number + 1,
			of,
			tensors: keys.values.get("split.tensors.count") ?? null
		}
	};
}
function isAlignment(bytes) {
	return bytes > 0 && (bytes % 8 === 0 || Number.isInteger(Math.log2(bytes)));
}
const WANTED = new Set([
	"general.alignment",
	"split.no",
	"split.count",
	"split.tensors.count"
]);
var Keys = class {
	values = new Map();
	#cursor;
	#strings = 0;
	constructor(cursor) {
		this.#cursor = cursor;
	}
	read() {
		const name = nameAt(this.#cursor);
		const type = this.#cursor.u32();
		const bytes = SCALARS[type];
		if (bytes === void 0) return this.#skip(type, 0);
		if (FLOATS.has(type) || !WANTED.has(name)) this.#cursor.skip(bytes);
		else this.values.set(name, this.#number(bytes));
		return true;
	}
	#number(bytes) {
		if (bytes === 1) return this.#cursor.byte();
		if (bytes === 2) return this.#cursor.u16();
		return bytes === 4 ? this.#cursor.u32() : this.#cursor.u64();
	}
	#skip(type, nesting) {
		const cursor = this.#cursor;
		const bytes = SCALARS[type];
		if (bytes !== void 0) cursor.skip(bytes);
		else if (type === STRING) this.#skipString();
		else if (type === ARRAY) return this.#skipArray(nesting + 1);
		else return false;
		return true;
	}
	#skipString() {
		this.#strings += 1;
		if (this.#strings > MAX_STRINGS) throw new TooMuch();
		this.#cursor.skip(this.#cursor.u64());
	}
	#skipArray(nesting) {
		if (nesting > MAX_NESTING) return false;
		const type = this.#cursor.u32();
		const count = this.#cursor.u64();
		const bytes = SCALARS[type];
		if (bytes !== void 0) {
			this.#cursor.skip(bytes * count);
			return true;
		}
		if (type !== STRING && type !== ARRAY) return false;
		for (let index = 0; index < count; index += 1) if (!this.#skip(type, nesting)) return false;
		return true;
	}
};
const decoder = new TextDecoder();
function nameAt(cursor) {
	const length = cursor.u64();
	if (cursor.at + length > cursor.size) throw new CutShort(cursor.at + length);
	if (length > MAX_NAME_BYTES) throw new TooMuch();
	return decoder.decode(cursor.bytes(length));
}
function tensorsOf$1(cursor, count, alignment) {
	const tensors = new Map();
	const spans = [];
	for (let index = 0; index < count; index += 1) {
		const name = nameAt(cursor);
		const dimensions = cursor.u32();
		if (dimensions > MAX_DIMENSIONS$1) return null;
		const shape = Array.from({ length: dimensions }, () => cursor.u64());
		const bytes = bytesOf(cursor.u32(), shape);
		const offset = cursor.u64();
		if (tensors.has(name)) return faultyHeader("tensor-twice", name);
		if (offset % alignment !== 0) return faultyHeader("tensor-alignment", name, alignment, offset);
		tensors.set(name, bytes);
		spans.push({
			name,
			offset,
			bytes
		});
	}
	const start = aligned(cursor.at, alignment);
	const header = {
		tensors,
		fault: null,
		part: null,
		external: []
	};
	const fault = faultOf(spans, start, alignment, cursor.size);
	return fault === null ? header : {
		...header,
		fault: fault.fault
	};
}
const aligned = (offset, alignment) => Math.ceil(offset / alignment) * alignment;
function bytesOf(type, [row = 1, ...others]) {
	const block = GGML_TYPES.get(type);
	if (block === void 0 || row % block[0] !== 0) return null;
	return others.reduce((product, length) => product * length, row / block[0] * block[1]);
}
function faultOf(spans, start, alignment, size) {
	spans.sort((a, b) => a.offset - b.offset);
	let end = 0;
	let isTiled = true;
	for (const { name, offset, bytes } of spans) {
		if (bytes === null || offset !== aligned(end, alignment)) isTiled = false;
		if (offset < end) return faultyHeader("tensor-offset", name, start + aligned(end, alignment), start + offset);
		end = offset + (bytes ?? 0);
	}
	if (end > 0 && start + end > size) return faultyHeader("data-cut", null, start + end, size);
	const most = start + aligned(end, alignment);
	if (!isTiled || size <= most) return null;
	return doubtful(faultyHeader("data-surplus", null, most, size));
}
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
const MAX_NUMBERS = 1e3;
var ProtoMessage = class {
	#cursor;
	#end;
	#type = VARINT;
	field = 0;
	end = 0;
	isMalformed = false;
	constructor(cursor, end) {
		this.#cursor = cursor;
		this.#end = end;
	}
	next() {
		if (this.#cursor.at >= this.#end) {
			this.isMalformed ||= this.#cursor.at > this.#end;
			return false;
		}
		const key = this.#varint();
		this.#type = key % 8;
		this.field = Math.floor(key / 8);
		if (![
			VARINT,
			FIXED64,
			BYTES,
			FIXED32
		].includes(this.#type) || this.field === 0) {
			this.isMalformed = true;
			return false;
		}
		if (this.#type !== BYTES) return true;
		const length = this.#varint();
		this.end = this.#cursor.at + length;
		if (this.end > this.#cursor.size) throw new CutShort(this.end);
		this.isMalformed ||= this.end > this.#end;
		return !this.isMalformed;
	}
	get isBytes() {
		return this.#type === BYTES;
	}
	number() {
		if (this.#type === VARINT) return this.#varint();
		this.skip();
		return NaN;
	}
	numbers() {
		if (!this.isBytes) return [this.number()];
		const numbers = [];
		while (this.#cursor.at < this.end) {
			if (numbers.length === MAX_NUMBERS) throw new TooMuch();
			numbers.push(this.#varint());
		}
		return numbers;
	}
	text(maxBytes) {
		const length = this.end - this.#cursor.at;
		if (length > maxBytes) throw new TooMuch();
		return new TextDecoder().decode(this.#cursor.bytes(length));
	}
	skip() {
		if (this.#type === BYTES) this.#cursor.at = this.end;
		else if (this.#type === VARINT) this.#varint();
		else this.#cursor.skip(this.#type === FIXED64 ? 8 : 4);
	}
	#varint() {
		let [value, factor] = [0, 1];
		for (let count = 0; count < 10; count += 1) {
			const byte = this.#cursor.byte();
			value += (byte & 127) * factor;
			if (byte < 128) return value;
			factor *= 128;
		}
		this.isMalformed = true;
		return value;
	}
};
const MAX_READ_BYTES$1 = 268435456;
const MAX_DEPTH$1 = 32;
const MAX_TENSORS = 1e6;
const MAX_DIMENSIONS = 1e3;
const MAX_LOCATIONS = 1e4;
const MAX_TEXT_BYTES = 65536;
const FIRST_KEY = 8;
const MAX_IR_VERSION = 127;
const OF_MODEL = {
	1: 0,
	2: 2,
	3: 2,
	4: 2,
	5: 0,
	6: 2,
	7: 2,
	8: 2,
	14: 2,
	20: 2,
	25: 2,
	26: 2
};
const TREE = {
	model: {
		7: "graph",
		20: "training",
		25: "function"
	},
	training: {
		1: "graph",
		2: "graph"
	},
	function: {
		7: "node",
		11: "attribute"
	},
	graph: {
		1: "node",
		5: "tensor",
		15: "sparse"
	},
	node: { 5: "attribute" },
	attribute: {
		5: "tensor",
		6: "graph",
		10: "tensor",
		11: "graph",
		22: "sparse",
		23: "sparse"
	},
	sparse: {
		1: "tensor",
		2: "tensor"
	}
};
const TENSOR = "tensor";
const GRAPH = 7;
const BITS$1 = {
	1: 32,
	2: 8,
	3: 8,
	4: 16,
	5: 16,
	6: 32,
	7: 64,
	9: 8,
	10: 16,
	11: 64,
	12: 32,
	13: 64,
	14: 64,
	15: 128,
	16: 16,
	17: 8,
	18: 8,
	19: 8,
	20: 8,
	21: 4,
	22: 4,
	23: 4,
	24: 8
};
const EXTERNAL = 1;
const onnx = {
	label: "ONNX",
	ending: ".onnx",
	read: read$1
};
function read$1(source) {
	const [first, version = 0, second = 0] = source.read(0, 3);
	const isModel = first === FIRST_KEY && version > 0 && version <= MAX_IR_VERSION;
	const isLikely = source.size >= 1024 || OF_MODEL[second >> 3] === (second & 7) || second >= 128;
	if (!isModel || !isLikely) return notRecognized(source, false);
	const walk = new Walk(new Cursor(source, MAX_READ_BYTES$1));
	try {
		return walk.model();
	} catch (error) {
		if (error instanceof CutShort) return faultyHeader("header-cut", null, error.needed, source.size);
		if (error instanceof TooMuch) return null;
		throw error;
	}
}
var Walk = class {
	#cursor;
	#tensors = new Map();
	#ends = new Map();
	#fault = null;
	#isMalformed = false;
	#hasGraph = false;
	constructor(cursor) {
		this.#cursor = cursor;
	}
	model() {
		this.#message("model", this.#cursor.size, 0);
		if (this.#isMalformed || !this.#hasGraph) return faultyHeader("header-malformed");
		const external = [...this.#ends].map(([location, end]) => ({
			location,
			end
		}));
		return {
			tensors: this.#tensors,
			fault: this.#fault,
			part: null,
			external
		};
	}
	#message(kind, end, depth) {
		if (depth > MAX_DEPTH$1) throw new TooMuch();
		const message = new ProtoMessage(this.#cursor, end);
		const tree = TREE[kind] ?? {};
		while (message.next()) {
			if (depth === 0 && message.field === GRAPH) this.#hasGraph = true;
			const held = message.isBytes ? tree[message.field] : void 0;
			if (held === void 0) message.skip();
			else if (held === TENSOR) this.#tensor(message.end);
			else this.#message(held, message.end, depth + 1);
			if (message.isMalformed || this.#isMalformed) break;
		}
		this.#isMalformed ||= message.isMalformed;
	}
	#tensor(end) {
		const message = new ProtoMessage(this.#cursor, end);
		const dims = [];
		const places = new Map();
		let [type, location] = [0, 0];
		let raw = null;
		let name = "";
		let isPart = false;
		while (message.next()) {
			const { field } = message;
			if (field === 1) {
				if (dims.length > MAX_DIMENSIONS) throw new TooMuch();
				dims.push(...message.numbers());
			} else if (field === 2 && !message.isBytes) type = message.number();
			else if (field === 3) {
				isPart = true;
				message.skip();
			} else if (field === 8 && message.isBytes) name = message.text(MAX_TEXT_BYTES);
			else if (field === 9 && message.isBytes) {
				raw = message.end - this.#cursor.at;
				message.skip();
			} else if (field === 13 && message.isBytes) this.#entry(message.end, places);
			else if (field === 14 && !message.isBytes) location = message.number();
			else message.skip();
			if (message.isMalformed) break;
		}
		this.#isMalformed ||= message.isMalformed;
		const bits = BITS$1[type];
		const elements = dims.reduce((product, length) => product * length, 1);
		const bytes = bits !== void 0 && !isPart && !this.#isMalformed && !Number.isNaN(elements) ? Math.ceil(elements * bits / 8) : null;
		if (this.#tensors.size >= MAX_TENSORS) throw new TooMuch();
		if (name !== "") this.#tensors.set(name, bytes);
		if (location === EXTERNAL) this.#external(name, bytes, places);
		else if (raw !== null && bytes !== null && raw !== bytes) this.#report("tensor-size", name, bytes, raw);
	}
	#entry(end, places) {
		const message = new ProtoMessage(this.#cursor, end);
		let [key, value] = ["", ""];
		while (message.next()) {
			if (message.field === 1 && message.isBytes) key = message.text(MAX_TEXT_BYTES);
			else if (message.field === 2 && message.isBytes) value = message.text(MAX_TEXT_BYTES);
			else message.skip();
			if (message.isMalformed) break;
		}
		this.#isMalformed ||= message.isMalformed;
		places.set(key, value);
	}
	#external(name, bytes, places) {
		const location = places.get("location") ?? "";
		const offset = wholeNumber(places.get("offset") ?? "0");
		const length = places.has("length") ? wholeNumber(places.get("length") ?? "") : bytes;
		if (location === "" || Number.isNaN(offset) || Number.isNaN(length)) {
			this.#report("external-malformed", name, null, null);
			return;
		}
		if (bytes !== null && length !== bytes) this.#report("tensor-size", name, bytes, length);
		if (this.#ends.size >= MAX_LOCATIONS && !this.#ends.has(location)) throw new TooMuch();
		this.#ends.set(location, Math.max(this.#ends.get(location) ?? 0, offset + (length ?? 0)));
	}
	#report(what, name, expected, actual) {
		this.#fault ??= faultyHeader(what, name === "" ? null : name, expected, actual).fault;
	}
};
const wholeNumber = (text) => /^\d{1,15}$/.test(text.trim()) ? Number(text) : NaN;
const read = (function read(source) {
	const { size } = source;
	const head = Uint8Array.from(source.read(0, LENGTH_BYTES + 2));
	if (head.length < LENGTH_BYTES + 2 || head[LENGTH_BYTES] !== OPEN_BRACE) return notRecognized(source, true);
	const length = Number(new DataView(head.buffer).getBigUint64(0, true));
	if (length > MAX_HEADER_BYTES) return size >= 1024 && SECOND.has(head[LENGTH_BYTES + 1] ?? 0) ? faultyHeader("header-limit", null, MAX_HEADER_BYTES, length) : null;
	const start = LENGTH_BYTES + length;
	if (start > size) return faultyHeader("header-cut", null, start, size);
	if (length > MAX_READ_BYTES) return null;
	const bytes = source.read(LENGTH_BYTES, length);
	let text;
	try {
		text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return faultyHeader("header-malformed");
	}
	const parsed = parseJson(text, MAX_DEPTH);
	if ("fatal" in parsed) return faultyHeader("header-malformed", parsed.fatal.detail);
	const problem = parsed.keyProblems.find(({ keys }) => keys[0] !== METADATA);
	if (problem?.is === "not-data") return null;
	if (problem !== void 0) return faultyHeader("tensor-twice", problem.keys[0]);
	return tensorsOf(parsed.value, start, size);
});
const MAX_HEADER_BYTES = 1e8;
const MAX_READ_BYTES = 33554432;
const LENGTH_BYTES = 8;
const MAX_DEPTH = 8;
const OPEN_BRACE = 123;
const SECOND = new Set([
	34,
	125,
	32,
	9,
	10,
	13
]);
const METADATA = "__metadata__";
const BITS = {
	BOOL: 8,
	U8: 8,
	I8: 8,
	U16: 16,
	I16: 16,
	F16: 16,
	BF16: 16,
	U32: 32,
	I32: 32,
	F32: 32,
	U64: 64,
	I64: 64,
	F64: 64,
	C64: 64,
	F4: 4,
	F6_E2M3: 6,
	F6_E3M2: 6,
	F8_E4M3: 8,
	F8_E5M2: 8,
	F8_E8M0: 8,
	F8_E4M3FNUZ: 8,
	F8_E5M2FNUZ: 8
};
const safetensors = {
	label: "safetensors",
	ending: ".safetensors",
	read
};
function tensorsOf(value, start, size) {
	const tensors = new Map();
	const spans = [];
	for (const name of Object.keys(value)) {
		if (name === METADATA) continue;
		const tensor = tensorOf(value[name]);
		if (tensor === null) return faultyHeader("tensor-malformed", name);
		const { begin, end, bytes } = tensor;
		if (bytes !== null && bytes !== end - begin) return faultyHeader("tensor-size", name, bytes, end - begin);
		tensors.set(name, end - begin);
		spans.push({
			name,
			begin,
			end
		});
	}
	spans.sort((a, b) => a.begin - b.begin || a.end - b.end);
	let place = 0;
	for (const { name, begin, end } of spans) {
		if (begin !== place) return faultyHeader("tensor-offset", name, start + place, start + begin);
		place = end;
	}
	const whole = start + place;
	const header = {
		tensors,
		fault: null,
		part: null,
		external: []
	};
	if (whole === size) return header;
	const what = whole > size ? "data-cut" : "data-surplus";
	return {
		...header,
		fault: {
			what,
			name: null,
			expected: whole,
			actual: size
		}
	};
}
function tensorOf(value) {
	if (typeof value !== "object" || value === null) return null;
	const { dtype, shape, data_offsets: offsets } = value;
	if (typeof dtype !== "string" || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2) return null;
	const [begin = 0, end = 0] = offsets;
	if (end < begin) return null;
	const bits = Object.hasOwn(BITS, dtype) ? BITS[dtype] : null;
	const elements = shape.reduce((product, length) => product * length, 1);
	if (Number.isNaN(elements)) return null;
	return {
		begin,
		end,
		bytes: bits === null ? null : elements * bits / 8
	};
}
function isNumbers(value) {
	return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
const headerFormatOf = (function headerFormatOf(path) {
	const name = path.toLowerCase();
	return HEADER_FORMATS.find(({ ending }) => name.endsWith(ending)) ?? null;
});
const HEADER_FORMATS = [
	safetensors,
	gguf,
	onnx
];
export { headerFormatOf as n, HEADER_FORMATS as t };
