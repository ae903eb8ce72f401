import { ofCheck } from "./check.js";
const { B: isPinned, Di: folderOf, Ei: fileNameOf, G: readHubUrl, H: isRepoPath, It: withMerged, Kt: subjectOf, R: sourceOfEntry, U: isRevision, V: isRepoId, W: readCachePath, z: isInCache } = ofCheck();
function findSources(resolved) {
	const hub = [];
	const unclear = [];
	for (const item of resolved) {
		const source = sourceOfEntry(item.entry);
		if (source.is === "hub") hub.push({
			item,
			place: source.place
		});
		else if (source.is === "unclear") unclear.push(item);
	}
	return {
		hub,
		unclear
	};
}
const ENDINGS = /\.(?:safetensors|gguf)$/i;
function isHeaderWanted({ path, found, outcome }) {
	return !(found.is === "file" && outcome?.is !== "pointer") && found.is !== "outside" && ENDINGS.test(path);
}
function mapRecords({ hub, unclear }, resolved, plan) {
	const groups = new Map();
	const web = [];
	const urls = urlsOf(resolved);
	const entries = byPath(hub);
	const blocked = new Set(unclear.filter(({ field }) => field !== null).map(({ path }) => path));
	for (const { place, item } of hub) groupOf(groups, place, item);
	let lost = 0;
	for (const record of plan) {
		const isCompared = record.sha256 !== null || record.size !== null || record.found.is === "file";
		if (!isCompared && !isHeaderWanted(record)) continue;
		const origin = originOf(record);
		const url = urls.get(record.path) ?? (origin?.is === "url" ? origin.url : void 0);
		const own = url === void 0 ? null : readHubUrl(url);
		if (isCompared && url !== void 0 && own === null && URL.canParse(url)) web.push({
			record,
			url
		});
		const found = own?.path ? {
			place: pinnedBy(nearest(record.path, entries), own),
			path: own.path
		} : placeOf(origin) ?? inRepository(record.path, entries, blocked);
		if (found === "unclear") lost += isCompared ? 1 : 0;
		else if (found !== null) add(groups, found, record);
	}
	return {
		groups: [...groups.values()],
		web,
		unclear: lost
	};
}
function originOf(record) {
	for (const { source, at } of withMerged(record)) {
		const origin = source.more?.origin(at) ?? null;
		if (origin !== null) return origin;
	}
	return null;
}
function placeOf(origin) {
	if (origin?.is !== "hub" || origin.path === null || origin.guessed === "repository") return null;
	const { type, id: repo, path } = origin;
	if (!isRepoId(repo) || !isRepoPath(path)) return null;
	return {
		place: {
			type,
			repo,
			revision: origin.revision !== null && isRevision(origin.revision) ? origin.revision : null,
			path: null
		},
		path,
		isGuess: origin.guessed === "path"
	};
}
function pinnedBy(entry, own) {
	return entry?.place.type === own.type && entry.place.repo === own.repo && !isPinned(own.revision) ? {
		...own,
		revision: entry.place.revision
	} : own;
}
function nearest(path, entries) {
	let folder = path;
	while (folder !== "" && !entries.has(folder)) folder = folderOf(folder);
	return entries.get(folder);
}
function inRepository(path, entries, blocked) {
	const cached = readCachePath(path);
	let folder = path;
	while (folder !== "" && !entries.has(folder) && !blocked.has(folder)) folder = folderOf(folder);
	if (blocked.has(folder)) return "unclear";
	const entry = entries.get(folder);
	if (cached !== null) return cached.path === null ? null : {
		place: cached,
		path: cached.path
	};
	if (entry === void 0) return null;
	if (isInCache(path)) return "unclear";
	const { place, item } = entry;
	if (folder === path) return {
		place,
		path: place.path ?? fileNameOf(path),
		item,
		isGuess: place.path === null
	};
	const below = folder === "" ? path : path.slice(folder.length + 1);
	const [, commit, rest] = /^snapshots\/([^/]+)\/(.+)$/.exec(below) ?? [];
	if (commit !== void 0 && commit !== place.revision) return "unclear";
	const name = rest ?? below;
	return isRepoPath(name) ? {
		place,
		path: name,
		item
	} : "unclear";
}
function byPath(hub) {
	const entries = new Map();
	for (const entry of hub) {
		const { field, path, found } = entry.item;
		if (field !== null && found.is !== "outside" && !entries.has(path)) entries.set(path, entry);
	}
	return entries;
}
function urlsOf(resolved) {
	const urls = new Map();
	for (const { urls: more } of resolved) for (const [path, url] of more) if (!urls.has(path)) urls.set(path, url);
	return urls;
}
function add(groups, { place, path, item, isGuess }, record) {
	const group = groupOf(groups, place, item, record.location);
	group.records.push(record);
	group.paths.push(path);
	if (isGuess) group.guessed.add(record);
}
function groupOf(groups, place, item, location = null) {
	const key = `${place.type} ${place.repo} ${place.revision ?? ""}`;
	let group = groups.get(key);
	if (!group) {
		group = {
			place,
			subject: item ? subjectOf(item.entry) : place.repo,
			location: item ? item.entry.inventory.locate(item.entry.value) : location,
			records: [],
			paths: [],
			guessed: new Set()
		};
		groups.set(key, group);
	}
	return group;
}
export { isHeaderWanted as n, findSources as r, mapRecords as t };
