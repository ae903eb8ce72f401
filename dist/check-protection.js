import { ofCheck } from "./check.js";
import { B as configWeakened, D as recordRemoved, r as RULES } from "./rules.js";
import { r as recordedDigest } from "./inventories.js";
import { t as filePatterns } from "./file-patterns.js";
const { Di: folderOf, Ei: fileNameOf, It: withMerged, Kt: subjectOf, Lt: holderOf, Mt: compareDigests, Ni: withSlashes, Oi: foldersAbove, Qt: MAX_MANIFEST_BYTES, Rt: findRecord, Sn: hexOfBase64, Ut: objectsAt, Vt: countAt, Z: reasonToLeaveOut, bt: isStanding, ct: decodePointer, gn: looseText, hn: isBinary, ji: joinPath, jt: algorithmsFor, ki: isAbsolutePath, li: SEVERITIES, lt: readPointer, qr: baseChanged, sr: searchIncomplete, st: batches, vt: pushTo, w: MAX_GIT_BLOB_BYTES, yt: exists, zt: placesBelow } = ofCheck();
async function changedFiles(records, blobs, { files, git, blobId }) {
	const changed = new Set();
	const ids = await git?.ids() ?? null;
	for (const { path, source } of records) {
		if (changed.has(source.file)) continue;
		if (await isAsIn(path, blobs, {
			files,
			blobId,
			ids
		}) === false) changed.add(source.file);
	}
	return changed;
}
async function isAsIn(path, blobs, { files, blobId, ids }) {
	const before = blobs.get(path)?.id;
	if (before === void 0) return null;
	const read = await files.read(path, MAX_GIT_BLOB_BYTES);
	const now = read.is === "bytes" ? blobId(read.bytes) : read.is === "too-large" ? ids?.get(path) : void 0;
	return now === void 0 ? null : now === before;
}
function removedEntries({ before, now, name, unnamed }, reported) {
	const current = new Map();
	for (const item of now.resolved) pushTo(current, subjectOf(item.entry), item);
	const findings = new Map();
	for (const item of before.resolved) {
		const subject = subjectOf(item.entry);
		const manifest = item.entry.inventory.file;
		const entries = current.get(subject);
		const count = digestsOf(item);
		if (entries === void 0 || count === 0 || findings.has(subject) || unnamed.has(manifest)) continue;
		if (entries.some((one) => digestsOf(one) > 0 || isRecorded(one, now) || isEmpty(one))) continue;
		if ([...reported].some((path) => path === item.path || path.startsWith(`${item.path}/`))) continue;
		const [first] = entries;
		findings.set(subject, recordRemoved.found({
			subject,
			location: first?.entry.inventory.locate(first.entry.value) ?? null,
			data: {
				what: "entry",
				manifest,
				baseline: name,
				count
			}
		}));
	}
	return [...findings.values()];
}
function digestsOf({ entry, sha256 }) {
	return [...objectsAt(entry.value, "files"), ...objectsAt(entry.value, "top_files")].reduce((sum, value) => sum + (recordedDigest(value, entry, []) === null ? 0 : 1), 0) + (sha256 === null ? 0 : 1);
}
function isRecorded({ path, field }, { plan }) {
	if (field === null) return false;
	if (findRecord(plan, path)?.hasComputed === true) return true;
	const { first, end } = placesBelow(plan, path);
	return plan.slice(first, end).some(({ hasComputed }) => hasComputed);
}
function isEmpty({ entry }) {
	return countAt(entry.value, "files_count") === 0;
}
const MAX_STEPS = 1e7;
function removedSeverity({ ofFolders = [] }) {
	const work = { steps: 0 };
	const sets = new Map();
	for (const { file, fileSets } of ofFolders) sets.set(file, fileSets.flatMap((set) => excludedBy(set, work)));
	const isExcluded = ({ path, source: { file } }) => work.steps < MAX_STEPS && (sets.get(file) ?? []).some((excludes) => excludes(path));
	return (records) => {
		if (records.length === 0) return {};
		if (records.every(isExcluded)) return { severity: "notice" };
		return records.every((record) => isExcluded(record) || protectorsOf(record).every(protectsLess)) ? { severity: "warning" } : {};
	};
}
function excludedBy({ expects, folder, excludes }, work) {
	const matches = expects === "recorded" ? filePatterns(excludes, false, work) : null;
	if (matches === null) return [];
	const start = folder === "" ? "" : `${folder}/`;
	return [(path) => path.startsWith(start) && matches(path.slice(start.length))];
}
function protectorsOf(record) {
	const all = withMerged(record).filter(({ hasOwnDigest }) => hasOwnDigest);
	return all.length > 0 ? all : [holderOf(record, "sha256")];
}
function protectsLess({ source: { more }, at }) {
	return more?.missing === "notice" || more?.missing === "elsewhere" || more?.grading(at)?.differs !== void 0;
}
const MAX_FILES$1 = 1e4;
const MAX_BYTES$1 = 536870912;
const DIGITS = /([0-9a-f]{32,128})|(?<![A-Za-z0-9+/_-])(?:sha\d{3}-)?([A-Za-z0-9+/_-]{22,86})={0,2}(?![A-Za-z0-9+/_=-])/gi;
const BASE64_LENGTHS = new Set([
	22,
	27,
	38,
	43,
	64,
	86
]);
const BESIDE_NAMES = /["'<>\0\r\n\t*/\\,]| {2,}|\(|\) ?= ?|: |- |[0-9a-f]{32,128} ?/i;
async function readTexts(paths, { files, signal }) {
	const byDigest = new Map();
	let left = Math.max(0, paths.length - MAX_FILES$1);
	let bytes = 0;
	for (const path of paths.slice(0, MAX_FILES$1)) {
		const read = bytes < MAX_BYTES$1 && !signal.aborted ? await wholeOrHead(path, files) : "left";
		if (read === "left") left += 1;
		if (read === null || read === "left") continue;
		bytes += read.text.length;
		const before = byDigest.size;
		for (const digits of digestsIn(read.text)) if (!byDigest.has(digits)) byDigest.set(digits, path);
		if (!read.isWhole && byDigest.size === before) left += 1;
	}
	return {
		byDigest,
		left
	};
}
function* digestsIn(text) {
	for (const [, hex, encoded] of text.matchAll(DIGITS)) {
		if (hex !== void 0) yield hex.toLowerCase();
		if (encoded !== void 0 && BASE64_LENGTHS.has(encoded.length)) yield hexOfBase64(encoded);
	}
}
async function wholeOrHead(path, files) {
	const opened = await files.open(path);
	if (opened.is !== "open") return null;
	const chunks = [];
	let length = 0;
	for await (const chunk of opened.chunks) {
		if (length === 0 && isBinary(chunk)) return null;
		chunks.push(chunk.slice());
		length += chunk.length;
		if (length > 16777216) break;
	}
	const isWhole = length <= MAX_MANIFEST_BYTES;
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return {
		text: looseText(bytes),
		isWhole
	};
}
function isBeside(path, other) {
	const folder = folderOf(other);
	return path !== other && (folder === "" || path.startsWith(`${folder}/`));
}
function namesIn(text) {
	return new Set(text.split(BESIDE_NAMES).map((word) => word.trim()));
}
async function hiddenManifests(missing, ids, compared) {
	const byRecord = new Map();
	if (missing.length === 0) return {
		byRecord,
		left: 0
	};
	const { files, blobs, now } = compared;
	const read = new Set(now.manifests.map(({ path }) => path));
	const { paths } = await files.tree();
	const isUnchanged = (path) => {
		const before = blobs.get(path)?.id;
		return before !== void 0 && (ids.get(path) ?? before) === before;
	};
	const fresh = paths.filter((path) => !isUnchanged(path) && !read.has(path) && findRecord(now.plan, path)?.hasComputed !== true);
	if (fresh.length === 0) return {
		byRecord,
		left: 0
	};
	const places = new NewPlaces(fresh, missing, compared);
	for (const record of missing) {
		const sources = protectorsOf(record).map(({ source }) => source.file);
		const moved = sources.some((file) => read.has(file)) ? null : sources.map((file) => places.below(file, record.path)).find((path) => path !== null) ?? null;
		const hidden = moved === null ? await places.holding(record) : {
			manifest: moved,
			isUnclear: false
		};
		if (hidden !== null) byRecord.set(record, hidden);
	}
	return {
		byRecord,
		left: places.left
	};
}
var NewPlaces = class {
	#paths;
	#compared;
	#added;
	#names;
	#ordered;
	#folders = new Map();
	#besides = new Map();
	#before = new Map();
	#texts = null;
	left = 0;
	constructor(paths, missing, compared) {
		this.#paths = paths;
		this.#compared = compared;
		this.#added = new Set(paths.filter((path) => !compared.blobs.has(path)));
		const holders = paths.filter((path) => this.#added.has(path) || reasonToLeaveOut(path) !== null);
		const names = new Set(missing.map(({ path }) => fileNameOf(path)));
		const named = paths.filter((path) => names.has(fileNameOf(path)));
		this.#names = new Set(named.map(fileNameOf));
		this.#ordered = ordered(holders, named, missing);
	}
	below(manifest, path) {
		if (folderOf(manifest) === "") return null;
		const end = `/${manifest}`;
		const folders = this.#folders.get(manifest) ?? [...this.#added].filter((one) => one.endsWith(end)).map((one) => one.slice(0, -manifest.length));
		this.#folders.set(manifest, folders);
		const folder = folders.find((one) => this.#added.has(one + path));
		return folder === void 0 ? null : folder + manifest;
	}
	async holding(record) {
		this.#texts ??= readTexts(this.#ordered, this.#compared);
		const { byDigest, left } = await this.#texts;
		this.left = left;
		for (const value of [record.sha256, ...record.others.map((one) => one.value)]) {
			const manifest = value === null ? void 0 : byDigest.get(value);
			if (value === null || manifest === void 0 || await this.#heldBefore(manifest, value)) continue;
			if (this.#names.has(fileNameOf(record.path))) return {
				manifest,
				isUnclear: false
			};
			const beside = await this.#beside(manifest);
			if (beside === "named" || beside === "other" && reasonToLeaveOut(manifest) !== null) return {
				manifest,
				isUnclear: beside === "other"
			};
		}
		return null;
	}
	async #heldBefore(path, value) {
		if (this.#added.has(path)) return false;
		const digests = this.#before.get(path) ?? new Set(digestsIn((await wholeOrHead(path, this.#compared.earlierFiles))?.text ?? ""));
		this.#before.set(path, digests);
		return digests.has(value);
	}
	async #beside(manifest) {
		const known = this.#besides.get(manifest);
		if (known !== void 0) return known;
		const others = this.#paths.filter((path) => isBeside(path, manifest));
		const names = others.length === 0 ? null : namesIn((await wholeOrHead(manifest, this.#compared.files))?.text ?? "");
		const answer = names === null ? null : others.some((path) => names.has(fileNameOf(path))) ? "named" : "other";
		this.#besides.set(manifest, answer);
		return answer;
	}
};
function ordered(paths, named, missing) {
	const manifests = new Set(missing.flatMap((record) => protectorsOf(record).map(({ source }) => fileNameOf(source.file))));
	const near = new Set(named.flatMap(foldersAbove));
	const rankOf = (path) => manifests.has(fileNameOf(path)) ? 0 : near.has(folderOf(path)) ? 1 : 2;
	const ranks = new Map(paths.map((path) => [path, rankOf(path)]));
	return paths.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
function takesPlace(now, { hasComputed }) {
	return now !== null && (hasComputed ? now.hasComputed : now.hasDigest);
}
const MAX_READ = 20;
const MAX_BYTES = 1024 ** 3;
async function movedFiles(gone, tracked, compared) {
	const names = new Map();
	const files = gone.length === 0 ? [] : await untracked(tracked, compared);
	if (files.length === 0) return {
		names,
		notRead: 0
	};
	const wanted = [];
	for (const record of gone) wanted.push(await wantedOf(record, compared));
	const { jobs, notRead } = chosen(files, wanted);
	const outcomes = [];
	const done = (index, outcome) => {
		outcomes[index] = outcome;
	};
	await compared.hasher.hash(jobs, {
		done,
		bytes() {}
	}, compared.signal);
	for (const { record, kept } of wanted) {
		const path = jobs[outcomes.findIndex((outcome) => outcome?.is === "hashed" && holds(record, kept, outcome))]?.path;
		if (path !== void 0 && !takesPlace(findRecord(compared.now.plan, path), record)) names.set(record, path);
	}
	return {
		names,
		notRead
	};
}
function holds(record, kept, outcome) {
	return outcome.sha256 === kept || compareDigests(record, outcome).agrees !== null;
}
async function untracked(tracked, { files, blobs, now }) {
	const paths = (await files.tree()).paths.filter((path) => !tracked.has(path) && !blobs.has(path) && findRecord(now.plan, path)?.hasComputed !== true);
	const stats = await files.stat(paths);
	return paths.flatMap((path, index) => {
		const stat = stats[index];
		return stat?.is === "file" && stat.size > 0 ? [{
			path,
			size: stat.size
		}] : [];
	});
}
async function wantedOf(record, { earlierFiles, digest }) {
	const sizes = new Set(record.size === null ? [] : [record.size]);
	const read = await earlierFiles.read(record.path, MAX_GIT_BLOB_BYTES);
	if (read.is !== "bytes") {
		const least = read.is === "too-large" ? MAX_GIT_BLOB_BYTES + 1 : 1;
		return {
			record,
			sizes,
			kept: null,
			atLeast: sizes.size === 0 ? least : null
		};
	}
	sizes.add(read.bytes.length);
	const pointer = readPointer(decodePointer(read.bytes));
	if (pointer?.is === "pointer" && pointer.size !== null) sizes.add(pointer.size);
	return {
		record,
		sizes,
		kept: digest(read.bytes),
		atLeast: null
	};
}
function chosen(files, wanted) {
	const sizes = new Set(wanted.flatMap((one) => [...one.sizes]));
	const atLeast = Math.min(...wanted.map((one) => one.atLeast ?? Number.POSITIVE_INFINITY));
	const known = new Set(wanted.map(({ record }) => fileNameOf(record.path)));
	const algorithms = [...new Set(wanted.flatMap(({ record }) => algorithmsFor(record)))];
	const candidates = files.filter(({ size }) => sizes.has(size) || size >= atLeast);
	const isOther = ({ path }) => known.has(fileNameOf(path)) ? 0 : 1;
	candidates.sort((a, b) => isOther(a) - isOther(b) || (a.path < b.path ? -1 : 1));
	const jobs = [];
	let bytes = 0;
	for (const { path, size } of candidates) {
		if (jobs.length === 20 || bytes + size > MAX_BYTES) continue;
		jobs.push({
			path,
			size,
			algorithms
		});
		bytes += size;
	}
	return {
		jobs,
		notRead: candidates.length - jobs.length
	};
}
const NOTHING_GONE = {
	removed: [],
	missing: [],
	notRead: 0
};
async function stillThere(gone, compared) {
	const { now, blobs, files, git } = compared;
	const listed = new Set(now.resolved.flatMap(({ absent }) => absent));
	const removed = [];
	const missing = [];
	for (const batch of batches(gone)) {
		const stats = await files.stat(batch.map(({ path }) => path));
		for (const [index, record] of batch.entries()) {
			const found = stats[index];
			if (listed.has(record.path) || findRecord(now.plan, record.path) !== null) removed.push({
				record,
				how: { what: "named" }
			});
			else if (found?.is === "missing" || found?.is === "directory" && record.found.is !== "directory") missing.push(record);
			else if (found?.is !== "directory") removed.push({
				record,
				how: { what: "file" }
			});
		}
	}
	if (missing.length === 0 || git === null) return {
		removed,
		missing,
		notRead: 0
	};
	const manifestsOf = (record) => protectorsOf(record).map(({ source }) => source.file);
	const wanted = new Set(missing.flatMap((record) => [record.path, ...manifestsOf(record)]));
	const leftOut = await git.leftOut((path) => wanted.has(path), 0);
	const ids = await git.ids();
	if (ids === null) return {
		removed,
		missing,
		notRead: 0
	};
	const isLeftOut = (path) => leftOut?.has(path) === true && ids.get(path) === blobs.get(path)?.id && ids.has(path);
	const isAllLeftOut = (record) => [record.path, ...manifestsOf(record)].every(isLeftOut);
	const fresh = newNames(ids, blobs, now.plan);
	const unseen = [];
	for (const record of missing) {
		if (isAllLeftOut(record)) continue;
		const id = blobs.get(record.path)?.id;
		const name = id === void 0 ? void 0 : fresh.get(id);
		if (leftOut?.has(record.path) === true) removed.push({
			record,
			how: { what: "file" }
		});
		else if (name !== void 0 && takesPlace(findRecord(now.plan, name), record)) continue;
		else if (name !== void 0 && id !== EMPTY_BLOB) removed.push({
			record,
			how: {
				what: "moved",
				now: name
			}
		});
		else if (id !== EMPTY_BLOB) unseen.push(record);
	}
	const moved = await movedFiles(unseen, ids, compared);
	for (const [record, now] of moved.names) removed.push({
		record,
		how: {
			what: "moved",
			now
		}
	});
	const left = unseen.filter((record) => !moved.names.has(record));
	const hidden = await hiddenManifests(left, ids, compared);
	for (const [record, one] of hidden.byRecord) removed.push({
		record,
		how: {
			what: "hidden",
			now: one.manifest
		},
		hidden: one
	});
	return {
		removed,
		missing,
		notRead: moved.notRead + hidden.left
	};
}
const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
function newNames(ids, blobs, plan) {
	const names = new Map();
	for (const [path, id] of ids) if (!blobs.has(path) && findRecord(plan, path)?.hasComputed !== true) names.set(id, path);
	return names;
}
const MAX_FILES = 20;
const MAX_NAMES = 5;
async function removedRecords(compared) {
	const { before, now, unnamed } = compared;
	const besides = readBesides(now);
	const gone = [];
	const rewritten = [];
	for (const record of before.plan) {
		if (!record.hasDigest || record.found.is === "outside") continue;
		const current = findRecord(now.plan, record.path);
		const takes = takesPlace(current ?? besides.get(record.path) ?? null, record);
		if (takes && current !== null && !saysTheSame(current, record)) rewritten.push(record);
		if (!takes && !protectorsOf(record).every(({ source }) => unnamed.has(source.file))) gone.push(record);
	}
	const { removed, ...rest } = gone.length === 0 ? NOTHING_GONE : await stillThere(gone, compared);
	const reported = new Set(removed.map(({ record }) => record.path));
	return {
		findings: [...findingsOf(removed, compared), ...removedEntries(compared, reported)],
		rewritten,
		...rest
	};
}
function saysTheSame(now, before) {
	return before.hasSha256 && now.digestHead === before.digestHead;
}
function readBesides({ alternatives = [] }) {
	const found = new Map();
	for (const { record, other, reading } of alternatives) if (!reading.isBareName && exists(record.found) && exists(other.found)) found.set(other.path, other);
	return found;
}
function findingsOf(removed, { now, name }) {
	const severityOf = removedSeverity(now);
	const read = new Set(now.manifests.map(({ path }) => path));
	const byManifest = new Map();
	for (const one of removed) pushTo(byManifest, protectorOf(one.record).source.file, one);
	return [...byManifest].flatMap(([manifest, all]) => read.has(manifest) ? aboutFiles(manifest, all, name, severityOf) : [aboutManifest(manifest, all, name, severityOf)]);
}
function protectorOf(record) {
	const all = protectorsOf(record);
	return all.find((one) => !protectsLess(one)) ?? all[0] ?? record;
}
function severityOfAll(all, severityOf) {
	const severity = severityOf(all.map(({ record }) => record));
	return severity.severity === void 0 && all.every(({ hidden }) => hidden?.isUnclear) ? { severity: "warning" } : severity;
}
function aboutManifest(subject, all, baseline, severityOf) {
	const files = all.slice(0, MAX_NAMES).map(({ record, how }) => how.what === "moved" ? how.now : record.path);
	const hidden = all.find((one) => one.hidden !== void 0)?.hidden?.manifest;
	return recordRemoved.found({
		subject,
		data: {
			what: "manifest",
			baseline,
			files,
			count: all.length,
			...hidden !== void 0 && { now: hidden }
		},
		key: "manifest",
		...severityOfAll(all, severityOf)
	});
}
function aboutFiles(manifest, all, baseline, severityOf) {
	const location = {
		file: manifest,
		line: 1,
		column: 1
	};
	const reported = all.slice(0, MAX_FILES).map((one) => recordRemoved.found({
		subject: one.record.path,
		location,
		data: {
			...one.how,
			manifest,
			baseline
		},
		...severityOfAll([one], severityOf)
	}));
	const left = all.length - reported.length;
	if (left === 0) return reported;
	const data = {
		what: "more",
		baseline,
		count: left
	};
	return [...reported, recordRemoved.found({
		subject: manifest,
		location,
		data,
		key: "more",
		...severityOfAll(all.slice(reported.length), severityOf)
	})];
}
function retargetedRecords({ missing, rewritten }, { before, now }, settings) {
	if (missing.length + rewritten.length === 0 || basesOf(settings.before) !== basesOf(settings.now)) return [];
	const isByConfig = placesOf(settings.before) !== placesOf(settings.now);
	const severityOf = removedSeverity(now);
	const records = [...missing, ...rewritten].filter(({ found }) => isStanding(found)).flatMap(protectorsOf);
	const gone = new Set(missing.map(({ path }) => path));
	const targets = new Targets(records, before, now);
	const byManifest = new Map();
	for (const record of records) {
		const target = targets.of(record);
		if (target !== null) pushTo(byManifest, target.manifest, {
			record,
			now: target.path
		});
	}
	return [...byManifest].flatMap(([manifest, all]) => {
		const [first] = all;
		if (first === void 0) return [];
		return baseChanged.found({
			subject: manifest,
			location: {
				file: manifest,
				line: 1,
				column: 1
			},
			data: {
				what: "files",
				expected: first.record.path,
				actual: first.now,
				count: all.length,
				isGone: gone.has(first.record.path)
			},
			key: "files",
			...isByConfig ? { severity: "warning" } : severityOf(all.map(({ record }) => record))
		});
	});
}
const basesOf = ({ bases, checksumBase, inventoryBase }) => JSON.stringify([
	bases,
	checksumBase,
	inventoryBase
]);
const placesOf = ({ mappings, pathPrefixes }) => JSON.stringify([mappings, pathPrefixes]);
var Targets = class {
	#byName = new Map();
	#read;
	#known;
	constructor(wanted, before, now) {
		this.#read = new Set(now.manifests.map(({ path }) => path));
		this.#known = new Set(before.manifests.map(({ path }) => path));
		for (const record of wanted) this.#byName.set(writtenOf(record), []);
		for (const kept of now.plan) {
			if (kept.found.is === "missing") continue;
			for (const record of withMerged(kept)) this.#byName.get(writtenOf(record))?.push({
				manifest: record.source.file,
				path: kept.path,
				record
			});
		}
	}
	of(record) {
		const all = (this.#byName.get(writtenOf(record)) ?? []).filter((target) => this.#isSameManifest(record.source.file, target.manifest) && sharesDigest(record, target.record));
		if (all.some((target) => isSameFile(record, target))) return null;
		return all[0] ?? null;
	}
	#isSameManifest(before, now) {
		return before === now || !this.#read.has(before) && !this.#known.has(now);
	}
};
function isSameFile({ path, source: { file } }, now) {
	if (now.path.normalize() === path.normalize()) return true;
	if (now.manifest === file) return false;
	return fromFolder(folderOf(file), path) === fromFolder(folderOf(now.manifest), now.path);
}
function fromFolder(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function writtenOf({ source, at, path }) {
	return (source.written?.(at) ?? path).split("\n").map((part) => {
		const slashed = withSlashes(part);
		const joined = joinPath("", slashed) ?? slashed;
		return isAbsolutePath(part) ? `/${joined}` : joined;
	}).join("\n");
}
function sharesDigest(one, other) {
	if (one.hasOwnSha256 && other.hasOwnSha256 && other.isSha256(one.sha256 ?? "")) return true;
	const others = other.source.more?.others(other.at) ?? [];
	return (one.source.more?.others(one.at) ?? []).some(({ algorithm, value }) => others.some((digest) => digest.algorithm === algorithm && digest.value === value));
}
const ORDER = [
	"error",
	"warning",
	"notice",
	"off"
];
const rankOf$1 = (level) => ORDER.indexOf(level);
function* weakenedUnrecorded(before, now, baseline) {
	const found = (expected, actual) => ({
		what: "setting",
		name: "unrecorded",
		baseline,
		expected,
		actual
	});
	if (rankOf$1(now.unrecorded) > rankOf$1(before.unrecorded)) yield found(before.unrecorded, now.unrecorded);
	const kept = [];
	for (const [glob, level] of Object.entries(before.unrecordedBy)) {
		const actual = now.unrecordedBy[glob] ?? now.unrecorded;
		if (rankOf$1(actual) > rankOf$1(level)) yield found(`${glob}: ${level}`, `${glob}: ${actual}`);
		if (Object.hasOwn(now.unrecordedBy, glob)) kept.push(glob);
	}
	const strictest = Math.min(...[before.unrecorded, ...Object.values(before.unrecordedBy)].map(rankOf$1));
	for (const [glob, level] of Object.entries(now.unrecordedBy)) if (!Object.hasOwn(before.unrecordedBy, glob) && rankOf$1(level) > strictest) yield found(ORDER[strictest] ?? "off", `${glob}: ${level}`);
	const order = Object.keys(now.unrecordedBy).filter((glob) => Object.hasOwn(before.unrecordedBy, glob));
	if (order.join("\n") !== kept.join("\n")) yield found(kept.join(", "), order.join(", "));
}
function weakenedConfig(compared) {
	const { now, hadConfig, config } = compared;
	return [
		...scalars(compared),
		...severities(compared),
		...added(compared),
		...manifests(compared)
	].map(({ data, isSmall = false }) => {
		const isError = now.isProposal && hadConfig && !isSmall;
		return configWeakened.found({
			subject: config,
			location: {
				file: config,
				line: 1,
				column: 1
			},
			data,
			key: `${data.what} ${"name" in data ? data.name : ""} ${"actual" in data ? data.actual : ""}`,
			severity: isError ? "error" : "warning"
		});
	});
}
const ORDERS = {
	"missing-files": {
		of: (settings) => settings.missingFiles,
		order: [
			"error",
			"auto",
			"warning",
			"ignore"
		]
	},
	"weak-digests": {
		of: (settings) => settings.weakDigests,
		order: [
			"error",
			"warning",
			"accept"
		]
	},
	"name-digests": {
		of: (settings) => String(settings.nameDigests),
		order: ["true", "false"]
	},
	"fail-on": {
		of: (settings) => settings.failOn,
		order: [
			"notice",
			"warning",
			"error"
		]
	},
	pointers: {
		of: (settings) => settings.pointers,
		order: ["ignore", "accept"]
	}
};
function* scalars({ before, now, name }) {
	for (const [setting, { of, order }] of Object.entries(ORDERS)) {
		const [expected, actual] = [of(before), of(now)];
		const ranks = order;
		if (ranks.indexOf(actual) > ranks.indexOf(expected)) yield { data: {
			what: "setting",
			name: setting,
			baseline: name,
			expected,
			actual
		} };
	}
	for (const data of weakenedUnrecorded(before, now, name)) yield { data };
	const schemas = new Set(now.schemas.map(schemaText));
	for (const one of before.schemas) if (!schemas.has(schemaText(one))) yield { data: {
		what: "setting",
		name: "manifest-schema",
		baseline: name,
		expected: schemaText(one),
		actual: [...schemas].join(", ") || "none"
	} };
	if (before.baseline !== now.baseline) yield { data: {
		what: "setting",
		name: "baseline",
		baseline: name,
		expected: before.baseline,
		actual: now.baseline
	} };
}
function schemaText({ schema, manifests }) {
	return manifests === null ? schema : `${manifests}=${schema}`;
}
function* severities({ before, now, name }) {
	for (const { kind, severity } of RULES) {
		const [expected, actual] = [before.severities[kind] ?? severity, now.severities[kind] ?? severity];
		if (rankOf(actual) > rankOf(expected) || now.severities[kind] !== void 0 && lowersSome(kind, before, now)) yield { data: {
			what: "severity",
			name: kind,
			baseline: name,
			expected,
			actual
		} };
	}
}
const rankOf = (severity) => SEVERITIES.indexOf(severity);
function lowersSome(kind, before, now) {
	return before.severities[kind] === void 0 && now.severities[kind] !== "error" && MIXED.has(kind);
}
const MIXED = new Set(["path-unknown"]);
function* added({ before, now, name, today }) {
	const known = new Set(before.optional);
	for (const pattern of now.optional) if (!known.has(pattern)) yield {
		data: {
			what: "added",
			name: "optional",
			baseline: name,
			actual: pattern
		},
		isSmall: isOnePath(pattern)
	};
	const fields = new Set(before.ignoreFields);
	for (const field of now.ignoreFields) if (!fields.has(field)) yield { data: {
		what: "added",
		name: "ignore-fields",
		baseline: name,
		actual: field
	} };
	const suppressed = new Set(before.suppress.map(identity));
	for (const one of now.suppress) if (!suppressed.has(identity(one))) yield {
		data: {
			what: "added",
			name: "suppress",
			baseline: name,
			actual: `${one.kind} ${one.path}`
		},
		isSmall: isOnePath(one.path) && isSoon(one.expires, today)
	};
}
const identity = ({ kind, path, actual, expires }) => JSON.stringify([
	kind,
	path,
	actual,
	expires
]);
const isOnePath = (pattern) => !/[*?[]/.test(pattern);
const MAX_DAYS = 90;
const DAY_MS = 864e5;
function isSoon(day, today) {
	return Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today.slice(0, 10)}T00:00:00Z`) <= MAX_DAYS * DAY_MS;
}
function* manifests({ unnamed, name }) {
	for (const manifest of unnamed) yield { data: {
		what: "manifest",
		name: manifest,
		baseline: name
	} };
}
async function checkProtection(now, before, earlier, { name, blobs, files: earlierFiles }, ports) {
	const unnamed = namesOf(earlier.settings) === namesOf(now.settings) ? [] : await unnamedManifests(before, now, ports.files);
	const excused = earlier.hasConfig ? [] : await unchanged(unnamed, before, blobs, ports);
	const { files, git, hasher, digest, signal } = ports;
	const { findings: removed, missing, rewritten, notRead } = await removedRecords({
		before,
		now,
		name,
		blobs,
		earlierFiles,
		files,
		git,
		hasher,
		digest,
		signal,
		unnamed: new Set(excused)
	});
	const retargeted = retargetedRecords({
		missing,
		rewritten
	}, {
		before,
		now
	}, {
		before: earlier.settings,
		now: now.settings
	});
	const weakened = weakenedConfig({
		before: earlier.settings,
		now: now.settings,
		hadConfig: earlier.hasConfig,
		config: earlier.config,
		name,
		unnamed,
		today: ports.clock.now()
	});
	const counts = {
		records_compared: before.plan.length,
		records_removed: removed.length,
		settings_weakened: weakened.length
	};
	const findings = [
		...removed,
		...retargeted,
		...weakened
	];
	if (notRead > 0) findings.push(notSearched(notRead));
	return {
		findings,
		counts
	};
}
function notSearched(files) {
	return searchIncomplete.found({
		subject: "manifests",
		data: {
			what: "moved",
			files
		},
		key: "moved"
	});
}
const namesOf = ({ manifests, mappings, combined, models, datasets, checksums }) => JSON.stringify([
	manifests,
	mappings,
	combined,
	models,
	datasets,
	checksums
]);
async function unnamedManifests(before, now, files) {
	const read = new Set(now.manifests.map(({ path }) => path));
	const others = before.manifests.map(({ path }) => path).filter((path) => !read.has(path));
	const stats = await files.stat(others);
	return others.filter((_, index) => stats[index]?.is !== "missing");
}
async function unchanged(manifests, { plan }, blobs, ports) {
	if (manifests.length === 0) return [];
	const some = new Set(manifests);
	const records = plan.filter(({ source, hasDigest }) => hasDigest && some.has(source.file));
	const changed = await changedFiles(records, blobs, ports);
	return manifests.filter((manifest) => !changed.has(manifest));
}
export { checkProtection };
