import "./rolldown-runtime.js";
import { _ as isRepoId, g as isPinned } from "./check.js";
import { t as hubAccess } from "./hub-access.js";
import { t as setTimeout } from "./promises.js";
import { S as connectionReason } from "./hashing.js";

/** The hub's JSON, taken as written by a stranger: what does not have the very form is no answer. */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** `{sha, id}` of a repository at a revision. `id` is null where it is left out. */
function readInfo(value) {
	if (!isFields(value)) return null;
	const { sha, id } = own(value, "sha", "id");
	if (typeof sha !== "string" || !isPinned(sha)) return null;
	return {
		commit: sha,
		id: typeof id === "string" && isRepoId(id) ? id : null
	};
}
/**
* The files in an answer of `tree` or `paths-info`: `{type, path, size, oid, lfs?: {oid, size}}`.
* `lfs.oid` is the SHA-256, also of what is stored by other means than git-lfs. Null when anything in
* it has another form, since what else it says is then not to be trusted.
*/
function readFiles(value, max) {
	if (!Array.isArray(value) || value.length > max) return null;
	const files = /* @__PURE__ */ new Map();
	for (const item of value) {
		if (!isFields(item)) return null;
		const { type, path, size, oid, lfs } = own(item, "type", "path", "size", "oid", "lfs");
		if (type !== "file" && type !== "directory") return null;
		if (typeof path !== "string" || path.length > 4096) return null;
		if (type === "directory") continue;
		if (typeof oid !== "string" || !isPinned(oid) || !isSize(size) || files.has(path)) return null;
		const stored = readLfs(lfs);
		if (stored === null) return null;
		files.set(path, {
			blobId: oid,
			size: stored?.size ?? size,
			sha256: stored?.sha256 ?? null
		});
	}
	return files;
}
/** Undefined where there is none, null where it is none. */
function readLfs(value) {
	if (value === void 0 || value === null) return void 0;
	if (!isFields(value)) return null;
	const { oid, size } = own(value, "oid", "size");
	return typeof oid === "string" && /^[0-9a-f]{64}$/.test(oid) && isSize(size) ? {
		sha256: oid,
		size
	} : null;
}
function isSize(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Members of the value itself, never what a prototype might add. */
function own(value, ...names) {
	const members = {};
	for (const name of names) if (Object.hasOwn(value, name)) members[name] = value[name];
	return members;
}

/**
* The few metadata endpoints of the Hugging Face Hub that a check needs (huggingface_hub: hf_api.py).
* No endpoint that hands out a file's bytes is known here.
*/
/** What the hub takes in one question is not published; this many it does take. */
const PATHS_A_REQUEST = 100;
const TREE_PAGE = 1e3;
/** A page of a tree is at most about a megabyte. */
const MAX_ANSWER_BYTES = 16777216;
const MAX_MOVES = 3;
var Hub = class {
	#access;
	#requests;
	constructor(access, requests) {
		this.#access = access;
		this.#requests = requests;
	}
	async commit(repository, revision) {
		const rest = revision === null ? "" : `/revision/${encodeURIComponent(revision)}`;
		const asked = await this.#ask(repository, `${rest}?expand=sha`);
		if (asked.is !== "reply") return asked;
		const info = readInfo(parse(asked.text));
		if (info === null) return UNREADABLE;
		return {
			is: "commit",
			commit: info.commit,
			id: info.id ?? asked.id
		};
	}
	/**
	* A page of the tree has 1000 files, a question for paths 100. Where many are asked for, pages are
	* read for as long as each tells more than a question would.
	*/
	async files(repository, commit, paths) {
		const files = /* @__PURE__ */ new Map();
		let left = paths;
		if (paths.length > 200) {
			const walked = await this.#walkTree(repository, commit, new Set(paths), files);
			if (walked !== "given up" && walked !== "done") return walked;
			left = walked === "done" ? [] : paths.filter((path) => !files.has(path));
		}
		for (let from = 0; from < left.length; from += PATHS_A_REQUEST) {
			const some = left.slice(from, from + PATHS_A_REQUEST);
			const asked = await this.#ask(repository, `/paths-info/${commit}`, JSON.stringify({
				paths: some,
				expand: false
			}));
			if (asked.is !== "reply") return asked;
			const listed = readFiles(parse(asked.text), some.length);
			if (listed === null) return UNREADABLE;
			for (const path of some) keep(listed, path, files);
		}
		return {
			is: "files",
			files
		};
	}
	async #walkTree(repository, commit, wanted, files) {
		let query = "?recursive=true";
		for (;;) {
			const asked = await this.#ask(repository, `/tree/${commit}${query}`);
			if (asked.is !== "reply") return asked;
			const listed = readFiles(parse(asked.text), TREE_PAGE);
			if (listed === null) return UNREADABLE;
			const before = files.size;
			for (const path of listed.keys()) if (wanted.has(path)) keep(listed, path, files);
			if (files.size === wanted.size) return "done";
			const next = this.#nextPage(asked, repository, commit);
			if (next === "none") return "done";
			if (next === "invalid") return UNREADABLE;
			if (files.size - before < PATHS_A_REQUEST) return "given up";
			query = next;
		}
	}
	/** `Link: <URL>; rel="next"`, which may lead to nothing but the next page of this very tree. */
	#nextPage({ headers, id }, { type }, commit) {
		const link = headers.get("link");
		if (link === null) return "none";
		const href = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(link)?.[1];
		if (href === void 0) return "none";
		const page = this.#url(type, id, `/tree/${commit}`);
		const next = URL.canParse(href, page.href) ? new URL(href, page) : null;
		return next?.origin === page.origin && next.pathname === page.pathname ? next.search : "invalid";
	}
	/** Asks about a repository, under its new name where the hub says that it has one. */
	async #ask({ type, id }, rest, body) {
		for (let moves = 0;; moves += 1) {
			const url = this.#url(type, id, rest);
			const sent = await this.#requests.send(url, {
				method: body === void 0 ? "GET" : "POST",
				headers: this.#headers(body),
				...body === void 0 ? {} : { body },
				maxBytes: MAX_ANSWER_BYTES
			});
			if (sent.is === "unreachable") return sent;
			if (sent.status === 200) return {
				...sent,
				id
			};
			const moved = sent.status >= 300 && sent.status < 400 ? this.#movedTo(sent, url, type, rest) : null;
			if (moved === null || moves === MAX_MOVES) return this.#refusal(sent);
			id = moved;
		}
	}
	/** The new name in a redirect to the same question about another repository of the same hub. */
	#movedTo({ headers }, url, type, rest) {
		const location = headers.get("location") ?? "";
		const target = location !== "" && URL.canParse(location, url.href) ? new URL(location, url) : null;
		if (target === null || target.origin !== url.origin) return null;
		const start = this.#url(type, "", "").pathname;
		const end = rest.split("?", 1)[0] ?? "";
		if (!target.pathname.startsWith(start) || !target.pathname.endsWith(end)) return null;
		const id = target.pathname.slice(start.length, target.pathname.length - end.length);
		return isRepoId(id) ? id : null;
	}
	#refusal({ status, headers }) {
		const code = headers.get("x-error-code");
		const hasToken = this.#access.token !== null;
		if (code === "RevisionNotFound") return { is: "revision-gone" };
		if (status === 403 || code === "GatedRepo") return unreachable$1(`access to it is restricted (${status}); ${hasToken ? "HF_TOKEN has no right to it" : "set HF_TOKEN to a token that may read it"}`);
		if (status === 401 && hasToken) return unreachable$1("it refuses the token in HF_TOKEN (401)");
		if (status === 401 || status === 404 && !hasToken) return unreachable$1(`it is missing or private (${status}); set HF_TOKEN to a token that may read it to tell`);
		if (status === 404 || status === 410) return { is: "repository-gone" };
		if (status >= 300 && status < 400) return unreachable$1(`it redirects elsewhere (${status}), which is not followed`);
		return unreachable$1(`it answered ${status}`);
	}
	#url(type, id, rest) {
		return new URL(`${this.#access.endpoint}/api/${type}s/${id}${rest}`);
	}
	#headers(body) {
		const { token } = this.#access;
		return {
			accept: "application/json",
			"user-agent": "manifest-drift",
			...body === void 0 ? {} : { "content-type": "application/json" },
			...token === null ? {} : { authorization: `Bearer ${token}` }
		};
	}
};
const UNREADABLE = unreachable$1("its answer is not what the hub answers");
function unreachable$1(why) {
	return {
		is: "unreachable",
		why
	};
}
function keep(from, path, to) {
	const file = from.get(path);
	if (file) to.set(path, file);
}

