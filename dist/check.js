import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as readFileSync, E as lstatSync, G as join, J as resolve, L as statSync, M as readdirSync, N as readlinkSync, P as realpathSync, S as existsSync, U as dirname, W as isAbsolute, X as _lean_node_process_default, Y as sep, c as probeOf, d as MAX_POINTER_BYTES, f as hashSync, i as hashFile, j as readSync, l as codeOf, n as Opener, o as isInside, q as relative, r as BUFFER_BYTES, s as openContained, t as Patience, u as reason, y as closeSync } from "./hashing.js";

/** Set in the environment of the child. */
const SUPERVISED = "MANIFEST_DRIFT_SUPERVISED";
/** How often a sign is given. */
const SIGN_MS = 250;
/** Null where nobody supervises. `onCancelled` is called when the parent says so, `onOrphaned` when it is gone. */
function supervisorOf(environment, onCancelled, onOrphaned) {
	if (environment["MANIFEST_DRIFT_SUPERVISED"] === void 0 || process.send === void 0) return null;
	let stage = "start";
	const give = (status, then = () => {}) => {
		const sign = {
			stage,
			status
		};
		process.send?.(sign, void 0, {}, then);
	};
	const timer = setInterval(() => give(null), 250);
	timer.unref();
	process.once("message", onCancelled);
	process.once("disconnect", onOrphaned);
	process.channel?.unref();
	return {
		stage(name) {
			stage = name;
			give(null);
		},
		done(status, then) {
			clearInterval(timer);
			process.removeListener("disconnect", onOrphaned);
			give(status, then);
		}
	};
}
/** The same progress, of which the supervisor hears too. */
function watched(progress, supervisor) {
	if (supervisor === null) return progress;
	const stage = (name) => {
		supervisor.stage(name);
		progress.stage(name);
	};
	return {
		...progress,
		stage
	};
}

/** The verdict: findings at or above `failOn` fail the check. */
function outcomeOf(counts, failOn) {
	return counts.error + (failOn === "error" ? 0 : counts.warning) + (failOn === "notice" ? counts.notice : 0) > 0 ? "fail" : "pass";
}

