import { n as headerFormatOf } from "./headers.js";
import { j as headerDiffers } from "./rules.js";
import { ofCheck } from "./check.js";
import { t as readShardName } from "./read-shard-name.js";
import { n as missingPolicy, t as headerOf } from "./read-headers.js";
const { It: withMerged, Rt: findRecord, or: shardsIncomplete, vt: pushTo } = ofCheck();
const compareIndexes = (function compareIndexes(manifests, known) {
	const findings = [];
	const firsts = new Map();
	for (const manifest of manifests) {
		const map = manifest.tensors;
		if (map === null) continue;
		const own = {
			manifest,
			map
		};
		const shared = new Map();
		for (const path of map.files.keys()) {
			const first = firsts.get(path);
			if (first === void 0) firsts.set(path, own);
			else if (!known.has(path)) pushTo(shared, first, path);
		}
		for (const [first, paths] of shared) findings.push(...compareTwo(own, first, paths));
	}
	return findings;
});
const MAX_NAME$1 = 200;
function* compareTwo({ manifest, map }, other, paths) {
	const [places, others] = [placesOf(map), placesOf(other.map)];
	const moved = new Map();
	const alone = new Map();
	for (const path of paths) for (const tensor of [...map.files.get(path) ?? [], ...other.map.files.get(path) ?? []]) {
		const [here, there] = [places.get(tensor), others.get(tensor)];
		if (here === there) continue;
		(here !== void 0 && there !== void 0 && map.files.has(there) && other.map.files.has(here) ? moved : alone).set(tensor, path);
	}
	const found = (data, severity, place) => headerDiffers.found({
		subject: manifest.file,
		location: manifest.locate(place),
		key: `${data.what} ${other.manifest.file}`,
		severity,
		data: {
			format: headerFormatOf(paths[0] ?? "")?.label ?? "",
			...data,
			index: other.manifest.file
		}
	});
	for (const [what, tensors] of [["index-moved", moved], ["index-alone", alone]]) {
		const [first] = tensors;
		if (first === void 0) continue;
		const [tensor, path] = first;
		const [expected, actual] = [places.get(tensor) ?? null, others.get(tensor) ?? null];
		const data = {
			what,
			name: tensor.slice(0, MAX_NAME$1),
			expected,
			actual,
			more: tensors.size - 1
		};
		const place = map.placeOf(expected === null ? map.files.get(path)?.[0] ?? "" : tensor);
		yield found(data, what === "index-moved" ? "error" : "warning", place);
	}
	if (!(paths.length === map.files.size && paths.length === other.map.files.size) || moved.size + alone.size > 0 || map.bytes === other.map.bytes) return;
	if (map.bytes === null || other.map.bytes === null) return;
	yield found({
		what: "index-sizes",
		name: null,
		expected: map.bytes,
		actual: other.map.bytes
	}, "warning", map.placeOfBytes);
}
function placesOf({ files }) {
	const places = new Map();
	for (const [path, tensors] of files) for (const tensor of tensors) places.set(tensor, path);
	return places;
}
const findFamilies = (function findFamilies(plan) {
	if (!plan.some(isHere)) return [];
	const families = new Map();
	const indexed = new Set();
	for (const record of plan) {
		const name = headerFormatOf(record.path) === null ? null : readShardName(record.path);
		if (name === null || name.of < 2 || name.of > MAX_PARTS) continue;
		const key = name.other(0);
		if (withMerged(record).some(isIndexed)) indexed.add(key);
		const family = families.get(key);
		if (family === void 0) families.set(key, {
			first: record,
			name,
			members: new Map([[name.number, record]])
		});
		else family.members.set(name.number, record);
	}
	return [...families].filter(([key, { members }]) => !indexed.has(key) && [...members.values()].some(isHere)).map(([, family]) => family);
});
const judgeFamilies = (async function judgeFamilies(families, plan, settings, ports) {
	const findings = [];
	const policy = missingPolicy(settings);
	for (const { first, name, members } of families) {
		if (ports.signal.aborted) break;
		const missing = (await absent(name, plan, ports)).filter((path) => !policy.isOptional(path));
		const headers = missing.length > 0 || members.size === name.of ? await headersOf$1(members, ports) : [];
		const isCertain = headers.some(({ part }) => part !== null && part.of === name.of);
		const severity = policy.severity(isCertain ? "error" : "warning");
		const about = {
			subject: first.path,
			location: first.location
		};
		if (missing.length > 0 && severity !== null) {
			const files = missing.slice(0, MAX_NAMED);
			const data = {
				what: "missing",
				missing: missing.length,
				total: name.of,
				files
			};
			findings.push(shardsIncomplete.found({
				...about,
				data,
				severity,
				key: "family"
			}));
		}
		const expected = headers[0]?.part?.tensors ?? null;
		if (expected === null || headers.length !== name.of || headers.some(({ fault }) => fault !== null)) continue;
		const actual = headers.reduce((sum, { tensors }) => sum + tensors.size, 0);
		if (actual === expected) continue;
		const data = {
			format: headerFormatOf(first.path)?.label ?? "",
			what: "split-tensors",
			name: null,
			expected,
			actual
		};
		findings.push(headerDiffers.found({
			...about,
			data,
			key: data.what
		}));
	}
	return findings;
});
const MAX_PARTS = 1e4;
const MAX_NAMED = 5;
const isIndexed = ({ source }) => source.more?.missing === "all-or-some";
const isHere = (({ found, outcome }) => found.is !== "missing" || outcome?.is === "pointer");
async function absent(name, plan, { files, git }) {
	const unrecorded = Array.from({ length: name.of }, (_, index) => name.other(index + 1)).filter((path) => findRecord(plan, path) === null);
	const stats = await files.stat(unrecorded);
	const gone = unrecorded.filter((_, index) => stats[index]?.is === "missing");
	const standing = git === null || gone.length === 0 ? null : await git.standing(gone);
	return gone.filter((path) => standing?.has(path) !== true);
}
async function headersOf$1(members, ports) {
	const headers = [];
	for (const record of members.values()) {
		const header = ports.signal.aborted ? null : await headerOf(record, ports);
		if (header !== null) headers.push(header);
	}
	return headers;
}
const judgeTensors = (async function judgeTensors(manifests, plan, settings, ports) {
	const findings = [];
	const known = new Set();
	for (const manifest of manifests) {
		if (manifest.tensors === null || ports.signal.aborted) continue;
		const headers = await headersOf(manifest.tensors, plan, ports);
		for (const path of headers.read.keys()) known.add(path);
		if (headers.read.size > 0) findings.push(...compareMap(manifest, manifest.tensors, headers));
	}
	if (!ports.signal.aborted) findings.push(...compareIndexes(manifests, known));
	const families = findFamilies(plan);
	findings.push(...await judgeFamilies(families, plan, settings, ports));
	return {
		findings,
		counts: {
			indexes: manifests.length,
			families: families.length
		},
		skipped: manifests.length + families.length === 0
	};
});
async function headersOf({ files }, plan, ports) {
	const read = new Map();
	const holders = new Map();
	let format = "";
	for (const path of files.keys()) {
		const record = findRecord(plan, path);
		if (record === null || ports.signal.aborted) continue;
		const header = await headerOf(record, ports);
		if (header === null || header.fault !== null) continue;
		format ||= headerFormatOf(path)?.label ?? "";
		read.set(path, header);
		for (const tensor of header.tensors.keys()) holders.set(tensor, path);
	}
	return {
		read,
		holders,
		isWhole: read.size === files.size,
		format
	};
}
function* compareMap(manifest, map, headers) {
	const { file } = manifest;
	const { format, holders } = headers;
	const found = (data, place, severity) => headerDiffers.found({
		subject: file,
		location: manifest.locate(place),
		key: `${data.what} ${data.name} ${data.expected}`,
		severity,
		data: {
			format,
			...data
		}
	});
	let bytes = 0;
	for (const [path, { tensors }] of headers.read) {
		const listed = map.files.get(path) ?? [];
		const absent = listed.filter((name) => !tensors.has(name));
		const [first] = absent;
		if (first !== void 0) yield found({
			what: "index-tensor",
			name: first.slice(0, MAX_NAME),
			expected: path,
			actual: holders.get(first) ?? null,
			more: absent.length - 1
		}, map.placeOf(first), "error");
		const known = new Set(listed);
		const unlisted = [...tensors.keys()].filter((name) => !known.has(name));
		if (unlisted.length > 0) yield found({
			what: "index-unlisted",
			name: `${unlisted[0]}`.slice(0, MAX_NAME),
			expected: path,
			actual: unlisted.length
		}, map.placeOf(listed[0] ?? ""), "warning");
		for (const size of tensors.values()) bytes = bytes === null || size === null ? null : bytes + size;
	}
	if (!headers.isWhole || bytes === null || map.bytes === null || map.bytes === bytes) return;
	yield found({
		what: "index-total",
		name: null,
		expected: map.bytes,
		actual: bytes
	}, map.placeOfBytes, "warning");
}
const MAX_NAME = 200;
export { judgeTensors };
