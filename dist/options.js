import { Gt as lines, Rt as pathMatcher, _ as isRepoId, ci as SettingsError, ui as quote, v as isRepoPath, x as readHubUrl, y as isRevision } from "./check.js";
import { r as isLoopback } from "./hub-access.js";

/** Sizes and durations as flags write them. */
const UNITS = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	tb: 0xe8d4a51000,
	k: 1024,
	m: 1024 ** 2,
	g: 1024 ** 3,
	t: 1024 ** 4,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3,
	tib: 1024 ** 4
};
/** `1048576`, `500MB`, `1.5 GiB`, `20G`: whole bytes. Throws a `SettingsError` for anything else. */
function readSize(flag, text) {
	const [, number = "", unit = ""] = /^(\d{1,15}(?:\.\d{1,6})?) ?([A-Za-z]{0,3})$/.exec(text.trim()) ?? [];
	const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? NaN));
	if (number !== "" && Number.isSafeInteger(bytes) && bytes > 0) return bytes;
	throw new SettingsError(`--${flag}: ${quote(text)} is not a size such as 500MB or 20GiB.`);
}
const SECONDS = {
	s: 1,
	m: 60,
	h: 3600
};
/** Longer waits are mistakes, and a timer takes no more than 2^31 - 1 ms. */
const MAX_SECONDS = 86400;
/** `90`, `60s`, `5m`: milliseconds. Throws a `SettingsError` for anything else. */
function readDuration(flag, text) {
	const [, number = "", unit = "s"] = /^(\d{1,6})([smh]?)$/.exec(text.trim()) ?? [];
	const seconds = Number(number) * (SECONDS[unit === "" ? "s" : unit] ?? NaN);
	if (number !== "" && seconds > 0 && seconds <= MAX_SECONDS) return seconds * 1e3;
	throw new SettingsError(`--${flag}: ${quote(text)} is not a time such as 60s or 5m (at most 24h).`);
}
/** A whole number from 1. Throws a `SettingsError` for anything else. */
function readCount(flag, text) {
	if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text);
	throw new SettingsError(`--${flag}: ${quote(text)} is not a whole number from 1.`);
}

