import { At as realpathSync, Bt as SettingsError, E as lines, Et as readFileSync, N as VERSION, Pt as statSync, Ut as quote, Vt as didYouMean, Xt as join } from "./start.js";
import { ofCheck } from "./check.js";
import { t as setTimeout } from "./promises.js";
import { B as readAddress, L as ALLOWANCES, R as LOADERS, S as isAllowance, V as readKey, i as ROW_COLUMNS, r as readEndpoints, t as readLoaders, z as VARIABLE } from "./named.js";
const { l: isOfProposals, si: countOf } = ofCheck();
const DEADLINE_MS = 3e4;
const RETRY_MS = 1e3;
const PASSING = new Set([
	502,
	503,
	504
]);
function readRowsTarget(written, environment) {
	if (written === void 0) return null;
	const [address = "", ...words] = written.trim().split(/\s+/);
	const { href, host } = readAddress("rows-to: the address", address);
	let keyEnv = null;
	for (const word of words) {
		const [option, value = ""] = word.split(/=(.*)/s);
		if (option !== "key-env" || !VARIABLE.test(value)) throw new SettingsError(`rows-to: ${quote(word)} is not known; after the address comes key-env=VARIABLE.`);
		keyEnv = value;
	}
	const key = readKey(`rows-to: ${keyEnv}`, keyEnv, environment);
	return {
		url: href.replace(/\/+$/, ""),
		host,
		keyEnv,
		key
	};
}
async function deliverRows(rows, { url, host, keyEnv, key }, { isUntrusted, signal }) {
	const not = (why) => ({
		isDelivered: false,
		sentence: `rows: not delivered to ${host}: ${why}`
	});
	if (signal.aborted) return not("the run was cancelled");
	if (isUntrusted) return not("this run is of a pull request of a fork");
	if (keyEnv !== null && key === null) return not(`${keyEnv} is not set`);
	if (rows.length === 0) return {
		isDelivered: true,
		sentence: `rows: none to deliver to ${host}`
	};
	const address = `${url}/model_smoke_tests?on_conflict=id&columns=${encodeURIComponent(ROW_COLUMNS.map((name) => `"${name}"`).join(","))}`;
	const request = {
		method: "POST",
		headers: {
			"content-type": "application/json",
			prefer: "return=minimal,resolution=ignore-duplicates,handling=strict",
			"user-agent": `manifest-drift/${VERSION}`,
			...key !== null && { apikey: key },
			...key !== null && JWT.test(key) && { authorization: `Bearer ${key}` }
		},
		body: JSON.stringify(rows),
		redirect: "manual",
		credentials: "omit",
		signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)])
	};
	for (let tries = 1;; tries += 1) {
		const { status, code } = await answerOf(address, request);
		if (status !== null && status >= 200 && status < 300) return {
			isDelivered: true,
			sentence: `rows: ${countOf(rows.length, "row")} delivered to ${host}`
		};
		if (tries === 2 || signal.aborted || !(status === null || PASSING.has(status))) return not(status === null ? `it gave no answer${code}` : `it answered ${status}${code}${advice(status)}`);
		await setTimeout(RETRY_MS, void 0, { signal }).catch(() => void 0);
	}
}
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
async function answerOf(address, request) {
	try {
		const response = await fetch(address, request);
		const { status } = response;
		if (response.ok) {
			await response.body?.cancel();
			return {
				status,
				code: ""
			};
		}
		const [, code] = /"code":\s?"([0-9A-Z]{5,9})"/.exec(await firstBytes(response)) ?? [];
		return {
			status,
			code: code === void 0 ? "" : ` (${code})`
		};
	} catch (error) {
		const cause = error instanceof Error ? error.cause : void 0;
		return {
			status: null,
			code: typeof cause?.code === "string" ? ` (${cause.code})` : ""
		};
	}
}
async function firstBytes(response) {
	let text = "";
	for await (const chunk of response.body ?? []) {
		text += Buffer.from(chunk).toString("latin1");
		if (text.length > 65536) break;
	}
	return text;
}
function advice(status) {
	if (status === 401 || status === 403) return "; the key may not insert into model_smoke_tests";
	if (status === 404) return "; there is no table model_smoke_tests, or its schema cache is old";
	return status >= 300 && status < 400 ? "; redirects are not followed" : "";
}
const SMOKE_FORMATS = [
	"text",
	"json",
	"ndjson",
	"sql",
	"csv",
	"junit",
	"html"
];
const ISOLATIONS = [
	"require",
	"best-effort",
	"none"
];
function readChoice(name, word, choices) {
	const found = choices.find((choice) => choice === word.trim());
	if (found !== void 0) return found;
	throw new SettingsError(`${name}: ${quote(word)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
}
function readSeconds(word) {
	if (word === void 0) return 300;
	const seconds = /^\d{1,6}(\.\d{1,3})?$/.test(word.trim()) ? Number(word) : 0;
	if (seconds > 0 && seconds <= 86400) return seconds;
	throw new SettingsError(`max-seconds: ${quote(word)} is not a number of seconds above 0, 86400 at most.`);
}
function readWait(word) {
	if (word === void 0) return 6e4;
	const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(word.trim()) ? Number(word) : NaN;
	if (seconds <= 3600) return seconds * 1e3;
	throw new SettingsError(`wait: ${quote(word)} is not a number of seconds, 3600 at most.`);
}
function readLimit(name, word, preset, least) {
	if (word === void 0) return preset;
	const number = /^\d{1,6}$/.test(word.trim()) ? Number(word) : NaN;
	if (number >= least) return number;
	throw new SettingsError(`${name}: ${quote(word)} is not a whole number from ${least} to 999999.`);
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
function readMemorySize(word) {
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
	return word === void 0 ? isUntrusted ? "require" : "best-effort" : readChoice("isolation", word, ISOLATIONS);
}
function readAllowed(lines) {
	const allowed = new Map();
	for (const line of lines) {
		const at = line.lastIndexOf("=");
		const [id, word] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
		if (at < 1 || id === "" || !isAllowance(word)) throw new SettingsError(`allow: ${quote(line)} is not ID=${ALLOWANCES.join("|")}.`);
		allowed.set(id, (allowed.get(id) ?? new Set()).add(word));
	}
	return allowed;
}
const SMOKE_FLAGS = {
	plan: {
		value: "FILE",
		help: "The test plan, below the folder. Without a plan, each entry with a smoke_test is a test.",
		default: "tests/smoke-test-plan.json, if it exists"
	},
	loader: {
		value: `NAME[='["cmd","arg"]']`,
		help: `A loader that may run: built-in (${LOADERS.join(", ")}), or a custom program under a name.`,
		default: "",
		isList: true
	},
	endpoint: {
		value: "'NAME=URL [key-env=VAR] [exclusive]'",
		help: "An OpenAI-compatible server that tests may contact, and its name: https, or http on this machine. key-env: the variable that holds its key. exclusive: it should serve only recorded models. openrouter alone is a preset.",
		default: "",
		isList: true
	},
	wait: {
		value: "S",
		help: "How many seconds to wait for an endpoint that starts, before its first test.",
		default: "60"
	},
	"max-requests": {
		value: "N",
		help: "The maximum number of chat and embedding requests of a run. 0: read only lists and health.",
		default: String(50)
	},
	"max-tokens": {
		value: "N",
		help: "The maximum number of tokens in one answer of an endpoint, even if max_tokens is higher.",
		default: String(256)
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
		default: "a temporary folder, whose path is printed"
	},
	"rows-to": {
		value: "'URL [key-env=VAR]'",
		help: "Also send the rows to a table model_smoke_tests behind PostgREST, such as https://PROJECT.supabase.co/rest/v1. key-env: the variable that holds its key. Whether that works changes no result.",
		default: ""
	},
	format: {
		value: SMOKE_FORMATS.join("|"),
		help: "The format of the results. json prints only the results; html a page with the outputs; ndjson, sql and csv print rows for a table model_smoke_tests.",
		default: "text",
		choices: SMOKE_FORMATS
	}
};
const PRIVATE = [
	".ssh",
	".aws",
	".azure",
	".gnupg",
	".docker",
	".kube",
	".config"
];
function hiddenFolders({ RUNNER_TEMP, HOME }) {
	return [...RUNNER_TEMP ? [RUNNER_TEMP] : [], ...HOME ? PRIVATE.map((name) => join(HOME, name)) : []].flatMap((folder) => {
		try {
			return statSync(folder).isDirectory() ? [realpathSync.native(folder)] : [];
		} catch {
			return [];
		}
	});
}
function isUntrusted(environment) {
	if (!isOfProposals(environment.GITHUB_EVENT_NAME ?? "")) return false;
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
const SMOKE_SETTINGS = [
	"config",
	"combined-inventory",
	"model-inventory",
	"dataset-inventory",
	"checksums",
	"checksum-base",
	"path-prefix"
];
function readSettings(given, root) {
	const settings = { root };
	for (const name of SMOKE_SETTINGS) {
		const value = given(name);
		if (value !== void 0) settings[name] = value;
	}
	return settings;
}
function readSmokeOptions(given, environment) {
	const untrusted = isUntrusted(environment);
	return {
		plan: given("plan") ?? null,
		loaders: readLoaders(lines(given("loader") ?? "")),
		endpoints: {
			named: readEndpoints(lines(given("endpoint") ?? "")),
			waitMs: readWait(given("wait")),
			maxRequests: readLimit("max-requests", given("max-requests"), 50, 0),
			maxTokens: readLimit("max-tokens", given("max-tokens"), 256, 1)
		},
		allowed: readAllowed(lines(given("allow") ?? "")),
		profile: readProfile(given("profile")),
		maxSeconds: readSeconds(given("max-seconds")),
		maxMemory: readMemorySize(given("max-memory")),
		isolation: readIsolation(given("isolation"), untrusted),
		isUntrusted: untrusted,
		rowsTo: readRowsTarget(given("rows-to"), environment),
		hidden: hiddenFolders(environment),
		environment
	};
}
export { SMOKE_FORMATS as a, SMOKE_FLAGS as i, readSettings as n, readChoice as o, readSmokeOptions as r, deliverRows as s, SMOKE_SETTINGS as t };
