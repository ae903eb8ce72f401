import { At as realpathSync, Ct as mkdtempSync, Et as readFileSync, It as symlinkSync, Jt as dirname, Lt as writeFileSync, Mt as rmSync, N as VERSION, Ot as readdirSync, St as mkdirSync, Xt as join, a as harmlessOn, an as _lean_node_process_default, ct as promisify, ht as existsSync, o as print, p as painter, r as STATUS, st as isDeepStrictEqual } from "./start.js";
import { s as tmpdir } from "./_lean_node_os.js";
import { ofCheck } from "./check.js";
import { r as within } from "./status.js";
import { a as spawnSync, n as createServer, r as execFile } from "./_lean_node_http.js";
import { t as hashInThreads } from "./threads.js";
import { a as maskOf, c as compareNumbers, d as OpenAiProvider, f as Http, g as Outputs, h as listed, i as readChannel, l as providerFailure, m as isSameModel, n as runSmoke, p as costOf, s as climb, t as readRepository, u as Spending } from "./entries.js";
import { D as findPython, E as guard, M as supervise, N as KeptText, O as programOn, R as LOADERS, T as listFolder, a as renderCsv, c as rowsOf, f as GroupLines, k as scriptOf, m as freshEnvironment, n as keyOf, o as renderNdjson, r as readEndpoints, s as renderSql, t as readLoaders } from "./named.js";
import { t as _usingCtx } from "./usingCtx.js";
import { D as recordRemoved, f as upstreamDiffers, s as versionNotBumped } from "./rules.js";
import { t as connect } from "./github.js";
import { t as keepIssue } from "./issue.js";
import { E as entryDiffers, w as entryMissing, x as inventoryInvalid, y as totalsDiffer } from "./inventories.js";
import { t as validate } from "./report.v2.js";
import { n as renderPatch } from "./patch.js";
import { n as renderSarif } from "./sarif2.js";
import { o as renderText } from "./text-report.js";
import { n as updateRepository } from "./record-repository.js";
import { i as readOptions } from "./options.js";
import { i as restore, n as NO_PROGRESS, r as readRecordedFiles } from "./progress.js";
import { n as LIMITS, t as createUpstream } from "./create-upstream.js";
const { Dr: inventoryUnreadable, Lr: checksumMismatch, Mr: fileMissing, St: NO_UPSTREAM, Ui: findGit, Wi: renderJson, Zt: registry, _i: randomBytes, _r: nothingToCheck, a: checkRepository, c: sha256Of, cn: frictionless, d: threadEntry, dn: croissant, fr: pointerMismatch, hr: pathEscapes, si: countOf, un: dvc, wr: listMalformed, yr: notAFile } = ofCheck();
const builtin = process.getBuiltinModule("node:events");
const setMaxListeners = builtin.setMaxListeners;
var Skipped = class extends Error {
	name = "Skipped";
};
var Mismatch = class extends Error {
	name = "Mismatch";
};
const MAX_SHOWN = 400;
function expect(what, actual, wanted) {
	if (isDeepStrictEqual(actual, wanted)) return;
	throw new Mismatch(`${what}: expected ${shown(wanted)}, got ${shown(actual)}`);
}
function shown(value) {
	const text = JSON.stringify(value, (_, member) => member instanceof Map || member instanceof Set ? [...member] : member);
	return text === void 0 ? String(value) : text.slice(0, MAX_SHOWN);
}
const MAX_STAGE_MS = 6e4;
async function runSelfTest(ports, stages) {
	setMaxListeners(0, ports.signal);
	const results = await Promise.all(stages.map((stage) => tried(stage, ports)));
	return {
		ok: results.every(({ status }) => status !== "fail"),
		results
	};
}
async function tried({ name, run }, ports) {
	const folder = join(ports.folder, name.replaceAll(" ", "-"));
	try {
		mkdirSync(join(folder, "home"), { recursive: true });
		const work = join(folder, "work");
		mkdirSync(work);
		const bench = {
			folder: work,
			environment: environmentOf(ports.environment, join(folder, "home")),
			signal: ports.signal
		};
		return {
			stage: name,
			status: "pass",
			detail: await within((async () => run(bench))(), MAX_STAGE_MS, ports.signal)
		};
	} catch (error) {
		const detail = (error instanceof Error ? error.message : String(error)).replaceAll(ports.folder, "\u2026");
		return {
			stage: name,
			status: error instanceof Skipped ? "skip" : "fail",
			detail
		};
	}
}
function environmentOf(own, home) {
	const kept = Object.entries(own).filter((pair) => /^(PATH|SystemRoot)$/i.test(pair[0]) && pair[1] !== void 0);
	return {
		...Object.fromEntries(kept),
		HOME: home,
		RUNNER_TEMP: join(home, "temp"),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: join(home, ".gitconfig")
	};
}
function benchRepository(bench, files, name = "repository") {
	const root = join(bench.folder, name);
	mkdirSync(root, { recursive: true });
	write(root, files);
	return root;
}
function write(root, files) {
	for (const [path, content] of Object.entries(files)) {
		const place = join(root, path);
		mkdirSync(dirname(place), { recursive: true });
		const isText = typeof content === "string" || content instanceof Uint8Array;
		writeFileSync(place, isText ? content : `${JSON.stringify(content, null, 2)}\n`);
	}
}
function checksumListOf(files) {
	return Object.entries(files).map(([path, content]) => `${sha256Of(content)}  ${path}\n`).join("");
}
function entryOf(id, path, content, more = {}) {
	return {
		id,
		path,
		version: "1.0.0",
		sha256: sha256Of(content),
		size_bytes: content.length,
		...more
	};
}
const checkOptions = ({ environment, signal }, root) => ({
	cwd: root,
	run: null,
	progress: {
		stage() {},
		hashed() {}
	},
	signal,
	environment,
	baseline: {
		is: "none",
		why: "nothing earlier is compared"
	}
});
function checkOf(bench, root, given = {}, more = {}) {
	return checkRepository({
		root,
		...given
	}, {
		...checkOptions(bench, root),
		...more
	});
}
const named = (report) => [...report.findings].map(({ kind, subject }) => `${kind} ${subject}`);
function onlyFinding(report, { kind }) {
	const [found, ...more] = [...report.findings].filter((finding) => finding.kind === kind);
	if (found === void 0 || more.length > 0) throw new Mismatch(`${kind}: expected one finding, got ${named(report).join(", ") || "none"}`);
	return found;
}
const fileStatuses = (report) => [...report.files].map(({ path, status, evidence }) => `${path} ${status} ${evidence}`);
function git({ environment }, root, words, input = "") {
	const program = findGit({
		root,
		environment
	});
	if (program === null) throw new Skipped("there is no git on PATH");
	const configured = [...[
		"user.name=selftest",
		"user.email=selftest@localhost",
		"init.defaultBranch=main"
	], "commit.gpgSign=false"].flatMap((pair) => ["-c", pair]);
	const { status, stdout, stderr } = spawnSync(program, [...configured, ...words], {
		cwd: root,
		env: environment,
		input,
		encoding: "utf8"
	});
	if (status !== 0) throw new Mismatch(`git ${words[0]} ended with ${status}: ${stderr.trim()}`);
	return stdout.trimEnd();
}
function commitAll(bench, root) {
	git(bench, root, ["add", "-A"]);
	git(bench, root, [
		"commit",
		"-q",
		"-m",
		"selftest"
	]);
	return git(bench, root, ["rev-parse", "HEAD"]);
}
const since = (commit) => ({
	is: "commit",
	commit,
	name: "the commit before",
	isBranch: false
});
const KNOWN = {
	"empty.bin": ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
	"abc.bin": ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
	"million.bin": ["a".repeat(1e6), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
	"reads.bin": ["a".repeat(25e5), "38a637965059125eeb67f54c30e7f48a61859a467a800ba09740ba48a924f2b9"]
};
const hashing = {
	name: "hashing",
	async run(bench) {
		const names = Object.keys(KNOWN);
		const root = benchRepository(bench, {
			...Object.fromEntries(names.map((name) => [`models/${name}`, KNOWN[name][0]])),
			"models/checksums.sha256": names.map((name) => `${KNOWN[name][1]}  ${name}\n`).join("")
		});
		const found = new Map();
		const left = await hashInThreads({
			root,
			jobs: names.map((name) => ({
				path: `models/${name}`,
				size: KNOWN[name][0].length
			})),
			events: {
				done: (index, outcome) => {
					found.set(names[index] ?? "", outcome.is === "hashed" ? outcome.sha256 : outcome.is);
				},
				bytes() {}
			},
			signal: bench.signal,
			threads: 2,
			entry: threadEntry()
		});
		expect("files that no thread hashed", left, []);
		for (const name of names) expect(`the digest of ${name}`, found.get(name), KNOWN[name][1]);
		const inThreads = {
			"time-budget": "10m",
			concurrency: "2"
		};
		expect("findings", named(await checkOf(bench, root, inThreads)), []);
		for (const name of ["million.bin", "reads.bin"]) {
			const flipped = Buffer.from(KNOWN[name][0]);
			flipped[flipped.length - 1] = "a".charCodeAt(0) ^ 1;
			write(root, { [`models/${name}`]: flipped });
		}
		const report = await checkOf(bench, root, inThreads);
		expect("findings", named(report), [`${checksumMismatch.kind} models/million.bin`, `${checksumMismatch.kind} models/reads.bin`]);
		return "four known answers of SHA-256 from threads; one flipped bit in the last byte found, of a million and of more";
	}
};
const containment = {
	name: "containment",
	async run(bench) {
		if (process.platform === "win32") throw new Skipped("links and pipes need a system other than Windows");
		const secret = "outside\n";
		write(bench.folder, { "outside.bin": secret });
		const root = benchRepository(bench, { "models/checksums.sha256": [
			`${sha256Of(secret)}  ../../outside.bin\n`,
			`${sha256Of(secret)}  link.bin\n`,
			`${sha256Of(secret)}  folder/outside.bin\n`,
			`${sha256Of("")}  pipe.bin\n`
		].join("") });
		symlinkSync("../../outside.bin", join(root, "models/link.bin"));
		symlinkSync(bench.folder, join(root, "models/folder"));
		if (spawnSync("mkfifo", [join(root, "models/pipe.bin")], { env: bench.environment }).status !== 0) throw new Skipped("mkfifo is not installed");
		const report = await checkOf(bench, root, { "time-budget": "10m" });
		const escaped = [...report.findings].filter(({ kind }) => kind === pathEscapes.kind).length;
		const odd = [...report.findings].filter(({ kind }) => kind === notAFile.kind).map(({ subject }) => subject);
		expect("files that were read", [report.summary.matched, report.summary.bytes_hashed], [0, 0]);
		expect("paths that lead outside", escaped, 3);
		expect("what is no file", odd, ["models/pipe.bin"]);
		return "a path, a link and a linked folder that lead outside, and a pipe, all refused unread";
	}
};
const pointerTo = (content) => `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of(content)}\nsize ${content.length}\n`;
const pointers = {
	name: "pointers",
	async run(bench) {
		const files = {
			"good.bin": "good weights\n",
			"other.bin": "other weights\n"
		};
		const root = benchRepository(bench, {
			"models/good.bin": pointerTo(files["good.bin"]),
			"models/other.bin": pointerTo("something else\n"),
			"models/checksums.sha256": checksumListOf(files)
		});
		const report = await checkOf(bench, root);
		expect("files", fileStatuses(report), ["models/good.bin matched pointer", "models/other.bin mismatched pointer"]);
		expect("the pointer that differs", onlyFinding(report, pointerMismatch).subject, "models/other.bin");
		const strict = await checkOf(bench, root, { pointers: "ignore" });
		expect("matches where pointers are files", strict.summary.matched, 0);
		return "a pointer of git-lfs that agrees with the record, and one that does not, told apart";
	}
};
async function serve(answer) {
	const asked = [];
	const server = createServer((request, response) => {
		read(request).then((one) => {
			asked.push(one);
			send(response, answer(one));
		}).catch(() => response.destroy());
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject).listen(0, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		asked,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
async function read(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	const { pathname: path, searchParams: query } = new URL(request.url ?? "", "http://127.0.0.1");
	const { method = "", headers } = request;
	return {
		method,
		path,
		query,
		headers,
		body: Buffer.concat(chunks).toString("utf8")
	};
}
function send(response, { status, headers = {}, body = "", cutAfter }) {
	const isText = typeof body === "string" || body instanceof Uint8Array;
	const bytes = Buffer.from(isText ? body : JSON.stringify(body));
	response.writeHead(status, {
		"content-type": isText ? "application/octet-stream" : "application/json; charset=utf-8",
		"content-length": bytes.length,
		...headers
	});
	if (cutAfter === void 0) response.end(bytes);
	else response.write(bytes.subarray(0, cutAfter), () => response.destroy());
}
function fileReply({ headers }, bytes) {
	const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? NaN);
	const tag = {
		etag: "\"one\"",
		"accept-ranges": "bytes"
	};
	if (Number.isNaN(from)) return {
		status: 200,
		headers: tag,
		body: bytes
	};
	return {
		status: 206,
		headers: {
			...tag,
			"content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}`
		},
		body: bytes.subarray(from)
	};
}
const MODEL = "tiny";
const KEY = "sk-selftest-0123456789";
const CHAT = {
	object: "chat.completion",
	model: MODEL,
	choices: [{
		index: 0,
		finish_reason: "stop",
		message: {
			role: "assistant",
			content: "ok"
		}
	}],
	usage: {
		prompt_tokens: 5,
		completion_tokens: 3
	}
};
function api({ path, body }) {
	if (path === "/health") return {
		status: 200,
		body: { status: "ok" }
	};
	if (path === "/v1/models") return {
		status: 200,
		body: {
			object: "list",
			data: [{
				id: MODEL,
				aliases: ["small"],
				context_length: 256,
				pricing: {
					prompt: "0.000002",
					completion: "-1"
				}
			}]
		}
	};
	if (path === "/v1/chat/completions") return {
		status: 200,
		body: CHAT
	};
	if (path !== "/v1/embeddings") return {
		status: 404,
		body: { error: { message: "no such path" } }
	};
	const { input } = JSON.parse(body);
	const data = input.map((text, index) => ({
		index,
		object: "embedding",
		embedding: [1, text.length]
	}));
	return {
		status: 200,
		body: {
			object: "list",
			model: MODEL,
			data,
			usage: {
				prompt_tokens: 2,
				total_tokens: 2
			}
		}
	};
}
function providerAt({ url }, { signal }, spending) {
	const environment = { SELFTEST_API_KEY: KEY };
	const [endpoint] = [...readEndpoints([`local=${url}/v1 key-env=SELFTEST_API_KEY`]).values()];
	if (endpoint === void 0) throw new Mismatch("an endpoint that was named is not read");
	const key = keyOf(endpoint, environment);
	const http = new Http({
		endpoint,
		key,
		mask: maskOf(environment),
		spending,
		signal
	});
	return new OpenAiProvider(http, spending, key !== null);
}
const until = () => ({ until: performance.now() + 2e4 });
const ASK = {
	model: MODEL,
	messages: [{
		role: "user",
		content: "Say ok"
	}]
};
const FAULTS = [
	["auth", {
		status: 401,
		body: { error: { message: `wrong key: ${KEY}` } }
	}],
	["credit", {
		status: 402,
		body: { error: {
			code: 402,
			message: "no credit"
		} }
	}],
	["server", {
		status: 200,
		body: { error: {
			code: 500,
			message: "broken"
		} }
	}],
	["malformed", {
		status: 200,
		body: {
			...CHAT,
			choices: []
		}
	}],
	["malformed", {
		status: 200,
		body: "<!doctype html>",
		headers: { "content-type": "text/html" }
	}],
	["server", {
		status: 500,
		body: "Internal Server Error",
		headers: { "content-type": "text/plain" }
	}],
	["redirected", {
		status: 307,
		headers: { location: "/v2/chat/completions" }
	}]
];
const endpoints = {
	name: "endpoints",
	async run(bench) {
		try {
			var _usingCtx$4 = _usingCtx();
			const next = [];
			const provider = providerAt(_usingCtx$4.a(await serve((asked) => next.shift() ?? api(asked))), bench, new Spending(50, 16));
			const { text, model } = await provider.chat(ASK, until());
			expect("a chat", [model, text], [MODEL, "ok"]);
			const { vectors } = await provider.embed({
				model: MODEL,
				input: ["a", "bcd"]
			}, until());
			expect("embeddings", vectors, [[1, 1], [1, 3]]);
			expect("health", (await provider.health(until())).body, { status: "ok" });
			for (const [kind, reply] of FAULTS) {
				next.splice(0, next.length, ...Array.from({ length: 4 }, () => reply));
				const error = await providerFailure(provider.chat(ASK, until()));
				expect(`a fault with status ${reply.status}`, error?.kind ?? "an answer", kind);
				expect("whether its sentence holds the key", error?.message.includes(KEY), false);
			}
			next.splice(0, next.length, {
				status: 429,
				headers: { "retry-after-ms": "10" }
			});
			expect("a chat behind a 429", (await provider.chat(ASK, until())).text, "ok");
			const { models } = await provider.models(until());
			expect("the list", models.map(({ id, contextLength }) => [id, contextLength]), [[MODEL, 256]]);
			expect("a model by its other name", listed("small", models)?.id, MODEL);
			expect("a model that is not served", listed("large", models), null);
			expect("names of the model", [
				"tiny",
				"tiny-2026-01-31",
				"tiny@main",
				"tiny-large",
				"tin"
			].map((name) => isSameModel(MODEL, name)), [
				true,
				true,
				true,
				false,
				false
			]);
			return "chat, embeddings, health and a list of models; errors inside of 200, 401, 402, 429, a page and a redirect told apart";
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
		}
	}
};
const cost = {
	name: "cost",
	async run(bench) {
		try {
			var _usingCtx3 = _usingCtx();
			const server = _usingCtx3.a(await serve(api));
			const spending = new Spending(2, 16);
			const provider = providerAt(server, bench, spending);
			await provider.chat({
				...ASK,
				max_tokens: 1e3
			}, until());
			await provider.chat(ASK, until());
			const sent = server.asked.map(({ body }) => JSON.parse(body).max_tokens);
			expect("tokens that an answer may have", sent, [16, 16]);
			expect("what was used", spending.of("local"), {
				requests: 2,
				prompt_tokens: 10,
				completion_tokens: 6
			});
			expect("a third request", (await providerFailure(provider.chat(ASK, until())))?.kind, "limit");
			expect("requests that the server got", server.asked.length, 2);
			const { models } = await provider.models(until());
			expect("a price, and one that varies", models[0]?.pricing, {
				prompt: 2e-6,
				completion: null
			});
			const dollars = (name) => costOf(new Map([[name, {
				prompt_tokens: 10,
				completion_tokens: 6
			}]]), models);
			expect("usage times price, in dollars", dollars(MODEL), {
				cost_usd: 2e-5,
				unpriced_tokens: 6
			});
			expect("dollars of a model that is not listed", dollars("other"), {
				cost_usd: 0,
				unpriced_tokens: 16
			});
			expect("dollars of the run", costOf(spending.byModel("local"), models).cost_usd, 2e-5);
			const [listedModel] = models;
			if (listedModel === void 0) throw new Mismatch("the list is empty");
			const differing = (pricing) => compareNumbers({ pricing }, listedModel).map(({ field }) => field);
			expect("recorded prices that are the listed ones", differing({
				prompt: "0.000002",
				completion: "9"
			}), []);
			expect("a recorded price that is another", differing({ prompt: "0.000003" }), ["pricing.prompt"]);
			return "tokens of two answers summed and priced in dollars, those of an unknown model at 0, a third request refused by its limit; a price read and compared with a recorded one, one that varies not";
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	}
};
const PIPELINE = {
	_class_name: "DDPMPipeline",
	unet: ["diffusers", "UNet2DModel"]
};
const HOSTILE = {
	code: [{
		"evil.py": "print()\n",
		"model_index.json": {
			...PIPELINE,
			unet: ["evil", "Evil"]
		}
	}, "evil.py"],
	pickle: [{ "pytorch_model.bin": Buffer.from("\u0080.", "latin1") }, "pytorch_model.bin"],
	"auto-map": [{ "config.json": { auto_map: { AutoModel: "modeling--evil" } } }, "config.json"],
	module: [{ "model_index.json": {
		...PIPELINE,
		_class_name: ["evil", "Evil"]
	} }, "model_index.json"],
	component: [{ "model_index.json": {
		...PIPELINE,
		unet: ["os", "system"]
	} }, "model_index.json"]
};
const guardStage = {
	name: "guard",
	run(bench) {
		const good = {
			"config.json": { model_type: "llama" },
			"model_index.json": PIPELINE,
			"w.safetensors": "w"
		};
		const files = Object.entries(HOSTILE).flatMap(([name, [own]]) => Object.entries({
			...good,
			...own
		}).map(([file, content]) => [`models/${name}/${file}`, content]));
		const root = benchRepository(bench, {
			...Object.fromEntries(files),
			...Object.fromEntries(Object.entries(good).map(([file, content]) => [`models/good/${file}`, content])),
			"models/linked/config.json": good["config.json"]
		});
		const refused = (name, recorded = null) => {
			const path = `models/${name}`;
			const options = {
				loader: "diffusers",
				allowed: new Set(),
				recorded
			};
			const refusals = guard(path, listFolder(root, path), options);
			return [...new Set(refusals.map((refusal) => refusal.path.slice(path.length + 1)))];
		};
		expect("what is refused of a good folder", refused("good"), []);
		for (const [name, [, file]] of Object.entries(HOSTILE)) expect(`whether ${file} of "${name}" is refused`, refused(name).includes(file), true);
		expect("files that nobody recorded", refused("good", new Set(["models/good/config.json"])), ["model_index.json", "w.safetensors"]);
		if (_lean_node_process_default.platform !== "win32") {
			symlinkSync(bench.environment.HOME ?? "/", join(root, "models/linked/out.safetensors"));
			expect("a link that leads out", refused("linked"), ["out.safetensors"]);
		}
		return "code, a pickle, and three JSON files that name code refused; a good folder passes";
	}
};
const FIRST = "first weights\n";
const SECOND = "other weights\n";
const PATH$1 = "models/tiny/w.bin";
const manifests = (content, more = {}) => ({
	[PATH$1]: content,
	"models/inventory.json": { models: [entryOf("tiny", PATH$1, content, more)] },
	"models/checksums.sha256": checksumListOf({ "tiny/w.bin": content })
});
const GIVEN = {
	"combined-inventory": "none",
	"dataset-inventory": "none"
};
const versions = {
	name: "versions",
	async run(bench) {
		const root = benchRepository(bench, manifests(FIRST));
		git(bench, root, ["init", "-q"]);
		const commit = commitAll(bench, root);
		const check = () => checkOf(bench, root, GIVEN, { baseline: since(commit) });
		const same = await check();
		expect("the commit", [same.commit, same.baseline?.commit], [commit, commit]);
		expect("findings without a change", named(same), []);
		write(root, manifests(SECOND));
		expect("the entry", onlyFinding(await check(), versionNotBumped).subject, "model:tiny");
		write(root, manifests(SECOND, { version: "1.0.1" }));
		expect("findings after the version was raised", named(await check()), []);
		write(root, {
			...manifests(FIRST),
			"models/checksums.sha256": "",
			"models/inventory.json": { models: [] }
		});
		const removed = [...(await check()).findings].filter(({ kind }) => kind === recordRemoved.kind);
		expect("whether a removed record is found", removed.length > 0, true);
		return "content that changed under one version, and records that were removed, found with the real git";
	}
};
const RUN = {
	id: "42",
	attempt: 2,
	workflow: "selftest",
	job: "check",
	event: "schedule",
	repository: "owner/name",
	ref: "refs/heads/main",
	url: "https://github.com/owner/name/actions/runs/42/attempts/2"
};
const identity = {
	name: "identity",
	async run(bench) {
		const list = "models/checksums.sha256";
		const recorded = checksumListOf({
			"w.bin": FIRST,
			"x.bin": FIRST
		});
		const root = benchRepository(bench, {
			"models/w.bin": SECOND,
			"models/x.bin": SECOND,
			[list]: recorded
		});
		const commit = "0123456789".repeat(4);
		const check = () => checkOf(bench, root, GIVEN, {
			run: RUN,
			commit
		});
		const prints = (report) => [...report.findings].filter(({ kind }) => kind === checksumMismatch.kind).map(({ subject, fingerprint }) => [subject, fingerprint]);
		const first = await check();
		expect("the run and the commit", [first.run, first.commit], [RUN, commit]);
		const known = prints(first);
		const unique = new Set(known.map(([, print = ""]) => print)).size;
		expect("fingerprints", [known.length, unique], [2, 2]);
		const isPlain = known.every(([, print = ""]) => /^[0-9a-f]{32}$/.test(print));
		expect("whether they have 32 hexadecimal digits", isPlain, true);
		expect("the fingerprints in a second run", prints(await check()), known);
		write(root, { [list]: `# Weights.\n\n${recorded}` });
		expect("the fingerprints two lines below", prints(await check()), known);
		write(root, { "models/w.bin": "third weights\n" });
		expect("the fingerprints of other content", prints(await check()), known);
		return "a fingerprint for each finding, the same in a second run, on another line and for other content; run and commit in the report";
	}
};
const OPTIONS = {
	key: "selftest",
	title: "Drift",
	isTitleLive: false,
	labels: [],
	assignees: [],
	close: true,
	links: null
};
var Issues = class {
	stored = [];
	#labels = new Set();
	answer({ method, path, body }) {
		const [, number, comments] = /^\/repos\/owner\/name\/issues(?:\/(\d+)(\/comments)?)?$/.exec(path) ?? [];
		const fields = body === "" ? {} : JSON.parse(body);
		if (method === "POST" && path === "/repos/owner/name/labels") {
			this.#labels.add(fields.name ?? "");
			return {
				status: 201,
				body: fields
			};
		}
		if (!path.startsWith("/repos/owner/name/issues")) return {
			status: 404,
			body: { message: "Not Found" }
		};
		const issue = this.stored.find((one) => String(one.number) === number);
		if (number === void 0 && method === "GET") return {
			status: 200,
			body: this.stored.map(told)
		};
		if (number === void 0 && method === "POST") return this.#create(fields);
		if (issue === void 0) return {
			status: 404,
			body: { message: "Not Found" }
		};
		if (comments !== void 0 && method === "POST") {
			issue.comments += 1;
			return {
				status: 201,
				body: {
					id: issue.comments,
					...fields
				}
			};
		}
		if (method !== "PATCH") return {
			status: 405,
			body: { message: "Method Not Allowed" }
		};
		Object.assign(issue, fields);
		return {
			status: 200,
			body: told(issue)
		};
	}
	#create({ title = "", body = "" }) {
		const made = {
			number: this.stored.length + 1,
			title,
			body,
			state: "open",
			comments: 0
		};
		this.stored.push(made);
		return {
			status: 201,
			body: told(made)
		};
	}
};
const told = (issue) => ({
	...issue,
	html_url: `https://github.com/owner/name/issues/${issue.number}`,
	user: { type: "Bot" },
	author_association: "NONE"
});
const issue = {
	name: "issue",
	async run(bench) {
		try {
			var _usingCtx$3 = _usingCtx();
			const issues = new Issues();
			const server = _usingCtx$3.a(await serve((asked) => issues.answer(asked)));
			const notes = [];
			const deliver = async (report) => {
				const github = connect({
					token: "selftest-token-0123456789",
					owner: "owner",
					repo: "name",
					baseUrl: server.url,
					budgetMs: 3e4,
					answerMs: 1e4,
					secondMs: 1
				});
				return (await keepIssue({
					report,
					options: OPTIONS,
					github,
					exist: async () => new Set(),
					note: (text) => notes.push(text)
				}))?.action ?? "none";
			};
			const root = benchRepository(bench, { "models/checksums.sha256": checksumListOf({
				"a.bin": "a\n",
				"b.bin": "b\n"
			}) });
			const check = (a, b) => {
				write(root, {
					"models/a.bin": a,
					"models/b.bin": b
				});
				return checkOf(bench, root);
			};
			const state = () => issues.stored.map(({ state: now, comments }) => [now, comments]);
			expect("a run without drift", await deliver(await check("a\n", "b\n")), "none");
			expect("the first drift", [await deliver(await check("?\n", "b\n")), state()], ["created", [["open", 0]]]);
			const more = await check("?\n", "?\n");
			expect("more drift", [await deliver(more), state()], ["updated", [["open", 1]]]);
			expect("the same drift", [await deliver(more), state()], ["unchanged", [["open", 1]]]);
			const clean = await check("a\n", "b\n");
			const unfinished = await deliver({
				...clean,
				complete: false
			});
			expect("a run that is not complete", [unfinished, state()], ["unchanged", [["open", 1]]]);
			expect("a run without drift", [await deliver(clean), state()], ["closed", [["closed", 2]]]);
			expect("notes", notes, []);
			return "one issue opened, updated, left alone, kept open by an incomplete run, and closed";
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	}
};
const WAIT_MS = 2e4;
async function printed(program, words, { folder, environment, signal }) {
	try {
		const options = {
			cwd: folder,
			env: environment,
			timeout: WAIT_MS,
			signal
		};
		return (await promisify(execFile)(program, words, options)).stdout.trim();
	} catch {
		return null;
	}
}
const gitLfs = {
	name: "git-lfs",
	async run(bench) {
		const { folder: root, environment } = bench;
		const git = findGit({
			root,
			environment
		});
		if (git === null) throw new Skipped("there is no git on PATH");
		const version = programOn(environment.PATH ?? "", "git-lfs") && await printed(git, ["lfs", "version"], bench);
		if (!version) throw new Skipped("git-lfs is not installed; `restore` fetches its files without it");
		return version.split(" ")[0] ?? version;
	}
};
const accelerator = {
	name: "accelerator",
	run() {
		const device = ["/dev/nvidia0", "/dev/dxg"].find((path) => existsSync(path));
		if (device === void 0) throw new Skipped("there is no CUDA device; tests of the profile cuda are blocked");
		return `a CUDA device: ${device}`;
	}
};
const VERSIONS = `
import json, sys
from importlib import metadata
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = metadata.version(name)
    except metadata.PackageNotFoundError:
        found[name] = None
print(json.dumps(found))
`;
function needsOf(loader) {
	return [...scriptOf(loader).text.matchAll(/\bneed\("([\w.-]+)"(?:, "([\d.]+)")?\)/g)].map(([, name = "", least]) => ({
		name,
		least: least ?? null
	}));
}
const loaderStage = (loader) => ({
	name: `loader ${loader}`,
	async run(bench) {
		const python = findPython(bench.environment, bench.folder);
		if (python === null) throw new Skipped("there is no python3 on PATH");
		const needs = needsOf(loader);
		const text = await printed(python, [
			"-I",
			"-c",
			VERSIONS,
			...needs.map(({ name }) => name)
		], bench);
		if (text === null) throw new Skipped("python3 cannot tell what is installed");
		const found = JSON.parse(text);
		const lacking = needs.filter(({ name, least }) => !isEnough(found[name] ?? null, least));
		if (lacking.length > 0) {
			const wanted = lacking.map(({ name, least }) => least === null ? name : `${name} ${least} or later`);
			throw new Skipped(`python3 lacks ${wanted.join(", ")}`);
		}
		return needs.map(({ name }) => `${name} ${found[name]}`).join(", ");
	}
});
function isEnough(version, least) {
	if (version === null || least === null) return version !== null;
	const [found, wanted] = [numbersOf(version), numbersOf(least)];
	const place = [
		0,
		1,
		2
	].find((index) => found[index] !== wanted[index]);
	return place === void 0 || (found[place] ?? 0) > (wanted[place] ?? 0);
}
const numbersOf = (version) => [
	0,
	1,
	2
].map((index) => Number.parseInt(version.split(".")[index] ?? "0", 10) || 0);
const machine = [
	gitLfs,
	...LOADERS.map(loaderStage),
	accelerator
];
const WEIGHTS$1 = "weights of a model\n";
const ROWS = "a,b\n1,2\n";
const inventories = {
	name: "inventories",
	async run(bench) {
		const model = entryOf("tiny", "models/tiny/w.bin", WEIGHTS$1);
		const dataset = entryOf("rows", "datasets/rows.csv", ROWS);
		const files = {
			"models/tiny/w.bin": WEIGHTS$1,
			"datasets/rows.csv": ROWS
		};
		const combined = {
			models: [model],
			datasets: [dataset]
		};
		const root = benchRepository(bench, {
			...files,
			"models/inventory.json": { models: [model] },
			"datasets/inventory.json": [dataset],
			"inventory/combined_inventory.json": combined
		});
		const read = await checkOf(bench, root);
		expect("entries", [...read.entries].map(({ kind, id }) => `${kind}:${id}`).sort(), ["dataset:rows", "model:tiny"]);
		expect("findings of consistent inventories", named(read), []);
		write(root, { "models/inventory.json": "{\n  \"models\": [\n    { \"id\": \"tiny\", \"sha256\": 7 }\n  ]\n}\n" });
		const invalid = onlyFinding(await checkOf(bench, root), inventoryInvalid).location;
		expect("the place of a wrong value", [invalid?.file, invalid?.line], ["models/inventory.json", 3]);
		write(root, { "models/inventory.json": "{\n  \"models\": [\n" });
		const cut = onlyFinding(await checkOf(bench, root), inventoryUnreadable).location;
		expect("the place where an inventory is cut", [cut?.file, cut?.line], ["models/inventory.json", 3]);
		return "two forms of inventories read; a wrong value and a cut file refused with their lines";
	}
};
const consistency = {
	name: "consistency",
	async run(bench) {
		const one = entryOf("one", "models/one.bin", WEIGHTS$1);
		const two = entryOf("two", "models/two.bin", WEIGHTS$1);
		const combined = {
			models: [{
				...one,
				license: "mit"
			}],
			datasets: [],
			totals: { models_bytes: 20 }
		};
		const root = benchRepository(bench, {
			"models/one.bin": WEIGHTS$1,
			"models/two.bin": WEIGHTS$1,
			"models/inventory.json": { models: [{
				...one,
				license: "apache-2.0"
			}, two] },
			"inventory/combined_inventory.json": combined
		});
		const report = await checkOf(bench, root);
		for (const [rule, subject] of [[entryMissing, "model:two"], [entryDiffers, "model:one"]]) expect(`the subject of ${rule.kind}`, onlyFinding(report, rule).subject, subject);
		onlyFinding(report, totalsDiffer);
		return "an entry that is missing, one that differs and a wrong total found";
	}
};
const checksumLists = {
	name: "checksum lists",
	async run(bench) {
		const [a, b, c] = [
			"a\n",
			"b\n",
			"c\n"
		];
		const root = benchRepository(bench, {
			"data/a.bin": a,
			"data/b b.bin": b,
			"data/c.bin": c,
			"data/gnu.sha256": `${checksumListOf({ "a.bin": a })}${sha256Of(b)} *b b.bin\n`,
			"data/bsd.sha256": `SHA256 (c.bin) = ${sha256Of(c).toUpperCase()}\n`
		});
		expect("files", fileStatuses(await checkOf(bench, root)), [
			"data/a.bin matched bytes",
			"data/b b.bin matched bytes",
			"data/c.bin matched bytes"
		]);
		write(root, { "data/gnu.sha256": `${checksumListOf({ "a.bin": a })}${sha256Of(b).slice(1)} *b b.bin\n` });
		const { location } = onlyFinding(await checkOf(bench, root), listMalformed);
		expect("the place of a short digest", [location?.file, location?.line], ["data/gnu.sha256", 2]);
		return "lists of GNU and BSD read; a digest that is too short refused with its line";
	}
};
const discovery = {
	name: "discovery",
	async run(bench) {
		const content = "content\n";
		const digest = sha256Of(content);
		const root = benchRepository(bench, {
			"croissant/rows.csv": content,
			"croissant/croissant.json": {
				"@context": {
					"@vocab": "https://schema.org/",
					cr: "http://mlcommons.org/croissant/"
				},
				"@type": "Dataset",
				conformsTo: "http://mlcommons.org/croissant/1.0",
				name: "rows",
				distribution: [{
					"@type": "cr:FileObject",
					"@id": "rows.csv",
					name: "rows.csv",
					contentUrl: "rows.csv",
					sha256: digest
				}]
			},
			"dvc/w.bin": content,
			"dvc/w.bin.dvc": "outs:\n- md5: f75b8179e4bbe7e2b4a074dcef62de95\n  size: 8\n  path: w.bin\n",
			"frictionless/rows.csv": content,
			"frictionless/datapackage.json": {
				name: "rows",
				resources: [{
					name: "rows",
					path: "rows.csv",
					hash: `sha256:${digest}`,
					bytes: 8
				}]
			},
			"registry/w.bin": content,
			"registry/models.json": { tiny: {
				path: "w.bin",
				sha256: digest
			} },
			"package-lock.json": {
				lockfileVersion: 3,
				packages: { "w.bin": {
					path: "w.bin",
					sha256: digest
				} }
			},
			"node_modules/p/models.json": { tiny: {
				path: "w.bin",
				sha256: digest
			} }
		});
		const report = await checkOf(bench, root);
		expect("manifests", report.manifests.map(({ path, format, compared }) => [
			path,
			format,
			compared
		]), [
			[
				"croissant/croissant.json",
				croissant.name,
				1
			],
			[
				"dvc/w.bin.dvc",
				dvc.name,
				1
			],
			[
				"frictionless/datapackage.json",
				frictionless.name,
				1
			],
			[
				"registry/models.json",
				registry.name,
				1
			]
		]);
		expect("verdict", [report.outcome, report.summary.matched], ["pass", 4]);
		const empty = benchRepository(bench, { "README.md": content }, "empty");
		onlyFinding(await checkOf(bench, empty), nothingToCheck);
		return "manifests of four formats found and compared, a lock file and packages left out, nothing found in an empty repository";
	}
};
function childEnvironment({ folder, environment }, marker) {
	return freshEnvironment(folder, {
		path: environment.PATH ?? "",
		marker,
		profile: "default",
		threads: 1
	});
}
const PARENT = `
const { spawn } = require('node:child_process');
const daemon = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { detached: true, stdio: 'ignore' });
daemon.unref();
process.stdout.write(daemon.pid + '\\n');
setTimeout(() => {}, 60_000);
`;
const LIMITS_MS = [
	500,
	2e3,
	8e3
];
const supervisor = {
	name: "supervisor",
	async run(bench) {
		for (const maxMilliseconds of LIMITS_MS) {
			const marker = randomBytes(16).toString("hex");
			const ending = await supervise({
				command: [
					_lean_node_process_default.execPath,
					"-e",
					PARENT
				],
				cwd: bench.folder,
				environment: childEnvironment(bench, marker),
				marker,
				input: "",
				maxMilliseconds,
				maxMemory: Number.POSITIVE_INFINITY,
				signal: bench.signal
			});
			const daemon = Number(ending.output.text());
			const lives = daemon > 0 && isAlive(daemon);
			if (lives) _lean_node_process_default.kill(daemon, "SIGKILL");
			expect("how it ended", [ending.is, ending.survivors], ["too-slow", 0]);
			if (!(daemon > 0)) continue;
			expect("whether the daemon lives on", lives, false);
			return "a program and its daemon, which has a session of its own, gone at the limit";
		}
		throw new Skipped("this machine is too busy to start a process within 8 s");
	}
};
function isAlive(pid) {
	try {
		_lean_node_process_default.kill(pid, 0);
		return _lean_node_process_default.platform !== "linux" || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		return false;
	}
}
const isolation = {
	name: "isolation",
	async run(bench) {
		if (_lean_node_process_default.platform !== "linux") throw new Skipped("loaders can be isolated on Linux only");
		const marker = randomBytes(16).toString("hex");
		const root = benchRepository(bench, { "models/w.bin": "w\n" });
		const hidden = benchRepository(bench, { secret: "s\n" }, "hidden");
		const inside = {
			work: benchRepository(bench, {}, "loader"),
			root,
			hidden: [hidden]
		};
		const found = await climb(inside, childEnvironment(bench, marker), marker, bench.signal);
		const lacking = [
			"network",
			"files",
			"processes"
		].filter((name) => !found[name]);
		if (lacking.length > 0) throw new Skipped(`this machine does not isolate ${lacking.join(", ")}; it needs unshare by root, by sudo without a password, or in user namespaces`);
		return `network, files and processes isolated by ${found.by}`;
	}
};
const events = {
	name: "events",
	run(bench) {
		const token = randomBytes(16).toString("hex");
		const file = join(bench.folder, "channel");
		const told = (event, at, more = {}, by = token) => `${JSON.stringify({
			token: by,
			event,
			at,
			...more
		})}\n`;
		const answer = {
			kind: "text",
			text: "hello",
			numbers: { tokens: 2 },
			sound: true
		};
		const forged = told("answered", 5, {
			...answer,
			text: "forged"
		}, "f".repeat(32));
		const loading = `${told("importing", 1)}${told("versions", 2, { versions: { lib: "1.2.3" } })}${told("loading", 10)}`;
		const read = (text) => {
			writeFileSync(file, text);
			return readChannel(file, token);
		};
		expect("before anything is told", [read("").phase, read("").answer], ["starting", null]);
		const half = read(`${loading}${forged}chatter\n${told("answered", 40, answer).slice(0, -1)}`);
		expect("what is told before an answer", [
			half.phase,
			half.versions,
			half.answer
		], [
			"loading",
			{ lib: "1.2.3" },
			null
		]);
		const whole = read(`${loading}${forged}${told("answering", 30)}${told("answered", 70, answer)}`);
		expect("what is told in all", [
			whole.phase,
			whole.answer?.text,
			whole.loadMs,
			whole.answerMs
		], [
			"answered",
			"hello",
			20,
			40
		]);
		const lines = new GroupLines(["one", "two"]);
		for (const line of [
			{
				id: "one",
				status: "pass"
			},
			{
				id: "one",
				status: "fail"
			},
			{
				id: "three",
				status: "pass"
			},
			{
				id: "two",
				status: "good"
			},
			{ observation: "seen" }
		]) lines.add(Buffer.from(`${JSON.stringify(line)}\n`));
		lines.end();
		expect("what a group reported", [...lines.results], [["one", {
			status: "pass",
			detail: null
		}]]);
		expect("problems and observations of a group", [lines.problems.size, lines.observations], [3, ["seen"]]);
		return "events of a runner in order, a forged and a cut one ignored; results of a group reported once";
	}
};
const reports = {
	name: "report",
	async run(bench) {
		const hostile = process.platform === "win32" ? "models/b.bin" : "models/b\x1B[2J.bin";
		const root = benchRepository(bench, {
			"models/a.bin": "a changed\n",
			[hostile]: "b changed\n",
			"models/models.json": [
				{
					path: "a.bin",
					sha256: entryDigest("a\n")
				},
				{
					path: hostile.slice(7),
					sha256: entryDigest("b\n")
				},
				{
					path: "gone.bin",
					sha256: entryDigest("c\n")
				}
			]
		});
		const report = await checkOf(bench, root);
		const wanted = [
			checksumMismatch.kind,
			checksumMismatch.kind,
			fileMissing.kind
		];
		expect("findings", [...report.findings].map(({ kind }) => kind).sort(), wanted.toSorted());
		expect("verdict and counts", [
			report.outcome,
			report.summary.errors,
			report.counts
		], [
			"fail",
			3,
			{
				[checksumMismatch.kind]: 2,
				[fileMissing.kind]: 1
			}
		]);
		const json = JSON.parse([...renderJson(report)].join(""));
		expect("whether the JSON fits its schema", [validate(json), validate.errors ?? null], [true, null]);
		expect("whether it fits without its verdict", validate({
			...json,
			outcome: "good"
		}), false);
		const sarif = JSON.parse(renderSarif(report));
		const ids = sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)).sort();
		expect("SARIF", [sarif.version, ids], ["2.1.0", wanted.toSorted()]);
		const text = [...renderText(report)].join("");
		expect("whether the text holds a control character", text.includes("\x1B"), false);
		return "the report in its schema, as SARIF 2.1.0 and as text without control characters";
	}
};
const entryDigest = (content) => checksumListOf({ "": content }).slice(0, 64);
const fix = {
	name: "fix",
	async run(bench) {
		const path = "models/w.bin";
		const [before, after] = ["weights as recorded\n", "weights as they are\n"];
		const model = entryOf("tiny", path, before);
		const root = benchRepository(bench, {
			[path]: after,
			"models/inventory.json": { models: [model] },
			"models/checksums.sha256": checksumListOf({ "w.bin": before }),
			"inventory/combined_inventory.json": {
				models: [model],
				datasets: []
			}
		});
		git(bench, root, ["init", "-q"]);
		const { files, folder } = await updateRepository({ root }, checkOptions(bench, root));
		expect("changed manifests", files.map((file) => file.path), [
			"inventory/combined_inventory.json",
			"models/checksums.sha256",
			"models/inventory.json"
		]);
		git(bench, root, [
			"apply",
			"--whitespace=nowarn",
			"-"
		], [...renderPatch(files, folder)].join(""));
		const report = await checkOf(bench, root);
		expect("findings after the patch", named(report), []);
		expect("files that match", report.summary.matched, 1);
		return "the patch of three manifests, applied by the real git, leaves no finding";
	}
};
const PATH = "models/w.bin";
const WEIGHTS = Buffer.alloc(1e5, "weights of a model\n");
const BLOB = `/v2/team/model/blobs/sha256:${sha256Of(WEIGHTS)}`;
const recordedOnly = (bench, name) => benchRepository(bench, { "models/checksums.sha256": checksumListOf({ "w.bin": WEIGHTS }) }, name);
async function restored({ environment, signal }, root, from) {
	const machine = {
		cwd: root,
		environment,
		signal,
		progress: NO_PROGRESS,
		secondMs: 1
	};
	const options = readOptions({
		...from.length > 0 && { from: from.join("\n") },
		cache: "none",
		tries: "2"
	});
	return restore(await readRecordedFiles({ root }, machine), options, false, machine);
}
const registryAt = ({ url }) => `${url.replace("http:", "oci:")}/team/model`;
const rowOf = ({ outcome, files }) => [
	outcome,
	files[0]?.path,
	files[0]?.status
];
const sourcesStage = {
	name: "sources",
	async run(bench) {
		try {
			var _usingCtx$2 = _usingCtx();
			const down = _usingCtx$2.a(await serve(() => ({ status: 503 })));
			const healthy = _usingCtx$2.a(await serve((asked) => asked.path === BLOB ? fileReply(asked, WEIGHTS) : { status: 404 }));
			const root = recordedOnly(bench, "repository");
			const unsourced = await restored(bench, root, []);
			expect("without a source", rowOf(unsourced), [
				"pass",
				PATH,
				"unsourced"
			]);
			const failed = await restored(bench, root, [registryAt(down)]);
			expect("with every source down", rowOf(failed), [
				"error",
				PATH,
				"failed"
			]);
			expect("whether the source was asked", down.asked.length > 0, true);
			expect("whether anything was placed", existsSync(join(root, PATH)), false);
			const held = join(bench.folder, "held");
			mkdirSync(held);
			const found = await restored(bench, root, [
				held,
				registryAt(down),
				registryAt(healthy)
			]);
			expect("with one source that has it", rowOf(found), [
				"pass",
				PATH,
				"restored"
			]);
			expect("the content", sha256Of(readFileSync(join(root, PATH))), sha256Of(WEIGHTS));
			return "no source, every source down, and one healthy source behind two others";
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	}
};
const restoring = {
	name: "restore",
	async run(bench) {
		try {
			var _usingCtx3 = _usingCtx();
			const answers = [];
			let held = WEIGHTS;
			const server = _usingCtx3.a(await serve((asked) => {
				const reply = asked.path === BLOB ? fileReply(asked, held) : { status: 404 };
				return answers.shift()?.(reply) ?? reply;
			}));
			held = Buffer.from(WEIGHTS);
			held[5e4] = (held[5e4] ?? 0) ^ 1;
			const root = recordedOnly(bench, "flipped");
			const flipped = await restored(bench, root, [registryAt(server)]);
			expect("with one flipped bit", rowOf(flipped), [
				"fail",
				PATH,
				"mismatch"
			]);
			expect("whether it was placed", existsSync(join(root, PATH)), false);
			held = WEIGHTS;
			const other = recordedOnly(bench, "cut");
			answers.push((reply) => ({
				...reply,
				cutAfter: 4e4
			}));
			const before = server.asked.length;
			const resumed = await restored(bench, other, [registryAt(server)]);
			expect("with a connection that was cut", rowOf(resumed), [
				"pass",
				PATH,
				"restored"
			]);
			const ranges = server.asked.slice(before).map(({ headers }) => headers.range !== void 0);
			expect("requests that ask for the rest", ranges, [false, true]);
			expect("the content", sha256Of(readFileSync(join(other, PATH))), sha256Of(WEIGHTS));
			write(other, { [PATH]: "another file\n" });
			await restored(bench, other, [registryAt(server)]);
			expect("a file that was there", readFileSync(join(other, PATH), "utf8"), "another file\n");
			return "one flipped bit refused, a cut connection resumed, a file that is there left alone";
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	}
};
const LOADER = `
const model = require('node:fs').readFileSync(process.argv.at(-1), 'utf8');
if (model.startsWith('broken')) process.exit(3);
process.stdout.write('an answer of ' + model);
`;
const ODD = `o'neil"s \\ ,model`;
const MODELS = {
	good: "good weights\n",
	broken: "broken weights\n",
	behind: "good weights behind a broken one\n",
	other: "good weights of another profile\n",
	damaged: "good weights that are not recorded\n",
	[ODD]: "good weights of an odd name\n"
};
function modelsOf(bench) {
	const models = Object.entries(MODELS).map(([id, content], index) => entryOf(id, `models/${index}.bin`, id === "damaged" ? "recorded\n" : content, {
		entrypoint: {
			loader: "custom",
			name: "selftest"
		},
		smoke_test: {
			prompt: "hello",
			max_seconds: 30,
			...id === "other" && { profile: "cuda" }
		}
	}));
	const test = (id, needs = []) => ({
		id: `T-${Object.keys(MODELS).indexOf(id)}`,
		probe: "load",
		entry: `model:${id}`,
		needs
	});
	const tests = Object.keys(MODELS).map((id) => test(id, id === "behind" ? [test("broken").id] : []));
	return benchRepository(bench, {
		...Object.fromEntries(Object.values(MODELS).map((content, index) => [`models/${index}.bin`, content])),
		"models/inventory.json": { models },
		"tests/smoke-test-plan.json": {
			version: 1,
			groups: [{
				id: "models",
				tests
			}]
		}
	});
}
async function smokeRun(bench, root) {
	const { environment, signal } = bench;
	const output = join(bench.folder, "output");
	mkdirSync(output);
	const options = {
		...checkOptions(bench, root),
		commit: null
	};
	const { run } = await runSmoke({
		repository: await readRepository({
			root,
			"combined-inventory": "none",
			"dataset-inventory": "none"
		}, options),
		shownRoot: ".",
		plan: null,
		loaders: readLoaders([`selftest=${JSON.stringify([
			_lean_node_process_default.execPath,
			"-e",
			LOADER
		])}`]),
		endpoints: {
			named: new Map(),
			waitMs: 0,
			maxRequests: 0,
			maxTokens: 1
		},
		allowed: new Map(),
		profile: "default",
		maxSeconds: 30,
		maxMemory: null,
		isolation: "none",
		isUntrusted: false,
		rowsTo: null,
		hidden: [],
		output,
		environment,
		signal,
		progress: {
			test() {},
			done() {}
		}
	});
	return run;
}
const smoke = {
	name: "smoke",
	async run(bench) {
		const run = await smokeRun(bench, modelsOf(bench));
		const statuses = run.groups.flatMap(({ tests }) => tests.map(({ status }) => status));
		expect("statuses", statuses, [
			"pass",
			"fail",
			"blocked",
			"skip",
			"blocked",
			"pass"
		]);
		const works = Object.fromEntries(run.entries.map((entry) => [entry.model_id, entry.works]));
		expect("what works", works, {
			good: "available",
			broken: "failed",
			behind: "blocked",
			other: "skipped",
			damaged: "blocked",
			[ODD]: "available"
		});
		expect("verdict", run.outcome, "fail");
		expect("ids of the rows", rowsOf(run).map((row) => row.model_id), Object.keys(MODELS));
		const lines = renderNdjson(run).trimEnd().split("\n");
		expect("the last row as JSON", JSON.parse(lines.at(-1) ?? "").model_id, ODD);
		expect("whether SQL holds the name as a literal", renderSql(run).includes(`'o''neil"s \\ ,model'`), true);
		expect("whether CSV holds the name as a field", renderCsv(run).includes(`"o'neil""s \\ ,model"`), true);
		return "a model that answers, one that ends, one behind it, one of another profile, one whose bytes differ; rows as JSON, SQL and CSV";
	}
};
const SECRET = "sk-selftest/0123456789+abc=";
const keptTexts = {
	name: "kept texts",
	run(bench) {
		const short = new KeptText(100);
		short.add(Buffer.from("short"));
		expect("a short text", [short.text(), short.isCut], ["short", false]);
		const long = new KeptText(100);
		long.add(Buffer.from("a".repeat(400)));
		long.add(Buffer.from("b".repeat(600)));
		const kept = `${"a".repeat(50)}\n[900 bytes left out]\n${"b".repeat(50)}`;
		expect("a long text", [
			long.text(),
			long.isCut,
			long.total
		], [
			kept,
			true,
			1e3
		]);
		const edge = new KeptText(100);
		edge.add(Buffer.from(`${"a".repeat(40)}${SECRET}${"b".repeat(200)}`));
		expect("whether half a secret is kept", edge.text(27).includes(SECRET.slice(0, 8)), false);
		const outputs = new Outputs(bench.folder, maskOf({})).of("a/../test");
		outputs.text("answer.txt", "x".repeat(2097152));
		const [{ path = "", bytes = 0, cut = false } = {}] = outputs.artifacts;
		expect("an answer of 2 MiB", [
			path,
			bytes,
			cut
		], [
			"smoke/01-a-..-test/answer.txt",
			1048576,
			true
		]);
		expect("what lies in the folder", readFileSync(join(bench.folder, path)).length, bytes);
		return "long texts cut to their limit with their ends kept, and no half of a secret on the edge";
	}
};
const secrets = {
	name: "secrets",
	run(bench) {
		const mask = maskOf({
			INFER_API_KEY: SECRET,
			PATH: "/usr/bin:/bin",
			HOME: "/home/someone"
		});
		const forms = [
			SECRET,
			encodeURIComponent(SECRET),
			JSON.stringify({ key: SECRET }),
			Buffer.from(`Bearer ${SECRET}`).toString("base64"),
			Buffer.from(SECRET).toString("hex")
		];
		const outputs = new Outputs(bench.folder, mask).of("test");
		const stream = new KeptText(1024);
		for (const form of forms) {
			expect(`whether ${JSON.stringify(form.slice(0, 4))}\u2026 stays`, mask.text(`a ${form} b`).includes(form), false);
			stream.add(Buffer.from(`${form}\n`));
		}
		outputs.stream("stdout.txt", stream);
		outputs.text("answer.txt", forms.join("\n"));
		expect("what is no secret", mask.text("/usr/bin:/bin /home/someone"), "/usr/bin:/bin /home/someone");
		const files = readdirSync(bench.folder, {
			recursive: true,
			withFileTypes: true
		}).filter((item) => item.isFile());
		expect("files", files.length, 2);
		for (const { parentPath, name } of files) {
			const text = readFileSync(join(parentPath, name), "utf8");
			for (const form of forms) expect(`whether ${name} holds a secret`, text.includes(form), false);
		}
		return "a key as it is and in URL, JSON, base64 and hexadecimal replaced in all that is kept";
	}
};
const COMMIT = "a".repeat(40);
const ALLOWED = { hosts: {
	...NO_UPSTREAM,
	huggingface: true
} };
const HELD = "weights at the hub\n";
function paths({ body }) {
	return {
		status: 200,
		body: JSON.parse(body).paths.map((path) => ({
			type: "file",
			path,
			size: 19,
			oid: "b".repeat(40),
			lfs: {
				oid: sha256Of(HELD),
				size: 19,
				pointerSize: 130
			}
		}))
	};
}
function hub(asked) {
	if (asked.path === `/api/models/org/name/revision/${COMMIT}`) return {
		status: 200,
		body: {
			id: "org/name",
			sha: COMMIT
		}
	};
	if (asked.path === "/api/models/org/name") return {
		status: 200,
		body: {
			id: "org/name",
			sha: COMMIT
		}
	};
	return asked.path.includes("/paths-info/") ? paths(asked) : {
		status: 404,
		body: {}
	};
}
const upstream = {
	name: "upstream",
	async run(bench) {
		try {
			var _usingCtx$1 = _usingCtx();
			const token = "hf_selftest-0123456789";
			const faults = [];
			const elsewhere = _usingCtx$1.a(await serve(() => ({
				status: 200,
				body: []
			})));
			const server = _usingCtx$1.a(await serve((asked) => faults.shift() ?? hub(asked)));
			const environment = {
				...bench.environment,
				HF_ENDPOINT: server.url,
				HF_TOKEN: token
			};
			const repository = {
				type: "model",
				id: "org/name"
			};
			const ask = async (...next) => {
				faults.splice(0, faults.length, ...next);
				const client = createUpstream(ALLOWED, {
					root: bench.folder,
					environment,
					signal: bench.signal
				}, {
					...LIMITS,
					secondMs: 1
				});
				const answer = await client.files(repository, COMMIT, ["w.bin"]);
				if (answer.is === "files") return `${answer.files.get("w.bin")?.sha256} after ${client.requests}`;
				return "why" in answer ? `${answer.is}: ${answer.why}` : answer.is;
			};
			const held = sha256Of(HELD);
			expect("an answer", await ask(), `${held} after 1`);
			expect("an answer behind two faults", await ask({
				status: 429,
				headers: { "retry-after": "2" }
			}, { status: 503 }), `${held} after 3`);
			const refused = await ask({
				status: 307,
				headers: { location: `${elsewhere.url}/api/models/org/name/paths-info/${COMMIT}` }
			});
			expect("whether a redirect to another server is refused", refused.startsWith(held), false);
			expect("requests to the other server", elsewhere.asked.length, 0);
			const down = await ask(...Array.from({ length: 20 }, () => ({
				status: 500,
				body: `no: ${token}`
			})));
			expect("whether a broken hub is no answer", [down.startsWith("unreachable"), down.includes(token)], [true, false]);
			faults.length = 0;
			const recorded = {
				path: "w.bin",
				sha256: sha256Of("what was recorded\n")
			};
			const root = benchRepository(bench, { "models/inventory.json": [{
				id: "m",
				path: "models/m",
				repo_id: "org/name",
				snapshot: COMMIT,
				files: [recorded]
			}] });
			const report = await checkOf(bench, root, {
				"combined-inventory": "none",
				"dataset-inventory": "none",
				upstream: "huggingface"
			}, { environment });
			expect("what differs", onlyFinding(report, upstreamDiffers).subject, "models/m/w.bin");
			const sent = server.asked.filter(({ headers }) => headers.authorization === `Bearer ${token}`).length;
			expect("requests with the token", sent, server.asked.length);
			return "answers of a hub, 429 and 503 waited for, a redirect elsewhere refused, a broken hub told, a file that differs found";
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	}
};
const STAGES = [
	inventories,
	consistency,
	checksumLists,
	discovery,
	hashing,
	containment,
	pointers,
	versions,
	identity,
	reports,
	fix,
	upstream,
	sourcesStage,
	restoring,
	issue,
	guardStage,
	supervisor,
	isolation,
	events,
	smoke,
	endpoints,
	cost,
	keptTexts,
	secrets,
	...machine
];
async function runSelfTestCommand({ format }, { stdout, environment, signal, colour }) {
	const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "manifest-drift-selftest-")));
	try {
		const result = await runSelfTest({
			folder,
			environment,
			signal
		}, STAGES);
		const json = `${JSON.stringify(result, null, 2)}\n`;
		const pieces = format === "json" ? [json] : rendered(result, painter(stdout, environment, colour));
		await print(stdout, harmlessOn(stdout, pieces));
		return result.ok ? STATUS.pass : STATUS.fail;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
const MARKS = {
	pass: ["green", "\u2713"],
	fail: ["red", "\u2717"],
	skip: ["dim", "\u2013"]
};
function mark(status, paint) {
	const [style, sign] = MARKS[status];
	return paint(style, sign);
}
function* rendered({ ok, results }, paint) {
	const width = Math.max(...results.map(({ stage }) => stage.length));
	for (const { stage, status, detail } of results) yield `${mark(status, paint)} ${stage.padEnd(width)}  ${paint("dim", detail)}\n`;
	const count = (wanted) => results.filter(({ status }) => status === wanted).length;
	yield `\n${paint("bold", ok ? paint("green", "PASS") : paint("red", "FAIL"))} manifest-drift ${VERSION}: ${countOf(count("pass"), "stage")} passed, ${count("fail")} failed, ${count("skip")} skipped\n`;
}
export { runSelfTestCommand };
