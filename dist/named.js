import { Ht as isObject, ci as SettingsError, ui as quote } from "./check.js";
import { r as isLoopback } from "./hub-access.js";

const STATUSES = [
	"pass",
	"fail",
	"blocked",
	"skip"
];
const LOADERS = [
	"transformers",
	"diffusers",
	"onnx",
	"gguf"
];
/** What the guard may let pass for one entry, because the step says so. */
const ALLOWANCES = [
	"pickle",
	"code",
	"old-loaders"
];

/**
* `entrypoint` and `smoke_test` of an entry, and the same fields in a plan. They are written by strangers
* and only ask: they cannot name a program, a host or a path outside of the entry.
*/
const MAX_PROMPT_BYTES = 4096;
const MAX_TOKENS = 4096;
const MAX_JSON = 4096;
const PROFILE = /^[a-z0-9-]{1,32}$/;
/** The name of a custom loader or command. */
const NAME = /^[A-Za-z0-9._-]{1,64}$/;
var Wrong = class extends Error {
	member;
	constructor(member, message) {
		super(message);
		this.member = member;
	}
};
function reading(work) {
	try {
		return { value: work() };
	} catch (error) {
		if (error instanceof Wrong) return {
			problem: error.message,
			member: error.member
		};
		throw error;
	}
}
function text(value, member, pattern, what) {
	const found = value[member];
	if (found === void 0 || found === null) return null;
	if (typeof found === "string" && pattern.test(found)) return found;
	throw new Wrong(member, `${member} must be ${what}`);
}
function number(value, member, least, most, isWhole = true) {
	const found = value[member];
	if (found === void 0 || found === null) return null;
	if (typeof found === "number" && Number.isFinite(found) && found >= least && found <= most && (!isWhole || Number.isInteger(found))) return found;
	throw new Wrong(member, `${member} must be a ${isWhole ? "whole " : ""}number from ${least} to ${most}`);
}
/** `entrypoint` of an entry. */
function readEntrypoint(value) {
	return reading(() => {
		if (!isObject(value)) throw new Wrong("entrypoint", "entrypoint must be an object");
		const known = [
			...LOADERS,
			"custom",
			"endpoint"
		];
		const loader = known.find((name) => name === value.loader);
		if (loader === void 0) throw new Wrong("loader", `loader must be one of ${known.join(", ")}`);
		const name = text(value, "name", NAME, "letters, digits, `.`, `_` and `-`, 64 at most");
		if (loader === "custom" && name === null) throw new Wrong("name", "a custom loader needs a name");
		const endpoint = text(value, "endpoint", NAME, "letters, digits, `.`, `_` and `-`, 64 at most");
		if (loader === "endpoint" && endpoint === null) throw new Wrong("endpoint", "the loader endpoint needs the name of an endpoint");
		const model = text(value, "model", /^[^\0]{1,1000}$/su, "text of 1 to 1000 characters");
		const file = text(value, "file", /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\0\\]+$/, "a path below that of the entry");
		const task = text(value, "task", /^[a-z0-9-]{1,64}$/, "a task such as text-generation");
		const isServed = loader === "endpoint";
		return {
			loader,
			name: loader === "custom" ? name : null,
			endpoint: isServed ? endpoint : null,
			model: isServed ? model : null,
			task,
			file
		};
	});
}
const NO_EXPECTATION = {
	contains: null,
	matches: null,
	minChars: null,
	minTokens: null,
	width: null,
	height: null,
	dimensions: null,
	json: false,
	unsupported: false
};
function expectation(value) {
	if (value === void 0 || value === null) return NO_EXPECTATION;
	if (!isObject(value)) throw new Wrong("expect", "expect must be an object");
	const unknown = Object.keys(value).find((key) => !(key in EXPECT_FIELDS));
	if (unknown !== void 0) throw new Wrong("expect", `expect has no ${JSON.stringify(unknown.slice(0, 100))}`);
	const { json = false, unsupported = false } = value;
	if (typeof json !== "boolean" && (typeof json !== "object" || json === null)) throw new Wrong("expect", "expect.json must be true, false, an object or a list");
	if (JSON.stringify(json).length > MAX_JSON) throw new Wrong("expect", `expect.json must be at most ${MAX_JSON} characters long`);
	if (typeof unsupported !== "boolean") throw new Wrong("expect", "expect.unsupported must be true or false");
	const words = /^[^\0]{1,1024}$/su;
	return {
		contains: text(value, "contains", words, "text of 1 to 1024 characters"),
		matches: text(value, "matches", words, "a pattern of 1 to 1024 characters"),
		minChars: number(value, "min_chars", 1, 1e6),
		minTokens: number(value, "min_tokens", 1, MAX_TOKENS),
		width: number(value, "width", 1, 65536),
		height: number(value, "height", 1, 65536),
		dimensions: number(value, "dimensions", 1, 1e6),
		json,
		unsupported
	};
}
const EXPECT_FIELDS = {
	contains: 0,
	matches: 0,
	min_chars: 0,
	min_tokens: 0,
	width: 0,
	height: 0,
	dimensions: 0,
	json: 0,
	unsupported: 0
};
/**
* `smoke_test` of an entry, or a test of a plan. `max_seconds` is required as in the harness outline,
* unless `before` has it; every other field that is absent is that of `before`.
*/
function readQuestion(value, before = null) {
	return reading(() => {
		if (!isObject(value)) throw new Wrong("smoke_test", "smoke_test must be an object");
		const prompt = value.prompt ?? null;
		if (prompt !== null && (typeof prompt !== "string" || Buffer.byteLength(prompt) > MAX_PROMPT_BYTES)) throw new Wrong("prompt", `prompt must be text of at most ${MAX_PROMPT_BYTES} bytes`);
		const seconds = number(value, "max_seconds", .001, 86400, false) ?? before?.maxSeconds ?? null;
		if (seconds === null) throw new Wrong("max_seconds", "max_seconds is missing");
		return {
			prompt: prompt ?? before?.prompt ?? null,
			maxSeconds: seconds,
			profile: text(value, "profile", PROFILE, "lower-case letters, digits and `-`, 32 at most") ?? before?.profile ?? "default",
			maxTokens: number(value, "max_tokens", 1, MAX_TOKENS) ?? before?.maxTokens ?? 16,
			expect: value.expect === void 0 && before ? before.expect : expectation(value.expect)
		};
	});
}
const isAllowance = (word) => ALLOWANCES.includes(word);

