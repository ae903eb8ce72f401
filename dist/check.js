import { $ as win32, A as opendirSync, E as lstatSync, F as realpathSync, J as join$1, K as dirname, M as readSync, N as readdirSync, P as readlinkSync, Q as sep, S as fstatSync, U as basename, X as relative, Y as posix, Z as resolve, _ as closeSync, a as hasHandles, b as existsSync, c as statContained, d as reason, et as _lean_node_process_default, i as fileStatOf, j as readFileSync, k as openSync, l as codeOf, m as accessSync, n as HANDLES, o as isInside, q as isAbsolute, r as O_PATH, s as openContained, t as CAREFULLY, v as constants, z as statSync } from "./hashing.js";
import { $ as quote, B as terminalText, C as UNITS$1, D as reference, E as lines, J as SETTING_NAMES, M as shellWord, N as VERSION$1, O as wholeNumber, P as logLine, Q as nearest, R as shortDigest, S as MAX_AGE_HOURS, T as duration, U as cut, X as SettingsError, Y as withoutTrailing, Z as didYouMean, b as realRoot, et as leven, i as exitStatusOf, j as quotedWord, k as PROGRAM, m as widthOf, n as give, o as print, p as painter, q as SETTINGS, rt as watched, s as watchWrites, w as choice, x as refuseLinkOut } from "./start.js";

/** Whether a host of a URL is this machine, which plain http may be spoken to. */
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
* The report as JSON, in pieces of about 64 KiB: one line for each stage, entry, file and finding,
* so that it can be read, searched and compared by lines, and is never whole in memory.
*/
function* renderJson(report) {
	const { stages, lists, entries, files, findings, suppressed, suppressions, counts, ...head } = report;
	let piece = JSON.stringify(head, null, 2).slice(0, -2);
	for (const [name, rows] of Object.entries({
		stages,
		lists,
		entries,
		files,
		findings,
		suppressed,
		suppressions
	})) {
		piece += `,\n  ${JSON.stringify(name)}: [${rows.length === 0 ? "" : "\n    "}`;
		for (const text of joined$1(rows, ",\n    ")) {
			piece += text;
			if (piece.length > 65536) {
				yield piece;
				piece = "";
			}
		}
		piece += rows.length === 0 ? "]" : "\n  ]";
	}
	yield `${piece},\n  "counts": ${JSON.stringify(counts)}\n}\n`;
}
function joined$1(rows, separator) {
	return rows.joined?.(separator) ?? eachText(rows, separator);
}
function* eachText(rows, separator) {
	let before = "";
	for (const row of rows) {
		yield before + JSON.stringify(row);
		before = separator;
	}
}

const COLON$1 = 58;
/** Tells absolute from relative, on POSIX as on Windows (drive letters, UNC, `\` separators). */
function readWrittenPath(written) {
	const isWindows = hasDrive(written) || written.includes("\\");
	return {
		path: withSlashes(written),
		isAbsolute: isAbsolutePath(written),
		isWindows
	};
}
/** The same path alone. */
function withSlashes(written) {
	return written.includes("\\") ? written.replaceAll("\\", "/") : written;
}
/** The same answer alone. */
function isAbsolutePath(written) {
	return written.startsWith("/") || written.startsWith("\\") || hasDrive(written);
}
function hasDrive(written) {
	return written.charCodeAt(1) === COLON$1 && /^[A-Za-z]:([\\/]|.*\\)/.test(written);
}
const NEEDS_WORK = /(^|\/)\.{0,2}(\/|$)/;
/** The same, told sooner and of some paths in vain. */
function mayNeedWork(path) {
	return path === "" || path.startsWith("/") || path.endsWith("/") || path.endsWith(".") || path.includes("//") || path.includes("./");
}
/**
* `path` below `folder`, without `.`, `..` and empty segments; null when it leads out of the root.
* Links are not looked at: the files port holds them to the root when it opens something.
*/
function joinPath(folder, path) {
	const joined = below(folder, path);
	if (!mayNeedWork(joined) || !NEEDS_WORK.test(joined)) return joined;
	const segments = [];
	for (const segment of joined.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.join("/");
}
/** What is called `path` in a folder; both are as they are meant to be. */
function below(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}
/** The folder that a path stands in; the empty string for the root. */
function folderOf(path) {
	const end = path.lastIndexOf("/");
	return end === -1 ? "" : path.slice(0, end);
}
/**
* `folderOf`, for paths in their order: where one stands in the folder of the one before, the same text is answered,
* and none is made.
*/
function folderTeller() {
	let last = "";
	return (path) => {
		const end = path.lastIndexOf("/");
		if (end === -1) return "";
		if (end !== last.length || !path.startsWith(last)) last = path.slice(0, end);
		return last;
	};
}
/** Every folder above a path, the nearest first, the root last. */
function foldersAbove(path) {
	const folders = [];
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		folders.push(folder);
		if (folder === "") return folders;
	}
}
/** Prefixes of Windows match in any case, as its file systems do. */
function stripPrefix(path, prefix) {
	const folder = prefix.endsWith("/") ? prefix : `${prefix}/`;
	const isWindows = /^[A-Za-z]:/.test(prefix) || prefix.startsWith("//");
	const start = path.slice(0, folder.length);
	return (isWindows ? start.toLowerCase() === folder.toLowerCase() : start === folder) ? path.slice(folder.length) : null;
}
/**
* Whether a path is, or leads into, what git keeps for itself, which is no content: a branch may be called
* `add/w.sha256`. Git tracks no such name in whatever case it is written.
*/
function isInGit(path) {
	return /(^|\/)\.git(\/|$)/i.test(path);
}

/**
* The absolute path of the `git` on PATH; null where there is none. Whoever starts a program by its bare
* name on Windows gets the one in the current folder first, and a relative entry of PATH is relative to the
* checkout everywhere. A checkout can hold a `git.exe`, so relative entries are passed over, and so is
* whatever lies below the root or is a link to there.
*/
function findGit({ root, environment, platform = process.platform, programAt = onDisk }) {
	const isWindows = platform === "win32";
	const { delimiter, isAbsolute, join, relative } = isWindows ? win32 : posix;
	const isBelowRoot = (path) => {
		const way = relative(root, path);
		return way === "" || !isAbsolute(way) && way !== ".." && !/^\.\.[\\/]/.test(way);
	};
	for (const entry of pathOf$1(environment, isWindows).split(delimiter)) {
		const folder = isWindows ? entry.replace(/^"(.*)"$/, "$1") : entry;
		if (!(isWindows ? /^([A-Za-z]:[\\/]|[\\/]{2})/.test(folder) : isAbsolute(folder))) continue;
		const path = join(folder, isWindows ? "git.exe" : "git");
		const real = programAt(path);
		if (real !== null && !isBelowRoot(path) && !isBelowRoot(real)) return path;
	}
	return null;
}
/** Windows writes the name of the variable as `Path`, and takes any spelling. */
function pathOf$1(environment, isWindows) {
	if (!isWindows) return environment.PATH ?? "";
	const name = Object.keys(environment).find((one) => one.toUpperCase() === "PATH");
	return (name === void 0 ? void 0 : environment[name]) ?? "";
}
function onDisk(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile() ? realpathSync.native(path) : null;
	} catch {
		return null;
	}
}

/** Why git could not answer: it is not installed, refused, or took too long. */
var GitError = class extends Error {
	name = "GitError";
};
/** A question that takes longer than this is given up: git waits for something. */
const MAX_SECONDS = 120;
const MAX_ERROR_CHARACTERS = 2e3;
const MAX_REASON_CHARACTERS = 300;
const SWITCHES = [
	"--no-pager",
	"--no-optional-locks",
	"--no-replace-objects",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.quotePath=false"
	].flatMap((c) => ["-c", c]),
	...["safe.bareRepository=explicit", "protocol.allow=never"].flatMap((c) => ["-c", c]),
	...["-c", "safe.directory=*"]
];
/** Whether the root is in a work tree at all, told without starting git. */
function isInRepository(root) {
	return repositoryOf(root) !== null;
}
/** The nearest folder at or above the root that holds a `.git`; null where there is none. */
function repositoryOf(root) {
	for (let folder = root;; folder = dirname(folder)) {
		try {
			if (existsSync(join$1(folder, ".git"))) return folder;
		} catch {}
		if (dirname(folder) === folder) return null;
	}
}
/** What was found, by what it was looked for with: a run asks many times. */
const found = /* @__PURE__ */ new Map();
function gitFor(root, environment) {
	const key = JSON.stringify([
		root,
		environment.PATH,
		environment.Path
	]);
	const known = found.get(key);
	if (known !== void 0) return known;
	const program = findGit({
		root,
		environment
	});
	found.set(key, program);
	return program;
}
/** What git prints for `words`, in pieces. Throws a `GitError` at the end where git failed. */
async function* gitOutput(place, words, input = null) {
	const { root, environment, signal } = place;
	const program = gitFor(root, environment);
	if (program === null) throw new GitError("there is no git on PATH outside of the checked folder");
	const { spawn } = process.getBuiltinModule("node:child_process");
	const start = () => spawn(program, [...SWITCHES, ...words], {
		cwd: root,
		env: cleaned(environment),
		stdio: [
			input === null ? "ignore" : "pipe",
			"pipe",
			"pipe"
		],
		signal: AbortSignal.any([signal, AbortSignal.timeout(MAX_SECONDS * 1e3)]),
		windowsHide: true
	});
	let child;
	try {
		child = start();
	} catch (error) {
		throw new GitError(`git ${words[0]}: ${error instanceof Error ? error.message : String(error)}`);
	}
	let complaint = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		if (complaint.length < MAX_ERROR_CHARACTERS) complaint += text;
	});
	const ended = new Promise((resolve) => {
		child.on("error", (error) => resolve(error.message));
		child.on("close", (code) => resolve(code === 0 ? null : `exit status ${code}`));
	});
	child.stdin?.on("error", () => void 0);
	if (child.stdin && input !== null) process.getBuiltinModule("node:stream").Readable.from(inPieces(input)).on("error", () => void 0).pipe(child.stdin);
	try {
		for await (const piece of child.stdout) yield piece;
		const problem = await ended;
		if (problem !== null) throw new GitError(`git ${words[0]}: ${firstOf$1(complaint) || problem}`);
	} finally {
		child.kill();
	}
}
/** What git died of, in its own words; warnings may stand before that, and hints behind it. */
function firstOf$1(complaint) {
	const lines = complaint.split("\n").map((line) => line.trim());
	return (lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines.find((one) => one !== "") ?? "").slice(0, MAX_REASON_CHARACTERS);
}
/** Everything that git prints. For short answers. */
async function gitText(place, words) {
	const pieces = [];
	for await (const piece of gitOutput(place, words)) pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
/** Where git has read the repository, which then need not be asked again. */
const readable = /* @__PURE__ */ new WeakSet();
/** Git has answered something that only the repository tells. */
function noteReadable(place) {
	readable.add(place);
}
/** Throws a `GitError` where git cannot read the repository. */
async function requireReadable(place) {
	if (readable.has(place)) return;
	await gitText(place, ["rev-parse", "--git-dir"]);
	noteReadable(place);
}
/** What git prints with -z: texts that end in NUL. */
async function* gitFields(place, words, input = null) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const piece of gitOutput(place, words, input)) {
		const fields = (rest + decoder.decode(piece, { stream: true })).split("\0");
		rest = fields.pop() ?? "";
		yield* fields;
	}
}
/** A write for each text would cost more than git's work on it. */
function* inPieces(texts) {
	let piece = "";
	for (const text of texts) {
		piece += text;
		if (piece.length < 65536) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}
/** Variables that would make git look at another repository, or do more than asked. */
function cleaned(environment) {
	const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$/.test(name));
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		NoDefaultCurrentDirectoryInExePath: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none"
	};
}

const BRANCHES = ["refs/heads/git-annex", "refs/remotes/*/git-annex"];
/**
* Whether the repository is one of git-annex: its branch is here, or its folder, which no checkout can bring.
* A clone that was told to leave branches out can't tell that there is none.
*/
async function keepsAnnex(place) {
	const [folder, shallow] = await gitLines(place, [
		"rev-parse",
		"--git-path",
		"annex",
		"--is-shallow-repository"
	]);
	if (folder !== void 0 && existsSync(resolve(place.root, folder))) return true;
	if ((await gitText(place, [
		"for-each-ref",
		"--count=1",
		...BRANCHES
	])).trim() !== "") return true;
	if (shallow !== "false") return "unclear";
	const refspecs = await gitLines(place, ["config", "--list"]);
	const fetched = refspecs.filter((line) => /^remote\..*\.fetch=/.test(line));
	return refspecs.filter((line) => /^remote\..*\.url=/.test(line)).length > 0 && !fetched.some((line) => /[+=]refs\/(heads\/)?\*:/.test(line)) ? "unclear" : false;
}
async function gitLines(place, words) {
	return (await gitText(place, words)).split("\n").filter((line) => line !== "");
}

/** Bytes of the longest id, of a repository with SHA-256. */
const ID_BYTES = 32;
/** What git lists, in columns, since an index may have a million files. */
var GitListing = class {
	#paths = [];
	#kinds = [];
	#modes = [];
	#ids = Buffer.alloc(2048);
	#idBytes = ID_BYTES;
	/** Files that the index has not and no rule ignores; a folder that is a repository of its own ends in `/`. */
	others = [];
	/** Takes what `git ls-files -z -t --stage` prints for a file: `TAG MODE ID STAGE<tab>PATH`, or `? PATH`. */
	add(field) {
		if (field.startsWith("? ")) {
			this.others.push(field.slice(2));
			return;
		}
		const tab = field.indexOf("	");
		const [tag, mode = "", id = "", stage] = field.slice(0, tab).split(" ");
		const kind = this.#modes.indexOf(mode);
		const flags = (stage === "0" ? 1 : 0) | (tag === "S" ? 2 : 0);
		this.#kinds.push((kind === -1 ? this.#modes.push(mode) - 1 : kind) << 2 | flags);
		this.#idBytes = id.length / 2;
		this.#write(id);
		this.#paths.push(field.slice(tab + 1));
	}
	get isEmpty() {
		return this.#paths.length === 0;
	}
	*tracked() {
		for (const [index, path] of this.#paths.entries()) {
			const kind = this.#kinds[index] ?? 0;
			const start = index * ID_BYTES;
			yield {
				path,
				mode: this.#modes[kind >> 2] ?? "",
				id: this.#ids.toString("hex", start, start + this.#idBytes),
				isMerged: (kind & 1) !== 0,
				isLeftOut: (kind & 2) !== 0
			};
		}
	}
	#write(id) {
		const start = this.#paths.length * ID_BYTES;
		if (start === this.#ids.length) this.#ids = Buffer.concat([this.#ids, Buffer.alloc(start)]);
		this.#ids.write(id, start, "hex");
	}
};
/** Asks nothing yet. Both throw a `GitError` where git cannot be asked. */
function listingsOf(place) {
	let all = null;
	let index = null;
	let problem = null;
	const ask = async (which) => {
		try {
			return await list(place, which);
		} catch (error) {
			if (error instanceof GitError && !place.signal.aborted) problem ??= error.message;
			throw error;
		}
	};
	return {
		all() {
			all ??= ask([
				"--cached",
				"--others",
				"--exclude-standard"
			]);
			return all;
		},
		index() {
			index ??= all ?? ask([]);
			return index;
		},
		problem: () => problem
	};
}
async function list(place, which) {
	const listing = new GitListing();
	for await (const field of gitFields(place, [
		"ls-files",
		"-z",
		"-t",
		"--stage",
		...which
	])) listing.add(field);
	noteReadable(place);
	return listing;
}

/** Git as the core asks it; null where the root is in no repository. Starts nothing by itself. */
function createGit(place, listings = listingsOf(place)) {
	if (!isInRepository(place.root)) return null;
	let problem = null;
	const orNull = (ask) => orUnknown(place, ask, (why) => {
		problem ??= why;
	});
	return {
		indexed: (paths, limit) => {
			const wanted = new Set(paths);
			return orNull(() => indexed(place, listings, (path) => wanted.has(path), limit, false));
		},
		standing: (paths) => orNull(() => standing$1(place, listings, paths)),
		leftOut: (isWanted, limit) => orNull(() => indexed(place, listings, isWanted, limit, true)),
		ids: () => orNull(() => ids(listings)),
		filters: (paths) => orNull(() => filters(place, paths)),
		ignored: (paths) => ignored(place, paths),
		annex: () => orNull(() => keepsAnnex(place)),
		problem: () => problem ?? listings.problem()
	};
}
/**
* Without git, or where it refuses, nothing is known, and `onFailure` is told why: no crash, but something
* that should have been looked at was not. A run that is out of time or cancelled says so itself.
*/
async function orUnknown({ signal }, ask, onFailure) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		if (!signal.aborted) onFailure(error.message);
		return null;
	}
}
async function indexed(place, listings, isWanted, limit, isOnlyLeftOut) {
	const ids = /* @__PURE__ */ new Map();
	const links = /* @__PURE__ */ new Set();
	const listing = await listings.index();
	for (const { path, mode, id, isMerged, isLeftOut } of listing.tracked()) {
		const isLink = mode === "120000";
		if (!isMerged || !(mode.startsWith("100") || isLink) || isOnlyLeftOut && !isLeftOut) continue;
		if (!isWanted(path)) continue;
		ids.set(path, id);
		if (isLink) links.add(path);
	}
	if (listing.isEmpty && await hasNoIndex(place)) await addHead(place, isWanted, ids);
	const files = /* @__PURE__ */ new Map();
	if (ids.size === 0) return files;
	const { readBlobs } = await import("./read-blobs.js");
	const blobs = await readBlobs(place, ids.values(), limit);
	for (const [path, id] of ids) {
		const { size = null, bytes = null } = blobs.get(id) ?? {};
		files.set(path, {
			size,
			bytes,
			...links.has(path) && { isLink: true }
		});
	}
	return files;
}
async function standing$1(place, listings, paths) {
	const wanted = new Set(paths);
	const found = /* @__PURE__ */ new Set();
	const submodules = [];
	const add = (path, mode) => {
		if (mode === "160000") submodules.push(path);
		for (const one of [path, ...foldersAbove(path)]) if (wanted.has(one)) found.add(one);
	};
	const listing = await listings.index();
	for (const { path, mode } of listing.tracked()) add(path, mode);
	if (listing.isEmpty && await hasNoIndex(place)) for await (const { path, mode } of headFiles(place)) add(path, mode);
	for (const path of submodules.length === 0 ? [] : wanted) if (foldersAbove(path).some((folder) => submodules.includes(folder))) found.add(path);
	return found;
}
async function ids(listings) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, mode, id, isMerged } of (await listings.index()).tracked()) if (isMerged && mode.startsWith("100")) found.set(path, id);
	return found;
}
/** A clone with --no-checkout has no index at all: the whole commit is left out of the work tree. */
async function hasNoIndex(place) {
	const path = (await gitText(place, [
		"rev-parse",
		"--git-path",
		"index"
	])).trim();
	return !existsSync(resolve(place.root, path));
}
/** Nothing where there is no commit yet. */
async function* headFiles(place) {
	if (await resolveCommit(place, "HEAD") !== null) yield* treeOf(place, "HEAD");
}
async function addHead(place, isWanted, ids) {
	if (await resolveCommit(place, "HEAD") === null) return;
	for await (const { path, id, mode } of headFiles(place)) if (mode.startsWith("100") && isWanted(path)) ids.set(path, id);
}
/** Every file of a commit that is below the root. */
async function* treeOf(place, commit) {
	for await (const field of gitFields(place, [
		"ls-tree",
		"-r",
		"-z",
		commit
	])) {
		const tab = field.indexOf("	");
		const [mode = "", , id = ""] = field.slice(0, tab).split(" ");
		yield {
			mode,
			id,
			path: field.slice(tab + 1)
		};
	}
}
async function filters(place, paths) {
	const found = /* @__PURE__ */ new Map();
	const answers = gitFields(place, [
		"check-attr",
		"-z",
		"--stdin",
		"filter"
	], withNul(paths));
	let fields = [];
	for await (const field of answers) {
		fields.push(field);
		const [path, , value] = fields;
		if (path === void 0 || value === void 0) continue;
		if (value !== "unspecified" && value !== "unset") found.set(path, value);
		fields = [];
	}
	return found;
}
/** It only explains, so no answer is none that somebody has to know of: git fails where it ignores no path, too. */
async function ignored(place, paths) {
	const found = /* @__PURE__ */ new Map();
	const answers = gitFields(place, [
		"--no-literal-pathspecs",
		"check-ignore",
		"--verbose",
		"-z",
		"--stdin"
	], withNul(paths.map((path) => `./${path}`)));
	let fields = [];
	try {
		for await (const field of answers) {
			fields.push(field);
			const [file = "", line = "", pattern, path] = fields;
			if (path === void 0) continue;
			if (pattern?.startsWith("!") === false) found.set(path.slice(2), `${file}:${line}`);
			fields = [];
		}
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return found;
}
function* withNul(paths) {
	for (const path of paths) if (!path.includes("\0")) yield `${path}\0`;
}
/** The commit that a name stands for; null where there is none. */
async function resolveCommit(place, name) {
	return answerOf(place, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
}
/** Where what is checked out left `branch`; null where there is none, or the clone does not tell. */
async function mergeBase(place, branch) {
	return answerOf(place, [
		"merge-base",
		"HEAD",
		branch
	]);
}
/** One line; null where git answers that there is none. Throws a `GitError` where it cannot be asked at all. */
async function answerOf(place, words) {
	try {
		return (await gitText(place, words)).trim();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		await requireReadable(place);
		return null;
	}
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A packed-refs file of a large repository is a few megabytes; more is not read. */
const MAX_BYTES = 33554432;
/** Looks at the nearest `.git` at or above the root, and asks git only where that is no plain folder. */
async function checkedOut(place) {
	const top = repositoryOf(place.root);
	if (top === null) return { is: "none" };
	const commit = readCommit(top) ?? await resolveCommit(place, "HEAD").catch(() => null);
	return commit === null ? { is: "unknown" } : {
		is: "commit",
		commit
	};
}
/** The checked-out commit, read from the root's own `.git` folder; null where it cannot be told. */
function readCommit(root) {
	const head = read$22(root, ".git/HEAD")?.trim() ?? "";
	if (COMMIT.test(head)) return head;
	const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	if (ref === void 0 || ref.includes("..")) return null;
	const loose = read$22(root, `.git/${ref}`)?.trim() ?? "";
	if (COMMIT.test(loose)) return loose;
	const packed = read$22(root, ".git/packed-refs")?.split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ", 1)[0];
	return packed !== void 0 && COMMIT.test(packed) ? packed : null;
}
function read$22(root, path) {
	const opened = openContained(root, path);
	if (opened.is !== "open") return null;
	try {
		return opened.stat.size <= MAX_BYTES ? readFileSync(opened.fd, "utf8") : null;
	} catch {
		return null;
	} finally {
		closeSync(opened.fd);
	}
}

/** As many looks cost about as much as to list a folder. */
const FEW$2 = 64;
/** A folder of more names is not listed, since their table would take memory. */
const MAX_NAMES$2 = 5e4;
/**
* Names that no file system finds but by the same letters, in upper or lower case: Windows has other names with
* `~`, and takes off dots and blanks at the end.
*/
const PLAIN$1 = /^[\w .+=@-]*[\w+=@-]$/;
/** Tells that names are not in a folder: once many were not, its names are listed, instead of a look at each. */
var AbsentNames = class {
	#misses = /* @__PURE__ */ new Map();
	#listed = /* @__PURE__ */ new Map();
	/** Whether it is certain, without a look, that nothing in `folder`, an absolute path, is called `name`. */
	isCertain(folder, name) {
		const names = this.#listed.get(folder) ?? null;
		return names !== null && PLAIN$1.test(name) && !names.has(name.toLowerCase());
	}
	/** Some name was looked for in `folder`, and nothing was there. */
	add(folder) {
		const misses = (this.#misses.get(folder) ?? 0) + 1;
		this.#misses.set(folder, misses);
		if (misses === FEW$2) this.#listed.set(folder, namesIn(folder));
	}
};
/** In lower case. A letter beyond ASCII may be the same as one or two of ASCII where case does not matter. */
function namesIn(folder) {
	const names = /* @__PURE__ */ new Set();
	let entries = null;
	try {
		entries = opendirSync(folder);
		for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
			if (names.size === MAX_NAMES$2 || !/^[\x20-\x7e]*$/.test(entry.name)) return null;
			names.add(entry.name.toLowerCase());
		}
		return names;
	} catch {
		return null;
	} finally {
		entries?.closeSync();
	}
}

/**
* How names are really spelt in the folders of a disk. Some file systems find a file by another spelling: in
* another case (macOS, Windows, ext4's and exFAT's casefold) or another Unicode normal form (macOS). On the
* next machine that spelling finds nothing.
*/
var NamesOnDisk = class {
	#names = /* @__PURE__ */ new Map();
	/** Folders that were asked by a name in the other case, and whether they answered. */
	#folding = /* @__PURE__ */ new Map();
	/** The name in `folder` that differs from `name`, which is not there, only in its Unicode normal form. */
	otherForm(folder, name) {
		if (/^[\x20-\x7e]*$/.test(name)) return null;
		const other = this.#read(folder).composed.get(name.normalize("NFC")) ?? null;
		return other === name ? null : other;
	}
	/** How `name`, by which `stat` was found in `folder`, is spelt there, as far as upper and lower case go. */
	inItsCase(folder, name, stat) {
		if (!this.#folds(folder, name, stat)) return name;
		const { composed, folded } = this.#read(folder);
		const form = name.normalize("NFC");
		if (composed.has(form)) return name;
		return folded.get(form.toLowerCase()) ?? name;
	}
	#folds(folder, name, stat) {
		const known = this.#folding.get(folder);
		if (known !== void 0) return known;
		const swapped = swapCase(name);
		if (swapped === name) return false;
		const other = lstatSync(`${folder}/${swapped}`, { throwIfNoEntry: false });
		const folds = other !== void 0 && other.ino === stat.ino;
		this.#folding.set(folder, folds);
		return folds;
	}
	#read(folder) {
		const known = this.#names.get(folder);
		if (known) return known;
		const entries = listed$2(folder);
		const composed = new Map(entries.map((entry) => [entry.normalize("NFC"), entry]));
		const names = {
			composed,
			folded: new Map([...composed].map(([form, entry]) => [form.toLowerCase(), entry]))
		};
		this.#names.set(folder, names);
		return names;
	}
};
/** Nothing where the folder cannot be listed: its files can be looked at all the same. */
function listed$2(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
/** Of letters that keep their length in bytes, as a name's length has a limit. */
function swapCase(name) {
	return name.replace(/\p{L}/gu, (letter) => {
		const lower = letter.toLowerCase();
		const other = letter === lower ? letter.toUpperCase() : lower;
		return Buffer.byteLength(other) === Buffer.byteLength(letter) ? other : letter;
	});
}

/** Linux takes no longer path (PATH_MAX). */
const MAX_PATH = 4096;
/** More paths than these are looked for anew each time, which takes time, but no memory. */
const MAX_MISSING = 5e5;
const MISSING = { is: "missing" };
const DIRECTORY = { is: "directory" };
/**
* Tells what stands at a path, without opening anything for reading. Folders are remembered, so
* that a million paths in a folder that is not there cost one look at the disk.
*/
var FileStats = class {
	#root;
	#folders = /* @__PURE__ */ new Map();
	#names = new NamesOnDisk();
	#absent = new AbsentNames();
	/** Paths at which nothing was when looked at: the same paths are asked for again and again. */
	#missing = /* @__PURE__ */ new Set();
	#last;
	constructor(root) {
		this.#root = root;
		const state = {
			is: "folder",
			real: root,
			path: ""
		};
		this.#folders.set("", state);
		this.#last = {
			path: "",
			state
		};
	}
	stat(path) {
		if (path === "") return DIRECTORY;
		if (path.length > MAX_PATH) return {
			is: "unreadable",
			why: `its path is longer than ${MAX_PATH} characters`
		};
		const folder = this.#folderOf(path);
		if (folder.is !== "folder") return folder;
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (this.#absent.isCertain(folder.real, name) || this.#missing.has(path)) return MISSING;
		try {
			const found = this.#look(folder, name, path);
			if (found === MISSING && this.#missing.size < MAX_MISSING) this.#missing.add(path);
			return found;
		} catch (error) {
			return {
				is: "unreadable",
				why: `it cannot be looked at: ${reason(error)}`
			};
		}
	}
	/** The folder that a path stands in, which is mostly that of the path before. */
	#folderOf(path) {
		if (path.lastIndexOf("/") !== this.#last.path.length || !path.startsWith(this.#last.path)) {
			const folder = folderOf(path);
			this.#last = {
				path: folder,
				state: this.#folder(folder)
			};
		}
		return this.#last.state;
	}
	list(path) {
		const folder = this.#folder(path);
		try {
			return folder.is === "folder" ? readdirSync(folder.real).sort() : [];
		} catch {
			return [];
		}
	}
	/** What a folder holds, links as links; null where it cannot be listed. */
	entries(path) {
		const folder = this.#folder(path);
		try {
			return folder.is === "folder" ? readdirSync(folder.real, { withFileTypes: true }) : null;
		} catch {
			return null;
		}
	}
	#look(folder, name, asked) {
		const stat = lstatSync(`${folder.real}/${name}`, { throwIfNoEntry: false });
		if (stat === void 0) {
			const other = this.#names.otherForm(folder.real, name);
			if (other !== null) return this.#look(folder, other, asked);
			this.#absent.add(folder.real);
			return MISSING;
		}
		const isLink = stat.isSymbolicLink();
		const found = isLink ? this.#followed(`${folder.real}/${name}`) : stat;
		if ("is" in found) return found;
		const status = fileStatOf(found);
		if (status.is !== "file") return status;
		const path = below(folder.path, this.#names.inItsCase(folder.real, name, stat));
		const other = path === asked ? status : {
			...status,
			path
		};
		return isLink ? {
			...other,
			linked: this.#belowRoot(`${folder.real}/${name}`)
		} : other;
	}
	#belowRoot(link) {
		return relative(this.#root, realpathSync.native(link)).split(sep).join("/");
	}
	/** What a link leads to, if that is inside the root. */
	#followed(link) {
		let real;
		try {
			real = realpathSync.native(link);
		} catch (error) {
			if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR") throw error;
			const target = readlinkSync(link);
			return {
				is: isInside(this.#root, resolve(dirname(link), target)) ? "broken-link" : "outside",
				target
			};
		}
		return real === this.#root || isInside(this.#root, real) ? statSync(real) : {
			is: "outside",
			target: real
		};
	}
	#folder(path) {
		const known = this.#folders.get(path);
		if (known) return known;
		const parent = this.#folder(folderOf(path));
		const state = parent.is === "folder" ? this.#enter(parent, path.slice(path.lastIndexOf("/") + 1)) : parent;
		this.#folders.set(path, state);
		return state;
	}
	#enter(parent, name) {
		const place = `${parent.real}/${name}`;
		if (this.#absent.isCertain(parent.real, name)) return MISSING;
		try {
			const stat = lstatSync(place, { throwIfNoEntry: false });
			if (stat === void 0) {
				const other = this.#names.otherForm(parent.real, name);
				if (other !== null) return this.#enter(parent, other);
				this.#absent.add(parent.real);
				return MISSING;
			}
			const path = below(parent.path, this.#names.inItsCase(parent.real, name, stat));
			if (stat.isDirectory()) return {
				is: "folder",
				real: place,
				path
			};
			if (!stat.isSymbolicLink()) return MISSING;
			const led = this.#followed(place);
			if ("is" in led) return led.is === "broken-link" ? MISSING : led;
			return led.isDirectory() ? {
				is: "folder",
				real: realpathSync.native(place),
				path
			} : MISSING;
		} catch (error) {
			return {
				is: "unreadable",
				why: `its folder cannot be looked at: ${reason(error)}`
			};
		}
	}
};

/**
* Patterns of paths, matched in time that grows with the pattern's length times the path's, whoever wrote
* them; the regular expressions that others make of patterns can take years. It is enough to try again after
* the last star, or the last `**` (Russ Cox, "Glob Matching Can Be Simple And Fast Too", research.swtch.com/glob).
*/
/** Characters; longer ones would make matching many long paths slow. */
const MAX_PATTERN_LENGTH = 1024;
/** The parts of a name's pattern: a class, an escaped character, or any other character. */
const PART$1 = /\[([!^]?)((?:\]|\\.|[^\\\]])(?:\\.|[^\\\]])*)\]|\\(.)|./gsu;
/**
* Whether a whole path matches: `*` is any part of a name, `?` one character, `[a-c]` one of these and `[!a-c]`
* any other, `**` between slashes any folders or none, and `\` takes the next character as it is. A dot at the
* beginning of a name is like any character, a bracket that nothing closes too. A slash at the end means all
* that is below. What it costs is added to `work`.
*/
function globMatcher(pattern, work = { steps: 0 }) {
	const isMatch = namesMatcher(pattern, work);
	return (path) => isMatch(path.split("/"));
}
/** The same for a path that is in its names already: for many patterns it is parted once. */
function namesMatcher(pattern, work) {
	const sequence = namesOf(pattern.endsWith("/") ? `${pattern}**` : pattern).map((name) => name === "**" ? null : nameMatcher$1(name, work));
	return (names) => matches(sequence, names, work);
}
/** What a pattern asks of each name in a path: empty ones, and those of the folder itself, ask nothing. */
function namesOf(pattern) {
	return pattern.split("/").filter((name) => name !== "" && name !== ".");
}
function nameMatcher$1(name, work) {
	if (!/[*?[\\]/.test(name)) return (other) => other === name;
	const sequence = [...name.matchAll(PART$1)].map(([part, not, inside, escaped]) => {
		if (inside !== void 0) return classMatcher(inside, not !== "");
		if (part === "*") return null;
		if (part === "?") return () => true;
		const expected = escaped ?? part;
		return (char) => char === expected;
	});
	return (other) => {
		work.steps += other.length;
		return matches(sequence, [...other], work);
	};
}
/** Of the characters between brackets: single ones, and ranges by their code points. */
function classMatcher(inside, isNegated) {
	const ranges = [...inside.matchAll(/\\?(.)(?:-\\?(.))?/gsu)].map(([, low = "", high = low]) => [low, high]);
	return (char) => ranges.some(([low = "", high = ""]) => isWithin(char, low, high)) !== isNegated;
}
function isWithin(char, low, high) {
	const [code = 0, from = 0, to = 0] = [
		char,
		low,
		high
	].map((one) => one.codePointAt(0));
	return from <= code && code <= to;
}
function matches(sequence, items, work) {
	let at = 0;
	/** After the last `null`, and the first item that may belong to what follows it. */
	let again = null;
	for (let item = 0; item < items.length;) {
		const one = sequence[at];
		work.steps += 1;
		if (one === null) {
			at += 1;
			again = {
				at,
				item
			};
		} else if (one?.(items[item] ?? "")) {
			at += 1;
			item += 1;
		} else if (again !== null) {
			again.item += 1;
			({at, item} = again);
		} else return false;
	}
	return sequence.slice(at).every((one) => one === null);
}

/** Each pattern is looked for in the whole tree. */
const MAX_GLOBS = 200;
/** Steps of matching over one tree whose names are known: some ten seconds of work. */
const MAX_STEPS$1 = 1e9;
/** What each pattern names: a path is itself, whether or not it is there; a glob is looked up. */
async function findFiles(root, patterns, findByGlob, leadsOut = () => false) {
	const matches = [];
	const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
	if (excluded.length > 0 && excluded.length === patterns.length) throw new SettingsError(`${quote(patterns.join(" "))} only excludes; name what is to be read as well, or none.`);
	const globs = patterns.filter(isGlob).length;
	if (globs > MAX_GLOBS) throw new SettingsError(`${quote(patterns.find(isGlob) ?? "")} and ${globs - 1} more patterns: the limit is ${MAX_GLOBS}. Use patterns that match more; paths without wildcards are not limited.`);
	const long = patterns.find((pattern) => isGlob(pattern) && pattern.length > 1024);
	if (long !== void 0) throw new SettingsError(`${quote(long)} is ${long.length} characters long; the limit for a pattern is ${MAX_PATTERN_LENGTH}.`);
	for (const pattern of patterns) {
		if (pattern.startsWith("!")) continue;
		const path = insideRoot(root, pattern);
		if (!isGlob(pattern)) {
			matches.push({
				pattern,
				isGlob: false,
				paths: [path]
			});
			continue;
		}
		const start = fixedPart(path);
		if (start !== "" && leadsOut(start)) {
			matches.push({
				pattern,
				isGlob: true,
				paths: [start]
			});
			continue;
		}
		const paths = (isInGit(start) ? [] : await findByGlob(path, excluded.map((one) => insideRoot(root, one)))).filter((one) => !isInGit(one));
		matches.push({
			pattern,
			isGlob: true,
			paths
		});
	}
	return matches;
}
/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern) {
	const segments = pattern.split("/");
	const wild = segments.findIndex(isGlob);
	return segments.slice(0, wild === -1 ? segments.length : wild).join("/");
}
/** Globs over names that are known, as a workflow's patterns mean them: a folder means all that is in it. */
function globOver(names, maxSteps = MAX_STEPS$1) {
	const work = { steps: 0 };
	return async (pattern, excluded) => {
		const isNamed = globMatcher(`${pattern}/**`, work);
		const isExcluded = excluded.map((one) => globMatcher(`${one}/**`, work));
		const isFound = (name) => {
			if (work.steps > maxSteps) throw new SettingsError(`${quote(pattern)} and other patterns take too long to match; use fewer.`);
			return isNamed(name) && !isExcluded.some((matches) => matches(name));
		};
		return names.filter(isFound).sort();
	};
}
function isGlob(pattern) {
	return /[*?[]/.test(pattern);
}
/** A pattern as a path below the root. */
function insideRoot(root, pattern) {
	const native = isAbsolute(pattern) ? relative(root, pattern) : pattern;
	const slashed = sep === "\\" ? native.replaceAll("\\", "/") : native;
	const path = isAbsolute(native) ? null : joinPath("", slashed);
	if (path) return path;
	throw new SettingsError(`${quote(pattern)} is not below the root ${root}; name files inside it.`);
}

/** More files than this are not listed without git. */
const MAX_WALKED$1 = 1e6;
/** Deeper folders are not gone into: a mount may have no end. */
const MAX_DEPTH$3 = 64;
/** What git tracks and what is beside it and not ignored; without git, or below an ignored folder, all of the folder. */
async function listTree(root, listings) {
	if (!isInRepository(root)) return walk$1(root);
	try {
		const tree = await fromGit(listings);
		return tree.paths.length === 0 ? walk$1(root) : tree;
	} catch (error) {
		if (error instanceof GitError) return walk$1(root);
		throw error;
	}
}
async function fromGit(listings) {
	const listing = await listings.all();
	const paths = [];
	const repositories = [];
	const leftOut = /* @__PURE__ */ new Set();
	let last = "";
	for (const { path, mode, isLeftOut } of listing.tracked()) {
		if (path === last) continue;
		last = path;
		if (mode === "160000") repositories.push(path);
		else paths.push(path);
		if (isLeftOut) leftOut.add(path);
	}
	for (const path of listing.others) if (path.endsWith("/")) repositories.push(path.slice(0, -1));
	else paths.push(path);
	return {
		paths,
		repositories,
		leftOut,
		isWhole: true
	};
}
function walk$1(root) {
	const tree = {
		paths: [],
		repositories: [],
		isWhole: true
	};
	const open = [{
		path: "",
		depth: 0
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const entries = entriesOf(join$1(root, folder.path));
		if (folder.path !== "" && entries.some(({ name }) => name === ".git")) {
			tree.repositories.push(folder.path);
			continue;
		}
		for (const entry of entries) {
			const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
			if (entry.isDirectory()) {
				if (entry.name === ".git") continue;
				if (folder.depth < MAX_DEPTH$3) open.push({
					path,
					depth: folder.depth + 1
				});
				else tree.isWhole = false;
			} else if (tree.paths.length < MAX_WALKED$1) tree.paths.push(path);
			else return {
				...tree,
				isWhole: false
			};
		}
	}
	return tree;
}
/** Links are never followed: they are files here. */
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

const OBJECTS = "/annex/objects/";
/** A key: backend, then fields such as `-s1048576`, then `--` and the name. */
const KEY = /^([A-Z0-9_]+)((?:-[a-zA-Z]\d+)*)--(.+)$/;
const SHA256_NAME = /^([0-9a-f]{64})(\.[^/]*)?$/;
/** Where a file system has no links, git checks one out as a text, which git-annex reads as the link. */
const LINK_TEXT = /^(?:\.\.?\/)*\.git\/annex\/objects\/[^\n]+\/[^\n/]+\n?$/;
/** The text of an unlocked file whose content is elsewhere: `/annex/objects/KEY` and a line end. */
function readAnnexPointer(text) {
	if (LINK_TEXT.test(text)) return readAnnexLink(text.trimEnd());
	if (!text.startsWith(OBJECTS)) return null;
	const [first = "", ...rest] = text.split("\n");
	if ((rest.pop() ?? "") !== "" || rest.some((line) => !line.includes("/annex/"))) return null;
	return readKey(first.replace(/\r$/, "").slice(15));
}
/** A locked file is a link to `…/annex/objects/XX/YY/KEY/KEY`. */
function readAnnexLink(target) {
	const slashed = target.replaceAll("\\", "/");
	if (!slashed.includes(OBJECTS)) return null;
	return readKey(slashed.slice(slashed.lastIndexOf("/") + 1));
}
function readKey(key) {
	const [, backend = "", fields = "", name = ""] = KEY.exec(key) ?? [];
	if (backend === "") return malformed$3("its key is not BACKEND-sSIZE--NAME");
	const isChunk = /-[SC]\d/.test(fields);
	const size = /-s(\d+)(?=-|$)/.exec(fields)?.[1];
	const bytes = size === void 0 || isChunk ? null : Number(size);
	if (bytes !== null && !Number.isSafeInteger(bytes)) return malformed$3("its size is not a number of bytes");
	const instead = isChunk ? "the key of a chunk" : /^SHA256E?$/.test(backend) ? null : `a key of ${backend}`;
	if (instead !== null) return {
		is: "pointer",
		tool: "git-annex",
		sha256: null,
		size: bytes,
		instead
	};
	const [, digest, extension] = SHA256_NAME.exec(name) ?? [];
	if (digest === void 0 || backend === "SHA256" && extension !== void 0) return malformed$3(`its ${backend} key does not begin with 64 lower-case hex digits`);
	return {
		is: "pointer",
		tool: "git-annex",
		sha256: digest,
		size: bytes,
		instead: null
	};
}
function malformed$3(why) {
	return {
		is: "malformed",
		tool: "git-annex",
		line: 1,
		why
	};
}

/** Deeper folders are not gone into: a mount may have no end. */
const MAX_DEPTH$2 = 64;
/** After so many files the event loop has its turn, so that the walk can be cancelled. */
const TURN = 2e3;
/** See `Files.walk`. */
async function* walkFolder(stats, start) {
	const open = [{
		path: start,
		depth: 0
	}];
	let sinceTurn = 0;
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const { path: place, depth } = folder;
		const entries = isInGit(place) ? null : stats.entries(place);
		const files = [];
		let isWhole = entries !== null;
		for (const entry of entries ?? []) {
			if (entry.name === ".git") continue;
			const path = place === "" ? entry.name : `${place}/${entry.name}`;
			if (!entry.isDirectory()) {
				const file = fileOf(path, stats.stat(path));
				if (file !== null) files.push(file);
			} else if (depth < MAX_DEPTH$2) open.push({
				path,
				depth: depth + 1
			});
			else isWhole = false;
		}
		yield {
			folder: place,
			files,
			isWhole
		};
		sinceTurn += files.length + 1;
		if (sinceTurn < TURN) continue;
		sinceTurn = 0;
		await new Promise((resolve) => setImmediate(resolve));
	}
}
/** Null for what is no file: folders behind links, pipes, links to nothing. */
function fileOf(path, found) {
	switch (found.is) {
		case "file": return {
			path,
			size: found.size,
			linked: found.linked ?? null
		};
		case "outside":
		case "unreadable": return {
			path,
			size: null,
			linked: null
		};
		case "broken-link": {
			const pointer = readAnnexLink(found.target);
			return pointer?.is === "pointer" ? {
				path,
				size: pointer.size,
				linked: null
			} : null;
		}
		default: return null;
	}
}

/**
* V8 lets the space for young objects grow to 32 MB and more, three times over, while a long list is
* read, and puts off what it holds: a quarter of the memory of a check of a million files, for no time
* that could be measured. A check of a few files never needs it, so it is asked for only when a list is long.
*/
let isSmall = false;
/** Keeps the space for young objects from growing any further. */
function keepYoungSpaceSmall() {
	if (isSmall) return;
	isSmall = true;
	process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}

const CHUNK_BYTES = 1048576;
/** A list that is longer has some hundred thousand lines, an inventory some ten thousand entries. */
const LONG_BYTES = 16777216;
/** For trees that nobody cancels the listing of. */
const NEVER = new AbortController().signal;
/** A file may hold more than its size says, as those of /proc do. */
const SMALLEST_CHUNK = 4096;
/** The files below `root`, an absolute path without any link in it. Nothing outside it is opened. */
function createFiles(root, listings = listingsOf({
	root,
	environment: {},
	signal: NEVER
})) {
	const stats = new FileStats(root);
	let tree = null;
	return {
		root,
		find: (patterns) => findFiles(root, patterns, async (pattern, excluded) => (await import("./glob.js")).findByGlob(root, pattern, excluded), (folder) => stats.stat(`${folder}/x`).is === "outside"),
		tree() {
			tree ??= listTree(root, listings);
			return tree;
		},
		list: async (folder) => stats.list(folder),
		async *walk(folder) {
			yield* walkFolder(stats, folder);
		},
		stat: async (paths) => paths.map((path) => stats.stat(path)),
		read: async (path, limit) => read$21(root, path, limit),
		async open(path) {
			const opened = open(root, path);
			if (opened.is === "open" && opened.stat.size > LONG_BYTES) keepYoungSpaceSmall();
			return opened.is === "open" ? {
				is: "open",
				chunks: chunks(opened.fd, opened.stat.size)
			} : opened;
		}
	};
}
function open(root, path) {
	const opened = openContained(root, path);
	return opened.is === "no-descriptor" ? {
		is: "unreadable",
		why: opened.why
	} : opened;
}
/** One buffer serves all chunks: whoever wants to keep a chunk copies it. */
async function* chunks(fd, size) {
	const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(size, SMALLEST_CHUNK)));
	try {
		for (;;) {
			const length = readSync(fd, buffer, 0, buffer.length, null);
			if (length === 0) return;
			yield buffer.subarray(0, length);
		}
	} finally {
		closeSync(fd);
	}
}
async function read$21(root, path, limit) {
	const opened = open(root, path);
	if (opened.is !== "open") return opened;
	const { fd } = opened;
	const expected = opened.stat.size;
	try {
		if (expected > limit) return {
			is: "too-large",
			size: expected
		};
		if (expected > LONG_BYTES) keepYoungSpaceSmall();
		let bytes = new Uint8Array(Math.max(expected, SMALLEST_CHUNK) + 1);
		let size = 0;
		for (;;) {
			const length = readSync(fd, bytes, size, bytes.length - size, null);
			size += length;
			if (size > limit) return {
				is: "too-large",
				size
			};
			if (length === 0) return {
				is: "bytes",
				bytes: bytes.subarray(0, size)
			};
			if (size === bytes.length) bytes = Buffer.concat([bytes], 2 * size);
		}
	} catch (error) {
		return {
			is: "unreadable",
			why: error instanceof Error ? error.message : String(error)
		};
	} finally {
		closeSync(fd);
	}
}

const builtin = process.getBuiltinModule("node:crypto");
const createHash = builtin.createHash;
const createPublicKey = builtin.createPublicKey;
const randomBytes = builtin.randomBytes;
const verify = builtin.verify;
const hash = builtin.hash;
const X509Certificate = builtin.X509Certificate;

function isStream(stream, { checkOpen = true } = {}) {
	return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}

const { Worker } = await (async () => {
	try {
		return {};
	} catch {
		return {};
	}
})();
const formatOutput = (buffer, encoding) => {
	if (encoding === "buffer" || encoding === void 0) return Buffer.from(buffer);
	if (![
		"hex",
		"base64",
		"latin1"
	].includes(encoding)) throw new TypeError(`Invalid encoding: ${encoding}`);
	return Buffer.from(buffer).toString(encoding);
};
function hashSync(input, { encoding = "hex", algorithm = "sha512" } = {}) {
	if (isStream(input)) throw new TypeError("hashSync does not accept streams");
	const hash = builtin.createHash(algorithm);
	for (const element of [input].flat()) if (typeof element === "string") hash.update(element, "utf8");
	else hash.update(element);
	return formatOutput(hash.digest(), encoding);
}
function hashingStream({ encoding = "hex", algorithm = "sha512" } = {}) {
	if (encoding !== "buffer" && ![
		"hex",
		"base64",
		"latin1"
	].includes(encoding)) throw new TypeError(`Invalid encoding: ${encoding}`);
	const stream = builtin.createHash(algorithm);
	if (encoding !== "buffer") stream.setEncoding(encoding);
	return stream;
}

/** Whether a check without a verdict did run, and was ended before it was done: then it has rows to show. */
function isUnfinished({ outcome, stages }) {
	return outcome === "error" && stages.length > 0;
}
/** The verdict: findings at or above `failOn` fail the check. */
function outcomeOf(counts, failOn) {
	return counts.error + (failOn === "error" ? 0 : counts.warning) + (failOn === "notice" ? counts.notice : 0) > 0 ? "fail" : "pass";
}

/** From the gravest to the mildest, which is also the order of every listing. */
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];

/** `1 file`, `2 files`, `12,000 files`; a plural that is not made with `s` is given. */
function countOf$1(count, noun, nouns = `${noun}s`) {
	return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** A whole number as people read it: `1,234,567`. */
function grouped(count) {
	return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A message: `` say`holds ${count(3, 'file')} below ${path(folder)}` ``. Strings and numbers become text. */
function say(words, ...parts) {
	const spans = [];
	for (const [index, word] of words.entries()) {
		if (word !== "") spans.push(text(word));
		const part = parts[index];
		if (part === void 0 || part === "") continue;
		if (typeof part === "string" || typeof part === "number") spans.push(text(`${part}`));
		else if (isSpans(part)) spans.push(...part);
		else spans.push(part);
	}
	return spans;
}
function isSpans(part) {
	return Array.isArray(part);
}
const NOTHING$1 = [];
const text = (words) => ({
	is: "text",
	text: words
});
const code = (value) => ({
	is: "code",
	text: value
});
const path = (name) => ({
	is: "path",
	text: name
});
const digest = (hex) => ({
	is: "digest",
	text: hex
});
/** `1 file`, `2 files`; `nouns`: the plural, where it is not made with `s`. */
const count$1 = (number, noun, nouns) => ({
	is: "count",
	text: countOf$1(number, noun, nouns)
});
const place$1 = (location) => ({
	is: "place",
	text: `${location.file}:${location.line}`,
	location
});
/** `a, b and 3 more`; `all` is how many there are, which may be more than are named. */
function names(shown, all, as = path) {
	const spans = shown.flatMap((name, index) => index === 0 ? [as(name)] : [text(", "), as(name)]);
	return all > shown.length ? [...spans, text(` and ${grouped(all - shown.length)} more`)] : spans;
}
/** A value as JSON, cut to a readable length. */
function json(value) {
	return code(JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value));
}
/** The message without any mark-up, and unescaped. */
function plainText(spans) {
	let words = "";
	for (const span of spans) words += span.text;
	return words;
}

/** The rule, with what most rules have in common where `spec` says nothing of it. */
function defineRule(spec) {
	return {
		isSuppressible: true,
		isFirm: false,
		isFixable: false,
		isAboutContent: false,
		hidesRecords: false,
		shows: "both",
		command: null,
		offers: null,
		merge: "each",
		values: valuesIn,
		...spec,
		found: (finding) => ({
			kind: spec.kind,
			...finding
		})
	};
}
/** `expected` and `actual` of the data, as they are written. */
function valuesIn(data) {
	const { expected, actual } = data;
	return {
		expected: valueText(expected),
		actual: valueText(actual)
	};
}
function valueText(value) {
	return typeof value === "string" || typeof value === "number" ? `${value}` : null;
}
/** The whole message about a finding: its subject, and what is wrong with it. */
/** A name with blanks at an end is quoted, since nobody sees them otherwise. */
function visible(name) {
	return /^\s|\s$/.test(name) ? JSON.stringify(name) : name;
}
function messageOf(rule, data, place) {
	const { subject } = place;
	const said = rule.message(data, place);
	if (rule.about === "run") return say`${said}.`;
	return say`${rule.about === "entry" ? code(subject) : path(visible(subject))}: ${said}.`;
}

function baseSpan(base, manifest) {
	return base === "root" ? say`the root` : say`its own folder ${path(folderOf(manifest))}`;
}

const baseChanged = defineRule({
	kind: "base-changed",
	severity: "error",
	title: "Recorded paths mean other files than before",
	about: "manifest",
	fix: "Take the change of the base back. Where it is wanted, set `checksum-base` or `inventory-base` in the workflow.",
	shows: "message",
	message: ({ expected, actual }, { subject }) => say`its paths were relative to ${baseSpan(expected, subject)} in the baseline, and are now relative to ${baseSpan(actual, subject)}, so they name other files`
});

const baseUnusual = defineRule({
	kind: "base-unusual",
	severity: "warning",
	title: "Recorded paths are relative to an unexpected folder",
	about: "manifest",
	fix: "Set the base of the manifest under `bases` in the config, or write its paths relative to its own folder.",
	shows: "message",
	message: ({ expected, actual, share }, { subject }) => share === "most" ? say`more of its paths exist relative to ${baseSpan(actual, subject)} than to ${baseSpan(expected, subject)}. Set the base of ${path(subject)} in the config` : say`all of its paths exist relative to ${baseSpan(actual, subject)}, and none relative to ${baseSpan(expected, subject)}. Set the base of ${path(subject)} in the config`
});

const baselineUnavailable = defineRule({
	kind: "baseline-unavailable",
	severity: "warning",
	title: "Earlier commit can't be read",
	about: "run",
	fix: "Check out with `fetch-depth: 0`, give the token `contents: read`, or set `baseline` to `none`.",
	message: (data) => {
		switch (data.what) {
			case "commit": return say`Versions were not compared with an earlier commit: ${data.why}`;
			case "manifest": return say`Versions were not compared: in ${data.baseline}, ${path(data.file)} ${data.why} (${code(data.kind)})`;
			case "new-manifest": return say`${path(data.file)} has ${count$1(data.entries, "entry", "entries")} that ${data.baseline} doesn't have in these inventories. If the file was moved, versions were not compared`;
		}
	}
});

const checkIncomplete = defineRule({
	kind: "check-incomplete",
	severity: "warning",
	title: "Some files were not read",
	about: "run",
	fix: "Raise `time-budget`, or let the run finish; until then the check has not passed.",
	shows: "message",
	isSuppressible: false,
	merge: "join",
	join: (one, other) => ({
		...one,
		files: one.files + other.files
	}),
	message: ({ files, cause }) => say`${count$1(files, "file")} ${files === 1 ? "was" : "were"} not read: ${BECAUSE[cause]}`,
	values: ({ cause }) => ({
		expected: null,
		actual: cause
	})
});
const BECAUSE = {
	"time-budget": "the time budget ended",
	cancelled: "the run was cancelled",
	"held-up": "a read did not come back"
};

const checksumConflict = defineRule({
	kind: "checksum-conflict",
	severity: "error",
	title: "Manifests disagree about a file",
	about: "file",
	fix: "Find out which record is right, and make the others say the same.",
	isAboutContent: true,
	message: (data, { related }) => {
		if (data.what === "folder") return say`records digest ${digest(data.actual)} for the folder ${path(data.folder || ".")}, but no file in it is recorded with that digest (${count$1(data.files, "recorded digest")})`;
		const as = data.what === "size" ? code : digest;
		const other = related === null ? "another record" : place$1(related);
		return say`${data.what} ${as(data.actual)} is recorded, but ${other} records ${as(data.expected)}`;
	},
	values: (data) => data.what === "folder" ? {
		expected: "the recorded digest of a file in the folder",
		actual: data.actual
	} : {
		expected: data.expected,
		actual: data.actual
	}
});

const bytes$1 = (hash) => ({
	hash,
	of: "bytes"
});
/** In the order in which one of several recorded digests is preferred: strong and fast to compute first. */
const ALGORITHMS = [
	row("sha256", "SHA-256", 64, "strong", bytes$1("sha256"), ["sha2256"], true),
	row("sha512", "SHA-512", 128, "strong", bytes$1("sha512"), ["sha2512"], true),
	row("sha384", "SHA-384", 96, "strong", bytes$1("sha384"), ["sha2384"], true),
	row("blake2b", "BLAKE2b-512", 128, "strong", bytes$1("blake2b512"), ["blake2b512"]),
	row("blake2s", "BLAKE2s-256", 64, "strong", bytes$1("blake2s256"), ["blake2s256"]),
	row("sha512-256", "SHA-512/256", 64, "strong", bytes$1("sha512-256"), ["sha512256", "sha2512256"]),
	row("sha224", "SHA-224", 56, "strong", bytes$1("sha224"), ["sha2224"], true),
	row("sha3-256", "SHA3-256", 64, "strong", bytes$1("sha3-256"), ["sha3256"]),
	row("sha3-384", "SHA3-384", 96, "strong", bytes$1("sha3-384"), ["sha3384"]),
	row("sha3-512", "SHA3-512", 128, "strong", bytes$1("sha3-512"), ["sha3512"]),
	row("sha1", "SHA-1", 40, "weak", bytes$1("sha1"), ["sha"], true),
	row("md5", "MD5", 32, "weak", bytes$1("md5"), ["md5sum"], true),
	row("git-blob", "git blob id", 40, "weak", {
		hash: "sha1",
		of: "git-blob"
	}, ["gitblob", "gitblobsha1"]),
	row("md5-dos2unix", "MD5 of Unix text", 32, "weak", {
		hash: "md5",
		of: "unix-text"
	}, ["md5dos2unix"]),
	row("sha256-start", "start of the SHA-256", 8, "weak", {
		hash: "sha256",
		of: "start"
	}, []),
	row("blake3", "BLAKE3", 64, "strong", null, []),
	row("blake2b-256", "BLAKE2b-256", 64, "strong", null, ["blake2b256"]),
	row("blake2b-384", "BLAKE2b-384", 96, "strong", null, ["blake2b384"]),
	row("sm3", "SM3", 64, "strong", null, []),
	row("streebog-256", "Streebog-256", 64, "strong", null, ["streebog256"]),
	row("streebog-512", "Streebog-512", 128, "strong", null, ["streebog512"]),
	row("md2", "MD2", 32, "weak", null, []),
	row("md4", "MD4", 32, "weak", null, []),
	row("md6", "MD6", 64, "weak", null, []),
	row("ripemd160", "RIPEMD-160", 40, "weak", null, ["rmd160"]),
	row("crc32", "CRC-32", 8, "weak", null, ["crc", "sfv"], true),
	row("adler32", "Adler-32", 8, "weak", null, []),
	row("xxh32", "XXH32", 8, "weak", null, ["xxhash32"]),
	row("xxh64", "XXH64", 16, "weak", null, [
		"xxh3",
		"xxh364",
		"xxhash",
		"xxhash64"
	], true),
	row("xxh128", "XXH128", 32, "weak", null, ["xxh3128", "xxhash128"])
];
function row(name, label, hexLength, strength, computed, aliases, isDefault) {
	return {
		name,
		label,
		hexLength,
		strength,
		computed,
		aliases,
		...isDefault && { isDefault }
	};
}
const ROWS$1 = new Map(ALGORITHMS.map((info) => [info.name, info]));
const BY_NAME = /* @__PURE__ */ new Map();
const BY_LENGTH = /* @__PURE__ */ new Map();
for (const info of ALGORITHMS) {
	for (const name of [fold(info.name), ...info.aliases]) BY_NAME.set(name, info);
	if ("isDefault" in info) BY_LENGTH.set(info.hexLength, info);
}
function fold(name) {
	return name.toLowerCase().replace(/[-_/ ]/g, "");
}
/** The row of an algorithm, which is made for one of pieces. */
function infoOf(algorithm) {
	const row = ROWS$1.get(algorithm);
	if (row !== void 0) return row;
	const { of, size } = ofPieces(algorithm);
	const { label, strength, computed } = infoOf(of);
	const made = {
		name: algorithm,
		label: `${label} of pieces of ${size} bytes`,
		hexLength: 64,
		strength,
		computed: computed?.of === "bytes" ? {
			hash: computed.hash,
			of: "pieces",
			size
		} : null,
		aliases: []
	};
	ROWS$1.set(algorithm, made);
	return made;
}
/** The algorithm that each piece of a file is hashed with, and the size of all pieces but the last; null: of none. */
function ofPieces(algorithm) {
	const [, name = "", size = ""] = /^(.+)-sharded-([1-9]\d{0,14})$/.exec(algorithm) ?? [];
	const of = ALGORITHMS.find((row) => row.name === name)?.name;
	return of === void 0 ? null : {
		of,
		size: Number(size)
	};
}
/** The algorithm that a name in a file means, however it is spelt: `SHA2-256`, `sha_256`, `SHA512/256`. */
function algorithmNamed(name) {
	return BY_NAME.get(fold(name))?.name ?? null;
}
/** The algorithm that a bare value of so many hex digits most likely is of. */
function algorithmOfLength(hexLength) {
	return BY_LENGTH.get(hexLength)?.name ?? null;
}
/** The place of an algorithm in the table: the lower, the more it is to be preferred. */
function rankOf(algorithm) {
	return ALGORITHMS.findIndex(({ name }) => name === algorithm);
}

const checksumMismatch = defineRule({
	kind: "checksum-mismatch",
	severity: "error",
	title: "Content differs from its recorded checksum",
	about: "file",
	fix: "Restore the recorded content. If the change is intended, record the new digest and version.",
	isFixable: true,
	isAboutContent: true,
	shows: "values",
	command: "git log --oneline -3 --",
	offers: "record",
	message: ({ algorithm, expected, actual, source, ...more }) => {
		const label = infoOf(algorithm).label;
		if (source === "blob-name") return say`${label} is ${digest(actual)}, but the blob that it links to is named ${digest(expected)}`;
		if (source === "file-name") return say`${label} is ${digest(actual)}, but its name says ${digest(expected)}`;
		const { range } = more;
		return [
			...range === void 0 ? say`${label}` : say`${label} of its bytes ${range.start} to ${range.end - 1}`,
			...say` is ${digest(actual)}, but ${digest(expected)} is recorded`,
			...range === void 0 || range.more === 0 ? NOTHING$1 : say`, and ${count$1(range.more, "more range")} ${range.more === 1 ? "differs" : "differ"}`,
			...more.in_itself === true ? IN_ITSELF : NOTHING$1,
			...more.forms === void 0 ? NOTHING$1 : say`. The recorded name is in Unicode form ${more.forms.recorded}, the name on disk in form ${more.forms.actual}`
		];
	}
});
const IN_ITSELF = say` in the file itself. No file can hold its own digest: remove that record`;

const combinedStale = defineRule({
	kind: "combined-stale",
	severity: "warning",
	title: "Combined inventory is older than a source inventory",
	about: "manifest",
	fix: "Generate the combined inventory again from its source inventories.",
	message: ({ generated_at, source, source_generated_at }) => say`was generated at ${code(generated_at)}, before its source ${path(source)} at ${code(source_generated_at)}`,
	values: ({ generated_at, source_generated_at }) => ({
		expected: `at least ${source_generated_at}`,
		actual: generated_at
	})
});

const configWeakened = defineRule({
	kind: "config-weakened",
	severity: "error",
	title: "Config protects less than before",
	about: "manifest",
	isSuppressible: false,
	isFirm: true,
	fix: "Take the change of the config back, or have it reviewed and merged by itself.",
	shows: "message",
	message: (data) => {
		switch (data.what) {
			case "setting": return say`${code(data.name)} is ${code(data.actual)}; in ${data.baseline} it is ${code(data.expected)}`;
			case "severity": return say`${code(data.name)} counts as ${code(data.actual)}; in ${data.baseline} it counts as ${code(data.expected)}`;
			case "manifest": return say`${path(data.name)} is not read any more; in ${data.baseline} it is read, and it is still there`;
			case "added": return say`${code(data.name)} has ${code(data.actual)}, which it doesn't have in ${data.baseline}`;
			case "live": return say`is live now; in ${data.baseline} it is not, so its content may not change under one version`;
		}
	}
});

const digestPlaceholder = defineRule({
	kind: "digest-placeholder",
	severity: "error",
	title: "Digest is a placeholder",
	about: "entry",
	fix: "Record the real SHA-256 (64 hex digits), or leave the field out.",
	message: ({ field, file, actual }) => [...file === null ? NOTHING$1 : say`file ${path(file)}: `, ...say`${code(field)} is ${json(actual)}, which is not a digest`],
	values: ({ actual }) => ({
		expected: "64 hex digits",
		actual
	})
});

const digestShared = defineRule({
	kind: "digest-shared",
	severity: "notice",
	title: "One digest is recorded for several files",
	about: "file",
	fix: "Make sure that the files are copies. If not, a digest was pasted twice.",
	message: ({ actual, paths, files, more }) => [...say`digest ${digest(actual)} is recorded for ${count$1(files, "file")}: ${names(paths, files)}`, ...more === 0 ? NOTHING$1 : say`. ${count$1(more, "more digest")} ${more === 1 ? "is" : "are"} shared`]
});

const digestUnread = defineRule({
	kind: "digest-unread",
	severity: "warning",
	title: "Digests are in fields that are not read",
	about: "manifest",
	fix: "Name the field `sha256`, or map the manifest in the config (`manifests`).",
	message: ({ fields, count: number }) => say`has ${count$1(number, "digest")} in fields that are not read (${code(fields.join(", "))}); nothing is compared with ${number === 1 ? "it" : "them"}`
});

const digestWeak = defineRule({
	kind: "digest-weak",
	severity: "warning",
	title: "File is verified by a weak digest only",
	about: "file",
	fix: "Record its SHA-256 too.",
	command: "sha256sum",
	message: ({ algorithm }) => say`has its recorded ${infoOf(algorithm).label}, and no stronger digest is recorded; another file can be made to have the same one`
});

const endpointError = defineRule({
	kind: "endpoint-error",
	severity: "error",
	title: "Endpoint answers with an error",
	about: "entry",
	fix: "Follow the `fix` of the test in the results, then run the smoke tests again.",
	merge: "once",
	message: ({ test, endpoint, reason }) => say`its smoke test ${code(test)} got an error from the endpoint ${code(endpoint)}: ${reason === null ? "no reason was given" : code(reason)}`
});

const endpointModelDiffers = defineRule({
	kind: "endpoint-model-differs",
	severity: "error",
	title: "Endpoint serves another model than is recorded",
	about: "entry",
	fix: "Correct the entry, or what the endpoint serves.",
	merge: "once",
	message: ({ endpoint, field, expected, actual }) => say`the endpoint ${code(endpoint)} says ${code(actual)} for ${code(field)}; recorded: ${code(expected)}`
});

const endpointModelMissing = defineRule({
	kind: "endpoint-model-missing",
	severity: "error",
	title: "Endpoint doesn't serve the model",
	about: "entry",
	fix: "Serve the model, or correct the endpoint and the model in its entrypoint.",
	merge: "once",
	message: ({ endpoint, model }) => say`the endpoint ${code(endpoint)} doesn't serve ${code(model)}`
});

const endpointModelUnlisted = defineRule({
	kind: "endpoint-model-unlisted",
	severity: "warning",
	title: "Endpoint serves the model, but doesn't list it",
	about: "entry",
	fix: "Use the name that the endpoint lists; one that it does not list may stop working.",
	merge: "once",
	message: ({ endpoint, model }) => say`the endpoint ${code(endpoint)} answers as ${code(model)}, but doesn't list it`
});

const endpointModelUnrecorded = defineRule({
	kind: "endpoint-model-unrecorded",
	severity: "warning",
	title: "Endpoint serves a model that no entry records",
	about: "entry",
	fix: "Record the model, or stop serving it.",
	merge: "once",
	message: ({ endpoint }) => say`the endpoint ${code(endpoint)} serves it, but no entry records it`
});

const endpointUnreachable = defineRule({
	kind: "endpoint-unreachable",
	severity: "error",
	title: "Endpoint gives no answer",
	about: "entry",
	fix: "Start the server or correct its address, then run the smoke tests again.",
	merge: "once",
	message: ({ test, endpoint, reason }) => say`its smoke test ${code(test)} got no answer from the endpoint ${code(endpoint)}: ${reason === null ? "no reason was given" : code(reason)}`
});

const entryDiffers = defineRule({
	kind: "entry-differs",
	severity: "error",
	title: "Combined inventory and its source inventory disagree",
	about: "entry",
	fix: "Make both inventories say the same. If the source inventory is right, generate the combined inventory again.",
	isFixable: true,
	message: ({ pointer, expected, actual, has_more }, { related }) => [
		...say`${code(pointer)} is ${actual === null ? "absent" : code(actual)}, but ${expected === null ? "absent" : code(expected)}`,
		...related === null ? say` in its source inventory` : say` at ${place$1(related)}`,
		...has_more ? say`. More values differ` : NOTHING$1
	]
});

const entryDuplicate = defineRule({
	kind: "entry-duplicate",
	severity: "error",
	title: "Entry is listed twice",
	about: "entry",
	fix: "Remove one of the two entries, or give them different `id`s.",
	message: ({ file }, { related }) => related === null ? say`is listed twice in ${path(file)}` : say`is listed in ${path(file)}, but is already at ${place$1(related)}`
});

const entryMissing = defineRule({
	kind: "entry-missing",
	severity: "error",
	title: "Entry is missing from the combined inventory",
	about: "entry",
	fix: "Add the entry to the combined inventory, or remove it from its source inventory.",
	message: ({ source, combined }) => say`is in ${path(source)}, but not in ${names(combined, combined.length)}`
});

const entryUnknown = defineRule({
	kind: "entry-unknown",
	severity: "error",
	title: "Entry of the combined inventory is in no source inventory",
	about: "entry",
	fix: "Add the entry to its source inventory, or remove it from the combined inventory.",
	message: ({ combined }) => say`is in ${path(combined)}, but in no source inventory of its kind`
});

/** Why a piece of a manifest is not what it should be; `detail` as `Malformation` says. */
function explainMalformation({ reason, detail }) {
	const shown = detail ?? "";
	switch (reason) {
		case "encoding": return detail === null ? say`it is not UTF-8 text; save it as UTF-8` : say`it is ${shown} text; save it as UTF-8`;
		case "syntax": return detail === null ? say`its syntax is wrong` : say`its syntax is wrong: ${shown}`;
		case "duplicate-key": return say`the key ${code(shown)} is there twice`;
		case "not-data": return say`the key ${code(shown)} is not data`;
		case "too-deep": return detail === null ? say`it is nested too deep` : say`it is nested more than ${shown} levels deep`;
		case "too-large": return say`it is too large`;
		case "aliases": return say`it uses a YAML alias, which is not read; write the value out`;
		case "structure": return detail === null ? say`its structure is wrong` : say`its structure is wrong at ${code(shown)}`;
		case "empty": return say`it is empty`;
		case "unreadable": return detail === null ? say`reading it failed` : say`${shown}`;
		case "unknown-algorithm": return say`the algorithm ${code(shown)} is unknown`;
		case "digest-length": return say`its digest has ${shown} hex digits, which no known algorithm has`;
		case "digest-value": return say`its digest is not ${digestWords(detail)}`;
		case "no-name": return say`it names no file`;
		case "standard-input": return say`it records standard input, not a file`;
		case "name-nul": return say`its name has a NUL character`;
		case "name-encoding": return say`its name is not UTF-8`;
		case "name-escape": return say`its escaped name has a backslash other than ${code("\\\\")}, ${code("\\n")} and ${code("\\r")}`;
		case "separator": return say`it has one space between digest and name, but the lines before it have two`;
		case "blank-line": return say`it has only spaces`;
		case "indented-comment": return say`a comment must begin in column 1`;
		case "not-a-record": return say`it is not a checksum line`;
		case "columns": return say`its columns are unknown`;
		case "size": return say`its size is not a number of bytes`;
		case "signature-end": return say`the list ends inside its PGP signature`;
	}
}
function digestWords(algorithm) {
	const name = algorithm === null ? null : algorithmNamed(algorithm);
	if (name === null) return "valid";
	const { hexLength, label } = infoOf(name);
	return `${hexLength} hex digits, as ${label} has`;
}

const fetchMalformed = defineRule({
	kind: "fetch-malformed",
	severity: "warning",
	title: "Line of fetch.txt is not valid",
	about: "manifest",
	fix: "Write the line as a URL, the length in bytes or `-`, and the path below `data/`, separated by spaces.",
	message: (data, { location }) => data.what === "line" ? say`line ${location?.line ?? 0} is not valid: ${explainMalformation(data)}` : say`has ${count$1(data.count, "more line")} that ${data.count === 1 ? "is" : "are"} not valid`
});

const fileChanged = defineRule({
	kind: "file-changed",
	severity: "error",
	title: "File changed while it was read",
	about: "file",
	fix: "Run the check when nothing writes to the file.",
	message: ({ why }) => say`changed while it was read: ${why}`
});

const NAMES$3 = {
	"git-lfs": "a git-lfs pointer",
	"git-annex": "a git-annex pointer",
	dvc: "tracked by DVC"
};
/** `is a git-lfs pointer`, and where that is known from when not from the file's own place. */
function isPointer(tool, from) {
	return from === null ? say`is ${NAMES$3[tool]}` : say`is ${NAMES$3[tool]} (${path(from)})`;
}
/** The command that brings the bytes, with the name where a shell takes it as it is. */
function bringCommand(tool, name) {
	const isPlain = /^[\w./@+-]+$/.test(name) && !name.startsWith("-");
	const [all, one] = {
		"git-lfs": ["git lfs pull", "git lfs pull --include"],
		"git-annex": ["git annex get", "git annex get"],
		dvc: ["dvc pull", "dvc pull"]
	}[tool];
	return say`Get the file with ${code(isPlain ? `${one} ${name}` : all)}`;
}

const fileMissing = defineRule({
	kind: "file-missing",
	severity: "error",
	title: "Recorded file is missing",
	about: "file",
	fix: "Restore the file, remove its record, or add it to `optional` in the config. If files are fetched after the checkout, set `missing-files`.",
	command: "git log --oneline --diff-filter=D -1 --",
	offers: "optional",
	message: (data, { subject }) => {
		switch (data.what) {
			case "file": return [...say`doesn't exist${data.why === null ? "" : ` (${data.why})`}`, ...data.expected === null ? say`; no checksum is recorded for it` : NOTHING$1];
			case "link": return [...say`is a link to ${path(data.target)}, which doesn't exist`, ...data.expected === null ? say`; no checksum is recorded for it` : NOTHING$1];
			case "pointer":
				if (data.carries !== void 0) return say`${isPointer(data.tool, data.from)} with ${data.carries}, which can't confirm the recorded checksum. ${bringCommand(data.tool, subject)}`;
				return say`${isPointer(data.tool, data.from)} in place of the file, and ${code("pointers")} is ${code("ignore")}. ${bringCommand(data.tool, subject)}`;
			case "none-here": return data.of === "shard" ? say`names ${count$1(data.count, "shard")}, but none is here` : say`records ${count$1(data.count, "file")}, but none is here; it describes something else`;
			case "entry": return say`${path(data.path)} doesn't exist; no checksum is recorded for it`;
			case "entry-files": return say`${data.absent} of ${count$1(data.listed, "listed file")} ${data.absent === 1 ? "doesn't" : "don't"} exist; no checksum is recorded for ${data.absent === 1 ? "it" : "them"}`;
		}
	},
	values: (data) => ({
		expected: "expected" in data ? data.expected : null,
		actual: null
	})
});

const fileUnreadable = defineRule({
	kind: "file-unreadable",
	severity: "error",
	title: "Recorded file can't be read",
	about: "file",
	fix: "Give the check permission to read the file, or repair its disk.",
	message: ({ why }) => say`can't be read: ${why}`
});

const fileUnrecorded = defineRule({
	kind: "file-unrecorded",
	severity: "notice",
	title: "File is not recorded",
	about: "file",
	fix: "Record the file with `record --add`, or with the tool that made the manifest, or remove it.",
	message: (data) => {
		switch (data.what) {
			case "file": return say`is not recorded in ${path(data.manifest)}, which lists every file of its folder`;
			case "more": return say`${count$1(data.count, "more file")} of its folder ${data.count === 1 ? "is" : "are"} not recorded in it`;
			case "nowhere": return say`is not recorded in any manifest`;
			case "nowhere-more": return say`this and ${data.count - 1} more files are not recorded in any manifest`;
			case "unlisted": return say`has more files, or deeper folders, than are listed without git, so others may not be recorded either`;
		}
	}
});

const filesetEmpty = defineRule({
	kind: "fileset-empty",
	severity: "warning",
	title: "File set matches no file",
	about: "manifest",
	fix: "Correct the pattern or path, or add the files.",
	message: ({ name, folder, patterns, count, is_path: isPath }) => [...isPath === true ? say`${name === null ? NOTHING$1 : say`${code(name)} `}names ${names(patterns, count, path)}, and there is no such file or folder` : say`${name === null ? say`a file set` : say`file set ${code(name)}`} matches no file: ${names(patterns, count, code)}`, ...folder === "" ? NOTHING$1 : say` in ${path(folder)}`]
});

const folderDiffers = defineRule({
	kind: "folder-differs",
	severity: "warning",
	title: "Folder differs from its entry's numbers",
	about: "entry",
	fix: "Restore the folder's files. If the change is intended, record the new `files_count` and `size_bytes`.",
	message: ({ path: folder, expected, actual }) => say`${path(folder)} holds ${numbers(actual, expected)}, but the entry records ${numbers(expected, expected)}`,
	values: ({ expected, actual }) => ({
		expected: words(expected, expected),
		actual: words(actual, expected)
	})
});
/** Only what is recorded is compared, and so only that is named. */
function numbers({ files, bytes }, recorded) {
	const size = bytes === null ? say`an unknown size` : say`${count$1(bytes, "byte")}`;
	if (files === null || recorded.files === null) return size;
	return recorded.bytes === null ? say`${count$1(files, "file")}` : say`${count$1(files, "file")} and ${size}`;
}
function words(one, recorded) {
	return numbers(one, recorded).map((span) => span.text).join("");
}

const gitUnavailable = defineRule({
	kind: "git-unavailable",
	severity: "warning",
	title: "Git doesn't work here",
	about: "run",
	fix: "Install git in the container or image of the job, or repair the repository: `git status` has to work there.",
	isSuppressible: false,
	merge: "once",
	message: ({ why }) => say`The folder is in a git repository, but git failed, so attributes, the index and what a sparse checkout leaves out are not known: ${why}`
});

const headerDiffers = defineRule({
	kind: "header-differs",
	severity: "error",
	title: "Header contradicts its file",
	about: "file",
	fix: "Restore the file from where it was made, or save the model and its index again.",
	message: (data) => MESSAGES[data.what](data)
});
const tensor = ({ name }) => name === null ? [text("a tensor")] : say`tensor ${code(name)}`;
const others = ({ more = 0 }) => more === 0 ? "" : say` and ${count$1(more, "more tensor")}`;
const bytes = (value) => typeof value === "number" ? count$1(value, "byte") : text(`${value} bytes`);
/** What two indexes of the same files say of a tensor. */
function twoIndexes(data) {
	const { expected, actual } = data;
	const index = say`index ${path(data.index ?? "")}`;
	const what = say`${tensor(data)}${others(data)}`;
	if (expected === null) return say`doesn't have ${what} that ${index} has in ${path(`${actual}`)}`;
	const own = say`has ${what} in ${path(`${expected}`)}, and ${index}`;
	if (actual === null) return say`${own} doesn't`;
	return say`${own} has ${data.more ? "that tensor" : "it"} in ${path(`${actual}`)}`;
}
const MESSAGES = {
	zeros: ({ format }) => say`begins with zeros instead of a ${format} header`,
	unrecognized: ({ format }) => say`doesn't begin like a ${format} file`,
	"header-limit": ({ format, expected, actual }) => say`its header would have ${bytes(actual)}, and ${format} allows at most ${bytes(expected)}`,
	"header-cut": ({ expected, actual }) => say`ends within its header, which needs ${bytes(expected)}, and the file has ${bytes(actual)}`,
	"header-malformed": ({ format, name }) => say`its ${format} header is malformed${name === null ? "" : say` at ${code(name)}`}`,
	"tensor-malformed": (data) => say`its header describes ${tensor(data)} without a valid type, shape or place`,
	"tensor-twice": (data) => say`its header has ${tensor(data)} twice`,
	"tensor-size": (data) => say`${tensor(data)} needs ${bytes(data.expected)} by its shape and type, and has ${bytes(data.actual)}`,
	"tensor-offset": (data) => say`${tensor(data)} should begin at byte ${data.expected ?? ""}, and begins at byte ${data.actual ?? ""}`,
	"tensor-alignment": (data) => say`${tensor(data)} begins at byte ${data.actual ?? ""}, which is no multiple of ${data.expected ?? ""}`,
	"data-cut": ({ expected, actual }) => say`its tensors need ${bytes(expected)}, and the file has ${bytes(actual)}`,
	"data-surplus": ({ expected, actual }) => say`its tensors end after ${bytes(expected)}, and the file has ${bytes(actual)}`,
	"split-name": ({ expected, actual }) => say`its header says that it is part ${actual ?? ""}, and its name says ${expected ?? ""}`,
	"split-tensors": ({ expected, actual }) => say`its header says that all parts have ${expected ?? ""} tensors, and they have ${actual ?? ""}`,
	"external-outside": ({ name }) => say`has data in ${code(name ?? "")}, which is no path inside the checked folder`,
	"external-malformed": (data) => say`has ${tensor(data)} in another file, without a valid place there`,
	"external-missing": ({ expected }) => say`has data in ${path(`${expected}`)}, which doesn't exist`,
	"external-cut": ({ name, expected, actual }) => say`has data in ${path(name ?? "")} up to byte ${expected ?? ""}, and that file has ${bytes(actual)}`,
	"index-tensor": (data) => data.actual === null ? say`has ${tensor(data)}${others(data)} in ${path(`${data.expected}`)}, which doesn't hold ${data.more ? "them" : "it"}` : say`has ${tensor(data)}${others(data)} in ${path(`${data.expected}`)}, and ${path(`${data.actual}`)} holds ${data.more ? "that tensor" : "it"}`,
	"index-unlisted": (data) => say`doesn't have ${count$1(Number(data.actual), "tensor")} that ${path(`${data.expected}`)} holds, such as ${code(data.name ?? "")}`,
	"index-total": ({ expected, actual }) => say`its total_size is ${bytes(expected)}, and its tensors have ${bytes(actual)}`,
	"index-moved": twoIndexes,
	"index-alone": twoIndexes,
	"index-sizes": ({ expected, actual, index }) => say`its total_size is ${bytes(expected)}, and that of index ${path(index ?? "")} is ${bytes(actual)}`
};

const inventoryInvalid = defineRule({
	kind: "inventory-invalid",
	severity: "error",
	title: "Inventory doesn't match its schema",
	about: "manifest",
	fix: "Correct the value on the line shown. `schemas/inventory.v1.schema.json` lists what is allowed.",
	message: (data) => {
		switch (data.what) {
			case "schema": return say`${data.pointer === "" ? text("the file") : code(data.pointer)} ${data.expected}, but is ${code(data.actual)}`;
			case "more": return say`breaks its schema in ${count$1(data.count, "more place")}; the first is shown`;
			case "json": return data.reason === "not-data" ? say`the key ${code(data.detail)} is not data and is ignored` : say`the key ${code(data.detail)} is there twice; the later value is used`;
			case "two-paths": return say`has two paths; ${code("local_path")} ${path(data.ignored)} is ignored`;
			case "misspelt": return say`${code(data.actual)} is not a known field; did you mean ${code(data.expected)}? Its value is not checked`;
		}
	}
});

const inventoryMissing = defineRule({
	kind: "inventory-missing",
	severity: "error",
	title: "Inventory is missing",
	about: "manifest",
	fix: "Commit the inventory, or set its input to the right path (`none` if there is no such inventory). `manifest-drift init` prints a config for the manifests that it finds.",
	message: ({ input, suggestion, listed }) => [
		...say`doesn't exist`,
		...listed === null ? NOTHING$1 : say`, but ${path(listed.file)} lists ${count$1(listed.count, listed.kind)}`,
		...suggestion === null ? NOTHING$1 : say`; did you mean ${path(suggestion)}?`,
		...say` (input ${code(input)})`
	]
});

/** What follows `SUBJECT: `. */
function explainState(state) {
	switch (state.is) {
		case "directory": return say`is a directory`;
		case "missing": return say`doesn't exist${state.why === void 0 ? "" : ` (${state.why})`}`;
		case "broken-link": return say`is a link to ${path(state.target)}, which doesn't exist`;
		case "outside": return say`leads out of the repository, to ${path(state.target)}`;
		case "special": return say`is ${state.what}`;
		case "unreadable": return say`can't be read: ${state.why}`;
		case "too-large": return say`is ${count$1(state.size, "byte")} long; the limit is ${count$1(state.limit, "byte")}`;
		case "malformed": return say`can't be read: ${explainMalformation(state)}`;
	}
}

const inventoryUnreadable = defineRule({
	kind: "inventory-unreadable",
	severity: "error",
	title: "Inventory can't be read",
	about: "manifest",
	fix: "Make the inventory a plain file with valid JSON in UTF-8, inside the repository.",
	hidesRecords: true,
	message: ({ state }) => explainState(state)
});

const lfsObjectMissing = defineRule({
	kind: "lfs-object-missing",
	severity: "error",
	title: "LFS server doesn't have the file of a pointer",
	about: "file",
	fix: "Upload it from a clone that has it with `git lfs push --all REMOTE`, or record another file.",
	merge: "once",
	message: ({ server, oid, size, others }) => {
		const said = say`is a pointer to ${digest(oid)} (${count$1(size, "byte")}), which ${server} doesn't have`;
		return others === 0 ? said : say`${said}; ${count$1(others, "more recorded file")} ${others === 1 ? "needs" : "need"} it`;
	}
});

const lineEndsDiffer = defineRule({
	kind: "line-ends-differ",
	severity: "error",
	title: "Only line endings differ from the recorded content",
	about: "file",
	fix: "Add the file to `.gitattributes` with `-text`, so that git never converts its line endings, and check it out again; or record the content that git holds.",
	isAboutContent: true,
	shows: "both",
	command: "git ls-files --eol --",
	message: ({ algorithm, expected, ends, recorded_ends }) => say`has ${WORDS$2[ends]} line endings; with ${WORDS$2[recorded_ends]} its ${infoOf(algorithm).label} is ${digest(expected)}, as recorded`
});
const WORDS$2 = {
	lf: "LF",
	crlf: "CRLF",
	mixed: "mixed"
};

const listDuplicate = defineRule({
	kind: "list-duplicate",
	severity: "warning",
	title: "File is listed twice",
	about: "manifest",
	fix: "Remove all but one of the lines.",
	message: (data) => data.what === "path" ? say`lists ${path(data.path)} more than once` : say`lists ${count$1(data.count, "more file")} more than once`
});

const listMalformed = defineRule({
	kind: "list-malformed",
	severity: "error",
	title: "Line is not a valid checksum line",
	about: "manifest",
	fix: "Write the line as `sha256sum` prints it: 64 hex digits, two spaces, the path.",
	message: (data, { location }) => {
		switch (data.what) {
			case "line": return data.reason === "not-a-record" ? say`line ${location?.line ?? 0} is not a checksum line` : say`line ${location?.line ?? 0} is not a valid checksum line: ${explainMalformation(data)}`;
			case "list": return data.reason === null || data.reason === "not-a-record" ? say`has no valid checksum line` : say`has no valid checksum line; line ${location?.line ?? 0}: ${explainMalformation({
				...data,
				reason: data.reason
			})}`;
			case "more": return say`has ${count$1(data.count, "more line")} that ${data.count === 1 ? "is" : "are"} not valid; the first is shown`;
		}
	}
});

const listMissing = defineRule({
	kind: "list-missing",
	severity: "error",
	title: "Checksum list is missing",
	about: "manifest",
	fix: "Commit the list, or set the input to the right path (`none` if there is no list).",
	message: ({ input, suggestion }) => [
		...say`doesn't exist`,
		...suggestion === null ? NOTHING$1 : say`; did you mean ${path(suggestion)}?`,
		...say` (input ${code(input)})`
	]
});

const listStyle = defineRule({
	kind: "list-style",
	severity: "notice",
	title: "Paths are not written as the format requires",
	about: "manifest",
	fix: "Write the paths without `*` and `./`.",
	message: ({ style, count: number }) => say`${count$1(number, "path")} ${number === 1 ? "begins" : "begin"} with ${code(style === "binary-mark" ? "*" : "./")}, which ${code("md5sum")} writes and the format doesn't allow`
});

const listUnreadable = defineRule({
	kind: "list-unreadable",
	severity: "error",
	title: "Checksum list can't be read",
	about: "manifest",
	fix: "Make the list a plain text file in UTF-8, inside the repository.",
	hidesRecords: true,
	message: ({ state }) => explainState(state)
});

const loaderMissing = defineRule({
	kind: "loader-missing",
	severity: "error",
	title: "Model's loader is missing",
	about: "entry",
	fix: "Name the loader in the step that runs the smoke tests, and install it there in a version that is safe.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} has no loader: ${reason === null ? "no reason was given" : code(reason)}`
});

const manifestMalformed = defineRule({
	kind: "manifest-malformed",
	severity: "error",
	title: "Manifest is malformed",
	about: "manifest",
	fix: "Correct the file at that line, or write it again with the tool that made it.",
	message: (data) => {
		switch (data.what) {
			case "file": return say`can't be read: ${explainMalformation(data)}`;
			case "part": return say`has a part that can't be read: ${explainMalformation(data)}`;
			case "duplicate-key": return say`has the key ${code(data.key)} twice in one object; the later value is used`;
			case "schema": return say`breaks ${path(data.schema)} at ${code(data.at === "" ? "/" : data.at)}: ${data.problem}`;
			case "no-schema": return say`can't be used as a JSON Schema: ${code(data.problem)}`;
			case "unknown-format": return say`is in no format that can be read`;
		}
	}
});

const manifestUnread = defineRule({
	kind: "manifest-unread",
	severity: "notice",
	title: "Nothing of a manifest is compared",
	about: "manifest",
	fix: "Record checksums of the files in the repository, if they are meant to be protected.",
	message: ({ label, reason }) => reason === "empty" || reason === "too-large" ? say`is named like a manifest (${label}), but is ${REASONS[reason]}` : say`is of the format ${label}, but ${REASONS[reason]}`
});
const REASONS = {
	"no-digests": "it records no digests",
	"describes-remote": "it records only files that are not in the repository",
	"not-supported": "this format is recognized and not read",
	"too-large": "larger than 16 MiB, so it is not read",
	empty: "empty"
};

const notAFile = defineRule({
	kind: "not-a-file",
	severity: "error",
	title: "Recorded path is not a file",
	about: "file",
	fix: "Record files only, or replace the directory, device, pipe or socket by a plain file.",
	message: ({ state }) => say`${explainState(state)}, so it can't be hashed`
});

const nothingRecorded = defineRule({
	kind: "nothing-recorded",
	severity: "notice",
	title: "No checksum can be compared",
	about: "run",
	fix: "Record files with `manifest-drift record --files 'FOLDER/**' --write SHA256SUMS`.",
	message: (_) => say`No manifest has a checksum that can be compared`
});

const nothingToCheck = defineRule({
	kind: "nothing-to-check",
	severity: "error",
	title: "There is nothing to check",
	about: "run",
	fix: "Record files with `manifest-drift record --files 'FOLDER/**' --write SHA256SUMS`, or name the manifest in `manifests`.",
	message: (_) => say`No manifest was recognized: no inventory, checksum list or registry`
});

const pathAmbiguous = defineRule({
	kind: "path-ambiguous",
	severity: "error",
	title: "Recorded path can mean two files that differ",
	about: "file",
	fix: "Set what the paths are relative to (`bases` in the config, or `path-prefix`), or remove the file that is not meant.",
	shows: "message",
	message: ({ other, by }) => say`the recorded path can also mean ${path(other)}, which differs. ${WAY_OUT[by]}`,
	values: ({ other }) => ({
		expected: null,
		actual: other
	})
});
const WAY_OUT = {
	base: "Set the base of the manifest in the config",
	separator: "Rename one of the two files",
	prefix: "Set the path prefix"
};

const pathEscapes = defineRule({
	kind: "path-escapes",
	severity: "error",
	title: "Path leaves the repository",
	about: "file",
	fix: "Record a path inside the repository. For a path of another machine, set `path-prefix`.",
	hidesRecords: true,
	message: ({ field, written, target }) => {
		const what = field === null ? say`` : say`${code(field)} ${path(written)} `;
		return target === written ? say`${what}leads out of the repository and was not opened` : say`${what}leads out of the repository, to ${path(target)}, and was not opened`;
	},
	values: ({ field, written, target }) => ({
		expected: null,
		actual: field === null ? target : written
	})
});

const pathNotPortable = defineRule({
	kind: "path-not-portable",
	severity: "warning",
	title: "Path is not portable",
	about: "file",
	fix: "Record paths relative to the root of the repository, with `/`, as they are spelled on disk. For paths of another machine, set `path-prefix`.",
	shows: "message",
	offers: "path-prefix",
	message: (data) => {
		switch (data.what) {
			case "case": return say`is recorded, but the name on disk is ${path(data.actual)}. Case matters on most systems`;
			case "normal-form": return say`is recorded in Unicode form ${data.expected}, but the name on disk is in form ${data.actual}`;
			case "backslash": return say`${count$1(data.count, "path")} written with ${code("\\")} between folders, read with ${code("/")} instead; the first is ${path(data.actual)}`;
			case "prefix": return say`${count$1(data.count, "absolute path")} read without ${path(data.prefix)}; the first is ${path(data.actual)}. Set ${code("path-prefix")} to ${path(data.prefix)}, or write relative paths`;
			case "more": return say`${count$1(data.count, "more prefix", "more prefixes")} of other machines, the first ${path(data.prefix)}`;
		}
	},
	values: (data) => data.what === "more" ? {
		expected: null,
		actual: null
	} : {
		expected: data.expected,
		actual: data.actual
	}
});

const pathUnknown = defineRule({
	kind: "path-unknown",
	severity: "warning",
	title: "Digest has no path",
	about: "manifest",
	fix: "Add the file's path beside its digest, or map the manifest in the config (`manifests`).",
	message: ({ id, count: number }) => say`has ${count$1(number, "digest")} without a path${id === null ? NOTHING$1 : say`, such as that of ${code(id)}`}; nothing is compared with ${number === 1 ? "it" : "them"}`
});

const pointerMalformed = defineRule({
	kind: "pointer-malformed",
	severity: "error",
	title: "Pointer is broken",
	about: "file",
	fix: "Write the pointer again: resolve the merge conflict in it, or add the file again with its tool.",
	message: ({ tool, from, line, why }) => say`is a broken ${tool} pointer, at line ${line}${from === null ? "" : say` of ${path(from)}`}: ${why}`,
	values: ({ expected }) => ({
		expected,
		actual: null
	})
});

const pointerMismatch = defineRule({
	kind: "pointer-mismatch",
	severity: "error",
	title: "Pointer points to another file than the recorded one",
	about: "file",
	fix: "Commit the pointer of the recorded file. If the change is intended, record the new digest and version.",
	isAboutContent: true,
	message: ({ tool, from, what, expected, actual }) => {
		if (what === "size") return say`${isPointer(tool, from)} to ${count$1(Number(actual), "byte")}; the recorded size is ${count$1(Number(expected), "byte")}`;
		const pointer = say`${isPointer(tool, from)} with SHA-256 ${digest(actual)}`;
		return what === "digest" ? say`${pointer}, but ${digest(expected)} is recorded` : say`${pointer}, but its name says that this begins with ${digest(expected)}`;
	}
});

const pointerMissing = defineRule({
	kind: "pointer-missing",
	severity: "warning",
	title: "File is committed where a pointer belongs",
	about: "file",
	fix: "Run `git add --renormalize .` with git-lfs installed, and commit.",
	message: ({ size }) => say`is tracked by git-lfs in ${path(".gitattributes")}, but git holds its ${count$1(size, "byte")} and no pointer`
});

const pointerUnexpected = defineRule({
	kind: "pointer-unexpected",
	severity: "error",
	title: "Git won't replace the pointer with its file",
	about: "file",
	fix: "Track the path (`git lfs track`, or `git annex init`), or commit the file itself.",
	message: ({ tool }) => tool === "git-annex" ? say`is a git-annex pointer, but the repository has no ${code("git-annex")} branch and no ${code("filter=annex")}, so every checkout keeps the pointer` : say`is a git-lfs pointer, but no ${path(".gitattributes")} gives it ${code("filter=lfs")}, so every checkout keeps the pointer`
});

const pointerUnverified = defineRule({
	kind: "pointer-unverified",
	severity: "notice",
	title: "Pointer verifies nothing",
	about: "file",
	fix: "Get the file before the check, or use a tool that records SHA-256 (git-lfs, git-annex with SHA256E).",
	message: ({ tool, from, carries, is_unsure }, { subject }) => is_unsure === true ? say`${isPointer(tool, from)}, but nothing here shows that the repository keeps its files with ${tool}, so its content was not verified. ${bringCommand(tool, subject)}` : say`${isPointer(tool, from)} with ${carries ?? "no digest"} and no SHA-256, so its content was not verified. ${bringCommand(tool, subject)}`,
	values: ({ expected }) => ({
		expected,
		actual: null
	})
});

const recordRemoved = defineRule({
	kind: "record-removed",
	severity: "error",
	title: "Record was removed, but the file was not",
	about: "file",
	fix: "Record the file again, or remove the file together with its record.",
	shows: "message",
	message: (data) => {
		switch (data.what) {
			case "file": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; nothing records it any more, and the file is still there`;
			case "moved": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; the file is ${path(data.now)} now, and nothing records it`;
			case "named": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; it is still listed, but without one that can be compared`;
			case "entry": return say`${path(data.manifest)} in ${data.baseline} recorded ${count$1(data.count, "checksum")} of it; now none is recorded`;
			case "manifest": return say`was read in ${data.baseline} and is not read any more; ${names(data.files, data.count)} ${data.count === 1 ? "is" : "are"} still there, and no checksum that can be compared is recorded`;
			case "more": return say`${data.baseline} recorded ${code(`${data.count}`)} more files in it that nothing records any more and that are still there`;
		}
	}
});

const restoreFailed = defineRule({
	kind: "restore-failed",
	severity: "warning",
	title: "A file could not be restored",
	about: "file",
	fix: "Run `restore` again; until then the check has not passed.",
	isSuppressible: false,
	message: ({ why }) => say`is missing, and couldn't be restored: ${why === null ? "no reason was given" : code(why)}`
});

const restoreGone = defineRule({
	kind: "restore-gone",
	severity: "error",
	title: "A source no longer has the file",
	about: "file",
	fix: "Name another source with `--from`, or remove the record.",
	message: ({ from }) => say`is missing, and ${from === null ? "its source" : code(from)} doesn't have it any more`
});

const restoreMismatch = defineRule({
	kind: "restore-mismatch",
	severity: "error",
	title: "A source has other content than recorded",
	about: "file",
	fix: "Restore the file from another source with `--from`, or record the new content if the change is wanted.",
	message: ({ from, actual }) => say`is missing, and ${from === null ? "its source" : code(from)} has other content${actual === null ? NOTHING$1 : say` (SHA-256 ${digest(actual)})`}`
});

const restoreUnsourced = defineRule({
	kind: "restore-unsourced",
	severity: "notice",
	title: "A missing file has no known source",
	about: "file",
	fix: "Name a source with `--from`, or record the URL of the file.",
	message: ({ why }) => say`can't be restored: ${why === null ? "no source of it is known" : code(why)}`
});

/** What ends the message of the last of many findings of one kind. */
function moreLikeIt(more) {
	return more === 0 ? NOTHING$1 : say`. ${count$1(more, "more entry", "more entries")} ${more === 1 ? "is" : "are"} like it`;
}

const revisionNotPinned = defineRule({
	kind: "revision-not-pinned",
	severity: "notice",
	title: "Source is not pinned to a commit",
	about: "entry",
	fix: "Record the commit of the source's repository, all 40 hex digits, as `revision`.",
	shows: "message",
	message: ({ repository, actual, more }) => actual === null ? say`comes from ${path(repository)} on the hub without a revision${moreLikeIt(more)}` : say`comes from ${path(repository)} on the hub at revision ${code(actual)}, which can move${moreLikeIt(more)}`,
	values: ({ actual }) => ({
		expected: "40 hex digits",
		actual
	})
});

const searchIncomplete = defineRule({
	kind: "search-incomplete",
	severity: "warning",
	title: "Not everything was searched for manifests",
	about: "run",
	fix: "Name the manifests in `manifests`, or check a folder of the repository by itself.",
	message: (data) => {
		switch (data.what) {
			case "tree": return say`Some folders are too deep, or there are too many files; manifests there were not looked for`;
			case "candidates": return say`${count$1(data.files, "more file")} that may be ${data.files === 1 ? "a manifest was" : "manifests were"} not read`;
			case "left-out": return say`A sparse checkout leaves out ${count$1(data.files, "file")} that may be ${data.files === 1 ? "a manifest" : "manifests"}, so what ${data.files === 1 ? "it records" : "they record"} was not checked; the first is ${path(data.first)}`;
		}
	}
});

const shardUnlisted = defineRule({
	kind: "shard-unlisted",
	severity: "warning",
	title: "Shard is not in its index",
	about: "file",
	fix: "Remove the file, or generate the index again.",
	message: ({ index }) => say`is not in the index ${path(index)}, so loaders don't read it`
});

const shardsIncomplete = defineRule({
	kind: "shards-incomplete",
	severity: "error",
	title: "Shards of a model are missing",
	about: "manifest",
	fix: "Restore the missing shards, or generate the index again.",
	message: (data) => data.what === "missing" ? say`${data.missing} of ${count$1(data.total, "shard")} ${data.missing === 1 ? "doesn't" : "don't"} exist: ${names(data.files, data.missing)}` : say`names ${count$1(data.actual, "shard")}, but their names say that there are ${data.expected}`,
	values: (data) => data.what === "missing" ? {
		expected: `${data.total} shards`,
		actual: `${data.total - data.missing}`
	} : {
		expected: `${data.expected} shards`,
		actual: `${data.actual}`
	}
});

const signatureInvalid = defineRule({
	kind: "signature-invalid",
	severity: "error",
	title: "Signature is not valid",
	about: "manifest",
	fix: "Sign the manifest again, or restore the manifest and its bundle from where they were signed.",
	message: (data) => {
		switch (data.reason) {
			case "malformed": return say`is no Sigstore bundle or DSSE envelope that can be read`;
			case "partial": return say`it holds statements that nobody signed, beside signed ones`;
			case "expired": return say`its certificate was valid until ${data.until}, and no trusted timestamp says that it was signed before`;
			case "certificate": return say`no trusted authority issued its certificate, or the certificate wasn't valid when it was signed`;
			case "timestamp": return say`no trusted timestamp says when it was signed`;
			case "log": return say`the transparency log doesn't confirm it`;
			case "signature": return say`its signature is not one of its content by a trusted key`;
			case "key": return say`it was signed by a key, and no public key is among the trusted roots`;
			case "digest": return say`it attests another content of ${path(data.manifest)}`;
			case "signer": return say`it was signed by ${code(data.actual)}, which signed-by doesn't name`;
			case "unsigned": return data.recorder === null ? say`was signed in ${data.baseline}, and no bundle signs it any more` : say`was signed in ${data.baseline}; what it recorded is in ${path(data.recorder)} now, which nobody signed`;
		}
	}
});

const sizeMismatch = defineRule({
	kind: "size-mismatch",
	severity: "error",
	title: "Size differs from the recorded size",
	about: "file",
	fix: "Restore the recorded content. If the change is intended, record the new size and digest.",
	isFixable: true,
	isAboutContent: true,
	shows: "values",
	command: "git log --oneline -3 --",
	message: ({ expected, actual }) => say`is ${count$1(actual, "byte")} long; the recorded size is ${count$1(expected, "byte")}`
});

const sizePlaceholder = defineRule({
	kind: "size-placeholder",
	severity: "notice",
	title: "Size is a placeholder",
	about: "manifest",
	fix: "Record the size in bytes, or leave the field out.",
	message: ({ file, actual }) => say`the size of ${path(file)} is ${json(actual)}, which is not a size`,
	values: ({ actual }) => ({
		expected: "a number of bytes",
		actual
	})
});

const smokeBlocked = defineRule({
	kind: "smoke-blocked",
	severity: "error",
	title: "Model couldn't be tested",
	about: "entry",
	fix: "Follow the `fix` of the test in the results, then run the smoke tests again.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} couldn't run: ${reason === null ? "no reason was given" : code(reason)}`
});

const smokeFailed = defineRule({
	kind: "smoke-failed",
	severity: "error",
	title: "Model doesn't work",
	about: "entry",
	fix: "Look at the outputs of the test, then repair the model or its smoke_test.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} failed: ${reason === null ? "no reason was given" : code(reason)}`
});

const smokeSlow = defineRule({
	kind: "smoke-slow",
	severity: "error",
	title: "Model doesn't answer in time",
	about: "entry",
	fix: "Raise `max_seconds` of its smoke_test, or use a smaller model or a faster machine.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} took too long: ${reason === null ? "no reason was given" : code(reason)}`
});

const smokeStale = defineRule({
	kind: "smoke-stale",
	severity: "notice",
	title: "Smoke test result isn't used",
	about: "entry",
	fix: "Run the smoke tests again, on this commit.",
	merge: "once",
	message: ({ why, statement }) => say`the result in ${path(statement)} ${WHY$1[why]}`
});
const WHY$1 = {
	"too-old": "is too old",
	"from-the-future": "is dated in the future",
	"other-digests": "was made with other recorded digests",
	"other-commit": "is from another commit, and no digest is recorded to compare"
};

const smokeUnsafe = defineRule({
	kind: "smoke-unsafe",
	severity: "error",
	title: "Model could execute code",
	about: "entry",
	fix: "Take it out of the model's folder, or allow it for this entry in the step that runs the smoke tests.",
	merge: "once",
	message: ({ path: file, pointer, why }) => pointer === null ? say`the guard of its smoke test refused ${path(file)}: ${code(why)}` : say`the guard of its smoke test refused ${code(pointer)} in ${path(file)}: ${code(why)}`
});

const smokeUntested = defineRule({
	kind: "smoke-untested",
	severity: "notice",
	title: "Nothing says whether the model works",
	about: "entry",
	fix: "Add a smoke_test to the entry, and run the smoke tests.",
	merge: "once",
	message: ({ why }) => why === "no-test" ? say`has recorded files and no ${code("smoke_test")}` : say`has a ${code("smoke_test")}, and no statement has its result`
});

const snapshotDamaged = defineRule({
	kind: "snapshot-damaged",
	severity: "error",
	title: "Blob of a hub cache doesn't match its name",
	about: "file",
	fix: "Delete the blob, and download the snapshot again.",
	message: ({ expected, actual }, { subject }) => subject.endsWith(`/blobs/${expected}`) ? say`is a blob named by its digest, but the bytes are those of ${digest(actual)}` : say`links to the blob ${digest(expected)}, but the bytes are those of ${digest(actual)}`
});

const snapshotIncomplete = defineRule({
	kind: "snapshot-incomplete",
	severity: "warning",
	title: "Download into a hub cache is incomplete",
	about: "file",
	fix: "Download the snapshot again, or delete the `.incomplete` file.",
	message: ({ blob }) => say`${path(blob)} is part of a download that didn't finish`
});

const stateIgnored = defineRule({
	kind: "state-ignored",
	severity: "notice",
	title: "State file isn't used",
	about: "run",
	fix: "Ignore it once: every file was read, and a new state is written. If it repeats, keep one state for each repository, folder and machine.",
	merge: "once",
	message: ({ file, problem }) => say`The state file ${path(file)} is ignored: ${WHY[problem]}. All files were read`
});
const WHY = {
	unreadable: "it is not a state file, or it can't be read",
	"other-version": "another version of manifest-drift wrote it in another format",
	edited: "it was edited or cut off",
	"other-repository": "it belongs to another repository or folder",
	"other-machine": "another machine wrote it, and `trust-state` is not set",
	"from-the-future": "it says that a file was verified in the future"
};

const statementInconsistent = defineRule({
	kind: "statement-inconsistent",
	severity: "warning",
	title: "Statement contradicts itself",
	about: "manifest",
	fix: "Make the manifest again with the tool that wrote it, and sign it again if it was signed.",
	message: ({ expected, actual }) => say`its own digest is ${digest(expected)}, but the files that it lists give ${digest(actual)}; the list was changed after it was made`
});

const suppressionExpired = defineRule({
	kind: "suppression-expired",
	severity: "warning",
	title: "A suppression has expired",
	about: "file",
	fix: "Fix the suppressed findings and remove the entry, or give it a new reason and a later `expires`.",
	isSuppressible: false,
	message: ({ kind, expires, reason }) => say`${code(kind)} was suppressed until ${code(expires)} (${reason}); it counts again`,
	values: ({ expires }) => ({
		expected: expires,
		actual: null
	})
});

const totalsDiffer = defineRule({
	kind: "totals-differ",
	severity: "error",
	title: "Totals don't add up",
	about: "manifest",
	fix: "Set the total to the sum of the entries' sizes or file counts.",
	isFixable: true,
	message: (data) => {
		if (data.of === "payload") return say`${code(data.field)} is ${code(data.expected)}, but there are ${code(data.actual)} (bytes and files)`;
		const { field, of, entries, sum, is_minimum, recorded } = data;
		return say`${code(`totals.${field}`)} is ${code(`${recorded}`)}, but the sum over ${count$1(entries, of)} is ${is_minimum ? "at least " : ""}${code(`${sum}`)}`;
	},
	values: (data) => {
		if (data.of === "payload") return {
			expected: data.expected,
			actual: data.actual
		};
		const { sum, is_minimum, recorded } = data;
		return {
			expected: is_minimum ? `at least ${sum}` : `${sum}`,
			actual: `${recorded}`
		};
	}
});

const upstreamDiffers = defineRule({
	kind: "upstream-differs",
	severity: "error",
	title: "Upstream has another file than the recorded one",
	about: "file",
	fix: "Find out which is right: record upstream's digest, or the commit that has the recorded one.",
	merge: "once",
	message: (data) => {
		if (data.what === "more") return say`${count$1(data.count, "more recorded file")} ${data.count === 1 ? "differs" : "differ"} from revision ${code(data.revision ?? "HEAD")}, or ${data.count === 1 ? "doesn't" : "don't"} exist there`;
		if (data.what === "object") return say`${data.source} has the object ${digest(data.file)} with ${count$1(Number(data.actual), "byte")}; the pointer says ${count$1(Number(data.expected), "byte")}`;
		const isSize = data.what === "size";
		if (data.what === "bytes") return say`has ${data.algorithm} ${digest(data.actual)}, but ${placeOf$1(data)} has ${digest(data.expected)}`;
		const name = data.what === "blob" ? "git blob" : "SHA-256";
		const where = placeOf$1(data);
		return isSize ? say`${where} is ${count$1(Number(data.actual), "byte")} long; the recorded size is ${count$1(Number(data.expected), "byte")}` : say`${where} has ${name} ${digest(data.actual)}, but SHA-256 ${digest(data.expected)} is recorded`;
	}
});
function placeOf$1({ source, file, revision }) {
	return revision === null ? say`${path(source)}` : say`${path(file)} of ${path(source)} at ${code(revision)}`;
}

const upstreamMissing = defineRule({
	kind: "upstream-missing",
	severity: "error",
	title: "Recorded file or repository no longer exists upstream",
	about: "file",
	fix: "Record the new place, keep a copy of your own, or remove the record.",
	merge: "once",
	message: (data) => {
		switch (data.what) {
			case "repository": return say`${path(data.repository)} is not on the Hugging Face Hub, or the token can't read it`;
			case "revision": return say`${path(data.repository)} has no revision ${code(data.revision)}`;
			case "file": return say`${path(data.repository)} has no ${path(data.file)} at ${code(data.revision)}`;
			case "url": return say`${path(data.url)} doesn't exist (status ${data.status})`;
		}
	},
	values: (data) => {
		return {
			expected: data[{
				repository: "repository",
				revision: "revision",
				file: "file",
				url: "url"
			}[data.what]] ?? null,
			actual: null
		};
	}
});

const upstreamMoved = defineRule({
	kind: "upstream-moved",
	severity: "warning",
	title: "Repository was renamed upstream",
	about: "entry",
	fix: "Record the new name. Somebody else can take the old one.",
	merge: "once",
	message: ({ expected, actual }) => say`${path(expected)} is now called ${path(actual)} on the Hugging Face Hub`
});

const upstreamNewer = defineRule({
	kind: "upstream-newer",
	severity: "warning",
	title: "Upstream has a newer revision",
	about: "entry",
	fix: "Review the change. Then record the new commit, version and digests, or keep the old ones and lower the severity.",
	merge: "once",
	message: ({ repository, pinned, branch, actual, recorded, differing, paths }) => {
		const where = pinned === null ? say`comes from ${branch === null ? "the default branch" : code(branch)} of ${path(repository)}, which is at ${digestLike(actual)}` : say`is pinned to ${digestLike(pinned)} of ${path(repository)}; the default branch is at ${digestLike(actual)}`;
		if (recorded === 0) return say`${where}. No recorded file shows what changed`;
		if (differing === 0) return say`${where}. ${recorded === 1 ? "The recorded file is" : `All ${recorded} recorded files are`} the same there`;
		return say`${where}. ${differing} of ${count$1(recorded, "recorded file")} ${differing === 1 ? "differs" : "differ"} there: ${names(paths, differing)}`;
	},
	values: ({ pinned, actual }) => ({
		expected: pinned,
		actual
	})
});
const digestLike = (commit) => ({
	is: "digest",
	text: commit
});

const upstreamUnreachable = defineRule({
	kind: "upstream-unreachable",
	severity: "warning",
	title: "Upstream didn't answer",
	about: "run",
	fix: "Run the check again later. For private and gated repositories, set HF_TOKEN, GITHUB_TOKEN or upstream-auth.",
	isSuppressible: true,
	merge: "once",
	message: ({ why, asked, count }, { subject }) => say`Couldn't check ${names(asked, count)} on ${subject}: ${why}`
});

const versionInvalid = defineRule({
	kind: "version-invalid",
	severity: "warning",
	title: "Version is not a semantic version",
	about: "entry",
	fix: "Write the version as MAJOR.MINOR.PATCH, so that versions can be compared.",
	message: ({ actual, more }) => say`version ${json(actual)} is not a semantic version${moreLikeIt(more)}`,
	values: ({ actual }) => ({
		expected: "MAJOR.MINOR.PATCH",
		actual
	})
});

const versionNotBumped = defineRule({
	kind: "version-not-bumped",
	severity: "error",
	title: "Content changed, but its version didn't",
	about: "entry",
	fix: "Raise the entry's version, or restore the content of that version.",
	message: ({ baseline, was_called, version, what, expected, actual }) => [
		...say`changed since ${baseline}`,
		...was_called === null ? NOTHING$1 : say` (there ${code(was_called)})`,
		...version === null ? say` and has no version` : say`, but its version is still ${code(version)}`,
		...say`: ${path(what)} was ${code(expected)} and is ${code(actual)}`
	]
});

const versionWentBack = defineRule({
	kind: "version-went-back",
	severity: "error",
	title: "Version went back",
	about: "entry",
	fix: "Give the entry a higher version than it had.",
	message: ({ baseline, was, is }) => is === null ? say`has no version any more; in ${baseline} it had ${code(was)}` : say`went back from version ${code(was)} (in ${baseline}) to ${code(is)}`,
	values: ({ was, is }) => ({
		expected: is === null ? was : `${was} or later`,
		actual: is ?? "none"
	})
});

const RULES = [
	nothingToCheck,
	checksumMismatch,
	lineEndsDiffer,
	sizeMismatch,
	pointerMismatch,
	pointerMalformed,
	pointerUnexpected,
	snapshotDamaged,
	headerDiffers,
	folderDiffers,
	upstreamDiffers,
	restoreMismatch,
	fileChanged,
	fileMissing,
	pointerMissing,
	pointerUnverified,
	snapshotIncomplete,
	notAFile,
	fileUnreadable,
	shardsIncomplete,
	shardUnlisted,
	filesetEmpty,
	fileUnrecorded,
	upstreamMissing,
	lfsObjectMissing,
	restoreGone,
	restoreFailed,
	restoreUnsourced,
	manifestMalformed,
	manifestUnread,
	inventoryUnreadable,
	inventoryInvalid,
	inventoryMissing,
	entryMissing,
	entryUnknown,
	entryDuplicate,
	entryDiffers,
	totalsDiffer,
	combinedStale,
	listMissing,
	listUnreadable,
	listMalformed,
	listDuplicate,
	listStyle,
	fetchMalformed,
	digestPlaceholder,
	sizePlaceholder,
	digestUnread,
	pathUnknown,
	statementInconsistent,
	signatureInvalid,
	checksumConflict,
	digestShared,
	digestWeak,
	nothingRecorded,
	searchIncomplete,
	pathEscapes,
	pathNotPortable,
	pathAmbiguous,
	baseChanged,
	baseUnusual,
	smokeFailed,
	smokeSlow,
	smokeUnsafe,
	loaderMissing,
	smokeBlocked,
	endpointUnreachable,
	endpointError,
	endpointModelMissing,
	endpointModelDiffers,
	endpointModelUnlisted,
	endpointModelUnrecorded,
	smokeStale,
	smokeUntested,
	recordRemoved,
	configWeakened,
	versionNotBumped,
	versionWentBack,
	versionInvalid,
	revisionNotPinned,
	upstreamNewer,
	upstreamMoved,
	upstreamUnreachable,
	baselineUnavailable,
	gitUnavailable,
	stateIgnored,
	suppressionExpired,
	checkIncomplete
];
const KINDS = RULES.map(({ kind }) => kind);
const BY_KIND = Object.fromEntries(RULES.map((rule) => [rule.kind, rule]));
/** The rule of a kind; null for a kind of another version. */
function ruleOf(kind) {
	return Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : null;
}
/** The message about a finding as plain text, with its place. */
function sentenceOf({ kind, data, subject, location = null, related = null }) {
	const message = plainText(messageOf(BY_KIND[kind], data, {
		subject,
		location,
		related
	}));
	return location === null ? message : `${location.file}:${location.line}:${location.column}: ${message}`;
}

/** More than this many are one finding. */
const MAX_SINGLE = 1e3;
/** Whether findings of this rule are about files, of which each has a row. */
function isGroupable({ about, merge }) {
	return about === "file" && merge !== "join";
}
/** The whole message about a finding, be it one or many. */
function spansOf(rule, finding) {
	if (finding.count === 1) return messageOf(rule, finding.data, finding);
	const [one] = finding.data.first;
	const named = path(finding.subject);
	if (one === void 0) return say`${named}: ${count$1(finding.count, "finding")}.`;
	const said = rule.message(one.data, one);
	return say`${named}: ${count$1(finding.count, "finding")}, such as: ${path(one.subject)}: ${said}.`;
}
/** A finding as reporters list it: itself or, of one that stands for many, the first of them one by one. */
function* ungrouped(finding) {
	const rule = finding.count === 1 ? null : ruleOf(finding.kind);
	if (rule === null) {
		yield finding;
		return;
	}
	for (const { subject, data, location, related } of finding.data.first) {
		const message = plainText(messageOf(rule, data, {
			subject,
			location,
			related
		}));
		yield {
			...finding,
			...rule.values(data),
			subject,
			data,
			location,
			related,
			message,
			count: 1
		};
	}
}
/** How many findings these stand for. */
function countAll(findings) {
	let sum = 0;
	for (const finding of findings) sum += finding.count;
	return sum;
}
/** The first of these, one by one. */
function* firstOf(findings, most) {
	let left = most;
	for (const finding of findings) for (const one of ungrouped(finding)) {
		if (left === 0) return;
		left -= 1;
		yield one;
	}
}

/** More rows than a person reads, and few enough to keep of a million findings. */
const MAX_KEPT$1 = 1e3;
/** A report never changes, and walking a million findings for each face would be felt. */
const KNOWN$1 = /* @__PURE__ */ new WeakMap();
/** The findings by severity and kind, the gravest first, in the order of the report. */
function groupFindings(report) {
	const known = KNOWN$1.get(report);
	if (known) return known;
	const groups = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const { kind, severity } = finding;
		const key = `${severity} ${kind}`;
		const group = groups.get(key) ?? {
			kind,
			severity,
			count: 0,
			findings: []
		};
		groups.set(key, group);
		group.count += finding.count;
		for (const one of ungrouped(finding)) if (group.findings.length < MAX_KEPT$1) group.findings.push(one);
	}
	const sorted = [...groups.values()].map((group) => ({
		...describeKind(group.kind),
		...group
	})).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
	KNOWN$1.set(report, sorted);
	return sorted;
}
/** Title and fix of a kind; a report of a later version may hold kinds that are not known here. */
function describeKind(kind) {
	return ruleOf(kind) ?? {
		title: "Finding of another version",
		fix: "Read what this version says about it."
	};
}
/** So many of each group are shown whatever the others need, as long as there is any room. */
const FEW$1 = 3;
const SOME = 10;
/**
* How many rows of each group to show when there is room for `budget` in all: a few of each, then some, so
* that no kind is hidden behind a long one, and the rest to the gravest.
*/
function shareRows(groups, budget) {
	const shares = groups.map(() => 0);
	for (const most of [
		FEW$1,
		SOME,
		MAX_KEPT$1
	]) for (const [index, { findings }] of groups.entries()) {
		const share = shares[index] ?? 0;
		const more = Math.max(0, Math.min(findings.length, most, share + budget) - share);
		shares[index] = share + more;
		budget -= more;
	}
	return shares;
}

/** All of them, from the gravest to the best: the order wherever they are listed, sorted or summed up. */
const FILE_STATUSES = [
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"skipped",
	"unverified",
	"matched"
];
/** Whether the file itself was read. */
function isOfBytes(evidence) {
	return evidence === "bytes" || evidence === "upstream-bytes";
}

const SEVERITY_VIEW = {
	error: {
		mark: "❌",
		sign: "✗"
	},
	warning: {
		mark: "⚠️",
		sign: "!"
	},
	notice: {
		mark: "ℹ️",
		sign: "i"
	}
};
/** `meaning`: what the status says of a file. */
const STATUS_VIEW = {
	mismatched: {
		mark: "❌",
		sign: "✗",
		meaning: "content is not what is recorded"
	},
	changed: {
		mark: "⚠️",
		sign: "!",
		meaning: "written to while it was read"
	},
	unreadable: {
		mark: "❌",
		sign: "!",
		meaning: "there, but could not be read"
	},
	missing: {
		mark: "❌",
		sign: "✗",
		meaning: "recorded, but not there"
	},
	skipped: {
		mark: "⏭️",
		sign: "…",
		meaning: "not read: the time ran out or the run was cancelled"
	},
	unverified: {
		mark: "⚪",
		sign: "?",
		meaning: "nothing recorded to compare with, or no evidence"
	},
	matched: {
		mark: "✅",
		sign: "✓",
		meaning: "content is what is recorded"
	}
};
/** The statuses that say something is wrong or not known, the gravest first. */
const UNMATCHED = FILE_STATUSES.filter((status) => status !== "matched");
/** From the strongest to none. */
const EVIDENCES = [
	"bytes",
	"upstream-bytes",
	"pointer",
	"upstream",
	"none"
];
const EVIDENCE_WORDS = {
	bytes: "by bytes",
	"upstream-bytes": "by the Hub's digest",
	pointer: "by pointer",
	upstream: "by upstream",
	none: "nothing read"
};
const STAGE_VIEW = {
	pass: {
		mark: "✅",
		sign: "✓",
		word: "passed"
	},
	fail: {
		mark: "❌",
		sign: "✗",
		word: "failed"
	},
	skip: {
		mark: "➖",
		sign: "–",
		word: "skipped"
	}
};
/** From the gravest to the best. */
const WORKS_VIEW = {
	failed: { mark: "❌" },
	blocked: { mark: "⛔" },
	skipped: { mark: "➖" },
	untested: { mark: "➖" },
	answers: { mark: "✅" },
	available: { mark: "✅" }
};
const WORKS_ORDER = Object.keys(WORKS_VIEW);

/** One part of a check that several jobs share. */
/** The largest matrix that GitHub runs. */
const MAX_SHARDS = 256;
/** `2/8`, or `none`, which is null. */
function readShard(value) {
	const word = value.trim();
	if (word === "none") return null;
	const [, index = "", total = ""] = /^(\d{1,9})\/(\d{1,9})$/.exec(word) ?? [];
	const shard = {
		index: Number(index),
		total: Number(total)
	};
	if (shard.index >= 1 && shard.index <= shard.total && shard.total <= 256) return shard;
	throw new SettingsError(`shard: ${quote(value)} is not I/N, shard I of N, with I from 1 to N and N at most ${256} (\`1/4\` to \`4/4\`), or none.`);
}
/** `shard 2 of 8`. */
function shardName({ index, total }) {
	return `shard ${index} of ${total}`;
}
/**
* The shard, from 1, of a file without a recorded checksum. Such a file is planned only where it is
* there, so its path alone decides and no other file's place depends on it (FNV-1a, 32 bits).
*/
function shardByPath(path, total) {
	let hash = 2166136261;
	for (let index = 0; index < path.length; index += 1) hash = Math.imul(hash ^ path.charCodeAt(index), 16777619);
	return (hash >>> 0) % total + 1;
}
/** Whether this part speaks for what is not partitioned: inventories, entries, the plan itself. */
function isPrimaryShard(shard) {
	return shard === null || shard.index === 1;
}

/** Sizes and times for people. */
const UNITS = [
	"bytes",
	"KiB",
	"MiB",
	"GiB",
	"TiB",
	"PiB"
];
/** `17 bytes`, `1.5 GiB`: powers of 1024, one digit behind the point. */
function sizeOf$1(bytes) {
	if (bytes === 1) return "1 byte";
	let power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
	if (power > 0 && power < UNITS.length - 1 && bytes / 1024 ** power >= 1023.95) power += 1;
	return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
/** `45 s`, `3 min`, `2 h 5 min`: rounded up, since nobody minds being done early. */
function timeOf$1(seconds) {
	const whole = Math.ceil(seconds);
	if (whole < 100) return `${whole} s`;
	const minutes = Math.ceil(whole / 60);
	if (minutes < 100) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const CELLS = 16;
/** `[####............]` for a quarter; `share` of the whole. */
function barOf(share) {
	const cells = Math.floor(Math.min(1, share) * CELLS);
	return `[${"#".repeat(cells)}${".".repeat(CELLS - cells)}]`;
}
/** `3 of 12 files, 1.0 GiB of 30.0 GiB, 512.0 MiB/s, 58 s left`; `bytesPerSecond` 0 is not known. */
function howFar(done, total, bytesPerSecond) {
	const parts = [`${grouped(done.files)} of ${countOf$1(total.files, "file")}`, `${sizeOf$1(done.bytes)} of ${sizeOf$1(total.bytes)}`];
	if (bytesPerSecond > 0) {
		parts.push(`${sizeOf$1(bytesPerSecond)}/s`);
		const left = Math.max(0, total.bytes - done.bytes) / bytesPerSecond;
		if (left > 0) parts.push(`${timeOf$1(left)} left`);
	}
	return parts.join(", ");
}

/** Servers that are named; the rest are counted. */
const MAX_NAMED$3 = 3;
/** Whose word it is that files are matched by: `metadata of huggingface.co`, `upstream metadata` where it is not known. */
function upstreamWords({ matched_by: { hosts = {} } }) {
	const all = Object.entries(hosts);
	if (all.length === 0) return "upstream metadata";
	const named = all.slice(0, MAX_NAMED$3).map(([host, count]) => all.length === 1 ? host : `${host} (${grouped(count)})`);
	const more = all.length > named.length ? ` and ${all.length - named.length} more` : "";
	return `metadata of ${named.join(", ")}${more}`;
}
/** How many files have the bytes of a digest that only the Hub gives: `3 by the Hub's digest only`; empty for none. */
function hubDigestWords({ matched_by: { upstream_bytes = 0 } }) {
	return upstream_bytes === 0 ? "" : `${grouped(upstream_bytes)} by the Hub's digest only`;
}
/** What is known of the files that are matched by pointer: ` (3 on the LFS server)`; empty where that was not asked. */
function presenceWords({ matched_by: { lfs_server = 0 } }) {
	return lfs_server === 0 ? "" : ` (${grouped(lfs_server)} on the LFS server)`;
}

/** The verdict in a heading: one glance. Holds no text from the repository. */
function heading$1(report) {
	const { sign, words } = headline(report);
	return `${sign} ${words}`;
}
/** The heading's sign, and its words. */
function headline(report) {
	const { outcome, complete, summary, shard } = report;
	if (isUnfinished(report)) return {
		sign: "⏱️",
		words: "The check could not finish"
	};
	if (outcome === "error") return {
		sign: "💥",
		words: "The check could not run"
	};
	const counts = [...SEVERITIES.map((severity) => ({
		severity,
		count: summary[`${severity}s`]
	})).filter(({ count }) => count > 0).map(({ severity, count }) => countOf$1(count, severity)), ...summary.suppressed > 0 ? [`${grouped(summary.suppressed)} suppressed`] : []].join(", ");
	if (shard !== null) {
		const words = `${shardName(shard)}: ${counts || "no drift in its files"}; to be merged`;
		return {
			sign: outcome === "fail" ? "❌" : "🧩",
			words
		};
	}
	if (hasNothingToCheck(report)) return {
		sign: "❌",
		words: "There is nothing to check"
	};
	if (outcome === "fail") return {
		sign: "❌",
		words: `Drift: ${counts}${complete ? "" : ", and the check is incomplete"}`
	};
	if (!complete) return {
		sign: "⚠️",
		words: "No drift found, but the check is incomplete"
	};
	return {
		sign: "✅",
		words: noDrift(summary, counts)
	};
}
/** Whether the one error is that no manifest was recognized, which is no drift. */
function hasNothingToCheck({ outcome, counts, summary }) {
	return outcome === "fail" && summary.errors > 0 && counts[nothingToCheck.kind] === summary.errors;
}
function noDrift({ total_files, matched }, counts) {
	const unseen = total_files - matched;
	if (unseen > 0) return `No drift found, ${grouped(unseen)} of ${countOf$1(total_files, "file")} not verified`;
	if (total_files === 0) return "No drift found, no file verified";
	return counts === "" ? "No drift" : `No drift: ${counts}`;
}
/** How many files have each status, and what matching rests on. */
function countsTable(report) {
	const { summary } = report;
	if (report.outcome === "error" && !isUnfinished(report)) return [];
	if (summary.total_files === 0) return ["No file was verified: none is recorded.", ""];
	return [
		"| | Files | |",
		"| --- | ---: | --- |",
		...["matched", ...UNMATCHED].filter((status) => status === "matched" || summary[status] > 0).map((status) => {
			const { mark, meaning: words } = STATUS_VIEW[status];
			const shown = summary[status] === 0 ? "➖" : mark;
			const meaning = status === "matched" ? evidence(summary) : words;
			return `| ${shown} ${status} | ${grouped(summary[status])} | ${meaning} |`;
		}),
		""
	];
}
function evidence(summary) {
	const { matched_by, matched_weak, bytes_hashed } = summary;
	return [
		matched_by.bytes > 0 ? `${matched_by.bytes} read and hashed (${sizeOf$1(bytes_hashed)})` : "",
		matched_weak > 0 ? `${matched_weak} of them by MD5 or SHA-1 only` : "",
		hubDigestWords(summary),
		matched_by.pointer > 0 ? `${matched_by.pointer} by pointer${presenceWords(summary)}, content not read` : "",
		matched_by.upstream > 0 ? `${matched_by.upstream} by ${upstreamWords(summary)}, content not read` : ""
	].filter((part) => part !== "").join(", ");
}

/**
* The verdict in one sentence, which never lets "pass" hide what was not looked at. May hold text
* from the repository or from an error: escape it for the face it goes to.
*/
function verdictOf(report) {
	const { outcome, complete, error, summary, shard } = report;
	if (outcome === "error") return isUnfinished(report) ? `The check could not finish. ${error ?? ""}`.trimEnd() : `The check could not run: ${error ?? "no reason was given"}`;
	const unseen = [
		summary.missing > 0 ? `${grouped(summary.missing)} missing` : "",
		summary.unverified > 0 ? `${grouped(summary.unverified)} unverified` : "",
		summary.skipped > 0 ? `${grouped(summary.skipped)} not read` : ""
	].filter((part) => part !== "");
	const gap = unseen.length > 0 ? ` Content not verified: ${unseen.join(", ")}.` : "";
	const suppressed = summary.suppressed > 0 ? ` ${countOf$1(summary.suppressed, "finding")} ${summary.suppressed === 1 ? "is" : "are"} suppressed by the config.` : "";
	const since = report.changed_since;
	const incomplete = complete ? "" : since !== void 0 ? ` Only what changed since ${since} was checked.` : shard === null ? " The check is incomplete." : ` This is ${shardName(shard)} only; its report is to be merged with the others.`;
	if (outcome === "fail") {
		if (hasNothingToCheck(report)) return `There is nothing to check: no manifest was recognized.${incomplete}`;
		const found = summary.errors + summary.warnings + summary.notices;
		return `The repository has drifted from its manifests: ${summary.errors > 0 ? countOf$1(summary.errors, "error") : countOf$1(found, "finding")}.${gap}${suppressed}${incomplete}`;
	}
	if (summary.mismatched + summary.unreadable + summary.changed > 0) {
		const verified = summary.matched === 0 ? "nothing verified" : `${grouped(summary.matched)} verified`;
		return `Passed without errors, though ${badWords(summary)}; ${verified}.${gap}${suppressed}${incomplete}`;
	}
	if (since !== void 0 && summary.total_files === 0) return `No drift found: nothing that is recorded changed since ${since}.${suppressed}`;
	if (summary.has_recorded_checksums && summary.matched === 0) return `No drift found, nothing verified.${gap}${suppressed}${incomplete}`;
	if (!summary.has_recorded_checksums && summary.matched === 0) return `No drift found, but nothing was verified: no checksum that can be compared is recorded.${gap}${suppressed}${incomplete}`;
	const { pointer, upstream } = summary.matched_by;
	const byHub = hubDigestWords(summary);
	const unread = [
		byHub === "" ? "" : `, ${byHub}`,
		pointer > 0 ? `, ${grouped(pointer)} of them by pointer${presenceWords(summary)}` : "",
		upstream > 0 ? `, ${grouped(upstream)} of them by ${upstreamWords(summary)}` : "",
		summary.matched_weak > 0 ? `, ${grouped(summary.matched_weak)} of them by MD5 or SHA-1 only` : ""
	].join("");
	return `No drift found: ${grouped(summary.matched)} of ${countOf$1(summary.total_files, "file")} verified${unread}.${rememberedOf(report)}${gap}${suppressed}${incomplete}`;
}
/** What is wrong with files in a run that passes all the same. */
function badWords({ mismatched, unreadable, changed }) {
	return [
		mismatched > 0 ? `${countOf$1(mismatched, "file")} ${mismatched === 1 ? "differs" : "differ"}` : "",
		unreadable > 0 ? `${countOf$1(unreadable, "file")} can't be read` : "",
		changed > 0 ? `${countOf$1(changed, "file")} changed during the check` : ""
	].filter((part) => part !== "").join(", ");
}
const HOUR_MS = 36e5;
const DAY_MS = 24 * HOUR_MS;
/** How much was read now, and how long ago the rest was. */
function rememberedOf({ state, generated_at }) {
	if (state === void 0 || state.oldest_verified_at === null) return "";
	const age = Math.max(0, Date.parse(generated_at) - Date.parse(state.oldest_verified_at));
	const within = age < DAY_MS ? countOf$1(Math.max(1, Math.ceil(age / HOUR_MS)), "hour") : countOf$1(Math.ceil(age / DAY_MS), "day");
	return ` ${grouped(state.read)} read now, every file verified within ${within}.`;
}

/** Folders that are named one by one. */
const MAX_NAMED$2 = 3;
/**
* `Records cover 16 of 20 files (98 % of bytes) in models/.` Null where there are no folders with recorded files.
* Names of folders may be anything.
*/
function coverageWords(coverage) {
	if (coverage === void 0) return null;
	const { files, recorded, bytes, recorded_bytes: own, folders, more_folders: more } = coverage;
	const shown = folders.slice(0, MAX_NAMED$2).map(({ folder }) => folder === "" ? "the root" : `${folder}/`);
	const others = folders.length - shown.length + more;
	const where = others === 0 ? shown.join(", ") : `${shown.join(", ")} and ${countOf$1(others, "more folder")}`;
	const share = bytes === null || own === null || bytes === 0 ? "" : ` (${percent(own, bytes)} of bytes)`;
	return `Records cover ${grouped(recorded)} of ${countOf$1(files, "file")}${share} in ${where}.`;
}
/** Whole percent, and 100 % only where it is all. */
function percent(part, whole) {
	const share = Math.floor(part / whole * 100);
	return share === 0 && part > 0 ? "less than 1 %" : `${part < whole ? Math.min(share, 99) : share} %`;
}

const REPOSITORY = "OWNER/manifest-drift";

/** The page of this version's documentation about a kind of finding; null for a kind of another version. */
function findingPage(kind) {
	if (ruleOf(kind) === null) return null;
	return `https://github.com/${REPOSITORY}/blob/v${VERSION$1}/docs/findings/${kind}.md`;
}

/** Sources that are named one by one, and how much of a name is shown: a statement may hold anything. */
const MAX_NAMED$1 = 4;
const MAX_NAME = 80;
/**
* `Restored before the check: 2 files from huggingface (8.1 GB), 1 file from local (5 bytes).` Null where none was.
* `shown` makes a source's name fit for where it is shown.
*/
function restoredWords({ files, stages }, shown) {
	if (!stages.some(({ counts }) => (counts.files_restored ?? 0) > 0)) return null;
	const sources = /* @__PURE__ */ new Map();
	for (const { restore } of files) {
		if (restore?.result !== "restored") continue;
		const from = restore.from ?? "an unnamed source";
		const sum = sources.get(from) ?? {
			files: 0,
			bytes: 0
		};
		sources.set(from, {
			files: sum.files + 1,
			bytes: sum.bytes + (restore.bytes ?? 0)
		});
	}
	if (sources.size === 0) return null;
	const all = [...sources].sort(([, a], [, b]) => b.files - a.files);
	const named = all.slice(0, MAX_NAMED$1).map(([from, sum]) => `${countOf$1(sum.files, "file")} from ${shown(cut(from, MAX_NAME))} (${sizeOf$1(sum.bytes)})`);
	const rest = all.slice(MAX_NAMED$1).reduce((sum, [, { files }]) => sum + files, 0);
	const more = rest > 0 ? [`${grouped(rest)} from other sources`] : [];
	return `Restored before the check: ${[...named, ...more].join(", ")}.`;
}
/** How one file came, or why it is missing, for its row in a table. Null where `restore` said nothing. */
function restoreNote(restore) {
	if (restore === void 0) return null;
	const from = cut(restore.from ?? "the source", MAX_NAME);
	switch (restore.result) {
		case "restored": return `restored from ${from}`;
		case "mismatch": return `${from} has other content`;
		case "gone": return `${from} no longer has it`;
		case "failed": return "could not be restored";
		case "unsourced": return "no source is known";
	}
}

/** What a manifest came to, without its path: `Croissant 1.1, 3 files recorded, 3 compared, 1 file set not looked at`. */
function manifestWords(row) {
	const { label, recorded, compared } = row;
	const beside = besides(row);
	return `${label}${recorded === 0 && beside !== "" ? "" : `, ${countOf$1(recorded, "file")} recorded, ${grouped(compared)} compared`}${beside === "" ? "" : `, ${beside}`}`;
}
/** What it records beside files of the repository, or nothing. */
function besides({ not_looked_at, unread }) {
	const parts = not_looked_at.filter(({ count }) => count > 0).map(({ what, count }) => digestsWords(what, count) ?? `${countOf$1(count, what.replaceAll("-", " "))} not looked at`);
	if (unread === "no-digests") parts.push("it records no digests");
	if (unread === "not-supported" || unread === "too-large") parts.push("it is not read");
	return parts.join(", ");
}
/** `1 BLAKE3 digest not computed`, where it counts digests of an algorithm; else null. */
function digestsWords(what, count) {
	const algorithm = what.endsWith("-digest") ? algorithmNamed(what.slice(0, -7)) : null;
	return algorithm === null ? null : `${countOf$1(count, `${infoOf(algorithm).label} digest`)} not computed`;
}
/** What its relative paths are relative to. */
function baseWords({ base }) {
	return base === "" ? "the repository root" : base;
}

const WORDS$1 = {
	absent_files_matched: ["file matched that is not here", "files matched that are not here"],
	blobs_checked: ["blob checked", "blobs checked"],
	candidates_left_out: ["more candidate not read", "more candidates not read"],
	combined_entries: ["entry in combined inventories", "entries in combined inventories"],
	combined_inventories: ["combined inventory", "combined inventories"],
	entries: ["entry", "entries"],
	entries_changed: ["entry with other content", "entries with other content"],
	entries_compared: ["entry compared", "entries compared"],
	entries_that_work: ["entry works", "entries work"],
	entries_without_source: ["entry without a source", "entries without a source"],
	families: ["model in several files", "models in several files"],
	file_sets: ["file set", "file sets"],
	files: ["file", "files"],
	files_hashed: ["file hashed", "files hashed"],
	files_in_folders: ["file in folders with recorded files", "files in folders with recorded files"],
	files_not_restored: ["missing file not restored", "missing files not restored"],
	files_of_entries: ["file of entries", "files of entries"],
	files_of_unclear_source: ["file of unclear source", "files of unclear source"],
	files_restored: ["file restored", "files restored"],
	files_skipped: ["file skipped", "files skipped"],
	files_unrecorded: ["file reported as unrecorded", "files reported as unrecorded"],
	files_with_checksum: ["file with a recorded checksum", "files with a recorded checksum"],
	folders_compared: ["folder compared", "folders compared"],
	headers_read: ["header read", "headers read"],
	headers_unread: ["header not given", "headers not given"],
	headers_unknown: ["file without a known header", "files without a known header"],
	hub_caches: ["hub cache", "hub caches"],
	indexes: ["index of tensors", "indexes of tensors"],
	known_to_git_or_dvc: ["of them known to git or DVC", "of them known to git or DVC"],
	lfs_files_compared: ["file of git-lfs compared", "files of git-lfs compared"],
	lfs_objects_asked: ["object of git-lfs asked for", "objects of git-lfs asked for"],
	lfs_objects_held: ["of them on the LFS server", "of them on the LFS server"],
	line_ends_differ: ["text with other line endings", "texts with other line endings"],
	lists: ["checksum list", "checksum lists"],
	manifests: ["manifest", "manifests"],
	missing: ["missing file", "missing files"],
	missing_optional: ["of them optional", "of them optional"],
	nested_repositories: ["nested repository not read", "nested repositories not read"],
	paths_with_two_readings: ["path can be read in two ways", "paths can be read in two ways"],
	pointers_compared: ["pointer compared", "pointers compared"],
	pointers_in_index: ["pointer in git's index", "pointers in git's index"],
	pointers_in_place: ["pointer in place of a file", "pointers in place of files"],
	records: ["recorded file", "recorded files"],
	records_compared: ["recorded file compared", "recorded files compared"],
	records_removed: ["record removed", "records removed"],
	repositories_asked: ["repository asked", "repositories asked"],
	requests: ["request", "requests"],
	results_not_counted: ["result not counted", "results not counted"],
	samples_left_out: ["sample not read", "samples not read"],
	settings_weakened: ["setting weakened", "settings weakened"],
	signatures: ["signature", "signatures"],
	source_entries: ["entry in their sources", "entries in their sources"],
	source_inventories: ["source inventory", "source inventories"],
	statements: ["statement", "statements"],
	suppressed: ["finding suppressed", "findings suppressed"],
	suppressions: ["suppression", "suppressions"],
	suppressions_expired: ["of them expired", "of them expired"],
	unrecorded_files_matched: ["file matched by the Hub's digest only", "files matched by the Hub's digest only"],
	texts_compared: ["differing file tried", "differing files tried"]
};
/**
* What a stage did, in one line: `3 files hashed, 1 file skipped`. Counts of zero are left out, unless all are.
* The note may hold text from the repository.
*/
function stageText({ counts, note }) {
	const all = Object.entries(counts);
	const telling = all.filter(([, count]) => count > 0);
	return [(telling.length > 0 ? telling : all.slice(0, 1)).map(([name, count]) => countOf$1(count, ...wordsOf(name))).join(", "), note ?? ""].filter((part) => part !== "").join("; ");
}
/** A report that was written by hand may count other things. */
function wordsOf(name) {
	const plain = name.replaceAll("_", " ");
	return Object.hasOwn(WORDS$1, name) ? WORDS$1[name] : [plain, plain];
}

const MAX_LINES = 20;
/**
* Who signed the manifests, a line each; those whose signature is not valid are findings. Nothing where there is no
* bundle. Names may be anything.
*/
function signatureLines({ signatures = [] }) {
	const verified = signatures.filter(({ status }) => status === "verified");
	const unchecked = signatures.filter(({ status }) => status === "unchecked").length;
	const lines = verified.slice(0, MAX_LINES).map(({ path, signs, by, issuer }) => {
		const what = signs.filter((one) => one !== path).join(", ");
		return `${what === "" ? path : what}: signed by ${by}${issuer === null ? "" : ` (${issuer})`}${what === "" ? "" : `, by ${path}`}.`;
	});
	if (verified.length > MAX_LINES) lines.push(`… and ${verified.length - MAX_LINES} more.`);
	if (unchecked > 0) lines.push(`The signature of ${countOf$1(unchecked, "signed manifest")} was not checked; name a trusted root in trusted-root.`);
	return lines;
}

/** Text in the columns of a terminal. */
/** Signs of two columns: of East Asian scripts, full-width forms, emoji. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/gu;
/** Signs of none: they change the one before. */
const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** How many columns a line without controls takes. */
function columnsOf(line) {
	if (PLAIN.test(line)) return line.length;
	return [...line.replace(MARKS, "")].length + (line.match(WIDE)?.length ?? 0);
}
/**
* A line in as many as it takes, each of at most `width` columns, broken at spaces. A word that is longer keeps a
* line of its own, so that it can be copied. `first` and `rest` stand before the first line and the others.
*/
function wrapLine(line, width, first = "", rest = first) {
	if (width === Number.POSITIVE_INFINITY || columnsOf(first) + columnsOf(line) <= width) return [first + line];
	const lines = [];
	let current = "";
	for (const word of line.split(" ")) {
		const indent = lines.length === 0 ? first : rest;
		const next = current === "" ? word : `${current} ${word}`;
		if (current === "" || columnsOf(indent) + columnsOf(next) <= width) current = next;
		else {
			lines.push(indent + current);
			current = word;
		}
	}
	lines.push((lines.length === 0 ? first : rest) + current);
	return lines;
}

/** A longer line was not written for people. */
const MAX_LINE = 2e3;
/** What of a line is shown before the value where not all of it fits. */
const LEAD = 12;
/**
* The line that a finding points to, with its value marked; null where the line tells nothing of it. `written`: the
* line in its manifest; `width`: how many columns it may take.
*/
function frameOf(finding, written, width) {
	if (written.length > MAX_LINE) return null;
	const text = written.trimEnd().replaceAll("	", " ");
	const range = valueIn(text, finding);
	if (range === null) return null;
	const [start, end] = range;
	const indent = text.length - text.trimStart().length;
	const from = columnsOf(terminalText(text.slice(indent))) <= width ? indent : Math.max(indent, start - LEAD);
	const before = `${from > indent ? "…" : ""}${terminalText(text.slice(from, start))}`;
	const room = width - columnsOf(before);
	const value = cut(terminalText(text.slice(start, end)), room);
	const after = cut(terminalText(text.slice(end)), room - columnsOf(value));
	const line = before + value + after;
	if (value === "" || columnsOf(line) > width) return null;
	return {
		line,
		before: columnsOf(before),
		length: columnsOf(value)
	};
}
/** From where to where the value stands that a finding is about. */
function valueIn(text, finding) {
	const { location, subject, expected, actual, kind } = finding;
	if (location === null) return null;
	const values = [expected, actual];
	const wanted = ruleOf(kind)?.shows === "values" ? [...values, subject] : [subject, ...values];
	const from = location.column - 1;
	for (const value of wanted) {
		const start = value === null ? -1 : wordAt$1(text, value, from);
		if (start !== -1) return [start, start + (value?.length ?? 0)];
	}
	if (location.line === 1 && location.column === 1) return null;
	const token = /\s*("(?:[^"\\]|\\.)*"|[^\s,;{}[\]]+)/y;
	token.lastIndex = from;
	const found = token.exec(text)?.[1];
	return found === void 0 ? null : [token.lastIndex - found.length, token.lastIndex];
}
/** Where a value stands as a word of its own; -1 where it does not. */
function wordAt$1(text, value, from) {
	if (value === "") return -1;
	const isWord = (sign) => sign !== void 0 && /[\p{L}\p{N}_]/u.test(sign);
	for (let at = text.indexOf(value, from); at !== -1; at = text.indexOf(value, at + 1)) if (!(isWord(value[0]) && isWord(text[at - 1]) || isWord(value.at(-1)) && isWord(text[at + value.length]))) return at;
	return -1;
}

/** As in a file. */
const PLAIN_STYLE = {
	paint: (_, text) => text,
	width: Number.POSITIVE_INFINITY,
	link: (text) => text,
	fileUrl: () => null,
	lineAt: () => null
};
/** A text that is harmless already, as lines of the terminal's width: no workflow command begins in one of them. */
function put(text, { width, paint }, { first = "", rest = first, painted = first, style } = {}) {
	const lead = columnsOf(first);
	const [word = ""] = text.split(" ", 1);
	if (lead > rest.length && lead + columnsOf(word) > width) return `${painted.trimEnd()}\n${put(text, {
		width,
		paint
	}, {
		first: rest,
		...style && { style }
	})}`;
	return `${wrapLine(text, width, " ".repeat(lead), rest).map((line, index) => {
		const own = line.slice(index === 0 ? lead : rest.length);
		const shown = style === void 0 ? own : paint(style, own);
		return index === 0 ? painted + shown : rest + logLine(shown);
	}).join("\n")}\n`;
}

/** Findings of one kind that are shown with the line that they point to. */
const MAX_FRAMES = 3;
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
/** A block for each kind. */
function* findingBlocks(report, textStyle) {
	for (const group of groupFindings(report)) yield renderGroup(group, textStyle);
}
function* renderGroup({ severity, kind, title, fix, count, findings }, textStyle) {
	const { paint } = textStyle;
	yield heading(severity, title, terminalText(kind), textStyle);
	const shown = findings.slice(0, 20);
	for (const [index, finding] of shown.entries()) yield* renderFinding(finding, index < 3, textStyle);
	if (count > shown.length) yield `    … and ${grouped(count - shown.length)} more; --format json lists all.\n`;
	yield put(fix, textStyle, {
		first: "  → ",
		rest: "    ",
		painted: `  ${paint("cyan", "→")} `
	});
}
function heading(severity, title, kind, textStyle) {
	const { paint, link, width } = textStyle;
	const { sign } = SEVERITY_VIEW[severity];
	const name = paint("dim", link(kind, findingPage(kind)));
	const painted = `${paint(STYLES[severity], sign)} `;
	if (`${sign} ${title} ${kind}`.length <= width) return `${painted}${paint("bold", title)} ${name}\n`;
	return `${put(title, textStyle, {
		first: `${sign} `,
		rest: "  ",
		painted,
		style: "bold"
	})}  ${name}\n`;
}
function* renderFinding(finding, isFirst, textStyle) {
	const { location } = finding;
	const { paint, link } = textStyle;
	if (location === null) {
		yield put(terminalText(finding.message), textStyle, {
			first: "    ",
			rest: "      "
		});
		return;
	}
	const place = terminalText(`${location.file}:${location.line}:${location.column}`);
	const painted = paint("dim", link(place, textStyle.fileUrl(location.file)));
	const frame = isFirst ? frameAt(finding, textStyle) : null;
	const message = terminalText(messageBeside(finding, frame !== null, isFirst));
	if (frame === null) {
		yield put(message, textStyle, {
			first: `    ${place}  `,
			rest: "      ",
			painted: `    ${painted}  `
		});
		return;
	}
	yield `    ${painted}\n`;
	yield* drawn(frame, location.line, STYLES[finding.severity], textStyle);
	yield put(message, textStyle, { first: "      " });
}
const MARGIN = 6;
/** The longest frame where no width is known. */
const MAX_FRAME = 160;
function frameAt(finding, { width, lineAt }) {
	const { location } = finding;
	const written = location === null ? null : lineAt(location);
	if (location === null || written === null) return null;
	const gutter = MARGIN + `${location.line}`.length + 3;
	return frameOf(finding, written, Math.min(width, MAX_FRAME) - gutter);
}
function* drawn({ line, before, length }, number, style, { paint }) {
	const margin = " ".repeat(MARGIN);
	yield `${margin}${paint("dim", `${number} │`)} ${line}\n`;
	yield `${margin}${paint("dim", `${" ".repeat(`${number}`.length)} │`)} ${" ".repeat(before)}${paint(style, "^".repeat(length))}\n`;
}
/**
* The message without what stands beside it: the manifest's path, where that is what the finding is about, and the
* recorded digest in full, where its line is shown. Behind the first findings all digests are short.
*/
function messageBeside(finding, isFramed, isFirst) {
	const { kind, subject, location, data, expected, message } = finding;
	const rule = ruleOf(kind);
	const isOfManifest = subject === location?.file && rule?.about !== "run";
	if (rule === null || isFirst && !isFramed && !isOfManifest) return message;
	const words = (isOfManifest ? rule.message(data, finding) : messageOf(rule, data, finding)).map(({ is, text }) => is === "digest" && (!isFirst || isFramed && text === expected) ? shortDigest(text) : text);
	return isOfManifest ? `${words.join("")}.` : words.join("");
}

const STAGE_STYLES = {
	pass: "green",
	fail: "red",
	skip: "dim"
};
/** The report for a person at a terminal: findings by kind with the fix, then counts, the verdict, the next step. */
function* renderText(report, options = {}) {
	const { amount = "all", next = null, ...given } = options;
	const textStyle = {
		...PLAIN_STYLE,
		...given
	};
	const { paint } = textStyle;
	if (amount !== "verdict") yield* renderBody(report, textStyle, amount === "all");
	const { outcome } = report;
	const style = outcome === "pass" ? report.complete ? "green" : "yellow" : "red";
	const word = outcome.toUpperCase();
	const painted = `${paint("bold", paint(style, word))} `;
	yield put(terminalText(verdictOf(report)), textStyle, {
		first: `${word} `,
		rest: "  ",
		painted
	});
	if (amount !== "verdict" && next !== null) yield nextLines(next, textStyle);
}
/** The command is not cut in lines, so that it can be copied; where there is no room beside it, the rest is below. */
function nextLines(next, textStyle) {
	const painted = `${textStyle.paint("bold", "Next:")} `;
	const end = next.lastIndexOf(" (");
	if (end === -1 || columnsOf(`Next: ${next}`) <= textStyle.width) return `${painted}${next}\n`;
	const rest = put(next.slice(end + 1), textStyle, { first: "  " });
	return `${painted}${next.slice(0, end)}\n${rest}`;
}
function* renderBody(report, textStyle, hasAll) {
	yield* apart([
		...findingBlocks(report, textStyle),
		renderSuppressed(report, textStyle),
		renderStages(report, textStyle, hasAll),
		renderManifests(report, textStyle, hasAll),
		renderWorks(report, textStyle),
		[put(counts(report), textStyle, { rest: "  " })]
	]);
}
/** Blocks with an empty line between two of them; one that says nothing leaves none. */
function* apart(blocks) {
	let isFirst = true;
	for (const block of blocks) {
		let begins = true;
		for (const piece of block) {
			if (begins && !isFirst) yield "\n";
			[begins, isFirst] = [false, false];
			yield piece;
		}
	}
}
/** Of a whole run, findings say all that went wrong in a stage. */
function* renderStages({ stages, complete }, textStyle, hasAll) {
	const { paint } = textStyle;
	for (const { status, name, ...stage } of stages) {
		if (!hasAll && (status !== "fail" || complete)) continue;
		const { sign } = STAGE_VIEW[status];
		const painted = `${paint(STAGE_STYLES[status], sign)} ${name}: `;
		const first = `${sign} ${name}: `;
		yield put(terminalText(stageText(stage)), textStyle, {
			first,
			rest: "    ",
			painted,
			style: "dim"
		});
	}
}
function* renderManifests(report, textStyle, hasBases) {
	const { manifests } = report;
	for (const row of manifests.slice(0, 20)) {
		const base = hasBases && row.recorded > 0 ? `, paths relative to ${baseWords(row)}` : "";
		const name = terminalText(row.path);
		const painted = `${textStyle.link(name, textStyle.fileUrl(row.path))}: `;
		const said = terminalText(`${manifestWords(row)}${base}`);
		yield put(said, textStyle, {
			first: `${name}: `,
			rest: "    ",
			painted,
			style: "dim"
		});
	}
	if (manifests.length > 20) yield `… and ${grouped(manifests.length - 20)} more; --format json lists all.\n`;
	const coverage = coverageWords(report.coverage);
	if (coverage !== null) yield put(terminalText(coverage), textStyle, { rest: "  " });
	const restored = restoredWords(report, terminalText);
	if (restored !== null) yield put(restored, textStyle, { rest: "  " });
	for (const line of signatureLines(report)) yield put(terminalText(line), textStyle, { rest: "  " });
}
function* renderSuppressed({ suppressed, suppressions, summary }, textStyle) {
	const idle = suppressions.filter(({ status, findings }) => status === "active" && findings === 0);
	if (suppressed.length + idle.length === 0) return;
	const { paint } = textStyle;
	const say = (text) => put(text, textStyle, {
		first: "    ",
		rest: "      "
	});
	yield `${paint("dim", "~")} ${paint("bold", "Suppressed findings")} ${paint("dim", "don't count")}\n`;
	let shown = 0;
	for (const { kind, subject, reason, expires } of firstOf(suppressed, 20)) {
		shown += 1;
		yield say(`${terminalText(subject)}: ${kind}, until ${expires}: ${terminalText(reason)}`);
	}
	if (summary.suppressed > shown) yield `    … and ${grouped(summary.suppressed - shown)} more; --format json lists all.\n`;
	for (const { kind, path } of idle.slice(0, 20)) yield say(`${terminalText(path)}: nothing matches; ${terminalText(kind)} can go from \`suppress\`.`);
}
/** What smoke tests said, an entry a line; those that failed or were blocked are findings above. */
function* renderWorks({ entries }, { paint }) {
	let shown = 0;
	for (const { kind, id, works } of entries) {
		if (works === void 0) continue;
		if (shown === 0) yield `${paint("bold", "Works")}\n`;
		shown += 1;
		if (shown <= 20) yield `    ${works.padEnd(9)} ${kind} ${terminalText(id)}\n`;
	}
	if (shown > 20) yield `    … and ${grouped(shown - 20)} more; --format json lists all.\n`;
}
function counts({ summary }) {
	const { total_files, matched, matched_by, matched_weak, errors, warnings, notices, suppressed } = summary;
	const evidence = [
		matched_by.bytes > 0 ? `${grouped(matched_by.bytes)} by bytes` : "",
		matched_weak > 0 ? `${grouped(matched_weak)} of them by a weak digest only` : "",
		hubDigestWords(summary),
		matched_by.pointer > 0 ? `${grouped(matched_by.pointer)} by pointer${presenceWords(summary)}` : "",
		matched_by.upstream > 0 ? `${grouped(matched_by.upstream)} by ${upstreamWords(summary)}` : ""
	].filter((part) => part !== "");
	const parts = [`${grouped(matched)} matched${evidence.length > 0 ? ` (${evidence.join(", ")})` : ""}`];
	for (const status of FILE_STATUSES) if (status !== "matched" && summary[status] > 0) parts.push(`${grouped(summary[status])} ${status}`);
	return `${countOf$1(total_files, "file")}: ${parts.join(", ")}. ${countOf$1(errors, "error")}, ${countOf$1(warnings, "warning")}, ${countOf$1(notices, "notice")}${suppressed > 0 ? `, ${grouped(suppressed)} suppressed` : ""}.`;
}

function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const IDENTITIES = [
	"id",
	"repo_id",
	"name",
	"folder_name"
];
/** The entry's identity, or null where it has none. */
function identityOf(value) {
	for (const field of IDENTITIES) {
		const text = stringAt(value, field);
		if (text !== null && text.trim() !== "") return text;
	}
	return null;
}
/** How a finding names an entry. */
function subjectOf({ kind, id }) {
	return `${kind}:${id}`;
}
/** `field` is none that every object has, as `constructor`: to ask for own members alone takes most of the time. */
function stringAt(value, field) {
	const text = value[field];
	return typeof text === "string" ? text : null;
}
/** A size or count: a whole number that JSON's doubles hold exactly. */
function countAt(value, field) {
	const number = value[field];
	return Number.isSafeInteger(number) && number >= 0 ? number : null;
}
/** The objects of a list-valued field; whatever else stands in the list was reported already. */
function objectsAt(value, field) {
	const list = Object.hasOwn(value, field) ? value[field] : null;
	return Array.isArray(list) ? list.filter(isObject) : [];
}
/** The path that the entry names, in either dialect. */
function pathFieldOf(value) {
	for (const field of ["path", "local_path"]) {
		const written = stringAt(value, field);
		if (written) return {
			field,
			written
		};
	}
	return null;
}

/** A place that is looked for when its line or column is asked for: of a hundred thousand findings few are shown. */
var LateLocation = class {
	file;
	#find;
	#found = null;
	/** `find` answers a place in `file`. */
	constructor(file, find) {
		this.file = file;
		this.#find = find;
	}
	get line() {
		return this.found.line;
	}
	get column() {
		return this.found.column;
	}
	get found() {
		this.#found ??= this.#find();
		return this.#found;
	}
};
/** The place as a plain object, for a report. */
function foundLocation(location) {
	return location instanceof LateLocation ? location.found : location;
}

/** Steps of matching for all patterns of a setting together: some seconds of work. */
const MAX_MATCHING_STEPS = 1e8;
/**
* Whether a path matches one of the config's patterns, or is written just like one. A pattern that cannot be
* used is a `SettingsError` that names `setting`; so are patterns that take too long together, since others may
* have written both them and the names.
*/
function pathMatcher(setting, patterns) {
	const work = { steps: 0 };
	const plain = new Set(patterns);
	const globs = [];
	for (const pattern of patterns) {
		requirePattern(setting, pattern);
		if (isWild(pattern)) globs.push(namesMatcher(pattern, work));
		else plain.add(namesOf(pattern).join("/"));
	}
	const matches = (path) => {
		if (patterns.length === 0) return false;
		if (plain.has(path)) return true;
		if (globs.length === 0) return false;
		const names = path.split("/");
		if (globs.some((isMatch) => isMatch(names))) return true;
		if (work.steps > 1e8) throw tooMuchWork(setting);
		return false;
	};
	return Object.assign(matches, { work });
}
/** Whether a pattern is more than a path. */
function isWild(pattern) {
	return /[*?[\\]|\/$/.test(pattern);
}
function tooMuchWork(setting) {
	return new SettingsError(`${setting}: its patterns take too long to match. Use fewer, with fewer wildcards; paths without wildcards cost nothing.`);
}
/** Throws a `SettingsError` that names `setting` where a pattern cannot be used. */
function requirePattern(setting, pattern) {
	const why = refusal(pattern);
	if (why !== null) throw new SettingsError(`${setting}: ${quote(pattern)} cannot be used: ${why}`);
}
function refusal(pattern) {
	if (pattern.length > 1024) return `it is ${pattern.length} characters long; the limit is ${MAX_PATTERN_LENGTH}. Use wildcards.`;
	if (namesOf(pattern).length > 0 && !pattern.startsWith("!") && !/[(){}|]|\[:/.test(pattern)) return null;
	return "a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) { } | and [: :]; write one for each choice.";
}

/** Where the records below a folder begin, or null where there are none. */
function firstBelow(records, folder, from = 0) {
	const start = folder === "" ? "" : `${folder}/`;
	const place = lowerBound(records, start, from);
	return records[place]?.path.startsWith(start) ? place : null;
}
/** The records below a folder: from place `first`, up to and without place `end`. */
function placesBelow(records, folder) {
	if (folder === "") return {
		first: 0,
		end: records.length
	};
	const first = lowerBound(records, `${folder}/`, 0);
	return {
		first,
		end: lowerBound(records, `${folder}0`, first)
	};
}
/** The record of just this path. */
function findRecord(records, path) {
	const record = records[lowerBound(records, path, 0)];
	return record?.path === path ? record : null;
}
/** Whether there is a record of just this path. */
function isRecorded(records, path) {
	return findRecord(records, path) !== null;
}
/** A place that is not before the one that is sought, which is mostly near where the search begins. */
function upperBound(records, path, from) {
	for (let step = 1; from + step < records.length; step *= 2) if (records[from + step].path >= path) return from + step;
	return records.length;
}
/** The first place whose path is not before `path`. */
function lowerBound(records, path, from) {
	let low = from;
	let high = from === 0 ? records.length : upperBound(records, path, from);
	while (low < high) {
		const middle = low + high >> 1;
		if (records[middle].path < path) low = middle + 1;
		else high = middle;
	}
	return low;
}

const MERGED = /* @__PURE__ */ new WeakMap();
const NONE$3 = [];
/** Remembers that `kept` represents `other` too. */
function mergeInto(kept, other) {
	const before = MERGED.get(kept);
	if (before === void 0) MERGED.set(kept, [other]);
	else before.push(other);
}
/** The other records of the same file. */
function mergedInto(record) {
	return MERGED.get(record) ?? NONE$3;
}
/** A record and those that were merged into it. */
function withMerged(record) {
	return [record, ...mergedInto(record)];
}
/** Whether all its digests, those of other manifests too, are what the Hub said at a download. */
function isUpstreamWord(record) {
	if (record.digestHolder.source.more?.isUpstreamWord !== true) return false;
	return mergedInto(record).every(({ source, hasDigest }) => !hasDigest || source.more?.isUpstreamWord === true);
}
/**
* A record that says nothing by itself: an inventory's, of a file that is not there, and without a digest. What
* is missing of an entry is told of the entry.
*/
function isHint({ source, hasDigest, found }) {
	return source.is === "inventory" && !hasDigest && (found.is === "missing" || found.is === "broken-link");
}

const MAX_NAMED = 5;
/**
* Manifests whose files belong together: the shards of an index, of which some missing is an error, and manifests
* that describe something else where none of their files is here.
*/
var Groups = class {
	#groups = /* @__PURE__ */ new Map();
	/** `isMissing`: that nothing stands for it either. */
	add({ source }, record, isMissing) {
		const known = this.#groups.get(source.file);
		const group = known ?? {
			isShards: source.more?.missing === "all-or-some",
			first: record,
			count: 0,
			here: 0,
			missing: []
		};
		if (known === void 0) this.#groups.set(source.file, group);
		group.count += 1;
		if (isMissing) group.missing.push(record.path);
		else group.here += 1;
	}
	/** Those of which one finding says what is missing. */
	get reported() {
		const files = [...this.#groups].filter(([, { isShards, here }]) => isShards || here === 0);
		return new Set(files.map(([file]) => file));
	}
	findings(isOptional) {
		const { reported } = this;
		return [...this.#groups].flatMap(([file, { isShards, first, count, here, missing: all }]) => {
			const missing = reported.has(file) ? all.filter((path) => !isOptional(path)) : [];
			if (missing.length === 0) return [];
			const location = {
				file,
				line: 1,
				column: 1
			};
			if (here === 0) return [fileMissing.found({
				subject: file,
				location,
				data: {
					what: "none-here",
					of: isShards ? "shard" : "file",
					count
				},
				severity: "notice",
				key: "none here"
			})];
			const files = missing.slice(0, MAX_NAMED);
			return [shardsIncomplete.found({
				subject: file,
				location: first.location,
				data: {
					what: "missing",
					missing: missing.length,
					total: count,
					files
				},
				key: "missing"
			})];
		});
	}
};
/** The groups among all records. What `plan`, a part of `whole`, does not have was not looked at closely. */
function groupsOf(plan, whole) {
	const groups = new Groups();
	const own = plan === whole ? null : new Set(plan);
	for (const record of whole) {
		const { found, outcome, status } = record;
		const merged = mergedInto(record);
		if (found.is === "outside" || !isGrouped(record) && !merged.some(isGrouped)) continue;
		const isMissing = (own === null || own.has(record) ? status === "missing" : found.is === "missing") && outcome?.is !== "pointer";
		for (const one of [record, ...merged]) if (isGrouped(one)) groups.add(one, record, isMissing);
	}
	return groups;
}
function isGrouped({ source }) {
	const missing = source.more?.missing;
	return missing === "all-or-some" || missing === "elsewhere";
}

/**
* What `missing-files: auto` says of a missing file: by the strictest of the manifests that record it. Null: it is
* reported of one of `reported`, manifests of which a finding of their own says what is missing, or not at all.
*/
function missingSeverity(record, reported) {
	const own = (one) => reported.has(one.source.file) ? null : ownSeverity(one);
	let strictest = own(record);
	for (const others of [mergedInto(record), suppliersOf(record)]) for (const other of others) {
		const severity = own(other);
		if (RANKS$1.indexOf(severity) < RANKS$1.indexOf(strictest)) strictest = severity;
	}
	return strictest;
}
/** The records that its digests are of: of the same manifest too, and of manifests that are all of one policy. */
function* suppliersOf(record) {
	if (!record.hasOwnSha256 && record.hasSha256) yield record.recordOf("sha256");
	if (record.hasOthers) for (const { from } of record.othersFrom) yield from;
}
const RANKS$1 = [
	"error",
	"warning",
	"notice",
	null
];
function ownSeverity({ source: { more }, at, hasOwnDigest }) {
	const recorded = hasOwnDigest ? "error" : "notice";
	if (more === void 0) return recorded;
	const graded = more.grading(at)?.missing;
	if (graded !== void 0) return graded === "ignore" ? null : graded;
	switch (more.missing) {
		case "recorded": return recorded;
		case "sourced":
		case "elsewhere": return more.origin(at) === null ? recorded : "notice";
		case "notice":
		case "all-or-some": return "notice";
	}
}

/**
* Decides what each missing file means. `auto`: a file with a recorded checksum is an error; what
* has none is only reported. The other settings give every missing file one answer. Files that the
* config calls optional may be absent whatever the setting. `whole` is the plan of which `plan` may be
* one shard's part, and the first shard tells what is missing of whole manifests. Many patterns and many files
* take time, so this gives way in between; what is not looked at when `signal` is aborted is not said to be missing.
*/
async function applyPolicy(plan, resolved, missingFiles, optional, whole = plan, signal = null, isFirst = true) {
	const isOptional = pathMatcher("optional", optional);
	const severityOf = (hasChecksum) => {
		if (missingFiles === "ignore") return null;
		if (missingFiles === "auto") return hasChecksum ? "error" : "notice";
		return missingFiles;
	};
	let turn = STEPS_PER_TURN;
	const isEnded = async () => {
		turn = isOptional.work.steps + STEPS_PER_TURN;
		await new Promise((resolve) => setImmediate(resolve));
		return signal?.aborted === true;
	};
	const groups = missingFiles === "auto" ? groupsOf(plan, whole) : new Groups();
	let missing = 0;
	const excused = /* @__PURE__ */ new Set();
	let isOver = false;
	const unlooked = /* @__PURE__ */ new Set();
	for (const record of plan) {
		if (record.status !== "missing") continue;
		isOver ||= isOptional.work.steps > turn && await isEnded();
		if (isOver) {
			unlooked.add(record);
			continue;
		}
		missing += 1;
		if (isOptional(record.path)) excused.add(record.path);
	}
	const { reported } = groups;
	const severityOfRecord = (record) => {
		if (excused.size > 0 && excused.has(record.path) || unlooked.has(record)) return null;
		return missingFiles === "auto" ? missingSeverity(record, reported) : severityOf(record.hasDigest);
	};
	const findings = isFirst ? groups.findings((path) => excused.has(path)) : [];
	const severity = severityOf(false);
	const seen = /* @__PURE__ */ new Set();
	const absent = [];
	for (const item of resolved) {
		if (isOptional.work.steps > turn && await isEnded()) break;
		if (severity === null || seen.has(item.identity)) continue;
		if (!lacksFiles(item, whole) || isOptional(item.path)) continue;
		seen.add(item.identity);
		absent.push(item);
	}
	absent.sort(({ entry: a }, { entry: b }) => compare$1(a.kind, b.kind) || compare$1(a.id, b.id));
	return {
		value: {
			severityOf: severityOfRecord,
			absent,
			describe: (item) => absentEntry(item, severity ?? "notice", whole)
		},
		findings,
		counts: {
			missing,
			missing_optional: excused.size
		},
		note: `missing-files: ${missingFiles}`
	};
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Steps of matching after which the event loop has its turn: some tens of milliseconds. */
const STEPS_PER_TURN = 1e6;
/** The files that an entry lists, that are not there, and that no record speaks of. */
function unrecordedAbsentees({ absent }, plan) {
	return absent.reduce((count, path) => count + (isRecorded(plan, path) ? 0 : 1), 0);
}
/**
* Whether files that the entry says it has are not there, and no record of their own says so. An
* entry that says it has no files lacks none.
*/
function lacksFiles(item, plan) {
	if (unrecordedAbsentees(item, plan) > 0) return true;
	if (!isAbsent(item)) return false;
	const { entry, sha256, path } = item;
	if (sha256 !== null || isRecorded(plan, path) || firstBelow(plan, path) !== null) return false;
	return (countAt(entry.value, "files_count") ?? countAt(entry.value, "size_bytes")) !== 0;
}
/** Whether nothing stands at the path that the entry names. */
function isAbsent({ field, found }) {
	return field !== null && (found.is === "missing" || found.is === "broken-link");
}
function absentEntry(item, severity, plan) {
	const { entry, path, field, listed } = item;
	const count = unrecordedAbsentees(item, plan);
	const { inventory } = entry;
	const isWhole = isAbsent(item) && firstBelow(plan, path) === null;
	return fileMissing.found({
		subject: subjectOf(entry),
		data: isWhole ? {
			what: "entry",
			path
		} : {
			what: "entry-files",
			absent: count,
			listed
		},
		severity,
		location: new LateLocation(inventory.file, () => inventory.locate(entry.value, field ?? void 0)),
		key: "entry"
	});
}

/**
* One row an entry, the source's before the combined inventory's, with the gravest status of its
* files, those of `plan`, which may be one shard's part of `whole`, and of its folder as a whole. `isSelection`:
* the files that the plan leaves out are nobody's part, so they are skipped.
*/
function entryRows(resolved, plan, whole = plan, folders = /* @__PURE__ */ new Map(), isSelection = false) {
	const tallies = /* @__PURE__ */ new Map();
	if (plan.length > 0) {
		for (const { field, path } of resolved) if (field !== null) tallies.set(path, {
			files: 0,
			status: null
		});
	}
	if (tallies.size > 0) for (const record of plan) count(record, tallies);
	if (tallies.size > 0 && isSelection) {
		for (const { path } of whole) if (!isRecorded(plan, path)) count({
			path,
			status: "skipped"
		}, tallies);
	}
	const rows = /* @__PURE__ */ new Map();
	for (const item of resolved) {
		if (rows.has(item.identity)) continue;
		const tally = item.field === null ? void 0 : tallies.get(item.path);
		const folder = folders.size === 0 ? null : folders.get(subjectOf(item.entry)) ?? null;
		rows.set(item.identity, rowOf$1(item, tally, lacksFiles(item, whole) ? "missing" : null, folder));
	}
	return [...rows.values()].sort(inOrder$1);
}
/** Adds a record to its own path and to each folder above it that an entry names. */
function count({ path, status }, tallies) {
	for (let place = path;; place = folderOf(place)) {
		const tally = tallies.get(place);
		if (tally) {
			tally.files += 1;
			tally.status = graver$1(status, tally.status);
		}
		if (place === "") return;
	}
}
function graver$1(a, b) {
	return b === null || FILE_STATUSES.indexOf(a) < FILE_STATUSES.indexOf(b) ? a : b;
}
function rowOf$1({ entry, field, path }, tally, ...others) {
	const status = others.reduce((grave, one) => one === null ? grave : graver$1(one, grave), tally?.status ?? null);
	return {
		kind: entry.kind,
		id: entry.id,
		version: stringAt(entry.value, "version"),
		path: field === null ? null : path,
		status: status ?? "unverified",
		files: tally?.files ?? 0
	};
}
/** Models before datasets, by identity, which no two of a kind share. */
function inOrder$1(a, b) {
	if (a.kind !== b.kind) return a.kind === "model" ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

/** The digest that is recorded of a file, in hex, or with its algorithm's name before it where that is not SHA-256. */
function digestOfRow({ recorded: { sha256, digest } }) {
	return sha256 ?? digest ?? null;
}
function countRows(rows) {
	return countFiles(rows, (row) => ({
		status: row.status,
		evidence: row.evidence,
		host: row.host ?? null,
		presence: row.presence ?? null,
		hasDigest: digestOfRow(row) !== null,
		isWeak: row.strength === "weak"
	}));
}
function countFiles(files, countedOf) {
	const by = {
		matched: 0,
		mismatched: 0,
		missing: 0,
		unreadable: 0,
		changed: 0,
		unverified: 0,
		skipped: 0
	};
	const matchedBy = {
		bytes: 0,
		"upstream-bytes": 0,
		pointer: 0,
		upstream: 0,
		none: 0
	};
	const hosts = [];
	let total = 0;
	let recorded = 0;
	let weak = 0;
	let onServer = 0;
	for (const file of files) {
		const { status, evidence, host, presence, hasDigest, isWeak } = countedOf(file);
		total += 1;
		by[status] += 1;
		if (status === "matched") matchedBy[evidence] += 1;
		if (evidence === "upstream") hosts.push(host);
		if (hasDigest) recorded += 1;
		if (isWeak) weak += 1;
		if (status === "matched" && evidence === "pointer" && presence !== null) onServer += 1;
	}
	const { bytes, pointer, upstream, "upstream-bytes": upstreamBytes } = matchedBy;
	const { matched, mismatched, missing, unreadable, changed, unverified, skipped } = by;
	return {
		total_files: total,
		matched,
		matched_by: {
			bytes,
			pointer,
			upstream,
			...upstreamBytes > 0 && { upstream_bytes: upstreamBytes },
			...countHosts(hosts),
			...onServer > 0 && { lfs_server: onServer }
		},
		matched_weak: weak,
		mismatched,
		missing,
		unreadable,
		changed,
		unverified,
		skipped,
		has_recorded_checksums: recorded > 0
	};
}
/** How many files are matched by each server, by name; nothing where none is. */
function countHosts(hosts) {
	const counts = /* @__PURE__ */ new Map();
	for (const host of hosts) if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
	if (counts.size === 0) return {};
	return { hosts: Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1)) };
}

/** Nearly all paths are told by this alone not to be in a cache. */
const CACHE_SIGN = "--";
const CACHE$1 = /^((?:.*\/)?(?:models|datasets|spaces)--[^/]+)(?:\/snapshots\/[0-9a-f]{40}(?:\/|$)|$)/;
const BLOB = /\/blobs\/([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The cache folder that a path is in, or is itself; null for any other path. */
function cacheFolder(path) {
	return path.includes(CACHE_SIGN) ? CACHE$1.exec(path)?.[1] ?? null : null;
}
/** The digest that a blob is named by; null for any other path. */
function blobNameOf(path) {
	return BLOB.exec(path)?.[1] ?? null;
}
/** The blob that a record's link leads to; null for any other file. */
function snapshotBlob({ path, found }) {
	if (found.is !== "file" || cacheFolder(path) === null) return null;
	const { linked = "" } = found;
	const name = blobNameOf(linked);
	return name === null ? null : {
		name,
		path: linked
	};
}
/** Whether there is a digest that the file's bytes have to have. */
function hasExpectedDigest(record) {
	return record.hasSha256 || expectedDigest(record) !== null;
}
/** The digest that the file's bytes have to have: the recorded one, else the one its blob is named by. */
function expectedDigest(record) {
	if (record.hasSha256) return record.sha256;
	const name = snapshotBlob(record)?.name ?? "";
	return name.length === 64 ? name : null;
}

/**
* How grave it is that a file differs: by the strictest of the manifests that record `value`, the digest that it does
* not have, or, without, of all that record its content. Undefined: as the finding's rule says. `how`: whether all
* that differs are line ends.
*/
function differsSeverity(record, how = "content", value = null) {
	const all = [record, ...mergedInto(record).filter((one) => one.hasDigest || one.size !== null)];
	const saying = value === null ? [] : all.filter((one) => records(one, value));
	const severity = (saying.length === 0 ? all : saying).map((one) => differsGrade(one, how)).reduce(stricter);
	return severity === null ? {} : { severity };
}
const RANKS = [
	null,
	"error",
	"warning",
	"notice"
];
/** Null is as the rule says, which is strictest. */
function stricter(one, other) {
	return RANKS.indexOf(one) <= RANKS.indexOf(other) ? one : other;
}
function records(record, value) {
	const others = record.source.more?.others(record.at) ?? [];
	return record.hasOwnSha256 && record.sha256 === value || others.some((digest) => digest.value === value);
}
/** How grave a record's own manifest says that it is; null: as the finding's rule says. */
function differsGrade({ source: { more }, at }, how = "content") {
	const own = more?.grading(at);
	return own?.differs ?? more?.differs ?? (how === "line-ends" ? own?.lineEnds : void 0) ?? null;
}

/**
* Digests that have to be computed of a file beside SHA-256: every strong one that is recorded, and weak ones
* of manifests that record no strong one of the file.
*/
function algorithmsFor(record) {
	if (!record.hasOthers) return [];
	const wanted = record.othersFrom.filter(({ digest, from }) => {
		if (!isComputed(digest)) return false;
		return infoOf(digest.algorithm).strength === "strong" || !hasOwnStrong(from);
	});
	return [...new Set(wanted.map(({ digest }) => digest.algorithm))];
}
/** The first digits of a SHA-256 are compared with it, and not computed. */
function isComputed({ algorithm }) {
	const { computed } = infoOf(algorithm);
	return computed !== null && computed.of !== "start";
}
function hasOwnStrong(record) {
	const isStrong = (digest) => isComputed(digest) && infoOf(digest.algorithm).strength === "strong";
	return record.hasOwnSha256 || record.source.more?.others(record.at).some(isStrong) === true;
}
const NOTHING_COMPARED = {
	agrees: null,
	differs: null
};
const AGREES$1 = {
	agrees: "strong",
	differs: null
};
function compareDigests(record, outcome) {
	let agrees = record.isSha256(outcome.sha256) ? "strong" : null;
	const value = agrees === null ? expectedDigest(record) : null;
	if (value === outcome.sha256) agrees = "strong";
	const differing = [];
	if (value !== null && agrees === null) differing.push({
		expected: {
			algorithm: SHA256$1,
			value
		},
		actual: outcome.sha256,
		pieces: null,
		from: record.recordOf("sha256")
	});
	if (differing.length === 0 && !record.hasOthers) return agrees === null ? NOTHING_COMPARED : AGREES$1;
	for (const { digest: expected, from } of record.hasOthers ? record.othersFrom : []) {
		const computed = outcome.others?.find(({ algorithm }) => algorithm === expected.algorithm);
		const actual = startFor(expected, outcome.sha256) ?? computed?.value;
		if (actual === void 0) continue;
		const pieces = computed?.pieces ?? null;
		if (actual !== expected.value) differing.push({
			expected,
			actual,
			pieces,
			from
		});
		else if (agrees !== "strong") agrees = infoOf(expected.algorithm).strength;
	}
	const gravest = differing.find(({ from }) => differsGrade(from) === null) ?? differing[0];
	return gravest === void 0 ? {
		agrees,
		differs: null
	} : {
		agrees: null,
		differs: gravest
	};
}
/** The digits of a SHA-256 that stand against `expected`, where that is only the first ones; else null. */
function startFor({ algorithm, value }, sha256) {
	return infoOf(algorithm).computed?.of === "start" ? sha256.slice(0, value.length) : null;
}
/** Of what is recorded, the first digits of a SHA-256 that a file with `sha256` would not have; null: none differs. */
function differingStart(record, sha256) {
	if (!record.hasOthers) return null;
	return record.others.find((one) => ![null, one.value].includes(startFor(one, sha256))) ?? null;
}
/** Whether the first digits of a SHA-256 are recorded. */
function hasStart(record) {
	return record.hasOthers && record.others.some(({ algorithm }) => infoOf(algorithm).computed?.of === "start");
}
/** The algorithm that every file is hashed with. */
const SHA256$1 = "sha256";
/** Whether a matched file agrees with a weak digest alone. */
function isWeak(record) {
	const { status, outcome } = record;
	if (status !== "matched") return false;
	if (outcome?.is === "pointer") return record.sha256 === null;
	if (outcome?.is !== "hashed") return false;
	return compareDigests(record, outcome).agrees === "weak";
}
/** A digest as one word: `md5:…`. */
function digestWord({ algorithm, value }) {
	return `${algorithm}:${value}`;
}

/** The finding that a pointer in a file's place amounts to, or null where it agrees with the record. */
function describePointer(record, { pointer, from }, severityOfMissing) {
	const { path: subject, status, sha256: expected, location } = record;
	const { tool } = pointer;
	if (status === "missing") {
		const severity = severityOfMissing(record);
		if (severity === null) return null;
		const carries = pointer.is === "pointer" ? carriedBy(record, pointer) : null;
		return fileMissing.found({
			subject,
			data: {
				what: "pointer",
				tool,
				from,
				expected,
				...carries !== null && { carries }
			},
			severity,
			location
		});
	}
	if (pointer.is === "malformed") {
		const { line, why } = pointer;
		return pointerMalformed.found({
			subject,
			data: {
				tool,
				from,
				line,
				why,
				expected
			},
			location
		});
	}
	if (status === "mismatched") return mismatch$1(record, pointer, from);
	if (pointer.sha256 !== null || status !== "unverified") return null;
	return pointerUnverified.found({
		subject,
		data: {
			tool,
			from,
			carries: pointer.instead,
			expected
		},
		location
	});
}
/** What a pointer has that confirms none of the recorded digests; null where it could. */
function carriedBy({ sha256, hasDigest }, { instead, sha256: own }) {
	return instead ?? (own !== null && sha256 === null && hasDigest ? "only a SHA-256" : null);
}
function mismatch$1(record, { tool, sha256, size }, from) {
	const { sha256: recorded, path: subject } = record;
	const pointed = {
		tool,
		from
	};
	if (recorded !== null && sha256 !== null && recorded !== sha256) {
		const data = {
			...pointed,
			what: "digest",
			expected: recorded,
			actual: sha256
		};
		const severity = differsSeverity(record, "content", recorded);
		return pointerMismatch.found({
			subject,
			data,
			location: record.placeOf("sha256"),
			...severity
		});
	}
	const start = sha256 === null ? null : differingStart(record, sha256);
	if (sha256 !== null && start !== null) {
		const data = {
			...pointed,
			what: "start",
			expected: start.value,
			actual: sha256
		};
		const severity = differsSeverity(record, "content", start.value);
		return pointerMismatch.found({
			subject,
			data,
			location: record.placeOfOther(start),
			...severity
		});
	}
	const data = {
		...pointed,
		what: "size",
		expected: `${record.size}`,
		actual: `${size}`
	};
	return pointerMismatch.found({
		subject,
		data,
		location: record.placeOf("size"),
		...differsSeverity(record)
	});
}

/** The first piece of a file by whose digest it differs; null where the file's digest is one. `size`: the file's. */
function differingPiece({ expected, pieces: found }, size) {
	const split = ofPieces(expected.algorithm);
	const recorded = expected.pieces;
	if (split === null || recorded === void 0 || found === null) return null;
	const { hexLength } = infoOf(split.of);
	const differing = [];
	for (let at = 0; at * hexLength < Math.max(recorded.length, found.length); at += 1) if (digestAt(recorded, at, hexLength) !== digestAt(found, at, hexLength)) differing.push(at);
	const [first] = differing;
	if (first === void 0) return null;
	const start = first * split.size;
	return {
		algorithm: split.of,
		expected: digestAt(recorded, first, hexLength),
		actual: digestAt(found, first, hexLength),
		range: {
			start,
			end: Math.min(start + split.size, size),
			more: differing.length - 1
		}
	};
}
const digestAt = (digests, at, length) => digests.slice(at * length, (at + 1) * length);

/**
* The finding that a record's status amounts to, or null where it amounts to none. It is asked of every
* record several times, so nothing is made for those of which there is nothing to say. Of missing files nothing is
* said until the policy says what that means.
*/
function describeFile(record, severityOfMissing = () => null) {
	const { outcome } = record;
	if (outcome?.is === "pointer") return describePointer(record, outcome, severityOfMissing);
	switch (record.status) {
		case "missing": {
			const severity = severityOfMissing(record);
			return severity && missing$3(record, severity);
		}
		case "mismatched": return mismatch(record);
		case "changed": return fileChanged.found({
			subject: record.path,
			data: { why: outcome?.is === "changed" ? outcome.why : "it was written to" },
			location: record.location
		});
		case "unreadable": return unreadable$3(record);
		default: return otherSpelling(record);
	}
}
function missing$3(record, severity) {
	const { outcome, found, path, lateLocation: location } = record;
	const [other] = record.others;
	const expected = record.sha256 ?? (other === void 0 ? null : digestWord(other));
	const state = outcome ?? found;
	return fileMissing.found({
		subject: path,
		data: state.is === "broken-link" ? {
			what: "link",
			target: state.target,
			expected
		} : {
			what: "file",
			why: state.is === "missing" ? state.why ?? null : null,
			expected
		},
		severity,
		location
	});
}
function mismatch(record) {
	const { outcome, found, size, path } = record;
	const actual = outcome?.is === "hashed" ? outcome.size : found.is === "file" ? found.size : 0;
	const differs = outcome?.is === "hashed" ? compareDigests(record, outcome).differs : null;
	if (differs !== null && (size === null || size === actual)) return digestMismatch(record, differs, actual);
	return sizeMismatch.found({
		subject: path,
		data: {
			expected: size ?? 0,
			actual
		},
		location: record.placeOf("size"),
		...differsSeverity(record)
	});
}
/** SHA-256 may be that of a hub cache's blob, which its name is. */
function digestMismatch(record, differs, size) {
	const { expected, actual } = differs;
	const { algorithm, value } = expected;
	const other = record.others.find((one) => one.value === value);
	const source = other !== void 0 && infoOf(algorithm).computed?.of === "start" ? "file-name" : other === void 0 && record.sha256 === null ? "blob-name" : "manifest";
	const location = other === void 0 ? record.placeOf("sha256") : record.placeOfOther(other);
	const isInItself = source === "manifest" && location.file === record.path && !record.isBytesOnly;
	const forms = formsOf(record);
	return checksumMismatch.found({
		subject: record.path,
		data: {
			algorithm,
			expected: value,
			actual,
			source,
			...differingPiece(differs, size),
			...isInItself && { in_itself: true },
			...forms !== null && { forms }
		},
		location,
		...differsSeverity(record, "content", value)
	});
}
function unreadable$3({ outcome, found, path, location }) {
	const state = outcome ?? found;
	if (state.is === "outside") return pathEscapes.found({
		subject: path,
		data: {
			what: "file",
			field: null,
			written: path,
			target: state.target
		},
		location
	});
	if (state.is === "directory" || state.is === "special") return notAFile.found({
		subject: path,
		data: { state },
		location
	});
	return fileUnreadable.found({
		subject: path,
		data: { why: state.is === "unreadable" ? state.why : "it could not be read" },
		location
	});
}
/** A file whose name on disk is spelt otherwise than its recorded name: another system will not find it. */
function otherSpelling(record) {
	const { found, path, location } = record;
	if (found.is !== "file" || found.path === void 0 || found.path === path) return null;
	const forms = formsOf(record);
	if (forms === null) return pathNotPortable.found({
		subject: path,
		data: {
			what: "case",
			expected: path,
			actual: found.path
		},
		location,
		key: "case"
	});
	return pathNotPortable.found({
		subject: path,
		data: {
			what: "normal-form",
			expected: forms.recorded,
			actual: forms.actual
		},
		location,
		key: "normal form"
	});
}
/** The Unicode forms of the recorded name and of the one on disk, where they differ in nothing else. */
function formsOf({ found, path }) {
	if (found.is !== "file" || found.path === void 0 || found.path === path) return null;
	if (path.normalize() !== found.path.normalize()) return null;
	return {
		recorded: normalForm(path),
		actual: normalForm(found.path)
	};
}
function normalForm(text) {
	if (text === text.normalize("NFC")) return "NFC";
	return text === text.normalize("NFD") ? "NFD" : "mixed";
}
/** The report's row of a record. What a pointer says is shown as actual where it is evidence. */
function fileRowOf(record) {
	const { path, source, size, status, evidence, outcome } = record;
	const verifiedAt = outcome?.is === "hashed" ? outcome.verifiedAt : void 0;
	const row = {
		path,
		list: source.file,
		status,
		evidence,
		...record.host !== null && { host: record.host },
		...record.presence !== null && { presence: record.presence },
		...verifiedAt !== void 0 && { verified_at: new Date(verifiedAt).toISOString() }
	};
	const sha256 = outcome?.is === "hashed" && record.isSha256(outcome.sha256) ? outcome.sha256 : record.sha256;
	const recorded = {
		sha256,
		size_bytes: size
	};
	const actual = actualOf(record);
	const differs = status === "mismatched" && record.hasOthers && outcome?.is === "hashed" ? differing(record, outcome) : null;
	if (differs !== null) {
		const { expected, actual: value } = differs;
		return {
			...row,
			recorded: {
				...recorded,
				digest: digestWord(expected)
			},
			actual: {
				...actual,
				digest: digestWord({
					...expected,
					value
				})
			}
		};
	}
	if (sha256 !== null || !record.hasOthers) return {
		...row,
		recorded,
		actual
	};
	const { others } = record;
	const compared = (outcome?.is === "hashed" ? outcome.others ?? [] : []).find(({ algorithm }) => others.some((other) => other.algorithm === algorithm));
	const mine = others.find(({ algorithm }) => algorithm === compared?.algorithm) ?? others[0];
	return {
		...row,
		recorded: mine === void 0 ? recorded : {
			...recorded,
			digest: digestWord(mine)
		},
		actual: compared === void 0 ? actual : {
			...actual,
			digest: digestWord(compared)
		},
		...isWeak(record) && { strength: "weak" }
	};
}
/** The digest of another algorithm than SHA-256 by which a file differs, though a SHA-256 of it may agree. */
function differing(record, outcome) {
	const { differs } = compareDigests(record, outcome);
	return record.others.some(({ value }) => value === differs?.expected.value) ? differs : null;
}
function actualOf({ found, outcome, evidence }) {
	if (outcome?.is === "hashed") return {
		sha256: outcome.sha256,
		size_bytes: outcome.size
	};
	if (outcome?.is === "pointer") {
		const { pointer } = outcome;
		return evidence === "pointer" && pointer.is === "pointer" ? {
			sha256: pointer.sha256,
			size_bytes: pointer.size
		} : {
			sha256: null,
			size_bytes: null
		};
	}
	return {
		sha256: null,
		size_bytes: found.is === "file" ? found.size : null
	};
}

/** Rows of so many bytes are given away together. */
const FULL$1 = 65536;
/** The longest path and the longest middle that are taken; all else of a row is a few hundred bytes. */
const MAX_PART = 4096;
const QUOTE$1 = 34;
const BACKSLASH$2 = 92;
const encoder$1 = new TextEncoder();
const decoder$4 = new TextDecoder();
/**
* Rows of the report as JSON, put together in bytes: to make a text of ten parts for each of a million rows, and one
* of all of them, takes twice as long and leaves gigabytes to collect.
*/
var RowBlock = class {
	#bytes = /* @__PURE__ */ new Uint8Array(77824);
	#separator;
	#length = 0;
	/** Stands before the next row. */
	#before = "";
	#middle = null;
	/** `separator` is of ASCII. */
	constructor(separator) {
		this.#separator = separator;
	}
	get isFull() {
		return this.#length >= FULL$1;
	}
	/**
	* Adds the row of an ordinary record, one that was read whole, is missing or was not compared, with an ordinary path.
	* Of any other it answers false, and adds nothing.
	*/
	addPlain(record) {
		const { path, size, outcome, found } = record;
		if (record.hasOthers || record.host !== null || record.presence !== null) return false;
		if (outcome !== null && (outcome.is !== "hashed" || outcome.verifiedAt !== void 0)) return false;
		const middle = this.#middleOf(record);
		const start = this.#length;
		this.#ascii(this.#before);
		this.#ascii("{\"path\":\"");
		if (path.length > MAX_PART || middle.length > MAX_PART || !this.#path(path)) {
			this.#length = start;
			return false;
		}
		this.#bytes.set(middle, this.#length);
		this.#length += middle.length;
		if (outcome === null) {
			this.#digestOf(record);
			this.#size(size);
			this.#ascii("},\"actual\":{\"sha256\":null");
			this.#size(found.is === "file" ? found.size : null);
		} else {
			if (record.isSha256(outcome.sha256)) this.#digest(outcome.sha256);
			else this.#digestOf(record);
			this.#size(size);
			this.#ascii("},\"actual\":{\"sha256\":");
			this.#digest(outcome.sha256);
			this.#size(outcome.size);
		}
		this.#ascii("}}");
		this.#before = this.#separator;
		return true;
	}
	/** What was added since the last time, and any other row behind it. */
	take(other = "") {
		const text = decoder$4.decode(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
		if (other === "") return text;
		const before = this.#before;
		this.#before = this.#separator;
		return text + before + other;
	}
	#middleOf({ source, status, evidence }) {
		const last = this.#middle;
		if (last?.source === source && last.status === status && last.evidence === evidence) return last.bytes;
		const list = JSON.stringify(source.file);
		const bytes = encoder$1.encode(`","list":${list},"status":"${status}","evidence":"${evidence}","recorded":{"sha256":`);
		this.#middle = {
			source,
			status,
			evidence,
			bytes
		};
		return bytes;
	}
	/** False where it has a sign that JSON escapes, or one that is not of ASCII. */
	#path(path) {
		let length = this.#length;
		for (let index = 0; index < path.length; index += 1) {
			const code = path.charCodeAt(index);
			if (code < 32 || code > 126 || code === QUOTE$1 || code === BACKSLASH$2) return false;
			this.#bytes[length++] = code;
		}
		this.#length = length;
		return true;
	}
	#digestOf(record) {
		if (!record.hasSha256) {
			this.#ascii("null");
			return;
		}
		this.#bytes[this.#length++] = QUOTE$1;
		this.#length += record.writeSha256(this.#bytes, this.#length);
		this.#bytes[this.#length++] = QUOTE$1;
	}
	#digest(hex) {
		this.#bytes[this.#length++] = QUOTE$1;
		this.#ascii(hex);
		this.#bytes[this.#length++] = QUOTE$1;
	}
	#size(size) {
		this.#ascii(",\"size_bytes\":");
		this.#ascii(`${size}`);
	}
	#ascii(text) {
		for (let index = 0; index < text.length; index += 1) this.#bytes[this.#length++] = text.charCodeAt(index);
	}
};

/** The report's rows, made one at a time as they are walked. */
var FileRows = class {
	#plan;
	#restored;
	constructor(plan, restored) {
		this.#plan = plan;
		this.#restored = restored;
	}
	get length() {
		return this.#plan.length;
	}
	*[Symbol.iterator]() {
		for (const record of this.#plan) yield this.#row(record);
	}
	/** Of a million rows, as JSON, making the objects would cost more than all else. */
	*joined(separator) {
		const block = new RowBlock(separator);
		for (const record of this.#plan) if (this.#restored === null && block.addPlain(record)) {
			if (block.isFull) yield block.take();
		} else yield block.take(JSON.stringify(this.#row(record)));
		yield block.take();
	}
	#row(record) {
		const restore = this.#restored?.get(record.path);
		return restore === void 0 ? fileRowOf(record) : {
			...fileRowOf(record),
			restore
		};
	}
};

/** A row before anything was compared. `ownRecords`: how many records the manifest has of itself. */
function manifestRow({ label }, manifest, base, by, ownRecords) {
	const { file, format, descriptors, notLookedAt, unread } = manifest;
	return {
		path: file,
		format: format.name,
		label: format.version === null ? label : `${label} ${format.version}`,
		base,
		decided_by: by,
		recorded: descriptors.length,
		compared: 0,
		not_looked_at: [...notLookedAt, ...besidesOwn(ownRecords)],
		unread
	};
}
/** No file can hold its own digest, so what a list records of itself is not compared. */
function besidesOwn(count) {
	return count === 0 ? [] : [{
		what: "own-digest",
		count
	}];
}
/** The rows with what was compared of each, by path. */
function withCompared(rows, plan) {
	const counts = new Map(rows.map(({ path }) => [path, 0]));
	const count = (file) => {
		const before = counts.get(file);
		if (before !== void 0) counts.set(file, before + 1);
	};
	for (const record of plan) {
		if (record.status !== "matched" && record.status !== "mismatched") continue;
		count(record.source.file);
		for (const { file } of record.also) count(file);
	}
	return rows.map((row) => ({
		...row,
		compared: counts.get(row.path) ?? 0
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}

/** What verification rests on where earlier runs are remembered. */
function stateOf$2(plan) {
	let read = 0;
	let remembered = 0;
	let oldest = Number.POSITIVE_INFINITY;
	for (const { status, evidence, outcome } of plan) {
		if (status !== "matched" || !isOfBytes(evidence) || outcome?.is !== "hashed") continue;
		if (outcome.verifiedAt === void 0) read += 1;
		else {
			remembered += 1;
			oldest = Math.min(oldest, outcome.verifiedAt);
		}
	}
	const oldestAt = remembered === 0 ? null : new Date(oldest).toISOString();
	return {
		read,
		remembered,
		oldest_verified_at: oldestAt
	};
}
function mergeStates(reports) {
	const states = reports.flatMap(({ state }) => state === void 0 ? [] : [state]);
	const oldest = states.map(({ oldest_verified_at: at }) => at).filter((at) => at !== null);
	return {
		read: states.reduce((sum, { read }) => sum + read, 0),
		remembered: states.reduce((sum, { remembered }) => sum + remembered, 0),
		oldest_verified_at: oldest.sort()[0] ?? null
	};
}

/** Puts together what the stages left. */
function buildReport(parts) {
	const { settings, run, commit, clock, start, resolved, plan, whole, works, partition, findings, bytesHashed, isComplete } = parts;
	const severities = {
		error: findings.countBy("error"),
		warning: findings.countBy("warning"),
		notice: findings.countBy("notice")
	};
	const files = countFiles(plan, countedOf);
	const isDrift = outcomeOf(severities, settings.failOn) === "fail";
	const error = isDrift ? null : parts.unfinished;
	const isSelection = settings.only.length > 0 || parts.changedSince != null;
	const isPartComplete = isComplete && files.skipped === 0;
	return {
		schema_version: 2,
		tool: {
			name: "manifest-drift",
			version: VERSION$1
		},
		generated_at: clock.now(),
		root: settings.root,
		commit,
		baseline: parts.baseline,
		run,
		shard: partition && {
			...partition,
			part_complete: isPartComplete
		},
		outcome: isDrift ? "fail" : error === null ? "pass" : "error",
		complete: partition === null && parts.changedSince == null && isPartComplete,
		...parts.changedSince != null && { changed_since: parts.changedSince },
		error,
		summary: {
			...files,
			bytes_hashed: bytesHashed,
			errors: severities.error,
			warnings: severities.warning,
			notices: severities.notice,
			suppressed: findings.suppressedCount,
			duration_ms: Math.max(0, Math.round(clock.elapsed() - start))
		},
		...parts.hasMemory === true && { state: stateOf$2(plan) },
		stages: parts.stages,
		...parts.signatures?.length && { signatures: parts.signatures },
		...parts.coverage != null && { coverage: parts.coverage },
		lists: parts.lists,
		manifests: withCompared(parts.manifests, plan),
		entries: withWorks(entryRows(resolved, plan, whole, parts.folders, isSelection), works),
		files: new FileRows(plan, parts.restored ?? null),
		findings,
		suppressed: findings.suppressed,
		suppressions: parts.suppressions,
		counts: findings.countsByKind()
	};
}
function withWorks(rows, works = null) {
	if (works === null) return rows;
	return rows.map((row) => ({
		...row,
		...works.get(`${row.kind}:${row.id}`) ?? { works: "untested" }
	}));
}
function countedOf(record) {
	const { status, evidence, host, presence, hasDigest } = record;
	return {
		status,
		evidence,
		host,
		presence,
		hasDigest,
		isWeak: record.hasOthers && isWeak(record)
	};
}

/** Why the signal was aborted, or, where it was not, what else can leave a file unread. */
function causeOf({ aborted, reason }) {
	if (!aborted) return "held-up";
	return reason instanceof Error && reason.name === "TimeoutError" ? "time-budget" : "cancelled";
}
/** Whether the run was ended by somebody, and not by its time budget. */
function isCancelled(signal) {
	return signal.aborted && causeOf(signal) === "cancelled";
}
/** The finding about files that were not read. */
function incomplete$1(files, cause) {
	return checkIncomplete.found({
		subject: "check",
		data: {
			files,
			cause
		}
	});
}
const ENDED = {
	"time-budget": "The time budget ended",
	cancelled: "The run was cancelled",
	"held-up": "The check gave up a read"
};
/**
* Why a check without failing findings has not passed; null where it was ended by nobody. `all`: the files
* with a recorded checksum. `isAborted`: whether it was ended before all was done that a verdict needs.
*/
function unfinished(unread, all, signal, isAborted = signal.aborted) {
	if (unread === 0 && !isAborted) return null;
	const files = `${unread} of ${countOf$1(all, "recorded file")} ${all === 1 ? "was" : "were"} read`;
	return `${ENDED[causeOf(signal)]} before ${unread === 0 ? "the check did" : files}.`;
}

/** How names end of files of the formats in index.ts, which need not be loaded to tell. */
const MAY_HAVE_HEADER = /\.(?:safetensors|gguf|onnx)$/i;

/**
* Looks at the headers of model files, here and, of those in `elsewhere`, at the hub. What reads them is loaded where a
* recorded file may have one.
*/
async function headerStages({ settings, stages, ports }, { plan: whole, ofTensors }, plan, elsewhere) {
	const { parts } = ports;
	if (parts === void 0) return;
	const mayHave = whole.some(({ path }) => MAY_HAVE_HEADER.test(path));
	const asked = {
		...ports,
		parts,
		elsewhere
	};
	if (mayHave) await stages.each("headers", async () => {
		const { checkHeaders } = await import("./check-headers.js");
		return checkHeaders(plan, whole, settings, asked);
	});
	if (!mayHave && ofTensors.length < 2) return;
	await stages.once("tensors", async () => {
		const { judgeTensors } = await import("./judge-tensors.js");
		return judgeTensors(ofTensors, whole, settings, asked);
	});
}

/** What statements of `restore` say of `plan`; null where there is none. */
async function restoredOf({ restored: statements = [], clock }, { statementMaxAge: maxAge }, stages, plan) {
	if (statements.length === 0) return null;
	const { judgeRestored } = await import("./judge-restored.js");
	return stages.each("restore", () => judgeRestored(statements, plan, {
		time: Date.parse(clock.now()),
		maxAge
	}));
}
/**
* A missing file is said once, by the finding that says more, where that counts as much: one that the config
* suppresses or makes milder takes the place of nothing. What could not be fetched is not said to be missing.
*/
function unlessRestoreSays(severityOf, restored, findings) {
	if (restored === null || restored.instead.size === 0) return severityOf;
	const { instead, rows } = restored;
	return (record) => {
		const finding = instead.get(record.path);
		return finding !== void 0 && (rows.get(record.path)?.result === "failed" || findings.isError(finding)) ? null : severityOf(record);
	};
}
/** Why a check without failing findings has not passed; null where `restore` brought what it should. */
function unrestored(restored) {
	if (restored === null || restored.failed === 0) return null;
	return `${countOf$1(restored.failed, "missing file")} could not be restored.`;
}

/** What statements say of the entries, which the first shard asks for all; null where there is none. */
async function worksOf({ statements = [], clock, digest }, { statementMaxAge: maxAge }, stages, commit, { resolved, whole }) {
	if (statements.length === 0) return null;
	return await stages.once("works", async () => {
		const { judgeStatements } = await import("./judge-statements.js");
		return judgeStatements(statements, resolved, whole, {
			now: clock.now(),
			commit: await commit,
			maxAge,
			digest
		});
	}) ?? null;
}

/** Hashes files and tells how far it is. `done` is called once for each job, with its place in `jobs`. */
async function hashWithProgress(jobs, { hasher, progress, signal }, done) {
	const total = {
		files: jobs.length,
		bytes: jobs.reduce((sum, { size }) => sum + size, 0)
	};
	const soFar = {
		files: 0,
		bytes: 0
	};
	await hasher.hash(jobs, {
		done(index, outcome) {
			done(index, outcome);
			soFar.files += 1;
			progress.hashed(soFar, total);
		},
		bytes(count) {
			soFar.bytes += count;
			progress.hashed(soFar, total);
		}
	}, signal);
}

/** Files that are here and were not read, because no digest is recorded or their sizes tell already. */
function unread$1(plan) {
	return plan.filter(({ found, outcome, status }) => found.is === "file" && outcome === null && (status === "unverified" || status === "mismatched"));
}
/**
* Hashes files of which no recorded digest is to be compared, so that the report has their digests. Nothing is
* judged by them, and what can't be read, or is not read in time, stays as it was.
*/
async function hashUnrecorded(records, ports) {
	const jobs = records.map(({ path, found }) => {
		const { path: spelt = path, size = 0 } = found.is === "file" ? found : {};
		return {
			path: spelt,
			size
		};
	});
	let bytesHashed = 0;
	let hashed = 0;
	await hashWithProgress(jobs, ports, (index, outcome) => {
		const record = records[index];
		if (record === void 0 || outcome.is !== "hashed") return;
		record.conclude(record, outcome);
		bytesHashed += outcome.size;
		hashed += 1;
	});
	const counts = {
		files_hashed: hashed,
		files_skipped: jobs.length - hashed
	};
	return {
		value: bytesHashed,
		findings: [],
		counts,
		skipped: jobs.length === 0
	};
}
/**
* Hashes what is left, which nothing waits for. A time budget that ends here leaves no recorded file unread, and so
* does not count as one that ended the check (`isAborted`).
*/
async function hashOthers(plan, { hash }, stages, ports) {
	const wasAborted = ports.signal.aborted;
	const files = wasAborted ? [] : unread$1(plan);
	return {
		isAborted: wasAborted,
		bytesHashed: hash === "all" ? await stages.each("hashes", () => hashUnrecorded(files, ports)) : 0
	};
}

/**
* Asks whom the step named, and reads what `restore` said. Files without a recorded digest are hashed first: what the
* hub says of them is compared with their bytes.
*/
async function askOthers(context, records, { plan }) {
	const { settings, ports, stages } = context;
	const hashed = await hashOthers(plan, settings, stages, ports);
	const upstream = await stages.each("upstream", () => askUpstream(context, records, plan));
	return {
		restored: await restoredOf(ports, settings, stages, plan),
		bytesHashed: hashed.bytesHashed,
		wasAborted: hashed.isAborted,
		...upstream
	};
}
const DISABLED = {
	value: {
		isComplete: true,
		headers: /* @__PURE__ */ new Map()
	},
	findings: [],
	counts: {},
	note: "disabled",
	skipped: true
};
async function askUpstream({ settings: { upstream }, ports, isFirst }, records, plan) {
	if (ports.upstream === null) return DISABLED;
	const ask = await import("./ask-upstream.js");
	const lfs = upstream.gitLfs ? await (await import("./lfs-files.js")).lfsFiles(plan, ports.git) : [];
	const { headerFormatOf } = await import("./headers2.js");
	const readHeader = (path, source) => headerFormatOf(path)?.read(source) ?? null;
	return ask.askUpstream(records.resolved, {
		whole: records.plan,
		own: plan,
		lfs,
		isFirst
	}, upstream, {
		...ports,
		readHeader,
		upstream: ports.upstream
	});
}

const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:manifest-drift:schema:inventory:v1",
	"type": ["object", "array"],
	"items": { "$ref": "#/$defs/entry" },
	"anyOf": [
		{ "type": "array" },
		{ "required": ["models"] },
		{ "required": ["datasets"] },
		{ "required": ["smoke_test"] },
		{ "required": ["entrypoint"] }
	],
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["smoke_test"] }, { "required": ["entrypoint"] }],
		"not": { "anyOf": [{ "required": ["models"] }, { "required": ["datasets"] }] }
	},
	"then": { "$ref": "#/$defs/entry" },
	"properties": {
		"$schema": { "type": "string" },
		"generated_at": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$"
		},
		"version": { "type": ["string", "null"] },
		"models": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		},
		"datasets": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		},
		"totals": {
			"type": ["object", "null"],
			"properties": {
				"models_bytes": { "$ref": "#/$defs/count" },
				"models_files": { "$ref": "#/$defs/count" },
				"datasets_bytes": { "$ref": "#/$defs/count" },
				"datasets_files": { "$ref": "#/$defs/count" }
			}
		}
	},
	"$defs": {
		"entry": {
			"type": "object",
			"anyOf": [
				{
					"required": ["id"],
					"properties": { "id": { "type": "string" } }
				},
				{
					"required": ["repo_id"],
					"properties": { "repo_id": { "type": "string" } }
				},
				{
					"required": ["name"],
					"properties": { "name": { "type": "string" } }
				},
				{
					"required": ["folder_name"],
					"properties": { "folder_name": { "type": "string" } }
				}
			],
			"properties": {
				"id": { "$ref": "#/$defs/identity" },
				"repo_id": { "$ref": "#/$defs/identity" },
				"name": { "$ref": "#/$defs/identity" },
				"folder_name": { "$ref": "#/$defs/identity" },
				"path": { "$ref": "#/$defs/path" },
				"local_path": { "$ref": "#/$defs/path" },
				"sha256": { "$ref": "#/$defs/digest" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"files_count": { "$ref": "#/$defs/count" },
				"source_url": { "type": ["string", "null"] },
				"version": { "type": ["string", "null"] },
				"variant": { "type": ["string", "null"] },
				"snapshot": { "type": ["string", "null"] },
				"revision": {},
				"digests_by": { "type": ["string", "null"] },
				"live": {},
				"entrypoint": { "$ref": "#/$defs/entrypoint" },
				"smoke_test": { "$ref": "#/$defs/smokeTest" },
				"readme_excerpt": { "type": ["string", "null"] },
				"files": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/file" }
				},
				"top_files": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/file" }
				}
			}
		},
		"file": {
			"type": "object",
			"required": ["path"],
			"properties": {
				"path": { "$ref": "#/$defs/filePath" },
				"sha256": { "$ref": "#/$defs/digest" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"source_url": { "type": ["string", "null"] }
			}
		},
		"entrypoint": {
			"type": ["object", "null"],
			"required": ["loader"],
			"properties": {
				"loader": { "type": "string" },
				"name": { "type": ["string", "null"] },
				"endpoint": { "type": ["string", "null"] },
				"model": { "type": ["string", "null"] },
				"task": { "type": ["string", "null"] },
				"file": { "type": ["string", "null"] }
			}
		},
		"smokeTest": {
			"type": ["object", "null"],
			"required": ["max_seconds"],
			"properties": {
				"prompt": { "type": ["string", "null"] },
				"max_seconds": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"profile": { "type": ["string", "null"] },
				"max_tokens": { "type": ["integer", "null"] },
				"expect": { "type": ["object", "null"] }
			}
		},
		"identity": {
			"type": ["string", "null"],
			"pattern": "\\S"
		},
		"path": {
			"type": ["string", "null"],
			"pattern": "^[^\\u0000]+$"
		},
		"filePath": {
			"type": "string",
			"pattern": "^[^\\u0000]+$"
		},
		"digest": { "type": ["string", "null"] },
		"count": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 9007199254740991
		}
	}
};
const schema40 = {
	"type": ["integer", "null"],
	"minimum": 0,
	"maximum": 9007199254740991
};
const schema32 = {
	"type": "object",
	"anyOf": [
		{
			"required": ["id"],
			"properties": { "id": { "type": "string" } }
		},
		{
			"required": ["repo_id"],
			"properties": { "repo_id": { "type": "string" } }
		},
		{
			"required": ["name"],
			"properties": { "name": { "type": "string" } }
		},
		{
			"required": ["folder_name"],
			"properties": { "folder_name": { "type": "string" } }
		}
	],
	"properties": {
		"id": { "$ref": "#/$defs/identity" },
		"repo_id": { "$ref": "#/$defs/identity" },
		"name": { "$ref": "#/$defs/identity" },
		"folder_name": { "$ref": "#/$defs/identity" },
		"path": { "$ref": "#/$defs/path" },
		"local_path": { "$ref": "#/$defs/path" },
		"sha256": { "$ref": "#/$defs/digest" },
		"size_bytes": { "$ref": "#/$defs/count" },
		"files_count": { "$ref": "#/$defs/count" },
		"source_url": { "type": ["string", "null"] },
		"version": { "type": ["string", "null"] },
		"variant": { "type": ["string", "null"] },
		"snapshot": { "type": ["string", "null"] },
		"revision": {},
		"digests_by": { "type": ["string", "null"] },
		"live": {},
		"entrypoint": { "$ref": "#/$defs/entrypoint" },
		"smoke_test": { "$ref": "#/$defs/smokeTest" },
		"readme_excerpt": { "type": ["string", "null"] },
		"files": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/file" }
		},
		"top_files": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/file" }
		}
	}
};
const schema33 = {
	"type": ["string", "null"],
	"pattern": "\\S"
};
const schema37 = {
	"type": ["string", "null"],
	"pattern": "^[^\\u0000]+$"
};
const schema39 = { "type": ["string", "null"] };
const schema42 = {
	"type": ["object", "null"],
	"required": ["loader"],
	"properties": {
		"loader": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"endpoint": { "type": ["string", "null"] },
		"model": { "type": ["string", "null"] },
		"task": { "type": ["string", "null"] },
		"file": { "type": ["string", "null"] }
	}
};
const schema43 = {
	"type": ["object", "null"],
	"required": ["max_seconds"],
	"properties": {
		"prompt": { "type": ["string", "null"] },
		"max_seconds": {
			"type": "number",
			"exclusiveMinimum": 0
		},
		"profile": { "type": ["string", "null"] },
		"max_tokens": { "type": ["integer", "null"] },
		"expect": { "type": ["object", "null"] }
	}
};
const pattern4 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[^\\u0000]+$", "u");
const schema44 = {
	"type": "object",
	"required": ["path"],
	"properties": {
		"path": { "$ref": "#/$defs/filePath" },
		"sha256": { "$ref": "#/$defs/digest" },
		"size_bytes": { "$ref": "#/$defs/count" },
		"source_url": { "type": ["string", "null"] }
	}
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (!pattern8.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/filePath/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]+$" },
						message: "must match pattern \"^[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/$defs/filePath/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data2 = data.size_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.source_url !== void 0) {
			let data3 = data.source_url;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/source_url",
					schemaPath: "#/properties/source_url/type",
					keyword: "type",
					params: { type: schema44.properties.source_url.type },
					message: "must be string,null"
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
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"path": true,
		"sha256": true,
		"size_bytes": true,
		"source_url": true
	},
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
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err1 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/anyOf/0/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.id = true;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.repo_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "repo_id" },
				message: "must have required property 'repo_id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.repo_id !== void 0) {
			if (typeof data.repo_id !== "string") {
				const err3 = {
					instancePath: instancePath + "/repo_id",
					schemaPath: "#/anyOf/1/properties/repo_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.repo_id = true;
		}
	}
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/anyOf/2/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid0 = _errs8 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.name = true;
		}
	}
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.folder_name === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "folder_name" },
				message: "must have required property 'folder_name'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.folder_name !== void 0) {
			if (typeof data.folder_name !== "string") {
				const err7 = {
					instancePath: instancePath + "/folder_name",
					schemaPath: "#/anyOf/3/properties/folder_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	var _valid0 = _errs11 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.folder_name = true;
		}
	}
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.id = true;
			props0.repo_id = true;
			props0.name = true;
			props0.folder_name = true;
			props0.path = true;
			props0.local_path = true;
			props0.sha256 = true;
			props0.size_bytes = true;
			props0.files_count = true;
			props0.source_url = true;
			props0.version = true;
			props0.variant = true;
			props0.snapshot = true;
			props0.revision = true;
			props0.digests_by = true;
			props0.live = true;
			props0.entrypoint = true;
			props0.smoke_test = true;
			props0.readme_excerpt = true;
			props0.files = true;
			props0.top_files = true;
		}
		if (data.id !== void 0) {
			let data4 = data.id;
			if (typeof data4 !== "string" && data4 !== null) {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern4.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.repo_id !== void 0) {
			let data5 = data.repo_id;
			if (typeof data5 !== "string" && data5 !== null) {
				const err11 = {
					instancePath: instancePath + "/repo_id",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern4.test(data5)) {
					const err12 = {
						instancePath: instancePath + "/repo_id",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data6 = data.name;
			if (typeof data6 !== "string" && data6 !== null) {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern4.test(data6)) {
					const err14 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.folder_name !== void 0) {
			let data7 = data.folder_name;
			if (typeof data7 !== "string" && data7 !== null) {
				const err15 = {
					instancePath: instancePath + "/folder_name",
					schemaPath: "#/$defs/identity/type",
					keyword: "type",
					params: { type: schema33.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern4.test(data7)) {
					const err16 = {
						instancePath: instancePath + "/folder_name",
						schemaPath: "#/$defs/identity/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.path !== void 0) {
			let data8 = data.path;
			if (typeof data8 !== "string" && data8 !== null) {
				const err17 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/$defs/path/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data8 === "string") {
				if (!pattern8.test(data8)) {
					const err18 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/$defs/path/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]+$" },
						message: "must match pattern \"^[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.local_path !== void 0) {
			let data9 = data.local_path;
			if (typeof data9 !== "string" && data9 !== null) {
				const err19 = {
					instancePath: instancePath + "/local_path",
					schemaPath: "#/$defs/path/type",
					keyword: "type",
					params: { type: schema37.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data9 === "string") {
				if (!pattern8.test(data9)) {
					const err20 = {
						instancePath: instancePath + "/local_path",
						schemaPath: "#/$defs/path/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000]+$" },
						message: "must match pattern \"^[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data10 = data.sha256;
			if (typeof data10 !== "string" && data10 !== null) {
				const err21 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data11 = data.size_bytes;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
				const err22 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 9007199254740991 || isNaN(data11)) {
					const err23 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err24 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.files_count !== void 0) {
			let data12 = data.files_count;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
				const err25 = {
					instancePath: instancePath + "/files_count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 9007199254740991 || isNaN(data12)) {
					const err26 = {
						instancePath: instancePath + "/files_count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err27 = {
						instancePath: instancePath + "/files_count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.source_url !== void 0) {
			let data13 = data.source_url;
			if (typeof data13 !== "string" && data13 !== null) {
				const err28 = {
					instancePath: instancePath + "/source_url",
					schemaPath: "#/properties/source_url/type",
					keyword: "type",
					params: { type: schema32.properties.source_url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data14 = data.version;
			if (typeof data14 !== "string" && data14 !== null) {
				const err29 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema32.properties.version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.variant !== void 0) {
			let data15 = data.variant;
			if (typeof data15 !== "string" && data15 !== null) {
				const err30 = {
					instancePath: instancePath + "/variant",
					schemaPath: "#/properties/variant/type",
					keyword: "type",
					params: { type: schema32.properties.variant.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.snapshot !== void 0) {
			let data16 = data.snapshot;
			if (typeof data16 !== "string" && data16 !== null) {
				const err31 = {
					instancePath: instancePath + "/snapshot",
					schemaPath: "#/properties/snapshot/type",
					keyword: "type",
					params: { type: schema32.properties.snapshot.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.digests_by !== void 0) {
			let data17 = data.digests_by;
			if (typeof data17 !== "string" && data17 !== null) {
				const err32 = {
					instancePath: instancePath + "/digests_by",
					schemaPath: "#/properties/digests_by/type",
					keyword: "type",
					params: { type: schema32.properties.digests_by.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.entrypoint !== void 0) {
			let data18 = data.entrypoint;
			if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
				const err33 = {
					instancePath: instancePath + "/entrypoint",
					schemaPath: "#/$defs/entrypoint/type",
					keyword: "type",
					params: { type: schema42.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.loader === void 0) {
					const err34 = {
						instancePath: instancePath + "/entrypoint",
						schemaPath: "#/$defs/entrypoint/required",
						keyword: "required",
						params: { missingProperty: "loader" },
						message: "must have required property 'loader'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data18.loader !== void 0) {
					if (typeof data18.loader !== "string") {
						const err35 = {
							instancePath: instancePath + "/entrypoint/loader",
							schemaPath: "#/$defs/entrypoint/properties/loader/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data18.name !== void 0) {
					let data20 = data18.name;
					if (typeof data20 !== "string" && data20 !== null) {
						const err36 = {
							instancePath: instancePath + "/entrypoint/name",
							schemaPath: "#/$defs/entrypoint/properties/name/type",
							keyword: "type",
							params: { type: schema42.properties.name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data18.endpoint !== void 0) {
					let data21 = data18.endpoint;
					if (typeof data21 !== "string" && data21 !== null) {
						const err37 = {
							instancePath: instancePath + "/entrypoint/endpoint",
							schemaPath: "#/$defs/entrypoint/properties/endpoint/type",
							keyword: "type",
							params: { type: schema42.properties.endpoint.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data18.model !== void 0) {
					let data22 = data18.model;
					if (typeof data22 !== "string" && data22 !== null) {
						const err38 = {
							instancePath: instancePath + "/entrypoint/model",
							schemaPath: "#/$defs/entrypoint/properties/model/type",
							keyword: "type",
							params: { type: schema42.properties.model.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data18.task !== void 0) {
					let data23 = data18.task;
					if (typeof data23 !== "string" && data23 !== null) {
						const err39 = {
							instancePath: instancePath + "/entrypoint/task",
							schemaPath: "#/$defs/entrypoint/properties/task/type",
							keyword: "type",
							params: { type: schema42.properties.task.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data18.file !== void 0) {
					let data24 = data18.file;
					if (typeof data24 !== "string" && data24 !== null) {
						const err40 = {
							instancePath: instancePath + "/entrypoint/file",
							schemaPath: "#/$defs/entrypoint/properties/file/type",
							keyword: "type",
							params: { type: schema42.properties.file.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			}
		}
		if (data.smoke_test !== void 0) {
			let data25 = data.smoke_test;
			if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
				const err41 = {
					instancePath: instancePath + "/smoke_test",
					schemaPath: "#/$defs/smokeTest/type",
					keyword: "type",
					params: { type: schema43.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.max_seconds === void 0) {
					const err42 = {
						instancePath: instancePath + "/smoke_test",
						schemaPath: "#/$defs/smokeTest/required",
						keyword: "required",
						params: { missingProperty: "max_seconds" },
						message: "must have required property 'max_seconds'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data25.prompt !== void 0) {
					let data26 = data25.prompt;
					if (typeof data26 !== "string" && data26 !== null) {
						const err43 = {
							instancePath: instancePath + "/smoke_test/prompt",
							schemaPath: "#/$defs/smokeTest/properties/prompt/type",
							keyword: "type",
							params: { type: schema43.properties.prompt.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data25.max_seconds !== void 0) {
					let data27 = data25.max_seconds;
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 <= 0 || isNaN(data27)) {
							const err44 = {
								instancePath: instancePath + "/smoke_test/max_seconds",
								schemaPath: "#/$defs/smokeTest/properties/max_seconds/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/smoke_test/max_seconds",
							schemaPath: "#/$defs/smokeTest/properties/max_seconds/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data25.profile !== void 0) {
					let data28 = data25.profile;
					if (typeof data28 !== "string" && data28 !== null) {
						const err46 = {
							instancePath: instancePath + "/smoke_test/profile",
							schemaPath: "#/$defs/smokeTest/properties/profile/type",
							keyword: "type",
							params: { type: schema43.properties.profile.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data25.max_tokens !== void 0) {
					let data29 = data25.max_tokens;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && data29 !== null) {
						const err47 = {
							instancePath: instancePath + "/smoke_test/max_tokens",
							schemaPath: "#/$defs/smokeTest/properties/max_tokens/type",
							keyword: "type",
							params: { type: schema43.properties.max_tokens.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data25.expect !== void 0) {
					let data30 = data25.expect;
					if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
						const err48 = {
							instancePath: instancePath + "/smoke_test/expect",
							schemaPath: "#/$defs/smokeTest/properties/expect/type",
							keyword: "type",
							params: { type: schema43.properties.expect.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			}
		}
		if (data.readme_excerpt !== void 0) {
			let data31 = data.readme_excerpt;
			if (typeof data31 !== "string" && data31 !== null) {
				const err49 = {
					instancePath: instancePath + "/readme_excerpt",
					schemaPath: "#/properties/readme_excerpt/type",
					keyword: "type",
					params: { type: schema32.properties.readme_excerpt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data32 = data.files;
			if (!Array.isArray(data32) && data32 !== null) {
				const err50 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: schema32.properties.files.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (Array.isArray(data32)) {
				const len0 = data32.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data32[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data32,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.top_files !== void 0) {
			let data34 = data.top_files;
			if (!Array.isArray(data34) && data34 !== null) {
				const err51 = {
					instancePath: instancePath + "/top_files",
					schemaPath: "#/properties/top_files/type",
					keyword: "type",
					params: { type: schema32.properties.top_files.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (Array.isArray(data34)) {
				const len1 = data34.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate22(data34[i1], {
					instancePath: instancePath + "/top_files/" + i1,
					parentData: data34,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			}
		}
	} else {
		const err52 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate21.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate21.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern11 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema31.type },
			message: "must be object,array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.models === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.datasets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/2/required",
				keyword: "required",
				params: { missingProperty: "datasets" },
				message: "must have required property 'datasets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.smoke_test === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/3/required",
				keyword: "required",
				params: { missingProperty: "smoke_test" },
				message: "must have required property 'smoke_test'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	const _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.entrypoint === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/4/required",
				keyword: "required",
				params: { missingProperty: "entrypoint" },
				message: "must have required property 'entrypoint'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs8 = errors;
	let valid1 = true;
	const _errs9 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err7 = {};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs11 = errors;
	const _errs12 = errors;
	const _errs13 = errors;
	let valid3 = false;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.models === void 0 && "models") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs14 === errors;
	valid3 = valid3 || _valid2;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.datasets === void 0 && "datasets") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	}
	var _valid2 = _errs15 === errors;
	valid3 = valid3 || _valid2;
	if (!valid3) {
		const err10 = {};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	} else {
		errors = _errs13;
		if (vErrors !== null) {
			if (_errs13) vErrors.length = _errs13;
			else vErrors = null;
		}
	}
	if (_errs12 === errors) {
		const err11 = {};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs11;
		if (vErrors !== null) {
			if (_errs11) vErrors.length = _errs11;
			else vErrors = null;
		}
		const _errs16 = errors;
		let valid4 = false;
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.smoke_test === void 0 && "smoke_test") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid4 = valid4 || _valid3;
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.entrypoint === void 0 && "entrypoint") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs18 === errors;
		valid4 = valid4 || _valid3;
		if (!valid4) {
			const err14 = {};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		} else {
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs19 = errors;
		if (!validate21(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
			errors = vErrors.length;
		} else var props0 = validate21.evaluated.props;
		var _valid1 = _errs19 === errors;
		valid1 = _valid1;
	}
	if (!valid1) {
		const err15 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate21(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
			errors = vErrors.length;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.$schema = true;
			props0.generated_at = true;
			props0.version = true;
			props0.models = true;
			props0.datasets = true;
			props0.totals = true;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err16 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.generated_at !== void 0) {
			let data2 = data.generated_at;
			if (typeof data2 !== "string" && data2 !== null) {
				const err17 = {
					instancePath: instancePath + "/generated_at",
					schemaPath: "#/properties/generated_at/type",
					keyword: "type",
					params: { type: schema31.properties.generated_at.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err18 = {
						instancePath: instancePath + "/generated_at",
						schemaPath: "#/properties/generated_at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 !== "string" && data3 !== null) {
				const err19 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema31.properties.version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data4 = data.models;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate21(data4[i1], {
					instancePath: instancePath + "/models/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.datasets !== void 0) {
			let data6 = data.datasets;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate21(data6[i2], {
					instancePath: instancePath + "/datasets/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			let data8 = data.totals;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
				const err22 = {
					instancePath: instancePath + "/totals",
					schemaPath: "#/properties/totals/type",
					keyword: "type",
					params: { type: schema31.properties.totals.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.models_bytes !== void 0) {
					let data9 = data8.models_bytes;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
						const err23 = {
							instancePath: instancePath + "/totals/models_bytes",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 9007199254740991 || isNaN(data9)) {
							const err24 = {
								instancePath: instancePath + "/totals/models_bytes",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err25 = {
								instancePath: instancePath + "/totals/models_bytes",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data8.models_files !== void 0) {
					let data10 = data8.models_files;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
						const err26 = {
							instancePath: instancePath + "/totals/models_files",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 9007199254740991 || isNaN(data10)) {
							const err27 = {
								instancePath: instancePath + "/totals/models_files",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10 < 0 || isNaN(data10)) {
							const err28 = {
								instancePath: instancePath + "/totals/models_files",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data8.datasets_bytes !== void 0) {
					let data11 = data8.datasets_bytes;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
						const err29 = {
							instancePath: instancePath + "/totals/datasets_bytes",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 9007199254740991 || isNaN(data11)) {
							const err30 = {
								instancePath: instancePath + "/totals/datasets_bytes",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data11 < 0 || isNaN(data11)) {
							const err31 = {
								instancePath: instancePath + "/totals/datasets_bytes",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				if (data8.datasets_files !== void 0) {
					let data12 = data8.datasets_files;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
						const err32 = {
							instancePath: instancePath + "/totals/datasets_files",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 9007199254740991 || isNaN(data12)) {
							const err33 = {
								instancePath: instancePath + "/totals/datasets_files",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data12 < 0 || isNaN(data12)) {
							const err34 = {
								instancePath: instancePath + "/totals/datasets_files",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
			}
		}
	}
	validate20.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate20.evaluated = {
	"items": true,
	"dynamicProps": true,
	"dynamicItems": false
};

/** Whether a file's value is one entry, as a model's own manifest is (`models/m/manifest.json`). */
function isOneEntry(value) {
	const has = (name) => isObject(value) && Object.hasOwn(value, name);
	return (has("entrypoint") || has("smoke_test")) && !has("models") && !has("datasets");
}

/** More broken values than this in one inventory are counted in one last finding. */
const MAX_SCHEMA_FINDINGS = 100;
/** What the inventory's schema refuses, each at the very value. */
function schemaFindings(document, lines) {
	if (validate(document.value)) return [];
	const errors = withoutBranches(validate.errors);
	const findings = errors.slice(0, 100).map((error) => findingOf$1(error, document, lines));
	const first = errors[100];
	if (first) {
		const left = errors.length - 100;
		findings.push({
			...findingOf$1(first, document, lines),
			data: {
				what: "more",
				count: left
			},
			key: "more"
		});
	}
	return findings;
}
/** The errors of an anyOf's branches say less than the anyOf itself. */
function withoutBranches(errors) {
	return errors.filter(({ schemaPath, keyword }) => !schemaPath.includes("/anyOf/") && keyword !== "if");
}
function findingOf$1(error, document, lines) {
	const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	let container = document.value;
	for (const step of steps.slice(0, -1)) container = container[step];
	const last = steps.at(-1);
	const value = last === void 0 ? container : container[last];
	const expected = expectation(error, value);
	const actual = shown(value);
	return inventoryInvalid.found({
		subject: lines.file,
		data: {
			what: "schema",
			pointer: error.instancePath,
			expected,
			actual
		},
		location: lines.locate(document.offsetOf(container, last)),
		key: `${error.instancePath} ${error.keyword}`
	});
}
function expectation(error, value) {
	const { keyword, params, instancePath } = error;
	if (keyword === "anyOf" && instancePath === "" && !isOneEntry(value)) return "needs `models` or `datasets`, or to be a list of entries";
	if (keyword === "anyOf") return "needs one of `id`, `repo_id`, `name` and `folder_name`";
	if (keyword === "required") return `needs \`${params.missingProperty}\``;
	if (keyword === "type") return `must be ${typeNames(params.type)}`;
	if (keyword === "pattern") return instancePath === "/generated_at" ? "must be an ISO 8601 date-time" : "must be text that is not empty and holds no NUL";
	return error.message ?? "breaks the schema";
}
function typeNames(type) {
	return (Array.isArray(type) ? type.map(String) : [String(type)]).map((name) => TYPE_NAMES[name] ?? `a ${name}`).join(" or ");
}
const TYPE_NAMES = {
	integer: "a whole number",
	object: "an object",
	array: "an array",
	null: "null"
};
/** A value as JSON, short enough for a message. */
function shown(value) {
	const text = JSON.stringify(value) ?? "absent";
	return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Numbers entries from 0 by kind and identity, so that tables of a hundred thousand need no texts as keys. */
var Identities = class {
	#numbers = {
		model: /* @__PURE__ */ new Map(),
		dataset: /* @__PURE__ */ new Map()
	};
	#known = [];
	#last = -1;
	/** The same for every entry of this kind and identity, in whatever inventory. */
	of(entry) {
		this.#last = this.#follows(entry) ? this.#last + 1 : this.#find(entry);
		return this.#last;
	}
	/** Inventories of the same entries mostly have them in one order, and to compare two texts is sooner done than to find one. */
	#follows({ kind, id }) {
		const next = this.#known[this.#last + 1];
		return next !== void 0 && next.id === id && next.kind === kind;
	}
	#find(entry) {
		const numbers = this.#numbers[entry.kind];
		const known = numbers.get(entry.id);
		if (known !== void 0) return known;
		numbers.set(entry.id, this.#known.length);
		return this.#known.push(entry) - 1;
	}
};

/** Names that mean the same in the two dialects; an entry may have both, which are two things then. */
const DIALECTS = {
	name: "folder_name",
	folder_name: "name",
	path: "local_path",
	local_path: "path"
};
/** Lists of files are compared by path, because nothing depends on the order they stand in. */
const KEYED_BY_PATH = /* @__PURE__ */ new Set(["files", "top_files"]);
/**
* Where two entries differ, in the order of the left one's keys. Keys may stand in any order;
* `ignored` names top-level fields to leave out. Stops after `limit` differences. Paths are the same where they
* are written alike, or where both sides' bases make them the same file.
*/
function differences(left, right, ignored, limit, sides) {
	const found = [];
	const add = (pointer, at) => {
		found.push({
			pointer,
			left: memberOf$1(...at.leftAt),
			right: memberOf$1(...at.rightAt),
			...at
		});
		return found.length < limit;
	};
	const same = (a, b, { leftAt, rightAt }) => a === b && (isExact$1(a) || sides.left.numeral(...leftAt) === sides.right.numeral(...rightAt)) || isSameHex(a, b) || leftAt[0] === left && OWN_PATHS.has(leftAt[1]) && isSamePath(a, b, sides.left.paths.own, sides.right.paths.own);
	walk(left, right, "", ignored, add, {
		same,
		listed: {
			left: sides.left.paths.listed,
			right: sides.right.paths.listed
		}
	});
	return found;
}
const OWN_PATHS = /* @__PURE__ */ new Set(["path", "local_path"]);
function isSamePath(a, b, left, right) {
	if (typeof a !== "string" || typeof b !== "string") return false;
	const path = left(a);
	return path !== null && path === right(b);
}
/** Digests and commits are the same in any case; no shorter text is taken for one. */
function isSameHex(a, b) {
	if (typeof a !== "string" || typeof b !== "string" || a.length !== b.length) return false;
	return HEX.test(a) && a.toLowerCase() === b.toLowerCase();
}
const HEX = /^(?:[a-z0-9]{2,8}[:-])?[0-9a-f]{32,128}$/i;
/** Whether a value says all that its file does: doubles hold no whole numbers beyond 2^53 for certain. */
function isExact$1(value) {
	return typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
/** Compares two objects or two arrays member by member; false when the limit was reached. */
function walk(left, right, pointer, ignored, add, by) {
	const isEntry = pointer === "";
	const compare = (key, other = key) => {
		if (ignored.has(key) || ignored.has(other)) return true;
		const a = memberOf$1(left, key);
		const b = memberOf$1(right, other);
		if (a === b && isExact$1(a)) return true;
		const at = {
			leftAt: [left, key],
			rightAt: [right, other]
		};
		if (by.same(a, b, at)) return true;
		const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (KEYED_BY_PATH.has(key) && areKeyed(a, b)) return walkKeyed(a, b, here, add, by);
		if (isObject(a) && isObject(b) || Array.isArray(a) && Array.isArray(b)) return walk(a, b, here, NOTHING, add, by);
		return add(here, at);
	};
	for (const key of Object.keys(left)) if (!compare(key, isEntry ? nameThere(key, left, right) : key)) return false;
	for (const key of Object.keys(right)) {
		if (Object.hasOwn(left, key) || isEntry && nameThere(key, right, left) !== key) continue;
		if (!compare(key)) return false;
	}
	return true;
}
/** What a member of one entry is called in the other: its name in the other dialect, where each has only one of the two. */
function nameThere(key, here, there) {
	const other = Object.hasOwn(DIALECTS, key) ? DIALECTS[key] ?? key : key;
	return typeof memberOf$1(here, key) === "string" && typeof memberOf$1(there, other) === "string" && !Object.hasOwn(here, other) && !Object.hasOwn(there, key) ? other : key;
}
function memberOf$1(container, member) {
	const holder = container;
	return Object.hasOwn(holder, member) ? holder[member] : void 0;
}
/** Both are lists of objects with a path each, no path twice. */
function areKeyed(left, right) {
	return [left, right].every((list) => {
		if (!Array.isArray(list)) return false;
		const paths = new Set(list.map((item) => isObject(item) ? item.path : void 0));
		return paths.size === list.length && [...paths].every((path) => typeof path === "string");
	});
}
function walkKeyed(left, right, pointer, add, by) {
	const pairs = pairedByPath(left, right, by);
	for (const index of left.keys()) {
		const other = pairs.get(index);
		if (other === void 0) {
			if (!add(`${pointer}/${index}`, {
				leftAt: [left, index],
				rightAt: [right, right.length]
			})) return false;
			continue;
		}
		const [a, b] = [left[index], right[other]];
		if (!walk(a, b, `${pointer}/${index}`, PATH, add, by)) return false;
	}
	const paired = new Set(pairs.values());
	for (const index of right.keys()) {
		if (paired.has(index)) continue;
		if (!add(`${pointer}/${left.length}`, {
			leftAt: [left, left.length],
			rightAt: [right, index]
		})) return false;
	}
	return true;
}
/** The places of listed files of the same path on either side: first those written alike, then those that mean the same. */
function pairedByPath(left, right, { listed }) {
	const written = (item) => item.path;
	const places = new Map(right.map((item, index) => [written(item), index]));
	const pairs = /* @__PURE__ */ new Map();
	const others = [];
	for (const [index, item] of left.entries()) {
		const place = places.get(written(item));
		if (place === void 0) others.push(index);
		else {
			pairs.set(index, place);
			places.delete(written(item));
		}
	}
	if (others.length === 0 || places.size === 0) return pairs;
	const meant = /* @__PURE__ */ new Map();
	for (const [path, place] of places) meant.set(listed.right(path), place);
	for (const index of others) {
		const path = listed.left(written(left[index]));
		const place = path === null ? void 0 : meant.get(path);
		if (place === void 0) continue;
		pairs.set(index, place);
		meant.delete(path);
	}
	return pairs;
}
const NOTHING = /* @__PURE__ */ new Set();
/** What is paired by its path has the same one. */
const PATH = /* @__PURE__ */ new Set(["path"]);

/** The bases by which the check reads the inventories' paths; one that was not read is read from the root. */
function basesOf(read) {
	return ({ file }) => {
		const found = read.get(file);
		return {
			folder: found?.base === "list" ? folderOf(file) : "",
			isCertain: found !== void 0 && (found.by !== "paths" || found.names.size > 0)
		};
	};
}
/** The paths of an entry as the check reads them. */
function entryPaths({ value }, folder) {
	const own = (written) => placed(folder, written);
	const named = pathFieldOf(value);
	if (named === null) return {
		own,
		listed: own
	};
	const start = own(named.written);
	const listed = (written) => {
		if (start === null) return null;
		return placed(start !== "" && (written === start || written.startsWith(`${start}/`)) ? "" : start, written);
	};
	return {
		own,
		listed
	};
}
/** What is compared of one entry. */
function sideOf(entry, baseOf) {
	let paths = null;
	const known = () => {
		paths ??= entryPaths(entry, baseOf(entry.inventory).folder);
		return paths;
	};
	return {
		numeral: entry.inventory.numeral,
		paths: {
			own: (written) => known().own(written),
			listed: (written) => known().listed(written)
		}
	};
}
/** Absolute paths and those of Windows may mean several files, and are compared by their text alone. */
function placed(folder, written) {
	const { isAbsolute, isWindows } = readWrittenPath(written);
	return written === "" || isAbsolute || isWindows ? null : joinPath(folder, written);
}
/**
* The paths of an entry written so that they mean the same files relative to `folder`. Files that are listed
* below an entry's own path are relative to that, wherever the entry stands.
*/
function movedPaths({ value, inventory }, baseOf, folder) {
	const from = baseOf(inventory);
	if (from.folder === folder || !from.isCertain) return (_container, _member, text) => text;
	const listed = new Set(pathFieldOf(value) === null ? [...objectsAt(value, "files"), ...objectsAt(value, "top_files")] : []);
	return (container, member, text) => {
		const path = (container === value ? member === "path" || member === "local_path" : member === "path" && isObject(container) && listed.has(container)) ? placed(from.folder, text) : null;
		return path === null ? text : relativeTo(folder, path);
	};
}
/** A value of an entry with all of its paths moved. */
function movedValue(container, member, value, moved) {
	if (typeof value === "string") return moved(container, member, value);
	if (Array.isArray(value)) return value.map((item, index) => movedValue(value, index, item, moved));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, movedValue(value, key, item, moved)]));
}
function relativeTo(folder, path) {
	const start = folder === "" ? [] : folder.split("/");
	const segments = path === "" ? [] : path.split("/");
	let shared = 0;
	while (shared < start.length && start[shared] === segments[shared]) shared += 1;
	return [...start.slice(shared).map(() => ".."), ...segments.slice(shared)].join("/") || ".";
}

/** The totals of a combined inventory. */
const TOTALS$1 = [
	{
		field: "models_bytes",
		kind: "model",
		of: "bytes"
	},
	{
		field: "models_files",
		kind: "model",
		of: "files"
	},
	{
		field: "datasets_bytes",
		kind: "dataset",
		of: "bytes"
	},
	{
		field: "datasets_files",
		kind: "dataset",
		of: "files"
	}
];
/**
* Each total that differs from the sum over the inventory's own entries. Where an entry does not say
* its part, a total is only wrong when what the others say is more already.
*/
function wrongTotals(inventory) {
	const { totals } = inventory.root;
	if (!isObject(totals)) return [];
	const wrong = [];
	for (const { field, kind, of } of TOTALS$1) {
		const recorded = countAt(totals, field);
		if (recorded === null) continue;
		const entries = inventory.entries.filter((entry) => entry.kind === kind);
		const { sum, isWhole } = sumOf(entries, of);
		if (isWhole ? sum === recorded : sum <= recorded) continue;
		wrong.push({
			field,
			of: kind,
			entries: entries.length,
			sum,
			is_minimum: !isWhole,
			recorded
		});
	}
	return wrong;
}
function totalsFindings(inventory) {
	return wrongTotals(inventory).map((data) => totalsDiffer.found({
		subject: inventory.file,
		data,
		location: inventory.locate(inventory.root.totals, data.field),
		key: data.field
	}));
}
/** What the entries say that they have together; `isWhole` is false where one does not say its part. */
function sumOf(entries, of) {
	const parts = entries.map(of === "bytes" ? bytesOf : filesOf);
	return {
		sum: parts.reduce((total, part) => total + (part ?? 0), 0),
		isWhole: !parts.includes(null)
	};
}
function bytesOf({ value }) {
	const own = countAt(value, "size_bytes");
	if (own !== null || !Array.isArray(value.files)) return own;
	const parts = objectsAt(value, "files").map((file) => countAt(file, "size_bytes"));
	return parts.includes(null) ? null : parts.reduce((total, part) => total + (part ?? 0), 0);
}
/** `top_files` are only the largest ones and so say nothing about how many there are. */
function filesOf({ value }) {
	return countAt(value, "files_count") ?? (Array.isArray(value.files) ? value.files.length : null);
}

/** More differing values than this in one entry are not listed one by one. */
const MAX_DIFFERENCES = 50;
/** Compares the combined inventory with its sources, and every inventory's totals with its entries. */
function compareInventories(inventories, ignoreFields, baseOf, identities = new Identities()) {
	const { combined, sources, unknown, hasCombined } = inventories;
	const findings = [];
	const sides = [];
	index(combined, "combined", identities, sides, findings);
	index(sources, "source", identities, sides, findings);
	for (const inventory of [...combined, ...sources]) findings.push(...totalsFindings(inventory));
	if (!hasCombined || sources.length === 0) return {
		findings,
		counts: {},
		note: hasCombined ? "no source inventory was read" : "no combined inventory was read",
		skipped: true
	};
	const ignored = new Set(ignoreFields);
	let compared = 0;
	let left = 0;
	for (const { combined: entry, source } of sides) if (entry && source) {
		compared += 1;
		for (const finding of compareEntry(entry, source, ignored, baseOf)) findings.push(finding);
	} else if (entry) {
		left += 1;
		if (!unknown.has(entry.kind)) findings.push(unknownEntry(entry));
	} else if (source) findings.push(missingEntry(source, combined));
	findings.push(...staleness(combined, sources));
	return {
		findings,
		counts: {
			entries_compared: compared,
			entries_without_source: left
		},
		skipped: false
	};
}
/** Adds entries by their identities; each one that repeats another of its side is a finding. */
function index(inventories, side, identities, into, findings) {
	for (const inventory of inventories) for (const entry of inventory.entries) {
		const identity = identities.of(entry);
		const known = into[identity] ?? {
			combined: null,
			source: null
		};
		into[identity] = known;
		const first = known[side];
		if (first) findings.push(duplicate(entry, first));
		else known[side] = entry;
	}
}
function placeOf(entry) {
	return entry.inventory.locate(entry.value);
}
function duplicate(entry, first) {
	const { file } = entry.inventory;
	return entryDuplicate.found({
		subject: subjectOf(entry),
		data: { file },
		location: placeOf(entry),
		related: placeOf(first),
		key: file
	});
}
function unknownEntry(entry) {
	const data = { combined: entry.inventory.file };
	return entryUnknown.found({
		subject: subjectOf(entry),
		data,
		location: placeOf(entry)
	});
}
function missingEntry(entry, combined) {
	const data = {
		source: entry.inventory.file,
		combined: combined.map(({ file }) => file)
	};
	return entryMissing.found({
		subject: subjectOf(entry),
		data,
		location: placeOf(entry)
	});
}
function compareEntry(entry, source, ignored, baseOf) {
	const found = differences(entry.value, source.value, ignored, 51, {
		left: sideOf(entry, baseOf),
		right: sideOf(source, baseOf)
	});
	return found.slice(0, 50).map(({ pointer, left, right, leftAt, rightAt }, place) => {
		const location = entry.inventory.locate(...leftAt);
		const related = source.inventory.locate(...rightAt);
		const [was, is] = [valueAt(entry.inventory, left, leftAt), valueAt(source.inventory, right, rightAt)];
		return entryDiffers.found({
			subject: subjectOf(entry),
			data: {
				pointer,
				expected: right === void 0 ? null : is,
				actual: left === void 0 ? null : was,
				has_more: place === 49 && found.length > 50
			},
			location,
			related,
			key: pointer
		});
	});
}
/** A value for a message; a number that a double does not hold is shown as its file writes it. */
function valueAt(inventory, value, at) {
	return isExact$1(value) ? shown(value) : inventory.numeral(...at).slice(0, 100);
}
/** A combined inventory that says it is older than one of its sources was not written since. */
function staleness(combined, sources) {
	const findings = [];
	for (const inventory of combined) for (const source of sources) {
		if (inventory.generatedAt === null || source.generatedAt === null) continue;
		if (inventory.generatedAt + (inventory.isDayAlone ? 86399999 : 0) >= source.generatedAt) continue;
		findings.push(combinedStale.found({
			subject: inventory.file,
			data: {
				generated_at: String(inventory.root.generated_at),
				source: source.file,
				source_generated_at: String(source.root.generated_at)
			},
			location: inventory.locate(inventory.root, "generated_at"),
			related: source.locate(source.root, "generated_at"),
			key: source.file
		}));
	}
	return findings;
}

/** The stage in which a shard takes its part; a whole check has none. */
const SHARD_STAGE = "shard";
/** What later shards say of a stage about everything. */
const LEFT_TO_THE_FIRST = "reported by the first shard";
/** The stage whose findings are about changes only. */
const PROTECTION_STAGE = "protection";
/** Runs stages one after another, collects their findings and times them. */
var Stages = class {
	rows = [];
	#findings;
	#clock;
	#progress;
	#shard;
	#isWanted;
	/** `isWanted`: which findings count in a check of changes alone. */
	constructor(findings, clock, progress, shard, isWanted = null) {
		this.#isWanted = isWanted;
		this.#findings = findings;
		this.#clock = clock;
		this.#progress = progress;
		this.#shard = shard;
	}
	/** A stage whose value every shard needs; its findings are the first shard's to report. */
	async run(name, stage) {
		if (isPrimaryShard(this.#shard)) return this.each(name, stage);
		this.#progress.stage(name);
		const { value } = await stage();
		this.#leave(name);
		return value;
	}
	/** A stage that only finds things out, and so is the first shard's alone. */
	async once(name, stage) {
		if (isPrimaryShard(this.#shard)) return this.each(name, stage);
		this.#leave(name);
	}
	/**
	* A stage about files, of which every shard has its own. It fails when it found an error, or when
	* `hasFailed` says so afterwards.
	*/
	async each(name, stage, hasFailed) {
		this.#progress.stage(name);
		const start = this.#clock.elapsed();
		const errors = this.#findings.countBy("error");
		const result = await stage();
		const isScoped = this.#isWanted !== null && name !== "protection";
		this.#findings.add(isScoped ? result.findings.filter(this.#isWanted) : result.findings);
		const failed = this.#findings.countBy("error") > errors || (hasFailed?.(result.value) ?? false);
		this.rows.push({
			name,
			status: failed ? "fail" : result.skipped ? "skip" : "pass",
			counts: result.counts,
			note: result.note ?? null,
			duration_ms: Math.max(0, Math.round(this.#clock.elapsed() - start))
		});
		return result.value;
	}
	#leave(name) {
		this.rows.push({
			name,
			status: "skip",
			counts: {},
			note: LEFT_TO_THE_FIRST,
			duration_ms: 0
		});
	}
};

/** Each line is `PATH`, or `GLOB=PATH`. */
function schemaRules(lines) {
	return lines.map((line) => {
		const equals = line.lastIndexOf("=");
		const schema = line.slice(equals + 1).trim();
		if (schema === "") throw new SettingsError(`manifest-schema: ${quote(line)} names no schema.`);
		return {
			schema,
			manifests: equals === -1 ? null : line.slice(0, equals).trim()
		};
	});
}

const RELEASE = /^gh-release:([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([^\s\p{Cc}]{1,200})$/u;
/** `gh-release:OWNER/REPO@TAG`; null for what is none. */
function readReleaseName(word) {
	const [, repository, tag] = RELEASE.exec(word) ?? [];
	if (repository === void 0 || tag === void 0 || /^\.+$/.test(repository.split("/")[1] ?? "")) return null;
	return {
		repository,
		tag
	};
}
/** A repository's name in a registry (distribution-spec: pulling manifests). */
const PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const OCI_NAME = new RegExp(`^${PART}(?:/${PART})*$`);
/** `oci://HOST/NAME`; a registry of this very machine speaks plain HTTP, as other clients take it, too. Null for what is none. */
function readRegistryName(word) {
	const [, host = "", name = ""] = /^oci:\/\/([^/@?#{}]+)\/([^@?#]{1,255})$/.exec(word) ?? [];
	const written = `${isLoopback(host.replace(/:\d+$/, "")) ? "http" : "https"}://${host}/`;
	return URL.canParse(written) && OCI_NAME.test(name) ? {
		origin: new URL(written).origin,
		name
	} : null;
}
const MODELSCOPE = /^modelscope:(datasets\/)?([A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9][\w.-]{0,199})(?:@([A-Za-z0-9_][\w./+-]{0,199}))?$/;
/** `modelscope:[datasets/]OWNER/NAME[@REVISION]`, whose default branch is `master`; null for what is none. */
function readModelScopeName(word) {
	const [, datasets, id, revision = "master"] = MODELSCOPE.exec(word) ?? [];
	if (id === void 0 || word.includes("..")) return null;
	return {
		type: datasets === void 0 ? "model" : "dataset",
		id,
		revision
	};
}
/** Null for what names no such place. */
function readListedPlace(written) {
	const release = readReleaseName(written);
	if (release !== null) return {
		is: "release",
		written,
		...release
	};
	const modelScope = readModelScopeName(written);
	if (modelScope !== null) return {
		is: "modelscope",
		written,
		...modelScope
	};
	const [, start = "", tag, digest] = /^(oci:\/\/[^@]+?)(?::([A-Za-z0-9_][\w.-]{0,127})|@(sha256:[0-9a-f]{64}))$/.exec(written) ?? [];
	const registry = readRegistryName(start);
	const reference = digest ?? tag;
	return registry === null || reference === void 0 ? null : {
		is: "registry",
		written,
		...registry,
		reference
	};
}

/** Whom the check may ask over the network, and with which token: the words of `upstream` and `upstream-auth`. */
const NO_UPSTREAM = {
	huggingface: false,
	gitLfs: false,
	origins: [],
	places: [],
	buckets: []
};
/** The names of services beside servers and places. */
const SERVICES = ["huggingface", "git-lfs"];
/** Throws a `SettingsError` for a word that names nobody. */
function readUpstream(words) {
	if (words.length > 1 && words.includes("none")) throw new SettingsError("upstream: none stands alone; it cannot be named beside others.");
	const named = words.filter((word) => ![...SERVICES, "none"].includes(word));
	const places = named.map(readListedPlace);
	const buckets = named.map((word) => /^s3:\/\/([a-z0-9](?!.*\.\.)[a-z0-9.-]{1,61}[a-z0-9])$/.exec(word)?.[1] ?? null);
	return {
		huggingface: words.includes("huggingface"),
		gitLfs: words.includes("git-lfs"),
		origins: named.filter((_, index) => places[index] === null && buckets[index] === null).map(originOf),
		buckets: buckets.filter((bucket) => bucket !== null),
		places: places.filter((place) => place !== null)
	};
}
/** Whether nobody may be asked. */
function asksNobody({ huggingface, gitLfs, origins, places, buckets }) {
	return !huggingface && !gitLfs && origins.length + places.length + buckets.length === 0;
}
function originOf(word) {
	const url = URL.canParse(word) ? new URL(word) : null;
	if (url?.protocol === "https:" && url.href === `${url.origin}/`) return url.origin;
	throw new SettingsError(`upstream: ${quote(word)} is not ${SERVICES.join(", ")}, gh-release:OWNER/REPO@TAG, oci://HOST/NAME:TAG, modelscope:OWNER/NAME, s3://BUCKET, a server as https://HOST, or none${didYouMean(word, [...SERVICES, "none"])}.`);
}
/** `setting` names who is told of a mistake. */
function readTokenNames(setting, lines) {
	return new Map(lines.map((line) => {
		const [, origin = "", name = ""] = /^(https:\/\/[^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(line) ?? [];
		const url = URL.canParse(origin) ? new URL(origin) : null;
		if (url !== null && url.href === `${url.origin}/`) return [url.origin, name];
		throw new SettingsError(`${setting}: it has to be https://HOST=VARIABLE, the name of an environment variable.`);
	}));
}

/**
* What the config of a proposed change cannot say: whom the runner speaks to, what the change is compared
* with, and how much of it is looked at.
*/
const INPUT_ONLY = /* @__PURE__ */ new Set([
	"upstream",
	"baseline",
	"time-budget",
	"verified-within"
]);
const NO_EXTRAS = {
	severities: {},
	optional: [],
	ignoreFields: [],
	suppress: [],
	bases: {},
	mappings: []
};
/**
* Inputs or flags win over the config, and the config over the defaults. What is blank, such as a variable
* that is not set, says nothing: it must not turn anything off.
*/
function resolveSettings(given, config = {}, extras = NO_EXTRAS, isProposal = false) {
	const written = (name) => [given[name], isProposal && INPUT_ONLY.has(name) ? void 0 : config[name]].find((value) => value?.trim());
	const text = (name) => written(name) ?? SETTINGS[name].default;
	const patterns = (name) => {
		const value = text(name);
		return {
			patterns: value.trim() === "none" ? [] : lines(value),
			explicit: written(name) !== void 0
		};
	};
	return {
		...extras,
		isProposal,
		only: [],
		root: text("root"),
		manifests: text("manifests").trim() === "auto" ? "auto" : patterns("manifests").patterns,
		config: text("config"),
		given: new Set(SETTING_NAMES.filter((name) => given[name]?.trim())),
		combined: patterns("combined-inventory"),
		models: patterns("model-inventory"),
		datasets: patterns("dataset-inventory"),
		checksums: patterns("checksums"),
		schemas: schemaRules(patterns("manifest-schema").patterns),
		checksumBase: choice("checksum-base", text("checksum-base")),
		inventoryBase: choice("inventory-base", text("inventory-base")),
		pathPrefixes: lines(text("path-prefix")),
		weakDigests: choice("weak-digests", text("weak-digests")),
		missingFiles: choice("missing-files", text("missing-files")),
		unrecorded: choice("unrecorded", text("unrecorded")),
		unrecordedBy: given.unrecorded?.trim() ? {} : extras.unrecordedBy ?? {},
		nameDigests: choice("name-digests", text("name-digests")) === "true",
		pointers: choice("pointers", text("pointers")),
		hash: choice("hash", text("hash")),
		baseline: reference("baseline", text("baseline")),
		upstream: readUpstream(lines(text("upstream"))),
		upstreamAuth: readTokenNames("upstream-auth", lines(text("upstream-auth"))),
		shard: readShard(text("shard")),
		concurrency: wholeNumber("concurrency", text("concurrency")),
		failOn: choice("fail-on", text("fail-on")),
		timeBudget: duration("time-budget", text("time-budget")),
		trustedRoot: patterns("trusted-root").patterns,
		signedBy: lines(text("signed-by")),
		statements: lines(text("statements")),
		statementMaxAge: duration("statement-max-age", text("statement-max-age"), MAX_AGE_HOURS),
		state: text("state").trim() === "none" ? null : text("state").trim(),
		verifiedWithin: duration("verified-within", text("verified-within"), 87600) ?? 87600 * UNITS$1.h,
		trustState: duration("trust-state", text("trust-state"), MAX_AGE_HOURS)
	};
}

/** The folders that the settings expect inventories and lists in, without those behind wildcards. */
function knownFolders(settings) {
	const { combined, models, datasets, checksums } = settings;
	const folders = [
		combined,
		models,
		datasets,
		checksums
	].flatMap(({ patterns }) => patterns).filter((pattern) => !pattern.startsWith("!")).map((pattern) => folderOf(joinPath("", pattern.replaceAll("\\", "/")) ?? "")).map((folder) => {
		const segments = folder.split("/");
		const wild = segments.findIndex((segment) => /[*?[]/.test(segment));
		return (wild === -1 ? segments : segments.slice(0, wild)).join("/");
	});
	return [...new Set(folders)].filter((folder) => folder !== "");
}

/** What makes a folder a bag. */
const DECLARATION = "bagit.txt";
/** RFC 8493, sections 2.1.3 and 2.2.1. */
const NAME = /(?:^|\/)(tag)?manifest-([a-z0-9-]{2,16})\.txt$/i;
function isBagManifest(file) {
	return NAME.test(file);
}
/** What a manifest's name says. */
function readName(file) {
	const [, tag, word = ""] = NAME.exec(file) ?? [];
	return {
		isTag: tag !== void 0,
		algorithm: algorithmNamed(word)
	};
}
/** The payload manifests of a bag, the first of which speaks for the bag where one has to. */
async function payloadManifests(source, folder) {
	const names = new Set(ALGORITHMS.flatMap(({ name, aliases }) => [
		name,
		name.replaceAll("-", ""),
		...aliases
	]));
	const found = [];
	for (const name of [...names].sort()) {
		const path = below(folder, `manifest-${name}.txt`);
		if (await source.has(path)) found.push(path);
	}
	return found;
}
const ENCODED = /%(0D|0A|25)/gi;
/**
* A name in a bag. RFC 8493 (version 1.0) encodes CR, LF and `%`; earlier versions encode nothing, and several tools
* encode no `%` in 1.0 either, so that a name which only as it is written is there is meant as it is written.
*/
async function decodedName(written, source, { folder, isEncoded }) {
	if (!isEncoded || written.search(ENCODED) === -1) return written;
	const name = written.replace(ENCODED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
	if (written.includes("\0")) return name;
	return await source.has(below(folder, written)) && !await source.has(below(folder, name)) ? written : name;
}

const bagit = {
	name: "bagit",
	label: "BagIt",
	names: ["manifest-*.txt", "tagmanifest-*.txt"],
	isLineList: true,
	identify: identify$18,
	read: read$20
};
function identify$18({ path, has }) {
	return isBagManifest(path) && has(below(folderOf(path), "bagit.txt"));
}
/** Loaded only where there is one to read. */
async function read$20(source) {
	if (!isBagManifest(source.path)) return null;
	if (!await source.has(below(folderOf(source.path), "bagit.txt"))) return null;
	return (await import("./read.js")).readBagit(source, bagit.name);
}

/** Digests of one length in as many bytes as they have, because a million of them as text would take more than all else. */
/** Rows in one block: growing by blocks copies nothing. */
const ROWS = 65536;
/** Rows in the first block, which doubles until it is as long as the others: most manifests are short. */
const FIRST_ROWS = 64;
const decoder$3 = new TextDecoder();
/** The codes of the two digits of each byte, one after the other. */
const PAIRS = pairs();
/** The value of each byte that is a hex digit. */
const NO_DIGIT = 16;
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
	const value = Number.parseInt(String.fromCharCode(byte), 16);
	return Number.isNaN(value) ? NO_DIGIT : value;
});
var DigestColumn = class {
	#words;
	#blocks = [];
	/** Where digits are written before they become a text. */
	#text;
	#length = 0;
	/** `hexLength` is a multiple of 8. */
	constructor(hexLength) {
		this.#words = hexLength / 8;
		this.#text = new Uint8Array(hexLength);
	}
	get length() {
		return this.#length;
	}
	/** Keeps lower-case hex digits, and answers the place to ask for them by. */
	add(hex) {
		const row = this.#length % ROWS;
		const block = this.#blockFor(row);
		const start = row * this.#words;
		for (let word = 0; word < this.#words; word += 1) block[start + word] = wordAt(hex, word * 8);
		this.#length += 1;
		return this.#length - 1;
	}
	/** Keeps hex digits of any case, as ASCII from `start`; false: they are none, and nothing is kept. */
	addDigits(bytes, start) {
		const row = this.#length % ROWS;
		const block = this.#blockFor(row);
		let at = start;
		let bits = 0;
		for (let word = row * this.#words; word < (row + 1) * this.#words; word += 1) {
			let value = 0;
			for (let digit = 0; digit < 8; digit += 1) {
				const half = DIGITS[bytes[at++]];
				bits |= half;
				value = value << 4 | half;
			}
			block[word] = value;
		}
		if (bits >= NO_DIGIT) return false;
		this.#length += 1;
		return true;
	}
	/** The block of the next row. */
	#blockFor(row) {
		const place = Math.floor(this.#length / ROWS);
		const known = this.#blocks[place];
		if (known !== void 0 && row * this.#words < known.length) return known;
		const rows = known ? row * 2 : place === 0 ? FIRST_ROWS : ROWS;
		const block = new Uint32Array(rows * this.#words);
		if (known) block.set(known);
		this.#blocks[place] = block;
		return block;
	}
	/** The digest as lower-case hex digits. */
	hex(place) {
		this.writeHex(place, this.#text, 0);
		return decoder$3.decode(this.#text);
	}
	/** Writes the same as ASCII from `start`, and answers how many digits there are. */
	writeHex(place, into, start) {
		let at = start;
		for (let word = 0; word < this.#words; word += 1) {
			const bits = this.#word(place, word);
			for (let shift = 24; shift >= 0; shift -= 8) {
				const pair = (bits >>> shift & 255) * 2;
				into[at++] = PAIRS[pair];
				into[at++] = PAIRS[pair + 1];
			}
		}
		return at - start;
	}
	/** Whether the digest there is `hex`, in lower case; nothing is made to find out. */
	equals(place, hex) {
		if (hex.length !== this.#words * 8) return false;
		for (let word = 0; word < this.#words; word += 1) {
			const bits = this.#word(place, word);
			for (let digit = 0; digit < 8; digit += 1) if (hex.charCodeAt(word * 8 + digit) !== codeAt(bits, digit)) return false;
		}
		return true;
	}
	/** The first 52 bits, which a number holds exactly; all of a shorter digest. */
	head(place) {
		return this.#words < 2 ? this.#word(place, 0) : this.#word(place, 0) * 2 ** 20 + (this.#word(place, 1) >>> 12);
	}
	#word(place, word) {
		return this.#blocks[Math.floor(place / ROWS)]?.[place % ROWS * this.#words + word] ?? 0;
	}
};
function pairs() {
	const codes = /* @__PURE__ */ new Uint8Array(512);
	for (let byte = 0; byte < 256; byte += 1) {
		codes[2 * byte] = codeAt(byte, 6);
		codes[2 * byte + 1] = codeAt(byte, 7);
	}
	return codes;
}
/** The code of one of a word's eight digits. */
function codeAt(bits, digit) {
	const value = bits >>> 28 - digit * 4 & 15;
	return value < 10 ? value + 48 : value + 87;
}
/** Eight hex digits as a number; without `parseInt`, which would cut a text out for each. */
function wordAt(hex, from) {
	let word = 0;
	for (let index = from; index < from + 8; index += 1) word = word << 4 | DIGITS[hex.charCodeAt(index)];
	return word;
}

/** Digests of one algorithm by index. While every index has one, the index itself is the place. */
var SparseDigests = class {
	#column;
	/** The indices that have a digest, rising; null while they are 0, 1, 2 and so on. */
	#indices = null;
	constructor(hexLength) {
		this.#column = new DigestColumn(hexLength);
	}
	/** Indices come in rising order; a second digest of one index is left out. */
	add(index, hex) {
		if (this.has(index)) return;
		this.#keepIndex(index);
		this.#column.add(hex);
	}
	/** The same of a first digest, as ASCII from `start`; false: it is none, and nothing is added. */
	addDigits(index, bytes, start) {
		if (!this.#column.addDigits(bytes, start)) return false;
		this.#keepIndex(index, this.#column.length - 1);
		return true;
	}
	#keepIndex(index, next = this.#column.length) {
		if (this.#indices === null && index !== next) this.#indices = Array.from({ length: next }, (_, at) => at);
		this.#indices?.push(index);
	}
	has(index) {
		return this.#place(index) !== null;
	}
	hex(index) {
		const place = this.#place(index);
		return place === null ? null : this.#column.hex(place);
	}
	writeHex(index, into, start) {
		const place = this.#place(index);
		return place === null ? 0 : this.#column.writeHex(place, into, start);
	}
	equals(index, hex) {
		const place = this.#place(index);
		return place !== null && this.#column.equals(place, hex);
	}
	head(index) {
		const place = this.#place(index);
		return place === null ? 0 : this.#column.head(place);
	}
	#place(index) {
		const indices = this.#indices;
		if (indices === null) return index < this.#column.length ? index : null;
		let low = 0;
		let high = indices.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((indices[middle] ?? 0) < index) low = middle + 1;
			else high = middle;
		}
		return indices[low] === index ? low : null;
	}
};

const NO_SIZE = -1;
/**
* Descriptors in columns, so that a million of them fit. A descriptor is known by its index, which is
* its place among those of its manifest. What few of them have lies in side tables.
*/
var Descriptors = class {
	#paths = [];
	/** Empty while no reader gave one. */
	#sizes = [];
	#digests = /* @__PURE__ */ new Map();
	#pieces = /* @__PURE__ */ new Map();
	#inexact = /* @__PURE__ */ new Set();
	#sources = /* @__PURE__ */ new Map();
	#gradings = /* @__PURE__ */ new Map();
	#entries = /* @__PURE__ */ new Map();
	/** Empty while each place is its index and `#firstPlace`, as the lines of most lists are. */
	#places = [];
	#firstPlace = 0;
	get length() {
		return this.#paths.length;
	}
	/** Answers the new descriptor's index. */
	add(descriptor) {
		const { path, digests, size, isSizeExact, source, grading, entry, place } = descriptor;
		const index = this.#paths.length;
		this.#paths.push(path);
		if (size !== void 0 && size !== null) this.#keepSize(index, size);
		for (const { algorithm, value, pieces } of digests ?? []) {
			this.#columnOf(algorithm).add(index, value);
			if (pieces !== void 0) this.#pieces.set(index, pieces);
		}
		if (isSizeExact === false) this.#inexact.add(index);
		if (source) this.#sources.set(index, source);
		if (grading) this.#gradings.set(index, grading);
		if (entry !== void 0 && entry !== null) this.#entries.set(index, entry);
		this.#keepPlace(index, place ?? index);
		return index;
	}
	/**
	* Adds one of a path and a digest, as ASCII hex digits from `start`; false: they are none, and nothing is added.
	* For lists of a million lines, of which no text is made.
	*/
	addDigits(path, algorithm, bytes, start, place) {
		const index = this.#paths.length;
		if (!this.#columnOf(algorithm).addDigits(index, bytes, start)) return false;
		this.#paths.push(path);
		this.#keepPlace(index, place);
		return true;
	}
	path(index) {
		return this.#paths[index] ?? "";
	}
	size(index) {
		const size = this.#sizes[index] ?? NO_SIZE;
		return size < 0 ? null : size;
	}
	isSizeExact(index) {
		return !this.#inexact.has(index);
	}
	source(index) {
		return this.#sources.get(index) ?? null;
	}
	grading(index) {
		return this.#gradings.get(index) ?? null;
	}
	entry(index) {
		return this.#entries.get(index) ?? null;
	}
	place(index) {
		return this.#places[index] ?? index + (this.#places.length === 0 ? this.#firstPlace : 0);
	}
	/** Its digests, made anew each time: ask `hasDigest` whether there are any. */
	digests(index) {
		const found = [];
		for (const [algorithm, column] of this.#digests) {
			const value = column.hex(index);
			if (value === null) continue;
			const pieces = this.#pieces.size > 0 && ofPieces(algorithm) !== null ? this.#pieces.get(index) : void 0;
			found.push(pieces === void 0 ? {
				algorithm,
				value
			} : {
				algorithm,
				value,
				pieces
			});
		}
		return found;
	}
	/** Its digest of one algorithm in lower-case hex, or null. */
	digest(index, algorithm) {
		return this.#digests.get(algorithm)?.hex(index) ?? null;
	}
	/** Writes the same as ASCII from `start`, and answers how many digits there are: 0 without such a digest. */
	writeDigest(index, algorithm, into, start) {
		return this.#digests.get(algorithm)?.writeHex(index, into, start) ?? 0;
	}
	/** Whether `hex`, in lower case, is its digest of that algorithm. */
	equals(index, algorithm, hex) {
		return this.#digests.get(algorithm)?.equals(index, hex) ?? false;
	}
	has(index, algorithm) {
		return this.#digests.get(algorithm)?.has(index) ?? false;
	}
	/** The first 52 bits of a digest that it has. */
	head(index, algorithm) {
		return this.#digests.get(algorithm)?.head(index) ?? 0;
	}
	hasDigest(index) {
		for (const column of this.#digests.values()) if (column.has(index)) return true;
		return false;
	}
	/** The algorithms of which there is any digest. */
	get algorithms() {
		return [...this.#digests.keys()];
	}
	/** All of one, for the few that are looked at closely. */
	get(index) {
		return {
			path: this.path(index),
			digests: this.digests(index),
			size: this.size(index),
			isSizeExact: this.isSizeExact(index),
			source: this.source(index),
			grading: this.grading(index),
			entry: this.entry(index),
			place: this.place(index)
		};
	}
	#keepSize(index, size) {
		while (this.#sizes.length < index) this.#sizes.push(NO_SIZE);
		this.#sizes.push(size);
	}
	#keepPlace(index, place) {
		if (index === 0) this.#firstPlace = place;
		if (this.#places.length === 0 && place === index + this.#firstPlace) return;
		while (this.#places.length < index) this.#places.push(this.#places.length + this.#firstPlace);
		this.#places.push(place);
	}
	#columnOf(algorithm) {
		let column = this.#digests.get(algorithm);
		if (column === void 0) {
			column = new SparseDigests(infoOf(algorithm).hexLength);
			this.#digests.set(algorithm, column);
		}
		return column;
	}
};

/** Fills in what few manifests have. */
function manifest(parts) {
	return {
		fileSets: [],
		total: null,
		tensors: null,
		isSigned: false,
		entries: [],
		problems: [],
		notLookedAt: [],
		missing: "sourced",
		differs: null,
		unread: null,
		...parts
	};
}

const PREFIXED$1 = /^([A-Za-z][A-Za-z0-9_/-]{1,15}):[ \t]*(\S+)$/;
/** Subresource Integrity (W3C SRI, section 3.5), without options. */
const SRI = /^(sha(?:256|384|512))-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/;
const BASE64$1 = /^[A-Za-z0-9+/]+={0,2}$/;
/**
* The digest that a text writes: hex in any case, `ALGORITHM:HEX`, or SRI. `algorithm` is what the
* place of the value says (a key, a column, a list's name); what the value itself says wins. Null:
* a placeholder or anything else that is no digest.
*/
function readDigest(written, algorithm = null) {
	const text = written.trim();
	if (text.length > 1024) return null;
	const bare = fromHex(text, algorithm ?? algorithmOfLength(text.length));
	if (bare !== null) return bare;
	const [, tag = "", encoded = ""] = SRI.exec(text) ?? [];
	const named = algorithmNamed(tag);
	if (named !== null) return fromBase64(encoded, named);
	const [, prefix = "", rest = ""] = PREFIXED$1.exec(text) ?? [];
	if (prefix !== "") {
		const prefixed = algorithmNamed(prefix);
		return prefixed === null ? null : fromHex(rest, prefixed);
	}
	return null;
}
/** The digest of `algorithm` in base64, as `cksum --base64` writes it, or null. */
function fromBase64(encoded, algorithm) {
	const bytes = infoOf(algorithm).hexLength / 2;
	if (!BASE64$1.test(encoded) || encoded.length !== Math.ceil(bytes / 3) * 4) return null;
	const binary = atob(encoded);
	if (binary.length !== bytes) return null;
	let value = "";
	for (const char of binary) value += char.charCodeAt(0).toString(16).padStart(2, "0");
	return {
		algorithm,
		value
	};
}
/** The digest of `algorithm` in hex of any case, or null. */
function fromHex(text, algorithm) {
	if (algorithm === null || text.length !== infoOf(algorithm).hexLength) return null;
	const value = text.toLowerCase();
	return isHex(value) ? {
		algorithm,
		value
	} : null;
}
/** Lower-case hex digits alone. There may be millions of them, and a regular expression costs twice as much. */
function isHex(text) {
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102)) return false;
	}
	return true;
}

/**
* One line of a checksum list, as GNU coreutils reads it (src/cksum.c: split_3, bsd_split_3) and as
* OpenSSL, BSD, b3sum and `cksum --base64` write it. Differences from GNU: OpenSSL's `SHA2-256` tag
* is read; each untagged line may have a digest of another length; a name that is not UTF-8 and the
* name `-` (standard input) are refused.
*/
const TAGGED$1 = /^[ \t]*(\\?)([A-Za-z][A-Za-z0-9-]*(?:\/\d+)?) ?\(([\s\S]*)\)[ \t]*=[ \t]*([0-9A-Za-z+/=]+)$/;
/** `sha256:HEX  name`, `sha256-BASE64  name`. */
const PREFIXED = /^([A-Za-z][A-Za-z0-9]{1,9}(?:-\d{3})?[:-][0-9A-Za-z+/=]{32,172})[ \t]+\*?([\s\S]+)$/;
/** `SHA-256 HEX name`. */
const NAMED = /^([A-Za-z][A-Za-z0-9-]{1,11}(?:\/\d+)?)[ \t]+([0-9A-Fa-f]{32,128})[ \t]+\*?([\s\S]+)$/;
const ALONE = /^[ \t]*([0-9A-Fa-f]{32,128})[ \t]*$/;
const BASE64 = /^([A-Za-z0-9+/]{22,88}={0,2})[ \t][ *]?([\s\S]+)$/;
/** The shortest and the longest digest that a line may begin with, in hex digits. */
const SHORTEST = 32;
const LONGEST = 128;
const BACKSLASH$1 = 92;
/**
* Reads a line without its line feed; `separator` is updated by the first untagged record. `algorithm`
* is what the list's name says: it holds for digests of its length.
*/
function parseLine(raw, separator, algorithm = null) {
	const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
	if (line === "" || line.startsWith("#")) return { is: "nothing" };
	const start = skipBlanks(line);
	const isEscaped = line.charCodeAt(start) === BACKSLASH$1;
	const digits = isEscaped ? start + 1 : start;
	const end = hexEnd(line, digits);
	const length = end - digits;
	if (length >= SHORTEST && length <= LONGEST && isBlank(line.charCodeAt(end)) && end + 1 < line.length) {
		const digest = bareDigest(line.slice(digits, end), algorithm);
		if (digest === null) return malformedLine("digest-length", `${length}`);
		const name = nameAfter(line.slice(end + 1), separator);
		return name === null ? malformedLine("separator") : record(digest, name, isEscaped ? "\\" : "");
	}
	const [, backslash = "", tag = "", name = "", value = ""] = TAGGED$1.exec(line) ?? [];
	if (tag !== "") return tagged(tag, name, value, backslash);
	return otherStyles(line, algorithm) ?? whyNoLine(line, algorithm);
}
/** Lists have a million lines, and a regular expression for this takes more time than all else that is done with one. */
function hexEnd(line, start) {
	for (let at = start;; at += 1) {
		const code = line.charCodeAt(at);
		if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102 || code >= 65 && code <= 70)) return at;
	}
}
function skipBlanks(line) {
	let at = 0;
	while (isBlank(line.charCodeAt(at))) at += 1;
	return at;
}
function isBlank(code) {
	return code === 32 || code === 9;
}
function bareDigest(hex, named) {
	return fromHex(hex, bareAlgorithm(hex.length, named));
}
/** What a bare digest of so many hex digits is of, in a list whose name says `named`. */
function bareAlgorithm(hexLength, named) {
	if (hexLength < SHORTEST || hexLength > LONGEST) return null;
	return named !== null && infoOf(named).hexLength === hexLength ? named : algorithmOfLength(hexLength);
}
function tagged(tag, name, value, backslash) {
	const algorithm = algorithmNamed(tag);
	if (algorithm === null) return {
		is: "other",
		algorithm: tag,
		name
	};
	const digest = fromHex(value, algorithm) ?? fromBase64(value, algorithm);
	return digest === null ? malformedLine("digest-value", algorithm) : record(digest, name, backslash);
}
/** Styles that no checksum tool of GNU or BSD reads, told by their first word. */
function otherStyles(line, algorithm) {
	const [, prefixed = "", name = ""] = PREFIXED.exec(line) ?? [];
	const digest = prefixed === "" ? null : readDigest(prefixed);
	if (digest !== null) return record(digest, name, "");
	const [, word = "", hex = "", rest = ""] = NAMED.exec(line) ?? [];
	const named = word === "" ? null : fromHex(hex, algorithmNamed(word));
	if (named !== null) return record(named, rest, "");
	const [, base64 = "", after = ""] = algorithm === null ? [] : BASE64.exec(line) ?? [];
	const encoded = algorithm === null || base64 === "" ? null : fromBase64(base64, algorithm);
	if (encoded !== null) return record(encoded, after, "");
	const [, alone = ""] = ALONE.exec(line) ?? [];
	const single = alone === "" ? marked(line.trim()) : bareDigest(alone, algorithm);
	return single === null ? null : {
		is: "digest",
		digest: single
	};
}
/** A digest that says its algorithm itself. */
function marked(text) {
	return /[:-]/.test(text) ? readDigest(text) : null;
}
/** The name behind the first blank, or null where the line mixes the two styles. */
function nameAfter(rest, separator) {
	const hasTypeFlag = rest.length > 1 && (rest.startsWith(" ") || rest.startsWith("*"));
	if (!hasTypeFlag && separator.style === "two") return null;
	if (separator.style === "unknown") separator.style = hasTypeFlag ? "two" : "one";
	return hasTypeFlag && separator.style === "two" ? rest.slice(1) : rest;
}
function record(digest, written, backslash) {
	const name = backslash === "" ? written : unescapeName(written);
	if (name === null) return malformedLine("name-escape");
	const problem = nameProblem(name);
	return problem === null ? {
		is: "record",
		digests: [digest],
		name
	} : malformedLine(problem);
}
/** What keeps a name from being a file's, or null. */
function nameProblem(name) {
	if (name === "") return "no-name";
	if (name === "-") return "standard-input";
	if (name.includes("\0")) return "name-nul";
	return name.includes("�") ? "name-encoding" : null;
}
/** GNU's escapes in a name, undone; null where another one stands or the last breaks off. */
function unescapeName(written) {
	if (/\\(?![\\nr])/.test(written.replace(/\\[\\nr]/g, ""))) return null;
	return written.replace(/\\([\\nr])/g, (_, sign) => sign === "n" ? "\n" : sign === "r" ? "\r" : "\\");
}
function malformedLine(reason, detail = null) {
	return {
		is: "malformed",
		reason,
		detail
	};
}
function whyNoLine(line, algorithm) {
	if (line.trim() === "") return malformedLine("blank-line");
	if (line.trimStart().startsWith("#")) return malformedLine("indented-comment");
	const [digits = ""] = /^[ \t]*\\?[0-9A-Fa-f]*/.exec(line) ?? [];
	const { length } = digits.replace(/[ \t\\]/g, "");
	if (length >= SHORTEST && bareDigest("0".repeat(length), algorithm) !== null) return malformedLine("no-name");
	return length > 8 ? malformedLine("digest-length", `${length}`) : malformedLine("not-a-record");
}

/** Endings of a file that holds the digest of the file beside it, whose name comes before. */
const SIDECAR = /^(.+)\.(sha-?(?:1|224|256|384|512)|sha3-?(?:256|384|512)|md5|b2|b3|blake2b|blake2s|blake3)(?:sums?)?(?:\.txt)?$/i;
/** Words in a list's name that say its algorithm, each with what it means. */
const WORDS = /sha-?512-256|sha3-?(?:256|384|512)|sha-?(?:1|224|256|384|512)|md5|b2sum|b3sum|blake2b|blake2s|blake3|\b(?:b2|b3)\b/i;
const SHORT$1 = {
	b2: "blake2b",
	b2sum: "blake2b",
	b3: "blake3",
	b3sum: "blake3"
};
/** Names that make a file a candidate for a checksum list. */
const LIST_NAMES = [
	"*sums",
	"*sums.txt",
	"*sums.asc",
	"*sum.txt",
	"*checksum*",
	"*hashes.txt",
	"hashes",
	"digests.txt",
	"*.sha*",
	"*sha256*.txt",
	"*sha512*.txt",
	"*.md5",
	"*.md5sum",
	"*.md5sums",
	"*md5*.txt",
	"*.b2",
	"*.b3",
	"*.blake2b",
	"*.blake3",
	"*.sfv",
	"*.chk",
	"*.hash",
	"*hashdeep*",
	"manifest-*.txt",
	"tagmanifest-*.txt"
];
/** Names that promise a checksum list: what cannot be read as one is broken. */
const PROMISES = /(md5|sha-?\d*|b2|b3)sums?(\.txt|\.asc)?$|^(?:tag)?manifest-(md5|sha1|sha224|sha256|sha384|sha512)\.txt$|\.(sha-?(1|224|256|384|512)|md5|b2|b3|blake2b|blake3)(sums?)?(\.txt)?$/i;
function promisesList(name) {
	return PROMISES.test(name);
}
/** The algorithm that a list's name says, or null. */
function algorithmInName(name) {
	const [word = ""] = WORDS.exec(name) ?? [];
	const lower = word.toLowerCase();
	return lower === "" ? null : algorithmNamed(SHORT$1[lower] ?? lower);
}
/** The name of the file whose digest a file of this name holds, or null where it is no sidecar. */
function neighbourOf(name) {
	const [, neighbour = ""] = SIDECAR.exec(name) ?? [];
	return neighbour === "" || /^(checksums?|hashes|manifest|all|files)$/i.test(neighbour) ? null : neighbour;
}

const encoder = new TextEncoder();
const decoder$2 = new TextDecoder("utf-8", { ignoreBOM: true });
let buffer = /* @__PURE__ */ new Uint8Array(4096);
/**
* The same text, in memory of its own. A part cut out of a long text keeps all of that text alive,
* which for a million paths of a list is more than the paths themselves.
*/
function detach(text) {
	if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 3);
	const { written } = encoder.encodeInto(text, buffer);
	return decoder$2.decode(buffer.subarray(0, written));
}

/** Bytes at the start that tell an encoding. */
const SAMPLE$2 = 512;
/**
* The encoding of text that begins with these bytes: by its byte order mark, else UTF-16 where every
* other byte is 0, as PowerShell's `>` and `Out-File` write it, else UTF-8.
*/
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const sample = bytes.subarray(0, SAMPLE$2);
	let even = 0;
	let odd = 0;
	for (const [index, byte] of sample.entries()) {
		if (byte !== 0) continue;
		if (index % 2 === 0) even += 1;
		else odd += 1;
	}
	const half = Math.floor(sample.length / 2);
	if (half === 0) return "utf-8";
	if (even === 0 && odd > half * .8) return "utf-16le";
	return odd === 0 && even > half * .8 ? "utf-16be" : "utf-8";
}

/** Longer lines than any path needs; the rest of such a line is left out. */
const MAX_LINE_LENGTH = 65536;
/** Longer texts would go where V8 keeps large objects, and stay there long after their lines are read. */
const PIECE = 32768;
/**
* The lines of UTF-8 or UTF-16 bytes that come in pieces, without their line feeds, a batch for each
* piece. Bytes that are neither become U+FFFD. A byte order mark is left out. `first` may refuse the
* file by its first bytes. `encoding`: a label that TextDecoder knows, where it is not to be told from the bytes. What follows the last line feed is a line when it is not empty.
*/
async function* readLines$1(chunks, options) {
	let lines = null;
	for await (const chunk of untilFailure(chunks)) {
		if ("problem" in chunk) {
			yield chunk;
			return;
		}
		if (lines === null && chunk.length > 0) {
			const problem = options.first?.(chunk) ?? null;
			if (problem !== null) {
				yield { problem };
				return;
			}
			lines = new DecodedLines(options.encoding ?? encodingOf(chunk), options.bareCarriageReturn);
		}
		for (const some of lines?.add(chunk) ?? []) yield { lines: some };
	}
	const last = lines?.end() ?? [];
	if (last.length > 0) yield { lines: last };
}
/** Cuts bytes that come in pieces into lines. */
var DecodedLines = class {
	#decoder;
	#bareCarriageReturn;
	#rest = "";
	/** `encoding`: a label that TextDecoder knows. */
	constructor(encoding, bareCarriageReturn) {
		this.#decoder = new TextDecoder(encoding);
		this.#bareCarriageReturn = bareCarriageReturn;
	}
	/** The lines that end in the next bytes, a batch for each piece of them that ends some. */
	*add(chunk) {
		const ends = this.#bareCarriageReturn ? /\r\n|\n|\r(?!$)/ : "\n";
		for (let start = 0; start < chunk.length; start += PIECE) {
			const piece = chunk.subarray(start, start + PIECE);
			const lines = (this.#rest + this.#decoder.decode(piece, { stream: true })).split(ends);
			this.#rest = (lines.pop() ?? "").slice(0, MAX_LINE_LENGTH);
			const [first, ...others] = lines;
			if (first !== void 0) yield [first.slice(0, MAX_LINE_LENGTH), ...others];
		}
	}
	/** What follows the last line end, where that is not empty. */
	end() {
		const rest = this.#rest + this.#decoder.decode();
		const last = this.#bareCarriageReturn ? rest.split(/\r\n|\n|\r/) : [rest];
		if (last.at(-1) === "") last.pop();
		return last;
	}
};
/** A disk, or git, may fail in the middle of a file; that is told of the file, and ends no check. */
async function* untilFailure(chunks) {
	try {
		yield* chunks;
	} catch (error) {
		yield { problem: `reading it failed: ${error instanceof Error ? error.message : String(error)}` };
	}
}

const LINE_FEED$1 = 10;
/** No UTF-16 unit takes more bytes of UTF-8; a byte order mark may come before them. */
const MAX_LINE_BYTES = MAX_LINE_LENGTH * 3 + 3;
/**
* Tells the lines of `readLines`, but offers those of UTF-8 as bytes first: there may be millions, and no text has to
* be made of a line to know that it is an ordinary one. Answers why reading failed; null: it did not.
*/
async function eachLine(chunks, taker) {
	let lines = null;
	for await (const chunk of untilFailure(chunks)) {
		if ("problem" in chunk) return chunk.problem;
		if (lines === null && chunk.length > 0) {
			const encoding = encodingOf(chunk);
			lines = encoding === "utf-8" ? new Utf8Lines(taker) : new DecodedLines(encoding, false);
		}
		if (lines instanceof Utf8Lines) lines.add(chunk);
		else if (lines !== null) for (const some of lines.add(chunk)) for (const line of some) taker.line(line);
	}
	if (lines instanceof Utf8Lines) lines.end();
	else for (const line of lines?.end() ?? []) taker.line(line);
	return null;
}
var Utf8Lines = class {
	#taker;
	/** Keeps marks: the text's own is taken off before. */
	#decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	/** The beginning of a line whose end has not come. */
	#rest = /* @__PURE__ */ new Uint8Array(0);
	#isFirst = true;
	constructor(taker) {
		this.#taker = taker;
	}
	/** Takes the next bytes, and keeps none of them that is not copied. */
	add(bytes) {
		let start = 0;
		if (this.#rest.length > 0 || this.#isFirst) {
			const feed = bytes.indexOf(LINE_FEED$1);
			this.#keep(bytes.subarray(0, feed === -1 ? bytes.length : feed));
			if (feed === -1) return;
			this.#take();
			start = feed + 1;
		}
		while (start < bytes.length) {
			const taken = this.#taker.bytes(bytes, start, bytes.length);
			const feed = taken === -1 ? bytes.indexOf(LINE_FEED$1, start) : taken;
			if (feed === -1) break;
			if (taken === -1) this.#tell(bytes.subarray(start, feed));
			start = feed + 1;
		}
		this.#keep(bytes.subarray(start));
	}
	/** What follows the last line feed is a line when it is not empty. */
	end() {
		if (this.#isFirst) this.#rest = withoutMark(this.#rest);
		if (this.#rest.length > 0) this.#tell(this.#rest);
	}
	#keep(bytes) {
		const kept = bytes.subarray(0, Math.max(0, MAX_LINE_BYTES - this.#rest.length));
		if (kept.length === 0) return;
		const both = new Uint8Array(this.#rest.length + kept.length);
		both.set(this.#rest);
		both.set(kept, this.#rest.length);
		this.#rest = both;
	}
	/** Tells of the kept line, whose end has come. */
	#take() {
		this.#tell(this.#isFirst ? withoutMark(this.#rest) : this.#rest);
		this.#rest = this.#rest.subarray(0, 0);
		this.#isFirst = false;
	}
	#tell(line) {
		const cut = line.length > MAX_LINE_BYTES ? line.subarray(0, MAX_LINE_BYTES) : line;
		this.#taker.line(this.#decoder.decode(cut).slice(0, MAX_LINE_LENGTH));
	}
};
function withoutMark(line) {
	return line[0] === 239 && line[1] === 187 && line[2] === 191 ? line.subarray(3) : line;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const ASTERISK = 42;
const decoder$1 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
* Reads lines of a digest, two signs and a name from their bytes, as `parseLine` would read them. Any line that is
* out of the ordinary is left to that: one with another digest than the line before, another separator, an escape,
* or a name that is none.
*/
var PlainLines = class {
	#descriptors;
	#separator;
	/** What the list's name says. */
	#named;
	#algorithm = null;
	#digits = 0;
	constructor(descriptors, separator, named) {
		this.#descriptors = descriptors;
		this.#separator = separator;
		this.#named = named;
	}
	/** Expects digests of so many hex digits from here on. */
	expect(digits) {
		this.#algorithm = bareAlgorithm(digits, this.#named);
		this.#digits = this.#algorithm !== null && infoOf(this.#algorithm).hexLength === digits ? digits : 0;
	}
	/** Adds the line from `start` to the descriptors and answers the place of its feed; else -1, and nothing is added. */
	read(bytes, start, end, place) {
		const algorithm = this.#algorithm;
		const blank = start + this.#digits;
		if (algorithm === null || this.#digits === 0 || this.#separator.style !== "two") return -1;
		const flag = bytes[blank + 1];
		if (blank + 2 >= end || bytes[blank] !== BLANK || flag !== BLANK && flag !== ASTERISK) return -1;
		const first = blank + 2;
		let signs = 0;
		let at = first;
		for (; at < end; at += 1) {
			const sign = bytes[at];
			if (sign === LINE_FEED) break;
			if (sign === 0) return -1;
			signs |= sign;
		}
		if (at === end || at === first || bytes[at - 1] === CARRIAGE_RETURN) return -1;
		if (at - start > 65536) return -1;
		const name = decoder$1.decode(bytes.subarray(first, at));
		if ((signs > 127 || at === first + 1) && nameProblem(name) !== null) return -1;
		return this.#descriptors.addDigits(name, algorithm, bytes, start, place) ? at : -1;
	}
};

/**
* Lists of other tools: hashdeep ("known hashes" in its manual), SFV, `certutil -hashfile` and PowerShell's
* `Get-FileHash`.
*/
const HASHDEEP_HEADER = "%%%% HASHDEEP-1.0";
/** Between `size` and `filename`, hashdeep writes the digests that it was asked for. */
const COLUMNS = /^size(,(md5|sha1|sha256|tiger|whirlpool))+,filename$/;
/** Reads hashdeep's lines: its header, the names of the columns, then records. */
var HashdeepReader = class {
	#columns = null;
	read(raw) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (line.trimEnd() === "%%%% HASHDEEP-1.0" && this.#columns === null) return { is: "nothing" };
		if (line.startsWith("%%%% ")) {
			const isFirst = this.#columns === null;
			this.#columns ??= line.slice(5).split(",");
			return !isFirst || COLUMNS.test(line.slice(5)) ? { is: "nothing" } : malformedLine("columns");
		}
		if (line === "" || line.startsWith("#")) return { is: "nothing" };
		const columns = this.#columns ?? [];
		const fields = line.split(",");
		const name = fields.slice(columns.length - 1).join(",");
		const digests = digestsIn(columns, fields);
		if (digests.length === 0) return malformedLine("digest-value");
		const problem = nameProblem(name);
		if (problem !== null) return malformedLine(problem);
		const written = fields[columns.indexOf("size")]?.trim() ?? "";
		const size = /^\d+$/.test(written) ? Number(written) : NaN;
		if (written !== "" && !Number.isSafeInteger(size)) return malformedLine("size");
		return {
			is: "record",
			digests,
			name,
			...written !== "" && { size }
		};
	}
};
function digestsIn(columns, fields) {
	return columns.flatMap((column, index) => {
		const digest = fromHex(fields[index] ?? "", algorithmNamed(column));
		return digest === null ? [] : [digest];
	});
}
/** Simple File Verification: `;` comments, and lines of a name, blanks and a CRC-32. */
var SfvReader = class {
	read(raw) {
		const line = raw.trimEnd();
		if (line === "" || line.startsWith(";")) return { is: "nothing" };
		const blank = Math.max(line.lastIndexOf(" "), line.lastIndexOf("	"));
		const hex = line.slice(blank + 1);
		const digest = fromHex(hex, algorithmOfLength(hex.length));
		if (digest === null) return malformedLine("not-a-record");
		const name = line.slice(0, Math.max(blank, 0)).trim();
		const problem = nameProblem(name);
		return problem === null ? {
			is: "record",
			digests: [digest],
			name
		} : malformedLine(problem);
	}
};
/** The algorithm and the file stand in a sentence, in the language of the machine; the digest in the next line. */
const CERTUTIL = /^(MD2|MD4|MD5|SHA1|SHA256|SHA384|SHA512)[ -][^\0]{1,4096}:$/;
const BEFORE_NAME = /^.*? (?:of|von|de|di|för|van)(?: (?:file|datei|fichier|archivo))? /;
/** What `certutil -hashfile` prints, one or several times. */
var CertutilReader = class {
	#open = null;
	read(raw) {
		const line = raw.trimEnd();
		const open = this.#open;
		if (line === "" || /^CertUtil: /i.test(line)) return { is: "nothing" };
		if (open === null) {
			const [, algorithm = ""] = CERTUTIL.exec(line) ?? [];
			if (algorithm === "") return malformedLine("not-a-record");
			this.#open = {
				algorithm,
				name: nameIn(line.slice(0, -1))
			};
			return { is: "nothing" };
		}
		this.#open = null;
		const digest = fromHex(line.replaceAll(" ", ""), algorithmNamed(open.algorithm));
		if (digest === null) return malformedLine("digest-value", open.algorithm);
		const problem = nameProblem(open.name);
		return problem === null ? {
			is: "record",
			digests: [digest],
			name: open.name
		} : malformedLine(problem);
	}
};
function nameIn(sentence) {
	const name = sentence.replace(BEFORE_NAME, "");
	return name === sentence ? sentence.slice(sentence.lastIndexOf(" ") + 1) : name;
}
function isCertutil(head) {
	return CERTUTIL.test(firstLine(head));
}
/** `Get-FileHash` as a table, which is what `>` and `Out-File` write: Algorithm, Hash, Path. */
var HashTableReader = class {
	read(raw) {
		const line = raw.trimEnd();
		if (line === "" || /^(Algorithm\s+Hash\s+Path|-+\s+-+\s+-+)$/.test(line)) return { is: "nothing" };
		const [, algorithm = "", hex = "", name = ""] = /^(\S+)\s+([0-9A-Fa-f]+)\s+(\S.*)$/.exec(line) ?? [];
		const digest = fromHex(hex, algorithmNamed(algorithm));
		if (digest === null) return malformedLine(algorithm === "" ? "not-a-record" : "digest-value", algorithm);
		if (name.endsWith("...") || name.endsWith("…")) return malformedLine("no-name");
		return {
			is: "record",
			digests: [digest],
			name
		};
	}
};
/** `Get-FileHash | Format-List`: three lines a file; long values go on in indented lines. */
var HashBlocksReader = class {
	#fields = /* @__PURE__ */ new Map();
	#last = "";
	read(raw) {
		const line = raw.trimEnd();
		const [, key = "", value = ""] = /^(Algorithm|Hash|Path)\s*: (.*)$/.exec(line) ?? [];
		if (key === "" && line !== "") {
			if (this.#last === "" || !line.startsWith(" ")) return malformedLine("not-a-record");
			this.#fields.set(this.#last, (this.#fields.get(this.#last) ?? "") + line.trim());
			return { is: "nothing" };
		}
		if (key !== "") {
			const before = key === "Algorithm" ? this.#take() : { is: "nothing" };
			this.#fields.set(key, value.trim());
			this.#last = key;
			return before;
		}
		return this.#take();
	}
	/** What was gathered; a file ends at an empty line, at the next one, or with the list. */
	#take() {
		if (this.#fields.size === 0) return { is: "nothing" };
		const [algorithm = "", hex = "", name = ""] = [
			"Algorithm",
			"Hash",
			"Path"
		].map((key) => this.#fields.get(key));
		this.#fields.clear();
		this.#last = "";
		const digest = fromHex(hex, algorithmNamed(algorithm));
		if (digest === null) return malformedLine("digest-value", algorithm);
		const problem = nameProblem(name);
		return problem === null ? {
			is: "record",
			digests: [digest],
			name
		} : malformedLine(problem);
	}
};
function isHashTable(head) {
	return /^Algorithm\s+Hash\s+Path\s*$/.test(firstLine(head));
}
function isHashBlocks(head) {
	return /^Algorithm\s*: \S+$/.test(firstLine(head));
}
function firstLine(head) {
	return /^\s*([^\r\n]*)/.exec(head)?.[1]?.trimEnd() ?? "";
}

/** More malformed lines than this in one list are counted in one last problem. */
const MAX_MALFORMED$1 = 50;
/** Characters of a line that are kept. */
const MAX_TEXT = 200;
/**
* Reads a list of any length: a descriptor for each line that records a file, with its line as place, and a
* problem for each line that records nothing. As for GNU, a list without a single valid line is itself wrong.
*/
async function readList(file, chunks) {
	const descriptors = new Descriptors();
	const others = [];
	const problems = new Problems();
	let reader = null;
	const alone = [];
	let number = 0;
	const take = (line, text) => {
		if (line.is === "record") {
			const { name, digests, size } = line;
			descriptors.add({
				path: detach(name),
				digests,
				place: number,
				...size !== void 0 && { size }
			});
		} else if (line.is === "other") others.push({
			line: number,
			algorithm: line.algorithm,
			name: line.name
		});
		else if (line.is === "digest") {
			if (alone.length < 2) alone.push({
				line: number,
				digest: line.digest
			});
			problems.add(number, {
				reason: "no-name",
				detail: null
			}, text);
		} else if (line.is === "malformed") problems.add(number, {
			reason: line.reason,
			detail: line.detail
		}, text);
	};
	const problem = await eachLine(chunks, {
		bytes(bytes, start, end) {
			const feed = reader instanceof SignedReader ? reader.readPlain(bytes, start, end, number + 1) : -1;
			if (feed !== -1) number += 1;
			return feed;
		},
		line(text) {
			number += 1;
			if (reader === null && text.trim() !== "") reader = readerOf(file, text, number, descriptors);
			take(reader?.read(text) ?? parseLine(text, { style: "unknown" }), text);
		}
	});
	if (problem !== null) return unreadable$2(problem);
	if (reader !== null) take(reader.read(""), "end");
	if (reader instanceof SignedReader && reader.isOpen) problems.add(number, {
		reason: "signature-end",
		detail: null
	}, "end");
	const only = alone.length === 1 && descriptors.length === 0 && problems.count === 1 ? alone[0] : void 0;
	if (only) return {
		descriptors,
		problems: [],
		alone: only.digest
	};
	addOthers(others, descriptors, problems);
	return {
		descriptors,
		problems: problems.list(descriptors.length),
		alone: null
	};
}
/** Lines of unknown algorithms matter for files that no other line records. */
function addOthers(others, descriptors, problems) {
	if (others.length === 0) return;
	const unprotected = new Set(others.map(({ name }) => name));
	for (let index = 0; index < descriptors.length; index += 1) unprotected.delete(descriptors.path(index));
	for (const { line, algorithm, name } of others) if (unprotected.has(name)) problems.add(line, {
		reason: "unknown-algorithm",
		detail: algorithm
	}, name);
}
function readerOf(file, line, number, descriptors) {
	if (number === 1 && line.trimEnd() === "%%%% HASHDEEP-1.0") return new HashdeepReader();
	if (/\.sfv$/i.test(file)) return new SfvReader();
	if (isHashTable(line)) return new HashTableReader();
	if (isHashBlocks(line)) return new HashBlocksReader();
	if (isCertutil(line)) return new CertutilReader();
	return new SignedReader(file.slice(file.lastIndexOf("/") + 1), descriptors);
}
/**
* Plain lines, also in a PGP clear-signed list (RFC 9580, section 7). The signature is not verified here; its
* lines are only not taken for broken records. A line that does not look like armour is read as any other, so
* that armour cannot hide records.
*/
var SignedReader = class {
	#separator = { style: "unknown" };
	#algorithm;
	#plain;
	#signature = "none";
	/** Of lines that it reads from bytes, the descriptors are added. */
	constructor(name, descriptors) {
		this.#algorithm = algorithmInName(name);
		this.#plain = new PlainLines(descriptors, this.#separator, this.#algorithm);
	}
	read(line) {
		if (this.#armour(line)) return { is: "nothing" };
		const dashed = this.#signature === "text" && line.startsWith("- ") ? line.slice(2) : line;
		const read = parseLine(dashed, this.#separator, this.#algorithm);
		if (read.is === "record") this.#plain.expect(read.digests[0]?.value.length ?? 0);
		return read;
	}
	/** Where the line from `start` has its feed, if it is an ordinary one and was read, else -1. */
	readPlain(bytes, start, end, place) {
		return this.#signature === "none" ? this.#plain.read(bytes, start, end, place) : -1;
	}
	/** Whether a signature was begun and not ended. */
	get isOpen() {
		return this.#signature !== "none";
	}
	#armour(raw) {
		const text = raw.trimEnd();
		if (this.#signature === "none" && text === "-----BEGIN PGP SIGNED MESSAGE-----") this.#signature = "header";
		else if (this.#signature === "header" && (text === "" || /^[A-Za-z]+: /.test(text))) {
			if (text === "") this.#signature = "text";
		} else if (this.#signature === "text" && text === "-----BEGIN PGP SIGNATURE-----") this.#signature = "block";
		else if (this.#signature === "block" && text === "-----END PGP SIGNATURE-----") this.#signature = "none";
		else return this.#signature === "block" && /^([A-Za-z]+: .*|[A-Za-z0-9+/=]*)$/.test(text);
		return true;
	}
};
var Problems = class {
	#found = [];
	count = 0;
	add(line, data, text) {
		this.count += 1;
		if (this.#found.length > 50) return;
		this.#found.push({
			line,
			data: {
				...data,
				text: text.slice(0, MAX_TEXT)
			}
		});
	}
	/** One problem a line, or a single one where the list holds no record at all. */
	list(records) {
		const [first] = this.#found;
		if (records === 0) return [{
			kind: "list-malformed",
			data: {
				...first?.data ?? {
					reason: "empty",
					detail: null,
					text: ""
				},
				isFatal: true
			},
			at: {
				is: "line",
				line: first?.line ?? 1,
				column: 1
			}
		}];
		return this.#found.map(({ line, data }, place) => {
			const at = {
				is: "line",
				line,
				column: 1
			};
			if (place < 50) return {
				kind: "list-malformed",
				data: {
					...data,
					isFatal: false
				},
				at
			};
			return {
				kind: "list-malformed-more",
				data: { count: this.count - 50 },
				at
			};
		});
	}
};
function unreadable$2(problem) {
	const data = {
		reason: "unreadable",
		detail: problem,
		text: "",
		isFatal: true
	};
	return {
		descriptors: new Descriptors(),
		problems: [{
			kind: "list-malformed",
			data,
			at: {
				is: "line",
				line: 1,
				column: 1
			}
		}],
		alone: null
	};
}

/** Armoured signatures of one or more signers and nothing else: headers, and lines of base64 (RFC 9580, section 6.2). */
const DETACHED = /^\s*(?:-----BEGIN PGP SIGNATURE-----[ \t]*\r?\n(?:(?:Version|Comment|Hash|Charset|MessageID): [^\r\n]*\r?\n)*(?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+-----END PGP SIGNATURE-----\s*)+$/;
/** Lines of the head that are looked at. */
const SAMPLE$1 = 50;
/**
* Checksum lists of every algorithm: GNU, BSD, OpenSSL and b3sum lines, hashdeep, SFV,
* certutil and Get-FileHash, and sidecars, which hold the digest of the file beside them.
*/
const checksumList = {
	name: "checksum-list",
	label: "Checksum list",
	names: LIST_NAMES,
	isLineList: true,
	identify: identify$17,
	read: read$19
};
function identify$17({ path, head, isWhole }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^go\.sum$/i.test(name)) return false;
	if (isWhole && /\.(?:asc|sig|sign|gpg|pgp)$/i.test(name) && DETACHED.test(head)) return false;
	if (head.includes("\0")) return promisesList(name) && /[0-9a-f]{32}/i.test(head);
	if (promisesList(name)) return true;
	if (head.startsWith("%%%% HASHDEEP-1.0") || isHashTable(head) || isHashBlocks(head) || isCertutil(head)) return true;
	const lines = head.split("\n", 51);
	if (!isWhole || lines.length > SAMPLE$1) lines.pop();
	const sfv = /\.sfv$/i.test(name) ? new SfvReader() : null;
	const algorithm = algorithmInName(name);
	const separator = { style: "unknown" };
	let records = 0;
	let others = 0;
	for (const line of lines) {
		const { is } = sfv ? sfv.read(line) : parseLine(line, { ...separator }, algorithm);
		if (is === "record") records += 1;
		else if (is !== "nothing") others += 1;
	}
	return records > others;
}
async function read$19(source) {
	const { path: file } = source;
	const folder = file.slice(0, Math.max(file.lastIndexOf("/"), 0));
	const content = await readList(file, await source.chunks());
	const sidecar = await readSidecar(source, content, folder);
	const base = sidecar ? {
		is: "folder",
		folder
	} : {
		is: "open",
		onTie: "own-folder"
	};
	const { problems, descriptors } = sidecar ?? content;
	return manifest({
		file,
		format: {
			name: checksumList.name,
			version: null
		},
		base,
		descriptors,
		problems,
		missing: "recorded",
		notLookedAt: [],
		locate: (place) => {
			if (place.is === "line") return {
				file,
				line: place.line,
				column: place.column
			};
			return {
				file,
				line: place.is === "descriptor" ? descriptors.place(place.index) : 1,
				column: 1
			};
		}
	});
}
/** Whether a path into another folder means the neighbour: that is there, and the path itself names nothing. */
async function isBeside(source, folder, neighbour, path) {
	const slashed = path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
	if (!await source.has(below(folder, neighbour)) || slashed.startsWith("../")) return false;
	if (slashed === below(folder, neighbour)) return true;
	return !await source.has(slashed) && !await source.has(below(folder, slashed));
}
/**
* A sidecar records the file beside it, whether it holds the digest alone or a line of that file, whose path
* may be one of the machine where it was made. Null: an ordinary list.
*/
async function readSidecar(source, { descriptors, problems, alone }, folder) {
	const neighbour = neighbourOf(source.path.slice(source.path.lastIndexOf("/") + 1));
	const only = new Descriptors();
	if (alone !== null) {
		if (neighbour !== null) only.add({
			path: neighbour,
			digests: [alone],
			place: 1
		});
		return {
			descriptors: only,
			problems: neighbour === null ? [{
				kind: "list-malformed",
				data: {
					reason: "no-name",
					detail: null,
					isFatal: true,
					text: alone.value
				},
				at: {
					is: "line",
					line: 1,
					column: 1
				}
			}] : []
		};
	}
	if (neighbour === null || descriptors.length !== 1) return null;
	const { path, digests, size, place } = descriptors.get(0);
	const segments = path.split(/[/\\]/);
	if (segments.at(-1) !== neighbour && path.trim() !== "") return null;
	const isAbsolute = /^([A-Za-z]:)?[/\\]/.test(path);
	if (segments.length > 1 && !isAbsolute && path !== `./${neighbour}` && !await isBeside(source, folder, neighbour, path)) return null;
	only.add({
		path: neighbour,
		digests,
		size,
		place
	});
	return {
		descriptors: only,
		problems
	};
}

const croissant = {
	name: "croissant",
	label: "Croissant",
	names: [
		"*croissant*.json",
		"*croissant*.jsonld",
		"metadata.json",
		"*.jsonld"
	],
	identify: identify$16,
	read: read$18
};
function identify$16({ head }) {
	return /^\s*\{/.test(head) && (head.includes("mlcommons.org/croissant") || head.includes("\"distribution\"") && /"[^"\s]*\bFile(?:Object|Set)"/.test(head));
}
/** Loaded only where there is one to read. */
async function read$18(source) {
	return (await import("./read2.js")).readCroissant(source, croissant.name);
}

const NAMESPACE = /https?:\/\/cyclonedx\.org\/schema\/bom\/1\.\d/;
const cyclonedx = {
	name: "cyclonedx",
	label: "CycloneDX",
	names: [
		"*.cdx",
		"*.cdx.json",
		"*.cdx.xml",
		"*bom*.json",
		"*bom*.xml",
		"*cyclonedx*.json",
		"*cyclonedx*.xml"
	],
	identify: identify$15,
	read: read$17
};
function identify$15({ head }) {
	return isXml(head) ? NAMESPACE.test(head) : /^\s*\{/.test(head) && /"bomFormat"\s*:\s*"CycloneDX"/.test(head);
}
function isXml(head) {
	return /^\s*</.test(head);
}
/** Loaded only where there is one to read. */
async function read$17(source) {
	const syntax = isXml(source.head) ? "xml" : "json";
	return (await import("./read3.js")).readCycloneDx(source, cyclonedx.name, syntax);
}

const dvc = {
	name: "dvc",
	label: "DVC",
	names: ["*.dvc", "dvc.lock"],
	identify: identify$14,
	read: read$16,
	tool: "dvc commit"
};
function identify$14({ path, head }) {
	return /(?:^|\/)dvc\.lock$|\.dvc$/i.test(path) && /(?:^|[\s{,"'-])(?:outs|deps|schema)["']?\s*:/.test(head);
}
/** Loaded only where there is one to read. */
async function read$16(source) {
	return (await import("./read4.js")).readDvc(source, dvc.name);
}

/** The syntax that a file's name says, or null. */
function syntaxOf(file) {
	const [, extension = ""] = /\.([^./]+)$/.exec(file.toLowerCase()) ?? [];
	return SYNTAXES$1[extension] ?? null;
}
const SYNTAXES$1 = {
	json: "json",
	jsonld: "json",
	jsonl: "jsonl",
	ndjson: "jsonl",
	yaml: "yaml",
	yml: "yaml",
	toml: "toml",
	csv: "csv",
	tsv: "tsv"
};

const frictionless = {
	name: "frictionless",
	label: "Data Package",
	names: [
		"datapackage.json",
		"datapackage.yaml",
		"datapackage.yml"
	],
	identify: identify$13,
	read: read$15
};
function identify$13({ path, head, isWhole }) {
	const syntax = syntaxOf(path);
	if (syntax === "json" && !/^\s*\{/.test(head)) return false;
	const isNamed = /(?:^|\/)datapackage\.[a-z]+$/i.test(path);
	return (syntax === "json" || syntax === "yaml") && isNamed && (/(?:^|[\s{,])["']?resources["']?\s*:/.test(head) || !isWhole);
}
/** Loaded only where there is one to read. */
async function read$15(source) {
	return (await import("./read5.js")).readFrictionless(source, frictionless.name);
}

/**
* What `hf download --local-dir` keeps of each file (huggingface_hub, _local_folder.py): three lines in
* `DIR/.cache/huggingface/download/PATH.metadata`, the commit, the ETag and the time, about `DIR/PATH`.
*/
const PLACE = /^(?:(.+)\/)?\.(?:cache\/)?huggingface\/download\/(.+)\.metadata$/;
const hubMetadata = {
	name: "hub-metadata",
	label: "Hugging Face download",
	names: ["*.metadata"],
	identify: identify$12,
	read: read$14,
	tool: "hf download --local-dir"
};
function identify$12({ path, head }) {
	return PLACE.test(path) && /^[0-9a-f]{40}\r?\n/.test(head);
}
async function read$14(source) {
	const { path: file } = source;
	const [, folder = "", path = ""] = PLACE.exec(file) ?? [];
	const text = await source.text();
	if (text.is !== "text" || path === "") return null;
	const [, written = ""] = text.text.split(/\r?\n/);
	const digest = digestOf(written.trim());
	const descriptors = new Descriptors();
	descriptors.add({
		path,
		digests: digest === null ? [] : [digest],
		place: 2
	});
	return manifest({
		file,
		format: {
			name: hubMetadata.name,
			version: null
		},
		base: {
			is: "folder",
			folder
		},
		descriptors,
		missing: "notice",
		isUpstreamWord: true,
		notLookedAt: digest === null ? [{
			what: "unsupported-digest",
			count: 1
		}] : [],
		locate: () => ({
			file,
			line: 2,
			column: 1
		})
	});
}
/** Of a file in git-lfs the ETag is its SHA-256, of another one its id in git; other servers' are no digests. */
function digestOf(etag) {
	return fromHex(etag, "sha256") ?? fromHex(etag, "git-blob");
}

const inToto = {
	name: "in-toto",
	label: "in-toto statement",
	names: [
		"*.sig",
		"*.intoto.json",
		"*.intoto.jsonl",
		"*.sigstore.json",
		"*.sigstore"
	],
	identify: identify$11,
	read: read$13,
	tool: "model_signing sign"
};
/** Most `.sig` files are binary, and no statements. */
function identify$11({ head }) {
	return /^\s*\{/.test(head) && /in-toto\.io\/Statement\/|application\/vnd\.in-toto\+json|application\/vnd\.dev\.sigstore\.bundle/.test(head);
}
/** Loaded only where there is one to read. */
async function read$13(source) {
	return (await import("./read6.js")).readInToto(source, inToto.name);
}

/**
* Steps over JSON text, from quote to quote and bracket to bracket. Only `surveyJson` may be given a text that
* is not JSON; the others rely on `JSON.parse` having taken it.
*/
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
function surveyJson(text) {
	let depth = 0;
	let deepest = 0;
	let members = 0;
	let lastString = 0;
	let backslash = text.indexOf("\\");
	let hasEscapedKey = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) {
			lastString = at;
			at = stringEnd(text, at) - 1;
		} else if (code === COLON) {
			members += 1;
			if (backslash === -1 || backslash > at) continue;
			if (backslash < lastString) backslash = text.indexOf("\\", lastString);
			if (backslash !== -1 && backslash < at) hasEscapedKey = true;
		} else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
			depth += 1;
			if (depth > deepest) deepest = depth;
		} else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
	}
	return {
		depth: deepest,
		members,
		hasEscapedKey
	};
}
/**
* How many members objects have, or more: colons behind a quote, which may also begin a string. Null where
* only `surveyJson` can tell: a key may be written with an escape, or brackets are so many that they could
* nest without end. Takes a tenth of its time.
*/
function estimateMembers(text) {
	if (countOf(text, "[", MANY) + countOf(text, "{", MANY) >= MANY) return null;
	const hasEscapes = text.includes("\\");
	let members = 0;
	for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
		let quote = colon - 1;
		while (isSpace(text.charCodeAt(quote))) quote -= 1;
		if (text.charCodeAt(quote) !== QUOTE) continue;
		members += 1;
		if (hasEscapes && mayBeEscaped(text, quote)) return null;
	}
	return members;
}
/** As deep as these may nest, `JSON.parse` needs no more memory than for anything else. */
const MANY = 5e5;
function countOf(text, sign, limit) {
	let count = 0;
	for (let at = text.indexOf(sign); at !== -1 && count < limit; at = text.indexOf(sign, at + 1)) count += 1;
	return count;
}
/** Whether there may be an escape in the string that ends with the quote at `end`. */
function mayBeEscaped(text, end) {
	for (let at = end - 1; at >= 0; at -= 1) {
		const code = text.charCodeAt(at);
		if (code === BACKSLASH) return true;
		if (code === QUOTE) return text.charCodeAt(at - 1) === BACKSLASH;
	}
	return false;
}
/** The offset behind the string that begins at `start`; the text's end where it is not closed. */
function stringEnd(text, start) {
	for (let quote = text.indexOf("\"", start + 1); quote !== -1; quote = text.indexOf("\"", quote + 1)) {
		let before = quote - 1;
		while (text.charCodeAt(before) === BACKSLASH) before -= 1;
		if ((quote - before) % 2 === 1) return quote + 1;
	}
	return text.length;
}
/** The offset of the first character from `at` on that is no white space. */
function skipSpace(text, at) {
	for (let place = at;; place += 1) if (!isSpace(text.charCodeAt(place))) return place;
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
/** The key that begins at `start`, which `stringEnd` says to end at `end`. */
function keyAt(text, start, end) {
	const written = text.slice(start + 1, end - 1);
	return written.includes("\\") ? JSON.parse(text.slice(start, end)) : written;
}
/**
* Walks the members of the object or the items of the array that begins at `start`, until `visit` says
* false: with the offsets of the key's quote (that of the value in an array), of the value, and behind it.
*/
function eachMember(text, start, visit) {
	const isObject = text.charCodeAt(start) === OPEN_OBJECT;
	let key = skipSpace(text, start + 1);
	for (;;) {
		const code = text.charCodeAt(key);
		if (Number.isNaN(code) || code === CLOSE_OBJECT || code === CLOSE_ARRAY) return;
		const value = isObject ? skipSpace(text, skipSpace(text, stringEnd(text, key)) + 1) : key;
		const end = valueEnd(text, value);
		if (!visit(key, value, end)) return;
		const next = skipSpace(text, end);
		if (text.charCodeAt(next) !== COMMA) return;
		key = skipSpace(text, next + 1);
	}
}
/** The offset behind the value that begins at `start`. */
function valueEnd(text, start) {
	const code = text.charCodeAt(start);
	if (code === QUOTE) return stringEnd(text, start);
	if (code !== OPEN_OBJECT && code !== OPEN_ARRAY) return wordEnd(text, start);
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = stringEnd(text, at) - 1;
		else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
		else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return text.length;
}
/** Behind a number, `true`, `false` or `null`. */
function wordEnd(text, start) {
	let at = start;
	for (; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === COMMA || code === CLOSE_OBJECT || code === CLOSE_ARRAY || code <= 32) break;
	}
	return at;
}
/** The keys `__proto__`, and those that stand once more in their object, in the order of the text. */
function keyProblems(text) {
	const problems = [];
	const keys = [];
	/** One set a level, used for one object after another. */
	const seen = [];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
			seen[keys.length]?.clear();
			keys.push("");
		} else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) keys.pop();
		if (code !== QUOTE) continue;
		const end = stringEnd(text, at);
		if (text.charCodeAt(skipSpace(text, end)) === COLON) {
			const key = keyAt(text, at, end);
			const level = keys.length - 1;
			keys[level] = key;
			seen[level] ??= /* @__PURE__ */ new Set();
			const known = seen[level];
			if (key === "__proto__") problems.push({
				is: "not-data",
				keys: [...keys],
				offset: at
			});
			else if (known.has(key)) problems.push({
				is: "duplicate",
				keys: [...keys],
				offset: at
			});
			else known.add(key);
		}
		at = end - 1;
	}
	return problems;
}

/** Shorter containers are walked anew each time: that costs less than to keep what was found. */
const SHORT = 4096;
/**
* Finds values in a text that `JSON.parse` took. Nothing is looked at before it is asked for; then a long
* container is walked once, and a short one each time. Of a key that stands twice the later value is found.
*/
var JsonPlaces = class {
	#text;
	#tables = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
	}
	/** The offset of a value; of the nearest container that is there otherwise. */
	offsetOf(pointer) {
		let span = {
			start: skipSpace(this.#text, 0),
			end: this.#text.length
		};
		for (const step of pointer) {
			const next = this.#member(span, step);
			if (next === null) break;
			span = next;
		}
		return span.start;
	}
	#member(container, step) {
		const first = this.#text[container.start];
		if (first !== "{" && first !== "[") return null;
		if (container.end - container.start > SHORT) return this.#inTable(container, step);
		return this.#walkTo(container, first === "{" ? String(step) : Number(step));
	}
	#walkTo(container, step) {
		const text = this.#text;
		let found = null;
		let index = 0;
		eachMember(text, container.start, (key, start, end) => {
			const isIt = typeof step === "number" ? index === step : isKey(text, key, step);
			if (isIt) found = {
				start,
				end
			};
			index += 1;
			return typeof step === "string" || !isIt;
		});
		return found;
	}
	#inTable(container, step) {
		const { keys, starts } = this.#table(container.start);
		const index = keys === null ? Number(step) : keys.get(String(step));
		const start = index === void 0 ? void 0 : starts[index];
		if (index === void 0 || start === void 0) return null;
		return {
			start,
			end: starts[index + 1] ?? container.end
		};
	}
	#table(container) {
		const known = this.#tables.get(container);
		if (known) return known;
		const text = this.#text;
		const keys = text[container] === "{" ? /* @__PURE__ */ new Map() : null;
		const starts = [];
		eachMember(text, container, (key, start) => {
			keys?.set(keyAt(text, key, stringEnd(text, key)), starts.length);
			starts.push(start);
			return true;
		});
		const table = {
			keys,
			starts: Int32Array.from(starts)
		};
		this.#tables.set(container, table);
		return table;
	}
};
/** Whether the key that begins at `start` is `wanted`. */
function isKey(text, start, wanted) {
	const end = stringEnd(text, start);
	const length = end - start - 2;
	if (length === wanted.length) return !wanted.includes("\\") && text.startsWith(wanted, start + 1);
	return length > wanted.length && keyAt(text, start, end) === wanted;
}

/** Line starts are looked for from the beginning of the block of text that an offset lies in. */
const BLOCK = 256;
/** Turns offsets in a text into lines and columns, and back. The table of blocks is made when first asked. */
var LineIndex = class {
	file;
	#text;
	#blocks = null;
	constructor(file, text) {
		this.file = file;
		this.#text = text;
	}
	/** `offset` counts UTF-16 units from 0. */
	locate(offset) {
		this.#blocks ??= blocksOf(this.#text);
		const block = Math.min(Math.floor(offset / BLOCK), this.#blocks.lines.length - 1);
		let line = this.#blocks.lines[block] ?? 1;
		let start = this.#blocks.starts[block] ?? 0;
		for (let at = block * BLOCK; at < offset; at += 1) {
			if (this.#text.charCodeAt(at) !== NEWLINE) continue;
			line += 1;
			start = at + 1;
		}
		return {
			file: this.file,
			line,
			column: offset - start + 1
		};
	}
	/** The offset of a place that `locate` gave. */
	offsetOf({ line, column }) {
		this.#blocks ??= blocksOf(this.#text);
		const { lines, starts } = this.#blocks;
		let low = 0;
		let high = lines.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((lines[middle] ?? 0) <= line) low = middle;
			else high = middle - 1;
		}
		let start = starts[low] ?? 0;
		for (let known = lines[low] ?? 1; known < line; known += 1) start = this.#text.indexOf("\n", start) + 1;
		return start + column - 1;
	}
};
const NEWLINE = 10;
function blocksOf(text) {
	const count = Math.floor(text.length / BLOCK) + 1;
	const lines = new Int32Array(count);
	const starts = new Int32Array(count);
	let line = 1;
	let start = 0;
	let next = text.indexOf("\n");
	for (let block = 0; block < count; block += 1) {
		for (; next !== -1 && next < block * BLOCK; next = text.indexOf("\n", start)) {
			line += 1;
			start = next + 1;
		}
		lines[block] = line;
		starts[block] = start;
	}
	return {
		lines,
		starts
	};
}

/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Finds the node at the given path in a JSON DOM.
*/
function findNodeAtLocation(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
function contains(node, offset, includeRightBound = false) {
	return offset >= node.offset && offset < node.offset + node.length || includeRightBound && offset === node.offset + node.length;
}
/**
* Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
*/
function findNodeAtOffset(node, offset, includeRightBound = false) {
	if (contains(node, offset, includeRightBound)) {
		const children = node.children;
		if (Array.isArray(children)) for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
			const item = findNodeAtOffset(children[i], offset, includeRightBound);
			if (item) return item;
		}
		return node;
	}
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}

/**
* The value of a text that `JSON.parse` took, in which keys are written with escapes. V8 takes such a key for
* another one when any JSON before held a key with a backslash in it (nodejs/node#63785, Node 24 to 26):
* after `{"a":1,"\\":1}` it reads `{"a":1,"\n":1}` as the former. Keys are therefore decoded one by one here.
*/
function parseEscapedKeys(text) {
	return new Reader(text).value();
}
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	value() {
		this.#at = skipSpace(this.#text, this.#at);
		const first = this.#text[this.#at];
		if (first === "{") return this.#object();
		if (first === "[") return this.#array();
		const start = this.#at;
		const end = first === "\"" ? stringEnd(this.#text, start) : wordEnd(this.#text, start);
		this.#at = skipSpace(this.#text, end);
		return JSON.parse(this.#text.slice(start, end));
	}
	#object() {
		const object = {};
		while (this.#isNext("}")) {
			const end = stringEnd(this.#text, this.#at);
			const key = keyAt(this.#text, this.#at, end);
			this.#at = skipSpace(this.#text, end) + 1;
			const value = this.value();
			if (key !== "__proto__") object[key] = value;
		}
		return object;
	}
	#array() {
		const items = [];
		while (this.#isNext("]")) items.push(this.value());
		return items;
	}
	/** Steps over the bracket or comma before a member, or over the bracket behind the last. */
	#isNext(close) {
		if (this.#text[this.#at] !== close) this.#at = skipSpace(this.#text, this.#at + 1);
		if (this.#text[this.#at] !== close) return true;
		this.#at = skipSpace(this.#text, this.#at + 1);
		return false;
	}
};

/** So many places are looked for among the root's members and their items; for more a table of all is made. */
const FEW = 64;
/** Which member of which container each object and array of a value is. */
var JsonTree = class {
	#root;
	#asked = 0;
	#table = null;
	constructor(root) {
		this.#root = root;
	}
	/** Keys and indices from the root; null for what is no container of this value. */
	pointerTo(container) {
		this.#asked += 1;
		const near = this.#asked > FEW ? null : nearRoot(this.#root, container);
		if (near !== null) return near;
		this.#table ??= new Table(this.#root);
		return this.#table.pointerTo(container);
	}
};
/** The place of a container that is the root, a member of it, or an item of such a list, as entries are; else null. */
function nearRoot(root, container) {
	if (typeof root !== "object" || root === null || typeof container !== "object") return null;
	if (root === container) return [];
	const keys = Array.isArray(root) ? root.keys() : Object.keys(root);
	for (const key of keys) {
		const member = root[key];
		if (member === container) return [key];
		const index = Array.isArray(member) ? member.indexOf(container) : -1;
		if (index !== -1) return [key, index];
	}
	return null;
}
/** All containers of a value. */
var Table = class {
	#numbers = /* @__PURE__ */ new Map();
	/** By number: that of the container around it, and its key or index there. */
	#parents = [];
	#steps = [];
	constructor(root) {
		this.#add(root, -1, "");
	}
	pointerTo(container) {
		let number = this.#numbers.get(container);
		if (number === void 0) return null;
		const pointer = [];
		for (; number > 0; number = this.#parents[number] ?? 0) pointer.push(this.#steps[number] ?? "");
		return pointer.reverse();
	}
	#add(value, parent, step) {
		if (typeof value !== "object" || value === null) return;
		const number = this.#numbers.size;
		this.#numbers.set(value, number);
		this.#parents.push(parent);
		this.#steps.push(step);
		if (Array.isArray(value)) {
			for (let index = 0; index < value.length; index += 1) this.#add(value[index], number, index);
			return;
		}
		for (const key in value) this.#add(value[key], number, key);
	}
};

/**
* JSON at the speed of `JSON.parse`, with the place of every value: the text is walked again for those
* places, and for keys that stand twice, only where there are some.
*/
/** Deeper nesting than any inventory needs, and far from what would overflow the stack. */
const MAX_JSON_DEPTH = 100;
/** Strict JSON (RFC 8259), without comments or trailing commas; the first syntax error ends it. */
function readJson(text, maxDepth = 100) {
	const result = parseJson(text, maxDepth);
	return "fatal" in result ? result : new Document(text, result);
}
/** The value alone, and what is wrong with its keys. */
function parseJson(text, maxDepth) {
	const estimate = estimateMembers(text);
	const survey = estimate === null ? surveyJson(text) : null;
	if (survey !== null && survey.depth > maxDepth) return { fatal: firstMistake(text, maxDepth) };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fatal: firstMistake(text, maxDepth) };
	}
	const members = countMembers(value, maxDepth);
	if (members === Number.POSITIVE_INFINITY) return { fatal: firstMistake(text, maxDepth) };
	if (survey?.hasEscapedKey) return {
		value: parseEscapedKeys(text),
		keyProblems: keyProblems(text)
	};
	if (members === (survey?.members ?? estimate) && !text.includes("__proto__")) return {
		value,
		keyProblems: []
	};
	const problems = keyProblems(text);
	if (problems.some((problem) => problem.is === "not-data")) dropProto(value);
	return {
		value,
		keyProblems: problems
	};
}
/** Members of all objects; infinitely many where containers nest deeper than `depth`. */
function countMembers(value, depth) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth === 0) return Number.POSITIVE_INFINITY;
	let count = 0;
	if (Array.isArray(value)) {
		for (const item of value) count += countMembers(item, depth - 1);
		return count;
	}
	for (const key in value) count += 1 + countMembers(value[key], depth - 1);
	return count;
}
/** `JSON.parse` makes a plain member of `__proto__`, which an assignment elsewhere would not. */
function dropProto(value) {
	if (typeof value !== "object" || value === null) return;
	if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
	for (const item of Object.values(value)) dropProto(item);
}
var Document = class {
	value;
	problems;
	#places;
	#tree = null;
	constructor(text, { value, keyProblems }) {
		this.value = value;
		this.problems = keyProblems.map(problemOf);
		this.#places = new JsonPlaces(text);
	}
	offsetOf(container, member) {
		this.#tree ??= new JsonTree(this.value);
		const pointer = this.#tree.pointerTo(container);
		if (pointer === null) return 0;
		if (member !== void 0 && Object.hasOwn(container, member)) pointer.push(member);
		return this.#places.offsetOf(pointer);
	}
	offsetAt(pointer) {
		return this.#places.offsetOf(pointer);
	}
};
function problemOf({ is, keys, offset }) {
	const place = keys.join("/");
	if (is === "not-data") return {
		reason: is,
		detail: "__proto__",
		offset,
		key: `__proto__ in ${place}`
	};
	return {
		reason: "duplicate-key",
		detail: `${keys.at(-1) ?? ""}`.slice(0, 100),
		offset,
		key: `duplicate ${place}`
	};
}
var Mistake = class extends Error {
	problem;
	constructor(problem) {
		super(problem.reason);
		this.problem = problem;
	}
};
/** Why a text is refused that is no JSON, or nests too deep. */
function firstMistake(text, maxDepth) {
	let depth = 0;
	const begin = (offset) => {
		depth += 1;
		if (depth <= maxDepth) return;
		throw new Mistake({
			reason: "too-deep",
			detail: `${maxDepth}`,
			offset,
			key: "depth"
		});
	};
	const end = () => {
		depth -= 1;
	};
	const onError = (code, offset) => {
		throw new Mistake({
			reason: "syntax",
			detail: explain(code),
			offset,
			key: "syntax"
		});
	};
	const visitor = {
		onObjectBegin: begin,
		onObjectEnd: end,
		onArrayBegin: begin,
		onArrayEnd: end,
		onError
	};
	try {
		visit(text, visitor, { disallowComments: true });
	} catch (error) {
		if (error instanceof Mistake) return error.problem;
		throw error;
	}
	return {
		reason: "syntax",
		detail: explain(0),
		offset: 0,
		key: "syntax"
	};
}
/** jsonc-parser's error codes, whose const enum does not exist at run time, in words. */
const EXPLANATIONS = {
	1: "there is a word or sign that JSON does not know",
	2: "a number is not well formed",
	3: "a property name in double quotes is expected",
	4: "a value is expected",
	5: "a colon is expected",
	6: "a comma is expected",
	7: "a closing brace } is expected",
	8: "a closing bracket ] is expected",
	9: "the file should end here",
	10: "comments are not allowed",
	11: "comments are not allowed",
	12: "a string is not closed",
	13: "a number breaks off",
	14: "a \\u escape is not well formed",
	15: "a string holds an unknown escape",
	16: "a string holds a control character"
};
function explain(code) {
	return EXPLANATIONS[code] ?? "it cannot be read";
}

/** JSON (RFC 8259) at the speed of `JSON.parse`. Places, and keys that stand twice, are looked for only where there are some. */
function readJsonText(text) {
	const parsed = parseJson(text, 200);
	if ("fatal" in parsed) return malformed$2(text, parsed.fatal);
	const lines = new LineIndex("", text);
	const places = new JsonPlaces(text);
	const placeOf = (offset) => {
		const { line, column } = lines.locate(offset);
		return {
			line,
			column
		};
	};
	const duplicates = parsed.keyProblems.flatMap(({ is, keys, offset }) => is === "duplicate" ? [{
		key: keys.at(-1) ?? "",
		...placeOf(offset)
	}] : []);
	return {
		is: "value",
		value: parsed.value,
		duplicates,
		place: (pointer) => placeOf(places.offsetOf(pointer))
	};
}
/** A JSON value a line; empty lines are skipped. The value is the array of them. */
function readJsonLines(text) {
	const values = [];
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const result = readJsonText(line);
		if (result.is === "malformed") return {
			...result,
			line: index + 1
		};
		values.push(result.value);
		lines.push({
			number: index + 1,
			text: line
		});
	}
	return {
		is: "value",
		value: values,
		duplicates: [],
		place([first, ...rest]) {
			const line = lines[Number(first ?? 0)];
			if (line === void 0) return {
				line: 1,
				column: 1
			};
			return {
				line: line.number,
				column: new JsonPlaces(line.text).offsetOf(rest) + 1
			};
		}
	};
}
function malformed$2(text, { key, offset }) {
	const { line, column } = new LineIndex("", text).locate(offset);
	return {
		is: "malformed",
		reason: key === "depth" ? "too-deep" : "syntax",
		line,
		column
	};
}

/**
* Reads a text. What it holds was bounded before: nothing here is slower than linear. `hasHeader`: whether the first
* row of a table names its columns.
*/
async function readStructured(text, syntax, hasHeader = true) {
	if (text.trim() === "") return {
		is: "malformed",
		reason: "empty",
		line: 1,
		column: 1
	};
	switch (syntax) {
		case "json": return readJsonText(text);
		case "jsonl": return readJsonLines(text);
		case "yaml": return (await import("./structured-yaml.js")).readYamlText(text);
		case "toml": return (await import("./structured-toml.js")).readTomlText(text);
		case "xml": return (await import("./structured-xml.js")).readXmlText(text);
		case "csv": return (await import("./structured-csv.js")).readCsvText(text, ",", hasHeader);
		case "tsv": return (await import("./structured-csv.js")).readCsvText(text, "	", hasHeader);
	}
}

/** Plain values of documents that strangers wrote. */
/** A member that an object has itself. */
function memberOf(item, key) {
	return Object.hasOwn(item, key) ? item[key] : void 0;
}
/** The text of a value: of a string, a number, or JSON-LD's `{"@value": …}`. Null: it is none of these. */
function textOf$2(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	return isObject(value) && "@value" in value ? textOf$2(memberOf(value, "@value")) : null;
}
/** What stands where one value may stand as well as an array of them. */
function listOf(value) {
	if (Array.isArray(value)) return value;
	return value === void 0 || value === null ? [] : [value];
}
/** A count of bytes as a number or its digits, with or without the unit. Null: rounded, or no size. */
function exactBytes(value) {
	const text = textOf$2(value)?.trim() ?? "";
	const [, digits] = /^(\d{1,16})(?:\s*(?:B|bytes?))?$/i.exec(text) ?? [];
	const size = Number(digits);
	return digits !== void 0 && Number.isSafeInteger(size) ? size : null;
}
/** Whether a value is a size that was rounded for people (`4.698 MB`), or nothing at all. */
function isRounded(value) {
	const text = textOf$2(value)?.trim();
	return text === "" || /^~?\d[\d.,_ ]*(?:[kmgtpe]i?)?(?:b|bytes?|o)?$/i.test(text ?? "?");
}
/** Whether a reference has a scheme, and so is no path. A single letter is a drive of Windows. */
function hasScheme(reference) {
	return /^[a-z][a-z0-9+.-]+:/i.test(reference) || reference.startsWith("//");
}
/** A path out of a URL's path; what is not encoded rightly is the path as it is written. */
function percentDecoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** What the readers of documents (JSON, YAML) have in common: opening, collecting with places, and the result. */
/** Problems of one kind that are reported one by one. */
const MAX_REPORTED$1 = 100;
const MAX_WRITTEN = 200;
/** Collects what a reader finds in one document. */
var DocumentReader = class DocumentReader {
	file;
	/** The folder of the file, which is what most formats' paths are relative to. */
	folder;
	descriptors = new Descriptors();
	#entries = [];
	#problems = [];
	#pointers = [];
	#fileSets = [];
	#setPointers = [];
	#counts = /* @__PURE__ */ new Map();
	#document;
	#placeholders = 0;
	#sizePlaceholders = 0;
	constructor(file, document) {
		this.file = file;
		this.folder = folderOf(file);
		this.#document = document;
		for (const { key, line, column } of document?.duplicates.slice(0, MAX_REPORTED$1) ?? []) this.#malformed({
			reason: "duplicate-key",
			detail: key.slice(0, MAX_WRITTEN)
		}, {
			line,
			column
		}, false);
	}
	/** Reads the text whole. Where that fails, `value` is undefined and the problem is collected. */
	static async open(source, syntax) {
		const text = await source.text();
		if (text.is !== "text") return DocumentReader.#broken(source.path, text.reason, text);
		const document = await readStructured(text.text, syntax);
		if (document.is === "malformed") return DocumentReader.#broken(source.path, document.reason, document);
		return new DocumentReader(source.path, document);
	}
	/** For what is read line by line, of which nothing is known before; where it cannot be read, that is collected. */
	static ofLines(file, text) {
		return text.is === "text" ? new DocumentReader(file, null) : DocumentReader.#broken(file, text.reason, text);
	}
	static #broken(file, reason, at) {
		const reader = new DocumentReader(file, null);
		reader.#malformed({
			reason,
			detail: null
		}, at, true);
		return reader;
	}
	/** The document's value; undefined where it could not be read. */
	get value() {
		return this.#document?.value;
	}
	/** A file, and where its record stands. */
	add(descriptor, pointer) {
		this.descriptors.add(descriptor);
		this.#pointers.push(pointer);
	}
	addFileSet(set, pointer) {
		this.#fileSets.push(set);
		this.#setPointers.push(pointer);
	}
	addEntry(entry) {
		return this.#entries.push(entry) - 1;
	}
	/** Something that is compared with nothing. */
	count(what, count = 1) {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
	}
	/** The digest that a field holds. One that holds something else is a problem; one that is not there is none. */
	digest(written, algorithm, of, pointer) {
		if (written === void 0 || written === null) return null;
		const text = textOf$2(written);
		const digest = text === null ? null : readDigest(text, algorithm);
		if (digest === null && this.#placeholders < MAX_REPORTED$1) {
			this.#placeholders += 1;
			const shown = (text ?? JSON.stringify(written)).slice(0, MAX_WRITTEN);
			const data = {
				path: of.path,
				written: shown,
				of: of.is
			};
			this.problem({
				kind: "digest-placeholder",
				data,
				at: {
					is: "pointer",
					pointer
				}
			});
		}
		return digest;
	}
	/** The bytes that a field says; null where it says none, or rounds them. One that holds no size is a problem. */
	size(written, path, pointer) {
		const size = exactBytes(written);
		if (size !== null || written === void 0 || written === null || isRounded(written)) return size;
		this.#sizePlaceholders += 1;
		if (this.#sizePlaceholders <= MAX_REPORTED$1) {
			const shown = (textOf$2(written) ?? JSON.stringify(written)).slice(0, MAX_WRITTEN);
			const data = {
				path: path.slice(0, MAX_WRITTEN),
				written: shown
			};
			this.problem({
				kind: "size-placeholder",
				data,
				at: {
					is: "pointer",
					pointer
				}
			});
		}
		return null;
	}
	problem(problem) {
		this.#problems.push(problem);
	}
	/** The document is not what it says it is. `detail`: the name of what is missing or wrong. */
	brokenAt(pointer, detail, isFatal) {
		const data = {
			reason: "structure",
			detail,
			isFatal
		};
		this.#problems.push({
			kind: "manifest-malformed",
			data,
			at: {
				is: "pointer",
				pointer
			}
		});
	}
	brokenAtLine(line, detail) {
		const data = {
			reason: "structure",
			detail,
			isFatal: false
		};
		this.#problems.push({
			kind: "manifest-malformed",
			data,
			at: {
				is: "line",
				line,
				column: 1
			}
		});
	}
	/** The manifest, its paths relative to its own folder unless `parts` says otherwise. */
	finish(format, parts = {}) {
		return manifest({
			file: this.file,
			format,
			base: {
				is: "folder",
				folder: this.folder
			},
			descriptors: this.descriptors,
			fileSets: this.#fileSets,
			entries: this.#entries,
			problems: this.#problems,
			notLookedAt: [...this.#counts].map(([what, count]) => ({
				what,
				count
			})),
			locate: (place) => this.#locate(place),
			...parts
		});
	}
	#locate(place) {
		const { file } = this;
		if (place.is === "line") return {
			file,
			line: place.line,
			column: place.column
		};
		const pointer = place.is === "pointer" ? place.pointer : place.is === "descriptor" ? this.#pointers[place.index] ?? [] : place.is === "file-set" ? this.#setPointers[place.index] ?? [] : [];
		return {
			file,
			...this.#document?.place(pointer) ?? {
				line: 1,
				column: 1
			}
		};
	}
	#malformed(problem, { line, column }, isFatal) {
		const at = {
			is: "line",
			line,
			column
		};
		this.#problems.push({
			kind: "manifest-malformed",
			data: {
				...problem,
				isFatal
			},
			at
		});
	}
};

/** Adds a path relative to the manifest's folder, as a set of it and what is below it. */
function addNamed(written, name, pointer, reader) {
	const path = joinPath("", written.replaceAll("\\", "/"));
	if (path === "" || written.trim() === "") return;
	if (path === null || hasScheme(written) || readWrittenPath(written).isAbsolute) {
		reader.count("remote-file");
		return;
	}
	const plain = path.replace(/[*?[\]{}\\]/g, "\\$&");
	const includes = [plain, `${plain}/**`];
	const { folder } = reader;
	reader.addFileSet({
		folder,
		includes,
		excludes: [],
		expects: "some",
		path,
		name
	}, pointer);
}

/**
* A Kitfile (kitops-ml/kitops, docs: kitfile format): paths of a model, its datasets, code and documents. It records no
* digests; what it names has to be there.
*/
const kitfile = {
	name: "kitfile",
	label: "Kitfile",
	names: [
		"kitfile",
		"kitfile.*",
		"*.kitfile"
	],
	identify: identify$10,
	read: read$12
};
function identify$10({ head }) {
	return /^["']?manifestVersion["']?\s*:/m.test(head) && /^["']?(?:package|model|datasets|code)["']?\s*:/m.test(head);
}
async function read$12(source) {
	const reader = await DocumentReader.open(source, "yaml");
	const { value } = reader;
	const format = {
		name: kitfile.name,
		version: null
	};
	if (!isObject(value)) return value === void 0 ? reader.finish(format) : null;
	const model = memberOf(value, "model");
	if (isObject(model)) addPart(model, ["model"], reader);
	const parts = isObject(model) ? listOf(memberOf(model, "parts")) : [];
	for (const [index, part] of parts.entries()) if (isObject(part)) addPart(part, [
		"model",
		"parts",
		index
	], reader);
	for (const key of [
		"datasets",
		"code",
		"docs",
		"prompts"
	]) for (const [index, part] of listOf(memberOf(value, key)).entries()) if (isObject(part)) addPart(part, [key, index], reader);
	return reader.finish(format, { unread: "no-digests" });
}
function addPart(part, pointer, reader) {
	const path = textOf$2(memberOf(part, "path")) ?? "";
	const name = textOf$2(memberOf(part, "name"));
	if (/^[^/\s]+\.[^/\s]+\/.+(?::[^/]+|@.+)$/.test(path)) reader.count("remote-file");
	else addNamed(path, name, [...pointer, "path"], reader);
}

/**
* An `MLmodel` file of MLflow (mlflow, models/model.py): where each flavor keeps its model, in the same folder. It
* records no digests; what it names has to be there.
*/
/** Fields of flavors that are paths. */
const PATHS = [
	"data",
	"model_path",
	"model_file",
	"pickled_model",
	"saved_model_dir",
	"model_binary",
	"model_data"
];
const mlmodel = {
	name: "mlmodel",
	label: "MLflow model",
	names: ["mlmodel"],
	identify: identify$9,
	read: read$11
};
function identify$9({ head }) {
	return /^flavors\s*:/m.test(head) && /^(?:artifact_path|model_uuid|model_id|run_id|mlflow_version)\s*:/m.test(head);
}
async function read$11(source) {
	const reader = await DocumentReader.open(source, "yaml");
	const { value } = reader;
	const version = isObject(value) ? textOf$2(memberOf(value, "mlflow_version")) : null;
	const format = {
		name: mlmodel.name,
		version
	};
	if (value === void 0) return reader.finish(format);
	const flavors = isObject(value) ? memberOf(value, "flavors") : void 0;
	if (!isObject(flavors)) return null;
	const seen = /* @__PURE__ */ new Set();
	for (const name in flavors) {
		const flavor = flavors[name];
		if (!isObject(flavor)) continue;
		for (const field of PATHS) {
			const path = textOf$2(memberOf(flavor, field));
			if (path === null || seen.has(path)) continue;
			seen.add(path);
			addNamed(path, name, [
				"flavors",
				name,
				field
			], reader);
		}
	}
	return reader.finish(format, { unread: "no-digests" });
}

/**
* Inventories of OCFL objects, versions 1.0 and 1.1 (ocfl.io, spec, section 3.5): the digests of all content files, of
* the object and of each of its versions.
*/
const TYPE = /"https:\/\/ocfl\.io\/(\d{1,3}\.\d{1,3})\/spec\/?#inventory"/;
/** The folder of a version. */
const VERSION = /(?:^|\/)v\d+$/;
const ocfl = {
	name: "ocfl",
	label: "OCFL inventory",
	names: ["inventory.json"],
	identify: identify$8,
	read: read$10
};
function identify$8({ head, isWhole }) {
	return /^\s*\{/.test(head) && (TYPE.test(head) || !isWhole && head.includes("\"digestAlgorithm\""));
}
async function read$10(source) {
	const reader = await DocumentReader.open(source, "json");
	const format = {
		name: ocfl.name,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	if (!isObject(reader.value)) return null;
	const [, version = null] = TYPE.exec(JSON.stringify(memberOf(reader.value, "type")) ?? "") ?? [];
	if (version === null) return null;
	const { folder } = reader;
	const isOfVersion = VERSION.test(folder) && await source.has(below(folderOf(folder), "inventory.json"));
	const files = /* @__PURE__ */ new Map();
	const named = textOf$2(memberOf(reader.value, "digestAlgorithm")) ?? "";
	addBlock(memberOf(reader.value, "manifest"), named, ["manifest"], files, reader);
	const fixity = memberOf(reader.value, "fixity");
	if (isObject(fixity)) for (const name of Object.keys(fixity)) addBlock(fixity[name], name, ["fixity", name], files, reader);
	for (const [path, { digests, pointer, contradicting }] of files) {
		reader.add({
			path,
			digests
		}, pointer);
		for (const other of contradicting) reader.add({
			path,
			digests: [other.digest]
		}, other.pointer);
	}
	const root = isOfVersion ? folderOf(folder) : folder;
	if (!isOfVersion) {
		const includes = [`v*/${(textOf$2(memberOf(reader.value, "contentDirectory")) ?? "content").replace(/[*?[\]{}\\]/g, "\\$&")}/**`];
		reader.addFileSet({
			folder,
			includes,
			excludes: [],
			expects: "recorded",
			name: null
		}, ["manifest"]);
	}
	return reader.finish({
		...format,
		version
	}, {
		base: {
			is: "folder",
			folder: root
		},
		missing: "recorded"
	});
}
/** Digests, and the paths of the files that have each. */
function addBlock(block, name, at, files, reader) {
	if (!isObject(block)) {
		reader.brokenAt(at.slice(0, -1), at.join("."), at[0] === "manifest");
		return;
	}
	const algorithm = algorithmNamed(name);
	for (const written of Object.keys(block)) {
		const pointer = [...at, written];
		for (const one of listOf(block[written])) {
			const path = textOf$2(one);
			if (path === null || path === "") {
				reader.brokenAt(pointer, at.join("."), false);
				continue;
			}
			const known = files.get(path) ?? {
				digests: [],
				pointer,
				contradicting: []
			};
			files.set(path, known);
			if (algorithm === null) reader.count("unsupported-digest");
			const digest = algorithm && reader.digest(written, algorithm, {
				path,
				is: "file"
			}, pointer);
			if (!digest) continue;
			const other = known.digests.find((one) => one.algorithm === digest.algorithm);
			if (other === void 0) known.digests.push(digest);
			else if (other.value !== digest.value) known.contradicting.push({
				digest,
				pointer
			});
		}
	}
}

const oci = {
	name: "oci",
	label: "OCI manifest",
	names: [
		"index.json",
		"*manifest*.json",
		"manifests/*/*/*/*"
	],
	identify: identify$7,
	read: read$9
};
function identify$7({ path, head, has }) {
	if (!/^\s*\{/.test(head) || !/"schemaVersion"\s*:\s*2\b/.test(head)) return false;
	return /(?:^|\/)index\.json$/.test(path) && has(below(folderOf(path), "oci-layout")) || /"layers"\s*:\s*\[/.test(head);
}
/** Loaded only where there is one to read. */
async function read$9(source) {
	return (await import("./read7.js")).readOci(source, oci.name);
}

/** The manifest of the ONNX model hub (onnx/models, ONNX_HUB_MANIFEST.json): a model, and the model with its test data. */
/** Each file's fields: its path in the entry or in its metadata, its digest and its size in the metadata. */
const FILES = [{
	path: "model_path",
	sha: "model_sha",
	bytes: "model_bytes"
}, {
	path: "model_with_data_path",
	sha: "model_with_data_sha",
	bytes: "model_with_data_bytes"
}];
const onnxHub = {
	name: "onnx-hub",
	label: "ONNX Hub manifest",
	names: ["*manifest*.json"],
	identify: identify$6,
	read: read$8
};
function identify$6({ head }) {
	return /^\s*\[/.test(head) && head.includes("\"model_path\"") && head.includes("\"model_sha\"");
}
async function read$8(source) {
	const { path: file } = source;
	const text = await source.text();
	const document = text.is === "text" ? await readStructured(text.text, "json") : text;
	if (document.is !== "value") {
		const { reason, line, column } = document;
		const problems = [{
			kind: "manifest-malformed",
			data: {
				reason,
				detail: null,
				isFatal: true
			},
			at: {
				is: "line",
				line,
				column
			}
		}];
		return made(file, null, new Descriptors(), [], problems, []);
	}
	if (!Array.isArray(document.value)) return null;
	const descriptors = new Descriptors();
	const entries = [];
	const problems = [];
	const pointers = [];
	for (const [index, item] of document.value.entries()) {
		if (!isObject(item) || !isObject(item.metadata)) continue;
		const id = `${textOf$1(item.model)} opset ${textOf$1(item.opset_version)}`;
		const entry = entries.push({
			kind: "model",
			id,
			version: null,
			isLive: false,
			source: null
		}) - 1;
		for (const { path, sha, bytes } of FILES) {
			const name = textOf$1(item[path]) || textOf$1(item.metadata[path]);
			const written = textOf$1(item.metadata[sha]);
			if (name === "") continue;
			const digest = readDigest(written);
			const size = item.metadata[bytes];
			const pointer = [
				index,
				"metadata",
				sha
			];
			descriptors.add({
				path: name,
				digests: digest === null ? [] : [digest],
				entry,
				...Number.isSafeInteger(size) && { size }
			});
			pointers.push(pointer);
			if (written !== "" && digest === null) problems.push({
				kind: "digest-placeholder",
				data: {
					path: name,
					written: written.slice(0, 200),
					of: "file"
				},
				at: {
					is: "pointer",
					pointer
				}
			});
		}
	}
	return made(file, document, descriptors, entries, problems, pointers);
}
function made(file, document, descriptors, entries, problems, pointers) {
	const folder = file.slice(0, Math.max(file.lastIndexOf("/"), 0));
	const pointerOf = (place) => place.is === "pointer" ? place.pointer : place.is === "descriptor" ? pointers[place.index] ?? [] : [];
	return manifest({
		file,
		format: {
			name: onnxHub.name,
			version: null
		},
		base: {
			is: "folder",
			folder
		},
		descriptors,
		entries,
		problems,
		missing: "recorded",
		locate: (place) => {
			if (place.is === "line") return {
				file,
				line: place.line,
				column: place.column
			};
			return {
				file,
				...document?.place(pointerOf(place)) ?? {
					line: 1,
					column: 1
				}
			};
		}
	});
}
function textOf$1(value) {
	return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

/** Registries of pooch (fatiando/pooch, core.py: load_registry): a name, a digest and perhaps a URL a line. */
/** Lines of the head that are looked at. */
const SAMPLE = 50;
/** Malformed lines that are reported one by one. */
const MAX_MALFORMED = 50;
/** A word as a POSIX shell splits them: quoted, escaped or plain. */
const WORD = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g;
const TAGGED = /^[A-Za-z][A-Za-z0-9/-]*\(.*\)=$/;
const pooch = {
	name: "pooch",
	label: "pooch registry",
	names: [
		"registry.txt",
		"*registry*.txt",
		"*_registry",
		"registry"
	],
	identify: identify$5,
	read: read$7
};
function parse(raw) {
	const line = raw.trim();
	if (line === "" || line.startsWith("#")) return { is: "nothing" };
	const words = (line.match(WORD) ?? []).map(unquoted);
	const [name = "", digest = "", url = null] = words;
	if (/^[\w/-]+\(.*\)=$/.test(name)) return { is: "malformed" };
	if (words.length < 2 || words.length > 3 || name === "" || readDigest(digest) === null) return { is: "malformed" };
	if (TAGGED.test(name)) return { is: "malformed" };
	return {
		is: "record",
		name,
		digest,
		url
	};
}
function unquoted(word) {
	return word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double === void 0 ? single ?? escaped : double.replace(/\\(["\\$`])/g, "$1"));
}
function identify$5({ head, isWhole }) {
	const lines = head.split("\n", 51);
	if (!isWhole || lines.length > SAMPLE) lines.pop();
	const kinds = lines.map((line) => parse(line).is);
	return kinds.includes("record") && !kinds.includes("malformed");
}
async function read$7(source) {
	const { path: file } = source;
	const text = await source.text();
	if (text.is !== "text") return DocumentReader.ofLines(file, text).finish({
		name: pooch.name,
		version: null
	});
	const descriptors = new Descriptors();
	const problems = [];
	for (const [index, line] of text.text.split("\n").entries()) {
		const parsed = parse(line);
		const place = index + 1;
		if (parsed.is === "malformed" && problems.length < MAX_MALFORMED) problems.push({
			kind: "manifest-malformed",
			data: {
				reason: "not-a-record",
				detail: null,
				isFatal: false
			},
			at: {
				is: "line",
				line: place,
				column: 1
			}
		});
		if (parsed.is !== "record") continue;
		const digest = readDigest(parsed.digest);
		const isUrl = parsed.url !== null && /^[a-z][a-z0-9+.-]*:/i.test(parsed.url);
		descriptors.add({
			path: parsed.name,
			digests: digest === null ? [] : [digest],
			place,
			...isUrl && { source: {
				is: "url",
				url: parsed.url ?? "",
				revision: null
			} }
		});
	}
	return manifest({
		file,
		format: {
			name: pooch.name,
			version: null
		},
		base: {
			is: "open",
			onTie: "own-folder"
		},
		descriptors,
		problems,
		locate: (at) => {
			if (at.is === "line") return {
				file,
				line: at.line,
				column: at.column
			};
			return {
				file,
				line: at.is === "descriptor" ? descriptors.place(at.index) : 1,
				column: 1
			};
		}
	});
}

/** Bytes of a candidate that `identify` may see. */
const HEAD_BYTES = 65536;
/** Longer manifests are refused, but for checksum lists, which are read line by line. */
const MAX_MANIFEST_BYTES = 16777216;

const SYNTAXES = [
	"json",
	"jsonl",
	"yaml",
	"yml",
	"toml",
	"csv",
	"tsv"
];
const NAMES$2 = [
	...[
		"*manifest*",
		"*checksum*",
		"*inventory*",
		"*registry*",
		"*hashes*",
		"models",
		"large_files"
	].flatMap((stem) => SYNTAXES.map((syntax) => `${stem}.${syntax}`)),
	"model.yml",
	"voices.json",
	"models?.json",
	"models-v*.json",
	"rdf.yaml",
	"bioimageio.yaml",
	"dataset_infos.json"
];
/** A field that may hold a digest, or a digest itself. */
const HINT = /["']?\b(?:sha-?\d\w*|md5\w*|checksums?|hash(?:es|_val|_value)?|digests?|model_sha|integrity|blake3)["']?\s*[:,=\t]|\b[0-9a-fA-F]{32}(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{32}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96})?\b/i;
/** Lock files of package managers and outputs of build tools, which other tools check. */
const NOT_OURS = /^(?:julia_version|manifest_format) *=|\bouter_checksum *=|"(?:lockfileVersion|packageManager|lock_version|\$schema"\s*:\s*"[^"]*(?:json-schema|draft-0)|isEntry|sourceRoot|applicationId|manifest_version|start_url)"/m;
/** Registries that people write: objects with a path and a digest, or maps from paths to digests, in any syntax. */
const registry = {
	name: "registry",
	label: "Registry",
	names: NAMES$2,
	identify: identify$4,
	read: read$6,
	readMapped
};
function identify$4({ path, head, size }) {
	if (syntaxOf(path) === null || size !== null && size > 16777216) return false;
	return HINT.test(head) && !NOT_OURS.test(head) && !/^\s*\{\s*"name"\s*:[\s\S]*"dependencies"\s*:/.test(head);
}
/** Loaded only where there is one to read. */
async function read$6(source) {
	return (await import("./read8.js")).readRegistry(source, registry.name);
}
async function readMapped(source, mapping) {
	return (await import("./read-mapped.js")).readMapped(source, registry.name, mapping);
}

/** The specification's address in a context or a `conformsTo`, and the version in it. */
const CRATE = /w3id\.org\/ro\/crate(?:\/(\d{1,3}\.\d{1,3}))?/;

const roCrate = {
	name: "ro-crate",
	label: "RO-Crate",
	names: ["*ro-crate-metadata.json", "*ro-crate-metadata.jsonld"],
	identify: identify$3,
	read: read$5
};
/** The context may stand behind a long graph, so what is cut off is read whole before it is refused. */
function identify$3({ head, isWhole }) {
	return /^\s*\{/.test(head) && /"@(?:context|graph)"/.test(head) && (CRATE.test(head) || !isWhole);
}
/** Loaded only where there is one to read. */
async function read$5(source) {
	return (await import("./read9.js")).readRoCrate(source, roCrate.name);
}

/** `model-00001-of-00004.safetensors`: what stands before the number, how many there are, and the ending. */
const SHARD = /^(.+?)-?(\d{1,6})-of-(\d{1,6})(.*)$/;
/** What the name of a file says of the shards of a model, its folder being part of the stem; null where it says nothing. */
function readShardName(path) {
	const [, stem = "", number = "", of = "", end = ""] = SHARD.exec(path) ?? [];
	if (stem === "" || end.includes("/")) return null;
	const start = path.slice(0, path.length - end.length - of.length - 4 - number.length);
	return {
		stem,
		number: Number(number),
		of: Number(of),
		end,
		other: (one) => `${start}${String(one).padStart(number.length, "0")}-of-${of}${end}`
	};
}

/**
* Indexes of models in several files (`model.safetensors.index.json`, `pytorch_model.bin.index.json`; huggingface_hub,
* serialization): which file each tensor is in. They record no digests: the files have to be there, all of them.
*/
/** Files around an index that are looked at for shards that it does not name. */
const MAX_AROUND = 1e5;
const MAX_UNLISTED = 100;
const shardIndex = {
	name: "shard-index",
	label: "Index of shards",
	names: ["*.index.json", "*.index.*.json"],
	identify: identify$2,
	read: read$4
};
function identify$2({ head, isWhole }) {
	return /^\s*\{/.test(head) && (/"weight_map"\s*:/.test(head) || !isWhole);
}
async function read$4(source) {
	const reader = await DocumentReader.open(source, "json");
	const format = {
		name: shardIndex.name,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	const map = isObject(reader.value) ? memberOf(reader.value, "weight_map") : void 0;
	if (map === void 0) return null;
	if (!isObject(map)) {
		reader.brokenAt(["weight_map"], "weight_map", true);
		return reader.finish(format);
	}
	const shards = /* @__PURE__ */ new Map();
	for (const tensor in map) {
		const shard = map[tensor];
		if (typeof shard === "string" && shard !== "") {
			const tensors = shards.get(shard);
			if (tensors === void 0) shards.set(shard, [tensor]);
			else tensors.push(tensor);
		} else reader.brokenAt(["weight_map", tensor], tensor.slice(0, 100), false);
	}
	for (const [path, [tensor = ""]] of shards) reader.add({ path }, ["weight_map", tensor]);
	compareCount([...shards.keys()], reader);
	await findUnlisted(new Set(shards.keys()), source, reader);
	return reader.finish(format, {
		missing: "all-or-some",
		tensors: tensorsOf(reader, shards)
	});
}
/** Which tensors are in which file; shards outside the root are left out. */
function tensorsOf({ value, folder }, shards) {
	const metadata = isObject(value) ? memberOf(value, "metadata") : null;
	const total = isObject(metadata) ? memberOf(metadata, "total_size") : null;
	const files = [...shards].flatMap(([shard, tensors]) => {
		const path = joinPath(folder, shard);
		return path === null || shard.startsWith("/") ? [] : [[path, tensors]];
	});
	return {
		files: new Map(files),
		bytes: typeof total === "number" && Number.isSafeInteger(total) ? total : null,
		placeOf: (tensor) => ({
			is: "pointer",
			pointer: ["weight_map", tensor]
		}),
		placeOfBytes: {
			is: "pointer",
			pointer: ["metadata", "total_size"]
		}
	};
}
/** The names of shards say how many there are. */
function compareCount(names, reader) {
	const series = /* @__PURE__ */ new Map();
	for (const name of names) {
		const shard = readShardName(name);
		if (shard === null) continue;
		const key = `${shard.stem} ${shard.of} ${shard.end}`;
		series.set(key, (series.get(key) ?? 0) + 1);
	}
	for (const [key, actual] of series) {
		const expected = Number(key.split(" ").at(-2));
		if (expected === actual) continue;
		reader.problem({
			kind: "shard-count",
			data: {
				expected,
				actual
			},
			at: {
				is: "pointer",
				pointer: ["weight_map"]
			}
		});
	}
}
/** Shards of the same name beside the index that neither it nor another index names. */
async function findUnlisted(listed, source, reader) {
	const { folder, file } = reader;
	const own = new Set([...listed].map((name) => joinPath(folder, name)));
	const stems = new Set([...listed].flatMap((name) => stemOf(name) ?? []));
	const prefix = folder === "" ? "" : `${folder}/`;
	const around = source.filesBelow(folder, MAX_AROUND).filter((path) => !path.includes("/", prefix.length));
	const extra = around.filter((path) => {
		const stem = stemOf(path.slice(prefix.length));
		return stem !== null && stems.has(stem) && !own.has(path);
	});
	if (extra.length === 0) return;
	const indexes = around.filter((path) => path !== file && /\.index\.(?:.+\.)?json$/i.test(path));
	const texts = await Promise.all(indexes.map((path) => source.companion(path)));
	for (const path of extra.slice(0, MAX_UNLISTED)) {
		const name = JSON.stringify(path.slice(prefix.length));
		if (texts.some((text) => text?.includes(name))) continue;
		reader.problem({
			kind: "shard-unlisted",
			data: { path },
			at: {
				is: "pointer",
				pointer: ["weight_map"]
			}
		});
	}
}
function stemOf(name) {
	const shard = readShardName(name);
	return shard && `${shard.stem} ${shard.end}`;
}

const RDF = /^\s*<[\s\S]*https?:\/\/spdx\.org\/rdf\/terms/;
const spdx = {
	name: "spdx",
	label: "SPDX",
	names: [
		"*.spdx",
		"*spdx*.json",
		"*spdx*.jsonld",
		"*.spdx.y*ml",
		"*.spdx.rdf",
		"*.spdx.*xml",
		"*bom*.json"
	],
	identify: identify$1,
	read: read$3
};
function identify$1({ head }) {
	if (RDF.test(head)) return true;
	if (/^\s*\{/.test(head)) return /"spdxVersion"\s*:\s*"SPDX-2\./.test(head) || /"https:\/\/spdx\.org\/rdf\/3\./.test(head);
	return /^SPDXVersion:\s*SPDX-2\./m.test(head) || /^["']?spdxVersion["']?:\s*["']?SPDX-2\./m.test(head);
}
/** Loaded only where there is one to read. */
async function read$3(source) {
	const { head } = source;
	if (RDF.test(head)) return (await import("./read10.js")).unreadSpdx(source, spdx.name);
	if (/^SPDXVersion:/m.test(head) && !/^\s*\{/.test(head)) return (await import("./tag-value.js")).readTagValue(source, spdx.name);
	return (await import("./read10.js")).readSpdx(source, spdx.name, /^\s*\{/.test(head) ? "json" : "yaml");
}

/** Checksums of TensorFlow Datasets (checksums.tsv): a URL, a size, a SHA-256 and perhaps a name a line. All are remote. */
const tfdsChecksums = {
	name: "tfds-checksums",
	label: "TensorFlow Datasets checksums",
	names: ["checksums.tsv", "url_checksums/*.txt"],
	identify,
	read: read$2
};
/** Whether a line records a download: older lists separate by blanks, and the size may be empty. */
function isRecord(line) {
	const [url = "", ...fields] = line.split(line.includes("	") ? "	" : / +/);
	if (!/^[a-z][a-z0-9+.-]*:\/\/\S/i.test(url)) return false;
	const [size = "", digest = ""] = fields.length === 1 ? ["", ...fields] : fields;
	return /^\d*$/.test(size) && readDigest(digest) !== null;
}
function identify({ head, isWhole }) {
	const lines = head.split("\n");
	if (!isWhole) lines.pop();
	const written = lines.filter((line) => line.trim() !== "" && !line.startsWith("#"));
	return written.length > 0 && written.every((line) => isRecord(line.trimEnd()));
}
async function read$2(source) {
	const { path: file } = source;
	const text = await source.text();
	if (text.is !== "text") return null;
	const count = text.text.split("\n").filter((line) => isRecord(line.trimEnd())).length;
	return manifest({
		file,
		format: {
			name: tfdsChecksums.name,
			version: null
		},
		base: {
			is: "open",
			onTie: "own-folder"
		},
		descriptors: new Descriptors(),
		notLookedAt: [{
			what: "remote-file",
			count
		}],
		unread: "describes-remote",
		locate: () => ({
			file,
			line: 1,
			column: 1
		})
	});
}

/** Every format that is read. The first one that recognises a file reads it: special ones stand before general ones. */
const FORMATS = [
	tfdsChecksums,
	pooch,
	bagit,
	checksumList,
	ocfl,
	onnxHub,
	dvc,
	roCrate,
	croissant,
	frictionless,
	inToto,
	cyclonedx,
	spdx,
	oci,
	kitfile,
	mlmodel,
	shardIndex,
	hubMetadata,
	registry
];
/** The command that makes a manifest of a format anew; null where a digest in it can be changed in place. */
function toolFor(format) {
	return FORMATS.find(({ name }) => name === format)?.tool ?? null;
}

/**
* A digest on an entry that names a folder has to be the recorded digest of a file in it. Many entries
* may name one folder, or folders within each other, so for none of them are the records below walked:
* where each digest is recorded is gathered once for all.
*/
function folderDigests(resolved, plan) {
	const meant = resolved.filter(({ sha256, field, found, path }) => sha256 !== null && field !== null && found.is !== "outside" && !isRecorded(plan, path));
	if (meant.length === 0) return [];
	const places = placesOf(new Set(meant.map(({ sha256 }) => sha256 ?? "")), plan);
	let counts = null;
	const findings = [];
	for (const item of meant) {
		const { first, end } = placesBelow(plan, item.path);
		if (firstFrom(places.get(item.sha256 ?? "") ?? [], first) < end) continue;
		counts ??= digestCounts(plan);
		findings.push(unmatched(item, (counts[end] ?? 0) - (counts[first] ?? 0)));
	}
	return findings;
}
/** The places in the plan, in order, that carry each of the wanted digests. */
function placesOf(wanted, plan) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, { sha256 }] of plan.entries()) {
		if (sha256 === null || !wanted.has(sha256)) continue;
		const known = places.get(sha256);
		if (known) known.push(index);
		else places.set(sha256, [index]);
	}
	return places;
}
/** The first of some ascending numbers that is not below `from`. */
function firstFrom(places, from) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((places[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return places[low] ?? Number.POSITIVE_INFINITY;
}
/** How many records before each place have a digest. */
function digestCounts(plan) {
	const counts = new Uint32Array(plan.length + 1);
	for (const [index, { hasDigest }] of plan.entries()) counts[index + 1] = (counts[index] ?? 0) + (hasDigest ? 1 : 0);
	return counts;
}
function unmatched({ entry, path, sha256 }, below) {
	return checksumConflict.found({
		subject: subjectOf(entry),
		data: {
			what: "folder",
			folder: path,
			actual: sha256 ?? "",
			files: below
		},
		location: entry.inventory.locate(entry.value, "sha256"),
		key: `folder ${entry.inventory.file}`
	});
}

/** Files of one list that are reported one by one. */
const MAX_REPORTED = 20;
/** Lines of a list that say again what another line of it says. Two digests of one file contradict each other instead. */
var Repeats = class {
	#found = [];
	#counts = /* @__PURE__ */ new Map();
	/** `kept` stands for all records of the file so far. */
	compare(kept, other) {
		const { source, path } = other;
		if (source.more?.isLineList !== true) return;
		const before = withMerged(kept).find((record) => record.source === source);
		if (before === void 0 || !isSame(before, other)) return;
		const count = (this.#counts.get(source.file) ?? 0) + 1;
		this.#counts.set(source.file, count);
		if (count > MAX_REPORTED) return;
		const { file: subject } = source;
		this.#found.push(listDuplicate.found({
			subject,
			location: other.location,
			key: path,
			data: {
				what: "path",
				path
			}
		}));
	}
	*findings() {
		yield* this.#found;
		for (const [subject, count] of this.#counts) {
			if (count <= MAX_REPORTED) continue;
			const location = {
				file: subject,
				line: 1,
				column: 1
			};
			const data = {
				what: "more",
				count: count - MAX_REPORTED
			};
			yield listDuplicate.found({
				subject,
				location,
				key: "more",
				data
			});
		}
	}
};
/** Whether two records have a digest in common; one of another algorithm adds to the first. */
function isSame(one, other) {
	if (other.digestHead !== null) return one.digestHead === other.digestHead && one.sha256 === other.sha256;
	return other.others.some(({ algorithm, value }) => one.others.some((known) => known.algorithm === algorithm && known.value === value));
}

/** The first 52 bits of SHA-256 of no bytes (e3b0c44298fc1c14…): empty files share it rightly. */
const EMPTY_HEAD = 0xe3b0c44298fc1;
/** More shared digests than this are counted in one last finding. */
const MAX_SHARED = 20;
const MAX_NAMES$1 = 5;
/**
* Digests that several paths share. Their first 52 bits are sorted as numbers to find the few that
* may repeat, so that a million distinct digests cost 8 MB and no table of strings.
*/
function sharedDigests(plan) {
	const heads = new Float64Array(plan.length);
	let count = 0;
	for (const record of plan) {
		const digestHead = headOf(record);
		if (digestHead !== null && digestHead !== EMPTY_HEAD) heads[count++] = digestHead;
	}
	const repeated = /* @__PURE__ */ new Set();
	let before = null;
	for (const head of heads.subarray(0, count).sort()) {
		if (head === before) repeated.add(head);
		before = head;
	}
	if (repeated.size === 0) return [];
	const groups = /* @__PURE__ */ new Map();
	for (const record of plan) {
		if (!repeated.has(headOf(record))) continue;
		const sha256 = record.sha256 ?? "";
		const group = groups.get(sha256);
		if (group) group.push(record);
		else groups.set(sha256, [record]);
	}
	const shared = [...groups].filter(([, group]) => group.length > 1);
	const findings = shared.slice(0, 20).map(([sha256, group]) => finding$1(sha256, group, 0));
	const next = shared[20];
	if (next) findings.push(finding$1(...next, shared.length - 20 - 1));
	return findings;
}
/** Null for what git itself keeps: that a file has copies says nothing of a manifest. */
function headOf(record) {
	return record.isBytesOnly ? null : record.digestHead;
}
function finding$1(sha256, group, more) {
	const [first, second = first] = group;
	const paths = group.slice(0, MAX_NAMES$1).map((record) => record.path);
	return digestShared.found({
		subject: first.path,
		data: {
			actual: sha256,
			paths,
			files: group.length,
			more
		},
		location: second.location,
		related: first.location,
		key: sha256
	});
}

/**
* The union of all records, in the array that is given: one record a path, sorted by path, lists before sources before the
* combined inventory where several record the same file, and what may differ behind them. Records that disagree are findings. What is
* recorded of an absent file without a digest only adds to another record of it, so that a plan does
* not depend on which of the recorded files are there. `hasManifests`: false where there is nothing to record in.
*/
function planFiles(records, resolved, hasManifests = true) {
	const findings = [];
	records.sort((a, b) => a.path < b.path ? -1 : a.path === b.path ? laxness(a) - laxness(b) : 1);
	let named = null;
	let kept = null;
	const repeats = new Repeats();
	const sources = new SourceLists();
	const plan = keepInPlace(records, (record, index) => {
		if (kept?.path === record.path) {
			repeats.compare(kept, record);
			merge(kept, record, sources, findings);
			return false;
		}
		if (isFolder(record, records, index)) {
			named ??= new Set(resolved.map((item) => item.path));
			if (named.has(record.path)) return false;
		}
		kept = record;
		return true;
	});
	keepInPlace(plan, (record) => !isHint(record));
	for (const finding of repeats.findings()) findings.push(finding);
	for (const finding of folderDigests(resolved, plan)) findings.push(finding);
	findings.push(...sharedDigests(plan));
	const recorded = plan.reduce((count, record) => count + (record.hasDigest ? 1 : 0), 0);
	if (!hasManifests) findings.push(nothingToCheck.found({
		subject: "manifests",
		data: {}
	}));
	else if (recorded === 0) findings.push(nothingRecorded.found({
		subject: "checksums",
		data: {}
	}));
	return {
		value: plan,
		findings,
		counts: {
			files: plan.length,
			files_with_checksum: recorded
		}
	};
}
/** Records whose files may differ come after those that are compared. */
const laxness = (record) => differsGrade(record) === null ? 0 : 1;
/** What of the array is wanted, moved to its front: a copy of a million places would be garbage at once. */
function keepInPlace(items, isWanted) {
	let kept = 0;
	for (let index = 0; index < items.length; index += 1) {
		const item = items[index];
		if (isWanted(item, index)) items[kept++] = item;
	}
	items.length = kept;
	return items;
}
/** An absent path of an entry, below which other files are recorded, is a folder's. */
function isFolder(record, records, index) {
	if (record.source.is === "list" || record.found.is !== "missing") return false;
	return firstBelow(records, record.path, index) !== null;
}
function merge(kept, other, sources, findings) {
	for (const field of ["sha256", "size"]) {
		const ours = kept[field];
		const theirs = other[field];
		if (theirs === null || theirs === ours) continue;
		if (ours === null) {
			if (!(field === "size" && kept.hasDigest && laxness(kept) < laxness(other))) kept.supply(field, other);
			continue;
		}
		const what = field === "size" ? "size" : "digest";
		const from = kept.recordOf(field);
		findings.push(conflict(kept.path, what, [
			from,
			from.placeOf(field),
			ours
		], [
			other,
			other.placeOf(field),
			theirs
		]));
	}
	if (other.hasOthers) mergeOthers(kept, other, findings);
	if (other.hasDigest || other.size !== null) kept.also = sources.with(kept.also, other.source);
	if (kept.source !== other.source && (kept.source.more ?? other.source.more)) mergeInto(kept, other);
}
/** More records of one file are counted no more. */
const MAX_SOURCES = 16;
/** Lists of sources, each made once: a million files that the same manifests record share one. */
var SourceLists = class {
	#longer = /* @__PURE__ */ new Map();
	with(list, source) {
		if (list.length === MAX_SOURCES) return list;
		const longer = this.#longer.get(list) ?? /* @__PURE__ */ new Map();
		this.#longer.set(list, longer);
		const found = longer.get(source) ?? [...list, source];
		longer.set(source, found);
		return found;
	}
};
/** Digests of several algorithms are all kept; two of one algorithm have to be the same. */
function mergeOthers(kept, other, findings) {
	for (const digest of other.others) {
		const ours = kept.othersFrom.find((one) => one.digest.algorithm === digest.algorithm);
		if (ours === void 0) kept.supplyOther(digest, other);
		else if (ours.digest.value !== digest.value) {
			const { from } = ours;
			const said = [
				from,
				from.placeOfOther(ours.digest),
				ours.digest.value
			];
			findings.push(conflict(kept.path, "digest", said, [
				other,
				other.placeOfOther(digest),
				digest.value
			]));
		}
	}
}
function conflict(path, what, [from, first, ours], [other, second, theirs]) {
	const severity = differsGrade(other) ?? differsGrade(from);
	return checksumConflict.found({
		subject: path,
		data: {
			what,
			expected: `${ours}`,
			actual: `${theirs}`
		},
		location: second,
		related: first,
		key: `${what} ${second.file} ${theirs}`,
		...severity !== null && { severity }
	});
}

/** Paths are statted in batches, so that a million of them need no million promises or copies. */
const BATCH = 4096;
function* batches(items) {
	for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** The other files that the paths of records could mean, of those that are there or that git knows. */
async function alternativesOf(readings, { files, indexed }) {
	const pairs = [...readings].flatMap(([record, others]) => others.map((reading) => ({
		record,
		reading
	})));
	const found = [];
	for (const batch of batches(pairs)) {
		const stats = await files.stat(batch.map(({ reading }) => reading.path));
		for (const [index, { record, reading }] of batch.entries()) {
			const stat = stats[index];
			if (stat === void 0 || stat.is === "directory" || reading.path === record.path) continue;
			if (stat.is === "missing" && indexed === void 0) continue;
			found.push({
				record,
				reading,
				other: record.readAs(reading.path, stat)
			});
		}
	}
	return found;
}
const AGREES = {
	matched: true,
	unverified: true,
	mismatched: false,
	unreadable: false
};
/**
* Records whose readings do not agree: one holds what is recorded and another does not, or two differ from it and
* from each other. A name of one segment that is taken
* from its own folder and holds the recorded content there is none: a README.md elsewhere is ordinary.
*/
function judgeAlternatives(alternatives, plan) {
	const findings = [];
	const reported = /* @__PURE__ */ new Set();
	for (const { record, other, reading } of alternatives) {
		const main = findRecord(plan, record.path);
		if (main !== null) explainMissing(main, other);
		const agrees = main === null ? void 0 : AGREES[main.status];
		const otherAgrees = AGREES[other.status];
		if (main === null || agrees === void 0 || otherAgrees === void 0) continue;
		if (agrees === otherAgrees && (agrees || reading.isBareName || isCopy(main, other)) || agrees && reading.isBareName || reported.has(record.path)) continue;
		reported.add(record.path);
		findings.push(ambiguous(record, other, reading));
	}
	const count = alternatives.length;
	return {
		findings,
		counts: { paths_with_two_readings: count },
		skipped: count === 0
	};
}
/** Of a missing file it is told where its content is by another reading, as in a manifest that mixes two bases. */
function explainMissing(main, other) {
	const { status, evidence, outcome, found } = main;
	if (!(status === "missing" && outcome === null && found.is === "missing") || other.status !== "matched") return;
	main.conclude({
		status,
		evidence
	}, {
		is: "missing",
		why: `${other.path} has the recorded content`
	});
}
/** Whether two files are known to hold the same. */
function isCopy({ outcome: a }, { outcome: b }) {
	return a?.is === "hashed" && b?.is === "hashed" && a.sha256 === b.sha256;
}
function ambiguous(record, other, { by }) {
	const { path: subject, location } = record;
	return pathAmbiguous.found({
		subject,
		data: {
			other: other.path,
			by
		},
		location
	});
}

/**
* The base of a manifest that does not depend on what is there: an input of the step decides, then what the
* config says of this file, then what it says of all of them. What is said of all is not said of manifests
* whose format has a base of its own.
*/
function fixedBase(settings, file, is, byFormat) {
	const name = is === "list" ? "checksum-base" : "inventory-base";
	const value = is === "list" ? settings.checksumBase : settings.inventoryBase;
	const ofAll = value === "auto" ? null : value === "root" ? "root" : "list";
	if (settings.given.has(name) && ofAll !== null && !byFormat) return {
		base: ofAll,
		by: "input"
	};
	const own = Object.hasOwn(settings.bases, file) ? settings.bases[file] : void 0;
	if (own !== void 0) return {
		base: own === "root" ? "root" : "list",
		by: "config"
	};
	if (byFormat) return {
		base: "list",
		by: "format"
	};
	return ofAll === null ? null : {
		base: ofAll,
		by: "config"
	};
}

const NOT_THERE = [
	"missing",
	"broken-link",
	"outside",
	void 0
];
/** Whatever stands at the path, it is there. */
function exists$1(stat) {
	return !NOT_THERE.includes(stat?.is);
}
/**
* Whether a name stands there, whatever it is: a file, a folder, or a link, also one that leads out or to
* nothing. Taking a file's name away changes that; what stands in its place does not.
*/
function isStanding(stat) {
	return stat !== void 0 && stat.is !== "missing";
}

function pathsBelow(folder, written) {
	if (!written.includes("\\")) return {
		literal: null,
		slashed: joinPath(folder, written)
	};
	return {
		literal: joinPath(folder, written),
		slashed: joinPath(folder, readWrittenPath(written).path)
	};
}
/** For each path whether something stands there; where there is no path, nothing does. */
async function standing(paths, files) {
	const asked = paths.filter((path) => path !== null);
	const stats = await files.stat(asked);
	let next = 0;
	return paths.map((path) => path !== null && isStanding(stats[next++]));
}

/** Of deeper paths only the last folders are tried. */
const MAX_DEPTH$1 = 200;
/** Prefixes that are tried on other paths; each costs a look at every path. */
const MAX_LEARNED = 16;
/** Paths that are not there for which git's index is asked. */
const MAX_ASKED$1 = 5e3;
/** More prefixes than this in one list or inventory are counted in one last finding. */
const MAX_PREFIXES = 20;
/**
* Maps absolute paths below the root, in this order: the longest configured prefix; the root itself; the prefix
* under which most paths of the same origin are there; the first
* suffix that begins with a known inventory folder. A single segment never stands for an absolute path: other
* folders hold files of the same name. What none of these maps leads out of the root. Every mapping that
* nobody configured is a warning that names the prefix to set.
*/
async function placeAbsolute(items, origin, context, readings) {
	const uses = /* @__PURE__ */ new Map();
	const use = (item, { path, prefix }) => {
		const known = uses.get(prefix);
		if (known) known.count += 1;
		else uses.set(prefix, {
			count: 1,
			first: item,
			written: item.path
		});
		item.path = path;
	};
	const prefixes = [...context.prefixes].sort((a, b) => b.length - a.length);
	const unmapped = [];
	for (const item of items) {
		const configured = splitBy(item.path, prefixes);
		const own = splitBy(item.path, [context.files.root]);
		if (configured) item.path = configured.path;
		else if (own) use(item, own);
		else unmapped.push(item);
	}
	const existing = await existingSuffixes(unmapped, context);
	const support = /* @__PURE__ */ new Map();
	for (const splits of existing.values()) for (const { prefix } of splits) support.set(prefix, (support.get(prefix) ?? 0) + 1);
	const learned = [...support].sort(([one, a], [other, b]) => b - a || one.length - other.length).slice(0, MAX_LEARNED).map(([prefix]) => prefix);
	const outside = /* @__PURE__ */ new Set();
	for (const item of unmapped) {
		const own = existing.get(item) ?? [];
		const split = mostConfirmed(item.path, own, learned, support) ?? splitAtFolder(item.path, context.knownFolders);
		if (split === null) {
			outside.add(item);
			continue;
		}
		use(item, split);
		const others = own.filter(({ path }) => path !== split.path);
		if (others.length > 0) readings.set(item, others.map(({ path }) => ({
			path,
			by: "prefix",
			isBareName: false
		})));
	}
	await statAll(items, outside, context.files);
	const findings = [...uses].slice(0, MAX_PREFIXES).map(([prefix, found]) => notPortable(prefix, found, origin));
	const next = [...uses][MAX_PREFIXES];
	if (next) {
		const left = uses.size - MAX_PREFIXES;
		findings.push(pathNotPortable.found({
			subject: origin.file,
			data: {
				what: "more",
				count: left,
				prefix: next[0]
			},
			location: origin.locate(next[1].first),
			key: "more"
		}));
	}
	return findings;
}
/**
* The split by the prefix that most paths of the origin confirm, the shortest of several, whether or not this
* path is there under it: all paths have the same prefix where they can, so a file that is gone is not
* found elsewhere.
*/
function mostConfirmed(written, own, learned, support) {
	const others = learned.flatMap((prefix) => splitBy(written, [prefix]) ?? []);
	const count = ({ prefix }) => support.get(prefix) ?? 0;
	const [best = null] = [...own, ...others].sort((a, b) => count(b) - count(a) || a.prefix.length - b.prefix.length);
	return best;
}
async function statAll(items, outside, files) {
	for (const all of batches(items)) {
		const batch = all.filter((item) => !outside.has(item));
		const stats = await files.stat(batch.map((item) => item.path));
		for (const [index, item] of batch.entries()) item.found = stats[index] ?? item.found;
	}
	for (const item of outside) item.found = {
		is: "outside",
		target: item.path
	};
}
function splitBy(written, prefixes) {
	const { path } = readWrittenPath(written);
	for (const prefix of prefixes) {
		const slashed = prefix.replaceAll("\\", "/");
		const rest = stripPrefix(path, slashed);
		const inside = rest && joinPath("", rest);
		if (inside !== null) return {
			path: inside,
			prefix: slashed
		};
	}
	return null;
}
/** Every way to cut the path into a prefix and a part below the root, the longest part first. */
function splits(written) {
	const segments = readWrittenPath(written).path.split("/");
	const found = [];
	for (let cut = Math.max(1, segments.length - MAX_DEPTH$1); cut < segments.length; cut += 1) {
		const path = joinPath("", segments.slice(cut).join("/"));
		if (path) found.push({
			path,
			prefix: segments.slice(0, cut).join("/") || "/"
		});
	}
	return found;
}
/** For each item that has some: its suffixes of several segments that are there, the longest first. */
async function existingSuffixes(items, { files, indexed }) {
	const found = /* @__PURE__ */ new Map();
	const keep = (item, isThere) => {
		const there = splits(item.path).filter((split) => split.path.includes("/") && isThere(split));
		if (there.length > 0) found.set(item, there);
	};
	for (const batch of batches(items)) {
		const paths = batch.flatMap((item) => splits(item.path).map(({ path }) => path));
		const isThere = await standing(paths, files);
		const there = new Set(paths.filter((_, index) => isThere[index]));
		for (const item of batch) keep(item, ({ path }) => there.has(path));
	}
	const absent = items.filter((item) => !found.has(item)).slice(0, MAX_ASKED$1);
	if (absent.length === 0 || indexed === void 0) return found;
	const known = await indexed(absent.flatMap((item) => splits(item.path).map(({ path }) => path)));
	for (const item of absent) keep(item, ({ path }) => known?.has(path) === true);
	return found;
}
function splitAtFolder(written, folders) {
	const begins = (path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
	return splits(written).find(({ path }) => begins(path)) ?? null;
}
function notPortable(prefix, { count, first, written }, origin) {
	return pathNotPortable.found({
		subject: origin.file,
		data: {
			what: "prefix",
			count,
			prefix,
			expected: first.path,
			actual: written
		},
		location: origin.locate(first),
		key: prefix
	});
}

const UNDER = {
	root: 1,
	list: 2
};
/**
* What the relative names of a manifest are relative to, all of them to one base: never silently what
* happens to lie around. A setting decides, or the format; then an earlier commit's reading of the same names.
* Else the root where some name begins with the manifest's own folder; else the base under which more names
* of several segments are there; else, where none is, the one under which more of their folders are; else the
* fallback. Where none of the names is under that base and all are
* under the other, it is the other.
*/
async function chooseBase(question, context) {
	const { file, names, fixed, fallback } = question;
	const folder = folderOf(file);
	const chosen = {
		isUnusual: false,
		isContested: false,
		before: null,
		seen: null
	};
	if (folder === "") return {
		...chosen,
		base: "root",
		by: fixed?.by ?? "format"
	};
	const earlier = names.length === 0 ? null : await context.earlier?.(file) ?? null;
	const before = earlier !== null && names.some((name) => earlier.names.has(name)) ? earlier.base : null;
	if (fixed !== null) return {
		...chosen,
		...fixed,
		before: before === fixed.base ? null : before
	};
	if (before !== null) return {
		...chosen,
		base: before,
		by: "baseline"
	};
	const tally = await tallyNames(names, folder, context);
	let decision = decide(tally, fallback);
	if (decision.dependsOnAbsent && await tally.askIndex()) decision = decide(tally, fallback);
	const base = decision.isNothingThere ? await byFolders(question, context) : decision.base;
	const { isUnusual, isContested } = decision;
	return {
		...chosen,
		base,
		by: "paths",
		isUnusual,
		isContested,
		seen: tally.seen
	};
}
/**
* Of names of which none is there their folders tell the base, so that what is said to be missing has its right
* name. The manifest's own folder and those above it tell nothing, since they are always there.
*/
async function byFolders({ file, names, fallback }, { files }) {
	const own = folderOf(file);
	const count = async (base) => {
		const folders = /* @__PURE__ */ new Set();
		const tellFolder = folderTeller();
		let last = null;
		for (const name of names) {
			const written = tellFolder(withSlashes(name));
			if (written === last) continue;
			last = written;
			const folder = joinPath(base, written);
			if (folder !== null && folder !== "" && !`${own}/`.startsWith(`${folder}/`)) folders.add(folder);
		}
		return (await files.stat([...folders])).filter(({ is }) => is === "directory").length;
	};
	const [underRoot, underOwn] = [await count(""), await count(own)];
	return underRoot === underOwn ? fallback : underRoot > underOwn ? "root" : "list";
}
function decide({ names, several, seen, isRooted }, fallback) {
	const count = {
		root: 0,
		list: 0
	};
	const deep = {
		root: 0,
		list: 0,
		all: 0
	};
	for (let index = 0; index < names.length; index += 1) {
		const isDeep = several[index] === 1;
		if (isDeep) deep.all += 1;
		for (const base of ["root", "list"]) {
			if (((seen[index] ?? 0) & UNDER[base]) === 0) continue;
			count[base] += 1;
			if (isDeep) deep[base] += 1;
		}
	}
	const byDepth = deep.root === deep.list ? fallback : deep.root > deep.list ? "root" : "list";
	const usual = isRooted ? "root" : byDepth;
	const other = usual === "root" ? "list" : "root";
	const isUnusual = names.length > 0 && count[usual] === 0 && count[other] === names.length;
	const isCertain = isRooted || deep.all === 0 || deep[fallback] === deep.all;
	const isNothingThere = !isRooted && deep.all > 0 && count.root + count.list === 0;
	return {
		base: isUnusual ? other : usual,
		isUnusual,
		isContested: !isRooted && byDepth !== fallback && deep[fallback] > 0,
		dependsOnAbsent: isUnusual || !isCertain,
		isNothingThere
	};
}
/** Paths that git's index is asked for: enough to tell a base by. */
const MAX_ASKED = 5e4;
async function tallyNames(names, folder, context) {
	const several = new Uint8Array(names.length);
	const seen = new Uint8Array(names.length);
	const own = `${folder}/`;
	let isRooted = false;
	for (const [index, name] of names.entries()) {
		const path = joinPath("", withSlashes(name));
		several[index] = (path ?? name).includes("/") ? 1 : 0;
		isRooted ||= path === folder || path?.startsWith(own) === true;
	}
	const folders = {
		root: "",
		list: folder
	};
	let start = 0;
	for (const batch of batches(names)) {
		for (const base of ["root", "list"]) {
			const slashed = await standing(batch.map((name) => joinPath(folders[base], withSlashes(name))), context.files);
			const literal = batch.some((name) => name.includes("\\")) ? await standing(batch.map((name) => pathsBelow(folders[base], name).literal), context.files) : [];
			for (let at = 0; at < batch.length; at += 1) if (slashed[at] || literal[at]) seen[start + at] = (seen[start + at] ?? 0) | UNDER[base];
		}
		start += batch.length;
	}
	const askIndex = async () => {
		if (context.indexed === void 0) return false;
		const asked = /* @__PURE__ */ new Map();
		for (const [index, name] of names.entries()) {
			if (asked.size >= MAX_ASKED) break;
			for (const base of ["root", "list"]) {
				if (((seen[index] ?? 0) & UNDER[base]) !== 0) continue;
				const { literal, slashed } = pathsBelow(folders[base], name);
				for (const path of [literal, slashed]) if (path !== null) asked.set(path, [...asked.get(path) ?? [], {
					index,
					bit: UNDER[base]
				}]);
			}
		}
		const found = asked.size === 0 ? null : await context.indexed([...asked.keys()]);
		for (const path of found ?? []) for (const { index, bit } of asked.get(path) ?? []) seen[index] = (seen[index] ?? 0) | bit;
		return (found?.size ?? 0) > 0;
	};
	return {
		names,
		several,
		seen,
		isRooted,
		askIndex
	};
}

const NAMES$1 = {
	root: "root",
	list: "own folder"
};
function unusualBase(file, { base, isUnusual }, location) {
	return baseUnusual.found({
		subject: file,
		data: {
			expected: NAMES$1[base === "root" ? "list" : "root"],
			actual: NAMES$1[base],
			share: isUnusual ? "all" : "most"
		},
		location
	});
}
/** `isThere`: whether any name is there under the base that the earlier commit had. */
function changedBase(file, { base, by, before }, isThere, location) {
	return baseChanged.found({
		subject: file,
		data: {
			expected: NAMES$1[before ?? base],
			actual: NAMES$1[base]
		},
		location,
		severity: by === "input" ? "notice" : by === "config" && !isThere ? "warning" : "error"
	});
}

/** Names that are kept for a later reading. */
const MAX_KEPT = 1e3;
/**
* Resolves written paths in place: `path` becomes a `RootPath` and `found` says what is there. A
* path that leaves the root stays as it was written, with `found` `outside`.
*/
async function resolvePaths(items, origin, context) {
	const { file } = origin;
	const isAbsolute = ({ path }) => isAbsolutePath(path);
	const absolute = items.filter(isAbsolute);
	const relative = absolute.length === 0 ? items : items.filter((item) => !isAbsolute(item));
	const names = relative.map(({ path }) => path);
	const choice = await chooseBase({
		...origin,
		names
	}, context);
	const folder = folderBelow(choice.base, file);
	const readings = /* @__PURE__ */ new Map();
	const resolved = await resolveRelative(relative, folder, context, readings);
	if (choice.seen !== null && !choice.isUnusual) addOtherBase(relative, names, file, choice, readings);
	const findings = await placeAbsolutes(absolute, folder, origin, context, readings);
	const finding = backslashFinding(resolved.backslashes, origin);
	if (finding) findings.push(finding);
	const [first] = relative;
	if (first !== void 0 && (choice.isUnusual || choice.isContested)) findings.push(unusualBase(file, choice, origin.locate(first)));
	if (first !== void 0 && choice.before !== null) {
		const isThere = await isAnyThere(names, folderBelow(choice.before, file), context);
		findings.push(changedBase(file, choice, isThere, origin.locate(first)));
	}
	return {
		choice,
		findings,
		readings,
		earlier: context.isEarlier === true && origin.fixed?.by === "input" ? await withoutInput(origin, names, context) : {
			base: choice.base,
			by: choice.by,
			names: resolved.names
		}
	};
}
/** How an earlier commit read a manifest by itself, whatever an input of this step says of both. */
async function withoutInput({ file, fallback }, names, context) {
	const { base, by, seen } = await chooseBase({
		file,
		fallback,
		names,
		fixed: null
	}, context);
	const isSeen = (index) => ((seen?.[index] ?? 0) & UNDER[base]) !== 0;
	return {
		base,
		by,
		names: new Set(names.filter((_, index) => isSeen(index)).slice(0, MAX_KEPT))
	};
}
function folderBelow(base, file) {
	return base === "root" ? "" : folderOf(file);
}
function addReading(readings, item, reading) {
	const known = readings.get(item);
	if (known) known.push(reading);
	else readings.set(item, [reading]);
}
/** Names that are under both bases, where nothing but the names decided which is meant. */
function addOtherBase(items, names, file, { base, seen }, readings) {
	const other = base === "root" ? "list" : "root";
	for (const [index, item] of items.entries()) {
		if (((seen?.[index] ?? 0) & UNDER[other]) === 0) continue;
		const name = names[index] ?? "";
		const isBareName = base === "list" && !/[\\/]/.test(name.replace(/^(\.\/)+/, ""));
		for (const path of Object.values(pathsBelow(folderBelow(other, file), name))) if (path !== null && path !== item.path) addReading(readings, item, {
			path,
			by: "base",
			isBareName
		});
	}
}
async function isAnyThere(names, folder, { files }) {
	for (const batch of batches(names)) {
		const paths = batch.flatMap((name) => Object.values(pathsBelow(folder, name)));
		if ((await standing(paths, files)).includes(true)) return true;
	}
	return false;
}
/** Places relative paths below `folder`. */
async function resolveRelative(items, folder, { files }, readings) {
	const backslashes = {
		count: 0,
		first: null
	};
	const names = /* @__PURE__ */ new Set();
	for (const batch of batches(items)) {
		const literal = await literalNames(batch, folder, files);
		const inside = [];
		const writtenOf = [];
		for (const item of batch) {
			const written = item.path;
			const { isWindows, path: slashed } = readWrittenPath(written);
			const isLiteral = literal.has(item);
			const path = joinPath(folder, isLiteral ? written : slashed);
			if (isWindows && !isLiteral) {
				backslashes.count += 1;
				backslashes.first ??= {
					item,
					written
				};
			}
			if (path === null) {
				item.found = {
					is: "outside",
					target: written
				};
				continue;
			}
			if (isLiteral) addSlashed(readings, item, joinPath(folder, slashed));
			item.path = path;
			inside.push(item);
			writtenOf.push(written);
		}
		const stats = await files.stat(inside.map(({ path }) => path));
		for (let index = 0; index < inside.length; index += 1) {
			const item = inside[index];
			item.found = stats[index] ?? item.found;
			if (names.size < MAX_KEPT && isStanding(item.found)) names.add(writtenOf[index] ?? "");
		}
	}
	return {
		backslashes,
		names
	};
}
function addSlashed(readings, item, path) {
	if (path !== null) addReading(readings, item, {
		path,
		by: "separator",
		isBareName: false
	});
}
/** Outside Windows a backslash may be part of a name: then a file of just that name is there. */
async function literalNames(items, folder, files) {
	const candidates = items.filter((item) => item.path.includes("\\"));
	if (candidates.length === 0) return /* @__PURE__ */ new Set();
	const isThere = await standing(candidates.map((item) => joinPath(folder, item.path)), files);
	return new Set(candidates.filter((_, index) => isThere[index]));
}
/** Absolute paths; also what only looks like one, where a file of just that name is there (`\a`). */
async function placeAbsolutes(items, folder, origin, context, readings) {
	const literal = await literalNames(items, folder, context.files);
	const written = new Map([...literal].map((item) => [item, item.path]));
	const findings = await placeAbsolute(items, origin, context, readings);
	for (const [item, name] of written) {
		if (item.found.is !== "outside") addSlashed(readings, item, item.path);
		item.path = joinPath(folder, name) ?? name;
		const [stat] = await context.files.stat([item.path]);
		item.found = stat ?? item.found;
	}
	return findings;
}
function backslashFinding({ count, first }, origin) {
	if (first === null) return null;
	return pathNotPortable.found({
		subject: origin.file,
		data: {
			what: "backslash",
			count,
			expected: first.item.path,
			actual: first.written
		},
		location: origin.locate(first.item),
		key: "backslash"
	});
}

/** SHA-256 digests in 32 bytes each, because a million of them as text would take more than all else. */
var Digests = class extends DigestColumn {
	constructor() {
		super(64);
	}
};

const NO_DIGESTS = [];
const NO_SOURCES = [];
const NONE$2 = -1;
/** Few records need another's value, so those that do are kept apart. */
const SUPPLIERS = /* @__PURE__ */ new WeakMap();
const NOT_STATTED = { is: "missing" };
/** Few records are matched by a server. */
const HOSTS = /* @__PURE__ */ new WeakMap();
/** Where bytes that are not here are, of the few records of which that was asked. */
const PRESENT = /* @__PURE__ */ new WeakMap();
/**
* What is recorded about one file, and what was found. There may be millions, so everything a
* finding or a report row says is derived from these fields when it is asked for.
*/
var FileRecord = class FileRecord {
	source;
	/** Where in its source: a list's line, or an offset in an inventory. */
	at;
	/** A `RootPath` once resolved; as it was written while unresolved, or when it leads outside. */
	path;
	/** Bytes, or null. */
	size;
	found = NOT_STATTED;
	/** The other manifests whose record of the same file this one stands for, one for each such record. */
	also = NO_SOURCES;
	#outcome = null;
	#status = "unverified";
	#evidence = "none";
	/** Its place in the source's digests. */
	#digest;
	/** `sha256`: hex digits, or the place where the source's digests have it already. */
	constructor(source, at, written, sha256, size) {
		this.source = source;
		this.at = at;
		this.path = written;
		this.size = size;
		this.#digest = typeof sha256 === "number" ? sha256 : this.#keep(sha256);
	}
	/** Null where nothing but its stat is known. */
	get outcome() {
		return this.#outcome;
	}
	get status() {
		return this.#status;
	}
	get evidence() {
		return this.#evidence;
	}
	/** Takes evidence with what it was judged to say. Nothing else changes what is known of the file. */
	conclude({ status, evidence, host, presence }, outcome = this.#outcome) {
		this.#status = status;
		this.#evidence = evidence;
		this.#outcome = outcome;
		if (typeof host === "string") HOSTS.set(this, host);
		if (presence) PRESENT.set(this, presence);
	}
	/** The server whose word the evidence is; null where it is none's. */
	get host() {
		return this.#evidence === "upstream" || this.#evidence === "upstream-bytes" ? HOSTS.get(this) ?? null : null;
	}
	/** Where its bytes are, where they are not here and that is known. */
	get presence() {
		return PRESENT.get(this) ?? null;
	}
	/** Whether a SHA-256 is recorded. */
	get hasSha256() {
		return this.#digest !== NONE$2;
	}
	/** Whether `hex`, in lower case, is the recorded SHA-256. */
	isSha256(hex) {
		return this.#digest !== NONE$2 && this.source.digests.equals(this.#digest, hex);
	}
	/** 64 lower-case hex digits, or null. Made anew each time: ask `hasSha256` and `isSha256` where that will do. */
	get sha256() {
		return this.#digest === NONE$2 ? null : this.source.digests.hex(this.#digest);
	}
	/** Writes the digits of `sha256` as ASCII from `start`, and answers how many: 0 where there is none. */
	writeSha256(into, start) {
		return this.#digest === NONE$2 ? 0 : this.source.digests.writeHex(this.#digest, into, start);
	}
	/** What is recorded, of another file that the written path could mean. */
	readAs(path, found) {
		const other = new FileRecord(this.source, this.at, path, null, this.size);
		other.#digest = this.#digest;
		other.found = found;
		return other;
	}
	#keep(hex) {
		return hex === null ? NONE$2 : this.source.digests.add(hex);
	}
	get hasDigest() {
		return this.#digest !== NONE$2 || this.hasOthers;
	}
	/** Whether the content of the file can be compared with one of its digests. */
	get hasComputed() {
		return this.#digest !== NONE$2 || this.hasOthers && this.others.some(({ algorithm }) => infoOf(algorithm).computed !== null);
	}
	get hasOthers() {
		return this.source.more?.hasOthers(this.at) === true || SUPPLIERS.get(this)?.others !== void 0;
	}
	/** Whether it records a SHA-256 itself. */
	get hasOwnSha256() {
		return this.#digest !== NONE$2 && SUPPLIERS.get(this)?.sha256 === void 0;
	}
	get hasOwnDigest() {
		return this.hasOwnSha256 || this.source.more?.hasOthers(this.at) === true;
	}
	/** Its digests of other algorithms, each with the record of the file that has it. */
	get othersFrom() {
		const own = this.source.more?.others(this.at) ?? NO_DIGESTS;
		const supplied = SUPPLIERS.get(this)?.others ?? [];
		return [...own.map((digest) => ({
			digest,
			from: this
		})), ...supplied];
	}
	/** Its digests of other algorithms, those of other records of the file too. */
	get others() {
		const own = this.source.more?.others(this.at) ?? NO_DIGESTS;
		const supplied = SUPPLIERS.get(this)?.others;
		return supplied === void 0 ? own : [...own, ...supplied.map(({ digest }) => digest)];
	}
	/** The first 52 bits of the digest, or null. */
	get digestHead() {
		return this.#digest === NONE$2 ? null : this.source.digests.head(this.#digest);
	}
	get location() {
		return this.source.locate(this.at);
	}
	/** The same, looked for when its line is asked for, where that takes a while: of very many findings few are shown. */
	get lateLocation() {
		const { source, at } = this;
		return source.isFoundLate === true ? new LateLocation(source.file, () => source.locate(at)) : source.locate(at);
	}
	/** Takes over a digest or a size that only another record of the file has. */
	supply(field, from) {
		if (field === "sha256") this.#digest = this.#keep(from.sha256);
		else this.size = from.size;
		SUPPLIERS.set(this, {
			...SUPPLIERS.get(this),
			[field]: from
		});
	}
	/** Takes over a digest of another algorithm than its own. */
	supplyOther(digest, from) {
		const before = SUPPLIERS.get(this);
		SUPPLIERS.set(this, {
			...before,
			others: [...before?.others ?? [], {
				digest,
				from
			}]
		});
	}
	/** Where a digest of another algorithm is recorded. */
	placeOfOther(digest) {
		return this.holderOf(digest).location;
	}
	/** The record that a digest of another algorithm is from: itself, or one that was merged into it. */
	holderOf({ algorithm, value }) {
		const supplied = SUPPLIERS.get(this)?.others;
		const isIt = ({ digest }) => digest.algorithm === algorithm && digest.value === value;
		return supplied?.find(isIt)?.from ?? this;
	}
	/** Whether its SHA-256 is that of a pointer that may lie in the file's place, and so would confirm itself. */
	get isBytesOnly() {
		return this.recordOf("sha256").source.more?.isBytesOnly === true;
	}
	/** The record that the digest or the size is of, which may be in another source than the rest. */
	recordOf(field) {
		return SUPPLIERS.get(this)?.[field] ?? this;
	}
	/** The record that its first digest is from: itself, or one that was merged into it. */
	get digestHolder() {
		const supplied = SUPPLIERS.get(this);
		return supplied?.sha256 ?? supplied?.others?.[0]?.from ?? this;
	}
	placeOf(field) {
		return this.recordOf(field).location;
	}
};

/** Of an entry that lists no absent file, which most are. */
const NO_PATHS$1 = [];
/** There may be hundreds of thousands, so what few of them have is made when it is there, or asked for. */
var EntryToResolve = class {
	entry;
	identity;
	field;
	path;
	found = NOT_STATTED;
	sha256;
	listed = 0;
	#absent = null;
	#urls = null;
	constructor(entry, identity, sha256) {
		const named = pathFieldOf(entry.value);
		this.entry = entry;
		this.identity = identity;
		this.field = named?.field ?? null;
		this.path = named?.written ?? "";
		this.sha256 = sha256;
	}
	get absent() {
		return this.#absent ?? NO_PATHS$1;
	}
	/** A URL beside a list of files is of no single one. */
	get urls() {
		if (this.#urls !== null) return this.#urls;
		const url = this.listed > 0 || this.field === null ? null : stringAt(this.entry.value, "source_url");
		this.#urls = new Map(url ? [[this.path, url]] : []);
		return this.#urls;
	}
	/** `isAbsent`: it is not there, and has no recorded digest. */
	list(path, url, isAbsent) {
		this.listed += 1;
		if (url) {
			this.#urls ??= /* @__PURE__ */ new Map();
			this.#urls.set(path, url);
		}
		if (!isAbsent) return;
		this.#absent ??= [];
		this.#absent.push(path);
	}
};
/** The entry before its path is resolved. A digest that is none is a finding. */
function entryToResolve(entry, identities, findings) {
	return new EntryToResolve(entry, identities.of(entry), recordedDigest(entry.value, entry, findings));
}
const DIGEST = /^[0-9A-Fa-f]{64}$/;
/** The recorded digest in lower case; a value that is none is a finding, as a placeholder. */
function recordedDigest(value, entry, findings) {
	const text = stringAt(value, "sha256");
	if (text === null) return null;
	if (DIGEST.test(text)) return text.toLowerCase();
	const path = value === entry.value ? null : stringAt(value, "path");
	findings.push(digestPlaceholder.found({
		subject: subjectOf(entry),
		data: {
			field: "sha256",
			file: path,
			actual: text.slice(0, 200)
		},
		location: entry.inventory.locate(value, "sha256"),
		key: `${entry.inventory.file} ${path ?? ""}`
	}));
	return null;
}
/** The finding about an entry whose path leaves the root, to `target`. */
function escapes({ entry, field, path }, target) {
	return pathEscapes.found({
		subject: subjectOf(entry),
		data: {
			what: "entry",
			field,
			written: path,
			target
		},
		location: entry.inventory.locate(entry.value, field ?? ""),
		key: `entry ${entry.inventory.file}`
	});
}
/** What an entry records in a way that protects nothing. */
function entryProblems({ entry, field, sha256 }) {
	const odd = (data, member) => inventoryInvalid.found({
		subject: subjectOf(entry),
		data,
		severity: "warning",
		location: entry.inventory.locate(entry.value, member),
		key: `${member} ${entry.inventory.file}`
	});
	if (sha256 !== null && field === null) return [pathUnknown.found({
		subject: entry.inventory.file,
		location: entry.inventory.locate(entry.value, "sha256"),
		data: {
			id: subjectOf(entry),
			count: 1
		},
		key: subjectOf(entry),
		severity: "error"
	})];
	const other = stringAt(entry.value, "local_path");
	if (field === "path" && other && other !== stringAt(entry.value, "path")) return [odd({
		what: "two-paths",
		ignored: other
	}, "local_path")];
	return [];
}

/** The records of one inventory's entries, made of its resolved paths. */
/** Places are looked for only when a finding or a row of the report names one, which then asks several times. */
function inventorySource(inventory) {
	const values = [];
	const members = [];
	const places = /* @__PURE__ */ new Map();
	return {
		file: inventory.file,
		is: "inventory",
		digests: new Digests(),
		locate(at) {
			const place = places.get(at) ?? inventory.locate(values[at], members[at]);
			places.set(at, place);
			return place;
		},
		place(value, member) {
			members.push(member);
			return values.push(value) - 1;
		}
	};
}
/** The files that an entry lists, as they are written. */
function listedFiles(entry) {
	return [...objectsAt(entry.entry.value, "files"), ...objectsAt(entry.entry.value, "top_files")].flatMap((value) => {
		const written = stringAt(value, "path");
		return written ? [{
			owner: entry,
			value,
			written,
			path: written,
			found: NOT_STATTED
		}] : [];
	});
}
/** The record of a file that an entry lists; null where it says something of the entry alone. */
function fileRecord({ owner, value, path, found }, source, findings) {
	const { entry } = owner;
	const sha256 = recordedDigest(value, entry, findings);
	const size = countAt(value, "size_bytes");
	const isAbsent = sha256 === null && (found.is === "missing" || found.is === "broken-link");
	owner.list(path, stringAt(value, "source_url"), isAbsent);
	if (isAbsent && size === null) return null;
	const at = source.place(value, sha256 === null ? "path" : "sha256");
	return withStat(new FileRecord(source, at, path, sha256, size), found);
}
/** An entry that names one file records that file; whether an absent one is a file the plan tells. */
function entryRecord(resolved, source) {
	const { entry, found, sha256, listed, path } = resolved;
	if (found.is === "directory" || found.is === "outside") return null;
	const size = countAt(entry.value, "size_bytes");
	const namesFolder = listed > 0 || (countAt(entry.value, "files_count") ?? 1) !== 1;
	const saysNothing = sha256 === null && size === null;
	if (!exists$1(found) && (namesFolder || saysNothing)) return null;
	const at = source.place(entry.value, sha256 === null ? resolved.field ?? "" : "sha256");
	return withStat(new FileRecord(source, at, path, sha256, size), found);
}
function withStat(record, found) {
	record.found = found;
	return record;
}

/** Everything the inventories record, the sources before the combined ones. */
async function loadEntryRecords({ sources, combined }, settings, context) {
	const identities = new Identities();
	const value = {
		resolved: [],
		records: [],
		alternatives: [],
		earlier: /* @__PURE__ */ new Map(),
		identities
	};
	const findings = [];
	for (const inventory of [...sources, ...combined]) {
		const fallback = combined.includes(inventory) ? "root" : "list";
		const fixed = fixedBase(settings, inventory.file, "inventory", false);
		await new InventoryReader({
			inventory,
			fixed,
			fallback
		}, identities, context, findings).read(value);
	}
	const count = value.records.reduce((sum, one) => sum + (isHint(one) ? 0 : 1), 0);
	return {
		value,
		findings,
		counts: {
			entries: value.resolved.length,
			files_of_entries: count
		},
		skipped: value.resolved.length === 0
	};
}
/** Everything one inventory records: its entries, resolved, and a record for each file it names. */
var InventoryReader = class {
	#given;
	#identities;
	#context;
	#findings;
	#readings = /* @__PURE__ */ new Map();
	constructor(given, identities, context, findings) {
		this.#given = given;
		this.#identities = identities;
		this.#context = context;
		this.#findings = findings;
	}
	async read(into) {
		const { inventory } = this.#given;
		const findings = this.#findings;
		const resolved = inventory.entries.map((entry) => entryToResolve(entry, this.#identities, findings));
		for (const item of resolved) for (const problem of entryProblems(item)) findings.push(problem);
		const named = resolved.filter((item) => item.field !== null);
		const files = resolved.flatMap(listedFiles);
		const own = files.filter(({ owner: { field }, path }) => field === null || readWrittenPath(path).isAbsolute);
		const locate = (item) => "entry" in item ? inventory.locate(item.entry.value, item.field ?? "") : inventory.locate(item.value, "path");
		const origin = {
			file: inventory.file,
			...this.#given,
			locate
		};
		const { earlier } = await this.#resolve([...named, ...own], origin, this.#context);
		for (const item of named) if (item.found.is === "outside") findings.push(escapes(item, item.found.target));
		await this.#placeBelow(new Set(own), files, origin);
		const source = inventorySource(inventory);
		const records = /* @__PURE__ */ new Map();
		const add = (record, item) => {
			if (record === null) return;
			into.records.push(record);
			const others = this.#readings.get(item);
			if (others !== void 0) records.set(record, others);
		};
		for (const file of files) add(fileRecord(file, source, findings), file);
		for (const item of named) add(entryRecord(item, source), item);
		for (const item of resolved) into.resolved.push(item);
		for (const one of await alternativesOf(records, this.#context)) into.alternatives.push(one);
		into.earlier.set(inventory.file, earlier);
	}
	async #resolve(items, origin, context) {
		const resolved = await resolvePaths(items, origin, context);
		for (const finding of resolved.findings) this.#findings.push(finding);
		for (const [item, readings] of resolved.readings) this.#readings.set(item, readings);
		return resolved;
	}
	/**
	* A listed path is relative to its entry's own path, unless it begins with that path. What is below an
	* entry that leads out of the root does so too, and is not sought elsewhere.
	*/
	async #placeBelow(resolved, files, origin) {
		const inside = [];
		const others = [];
		for (const file of files) {
			const { owner, written } = file;
			if (resolved.has(file)) continue;
			const { path: own, found } = owner;
			const { path } = readWrittenPath(written);
			const isWhole = own !== "" && (path === own || path.startsWith(`${own}/`));
			file.path = isWhole ? written : below(own, written);
			if (found.is === "outside" && found.target === own) {
				file.path = below(own, written);
				file.found = found;
				continue;
			}
			inside.push(file);
			if (!isWhole) others.push(() => this.#readBelow(file));
		}
		const { earlier: _, ...context } = this.#context;
		await this.#resolve(inside, {
			...origin,
			fixed: {
				base: "root",
				by: "format"
			}
		}, context);
		for (const add of others) add();
	}
	/** Where its entry could be another folder, a listed file could be another file. */
	#readBelow(file) {
		const more = this.#readings.get(file.owner) ?? [];
		if (more.length === 0) return;
		const readings = more.flatMap((reading) => Object.values(pathsBelow(reading.path, file.written)).flatMap((path) => path === null ? [] : [{
			...reading,
			path,
			isBareName: false
		}]));
		this.#readings.set(file, [...this.#readings.get(file) ?? [], ...readings]);
	}
};

const VERSIONS = /* @__PURE__ */ new Set([
	"https://git-lfs.github.com/spec/v1",
	"https://hawser.github.com/spec/v1",
	"http://git-media.io/v/2"
]);
/** git-lfs looks no further into a file than this. */
const MAX_LFS_BYTES = 1024;
const FIRST_LINE = /^[ \t]*version https?:\/\/(git-lfs|hawser|git-media)\b/m;
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/;
/** What follows the first letter of its name, git-lfs does not look at. */
const EXTENSION = /^ext-(\d)-\w/;
const OID = /^sha256:([0-9a-f]{64})$/;
/** As git-lfs writes nearly all of them; the same is read below, in ten times the time. */
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
function readLfsPointer(text) {
	const [, sha256, size] = CANONICAL.exec(text) ?? [];
	if (sha256 !== void 0) return {
		is: "pointer",
		tool: "git-lfs",
		sha256,
		size: Number(size),
		instead: null
	};
	if (text.length >= MAX_LFS_BYTES || !FIRST_LINE.test(text)) return null;
	const all = text.split(/\r?\n/);
	const conflict = all.findIndex((line) => CONFLICT.test(line));
	if (conflict !== -1) return malformed$1(conflict + 1, "it holds the markers of a merge conflict");
	if (!text.trimStart().startsWith("version ")) return null;
	const first = text.slice(0, text.indexOf("version ")).split("\n").length;
	const lines = [];
	for (const [index, line] of text.trim().split(/\r?\n/).entries()) {
		if (line === "") continue;
		const number = first + index;
		const blank = line.indexOf(" ");
		if (blank === -1) return malformed$1(number, "it is not a key, a blank and a value");
		lines.push({
			number,
			key: line.slice(0, blank),
			value: line.slice(blank + 1)
		});
	}
	return judge(lines, all.length);
}
/** Keys stand in this order, with any extensions between version and size. */
const KEYS = [
	"version",
	"oid",
	"size"
];
function judge(lines, end) {
	const found = [];
	const extensions = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const expected = KEYS[found.length];
		if (expected === void 0) return malformed$1(line.number, "it has a line too many");
		if (line.key === expected) {
			found.push(line);
			continue;
		}
		const place = EXTENSION.exec(line.key)?.[1];
		if (place === void 0) return malformed$1(line.number, `${expected} has to stand there`);
		const sha256 = OID.exec(line.value)?.[1];
		if (sha256 === void 0) return malformed$1(line.number, "its extension is not sha256: and 64 hex digits");
		extensions.set(line.key, {
			place: Number(place),
			number: line.number,
			sha256
		});
	}
	const missing = KEYS[found.length];
	if (missing !== void 0) return malformed$1(end, `it ends without ${missing}`);
	return values(found, [...extensions.values()]);
}
function values([version, oid, size], extensions) {
	if (!VERSIONS.has(version.value)) return malformed$1(version.number, "git-lfs has no such version");
	const digest = OID.exec(oid.value)?.[1];
	if (digest === void 0) return malformed$1(oid.number, "its oid is not sha256: and 64 lower-case hex digits");
	const bytes = /^(\+?\d+|-0+)$/.test(size.value) ? Math.abs(Number(size.value)) : NaN;
	if (!Number.isSafeInteger(bytes)) return malformed$1(size.number, "its size is not a number of bytes");
	extensions.sort((a, b) => a.place - b.place);
	const twin = extensions.find(({ place }, index) => place === extensions[index - 1]?.place);
	if (twin !== void 0) return malformed$1(twin.number, "two of its extensions have one number");
	const original = extensions[0]?.sha256;
	return {
		is: "pointer",
		tool: "git-lfs",
		sha256: original ?? digest,
		size: original === void 0 ? bytes : null,
		instead: null,
		...original !== void 0 && { stored: {
			oid: digest,
			size: bytes
		} }
	};
}
function malformed$1(line, why) {
	return {
		is: "malformed",
		tool: "git-lfs",
		line,
		why
	};
}

/** Keeps a byte order mark: no tool takes a text that begins with one for a pointer. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const decodePointer = (bytes) => decoder.decode(bytes);
/** The pointer that a file's whole text is, or was meant to be; null where it is a file of its own. */
function readPointer(text) {
	return readLfsPointer(text) ?? readAnnexPointer(text);
}

/** git-lfs: docs/spec.md. */
const MAX_POINTER_BYTES$1 = 1024;
const ATTRIBUTES$1 = ".gitattributes";
const MAX_ATTRIBUTES_BYTES$3 = 1048576;
/**
* Pointers of git-lfs in git's index, of files without another record to compare them with: so a clone of a hub's
* repository has something to check. They are records for bytes only, since a file that is that pointer verifies nothing.
*/
async function loadIndexPointers(files, git, recorded) {
	const nothing = {
		value: {
			records: [],
			rows: []
		},
		findings: [],
		counts: {},
		skipped: true
	};
	const { paths } = await files.tree();
	if (!await usesLfs(paths, files)) return {
		...nothing,
		note: "git-lfs is not used"
	};
	const filters = await git.filters(paths);
	const wanted = /* @__PURE__ */ new Set();
	for (const [path, filter] of filters ?? []) if (filter === "lfs") wanted.add(path);
	for (const records of recorded) for (const record of records) if (record.hasComputed) wanted.delete(record.path);
	const records = await recordsOf$1([...(wanted.size === 0 ? null : await git.indexed([...wanted], MAX_POINTER_BYTES$1)) ?? []].sort(byPath), files);
	if (records.length === 0) return {
		...nothing,
		note: "no pointer of git-lfs is left to check"
	};
	return {
		value: {
			records,
			rows: [{
				path: ATTRIBUTES$1,
				format: "git-lfs",
				label: "Git LFS pointers in git's index",
				base: "",
				decided_by: "format",
				recorded: records.length,
				compared: 0,
				not_looked_at: [],
				unread: null
			}]
		},
		findings: [],
		counts: { pointers_in_index: records.length },
		skipped: false
	};
}
async function usesLfs(paths, files) {
	for (const path of paths) {
		if (path !== ATTRIBUTES$1 && !path.endsWith(`/${ATTRIBUTES$1}`)) continue;
		const result = await files.read(path, MAX_ATTRIBUTES_BYTES$3);
		if (result.is === "bytes" && /\bfilter=lfs\b/.test(decodePointer(result.bytes))) return true;
	}
	return false;
}
function byPath([a], [b]) {
	return a < b ? -1 : 1;
}
/** Records of the pointers whose files are there: what a checkout leaves out, or somebody deleted, is no drift of these. */
async function recordsOf$1(indexed, files) {
	const records = [];
	const names = [];
	const source = {
		file: ATTRIBUTES$1,
		is: "list",
		digests: new Digests(),
		locate: (at) => ({
			file: names[at] ?? ATTRIBUTES$1,
			line: 1,
			column: 1
		}),
		more: {
			others: () => [],
			hasOthers: () => false,
			missing: "notice",
			differs: null,
			grading: () => null,
			origin: () => null,
			isBytesOnly: true
		}
	};
	for (const batch of batches(indexed)) {
		const stats = await files.stat(batch.map(([path]) => path));
		for (const [index, [path, { bytes }]] of batch.entries()) {
			const found = stats[index];
			const pointer = bytes === null ? null : readLfsPointer(decodePointer(bytes));
			if (found?.is !== "file" || pointer?.is !== "pointer") continue;
			const record = new FileRecord(source, names.push(path) - 1, path, pointer.sha256, pointer.size);
			record.found = found;
			records.push(record);
		}
	}
	return records;
}

/** Text of UTF-8 bytes; a byte order mark at the start is left out. */
function decodeUtf8(bytes) {
	const encoding = encodingMark(bytes);
	if (encoding) return {
		problem: utf16Problem(encoding),
		encoding,
		line: 1,
		column: 1
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return {
			problem: "it is not UTF-8 text; save it as UTF-8",
			encoding: null,
			...firstBadByte(bytes)
		};
	}
}
/** The UTF-16 that the bytes' byte order mark stands for, if they begin with one. */
function encodingMark([first, second]) {
	if (first === 255 && second === 254) return "UTF-16 LE";
	return first === 254 && second === 255 ? "UTF-16 BE" : null;
}
function utf16Problem(encoding) {
	return `it is ${encoding} text (as PowerShell's \`>\` writes it); save it as UTF-8`;
}
/**
* Where decoding first had to put U+FFFD in. The text may hold that character itself, so the place is
* where the bytes of what was decoded part from the file's; half a character may stand before it.
*/
function firstBadByte(bytes) {
	const bad = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).findIndex((byte, index) => byte !== bytes[index]);
	const before = new TextDecoder("utf-8").decode(bytes.subarray(0, bad), { stream: true });
	return {
		line: before.split("\n").length,
		column: before.length - before.lastIndexOf("\n")
	};
}

const ROOT$1 = [
	"generated_at",
	"models",
	"datasets",
	"totals"
];
const TOTALS = [
	"models_bytes",
	"models_files",
	"datasets_bytes",
	"datasets_files"
];
/** More letters apart than this, a name is one of the user's own. */
const MAX_LETTERS = 2;
/**
* Names outside the entries that are nearly one that is read, where that one is absent: what stands
* there is looked at by nobody. (In entries every field is compared with the other inventories.)
*/
function misspeltNames(inventory) {
	const { root } = inventory;
	const findings = misspelt(inventory, root, ROOT$1, "");
	if (isObject(root.totals)) findings.push(...misspelt(inventory, root.totals, TOTALS, "totals."));
	return findings;
}
function misspelt(inventory, container, names, prefix) {
	const absent = names.filter((name) => !Object.hasOwn(container, name));
	if (absent.length === 0) return [];
	const meant = (key) => absent.find((name) => leven(key.slice(0, 64), name, { maxDistance: 3 }) <= MAX_LETTERS);
	return absent.flatMap((name) => {
		const key = Object.keys(container).find((one) => !names.includes(one) && meant(one) === name);
		return key === void 0 ? [] : [findingOf(inventory, container, `${prefix}${key}`, `${prefix}${name}`, key)];
	});
}
function findingOf({ file, locate }, container, written, meant, key) {
	return inventoryInvalid.found({
		subject: file,
		data: {
			what: "misspelt",
			expected: meant,
			actual: written
		},
		severity: "warning",
		location: locate(container, key),
		key: meant
	});
}

/** Deeper, and of more entries than this, nothing is looked for. */
const MAX_DEPTH = 4;
const MAX_FIELDS = 5;
/** As long as SHA-224, so that commits and MD5 sums of other things are none. */
const MIN_HEX = 56;
/** Fields whose shorter values are digests too: neither commits nor ETags have such names. */
const NAMES_WEAK = /md5|sha[-_]?1(?!\d)|checksum/i;
/** As long as MD5, and as SHA-1 behind its name. */
const WEAK_LENGTH = {
	least: 32,
	most: 48
};
/**
* Digests in entries that stand where nothing reads them: under a misspelt `sha256`, another name, or in a list
* of another name. One finding an inventory, since a tool writes all entries alike.
*/
function unreadDigests({ file, entries, locate }) {
	const fields = /* @__PURE__ */ new Set();
	let count = 0;
	let first = null;
	const look = (container, name, depth) => {
		for (const key in container) {
			const value = container[key];
			const isOpened = typeof value === "object" && value !== null && depth + 1 < MAX_DEPTH;
			if (!isOpened && !(typeof value === "string" && isDigest(value, key))) continue;
			if (key === "sha256" && READ.has(name)) continue;
			const inner = Array.isArray(container) ? `${name}[]` : join(name, key);
			if (isOpened) {
				look(value, inner, depth + 1);
				continue;
			}
			count += 1;
			fields.add(inner);
			first ??= locate(container, key);
		}
	};
	for (const { value } of entries) look(value, "", 0);
	if (count === 0) return [];
	const data = {
		fields: [...fields].slice(0, MAX_FIELDS),
		count
	};
	return [digestUnread.found({
		subject: file,
		location: first,
		data,
		key: data.fields.join()
	})];
}
/** The objects of an entry whose `sha256` is read: its own, and those of the files that it lists. */
const READ = /* @__PURE__ */ new Set([
	"",
	"files[]",
	"top_files[]"
]);
const join = (name, inner) => name === "" ? inner : `${name}.${inner}`;
/** No digest has a blank in its last 40 characters, as most texts have, nor is one an address, as most others are. */
const mayBeOne = (text) => !text.startsWith("http") && !text.trimEnd().slice(-40).includes(" ");
function isDigest(text, key) {
	const { length } = text;
	if (length >= WEAK_LENGTH.least && length <= WEAK_LENGTH.most && NAMES_WEAK.test(key)) return readDigest(text) !== null;
	return length >= MIN_HEX && mayBeOne(text) && (readDigest(text)?.value.length ?? 0) >= MIN_HEX;
}

/**
* Bytes of an inventory file to an `Inventory`, with a finding for each thing wrong in it. What is
* wrong is left out and the rest is used; `inventory` is null only when nothing can be read.
*/
function readInventory(file, role, bytes) {
	const unreadable = (reason, detail, location, key) => inventoryUnreadable.found({
		subject: file,
		data: { state: {
			is: "malformed",
			reason,
			detail
		} },
		location,
		key
	});
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) {
		const { encoding, line, column } = decoded;
		return {
			inventory: null,
			findings: [unreadable("encoding", encoding, {
				file,
				line,
				column
			}, "encoding")]
		};
	}
	const lines = new LineIndex(file, decoded.text);
	if (decoded.text.trim() === "") return {
		inventory: null,
		findings: [unreadable("empty", null, {
			file,
			line: 1,
			column: 1
		}, "empty")]
	};
	const document = readJson(decoded.text);
	if ("fatal" in document) {
		const { reason, detail, offset, key } = document.fatal;
		return {
			inventory: null,
			findings: [unreadable(reason, detail, lines.locate(offset), key)]
		};
	}
	const findings = document.problems.map(({ reason, detail, offset, key }) => inventoryInvalid.found({
		subject: file,
		data: {
			what: "json",
			reason,
			detail
		},
		location: lines.locate(offset),
		key
	}));
	findings.push(...schemaFindings(document, lines));
	const inventory = inventoryOf(file, role, document, lines, decoded.text);
	findings.push(...impossibleDate(inventory), ...misspeltNames(inventory), ...unreadDigests(inventory));
	return {
		inventory,
		findings
	};
}
function inventoryOf(file, role, document, lines, text) {
	const entries = [];
	const root = isObject(document.value) ? document.value : {};
	const bare = Array.isArray(document.value) ? document.value : null;
	const add = (list, kind) => {
		if (!Array.isArray(list)) return;
		for (const value of list) {
			const id = isObject(value) ? identityOf(value) : null;
			if (id !== null) entries.push({
				kind,
				id,
				value,
				inventory
			});
		}
	};
	const inventory = {
		file,
		role,
		generatedAt: timeOf(stringAt(root, "generated_at")),
		isDayAlone: /^[\d-]+$/.test(stringAt(root, "generated_at") ?? ""),
		root,
		bare,
		get isWhole() {
			return document.problems.length === 0 && itemsOf(role, bare, root) === entries.length;
		},
		entries,
		locate: (container, member) => lines.locate(document.offsetOf(container, member)),
		numeral: (container, member) => {
			const start = document.offsetOf(container, member);
			return /^[-+.\deE]+/.exec(text.slice(start, start + 1e3))?.[0] ?? "";
		}
	};
	add(bare, role === "dataset" ? "dataset" : "model");
	if (isOneEntry(root)) add([root], role === "dataset" ? "dataset" : "model");
	add(root.models, "model");
	add(root.datasets, "dataset");
	return inventory;
}
/** How many entries there are meant to be; null where a list of them is something else, or a source has none. */
function itemsOf(role, bare, root) {
	if (bare !== null) return bare.length;
	if (isOneEntry(root)) return 1;
	let items = 0;
	for (const [name, of] of [["models", "model"], ["datasets", "dataset"]]) {
		const list = Object.hasOwn(root, name) ? root[name] : void 0;
		if (Array.isArray(list)) items += list.length;
		else if (list !== void 0 || role === of) return null;
	}
	return items;
}
/** A text of the form of a date-time that names no moment: the schema tells any other. */
function impossibleDate({ file, root, generatedAt, locate }) {
	const text = stringAt(root, "generated_at");
	if (text === null || generatedAt !== null || !FORM.test(text)) return [];
	const pointer = "/generated_at";
	return [inventoryInvalid.found({
		subject: file,
		data: {
			what: "schema",
			pointer,
			expected: "must be a date-time that exists",
			actual: shown(text)
		},
		location: locate(root, "generated_at"),
		key: `${pointer} date`
	})];
}
/** No ISO 8601 date-time is longer; a search in what is would take time that grows with its square. */
const MAX_DATE_TIME = 64;
/** As the schema has it: a day, and a time and a zone where they are named. */
const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;
/** Milliseconds since 1970 of an ISO 8601 date-time, taken as UTC when it names no zone. */
function timeOf(text) {
	if (text === null || text.length > MAX_DATE_TIME) return null;
	const [, day = "", hour = "00", minute = "00", second = "00", fraction = "0", zone = "Z"] = FORM.exec(text) ?? [];
	const start = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day)) return null;
	const isEnd = hour === "24" && Number(minute) + Number(second) + Number(fraction) === 0;
	if (Number(hour) > 23 && !isEnd || Number(minute) > 59) return null;
	const isLeap = second === "60";
	if (Number(second) > 59 && !(isLeap && minute.endsWith("9"))) return null;
	const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	if (Number(hours) > 23 || Number(minutes) > 59) return null;
	const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
	return start + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
}

/** Of a folder with more names than this none is suggested. */
const MAX_NAMES = 1e4;
/**
* The file that is named most like one that is missing: each segment that no folder holds is taken for the
* name nearest to it. Null where none is near.
*/
async function suggestFile(files, path) {
	let found = "";
	for (const segment of path.split("/")) {
		const names = await files.list(found);
		const name = names.includes(segment) ? segment : nearest(segment, names.length > MAX_NAMES ? [] : names.sort());
		if (name === null) return null;
		found = below(found, name);
	}
	const [stat] = found === path ? [] : await files.stat([found]);
	return stat?.is === "file" ? found : null;
}

/** The finding that a problem of a manifest amounts to. */
function describeProblem(problem, location) {
	const { file } = location;
	switch (problem.kind) {
		case "list-malformed": return malformed(problem.data, location);
		case "list-malformed-more": {
			const { count } = problem.data;
			return listMalformed.found({
				subject: file,
				data: {
					what: "more",
					count
				},
				location,
				key: "more"
			});
		}
		case "manifest-malformed": {
			const { reason, detail, isFatal } = problem.data;
			const about = {
				subject: file,
				location
			};
			const key = `${reason} ${detail}`;
			if (reason === "duplicate-key") return manifestMalformed.found({
				...about,
				key,
				severity: "notice",
				data: {
					what: "duplicate-key",
					key: detail ?? ""
				}
			});
			return manifestMalformed.found({
				...about,
				key,
				data: {
					what: isFatal ? "file" : "part",
					reason,
					detail
				}
			});
		}
		case "digest-placeholder": {
			const { path, written, of } = problem.data;
			return digestPlaceholder.found({
				subject: file,
				location,
				key: `${path}`,
				severity: of === "file" ? "warning" : "notice",
				data: {
					field: "digest",
					file: path,
					actual: written.slice(0, 200)
				}
			});
		}
		case "digest-unread": return digestUnread.found({
			subject: file,
			location,
			key: problem.data.fields.join(),
			data: problem.data
		});
		case "path-unknown": return pathUnknown.found({
			subject: file,
			location,
			key: problem.data.id ?? "",
			data: problem.data
		});
		case "size-placeholder": {
			const { path, written } = problem.data;
			const data = {
				file: path,
				actual: written.slice(0, 200)
			};
			return sizePlaceholder.found({
				subject: file,
				location,
				key: path,
				data
			});
		}
		case "list-duplicate": {
			const { path, isInvalid } = problem.data;
			return listDuplicate.found({
				subject: file,
				location,
				key: path,
				severity: isInvalid ? "error" : "warning",
				data: {
					what: "path",
					path
				}
			});
		}
		case "list-duplicate-more": return listDuplicate.found({
			subject: file,
			location,
			key: "more",
			data: {
				what: "more",
				...problem.data
			}
		});
		case "list-style": return listStyle.found({
			subject: file,
			location,
			key: problem.data.style,
			data: problem.data
		});
		case "fetch-malformed": {
			const { reason, detail } = problem.data;
			const key = `${location.line} ${reason}`;
			return fetchMalformed.found({
				subject: file,
				location,
				key,
				data: {
					what: "line",
					reason,
					detail
				}
			});
		}
		case "fetch-malformed-more": return fetchMalformed.found({
			subject: file,
			location,
			key: "more",
			data: {
				what: "more",
				...problem.data
			}
		});
		case "statement-inconsistent": return statementInconsistent.found({
			subject: file,
			location,
			data: problem.data
		});
		case "shard-unlisted": return shardUnlisted.found({
			subject: problem.data.path,
			location,
			key: file,
			data: { index: file }
		});
		case "shard-count": return shardsIncomplete.found({
			subject: file,
			location,
			key: "count",
			data: {
				what: "count",
				...problem.data
			}
		});
	}
}
function malformed({ reason, detail, isFatal, text }, location) {
	const subject = location.file;
	if (reason === "unreadable" || reason === "encoding") return listUnreadable.found({
		subject,
		data: { state: {
			is: "malformed",
			reason,
			detail
		} },
		location,
		key: "encoding"
	});
	if (!isFatal) return listMalformed.found({
		subject,
		data: {
			what: "line",
			reason,
			detail
		},
		location,
		key: text
	});
	return listMalformed.found({
		subject,
		data: {
			what: "list",
			reason: reason === "empty" ? null : reason,
			detail
		},
		location,
		key: "no valid line"
	});
}

/** The algorithm whose digests every record can hold; those of others lie with the descriptors. */
const SHA256 = "sha256";
/**
* A record for each descriptor of a manifest, with its path as it is written. What a record is asked for stays in the
* columns. `isLineList`: each line is to name another file.
*/
function recordsOf(manifest, isLineList = false) {
	const { descriptors } = manifest;
	const source = sourceOf(manifest, isLineList);
	const { length } = descriptors;
	const records = new Array(length);
	for (let index = 0; index < length; index += 1) {
		const digest = descriptors.has(index, SHA256) ? index : null;
		const size = descriptors.isSizeExact(index) ? descriptors.size(index) : null;
		records[index] = new FileRecord(source, index, descriptors.path(index), digest, size);
	}
	return records;
}
function sourceOf(manifest, isLineList) {
	const { file, descriptors } = manifest;
	const hasOthers = descriptors.algorithms.some((algorithm) => algorithm !== SHA256);
	return {
		file,
		is: "list",
		digests: new DescriptorDigests(descriptors),
		locate: (index) => manifest.locate({
			is: "descriptor",
			index
		}),
		...!isLineList && { isFoundLate: true },
		more: {
			others: (index) => hasOthers ? descriptors.digests(index).filter(({ algorithm }) => algorithm !== SHA256) : [],
			hasOthers: (index) => hasOthers && descriptors.algorithms.some((algorithm) => algorithm !== SHA256 && descriptors.has(index, algorithm)),
			missing: manifest.missing,
			differs: manifest.differs,
			grading: (index) => descriptors.grading(index),
			origin: (index) => descriptors.source(index),
			...manifest.isUpstreamWord === true && { isUpstreamWord: true },
			...isLineList && { isLineList }
		}
	};
}
/** The digests of descriptors, by index, and those that records take over from others. */
var DescriptorDigests = class {
	#descriptors;
	#added = new DigestColumn(64);
	constructor(descriptors) {
		this.#descriptors = descriptors;
	}
	add(hex) {
		return this.#descriptors.length + this.#added.add(hex);
	}
	hex(place) {
		const { length } = this.#descriptors;
		if (place >= length) return this.#added.hex(place - length);
		return this.#descriptors.digest(place, SHA256) ?? "";
	}
	writeHex(place, into, start) {
		const { length } = this.#descriptors;
		if (place >= length) return this.#added.writeHex(place - length, into, start);
		return this.#descriptors.writeDigest(place, SHA256, into, start);
	}
	equals(place, hex) {
		const { length } = this.#descriptors;
		if (place >= length) return this.#added.equals(place - length, hex);
		return this.#descriptors.equals(place, SHA256, hex);
	}
	head(place) {
		const { length } = this.#descriptors;
		return place >= length ? this.#added.head(place - length) : this.#descriptors.head(place, SHA256);
	}
};

/** Reads every checksum list that the settings name, and resolves the paths in it. */
async function loadLists(settings, context, isReadElsewhere = /* @__PURE__ */ new Set()) {
	const { files } = context;
	let records = [];
	const lists = [];
	const alternatives = [];
	const earlier = /* @__PURE__ */ new Map();
	const ofFolders = [];
	const ownRecords = /* @__PURE__ */ new Map();
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { pattern, paths } of await files.find(settings.checksums.patterns)) {
		if (paths.length === 0) findings.push(missing$2(pattern, null));
		for (const path of paths) {
			if (seen.has(path) || isReadElsewhere.has(path)) continue;
			seen.add(path);
			const opened = await files.open(path);
			if (opened.is === "missing") {
				if (settings.checksums.explicit) findings.push(missing$2(path, await suggestFile(files, path)));
				continue;
			}
			if (opened.is !== "open") {
				findings.push(unreadable$1(path, opened));
				continue;
			}
			const source = listSource(path, opened.chunks, files);
			const manifest = await bagit.read(source) ?? await checksumList.read(source);
			if (manifest.fileSets.length > 0 || manifest.total !== null) ofFolders.push(manifest);
			const found = recordsOf(manifest, true);
			const origin = {
				file: path,
				fixed: fixedBase(settings, path, "list", manifest.base.is === "folder"),
				fallback: "list",
				locate: (record) => record.location
			};
			const resolved = await resolvePaths(found, origin, context);
			const { base } = resolved.choice;
			earlier.set(path, resolved.earlier);
			for (const one of await alternativesOf(resolved.readings, context)) alternatives.push(one);
			for (const problem of manifest.problems) findings.push(describeProblem(problem, manifest.locate(problem.at)));
			for (const finding of resolved.findings) findings.push(finding);
			const own = found.some((record) => record.path === path) ? found.filter((record) => record.path !== path) : found;
			if (own.length < found.length) ownRecords.set(path, found.length - own.length);
			records = records.length === 0 ? own : records.concat(own);
			lists.push({
				path,
				base,
				records: found.length
			});
		}
	}
	return {
		value: {
			records,
			lists,
			alternatives,
			earlier,
			ofFolders,
			ownRecords
		},
		findings,
		...lists.length === 0 ? {
			counts: {},
			note: "no checksum list is named"
		} : { counts: {
			lists: lists.length,
			records: lists.reduce((sum, list) => sum + list.records, 0)
		} },
		skipped: lists.length === 0 && findings.length === 0
	};
}
/** Files beside a list, such as a bag's declaration, are short. */
const MAX_COMPANION_BYTES$1 = 1048576;
/** A list that a setting names: it is read as one, whatever it is called. */
function listSource(path, chunks, files) {
	return {
		path,
		head: "",
		repository: null,
		text: async () => ({
			is: "unreadable",
			reason: "encoding",
			line: 1,
			column: 1
		}),
		chunks: async () => chunks,
		companion: async (other, encoding) => {
			const read = await files.read(other, MAX_COMPANION_BYTES$1);
			return read.is === "bytes" ? new TextDecoder(encoding ?? encodingOf(read.bytes)).decode(read.bytes) : null;
		},
		filesBelow: () => [],
		has: async (other) => exists$1((await files.stat([other]))[0])
	};
}
function missing$2(path, suggestion) {
	return listMissing.found({
		subject: path,
		data: {
			input: "checksums",
			suggestion
		}
	});
}
/** A manifest whose path leads out of the root, to `target`. */
function unreadManifest(path, target, key) {
	return pathEscapes.found({
		subject: path,
		data: {
			what: "manifest",
			field: null,
			written: path,
			target
		},
		key
	});
}
function unreadable$1(path, state) {
	if (state.is === "outside") return unreadManifest(path, state.target, "list");
	return listUnreadable.found({
		subject: path,
		data: { state },
		key: "list"
	});
}

/** Far above any inventory seen, and below what one string can hold. */
const MAX_INVENTORY_BYTES = 268435456;
/** Reads and validates every inventory that the settings name. */
async function loadInventories(settings, files, isReadElsewhere = /* @__PURE__ */ new Set()) {
	const findings = [];
	const read = (patterns, role) => load(patterns, role, files, findings, isReadElsewhere);
	const combined = await read(settings.combined, "combined");
	const models = await read(settings.models, "model");
	const datasets = await read(settings.datasets, "dataset");
	refuseDoubleRoles([
		combined,
		models,
		datasets
	]);
	const hasSources = models.inventories.length + datasets.inventories.length > 0;
	for (const absent of combined.absent) {
		if (!settings.combined.explicit && !hasSources && absent.suggestion === null) continue;
		findings.push(missing$1(absent, "combined-inventory"));
	}
	const unknown = /* @__PURE__ */ new Set();
	for (const [kind, loaded, patterns] of [[
		"model",
		models,
		settings.models
	], [
		"dataset",
		datasets,
		settings.datasets
	]]) {
		if (loaded.broken || loaded.absent.length > 0 || patterns.patterns.length === 0) unknown.add(kind);
		findings.push(...absentSources(kind, loaded.absent, patterns.explicit, combined.inventories));
	}
	const sources = [...models.inventories, ...datasets.inventories];
	const count = combined.inventories.length + sources.length;
	return {
		value: {
			combined: combined.inventories,
			sources,
			unknown,
			hasCombined: combined.inventories.length > 0 && !combined.broken && combined.absent.length === 0
		},
		findings,
		...count === 0 ? {
			counts: {},
			note: "no inventory was read"
		} : { counts: countInventories(combined.inventories, sources) },
		skipped: count === 0 && findings.length === 0
	};
}
async function load(patterns, role, files, findings, isReadElsewhere) {
	const loaded = {
		inventories: [],
		absent: [],
		broken: false
	};
	const seen = /* @__PURE__ */ new Set();
	for (const match of await files.find(patterns.patterns)) {
		if (match.paths.length === 0) loaded.absent.push({
			path: match.pattern,
			suggestion: null
		});
		for (const path of match.paths) {
			if (seen.has(path) || isReadElsewhere.has(path)) continue;
			seen.add(path);
			const result = await files.read(path, MAX_INVENTORY_BYTES);
			if (result.is === "missing") {
				loaded.absent.push({
					path,
					suggestion: await suggestFile(files, path)
				});
				continue;
			}
			if (result.is === "bytes") {
				const { inventory, findings: found } = readInventory(path, role, result.bytes);
				for (const finding of found) findings.push(finding);
				if (inventory) loaded.inventories.push(inventory);
				else loaded.broken = true;
				continue;
			}
			loaded.broken = true;
			const key = "inventory";
			if (result.is === "outside") findings.push(unreadManifest(path, result.target, key));
			else findings.push(inventoryUnreadable.found({
				subject: path,
				data: { state: result.is === "too-large" ? {
					...result,
					limit: MAX_INVENTORY_BYTES
				} : result },
				key
			}));
		}
	}
	return loaded;
}
/** An inventory compared with itself would always agree. */
function refuseDoubleRoles(loaded) {
	const files = loaded.flatMap((group) => group.inventories.map((inventory) => inventory.file));
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice === void 0) return;
	throw new SettingsError(`${twice} is named by two of combined-inventory, model-inventory and dataset-inventory. An inventory cannot be compared with itself; make each input name its own files.`);
}
/** A source that is not there matters when it was named, or when the combined one relies on it. */
function absentSources(kind, absent, explicit, combined) {
	if (absent.length === 0) return [];
	const listed = combined.flatMap((inventory) => inventory.entries.filter((entry) => entry.kind === kind));
	const [first] = listed;
	if (!first) return explicit ? absent.map((one) => missing$1(one, `${kind}-inventory`)) : [];
	const lister = {
		file: first.inventory.file,
		count: listed.length,
		kind
	};
	const location = first.inventory.locate(first.value);
	return absent.map((one) => missing$1(one, `${kind}-inventory`, lister, location));
}
function missing$1({ path, suggestion }, input, listed = null, location = null) {
	return inventoryMissing.found({
		subject: path,
		data: {
			input,
			suggestion,
			listed
		},
		location
	});
}
function countInventories(combined, sources) {
	const entriesOf = (inventories) => inventories.reduce((sum, { entries }) => sum + entries.length, 0);
	return {
		combined_inventories: combined.length,
		combined_entries: entriesOf(combined),
		source_inventories: sources.length,
		source_entries: entriesOf(sources)
	};
}

/**
* Whether any of the patterns matches a path: patterns of `*` and `?` over the file's name in lower case, or,
* with a slash, over the end of its path. Patterns that end in an extension are looked at for that one only, so
* that a million names take no million times all patterns.
*/
function nameMatcher(patterns) {
	const names = /* @__PURE__ */ new Set();
	const byExtension = /* @__PURE__ */ new Map();
	const others = [];
	for (const pattern of new Set(patterns)) {
		const [, extension] = /\.([^.*?[/]+)$/.exec(pattern) ?? [];
		if (!/[*?/]/.test(pattern)) names.add(pattern);
		else if (extension === void 0) others.push(matcherOf$1(pattern));
		else byExtension.set(extension, [...byExtension.get(extension) ?? [], matcherOf$1(pattern)]);
	}
	return (path) => {
		const lower = path.toLowerCase();
		const name = lower.slice(lower.lastIndexOf("/") + 1);
		if (names.has(name)) return true;
		const dot = name.lastIndexOf(".");
		const own = dot === -1 ? void 0 : byExtension.get(name.slice(dot + 1));
		return own !== void 0 && isAny(own, name, lower) || isAny(others, name, lower);
	};
}
function isAny(all, name, path) {
	for (const matches of all) if (matches(name, path)) return true;
	return false;
}
function matcherOf$1(pattern) {
	const [, inner] = /^\*([^*?/]+)\*$/.exec(pattern) ?? [];
	if (inner !== void 0) return (name) => name.includes(inner);
	const [, end] = /^\*([^*?/]+)$/.exec(pattern) ?? [];
	if (end !== void 0) return (name) => name.endsWith(end);
	if (!/[*?]/.test(pattern)) return (_, path) => path === pattern || path.endsWith(`/${pattern}`);
	const isPath = pattern.includes("/");
	const [piece = ""] = pattern.split(/[*?]/).sort((a, b) => b.length - a.length);
	let whole = null;
	return (name, path) => {
		const text = isPath ? path : name;
		if (!text.includes(piece)) return false;
		whole ??= expressionOf(pattern, isPath);
		return whole.test(text);
	};
}
function expressionOf(pattern, isPath) {
	const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
	return new RegExp(isPath ? `(?:^|/)${source}$` : `^${source}$`);
}

/** What other tools put there: packages, environments, caches, builds. Left out without a word. */
const FOREIGN = /* @__PURE__ */ new Set([
	".git",
	".github",
	"node_modules",
	"bower_components",
	"site-packages",
	"dist-packages",
	".venv",
	"venv",
	"virtualenv",
	".tox",
	".nox",
	".conda",
	"__pycache__",
	".cache",
	".pytest_cache",
	".mypy_cache",
	".ruff_cache",
	".gradle",
	".m2",
	".cargo",
	".next",
	".nuxt",
	".svelte-kit",
	".terraform",
	".idea",
	".vscode"
]);
/** What may hold manifests that are not meant to be true: left out, counted and named. */
const SAMPLES = /* @__PURE__ */ new Set([
	"test",
	"tests",
	"testdata",
	"fixtures",
	"examples",
	"vendor",
	"third_party"
]);
const SAMPLE_NAME = /\.(example|sample|template)\./i;
const HUB_METADATA = /(?:^|\/)\.cache\/huggingface\/download\//;
/** Lock files of package managers, and outputs of build tools. */
const LOCK_FILES = /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|conda-lock\.ya?ml|gradle-wrapper\.properties|verification-metadata\.xml|asset-manifest\.json|build-manifest\.json|mix-manifest\.json|precache-manifest.*|webpack-manifest\.json)$/i;
/** `foreign`: not of this repository. A folder's name: a sample, named by it. Null: to be looked at. */
function reasonToLeaveOut(path) {
	const segments = path.split("/");
	const name = segments.pop() ?? "";
	if (LOCK_FILES.test(name)) return "foreign";
	if (segments.some((segment) => FOREIGN.has(segment))) return path.endsWith(".metadata") && HUB_METADATA.test(path) ? null : "foreign";
	const sample = segments.find((segment) => SAMPLES.has(segment.toLowerCase()));
	if (sample !== void 0) return { sample };
	const [, word] = SAMPLE_NAME.exec(name) ?? [];
	return word === void 0 ? null : { sample: `*.${word.toLowerCase()}.*` };
}

/** What git writes into a file that it could not merge. */
const MARKER = /^(?:[<>|]{7} [^\n]*|[|=]{7})\r?$/gm;
/** Whether a text begins with one side of a conflict. */
function startsWithConflict(text) {
	return /^<{7} /.test(text);
}
/** The text of all sides of all conflicts, without their marks. */
function withoutConflicts(text) {
	return text.includes("<<<<<<< ") ? text.replace(MARKER, "") : text;
}

/** Companion files of a manifest are short. */
const MAX_COMPANION_BYTES = 4194304;
/** The names of a tree, of which a table is made when it is first asked. */
var TreeNames = class {
	#tree;
	#names = null;
	constructor(tree) {
		this.#tree = tree;
	}
	has(path) {
		this.#names ??= new Set(this.#tree.paths);
		return this.#names.has(path);
	}
	below(folder, limit) {
		const prefix = folder === "" ? "" : `${folder}/`;
		const found = [];
		for (const path of this.#tree.paths) {
			if (!path.startsWith(prefix)) continue;
			found.push(path);
			if (found.length === limit) break;
		}
		return found;
	}
};
/** The beginning of a file, or null where it cannot be read. */
async function candidateOf(path, files, names) {
	const opened = await files.open(path);
	if (opened.is !== "open") return null;
	let head = /* @__PURE__ */ new Uint8Array(0);
	let isWhole = true;
	try {
		for await (const chunk of opened.chunks) {
			if (head.length >= 65536) {
				isWhole = false;
				break;
			}
			const room = HEAD_BYTES - head.length;
			const joined = new Uint8Array(head.length + Math.min(chunk.length, room));
			joined.set(head);
			joined.set(chunk.subarray(0, room), head.length);
			head = joined;
			if (chunk.length > room) isWhole = false;
			if (!isWhole) break;
		}
	} catch {
		return null;
	}
	return {
		path,
		size: isWhole ? head.length : null,
		head: withoutConflicts(new TextDecoder(encodingOf(head)).decode(head)),
		headBytes: head,
		isWhole,
		has: (other) => names.has(other)
	};
}
/** Why the bytes of a file that is there cannot be had; null where they can, or where no file is there. */
async function whyClosed(path, files) {
	const [stat] = await files.stat([path]);
	if (stat?.is !== "file") return null;
	try {
		const opened = await files.open(path);
		if (opened.is !== "open") return opened.is === "unreadable" ? opened.why : null;
		for await (const _ of opened.chunks) break;
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
/** A recognised file, and what its reader may ask. */
function manifestSource({ path, head }, { files, repository }, names) {
	const unreadable = {
		is: "unreadable",
		line: 1,
		column: 1
	};
	return {
		path,
		head,
		repository,
		async text() {
			const result = await files.read(path, MAX_MANIFEST_BYTES);
			if (result.is === "too-large") return {
				...unreadable,
				reason: "too-large"
			};
			if (result.is !== "bytes") return {
				...unreadable,
				reason: "encoding"
			};
			try {
				return {
					is: "text",
					text: new TextDecoder(encodingOf(result.bytes), { fatal: true }).decode(result.bytes)
				};
			} catch {
				return {
					...unreadable,
					reason: "encoding"
				};
			}
		},
		async chunks() {
			const opened = await files.open(path);
			return opened.is === "open" ? opened.chunks : none();
		},
		async companion(other, encoding) {
			const result = await files.read(other, MAX_COMPANION_BYTES);
			if (result.is !== "bytes") return null;
			return new TextDecoder(encoding ?? encodingOf(result.bytes)).decode(result.bytes);
		},
		filesBelow: (folder, limit) => names.below(folder, limit),
		has: async (other) => exists$1((await files.stat([other]))[0])
	};
}
async function* none() {}

/** More candidates than this are not looked at. */
const MAX_CANDIDATES = 1e4;
/** Looks for manifests in the whole tree: by name for candidates, by content for what they are. */
async function discover(surroundings, formats, isRead) {
	const { tree } = surroundings;
	const isCandidate = nameMatcher(formats.flatMap(({ names }) => names));
	const samples = /* @__PURE__ */ new Map();
	const candidates = [];
	let beyond = 0;
	for (const path of tree.paths) {
		if (!isCandidate(path) || isRead(path)) continue;
		const reason = reasonToLeaveOut(path);
		if (reason === "foreign") continue;
		if (reason !== null) samples.set(reason.sample, (samples.get(reason.sample) ?? 0) + 1);
		else if (candidates.length < 1e4) candidates.push(path);
		else beyond += 1;
	}
	const { own, leftOut } = await present(candidates.sort(), surroundings);
	const manifests = await recognise(own, surroundings, formats, true);
	const { repositories, isWhole } = tree;
	const { found, empty, closed } = manifests;
	return {
		manifests: found,
		empty,
		closed,
		samples,
		repositories,
		leftOut,
		beyond,
		isWhole
	};
}
/** A link to another candidate is that candidate, under another name. */
async function present(candidates, { files, tree }) {
	const known = new Set(candidates);
	const stats = await files.stat(candidates);
	const own = [];
	const leftOut = [];
	for (const [index, path] of candidates.entries()) {
		const stat = stats[index];
		if (stat?.is === "missing" && tree.leftOut?.has(path)) leftOut.push(path);
		else if (stat?.is !== "file" || stat.linked === void 0 || !known.has(stat.linked)) own.push(path);
	}
	return {
		own,
		leftOut
	};
}
/**
* What each of the files is; `unknown` are those that no format takes. `isLeft`: a file that such a format takes is
* neither read nor told of.
*/
async function recognise(paths, surroundings, formats, byName, isLeft = () => false) {
	if (paths.length === 0) return {
		found: [],
		empty: [],
		closed: [],
		unknown: []
	};
	const names = new TreeNames(surroundings.tree);
	const takes = formats.map((format) => ({
		format,
		isNamed: nameMatcher(format.names)
	}));
	const found = [];
	const unknown = [];
	const empty = [];
	const closed = [];
	for (const path of paths) {
		const candidate = await candidateOf(path, surroundings.files, names);
		let isTaken = false;
		for (const { format, isNamed } of takes) {
			if (candidate === null || byName && !isNamed(path) || !format.identify(candidate)) continue;
			isTaken = isLeft(format, candidate);
			if (isTaken) break;
			const manifest = await format.read(manifestSource(candidate, surroundings, names));
			if (manifest === null) continue;
			isTaken = true;
			found.push({
				format,
				manifest
			});
			break;
		}
		if (isTaken) continue;
		const why = candidate === null ? await whyClosed(path, surroundings.files) : null;
		if (why !== null) closed.push({
			path,
			why
		});
		unknown.push(path);
		const named = candidate?.size === 0 ? takes.find(({ isNamed }) => isNamed(path)) : void 0;
		if (named !== void 0) empty.push({
			path,
			format: named.format
		});
	}
	return {
		found,
		empty,
		closed,
		unknown
	};
}

/** The manifests that the config maps. The first mapping of a file holds. */
async function loadMapped(mappings, surroundings, formats, findings) {
	const found = /* @__PURE__ */ new Map();
	const format = formats.find(({ readMapped }) => readMapped !== void 0);
	if (mappings.length === 0 || format?.readMapped === void 0) return found;
	const { files } = surroundings;
	const names = new TreeNames(surroundings.tree);
	for (const mapping of mappings) for (const path of await namedPaths([mapping.file], files, findings)) {
		if (found.has(path)) continue;
		const candidate = await candidateOf(path, files, names);
		if (candidate === null) {
			findings.push(unreadable(path));
			continue;
		}
		const source = manifestSource(candidate, surroundings, names);
		found.set(path, {
			format,
			manifest: await format.readMapped(source, mapping)
		});
	}
	return found;
}
/** The files that patterns name; one that is not there is a finding. */
async function namedPaths(patterns, files, findings) {
	const paths = /* @__PURE__ */ new Set();
	for (const { pattern, paths: found } of await files.find(patterns)) {
		if (found.length === 0) findings.push(missing(pattern, null));
		const stats = await files.stat(found);
		for (const [index, path] of found.entries()) if (stats[index]?.is === "missing") findings.push(missing(path, await suggestFile(files, path)));
		else paths.add(path);
	}
	return [...paths];
}
function missing(path, suggestion) {
	return listMissing.found({
		subject: path,
		data: {
			input: "manifests",
			suggestion
		}
	});
}
function unreadable(file) {
	return manifestMalformed.found({
		subject: file,
		location: {
			file,
			line: 1,
			column: 1
		},
		key: "unreadable",
		data: {
			what: "file",
			reason: "unreadable",
			detail: null
		}
	});
}

/** Where the layout that is the default has its inventories and list: they are read in their roles, or not at all. */
const DEFAULT_PLACES = [
	SETTINGS["combined-inventory"].default,
	SETTINGS["model-inventory"].default,
	SETTINGS["dataset-inventory"].default
];
async function pathsInRoles({ combined, models, datasets, checksums }, files) {
	const paths = new Set(DEFAULT_PLACES);
	if (checksums.patterns.length === 0) paths.add(SETTINGS.checksums.default);
	for (const { patterns } of [
		combined,
		models,
		datasets,
		checksums
	]) for (const match of await files.find(patterns)) for (const path of match.paths) paths.add(path);
	for (const stat of await files.stat([...paths])) if (stat.is === "file" && stat.linked !== void 0) paths.add(stat.linked);
	return paths;
}
/** An inventory of ours: a list of entries, an object with lists of models or datasets, or one entry to test. */
const INVENTORY = /^\s*\[|"(?:models|datasets)"\s*:\s*\[|"(?:entrypoint|smoke_test)"\s*:/;
/**
* Files that an input names in a role and that are of another recognised format: they are read as what they are.
* Without a format that takes it, a file stays in its role, which says what is wrong with it.
*/
async function filesOfOtherFormats({ combined, models, datasets, checksums }, surroundings, formats) {
	const others = /* @__PURE__ */ new Map();
	for (const { patterns, explicit } of [
		combined,
		models,
		datasets,
		checksums
	]) {
		if (!explicit) continue;
		const paths = (await surroundings.files.find(patterns)).flatMap((match) => match.paths);
		const { found } = await recognise(paths, surroundings, formats, false, patterns === checksums.patterns ? ({ isLineList }) => isLineList === true : (_, { head }) => INVENTORY.test(head));
		for (const one of found) others.set(one.manifest.file, one);
	}
	return others;
}

/** Reads every manifest that is recognised, or that the settings name, and resolves the paths in it. */
async function loadManifests(settings, context, formats) {
	const findings = [];
	const { files, repository = null } = context;
	const records = [];
	const rows = [];
	const lists = [];
	const alternatives = [];
	const earlier = /* @__PURE__ */ new Map();
	const ofFolders = [];
	const ofTensors = [];
	const signed = [];
	const readHere = /* @__PURE__ */ new Set();
	const value = {
		records,
		rows,
		lists,
		alternatives,
		earlier,
		ofFolders,
		ofTensors,
		signed,
		readHere
	};
	const isOff = settings.manifests !== "auto" && settings.manifests.length === 0;
	const mappings = isOff && settings.given.has("manifests") ? [] : settings.mappings;
	const isNamed = [
		settings.combined,
		settings.models,
		settings.datasets,
		settings.checksums
	].some(({ explicit, patterns }) => explicit && patterns.length > 0);
	if (isOff && mappings.length === 0 && !isNamed) return {
		value,
		findings,
		counts: {},
		note: "disabled",
		skipped: true
	};
	const surroundings = {
		files,
		tree: await files.tree(),
		repository
	};
	const otherwise = await filesOfOtherFormats(settings, surroundings, formats);
	const mapped = await loadMapped(mappings, surroundings, formats, findings);
	let discovery = null;
	let found;
	if (settings.manifests === "auto") {
		const inRoles = await pathsInRoles(settings, files);
		discovery = await discover(surroundings, formats, (path) => inRoles.has(path) || mapped.has(path));
		found = discovery.manifests;
		for (const { format, path } of discovery.empty) findings.push(unread(format, path, "empty"));
		for (const { path, why } of discovery.closed) findings.push(listUnreadable.found({
			subject: path,
			data: { state: {
				is: "unreadable",
				why
			} }
		}));
		for (const data of notSearched(discovery)) findings.push(searchIncomplete.found({
			subject: "manifests",
			data,
			key: data.what,
			...data.what === "left-out" && { severity: "notice" }
		}));
	} else {
		const others = (await namedPaths(settings.manifests, files, findings)).filter((path) => !mapped.has(path) && !otherwise.has(path));
		const named = await recognise(others, surroundings, formats, false);
		for (const path of named.unknown) findings.push(unknownFormat(path));
		found = named.found;
	}
	for (const path of [...mapped.keys(), ...otherwise.keys()]) readHere.add(path);
	for (const { format, manifest } of [
		...mapped.values(),
		...otherwise.values(),
		...found
	]) {
		const { own, base, problems, origin, result } = await resolved(manifest, format.isLineList === true, settings, context);
		for (const finding of problems) findings.push(finding);
		if (manifest.unread !== null) findings.push(unread(format, manifest.file, manifest.unread));
		if (value.records.length === 0) value.records = own;
		else for (const record of own) value.records.push(record);
		for (const one of await alternativesOf(result.readings, context)) alternatives.push(one);
		earlier.set(origin.file, result.earlier);
		const ownRecords = manifest.descriptors.length - own.length;
		rows.push(manifestRow(format, manifest, base, result.choice.by, ownRecords));
		if (manifest.fileSets.length > 0 || manifest.total !== null) ofFolders.push(manifest);
		if (manifest.tensors !== null) ofTensors.push(manifest);
		if (manifest.isSigned) signed.push(manifest.file);
		if (format.isLineList) lists.push({
			path: manifest.file,
			base: base === "" ? "root" : "list",
			records: own.length
		});
	}
	return {
		value,
		findings,
		counts: countManifests(rows, discovery),
		note: noteOf(rows, discovery),
		skipped: rows.length === 0 && findings.length === 0
	};
}
async function resolved(manifest, isLineList, settings, context) {
	const { file } = manifest;
	const all = recordsOf(manifest, isLineList);
	const isFixed = manifest.base.is === "folder";
	const folder = manifest.base.is === "folder" ? manifest.base.folder : folderOf(file);
	const by = manifest.base.is === "folder" ? manifest.base.by ?? "format" : "format";
	const isRoot = manifest.base.is === "folder" && folder === "";
	const origin = {
		file: folder === folderOf(file) ? file : `${folder}/${file.slice(file.lastIndexOf("/") + 1)}`,
		fixed: isRoot || by === "config" ? {
			base: isRoot ? "root" : "list",
			by
		} : fixedBase(settings, file, "list", isFixed),
		fallback: manifest.base.is === "open" && manifest.base.onTie === "root" ? "root" : "list",
		locate: (record) => record.location
	};
	const result = await resolvePaths(all, origin, context);
	const { base } = result.choice;
	const problems = manifest.problems.map((problem) => describeProblem(problem, manifest.locate(problem.at)));
	return {
		own: all.some(({ path }) => path === file) ? all.filter(({ path }) => path !== file) : all,
		base: base === "root" ? "" : folder,
		problems: [...problems, ...result.findings],
		origin,
		result
	};
}
function unread({ label }, file, reason) {
	return manifestUnread.found({
		subject: file,
		location: {
			file,
			line: 1,
			column: 1
		},
		key: reason,
		data: {
			label,
			reason
		},
		...reason === "too-large" ? { severity: "warning" } : {}
	});
}
function unknownFormat(path) {
	return manifestMalformed.found({
		subject: path,
		location: {
			file: path,
			line: 1,
			column: 1
		},
		key: "format",
		data: { what: "unknown-format" }
	});
}
function countManifests(rows, discovery) {
	const samples = [...discovery?.samples.values() ?? []];
	return {
		manifests: rows.length,
		records: rows.reduce((sum, { recorded }) => sum + recorded, 0),
		samples_left_out: samples.reduce((sum, count) => sum + count, 0),
		nested_repositories: discovery?.repositories.length ?? 0,
		candidates_left_out: discovery?.beyond ?? 0
	};
}
/** Where no manifest was looked for. */
function notSearched({ isWhole, beyond, leftOut }) {
	const [first] = leftOut;
	return [
		...isWhole ? [] : [{ what: "tree" }],
		...beyond > 0 ? [{
			what: "candidates",
			files: beyond
		}] : [],
		...first === void 0 ? [] : [{
			what: "left-out",
			first,
			files: leftOut.length
		}]
	];
}
/** Where samples were left out. */
function noteOf(rows, discovery) {
	const parts = rows.length === 0 ? ["none beside the inventories and lists below"] : [];
	const samples = [...discovery?.samples.keys() ?? []].sort();
	if (samples.length > 0) parts.push(`samples are in ${samples.join(", ")}`);
	return parts.length === 0 ? null : parts.join("; ");
}

/** The rows with how many of their files are recorded by digests alone that are not computed, by algorithm. */
function withUncomputed(rows, records) {
	const counts = /* @__PURE__ */ new Map();
	for (const record of records) {
		if (!record.hasDigest || record.hasComputed) continue;
		const [digest] = record.others;
		if (digest === void 0) continue;
		const { file } = record.source;
		const own = counts.get(file) ?? /* @__PURE__ */ new Map();
		counts.set(file, own.set(digest.algorithm, (own.get(digest.algorithm) ?? 0) + 1));
	}
	if (counts.size === 0) return rows;
	return rows.map((row) => {
		const more = [...counts.get(row.path) ?? []].map(([name, count]) => ({
			what: `${name}-digest`,
			count
		}));
		return more.length === 0 ? row : {
			...row,
			not_looked_at: [...row.not_looked_at, ...more]
		};
	});
}

/** Reads the inventories and lists that the settings name: in the work tree, or at an earlier commit. */
async function readRecords(settings, paths, run, { git = null, nameDigests = false, isChanged = () => false } = {}) {
	let reported = 0;
	const counted = (name, stage) => run(name, async () => {
		const result = await stage();
		reported += result.findings.filter(({ kind }) => kind !== manifestUnread.kind).length;
		return result;
	});
	const found = await counted("manifests", () => loadManifests(settings, paths, FORMATS));
	const inventories = await counted("inventories", () => loadInventories(settings, paths.files, found.readHere));
	const read = await counted("checksums", () => loadLists(settings, paths, found.readHere));
	const entries = await run("entries", () => loadEntryRecords(inventories, settings, paths));
	const earlier = new Map([
		...found.earlier,
		...read.earlier,
		...entries.earlier
	]);
	const pointers = settings.manifests === "auto" && git !== null ? await run("pointers in the index", () => loadIndexPointers(paths.files, git, [
		read.records,
		found.records,
		entries.records
	])) : {
		records: [],
		rows: []
	};
	const names = nameDigests ? await run("digests in file names", async () => (await import("./load-name-digests.js")).loadNameDigests(paths.files)) : {
		records: [],
		rows: []
	};
	const rows = [
		...found.rows,
		...pointers.rows,
		...names.rows,
		...read.lists.map((list) => listRow(list, earlier, read.ownRecords.get(list.path) ?? 0)),
		...inventoryRows(inventories, entries.records, earlier)
	];
	const all = [
		entries,
		pointers,
		names
	].reduce((records, { records: more }) => joined(records, more), read.records.length === 0 ? found.records : joined(read.records, found.records));
	const manifests = withUncomputed(rows, all);
	const changed = all.filter(({ source }) => isChanged(source.file));
	const recordedByChanged = new Set(changed.map(({ path }) => path));
	const recognised = manifests.filter(({ unread }) => unread !== "too-large").length;
	const plan = await run("plan", () => planFiles(all, entries.resolved, recognised + reported > 0));
	const alternatives = [
		...found.alternatives,
		...read.alternatives,
		...entries.alternatives
	];
	const { resolved, identities } = entries;
	return {
		inventories,
		lists: [...read.lists, ...found.lists],
		manifests,
		resolved,
		identities,
		plan,
		alternatives,
		earlier,
		ofFolders: [...found.ofFolders, ...read.ofFolders],
		ofTensors: found.ofTensors,
		signed: found.signed,
		recordedByChanged
	};
}
function listRow({ path, base, records }, earlier, ownRecords) {
	return {
		path,
		format: "checksum-list",
		label: "Checksum list",
		base: base === "root" ? "" : folderOf(path),
		decided_by: earlier.get(path)?.by ?? "paths",
		recorded: records,
		compared: 0,
		not_looked_at: besidesOwn(ownRecords),
		unread: null
	};
}
function inventoryRows({ combined, sources }, records, earlier) {
	const counts = /* @__PURE__ */ new Map();
	for (const { source } of records) counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
	return [...combined, ...sources].map(({ file, role }) => ({
		path: file,
		format: `${role}-inventory`,
		label: role === "combined" ? "Combined inventory" : role === "model" ? "Model inventory" : "Dataset inventory",
		base: earlier.get(file)?.base === "list" ? folderOf(file) : "",
		decided_by: earlier.get(file)?.by ?? "paths",
		recorded: counts.get(file) ?? 0,
		compared: 0,
		not_looked_at: [],
		unread: null
	}));
}
/** A list may hold a million records, so they are copied only where there are others to add. */
function joined(records, others) {
	return others.length === 0 ? records : records.concat(others);
}
/** Every file that was read as a manifest. */
function manifestPaths({ inventories, lists, manifests }) {
	const paths = [...lists, ...manifests].map(({ path }) => path);
	return /* @__PURE__ */ new Set([...paths, ...[...inventories.combined, ...inventories.sources].map(({ file }) => file)]);
}

const MAX_CONFIG_BYTES$1 = 1048576;
/** What the baseline records. It is found and read when something asks for it, once. */
var Earlier = class {
	#settings;
	#find;
	#repository;
	#answer = null;
	#records = null;
	/** `repository`: what is checked, where it is known. */
	constructor(settings, find, repository = null) {
		this.#settings = settings;
		this.#repository = repository;
		this.#find = find;
	}
	answer() {
		this.#answer ??= this.#find();
		return this.#answer;
	}
	/** Null where there is no baseline. */
	records() {
		this.#records ??= this.answer().then((answer) => answer.is === "found" ? readEarlier(this.#settings, answer.baseline.files, this.#repository) : null);
		return this.#records;
	}
	/** How it read the paths of a manifest; null where it did not. */
	async base(file) {
		return (await this.records())?.earlier.get(file) ?? null;
	}
};
/** What the paths in the work tree's manifests are resolved with. */
function pathContext(settings, { files, git, repository = null }, earlier) {
	return {
		files,
		repository,
		prefixes: settings.pathPrefixes,
		knownFolders: knownFolders(settings),
		earlier: (file) => earlier.base(file),
		...git && { indexed: (paths) => git.standing(paths) }
	};
}
/** By the same reading, but for what its own config says of bases; what is wrong with it was wrong before. */
async function readEarlier(settings, files, repository) {
	const findings = [];
	const own = {
		...settings,
		...await earlierBases(settings, files, findings)
	};
	const paths = {
		files,
		repository,
		prefixes: settings.pathPrefixes,
		knownFolders: knownFolders(settings),
		isEarlier: true
	};
	return {
		...await readRecords(own, paths, async (_, stage) => {
			const result = await stage();
			for (const finding of result.findings) findings.push(finding);
			return result.value;
		}),
		findings
	};
}
/** An input of the step holds for both commits; what it does not say, each commit's own config does. */
async function earlierBases(settings, files, findings) {
	const { given } = settings;
	const { checksumBase, inventoryBase, bases, mappings } = await configOf(settings.config, files, findings);
	return {
		checksumBase: given.has("checksum-base") ? settings.checksumBase : checksumBase,
		inventoryBase: given.has("inventory-base") ? settings.inventoryBase : inventoryBase,
		bases,
		mappings
	};
}
/** A config that makes no sense said nothing; of one whose bytes are not here nobody knows what it said. */
async function configOf(path, files, findings) {
	const result = await files.read(path, MAX_CONFIG_BYTES$1);
	if (result.is === "unreadable") findings.push(listUnreadable.found({
		subject: path,
		data: { state: result }
	}));
	if (result.is !== "bytes") return resolveSettings({});
	try {
		const { readConfig } = await import("./read-config.js");
		const { raw, extras } = await readConfig(path, result.bytes);
		return resolveSettings({}, raw, extras);
	} catch {
		return resolveSettings({});
	}
}

/**
* Where on the Hugging Face Hub something comes from, as URLs, `hf://` paths and folders of the hub's
* cache say it. Inventories are written by strangers, so whatever is not plainly a place on the hub
* is none: another host, user names in a URL, `..`, a query, characters that no repository name has.
*/
/** A full commit, the only revision that always means the same content. */
function isPinned(revision) {
	return revision !== null && /^[0-9a-f]{40}$/.test(revision);
}
/**
* A repository's name as the hub allows it (huggingface_hub: `validate_repo_id`): words of letters,
* digits, `_`, `-` and `.`, of at most 96 signs, without `--` and `..`, and not a `.git` address.
*/
function isRepoId(text) {
	return text.length <= 96 && /^(?:[A-Za-z0-9_](?:[\w.-]*\w)?\/)?[A-Za-z0-9_](?:[\w.-]*\w)?$/.test(text) && !/--|\.\.|\.git$/.test(text);
}
/** A branch, tag or commit as git allows it, and no longer than anybody writes one. */
function isRevision(text) {
	return /^[A-Za-z0-9_][\w./+-]{0,199}$/.test(text) && !/\.\.|\/\/|\/$|\.lock$/.test(text);
}
/** A path inside a repository: no empty, `.` or `..` segment, nothing invisible, no backslash. */
function isRepoPath(text) {
	if (text.length > 1024 || /[\p{Cc}\\]/u.test(text)) return false;
	return text.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
const WEB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([^?#]+)(?:\?download=true)?$/i;
const SCHEME = /^hf:\/\/([^?#]+)$/;
/** First segments of the hub's own pages, which are no repositories. */
const PAGES = /^(?:api|models|datasets|spaces|docs|blog|join|login|settings|organizations|collections|papers|pricing|tasks|learn|posts|chat|new|search|join|terms-of-service|privacy)$/i;
/** `https://huggingface.co/org/name/resolve/REVISION/PATH`, its other forms, and `hf://`. */
function readHubUrl(text) {
	if (text.length > 2048) return null;
	const web = WEB.exec(text)?.[1];
	const segments = decoded(withoutTrailing(web ?? SCHEME.exec(text)?.[1] ?? "", "/"));
	if (segments === null) return null;
	const type = typeOf(segments[0] ?? "");
	const rest = type === null ? segments : segments.slice(1);
	return web === void 0 ? fromScheme(type ?? "model", rest) : fromWeb(type, rest);
}
function typeOf(word) {
	return word === "models" ? "model" : word === "datasets" ? "dataset" : word === "spaces" ? "space" : null;
}
function decoded(path) {
	try {
		return path.split("/").map(decodeURIComponent);
	} catch {
		return null;
	}
}
const VIEWS = /* @__PURE__ */ new Set([
	"resolve",
	"blob",
	"tree",
	"raw"
]);
function fromWeb(type, rest) {
	const view = rest.findIndex((segment, index) => index > 0 && VIEWS.has(segment));
	const name = view === -1 ? rest : rest.slice(0, view);
	if (type === null && PAGES.test(name[0] ?? "")) return null;
	if (name.length === 1 && type === null && view === -1) return null;
	const [revision = null, ...path] = view === -1 ? [] : rest.slice(view + 1);
	return place(type ?? "model", name, revision, rest[view] === "tree" ? [] : path);
}
/** `hf://[datasets/]org/name[@REVISION][/PATH]` (huggingface_hub: `HfFileSystem`). */
function fromScheme(type, [owner = "", name = "", ...path]) {
	const [repo = "", revision = null, ...more] = name.split("@");
	return more.length > 0 ? null : place(type, [owner, repo], revision, path);
}
function place(type, name, revision, segments) {
	const repo = name.join("/");
	const path = segments.length === 0 ? null : segments.join("/");
	if (!isRepoId(repo) || name.some((word) => word.includes("/"))) return null;
	if (revision !== null && !isRevision(revision)) return null;
	if (path !== null && (!isRepoPath(path) || segments.some((segment) => segment.includes("/")))) return null;
	return {
		type,
		repo,
		revision,
		path
	};
}
const CACHE = /(?:^|\/)(model|dataset|space)s--([^/]+)\/(.*)$/s;
const SNAPSHOT = /^snapshots\/([0-9a-f]{40})(?:\/(.+))?$/;
/** Whether the path lies in a folder of the hub's cache, wherever in it. */
function isInCache(path) {
	return path.includes("s--") && CACHE.test(`${path}/`);
}
/** `…/models--org--name/snapshots/COMMIT/PATH`: the hub's cache names repository, commit and path. */
function readCachePath(path) {
	if (!path.includes("/snapshots/")) return null;
	const [, type = "", name = "", below = ""] = CACHE.exec(path) ?? [];
	const [, revision = null, file] = SNAPSHOT.exec(below) ?? [];
	if (revision === null) return null;
	return place(type, name.split("--"), revision, file === void 0 ? [] : file.split("/"));
}

/**
* The entry's repository on the hub: by its `source_url`, by the hub's cache folders in its paths,
* or by its `repo_id` when that has an owner. Its revision: a full commit wherever one stands (URL,
* paths, `snapshot`, `revision`, `version`), else a branch or tag that it names, else none.
*/
function sourceOfEntry({ value, kind }) {
	const url = stringAt(value, "source_url");
	const named = url === null ? null : readHubUrl(url.trim());
	const cached = cachePlaces({ value });
	const repoId = stringAt(value, "repo_id")?.trim() ?? "";
	const [first] = cached;
	const place = named ?? (first && {
		...first,
		path: null
	}) ?? (url === null && repoId.includes("/") && isRepoId(repoId) ? {
		type: kind,
		repo: repoId,
		revision: null,
		path: null
	} : null);
	if (place === null) return { is: "elsewhere" };
	if (cached.some(({ type, repo }) => type !== place.type || repo !== place.repo)) return { is: "unclear" };
	const said = revisionsOf({ value }, place, cached);
	const commits = new Set(said.filter(isPinned));
	if (commits.size > 1) return { is: "unclear" };
	const [commit] = commits;
	const revision = commit ?? said[0] ?? null;
	return {
		is: "hub",
		place: {
			...place,
			revision
		},
		isPinned: isPinned(revision)
	};
}
function cachePlaces({ value }) {
	const written = [stringAt(value, "path"), stringAt(value, "local_path")];
	for (const field of ["files", "top_files"]) for (const file of objectsAt(value, field)) written.push(stringAt(file, "path"));
	return written.flatMap((path) => {
		const place = path === null ? null : readCachePath(readWrittenPath(path).path);
		return place === null ? [] : [place];
	});
}
/** Everything that is said to be the revision, branches and tags only where they can be meant as such. */
function revisionsOf({ value }, own, cached) {
	const said = [own, ...cached].map(({ revision }) => revision);
	for (const field of [
		"snapshot",
		"revision",
		"version"
	]) {
		const word = stringAt(value, field)?.trim() ?? "";
		if (isPinned(word) || field === "revision" && isRevision(word)) said.push(word);
	}
	for (const field of ["files", "top_files"]) for (const file of objectsAt(value, field)) {
		const url = stringAt(file, "source_url");
		const place = url === null ? null : readHubUrl(url.trim());
		if (place?.type === own.type && place.repo === own.repo) said.push(place.revision);
	}
	return said.filter((revision) => revision !== null);
}

/**
* Versions as entries write them: semantic ones (semver.org), with a leading `v`, short (`1.2`), or
* behind their kind as Harmonia tags them (`models:v1.2.0`).
*/
/** A version may be written as a number. */
function versionOf({ value }) {
	const { version } = value;
	if (typeof version === "number") return String(version);
	return stringAt(value, "version")?.trim() || null;
}
/** A version in full semantic form, or null where it is none. Thousands of entries share a few versions. */
function semanticVersion(written) {
	const known = KNOWN.get(written);
	if (known !== void 0) return known;
	const version = readVersion(written);
	if (KNOWN.size < MAX_KNOWN) KNOWN.set(written, version);
	return version;
}
const KNOWN = /* @__PURE__ */ new Map();
const MAX_KNOWN = 1e3;
function readVersion(written) {
	const bare = written.trim().replace(/^(models?|datasets?):/, "").replace(/^[vV]/, "");
	const [, numbers = "", rest = ""] = /^(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(bare) ?? [];
	if (numbers === "") return null;
	const padded = [
		...numbers.split("."),
		"0",
		"0"
	].slice(0, 3).join(".") + rest;
	return padded.length <= MAX_LENGTH && FULL.test(padded) && padded.split(/[-+]/, 1)[0]?.split(".").every(isExact) ? padded : null;
}
/** As long as npm's semver, which orders versions, takes them. It is loaded where there are two to compare. */
const MAX_LENGTH = 256;
const isExact = (number) => Number.isSafeInteger(Number(number));
const NUMBER = "(?:0|[1-9]\\d*)";
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const BUILD = "[\\dA-Za-z-]+";
/** The grammar of semver.org: three numbers, a pre-release, build metadata. */
const FULL = new RegExp(`^${NUMBER}(?:\\.${NUMBER}){2}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+${BUILD}(?:\\.${BUILD})*)?$`);
/** A commit that stands in a version's place: 40 hex digits, or 64. */
function isCommit(text) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}

/** More entries than this with one fault are counted in one last finding. */
const MAX_FAULTY = 20;
/** What an entry's version and revision say by themselves: whether they can be compared and relied on. */
function judgeVersions(resolved) {
	const invalid = [];
	const loose = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { entry, identity } of resolved) {
		if (seen.has(identity)) continue;
		seen.add(identity);
		const version = versionOf(entry);
		if (version !== null && semanticVersion(version) === null && !isCommit(version)) invalid.push((more, key) => versionInvalid.found({
			subject: subjectOf(entry),
			data: {
				actual: version,
				more
			},
			location: entry.inventory.locate(entry.value, "version"),
			...key
		}));
		const source = sourceOfEntry(entry);
		if (source.is === "hub" && !source.isPinned) {
			const { repo: repository, revision: actual } = source.place;
			loose.push((more, key) => revisionNotPinned.found({
				subject: subjectOf(entry),
				data: {
					repository,
					actual,
					more
				},
				location: entry.inventory.locate(entry.value),
				...key
			}));
		}
	}
	return [...capped(invalid), ...capped(loose)];
}
function capped(faults) {
	const shown = faults.slice(0, 20).map((found) => found(0, {}));
	const next = faults[20];
	return next === void 0 ? shown : [...shown, next(faults.length - 20 - 1, { key: "more" })];
}

/** Judges the versions by themselves, and against those of the baseline where there is one. */
async function checkVersions(now, answer, before, isProposal = false) {
	const findings = judgeVersions(now.resolved);
	const empty = now.resolved.length === 0;
	if (answer.is !== "found" || before === null) {
		const why = answer.is === "found" ? "nothing was read of it" : answer.why;
		const isKnown = answer.is === "none";
		if (!isKnown) findings.push(baselineUnavailable.found({
			subject: "baseline",
			data: {
				what: "commit",
				why
			}
		}));
		const note = `no earlier commit: ${why}`;
		return {
			value: {
				isKnown,
				baseline: null
			},
			findings,
			counts: {},
			note,
			skipped: true
		};
	}
	const { name, commit } = answer.baseline;
	const { compareWithBaseline } = await import("./compare-versions.js");
	const compared = compareWithBaseline(before, now, name, isProposal);
	const unread = before.findings.find(hidesRecords);
	if (unread) {
		const { kind, subject: file } = unread;
		const data = {
			what: "manifest",
			file,
			baseline: name,
			kind,
			why: reasonOf(unread)
		};
		findings.push(baselineUnavailable.found({
			subject: "baseline",
			data
		}));
	}
	return {
		value: {
			isKnown: unread === void 0,
			baseline: {
				name,
				commit
			}
		},
		findings: [
			...findings,
			...unread ? [] : newInventories(before, now, name),
			...compared.findings
		],
		counts: compared.counts,
		skipped: empty
	};
}
/** What is wrong with a manifest, as its own message says it. */
function reasonOf({ kind, data, subject, location = null, related = null }) {
	return plainText(ruleOf(kind)?.message(data, {
		subject,
		location,
		related
	}) ?? []);
}
/** A file of the baseline that could not be read may hide that a version was not raised. */
function hidesRecords({ kind }) {
	return ruleOf(kind)?.hidesRecords ?? false;
}
/**
* Inventories that the baseline does not have under their names. One that was moved is read at its new
* place only, so a change in it could hide behind the move.
*/
function newInventories(before, now, name) {
	const known = new Set(before.resolved.map(({ entry }) => entry.inventory.file));
	const entries = new Set(before.resolved.map(({ entry }) => subjectOf(entry)));
	const unknown = /* @__PURE__ */ new Map();
	for (const { entry } of now.resolved) {
		const { file } = entry.inventory;
		if (!known.has(file) && !entries.has(subjectOf(entry))) unknown.set(file, (unknown.get(file) ?? 0) + 1);
	}
	return [...unknown].map(([file, entries]) => {
		return baselineUnavailable.found({
			subject: file,
			data: {
				what: "new-manifest",
				file,
				baseline: name,
				entries
			},
			severity: "notice"
		});
	});
}

async function readEarlierCommit(settings, baseline, settingsAt, repository) {
	const answer = await baseline.answer();
	if (answer.is !== "found") return {
		answer,
		now: null,
		own: null
	};
	const now = await baseline.records();
	if (now === null) return {
		answer: {
			is: "unavailable",
			why: "nothing was read of it"
		},
		now: null,
		own: null
	};
	const { files } = answer.baseline;
	const same = {
		settings,
		hasConfig: true,
		config: SETTINGS.config.default
	};
	const earlier = await settingsAt(files) ?? same;
	return {
		answer,
		now,
		own: {
			records: isReadAlike(settings, earlier.settings) ? now : await readEarlier(earlier.settings, files, repository).catch(orNow(now)),
			earlier
		}
	};
}
/** Settings that could not be used then were reported then. */
function orNow(now) {
	return (error) => {
		if (error instanceof SettingsError) return now;
		throw error;
	};
}
/** Whether both settings read the same manifests in the same way. */
function isReadAlike(one, other) {
	const reading = ({ manifests, combined, models, datasets, checksums, checksumBase, pathPrefixes }) => JSON.stringify([
		manifests,
		combined,
		models,
		datasets,
		checksums,
		checksumBase,
		pathPrefixes
	]);
	return reading(one) === reading(other);
}
/** Versions against both readings of the earlier commit; what both report is reported once. */
async function compareAll(records, earlier, { isProposal }) {
	const answer = earlier?.answer ?? {
		is: "none",
		why: "another shard compares"
	};
	const first = await checkVersions(records, answer, earlier?.now ?? null, isProposal);
	if (earlier?.own == null || earlier.own.records === earlier.now) return first;
	const reported = new Set(first.findings.map(identity));
	const more = (await checkVersions(records, answer, earlier.own.records, isProposal)).findings.filter((finding) => finding.kind.startsWith("version-") && !reported.has(identity(finding)));
	return {
		...first,
		findings: [...first.findings, ...more]
	};
}
const identity = ({ kind, subject }) => `${kind} ${subject}`;

/** Compares records with their schemas, with each other, and with those of an earlier commit. */
async function compareRecords({ settings, ports, findings, stages, earlier, settingsAt, isFirst }, records) {
	const { inventories } = records;
	if (settings.schemas.length > 0) await stages.once("schemas", async () => (await import("./check-schemas.js")).checkSchemas(settings.schemas, inventories, ports));
	await stages.once("consistency", () => compareInventories(inventories, settings.ignoreFields, basesOf(records.earlier), records.identities));
	const then = isFirst ? await readEarlierCommit(settings, earlier, settingsAt, ports.repository ?? null) : null;
	if (then?.own != null) findings.compareWith(then.own.earlier.settings.severities);
	const compared = await stages.once("versions", () => compareAll(records, then, settings)) ?? {
		baseline: null,
		isKnown: true
	};
	if (then?.own == null) return compared;
	const { own, answer } = then;
	const { checkProtection } = await import("./check-protection.js");
	await stages.once(PROTECTION_STAGE, () => checkProtection({
		...records,
		settings
	}, {
		...own.records,
		manifests: own.records.manifests ?? []
	}, own.earlier, answer.baseline, ports));
	return compared;
}

/** Hex digits of a fingerprint that tell its kind, so that what is remembered of a group can be told by it. */
const KIND_DIGITS = 3;
/** 32 hex digits of what `identity` names. */
function fingerprintOf(kind, identity, digest) {
	return `${digest(kind).slice(0, KIND_DIGITS)}${digest(`${kind}\n${identity}`).slice(KIND_DIGITS, 32)}`;
}
/** The one finding that stands for `count` of `rule`. It points at the first of them. */
function makeGroup(rule, { severity, manifest, suppression, count, first }, digest) {
	const group = {
		kind: rule.kind,
		severity,
		count,
		data: { first },
		subject: manifest,
		location: first[0]?.location ?? null,
		related: null,
		expected: null,
		actual: null
	};
	const identity = [
		severity,
		manifest,
		...suppression === null ? [] : [suppression],
		"group"
	].join("\n");
	const message = plainText(spansOf(rule, group));
	return {
		...group,
		message,
		fingerprint: fingerprintOf(rule.kind, identity, digest)
	};
}
/**
* The findings of several reports with one group for each that is too many together, before those that stand
* alone. `findings` of one group have to be in the order of their subjects.
*/
function groupTogether(findings, digest) {
	const groups = /* @__PURE__ */ new Map();
	const keyOf = (finding) => {
		const { kind, severity, location } = finding;
		return location === null ? null : JSON.stringify([
			kind,
			severity,
			location.file,
			suppressionOf(finding)
		]);
	};
	for (const finding of findings) {
		const rule = ruleOf(finding.kind);
		const key = keyOf(finding);
		if (rule === null || key === null || finding.location === null || !isGroupable(rule)) continue;
		const group = groups.get(key) ?? {
			rule,
			manifest: finding.location.file,
			count: 0,
			members: []
		};
		groups.set(key, group);
		group.count += finding.count;
		group.members.push(finding);
	}
	const made = [];
	const gone = /* @__PURE__ */ new Set();
	for (const { rule, manifest, count, members } of groups.values()) {
		const [one] = members;
		if (one === void 0 || count <= 1e3) continue;
		for (const member of members) gone.add(member);
		const first = members.flatMap(listed$1).sort(bySubject$1).slice(0, 100);
		const { severity } = one;
		const suppression = suppressionOf(one);
		made.push({
			...one,
			...makeGroup(rule, {
				severity,
				manifest,
				suppression,
				count,
				first
			}, digest)
		});
	}
	made.sort((a, b) => (suppressionOf(a) ?? 0) - (suppressionOf(b) ?? 0));
	return [...made, ...findings.filter((finding) => !gone.has(finding))];
}
function suppressionOf(finding) {
	return "suppression" in finding ? Number(finding.suppression) : null;
}
function listed$1(finding) {
	const { subject, data, location, related } = finding;
	return finding.count === 1 ? [{
		subject,
		data,
		location,
		related
	}] : data.first;
}
function bySubject$1(a, b) {
	return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}

/** Findings of one kind about files of one manifest: they are counted, and where they are too many one stands for all. */
var Bundles = class {
	#counts = /* @__PURE__ */ new Map();
	/** What was counted last, which the next finding is mostly like. */
	#last = null;
	/** By the name of what was walked; emptied where anything is added. */
	#made = /* @__PURE__ */ new Map();
	count(rule, graded) {
		if (this.#made.size > 0) this.#made.clear();
		if (this.#last === null || !isAlike(this.#last.like, graded)) this.#last = {
			like: graded,
			count: this.#countOf(keyOf$1(rule, graded))
		};
		if (this.#last.count !== null) this.#last.count.value += 1;
	}
	#countOf(key) {
		if (key === null) return null;
		const count = this.#counts.get(key) ?? { value: 0 };
		this.#counts.set(key, count);
		return count;
	}
	/** Whether another finding stands for it. */
	holds(rule, graded) {
		const key = keyOf$1(rule, graded);
		return key !== null && this.#isLarge(key);
	}
	/** How many findings fewer are listed than there are. */
	fewer(isSuppressed) {
		let fewer = 0;
		for (const [key, { value: count }] of this.#counts) if (count > 1e3 && key.startsWith(`${isSuppressed} `)) fewer += count - 1;
		return fewer;
	}
	/** What stands for those of `members` that are too many, in the order of the manifests. `name`: whose they are. */
	groups(rule, name, members, digest) {
		const known = this.#made.get(name) ?? this.#make(rule, members, digest);
		this.#made.set(name, known);
		return known;
	}
	#make(rule, members, digest) {
		if (![...this.#counts].some(([key]) => key.split(" ", 2)[1] === rule.kind && this.#isLarge(key))) return [];
		const groups = /* @__PURE__ */ new Map();
		let full = 0;
		for (const graded of members()) {
			const key = keyOf$1(rule, graded);
			const { location } = graded.finding;
			if (key === null || !location || !this.#isLarge(key)) continue;
			const group = groups.get(key) ?? {
				...graded,
				finding: location.file,
				first: []
			};
			groups.set(key, group);
			if (group.first.length === 100) continue;
			group.first.push(listed(graded.finding));
			if (group.first.length < 100) continue;
			full += 1;
			if (full === this.#largeLike(rule, graded)) break;
		}
		return [...groups].map(([key, { finding: manifest, severity, suppression, first }]) => {
			const about = {
				severity,
				manifest,
				suppression,
				count: this.#counts.get(key)?.value ?? 0,
				first
			};
			return {
				finding: makeGroup(rule, about, digest),
				suppression
			};
		}).sort((a, b) => order(a.finding.subject, b.finding.subject) || (a.suppression ?? 0) - (b.suppression ?? 0));
	}
	/** How many groups there are of this rule, severity and state. */
	#largeLike(rule, graded) {
		const start = startOf(rule, graded);
		return [...this.#counts.keys()].filter((key) => key.startsWith(start) && this.#isLarge(key)).length;
	}
	#isLarge(key) {
		return (this.#counts.get(key)?.value ?? 0) > MAX_SINGLE;
	}
};
/** Whether both have the same key. Of a million findings most are like the one before, and need no key. */
function isAlike(one, other) {
	return one.severity === other.severity && one.suppression === other.suppression && one.finding.kind === other.finding.kind && one.finding.location?.file === other.finding.location?.file;
}
function listed({ subject, data, location = null, related = null }) {
	return {
		subject,
		data,
		location: foundLocation(location),
		related: foundLocation(related)
	};
}
/** Null for what is about no file of a manifest. */
function keyOf$1(rule, graded) {
	const { location } = graded.finding;
	if (!location || !isGroupable(rule)) return null;
	return `${startOf(rule, graded)}${graded.suppression ?? ""} ${location.file}`;
}
function startOf(rule, { severity, suppression }) {
	return `${suppression !== null} ${rule.kind} ${severity} `;
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of findings of one kind and severity: by subject, then by place. */
function inOrder(a, b) {
	return compare(a.subject, b.subject) || compare(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0) || compare(a.key ?? "", b.key ?? "") || compare(JSON.stringify(a.data), JSON.stringify(b.data));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** What is wrong with what, whatever line it stands in; the same thing a second time is another. */
function findingIdentity(finding, repeats) {
	const { kind, subject, key } = finding;
	const identity = `${subject}\n${key ?? ""}`;
	if (key === void 0) return identity;
	const name = `${kind}\n${identity}`;
	const repeat = repeats.get(name) ?? 0;
	repeats.set(name, repeat + 1);
	return repeat > 0 ? `${identity}\n${repeat}` : identity;
}

/** Gives findings their severity, their suppression and, once they are reported, their message. */
var Grader = class {
	/** In the order of reports. */
	kinds;
	#rules;
	#severities;
	#suppressions;
	#digest;
	#earlier = {};
	constructor(rules, severities, suppressions, digest) {
		this.kinds = rules.map(({ kind }) => kind);
		this.#rules = new Map(rules.map((rule) => [rule.kind, rule]));
		this.#severities = severities;
		this.#suppressions = suppressions;
		this.#digest = digest;
	}
	rule(kind) {
		const rule = this.#rules.get(kind);
		if (rule === void 0) throw new Error(`there is no rule ${kind}`);
		return rule;
	}
	/** What the config of the earlier commit says, which firm rules are graded by. */
	compareWith(severities) {
		this.#earlier = severities;
	}
	/** By the config, else by the finding, else by the rule. */
	severityOf({ kind, severity }) {
		const rule = this.rule(kind);
		const own = severity ?? rule.severity;
		const wanted = this.#severities[kind] ?? own;
		return rule.isFirm ? graver(wanted, this.#earlier[kind] ?? own) : wanted;
	}
	/** The row of the suppression because of which it does not count; null where it does. */
	suppressionOf(finding) {
		return this.#suppressions.of(finding, () => this.#actualOf(finding));
	}
	/** The same, counted as one use of the suppression. */
	suppress(finding) {
		return this.#suppressions.count(finding, () => this.#actualOf(finding));
	}
	/** The fingerprint is made of what is wrong, not of where it stands or what it was last time. */
	finish(finding, severity, identity) {
		const { kind, data, subject } = finding;
		const location = foundLocation(finding.location ?? null);
		const related = foundLocation(finding.related ?? null);
		const rule = this.rule(kind);
		const message = plainText(messageOf(rule, data, {
			subject,
			location,
			related
		}));
		const { expected, actual } = rule.values(data);
		return {
			kind,
			severity,
			count: 1,
			data,
			message,
			subject,
			location,
			related,
			expected,
			actual,
			fingerprint: fingerprintOf(kind, identity, this.#digest)
		};
	}
	#actualOf(finding) {
		return this.rule(finding.kind).values(finding.data).actual;
	}
};
const graver = (one, other) => SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;

const stateOf$1 = (suppression) => suppression === null ? "open" : "suppressed";
/**
* All findings of a run: graded, counted, in a fixed order, and made into full findings only as
* they are walked. Findings about files are not even made before that, since there may be a
* million of them: `derive` names the items and how to describe one.
*/
var FindingSet = class {
	#grader;
	#suppressions;
	#digest;
	#findings = [];
	#derived = [];
	#counts = /* @__PURE__ */ new Map();
	#bundles = new Bundles();
	#isSorted = true;
	#last = null;
	constructor(rules, severities, suppressions, digest) {
		this.#grader = new Grader(rules, severities, suppressions, digest);
		this.#suppressions = suppressions;
		this.#digest = digest;
	}
	/** What the config of the earlier commit says of severities, before findings are added. */
	compareWith(severities) {
		this.#grader.compareWith(severities);
	}
	add(findings) {
		for (const finding of findings) {
			this.#findings.push({
				finding,
				...this.#count(finding)
			});
			this.#isSorted = false;
		}
	}
	/** Findings that `describe` makes of some of `items`, which must stand in their final order. */
	derive(items, describe) {
		const groups = /* @__PURE__ */ new Set();
		this.#derived.push({
			items,
			describe,
			groups
		});
		for (const item of items) {
			const finding = describe(item);
			if (!finding) continue;
			const { severity, suppression } = this.#count(finding);
			groups.add(this.#keyOf(stateOf$1(suppression), severity, finding.kind));
		}
	}
	/** How many are walked: of each group one. */
	get length() {
		return this.#lengthOf("open");
	}
	get suppressedCount() {
		return SEVERITIES.reduce((sum, severity) => sum + this.#countBy("suppressed", severity), 0);
	}
	countBy(severity) {
		return this.#countBy("open", severity);
	}
	#countBy(state, severity) {
		return this.#grader.kinds.reduce((sum, kind) => sum + this.#countOf(state, severity, kind), 0);
	}
	#lengthOf(state) {
		return SEVERITIES.reduce((sum, severity) => sum + this.#countBy(state, severity), 0) - this.#bundles.fewer(state === "suppressed");
	}
	countsByKind() {
		const counts = {};
		for (const kind of this.#grader.kinds) {
			const count = SEVERITIES.reduce((sum, severity) => sum + this.#countOf("open", severity, kind), 0);
			if (count > 0) counts[kind] = count;
		}
		return counts;
	}
	/** Whether what `finding` says is an error that counts, should it be added. */
	isError(finding) {
		return this.#grader.severityOf(finding) === "error" && this.#grader.suppressionOf(finding) === null;
	}
	*[Symbol.iterator]() {
		for (const { finding } of this.#walk("open")) yield finding;
	}
	/** The findings that do not count. */
	get suppressed() {
		const walk = () => this.#walk("suppressed");
		const { rows } = this.#suppressions;
		return {
			length: this.#lengthOf("suppressed"),
			*[Symbol.iterator]() {
				for (const { finding, suppression } of walk()) {
					const row = suppression === null ? void 0 : rows[suppression];
					if (suppression === null || row === void 0) continue;
					yield {
						...finding,
						suppression,
						reason: row.reason,
						expires: row.expires
					};
				}
			}
		};
	}
	*#walk(state) {
		if (!this.#isSorted) this.#findings.sort((a, b) => inOrder(a.finding, b.finding));
		this.#isSorted = true;
		const repeats = /* @__PURE__ */ new Map();
		for (const severity of SEVERITIES) for (const kind of this.#grader.kinds) {
			if (this.#countOf(state, severity, kind) === 0) continue;
			const rule = this.#grader.rule(kind);
			const members = () => this.#group(state, severity, kind);
			const all = this.#bundles.groups(rule, groupKey(state, severity, kind), members, this.#digest);
			if (countAll(all.map(({ finding }) => finding)) === this.#countOf(state, severity, kind)) yield* all;
			else yield* this.#between([...all], members(), repeats);
		}
	}
	/** Those that stand alone, and groups, in the order of their subjects. */
	*#between(groups, members, repeats) {
		let next = groups.shift();
		for (const graded of members) {
			const { finding, severity, suppression } = graded;
			for (; next !== void 0 && next.finding.subject <= finding.subject; next = groups.shift()) yield next;
			const identity = findingIdentity(finding, repeats);
			if (this.#bundles.holds(this.#grader.rule(finding.kind), graded)) continue;
			yield {
				finding: this.#grader.finish(finding, severity, identity),
				suppression
			};
		}
		for (; next !== void 0; next = groups.shift()) yield next;
	}
	#countOf(state, severity, kind) {
		return this.#counts.size === 0 ? 0 : this.#counts.get(groupKey(state, severity, kind)) ?? 0;
	}
	/** One group in the order of subjects, so that reports of parts can be put together in that order. */
	#group(state, severity, kind) {
		const added = this.#findings.filter((one) => one.severity === severity && one.finding.kind === kind && stateOf$1(one.suppression) === state);
		const key = groupKey(state, severity, kind);
		return this.#derived.filter(({ groups }) => groups.has(key)).map((one) => this.#derivedOf(one, state, severity, kind)).reduce(bySubject, added);
	}
	*#derivedOf({ items, describe }, state, severity, kind) {
		for (const item of items) {
			const finding = describe(item);
			if (finding?.kind !== kind || this.#grader.severityOf(finding) !== severity) continue;
			const suppression = this.#grader.suppressionOf(finding);
			if (stateOf$1(suppression) === state) yield {
				finding,
				severity,
				suppression
			};
		}
	}
	#count(finding) {
		const severity = this.#grader.severityOf(finding);
		const suppression = this.#grader.suppress(finding);
		const key = this.#keyOf(stateOf$1(suppression), severity, finding.kind);
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
		this.#bundles.count(this.#grader.rule(finding.kind), {
			finding,
			severity,
			suppression
		});
		return {
			severity,
			suppression
		};
	}
	/** The key of a group; of a million findings most are of the group of the one before. */
	#keyOf(state, severity, kind) {
		const last = this.#last;
		if (last?.kind === kind && last.severity === severity && last.state === state) return last.key;
		const key = groupKey(state, severity, kind);
		this.#last = {
			state,
			severity,
			kind,
			key
		};
		return key;
	}
};
/** All of both, each of which is in the order of its subjects, in that order. */
function* bySubject(some, others) {
	const rest = others[Symbol.iterator]();
	let next = rest.next();
	for (const one of some) {
		for (; !next.done && next.value.finding.subject < one.finding.subject; next = rest.next()) yield next.value;
		yield one;
	}
	for (; !next.done; next = rest.next()) yield next.value;
}
function groupKey(state, severity, kind) {
	return `${state} ${severity} ${kind}`;
}

/** Adds an item to the list of a key, which is made when it is the first. */
function pushTo(lists, key, item) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [item]);
	else list.push(item);
}

/** Says of each finding whether one of the entries suppresses it. */
var Suppressions = class Suppressions {
	rows;
	/** Entries by their kind and the path that they name. */
	#plain = /* @__PURE__ */ new Map();
	/** Entries with wildcards, by their kind. */
	#wild = /* @__PURE__ */ new Map();
	#work;
	constructor(rows, active, work) {
		this.rows = rows;
		this.#work = work;
		for (const one of active) {
			const { kind, path } = one.suppression;
			for (const name of /* @__PURE__ */ new Set([path, namesOf(path).join("/")])) pushTo(this.#plain, keyOf(kind, name), one);
			if (one.matches !== null) pushTo(this.#wild, kind, one);
		}
	}
	/** `now`: ISO 8601 in UTC. A pattern that cannot be used is a `SettingsError`. */
	static on(now, suppress) {
		const today = now.slice(0, 10);
		const work = { steps: 0 };
		const rows = [];
		const active = [];
		for (const [place, suppression] of suppress.entries()) {
			const { kind, path, reason, expires } = suppression;
			requirePattern("suppress", path);
			const matches = isWild(path) ? globMatcher(path, work) : null;
			const status = expires < today ? "expired" : "active";
			const row = {
				kind,
				path,
				reason,
				expires,
				status,
				findings: 0
			};
			rows.push(row);
			if (status === "active") active.push({
				suppression,
				place,
				row,
				matches
			});
		}
		return new Suppressions(rows, active, work);
	}
	/** The row of the first entry that suppresses a finding; null: none does. */
	of({ kind, subject }, actual) {
		return this.#find(kind, subject, actual)?.place ?? null;
	}
	/** The same, counted in its row. Patterns that take too long together are a `SettingsError`. */
	count({ kind, subject }, actual) {
		const found = this.#find(kind, subject, actual);
		if (this.#work.steps > 1e8) throw tooMuchWork("suppress");
		if (found === void 0) return null;
		found.row.findings += 1;
		return found.place;
	}
	#find(kind, subject, actual) {
		if (this.#plain.size === 0) return void 0;
		const isFor = ({ suppression }) => suppression.actual === null || suppression.actual === actual();
		const plain = this.#plain.get(keyOf(kind, subject))?.find(isFor);
		const wild = this.#wild.get(kind)?.find((one) => isFor(one) && one.matches?.(subject) === true);
		return plain === void 0 || wild !== void 0 && wild.place < plain.place ? wild : plain;
	}
};
const keyOf = (kind, path) => `${kind} ${path}`;

async function contextOf(settings, ports, settingsAt) {
	const suppressions = Suppressions.on(ports.clock.now(), settings.suppress);
	const findings = new FindingSet(RULES, severitiesOf(settings), suppressions, ports.digest);
	const earlier = new Earlier(settings, ports.baseline, ports.repository);
	const scope = ports.changes === void 0 ? null : await (await import("./change-scope.js")).scopeOf(await earlier.answer(), ports.changes, settings);
	return {
		settings,
		ports,
		findings,
		suppressions,
		stages: new Stages(findings, ports.clock, ports.progress, settings.shard, scope?.holds),
		earlier,
		settingsAt,
		isFirst: isPrimaryShard(settings.shard),
		scope
	};
}
/** A forced answer for missing files is not softened again by the config. */
function severitiesOf({ severities, missingFiles }) {
	if (missingFiles === "auto") return severities;
	const { [fileMissing.kind]: _, ...others } = severities;
	return others;
}

/** The recorded files that patterns name. That there is none is a `SettingsError`: nothing would be checked. */
function selectFiles(plan, only) {
	const isMeant = pathMatcher("only", only);
	const value = plan.filter(({ path }) => isMeant(path));
	if (value.length === 0) throw new SettingsError(`only: no recorded file matches ${only.join(", ")}.`);
	const recorded = value.filter(({ hasDigest }) => hasDigest).length;
	return {
		value,
		findings: [],
		counts: {
			files: value.length,
			files_with_checksum: recorded
		}
	};
}

async function filesOfRun(context, records) {
	const own = context.scope === null ? records : context.scope.narrow(records);
	const { files: plan, partition } = await partOf(own.plan, context);
	const alternatives = records.alternatives.filter(({ record }) => findRecord(plan, record.path) !== null);
	return {
		plan,
		resolved: context.isFirst ? own.resolved : [],
		alternatives,
		partition
	};
}
async function partOf(files, { settings, ports, stages }) {
	const { shard, only } = settings;
	if (only.length > 0) return {
		files: await stages.each("selection", () => selectFiles(files, only)),
		partition: null
	};
	if (shard === null) return {
		files,
		partition: null
	};
	return stages.each(SHARD_STAGE, async () => (await import("./partition-plan2.js")).partitionPlan(files, shard, settings, ports.digest));
}

/** A repository is there, but what git knows of it could not be had: `why` in git's own words. */
function findGitProblem(why) {
	return {
		findings: [gitUnavailable.found({
			subject: "git",
			data: { why }
		})],
		counts: {},
		note: "git doesn't work here"
	};
}

/** The finding about a state file that could not be used, so that every file was read. */
function ignoredState(file, problem) {
	return {
		findings: [stateIgnored.found({
			subject: "state",
			data: {
				file,
				problem
			}
		})],
		counts: {},
		note: "the state file isn't used"
	};
}

/** Which entries of `suppress` have expired: what they suppressed counts again, and they should go. */
function judgeSuppressions(suppress, { rows }) {
	const findings = suppress.filter((_, index) => rows[index]?.status === "expired").map(expired);
	return {
		findings,
		counts: {
			suppressed: rows.reduce((sum, { findings }) => sum + findings, 0),
			suppressions: suppress.length,
			suppressions_expired: findings.length
		}
	};
}
function expired({ kind, path, reason, expires, location }) {
	return suppressionExpired.found({
		subject: path,
		data: {
			kind,
			expires,
			reason
		},
		location,
		key: `${kind} ${expires}`
	});
}

/** What there is to say of the run itself. False where git did not answer, so that something may be unknown. */
async function judgeRun({ settings: { suppress }, ports: { memory, git }, stages, suppressions, isFirst }) {
	const { problem = null, file = "" } = memory ?? {};
	if (problem !== null) await stages.each("state", () => ignoredState(file, problem));
	const gitProblem = git?.problem() ?? null;
	if (gitProblem !== null) await stages.each("git", () => findGitProblem(gitProblem));
	if (suppress.length > 0) await stages.each("suppressions", () => judgeSuppressions(isFirst ? suppress : [], suppressions));
	return gitProblem === null;
}

/**
* Which files a count leaves out. Inventories are written by many programs, so several ways to count are right;
* bits, that can be put together.
*/
const WITHOUT = {
	/** What tools leave beside the files, and manifests. */
	housekeeping: 1,
	/** Files of other entries in folders below. */
	nested: 2,
	/** Links to files that are counted already, as in hub caches. */
	repeated: 4
};
const WAYS = 8;
const NAMES = /(^|\/)(\.gitattributes|\.gitignore|\.gitkeep|\.keep|\.DS_Store|Thumbs\.db|desktop\.ini|[^/]+\.dvc)$/;
/** `hf download --local-dir` keeps what it knows of the files in the first. */
const FOLDERS = /(^|\/)(\.cache\/huggingface|\.ipynb_checkpoints|__pycache__)\//;
/** What a hub cache holds beside `blobs` and `snapshots`. */
const IN_CACHE = /(^|\/)(models|datasets|spaces)--[^/]+\/(refs|\.no_exist)\//;
/** Whether a file is none of the content, by its path from the root. */
function isHousekeeping(path) {
	return NAMES.test(path) || FOLDERS.test(path) || IN_CACHE.test(path);
}
/** Counts the files in folders as they are met, each file once for all folders that it is in. */
var FolderCounter = class {
	#tallies = /* @__PURE__ */ new Map();
	#linked = /* @__PURE__ */ new Map();
	#entries;
	#manifests;
	/** `entries`: what the entries name, files too. */
	constructor(folders, entries, manifests) {
		for (const folder of folders) this.#tallies.set(folder, Array.from({ length: WAYS }, () => ({
			files: 0,
			bytes: 0,
			unknown: 0
		})));
		this.#entries = entries;
		this.#manifests = manifests;
	}
	get tallies() {
		return this.#tallies;
	}
	/** Adds a file to each folder above it, but to none above `top`. */
	add(file, top) {
		let isNested = this.#entries.has(file.path);
		for (let folder = folderOf(file.path);; folder = folderOf(folder)) {
			const tallies = this.#tallies.get(folder);
			if (tallies !== void 0) this.#count(file, folder, tallies, isNested);
			if (folder === top || folder === "") return;
			isNested ||= this.#entries.has(folder);
		}
	}
	#count(file, folder, tallies, isNested) {
		const traits = (this.#isHousekeeping(file.path, folder) ? WITHOUT.housekeeping : 0) | (isNested ? WITHOUT.nested : 0) | (this.#isRepeated(file, folder) ? WITHOUT.repeated : 0);
		for (const [without, tally] of tallies.entries()) {
			if ((without & traits) !== 0) continue;
			tally.files += 1;
			if (file.size === null) tally.unknown += 1;
			else tally.bytes += file.size;
		}
	}
	#isHousekeeping(path, folder) {
		if (this.#manifests.has(path)) return true;
		const name = path.slice(folder.length + 1);
		return NAMES.test(name) || FOLDERS.test(name) || IN_CACHE.test(path);
	}
	/** Links to what is in the folder itself, and all but the first to what is elsewhere. */
	#isRepeated({ linked }, folder) {
		if (linked === null) return false;
		if (linked.startsWith(`${folder}/`)) return true;
		const seen = this.#linked.get(folder) ?? /* @__PURE__ */ new Set();
		this.#linked.set(folder, seen);
		if (seen.has(linked)) return true;
		seen.add(linked);
		return false;
	}
};
/** Walks each folder once; null where the run was cancelled meanwhile. */
async function countFolders(folders, files, { entries, manifests, elsewhere, sizeOf, signal }) {
	const counter = new FolderCounter(folders, entries, manifests);
	const visited = /* @__PURE__ */ new Set();
	const partly = /* @__PURE__ */ new Set();
	for (const top of [...folders].sort()) {
		if (visited.has(top)) continue;
		for await (const { folder, files: found, isWhole } of files.walk(top)) {
			if (signal.aborted) return null;
			if (folders.has(folder)) visited.add(folder);
			if (!isWhole || await isKeptByDvc$2(found, files)) markAbove(folder, top, partly);
			for (const file of found) {
				const size = await sizeOf(file);
				counter.add(size === file.size ? file : {
					...file,
					size
				}, top);
			}
		}
	}
	for (const file of elsewhere) counter.add(file, "");
	return {
		of: counter.tallies,
		partly
	};
}
/** Whether some of what DVC keeps for this folder is not here; that may be a file, or a folder of many. */
async function isKeptByDvc$2(found, files) {
	const outs = found.flatMap(({ path }) => path.endsWith(".dvc") ? [path.slice(0, -4)] : []);
	return (outs.length === 0 ? [] : await files.stat(outs)).some(({ is }) => is === "missing");
}
function markAbove(from, top, marked) {
	for (let folder = from;; folder = folderOf(folder)) {
		marked.add(folder);
		if (folder === top || folder === "") return;
	}
}

const LEVELS = [
	"error",
	"warning",
	"notice"
];
/** What the settings say of files that nothing records: the last glob that matches decides, else the level for all. */
function levelsOf({ unrecorded, unrecordedBy }) {
	const globs = Object.entries(unrecordedBy).reverse().map(([glob, level]) => ({
		matches: pathMatcher("unrecorded", [glob]),
		level
	}));
	const levelOf = (path, isCovered) => globs.find(({ matches }) => matches(path))?.level ?? (isCovered ? unrecorded : "off");
	const said = [unrecorded, ...globs.map(({ level }) => level)];
	const gravest = LEVELS.find((level) => said.includes(level)) ?? "off";
	return Object.assign(levelOf, {
		hasGlobs: globs.some(({ level }) => level !== "off"),
		gravest
	});
}

/** Files that nothing records and whose size is asked for; more cost too much time for what they tell. */
const MAX_STATS = 1e5;
const MAX_FINDINGS$1 = 1e3;
const MAX_FOLDERS = 100;
/** How many of the files in folders with recorded files are recorded, and which are not, where that is asked. */
async function judgeCoverage(plan, { manifests, reported }, settings, ports) {
	const levelOf = levelsOf(settings);
	const folders = new CoveredFolders(plan);
	const nothing = {
		value: null,
		findings: [],
		counts: {},
		note: null,
		skipped: true
	};
	if (folders.isEmpty && !levelOf.hasGlobs) return nothing;
	const tree = await ports.files.tree();
	const isOptional = pathMatcher("optional", settings.optional);
	const onDisk = spelledOtherwise(plan);
	const bare = [];
	for (const path of tree.paths) {
		if (ports.signal.aborted) return nothing;
		const folder = folders.of(path);
		if (folder === null && !levelOf.hasGlobs || manifests.has(path) || isHousekeeping(path)) continue;
		const record = findRecord(plan, path) ?? onDisk.get(path);
		if (record !== void 0) folders.add(folder, sizeOf(record), true);
		else if (!isOptional(path)) bare.push(path);
	}
	const there = await sizes(bare, ports);
	for (const [path, size] of there) folders.add(folders.of(path), size, false);
	const value = tree.isWhole ? folders.coverage() : null;
	const wanted = [...there.keys()].flatMap((path) => {
		const level = reported.has(path) ? "off" : levelOf(path, folders.of(path) !== null);
		return level === "off" ? [] : [{
			path,
			level
		}];
	});
	const lfs = wanted.length === 0 || settings.manifests === "auto" ? null : await inLfs(wanted, ports.git);
	const lacking = wanted.filter(({ path }) => lfs?.get(path) !== LFS);
	const findings = lacking.slice(0, MAX_FINDINGS$1).map(({ path, level }) => fileUnrecorded.found({
		subject: path,
		severity: level,
		data: { what: "nowhere" }
	}));
	const [next] = lacking.slice(MAX_FINDINGS$1);
	if (next !== void 0) {
		const data = {
			what: "nowhere-more",
			count: lacking.length - MAX_FINDINGS$1
		};
		findings.push(fileUnrecorded.found({
			subject: next.path,
			severity: next.level,
			data,
			key: "more"
		}));
	}
	const counts = {
		files_in_folders: value?.files ?? 0,
		files_unrecorded: lacking.length
	};
	if (tree.isWhole) return {
		value,
		findings,
		counts,
		note: null,
		skipped: false
	};
	if (levelOf.gravest !== "off") findings.push(fileUnrecorded.found({
		subject: ROOT,
		severity: levelOf.gravest,
		data: { what: "unlisted" }
	}));
	return {
		value,
		findings,
		counts,
		note: "the tree has more files than were listed",
		skipped: false
	};
}
const LFS = "lfs";
const ROOT = ".";
/** Where only named manifests are read, a pointer of git-lfs in the index is the record of its file. */
async function inLfs(wanted, git) {
	return git === null ? null : git.filters(wanted.map(({ path }) => path));
}
/** The size of what a record's file holds; null: not known. */
function sizeOf({ found, outcome, size }) {
	if (outcome?.is === "pointer") return outcome.pointer.is === "pointer" ? outcome.pointer.size : size;
	return found.is === "file" ? found.size : size;
}
/** Records by the paths that their files have on disk, where those are spelt otherwise. */
function spelledOtherwise(plan) {
	const others = /* @__PURE__ */ new Map();
	for (const record of plan) if (record.found.is === "file" && record.found.path !== void 0) others.set(record.found.path, record);
	return others;
}
/** The files among paths with their sizes; null: not asked for any more. */
async function sizes(paths, { files, signal }) {
	const found = /* @__PURE__ */ new Map();
	for (const batch of batches(paths.slice(0, MAX_STATS))) {
		if (signal.aborted) break;
		const stats = await files.stat(batch);
		for (const [index, path] of batch.entries()) {
			const stat = stats[index];
			if (stat?.is === "file") found.set(path, stat.size);
		}
	}
	for (const path of paths.slice(MAX_STATS)) found.set(path, null);
	return found;
}
/**
* Folders with recorded files, without those that are in another of them. Files that stand in the root itself make no
* folder of all others.
*/
var CoveredFolders = class {
	#tallies = /* @__PURE__ */ new Map();
	/** The covered folder that a folder is in; null: none. */
	#above = /* @__PURE__ */ new Map();
	constructor(plan) {
		const own = /* @__PURE__ */ new Set();
		const tellFolder = folderTeller();
		let last = null;
		for (const { path, found } of plan) {
			const folder = found.is === "outside" ? last : tellFolder(path);
			if (folder !== null && folder !== last) own.add(folder);
			last = folder;
		}
		for (const folder of own) if (!(folder !== "" && foldersAbove(folder).some((above) => above !== "" && own.has(above)))) this.#tallies.set(folder, {
			files: 0,
			recorded: 0,
			bytes: 0,
			recordedBytes: 0
		});
	}
	get isEmpty() {
		return this.#tallies.size === 0;
	}
	of(path) {
		const folder = folderOf(path);
		const known = this.#above.get(folder);
		if (known !== void 0) return known;
		const found = (folder === "" ? [folder] : [folder, ...foldersAbove(folder).filter((above) => above !== "")]).find((one) => this.#tallies.has(one)) ?? null;
		this.#above.set(folder, found);
		return found;
	}
	add(folder, size, isRecorded) {
		const tally = folder === null ? void 0 : this.#tallies.get(folder);
		if (tally === void 0) return;
		tally.files += 1;
		tally.bytes = tally.bytes === null || size === null ? null : tally.bytes + size;
		if (!isRecorded) return;
		tally.recorded += 1;
		tally.recordedBytes += size ?? 0;
	}
	coverage() {
		const rows = [...this.#tallies].filter(([, { files }]) => files > 0).map(([folder, tally]) => ({
			folder,
			...rowOf(tally)
		})).sort((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
		if (rows.length === 0) return null;
		const all = {
			files: 0,
			recorded: 0,
			bytes: 0,
			recordedBytes: 0
		};
		for (const { files, recorded, bytes, recordedBytes } of this.#tallies.values()) {
			all.files += files;
			all.recorded += recorded;
			all.bytes = all.bytes === null || bytes === null ? null : all.bytes + bytes;
			all.recordedBytes += recordedBytes;
		}
		return {
			...rowOf(all),
			folders: rows.slice(0, MAX_FOLDERS),
			more_folders: Math.max(0, rows.length - MAX_FOLDERS)
		};
	}
};
function rowOf({ files, recorded, bytes, recordedBytes }) {
	return {
		files,
		recorded,
		bytes,
		recorded_bytes: bytes === null ? null : recordedBytes
	};
}

/** Patterns that braces may make of one. */
const MAX_CHOICES = 256;
/**
* Whether a path matches one of the patterns of a file set, which strangers wrote: with braces, and with `*` for any
* part of a name or, where `isLoose`, of a path (as Python's fnmatch has it). Null: some pattern is longer than any
* that is needed, or makes too many. What matching costs is added to `work`.
*/
function filePatterns(patterns, isLoose, work = { steps: 0 }) {
	const matchers = [];
	for (const pattern of patterns) {
		const choices = pattern.length > 1024 ? null : withoutBraces(pattern);
		if (choices === null) return null;
		for (const choice of choices) {
			matchers.push(globMatcher(choice, work));
			if (!isLoose || !choice.includes("*")) continue;
			const loose = globMatcher(inOneName(choice.replace(/^(?:\.\/)+/, "")), work);
			matchers.push((path) => loose(inOneName(path)));
		}
	}
	return (path) => matchers.some((matches) => matches(path));
}
/** A path as a single name, so that `*` stands for slashes too. */
const inOneName = (path) => path.replaceAll("/", "");
/** The folder before the first part of a pattern that is more than a name. */
function fixedFolder(pattern) {
	const names = pattern.replace(/^(?:\.\/)+/, "").split("/");
	const end = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
	return (end === -1 ? names.slice(0, -1) : names.slice(0, end)).join("/");
}
/** What a pattern with braces (`a.{json,csv}`) stands for; null: too many. */
function withoutBraces(pattern) {
	const done = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (done.length + open.length >= MAX_CHOICES) return null;
		const [whole, before = "", inside = "", after = ""] = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(next) ?? [];
		if (whole === void 0) done.push(next);
		else for (const choice of inside.split(",").reverse()) open.push(before + choice + after);
	}
	return [...new Set(done)];
}

/** What a pointer of git-lfs names on the server; null for pointers of other tools. */
function lfsObjectOf({ tool, sha256, size, stored }) {
	if (tool !== "git-lfs") return null;
	if (stored !== void 0) return stored;
	return sha256 === null || size === null ? null : {
		oid: sha256,
		size
	};
}
/** Longer files are no pointers: git-annex takes at most 32 KiB for one, git-lfs less than 1 KiB. */
const MAX_POINTER_BYTES = 32768;

/** The size of what a pointer stands for. */
function pointedSize(files) {
	return ({ path, size, linked }) => {
		if (size === null || size === 0 || size > 32768 || linked !== null) return size;
		return files.read(path, MAX_POINTER_BYTES).then((read) => {
			const pointer = read.is === "bytes" ? readPointer(decodePointer(read.bytes)) : null;
			return pointer?.is === "pointer" ? pointer.size : size;
		});
	};
}

/** Files of one manifest reported one by one. */
const MAX_FILES$1 = 100;
const MAX_PATTERNS = 5;
/** Files on disk that are looked at before a set is called empty. */
const MAX_WALKED = 1e5;
/** Steps of matching for the patterns of all sets together: some seconds of work. */
const MAX_STEPS = 1e8;
/** Compares what manifests tell of folders as a whole: which files are in them, and how many bytes. */
async function judgeFileSets(manifests, plan, { pointers, optional }, ports) {
	const findings = [];
	const tree = manifests.length === 0 ? null : await ports.files.tree();
	const reported = /* @__PURE__ */ new Set();
	const isOptional = pathMatcher("optional", optional);
	const work = { steps: 0 };
	let sets = 0;
	for (const manifest of manifests) {
		for (const [index, set] of manifest.fileSets.entries()) {
			sets += 1;
			const location = manifest.locate({
				is: "file-set",
				index
			});
			if (set.expects === "recorded") {
				const lacking = unrecorded(set, recordedBy(new Set(set.by ?? [manifest.file]), plan), tree, work).filter((path) => !reported.has(path) && !isOptional(path));
				for (const path of lacking) reported.add(path);
				findings.push(...unrecordedFindings(manifest.file, lacking, location));
			} else if (set.expects === "some" && await isEmpty(set, tree, work, ports.files)) {
				const { name, folder, path } = set;
				const includes = path === void 0 ? set.includes : [path];
				const patterns = includes.slice(0, MAX_PATTERNS).map((pattern) => pattern.slice(0, 200));
				const isPath = path !== void 0 && { is_path: true };
				const data = {
					name: name?.slice(0, 200) ?? null,
					folder,
					patterns,
					count: includes.length,
					...isPath
				};
				findings.push(filesetEmpty.found({
					subject: manifest.file,
					location,
					data,
					key: `${index} ${name}`
				}));
			}
		}
		const { total } = manifest;
		if (total === null || isAnyMissing(total.folder, plan)) continue;
		const data = await wrongTotal(total, pointers, ports);
		const location = manifest.locate(total.at);
		if (data !== null) findings.push(totalsDiffer.found({
			subject: location.file,
			location,
			data,
			key: data.field
		}));
	}
	return {
		value: reported,
		findings,
		counts: { file_sets: sets },
		note: work.steps > MAX_STEPS ? "the patterns of some file sets take too long to match" : null,
		skipped: manifests.length === 0
	};
}
/** The files that some manifests record, as they are recorded and as they are spelt on disk. */
function recordedBy(manifests, plan) {
	const paths = /* @__PURE__ */ new Set();
	for (const record of plan) {
		if (!withMerged(record).some(({ source }) => manifests.has(source.file))) continue;
		paths.add(record.path);
		if (record.found.is === "file" && record.found.path !== void 0) paths.add(record.found.path);
	}
	return paths;
}
/** The paths that a set has, relative to its folder and from the root; null: its patterns are not understood. */
function matcherOf({ folder, includes, excludes }, isLoose, work) {
	const isIncluded = filePatterns(includes, isLoose, work);
	const isExcluded = filePatterns(excludes, false, work);
	if (isIncluded === null || isExcluded === null) return null;
	const prefix = folder === "" ? "" : `${folder}/`;
	return (path) => {
		if (!path.startsWith(prefix)) return false;
		const name = path.slice(prefix.length);
		return isIncluded(name) && !isExcluded(name);
	};
}
function unrecorded(set, recorded, { paths }, work) {
	const isMember = matcherOf(set, false, work);
	if (isMember === null) return [];
	const found = [];
	for (const path of paths) {
		if (work.steps > MAX_STEPS) return [];
		if (isMember(path) && !recorded.has(path)) found.push(path);
	}
	return found;
}
function unrecordedFindings(manifest, paths, location) {
	const found = paths.slice(0, MAX_FILES$1).map((subject) => fileUnrecorded.found({
		subject,
		location,
		data: {
			what: "file",
			manifest
		}
	}));
	const count = paths.length - found.length;
	if (count === 0) return found;
	return [...found, fileUnrecorded.found({
		subject: manifest,
		location,
		key: "more",
		data: {
			what: "more",
			count
		}
	})];
}
/** Whether no file of the repository, and none that git ignores, is in the set; false where that is not known. */
async function isEmpty(set, { paths, isWhole }, work, files) {
	const isMatch = matcherOf(set, true, work);
	if (isMatch === null || !isWhole) return false;
	const isMember = (path) => work.steps > MAX_STEPS || isMatch(path);
	if (paths.some(isMember)) return false;
	const tracked = new Set(paths);
	let walked = 0;
	for (const pattern of set.includes) {
		const start = joinPath(set.folder, fixedFolder(pattern));
		if (start === null || isKeptByDvc$1(start, pattern, set.folder, tracked)) return false;
		for await (const { files: found } of files.walk(start)) {
			walked += found.length;
			if (walked > MAX_WALKED || found.some(({ path }) => isMember(path))) return false;
		}
	}
	return true;
}
/** Whether DVC keeps the folder of a pattern, one above it, or the very file. */
function isKeptByDvc$1(start, pattern, folder, tracked) {
	if (tracked.has(`${below(folder, pattern)}.dvc`)) return true;
	for (let path = start; path !== ""; path = folderOf(path)) if (tracked.has(`${path}.dvc`)) return true;
	return false;
}
/** What is missing has findings of its own, or may be fetched. */
function isAnyMissing(folder, plan) {
	const { first, end } = placesBelow(plan, folder);
	return plan.slice(first, end).some(({ found }) => found.is === "missing" || found.is === "broken-link");
}
async function wrongTotal({ folder, files: count, bytes, field }, pointers, { files, signal }) {
	const nothing = /* @__PURE__ */ new Set();
	const counting = {
		entries: nothing,
		manifests: nothing,
		elsewhere: [],
		sizeOf: pointers === "accept" ? pointedSize(files) : ({ size }) => size,
		signal
	};
	const counts = await countFolders(/* @__PURE__ */ new Set([folder]), files, counting);
	const tallies = counts?.of.get(folder);
	const [all] = tallies ?? [];
	if (all === void 0 || tallies === void 0 || counts?.partly.has(folder)) return null;
	if (tallies.some((one) => one.files === count && (one.unknown > 0 || one.bytes === bytes)) || all.unknown > 0) return null;
	return {
		of: "payload",
		field,
		expected: `${bytes}.${count}`,
		actual: `${all.bytes}.${all.files}`
	};
}

/**
* Compares the numbers of each entry with the folder that is there. An entry of the whole root is left alone,
* since what else a repository holds is no part of it.
*/
async function judgeFolders(resolved, whole, manifests, settings, ports) {
	const items = resolved.filter(isNumbered);
	const states = /* @__PURE__ */ new Map();
	const folders = foldersOf(items);
	const counting = {
		entries: folders.size === 0 ? NO_PATHS : pathsOf(resolved),
		manifests,
		elsewhere: absentRecords(whole, folders),
		sizeOf: ({ size }) => size,
		signal: ports.signal
	};
	const shared = sharedPaths(items);
	const judge = (some, counts) => some.flatMap((item) => judged(item, counts, shared) ?? []);
	const first = folders.size === 0 ? null : await countFolders(folders, ports.files, counting);
	let found = judge(items, first);
	const doubtful = found.map(({ item }) => item);
	const again = foldersOf(doubtful);
	if (again.size > 0) {
		const known = new Set(counting.elsewhere.map(({ path }) => path));
		const left = (await leftOut(again, ports.git)).filter(({ path }) => !known.has(path));
		const sizeOf = settings.pointers === "accept" ? pointedSize(ports.files) : counting.sizeOf;
		const elsewhere = [...counting.elsewhere, ...left];
		found = judge(doubtful, await countFolders(again, ports.files, {
			...counting,
			sizeOf,
			elsewhere
		}));
	}
	const isOptional = pathMatcher("optional", settings.optional);
	const findings = [];
	for (const one of found) {
		const subject = subjectOf(one.item.entry);
		states.set(subject, one.isFewer && states.get(subject) !== "mismatched" ? "missing" : "mismatched");
		if (!(one.isFewer && (settings.missingFiles === "ignore" || isOptional(one.path)))) findings.push(finding(one, whole));
	}
	return {
		value: states,
		findings: distinct(findings),
		...first === null && folders.size > 0 ? {
			counts: {},
			note: "cancelled"
		} : { counts: { folders_compared: folders.size } },
		skipped: items.length === 0
	};
}
const NO_PATHS = /* @__PURE__ */ new Set();
function pathsOf(resolved) {
	const paths = /* @__PURE__ */ new Set();
	for (const { field, path } of resolved) if (field !== null) paths.add(path);
	return paths;
}
function isNumbered({ entry, field, found, path, listed }) {
	if (field === null || path === "") return false;
	if (found.is === "file") return listed === 0 && countAt(entry.value, "files_count") !== null;
	const { value } = entry;
	return found.is === "directory" && (countAt(value, "files_count") ?? countAt(value, "size_bytes")) !== null;
}
function foldersOf(items) {
	return new Set(items.flatMap(({ found, path }) => found.is === "directory" ? [path] : []));
}
/** Paths that several entries name: each has a part of what is there. */
function sharedPaths(items) {
	const first = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const { entry, path } of items) {
		const subject = subjectOf(entry);
		if ((first.get(path) ?? subject) !== subject) shared.add(path);
		first.set(path, subject);
	}
	return shared;
}
/** Null where the numbers are right, or can't be told. */
function judged(item, counts, shared) {
	const { entry, path, found } = item;
	const files = countAt(entry.value, "files_count");
	const bytes = found.is === "file" ? null : countAt(entry.value, "size_bytes");
	const tallies = found.is === "file" ? [{
		files: 1,
		bytes: found.size,
		unknown: 0
	}] : counts?.of.get(path);
	if (tallies === void 0) return null;
	const isOpen = counts?.partly.has(path) === true;
	const agrees = (recorded, counted, isLess) => {
		if (recorded === null || recorded === counted) return true;
		return recorded < counted ? shared.has(path) : isLess;
	};
	const fits = (tally) => agrees(files, tally.files, isOpen) && agrees(bytes, tally.bytes, isOpen || tally.unknown > 0);
	if (tallies.some(fits)) return null;
	const shown = tallies[WITHOUT.housekeeping | WITHOUT.repeated] ?? tallies[0];
	const actual = {
		files: shown.files,
		bytes: shown.unknown > 0 ? null : shown.bytes
	};
	const expected = {
		files,
		bytes
	};
	return {
		item,
		path,
		expected,
		actual,
		isFewer: isFewer(shown, expected)
	};
}
/** Whether files are gone and nothing else shows. */
function isFewer(actual, { files, bytes }) {
	if (bytes !== null && actual.bytes > bytes) return false;
	return files === null || actual.files < files;
}
/** Recorded files that are not here have findings, or excuses, of their own. */
function absentRecords(whole, folders) {
	const absent = /* @__PURE__ */ new Map();
	for (const folder of folders) {
		const { first, end } = placesBelow(whole, folder);
		for (let at = first; at < end; at += 1) {
			const { found, hasDigest, path, outcome, size } = whole[at];
			if (!hasDigest || found.is !== "missing") continue;
			absent.set(path, {
				path,
				size: (outcome?.is === "pointer" && outcome.pointer.is === "pointer" ? outcome.pointer.size : null) ?? size,
				linked: null
			});
		}
	}
	return [...absent.values()];
}
async function leftOut(folders, git) {
	const isBelow = (path) => {
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) if (folders.has(path.slice(0, at))) return true;
		return false;
	};
	return [...await git?.leftOut(isBelow, 32768) ?? /* @__PURE__ */ new Map()].map(([path, { size, bytes, isLink }]) => {
		const pointer = bytes === null ? null : readPointer(decodePointer(bytes));
		return {
			path,
			size: pointer?.is === "pointer" ? pointer.size : isLink === true ? null : size,
			linked: null
		};
	});
}
function finding({ item, path, expected, actual, isFewer }, whole) {
	const { entry, field } = item;
	const { first, end } = placesBelow(whole, path);
	const hasChecksum = item.sha256 !== null || findRecord(whole, path)?.hasDigest === true || whole.slice(first, end).some(({ hasDigest }) => hasDigest);
	const member = expected.files !== null && expected.files !== actual.files ? "files_count" : "size_bytes";
	return folderDiffers.found({
		subject: subjectOf(entry),
		data: {
			path,
			expected,
			actual
		},
		...isFewer && !hasChecksum && { severity: "notice" },
		location: entry.inventory.locate(entry.value, member in entry.value ? member : field ?? void 0),
		key: "folder"
	});
}
/** The combined inventory repeats what the others say. */
function distinct(findings) {
	const seen = /* @__PURE__ */ new Set();
	return findings.filter(({ subject, data }) => {
		const key = JSON.stringify([subject, data]);
		return !seen.has(key) && seen.add(key);
	});
}

/** Asks who signed manifests. What does so is loaded where there is a bundle, or the step trusts somebody. */
async function signatureStage(now, signed, { settings, stages, ports, earlier }) {
	if (signed.length === 0 && (ports.signatures ?? null) === null) return [];
	return await stages.once("signatures", async () => {
		const { judgeSignatures } = await import("./judge-signatures.js");
		return judgeSignatures(now, signed, settings, ports, (ports.signatures ?? null) === null ? null : await manifestsAt(earlier));
	}) ?? [];
}
async function manifestsAt(earlier) {
	const [answer, records] = [await earlier.answer(), await earlier.records()];
	if (answer.is !== "found" || records === null) return null;
	const { name, files } = answer.baseline;
	return {
		name,
		files,
		manifests: new Set((records.manifests ?? []).map(({ path }) => path)),
		signed: records.signed ?? [],
		plan: records.plan
	};
}

/** Judges folders, sets of files, what nobody recorded, and signatures of manifests. */
async function judgeSets(context, records, { resolved }) {
	const { settings, ports, stages } = context;
	const manifests = manifestPaths(records);
	const folders = await stages.once("folders", () => judgeFolders(resolved, records.plan, manifests, settings, ports));
	const surroundings = {
		manifests,
		reported: await stages.once("file sets", () => judgeFileSets(records.ofFolders, records.plan, settings, ports)) ?? /* @__PURE__ */ new Set()
	};
	const coverage = await stages.once("coverage", () => judgeCoverage(records.plan, surroundings, settings, ports));
	const signatures = await signatureStage({
		manifests,
		plan: records.plan
	}, records.signed, context);
	return {
		folders: folders ?? /* @__PURE__ */ new Map(),
		coverage: coverage ?? null,
		signatures
	};
}

const WITHOUT_EVIDENCE = {
	mismatched: {
		status: "mismatched",
		evidence: "none"
	},
	missing: {
		status: "missing",
		evidence: "none"
	},
	unreadable: {
		status: "unreadable",
		evidence: "none"
	},
	changed: {
		status: "changed",
		evidence: "none"
	},
	unverified: {
		status: "unverified",
		evidence: "none"
	},
	skipped: {
		status: "skipped",
		evidence: "none"
	}
};
const BY_BYTES = {
	matched: {
		status: "matched",
		evidence: "bytes"
	},
	mismatched: {
		status: "mismatched",
		evidence: "bytes"
	},
	unverified: {
		status: "unverified",
		evidence: "bytes"
	}
};
/** The bytes are those of a digest that is the Hub's word alone. */
const BY_UPSTREAM_DIGEST = {
	status: "matched",
	evidence: "upstream-bytes"
};
const BY_POINTER = {
	matched: {
		status: "matched",
		evidence: "pointer"
	},
	mismatched: {
		status: "mismatched",
		evidence: "pointer"
	}
};

const NONE_REPORTED = /* @__PURE__ */ new Set();
/** Whether nothing but DVC's own files record it, which is where DVC says that it keeps the file elsewhere. */
function isKeptByDvc(record, { tool }) {
	return tool === "dvc" && missingSeverity(record, NONE_REPORTED) !== "error";
}
/** What a pointer in a file's place says of the record; with `ignore` the file is missing. */
function judgePointer(record, { pointer }, pointers) {
	const { sha256, size } = record;
	if (pointers === "ignore") return WITHOUT_EVIDENCE.missing;
	if (pointer.is === "malformed") return WITHOUT_EVIDENCE.mismatched;
	const isOtherSize = size !== null && pointer.size !== null && size !== pointer.size;
	const isOtherDigest = sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256;
	const isOtherStart = pointer.sha256 !== null && differingStart(record, pointer.sha256) !== null;
	if (isOtherSize || isOtherDigest || isOtherStart) return BY_POINTER.mismatched;
	if ((sha256 !== null || hasStart(record)) && pointer.sha256 !== null) return record.isBytesOnly ? WITHOUT_EVIDENCE.unverified : BY_POINTER.matched;
	return !record.hasDigest || isKeptByDvc(record, pointer) ? WITHOUT_EVIDENCE.unverified : WITHOUT_EVIDENCE.missing;
}

/** What `outcome`, or the stat alone where that is null, says of a record. */
function judgeFile(record, outcome, pointers) {
	switch (outcome?.is) {
		case void 0: return judgeStat(record);
		case "pointer": return judgePointer(record, outcome, pointers);
		case "hashed": return judgeBytes(record, outcome);
		case "changed":
		case "skipped": return WITHOUT_EVIDENCE[outcome.is];
		case "missing":
		case "broken-link": return WITHOUT_EVIDENCE.missing;
		default: return WITHOUT_EVIDENCE.unreadable;
	}
}
/** Judges a record by evidence and lets it keep both. */
function conclude(record, outcome, pointers) {
	record.conclude(judgeFile(record, outcome, pointers), outcome);
}
/** A pointer that nothing shows to be one of this repository's confirms nothing. */
function doubtPointer(record) {
	if (record.status === "matched") record.conclude(WITHOUT_EVIDENCE.unverified);
}
function judgeStat({ found, size }) {
	if (found.is === "missing" || found.is === "broken-link") return WITHOUT_EVIDENCE.missing;
	if (found.is !== "file") return WITHOUT_EVIDENCE.unreadable;
	return size !== null && size !== found.size ? WITHOUT_EVIDENCE.mismatched : WITHOUT_EVIDENCE.unverified;
}
function judgeBytes(record, outcome) {
	const { agrees, differs } = compareDigests(record, outcome);
	if ((record.size ?? outcome.size) !== outcome.size || differs !== null) return BY_BYTES.mismatched;
	if (agrees === null) return BY_BYTES.unverified;
	return isUpstreamWord(record) ? BY_UPSTREAM_DIGEST : BY_BYTES.matched;
}

const ATTRIBUTES = ".gitattributes";
const MAX_ATTRIBUTES_BYTES$2 = 1048576;
/**
* The `filter` attribute of each path that has one, as `.gitattributes` files say where git can't be asked
* (gitattributes(5): of the lines that match, the last one counts, and deeper files come after higher ones). Where
* lines and paths take too long to match, the paths that are left have none.
*/
async function filtersOfFiles(paths, files) {
	const read = /* @__PURE__ */ new Map();
	const work = { steps: 0 };
	const linesOf = (folder) => {
		const known = read.get(folder) ?? readLines(folder, files, work);
		read.set(folder, known);
		return known;
	};
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		if (work.steps > 1e8) break;
		for (const folder of [...foldersAbove(path)].sort((a, b) => a.length - b.length)) {
			const relative = folder === "" ? path : path.slice(folder.length + 1);
			const line = (await linesOf(folder)).findLast(({ matches }) => matches(relative));
			if (line?.filter === null) found.delete(path);
			else if (line !== void 0) found.set(path, line.filter);
		}
	}
	return found;
}
async function readLines(folder, files, work) {
	const name = below(folder, ATTRIBUTES);
	const [stat] = await files.stat([name]);
	if (stat?.is !== "file") return [];
	const result = await files.read(name, MAX_ATTRIBUTES_BYTES$2);
	if (result.is !== "bytes") return [];
	return new TextDecoder().decode(result.bytes).split("\n").flatMap((line) => readLine(line, work)).slice(-1e3);
}
function readLine(text, work) {
	const [, quoted, plain, attributes = ""] = /^(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))\s+(.*)$/s.exec(text.trimStart()) ?? [];
	const pattern = quoted?.replace(/\\(["\\])/g, "$1") ?? plain ?? "";
	const last = attributes.split(/\s+/).filter((word) => /^([-!]?filter$|filter=)/.test(word)).at(-1);
	if (last === void 0 || pattern === "" || pattern.length > 1024) return [];
	if (pattern.startsWith("!") || pattern.startsWith("[attr]") || pattern.endsWith("/")) return [];
	return [{
		matches: globMatcher(pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`, work),
		filter: last.startsWith("filter=") ? last.slice(7) : null
	}];
}

const MAX_ATTRIBUTES_BYTES$1 = 1048576;
/**
* Pointers of git-annex stand for files only in a repository that git-annex was at work in: anybody can write
* such a text. Where a clone can't tell, they verify nothing; without git they are taken for what they say.
*/
async function checkAnnex(plan, setting, { files, git }) {
	const pointers = plan.filter(standsFor);
	const texts = plan.filter((record) => recordedPointer(record)?.tool === "git-annex");
	if (pointers.length + texts.length === 0) return [];
	const paths = [...pointers, ...texts].map(({ path }) => path);
	const keeps = git === null ? "unclear" : await git.annex();
	const filters = git === null ? await filtersOfFiles(paths, files) : await git.filters(paths);
	if (keeps === null || filters === null) return [];
	const isKept = ({ path }) => keeps === true || filters.get(path) === "annex";
	const findings = texts.flatMap((record) => {
		if (isKept(record)) return judgeText(record, setting);
		return keeps === "unclear" ? unsure(record) : [];
	});
	const unknown = git === null ? [] : pointers.filter((record) => !isKept(record));
	if (git === null || unknown.length === 0) return findings;
	const isNone = keeps === false && !await mentionsAnnex(files);
	findings.push(...await judgeUnknown(unknown, isNone, git));
	return findings;
}
function standsFor({ outcome, status }) {
	if (outcome?.is !== "pointer" || outcome.pointer.tool !== "git-annex") return false;
	return status === "matched" || status === "unverified";
}
/** The pointer that a file's bytes are, where they are the recorded ones. */
function recordedPointer({ outcome, status, evidence }) {
	if (outcome?.is !== "hashed" || outcome.text === void 0) return null;
	if (status !== "matched" || !isOfBytes(evidence)) return null;
	const pointer = readPointer(outcome.text);
	return pointer?.is === "pointer" ? pointer : null;
}
/** A list made without the files records the pointers' texts, which protects none of the files. */
function judgeText(record, setting) {
	const pointer = recordedPointer(record);
	if (pointer) conclude(record, {
		is: "pointer",
		pointer,
		from: null
	}, setting);
	return [];
}
/** `isNone`: the repository certainly isn't one of git-annex. */
async function judgeUnknown(records, isNone, git) {
	const indexed = await git.indexed(records.map(({ path }) => path), 0);
	if (indexed === null) return [];
	return records.flatMap((record) => {
		const { path: subject, location } = record;
		if (indexed.get(subject)?.isLink === true) return [];
		if (!isNone || !indexed.has(subject)) return unsure(record);
		doubtPointer(record);
		return [pointerUnexpected.found({
			subject,
			data: { tool: "git-annex" },
			location
		})];
	});
}
/** Where nothing was taken for verified, nothing is taken back. */
function unsure(record) {
	if (record.status !== "matched") return [];
	const { outcome, path: subject, location } = record;
	const tool = outcome?.is === "pointer" ? outcome.pointer.tool : recordedPointer(record)?.tool;
	doubtPointer(record);
	return [pointerUnverified.found({
		subject,
		data: {
			tool: tool ?? "git-annex",
			from: outcome?.is === "pointer" ? outcome.from : null,
			carries: null,
			expected: record.sha256,
			is_unsure: true
		},
		location
	})];
}
/** Whether the attributes at the root set anything for git-annex, as its backend. */
async function mentionsAnnex(files) {
	const [stat] = await files.stat([".gitattributes"]);
	if (stat?.is !== "file") return false;
	const read = await files.read(".gitattributes", MAX_ATTRIBUTES_BYTES$1);
	return read.is === "bytes" && /\sannex\.\w+=/.test(new TextDecoder().decode(read.bytes));
}

const MAX_ATTRIBUTES_BYTES = 1048576;
/**
* Compares what stands in the work tree and in git's index with what .gitattributes says: pointers
* that git will never replace by their files, and bytes that were committed where a pointer belongs.
* Git is only asked where one of the two is possible, because starting it takes time.
*/
async function checkAttributes(plan, setting, { files, git }) {
	const pointers = plan.filter(isLfsPointer);
	const bytes = plan.filter(({ evidence, outcome }) => isOfBytes(evidence) && outcome?.is === "hashed");
	const findings = [];
	if (!git) {
		await judgeByFiles(bytes, setting, files);
		return {
			findings,
			counts: {},
			note: "not in a git repository",
			skipped: true
		};
	}
	const tracked = await mentionsLfs(bytes, files) ? bytes : [];
	if (pointers.length + tracked.length === 0) return {
		findings,
		counts: {},
		note: "no pointers, and no paths of git-lfs",
		skipped: true
	};
	const filters = await git.filters([...pointers, ...tracked].map(({ path }) => path));
	if (filters === null) await judgeByFiles(bytes, setting, files);
	if (filters === null) return {
		findings,
		counts: {},
		note: "git doesn't work here",
		skipped: true
	};
	const unexpectedPointers = pointers.filter(({ path }) => filters.get(path) !== "lfs");
	findings.push(...await unexpected(unexpectedPointers, git));
	const belong = tracked.filter(({ path }) => filters.get(path) === "lfs");
	for (const record of belong) judgeRecordedPointer(record, setting);
	findings.push(...await committedBytes(belong, git));
	return {
		findings,
		counts: {
			pointers_compared: pointers.length,
			lfs_files_compared: belong.length
		},
		skipped: false
	};
}
/** Where git can't be asked, the attributes in the work tree tell whose pointers were recorded. */
async function judgeByFiles(bytes, setting, files) {
	const texts = bytes.filter((record) => recordedPointer(record)?.tool === "git-lfs");
	const filters = await filtersOfFiles(texts.map(({ path }) => path), files);
	for (const record of texts) if (filters.get(record.path) === "lfs") judgeRecordedPointer(record, setting);
}
function isLfsPointer({ outcome }) {
	return outcome?.is === "pointer" && outcome.from === null && outcome.pointer.tool === "git-lfs";
}
/** Whether an attributes file above any of the records says something of git-lfs. */
async function mentionsLfs(records, files) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of records) for (const folder of foldersAbove(path)) {
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	const names = [...folders].map((folder) => folder === "" ? ".gitattributes" : `${folder}/.gitattributes`);
	const stats = await files.stat(names);
	for (const [index, name] of names.entries()) {
		if (stats[index]?.is !== "file") continue;
		const read = await files.read(name, MAX_ATTRIBUTES_BYTES);
		if (read.is === "bytes" && new TextDecoder().decode(read.bytes).includes("filter=lfs")) return true;
	}
	return false;
}
/**
* Where the very text of a pointer is recorded, its digest protects the pointer and not the file:
* somebody made the list without the files.
*/
function judgeRecordedPointer(record, setting) {
	const { outcome } = record;
	const pointer = outcome?.is === "hashed" && outcome.text !== void 0 ? readPointer(outcome.text) : null;
	if (pointer) conclude(record, {
		is: "pointer",
		pointer,
		from: null
	}, setting);
}
/** Git can only smudge and clean what its attributes name. What it does not keep may be anybody's, and proves nothing. */
async function unexpected(records, git) {
	if (records.length === 0) return [];
	const indexed = await git.indexed(records.map(({ path }) => path), 0);
	if (indexed === null) return [];
	return records.flatMap((record) => {
		const { path: subject, location } = record;
		if (!indexed.has(subject)) return unsure(record);
		doubtPointer(record);
		return [pointerUnexpected.found({
			subject,
			data: { tool: "git-lfs" },
			location
		})];
	});
}
async function committedBytes(records, git) {
	if (records.length === 0) return [];
	const indexed = await git.indexed(records.map(({ path }) => path), MAX_POINTER_BYTES);
	return records.flatMap((record) => {
		const file = indexed?.get(record.path);
		if (!file?.size || file.isLink === true) return [];
		return file.bytes !== null && readPointer(decodePointer(file.bytes)) !== null || file.bytes === null && file.size <= 32768 ? [] : [committed(record, file.size)];
	});
}
function committed({ path, location }, size) {
	return pointerMissing.found({
		subject: path,
		data: { size },
		location
	});
}

/** No system has longer targets. */
const MAX_TARGET_BYTES = 4096;
/**
* Finds links that were checked out as texts, which is what git does with `core.symlinks=false`: such a text is
* no new content of the file. Git is asked only about short files that differ.
*/
async function checkLinkTexts(plan, { git, digest }) {
	const differing = plan.filter(isShortAndDiffers);
	if (git === null || differing.length === 0) return;
	const indexed = await git.indexed(differing.map(({ path }) => path), MAX_TARGET_BYTES);
	for (const record of differing) {
		const file = indexed?.get(record.path);
		const { outcome } = record;
		if (file?.isLink !== true || file.bytes === null || outcome?.is !== "hashed") continue;
		if (digest(file.bytes) !== outcome.sha256) continue;
		const why = `git keeps it as a link to ${quote(decodePointer(file.bytes))} and checked it out as a text; run \`git config core.symlinks true\` and check it out again`;
		record.conclude(WITHOUT_EVIDENCE.unreadable, {
			is: "unreadable",
			why
		});
	}
}
function isShortAndDiffers({ status, evidence, outcome }) {
	if (status !== "mismatched" || evidence !== "bytes") return false;
	return outcome?.is === "hashed" && outcome.size <= MAX_TARGET_BYTES;
}

/** Whether what stands in place of files is what this repository keeps there, and may stand for them. */
async function checkPointers(plan, setting, ports) {
	await checkLinkTexts(plan, ports);
	const annex = await checkAnnex(plan, setting, ports);
	const lfs = await checkAttributes(plan, setting, ports);
	return {
		...lfs,
		findings: [...annex, ...lfs.findings],
		skipped: lfs.skipped && annex.length === 0
	};
}

/** Blobs named by git's ids are small texts; longer ones are left to their recorded digests. */
const MAX_GIT_BLOB_BYTES = 10485760;

/**
* Holds the blobs of caches that entries name, or a snapshot of, to their names, which are digests. Those that
* records of `whole` link to are held to them as those records' files.
*/
async function checkBlobs(resolved, whole, ports) {
	const blobs = await blobsOf(resolved, ports.files);
	if (blobs.size > 0) for (const record of whole) {
		const recorded = snapshotBlob(record);
		if (recorded !== null) blobs.delete(recorded.path);
	}
	const findings = [];
	const hold = ({ name, subject, location }, actual) => {
		if (actual !== name) findings.push(snapshotDamaged.found({
			subject,
			data: {
				expected: name,
				actual
			},
			location
		}));
	};
	const { outcomes, bytesHashed, unread } = await hashAll([...blobs].filter(([, { name }]) => name.length === 64), ports);
	for (const [blob, outcome] of outcomes) if (outcome.is === "hashed") hold(blob, outcome.sha256);
	else if (outcome.is === "unreadable") findings.push(fileUnreadable.found({
		subject: blob.subject,
		data: { why: outcome.why },
		location: blob.location
	}));
	for (const [path, blob] of blobs) {
		if (blob.name.length === 64 || ports.signal.aborted) continue;
		const read = await ports.files.read(path, MAX_GIT_BLOB_BYTES);
		if (read.is === "bytes") hold(blob, ports.blobId(read.bytes));
	}
	return {
		findings,
		checked: blobs.size,
		bytesHashed,
		unread
	};
}
/** The blobs of the entries' caches, by their paths: as a link of a snapshot calls them, where one leads there. */
async function blobsOf(resolved, files) {
	const blobs = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const { path, field, found, entry } of resolved) {
		const cache = cacheFolder(path);
		if (field === null || found.is !== "directory" || cache === null || seen.has(cache)) continue;
		seen.add(cache);
		for await (const { files: inside } of files.walk(cache)) for (const { path: subject, linked } of inside) {
			const target = linked ?? subject;
			const name = blobNameOf(target);
			if (name === null || linked === null && blobs.has(target)) continue;
			blobs.set(target, {
				name,
				subject,
				location: entry.inventory.locate(entry.value, field)
			});
		}
	}
	return blobs;
}
async function hashAll(blobs, { files, hasher, progress, signal }) {
	const stats = await files.stat(blobs.map(([path]) => path));
	const jobs = [];
	const asked = [];
	for (const [index, [path, blob]] of blobs.entries()) {
		const stat = stats[index];
		if (stat?.is !== "file") continue;
		jobs.push({
			path,
			size: stat.size
		});
		asked.push(blob);
	}
	const outcomes = [];
	if (jobs.length > 0) await hashWithProgress(jobs, {
		hasher,
		progress,
		signal
	}, (index, outcome) => {
		outcomes.push([asked[index], outcome]);
	});
	let bytesHashed = 0;
	let unread = 0;
	for (const [, outcome] of outcomes) {
		if (outcome.is === "hashed") bytesHashed += outcome.size;
		if (outcome.is === "skipped") unread += 1;
	}
	return {
		outcomes,
		bytesHashed,
		unread
	};
}

/**
* Checks the hub caches below the root: whether each recorded file's blob is what its name says, and
* whether a download broke off. Records of `plan` are checked; the caches that those of `whole` are in
* are looked into, which one shard does for all.
*/
async function checkSnapshots(plan, whole, resolved, ports) {
	const { files, blobId, signal } = ports;
	const caches = /* @__PURE__ */ new Set();
	const findings = [];
	let checked = 0;
	for (const record of plan) {
		const blob = snapshotBlob(record);
		if (blob === null) continue;
		checked += 1;
		const actual = await nameByBytes(record, blob, files, blobId);
		if (actual !== null && actual !== blob.name && !(!record.hasSha256 && blob.name.length === 64)) findings.push(damaged(record, blob.name, actual));
	}
	for (const { path } of whole) {
		const cache = cacheFolder(path);
		if (cache !== null) caches.add(cache);
	}
	for (const { path, field } of resolved) {
		const cache = field === null ? null : cacheFolder(path);
		if (cache !== null) caches.add(cache);
	}
	for (const cache of caches) {
		const names = await files.list(`${cache}/blobs`);
		for (const name of names) if (name.endsWith(".incomplete")) findings.push(incomplete(cache, name));
	}
	const blobs = await checkBlobs(resolved, whole, ports);
	findings.push(...blobs.findings);
	if (blobs.unread > 0) findings.push(incomplete$1(blobs.unread, causeOf(signal)));
	checked += blobs.checked;
	return {
		value: blobs,
		findings,
		counts: {
			hub_caches: caches.size,
			blobs_checked: checked
		},
		skipped: caches.size + checked === 0
	};
}
/** What the blob would have to be called; null where its bytes were not read. */
async function nameByBytes({ outcome }, { name, path }, files, blobId) {
	if (name.length === 64) return outcome?.is === "hashed" ? outcome.sha256 : null;
	const read = await files.read(path, MAX_GIT_BLOB_BYTES);
	return read.is === "bytes" ? blobId(read.bytes) : null;
}
function damaged({ path, location }, name, actual) {
	return snapshotDamaged.found({
		subject: path,
		data: {
			expected: name,
			actual
		},
		location
	});
}
function incomplete(cache, name) {
	return snapshotIncomplete.found({
		subject: cache,
		data: { blob: `blobs/${name}` },
		key: name
	});
}

/** Longer texts are not tried. */
const MAX_TEXT_BYTES = 8388608;
const [NUL, LF, CR] = [
	0,
	10,
	13
];
/**
* Finds texts that differ from what is recorded in their line ends alone, which is what git makes of them where it
* converts line ends. Such a file is read again; whatever it comes to, its status stays.
*/
async function findLineEnds(plan, { files, digest, digests, signal }) {
	const differing = plan.filter(mayDiffer);
	const found = /* @__PURE__ */ new Map();
	for (const record of differing) {
		if (signal.aborted) break;
		const read = await files.read(pathOf(record), MAX_TEXT_BYTES);
		const other = read.is === "bytes" ? asRecorded(record, read.bytes, {
			digest,
			digests
		}) : null;
		if (other !== null) found.set(record, other);
	}
	return {
		value: found,
		findings: [],
		counts: {
			texts_compared: differing.length,
			line_ends_differ: found.size
		},
		skipped: differing.length === 0
	};
}
/** Whether its own bytes differ, which its size alone may have told. */
function mayDiffer({ status, found, outcome, hasDigest }) {
	if (status !== "mismatched" || !hasDigest || found.is !== "file" || found.size > 8388608) return false;
	return outcome === null || outcome.is === "hashed";
}
function pathOf({ path, found }) {
	return found.is === "file" ? found.path ?? path : path;
}
/** How the text has the recorded digests and size; null where no line ends give it them. */
function asRecorded(record, bytes, { digest, digests }) {
	const { crlf, lf } = countEnds(bytes);
	if (crlf + lf === 0 || bytes.includes(NUL)) return null;
	const ends = lf === 0 ? "crlf" : crlf === 0 ? "lf" : "mixed";
	const algorithms = algorithmsFor(record);
	const hashed = (content) => {
		const others = algorithms.length === 0 ? [] : digests(content, algorithms);
		return {
			is: "hashed",
			sha256: digest(content),
			size: content.length,
			others
		};
	};
	const { differs } = compareDigests(record, hashed(bytes));
	if (differs === null) return null;
	for (const recordedEnds of ["lf", "crlf"]) {
		const length = recordedEnds === "lf" ? bytes.length - crlf : bytes.length + lf;
		if (recordedEnds === ends || (record.size ?? length) !== length) continue;
		const other = hashed(withEnds(bytes, recordedEnds, length));
		if (compareDigests(record, other).agrees === null) continue;
		const { expected, actual } = differs;
		return {
			algorithm: expected.algorithm,
			expected: expected.value,
			actual,
			ends,
			recorded_ends: recordedEnds
		};
	}
	return null;
}
/** How many lines end with CRLF, and how many with LF alone. */
function countEnds(bytes) {
	const counts = {
		crlf: 0,
		lf: 0
	};
	for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) counts[bytes[at - 1] === CR ? "crlf" : "lf"] += 1;
	return counts;
}
/** The text with one kind of line ends; `length`: of what comes out. */
function withEnds(bytes, ends, length) {
	const converted = new Uint8Array(length);
	let to = 0;
	let from = 0;
	for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
		const line = bytes.subarray(from, bytes[at - 1] === CR ? at - 1 : at);
		converted.set(line, to);
		to += line.length;
		if (ends === "crlf") converted[to++] = CR;
		converted[to++] = LF;
		from = at + 1;
	}
	converted.set(bytes.subarray(from), to);
	return converted;
}

/**
* Asks git and DVC about files that are not there: a file that a sparse checkout leaves out, or that
* DVC keeps elsewhere, has a record of its own in the commit. What they say of its files is judged as evidence.
*/
async function findPointers(plan, pointers, ports) {
	const stood = plan.reduce((count, { outcome }) => count + (outcome?.is === "pointer" ? 1 : 0), 0);
	const missing = countMissing(plan);
	if (missing > 0 && ports.git) await askGit(plan, pointers, ports.git, ports);
	if (missing > 0) await askDvc(plan, pointers, ports);
	if (missing > 0 && ports.git) await explainIgnored(plan, pointers, ports.git);
	return {
		findings: [],
		counts: {
			pointers_in_place: stood,
			missing,
			known_to_git_or_dvc: missing - countMissing(plan)
		},
		skipped: stood + missing === 0
	};
}
/** Missing, and nothing that stands for it is known. */
function isUnknown({ status, outcome }) {
	return status === "missing" && outcome?.is !== "pointer";
}
function countMissing(plan) {
	return plan.reduce((count, record) => count + (isUnknown(record) ? 1 : 0), 0);
}
async function askGit(plan, pointers, git, digesting) {
	const unknown = (path) => {
		const record = findRecord(plan, path);
		return record && isUnknown(record) ? record : null;
	};
	const leftOut = await git.leftOut((path) => unknown(path) !== null, MAX_POINTER_BYTES);
	for (const [path, file] of leftOut ?? []) {
		const record = unknown(path);
		if (record) judgeLeftOut(record, file, pointers, digesting);
	}
}
const LEFT_OUT = "a sparse checkout leaves it out";
function judgeLeftOut(record, { bytes, size, isLink }, pointers, { digest, digests }) {
	if (bytes === null) {
		const blob = size === null ? "its blob is not here" : `its blob of ${countOf$1(size, "byte")} is no pointer`;
		conclude(record, {
			is: "missing",
			why: `${LEFT_OUT}, and ${blob}`
		}, pointers);
		return;
	}
	if (isLink === true) {
		const pointer = readAnnexLink(decodePointer(bytes));
		if (pointer) conclude(record, {
			is: "pointer",
			pointer,
			from: "git's index"
		}, pointers);
		else conclude(record, {
			is: "missing",
			why: `${LEFT_OUT}, and it is a link`
		}, pointers);
		return;
	}
	const sha256 = digest(bytes);
	const text = decodePointer(bytes);
	const others = digests(bytes, algorithmsFor(record));
	const content = {
		is: "hashed",
		sha256,
		size: bytes.length,
		text,
		others
	};
	const pointer = compareDigests(record, content).agrees !== null ? null : readPointer(text);
	conclude(record, pointer ? {
		is: "pointer",
		pointer,
		from: "git's index"
	} : content, pointers);
}
/** A file that git ignores is in no checkout: whoever reads that it is missing should know. */
async function explainIgnored(plan, pointers, git) {
	const missing = plan.filter((record) => isUnknown(record) && record.outcome === null && record.found.is === "missing");
	if (missing.length === 0) return;
	const ignored = await git.ignored(missing.map(({ path }) => path));
	for (const record of missing) {
		const where = ignored.get(record.path);
		const why = `git ignores it, by ${where}, so no checkout has it`;
		if (where !== void 0) conclude(record, {
			is: "missing",
			why
		}, pointers);
	}
}
async function askDvc(plan, pointers, { files, git }) {
	const folders = foldersOfUnknown(plan);
	if ((await existing(folders.map((folder) => below(folder, ".dvc")), files)).size === 0) return;
	const { MAX_DVC_BYTES, readDvcOuts } = await import("./dvc-outs.js");
	const missing = plan.filter(isUnknown);
	const names = new Set(folders.flatMap((folder) => [below(folder, "dvc.lock"), `${folder}.dvc`]));
	for (const record of missing) names.add(`${record.path}.dvc`);
	names.delete(".dvc");
	const outs = /* @__PURE__ */ new Map();
	const there = await existing([...names], files);
	const tracked = git === null || there.size === 0 ? there : await git.standing([...there]) ?? there;
	for (const from of tracked) {
		const read = await files.read(from, MAX_DVC_BYTES);
		if (read.is !== "bytes") continue;
		for (const out of await readDvcOuts(folderOf(from), read.bytes)) outs.set(out.path, {
			out,
			from
		});
	}
	if (outs.size === 0) return;
	for (const record of missing) {
		const own = outs.get(record.path);
		const kept = own ?? foldersAbove(record.path).map((folder) => outs.get(folder)).find((item) => item?.out.isFolder);
		if (kept === void 0) continue;
		const instead = own ? kept.out.instead : `${kept.out.instead} of its folder`;
		conclude(record, {
			is: "pointer",
			pointer: {
				is: "pointer",
				tool: "dvc",
				sha256: null,
				size: own && !kept.out.isFolder ? kept.out.size : null,
				instead
			},
			from: kept.from
		}, pointers);
	}
}
function foldersOfUnknown(plan) {
	const folders = /* @__PURE__ */ new Set([""]);
	const tellFolder = folderTeller();
	let last = "";
	for (const record of plan) {
		if (!isUnknown(record)) continue;
		let folder = tellFolder(record.path);
		if (folder === last) continue;
		last = folder;
		for (; !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	}
	return [...folders];
}
async function existing(paths, files) {
	const found = /* @__PURE__ */ new Set();
	for (const batch of batches(paths)) {
		const stats = await files.stat(batch);
		for (const [index, path] of batch.entries()) if (exists$1(stats[index])) found.add(path);
	}
	return found;
}

/**
* Looks at every planned file, sizes first: a file of another size need not be read to know that it
* differs, unless it is small enough to be a pointer. What is left and has a recorded digest is
* hashed, and each record is judged by what was found.
*/
async function gatherEvidence(plan, pointers, { hasher, progress, signal }) {
	const jobs = [];
	const hashed = [];
	for (const record of plan) {
		conclude(record, linkedPointer(record), pointers);
		if (record.found.is !== "file" || !isWorthReading(record, record.found.size)) continue;
		const algorithms = algorithmsFor(record);
		const job = {
			path: record.found.path ?? record.path,
			size: record.found.size
		};
		jobs.push(algorithms.length === 0 ? job : {
			...job,
			algorithms
		});
		hashed.push(record);
	}
	let bytesHashed = 0;
	let heldUp = 0;
	await hashWithProgress(jobs, {
		hasher,
		progress,
		signal
	}, (index, outcome) => {
		const record = hashed[index];
		if (outcome.is === "hashed" && outcome.verifiedAt === void 0) bytesHashed += outcome.size;
		if ("isHeldUp" in outcome) heldUp += 1;
		conclude(record, pointerIn(record, outcome) ?? outcome, pointers);
	});
	const skipped = plan.reduce((count, record) => count + (record.status === "skipped" ? 1 : 0), 0);
	const unread = skipped + heldUp;
	return {
		value: {
			bytesHashed,
			unread
		},
		findings: unread > 0 ? [incomplete$1(unread, causeOf(signal))] : [],
		counts: {
			files_hashed: jobs.length - skipped,
			files_skipped: skipped
		},
		skipped: jobs.length === 0
	};
}
/** A digest to compare with, or a size that a pointer would explain. */
function isWorthReading(record, size) {
	if (record.status === "mismatched") return size <= MAX_POINTER_BYTES;
	return hasExpectedDigest(record) || algorithmsFor(record).length > 0 || hasStart(record);
}
/** A link to git-annex's objects is a pointer, though nothing is there. */
function linkedPointer({ found }) {
	const pointer = found.is === "broken-link" ? readAnnexLink(found.target) : null;
	return pointer && {
		is: "pointer",
		pointer,
		from: null
	};
}
/** A text that is a pointer stands for another file, unless it is recorded itself. */
function pointerIn(record, outcome) {
	if (outcome.is !== "hashed" || outcome.text === void 0) return null;
	const pointer = compareDigests(record, outcome).agrees === null ? readPointer(outcome.text) : null;
	return pointer && {
		is: "pointer",
		pointer,
		from: null
	};
}

/** Reads each file, or the pointer in its place. */
async function lookAtFiles({ settings: { pointers }, ports, findings, stages, isFirst }, records, { plan, resolved, alternatives }) {
	const isError = (record) => {
		const finding = describeFile(record);
		return finding !== null && findings.isError(finding);
	};
	const others = alternatives.map(({ other }) => other).sort((a, b) => a.path < b.path ? -1 : 1);
	const evidence = await stages.each("evidence", () => gatherEvidence(others.length === 0 ? plan : [...plan, ...others], pointers, ports), () => plan.some(isError));
	await stages.each("pointers", () => findPointers(plan, pointers, ports), () => plan.some((record) => isNotHere(record) && isError(record)));
	if (others.length > 0) await findPointers(others, pointers, ports);
	if (records.alternatives.length > 0) await stages.each("paths", () => judgeAlternatives(alternatives, plan));
	await stages.each("attributes", () => checkPointers(plan, pointers, ports));
	const lineEnds = await stages.each("line endings", () => findLineEnds(plan, ports));
	const blobs = await stages.each("snapshots", () => checkSnapshots(plan, isFirst ? records.plan : [], resolved, ports));
	return {
		lineEnds,
		bytesHashed: evidence.bytesHashed + blobs.bytesHashed,
		unread: evidence.unread + blobs.unread
	};
}
/** Before the policy is applied, only a pointer can be wrong about such a file. */
function isNotHere({ found }) {
	return found.is === "missing" || found.is === "broken-link";
}

/** Everything that the repository records. */
function read$1({ settings, ports, stages, earlier, scope }) {
	return readRecords(settings, pathContext(settings, ports, earlier), (name, stage) => stages.run(name, stage), {
		git: ports.git,
		nameDigests: settings.nameDigests,
		...scope && { isChanged: scope.isChanged }
	});
}

/** The finding in place of that about the content, where all that differs are line ends; null where more does. */
function describeLineEnds(record, lineEnds) {
	const data = lineEnds.get(record);
	if (data === void 0 || record.status !== "mismatched") return null;
	const other = record.others.find(({ value }) => value === data.expected);
	const location = other === void 0 ? record.placeOf("sha256") : record.placeOfOther(other);
	return lineEndsDiffer.found({
		subject: record.path,
		data,
		location,
		...differsSeverity(record, "line-ends", data.expected)
	});
}

/** What the setting makes of a file that matches by a weak digest alone. */
function describeWeak(record, severity) {
	if (severity === "accept" || !record.hasOthers || !isWeak(record)) return null;
	const weak = record.others.find(({ algorithm }) => infoOf(algorithm).strength === "weak");
	if (weak === void 0) return null;
	const { algorithm } = weak;
	return digestWeak.found({
		subject: record.path,
		data: { algorithm },
		location: record.placeOfOther(weak),
		severity
	});
}

/** Makes the findings about files, after the policy for missing ones. */
async function reportFiles({ settings, ports: { signal }, findings, stages, isFirst, scope }, { plan: whole }, { plan, resolved }, lineEnds, restored) {
	const { missingFiles, optional, weakDigests } = settings;
	const isError = (finding) => finding !== null && findings.isError(finding);
	const severityOf = await stages.each("missing files", async () => {
		const policy = await applyPolicy(plan, resolved, missingFiles, optional, whole, signal, isFirst);
		const { absent, describe } = policy.value;
		const own = scope === null ? absent : absent.filter((item) => scope.holds(describe(item)));
		findings.derive(own, describe);
		return {
			...policy,
			value: unlessRestoreSays(policy.value.severityOf, restored, findings)
		};
	}, (severityOf) => plan.some((record) => record.status === "missing" && isError(describeFile(record, severityOf))));
	findings.derive(plan, (record) => describeLineEnds(record, lineEnds) ?? describeFile(record, severityOf) ?? describeWeak(record, weakDigests));
}

/**
* The check, from what the repository says to the report. Drift is data in the report; an
* exception means that the check could not run (a `SettingsError` when the user can fix that).
*/
async function check(settings, run, ports, settingsAt = async () => null) {
	const start = ports.clock.elapsed();
	const commit = ports.commit();
	const context = await contextOf(settings, ports, settingsAt);
	const records = await read$1(context);
	const compared = await compareRecords(context, records);
	const files = await filesOfRun(context, records);
	const looked = await lookAtFiles(context, records, files);
	const sets = await judgeSets(context, records, files);
	const asked = await askOthers(context, records, files);
	await headerStages(context, records, files.plan, asked.headers);
	await reportFiles(context, records, files, looked.lineEnds, asked.restored);
	const works = await worksOf(ports, settings, context.stages, commit, {
		resolved: files.resolved,
		whole: records.plan
	});
	const isGitKnown = await judgeRun(context);
	const { restored } = asked;
	const isAborted = asked.wasAborted || isCancelled(ports.signal);
	const digests = files.plan.reduce((count, { hasDigest }) => count + (hasDigest ? 1 : 0), 0);
	return buildReport({
		settings,
		run,
		commit: await commit,
		clock: ports.clock,
		start,
		stages: context.stages.rows,
		lists: records.lists,
		manifests: records.manifests,
		resolved: records.resolved,
		plan: files.plan,
		whole: records.plan,
		works,
		restored: restored?.rows ?? null,
		...sets,
		partition: files.partition,
		findings: context.findings,
		suppressions: context.suppressions.rows,
		bytesHashed: looked.bytesHashed + asked.bytesHashed,
		baseline: compared.baseline,
		hasMemory: ports.memory !== void 0,
		changedSince: context.scope?.since ?? null,
		unfinished: unfinished(looked.unread, digests, ports.signal, isAborted) ?? unrestored(restored),
		isComplete: looked.unread === 0 && !isAborted && compared.isKnown && asked.isComplete && isGitKnown && (restored?.failed ?? 0) === 0 && settings.only.length === 0
	});
}

/** Milliseconds on a clock that never goes back. `performance` would load a module of its own, 1.5 ms, for this. */
function elapsed() {
	return Number(_lean_node_process_default.hrtime.bigint() / 1000n) / 1e3;
}

/** Git's id of a blob with these bytes, which are hashed behind its type and length (gitformat: "blob N", NUL). */
function blobId(bytes, algorithm = "sha1") {
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The commit to compare versions with, from the object store, else from wherever `remote` reads. */
async function findBaseline(wanted, auto, place, remote) {
	if (wanted === "none") return {
		is: "none",
		why: "baseline is none"
	};
	if (wanted !== "auto") {
		const answer = await read(wanted, wanted, place, remote);
		if (answer.is === "found") return answer;
		if (place.signal.aborted) return {
			is: "unavailable",
			why: "the check was out of time or cancelled"
		};
		throw new SettingsError(`baseline: ${quote(wanted)} cannot be read: ${answer.why}. Name a commit that this clone holds (fetch-depth: 0), auto or none.`);
	}
	if (auto.is === "none") return auto;
	if (auto.is === "head") return head(place);
	if (auto.is === "commit") {
		const left = auto.isBranch ? await forkPoint(place, auto.commit).catch(nullFor(GitError)) : null;
		return read(left ?? auto.commit, auto.name, place, remote, left !== null);
	}
	let commit;
	try {
		commit = await forkPoint(place, "@{upstream}");
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			is: "unavailable",
			why: `git could not be asked: ${error.message}`
		};
	}
	if (commit === null && auto.isExpected && isInRepository(place.root)) return {
		is: "unavailable",
		why: "the branch has no upstream branch; name the commit with --baseline"
	};
	if (commit === null) return {
		is: "none",
		why: "the branch has no upstream branch"
	};
	return read(commit, "the upstream branch", place, null, true);
}
async function head(place) {
	if (!isInRepository(place.root)) return {
		is: "unavailable",
		why: "the folder is in no git repository"
	};
	try {
		if (await resolveCommit(place, "HEAD") === null) return {
			is: "none",
			why: "there is no commit yet"
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			is: "unavailable",
			why: `git could not be asked: ${error.message}`
		};
	}
	return read("HEAD", "HEAD", place, null);
}
function nullFor(kind) {
	return (error) => {
		if (error instanceof kind) return null;
		throw error;
	};
}
async function forkPoint(place, branch) {
	return isInRepository(place.root) ? mergeBase(place, branch) : null;
}
/** `isKnown`: `ref` is the id of a commit that git has just told of. */
async function read(ref, name, place, remote, isKnown = false) {
	let here = `${ref} is not in this clone`;
	try {
		const commit = isKnown ? ref : isInRepository(place.root) ? await resolveCommit(place, ref) : null;
		if (commit !== null) {
			const { treeFiles } = await import("./tree-files.js");
			const files = await treeFiles(place, commit, elsewhere(commit, place, remote));
			return {
				is: "found",
				baseline: {
					name,
					commit,
					files,
					blobs: files.blobs
				}
			};
		}
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		here = `git could not be asked: ${error.message}`;
	}
	if (remote === null) return {
		is: "unavailable",
		why: here
	};
	const answer = await remote(ref, place.root);
	if ("why" in answer) return {
		is: "unavailable",
		why: `${here}, and ${answer.why}`
	};
	const { commit, files } = answer;
	return {
		is: "found",
		baseline: {
			name,
			commit,
			files,
			blobs: files.blobs
		}
	};
}
/** Asked once, and only when a blob is wanted that a partial clone left out. */
function elsewhere(commit, place, remote) {
	let answer = null;
	return () => {
		answer ??= remote === null ? Promise.resolve({ why: "nothing is fetched; take it without --filter" }) : remote(commit, place.root);
		return answer;
	};
}

const ADDRESS = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/|[\w.-]+@([\w.-]+):)(.+?)(?:\.git)?\/?$/;
/** `HOST/PATH` of the address of a remote (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME`); null for another one. */
function cloneAddress(url) {
	const [, web, secure, path = ""] = ADDRESS.exec(url) ?? [];
	const host = (web ?? secure)?.replace(/^(?:www\.|ssh\.(?=github\.com$))/i, "").replace(/^hf\.co$/i, "huggingface.co");
	return host !== void 0 && /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) ? `${host}/${path}` : null;
}
/** `OWNER/NAME` of such an address; null where it has another number of segments. */
function repositoryIn(url) {
	const [, ...path] = cloneAddress(url)?.split("/") ?? [];
	return path.length === 2 ? path.join("/") : null;
}

/** The path of a folder, absolute and true, in the git repository that it is in; empty where it is in none, or its top. */
function folderInRepository(root) {
	const segments = [];
	for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) {
		if (exists(join$1(folder, ".git"))) return segments.join("/");
		segments.unshift(basename(folder));
	}
	return "";
}
function exists(path) {
	try {
		lstatSync(path);
		return true;
	} catch {
		return false;
	}
}

/** Where the clone comes from, read from git's own files: asking git would cost each check a process. */
const MAX_CONFIG_CHARACTERS = 262144;
/** git-config, "Syntax": the section of the remote, and what stands in it. */
const ORIGIN = /^[ \t]*\[remote "origin"\][ \t]*$([\s\S]*?)(?=^[ \t]*\[|(?![\s\S]))/m;
/** What `git clone` and later fetches keep of the remote's default branch. */
const HEAD = /^ref: refs\/remotes\/origin\/(\S+)\s*$/;
const URL_LINE = /^[ \t]*url[ \t]*=[ \t]*"?([^\s"]+)"?[ \t]*$/m;
/** The repository that `root` is a clone of; null where it has no `origin` on a server. */
function readOwnRepository(root) {
	const top = repositoryOf(root);
	if (top === null) return null;
	const folder = gitFolder(join$1(top, ".git"));
	const [, section = ""] = ORIGIN.exec(textOf(join$1(folder, "config")) ?? "") ?? [];
	const address = cloneAddress(URL_LINE.exec(section)?.[1] ?? "");
	if (address === null) return null;
	const [, branch] = HEAD.exec(textOf(join$1(folder, "refs/remotes/origin/HEAD")) ?? "") ?? [];
	const own = {
		address: address.toLowerCase(),
		folder: folderInRepository(root)
	};
	return branch === void 0 ? own : {
		...own,
		branch
	};
}
/** Where a clone's config and branches are; of a work tree or a submodule, `.git` is a file that names the folder. */
function gitFolder(place) {
	if (textOf(join$1(place, "config")) !== null) return place;
	const [, named] = /^gitdir: (.+?)\s*$/.exec(textOf(place) ?? "") ?? [];
	if (named === void 0) return place;
	const folder = resolve(dirname(place), named);
	return join$1(folder, textOf(join$1(folder, "commondir"))?.trim() ?? ".");
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8").slice(0, MAX_CONFIG_CHARACTERS);
	} catch {
		return null;
	}
}

/** Digests of a file's pieces, made of the same reads of the file. */
/** No manifest that is read has room for the digests of more. */
const MAX_PIECES = 1e6;
var Pieces = class Pieces {
	#size;
	#newHash;
	#digests = [];
	#open = null;
	/** Bytes of the piece that is begun. */
	#count = 0;
	constructor(size, newHash) {
		this.#size = size;
		this.#newHash = newHash;
	}
	/** Null where a file of `fileSize` bytes has too many. */
	static of({ size = 0 }, fileSize, newHash) {
		return size > 0 && fileSize / size <= MAX_PIECES ? new Pieces(size, newHash) : null;
	}
	update(bytes) {
		for (let at = 0; at < bytes.length;) {
			this.#open ??= this.#newHash();
			const end = Math.min(bytes.length, at + this.#size - this.#count);
			this.#open?.update(bytes.subarray(at, end));
			this.#count += end - at;
			at = end;
			if (this.#count === this.#size) this.#close();
		}
	}
	/** As `Digest` has them. */
	digest() {
		if (this.#count > 0) this.#close();
		const pieces = this.#digests.join("");
		return {
			value: hash("sha256", Buffer.from(pieces, "hex"), "hex"),
			pieces
		};
	}
	#close() {
		if (this.#digests.length <= MAX_PIECES) this.#digests.push(this.#open?.digest("hex") ?? "");
		this.#open = null;
		this.#count = 0;
	}
};

/** Digests beside SHA-256, made of the same reads of a file. */
/** DVC looks at so many bytes of each piece that it reads (dvc-data: istextfile.py). */
const TEXT_SAMPLE = 512;
const MAX_NOT_TEXT = .3;
var Digesters = class {
	#open = [];
	#pieces = [];
	/** `size`: what the file is long, as far as it is known before it is read. */
	constructor(algorithms, size) {
		for (const algorithm of algorithms) {
			const { computed } = infoOf(algorithm);
			const hash = computed && hashOf(computed.hash);
			if (!hash) continue;
			if (computed.of === "pieces") {
				const pieces = Pieces.of(computed, size, () => hashOf(computed.hash));
				if (pieces !== null) this.#pieces.push({
					algorithm,
					pieces
				});
				continue;
			}
			if (computed.of === "git-blob") hash.update(blobHead(size));
			this.#open.push({
				algorithm,
				of: computed.of,
				hash
			});
		}
	}
	/** Takes the next piece of the file, as one read brought it. */
	update(piece) {
		let text = null;
		for (const { of, hash } of this.#open) {
			if (of === "unix-text") text ??= asUnixText(piece);
			hash.update(of === "unix-text" && text !== null ? text : piece);
		}
		for (const { pieces } of this.#pieces) pieces.update(piece);
	}
	digests() {
		return [...this.#open.map(({ algorithm, hash }) => ({
			algorithm,
			value: hash.digest("hex")
		})), ...this.#pieces.map(({ algorithm, pieces }) => ({
			algorithm,
			...pieces.digest()
		}))];
	}
};
/** Digests of bytes that are all here, without those that this machine's OpenSSL does not make. */
function digestsOfBytes(content, algorithms) {
	return algorithms.flatMap((algorithm) => {
		const { computed } = infoOf(algorithm);
		if (!computed) return [];
		try {
			if (computed.of === "pieces") {
				const digesters = new Digesters([algorithm], content.length);
				digesters.update(content);
				return digesters.digests();
			}
			return [{
				algorithm,
				value: hash(computed.hash, hashedBytes(content, computed.of), "hex")
			}];
		} catch {
			return [];
		}
	});
}
function hashedBytes(content, of) {
	if (of === "git-blob") return Buffer.concat([blobHead(content.length), content]);
	return of === "unix-text" ? asUnixText(content) : content;
}
function blobHead(size) {
	return Buffer.from(`blob ${size}\0`);
}
/** Null where this machine's OpenSSL does not have it, or may not use it. */
function hashOf(algorithm) {
	try {
		return hashingStream({
			algorithm,
			encoding: "buffer"
		});
	} catch {
		return null;
	}
}
/** A piece with CRLF made LF, where it is text. */
function asUnixText(piece) {
	if (!isText(piece)) return piece;
	let kept = 0;
	const converted = new Uint8Array(piece.length);
	for (let at = 0; at < piece.length; at += 1) {
		const byte = piece[at];
		if (byte === 13 && piece[at + 1] === 10) continue;
		converted[kept++] = byte;
	}
	return converted.subarray(0, kept);
}
function isText(piece) {
	const sample = piece.subarray(0, TEXT_SAMPLE);
	let other = 0;
	for (const byte of sample) {
		if (byte === 0) return false;
		if (!(byte >= 32 && byte < 127 || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13)) other += 1;
	}
	return other <= sample.length * MAX_NOT_TEXT;
}

/** What is different about the file since `before`; null when nothing is. `now` null: it is not there. */
function changeOf(before, now) {
	if (now === null) return {
		is: "changed",
		why: "it was removed"
	};
	if (now.ino !== before.ino) return {
		is: "changed",
		why: "it was replaced"
	};
	if (now.size !== before.size) return {
		is: "changed",
		why: `it ${now.size > before.size ? "grew" : "shrank"} from ${grouped(before.size)} to ${grouped(now.size)} bytes`
	};
	if (now.mtimeMs !== before.mtimeMs || now.ctimeMs !== before.ctimeMs) return {
		is: "changed",
		why: "its time stamps changed"
	};
	return null;
}
function grew(size, total) {
	return {
		is: "changed",
		why: `it grew from ${grouped(size)} to at least ${grouped(total)} bytes`
	};
}

/** Small files whose text the core wants to see, because they may stand for another file. */
const SHORTEST_POINTER = 20;
const BLANKS = new Set([..." 	\r\n"].map((sign) => sign.charCodeAt(0)));
const FIRST_BYTES = new Set([..."v/<."].map((sign) => sign.charCodeAt(0)));
/** As git-lfs and git-annex begin one, and as git does where one was left with a conflict in it. */
const POINTER_START = /^\s*(version http|\/annex\/objects\/|(?:\.\.?\/)*\.git\/annex\/objects\/|<{7} )/;
/** The text of a file of `size` bytes, all in `buffer`, that begins like a pointer; the core judges whether it is one. */
function pointerText(buffer, size) {
	if (size > 32768 || size < SHORTEST_POINTER) return null;
	let start = 0;
	while (start < size && BLANKS.has(buffer[start] ?? 0)) start += 1;
	if (!FIRST_BYTES.has(buffer[start] ?? 0)) return null;
	return POINTER_START.test(buffer.toString("latin1", start, size)) ? buffer.toString("utf8", 0, size) : null;
}

/**
* Digests of a file that one read brings whole. Of such files there may be a hundred thousand, so nothing is
* made for them but what is told: no steps, no streams, one hash in one call.
*/
/**
* Null for everything out of the ordinary: a file that is longer than the buffer, that is not there, not a
* file, not readable, that has more or less in it than it says, or that changed meanwhile. Never throws.
*/
function hashSmall(name, { buffer, onBytes, opener }, algorithms) {
	const opened = opener.openInFolder(name);
	if (opened === null) return null;
	const { fd, stat } = opened;
	try {
		const { size } = stat;
		if (size > buffer.length || readSync(fd, buffer, 0, buffer.length, null) !== size) return null;
		onBytes(size);
		const content = buffer.subarray(0, size);
		const sha256 = hash("sha256", content, "hex");
		if (changeOf(stat, fstatSync(fd)) !== null) return null;
		const text = pointerText(buffer, size);
		if (text === null && algorithms.length === 0) return {
			is: "hashed",
			sha256,
			size
		};
		const others = algorithms.length === 0 ? null : digestsOfBytes(content, algorithms);
		return {
			is: "hashed",
			sha256,
			size,
			...text !== null && { text },
			...others && { others }
		};
	} catch {
		return null;
	} finally {
		closeSync(fd);
	}
}

/**
* Digests of one file, read once with one reused buffer. It goes in steps, so that a thread can look
* between reads whether it was cancelled, and the main thread can let others have their turn.
*/
const BUFFER_BYTES = 1048576;
/** Some virtual files say 0 bytes and yield more; past this they are taken to have no end. */
const MAX_UNANNOUNCED_BYTES = 1024 ** 3;
/**
* With an encoding the hash is set up as a stream at once, which costs almost as much as hashing
* 4 KiB does. The function takes 'buffer' as all of hasha's do; its declared type leaves that out.
*/
const HASH_OPTIONS = {
	algorithm: "sha256",
	encoding: "buffer"
};
const NO_OTHERS = [];
/** What came of a file that is small and as it should be, at once; steps for any other. */
function hashFile(name, reading, algorithms = NO_OTHERS) {
	return hashSmall(name, reading, algorithms) ?? hashInSteps(name, reading, algorithms);
}
/**
* Yields after every read that leaves something to read. A file that changes meanwhile is read
* once more before it is given up as `changed`.
*/
function* hashInSteps(name, reading, algorithms) {
	const first = yield* attempt(name, reading, algorithms);
	return first.is === "changed" ? yield* attempt(name, reading, algorithms) : first;
}
function* attempt(name, reading, algorithms) {
	const opened = reading.opener.open(name);
	if (opened.is !== "open") return opened;
	try {
		const read = yield* readToEnd(opened.fd, opened.stat.size, reading, algorithms);
		if (read.is !== "hashed") return read;
		return changeOf(opened.stat, statNow(opened.fd, name, opened.stat.size, reading)) ?? read;
	} finally {
		closeSync(opened.fd);
	}
}
/**
* What a long read took its time over may have been replaced at its place. A short one is over at
* once, so that it is enough to ask the open file.
*/
function statNow(fd, name, size, { root, buffer }) {
	if (size > buffer.length) return statContained(root, name);
	try {
		return fstatSync(fd);
	} catch {
		return null;
	}
}
/** `size` is what the file said before; a file that goes on after it has grown. */
function* readToEnd(fd, size, { buffer, onBytes }, algorithms) {
	const hash = hashingStream(HASH_OPTIONS);
	const others = algorithms.length === 0 ? null : new Digesters(algorithms, size);
	let total = 0;
	for (;;) {
		let count;
		try {
			count = readSync(fd, buffer, 0, buffer.length, null);
		} catch (error) {
			const why = `it cannot be read at byte ${total}: ${reason(error)}`;
			return codeOf(error) === "ESTALE" ? {
				is: "changed",
				why
			} : {
				is: "unreadable",
				why
			};
		}
		if (count > 0) {
			total += count;
			onBytes(count);
			const piece = count === buffer.length ? buffer : buffer.subarray(0, count);
			hash.update(piece);
			others?.update(piece);
		}
		if (count === 0 || total === size) {
			const text = total === size && count === size ? pointerText(buffer, size) : null;
			const hashed = {
				is: "hashed",
				sha256: hash.digest("hex"),
				size: total
			};
			if (text === null && others === null) return hashed;
			return {
				...hashed,
				...text !== null && { text },
				...others && { others: others.digests() }
			};
		}
		if (size > 0 && total > size) return grew(size, total);
		if (total > MAX_UNANNOUNCED_BYTES && size === 0) return {
			is: "unreadable",
			why: `it says 0 bytes, but had no end after ${total}`
		};
		yield;
	}
}

/**
* Opens the files of one folder after another. A folder's true place is found once and then held by
* a descriptor, so that for each of its files no path has to be walked and none has to be proved.
*/
const NONE$1 = -1;
var Opener = class {
	#root;
	#byHandle;
	#folder = "";
	#handle = NONE$1;
	/** `root`: a true absolute path. `byHandle` false: as on systems that have no such descriptors. */
	constructor(root, byHandle = hasHandles) {
		this.#root = root;
		this.#byHandle = byHandle;
	}
	/** As `openContained`. Never throws. */
	open(name) {
		return openContained(this.#root, name, this.#byHandle);
	}
	/**
	* Opens an ordinary file that is no link and in a folder of the root, with two calls; null for everything else,
	* which `open` is for. Never throws. Whoever asks for a name has seen an ordinary file there: should it be
	* swapped for a pipe meanwhile, that is opened without waiting and closed again.
	*/
	openInFolder(name) {
		if (!this.#byHandle) return null;
		const slash = name.lastIndexOf("/");
		let fd = NONE$1;
		try {
			if (!this.#enter(slash < 0 ? "" : name.slice(0, slash))) return null;
			fd = openSync(`${HANDLES}${this.#handle}/${name.slice(slash + 1)}`, CAREFULLY);
			const stat = fstatSync(fd);
			if (stat.isFile()) return {
				fd,
				stat
			};
		} catch {}
		if (fd !== NONE$1) closeSync(fd);
		return null;
	}
	/** Lets go of the folder. Whoever waits or hands in results does so first: folders get moved. */
	release() {
		if (this.#handle !== NONE$1) closeSync(this.#handle);
		this.#handle = NONE$1;
	}
	#enter(folder) {
		if (this.#handle !== NONE$1 && this.#folder === folder) return true;
		this.release();
		this.#handle = openSync(`${this.#root}/${folder}`, O_PATH | constants.O_DIRECTORY);
		this.#folder = folder;
		const truePath = truePathOf(this.#handle);
		if (truePath !== this.#root && (truePath === null || !isInside(this.#root, truePath))) {
			this.release();
			return false;
		}
		return true;
	}
};
function truePathOf(handle) {
	try {
		return readlinkSync(HANDLES + handle);
	} catch {
		return null;
	}
}

/**
* How long to wait for a descriptor when there is none left: other programs give theirs back, so a
* while; but the files of one plan share that while, or a long plan would wait for days.
*/
const WAITS_MS = [
	10,
	20,
	40,
	80,
	160,
	240,
	240,
	240
];
var Retries = class {
	#waits = 0;
	/** How long to wait before the next attempt, in milliseconds; null when it is time to give up. */
	nextWait() {
		return WAITS_MS[this.#waits++] ?? null;
	}
	/** A file could be opened: all is well again. */
	restore() {
		this.#waits = 0;
	}
};

const TURN_MS = 20;
const PROGRESS_MS = 100;
/** Answers the jobs at `indices`. Rejects only when a listener throws. */
async function hashInline(root, jobs, indices, events, signal) {
	const opener = new Opener(root);
	const retries = new Retries();
	const turns = new Turns(events, opener);
	const reading = {
		root,
		buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
		opener,
		onBytes: (count) => turns.count(count)
	};
	for (const index of indices) {
		const job = jobs[index];
		if (job !== void 0) events.done(index, await hashWithRetries(job, reading, turns, retries, signal));
	}
	opener.release();
	turns.report();
}
async function hashWithRetries(job, reading, turns, retries, signal) {
	for (;;) {
		const outcome = await hashInTurns(job, reading, turns, signal);
		if (outcome.is !== "no-descriptor") {
			retries.restore();
			return outcome;
		}
		const wait = retries.nextWait();
		if (wait === null) return {
			is: "unreadable",
			why: outcome.why
		};
		reading.opener.release();
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
}
async function hashInTurns({ path, algorithms }, reading, turns, signal) {
	if (turns.isOver()) await turns.next();
	if (signal.aborted) return { is: "skipped" };
	const steps = hashFile(path, reading, algorithms);
	if ("is" in steps) return steps;
	for (;;) {
		if (turns.isOver()) await turns.next();
		if (signal.aborted) {
			steps.return({ is: "skipped" });
			return { is: "skipped" };
		}
		const { done, value } = steps.next();
		if (done) return value;
	}
}
/** Keeps the time: when others are to be let in, and when to tell of progress. */
var Turns = class {
	#events;
	#opener;
	#bytes = 0;
	#began = elapsed();
	#reportedAt = elapsed();
	constructor(events, opener) {
		this.#events = events;
		this.#opener = opener;
	}
	count(bytes) {
		this.#bytes += bytes;
	}
	isOver() {
		return elapsed() - this.#began > TURN_MS;
	}
	async next() {
		if (elapsed() - this.#reportedAt > PROGRESS_MS) this.report();
		this.#opener.release();
		await new Promise((resolve) => setImmediate(resolve));
		this.#began = elapsed();
	}
	report() {
		if (this.#bytes > 0) this.#events.bytes(this.#bytes);
		this.#bytes = 0;
		this.#reportedAt = elapsed();
	}
};

/** From here on a file travels alone: reading it takes far longer than a message does. */
const LARGE_BYTES = 8388608;
/** No more of either in a batch, so that the last batches end at about the same time. */
const MAX_BATCH_FILES = 512;
const MAX_BATCH_BYTES = LARGE_BYTES;
/** Each thread gets at least so many batches, where there are enough files. */
const BATCHES_PER_THREAD = 4;
/** A small file costs about as much as so many bytes of a large one do. */
const BYTES_PER_FILE = 16384;
/** Threads take tens of milliseconds to start: less work than this is done sooner without them. */
const WORTH_THREADS_BYTES = 33554432;
/** Whether starting threads would pay. */
function isWorthThreads(jobs) {
	let cost = 0;
	for (const { size } of jobs) {
		cost += size + BYTES_PER_FILE;
		if (cost > WORTH_THREADS_BYTES) return true;
	}
	return false;
}
/**
* Large files one by one, the largest first, so that none is left over for one thread at the end;
* then the others in batches, in the order given, which is that of the folders they lie in. Small
* files take no memory here, however many there are.
*/
function* batchesOf(jobs, threads) {
	const large = [];
	for (const [index, job] of jobs.entries()) if (job.size >= 8388608) large.push({
		index,
		job
	});
	large.sort((a, b) => b.job.size - a.job.size || a.index - b.index);
	for (const { index } of large) yield batchOf([index], jobs);
	const share = Math.ceil((jobs.length - large.length) / (threads * BATCHES_PER_THREAD));
	const maxFiles = Math.max(1, Math.min(MAX_BATCH_FILES, share));
	let indices = [];
	let bytes = 0;
	for (const [index, job] of jobs.entries()) {
		if (job.size >= 8388608) continue;
		if (indices.length === maxFiles || bytes > 0 && bytes + job.size > MAX_BATCH_BYTES) {
			yield batchOf(indices, jobs);
			[indices, bytes] = [[], 0];
		}
		indices.push(index);
		bytes += job.size;
	}
	if (indices.length > 0) yield batchOf(indices, jobs);
}
const NONE = [];
function batchOf(indices, jobs) {
	const paths = indices.map((index) => jobs[index]?.path ?? "");
	const algorithms = indices.map((index) => jobs[index]?.algorithms ?? NONE);
	return algorithms.every(({ length }) => length === 0) ? {
		indices,
		paths
	} : {
		indices,
		paths,
		algorithms
	};
}

/** Beside this file the worker has its own name; the built files lie flat and are named by the build. */
const THREAD_ENTRY = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./hash-worker.js";
/** The module of the threads. */
const threadEntry = () => new URL(THREAD_ENTRY, import.meta.url);
function createHasher({ root, concurrency, mayHang, ...more }) {
	return { async hash(jobs, events, signal) {
		let unanswered = jobs.keys();
		if (mayHang && jobs.length > 0 || isWorthThreads(jobs)) {
			const { hashInThreads } = await import("./threads2.js");
			const { usableCores } = await import("./cores.js");
			const left = await hashInThreads({
				root,
				jobs,
				events,
				signal,
				threads: Math.min(concurrency ?? usableCores(), jobs.length),
				entry: more.threadEntry ?? threadEntry()
			});
			if (left.length === 0) return;
			unanswered = left;
		}
		await hashInline(root, jobs, unanswered, events, signal);
	} };
}

/** Why a path cannot be read as a file, as the second half of a sentence. */
function explainStat(stat) {
	switch (stat.is) {
		case "directory": return "it is a directory";
		case "missing": return "it is not there";
		case "broken-link": return `it is a link to ${stat.target}, which is not there`;
		case "outside": return `it leads out of the repository, to ${stat.target}`;
		case "special": return `it is ${stat.what}`;
		case "unreadable": return stat.why;
	}
}

/** A config is written by hand; anything longer than this is another file. */
const MAX_CONFIG_BYTES = 1048576;
/** `isNamed`: a config that a person names has to be there. */
async function loadSettings(given, files, isProposal, isNamed = Boolean(given.config)) {
	const config = await readConfigFile(given, files, isNamed);
	const path = config?.path ?? (given.config || SETTINGS.config.default);
	if (config === null) return {
		settings: resolveSettings(given, void 0, void 0, isProposal),
		hasConfig: false,
		config: path
	};
	const { readConfig } = await import("./read-config.js");
	const { raw, extras } = await readConfig(config.path, config.bytes);
	return {
		settings: resolveSettings(given, raw, extras, isProposal),
		hasConfig: true,
		config: path
	};
}
/** Throws where the config has the name that many other tools read: nothing in it would hold, and nobody would know. */
async function refuseMisnamed(files) {
	const expected = SETTINGS.config.default;
	const misnamed = expected.replace(/\.yml$/, ".yaml");
	const [stat] = await files.stat([misnamed]);
	if (stat?.is !== "file") return;
	throw new SettingsError(`config: ${misnamed} is not read; rename it to ${expected}.`, {
		code: "config",
		place: {
			file: misnamed,
			line: null
		}
	});
}
/** Null where one that is not named is not there. */
async function readConfigFile(given, files, isNamed) {
	const [match] = await files.find([given.config || SETTINGS.config.default]);
	const path = match?.paths[0];
	if (match === void 0 || match.isGlob || path === void 0) throw new SettingsError(`config: ${quote(given.config ?? "")} has to name one file.`);
	const result = await files.read(path, MAX_CONFIG_BYTES);
	if (result.is === "bytes") return {
		path,
		bytes: result.bytes
	};
	if (result.is === "missing" && !isNamed) return null;
	const why = result.is === "too-large" ? `it is ${countOf$1(result.size, "byte")} long; the limit is ${grouped(MAX_CONFIG_BYTES)}` : explainStat(result);
	const suggestion = result.is === "missing" ? await suggestFile(files, path) : null;
	const hint = suggestion === null ? "" : ` (did you mean ${suggestion}?)`;
	throw new SettingsError(`config: ${path} cannot be read: ${why}${hint}.`, {
		code: "config",
		place: {
			file: path,
			line: null
		}
	});
}
/**
* How long the check may take, in milliseconds; null: no limit. What is given is looked at first,
* because reading the config is where a disk that does not answer would hold the check up already.
*/
async function timeBudgetOf(given, cwd, isProposal = false) {
	const own = given["time-budget"]?.trim();
	if (own) return resolveSettings({ "time-budget": own }).timeBudget;
	if (isProposal) return null;
	const files = createFiles(realRoot(given.root || SETTINGS.root.default, cwd));
	const config = await readConfigFile(given, files, Boolean(given.config));
	return config !== null && Buffer.from(config.bytes).includes("time-budget") ? (await loadSettings(given, files, false)).settings.timeBudget : null;
}

/** Whether it is an event of GitHub, Gitea or Forgejo in which a workflow may look at what somebody proposes. */
function isOfProposals(event) {
	return /^(pull_request|workflow_run$|issue_comment$)/.test(event);
}
/**
* Variables that CI systems set for a pull or merge request alone, to its number or address, or else leave out,
* empty or `false`: GitLab, Azure Pipelines, Bitbucket, Jenkins, CircleCI, Buildkite, Travis CI, Drone, Woodpecker,
* AppVeyor, Cirrus CI and Semaphore, as their lists of variables have them.
*/
const VARIABLES = [
	"CI_MERGE_REQUEST_IID",
	"CI_EXTERNAL_PULL_REQUEST_IID",
	"SYSTEM_PULLREQUEST_PULLREQUESTID",
	"BITBUCKET_PR_ID",
	"CHANGE_ID",
	"CIRCLE_PULL_REQUEST",
	"BUILDKITE_PULL_REQUEST",
	"TRAVIS_PULL_REQUEST",
	"DRONE_PULL_REQUEST",
	"CI_COMMIT_PULL_REQUEST",
	"APPVEYOR_PULL_REQUEST_NUMBER",
	"CIRRUS_PR",
	"SEMAPHORE_GIT_PR_NUMBER"
];
/** Whether a command runs on a change that somebody proposes, and whose own config is not trusted with all. */
function isProposalIn(environment) {
	if (isOfProposals(environment.GITHUB_EVENT_NAME ?? "")) return true;
	return VARIABLES.some((name) => !["", "false"].includes(environment[name] ?? ""));
}

/**
* Checks the repository on this machine's disk. Throws a `SettingsError` for a mistake in the
* settings or the config; any other exception means that the check itself failed.
*/
async function checkRepository(given, options) {
	const { settings, ports, save } = await openRepository(given, options);
	const { isProposal } = settings;
	const settingsAt = async (files) => {
		try {
			return await loadSettings(given, files, isProposal, false);
		} catch (error) {
			if (error instanceof SettingsError) return null;
			throw error;
		}
	};
	const report = await check(settings, options.run, ports, settingsAt);
	const unsaved = await save?.(report) ?? null;
	if (unsaved !== null) options.warn?.(unsaved);
	return report;
}
/** The settings, and all that a check needs of this machine. Throws as `checkRepository` does. */
async function openRepository(given, options) {
	const root = realRoot(given.root || SETTINGS.root.default, options.cwd);
	if (options.workspace !== void 0) refuseLinkOut(given.root || ".", root, options.cwd, options.workspace);
	const here = createFiles(root);
	const loaded = await loadSettings(given, here, options.isProposal ?? isProposalIn(options.environment));
	if (!loaded.hasConfig) await refuseMisnamed(here);
	const settings = {
		...loaded.settings,
		only: options.only ?? []
	};
	const signals = [options.signal];
	if (settings.timeBudget !== null) signals.push(AbortSignal.timeout(settings.timeBudget));
	const signal = AbortSignal.any(signals);
	const place = {
		root,
		environment: options.environment,
		signal
	};
	const listings = listingsOf(place);
	const files = createFiles(root, listings);
	const hasher = options.hasher ?? createHasher({
		root,
		concurrency: settings.concurrency,
		mayHang: settings.timeBudget !== null
	});
	const state = await stateOf(settings, hasher, {
		cwd: options.cwd,
		root,
		repository: options.run?.repository ?? null
	});
	return {
		settings,
		ports: {
			files,
			parts: async (path) => (await import("./file-parts.js")).openParts(root, path),
			repository: ownRepository(root, options),
			git: createGit(place, listings),
			baseline: () => findBaseline(settings.baseline, options.baseline, place, options.remote ?? null),
			hasher: state?.hasher ?? hasher,
			...state !== null && { memory: state.memory },
			...options.isChangedOnly && { changes: await changesOf(settings, place) },
			progress: options.progress,
			clock,
			digest: sha256Of,
			digests: digestsOfBytes,
			blobId,
			inTime: settings.schemas.length === 0 ? null : (await import("./in-time.js")).inTime,
			signatures: await signaturesOf(settings, options.cwd, root),
			...await statementsOf(settings, options.cwd),
			upstream: await upstreamOf(settings, place, options.gitHubToken ?? null),
			commit: async () => {
				const here = await checkedOut(place);
				return here.is === "commit" ? here.commit : here.is === "none" ? options.commit ?? null : null;
			},
			signal
		},
		save: state?.save ?? null
	};
}
/** A checkout of a workflow keeps no default branch, which its event names. */
function ownRepository(root, { environment, defaultBranch: branch }) {
	const own = readOwnRepository(root) ?? ofWorkflow(environment);
	return own === null || own.branch !== void 0 || !branch ? own : {
		...own,
		branch
	};
}
/** The repository of the workflow, where the clone does not say. */
function ofWorkflow({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name }) {
	if (!name || !URL.canParse(server)) return null;
	return {
		address: `${new URL(server).host}/${name}`.toLowerCase(),
		folder: ""
	};
}
/** What tells changes is loaded only where it is asked for. */
async function changesOf(settings, place) {
	if (settings.baseline === "none") throw new SettingsError("changed: it can't be used with --baseline none.");
	if (settings.shard !== null || settings.state !== null) throw new SettingsError("changed: it can't be used with --shard or --state, which are about all files.");
	const { changedPaths } = await import("./changed-paths.js");
	return (since) => changedPaths(place, since);
}
/** What verifies is loaded only where the user named whom to trust. */
async function signaturesOf(settings, cwd, root) {
	const { trustedRoot, isProposal } = settings;
	if (trustedRoot.length === 0) return null;
	const { readTrustFiles } = await import("./read-trust-files.js");
	const files = readTrustFiles(trustedRoot, {
		cwd,
		root,
		isProposal
	});
	return (await import("./verify-bundles.js")).createSignatures(files);
}
/** What reads them is loaded only where the user named one. */
async function statementsOf({ statements }, cwd) {
	if (statements.length === 0) return {};
	return (await import("./read-statements.js")).readStatements(statements, cwd);
}
/** What remembers is loaded only where the user named a file for it. */
async function stateOf(settings, hasher, place) {
	if (settings.state === null) return null;
	return (await import("./state.js")).openState(settings.state, settings, hasher, place);
}
/** Null unless the user named somebody to ask: then nothing that could is even loaded. */
async function upstreamOf({ upstream, upstreamAuth, given }, place, token) {
	if (asksNobody(upstream)) return null;
	const { createUpstream } = await import("./create-upstream2.js");
	const named = given.has("upstream") ? upstream.origins : [];
	const { environment } = place;
	const known = token === null || environment.GITHUB_TOKEN ? environment : {
		...environment,
		GITHUB_TOKEN: token
	};
	return createUpstream({
		hosts: upstream,
		tokens: upstreamAuth,
		named
	}, {
		...place,
		environment: known
	});
}
/** In one call, without an object or a stream: a report may hold a fingerprint for each of a million files. */
function sha256Of(content) {
	return hash("sha256", content);
}
const clock = {
	now: () => (/* @__PURE__ */ new Date()).toISOString(),
	elapsed
};

/**
* How far a command is, on standard error: a bar on a terminal; in a file, a pipe or a job's log a
* plain line now and then, and none where the command ends before the first is due.
*/
function terminalProgress(stream, { now, environment }) {
	return isLive(stream, environment) ? liveBar(stream, now) : plainLines(stream, now);
}
/** Whether what is drawn can be drawn over. */
function isLive({ isTTY }, { CI, TERM }) {
	return isTTY && TERM !== "dumb" && (!CI || CI === "false");
}
/** Redraws at most this often, so that drawing costs nothing beside hashing. */
const REDRAW_MS = 100;
function liveBar(stream, now) {
	const rate = rateMeter(now);
	let last = Number.NEGATIVE_INFINITY;
	let drawn = false;
	const draw = (text) => {
		drawn = true;
		stream.write(`\r\u001B[K${text.slice(0, (stream.columns || 80) - 1)}`);
	};
	return {
		stage: draw,
		hashed(done, total) {
			const speed = rate(done.bytes);
			if (now() - last < REDRAW_MS && done.files < total.files) return;
			last = now();
			draw(`${bar(done, total)} ${howFar(done, total, speed)}`);
		},
		end() {
			if (drawn) stream.write("\r\x1B[K");
			drawn = false;
		}
	};
}
/** What takes less than the first is not worth a line; a log of hours should not be a thousand lines. */
const FIRST_LINE_MS = 5e3;
const NEXT_LINE_MS = 3e4;
function plainLines(stream, now) {
	const rate = rateMeter(now);
	let due = now() + FIRST_LINE_MS;
	const isDue = () => {
		if (now() < due) return false;
		due = now() + NEXT_LINE_MS;
		return true;
	};
	const say = (text) => stream.write(`manifest-drift: ${text}\n`);
	return {
		stage(text) {
			if (isDue()) say(text);
		},
		hashed(done, total) {
			const speed = rate(done.bytes);
			if (isDue()) say(howFar(done, total, speed));
		},
		end() {}
	};
}
/** Bytes a second since the first call, which is when hashing began. */
function rateMeter(now) {
	let start = null;
	return (bytes) => {
		const time = now();
		start ??= {
			time,
			bytes
		};
		return time > start.time ? (bytes - start.bytes) / (time - start.time) * 1e3 : 0;
	};
}
function bar(done, total) {
	return barOf(total.bytes > 0 ? done.bytes / total.bytes : done.files / Math.max(1, total.files));
}

/** The one command that goes on from here, and what it does; null where nothing is to be done. */
function nextStep(report, { program, isSetUp, folder, toTop, projects, data }) {
	const { outcome, summary } = report;
	if (isUnfinished(report) || outcome === "error") return null;
	if (hasNothingToCheck(report)) return toTop === null ? `${recordCommand(data, folder, program)} (${data === null ? "with the folder of your files" : "records their checksums"}; then check again)` : `${program} check ${shellWord(toTop)} (this is a folder of a repository, whose manifests may stand above it)`;
	const [worst] = groupFindings(report);
	const isFailed = outcome === "fail";
	const [project] = projects;
	if (isFailed && project !== void 0) return `${program} check ${shellWord(project)} (its manifests record paths from there; check each project by itself)`;
	if (isFailed && toTop !== null && mayRecordFromAbove(report)) return `${program} check ${shellWord(toTop)} (this is a folder of a repository; its manifests may record paths from the top)`;
	if (isFailed) {
		const fixable = countFixable(report);
		if (fixable > 0) return `${program} fix${argument(folder)} (prints a patch for ${countOf$1(fixable, "finding")})`;
	} else if (!summary.has_recorded_checksums && data !== null) return `${recordCommand(data, folder, program)} (records their checksums; then check again)`;
	else if (!isSetUp) return `${program} init${argument(folder)} (prints a workflow that checks every week)`;
	if (worst === void 0 || ruleOf(worst.kind) === null) return null;
	if (!isFailed && summary.errors + summary.warnings === 0) return null;
	return `${program} explain ${worst.kind} (what it means and how to fix it)`;
}
/** What to run where nothing is recorded yet. `data`: a glob of the files; null where it is not known. */
function recordCommand(data, folder = "", program = PROGRAM) {
	const files = data === null ? "'FOLDER/**'" : quotedWord(data);
	const list = folder === "" ? "SHA256SUMS" : shellWord(`${folder}/SHA256SUMS`);
	return `${program} record${argument(folder)} --files ${files} --write ${list}`;
}
function argument(folder) {
	return folder === "" ? "" : ` ${shellWord(folder)}`;
}
/** Whether a manifest has files, and not one of them was found. */
function mayRecordFromAbove({ manifests, counts }) {
	return (counts[fileMissing.kind] ?? 0) > 0 && manifests.some(({ recorded, compared }) => recorded > 0 && compared === 0);
}
/** How many findings a patch can settle without anybody deciding which content is right. */
function countFixable({ counts }) {
	return KINDS.filter((kind) => BY_KIND[kind].isFixable && !BY_KIND[kind].isAboutContent).map((kind) => counts[kind] ?? 0).reduce((sum, count) => sum + count, 0);
}

/** So many missing files tell enough. */
const MAX_FINDINGS = 200;
/**
* Folders that are projects of their own: what their manifests record is relative to them, and not to the checked
* root. Sorted; empty where there is none, which is so for a repository of one project.
*/
async function findProjects(report, root) {
	const wanted = /* @__PURE__ */ new Map();
	const read = new Set(report.manifests.filter(({ compared }) => compared > 0).map(({ path }) => path));
	for (const { kind, subject, location } of firstOf(report.findings, MAX_FINDINGS)) {
		if (kind !== fileMissing.kind || location === null || read.has(location.file)) continue;
		const own = folderOf(location.file);
		const names = subject.startsWith(`${own}/`) ? [subject, subject.slice(own.length + 1)] : [subject];
		for (let folder = folderOf(own); folder !== ""; folder = folderOf(folder)) for (const name of names) wanted.set(below(folder, name), folder);
		if (own !== "") for (const name of names) wanted.set(below(own, name), own);
	}
	const paths = [...wanted.keys()];
	const stats = await createFiles(root).stat(paths);
	const found = paths.filter((_, at) => stats[at]?.is === "file").map((path) => wanted.get(path) ?? "");
	return [.../* @__PURE__ */ new Set([...found, ...laidOut(report)])].sort();
}
/** Folders with inventories where those of a repository are looked for, none of whose files was found. */
function laidOut({ manifests }) {
	return manifests.flatMap(({ path, recorded, compared }) => {
		const place = INVENTORIES.find((name) => path.endsWith(`/${name}`));
		return place === void 0 || recorded === 0 || compared > 0 ? [] : [path.slice(0, -place.length - 1)];
	});
}
const INVENTORIES = [
	"combined-inventory",
	"model-inventory",
	"dataset-inventory"
].map((name) => SETTINGS[name].default);
/** The roots of a check each: the projects, and the folders of the manifests outside of them. */
function projectRoots(projects, manifests) {
	const isInside = (path) => projects.some((project) => path.startsWith(`${project}/`));
	const others = manifests.filter((path) => !isInside(path)).map((path) => folderOf(path) || ".");
	return [.../* @__PURE__ */ new Set([...projects, ...others])].sort();
}

/** Endings of weights and data, as their tools write them. */
const ENDINGS = new Set("safetensors bin pt pth ckpt onnx gguf ggml h5 hdf5 keras pb tflite mlmodel npy npz pkl joblib parquet arrow feather csv tsv jsonl mat tfrecord zip tar tgz gz bz2 xz zst 7z wav flac mp3 mp4".split(" "));
/** Of any other ending, a file of this size is no source. */
const LARGE = 10485760;
/** The size of no more files is asked. */
const MAX_FILES = 2e4;
/**
* A glob of the files that are most worth recording: the folder at the top that has the largest of them, or, where that
* stands at the top itself, its ending. Null where no file seems to be one.
*/
async function globOfData(files) {
	const { paths } = await files.tree();
	const asked = paths.slice(0, MAX_FILES);
	const stats = await files.stat(asked);
	let best = {
		path: "",
		size: -1
	};
	for (const [index, path] of asked.entries()) {
		const stat = stats[index];
		if (stat?.is !== "file" || path.startsWith(".")) continue;
		if (stat.size > best.size && (ENDINGS.has(endingOf(path)) || stat.size >= LARGE)) best = {
			path,
			size: stat.size
		};
	}
	if (best.size < 0) return null;
	const [top = "", below] = best.path.split("/", 2);
	if (below !== void 0) return isLiteral(top) ? `${top}/**` : null;
	return isLiteral(top) ? top.replace(/^.+(?=\.[^.]+$)/, "*") : null;
}
function endingOf(path) {
	return (/[^/]\.([a-z0-9]+)$/i.exec(path)?.[1] ?? "").toLowerCase();
}
/** Whether a name means itself in a glob. */
function isLiteral(name) {
	return !/[*?[\]{}!\\]/.test(name);
}

/** How the report of a check looks at this terminal, and what it points to. */
/** `root`: the checked folder's true path; null where the report is of another place. */
async function styleOf(report, root, terminal) {
	const { stdout, environment, cwd, colour = "auto", program = PROGRAM } = terminal;
	const links = stdout.isTTY || Boolean(environment.FORCE_HYPERLINK) ? (await import("./hyperlinks.js")).hyperlinks(stdout, environment, {
		colour,
		root
	}) : PLAIN_STYLE;
	return {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment),
		link: links.link,
		fileUrl: links.fileUrl,
		lineAt: root === null ? PLAIN_STYLE.lineAt : await linesOf(report, root),
		next: root === null ? null : nextStep(report, {
			program,
			isSetUp: await isSetUp(root, environment),
			folder: fromHere(cwd, root),
			toTop: toTop(root, cwd),
			projects: (await findProjects(report, root)).map((project) => fromHere(cwd, join$1(root, project))),
			data: report.summary.has_recorded_checksums ? null : await globOfData(createFiles(root))
		})
	};
}
/** A longer manifest is not read again for a few of its lines. */
const MAX_MANIFEST = 4194304;
const MAX_MANIFESTS = 50;
/** The lines that the findings shown point to. */
async function linesOf(report, root) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { findings } of groupFindings(report)) for (const { location } of findings.slice(0, 3)) {
		if (location === null || wanted.size === MAX_MANIFESTS && !wanted.has(location.file)) continue;
		wanted.set(location.file, (wanted.get(location.file) ?? /* @__PURE__ */ new Set()).add(location.line));
	}
	const files = createFiles(root);
	const lines = /* @__PURE__ */ new Map();
	for (const [file, numbers] of wanted) {
		const result = await files.read(file, MAX_MANIFEST);
		const decoded = result.is === "bytes" ? decodeUtf8(result.bytes) : null;
		if (decoded === null || "problem" in decoded) continue;
		const all = decoded.text.split("\n");
		for (const number of numbers) {
			const line = all[number - 1];
			if (line !== void 0) lines.set(`${number} ${file}`, line);
		}
	}
	return ({ file, line }) => lines.get(`${line} ${file}`) ?? null;
}
const WORKFLOWS = ".github/workflows";
const OTHERS = [
	".gitlab-ci.yml",
	".pre-commit-config.yaml",
	".pre-commit-config.yml",
	"Jenkinsfile"
];
const MAX_WORKFLOWS = 100;
const MAX_WORKFLOW = 1048576;
/** Whether a file of the repository's top that runs programs by itself names this one. */
async function isSetUp(root, { CI }) {
	if (CI && CI !== "false") return true;
	if (!existsSync(join$1(root, ".git"))) return folderInRepository(root) !== "";
	const files = createFiles(root);
	const workflows = (await files.list(WORKFLOWS)).slice(0, MAX_WORKFLOWS);
	for (const path of [...OTHERS, ...workflows.map((name) => `${WORKFLOWS}/${name}`)]) {
		const result = await files.read(path, MAX_WORKFLOW);
		if (result.is === "bytes" && Buffer.from(result.bytes).includes("manifest-drift")) return true;
	}
	return false;
}
function toTop(root, cwd) {
	const folder = folderInRepository(root);
	if (folder === "") return null;
	const up = folder.split("/").map(() => "..");
	return fromHere(cwd, join$1(root, ...up)) || ".";
}
/** A folder as a command in `cwd` names it; empty for `cwd` itself. Both are absolute. */
function fromHere(cwd, folder) {
	return relative(realpathSync.native(cwd), folder).split(sep).join("/");
}

/** Checks a folder and prints its report. */
async function runCheck(command, terminal) {
	const { given, only, isChangedOnly, format, output, amount } = command;
	const { cwd, stderr, environment, signal, supervisor } = terminal;
	const budget = supervisor === null ? await timeBudgetOf(given, cwd, isProposalIn(environment)) : null;
	if (budget !== null) {
		const { superviseCheck: supervise } = await import("./supervise.js");
		const root = given.root ?? SETTINGS.root.default;
		const written = watchWrites(terminal.stdout);
		const ending = await supervise({
			root,
			cwd,
			budget,
			environment,
			signal
		});
		await written();
		if (ending?.is === "ended") return ending.status;
		if (ending?.is === "lost") throw new SettingsError(ending.why);
	}
	const root = realRoot(given.root ?? SETTINGS.root.default, cwd);
	const folder = output === null ? null : (await import("./write-report.js")).outputFolder(output, cwd, root);
	const progress = watched(terminalProgress(stderr, {
		now: clock.elapsed,
		environment
	}), supervisor);
	let report;
	try {
		report = await checkRepository(given, {
			cwd,
			run: null,
			progress,
			signal,
			environment,
			baseline: isChangedOnly ? { is: "head" } : {
				is: "fork-point",
				isExpected: isProposalIn(environment)
			},
			isChangedOnly,
			only,
			warn: (message) => stderr.write(`${terminalText(message)}\n`)
		});
	} finally {
		progress.end();
	}
	return deliver(report, {
		format,
		amount,
		root
	}, folder, terminal);
}
/** Prints the report that the reports of all shards make together. */
async function runMerge(command, terminal) {
	const { paths, format, output, amount, write } = command;
	const { cwd } = terminal;
	const { mergeReportFiles } = await import("./merge-reports.js");
	return deliver(mergeReportFiles(paths, {
		cwd,
		run: null
	}), {
		format,
		amount,
		root: null
	}, output === null ? null : resolve(cwd, output), terminal, write);
}
async function deliver(report, shape, folder, terminal, write = null) {
	if (folder !== null) {
		const { writeCiReports, writeReport } = await import("./write-report.js");
		const rootFolder = await rootFolderOf(shape);
		await writeReport(report, {
			folder,
			rootFolder,
			cwd: terminal.cwd
		});
		await writeCiReports(report, folder, rootFolder);
	}
	const pieces = await render(report, shape, write !== null ? {} : shape.format === "text" && shape.amount !== "verdict" ? await styleOf(report, shape.root, terminal) : quietLooks(terminal), terminal.cwd);
	if (write === null) await print(terminal.stdout, pieces);
	else await give(pieces, { write }, terminal);
	if (shape.format !== "text") terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
	return exitStatusOf(report.outcome, terminal);
}
function quietLooks({ stdout, environment, colour }) {
	return {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment)
	};
}
/** The root's own path in its repository, from which code scanning and merge requests take paths. */
async function rootFolderOf({ root }) {
	if (root === null) return "";
	return (await import("./folder-in-repository.js")).folderInRepository(root);
}
async function render(report, shape, looks, cwd) {
	switch (shape.format) {
		case "text": return renderText(report, {
			...looks,
			amount: shape.amount
		});
		case "json": return renderJson(report);
		case "markdown": {
			const { renderMarkdown } = await import("./markdown.js");
			return [renderMarkdown(report, {
				limit: Number.POSITIVE_INFINITY,
				links: null
			})];
		}
		case "sarif": return [(await import("./sarif.js")).renderSarif(report, await rootFolderOf(shape))];
		case "html": {
			const { shownOutputsOf } = await import("./write-report.js");
			const { renderHtml } = await import("./html.js");
			return renderHtml(report, "", null, await shownOutputsOf(report, cwd));
		}
		case "junit": return (await import("./junit2.js")).renderJunitReport(report, await rootFolderOf(shape));
		case "gitlab": return [(await import("./gitlab.js")).renderGitLab(report, await rootFolderOf(shape))];
	}
}

export { suggestFile as $, createFiles as $i, EVIDENCE_WORDS as $n, pathAmbiguous as $r, SHARD_STAGE as $t, lfsObjectOf as A, algorithmNamed as Ai, columnsOf as An, snapshotDamaged as Ar, LineIndex as At, isRepoPath as B, text as Bi, verdictOf as Bn, restoreUnsourced as Br, manifest as Bt, repositoryIn as C, endpointModelMissing as Ci, objectsAt as Cn, versionNotBumped as Cr, readJsonText as Ct, MAX_GIT_BLOB_BYTES as D, configWeakened as Di, renderText as Dn, upstreamMissing as Dr, findNodeAtOffset as Dt, check as E, digestUnread as Ei, isObject as En, upstreamMoved as Er, findNodeAtLocation as Et, versionOf as F, baseUnusual as Fi, restoreNote as Fn, smokeFailed as Fr, HASHDEEP_HEADER as Ft, pathContext as G, outcomeOf as Gi, presenceWords as Gn, pointerUnverified as Gr, payloadManifests as Gt, readCachePath as H, grouped as Hi, heading$1 as Hn, restoreGone as Hr, DECLARATION as Ht, sourceOfEntry as I, baseChanged as Ii, restoredWords as In, smokeBlocked as Ir, readLines$1 as It, startsWithConflict as J, createHash as Ji, sizeOf$1 as Jn, pointerMismatch as Jr, NO_UPSTREAM as Jt, readRecords as K, hashSync as Ki, upstreamWords as Kn, pointerUnexpected as Kr, readName as Kt, isInCache as L, messageOf as Li, findingPage as Ln, sizeMismatch as Lr, detach as Lt, pushTo as M, ofPieces as Mi, stageText as Mn, smokeUnsafe as Mr, syntaxOf as Mt, groupTogether as N, rankOf as Ni, baseWords as Nn, smokeStale as Nr, dvc as Nt, pointedSize as O, combinedStale as Oi, PLAIN_STYLE as On, upstreamDiffers as Or, parseTree as Ot, semanticVersion as P, checksumConflict as Pi, besides as Pn, smokeSlow as Pr, croissant as Pt, loadLists as Q, verify as Qi, EVIDENCES as Qn, pathEscapes as Qr, readReleaseName as Qt, isPinned as R, place$1 as Ri, REPOSITORY as Rn, signatureInvalid as Rr, fromHex as Rt, folderInRepository as S, endpointModelUnlisted as Si, identityOf as Sn, versionWentBack as Sr, readStructured as St, elapsed as T, endpointError as Ti, subjectOf as Tn, upstreamNewer as Tr, readJson as Tt, readHubUrl as U, SEVERITIES as Ui, headline as Un, restoreFailed as Ur, decodedName as Ut, isRevision as V, countOf$1 as Vi, countsTable as Vn, restoreMismatch as Vr, Descriptors as Vt, Earlier as W, isUnfinished as Wi, hubDigestWords as Wn, recordRemoved as Wr, isBagManifest as Wt, nameMatcher as X, hash as Xi, shardByPath as Xn, pathUnknown as Xr, readListedPlace as Xt, reasonToLeaveOut as Y, createPublicKey as Yi, timeOf$1 as Yn, pointerMalformed as Yr, readTokenNames as Yt, loadInventories as Z, randomBytes as Zi, shardName as Zn, pathNotPortable as Zr, readRegistryName as Zt, batchesOf as _, isInGit as _a, entryUnknown as _i, withMerged as _n, BY_KIND as _r, hasScheme as _t, projectRoots as a, treeOf as aa, listMissing as ai, movedValue as an, WORKS_VIEW as ar, recordedDigest as at, BUFFER_BYTES as b, renderJson as ba, endpointUnreachable as bi, pathMatcher as bn, ruleOf as br, percentDecoded as bt, terminalProgress as c, gitOutput as ca, lfsObjectMissing as ci, isExact$1 as cn, describeKind as cr, fixedBase as ct, openRepository as d, repositoryOf as da, inventoryInvalid as di, fileRowOf as dn, MAX_SINGLE as dr, toolFor as dt, readAnnexLink as ea, nothingToCheck as ei, TOTALS$1 as en, SEVERITY_VIEW as er, decodeUtf8 as et, sha256Of as f, findGit as fa, headerDiffers as fi, algorithmsFor as fn, countAll as fr, readShardName as ft, threadEntry as g, isAbsolutePath as ga, fileChanged as gi, digestOfRow as gn, ungrouped as gr, exactBytes as gt, explainStat as h, foldersAbove as ha, fileMissing as hi, countRows as hn, spansOf as hr, DocumentReader as ht, findProjects as i, resolveCommit as ia, listUnreadable as ii, movedPaths as in, WORKS_ORDER as ir, loadEntryRecords as it, filePatterns as j, infoOf as ji, signatureLines as jn, smokeUntested as jr, frictionless as jt, MAX_POINTER_BYTES as k, checksumMismatch as ki, put as kn, totalsDiffer as kr, createScanner as kt, checkRepository as l, gitText as la, inventoryUnreadable as li, hashWithProgress as ln, groupFindings as lr, batches as lt, timeBudgetOf as m, folderOf as ma, fileUnreadable as mi, digestWord as mn, isGroupable as mr, registry as mt, runMerge as n, globOver as na, manifestMalformed as ni, wrongTotals as nn, STATUS_VIEW as nr, readPointer as nt, recordCommand as o, GitError as oa, listMalformed as oi, sideOf as on, FILE_STATUSES as or, FileRecord as ot, isOfProposals as p, below as pa, fileUnrecorded as pi, compareDigests as pn, firstOf as pr, CRATE as pt, loadManifests as q, X509Certificate as qi, barOf as qn, pointerMissing as qr, knownFolders as qt, globOfData as r, checkedOut as ra, loaderMissing as ri, basesOf as rn, UNMATCHED as rr, readLfsPointer as rt, isLive as s, gitFields as sa, lineEndsDiffer as si, differences as sn, isOfBytes as sr, Digests as st, runCheck as t, findFiles as ta, notAFile as ti, sumOf as tn, STAGE_VIEW as tr, decodePointer as tt, clock as u, isInRepository as ua, inventoryMissing as ui, mergeStates as un, shareRows as ur, FORMATS as ut, Retries as v, joinPath as va, entryMissing as vi, findRecord as vn, KINDS as vr, listOf as vt, blobId as w, endpointModelDiffers as wi, stringAt as wn, upstreamUnreachable as wr, parseJson as wt, hashFile as x, isLoopback as xa, endpointModelUnrecorded as xi, countAt as xn, sentenceOf as xr, textOf$2 as xt, Opener as y, readWrittenPath as ya, entryDiffers as yi, placesBelow as yn, RULES as yr, memberOf as yt, isRepoId as z, plainText as zi, coverageWords as zn, shardsIncomplete as zr, readDigest as zt };