import { x as signatureInvalid } from "./rules.js";
import { ofCheck } from "./check.js";
import { r as payloadBytes, t as PAYLOAD_TYPE } from "./statement.js";
import { r as readJsonText } from "./documents.js";
const { Di: folderOf, It: withMerged, gn: looseText, ji: joinPath, sn: isObject, vt: pushTo } = ofCheck();
const MAX_MANIFEST_BYTES = 268435456;
async function bundleAbout(bundle, { manifests, signed }, digests) {
	const { path, subjects, isAll } = bundle;
	const own = signed.has(path) ? [path] : [];
	const beside = path.replace(/\.(?:sig|sigstore(?:\.json)?)$/i, "");
	if (subjects === null) return {
		signs: manifests.has(beside) && beside !== path ? [beside] : [],
		fault: null
	};
	const attested = new Set(subjects.map(({ sha256 }) => sha256));
	const signs = [];
	let fault = own.length === 0 || isAll ? null : { reason: "partial" };
	for (const manifest of manifests) {
		if (manifest === path) continue;
		const named = subjects.find(({ name }) => isNameOf(name, manifest, path, manifests));
		const actual = await digests.of(manifest);
		if (actual !== null && attested.has(actual)) signs.push(manifest);
		else if (actual !== null && named !== void 0 && named.sha256 !== actual) fault ??= {
			reason: "digest",
			manifest,
			expected: named.sha256,
			actual
		};
	}
	return {
		signs: [...own, ...signs],
		fault
	};
}
function signedBy({ path }, { signs, fault }) {
	const named = fault !== null && fault.reason === "digest" ? [fault.manifest] : [];
	const others = [...signs, ...named].filter((manifest) => manifest !== path);
	return others.length > 0 ? others : signs;
}
function isNameOf(name, manifest, bundle, manifests) {
	const own = joinPath(folderOf(bundle), name);
	return manifest === own || manifest === name && (name.includes("/") || own === null || !manifests.has(own));
}
var ManifestDigests = class {
	#ports;
	#known = new Map();
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
const NAMES = /(?:\.(?:sig|sigstore|sigstore\.json|intoto\.jsonl?)|(?:^|\/)sha256[:-][0-9a-f]{64}\.jsonl)$/i;
const MEDIA_TYPE = "application/vnd.dev.sigstore.bundle";
const MAX_FILES = 1e3;
const MAX_BYTES = 16777216;
const MAX_BUNDLES = 100;
async function readBundles(files, signed) {
	const { paths } = await files.tree();
	const found = [];
	const named = new Set([...signed, ...paths.filter((one) => NAMES.test(one))]);
	for (const path of [...named].slice(0, MAX_FILES)) {
		const read = await files.read(path, MAX_BYTES);
		if (read.is !== "bytes") continue;
		const values = documents(looseText(read.bytes));
		const bundles = values.filter(isBundle).slice(0, MAX_BUNDLES);
		const isAll = bundles.length === values.length;
		for (const value of bundles) found.push({
			path,
			value,
			subjects: subjectsOf(value),
			isAll
		});
	}
	return found;
}
function documents(text) {
	const whole = parsed(text);
	if (whole !== void 0) return [whole];
	return text.split("\n").flatMap((line) => line.trim() === "" ? [] : [parsed(line)]);
}
function parsed(text) {
	const read = readJsonText(text);
	return read.is === "value" ? read.value : void 0;
}
function isBundle(value) {
	if (!isObject(value)) return false;
	return typeof value.mediaType === "string" && value.mediaType.startsWith(MEDIA_TYPE) || isObject(value.dsseEnvelope) || value.payloadType === "application/vnd.in-toto+json";
}
function subjectsOf(bundle) {
	const { dsseEnvelope: inner, payloadType } = bundle;
	if (inner === void 0 && payloadType === void 0) return null;
	const envelope = isObject(inner) ? inner : bundle;
	if (envelope.payloadType !== "application/vnd.in-toto+json" || typeof envelope.payload !== "string") return [];
	const statement = parsed(decoded(envelope.payload));
	return (isObject(statement) && Array.isArray(statement.subject) ? statement.subject : []).flatMap((subject) => {
		const digest = isObject(subject) && isObject(subject.digest) ? subject.digest.sha256 : void 0;
		const name = isObject(subject) && typeof subject.name === "string" ? subject.name : "";
		return typeof digest === "string" ? [{
			name,
			sha256: digest.toLowerCase()
		}] : [];
	});
}
function decoded(payload) {
	try {
		return new TextDecoder().decode(payloadBytes(payload));
	} catch {
		return "";
	}
}
async function unsignedManifests(before, now, { files, digest }) {
	const lost = (await signedAt(before, digest)).filter(([path]) => !now.signed.has(path));
	if (lost.length === 0) return [];
	const recorders = recordersOf(now.plan);
	const findings = [];
	for (const [path, bundle] of lost) {
		if (now.manifests.has(path)) {
			findings.push(unsigned(path, bundle, before.name, null));
			continue;
		}
		const records = allOf(before.plan).filter(({ source }) => source.file === path);
		const others = records.flatMap((one) => keysOf(one).flatMap((key) => recorders.get(key) ?? []));
		if (others.some((other) => now.signed.has(other))) continue;
		const stats = await files.stat(records.map((one) => one.path));
		if (others.length > 0 || stats.some(({ is }) => is !== "missing")) findings.push(unsigned(path, bundle, before.name, others[0] ?? null));
	}
	return findings;
}
async function signedAt({ manifests, signed: own, files }, digest) {
	const digests = new ManifestDigests({
		files,
		digest
	});
	const signed = new Map();
	const read = {
		manifests,
		signed: new Set(own)
	};
	for (const bundle of await readBundles(files, own)) for (const manifest of signedBy(bundle, await bundleAbout(bundle, read, digests))) signed.set(manifest, bundle.path);
	return [...signed].sort(([one], [other]) => one < other ? -1 : 1);
}
function recordersOf(plan) {
	const found = new Map();
	for (const record of allOf(plan)) for (const key of keysOf(record)) pushTo(found, key, record.source.file);
	return found;
}
const allOf = (plan) => plan.flatMap((record) => withMerged(record));
const keysOf = ({ path, sha256 }) => sha256 === null ? [path] : [path, `sha256:${sha256}`];
function unsigned(manifest, bundle, baseline, recorder) {
	return signatureInvalid.found({
		subject: manifest,
		location: {
			file: recorder ?? manifest,
			line: 1,
			column: 1
		},
		related: {
			file: bundle,
			line: 1,
			column: 1
		},
		data: {
			reason: "unsigned",
			baseline,
			recorder
		},
		key: "unsigned"
	});
}
async function judgeSignatures(now, signed, { signedBy: signers }, ports, before = null) {
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
	const digests = new ManifestDigests(ports);
	const findings = [];
	const value = [];
	const held = new Set();
	const own = {
		manifests: now.manifests,
		signed: new Set(signed)
	};
	const found = await readBundles(ports.files, signed);
	for (const path of signed.filter((one) => !found.some((bundle) => bundle.path === one))) found.push({
		path,
		value: null,
		subjects: [],
		isAll: true
	});
	for (const bundle of found) {
		if (ports.signal.aborted) break;
		const about = await bundleAbout(bundle, own, digests);
		for (const manifest of signedBy(bundle, about)) held.add(manifest);
		if (about.signs.length === 0 && about.fault === null) continue;
		const artifact = bundle.subjects === null ? await digests.bytesOf(about.signs[0] ?? "") : null;
		const answer = await signatures.verify(bundle.value, artifact);
		const fault = answer.is === "invalid" ? answer : isNamed(signers, answer) ? about.fault : {
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
	if (before !== null) findings.push(...await unsignedManifests(before, {
		...now,
		signed: held
	}, ports));
	return {
		value,
		findings,
		counts: { signatures: value.length },
		skipped: value.length === 0 && findings.length === 0
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
function isNamed(patterns, { by, issuer }) {
	return patterns.length === 0 || patterns.some((pattern) => {
		const [identity = "", wanted] = pattern.split(/\s+/);
		return isLike(by, identity) && (wanted === void 0 || isLike(issuer ?? "", wanted));
	});
}
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
export { judgeSignatures };
