import { Bt as SettingsError, E as lines, Ut as quote, st as isDeepStrictEqual, zt as withoutTrailing } from "./start.js";
import { ofCheck } from "./check.js";
const { Bt: pathMatcher, Ct: readTokenNames, Ei: fileNameOf, Et: readReleaseName, G: readHubUrl, H: isRepoPath, Tt: readRegistryName, U: isRevision, V: isRepoId } = ofCheck();
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
const MAX_SECONDS = 86400;
function readDuration(flag, text) {
	const [, number = "", unit = "s"] = /^(\d{1,6})([smh]?)$/.exec(text.trim()) ?? [];
	const seconds = Number(number) * (SECONDS[unit === "" ? "s" : unit] ?? NaN);
	if (number !== "" && seconds > 0 && seconds <= MAX_SECONDS) return seconds * 1e3;
	throw new SettingsError(`--${flag}: ${quote(text)} is not a time such as 60s or 5m (at most 24h).`);
}
function readCount(flag, text) {
	if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text);
	throw new SettingsError(`--${flag}: ${quote(text)} is not a whole number from 1.`);
}
const WORDS = [
	"recorded",
	"local",
	"cache",
	"lfs",
	"huggingface",
	"actions-cache"
];
const COMMANDS = [
	"hf",
	"git-lfs",
	"git-annex",
	"dvc",
	"rclone"
];
function readSourceSpec(word, flag = "--from") {
	const spec = specOf(word);
	if (typeof spec !== "string") return spec;
	throw new SettingsError(`${flag}: ${quote(word)} cannot be used: ${spec}.`);
}
function specOf(word) {
	const known = WORDS.find((name) => name === word);
	if (known !== void 0) return { is: known };
	if (word.startsWith("https://")) return readServer(word);
	if (word.startsWith("gh-release:")) return readRelease(word);
	if (word.startsWith("oci://")) return readRegistry(word);
	if (word.startsWith("s3://")) return readBucket(word);
	if (word.startsWith("command:")) return readCommand(word);
	if (/^[a-z][a-z0-9+.-]*:/i.test(word) && !/^[a-z]:[\\/]/i.test(word)) return "this kind of source is not known";
	if (/^[\w-]+$/.test(word) && !word.includes("/")) return `it is none of ${WORDS.join(", ")}; write a folder as ./${word}`;
	return {
		is: "folder",
		folder: word
	};
}
const FIELD = /\{(?:sha256(?::(\d{1,2}):(\d{1,2}))?|path)\}/g;
function readServer(word) {
	const url = URL.canParse(word.replace(FIELD, "x")) ? new URL(word.replace(FIELD, "x")) : null;
	if (url === null || url.username !== "" || url.password !== "" || url.search + url.hash !== "") return "it has to be https://HOST or https://HOST/PATH with {sha256}, without a user, a query or a fragment";
	const { origin } = url;
	if ((word.slice(8).split("/", 1)[0] ?? "").includes("{")) return "its host has to be written out";
	const rest = word.slice(word.indexOf("/", 8));
	if (url.pathname === "/") return {
		is: "server",
		origin
	};
	const problem = fieldProblem(rest);
	if (problem !== null) return problem;
	if (!rest.includes("{")) return "a path needs {sha256} or {path}; name a server alone as https://HOST";
	return {
		is: "template",
		origin,
		template: origin + rest
	};
}
function fieldProblem(template) {
	if (/[{}]/.test(template.replace(FIELD, ""))) return "only {sha256}, {sha256:START:END} and {path} may stand in braces";
	for (const [field, start, end] of template.matchAll(FIELD)) if (start !== void 0 && !(Number(start) < Number(end) && Number(end) <= 64)) return `${field}: START:END has to be a part of 64 digits`;
	return null;
}
function readBucket(word) {
	const [, bucket, written = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(word) ?? [];
	const prefix = withoutTrailing(written, "/");
	const isKey = prefix === "" || prefix.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part));
	if (bucket === void 0 || bucket.includes("..") || !isKey || /\p{Cc}/u.test(prefix) || prefix.length > 900) return "it has to be s3://BUCKET or s3://BUCKET/PREFIX";
	return fieldProblem(prefix) ?? {
		is: "s3",
		bucket,
		prefix
	};
}
function readCommand(word) {
	const [, name, remote = null] = /^command:([a-z-]+)(?::(.+))?$/.exec(word) ?? [];
	const known = COMMANDS.find((one) => one === name);
	const forms = COMMANDS.map((one) => `command:${one}${one === "rclone" ? ":REMOTE:PATH" : ""}`);
	if (known === void 0 || remote !== null !== (known === "rclone") || remote?.startsWith("-") === true) return `it has to be one of ${forms.join(", ")}`;
	return {
		is: "command",
		name: known,
		remote
	};
}
function fillTemplate(template, sha256, path, encode = encodeURIComponent) {
	return template.replace(FIELD, (field, start, end) => {
		if (field === "{path}") return path.split("/").map(encode).join("/");
		return start === void 0 ? sha256 : sha256.slice(Number(start), Number(end));
	});
}
function readRelease(word) {
	const release = readReleaseName(word);
	return release === null ? "it has to be gh-release:OWNER/REPO@TAG" : {
		is: "gh-release",
		...release
	};
}
function readRegistry(word) {
	const registry = readRegistryName(word);
	return registry === null ? "it has to be oci://HOST/NAME" : {
		is: "oci",
		...registry
	};
}
function namedOrigins(specs) {
	return new Set(specs.flatMap((spec) => "origin" in spec ? [spec.origin] : []));
}
function ordered(specs) {
	const first = ["local", "cache"].filter((name) => !specs.some(({ is }) => is === name)).map((is) => ({ is }));
	const recorded = specs.some(({ is }) => is === "recorded") ? [] : [{ is: "recorded" }];
	return [
		...first,
		...specs,
		...recorded
	];
}
function readReference(text) {
	const place = readHubReference(text);
	if (place !== null) {
		const { type, repo, revision, path } = place;
		if (path === null) throw refused(text, "it names a repository; add the path of a file");
		return checked(text, {
			...NOTHING_KNOWN,
			origin: {
				is: "hub",
				type,
				repo,
				revision,
				path,
				isGuess: false
			},
			source: { is: "huggingface" },
			path
		});
	}
	if (text.startsWith("hf:")) throw refused(text, "it has to be hf:OWNER/NAME[@REVISION]/PATH");
	const elsewhere = readElsewhere(text);
	if (elsewhere !== null) return checked(text, elsewhere);
	const url = text.startsWith("https://") && URL.canParse(text) ? new URL(text) : null;
	if (url === null || url.username !== "" || url.password !== "" || url.hash !== "") throw refused(text, "it has to be hf:OWNER/NAME[@REVISION]/PATH, https://HOST/PATH, gh-release:OWNER/REPO@TAG/ASSET, s3://BUCKET/KEY, oci://HOST/NAME@sha256:HEX or lfs:HEX:SIZE");
	const name = decode(fileNameOf(url.pathname));
	if (name === null || !isRepoPath(name) || name.includes("/")) throw refused(text, "it names no file");
	return checked(text, {
		...NOTHING_KNOWN,
		origin: {
			is: "web",
			url: url.href
		},
		path: name
	});
}
const NOTHING_KNOWN = {
	origin: null,
	source: null,
	sha256: null,
	size: null
};
function readElsewhere(text) {
	const [, release, asset = ""] = /^(gh-release:.+)\/([^/]+)$/.exec(text) ?? [];
	if (release !== void 0) return from(release, asset);
	const [, registry, blob = ""] = /^(oci:\/\/.+)@sha256:([0-9a-f]{64})$/.exec(text) ?? [];
	if (registry !== void 0) return {
		...from(registry, blob),
		sha256: blob
	};
	const [, folder, key = ""] = /^(s3:\/\/.+)\/([^/]+)$/.exec(text) ?? [];
	if (folder !== void 0 && !/[{}]/.test(text)) return from(folder, key);
	const [, oid, size] = /^lfs:([0-9a-f]{64}):(\d{1,15})$/.exec(text) ?? [];
	if (oid === void 0) return null;
	return {
		origin: null,
		source: { is: "lfs" },
		sha256: oid,
		size: Number(size),
		path: oid
	};
}
function from(word, path) {
	if (!isRepoPath(path)) throw refused(`${word}/${path}`, "it names no file");
	return {
		...NOTHING_KNOWN,
		source: readSourceSpec(word, "--ref"),
		path
	};
}
function checked(text, reference) {
	if (reference.path.split("/").some((segment) => segment.startsWith("-"))) throw refused(text, "a name in it begins with -");
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
function refused(text, why) {
	return new SettingsError(`--ref: ${quote(text)} cannot be used: ${why}.`);
}
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
function readOptions(given) {
	const reference = given.ref === void 0 ? null : readReference(given.ref);
	const sha256 = digestIn(given.sha256, reference);
	const specs = withSource(lines(given.from ?? "").map((word) => readSourceSpec(word)), reference?.source ?? null);
	const origins = namedOrigins(specs);
	if (reference?.origin?.is === "web") {
		if (sha256 === null) throw new SettingsError("--ref https://\u2026: give the expected digest with --sha256.");
		origins.add(new URL(reference.origin.url).origin);
	}
	for (const name of [
		"only",
		"largest",
		"replace"
	]) if (reference !== null && given[name] !== void 0) throw new SettingsError(`--ref and --${name} can't be used together: --ref names one file.`);
	const only = lines(given.only ?? "");
	return {
		sources: ordered(specs),
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
		client: clientOf(given.client, specs),
		auth: readTokenNames("--auth", lines(given.auth ?? "")),
		stallMs: readDuration("stall", given.stall ?? "60s"),
		tries: readCount("tries", given.tries ?? "5")
	};
}
function withSource(specs, own) {
	return own === null || specs.some((spec) => isDeepStrictEqual(spec, own)) ? specs : [...specs, own];
}
function clientOf(word, specs) {
	const client = choice("client", word ?? "auto", CLIENTS);
	if (!specs.some((spec) => spec.is === "command" && spec.name === "hf")) return client;
	if (client === "native") throw new SettingsError("--client native and --from command:hf can't be used together.");
	return "cli";
}
function digestIn(text, reference) {
	const own = reference?.sha256 ?? null;
	if (text === void 0) return own;
	if (reference === null) throw new SettingsError("--sha256 goes with --ref.");
	if (own !== null && text.toLowerCase() !== own) throw new SettingsError("--sha256 is another digest than the one in --ref.");
	if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
	throw new SettingsError(`--sha256: ${quote(text)} is not 64 hex digits.`);
}
function choice(name, word, choices) {
	const chosen = choices.find((one) => one === word);
	if (chosen !== void 0) return chosen;
	throw new SettingsError(`--${name}: ${quote(word)} is not one of ${choices.join(", ")}.`);
}
export { fillTemplate as a, readOptions as i, REPLACE as n, RESTORE_FORMATS as r, CLIENTS as t };
