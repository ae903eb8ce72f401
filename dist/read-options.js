import { D as readFileSync, P as statSync, Y as join, j as realpathSync } from "./hashing.js";
import { An as didYouMean, X as lines, jn as quote, kn as SettingsError } from "./check.js";

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
const PROFILE = /^[a-z0-9-]{1,32}$/;
/** The name of a custom loader or command. */
const NAME = /^[A-Za-z0-9._-]{1,64}$/;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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
		const known = [...LOADERS, "custom"];
		const loader = known.find((name) => name === value.loader);
		if (loader === void 0) throw new Wrong("loader", `loader must be one of ${known.join(", ")}`);
		const name = text(value, "name", NAME, "letters, digits, `.`, `_` and `-`, 64 at most");
		if (loader === "custom" && name === null) throw new Wrong("name", "a custom loader needs a name");
		const file = text(value, "file", /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\0\\]+$/, "a path below that of the entry");
		const task = text(value, "task", /^[a-z0-9-]{1,64}$/, "a task such as text-generation");
		return {
			loader,
			name: loader === "custom" ? name : null,
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
	json: false
};
function expectation(value) {
	if (value === void 0 || value === null) return NO_EXPECTATION;
	if (!isObject(value)) throw new Wrong("expect", "expect must be an object");
	const unknown = Object.keys(value).find((key) => !(key in EXPECT_FIELDS));
	if (unknown !== void 0) throw new Wrong("expect", `expect has no ${JSON.stringify(unknown.slice(0, 100))}`);
	if (value.json !== void 0 && typeof value.json !== "boolean") throw new Wrong("expect", "expect.json must be true or false");
	const words = /^[^\0]{1,1024}$/su;
	return {
		contains: text(value, "contains", words, "text of 1 to 1024 characters"),
		matches: text(value, "matches", words, "a pattern of 1 to 1024 characters"),
		minChars: number(value, "min_chars", 1, 1e6),
		minTokens: number(value, "min_tokens", 1, MAX_TOKENS),
		width: number(value, "width", 1, 65536),
		height: number(value, "height", 1, 65536),
		dimensions: number(value, "dimensions", 1, 1e6),
		json: value.json === true
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
	json: 0
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

/** What the command line and the action say, in one shape. */
const SMOKE_FORMATS = [
	"text",
	"json",
	"ndjson",
	"sql",
	"csv",
	"junit"
];
const ISOLATIONS = [
	"require",
	"best-effort",
	"none"
];
/** One of `choices`, else an error that names the nearest. */
function oneOf(name, word, choices) {
	const found = choices.find((choice) => choice === word.trim());
	if (found !== void 0) return found;
	throw new SettingsError(`${name}: ${quote(word)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
}
/** Seconds that a test may take at most. */
function readSeconds(word) {
	if (word === void 0) return 300;
	const seconds = /^\d{1,6}(\.\d{1,3})?$/.test(word.trim()) ? Number(word) : 0;
	if (seconds > 0 && seconds <= 86400) return seconds;
	throw new SettingsError(`max-seconds: ${quote(word)} is not a number of seconds above 0, 86400 at most.`);
}
const UNITS = {
	"": 1,
	k: 1e3,
	m: 1e6,
	g: 1e9,
	ki: 1024,
	mi: 1024 ** 2,
	gi: 1024 ** 3
};
/** Bytes; null: not said. */
function readSize(word) {
	if (word === void 0) return null;
	const [, number = "", unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?)\s*([kmg]i?)?b?$/i.exec(word.trim()) ?? [];
	const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 0));
	if (number !== "" && bytes >= 1e6) return bytes;
	throw new SettingsError(`max-memory: ${quote(word)} is not a size such as 8GB or 512MiB, 1MB at least.`);
}
function readProfile(word) {
	if (word === void 0 || /^[a-z0-9-]{1,32}$/.test(word)) return word ?? null;
	throw new SettingsError(`profile: ${quote(word)} is not lower-case letters, digits and \`-\`, 32 at most.`);
}
function readIsolation(word, isUntrusted) {
	return word === void 0 ? isUntrusted ? "require" : "best-effort" : oneOf("isolation", word, ISOLATIONS);
}
/** `ID=pickle`, a line each. */
function readAllowed(lines) {
	const allowed = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const at = line.lastIndexOf("=");
		const [id, word] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
		if (at < 1 || id === "" || !isAllowance(word)) throw new SettingsError(`allow: ${quote(line)} is not ID=${ALLOWANCES.join("|")}.`);
		allowed.set(id, (allowed.get(id) ?? /* @__PURE__ */ new Set()).add(word));
	}
	return allowed;
}

/** The flags of `smoke`, which help, completion and docs/commands.md are made from, too. */
const SMOKE_FLAGS = {
	plan: {
		value: "FILE",
		help: "The test plan, below the folder. Without a plan, each entry with a smoke_test is a test.",
		default: "tests/smoke-test-plan.json, where it is there"
	},
	loader: {
		value: `NAME[='["cmd","arg"]']`,
		help: `A loader that may run: built-in (${LOADERS.join(", ")}), or a custom program under a name.`,
		default: "",
		isList: true
	},
	profile: {
		value: "P",
		help: "Run only tests of this profile, such as cpu or cuda.",
		default: ""
	},
	"max-seconds": {
		value: "N",
		help: "The maximum duration of one test, even if its max_seconds is higher.",
		default: String(300)
	},
	"max-memory": {
		value: "SIZE",
		help: "The memory limit of one test, such as 8GB.",
		default: "90 % of what is free"
	},
	isolation: {
		value: ISOLATIONS.join("|"),
		help: "Whether to isolate loaders from the network, the checkout and other processes. require: block tests where isolation is not possible.",
		default: "require on pull requests of forks, else best-effort",
		choices: ISOLATIONS
	},
	allow: {
		value: `ID=${ALLOWANCES.join("|")}`,
		help: "Allow pickles, code or old libraries for one entry that you trust.",
		default: "",
		isList: true
	},
	output: {
		value: "OUTPUT",
		help: "The folder for results and outputs, outside the checked folder.",
		default: "a temporary folder, which is named"
	},
	format: {
		value: SMOKE_FORMATS.join("|"),
		help: "The format of the results. json prints only the results; ndjson, sql and csv print rows for a table model_smoke_tests.",
		default: "text",
		choices: SMOKE_FORMATS
	}
};

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

/** Folders of a home in which credentials usually lie. */
const PRIVATE = [
	".ssh",
	".aws",
	".azure",
	".gnupg",
	".docker",
	".kube",
	".config"
];
/** What no loader may see: the runner's temporary folder, in which its command files lie, and credentials. */
function hiddenFolders({ RUNNER_TEMP, HOME }) {
	return [...RUNNER_TEMP ? [RUNNER_TEMP] : [], ...HOME ? PRIVATE.map((name) => join(HOME, name)) : []].flatMap((folder) => {
		try {
			return statSync(folder).isDirectory() ? [realpathSync.native(folder)] : [];
		} catch {
			return [];
		}
	});
}

/**
* Whether the run is for somebody who may not write to the repository: a pull request of a fork, in
* whatever event it comes. An event that cannot be read counts as one where it is about pull requests.
*/
function isUntrusted(environment) {
	if (!/^(pull_request|workflow_run|issue_comment)/.test(environment.GITHUB_EVENT_NAME ?? "")) return false;
	const payload = payloadOf(environment.GITHUB_EVENT_PATH);
	const head = textAt(payload, "pull_request", "head", "repo", "full_name") ?? textAt(payload, "workflow_run", "head_repository", "full_name");
	return head === null || head.toLowerCase() !== (environment.GITHUB_REPOSITORY ?? "").toLowerCase();
}
function payloadOf(path) {
	try {
		return JSON.parse(readFileSync(path ?? "", "utf8"));
	} catch {
		return null;
	}
}
function textAt(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (typeof at !== "object" || at === null) return null;
		at = at[key];
	}
	return typeof at === "string" ? at : null;
}