/** OpenRouter by its name alone. */
const OPENROUTER = {
	name: "openrouter",
	url: "https://openrouter.ai/api/v1",
	keyEnv: "OPENROUTER_API_KEY"
};
/** What a key is made of. A shorter one may be a word of any text, and can not be masked. */
const KEY = /^[\x21-\x7e]{8,4096}$/;
/** Reads `NAME=URL [key-env=VAR] [exclusive]`, or `openrouter [referer=URL] [title=NAME]`, of each line. */
function readEndpoints(lines) {
	const endpoints = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const endpoint = readEndpoint(line);
		if (endpoints.has(endpoint.name)) throw wrong(`${endpoint.name} is named twice`);
		endpoints.set(endpoint.name, endpoint);
	}
	return endpoints;
}
function readEndpoint(line) {
	const [first = "", ...words] = line.trim().split(/\s+/);
	const at = first.indexOf("=");
	const name = at === -1 ? first : first.slice(0, at);
	const isPreset = name === OPENROUTER.name;
	if (!NAME.test(name)) throw wrong(`${quote(name)} is no name; use letters, digits, \`.\`, \`_\` and \`-\``);
	if (at === -1 && !isPreset) throw wrong(`${quote(name)} has no address; write ${name}=https://HOST/v1, or ${OPENROUTER.name}`);
	const url = addressOf(name, at === -1 ? OPENROUTER.url : first.slice(at + 1));
	let keyEnv = at === -1 ? OPENROUTER.keyEnv : null;
	let isExclusive = false;
	const headers = {};
	for (const word of words) {
		const [option = "", value = ""] = word.split(/=(.*)/s);
		if (option === "key-env" && /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(value)) keyEnv = value;
		else if (word === "exclusive") isExclusive = true;
		else if (isPreset && option === "referer" && URL.canParse(value) && ASCII.test(value)) headers["HTTP-Referer"] = value;
		else if (isPreset && option === "title" && ASCII.test(value)) headers["X-OpenRouter-Title"] = value;
		else throw wrong(`${quote(word)} of ${name} is not known; after the address come key-env=VARIABLE and exclusive${isPreset ? ", referer=URL and title=NAME" : ""}`);
	}
	return {
		name,
		origin: url.origin,
		base: url.pathname.replace(/\/+$/, ""),
		keyEnv,
		isExclusive,
		headers
	};
}
const ASCII = /^[\x21-\x7e]{1,200}$/;
function addressOf(name, written) {
	const url = URL.canParse(written) ? new URL(written) : null;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
	if (url === null || !isSafe || url.username + url.password + url.search + url.hash !== "") throw wrong(`the address of ${name}${url === null ? "" : ` (${quote(url.host)})`} must be https://HOST/PATH, or http:// on this machine, without a user, a query or a fragment`);
	return url;
}
/** The key of an endpoint; null where its variable is empty or not set. A mistake is a `SettingsError`. */
function keyOf({ name, keyEnv }, environment) {
	const key = keyEnv === null ? "" : environment[keyEnv]?.trim() ?? "";
	if (key === "") return null;
	if (!KEY.test(key)) throw wrong(`${keyEnv} of ${name} is no key: it needs 8 characters at least, and no space among them`);
	return key;
}
const wrong = (message) => new SettingsError(`endpoint: ${message}.`);

/** Reads `NAME` or `NAME=["program","argument"]` of each line. A mistake is a `SettingsError`. */
function readLoaders(lines) {
	const builtIn = /* @__PURE__ */ new Set();
	const commands = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const at = line.indexOf("=");
		const name = (at === -1 ? line : line.slice(0, at)).trim();
		const known = LOADERS.find((loader) => loader === name);
		if (at === -1) {
			if (known === void 0) throw new SettingsError(`loader: ${quote(name)} is not one of ${LOADERS.join(", ")}; register a custom one as NAME=["program","argument"].`);
			builtIn.add(known);
			continue;
		}
		if (known !== void 0) throw new SettingsError(`loader: ${name} is built in and takes no command; put its Python first on PATH.`);
		if (!NAME.test(name)) throw new SettingsError(`loader: ${quote(name)} is no name; use letters, digits, \`.\`, \`_\` and \`-\`.`);
		if (commands.has(name)) throw new SettingsError(`loader: ${name} is registered twice.`);
		commands.set(name, commandOf(name, line.slice(at + 1)));
	}
	return {
		builtIn,
		commands
	};
}
function commandOf(name, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		value = null;
	}
	if (Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === "string" && !word.includes("\0")) && value[0] !== "") return value;
	throw new SettingsError(`loader: the command of ${name} must be a JSON array of a program and its arguments, such as ["my-loader","--quiet"].`);
}

export { isAllowance as a, ALLOWANCES as c, NO_EXPECTATION as i, LOADERS as l, keyOf as n, readEntrypoint as o, readEndpoints as r, readQuestion as s, readLoaders as t, STATUSES as u };