const LIMITS = {
	answerMs: 2e4,
	totalMs: 9e5,
	tries: 4,
	waitSeconds: 310,
	secondMs: 1e3
};

/**
* Requests to servers that may be slow, busy, broken or hostile. Redirects are never followed here,
* answers have a largest size, and whatever goes wrong is told in our own words: a server's text
* reaches no message, and neither does a token.
*/
var Requests = class {
	/** Every try counts. */
	count = 0;
	#limits;
	#signal;
	#end;
	/** Origins that gave no answer at all, and why: they are not waited for again and again. */
	#unreachable = /* @__PURE__ */ new Map();
	/** When an origin that limits requests may be asked again. */
	#notBefore = /* @__PURE__ */ new Map();
	constructor(limits, signal) {
		this.#limits = limits;
		this.#signal = signal;
		this.#end = performance.now() + limits.totalMs;
	}
	async send(url, request) {
		const { tries } = this.#limits;
		for (let tried = 1;; tried += 1) {
			const known = await this.#turn(url.origin);
			if (known !== null) return {
				is: "unreachable",
				why: known
			};
			const { retry, noAnswer, ...sent } = await this.#try(url, request, tried);
			if (retry === void 0) return sent;
			const why = sent.is === "unreachable" ? sent.why : `it answered ${sent.status}, ${tried} times`;
			if (tried >= tries || retry > this.#limits.waitSeconds || !this.#fits(retry)) {
				if (noAnswer) this.#unreachable.set(url.origin, why);
				return {
					is: "unreachable",
					why
				};
			}
			this.#notBefore.set(url.origin, performance.now() + retry * this.#limits.secondMs);
		}
	}
	/** Waits until the origin may be asked; a reason why it will not be. */
	async #turn(origin) {
		for (;;) {
			const reason = this.#unreachable.get(origin);
			if (reason !== void 0) return reason;
			if (this.#signal.aborted) return "the time budget ran out or the run was cancelled";
			if (performance.now() > this.#end) return "the time for asking servers ran out";
			const wait = (this.#notBefore.get(origin) ?? 0) - performance.now();
			if (wait <= 0) return null;
			await setTimeout(wait, void 0, { signal: this.#signal }).catch(() => {});
		}
	}
	#fits(seconds) {
		return performance.now() + seconds * this.#limits.secondMs < this.#end;
	}
	async #try(url, { maxBytes, ...request }, tried) {
		this.count += 1;
		const late = AbortSignal.timeout(this.#limits.answerMs);
		try {
			const response = await fetch(url, {
				...request,
				body: request.body ?? null,
				redirect: "manual",
				credentials: "omit",
				signal: AbortSignal.any([this.#signal, late])
			});
			const { status, headers } = response;
			const text = request.method === "HEAD" ? "" : await readText(response, maxBytes);
			if (text === null) return {
				is: "unreachable",
				why: `its answer was longer than ${maxBytes} bytes`
			};
			const reply = {
				is: "reply",
				status,
				headers,
				text
			};
			if (status === 429) return {
				is: "unreachable",
				why: RATE,
				retry: askedWait(headers) ?? 30
			};
			if (status >= 500) return {
				...reply,
				retry: askedWait(headers) ?? backOff(tried)
			};
			return reply;
		} catch (error) {
			if (this.#signal.aborted) return {
				is: "unreachable",
				why: "the time budget ran out or the run was cancelled"
			};
			return {
				is: "unreachable",
				why: late.aborted ? `no answer within ${this.#limits.answerMs / 1e3} s` : failure(error),
				retry: backOff(tried),
				noAnswer: true
			};
		}
	}
};
const RATE = "it answers no more requests for now (429)";
/** 1, 2, 4 … seconds, and a little more, so that many clients do not come back at once. */
function backOff(tried) {
	return 2 ** (tried - 1) * (1 + Math.random() / 4);
}
/** `RateLimit: "api";r=0;t=55` (draft-ietf-httpapi-ratelimit-headers), or `Retry-After` (RFC 9110). */
function askedWait(headers) {
	const limit = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(headers.get("ratelimit") ?? "")?.[1];
	const after = headers.get("retry-after")?.trim() ?? "";
	const until = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1e3;
	const seconds = Math.max(limit === void 0 ? 0 : Number(limit), Number.isNaN(until) ? 0 : until);
	return seconds > 0 ? seconds : null;
}
/** The whole text, or null as soon as it is longer than `limit` bytes. */
async function readText(response, limit) {
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > limit) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
/** `fetch failed` says nothing; what lies behind it does. */
function failure(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	return connectionReason(cause);
}

const MAX_REDIRECTS = 5;
async function head(address, origins, requests) {
	let url = new URL(address);
	for (let redirects = 0;; redirects += 1) {
		if (!origins.includes(url.origin)) return unreachable("it redirects to a server that was not named");
		const sent = await requests.send(url, {
			method: "HEAD",
			headers: HEADERS,
			maxBytes: 0
		});
		if (sent.is === "unreachable") return sent;
		const { status, headers } = sent;
		if (status === 200) return {
			is: "found",
			sha256: digestIn(headers),
			size: sizeIn(headers)
		};
		if (status === 404 || status === 410) return {
			is: "gone",
			status
		};
		const location = headers.get("location") ?? "";
		if (status < 300 || status >= 400 || !URL.canParse(location, url.href)) return unreachable(`it answered ${status}`);
		if (redirects === MAX_REDIRECTS) return unreachable(`it redirects more than ${MAX_REDIRECTS} times`);
		url = new URL(location, url);
	}
}
/** The digest of the whole file as it is stored is wanted, and so no coding on top of it. */
const HEADERS = {
	"accept-encoding": "identity",
	"user-agent": "manifest-drift",
	"want-repr-digest": "sha-256=9",
	"x-amz-checksum-mode": "ENABLED"
};
/**
* `Repr-Digest: sha-256=:BASE64:` (RFC 9530), which is of the whole representation; `Content-Digest`
* is not. S3 has `x-amz-checksum-sha256`, which may be a digest of parts' digests: only with the type
* FULL_OBJECT is it the file's.
*/
function digestIn(headers) {
	if (isEncoded(headers)) return null;
	const repr = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(headers.get("repr-digest") ?? "")?.[1];
	const stored = headers.get("x-amz-checksum-type") === "FULL_OBJECT" ? /^[A-Za-z0-9+/]{43}=$/.exec(headers.get("x-amz-checksum-sha256") ?? "")?.[0] : null;
	const base64 = repr ?? stored;
	return base64 ? Buffer.from(base64, "base64").toString("hex") : null;
}
function sizeIn(headers) {
	const length = headers.get("content-length") ?? "";
	return !isEncoded(headers) && /^\d{1,15}$/.test(length) ? Number(length) : null;
}
function isEncoded(headers) {
	return (headers.get("content-encoding") ?? "identity") !== "identity";
}
function unreachable(why) {
	return {
		is: "unreachable",
		why
	};
}

/** Those whom `hosts` names. The hub is asked only when it is one of them, and no other host is. */
function createUpstream(hosts, environment, signal, limits = LIMITS) {
	const requests = new Requests(limits, signal);
	const access = hosts.huggingface ? hubAccess(environment) : null;
	const hub = access && new Hub(access, requests);
	const OFF = {
		is: "unreachable",
		why: "it may not be asked"
	};
	return {
		commit: async (repository, revision) => hub ? hub.commit(repository, revision) : OFF,
		files: async (repository, commit, paths) => hub ? hub.files(repository, commit, paths) : OFF,
		head: (url) => head(url, hosts.origins, requests),
		hub: access === null ? "" : new URL(access.endpoint).host,
		get requests() {
			return requests.count;
		}
	};
}

export { LIMITS as n, createUpstream as t };