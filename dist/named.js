import { At as realpathSync, Bt as SettingsError, Ct as mkdtempSync, Dt as readSync, Et as readFileSync, Lt as writeFileSync, Mt as rmSync, Nt as rmdirSync, Ot as readdirSync, Pt as statSync, St as mkdirSync, Ut as quote, Xt as join, Yt as isAbsolute, an as _lean_node_process_default, dt as chmodSync, en as sep, ft as closeSync, ht as existsSync, lt as accessSync, pt as constants, qt as delimiter, wt as openSync, xt as lstatSync, yt as lchownSync, zt as withoutTrailing } from "./start.js";
import { ofCheck } from "./check.js";
import { t as setTimeout$1 } from "./promises.js";
import { a as spawnSync, i as spawn, n as createServer } from "./_lean_node_http.js";
import { c as LineIndex, n as readJson } from "./json.js";
const { Gi: isLoopback, _i: randomBytes, mi: createHash, sn: isObject, vt: pushTo } = ofCheck();
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const KEY = /^[\x21-\x7e]{8,4096}$/;
function readAddress(what, written) {
	const url = URL.canParse(written) ? new URL(written) : null;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
	if (url !== null && isSafe && url.username + url.password + url.search + url.hash === "") return url;
	const host = url === null ? "" : ` (${quote(url.host)})`;
	throw new SettingsError(`${what}${host} must be https://HOST/PATH, or http:// on this machine, without a user, a query or a fragment.`);
}
function readKey(what, variable, environment) {
	const key = variable === null ? "" : environment[variable]?.trim() ?? "";
	if (key === "") return null;
	if (KEY.test(key)) return key;
	throw new SettingsError(`${what} is no key: it needs 8 characters at least, and no space among them.`);
}
const STATUSES$1 = [
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
const ALLOWANCES = [
	"pickle",
	"code",
	"old-loaders"
];
const ROLES = [
	"system",
	"user",
	"assistant",
	"tool"
];
const OPTIONS = [
	"temperature",
	"top_p",
	"max_tokens",
	"tools",
	"tool_choice",
	"response_format"
];
const MAX_MESSAGES = 1e3;
function readChatRequest(value) {
	if (!isObject(value)) return wrong$1("body", "the body must be a JSON object");
	const { model, messages, stream } = value;
	if (typeof model !== "string" || model.trim() === "") return wrong$1("model", "model must be text");
	if (!Array.isArray(messages) || messages.length === 0 || messages.length > MAX_MESSAGES) return wrong$1("messages", `messages must be a list of 1 to ${MAX_MESSAGES}`);
	const odd = messages.findIndex((message) => !isMessage(message));
	if (odd !== -1) return wrong$1("messages", `messages[${odd}] needs a role and content`);
	if (stream !== void 0 && stream !== null && stream !== false) return wrong$1("stream", "stream must be false; streaming is not supported");
	const options = OPTIONS.flatMap((name) => value[name] === void 0 || value[name] === null ? [] : [[name, value[name]]]);
	const given = Object.fromEntries(options);
	for (const name of [
		"temperature",
		"top_p",
		"max_tokens"
	]) if (given[name] !== void 0 && typeof given[name] !== "number") return wrong$1(name, `${name} must be a number`);
	if (given.max_tokens !== void 0 && !(Number.isInteger(given.max_tokens) && given.max_tokens > 0)) return wrong$1("max_tokens", "max_tokens must be a whole number above 0");
	if (given.tools !== void 0 && !Array.isArray(given.tools)) return wrong$1("tools", "tools must be a list");
	return { value: {
		model,
		messages,
		...given
	} };
}
function isMessage(message) {
	if (!isObject(message) || !ROLES.includes(message.role)) return false;
	const { content, tool_calls: calls } = message;
	if (content === null || content === void 0) return message.role === "assistant" && Array.isArray(calls);
	return typeof content === "string" || Array.isArray(content) && content.every(isPart);
}
function isPart(part) {
	if (!isObject(part)) return false;
	return part.type === "text" ? typeof part.text === "string" : part.type === "image_url" && isObject(part.image_url) && typeof part.image_url.url === "string";
}
function readEmbedRequest(value) {
	if (!isObject(value)) return wrong$1("body", "the body must be a JSON object");
	const { model, input } = value;
	if (typeof model !== "string" || model.trim() === "") return wrong$1("model", "model must be text");
	const inputs = Array.isArray(input) ? input : [input];
	if (inputs.length === 0 || !inputs.every((one) => typeof one === "string" && one !== "")) return wrong$1("input", "input must be text, or a list of texts");
	return { value: {
		model,
		input
	} };
}
const wrong$1 = (member, problem) => ({
	member,
	problem
});
var ProviderError = class extends Error {
	name = "ProviderError";
	kind;
	provider;
	status;
	retryAfterMs;
	code;
	param;
	words;
	constructor(kind, message, facts) {
		super(message);
		this.kind = kind;
		this.provider = facts.provider;
		this.status = facts.status ?? null;
		this.retryAfterMs = facts.retryAfterMs ?? null;
		this.code = facts.code ?? null;
		this.param = facts.param ?? null;
		this.words = facts.words ?? null;
	}
};
const MAX_BODY = 8388608;
async function startGateway({ endpoint, provider }, maxMs) {
	const routes = {
		"GET /": () => ({
			service: `manifest-drift gateway to ${endpoint.name}`,
			status: "ok"
		}),
		"POST /v1/chat": async (body, until) => (await provider.chat(valid(readChatRequest(body)), { until })).body,
		"POST /v1/embed": async (body, until) => (await provider.embed(valid(readEmbedRequest(body)), { until })).body,
		"GET /v1/models": async (_, until) => ({
			object: "list",
			data: (await provider.models({ until })).models.map(modelRow)
		})
	};
	const server = createServer((request, response) => {
		answer(request, response, routes, maxMs).catch((error) => refuse(response, error));
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(0, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
const ALIASES = {
	"GET /health": "GET /",
	"POST /v1/chat/completions": "POST /v1/chat",
	"POST /v1/embeddings": "POST /v1/embed"
};
async function answer(request, response, routes, maxMs) {
	const { method = "", url = "", headers, socket } = request;
	if (!isOwnHost(headers.host, socket.localPort)) throw new Refused(421, "host", "this is another server");
	const path = url.split("?")[0] ?? "";
	const known = (verb) => ALIASES[`${verb} ${path}`] ?? `${verb} ${path}`;
	const name = known(method === "HEAD" ? "GET" : method);
	const route = Object.hasOwn(routes, name) ? routes[name] : void 0;
	if (route === void 0) throw ["GET", "POST"].some((verb) => Object.hasOwn(routes, known(verb))) ? new Refused(405, "method", `${path} does not take ${method}`) : new Refused(404, "path", "there is no such path");
	send(response, 200, await route(method === "POST" ? await bodyOf(request) : void 0, performance.now() + maxMs));
}
const isOwnHost = (host, port) => host === `127.0.0.1:${port}` || host === `localhost:${port}`;
async function bodyOf(request) {
	if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) throw new Refused(415, "body", "the content-type must be application/json");
	const chunks = [];
	let length = 0;
	for await (const chunk of request) {
		length += chunk.length;
		if (length > MAX_BODY) throw new Refused(413, "body", `the body is longer than ${MAX_BODY} bytes`);
		chunks.push(chunk);
	}
	try {
		return JSON.parse(Buffer.concat(chunks).toString("utf8"));
	} catch {
		throw new Refused(400, "body", "the body is not JSON");
	}
}
var Refused = class extends Error {
	status;
	param;
	constructor(status, param, message) {
		super(message);
		this.status = status;
		this.param = param;
	}
};
function valid(read) {
	if ("value" in read) return read.value;
	throw new Refused(400, read.member, read.problem);
}
const STATUSES = {
	timeout: 504,
	credit: 402,
	"rate-limited": 429,
	"not-found": 404,
	unsupported: 501,
	rejected: 400,
	limit: 429,
	cancelled: 503
};
function refuse(response, error) {
	if (error instanceof Refused) {
		const { status, param, message } = error;
		send(response, status, { error: {
			code: "invalid_request",
			message,
			param,
			status: null,
			retry_after_ms: null
		} });
		return;
	}
	if (error instanceof ProviderError) {
		const { kind, message, param, status, retryAfterMs } = error;
		if (retryAfterMs !== null) response.setHeader("retry-after", String(Math.ceil(retryAfterMs / 1e3)));
		const shape = {
			code: kind,
			message: `the endpoint: ${message}`,
			param,
			status,
			retry_after_ms: retryAfterMs
		};
		send(response, STATUSES[kind] ?? 502, { error: shape });
		return;
	}
	send(response, 500, { error: {
		code: "fault",
		message: "the gateway failed",
		param: null,
		status: null,
		retry_after_ms: null
	} });
}
function send(response, status, value) {
	if (response.headersSent || response.destroyed) return;
	const body = Buffer.from(JSON.stringify(value));
	response.writeHead(status, {
		"content-type": "application/json; charset=utf-8",
		"content-length": body.length,
		"x-content-type-options": "nosniff",
		...status >= 400 && { connection: "close" }
	});
	response.end(body);
}
function modelRow({ id, aliases, contextLength, pricing }) {
	const price = (number) => number === null ? null : String(number);
	return {
		id,
		object: "model",
		name: id,
		aliases,
		context_length: contextLength,
		pricing: {
			prompt: price(pricing.prompt),
			completion: price(pricing.completion)
		}
	};
}
function mayAsk(name, { endpoints, isUntrusted }) {
	const live = endpoints.get(name);
	if (live === void 0) return {
		reason: `the step does not name the endpoint ${name}`,
		fix: `Name it: --endpoint '${name}=URL'.`
	};
	if (isUntrusted && live.hasKey) return {
		reason: `the key of ${name} is not used for a pull request of a fork`,
		fix: "Test it on a branch of this repository."
	};
	return live;
}
var KeptText = class {
	#limit;
	#head = [];
	#headBytes = 0;
	#tail = [];
	#tailBytes = 0;
	total = 0;
	constructor(limit) {
		this.#limit = limit;
	}
	add(chunk) {
		this.total += chunk.length;
		const room = this.#limit / 2 - this.#headBytes;
		const first = chunk.subarray(0, Math.max(0, room));
		if (first.length > 0) {
			this.#head.push(Buffer.from(first));
			this.#headBytes += first.length;
		}
		const rest = chunk.subarray(first.length);
		if (rest.length === 0) return;
		this.#tail.push(Buffer.from(rest));
		this.#tailBytes += rest.length;
		if (this.#tailBytes > this.#limit) this.#shorten();
	}
	get isCut() {
		return this.total > this.#limit;
	}
	text(margin = 0) {
		if (this.#tailBytes > this.#limit / 2) this.#shorten();
		const [head, tail] = [Buffer.concat(this.#head), Buffer.concat(this.#tail)];
		if (!this.isCut) return Buffer.concat([head, tail]).toString("utf8");
		const [before, after] = [head.subarray(0, Math.max(0, head.length - margin)), tail.subarray(margin)];
		const gap = this.total - before.length - after.length;
		return `${before.toString("utf8")}\n[${gap} bytes left out]\n${after.toString("utf8")}`;
	}
	#shorten() {
		const last = Buffer.concat(this.#tail).subarray(-this.#limit / 2);
		this.#tail = [last];
		this.#tailBytes = last.length;
	}
};
const PAGE = 4096;
const PF_EXITING = 4;
const PF_KTHREAD = 2097152;
function processes(without) {
	if (_lean_node_process_default.platform === "linux") return fromProc(without);
	return _lean_node_process_default.platform === "win32" ? [] : fromPs();
}
function fromProc(without) {
	const rows = [];
	for (const name of readdirSync("/proc")) {
		if (!/^\d+$/.test(name) || without.has(Number(name))) continue;
		const text = readOrNull(`/proc/${name}/stat`);
		if (text === null) continue;
		const fields = fieldsOf(text);
		const [state, parent, group, session] = fields;
		if (state === void 0 || state === "Z" || state === "X") continue;
		rows.push({
			pid: Number(name),
			parent: Number(parent),
			group: Number(group),
			session: Number(session),
			started: fields[19] ?? "",
			memory: Number(fields[21] ?? 0) * PAGE,
			isKernel: hasFlag(fields, PF_KTHREAD)
		});
	}
	return rows;
}
function fromPs() {
	const { stdout } = spawnSync("/bin/ps", [
		"-A",
		"-o",
		"pid=,ppid=,pgid=,stat=,rss="
	], { encoding: "utf8" });
	return (stdout ?? "").split("\n").flatMap((line) => {
		const [pid, parent, group, state, memory] = line.trim().split(/\s+/);
		if (memory === void 0 || state?.startsWith("Z")) return [];
		return [{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			session: 0,
			started: "",
			memory: Number(memory) * 1024,
			isKernel: false
		}];
	});
}
function isMarked(pid, marker) {
	if (_lean_node_process_default.platform !== "linux") return false;
	const ask = () => readOrNull(`/proc/${pid}/environ`);
	const first = ask();
	if (first !== "") return first?.includes(marker) ?? false;
	const words = readOrNull(`/proc/${pid}/cmdline`);
	const now = ask();
	if (now !== "") return now?.includes(marker) ?? false;
	return words === "" ? null : false;
}
function isDying(pid) {
	if (_lean_node_process_default.platform !== "linux") return false;
	const read = (name) => readOrNull(`/proc/${pid}/${name}`) ?? "";
	return isKillPending(read("status")) || isExiting(read("stat"));
}
function isExiting(stat) {
	return hasFlag(fieldsOf(stat), PF_EXITING);
}
function fieldsOf(stat) {
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
function hasFlag(fields, flag) {
	return (Number(fields[6] ?? 0) & flag) !== 0;
}
function isKillPending(status) {
	const [, pending = "0"] = /^SigPnd:\s*([0-9a-f]+)$/m.exec(status) ?? [];
	return (BigInt(`0x${pending}`) & 256n) !== 0n;
}
function readOrNull(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}
const NONE = new Set();
let latest = null;
function strangersOf(marker) {
	return latest?.marker === marker ? latest : null;
}
function livingIds(known, forks = forkCount()) {
	return known !== null && forks !== null && isSafe(known.forks, forks, maxPid()) ? known.pids : NONE;
}
function keepStrangers(marker, pids, known, forks) {
	if (forks === null) return;
	const before = livingIds(known, forks);
	const since = before === NONE || known === null ? forks : known.forks;
	latest = {
		marker,
		pids: new Set([...before, ...pids]),
		forks: since
	};
}
const isSafe = (then, now, ids) => now > then && now - then < ids / 2;
function forkCount() {
	const [, count] = /^processes (\d+)$/m.exec(read("/proc/stat")) ?? [];
	return count === void 0 ? null : Number(count);
}
let ids = null;
const maxPid = () => ids ??= Number(read("/proc/sys/kernel/pid_max")) || 0;
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
const GRACE_MS = 2e3;
const SWEEP_MS = 900;
const MIN_POLLS = 10;
const LAST_MS = 2e4;
var ProcessTree = class ProcessTree {
	#root;
	#marker;
	#strangers;
	#rest = [];
	#untold = 0;
	#seen = new Map();
	static #others = new Map();
	constructor(root, marker, strangers = null) {
		this.#root = root;
		this.#marker = marker;
		this.#strangers = strangers;
	}
	members(deep = false) {
		const rows = processes(livingIds(this.#strangers));
		const found = new Set();
		this.#untold = 0;
		for (const row of rows) if (this.#isOurs(row, deep)) found.add(row.pid);
		for (let size = -1; size !== found.size;) {
			size = found.size;
			for (const row of rows) if (found.has(row.parent)) found.add(row.pid);
		}
		const members = rows.filter(({ pid }) => found.has(pid));
		for (const { pid, started } of members) this.#seen.set(pid, started);
		this.#rest = rows.flatMap(({ pid }) => found.has(pid) ? [] : [pid]);
		return members;
	}
	#isOurs({ pid, group, session, started, isKernel }, deep) {
		if (pid === _lean_node_process_default.pid) return false;
		if (pid === this.#root || group === this.#root || session === this.#root) return true;
		if (this.#seen.get(pid) === started && this.#seen.has(pid)) return true;
		const name = `${this.#marker} ${started}`;
		if (!deep || isKernel || ProcessTree.#others.get(pid) === name) return false;
		const isOne = isMarked(pid, this.#marker);
		if (isOne === null) this.#untold += 1;
		else if (!isOne && started !== "") ProcessTree.#others.set(pid, name);
		return isOne === true;
	}
	async end(atOnce = false) {
		if (_lean_node_process_default.platform === "win32") {
			spawnSync("taskkill", [
				"/PID",
				String(this.#root),
				"/T",
				"/F"
			]);
			return 0;
		}
		if (!atOnce) {
			this.#signal("SIGTERM", this.members(true));
			const until = performance.now() + GRACE_MS;
			for (let pause = 20; performance.now() < until && this.members().length > 0; pause *= 1.5) await setTimeout$1(Math.min(pause, 150));
		}
		const until = performance.now() + 900;
		const forks = forkCount();
		let empty = 0;
		let left = [];
		const isOver = (polls) => {
			const late = performance.now() - until;
			const areDying = left.length > 0 && left.every(({ pid }) => isDying(pid));
			return polls > MIN_POLLS && late > 0 && !(late < LAST_MS && areDying);
		};
		for (let polls = 1; empty < 2 && !isOver(polls); polls += 1) {
			left = this.members(true);
			empty = left.length + this.#untold === 0 ? empty + 1 : 0;
			this.#signal("SIGKILL", left);
			if (empty < 2) await setTimeout$1(left.length === 0 ? 2 : 10);
		}
		keepStrangers(this.#marker, this.#rest, this.#strangers, forks);
		return left.length;
	}
	#signal(signal, rows) {
		for (const { pid } of rows) kill(pid, signal);
		if (rows.length > 0) kill(-this.#root, signal);
	}
};
function kill(pid, signal) {
	try {
		_lean_node_process_default.kill(pid, signal);
	} catch {}
}
const KEPT_BYTES = 1048576;
const TICK_MS = 100;
const DRAIN_MS = 500;
async function supervise(job) {
	const { command, cwd, environment, input, maxMilliseconds, maxMemory, signal } = job;
	const [program = "", ...words] = command;
	const output = new KeptText(KEPT_BYTES);
	const errors = new KeptText(KEPT_BYTES);
	const start = performance.now();
	const nothing = {
		code: null,
		signal: null,
		peakMemory: 0,
		output,
		errors,
		survivors: 0
	};
	if (signal.aborted) return {
		is: "cancelled",
		why: null,
		milliseconds: 0,
		...nothing
	};
	const strangers = strangersOf(job.marker);
	const child = spawn(program, words, {
		cwd,
		env: environment,
		detached: true,
		stdio: "pipe",
		windowsHide: true
	});
	child.stdout.on("data", (chunk) => {
		output.add(chunk);
		job.onOutput?.(chunk);
	});
	child.stderr.on("data", (chunk) => errors.add(chunk));
	child.stdin.on("error", () => void 0).end(input);
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	const failure = await new Promise((resolve) => {
		child.once("spawn", () => resolve(null)).once("error", ({ message }) => resolve(message));
	});
	if (failure !== null || child.pid === void 0) return {
		is: "unstarted",
		why: failure,
		milliseconds: performance.now() - start,
		...nothing
	};
	const tree = new ProcessTree(child.pid, job.marker, strangers);
	let peakMemory = 0;
	let is = "exited";
	const exited = new Promise((resolve) => {
		child.once("exit", (code, name) => resolve({
			code,
			signal: name
		}));
	});
	await new Promise((resolve) => {
		const stop = (why) => {
			is = why;
			finish();
		};
		const finish = () => {
			clearTimeout(limit);
			clearInterval(tick);
			signal.removeEventListener("abort", cancel);
			resolve();
		};
		const cancel = () => stop("cancelled");
		const limit = setTimeout(() => stop("too-slow"), Math.max(1, maxMilliseconds - (performance.now() - start)));
		const tick = setInterval(() => {
			const memory = tree.members().reduce((sum, row) => sum + row.memory, 0);
			peakMemory = Math.max(peakMemory, memory);
			job.onTick?.();
			if (memory > maxMemory) stop("too-large");
		}, TICK_MS);
		signal.addEventListener("abort", cancel);
		exited.then(finish);
	});
	const milliseconds = performance.now() - start;
	const survivors = await tree.end(is === "exited" || is === "too-large");
	const drained = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref());
	await Promise.race([closed, drained]);
	for (const stream of [
		child.stdin,
		child.stdout,
		child.stderr
	]) stream.destroy();
	const ending = await Promise.race([exited, drained.then(() => ({
		code: null,
		signal: null
	}))]);
	return {
		is,
		why: null,
		...ending,
		milliseconds,
		peakMemory,
		output,
		errors,
		survivors
	};
}
const HIERARCHIES = [{
	parent: "/sys/fs/cgroup",
	sign: "cgroup.controllers",
	writes: [
		["memory.max", null],
		["memory.swap.max", "0"],
		["memory.oom.group", "1"]
	],
	events: "memory.events"
}, {
	parent: "/sys/fs/cgroup/memory",
	sign: "memory.limit_in_bytes",
	writes: [["memory.limit_in_bytes", null], ["memory.memsw.limit_in_bytes", null]],
	events: "memory.oom_control"
}];
const MAKE = `set -e
mkdir "$1"
cd "$1"
shift
echo "$2" > "$1" || exit 1
shift 2
while [ $# -gt 1 ]; do
  if [ -w "$1" ]; then echo "$2" > "$1" || :; fi
  shift 2
done`;
function makeMemoryGroup(rung, name, bytes, hierarchies = HIERARCHIES) {
	const isRoot = _lean_node_process_default.getuid?.() === 0;
	if (_lean_node_process_default.platform !== "linux" || !(isRoot || rung === "sudo unshare")) return null;
	const found = hierarchies.find(({ parent, sign }) => existsSync(join(parent, sign)));
	if (found === void 0) return null;
	const folder = join(found.parent, `manifest-drift-${name}`);
	const values = found.writes.map(([file, value]) => [file, value ?? String(Math.floor(bytes))]);
	const remove = () => isRoot ? attempt(() => rmdirSync(folder)) : sudo("rmdir", folder);
	if (!(isRoot ? attempt(() => makeDirectly(folder, values)) : sudo("sh", "-c", MAKE, "sh", folder, ...values.flat()))) {
		remove();
		return null;
	}
	return {
		join: join(folder, "cgroup.procs"),
		ranOut: () => killsIn(join(folder, found.events)) > 0,
		async remove() {
			for (let tries = 0; tries < 60 && !remove() && existsSync(folder); tries += 1) await setTimeout$1(Math.min(20, tries + 1));
		}
	};
}
function makeDirectly(folder, values) {
	mkdirSync(folder);
	for (const [index, [file, value]] of values.entries()) {
		const place = join(folder, file);
		if (index === 0 || existsSync(place)) writeFileSync(place, `${value}\n`);
	}
}
function attempt(work) {
	try {
		work();
		return true;
	} catch {
		return false;
	}
}
const sudo = (...words) => spawnSync("sudo", [
	"-n",
	"--",
	...words
], {
	stdio: "ignore",
	timeout: 1e4
}).status === 0;
function killsIn(file) {
	try {
		return Number(/^oom_kill (\d+)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? 0);
	} catch {
		return 0;
	}
}
function withDataLimit(command, bytes) {
	return [
		"sh",
		"-c",
		"ulimit -d \"$1\" && shift && exec \"$@\"",
		"sh",
		String(Math.floor(bytes / 1024)),
		...command
	];
}
const MOUNTS_AT_ONCE = `
my ($work, $count, @hidden) = @ARGV;
splice(@hidden, $count);
sub call { my ($number, @words) = @_; my $is = syscall($number, @words); $is < 0 and exit 1; $is }
sub put { my ($mount, $path) = @_; call(429, $mount, "", -100, $path, 0x14) }
sub set { my ($path, $flags, $set, $clear) = @_; call(442, -100, $path, $flags, pack("Q4", $set, $clear, 0, 0), 32) }
sub tmpfs {
  my ($path, $flags, %options) = @_;
  my $made = call(430, "tmpfs", 0);
  call(431, $made, 1, $_, $options{$_}, 0) for keys %options;
  call(431, $made, 6, 0, 0, 0);
  put(call(432, $made, 0, $flags), $path);
}
put(call(428, -100, $work, 1), $work);
my @shm = -d "/dev/shm" && !-l "/dev/shm" ? "/dev/shm" : ();
tmpfs($_, 2 | 4, mode => "1777") for @shm;
tmpfs($_, 1, size => "4k", mode => "755") for @hidden;
(<STDIN> // "") eq "joined\n" or exit 1;
set("/", 0x8000, 1, 0);
set($_, 0, 0, 1) for $work, @shm;
my $socket;
my $up = pack("a16sx14", "lo", 1);
socket($socket, 2, 2, 0) and ioctl($socket, 0x8914, $up);
exit 0;
`;
const RUNGS = [
	"unshare",
	"sudo unshare",
	"user namespace",
	"bubblewrap"
];
const NOBODY = 65534;
const SETUP = `set -e
work=$1 join=$2 at_once=$3 count=$4
shift 4
join_group() { if [ -n "$join" ]; then echo $$ > "$join"; fi; }
if { join_group && echo joined; } 2>/dev/null | perl -e "$at_once" "$work" "$count" "$@" 2>/dev/null; then
  shift "$count"
else
  join_group
  mount --bind "$work" "$work"
  if [ -d /dev/shm ] && [ ! -L /dev/shm ]; then mount -t tmpfs -o nosuid,nodev,mode=1777 none /dev/shm; fi
  while [ "$count" -gt 0 ]; do
    mount -t tmpfs -o ro,size=4k,mode=755 none "$1"
    shift
    count=$((count - 1))
  done
  while read -r _ _ _ _ point options _; do
    point=$(printf '%b' "$point")
    case $point in "$work" | /dev/shm) continue ;; esac
    case $options in rw*) mount -o remount,bind,ro "$point" 2>/dev/null || : ;; esac
  done < /proc/self/mountinfo
  ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
fi
cd "$work"
exec "$@"`;
const JOIN = "echo $$ > \"$1\" && shift && exec \"$@\"";
function wrap(rung, command, inside, environment, join = null) {
	const joining = join === null ? [] : [
		"sh",
		"-c",
		JOIN,
		"sh",
		join
	];
	if (rung === "none") return [...joining, ...command];
	if (rung === "bubblewrap") return [
		...joining,
		...bubblewrap(inside),
		"--",
		...command
	];
	const { work, hidden, hasNetwork } = inside;
	const namespaces = [
		"--mount",
		"--pid",
		"--ipc",
		...hasNetwork ? [] : ["--net"]
	];
	return [
		...rung === "sudo unshare" ? [
			"sudo",
			"-n",
			"--",
			"env",
			"-i",
			...environment
		] : [],
		...rung === "sudo unshare" ? [] : [
			"setpriv",
			"--pdeathsig=KILL",
			"--"
		],
		"unshare",
		...rung === "user namespace" ? ["--user", "--map-root-user"] : [],
		...namespaces,
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--",
		"sh",
		"-c",
		SETUP,
		"sh",
		work,
		join ?? "",
		MOUNTS_AT_ONCE,
		String(hidden.length),
		...hidden,
		"setpriv",
		...privileges(rung),
		"--no-new-privs",
		"--pdeathsig=KILL",
		"--",
		...command
	];
}
function privileges(rung) {
	if (rung === "unshare") {
		const only = "=-all,+dac_read_search";
		return [
			...[
				"bounding-set",
				"inh-caps",
				"ambient-caps"
			].map((name) => `--${name}${only}`),
			`--reuid=${NOBODY}`,
			`--regid=${NOBODY}`,
			"--clear-groups"
		];
	}
	const none = ["--bounding-set=-all", "--inh-caps=-all"];
	if (rung !== "sudo unshare") return none;
	return [
		...none,
		`--reuid=${_lean_node_process_default.getuid?.() ?? 0}`,
		`--regid=${_lean_node_process_default.getgid?.() ?? 0}`,
		"--clear-groups"
	];
}
function bubblewrap({ work, root, hidden, hasNetwork }) {
	return [
		"bwrap",
		...[
			"--unshare-user",
			"--unshare-pid",
			"--unshare-ipc",
			...hasNetwork ? [] : ["--unshare-net"]
		],
		...[
			"--die-with-parent",
			"--new-session",
			"--cap-drop",
			"ALL"
		],
		...[
			"--ro-bind",
			"/",
			"/",
			"--dev",
			"/dev",
			"--proc",
			"/proc"
		],
		...[
			"--bind",
			work,
			work,
			"--ro-bind",
			root,
			root
		],
		...hidden.flatMap((folder) => [
			"--tmpfs",
			folder,
			"--remount-ro",
			folder
		]),
		...["--chdir", work]
	];
}
async function superviseShutIn(job) {
	const { inside, by, memory, command, maxMemory, environment } = job;
	const group = memory === "cgroup" ? makeMemoryGroup(by, randomBytes(8).toString("hex"), maxMemory) : null;
	const limited = memory === "rlimit" ? withDataLimit(command, maxMemory) : command;
	const pairs = Object.entries(environment).map((pair) => pair.join("="));
	const joined = memory === "cgroup" ? group?.join ?? "/dev/null/cgroup.procs" : null;
	if (_lean_node_process_default.getuid?.() === 0) giveTo(by === "unshare" ? NOBODY : 0, inside.work);
	try {
		return {
			...await supervise({
				...job,
				command: wrap(by, limited, inside, pairs, joined),
				cwd: inside.work,
				maxMemory: job.isWatched === false ? Number.POSITIVE_INFINITY : maxMemory
			}),
			ranOut: group?.ranOut() ?? false
		};
	} finally {
		await group?.remove();
	}
}
function giveTo(user, folder) {
	const places = readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	});
	for (const place of [folder, ...places.map((item) => join(item.parentPath, item.name))]) try {
		lchownSync(place, user, user);
	} catch {
		return;
	}
}
const SCRIPTS = {
	"common": "# What every runner begins with. The request stands on standard input; what is told goes, a line of JSON\n# each, to a file of the run's own, with a token that no library knows. Standard output is the library's.\nimport json\nimport os\nimport sys\nimport time\n\nREQUEST = json.loads(sys.stdin.buffer.read())\nCHANNEL = os.open(REQUEST.pop(\"channel\"), os.O_WRONLY | os.O_APPEND)\nTOKEN = REQUEST.pop(\"token\")\n\n\ndef tell(event, **more):\n    line = json.dumps({\"token\": TOKEN, \"event\": event, \"at\": time.monotonic() * 1000, **more})\n    os.write(CHANNEL, line.encode() + b\"\\n\")\n\n\ndef blocked(kind, reason, fix):\n    tell(\"blocked\", kind=kind, reason=reason, fix=fix)\n    sys.stdout.flush()\n    os._exit(0)\n\n\ndef failed(error):\n    import traceback\n\n    traceback.print_exception(error)\n    tell(\"error\", reason=f\"{type(error).__name__}: {error}\"[:2000])\n    sys.stdout.flush()\n    sys.stderr.flush()\n    os._exit(1)\n\n\nsys.excepthook = lambda kind, error, trace: failed(error)\n\n\ndef number(version):\n    parts = []\n    for part in version.split(\"+\")[0].split(\".\"):\n        digits = \"\".join(sign for sign in part if sign.isdigit())\n        parts.append(int(digits or 0))\n    return tuple(parts[:3])\n\n\ndef need(package, least=None):\n    \"\"\"The installed version of a package, asked before any of its code runs.\"\"\"\n    from importlib import metadata\n\n    try:\n        version = metadata.version(package)\n    except metadata.PackageNotFoundError:\n        blocked(\"loader-missing\", f\"{package} is not installed\", f\"Install it: pip install {package}\")\n    if least is not None and number(version) < number(least) and \"old-loaders\" not in REQUEST[\"allowed\"]:\n        blocked(\n            \"loader-missing\",\n            f\"{package} {version} is too old; models could run code in it\",\n            f\"Install {package} {least} or later.\",\n        )\n    return version\n\n\ndef need_device():\n    \"\"\"Accelerators by the name of the profile; where there is none, the test cannot run.\"\"\"\n    if REQUEST[\"profile\"] != \"cuda\":\n        return \"cpu\"\n    import torch\n\n    if not torch.cuda.is_available():\n        blocked(\"smoke-blocked\", \"the profile is cuda and there is no CUDA device\", \"Run it on a machine with one.\")\n    return \"cuda\"\n\n\ndef answered(**more):\n    tell(\"answered\", **more)\n    sys.stdout.flush()\n    sys.stderr.flush()\n    # Some libraries take long to end, or crash on the way; the answer is given.\n    os._exit(0)\n\n\ndef sound(values):\n    \"\"\"Whether all numbers are finite and some number is not zero.\"\"\"\n    import numpy\n\n    array = numpy.asarray(values, dtype=numpy.float64)\n    return bool(array.size > 0 and numpy.isfinite(array).all() and numpy.any(array != 0))\n\n\ntell(\"importing\")\n",
	"diffusers": "# A pipeline by diffusers. Below this version a folder could run code with no flag given\n# (CVE-2026-44513). The folder was looked at before; the flags here are the second wall.\ntell(\n    \"versions\",\n    versions={\"diffusers\": need(\"diffusers\", \"0.38.0\"), \"torch\": need(\"torch\", \"2.6.0\")},\n)\nimport inspect\n\nimport diffusers\nimport numpy\nimport torch\n\ndevice = need_device()\ntell(\"loading\")\noptions = {\n    \"local_files_only\": True,\n    \"use_safetensors\": None if \"pickle\" in REQUEST[\"allowed\"] else True,\n}\nif \"code\" in REQUEST[\"allowed\"]:\n    options[\"trust_remote_code\"] = True\npipeline = diffusers.DiffusionPipeline.from_pretrained(REQUEST[\"path\"], **options).to(device)\npipeline.set_progress_bar_config(disable=True)\n\ntell(\"answering\")\naccepted = inspect.signature(pipeline.__call__).parameters\nwanted = {\n    \"prompt\": REQUEST[\"prompt\"] or \"a single red apple on a white table\",\n    \"num_inference_steps\": 2,\n    \"generator\": torch.Generator(device).manual_seed(0),\n}\noutput = pipeline(**{name: value for name, value in wanted.items() if name in accepted})\nif getattr(output, \"audios\", None) is not None:\n    samples = numpy.asarray(output.audios[0], dtype=numpy.float64).reshape(-1)\n    answered(kind=\"tensor\", numbers={\"dimensions\": len(samples)}, sound=sound(samples))\nif getattr(output, \"frames\", None) is not None:\n    image = output.frames[0][0]\nelse:\n    image = output.images[0]\nif not hasattr(image, \"save\"):\n    from PIL import Image\n\n    image = Image.fromarray((numpy.clip(numpy.asarray(image), 0, 1) * 255).astype(\"uint8\"))\nimage.save(os.path.join(REQUEST[\"outputs\"], \"answer.png\"))\nanswered(\n    kind=\"image\",\n    file=\"answer.png\",\n    numbers={\"width\": image.width, \"height\": image.height},\n    sound=sound(numpy.asarray(image)),\n)\n",
	"gguf": "# A GGUF model by xllamacpp, which is llama.cpp, asked in the process itself.\ntell(\"versions\", versions={\"xllamacpp\": need(\"xllamacpp\")})\nimport xllamacpp\n\ntell(\"loading\")\nparams = xllamacpp.CommonParams()\nparams.model.path = REQUEST[\"path\"]\nparams.n_ctx = 512\nparams.n_parallel = 1\nparams.n_predict = REQUEST[\"max_tokens\"]\nparams.cpuparams.n_threads = int(os.environ[\"OMP_NUM_THREADS\"])\nparams.warmup = False\nparams.sampling.temp = 0.0\nparams.hostnames = [\"127.0.0.1\"]\nparams.port = 0\nparams.embedding = REQUEST[\"task\"] == \"feature-extraction\"\nif params.embedding:\n    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN\nserver = xllamacpp.Server(params)\n\nprompt = REQUEST[\"prompt\"] or \"hello\"\ntell(\"answering\")\nif params.embedding:\n    result = server.handle_embeddings({\"input\": prompt, \"model\": \"m\"})\n    vector = result[\"data\"][0][\"embedding\"]\n    answered(kind=\"vector\", numbers={\"dimensions\": len(vector)}, sound=sound(vector))\nresult = server.handle_completions(\n    {\"prompt\": prompt, \"max_tokens\": REQUEST[\"max_tokens\"], \"temperature\": 0, \"stream\": False}\n)\nif not isinstance(result, dict) or \"choices\" not in result:\n    raise RuntimeError(str(result)[:500])\ntokens = (result.get(\"usage\") or {}).get(\"completion_tokens\", 0)\nanswered(kind=\"text\", text=result[\"choices\"][0].get(\"text\") or \"\", numbers={\"tokens\": tokens})\n",
	"onnx": "# An ONNX model by onnxruntime, on the CPU: small inputs of its own shapes, all ones.\ntell(\"versions\", versions={\"onnxruntime\": need(\"onnxruntime\"), \"numpy\": need(\"numpy\")})\nimport numpy\nimport onnxruntime\n\nTYPES = {\n    \"tensor(float)\": numpy.float32,\n    \"tensor(double)\": numpy.float64,\n    \"tensor(float16)\": numpy.float16,\n    \"tensor(int64)\": numpy.int64,\n    \"tensor(int32)\": numpy.int32,\n    \"tensor(int8)\": numpy.int8,\n    \"tensor(uint8)\": numpy.uint8,\n    \"tensor(bool)\": numpy.bool_,\n}\n\ntell(\"loading\")\noptions = onnxruntime.SessionOptions()\noptions.intra_op_num_threads = int(os.environ[\"OMP_NUM_THREADS\"])\nsession = onnxruntime.InferenceSession(REQUEST[\"path\"], options, providers=[\"CPUExecutionProvider\"])\ninputs = {}\nfor item in session.get_inputs():\n    if item.type == \"tensor(string)\":\n        shape = [size if isinstance(size, int) else 1 for size in item.shape]\n        inputs[item.name] = numpy.full(shape, REQUEST[\"prompt\"] or \"hello\", dtype=object)\n    elif item.type in TYPES:\n        # A size that is free may be any; pictures often need more than one pixel, and names tell.\n        shape = [size if isinstance(size, int) and size > 0 else 1 for size in item.shape]\n        inputs[item.name] = numpy.ones(shape, dtype=TYPES[item.type])\n    else:\n        blocked(\"smoke-blocked\", f\"its input {item.name} is a {item.type}\", \"Use a custom loader for it.\")\n\ntell(\"answering\")\noutputs = session.run(None, inputs)\nfirst = next((item for item in outputs if isinstance(item, numpy.ndarray) and item.dtype != object), None)\nif first is None:\n    answered(kind=\"tensor\", numbers={\"dimensions\": len(outputs)}, sound=len(outputs) > 0)\narrays = [item for item in outputs if isinstance(item, numpy.ndarray) and item.dtype.kind in \"fiub\"]\nfinite = all(numpy.isfinite(item.astype(numpy.float64)).all() for item in arrays)\nnonzero = any(numpy.any(item != 0) for item in arrays)\nanswered(kind=\"tensor\", numbers={\"dimensions\": int(first.shape[-1]) if first.ndim else 1}, sound=bool(finite and nonzero))\n",
	"transformers": "# A model by transformers. Below these versions a model's files could run code (CVE-2026-4372,\n# CVE-2025-32434). The folder was looked at before; the flags here are the second wall.\ntell(\n    \"versions\",\n    versions={\"transformers\": need(\"transformers\", \"5.3.0\"), \"torch\": need(\"torch\", \"2.6.0\")},\n)\nTASKS = {\n    \"text-generation\": \"AutoModelForCausalLM\",\n    \"text2text-generation\": \"AutoModelForSeq2SeqLM\",\n    \"fill-mask\": \"AutoModelForMaskedLM\",\n    \"text-classification\": \"AutoModelForSequenceClassification\",\n    \"token-classification\": \"AutoModelForTokenClassification\",\n    \"feature-extraction\": \"AutoModel\",\n    \"text-to-audio\": \"AutoModelForTextToWaveform\",\n    \"text-to-speech\": \"AutoModelForTextToWaveform\",\n}\ntask = REQUEST[\"task\"] or \"text-generation\"\nif task not in TASKS:\n    known = \", \".join(TASKS)\n    blocked(\"smoke-blocked\", f\"the task {task} is not known\", f\"Use a custom loader, or one of {known}.\")\nimport torch\nimport transformers\n\ndevice = need_device()\ntell(\"loading\")\ntorch.manual_seed(0)\nsafe = {\n    \"local_files_only\": True,\n    \"trust_remote_code\": \"code\" in REQUEST[\"allowed\"],\n}\nweights = {**safe, \"use_safetensors\": None if \"pickle\" in REQUEST[\"allowed\"] else True}\npath = REQUEST[\"path\"]\nis_audio = task in (\"text-to-audio\", \"text-to-speech\")\nreader = (transformers.AutoProcessor if is_audio else transformers.AutoTokenizer).from_pretrained(path, **safe)\nmodel = getattr(transformers, TASKS[task]).from_pretrained(path, **weights).to(device).eval()\n\ntell(\"answering\")\ninputs = reader(text=REQUEST[\"prompt\"] or \"hello\", return_tensors=\"pt\").to(device)\nwith torch.no_grad():\n    if is_audio:\n        if model.can_generate():\n            # Sound takes many tokens a second: 256 are about five seconds of MusicGen's.\n            wave_form = model.generate(**inputs, max_new_tokens=max(REQUEST[\"max_tokens\"], 8))\n        else:\n            wave_form = model(**inputs).waveform\n        samples = wave_form.float().cpu().numpy().reshape(-1)\n        config = getattr(model.config, \"audio_encoder\", model.config)\n        rate = getattr(config, \"sampling_rate\", None) or 16000\n        import wave\n\n        import numpy\n\n        with wave.open(os.path.join(REQUEST[\"outputs\"], \"answer.wav\"), \"wb\") as file:\n            file.setnchannels(1)\n            file.setsampwidth(2)\n            file.setframerate(rate)\n            file.writeframes((numpy.clip(samples, -1, 1) * 32767).astype(\"<i2\").tobytes())\n        answered(kind=\"audio\", file=\"answer.wav\", numbers={\"seconds\": len(samples) / rate}, sound=sound(samples))\n    if task.endswith(\"generation\"):\n        # What a model does not know, such as token_type_ids of some tokenizers, would be refused.\n        accepted = {name: inputs[name] for name in (\"input_ids\", \"attention_mask\") if name in inputs}\n        generated = model.generate(**accepted, max_new_tokens=REQUEST[\"max_tokens\"], do_sample=False)[0]\n        new = generated if task.startswith(\"text2text\") else generated[accepted[\"input_ids\"].shape[1] :]\n        text = reader.decode(new, skip_special_tokens=True)\n        answered(kind=\"text\", text=text, numbers={\"tokens\": len(new)})\n    output = model(**inputs)\n    values = (output.last_hidden_state if task == \"feature-extraction\" else output.logits).float().cpu().numpy()\n    answered(kind=\"vector\", numbers={\"dimensions\": int(values.shape[-1])}, sound=sound(values))\n"
};
function programOn(path, name) {
	if (isAbsolute(name)) return isProgram(name) ? name : null;
	if (/[/\\]/.test(name)) return null;
	const endings = _lean_node_process_default.platform === "win32" ? ["", ".exe"] : [""];
	for (const folder of path.split(delimiter).filter(isAbsolute)) for (const ending of endings) {
		const place = join(folder, name + ending);
		if (isProgram(place)) return place;
	}
	return null;
}
function isProgram(place) {
	try {
		accessSync(place, constants.X_OK);
		return statSync(place).isFile();
	} catch {
		return false;
	}
}
function findPython(environment, cwd) {
	for (const name of ["python3", "python"]) {
		const program = programOn(environment.PATH ?? "", name);
		if (program === null) continue;
		const { PATH, HOME, PYENV_ROOT, PYENV_VERSION, SystemRoot } = environment;
		const { stdout, status } = spawnSync(program, [
			"-I",
			"-c",
			"import sys; print(sys.executable)"
		], {
			cwd,
			encoding: "utf8",
			timeout: 3e4,
			env: defined({
				PATH,
				HOME,
				PYENV_ROOT,
				PYENV_VERSION,
				SystemRoot
			})
		});
		const found = stdout?.trim() ?? "";
		if (status === 0 && isAbsolute(found)) return found;
	}
	return null;
}
const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
function scriptOf(loader) {
	const text = `${SCRIPTS.common ?? ""}\n${SCRIPTS[loader] ?? ""}`;
	return {
		text,
		sha256: createHash("sha256").update(text).digest("hex")
	};
}
const MAX_JSON_BYTES = 67108864;
const LIBRARIES = new Set([
	"diffusers",
	"transformers",
	"stable_diffusion",
	"stable_diffusion_xl",
	"deepfloyd_if",
	"latent_diffusion",
	"paint_by_example",
	"unclip",
	"unidiffuser",
	"audioldm2",
	"wuerstchen",
	"shap_e",
	"kandinsky"
]);
const MAX_DEPTH = 100;
const CLASS = /^[A-Za-z_][A-Za-z0-9_]*$/;
const CODE = new Set([
	"auto_map",
	"custom_generate",
	"custom_pipelines",
	"custom_pipeline"
]);
function refusedJson(path, bytes) {
	const text = new TextDecoder("utf-8").decode(bytes);
	const value = parsed(text);
	if (value === void 0) return [{
		path,
		pointer: null,
		line: null,
		column: null,
		why: "it is not JSON that this can read",
		allow: null
	}];
	const isPipeline = /(^|\/)model_index\.json$/i.test(path);
	const found = [...walk(value), ...isPipeline ? pipeline(value) : []];
	if (found.length === 0) return [];
	const document = readJson(text);
	const lines = new LineIndex(path, text);
	return found.map(({ steps, why }) => {
		const place = "fatal" in document ? null : lines.locate(offsetOf(document, steps));
		return {
			path,
			pointer: steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
			line: place?.line ?? null,
			column: place?.column ?? null,
			why,
			allow: "code"
		};
	});
}
function offsetOf(document, steps) {
	let container = document.value;
	for (const step of steps.slice(0, -1)) container = container?.[step];
	return document.offsetOf(container, steps.at(-1));
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		try {
			const plain = text.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|-?\b(?:Infinity|NaN)\b/gs, (token) => token.startsWith("\"") ? token : "null");
			return JSON.parse(plain);
		} catch {
			return;
		}
	}
}
function* walk(root) {
	const open = [{
		value: root,
		steps: []
	}];
	for (let item = open.pop(); item !== void 0; item = open.pop()) {
		const { value, steps } = item;
		if (typeof value !== "object" || value === null) continue;
		for (const [key, member] of Object.entries(value)) {
			const here = [...steps, key];
			if (!Array.isArray(value)) {
				const why = refusedMember(key, member);
				if (why !== null) yield {
					steps: here,
					why
				};
			}
			if (typeof member !== "object" || member === null) continue;
			if (here.length > MAX_DEPTH) yield {
				steps: here,
				why: `it is nested more than ${MAX_DEPTH} levels deep`
			};
			else open.push({
				value: member,
				steps: here
			});
		}
	}
}
function refusedMember(key, value) {
	if (value === null || typeof value === "number" || typeof value === "boolean") return null;
	if (CODE.has(key)) return `${key} names code to run`;
	if (/attn_implementation|experts_implementation/.test(key) && /[/:@]/.test(JSON.stringify(value) ?? "")) return `${key} names a repository of kernels`;
	if (key === "_class_name" && typeof value !== "string") return "_class_name names a module of its own";
	return null;
}
function* pipeline(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		yield {
			steps: [],
			why: "it is no object, so what its pipeline is made of is not known"
		};
		return;
	}
	for (const [key, member] of Object.entries(value)) {
		if (key.startsWith("_") || !Array.isArray(member)) continue;
		const [library, name] = member;
		if (library === null && name === null) continue;
		if (typeof library !== "string" && typeof name !== "string") continue;
		if (!(typeof library === "string" && LIBRARIES.has(library)) || typeof name !== "string" || !CLASS.test(name)) yield {
			steps: [key],
			why: `${key} names a class that is neither of diffusers nor of transformers`
		};
	}
}
const ENDINGS = [
	{
		ending: /\.py[cdowix]?$/,
		what: "Python code",
		allow: "code"
	},
	{
		ending: /\.(so(\.\d+)*|dll|dylib|node|wasm)$/,
		what: "machine code",
		allow: "code"
	},
	{
		ending: /\.(pth|pt|pt2|ckpt|bin|pkl|pickle|dill|joblib|mar|nemo)$/,
		what: "a format that may hold a pickle",
		allow: "pickle"
	},
	{
		ending: /\.(egg|whl|zip|tar|tgz|7z)$/,
		what: "an archive, into which this does not look",
		allow: "code"
	},
	{
		ending: /\.npz$/,
		what: "an archive of arrays, into which this does not look",
		allow: "pickle"
	},
	{
		ending: /\.(h5|hdf5|keras)$/,
		what: "a format that may hold code of layers",
		allow: "code"
	}
];
function refusedName(path) {
	const name = withoutTrailing((path.split("/").at(-1) ?? "").toLowerCase(), ". ");
	const found = ENDINGS.find(({ ending }) => ending.test(name));
	return found === void 0 ? null : {
		why: `it is ${found.what}`,
		allow: found.allow
	};
}
function holdsObjects(head) {
	const text = Buffer.from(head.subarray(0, 4096)).toString("latin1");
	if (!text.startsWith("\u0093NUMPY")) return true;
	const end = text.indexOf("}");
	return end === -1 || /'descr':(?!\s*'[<>|=][bBiufcSUmMV]\d*(\[\w+\])?')/.test(text.slice(0, end));
}
const READ = /\.(json|jinja|txt|model|safetensors|gguf|onnx|data)$/i;
const MAX_REFUSALS = 50;
function guard(path, folder, options) {
	const { loader, allowed, recorded } = options;
	const isLibrary = loader === "transformers" || loader === "diffusers";
	const refusals = [];
	const refuse = (where, why, allow = null) => refusals.push({
		path: where,
		pointer: null,
		line: null,
		column: null,
		why,
		allow
	});
	if (folder.problem !== null) refuse(path, folder.problem);
	for (const { path: file, size, odd } of folder.files) {
		if (refusals.length >= MAX_REFUSALS) break;
		if (odd !== null) {
			refuse(file, `it is ${odd}`);
			continue;
		}
		if (recorded !== null && READ.test(file) && !recorded.has(file)) refuse(file, "no manifest records it, and the event is not trusted");
		if (!isLibrary) continue;
		const named = refusedName(file);
		if (named !== null && !allowed.has(named.allow)) refuse(file, named.why, named.allow);
		if (/\.npy$/i.test(file) && !allowed.has("pickle") && holdsObjects(folder.read(file, 4096) ?? new Uint8Array())) refuse(file, "it holds Python objects, which are pickled", "pickle");
		if (/\.json$/i.test(file) && !allowed.has("code")) {
			const bytes = size > 67108864 ? null : folder.read(file, MAX_JSON_BYTES);
			if (bytes === null) refuse(file, `it cannot be read, or has more than ${MAX_JSON_BYTES} bytes`);
			else refusals.push(...refusedJson(file, bytes));
		}
	}
	return refusals;
}
const MAX_NAMES = 1e5;
function listFolder(root, path) {
	const files = [];
	let problem = null;
	const open = [path];
	for (let here = open.pop(); here !== void 0; here = open.pop()) {
		if (files.length + open.length > MAX_NAMES) {
			problem = `it has more than ${MAX_NAMES} names`;
			break;
		}
		try {
			const stat = lstatSync(join(root, here));
			if (stat.isDirectory()) open.push(...readdirSync(join(root, here)).map((name) => below(here, name)));
			else if (stat.isSymbolicLink()) files.push(linked(root, here));
			else files.push({
				path: here,
				size: stat.size,
				odd: stat.isFile() ? null : "no ordinary file"
			});
		} catch {
			files.push({
				path: here,
				size: 0,
				odd: "not readable"
			});
		}
	}
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		files,
		problem,
		read: (file, limit) => head(join(root, file), limit)
	};
}
const below = (folder, name) => folder === "" ? name : `${folder}/${name}`;
function linked(root, path) {
	try {
		const target = realpathSync.native(join(root, path));
		const isInside = target.startsWith(root.endsWith(sep) ? root : root + sep);
		const stat = statSync(target);
		const odd = isInside ? stat.isFile() ? null : "a link to no ordinary file" : "a link out of the repository";
		return {
			path,
			size: isInside ? stat.size : 0,
			odd
		};
	} catch {
		return {
			path,
			size: 0,
			odd: "a link that leads nowhere"
		};
	}
}
function head(file, limit) {
	let descriptor = null;
	try {
		descriptor = openSync(file, "r");
		const chunks = [];
		for (let left = limit; left > 0;) {
			const chunk = Buffer.alloc(Math.min(left, 1048576));
			const count = readSync(descriptor, chunk);
			if (count === 0) break;
			chunks.push(chunk.subarray(0, count));
			left -= count;
		}
		return Buffer.concat(chunks);
	} catch {
		return null;
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}
const MAX_PROMPT_BYTES = 4096;
const MAX_TOKENS = 4096;
const MAX_JSON = 4096;
const PROFILE = /^[a-z0-9-]{1,32}$/;
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
	const unknown = Object.keys(value).find((key) => !Object.hasOwn(EXPECT_FIELDS, key));
	if (unknown !== void 0) throw new Wrong("expect", `expect has the unknown key ${JSON.stringify(unknown.slice(0, 100))}`);
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
function stampsOf(entries, subjects, root) {
	const tested = entries.filter(({ subject }) => subjects.has(subject));
	const paths = new Set(tested.flatMap(({ evidence }) => [...evidence.paths]));
	return new Map([...paths].map((path) => [path, stampOf(root, path)]));
}
function changedSince(stamps, { evidence }, root) {
	for (const path of evidence.paths) if (stamps.get(path) !== stampOf(root, path)) return path;
	return null;
}
function stampOf(root, path) {
	const stat = statSync(join(root, path), {
		throwIfNoEntry: false,
		bigint: true
	});
	return stat === void 0 ? "" : `${stat.size} ${stat.mtimeNs} ${stat.ino} ${stat.ctimeNs}`;
}
const NOT_REACHED = "the run ended before it";
function unrun(about, status, reason, more = {}) {
	const kind = status === "blocked" ? "smoke-blocked" : status === "fail" ? "smoke-failed" : null;
	return {
		endpoint: null,
		model: null,
		...about,
		status,
		kind,
		reason,
		fix: null,
		started_at: null,
		duration_ms: 0,
		phase: null,
		wait_ms: null,
		load_ms: null,
		answer_ms: null,
		peak_memory_bytes: null,
		exit: null,
		answer: null,
		error: null,
		drift: [],
		refusals: [],
		artifacts: [],
		...more
	};
}
function prepare(test, failed, context) {
	const entry = test.subject === null ? void 0 : context.entries.get(test.subject);
	const about = {
		id: test.id,
		probe: "load",
		subject: test.subject,
		loader: null,
		profile: "default",
		location: test.place ?? entry?.place ?? null
	};
	if (entry === void 0) return unrun(about, "blocked", `no inventory has ${test.subject}`, { fix: "Correct the entry in the plan, or add it to the inventory." });
	const read = readQuestion(test.fields, knownQuestion(entry));
	const entrypoint = readEntrypoint(entry.entrypoint);
	const problem = [
		entry.smokeTest === void 0 ? null : readQuestion(entry.smokeTest),
		entrypoint,
		read
	].find((one) => one !== null && "problem" in one);
	if (problem !== void 0 && problem !== null && "problem" in problem) return unrun({
		...about,
		location: entry.place
	}, "blocked", `${entry.subject}: ${problem.problem}`, { fix: `Correct ${problem.member} in ${entry.place.file}, or in the plan.` });
	if (!("value" in read) || !("value" in entrypoint)) throw new Error("unreachable");
	const { value: question } = read;
	const { loader, name } = entrypoint.value;
	const full = {
		...about,
		loader: name === null ? loader : `custom:${name}`,
		profile: question.profile
	};
	if (context.profile !== null && question.profile !== context.profile) return unrun(full, "skip", `its profile is ${question.profile}; this run is of ${context.profile}`);
	if (failed !== null) return unrun(full, "blocked", `it needs ${failed}, which did not pass`);
	return admit(entry, entrypoint.value, question, full, context);
}
function knownQuestion(entry) {
	if (entry.smokeTest === void 0 || entry.smokeTest === null) return null;
	const read = readQuestion(entry.smokeTest);
	return "value" in read ? read.value : null;
}
function admit(entry, entrypoint, question, about, context) {
	const { loader, name } = entrypoint;
	const { evidence, path } = entry;
	if (loader === "endpoint") return unrun(about, "blocked", `${entry.subject} is served by an endpoint, and has nothing to load`, { fix: "Use the probe chat, embed or models." });
	if (path === null) return unrun(about, "blocked", `${entry.subject} names no path`);
	const folder = listFolder(context.root, path);
	const refusals = guard(path, folder, {
		loader,
		allowed: context.allowed.get(entry.id) ?? context.allowed.get(entry.subject) ?? new Set(),
		recorded: context.isUntrusted ? evidence.paths : null
	});
	const [first] = refusals;
	if (first !== void 0) {
		const allow = first.allow === null ? "" : `, or pass --allow '${entry.id}=${first.allow}' if you trust it`;
		const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : "";
		const reason = `${first.path}${first.pointer ?? ""} is refused: ${first.why}${more}`;
		const fix = `Take it out of the model's folder${allow}.`;
		return unrun(about, "blocked", reason, {
			kind: "smoke-unsafe",
			refusals,
			fix
		});
	}
	if (evidence.bad !== null) return unrun(about, "blocked", `${evidence.bad.path} is ${evidence.bad.status}`, { fix: "Restore the files that are recorded, then run the test again." });
	const changed = changedSince(context.stamps, entry, context.root);
	if (changed !== null) return unrun(about, "blocked", `${changed} changed after it was verified`, {
		kind: "file-changed",
		fix: "Run it again on a checkout that nothing else writes to."
	});
	if (evidence.verified === 0) return unrun(about, "blocked", "no recorded checksum of its files was verified", { fix: "Record the digests of its files." });
	if (!(name === null ? loader !== "custom" && context.loaders.builtIn.has(loader) : context.loaders.commands.has(name))) return unrun(about, "blocked", `the step does not name the loader ${name ?? loader}`, {
		kind: "loader-missing",
		fix: name === null ? `Pass --loader ${loader}.` : `Register it: --loader '${name}=["program"]'.`
	});
	const isShutIn = context.isolation.found;
	if (context.isolation.mode === "require" && !(isShutIn.network && isShutIn.files && isShutIn.processes)) return unrun(about, "blocked", "this machine cannot isolate the loader, and isolation is required", { fix: "Run it where unshare works (root, sudo without a password, or user namespaces)." });
	const program = name === null ? context.python() : programOn(context.path, context.loaders.commands.get(name)?.[0] ?? "");
	if (program === null) {
		const missing = name === null ? "python3" : context.loaders.commands.get(name)?.[0] ?? "";
		return unrun(about, "blocked", `${missing} is not a program on the step's PATH`, {
			kind: "loader-missing",
			fix: `Install it, or put its folder on PATH.`
		});
	}
	const hidden = hiddenBy(program, context);
	if (hidden !== null) return unrun(about, "blocked", `${program} lies in ${hidden}, which isolation hides`, {
		kind: "loader-missing",
		fix: "Install the loader elsewhere, such as below the home folder."
	});
	const model = modelPlace(path, entrypoint, folder.files.map((file) => file.path), context.root);
	if ("problem" in model) return unrun(about, "blocked", model.problem, { fix: "Set entrypoint.file." });
	return {
		entry,
		entrypoint: {
			...entrypoint,
			loader
		},
		question,
		model: model.place
	};
}
function hiddenBy(program, { isolation, hidden }) {
	if (isolation.mode === "none" || isolation.found.by === "none") return null;
	return hidden.find((folder) => program.startsWith(`${folder}/`)) ?? null;
}
function modelPlace(path, { loader, file }, files, root) {
	if (file !== null) {
		const place = path === "" ? file : `${path}/${file}`;
		return files.includes(place) ? { place: join(root, place) } : { problem: `entrypoint.file: ${place} is not there` };
	}
	if (loader !== "onnx" && loader !== "gguf" || statSync(join(root, path)).isFile()) return { place: join(root, path) };
	const found = files.filter((name) => name.toLowerCase().endsWith(`.${loader}`));
	const [only] = found;
	return found.length === 1 && only !== void 0 ? { place: join(root, only) } : { problem: `${path} has ${found.length} files that end in .${loader}, so which one to load is not known` };
}
const shutInBy = ({ isolation, maxMemory }) => ({
	by: isolation.mode === "none" ? "none" : isolation.found.by,
	memory: isolation.memory,
	maxMemory
});
function discard(folder) {
	for (const prepare of [() => {}, () => unlock(folder)]) try {
		prepare();
		rmSync(folder, {
			recursive: true,
			force: true
		});
		return;
	} catch {}
}
function unlock(folder) {
	chmodSync(folder, 448);
	for (const item of readdirSync(folder, { withFileTypes: true })) if (item.isDirectory()) unlock(join(folder, item.name));
}
const MARKER = "MANIFEST_DRIFT_SMOKE";
function freshEnvironment(work, { path, marker, profile, threads }) {
	const folder = (name) => {
		const place = join(work, name);
		mkdirSync(place, {
			recursive: true,
			mode: 448
		});
		return place;
	};
	const home = folder("home");
	return {
		PATH: path,
		HOME: home,
		USER: "smoke",
		LANG: "C.UTF-8",
		TZ: "UTC",
		TMPDIR: folder("tmp"),
		XDG_CACHE_HOME: join(home, ".cache"),
		XDG_CONFIG_HOME: join(home, ".config"),
		XDG_DATA_HOME: join(home, ".data"),
		XDG_RUNTIME_DIR: folder("home/.run"),
		HF_HOME: join(home, ".hf"),
		HF_HUB_OFFLINE: "1",
		TRANSFORMERS_OFFLINE: "1",
		HF_DATASETS_OFFLINE: "1",
		HF_HUB_DISABLE_TELEMETRY: "1",
		DIFFUSERS_DISABLE_REMOTE_CODE: "true",
		DO_NOT_TRACK: "1",
		PYTHONDONTWRITEBYTECODE: "1",
		OMP_NUM_THREADS: String(threads),
		...profile === "cpu" && { CUDA_VISIBLE_DEVICES: "" },
		..._lean_node_process_default.platform === "win32" && { SystemRoot: _lean_node_process_default.env.SystemRoot ?? "C:\\Windows" },
		[MARKER]: marker
	};
}
const MB = 1e6;
function explainEnding(ending, reported, { milliseconds, maxMemory }) {
	const failed = (reason, fix, kind = "smoke-failed") => ({
		status: "fail",
		kind,
		reason,
		fix
	});
	const phase = reported.phase === "starting" ? "" : ` while ${reported.phase}`;
	const peak = ending.peakMemory > 0 ? `; at most ${Math.round(ending.peakMemory / MB)} MB in use` : "";
	if (ending.survivors > 0) return failed(`${ending.survivors} of its processes could not be ended`, "Run it where it can be isolated.");
	if (ending.ranOut === true) return failed(`out of memory${phase}: the kernel ended a process of it; the limit is ${Math.round(maxMemory / MB)} MB`, "Raise --max-memory, or use a larger machine or a smaller model.");
	switch (ending.is) {
		case "unstarted": return {
			status: "blocked",
			kind: "loader-missing",
			reason: `the loader did not start: ${ending.why ?? "no reason was given"}`,
			fix: "Install the loader, or put its folder on PATH."
		};
		case "cancelled": return {
			status: "blocked",
			kind: "smoke-blocked",
			reason: "the run was cancelled",
			fix: "Run it again."
		};
		case "too-slow": return failed(`it was ended after ${milliseconds / 1e3} s${phase}${peak}`, "Raise max_seconds, or use a smaller model or a faster machine.", "smoke-slow");
		case "too-large": return failed(`out of memory${phase}: it used ${Math.round(ending.peakMemory / MB)} MB; the limit is ${Math.round(maxMemory / MB)} MB`, "Raise --max-memory, or use a larger machine or a smaller model.");
	}
	if (ending.signal !== null) return failed(`it was killed by ${ending.signal}${phase}; who sent it is not known${peak}`, "See the outputs of the test and the machine's log.");
	if (ending.code !== 0) {
		const likeSignal = (ending.code ?? 0) > 128 ? ", as a shell reports a signal" : "";
		const why = reported.error === null ? "" : `: ${reported.error.split("\n")[0]?.slice(0, 300)}`;
		return failed(`it ended with status ${ending.code}${likeSignal}${phase}${why}`, "See the outputs of the test.");
	}
	return reported.error === null ? null : failed(`it failed${phase}: ${reported.error.slice(0, 300)}`, "See the outputs of the test.");
}
const MAX_LINE = 65536;
const MAX_OBSERVATIONS = 200;
const MAX_PROBLEMS = 20;
const MAX_TEXT = 2e3;
var GroupLines = class {
	#ids;
	#decoder = new TextDecoder();
	#rest = "";
	#isTooLong = false;
	results = new Map();
	observations = [];
	problems = new Set();
	constructor(ids) {
		this.#ids = new Set(ids);
	}
	add(chunk) {
		this.#take(this.#decoder.decode(chunk, { stream: true }));
	}
	end() {
		this.#take(`${this.#decoder.decode()}\n`);
	}
	#take(text) {
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop() ?? "";
		for (const line of lines) {
			if (!this.#isTooLong && line.length <= MAX_LINE) this.#line(line.trim());
			this.#isTooLong = false;
		}
		if (this.#rest.length > MAX_LINE) [this.#rest, this.#isTooLong] = ["", true];
	}
	#line(line) {
		if (!line.startsWith("{")) return;
		let value;
		try {
			value = JSON.parse(line);
		} catch {
			return;
		}
		if (!isObject(value)) return;
		const { id, status, detail, observation } = value;
		if (typeof observation === "string" && observation.trim() !== "" && this.observations.length < MAX_OBSERVATIONS) this.observations.push(observation.slice(0, MAX_TEXT));
		if (id === void 0) return;
		const name = typeof id === "string" ? id : JSON.stringify(id);
		const known = STATUSES$1.find((one) => one === status);
		if (!this.#ids.has(name)) this.#problem(`it reports ${shown(name)}, which is no test of the group`);
		else if (known === void 0) this.#problem(`it reports no known status of ${shown(name)}`);
		else if (this.results.has(name)) this.#problem(`it reports ${shown(name)} twice`);
		else this.results.set(name, {
			status: known,
			detail: typeof detail === "string" ? detail.slice(0, MAX_TEXT) : null
		});
	}
	#problem(text) {
		if (this.problems.size < MAX_PROBLEMS) this.problems.add(text);
	}
};
const shown = (name) => JSON.stringify(name.slice(0, 100));
const aboutOf = (group, test) => ({
	id: test.id,
	probe: test.probe,
	subject: test.subject,
	loader: group.command === null ? null : `custom:${group.command}`,
	endpoint: test.endpoint,
	profile: typeof test.fields.profile === "string" ? test.fields.profile : "default",
	location: test.place
});
async function runGroup(group, failed, context) {
	const blocked = (reason, fix, kind) => ({
		tests: group.tests.map((test) => unrun(aboutOf(group, test), "blocked", reason, {
			fix,
			kind
		})),
		reason: null,
		observations: []
	});
	const name = group.command ?? "";
	const command = context.loaders.commands.get(name);
	if (failed !== null) return blocked(`it needs ${failed}, which did not pass`, null, "smoke-blocked");
	if (command === void 0) return blocked(`the step does not name the command ${name}`, `Register it: --loader '${name}=["program"]'.`, "loader-missing");
	const program = programOn(context.path, command[0] ?? "");
	if (program === null) return blocked(`${command[0]} is not a program on the step's PATH`, "Install it, or put its folder on PATH.", "loader-missing");
	const hidden = hiddenBy(program, context);
	if (hidden !== null) return blocked(`${program} lies in ${hidden}, which isolation hides`, "Install it elsewhere, such as below the home folder.", "loader-missing");
	const { found, mode } = context.isolation;
	if (mode === "require" && !(found.network && found.files && found.processes)) return blocked("this machine cannot isolate the command, and isolation is required", "Run it where unshare works (root, sudo without a password, or user namespaces).", "smoke-blocked");
	const live = group.endpoint === null ? null : mayAsk(group.endpoint, context);
	if (live !== null && "reason" in live) return blocked(live.reason, live.fix, "smoke-blocked");
	if (live !== null && mode === "require") return blocked("it asks an endpoint, and isolation is required, which leaves it no network", "Run it with --isolation best-effort.", "smoke-blocked");
	await live?.ready();
	const gateway = live === null ? null : await startGateway(live, secondsOf(group, context) * 1e3);
	const work = mkdtempSync(join(context.work, "group-"));
	try {
		const asks = gateway === null ? {} : { [GATEWAY_URL]: gateway.url };
		return await run(group, [program, ...command.slice(1)], work, asks, context);
	} finally {
		await gateway?.[Symbol.asyncDispose]();
		discard(work);
	}
}
const GATEWAY_URL = "INFER_URL";
const secondsOf = (group, { maxSeconds }) => Math.min(group.maxSeconds, maxSeconds);
async function run(group, command, work, more, context) {
	const { mask, isolation } = context;
	const environment = {
		...freshEnvironment(work, {
			path: context.path,
			marker: context.marker,
			profile: "default",
			threads: context.threads
		}),
		...more
	};
	const lines = new GroupLines(group.tests.map(({ id }) => id));
	const { id, title, prompt, tests } = group;
	const input = {
		version: 1,
		group: id,
		title,
		prompt,
		tests: tests.map((test) => ({
			id: test.id,
			entry: test.subject,
			title: test.fields.title ?? null,
			prompt: test.fields.prompt ?? null
		}))
	};
	const started = context.now();
	const milliseconds = secondsOf(group, context) * 1e3;
	const ending = await superviseShutIn({
		command,
		inside: {
			work,
			root: context.root,
			hidden: context.hidden,
			hasNetwork: isolation.mode !== "require"
		},
		...shutInBy(context),
		environment,
		marker: context.marker,
		input: `${JSON.stringify(input)}\n`,
		maxMilliseconds: milliseconds,
		signal: context.signal,
		onOutput: (chunk) => lines.add(chunk)
	});
	lines.end();
	const kept = context.outputs.of(id);
	kept.stream("stdout.txt", ending.output);
	kept.stream("stderr.txt", ending.errors);
	const wrong = explainEnding(ending, {
		phase: "starting",
		error: null
	}, {
		milliseconds,
		maxMemory: context.maxMemory
	});
	const [problem] = lines.problems;
	const reason = wrong === null ? problem ?? null : `the command: ${wrong.reason}`;
	const measured = {
		started_at: started,
		duration_ms: Math.round(ending.milliseconds),
		exit: ending.is === "unstarted" ? null : {
			code: ending.code,
			signal: ending.signal
		},
		artifacts: kept.artifacts
	};
	return {
		reason: reason === null ? null : mask.text(reason),
		observations: lines.observations.map((text) => mask.text(text)),
		tests: tests.map((test) => {
			const about = aboutOf(group, test);
			const reported = lines.results.get(test.id);
			if (reported === void 0) return unrun(about, "blocked", "the command did not report it", measured);
			const detail = reported.detail === null ? null : mask.text(reported.detail);
			if (reported.status !== "pass") return unrun(about, reported.status, detail ?? `the command reports ${reported.status}`, measured);
			if (reason !== null) return unrun(about, "blocked", `reported as a pass, but ${mask.text(reason)}`, measured);
			return {
				...unrun(about, "fail", ""),
				...measured,
				status: "pass",
				kind: null,
				reason: detail
			};
		})
	};
}
function unreached({ groups }) {
	return new Map(groups.flatMap((group) => group.tests.map((test) => [test.id, unrun(aboutOf(group, test), "blocked", NOT_REACHED)])));
}
function buildRun(plan, entries, facts, state, finishedAt) {
	const groups = plan.groups.map((group) => {
		const reason = state.groupReasons.get(group.id) ?? null;
		const tests = group.tests.flatMap(({ id }) => state.results.get(id) ?? []);
		return {
			id: group.id,
			title: group.title,
			status: reason === null ? gravest(tests) : "fail",
			reason,
			tests
		};
	});
	const tests = groups.flatMap((group) => group.tests);
	const bySubject = new Map();
	for (const test of tests) pushTo(bySubject, test.subject, test);
	const summary = Object.fromEntries(STATUSES$1.map((status) => [status, tests.filter((test) => test.status === status).length]));
	const isGood = summary.fail === 0 && summary.blocked === 0 && summary.pass > 0 && groups.every(({ status }) => status !== "fail");
	return {
		schema_version: 1,
		tool: {
			name: "manifest-drift",
			version: facts.version
		},
		started_at: facts.startedAt,
		finished_at: finishedAt,
		commit: facts.commit,
		root: facts.root,
		plan: {
			path: plan.path,
			sha256: plan.sha256
		},
		machine: facts.machine,
		isolation: facts.isolation,
		loaders: [...state.loaders].map(([name, { versions, script }]) => ({
			name,
			versions,
			script
		})).sort((a, b) => a.name < b.name ? -1 : 1),
		endpoints: [...state.endpoints.values()].map((endpoint) => endpoint.row()),
		outcome: isGood && finishedAt !== null ? "pass" : "fail",
		summary,
		groups,
		entries: entries.map((entry) => entryResult(entry, bySubject.get(entry.subject) ?? [], state.entries)).sort((a, b) => a.subject < b.subject ? -1 : 1),
		observations: state.observations
	};
}
const GRAVITY = [
	"fail",
	"blocked",
	"pass",
	"skip"
];
function gravest(tests) {
	return GRAVITY.find((status) => tests.some((test) => test.status === status)) ?? "skip";
}
function entryResult({ subject, id, version, evidence }, own, made) {
	const status = own.length === 0 ? null : gravest(own);
	const isVerified = evidence.verified > 0 && evidence.bad === null;
	const works = (() => {
		if (status === null) return "untested";
		if (status !== "pass") return {
			fail: "failed",
			blocked: "blocked",
			skip: "skipped"
		}[status];
		const passed = own.filter((test) => test.status === "pass");
		if (isVerified && passed.some(({ probe }) => probe === "load")) return "available";
		if (passed.some((test) => test.endpoint !== null && test.answer !== null)) return "answers";
		return passed.every(({ endpoint }) => endpoint !== null) ? "untested" : "blocked";
	})();
	const test = own.find((one) => one.status === status)?.id ?? null;
	const before = made.get(subject);
	if (before?.works === works && before.test === test) return before;
	const { recorded, verified, records } = evidence;
	const row = {
		subject,
		model_id: id,
		version,
		works,
		test,
		recorded,
		verified,
		records
	};
	made.set(subject, row);
	return row;
}
function resultId(run, test) {
	const hex = createHash("sha256").update(JSON.stringify([
		run.started_at,
		run.commit,
		run.machine.os,
		run.plan.sha256,
		test.id
	])).digest("hex");
	const variant = (Number.parseInt(hex.charAt(16), 16) & 3 | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
const TABLE = `create table if not exists model_smoke_tests (
  id uuid primary key default gen_random_uuid(),
  model_id text not null,
  version text not null,
  profile text not null,
  status text not null,
  duration_ms integer not null,
  created_at timestamp with time zone default now()
);
`;
const ROW_COLUMNS = [
	"id",
	"model_id",
	"version",
	"profile",
	"status",
	"duration_ms",
	"created_at"
];
const MAX_INTEGER = 2147483647;
function rowsOf(run) {
	const entries = new Map(run.entries.map((entry) => [entry.subject, entry]));
	return run.groups.flatMap((group) => group.tests).flatMap((test) => {
		const entry = test.subject === null ? void 0 : entries.get(test.subject);
		if (entry === void 0 || test.probe === "models" && test.status === "pass" && test.answer === null) return [];
		return [{
			id: resultId(run, test),
			model_id: plain(entry.model_id),
			version: plain(entry.version),
			profile: test.profile,
			status: test.status,
			duration_ms: Math.min(MAX_INTEGER, test.duration_ms),
			created_at: test.started_at ?? run.started_at
		}];
	});
}
const plain = (text) => text.toWellFormed().replaceAll("\0", "\uFFFD");
function renderNdjson(run) {
	return rowsOf(run).map((row) => `${JSON.stringify(row)}\n`).join("");
}
function renderCsv(run) {
	const lines = rowsOf(run).map((row) => ROW_COLUMNS.map((name) => quoted(String(row[name]))).join(","));
	return [ROW_COLUMNS.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}
const quoted = (text) => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
function renderSql(run) {
	const rows = rowsOf(run);
	if (rows.length === 0) return TABLE;
	const values = rows.map((row) => `  (${ROW_COLUMNS.map((name) => name === "duration_ms" ? String(row[name]) : literal(row[name])).join(", ")})`);
	return `set standard_conforming_strings = on;\n${TABLE}insert into model_smoke_tests (${ROW_COLUMNS.join(", ")}) values\n${values.join(",\n")}\non conflict (id) do nothing;\n`;
}
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const OPENROUTER = {
	name: "openrouter",
	url: "https://openrouter.ai/api/v1",
	keyEnv: "OPENROUTER_API_KEY"
};
function readEndpoints(lines) {
	const endpoints = new Map();
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
	const written = at === -1 ? OPENROUTER.url : first.slice(at + 1);
	const url = readAddress(`endpoint: the address of ${name}`, written);
	let keyEnv = at === -1 ? OPENROUTER.keyEnv : null;
	let isExclusive = false;
	const headers = {};
	for (const word of words) {
		const [option = "", value = ""] = word.split(/=(.*)/s);
		if (option === "key-env" && VARIABLE.test(value)) keyEnv = value;
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
function keyOf({ name, keyEnv }, environment) {
	return readKey(`endpoint: ${keyEnv} of ${name}`, keyEnv, environment);
}
const wrong = (message) => new SettingsError(`endpoint: ${message}.`);
function readLoaders(lines) {
	const builtIn = new Set();
	const commands = new Map();
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
export { superviseShutIn as A, readAddress as B, readEntrypoint as C, findPython as D, guard as E, ProviderError as F, readChatRequest as I, ALLOWANCES as L, supervise as M, KeptText as N, programOn as O, mayAsk as P, LOADERS as R, isAllowance as S, listFolder as T, readKey as V, prepare as _, renderCsv as a, stampsOf as b, rowsOf as c, runGroup as d, GroupLines as f, shutInBy as g, discard as h, ROW_COLUMNS as i, RUNGS as j, scriptOf as k, buildRun as l, freshEnvironment as m, keyOf as n, renderNdjson as o, explainEnding as p, readEndpoints as r, renderSql as s, readLoaders as t, unreached as u, unrun as v, readQuestion as w, NO_EXPECTATION as x, changedSince as y, VARIABLE as z };
