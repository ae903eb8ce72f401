import { o as __toESM } from "./rolldown-runtime.js";
import { $t as resolve, Bt as SettingsError, Et as readFileSync, Ft as statfsSync, Gt as basename, Jt as dirname, Lt as writeFileSync, Mt as rmSync, N as VERSION$2, Ot as readdirSync, Pt as statSync, St as mkdirSync, Xt as join, an as _lean_node_process_default, at as connectionReason, bt as linkSync, dt as chmodSync, et as hasHandles, ft as closeSync, ht as existsSync, it as codeOf, jt as renameSync, kt as readlinkSync, lt as accessSync, mt as createReadStream, ot as reason, pt as constants, qt as delimiter, vt as fsyncSync, wt as openSync, xt as lstatSync, zt as withoutTrailing } from "./start.js";
import { ofCheck, Ii as GitError, K as Earlier } from "./check.js";
import { n as hubAccess } from "./hub-access.js";
import { t as makeFolder$1 } from "./output-folder.js";
import { a as homedir, o as hostname, s as tmpdir } from "./_lean_node_os.js";
import { a as fillTemplate } from "./options.js";
import { t as setTimeout } from "./promises.js";
import { A as lfsEndpoint, D as s3Access, E as regionProblem, O as s3Headers, S as gitHubApi, T as keyUrl, c as LFS_MEDIA, d as MAX_RELEASE_BYTES, f as RELEASE_HEADERS, k as gitFolder, l as batchBody, m as releaseUrl, o as registryToken, p as readAssets, r as MAX_TOKEN_BYTES, s as tokenPlace, u as readBatch, w as secretsOf, x as addGitHub } from "./oci.js";
import { i as spawn, t as builtin$4 } from "./_lean_node_http.js";
import { n as usableCores } from "./cores2.js";
import { t as Thread } from "./thread.js";
import { r as isIP, t as BlockList } from "./_lean_node_net.js";
import { t as require_dist } from "./dist.js";
import { n as partitionPlan } from "./partition-plan.js";
import { r as findSources, t as mapRecords } from "./map-records.js";
import { t as _usingCtx } from "./usingCtx.js";
const { B: isPinned, Bi: isInRepository, Bn: sizeOf, Di: folderOf, Dr: inventoryUnreadable, G: readHubUrl, Gi: isLoopback, J: readRecords, Li: gitFields, Sr: listUnreadable, T: MAX_POINTER_BYTES, Un: shardName, Ur: checksumConflict, _i: randomBytes, ci: grouped, ct: decodePointer, lt: readPointer, mi: createHash, pi: X509Certificate, q: pathContext, s: openRepository, si: countOf, vt: pushTo, xr: manifestMalformed, zi: gitText } = ofCheck();
const builtin$3 = process.getBuiltinModule("node:fs/promises");
const copyFile = builtin$3.copyFile;
const open = builtin$3.open;
const rename = builtin$3.rename;
const rm = builtin$3.rm;
const readdir = builtin$3.readdir;
const stat = builtin$3.stat;
const link = builtin$3.link;
const chmod = builtin$3.chmod;
const utimes = builtin$3.utimes;
const mkdtemp = builtin$3.mkdtemp;
const writeFile = builtin$3.writeFile;
const readFile = builtin$3.readFile;
const TOUCH_MS = 5e3;
const STALE_MS = 6e4;
const POLL_MS = 250;
async function lock(folder, name, isDone, signal) {
	const path = join(folder, `${name}.lock`);
	for (;;) {
		try {
			const handle = await open(path, "wx");
			await handle.writeFile(`${hostname()} ${_lean_node_process_default.pid}\n`);
			await handle.close();
			const touch = () => {
				const now = new Date();
				utimes(path, now, now).catch(() => {});
			};
			const timer = setInterval(touch, TOUCH_MS);
			timer.unref();
			return { async release() {
				clearInterval(timer);
				await rm(path, { force: true });
			} };
		} catch (error) {
			if (codeOf(error) !== "EEXIST") return null;
		}
		if (await isDone() || signal.aborted) return null;
		if (await isAbandoned(path)) await rm(path, { force: true });
		else await setTimeout(POLL_MS, void 0, { signal }).catch(() => {});
	}
}
async function isAbandoned(path) {
	const [host, pid] = (await readFile(path, "utf8").catch(() => "")).trim().split(" ");
	if (host === hostname() && pid !== void 0 && !isAlive(Number(pid))) return true;
	const touched = await stat(path).then(({ mtimeMs }) => mtimeMs, () => Date.now());
	return Date.now() - touched > STALE_MS;
}
function isAlive(pid) {
	try {
		_lean_node_process_default.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) !== "ESRCH";
	}
}
function refusedPath(path, platform = _lean_node_process_default.platform) {
	const segments = path.split("/");
	if (segments.some((segment) => segment === "" || segment === "." || segment === ".." || segment.includes("\0"))) return "it is no path below the root";
	const plain = segments.map((segment) => withoutTrailing(segment.normalize("NFKC").toLowerCase().replace(/\p{Cf}/gu, "").split(":", 1)[0] ?? "", ". "));
	if (plain.some((segment) => segment === ".git" || /^git~\d+$/.test(segment))) return "it is inside a .git folder";
	if (plain[0] === ".github") return "it is inside .github";
	if (platform === "win32" && (/[\p{Cc}<>:"|?*\\]/u.test(path) || segments.some(isWindowsDevice))) return "Windows has no such name";
	return null;
}
function isWindowsDevice(segment) {
	return /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00B9\u00B2\u00B3]) *(\.|$)|[. ]$/i.test(segment);
}
function lookAt(base, path) {
	const segments = path.split("/");
	let place = base;
	for (const [index, segment] of segments.entries()) {
		place = join(place, segment);
		const stat = lstatSync(place, { throwIfNoEntry: false });
		if (stat === void 0) return {
			is: "missing",
			stat: null
		};
		if (stat.isSymbolicLink()) return {
			is: "link",
			stat
		};
		if (index === segments.length - 1) return {
			is: stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other",
			stat
		};
		if (!stat.isDirectory()) return {
			is: "other",
			stat
		};
	}
	return {
		is: "folder",
		stat: null
	};
}
var DestinationFolder = class {
	#handle;
	#place;
	constructor(base, path) {
		const segments = path.split("/").slice(0, -1);
		if (!hasHandles) {
			this.#handle = null;
			this.#place = enterByName(base, segments);
			return;
		}
		let handle = openSync(base, constants.O_RDONLY | constants.O_DIRECTORY);
		try {
			for (const segment of segments) {
				const next = `/proc/self/fd/${handle}/${segment}`;
				makeFolder(next);
				const below = openSync(next, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
				closeSync(handle);
				handle = below;
			}
		} catch (error) {
			closeSync(handle);
			throw error;
		}
		this.#handle = handle;
		this.#place = `/proc/self/fd/${handle}`;
	}
	at(name) {
		return join(this.#place, name);
	}
	temporary() {
		for (const name of readdirSync(this.#place)) {
			const [, host, pid] = TEMPORARY.exec(name) ?? [];
			if (host === HOST && pid !== void 0 && !isAlive(Number(pid))) rmSync(this.at(name), { force: true });
		}
		return `.restore-${HOST}-${_lean_node_process_default.pid}-${randomBytes(4).toString("hex")}`;
	}
	place(from, name, replaces) {
		const to = this.at(name);
		if (replaces !== null) {
			const now = lstatSync(to, { throwIfNoEntry: false });
			if (now === void 0 || !isSame(now, replaces)) return false;
			renameSync(from, to);
		} else if (!linkNew(from, to)) return false;
		this.sync();
		return true;
	}
	sync() {
		if (this.#handle === null) return;
		try {
			fsyncSync(this.#handle);
		} catch {}
	}
	close() {
		if (this.#handle !== null) closeSync(this.#handle);
	}
};
function linkNew(from, to) {
	try {
		linkSync(from, to);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		if (![
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		].includes(codeOf(error))) throw error;
		if (lstatSync(to, { throwIfNoEntry: false }) !== void 0) return false;
		renameSync(from, to);
		return true;
	}
	rmSync(from, { force: true });
	return true;
}
const HOST = hostname().replace(/[^A-Za-z0-9.]/g, "").slice(0, 40) || "host";
const TEMPORARY = /^\.restore-([A-Za-z0-9.]{1,40})-(\d+)-[0-9a-f]{8}$/;
function isSame(a, b) {
	return a.isFile() && a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
function makeFolder(place) {
	try {
		mkdirSync(place);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
	}
}
function enterByName(base, segments) {
	let place = base;
	for (const segment of segments) {
		place = join(place, segment);
		makeFolder(place);
		if (!lstatSync(place).isDirectory()) throw new Error("a link or a file is in the way");
	}
	return place;
}
function certificateProblems(environment) {
	return [
		"NODE_EXTRA_CA_CERTS",
		"SSL_CERT_FILE",
		"REQUESTS_CA_BUNDLE"
	].flatMap((name) => {
		const file = environment[name]?.trim();
		if (!file) return [];
		const why = certificateProblem(file);
		return why === null ? [] : [`${name} names ${file}, ${why}; correct it or unset it.`];
	});
}
function certificateProblem(file) {
	if (!existsSync(file)) return "which is not there";
	try {
		const text = readFileSync(file, "utf8");
		const start = text.indexOf("-----BEGIN CERTIFICATE-----");
		if (start === -1) return "which holds no certificate";
		new X509Certificate(text.slice(start));
		return null;
	} catch {
		return "which holds no certificate that can be read";
	}
}
function proxyOf(environment) {
	const isSet = ["https_proxy", "HTTPS_PROXY"].some((name) => environment[name]?.trim());
	const [major = 0, minor = 0] = _lean_node_process_default.versions.node.split(".").map(Number);
	return {
		isSet,
		problem: isSet && !(major > 24 || major === 24 && minor >= 5) ? `HTTPS_PROXY is set, and Node ${_lean_node_process_default.versions.node} cannot use a proxy; use Node 24.5 or later, or unset it.` : null
	};
}
var PreflightError = class extends Error {
	name = "PreflightError";
	problems;
	constructor(problems) {
		super(problems.join("\n"));
		this.problems = problems;
	}
};
function preflight(input) {
	return [
		...destinations(input),
		...twins(input),
		...room(input),
		...input.folders.filter((folder) => !isFolder(folder)).map((folder) => `--from ${folder}: there is no such folder.`),
		...input.usesNetwork ? certificateProblems(input.environment) : []
	];
}
function destinations({ base, jobs }) {
	const problems = [];
	const near = folders();
	const wayTo = once$1((folder) => folder === "" ? null : obstacle(base, folder));
	const used = new Set();
	for (const { path, replaces } of jobs.flatMap(({ files }) => files)) {
		const folder = folderOf(path);
		const why = refusedPath(path) ?? wayTo(folder) ?? taken(base, path, replaces);
		if (why !== null) problems.push(`${path} cannot be restored: ${why}.`);
		used.add(near(`${base}/${folder}`));
	}
	for (const folder of used) if (!mayWrite(folder)) problems.push(`${folder} cannot be written to; change its permissions or use --into.`);
	return problems;
}
function twins({ base, jobs, isCaseless = ignoresCase }) {
	const seen = new Map();
	const found = [];
	for (const { path, sha256 } of jobs.flatMap(({ files }) => files)) {
		const key = path.normalize("NFC").toLowerCase();
		const other = seen.get(key);
		if (other === void 0) seen.set(key, {
			path,
			sha256
		});
		else if (other.sha256 !== sha256) found.push(`${other.path} and ${path} are one name on this disk; rename one, or use --only.`);
	}
	return found.length > 0 && isCaseless(nearestFolder(base)) ? found : [];
}
function ignoresCase(folder) {
	const name = basename(folder);
	const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
	const [a, b] = [name, other].map((one) => statSync(join(dirname(folder), one), {
		throwIfNoEntry: false,
		bigint: true
	}));
	return name !== other && a !== void 0 && b !== void 0 && a.ino === b.ino && a.dev === b.dev;
}
function obstacle(base, folder) {
	const segments = folder.split("/");
	for (let depth = 1; depth <= segments.length; depth += 1) {
		const part = segments.slice(0, depth).join("/");
		const { is } = lookAt(base, part);
		if (is === "missing") return null;
		if (is === "link") return `${part} is a link`;
		if (is !== "folder") return `${part} is no folder`;
	}
	return null;
}
function taken(base, path, replaces) {
	const { is } = lookAt(base, path);
	if (is === "missing" || is === "file") return null;
	if (is === "link" && replaces === "annex-link") return null;
	return {
		folder: "a folder is there",
		link: "a link is there",
		other: "a special file is there"
	}[is];
}
function once$1(look) {
	const known = new Map();
	return (name) => {
		const found = known.get(name);
		if (found !== void 0 || known.has(name)) return found;
		const made = look(name);
		known.set(name, made);
		return made;
	};
}
const folders = () => once$1(nearestFolder);
const SPARE = {
	share: .02,
	most: 1024 ** 3
};
function room({ base, jobs, work, hasCache, atOnce }) {
	const needs = new Map();
	const nearest = folders();
	const device = once$1((folder) => statSync(folder).dev);
	const add = (folder, bytes) => {
		const near = nearest(folder);
		const dev = device(near);
		const need = needs.get(dev);
		if (need) need.bytes += bytes;
		else needs.set(dev, {
			folder: near,
			bytes
		});
	};
	for (const { size, files } of jobs) for (const { path, replaces } of files) add(dirname(`${base}/${path}`), (size ?? 0) * (replaces === "pointer" ? 2 : 1));
	const sizes = jobs.map(({ size }) => size ?? 0).sort((a, b) => b - a);
	const sum = (list) => list.reduce((total, size) => total + size, 0);
	if (hasCache) add(work, sum(sizes));
	else if (jobs.length > 0 && !needs.has(statSync(nearestFolder(work)).dev)) add(work, sum(sizes.slice(0, atOnce)));
	return [...needs.values()].flatMap(({ folder, bytes }) => {
		const free = freeAt(folder);
		if (bytes <= free) return [];
		const enough = sizes.length > 1 ? "; --largest or --max-bytes restores less" : "";
		const twice = hasCache ? ", the cache included (--cache none keeps none)" : "";
		return [`${sizeOf(bytes)} are needed at ${folder}${twice}, and ${sizeOf(Math.max(0, free))} are free${enough}.`];
	});
}
function freeAt(folder) {
	const { bavail, blocks, bsize } = statfsSync(nearestFolder(folder));
	return bavail * bsize - Math.min(SPARE.most, blocks * bsize * SPARE.share);
}
function nearestFolder(folder) {
	let place = folder;
	while (!isFolder(place) && dirname(place) !== place) place = dirname(place);
	return place;
}
function isFolder(place) {
	return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function mayWrite(folder) {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
const EXIT = {
	pass: 0,
	fail: 1,
	error: 2
};
function restoreOutcome(rows) {
	if (rows.some(({ status }) => status === "mismatch" || status === "gone")) return "fail";
	return rows.some(({ status }) => status === "failed") ? "error" : "pass";
}
function restoreStatus(attempts) {
	const drift = attempts.find(({ result, contradicts }) => contradicts && (result === "mismatch" || result === "gone"));
	if (drift) return {
		status: drift.result === "gone" ? "gone" : "mismatch",
		why: `${drift.from}: ${drift.why}`
	};
	const failed = attempts.find(({ result }) => result === "failed");
	if (failed) return {
		status: "failed",
		why: `${failed.from}: ${failed.why}`
	};
	const asked = [...new Set(attempts.filter(({ mayLack }) => !mayLack).map(({ from }) => from))];
	if (asked.length > 0) return {
		status: "gone",
		why: `${asked.join(", ")} ${asked.length === 1 ? "has" : "have"} no such file`
	};
	const other = attempts.find(({ result }) => result === "mismatch");
	return {
		status: "unsourced",
		why: other ? `${other.from}: ${other.why}` : ""
	};
}
function leftRow({ path, size, status, why }) {
	return {
		path,
		status,
		...EMPTY,
		why,
		bytes: size
	};
}
function restoreRow(file, more) {
	return {
		path: file.path,
		...more,
		...EMPTY,
		sha256: file.sha256,
		bytes: file.size,
		...more
	};
}
const EMPTY = {
	sha256: null,
	from: null,
	resumed_from: 0,
	seconds: 0,
	attempts: [],
	why: "",
	verified: null
};
function makeResult(plan, rows, totals) {
	const files = [...rows, ...plan.left.map(leftRow)].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const counts = {};
	const from = {};
	let restored = 0;
	for (const row of files) {
		counts[row.status] = (counts[row.status] ?? 0) + 1;
		if (row.status !== "restored") continue;
		restored += row.bytes ?? 0;
		from[row.from ?? ""] = (from[row.from ?? ""] ?? 0) + (row.bytes ?? 0);
	}
	return {
		schema_version: 1,
		tool: {
			name: "manifest-drift",
			version: totals.version
		},
		generated_at: totals.now,
		outcome: restoreOutcome(files),
		dry_run: totals.isDryRun,
		files,
		summary: {
			counts,
			present: plan.present,
			restored_bytes: restored,
			bytes_from: from,
			requests: totals.requests,
			seconds: round(totals.seconds)
		},
		notes: totals.notes
	};
}
const round = (seconds) => Math.round(seconds * 1e3) / 1e3;
function runProgram(program, words, { env, signal, cwd, input = "", limit = null }) {
	return new Promise((resolve) => {
		const signals = limit === null ? [signal] : [signal, AbortSignal.timeout(limit)];
		const child = spawn(program, words, {
			env: { ...env },
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			signal: AbortSignal.any(signals),
			...cwd !== void 0 && { cwd }
		});
		const text = {
			out: "",
			err: ""
		};
		for (const [name, stream] of [["out", child.stdout], ["err", child.stderr]]) stream.setEncoding("utf8").on("data", (piece) => {
			text[name] = (text[name] + piece).slice(-4e3);
		});
		child.on("error", (error) => resolve({
			status: null,
			...text,
			err: error.message
		}));
		child.on("close", (status) => resolve({
			status,
			...text
		}));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
function findProgram(name, path = "") {
	for (const folder of path.split(delimiter)) {
		const program = join(folder, name);
		try {
			accessSync(program, constants.X_OK);
			if (folder.startsWith("/") || _lean_node_process_default.platform === "win32") return program;
		} catch {}
	}
	return null;
}
function lastLine(text) {
	return (text.trim().split("\n").at(-1) ?? "").trim().slice(0, 200);
}
function endOf(name, { status, err, out }) {
	const end = status === null ? "could not be run or was ended" : `ended with exit status ${status}`;
	const words = lastLine(err || out);
	return `${name} ${end}${words === "" ? "" : `: ${words}`}`;
}
const ANSWER_MS$1 = 6e4;
const VERSION$1 = {
	"git-lfs": [
		"git",
		"lfs",
		"version"
	],
	"git-annex": [
		"git",
		"annex",
		"version",
		"--raw"
	],
	dvc: ["dvc", "--version"],
	rclone: ["rclone", "version"]
};
async function findCommands(options, place) {
	const named = new Set(options.sources.flatMap((source) => source.is === "command" ? [source.name] : []));
	const problems = [];
	for (const name of named) {
		if (name === "hf") continue;
		const [program, ...words] = VERSION$1[name];
		const { environment: env, signal, root: cwd } = place;
		const { status, err, out } = await runProgram(program, words, {
			env,
			signal,
			cwd,
			limit: ANSWER_MS$1
		});
		const said = lastLine(err || out);
		if (status !== 0) problems.push(`command:${name} does not work${said === "" ? "" : ` (${said})`}; install ${name}.`);
	}
	if (!named.has("git-lfs") || !await hasSharedConfig(place)) return {
		lfsUrl: null,
		problems
	};
	const lfsUrl = await lfsEndpoint(place, options.origins);
	if (lfsUrl === null) problems.push("command:git-lfs: .lfsconfig names a server that was not named; add --from https://HOST for it.");
	return {
		lfsUrl,
		problems
	};
}
async function hasSharedConfig(place) {
	if (existsSync(join(place.root, ".lfsconfig"))) return true;
	for (const name of [":.lfsconfig", "HEAD:.lfsconfig"]) try {
		await gitText(place, [
			"cat-file",
			"-e",
			name
		]);
		return true;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return false;
}
const CHUNK$5 = 1048576;
async function streamDigest(stream) {
	const hash = createHash("sha256");
	for await (const chunk of stream) hash.update(chunk);
	return hash.digest("hex");
}
function fileDigest(path, signal) {
	return streamDigest(createReadStream(path, {
		highWaterMark: CHUNK$5,
		...signal && { signal }
	}));
}
async function look(files, { base, place, options }) {
	const tracked = options.into === null ? await trackedPaths(place, files) : new Set();
	const usesAnnex = options.into === null && options.sources.some((source) => source.is === "command" && source.name === "git-annex");
	const seen = new Map();
	for (const file of files) {
		const found = options.into === null ? file : presentAt(base, file.path);
		const pointer = found.present === "file" && (file.size === null || found.presentSize !== file.size) && (found.presentSize ?? 0) <= 32768 ? pointerAt(join(base, file.path)) : null;
		const differs = options.replace === "mismatched" && found.present === "file" && pointer === null && file.sha256 !== null && (options.only?.(file.path) ?? true) && await differsFrom(file, found.presentSize, join(base, file.path), place.signal);
		const isLink = found.present === "link";
		const leads = isLink && leadsToFile(join(base, file.path));
		const annexKey = isLink && usesAnnex ? annexKeyAt(join(base, file.path), file.sha256) : null;
		seen.set(file, {
			is: found.present,
			pointer,
			differs,
			tracked: tracked.has(file.path),
			annexKey,
			leads
		});
	}
	return (file) => seen.get(file) ?? {
		is: "other",
		pointer: null,
		differs: false,
		tracked: false,
		annexKey: null,
		leads: false
	};
}
function presentAt(base, path) {
	const { is, stat } = lookAt(base, path);
	return {
		present: is,
		presentSize: is === "file" ? stat?.size ?? null : null
	};
}
async function trackedPaths(place, files) {
	const missing = new Set(files.filter(({ present }) => present !== "folder").map(({ path }) => path));
	const tracked = new Set();
	if (missing.size === 0 || !isInRepository(place.root)) return tracked;
	try {
		for await (const path of gitFields(place, ["ls-files", "-z"])) if (missing.has(path)) tracked.add(path);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return tracked;
}
function leadsToFile(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
function annexKeyAt(path, sha256) {
	try {
		const key = /(?:^|\/)\.git\/annex\/objects\/.+\/(SHA256E?-s\d+--([0-9a-f]{64})[^/]*)$/.exec(readlinkSync(path));
		return key?.[2] === sha256 && !existsSync(path) ? key?.[1] ?? null : null;
	} catch {
		return null;
	}
}
function pointerAt(path) {
	try {
		const pointer = readPointer(decodePointer(readFileSync(path)));
		return pointer?.is === "pointer" && pointer.tool === "git-lfs" ? pointer.sha256 : null;
	} catch {
		return null;
	}
}
async function differsFrom({ size, sha256 }, actual, path, signal) {
	if (size !== null && size !== actual) return true;
	return await fileDigest(path, signal) !== sha256;
}
function copiesOf(recorded, { root, base }) {
	let paths = null;
	return ({ sha256, size, files }) => {
		if (sha256 === null) return [];
		paths ??= pathsByDigest(recorded);
		const destinations = new Set(files.map(({ path }) => join(base, path)));
		return (paths.get(sha256) ?? []).flatMap((path) => [...new Set([root, base])].filter((folder) => !destinations.has(join(folder, path)) && isWhole(folder, path, size)).map((folder) => join(folder, path)));
	};
}
function pathsByDigest(recorded) {
	const paths = new Map();
	for (const { path, sha256 } of recorded) pushTo(paths, sha256, path);
	return paths;
}
function isWhole(folder, path, size) {
	const { is, stat } = lookAt(folder, path);
	if (is !== "file" || stat === null) return false;
	if (size !== null) return stat.size === size;
	return stat.size > 32768 || pointerAt(join(folder, path)) === null;
}
var DigestThread = class {
	#thread;
	#files = new Map();
	constructor(entry, onEnd) {
		this.#thread = new Thread(entry, null, {
			answered: (answer) => this.#files.get(answer.id)?.answered(answer),
			ended: (why) => {
				this.#endFiles(why);
				onEnd();
			}
		});
	}
	get files() {
		return this.#files.size;
	}
	begin(id, listener) {
		this.#files.set(id, listener);
	}
	ask(asked) {
		this.#thread.send(asked);
	}
	drop(id) {
		if (this.#files.delete(id)) this.ask({
			id,
			fd: null,
			to: 0,
			isDigest: false
		});
	}
	stop() {
		this.#thread.stop();
		this.#endFiles("it was stopped");
	}
	#endFiles(why) {
		const files = [...this.#files.values()];
		this.#files.clear();
		for (const listener of files) listener.ended(why);
	}
};
const ENTRY = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./digest-worker.js";
const MAX_DEATHS = 3;
var DigestThreads = class DigestThreads {
	#max;
	#entry;
	#threads = new Set();
	#deaths = 0;
	constructor({ max, entry = new URL(ENTRY, import.meta.url) }) {
		this.#max = max;
		this.#entry = entry;
	}
	static forFiles(files) {
		return new DigestThreads({ max: Math.min(files, usableCores() - 1) });
	}
	take() {
		const [idlest] = [...this.#threads].sort((a, b) => a.files - b.files);
		if (idlest !== void 0 && (idlest.files === 0 || this.#threads.size === this.#max)) return idlest;
		if (this.#threads.size >= this.#max || this.#deaths >= MAX_DEATHS) return null;
		try {
			const thread = new DigestThread(this.#entry, () => {
				this.#threads.delete(thread);
				this.#deaths += 1;
			});
			this.#threads.add(thread);
			return thread;
		} catch {
			this.#deaths = MAX_DEATHS;
			return null;
		}
	}
	close() {
		for (const thread of this.#threads) thread.stop();
		this.#threads.clear();
	}
};
async function pointerProblem(place) {
	if (!isInRepository(place.root)) return null;
	try {
		await gitText(place, ["lfs", "version"]);
		if ((await gitText(place, [
			"config",
			"--get-regexp",
			"^filter\\.lfs\\.(clean|process)$"
		])).trim() !== "") return null;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return "--replace pointers needs git-lfs, because git would call the files modified; install it, and run git lfs install.";
}
async function refreshIndex(place, paths) {
	const modified = new Set();
	if (paths.length === 0 || !isInRepository(place.root)) return modified;
	const tracked = new Set();
	const wanted = new Set(paths);
	try {
		for await (const path of gitFields(place, ["ls-files", "-z"])) if (wanted.has(path)) tracked.add(path);
		const input = [...tracked].map((path) => `${path}\0`);
		for await (const _ of gitFields(place, [
			"update-index",
			"-z",
			"--stdin"
		], input));
		for await (const path of gitFields(place, [
			"diff-files",
			"-z",
			"--name-only",
			"--relative"
		])) if (tracked.has(path)) modified.add(path);
		return modified;
	} catch (error) {
		if (error instanceof GitError) return tracked;
		throw error;
	}
}
const MAX_PLAIN_BYTES = 5e10;
const NAMES = ["hf", "huggingface-cli"];
const ANSWER_MS = 6e4;
async function findHubCli(environment, home, signal) {
	const problems = [];
	for (const name of NAMES) {
		const program = findProgram(name, environment.PATH);
		if (program === null) continue;
		const env = {
			...isolated(environment, home),
			HF_HUB_OFFLINE: "1"
		};
		const { status, out, err } = await runProgram(program, ["version"], {
			env,
			signal,
			limit: ANSWER_MS
		});
		if (status === 0) return {
			cli: {
				program,
				version: lastLine(out)
			},
			problems
		};
		problems.push(`${program} does not work${lastLine(err || out) === "" ? "" : `: ${lastLine(err || out)}`}.`);
	}
	return {
		cli: null,
		problems
	};
}
async function downloadByCli({ program }, { type, repo, revision, path }, work, environment, signal) {
	const folder = join(work, `hf-${_lean_node_process_default.pid}-${randomBytes(4).toString("hex")}`);
	makeFolder$1(folder, 448);
	const to = join(folder, "files");
	const words = [
		"download",
		"--repo-type",
		type,
		...revision === null ? [] : ["--revision", revision],
		"--local-dir",
		to,
		"--",
		repo,
		path
	];
	const env = isolated(environment, join(folder, "home"));
	const ran = await runProgram(program, words, {
		env,
		signal
	});
	const why = ran.status === 0 ? null : endOf(program, {
		...ran,
		out: ""
	});
	return {
		folder,
		file: join(to, ...path.split("/")),
		why
	};
}
const removeFolder = (folder) => rm(folder, {
	recursive: true,
	force: true
});
function isolated(environment, home) {
	makeFolder$1(home, 448);
	const kept = Object.entries(environment).filter((pair) => /^(PATH|LANG|LC_ALL|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|HF_TOKEN|HF_ENDPOINT|SYSTEMROOT)$/i.test(pair[0]) && pair[1] !== void 0);
	return {
		...Object.fromEntries(kept),
		HOME: home,
		HF_HOME: join(home, "hf"),
		HF_HUB_CACHE: join(home, "hf", "hub"),
		HF_XET_CACHE: join(home, "hf", "xet"),
		HF_HUB_DISABLE_TELEMETRY: "1",
		HF_HUB_DISABLE_UPDATE_CHECK: "1",
		HF_HUB_DISABLE_PROGRESS_BARS: "1",
		NO_COLOR: "1"
	};
}
function candidatesOf(sources, job) {
	const places = new Map();
	for (const candidate of sources.flatMap((source) => source.candidates(job))) if (!places.has(candidate.place)) places.set(candidate.place, candidate);
	return [...places.values()];
}
function unreachable$1(why, isFinal = true) {
	return {
		is: "unreachable",
		why,
		retryAfter: null,
		isFinal
	};
}
const CHUNK$4 = 1048576;
function localFile(from, place, contradicts = false) {
	return {
		from,
		place,
		isLocal: true,
		contradicts,
		open: (offset) => openFile(place, offset)
	};
}
function storedFile(from, place) {
	return {
		...localFile(from, place),
		mayLack: true
	};
}
async function openFile(place, { from }) {
	try {
		const handle = await open(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stat = await handle.stat();
		if (!stat.isFile() || stat.size < from) {
			await handle.close();
			return { is: "absent" };
		}
		const body = createReadStream("", {
			fd: handle,
			start: from,
			highWaterMark: CHUNK$4
		});
		return {
			is: "bytes",
			start: from,
			total: stat.size,
			sha256: null,
			etag: null,
			body,
			close: () => body.destroy()
		};
	} catch (error) {
		return ![
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG",
			"ELOOP",
			"EISDIR"
		].includes(codeOf(error)) ? unreachable$1(reason(error)) : { is: "absent" };
	}
}
async function hubDownloads(client, jobs, work, { environment, signal }) {
	const isWanted = (size) => client === "cli" || client === "auto" && (size ?? 0) > 5e10;
	const count = jobs.filter(({ size, origins }) => origins.some(({ is }) => is === "hub") && isWanted(size)).length;
	if (client === "native" || count === 0) return null;
	const home = await mkdtemp(join(tmpdir(), "manifest-drift-"));
	const { cli, problems } = await findHubCli(environment, home, signal);
	await removeFolder(home);
	if (cli === null) {
		const files = count === 1 ? "1 file needs it" : `${count} files need it`;
		return {
			downloads: null,
			problems: [`The hub's command is not here (${problems.length === 0 ? "neither hf nor huggingface-cli is on the PATH" : problems.join(" ")}), and ${files}; install huggingface_hub.`]
		};
	}
	return {
		problems: [],
		downloads: {
			isWanted,
			async open(origin) {
				const { folder, file, why } = await downloadByCli(cli, origin, work, environment, signal);
				if (why !== null) {
					await removeFolder(folder);
					return unreachable$1(why);
				}
				const opened = await localFile("huggingface", file).open({
					from: 0,
					etag: null
				});
				if (opened.is !== "bytes") {
					await removeFolder(folder);
					return unreachable$1(`${cli.program} ended well, but brought no file`);
				}
				const close = () => {
					opened.close();
					removeFolder(folder);
				};
				return {
					...opened,
					close
				};
			}
		}
	};
}
function requireIntoFolder(path, named) {
	for (let folder = path;; folder = dirname(folder)) {
		const stat = statOf(folder);
		if (stat?.isDirectory() || dirname(folder) === folder) return;
		if (stat !== void 0) throw new SettingsError(`--into ${named}: ${folder} is no folder.`);
	}
}
function statOf(path) {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function makeIntoFolder(path, named) {
	try {
		makeFolder$1(path);
		return [];
	} catch (error) {
		return [`--into ${named}: the folder can't be made (${codeOf(error)}).`];
	}
}
function planRestore(files, seen, options) {
	const left = [];
	const chosen = [];
	let present = 0;
	for (const file of files) {
		const verdict = judge(file, seen(file), options.replace);
		if (verdict === "present") present += 1;
		else if ("status" in verdict) left.push(verdict);
		else if (options.only !== null && !options.only(file.path)) left.push(leftOut(file, "--only"));
		else chosen.push(verdict);
	}
	return {
		wanted: select(chosen, options, left),
		left: left.sort(byPath),
		present
	};
}
function judge(file, { is, pointer, differs, tracked, annexKey, leads }, replace) {
	const { path, sha256, size, at, origins } = file;
	const stays = (status, why) => ({
		path,
		size,
		status,
		why
	});
	if (is === "file" && pointer === null && !differs) return "present";
	if (leads && replace !== "mismatched") return "present";
	if (sha256 === null) return stays("no-digest", "no SHA-256 is recorded for it");
	if (file.isDisputed) return stays("blocked", "its records contradict each other");
	const wanted = (replaces) => ({
		path,
		sha256,
		size,
		at,
		origins,
		replaces,
		...annexKey !== null && { annexKey }
	});
	if (annexKey !== null) return wanted("annex-link");
	if (is === "link") return stays("blocked", "a link is there, and links are left alone");
	if (is === "folder") return stays("blocked", "a folder is there");
	if (is === "other") return stays("blocked", "it is outside the root or cannot be looked at");
	if (pointer !== null) {
		if (replace !== "pointers") return stays("left-to-git", "a pointer is there; --replace pointers replaces it");
		if (pointer !== sha256) return stays("blocked", "the pointer there is for other bytes than are recorded");
		return wanted("pointer");
	}
	if (tracked) return stays("left-to-git", "git tracks it; git checkout brings it back");
	return wanted(is === "file" ? "mismatched" : "nothing");
}
function select(chosen, { largest, maxBytes }, left) {
	let kept = [...chosen];
	if (largest !== null) {
		const bySize = kept.toSorted((a, b) => (b.size ?? -1) - (a.size ?? -1) || byPath(a, b));
		for (const file of bySize.slice(largest)) left.push(leftOut(file, "--largest"));
		kept = bySize.slice(0, largest).sort(byPath);
	}
	if (maxBytes === null) return kept;
	let sum = 0;
	const digests = new Set();
	return kept.filter((file) => {
		const cost = digests.has(file.sha256) ? 0 : file.size;
		const fits = cost !== null && sum + cost <= maxBytes;
		if (fits) {
			sum += cost;
			digests.add(file.sha256);
		} else left.push(leftOut(file, cost === null ? "--max-bytes: no size is recorded for it" : "--max-bytes"));
		return fits;
	});
}
function leftOut({ path, size }, why) {
	return {
		path,
		size,
		status: "left-out",
		why
	};
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function agreedSize(files) {
	const sizes = new Set(files.flatMap(({ size }) => size ?? []));
	const [size = null] = sizes;
	return sizes.size === 1 ? size : null;
}
function jobsOf(wanted) {
	const groups = new Map();
	for (const file of wanted) pushTo(groups, file.sha256 ?? file, file);
	return [...groups.values()].map((files) => ({
		sha256: files[0]?.sha256 ?? null,
		size: agreedSize(files),
		files,
		origins: files.flatMap(({ origins }) => origins)
	}));
}
function referenceJob({ origin, path, sha256, size }) {
	const origins = origin === null ? [] : [origin];
	return {
		sha256,
		size,
		files: [{
			path,
			sha256,
			size,
			at: null,
			origins,
			replaces: "nothing"
		}],
		origins
	};
}
async function resolveReference(job, sources, base) {
	const [file] = job.files;
	let { sha256, size } = job;
	let why = null;
	if (sha256 === null) {
		const opened = await firstAnswer(job, sources);
		if (opened?.is === "bytes") {
			opened.close();
			({sha256} = opened);
			size = opened.total;
		} else if (opened?.is === "differs") ({sha256, size} = opened);
		if (sha256 === null) why = reasonOf(opened);
	}
	const asked = {
		...job,
		sha256,
		size,
		files: job.files.map((one) => ({
			...one,
			sha256,
			size
		}))
	};
	const none = {
		present: 0,
		left: [],
		why
	};
	if (file === void 0 || lookAt(base, file.path).is !== "file") return {
		...none,
		jobs: [asked]
	};
	if (sha256 === null) return {
		...none,
		jobs: [asked]
	};
	if (await fileDigest(join(base, file.path)) === sha256) return {
		...none,
		jobs: [],
		present: 1
	};
	const left = {
		path: file.path,
		size,
		status: "blocked",
		why: "a file with other bytes is there"
	};
	return {
		...none,
		jobs: [],
		left: [left]
	};
}
async function firstAnswer(job, sources) {
	const [candidate] = candidatesOf(sources, job).filter(({ isLocal }) => !isLocal);
	if (candidate === void 0) return null;
	return candidate.describe?.() ?? candidate.open({
		from: 0,
		etag: null
	});
}
function reasonOf(opened) {
	if (opened === null) return "no source is named that has it";
	if (opened.is === "unreachable" || opened.is === "gone") return opened.why;
	return "its source gives no SHA-256 for it; give one with --sha256";
}
const MAX_WAIT = 310;
const TRIES_IN_OUTAGE = 2;
const MAX_OUTAGE = 12;
var Tries = class {
	#source;
	#options;
	#tries;
	#fruitless = 0;
	#most;
	constructor(source, length, options) {
		this.#source = source;
		this.#options = options;
		this.#tries = this.#outage === 0 ? options.tries : Math.min(options.tries, TRIES_IN_OUTAGE);
		this.#most = length;
	}
	get refusal() {
		return this.#outage < MAX_OUTAGE ? null : `it did not answer for ${MAX_OUTAGE} files in a row, and is asked no more`;
	}
	get #outage() {
		return this.#options.outages.get(this.#source) ?? 0;
	}
	answered() {
		this.#options.outages.delete(this.#source);
	}
	reached(length) {
		if (length > this.#most) this.#fruitless = 0;
		this.#most = Math.max(this.#most, length);
	}
	async next(why, wait, isUnanswered = false) {
		this.#fruitless += 1;
		const { secondMs, signal, outages } = this.#options;
		const seconds = wait ?? 2 ** (this.#fruitless - 1) * (1 + Math.random() / 4);
		if (this.#fruitless >= this.#tries || seconds > MAX_WAIT) {
			if (isUnanswered) outages.set(this.#source, this.#outage + 1);
			return this.#fruitless > 1 ? `${why}, ${this.#fruitless} times` : why;
		}
		await setTimeout(seconds * secondMs, void 0, { signal }).catch(() => {});
		return null;
	}
};
async function fetchJob(job, candidates, spool, attempts, options) {
	for (const candidate of candidates) {
		if (options.signal.aborted) return false;
		const attempt = await new Fetch(job, candidate, spool, options).run();
		attempts.push(attempt);
		if (attempt.result === "verified") return true;
	}
	return false;
}
var Fetch = class {
	#job;
	#candidate;
	#spool;
	#options;
	#tries;
	#hasRestarted = false;
	constructor(job, candidate, spool, options) {
		this.#job = job;
		this.#candidate = candidate;
		this.#spool = spool;
		this.#options = options;
		this.#tries = new Tries(candidate.from, spool.length, options);
	}
	async run() {
		const { from, place, contradicts, mayLack = false } = this.#candidate;
		const { refusal } = this.#tries;
		let verdict = refusal === null ? null : {
			result: "failed",
			why: refusal
		};
		try {
			while (verdict === null) verdict = await this.#once();
		} catch (error) {
			if (codeOf(error) === "ENOSPC") await this.#spool.reset();
			verdict = {
				result: "failed",
				why: `its bytes cannot be kept: ${reason(error)}`
			};
		}
		const speaks = contradicts && verdict.result !== "failed";
		return {
			from,
			place,
			sha256: null,
			...verdict,
			contradicts: speaks,
			mayLack
		};
	}
	async #once() {
		if (this.#options.signal.aborted) return {
			result: "failed",
			why: "the run was cancelled"
		};
		const spool = this.#spool;
		const { place, isLocal } = this.#candidate;
		if (isLocal && spool.length > 0) await this.#restart();
		const etag = spool.etag?.place === place ? spool.etag.etag : null;
		const opened = await this.#candidate.open({
			from: spool.length,
			etag
		});
		if (opened.is !== "unreachable") this.#tries.answered();
		switch (opened.is) {
			case "bytes": return this.#read(opened);
			case "differs": return this.#differs(opened.sha256, opened.size);
			case "gone": return {
				result: "gone",
				why: opened.why
			};
			case "absent": return {
				result: "absent",
				why: ""
			};
			case "unsatisfiable":
				if (spool.length === 0) return {
					result: "failed",
					why: "it refuses every part of the file (416)"
				};
				await this.#restart();
				return this.#again("it refuses to continue", null);
			case "unreachable": return opened.isFinal ? {
				result: "failed",
				why: opened.why
			} : this.#again(opened.why, opened.retryAfter, true);
		}
	}
	#differs(sha256, size) {
		return {
			result: "mismatch",
			why: sha256 === null ? `it has ${size === null ? "another size" : countOf(size, "byte")}, and ${grouped(this.#job.size ?? 0)} are recorded` : `it has SHA-256 ${sha256}`,
			sha256
		};
	}
	async #read(opened) {
		const { sha256, size } = this.#job;
		const spool = this.#spool;
		const { start, total } = opened;
		if (this.#options.verify && opened.sha256 !== null && opened.sha256 !== sha256) {
			opened.close();
			return this.#differs(opened.sha256, null);
		}
		if (size !== null && total !== null && total !== size) {
			opened.close();
			return this.#candidate.isLocal && !this.#candidate.contradicts ? {
				result: "absent",
				why: ""
			} : this.#page(opened) ?? this.#differs(null, total);
		}
		const limit = size ?? total ?? this.#options.room;
		if (limit > this.#options.room) {
			opened.close();
			return {
				result: "failed",
				why: `it has ${limit} bytes, more than there is room for`
			};
		}
		if (start === 0 && spool.length > 0) await this.#restart();
		if (size === null && total !== null) this.#options.sized(total);
		const isContinued = spool.length > 0;
		spool.total = size ?? total;
		await spool.note(this.#candidate.place, opened.etag);
		const drained = await this.#drain(opened, limit);
		const ending = drained === "end" && spool.length === opened.until ? "it sends a part of the file alone" : drained;
		if (ending === "too-long" && size === null && total === null) {
			await this.#restart();
			return {
				result: "failed",
				why: `it sends more than ${limit} bytes, more than there is room for`
			};
		}
		if (ending === "too-long") return this.#blame(isContinued, `it sends more than ${limit} bytes`);
		if (ending !== "end") {
			this.#tries.reached(spool.length);
			return this.#again(ending, null);
		}
		const actual = await spool.digest();
		if (!this.#options.verify || actual === sha256) return {
			result: "verified",
			why: ""
		};
		const expected = size ?? total;
		const why = expected !== null && spool.length !== expected ? `it ends after ${spool.length} of ${expected} bytes` : `its bytes have SHA-256 ${actual}`;
		const page = this.#page(opened);
		if (page !== null) await this.#restart();
		return page ?? this.#blame(isContinued, why, actual);
	}
	#page({ isPage }) {
		const isExpected = this.#job.files.some(({ path }) => /\.x?html?$/i.test(path));
		if (isPage !== true || isExpected) return null;
		return {
			result: "failed",
			why: "it sends a web page, perhaps to log in or because it has no such file"
		};
	}
	async #drain({ body, close }, limit) {
		const chunks = body[Symbol.asyncIterator]();
		try {
			for (;;) {
				let next;
				try {
					next = await chunks.next();
				} catch (error) {
					return error instanceof Error ? error.message : String(error);
				}
				if (next.done) {
					await this.#spool.flush();
					return "end";
				}
				if (this.#options.verify && this.#spool.length + next.value.length > limit) return "too-long";
				await this.#spool.write(next.value);
				this.#options.progress(next.value.length);
			}
		} finally {
			close();
		}
	}
	async #blame(isContinued, why, actual = null) {
		if (isContinued && !this.#hasRestarted) {
			this.#hasRestarted = true;
			await this.#restart();
			return null;
		}
		if (!this.#candidate.isLocal) await this.#options.quarantine(this.#spool, actual ?? await this.#spool.digest());
		await this.#restart();
		return {
			result: "mismatch",
			why,
			sha256: actual
		};
	}
	async #restart() {
		this.#options.progress(-this.#spool.length);
		await this.#spool.reset();
	}
	async #again(why, wait, isUnanswered = false) {
		const failed = await this.#tries.next(why, wait, isUnanswered);
		return failed === null ? null : {
			result: "failed",
			why: failed
		};
	}
};
async function placeInAnnex({ path, annexKey = "" }, sha256, copy, { base, folder, machine }) {
	const link = join(base, path);
	if (existsSync(link)) return verified(link, sha256);
	const file = join(folder.parts, `${sha256}.annex`);
	try {
		if (await copy(file) !== sha256) return "the disk gave other bytes back than were written";
		const { environment: env, signal } = machine;
		const ran = await runProgram("git", [
			"annex",
			"setkey",
			annexKey,
			file
		], {
			cwd: base,
			env,
			signal
		});
		return existsSync(link) ? verified(link, sha256) : endOf("git annex", ran);
	} finally {
		await rm(file, { force: true });
	}
}
async function verified(path, sha256) {
	return await fileDigest(path) === sha256 ? null : "git-annex has other bytes under its key";
}
const CHUNK$3 = 1048576;
async function placeFiles(files, spool, sha256, options) {
	const placed = [];
	for (const [index, file] of files.entries()) {
		const mayMove = !options.keeps && index === files.length - 1;
		placed.push({
			path: file.path,
			why: await placeOne(file, spool, sha256, mayMove, options)
		});
	}
	return placed;
}
async function placeOne(file, spool, sha256, mayMove, placing) {
	const { path, replaces } = file;
	const { base, machine } = placing;
	let folder = null;
	try {
		if (replaces === "annex-link") return await placeInAnnex(file, sha256, (to) => copy(spool, to), placing);
		const now = lookAt(base, path);
		const old = replaces === "nothing" ? null : now.stat;
		if (replaces !== "nothing" && now.is !== "file") return "what was there is gone";
		folder = new DestinationFolder(base, path);
		const name = basename(path);
		if (mayMove && await isSameDisk(spool, folder.at("."))) try {
			if (folder.place(spool.path, name, old)) return null;
			return await isOurs(folder.at(name), spool, sha256) ? null : TAKEN;
		} catch (error) {
			if (codeOf(error) !== "ENOENT") throw error;
		}
		const temporary = folder.temporary();
		try {
			const actual = await copy(spool, folder.at(temporary));
			if (machine.verify !== false && actual !== sha256) return "the disk gave other bytes back than were written";
			if (folder.place(folder.at(temporary), name, old)) return null;
			return await isOurs(folder.at(name), spool, sha256) ? null : TAKEN;
		} finally {
			rmSync(folder.at(temporary), { force: true });
		}
	} catch (error) {
		return ["ELOOP", "ENOTDIR"].includes(codeOf(error)) ? "a link or a file is in the way" : reason(error);
	} finally {
		folder?.close();
	}
}
const TAKEN = "something else is there by now";
async function isOurs(place, { length }, sha256) {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	const handle = await open(place, flags);
	try {
		const found = await handle.stat();
		if (!found.isFile() || found.size !== length) return false;
		const stream = handle.createReadStream({
			highWaterMark: CHUNK$3,
			autoClose: false
		});
		return await streamDigest(stream) === sha256;
	} finally {
		await handle.close();
	}
}
async function isSameDisk(spool, folder) {
	return await spool.device() === (await stat(folder)).dev;
}
async function copy(spool, to) {
	const hash = createHash("sha256");
	const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
	const handle = await open(to, flags, 438);
	try {
		const buffer = Buffer.allocUnsafe(CHUNK$3);
		for (let from = 0;;) {
			const count = await spool.read(buffer, from);
			if (count === 0) break;
			const chunk = buffer.subarray(0, count);
			const written = handle.writeFile(chunk);
			hash.update(chunk);
			await written;
			from += count;
		}
		await handle.sync();
		return hash.digest("hex");
	} catch (error) {
		await rm(to, { force: true });
		throw error;
	} finally {
		await handle.close();
	}
}
const LONG_BYTES$1 = 33554432;
const MAX_BEHIND = 33554432;
const CHUNK$2 = 1048576;
let lastId = 0;
var SpoolDigest = class {
	#handle;
	#threads;
	#signal;
	#id = ++lastId;
	#hash = createHash("sha256");
	#thread = null;
	#updated = 0;
	#written = 0;
	#answer = {
		at: 0,
		digest: null,
		why: null
	};
	#wake = () => {};
	constructor(handle, { threads, signal }) {
		this.#handle = handle;
		this.#threads = threads;
		this.#signal = signal;
	}
	update(chunk, total) {
		this.#updated += chunk.length;
		if (this.#hash === null) return;
		if (((total ?? this.#updated) >= 33554432 || this.#updated > 33554432) && this.#begin()) this.#hash = null;
		else this.#hash.update(chunk);
	}
	async follow(written) {
		this.#written = written;
		this.#ask(false);
		while (this.#thread !== null && written - this.#answer.at > MAX_BEHIND) await this.#next();
	}
	async digest() {
		if (this.#hash !== null) return this.#hash.copy().digest("hex");
		this.#answer = {
			...this.#answer,
			digest: null
		};
		this.#ask(true);
		while (this.#thread !== null && this.#answer.digest === null) await this.#next();
		return this.#answer.digest ?? await this.#readBack();
	}
	end() {
		this.#thread?.drop(this.#id);
		this.#thread = null;
	}
	#begin() {
		this.#thread = this.#threads.take();
		this.#thread?.begin(this.#id, {
			answered: (answer) => {
				this.#answer = answer;
				this.#wake();
			},
			ended: () => {
				this.#thread = null;
				this.#wake();
			}
		});
		return this.#thread !== null;
	}
	#ask(isDigest) {
		this.#thread?.ask({
			id: this.#id,
			fd: this.#handle.fd,
			to: this.#written,
			isDigest
		});
	}
	async #next() {
		const cancelled = () => this.#wake();
		this.#signal.addEventListener("abort", cancelled, { once: true });
		await new Promise((resolve) => {
			this.#wake = resolve;
			if (this.#signal.aborted) resolve();
		});
		this.#signal.removeEventListener("abort", cancelled);
		this.#signal.throwIfAborted();
		if (this.#answer.why !== null) throw new Error(this.#answer.why);
	}
	async #readBack() {
		const hash = createHash("sha256");
		const buffer = Buffer.allocUnsafe(CHUNK$2);
		for (let at = 0; at < this.#written;) {
			this.#signal.throwIfAborted();
			const { bytesRead } = await this.#handle.read(buffer, 0, Math.min(CHUNK$2, this.#written - at), at);
			if (bytesRead === 0) throw new Error("the disk gave fewer bytes back than were written");
			hash.update(buffer.subarray(0, bytesRead));
			at += bytesRead;
		}
		return hash.digest("hex");
	}
};
const EVERY = 67108864;
var EarlySync = class EarlySync {
	static #isBusy = false;
	#handle;
	#from = 0;
	#running = Promise.resolve();
	constructor(handle) {
		this.#handle = handle;
	}
	written(bytes) {
		this.#from = Math.min(this.#from, bytes);
		if (bytes - this.#from < EVERY || EarlySync.#isBusy) return;
		this.#from = bytes;
		EarlySync.#isBusy = true;
		const before = this.#running;
		this.#running = this.#handle.datasync().finally(() => {
			EarlySync.#isBusy = false;
		}).then(() => before);
		this.#running.catch(() => {});
	}
	async end() {
		await this.#running;
		await this.#handle.sync();
	}
};
const CHUNK$1 = 1048576;
const BUFFER = 262144;
const PART = /^([0-9a-f]{64})\.[0-9a-f]{8}\.part$/;
var Spool = class Spool {
	path;
	length = 0;
	resets = 0;
	total = null;
	etag = null;
	#handle;
	#options;
	#digest;
	#filling = Buffer.allocUnsafe(BUFFER);
	#other = null;
	#filled = 0;
	#given = 0;
	#writing = Promise.resolve();
	#earlySync;
	constructor(path, handle, options) {
		this.path = path;
		this.#handle = handle;
		this.#options = options;
		this.#digest = new SpoolDigest(handle, options);
		this.#earlySync = new EarlySync(handle);
	}
	static async create(folder, sha256, options) {
		const path = join(folder, `${sha256}.${randomBytes(4).toString("hex")}.part`);
		const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
		return new Spool(path, await open(path, flags, 438), options);
	}
	async write(chunk) {
		this.#digest.update(chunk, this.total);
		if (this.#filled === 0 && chunk.length >= BUFFER) {
			await this.#writing;
			await this.#writeAll(chunk);
		} else await this.#collect(chunk);
		this.length += chunk.length;
	}
	async #collect(chunk) {
		for (let done = 0; done < chunk.length;) {
			const part = chunk.subarray(done, done + BUFFER - this.#filled);
			this.#filling.set(part, this.#filled);
			this.#filled += part.length;
			done += part.length;
			if (this.#filled === BUFFER) await this.#give();
		}
	}
	async #give() {
		await this.#writing;
		const full = this.#filling.subarray(0, this.#filled);
		this.#writing = this.#writeAll(full);
		this.#writing.catch(() => {});
		[this.#filling, this.#other] = [this.#other ?? Buffer.allocUnsafe(BUFFER), this.#filling];
		this.#filled = 0;
	}
	async flush() {
		await this.#give();
		await this.#writing;
	}
	async #writeAll(bytes) {
		for (let done = 0; done < bytes.length;) {
			const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, this.#given);
			done += bytesWritten;
			this.#given += bytesWritten;
		}
		this.#earlySync.written(this.#given);
		await this.#digest.follow(this.#given);
	}
	async reset() {
		this.resets += 1;
		await this.#writing.catch(() => {});
		await this.#handle.truncate(0);
		this.#writing = Promise.resolve();
		this.#given = 0;
		this.#filled = 0;
		this.length = 0;
		this.etag = null;
		this.#digest.end();
		this.#digest = new SpoolDigest(this.#handle, this.#options);
	}
	async digest() {
		await this.flush();
		return this.#digest.digest();
	}
	async note(place, etag) {
		this.etag = etag === null ? null : {
			place,
			etag
		};
		if (etag !== null) await writeFile(`${this.path}.etag`, `${place}\n${etag}\n`);
	}
	async adopt(folder, sha256, limit) {
		const empty = [];
		const parts = [];
		for (const name of await readdir(folder)) {
			const path = join(folder, name);
			if (PART.exec(name)?.[1] !== sha256 || path === this.path) continue;
			const size = await stat(path).then((found) => found.isFile() ? found.size : -1, () => -1);
			if (size === 0) empty.push(path);
			else if (size > 0 && size <= limit) parts.push({
				path,
				size
			});
		}
		const [longest] = parts.sort((a, b) => b.size - a.size);
		if (longest === void 0) return empty;
		try {
			await this.#copy(longest.path, longest.size);
			const [place = "", etag = ""] = (await readFile(`${longest.path}.etag`, "utf8").catch(() => "")).split("\n");
			this.etag = etag === "" ? null : {
				place,
				etag
			};
			return [...empty, longest.path];
		} catch {
			await this.reset();
			return empty;
		}
	}
	async #copy(path, size) {
		const source = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
		try {
			const buffer = Buffer.allocUnsafe(CHUNK$1);
			while (this.length < size) {
				const { bytesRead } = await source.read(buffer, 0, Math.min(CHUNK$1, size - this.length), this.length);
				if (bytesRead === 0) break;
				await this.write(buffer.subarray(0, bytesRead));
			}
			await this.flush();
		} finally {
			await source.close();
		}
	}
	async read(buffer, from) {
		await this.flush();
		return (await this.#handle.read(buffer, 0, buffer.length, from)).bytesRead;
	}
	async device() {
		return (await this.#handle.stat()).dev;
	}
	async sync() {
		await this.flush();
		await this.#earlySync.end();
	}
	async close() {
		await this.flush().catch(() => {});
		this.#digest.end();
		await this.#handle.close();
	}
	async remove() {
		this.#digest.end();
		await this.#handle.close();
		await removePart(this.path);
	}
};
async function removePart(path) {
	await rm(path, { force: true });
	await rm(`${path}.etag`, { force: true });
}
function unsourcedHint({ origins }, { sources, origins: named }) {
	const asksHub = sources.some(({ is }) => is === "huggingface");
	for (const origin of origins) {
		if (origin.is === "hub") {
			if (!asksHub) return "it is recorded on the hub; add --from huggingface";
			continue;
		}
		const url = new URL(origin.url);
		if (url.protocol === "https:" && !named.has(url.origin) && readHubUrl(origin.url) === null) return `it is recorded at ${url.origin}; add --from ${url.origin}`;
	}
	return origins.length === 0 ? "no manifest says where it comes from" : "none of the named sources has it";
}
function dryRow(job, sources, hint) {
	const candidates = candidatesOf(sources, job).filter(({ isAbsent }) => !isAbsent);
	const from = [...new Set(candidates.map(({ from }) => from))];
	const status = from.length === 0 ? "unsourced" : "planned";
	return job.files.map((file) => restoreRow(file, {
		status,
		from: from.join(", ") || null,
		why: from.length === 0 ? hint : ""
	}));
}
async function restoreJob(job, sources, context) {
	const start = performance.now();
	const attempts = [];
	const { sha256 } = job;
	const tell = (status, why, more = {}) => job.files.map((file) => restoreRow(file, {
		status,
		why,
		seconds: round((performance.now() - start) / 1e3),
		attempts: attempts.map(shown),
		...more
	}));
	if (sha256 === null) return tell("failed", "it gives no SHA-256 for the file; give one with --sha256");
	const { progress } = context.machine;
	const found = await fill({
		...job,
		sha256
	}, sources, attempts, context, {
		moved: (bytes, how) => progress.moved(job, bytes, how),
		sized: (bytes) => progress.sized(job, bytes)
	});
	if (found === null) {
		if (context.machine.signal.aborted) return tell("failed", "the run was cancelled");
		const { status, why } = restoreStatus(attempts);
		return tell(status, why || (status === "unsourced" ? unsourcedHint(job, context.options) : ""));
	}
	const { spool, resumed, isCached, release } = found;
	const { base, folder, machine } = context;
	const from = attempts.at(-1)?.from ?? "cache";
	const bytes = spool.length;
	try {
		await spool.sync();
		const keeps = folder.hasCache && !isCached;
		const placed = await placeFiles(job.files, spool, sha256, {
			base,
			folder,
			machine,
			keeps
		});
		if (!found.isLocal) await context.saving?.save(spool, sha256, from);
		if (keeps) await folder.keep(spool, sha256);
		else if (isCached) await folder.touch(sha256);
		return tell("restored", "", {
			from,
			bytes,
			resumed_from: resumed,
			verified: context.verified
		}).map((row, index) => {
			const why = placed[index]?.why ?? null;
			return why === null ? row : {
				...row,
				status: "failed",
				why,
				from: null,
				verified: null
			};
		});
	} finally {
		await release();
		await spool.close();
		await removePart(spool.path);
	}
}
async function fill(job, sources, attempts, context, progress) {
	const { folder, machine, options } = context;
	const { sha256 } = job;
	const candidates = candidatesOf(sources, job);
	if (candidates.length === 0) return null;
	const { signal } = machine;
	const spool = await Spool.create(folder.parts, sha256, {
		threads: context.threads,
		signal
	});
	const fetchOptions = {
		tries: options.tries,
		secondMs: machine.secondMs ?? 1e3,
		signal,
		room: Math.min(freeAt(folder.path), options.maxBytes ?? Number.POSITIVE_INFINITY),
		outages: context.outages,
		progress: (bytes) => progress.moved(bytes, "came"),
		sized: (bytes) => progress.sized(bytes),
		quarantine: (bytes, actual) => folder.quarantine(bytes, sha256, actual),
		verify: machine.verify ?? true
	};
	let isKept = false;
	let held = null;
	try {
		const local = candidates.filter(({ isLocal }) => isLocal);
		const remote = candidates.filter(({ isLocal }) => !isLocal);
		const isInCache = () => attempts.at(-1)?.from === "cache";
		const done = (resumed) => {
			isKept = true;
			const place = attempts.at(-1)?.place;
			const isLocal = isInCache() || local.some((one) => one.place === place);
			return {
				spool,
				resumed,
				isCached: isInCache(),
				isLocal,
				release: async () => held?.release()
			};
		};
		const before = remote[0] === void 0 ? local : candidates.slice(0, candidates.indexOf(remote[0]));
		if (await fetchJob(job, before, spool, attempts, fetchOptions)) return done(0);
		await dropCorrupt(attempts, context, sha256);
		const rest = candidates.slice(before.length);
		if (rest.length === 0) return null;
		if (folder.hasCache) {
			held = await lock(folder.parts, sha256, async () => folder.has(sha256), machine.signal);
			const again = sources.filter(({ name }) => name === "cache").flatMap((source) => source.candidates(job));
			if (folder.has(sha256) && await fetchJob(job, again, spool, attempts, fetchOptions)) return done(0);
		}
		const resumed = await resume(job, spool, held !== null || !folder.hasCache, context);
		progress.moved(resumed, "kept");
		if (resumed > 0 && await spool.digest() === sha256) {
			attempts.push({
				from: "partial",
				place: folder.parts,
				result: "verified",
				why: "",
				sha256: null,
				contradicts: false,
				mayLack: true
			});
			return done(resumed);
		}
		const { resets } = spool;
		if (await fetchJob(job, rest, spool, attempts, fetchOptions)) return done(spool.resets === resets ? resumed : 0);
		return null;
	} finally {
		if (!isKept) {
			await leave(spool, attempts);
			await held?.release();
		}
	}
}
async function resume({ sha256, size }, spool, isAlone, { folder }) {
	const spent = await spool.adopt(folder.parts, sha256, size ?? Number.MAX_SAFE_INTEGER);
	if (isAlone) for (const part of spent) await removePart(part);
	return spool.length;
}
async function leave(spool, attempts) {
	const isOver = attempts.some(({ result }) => result === "mismatch" || result === "gone") && attempts.every(({ result }) => result !== "failed");
	if (spool.length === 0 || isOver) await spool.remove();
	else await spool.close();
}
async function dropCorrupt(attempts, { folder }, sha256) {
	if (attempts.some(({ from, result }) => from === "cache" && result === "mismatch")) await folder.forget(sha256);
}
function shown({ from, place, result, why, sha256 }) {
	return {
		from,
		place,
		result,
		why,
		sha256
	};
}
var Saving = class {
	#cache;
	#saved = 0;
	#why = null;
	constructor(cache) {
		this.#cache = cache;
	}
	async save(spool, sha256, from) {
		if (from === "actions-cache" || this.#why !== null || spool.length === 0) return;
		const saved = await this.#cache.save(spool, sha256);
		if (saved === "saved") this.#saved += 1;
		else if (saved !== "there") this.#why = saved.why;
	}
	notes() {
		return [...this.#saved > 0 ? [`${countOf(this.#saved, "file")} saved in the cache of Actions.`] : [], ...this.#why !== null ? [`The cache of Actions took no more files: ${this.#why}.`] : []];
	}
};
const lengthOf$1 = (body) => typeof body === "string" ? Buffer.byteLength(body) : body.length;
async function bodyText({ body, close }, limit) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			length += chunk.length;
			if (length > limit) return null;
			chunks.push(chunk);
		}
		return Buffer.concat(chunks).toString("utf8");
	} catch {
		return null;
	} finally {
		close();
	}
}
const SERVICE = "twirp/github.actions.results.api.v1.CacheService";
const VERSION = createHash("sha256").update("manifest-drift: one file, as it is").digest("hex");
const MAX_ANSWER$1 = 65536;
const BLOCK = 67108864;
const CHUNK = 1048576;
var ActionsCache = class ActionsCache {
	#client;
	#origin;
	constructor(client, origin) {
		this.#client = client;
		this.#origin = origin;
	}
	static keyOf(sha256) {
		return `manifest-drift-sha256-${sha256}`;
	}
	async find(sha256) {
		const answer = await this.#call("GetCacheEntryDownloadURL", {
			key: ActionsCache.keyOf(sha256),
			restore_keys: [],
			version: VERSION
		});
		if (answer.is === "unreachable") return answer;
		if (answer.status === 404 || answer.status === 200 && answer.value.ok !== true) return { is: "absent" };
		const url = answer.status === 200 ? urlIn(answer.value.signed_download_url) : null;
		if (url !== null) return {
			is: "found",
			url
		};
		const isFinal = answer.status !== 429 && answer.status < 500;
		return {
			is: "unreachable",
			why: `it answered ${answer.status}`,
			isFinal
		};
	}
	async save(spool, sha256) {
		const entry = {
			key: ActionsCache.keyOf(sha256),
			version: VERSION
		};
		const made = await this.#call("CreateCacheEntry", entry);
		if (made.is === "unreachable") return made;
		if (made.status === 409) return "there";
		if (made.status !== 200) return { why: `it answered ${made.status}` };
		if (made.value.ok !== true) return "there";
		const url = urlIn(made.value.signed_upload_url);
		if (url === null) return { why: "it gave no place to write to" };
		const why = await this.#upload(url, spool);
		if (why !== null) return { why };
		const done = await this.#call("FinalizeCacheEntryUpload", {
			...entry,
			size_bytes: String(spool.length)
		});
		if (done.is === "unreachable") return done;
		return done.status === 200 && done.value.ok === true ? "saved" : { why: `it answered ${done.status}` };
	}
	async #upload(url, spool) {
		const ids = [];
		for (let from = 0; from < spool.length; from += BLOCK) {
			const length = Math.min(BLOCK, spool.length - from);
			const id = Buffer.from(String(ids.length).padStart(6, "0")).toString("base64");
			ids.push(id);
			const place = new URL(url);
			place.searchParams.set("comp", "block");
			place.searchParams.set("blockid", id);
			const why = await this.#put(place, {
				length,
				bytes: () => bytesOf(spool, from, length)
			});
			if (why !== null) return why;
		}
		const place = new URL(url);
		place.searchParams.set("comp", "blocklist");
		const list = ids.map((id) => `<Latest>${id}</Latest>`).join("");
		return this.#put(place, `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`);
	}
	async #put(url, body) {
		const answer = await this.#client.send({
			url,
			method: "PUT",
			body,
			redirects: [],
			isKnown: true
		});
		if (answer.is === "unreachable") return answer.why;
		answer.close();
		return answer.status === 201 ? null : `its store answered ${answer.status}`;
	}
	async #call(method, value) {
		const answer = await this.#client.send({
			url: new URL(`/${SERVICE}/${method}`, this.#origin),
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(value),
			redirects: []
		});
		if (answer.is === "unreachable") return answer;
		const text = await bodyText(answer, MAX_ANSWER$1);
		return {
			is: "answer",
			status: answer.status,
			value: objectIn(text)
		};
	}
};
async function* bytesOf(spool, from, length) {
	for (let done = 0; done < length;) {
		const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
		const count = await spool.read(buffer, from + done);
		if (count === 0) throw new Error("the file became shorter");
		done += count;
		yield buffer.subarray(0, count);
	}
}
function urlIn(value) {
	return typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
}
function objectIn(text) {
	try {
		const value = JSON.parse(text ?? "");
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
const builtin$2 = process.getBuiltinModule("node:https");
const builtin$1 = process.getBuiltinModule("node:stream");
const Readable = builtin$1.Readable;
const builtin = process.getBuiltinModule("node:dns");
const lookup = builtin.lookup;
const REFUSED = new BlockList();
for (const [net, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
]) REFUSED.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
	["::", 96],
	["64:ff9b:1::", 48],
	["100::", 64],
	["2001:db8::", 32],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8]
]) REFUSED.addSubnet(net, bits, "ipv6");
function isPrivate(address) {
	const embedded = embeddedIpv4(address);
	if (embedded !== null) return isPrivate(embedded);
	return REFUSED.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
function embeddedIpv4(address) {
	if (isIP(address) !== 6) return null;
	const words = groupsOf(address);
	const [first = 0, second = 0, third = 0] = words;
	const last = [words[6] ?? 0, words[7] ?? 0];
	const isMapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 65535;
	const isNat64 = first === 100 && second === 65435 && words.slice(2, 6).every((word) => word === 0);
	if (isMapped || isNat64) return dotted(last);
	return first === 8194 ? dotted([second, third]) : null;
}
function groupsOf(address) {
	const [head = "", tail] = new URL(`http://[${address.split("%")[0]}]/`).hostname.slice(1, -1).split("::");
	const words = (part) => part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16));
	if (tail === void 0) return words(head);
	const [before, after] = [words(head), words(tail)];
	return [
		...before,
		...Array(8 - before.length - after.length).fill(0),
		...after
	];
}
function dotted([high, low]) {
	return [
		high >> 8,
		high & 255,
		low >> 8,
		low & 255
	].join(".");
}
var PrivateAddress = class extends Error {
	name = "PrivateAddress";
};
function guardedLookup(host, options, answer) {
	lookup(host, {
		...options,
		all: true
	}, (error, addresses) => {
		if (error) return answer(error, "");
		const bad = addresses.find(({ address }) => isPrivate(address));
		if (bad) return answer(new PrivateAddress(`${host} is at ${bad.address}, which is no public address`), "");
		const [first] = addresses;
		if (options.all) answer(null, addresses);
		else answer(null, first?.address ?? "", first?.family ?? 4);
	});
}
function isPrivateLiteral(url) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	return isIP(host) !== 0 && isPrivate(host);
}
const REDIRECTS = {
	hub: [".huggingface.co", ".hf.co"],
	github: [
		"release-assets.githubusercontent.com",
		"objects.githubusercontent.com",
		"github-cloud.githubusercontent.com"
	],
	none: []
};
function refusedHop(from, to, { named }, hosts) {
	if (to.username !== "" || to.password !== "") return "it redirects to an address with a user name";
	if (to.origin === from.origin || named.has(to.origin)) return null;
	if (to.protocol !== "https:") return `it redirects to ${to.protocol}//, which is not followed`;
	if (isPrivateLiteral(to)) return "it redirects to a private address";
	return to.port === "" && hosts.some((end) => end.startsWith(".") ? to.hostname.endsWith(end) : to.hostname === end) ? null : `it redirects to ${to.origin}, which is not named by --from`;
}
const READ_BYTES = 262144;
const takers = new WeakMap();
function readOwn(agent) {
	const create = agent.createConnection.bind(agent);
	agent.createConnection = (options, done) => {
		const memory = Buffer.allocUnsafeSlow(READ_BYTES);
		const own = { taker: null };
		const callback = (count) => {
			const bytes = memory.subarray(0, count);
			return own.taker?.(bytes) ?? socket.push(Buffer.from(bytes));
		};
		const onread = {
			buffer: memory,
			callback
		};
		const socket = create({
			...options,
			onread
		}, done);
		takers.set(socket, own);
		return socket;
	};
}
function takeReads(socket, taker) {
	const own = takers.get(socket);
	if (own === void 0) return false;
	own.taker = taker;
	return true;
}
const MAX_WAITING = 1048576;
const LONG_BYTES = 33554432;
function bodyOf(message, reuses) {
	const body = new Body(message);
	const length = Number(message.headers["content-length"] ?? 0);
	if (reuses && length >= LONG_BYTES && !(message.headers["transfer-encoding"] !== void 0)) body.readPastParser(length);
	return body.pieces();
}
var Body = class {
	#message;
	#pieces = [];
	#waiting = 0;
	#parsed = 0;
	#ending = null;
	#wake = () => {};
	#past = null;
	constructor(message) {
		this.#message = message;
		message.on("data", (piece) => {
			this.#pieces.push(piece);
			this.#waiting += piece.length;
			this.#parsed += piece.length;
			if (this.#waiting > MAX_WAITING) message.pause();
			this.#wake();
		});
		message.on("end", () => this.#end(null));
		message.on("error", (error) => this.#end(error));
		message.on("close", () => this.#end(message.complete ? null : new Error("the connection was closed")));
	}
	readPastParser(length) {
		const message = this.#message;
		const { socket } = message;
		const past = new PastParser(() => socket.resume());
		let left = null;
		if (takeReads(socket, (bytes) => {
			if (left === null) {
				if (!(message.readableLength === 0 && socket.readableLength === 0 && !message.isPaused()) || this.#ending !== null) return null;
				left = length - this.#parsed;
			}
			const mayGoOn = past.take(bytes.subarray(0, left));
			left -= Math.min(left, bytes.length);
			if (left === 0) this.#end(null);
			setImmediate(() => this.#wake());
			return mayGoOn && left > 0;
		})) this.#past = past;
	}
	#end(error) {
		this.#ending ??= { error };
		this.#wake();
	}
	async *pieces() {
		for (;;) {
			const piece = this.#next();
			if (piece !== null) yield piece;
			else if (this.#ending !== null) {
				if (this.#ending.error) throw this.#ending.error;
				return;
			} else await new Promise((resolve) => {
				this.#wake = resolve;
			});
		}
	}
	#next() {
		const piece = this.#pieces.shift();
		if (piece === void 0) return this.#past?.next() ?? null;
		this.#waiting -= piece.length;
		if (this.#waiting <= MAX_WAITING / 2) this.#message.resume();
		return piece;
	}
};
var PastParser = class {
	#resume;
	#full = [];
	#filling = Buffer.allocUnsafeSlow(MAX_WAITING);
	#filled = 0;
	#used = null;
	constructor(resume) {
		this.#resume = resume;
	}
	take(bytes) {
		if (this.#filled + bytes.length > this.#filling.length) {
			this.#full.push(this.#filling.subarray(0, this.#filled));
			this.#filling = Buffer.allocUnsafeSlow(MAX_WAITING);
			this.#filled = 0;
		}
		this.#filling.set(bytes, this.#filled);
		this.#filled += bytes.length;
		return this.#filled <= MAX_WAITING / 2;
	}
	next() {
		const full = this.#full.shift();
		if (full !== void 0) return full;
		if (this.#filled === 0) return null;
		const piece = this.#filling.subarray(0, this.#filled);
		[this.#filling, this.#used] = [this.#used ?? Buffer.allocUnsafeSlow(MAX_WAITING), this.#filling];
		this.#filled = 0;
		this.#resume();
		return piece;
	}
};
var Stalled = class extends Error {
	name = "Stalled";
	constructor(ms) {
		super(`nothing came for ${ms / 1e3} s`);
	}
};
function failureOf(error) {
	if (error instanceof Stalled || error instanceof PrivateAddress) return error.message;
	if (isCertificate(error)) return `its certificate is not trusted (${codeOf(error)})`;
	return connectionReason(error);
}
function isCertificate(error) {
	return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(codeOf(error));
}
const MAX_REDIRECTS = 5;
var Client = class {
	requests = 0;
	#access;
	#stallMs;
	#signal;
	#proxy;
	#agents = new Map();
	constructor(access, stallMs, signal, proxy = null) {
		this.#access = access;
		this.#proxy = proxy;
		this.#stallMs = stallMs;
		this.#signal = signal;
	}
	get access() {
		return this.#access;
	}
	async send(request) {
		const hops = [];
		let { url } = request;
		for (;;) {
			let response;
			try {
				response = await this.#once(url, request, hops.length === 0);
			} catch (error) {
				return {
					is: "unreachable",
					...this.#failure(error)
				};
			}
			const { statusCode: status = 0, headers } = response;
			if (![
				301,
				302,
				303,
				307,
				308
			].includes(status) || request.follows?.(headers) === false) return {
				is: "answer",
				status,
				headers,
				hops,
				url,
				body: bodyOf(response, request.reusesPieces === true && request.method !== "HEAD"),
				close: () => response.destroy()
			};
			response.destroy();
			const location = headers.location ?? "";
			if (!URL.canParse(location, url.href)) return unreachable(`it answered ${status} without a place`);
			const next = new URL(location, url);
			if ((request.method === "POST" || request.method === "PUT") && status !== 307 && status !== 308) return unreachable(`it redirects (${status}), which is not followed`);
			if (hops.length === MAX_REDIRECTS) return unreachable(`it redirects more than ${MAX_REDIRECTS} times`);
			const why = refusedHop(url, next, this.#access, request.redirects);
			if (why !== null) return unreachable(why);
			hops.push({
				url,
				headers
			});
			url = next;
		}
	}
	close() {
		for (const agent of this.#agents.values()) agent.destroy();
	}
	#once(url, { method = "GET", headers, own, body, isKnown = false }, isFirst) {
		const { named, secrets } = this.#access;
		const isNamed = named.has(url.origin) || isKnown && isFirst;
		if (!isNamed && isPrivateLiteral(url)) return Promise.reject(new PrivateAddress("it is at a private address that was not named"));
		this.requests += 1;
		const options = {
			method,
			agent: this.#agent(url, isNamed),
			signal: this.#signal,
			headers: {
				"accept-encoding": "identity",
				"user-agent": "manifest-drift",
				...headers,
				...isFirst ? own : {},
				...secrets.get(url.origin),
				...body === void 0 ? {} : { "content-length": String(lengthOf$1(body)) }
			}
		};
		return new Promise((resolve, reject) => {
			let response = null;
			const request = (url.protocol === "https:" ? builtin$2 : builtin$4).request(url, options, (answer) => {
				response = answer;
				resolve(answer);
			});
			request.on("error", reject);
			request.setTimeout(this.#stallMs, () => (response ?? request).destroy(new Stalled(this.#stallMs)));
			if (typeof body === "object") Readable.from(body.bytes()).on("error", (error) => request.destroy(error)).pipe(request);
			else request.end(body);
		});
	}
	#agent(url, isNamed) {
		const key = `${url.protocol} ${isNamed}`;
		let agent = this.#agents.get(key);
		if (agent === void 0) {
			const options = {
				keepAlive: true,
				maxSockets: 8,
				...this.#proxy === null ? isNamed ? {} : { lookup: guardedLookup } : { proxyEnv: this.#proxy }
			};
			agent = url.protocol === "https:" ? new builtin$2.Agent(options) : new builtin$4.Agent(options);
			if (this.#proxy === null) readOwn(agent);
			this.#agents.set(key, agent);
		}
		return agent;
	}
	#failure(error) {
		if (this.#signal.aborted) return {
			why: "the run was cancelled",
			isFinal: true
		};
		return {
			why: failureOf(error),
			isFinal: error instanceof PrivateAddress || isCertificate(error)
		};
	}
};
function unreachable(why) {
	return {
		is: "unreachable",
		why,
		isFinal: true
	};
}
async function serversOf(options, place) {
	const { environment, signal } = place;
	const wants = (is) => options.sources.some((source) => source.is === is);
	const usesHub = wants("huggingface") || options.sources.some((source) => source.is === "command" && source.name === "hf");
	const lfs = wants("lfs") ? await lfsEndpoint(place, options.origins) : null;
	const hub = usesHub ? hubAccess(environment) : null;
	const buckets = options.sources.flatMap((source) => source.is === "s3" ? [source.bucket] : []);
	const s3 = buckets.length > 0 ? s3Access(environment) : null;
	const results = wants("actions-cache") ? cacheService(environment) : null;
	const gitHubApi$1 = gitHubApi(environment);
	const named = new Set(options.origins);
	if (lfs !== null) named.add(new URL(lfs).origin);
	for (const bucket of buckets) if (s3 !== null) named.add(new URL(s3.urlOf(bucket)).origin);
	if (results !== null) named.add(results.origin);
	if (hub !== null && environment.HF_ENDPOINT?.trim()) named.add(new URL(hub.endpoint).origin);
	if (wants("gh-release") && environment.GITHUB_API_URL?.trim()) named.add(new URL(gitHubApi$1).origin);
	const { secrets, problems } = tokens(options.auth, environment);
	if (hub?.token) secrets.set(new URL(hub.endpoint).origin, { authorization: `Bearer ${hub.token}` });
	if (results !== null) secrets.set(results.origin, { authorization: `Bearer ${results.token}` });
	addGitHub(secrets, environment);
	const { isSet, problem } = proxyOf(environment);
	if (problem !== null) problems.push(problem);
	const client = new Client({
		named,
		secrets
	}, options.stallMs, signal, isSet ? { ...environment } : null);
	return {
		client,
		hub,
		lfs,
		s3,
		actionsCache: results === null ? null : new ActionsCache(client, results.origin),
		gitHubApi: gitHubApi$1,
		problems
	};
}
function tokens(auth, environment) {
	const secrets = new Map();
	const problems = [];
	for (const pair of auth) try {
		for (const [origin, headers] of secretsOf("--auth", new Map([pair]), environment)) secrets.set(origin, headers);
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		problems.push(error.message);
	}
	return {
		secrets,
		problems
	};
}
function cacheService({ ACTIONS_RESULTS_URL = "", ACTIONS_RUNTIME_TOKEN = "" }) {
	const url = URL.canParse(ACTIONS_RESULTS_URL) ? new URL(ACTIONS_RESULTS_URL) : null;
	if (url !== null && /^[\x21-\x7e]{1,16384}$/.test(ACTIONS_RUNTIME_TOKEN) && (url.protocol === "https:" || isLoopback(url.hostname))) return {
		origin: url.origin,
		token: ACTIONS_RUNTIME_TOKEN
	};
	throw new SettingsError("--from actions-cache: the cache of GitHub Actions can only be used by the action restore/.");
}
function webFile(client, file) {
	const { origin, pathname } = file.request.url;
	return {
		from: file.from,
		place: origin + pathname,
		isLocal: false,
		contradicts: file.contradicts ?? true,
		open: (offset) => openWeb(client, file, offset),
		describe: () => openWeb(client, {
			...file,
			request: {
				...file.request,
				method: "HEAD"
			}
		}, {
			from: 0,
			etag: null
		})
	};
}
async function openWeb(client, file, { from, etag }) {
	const range = from === 0 ? {} : {
		range: `bytes=${from}-`,
		...etag === null ? {} : { "if-range": etag }
	};
	const answer = await client.send({
		...file.request,
		headers: {
			...file.request.headers,
			...range
		},
		reusesPieces: true
	});
	if (answer.is === "unreachable") return {
		is: "unreachable",
		why: answer.why,
		retryAfter: null,
		isFinal: answer.isFinal
	};
	const { status, headers, body, close } = answer;
	if (status === 200 || status === 206) {
		const said = (file.digest ?? headerDigest)(answer);
		const part = status === 206 ? partOf(headers["content-range"]) : {
			start: 0,
			end: 0
		};
		const start = part?.start ?? null;
		if ((headers["content-encoding"] ?? "identity") !== "identity") {
			close();
			return unreachable$1(`it sends the file coded (${headers["content-encoding"] === "gzip" ? "gzip" : "another coding"})`);
		}
		if (start === null || start !== 0 && start !== from) {
			close();
			return { is: "unsatisfiable" };
		}
		const total = said.size ?? lengthOf(headers, status, start);
		const end = part?.end ?? 0;
		return {
			is: "bytes",
			start,
			total,
			...status === 206 && total !== null && end < total && { until: end },
			sha256: said.sha256,
			etag: strong(headers.etag),
			isPage: /^\s*text\/html\b/i.test(headers["content-type"] ?? ""),
			body: inOurWords(body),
			close
		};
	}
	close();
	return file.refusal?.(answer) ?? refusalOf$2(answer, file.isRecorded);
}
async function* inOurWords(body) {
	try {
		yield* body;
	} catch (error) {
		throw new Error(failureOf(error));
	}
}
function refusalOf$2({ status, headers }, isRecorded) {
	if (status === 416) return { is: "unsatisfiable" };
	if (status === 404 || status === 410) return isRecorded ? {
		is: "gone",
		why: `it answered ${status}`
	} : { is: "absent" };
	if (status === 401 || status === 403) return unreachable$1(`access is refused (${status}); name a token with --auth`);
	const isBusy = status === 429 || status === 408 || status >= 500;
	return {
		is: "unreachable",
		why: status === 429 ? "it answers no more requests for now (429)" : `it answered ${status}`,
		retryAfter: isBusy ? waitIn(headers) : null,
		isFinal: !isBusy
	};
}
function waitIn(headers) {
	const limit = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(String(headers.ratelimit ?? ""))?.[1];
	const after = String(headers["retry-after"] ?? "").trim();
	const until = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1e3;
	const seconds = Math.max(limit === void 0 ? 0 : Number(limit), Number.isNaN(until) ? 0 : until);
	return seconds > 0 ? seconds : null;
}
function headerDigest({ status, headers }) {
	const base64 = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(String(headers["repr-digest"] ?? ""))?.[1] ?? /^[A-Za-z0-9+/]{43}=$/.exec((headers["x-amz-checksum-type"] ?? (status === 200 ? "FULL_OBJECT" : "")) === "FULL_OBJECT" ? String(headers["x-amz-checksum-sha256"] ?? "") : "")?.[0];
	return {
		sha256: base64 === void 0 ? null : Buffer.from(base64, "base64").toString("hex"),
		size: null
	};
}
function partOf(range) {
	const [, start, last] = /^bytes (\d{1,15})-(\d{1,15})\/(?:\d{1,15}|\*)$/.exec(range ?? "") ?? [];
	return start === void 0 ? null : {
		start: Number(start),
		end: Number(last) + 1
	};
}
function lengthOf(headers, status, start) {
	if (status === 206) {
		const total = /\/(\d{1,15})$/.exec(headers["content-range"] ?? "")?.[1];
		return total === void 0 ? null : Number(total);
	}
	const length = headers["content-length"] ?? "";
	return /^\d{1,15}$/.test(length) ? start + Number(length) : null;
}
function strong(etag) {
	return etag !== void 0 && /^"[\x21\x23-\x7e]{1,200}"$/.test(etag) ? etag : null;
}
const NAME$3 = "actions-cache";
function actionsCacheSource(client, cache) {
	return {
		name: NAME$3,
		candidates: ({ sha256 }) => sha256 === null ? [] : [{
			from: NAME$3,
			place: `${NAME$3}:${ActionsCache.keyOf(sha256)}`,
			isLocal: false,
			contradicts: false,
			mayLack: true,
			async open(offset) {
				const entry = await cache.find(sha256);
				if (entry.is === "unreachable") return {
					...entry,
					retryAfter: null
				};
				if (entry.is === "absent") return { is: "absent" };
				return openWeb(client, {
					from: NAME$3,
					request: {
						url: entry.url,
						redirects: [],
						isKnown: true
					},
					isRecorded: false
				}, offset);
			}
		}]
	};
}
var import_dist = __toESM(require_dist(), 1);
function lfsObject(gitFolder, sha256) {
	return join(gitFolder, "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}
const MAX_DVC_BYTES = 1048576;
function dvcPlaces(root, path) {
	const file = join(root, `${path}.dvc`);
	try {
		if (statSync(file).size > MAX_DVC_BYTES) return [];
		const { outs = [] } = (0, import_dist.parse)(readFileSync(file, "utf8")) ?? {};
		const md5 = outs.find((out) => out.path === basename(path))?.md5;
		if (typeof md5 !== "string" || !/^[0-9a-f]{32}$/.test(md5)) return [];
		const cache = join(root, ".dvc", "cache");
		const rest = [md5.slice(0, 2), md5.slice(2)];
		return [join(cache, "files", "md5", ...rest), join(cache, ...rest)];
	} catch {
		return [];
	}
}
const NAME$2 = "command:dvc";
function dvcSource({ root, environment, signal }) {
	let last = Promise.resolve();
	const fetch = (path) => {
		const env = {
			...environment,
			DVC_NO_ANALYTICS: "1"
		};
		const ran = last.then(() => runProgram("dvc", [
			"fetch",
			"--",
			`${path}.dvc`
		], {
			cwd: root,
			env,
			signal
		}));
		last = ran;
		return ran;
	};
	return {
		name: NAME$2,
		candidates: ({ sha256, files }) => files.flatMap(({ path }) => {
			const places = sha256 === null ? [] : dvcPlaces(root, path);
			if (places.length === 0) return [];
			return [{
				from: NAME$2,
				place: `dvc:${path}`,
				isLocal: false,
				contradicts: false,
				async open(offset) {
					const ran = await fetch(path);
					const place = places.find((one) => existsSync(one));
					return place === void 0 ? unreachable$1(endOf("dvc", ran)) : localFile(NAME$2, join(place)).open(offset);
				}
			}];
		})
	};
}
function folderSource(folder) {
	return {
		name: folder,
		candidates: (job) => {
			const mirrored = new Set(job.files.map(({ path }) => join(folder, path)));
			const found = placesIn(folder, job).filter((place) => existsSync(place)).map((place) => localFile(folder, place, mirrored.has(place)));
			if (found.length > 0) return found;
			return [...mirrored].slice(0, 1).map((place) => ({
				...localFile(folder, place),
				isAbsent: true
			}));
		}
	};
}
function placesIn(folder, { sha256, files }) {
	const paths = files.map(({ path }) => path);
	const mirrored = paths.map((path) => join(folder, path));
	const flat = paths.map((path) => join(folder, basename(path)));
	return [...new Set([
		...mirrored,
		...sha256 === null ? [] : byDigest(folder, sha256),
		...flat
	])];
}
function byDigest(folder, sha256) {
	const [aa, bb] = [sha256.slice(0, 2), sha256.slice(2, 4)];
	return [
		[sha256],
		[
			aa,
			bb,
			sha256
		],
		[aa, sha256],
		[
			"sha256",
			aa,
			sha256
		],
		[
			"v1",
			"sha256",
			aa,
			sha256
		],
		[
			"blobs",
			"sha256",
			sha256
		],
		["blobs", `sha256-${sha256}`],
		[
			"lfs",
			"objects",
			aa,
			bb,
			sha256
		]
	].map((words) => join(folder, ...words));
}
function releaseSource(client, release) {
	const name = `gh-release:${release.repository}@${release.tag}`;
	let asked = null;
	const assets = async () => {
		asked ??= askAssets(client, release);
		const found = await asked;
		if (found.is !== "assets") asked = null;
		return found;
	};
	return {
		name,
		candidates: ({ sha256, size, files }) => {
			const names = new Set(files.map(({ path }) => basename(path)));
			const choose = ({ assets }) => assets.find((one) => one.sha256 !== null && one.sha256 === sha256) ?? assets.find((one) => names.has(one.name));
			const describe = async () => {
				const found = await assets();
				if (found.is !== "assets") return found;
				const asset = choose(found);
				if (asset === void 0) return {
					is: "gone",
					why: `the release has no ${[...names].join(" or ")}`
				};
				return {
					is: "differs",
					sha256: asset.sha256,
					size: asset.size
				};
			};
			const open = async (offset) => {
				const found = await assets();
				if (found.is !== "assets") return found;
				const asset = choose(found);
				if (asset === void 0) return { is: "absent" };
				if (asset.sha256 !== null && asset.sha256 !== sha256) return {
					is: "differs",
					sha256: asset.sha256,
					size: asset.size
				};
				if (size !== null && asset.size !== size) return {
					is: "differs",
					sha256: null,
					size: asset.size
				};
				return openWeb(client, {
					from: name,
					request: {
						url: asset.url,
						headers: { accept: "application/octet-stream" },
						redirects: REDIRECTS.github
					},
					isRecorded: true
				}, offset);
			};
			const place = `${release.api}/repos/${release.repository}/releases/tags/${release.tag}`;
			return [{
				from: name,
				place,
				isLocal: false,
				contradicts: true,
				open,
				describe
			}];
		}
	};
}
async function askAssets(client, { api, repository, tag }) {
	const answer = await client.send({
		url: releaseUrl(api, repository, tag),
		headers: RELEASE_HEADERS,
		redirects: []
	});
	if (answer.is === "unreachable") return {
		is: "unreachable",
		why: answer.why,
		retryAfter: null,
		isFinal: answer.isFinal
	};
	const { status, headers } = answer;
	const text = await bodyText(answer, MAX_RELEASE_BYTES);
	if (status === 404) return unreachable$1(`${repository} has no release ${tag}, or not for this token (404)`);
	if (status === 429 || status === 403 && headers["x-ratelimit-remaining"] === "0" || status >= 500) return {
		is: "unreachable",
		why: `it answered ${status}`,
		retryAfter: waitIn(headers),
		isFinal: false
	};
	if (status !== 200 || text === null) return unreachable$1(`it answered ${status}`);
	return assetsOf(text, new URL(api).origin) ?? unreachable$1("its answer is not what the API answers");
}
function assetsOf(text, origin) {
	const assets = readAssets(text)?.map(({ url, ...asset }) => url?.origin === origin ? {
		...asset,
		url
	} : null);
	if (assets === void 0 || assets.includes(null)) return null;
	return {
		is: "assets",
		assets: assets.filter((asset) => asset !== null)
	};
}
const NAME$1 = "command:git-annex";
function gitAnnexSource({ root, environment, signal }) {
	const env = {
		...environment,
		GIT_TERMINAL_PROMPT: "0"
	};
	const annex = (...words) => runProgram("git", ["annex", ...words], {
		cwd: root,
		env,
		signal
	});
	return {
		name: NAME$1,
		candidates({ sha256, size, files }) {
			if (sha256 === null) return [];
			return [...new Set(files.flatMap(({ annexKey, path }) => annexKey ?? keysOf$1(path, sha256, size)))].map((key) => ({
				from: NAME$1,
				place: `git-annex:${key}`,
				isLocal: false,
				contradicts: false,
				async open(offset) {
					const ran = await annex("get", "--key", key);
					const found = await annex("contentlocation", key);
					const place = lastLine(found.out);
					if (found.status !== 0 || place === "") return ran.status === 0 ? { is: "absent" } : unreachable$1(endOf("git annex", ran));
					return localFile(NAME$1, join(root, place)).open(offset);
				}
			}));
		}
	};
}
function keysOf$1(path, sha256, size) {
	if (size === null) return [];
	return [`SHA256E-s${size}--${sha256}${/(?:\.[A-Za-z0-9]{1,4}){1,2}$/.exec(path)?.[0] ?? ""}`, `SHA256-s${size}--${sha256}`];
}
const NAME = "command:git-lfs";
function gitLfsSource({ root, environment, signal, gitFolder }, endpoint) {
	return {
		name: NAME,
		candidates({ sha256, size }) {
			if (gitFolder === null || sha256 === null || size === null) return [];
			const place = lfsObject(gitFolder, sha256);
			return [{
				from: NAME,
				place: `git-lfs:${sha256}`,
				isLocal: false,
				contradicts: false,
				async open(offset) {
					if (!existsSync(place)) {
						const url = endpoint === null ? [] : ["-c", `lfs.url=${endpoint}`];
						const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
						const env = {
							...environment,
							GIT_TERMINAL_PROMPT: "0"
						};
						const ran = await runProgram("git", [
							...url,
							"lfs",
							"smudge"
						], {
							cwd: root,
							env,
							signal,
							input: pointer
						});
						if (!existsSync(place)) return unreachable$1(endOf("git lfs", ran));
					}
					return localFile(NAME, place).open(offset);
				}
			}];
		}
	};
}
function hubSource(client, access, downloads) {
	return {
		name: "huggingface",
		candidates: ({ origins, sha256, size }) => origins.flatMap((origin) => {
			if (origin.is !== "hub") return [];
			const file = {
				from: "huggingface",
				request: {
					url: hubUrl(access.endpoint, origin),
					redirects: REDIRECTS.hub,
					follows: (headers) => [null, sha256].includes(linkedIn(headers).sha256)
				},
				isRecorded: !origin.isGuess,
				contradicts: !origin.isGuess,
				digest: linked,
				refusal: (answer) => refusalOf$1(answer, origin, access.token !== null)
			};
			const plain = webFile(client, file);
			if (downloads === null || !downloads.isWanted(size)) return [plain];
			return [{
				...plain,
				open: () => downloads.open(origin)
			}];
		})
	};
}
function hubUrl(endpoint, { type, repo, revision, path }) {
	const folder = type === "model" ? "" : `${type}s/`;
	const place = path.split("/").map(encodeURIComponent).join("/");
	return new URL(`${endpoint}/${folder}${repo}/resolve/${encodeURIComponent(revision ?? "main")}/${place}`);
}
function linked({ hops, headers }) {
	const hop = hops.find((one) => linkedIn(one.headers).sha256 !== null);
	if (hop !== void 0) return linkedIn(hop.headers);
	return hops.length === 0 ? linkedIn(headers) : {
		sha256: null,
		size: null
	};
}
function linkedIn(headers) {
	const sha256 = /^"?([0-9a-f]{64})"?$/.exec(String(headers["x-linked-etag"] ?? (headers["x-repo-commit"] === void 0 ? "" : headers.etag) ?? ""))?.[1] ?? null;
	const size = /^\d{1,15}$/.exec(String(headers["x-linked-size"] ?? ""))?.[0];
	return {
		sha256,
		size: sha256 === null || size === void 0 ? null : Number(size)
	};
}
function refusalOf$1({ status, headers, url, hops }, origin, hasToken) {
	if (hops.some((hop) => hop.url.origin !== url.origin)) return status === 403 || status === 404 ? {
		is: "unreachable",
		why: `its store answered ${status}`,
		retryAfter: null,
		isFinal: false
	} : null;
	const code = headers["x-error-code"];
	const { sha256, size } = linkedIn(headers);
	if (status >= 300 && status < 400 && sha256 !== null) return {
		is: "differs",
		sha256,
		size
	};
	if (code === "EntryNotFound" && origin.isGuess) return { is: "absent" };
	if (code === "EntryNotFound") return {
		is: "gone",
		why: `${origin.repo} has no such file at ${revisionOf(origin)}`
	};
	if (code === "RevisionNotFound") return {
		is: "gone",
		why: `${origin.repo} has no ${revisionOf(origin)}`
	};
	if (code === "GatedRepo" || status === 403) return unreachable$1(`access to ${origin.repo} is restricted (${status}); ${hasToken ? "the token has no right to it" : "set HF_TOKEN"}`);
	if (status === 401 && hasToken) return unreachable$1("it refuses the token in HF_TOKEN (401)");
	if (status === 401 || status === 404 && !hasToken) return unreachable$1(`${origin.repo} is missing or private (${status}); set HF_TOKEN if it is private`);
	if (status === 429 && !hasToken) return {
		is: "unreachable",
		why: "it answers no more requests for now (429); with HF_TOKEN it allows more",
		retryAfter: wait(headers),
		isFinal: false
	};
	return null;
}
const wait = (headers) => {
	const seconds = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(String(headers.ratelimit ?? ""))?.[1] ?? headers["retry-after"];
	return seconds !== void 0 && /^\d{1,9}$/.test(seconds) ? Number(seconds) : null;
};
function revisionOf({ revision }) {
	if (isPinned(revision)) return `commit ${revision.slice(0, 12)}`;
	return revision === null ? "its default branch" : `revision ${revision}`;
}
const MAX_ANSWER = 1048576;
function lfsSource(client, endpoint) {
	return {
		name: "lfs",
		candidates: ({ sha256, size }) => sha256 === null || size === null ? [] : [{
			from: "lfs",
			place: endpoint,
			isLocal: false,
			contradicts: true,
			open: (offset) => openObject(client, endpoint, {
				oid: sha256,
				size
			}, offset)
		}]
	};
}
async function openObject(client, endpoint, object, offset) {
	const answer = await client.send({
		url: new URL(`${endpoint}/objects/batch`),
		method: "POST",
		headers: {
			accept: LFS_MEDIA,
			"content-type": LFS_MEDIA
		},
		body: batchBody([object]),
		redirects: []
	});
	if (answer.is === "unreachable") return {
		is: "unreachable",
		why: answer.why,
		retryAfter: null,
		isFinal: answer.isFinal
	};
	const { status, headers } = answer;
	const text = await bodyText(answer, MAX_ANSWER);
	if (status === 401 || status === 403) return unreachable$1(`it refuses access (${status}); set GITHUB_TOKEN or --auth`);
	if (status === 404) return unreachable$1("it has no such repository, or not for this token (404)");
	if (status === 429 || status >= 500) return {
		is: "unreachable",
		why: `it answered ${status}`,
		retryAfter: waitIn(headers),
		isFinal: false
	};
	if (status !== 200 || text === null) return unreachable$1(`it answered ${status}`);
	const said = readBatch(text, [object])?.get(object.oid);
	if (said === void 0) return unreachable$1("its answer is not what a git-lfs server answers");
	if (said.is === "error") return said.code === 404 || said.code === 410 ? { is: "absent" } : unreachable$1(`it refuses the object (${said.code})`);
	if (said.href.protocol !== "https:" && !client.access.named.has(said.href.origin)) return unreachable$1(`it names an address by ${said.href.protocol}//, which is not asked`);
	const request = {
		url: said.href,
		own: headersIn(said.header),
		redirects: REDIRECTS.github
	};
	const opened = await openWeb(client, {
		from: "lfs",
		request,
		isRecorded: false
	}, offset);
	return opened.is === "unreachable" && opened.isFinal && offset.from > 0 ? {
		...opened,
		isFinal: false
	} : opened;
}
function headersIn(header) {
	const pairs = Object.entries(typeof header === "object" && header !== null ? header : {}).filter((pair) => typeof pair[1] === "string" && isHeader(pair[0], pair[1]));
	return Object.fromEntries(pairs);
}
function isHeader(name, value) {
	return /^(authorization|accept|x-[a-z0-9-]+|remoteauth)$/i.test(name) && /^[\x20-\x7e]{1,8192}$/.test(value);
}
function localSource({ root, gitFolder, environment, copies }) {
	const hub = hubCache(environment);
	const repositories = once(() => foldersIn(hub).filter((name) => /^(model|dataset|space)s--/.test(name)));
	const ollama = environment.OLLAMA_MODELS?.trim() || below(environment.HOME, ".ollama", "models");
	return {
		name: "local",
		candidates(job) {
			const { sha256 } = job;
			if (sha256 === null) return [];
			const places = job.files.flatMap(({ path }) => dvcPlaces(root, path));
			if (gitFolder !== null) places.unshift(lfsObject(gitFolder, sha256));
			const own = job.origins.flatMap(folderOfOrigin);
			if (hub !== "") {
				for (const name of new Set([...own, ...repositories()])) places.push(join(hub, name, "blobs", sha256));
				for (const origin of job.origins) places.push(...snapshotPlaces(hub, origin));
			}
			if (ollama !== "") places.push(join(ollama, "blobs", `sha256-${sha256}`));
			places.push(...copies(job));
			return places.filter(existsSync).map((place) => storedFile("local", place));
		}
	};
}
function hubCache(environment) {
	const own = environment.HF_HUB_CACHE?.trim() || environment.HUGGINGFACE_HUB_CACHE?.trim();
	if (own) return own;
	return below(environment.HF_HOME?.trim() || below(environment.XDG_CACHE_HOME?.trim() || below(environment.HOME, ".cache"), "huggingface"), "hub");
}
function folderOfOrigin(origin) {
	return origin.is === "hub" ? [`${origin.type}s--${origin.repo.replaceAll("/", "--")}`] : [];
}
function snapshotPlaces(hub, origin) {
	const [folder] = folderOfOrigin(origin);
	if (folder === void 0 || origin.is !== "hub" || !/^[0-9a-f]{40}$/.test(origin.revision ?? "")) return [];
	return [join(hub, folder, "snapshots", origin.revision ?? "", origin.path)];
}
function below(folder, ...words) {
	return folder ? join(folder, ...words) : "";
}
function foldersIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function ociSource(client, origin, name) {
	const registry = new Registry(client, origin, name);
	return {
		name: registry.from,
		candidates: ({ sha256 }) => sha256 === null ? [] : [{
			from: registry.from,
			place: `${origin}/v2/${name}/blobs/sha256:${sha256}`,
			isLocal: false,
			contradicts: true,
			open: (offset) => registry.open(sha256, offset)
		}]
	};
}
var Registry = class {
	from;
	#client;
	#origin;
	#name;
	#token = null;
	constructor(client, origin, name) {
		this.#client = client;
		this.#origin = origin;
		this.#name = name;
		this.from = `oci://${new URL(origin).host}/${name}`;
	}
	async open(sha256, offset) {
		let challenge = null;
		const file = {
			from: this.from,
			isRecorded: false,
			refusal: ({ status, headers }) => {
				if (status !== 401) return null;
				challenge = headers["www-authenticate"] ?? "";
				return unreachable$1("it wants a token (401); name one with --auth");
			}
		};
		const url = new URL(`${this.#origin}/v2/${this.#name}/blobs/sha256:${sha256}`);
		const own = () => this.#token === null ? {} : { authorization: `Bearer ${this.#token}` };
		const first = await openWeb(this.#client, {
			...file,
			request: {
				url,
				own: own(),
				redirects: []
			}
		}, offset);
		if (challenge === null) return first;
		const why = await this.#login(challenge);
		if (why !== null) return unreachable$1(why);
		return openWeb(this.#client, {
			...file,
			request: {
				url,
				own: own(),
				redirects: []
			}
		}, offset);
	}
	async #login(challenge) {
		const { named } = this.#client.access;
		const mayAsk = (origin) => origin === this.#origin || named.has(origin);
		const found = tokenPlace(challenge, this.#name, mayAsk);
		if ("why" in found) return found.foreign === void 0 ? found.why : `${found.why}; name that server with --from ${found.foreign}`;
		const { url } = found;
		const answer = await this.#client.send({
			url,
			redirects: []
		});
		if (answer.is === "unreachable") return answer.why;
		const text = await bodyText(answer, MAX_TOKEN_BYTES);
		const token = answer.status === 200 && text !== null ? registryToken(text) : null;
		if (token === null) return `${url.origin} gives no token for it (${answer.status})`;
		this.#token = token;
		return null;
	}
};
const ABSENT = [3, 4];
function rcloneSource(context, remote) {
	const name = `command:rclone:${remote}`;
	return {
		name,
		candidates: ({ sha256, files }) => sha256 === null ? [] : files.map(({ path }) => {
			const place = `${remote}${remote.endsWith(":") || remote.endsWith("/") ? "" : "/"}${path}`;
			return {
				from: name,
				place,
				isLocal: false,
				contradicts: true,
				open: ({ from }) => openRemote(context, place, from)
			};
		})
	};
}
async function openRemote({ root, environment, signal }, place, from) {
	const looked = await runProgram("rclone", [
		"lsjson",
		"--stat",
		"--",
		place
	], {
		cwd: root,
		env: environment,
		signal
	});
	if (ABSENT.includes(looked.status)) return { is: "absent" };
	const total = sizeIn(looked.out);
	if (looked.status !== 0 || total === null) return unreachable$1(endOf("rclone", looked));
	if (from > total) return { is: "unsatisfiable" };
	const child = spawn("rclone", [
		"cat",
		"--offset",
		String(from),
		"--",
		place
	], {
		cwd: root,
		env: { ...environment },
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		signal
	});
	const ended = new Promise((resolve) => {
		child.on("error", () => resolve(null));
		child.on("close", (status) => resolve(status));
	});
	async function* body() {
		for await (const chunk of child.stdout) yield chunk;
		const status = await ended;
		if (status !== 0) throw new Error(`rclone ended with exit status ${status}`);
	}
	return {
		is: "bytes",
		start: from,
		total,
		sha256: null,
		etag: null,
		body: body(),
		close: () => child.kill()
	};
}
function sizeIn(text) {
	try {
		const { Size, IsDir } = JSON.parse(text);
		return IsDir === false && Number.isSafeInteger(Size) && Size >= 0 ? Size : null;
	} catch {
		return null;
	}
}
function s3Source(client, access, { bucket, prefix }) {
	const name = `s3://${bucket}`;
	return {
		name,
		candidates: (job) => keysOf(prefix, job).map((key) => {
			const url = keyUrl(access, bucket, key);
			const open = async (method, offset) => {
				const own = await s3Headers(access, method, url);
				const request = {
					url,
					method,
					own,
					redirects: [],
					follows: () => false
				};
				const refusal = (answer) => refusalOf(answer, access);
				return openWeb(client, {
					from: name,
					request,
					isRecorded: false,
					refusal
				}, offset);
			};
			return {
				from: name,
				place: `${name}/${key}`,
				isLocal: false,
				contradicts: true,
				open: (offset) => open("GET", offset),
				describe: () => open("HEAD", {
					from: 0,
					etag: null
				})
			};
		})
	};
}
function keysOf(prefix, { sha256, files }) {
	if (prefix.includes("{")) return sha256 === null ? [] : [...new Set(files.map(({ path }) => fillTemplate(prefix, sha256, path, (one) => one)))];
	const names = [...files.map(({ path }) => path), ...sha256 === null ? [] : [sha256]];
	return [...new Set(names.map((name) => prefix === "" ? name : `${prefix}/${name}`))];
}
function refusalOf({ status, headers }, access) {
	const other = regionProblem(status, headers["x-amz-bucket-region"], access);
	if (other !== null) return unreachable$1(other);
	if (status >= 300 && status < 400) return unreachable$1(`it redirects (${status}), which is not followed`);
	if (status !== 401 && status !== 403) return null;
	return unreachable$1(access.credentials === null ? `access is refused (${status}); set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY` : `access is refused (${status}); the credentials have no right to the object, or it is not there`);
}
function recordedUrls(client, only) {
	const { named } = client.access;
	return {
		name: only ?? "recorded",
		candidates: ({ origins }) => origins.flatMap((origin) => {
			if (origin.is !== "web") return [];
			const url = new URL(origin.url);
			if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return [];
			if (only === null ? !named.has(url.origin) : url.origin !== only) return [];
			url.hash = "";
			return [webFile(client, {
				from: url.origin,
				request: {
					url,
					redirects: redirectsOf(url)
				},
				isRecorded: true
			})];
		})
	};
}
function redirectsOf({ origin }) {
	return origin === "https://github.com" ? REDIRECTS.github : REDIRECTS.none;
}
function templateSource(client, origin, template) {
	return {
		name: origin,
		candidates({ sha256, files }) {
			if (sha256 === null) return [];
			return [...new Set(files.map(({ path }) => fillTemplate(template, sha256, path)))].map((url) => webFile(client, {
				from: origin,
				request: {
					url: new URL(url),
					redirects: []
				},
				isRecorded: false
			}));
		}
	};
}
function makeSources(specs, context) {
	return specs.flatMap((spec) => makeSource(spec, context));
}
function makeSource(spec, context) {
	const { client, stores, cached, hub, downloads, lfs, s3, actionsCache, resolve } = context;
	switch (spec.is) {
		case "local": return [localSource(stores)];
		case "cache": return cached === null ? [] : [cacheSource(cached)];
		case "recorded": return [recordedUrls(client, null), ...hub === null ? [] : [hubSource(client, hub, downloads)]];
		case "huggingface": return hub === null ? [] : [hubSource(client, hub, downloads)];
		case "server": return [recordedUrls(client, spec.origin)];
		case "template": return [templateSource(client, spec.origin, spec.template)];
		case "lfs": return lfs === null ? [] : [lfsSource(client, lfs)];
		case "gh-release": return [releaseSource(client, {
			api: context.gitHubApi,
			repository: spec.repository,
			tag: spec.tag
		})];
		case "oci": return [ociSource(client, spec.origin, spec.name)];
		case "s3": return s3 === null ? [] : [s3Source(client, s3, spec)];
		case "actions-cache": return actionsCache === null ? [] : [actionsCacheSource(client, actionsCache)];
		case "command": return commandSource(spec, context);
		case "folder": return [folderSource(resolve(spec.folder))];
	}
}
function commandSource({ name, remote }, { client, hub, downloads, commands }) {
	switch (name) {
		case "hf": return hub === null ? [] : [hubSource(client, hub, downloads)];
		case "git-lfs": return [gitLfsSource(commands, commands.lfsUrl)];
		case "git-annex": return [gitAnnexSource(commands)];
		case "dvc": return [dvcSource(commands)];
		case "rclone": return [rcloneSource(commands, remote ?? "")];
	}
}
function cacheSource(cached) {
	return {
		name: "cache",
		candidates({ sha256 }) {
			const place = sha256 === null ? null : cached(sha256);
			return place !== null && existsSync(place) ? [storedFile("cache", place)] : [];
		}
	};
}
const TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by manifest-drift restore. May be deleted.\n";
const OLD_MS = 6048e5;
function workFolders(cache, environment) {
	if (cache) return {
		work: cache,
		hasCache: true
	};
	const own = join(environment.XDG_CACHE_HOME?.trim() || join(environment.HOME || homedir(), ".cache"), "manifest-drift");
	const runner = environment.RUNNER_TEMP?.trim();
	if (cache === null || environment.CI) return {
		work: runner ? join(runner, "manifest-drift") : own,
		hasCache: false
	};
	return {
		work: own,
		hasCache: true
	};
}
var WorkFolder = class {
	path;
	hasCache;
	parts;
	constructor(path, hasCache) {
		this.path = path;
		this.hasCache = hasCache;
		this.parts = join(path, "partial");
	}
	prepare() {
		try {
			makeFolder$1(this.path, 448);
			const stat = lstatSync(this.path);
			if (!stat.isDirectory()) return "it is no folder";
			if (_lean_node_process_default.getuid !== void 0 && stat.uid !== _lean_node_process_default.getuid()) return "it belongs to another user";
			if ((stat.mode & 18) !== 0) chmodSync(this.path, stat.mode & 493);
			for (const name of [
				"partial",
				"quarantine",
				"v1/sha256"
			]) makeFolder$1(join(this.path, name), 448);
			if (!existsSync(join(this.path, "CACHEDIR.TAG"))) writeFileSync(join(this.path, "CACHEDIR.TAG"), TAG);
			return null;
		} catch (error) {
			return `it cannot be written to (${codeOf(error)})`;
		}
	}
	cached(sha256) {
		return join(this.path, "v1", "sha256", sha256.slice(0, 2), sha256);
	}
	has(sha256) {
		return this.hasCache && existsSync(this.cached(sha256));
	}
	async keep(spool, sha256) {
		const place = this.cached(sha256);
		makeFolder$1(dirname(place), 448);
		try {
			await chmod(spool.path, 292);
			await link(spool.path, place);
			await removePart(spool.path);
		} catch (error) {
			if (codeOf(error) === "ENOENT") return;
			if (codeOf(error) === "EEXIST") await removePart(spool.path);
			else await rename(spool.path, place);
		}
	}
	async touch(sha256) {
		const now = new Date();
		await utimes(this.cached(sha256), now, now).catch(() => {});
	}
	async forget(sha256) {
		await rm(this.cached(sha256), { force: true });
	}
	async quarantine(spool, sha256, actual) {
		if (!this.hasCache || spool.length === 0) return;
		const place = join(this.path, "quarantine", `${sha256}.${actual}`);
		await spool.flush();
		await copyFile(spool.path, place).catch(() => rm(place, { force: true }));
	}
	async prune(max, inUse, now = Date.now()) {
		const pruned = {
			files: 0,
			bytes: 0
		};
		const remove = async (path, size) => {
			await rm(path, { force: true });
			pruned.files += 1;
			pruned.bytes += size;
		};
		for (const folder of ["partial", "quarantine"]) for (const { path, size, mtimeMs } of filesIn(join(this.path, folder))) if (now - mtimeMs > OLD_MS) await remove(path, size);
		if (max === null) return pruned;
		const store = join(this.path, "v1", "sha256");
		const files = namesIn(store).flatMap((name) => filesIn(join(store, name)));
		let sum = files.reduce((total, { size }) => total + size, 0);
		for (const { path, size, name } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
			if (sum <= max) break;
			if (inUse.has(name)) continue;
			await remove(path, size);
			sum -= size;
		}
		return pruned;
	}
};
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function filesIn(folder) {
	return namesIn(folder).flatMap((name) => {
		const path = join(folder, name);
		const stat = statSync(path, { throwIfNoEntry: false });
		return stat?.isFile() ? [{
			name,
			path,
			size: stat.size,
			mtimeMs: stat.mtimeMs
		}] : [];
	});
}
const OFFLINE = [
	"local",
	"cache",
	"folder",
	"recorded"
];
const MANY = 500;
const AT_ONCE = 4;
async function restore(recorded, options, isDryRun, machine) {
	const start = performance.now();
	const { cwd, environment, signal } = machine;
	const { root } = recorded;
	const base = options.into === null ? root : resolve(cwd, options.into);
	if (options.into !== null) requireIntoFolder(base, options.into);
	const place = {
		root,
		environment,
		signal
	};
	const { reference } = options;
	if (reference !== null && recorded.shard !== null) throw new SettingsError("--ref and --shard can't be used together: --ref names one file.");
	const files = reference === null ? recorded.files : [];
	const { only } = options;
	if (only !== null && recorded.shard === null && !recorded.files.some(({ path }) => only(path))) throw new SettingsError("--only: no recorded file matches.");
	let plan = planRestore(files, await look(files, {
		base,
		place,
		options
	}), options);
	const { client, hub, lfs, s3, actionsCache, gitHubApi, problems: unasked } = await serversOf(options, place);
	const { lfsUrl, problems: commandProblems } = await findCommands(options, place);
	const { work, hasCache } = workFolders(options.cache === void 0 || options.cache === null ? options.cache : resolve(cwd, options.cache), environment);
	const folder = new WorkFolder(work, hasCache);
	let jobs = reference === null ? jobsOf(plan.wanted) : [referenceJob(reference)];
	const byCommand = hub === null ? null : await hubDownloads(options.client, jobs, work, machine);
	const copies = copiesOf(recorded.everywhere, {
		root,
		base
	});
	const stores = {
		root,
		gitFolder: await gitFolder(place),
		environment,
		copies
	};
	const sources = makeSources(options.sources, {
		client,
		stores,
		s3,
		actionsCache,
		commands: {
			...stores,
			signal,
			lfsUrl
		},
		cached: hasCache ? (sha256) => folder.cached(sha256) : null,
		hub,
		downloads: byCommand?.downloads ?? null,
		lfs,
		gitHubApi,
		resolve: (name) => resolve(cwd, name)
	});
	const notes = recorded.unread.map((name) => `${name} could not be read, so the files that it records are not looked for.`);
	if (recorded.shard !== null) notes.push(`This is ${shardName(recorded.shard)}: ${grouped(recorded.shard.files)} of ${countOf(recorded.shard.allFiles, "recorded file")}.`);
	if (lfs === null && options.sources.some(({ is }) => is === "lfs")) notes.push("lfs: no git-lfs server is known here; set lfs.url or a remote.");
	const fromHub = jobs.filter(({ origins }) => origins.some(({ is }) => is === "hub")).length;
	if (hub !== null && hub.token === null && fromHub > MANY) notes.push(`Without HF_TOKEN the hub answers 3,000 requests in 5 minutes for all that share this address; ${fromHub} files come from it.`);
	const isThere = reference !== null && lookAt(base, reference.path).is === "file";
	const usesNetwork = reference !== null || options.sources.some(({ is }) => !OFFLINE.includes(is));
	const pointers = new Set(plan.wanted.filter(({ replaces }) => replaces === "pointer").map(({ path }) => path));
	const hasPointers = pointers.size > 0;
	const problems = [
		...preflight({
			base,
			jobs: isThere ? [] : jobs,
			folders: options.sources.flatMap((source) => source.is === "folder" ? [resolve(cwd, source.folder)] : []),
			work,
			hasCache,
			atOnce: AT_ONCE,
			usesNetwork,
			environment
		}),
		...usesNetwork ? unasked : [],
		...byCommand?.problems ?? [],
		...commandProblems,
		...hasPointers ? [await pointerProblem(place)].filter((problem) => problem !== null) : []
	];
	const threads = machine.threads ?? DigestThreads.forFiles(AT_ONCE);
	try {
		if (isDryRun) {
			notes.push(...problems);
			if (jobs.length > 0) notes.push(`Files would go to ${base}, where ${sizeOf(Math.max(0, freeAt(base)))} are free.`);
		}
		if (!isDryRun) {
			const why = jobs.length > 0 ? folder.prepare() : null;
			if (why !== null) problems.push(`${work} cannot be used: ${why}; name another one with --cache.`);
			if (problems.length === 0 && options.into !== null) problems.push(...makeIntoFolder(base, options.into));
			if (problems.length > 0) throw new PreflightError(problems);
		}
		const saving = actionsCache === null ? null : new Saving(actionsCache);
		let unresolved = [];
		if (reference !== null && !isDryRun) {
			const resolved = await resolveReference(referenceJob(reference), sources, base);
			const { why } = resolved;
			plan = {
				...plan,
				present: resolved.present,
				left: resolved.left
			};
			jobs = why === null ? resolved.jobs : [];
			if (why !== null) unresolved = resolved.jobs.flatMap(({ files: [file] }) => file ? [restoreRow(file, {
				status: "failed",
				why
			})] : []);
		}
		const verified = reference === null || reference.sha256 !== null ? "recorded" : "upstream";
		const rows = isDryRun ? jobs.flatMap((job) => dryRow(job, sources, unsourcedHint(job, options))) : [...unresolved, ...await restoreAll(jobs, sources, {
			base,
			folder,
			machine,
			options,
			verified,
			outages: new Map(),
			threads,
			saving
		})];
		if (saving !== null) notes.push(...saving.notes());
		const restored = rows.filter(({ status, path }) => status === "restored" && pointers.has(path));
		const modified = await refreshIndex(place, options.into === null ? restored.map(({ path }) => path) : []);
		for (const path of modified) notes.push(`${path} is restored, but git calls it modified.`);
		if (!isDryRun && hasCache && options.cacheMax !== null) await folder.prune(options.cacheMax, new Set(jobs.flatMap(({ sha256 }) => sha256 ?? [])));
		return makeResult(plan, rows, {
			version: VERSION$2,
			now: new Date().toISOString(),
			isDryRun,
			requests: client.requests,
			seconds: (performance.now() - start) / 1e3,
			notes
		});
	} finally {
		threads.close();
		client.close();
	}
}
async function restoreAll(jobs, sources, context) {
	const { progress } = context.machine;
	progress.wanted(jobs);
	const waiting = jobs.values();
	const rows = [];
	const worker = async () => {
		for (const job of waiting) {
			progress.begun(job);
			const made = await restoreJob(job, sources, context);
			rows.push(...made);
			progress.finished(job, made);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return rows;
}
const UNREAD = [
	inventoryUnreadable.kind,
	listUnreadable.kind,
	manifestMalformed.kind
];
async function readRecordedFiles(given, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { settings, ports } = await openRepository({
			...given,
			upstream: "none"
		}, {
			...options,
			run: null,
			progress: {
				stage() {},
				hashed() {}
			},
			baseline: { is: "fork-point" },
			hasher: { hash: async () => {} }
		});
		const baseline = _usingCtx$1.u(new Earlier(settings, ports));
		const paths = pathContext(settings, ports, baseline);
		const unread = new Set();
		const disputed = new Set();
		const records = await readRecords(settings, paths, async (_, stage) => {
			const { value, findings } = await stage();
			for (const { kind, location, subject, severity } of findings) {
				if (UNREAD.includes(kind)) unread.add(location?.file ?? subject);
				if (kind === checksumConflict.kind && severity === void 0) disputed.add(subject);
			}
			return value;
		}, {
			git: ports.git,
			nameDigests: settings.nameDigests
		});
		const { shard } = settings;
		const files = (shard === null ? null : partitionPlan(records.plan, shard, settings, ports.digest).value.files) ?? records.plan;
		const origins = originsOf(records.resolved, records.plan);
		return {
			root: ports.files.root,
			files: files.map((record) => ({
				...recordedFile(record, origins.get(record.path) ?? []),
				isDisputed: disputed.has(record.path)
			})),
			everywhere: records.plan.map(({ path, sha256 }) => ({
				path,
				sha256
			})),
			unread: [...unread].sort(),
			shard: shard === null ? null : {
				...shard,
				files: files.length,
				allFiles: records.plan.length
			}
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
function originsOf(resolved, plan) {
	const { groups, web } = mapRecords(findSources(resolved), resolved, plan);
	const origins = new Map();
	const add = (path, origin) => pushTo(origins, path, origin);
	for (const { record, url } of web) add(record.path, {
		is: "web",
		url
	});
	for (const { place, records, paths, guessed } of groups) {
		const { type, repo, revision } = place;
		for (const [index, record] of records.entries()) add(record.path, {
			is: "hub",
			type,
			repo,
			revision,
			path: paths[index] ?? "",
			isGuess: guessed.has(record)
		});
	}
	return origins;
}
function recordedFile(record, origins) {
	const { path, sha256, size, found } = record;
	const { file, line } = record.location;
	return {
		path,
		sha256,
		size,
		present: presentOf(record),
		presentSize: found.is === "file" ? found.size : null,
		at: {
			file,
			line
		},
		origins
	};
}
function presentOf({ found }) {
	switch (found.is) {
		case "missing": return "missing";
		case "file": return found.linked === void 0 ? "file" : "link";
		case "broken-link": return "link";
		case "directory": return "folder";
		default: return "other";
	}
}
const NO_PROGRESS = {
	wanted() {},
	begun() {},
	sized() {},
	moved() {},
	finished() {}
};
var InFlight = class {
	#now;
	#flights = new Map();
	#done = {
		files: 0,
		bytes: 0
	};
	#total = {
		files: 0,
		bytes: 0
	};
	#unsized = 0;
	#meter = null;
	constructor(now) {
		this.#now = now;
	}
	wanted(jobs) {
		for (const { files, size } of jobs) {
			this.#total.files += files.length;
			this.#total.bytes += size ?? 0;
			if (size === null) this.#unsized += 1;
		}
	}
	begun(job) {
		const start = this.#now();
		this.#meter ??= new Meter(start);
		this.#flights.set(job, {
			bytes: 0,
			size: job.size,
			start,
			meter: new Meter(start)
		});
	}
	sized(job, bytes) {
		const flight = this.#flights.get(job);
		if (flight === void 0) return;
		if (flight.size === null) this.#unsized -= 1;
		this.#total.bytes += bytes - (flight.size ?? flight.bytes);
		flight.size = bytes;
	}
	moved(job, bytes, how) {
		const flight = this.#flights.get(job);
		if (flight === void 0) return;
		flight.bytes += bytes;
		this.#done.bytes += bytes;
		if (flight.size === null) this.#total.bytes += bytes;
		if (how === "kept" || bytes < 0) return;
		const now = this.#now();
		flight.meter.add(bytes, now);
		this.#meter?.add(bytes, now);
	}
	finished(job, rows) {
		const { bytes = 0, size = job.size } = this.#flights.get(job) ?? {};
		this.#flights.delete(job);
		this.#done.files += job.files.length;
		if (size === null) this.#unsized -= 1;
		else if (rows.every(({ status }) => status !== "restored")) this.#total.bytes -= size - bytes;
	}
	files() {
		const now = this.#now();
		return [...this.#flights].map(([{ files }, { bytes, size, start, meter }]) => ({
			path: files[0]?.path ?? "",
			bytes,
			size,
			rate: meter.rate(now),
			idleMs: meter.idle(now),
			ageMs: now - start
		}));
	}
	all() {
		const now = this.#now();
		const [done, total] = [{ ...this.#done }, { ...this.#total }];
		const size = this.#unsized > 0 ? null : total.bytes;
		const [rate, idleMs] = [this.#meter?.rate(now) ?? 0, this.#meter?.idle(now) ?? 0];
		return {
			done,
			total,
			bytes: done.bytes,
			size,
			rate,
			idleMs
		};
	}
};
const WINDOW_MS = 15e3;
const SAMPLE_MS = 250;
const LEAST_MS = 500;
var Meter = class {
	#samples;
	#bytes = 0;
	#last;
	constructor(now) {
		this.#samples = [{
			time: now,
			bytes: 0
		}];
		this.#last = now;
	}
	add(bytes, now) {
		this.#bytes += bytes;
		this.#last = now;
		if (now - (this.#samples.at(-1)?.time ?? 0) < SAMPLE_MS) return;
		this.#samples.push({
			time: now,
			bytes: this.#bytes
		});
		while ((this.#samples[1]?.time ?? now) <= now - WINDOW_MS) this.#samples.shift();
	}
	rate(now) {
		const from = this.#samples.findLast(({ time }) => time <= now - WINDOW_MS) ?? this.#samples[0];
		if (from === void 0 || now - from.time < LEAST_MS) return 0;
		return (this.#bytes - from.bytes) / (now - from.time) * 1e3;
	}
	idle(now) {
		return now - this.#last;
	}
};
export { WorkFolder as a, PreflightError as c, restore as i, NO_PROGRESS as n, workFolders as o, readRecordedFiles as r, EXIT as s, InFlight as t };
