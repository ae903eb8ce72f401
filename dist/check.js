import { $ as fileStatOf, $t as resolve, At as realpathSync, B as terminalText, Bt as SettingsError, C as UNITS$1, D as reference, Dt as readSync, E as lines, Et as readFileSync, Gt as basename, Ht as nearest, J as SETTING_NAMES, Jt as dirname, N as VERSION, O as wholeNumber, Ot as readdirSync, Pt as statSync, Q as O_PATH, Qt as relative, S as MAX_AGE_HOURS, T as duration, Tt as opendirSync, Ut as quote, Vt as didYouMean, X as CAREFULLY, Xt as join, Y as latePattern, Yt as isAbsolute, Z as HANDLES, Zt as posix, _t as fstatSync, an as _lean_node_process_default, b as realRoot, en as sep, et as hasHandles, ft as closeSync, ht as existsSync, i as exitStatusOf, in as watched, it as codeOf, kt as readlinkSync, lt as accessSync, m as widthOf, n as give, nt as openContained, o as print, ot as reason, p as painter, pt as constants, q as SETTINGS, rt as statContained, s as watchWrites, tn as win32, tt as isInside, w as choice, wt as openSync, x as refuseLinkOut, xt as lstatSync, zt as withoutTrailing } from "./start.js";
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
const renderJson = (function* renderJson(report) {
	const { stages, manifests, entries, files, findings, suppressed, suppressions, counts, ...head } = report;
	let piece = JSON.stringify(head, null, 2).slice(0, -2);
	for (const [name, rows] of Object.entries({
		stages,
		manifests,
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
});
const joined$1 = (function joined(rows, separator) {
	return rows.joined?.(separator) ?? eachText(rows, separator);
});
const eachText = (function* eachText(rows, separator) {
	let before = "";
	for (const row of rows) {
		yield before + JSON.stringify(row);
		before = separator;
	}
});
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
const isInRepository = (function isInRepository(root) {
	return repositoryOf(root) !== null;
});
const repositoryOf = (function repositoryOf(root) {
	for (let folder = root;; folder = dirname(folder)) {
		try {
			if (existsSync(join(folder, ".git"))) return folder;
		} catch {}
		if (dirname(folder) === folder) return null;
	}
});
var GitError = class extends Error {
	name = "GitError";
};
const MAX_GIT_SECONDS = 120;
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
const found$1 = new Map();
function gitFor(root, environment) {
	const key = JSON.stringify([
		root,
		environment.PATH,
		environment.Path
	]);
	const known = found$1.get(key);
	if (known !== void 0) return known;
	const program = findGit({
		root,
		environment
	});
	found$1.set(key, program);
	return program;
}
async function startGit({ root, environment, signal }, words, hasInput) {
	const program = gitFor(root, environment);
	if (program === null) throw new GitError("there is no git on PATH outside of the checked folder");
	const { spawn } = process.getBuiltinModule("node:child_process");
	let child;
	try {
		child = spawn(program, [...SWITCHES, ...words], {
			cwd: root,
			env: cleaned(environment),
			stdio: [
				hasInput ? "pipe" : "ignore",
				"pipe",
				"pipe"
			],
			signal,
			windowsHide: true
		});
	} catch (error) {
		throw new GitError(`git ${words[0]}: ${error instanceof Error ? error.message : String(error)}`);
	}
	let complaint = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		if (complaint.length < MAX_ERROR_CHARACTERS) complaint += text;
	});
	child.stdin?.on("error", () => void 0);
	const problem = new Promise((resolve) => {
		child.on("error", (error) => resolve(error.message));
		child.on("close", (code) => resolve(code === 0 ? null : `exit status ${code}`));
	}).then((why) => why === null ? null : new GitError(`git ${words[0]}: ${firstOf(complaint) || why}`));
	return {
		child,
		problem
	};
}
async function* gitOutput(place, words, input = null) {
	const signal = AbortSignal.any([place.signal, AbortSignal.timeout(120 * 1e3)]);
	const { child, problem } = await startGit({
		...place,
		signal
	}, words, input !== null);
	if (child.stdin && input !== null) process.getBuiltinModule("node:stream").Readable.from(inPieces(input)).on("error", () => void 0).pipe(child.stdin);
	try {
		for await (const piece of child.stdout) yield piece;
		const failure = await problem;
		if (failure !== null) throw failure;
	} finally {
		child.kill();
	}
}
function firstOf(complaint) {
	const lines = complaint.split("\n").map((line) => line.trim());
	return (lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines.find((one) => one !== "") ?? "").slice(0, MAX_REASON_CHARACTERS);
}
async function gitText(place, words) {
	const pieces = [];
	for await (const piece of gitOutput(place, words)) pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
const readable = new WeakSet();
function noteReadable(place) {
	readable.add(place);
}
async function requireReadable(place) {
	if (readable.has(place)) return;
	await gitText(place, ["rev-parse", "--git-dir"]);
	noteReadable(place);
}
async function* gitFields(place, words, input = null) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const piece of gitOutput(place, words, input)) {
		const fields = (rest + decoder.decode(piece, { stream: true })).split("\0");
		rest = fields.pop() ?? "";
		yield* fields;
	}
}
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
async function resolveCommit(place, name) {
	return answerOf(place, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
}
async function mergeBase(place, branch) {
	return answerOf(place, [
		"merge-base",
		"HEAD",
		branch
	]);
}
const NO_UPSTREAM$1 = /^git merge-base: fatal: (?:no upstream configured for branch|HEAD does not point to a branch|no such branch:|upstream branch '.*' not stored as)/;
async function answerOf(place, words) {
	try {
		const answer = (await gitText(place, words)).trim();
		noteReadable(place);
		return answer;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		if (NO_UPSTREAM$1.test(error.message)) noteReadable(place);
		else await requireReadable(place);
		return null;
	}
}
const checkedOut = (async function checkedOut(place) {
	const top = repositoryOf(place.root);
	if (top === null) return { is: "none" };
	const commit = readCommit(top) ?? await resolveCommit(place, "HEAD").catch(() => null);
	return commit === null ? { is: "unknown" } : {
		is: "commit",
		commit
	};
});
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_BYTES = 33554432;
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
const isOfWindows = (function isOfWindows(written, slashed = withSlashes(written)) {
	return hasDrive(written) || slashed !== written;
});
const withSlashes = (function withSlashes(written) {
	return written.includes("\\") ? written.replaceAll("\\", "/") : written;
});
const isAbsolutePath = (function isAbsolutePath(written) {
	return written.startsWith("/") || written.startsWith("\\") || hasDrive(written);
});
const hasDrive = (function hasDrive(written) {
	return written.charCodeAt(1) === COLON && /^[A-Za-z]:([\\/]|.*\\)/.test(written);
});
const mayNeedWork = (function mayNeedWork(path) {
	return path === "" || path.startsWith("/") || path.startsWith(".") || path.endsWith("/") || path.includes("//") || path.includes("/.");
});
const joinPath = (function joinPath(folder, path) {
	const joined = below(folder, path);
	if (!mayNeedWork(joined) || !NEEDS_WORK.test(joined)) return joined;
	const segments = [];
	for (const segment of joined.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.join("/");
});
const below = (function below(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
});
const folderOf = (function folderOf(path) {
	const end = path.lastIndexOf("/");
	return end === -1 ? "" : path.slice(0, end);
});
const fileNameOf = (function fileNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
});
const folderTeller = (function folderTeller() {
	let last = "";
	return (path) => {
		if (isIn(last, path)) return last;
		const end = path.lastIndexOf("/");
		if (end !== -1) last = path.slice(0, end);
		return end === -1 ? "" : last;
	};
});
const isIn = (function isIn(folder, path) {
	const { length } = folder;
	return length > 0 && path.charCodeAt(length) === SLASH && path.startsWith(folder) && path.indexOf("/", length + 1) === -1;
});
const foldersAbove = (function foldersAbove(path) {
	const folders = [];
	for (let folder = folderOf(path);; folder = folderOf(folder)) {
		folders.push(folder);
		if (folder === "") return folders;
	}
});
const COLON = 58;
const SLASH = 47;
function readWrittenPath(written) {
	return {
		path: withSlashes(written),
		isAbsolute: isAbsolutePath(written),
		isWindows: isOfWindows(written)
	};
}
const NEEDS_WORK = /(^|\/)\.{0,2}(\/|$)/;
function stripPrefix(path, prefix) {
	const folder = prefix.endsWith("/") ? prefix : `${prefix}/`;
	const isWindows = /^[A-Za-z]:/.test(prefix) || prefix.startsWith("//");
	const start = path.slice(0, folder.length);
	return (isWindows ? start.toLowerCase() === folder.toLowerCase() : start === folder) ? path.slice(folder.length) : null;
}
function isInGit(path) {
	return /(^|\/)\.git(\/|$)/i.test(path);
}
const FEW = 64;
const MAX_NAMES$3 = 5e4;
const PLAIN = /^[\w .+=@-]*[\w+=@-]$/;
var AbsentNames = class {
	#misses = new Map();
	#listed = new Map();
	isCertain(folder, name) {
		if (this.#listed.size === 0) return false;
		const listed = this.#listed.get(folder) ?? null;
		if (listed === null || !PLAIN.test(name)) return false;
		return !listed.lengths.has(name.length) || !listed.names.has(name.toLowerCase());
	}
	add(folder) {
		const misses = (this.#misses.get(folder) ?? 0) + 1;
		this.#misses.set(folder, misses);
		if (misses === FEW) this.#listed.set(folder, namesIn(folder));
	}
};
function namesIn(folder) {
	const names = new Set();
	let entries = null;
	try {
		entries = opendirSync(folder);
		for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
			if (names.size === MAX_NAMES$3 || !/^[\x20-\x7e]*$/.test(entry.name)) return null;
			names.add(entry.name.toLowerCase());
		}
		return {
			names,
			lengths: new Set([...names].map(({ length }) => length))
		};
	} catch {
		return null;
	} finally {
		entries?.closeSync();
	}
}
const swapCase = (function swapCase(name) {
	return name.replace(/[A-Za-z]|[^\0-\x7f]/gu, (letter) => {
		if (letter > "" && !LETTER().test(letter)) return letter;
		const lower = letter.toLowerCase();
		const other = letter === lower ? letter.toUpperCase() : lower;
		return Buffer.byteLength(other) === Buffer.byteLength(letter) ? other : letter;
	});
});
var NamesOnDisk = class {
	#names = new Map();
	#folding = new Map();
	otherForm(folder, name) {
		if (/^[\x20-\x7e]*$/.test(name)) return null;
		const other = this.#read(folder).composed.get(name.normalize("NFC")) ?? null;
		return other === name ? null : other;
	}
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
		const entries = listed$1(folder);
		const composed = new Map(entries.map((entry) => [entry.normalize("NFC"), entry]));
		const names = {
			composed,
			folded: new Map([...composed].map(([form, entry]) => [form.toLowerCase(), entry]))
		};
		this.#names.set(folder, names);
		return names;
	}
};
function listed$1(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
const LETTER = latePattern(String.raw`\p{L}`, "u");
const MAX_PATH = 4096;
const MAX_MISSING = 5e5;
const MISSING = { is: "missing" };
const DIRECTORY = { is: "directory" };
var FileStats = class {
	#root;
	#folders = new Map();
	#names = new NamesOnDisk();
	#absent = new AbsentNames();
	#missing = new Set();
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
		const name = fileNameOf(path);
		if (this.#absent.isCertain(folder.real, name)) return MISSING;
		if (this.#missing.size > 0 && this.#missing.has(path)) return MISSING;
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
	#folderOf(path) {
		if (!isIn(this.#last.path, path)) {
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
	entries(path) {
		const folder = this.#folder(path);
		try {
			return folder.is === "folder" ? readdirSync(folder.real, { withFileTypes: true }) : null;
		} catch {
			return null;
		}
	}
	#look(folder, name, asked, isAsked = true) {
		const stat = lstatSync(`${folder.real}/${name}`, { throwIfNoEntry: false });
		if (stat === void 0) {
			const other = this.#names.otherForm(folder.real, name);
			if (other !== null) return this.#look(folder, other, asked, false);
			this.#absent.add(folder.real);
			return MISSING;
		}
		const isLink = stat.isSymbolicLink();
		const found = isLink ? this.#followed(`${folder.real}/${name}`) : stat;
		if ("is" in found) return found;
		const status = fileStatOf(found);
		if (status.is !== "file") return status;
		const spelt = this.#names.inItsCase(folder.real, name, stat);
		if (!isLink && isAsked && spelt === name && folder.path === this.#last.path) return status;
		const path = below(folder.path, spelt);
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
		const state = parent.is === "folder" ? this.#enter(parent, fileNameOf(path)) : parent;
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
const MAX_PATTERN_LENGTH = 1024;
const PART$1 = /\[([!^]?)((?:\]|\\.|[^\\\]])(?:\\.|[^\\\]])*)\]|\\(.)|./gsu;
function globMatcher(pattern, work = { steps: 0 }) {
	const isMatch = namesMatcher(pattern, work);
	return (path) => isMatch(path.split("/"));
}
function namesMatcher(pattern, work) {
	const sequence = namesOf(pattern.endsWith("/") ? `${pattern}**` : pattern).map((name) => name === "**" ? null : nameMatcher$1(name, work));
	return (names) => matches(sequence, names, work);
}
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
const findFiles = (async function findFiles(root, patterns, findByGlob, leadsOut = () => false) {
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
});
const isGlob = (function isGlob(pattern) {
	return /[*?[]/.test(pattern);
});
const insideRoot = (function insideRoot(root, pattern) {
	const native = isAbsolute(pattern) ? relative(root, pattern) : pattern;
	const slashed = sep === "\\" ? native.replaceAll("\\", "/") : native;
	const path = isAbsolute(native) ? null : joinPath("", slashed);
	if (path) return path;
	throw new SettingsError(`${quote(pattern)} is not below the root ${root}; name files inside it.`);
});
const MAX_GLOBS = 200;
const MAX_STEPS = 1e9;
function fixedPart(pattern) {
	const segments = pattern.split("/");
	const wild = segments.findIndex(isGlob);
	return segments.slice(0, wild === -1 ? segments.length : wild).join("/");
}
function globOver(names, maxSteps = MAX_STEPS) {
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
const listingsOf = (function listingsOf(place) {
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
});
const ID_BYTES = 32;
var GitListing = class {
	#paths = [];
	#kinds = [];
	#modes = [];
	#ids = Buffer.alloc(2048);
	#idBytes = ID_BYTES;
	others = [];
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
const listTree = (async function listTree(root, listings) {
	if (!isInRepository(root)) return walk(root);
	try {
		const tree = await fromGit(listings);
		return tree.paths.length === 0 ? walk(root) : tree;
	} catch (error) {
		if (error instanceof GitError) return walk(root);
		throw error;
	}
});
const walk = (function walk(root) {
	const tree = {
		paths: [],
		repositories: [],
		isWhole: true
	};
	const open = [{
		path: "",
		depth: 0
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) if (!addFolder(root, folder, tree, open)) return {
		...tree,
		isWhole: false
	};
	return tree;
});
const addFolder = (function addFolder(root, { path: folder, depth }, tree, open) {
	const entries = entriesOf(folder === "" ? root : `${root}/${folder}`);
	if (folder !== "" && entries.some(({ name }) => name === ".git")) {
		tree.repositories.push(folder);
		return true;
	}
	for (const entry of entries) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) {
			if (entry.name === ".git") continue;
			if (depth < MAX_DEPTH$2) open.push({
				path,
				depth: depth + 1
			});
			else tree.isWhole = false;
		} else if (tree.paths.length < MAX_WALKED) tree.paths.push(path);
		else return false;
	}
	return true;
});
const entriesOf = (function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
});
const MAX_WALKED = 1e6;
const MAX_DEPTH$2 = 64;
async function fromGit(listings) {
	const listing = await listings.all();
	const paths = [];
	const repositories = [];
	const leftOut = new Set();
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
const OBJECTS = "/annex/objects/";
const KEY = /^([A-Z0-9_]+)((?:-[a-zA-Z]\d+)*)--(.+)$/;
const SHA256_NAME = /^([0-9a-f]{64})(\.[^/]*)?$/;
const LINK_TEXT = /^(?:\.\.?\/)*\.git\/annex\/objects\/[^\n]+\/[^\n/]+\n?$/;
function readAnnexPointer(text) {
	if (LINK_TEXT.test(text)) return readAnnexLink(text.trimEnd());
	if (!text.startsWith(OBJECTS)) return null;
	const [first = "", ...rest] = text.split("\n");
	if ((rest.pop() ?? "") !== "" || rest.some((line) => !line.includes("/annex/"))) return null;
	return readKey(first.replace(/\r$/, "").slice(15));
}
function readAnnexLink(target) {
	const slashed = target.replaceAll("\\", "/");
	if (!slashed.includes(OBJECTS)) return null;
	return readKey(fileNameOf(slashed));
}
function readKey(key) {
	const [, backend = "", fields = "", name = ""] = KEY.exec(key) ?? [];
	if (backend === "") return malformed$1("its key is not BACKEND-sSIZE--NAME");
	const isChunk = /-[SC]\d/.test(fields);
	const size = /-s(\d+)(?=-|$)/.exec(fields)?.[1];
	const bytes = size === void 0 || isChunk ? null : Number(size);
	if (bytes !== null && !Number.isSafeInteger(bytes)) return malformed$1("its size is not a number of bytes");
	const instead = isChunk ? "the key of a chunk" : /^SHA256E?$/.test(backend) ? null : `a key of ${backend}`;
	if (instead !== null) return {
		is: "pointer",
		tool: "git-annex",
		sha256: null,
		size: bytes,
		instead
	};
	const [, digest, extension] = SHA256_NAME.exec(name) ?? [];
	if (digest === void 0 || backend === "SHA256" && extension !== void 0) return malformed$1(`its ${backend} key does not begin with 64 lower-case hex digits`);
	return {
		is: "pointer",
		tool: "git-annex",
		sha256: digest,
		size: bytes,
		instead: null
	};
}
function malformed$1(why) {
	return {
		is: "malformed",
		tool: "git-annex",
		line: 1,
		why
	};
}
const MAX_DEPTH$1 = 64;
const TURN = 2e3;
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
			} else if (depth < MAX_DEPTH$1) open.push({
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
let isSmall = false;
function keepYoungSpaceSmall() {
	if (isSmall) return;
	isSmall = true;
	process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}
const createFiles = (function createFiles(root, listings = listingsOf({
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
			if (opened.is === "open" && opened.stat.size > LONG_LIST_BYTES) keepYoungSpaceSmall();
			return opened.is === "open" ? {
				is: "open",
				chunks: chunks(opened.fd, opened.stat.size)
			} : opened;
		}
	};
});
const open = (function open(root, path) {
	const opened = openContained(root, path);
	return opened.is === "no-descriptor" ? {
		is: "unreadable",
		why: opened.why
	} : opened;
});
const chunks = (async function* chunks(fd, size) {
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
});
const read$21 = (async function read(root, path, limit) {
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
				bytes: bytes.subarray(0, size),
				...size > RELEASED_BYTES && releaser(bytes)
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
});
const CHUNK_BYTES = 1048576;
const LONG_BYTES = 16777216;
const LONG_LIST_BYTES = 4194304;
const RELEASED_BYTES = 1048576;
const NEVER = new AbortController().signal;
const SMALLEST_CHUNK = 4096;
function releaser({ buffer }) {
	return buffer instanceof ArrayBuffer && typeof buffer.transfer === "function" ? { release: () => void buffer.transfer(0) } : {};
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
const outcomeOf = (function outcomeOf(counts, failOn) {
	return counts.error + (failOn === "error" ? 0 : counts.warning) + (failOn === "notice" ? counts.notice : 0) > 0 ? "fail" : "pass";
});
function isUnfinished({ outcome, stages }) {
	return outcome === "error" && stages.length > 0;
}
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
const countOf = (function countOf(count, noun, nouns = `${noun}s`) {
	return `${grouped(count)} ${count === 1 ? noun : nouns}`;
});
const grouped = (function grouped(count) {
	return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
});
const say = (function say(words, ...parts) {
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
});
function isSpans(part) {
	return Array.isArray(part);
}
const NOTHING = [];
const text = ((words) => ({
	is: "text",
	text: words
}));
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
const count$1 = (number, noun, nouns) => ({
	is: "count",
	text: countOf(number, noun, nouns)
});
const place$1 = (location) => ({
	is: "place",
	text: `${location.file}:${location.line}`,
	location
});
function names(shown, all, as = path) {
	const spans = shown.flatMap((name, index) => index === 0 ? [as(name)] : [text(", "), as(name)]);
	return all > shown.length ? [...spans, text(` and ${grouped(all - shown.length)} more`)] : spans;
}
function json(value) {
	return code(JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}\u2026` : value));
}
function plainText(spans) {
	let words = "";
	for (const span of spans) words += span.text;
	return words;
}
const defineRule = (function defineRule(spec) {
	const rule = {
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
	loaded.set(spec.kind, rule);
	return rule;
});
const loaded = new Map();
function ruleBehind({ kind }) {
	const rule = loaded.get(kind);
	if (rule === void 0) throw new Error(`there is no rule ${kind}`);
	return rule;
}
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
	fix: "Take the change of the base back, or restore the files that were meant. Where it is wanted, set `checksum-base` or `inventory-base` in the workflow.",
	shows: "message",
	message: (data, { subject }) => data.what === "files" ? say`${count$1(data.count, "record")} in it did not change, but now ${data.count === 1 ? "means another file" : "mean other files"} than in the baseline: ${path(data.actual)} in place of ${path(data.expected)}${data.isGone ? ", which is gone" : ""}` : say`its paths were relative to ${baseSpan(data.expected, subject)} in the baseline, and are now relative to ${baseSpan(data.actual, subject)}, so they name other files`
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
		const why = data.by === void 0 ? "" : ". One is of the text with LF line endings, the other with CRLF";
		return say`${data.what} ${as(data.actual)} is recorded, but ${other} records ${as(data.expected)}${why}`;
	},
	values: (data) => data.what === "folder" ? {
		expected: "the recorded digest of a file in the folder",
		actual: data.actual
	} : {
		expected: data.expected,
		actual: data.actual
	}
});
const row = (function row(name, label, hexLength, strength, computed, aliases, isDefault) {
	return {
		name,
		label,
		hexLength,
		strength,
		computed,
		aliases,
		...isDefault && { isDefault }
	};
});
const fold = (function fold(name) {
	return name.toLowerCase().replace(/[-_/ ]/g, "");
});
const infoOf = (function infoOf(algorithm) {
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
});
const algorithmNamed = (function algorithmNamed(name) {
	const known = WRITTEN.get(name);
	if (known !== void 0) return known;
	const named = BY_NAME.get(fold(name))?.name ?? null;
	if (WRITTEN.size < MAX_WRITTEN) WRITTEN.set(name, named);
	return named;
});
const bytes = ((hash) => ({
	hash,
	of: "bytes"
}));
const ALGORITHMS = [
	row("sha256", "SHA-256", 64, "strong", bytes("sha256"), ["sha2256"], true),
	row("sha512", "SHA-512", 128, "strong", bytes("sha512"), ["sha2512"], true),
	row("sha384", "SHA-384", 96, "strong", bytes("sha384"), ["sha2384"], true),
	row("blake2b", "BLAKE2b-512", 128, "strong", bytes("blake2b512"), ["blake2b512"]),
	row("blake2s", "BLAKE2s-256", 64, "strong", bytes("blake2s256"), ["blake2s256"]),
	row("sha512-256", "SHA-512/256", 64, "strong", bytes("sha512-256"), ["sha512256", "sha2512256"]),
	row("sha224", "SHA-224", 56, "strong", bytes("sha224"), ["sha2224"], true),
	row("sha3-256", "SHA3-256", 64, "strong", bytes("sha3-256"), ["sha3256"]),
	row("sha3-384", "SHA3-384", 96, "strong", bytes("sha3-384"), ["sha3384"]),
	row("sha3-512", "SHA3-512", 128, "strong", bytes("sha3-512"), ["sha3512"]),
	row("sha1", "SHA-1", 40, "weak", bytes("sha1"), ["sha"], true),
	row("md5", "MD5", 32, "weak", bytes("md5"), ["md5sum"], true),
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
const ROWS$1 = new Map(ALGORITHMS.map((info) => [info.name, info]));
const BY_NAME = new Map();
const BY_LENGTH = new Map();
for (const info of ALGORITHMS) {
	for (const name of [fold(info.name), ...info.aliases]) BY_NAME.set(name, info);
	if ("isDefault" in info) BY_LENGTH.set(info.hexLength, info);
}
function ofPieces(algorithm) {
	const [, name = "", size = ""] = /^(.+)-sharded-([1-9]\d{0,14})$/.exec(algorithm) ?? [];
	const of = ALGORITHMS.find((row) => row.name === name)?.name;
	return of === void 0 ? null : {
		of,
		size: Number(size)
	};
}
const WRITTEN = new Map();
const MAX_WRITTEN = 100;
function algorithmOfLength(hexLength) {
	return BY_LENGTH.get(hexLength)?.name ?? null;
}
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
			...range === void 0 || range.more === 0 ? NOTHING : say`, and ${count$1(range.more, "more range")} ${range.more === 1 ? "differs" : "differ"}`,
			...more.in_itself === true ? IN_ITSELF : NOTHING,
			...more.forms === void 0 ? NOTHING : say`. The recorded name is in Unicode form ${more.forms.recorded}, the name on disk in form ${more.forms.actual}`
		];
	}
});
const IN_ITSELF = say` in the file itself. No file can hold its own digest: remove that record`;
const digestShared = defineRule({
	kind: "digest-shared",
	severity: "notice",
	title: "One digest is recorded for several files",
	about: "file",
	fix: "Make sure that the files are copies. If not, a digest was pasted twice.",
	message: ({ actual, paths, files, more }) => [...say`digest ${digest(actual)} is recorded for ${count$1(files, "file")}: ${names(paths, files)}`, ...more === 0 ? NOTHING : say`. ${count$1(more, "more digest")} ${more === 1 ? "is" : "are"} shared`]
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
function isPointer(tool, from) {
	return from === null ? say`is ${NAMES$3[tool]}` : say`is ${NAMES$3[tool]} (${path(from)})`;
}
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
			case "file": return [...say`doesn't exist${data.why === null ? "" : ` (${data.why})`}`, ...data.expected === null ? say`; no checksum is recorded for it` : NOTHING];
			case "link": return [...say`is a link to ${path(data.target)}, which doesn't exist`, ...data.expected === null ? say`; no checksum is recorded for it` : NOTHING];
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
const inventoryMissing = defineRule({
	kind: "inventory-missing",
	severity: "error",
	title: "Inventory is missing",
	about: "manifest",
	fix: "Commit the inventory, or set its input to the right path (`none` if there is no such inventory). `manifest-drift init` prints a config for the manifests that it finds.",
	message: ({ input, suggestion, listed }) => [
		...say`doesn't exist`,
		...listed === null ? NOTHING : say`, but ${path(listed.file)} lists ${count$1(listed.count, listed.kind)}`,
		...suggestion === null ? NOTHING : say`; did you mean ${path(suggestion)}?`,
		...say` (input ${code(input)})`
	]
});
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
const lineEndsDiffer = defineRule({
	kind: "line-ends-differ",
	severity: "error",
	title: "Only line endings differ from the recorded content",
	about: "file",
	fix: "Add the file to `.gitattributes` with `-text`, so that git never converts its line endings, and check it out again; or record the content that git holds.",
	isAboutContent: true,
	shows: "both",
	command: "git ls-files --eol --",
	message: ({ algorithm, expected, ends, recorded_ends }) => say`has ${WORDS$1[ends]} line endings; with ${WORDS$1[recorded_ends]} its ${infoOf(algorithm).label} is ${digest(expected)}, as recorded`
});
const WORDS$1 = {
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
		...suggestion === null ? NOTHING : say`; did you mean ${path(suggestion)}?`,
		...say` (input ${code(input)})`
	]
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
	message: ({ samples }) => {
		const nothing = say`No manifest was recognized: no inventory, checksum list or registry`;
		if (samples === void 0) return nothing;
		const places = names(samples.places.slice(0, 3), samples.places.length, code);
		return say`${nothing}; ${count$1(samples.files, "sample was", "samples were")} left out (${places})`;
	}
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
	prefix: "Set the path prefix",
	form: "The names differ only in their Unicode normal form. Rename or remove one of the two files",
	name: "Remove the file that is not meant",
	folder: "Both folders hold the files that the manifest names. Move it to the folder that is meant"
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
function moreLikeIt(more) {
	return more === 0 ? NOTHING : say`. ${count$1(more, "more entry", "more entries")} ${more === 1 ? "is" : "are"} like it`;
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
			case "moved": return say`${count$1(data.files, "new file")} that could hold what is no longer recorded ${data.files === 1 ? "was" : "were"} not read`;
			case "left-out": return say`A sparse checkout leaves out ${count$1(data.files, "file")} that may be ${data.files === 1 ? "a manifest" : "manifests"}, so what ${data.files === 1 ? "it records" : "they record"} was not checked; the first is ${path(data.first)}`;
		}
	}
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
const isOfBytes = (function isOfBytes(evidence) {
	return evidence === "bytes" || evidence === "upstream-bytes";
});
const FILE_STATUSES = [
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"skipped",
	"unverified",
	"matched"
];
const SEVERITY_VIEW = {
	error: {
		mark: "\u274C",
		sign: "\u2717"
	},
	warning: {
		mark: "\u26A0\uFE0F",
		sign: "!"
	},
	notice: {
		mark: "\u2139\uFE0F",
		sign: "i"
	}
};
const STATUS_VIEW = {
	mismatched: {
		mark: "\u274C",
		sign: "\u2717",
		meaning: "content is not what is recorded"
	},
	changed: {
		mark: "\u26A0\uFE0F",
		sign: "!",
		meaning: "written to while it was read"
	},
	unreadable: {
		mark: "\u274C",
		sign: "!",
		meaning: "there, but could not be read"
	},
	missing: {
		mark: "\u274C",
		sign: "\u2717",
		meaning: "recorded, but not there"
	},
	skipped: {
		mark: "\u23ED\uFE0F",
		sign: "\u2026",
		meaning: "not read: the time ran out or the run was cancelled"
	},
	unverified: {
		mark: "\u26AA",
		sign: "?",
		meaning: "nothing recorded to compare with, or no evidence"
	},
	matched: {
		mark: "\u2705",
		sign: "\u2713",
		meaning: "content is what is recorded"
	}
};
const UNMATCHED = FILE_STATUSES.filter((status) => status !== "matched");
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
		mark: "\u2705",
		sign: "\u2713",
		word: "passed"
	},
	fail: {
		mark: "\u274C",
		sign: "\u2717",
		word: "failed"
	},
	skip: {
		mark: "\u2796",
		sign: "\u2013",
		word: "skipped"
	}
};
const WORKS_VIEW = {
	failed: { mark: "\u274C" },
	blocked: { mark: "\u26D4" },
	skipped: { mark: "\u2796" },
	untested: { mark: "\u2796" },
	answers: { mark: "\u2705" },
	available: { mark: "\u2705" }
};
const WORKS_ORDER = Object.keys(WORKS_VIEW);
const readShard = (function readShard(value) {
	const word = value.trim();
	if (word === "none") return null;
	const [, index = "", total = ""] = /^(\d{1,9})\/(\d{1,9})$/.exec(word) ?? [];
	const shard = {
		index: Number(index),
		total: Number(total)
	};
	if (shard.index >= 1 && shard.index <= shard.total && shard.total <= 256) return shard;
	throw new SettingsError(`shard: ${quote(value)} is not I/N, shard I of N, with I from 1 to N and N at most ${256} (\`1/4\` to \`4/4\`), or none.`);
});
const isPrimaryShard = (function isPrimaryShard(shard) {
	return shard === null || shard.index === 1;
});
const MAX_SHARDS = 256;
function shardName({ index, total }) {
	return `shard ${index} of ${total}`;
}
function shardByPath(path, total) {
	let hash = 2166136261;
	for (let index = 0; index < path.length; index += 1) hash = Math.imul(hash ^ path.charCodeAt(index), 16777619);
	return (hash >>> 0) % total + 1;
}
const UNITS = [
	"bytes",
	"KiB",
	"MiB",
	"GiB",
	"TiB",
	"PiB"
];
function sizeOf$1(bytes) {
	if (bytes === 1) return "1 byte";
	let power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
	if (power > 0 && power < UNITS.length - 1 && bytes / 1024 ** power >= 1023.95) power += 1;
	return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
function timeOf(seconds) {
	const whole = Math.ceil(seconds);
	if (whole < 100) return `${whole} s`;
	const minutes = Math.ceil(whole / 60);
	if (minutes < 100) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const CELLS = 16;
function barOf(share) {
	const cells = Math.floor(Math.min(1, share) * CELLS);
	return `[${"#".repeat(cells)}${".".repeat(CELLS - cells)}]`;
}
function howFar(done, total, bytesPerSecond) {
	const parts = [`${grouped(done.files)} of ${countOf(total.files, "file")}`, `${sizeOf$1(done.bytes)} of ${sizeOf$1(total.bytes)}`];
	if (bytesPerSecond > 0) {
		parts.push(`${sizeOf$1(bytesPerSecond)}/s`);
		const left = Math.max(0, total.bytes - done.bytes) / bytesPerSecond;
		if (left > 0) parts.push(`${timeOf(left)} left`);
	}
	return parts.join(", ");
}
const hubDigestWords = (function hubDigestWords({ matched_by: { upstream_bytes = 0 } }) {
	return upstream_bytes === 0 ? "" : `${grouped(upstream_bytes)} by the Hub's digest only`;
});
const MAX_NAMED$1 = 3;
function upstreamWords({ matched_by: { hosts = {} } }) {
	const all = Object.entries(hosts);
	if (all.length === 0) return "upstream metadata";
	const named = all.slice(0, MAX_NAMED$1).map(([host, count]) => all.length === 1 ? host : `${host} (${grouped(count)})`);
	const more = all.length > named.length ? ` and ${all.length - named.length} more` : "";
	return `metadata of ${named.join(", ")}${more}`;
}
function presenceWords({ matched_by: { lfs_server = 0 } }) {
	return lfs_server === 0 ? "" : ` (${grouped(lfs_server)} on the LFS server)`;
}
function heading(report) {
	const { sign, words } = headline(report);
	return `${sign} ${words}`;
}
function headline(report) {
	const { outcome, complete, summary, shard } = report;
	if (isUnfinished(report)) return {
		sign: "\u23F1\uFE0F",
		words: "The check could not finish"
	};
	if (outcome === "error") return {
		sign: "\u{1F4A5}",
		words: "The check could not run"
	};
	const counts = [...SEVERITIES.map((severity) => ({
		severity,
		count: summary[`${severity}s`]
	})).filter(({ count }) => count > 0).map(({ severity, count }) => countOf(count, severity)), ...summary.suppressed > 0 ? [`${grouped(summary.suppressed)} suppressed`] : []].join(", ");
	if (shard !== null) {
		const words = `${shardName(shard)}: ${counts || "no drift in its files"}; to be merged`;
		return {
			sign: outcome === "fail" ? "\u274C" : "\u{1F9E9}",
			words
		};
	}
	if (hasNothingToCheck(report)) return {
		sign: "\u274C",
		words: "There is nothing to check"
	};
	if (outcome === "fail") return {
		sign: "\u274C",
		words: `Drift: ${counts}${complete ? "" : ", and the check is incomplete"}`
	};
	if (!complete) return {
		sign: "\u26A0\uFE0F",
		words: "No drift found, but the check is incomplete"
	};
	return {
		sign: "\u2705",
		words: noDrift(summary, counts)
	};
}
function hasNothingToCheck({ outcome, counts, summary }) {
	return outcome === "fail" && summary.errors > 0 && counts[nothingToCheck.kind] === summary.errors;
}
function noDrift({ total_files, matched }, counts) {
	const unseen = total_files - matched;
	if (unseen > 0) return `No drift found, ${grouped(unseen)} of ${countOf(total_files, "file")} not verified`;
	if (total_files === 0) return "No drift found, no file verified";
	return counts === "" ? "No drift" : `No drift: ${counts}`;
}
function countsTable(report) {
	const { summary } = report;
	if (report.outcome === "error" && !isUnfinished(report)) return [];
	if (summary.total_files === 0) return ["No file was verified: none is recorded.", ""];
	return [
		"| | Files | |",
		"| --- | ---: | --- |",
		...["matched", ...UNMATCHED].filter((status) => status === "matched" || summary[status] > 0).map((status) => {
			const { mark, meaning: words } = STATUS_VIEW[status];
			const shown = summary[status] === 0 ? "\u2796" : mark;
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
const verdictOf = (function verdictOf(report) {
	const { outcome, complete, error, summary, shard } = report;
	if (outcome === "error") return isUnfinished(report) ? `The check could not finish. ${error ?? ""}`.trimEnd() : `The check could not run: ${error ?? "no reason was given"}`;
	const unseen = [
		summary.missing > 0 ? `${grouped(summary.missing)} missing` : "",
		summary.unverified > 0 ? `${grouped(summary.unverified)} unverified` : "",
		summary.skipped > 0 ? `${grouped(summary.skipped)} not read` : ""
	].filter((part) => part !== "");
	const gap = unseen.length > 0 ? ` Content not verified: ${unseen.join(", ")}.` : "";
	const suppressed = summary.suppressed > 0 ? ` ${countOf(summary.suppressed, "finding")} ${summary.suppressed === 1 ? "is" : "are"} suppressed by the config.` : "";
	const since = report.changed_since;
	const incomplete = complete ? "" : since !== void 0 ? ` Only what changed since ${since} was checked.` : shard === null ? " The check is incomplete." : ` This is ${shardName(shard)} only; its report is to be merged with the others.`;
	if (outcome === "fail") {
		if (hasNothingToCheck(report)) return `There is nothing to check: no manifest was recognized.${incomplete}`;
		const found = summary.errors + summary.warnings + summary.notices;
		return `The repository has drifted from its manifests: ${summary.errors > 0 ? countOf(summary.errors, "error") : countOf(found, "finding")}.${gap}${suppressed}${incomplete}`;
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
	return `No drift found: ${grouped(summary.matched)} of ${countOf(summary.total_files, "file")} verified${unread}.${rememberedOf(report)}${gap}${suppressed}${incomplete}`;
});
const rememberedOf = (function rememberedOf({ state, generated_at }) {
	if (state === void 0 || state.oldest_verified_at === null) return "";
	const age = Math.max(0, Date.parse(generated_at) - Date.parse(state.oldest_verified_at));
	const within = age < DAY_MS ? countOf(Math.max(1, Math.ceil(age / HOUR_MS)), "hour") : countOf(Math.ceil(age / DAY_MS), "day");
	return ` ${grouped(state.read)} read now, every file verified within ${within}.`;
});
function badWords({ mismatched, unreadable, changed }) {
	return [
		mismatched > 0 ? `${countOf(mismatched, "file")} ${mismatched === 1 ? "differs" : "differ"}` : "",
		unreadable > 0 ? `${countOf(unreadable, "file")} can't be read` : "",
		changed > 0 ? `${countOf(changed, "file")} changed during the check` : ""
	].filter((part) => part !== "").join(", ");
}
const HOUR_MS = 36e5;
const DAY_MS = 24 * HOUR_MS;
var EncodedNames = class {
	#byDecoded = new Map();
	#answers = new Map();
	#has;
	constructor(names, has) {
		this.#has = has;
		for (const { literal, decoded } of names) {
			if (literal === decoded) continue;
			const known = this.#byDecoded.get(decoded);
			if (known === void 0) this.#byDecoded.set(decoded, new Set([literal]));
			else known.add(literal);
		}
	}
	async isRecorded(path) {
		const known = this.#answers.get(path);
		if (known !== void 0) return known;
		this.#answers.set(path, false);
		let isRecorded = false;
		for (const literal of this.#byDecoded.get(path) ?? []) isRecorded ||= !await this.#has(literal) || await this.isRecorded(literal);
		this.#answers.set(path, isRecorded);
		return isRecorded;
	}
};
const DECLARATION = "bagit.txt";
const NAME = /(?:^|\/)(tag)?manifest-([a-z0-9-]{2,16})\.txt$/i;
function isBagManifest(file) {
	return NAME.test(file);
}
function readName(file) {
	const [, tag, word = ""] = NAME.exec(file) ?? [];
	return {
		isTag: tag !== void 0,
		algorithm: algorithmNamed(word)
	};
}
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
var BagNames = class {
	#source;
	#folder;
	#isEncoded;
	#encoded;
	constructor(written, source, { folder, isEncoded }) {
		this.#source = source;
		this.#folder = folder;
		this.#isEncoded = isEncoded;
		const pairs = (isEncoded ? written.filter((name) => name.search(ENCODED) !== -1) : []).map((name) => ({
			literal: below(folder, name),
			decoded: below(folder, decode(name))
		}));
		this.#encoded = new EncodedNames(pairs, (path) => source.has(path));
	}
	async decoded(written) {
		if (!this.#isEncoded || written.search(ENCODED) === -1) return written;
		const name = decode(written);
		if (written.includes("\0")) return name;
		const [literal, other] = [below(this.#folder, written), below(this.#folder, name)];
		return await this.#source.has(literal) && !await this.#source.has(other) && !await this.#encoded.isRecorded(literal) ? written : name;
	}
};
function decode(written) {
	return written.replace(ENCODED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
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
async function read$20(source) {
	if (!isBagManifest(source.path)) return null;
	if (!await source.has(below(folderOf(source.path), "bagit.txt"))) return null;
	return (await import("./read.js")).readBagit(source, bagit.name);
}
const readDigits = (function readDigits(text) {
	if (text === last$1.text) return last$1;
	const { length } = text;
	if (length > MAX_DIGITS || length % 8 !== 0) return null;
	const { words } = last$1;
	last$1.text = "";
	let bits = 0;
	for (let at = 0; at < length; at += 8) {
		let word = 0;
		for (let digit = at; digit < at + 8; digit += 1) {
			const value = DIGIT_VALUES[text.charCodeAt(digit)] ?? 32;
			bits |= value;
			word = word << 4 | value & 15;
		}
		words[at / 8] = word;
	}
	if (bits >= 32) return null;
	last$1.text = text;
	last$1.isLower = bits < CAPITAL;
	return last$1;
});
const isCapital = (function isCapital(byte) {
	return byte >= 65 && byte <= 70;
});
const CAPITAL = 16;
const NO_DIGIT = 32;
const DIGIT_VALUES = Uint8Array.from({ length: 256 }, (_, byte) => {
	const value = Number.parseInt(String.fromCharCode(byte), 16);
	if (Number.isNaN(value)) return 32;
	return isCapital(byte) ? value + CAPITAL : value;
});
const MAX_DIGITS = 128;
const last$1 = {
	text: "",
	words: new Int32Array(MAX_DIGITS / 8),
	isLower: true
};
const codeAt = (function codeAt(bits, digit) {
	const value = bits >>> 28 - digit * 4 & 15;
	return value < 10 ? value + 48 : value + 87;
});
const lowerWordAt = (function lowerWordAt(hex, from) {
	let word = 0;
	let bits = 0;
	for (let index = from; index < from + 8; index += 1) {
		const half = LOWER[hex.charCodeAt(index)] ?? 32;
		bits |= half;
		word = word << 4 | half;
	}
	return bits < 32 ? word >>> 0 : -1;
});
const ROWS = 65536;
const FIRST_ROWS = 64;
const decoder$5 = new TextDecoder();
const PAIRS = Uint16Array.from({ length: 256 }, (_, byte) => codeAt(byte, 6) | codeAt(byte, 7) << 8);
const LOWER = DIGIT_VALUES.map((value, byte) => value === 32 || codeAt(value, 7) !== byte ? 32 : value);
var DigestColumn = class {
	#words;
	#blocks = [];
	#text;
	#length = 0;
	constructor(hexLength) {
		this.#words = hexLength / 8;
		this.#text = new DataView(new ArrayBuffer(hexLength));
	}
	get length() {
		return this.#length;
	}
	add(hex) {
		const digits = hex.length === this.#words * 8 ? readDigits(hex) : null;
		if (digits === null) throw new Error(`no digest: ${hex}`);
		const row = this.#length % ROWS;
		const block = this.#blockFor(row);
		for (let word = 0; word < this.#words; word += 1) block[row * this.#words + word] = digits.words[word];
		this.#length += 1;
		return this.#length - 1;
	}
	addDigits(bytes, start) {
		const row = this.#length % ROWS;
		const block = this.#blockFor(row);
		let at = start;
		let bits = 0;
		for (let word = row * this.#words; word < (row + 1) * this.#words; word += 1) {
			let value = 0;
			for (let digit = 0; digit < 8; digit += 1) {
				const half = DIGIT_VALUES[bytes[at + digit]];
				bits |= half;
				value = value << 4 | half & 15;
			}
			at += 8;
			block[word] = value;
		}
		if (bits >= 32) return false;
		this.#length += 1;
		return true;
	}
	#blockFor(row) {
		const place = Math.floor(this.#length / ROWS);
		const known = place < this.#blocks.length ? this.#blocks[place] : void 0;
		if (known !== void 0 && row * this.#words < known.length) return known;
		const rows = known ? row * 2 : place === 0 ? FIRST_ROWS : ROWS;
		const block = new Int32Array(rows * this.#words);
		if (known) block.set(known);
		this.#blocks[place] = block;
		return block;
	}
	hex(place) {
		this.writeHex(place, this.#text, 0);
		return decoder$5.decode(this.#text);
	}
	writeHex(place, into, start) {
		const block = this.#blocks[Math.floor(place / ROWS)];
		const from = place % ROWS * this.#words;
		let at = start;
		for (let word = from; word < from + this.#words; word += 1) {
			const bits = block?.[word] ?? 0;
			into.setUint16(at, PAIRS[bits >>> 24], true);
			into.setUint16(at + 2, PAIRS[bits >>> 16 & 255], true);
			into.setUint16(at + 4, PAIRS[bits >>> 8 & 255], true);
			into.setUint16(at + 6, PAIRS[bits & 255], true);
			at += 8;
		}
		return at - start;
	}
	equals(place, hex) {
		if (hex.length !== this.#words * 8) return false;
		for (let word = 0; word < this.#words; word += 1) if (lowerWordAt(hex, word * 8) !== this.#word(place, word)) return false;
		return true;
	}
	head(place) {
		return this.#words < 2 ? this.#word(place, 0) : this.#word(place, 0) * 2 ** 20 + (this.#word(place, 1) >>> 12);
	}
	#word(place, word) {
		return (this.#blocks[Math.floor(place / ROWS)]?.[place % ROWS * this.#words + word] ?? 0) >>> 0;
	}
};
var SparseDigests = class {
	#column;
	#indices = null;
	constructor(hexLength) {
		this.#column = new DigestColumn(hexLength);
	}
	add(index, hex) {
		if (this.has(index)) return;
		this.#keepIndex(index);
		this.#column.add(hex);
	}
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
var Descriptors = class {
	#paths = [];
	#sizes = [];
	#digests = new Map();
	#pieces = new Map();
	#inexact = new Set();
	#sources = new Map();
	#gradings = new Map();
	#entries = new Map();
	#otherwise = new Map();
	#written = new Map();
	#places = [];
	#firstPlace = 0;
	get length() {
		return this.#paths.length;
	}
	add(descriptor) {
		const { path, digests, size, isSizeExact, source, grading, entry, place, otherwise, written } = descriptor;
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
		if (otherwise) this.#otherwise.set(index, otherwise);
		if (written) this.#written.set(index, written);
		this.#keepPlace(index, place ?? index);
		return index;
	}
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
	get otherwise() {
		return this.#otherwise;
	}
	written(index) {
		return this.#written.get(index) ?? this.path(index);
	}
	place(index) {
		return this.#places[index] ?? index + (this.#places.length === 0 ? this.#firstPlace : 0);
	}
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
	digest(index, algorithm) {
		return this.#digests.get(algorithm)?.hex(index) ?? null;
	}
	digestsOf(algorithm) {
		return this.#digests.get(algorithm) ?? null;
	}
	has(index, algorithm) {
		return this.#digests.get(algorithm)?.has(index) ?? false;
	}
	hasDigest(index) {
		for (const column of this.#digests.values()) if (column.has(index)) return true;
		return false;
	}
	get algorithms() {
		return [...this.#digests.keys()];
	}
	get(index) {
		return {
			path: this.path(index),
			digests: this.digests(index),
			size: this.size(index),
			isSizeExact: this.isSizeExact(index),
			source: this.source(index),
			grading: this.grading(index),
			entry: this.entry(index),
			otherwise: this.#otherwise.get(index) ?? null,
			written: this.#written.get(index) ?? null,
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
const manifest = (function manifest(parts) {
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
});
function binaryOf(encoded) {
	return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
}
function hexOfBase64(encoded) {
	let hex = "";
	for (const char of binaryOf(encoded)) hex += char.charCodeAt(0).toString(16).padStart(2, "0");
	return hex;
}
const fromHex = (function fromHex(text, algorithm) {
	if (algorithm === null || text.length !== infoOf(algorithm).hexLength) return null;
	const digits = readDigits(text);
	return digits && {
		algorithm,
		value: digits.isLower ? text : text.toLowerCase()
	};
});
const PREFIXED$1 = /^([A-Za-z][A-Za-z0-9_/-]{1,15}):[ \t]*(\S+)$/;
const SRI = /^(sha(?:256|384|512))-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/;
const BASE64$1 = /^[A-Za-z0-9+/]+={0,2}$/;
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
function fromBase64(encoded, algorithm) {
	const bytes = infoOf(algorithm).hexLength / 2;
	if (!BASE64$1.test(encoded) || encoded.length !== Math.ceil(bytes / 3) * 4) return null;
	const value = hexOfBase64(encoded);
	return value.length === infoOf(algorithm).hexLength ? {
		algorithm,
		value
	} : null;
}
const parseLine = (function parseLine(raw, separator, algorithm = null) {
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
	const [, backslash = "", tag = "", name = "", value = ""] = TAGGED.exec(line) ?? [];
	if (tag !== "") return tagged(tag, name, value, backslash);
	return otherStyles(line, algorithm) ?? whyNoLine(line, algorithm);
});
const hexEnd = (function hexEnd(line, start) {
	for (let at = start;; at += 1) {
		const code = line.charCodeAt(at);
		if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102 || code >= 65 && code <= 70)) return at;
	}
});
const skipBlanks = (function skipBlanks(line) {
	let at = 0;
	while (isBlank(line.charCodeAt(at))) at += 1;
	return at;
});
const isBlank = (function isBlank(code) {
	return code === 32 || code === 9;
});
const bareDigest = (function bareDigest(hex, named) {
	return fromHex(hex, bareAlgorithm(hex.length, named));
});
const bareAlgorithm = (function bareAlgorithm(hexLength, named) {
	if (hexLength < SHORTEST || hexLength > LONGEST) return null;
	return named !== null && infoOf(named).hexLength === hexLength ? named : algorithmOfLength(hexLength);
});
const nameAfter = (function nameAfter(rest, separator) {
	const hasTypeFlag = rest.length > 1 && (rest.startsWith(" ") || rest.startsWith("*"));
	if (!hasTypeFlag && separator.style === "two") return null;
	if (separator.style === "unknown") separator.style = hasTypeFlag ? "two" : "one";
	return hasTypeFlag && separator.style === "two" ? rest.slice(1) : rest;
});
const record = (function record(digest, written, backslash) {
	const name = backslash === "" ? written : unescapeName(written);
	if (name === null) return malformedLine("name-escape");
	const problem = nameProblem(name);
	return problem === null ? {
		is: "record",
		digests: [digest],
		name
	} : malformedLine(problem);
});
const nameProblem = (function nameProblem(name) {
	if (name === "") return "no-name";
	if (name === "-") return "standard-input";
	if (name.includes("\0")) return "name-nul";
	return name.includes("\uFFFD") ? "name-encoding" : null;
});
const TAGGED = /^[ \t]*(\\?)([A-Za-z][A-Za-z0-9-]*(?:\/\d+)?) ?\(([\s\S]*)\)[ \t]*=[ \t]*([0-9A-Za-z+/=]+)$/;
const PREFIXED = /^([A-Za-z][A-Za-z0-9]{1,9}(?:-\d{3})?[:-][0-9A-Za-z+/=]{32,172})[ \t]+\*?([\s\S]+)$/;
const NAMED = /^([A-Za-z][A-Za-z0-9-]{1,11}(?:\/\d+)?)[ \t]+([0-9A-Fa-f]{32,128})[ \t]+\*?([\s\S]+)$/;
const ALONE = /^[ \t]*([0-9A-Fa-f]{32,128})[ \t]*$/;
const BASE64 = /^([A-Za-z0-9+/]{22,88}={0,2})[ \t][ *]?([\s\S]+)$/;
const SHORTEST = 32;
const LONGEST = 128;
const BACKSLASH$1 = 92;
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
function marked(text) {
	return /[:-]/.test(text) ? readDigest(text) : null;
}
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
const algorithmInName = (function algorithmInName(name) {
	const [word = ""] = WORDS.exec(name) ?? [];
	const lower = word.toLowerCase();
	return lower === "" ? null : algorithmNamed(SHORT[lower] ?? lower);
});
const neighbourOf = (function neighbourOf(name) {
	const [, neighbour = ""] = SIDECAR.exec(name) ?? [];
	return neighbour === "" || /^(checksums?|hashes|manifest|all|files)$/i.test(neighbour) ? null : neighbour;
});
const SIDECAR = /^(.+)\.(sha-?(?:1|224|256|384|512)|sha3-?(?:256|384|512)|md5|b2|b3|blake2b|blake2s|blake3)(?:sums?)?(?:\.txt)?$/i;
const WORDS = /sha-?512-256|sha3-?(?:256|384|512)|sha-?(?:1|224|256|384|512)|md5|b2sum|b3sum|blake2b|blake2s|blake3|\b(?:b2|b3)\b/i;
const SHORT = {
	b2: "blake2b",
	b2sum: "blake2b",
	b3: "blake3",
	b3sum: "blake3"
};
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
const PROMISES = /(md5|sha-?\d*|b2|b3)sums?(\.txt|\.asc)?$|^(?:tag)?manifest-(md5|sha1|sha224|sha256|sha384|sha512)\.txt$|\.(sha-?(1|224|256|384|512)|md5|b2|b3|blake2b|blake3)(sums?)?(\.txt)?$/i;
function promisesList(name) {
	return PROMISES.test(name);
}
const detach = (function detach(text) {
	if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 3);
	const { written } = encoder$1.encodeInto(text, buffer);
	return decoder$4.decode(buffer.subarray(0, written));
});
const encoder$1 = new TextEncoder();
const decoder$4 = new TextDecoder("utf-8", { ignoreBOM: true });
let buffer = new Uint8Array(4096);
const encodingOf = (function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const sample = bytes.subarray(0, SAMPLE$2);
	if (!sample.includes(0)) return "utf-8";
	if (isUtf16(sample, 0)) return "utf-16le";
	return isUtf16(sample, 1) ? "utf-16be" : "utf-8";
});
const looseText = (function looseText(bytes) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
});
const SAMPLE$2 = 512;
const IN_TEXT = new Set([
	9,
	10,
	11,
	12,
	13,
	27
]);
function isUtf16(sample, low) {
	let ascii = 0;
	for (let start = 0; start + 1 < sample.length; start += 2) {
		if (sample[start + 1 - low] !== 0) continue;
		const sign = sample[start + low] ?? 0;
		if (sign < 32 && !IN_TEXT.has(sign)) return false;
		if (sign < 128) ascii += 1;
	}
	return ascii * 8 > sample.length;
}
function isBinary(bytes) {
	return bytes.includes(0) && encodingOf(bytes) === "utf-8";
}
function markOf(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? "\uFEFF" : "";
}
const untilFailure = (async function* untilFailure(chunks) {
	try {
		yield* chunks;
	} catch (error) {
		yield { problem: `reading it failed: ${error instanceof Error ? error.message : String(error)}` };
	}
});
const MAX_LINE_LENGTH = 65536;
const PIECE = 32768;
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
var DecodedLines = class {
	#decoder;
	#bareCarriageReturn;
	#rest = "";
	constructor(encoding, bareCarriageReturn) {
		this.#decoder = new TextDecoder(encoding);
		this.#bareCarriageReturn = bareCarriageReturn;
	}
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
	end() {
		const rest = this.#rest + this.#decoder.decode();
		const last = this.#bareCarriageReturn ? rest.split(/\r\n|\n|\r/) : [rest];
		if (last.at(-1) === "") last.pop();
		return last;
	}
};
const eachLine = (async function eachLine(chunks, taker) {
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
});
const withoutMark = (function withoutMark(line) {
	return line[0] === 239 && line[1] === 187 && line[2] === 191 ? line.subarray(3) : line;
});
const LINE_FEED$1 = 10;
const MAX_LINE_BYTES = MAX_LINE_LENGTH * 3 + 3;
var Utf8Lines = class {
	#taker;
	#decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	#rest = new Uint8Array(0);
	#isFirst = true;
	constructor(taker) {
		this.#taker = taker;
	}
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
const asciiText = (function asciiText(bytes, start, end) {
	return bytes.latin1Slice?.(start, end) ?? decoder$3.decode(bytes.subarray(start, end));
});
const decoder$3 = new TextDecoder();
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const ASTERISK = 42;
const decoder$2 = new TextDecoder("utf-8", { ignoreBOM: true });
var PlainLines = class {
	#descriptors;
	#separator;
	#named;
	#algorithm = null;
	#digits = 0;
	constructor(descriptors, separator, named) {
		this.#descriptors = descriptors;
		this.#separator = separator;
		this.#named = named;
	}
	expect(digits) {
		this.#algorithm = bareAlgorithm(digits, this.#named);
		this.#digits = this.#algorithm !== null && infoOf(this.#algorithm).hexLength === digits ? digits : 0;
	}
	read(bytes, start, end, place) {
		const algorithm = this.#algorithm;
		const blank = start + this.#digits;
		if (algorithm === null || this.#digits === 0 || this.#separator.style !== "two") return -1;
		if (blank + 2 >= end || bytes[blank] !== BLANK) return -1;
		const flag = bytes[blank + 1];
		if (flag !== BLANK && flag !== ASTERISK) return -1;
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
		const name = signs > 127 ? decoder$2.decode(bytes.subarray(first, at)) : asciiText(bytes, first, at);
		if ((signs > 127 || at === first + 1) && nameProblem(name) !== null) return -1;
		return this.#descriptors.addDigits(name, algorithm, bytes, start, place) ? at : -1;
	}
};
const isCertutil = (function isCertutil(head) {
	return CERTUTIL.test(firstLine(head));
});
const isHashTable = (function isHashTable(head) {
	return /^Algorithm\s+Hash\s+Path\s*$/.test(firstLine(head));
});
const isHashBlocks = (function isHashBlocks(head) {
	return /^Algorithm\s*: \S+$/.test(firstLine(head));
});
const firstLine = (function firstLine(head) {
	return /^\s*([^\r\n]*)/.exec(head)?.[1]?.trimEnd() ?? "";
});
const HASHDEEP_HEADER = "%%%% HASHDEEP-1.0";
const COLUMNS = /^size(,(md5|sha1|sha256|tiger|whirlpool))+,filename$/;
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
const CERTUTIL = /^(MD2|MD4|MD5|SHA1|SHA256|SHA384|SHA512)[ -][^\0]{1,4096}:$/;
const BEFORE_NAME = /^.*? (?:of|von|de|di|f\u00F6r|van)(?: (?:file|datei|fichier|archivo))? /;
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
var HashTableReader = class {
	read(raw) {
		const line = raw.trimEnd();
		if (line === "" || /^(Algorithm\s+Hash\s+Path|-+\s+-+\s+-+)$/.test(line)) return { is: "nothing" };
		const [, algorithm = "", hex = "", name = ""] = /^(\S+)\s+([0-9A-Fa-f]+)\s+(\S.*)$/.exec(line) ?? [];
		const digest = fromHex(hex, algorithmNamed(algorithm));
		if (digest === null) return malformedLine(algorithm === "" ? "not-a-record" : "digest-value", algorithm);
		if (name.endsWith("...") || name.endsWith("\u2026")) return malformedLine("no-name");
		return {
			is: "record",
			digests: [digest],
			name
		};
	}
};
var HashBlocksReader = class {
	#fields = new Map();
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
const readList = (async function readList(file, chunks) {
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
	if (problem !== null) return unreadable$3(problem);
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
});
const addOthers = (function addOthers(others, descriptors, problems) {
	if (others.length === 0) return;
	const unprotected = new Set(others.map(({ name }) => name));
	for (let index = 0; index < descriptors.length; index += 1) unprotected.delete(descriptors.path(index));
	for (const { line, algorithm, name } of others) if (unprotected.has(name)) problems.add(line, {
		reason: "unknown-algorithm",
		detail: algorithm
	}, name);
});
const readerOf = (function readerOf(file, line, number, descriptors) {
	if (number === 1 && line.trimEnd() === "%%%% HASHDEEP-1.0") return new HashdeepReader();
	if (/\.sfv$/i.test(file)) return new SfvReader();
	if (isHashTable(line)) return new HashTableReader();
	if (isHashBlocks(line)) return new HashBlocksReader();
	if (isCertutil(line)) return new CertutilReader();
	return new SignedReader(fileNameOf(file), descriptors);
});
const MAX_MALFORMED$1 = 50;
const MAX_TEXT = 200;
var SignedReader = class {
	#separator = { style: "unknown" };
	#algorithm;
	#plain;
	#signature = "none";
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
	readPlain(bytes, start, end, place) {
		return this.#signature === "none" ? this.#plain.read(bytes, start, end, place) : -1;
	}
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
function unreadable$3(problem) {
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
const read$19 = (async function read(source) {
	const { path: file } = source;
	const folder = folderOf(file);
	const content = await readList(file, await source.chunks());
	const sidecar = await readSidecar(source, content, folder);
	const base = sidecar?.isBeside === true ? {
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
});
const readSidecar = (async function readSidecar(source, { descriptors, problems, alone }, folder) {
	const neighbour = neighbourOf(fileNameOf(source.path));
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
			}] : [],
			isBeside: true
		};
	}
	if (neighbour === null || descriptors.length !== 1) return null;
	const { path, digests, size, place } = descriptors.get(0);
	const segments = path.split(/[/\\]/);
	if (segments.at(-1) !== neighbour && path.trim() !== "") return null;
	const isAbsolute = /^([A-Za-z]:)?[/\\]/.test(path);
	const isOther = segments.length > 1 && !isAbsolute && path !== `./${neighbour}`;
	const beside = below(folder, neighbour);
	const slashed = path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
	const isBeside = !isOther || !slashed.startsWith("../") && await source.has(beside);
	const fromRoot = slashed === beside || await source.has(slashed);
	const otherwise = isOther ? fromRoot ? slashed : below(folder, slashed) : null;
	if (isBeside) only.add({
		path: neighbour,
		written: path,
		digests,
		size,
		place,
		otherwise
	});
	else only.add({
		path,
		digests,
		size,
		place,
		otherwise: beside
	});
	return {
		descriptors: only,
		problems,
		isBeside
	};
});
const DETACHED = /^\s*(?:-----BEGIN PGP SIGNATURE-----[ \t]*\r?\n(?:(?:Version|Comment|Hash|Charset|MessageID): [^\r\n]*\r?\n)*(?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+-----END PGP SIGNATURE-----\s*)+$/;
const SAMPLE$1 = 50;
const checksumList = {
	name: "checksum-list",
	label: "Checksum list",
	names: LIST_NAMES,
	isLineList: true,
	identify: identify$17,
	read: read$19
};
function identify$17({ path, head, isWhole }) {
	const name = fileNameOf(path);
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
async function read$16(source) {
	return (await import("./read4.js")).readDvc(source, dvc.name);
}
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
async function read$15(source) {
	return (await import("./read5.js")).readFrictionless(source, frictionless.name);
}
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
function identify$11({ head }) {
	return /^\s*\{/.test(head) && /in-toto\.io\/Statement\/|application\/vnd\.in-toto\+json|application\/vnd\.dev\.sigstore\.bundle/.test(head);
}
async function read$13(source) {
	return (await import("./read6.js")).readInToto(source, inToto.name);
}
const isObject = (function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
});
function memberOf(item, key) {
	if (key === "__proto__" && !Object.hasOwn(item, key)) return void 0;
	const value = item[key];
	return typeof value === "function" ? void 0 : value;
}
function textOf$1(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	return isObject(value) && "@value" in value ? textOf$1(memberOf(value, "@value")) : null;
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	return value === void 0 || value === null ? [] : [value];
}
function exactBytes(value) {
	const text = textOf$1(value)?.trim() ?? "";
	const [, digits] = /^(\d{1,16})(?:\s*(?:B|bytes?))?$/i.exec(text) ?? [];
	const size = Number(digits);
	return digits !== void 0 && Number.isSafeInteger(size) ? size : null;
}
function isRounded(value) {
	const text = textOf$1(value)?.trim();
	return text === "" || /^~?\d[\d.,_ ]*(?:[kmgtpe]i?)?(?:b|bytes?|o)?$/i.test(text ?? "?");
}
function hasScheme(reference) {
	return /^[a-z][a-z0-9+.-]+:/i.test(reference) || reference.startsWith("//");
}
function percentDecoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
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
	const { DocumentReader } = await import("./document.js");
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
	const path = textOf$1(memberOf(part, "path")) ?? "";
	const name = textOf$1(memberOf(part, "name"));
	if (/^[^/\s]+\.[^/\s]+\/.+(?::[^/]+|@.+)$/.test(path)) reader.count("remote-file");
	else addNamed(path, name, [...pointer, "path"], reader);
}
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
	const { DocumentReader } = await import("./document.js");
	const reader = await DocumentReader.open(source, "yaml");
	const { value } = reader;
	const version = isObject(value) ? textOf$1(memberOf(value, "mlflow_version")) : null;
	const format = {
		name: mlmodel.name,
		version
	};
	if (value === void 0) return reader.finish(format);
	const flavors = isObject(value) ? memberOf(value, "flavors") : void 0;
	if (!isObject(flavors)) return null;
	const seen = new Set();
	for (const name in flavors) {
		const flavor = flavors[name];
		if (!isObject(flavor)) continue;
		for (const field of PATHS) {
			const path = textOf$1(memberOf(flavor, field));
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
const INVENTORY_TYPE = /"https:\/\/ocfl\.io\/(\d{1,3}\.\d{1,3})\/spec\/?#inventory"/;
const ocfl = {
	name: "ocfl",
	label: "OCFL inventory",
	names: ["inventory.json"],
	identify: identify$8,
	read: read$10
};
function identify$8({ head, isWhole }) {
	return /^\s*\{/.test(head) && (INVENTORY_TYPE.test(head) || !isWhole && head.includes("\"digestAlgorithm\""));
}
async function read$10(source) {
	return (await import("./read7.js")).readOcfl(source, ocfl.name);
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
async function read$9(source) {
	return (await import("./read8.js")).readOci(source, oci.name);
}
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
	return (await import("./read9.js")).readOnnxHub(source, onnxHub.name);
}
const SAMPLE = 50;
const MAX_MALFORMED = 50;
const QUOTES = [
	"\"",
	"'",
	"\\"
];
const WORD = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g;
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
	const words = QUOTES.some((quote) => line.includes(quote)) ? (line.match(WORD) ?? []).map(unquoted) : line.split(/\s+/);
	const [name = "", digest = "", url = null] = words;
	if (/^[\w/-]+\(.*\)=$/.test(name)) return { is: "malformed" };
	if (words.length < 2 || words.length > 3 || name === "" || readDigest(digest) === null) return { is: "malformed" };
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
	if (text.is !== "text") {
		const { DocumentReader } = await import("./document.js");
		return DocumentReader.ofLines(file, text).finish({
			name: pooch.name,
			version: null
		});
	}
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
const HEAD_BYTES = 65536;
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
const HINT = /["']?\b(?:sha-?\d\w*|md5\w*|checksums?|hash(?:es|_val|_value)?|digests?|model_sha|integrity|blake3)["']?\s*[:,=\t]|\b[0-9a-fA-F]{32}(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{32}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96})?\b/i;
const NOT_OURS = /^(?:julia_version|manifest_format) *=|\bouter_checksum *=|"(?:lockfileVersion|packageManager|lock_version|\$schema"\s*:\s*"[^"]*(?:json-schema|draft-0)|isEntry|sourceRoot|applicationId|manifest_version|start_url)"/m;
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
async function read$6(source) {
	return (await import("./read10.js")).readRegistry(source, registry.name);
}
async function readMapped(source, mapping) {
	return (await import("./read-mapped.js")).readMapped(source, registry.name, mapping);
}
const CRATE = /w3id\.org\/ro\/crate(?:\/(\d{1,3}\.\d{1,3}))?/;
const roCrate = {
	name: "ro-crate",
	label: "RO-Crate",
	names: ["*ro-crate-metadata.json", "*ro-crate-metadata.jsonld"],
	identify: identify$3,
	read: read$5
};
function identify$3({ head, isWhole }) {
	return /^\s*\{/.test(head) && /"@(?:context|graph)"/.test(head) && (CRATE.test(head) || !isWhole);
}
async function read$5(source) {
	return (await import("./read11.js")).readRoCrate(source, roCrate.name);
}
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
	return (await import("./read12.js")).readShardIndex(source, shardIndex.name);
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
async function read$3(source) {
	const { head } = source;
	if (RDF.test(head)) return (await import("./read13.js")).unreadSpdx(source, spdx.name);
	if (/^SPDXVersion:/m.test(head) && !/^\s*\{/.test(head)) return (await import("./tag-value.js")).readTagValue(source, spdx.name);
	return (await import("./read13.js")).readSpdx(source, spdx.name, /^\s*\{/.test(head) ? "json" : "yaml");
}
const tfdsChecksums = {
	name: "tfds-checksums",
	label: "TensorFlow Datasets checksums",
	names: ["checksums.tsv", "url_checksums/*.txt"],
	identify,
	read: read$2
};
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
function isLineList(format) {
	return formatNamed(format)?.isLineList === true;
}
function toolFor(format) {
	return formatNamed(format)?.tool ?? null;
}
function formatNamed(wanted) {
	return FORMATS.find(({ name }) => name === wanted);
}
const entryOrder = (function entryOrder(resolved) {
	const known = KNOWN$2.get(resolved);
	if (known !== void 0) return known;
	const ids = [];
	const numbers = {
		model: [],
		dataset: []
	};
	resolved.forEach(({ entry, identity }) => {
		if (ids[identity] !== void 0) return;
		ids[identity] = entry.id;
		numbers[entry.kind].push(identity);
	});
	const byId = (a, b) => ids[a] < ids[b] ? -1 : 1;
	numbers.model.sort(byId);
	numbers.dataset.sort(byId);
	KNOWN$2.set(resolved, numbers);
	return numbers;
});
const KNOWN$2 = new WeakMap();
const IDENTITIES = [
	"id",
	"repo_id",
	"name",
	"folder_name"
];
function identityOf(value) {
	for (const field of IDENTITIES) {
		const text = stringAt(value, field);
		if (text !== null && text.trim() !== "") return text;
	}
	return null;
}
function subjectOf({ kind, id }) {
	return `${kind}:${id}`;
}
function stringAt(value, field) {
	const text = value[field];
	return typeof text === "string" ? text : null;
}
function countAt(value, field) {
	const number = value[field];
	return Number.isSafeInteger(number) && number >= 0 ? number : null;
}
const NO_OBJECTS = [];
function objectsAt(value, field) {
	const list = value[field];
	return Array.isArray(list) ? list.filter(isObject) : NO_OBJECTS;
}
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
var LateLocation = class {
	file;
	#find;
	#found = null;
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
function foundLocation(location) {
	return location instanceof LateLocation ? location.found : location;
}
const pathMatcher = (function pathMatcher(setting, patterns) {
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
});
const MAX_MATCHING_STEPS = 1e8;
function isWild(pattern) {
	return /[*?[\\]|\/$/.test(pattern);
}
function tooMuchWork(setting) {
	return new SettingsError(`${setting}: its patterns take too long to match. Use fewer, with fewer wildcards; paths without wildcards cost nothing.`);
}
function requirePattern(setting, pattern) {
	const why = refusal(pattern);
	if (why !== null) throw new SettingsError(`${setting}: ${quote(pattern)} cannot be used: ${why}`);
}
function refusal(pattern) {
	if (pattern.length > 1024) return `it is ${pattern.length} characters long; the limit is ${MAX_PATTERN_LENGTH}. Use wildcards.`;
	if (namesOf(pattern).length > 0 && !pattern.startsWith("!") && !/[(){}|]|\[:/.test(pattern)) return null;
	return "a pattern is a path with *, **, ? and [ ], neither empty nor beginning with !, and without ( ) { } | and [: :]; write one for each choice.";
}
const placesBelow = (function placesBelow(records, folder) {
	if (folder === "") return {
		first: 0,
		end: records.length
	};
	const first = lowerBound(records, `${folder}/`, 0);
	return {
		first,
		end: lowerBound(records, `${folder}0`, first)
	};
});
const findRecord = (function findRecord(records, path, first = 0, end = records.length) {
	const record = records[between(records, path, first, end)];
	return record?.path === path ? record : null;
});
const lowerBound = (function lowerBound(records, path, from) {
	return between(records, path, from, from === 0 ? records.length : upperBound(records, path, from));
});
const between = (function between(records, path, first, end) {
	let low = first;
	let high = end;
	while (low < high) {
		const middle = low + high >> 1;
		if (records[middle].path < path) low = middle + 1;
		else high = middle;
	}
	return low;
});
function firstBelow(records, folder, from = 0) {
	const start = folder === "" ? "" : `${folder}/`;
	const place = lowerBound(records, start, from);
	return records[place]?.path.startsWith(start) ? place : null;
}
function isRecorded(records, path) {
	return findRecord(records, path) !== null;
}
function upperBound(records, path, from) {
	for (let step = 1; from + step < records.length; step *= 2) if (records[from + step].path >= path) return from + step;
	return records.length;
}
var FewValues = class {
	#values = new WeakMap();
	#isEmpty = true;
	get(key) {
		return this.#isEmpty ? void 0 : this.#values.get(key);
	}
	set(key, value) {
		this.#isEmpty = false;
		this.#values.set(key, value);
	}
};
const holderOf = (function holderOf(record, field) {
	return record.supplies?.[field] ?? record;
});
const firstHolder = (function firstHolder(record) {
	const { supplies } = record;
	return supplies?.sha256 ?? supplies?.others?.[0]?.from ?? record;
});
const isBytesOnly = (function isBytesOnly(record) {
	return holderOf(record, "sha256").source.more?.isBytesOnly === true;
});
function holderOfOther(record, { algorithm, value }) {
	const isIt = ({ digest }) => digest.algorithm === algorithm && digest.value === value;
	return record.supplies?.others?.find(isIt)?.from ?? record;
}
function othersWithHolders(record) {
	const own = record.source.more?.others(record.at) ?? [];
	const supplied = record.supplies?.others ?? [];
	return [...own.map((digest) => ({
		digest,
		from: record
	})), ...supplied];
}
function placeOfField(record, field) {
	const { source, at } = holderOf(record, field);
	return (field === "size" ? source.locateSize?.(at) : null) ?? source.locate(at);
}
function placeOfOther(record, digest) {
	return holderOfOther(record, digest).location;
}
const mergedInto = (function mergedInto(record) {
	return MERGED.get(record) ?? NONE$5;
});
const isUpstreamWord = (function isUpstreamWord(record) {
	if (firstHolder(record).source.more?.isUpstreamWord !== true) return false;
	return mergedInto(record).every(({ source, hasDigest }) => !hasDigest || source.more?.isUpstreamWord === true);
});
const isHint = (function isHint(record) {
	if (record.source.is !== "inventory" || record.hasDigest) return false;
	return record.found.is === "missing" || record.found.is === "broken-link";
});
const MERGED = new FewValues();
const NONE$5 = [];
function mergeInto(kept, other) {
	const before = MERGED.get(kept);
	if (before === void 0) MERGED.set(kept, [other]);
	else before.push(other);
}
function withMerged(record) {
	return [record, ...mergedInto(record)];
}
const groupsOf = (function groupsOf(plan, whole) {
	const groups = new Groups();
	const own = plan === whole ? null : new Set(plan);
	whole.forEach((record) => {
		const { found, outcome, status } = record;
		const merged = mergedInto(record);
		if (found.is === "outside" || !isGrouped(record) && !merged.some(isGrouped)) return;
		const isMissing = (own === null || own.has(record) ? status === "missing" : found.is === "missing") && outcome?.is !== "pointer";
		for (const one of [record, ...merged]) if (isGrouped(one)) groups.add(one, record, isMissing);
	});
	return groups;
});
const isGrouped = (function isGrouped({ source }) {
	const missing = source.more?.missing;
	return missing === "all-or-some" || missing === "elsewhere";
});
const MAX_NAMED = 5;
var Groups = class {
	#groups = new Map();
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
function missingSeverity(record, reported) {
	const severityIn = (one) => reported.has(one.source.file) ? null : ownSeverity(one);
	const own = severityIn(record);
	if (own === "error") return own;
	const others = othersOf(record);
	return others.length === 0 ? own : others.map(severityIn).reduce(stricter$1, own);
}
function missedBy(record) {
	if (ownSeverity(record) === "error") return record;
	return othersOf(record).find((one) => ownSeverity(one) === "error") ?? record;
}
const NONE$4 = [];
function othersOf(record) {
	const merged = mergedInto(record);
	const suppliers = suppliersOf(record);
	return suppliers.length === 0 ? merged : [...merged, ...suppliers];
}
function suppliersOf(record) {
	const ofSha256 = !record.hasOwnSha256 && record.hasSha256 ? [holderOf(record, "sha256")] : NONE$4;
	return record.hasOthers ? [...ofSha256, ...othersWithHolders(record).map(({ from }) => from)] : ofSha256;
}
const RANKS$1 = [
	"error",
	"warning",
	"notice",
	null
];
const stricter$1 = (one, other) => RANKS$1.indexOf(other) < RANKS$1.indexOf(one) ? other : one;
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
const applyPolicy = (async function applyPolicy(plan, resolved, missingFiles, optional, whole = plan, signal = null, isFirst = true) {
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
	const excused = new Set();
	let isOver = false;
	const unlooked = new Set();
	for (let index = 0; index < plan.length; index += 1) {
		const record = plan[index];
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
		if (excused.size > 0 && excused.has(record.path)) return null;
		if (unlooked.size > 0 && unlooked.has(record)) return null;
		return missingFiles === "auto" ? missingSeverity(record, reported) : severityOf(record.hasDigest);
	};
	const findings = isFirst ? groups.findings((path) => excused.has(path)) : [];
	const severity = severityOf(false);
	const lacking = [];
	for (let index = 0; severity !== null && index < resolved.length; index += 1) {
		const item = resolved[index];
		if (isOptional.work.steps > turn && await isEnded()) break;
		if (lacking[item.identity] !== void 0 || !lacksFiles(item, whole) || isOptional(item.path)) continue;
		lacking[item.identity] = item;
	}
	const absent = [];
	if (lacking.length > 0) {
		const { dataset, model } = entryOrder(resolved);
		for (const identity of [...dataset, ...model]) if (lacking[identity] !== void 0) absent.push(lacking[identity]);
	}
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
});
const STEPS_PER_TURN = 1e6;
function unrecordedAbsentees({ absent }, plan) {
	return absent.reduce((count, path) => count + (isRecorded(plan, path) ? 0 : 1), 0);
}
function lacksFiles(item, plan) {
	if (unrecordedAbsentees(item, plan) > 0) return true;
	if (!isAbsent(item)) return false;
	const { entry, sha256, path } = item;
	if (sha256 !== null || isRecorded(plan, path) || firstBelow(plan, path) !== null) return false;
	return (countAt(entry.value, "files_count") ?? countAt(entry.value, "size_bytes")) !== 0;
}
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
const entryRows = (function entryRows(resolved, plan, whole = plan, folders = new Map(), isSelection = false) {
	const tallies = new Map();
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
	const rows = [];
	resolved.forEach((item) => {
		if (rows[item.identity] !== void 0) return;
		const tally = item.field === null ? void 0 : tallies.get(item.path);
		const folder = folders.size === 0 ? null : folders.get(subjectOf(item.entry)) ?? null;
		rows[item.identity] = rowOf$1(item, tally, lacksFiles(item, whole) ? "missing" : null, folder);
	});
	const { model, dataset } = entryOrder(resolved);
	return [...model, ...dataset].map((identity) => rows[identity]);
});
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
function rowOf$1({ entry, field, path }, tally, lacking, folder) {
	let status = tally?.status ?? null;
	if (lacking !== null) status = graver$1(lacking, status);
	if (folder !== null) status = graver$1(folder, status);
	return {
		kind: entry.kind,
		id: entry.id,
		version: stringAt(entry.value, "version"),
		path: field === null ? null : path,
		status: status ?? "unverified",
		files: tally?.files ?? 0
	};
}
const countFiles = (function countFiles(files, isWeak) {
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
	files.forEach((file) => {
		const { status, evidence } = file;
		total += 1;
		by[status] += 1;
		if (status === "matched") matchedBy[evidence] += 1;
		if (evidence === "upstream") hosts.push(file.host);
		if (file.hasDigest) recorded += 1;
		if (isWeak(file)) weak += 1;
		if (status === "matched" && evidence === "pointer" && file.presence !== null) onServer += 1;
	});
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
});
const countHosts = (function countHosts(hosts) {
	const counts = new Map();
	for (const host of hosts) if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
	if (counts.size === 0) return {};
	return { hosts: Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1)) };
});
function digestOfRow({ recorded: { sha256, digest } }) {
	return sha256 ?? digest ?? null;
}
function countRows(rows) {
	return countFiles({ forEach(visit) {
		for (const row of rows) visit({
			...row,
			host: row.host ?? null,
			presence: row.presence ?? null,
			hasDigest: digestOfRow(row) !== null
		});
	} }, ({ strength }) => strength === "weak");
}
const cacheFolder = (function cacheFolder(path) {
	return path.includes(CACHE_SIGN) ? CACHE$1.exec(path)?.[1] ?? null : null;
});
const snapshotBlob = (function snapshotBlob({ path, found }) {
	if (found.is !== "file" || cacheFolder(path) === null) return null;
	const { linked = "" } = found;
	const name = blobNameOf(linked);
	return name === null ? null : {
		name,
		path: linked
	};
});
const hasExpectedDigest = (function hasExpectedDigest(record) {
	return record.hasSha256 || expectedDigest(record) !== null;
});
const CACHE_SIGN = "--";
const CACHE$1 = /^((?:.*\/)?(?:models|datasets|spaces)--[^/]+)(?:\/snapshots\/[0-9a-f]{40}(?:\/|$)|$)/;
const BLOB = /\/blobs\/([0-9a-f]{40}|[0-9a-f]{64})$/;
function blobNameOf(path) {
	return BLOB.exec(path)?.[1] ?? null;
}
function expectedDigest(record) {
	if (record.hasSha256) return record.sha256;
	const name = snapshotBlob(record)?.name ?? "";
	return name.length === 64 ? name : null;
}
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
function stricter(one, other) {
	return RANKS.indexOf(one) <= RANKS.indexOf(other) ? one : other;
}
function records(record, value) {
	const others = record.source.more?.others(record.at) ?? [];
	return record.hasOwnSha256 && record.sha256 === value || others.some((digest) => digest.value === value);
}
function differsGrade({ source: { more }, at }, how = "content") {
	const own = more?.grading(at);
	return own?.differs ?? more?.differs ?? (how === "line-ends" ? own?.lineEnds : void 0) ?? null;
}
const algorithmsFor = (function algorithmsFor(record) {
	if (!record.hasOthers) return NONE$3;
	const wanted = othersWithHolders(record).filter(({ digest, from }) => {
		if (!isComputed(digest)) return false;
		return infoOf(digest.algorithm).strength === "strong" || from.source.more?.holdsWeak || !hasOwnStrong(from);
	});
	return [...new Set(wanted.map(({ digest }) => digest.algorithm))];
});
const compareDigests = (function compareDigests(record, outcome) {
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
		from: holderOf(record, "sha256")
	});
	if (differing.length === 0 && !record.hasOthers) return agrees === null ? NOTHING_COMPARED : AGREES$1;
	for (const { digest: expected, from } of record.hasOthers ? othersWithHolders(record) : []) {
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
});
const NONE$3 = [];
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
function startFor({ algorithm, value }, sha256) {
	return infoOf(algorithm).computed?.of === "start" ? sha256.slice(0, value.length) : null;
}
function differingStart(record, sha256) {
	if (!record.hasOthers) return null;
	return record.others.find((one) => ![null, one.value].includes(startFor(one, sha256))) ?? null;
}
function hasStart(record) {
	return record.hasOthers && record.others.some(({ algorithm }) => infoOf(algorithm).computed?.of === "start");
}
const SHA256$1 = "sha256";
function isWeak(record) {
	const { status, outcome } = record;
	if (status !== "matched") return false;
	if (outcome?.is === "pointer") return record.sha256 === null;
	if (outcome?.is !== "hashed") return false;
	return compareDigests(record, outcome).agrees === "weak";
}
function digestWord({ algorithm, value }) {
	return `${algorithm}:${value}`;
}
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
			location: placeOfField(record, "sha256"),
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
			location: placeOfOther(record, start),
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
		location: placeOfField(record, "size"),
		...differsSeverity(record)
	});
}
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
const describeFile = (function describeFile(record, severityOfMissing = () => null, isBrief = false) {
	const { outcome } = record;
	if (outcome?.is === "pointer") return describePointer(record, outcome, severityOfMissing);
	switch (record.status) {
		case "missing": {
			const severity = severityOfMissing(record);
			return severity && missing$3(record, severity, isBrief);
		}
		case "mismatched": return mismatch(record);
		case "changed": return fileChanged.found({
			subject: record.path,
			data: { why: outcome?.is === "changed" ? outcome.why : "it was written to" },
			location: record.location
		});
		case "unreadable": return unreadable$2(record);
		default: return otherSpelling(record);
	}
});
const otherSpelling = (function otherSpelling(record) {
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
});
function missing$3(record, severity, isBrief) {
	const { outcome, found, path } = record;
	const { lateLocation: location } = severity === "error" ? missedBy(record) : record;
	const expected = isBrief ? null : expectedOf(record);
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
function expectedOf({ sha256, others: [other] }) {
	return sha256 ?? (other === void 0 ? null : digestWord(other));
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
		location: placeOfField(record, "size"),
		...differsSeverity(record)
	});
}
function digestMismatch(record, differs, size) {
	const { expected, actual } = differs;
	const { algorithm, value } = expected;
	const other = record.others.find((one) => one.value === value);
	const source = other !== void 0 && infoOf(algorithm).computed?.of === "start" ? "file-name" : other === void 0 && record.sha256 === null ? "blob-name" : "manifest";
	const location = other === void 0 ? placeOfField(record, "sha256") : placeOfOther(record, other);
	const isInItself = source === "manifest" && location.file === record.path && !isBytesOnly(record);
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
function unreadable$2({ outcome, found, path, location }) {
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
const FULL$1 = 65536;
const MAX_PART = 4096;
const START = "{\"path\":\"";
const QUOTE = 34;
const BACKSLASH = 92;
const encoder = new TextEncoder();
const decoder$1 = new TextDecoder();
const SIZE = encoder.encode(",\"size_bytes\":");
const ACTUAL = encoder.encode("},\"actual\":{\"sha256\":");
const NULL = encoder.encode("null");
const END = encoder.encode("}}");
const NO_SIZES = encoder.encode(",\"size_bytes\":null},\"actual\":{\"sha256\":null,\"size_bytes\":null}}");
var RowBlock = class {
	#bytes = new Uint8Array(77824);
	#view = new DataView(this.#bytes.buffer);
	#separator;
	#length = 0;
	#isFirst = true;
	#start = encoder.encode(START);
	#middle = null;
	constructor(separator) {
		this.#separator = separator;
	}
	get isFull() {
		return this.#length >= FULL$1;
	}
	addPlain(record) {
		const { path, size, outcome, found } = record;
		if (record.hasOthers || record.host !== null || record.presence !== null) return false;
		if (outcome !== null && (outcome.is !== "hashed" || outcome.verifiedAt !== void 0)) return false;
		const middle = this.#middleOf(record);
		const start = this.#length;
		this.#put(this.#start);
		if (path.length > MAX_PART || middle.length > MAX_PART || !this.#path(path)) {
			this.#length = start;
			return false;
		}
		this.#bytes.set(middle, this.#length);
		this.#length += middle.length;
		this.#digestOf(record);
		if (outcome === null && size === null && found.is !== "file") this.#put(NO_SIZES);
		else {
			this.#size(size);
			this.#put(ACTUAL);
			if (outcome === null) this.#put(NULL);
			else this.#digest(outcome.sha256);
			this.#size(outcome?.size ?? (found.is === "file" ? found.size : null));
			this.#put(END);
		}
		if (this.#isFirst) this.#separate();
		return true;
	}
	#separate() {
		this.#isFirst = false;
		this.#start = encoder.encode(this.#separator + START);
	}
	take(other = "") {
		const text = decoder$1.decode(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
		if (other === "") return text;
		const before = this.#isFirst ? "" : this.#separator;
		if (this.#isFirst) this.#separate();
		return text + before + other;
	}
	#middleOf({ source, status, evidence }) {
		const last = this.#middle;
		if (last?.source === source && last.status === status && last.evidence === evidence) return last.bytes;
		const list = JSON.stringify(source.file);
		const bytes = encoder.encode(`","list":${list},"status":"${status}","evidence":"${evidence}","recorded":{"sha256":`);
		this.#middle = {
			source,
			status,
			evidence,
			bytes
		};
		return bytes;
	}
	#path(path) {
		const bytes = this.#bytes;
		let length = this.#length;
		for (let index = 0; index < path.length; index += 1) {
			const code = path.charCodeAt(index);
			if (code < 32 || code > 126 || code === QUOTE || code === BACKSLASH) return false;
			bytes[length++] = code;
		}
		this.#length = length;
		return true;
	}
	#digestOf(record) {
		if (!record.hasSha256) {
			this.#put(NULL);
			return;
		}
		this.#bytes[this.#length++] = QUOTE;
		this.#length += record.writeSha256(this.#view, this.#length);
		this.#bytes[this.#length++] = QUOTE;
	}
	#digest(hex) {
		this.#bytes[this.#length++] = QUOTE;
		this.#ascii(hex);
		this.#bytes[this.#length++] = QUOTE;
	}
	#size(size) {
		this.#put(SIZE);
		this.#ascii(`${size}`);
	}
	#put(some) {
		const bytes = this.#bytes;
		let length = this.#length;
		for (let index = 0; index < some.length; index += 1) bytes[length++] = some[index];
		this.#length = length;
	}
	#ascii(text) {
		const bytes = this.#bytes;
		let length = this.#length;
		for (let index = 0; index < text.length; index += 1) bytes[length++] = text.charCodeAt(index);
		this.#length = length;
	}
};
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
	*joined(separator) {
		const block = new RowBlock(separator);
		for (let index = 0; index < this.#plan.length; index += 1) {
			const record = this.#plan[index];
			if (this.#restored === null && block.addPlain(record)) {
				if (block.isFull) yield block.take();
			} else yield block.take(JSON.stringify(this.#row(record)));
		}
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
const manifestRow = (function manifestRow({ label }, manifest, base, by, ownRecords) {
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
});
const besidesOwn = (function besidesOwn(count) {
	return count === 0 ? [] : [{
		what: "own-digest",
		count
	}];
});
const withCompared = (function withCompared(rows, plan) {
	const counts = new Map(rows.map(({ path }) => [path, 0]));
	const count = (file) => {
		const before = counts.get(file);
		if (before !== void 0) counts.set(file, before + 1);
	};
	plan.forEach(({ status, source, also }) => {
		if (status !== "matched" && status !== "mismatched") return;
		count(source.file);
		for (const { file } of also) count(file);
	});
	return rows.map((row) => ({
		...row,
		compared: counts.get(row.path) ?? 0
	})).sort((a, b) => a.path < b.path ? -1 : 1);
});
function stateOf$1(plan) {
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
const buildReport = (function buildReport(parts) {
	const { settings, run, commit, clock, start, resolved, plan, whole, works, partition, findings, bytesHashed, isComplete } = parts;
	const severities = {
		error: findings.countBy("error"),
		warning: findings.countBy("warning"),
		notice: findings.countBy("notice")
	};
	const files = countFiles(plan, (record) => record.hasOthers && isWeak(record));
	const isDrift = outcomeOf(severities, settings.failOn) === "fail";
	const error = isDrift ? null : parts.unfinished;
	const isSelection = settings.only.length > 0 || parts.changedSince != null;
	const isPartComplete = isComplete && files.skipped === 0;
	return {
		schema_version: 2,
		tool: {
			name: "manifest-drift",
			version: VERSION
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
		...parts.hasMemory === true && { state: stateOf$1(plan) },
		stages: parts.stages,
		...parts.signatures?.length && { signatures: parts.signatures },
		...parts.coverage != null && { coverage: parts.coverage },
		manifests: withCompared(parts.manifests, plan),
		entries: withWorks(entryRows(resolved, plan, whole, parts.folders, isSelection), works),
		files: new FileRows(plan, parts.restored ?? null),
		findings,
		suppressed: findings.suppressed,
		suppressions: parts.suppressions,
		counts: findings.countsByKind()
	};
});
const withWorks = (function withWorks(rows, works = null) {
	if (works === null) return rows;
	return rows.map((row) => ({
		...row,
		...works.get(`${row.kind}:${row.id}`) ?? { works: "untested" }
	}));
});
const causeOf = (function causeOf({ aborted, reason }) {
	if (!aborted) return "held-up";
	return reason instanceof Error && reason.name === "TimeoutError" ? "time-budget" : "cancelled";
});
const isCancelled = (function isCancelled(signal) {
	return signal.aborted && causeOf(signal) === "cancelled";
});
const isUnread = (function isUnread({ status, outcome }) {
	return status === "skipped" || outcome !== null && "isHeldUp" in outcome;
});
const unfinished = (function unfinished({ recorded, others }, plan, signal, isAborted = signal.aborted) {
	const ended = ENDED[causeOf(signal)];
	if (recorded > 0) {
		const all = plan.reduce((count, record) => count + (record.hasDigest || isUnread(record) ? 1 : 0), 0);
		return `${ended} before ${recorded} of ${countOf(all, "recorded file")} ${all === 1 ? "was" : "were"} read.`;
	}
	if (others > 0) return `${ended} before ${countOf(others, "file")} beside the recorded ones ${others === 1 ? "was" : "were"} read.`;
	return isAborted ? `${ended} before the check did.` : null;
});
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
const MAY_HAVE_HEADER = /\.(?:safetensors|gguf|onnx)$/i;
const headerStages = (async function headerStages({ settings, stages, ports }, { plan: whole, ofTensors }, plan, elsewhere) {
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
});
const restoredOf = (async function restoredOf({ restored: statements = [], clock }, { statementMaxAge: maxAge }, stages, plan) {
	if (statements.length === 0) return null;
	const { judgeRestored } = await import("./judge-restored.js");
	return stages.each("restore", () => judgeRestored(statements, plan, {
		time: Date.parse(clock.now()),
		maxAge
	}));
});
const unlessRestoreSays = (function unlessRestoreSays(severityOf, restored, findings) {
	if (restored === null || restored.instead.size === 0) return severityOf;
	const { instead, rows } = restored;
	return (record) => {
		const finding = instead.get(record.path);
		return finding !== void 0 && (rows.get(record.path)?.result === "failed" || findings.isError(finding)) ? null : severityOf(record);
	};
});
const unrestored = (function unrestored(restored) {
	if (restored === null || restored.failed === 0) return null;
	return `${countOf(restored.failed, "missing file")} could not be restored.`;
});
const worksOf = (async function worksOf({ statements = [], clock, digest }, { statementMaxAge: maxAge }, stages, commit, { resolved, whole }) {
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
});
const hashWithProgress = (async function hashWithProgress(jobs, { hasher, progress, signal }, done) {
	const total = {
		files: jobs.length,
		bytes: jobs.reduce((sum, { size }) => sum + size, 0)
	};
	const step = Math.ceil(total.files / STEPS);
	const soFar = {
		files: 0,
		bytes: 0
	};
	await hasher.hash(jobs, {
		done(index, outcome) {
			done(index, outcome);
			soFar.files += 1;
			if (soFar.files % step === 0 || soFar.files === total.files) progress.hashed(soFar, total);
		},
		bytes(count) {
			soFar.bytes += count;
			progress.hashed(soFar, total);
		}
	}, signal);
});
const STEPS = 1e3;
const unread$1 = (function unread(plan) {
	return plan.filter(({ found, outcome, status }) => found.is === "file" && outcome === null && (status === "unverified" || status === "mismatched"));
});
const hashUnrecorded = (async function hashUnrecorded(records, ports) {
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
		record.keep(outcome);
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
});
const hashOthers = (async function hashOthers(plan, { hash }, stages, ports) {
	const wasAborted = ports.signal.aborted;
	const files = wasAborted ? [] : unread$1(plan);
	return {
		isAborted: wasAborted,
		bytesHashed: hash === "all" ? await stages.each("hashes", () => hashUnrecorded(files, ports)) : 0
	};
});
const askOthers = (async function askOthers(context, records, { plan }) {
	const { settings, ports, stages } = context;
	const hashed = await hashOthers(plan, settings, stages, ports);
	const upstream = await stages.each("upstream", () => askUpstream(context, records, plan));
	return {
		restored: await restoredOf(ports, settings, stages, plan),
		bytesHashed: hashed.bytesHashed,
		wasAborted: hashed.isAborted,
		...upstream
	};
});
const askUpstream = (async function askUpstream({ settings: { upstream }, ports, isFirst }, records, plan) {
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
});
const DISABLED = {
	value: {
		isComplete: true,
		headers: new Map()
	},
	findings: [],
	counts: {},
	note: "disabled",
	skipped: true
};
const SHARD_STAGE = "shard";
const LEFT_TO_THE_FIRST = "reported by the first shard";
const PROTECTION_STAGE = "protection";
var Stages = class {
	rows = [];
	#findings;
	#clock;
	#progress;
	#shard;
	#isWanted;
	constructor(findings, clock, progress, shard, isWanted = null) {
		this.#isWanted = isWanted;
		this.#findings = findings;
		this.#clock = clock;
		this.#progress = progress;
		this.#shard = shard;
	}
	async run(name, stage) {
		if (isPrimaryShard(this.#shard)) return this.each(name, stage);
		this.#progress.stage(name);
		const { value } = await stage();
		this.#leave(name);
		return value;
	}
	async once(name, stage) {
		if (isPrimaryShard(this.#shard)) return this.each(name, stage);
		this.#leave(name);
	}
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
const schemaRules = (function schemaRules(lines) {
	return lines.map((line) => {
		const equals = line.lastIndexOf("=");
		const schema = line.slice(equals + 1).trim();
		if (schema === "") throw new SettingsError(`manifest-schema: ${quote(line)} names no schema.`);
		return {
			schema,
			manifests: equals === -1 ? null : line.slice(0, equals).trim()
		};
	});
});
const RELEASE = latePattern(String.raw`^gh-release:([A-Za-z0-9][A-Za-z0-9-]{0,38}/[\w.-]{1,100})@([^\s\p{Cc}]{1,200})$`, "u");
function readReleaseName(word) {
	const [, repository, tag] = RELEASE().exec(word) ?? [];
	if (repository === void 0 || tag === void 0 || /^\.+$/.test(repository.split("/")[1] ?? "")) return null;
	return {
		repository,
		tag
	};
}
const PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const OCI_NAME = new RegExp(`^${PART}(?:/${PART})*$`);
function readRegistryName(word) {
	const [, host = "", name = ""] = /^oci:\/\/([^/@?#{}]+)\/([^@?#]{1,255})$/.exec(word) ?? [];
	const written = `${isLoopback(host.replace(/:\d+$/, "")) ? "http" : "https"}://${host}/`;
	return URL.canParse(written) && OCI_NAME.test(name) ? {
		origin: new URL(written).origin,
		name
	} : null;
}
const MODELSCOPE = /^modelscope:(datasets\/)?([A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9][\w.-]{0,199})(?:@([A-Za-z0-9_][\w./+-]{0,199}))?$/;
function readModelScopeName(word) {
	const [, datasets, id, revision = "master"] = MODELSCOPE.exec(word) ?? [];
	if (id === void 0 || word.includes("..")) return null;
	return {
		type: datasets === void 0 ? "model" : "dataset",
		id,
		revision
	};
}
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
const readUpstream = (function readUpstream(words) {
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
});
const asksNobody = (function asksNobody({ huggingface, gitLfs, origins, places, buckets }) {
	return !huggingface && !gitLfs && origins.length + places.length + buckets.length === 0;
});
const readTokenNames = (function readTokenNames(setting, lines) {
	return new Map(lines.map((line) => {
		const [, origin = "", name = ""] = /^(https:\/\/[^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(line) ?? [];
		const url = URL.canParse(origin) ? new URL(origin) : null;
		if (url !== null && url.href === `${url.origin}/`) return [url.origin, name];
		throw new SettingsError(`${setting}: it has to be https://HOST=VARIABLE, the name of an environment variable.`);
	}));
});
const NO_UPSTREAM = {
	huggingface: false,
	gitLfs: false,
	origins: [],
	places: [],
	buckets: []
};
const SERVICES = ["huggingface", "git-lfs"];
function originOf(word) {
	const url = URL.canParse(word) ? new URL(word) : null;
	if (url?.protocol === "https:" && url.href === `${url.origin}/`) return url.origin;
	throw new SettingsError(`upstream: ${quote(word)} is not ${SERVICES.join(", ")}, gh-release:OWNER/REPO@TAG, oci://HOST/NAME:TAG, modelscope:OWNER/NAME, s3://BUCKET, a server as https://HOST, or none${didYouMean(word, [...SERVICES, "none"])}.`);
}
const resolveSettings = (function resolveSettings(given, config = {}, extras = NO_EXTRAS, isProposal = false) {
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
});
const INPUT_ONLY = new Set([
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
const knownFolders = (function knownFolders(settings) {
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
});
const isStanding = (function isStanding(stat) {
	return stat !== void 0 && stat.is !== "missing";
});
const NOT_THERE = [
	"missing",
	"broken-link",
	"outside",
	void 0
];
function exists$1(stat) {
	return !NOT_THERE.includes(stat?.is);
}
async function earlierConfigPath(config, then, now) {
	const path = joinPath("", config) ?? config;
	const usual = SETTINGS.config.default;
	const [own, ...others] = [...new Set([
		path,
		otherEnding(path),
		usual,
		otherEnding(usual)
	])];
	const [isOwn, ...wereThere] = await standing$2([own ?? path, ...others], then);
	if (isOwn) return path;
	const areThere = await standing$2(others, now);
	return others.find((_, index) => wereThere[index] && !areThere[index]) ?? path;
}
async function standing$2(paths, files) {
	return (await files.stat(paths)).map(isStanding);
}
function otherEnding(path) {
	return path.endsWith(".yaml") ? path.replace(/\.yaml$/, ".yml") : path.replace(/\.yml$/, ".yaml");
}
const pushTo = (function pushTo(lists, key, item) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [item]);
	else list.push(item);
});
const folderDigests = (function folderDigests(resolved, plan) {
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
});
function placesOf(wanted, plan) {
	const places = new Map();
	for (const [index, { sha256 }] of plan.entries()) {
		if (sha256 === null || !wanted.has(sha256)) continue;
		pushTo(places, sha256, index);
	}
	return places;
}
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
const areHintsVain = (function areHintsVain(records) {
	const places = new Map();
	const hints = [];
	let next = 0;
	for (let index = 0; index < records.length; index += 1) {
		const record = records[index];
		if (!isHint(record)) {
			if (record.source.is !== "list") return false;
			continue;
		}
		const { path, size } = record;
		const place = hints[next]?.path === path ? next : places.get(path);
		if (place === void 0) places.set(path, hints.push(record) - 1);
		else if (hints[place]?.size !== size) return false;
		else next = place + 1;
	}
	return hints.length > 0 && !records.some((record) => !isHint(record) && places.has(record.path));
});
const MAX_REPORTED = 20;
var Repeats = class {
	#found = [];
	#counts = new Map();
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
function isSame(one, other) {
	if (other.digestHead !== null) return one.digestHead === other.digestHead && one.sha256 === other.sha256;
	return other.others.some(({ algorithm, value }) => one.others.some((known) => known.algorithm === algorithm && known.value === value));
}
const sharedDigests = (function sharedDigests(plan) {
	const repeated = repeatedHeads(plan);
	if (repeated.size === 0) return [];
	const groups = new Map();
	for (const record of plan) {
		if (!repeated.has(headOf(record))) continue;
		pushTo(groups, record.sha256 ?? "", record);
	}
	const shared = [...groups].filter(([, group]) => group.length > 1);
	const findings = shared.slice(0, 20).map(([sha256, group]) => finding(sha256, group, 0));
	const next = shared[20];
	if (next) findings.push(finding(...next, shared.length - 20 - 1));
	return findings;
});
const repeatedHeads = (function repeatedHeads(plan) {
	const bits = Math.min(MAX_BITS, Math.ceil(Math.log2(plan.length + 1)) + ROOM);
	const scale = 2 ** (52 - bits);
	const met = new Bits(2 ** bits);
	const again = new Bits(2 ** bits);
	let isRepeated = false;
	for (let index = 0; index < plan.length; index += 1) {
		const head = headOf(plan[index]);
		const bit = Math.floor(head / scale);
		if (head === EMPTY_HEAD || !met.add(bit)) continue;
		again.add(bit);
		isRepeated = true;
	}
	const repeated = new Set();
	const seen = new Set();
	for (let index = 0; isRepeated && index < plan.length; index += 1) {
		const head = headOf(plan[index]);
		if (head === EMPTY_HEAD || !again.has(Math.floor(head / scale))) continue;
		if (seen.has(head)) repeated.add(head);
		else seen.add(head);
	}
	return repeated;
});
const headOf = (function headOf(record) {
	return isBytesOnly(record) ? EMPTY_HEAD : record.digestHead ?? EMPTY_HEAD;
});
const EMPTY_HEAD = 0xe3b0c44298fc1;
const MAX_SHARED = 20;
const MAX_NAMES$2 = 5;
const ROOM = 4;
const MAX_BITS = 27;
var Bits = class {
	#words;
	constructor(count) {
		this.#words = new Uint32Array(Math.ceil(count / 32));
	}
	has(bit) {
		return (this.#words[bit >>> 5] >>> (bit & 31) & 1) === 1;
	}
	add(bit) {
		const word = this.#words[bit >>> 5];
		this.#words[bit >>> 5] = word | 1 << (bit & 31);
		return (word >>> (bit & 31) & 1) === 1;
	}
};
function finding(sha256, group, more) {
	const [first, second = first] = group;
	const paths = group.slice(0, MAX_NAMES$2).map((record) => record.path);
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
const planFiles = (function planFiles(records, resolved, nothing = null) {
	const findings = [];
	if (areHintsVain(records)) keepInPlace(records, isNoHint);
	records.sort((a, b) => a.path < b.path ? -1 : a.path === b.path ? laxness(a) - laxness(b) : 1);
	let named = null;
	let kept = null;
	const repeats = new Repeats();
	let hasHints = false;
	const plan = keepInPlace(records, (record, index) => {
		hasHints ||= isHint(record);
		if (kept?.path === record.path) {
			repeats.compare(kept, record);
			merge(kept, record, findings);
			return false;
		}
		if (isFolder(record, records, index)) {
			named ??= new Set(resolved.map((item) => item.path));
			if (named.has(record.path)) return false;
		}
		kept = record;
		return true;
	});
	if (hasHints) keepInPlace(plan, isNoHint);
	for (const finding of repeats.findings()) findings.push(finding);
	for (const finding of folderDigests(resolved, plan)) findings.push(finding);
	findings.push(...sharedDigests(plan));
	const recorded = plan.reduce((count, record) => count + (record.hasDigest ? 1 : 0), 0);
	if (nothing !== null) findings.push(nothingToCheck.found({
		subject: "manifests",
		data: nothing
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
});
const keepInPlace = (function keepInPlace(items, isWanted) {
	let kept = 0;
	for (let index = 0; index < items.length; index += 1) {
		const item = items[index];
		if (isWanted(item, index)) items[kept++] = item;
	}
	items.length = kept;
	return items;
});
const isFolder = (function isFolder(record, records, index) {
	if (record.source.is === "list" || record.found.is !== "missing") return false;
	return firstBelow(records, record.path, index) !== null;
});
const isNoHint = (record) => !isHint(record);
const laxness = (record) => differsGrade(record) === null ? 0 : 1;
function merge(kept, other, findings) {
	for (const field of ["sha256", "size"]) {
		const ours = kept[field];
		const theirs = other[field];
		if (theirs === null || theirs === ours) continue;
		if (ours === null) {
			if (!(field === "size" && kept.hasDigest && laxness(kept) < laxness(other))) kept.supply(field, other);
			continue;
		}
		const what = field === "size" ? "size" : "digest";
		const from = holderOf(kept, field);
		findings.push(conflict(kept.path, what, [
			from,
			placeOfField(from, field),
			ours
		], [
			other,
			placeOfField(other, field),
			theirs
		]));
	}
	if (other.hasOthers) mergeOthers(kept, other, findings);
	if (other.hasDigest || other.size !== null) kept.isAlsoOf(other.source);
	if (kept.source !== other.source && (kept.source.more ?? other.source.more)) mergeInto(kept, other);
}
function mergeOthers(kept, other, findings) {
	for (const digest of other.others) {
		const ours = othersWithHolders(kept).find((one) => one.digest.algorithm === digest.algorithm);
		if (ours === void 0) kept.supplyOther(digest, other);
		else if (ours.digest.value !== digest.value) {
			const { from } = ours;
			const said = [
				from,
				placeOfOther(from, ours.digest),
				ours.digest.value
			];
			findings.push(conflict(kept.path, "digest", said, [
				other,
				placeOfOther(other, digest),
				digest.value
			]));
		}
	}
}
function areOfElsewhere(one, other) {
	const [ours, theirs] = [one, other].map(({ source: { more }, at }) => more?.origin(at) ?? null);
	if (!ours || !theirs || one.found.is !== "missing" || other.found.is !== "missing") return false;
	return JSON.stringify(ours) !== JSON.stringify(theirs);
}
function conflict(path, what, [from, first, ours], [other, second, theirs]) {
	const severity = differsGrade(other) ?? differsGrade(from) ?? (areOfElsewhere(from, other) ? "notice" : null);
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
var Identities = class {
	#numbers = {
		model: new Map(),
		dataset: new Map()
	};
	#known = [];
	#last = -1;
	of(entry) {
		this.#last = this.#follows(entry) ? this.#last + 1 : this.#find(entry);
		return this.#last;
	}
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
const fixedBase = (function fixedBase(settings, file, is, byFormat) {
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
});
const loadEntryRecords = (async function loadEntryRecords({ sources, combined }, settings, context) {
	const identities = new Identities();
	const value = {
		resolved: [],
		records: [],
		alternatives: [],
		earlier: new Map(),
		identities
	};
	const findings = [];
	for (const inventory of [...sources, ...combined]) {
		const fallback = combined.includes(inventory) ? "root" : "list";
		const fixed = fixedBase(settings, inventory.file, "inventory", false);
		const { InventoryReader } = await import("./inventory-reader.js");
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
});
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
const MAX_TARGET_BYTES = 4096;
function explainLinkText(target) {
	return `git keeps it as a link to ${quote(target)} and checked it out as a text; run \`git config core.symlinks true\` and check it out again`;
}
const explainLinkTexts = (async function explainLinkTexts(findings, files, git) {
	const broken = findings.filter(isAboutSyntax);
	if (git === null || broken.length === 0) return findings;
	const indexed = await git.indexed([...new Set(broken.map(({ subject }) => subject))], MAX_TARGET_BYTES);
	const found = new Map();
	for (const { kind, subject } of broken) {
		const file = indexed?.get(subject);
		if (found.has(subject) || file?.isLink !== true || file.bytes === null) continue;
		const read = await files.read(subject, MAX_TARGET_BYTES);
		const target = new TextDecoder().decode(file.bytes);
		if (read.is !== "bytes" || new TextDecoder().decode(read.bytes) !== target) continue;
		const rule = kind === listMalformed.kind ? listUnreadable : inventoryUnreadable;
		const state = {
			is: "unreadable",
			why: explainLinkText(target)
		};
		found.set(subject, rule.found({
			subject,
			data: { state },
			key: "link"
		}));
	}
	if (found.size === 0) return findings;
	return [...findings.filter((one) => !isAboutSyntax(one) || !found.has(one.subject)), ...found.values()];
});
function isAboutSyntax({ kind }) {
	return kind === listMalformed.kind || kind === inventoryUnreadable.kind;
}
const VERSIONS = new Set([
	"https://git-lfs.github.com/spec/v1",
	"https://hawser.github.com/spec/v1",
	"http://git-media.io/v/2"
]);
const MAX_LFS_BYTES = 1024;
const FIRST_LINE = /^[ \t]*version https?:\/\/(git-lfs|hawser|git-media)\b/m;
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/;
const EXTENSION = /^ext-(\d)-\w/;
const OID = /^sha256:([0-9a-f]{64})$/;
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
	if (conflict !== -1) return malformed(conflict + 1, "it holds the markers of a merge conflict");
	if (!text.trimStart().startsWith("version ")) return null;
	const first = text.slice(0, text.indexOf("version ")).split("\n").length;
	const lines = [];
	for (const [index, line] of text.trim().split(/\r?\n/).entries()) {
		if (line === "") continue;
		const number = first + index;
		const blank = line.indexOf(" ");
		if (blank === -1) return malformed(number, "it is not a key, a blank and a value");
		lines.push({
			number,
			key: line.slice(0, blank),
			value: line.slice(blank + 1)
		});
	}
	return judge(lines, all.length);
}
const KEYS = [
	"version",
	"oid",
	"size"
];
function judge(lines, end) {
	const found = [];
	const extensions = new Map();
	for (const line of lines) {
		const expected = KEYS[found.length];
		if (expected === void 0) return malformed(line.number, "it has a line too many");
		if (line.key === expected) {
			found.push(line);
			continue;
		}
		const place = EXTENSION.exec(line.key)?.[1];
		if (place === void 0) return malformed(line.number, `${expected} has to stand there`);
		const sha256 = OID.exec(line.value)?.[1];
		if (sha256 === void 0) return malformed(line.number, "its extension is not sha256: and 64 hex digits");
		extensions.set(line.key, {
			place: Number(place),
			number: line.number,
			sha256
		});
	}
	const missing = KEYS[found.length];
	if (missing !== void 0) return malformed(end, `it ends without ${missing}`);
	return values(found, [...extensions.values()]);
}
function values([version, oid, size], extensions) {
	if (!VERSIONS.has(version.value)) return malformed(version.number, "git-lfs has no such version");
	const digest = OID.exec(oid.value)?.[1];
	if (digest === void 0) return malformed(oid.number, "its oid is not sha256: and 64 lower-case hex digits");
	const bytes = /^(\+?\d+|-0+)$/.test(size.value) ? Math.abs(Number(size.value)) : NaN;
	if (!Number.isSafeInteger(bytes)) return malformed(size.number, "its size is not a number of bytes");
	extensions.sort((a, b) => a.place - b.place);
	const twin = extensions.find(({ place }, index) => place === extensions[index - 1]?.place);
	if (twin !== void 0) return malformed(twin.number, "two of its extensions have one number");
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
function malformed(line, why) {
	return {
		is: "malformed",
		tool: "git-lfs",
		line,
		why
	};
}
const NONE$2 = -1;
var Digests = class {
	#column = new DigestColumn(64);
	#places = [];
	keep(at, hex) {
		while (this.#places.length < at) this.#places.push(NONE$2);
		if (this.has(at)) {
			if (this.equals(at, hex)) return;
			throw new Error(`a second digest at ${at}`);
		}
		this.#places[at] = this.#column.add(hex);
	}
	has(at) {
		return (this.#places[at] ?? NONE$2) !== NONE$2;
	}
	hex(at) {
		return this.#column.hex(this.#place(at));
	}
	writeHex(at, into, start) {
		return this.#column.writeHex(this.#place(at), into, start);
	}
	equals(at, hex) {
		return this.#column.equals(this.#place(at), hex);
	}
	head(at) {
		return this.#column.head(this.#place(at));
	}
	#place(at) {
		const place = this.#places[at] ?? NONE$2;
		if (place === NONE$2) throw new Error(`no digest at ${at}`);
		return place;
	}
};
const NOT_STATTED = { is: "missing" };
const UNJUDGED = {
	status: "unverified",
	evidence: "none"
};
const originIn = (function originIn(source) {
	if (last?.source !== source) last = new RecordOrigin(source);
	return last;
});
const NO_SOURCES = [];
const MAX_SOURCES = 16;
var RecordOrigin = class RecordOrigin {
	source;
	also;
	#longer = null;
	constructor(source, also = NO_SOURCES) {
		this.source = source;
		this.also = also;
	}
	with(other) {
		if (this.also.length === MAX_SOURCES) return this;
		this.#longer ??= new Map();
		const known = this.#longer.get(other);
		if (known !== void 0) return known;
		const longer = new RecordOrigin(this.source, [...this.also, other]);
		this.#longer.set(other, longer);
		return longer;
	}
};
let last = null;
const NO_DIGESTS = [];
const SUPPLIES = new FewValues();
const HOSTS = new FewValues();
const PRESENT = new FewValues();
var FileRecord = class FileRecord {
	path;
	size;
	found = NOT_STATTED;
	#origin;
	#place;
	#outcome = null;
	#judgement = UNJUDGED;
	constructor(source, at, written, sha256, size) {
		this.path = written;
		this.size = size;
		this.#origin = originIn(source);
		this.#place = at * 2 + (sha256 === null ? 0 : 1);
		if (typeof sha256 === "string") source.digests.keep(at, sha256);
	}
	get source() {
		return this.#origin.source;
	}
	get at() {
		return this.#place >>> 1;
	}
	get also() {
		return this.#origin.also;
	}
	isAlsoOf(source) {
		this.#origin = this.#origin.with(source);
	}
	get outcome() {
		return this.#outcome;
	}
	get status() {
		return this.#judgement.status;
	}
	get evidence() {
		return this.#judgement.evidence;
	}
	conclude(judgement, outcome = this.#outcome) {
		this.#judgement = judgement;
		this.#outcome = outcome;
		const { host, presence } = judgement;
		if (typeof host === "string") HOSTS.set(this, host);
		if (presence) PRESENT.set(this, presence);
	}
	keep(outcome) {
		this.#outcome = outcome;
	}
	get host() {
		const { evidence } = this;
		return evidence === "upstream" || evidence === "upstream-bytes" ? HOSTS.get(this) ?? null : null;
	}
	get presence() {
		return PRESENT.get(this) ?? null;
	}
	get hasSha256() {
		return this.hasOwnSha256 || SUPPLIES.get(this)?.sha256 !== void 0;
	}
	get hasOwnSha256() {
		return (this.#place & 1) === 1;
	}
	isSha256(hex) {
		if (this.hasOwnSha256) return this.source.digests.equals(this.at, hex);
		return SUPPLIES.get(this)?.sha256?.isSha256(hex) ?? false;
	}
	get sha256() {
		if (this.hasOwnSha256) return this.source.digests.hex(this.at);
		return SUPPLIES.get(this)?.sha256?.sha256 ?? null;
	}
	writeSha256(into, start) {
		if (this.hasOwnSha256) return this.source.digests.writeHex(this.at, into, start);
		return SUPPLIES.get(this)?.sha256?.writeSha256(into, start) ?? 0;
	}
	get digestHead() {
		if (this.hasOwnSha256) return this.source.digests.head(this.at);
		return SUPPLIES.get(this)?.sha256?.digestHead ?? null;
	}
	readAs(path, found) {
		const other = new FileRecord(this.source, this.at, path, this.hasOwnSha256 || null, this.size);
		const sha256 = SUPPLIES.get(this)?.sha256;
		if (sha256 !== void 0) SUPPLIES.set(other, { sha256 });
		other.found = found;
		return other;
	}
	get hasDigest() {
		return this.hasSha256 || this.hasOthers;
	}
	get hasComputed() {
		return this.hasSha256 || this.hasOthers && this.others.some(({ algorithm }) => infoOf(algorithm).computed !== null);
	}
	get hasOthers() {
		return this.source.more?.hasOthers(this.at) === true || SUPPLIES.get(this)?.others !== void 0;
	}
	get hasOwnDigest() {
		return this.hasOwnSha256 || this.source.more?.hasOthers(this.at) === true;
	}
	get others() {
		const own = this.source.more?.others(this.at) ?? NO_DIGESTS;
		const supplied = SUPPLIES.get(this)?.others;
		return supplied === void 0 ? own : [...own, ...supplied.map(({ digest }) => digest)];
	}
	get location() {
		return this.source.locate(this.at);
	}
	get lateLocation() {
		const { source, at } = this;
		return source.isFoundLate === true ? new LateLocation(source.file, () => source.locate(at)) : source.locate(at);
	}
	get supplies() {
		return SUPPLIES.get(this);
	}
	supply(field, from) {
		if (field === "size") this.size = from.size;
		SUPPLIES.set(this, {
			...SUPPLIES.get(this),
			[field]: from
		});
	}
	supplyOther(digest, from) {
		const before = SUPPLIES.get(this);
		SUPPLIES.set(this, {
			...before,
			others: [...before?.others ?? [], {
				digest,
				from
			}]
		});
	}
};
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const decodePointer = (bytes) => decoder.decode(bytes);
function readPointer(text) {
	return readLfsPointer(text) ?? readAnnexPointer(text);
}
const batches = (function* batches(items) {
	for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
});
const BATCH = 4096;
const MAX_POINTER_BYTES$1 = 1024;
const ATTRIBUTES$1 = ".gitattributes";
const MAX_ATTRIBUTES_BYTES$3 = 1048576;
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
	const wanted = new Set();
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
const suggestFile = (async function suggestFile(files, path) {
	let found = "";
	for (const segment of path.split("/")) {
		const names = await files.list(found);
		const name = names.includes(segment) ? segment : nearest(segment, names.length > MAX_NAMES$1 ? [] : names.sort());
		if (name === null) return null;
		found = below(found, name);
	}
	const [stat] = found === path ? [] : await files.stat([found]);
	return stat?.is === "file" ? found : null;
});
const MAX_NAMES$1 = 1e4;
const alternativesOf = (async function alternativesOf(readings, { files, indexed }) {
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
			if (reading.by === "form" && (stat.is !== "file" || stat.path !== void 0)) continue;
			found.push({
				record,
				reading,
				other: record.readAs(reading.path, stat)
			});
		}
	}
	return found;
});
const otherNames = (function otherNames({ descriptors, otherwiseIn }, { choice: { by } }) {
	const { otherwise } = descriptors;
	if (otherwise.size === 0) return null;
	if (otherwiseIn === void 0) {
		if (by === "input" || by === "config") return null;
		return ({ at }) => {
			const path = otherwise.get(at);
			return path === void 0 ? null : {
				path,
				isBareName: false
			};
		};
	}
	return ({ at, path }) => {
		const other = otherwise.get(at);
		const own = joinPath("", withSlashes(descriptors.path(at)));
		if (other === void 0 || own === null || !(path === own || path.endsWith(`/${own}`))) return null;
		const place = joinPath(path.slice(0, -own.length), withSlashes(other));
		return place === null ? null : {
			path: place,
			isBareName: !withSlashes(other).includes("/")
		};
	};
});
const addOtherNames = (function addOtherNames(records, otherwise, readings) {
	const add = (record, path, by, isBareName = false) => pushTo(readings, record, {
		path,
		by,
		isBareName
	});
	records.forEach((record) => {
		const { path, found } = record;
		const other = found.is === "outside" ? null : otherwise?.(record) ?? null;
		if (other !== null) add(record, other.path, "name", other.isBareName);
		if (found.is !== "file" || found.path !== void 0 || /^[\x20-\x7e]*$/.test(path)) return;
		for (const form of new Set([path.normalize("NFC"), path.normalize("NFD")])) if (form !== path) add(record, form, "form");
	});
});
const AGREES = {
	matched: true,
	unverified: true,
	mismatched: false,
	unreadable: false
};
const HAS_OWN = new Set([
	"form",
	"name",
	"folder"
]);
function judgeAlternatives(alternatives, plan) {
	const findings = [];
	const reported = new Set();
	const copies = foldersOfCopies(alternatives);
	for (const { record, other, reading } of alternatives) {
		if (reading.by === "folder" && !copies.has(record.source.file)) continue;
		const main = findRecord(plan, record.path);
		if (main !== null) explainMissing(main, other);
		const agrees = main === null ? void 0 : AGREES[main.status];
		const otherAgrees = AGREES[other.status];
		if (main === null || agrees === void 0 || otherAgrees === void 0) continue;
		const isSame = agrees === otherAgrees && (agrees || reading.isBareName || isCopy(main, other));
		if (HAS_OWN.has(reading.by) && findRecord(plan, other.path) !== null) continue;
		if (isSame || agrees && reading.isBareName || reported.has(record.path)) continue;
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
function foldersOfCopies(alternatives) {
	const counts = new Map();
	for (const { record, other, reading } of alternatives) {
		const file = record.source.file;
		const agrees = reading.by === "folder" ? AGREES[other.status] : void 0;
		if (agrees !== void 0) counts.set(file, (counts.get(file) ?? 0) + (agrees ? 1 : -1));
	}
	return new Set([...counts].flatMap(([file, count]) => count >= 0 ? [file] : []));
}
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
		location,
		...by === "folder" ? { severity: "warning" } : {}
	});
}
const withoutNulls = (function withoutNulls(items) {
	return items.includes(null) ? items.filter((item) => item !== null) : items;
});
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
async function standing$1(paths, files) {
	const stats = await files.stat(withoutNulls(paths));
	let next = 0;
	return paths.map((path) => path !== null && isStanding(stats[next++]));
}
const placeAbsolute = (async function placeAbsolute(items, origin, context, readings) {
	const uses = new Map();
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
	const support = new Map();
	for (const splits of existing.values()) for (const { prefix } of splits) support.set(prefix, (support.get(prefix) ?? 0) + 1);
	const learned = [...support].sort(([one, a], [other, b]) => b - a || one.length - other.length).slice(0, MAX_LEARNED).map(([prefix]) => prefix);
	const outside = new Set();
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
});
const statAll = (async function statAll(items, outside, files) {
	for (const all of batches(items)) {
		const batch = all.filter((item) => !outside.has(item));
		const stats = await files.stat(batch.map((item) => item.path));
		for (const [index, item] of batch.entries()) item.found = stats[index] ?? item.found;
	}
	for (const item of outside) item.found = {
		is: "outside",
		target: item.path
	};
});
const existingSuffixes = (async function existingSuffixes(items, { files, indexed }) {
	const found = new Map();
	const keep = (item, isThere) => {
		const there = splits(item.path).filter((split) => split.path.includes("/") && isThere(split));
		if (there.length > 0) found.set(item, there);
	};
	for (const batch of batches(items)) {
		const paths = batch.flatMap((item) => splits(item.path).map(({ path }) => path));
		const isThere = await standing$1(paths, files);
		const there = new Set(paths.filter((_, index) => isThere[index]));
		for (const item of batch) keep(item, ({ path }) => there.has(path));
	}
	const absent = items.filter((item) => !found.has(item)).slice(0, MAX_ASKED$1);
	if (absent.length === 0 || indexed === void 0) return found;
	const known = await indexed(absent.flatMap((item) => splits(item.path).map(({ path }) => path)));
	for (const item of absent) keep(item, ({ path }) => known?.has(path) === true);
	return found;
});
const MAX_DEPTH = 200;
const MAX_LEARNED = 16;
const MAX_ASKED$1 = 5e3;
const MAX_PREFIXES = 20;
function mostConfirmed(written, own, learned, support) {
	const others = learned.flatMap((prefix) => splitBy(written, [prefix]) ?? []);
	const count = ({ prefix }) => support.get(prefix) ?? 0;
	const [best = null] = [...own, ...others].sort((a, b) => count(b) - count(a) || a.prefix.length - b.prefix.length);
	return best;
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
function splits(written) {
	const segments = readWrittenPath(written).path.split("/");
	const found = [];
	for (let cut = Math.max(1, segments.length - MAX_DEPTH); cut < segments.length; cut += 1) {
		const path = joinPath("", segments.slice(cut).join("/"));
		if (path) found.push({
			path,
			prefix: segments.slice(0, cut).join("/") || "/"
		});
	}
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
const chooseBase = (async function chooseBase(question, context) {
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
});
const UNDER = {
	root: 1,
	list: 2
};
const BASES = ["root", "list"];
async function byFolders({ file, names, fallback }, { files }) {
	const own = folderOf(file);
	const count = async (base) => {
		const folders = new Set();
		const tellFolder = folderTeller();
		let last = null;
		names.forEach((name) => {
			const written = tellFolder(withSlashes(name));
			if (written === last) return;
			last = written;
			const folder = joinPath(base, written);
			if (folder !== null && folder !== "" && !`${own}/`.startsWith(`${folder}/`)) folders.add(folder);
		});
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
		const under = seen[index];
		if (under === 0) continue;
		for (const base of BASES) {
			if ((under & UNDER[base]) === 0) continue;
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
const MAX_ASKED = 5e4;
async function tallyNames(names, folder, context) {
	const several = new Uint8Array(names.length);
	const seen = new Uint8Array(names.length);
	const own = `${folder}/`;
	let isRooted = false;
	const folders = {
		root: "",
		list: folder
	};
	let start = 0;
	for (const batch of batches(names)) {
		const written = batch.map(withSlashes);
		const hasBackslash = written.some((name, at) => name !== batch[at]);
		const rooted = written.map((name) => joinPath("", name));
		rooted.forEach((path, at) => {
			several[start + at] = (path ?? batch[at] ?? "").includes("/") ? 1 : 0;
			isRooted ||= path === folder || path?.startsWith(own) === true;
		});
		for (const base of BASES) {
			const paths = base === "root" ? rooted : written.map((name) => joinPath(folder, name));
			const slashed = await standing$1(paths, context.files);
			const literal = hasBackslash ? await standing$1(batch.map((name) => pathsBelow(folders[base], name).literal), context.files) : [];
			for (let at = 0; at < batch.length; at += 1) if (slashed[at] || literal[at]) seen[start + at] = (seen[start + at] ?? 0) | UNDER[base];
		}
		start += batch.length;
	}
	const askIndex = async () => {
		if (context.indexed === void 0) return false;
		const asked = new Map();
		for (const [index, name] of names.entries()) {
			if (asked.size >= MAX_ASKED) break;
			for (const base of BASES) {
				if (((seen[index] ?? 0) & UNDER[base]) !== 0) continue;
				const { literal, slashed } = pathsBelow(folders[base], name);
				for (const path of [literal, slashed]) if (path !== null) pushTo(asked, path, {
					index,
					bit: UNDER[base]
				});
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
function changedBase(file, { base, by, before }, isThere, location) {
	return baseChanged.found({
		subject: file,
		data: {
			what: "base",
			expected: NAMES$1[before ?? base],
			actual: NAMES$1[base]
		},
		location,
		severity: by === "input" ? "notice" : by === "config" && !isThere ? "warning" : "error"
	});
}
const resolvePaths = (async function resolvePaths(items, origin, context) {
	const { file } = origin;
	const isAbsolute = ({ path }) => isAbsolutePath(path);
	const absolute = items.filter(isAbsolute);
	const relative = absolute.length === 0 ? items : items.filter((item) => !isAbsolute(item));
	const names = folderOf(file) === "" ? NO_NAMES : relative.map(({ path }) => path);
	const choice = await chooseBase({
		...origin,
		names
	}, context);
	const folder = folderBelow(choice.base, file);
	const readings = new Map();
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
});
const folderBelow = (function folderBelow(base, file) {
	return base === "root" ? "" : folderOf(file);
});
const resolveRelative = (async function resolveRelative(items, folder, { files }, readings) {
	const backslashes = {
		count: 0,
		first: null
	};
	const names = new Set();
	for (const batch of batches(items)) {
		const literal = await literalNames(batch, folder, files);
		const paths = batch.map((item) => {
			const written = item.path;
			const slashed = withSlashes(written);
			const isLiteral = literal.size > 0 && literal.has(item);
			const path = joinPath(folder, isLiteral ? written : slashed);
			if (!isLiteral && isOfWindows(written, slashed)) {
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
				return null;
			}
			if (isLiteral) addSlashed(readings, item, joinPath(folder, slashed));
			return path;
		});
		const stats = await files.stat(withoutNulls(paths));
		let next = 0;
		batch.forEach((item, at) => {
			const path = paths[at] ?? null;
			if (path === null) return;
			const written = item.path;
			item.path = path;
			item.found = stats[next++] ?? item.found;
			if (names.size < MAX_KEPT && isStanding(item.found)) names.add(written);
		});
	}
	return {
		backslashes,
		names
	};
});
const literalNames = (async function literalNames(items, folder, files) {
	const candidates = items.filter((item) => item.path.includes("\\"));
	if (candidates.length === 0) return new Set();
	const isThere = await standing$1(candidates.map((item) => joinPath(folder, item.path)), files);
	return new Set(candidates.filter((_, index) => isThere[index]));
});
const placeAbsolutes = (async function placeAbsolutes(items, folder, origin, context, readings) {
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
});
const backslashFinding = (function backslashFinding({ count, first }, origin) {
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
});
const NO_NAMES = [];
const MAX_KEPT = 1e3;
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
function addOtherBase(items, names, file, { base, seen }, readings) {
	const other = base === "root" ? "list" : "root";
	items.forEach((item, index) => {
		if (((seen?.[index] ?? 0) & UNDER[other]) === 0) return;
		const name = names[index] ?? "";
		const isBareName = base === "list" && !/[\\/]/.test(name.replace(/^(\.\/)+/, ""));
		for (const path of Object.values(pathsBelow(folderBelow(other, file), name))) if (path !== null && path !== item.path) pushTo(readings, item, {
			path,
			by: "base",
			isBareName
		});
	});
}
async function isAnyThere(names, folder, { files }) {
	for (const batch of batches(names)) {
		const paths = batch.flatMap((name) => Object.values(pathsBelow(folder, name)));
		if ((await standing$1(paths, files)).includes(true)) return true;
	}
	return false;
}
function addSlashed(readings, item, path) {
	if (path !== null) pushTo(readings, item, {
		path,
		by: "separator",
		isBareName: false
	});
}
const recordsOf = (function recordsOf(manifest, isLineList = false) {
	const { descriptors } = manifest;
	const source = sourceOf(manifest, isLineList);
	const { length } = descriptors;
	const digests = descriptors.digestsOf(SHA256);
	const records = new Array(length);
	for (let index = 0; index < length; index += 1) {
		const digest = digests?.has(index) || null;
		const size = descriptors.isSizeExact(index) ? descriptors.size(index) : null;
		records[index] = new FileRecord(source, index, descriptors.path(index), digest, size);
	}
	return records;
});
const withoutItself = (function withoutItself(records, file) {
	return records.some(({ path }) => path === file) ? records.filter(({ path }) => path !== file) : records;
});
const sourceOf = (function sourceOf(manifest, isLineList) {
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
		locateSize: (index) => {
			const at = manifest.placeOfSize?.(index) ?? null;
			return at === null ? null : manifest.locate(at);
		},
		written: (index) => descriptors.written(index),
		...!isLineList && { isFoundLate: true },
		more: {
			others: (index) => hasOthers ? descriptors.digests(index).filter(({ algorithm }) => algorithm !== SHA256) : [],
			hasOthers: (index) => hasOthers && descriptors.algorithms.some((algorithm) => algorithm !== SHA256 && descriptors.has(index, algorithm)),
			missing: manifest.missing,
			differs: manifest.differs,
			grading: (index) => descriptors.grading(index),
			origin: (index) => descriptors.source(index),
			...manifest.isUpstreamWord === true && { isUpstreamWord: true },
			...manifest.holdsWeak === true && { holdsWeak: true },
			...isLineList && { isLineList }
		}
	};
});
const SHA256 = "sha256";
var DescriptorDigests = class {
	#own;
	constructor(descriptors) {
		this.#own = descriptors.digestsOf(SHA256);
	}
	keep() {
		throw new Error("the descriptors have the digests of their records");
	}
	hex(index) {
		return this.#own?.hex(index) ?? "";
	}
	writeHex(index, into, start) {
		return this.#own?.writeHex(index, into, start) ?? 0;
	}
	equals(index, hex) {
		return this.#own?.equals(index, hex) ?? false;
	}
	head(index) {
		return this.#own?.head(index) ?? 0;
	}
};
const problemsOf = (async function problemsOf(manifest) {
	const { problems } = manifest;
	if (problems.length === 0) return [];
	const { describeProblem } = await import("./describe-problem.js");
	return problems.map((problem) => describeProblem(problem, manifest.locate(problem.at)));
});
const loadLists = (async function loadLists(settings, context, isReadElsewhere = new Set()) {
	const { files } = context;
	let records = [];
	const rows = [];
	const alternatives = [];
	const earlier = new Map();
	const ofFolders = [];
	const findings = [];
	const seen = new Set();
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
			const bag = await bagit.read(source);
			const manifest = bag ?? await checksumList.read(source);
			if (manifest.fileSets.length > 0 || manifest.total !== null) ofFolders.push(manifest);
			const found = recordsOf(manifest, true);
			const origin = {
				file: path,
				fixed: fixedBase(settings, path, "list", manifest.base.is === "folder"),
				fallback: "list",
				locate: (record) => record.location
			};
			const resolved = await resolvePaths(found, origin, context);
			const { base, by } = resolved.choice;
			earlier.set(path, resolved.earlier);
			addOtherNames(found, otherNames(manifest, resolved), resolved.readings);
			for (const one of await alternativesOf(resolved.readings, context)) alternatives.push(one);
			for (const finding of await problemsOf(manifest)) findings.push(finding);
			for (const finding of resolved.findings) findings.push(finding);
			const own = withoutItself(found, path);
			records = records.length === 0 ? own : records.concat(own);
			const folder = base === "root" ? "" : folderOf(path);
			rows.push(manifestRow(bag ? bagit : checksumList, manifest, folder, by, found.length - own.length));
		}
	}
	return {
		value: {
			records,
			rows,
			alternatives,
			earlier,
			ofFolders
		},
		findings,
		...rows.length === 0 ? {
			counts: {},
			note: "no checksum list is named"
		} : { counts: {
			lists: rows.length,
			records: rows.reduce((sum, { recorded }) => sum + recorded, 0)
		} },
		skipped: rows.length === 0 && findings.length === 0
	};
});
const MAX_COMPANION_BYTES$1 = 1048576;
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
const loadInventories = (async function loadInventories(settings, files, isReadElsewhere = new Set()) {
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
	const unknown = new Set();
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
});
const load = (async function load(patterns, role, files, findings, isReadElsewhere) {
	const loaded = {
		inventories: [],
		absent: [],
		broken: false
	};
	const seen = new Set();
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
				const { readInventory } = await import("./read-inventory.js");
				const { inventory, findings: found } = readInventory(path, role, result.bytes, result.release);
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
});
const refuseDoubleRoles = (function refuseDoubleRoles(loaded) {
	const files = loaded.flatMap((group) => group.inventories.map((inventory) => inventory.file));
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice === void 0) return;
	throw new SettingsError(`${twice} is named by two of combined-inventory, model-inventory and dataset-inventory. An inventory cannot be compared with itself; make each input name its own files.`);
});
const absentSources = (function absentSources(kind, absent, explicit, combined) {
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
});
const MAX_INVENTORY_BYTES = 268435456;
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
const nameMatcher = (function nameMatcher(patterns) {
	const names = new Set();
	const byExtension = new Map();
	const others = [];
	for (const pattern of new Set(patterns)) {
		const [, extension] = /\.([^.*?[/]+)$/.exec(pattern) ?? [];
		if (!/[*?/]/.test(pattern)) names.add(pattern);
		else if (extension === void 0) others.push(matcherOf(pattern));
		else pushTo(byExtension, extension, matcherOf(pattern));
	}
	return (path) => {
		const lower = path.toLowerCase();
		const name = fileNameOf(lower);
		if (names.has(name)) return true;
		const dot = name.lastIndexOf(".");
		const own = dot === -1 ? void 0 : byExtension.get(name.slice(dot + 1));
		return own !== void 0 && isAny(own, name, lower) || isAny(others, name, lower);
	};
});
const isAny = (function isAny(all, name, path) {
	for (const matches of all) if (matches(name, path)) return true;
	return false;
});
const matcherOf = (function matcherOf(pattern) {
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
});
function expressionOf(pattern, isPath) {
	const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
	return new RegExp(isPath ? `(?:^|/)${source}$` : `^${source}$`);
}
const reasonToLeaveOut = (function reasonToLeaveOut(path) {
	const segments = path.split("/");
	const name = segments.pop() ?? "";
	if (LOCK_FILES.test(name)) return "foreign";
	if (segments.some((segment) => FOREIGN.has(segment))) return path.endsWith(".metadata") && HUB_METADATA.test(path) ? null : "foreign";
	const sample = segments.find((segment) => SAMPLES.has(segment.toLowerCase()));
	if (sample !== void 0) return { sample };
	const [, word] = SAMPLE_NAME.exec(name) ?? [];
	return word === void 0 ? null : { sample: `*.${word.toLowerCase()}.*` };
});
const FOREIGN = new Set([
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
const SAMPLES = new Set([
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
const LOCK_FILES = /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|conda-lock\.ya?ml|gradle-wrapper\.properties|verification-metadata\.xml|asset-manifest\.json|build-manifest\.json|mix-manifest\.json|precache-manifest.*|webpack-manifest\.json)$/i;
const withoutConflicts = (function withoutConflicts(text) {
	return text.includes("<<<<<<< ") ? text.replace(MARKER, "") : text;
});
const MARKER = /^(?:[<>|]{7} [^\n]*|[|=]{7})\r?$/gm;
function startsWithConflict(text) {
	return /^<{7} /.test(text);
}
const candidateOf = (async function candidateOf(path, files, names) {
	const opened = await files.open(path);
	if (opened.is !== "open") return null;
	let head = new Uint8Array(0);
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
		head: withoutConflicts(looseText(head)),
		headBytes: head,
		isWhole,
		has: (other) => names.has(other)
	};
});
const manifestSource = (function manifestSource({ path, head }, { files, repository }, names) {
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
				const text = new TextDecoder(encodingOf(result.bytes), { fatal: true }).decode(result.bytes);
				result.release?.();
				return {
					is: "text",
					text
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
});
const MAX_COMPANION_BYTES = 4194304;
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
async function* none() {}
const discover = (async function discover(surroundings, formats, isRead) {
	const { tree } = surroundings;
	const isCandidate = nameMatcher(formats.flatMap(({ names }) => names));
	const samples = new Map();
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
});
const present = (async function present(candidates, { files, tree }) {
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
});
const recognise = (async function recognise(paths, surroundings, formats, byName, isLeft = () => false) {
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
});
const MAX_CANDIDATES = 1e4;
const guessedBefore = (async function guessedBefore({ guessed, base, file, descriptors }, { bases }, { earlier, files }) {
	if (guessed === void 0 || Object.hasOwn(bases, file)) return null;
	const before = (await earlier?.(file))?.folder;
	if (before === void 0) return null;
	if (base.is === "open" && (before === "" || before === folderOf(file))) return null;
	const names = Array.from({ length: Math.min(descriptors.length, MAX_NAMES) }, (_, index) => joinPath(before, withSlashes(descriptors.path(index))));
	return (await standing$1(names, files)).includes(true) ? before : null;
});
const addOtherFolder = (function addOtherFolder(records, { guessed }, readings) {
	const other = guessed?.other ?? null;
	if (other === null) return;
	for (const record of records) {
		const path = joinPath(other, withSlashes(record.source.written?.(record.at) ?? ""));
		if (path === null || path === "" || record.found.is === "outside") continue;
		pushTo(readings, record, {
			path,
			by: "folder",
			isBareName: false
		});
	}
});
const MAX_NAMES = 1e3;
function ofFolder({ base }, earlier, folder) {
	return {
		...earlier,
		folder,
		...base.is === "folder" && { names: new Set() }
	};
}
const loadMapped = (async function loadMapped(mappings, surroundings, formats, findings) {
	const found = new Map();
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
});
async function namedPaths(patterns, files, findings) {
	const paths = new Set();
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
const resolveManifest = (async function resolveManifest(manifest, isLineList, settings, context) {
	const { file } = manifest;
	const all = recordsOf(manifest, isLineList);
	const before = await guessedBefore(manifest, settings, context);
	const convention = before === null ? manifest.base : {
		is: "folder",
		folder: before
	};
	const isFixed = convention.is === "folder";
	const folder = convention.is === "folder" ? convention.folder : folderOf(file);
	const by = convention.is === "folder" ? convention.by ?? "format" : "format";
	const isRoot = convention.is === "folder" && folder === "";
	const origin = {
		file: folder === folderOf(file) ? file : `${folder}/${fileNameOf(file)}`,
		fixed: isRoot || by === "config" ? {
			base: isRoot ? "root" : "list",
			by
		} : fixedBase(settings, file, "list", isFixed),
		fallback: convention.is === "open" && convention.onTie === "root" ? "root" : "list",
		locate: (record) => record.location
	};
	const result = await resolvePaths(all, origin, context);
	const { base } = result.choice;
	return {
		own: withoutItself(all, file),
		base: base === "root" ? "" : folder,
		by: before === null ? result.choice.by : "baseline",
		findings: [...await problemsOf(manifest), ...result.findings],
		origin,
		result
	};
});
const pathsInRoles = (async function pathsInRoles({ combined, models, datasets, checksums }, files) {
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
});
const filesOfOtherFormats = (async function filesOfOtherFormats({ combined, models, datasets, checksums }, surroundings, formats) {
	const others = new Map();
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
});
const DEFAULT_PLACES = [
	SETTINGS["combined-inventory"].default,
	SETTINGS["model-inventory"].default,
	SETTINGS["dataset-inventory"].default
];
const INVENTORY = /^\s*\[|"(?:models|datasets)"\s*:\s*\[|"(?:entrypoint|smoke_test)"\s*:/;
const loadManifests = (async function loadManifests(settings, context, formats) {
	const findings = [];
	const { files, repository = null } = context;
	const records = [];
	const rows = [];
	const alternatives = [];
	const earlier = new Map();
	const ofFolders = [];
	const ofTensors = [];
	const signed = [];
	const readHere = new Set();
	const samples = new Map();
	const value = {
		records,
		rows,
		alternatives,
		earlier,
		ofFolders,
		ofTensors,
		signed,
		readHere,
		samples
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
		for (const [place, count] of discovery.samples) samples.set(place, count);
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
		const resolved = await resolveManifest(manifest, format.isLineList === true, settings, context);
		const { own, base, by, origin, result } = resolved;
		for (const finding of resolved.findings) findings.push(finding);
		if (manifest.unread !== null) findings.push(unread(format, manifest.file, manifest.unread));
		if (value.records.length === 0) value.records = own;
		else for (const record of own) value.records.push(record);
		addOtherNames(own, otherNames(manifest, result), result.readings);
		if (by !== "baseline") addOtherFolder(own, manifest, result.readings);
		for (const one of await alternativesOf(result.readings, context)) alternatives.push(one);
		earlier.set(origin.file, result.earlier);
		if (manifest.guessed?.other === null) earlier.set(manifest.file, ofFolder(manifest, result.earlier, base));
		const ownRecords = manifest.descriptors.length - own.length;
		rows.push(manifestRow(format, manifest, base, by, ownRecords));
		if (manifest.fileSets.length > 0 || manifest.total !== null) ofFolders.push(manifest);
		if (manifest.tensors !== null) ofTensors.push(manifest);
		if (manifest.isSigned) signed.push(manifest.file);
	}
	return {
		value,
		findings,
		counts: countManifests(rows, discovery),
		note: noteOf(rows, discovery),
		skipped: rows.length === 0 && findings.length === 0
	};
});
const countManifests = (function countManifests(rows, discovery) {
	const samples = [...discovery?.samples.values() ?? []];
	return {
		manifests: rows.length,
		records: rows.reduce((sum, { recorded }) => sum + recorded, 0),
		samples_left_out: samples.reduce((sum, count) => sum + count, 0),
		nested_repositories: discovery?.repositories.length ?? 0,
		candidates_left_out: discovery?.beyond ?? 0
	};
});
const notSearched = (function notSearched({ isWhole, beyond, leftOut }) {
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
});
const noteOf = (function noteOf(rows, discovery) {
	const parts = rows.length === 0 ? ["none beside the inventories and lists below"] : [];
	const samples = [...discovery?.samples.keys() ?? []].sort();
	if (samples.length > 0) parts.push(`samples are in ${samples.join(", ")}`);
	return parts.length === 0 ? null : parts.join("; ");
});
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
const withUncomputed = (function withUncomputed(rows, records) {
	const counts = new Map();
	records.forEach((record) => {
		if (!record.hasDigest || record.hasComputed) return;
		const [digest] = record.others;
		if (digest === void 0) return;
		const { file } = record.source;
		const own = counts.get(file) ?? new Map();
		counts.set(file, own.set(digest.algorithm, (own.get(digest.algorithm) ?? 0) + 1));
	});
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
});
const readRecords = (async function readRecords(settings, paths, run, { git = null, nameDigests = false, isChanged, explain } = {}) {
	let reported = 0;
	const counted = (name, stage) => run(name, async () => {
		const result = await stage();
		const findings = await explainLinkTexts(result.findings, paths.files, git);
		reported += findings.filter(({ kind }) => kind !== manifestUnread.kind).length;
		return {
			...result,
			findings
		};
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
		...read.rows,
		...inventoryRows(inventories, entries.records, earlier)
	];
	const all = [
		entries,
		pointers,
		names
	].reduce((records, { records: more }) => joined(records, more), read.records.length === 0 ? found.records : joined(read.records, found.records));
	const manifests = withUncomputed(rows, all);
	const changed = isChanged === void 0 ? [] : all.filter(({ source }) => isChanged(source.file));
	const recordedByChanged = new Set(changed.map(({ path }) => path));
	const nothing = manifests.filter(({ unread }) => unread !== "too-large").length + reported > 0 ? null : nothingBut(found.samples);
	const plan = await run("plan", async () => {
		const planned = planFiles(all, entries.resolved, nothing);
		return explain === void 0 ? planned : {
			...planned,
			findings: await explain(planned.findings)
		};
	});
	const alternatives = [
		...found.alternatives,
		...read.alternatives,
		...entries.alternatives
	];
	const { resolved, identities } = entries;
	return {
		inventories,
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
});
const inventoryRows = (function inventoryRows({ combined, sources }, records, earlier) {
	const counts = new Map();
	records.forEach(({ source }) => {
		counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
	});
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
});
const joined = (function joined(records, others) {
	return others.length === 0 ? records : records.concat(others);
});
const manifestPaths = (function manifestPaths({ manifests }) {
	return new Set(manifests.map(({ path }) => path));
});
function nothingBut(samples) {
	if (samples.size === 0) return {};
	return { samples: {
		files: [...samples.values()].reduce((sum, count) => sum + count, 0),
		places: [...samples.keys()].sort()
	} };
}
const pathContext = (function pathContext(settings, { files, git, repository = null }, earlier) {
	return {
		files,
		repository,
		prefixes: settings.pathPrefixes,
		knownFolders: knownFolders(settings),
		earlier: (file) => earlier.base(file),
		...git && { indexed: (paths) => git.standing(paths) }
	};
});
const MAX_CONFIG_BYTES$1 = 1048576;
var Earlier = class {
	#settings;
	#ports;
	#answer = null;
	#records = null;
	constructor(settings, ports) {
		this.#settings = settings;
		this.#ports = ports;
	}
	begin() {
		this.answer().catch(() => void 0);
	}
	answer() {
		this.#answer ??= this.#ports.baseline();
		return this.#answer;
	}
	records() {
		this.#records ??= this.answer().then((answer) => answer.is === "found" ? this.#read(answer.baseline.files) : null);
		return this.#records;
	}
	[Symbol.dispose]() {
		const close = (answer) => answer.is === "found" && answer.baseline.close?.();
		this.#answer?.then(close, () => void 0);
	}
	async #read(then) {
		const { files, repository = null } = this.#ports;
		const config = await earlierConfigPath(this.#settings.config, then, files);
		return readEarlier({
			...this.#settings,
			config
		}, then, repository);
	}
	async base(file) {
		return (await this.records())?.earlier.get(file) ?? null;
	}
};
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
function isPinned(revision) {
	return revision !== null && /^[0-9a-f]{40}$/.test(revision);
}
function isRepoId(text) {
	return text.length <= 96 && /^(?:[A-Za-z0-9_](?:[\w.-]*\w)?\/)?[A-Za-z0-9_](?:[\w.-]*\w)?$/.test(text) && !/--|\.\.|\.git$/.test(text);
}
function isRevision(text) {
	return /^[A-Za-z0-9_][\w./+-]{0,199}$/.test(text) && !/\.\.|\/\/|\/$|\.lock$/.test(text);
}
const UNUSUAL = latePattern(String.raw`[\p{Cc}\\]`, "u");
function isRepoPath(text) {
	if (text.length > 1024 || UNUSUAL().test(text)) return false;
	return text.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
const WEB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([^?#]+)(?:\?download=true)?$/i;
const SCHEME = /^hf:\/\/([^?#]+)$/;
const PAGES = /^(?:api|models|datasets|spaces|docs|blog|join|login|settings|organizations|collections|papers|pricing|tasks|learn|posts|chat|new|search|join|terms-of-service|privacy)$/i;
function readHubUrl(text) {
	if (text.length > 2048) return null;
	const web = WEB.exec(text)?.[1];
	const written = web ?? SCHEME.exec(text)?.[1];
	const segments = written === void 0 ? null : decoded(withoutTrailing(written, "/"));
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
const VIEWS = new Set([
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
function isInCache(path) {
	return path.includes("s--") && CACHE.test(`${path}/`);
}
function readCachePath(path) {
	if (!path.includes("/snapshots/")) return null;
	const [, type = "", name = "", below = ""] = CACHE.exec(path) ?? [];
	const [, revision = null, file] = SNAPSHOT.exec(below) ?? [];
	if (revision === null) return null;
	return place(type, name.split("--"), revision, file === void 0 ? [] : file.split("/"));
}
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
	const places = [];
	const add = (path) => {
		const place = path === null ? null : readCachePath(withSlashes(path));
		if (place !== null) places.push(place);
	};
	add(stringAt(value, "path"));
	add(stringAt(value, "local_path"));
	for (const field of ["files", "top_files"]) for (const file of objectsAt(value, field)) add(stringAt(file, "path"));
	return places;
}
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
function versionOf({ value }) {
	const { version } = value;
	if (typeof version === "number") return String(version);
	return stringAt(value, "version")?.trim() || null;
}
function semanticVersion(written) {
	const known = KNOWN$1.get(written);
	if (known !== void 0) return known;
	const version = readVersion(written);
	if (KNOWN$1.size < MAX_KNOWN) KNOWN$1.set(written, version);
	return version;
}
const KNOWN$1 = new Map();
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
const MAX_LENGTH = 256;
const isExact = (number) => Number.isSafeInteger(Number(number));
const NUMBER = "(?:0|[1-9]\\d*)";
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const BUILD = "[\\dA-Za-z-]+";
const FULL = new RegExp(`^${NUMBER}(?:\\.${NUMBER}){2}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+${BUILD}(?:\\.${BUILD})*)?$`);
function isCommit(text) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
const judgeVersions = (function judgeVersions(resolved) {
	const invalid = [];
	const loose = [];
	const seen = [];
	resolved.forEach(({ entry, identity }) => {
		if (seen[identity] === true) return;
		seen[identity] = true;
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
	});
	return [...capped(invalid), ...capped(loose)];
});
const capped = (function capped(faults) {
	const shown = faults.slice(0, 20).map((found) => found(0, {}));
	const next = faults[20];
	return next === void 0 ? shown : [...shown, next(faults.length - 20 - 1, { key: "more" })];
});
const MAX_FAULTY = 20;
const checkVersions = (async function checkVersions(now, answer, before, isProposal) {
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
});
function reasonOf(finding) {
	const { data, subject, location = null, related = null } = finding;
	return plainText(ruleBehind(finding).message(data, {
		subject,
		location,
		related
	}));
}
function hidesRecords(finding) {
	return ruleBehind(finding).hidesRecords;
}
function newInventories(before, now, name) {
	const known = new Set(before.resolved.map(({ entry }) => entry.inventory.file));
	const entries = new Set(before.resolved.map(({ entry }) => subjectOf(entry)));
	const unknown = new Map();
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
const readEarlierCommit = (async function readEarlierCommit(settings, baseline, settingsAt, repository) {
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
});
const compareAll = (async function compareAll(records, earlier, { isProposal }) {
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
});
function orNow(now) {
	return (error) => {
		if (error instanceof SettingsError) return now;
		throw error;
	};
}
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
const identity = ({ kind, subject }) => `${kind} ${subject}`;
const compareRecords = (async function compareRecords({ settings, ports, findings, stages, earlier, settingsAt, isFirst }, records) {
	const { inventories } = records;
	if (settings.schemas.length > 0) await stages.once("schemas", async () => (await import("./check-schemas.js")).checkSchemas(settings.schemas, inventories, ports));
	await stages.once("consistency", async () => {
		if (inventories.combined.length + inventories.sources.length === 0) return NOTHING_TO_COMPARE;
		const { compareInventories } = await import("./compare-inventories.js");
		const { basesOf } = await import("./entry-paths.js");
		return compareInventories(inventories, settings.ignoreFields, basesOf(records.earlier), records.identities);
	});
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
});
const NOTHING_TO_COMPARE = {
	findings: [],
	counts: {},
	note: "no combined inventory was read",
	skipped: true
};
const MAX_SINGLE = 1e3;
function isGroupable({ about, merge }) {
	return about === "file" && merge !== "join";
}
function spansOf(rule, finding) {
	if (finding.count === 1) return messageOf(rule, finding.data, finding);
	const [one] = finding.data.first;
	const named = path(finding.subject);
	if (one === void 0) return say`${named}: ${count$1(finding.count, "finding")}.`;
	const said = rule.message(one.data, one);
	return say`${named}: ${count$1(finding.count, "finding")}, such as: ${path(one.subject)}: ${said}.`;
}
function countAll(findings) {
	let sum = 0;
	for (const finding of findings) sum += finding.count;
	return sum;
}
function inOrder(a, b) {
	return compare(a.subject, b.subject) || compare(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0) || compare(a.key ?? "", b.key ?? "") || compare(JSON.stringify(a.data), JSON.stringify(b.data));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function findingIdentity(finding, repeats) {
	const { kind, subject, key } = finding;
	const identity = `${subject}\n${key ?? ""}`;
	if (key === void 0) return identity;
	const name = `${kind}\n${identity}`;
	const repeat = repeats.get(name) ?? 0;
	repeats.set(name, repeat + 1);
	return repeat > 0 ? `${identity}\n${repeat}` : identity;
}
const KIND_DIGITS = 3;
function fingerprintOf(kind, identity, digest) {
	return `${digest(kind).slice(0, KIND_DIGITS)}${digest(`${kind}\n${identity}`).slice(KIND_DIGITS, 32)}`;
}
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
var Bundles = class {
	#counts = new Map();
	#last = null;
	#made = new Map();
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
	holds(rule, graded) {
		const key = keyOf$1(rule, graded);
		return key !== null && this.#isLarge(key);
	}
	fewer(isSuppressed) {
		let fewer = 0;
		for (const [key, { value: count }] of this.#counts) if (count > 1e3 && key.startsWith(`${isSuppressed} `)) fewer += count - 1;
		return fewer;
	}
	groups(rule, name, members, digest) {
		const known = this.#made.get(name) ?? this.#make(rule, members, digest);
		this.#made.set(name, known);
		return known;
	}
	#make(rule, members, digest) {
		if (![...this.#counts].some(([key]) => key.split(" ", 2)[1] === rule.kind && this.#isLarge(key))) return [];
		const groups = new Map();
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
		}).sort((a, b) => compare(a.finding.subject, b.finding.subject) || (a.suppression ?? 0) - (b.suppression ?? 0));
	}
	#largeLike(rule, graded) {
		const start = startOf(rule, graded);
		return [...this.#counts.keys()].filter((key) => key.startsWith(start) && this.#isLarge(key)).length;
	}
	#isLarge(key) {
		return (this.#counts.get(key)?.value ?? 0) > MAX_SINGLE;
	}
};
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
function keyOf$1(rule, graded) {
	const { location } = graded.finding;
	if (!location || !isGroupable(rule)) return null;
	return `${startOf(rule, graded)}${graded.suppression ?? ""} ${location.file}`;
}
function startOf(rule, { severity, suppression }) {
	return `${suppression !== null} ${rule.kind} ${severity} `;
}
var DerivedFindings = class {
	#all = [];
	add(items, describe) {
		const groups = new Set();
		this.#all.push({
			items,
			describe,
			groups
		});
		return groups;
	}
	of(group, grade) {
		return this.#all.filter(({ groups }) => groups.has(group)).map((one) => gradedOf(one, grade));
	}
};
function* gradedOf({ items, describe }, grade) {
	for (let index = 0; index < items.length; index += 1) {
		const finding = describe(items[index]);
		const graded = finding === null ? null : grade(finding);
		if (graded !== null) yield graded;
	}
}
function* bySubject(some, others) {
	const rest = others[Symbol.iterator]();
	let next = rest.next();
	for (const one of some) {
		for (; !next.done && next.value.finding.subject < one.finding.subject; next = rest.next()) yield next.value;
		yield one;
	}
	for (; !next.done; next = rest.next()) yield next.value;
}
var Grader = class {
	#severities;
	#suppressions;
	#digest;
	#earlier = {};
	constructor(severities, suppressions, digest) {
		this.#severities = severities;
		this.#suppressions = suppressions;
		this.#digest = digest;
	}
	compareWith(severities) {
		this.#earlier = severities;
	}
	severityOf(finding) {
		const { kind, severity } = finding;
		const rule = ruleBehind(finding);
		const own = severity ?? rule.severity;
		const wanted = this.#severities[kind] ?? own;
		return rule.isFirm ? graver(wanted, this.#earlier[kind] ?? own) : wanted;
	}
	suppressionOf(finding) {
		return this.#suppressions.of(finding, () => this.#actualOf(finding));
	}
	suppress(finding) {
		return this.#suppressions.count(finding, () => this.#actualOf(finding));
	}
	finish(finding, severity, identity) {
		const { kind, data, subject } = finding;
		const location = foundLocation(finding.location ?? null);
		const related = foundLocation(finding.related ?? null);
		const rule = ruleBehind(finding);
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
		return ruleBehind(finding).values(finding.data).actual;
	}
};
const graver = (one, other) => SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
const groupKey = (function groupKey(state, severity, kind) {
	return `${state} ${severity} ${kind}`;
});
var GroupCounts = class {
	#counts = new Map();
	#last = null;
	get isEmpty() {
		return this.#counts.size === 0;
	}
	add(state, severity, kind) {
		const key = this.keyOf(state, severity, kind);
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}
	of(state, severity, kind) {
		return this.isEmpty ? 0 : this.#counts.get(groupKey(state, severity, kind)) ?? 0;
	}
	ofSeverity(state, severity) {
		const start = groupKey(state, severity, "");
		let sum = 0;
		for (const [key, count] of this.#counts) if (key.startsWith(start)) sum += count;
		return sum;
	}
	ofState(state) {
		return SEVERITIES.reduce((sum, severity) => sum + this.ofSeverity(state, severity), 0);
	}
	keyOf(state, severity, kind) {
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
const stateOf = (suppression) => suppression === null ? "open" : "suppressed";
var FindingSet = class {
	#grader;
	#suppressions;
	#digest;
	#findings = [];
	#derived = new DerivedFindings();
	#counts = new GroupCounts();
	#bundles = new Bundles();
	#kinds = null;
	#isSorted = true;
	constructor(severities, suppressions, digest) {
		this.#grader = new Grader(severities, suppressions, digest);
		this.#suppressions = suppressions;
		this.#digest = digest;
	}
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
	derive(items, describe, sketch = describe) {
		const groups = this.#derived.add(items, describe);
		items.forEach((item) => {
			const finding = sketch(item);
			if (!finding) return;
			const { severity, suppression } = this.#count(finding);
			groups.add(this.#counts.keyOf(stateOf(suppression), severity, finding.kind));
		});
	}
	async putInOrder() {
		if (!this.#counts.isEmpty) this.#kinds = (await import("./rules2.js")).KINDS;
	}
	#ordered() {
		if (this.#counts.isEmpty) return [];
		if (this.#kinds === null) throw new Error("the findings are not in order");
		return this.#kinds;
	}
	get length() {
		return this.#lengthOf("open");
	}
	#lengthOf(state) {
		return this.#counts.ofState(state) - this.#bundles.fewer(state === "suppressed");
	}
	get suppressedCount() {
		return this.#counts.ofState("suppressed");
	}
	countBy(severity) {
		return this.#counts.ofSeverity("open", severity);
	}
	countsByKind() {
		const counts = {};
		for (const kind of this.#ordered()) {
			const count = SEVERITIES.reduce((sum, severity) => sum + this.#counts.of("open", severity, kind), 0);
			if (count > 0) counts[kind] = count;
		}
		return counts;
	}
	isError(finding) {
		return this.#grader.severityOf(finding) === "error" && this.#grader.suppressionOf(finding) === null;
	}
	*[Symbol.iterator]() {
		for (const { finding } of this.#walk("open")) yield finding;
	}
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
		const repeats = new Map();
		for (const severity of SEVERITIES) for (const kind of this.#ordered()) {
			if (this.#counts.of(state, severity, kind) === 0) continue;
			const rule = ruleBehind({ kind });
			const members = () => this.#group(state, severity, kind);
			const all = this.#bundles.groups(rule, this.#counts.keyOf(state, severity, kind), members, this.#digest);
			if (countAll(all.map(({ finding }) => finding)) === this.#counts.of(state, severity, kind)) yield* all;
			else yield* this.#between([...all], members(), repeats);
		}
	}
	*#between(groups, members, repeats) {
		let next = groups.shift();
		for (const graded of members) {
			const { finding, severity, suppression } = graded;
			for (; next !== void 0 && next.finding.subject <= finding.subject; next = groups.shift()) yield next;
			const identity = findingIdentity(finding, repeats);
			if (this.#bundles.holds(ruleBehind(finding), graded)) continue;
			yield {
				finding: this.#grader.finish(finding, severity, identity),
				suppression
			};
		}
		for (; next !== void 0; next = groups.shift()) yield next;
	}
	#group(state, severity, kind) {
		const added = this.#findings.filter((one) => one.severity === severity && one.finding.kind === kind && stateOf(one.suppression) === state);
		return this.#derived.of(this.#counts.keyOf(state, severity, kind), (finding) => {
			if (finding.kind !== kind || this.#grader.severityOf(finding) !== severity) return null;
			const suppression = this.#grader.suppressionOf(finding);
			return stateOf(suppression) === state ? {
				finding,
				severity,
				suppression
			} : null;
		}).reduce(bySubject, added);
	}
	#count(finding) {
		const severity = this.#grader.severityOf(finding);
		const suppression = this.#grader.suppress(finding);
		this.#counts.add(stateOf(suppression), severity, finding.kind);
		this.#bundles.count(ruleBehind(finding), {
			finding,
			severity,
			suppression
		});
		return {
			severity,
			suppression
		};
	}
};
var Suppressions = class Suppressions {
	rows;
	#plain = new Map();
	#wild = new Map();
	#work;
	constructor(rows, active, work) {
		this.rows = rows;
		this.#work = work;
		for (const one of active) {
			const { kind, path } = one.suppression;
			for (const name of new Set([path, namesOf(path).join("/")])) pushTo(this.#plain, keyOf(kind, name), one);
			if (one.matches !== null) pushTo(this.#wild, kind, one);
		}
	}
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
	of({ kind, subject }, actual) {
		return this.#find(kind, subject, actual)?.place ?? null;
	}
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
const contextOf = (async function contextOf(settings, ports, settingsAt) {
	const suppressions = Suppressions.on(ports.clock.now(), settings.suppress);
	const findings = new FindingSet(severitiesOf(settings), suppressions, ports.digest);
	const earlier = new Earlier(settings, ports);
	const isFirst = isPrimaryShard(settings.shard);
	if (isFirst) earlier.begin();
	const scope = ports.changes === void 0 ? null : await (await import("./change-scope.js")).scopeOf(await earlier.answer(), ports.changes, settings);
	return {
		settings,
		ports,
		findings,
		suppressions,
		stages: new Stages(findings, ports.clock, ports.progress, settings.shard, scope?.holds),
		earlier,
		settingsAt,
		isFirst,
		scope
	};
});
const severitiesOf = (function severitiesOf({ severities, missingFiles }) {
	if (missingFiles === "auto") return severities;
	const { [fileMissing.kind]: _, ...others } = severities;
	return others;
});
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
const filesOfRun = (async function filesOfRun(context, records) {
	const own = context.scope === null ? records : context.scope.narrow(records);
	const { files: plan, partition } = await partOf(own.plan, context);
	const alternatives = records.alternatives.filter(({ record }) => findRecord(plan, record.path) !== null);
	return {
		plan,
		resolved: context.isFirst ? own.resolved : [],
		alternatives,
		partition
	};
});
const partOf = (async function partOf(files, { settings, ports, stages }) {
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
});
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
const judgeRun = (async function judgeRun({ settings: { suppress }, ports: { memory, git }, stages, suppressions, isFirst }) {
	const { problem = null, file = "" } = memory ?? {};
	if (problem !== null) await stages.each("state", () => ignoredState(file, problem));
	const gitProblem = git?.problem() ?? null;
	if (gitProblem !== null) await stages.each("git", () => findGitProblem(gitProblem));
	if (suppress.length > 0) await stages.each("suppressions", () => judgeSuppressions(isFirst ? suppress : [], suppressions));
	return gitProblem === null;
});
const isNamedHousekeeping = (function isNamedHousekeeping(path) {
	const name = fileNameOf(path);
	return NAMES.has(name) || name.endsWith(".dvc") && name !== ".dvc";
});
const isInHousekeeping = (function isInHousekeeping(folder) {
	const path = `${folder}/`;
	return FOLDERS.some((one) => path.startsWith(one) || path.includes(`/${one}`)) || isOfHubCache(path);
});
const isOfHubCache = (function isOfHubCache(path) {
	return path.includes("--") && IN_CACHE.test(path);
});
const NAMES = new Set([
	".gitattributes",
	".gitignore",
	".gitkeep",
	".keep",
	".DS_Store",
	"Thumbs.db",
	"desktop.ini"
]);
const FOLDERS = [
	".cache/huggingface/",
	".ipynb_checkpoints/",
	"__pycache__/"
];
const IN_CACHE = /(^|\/)(models|datasets|spaces)--[^/]+\/(refs|\.no_exist)\//;
function isHousekeeping(path) {
	return isNamedHousekeeping(path) || isInHousekeeping(folderOf(path));
}
const folderRuns = (function folderRuns(plan) {
	const known = KNOWN.get(plan);
	if (known !== void 0) return known;
	const runs = [];
	const tellFolder = folderTeller();
	let folder = "";
	let first = 0;
	plan.forEach(({ path }, index) => {
		const own = tellFolder(path);
		if (own === folder) return;
		if (index > first) runs.push({
			folder,
			first,
			end: index
		});
		folder = own;
		first = index;
	});
	if (plan.length > first) runs.push({
		folder,
		first,
		end: plan.length
	});
	KNOWN.set(plan, runs);
	return runs;
});
const hasAny = (function hasAny(plan, { first, end }, isOne) {
	for (let index = first; index < end; index += 1) if (isOne(plan[index])) return true;
	return false;
});
const KNOWN = new WeakMap();
const rowOf = (function rowOf({ files, recorded, bytes, recordedBytes }) {
	return {
		files,
		recorded,
		bytes,
		recorded_bytes: bytes === null ? null : recordedBytes
	};
});
const MAX_FOLDERS = 100;
var CoveredFolders = class {
	#tallies = new Map();
	#above = new Map();
	constructor(plan) {
		const own = new Set();
		for (const run of folderRuns(plan)) if (hasAny(plan, run, ({ found }) => found.is !== "outside")) own.add(run.folder);
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
const levelsOf = (function levelsOf({ unrecorded, unrecordedBy }) {
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
});
const LEVELS = [
	"error",
	"warning",
	"notice"
];
const judgeCoverage = (async function judgeCoverage(plan, { manifests, reported }, settings, ports) {
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
	const tellFolder = folderTeller();
	let own = null;
	let last = {
		covering: null,
		isLeftOut: true,
		first: 0,
		end: 0
	};
	const look = (path) => {
		const folder = tellFolder(path);
		if (folder !== own) {
			own = folder;
			const covering = folders.of(path);
			last = {
				covering,
				isLeftOut: covering === null && !levelOf.hasGlobs || isInHousekeeping(folder),
				...placesBelow(plan, folder)
			};
		}
		if (last.isLeftOut || manifests.has(path) || isNamedHousekeeping(path)) return;
		const record = findRecord(plan, path, last.first, last.end) ?? onDisk.get(path);
		if (record !== void 0) folders.add(last.covering, sizeOf(record), true);
		else if (!isOptional(path)) bare.push(path);
	};
	for (const batch of batches(tree.paths)) {
		if (ports.signal.aborted) return nothing;
		batch.forEach(look);
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
	const findings = lacking.slice(0, MAX_FINDINGS).map(({ path, level }) => fileUnrecorded.found({
		subject: path,
		severity: level,
		data: { what: "nowhere" }
	}));
	const [next] = lacking.slice(MAX_FINDINGS);
	if (next !== void 0) {
		const data = {
			what: "nowhere-more",
			count: lacking.length - MAX_FINDINGS
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
});
const sizeOf = (function sizeOf({ found, outcome, size }) {
	if (outcome?.is === "pointer") return outcome.pointer.is === "pointer" ? outcome.pointer.size : size;
	return found.is === "file" ? found.size : size;
});
const spelledOtherwise = (function spelledOtherwise(plan) {
	const others = new Map();
	plan.forEach((record) => {
		if (record.found.is === "file" && record.found.path !== void 0) others.set(record.found.path, record);
	});
	return others;
});
const sizes = (async function sizes(paths, { files, signal }) {
	const found = new Map();
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
});
const MAX_STATS = 1e5;
const MAX_FINDINGS = 1e3;
const LFS = "lfs";
const ROOT = ".";
async function inLfs(wanted, git) {
	return git === null ? null : git.filters(wanted.map(({ path }) => path));
}
const signatureStage = (async function signatureStage(now, signed, { settings, stages, ports, earlier }) {
	if (signed.length === 0 && (ports.signatures ?? null) === null) return [];
	return await stages.once("signatures", async () => {
		const { judgeSignatures } = await import("./judge-signatures.js");
		return judgeSignatures(now, signed, settings, ports, (ports.signatures ?? null) === null ? null : await manifestsAt(earlier));
	}) ?? [];
});
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
const judgeSets = (async function judgeSets(context, records, { resolved }) {
	const { settings, ports, stages } = context;
	const manifests = manifestPaths(records);
	const folders = await stages.once("folders", async () => {
		if (resolved.length === 0) return NO_FOLDERS;
		const { judgeFolders } = await import("./judge-folders.js");
		return judgeFolders(resolved, records.plan, manifests, settings, ports);
	});
	const surroundings = {
		manifests,
		reported: await stages.once("file sets", async () => {
			if (records.ofFolders.length === 0) return NO_FILE_SETS;
			const { judgeFileSets } = await import("./judge-file-sets.js");
			return judgeFileSets(records.ofFolders, records.plan, settings, ports);
		}) ?? new Set()
	};
	const coverage = await stages.once("coverage", () => judgeCoverage(records.plan, surroundings, settings, ports));
	const signatures = await signatureStage({
		manifests,
		plan: records.plan
	}, records.signed, context);
	return {
		folders: folders ?? new Map(),
		coverage: coverage ?? null,
		signatures
	};
});
const NO_FOLDERS = {
	value: new Map(),
	findings: [],
	counts: { folders_compared: 0 },
	skipped: true
};
const NO_FILE_SETS = {
	value: new Set(),
	findings: [],
	counts: { file_sets: 0 },
	note: null,
	skipped: true
};
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
const NONE_REPORTED = new Set();
function isKeptByDvc(record, { tool }) {
	return tool === "dvc" && missingSeverity(record, NONE_REPORTED) !== "error";
}
function judgePointer(record, { pointer }, pointers) {
	const { sha256, size } = record;
	if (pointers === "ignore") return WITHOUT_EVIDENCE.missing;
	if (pointer.is === "malformed") return WITHOUT_EVIDENCE.mismatched;
	const isOtherSize = size !== null && pointer.size !== null && size !== pointer.size;
	const isOtherDigest = sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256;
	const isOtherStart = pointer.sha256 !== null && differingStart(record, pointer.sha256) !== null;
	if (isOtherSize || isOtherDigest || isOtherStart) return BY_POINTER.mismatched;
	if ((sha256 !== null || hasStart(record)) && pointer.sha256 !== null) return isBytesOnly(record) ? WITHOUT_EVIDENCE.unverified : BY_POINTER.matched;
	return !record.hasDigest || isKeptByDvc(record, pointer) ? WITHOUT_EVIDENCE.unverified : WITHOUT_EVIDENCE.missing;
}
const judgeFile = (function judgeFile(record, outcome, pointers) {
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
});
const conclude = (function conclude(record, outcome, pointers) {
	record.conclude(judgeFile(record, outcome, pointers), outcome);
});
const judgeStat = (function judgeStat({ found, size }) {
	if (found.is === "missing" || found.is === "broken-link") return WITHOUT_EVIDENCE.missing;
	if (found.is !== "file") return WITHOUT_EVIDENCE.unreadable;
	return size !== null && size !== found.size ? WITHOUT_EVIDENCE.mismatched : WITHOUT_EVIDENCE.unverified;
});
const judgeBytes = (function judgeBytes(record, outcome) {
	const { agrees, differs } = compareDigests(record, outcome);
	if ((record.size ?? outcome.size) !== outcome.size || differs !== null) return BY_BYTES.mismatched;
	if (agrees === null) return BY_BYTES.unverified;
	return isUpstreamWord(record) ? BY_UPSTREAM_DIGEST : BY_BYTES.matched;
});
function doubtPointer(record) {
	if (record.status === "matched") record.conclude(WITHOUT_EVIDENCE.unverified);
}
const filtersOfFiles = (async function filtersOfFiles(paths, files) {
	const read = new Map();
	const work = { steps: 0 };
	const linesOf = (folder) => {
		const known = read.get(folder) ?? readLines(folder, files, work);
		read.set(folder, known);
		return known;
	};
	const found = new Map();
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
});
const ATTRIBUTES = ".gitattributes";
const MAX_ATTRIBUTES_BYTES$2 = 1048576;
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
const checkAnnex = (async function checkAnnex(plan, setting, { files, git }) {
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
});
const standsFor = (function standsFor({ outcome, status }) {
	if (outcome?.is !== "pointer" || outcome.pointer.tool !== "git-annex") return false;
	return status === "matched" || status === "unverified";
});
const recordedPointer = (function recordedPointer({ outcome, status, evidence }) {
	if (outcome?.is !== "hashed" || outcome.text === void 0) return null;
	if (status !== "matched" || !isOfBytes(evidence)) return null;
	const pointer = readPointer(outcome.text);
	return pointer?.is === "pointer" ? pointer : null;
});
const MAX_ATTRIBUTES_BYTES$1 = 1048576;
function judgeText(record, setting) {
	const pointer = recordedPointer(record);
	if (pointer) conclude(record, {
		is: "pointer",
		pointer,
		from: null
	}, setting);
	return [];
}
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
async function mentionsAnnex(files) {
	const [stat] = await files.stat([".gitattributes"]);
	if (stat?.is !== "file") return false;
	const read = await files.read(".gitattributes", MAX_ATTRIBUTES_BYTES$1);
	return read.is === "bytes" && /\sannex\.\w+=/.test(new TextDecoder().decode(read.bytes));
}
function lfsObjectOf({ tool, sha256, size, stored }) {
	if (tool !== "git-lfs") return null;
	if (stored !== void 0) return stored;
	return sha256 === null || size === null ? null : {
		oid: sha256,
		size
	};
}
const MAX_POINTER_BYTES = 32768;
const checkAttributes = (async function checkAttributes(plan, setting, { files, git }) {
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
});
const judgeByFiles = (async function judgeByFiles(bytes, setting, files) {
	const texts = bytes.filter((record) => recordedPointer(record)?.tool === "git-lfs");
	const filters = await filtersOfFiles(texts.map(({ path }) => path), files);
	for (const record of texts) if (filters.get(record.path) === "lfs") judgeRecordedPointer(record, setting);
});
const isLfsPointer = (function isLfsPointer({ outcome }) {
	return outcome?.is === "pointer" && outcome.from === null && outcome.pointer.tool === "git-lfs";
});
const MAX_ATTRIBUTES_BYTES = 1048576;
async function mentionsLfs(records, files) {
	const folders = new Set();
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
function judgeRecordedPointer(record, setting) {
	const { outcome } = record;
	const pointer = outcome?.is === "hashed" && outcome.text !== void 0 ? readPointer(outcome.text) : null;
	if (pointer) conclude(record, {
		is: "pointer",
		pointer,
		from: null
	}, setting);
}
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
const checkLinkTexts = (async function checkLinkTexts(plan, { git, digest }) {
	const differing = plan.filter(isShortAndDiffers);
	if (git === null || differing.length === 0) return;
	const indexed = await git.indexed(differing.map(({ path }) => path), MAX_TARGET_BYTES);
	for (const record of differing) {
		const file = indexed?.get(record.path);
		const { outcome } = record;
		if (file?.isLink !== true || file.bytes === null || outcome?.is !== "hashed") continue;
		if (digest(file.bytes) !== outcome.sha256) continue;
		const why = explainLinkText(decodePointer(file.bytes));
		record.conclude(WITHOUT_EVIDENCE.unreadable, {
			is: "unreadable",
			why
		});
	}
});
const isShortAndDiffers = (function isShortAndDiffers({ status, evidence, outcome }) {
	if (status !== "mismatched" || evidence !== "bytes") return false;
	return outcome?.is === "hashed" && outcome.size <= 4096;
});
const checkPointers = (async function checkPointers(plan, setting, ports) {
	await checkLinkTexts(plan, ports);
	const annex = await checkAnnex(plan, setting, ports);
	const lfs = await checkAttributes(plan, setting, ports);
	return {
		...lfs,
		findings: [...annex, ...lfs.findings],
		skipped: lfs.skipped && annex.length === 0
	};
});
const MAX_GIT_BLOB_BYTES = 10485760;
const checkBlobs = (async function checkBlobs(resolved, whole, ports) {
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
	const long = [...blobs].filter(([, { name }]) => name.length === 64);
	const { outcomes, bytesHashed, unread } = await hashAll(long, ports);
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
});
const blobsOf = (async function blobsOf(resolved, files) {
	const blobs = new Map();
	const seen = new Set();
	for (const { path, field, entry } of resolved.filter(({ found }) => found.is === "directory")) {
		const cache = cacheFolder(path);
		if (field === null || cache === null || seen.has(cache)) continue;
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
});
const hashAll = (async function hashAll(blobs, { files, hasher, progress, signal }) {
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
});
const checkSnapshots = (async function checkSnapshots(plan, whole, resolved, ports) {
	const { files, blobId, signal } = ports;
	const caches = new Set();
	const findings = [];
	let checked = 0;
	for (let index = 0; index < plan.length; index += 1) {
		const record = plan[index];
		const blob = snapshotBlob(record);
		if (blob === null) continue;
		checked += 1;
		const actual = await nameByBytes(record, blob, files, blobId);
		if (actual !== null && actual !== blob.name && !(!record.hasSha256 && blob.name.length === 64)) findings.push(damaged(record, blob.name, actual));
	}
	const addCache = (path) => {
		const cache = cacheFolder(path);
		if (cache !== null) caches.add(cache);
	};
	whole.forEach(({ path }) => {
		addCache(path);
	});
	resolved.forEach(({ path, field }) => {
		if (field !== null) addCache(path);
	});
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
});
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
const findLineEnds = (async function findLineEnds(plan, { files, digest, digests, signal }) {
	const differing = plan.filter(mayDiffer);
	const found = new Map();
	for (const record of differing) {
		if (signal.aborted) break;
		const read = await files.read(pathOf(record), MAX_TEXT_BYTES);
		const other = read.is === "bytes" ? asRecorded$1(record, read.bytes, {
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
});
const mayDiffer = (function mayDiffer({ status, found, outcome, hasDigest }) {
	if (status !== "mismatched" || !hasDigest || found.is !== "file" || found.size > 8388608) return false;
	return outcome === null || outcome.is === "hashed";
});
const MAX_TEXT_BYTES = 8388608;
const [NUL, LF, CR] = [
	0,
	10,
	13
];
function pathOf({ path, found }) {
	return found.is === "file" ? found.path ?? path : path;
}
function asRecorded$1(record, bytes, { digest, digests }) {
	if (!isTextBytes(bytes)) return null;
	const { crlf, lf } = countEnds(bytes);
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
function isTextBytes(bytes) {
	return bytes.includes(LF) && !bytes.includes(NUL);
}
function countEnds(bytes) {
	const counts = {
		crlf: 0,
		lf: 0
	};
	for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) counts[bytes[at - 1] === CR ? "crlf" : "lf"] += 1;
	return counts;
}
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
async function pathsThere(paths, files) {
	const found = new Set();
	for (const batch of batches(paths)) {
		const stats = await files.stat(batch);
		for (const [index, path] of batch.entries()) if (exists$1(stats[index])) found.add(path);
	}
	return found;
}
const findPointers = (async function findPointers(plan, pointers, ports) {
	let stood = 0;
	let missing = 0;
	plan.forEach(({ outcome, status }) => {
		if (outcome?.is === "pointer") stood += 1;
		else if (status === "missing") missing += 1;
	});
	if (missing > 0 && ports.git) await askGit(plan, pointers, ports.git, ports);
	const isInDvc = missing > 0 && await askDvc(plan, pointers, ports);
	if (missing > 0) {
		const { explainMissing, explainModes } = await import("./explain-missing.js");
		await explainModes(plan, pointers, ports.files);
		if (ports.git) await explainMissing(plan, pointers, ports.git, ports.files);
	}
	const found = missing > 0 && (ports.git || isInDvc) ? missing - countMissing(plan) : 0;
	return {
		findings: [],
		counts: {
			pointers_in_place: stood,
			missing,
			known_to_git_or_dvc: found
		},
		skipped: stood + missing === 0
	};
});
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
		const blob = size === null ? "its blob is not here" : `its blob of ${countOf(size, "byte")} is no pointer`;
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
async function askDvc(plan, pointers, { files, git }) {
	const folders = foldersOfUnknown(plan);
	if ((await pathsThere(folders.map((folder) => below(folder, ".dvc")), files)).size === 0) return false;
	const { judgeByDvc } = await import("./judge-by-dvc.js");
	await judgeByDvc(plan.filter(isUnknown), folders, pointers, {
		files,
		git
	});
	return true;
}
function foldersOfUnknown(plan) {
	const folders = new Set([""]);
	for (const run of folderRuns(plan)) {
		if (!hasAny(plan, run, isUnknown)) continue;
		for (let { folder } = run; !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	}
	return [...folders];
}
const gatherEvidence = (async function gatherEvidence(plan, pointers, { hasher, progress, signal }, others = []) {
	const jobs = [];
	const look = (record) => {
		conclude(record, linkedPointer(record), pointers);
		if (record.found.is !== "file" || !isWorthReading(record, record.found.size)) return;
		const { path = record.path, size } = record.found;
		jobs.push(new RecordedJob(record, path, size));
	};
	plan.forEach(look);
	others.forEach(look);
	let bytesHashed = 0;
	let skipped = 0;
	await hashWithProgress(jobs, {
		hasher,
		progress,
		signal
	}, (index, outcome) => {
		const { record } = jobs[index];
		if (outcome.is === "hashed" && outcome.verifiedAt === void 0) bytesHashed += outcome.size;
		if (outcome.is === "skipped") skipped += 1;
		conclude(record, pointerIn(record, outcome) ?? outcome, pointers);
	});
	const unread = plan.reduce((count, record) => count + (isUnread(record) ? 1 : 0), 0);
	const unreadOthers = unreadBesides(others, plan);
	const all = unread + unreadOthers;
	return {
		value: {
			bytesHashed,
			unread,
			unreadOthers
		},
		findings: all > 0 ? [incomplete$1(all, causeOf(signal))] : [],
		counts: {
			files_hashed: jobs.length - skipped,
			files_skipped: skipped
		},
		skipped: jobs.length === 0
	};
});
const unreadBesides = (function unreadBesides(others, plan) {
	const unread = others.filter((record) => isUnread(record) && findRecord(plan, record.path) === null);
	return new Set(unread.map(({ path }) => path)).size;
});
const isWorthReading = (function isWorthReading(record, size) {
	if (record.status === "mismatched") return size <= MAX_POINTER_BYTES;
	return hasExpectedDigest(record) || algorithmsFor(record).length > 0 || hasStart(record);
});
const linkedPointer = (function linkedPointer({ found }) {
	const pointer = found.is === "broken-link" ? readAnnexLink(found.target) : null;
	return pointer && {
		is: "pointer",
		pointer,
		from: null
	};
});
const pointerIn = (function pointerIn(record, outcome) {
	if (outcome.is !== "hashed" || outcome.text === void 0) return null;
	const pointer = compareDigests(record, outcome).agrees === null ? readPointer(outcome.text) : null;
	return pointer && {
		is: "pointer",
		pointer,
		from: null
	};
});
var RecordedJob = class {
	record;
	path;
	size;
	constructor(record, path, size) {
		this.record = record;
		this.path = path;
		this.size = size;
	}
	get algorithms() {
		return algorithmsFor(this.record);
	}
	get head() {
		return this.record.digestHead;
	}
};
const lookAtFiles = (async function lookAtFiles({ settings: { pointers }, ports, findings, stages, isFirst }, records, { plan, resolved, alternatives }) {
	const isError = (record) => {
		if (record.outcome === null && record.status === "missing") return false;
		const finding = describeFile(record);
		return finding !== null && findings.isError(finding);
	};
	const others = alternatives.map(({ other }) => other).sort((a, b) => a.path < b.path ? -1 : 1);
	const evidence = await stages.each("evidence", () => gatherEvidence(plan, pointers, ports, others), () => plan.some(isError));
	await stages.each("pointers", () => findPointers(plan, pointers, ports), () => plan.some((record) => isNotHere(record) && isError(record)));
	if (others.length > 0) await findPointers(others, pointers, ports);
	if (records.alternatives.length > 0) await stages.each("paths", () => judgeAlternatives(alternatives, plan));
	const there = plan.filter(({ outcome, found }) => outcome !== null || found.is === "file");
	await stages.each("attributes", () => checkPointers(there, pointers, ports));
	const lineEnds = await stages.each("line endings", () => findLineEnds(there, ports));
	const blobs = await stages.each("snapshots", () => checkSnapshots(there, isFirst ? records.plan : [], resolved, ports));
	return {
		lineEnds,
		bytesHashed: evidence.bytesHashed + blobs.bytesHashed,
		unread: {
			recorded: evidence.unread,
			others: evidence.unreadOthers + blobs.unread
		}
	};
});
const isNotHere = (function isNotHere({ found }) {
	return found.is === "missing" || found.is === "broken-link";
});
const read$1 = (function read({ settings, ports, stages, earlier, scope }) {
	return readRecords(settings, pathContext(settings, ports, earlier), (name, stage) => stages.run(name, stage), {
		git: ports.git,
		nameDigests: settings.nameDigests,
		explain: async (findings) => findings.length === 0 ? findings : (await import("./explain-conflicts.js")).explainConflicts(findings, ports),
		...scope && { isChanged: scope.isChanged }
	});
});
const describeLineEnds = (function describeLineEnds(record, lineEnds) {
	const data = record.status === "mismatched" ? lineEnds.get(record) : void 0;
	if (data === void 0) return null;
	const other = record.others.find(({ value }) => value === data.expected);
	const location = other === void 0 ? placeOfField(record, "sha256") : placeOfOther(record, other);
	return lineEndsDiffer.found({
		subject: record.path,
		data,
		location,
		...differsSeverity(record, "line-ends", data.expected)
	});
});
const describeWeak = (function describeWeak(record, severity) {
	if (severity === "accept" || !record.hasOthers || !isWeak(record)) return null;
	const weak = record.others.find(({ algorithm }) => infoOf(algorithm).strength === "weak");
	if (weak === void 0) return null;
	const { algorithm } = weak;
	return digestWeak.found({
		subject: record.path,
		data: { algorithm },
		location: placeOfOther(record, weak),
		severity
	});
});
const reportFiles = (async function reportFiles({ settings, ports: { signal }, findings, stages, isFirst, scope }, { plan: whole }, { plan, resolved }, lineEnds, restored) {
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
	}, (severityOf) => plan.some((record) => record.status === "missing" && isError(describeFile(record, severityOf, true))));
	const describe = (record, isBrief) => describeLineEnds(record, lineEnds) ?? describeFile(record, severityOf, isBrief) ?? describeWeak(record, weakDigests);
	findings.derive(plan, (record) => describe(record, false), (record) => describe(record, true));
});
const check = (async function check(settings, run, ports, settingsAt = async () => null) {
	const start = ports.clock.elapsed();
	const commit = ports.commit();
	const context = await contextOf(settings, ports, settingsAt);
	return reportOf(context, run, start, commit).finally(() => context.earlier[Symbol.dispose]());
});
const reportOf = (async function reportOf(context, run, start, commit) {
	const { settings, ports } = context;
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
	await context.findings.putInOrder();
	const { restored } = asked;
	const isAborted = asked.wasAborted || isCancelled(ports.signal);
	return buildReport({
		settings,
		run,
		commit: await commit,
		clock: ports.clock,
		start,
		stages: context.stages.rows,
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
		unfinished: unfinished(looked.unread, files.plan, ports.signal, isAborted) ?? unrestored(restored),
		isComplete: looked.unread.recorded + looked.unread.others === 0 && !isAborted && compared.isKnown && asked.isComplete && isGitKnown && (restored?.failed ?? 0) === 0 && settings.only.length === 0
	});
});
const elapsed = (function elapsed() {
	return Number(_lean_node_process_default.hrtime.bigint() / 1000n) / 1e3;
});
function blobId(bytes, algorithm = "sha1") {
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
const findBaseline = (async function findBaseline(wanted, auto, place, remote) {
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
		return {
			is: "unavailable",
			why: unasked(error)
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
});
const forkPoint = (async function forkPoint(place, branch) {
	return isInRepository(place.root) ? mergeBase(place, branch) : null;
});
async function head(place) {
	if (!isInRepository(place.root)) return {
		is: "unavailable",
		why: "the folder is in no git repository"
	};
	let commit;
	try {
		commit = await resolveCommit(place, "HEAD");
	} catch (error) {
		return {
			is: "unavailable",
			why: unasked(error)
		};
	}
	if (commit === null) return {
		is: "none",
		why: "there is no commit yet"
	};
	return read(commit, "HEAD", place, null, true);
}
function unasked(error) {
	if (!(error instanceof GitError)) throw error;
	return `git could not be asked: ${error.message}`;
}
function nullFor(kind) {
	return (error) => {
		if (error instanceof kind) return null;
		throw error;
	};
}
async function read(ref, name, place, remote, isKnown = false) {
	let here = `${ref} is not in this clone`;
	try {
		const commit = isKnown ? ref : isInRepository(place.root) ? await resolveCommit(place, ref) : null;
		if (commit !== null) {
			const { treeFiles } = await import("./tree-files.js");
			return found(name, commit, await treeFiles(place, commit, elsewhere(commit, place, remote)));
		}
	} catch (error) {
		here = unasked(error);
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
	return found(name, commit, files);
}
function found(name, commit, files) {
	const { blobs, close } = files;
	return {
		is: "found",
		baseline: {
			name,
			commit,
			files,
			blobs,
			...close && { close }
		}
	};
}
function elsewhere(commit, place, remote) {
	let answer = null;
	return () => {
		answer ??= remote === null ? Promise.resolve({ why: "nothing is fetched; take it without --filter" }) : remote(commit, place.root);
		return answer;
	};
}
const BRANCHES = ["refs/heads/git-annex", "refs/remotes/*/git-annex"];
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
const createGit = (function createGit(place, listings = listingsOf(place)) {
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
		standing: (paths) => orNull(() => standing(place, listings, paths)),
		leftOut: (isWanted, limit) => orNull(() => indexed(place, listings, isWanted, limit, true)),
		ids: () => orNull(() => ids(listings)),
		filters: (paths) => orNull(() => filters(place, paths)),
		ignored: (paths) => ignored(place, paths),
		annex: () => orNull(() => keepsAnnex(place)),
		problem: () => problem ?? listings.problem()
	};
});
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
	const ids = new Map();
	const links = new Set();
	const listing = await listings.index();
	for (const { path, mode, id, isMerged, isLeftOut } of listing.tracked()) {
		const isLink = mode === "120000";
		if (!isMerged || !(mode.startsWith("100") || isLink) || isOnlyLeftOut && !isLeftOut) continue;
		if (!isWanted(path)) continue;
		ids.set(path, id);
		if (isLink) links.add(path);
	}
	if (listing.isEmpty && await hasNoIndex(place)) await addHead(place, isWanted, ids);
	const files = new Map();
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
async function standing(place, listings, paths) {
	const wanted = new Set(paths);
	const found = new Set();
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
	const found = new Map();
	for (const { path, mode, id, isMerged } of (await listings.index()).tracked()) if (isMerged && mode.startsWith("100")) found.set(path, id);
	return found;
}
async function hasNoIndex(place) {
	const path = (await gitText(place, [
		"rev-parse",
		"--git-path",
		"index"
	])).trim();
	return !existsSync(resolve(place.root, path));
}
async function* headFiles(place) {
	if (await resolveCommit(place, "HEAD") !== null) yield* treeOf(place, "HEAD");
}
async function addHead(place, isWanted, ids) {
	if (await resolveCommit(place, "HEAD") === null) return;
	for await (const { path, id, mode } of headFiles(place)) if (mode.startsWith("100") && isWanted(path)) ids.set(path, id);
}
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
	const found = new Map();
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
async function ignored(place, paths) {
	const found = new Map();
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
const ADDRESS = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/|[\w.-]+@([\w.-]+):)(.+?)(?:\.git)?\/?$/;
function cloneAddress(url) {
	const [, web, secure, path = ""] = ADDRESS.exec(url) ?? [];
	const host = (web ?? secure)?.replace(/^(?:www\.|ssh\.(?=github\.com$))/i, "").replace(/^hf\.co$/i, "huggingface.co");
	return host !== void 0 && /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) ? `${host}/${path}` : null;
}
function repositoryIn(url) {
	const [, ...path] = cloneAddress(url)?.split("/") ?? [];
	return path.length === 2 ? path.join("/") : null;
}
function folderInRepository(root) {
	const segments = [];
	for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) {
		if (exists(join(folder, ".git"))) return segments.join("/");
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
const readOwnRepository = (function readOwnRepository(root) {
	const top = repositoryOf(root);
	if (top === null) return null;
	const folder = gitFolder(join(top, ".git"));
	const [, section = ""] = ORIGIN.exec(textOf(join(folder, "config")) ?? "") ?? [];
	const address = cloneAddress(URL_LINE.exec(section)?.[1] ?? "");
	if (address === null) return null;
	const [, branch] = HEAD.exec(textOf(join(folder, "refs/remotes/origin/HEAD")) ?? "") ?? [];
	const own = {
		address: address.toLowerCase(),
		folder: folderInRepository(root)
	};
	return branch === void 0 ? own : {
		...own,
		branch
	};
});
const MAX_CONFIG_CHARACTERS = 262144;
const ORIGIN = /^[ \t]*\[remote "origin"\][ \t]*$([\s\S]*?)(?=^[ \t]*\[|(?![\s\S]))/m;
const HEAD = /^ref: refs\/remotes\/origin\/(\S+)\s*$/;
const URL_LINE = /^[ \t]*url[ \t]*=[ \t]*"?([^\s"]+)"?[ \t]*$/m;
function gitFolder(place) {
	if (textOf(join(place, "config")) !== null) return place;
	const [, named] = /^gitdir: (.+?)\s*$/.exec(textOf(place) ?? "") ?? [];
	if (named === void 0) return place;
	const folder = resolve(dirname(place), named);
	return join(folder, textOf(join(folder, "commondir"))?.trim() ?? ".");
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8").slice(0, MAX_CONFIG_CHARACTERS);
	} catch {
		return null;
	}
}
const MAX_PIECES = 1e6;
var Pieces = class Pieces {
	#size;
	#newHash;
	#digests = [];
	#open = null;
	#count = 0;
	constructor(size, newHash) {
		this.#size = size;
		this.#newHash = newHash;
	}
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
const TEXT_SAMPLE = 512;
const MAX_NOT_TEXT = .3;
var Digesters = class {
	#open = [];
	#pieces = [];
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
const digestHead = (function digestHead(hex) {
	let head = 0;
	for (let index = 0; index < DIGITS; index += 1) {
		const code = hex.charCodeAt(index);
		head = head * 16 + code - (code > NINE ? LETTERS : ZERO);
	}
	return head;
});
const DIGITS = 13;
const ZERO = 48;
const NINE = 57;
const LETTERS = 87;
const pointerText = (function pointerText(buffer, size) {
	if (size > 32768 || size < SHORTEST_POINTER) return null;
	let start = 0;
	while (start < size && BLANKS.has(buffer[start] ?? 0)) start += 1;
	if (!STARTS.has(pairOf(buffer[start] ?? 0, buffer[start + 1] ?? 0))) return null;
	return POINTER_START.test(buffer.toString("latin1", start, size)) ? buffer.toString("utf8", 0, size) : null;
});
const pairOf = (function pairOf(first, second) {
	return first * 256 + second;
});
const SHORTEST_POINTER = 20;
const BLANKS = new Set([..." 	\r\n"].map((sign) => sign.charCodeAt(0)));
const STARTS = new Set([
	"ve",
	"/a",
	"<<",
	"..",
	"./",
	".g"
].map((two) => pairOf(two.charCodeAt(0), two.charCodeAt(1))));
const POINTER_START = /^\s*(version http|\/annex\/objects\/|(?:\.\.?\/)*\.git\/annex\/objects\/|<{7} )/;
const viewOf = (function viewOf(buffer, size) {
	if (view?.of !== buffer || view.content.length !== size) view = {
		of: buffer,
		content: buffer.subarray(0, size)
	};
	return view.content;
});
const sha256Of$1 = (function sha256Of(fd, buffer, size) {
	if (readSync(fd, buffer, 0, buffer.length, 0) !== size) return null;
	return hash("sha256", viewOf(buffer, size), "hex");
});
const hashSmall = (function hashSmall(name, reading, algorithms, size, head) {
	const fd = reading.opener.openInFolder(name);
	if (fd === null) return null;
	try {
		return (Number.isNaN(head) ? null : asRecorded(fd, reading, algorithms, size, head)) ?? asItSays(fd, reading, algorithms);
	} catch {
		return null;
	} finally {
		closeSync(fd);
	}
});
const asRecorded = (function asRecorded(fd, { buffer, onBytes }, algorithms, size, head) {
	const sha256 = size < buffer.length ? sha256Of$1(fd, buffer, size) : null;
	if (sha256 === null || digestHead(sha256) !== head) return null;
	onBytes(size);
	return hashed(buffer, size, sha256, algorithms);
});
const hashed = (function hashed(buffer, size, sha256, algorithms) {
	const text = pointerText(buffer, size);
	if (text === null && algorithms.length === 0) return {
		is: "hashed",
		sha256,
		size
	};
	const others = algorithms.length === 0 ? null : digestsOfBytes(viewOf(buffer, size), algorithms);
	return {
		is: "hashed",
		sha256,
		size,
		...text !== null && { text },
		...others && { others }
	};
});
let view = null;
function asItSays(fd, { buffer, onBytes }, algorithms) {
	const stat = fstatSync(fd);
	const { size } = stat;
	const sha256 = stat.isFile() && size <= buffer.length ? sha256Of$1(fd, buffer, size) : null;
	if (sha256 === null) return null;
	onBytes(size);
	return changeOf(stat, fstatSync(fd)) === null ? hashed(buffer, size, sha256, algorithms) : null;
}
const hashFile = (function hashFile(name, reading, algorithms = NO_OTHERS, size = 0, head = NaN) {
	return hashSmall(name, reading, algorithms, size, head) ?? hashInSteps(name, reading, algorithms);
});
const BUFFER_BYTES = 1048576;
const MAX_UNANNOUNCED_BYTES = 1024 ** 3;
const HASH_OPTIONS = {
	algorithm: "sha256",
	encoding: "buffer"
};
const NO_OTHERS = [];
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
function statNow(fd, name, size, { root, buffer }) {
	if (size > buffer.length) return statContained(root, name);
	try {
		return fstatSync(fd);
	} catch {
		return null;
	}
}
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
const ownHandles = (function ownHandles() {
	own ??= HANDLES.replace(SELF, `/proc/${linkOf(SELF) ?? "self"}`);
	return own;
});
const linkOf = (function linkOf(path) {
	try {
		return readlinkSync(path);
	} catch {
		return null;
	}
});
const NONE$1 = -1;
const SELF = "/proc/self";
var Opener = class {
	#root;
	#byHandle;
	#folder = "";
	#handle = NONE$1;
	#place = "";
	constructor(root, byHandle = hasHandles) {
		this.#root = root;
		this.#byHandle = byHandle;
	}
	open(name) {
		return openContained(this.#root, name, this.#byHandle);
	}
	openInFolder(name) {
		if (!this.#byHandle) return null;
		const slash = name.lastIndexOf("/");
		try {
			if (!this.#enter(slash < 0 ? "" : name.slice(0, slash))) return null;
			return openSync(this.#place + name.slice(slash + 1), CAREFULLY);
		} catch {
			return null;
		}
	}
	release() {
		if (this.#handle !== NONE$1) closeSync(this.#handle);
		this.#handle = NONE$1;
	}
	#enter(folder) {
		if (this.#handle !== NONE$1 && this.#folder === folder) return true;
		this.release();
		this.#handle = openSync(`${this.#root}/${folder}`, O_PATH | constants.O_DIRECTORY);
		this.#folder = folder;
		this.#place = `${ownHandles()}${this.#handle}/`;
		const truePath = linkOf(HANDLES + this.#handle);
		if (truePath !== this.#root && (truePath === null || !isInside(this.#root, truePath))) {
			this.release();
			return false;
		}
		return true;
	}
};
let own = null;
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
	nextWait() {
		return WAITS_MS[this.#waits++] ?? null;
	}
	restore() {
		this.#waits = 0;
	}
};
const hashInline = (async function hashInline(root, jobs, indices, events, signal) {
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
});
const hashWithRetries = (async function hashWithRetries(job, reading, turns, retries, signal) {
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
});
const hashInTurns = (async function hashInTurns({ path, algorithms, size, head }, reading, turns, signal) {
	if (turns.isOver()) await turns.next();
	if (signal.aborted) return { is: "skipped" };
	const steps = hashFile(path, reading, algorithms, size, head ?? NaN);
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
});
const TURN_MS = 20;
const PROGRESS_MS = 100;
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
const isWorthThreads = (function isWorthThreads(jobs) {
	let cost = 0;
	for (const { size } of jobs) {
		cost += size + BYTES_PER_FILE;
		if (cost > WORTH_THREADS_BYTES) return true;
	}
	return false;
});
const LARGE_BYTES = 8388608;
const MAX_BATCH_FILES = 512;
const MAX_BATCH_BYTES = LARGE_BYTES;
const BATCHES_PER_THREAD = 4;
const BYTES_PER_FILE = 16384;
const WORTH_THREADS_BYTES = 33554432;
function* batchesOf(jobs, threads) {
	const large = [];
	jobs.forEach((job, index) => {
		if (job.size >= 8388608) large.push({
			index,
			job
		});
	});
	large.sort((a, b) => b.job.size - a.job.size || a.index - b.index);
	for (const { index } of large) yield batchOf([index], jobs);
	const share = Math.ceil((jobs.length - large.length) / (threads * BATCHES_PER_THREAD));
	const maxFiles = Math.max(1, Math.min(MAX_BATCH_FILES, share));
	for (let next = 0; next < jobs.length;) {
		const indices = [];
		next = takeSmall(jobs, next, maxFiles, indices);
		if (indices.length > 0) yield batchOf(indices, jobs);
	}
}
function takeSmall(jobs, first, maxFiles, into) {
	let bytes = 0;
	for (let index = first; index < jobs.length; index += 1) {
		const { size } = jobs[index];
		if (size >= 8388608) continue;
		if (into.length === maxFiles || bytes > 0 && bytes + size > MAX_BATCH_BYTES) return index;
		into.push(index);
		bytes += size;
	}
	return jobs.length;
}
const NONE = [];
function batchOf(indices, jobs) {
	const paths = indices.map((index) => jobs[index]?.path ?? "");
	const algorithms = indices.map((index) => jobs[index]?.algorithms ?? NONE);
	const batch = {
		indices,
		paths,
		sizes: new Float64Array(indices.length),
		heads: new Float64Array(indices.length)
	};
	indices.forEach((index, place) => {
		batch.sizes[place] = jobs[index]?.size ?? 0;
		batch.heads[place] = jobs[index]?.head ?? NaN;
	});
	return algorithms.every(({ length }) => length === 0) ? batch : {
		...batch,
		algorithms
	};
}
const createHasher = (function createHasher({ root, concurrency, mayHang, ...more }) {
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
});
const THREAD_ENTRY = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./hash-worker.js";
const threadEntry = () => new URL(THREAD_ENTRY, import.meta.url);
const loadSettings = (async function loadSettings(given, files, isProposal, isNamed = Boolean(given.config)) {
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
});
const refuseMisnamed = (async function refuseMisnamed(files) {
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
});
const readConfigFile = (async function readConfigFile(given, files, isNamed) {
	const [match] = await files.find([given.config || SETTINGS.config.default]);
	const path = match?.paths[0];
	if (match === void 0 || match.isGlob || path === void 0) throw new SettingsError(`config: ${quote(given.config ?? "")} has to name one file.`);
	const result = await files.read(path, MAX_CONFIG_BYTES);
	if (result.is === "bytes") return {
		path,
		bytes: result.bytes
	};
	if (result.is === "missing" && !isNamed) return null;
	const why = result.is === "too-large" ? `it is ${countOf(result.size, "byte")} long; the limit is ${grouped(MAX_CONFIG_BYTES)}` : explainStat(result);
	const suggestion = result.is === "missing" ? await suggestFile(files, path) : null;
	const hint = suggestion === null ? "" : ` (did you mean ${suggestion}?)`;
	throw new SettingsError(`config: ${path} cannot be read: ${why}${hint}.`, {
		code: "config",
		place: {
			file: path,
			line: null
		}
	});
});
const timeBudgetOf = (async function timeBudgetOf(given, cwd, isProposal = false) {
	const own = given["time-budget"]?.trim();
	if (own) return resolveSettings({ "time-budget": own }).timeBudget;
	if (isProposal) return null;
	const files = createFiles(realRoot(given.root || SETTINGS.root.default, cwd));
	const config = await readConfigFile(given, files, Boolean(given.config));
	return config !== null && Buffer.from(config.bytes).includes("time-budget") ? (await loadSettings(given, files, false)).settings.timeBudget : null;
});
const MAX_CONFIG_BYTES = 1048576;
const signaturesOf = (async function signaturesOf(settings, cwd, root) {
	const { trustedRoot, isProposal } = settings;
	if (trustedRoot.length === 0) return null;
	const { readTrustFiles } = await import("./read-trust-files.js");
	const files = readTrustFiles(trustedRoot, {
		cwd,
		root,
		isProposal
	});
	return (await import("./verify-bundles.js")).createSignatures(files);
});
const statementsOf = (async function statementsOf({ statements }, cwd) {
	if (statements.length === 0) return {};
	return (await import("./read-statements.js")).readStatements(statements, cwd);
});
const stateFileOf = (async function stateFileOf(settings, hasher, place) {
	if (settings.state === null) return null;
	return (await import("./state.js")).openState(settings.state, settings, hasher, place);
});
const upstreamOf = (async function upstreamOf({ upstream, upstreamAuth, given }, place, token) {
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
});
async function changedPathsOf(settings, place) {
	if (settings.baseline === "none") throw new SettingsError("changed: it can't be used with --baseline none.");
	if (settings.shard !== null || settings.state !== null) throw new SettingsError("changed: it can't be used with --shard or --state, which are about all files.");
	const { changedPaths } = await import("./changed-paths.js");
	return (since) => changedPaths(place, since);
}
const isOfProposals = (function isOfProposals(event) {
	return /^(pull_request|workflow_run$|issue_comment$)/.test(event);
});
const isProposalIn = (function isProposalIn(environment) {
	const event = environment.GITHUB_EVENT_NAME ?? "";
	if (isOfProposals(event) || event === "merge_group") return true;
	return VARIABLES.some((name) => !["", "false"].includes(environment[name] ?? ""));
});
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
const checkRepository = (async function checkRepository(given, options) {
	const { settings, ports, save } = await openRepository(given, options);
	const { isProposal } = settings;
	const settingsAt = async (files) => {
		try {
			const config = await earlierConfigPath(settings.config, files, ports.files);
			return {
				...await loadSettings({
					...given,
					config
				}, files, isProposal, false),
				config: settings.config
			};
		} catch (error) {
			if (error instanceof SettingsError) return null;
			throw error;
		}
	};
	const report = await check(settings, options.run, ports, settingsAt);
	const unsaved = await save?.(report) ?? null;
	if (unsaved !== null) options.warn?.(unsaved);
	return report;
});
const openRepository = (async function openRepository(given, options) {
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
	const state = await stateFileOf(settings, hasher, {
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
			...options.isChangedOnly && { changes: await changedPathsOf(settings, place) },
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
});
const ownRepository = (function ownRepository(root, { environment, defaultBranch: branch }) {
	const own = readOwnRepository(root) ?? ofWorkflow(environment);
	return own === null || own.branch !== void 0 || !branch ? own : {
		...own,
		branch
	};
});
const ofWorkflow = (function ofWorkflow({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name }) {
	if (!name || !URL.canParse(server)) return null;
	return {
		address: `${new URL(server).host}/${name}`.toLowerCase(),
		folder: ""
	};
});
function sha256Of(content) {
	return hash("sha256", content);
}
const clock = {
	now: () => new Date().toISOString(),
	elapsed
};
const terminalProgress = (function terminalProgress(stream, { now, environment }) {
	return isLive(stream, environment) ? liveBar(stream, now) : plainLines(stream, now);
});
const isLive = (function isLive({ isTTY }, { CI, TERM }) {
	return isTTY && TERM !== "dumb" && (!CI || CI === "false");
});
const plainLines = (function plainLines(stream, now) {
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
});
const rateMeter = (function rateMeter(now) {
	let start = null;
	return (bytes) => {
		const time = now();
		start ??= {
			time,
			bytes
		};
		return time > start.time ? (bytes - start.bytes) / (time - start.time) * 1e3 : 0;
	};
});
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
const FIRST_LINE_MS = 5e3;
const NEXT_LINE_MS = 3e4;
function bar(done, total) {
	return barOf(total.bytes > 0 ? done.bytes / total.bytes : done.files / Math.max(1, total.files));
}
const runCheck = (async function runCheck(command, terminal) {
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
});
const deliver = (async function deliver(report, shape, folder, terminal, write = null) {
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
	const looks = write !== null ? {} : shape.format === "text" && shape.amount !== "verdict" ? await (await import("./text-style.js")).styleOf(report, shape.root, terminal) : quietLooks(terminal);
	const pieces = await render(report, shape, looks, terminal.cwd);
	if (write === null) await print(terminal.stdout, pieces);
	else await give(pieces, { write }, terminal);
	if (shape.format !== "text") terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
	return exitStatusOf(report.outcome, terminal);
});
const quietLooks = (function quietLooks({ stdout, environment, colour }) {
	return {
		paint: painter(stdout, environment, colour),
		width: widthOf(stdout, environment)
	};
});
const render = (async function render(report, shape, looks, cwd) {
	switch (shape.format) {
		case "text": {
			const { renderText } = await import("./text.js");
			return renderText(report, {
				...looks,
				amount: shape.amount
			});
		}
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
});
async function runMerge(command, terminal) {
	const { paths, format, output, amount, write } = command;
	const { cwd } = terminal;
	const { mergeReportFiles } = await import("./merge-reports.js");
	const report = mergeReportFiles(paths, {
		cwd,
		run: null
	});
	return deliver(report, {
		format,
		amount,
		root: null
	}, output === null ? null : resolve(cwd, output), terminal, write);
}
async function rootFolderOf({ root }) {
	if (root === null) return "";
	return (await import("./folder-in-repository.js")).folderInRepository(root);
}
let handed;
function ofCheck() {
	return handed ??= {
		$: loadInventories,
		$n: isOfBytes,
		$r: digest,
		$t: INVENTORY_TYPE,
		A: makeGroup,
		Ai: isInGit,
		Ar: fileUnrecorded,
		At: fileRowOf,
		B: isPinned,
		Bi: isInRepository,
		Bn: sizeOf$1,
		Br: infoOf,
		Bt: pathMatcher,
		C: withEnds,
		Ci: MAX_PATTERN_LENGTH,
		Cn: manifest,
		Cr: listMissing,
		Ct: readTokenNames,
		D: conclude,
		Di: folderOf,
		Dn: isBagManifest,
		Dr: inventoryUnreadable,
		Dt: SHARD_STAGE,
		E: lfsObjectOf,
		Ei: fileNameOf,
		En: DECLARATION,
		Er: lineEndsDiffer,
		Et: readReleaseName,
		F: spansOf,
		Fi: resolveCommit,
		Fn: headline,
		Fr: digestWeak,
		Ft: digestOfRow,
		G: readHubUrl,
		Gi: isLoopback,
		Gn: EVIDENCE_WORDS,
		Gr: baselineUnavailable,
		Gt: stringAt,
		H: isRepoPath,
		Hi: startGit,
		Hn: shardByPath,
		Hr: rankOf,
		Ht: identityOf,
		I: semanticVersion,
		In: hubDigestWords,
		Ir: digestShared,
		It: withMerged,
		J: readRecords,
		Jn: STATUS_VIEW,
		Jr: defineRule,
		Jt: isLineList,
		Kn: SEVERITY_VIEW,
		Kr: baseUnusual,
		Kt: subjectOf,
		L: versionOf,
		Li: gitFields,
		Ln: presenceWords,
		Lr: checksumMismatch,
		Lt: holderOf,
		M: MAX_SINGLE,
		Mi: readWrittenPath,
		Mn: countsTable,
		Mr: fileMissing,
		Mt: compareDigests,
		N: countAll,
		Ni: withSlashes,
		Nn: hasNothingToCheck,
		Nr: fileChanged,
		Nt: digestWord,
		O: isHousekeeping,
		Oi: foldersAbove,
		On: payloadManifests,
		Or: inventoryMissing,
		Ot: hashWithProgress,
		P: isGroupable,
		Pi: checkedOut,
		Pn: heading,
		Pr: explainMalformation,
		Pt: countRows,
		Q: nameMatcher,
		Qn: FILE_STATUSES,
		Qr: count$1,
		Qt: MAX_MANIFEST_BYTES,
		R: sourceOfEntry,
		Ri: gitOutput,
		Rn: upstreamWords,
		Rr: algorithmNamed,
		Rt: findRecord,
		S: isTextBytes,
		Si: globOver,
		Sn: hexOfBase64,
		Sr: listUnreadable,
		St: NO_UPSTREAM,
		T: MAX_POINTER_BYTES,
		Ti: below,
		Tr: listDuplicate,
		Tt: readRegistryName,
		U: isRevision,
		Ui: findGit,
		Un: shardName,
		Ur: checksumConflict,
		Ut: objectsAt,
		V: isRepoId,
		Vi: repositoryOf,
		Vn: timeOf,
		Vr: ofPieces,
		Vt: countAt,
		W: readCachePath,
		Wi: renderJson,
		Wn: EVIDENCES,
		Wr: checkIncomplete,
		Wt: pathFieldOf,
		X: startsWithConflict,
		Xn: WORKS_ORDER,
		Xr: NOTHING,
		Xt: CRATE,
		Y: loadManifests,
		Yn: UNMATCHED,
		Yr: messageOf,
		Yt: toolFor,
		Z: reasonToLeaveOut,
		Zn: WORKS_VIEW,
		Zr: code,
		Zt: registry,
		_: elapsed,
		_i: randomBytes,
		_n: markOf,
		_r: nothingToCheck,
		a: checkRepository,
		ai: say,
		an: percentDecoded,
		ar: sizeMismatch,
		at: alternativesOf,
		b: MAX_TEXT_BYTES,
		bi: readAnnexLink,
		bn: readDigest,
		br: manifestUnread,
		bt: isStanding,
		c: sha256Of,
		ci: grouped,
		cn: frictionless,
		cr: revisionNotPinned,
		ct: decodePointer,
		d: threadEntry,
		di: outcomeOf,
		dn: croissant,
		dr: pointerMissing,
		dt: NOT_STATTED,
		ei: json,
		en: exactBytes,
		er: versionInvalid,
		et: loadLists,
		f: batchesOf,
		fi: hashSync,
		fn: HASHDEEP_HEADER,
		fr: pointerMismatch,
		g: blobId,
		gi: hash,
		gn: looseText,
		gr: pathAmbiguous,
		gt: fixedBase,
		h: treeOf,
		hi: createPublicKey,
		hn: isBinary,
		hr: pathEscapes,
		ht: loadEntryRecords,
		i: terminalProgress,
		ii: plainText,
		in: memberOf,
		ir: snapshotDamaged,
		it: addOtherNames,
		j: compare,
		ji: joinPath,
		jn: verdictOf,
		jr: fileUnreadable,
		jt: algorithmsFor,
		k: isOfHubCache,
		ki: isAbsolutePath,
		kn: readName,
		kr: gitUnavailable,
		kt: mergeStates,
		l: isOfProposals,
		li: SEVERITIES,
		ln: syntaxOf,
		lr: pointerUnverified,
		lt: readPointer,
		m: repositoryIn,
		mi: createHash,
		mn: encodingOf,
		mr: pathNotPortable,
		mt: explainStat,
		ni: path,
		nn: isRounded,
		nr: stateIgnored,
		nt: pathsBelow,
		o: clock,
		oi: text,
		on: textOf$1,
		or: shardsIncomplete,
		ot: suggestFile,
		pi: X509Certificate,
		pn: readLines$1,
		pr: pointerMalformed,
		pt: readLfsPointer,
		q: pathContext,
		qn: STAGE_VIEW,
		qr: baseChanged,
		qt: FORMATS,
		r: isLive,
		ri: place$1,
		rn: listOf,
		rr: snapshotIncomplete,
		rt: withoutNulls,
		s: openRepository,
		si: countOf,
		sn: isObject,
		sr: searchIncomplete,
		st: batches,
		ti: names,
		tn: hasScheme,
		tr: suppressionExpired,
		tt: resolvePaths,
		u: timeBudgetOf,
		ui: isUnfinished,
		un: dvc,
		ur: pointerUnexpected,
		v: check,
		vi: verify,
		vn: detach,
		vr: nothingRecorded,
		vt: pushTo,
		w: MAX_GIT_BLOB_BYTES,
		wi: globMatcher,
		wr: listMalformed,
		wt: readListedPlace,
		x: countEnds,
		xi: findFiles,
		xn: binaryOf,
		xr: manifestMalformed,
		xt: knownFolders,
		y: pathsThere,
		yi: createFiles,
		yn: fromHex,
		yr: notAFile,
		yt: exists$1,
		z: isInCache,
		zi: gitText,
		zn: barOf,
		zr: algorithmOfLength,
		zt: placesBelow
	};
}
export { ofCheck, EncodedNames as An, GitError as Ii, Earlier as K, BagNames as Tn, Identities as _t, Digests as ft, runMerge as n, folderInRepository as p, runCheck as t, FileRecord as ut, Descriptors as wn };
