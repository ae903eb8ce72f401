import { ofCheck } from "./check.js";
import { n as hubAccess, t as DEFAULT_ENDPOINT } from "./hub-access.js";
import { A as lfsEndpoint, C as gitHubPages, D as s3Access, E as regionProblem, O as s3Headers, S as gitHubApi, T as keyUrl, _ as parse, a as readLayers, b as addBearer, c as LFS_MEDIA, d as MAX_RELEASE_BYTES, f as RELEASE_HEADERS, g as membersOf, h as isSize, i as manifestUrl, l as batchBody, m as releaseUrl, n as MAX_OCI_MANIFEST_BYTES, o as registryToken, p as readAssets, r as MAX_TOKEN_BYTES, s as tokenPlace, t as MANIFEST_HEADERS, u as readBatch, v as readFiles, w as secretsOf, x as addGitHub, y as readInfo } from "./oci.js";
import { Bt as SettingsError, Ut as quote, at as connectionReason, zt as withoutTrailing } from "./start.js";
import { t as setTimeout } from "./promises.js";
const { Gi: isLoopback, V: isRepoId, mi: createHash, si: countOf } = ofCheck();
const MAX_MOVES$2 = 3;
const STORES = [".hf.co", ".huggingface.co"];
async function readRange(requests, range) {
	const { from, length, authorization } = range;
	let { url } = range;
	for (let moves = 0;; moves += 1) {
		const headers = {
			"accept-encoding": "identity",
			"user-agent": "manifest-drift",
			range: `bytes=${from}-${from + length - 1}`,
			...authorization !== null && url.origin === range.url.origin && { authorization }
		};
		const sent = await requests.send(url, {
			method: "GET",
			headers,
			maxBytes: length,
			wants: "bytes"
		});
		if (sent.is === "unreachable") return null;
		const { status, bytes } = sent;
		if (status === 206 && isRange(sent.headers.get("content-range"), from, length) || status === 200 && from === 0) return bytes.length === length ? bytes : null;
		const next = moves < MAX_MOVES$2 ? storeOf(sent, url, range) : null;
		if (next === null) return null;
		url = next;
	}
}
function storeOf({ status, headers }, from, { url, named }) {
	const location = headers.get("location") ?? "";
	const to = [
		301,
		302,
		307,
		308
	].includes(status) && location !== "" && URL.canParse(location, from.href) ? new URL(location, from) : null;
	if (to === null || to.username !== "" || to.password !== "") return null;
	if (to.origin === url.origin || named.includes(to.origin)) return to;
	return url.origin === new URL("https://huggingface.co").origin && to.protocol === "https:" && to.port === "" && STORES.some((end) => to.hostname.endsWith(end)) ? to : null;
}
function isRange(written, from, length) {
	const [, first, last] = /^bytes (\d{1,15})-(\d{1,15})\//.exec(written ?? "") ?? [];
	return Number(first) === from && Number(last) === from + length - 1;
}
const PATHS_A_REQUEST = 100;
const TREE_PAGE = 1e3;
const MAX_ANSWER_BYTES$2 = 16777216;
const MAX_MOVES$1 = 3;
const MAX_TREE_FILES = 1e5;
var Hub = class {
	#access;
	#requests;
	#named;
	constructor(access, requests, named = []) {
		this.#access = access;
		this.#requests = requests;
		this.#named = named;
	}
	async commit(repository, revision) {
		const rest = revision === null ? "" : `/revision/${encodeURIComponent(revision)}`;
		const asked = await this.#ask(repository, `${rest}?expand=sha`);
		if (asked.is !== "reply") return asked;
		const info = readInfo(parse(asked.text));
		if (info === null) return UNREADABLE$2;
		return {
			is: "commit",
			commit: info.commit,
			id: info.id ?? asked.id
		};
	}
	async files(repository, commit, paths) {
		const files = new Map();
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
			if (listed === null) return UNREADABLE$2;
			for (const path of some) keep(listed, path, files);
		}
		return {
			is: "files",
			files
		};
	}
	async bytes({ type, id }, commit, path, from, length) {
		const name = path.split("/").map(encodeURIComponent).join("/");
		const pages = type === "model" ? "" : `${type}s/`;
		const url = new URL(`${this.#access.endpoint}/${pages}${id}/resolve/${commit}/${name}`);
		const { authorization = null } = this.#headers(void 0);
		return readRange(this.#requests, {
			url,
			from,
			length,
			authorization,
			named: this.#named
		});
	}
	async tree(repository, commit) {
		const files = new Map();
		const walked = await this.#walkTree(repository, commit, null, files);
		if (walked === "given up") return unreachable$5(`it has more than ${MAX_TREE_FILES} files`);
		return walked === "done" ? {
			is: "files",
			files
		} : walked;
	}
	async #walkTree(repository, commit, wanted, files) {
		let query = "?recursive=true";
		for (;;) {
			const asked = await this.#ask(repository, `/tree/${commit}${query}`);
			if (asked.is !== "reply") return asked;
			const listed = readFiles(parse(asked.text), TREE_PAGE);
			if (listed === null) return UNREADABLE$2;
			const before = files.size;
			for (const path of listed.keys()) if (wanted?.has(path) !== false) keep(listed, path, files);
			if (files.size === wanted?.size) return "done";
			const next = this.#nextPage(asked, repository, commit);
			if (next === "none") return "done";
			if (next === "invalid") return UNREADABLE$2;
			if (wanted !== null && files.size - before < PATHS_A_REQUEST || files.size > MAX_TREE_FILES || listed.size === 0) return "given up";
			query = next;
		}
	}
	#nextPage({ headers, id }, { type }, commit) {
		const link = headers.get("link");
		if (link === null) return "none";
		const href = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(link)?.[1];
		if (href === void 0) return "none";
		const page = this.#url(type, id, `/tree/${commit}`);
		const next = URL.canParse(href, page.href) ? new URL(href, page) : null;
		return next?.origin === page.origin && next.pathname === page.pathname ? next.search : "invalid";
	}
	async #ask({ type, id }, rest, body) {
		for (let moves = 0;; moves += 1) {
			const url = this.#url(type, id, rest);
			const sent = await this.#requests.send(url, {
				method: body === void 0 ? "GET" : "POST",
				headers: this.#headers(body),
				...body === void 0 ? {} : { body },
				maxBytes: MAX_ANSWER_BYTES$2
			});
			if (sent.is === "unreachable") return sent;
			if (sent.status === 200) return {
				...sent,
				id
			};
			const moved = sent.status >= 300 && sent.status < 400 ? this.#movedTo(sent, url, type, rest) : null;
			if (moved === null || moves === MAX_MOVES$1) return this.#refusal(sent);
			id = moved;
		}
	}
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
		if (status === 403 || code === "GatedRepo") return unreachable$5(`access to it is restricted (${status}); ${hasToken ? "HF_TOKEN has no right to it" : "set HF_TOKEN to a token that may read it"}`);
		if (status === 401 && hasToken) return unreachable$5("it refuses the token in HF_TOKEN (401)");
		if (status === 401 || status === 404 && !hasToken) return unreachable$5(`it is missing or private (${status}); set HF_TOKEN to a token that may read it to tell`);
		if (status === 404 || status === 410) return { is: "repository-gone" };
		if (status >= 300 && status < 400) return unreachable$5(`it redirects elsewhere (${status}), which is not followed`);
		return unreachable$5(`it answered ${status}`);
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
const UNREADABLE$2 = unreachable$5("its answer is not what the hub answers");
function unreachable$5(why) {
	return {
		is: "unreachable",
		why
	};
}
function keep(from, path, to) {
	const file = from.get(path);
	if (file) to.set(path, file);
}
const MAX_ANSWER_BYTES$1 = 4194304;
const MAX_MOVES = 3;
const AT_ONCE = 4;
const NO_SERVER = "the clone names no server: it has neither lfs.url nor a remote with an address that can be asked";
var LfsServer = class {
	#endpoint;
	#secrets;
	#requests;
	#refusal = null;
	constructor(endpoint, secrets, requests) {
		this.#endpoint = endpoint;
		this.#secrets = secrets;
		this.#requests = requests;
		if (endpoint === null) this.#refusal = unreachable$4(NO_SERVER);
	}
	get host() {
		return this.#endpoint === null ? null : new URL(this.#endpoint).host;
	}
	async objects(objects) {
		const answers = [];
		const worker = async (starts) => {
			for (const start of starts) {
				const said = await this.#ask(objects.slice(start, start + 100));
				for (const [index, answer] of said.entries()) answers[start + index] = answer;
			}
		};
		const count = Math.ceil(objects.length / 100);
		const starts = Array.from({ length: count }, (_, index) => index * 100);
		await worker(starts.splice(0, 1));
		const left = starts.values();
		await Promise.all(Array.from({ length: AT_ONCE }, () => worker(left)));
		return answers;
	}
	async #ask(objects) {
		const said = this.#refusal ?? await this.#send(objects);
		if (said instanceof Map) return objects.map(({ oid }) => answerOf(said.get(oid)));
		return objects.map(() => said);
	}
	async #send(objects) {
		let url = new URL(`${this.#endpoint}/objects/batch`);
		for (let moves = 0;; moves += 1) {
			const sent = await this.#requests.send(url, {
				method: "POST",
				headers: {
					accept: LFS_MEDIA,
					"content-type": LFS_MEDIA,
					"user-agent": "manifest-drift",
					...this.#secrets.get(url.origin)
				},
				body: batchBody(objects),
				maxBytes: MAX_ANSWER_BYTES$1
			});
			if (sent.is === "unreachable") return sent;
			if (sent.status === 200) return readBatch(sent.text, objects) ?? UNREADABLE$1;
			const next = moves < MAX_MOVES ? movedTo(sent, url) : null;
			if (next === null) return this.#refuse(sent, url);
			url = next;
		}
	}
	#refuse({ status }, { origin }) {
		const refusal = unreachable$4(refusalOf(status, this.#secrets.has(origin)));
		this.#refusal = refusal;
		return refusal;
	}
};
const UNREADABLE$1 = unreachable$4("its answer is not what a git-lfs server answers");
function unreachable$4(why) {
	return {
		is: "unreachable",
		why
	};
}
function answerOf(said) {
	if (said === void 0) return unreachable$4("it does not say whether it has the object");
	if (said.is === "held") return {
		is: "held",
		size: said.size
	};
	const { code } = said;
	return code === 404 || code === 410 ? {
		is: "gone",
		status: code
	} : unreachable$4(`it refuses the object (${code})`);
}
function movedTo({ status, headers }, url) {
	if (![
		301,
		307,
		308
	].includes(status)) return null;
	const location = headers.get("location") ?? "";
	const next = location !== "" && URL.canParse(location, url.href) ? new URL(location, url) : null;
	return next?.origin === url.origin && next.username === "" && next.password === "" ? next : null;
}
function refusalOf(status, hasToken) {
	if (status === 401 || status === 403) return hasToken ? `it refuses the token (${status})` : `it refuses access (${status}); set GITHUB_TOKEN, or name a token with upstream-auth`;
	if (status === 404) return `it has no such repository (404)${hasToken ? ", or not for this token" : "; if it is private, set GITHUB_TOKEN, or name a token with upstream-auth"}`;
	if (status >= 300 && status < 400) return `it redirects elsewhere (${status}), which is not followed`;
	return `it answered ${status}`;
}
const LIMITS = {
	answerMs: 2e4,
	totalMs: 9e5,
	tries: 4,
	waitSeconds: 310,
	secondMs: 1e3
};
const SITES = ["https://modelscope.cn", "https://www.modelscope.cn"];
const MAX_ANSWER_BYTES = 16777216;
const MOST_LISTED = 3e3;
const PAGE = 200;
const MAX_PAGES = 500;
function modelScopeEndpoint({ MODELSCOPE_ENDPOINT }) {
	const written = MODELSCOPE_ENDPOINT?.trim() || "https://modelscope.cn";
	const url = URL.canParse(written) ? new URL(written) : null;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
	if (url === null || !isSafe || url.username + url.password + url.search + url.hash !== "") throw new SettingsError(`MODELSCOPE_ENDPOINT: ${quote(url?.host ?? written)} cannot be asked; it has to be https://HOST.`);
	return url.origin + withoutTrailing(url.pathname, "/");
}
async function listModelScope({ type, id, revision }, endpoint, requests, secrets) {
	const files = new Map();
	const isDataset = type === "dataset";
	let isWhole = false;
	for (let page = 1; !isWhole && page <= (isDataset ? MAX_PAGES : 1); page += 1) {
		const url = new URL(`${endpoint}/api/v1/${type}s/${id}/repo/${isDataset ? "tree" : "files"}`);
		url.searchParams.set("Revision", revision);
		url.searchParams.set("Recursive", "True");
		if (isDataset) url.searchParams.set("PageNumber", `${page}`);
		if (isDataset) url.searchParams.set("PageSize", `${PAGE}`);
		const headers = {
			accept: "application/json",
			"user-agent": "manifest-drift",
			...secrets.get(url.origin)
		};
		const sent = await requests.send(url, {
			method: "GET",
			headers,
			maxBytes: MAX_ANSWER_BYTES
		});
		if (sent.is === "unreachable") return sent;
		const listed = sent.status === 200 ? readModelScope(sent.text) : null;
		if (listed === null) return unreachable$3(refusal(sent.status, id, revision, secrets.has(url.origin)));
		for (const file of listed.files) {
			if (files.has(file.name)) return unreachable$3(UNREADABLE);
			files.set(file.name, file);
		}
		isWhole = listed.count < (isDataset ? PAGE : MOST_LISTED);
	}
	const below = `${type}s/${id}`;
	return {
		is: "listed",
		files: [...files.values()],
		prefixes: SITES.map((site) => `${site}/${below}/resolve/${encodeURIComponent(revision)}/`),
		page: `${SITES[0]}/${below}`,
		isWhole,
		isFixed: /^[0-9a-f]{40}$/.test(revision)
	};
}
function readModelScope(text) {
	const { Code, Data } = membersOf(parse(text), "Code", "Data") ?? {};
	const { Files } = membersOf(Data, "Files") ?? {};
	if (Code !== 200 || !Array.isArray(Files)) return null;
	const files = [];
	for (const file of Files) {
		const { Path, Size, Sha256, Type } = membersOf(file, "Path", "Size", "Sha256", "Type") ?? {};
		if (Type === "tree") continue;
		if (Type !== "blob" || typeof Path !== "string" || Path.length > 4096 || !isSize(Size)) return null;
		const digest = typeof Sha256 === "string" ? Sha256.toLowerCase() : "";
		files.push({
			name: Path,
			size: Size,
			sha256: /^[0-9a-f]{64}$/.test(digest) ? digest : null
		});
	}
	return {
		files,
		count: Files.length
	};
}
const UNREADABLE = "its answer is not what ModelScope answers";
function refusal(status, id, revision, hasToken) {
	if (status === 404) return `it has no ${id} at ${revision}${hasToken ? ", or not for this token" : "; if it is private, set MODELSCOPE_API_TOKEN"} (404)`;
	if (status === 401 || status === 403) return `it refuses access (${status}); ${hasToken ? "MODELSCOPE_API_TOKEN has no right to it" : "set MODELSCOPE_API_TOKEN"}`;
	if (status >= 300 && status < 400) return `it redirects (${status}), which is not followed`;
	return status === 200 ? UNREADABLE : `it answered ${status}`;
}
function unreachable$3(why) {
	return {
		is: "unreachable",
		why
	};
}
function listPlace(place, asking) {
	if (place.is === "release") return listRelease(place, asking);
	if (place.is === "registry") return listManifest(place, asking);
	return listModelScope(place, asking.modelScope, asking.requests, asking.secrets);
}
async function listRelease({ repository, tag }, { requests, secrets, gitHubApi, gitHub }) {
	const url = releaseUrl(gitHubApi, repository, tag);
	const hasToken = secrets.has(url.origin);
	const headers = {
		...RELEASE_HEADERS,
		"user-agent": "manifest-drift",
		...secrets.get(url.origin)
	};
	const sent = await requests.send(url, {
		method: "GET",
		headers,
		maxBytes: MAX_RELEASE_BYTES
	});
	if (sent.is === "unreachable") return sent;
	if (sent.status === 404) return unreachable$2(`it has no release ${tag} of ${repository}${hasToken ? ", or not for this token" : "; if it is private, set GITHUB_TOKEN"} (404)`);
	if (sent.status === 403 && sent.headers.get("x-ratelimit-remaining") === "0") return unreachable$2("it answers no more requests for now (403)");
	const files = sent.status === 200 ? readAssets(sent.text) : null;
	if (files === null) return refused(sent, "the API");
	const prefix = `${gitHub}/${repository}/releases/download/${encodeURIComponent(tag)}/`;
	const listed = files.map(({ name, sha256, size }) => ({
		name,
		sha256,
		size
	}));
	const page = `${gitHub}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
	return {
		is: "listed",
		files: listed,
		prefixes: [prefix],
		page,
		isWhole: true,
		isFixed: true
	};
}
async function listManifest(place, asking) {
	const { origin, name, reference } = place;
	const url = manifestUrl(origin, name, reference);
	let sent = await getManifest(url, asking.secrets.get(origin) ?? {}, asking);
	if (sent.is === "reply" && sent.status === 401) {
		const token = await fetchToken(sent.headers.get("www-authenticate") ?? "", place, asking);
		if ("why" in token) return unreachable$2(token.why);
		sent = await getManifest(url, { authorization: `Bearer ${token.value}` }, asking);
	}
	if (sent.is === "unreachable") return sent;
	if (sent.status === 404) return unreachable$2(`it has no ${name} at ${reference} (404)`);
	if (sent.status === 401 || sent.status === 403) return unreachable$2(`it refuses access (${sent.status}); name a token with upstream-auth`);
	const digest = createHash("sha256").update(sent.text).digest("hex");
	if (sent.status === 200 && reference.startsWith("sha256:") && reference !== `sha256:${digest}`) return unreachable$2("it gives another manifest than the one of that digest");
	const files = sent.status === 200 ? readLayers(sent.text) : null;
	if (files === null) return refused(sent, "a registry");
	return {
		is: "listed",
		files,
		prefixes: [],
		page: null,
		isWhole: true,
		isFixed: true
	};
}
function getManifest(url, own, { requests }) {
	return requests.send(url, {
		method: "GET",
		headers: {
			...MANIFEST_HEADERS,
			"user-agent": "manifest-drift",
			...own
		},
		maxBytes: MAX_OCI_MANIFEST_BYTES
	});
}
async function fetchToken(challenge, { origin, name }, { requests, secrets, named }) {
	const found = tokenPlace(challenge, name, (other) => other === origin || named.includes(other));
	if ("why" in found) return found.foreign === void 0 ? found : { why: `${found.why}; name that server in upstream, too: ${found.foreign}` };
	const headers = {
		"user-agent": "manifest-drift",
		...secrets.get(found.url.origin)
	};
	const sent = await requests.send(found.url, {
		method: "GET",
		headers,
		maxBytes: MAX_TOKEN_BYTES
	});
	if (sent.is === "unreachable") return sent;
	const value = sent.status === 200 ? registryToken(sent.text) : null;
	return value === null ? { why: `${found.url.origin} gives no token for it (${sent.status})` } : { value };
}
function refused({ status }, who) {
	if (status === 200) return unreachable$2(`its answer is not what ${who} answers`);
	if (status >= 300 && status < 400) return unreachable$2(`it redirects (${status}), which is not followed`);
	return unreachable$2(`it answered ${status}`);
}
function unreachable$2(why) {
	return {
		is: "unreachable",
		why
	};
}
var Requests = class {
	count = 0;
	#limits;
	#signal;
	#end;
	#unreachable = new Map();
	#notBefore = new Map();
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
	async #try(url, { maxBytes, wants, ...request }, tried) {
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
			const bytes = request.method === "HEAD" ? NO_BYTES : await readBody(response, maxBytes);
			if (bytes === null) return {
				is: "unreachable",
				why: `its answer was longer than ${countOf(maxBytes, "byte")}`
			};
			const reply = {
				is: "reply",
				status,
				headers,
				text: wants === "bytes" ? "" : bytes.toString("utf8"),
				bytes
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
const NO_BYTES = Buffer.alloc(0);
const RATE = "it answers no more requests for now (429)";
function backOff(tried) {
	return 2 ** (tried - 1) * (1 + Math.random() / 4);
}
function askedWait(headers) {
	const limit = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(headers.get("ratelimit") ?? "")?.[1];
	const after = headers.get("retry-after")?.trim() ?? "";
	const until = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1e3;
	const seconds = Math.max(limit === void 0 ? 0 : Number(limit), Number.isNaN(until) ? 0 : until);
	return seconds > 0 ? seconds : null;
}
async function readBody(response, limit) {
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > limit) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function failure(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	return connectionReason(cause);
}
const MAX_REDIRECTS = 5;
async function head(address, origins, requests, secrets) {
	let url = new URL(address);
	for (let redirects = 0;; redirects += 1) {
		if (!origins.includes(url.origin)) return unreachable$1("it redirects to a server that was not named");
		const asked = {
			method: "HEAD",
			headers: {
				...HEADERS,
				...secrets.get(url.origin)
			},
			maxBytes: 0
		};
		const sent = await requests.send(url, asked);
		if (sent.is === "unreachable") return sent;
		const { status, headers } = sent;
		if (status === 200) return foundIn(headers);
		if (status === 404 || status === 410) return {
			is: "gone",
			status
		};
		const location = headers.get("location") ?? "";
		if (status < 300 || status >= 400 || !URL.canParse(location, url.href)) return unreachable$1(`it answered ${status}`);
		if (redirects === MAX_REDIRECTS) return unreachable$1(`it redirects more than ${MAX_REDIRECTS} times`);
		url = new URL(location, url);
	}
}
function foundIn(headers) {
	return {
		is: "found",
		sha256: digestIn(headers),
		size: sizeIn(headers)
	};
}
const HEADERS = {
	"accept-encoding": "identity",
	"user-agent": "manifest-drift",
	"want-repr-digest": "sha-256=9",
	"x-amz-checksum-mode": "ENABLED"
};
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
function unreachable$1(why) {
	return {
		is: "unreachable",
		why
	};
}
function readObjectUrl(url) {
	const [, bucket, key] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^?#]+)$/.exec(url) ?? [];
	if (bucket === void 0 || key === void 0 || bucket.includes("..") || /\p{Cc}/u.test(key)) return null;
	return key.length <= 1024 && key.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part)) ? {
		bucket,
		key
	} : null;
}
async function headObject(address, buckets, access, requests) {
	const object = readObjectUrl(address);
	if (object === null || !buckets.includes(object.bucket)) return unreachable("it may not be asked");
	const url = keyUrl(access, object.bucket, object.key);
	const headers = {
		"user-agent": "manifest-drift",
		...await s3Headers(access, "HEAD", url)
	};
	const sent = await requests.send(url, {
		method: "HEAD",
		headers,
		maxBytes: 0
	});
	if (sent.is === "unreachable") return sent;
	const { status } = sent;
	if (status === 200) return foundIn(sent.headers);
	if (status === 404) return {
		is: "gone",
		status
	};
	const other = regionProblem(status, sent.headers.get("x-amz-bucket-region"), access);
	if (other !== null) return unreachable(other);
	if (status === 401 || status === 403) return unreachable(access.credentials === null ? `access is refused (${status}); set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY` : `access is refused (${status}); the credentials have no right to the object, or it is not there`);
	return unreachable(status >= 300 && status < 400 ? `it redirects (${status}), which is not followed` : `it answered ${status}`);
}
function unreachable(why) {
	return {
		is: "unreachable",
		why
	};
}
function createUpstream({ hosts, tokens = new Map(), named = [] }, place, limits = LIMITS) {
	const { environment, signal } = place;
	const requests = new Requests(limits, signal);
	const access = hosts.huggingface || hosts.gitLfs ? hubAccess(environment) : null;
	const hub = access && hosts.huggingface ? new Hub(access, requests, hosts.origins) : null;
	const own = secretsOf("upstream-auth", tokens, environment);
	const secrets = new Map(own);
	const gitHubApi$1 = hosts.places.length > 0 ? gitHubApi(environment) : "";
	if (hosts.gitLfs || hosts.places.length > 0) addGitHub(secrets, environment);
	const usesModelScope = hosts.places.some((one) => one.is === "modelscope");
	const modelScope = usesModelScope ? modelScopeEndpoint(environment) : "";
	if (usesModelScope) addBearer(secrets, modelScope, environment.MODELSCOPE_API_TOKEN);
	const hubOrigin = access && new URL(access.endpoint).origin;
	if (hubOrigin !== null && access?.token && !secrets.has(hubOrigin)) secrets.set(hubOrigin, { authorization: `Bearer ${access.token}` });
	const buckets = hosts.buckets.length > 0 ? s3Access(environment) : null;
	let server = null;
	const lfsServer = async () => new LfsServer(hosts.gitLfs ? await lfsEndpoint(place, new Set(named)) : null, secrets, requests);
	return {
		commit: async (repository, revision) => hub ? hub.commit(repository, revision) : OFF,
		files: async (repository, commit, paths) => hub ? hub.files(repository, commit, paths) : OFF,
		bytes: async (...asked) => hub ? hub.bytes(...asked) : null,
		tree: async (repository, commit) => hub ? hub.tree(repository, commit) : OFF,
		head: (url) => buckets === null || !url.startsWith("s3://") ? head(url, hosts.origins, requests, own) : headObject(url, hosts.buckets, buckets, requests),
		list: (place) => listPlace(place, {
			requests,
			secrets,
			gitHubApi: gitHubApi$1,
			gitHub: gitHubPages(environment),
			modelScope,
			named: hosts.origins
		}),
		lfs: async (objects) => {
			server ??= lfsServer();
			const { host } = await server;
			return {
				host,
				answers: await (await server).objects(objects)
			};
		},
		hub: access === null ? "" : new URL(access.endpoint).host,
		get requests() {
			return requests.count;
		}
	};
}
const OFF = {
	is: "unreachable",
	why: "it may not be asked"
};
export { LIMITS as n, createUpstream as t };