/** The version of package.json, which `npm run generate` holds this to. */
const VERSION = "0.1.0";

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
function subjectOf(entry) {
	return `${entry.kind}:${entry.id}`;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function stringAt(value, field) {
	const text = Object.hasOwn(value, field) ? value[field] : null;
	return typeof text === "string" ? text : null;
}
/** A size or count: a whole number that JSON's doubles hold exactly. */
function countAt(value, field) {
	const number = Object.hasOwn(value, field) ? value[field] : null;
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

/** Tells absolute from relative, on POSIX as on Windows (drive letters, UNC, `\` separators). */
function readWrittenPath(written) {
	const hasDrive = /^[A-Za-z]:([\\/]|.*\\)/.test(written);
	const isWindows = hasDrive || written.includes("\\");
	const path = isWindows ? written.replaceAll("\\", "/") : written;
	return {
		path,
		isAbsolute: hasDrive || path.startsWith("/"),
		isWindows
	};
}
const NEEDS_WORK = /(^|\/)\.{0,2}(\/|$)/;
/**
* `path` below `folder`, without `.`, `..` and empty segments; null when it leads out of the root.
* Links are not looked at: the files port holds them to the root when it opens something.
*/
function joinPath(folder, path) {
	const joined = below(folder, path);
	if (!NEEDS_WORK.test(joined)) return joined;
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

const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}

/** What a person is told about a mistake in an input, a flag or the config. */
/** The user's mistake in an input, flag or config file. The message is complete as it stands. */
var SettingsError = class extends Error {
	name = "SettingsError";
};
/** ` (did you mean X?)` when one of `known` is near `word`, else nothing. */
function didYouMean(word, known) {
	const near = nearest(word, known);
	return near === null ? "" : ` (did you mean ${near}?)`;
}
/** A longer word is no name that somebody misspelt, and would take long to compare. */
const MAX_WORD = 128;
/** The one of `known` that is fewest edits away from `word`; null where none is near. */
function nearest(word, known) {
	if (word.length > MAX_WORD) return null;
	let near = null;
	let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const steps = leven(word, candidate, { maxDistance: distance });
		if (steps < distance) [near, distance] = [candidate, steps];
	}
	return near;
}
/** A value for a message: quoted as in JSON, and not longer than a line can bear. */
function quote(value) {
	return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

/**
* Patterns of paths, matched in time that grows with the pattern's length times the path's, whoever wrote
* them; the regular expressions that others make of patterns can take years. It is enough to try again after
* the last star, or the last `**` (Russ Cox, "Glob Matching Can Be Simple And Fast Too", research.swtch.com/glob).
*/
/** Characters; longer ones would make matching many long paths slow. */
const MAX_PATTERN_LENGTH = 1024;
/** The parts of a name's pattern: a class, an escaped character, or any other character. */
const PART = /\[([!^]?)((?:\]|\\.|[^\\\]])(?:\\.|[^\\\]])*)\]|\\(.)|./gsu;
/**
* Whether a whole path matches: `*` is any part of a name, `?` one character, `[a-c]` one of these and `[!a-c]`
* any other, `**` between slashes any folders or none, and `\` takes the next character as it is. A dot at the
* beginning of a name is like any character, a bracket that nothing closes too. A slash at the end means all
* that is below.
*/
function globMatcher(pattern) {
	const sequence = namesOf(pattern.endsWith("/") ? `${pattern}**` : pattern).map((name) => name === "**" ? null : nameMatcher(name));
	return (path) => matches(sequence, path.split("/"));
}
/** What a pattern asks of each name in a path: empty ones, and those of the folder itself, ask nothing. */
function namesOf(pattern) {
	return pattern.split("/").filter((name) => name !== "" && name !== ".");
}
function nameMatcher(name) {
	if (!/[*?[\\]/.test(name)) return (other) => other === name;
	const sequence = [...name.matchAll(PART)].map(([part, not, inside, escaped]) => {
		if (inside !== void 0) return classMatcher(inside, not !== "");
		if (part === "*") return null;
		if (part === "?") return () => true;
		const expected = escaped ?? part;
		return (char) => char === expected;
	});
	return (other) => matches(sequence, [...other]);
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
function matches(sequence, items) {
	let at = 0;
	/** After the last `null`, and the first item that may belong to what follows it. */
	let again = null;
	for (let item = 0; item < items.length;) {
		const one = sequence[at];
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

/**
* Whether a path matches one of the config's patterns, or is written just like one. A pattern that cannot be
* used is a `SettingsError` that names `setting`.
*/
function pathMatcher(setting, patterns) {
	const matchers = patterns.map((pattern) => {
		const why = refusal(pattern);
		if (why === null) return globMatcher(pattern);
		throw new SettingsError(`${setting}: ${quote(pattern)} cannot be used: ${why}`);
	});
	const written = new Set(patterns);
	return (path) => written.has(path) || matchers.some((matches) => matches(path));
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
/** The first place whose path is not before `path`. */
function lowerBound(records, path, from) {
	let low = from;
	let high = records.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (records[middle].path < path) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
* Decides what each missing file means. `auto`: a file with a recorded checksum is an error; what
* has none is only reported. The other settings give every missing file one answer. Files that the
* config calls optional may be absent whatever the setting. `whole` is the plan of which `plan` may be
* one shard's part.
*/
function applyPolicy(plan, placed, missingFiles, optional, whole = plan) {
	const isOptional = pathMatcher("optional", optional);
	const severityOf = (hasChecksum) => {
		if (missingFiles === "ignore") return null;
		if (missingFiles === "auto") return hasChecksum ? "error" : "notice";
		return missingFiles;
	};
	let missing = 0;
	let excused = 0;
	for (const record of plan) {
		if (record.status !== "missing") continue;
		missing += 1;
		if (isOptional(record.path)) excused += 1;
		else record.missing = severityOf(record.hasDigest);
	}
	const drafts = [];
	const severity = severityOf(false);
	const seen = /* @__PURE__ */ new Set();
	for (const item of placed) {
		const subject = subjectOf(item.entry);
		if (severity === null || !lacksFiles(item, whole) || isOptional(item.path) || seen.has(subject)) continue;
		seen.add(subject);
		drafts.push(absentEntry(item, severity, whole));
	}
	return {
		drafts,
		detail: `missing-files ${missingFiles}: ${missing} missing${excused > 0 ? `, ${excused} of them optional` : ""}`
	};
}
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
	const isWhole = isAbsent(item) && firstBelow(plan, path) === null;
	const some = `${count} of the ${listed} files it lists ${count === 1 ? "is" : "are"} not there`;
	return {
		kind: "file-missing",
		severity,
		message: `${subjectOf(entry)}: ${isWhole ? `${path} is not there` : some}, and no checksum is recorded for ${isWhole || count === 1 ? "it" : "them"}.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value, field ?? void 0),
		key: "entry"
	};
}

/** From the gravest to the best. */
const GRAVITY = [
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"skipped",
	"unverified",
	"matched"
];
/**
* One row an entry, the source's before the combined inventory's, with the gravest status of its
* files: those of `plan`, which may be one shard's part of `whole`.
*/
function entryRows(placed, plan, whole = plan) {
	const tallies = /* @__PURE__ */ new Map();
	for (const { field, path } of placed) if (field !== null) tallies.set(path, {
		files: 0,
		status: null
	});
	if (tallies.size > 0) for (const record of plan) count$1(record, tallies);
	const rows = /* @__PURE__ */ new Map();
	for (const item of placed) {
		const key = subjectOf(item.entry);
		if (rows.has(key)) continue;
		const tally = item.field === null ? void 0 : tallies.get(item.path);
		rows.set(key, rowOf$1(item, tally, lacksFiles(item, whole)));
	}
	return [...rows.values()].sort(inOrder$1);
}
/** Adds a record to its own path and to each folder above it that an entry names. */
function count$1({ path, status }, tallies) {
	for (let place = path;; place = folderOf(place)) {
		const tally = tallies.get(place);
		if (tally) {
			tally.files += 1;
			tally.status = graver(status, tally.status);
		}
		if (place === "") return;
	}
}
function graver(a, b) {
	return b === null || GRAVITY.indexOf(a) < GRAVITY.indexOf(b) ? a : b;
}
function rowOf$1({ entry, field, path }, tally, lacks) {
	const status = tally?.status ?? null;
	return {
		kind: entry.kind,
		id: entry.id,
		version: stringAt(entry.value, "version"),
		path: field === null ? null : path,
		status: lacks ? graver("missing", status) : status ?? "unverified",
		files: tally?.files ?? 0
	};
}
/** Models before datasets, by identity, which no two of a kind share. */
function inOrder$1(a, b) {
	if (a.kind !== b.kind) return a.kind === "model" ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

/** `1 file`, `2 files`. */
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const CACHE$1 = /^((?:.*\/)?(?:models|datasets|spaces)--[^/]+)(?:\/snapshots\/[0-9a-f]{40}(?:\/|$)|$)/;
const BLOB = /\/blobs\/([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The cache folder that a path is in, or is itself; null for any other path. */
function cacheFolder(path) {
	return CACHE$1.exec(path)?.[1] ?? null;
}
/** The blob that a record's link leads to; null for any other file. */
function snapshotBlob({ path, found }) {
	if (found.is !== "file" || cacheFolder(path) === null) return null;
	const { linked = "" } = found;
	const name = BLOB.exec(linked)?.[1];
	return name === void 0 ? null : {
		name,
		path: linked
	};
}
/** The digest that the file's bytes have to have: the recorded one, else the one its blob is named by. */
function expectedDigest(record) {
	if (record.sha256 !== null) return record.sha256;
	const name = snapshotBlob(record)?.name ?? "";
	return name.length === 64 ? name : null;
}

/** Why a path cannot be read as a file, as the second half of a sentence. */
function explainProbe(probe) {
	switch (probe.is) {
		case "directory": return "it is a directory";
		case "missing": return "it is not there";
		case "broken-link": return `it is a link to ${probe.target}, which is not there`;
		case "outside": return `it leads out of the repository, to ${probe.target}`;
		case "special": return `it is ${probe.what}`;
		case "unreadable": return probe.why;
	}
}

/** A place as messages about files name it. */
function placeText({ file, line }) {
	return `${file}:${line}`;
}

/** The finding that a pointer in a file's place amounts to, or null where it bears the record out. */
function describeWitness(record, witness) {
	const { path, status } = record;
	const { pointer, from } = witness;
	const subject = `${path}${from === null ? "" : `, by ${from},`} is ${NAMES[pointer.tool]}`;
	if (status === "missing") return record.missing && {
		kind: "file-missing",
		severity: record.missing,
		message: `${subject} in place of the file recorded at ${placeText(record.location)}, and pointers are to be ignored.${bring(pointer.tool, path)}`,
		expected: record.sha256
	};
	if (pointer.is === "malformed") {
		const place = from === null ? `line ${pointer.line}` : `line ${pointer.line} of ${from}`;
		return {
			kind: "pointer-malformed",
			message: `${path} was meant to be ${NAMES[pointer.tool]}, but is broken at ${place}: ${pointer.why}.`,
			expected: record.sha256
		};
	}
	if (status === "mismatched") return {
		kind: "pointer-mismatch",
		...mismatch$1(record, pointer, subject)
	};
	return pointer.sha256 === null && status === "unverified" ? unverified(record, pointer, subject) : null;
}
const NAMES = {
	"git-lfs": "a git-lfs pointer",
	"git-annex": "a git-annex pointer",
	dvc: "kept by DVC"
};
function mismatch$1(record, pointer, subject) {
	const { sha256, size } = record;
	if (sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256) {
		const location = record.placeOf("sha256");
		return {
			message: `${subject} for SHA-256 ${pointer.sha256}, but ${placeText(location)} records ${sha256}.`,
			location,
			expected: sha256,
			actual: pointer.sha256
		};
	}
	const location = record.placeOf("size");
	return {
		message: `${subject} for a file of ${pointer.size} bytes, but ${placeText(location)} records ${size}.`,
		location,
		expected: `${size}`,
		actual: `${pointer.size}`
	};
}
function unverified({ path, sha256 }, { tool, instead }, subject) {
	return {
		kind: "pointer-unverified",
		message: `${subject} with ${instead ?? "no digest"} and no SHA-256, so its content was not verified.${bring(tool, path)}`,
		expected: sha256
	};
}
/** The command that brings the bytes, with the name where a shell takes it as it is. */
function bring(tool, path) {
	const isPlain = /^[\w./@+-]+$/.test(path) && !path.startsWith("-");
	return ` Bring the file with: ${{
		"git-lfs": isPlain ? `git lfs pull --include ${path}` : "git lfs pull",
		"git-annex": isPlain ? `git annex get ${path}` : "git annex get",
		dvc: isPlain ? `dvc pull ${path}` : "dvc pull"
	}[tool]}`;
}

/**
* The finding that a record's status amounts to, or null where it amounts to none. It is asked of every
* record several times, so nothing is made for those of which there is nothing to say.
*/
function describeFile(record) {
	const { outcome } = record;
	const words = outcome?.is === "witness" ? describeWitness(record, outcome) : wordsOf(record);
	return words && {
		subject: record.path,
		location: record.location,
		...words
	};
}
function wordsOf(record) {
	const state = record.outcome ?? record.found;
	switch (record.status) {
		case "missing": return record.missing && {
			kind: "file-missing",
			severity: record.missing,
			...missing$2(record)
		};
		case "mismatched": return mismatch(record);
		case "changed": return {
			kind: "file-changed",
			message: `${record.path} changed while it was read: ${state.is === "changed" ? state.why : "it was written to"}.`
		};
		case "unreadable": return unreadable$2(record);
		default: return otherSpelling(record);
	}
}
function missing$2(record) {
	const state = record.outcome ?? record.found;
	const why = state.is === "missing" && state.why !== void 0 ? ` (${state.why})` : "";
	const what = state.is === "broken-link" ? `is a link to ${state.target}, which is not there` : `is not there${why}`;
	return {
		message: `${record.path} ${what}; it ${record.sha256 === null ? "is recorded without a checksum" : "has a checksum recorded"} at ${placeText(record.location)}.`,
		expected: record.sha256
	};
}
function mismatch(record) {
	const { outcome, found, size, path } = record;
	const actual = outcome?.is === "hashed" ? outcome.size : found.is === "file" ? found.size : 0;
	if (outcome?.is === "hashed" && (size === null || size === actual)) {
		const expected = expectedDigest(record);
		const location = record.placeOf("sha256");
		const recorder = record.hasDigest ? `${placeText(location)} records` : "the blob that it links to is named";
		return {
			kind: "checksum-mismatch",
			location,
			message: `${path} has SHA-256 ${outcome.sha256}, but ${recorder} ${expected}.`,
			expected,
			actual: outcome.sha256
		};
	}
	const location = record.placeOf("size");
	return {
		kind: "size-mismatch",
		location,
		message: `${path} is ${countOf(actual, "byte")} long, but ${placeText(location)} records ${countOf(size ?? 0, "byte")}.`,
		expected: `${size}`,
		actual: `${actual}`
	};
}
function unreadable$2(record) {
	const state = record.outcome ?? record.found;
	const where = placeText(record.location);
	const { path } = record;
	if (state.is === "outside") return {
		kind: "path-escapes",
		message: `${path}, recorded at ${where}, leads out of the repository${state.target === path ? "" : `, to ${state.target}`}; it was not opened.`,
		actual: state.target
	};
	if (state.is === "directory" || state.is === "special") return {
		kind: "not-a-file",
		message: `${path}, recorded at ${where}, cannot be hashed: ${explainProbe(state)}.`
	};
	return {
		kind: "file-unreadable",
		message: `${path}, recorded at ${where}, cannot be read: ${state.is === "unreadable" ? state.why : "it could not be read"}.`
	};
}
/** A file whose name on disk is spelt otherwise than its recorded name: another system will not find it. */
function otherSpelling(record) {
	const { found, path } = record;
	if (found.is !== "file" || found.path === void 0 || found.path === path) return null;
	if (path.normalize() !== found.path.normalize()) return {
		kind: "path-not-portable",
		message: `${path} is recorded, but its name on disk is ${found.path}; record it as it is, since most systems tell upper case from lower.`,
		expected: path,
		actual: found.path,
		key: "case"
	};
	const [recorded, actual] = [normalForm(path), normalForm(found.path)];
	return {
		kind: "path-not-portable",
		message: `${path} is recorded in Unicode form ${recorded}, but its name on disk is in form ${actual}; record it as it is.`,
		expected: recorded,
		actual,
		key: "normal form"
	};
}
function normalForm(text) {
	if (text === text.normalize("NFC")) return "NFC";
	return text === text.normalize("NFD") ? "NFD" : "mixed";
}
/** The report's row of a record. What a pointer says is shown as actual where it is evidence. */
function rowOf(record) {
	const { path, source, sha256, size, status, evidence } = record;
	const actual = actualOf(record);
	return {
		path,
		list: source.file,
		recorded: {
			sha256,
			size_bytes: size
		},
		actual,
		status,
		evidence
	};
}
function actualOf({ found, outcome, evidence }) {
	if (outcome?.is === "hashed") return {
		sha256: outcome.sha256,
		size_bytes: outcome.size
	};
	if (outcome?.is === "witness") {
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

/** Puts together what the stages left. */
function buildReport(parts) {
	const { settings, run, commit, clock, start, placed, plan, whole, deal, findings, bytesHashed, isComplete } = parts;
	const severities = {
		error: findings.countBy("error"),
		warning: findings.countBy("warning"),
		notice: findings.countBy("notice")
	};
	const files = countFiles(plan);
	const isPartComplete = isComplete && files.skipped === 0;
	return {
		schema_version: 1,
		tool: {
			name: "manifest-drift",
			version: VERSION
		},
		generated_at: clock.now(),
		root: settings.root,
		commit,
		baseline: parts.baseline,
		run,
		shard: deal && {
			...deal,
			part_complete: isPartComplete
		},
		outcome: outcomeOf(severities, settings.failOn),
		complete: deal === null && isPartComplete,
		error: null,
		summary: {
			...files,
			bytes_hashed: bytesHashed,
			errors: severities.error,
			warnings: severities.warning,
			notices: severities.notice,
			accepted: findings.accepted.length,
			duration_ms: Math.max(0, Math.round(clock.elapsed() - start))
		},
		stages: parts.stages,
		lists: parts.lists,
		entries: entryRows(placed, plan, whole),
		files: new FileRows(plan),
		findings,
		accepted: findings.accepted,
		acceptances: parts.acceptances,
		counts: findings.countsByKind()
	};
}
function countFiles(plan) {
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
		pointer: 0,
		upstream: 0,
		none: 0
	};
	let recorded = 0;
	for (const { status, evidence, hasDigest } of plan) {
		by[status] += 1;
		if (status === "matched") matchedBy[evidence] += 1;
		if (hasDigest) recorded += 1;
	}
	const { bytes, pointer, upstream } = matchedBy;
	const { matched, mismatched, missing, unreadable, changed, unverified, skipped } = by;
	return {
		total_files: plan.length,
		matched,
		matched_by: {
			bytes,
			pointer,
			upstream
		},
		mismatched,
		missing,
		unreadable,
		changed,
		unverified,
		skipped,
		has_recorded_checksums: recorded > 0
	};
}
/** The report's rows, made one at a time as they are walked. */
var FileRows = class {
	#plan;
	constructor(plan) {
		this.#plan = plan;
	}
	get length() {
		return this.#plan.length;
	}
	*[Symbol.iterator]() {
		for (const record of this.#plan) yield rowOf(record);
	}
};
/** The report of a check that could not run: it says nothing about drift. */
function failedReport(message, context) {
	return {
		schema_version: 1,
		tool: {
			name: "manifest-drift",
			version: VERSION
		},
		generated_at: context.now,
		root: context.root,
		commit: null,
		baseline: null,
		run: context.run,
		shard: null,
		outcome: "error",
		complete: false,
		error: message,
		summary: {
			...countFiles([]),
			bytes_hashed: 0,
			errors: 0,
			warnings: 0,
			notices: 0,
			accepted: 0,
			duration_ms: 0
		},
		stages: [],
		lists: [],
		entries: [],
		files: [],
		findings: [],
		accepted: [],
		acceptances: [],
		counts: {}
	};
}

/** At most `limit` UTF-16 units, cut between characters, with an ellipsis where something is gone. */
function cut(text, limit) {
	if (text.length <= limit) return text;
	return limit < 1 ? "" : `${head(text, limit - 1)}…`;
}
/** As `cut`, but out of the middle: the end of a path is what tells it from its neighbours. */
function cutMiddle(text, limit) {
	if (text.length <= limit) return text;
	if (limit < 3) return cut(text, limit);
	const end = Math.floor((limit - 1) / 2);
	let start = text.length - end;
	if (isLowSurrogate(text.charCodeAt(start))) start += 1;
	return `${head(text, limit - 1 - end)}…${text.slice(start)}`;
}
function head(text, length) {
	const splitsPair = length > 0 && isLowSurrogate(text.charCodeAt(length));
	return text.slice(0, splitsPair ? length - 1 : length);
}
function isLowSurrogate(unit) {
	return unit >= 56320 && unit <= 57343;
}

/**
* Text from a repository made harmless. Names, versions and messages are written by strangers: in
* a terminal they could move the cursor, in a log begin a workflow command, in Markdown ping
* people, load images or close a table. Each face has its own escape here, and no other code.
*/
/**
* Controls, formats (bidirectional overrides, zero-width signs), line separators, lone surrogates,
* private use, whatever a font may leave blank, non-characters, and every space but U+0020 and the
* ideographic one, which is wide enough to be seen.
*/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]/gu;
/**
* What cannot be seen becomes a visible `\u{…}`: for a value on a terminal or in a log. The runner
* reads `::name::` at a line's start and `##[name]` anywhere, so neither survives.
*/
function terminalText(text) {
	return logLine(visible(text));
}
/** A whole line for a log that may hold colours of ours: no workflow command can begin in it. */
function logLine(line) {
	return line.replace(/^(\s*):(?=:)/, "$1\\u{003a}").replaceAll("##[", "##\\u{005b}");
}
/** What cannot be seen becomes a visible `\u{…}`. */
function visible(text) {
	return showInvisible(text, codePoint);
}
/** Each sign that cannot be seen becomes what `shown` makes of it. */
function showInvisible(text, shown) {
	return text.replace(INVISIBLE, shown);
}
function codePoint(sign) {
	return `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;
}
/** Long enough for every path worth reading in a table. */
const MAX_CODE = 240;
/**
* A Markdown code span that its text cannot break out of, in prose or in a table cell. In a code
* span nothing pings, links or loads; only its own end and, in a table, a `|` could end it.
*/
function markdownCode(text, limit = MAX_CODE) {
	const shown = cutMiddle(visible(cutMiddle(text, 4 * limit)), limit).replace(/^ | $/g, codePoint).replaceAll("|", codePoint);
	if (shown === "") return "(empty)";
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** The longest sentence that is worth reading in a table. */
const MAX_TEXT = 800;
const MAX_SAID = 48;
/**
* A sentence inside Markdown prose or a table cell. Plain words stay; every other word becomes a
* code span, and so does each of `names`, values that the sentence is known to hold. Those of
* `said` stand beside the sentence in full, and so are cut short in it.
*/
function markdownText(text, names = [], said = []) {
	const short = new Set(said.map(visible));
	const code = (name) => markdownCode(shortDigest(name), short.has(name) ? MAX_SAID : MAX_CODE);
	return splitAt(visible(cut(text, MAX_TEXT)), names.map(visible)).flatMap(({ part, isName }) => isName ? [code(part)] : plainWords(part, code)).reduce(joined$1, "");
}
/** Two code spans without anything between them would be one, of other text. */
function joined$1(before, after) {
	return before.endsWith("`") && after.startsWith("`") ? `${before} ${after}` : before + after;
}
function splitAt(text, names) {
	const parts = [];
	let from = 0;
	const spaced = names.filter((name) => /\S /.test(name)).sort((a, b) => b.length - a.length);
	for (let at = 0; at < text.length && spaced.length > 0; at += 1) {
		const name = spaced.find((candidate) => text.startsWith(candidate, at));
		if (name === void 0) continue;
		parts.push({
			part: text.slice(from, at),
			isName: false
		}, {
			part: name,
			isName: true
		});
		from = at + name.length;
		at = from - 1;
	}
	return [...parts, {
		part: text.slice(from),
		isName: false
	}];
}
/** Quotes and brackets around a word, the word, and punctuation behind it. */
const WORD = /^(["'(]*)(.*?)([)"',.;:!?…]*)$/su;
/** Letters, possibly hyphenated; a number that cannot be the short id of a commit; our usual terms. */
const PLAIN = /^(?:[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d{1,6}|\d{1,3}(?:,\d{3})+|SHA-256|UTF-(?:8|16)|[–—])$/u;
/** GitHub links a run of seven and more hex digits to the commit of that id, behind a hyphen too. */
const COMMIT$1 = /\b[0-9a-f]{7,}\b/i;
/** A text in pieces: spaces, words as they are, and code. */
function plainWords(text, code) {
	return [...text.matchAll(/`([^` ]+)`|[^ ]+| /g)].flatMap(({ 0: token, 1: quoted, index }) => {
		if (quoted !== void 0) return [code(quoted)];
		const [, before = "", word = "", after = ""] = WORD.exec(token) ?? [];
		const beginsList = index === 0 && /^\d/.test(token) && after !== "";
		if (PLAIN.test(word) && !COMMIT$1.test(word) && !beginsList || PUNCTUATION.test(token)) return [token];
		return word === "" ? [code(token)] : [
			before,
			code(shortDigest(word)),
			after
		];
	});
}
/** A space, and what is left between two names. */
const PUNCTUATION = /^(?: |[)"',.;:]{1,3})$/;
const SHORT = 12;
/** The first digits of a SHA-256, by which people tell digests apart; other text as it is. */
function shortDigest(text) {
	return /^[0-9a-f]{64}$/i.test(text) ? `${text.slice(0, SHORT)}…` : text;
}
/** A path as part of a URL, each segment encoded. */
function urlPath(path) {
	return path.split("/").map(encode).join("/");
}
function encode(segment) {
	return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** From the gravest to the mildest, which is also the order of every listing. */
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/** Every kind of finding. The order is the order of reports: causes before their consequences. */
const CATALOGUE = {
	"inventory-unreadable": {
		title: "Inventory cannot be read",
		severity: "error",
		fix: "Make the file valid JSON in UTF-8, and a plain file inside the repository."
	},
	"inventory-invalid": {
		title: "Inventory breaks its schema",
		severity: "error",
		fix: "Correct the value at the line named; schemas/inventory.v1.schema.json says what is allowed."
	},
	"inventory-missing": {
		title: "Inventory is missing",
		severity: "error",
		fix: "Commit the inventory, or set its input to the path where it is (`none` where there is none by design); `manifest-drift init` prints a config for what it finds."
	},
	"entry-missing": {
		title: "Entry is missing from the combined inventory",
		severity: "error",
		fix: "Add the entry to the combined inventory, or remove it from its source."
	},
	"entry-unknown": {
		title: "Entry of the combined inventory is in no source",
		severity: "error",
		fix: "Add the entry to its source inventory, or remove it from the combined one."
	},
	"entry-duplicate": {
		title: "Entry is listed twice",
		severity: "error",
		fix: "Keep one of the two, or give them different `id`s."
	},
	"entry-differs": {
		title: "Combined inventory and its source disagree",
		severity: "error",
		fix: "Make both say the same; when the source is right, write the combined inventory anew."
	},
	"totals-differ": {
		title: "Totals do not add up",
		severity: "error",
		fix: "Set the total to the sum of the entries' sizes or file counts."
	},
	"combined-stale": {
		title: "Combined inventory is older than a source",
		severity: "warning",
		fix: "Write the combined inventory anew from its sources."
	},
	"list-missing": {
		title: "Checksum list is missing",
		severity: "error",
		fix: "Commit the list, or set `checksums` to the path where it is (`none` where there is none by design)."
	},
	"list-unreadable": {
		title: "Checksum list cannot be read",
		severity: "error",
		fix: "Make the list a plain text file in UTF-8 inside the repository."
	},
	"list-malformed": {
		title: "Line protects nothing",
		severity: "error",
		fix: "Write the line as `sha256sum` prints it: 64 hex digits, two spaces, the path."
	},
	"digest-placeholder": {
		title: "Digest is a placeholder",
		severity: "error",
		fix: "Record the real SHA-256 (64 hex digits), or leave the field out."
	},
	"checksum-conflict": {
		title: "Records disagree about one file",
		severity: "error",
		fix: "Find out which record is right and make the others say the same."
	},
	"digest-shared": {
		title: "One digest recorded for several files",
		severity: "notice",
		fix: "Make sure the files really are copies; otherwise a digest was pasted twice."
	},
	"nothing-recorded": {
		title: "No checksum is recorded",
		severity: "notice",
		fix: "Record the largest files: `manifest-drift record > models/checksums.sha256`."
	},
	"path-escapes": {
		title: "Path leaves the repository",
		severity: "error",
		fix: "Record a path inside the repository; for a path of another machine set `path-prefix`."
	},
	"path-not-portable": {
		title: "Path is not portable",
		severity: "warning",
		fix: "Record paths relative to the repository root with '/', or set `path-prefix`."
	},
	"not-a-file": {
		title: "Recorded path is not a file",
		severity: "error",
		fix: "Record files; put a plain file where the directory, device, pipe or socket stands."
	},
	"checksum-mismatch": {
		title: "Content differs from its recorded checksum",
		severity: "error",
		fix: "Restore the recorded content, or, if the change is wanted, record the new digest and version."
	},
	"size-mismatch": {
		title: "Size differs from the recorded one",
		severity: "error",
		fix: "Restore the recorded content, or, if the change is wanted, record the new size and digest."
	},
	"pointer-malformed": {
		title: "Pointer is broken",
		severity: "error",
		fix: "Write the pointer anew: resolve the merge conflict in it, or add the file again with its tool."
	},
	"pointer-mismatch": {
		title: "Pointer stands for another file than the recorded one",
		severity: "error",
		fix: "Commit the pointer of the recorded file, or, if the change is wanted, record the new digest and version."
	},
	"pointer-unexpected": {
		title: "Pointer where git does not expect one",
		severity: "error",
		fix: "Track the path (`git lfs track`) and commit .gitattributes, or commit the file itself in its place."
	},
	"pointer-missing": {
		title: "Bytes committed where a pointer belongs",
		severity: "warning",
		fix: "Run `git add --renormalize .` with git-lfs installed, and commit."
	},
	"pointer-unverified": {
		title: "Pointer carries no SHA-256",
		severity: "notice",
		fix: "Bring the file before the check, or keep it with a tool that records SHA-256 (git-lfs, git-annex with SHA256E)."
	},
	"snapshot-damaged": {
		title: "Blob of a hub cache is not what its name says",
		severity: "error",
		fix: "Delete the blob and download the snapshot again."
	},
	"snapshot-incomplete": {
		title: "Download into a hub cache broke off",
		severity: "warning",
		fix: "Download the snapshot again, or delete the .incomplete file."
	},
	"file-missing": {
		title: "Recorded file is missing",
		severity: "error",
		fix: "Restore the file, remove its record, or name it under `optional` in the config."
	},
	"upstream-differs": {
		title: "Upstream holds another file than the recorded one",
		severity: "error",
		fix: "Find out which is right: record the digest that upstream has, or the commit that has the recorded one."
	},
	"upstream-missing": {
		title: "Recorded file or repository is gone upstream",
		severity: "error",
		fix: "Record where it is now, keep a copy of your own, or remove the record."
	},
	"upstream-newer": {
		title: "Upstream has a newer revision",
		severity: "warning",
		fix: "Look at what changed; then record the new commit, version and digests, or stay and lower the severity."
	},
	"upstream-moved": {
		title: "Repository was renamed upstream",
		severity: "warning",
		fix: "Record the new name: the old one can be taken by somebody else."
	},
	"upstream-unreachable": {
		title: "Upstream gave no answer",
		severity: "warning",
		fix: "Run the check again later; for private and gated repositories set HF_TOKEN."
	},
	"file-unreadable": {
		title: "Recorded file cannot be read",
		severity: "error",
		fix: "Give the check permission to read the file, or repair the disk it is on."
	},
	"file-changed": {
		title: "File changed while it was read",
		severity: "error",
		fix: "Run the check when nothing writes to the file."
	},
	"version-not-bumped": {
		title: "Content changed, but its version did not",
		severity: "error",
		fix: "Raise the entry's version, or restore the content that the version stands for."
	},
	"version-went-back": {
		title: "Version went back",
		severity: "error",
		fix: "Give the entry a version above the one it had."
	},
	"version-invalid": {
		title: "Version is not a semantic version",
		severity: "warning",
		fix: "Write the version as MAJOR.MINOR.PATCH so that versions can be compared."
	},
	"revision-not-pinned": {
		title: "Source is not pinned to a commit",
		severity: "notice",
		fix: "Record the commit of the source's repository, all 40 hex digits, as `revision`."
	},
	"baseline-unavailable": {
		title: "Earlier commit could not be read",
		severity: "warning",
		fix: "Check out with `fetch-depth: 0`, give the token `contents: read`, or set `baseline` to none."
	},
	"acceptance-expired": {
		title: "Accepted drift has expired",
		severity: "warning",
		fix: "Mend what was accepted and remove the entry, or give it a new reason and a later `expires`."
	},
	"check-incomplete": {
		title: "Not everything was looked at",
		severity: "warning",
		fix: "Raise `time-budget`, or let the run finish."
	}
};
const KINDS = Object.keys(CATALOGUE);

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
/** Whether this part speaks for what is not dealt out: inventories, entries, the plan itself. */
function speaksForAll(shard) {
	return shard === null || shard.index === 1;
}

/**
* The verdict in one sentence, which never lets "pass" hide what was not looked at. May hold text
* from the repository or from an error: escape it for the face it goes to.
*/
function verdictOf(report) {
	const { outcome, complete, error, summary, shard } = report;
	if (outcome === "error") return `The check could not run: ${error ?? "no reason was given"}`;
	const unseen = [
		summary.missing > 0 ? `${summary.missing} missing` : "",
		summary.unverified > 0 ? `${summary.unverified} unverified` : "",
		summary.skipped > 0 ? `${summary.skipped} not read` : ""
	].filter((part) => part !== "");
	const gap = unseen.length > 0 ? ` Content not verified: ${unseen.join(", ")}.` : "";
	const accepted = summary.accepted > 0 ? ` ${countOf(summary.accepted, "finding")} ${summary.accepted === 1 ? "is" : "are"} accepted by the config.` : "";
	const incomplete = complete ? "" : shard === null ? " The check is incomplete." : ` This is ${shardName(shard)} only; its report is to be merged with the others.`;
	if (outcome === "fail") {
		const found = summary.errors + summary.warnings + summary.notices;
		return `The repository has drifted from its manifests: ${summary.errors > 0 ? countOf(summary.errors, "error") : countOf(found, "finding")}.${gap}${accepted}${incomplete}`;
	}
	const bad = summary.mismatched + summary.unreadable + summary.changed;
	if (bad > 0) return `Passed by its settings, though ${countOf(bad, "file")} could not be verified or differ.${gap}${accepted}${incomplete}`;
	if (!summary.has_recorded_checksums) return `No drift found, but no checksum is recorded.${gap}${accepted}${incomplete}`;
	const { pointer, upstream } = summary.matched_by;
	const unread = [pointer > 0 ? `, ${pointer} of them by pointer` : "", upstream > 0 ? `, ${upstream} of them by the hub's metadata` : ""].join("");
	return `No drift found: ${summary.matched} of ${countOf(summary.total_files, "file")} verified${unread}.${gap}${accepted}${incomplete}`;
}

/** Findings of one kind shown one by one; the rest are counted. */
const MAX_SHOWN = 20;
const SIGNS = {
	error: {
		sign: "✗",
		style: "red"
	},
	warning: {
		sign: "!",
		style: "yellow"
	},
	notice: {
		sign: "i",
		style: "cyan"
	}
};
/** The report for a person at a terminal: findings by kind with the fix, then counts, then the verdict. */
function* renderText(report, paint) {
	yield* renderFindings(report, paint);
	yield* renderAccepted(report, paint);
	for (const { status, name, detail } of report.stages) yield `${status === "fail" ? paint("red", "✗") : status === "pass" ? paint("green", "✓") : paint("dim", "–")} ${name}: ${paint("dim", terminalText(detail))}\n`;
	yield `\n${counts(report)}\n`;
	const { outcome } = report;
	yield `${paint("bold", paint(outcome === "pass" ? report.complete ? "green" : "yellow" : "red", outcome.toUpperCase()))} ${terminalText(verdictOf(report))}\n`;
}
function* renderFindings(report, paint) {
	let group = "";
	let kind = null;
	let shown = 0;
	let left = 0;
	for (const finding of report.findings) {
		const next = `${finding.severity} ${finding.kind}`;
		if (next !== group) {
			yield* closing(kind, left, paint);
			[group, kind, shown, left] = [
				next,
				finding.kind,
				0,
				0
			];
			const { sign, style } = SIGNS[finding.severity];
			const title = paint("bold", CATALOGUE[finding.kind].title);
			yield `${paint(style, sign)} ${title} ${paint("dim", finding.kind)}\n`;
		}
		shown += 1;
		if (shown <= MAX_SHOWN) yield renderFinding(finding, paint);
		else left += 1;
	}
	yield* closing(kind, left, paint);
}
function renderFinding({ location, message }, paint) {
	return `    ${paint("dim", location === null ? "" : `${terminalText(`${location.file}:${location.line}:${location.column}`)}  `)}${terminalText(message)}\n`;
}
function* closing(kind, left, paint) {
	if (kind === null) return;
	if (left > 0) yield `    … and ${left} more; --format json lists all.\n`;
	yield `  ${paint("cyan", "→")} ${CATALOGUE[kind].fix}\n\n`;
}
function* renderAccepted({ accepted, acceptances }, paint) {
	const idle = acceptances.filter(({ status, findings }) => status === "active" && findings === 0);
	if (accepted.length + idle.length === 0) return;
	yield `${paint("dim", "~")} ${paint("bold", "Accepted drift")} ${paint("dim", "does not count")}\n`;
	let shown = 0;
	for (const { kind, subject, reason, expires } of accepted) {
		shown += 1;
		if (shown > MAX_SHOWN) break;
		yield `    ${terminalText(subject)}: ${kind}, until ${expires}: ${terminalText(reason)}\n`;
	}
	if (accepted.length > MAX_SHOWN) yield `    … and ${accepted.length - MAX_SHOWN} more; --format json lists all.\n`;
	for (const { kind, path } of idle.slice(0, MAX_SHOWN)) yield `    ${terminalText(path)}: nothing matches; ${terminalText(kind)} can go from \`accept\`.\n`;
	yield "\n";
}
function counts({ summary }) {
	const { total_files, matched, matched_by, errors, warnings, notices, accepted } = summary;
	const evidence = [
		matched_by.bytes > 0 ? `${matched_by.bytes} by bytes` : "",
		matched_by.pointer > 0 ? `${matched_by.pointer} by pointer` : "",
		matched_by.upstream > 0 ? `${matched_by.upstream} by hub metadata` : ""
	].filter((part) => part !== "");
	const parts = [`${matched} matched${evidence.length > 0 ? ` (${evidence.join(", ")})` : ""}`];
	for (const status of [
		"mismatched",
		"missing",
		"unreadable",
		"changed",
		"unverified",
		"skipped"
	]) if (summary[status] > 0) parts.push(`${summary[status]} ${status}`);
	return `${countOf(total_files, "file")}: ${parts.join(", ")}. ${countOf(errors, "error")}, ${countOf(warnings, "warning")}, ${countOf(notices, "notice")}${accepted > 0 ? `, ${accepted} accepted` : ""}.`;
}

const SETTINGS = {
	root: {
		type: "text",
		default: ".",
		value: "DIR",
		help: "The folder to check. Nothing outside it is ever opened."
	},
	config: {
		type: "text",
		default: ".github/manifest-drift.yml",
		value: "FILE",
		help: "The config file, below the root. The default one may be absent."
	},
	"combined-inventory": {
		type: "lines",
		default: "inventory/combined_inventory.json",
		value: "PATH|none",
		help: "The combined inventory: paths or globs below the root, one a line, or `none`."
	},
	"model-inventory": {
		type: "lines",
		default: "models/inventory.json",
		value: "PATH|none",
		help: "The source inventories of models: paths or globs, one a line, or `none`."
	},
	"dataset-inventory": {
		type: "lines",
		default: "datasets/inventory.json",
		value: "PATH|none",
		help: "The source inventories of datasets: paths or globs, one a line, or `none`."
	},
	checksums: {
		type: "lines",
		default: "models/checksums.sha256",
		value: "PATH|none",
		help: "The lists of recorded SHA-256 checksums: paths or globs, one a line, or `none`."
	},
	"checksum-base": {
		type: "choice",
		choices: [
			"auto",
			"root",
			"list"
		],
		default: "auto",
		value: "auto|root|list",
		help: "What a list's relative paths are relative to: the root, the list's own folder, or (auto) whichever has more of its files."
	},
	"path-prefix": {
		type: "lines",
		default: "",
		value: "PREFIX",
		help: "Prefixes of absolute recorded paths that stand for the root, one a line (`C:/repos/harmonia`)."
	},
	"missing-files": {
		type: "choice",
		choices: [
			"auto",
			"error",
			"warning",
			"ignore"
		],
		default: "auto",
		value: "auto|error|warning|ignore",
		help: "What a recorded file that is not there means. auto: an error when it has a recorded checksum, else a notice."
	},
	pointers: {
		type: "choice",
		choices: ["accept", "ignore"],
		default: "accept",
		value: "accept|ignore",
		help: "What a git-lfs or git-annex pointer in place of a file means. accept: evidence of the file, by the SHA-256 it carries. ignore: the file is missing."
	},
	baseline: {
		type: "text",
		default: "auto",
		value: "REF|auto|none",
		help: "The commit whose inventories and lists say which versions were there before. auto: a pull request's base, or the commit before a push."
	},
	upstream: {
		type: "lines",
		default: "none",
		value: "huggingface|https://HOST|none",
		help: "Who may be asked what they hold: `huggingface`, and servers as `https://HOST`, one a line. No file is downloaded."
	},
	shard: {
		type: "text",
		default: "none",
		value: "I/N|none",
		help: "Check only shard I of N (`2/8`): recorded files are dealt to N jobs, which never talk to each other. The reports become one by merging."
	},
	concurrency: {
		type: "count",
		default: "auto",
		value: "N|auto",
		help: "How many files are hashed at once. auto: as many as there are usable cores."
	},
	"fail-on": {
		type: "choice",
		choices: [
			"error",
			"warning",
			"notice"
		],
		default: "error",
		value: "error|warning|notice",
		help: "The mildest severity that fails the check."
	},
	"time-budget": {
		type: "duration",
		default: "none",
		value: "TIME|none",
		help: "How long the check may take (`90s`, `15m`, `2h`). Files not read by then are skipped and the report is marked incomplete; what never comes back from a disk is given up."
	}
};
const SETTING_NAMES = Object.keys(SETTINGS);
/** What a config file may say: where it is itself found, and a job's own part, it cannot. */
const CONFIG_NAMES = SETTING_NAMES.filter((name) => name !== "root" && name !== "config" && name !== "shard");

/** Sets a record's status by what stands for its file; `ignore` leaves the file missing. */
function judgeWitness(record, witness, pointers) {
	const { pointer } = witness;
	record.outcome = witness;
	if (pointers === "ignore") {
		record.status = "missing";
		return;
	}
	if (pointer.is === "malformed") {
		record.status = "mismatched";
		return;
	}
	const { sha256, size } = record;
	if (size !== null && pointer.size !== null && size !== pointer.size || sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256) record.status = "mismatched";
	else record.status = sha256 !== null && pointer.sha256 !== null ? "matched" : "unverified";
	if (record.status !== "unverified") record.evidence = "pointer";
}

const OBJECTS = "/annex/objects/";
/** A key: backend, then fields such as `-s1048576`, then `--` and the name. */
const KEY = /^([A-Z0-9_]+)((?:-[a-zA-Z]\d+)*)--(.+)$/;
const SHA256_NAME = /^([0-9a-f]{64})(\.[^/]*)?$/;
/** The text of an unlocked file whose content is elsewhere: `/annex/objects/KEY` and a line end. */
function readAnnexPointer(text) {
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
	if (backend === "") return malformed$2("its key is not BACKEND-sSIZE--NAME");
	const isChunk = /-[SC]\d/.test(fields);
	const size = /-s(\d+)(?=-|$)/.exec(fields)?.[1];
	const bytes = size === void 0 || isChunk ? null : Number(size);
	if (bytes !== null && !Number.isSafeInteger(bytes)) return malformed$2("its size is not a number of bytes");
	const instead = isChunk ? "the key of a chunk" : /^SHA256E?$/.test(backend) ? null : `a key of ${backend}`;
	if (instead !== null) return {
		is: "pointer",
		tool: "git-annex",
		sha256: null,
		size: bytes,
		instead
	};
	const [, digest, extension] = SHA256_NAME.exec(name) ?? [];
	if (digest === void 0 || backend === "SHA256" && extension !== void 0) return malformed$2(`its ${backend} key does not begin with 64 lower-case hex digits`);
	return {
		is: "pointer",
		tool: "git-annex",
		sha256: digest,
		size: bytes,
		instead: null
	};
}
function malformed$2(why) {
	return {
		is: "malformed",
		tool: "git-annex",
		line: 1,
		why
	};
}

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
	return judge$1(lines, all.length);
}
/** Keys stand in this order, with any extensions between version and size. */
const KEYS = [
	"version",
	"oid",
	"size"
];
function judge$1(lines, end) {
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
		instead: null
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
const decoder$2 = new TextDecoder("utf-8", { ignoreBOM: true });
const decodePointer = (bytes) => decoder$2.decode(bytes);
/** The pointer that a file's whole text is, or was meant to be; null where it is a file of its own. */
function readPointer(text) {
	return readLfsPointer(text) ?? readAnnexPointer(text);
}

const MAX_ATTRIBUTES_BYTES = 1048576;
/**
* Compares what stands in the work tree and in git's index with what .gitattributes says: pointers
* that git will never replace by their files, and bytes that were committed where a pointer belongs.
* Git is only asked where one of the two is possible, because starting it takes time.
*/
async function checkAttributes(plan, setting, { files, git }) {
	const pointers = plan.filter(isLfsPointer);
	const bytes = plan.filter(({ evidence, outcome }) => evidence === "bytes" && outcome?.is === "hashed");
	const drafts = [];
	if (!git) return {
		drafts,
		detail: "not in a git repository",
		skipped: true
	};
	const tracked = await mentionsLfs(bytes, files) ? bytes : [];
	if (pointers.length + tracked.length === 0) return {
		drafts,
		detail: "no pointers, and no paths of git-lfs",
		skipped: true
	};
	const filters = await git.filters([...pointers, ...tracked].map(({ path }) => path));
	if (filters === null) return {
		drafts,
		detail: "git could not be asked",
		skipped: true
	};
	const astray = pointers.filter(({ path }) => filters.get(path) !== "lfs");
	drafts.push(...await unexpected(astray, git));
	const belong = tracked.filter(({ path }) => filters.get(path) === "lfs");
	for (const record of belong) judgeRecordedPointer(record, setting);
	drafts.push(...await committedBytes(belong, git));
	return {
		drafts,
		detail: `${pointers.length} pointers and ${belong.length} files of git-lfs compared with .gitattributes`,
		skipped: false
	};
}
function isLfsPointer({ outcome }) {
	return outcome?.is === "witness" && outcome.from === null && outcome.pointer.tool === "git-lfs";
}
/** Whether an attributes file above any of the records says something of git-lfs. */
async function mentionsLfs(records, files) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of records) for (const folder of foldersAbove(path)) {
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	const names = [...folders].map((folder) => folder === "" ? ".gitattributes" : `${folder}/.gitattributes`);
	const probes = await files.probe(names);
	for (const [index, name] of names.entries()) {
		if (probes[index]?.is !== "file") continue;
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
	if (pointer) judgeWitness(record, {
		is: "witness",
		pointer,
		from: null
	}, setting);
}
/** Git can only smudge and clean what its attributes name. What it does not keep is not its business. */
async function unexpected(records, git) {
	if (records.length === 0) return [];
	const indexed = await git.indexed(records.map(({ path }) => path), 0);
	return records.filter(({ path }) => indexed?.has(path)).map(({ path, location }) => ({
		kind: "pointer-unexpected",
		message: `${path} is a git-lfs pointer, but no .gitattributes gives it filter=lfs, so every checkout keeps the pointer in place of the file.`,
		subject: path,
		location
	}));
}
async function committedBytes(records, git) {
	if (records.length === 0) return [];
	const indexed = await git.indexed(records.map(({ path }) => path), MAX_POINTER_BYTES);
	return records.flatMap((record) => {
		const file = indexed?.get(record.path);
		if (!file?.size) return [];
		return file.bytes !== null && readPointer(decodePointer(file.bytes)) !== null || file.bytes === null && file.size <= 32768 ? [] : [committed(record, file.size)];
	});
}
function committed({ path, location }, size) {
	return {
		kind: "pointer-missing",
		message: `${path} belongs to git-lfs by .gitattributes, but git holds its ${size} bytes themselves and no pointer.`,
		subject: path,
		location
	};
}

/** Blobs named by git's ids are small texts; longer ones are left to their recorded digests. */
const MAX_GIT_BLOB_BYTES = 10485760;

/**
* Checks the hub caches below the root: whether each recorded file's blob is what its name says, and
* whether a download broke off. Records of `plan` are checked; the caches that those of `whole` are in
* are looked into, which one shard does for all.
*/
async function checkSnapshots(plan, whole, placed, { files, blobId }) {
	const caches = /* @__PURE__ */ new Set();
	const drafts = [];
	let checked = 0;
	for (const record of plan) {
		const blob = snapshotBlob(record);
		if (blob === null) continue;
		checked += 1;
		const actual = await nameByBytes(record, blob, files, blobId);
		if (actual !== null && actual !== blob.name && !(record.sha256 === null && blob.name.length === 64)) drafts.push(damaged(record, blob.name, actual));
	}
	for (const { path } of whole) {
		const cache = cacheFolder(path);
		if (cache !== null) caches.add(cache);
	}
	for (const { path, field } of placed) {
		const cache = field === null ? null : cacheFolder(path);
		if (cache !== null) caches.add(cache);
	}
	for (const cache of caches) {
		const names = await files.list(`${cache}/blobs`);
		for (const name of names) if (name.endsWith(".incomplete")) drafts.push(incomplete$1(cache, name));
	}
	return {
		drafts,
		detail: `${caches.size} hub caches, ${checked} blobs`,
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
	return {
		kind: "snapshot-damaged",
		message: `${path} links to the blob ${name}, but its bytes are those of ${actual}.`,
		subject: path,
		location,
		expected: name,
		actual
	};
}
function incomplete$1(cache, name) {
	return {
		kind: "snapshot-incomplete",
		message: `${cache}/blobs/${name} is a part of a download that broke off.`,
		subject: cache,
		key: name
	};
}

/** Text of UTF-8 bytes; a byte order mark at the start is left out. */
function decodeUtf8(bytes) {
	const utf16 = utf16Mark(bytes);
	if (utf16) return {
		problem: utf16,
		line: 1,
		column: 1
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return {
			problem: "it is not UTF-8 text; save it as UTF-8",
			...firstBadByte(bytes)
		};
	}
}
/** A sentence about the UTF-16 byte order mark that the bytes begin with, if they do. */
function utf16Mark(bytes) {
	const [first, second] = bytes;
	const mark = first === 255 && second === 254 ? "LE" : first === 254 && second === 255 ? "BE" : null;
	return mark && `it is UTF-16 ${mark} text (as PowerShell's \`>\` writes it); save it as UTF-8`;
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

/** No file that is read here needs a tenth of it. */
const MAX_YAML_DEPTH = 32;
/**
* Whether a YAML text nests deeper than it may. To be asked before it is parsed: nested keys (`? ? ? a`)
* take the parser time that grows with the fourth power of their depth, minutes for a kilobyte.
*/
function nestsTooDeep({ CST, Parser }, text) {
	for (const token of new Parser().parse(text)) {
		if (token.type !== "document") continue;
		let isDeep = false;
		CST.visit(token, (_, path) => {
			isDeep ||= path.length > 32;
			return isDeep ? CST.visit.BREAK : void 0;
		});
		if (isDeep) return true;
	}
	return false;
}

/**
* What DVC keeps (dvc/schema.py, dvc/output.py): the `outs` of a `.dvc` file, and of every stage of
* a `dvc.lock`. DVC records MD5 or a server's ETag, never SHA-256.
*/
/** Files longer than this are not looked into. */
const MAX_DVC_BYTES = 8388608;
/** The outs of one file, `folder` being the one it stands in. A file that is not DVC's has none. */
async function readDvcOuts(folder, bytes) {
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) return [];
	const yaml = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (nestsTooDeep(yaml, decoded.text)) return [];
	let value;
	try {
		value = yaml.parse(decoded.text, {
			maxAliasCount: 0,
			logLevel: "silent"
		});
	} catch {
		return [];
	}
	if (!isObject(value)) return [];
	const base = typeof value.wdir === "string" ? joinPath(folder, value.wdir) : folder;
	return (isObject(value.stages) ? Object.values(value.stages) : [value]).flatMap((stage) => {
		if (!isObject(stage) || !Array.isArray(stage.outs)) return [];
		return stage.outs.flatMap((out) => readOut(base, out));
	});
}
function readOut(base, out) {
	if (base === null || !isObject(out) || typeof out.path !== "string") return [];
	const path = joinPath(base, out.path);
	if (path === null || out.path.startsWith("/")) return [];
	const digest = [
		out.md5,
		out.etag,
		out.checksum
	].find((item) => typeof item === "string") ?? "";
	const instead = typeof out.md5 === "string" ? "an MD5 digest" : "an ETag";
	return [{
		path,
		size: Number.isSafeInteger(out.size) && out.size >= 0 ? out.size : null,
		isFolder: String(digest).endsWith(".dir") || out.nfiles !== void 0,
		instead
	}];
}

const NOT_THERE = [
	"missing",
	"broken-link",
	"outside",
	void 0
];
/** Whatever stands at the path, it is there. */
function exists(probe) {
	return !NOT_THERE.includes(probe?.is);
}

/** Paths are probed in batches, so that a million of them need no million promises or copies. */
const BATCH = 4096;
function* batches(items) {
	for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/**
* Asks git and DVC about files that are not there: a file that a sparse checkout leaves out, or that
* DVC keeps elsewhere, has a record of its own in the commit. Sets what they bear witness of.
*/
async function findWitnesses(plan, pointers, ports) {
	const stood = plan.reduce((count, { outcome }) => count + (outcome?.is === "witness" ? 1 : 0), 0);
	const missing = countMissing(plan);
	if (missing > 0 && ports.git) await askGit(plan, pointers, ports.git, ports.digest);
	if (missing > 0) await askDvc(plan, pointers, ports.files);
	return {
		drafts: [],
		detail: `${stood} pointers in place of files, ${missing - countMissing(plan)} of ${missing} missing files known to git or DVC`,
		skipped: stood + missing === 0
	};
}
/** Missing, and nothing that stands for it is known. */
function isUnknown({ status, outcome }) {
	return status === "missing" && outcome?.is !== "witness";
}
function countMissing(plan) {
	return plan.reduce((count, record) => count + (isUnknown(record) ? 1 : 0), 0);
}
async function askGit(plan, pointers, git, digest) {
	const unknown = (path) => {
		const record = findRecord(plan, path);
		return record && isUnknown(record) ? record : null;
	};
	const leftOut = await git.leftOut((path) => unknown(path) !== null, MAX_POINTER_BYTES);
	for (const [path, file] of leftOut ?? []) {
		const record = unknown(path);
		if (record) judgeLeftOut(record, file, pointers, digest);
	}
}
const LEFT_OUT = "a sparse checkout leaves it out";
function judgeLeftOut(record, { bytes, size }, pointers, digest) {
	if (bytes === null) {
		const blob = size === null ? "its blob is not here" : `its blob of ${size} bytes is no pointer`;
		record.found = {
			is: "missing",
			why: `${LEFT_OUT}, and ${blob}`
		};
		return;
	}
	const sha256 = digest(bytes);
	const text = decodePointer(bytes);
	const pointer = sha256 === record.sha256 ? null : readPointer(text);
	if (pointer) {
		judgeWitness(record, {
			is: "witness",
			pointer,
			from: "git's index"
		}, pointers);
		return;
	}
	record.outcome = {
		is: "hashed",
		sha256,
		size: bytes.length,
		text
	};
	record.evidence = "bytes";
	record.status = !((record.sha256 ?? sha256) === sha256 && (record.size ?? bytes.length) === bytes.length) ? "mismatched" : record.sha256 === null ? "unverified" : "matched";
}
async function askDvc(plan, pointers, files) {
	const folders = foldersOfUnknown(plan);
	if ((await existing(folders.map((folder) => below(folder, ".dvc")), files)).size === 0) return;
	const missing = plan.filter(isUnknown);
	const names = new Set(folders.flatMap((folder) => [below(folder, "dvc.lock"), `${folder}.dvc`]));
	for (const record of missing) names.add(`${record.path}.dvc`);
	names.delete(".dvc");
	const outs = /* @__PURE__ */ new Map();
	for (const from of await existing([...names], files)) {
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
		judgeWitness(record, {
			is: "witness",
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
	for (const record of plan) {
		if (!isUnknown(record)) continue;
		for (let folder = folderOf(record.path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	}
	return [...folders];
}
async function existing(paths, files) {
	const found = /* @__PURE__ */ new Set();
	for (const batch of batches(paths)) {
		const probes = await files.probe(batch);
		for (const [index, path] of batch.entries()) if (exists(probes[index])) found.add(path);
	}
	return found;
}

/**
* Looks at every planned file, sizes first: a file of another size need not be read to know that it
* differs, unless it is small enough to be a pointer. What is left and has a recorded digest is
* hashed. Sets each record's status.
*/
async function gatherEvidence(plan, pointers, { hasher, progress, signal }) {
	const jobs = [];
	const hashed = [];
	const total = {
		files: 0,
		bytes: 0
	};
	for (const record of plan) {
		judgeProbe(record, pointers);
		if (record.found.is !== "file" || !isWorthReading(record, record.found.size)) continue;
		jobs.push({
			path: record.found.path ?? record.path,
			size: record.found.size
		});
		hashed.push(record);
		total.files += 1;
		total.bytes += record.found.size;
	}
	const done = {
		files: 0,
		bytes: 0
	};
	let bytesHashed = 0;
	let heldUp = 0;
	await hasher.hash(jobs, {
		done(index, outcome) {
			const record = hashed[index];
			record.outcome = outcome;
			if (outcome.is === "hashed") bytesHashed += outcome.size;
			if ("isHeldUp" in outcome) heldUp += 1;
			judgeOutcome(record, outcome, pointers);
			done.files += 1;
			progress.hashed(done, total);
		},
		bytes(count) {
			done.bytes += count;
			progress.hashed(done, total);
		}
	}, signal);
	const skipped = plan.reduce((count, record) => count + (record.status === "skipped" ? 1 : 0), 0);
	const unread = skipped + heldUp;
	const detail = `${jobs.length} files hashed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
	return {
		value: {
			bytesHashed,
			isComplete: unread === 0
		},
		drafts: unread > 0 ? [incomplete(unread)] : [],
		detail,
		skipped: jobs.length === 0
	};
}
/** A digest to compare with, or a size that a pointer would explain. */
function isWorthReading(record, size) {
	if (record.status === "mismatched") return size <= MAX_POINTER_BYTES;
	return expectedDigest(record) !== null;
}
/** What the probe alone tells. */
function judgeProbe(record, pointers) {
	const { found, size } = record;
	const pointer = found.is === "broken-link" ? readAnnexLink(found.target) : null;
	if (pointer) judgeWitness(record, {
		is: "witness",
		pointer,
		from: null
	}, pointers);
	else if (found.is === "missing" || found.is === "broken-link") record.status = "missing";
	else if (found.is !== "file") record.status = "unreadable";
	else if (size !== null && size !== found.size) record.status = "mismatched";
	else record.status = "unverified";
}
/** What hashing told. */
function judgeOutcome(record, outcome, pointers) {
	switch (outcome.is) {
		case "hashed": {
			const expected = expectedDigest(record);
			const isExpected = outcome.sha256 === expected;
			const pointer = outcome.text === void 0 || isExpected ? null : readPointer(outcome.text);
			if (pointer) {
				judgeWitness(record, {
					is: "witness",
					pointer,
					from: null
				}, pointers);
				return;
			}
			record.evidence = "bytes";
			if ((record.size ?? outcome.size) !== outcome.size || expected !== null && !isExpected) record.status = "mismatched";
			else record.status = isExpected ? "matched" : "unverified";
			return;
		}
		case "changed":
		case "skipped":
			record.status = outcome.is;
			return;
		case "missing":
		case "broken-link":
			record.status = "missing";
			return;
		default: record.status = "unreadable";
	}
}
/** The finding about files that nobody came to. */
function incomplete(skipped) {
	return {
		kind: "check-incomplete",
		message: `${skipped} ${skipped === 1 ? "file was" : "files were"} not read, because the time budget ran out or the run was cancelled.`,
		subject: "check"
	};
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
		{ "required": ["datasets"] }
	],
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
				"live": {},
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
		"live": {},
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
const pattern4 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[^\\u0000]+$", "u");
const schema42 = {
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
					params: { type: schema42.properties.source_url.type },
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
			props0.live = true;
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
		if (data.readme_excerpt !== void 0) {
			let data17 = data.readme_excerpt;
			if (typeof data17 !== "string" && data17 !== null) {
				const err32 = {
					instancePath: instancePath + "/readme_excerpt",
					schemaPath: "#/properties/readme_excerpt/type",
					keyword: "type",
					params: { type: schema32.properties.readme_excerpt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data18 = data.files;
			if (!Array.isArray(data18) && data18 !== null) {
				const err33 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: schema32.properties.files.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (Array.isArray(data18)) {
				const len0 = data18.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data18[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data18,
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
			let data20 = data.top_files;
			if (!Array.isArray(data20) && data20 !== null) {
				const err34 = {
					instancePath: instancePath + "/top_files",
					schemaPath: "#/properties/top_files/type",
					keyword: "type",
					params: { type: schema32.properties.top_files.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (Array.isArray(data20)) {
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate22(data20[i1], {
					instancePath: instancePath + "/top_files/" + i1,
					parentData: data20,
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
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
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
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$", "u");
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
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
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
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err5 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.generated_at !== void 0) {
			let data2 = data.generated_at;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/generated_at",
					schemaPath: "#/properties/generated_at/type",
					keyword: "type",
					params: { type: schema31.properties.generated_at.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern11.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/generated_at",
						schemaPath: "#/properties/generated_at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.version !== void 0) {
			let data3 = data.version;
			if (typeof data3 !== "string" && data3 !== null) {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema31.properties.version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
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
				const err9 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
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
				const err10 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.totals !== void 0) {
			let data8 = data.totals;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
				const err11 = {
					instancePath: instancePath + "/totals",
					schemaPath: "#/properties/totals/type",
					keyword: "type",
					params: { type: schema31.properties.totals.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.models_bytes !== void 0) {
					let data9 = data8.models_bytes;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
						const err12 = {
							instancePath: instancePath + "/totals/models_bytes",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 9007199254740991 || isNaN(data9)) {
							const err13 = {
								instancePath: instancePath + "/totals/models_bytes",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err14 = {
								instancePath: instancePath + "/totals/models_bytes",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data8.models_files !== void 0) {
					let data10 = data8.models_files;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
						const err15 = {
							instancePath: instancePath + "/totals/models_files",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 > 9007199254740991 || isNaN(data10)) {
							const err16 = {
								instancePath: instancePath + "/totals/models_files",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data10 < 0 || isNaN(data10)) {
							const err17 = {
								instancePath: instancePath + "/totals/models_files",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data8.datasets_bytes !== void 0) {
					let data11 = data8.datasets_bytes;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
						const err18 = {
							instancePath: instancePath + "/totals/datasets_bytes",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 9007199254740991 || isNaN(data11)) {
							const err19 = {
								instancePath: instancePath + "/totals/datasets_bytes",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data11 < 0 || isNaN(data11)) {
							const err20 = {
								instancePath: instancePath + "/totals/datasets_bytes",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data8.datasets_files !== void 0) {
					let data12 = data8.datasets_files;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
						const err21 = {
							instancePath: instancePath + "/totals/datasets_files",
							schemaPath: "#/$defs/count/type",
							keyword: "type",
							params: { type: schema40.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 9007199254740991 || isNaN(data12)) {
							const err22 = {
								instancePath: instancePath + "/totals/datasets_files",
								schemaPath: "#/$defs/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data12 < 0 || isNaN(data12)) {
							const err23 = {
								instancePath: instancePath + "/totals/datasets_files",
								schemaPath: "#/$defs/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
			}
		}
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"$schema": true,
		"generated_at": true,
		"version": true,
		"models": true,
		"datasets": true,
		"totals": true
	},
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};

/** More broken values than this in one inventory are counted in one last finding. */
const MAX_SCHEMA_FINDINGS = 100;
/** What the inventory's schema refuses, each at the very value. */
function schemaFindings(document, lines) {
	if (validate(document.value)) return [];
	const errors = withoutBranches(validate.errors);
	const drafts = errors.slice(0, 100).map((error) => draftOf$1(error, document, lines));
	const first = errors[100];
	if (first) {
		const left = errors.length - 100;
		drafts.push({
			...draftOf$1(first, document, lines),
			message: `${lines.file} breaks its schema in ${left} more ${left === 1 ? "place" : "places"}, the first of them here.`,
			expected: null,
			actual: null,
			key: "more"
		});
	}
	return drafts;
}
/** The errors of an anyOf's branches say less than the anyOf itself. */
function withoutBranches(errors) {
	return errors.filter((error) => !error.schemaPath.includes("/anyOf/"));
}
function draftOf$1(error, document, lines) {
	const steps = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	let container = document.value;
	for (const step of steps.slice(0, -1)) container = container[step];
	const last = steps.at(-1);
	const value = last === void 0 ? container : container[last];
	const expected = expectation(error);
	const actual = shown(value);
	return {
		kind: "inventory-invalid",
		message: `${lines.file}: ${error.instancePath || "the whole file"} ${expected}; it is ${actual}.`,
		subject: lines.file,
		location: lines.locate(document.offsetOf(container, last)),
		expected,
		actual,
		key: `${error.instancePath} ${error.keyword}`
	};
}
function expectation(error) {
	const { keyword, params, instancePath } = error;
	if (keyword === "anyOf" && instancePath === "") return "needs `models` or `datasets`, or to be a list of entries";
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

/** Lists of files are compared by path, because nothing depends on the order they stand in. */
const KEYED_BY_PATH = /* @__PURE__ */ new Set(["files", "top_files"]);
/**
* Where two entries differ, in the order of the left one's keys. Keys may stand in any order;
* `ignored` names top-level fields to leave out. Stops after `limit` differences.
*/
function differences(left, right, ignored, limit, numerals) {
	const found = [];
	const add = (pointer, at) => {
		found.push({
			pointer,
			left: memberOf(at.leftAt),
			right: memberOf(at.rightAt),
			...at
		});
		return found.length < limit;
	};
	const same = (a, b, { leftAt, rightAt }) => a === b && (isExact(a) || numerals.left(...leftAt) === numerals.right(...rightAt));
	walk(left, right, "", ignored, add, same);
	return found;
}
/** Whether a value says all that its file does: doubles hold no whole numbers beyond 2^53 for certain. */
function isExact(value) {
	return typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
/** Compares two objects or two arrays member by member; false when the limit was reached. */
function walk(left, right, pointer, ignored, add, same) {
	for (const key of keysOf(left, right)) {
		if (pointer === "" && ignored.has(key)) continue;
		const at = {
			leftAt: [left, key],
			rightAt: [right, key]
		};
		const a = memberOf(at.leftAt);
		const b = memberOf(at.rightAt);
		if (same(a, b, at)) continue;
		const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (KEYED_BY_PATH.has(key) && areKeyed(a, b)) {
			if (!walkKeyed(a, b, here, add, same)) return false;
		} else if (isObject(a) && isObject(b) || Array.isArray(a) && Array.isArray(b)) {
			if (!walk(a, b, here, ignored, add, same)) return false;
		} else if (!add(here, at)) return false;
	}
	return true;
}
/** The left one's keys first; those of an array are its places. */
function* keysOf(left, right) {
	yield* Object.keys(left);
	for (const key of Object.keys(right)) if (!Object.hasOwn(left, key)) yield key;
}
function memberOf([container, member]) {
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
function walkKeyed(left, right, pointer, add, same) {
	const places = (list) => new Map(list.map((item, index) => [item.path, index]));
	const rightPlaces = places(right);
	const leftPlaces = places(left);
	for (const [path, index] of leftPlaces) {
		const other = rightPlaces.get(path);
		if (other === void 0) {
			if (!add(`${pointer}/${index}`, {
				leftAt: [left, index],
				rightAt: [right, right.length]
			})) return false;
		} else if (!walk(left[index], right[other], `${pointer}/${index}`, NOTHING, add, same)) return false;
	}
	for (const [path, index] of rightPlaces) {
		if (leftPlaces.has(path)) continue;
		if (!add(`${pointer}/${left.length}`, {
			leftAt: [left, left.length],
			rightAt: [right, index]
		})) return false;
	}
	return true;
}
const NOTHING = /* @__PURE__ */ new Set();

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
function totalsFindings(inventory) {
	const { totals } = inventory.root;
	if (!isObject(totals)) return [];
	const drafts = [];
	for (const { field, kind, of } of TOTALS$1) {
		const recorded = countAt(totals, field);
		if (recorded === null) continue;
		const entries = inventory.entries.filter((entry) => entry.kind === kind);
		const { sum, isWhole } = sumOf(entries, of);
		if (isWhole ? sum === recorded : sum <= recorded) continue;
		drafts.push({
			kind: "totals-differ",
			message: `${inventory.file}: totals.${field} is ${recorded}, but its ${entries.length === 1 ? `only ${kind} has` : `${entries.length} ${kind}s have`} ${isWhole ? "" : "at least "}${sum}.`,
			subject: inventory.file,
			location: inventory.locate(totals, field),
			expected: isWhole ? `${sum}` : `at least ${sum}`,
			actual: `${recorded}`,
			key: field
		});
	}
	return drafts;
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
function compareInventories(inventories, ignoreFields) {
	const { combined, sources, unknown, hasCombined } = inventories;
	const drafts = [];
	const combinedEntries = index$1(combined, drafts);
	const sourceEntries = index$1(sources, drafts);
	for (const inventory of [...combined, ...sources]) drafts.push(...totalsFindings(inventory));
	if (!hasCombined || sources.length === 0) return {
		drafts,
		detail: `nothing to compare: ${hasCombined ? "no source inventory was read" : "no combined inventory was read"}`,
		skipped: true
	};
	const ignored = new Set(ignoreFields);
	let compared = 0;
	for (const [key, entry] of combinedEntries) {
		const source = sourceEntries.get(key);
		if (source) {
			compared += 1;
			for (const draft of compareEntry(entry, source, ignored)) drafts.push(draft);
		} else if (!unknown.has(entry.kind)) drafts.push(unknownEntry(entry));
	}
	for (const [key, entry] of sourceEntries) if (!combinedEntries.has(key)) drafts.push(missingEntry(entry, combined));
	drafts.push(...staleness(combined, sources));
	const left = combinedEntries.size - compared;
	return {
		drafts,
		detail: `${compared} entries compared with their sources${left > 0 ? `, ${left} without a source` : ""}`,
		skipped: false
	};
}
/** Entries by kind and identity; each one that repeats another is a finding. */
function index$1(inventories, drafts) {
	const entries = /* @__PURE__ */ new Map();
	for (const inventory of inventories) for (const entry of inventory.entries) {
		const key = subjectOf(entry);
		const first = entries.get(key);
		if (first) drafts.push(duplicate(entry, first));
		else entries.set(key, entry);
	}
	return entries;
}
function placeOf(entry) {
	return entry.inventory.locate(entry.value);
}
function text$1({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
function duplicate(entry, first) {
	const related = placeOf(first);
	return {
		kind: "entry-duplicate",
		message: `${subjectOf(entry)} is listed in ${entry.inventory.file}, but it already is at ${text$1(related)}.`,
		subject: subjectOf(entry),
		location: placeOf(entry),
		related,
		key: entry.inventory.file
	};
}
function unknownEntry(entry) {
	return {
		kind: "entry-unknown",
		message: `${subjectOf(entry)} is in ${entry.inventory.file}, but in no source inventory of its kind.`,
		subject: subjectOf(entry),
		location: placeOf(entry)
	};
}
function missingEntry(entry, combined) {
	const files = combined.map((inventory) => inventory.file).join(", ");
	return {
		kind: "entry-missing",
		message: `${subjectOf(entry)} is in ${entry.inventory.file}, but not in ${files}.`,
		subject: subjectOf(entry),
		location: placeOf(entry)
	};
}
function compareEntry(entry, source, ignored) {
	const found = differences(entry.value, source.value, ignored, 51, {
		left: entry.inventory.numeral,
		right: source.inventory.numeral
	});
	return found.slice(0, 50).map(({ pointer, left, right, leftAt, rightAt }, place) => {
		const location = entry.inventory.locate(...leftAt);
		const related = source.inventory.locate(...rightAt);
		const [was, is] = [valueAt(entry.inventory, left, leftAt), valueAt(source.inventory, right, rightAt)];
		const more = place === 49 && found.length > 50 ? " More values differ." : "";
		return {
			kind: "entry-differs",
			message: `${subjectOf(entry)}: ${pointer} is ${was} at ${text$1(location)}, but ${is} at ${text$1(related)}.${more}`,
			subject: subjectOf(entry),
			location,
			related,
			expected: right === void 0 ? null : is,
			actual: left === void 0 ? null : was,
			key: pointer
		};
	});
}
/** A value for a message; a number that a double does not hold is shown as its file writes it. */
function valueAt(inventory, value, at) {
	return isExact(value) ? shown(value) : inventory.numeral(...at).slice(0, 100);
}
/** A combined inventory that says it is older than one of its sources was not written since. */
function staleness(combined, sources) {
	const drafts = [];
	for (const inventory of combined) for (const source of sources) {
		if (inventory.generatedAt === null || source.generatedAt === null) continue;
		if (inventory.generatedAt >= source.generatedAt) continue;
		const expected = `at least ${String(source.root.generated_at)}`;
		drafts.push({
			kind: "combined-stale",
			message: `${inventory.file} was generated at ${inventory.root.generated_at}, before its source ${source.file} at ${source.root.generated_at}.`,
			subject: inventory.file,
			location: inventory.locate(inventory.root, "generated_at"),
			related: source.locate(source.root, "generated_at"),
			expected,
			actual: String(inventory.root.generated_at),
			key: source.file
		});
	}
	return drafts;
}

const shelfOf = (acceptance) => acceptance === null ? "open" : "accepted";
/**
* All findings of a run: graded, counted, in a fixed order, and made into full findings only as
* they are walked. Findings about files are not even drafted before that, since there may be a
* million of them: `derive` names the items and how to describe one.
*/
var FindingSet = class {
	#severities;
	#acceptances;
	#digest;
	#drafts = [];
	#derived = [];
	#counts = /* @__PURE__ */ new Map();
	/** Which groups have derived findings, so that the others need not walk the items. */
	#derivedGroups = /* @__PURE__ */ new Set();
	#isSorted = true;
	constructor(severities, acceptances, digest) {
		this.#severities = severities;
		this.#acceptances = acceptances;
		this.#digest = digest;
	}
	add(drafts) {
		for (const draft of drafts) {
			this.#drafts.push({
				draft,
				...this.#count(draft)
			});
			this.#isSorted = false;
		}
	}
	/** Findings that `describe` makes of some of `items`, which must stand in their final order. */
	derive(items, describe) {
		this.#derived.push({
			items,
			describe
		});
		for (const item of items) {
			const draft = describe(item);
			if (!draft) continue;
			const { severity, acceptance } = this.#count(draft);
			this.#derivedGroups.add(groupKey(shelfOf(acceptance), severity, draft.kind));
		}
	}
	/** How many count. */
	get length() {
		return SEVERITIES.reduce((sum, severity) => sum + this.countBy(severity), 0);
	}
	countBy(severity) {
		return KINDS.reduce((sum, kind) => sum + this.#countOf("open", severity, kind), 0);
	}
	countsByKind() {
		const counts = {};
		for (const kind of KINDS) {
			const count = SEVERITIES.reduce((sum, severity) => sum + this.#countOf("open", severity, kind), 0);
			if (count > 0) counts[kind] = count;
		}
		return counts;
	}
	/** Whether what `draft` says is an error that counts, should it be added. */
	isError(draft) {
		return this.#grade(draft) === "error" && this.#isOpen(draft);
	}
	*[Symbol.iterator]() {
		for (const { finding } of this.#walk("open")) yield finding;
	}
	/** The findings that do not count. */
	get accepted() {
		const walk = () => this.#walk("accepted");
		const { rows } = this.#acceptances;
		let length = 0;
		for (const severity of SEVERITIES) for (const kind of KINDS) length += this.#countOf("accepted", severity, kind);
		return {
			length,
			*[Symbol.iterator]() {
				for (const { finding, acceptance } of walk()) {
					const row = acceptance === null ? void 0 : rows[acceptance];
					if (acceptance === null || row === void 0) continue;
					yield {
						...finding,
						acceptance,
						reason: row.reason,
						expires: row.expires
					};
				}
			}
		};
	}
	*#walk(shelf) {
		if (!this.#isSorted) this.#drafts.sort(inOrder);
		this.#isSorted = true;
		const repeats = /* @__PURE__ */ new Map();
		for (const severity of SEVERITIES) for (const kind of KINDS) {
			if (this.#countOf(shelf, severity, kind) === 0) continue;
			for (const draft of this.#group(shelf, severity, kind)) yield {
				finding: this.#finding(draft, severity, repeats),
				acceptance: this.#acceptances.of(draft)
			};
		}
	}
	#countOf(shelf, severity, kind) {
		return this.#counts.get(groupKey(shelf, severity, kind)) ?? 0;
	}
	/** One group in the order of subjects, so that reports of parts can be put together in that order. */
	*#group(shelf, severity, kind) {
		const derived = this.#derivedGroup(shelf, severity, kind);
		let next = derived.next();
		for (const graded of this.#drafts) {
			if (graded.severity !== severity || graded.draft.kind !== kind) continue;
			if (shelfOf(graded.acceptance) !== shelf) continue;
			for (; !next.done && next.value.subject < graded.draft.subject; next = derived.next()) yield next.value;
			yield graded.draft;
		}
		for (; !next.done; next = derived.next()) yield next.value;
	}
	*#derivedGroup(shelf, severity, kind) {
		if (!this.#derivedGroups.has(groupKey(shelf, severity, kind))) return;
		for (const { items, describe } of this.#derived) for (const item of items) {
			const draft = describe(item);
			if (draft?.kind !== kind || this.#grade(draft) !== severity) continue;
			if (this.#isOpen(draft) === (shelf === "open")) yield draft;
		}
	}
	#isOpen(draft) {
		return this.#acceptances.of(draft) === null;
	}
	#grade({ kind, severity }) {
		return this.#severities[kind] ?? severity ?? CATALOGUE[kind].severity;
	}
	#count(draft) {
		const severity = this.#grade(draft);
		const acceptance = this.#acceptances.count(draft);
		const key = groupKey(shelfOf(acceptance), severity, draft.kind);
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
		return {
			severity,
			acceptance
		};
	}
	/** The fingerprint is made of what is wrong, not of where it stands or what it was last time. */
	#finding(draft, severity, repeats) {
		const { kind, message, subject, location, related, expected, actual, key } = draft;
		let identity = `${kind}\n${subject}\n${key ?? ""}`;
		if (key !== void 0) {
			const repeat = repeats.get(identity) ?? 0;
			repeats.set(identity, repeat + 1);
			if (repeat > 0) identity += `\n${repeat}`;
		}
		return {
			kind,
			severity,
			message,
			subject,
			location: location ?? null,
			related: related ?? null,
			expected: expected ?? null,
			actual: actual ?? null,
			fingerprint: this.#digest(identity).slice(0, 32)
		};
	}
};
function groupKey(shelf, severity, kind) {
	return `${shelf} ${severity} ${kind}`;
}
function inOrder({ draft: a }, { draft: b }) {
	return compare(a.subject, b.subject) || compare(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0) || compare(a.key ?? "", b.key ?? "") || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

const NONE$1 = -1;
/** Few records need another's value, so those that do are kept apart. */
const SUPPLIERS = /* @__PURE__ */ new WeakMap();
const NOT_PROBED = { is: "missing" };
/**
* What is recorded about one file, and what was found. There may be millions, so everything a
* finding or a report row says is derived from these fields when it is asked for.
*/
var FileRecord = class {
	source;
	/** Where in its source: a list's line, or an offset in an inventory. */
	at;
	/** A `RootPath` once resolved; as it was written while unresolved, or when it leads outside. */
	path;
	/** Bytes, or null. */
	size;
	found = NOT_PROBED;
	/** What hashing told, or what stands for the file instead of its bytes. */
	outcome = null;
	status = "unverified";
	evidence = "none";
	/** Its place in the source's digests. */
	#digest;
	/** Set by the policy when the file is missing; null: no finding is made of it. */
	missing = null;
	constructor(source, at, written, sha256, size) {
		this.source = source;
		this.at = at;
		this.path = written;
		this.size = size;
		this.#digest = this.#keep(sha256);
	}
	/** 64 lower-case hex digits, or null. Made anew each time: ask `hasDigest` whether there are any. */
	get sha256() {
		return this.#digest === NONE$1 ? null : this.source.digests.hex(this.#digest);
	}
	#keep(hex) {
		return hex === null ? NONE$1 : this.source.digests.add(hex);
	}
	get hasDigest() {
		return this.#digest !== NONE$1;
	}
	/** The first 52 bits of the digest, or null. */
	get digestHead() {
		return this.#digest === NONE$1 ? null : this.source.digests.head(this.#digest);
	}
	get location() {
		return this.source.locate(this.at);
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
	/** Where the digest or the size is recorded, which may be in another source than the rest. */
	placeOf(field) {
		return (SUPPLIERS.get(this)?.[field] ?? this).location;
	}
};
/** A record that says nothing by itself: of a file that is not there, and without a digest. */
function isHint({ hasDigest, found }) {
	return !hasDigest && (found.is === "missing" || found.is === "broken-link");
}

/**
* A digest on an entry that names a folder has to be the recorded digest of a file in it. Many entries
* may name one folder, or folders within each other, so for none of them are the records below walked:
* where each digest is recorded is gathered once for all.
*/
function folderDigests(placed, plan) {
	const meant = placed.filter(({ sha256, field, found, path }) => sha256 !== null && field !== null && found.is !== "outside" && !isRecorded(plan, path));
	if (meant.length === 0) return [];
	const places = placesOf(new Set(meant.map(({ sha256 }) => sha256 ?? "")), plan);
	let counts = null;
	const drafts = [];
	for (const item of meant) {
		const { first, end } = placesBelow(plan, item.path);
		if (firstFrom(places.get(item.sha256 ?? "") ?? [], first) < end) continue;
		counts ??= digestCounts(plan);
		drafts.push(unmatched(item, (counts[end] ?? 0) - (counts[first] ?? 0)));
	}
	return drafts;
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
	return {
		kind: "checksum-conflict",
		message: `${subjectOf(entry)} records digest ${sha256} for the folder ${path || "."}, but none of the ${below} checksums recorded for files in it is that.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value, "sha256"),
		expected: "the recorded digest of a file in the folder",
		actual: sha256,
		key: `folder ${entry.inventory.file}`
	};
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
	for (const { digestHead } of plan) if (digestHead !== null && digestHead !== EMPTY_HEAD) heads[count++] = digestHead;
	const repeated = /* @__PURE__ */ new Set();
	let before = null;
	for (const head of heads.subarray(0, count).sort()) {
		if (head === before) repeated.add(head);
		before = head;
	}
	if (repeated.size === 0) return [];
	const groups = /* @__PURE__ */ new Map();
	for (const record of plan) {
		if (!repeated.has(record.digestHead)) continue;
		const sha256 = record.sha256 ?? "";
		const group = groups.get(sha256);
		if (group) group.push(record);
		else groups.set(sha256, [record]);
	}
	const shared = [...groups].filter(([, group]) => group.length > 1);
	const drafts = shared.slice(0, 20).map(([sha256, group]) => finding(sha256, group, ""));
	const next = shared[20];
	if (next) drafts.push(finding(...next, andMore(shared.length - 20 - 1)));
	return drafts;
}
function andMore(count) {
	return count === 0 ? "" : ` ${countOf(count, "more digest")} ${count === 1 ? "is" : "are"} shared.`;
}
function finding(sha256, group, more) {
	const [first, second = first] = group;
	const names = group.slice(0, MAX_NAMES$1).map((record) => record.path);
	const left = group.length - names.length;
	const list = left > 0 ? `${names.join(", ")} and ${left} more` : names.join(", ");
	return {
		kind: "digest-shared",
		message: `One digest, ${sha256}, is recorded for ${group.length} files: ${list}.${more}`,
		subject: first.path,
		location: second.location,
		related: first.location,
		actual: sha256,
		key: sha256
	};
}

/**
* The union of all records, in the array that is given: one record a path, sorted by path, lists before sources before the
* combined inventory where several record the same file. Records that disagree are findings. What is
* recorded of an absent file without a digest only adds to another record of it, so that a plan does
* not depend on which of the recorded files are there.
*/
function planFiles(records, placed) {
	const drafts = [];
	records.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const named = new Set(placed.map((item) => item.path));
	let kept = null;
	const plan = keepInPlace(records, (record, index) => {
		if (kept?.path === record.path) {
			merge(kept, record, drafts);
			return false;
		}
		if (named.has(record.path) && isFolder(record, records, index)) return false;
		kept = record;
		return true;
	});
	keepInPlace(plan, (record) => !isHint(record));
	for (const draft of folderDigests(placed, plan)) drafts.push(draft);
	drafts.push(...sharedDigests(plan));
	const recorded = plan.reduce((count, record) => count + (record.hasDigest ? 1 : 0), 0);
	if (recorded === 0) drafts.push(nothingRecorded());
	return {
		value: plan,
		drafts,
		detail: `${plan.length} files, ${recorded} with a recorded checksum`
	};
}
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
function merge(kept, other, drafts) {
	for (const field of ["sha256", "size"]) {
		const ours = kept[field];
		const theirs = other[field];
		if (theirs === null || theirs === ours) continue;
		if (ours === null) {
			kept.supply(field, other);
			continue;
		}
		const first = kept.placeOf(field);
		const second = other.placeOf(field);
		const what = field === "size" ? "size" : "digest";
		drafts.push({
			kind: "checksum-conflict",
			message: `${kept.path}: ${first.file}:${first.line} records ${what} ${ours}, but ${second.file}:${second.line} records ${theirs}.`,
			subject: kept.path,
			location: second,
			related: first,
			expected: `${ours}`,
			actual: `${theirs}`,
			key: `${what} ${second.file} ${theirs}`
		});
	}
}
function nothingRecorded() {
	return {
		kind: "nothing-recorded",
		message: "No checksum is recorded in any list or inventory, so no content was verified.",
		subject: "checksums"
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

/** SHA-256 digests in 32 bytes each, because a million of them as text would take more than all else. */
const WORDS = 8;
/** Rows in one block: growing by blocks copies nothing. */
const ROWS = 65536;
/** Rows in the first block, which doubles until it is as long as the others: most sources are short. */
const FIRST_ROWS = 64;
const DIGITS = "0123456789abcdef";
const decoder$1 = new TextDecoder();
const text = /* @__PURE__ */ new Uint8Array(64);
var Digests = class {
	#blocks = [];
	#length = 0;
	/** Keeps 64 lower-case hex digits, and answers the place to ask for them by. */
	add(hex) {
		const row = this.#length % ROWS;
		const block = this.#blockFor(row);
		for (let word = 0; word < WORDS; word += 1) block[row * WORDS + word] = wordAt(hex, word * 8);
		this.#length += 1;
		return this.#length - 1;
	}
	#blockFor(row) {
		const last = row === 0 ? void 0 : this.#blocks.at(-1);
		if (last !== void 0 && row * WORDS < last.length) return last;
		const rows = last ? row * 2 : this.#length === 0 ? FIRST_ROWS : ROWS;
		const block = new Uint32Array(rows * WORDS);
		if (last) block.set(last);
		this.#blocks[last ? this.#blocks.length - 1 : this.#blocks.length] = block;
		return block;
	}
	/** The digest as 64 lower-case hex digits. */
	hex(place) {
		for (let word = 0; word < WORDS; word += 1) {
			const bits = this.#word(place, word);
			for (let digit = 0; digit < 8; digit += 1) text[word * 8 + digit] = DIGITS.charCodeAt(bits >>> 28 - digit * 4 & 15);
		}
		return decoder$1.decode(text);
	}
	/** The first 52 bits, which a number holds exactly. */
	head(place) {
		return this.#word(place, 0) * 2 ** 20 + (this.#word(place, 1) >>> 12);
	}
	#word(place, word) {
		return this.#blocks[Math.floor(place / ROWS)]?.[place % ROWS * WORDS + word] ?? 0;
	}
};
/** Eight hex digits as a number; without `parseInt`, which would cut a text out for each. */
function wordAt(hex, from) {
	let word = 0;
	for (let index = from; index < from + 8; index += 1) {
		const code = hex.charCodeAt(index);
		word = word << 4 | (code < 58 ? code - 48 : code - 87);
	}
	return word;
}

/** Of deeper paths only the last folders are tried. */
const MAX_DEPTH = 200;
/** Prefixes that are tried on other paths; each costs a look at every path. */
const MAX_LEARNED = 16;
/** More prefixes than this in one list or inventory are counted in one last finding. */
const MAX_PREFIXES = 20;
/**
* Maps absolute paths below the root, in this order: a configured prefix; the root itself; the
* longest suffix that exists under the root; the prefix that served other paths of the same origin;
* the first suffix that begins with a known inventory folder. What none of these maps leads out of
* the root. Every mapping that nobody configured is a warning that names the prefix to set.
*/
async function placeAbsolute(items, origin, context) {
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
	const unmapped = [];
	const absent = [];
	for (const item of items) {
		const configured = splitBy(item.path, context.prefixes);
		const own = splitBy(item.path, [context.files.root]);
		if (configured) item.path = configured.path;
		else if (own) use(item, own);
		else unmapped.push(item);
	}
	for (const batch of batches(unmapped)) {
		const found = await existingSuffixes(batch, context.files);
		for (const item of batch) {
			const split = found.get(item);
			if (split) use(item, split);
			else absent.push(item);
		}
	}
	const learned = [...uses].sort(([, a], [, b]) => b.count - a.count).slice(0, MAX_LEARNED).map(([prefix]) => prefix);
	const outside = /* @__PURE__ */ new Set();
	for (const item of absent) {
		const split = splitBy(item.path, learned) ?? splitAtFolder(item.path, context.knownFolders);
		if (split) use(item, split);
		else outside.add(item);
	}
	await probeAll(items, outside, context.files);
	const drafts = [...uses].slice(0, MAX_PREFIXES).map(([prefix, found]) => notPortable(prefix, found, origin));
	const next = [...uses][MAX_PREFIXES];
	if (next) {
		const left = uses.size - MAX_PREFIXES;
		const message = `${origin.file}: paths begin with ${left} more prefixes of other machines, first ${next[0]}.`;
		drafts.push({
			...notPortable(next[0], next[1], origin),
			message,
			key: "more"
		});
	}
	return drafts;
}
async function probeAll(items, outside, files) {
	for (const all of batches(items)) {
		const batch = all.filter((item) => !outside.has(item));
		const probes = await files.probe(batch.map((item) => item.path));
		for (const [index, item] of batch.entries()) item.found = probes[index] ?? item.found;
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
	for (let cut = Math.max(1, segments.length - MAX_DEPTH); cut < segments.length; cut += 1) {
		const path = joinPath("", segments.slice(cut).join("/"));
		if (path) found.push({
			path,
			prefix: segments.slice(0, cut).join("/") || "/"
		});
	}
	return found;
}
/** For each item that has one: its longest suffix that exists. */
async function existingSuffixes(items, files) {
	const candidates = items.flatMap((item) => splits(item.path).map((split) => ({
		item,
		split
	})));
	const probes = await files.probe(candidates.map(({ split }) => split.path));
	const found = /* @__PURE__ */ new Map();
	for (const [index, { item, split }] of candidates.entries()) if (!found.has(item) && exists(probes[index])) found.set(item, split);
	return found;
}
function splitAtFolder(written, folders) {
	const begins = (path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
	return splits(written).find(({ path }) => begins(path)) ?? null;
}
function notPortable(prefix, { count, first, written }, origin) {
	const paths = count === 1 ? "1 path is absolute" : `${count} paths are absolute`;
	return {
		kind: "path-not-portable",
		message: `${origin.file}: ${paths}, first ${written}; the part after ${prefix} is used. Set path-prefix to ${prefix}, or write paths relative to the repository root.`,
		subject: origin.file,
		location: origin.locate(first),
		expected: first.path,
		actual: written,
		key: prefix
	};
}

/**
* Resolves written paths in place: `path` becomes a `RootPath` and `found` says what is there. A
* path that leaves the root stays as it was written, with `found` `outside`.
*/
async function resolvePaths(items, origin, context) {
	const isAbsolute = (item) => readWrittenPath(item.path).isAbsolute;
	const absolute = items.filter(isAbsolute);
	const relative = absolute.length === 0 ? items : items.filter((item) => !isAbsolute(item));
	const base = await chooseBase(relative, origin, context.files);
	const backslashes = await placeRelative(relative, base === "root" ? "" : folderOf(origin.file), context.files);
	const drafts = await placeAbsolute(absolute, origin, context);
	const finding = backslashFinding(backslashes, origin);
	if (finding) drafts.push(finding);
	return {
		base,
		drafts
	};
}
/**
* The base under which more of the files exist, and where that tells nothing, more of their folders.
* On a tie: the root when every path starts with the list's own folder, else what the origin says (for
* a list its own folder, which is what most lists in the wild mean).
*/
async function chooseBase(items, origin, files) {
	const folder = folderOf(origin.file);
	if (origin.base !== "auto") return origin.base;
	if (folder === "") return "root";
	const count = async (base) => {
		let existing = 0;
		for (const batch of batches(items)) {
			const literal = await literalNames(batch, base, files);
			existing += literal.size;
			const paths = batch.filter((item) => !literal.has(item)).map(({ path }) => joinPath(base, readWrittenPath(path).path));
			const probes = await files.probe(paths.filter((path) => path !== null));
			for (const probe of probes) if (origin.onTie === "list" ? probe.is === "file" : exists(probe)) existing += 1;
		}
		return existing;
	};
	for (const measure of [count, (base) => countFolders(items, base, folder, files)]) {
		const underRoot = await measure("");
		const underList = await measure(folder);
		if (underRoot !== underList) return underRoot > underList ? "root" : "list";
	}
	const own = `${folder}/`;
	if (items.every(({ path }) => joinPath("", readWrittenPath(path).path)?.startsWith(own))) return "root";
	return origin.onTie;
}
/**
* How many of the folders that paths name are there: of files that are not, they tell the base. The
* list's own folder and those above it tell nothing, since they are always there.
*/
async function countFolders(items, base, own, files) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of items) {
		const folder = joinPath(base, folderOf(readWrittenPath(path).path));
		if (folder !== null && folder !== "" && !`${own}/`.startsWith(`${folder}/`)) folders.add(folder);
	}
	return (await files.probe([...folders])).reduce((sum, probe) => sum + (probe.is === "directory" ? 1 : 0), 0);
}
/** Places relative paths below `folder`; answers those that were written with backslashes. */
async function placeRelative(items, folder, files) {
	const backslashes = {
		count: 0,
		first: null
	};
	for (const batch of batches(items)) {
		const literal = await literalNames(batch, folder, files);
		const inside = [];
		for (const item of batch) {
			const written = readWrittenPath(item.path);
			const isLiteral = literal.has(item);
			const path = joinPath(folder, isLiteral ? item.path : written.path);
			if (written.isWindows && !isLiteral) {
				backslashes.count += 1;
				backslashes.first ??= {
					item,
					written: item.path
				};
			}
			if (path === null) {
				item.found = {
					is: "outside",
					target: item.path
				};
				continue;
			}
			item.path = path;
			inside.push(item);
		}
		const probes = await files.probe(inside.map((item) => item.path));
		for (const [index, item] of inside.entries()) item.found = probes[index] ?? item.found;
	}
	return backslashes;
}
/** Outside Windows a backslash may be part of a name: then a file of just that name is there. */
async function literalNames(items, folder, files) {
	const candidates = items.filter((item) => item.path.includes("\\") && joinPath(folder, item.path) !== null);
	if (candidates.length === 0) return /* @__PURE__ */ new Set();
	const probes = await files.probe(candidates.map((item) => joinPath(folder, item.path) ?? ""));
	return new Set(candidates.filter((_, index) => exists(probes[index])));
}
function backslashFinding({ count, first }, origin) {
	if (first === null) return null;
	const paths = count === 1 ? "1 path is" : `${count} paths are`;
	return {
		kind: "path-not-portable",
		message: `${origin.file}: ${paths} written with \\ between folders and read with / instead, first ${first.written}. Write them with /.`,
		subject: origin.file,
		location: origin.locate(first.item),
		expected: first.item.path,
		actual: first.written,
		key: "backslash"
	};
}

/** The entry before its path is resolved. A digest that is none is a finding. */
function placedEntry(entry, drafts) {
	const named = pathFieldOf(entry.value);
	return {
		entry,
		field: named?.field ?? null,
		path: named?.written ?? "",
		found: NOT_PROBED,
		sha256: digestOf(entry.value, entry, drafts),
		absent: [],
		listed: 0,
		urls: /* @__PURE__ */ new Map()
	};
}
const DIGEST = /^[0-9A-Fa-f]{64}$/;
/** The recorded digest in lower case; a value that is none is a finding, as a placeholder. */
function digestOf(value, entry, drafts) {
	const text = stringAt(value, "sha256");
	if (text === null) return null;
	if (DIGEST.test(text)) return text.toLowerCase();
	const path = value === entry.value ? null : stringAt(value, "path");
	const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
	drafts.push({
		kind: "digest-placeholder",
		message: `${subjectOf(entry)}${path === null ? "" : `, file ${path}`}: sha256 is ${shown}, which is not 64 hex digits and so protects nothing.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(value, "sha256"),
		expected: "64 hex digits",
		actual: text.slice(0, 200),
		key: `${entry.inventory.file} ${path ?? ""}`
	});
	return null;
}
/** The finding about an entry whose path leaves the root, to `target`. */
function escapes({ entry, field, path }, target) {
	return {
		kind: "path-escapes",
		message: `${subjectOf(entry)}: ${field} ${path} leads out of the repository${target === path ? "" : `, to ${target}`}; nothing there is read.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value, field ?? ""),
		actual: path,
		key: `entry ${entry.inventory.file}`
	};
}
/** What an entry records in a way that protects nothing. */
function oddities({ entry, field, sha256 }) {
	const odd = (what, member) => ({
		kind: "inventory-invalid",
		severity: "warning",
		message: `${subjectOf(entry)} ${what}.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value, member),
		key: `${member} ${entry.inventory.file}`
	});
	if (sha256 !== null && field === null) return [odd("records a sha256, but names no path, so nothing is compared with it", "sha256")];
	const other = stringAt(entry.value, "local_path");
	if (field === "path" && other && other !== stringAt(entry.value, "path")) return [odd(`names two paths; local_path ${shown(other)} is not looked at`, "local_path")];
	return [];
}

/** Everything the inventories record, the sources before the combined ones. */
async function loadEntryRecords({ sources, combined }, context) {
	const placed = [];
	const records = [];
	const drafts = [];
	for (const inventory of [...sources, ...combined]) {
		const found = await readEntryRecords(inventory, context);
		for (const item of found.placed) placed.push(item);
		for (const record of found.records) records.push(record);
		for (const draft of found.drafts) drafts.push(draft);
	}
	const count = records.reduce((sum, one) => sum + (isHint(one) ? 0 : 1), 0);
	const detail = `${placed.length} entries name ${count} files that are recorded or there`;
	return {
		value: {
			placed,
			records
		},
		drafts,
		detail,
		skipped: placed.length === 0
	};
}
/** Everything one inventory records: its entries, placed, and a record for each file it names. */
async function readEntryRecords(inventory, context) {
	const drafts = [];
	const placed = inventory.entries.map((entry) => placedEntry(entry, drafts));
	for (const item of placed) drafts.push(...oddities(item));
	const named = placed.filter((item) => item.field !== null);
	const entryOrigin = origin(inventory, ({ entry, field }) => inventory.locate(entry.value, field ?? ""));
	drafts.push(...(await resolvePaths(named, entryOrigin, context)).drafts);
	for (const item of named) if (item.found.is === "outside") drafts.push(escapes(item, item.found.target));
	const files = placed.flatMap(listedFiles);
	const fileOrigin = origin(inventory, ({ value }) => inventory.locate(value, "path"));
	drafts.push(...await placeListed(files, fileOrigin, context));
	const source = sourceOf(inventory);
	const records = [];
	for (const file of files) addFileRecord(file, source, records, drafts);
	for (const item of named) addEntryRecord(item, source, records);
	return {
		placed,
		records,
		drafts
	};
}
function origin(inventory, locate) {
	return {
		file: inventory.file,
		base: "auto",
		onTie: "root",
		locate
	};
}
/** Offsets are kept as places already looked up: an inventory has far fewer records than a list. */
function sourceOf(inventory) {
	const places = [];
	return {
		file: inventory.file,
		is: "inventory",
		digests: new Digests(),
		locate: (at) => places[at],
		place: (location) => places.push(location) - 1
	};
}
function listedFiles(placed) {
	return [...objectsAt(placed.entry.value, "files"), ...objectsAt(placed.entry.value, "top_files")].flatMap((value) => {
		const written = stringAt(value, "path");
		return written ? [{
			placed,
			value,
			written,
			path: written,
			found: NOT_PROBED
		}] : [];
	});
}
/**
* A listed path is relative to its entry's own path, unless it begins with that path, or is absolute.
* What is below an entry that leads out of the root does so too, and is not sought elsewhere.
*/
async function placeListed(files, from, context) {
	const asInventoryPath = [];
	const below = [];
	for (const file of files) {
		const { placed, written } = file;
		const { path, isAbsolute } = readWrittenPath(written);
		const own = placed.path;
		if (placed.found.is === "outside" && placed.found.target === own && !isAbsolute) {
			file.path = `${own}/${written}`;
			file.found = placed.found;
		} else if (isAbsolute || own === "" || path === own || path.startsWith(`${own}/`)) asInventoryPath.push(file);
		else {
			file.path = `${own}/${written}`;
			below.push(file);
		}
	}
	const { drafts } = await resolvePaths(below, {
		...from,
		base: "root"
	}, context);
	drafts.push(...(await resolvePaths(asInventoryPath, from, context)).drafts);
	return drafts;
}
function addFileRecord({ placed, value, path, found }, source, records, drafts) {
	const { entry } = placed;
	const sha256 = digestOf(value, entry, drafts);
	placed.listed += 1;
	const url = stringAt(value, "source_url");
	if (url) placed.urls.set(path, url);
	const size = countAt(value, "size_bytes");
	if (sha256 === null && (found.is === "missing" || found.is === "broken-link")) {
		placed.absent.push(path);
		if (size === null) return;
	}
	const at = source.place(entry.inventory.locate(value, sha256 === null ? "path" : "sha256"));
	records.push(withProbe(new FileRecord(source, at, path, sha256, size), found));
}
/** An entry that names one file records that file; whether an absent one is a file the plan tells. */
function addEntryRecord(placed, source, records) {
	const { entry, found, sha256, listed, path } = placed;
	const url = stringAt(entry.value, "source_url");
	if (url && listed === 0) placed.urls.set(path, url);
	if (found.is === "directory" || found.is === "outside") return;
	const size = countAt(entry.value, "size_bytes");
	const namesFolder = listed > 0 || (countAt(entry.value, "files_count") ?? 1) !== 1;
	const saysNothing = sha256 === null && size === null;
	if (!exists(found) && (namesFolder || saysNothing)) return;
	const at = source.place(entry.inventory.locate(entry.value, sha256 === null ? placed.field ?? "" : "sha256"));
	records.push(withProbe(new FileRecord(source, at, path, sha256, size), found));
}
function withProbe(record, found) {
	record.found = found;
	return record;
}

/** Turns offsets in a text into lines and columns, and back. The table of line starts is made when first asked. */
var LineIndex = class {
	file;
	#text;
	#starts = null;
	constructor(file, text) {
		this.file = file;
		this.#text = text;
	}
	/** `offset` counts UTF-16 units from 0. */
	locate(offset) {
		this.#starts ??= lineStarts(this.#text);
		const starts = this.#starts;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			file: this.file,
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	}
	/** The offset of a place that `locate` gave. */
	offsetOf({ line, column }) {
		this.#starts ??= lineStarts(this.#text);
		return (this.#starts[line - 1] ?? 0) + column - 1;
	}
};
function lineStarts(text) {
	const starts = [0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return starts;
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

const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};
const supportedEols = [
	"\n",
	"\r",
	"\r\n"
];

function format(documentText, range, options) {
	let initialIndentLevel;
	let formatText;
	let formatTextStart;
	let rangeStart;
	let rangeEnd;
	if (range) {
		rangeStart = range.offset;
		rangeEnd = rangeStart + range.length;
		formatTextStart = rangeStart;
		while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) formatTextStart--;
		let endOffset = rangeEnd;
		while (endOffset < documentText.length && !isEOL(documentText, endOffset)) endOffset++;
		formatText = documentText.substring(formatTextStart, endOffset);
		initialIndentLevel = computeIndentLevel(formatText, options);
	} else {
		formatText = documentText;
		initialIndentLevel = 0;
		formatTextStart = 0;
		rangeStart = 0;
		rangeEnd = documentText.length;
	}
	const eol = getEOL(options, documentText);
	const eolFastPathSupported = supportedEols.includes(eol);
	let numberLineBreaks = 0;
	let indentLevel = 0;
	let indentValue;
	if (options.insertSpaces) indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
	else indentValue = "	";
	const indentType = indentValue === "	" ? "	" : " ";
	let scanner = createScanner(formatText, false);
	let hasError = false;
	function newLinesAndIndent() {
		if (numberLineBreaks > 1) return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
		const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
		if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length) return eol + repeat(indentValue, initialIndentLevel + indentLevel);
		if (amountOfSpaces <= 0) return eol;
		return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
	}
	function scanNext() {
		let token = scanner.scan();
		numberLineBreaks = 0;
		while (token === 15 || token === 14) {
			if (token === 14 && options.keepLines) numberLineBreaks += 1;
			else if (token === 14) numberLineBreaks = 1;
			token = scanner.scan();
		}
		hasError = token === 16 || scanner.getTokenError() !== 0;
		return token;
	}
	const editOperations = [];
	function addEdit(text, startOffset, endOffset) {
		if (!hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text) editOperations.push({
			offset: startOffset,
			length: endOffset - startOffset,
			content: text
		});
	}
	let firstToken = scanNext();
	if (options.keepLines && numberLineBreaks > 0) addEdit(repeat(eol, numberLineBreaks), 0, 0);
	if (firstToken !== 17) {
		let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel), formatTextStart, firstTokenStart);
	}
	while (firstToken !== 17) {
		let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
		let secondToken = scanNext();
		let replaceContent = "";
		let needsLineBreak = false;
		while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)) {
			let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
			addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
			firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
			needsLineBreak = secondToken === 12;
			replaceContent = needsLineBreak ? newLinesAndIndent() : "";
			secondToken = scanNext();
		}
		if (secondToken === 2) {
			if (firstToken !== 1) indentLevel--;
			if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1) replaceContent = newLinesAndIndent();
			else if (options.keepLines) replaceContent = cachedSpaces[1];
		} else if (secondToken === 4) {
			if (firstToken !== 3) indentLevel--;
			if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3) replaceContent = newLinesAndIndent();
			else if (options.keepLines) replaceContent = cachedSpaces[1];
		} else {
			switch (firstToken) {
				case 3:
				case 1:
					indentLevel++;
					if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) replaceContent = newLinesAndIndent();
					else replaceContent = cachedSpaces[1];
					break;
				case 5:
					if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) replaceContent = newLinesAndIndent();
					else replaceContent = cachedSpaces[1];
					break;
				case 12:
					replaceContent = newLinesAndIndent();
					break;
				case 13:
					if (numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (!needsLineBreak) replaceContent = cachedSpaces[1];
					break;
				case 6:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (!needsLineBreak) replaceContent = cachedSpaces[1];
					break;
				case 10:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if (secondToken === 6 && !needsLineBreak) replaceContent = "";
					break;
				case 7:
				case 8:
				case 9:
				case 11:
				case 2:
				case 4:
					if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
					else if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) replaceContent = cachedSpaces[1];
					else if (secondToken !== 5 && secondToken !== 17) hasError = true;
					break;
				case 16: hasError = true;
			}
			if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) replaceContent = newLinesAndIndent();
		}
		if (secondToken === 17) {
			if (options.keepLines && numberLineBreaks > 0) replaceContent = newLinesAndIndent();
			else replaceContent = options.insertFinalNewline ? eol : "";
		}
		const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(replaceContent, firstTokenEnd, secondTokenStart);
		firstToken = secondToken;
	}
	return editOperations;
}
function repeat(s, count) {
	let result = "";
	for (let i = 0; i < count; i++) result += s;
	return result;
}
function computeIndentLevel(content, options) {
	let i = 0;
	let nChars = 0;
	const tabSize = options.tabSize || 4;
	while (i < content.length) {
		let ch = content.charAt(i);
		if (ch === cachedSpaces[1]) nChars++;
		else if (ch === "	") nChars += tabSize;
		else break;
		i++;
	}
	return Math.floor(nChars / tabSize);
}
function getEOL(options, text) {
	for (let i = 0; i < text.length; i++) {
		const ch = text.charAt(i);
		if (ch === "\r") {
			if (i + 1 < text.length && text.charAt(i + 1) === "\n") return "\r\n";
			return "\r";
		} else if (ch === "\n") return "\n";
	}
	return options && options.eol || "\n";
}
function isEOL(text, offset) {
	return "\r\n".indexOf(text.charAt(offset)) !== -1;
}

var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
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
	visit$1(text, {
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
function findNodeAtLocation$1(root, path) {
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
function findNodeAtOffset$1(node, offset, includeRightBound = false) {
	if (contains(node, offset, includeRightBound)) {
		const children = node.children;
		if (Array.isArray(children)) for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
			const item = findNodeAtOffset$1(children[i], offset, includeRightBound);
			if (item) return item;
		}
		return node;
	}
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
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

function setProperty(text, originalPath, value, options) {
	const path = originalPath.slice();
	const root = parseTree$1(text, []);
	let parent = void 0;
	let lastSegment = void 0;
	while (path.length > 0) {
		lastSegment = path.pop();
		parent = findNodeAtLocation$1(root, path);
		if (parent === void 0 && value !== void 0) {
			if (typeof lastSegment === "string") value = { [lastSegment]: value };
			else value = [value];
		} else break;
	}
	if (!parent) {
		if (value === void 0) throw new Error("Can not delete in empty document");
		return withFormatting(text, {
			offset: root ? root.offset : 0,
			length: root ? root.length : 0,
			content: JSON.stringify(value)
		}, options);
	} else if (parent.type === "object" && typeof lastSegment === "string" && Array.isArray(parent.children)) {
		const existing = findNodeAtLocation$1(parent, [lastSegment]);
		if (existing !== void 0) {
			if (value === void 0) {
				if (!existing.parent) throw new Error("Malformed AST");
				const propertyIndex = parent.children.indexOf(existing.parent);
				let removeBegin;
				let removeEnd = existing.parent.offset + existing.parent.length;
				if (propertyIndex > 0) {
					let previous = parent.children[propertyIndex - 1];
					removeBegin = previous.offset + previous.length;
				} else {
					removeBegin = parent.offset + 1;
					if (parent.children.length > 1) removeEnd = parent.children[1].offset;
				}
				return withFormatting(text, {
					offset: removeBegin,
					length: removeEnd - removeBegin,
					content: ""
				}, options);
			} else return withFormatting(text, {
				offset: existing.offset,
				length: existing.length,
				content: JSON.stringify(value)
			}, options);
		} else {
			if (value === void 0) return [];
			const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
			const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value)) : parent.children.length;
			let edit;
			if (index > 0) {
				let previous = parent.children[index - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			} else if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty + ","
			};
			return withFormatting(text, edit, options);
		}
	} else if (parent.type === "array" && typeof lastSegment === "number" && Array.isArray(parent.children)) {
		const insertIndex = lastSegment;
		if (insertIndex === -1) {
			const newProperty = `${JSON.stringify(value)}`;
			let edit;
			if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else {
				const previous = parent.children[parent.children.length - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, options);
		} else if (value === void 0 && parent.children.length >= 0) {
			const removalIndex = lastSegment;
			const toRemove = parent.children[removalIndex];
			let edit;
			if (parent.children.length === 1) edit = {
				offset: parent.offset + 1,
				length: parent.length - 2,
				content: ""
			};
			else if (parent.children.length - 1 === removalIndex) {
				let previous = parent.children[removalIndex - 1];
				let offset = previous.offset + previous.length;
				edit = {
					offset,
					length: parent.offset + parent.length - 2 - offset,
					content: ""
				};
			} else edit = {
				offset: toRemove.offset,
				length: parent.children[removalIndex + 1].offset - toRemove.offset,
				content: ""
			};
			return withFormatting(text, edit, options);
		} else if (value !== void 0) {
			let edit;
			const newProperty = `${JSON.stringify(value)}`;
			if (!options.isArrayInsertion && parent.children.length > lastSegment) {
				const toModify = parent.children[lastSegment];
				edit = {
					offset: toModify.offset,
					length: toModify.length,
					content: newProperty
				};
			} else if (parent.children.length === 0 || lastSegment === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: parent.children.length === 0 ? newProperty : newProperty + ","
			};
			else {
				const previous = parent.children[(lastSegment > parent.children.length ? parent.children.length : lastSegment) - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, options);
		} else throw new Error(`Can not ${value === void 0 ? "remove" : options.isArrayInsertion ? "insert" : "modify"} Array index ${insertIndex} as length is not sufficient`);
	} else throw new Error(`Can not add ${typeof lastSegment !== "number" ? "index" : "property"} to parent of type ${parent.type}`);
}
function withFormatting(text, edit, options) {
	if (!options.formattingOptions) return [edit];
	let newText = applyEdit(text, edit);
	let begin = edit.offset;
	let end = edit.offset + edit.content.length;
	if (edit.length === 0 || edit.content.length === 0) {
		while (begin > 0 && !isEOL(newText, begin - 1)) begin--;
		while (end < newText.length && !isEOL(newText, end)) end++;
	}
	const edits = format(newText, {
		offset: begin,
		length: end - begin
	}, {
		...options.formattingOptions,
		keepLines: false
	});
	for (let i = edits.length - 1; i >= 0; i--) {
		const edit = edits[i];
		newText = applyEdit(newText, edit);
		begin = Math.min(begin, edit.offset);
		end = Math.max(end, edit.offset + edit.length);
		end += edit.content.length - edit.length;
	}
	const editLength = text.length - (newText.length - end) - begin;
	return [{
		offset: begin,
		length: editLength,
		content: newText.substring(begin, end)
	}];
}
function applyEdit(text, edit) {
	return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
}

var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Finds the node at the given path in a JSON DOM.
*/
const findNodeAtLocation = findNodeAtLocation$1;
/**
* Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
*/
const findNodeAtOffset = findNodeAtOffset$1;
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
const visit = visit$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
/**
* Computes the edit operations needed to modify a value in the JSON document.
*
* @param documentText The input text
* @param path The path of the value to change. The path represents either to the document root, a property or an array item.
* If the path points to an non-existing property or item, it will be created.
* @param value The new value for the specified property or item. If the value is undefined,
* the property or item will be removed.
* @param options Options
* @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
* To apply the edit operations to the input, use {@linkcode applyEdits}.
*/
function modify(text, path, value, options) {
	return setProperty(text, path, value, options);
}
/**
* Applies edits to an input string.
* @param text The input text
* @param edits Edit operations following the format described in {@linkcode EditResult}.
* @returns The text with the applied edits.
* @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
*/
function applyEdits(text, edits) {
	let sortedEdits = edits.slice(0).sort((a, b) => {
		const diff = a.offset - b.offset;
		if (diff === 0) return a.length - b.length;
		return diff;
	});
	let lastModifiedOffset = text.length;
	for (let i = sortedEdits.length - 1; i >= 0; i--) {
		let e = sortedEdits[i];
		if (e.offset + e.length <= lastModifiedOffset) text = applyEdit(text, e);
		else throw new Error("Overlapping edit");
		lastModifiedOffset = e.offset;
	}
	return text;
}

/**
* JSON with the place of every value. The values are plain objects and arrays, as `JSON.parse`
* gives them; beside each one stands a twin of the same shape that holds the offsets of its
* members, so that a finding can point at the very value.
*/
/** Deeper nesting than any inventory needs, and far from what would overflow the stack. */
const MAX_JSON_DEPTH = 100;
var Fatal = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
/** Strict JSON (RFC 8259), without comments or trailing commas; the first syntax error ends it. */
function readJson(text, maxDepth = 100) {
	const builder = new Builder(maxDepth);
	try {
		visit(text, builder.visitor(), { disallowComments: true });
		return builder.document();
	} catch (error) {
		if (error instanceof Fatal) return { fatal: error.problem };
		throw error;
	}
}
var Builder = class {
	#problems = [];
	#offsets = /* @__PURE__ */ new Map();
	#starts = /* @__PURE__ */ new Map();
	#stack = [];
	#keys = [];
	#maxDepth;
	#root;
	constructor(maxDepth) {
		this.#maxDepth = maxDepth;
	}
	visitor() {
		const begin = (container, offset) => {
			this.#put(container, offset);
			if (this.#stack.length >= this.#maxDepth) {
				const message = `it is nested more than ${this.#maxDepth} levels deep`;
				throw new Fatal({
					message,
					offset,
					key: "depth"
				});
			}
			this.#starts.set(container, offset);
			this.#offsets.set(container, Array.isArray(container) ? [] : {});
			this.#stack.push(container);
			this.#keys.push("");
		};
		const end = () => {
			this.#stack.pop();
			this.#keys.pop();
		};
		return {
			onObjectBegin: (offset) => begin({}, offset),
			onObjectEnd: end,
			onArrayBegin: (offset) => begin([], offset),
			onArrayEnd: end,
			onObjectProperty: (key, offset) => this.#property(key, offset),
			onLiteralValue: (value, offset) => this.#put(value, offset),
			onError: (code, offset) => {
				throw new Fatal({
					message: `it is not JSON: ${explain(code)}`,
					offset,
					key: "syntax"
				});
			}
		};
	}
	document() {
		const offsets = this.#offsets;
		const starts = this.#starts;
		return {
			value: this.#root,
			problems: this.#problems,
			offsetOf(container, member) {
				const whole = container;
				const members = offsets.get(whole);
				return (member !== void 0 && members && Object.hasOwn(members, member) ? members[member] : null) ?? starts.get(whole) ?? 0;
			}
		};
	}
	#property(key, offset) {
		this.#keys[this.#keys.length - 1] = key;
		const container = this.#stack.at(-1);
		if (key === "__proto__") this.#problems.push({
			message: "the key \"__proto__\" is not data and is left out",
			offset,
			key: `__proto__ in ${this.#keys.join("/")}`
		});
		else if (container && Object.hasOwn(container, key)) {
			const message = `the key ${JSON.stringify(key.slice(0, 100))} stands twice in one object; the later value is used`;
			this.#problems.push({
				message,
				offset,
				key: `duplicate ${this.#keys.join("/")}`
			});
		}
	}
	#put(value, offset) {
		const container = this.#stack.at(-1);
		if (container === void 0) {
			this.#root = value;
			return;
		}
		const offsets = this.#offsets.get(container);
		if (Array.isArray(container)) {
			container.push(value);
			offsets.push(offset);
			return;
		}
		const key = this.#keys.at(-1) ?? "";
		if (key === "__proto__") return;
		container[key] = value;
		offsets[key] = offset;
	}
};
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

const ROOT = [
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
	const drafts = misspelt(inventory, root, ROOT, "");
	if (isObject(root.totals)) drafts.push(...misspelt(inventory, root.totals, TOTALS, "totals."));
	return drafts;
}
function misspelt(inventory, container, names, prefix) {
	const absent = names.filter((name) => !Object.hasOwn(container, name));
	if (absent.length === 0) return [];
	const meant = (key) => absent.find((name) => leven(key.slice(0, 64), name, { maxDistance: 3 }) <= MAX_LETTERS);
	return absent.flatMap((name) => {
		const key = Object.keys(container).find((one) => !names.includes(one) && meant(one) === name);
		return key === void 0 ? [] : [draftOf(inventory, container, `${prefix}${key}`, `${prefix}${name}`, key)];
	});
}
function draftOf({ file, locate }, container, written, meant, key) {
	return {
		kind: "inventory-invalid",
		severity: "warning",
		message: `${file}: nothing reads ${JSON.stringify(written)} (did you mean ${meant}?), so what it says is not checked.`,
		subject: file,
		location: locate(container, key),
		expected: meant,
		actual: written,
		key: meant
	};
}

/**
* Bytes of an inventory file to an `Inventory`, with a finding for each thing wrong in it. What is
* wrong is left out and the rest is used; `inventory` is null only when nothing can be read.
*/
function readInventory(file, role, bytes) {
	const unreadable = (message, location, key) => ({
		kind: "inventory-unreadable",
		message: `${file} cannot be read: ${message}.`,
		subject: file,
		location: location ?? null,
		key
	});
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) {
		const { problem, line, column } = decoded;
		return {
			inventory: null,
			drafts: [unreadable(problem, {
				file,
				line,
				column
			}, "encoding")]
		};
	}
	const lines = new LineIndex(file, decoded.text);
	if (decoded.text.trim() === "") return {
		inventory: null,
		drafts: [unreadable("it is empty", {
			file,
			line: 1,
			column: 1
		}, "empty")]
	};
	const document = readJson(decoded.text);
	if ("fatal" in document) {
		const { message, offset, key } = document.fatal;
		return {
			inventory: null,
			drafts: [unreadable(message, lines.locate(offset), key)]
		};
	}
	const drafts = document.problems.map((problem) => ({
		kind: "inventory-invalid",
		message: `${file}: ${problem.message}.`,
		subject: file,
		location: lines.locate(problem.offset),
		key: problem.key
	}));
	drafts.push(...schemaFindings(document, lines));
	const inventory = inventoryOf(file, role, document, lines, decoded.text);
	drafts.push(...misspeltNames(inventory));
	return {
		inventory,
		drafts
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
		generatedAt: timeOf$1(stringAt(root, "generated_at")),
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
	add(root.models, "model");
	add(root.datasets, "dataset");
	return inventory;
}
/** How many entries there are meant to be; null where a list of them is something else, or a source has none. */
function itemsOf(role, bare, root) {
	if (bare !== null) return bare.length;
	let items = 0;
	for (const [name, of] of [["models", "model"], ["datasets", "dataset"]]) {
		const list = Object.hasOwn(root, name) ? root[name] : void 0;
		if (Array.isArray(list)) items += list.length;
		else if (list !== void 0 || role === of) return null;
	}
	return items;
}
/** Milliseconds since 1970 of an ISO 8601 date-time, taken as UTC when it names no zone. */
function timeOf$1(text) {
	if (text === null) return null;
	const iso = text.replace(" ", "T").replace(",", ".");
	const namesNoZone = /T[^-+zZ]*$/.test(iso);
	const time = Date.parse(namesNoZone ? `${iso}Z` : iso);
	return Number.isNaN(time) ? null : time;
}

/** Of a folder with more names than this none is suggested. */
const MAX_NAMES = 1e4;
/**
* ` (did you mean X?)`, where X is the file that is named most like one that is not there: each
* segment that no folder holds is taken for the name nearest to it. Nothing where none is near.
*/
async function suggestFile(files, path) {
	let found = "";
	for (const segment of path.split("/")) {
		const names = await files.list(found);
		const name = names.includes(segment) ? segment : nearest(segment, names.length > MAX_NAMES ? [] : names.sort());
		if (name === null) return "";
		found = below(found, name);
	}
	const [probe] = found === path ? [] : await files.probe([found]);
	return probe?.is === "file" ? ` (did you mean ${found}?)` : "";
}

/** Far above any inventory seen, and below what one string can hold. */
const MAX_INVENTORY_BYTES = 268435456;
/** Reads and validates every inventory that the settings name. */
async function loadInventories(settings, files) {
	const drafts = [];
	const combined = await load(settings.combined, "combined", files, drafts);
	const models = await load(settings.models, "model", files, drafts);
	const datasets = await load(settings.datasets, "dataset", files, drafts);
	refuseDoubleRoles([
		combined,
		models,
		datasets
	]);
	for (const { path, hint } of combined.absent) drafts.push(missing$1(path, `${path} is not there${hint}`, "combined-inventory"));
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
		drafts.push(...absentSources(kind, loaded.absent, patterns.explicit, combined.inventories));
	}
	const sources = [...models.inventories, ...datasets.inventories];
	const read = combined.inventories.length + sources.length;
	return {
		value: {
			combined: combined.inventories,
			sources,
			unknown,
			hasCombined: combined.inventories.length > 0 && !combined.broken && combined.absent.length === 0
		},
		drafts,
		detail: read === 0 ? "no inventory could be read" : describe$1(combined.inventories, sources),
		skipped: read === 0 && drafts.length === 0
	};
}
async function load(patterns, role, files, drafts) {
	const loaded = {
		inventories: [],
		absent: [],
		broken: false
	};
	const seen = /* @__PURE__ */ new Set();
	for (const match of await files.find(patterns.patterns)) {
		if (match.paths.length === 0) loaded.absent.push({
			path: match.pattern,
			hint: ""
		});
		for (const path of match.paths) {
			if (seen.has(path)) continue;
			seen.add(path);
			const result = await files.read(path, MAX_INVENTORY_BYTES);
			if (result.is === "missing") {
				loaded.absent.push({
					path,
					hint: await suggestFile(files, path)
				});
				continue;
			}
			if (result.is === "bytes") {
				const { inventory, drafts: found } = readInventory(path, role, result.bytes);
				for (const draft of found) drafts.push(draft);
				if (inventory) loaded.inventories.push(inventory);
				else loaded.broken = true;
				continue;
			}
			loaded.broken = true;
			const why = result.is === "too-large" ? `it is ${result.size} bytes long; the limit is ${MAX_INVENTORY_BYTES} bytes, so split it` : explainProbe(result);
			drafts.push({
				kind: result.is === "outside" ? "path-escapes" : "inventory-unreadable",
				message: `${path} cannot be read: ${why}.`,
				subject: path,
				location: null,
				key: "inventory"
			});
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
	const listed = combined.flatMap((inventory) => inventory.entries.filter((entry) => entry.kind === kind));
	const [first] = listed;
	if (!first) return explicit ? absent.map(({ path, hint }) => missing$1(path, `${path} is not there${hint}`, `${kind}-inventory`)) : [];
	const count = `${listed.length} ${kind}${listed.length === 1 ? "" : "s"}`;
	return absent.map(({ path, hint }) => ({
		...missing$1(path, `${path} is not there${hint}, though ${first.inventory.file} lists ${count}`, `${kind}-inventory`),
		location: first.inventory.locate(first.value)
	}));
}
function missing$1(subject, what, input) {
	return {
		kind: "inventory-missing",
		message: `${what}. Commit it, or set ${input} to where it is (none: there is none by design).`,
		subject
	};
}
function describe$1(combined, sources) {
	const count = (inventories) => {
		const entries = inventories.reduce((sum, inventory) => sum + inventory.entries.length, 0);
		return `${inventories.length} (${entries} ${entries === 1 ? "entry" : "entries"})`;
	};
	return `combined inventories: ${count(combined)}, source inventories: ${count(sources)}`;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
let buffer = /* @__PURE__ */ new Uint8Array(4096);
/**
* The same text, in memory of its own. A part cut out of a long text keeps all of that text alive,
* which for a million paths of a list is more than the paths themselves.
*/
function detach(text) {
	if (text.length * 3 > buffer.length) buffer = new Uint8Array(text.length * 3);
	const { written } = encoder.encodeInto(text, buffer);
	return decoder.decode(buffer.subarray(0, written));
}

/** Bytes at the start that tell an encoding. */
const SAMPLE = 512;
/**
* The encoding of text that begins with these bytes: by its byte order mark, else UTF-16 where every
* other byte is 0, as PowerShell's `>` and `Out-File` write it, else UTF-8.
*/
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const sample = bytes.subarray(0, SAMPLE);
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
const PIECE$1 = 32768;
/**
* The lines of UTF-8 or UTF-16 bytes that come in pieces, without their line feeds, a batch for each
* piece. Bytes that are neither become U+FFFD. A byte order mark is left out. `first` may refuse the
* file by its first bytes. What follows the last line feed is a line when it is not empty.
*/
async function* readLines(chunks, options) {
	let decoder = new TextDecoder("utf-8");
	const ends = options.bareCarriageReturn ? /\r\n|\n|\r(?!$)/ : "\n";
	let rest = "";
	let begun = false;
	for await (const chunk of untilFailure(chunks)) {
		if ("problem" in chunk) {
			yield chunk;
			return;
		}
		if (!begun && chunk.length > 0) {
			begun = true;
			const problem = options.first?.(chunk) ?? null;
			if (problem !== null) {
				yield { problem };
				return;
			}
			decoder = new TextDecoder(encodingOf(chunk));
		}
		for (let start = 0; start < chunk.length; start += PIECE$1) {
			const piece = chunk.subarray(start, start + PIECE$1);
			const lines = (rest + decoder.decode(piece, { stream: true })).split(ends);
			rest = (lines.pop() ?? "").slice(0, MAX_LINE_LENGTH);
			const [first, ...others] = lines;
			if (first !== void 0) yield { lines: [first.slice(0, MAX_LINE_LENGTH), ...others] };
		}
	}
	rest += decoder.decode();
	const last = options.bareCarriageReturn ? rest.split(/\r\n|\n|\r/) : [rest];
	if (last.at(-1) === "") last.pop();
	if (last.length > 0) yield { lines: last };
}
/** A disk, or git, may fail in the middle of a file; that is told of the file, and ends no check. */
async function* untilFailure(chunks) {
	try {
		yield* chunks;
	} catch (error) {
		yield { problem: `reading it failed: ${error instanceof Error ? error.message : String(error)}` };
	}
}

const UNTAGGED = /^[ \t]*(\\?)([0-9A-Fa-f]{64})[ \t]([\s\S]+)$/;
const TAGGED = /^[ \t]*(\\?)([A-Za-z][A-Za-z0-9-]*(?:\/\d+)?) ?\(([\s\S]*)\)[ \t]*=[ \t]*([0-9A-Za-z+/=]+)$/;
const SHA256_TAGS = /* @__PURE__ */ new Set(["SHA256", "SHA2-256"]);
const HEX64 = /^[0-9A-Fa-f]{64}$/;
/** Reads a line without its line feed; `separator` is updated by the first untagged record. */
function parseLine(raw, separator) {
	const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
	if (line === "" || line.startsWith("#")) return { is: "nothing" };
	const untagged = UNTAGGED.exec(line);
	if (untagged) {
		const [, backslash = "", digest = "", rest = ""] = untagged;
		const name = nameAfter(rest, separator);
		if (name === null) return malformed("it separates digest and name by one blank, but lines before it by two");
		return record(digest, name, backslash);
	}
	const [, backslash = "", algorithm = "", name = "", digest = ""] = TAGGED.exec(line) ?? [];
	if (algorithm === "") return malformed(whyNoLine(line));
	if (!SHA256_TAGS.has(algorithm)) return {
		is: "other",
		algorithm,
		name
	};
	if (!HEX64.test(digest)) return malformed("its digest is not 64 hex digits");
	return record(digest, name, backslash);
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
	if (name === null) return malformed("its escaped name holds a backslash that is not \\\\, \\n or \\r");
	if (name === "") return malformed("it names no file");
	if (name === "-") return malformed("it records standard input, not a file");
	if (name.includes("\0")) return malformed("its name holds a NUL character");
	if (name.includes("�")) return malformed("its name is not UTF-8");
	return {
		is: "record",
		sha256: digest.toLowerCase(),
		name
	};
}
/** GNU's escapes in a name, undone; null where another one stands or the last breaks off. */
function unescapeName(written) {
	if (/\\(?![\\nr])/.test(written.replace(/\\[\\nr]/g, ""))) return null;
	return written.replace(/\\([\\nr])/g, (_, sign) => sign === "n" ? "\n" : sign === "r" ? "\r" : "\\");
}
function malformed(why) {
	return {
		is: "malformed",
		why
	};
}
const DIGEST_NAMES = {
	32: "an MD5",
	40: "a SHA-1",
	56: "a SHA-224",
	96: "a SHA-384",
	128: "a SHA-512"
};
function whyNoLine(line) {
	if (line.trim() === "") return "it holds blanks only";
	if (line.trimStart().startsWith("#")) return "a comment has to begin in column 1";
	const [digits = ""] = /^[ \t]*\\?[0-9A-Fa-f]*/.exec(line) ?? [];
	const length = digits.replace(/[ \t\\]/g, "").length;
	if (length === 64) return "it names no file after its digest";
	if (DIGEST_NAMES[length]) return `its digest has ${length} hex digits, ${DIGEST_NAMES[length]} digest perhaps; SHA-256 has 64`;
	if (length > 8) return `its digest has ${length} hex digits; SHA-256 has 64`;
	return "it is not a checksum line";
}

const HASHDEEP_HEADER = "%%%% HASHDEEP-1.0";
/** Between `size` and `filename`, hashdeep writes the digests that it was asked for. */
const COLUMNS = /^size(,(md5|sha1|sha256|tiger|whirlpool))+,filename$/;
/** Reads the lines after hashdeep's header; the second one names the columns. */
var HashdeepReader = class {
	#columns = null;
	read(raw) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (line.startsWith("%%%% ")) {
			const isFirst = this.#columns === null;
			this.#columns ??= line.slice(5).split(",");
			if (!isFirst || COLUMNS.test(line.slice(5))) return { is: "nothing" };
			return {
				is: "malformed",
				why: "hashdeep has no such columns"
			};
		}
		if (line === "" || line.startsWith("#")) return { is: "nothing" };
		const columns = this.#columns ?? [];
		const fields = line.split(",");
		const name = fields.slice(columns.length - 1).join(",");
		const field = (column) => fields[columns.indexOf(column)] ?? "";
		const sha256 = columns.includes("sha256") ? field("sha256").toLowerCase() : "";
		if (!/^[0-9a-f]{64}$/.test(sha256)) return {
			is: "malformed",
			why: "it holds no SHA-256 digest"
		};
		if (name === "" || /[\0\uFFFD]/.test(name)) return {
			is: "malformed",
			why: "it names no file, or not in UTF-8"
		};
		const written = field("size").trim();
		const size = /^\d+$/.test(written) ? Number(written) : NaN;
		if (written !== "" && !Number.isSafeInteger(size)) return {
			is: "malformed",
			why: "its size is not a number of bytes"
		};
		return {
			is: "record",
			sha256,
			name,
			...written !== "" && { size }
		};
	}
};
/** Whether a list's file name makes it a manifest of a BagIt bag. */
function isBagManifest(file) {
	return /(^|\/)(tag)?manifest-sha256\.txt$/.test(file);
}
/** A line of a BagIt manifest: digest, blanks, path, with only %0D, %0A and %25 encoded. */
function parseBagLine(line) {
	if (line === "") return { is: "nothing" };
	const [, digest = "", path = ""] = /^([0-9A-Fa-f]{64})[ \t]+\*?([\s\S]+)$/.exec(line) ?? [];
	if (path === "" || /[\0\uFFFD]/.test(path)) return {
		is: "malformed",
		why: "it is not a digest of 64 hex digits and a path"
	};
	const name = path.replace(/%(0D|0A|25)/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
	return {
		is: "record",
		sha256: digest.toLowerCase(),
		name
	};
}

/** More malformed lines than this in one list are counted in one last finding. */
const MAX_MALFORMED = 50;
/**
* Reads a list of any length: a record, with its path as written, for each line that protects a
* file, and a finding for each line that protects nothing. As for GNU, a list without a single
* valid line is itself wrong.
*/
async function readList(file, chunks) {
	const source = {
		file,
		is: "list",
		digests: new Digests(),
		locate: (line) => ({
			file,
			line,
			column: 1
		})
	};
	const records = [];
	const others = [];
	const problems = new Malformed(file);
	const parser = new ListParser(file);
	const lines = readLines(chunks, {
		bareCarriageReturn: isBagManifest(file),
		first: utf16Mark
	});
	let number = 0;
	for await (const batch of lines) {
		if ("problem" in batch) return {
			records: [],
			drafts: [unreadable$1(file, batch.problem)]
		};
		for (const text of batch.lines) {
			number += 1;
			const line = parser.read(text, number);
			if (line.is === "record") records.push(new FileRecord(source, number, detach(line.name), line.sha256, line.size ?? null));
			else if (line.is === "other") others.push({
				line: number,
				algorithm: line.algorithm,
				name: line.name
			});
			else if (line.is === "malformed") problems.add(number, line.why, text);
		}
	}
	const breach = parser.breach();
	if (breach !== null) problems.add(number, breach, "end");
	const unprotected = new Set(others.map(({ name }) => name));
	for (const { path } of records) unprotected.delete(path);
	for (const { line, algorithm, name } of others) if (unprotected.has(name)) problems.add(line, `it is a ${algorithm} line; only SHA-256 is checked`, name);
	return {
		records,
		drafts: problems.drafts(records.length)
	};
}
var ListParser = class {
	#separator = { style: "unknown" };
	#bag;
	#hashdeep = null;
	#signature = "none";
	constructor(file) {
		this.#bag = isBagManifest(file);
	}
	read(text, number) {
		if (number === 1 && text.trimEnd() === "%%%% HASHDEEP-1.0") {
			this.#hashdeep = new HashdeepReader();
			return { is: "nothing" };
		}
		if (this.#hashdeep) return this.#hashdeep.read(text);
		if (this.#bag) return parseBagLine(text);
		if (this.#armour(text)) return { is: "nothing" };
		const dashed = this.#signature === "text" && text.startsWith("- ") ? text.slice(2) : text;
		return parseLine(dashed, this.#separator);
	}
	/** What the list lacks at its end, as the second half of a sentence. */
	breach() {
		return this.#signature === "none" ? null : "the list ends inside its PGP signature, which is not complete";
	}
	/**
	* Whether a line belongs to the armour of a PGP clear-signed list (RFC 9580, section 7). The
	* signature is not verified here; its lines are only not taken for broken records. A line that
	* does not look like armour is read as any other, so that armour cannot hide records.
	*/
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
var Malformed = class {
	#file;
	#found = [];
	#count = 0;
	constructor(file) {
		this.#file = file;
	}
	add(line, why, text) {
		this.#count += 1;
		if (this.#found.length <= 50) this.#found.push({
			line,
			why,
			text: text.slice(0, 200)
		});
	}
	/** One finding a line, or a single one where the list holds no record at all. */
	drafts(records) {
		const [first] = this.#found;
		if (records === 0) {
			const why = first ? `; line ${first.line}: ${first.why}` : "";
			const message = `${this.#file} holds no valid checksum line and so protects nothing${why}.`;
			return [this.#draft(first?.line ?? 1, message, "no valid line")];
		}
		return this.#found.map(({ line, why, text }, place) => {
			if (place < 50) return this.#draft(line, `${this.#file}:${line} protects nothing: ${why}.`, text);
			const left = this.#count - 50;
			return this.#draft(line, `${this.#file} holds ${left} more lines that protect nothing, the first here.`, "more");
		});
	}
	#draft(line, message, key) {
		const location = {
			file: this.#file,
			line,
			column: 1
		};
		return {
			kind: "list-malformed",
			message,
			subject: this.#file,
			location,
			key
		};
	}
};
function unreadable$1(file, problem) {
	return {
		kind: "list-unreadable",
		message: `${file} cannot be read: ${problem}.`,
		subject: file,
		location: {
			file,
			line: 1,
			column: 1
		},
		key: "encoding"
	};
}

/** Reads every checksum list that the settings name, and resolves the paths in it. */
async function loadLists(settings, context) {
	const { files } = context;
	let records = [];
	const lists = [];
	const drafts = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { pattern, paths } of await files.find(settings.checksums.patterns)) {
		if (paths.length === 0) drafts.push(missing(pattern, ""));
		for (const path of paths) {
			if (seen.has(path)) continue;
			seen.add(path);
			const opened = await files.open(path);
			if (opened.is === "missing") {
				if (settings.checksums.explicit) drafts.push(missing(path, await suggestFile(files, path)));
				continue;
			}
			if (opened.is !== "open") {
				drafts.push(unreadable(path, opened));
				continue;
			}
			const list = await readList(path, opened.chunks);
			const origin = {
				file: path,
				base: isBagManifest(path) ? "list" : settings.checksumBase,
				onTie: "list",
				locate: (record) => record.location
			};
			const { base, drafts: found } = await resolvePaths(list.records, origin, context);
			for (const draft of list.drafts) drafts.push(draft);
			for (const draft of found) drafts.push(draft);
			records = records.length === 0 ? list.records : records.concat(list.records);
			lists.push({
				path,
				base,
				records: list.records.length
			});
		}
	}
	return {
		value: {
			records,
			lists
		},
		drafts,
		detail: describe(lists),
		skipped: lists.length === 0 && drafts.length === 0
	};
}
function describe(lists) {
	if (lists.length === 0) return "no checksum list was read";
	const one = ({ path, base, records }) => `${path}: ${records} ${records === 1 ? "record" : "records"}, paths relative to ${base === "root" ? "the root" : "its own folder"}`;
	const shown = lists.slice(0, 5).map(one).join("; ");
	return lists.length > 5 ? `${shown}; and ${lists.length - 5} more lists` : shown;
}
function missing(path, hint) {
	return {
		kind: "list-missing",
		message: `${path} is not there${hint}. Commit it, or set checksums to where it is (none: there is none by design).`,
		subject: path
	};
}
function unreadable(path, probe) {
	return {
		kind: probe.is === "outside" ? "path-escapes" : "list-unreadable",
		message: `${path} cannot be read: ${explainProbe(probe)}.`,
		subject: path,
		key: "list"
	};
}

/** Reads the inventories and lists that the settings name: in the work tree, or at an earlier commit. */
async function readRecords(settings, files, run) {
	const paths = {
		files,
		prefixes: settings.pathPrefixes,
		knownFolders: knownFolders(settings)
	};
	const inventories = await run("inventories", () => loadInventories(settings, files));
	const { records, lists } = await run("checksums", () => loadLists(settings, paths));
	const entries = await run("entries", () => loadEntryRecords(inventories, paths));
	const plan = await run("plan", () => planFiles(joined(records, entries.records), entries.placed));
	return {
		inventories,
		lists,
		placed: entries.placed,
		plan
	};
}
/** A list may hold a million records, so they are copied only where there are others to add. */
function joined(records, others) {
	return others.length === 0 ? records : records.concat(others);
}

/** Deals loads to hands, so that jobs which never talk to each other agree who does what. */
/**
* Largest first, each to the hand that has least (LPT: the fullest hand holds at most 4/3 of the
* best possible), the lower hand on a tie. `loads` has to be in descending order; the answer is the
* hand of each. A heap keeps a million loads over 256 hands quick.
*/
function dealLoads(loads, hands) {
	const sums = new Float64Array(hands);
	const hand = new Uint16Array(loads.length);
	const heap = Uint16Array.from({ length: hands }, (_, index) => index);
	for (const [index, load] of loads.entries()) {
		const least = heap[0] ?? 0;
		hand[index] = least;
		sums[least] = (sums[least] ?? 0) + load;
		sink(heap, sums);
	}
	return {
		hand,
		sums
	};
}
/** Puts the heap in order again after its top has grown. */
function sink(heap, sums) {
	const top = heap[0] ?? 0;
	let place = 0;
	for (;;) {
		let child = 2 * place + 1;
		if (child >= heap.length) break;
		if (child + 1 < heap.length && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0, sums)) child += 1;
		const lower = heap[child] ?? 0;
		if (!isBefore(lower, top, sums)) break;
		heap[place] = lower;
		place = child;
	}
	heap[place] = top;
}
function isBefore(a, b, sums) {
	const [ours, theirs] = [sums[a] ?? 0, sums[b] ?? 0];
	return ours < theirs || ours === theirs && a < b;
}

/** Texts of a million records would be too long for one string, so they are digested by pieces. */
const PIECE = 65536;
/** 64 hex digits over the files, which have to be sorted by path. */
function digestOfPlan(files, digest) {
	let piece = "";
	for (const { path, list, sha256, size } of files) {
		piece += `${JSON.stringify([
			path,
			list,
			sha256,
			size
		])}\n`;
		if (piece.length > PIECE) piece = `${digest(piece)}\n`;
	}
	return digest(piece);
}

/** Opening a file costs about as much as hashing this many bytes. */
const FILE_COST = 65536;
/**
* The part of the plan that is this shard's. Only what is recorded counts, never what is on the
* disk, which differs where each job restores its own files: so all jobs deal alike. Files without
* a recorded checksum are seldom read, and are dealt by their paths.
*/
function dealPlan(plan, shard, settings, digest) {
	const recorded = plan.filter((record) => record.hasDigest);
	const { owners, sums } = deal(recorded, shard.total);
	let next = 0;
	const files = plan.filter((record) => !record.hasDigest ? shardByPath(record.path, shard.total) === shard.index : owners[next++] === shard.index - 1);
	const mean = sums.reduce((sum, load) => sum + load, 0) / shard.total;
	const imbalance = mean === 0 ? 1 : Math.round(Math.max(...sums) / mean * 1e3) / 1e3;
	const dealt = {
		...shard,
		plan: digestOfPlan(recordedFiles(recorded), digest),
		settings: digest(judgement(settings)),
		all_files: recorded.length,
		imbalance
	};
	const detail = `${files.length} of ${plan.length} files; the largest shard has ${imbalance} times the mean`;
	return {
		value: {
			files,
			deal: dealt
		},
		drafts: [],
		detail
	};
}
/** The owner of each record, counted from 0. A file of unknown size is taken to have the mean of the known. */
function deal(recorded, total) {
	let known = 0;
	let bytes = 0;
	for (const { size } of recorded) {
		if (size === null) continue;
		known += 1;
		bytes += size;
	}
	const unknown = known === 0 ? 0 : Math.floor(bytes / known);
	const weight = (index) => (recorded[index]?.size ?? unknown) + FILE_COST;
	const order = Uint32Array.from(recorded.keys()).sort((a, b) => weight(b) - weight(a));
	const { hand, sums } = dealLoads(Float64Array.from(order, weight), total);
	const owners = new Uint16Array(recorded.length);
	for (const [rank, index] of order.entries()) owners[index] = hand[rank] ?? 0;
	return {
		owners,
		sums
	};
}
/** The settings that a verdict depends on; jobs may differ in the others. */
function judgement(settings) {
	const { root: _, shard: __, concurrency: ___, timeBudget: ____, ...rest } = settings;
	return JSON.stringify(rest);
}
function* recordedFiles(records) {
	for (const { path, source, sha256, size } of records) if (sha256 !== null) yield {
		path,
		list: source.file,
		sha256,
		size
	};
}

/** The stage in which a shard takes its part; a whole check has none. */
const SHARD_STAGE = "shard";
/** What later shards say of a stage about everything. */
const LEFT_TO_THE_FIRST = "reported by the first shard";
/** Runs stages one after another, collects their findings and times them. */
var Stages = class {
	rows = [];
	#findings;
	#clock;
	#progress;
	#shard;
	constructor(findings, clock, progress, shard) {
		this.#findings = findings;
		this.#clock = clock;
		this.#progress = progress;
		this.#shard = shard;
	}
	/** A stage whose value every shard needs; its findings are the first shard's to report. */
	async run(name, stage) {
		if (speaksForAll(this.#shard)) return this.each(name, stage);
		this.#progress.stage(name);
		const { value } = await stage();
		this.#leave(name);
		return value;
	}
	/** A stage that only finds things out, and so is the first shard's alone. */
	async once(name, stage) {
		if (speaksForAll(this.#shard)) return this.each(name, stage);
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
		this.#findings.add(result.drafts);
		const failed = this.#findings.countBy("error") > errors || (hasFailed?.() ?? false);
		this.rows.push({
			name,
			status: failed ? "fail" : result.skipped ? "skip" : "pass",
			detail: result.detail,
			duration_ms: Math.max(0, Math.round(this.#clock.elapsed() - start))
		});
		return result.value;
	}
	#leave(name) {
		this.rows.push({
			name,
			status: "skip",
			detail: LEFT_TO_THE_FIRST,
			duration_ms: 0
		});
	}
};

/** Says of each finding whether one of the entries accepts it. */
var Acceptances = class Acceptances {
	rows;
	#byKind = /* @__PURE__ */ new Map();
	constructor(rows, active) {
		this.rows = rows;
		for (const one of active) {
			const { kind } = one.acceptance;
			this.#byKind.set(kind, [...this.#byKind.get(kind) ?? [], one]);
		}
	}
	/** `now`: ISO 8601 in UTC. A pattern that cannot be used is a `SettingsError`. */
	static on(now, accept) {
		const today = now.slice(0, 10);
		const rows = [];
		const active = [];
		for (const [place, acceptance] of accept.entries()) {
			const { kind, path, reason, expires } = acceptance;
			const matches = pathMatcher("accept", [path]);
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
				acceptance,
				place,
				row,
				matches
			});
		}
		return new Acceptances(rows, active);
	}
	/** The row of the first entry that accepts a finding; null: none does. */
	of({ kind, subject, actual }) {
		return this.#find(kind, subject, actual ?? null)?.place ?? null;
	}
	/** The same, counted in its row. */
	count({ kind, subject, actual }) {
		const found = this.#find(kind, subject, actual ?? null);
		if (found === void 0) return null;
		found.row.findings += 1;
		return found.place;
	}
	#find(kind, subject, actual) {
		return this.#byKind.get(kind)?.find(({ acceptance, matches }) => (acceptance.actual === null || acceptance.actual === actual) && matches(subject));
	}
};

/** Which entries of `accept` have expired: what they accepted counts again, and they should go. */
function judgeAcceptances(accept, { rows }) {
	const drafts = accept.filter((_, index) => rows[index]?.status === "expired").map(expired);
	return {
		drafts,
		detail: `${rows.reduce((sum, { findings }) => sum + findings, 0)} accepted, ${drafts.length} of ${accept.length} entries expired`
	};
}
function expired({ kind, path, reason, expires, location }) {
	return {
		kind: "acceptance-expired",
		message: `${path}: ${kind} was accepted until ${expires} (${reason}), and counts again.`,
		subject: path,
		location,
		expected: expires,
		key: `${kind} ${expires}`
	};
}

const REVISIONS = ["revision", "snapshot"];
function contentOf({ entry, field, path, sha256 }, plan) {
	const values = /* @__PURE__ */ new Map();
	if (sha256 !== null) values.set("sha256", sha256);
	for (const name of ["size_bytes", "files_count"]) {
		const count = countAt(entry.value, name);
		if (count !== null) values.set(name, `${count}`);
	}
	for (const name of REVISIONS) {
		const revision = stringAt(entry.value, name);
		if (revision !== null) values.set(name, revision);
	}
	const listed = (name) => objectsAt(entry.value, name).flatMap((value) => asRecorded(value, entry));
	const place = field === null ? null : {
		path,
		plan
	};
	return {
		values,
		files: listed("files"),
		some: listed("top_files"),
		place
	};
}
/** A placeholder for a digest records nothing, which is told where the entry's files are read. */
function asRecorded(value, entry) {
	const written = stringAt(value, "path");
	if (written === null) return [];
	const sha256 = digestOf(value, entry, []);
	return [{
		path: readWrittenPath(written).path,
		sha256,
		size: countAt(value, "size_bytes")
	}];
}
/** What is recorded of a file, by whatever record, and by lists below a folder, where other entries may be. */
function* recordsAt({ path, plan }) {
	const { first, end } = placesBelow(plan, path);
	for (let index = first; index < end; index += 1) {
		const record = plan[index];
		if (record.source.is === "list") yield record;
	}
	const own = findRecord(plan, path);
	if (own !== null) yield own;
}
/** Whether both name a revision, and not the same. */
function hasOtherRevision(before, now) {
	return REVISIONS.some((name) => {
		const [old, current] = [before.values.get(name), now.values.get(name)];
		return old !== void 0 && current !== void 0 && old !== current;
	});
}
/** The first change in content, or null. What only moved, or is recorded for the first time, is none. */
function contentChange(before, now, compared) {
	for (const [name, old] of before.values) {
		const current = now.values.get(name);
		if (current !== void 0 && current !== old) return {
			what: name,
			before: old,
			now: current
		};
	}
	return filesChange(before.files, now.files, true) ?? filesChange(before.some, now.some, false) ?? placeChange(before.place, now.place, compared) ?? listedChange(before, now) ?? reversed(listedChange(now, before));
}
/** Files that only one side lists itself, where the other has other records of them. */
function listedChange(listing, { files, some, place }) {
	if (place === null || files.length + some.length > 0) return null;
	const below = `${place.path}/`;
	for (const file of [...listing.files, ...listing.some]) {
		const path = file.path.startsWith(below) ? file.path : joinPath(place.path, file.path);
		const record = findRecord(place.plan, path ?? file.path);
		const change = record && fileChange(file, record);
		if (change) return change;
	}
	return null;
}
function reversed(change) {
	return change && {
		what: change.what,
		before: change.now,
		now: change.before
	};
}
function placeChange(before, now, compared) {
	if (before === null || now === null) return null;
	const key = `${before.path}\0${now.path}`;
	const known = compared.get(key);
	if (known !== void 0) return known;
	const change = filesChange([...recordsAt(before)], [...recordsAt(now)], false);
	compared.set(key, change);
	return change;
}
/** `isWhole`: the list names all files, so that one more or less is a change by itself. */
function filesChange(before, now, isWhole) {
	const old = new Map(before.map((file) => [file.path, file]));
	const current = new Map(now.map((file) => [file.path, file]));
	for (const [path, file] of current) {
		const was = old.get(path);
		if (was === void 0) continue;
		const change = fileChange(was, file);
		if (change) return change;
		old.delete(path);
		current.delete(path);
	}
	const counts = ({ sha256 }) => isWhole || sha256 !== null;
	const moved = new Set([...current.values()].map(identity));
	const gone = [...old.values()].filter((file) => counts(file) && !moved.has(identity(file)));
	const known = new Set([...old.values()].map(identity));
	const added = [...current.values()].filter((file) => counts(file) && !known.has(identity(file)));
	const [first] = gone;
	const [next] = added;
	if (first && next) return {
		what: "files",
		before: named(first),
		now: named(next)
	};
	if (!isWhole || before.length === 0 || now.length === 0) return null;
	if (next) return {
		what: "files",
		before: "absent",
		now: named(next)
	};
	return first ? {
		what: "files",
		before: named(first),
		now: "absent"
	} : null;
}
function fileChange(was, is) {
	const what = is.path;
	if (was.sha256 !== null && is.sha256 !== null) return was.sha256 === is.sha256 ? null : {
		what,
		before: was.sha256,
		now: is.sha256
	};
	if (was.size === null || is.size === null || was.size === is.size) return null;
	return {
		what,
		before: `${was.size} bytes`,
		now: `${is.size} bytes`
	};
}
function identity({ path, sha256, size }) {
	return sha256 ?? `${path.slice(path.lastIndexOf("/") + 1)} ${size}`;
}
function named({ path, sha256, size }) {
	if (sha256 !== null) return `${path} ${sha256}`;
	return size === null ? path : `${path} of ${size} bytes`;
}

/**
* Entries of now with what they were: by identity, and where that is new, by content or path, so that
* an entry under a new name is held to its old version. Sources are preferred to the combined one.
*/
function matchEntries(before, now) {
	const old = index(before);
	const current = index(now);
	const former = formerNames(old, current);
	return [...current].flatMap(([key, side]) => {
		const was = old.get(former.get(key) ?? key);
		return was === void 0 ? [] : [{
			before: was,
			now: side
		}];
	});
}
function index({ placed, plan }) {
	const sides = /* @__PURE__ */ new Map();
	for (const item of placed) {
		const key = subjectOf(item.entry);
		if (!sides.has(key)) sides.set(key, {
			placed: item,
			content: contentOf(item, plan)
		});
	}
	return sides;
}
/** A digest that more entries than this hold (a licence) tells none of them from another. */
const MAX_HOLDERS = 32;
/** An entry is known again by no more of the lists' records than these. */
const MAX_RECORDS = 1e4;
/** Which entry that is gone each fresh one was, if any. One entry has one successor. */
function formerNames(old, current) {
	const former = /* @__PURE__ */ new Map();
	const gone = [...old].filter(([key]) => !current.has(key));
	if (gone.length === 0) return former;
	const [oldPlaces, places] = [soleAt(old), soleAt(current)];
	const soles = /* @__PURE__ */ new Set([...oldPlaces.values(), ...places.values()]);
	const traitsOf = (key, side) => {
		const place = soles.has(key) ? side.content.place : null;
		return {
			side,
			digests: recordedDigests({
				...side.content,
				place
			})
		};
	};
	const left = new Map(gone.map(([key, side]) => [key, traitsOf(key, side)]));
	const holders = holdersOf(left);
	const take = (key, name = "") => {
		if (left.delete(name)) former.set(key, name);
	};
	const fresh = [...current].filter(([key]) => !old.has(key));
	for (const [key, side] of fresh) take(key, mostAlike(traitsOf(key, side), holders, left));
	for (const [place, key] of places) if (!old.has(key) && !former.has(key)) take(key, oldPlaces.get(place));
	return former;
}
/** The entry with most of the same content: more than half, since a file or two are in many of them. */
function mostAlike(own, holders, left) {
	let best = {
		name: "",
		share: .5
	};
	for (const name of candidates(own, holders)) {
		const other = left.get(name);
		if (other === void 0) continue;
		const share = shareOf(own.digests, other.digests);
		if (share > best.share) best = {
			name,
			share
		};
	}
	return best.name;
}
function candidates({ side, digests }, holders) {
	const names = /* @__PURE__ */ new Set();
	for (const digest of digests.keys()) {
		const some = holders.get(kindly(side, digest));
		if (some !== void 0 && some.length <= 32) for (const name of some) names.add(name);
	}
	return names;
}
/**
* Which part of the larger of two is in both: of its bytes where all sizes are known, else of its files.
* A size of 0 may only stand for none.
*/
function shareOf(a, b) {
	const weighable = [...a.values(), ...b.values()].every((size) => (size ?? 0) > 0);
	const weigh = (files) => [...files].reduce((sum, [, size]) => sum + (weighable ? size ?? 0 : 1), 0);
	return weigh([...a].filter(([digest]) => b.has(digest))) / Math.max(weigh(a), weigh(b));
}
function holdersOf(entries) {
	const holders = /* @__PURE__ */ new Map();
	for (const [name, { side, digests }] of entries) for (const digest of digests.keys()) {
		const names = holders.get(kindly(side, digest)) ?? [];
		if (names.length <= 32) names.push(name);
		holders.set(kindly(side, digest), names);
	}
	return holders;
}
function recordedDigests({ values, files, some, place }) {
	const digests = /* @__PURE__ */ new Map();
	const add = ({ sha256, size }) => {
		if (sha256 !== null) digests.set(sha256, size ?? digests.get(sha256) ?? null);
	};
	add({
		sha256: values.get("sha256") ?? null,
		size: Number(values.get("size_bytes")) || null
	});
	for (const file of [...files, ...some]) add(file);
	if (place === null) return digests;
	for (const record of recordsAt(place)) {
		if (digests.size >= 1e4) break;
		add(record);
	}
	return digests;
}
/** Places that one entry alone is at, with its name; the root, where those without a path are, is none. */
function soleAt(sides) {
	const names = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const [name, side] of sides) {
		const { path } = side.placed;
		if (path === "") continue;
		const place = kindly(side, path);
		if (names.has(place)) shared.add(place);
		names.set(place, name);
	}
	for (const place of shared) names.delete(place);
	return names;
}
/** A model is never what a dataset was. */
function kindly({ placed }, trait) {
	return `${placed.entry.kind} ${trait}`;
}

var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

var import_compare_build = /* @__PURE__ */ __toESM(require_compare_build(), 1);
var import_valid = /* @__PURE__ */ __toESM(require_valid(), 1);
/** A version in full semantic form, or null where it is none. */
function semanticVersion(written) {
	const bare = written.trim().replace(/^(models?|datasets?):/, "").replace(/^[vV]/, "");
	const [, numbers = "", rest = ""] = /^(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(bare) ?? [];
	if (numbers === "") return null;
	const padded = [
		...numbers.split("."),
		"0",
		"0"
	].slice(0, 3).join(".") + rest;
	return (0, import_valid.default)(padded) === null ? null : padded;
}
/** Negative when `a` comes before `b`. Both in full semantic form; build metadata counts last. */
function compareVersions(a, b) {
	return (0, import_compare_build.default)(a, b);
}
/** A commit that stands in a version's place: 40 hex digits, or 64. */
function isCommit(text) {
	return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}

/** Whether what changed since the baseline has a new version, and no version went back. */
function compareWithBaseline(before, now, name) {
	const pairs = matchEntries(before, now);
	const compared = /* @__PURE__ */ new Map();
	let changed = 0;
	return {
		drafts: pairs.flatMap((pair) => {
			const change = contentChange(pair.before.content, pair.now.content, compared);
			if (change) changed += 1;
			return isLive(pair.now.placed.entry) ? [] : judge(pair, change, name);
		}),
		detail: `${pairs.length === 1 ? "1 entry" : `${pairs.length} entries`} compared with ${name}, ${changed} with other content`
	};
}
/** Content that may change under one version, by the entry's own word (`isLiveDataset`: Croissant 1.1). */
function isLive({ value }) {
	return value.live === true || value.isLiveDataset === true;
}
/** A version may be written as a number. */
function versionOf({ value }) {
	const { version } = value;
	if (typeof version === "number") return String(version);
	return stringAt(value, "version")?.trim() || null;
}
function judge(pair, change, name) {
	const [old, current] = [pair.before.placed.entry, pair.now.placed.entry];
	const [was, is] = [versionOf(old), versionOf(current)];
	if (was === null) return is === null && change !== null ? unversioned(pair, change, name) : [];
	if (is === null) return [wentBack(pair, `${subjectOf(current)} has no version any more; in ${name} it had ${was}.`, was, "none")];
	const order = orderOf(was, is);
	if (order > 0) return [wentBack(pair, `${subjectOf(current)} went back from version ${was}, which it has in ${name}, to ${is}.`, `${was} or later`, is)];
	if (change === null || order < 0) return [];
	return [notBumped(pair, change, name, `but its version is still ${is}`)];
}
/** Without any version a changed revision, or a new version of the whole inventory, says that it changed. */
function unversioned(pair, change, name) {
	const [was, is] = [pair.before, pair.now].map(({ placed: { entry } }) => JSON.stringify(entry.inventory.root.version ?? null));
	if (was !== is || hasOtherRevision(pair.before.content, pair.now.content)) return [];
	return [{
		...notBumped(pair, change, name, "and it has no version that could say so"),
		severity: "warning"
	}];
}
/** Positive when `is` comes before `was`; zero when they are one version. Any two that have no order differ. */
function orderOf(was, is) {
	const [a, b] = [semanticVersion(was), semanticVersion(is)];
	if (a === null || b === null) return was === is ? 0 : -1;
	return compareVersions(a, b);
}
function notBumped(pair, { what, before, now }, name, version) {
	const { entry } = pair.now.placed;
	const renamed = subjectOf(pair.before.placed.entry);
	const was = renamed === subjectOf(entry) ? "" : ` (there ${renamed})`;
	return {
		kind: "version-not-bumped",
		message: `${subjectOf(entry)} changed since ${name}${was}, ${version}: ${what} was ${before} and is ${now}.`,
		subject: subjectOf(entry),
		location: placeOfVersion(entry),
		expected: before,
		actual: now,
		key: what
	};
}
function wentBack({ now }, message, expected, actual) {
	const { entry } = now.placed;
	return {
		kind: "version-went-back",
		message,
		subject: subjectOf(entry),
		location: placeOfVersion(entry),
		expected,
		actual
	};
}
function placeOfVersion({ inventory, value }) {
	return inventory.locate(value, "version");
}

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
const WEB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([^?#]+?)\/*(?:\?download=true)?$/i;
const SCHEME = /^hf:\/\/([^?#]+?)\/*$/;
/** First segments of the hub's own pages, which are no repositories. */
const PAGES = /^(?:api|models|datasets|spaces|docs|blog|join|login|settings|organizations|collections|papers|pricing|tasks|learn|posts|chat|new|search|join|terms-of-service|privacy)$/i;
/** `https://huggingface.co/org/name/resolve/REVISION/PATH`, its other forms, and `hf://`. */
function readHubUrl(text) {
	if (text.length > 2048) return null;
	const web = WEB.exec(text)?.[1];
	const segments = decoded(web ?? SCHEME.exec(text)?.[1] ?? "");
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
const CACHE = /(?:^|\/)(model|dataset|space)s--([^/]+)\/(.*)$/;
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

/** More entries than this with one fault are counted in one last finding. */
const MAX_FAULTY = 20;
/** What an entry's version and revision say by themselves: whether they can be compared and relied on. */
function judgeVersions(placed) {
	const invalid = [];
	const loose = [];
	const seen = /* @__PURE__ */ new Set();
	for (const item of placed) {
		const subject = subjectOf(item.entry);
		if (seen.has(subject)) continue;
		seen.add(subject);
		const version = versionOf(item.entry);
		if (version !== null && semanticVersion(version) === null && !isCommit(version)) invalid.push(invalidVersion(item.entry, version));
		const source = sourceOfEntry(item.entry);
		if (source.is === "hub" && !source.isPinned) loose.push(notPinned(item.entry, source.place.repo, source.place.revision));
	}
	return [...capped(invalid), ...capped(loose)];
}
function capped(drafts) {
	const shown = drafts.slice(0, 20);
	const next = drafts[20];
	if (next === void 0) return shown;
	const left = drafts.length - 20 - 1;
	const more = left === 0 ? "" : left === 1 ? " 1 more entry is like it." : ` ${left} more entries are like it.`;
	return [...shown, {
		...next,
		message: next.message + more,
		key: "more"
	}];
}
function invalidVersion(entry, version) {
	return {
		kind: "version-invalid",
		message: `${subjectOf(entry)} has version ${JSON.stringify(version)}, which is not a semantic version and so has no order.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value, "version"),
		expected: "MAJOR.MINOR.PATCH",
		actual: version
	};
}
function notPinned(entry, repo, revision) {
	const at = revision === null ? "no revision" : `revision ${revision}, which can move`;
	return {
		kind: "revision-not-pinned",
		message: `${subjectOf(entry)} comes from ${repo} on the hub at ${at}; only a commit's 40 hex digits name one content.`,
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value),
		expected: "40 hex digits",
		actual: revision
	};
}

/** Judges the versions by themselves, and against those of the baseline where there is one. */
function checkVersions(now, answer, before) {
	const drafts = judgeVersions(now.placed);
	const empty = now.placed.length === 0;
	if (answer.is !== "found" || before === null) {
		const why = answer.is === "found" ? "nothing was read of it" : answer.why;
		const isKnown = answer.is === "none" || empty;
		if (!isKnown) drafts.push(unavailable(`Versions were not compared with an earlier commit: ${why}.`));
		return {
			value: {
				isKnown,
				baseline: null
			},
			drafts,
			detail: `no earlier commit: ${why}`,
			skipped: true
		};
	}
	const { name, commit } = answer.baseline;
	const compared = compareWithBaseline(before, now, name);
	const unread = before.drafts.find(({ kind }) => UNREAD.has(kind));
	if (unread) drafts.push(unavailable(`What stands in ${name} could not all be read: ${unread.message}`));
	return {
		value: {
			isKnown: unread === void 0,
			baseline: {
				name,
				commit
			}
		},
		drafts: [
			...drafts,
			...unread ? [] : newInventories(before, now, name),
			...compared.drafts
		],
		detail: compared.detail,
		skipped: empty
	};
}
/** A file of the baseline that could not be read may hide that a version was not raised. */
const UNREAD = /* @__PURE__ */ new Set([
	"inventory-unreadable",
	"list-unreadable",
	"path-escapes"
]);
/**
* Inventories that the baseline does not have under their names. One that was moved is read at its new
* place only, so a change in it could hide behind the move.
*/
function newInventories(before, now, name) {
	const known = new Set(before.placed.map(({ entry }) => entry.inventory.file));
	const entries = new Set(before.placed.map(({ entry }) => subjectOf(entry)));
	const unknown = /* @__PURE__ */ new Map();
	for (const { entry } of now.placed) {
		const { file } = entry.inventory;
		if (!known.has(file) && !entries.has(subjectOf(entry))) unknown.set(file, (unknown.get(file) ?? 0) + 1);
	}
	return [...unknown].map(([file, count]) => ({
		kind: "baseline-unavailable",
		severity: "notice",
		message: `${file} has ${count === 1 ? "1 entry" : `${count} entries`} that ${name} does not have in any inventory of these names; if the file was moved, versions were not compared.`,
		subject: file
	}));
}
function unavailable(message) {
	return {
		kind: "baseline-unavailable",
		message,
		subject: "baseline"
	};
}

/**
* The check, from what the repository says to the report. Drift is data in the report; an
* exception means that the check could not run (a `SettingsError` when the user can mend that).
*/
async function check(settings, run, ports) {
	const start = ports.clock.elapsed();
	const commit = ports.commit();
	const acceptances = Acceptances.on(ports.clock.now(), settings.accept);
	const findings = new FindingSet(severitiesOf(settings), acceptances, ports.digest);
	const stages = new Stages(findings, ports.clock, ports.progress, settings.shard);
	const isFirst = speaksForAll(settings.shard);
	const records = await readRecords(settings, ports.files, (name, stage) => stages.run(name, stage));
	const { inventories, lists } = records;
	await stages.once("consistency", () => compareInventories(inventories, settings.ignoreFields));
	const versions = await stages.once("versions", async () => {
		const answer = records.placed.length === 0 ? NO_ENTRIES : await ports.baseline();
		return checkVersions(records, answer, await readBaseline(settings, answer));
	});
	const { files: plan, deal } = await dealOut(records.plan, settings, stages, ports.digest);
	const placed = isFirst ? records.placed : [];
	const evidence = await stages.each("evidence", () => gatherEvidence(plan, settings.pointers, ports), () => plan.some((record) => isError(record, findings)));
	await stages.each("pointers", () => findWitnesses(plan, settings.pointers, ports), () => plan.some((record) => isNotHere(record) && isError(record, findings)));
	await stages.each("attributes", () => checkAttributes(plan, settings.pointers, ports));
	await stages.each("snapshots", () => checkSnapshots(plan, isFirst ? records.plan : [], placed, ports));
	const upstream = await stages.each("upstream", async () => {
		if (ports.upstream === null) return NOBODY_ASKED;
		const { askUpstream } = await import("./ask-upstream.js");
		return askUpstream(records.placed, {
			whole: records.plan,
			own: plan,
			isFirst
		}, settings.upstream, {
			...ports,
			upstream: ports.upstream
		});
	});
	await stages.each("missing files", () => applyPolicy(plan, placed, settings.missingFiles, settings.optional, records.plan), () => plan.some((record) => record.missing !== null && isError(record, findings)));
	findings.derive(plan, describeFile);
	if (settings.accept.length > 0) await stages.each("accepted drift", () => judgeAcceptances(isFirst ? settings.accept : [], acceptances));
	return buildReport({
		settings,
		run,
		commit: await commit,
		clock: ports.clock,
		start,
		stages: stages.rows,
		lists,
		placed: records.placed,
		plan,
		whole: records.plan,
		deal,
		findings,
		acceptances: acceptances.rows,
		bytesHashed: evidence.bytesHashed,
		baseline: versions?.baseline ?? null,
		isComplete: evidence.isComplete && (versions?.isKnown ?? true) && upstream.isComplete
	});
}
const NO_ENTRIES = {
	is: "none",
	why: "there are no entries"
};
/** The files of this shard; all of them where the check is not divided. */
async function dealOut(whole, settings, stages, digest) {
	const { shard } = settings;
	if (shard === null) return {
		files: whole,
		deal: null
	};
	return stages.each(SHARD_STAGE, () => dealPlan(whole, shard, settings, digest));
}
/** What the baseline records, by the same reading; what is wrong with it was wrong before. */
async function readBaseline(settings, answer) {
	if (answer.is !== "found") return null;
	const drafts = [];
	return {
		...await readRecords(settings, answer.baseline.files, async (_, stage) => {
			const result = await stage();
			for (const draft of result.drafts) drafts.push(draft);
			return result.value;
		}),
		drafts
	};
}
const NOBODY_ASKED = {
	value: { isComplete: true },
	drafts: [],
	detail: "off: nobody was asked",
	skipped: true
};
/** Whether what is wrong with a file counts as an error. */
function isError(record, findings) {
	const draft = describeFile(record);
	return draft !== null && findings.isError(draft);
}
/** What is wrong with such a file, before the policy speaks, was told by what stands for it. */
function isNotHere({ found }) {
	return found.is === "missing" || found.is === "broken-link";
}
/** A forced answer for missing files is not softened again by the config. */
function severitiesOf({ severities, missingFiles }) {
	if (missingFiles === "auto") return severities;
	const { "file-missing": _, ...others } = severities;
	return others;
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A packed-refs file of a large repository is a few megabytes; more is not read. */
const MAX_BYTES = 33554432;
/** The checked-out commit, read from the root's own `.git` folder; null where it cannot be told. */
function readCommit(root) {
	const head = read$2(root, ".git/HEAD")?.trim() ?? "";
	if (COMMIT.test(head)) return head;
	const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
	if (ref === void 0 || ref.includes("..")) return null;
	const loose = read$2(root, `.git/${ref}`)?.trim() ?? "";
	if (COMMIT.test(loose)) return loose;
	const packed = read$2(root, ".git/packed-refs")?.split("\n").find((line) => line.endsWith(` ${ref}`))?.split(" ", 1)[0];
	return packed !== void 0 && COMMIT.test(packed) ? packed : null;
}
function read$2(root, path) {
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

/** Milliseconds on a clock that never goes back. `performance` would load a module of its own, 1.5 ms, for this. */
function elapsed() {
	return Number(_lean_node_process_default.hrtime.bigint() / 1000n) / 1e3;
}

/** What each pattern names: a path is itself, whether or not it is there; a glob is looked up. */
async function findFiles(root, patterns, findByGlob) {
	const matches = [];
	const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
	if (excluded.length > 0 && excluded.length === patterns.length) throw new SettingsError(`${quote(patterns.join(" "))} only excludes; name what is to be read as well, or none.`);
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
		const paths = await findByGlob(path, excluded.map((one) => insideRoot(root, one)));
		matches.push({
			pattern,
			isGlob: true,
			paths
		});
	}
	return matches;
}
/** Globs over names that are known, as a workflow's patterns mean them: a folder means all that is in it. */
function globOver(names) {
	return async (pattern, excluded) => {
		const isNamed = globMatcher(`${pattern}/**`);
		const isExcluded = excluded.map((one) => globMatcher(`${one}/**`));
		return names.filter((name) => isNamed(name) && !isExcluded.some((matches) => matches(name))).sort();
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
		const entries = listed(folder);
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
function listed(folder) {
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
const MISSING$1 = { is: "missing" };
const DIRECTORY = { is: "directory" };
/**
* Tells what stands at a path, without opening anything for reading. Folders are remembered, so
* that a million paths in a folder that is not there cost one look at the disk.
*/
var Prober = class {
	#root;
	#folders = /* @__PURE__ */ new Map();
	#names = new NamesOnDisk();
	constructor(root) {
		this.#root = root;
		this.#folders.set("", {
			is: "folder",
			real: root,
			path: ""
		});
	}
	probe(path) {
		if (path === "") return DIRECTORY;
		if (path.length > MAX_PATH) return {
			is: "unreadable",
			why: `its path is longer than ${MAX_PATH} characters`
		};
		const folder = this.#folder(folderOf(path));
		if (folder.is !== "folder") return folder;
		try {
			return this.#look(folder, path.slice(path.lastIndexOf("/") + 1), path);
		} catch (error) {
			return {
				is: "unreadable",
				why: `it cannot be looked at: ${reason(error)}`
			};
		}
	}
	list(path) {
		const folder = this.#folder(path);
		try {
			return folder.is === "folder" ? readdirSync(folder.real).sort() : [];
		} catch {
			return [];
		}
	}
	#look(folder, name, asked) {
		const stat = lstatSync(`${folder.real}/${name}`, { throwIfNoEntry: false });
		if (stat === void 0) {
			const other = this.#names.otherForm(folder.real, name);
			return other === null ? MISSING$1 : this.#look(folder, other, asked);
		}
		const isLink = stat.isSymbolicLink();
		const found = isLink ? this.#followed(`${folder.real}/${name}`) : stat;
		if ("is" in found) return found;
		const probe = probeOf(found);
		if (probe.is !== "file") return probe;
		const path = below(folder.path, this.#names.inItsCase(folder.real, name, stat));
		const other = path === asked ? probe : {
			...probe,
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
		try {
			const stat = lstatSync(place, { throwIfNoEntry: false });
			if (stat === void 0) {
				const other = this.#names.otherForm(parent.real, name);
				return other === null ? MISSING$1 : this.#enter(parent, other);
			}
			const path = below(parent.path, this.#names.inItsCase(parent.real, name, stat));
			if (stat.isDirectory()) return {
				is: "folder",
				real: place,
				path
			};
			if (!stat.isSymbolicLink()) return MISSING$1;
			const led = this.#followed(place);
			if ("is" in led) return led.is === "broken-link" ? MISSING$1 : led;
			return led.isDirectory() ? {
				is: "folder",
				real: realpathSync.native(place),
				path
			} : MISSING$1;
		} catch (error) {
			return {
				is: "unreadable",
				why: `its folder cannot be looked at: ${reason(error)}`
			};
		}
	}
};

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
/** A list that is longer has some hundred thousand lines. */
const LONG_BYTES = 16777216;
/** A file may hold more than its size says, as those of /proc do. */
const SMALLEST_CHUNK = 4096;
/** The files below `root`, an absolute path without any link in it. Nothing outside it is opened. */
function createFiles(root) {
	const prober = new Prober(root);
	return {
		root,
		find: (patterns) => findFiles(root, patterns, async (pattern, excluded) => (await import("./glob.js")).findByGlob(root, pattern, excluded)),
		list: async (folder) => prober.list(folder),
		probe: async (paths) => paths.map((path) => prober.probe(path)),
		read: async (path, limit) => read$1(root, path, limit),
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
async function read$1(root, path, limit) {
	const opened = open(root, path);
	if (opened.is !== "open") return opened;
	const parts = [];
	let size = 0;
	if (opened.stat.size > limit) {
		closeSync(opened.fd);
		return {
			is: "too-large",
			size: opened.stat.size
		};
	}
	try {
		for await (const chunk of chunks(opened.fd, opened.stat.size)) {
			size += chunk.length;
			if (size > limit) return {
				is: "too-large",
				size
			};
			parts.push(Uint8Array.from(chunk));
		}
	} catch (error) {
		return {
			is: "unreadable",
			why: error instanceof Error ? error.message : String(error)
		};
	}
	return {
		is: "bytes",
		bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
	};
}

/**
* Runs the `git` of this machine, to ask what it knows and nothing else. What the repository or its
* config could make it do besides (hooks, monitors, fetching what a partial clone lacks, asking for
* a password, writing the index) is switched off, and names are never taken for patterns or options.
*/
/** Why git could not answer: it is not installed, refused, or took too long. */
var GitError = class extends Error {
	name = "GitError";
};
/** A question that takes longer than this is given up: git waits for something. */
const MAX_SECONDS = 120;
const MAX_ERROR_CHARACTERS = 2e3;
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
	for (let folder = root;; folder = dirname(folder)) {
		try {
			if (existsSync(join(folder, ".git"))) return true;
		} catch {}
		if (dirname(folder) === folder) return false;
	}
}
/** What git prints for `words`, in pieces. Throws a `GitError` at the end where git failed. */
async function* gitOutput({ root, environment, signal }, words, input = []) {
	const { spawn } = await import("./_lean_node_child_process.js");
	const { Readable } = await import("./_lean_node_stream.js");
	const start = () => spawn("git", [...SWITCHES, ...words], {
		cwd: root,
		env: cleaned(environment),
		stdio: [
			"pipe",
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
	child.stdin.on("error", () => void 0);
	Readable.from(inPieces(input)).on("error", () => void 0).pipe(child.stdin);
	try {
		for await (const piece of child.stdout) yield piece;
		const problem = await ended;
		if (problem !== null) throw new GitError(`git ${words[0]}: ${complaint.trim() || problem}`);
	} finally {
		child.kill();
	}
}
/** Everything that git prints. For short answers. */
async function gitText(place, words) {
	const pieces = [];
	for await (const piece of gitOutput(place, words)) pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
/** What git prints with -z: texts that end in NUL. */
async function* gitFields(place, words, input = []) {
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
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none"
	};
}

/** All blobs of one answer together; what does not fit comes without its bytes. */
const MAX_TOTAL_BYTES = 268435456;
/** Blobs by their ids: sizes of all that are there, bytes of those that are no longer than `limit`. */
async function readBlobs(place, ids, limit) {
	const blobs = /* @__PURE__ */ new Map();
	const short = [];
	let total = 0;
	for (const { id, size } of await sizes(place, new Set(ids))) {
		blobs.set(id, {
			size,
			bytes: null
		});
		if (size === null || size > limit || total + size > MAX_TOTAL_BYTES) continue;
		total += size;
		short.push(id);
	}
	if (short.length === 0) return blobs;
	const pieces = [];
	for await (const piece of gitOutput(place, ["cat-file", "--batch"], asLines(short))) pieces.push(piece);
	const answer = Buffer.concat(pieces);
	let start = 0;
	for (const id of short) {
		const end = answer.indexOf(10, start);
		const [, type, length] = answer.toString("latin1", start, end).split(" ");
		const size = Number(length);
		if (end === -1 || type !== "blob" || size !== blobs.get(id)?.size) break;
		blobs.set(id, {
			size,
			bytes: answer.subarray(end + 1, end + 1 + size)
		});
		start = end + 1 + size + 1;
	}
	return blobs;
}
async function sizes(place, ids) {
	const words = ["cat-file", "--batch-check"];
	let found;
	try {
		found = await blobSizes(gitOutput(place, words, asLines(ids)), ids);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		found = await blobSizes(gitOutput(place, [
			...words,
			"--batch-all-objects",
			"--unordered"
		]), ids);
	}
	return [...ids].map((id) => ({
		id,
		size: found.get(id) ?? null
	}));
}
/** Out of lines as `ID blob SIZE`: those that are wanted. */
async function blobSizes(output, wanted) {
	const found = /* @__PURE__ */ new Map();
	let rest = "";
	for await (const piece of output) {
		const lines = (rest + piece.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const [id = "", type, size] = line.split(" ");
			if (type === "blob" && wanted.has(id)) found.set(id, Number(size));
		}
	}
	return found;
}
function* asLines(ids) {
	for (const id of ids) yield `${id}\n`;
}

/** Git as the core asks it; null where the root is in no repository. Starts nothing by itself. */
function createGit(place) {
	if (!isInRepository(place.root)) return null;
	return {
		indexed: (paths, limit) => {
			const wanted = new Set(paths);
			return orNull(() => indexed(place, (path) => wanted.has(path), limit, false));
		},
		leftOut: (isWanted, limit) => orNull(() => indexed(place, isWanted, limit, true)),
		filters: (paths) => orNull(() => filters(place, paths))
	};
}
/** Without git, or where it refuses, nothing is known; that is not drift, and no crash. */
async function orNull(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
async function indexed(place, isWanted, limit, isOnlyLeftOut) {
	const ids = /* @__PURE__ */ new Map();
	let isEmpty = true;
	for await (const field of gitFields(place, [
		"ls-files",
		"-z",
		"-t",
		"--stage"
	])) {
		const tab = field.indexOf("	");
		const [tag, mode = "", id = "", stage] = field.slice(0, tab).split(" ");
		const path = field.slice(tab + 1);
		isEmpty = false;
		if (stage !== "0" || !mode.startsWith("100") || isOnlyLeftOut && tag !== "S") continue;
		if (isWanted(path)) ids.set(path, id);
	}
	if (isEmpty && await hasNoIndex(place)) await addHead(place, isWanted, ids);
	const blobs = ids.size === 0 ? /* @__PURE__ */ new Map() : await readBlobs(place, ids.values(), limit);
	const files = /* @__PURE__ */ new Map();
	for (const [path, id] of ids) {
		const { size = null, bytes = null } = blobs.get(id) ?? {};
		files.set(path, {
			size,
			bytes
		});
	}
	return files;
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
async function addHead(place, isWanted, ids) {
	for await (const { path, id, mode } of treeOf(place, "HEAD")) if (mode.startsWith("100") && isWanted(path)) ids.set(path, id);
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
function* withNul(paths) {
	for (const path of paths) if (!path.includes("\0")) yield `${path}\0`;
}
/** The commit that a name stands for; null where there is none. */
async function resolveCommit(place, name) {
	return orNull(async () => (await gitText(place, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	])).trim());
}
/** Where what is checked out left `branch`; null where there is none, or the clone does not tell. */
async function mergeBase(place, branch) {
	return orNull(async () => (await gitText(place, [
		"merge-base",
		"HEAD",
		branch
	])).trim());
}

const MISSING = { is: "missing" };
/** What stands at the paths of a commit, told by the names and modes in its tree alone. */
var CommitTree = class {
	files = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Set();
	/** Links and submodules, and why nothing is read through them. */
	#closed = /* @__PURE__ */ new Map();
	add({ path, mode, file }) {
		if (mode.startsWith("100")) this.files.set(path, file);
		else this.#closed.set(path, mode === "160000" ? "a submodule" : "a link");
		for (const folder of foldersAbove(path)) {
			if (this.#folders.has(folder)) break;
			this.#folders.add(folder);
		}
	}
	/** What is behind a link or in a submodule is there, perhaps: it is unreadable, not missing. */
	probe(path) {
		const file = this.files.get(path);
		if (file !== void 0) return {
			is: "file",
			size: file.size
		};
		if (this.#folders.has(path)) return { is: "directory" };
		if (this.#closed.size === 0) return MISSING;
		for (const place of [path, ...foldersAbove(path)]) {
			const what = this.#closed.get(place);
			if (what === void 0) continue;
			return {
				is: "unreadable",
				why: place === path ? `it is ${what}` : `${place} is ${what} there`
			};
		}
		return MISSING;
	}
};

/** The files of a commit, below the root, out of git's object store. Throws a `GitError` where its tree is not there. */
async function treeFiles(place, commit, elsewhere) {
	const tree = new CommitTree();
	for await (const { path, mode, id } of treeOf(place, commit)) tree.add({
		path,
		mode,
		file: {
			id,
			size: 0
		}
	});
	const open = async (path) => {
		const found = tree.probe(path);
		if (found.is !== "file") return found;
		const chunks = gitOutput(place, [
			"cat-file",
			"blob",
			tree.files.get(path)?.id ?? ""
		]);
		try {
			return {
				is: "open",
				chunks: resumed(await chunks.next(), chunks)
			};
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
		}
		const other = await elsewhere();
		if ("files" in other) return other.files.open(path);
		return {
			is: "unreadable",
			why: `its blob is not in this clone, and ${other.why}`
		};
	};
	return {
		root: place.root,
		find: (patterns) => findFiles(place.root, patterns, globOver([...tree.files.keys()])),
		list: async () => [],
		probe: async (paths) => paths.map((path) => tree.probe(path)),
		open,
		read: async (path, limit) => {
			const opened = await open(path);
			return opened.is === "open" ? readAll(opened.chunks, limit) : opened;
		}
	};
}
async function* resumed(first, rest) {
	if (first.done === true) return;
	yield first.value;
	yield* rest;
}
async function readAll(chunks, limit) {
	const pieces = [];
	let size = 0;
	try {
		for await (const piece of chunks) {
			size += piece.length;
			if (size > limit) return {
				is: "too-large",
				size
			};
			pieces.push(piece);
		}
	} catch (error) {
		if (error instanceof GitError) return {
			is: "unreadable",
			why: error.message
		};
		throw error;
	}
	return {
		is: "bytes",
		bytes: Buffer.concat(pieces)
	};
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
	if (auto.is === "commit") return read((auto.isBranch ? await forkPoint(place, auto.commit) : null) ?? auto.commit, auto.name, place, remote);
	const commit = await forkPoint(place, "@{upstream}");
	if (commit === null) return {
		is: "none",
		why: "the branch has no upstream branch"
	};
	return read(commit, "the upstream branch", place, null);
}
async function forkPoint(place, branch) {
	return isInRepository(place.root) ? mergeBase(place, branch) : null;
}
async function read(ref, name, place, remote) {
	const commit = isInRepository(place.root) ? await resolveCommit(place, ref) : null;
	if (commit !== null) try {
		return {
			is: "found",
			baseline: {
				name,
				commit,
				files: await treeFiles(place, commit, elsewhere(commit, place, remote))
			}
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	const here = `${ref} is not in this clone`;
	if (remote === null) return {
		is: "unavailable",
		why: here
	};
	const answer = await remote(ref, place.root);
	if ("why" in answer) return {
		is: "unavailable",
		why: `${here}, and ${answer.why}`
	};
	return {
		is: "found",
		baseline: {
			name,
			commit: answer.commit,
			files: answer.files
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

const TURN_MS = 20;
const PROGRESS_MS = 100;
/** Answers the jobs at `indices`. Rejects only when a listener throws. */
async function hashInline(root, jobs, indices, events, signal) {
	const opener = new Opener(root);
	const patience = new Patience();
	const turns = new Turns(events, opener);
	const reading = {
		root,
		buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
		opener,
		onBytes: (count) => turns.count(count)
	};
	for (const index of indices) {
		const job = jobs[index];
		if (job !== void 0) events.done(index, await hashPatiently(job, reading, turns, patience, signal));
	}
	opener.release();
	turns.report();
}
async function hashPatiently(job, reading, turns, patience, signal) {
	for (;;) {
		const outcome = await hashInTurns(job, reading, turns, signal);
		if (outcome.is !== "no-descriptor") {
			patience.restore();
			return outcome;
		}
		const wait = patience.nextWait();
		if (wait === null) return {
			is: "unreadable",
			why: outcome.why
		};
		reading.opener.release();
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
}
async function hashInTurns({ path, algorithms }, reading, turns, signal) {
	const steps = hashFile(path, reading, algorithms);
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
const MAX_BATCH_FILES = 128;
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
function createHasher({ root, concurrency, mayHang, threadEntry }) {
	return { async hash(jobs, events, signal) {
		let unanswered = jobs.keys();
		if (mayHang && jobs.length > 0 || isWorthThreads(jobs)) {
			const { hashInThreads } = await import("./threads.js");
			const { usableCores } = await import("./cores.js");
			const left = await hashInThreads({
				root,
				jobs,
				events,
				signal,
				threads: Math.min(concurrency ?? usableCores(), jobs.length),
				entry: threadEntry ?? new URL(THREAD_ENTRY, import.meta.url)
			});
			if (left.length === 0) return;
			unanswered = left;
		}
		await hashInline(root, jobs, unanswered, events, signal);
	} };
}

const NO_EXTRAS = {
	severities: {},
	optional: [],
	ignoreFields: [],
	accept: []
};
/**
* Inputs or flags win over the config, and the config over the defaults. What is blank, such as a variable
* that is not set, says nothing: it must not turn anything off.
*/
function resolveSettings(given, config = {}, extras = NO_EXTRAS) {
	const written = (name) => [given[name], config[name]].find((value) => value?.trim());
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
		root: text("root"),
		combined: patterns("combined-inventory"),
		models: patterns("model-inventory"),
		datasets: patterns("dataset-inventory"),
		checksums: patterns("checksums"),
		checksumBase: choice("checksum-base", text("checksum-base")),
		pathPrefixes: lines(text("path-prefix")),
		missingFiles: choice("missing-files", text("missing-files")),
		pointers: choice("pointers", text("pointers")),
		baseline: reference("baseline", text("baseline")),
		upstream: upstreamHosts(text("upstream")),
		shard: readShard(text("shard")),
		concurrency: count("concurrency", text("concurrency")),
		failOn: choice("fail-on", text("fail-on")),
		timeBudget: duration("time-budget", text("time-budget"))
	};
}
/** `value` when it is one of the setting's choices, else an error that names the nearest. */
function choice(name, value) {
	const choices = SETTINGS[name].choices;
	const word = value.trim();
	const chosen = choices.find((one) => one === word);
	if (chosen !== void 0) return chosen;
	throw new SettingsError(`${name}: ${quote(value)} is not one of ${choices.join(", ")}${didYouMean(word, choices)}.`);
}
/** A name that git could take for an option, or that holds white space or control characters, is none. */
function reference(name, value) {
	const word = value.trim();
	if (/^(?!-)[^\s\p{Cc}]{1,1000}$/u.test(word)) return word;
	throw new SettingsError(`${name}: ${quote(value)} is not a branch, tag or commit, auto or none.`);
}
function upstreamHosts(value) {
	const words = lines(value);
	const origins = [];
	if (words.length > 1 && words.includes("none")) throw new SettingsError("upstream: none stands alone; it cannot be named beside others.");
	for (const word of words) {
		if (word === "huggingface" || word === "none") continue;
		const url = URL.canParse(word) ? new URL(word) : null;
		if (url?.protocol === "https:" && url.href === `${url.origin}/`) {
			origins.push(url.origin);
			continue;
		}
		throw new SettingsError(`upstream: ${quote(word)} is not huggingface, a server as https://HOST, or none${didYouMean(word, ["huggingface", "none"])}.`);
	}
	return {
		huggingface: words.includes("huggingface"),
		origins
	};
}
const MAX_CONCURRENCY = 256;
function count(name, value) {
	const word = value.trim();
	if (word === "auto") return null;
	const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
	if (number >= 1 && number <= MAX_CONCURRENCY) return number;
	throw new SettingsError(`${name}: ${quote(value)} is not a whole number from 1 to ${MAX_CONCURRENCY}, or auto.`);
}
const UNITS$1 = {
	"": 1e3,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** The longest delay a timer takes is 2^31 - 1 ms, a little under 597 hours. */
const MAX_HOURS = 500;
function duration(name, value) {
	const word = value.trim();
	if (word === "none") return null;
	const [, number, unit] = /^(\d{1,9})(s|m|h|)$/.exec(word) ?? [];
	const milliseconds = Number(number) * UNITS$1[unit ?? ""];
	if (milliseconds > 0 && milliseconds <= MAX_HOURS * UNITS$1.h) return milliseconds;
	throw new SettingsError(`${name}: ${quote(value)} is not a time such as 90s, 15m or 2h (at most ${MAX_HOURS}h), or none.`);
}
/** The lines of a value, trimmed, without empty ones. */
function lines(value) {
	return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

/** A config is written by hand; anything longer than this is another file. */
const MAX_CONFIG_BYTES = 1048576;
/**
* Checks the repository on this machine's disk. Throws a `SettingsError` for a mistake in the
* settings or the config; any other exception means that the check itself failed.
*/
async function checkRepository(given, options) {
	const { settings, ports } = await openRepository(given, options);
	return check(settings, options.run, ports);
}
/** The settings, and all that a check needs of this machine. Throws as `checkRepository` does. */
async function openRepository(given, options) {
	const root = realRoot(given.root || SETTINGS.root.default, options.cwd);
	const files = createFiles(root);
	const settings = await loadSettings(given, files);
	const signals = [options.signal];
	if (settings.timeBudget !== null) signals.push(AbortSignal.timeout(settings.timeBudget));
	const signal = AbortSignal.any(signals);
	const place = {
		root,
		environment: options.environment,
		signal
	};
	return {
		settings,
		ports: {
			files,
			git: createGit(place),
			baseline: () => findBaseline(settings.baseline, options.baseline, place, options.remote ?? null),
			hasher: options.hasher ?? createHasher({
				root,
				concurrency: settings.concurrency,
				mayHang: settings.timeBudget !== null
			}),
			progress: options.progress,
			clock,
			digest: (content) => hashSync(content, { algorithm: "sha256" }),
			blobId,
			upstream: await upstreamOf(settings, options.environment, signal),
			commit: async () => readCommit(root) ?? options.commit ?? null,
			signal
		}
	};
}
/** Null unless the user named somebody to ask: then nothing that could is even loaded. */
async function upstreamOf({ upstream }, environment, signal) {
	if (!upstream.huggingface && upstream.origins.length === 0) return null;
	const { createUpstream } = await import("./create-upstream.js");
	return createUpstream(upstream, environment, signal);
}
/** The bytes of a blob are hashed behind its type and length (gitformat: "blob N", NUL). */
function blobId(bytes) {
	return hashSync([`blob ${bytes.length}\0`, bytes], { algorithm: "sha1" });
}
const clock = {
	now: () => (/* @__PURE__ */ new Date()).toISOString(),
	elapsed
};
/** The root's true path: every later test for containment compares with it. */
function realRoot(root, cwd) {
	const path = resolve(cwd, root);
	try {
		const real = realpathSync.native(path);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		throw new SettingsError(`root: ${quote(root)} cannot be checked: ${reason(error)}.`);
	}
	throw new SettingsError(`root: ${quote(root)} is not a folder.`);
}
async function loadSettings(given, files) {
	const config = await readConfigFile(given, files);
	if (config === null) return resolveSettings(given);
	const { readConfig } = await import("./read-config.js");
	const { raw, extras } = await readConfig(config.path, config.bytes);
	return resolveSettings(given, raw, extras);
}
/** Null where the default one is not there. */
async function readConfigFile(given, files) {
	const [match] = await files.find([given.config || SETTINGS.config.default]);
	const path = match?.paths[0];
	if (match === void 0 || match.isGlob || path === void 0) throw new SettingsError(`config: ${quote(given.config ?? "")} has to name one file.`);
	const result = await files.read(path, MAX_CONFIG_BYTES);
	if (result.is === "bytes") return {
		path,
		bytes: result.bytes
	};
	if (result.is === "missing" && !given.config) return null;
	const why = result.is === "too-large" ? `it is ${result.size} bytes long; the limit is ${MAX_CONFIG_BYTES}` : explainProbe(result);
	const hint = result.is === "missing" ? await suggestFile(files, path) : "";
	throw new SettingsError(`config: ${path} cannot be read: ${why}${hint}.`);
}
/**
* How long the check may take, in milliseconds; null: no limit. What is given is looked at first,
* because reading the config is where a disk that does not answer would hold the check up already.
*/
async function timeBudgetOf(given, cwd) {
	const own = given["time-budget"]?.trim();
	if (own) return resolveSettings({ "time-budget": own }).timeBudget;
	const files = createFiles(realRoot(given.root || SETTINGS.root.default, cwd));
	const config = await readConfigFile(given, files);
	return config !== null && Buffer.from(config.bytes).includes("time-budget") ? (await loadSettings(given, files)).timeBudget : null;
}

/**
* The report as JSON, in pieces of about 64 KiB: one line for each stage, entry, file and finding,
* so that it can be read, searched and compared by lines, and is never whole in memory.
*/
function* renderJson(report) {
	const { stages, lists, entries, files, findings, accepted, acceptances, counts, ...head } = report;
	let piece = JSON.stringify(head, null, 2).slice(0, -2);
	for (const [name, rows] of Object.entries({
		stages,
		lists,
		entries,
		files,
		findings,
		accepted,
		acceptances
	})) {
		piece += `,\n  ${JSON.stringify(name)}: [`;
		let separator = "\n    ";
		for (const row of rows) {
			piece += separator + JSON.stringify(row);
			separator = ",\n    ";
			if (piece.length > 65536) {
				yield piece;
				piece = "";
			}
		}
		piece += separator === "\n    " ? "]" : "\n  ]";
	}
	yield `${piece},\n  "counts": ${JSON.stringify(counts)}\n}\n`;
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
function sizeOf(bytes) {
	if (bytes === 1) return "1 byte";
	let power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
	if (power > 0 && power < UNITS.length - 1 && bytes / 1024 ** power >= 1023.95) power += 1;
	return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
/** `45 s`, `3 min`, `2 h 5 min`: rounded up, since nobody minds being done early. */
function timeOf(seconds) {
	const whole = Math.ceil(seconds);
	if (whole < 100) return `${whole} s`;
	const minutes = Math.ceil(whole / 60);
	if (minutes < 100) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `3 of 12 files, 1.0 GiB of 30.0 GiB, 512.0 MiB/s, 58 s left`; `bytesPerSecond` 0 is not known. */
function howFar(done, total, bytesPerSecond) {
	const parts = [`${done.files} of ${total.files} files`, `${sizeOf(done.bytes)} of ${sizeOf(total.bytes)}`];
	if (bytesPerSecond > 0) {
		parts.push(`${sizeOf(bytesPerSecond)}/s`);
		const left = Math.max(0, total.bytes - done.bytes) / bytesPerSecond;
		if (left > 0) parts.push(`${timeOf(left)} left`);
	}
	return parts.join(", ");
}

export { nestsTooDeep as $, LEFT_TO_THE_FIRST as A, SettingsError as At, findNodeAtLocation as B, VERSION as Bt, isInCache as C, cut as Ct, isRevision as D, countOf as Dt, isRepoPath as E, explainProbe as Et, HASHDEEP_HEADER as F, joinPath as Ft, loadEntryRecords as G, modify as H, supervisorOf as Ht, isBagManifest as I, identityOf as It, sumOf as J, knownFolders as K, loadInventories as L, isObject as Lt, digestOfPlan as M, quote as Mt, readRecords as N, below as Nt, readCachePath as O, GRAVITY as Ot, loadLists as P, folderOf as Pt, incomplete as Q, readJson as R, stringAt as Rt, sourceOfEntry as S, visible as St, isRepoId as T, failedReport as Tt, parseTree as U, watched as Ut, findNodeAtOffset as V, SUPERVISED as Vt, LineIndex as W, differences as X, totalsFindings as Y, isExact as Z, createFiles as _, markdownText as _t, checkRepository as a, CONFIG_NAMES as at, elapsed as b, terminalText as bt, realRoot as c, renderText as ct, batchesOf as d, shardName as dt, decodeUtf8 as et, CommitTree as f, CATALOGUE as ft, isInRepository as g, markdownCode as gt, gitText as h, logLine as ht, renderJson as i, readAnnexLink as it, SHARD_STAGE as j, didYouMean as jt, readHubUrl as k, pathMatcher as kt, timeBudgetOf as l, verdictOf as lt, gitFields as m, SEVERITIES as mt, sizeOf as n, decodePointer as nt, clock as o, SETTINGS as ot, GitError as p, KINDS as pt, TOTALS$1 as q, timeOf as r, readPointer as rt, openRepository as s, SETTING_NAMES as st, howFar as t, MAX_GIT_BLOB_BYTES as tt, lines as u, shardByPath as ut, findFiles as v, shortDigest as vt, isPinned as w, cutMiddle as wt, check as x, urlPath as xt, globOver as y, showInvisible as yt, applyEdits as z, subjectOf as zt };