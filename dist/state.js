import { $t as resolve, Bt as SettingsError, Et as readFileSync, N as VERSION, Pt as statSync, Qt as relative, Ut as quote, Xt as join, _t as fstatSync, ft as closeSync, it as codeOf, mt as createReadStream, ot as reason, tt as isInside, wt as openSync } from "./start.js";
import { ofCheck } from "./check.js";
import { o as hostname } from "./_lean_node_os.js";
import { n as writeWhole, t as writeTarget } from "./write-file2.js";
const { $n: isOfBytes, Rr: algorithmNamed, Vi: repositoryOf, Vr: ofPieces, gi: hash, mi: createHash, pn: readLines, sn: isObject } = ofCheck();
function fileIdentity(root, path) {
	try {
		const stat = statSync(join(root, path), { bigint: true });
		if (!stat.isFile()) return null;
		const { size, mtimeNs: mtime, ctimeNs: ctime } = stat;
		return {
			size: Number(size),
			mtime,
			ctime,
			inode: `${stat.dev}:${stat.ino}`
		};
	} catch {
		return null;
	}
}
function isSame(one, other) {
	return one.size === other.size && one.mtime === other.mtime && one.ctime === other.ctime && one.inode === other.inode;
}
const QUIET_NS = 2000000000n;
const NS_PER_MS = 1000000n;
const NS_PER_SECOND = 1000000000n;
var FileMemory = class {
	file;
	problem;
	#rules;
	#known;
	#read = new Map();
	constructor(rules, state, problem) {
		this.file = rules.file;
		this.problem = problem;
		this.#rules = rules;
		this.#known = state?.files ?? new Map();
	}
	find(path, now, algorithms = []) {
		const known = this.#known.get(path);
		if (known === void 0) return null;
		const isThat = known.machine === this.#rules.machine ? isSame(known, now) : known.size === now.size && known.mtime / NS_PER_SECOND === now.mtime / NS_PER_SECOND;
		const has = (algorithm) => known.others.some((digest) => digest.algorithm === algorithm);
		return isThat && algorithms.every(has) ? known : null;
	}
	isFresh({ verifiedAt, machine }) {
		const { now, within, trust } = this.#rules;
		const limit = machine === this.#rules.machine ? within : Math.min(within, trust ?? Number.NEGATIVE_INFINITY);
		return now - verifiedAt <= limit;
	}
	take(path, identity, outcome, { before, at }) {
		if ((identity.mtime > identity.ctime ? identity.mtime : identity.ctime) + QUIET_NS > BigInt(Math.floor(before)) * NS_PER_MS) return;
		const { sha256, others = [] } = outcome;
		const { machine } = this.#rules;
		const verifiedAt = Math.floor(at);
		this.#read.set(path, {
			...identity,
			sha256,
			others,
			verifiedAt,
			version: VERSION,
			machine
		});
	}
	next(statusOf, later) {
		const files = new Map();
		const { repository, folder } = this.#rules.origin;
		const isOurs = later?.origin.repository === repository && later.origin.folder === folder;
		for (const known of [this.#known, isOurs ? later.files : []]) for (const [path, one] of known) {
			if (statusOf(path) === "other" || !this.isFresh(one)) continue;
			const before = files.get(path);
			if (before === void 0 || before.verifiedAt < one.verifiedAt) files.set(path, one);
		}
		for (const [path, one] of this.#read) if (statusOf(path) === "matched") files.set(path, one);
		return {
			origin: this.#rules.origin,
			files
		};
	}
};
const PLACES = ["/etc/machine-id", "/var/lib/dbus/machine-id"];
function machineId() {
	for (const place of PLACES) try {
		return readFileSync(place, "utf8").trim();
	} catch {}
	return "";
}
const SCHEMA_VERSION = 1;
const MAX_SKEW = 6e4;
function* stateLines({ origin, files }) {
	const hash = createHash("sha256");
	const lineOf = (value) => {
		const line = `${JSON.stringify(value)}\n`;
		hash.update(line);
		return line;
	};
	yield lineOf({
		schema_version: SCHEMA_VERSION,
		...origin
	});
	for (const [path, file] of files) {
		const others = file.others.map(({ algorithm, value }) => `${algorithm}:${value}`);
		const { size, mtime, ctime, inode, verifiedAt, version, machine, sha256 } = file;
		yield lineOf([
			path,
			size,
			String(mtime),
			String(ctime),
			inode,
			verifiedAt,
			version,
			machine,
			sha256,
			others
		]);
	}
	yield `${JSON.stringify({ sha256: hash.digest("hex") })}\n`;
}
var StateReader = class {
	#now;
	#hash = createHash("sha256");
	#files = new Map();
	#origin = null;
	#problem = null;
	#isEnded = false;
	constructor(now) {
		this.#now = now;
	}
	add(line) {
		if (this.#problem !== null) return;
		this.#problem = this.#take(line);
	}
	end() {
		if (this.#problem !== null) return this.#problem;
		if (!this.#isEnded || this.#origin === null) return "edited";
		return {
			origin: this.#origin,
			files: this.#files
		};
	}
	#take(line) {
		const value = parsed(line);
		if (this.#isEnded) return "edited";
		if (this.#origin === null) {
			if (!isObject(value) || typeof value.schema_version !== "number") return "unreadable";
			if (value.schema_version !== SCHEMA_VERSION) return "other-version";
			const { repository, folder } = value;
			if (typeof repository !== "string" || typeof folder !== "string") return "edited";
			this.#origin = {
				repository,
				folder
			};
		} else if (isObject(value)) {
			this.#isEnded = true;
			return value.sha256 === this.#hash.digest("hex") ? null : "edited";
		} else {
			const file = readCells(value);
			if (file === null || this.#files.has(file.path)) return "edited";
			if (file.remembered.verifiedAt > this.#now + MAX_SKEW) return "from-the-future";
			this.#files.set(file.path, file.remembered);
		}
		this.#hash.update(`${line}\n`);
		return null;
	}
};
function readCells(value) {
	if (!Array.isArray(value) || value.length !== 10) return null;
	const [path, size, mtime, ctime, inode, verifiedAt, version, machine, sha256, others] = value;
	const isTime = (cell) => typeof cell === "string" && /^-?\d{1,30}$/.test(cell);
	const isCount = (cell) => Number.isSafeInteger(cell) && cell >= 0;
	if (typeof path !== "string" || path === "" || !isCount(size) || !isTime(mtime) || !isTime(ctime)) return null;
	if (typeof inode !== "string" || !isCount(verifiedAt) || typeof version !== "string" || typeof machine !== "string") return null;
	if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256) || !Array.isArray(others)) return null;
	const digests = [];
	for (const word of others) {
		const digest = typeof word === "string" ? readWord(word) : null;
		if (digest === null) return null;
		digests.push(digest);
	}
	return {
		path,
		remembered: {
			size,
			mtime: BigInt(mtime),
			ctime: BigInt(ctime),
			inode,
			verifiedAt,
			version,
			machine,
			sha256,
			others: digests
		}
	};
}
function readWord(word) {
	const [, algorithm = "", value = ""] = /^([a-z0-9-]{1,45}):([0-9a-f]{32,128})$/.exec(word) ?? [];
	const known = ofPieces(algorithm) === null ? algorithmNamed(algorithm) : algorithm;
	return known === null ? null : {
		algorithm: known,
		value
	};
}
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
const MAX_STATE_BYTES = 4 * 1024 ** 3;
async function openMemory(options) {
	const { repository, folder, trust } = options;
	const machine = hash("sha256", `${hostname()}\n${machineId()}`).slice(0, 16);
	const place = {
		...options,
		origin: {
			repository,
			folder
		},
		machine
	};
	const state = await readState(options);
	if (state === null) return new FileMemory(place, null, null);
	if (typeof state === "string") return new FileMemory(place, null, state);
	if (state.origin.repository !== repository || state.origin.folder !== folder) return new FileMemory(place, null, "other-repository");
	if ([...state.files.values()].every((file) => file.machine !== machine) && state.files.size > 0 && trust === null) return new FileMemory(place, null, "other-machine");
	return new FileMemory(place, state, null);
}
async function readState({ file, path, now }) {
	let fd;
	try {
		fd = openSync(path, "r");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw new SettingsError(`state: ${quote(file)} cannot be read: ${reason(error)}.`);
	}
	const stat = fstatSync(fd);
	if (!stat.isFile() || stat.size > MAX_STATE_BYTES) {
		closeSync(fd);
		throw new SettingsError(`state: ${quote(file)} is ${stat.isFile() ? `longer than ${MAX_STATE_BYTES} bytes` : "not a file"}.`);
	}
	const reader = new StateReader(now);
	for await (const batch of readLines(createReadStream(path, { fd }), { bareCarriageReturn: false })) {
		if ("problem" in batch) return "unreadable";
		for (const line of batch.lines) reader.add(line);
	}
	return reader.end();
}
function rememberingHasher({ root, inner, memory, rereading, clock }) {
	return { async hash(jobs, events, signal) {
		const reader = new Reader(jobs, events, memory, root, clock);
		const due = [];
		const known = [];
		for (const [index, { path, algorithms }] of jobs.entries()) {
			const identity = fileIdentity(root, path);
			const remembered = identity === null ? null : memory.find(path, identity, algorithms);
			(remembered !== null && memory.isFresh(remembered) ? known : due).push({
				index,
				identity,
				known: remembered
			});
		}
		due.sort(byAge);
		await inner.hash(reader.jobsOf(due), reader.eventsFor(due, false), signal);
		if (rereading === null) for (const job of known) reader.answerFrom(job);
		else {
			known.sort(byAge);
			const until = AbortSignal.any([signal, rereading]);
			await inner.hash(reader.jobsOf(known), reader.eventsFor(known, true), until);
		}
	} };
}
function byAge(one, other) {
	return (one.known?.verifiedAt ?? 0) - (other.known?.verifiedAt ?? 0) || one.index - other.index;
}
var Reader = class {
	#jobs;
	#events;
	#memory;
	#root;
	#clock;
	#before;
	constructor(jobs, events, memory, root, clock) {
		this.#jobs = jobs;
		this.#events = events;
		this.#memory = memory;
		this.#root = root;
		this.#clock = clock;
		this.#before = clock();
	}
	jobsOf(jobs) {
		return jobs.map(({ index }) => this.#jobs[index]);
	}
	eventsFor(jobs, isKnown) {
		return {
			bytes: (count) => this.#events.bytes(count),
			done: (place, outcome) => {
				const job = jobs[place];
				if (isKnown && outcome.is === "skipped") this.answerFrom(job);
				else {
					this.#keep(job, outcome);
					this.#events.done(job.index, outcome);
				}
			}
		};
	}
	answerFrom({ index, known }) {
		if (known === null) return;
		const { sha256, size, others, verifiedAt } = known;
		this.#events.done(index, {
			is: "hashed",
			sha256,
			size,
			others,
			verifiedAt
		});
	}
	#keep({ index, identity }, outcome) {
		if (identity === null || outcome.is !== "hashed" || outcome.text !== void 0) return;
		const { path } = this.#jobs[index];
		const after = fileIdentity(this.#root, path);
		if (after === null || !isSame(identity, after)) return;
		this.#memory.take(path, identity, outcome, {
			before: this.#before,
			at: this.#clock()
		});
	}
};
const REREADING_SHARE = .9;
async function openState(file, { verifiedWithin, trustState, timeBudget }, inner, place) {
	const { cwd, root } = place;
	const top = repositoryOf(root) ?? root;
	const target = targetOf(file, cwd, top);
	const folder = relative(top, root).replaceAll("\\", "/");
	const options = {
		file,
		path: target.path,
		repository: place.repository ?? top,
		folder,
		trust: trustState,
		within: verifiedWithin,
		now: Date.now()
	};
	const memory = await openMemory(options);
	const rereading = timeBudget === null ? null : AbortSignal.timeout(Math.floor(timeBudget * REREADING_SHARE));
	return {
		memory,
		hasher: rememberingHasher({
			root,
			inner,
			memory,
			rereading,
			clock: Date.now
		}),
		save: (report) => save(report, memory, target, options)
	};
}
function targetOf(file, cwd, top) {
	const target = writeTarget(file, {
		cwd,
		given: top,
		root: top
	}, "state");
	if (target.path === top || isInside(top, target.path) || isInside(top, resolve(cwd, file))) throw new SettingsError(`state: ${quote(file)} is inside the checkout; name a file outside of it.`);
	return target;
}
async function save(report, memory, target, options) {
	const statuses = new Map();
	for (const { path, status, evidence } of report.files) {
		const isMatched = status === "matched" && isOfBytes(evidence);
		statuses.set(path, isMatched ? "matched" : status === "skipped" ? "skipped" : "other");
	}
	try {
		const later = await readState({
			...options,
			now: Date.now()
		});
		const next = memory.next((path) => statuses.get(path) ?? null, typeof later === "string" || later === null ? null : later);
		writeWhole(target, stateLines(next), "state");
		return null;
	} catch (error) {
		if (error instanceof SettingsError) return error.message;
		throw error;
	}
}
export { openState };
