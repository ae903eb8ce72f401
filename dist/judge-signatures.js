import "./rolldown-runtime.js";
import { Nr as signatureInvalid, fa as joinPath, la as folderOf } from "./check.js";

/** Names of files with bundles; `gh attestation download` names them by the digest that they are about. */
const NAMES = /(?:\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl?)|(?:^|\/)sha256[:-][0-9a-f]{64}\.jsonl)$/i;
const MEDIA_TYPE = "application/vnd.dev.sigstore.bundle";
const MAX_FILES = 1e3;
const MAX_BYTES = 16777216;
const MAX_BUNDLES = 100;
async function readBundles(files) {
	const { paths } = await files.tree();
	const found = [];
	for (const path of paths.filter((one) => NAMES.test(one)).slice(0, MAX_FILES)) {
		const read = await files.read(path, MAX_BYTES);
		if (read.is !== "bytes") continue;
		const values = documents(new TextDecoder().decode(read.bytes)).filter(isBundle).slice(0, MAX_BUNDLES);
		for (const value of values) found.push({
			path,
			value,
			subjects: subjectsOf(value)
		});
	}
	return found;
}
function documents(text) {
	const whole = parsed(text);
	if (whole !== void 0) return [whole];
	return text.split("\n").flatMap((line) => parsed(line) ?? []);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const isItem = (value) => typeof value === "object" && value !== null;
function isBundle(value) {
	return isItem(value) && typeof value.mediaType === "string" && value.mediaType.startsWith(MEDIA_TYPE);
}
function subjectsOf({ dsseEnvelope: envelope }) {
	if (!isItem(envelope)) return null;
	const statement = parsed(decoded(typeof envelope.payload === "string" ? envelope.payload : ""));
	return (isItem(statement) && Array.isArray(statement.subject) ? statement.subject : []).flatMap((subject) => {
		const digest = isItem(subject) && isItem(subject.digest) ? subject.digest.sha256 : void 0;
		const name = isItem(subject) && typeof subject.name === "string" ? subject.name : "";
		return typeof digest === "string" ? [{
			name,
			sha256: digest.toLowerCase()
		}] : [];
	});
}
function decoded(base64) {
	try {
		return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
	} catch {
		return "";
	}
}

/** Longer manifests are not compared with what bundles attest. */
const MAX_MANIFEST_BYTES = 268435456;
/** Who signed the manifests that were read; `signed`: those that are bundles themselves. */
async function judgeSignatures(manifests, signed, { signedBy }, ports) {
	const { signatures = null } = ports;
	if (signatures === null) return {
		value: signed.map((path) => ({
			path,
			signs: [path],
			status: "unchecked",
			by: null,
			issuer: null
		})),
		findings: [],
		counts: { signatures: 0 },
		skipped: true
	};
	const digests = new Digests(ports);
	const findings = [];
	const value = [];
	for (const bundle of await readBundles(ports.files)) {
		if (ports.signal.aborted) break;
		const about = await aboutOf(bundle, manifests, digests);
		if (about.signs.length === 0 && about.other === null) continue;
		const artifact = bundle.subjects === null ? await digests.bytesOf(about.signs[0] ?? "") : null;
		const answer = await signatures.verify(bundle.value, artifact);
		const fault = answer.is === "invalid" ? { reason: answer.reason } : isNamed(signedBy, answer) ? about.other : {
			reason: "signer",
			actual: answer.by
		};
		const { path } = bundle;
		const { by = null, issuer = null } = answer.is === "signed" ? answer : {};
		value.push({
			path,
			signs: about.signs,
			status: fault === null ? "verified" : "invalid",
			by,
			issuer
		});
		if (fault !== null) findings.push(invalid(path, fault));
	}
	return {
		value,
		findings,
		counts: { signatures: value.length },
		skipped: value.length === 0
	};
}
function invalid(path, data) {
	const location = {
		file: path,
		line: 1,
		column: 1
	};
	const key = `${data.reason} ${"manifest" in data ? data.manifest : ""}`;
	return signatureInvalid.found({
		subject: path,
		location,
		key,
		data
	});
}
async function aboutOf(bundle, manifests, digests) {
	const { path, subjects } = bundle;
	const own = manifests.has(path) ? [path] : [];
	const beside = path.replace(/\.(?:sig|sigstore(?:\.json)?)$/i, "");
	if (subjects === null) return {
		signs: manifests.has(beside) && beside !== path ? [beside] : [],
		other: null
	};
	const attested = new Set(subjects.map(({ sha256 }) => sha256));
	const signs = [];
	let other = null;
	for (const manifest of manifests) {
		if (manifest === path) continue;
		const named = subjects.find(({ name }) => isNameOf(name, manifest, path));
		const actual = await digests.of(manifest);
		if (actual !== null && attested.has(actual)) signs.push(manifest);
		else if (actual !== null && named !== void 0 && named.sha256 !== actual) other ??= {
			reason: "digest",
			manifest,
			expected: named.sha256,
			actual
		};
	}
	return {
		signs: [...own, ...signs],
		other
	};
}
/** A subject's name is the manifest's path, from the root or from the bundle's folder. */
function isNameOf(name, manifest, bundle) {
	return name === manifest || joinPath(folderOf(bundle), name) === manifest;
}
/** `IDENTITY`, or `IDENTITY ISSUER`, each with `*` for anything. No patterns: anybody whom the roots trust. */
function isNamed(patterns, { by, issuer }) {
	return patterns.length === 0 || patterns.some((pattern) => {
		const [identity = "", wanted] = pattern.split(/\s+/);
		return isLike(by, identity) && (wanted === void 0 || isLike(issuer ?? "", wanted));
	});
}
/** Whether a text is made of the pieces between stars, in their order. */
function isLike(text, pattern) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const piece of rest) {
		const found = text.indexOf(piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
/** SHA-256 of manifests, each computed once. */
var Digests = class {
	#ports;
	#known = /* @__PURE__ */ new Map();
	constructor(ports) {
		this.#ports = ports;
	}
	async bytesOf(path) {
		const read = await this.#ports.files.read(path, MAX_MANIFEST_BYTES);
		return read.is === "bytes" ? read.bytes : null;
	}
	async of(path) {
		const known = this.#known.get(path);
		if (known !== void 0) return known;
		const bytes = await this.bytesOf(path);
		const digest = bytes === null ? null : this.#ports.digest(bytes);
		this.#known.set(path, digest);
		return digest;
	}
};

export { judgeSignatures };