/** `--ref`: one file by name, without any manifest that records it. */
/**
* `hf:[datasets/|spaces/]OWNER/NAME[@REV]/PATH`, `hf://…`, the hub's own URLs, and `https://HOST/PATH`.
* A revision's `/` is written `%2F`. Throws a `SettingsError` for anything else.
*/
function readReference(text) {
	const place = readHubReference(text);
	if (place !== null) {
		const { type, repo, revision, path } = place;
		if (path === null) throw refused$1(text, "it names a repository; add the path of a file");
		return checked(text, {
			origin: {
				is: "hub",
				type,
				repo,
				revision,
				path,
				isGuess: false
			},
			path
		});
	}
	if (text.startsWith("hf:")) throw refused$1(text, "it has to be hf:OWNER/NAME[@REVISION]/PATH");
	const url = text.startsWith("https://") && URL.canParse(text) ? new URL(text) : null;
	if (url === null || url.username !== "" || url.password !== "" || url.hash !== "") throw refused$1(text, "it has to be hf:OWNER/NAME[@REVISION]/PATH or https://HOST/PATH");
	const name = decode(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
	if (name === null || !isRepoPath(name) || name.includes("/")) throw refused$1(text, "it names no file");
	return checked(text, {
		origin: {
			is: "web",
			url: url.href
		},
		path: name
	});
}
function checked(text, reference) {
	if (reference.path.split("/").some((segment) => segment.startsWith("-"))) throw refused$1(text, "a name in it begins with -");
	return reference;
}
const HF = /^hf:(?:\/\/)?(models\/|datasets\/|spaces\/)?([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/;
const TYPES = {
	"models/": "model",
	"datasets/": "dataset",
	"spaces/": "space"
};
function readHubReference(text) {
	const [, types = "models/", repo, written = null, path = null] = HF.exec(text) ?? [];
	if (repo === void 0) return readHubUrl(text);
	const revision = written === null ? null : decode(written);
	return isRepoId(repo) && (path === null || isRepoPath(path)) && (written === null || revision !== null && isRevision(revision)) ? {
		type: TYPES[types],
		repo,
		revision,
		path
	} : null;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
function refused$1(text, why) {
	return new SettingsError(`--ref: ${quote(text)} cannot be used: ${why}.`);
}

/** The words of `--from`: what a person names as a source, and so whom the run may ask. */
const WORDS = [
	"recorded",
	"local",
	"cache",
	"lfs",
	"huggingface"
];
/** Reads one `--from`. Throws a `SettingsError` for what is none. */
function readSourceSpec(word) {
	const known = WORDS.find((name) => name === word);
	if (known !== void 0) return { is: known };
	if (word.startsWith("https://")) return readServer(word);
	if (word.startsWith("gh-release:")) return readRelease(word);
	if (word.startsWith("oci://")) return readRegistry(word);
	if (/^[a-z][a-z0-9+.-]*:/i.test(word) && !/^[a-z]:[\\/]/i.test(word)) throw refused(word, "this kind of source is not known");
	if (/^[\w-]+$/.test(word) && !word.includes("/")) throw refused(word, `it is none of ${WORDS.join(", ")}; write a folder as ./${word}`);
	return {
		is: "folder",
		folder: word
	};
}
/** What may stand between braces. */
const FIELD = /\{(?:sha256(?::(\d{1,2}):(\d{1,2}))?|path)\}/g;
function readServer(word) {
	const url = URL.canParse(word.replace(FIELD, "x")) ? new URL(word.replace(FIELD, "x")) : null;
	if (url === null || url.username !== "" || url.password !== "" || url.search + url.hash !== "") throw refused(word, "it has to be https://HOST or https://HOST/PATH with {sha256}, without a user, a query or a fragment");
	const { origin } = url;
	if ((word.slice(8).split("/", 1)[0] ?? "").includes("{")) throw refused(word, "its host has to be written out");
	const rest = word.slice(word.indexOf("/", 8));
	if (url.pathname === "/") return {
		is: "server",
		origin
	};
	if (/[{}]/.test(rest.replace(FIELD, ""))) throw refused(word, "only {sha256}, {sha256:START:END} and {path} may stand in braces");
	if (!rest.includes("{")) throw refused(word, "a path needs {sha256} or {path}; name a server alone as https://HOST");
	for (const [field, start, end] of rest.matchAll(FIELD)) if (start !== void 0 && !(Number(start) < Number(end) && Number(end) <= 64)) throw refused(word, `${field}: START:END has to be a part of 64 digits`);
	return {
		is: "template",
		origin,
		template: origin + rest
	};
}
/** The URL of one file. A path is encoded segment by segment. */
function fillTemplate(template, sha256, path) {
	return template.replace(FIELD, (field, start, end) => {
		if (field === "{path}") return path.split("/").map(encodeURIComponent).join("/");
		return start === void 0 ? sha256 : sha256.slice(Number(start), Number(end));
	});
}
const RELEASE = /^gh-release:([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([^\s\p{Cc}]{1,200})$/u;
function readRelease(word) {
	const [, repository, tag] = RELEASE.exec(word) ?? [];
	if (repository === void 0 || tag === void 0 || /^\.+$/.test(repository.split("/")[1] ?? "")) throw refused(word, "it has to be gh-release:OWNER/REPO@TAG");
	return {
		is: "gh-release",
		repository,
		tag
	};
}
/** A repository's name in a registry (distribution-spec: pulling manifests). */
const PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const OCI_NAME = new RegExp(`^${PART}(?:/${PART})*$`);
/** A registry of this very machine speaks plain HTTP, as other clients take it, too. */
function readRegistry(word) {
	const [, host = "", name = ""] = /^oci:\/\/([^/@?#{}]+)\/([^@?#]{1,255})$/.exec(word) ?? [];
	const written = `${isLoopback(host.replace(/:\d+$/, "")) ? "http" : "https"}://${host}/`;
	if (!URL.canParse(written) || !OCI_NAME.test(name)) throw refused(word, "it has to be oci://HOST/NAME");
	return {
		is: "oci",
		origin: new URL(written).origin,
		name
	};
}
function refused(word, why) {
	return new SettingsError(`--from: ${quote(word)} cannot be used: ${why}.`);
}
/** The origins that these sources name: they may be asked, and redirected to. */
function namedOrigins(specs) {
	return new Set(specs.flatMap((spec) => "origin" in spec ? [spec.origin] : []));
}
/** Stores on this machine cost no request, so those that were not given a place come first. */
function ordered(specs) {
	const first = ["local", "cache"].filter((name) => !specs.some(({ is }) => is === name)).map((is) => ({ is }));
	const recorded = specs.some(({ is }) => is === "recorded") ? [] : [{ is: "recorded" }];
	return [
		...first,
		...specs,
		...recorded
	];
}

/** What a person asked `restore` to do, read from words: flags, inputs of the action and the environment. */
const REPLACE = [
	"none",
	"pointers",
	"mismatched"
];
const CLIENTS = [
	"auto",
	"native",
	"cli"
];
const RESTORE_FORMATS = ["text", "json"];
/** Throws a `SettingsError` for whatever cannot be meant. */
function readOptions(given) {
	const specs = lines(given.from ?? "").map(readSourceSpec);
	const reference = given.ref === void 0 ? null : readReference(given.ref);
	const sha256 = digestIn(given.sha256, reference);
	const origins = namedOrigins(specs);
	if (reference?.origin.is === "web") {
		if (sha256 === null) throw new SettingsError("--ref https://…: give the expected digest with --sha256.");
		origins.add(new URL(reference.origin.url).origin);
	}
	for (const name of [
		"only",
		"largest",
		"replace"
	]) if (reference !== null && given[name] !== void 0) throw new SettingsError(`--ref and --${name} can't be used together: --ref names one file.`);
	const only = lines(given.only ?? "");
	const isHubRef = reference?.origin.is === "hub" && !specs.some(({ is }) => is === "huggingface");
	return {
		sources: ordered(isHubRef ? [...specs, { is: "huggingface" }] : specs),
		origins,
		only: only.length === 0 ? null : pathMatcher("--only", only),
		largest: given.largest === void 0 ? null : readCount("largest", given.largest),
		maxBytes: given["max-bytes"] === void 0 ? null : readSize("max-bytes", given["max-bytes"]),
		reference: reference === null ? null : {
			...reference,
			sha256
		},
		into: given.into ?? null,
		replace: choice("replace", given.replace ?? "none", REPLACE),
		cache: given.cache === "none" ? null : given.cache,
		cacheMax: given["cache-max"] === void 0 ? null : readSize("cache-max", given["cache-max"]),
		client: choice("client", given.client ?? "auto", CLIENTS),
		auth: new Map(lines(given.auth ?? "").map(readAuth)),
		stallMs: readDuration("stall", given.stall ?? "60s"),
		tries: readCount("tries", given.tries ?? "5")
	};
}
function digestIn(text, reference) {
	if (text === void 0) return null;
	if (reference === null) throw new SettingsError("--sha256 goes with --ref.");
	if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
	throw new SettingsError(`--sha256: ${quote(text)} is not 64 hex digits.`);
}
/** `https://HOST=NAME`: the token for a server is in the environment variable NAME. */
function readAuth(line) {
	const [, origin = "", name = ""] = /^(https:\/\/[^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(line) ?? [];
	const url = URL.canParse(origin) ? new URL(origin) : null;
	if (url !== null && url.href === `${url.origin}/`) return [url.origin, name];
	throw new SettingsError("--auth: it has to be https://HOST=VARIABLE, the name of an environment variable.");
}
function choice(name, word, choices) {
	const chosen = choices.find((one) => one === word);
	if (chosen !== void 0) return chosen;
	throw new SettingsError(`--${name}: ${quote(word)} is not one of ${choices.join(", ")}.`);
}

export { fillTemplate as a, readOptions as i, REPLACE as n, RESTORE_FORMATS as r, CLIENTS as t };