/** Settings of the check that say where entries and their files are. */
const SMOKE_SETTINGS = [
	"config",
	"combined-inventory",
	"model-inventory",
	"dataset-inventory",
	"checksums",
	"checksum-base",
	"path-prefix"
];
/** The settings of the check among them. */
function readSettings(given, root) {
	const settings = { root };
	for (const name of SMOKE_SETTINGS) {
		const value = given(name);
		if (value !== void 0) settings[name] = value;
	}
	return settings;
}
/** Everything of a run that is not of the repository or the face. A mistake is a `SettingsError`. */
function readSmokeOptions(given, environment) {
	const untrusted = isUntrusted(environment);
	return {
		plan: given("plan") ?? null,
		loaders: readLoaders(lines(given("loader") ?? "")),
		allowed: readAllowed(lines(given("allow") ?? "")),
		profile: readProfile(given("profile")),
		maxSeconds: readSeconds(given("max-seconds")),
		maxMemory: readSize(given("max-memory")),
		isolation: readIsolation(given("isolation"), untrusted),
		isUntrusted: untrusted,
		hidden: hiddenFolders(environment),
		environment
	};
}

export { SMOKE_FORMATS as a, readEntrypoint as c, STATUSES as d, SMOKE_FLAGS as i, readQuestion as l, readSettings as n, oneOf as o, readSmokeOptions as r, isObject as s, SMOKE_SETTINGS as t, LOADERS as u };