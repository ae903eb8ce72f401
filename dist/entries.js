import { At as realpathSync, Bt as SettingsError, Ct as mkdtempSync, Et as readFileSync, Gt as basename, Jt as dirname, Lt as writeFileSync, N as VERSION, Rt as writevSync, St as mkdirSync, Ut as quote, Xt as join, an as _lean_node_process_default, dt as chmodSync, ft as closeSync, ht as existsSync, it as codeOf, jt as renameSync, kt as readlinkSync, nt as openContained, wt as openSync, zt as withoutTrailing } from "./start.js";
import { ofCheck } from "./check.js";
import { n as ofOutput, t as makeFolder } from "./output-folder.js";
import { c as totalmem, i as freemem, r as cpus, s as tmpdir, t as availableParallelism } from "./_lean_node_os.js";
import { v as decodeUtf8 } from "./inventories.js";
import { t as setTimeout$1 } from "./promises.js";
import { n as createServer } from "./_lean_node_net.js";
import { t as _usingCtx } from "./usingCtx.js";
import { A as superviseShutIn, C as readEntrypoint, D as findPython, F as ProviderError, I as readChatRequest, O as programOn, P as mayAsk, R as LOADERS, _ as prepare, b as stampsOf, d as runGroup, g as shutInBy, h as discard, j as RUNGS, k as scriptOf, l as buildRun, m as freshEnvironment, n as keyOf, p as explainEnding, u as unreached, v as unrun, w as readQuestion, x as NO_EXPECTATION, y as changedSince } from "./named.js";
import { c as LineIndex, n as readJson } from "./json.js";
import { t as readContained } from "./read-contained.js";
import { t as filesOfEntries } from "./entry-files.js";
const { $: loadInventories, Gt: stringAt, Ht: identityOf, _i: randomBytes, ci: grouped, mi: createHash, s: openRepository, si: countOf, sn: isObject, v: check, vt: pushTo } = ofCheck();
const MAX_TEXT_BYTES = 1048576;
const MAX_FILE_BYTES = 8388608;
const MAX_ALL_BYTES = 41943040;
var Outputs = class {
	#folder;
	#mask;
	#left = MAX_ALL_BYTES;
	#tests = 0;
	constructor(folder, mask) {
		this.#folder = folder;
		this.#mask = mask;
	}
	of(id) {
		this.#tests += 1;
		const plain = withoutTrailing(id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, ""), ".-").slice(0, 60);
		const name = `smoke/${String(this.#tests).padStart(2, "0")}-${plain || "test"}`;
		const artifacts = [];
		const write = (file, bytes, cut) => {
			if (bytes.length > this.#left || bytes.length === 0) return;
			this.#left -= bytes.length;
			const folder = join(this.#folder, name);
			ofOutput(folder, () => {
				makeFolder(folder);
				writeFileSync(join(folder, file), bytes);
			});
			const sha256 = createHash("sha256").update(bytes).digest("hex");
			artifacts.push({
				path: `${name}/${file}`,
				bytes: bytes.length,
				sha256,
				cut
			});
		};
		return {
			artifacts,
			text: (file, text) => {
				const masked = Buffer.from(this.#mask.text(text));
				write(file, masked.subarray(0, MAX_TEXT_BYTES), masked.length > MAX_TEXT_BYTES);
			},
			stream: (file, kept) => write(file, Buffer.from(this.#mask.text(kept.text(this.#mask.longest))), kept.isCut),
			file: (file, folder, place) => {
				const read = readContained(folder, place, MAX_FILE_BYTES, { isSole: true });
				if ("problem" in read) return read.problem;
				const { bytes } = read;
				if (this.#mask.finds(bytes)) return "it holds a secret of the environment";
				write(file, bytes, false);
				return null;
			}
		};
	}
};
const outputReader = (folder) => (path) => {
	try {
		return readFileSync(join(folder, path));
	} catch {
		return null;
	}
};
const DATED = /^-(20\d\d-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|2\d(0[1-9]|1[0-2])|00\d)$/;
function isSameModel(asked, answered) {
	const [want, wantTag] = split(asked);
	const [got, gotTag] = split(answered);
	if (wantTag !== "" && gotTag !== "" && wantTag !== gotTag) return false;
	return [want, want.replace(/-latest$/, "")].some((base) => got === base || got.startsWith(base) && DATED.test(got.slice(base.length)));
}
function split(name) {
	const plain = name.toLowerCase().replace(/^models\//, "");
	const at = plain.search(/[@:][^@:/]+$/);
	return at < 1 ? [plain, ""] : [plain.slice(0, at), plain.slice(at + 1)];
}
function listed(asked, models) {
	const named = (name) => models.find(({ id }) => id === name) ?? models.find(({ aliases }) => aliases.includes(name));
	return named(asked) ?? named(`${asked}:latest`) ?? null;
}
function costOf(usage, models) {
	let dollars = 0;
	let unpriced = 0;
	for (const [name, { prompt_tokens, completion_tokens }] of usage) {
		const pricing = listed(name, models)?.pricing;
		for (const [tokens, price] of [[prompt_tokens, pricing?.prompt ?? null], [completion_tokens, pricing?.completion ?? null]]) if (price === null) unpriced += tokens;
		else dollars += tokens * price;
	}
	return {
		cost_usd: Number(dollars.toFixed(12)),
		unpriced_tokens: unpriced
	};
}
const MAX_MS = 864e5;
function retryAfter(headers, now = Date.now()) {
	const exact = headers.get("retry-after-ms")?.trim() ?? "";
	if (isNumber(exact)) return limited(Number(exact));
	const after = headers.get("retry-after")?.trim() ?? "";
	if (isNumber(after)) return limited(Number(after) * 1e3);
	const time = /^[A-Z][a-z]{2,8},? /.test(after) ? Date.parse(after) : NaN;
	return Number.isNaN(time) ? null : limited(time - now);
}
const isNumber = (text) => /^\d{1,12}(\.\d{1,6})?$/.test(text);
const limited = (milliseconds) => Math.min(MAX_MS, Math.max(0, Math.ceil(milliseconds)));
const MAX_WORDS$1 = 2048;
const CODES = {
	model_not_found: "not-found",
	not_found_error: "not-found",
	insufficient_quota: "credit",
	rate_limit_exceeded: "rate-limited",
	rate_limit_error: "rate-limited",
	invalid_api_key: "auth",
	authentication_error: "auth",
	permission_error: "auth",
	not_supported_error: "unsupported"
};
const KINDS$1 = {
	401: "auth",
	402: "credit",
	403: "auth",
	404: "not-found",
	405: "unsupported",
	408: "timeout",
	410: "not-found",
	429: "rate-limited",
	501: "unsupported"
};
const WORDS = {
	auth: "the key is missing, wrong, or may not do this",
	credit: "there is no credit left",
	"rate-limited": "it takes no more requests for now",
	"not-found": "it has no such model or path",
	unsupported: "it does not support this",
	rejected: "it does not accept the request",
	timeout: "it gave up waiting",
	server: "it failed"
};
function errorOf(answered) {
	const { status, provider } = answered;
	const words = wordsOf$1(answered);
	if (status >= 300 && status < 400) return new ProviderError("redirected", `it redirects (${status}), which is not followed`, {
		provider,
		status,
		words
	});
	const inside = isObject(answered.json) ? errorInside(answered.json.error) : null;
	if (status >= 200 && status < 300) return inside === null ? null : ofError(inside, answered, words);
	const kind = kindOf(status, inside);
	return made(kind, `it answered ${status}; ${WORDS[kind] ?? "it failed"}`, answered, inside, words);
}
function ofError(inside, answered, words = wordsOf$1(answered)) {
	const kind = kindOf(inside.status ?? 500, inside);
	const number = inside.status === null ? "" : ` ${inside.status}`;
	return made(kind, `it answered ${answered.status} with an error${number} inside; ${WORDS[kind] ?? "it failed"}`, answered, inside, words);
}
function errorInside(error) {
	if (error === void 0 || error === null || error === false || error === "") return null;
	if (!isObject(error)) return {
		status: null,
		code: null,
		param: null
	};
	const number = [error.code, error.status].map(Number).find((one) => one >= 400 && one < 600);
	const code = [error.code, error.type].find((one) => typeof one === "string" && Object.hasOwn(CODES, one));
	const word = [error.code, error.type].find((one) => typeof one === "string" && /^[a-z_]{1,64}$/.test(one));
	return {
		status: number ?? null,
		code: code ?? word ?? null,
		param: typeof error.param === "string" && /^[a-z_.[\]\d]{1,64}$/.test(error.param) ? error.param : null
	};
}
function kindOf(status, inside) {
	const code = inside?.code ?? "";
	if (Object.hasOwn(CODES, code)) return CODES[code];
	return KINDS$1[status] ?? (status >= 400 && status < 500 ? "rejected" : "server");
}
function made(kind, message, { provider, status, headers }, inside, words) {
	const { code = null, param = null } = inside ?? {};
	return new ProviderError(kind, message, {
		provider,
		status: status < 400 ? inside?.status ?? status : status,
		retryAfterMs: retryAfter(headers),
		code,
		param,
		words
	});
}
function malformedAnswer(message, answered) {
	const { provider, status } = answered;
	return new ProviderError("malformed", message, {
		provider,
		status,
		words: wordsOf$1(answered)
	});
}
function wordsOf$1({ text }) {
	const cut = Buffer.from(text).subarray(0, MAX_WORDS$1).toString("utf8").trim();
	return cut === "" ? null : cut;
}
const MAX_BYTES = 8388608;
const BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 8e3;
const MAX_TRIES = 10;
const PASSING = new Set([
	502,
	503,
	504,
	529
]);
var Http = class {
	endpoint;
	#options;
	constructor(options) {
		this.endpoint = options.endpoint;
		this.#options = options;
	}
	async send(sending) {
		const { until } = sending;
		for (let tried = 1, passing = 0;; tried += 1) {
			const error = await this.#try(sending).then((answered) => errorOf(answered) ?? answered, (reason) => reason);
			if (!(error instanceof Error)) return error;
			if (!(error instanceof ProviderError)) throw error;
			if (isPassing(error)) passing += 1;
			const isWorth = error.kind === "rate-limited" || isPassing(error) && passing < 2;
			const least = Math.min(LONGEST_BACK_OFF_MS, BACK_OFF_MS * 2 ** (tried - 1));
			const wait = Math.max(least, error.retryAfterMs ?? 0);
			if (!isWorth || tried === MAX_TRIES || performance.now() + wait >= until) throw error;
			await setTimeout$1(wait, void 0, { signal: this.#options.signal }).catch(() => void 0);
		}
	}
	async #try({ path, until, body, isAnonymous }) {
		const { endpoint, key, mask, spending, signal } = this.#options;
		const { name: provider, origin } = endpoint;
		const fail = (kind, message) => new ProviderError(kind, message, { provider });
		const url = URL.canParse(origin + path) ? new URL(origin + path) : null;
		if (url?.origin !== origin) throw fail("rejected", "its path leads to another server");
		if (signal.aborted) throw fail("cancelled", "the run was cancelled");
		const milliseconds = Math.ceil(until - performance.now());
		if (milliseconds <= 0) throw fail("timeout", "no time was left to ask it");
		if (body !== void 0) spending.request(provider);
		const late = AbortSignal.timeout(milliseconds);
		let hasBegun = false;
		try {
			const response = await fetch(url, {
				method: body === void 0 ? "GET" : "POST",
				headers: {
					accept: "application/json",
					"user-agent": `manifest-drift/${VERSION}`,
					...endpoint.headers,
					...body !== void 0 && { "content-type": "application/json" },
					...key !== null && isAnonymous !== true && { authorization: `Bearer ${key}` }
				},
				body: body === void 0 ? null : JSON.stringify(body),
				redirect: "manual",
				credentials: "omit",
				signal: AbortSignal.any([signal, late])
			});
			hasBegun = true;
			const { status, headers } = response;
			const bytes = await readBytes(response);
			if (bytes === null) throw fail("malformed", `its answer is longer than ${MAX_BYTES} bytes`);
			const text = decoded(bytes);
			if (text === null) throw fail("malformed", "its answer is not UTF-8");
			const json = parsed$1(text, mask);
			return {
				provider,
				status,
				headers,
				text: readable(text, json, mask),
				json
			};
		} catch (error) {
			if (error instanceof ProviderError) throw error;
			if (signal.aborted) throw fail("cancelled", "the run was cancelled");
			if (late.aborted) throw fail("timeout", `no ${hasBegun ? "whole " : ""}answer within ${seconds(milliseconds)}`);
			const [kind, message] = explain(error, hasBegun);
			throw fail(kind, message);
		}
	}
};
const seconds = (milliseconds) => `${Math.round(milliseconds / 100) / 10} s`;
function isPassing({ kind, status }) {
	return (kind === "unreachable" || kind === "server") && (status === null || PASSING.has(status));
}
async function readBytes(response) {
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > MAX_BYTES) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function decoded(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
function parsed$1(text, mask) {
	try {
		return JSON.parse(text, (_, value) => typeof value === "string" ? mask.text(value) : value);
	} catch {
		return;
	}
}
function readable(text, json, mask) {
	if (json !== void 0) return JSON.stringify(json);
	const plain = text.replace(/\\u00([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll("\\/", "/");
	return mask.text(plain);
}
function explain(error, hasBegun) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	const code = codeOf(cause);
	const shown = code === "" ? "" : ` (${code})`;
	if (/^(HPE_|Z_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT)/.test(code) || cause instanceof Error && cause.name === "HTTPParserError") return ["malformed", `its answer is not HTTP as it should be${shown}`];
	if (/TIMEOUT/.test(code)) return ["timeout", `it did not answer in time${shown}`];
	if (hasBegun) return ["malformed", `its answer broke off${shown}`];
	return ["unreachable", `it can't be reached${shown}`];
}
function objectOf$1(answered) {
	const { json, text } = answered;
	if (isObject(json)) return json;
	if (text.trim() === "") throw malformedAnswer("its answer is empty", answered);
	if (/^(data|event|:)\s*:?/.test(text.trimStart()) && json === void 0) throw malformedAnswer("it streams its answer, which was not asked for", answered);
	throw malformedAnswer(json === void 0 ? "its answer is not JSON" : "its answer is no JSON object", answered);
}
function readChat(answered) {
	const body = objectOf$1(answered);
	const choice = Array.isArray(body.choices) ? body.choices[0] : void 0;
	if (!isObject(choice)) throw malformedAnswer("its answer has no choice", answered);
	const inside = errorInside(choice.error) ?? (choice.finish_reason === "error" ? errorInside(true) : null);
	if (inside !== null) throw ofError(inside, answered);
	if (!isObject(choice.message)) throw malformedAnswer("its choice has no message", answered);
	const { message } = choice;
	const text = textOf$1(message.content);
	if (text === null) throw malformedAnswer("the content of its message is no text", answered);
	const said = [text, ...[
		message.refusal,
		message.reasoning_content,
		message.reasoning,
		callsOf(message.tool_calls)
	]].find((one) => typeof one === "string" && one.trim() !== "");
	return {
		model: modelOf$1(body, answered),
		text: typeof said === "string" ? said : "",
		isCut: choice.finish_reason === "length",
		usage: usageOf(body.usage),
		body
	};
}
function textOf$1(content) {
	if (content === void 0 || content === null) return "";
	if (typeof content === "string") return content;
	if (!Array.isArray(content)) return null;
	return content.map((part) => isObject(part) && typeof part.text === "string" ? part.text : "").join("");
}
function callsOf(calls) {
	if (!Array.isArray(calls)) return "";
	const named = calls.filter((call) => isObject(call) && isObject(call.function) && typeof call.function.name === "string");
	return named.length === 0 ? "" : JSON.stringify(named);
}
function readEmbeddings(answered, inputs) {
	const body = objectOf$1(answered);
	if (!Array.isArray(body.data)) throw malformedAnswer("its answer has no list of embeddings", answered);
	const rows = body.data;
	if (rows.length !== inputs) throw malformedAnswer(`it answered ${rows.length} embeddings for ${inputs} inputs`, answered);
	const vectors = [];
	for (const [position, row] of rows.entries()) {
		if (!isObject(row) || !Array.isArray(row.embedding)) throw malformedAnswer("an embedding of it is no list of numbers", answered);
		const index = row.index ?? position;
		if (!Number.isInteger(index) || index < 0 || index >= inputs) throw malformedAnswer("an embedding of it has a wrong index", answered);
		if (vectors[index] !== void 0) throw malformedAnswer("two embeddings of it have one index", answered);
		if (!row.embedding.every((number) => typeof number === "number" && Number.isFinite(number))) throw malformedAnswer("an embedding of it holds something that is no finite number", answered);
		vectors[index] = row.embedding;
	}
	const [first] = vectors;
	if (first === void 0 || first.length === 0) throw malformedAnswer("its embeddings are empty", answered);
	if (vectors.some(({ length }) => length !== first.length)) throw malformedAnswer("its embeddings have several lengths", answered);
	return {
		model: modelOf$1(body, answered),
		vectors,
		usage: usageOf(body.usage),
		body
	};
}
function modelOf$1({ model }, answered) {
	if (typeof model === "string" && model.trim() !== "" && model.length <= 1e3) return model;
	throw malformedAnswer("its answer names no model", answered);
}
function usageOf(usage) {
	const number = (name) => {
		const value = isObject(usage) ? usage[name] : 0;
		return Number.isSafeInteger(value) && value >= 0 ? value : 0;
	};
	return {
		prompt_tokens: number("prompt_tokens"),
		completion_tokens: number("completion_tokens")
	};
}
const MAX_ID = 1e3;
function readModels(answered) {
	const body = objectOf$1(answered);
	if (!Array.isArray(body.data)) throw malformedAnswer("its answer has no list of models", answered);
	const models = body.data.map((item) => {
		if (!isObject(item) || typeof item.id !== "string" || item.id.trim() === "") throw malformedAnswer("a model of its list has no id", answered);
		if (item.id.length > MAX_ID) throw malformedAnswer(`an id of its list is longer than ${MAX_ID} characters`, answered);
		return modelOf(item, item.id);
	});
	return {
		models,
		next: nextOf(body, models.at(-1)?.id),
		total: numberOf$1(body.total_count),
		body
	};
}
function nextOf(body, last) {
	if (isObject(body.links) && typeof body.links.next === "string" && body.links.next !== "") return body.links.next;
	if (body.has_more !== true || last === void 0) return null;
	return `?after_id=${encodeURIComponent((typeof body.last_id === "string" ? body.last_id : last).toWellFormed())}`;
}
function modelOf(item, id) {
	const meta = isObject(item.meta) ? item.meta : {};
	const pricing = isObject(item.pricing) ? item.pricing : {};
	return {
		id,
		aliases: [
			item.canonical_slug,
			item.root,
			...Array.isArray(item.aliases) ? item.aliases : []
		].filter((name) => typeof name === "string" && name !== ""),
		contextLength: numberOf$1(item.context_length) ?? numberOf$1(item.max_model_len) ?? numberOf$1(meta.n_ctx_train),
		parameters: numberOf$1(meta.n_params),
		tensorBytes: numberOf$1(meta.size),
		pricing: {
			prompt: priceOf(pricing.prompt),
			completion: priceOf(pricing.completion)
		}
	};
}
const numberOf$1 = (value) => Number.isSafeInteger(value) && value > 0 ? value : null;
function priceOf(value) {
	const text = typeof value === "number" ? String(value) : value;
	if (typeof text !== "string" || !/^\d+(\.\d+)?(e-?\d+)?$/i.test(text.trim())) return null;
	return Number(text);
}
const MAX_PAGES = 20;
var OpenAiProvider = class {
	#http;
	#spending;
	#mayAsk;
	constructor(http, spending, mayAsk) {
		this.#http = http;
		this.#spending = spending;
		this.#mayAsk = mayAsk;
	}
	async chat(request, { path, until }) {
		this.#needsKey();
		const limit = Math.min(request.max_tokens ?? Number.POSITIVE_INFINITY, this.#spending.maxTokens);
		const { max_tokens: _, ...rest } = request;
		const place = path ?? `${this.#base}/chat/completions`;
		const send = (name) => this.#http.send({
			path: place,
			until,
			body: {
				...rest,
				stream: false,
				[name]: limit
			}
		});
		const answered = await send("max_tokens").catch((error) => {
			if (error instanceof ProviderError && isAboutTokens(error)) return send("max_completion_tokens");
			throw error;
		});
		const answer = readChat(answered);
		this.#spending.used(this.#http.endpoint.name, request.model, answer.usage);
		return answer;
	}
	async embed({ model, input }, { path, until }) {
		this.#needsKey();
		const place = path ?? `${this.#base}/embeddings`;
		try {
			const answered = await this.#http.send({
				path: place,
				until,
				body: {
					model,
					input
				}
			});
			const answer = readEmbeddings(answered, typeof input === "string" ? 1 : input.length);
			this.#spending.used(this.#http.endpoint.name, model, answer.usage);
			return answer;
		} catch (error) {
			if (!(error instanceof ProviderError) || error.kind !== "not-found" || error.code === "model_not_found") throw error;
			const { provider, status, words } = error;
			throw new ProviderError("unsupported", "it does not support embeddings", {
				provider,
				status,
				words
			});
		}
	}
	async models({ path, until }) {
		const start = path ?? `${this.#base}/models`;
		const models = new Map();
		let next = start;
		let first = null;
		for (let pages = 1; next !== null; pages += 1) {
			const page = readModels(await this.#http.send({
				path: next,
				until
			}));
			first ??= page;
			const before = models.size;
			for (const model of page.models) if (!models.has(model.id)) models.set(model.id, model);
			next = page.next === null ? null : this.#pathOf(page.next, start);
			if (page.next !== null && (next === null || models.size === before || pages === MAX_PAGES)) return {
				models: [...models.values()],
				isWhole: false,
				body: first.body
			};
		}
		const isWhole = first?.total == null || first.total <= models.size;
		return {
			models: [...models.values()],
			isWhole,
			body: first?.body
		};
	}
	async health({ path, until }, isAnonymous = false) {
		const { status, text, json } = await this.#http.send({
			path: path ?? "/health",
			until,
			isAnonymous
		});
		return {
			status,
			text,
			body: json
		};
	}
	get #base() {
		return this.#http.endpoint.base;
	}
	#needsKey() {
		const { name, keyEnv } = this.#http.endpoint;
		if (!this.#mayAsk) throw new ProviderError("no-key", `its key is missing: ${keyEnv} is not set`, { provider: name });
	}
	#pathOf(written, start) {
		const { origin } = this.#http.endpoint;
		const url = URL.canParse(written, origin + start) ? new URL(written, origin + start) : null;
		return url?.origin === origin ? url.pathname + url.search : null;
	}
};
function isAboutTokens({ kind, status, param }) {
	return kind === "rejected" && (status === 400 || status === 422) && (param === null || param === "max_tokens");
}
var Spending = class {
	maxRequests;
	maxTokens;
	#spent = new Map();
	#byModel = new Map();
	#requests = 0;
	constructor(maxRequests, maxTokens) {
		this.maxRequests = maxRequests;
		this.maxTokens = maxTokens;
	}
	request(provider) {
		if (this.#requests >= this.maxRequests) throw new ProviderError("limit", `the limit of ${this.maxRequests} requests to endpoints is reached`, { provider });
		this.#requests += 1;
		this.of(provider).requests += 1;
	}
	used(provider, model, { prompt_tokens, completion_tokens }) {
		const spent = this.of(provider);
		spent.prompt_tokens += prompt_tokens;
		spent.completion_tokens += completion_tokens;
		const models = this.#byModel.get(provider) ?? new Map();
		this.#byModel.set(provider, models);
		const before = models.get(model) ?? {
			prompt_tokens: 0,
			completion_tokens: 0
		};
		models.set(model, {
			prompt_tokens: before.prompt_tokens + prompt_tokens,
			completion_tokens: before.completion_tokens + completion_tokens
		});
	}
	byModel(provider) {
		return this.#byModel.get(provider) ?? new Map();
	}
	of(provider) {
		const found = this.#spent.get(provider) ?? {
			requests: 0,
			prompt_tokens: 0,
			completion_tokens: 0
		};
		this.#spent.set(provider, found);
		return found;
	}
};
const LOOK_MS = 5e3;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2e3;
async function waitReady(provider, maxMs, signal) {
	const start = performance.now();
	const end = start + maxMs;
	for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
		const until = Math.min(end, performance.now() + LOOK_MS);
		if (performance.now() >= end || await isReady(provider, until)) break;
		const wait = Math.min(pause, end - performance.now());
		if (wait > 0) await setTimeout$1(wait, void 0, { signal }).catch(() => void 0);
	}
	return Math.round(performance.now() - start);
}
async function isReady(provider, until) {
	const health = await providerFailure(provider.health({ until }, true));
	if (health === null) return true;
	if (isNotYet(health)) return false;
	const list = await providerFailure(provider.models({ until }));
	return list === null || !isNotYet(list);
}
async function providerFailure(work) {
	try {
		await work;
		return null;
	} catch (error) {
		if (error instanceof ProviderError) return error;
		throw error;
	}
}
function isNotYet({ kind, status }) {
	return kind === "unreachable" || kind === "timeout" || kind === "server" && (status === 502 || status === 503);
}
function keyNames({ named }) {
	return new Set([...named.values()].flatMap(({ keyEnv }) => keyEnv === null ? [] : [keyEnv]));
}
var LiveEndpoint = class {
	endpoint;
	provider;
	spending;
	hasKey;
	#wait;
	#ready;
	#list;
	waitedMs = null;
	constructor(endpoint, provider, spending, hasKey, wait) {
		this.endpoint = endpoint;
		this.provider = provider;
		this.spending = spending;
		this.hasKey = hasKey;
		this.#wait = wait;
	}
	async ready() {
		const isFirst = this.#ready === void 0;
		this.#ready ??= this.#wait();
		this.waitedMs = await this.#ready;
		return isFirst ? this.waitedMs : 0;
	}
	async list(until) {
		this.#list ??= await this.provider.models({ until }).catch((error) => {
			if (error instanceof ProviderError) return error;
			throw error;
		});
		if (this.#list instanceof ProviderError) throw this.#list;
		return this.#list;
	}
	row() {
		const { name, origin } = this.endpoint;
		const { requests, prompt_tokens, completion_tokens } = this.spending.of(name);
		const list = this.#list;
		const models = list === void 0 || list instanceof ProviderError ? null : list.models;
		return {
			name,
			origin,
			models: models?.length ?? null,
			wait_ms: this.waitedMs,
			requests,
			prompt_tokens,
			completion_tokens,
			...costOf(this.spending.byModel(name), models ?? [])
		};
	}
};
function liveEndpoints(options, environment, mask, signal) {
	const spending = new Spending(options.maxRequests, options.maxTokens);
	return new Map([...options.named].map(([name, endpoint]) => {
		const key = keyOf(endpoint, environment);
		const http = new Http({
			endpoint,
			key,
			mask,
			spending,
			signal
		});
		const provider = new OpenAiProvider(http, spending, key !== null || endpoint.keyEnv === null);
		const wait = () => waitReady(provider, options.waitMs, signal);
		return [name, new LiveEndpoint(endpoint, provider, spending, key !== null, wait)];
	}));
}
const SECONDS = 30;
const PROMPT = "Say ok.";
const INPUTS = ["hello", "a quick brown fox"];
function askedBy(test, probe, failed, context) {
	const { fields, subject, place } = test;
	const entry = subject === null ? null : context.entries.get(subject) ?? null;
	const entrypoint = entry === null ? null : readEntrypoint(entry.entrypoint);
	const served = entrypoint !== null && "value" in entrypoint ? entrypoint.value : null;
	const named = test.endpoint ?? served?.endpoint ?? null;
	const model = probe === "health" || probe === "models" && entry === null ? null : textOf(fields.model, served?.model ?? entry?.id ?? null);
	const about = {
		id: test.id,
		probe,
		subject,
		loader: "endpoint",
		endpoint: named,
		model,
		profile: "default",
		location: place ?? entry?.place ?? null
	};
	const blocked = (reason, fix) => unrun(about, "blocked", reason, { fix });
	if (subject !== null && entry === null) return blocked(`no inventory has ${subject}`, "Correct the entry in the plan, or add it to the inventory.");
	if (entry !== null && entrypoint !== null && "problem" in entrypoint && test.endpoint === null) return blocked(`${subject}: ${entrypoint.problem}`, `Correct ${entrypoint.member} in ${entry.place.file}.`);
	const known = entry?.smokeTest === void 0 || entry.smokeTest === null ? null : readQuestion(entry.smokeTest);
	if (known !== null && "problem" in known) return blocked(`${subject}: ${known.problem}`, `Correct ${known.member} in ${entry?.place.file}.`);
	const read = readQuestion(fields, known?.value ?? DEFAULTS);
	if ("problem" in read) return blocked(read.problem, `Correct ${read.member} in the plan.`);
	const { value: question } = read;
	const stray = strayExpectation(probe, entry !== null, question.expect);
	if (stray !== null) return blocked(`expect.${stray} says nothing of ${probe}`, "Take it out.");
	const full = {
		...about,
		profile: question.profile
	};
	if (context.profile !== null && question.profile !== context.profile) return unrun(full, "skip", `its profile is ${question.profile}; this run is of ${context.profile}`);
	if (failed !== null) return unrun(full, "blocked", `it needs ${failed}, which did not pass`);
	if (named === null) return blocked("it names no endpoint", "Name one in the plan.");
	const live = mayAsk(named, context);
	if ("reason" in live) return blocked(live.reason, live.fix);
	if (probe === "chat" && model === null) return blocked("it names no model", "Name one in the plan.");
	const request = probe === "chat" ? readChatRequest(requestOf(fields, model ?? "", question)) : null;
	if (request !== null && "problem" in request) return blocked(request.problem, `Correct ${request.member} in the plan.`);
	return {
		about: full,
		probe,
		live,
		entry,
		question,
		model,
		path: typeof fields.path === "string" ? fields.path : void 0,
		request: request?.value ?? null,
		input: fields.input ?? INPUTS,
		lists: fields.lists ?? [],
		isEmbedding: served?.task === "feature-extraction"
	};
}
const EXPECTED = {
	health: [
		"contains",
		"matches",
		"json"
	],
	chat: [
		"contains",
		"matches",
		"minChars",
		"minTokens",
		"json"
	],
	embed: [
		"dimensions",
		"json",
		"unsupported"
	],
	models: ["json"]
};
function strayExpectation(probe, hasEntry, expect) {
	if (probe === "models" && hasEntry) return null;
	const names = Object.keys(expect);
	const isSaid = (name) => expect[name] !== null && expect[name] !== false;
	return names.find((name) => isSaid(name) && !EXPECTED[probe].includes(name))?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;
}
const DEFAULTS = {
	prompt: null,
	maxSeconds: SECONDS,
	profile: "default",
	maxTokens: 16,
	expect: NO_EXPECTATION
};
const textOf = (value, otherwise) => typeof value === "string" ? value : otherwise;
function requestOf(fields, model, { prompt, maxTokens }) {
	const { temperature, top_p, tools, tool_choice, response_format, stream } = fields;
	return {
		model,
		messages: fields.messages ?? [{
			role: "user",
			content: prompt ?? PROMPT
		}],
		max_tokens: maxTokens,
		temperature,
		top_p,
		tools,
		tool_choice,
		response_format,
		stream
	};
}
function compareNumbers(fields, model) {
	const isOneFile = typeof fields.path === "string" && /\.gguf$/i.test(fields.path);
	const pricing = isObject(fields.pricing) ? fields.pricing : {};
	return [
		[
			"context_length",
			fields.context_length,
			model.contextLength,
			Object.is
		],
		[
			"parameters",
			fields.parameters,
			model.parameters,
			isRounded
		],
		[
			"size_bytes",
			fields.size_bytes,
			model.tensorBytes,
			isOneFile ? isFile : mayHold
		],
		[
			"pricing.prompt",
			priceOf(pricing.prompt),
			model.pricing.prompt,
			isPrice
		],
		[
			"pricing.completion",
			priceOf(pricing.completion),
			model.pricing.completion,
			isPrice
		]
	].flatMap(([field, written, served, isSame]) => {
		const recorded = numberOf(written);
		if (recorded === null || served === null || isSame(recorded, served)) return [];
		return [{
			kind: "endpoint-model-differs",
			model: model.id,
			field,
			recorded: shown(recorded),
			served: shown(served)
		}];
	});
}
const SCALES = {
	"": 1,
	k: 1e3,
	m: 1e6,
	b: 1e9,
	t: 0xe8d4a51000
};
function numberOf(value) {
	if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : null;
	const [, number = "", scale = ""] = typeof value === "string" ? /^(\d{1,15}(?:\.\d{1,6})?)\s?([kmbt]?)$/i.exec(value.trim()) ?? [] : [];
	return number === "" ? null : Number(number) * (SCALES[scale.toLowerCase()] ?? 1);
}
function isRounded(recorded, served) {
	const digits = String(Math.round(recorded)).replace(/0+$/, "").length;
	return recorded === served || Number(served.toPrecision(Math.min(15, Math.max(1, digits)))) === recorded;
}
const mayHold = (recorded, served) => served <= recorded;
const isFile = (recorded, served) => served <= recorded && recorded <= served * 1.05 + 33554432;
const isPrice = (recorded, served) => Math.abs(recorded - served) <= 1e-9 * Math.abs(recorded);
const shown = (number) => Number.isInteger(number) ? String(number) : number.toFixed(12).replace(/\.?0+$/, "");
const MEANINGS = {
	unreachable: {
		status: "fail",
		kind: "endpoint-unreachable",
		fix: "Start the server, correct its address, or raise --wait."
	},
	timeout: {
		status: "fail",
		kind: "endpoint-unreachable",
		fix: "Raise max_seconds, or look at what keeps the server busy."
	},
	auth: {
		status: "blocked",
		kind: "endpoint-error",
		fix: "Set the variable of key-env to a key that may do this."
	},
	credit: {
		status: "blocked",
		kind: "endpoint-error",
		fix: "Add credit, or use another key."
	},
	"rate-limited": {
		status: "blocked",
		kind: "endpoint-error",
		fix: "Run it again later, or raise max_seconds to wait for longer."
	},
	"not-found": {
		status: "fail",
		kind: "endpoint-error",
		fix: "Correct the address of the endpoint, the path or the model."
	},
	unsupported: {
		status: "fail",
		kind: "endpoint-error",
		fix: "Start the server with it, or expect it: `\"expect\": {\"unsupported\": true}`."
	},
	rejected: {
		status: "fail",
		kind: "endpoint-error",
		fix: "Look at the outputs of the test for what the server says."
	},
	server: {
		status: "fail",
		kind: "endpoint-error",
		fix: "Look at the outputs of the test and at the log of the server."
	},
	malformed: {
		status: "fail",
		kind: "endpoint-error",
		fix: "Check that the address is that of an OpenAI-compatible API."
	},
	redirected: {
		status: "fail",
		kind: "endpoint-error",
		fix: "Name the address that it redirects to."
	},
	"no-key": {
		status: "blocked",
		kind: "smoke-blocked",
		fix: "Set the variable of key-env."
	},
	limit: {
		status: "blocked",
		kind: "smoke-blocked",
		fix: "Raise --max-requests."
	},
	cancelled: {
		status: "blocked",
		kind: "smoke-blocked",
		fix: "Run it again."
	}
};
function explainError(error) {
	const { kind, status, retryAfterMs, message } = error;
	const wait = kind === "rate-limited" && retryAfterMs !== null ? `, for ${Math.ceil(retryAfterMs / 1e3)} s` : "";
	return {
		...MEANINGS[kind],
		reason: `${message}${wait}`,
		error: {
			kind,
			status,
			retry_after_ms: retryAfterMs
		}
	};
}
const KINDS = [
	"text",
	"image",
	"audio",
	"vector",
	"tensor"
];
function judgeAnswer(reported, expect) {
	if (reported === null) return {
		answer: null,
		problem: "it ended without an answer"
	};
	const kind = KINDS.find((known) => known === reported.kind);
	if (kind === void 0) return {
		answer: null,
		problem: "it answered in no known kind"
	};
	const text = reported.text ?? "";
	const { tokens, dimensions, width, height, seconds } = reported.numbers;
	const answer = {
		kind,
		...kind === "text" && { chars: [...text].length },
		...tokens !== void 0 && { tokens },
		...dimensions !== void 0 && { dimensions },
		...width !== void 0 && { width },
		...height !== void 0 && { height },
		...seconds !== void 0 && { seconds }
	};
	return {
		answer,
		problem: emptiness(reported, text) ?? difference(answer, text, expect)
	};
}
function emptiness({ kind, numbers, isSound }, text) {
	if (kind === "text") return text.trim() === "" && !(numbers.tokens ?? 0) ? "its answer is empty" : null;
	if (!isSound) return "its answer holds a number that is not finite, or nothing but zeros";
	return ((kind === "image" ? numbers.width : kind === "audio" ? numbers.seconds : numbers.dimensions) ?? 0) > 0 ? null : "its answer is empty";
}
function difference(answer, text, expect) {
	if (expect.unsupported) return "it answers, and was expected not to";
	if ((expect.contains !== null || expect.matches !== null || expect.minChars !== null || expect.json !== false) && !(answer.kind === "text")) return `its answer is ${answer.kind}, and text was expected`;
	if (expect.contains !== null && !text.includes(expect.contains)) return `its answer does not contain ${JSON.stringify(expect.contains)}`;
	if (expect.matches !== null && !matchesText(expect.matches, text.trim())) return `its answer does not match ${JSON.stringify(expect.matches)}`;
	const wrong = jsonProblem(text, expect.json);
	if (wrong !== null) return wrong;
	for (const [name, found, least] of [[
		"characters",
		answer.chars,
		expect.minChars
	], [
		"tokens",
		answer.tokens,
		expect.minTokens
	]]) if (least !== null && (found ?? 0) < least) return `its answer has ${found ?? 0} ${name}; expected at least ${least}`;
	for (const [name, found, wanted] of [
		[
			"width",
			answer.width,
			expect.width
		],
		[
			"height",
			answer.height,
			expect.height
		],
		[
			"dimensions",
			answer.dimensions,
			expect.dimensions
		]
	]) if (wanted !== null && found !== wanted) return `its ${name}: ${found ?? "none"}; expected ${wanted}`;
	return null;
}
function jsonProblem(text, expected) {
	if (expected === false) return null;
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return "its answer is not JSON";
	}
	return bodyProblem(value, expected);
}
function bodyProblem(value, expected) {
	if (typeof expected === "boolean" || holds(value, expected)) return null;
	return "its JSON does not hold what is expected";
}
function holds(value, expected) {
	if (typeof expected !== "object" || expected === null) return value === expected;
	if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(expected)) return false;
	if (Array.isArray(expected)) return expected.every((item) => value.some((one) => holds(one, item)));
	return Object.entries(expected).every(([name, item]) => Object.hasOwn(value, name) && holds(value[name], item));
}
function matchesText(pattern, text) {
	const [wanted, given] = [[...pattern], [...text]];
	let [at, item, star, again] = [
		0,
		0,
		-1,
		0
	];
	while (item < given.length) if (wanted[at] === "*") [star, again] = [at++, item];
	else if (at < wanted.length && (wanted[at] === "?" || wanted[at] === given[item])) [at, item] = [at + 1, item + 1];
	else if (star >= 0) [at, item] = [star + 1, ++again];
	else return false;
	return wanted.slice(at).every((sign) => sign === "*");
}
const SILENT = {
	answer: null,
	text: null,
	problem: null,
	drift: []
};
const UNWELL = /^(error|fail(ed|ing|ure)?|down|unhealthy|unavailable|critical|starting|loading|not[ _-]?ready)\b/i;
async function askHealth({ live, path, question }, until) {
	const { text, body } = await live.provider.health({
		path,
		until
	});
	const { contains, matches, json } = question.expect;
	const status = isObject(body) && typeof body.status === "string" ? body.status : "";
	const problem = UNWELL.test(status) ? `it says that its status is ${JSON.stringify(status.slice(0, 40))}` : contains !== null && !text.includes(contains) ? `its answer does not contain ${JSON.stringify(contains)}` : matches !== null && !matchesText(matches, text.trim()) ? `its answer does not match ${JSON.stringify(matches)}` : jsonProblem(text, json);
	return {
		...SILENT,
		text,
		problem
	};
}
async function askChat({ live, request, path, question }, until) {
	if (request === null) throw new Error("a chat test has a request");
	const answer = await live.provider.chat(request, {
		path,
		until
	});
	return {
		...judgeChat(answer, question.expect),
		model: answer.model
	};
}
function judgeChat({ text, isCut, usage }, expect) {
	if (text.trim() === "") return {
		...SILENT,
		problem: isCut ? "it spent all of max_tokens before it said anything" : "its answer is empty",
		...isCut && { fix: "Raise max_tokens, and --max-tokens where it is lower." }
	};
	return {
		...judgeAnswer({
			kind: "text",
			text,
			file: null,
			numbers: usage.completion_tokens > 0 ? { tokens: usage.completion_tokens } : {},
			isSound: true
		}, expect),
		text,
		drift: []
	};
}
async function askEmbeddings(asked, until) {
	const { live, model, input, path, question } = asked;
	const { vectors, model: named, body } = await live.provider.embed({
		model: model ?? "",
		input
	}, {
		path,
		until
	});
	const answer = {
		kind: "vector",
		dimensions: vectors[0]?.length ?? 0
	};
	const texts = [input].flat();
	const isSame = texts.some((text, index) => texts.some((other, at) => at < index && other !== text && isEqual(vectors[at], vectors[index])));
	const { dimensions, json } = question.expect;
	return {
		answer,
		text: null,
		problem: vectors.some((vector) => vector.every((number) => number === 0)) ? "an embedding of it is nothing but zeros" : isSame ? "it answers the same embedding for different texts" : dimensions !== null && answer.dimensions !== dimensions ? `its dimensions: ${answer.dimensions}; expected ${dimensions}` : bodyProblem(body, json),
		drift: [],
		model: named
	};
}
const isEqual = (one = [], other = []) => one.every((number, index) => number === other[index]);
async function askList({ live, path, lists, question }, recorded, until) {
	const { models, isWhole, body } = path === void 0 ? await live.list(until) : await live.provider.models({
		path,
		until
	});
	const absent = lists.filter((name) => listed(name, models) === null);
	const drift = absent.map((model) => ({
		...NO_FIELD,
		kind: "endpoint-model-missing",
		model
	}));
	if (absent.length > 0 && !isWhole) throw cut(live.endpoint.name);
	if (models.length === 0) return {
		...SILENT,
		problem: "its list is empty",
		drift
	};
	const problem = bodyProblem(body, question.expect.json);
	return {
		...SILENT,
		problem,
		drift: [...drift, ...live.endpoint.isExclusive ? unrecorded(models, recorded) : []]
	};
}
const MAX_UNRECORDED = 1e3;
function unrecorded(models, recorded) {
	const known = new Set([...recorded].flatMap((name) => listed(name, models)?.id ?? []));
	return models.filter(({ id }) => !known.has(id)).slice(0, MAX_UNRECORDED).map(({ id }) => ({
		...NO_FIELD,
		kind: "endpoint-model-unrecorded",
		model: id
	}));
}
const NO_FIELD = {
	field: null,
	recorded: null,
	served: null
};
function cut(provider) {
	return new ProviderError("limit", "its list has more pages than are read", { provider });
}
async function askWhetherServed(asked, until) {
	const { live, entry } = asked;
	const model = asked.model ?? "";
	const list = await live.list(until).catch((error) => {
		if (error instanceof ProviderError && HAS_NO_LIST.has(error.kind)) return error;
		throw error;
	});
	const hasList = !(list instanceof ProviderError);
	const info = hasList ? listed(model, list.models) : null;
	if (info !== null) return {
		...SILENT,
		drift: compareNumbers(entry?.fields ?? {}, info)
	};
	const missing = {
		...NO_FIELD,
		kind: "endpoint-model-missing",
		model
	};
	try {
		const decided = asked.isEmbedding ? await askEmbeddings(asked, until) : await askOnce(asked, until);
		if (!isSameModel(model, decided.model)) return {
			...SILENT,
			drift: [missing]
		};
		return {
			...decided,
			drift: hasList ? [{
				...missing,
				kind: "endpoint-model-unlisted"
			}] : []
		};
	} catch (error) {
		if (!(error instanceof ProviderError)) throw error;
		const isUnasked = mayNotAsk(error, asked);
		if ((hasList ? saysMissing(error) : error.code === "model_not_found") || isUnasked && hasList && list.isWhole) return {
			...SILENT,
			drift: [missing]
		};
		if (!isUnasked) throw error;
		throw hasList ? cut(live.endpoint.name) : list;
	}
}
const HAS_NO_LIST = new Set(["not-found", "unsupported"]);
async function askOnce({ live, model, question }, until) {
	const answer = await live.provider.chat({
		model: model ?? "",
		messages: [{
			role: "user",
			content: "Say ok."
		}],
		max_tokens: question.maxTokens
	}, { until });
	return {
		...judgeChat(answer, question.expect),
		model: answer.model
	};
}
const saysMissing = ({ kind }) => kind === "not-found" || kind === "rejected";
function mayNotAsk({ kind }, { live }) {
	return kind === "no-key" || kind === "auth" && !live.hasKey || kind === "limit" && live.spending.maxRequests === 0;
}
async function runProbe(test, probe, failed, context, onPhase) {
	const asked = askedBy(test, probe, failed, context);
	if ("status" in asked) return asked;
	const { live, question, about } = asked;
	const waitMs = await live.ready();
	onPhase("answering");
	const started = context.now();
	const begin = performance.now();
	const until = begin + Math.min(question.maxSeconds, context.maxSeconds) * 1e3;
	const kept = context.outputs.of(test.id);
	const found = await ask(asked, context, until).catch((error) => {
		if (error instanceof ProviderError) return error;
		throw error;
	});
	const milliseconds = Math.round(performance.now() - begin);
	if (found instanceof ProviderError) kept.text("response.txt", found.words ?? "");
	else kept.text("answer.txt", found.text ?? "");
	const measured = {
		started_at: started,
		duration_ms: milliseconds,
		wait_ms: waitMs,
		answer_ms: milliseconds,
		artifacts: kept.artifacts
	};
	if (found instanceof ProviderError) {
		const { status, reason, ...more } = explainError(found);
		return unrun(about, status, context.mask.text(reason), {
			...measured,
			...more
		});
	}
	const { answer, problem, drift, fix = "See the outputs of the test." } = found;
	const shown = {
		...measured,
		answer,
		drift
	};
	const [gravest] = drift.filter(({ kind }) => FAILS.has(kind));
	if (gravest !== void 0) return unrun(about, "fail", context.mask.text(sentence(drift, live.endpoint.name)), {
		...shown,
		kind: gravest.kind,
		fix: "Correct the entry, or what the endpoint serves."
	});
	if (problem !== null) return unrun(about, "fail", context.mask.text(problem), {
		...shown,
		fix
	});
	const reason = drift.length === 0 ? null : context.mask.text(sentence(drift, live.endpoint.name));
	return {
		...unrun(about, "fail", ""),
		...shown,
		status: "pass",
		kind: null,
		reason
	};
}
const FAILS = new Set(["endpoint-model-missing", "endpoint-model-differs"]);
async function ask(asked, context, until) {
	switch (asked.probe) {
		case "health": return await askHealth(asked, until);
		case "models": return asked.entry === null ? await askList(asked, recordedBy(asked, context), until) : await askWhetherServed(asked, until);
		case "chat": return await withList(asked, () => askChat(asked, until));
		case "embed": return await askForEmbeddings(asked, until);
	}
}
async function askForEmbeddings(asked, until) {
	const { unsupported } = asked.question.expect;
	try {
		const outcome = await withList(asked, () => askEmbeddings(asked, until));
		return unsupported ? {
			...outcome,
			problem: "it answers embeddings, which were not expected"
		} : outcome;
	} catch (error) {
		if (unsupported && error instanceof ProviderError && error.kind === "unsupported") return {
			answer: null,
			text: null,
			problem: null,
			drift: []
		};
		throw error;
	}
}
async function withList(asked, answered) {
	const { entry, live } = asked;
	const model = asked.model ?? "";
	const missing = {
		...NO_FIELD,
		kind: "endpoint-model-missing",
		model
	};
	try {
		const { model: name, ...outcome } = await answered();
		if (isSameModel(model, name) && entry === null) return outcome;
		const list = await listOf$1(live);
		const info = list === null ? null : listed(model, list.models);
		if (![model, ...info === null ? [] : [info.id, ...info.aliases]].some((one) => isSameModel(one, name))) {
			const isMissing = list?.isWhole === true && info === null;
			const other = {
				kind: "endpoint-model-differs",
				model,
				field: "model",
				recorded: model,
				served: name
			};
			return {
				...outcome,
				drift: [isMissing ? missing : other]
			};
		}
		if (info !== null) return {
			...outcome,
			drift: compareNumbers(entry?.fields ?? {}, info)
		};
		const isUnlisted = list?.isWhole === true && entry !== null;
		return {
			...outcome,
			drift: isUnlisted ? [{
				...missing,
				kind: "endpoint-model-unlisted"
			}] : []
		};
	} catch (error) {
		if (!(error instanceof ProviderError) || !(saysMissing(error) || mayNotAsk(error, asked))) throw error;
		const list = await listOf$1(live);
		if (!(list?.isWhole === true && listed(model, list.models) === null) && error.code !== "model_not_found") throw error;
		return {
			answer: null,
			text: error.words,
			problem: null,
			drift: [missing]
		};
	}
}
const LIST_MS = 1e4;
async function listOf$1(live) {
	try {
		return await live.list(performance.now() + LIST_MS);
	} catch (error) {
		if (error instanceof ProviderError) return null;
		throw error;
	}
}
function recordedBy({ live }, { entries }) {
	const names = [...entries.values()].flatMap(({ id, entrypoint }) => {
		const read = readEntrypoint(entrypoint);
		return "value" in read && read.value.endpoint === live.endpoint.name ? [read.value.model ?? id] : [];
	});
	return new Set(names);
}
const MAX_TOLD = 3;
function sentence(drift, endpoint) {
	const parts = drift.slice(0, MAX_TOLD).map((row) => SENTENCES[row.kind](row, endpoint));
	const more = drift.length - parts.length;
	return `${parts.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
const SENTENCES = {
	"endpoint-model-missing": ({ model }, endpoint) => `${endpoint} does not serve ${model}`,
	"endpoint-model-differs": ({ field, recorded, served }, endpoint) => `${field} on ${endpoint} is ${served}; recorded ${recorded}`,
	"endpoint-model-unlisted": ({ model }, endpoint) => `${endpoint} does not list ${model}, and answers as it`,
	"endpoint-model-unrecorded": ({ model }, endpoint) => `${endpoint} serves ${model}, which no entry records`
};
const ENDPOINT_PROBES = [
	"health",
	"chat",
	"embed",
	"models"
];
const NOTHING = {
	by: "none",
	network: false,
	files: false,
	processes: false
};
const CHILD$1 = `
const fs = require('node:fs');
const [port, root, pids, ...hidden] = process.argv.slice(1);
// Of several at one place the last is seen.
const mounts = () => [...new Map(fs.readFileSync('/proc/self/mountinfo', 'utf8').split('\\n').map((line) => line.split(' '))
  .filter((words) => words.length > 5).map((words) => [words[4].replace(/\\\\(\\d{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8))), words[5]]))];
const attempt = (work) => { try { return work(), true; } catch { return false; } };
const canWrite = attempt(() => fs.closeSync(fs.openSync(root, 0o20200000 | fs.constants.O_WRONLY, 0o600)))
  || attempt(() => fs.accessSync(root, fs.constants.W_OK))
  // With this a user that is root, even without any privilege, has the kernel run a program.
  || attempt(() => fs.accessSync('/proc/sys/kernel/core_pattern', fs.constants.W_OK))
  || mounts().some(([point, options]) => /^rw\\b/.test(options) && !/^\\/(dev|proc)(\\/|$)/.test(point) && point !== process.cwd());
const canSee = hidden.some((folder) => attempt(() => { if (fs.readdirSync(folder).length === 0) throw 0; }));
const work = attempt(() => { fs.writeFileSync('probe', ''); fs.rmSync('probe'); });
const isAlone = attempt(() => { if (fs.readlinkSync('/proc/self/ns/pid') === pids) throw 0; })
  && fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length < 8;
const socket = require('node:net').connect(Number(port), '127.0.0.1');
const tell = (reached) => { process.stdout.write(JSON.stringify({ canWrite, canSee, work, isAlone, reached })); process.exit(0); };
socket.on('connect', () => tell(true)).on('error', () => tell(false));
setTimeout(() => tell(false), 2000);
`;
async function climb(inside, environment, marker, signal) {
	if (_lean_node_process_default.platform !== "linux") return NOTHING;
	let best = NOTHING;
	for (const rung of RUNGS) {
		const isRoot = _lean_node_process_default.getuid?.() === 0;
		if (rung === "unshare" && !isRoot) continue;
		if (rung === "sudo unshare" && isRoot) continue;
		const found = {
			by: rung,
			...await prove(rung, inside, environment, marker, signal)
		};
		if (score(found) > score(best)) best = found;
		if (score(best) === 3) break;
	}
	return best;
}
const score = ({ network, files, processes }) => Number(network) + Number(files) + Number(processes);
async function prove(rung, inside, environment, marker, signal) {
	let connections = 0;
	const server = createServer((socket) => {
		connections += 1;
		socket.destroy();
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	try {
		const address = server.address();
		const port = typeof address === "object" && address !== null ? address.port : 0;
		const pids = readlinkSync("/proc/self/ns/pid");
		const command = [
			_lean_node_process_default.execPath,
			"-e",
			CHILD$1,
			String(port),
			inside.root,
			pids,
			...inside.hidden
		];
		const { is, code, output } = await superviseShutIn({
			command,
			inside: {
				...inside,
				hasNetwork: false
			},
			by: rung,
			memory: "watch",
			environment,
			marker,
			input: "",
			maxMilliseconds: 1e4,
			maxMemory: Number.POSITIVE_INFINITY,
			signal
		});
		const answer = is === "exited" && code === 0 ? answerOf$1(output.text()) : null;
		if (answer === null) return {
			network: false,
			files: false,
			processes: false
		};
		return {
			network: answer.reached === false && connections === 0,
			files: answer.canWrite === false && answer.canSee === false && answer.work === true,
			processes: answer.isAlone === true
		};
	} finally {
		server.close();
	}
}
function answerOf$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
const MIB = 1024 ** 2;
const LIMIT = 32 * MIB;
const CHILD = `fill() { dd if=/dev/zero of=/dev/null bs="$1" count=1 2>/dev/null; }
fill ${MIB} || exit 1
if fill ${128 * MIB}; then echo kept; else echo refused; fi`;
async function proveMemory(by, inside, environment, { marker, isNamed, signal }) {
	if (_lean_node_process_default.platform === "win32") return "none";
	if (_lean_node_process_default.platform !== "linux") return "watch";
	for (const memory of ["cgroup", ...isNamed ? ["rlimit"] : []]) {
		const { is, code, output, ranOut } = await superviseShutIn({
			command: [
				"sh",
				"-c",
				CHILD
			],
			inside: {
				...inside,
				hasNetwork: false
			},
			by,
			memory,
			isWatched: false,
			environment,
			marker,
			input: "",
			maxMilliseconds: 1e4,
			maxMemory: LIMIT,
			signal
		});
		if (memory === "cgroup" ? ranOut : is === "exited" && code === 0 && output.text() === "refused\n") return memory;
	}
	return "watch";
}
const validate = validate20;
const pattern4 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern5 = new RegExp("^[^]{0,200}$", "u");
const pattern9 = new RegExp("^[^]{0,65536}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["id"],
	"properties": {
		"id": { "$ref": "#/$defs/id" },
		"title": {
			"type": "string",
			"pattern": "^[^]{0,200}$"
		},
		"probe": { "enum": [
			"load",
			"health",
			"chat",
			"embed",
			"models"
		] },
		"entry": {
			"type": "string",
			"pattern": "^(model|dataset):[^\\u0000]+$"
		},
		"endpoint": { "$ref": "#/$defs/id" },
		"model": {
			"type": "string",
			"pattern": "^[^\\u0000]{1,1000}$"
		},
		"path": {
			"type": "string",
			"pattern": "^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$"
		},
		"needs": { "$ref": "#/$defs/needs" },
		"prompt": {
			"type": "string",
			"pattern": "^[^]{0,4096}$"
		},
		"messages": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/message" }
		},
		"temperature": {
			"type": "number",
			"minimum": 0,
			"maximum": 2
		},
		"top_p": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"tools": {
			"type": "array",
			"minItems": 1,
			"maxItems": 64,
			"items": { "$ref": "#/$defs/tool" }
		},
		"tool_choice": { "anyOf": [{ "enum": [
			"none",
			"auto",
			"required"
		] }, { "type": "object" }] },
		"response_format": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": { "type": { "enum": ["text", "json_object"] } }
		},
		"stream": { "const": false },
		"input": { "anyOf": [{ "$ref": "#/$defs/words" }, {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/words" }
		}] },
		"lists": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e4,
			"items": {
				"type": "string",
				"pattern": "^[^\\u0000]{1,1000}$"
			}
		},
		"max_seconds": { "$ref": "#/$defs/seconds" },
		"profile": {
			"type": "string",
			"pattern": "^[a-z0-9-]{1,32}$"
		},
		"max_tokens": {
			"type": "integer",
			"minimum": 1,
			"maximum": 4096
		},
		"expect": { "$ref": "#/$defs/expect" }
	},
	"allOf": [
		{
			"if": {
				"required": ["probe"],
				"properties": { "probe": { "const": "load" } }
			},
			"then": {
				"required": ["entry"],
				"properties": {
					"endpoint": false,
					"model": false,
					"path": false,
					"messages": false,
					"temperature": false,
					"top_p": false,
					"tools": false,
					"tool_choice": false,
					"response_format": false,
					"stream": false,
					"input": false,
					"lists": false
				}
			}
		},
		{
			"if": {
				"required": ["probe"],
				"properties": { "probe": { "const": "health" } }
			},
			"then": { "properties": {
				"entry": false,
				"model": false,
				"prompt": false,
				"max_tokens": false,
				"input": false,
				"lists": false,
				"messages": false,
				"temperature": false,
				"top_p": false,
				"tools": false,
				"tool_choice": false,
				"response_format": false,
				"stream": false
			} }
		},
		{
			"if": {
				"required": ["probe"],
				"properties": { "probe": { "const": "chat" } }
			},
			"then": { "properties": {
				"input": false,
				"lists": false
			} }
		},
		{
			"if": {
				"required": ["probe"],
				"properties": { "probe": { "const": "embed" } }
			},
			"then": { "properties": {
				"prompt": false,
				"max_tokens": false,
				"lists": false,
				"messages": false,
				"temperature": false,
				"top_p": false,
				"tools": false,
				"tool_choice": false,
				"response_format": false,
				"stream": false
			} }
		},
		{
			"if": {
				"required": ["probe"],
				"properties": { "probe": { "const": "models" } }
			},
			"then": { "properties": {
				"prompt": false,
				"max_tokens": false,
				"input": false,
				"messages": false,
				"temperature": false,
				"top_p": false,
				"tools": false,
				"tool_choice": false,
				"response_format": false,
				"stream": false
			} }
		}
	]
};
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"contains": {
			"type": "string",
			"pattern": "^[^]{1,1024}$"
		},
		"matches": {
			"type": "string",
			"pattern": "^[^]{1,1024}$"
		},
		"min_chars": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"min_tokens": {
			"type": "integer",
			"minimum": 1,
			"maximum": 4096
		},
		"width": {
			"type": "integer",
			"minimum": 1,
			"maximum": 65536
		},
		"height": {
			"type": "integer",
			"minimum": 1,
			"maximum": 65536
		},
		"dimensions": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"json": { "type": [
			"boolean",
			"object",
			"array"
		] },
		"unsupported": { "type": "boolean" }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^(model|dataset):[^\\u0000]+$", "u");
const pattern14 = new RegExp("^[^\\u0000]{1,1000}$", "u");
const pattern15 = new RegExp("^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$", "u");
const pattern16 = new RegExp("^[^]{0,4096}$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern22 = new RegExp("^[^]{1,4096}$", "u");
const pattern25 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern26 = new RegExp("^[^]{1,1024}$", "u");
const schema42 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["role", "content"],
	"properties": {
		"role": { "enum": [
			"system",
			"user",
			"assistant",
			"tool"
		] },
		"content": { "anyOf": [
			{
				"type": "string",
				"pattern": "^[^]{0,65536}$"
			},
			{ "type": "null" },
			{
				"type": "array",
				"minItems": 1,
				"maxItems": 32,
				"items": { "$ref": "#/$defs/part" }
			}
		] },
		"tool_call_id": {
			"type": "string",
			"pattern": "^[^]{1,200}$"
		},
		"tool_calls": {
			"type": "array",
			"minItems": 1,
			"maxItems": 64,
			"items": { "type": "object" }
		}
	}
};
const schema43 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": { "enum": ["text", "image_url"] },
		"text": {
			"type": "string",
			"pattern": "^[^]{0,65536}$"
		},
		"image_url": {
			"type": "object",
			"additionalProperties": false,
			"required": ["url"],
			"properties": {
				"url": {
					"type": "string",
					"pattern": "^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$"
				},
				"detail": { "enum": [
					"auto",
					"low",
					"high"
				] }
			}
		}
	},
	"if": { "properties": { "type": { "const": "text" } } },
	"then": { "required": ["text"] },
	"else": { "required": ["image_url"] }
};
const pattern19 = new RegExp("^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$", "u");
const pattern20 = new RegExp("^[^]{1,200}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.content === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content" },
				message: "must have required property 'content'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "content" || key0 === "tool_call_id" || key0 === "tool_calls")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (!(data0 === "system" || data0 === "user" || data0 === "assistant" || data0 === "tool")) {
				const err3 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.role.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.content !== void 0) {
			let data1 = data.content;
			const _errs4 = errors;
			let valid1 = false;
			const _errs5 = errors;
			if (typeof data1 === "string") {
				if (!pattern9.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,65536}$" },
						message: "must match pattern \"^[^]{0,65536}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if (data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			const _errs9 = errors;
			if (Array.isArray(data1)) {
				if (data1.length > 32) {
					const err7 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/anyOf/2/maxItems",
						keyword: "maxItems",
						params: { limit: 32 },
						message: "must NOT have more than 32 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.length < 1) {
					const err8 = {
						instancePath: instancePath + "/content",
						schemaPath: "#/properties/content/anyOf/2/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					const _errs14 = errors;
					let valid5 = true;
					const _errs15 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.type !== void 0) {
							if ("text" !== data2.type) {
								const err9 = {};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					}
					var _valid1 = _errs15 === errors;
					errors = _errs14;
					if (vErrors !== null) {
						if (_errs14) vErrors.length = _errs14;
						else vErrors = null;
					}
					let ifClause0;
					if (_valid1) {
						const _errs17 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.text === void 0) {
								const err10 = {
									instancePath: instancePath + "/content/" + i0,
									schemaPath: "#/$defs/part/then/required",
									keyword: "required",
									params: { missingProperty: "text" },
									message: "must have required property 'text'"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						var _valid1 = _errs17 === errors;
						valid5 = _valid1;
						ifClause0 = "then";
					} else {
						const _errs18 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.image_url === void 0) {
								const err11 = {
									instancePath: instancePath + "/content/" + i0,
									schemaPath: "#/$defs/part/else/required",
									keyword: "required",
									params: { missingProperty: "image_url" },
									message: "must have required property 'image_url'"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						var _valid1 = _errs18 === errors;
						valid5 = _valid1;
						ifClause0 = "else";
					}
					if (!valid5) {
						const err12 = {
							instancePath: instancePath + "/content/" + i0,
							schemaPath: "#/$defs/part/if",
							keyword: "if",
							params: { failingKeyword: ifClause0 },
							message: "must match \"" + ifClause0 + "\" schema"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.type === void 0) {
							const err13 = {
								instancePath: instancePath + "/content/" + i0,
								schemaPath: "#/$defs/part/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "type" || key1 === "text" || key1 === "image_url")) {
							const err14 = {
								instancePath: instancePath + "/content/" + i0,
								schemaPath: "#/$defs/part/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data2.type !== void 0) {
							let data4 = data2.type;
							if (!(data4 === "text" || data4 === "image_url")) {
								const err15 = {
									instancePath: instancePath + "/content/" + i0 + "/type",
									schemaPath: "#/$defs/part/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema43.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.text !== void 0) {
							let data5 = data2.text;
							if (typeof data5 === "string") {
								if (!pattern9.test(data5)) {
									const err16 = {
										instancePath: instancePath + "/content/" + i0 + "/text",
										schemaPath: "#/$defs/part/properties/text/pattern",
										keyword: "pattern",
										params: { pattern: "^[^]{0,65536}$" },
										message: "must match pattern \"^[^]{0,65536}$\""
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/content/" + i0 + "/text",
									schemaPath: "#/$defs/part/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.image_url !== void 0) {
							let data6 = data2.image_url;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.url === void 0) {
									const err18 = {
										instancePath: instancePath + "/content/" + i0 + "/image_url",
										schemaPath: "#/$defs/part/properties/image_url/required",
										keyword: "required",
										params: { missingProperty: "url" },
										message: "must have required property 'url'"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								for (const key2 in data6) if (!(key2 === "url" || key2 === "detail")) {
									const err19 = {
										instancePath: instancePath + "/content/" + i0 + "/image_url",
										schemaPath: "#/$defs/part/properties/image_url/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (data6.url !== void 0) {
									let data7 = data6.url;
									if (typeof data7 === "string") {
										if (!pattern19.test(data7)) {
											const err20 = {
												instancePath: instancePath + "/content/" + i0 + "/image_url/url",
												schemaPath: "#/$defs/part/properties/image_url/properties/url/pattern",
												keyword: "pattern",
												params: { pattern: "^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$" },
												message: "must match pattern \"^data:image/[a-z+.-]{1,40};base64,[A-Za-z0-9+/=]+$\""
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
									} else {
										const err21 = {
											instancePath: instancePath + "/content/" + i0 + "/image_url/url",
											schemaPath: "#/$defs/part/properties/image_url/properties/url/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
								if (data6.detail !== void 0) {
									let data8 = data6.detail;
									if (!(data8 === "auto" || data8 === "low" || data8 === "high")) {
										const err22 = {
											instancePath: instancePath + "/content/" + i0 + "/image_url/detail",
											schemaPath: "#/$defs/part/properties/image_url/properties/detail/enum",
											keyword: "enum",
											params: { allowedValues: schema43.properties.image_url.properties.detail.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/content/" + i0 + "/image_url",
									schemaPath: "#/$defs/part/properties/image_url/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/content/" + i0,
							schemaPath: "#/$defs/part/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/anyOf/2/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err26 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
		if (data.tool_call_id !== void 0) {
			let data9 = data.tool_call_id;
			if (typeof data9 === "string") {
				if (!pattern20.test(data9)) {
					const err27 = {
						instancePath: instancePath + "/tool_call_id",
						schemaPath: "#/properties/tool_call_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{1,200}$" },
						message: "must match pattern \"^[^]{1,200}$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/tool_call_id",
					schemaPath: "#/properties/tool_call_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.tool_calls !== void 0) {
			let data10 = data.tool_calls;
			if (Array.isArray(data10)) {
				if (data10.length > 64) {
					const err29 = {
						instancePath: instancePath + "/tool_calls",
						schemaPath: "#/properties/tool_calls/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data10.length < 1) {
					const err30 = {
						instancePath: instancePath + "/tool_calls",
						schemaPath: "#/properties/tool_calls/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
						const err31 = {
							instancePath: instancePath + "/tool_calls/" + i1,
							schemaPath: "#/properties/tool_calls/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/tool_calls",
					schemaPath: "#/properties/tool_calls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.probe === void 0 && "probe") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.probe !== void 0) {
			if ("load" !== data.probe) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.entry === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "entry" },
					message: "must have required property 'entry'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.endpoint !== void 0) {
				const err3 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/allOf/0/then/properties/endpoint/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.model !== void 0) {
				const err4 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/allOf/0/then/properties/model/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.path !== void 0) {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/allOf/0/then/properties/path/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.messages !== void 0) {
				const err6 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/allOf/0/then/properties/messages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.temperature !== void 0) {
				const err7 = {
					instancePath: instancePath + "/temperature",
					schemaPath: "#/allOf/0/then/properties/temperature/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.top_p !== void 0) {
				const err8 = {
					instancePath: instancePath + "/top_p",
					schemaPath: "#/allOf/0/then/properties/top_p/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.tools !== void 0) {
				const err9 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/allOf/0/then/properties/tools/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.tool_choice !== void 0) {
				const err10 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/allOf/0/then/properties/tool_choice/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.response_format !== void 0) {
				const err11 = {
					instancePath: instancePath + "/response_format",
					schemaPath: "#/allOf/0/then/properties/response_format/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.stream !== void 0) {
				const err12 = {
					instancePath: instancePath + "/stream",
					schemaPath: "#/allOf/0/then/properties/stream/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.input !== void 0) {
				const err13 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/allOf/0/then/properties/input/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.lists !== void 0) {
				const err14 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/allOf/0/then/properties/lists/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.endpoint = true;
			props0.model = true;
			props0.path = true;
			props0.messages = true;
			props0.temperature = true;
			props0.top_p = true;
			props0.tools = true;
			props0.tool_choice = true;
			props0.response_format = true;
			props0.stream = true;
			props0.input = true;
			props0.lists = true;
			props0.probe = true;
		}
	}
	if (!valid1) {
		const err15 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	const _errs7 = errors;
	let valid4 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.probe === void 0 && "probe") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		} else if (data.probe !== void 0) {
			if ("health" !== data.probe) {
				const err17 = {};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.entry !== void 0) {
				const err18 = {
					instancePath: instancePath + "/entry",
					schemaPath: "#/allOf/1/then/properties/entry/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.model !== void 0) {
				const err19 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/allOf/1/then/properties/model/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (data.prompt !== void 0) {
				const err20 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/allOf/1/then/properties/prompt/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data.max_tokens !== void 0) {
				const err21 = {
					instancePath: instancePath + "/max_tokens",
					schemaPath: "#/allOf/1/then/properties/max_tokens/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (data.input !== void 0) {
				const err22 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/allOf/1/then/properties/input/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data.lists !== void 0) {
				const err23 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/allOf/1/then/properties/lists/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (data.messages !== void 0) {
				const err24 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/allOf/1/then/properties/messages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.temperature !== void 0) {
				const err25 = {
					instancePath: instancePath + "/temperature",
					schemaPath: "#/allOf/1/then/properties/temperature/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (data.top_p !== void 0) {
				const err26 = {
					instancePath: instancePath + "/top_p",
					schemaPath: "#/allOf/1/then/properties/top_p/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (data.tools !== void 0) {
				const err27 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/allOf/1/then/properties/tools/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (data.tool_choice !== void 0) {
				const err28 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/allOf/1/then/properties/tool_choice/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (data.response_format !== void 0) {
				const err29 = {
					instancePath: instancePath + "/response_format",
					schemaPath: "#/allOf/1/then/properties/response_format/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (data.stream !== void 0) {
				const err30 = {
					instancePath: instancePath + "/stream",
					schemaPath: "#/allOf/1/then/properties/stream/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid4 = _valid1;
		if (valid4) {
			var props1 = {};
			props1.entry = true;
			props1.model = true;
			props1.prompt = true;
			props1.max_tokens = true;
			props1.input = true;
			props1.lists = true;
			props1.messages = true;
			props1.temperature = true;
			props1.top_p = true;
			props1.tools = true;
			props1.tool_choice = true;
			props1.response_format = true;
			props1.stream = true;
			props1.probe = true;
		}
	}
	if (!valid4) {
		const err31 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs12 = errors;
	let valid7 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.probe === void 0 && "probe") {
			const err32 = {};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		} else if (data.probe !== void 0) {
			if ("chat" !== data.probe) {
				const err33 = {};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.input !== void 0) {
				const err34 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/allOf/2/then/properties/input/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (data.lists !== void 0) {
				const err35 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/allOf/2/then/properties/lists/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid7 = _valid2;
		if (valid7) {
			var props2 = {};
			props2.input = true;
			props2.lists = true;
			props2.probe = true;
		}
	}
	if (!valid7) {
		const err36 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs17 = errors;
	let valid10 = true;
	const _errs18 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.probe === void 0 && "probe") {
			const err37 = {};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		} else if (data.probe !== void 0) {
			if ("embed" !== data.probe) {
				const err38 = {};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	}
	var _valid3 = _errs18 === errors;
	errors = _errs17;
	if (vErrors !== null) {
		if (_errs17) vErrors.length = _errs17;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs20 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.prompt !== void 0) {
				const err39 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/allOf/3/then/properties/prompt/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (data.max_tokens !== void 0) {
				const err40 = {
					instancePath: instancePath + "/max_tokens",
					schemaPath: "#/allOf/3/then/properties/max_tokens/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (data.lists !== void 0) {
				const err41 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/allOf/3/then/properties/lists/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (data.messages !== void 0) {
				const err42 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/allOf/3/then/properties/messages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (data.temperature !== void 0) {
				const err43 = {
					instancePath: instancePath + "/temperature",
					schemaPath: "#/allOf/3/then/properties/temperature/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			if (data.top_p !== void 0) {
				const err44 = {
					instancePath: instancePath + "/top_p",
					schemaPath: "#/allOf/3/then/properties/top_p/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (data.tools !== void 0) {
				const err45 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/allOf/3/then/properties/tools/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (data.tool_choice !== void 0) {
				const err46 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/allOf/3/then/properties/tool_choice/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (data.response_format !== void 0) {
				const err47 = {
					instancePath: instancePath + "/response_format",
					schemaPath: "#/allOf/3/then/properties/response_format/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.stream !== void 0) {
				const err48 = {
					instancePath: instancePath + "/stream",
					schemaPath: "#/allOf/3/then/properties/stream/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		var _valid3 = _errs20 === errors;
		valid10 = _valid3;
		if (valid10) {
			var props3 = {};
			props3.prompt = true;
			props3.max_tokens = true;
			props3.lists = true;
			props3.messages = true;
			props3.temperature = true;
			props3.top_p = true;
			props3.tools = true;
			props3.tool_choice = true;
			props3.response_format = true;
			props3.stream = true;
			props3.probe = true;
		}
	}
	if (!valid10) {
		const err49 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs22 = errors;
	let valid13 = true;
	const _errs23 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.probe === void 0 && "probe") {
			const err50 = {};
			if (vErrors === null) vErrors = [err50];
			else vErrors.push(err50);
			errors++;
		} else if (data.probe !== void 0) {
			if ("models" !== data.probe) {
				const err51 = {};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
	}
	var _valid4 = _errs23 === errors;
	errors = _errs22;
	if (vErrors !== null) {
		if (_errs22) vErrors.length = _errs22;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs25 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.prompt !== void 0) {
				const err52 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/allOf/4/then/properties/prompt/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (data.max_tokens !== void 0) {
				const err53 = {
					instancePath: instancePath + "/max_tokens",
					schemaPath: "#/allOf/4/then/properties/max_tokens/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			if (data.input !== void 0) {
				const err54 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/allOf/4/then/properties/input/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			if (data.messages !== void 0) {
				const err55 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/allOf/4/then/properties/messages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			if (data.temperature !== void 0) {
				const err56 = {
					instancePath: instancePath + "/temperature",
					schemaPath: "#/allOf/4/then/properties/temperature/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (data.top_p !== void 0) {
				const err57 = {
					instancePath: instancePath + "/top_p",
					schemaPath: "#/allOf/4/then/properties/top_p/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (data.tools !== void 0) {
				const err58 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/allOf/4/then/properties/tools/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			if (data.tool_choice !== void 0) {
				const err59 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/allOf/4/then/properties/tool_choice/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (data.response_format !== void 0) {
				const err60 = {
					instancePath: instancePath + "/response_format",
					schemaPath: "#/allOf/4/then/properties/response_format/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			if (data.stream !== void 0) {
				const err61 = {
					instancePath: instancePath + "/stream",
					schemaPath: "#/allOf/4/then/properties/stream/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		var _valid4 = _errs25 === errors;
		valid13 = _valid4;
		if (valid13) {
			var props4 = {};
			props4.prompt = true;
			props4.max_tokens = true;
			props4.input = true;
			props4.messages = true;
			props4.temperature = true;
			props4.top_p = true;
			props4.tools = true;
			props4.tool_choice = true;
			props4.response_format = true;
			props4.stream = true;
			props4.probe = true;
		}
	}
	if (!valid13) {
		const err62 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err63 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err63];
			else vErrors.push(err63);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema39.properties, key0)) {
			const err64 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
		}
		if (data.id !== void 0) {
			let data52 = data.id;
			if (typeof data52 === "string") {
				if (!pattern4.test(data52)) {
					const err65 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data53 = data.title;
			if (typeof data53 === "string") {
				if (!pattern5.test(data53)) {
					const err67 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,200}$" },
						message: "must match pattern \"^[^]{0,200}$\""
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.probe !== void 0) {
			let data54 = data.probe;
			if (!(data54 === "load" || data54 === "health" || data54 === "chat" || data54 === "embed" || data54 === "models")) {
				const err69 = {
					instancePath: instancePath + "/probe",
					schemaPath: "#/properties/probe/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.probe.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.entry !== void 0) {
			let data55 = data.entry;
			if (typeof data55 === "string") {
				if (!pattern12.test(data55)) {
					const err70 = {
						instancePath: instancePath + "/entry",
						schemaPath: "#/properties/entry/pattern",
						keyword: "pattern",
						params: { pattern: "^(model|dataset):[^\\u0000]+$" },
						message: "must match pattern \"^(model|dataset):[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/entry",
					schemaPath: "#/properties/entry/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data56 = data.endpoint;
			if (typeof data56 === "string") {
				if (!pattern4.test(data56)) {
					const err72 = {
						instancePath: instancePath + "/endpoint",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.model !== void 0) {
			let data57 = data.model;
			if (typeof data57 === "string") {
				if (!pattern14.test(data57)) {
					const err74 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]{1,1000}$" },
						message: "must match pattern \"^[^\\u0000]{1,1000}$\""
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data58 = data.path;
			if (typeof data58 === "string") {
				if (!pattern15.test(data58)) {
					const err76 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$" },
						message: "must match pattern \"^/(?!/)[A-Za-z0-9._~/:@!$&'()*+,;=%-]{0,1000}$\""
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (!validate22(data.needs, {
				instancePath: instancePath + "/needs",
				parentData: data,
				parentDataProperty: "needs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.prompt !== void 0) {
			let data60 = data.prompt;
			if (typeof data60 === "string") {
				if (!pattern16.test(data60)) {
					const err78 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,4096}$" },
						message: "must match pattern \"^[^]{0,4096}$\""
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.messages !== void 0) {
			let data61 = data.messages;
			if (Array.isArray(data61)) {
				if (data61.length > 100) {
					const err80 = {
						instancePath: instancePath + "/messages",
						schemaPath: "#/properties/messages/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data61.length < 1) {
					const err81 = {
						instancePath: instancePath + "/messages",
						schemaPath: "#/properties/messages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				const len0 = data61.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate26(data61[i0], {
					instancePath: instancePath + "/messages/" + i0,
					parentData: data61,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/messages",
					schemaPath: "#/properties/messages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.temperature !== void 0) {
			let data63 = data.temperature;
			if (typeof data63 == "number" && isFinite(data63)) {
				if (data63 > 2 || isNaN(data63)) {
					const err83 = {
						instancePath: instancePath + "/temperature",
						schemaPath: "#/properties/temperature/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data63 < 0 || isNaN(data63)) {
					const err84 = {
						instancePath: instancePath + "/temperature",
						schemaPath: "#/properties/temperature/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/temperature",
					schemaPath: "#/properties/temperature/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.top_p !== void 0) {
			let data64 = data.top_p;
			if (typeof data64 == "number" && isFinite(data64)) {
				if (data64 > 1 || isNaN(data64)) {
					const err86 = {
						instancePath: instancePath + "/top_p",
						schemaPath: "#/properties/top_p/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data64 < 0 || isNaN(data64)) {
					const err87 = {
						instancePath: instancePath + "/top_p",
						schemaPath: "#/properties/top_p/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/top_p",
					schemaPath: "#/properties/top_p/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.tools !== void 0) {
			let data65 = data.tools;
			if (Array.isArray(data65)) {
				if (data65.length > 64) {
					const err89 = {
						instancePath: instancePath + "/tools",
						schemaPath: "#/properties/tools/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data65.length < 1) {
					const err90 = {
						instancePath: instancePath + "/tools",
						schemaPath: "#/properties/tools/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				const len1 = data65.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data66 = data65[i1];
					if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
						if (data66.type === void 0) {
							const err91 = {
								instancePath: instancePath + "/tools/" + i1,
								schemaPath: "#/$defs/tool/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data66.function === void 0) {
							const err92 = {
								instancePath: instancePath + "/tools/" + i1,
								schemaPath: "#/$defs/tool/required",
								keyword: "required",
								params: { missingProperty: "function" },
								message: "must have required property 'function'"
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
						for (const key1 in data66) if (!(key1 === "type" || key1 === "function")) {
							const err93 = {
								instancePath: instancePath + "/tools/" + i1,
								schemaPath: "#/$defs/tool/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
						if (data66.type !== void 0) {
							if ("function" !== data66.type) {
								const err94 = {
									instancePath: instancePath + "/tools/" + i1 + "/type",
									schemaPath: "#/$defs/tool/properties/type/const",
									keyword: "const",
									params: { allowedValue: "function" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data66.function !== void 0) {
							let data68 = data66.function;
							if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
								if (data68.name === void 0) {
									const err95 = {
										instancePath: instancePath + "/tools/" + i1 + "/function",
										schemaPath: "#/$defs/tool/properties/function/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								for (const key2 in data68) if (!(key2 === "name" || key2 === "description" || key2 === "parameters" || key2 === "strict")) {
									const err96 = {
										instancePath: instancePath + "/tools/" + i1 + "/function",
										schemaPath: "#/$defs/tool/properties/function/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (data68.name !== void 0) {
									let data69 = data68.name;
									if (typeof data69 === "string") {
										if (!pattern21.test(data69)) {
											const err97 = {
												instancePath: instancePath + "/tools/" + i1 + "/function/name",
												schemaPath: "#/$defs/tool/properties/function/properties/name/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
												message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\""
											};
											if (vErrors === null) vErrors = [err97];
											else vErrors.push(err97);
											errors++;
										}
									} else {
										const err98 = {
											instancePath: instancePath + "/tools/" + i1 + "/function/name",
											schemaPath: "#/$defs/tool/properties/function/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
								if (data68.description !== void 0) {
									if (typeof data68.description !== "string") {
										const err99 = {
											instancePath: instancePath + "/tools/" + i1 + "/function/description",
											schemaPath: "#/$defs/tool/properties/function/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err99];
										else vErrors.push(err99);
										errors++;
									}
								}
								if (data68.parameters !== void 0) {
									let data71 = data68.parameters;
									if (!(data71 && typeof data71 == "object" && !Array.isArray(data71))) {
										const err100 = {
											instancePath: instancePath + "/tools/" + i1 + "/function/parameters",
											schemaPath: "#/$defs/tool/properties/function/properties/parameters/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
								}
								if (data68.strict !== void 0) {
									if (typeof data68.strict !== "boolean") {
										const err101 = {
											instancePath: instancePath + "/tools/" + i1 + "/function/strict",
											schemaPath: "#/$defs/tool/properties/function/properties/strict/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
								}
							} else {
								const err102 = {
									instancePath: instancePath + "/tools/" + i1 + "/function",
									schemaPath: "#/$defs/tool/properties/function/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/tools/" + i1,
							schemaPath: "#/$defs/tool/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
			} else {
				const err104 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
		}
		if (data.tool_choice !== void 0) {
			let data73 = data.tool_choice;
			const _errs71 = errors;
			let valid26 = false;
			const _errs72 = errors;
			if (!(data73 === "none" || data73 === "auto" || data73 === "required")) {
				const err105 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/properties/tool_choice/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.tool_choice.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
			var _valid5 = _errs72 === errors;
			valid26 = valid26 || _valid5;
			const _errs73 = errors;
			if (!(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
				const err106 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/properties/tool_choice/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
			var _valid5 = _errs73 === errors;
			valid26 = valid26 || _valid5;
			if (!valid26) {
				const err107 = {
					instancePath: instancePath + "/tool_choice",
					schemaPath: "#/properties/tool_choice/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			} else {
				errors = _errs71;
				if (vErrors !== null) {
					if (_errs71) vErrors.length = _errs71;
					else vErrors = null;
				}
			}
		}
		if (data.response_format !== void 0) {
			let data74 = data.response_format;
			if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
				if (data74.type === void 0) {
					const err108 = {
						instancePath: instancePath + "/response_format",
						schemaPath: "#/properties/response_format/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				for (const key3 in data74) if (!(key3 === "type")) {
					const err109 = {
						instancePath: instancePath + "/response_format",
						schemaPath: "#/properties/response_format/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				if (data74.type !== void 0) {
					let data75 = data74.type;
					if (!(data75 === "text" || data75 === "json_object")) {
						const err110 = {
							instancePath: instancePath + "/response_format/type",
							schemaPath: "#/properties/response_format/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema39.properties.response_format.properties.type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/response_format",
					schemaPath: "#/properties/response_format/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.stream !== void 0) {
			if (false !== data.stream) {
				const err112 = {
					instancePath: instancePath + "/stream",
					schemaPath: "#/properties/stream/const",
					keyword: "const",
					params: { allowedValue: false },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
		}
		if (data.input !== void 0) {
			let data77 = data.input;
			const _errs81 = errors;
			let valid28 = false;
			const _errs82 = errors;
			if (typeof data77 === "string") {
				if (!pattern22.test(data77)) {
					const err113 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/$defs/words/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{1,4096}$" },
						message: "must match pattern \"^[^]{1,4096}$\""
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/$defs/words/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
			var _valid6 = _errs82 === errors;
			valid28 = valid28 || _valid6;
			const _errs85 = errors;
			if (Array.isArray(data77)) {
				if (data77.length > 100) {
					const err115 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/properties/input/anyOf/1/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				if (data77.length < 1) {
					const err116 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/properties/input/anyOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				const len2 = data77.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data78 = data77[i2];
					if (typeof data78 === "string") {
						if (!pattern22.test(data78)) {
							const err117 = {
								instancePath: instancePath + "/input/" + i2,
								schemaPath: "#/$defs/words/pattern",
								keyword: "pattern",
								params: { pattern: "^[^]{1,4096}$" },
								message: "must match pattern \"^[^]{1,4096}$\""
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
					} else {
						const err118 = {
							instancePath: instancePath + "/input/" + i2,
							schemaPath: "#/$defs/words/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/properties/input/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
			var _valid6 = _errs85 === errors;
			valid28 = valid28 || _valid6;
			if (!valid28) {
				const err120 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/properties/input/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err120];
				else vErrors.push(err120);
				errors++;
			} else {
				errors = _errs81;
				if (vErrors !== null) {
					if (_errs81) vErrors.length = _errs81;
					else vErrors = null;
				}
			}
		}
		if (data.lists !== void 0) {
			let data79 = data.lists;
			if (Array.isArray(data79)) {
				if (data79.length > 1e4) {
					const err121 = {
						instancePath: instancePath + "/lists",
						schemaPath: "#/properties/lists/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					if (vErrors === null) vErrors = [err121];
					else vErrors.push(err121);
					errors++;
				}
				if (data79.length < 1) {
					const err122 = {
						instancePath: instancePath + "/lists",
						schemaPath: "#/properties/lists/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err122];
					else vErrors.push(err122);
					errors++;
				}
				const len3 = data79.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data80 = data79[i3];
					if (typeof data80 === "string") {
						if (!pattern14.test(data80)) {
							const err123 = {
								instancePath: instancePath + "/lists/" + i3,
								schemaPath: "#/properties/lists/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\u0000]{1,1000}$" },
								message: "must match pattern \"^[^\\u0000]{1,1000}$\""
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/lists/" + i3,
							schemaPath: "#/properties/lists/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/properties/lists/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.max_seconds !== void 0) {
			let data81 = data.max_seconds;
			if (typeof data81 == "number" && isFinite(data81)) {
				if (data81 > 86400 || isNaN(data81)) {
					const err126 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400"
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data81 <= 0 || isNaN(data81)) {
					const err127 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/max_seconds",
					schemaPath: "#/$defs/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			let data82 = data.profile;
			if (typeof data82 === "string") {
				if (!pattern25.test(data82)) {
					const err129 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]{1,32}$" },
						message: "must match pattern \"^[a-z0-9-]{1,32}$\""
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			} else {
				const err130 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err130];
				else vErrors.push(err130);
				errors++;
			}
		}
		if (data.max_tokens !== void 0) {
			let data83 = data.max_tokens;
			if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
				const err131 = {
					instancePath: instancePath + "/max_tokens",
					schemaPath: "#/properties/max_tokens/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err131];
				else vErrors.push(err131);
				errors++;
			}
			if (typeof data83 == "number" && isFinite(data83)) {
				if (data83 > 4096 || isNaN(data83)) {
					const err132 = {
						instancePath: instancePath + "/max_tokens",
						schemaPath: "#/properties/max_tokens/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4096
						},
						message: "must be <= 4096"
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
				if (data83 < 1 || isNaN(data83)) {
					const err133 = {
						instancePath: instancePath + "/max_tokens",
						schemaPath: "#/properties/max_tokens/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
			}
		}
		if (data.expect !== void 0) {
			let data84 = data.expect;
			if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
				for (const key4 in data84) if (!func1.call(schema48.properties, key4)) {
					const err134 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/$defs/expect/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err134];
					else vErrors.push(err134);
					errors++;
				}
				if (data84.contains !== void 0) {
					let data85 = data84.contains;
					if (typeof data85 === "string") {
						if (!pattern26.test(data85)) {
							const err135 = {
								instancePath: instancePath + "/expect/contains",
								schemaPath: "#/$defs/expect/properties/contains/pattern",
								keyword: "pattern",
								params: { pattern: "^[^]{1,1024}$" },
								message: "must match pattern \"^[^]{1,1024}$\""
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/expect/contains",
							schemaPath: "#/$defs/expect/properties/contains/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
				if (data84.matches !== void 0) {
					let data86 = data84.matches;
					if (typeof data86 === "string") {
						if (!pattern26.test(data86)) {
							const err137 = {
								instancePath: instancePath + "/expect/matches",
								schemaPath: "#/$defs/expect/properties/matches/pattern",
								keyword: "pattern",
								params: { pattern: "^[^]{1,1024}$" },
								message: "must match pattern \"^[^]{1,1024}$\""
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
					} else {
						const err138 = {
							instancePath: instancePath + "/expect/matches",
							schemaPath: "#/$defs/expect/properties/matches/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
				if (data84.min_chars !== void 0) {
					let data87 = data84.min_chars;
					if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
						const err139 = {
							instancePath: instancePath + "/expect/min_chars",
							schemaPath: "#/$defs/expect/properties/min_chars/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
					if (typeof data87 == "number" && isFinite(data87)) {
						if (data87 > 1e6 || isNaN(data87)) {
							const err140 = {
								instancePath: instancePath + "/expect/min_chars",
								schemaPath: "#/$defs/expect/properties/min_chars/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
						if (data87 < 1 || isNaN(data87)) {
							const err141 = {
								instancePath: instancePath + "/expect/min_chars",
								schemaPath: "#/$defs/expect/properties/min_chars/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
					}
				}
				if (data84.min_tokens !== void 0) {
					let data88 = data84.min_tokens;
					if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
						const err142 = {
							instancePath: instancePath + "/expect/min_tokens",
							schemaPath: "#/$defs/expect/properties/min_tokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
					if (typeof data88 == "number" && isFinite(data88)) {
						if (data88 > 4096 || isNaN(data88)) {
							const err143 = {
								instancePath: instancePath + "/expect/min_tokens",
								schemaPath: "#/$defs/expect/properties/min_tokens/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4096
								},
								message: "must be <= 4096"
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
						if (data88 < 1 || isNaN(data88)) {
							const err144 = {
								instancePath: instancePath + "/expect/min_tokens",
								schemaPath: "#/$defs/expect/properties/min_tokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
					}
				}
				if (data84.width !== void 0) {
					let data89 = data84.width;
					if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
						const err145 = {
							instancePath: instancePath + "/expect/width",
							schemaPath: "#/$defs/expect/properties/width/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
					if (typeof data89 == "number" && isFinite(data89)) {
						if (data89 > 65536 || isNaN(data89)) {
							const err146 = {
								instancePath: instancePath + "/expect/width",
								schemaPath: "#/$defs/expect/properties/width/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65536
								},
								message: "must be <= 65536"
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
						if (data89 < 1 || isNaN(data89)) {
							const err147 = {
								instancePath: instancePath + "/expect/width",
								schemaPath: "#/$defs/expect/properties/width/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
					}
				}
				if (data84.height !== void 0) {
					let data90 = data84.height;
					if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
						const err148 = {
							instancePath: instancePath + "/expect/height",
							schemaPath: "#/$defs/expect/properties/height/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
					if (typeof data90 == "number" && isFinite(data90)) {
						if (data90 > 65536 || isNaN(data90)) {
							const err149 = {
								instancePath: instancePath + "/expect/height",
								schemaPath: "#/$defs/expect/properties/height/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65536
								},
								message: "must be <= 65536"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
						if (data90 < 1 || isNaN(data90)) {
							const err150 = {
								instancePath: instancePath + "/expect/height",
								schemaPath: "#/$defs/expect/properties/height/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
					}
				}
				if (data84.dimensions !== void 0) {
					let data91 = data84.dimensions;
					if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91))) {
						const err151 = {
							instancePath: instancePath + "/expect/dimensions",
							schemaPath: "#/$defs/expect/properties/dimensions/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
					if (typeof data91 == "number" && isFinite(data91)) {
						if (data91 > 1e6 || isNaN(data91)) {
							const err152 = {
								instancePath: instancePath + "/expect/dimensions",
								schemaPath: "#/$defs/expect/properties/dimensions/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
						if (data91 < 1 || isNaN(data91)) {
							const err153 = {
								instancePath: instancePath + "/expect/dimensions",
								schemaPath: "#/$defs/expect/properties/dimensions/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
					}
				}
				if (data84.json !== void 0) {
					let data92 = data84.json;
					if ((!data92 || typeof data92 != "object") && typeof data92 !== "boolean") {
						const err154 = {
							instancePath: instancePath + "/expect/json",
							schemaPath: "#/$defs/expect/properties/json/type",
							keyword: "type",
							params: { type: schema48.properties.json.type },
							message: "must be boolean,object,array"
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
				if (data84.unsupported !== void 0) {
					if (typeof data84.unsupported !== "boolean") {
						const err155 = {
							instancePath: instancePath + "/expect/unsupported",
							schemaPath: "#/$defs/expect/properties/unsupported/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
				}
			} else {
				const err156 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/$defs/expect/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err156];
				else vErrors.push(err156);
				errors++;
			}
		}
	} else {
		const err157 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err157];
		else vErrors.push(err157);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.command === void 0 && "command") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.tests !== void 0) {
				let data0 = data.tests;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							if (data1.probe !== void 0) {
								const err1 = {
									instancePath: instancePath + "/tests/" + i0 + "/probe",
									schemaPath: "#/then/properties/tests/items/properties/probe/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
							if (data1.needs !== void 0) {
								const err2 = {
									instancePath: instancePath + "/tests/" + i0 + "/needs",
									schemaPath: "#/then/properties/tests/items/properties/needs/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							if (data1.max_seconds !== void 0) {
								const err3 = {
									instancePath: instancePath + "/tests/" + i0 + "/max_seconds",
									schemaPath: "#/then/properties/tests/items/properties/max_seconds/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							if (data1.max_tokens !== void 0) {
								const err4 = {
									instancePath: instancePath + "/tests/" + i0 + "/max_tokens",
									schemaPath: "#/then/properties/tests/items/properties/max_tokens/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (data1.expect !== void 0) {
								const err5 = {
									instancePath: instancePath + "/tests/" + i0 + "/expect",
									schemaPath: "#/then/properties/tests/items/properties/expect/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (data1.endpoint !== void 0) {
								const err6 = {
									instancePath: instancePath + "/tests/" + i0 + "/endpoint",
									schemaPath: "#/then/properties/tests/items/properties/endpoint/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (data1.model !== void 0) {
								const err7 = {
									instancePath: instancePath + "/tests/" + i0 + "/model",
									schemaPath: "#/then/properties/tests/items/properties/model/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (data1.path !== void 0) {
								const err8 = {
									instancePath: instancePath + "/tests/" + i0 + "/path",
									schemaPath: "#/then/properties/tests/items/properties/path/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (data1.messages !== void 0) {
								const err9 = {
									instancePath: instancePath + "/tests/" + i0 + "/messages",
									schemaPath: "#/then/properties/tests/items/properties/messages/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (data1.temperature !== void 0) {
								const err10 = {
									instancePath: instancePath + "/tests/" + i0 + "/temperature",
									schemaPath: "#/then/properties/tests/items/properties/temperature/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (data1.top_p !== void 0) {
								const err11 = {
									instancePath: instancePath + "/tests/" + i0 + "/top_p",
									schemaPath: "#/then/properties/tests/items/properties/top_p/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (data1.tools !== void 0) {
								const err12 = {
									instancePath: instancePath + "/tests/" + i0 + "/tools",
									schemaPath: "#/then/properties/tests/items/properties/tools/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (data1.tool_choice !== void 0) {
								const err13 = {
									instancePath: instancePath + "/tests/" + i0 + "/tool_choice",
									schemaPath: "#/then/properties/tests/items/properties/tool_choice/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (data1.response_format !== void 0) {
								const err14 = {
									instancePath: instancePath + "/tests/" + i0 + "/response_format",
									schemaPath: "#/then/properties/tests/items/properties/response_format/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data1.stream !== void 0) {
								const err15 = {
									instancePath: instancePath + "/tests/" + i0 + "/stream",
									schemaPath: "#/then/properties/tests/items/properties/stream/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (data1.input !== void 0) {
								const err16 = {
									instancePath: instancePath + "/tests/" + i0 + "/input",
									schemaPath: "#/then/properties/tests/items/properties/input/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (data1.lists !== void 0) {
								const err17 = {
									instancePath: instancePath + "/tests/" + i0 + "/lists",
									schemaPath: "#/then/properties/tests/items/properties/lists/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.tests = true;
		}
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.prompt !== void 0) {
				const err18 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/else/properties/prompt/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.max_seconds !== void 0) {
				const err19 = {
					instancePath: instancePath + "/max_seconds",
					schemaPath: "#/else/properties/max_seconds/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (data.tests !== void 0) {
				let data21 = data.tests;
				if (Array.isArray(data21)) {
					const len1 = data21.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data22 = data21[i1];
						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
							if (data22.probe === void 0) {
								const err20 = {
									instancePath: instancePath + "/tests/" + i1,
									schemaPath: "#/else/properties/tests/items/required",
									keyword: "required",
									params: { missingProperty: "probe" },
									message: "must have required property 'probe'"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					}
				}
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.prompt = true;
				props0.max_seconds = true;
				props0.tests = true;
			}
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err21 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.tests === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" },
				message: "must have required property 'tests'"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "title" || key0 === "needs" || key0 === "command" || key0 === "endpoint" || key0 === "prompt" || key0 === "max_seconds" || key0 === "tests")) {
			const err24 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.id !== void 0) {
			let data23 = data.id;
			if (typeof data23 === "string") {
				if (!pattern4.test(data23)) {
					const err25 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data24 = data.title;
			if (typeof data24 === "string") {
				if (!pattern5.test(data24)) {
					const err27 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,200}$" },
						message: "must match pattern \"^[^]{0,200}$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (!validate22(data.needs, {
				instancePath: instancePath + "/needs",
				parentData: data,
				parentDataProperty: "needs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			let data26 = data.command;
			if (typeof data26 === "string") {
				if (!pattern4.test(data26)) {
					const err29 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data27 = data.endpoint;
			if (typeof data27 === "string") {
				if (!pattern4.test(data27)) {
					const err31 = {
						instancePath: instancePath + "/endpoint",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.prompt !== void 0) {
			let data28 = data.prompt;
			if (typeof data28 === "string") {
				if (!pattern9.test(data28)) {
					const err33 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,65536}$" },
						message: "must match pattern \"^[^]{0,65536}$\""
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.max_seconds !== void 0) {
			let data29 = data.max_seconds;
			if (typeof data29 == "number" && isFinite(data29)) {
				if (data29 > 86400 || isNaN(data29)) {
					const err35 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data29 <= 0 || isNaN(data29)) {
					const err36 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/max_seconds",
					schemaPath: "#/$defs/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data30 = data.tests;
			if (Array.isArray(data30)) {
				if (data30.length > 1e4) {
					const err38 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data30.length < 1) {
					const err39 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				const len2 = data30.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data30[i2], {
					instancePath: instancePath + "/tests/" + i2,
					parentData: data30,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.groups === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groups" },
				message: "must have required property 'groups'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "groups")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data2 = data.groups;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/properties/groups/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/properties/groups/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate21(data2[i0], {
					instancePath: instancePath + "/groups/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const MAX_PLAN_BYTES = 4194304;
const MAX_REPORTED = 20;
function readPlan(path, bytes, sha256) {
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) throw refused([`${path}:${decoded.line}:${decoded.column}: ${decoded.problem}`]);
	const lines = new LineIndex(path, decoded.text);
	const document = readJson(decoded.text);
	if ("fatal" in document) throw refused([`${where(lines.locate(document.fatal.offset))}: it is not JSON: ${document.fatal.detail}`]);
	const problems = document.problems.map(({ reason, detail, offset }) => `${where(lines.locate(offset))}: ${reason}: ${JSON.stringify(detail)}`);
	if (!validate(document.value)) problems.push(...broken(validate.errors ?? [], document, lines));
	if (problems.length > 0) throw refused(problems);
	const locate = (value, member) => lines.locate(document.offsetOf(value, member));
	const { groups } = document.value;
	const wrong = wrongIds(groups, locate);
	if (wrong.length > 0) throw refused(wrong);
	return {
		path,
		sha256,
		groups: groups.map((group) => groupOf(group, locate))
	};
}
function refused(problems) {
	const more = problems.length - MAX_REPORTED;
	const reported = [...new Set(problems.slice(0, MAX_REPORTED))].join("\n");
	return new SettingsError(`The plan can't be used.\n${reported}${more > 0 ? `\nand ${more} more` : ""}`);
}
const where = ({ file, line, column }) => `${file}:${line}:${column}`;
function broken(errors, document, lines) {
	return errors.filter(({ keyword }) => keyword !== "if").map(({ instancePath, keyword, params, message }) => {
		const steps = instancePath.split("/").slice(1);
		let value = document.value;
		for (const step of steps.slice(0, -1)) value = value[unescaped(step)];
		const last = steps.at(-1);
		const place = lines.locate(document.offsetOf(value, last === void 0 ? void 0 : unescaped(last)));
		const name = params.additionalProperty ?? params.missingProperty;
		const what = keyword === "additionalProperties" ? `has the unknown key ${JSON.stringify(String(name).slice(0, 100))}` : keyword === "required" ? `needs ${JSON.stringify(name)}` : keyword === "false schema" ? "does not belong here" : message ?? "is wrong";
		return `${where(place)}: ${instancePath || "the plan"} ${what}`;
	});
}
const unescaped = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
function groupOf(group, locate) {
	return {
		id: group.id,
		title: group.title ?? null,
		needs: group.needs ?? [],
		command: group.command ?? null,
		endpoint: group.endpoint ?? null,
		prompt: group.prompt ?? null,
		maxSeconds: group.max_seconds ?? 300,
		tests: group.tests.map((test) => testOf(test, group, locate)),
		place: locate(group)
	};
}
function testOf(test, group, locate) {
	const isOwn = group.command === void 0;
	return {
		id: test.id,
		probe: isOwn ? test.probe ?? "load" : "command",
		endpoint: isOwn ? test.endpoint ?? group.endpoint ?? null : null,
		subject: test.entry ?? null,
		needs: test.needs ?? [],
		fields: test,
		place: locate(test)
	};
}
function wrongIds(groups, locate) {
	const problems = [];
	const needs = new Map();
	for (const item of groups.flatMap((group) => [group, ...group.tests])) {
		if (needs.has(item.id)) problems.push(`${where(locate(item, "id"))}: the id ${item.id} stands twice`);
		needs.set(item.id, [...item.needs ?? [], ..."tests" in item ? item.tests.map(({ id }) => id) : []]);
	}
	for (const group of groups) for (const test of group.tests) needs.set(test.id, [...test.needs ?? [], ...group.needs ?? []]);
	const circular = onCircles(needs);
	for (const item of groups.flatMap((group) => [group, ...group.tests])) for (const need of item.needs ?? []) {
		const place = () => where(locate(item, "needs"));
		if (!needs.has(need)) problems.push(`${place()}: ${item.id} needs ${need}, which no group or test is`);
		else if (problems.length > MAX_REPORTED) continue;
		else if (circular.has(item.id) && circular.has(need) && reaches(need, item.id, needs)) problems.push(`${place()}: ${item.id} and ${need} need each other`);
	}
	return problems;
}
function onCircles(needs) {
	const neededBy = new Map();
	const missing = new Map();
	for (const [id, all] of needs) {
		const known = all.filter((need) => needs.has(need));
		missing.set(id, known.length);
		for (const need of known) pushTo(neededBy, need, id);
	}
	const free = [...missing].flatMap(([id, count]) => count === 0 ? [id] : []);
	for (const id of free) for (const user of neededBy.get(id) ?? []) {
		const count = (missing.get(user) ?? 0) - 1;
		missing.set(user, count);
		if (count === 0) free.push(user);
	}
	const isFree = new Set(free);
	return new Set([...needs.keys()].filter((id) => !isFree.has(id)));
}
function reaches(from, to, needs) {
	const seen = new Set([from]);
	for (const id of seen) {
		if (id === to) return true;
		for (const next of needs.get(id) ?? []) seen.add(next);
	}
	return false;
}
const DEFAULT_PLAN = "tests/smoke-test-plan.json";
function loadPlan(root, given) {
	const path = given ?? DEFAULT_PLAN;
	const opened = openContained(root, path);
	if (opened.is === "missing" && given === null) return null;
	if (opened.is !== "open") throw new SettingsError(`plan: ${quote(path)} can't be read (${opened.is}).`);
	if (opened.stat.size > 4194304) throw new SettingsError(`plan: ${quote(path)} has ${countOf(opened.stat.size, "byte")}; the limit is ${grouped(MAX_PLAN_BYTES)}.`);
	const bytes = readFileSync(opened.fd);
	closeSync(opened.fd);
	return readPlan(path, bytes, createHash("sha256").update(bytes).digest("hex"));
}
function makePlan(entries, endpoints) {
	const groups = new Map();
	const add = (id, test) => {
		const tests = groups.get(id) ?? [];
		tests.push({
			needs: [],
			fields: {},
			...test
		});
		groups.set(id, tests);
	};
	for (const { name, isExclusive } of endpoints.values()) if (isExclusive) add("endpoint", {
		id: `endpoint:${name}`,
		probe: "models",
		endpoint: name,
		subject: null,
		place: null
	});
	for (const entry of entries) {
		const { subject, place, smokeTest } = entry;
		const read = readEntrypoint(entry.entrypoint);
		const { endpoint = null, task = null } = "value" in read ? read.value : {};
		const loader = loaderOf(entry);
		const isAsked = smokeTest !== void 0 && smokeTest !== null;
		if (loader === "endpoint" && (isAsked || endpoints.has(endpoint ?? ""))) add(loader, {
			id: subject,
			probe: !isAsked ? "models" : task === "feature-extraction" ? "embed" : "chat",
			endpoint,
			subject,
			place
		});
		else if (isAsked) add(loader, {
			id: subject,
			probe: "load",
			endpoint: null,
			subject,
			place
		});
	}
	return {
		path: null,
		sha256: null,
		groups: ORDER.flatMap((id) => {
			const tests = groups.get(id);
			return tests === void 0 ? [] : [{
				...GROUP,
				id,
				tests
			}];
		})
	};
}
function loaderOf({ entrypoint }) {
	const loader = isObject(entrypoint) ? entrypoint.loader : null;
	return ORDER.find((name) => name === loader) ?? "unknown";
}
const ORDER = [
	...LOADERS,
	"custom",
	"endpoint",
	"unknown"
];
const GROUP = {
	title: null,
	needs: [],
	command: null,
	endpoint: null,
	prompt: null,
	maxSeconds: 300,
	place: null
};
function unitsOf({ groups }) {
	const testsOf = new Map(groups.map(({ id, tests }) => [id, tests.map((test) => test.id)]));
	const listsOf = (ids) => ids.map((id) => testsOf.get(id) ?? [id]);
	const units = groups.flatMap((group) => {
		const ofGroup = listsOf(group.needs);
		return group.command === null ? group.tests.map((test) => ({
			group,
			test,
			needs: [...listsOf(test.needs), ...ofGroup]
		})) : [{
			group,
			test: null,
			needs: ofGroup
		}];
	});
	const byTest = new Map();
	for (const unit of units) for (const { id } of unit.test === null ? unit.group.tests : [unit.test]) byTest.set(id, unit);
	return behindNeeds(units, byTest);
}
function behindNeeds(units, byTest) {
	const ordered = new Set();
	const isDone = new Set();
	for (const first of units) {
		const open = [{
			unit: first,
			ids: idsOf(first, isDone)
		}];
		for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
			const next = top.ids.next();
			const needed = next.done ? void 0 : byTest.get(next.value);
			if (next.done) {
				ordered.add(top.unit);
				open.pop();
			} else if (needed !== void 0 && !ordered.has(needed)) open.push({
				unit: needed,
				ids: idsOf(needed, isDone)
			});
		}
	}
	return [...ordered];
}
function* idsOf({ needs }, isDone) {
	for (const list of needs) {
		if (isDone.has(list)) continue;
		yield* list;
		isDone.add(list);
	}
}
function failedNeeds(isPassed) {
	const known = new Map();
	return ({ needs }) => {
		for (const list of needs) {
			const before = known.get(list);
			const failed = before === void 0 ? list.find((id) => !isPassed(id)) ?? null : before;
			known.set(list, failed);
			if (failed !== null) return failed;
		}
		return null;
	};
}
const PAUSE_MS = 100;
function renewal(write) {
	let last = Number.NEGATIVE_INFINITY;
	let timer;
	const stop = () => {
		clearTimeout(timer);
		timer = void 0;
	};
	const now = () => {
		stop();
		write();
		last = performance.now();
	};
	const later = () => {
		try {
			now();
		} catch {}
	};
	return {
		now,
		soon() {
			if (performance.now() - last >= PAUSE_MS) now();
			else timer ??= setTimeout(later, PAUSE_MS);
		},
		[Symbol.dispose]: stop
	};
}
function resultsWriter(folder, startedAt) {
	const known = new WeakMap();
	const name = startedAt.replace(/[-:]/g, "").replace(/\.\d+/, "");
	const runs = join(folder, "runs");
	ofOutput(runs, () => makeFolder(runs));
	const path = freeName(runs, name);
	return {
		path,
		write(run) {
			const next = join(folder, `.${name}.json`);
			const pieces = resultsPieces(run, known);
			ofOutput(path, () => {
				writePieces(next, pieces);
				renameSync(next, path);
			});
		}
	};
}
function freeName(folder, name) {
	for (let number = 1;; number += 1) {
		const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.json`);
		if (!existsSync(path)) return path;
	}
}
const PIECES_AT_ONCE = 1e3;
function writePieces(path, pieces) {
	const file = openSync(path, "w");
	try {
		for (let start = 0; start < pieces.length; start += PIECES_AT_ONCE) {
			const some = pieces.slice(start, start + PIECES_AT_ONCE);
			const wanted = some.reduce((sum, { length }) => sum + length, 0);
			if (writevSync(file, some) < wanted) throw new Error(`${path} could not be written whole`);
		}
	} finally {
		closeSync(file);
	}
}
function resultsJson(run) {
	return `${JSON.stringify(run, null, 2)}\n`;
}
function resultsPieces(run, known) {
	const row = (value, indent) => {
		const bytes = known.get(value) ?? Buffer.from(indented(value, indent));
		known.set(value, bytes);
		return [bytes];
	};
	const groups = run.groups.map((group) => {
		const tests = group.tests.map((test) => row(test, "        "));
		return objectOf(group, "    ", { tests: listOf(tests, "      ") });
	});
	const entries = run.entries.map((entry) => row(entry, "    "));
	return [...objectOf(run, "", {
		groups: listOf(groups, "  "),
		entries: listOf(entries, "  ")
	}), "\n"].map((piece) => typeof piece === "string" ? Buffer.from(piece) : piece);
}
const indented = (value, indent) => JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
function objectOf(value, indent, made) {
	return [
		"{",
		...lined(Object.entries(value).map(([name, member]) => [`${JSON.stringify(name)}: `, ...made[name] ?? [indented(member, `${indent}  `)]]), indent),
		"}"
	];
}
const listOf = (items, indent) => [
	"[",
	...lined(items, indent),
	"]"
];
function lined(items, indent) {
	if (items.length === 0) return [];
	const begin = (index) => `${index === 0 ? "" : ","}\n${indent}  `;
	return [...items.flatMap((item, index) => [begin(index), ...item]), `\n${indent}`];
}
const NAMES = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|(^|_)KEY($|_)|(^|_)PAT($|_)|COOKIE|SESSION|DSN|CONNECTION/i;
const MIN_LENGTH = 6;
const MASK = "***";
function maskOf(environment, names = new Set()) {
	const values = Object.entries(environment).flatMap(([name, value = ""]) => NAMES.test(name) || names.has(name) ? [value, ...value.split(/\r?\n/)] : []);
	const forms = new Set();
	for (const value of values.map((one) => one.trim()).filter((one) => one.length >= MIN_LENGTH)) {
		forms.add(value).add(value.replaceAll("/", "\\/")).add(JSON.stringify(value).slice(1, -1)).add(encodeURIComponent(value.toWellFormed()));
		for (const pad of [
			"",
			"a",
			"aa"
		]) {
			const inner = Buffer.from(pad + value).toString("base64").slice(pad === "" ? 0 : 4, -4);
			if (inner.length >= MIN_LENGTH) forms.add(inner);
		}
		forms.add(Buffer.from(value).toString("hex"));
	}
	const secrets = [...forms].sort((a, b) => b.length - a.length);
	return {
		text: (text) => secrets.reduce((left, secret) => left.replaceAll(secret, MASK), text),
		finds: (bytes) => secrets.some((secret) => Buffer.from(bytes).includes(secret)),
		longest: Math.max(0, ...secrets.map((secret) => Buffer.byteLength(secret)))
	};
}
const MAX_CHANNEL_BYTES = 8388608;
const MAX_WORDS = 2e3;
const MAX_VERSIONS = 50;
const PHASES = [
	"importing",
	"loading",
	"answering",
	"answered"
];
function readChannel(file, token) {
	let phase = "starting";
	let versions = {};
	let answer = null;
	let blocked = null;
	let error = null;
	const times = new Map();
	for (const line of linesOf(file)) {
		const event = parsed(line);
		if (event === null || event.token !== token) continue;
		const name = PHASES.find((known) => known === event.event);
		if (name !== void 0) {
			phase = name;
			if (typeof event.at === "number") times.set(name, event.at);
		}
		if (event.event === "versions" && isObject(event.versions)) versions = texts({
			...versions,
			...event.versions
		});
		if (event.event === "answered") answer = answerOf(event);
		if (event.event === "error") error = wordsOf(event.reason);
		if (event.event === "blocked") blocked = {
			kind: wordsOf(event.kind),
			reason: wordsOf(event.reason),
			fix: wordsOf(event.fix)
		};
	}
	const between = (from, to) => {
		const [start, end] = [times.get(from), times.get(to)];
		return start === void 0 || end === void 0 ? null : Math.max(0, Math.round(end - start));
	};
	return {
		phase,
		versions,
		answer,
		blocked,
		error,
		loadMs: between("loading", "answering"),
		answerMs: between("answering", "answered")
	};
}
function linesOf(file) {
	const read = readContained(dirname(file), basename(file), MAX_CHANNEL_BYTES, { isSole: true });
	return "bytes" in read ? read.bytes.toString("utf8").split("\n").slice(0, -1) : [];
}
function parsed(line) {
	try {
		const value = JSON.parse(line);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}
const wordsOf = (value) => typeof value === "string" ? value.slice(0, MAX_WORDS) : "";
function texts(value) {
	const pairs = Object.entries(value).filter((pair) => typeof pair[1] === "string");
	return Object.fromEntries(pairs.slice(0, MAX_VERSIONS).map(([name, text]) => [name.slice(0, 64), text.slice(0, 64)]));
}
function answerOf(event) {
	const numbers = isObject(event.numbers) ? event.numbers : {};
	return {
		kind: wordsOf(event.kind),
		text: typeof event.text === "string" ? event.text : null,
		file: typeof event.file === "string" && /^[\w-]+\.[a-z\d]{1,5}$/.test(event.file) ? event.file : null,
		numbers: Object.fromEntries(Object.entries(numbers).filter((pair) => Number.isFinite(pair[1]))),
		isSound: event.sound === true
	};
}
async function runLoad(test, failed, context, onPhase) {
	const ready = prepare(test, failed, context);
	if ("status" in ready) return masked(ready, context);
	const work = mkdtempSync(join(context.work, "test-"));
	try {
		return masked(await loaded(test, ready, work, context, onPhase), context);
	} finally {
		discard(work);
	}
}
const masked = (result, { mask }) => ({
	...result,
	reason: result.reason === null ? null : mask.text(result.reason)
});
async function loaded(test, ready, work, context, onPhase) {
	const { entry, entrypoint, question, model } = ready;
	const { loader, name } = entrypoint;
	const token = randomBytes(16).toString("hex");
	const channel = join(work, "channel");
	const outputs = join(work, "outputs");
	mkdirSync(outputs);
	writeFileSync(channel, "", { mode: 384 });
	const environment = freshEnvironment(work, {
		path: context.path,
		marker: context.marker,
		profile: question.profile,
		threads: context.threads
	});
	const allowed = [...context.allowed.get(entry.id) ?? context.allowed.get(entry.subject) ?? []];
	const { prompt, maxTokens, profile } = question;
	const request = {
		version: 1,
		id: test.id,
		entry: entry.subject,
		path: model,
		task: entrypoint.task,
		prompt,
		max_tokens: maxTokens,
		profile,
		outputs,
		...name === null && {
			token,
			channel,
			allowed
		}
	};
	const started = context.now();
	const milliseconds = Math.min(question.maxSeconds, context.maxSeconds) * 1e3;
	let phase = "starting";
	const ending = await superviseShutIn({
		command: commandOf(ready, work, context),
		inside: {
			work,
			root: context.root,
			hidden: context.hidden,
			hasNetwork: false
		},
		...shutInBy(context),
		environment,
		marker: context.marker,
		input: `${JSON.stringify(request)}\n`,
		maxMilliseconds: milliseconds,
		signal: context.signal,
		onTick() {
			if (name !== null) return;
			const now = readChannel(channel, token).phase;
			if (now === phase) return;
			phase = now;
			onPhase(now);
		}
	});
	const reported = name === null ? readChannel(channel, token) : reportedByOutput(ending);
	const kept = context.outputs.of(test.id);
	if (name === null) kept.stream("stdout.txt", ending.output);
	kept.stream("stderr.txt", ending.errors);
	const about = {
		id: test.id,
		probe: "load",
		subject: entry.subject,
		loader: name === null ? loader : `custom:${name}`,
		profile,
		location: test.place ?? entry.place
	};
	if (name === null || reported.answer !== null) context.versions.set(about.loader, {
		versions: reported.versions,
		script: loader === "custom" ? null : scriptOf(loader).sha256
	});
	const measured = {
		started_at: started,
		duration_ms: Math.round(ending.milliseconds),
		phase: name === null ? reported.phase : null,
		load_ms: reported.loadMs,
		answer_ms: reported.answerMs,
		peak_memory_bytes: ending.peakMemory === 0 ? null : ending.peakMemory,
		exit: ending.is === "unstarted" ? null : {
			code: ending.code,
			signal: ending.signal
		},
		artifacts: kept.artifacts
	};
	const changed = changedSince(context.stamps, entry, context.root);
	if (changed !== null) return unrun(about, "blocked", `${changed} changed while the test ran`, {
		...measured,
		kind: "file-changed"
	});
	if (reported.blocked !== null && ending.is === "exited") return unrun(about, "blocked", reported.blocked.reason, {
		...measured,
		kind: reported.blocked.kind === "loader-missing" ? "loader-missing" : "smoke-blocked",
		fix: reported.blocked.fix
	});
	const wrong = explainEnding(ending, reported, {
		milliseconds,
		maxMemory: context.maxMemory
	});
	if (wrong !== null) return unrun(about, wrong.status, wrong.reason, {
		...measured,
		kind: wrong.kind,
		fix: wrong.fix
	});
	const { answer, problem } = judgeAnswer(reported.answer, question.expect);
	const file = reported.answer?.file ?? null;
	if (reported.answer?.text) kept.text("answer.txt", reported.answer.text);
	const unkept = file === null ? null : kept.file(`answer${file.slice(file.lastIndexOf("."))}`, work, `outputs/${file}`);
	const failure = problem ?? (unkept === null ? null : `its output ${file} is not kept: ${unkept}`);
	if (failure !== null) return unrun(about, "fail", failure, {
		...measured,
		answer,
		fix: "See the outputs of the test."
	});
	return {
		...unrun(about, "fail", ""),
		...measured,
		status: "pass",
		kind: null,
		reason: null,
		answer
	};
}
function commandOf({ entrypoint, model }, work, context) {
	const { loader, name } = entrypoint;
	if (loader === "custom") {
		const [program = "", ...words] = context.loaders.commands.get(name ?? "") ?? [];
		return [
			programOn(context.path, program) ?? program,
			...words,
			model
		];
	}
	const script = join(work, "runner.py");
	writeFileSync(script, scriptOf(loader).text);
	chmodSync(script, 256);
	return [
		context.python() ?? "",
		"-I",
		"-X",
		"utf8",
		script
	];
}
function reportedByOutput({ output }) {
	const text = output.text();
	return {
		phase: "starting",
		versions: {},
		loadMs: null,
		answerMs: null,
		answer: text.trim() === "" ? null : {
			kind: "text",
			text,
			file: null,
			numbers: {},
			isSound: true
		},
		blocked: null,
		error: null
	};
}
const UNPROVED = _lean_node_process_default.platform === "win32" ? "none" : "watch";
function secretNames({ endpoints, rowsTo }) {
	const keyEnv = rowsTo?.keyEnv ?? null;
	return new Set([...keyNames(endpoints), ...keyEnv === null ? [] : [keyEnv]]);
}
async function runSmoke(options) {
	const { environment, signal, repository } = options;
	const { root, entries } = repository;
	const plan = loadPlan(root, options.plan) ?? makePlan(entries, options.endpoints.named);
	const tested = new Set(plan.groups.flatMap(({ tests }) => tests.map(({ subject }) => subject)));
	const stamps = stampsOf(entries, tested, root);
	const work = realpathSync.native(mkdtempSync(join(tmpdir(), "manifest-drift-smoke-")));
	try {
		const marker = randomBytes(16).toString("hex");
		const place = {
			path: environment.PATH ?? "",
			marker,
			profile: "default",
			threads: availableParallelism()
		};
		const hidden = options.hidden.filter((folder) => !`${work}/`.startsWith(`${folder}/`));
		const found = options.isolation === "none" ? {
			by: "none",
			network: false,
			files: false,
			processes: false
		} : await climb({
			work,
			root,
			hidden
		}, freshEnvironment(work, place), marker, signal);
		const memory = options.isolation === "none" ? UNPROVED : await proveMemory(found.by, {
			work,
			root,
			hidden
		}, freshEnvironment(work, place), {
			marker,
			isNamed: options.maxMemory !== null,
			signal
		});
		let python;
		const mask = maskOf(environment, secretNames(options));
		const output = options.output ?? mkdtempSync(join(tmpdir(), "smoke-results-"));
		return await runAll(plan, repository, {
			root,
			entries: new Map(entries.map((entry) => [entry.subject, entry])),
			stamps,
			loaders: options.loaders,
			endpoints: liveEndpoints(options.endpoints, environment, mask, signal),
			allowed: options.allowed,
			profile: options.profile,
			maxSeconds: options.maxSeconds,
			maxMemory: options.maxMemory ?? Math.floor(freemem() * .9),
			isolation: {
				mode: options.isolation,
				found,
				memory
			},
			isUntrusted: options.isUntrusted,
			hidden,
			path: place.path,
			python: () => python ??= findPython(environment, work),
			work,
			marker,
			threads: place.threads,
			outputs: new Outputs(output, mask),
			mask,
			signal,
			now: () => new Date().toISOString(),
			versions: new Map()
		}, {
			...options,
			output
		});
	} finally {
		discard(work);
	}
}
async function runAll(plan, { entries, commit }, context, { output, progress, shownRoot, signal }) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { found, memory } = context.isolation;
		const say = (isEnforced) => isEnforced ? "enforced" : "none";
		const facts = {
			version: VERSION,
			startedAt: context.now(),
			commit,
			root: shownRoot,
			machine: {
				os: _lean_node_process_default.platform,
				arch: _lean_node_process_default.arch,
				cpus: cpus().length,
				memory_bytes: totalmem()
			},
			isolation: {
				network: say(found.network),
				files: say(found.files),
				processes: say(found.processes),
				memory: memory === "watch" ? "watched" : say(memory !== "none"),
				memory_by: memory,
				by: found.by
			}
		};
		const results = unreached(plan);
		const groupReasons = new Map();
		const observations = [];
		const state = {
			results,
			entries: new Map(),
			groupReasons,
			observations,
			loaders: context.versions,
			endpoints: context.endpoints
		};
		const writer = resultsWriter(output, facts.startedAt);
		const write = (finishedAt) => {
			const run = buildRun(plan, entries, facts, state, finishedAt);
			writer.write(run);
			return run;
		};
		const renewed = _usingCtx$1.u(renewal(() => void write(null)));
		renewed.now();
		const failedOf = failedNeeds((id) => results.get(id)?.status === "pass");
		for (const unit of unitsOf(plan)) {
			if (signal.aborted) break;
			const { group, test } = unit;
			const failed = failedOf(unit);
			const { id } = test ?? group;
			progress.test(id, "starting");
			if (test === null) {
				const done = await runGroup(group, failed, context);
				for (const result of done.tests) results.set(result.id, result);
				if (done.reason !== null) groupReasons.set(group.id, done.reason);
				observations.push(...done.observations.map((text) => ({
					group: group.id,
					text
				})));
				for (const result of done.tests) progress.done(result);
			} else {
				const result = await runTest(test, failed, context, (phase) => progress.test(id, phase));
				results.set(id, result);
				progress.done(result);
			}
			if ((test === null ? group.tests : [test]).some((one) => results.get(one.id)?.started_at)) renewed.now();
			else renewed.soon();
		}
		return {
			run: write(context.now()),
			path: writer.path,
			folder: output
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
async function runTest(test, failed, context, onPhase) {
	const probe = ENDPOINT_PROBES.find((name) => name === test.probe);
	return probe === void 0 ? await runLoad(test, failed, context, onPhase) : await runProbe(test, probe, failed, context, onPhase);
}
async function readRepository(given, options) {
	const { cwd, environment, signal, progress, commit } = options;
	const { settings, ports } = await openRepository({
		...given,
		upstream: "none"
	}, {
		cwd,
		environment,
		signal,
		run: null,
		progress,
		baseline: { is: "fork-point" },
		commit
	});
	const report = await check(settings, null, ports);
	const { value } = await loadInventories(settings, ports.files);
	const rows = new Map([...report.entries].map((row) => [`${row.kind}:${row.id}`, row]));
	const hash = (text) => createHash("sha256").update(text).digest("hex");
	const paths = [...rows.values()].flatMap(({ path }) => path === null ? [] : [path]);
	const files = filesOfEntries(paths, report.files, hash);
	const entries = new Map();
	for (const inventory of [...value.sources, ...value.combined]) for (const entry of inventory.entries) {
		const subject = `${entry.kind}:${entry.id}`;
		const row = rows.get(subject);
		if (entries.has(subject) || row === void 0 || identityOf(entry.value) === null) continue;
		const { value: fields } = entry;
		const member = ["smoke_test", "entrypoint"].find((name) => Object.hasOwn(fields, name));
		entries.set(subject, {
			subject,
			id: entry.id,
			version: stringAt(fields, "version") ?? stringAt(fields, "revision") ?? stringAt(fields, "snapshot") ?? "unversioned",
			path: row.path,
			entrypoint: Object.hasOwn(fields, "entrypoint") ? fields.entrypoint : void 0,
			smokeTest: Object.hasOwn(fields, "smoke_test") ? fields.smoke_test : void 0,
			fields,
			place: inventory.locate(fields, member),
			evidence: evidenceOf(row.path === null ? void 0 : files.get(row.path))
		});
	}
	return {
		root: ports.files.root,
		commit: report.commit,
		entries: [...entries.values()]
	};
}
const NO_FILES = {
	recorded: 0,
	verified: 0,
	records: createHash("sha256").digest("hex"),
	paths: new Set(),
	bad: null
};
function evidenceOf(files) {
	if (files === void 0) return NO_FILES;
	const { recorded, verified, records, paths, unverified } = files;
	return {
		recorded,
		verified,
		records,
		paths,
		bad: unverified && {
			path: unverified.path,
			status: unverified.status === "matched" ? `only matched by ${unverified.evidence}` : unverified.status
		}
	};
}
export { outputReader as _, maskOf as a, compareNumbers as c, OpenAiProvider as d, Http as f, Outputs as g, listed as h, readChannel as i, providerFailure as l, isSameModel as m, runSmoke as n, resultsJson as o, costOf as p, secretNames as r, climb as s, readRepository as t, Spending as u };
