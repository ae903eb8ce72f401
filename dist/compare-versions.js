import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { ofCheck } from "./check.js";
import { B as configWeakened, o as versionWentBack, s as versionNotBumped } from "./rules.js";
import { r as recordedDigest } from "./inventories.js";
const { Ei: fileNameOf, Gt: stringAt, I: semanticVersion, Kt: subjectOf, L: versionOf, Mi: readWrittenPath, Rt: findRecord, Ut: objectsAt, Vt: countAt, ji: joinPath, zt: placesBelow } = ofCheck();
const REVISIONS = ["revision", "snapshot"];
function contentOf({ entry, field, path, sha256 }, plan) {
	const values = new Map();
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
function asRecorded(value, entry) {
	const written = stringAt(value, "path");
	if (written === null) return [];
	const sha256 = recordedDigest(value, entry, []);
	return [{
		path: readWrittenPath(written).path,
		sha256,
		size: countAt(value, "size_bytes")
	}];
}
function* recordsAt({ path, plan }) {
	const { first, end } = placesBelow(plan, path);
	for (let index = first; index < end; index += 1) {
		const record = plan[index];
		if (record.source.is === "list") yield record;
	}
	const own = findRecord(plan, path);
	if (own !== null) yield own;
}
function hasOtherRevision(before, now) {
	return REVISIONS.some((name) => {
		const [old, current] = [before.values.get(name), now.values.get(name)];
		return old !== void 0 && current !== void 0 && old !== current;
	});
}
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
	return sha256 ?? `${fileNameOf(path)} ${size}`;
}
function named({ path, sha256, size }) {
	if (sha256 !== null) return `${path} ${sha256}`;
	return size === null ? path : `${path} of ${size} bytes`;
}
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
function index({ resolved, plan }) {
	const sides = new Map();
	for (const item of resolved) {
		const key = subjectOf(item.entry);
		if (!sides.has(key)) sides.set(key, {
			resolved: item,
			content: contentOf(item, plan)
		});
	}
	return sides;
}
const MAX_HOLDERS = 32;
const MAX_RECORDS = 1e4;
function formerNames(old, current) {
	const former = new Map();
	const gone = [...old].filter(([key]) => !current.has(key));
	if (gone.length === 0) return former;
	const [oldPlaces, places] = [soleAt(old), soleAt(current)];
	const soles = new Set([...oldPlaces.values(), ...places.values()]);
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
	for (const [key, side] of fresh) if (!former.has(key)) take(key, turnedFrom(side, left));
	return former;
}
function turnedFrom({ resolved: { entry, path } }, left) {
	const kind = entry.kind === "model" ? "dataset" : "model";
	const name = subjectOf({
		...entry,
		kind
	});
	const other = left.get(name)?.side.resolved;
	return other !== void 0 && path !== "" && other.path === path ? name : "";
}
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
	const names = new Set();
	for (const digest of digests.keys()) {
		const some = holders.get(kindly(side, digest));
		if (some !== void 0 && some.length <= 32) for (const name of some) names.add(name);
	}
	return names;
}
function shareOf(a, b) {
	const weighable = [...a.values(), ...b.values()].every((size) => (size ?? 0) > 0);
	const weigh = (files) => [...files].reduce((sum, [, size]) => sum + (weighable ? size ?? 0 : 1), 0);
	return weigh([...a].filter(([digest]) => b.has(digest))) / Math.max(weigh(a), weigh(b));
}
function holdersOf(entries) {
	const holders = new Map();
	for (const [name, { side, digests }] of entries) for (const digest of digests.keys()) {
		const names = holders.get(kindly(side, digest)) ?? [];
		if (names.length <= 32) names.push(name);
		holders.set(kindly(side, digest), names);
	}
	return holders;
}
function recordedDigests({ values, files, some, place }) {
	const digests = new Map();
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
function soleAt(sides) {
	const names = new Map();
	const shared = new Set();
	for (const [name, side] of sides) {
		const { path } = side.resolved;
		if (path === "") continue;
		const place = kindly(side, path);
		if (names.has(place)) shared.add(place);
		names.set(place, name);
	}
	for (const place of shared) names.delete(place);
	return names;
}
function kindly({ resolved }, trait) {
	return `${resolved.entry.kind} ${trait}`;
}
var require_debug = __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));
var require_constants = __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\u00A0",
		"\u1680",
		"\u2000",
		"\u2001",
		"\u2002",
		"\u2003",
		"\u2004",
		"\u2005",
		"\u2006",
		"\u2007",
		"\u2008",
		"\u2009",
		"\u200A",
		"\u2028",
		"\u2029",
		"\u202F",
		"\u205F",
		"\u3000",
		"\uFEFF"
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
var require_re = __commonJSMin(((exports, module) => {
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
var require_parse_options = __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));
var require_identifiers = __commonJSMin(((exports, module) => {
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
var require_semver = __commonJSMin(((exports, module) => {
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
var require_compare_build = __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
var import_compare_build = __toESM(require_compare_build(), 1);
function compareVersions(a, b) {
	return (0, import_compare_build.default)(a, b);
}
function compareWithBaseline(before, now, name, isProposal) {
	const pairs = matchEntries(before, now);
	const compared = new Map();
	let changed = 0;
	return {
		findings: pairs.flatMap((pair) => {
			const change = contentChange(pair.before.content, pair.now.content, compared);
			if (change) changed += 1;
			const [was, is] = [pair.before, pair.now].map(({ resolved }) => isLive(resolved.entry));
			if (was && is) return [];
			return [...is ? [turnedLive(pair, change, name, isProposal)] : [], ...judge(pair, change, name)];
		}),
		counts: {
			entries_compared: pairs.length,
			entries_changed: changed
		}
	};
}
function turnedLive({ now }, change, baseline, isProposal) {
	const { entry } = now.resolved;
	return configWeakened.found({
		subject: subjectOf(entry),
		location: entry.inventory.locate(entry.value, "live"),
		data: {
			what: "live",
			baseline
		},
		severity: isProposal && change !== null ? "error" : "warning"
	});
}
function isLive({ value }) {
	return value.live === true || value.isLiveDataset === true;
}
function judge(pair, change, name) {
	const [old, current] = [pair.before.resolved.entry, pair.now.resolved.entry];
	const [was, is] = [versionOf(old), versionOf(current)];
	if (was === null) return is === null && change !== null ? unversioned(pair, change, name) : [];
	if (is === null) return [wentBack(current, {
		baseline: name,
		was,
		is
	})];
	const order = orderOf(was, is);
	if (order > 0) return [wentBack(current, {
		baseline: name,
		was,
		is
	})];
	if (change === null || order < 0) return [];
	return [notBumped(pair, change, name, is)];
}
function unversioned(pair, change, name) {
	const [was, is] = [pair.before, pair.now].map(({ resolved: { entry } }) => JSON.stringify(entry.inventory.root.version ?? null));
	if (was !== is || hasOtherRevision(pair.before.content, pair.now.content)) return [];
	return [{
		...notBumped(pair, change, name, null),
		severity: "warning"
	}];
}
function orderOf(was, is) {
	const [a, b] = [semanticVersion(was), semanticVersion(is)];
	if (a === null || b === null) return was === is ? 0 : -1;
	return compareVersions(a, b);
}
function notBumped(pair, { what, before, now }, baseline, version) {
	const { entry } = pair.now.resolved;
	const subject = subjectOf(entry);
	const was = subjectOf(pair.before.resolved.entry);
	return versionNotBumped.found({
		subject,
		data: {
			baseline,
			was_called: was === subject ? null : was,
			version,
			what,
			expected: before,
			actual: now
		},
		location: placeOfVersion(entry),
		key: what
	});
}
function wentBack(entry, data) {
	return versionWentBack.found({
		subject: subjectOf(entry),
		data,
		location: placeOfVersion(entry)
	});
}
function placeOfVersion({ inventory, value }) {
	return inventory.locate(value, "version");
}
export { compareWithBaseline };
