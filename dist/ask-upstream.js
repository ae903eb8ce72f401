import { A as lfsObjectMissing, c as upstreamUnreachable, d as upstreamMissing, f as upstreamDiffers, l as upstreamNewer, u as upstreamMoved } from "./rules.js";
import { t as hostOfPlace } from "./places.js";
import { ofCheck } from "./check.js";
import { n as isHeaderWanted, r as findSources, t as mapRecords } from "./map-records.js";
const { B: isPinned, w: MAX_GIT_BLOB_BYTES } = ofCheck();
const MAX_NAMES$2 = 5;
const NOBODY = "git-lfs";
async function askLfs(files, upstream) {
	const findings = [];
	const byOid = new Map();
	for (const file of files) {
		const known = byOid.get(file.object.oid);
		if (known === void 0) byOid.set(file.object.oid, [file]);
		else known.push(file);
	}
	if (byOid.size === 0) return {
		findings,
		asked: 0,
		held: 0,
		complete: true
	};
	const groups = [...byOid.values()];
	const { host, answers } = await upstream.lfs(groups.map(([{ object }]) => object));
	const server = host ?? NOBODY;
	const unanswered = new Map();
	const notHeld = new Set();
	let held = 0;
	for (const [index, group] of groups.entries()) {
		const answer = answers[index];
		if (answer === void 0 || answer.is === "unreachable") {
			const why = answer?.why ?? "it did not answer";
			unanswered.set(why, [...unanswered.get(why) ?? [], ...group]);
		} else if (answer.is === "gone") findings.push(gone$2(group, server));
		else {
			held += 1;
			findings.push(...otherSizes(group, answer, server));
		}
		if (answer?.is === "held" && isSize(group, answer)) continue;
		for (const { record } of group) notHeld.add(record);
	}
	for (const [why, group] of unanswered) findings.push(unreachable$2(why, group, server));
	for (const { record } of files) if (!notHeld.has(record)) presentAt(record);
	return {
		findings,
		asked: groups.length,
		held,
		complete: unanswered.size === 0
	};
}
function presentAt(record) {
	const { status, evidence, outcome } = record;
	if (outcome?.is === "hashed") return;
	record.conclude({
		status,
		evidence,
		presence: "lfs-server"
	});
}
function gone$2(group, server) {
	const [{ record, object }] = group;
	return lfsObjectMissing.found({
		subject: record.path,
		data: {
			server,
			oid: object.oid,
			size: object.size,
			others: group.length - 1
		},
		location: record.location,
		key: object.oid
	});
}
function isSize(group, { size }) {
	return size === null || group.every(({ object }) => object.size === size);
}
function otherSizes(group, { size }, source) {
	if (size === null) return [];
	return group.flatMap(({ record, object: { oid, size: expected } }) => size === expected ? [] : [upstreamDiffers.found({
		subject: record.path,
		data: {
			what: "object",
			source,
			file: oid,
			expected: `${expected}`,
			actual: `${size}`
		},
		location: record.location,
		key: `${source} ${oid}`
	})]);
}
function unreachable$2(why, group, subject) {
	const names = [...new Set(group.map(({ record }) => record.path))];
	return upstreamUnreachable.found({
		subject,
		data: {
			why,
			asked: names.slice(0, MAX_NAMES$2),
			count: names.length
		},
		location: group[0]?.record.location ?? null,
		key: why
	});
}
function matchedBy(host) {
	return {
		status: "matched",
		evidence: "upstream",
		host
	};
}
async function judgeFiles(group, files, isOwn, ports) {
	const judged = {
		findings: [],
		matched: 0,
		verified: 0,
		moved: []
	};
	const isFixed = isPinned(group.place.revision);
	for (const [index, record] of group.records.entries()) {
		const path = group.paths[index] ?? "";
		const file = files.get(path);
		const isGuess = group.guessed.has(record);
		const finding = file ? await compare$1(record, file, path, group, ports) : gone$1(record, path, group);
		if (finding === "matched") judged.matched += 1;
		else if (finding === "verified") judged.verified += 1;
		else if (finding === null || isGuess) continue;
		else if (!isFixed) judged.moved.push(record);
		else if (isOwn(record)) judged.findings.push(finding);
	}
	return judged;
}
async function compare$1(record, file, path, group, ports) {
	const { sha256, size } = record;
	if (sha256 !== null && file.sha256 !== null && sha256 !== file.sha256) return differs$1(record, path, group, "digest", sha256, file.sha256);
	if (size !== null && size !== file.size) return differs$1(record, path, group, "size", `${size}`, `${file.size}`);
	if (sha256 === null) return compareBytes(record, file, path, group, ports);
	if (file.sha256 === null) {
		const local = await localBlobId(record, ports);
		if (local === null || local.isRecorded === (local.blobId === file.blobId)) return null;
		return differs$1(record, path, group, "blob", sha256, file.blobId);
	}
	if (!isAbsent(record)) return null;
	record.conclude(matchedBy(ports.hub));
	return "matched";
}
async function compareBytes(record, { sha256, blobId }, file, { place }, ports) {
	const { path: subject, location, status, outcome, hasDigest } = record;
	if (outcome?.is !== "hashed" || status === "mismatched") return null;
	const actual = sha256 === null ? (await localBlobId(record, ports))?.blobId : outcome.sha256;
	if (actual === void 0) return null;
	const expected = sha256 ?? blobId;
	if (actual !== expected) return upstreamDiffers.found({
		subject,
		data: {
			what: "bytes",
			source: place.repo,
			file,
			revision: place.revision ?? "HEAD",
			algorithm: sha256 === null ? "git blob" : "SHA-256",
			expected,
			actual
		},
		location,
		key: `${place.repo} ${place.revision}`
	});
	if (hasDigest || status !== "unverified") return null;
	record.conclude({
		status: "matched",
		evidence: "upstream-bytes",
		host: ports.hub
	});
	return "verified";
}
function isAbsent({ status, outcome }) {
	return status === "missing" || status === "unverified" && outcome?.is === "pointer";
}
async function localBlobId({ found, path, outcome, sha256, status }, { files, digest, blobId }) {
	if (outcome?.is !== "hashed" || found.is !== "file" || found.size > 10485760) return null;
	if (status !== "matched" && status !== "mismatched" && !(status === "unverified" && sha256 === null)) return null;
	const read = await files.read(found.path ?? path, MAX_GIT_BLOB_BYTES);
	if (read.is !== "bytes" || digest(read.bytes) !== outcome.sha256) return null;
	const isRecorded = outcome.sha256 === sha256;
	return {
		blobId: blobId(read.bytes),
		isRecorded
	};
}
function differs$1({ path: subject, location }, file, { place }, what, expected, actual) {
	return upstreamDiffers.found({
		subject,
		data: {
			what,
			source: place.repo,
			file,
			revision: place.revision ?? "HEAD",
			expected,
			actual
		},
		location,
		key: `${place.repo} ${place.revision}`
	});
}
function gone$1({ path: subject, location, size, hasDigest }, file, { place }) {
	if (!hasDigest && size === null) return null;
	return upstreamMissing.found({
		subject,
		data: {
			what: "file",
			repository: place.repo,
			revision: place.revision ?? "HEAD",
			file
		},
		location,
		key: `${place.repo} ${place.revision}`
	});
}
async function askPlaces(plan, web, places, upstream) {
	const found = {
		findings: [],
		matched: 0,
		verified: 0,
		complete: true
	};
	for (const place of places) {
		const listing = await upstream.list(place);
		if (listing.is === "unreachable") {
			found.complete = false;
			const data = {
				why: listing.why,
				asked: [place.written],
				count: 1
			};
			found.findings.push(upstreamUnreachable.found({
				subject: hostOfPlace(place),
				data,
				key: listing.why
			}));
			continue;
		}
		compareNamed(place, listing, web, found);
		const bySha256 = new Map(listing.files.map((file) => [file.sha256, file]));
		for (const record of plan) {
			const file = isAbsent(record) && record.sha256 !== null ? bySha256.get(record.sha256) : void 0;
			if (file !== void 0) matchAbsent(record, file, place, found);
		}
	}
	return found;
}
function matchAbsent(record, file, { written }, found) {
	if (record.size !== null && record.size !== file.size) {
		found.findings.push(differs(record, written, "size", `${record.size}`, `${file.size}`));
		return;
	}
	record.conclude(matchedBy(written));
	found.matched += 1;
}
function compareNamed({ written }, { files, prefixes, isWhole, isFixed }, web, found) {
	const byName = new Map(files.map((file) => [file.name, file]));
	for (const { record, url } of web) {
		const [name] = prefixes.flatMap((prefix) => nameBelow(url, prefix) ?? []);
		const file = name === void 0 ? void 0 : byName.get(name);
		if (name === void 0 || file === void 0 && !isWhole) continue;
		const finding = file === void 0 ? gone(record, url) : compare(record, file, url, written);
		if (finding === "verified") found.verified += 1;
		else if (finding !== null) found.findings.push(isFixed ? finding : {
			...finding,
			severity: "warning"
		});
	}
}
function nameBelow(url, prefix) {
	if (url.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase()) return null;
	try {
		return decodeURIComponent(url.slice(prefix.length));
	} catch {
		return null;
	}
}
function compare(record, file, url, written) {
	const { sha256, size, outcome, status, hasDigest } = record;
	if (sha256 !== null && file.sha256 !== null && sha256 !== file.sha256) return differs(record, url, "digest", sha256, file.sha256);
	if (size !== null && size !== file.size) return differs(record, url, "size", `${size}`, `${file.size}`);
	if (sha256 !== null || file.sha256 === null || outcome?.is !== "hashed" || status === "mismatched") return null;
	if (outcome.sha256 !== file.sha256) return upstreamDiffers.found({
		subject: record.path,
		data: {
			what: "bytes",
			source: url,
			file: url,
			revision: null,
			algorithm: "SHA-256",
			expected: file.sha256,
			actual: outcome.sha256
		},
		location: record.location,
		key: url
	});
	if (hasDigest || status !== "unverified") return null;
	record.conclude({
		status: "matched",
		evidence: "upstream-bytes",
		host: written
	});
	return "verified";
}
function differs({ path: subject, location }, source, what, expected, actual) {
	return upstreamDiffers.found({
		subject,
		data: {
			what,
			source,
			file: source,
			revision: null,
			expected,
			actual
		},
		location,
		key: source
	});
}
function gone({ path: subject, location }, url) {
	return upstreamMissing.found({
		subject,
		data: {
			what: "url",
			url,
			status: 404
		},
		location,
		key: url
	});
}
const MAX_NAMES$1 = 5;
function newer({ place, subject, location, records, paths }, before, now, current) {
	const other = records.filter((_, index) => {
		const path = paths[index] ?? "";
		const held = before.get(path);
		return held !== void 0 && !isSame$1(held, now.get(path));
	});
	return upstreamNewer.found({
		subject,
		data: {
			repository: place.repo,
			pinned: place.revision,
			branch: null,
			actual: current,
			...differing(records, other)
		},
		...records.length > 0 && other.length === 0 && { severity: "notice" },
		location,
		key: place.repo
	});
}
function movedOn({ place, subject, location, records }, other, current) {
	if (other.length === 0) return [];
	return [upstreamNewer.found({
		subject,
		data: {
			repository: place.repo,
			pinned: null,
			branch: place.revision,
			actual: current,
			...differing(records, other)
		},
		location,
		key: place.repo
	})];
}
function differing(records, other) {
	const paths = other.slice(0, MAX_NAMES$1).map(({ path }) => path);
	return {
		recorded: records.length,
		differing: other.length,
		paths
	};
}
function isSame$1(before, now) {
	if (now === void 0) return false;
	return before.sha256 === now.sha256 && (before.sha256 !== null || before.blobId === now.blobId);
}
async function askRepository(group, known, { isFirst, isOwn, headers }, ports) {
	const { place, location } = group;
	const { upstream } = ports;
	const findings = [];
	let [matched, verified] = [0, 0];
	const end = (answer) => {
		if (isFirst && answer !== null && answer.is !== "unreachable") findings.push(goneFinding(group, answer));
		const why = answer?.is === "unreachable" ? answer.why : null;
		return {
			repo: place.repo,
			location,
			findings: atMost(findings, group),
			matched,
			verified,
			why
		};
	};
	const asked = {
		type: place.type,
		id: place.repo
	};
	const key = `${asked.type} ${asked.id}`;
	const asking = known.get(key) ?? upstream.commit(asked, null);
	known.set(key, asking);
	const current = await asking;
	if (current.is !== "commit") return end(current);
	const repository = {
		...asked,
		id: current.id
	};
	if (isFirst && isRenamed(asked.id, current.id)) findings.push(moved(group, current.id));
	const { revision } = place;
	const isReported = isPinned(revision) && group.paths.length > 0;
	const at = revision === null || isReported ? {
		...current,
		commit: revision ?? current.commit
	} : await upstream.commit(repository, revision);
	if (at.is !== "commit") return end(at);
	const held = await upstream.files(repository, at.commit, group.paths);
	if (held.is !== "files") return end(held);
	await headers.add(group, held.files, {
		repository,
		commit: at.commit
	}, upstream);
	const judged = await judgeFiles(group, held.files, isOwn, {
		...ports,
		hub: upstream.hub
	});
	findings.push(...judged.findings);
	[matched, verified] = [judged.matched, judged.verified];
	if (!isFirst) return end(null);
	if (!isPinned(revision)) {
		findings.push(...movedOn(group, judged.moved, at.commit));
		return end(null);
	}
	if (current.commit === revision) return end(null);
	const later = await upstream.files(repository, current.commit, group.paths);
	if (later.is !== "files") return end(later);
	findings.push(newer(group, held.files, later.files, current.commit));
	return end(null);
}
function isRenamed(before, now) {
	return before.toLowerCase() !== now.toLowerCase();
}
function moved({ place, subject, location }, now) {
	return upstreamMoved.found({
		subject,
		data: {
			expected: place.repo,
			actual: now
		},
		location,
		key: place.repo
	});
}
function goneFinding({ place, subject, location }, { is }) {
	const { repo: repository, revision } = place;
	const isGone = is === "repository-gone";
	return upstreamMissing.found({
		subject,
		data: isGone ? {
			what: "repository",
			repository
		} : {
			what: "revision",
			repository,
			revision: revision ?? "HEAD"
		},
		location,
		key: `${repository} ${isGone ? "" : revision}`
	});
}
function atMost(findings, { place, location }) {
	const left = findings.length - 100;
	if (left <= 0) return findings;
	return [...findings.slice(0, 100), upstreamDiffers.found({
		subject: place.repo,
		data: {
			what: "more",
			revision: place.revision,
			count: left
		},
		location,
		key: `more ${place.revision}`
	})];
}
const MAX_NAMES = 5;
async function askServers(files, { origins, buckets }, upstream, inTurns) {
	const findings = [];
	const unanswered = new Map();
	let matched = 0;
	const named = files.filter(({ record, url }) => hasContent(record) && (isNamed(url, origins) || isInBucket(url, buckets)));
	const answers = await inTurns(named, ({ url }) => upstream.head(url));
	for (const [index, file] of named.entries()) {
		const answer = answers[index];
		if (answer === void 0) continue;
		if (answer.is === "unreachable") {
			const key = `${serverOf(file.url)} ${answer.why}`;
			const group = unanswered.get(key);
			if (group) group.push(file);
			else unanswered.set(key, [file]);
			continue;
		}
		const finding = judge(file, answer);
		if (finding === "matched") matched += 1;
		else if (finding !== null) findings.push(finding);
	}
	for (const [key, group] of unanswered) findings.push(unreachable$1(key, group));
	return {
		findings,
		matched,
		complete: unanswered.size === 0
	};
}
function isInBucket(url, buckets) {
	return buckets.some((bucket) => url.startsWith(`s3://${bucket}/`));
}
function serverOf(url) {
	return /^s3:\/\/[^/]+/.exec(url)?.[0] ?? new URL(url).origin;
}
function hasContent({ sha256, size }) {
	return sha256 !== null || size !== null;
}
function isNamed(url, origins) {
	const { origin, username, password } = new URL(url);
	return origins.includes(origin) && username === "" && password === "";
}
function judge({ record, url }, answer) {
	const { sha256, size, location } = record;
	const about = {
		subject: record.path,
		location,
		key: url
	};
	if (answer.is === "gone") return upstreamMissing.found({
		...about,
		data: {
			what: "url",
			url,
			status: answer.status
		}
	});
	const pairs = [[
		"digest",
		sha256,
		answer.sha256
	], [
		"size",
		size,
		answer.size
	]];
	for (const [what, recorded, theirs] of pairs) {
		if (recorded === null || theirs === null || recorded === theirs) continue;
		const data = {
			what,
			source: url,
			file: url,
			revision: null
		};
		return upstreamDiffers.found({
			...about,
			data: {
				...data,
				expected: `${recorded}`,
				actual: `${theirs}`
			}
		});
	}
	if (sha256 === null || answer.sha256 === null || !isAbsent(record)) return null;
	record.conclude(matchedBy(serverOf(url).replace(/^https:\/\//, "")));
	return "matched";
}
function unreachable$1(key, group) {
	const at = key.indexOf(" ");
	const [origin, why] = [key.slice(0, at), key.slice(at + 1)];
	const asked = group.slice(0, MAX_NAMES).map(({ record }) => record.path);
	return upstreamUnreachable.found({
		subject: origin,
		data: {
			why,
			asked,
			count: group.length
		},
		location: group[0]?.record.location ?? null,
		key: why
	});
}
const FIRST_BYTES = 266240;
const MAX_FILE_BYTES = 16777216;
const MAX_BYTES = 134217728;
const MAX_FILES = 500;
var HubHeaders = class {
	read = new Map();
	unread = 0;
	#readHeader;
	#left = MAX_BYTES;
	constructor(readHeader) {
		this.#readHeader = readHeader;
	}
	async add({ place, records, paths, guessed }, held, at, upstream) {
		for (const [index, record] of records.entries()) {
			const path = paths[index] ?? "";
			const file = held.get(path);
			if (file === void 0 || guessed.has(record) || !isHeaderWanted(record)) continue;
			if (!isSame(record, file, isPinned(place.revision))) continue;
			const ask = (from, length) => upstream.bytes(at.repository, at.commit, path, from, length);
			const header = this.read.size + this.unread < MAX_FILES ? await this.#header(path, file.size, ask) : null;
			if (header === null) this.unread += 1;
			else this.read.set(record, header);
		}
	}
	async #header(path, size, ask) {
		let bytes = new Uint8Array(0);
		let wanted = Math.min(size, FIRST_BYTES);
		while (wanted <= MAX_FILE_BYTES && wanted - bytes.length <= this.#left) {
			const more = wanted === 0 ? bytes : await ask(bytes.length, wanted - bytes.length);
			if (more === null) return null;
			this.#left -= more.length;
			bytes = joined(bytes, more);
			try {
				return this.#readHeader(path, new Beginning(bytes, size));
			} catch (error) {
				if (!(error instanceof TooShort)) throw error;
				wanted = Math.min(size, Math.max(error.needed, bytes.length * 2));
			}
		}
		return null;
	}
};
function isSame({ sha256, size, outcome }, file, isFixed) {
	const digests = [sha256, (outcome?.is === "pointer" && outcome.pointer.is === "pointer" ? outcome.pointer : null)?.sha256 ?? null].filter((digest) => digest !== null);
	return !(digests.some((digest) => digest !== file.sha256) || size !== null && size !== file.size) && (isFixed || digests.length > 0);
}
function joined(first, second) {
	const all = new Uint8Array(first.length + second.length);
	all.set(first);
	all.set(second, first.length);
	return all;
}
var TooShort = class extends Error {
	needed;
	constructor(needed) {
		super("too short");
		this.needed = needed;
	}
};
var Beginning = class {
	size;
	#bytes;
	constructor(bytes, size) {
		this.#bytes = bytes;
		this.size = size;
	}
	read(offset, length) {
		const end = Math.min(offset + length, this.size);
		if (end > this.#bytes.length) throw new TooShort(end);
		return this.#bytes.subarray(offset, end);
	}
};
const AT_ONCE = 4;
async function askUpstream(resolved, { whole, own, lfs, isFirst }, hosts, ports) {
	const { upstream } = ports;
	const findings = [];
	const { groups, web, unclear } = mapRecords(findSources(resolved), resolved, isFirst ? whole : own);
	const known = new Map();
	const mine = isFirst && own.length === whole.length ? null : new Set(own);
	const headers = new HubHeaders(ports.readHeader);
	const scope = {
		isFirst,
		isOwn: (record) => mine?.has(record) ?? true,
		headers
	};
	const asked = hosts.huggingface ? groups.filter(({ records }) => isFirst || records.length > 0) : [];
	const answers = await inTurns(asked, (group) => askRepository(group, known, scope, ports));
	for (const answer of answers) findings.push(...answer.findings);
	findings.push(...unreachable(answers, upstream.hub));
	const ownWeb = web.filter(({ record }) => scope.isOwn(record));
	const served = await askServers(ownWeb, hosts, upstream, inTurns);
	findings.push(...served.findings);
	const listed = await askPlaces(own, ownWeb, hosts.places, upstream);
	findings.push(...listed.findings);
	const stored = await askLfs(lfs, upstream);
	findings.push(...stored.findings);
	const matched = served.matched + listed.matched + answers.reduce((sum, answer) => sum + answer.matched, 0);
	const counts = {
		requests: upstream.requests,
		repositories_asked: asked.length,
		absent_files_matched: matched,
		files_of_unclear_source: hosts.huggingface ? unclear : 0,
		unrecorded_files_matched: answers.reduce((sum, { verified }) => sum + verified, listed.verified),
		...headers.read.size + headers.unread > 0 && {
			headers_read: headers.read.size,
			headers_unread: headers.unread
		},
		...hosts.gitLfs && {
			lfs_objects_asked: stored.asked,
			lfs_objects_held: stored.held
		}
	};
	return {
		value: {
			isComplete: served.complete && listed.complete && stored.complete && answers.every(({ why }) => why === null),
			headers: headers.read
		},
		findings,
		counts,
		skipped: upstream.requests === 0 && findings.length === 0
	};
}
function unreachable(answers, hub) {
	const byReason = new Map();
	for (const answer of answers) {
		if (answer.why === null) continue;
		byReason.set(answer.why, [...byReason.get(answer.why) ?? [], answer]);
	}
	return [...byReason].map(([why, group]) => {
		const names = [...new Set(group.map(({ repo }) => repo))];
		return upstreamUnreachable.found({
			subject: hub,
			data: {
				why,
				asked: names.slice(0, 5),
				count: names.length
			},
			location: group[0]?.location ?? null,
			key: why
		});
	});
}
async function inTurns(items, work) {
	const results = [];
	const left = items.entries();
	const worker = async () => {
		for (const [index, item] of left) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return results;
}
export { askUpstream };
