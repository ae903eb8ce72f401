import { ofCheck, K as Earlier } from "./check.js";
import { r as findSources, t as mapRecords } from "./map-records.js";
import { t as _usingCtx } from "./usingCtx.js";
const { B: isPinned, J: readRecords, R: sourceOfEntry, q: pathContext, s: openRepository } = ofCheck();
async function findBumps(entries, resolved, plan, upstream) {
	const bumps = [];
	const left = [];
	for (const group of mapRecords(findSources(resolved), resolved, plan).groups) {
		const { repo, revision } = group.place;
		if (!isPinned(revision)) continue;
		const found = await bumpOf(group, revision, entries, upstream);
		if (found === null) continue;
		if (typeof found === "string") left.push({
			repository: repo,
			why: found
		});
		else bumps.push(found);
	}
	return {
		bumps,
		left
	};
}
async function bumpOf(group, from, all, upstream) {
	const { type, repo } = group.place;
	const current = await upstream.commit({
		type,
		id: repo
	}, null);
	if (current.is === "unreachable") return current.why;
	if (current.is !== "commit") return "it is not there";
	if (current.commit === from) return null;
	const entries = all.filter((entry) => {
		const source = sourceOfEntry(entry);
		return source.is === "hub" && source.place.repo === repo && source.place.revision === from;
	});
	if (entries.length === 0) return "no entry of an inventory names that commit";
	if (group.records.some(({ path }) => path.includes(from))) return "its files are in a folder that is named after the commit";
	const repository = {
		type,
		id: current.id
	};
	const [before, now] = [await upstream.files(repository, from, group.paths), await upstream.files(repository, current.commit, group.paths)];
	for (const answer of [before, now]) if (answer.is !== "files") return answer.is === "unreachable" ? answer.why : "a commit is not there";
	if (before.is !== "files" || now.is !== "files") return null;
	const facts = new Map();
	for (const [index, record] of group.records.entries()) {
		const path = group.paths[index] ?? "";
		const fact = factOf(record, before.files.get(path), now.files.get(path));
		if (typeof fact === "string") return `${path} ${fact}`;
		if (fact !== null) facts.set(record.path, fact);
	}
	return {
		repository: repo,
		from,
		to: current.commit,
		entries,
		facts
	};
}
function factOf(record, before, now) {
	if (!(record.hasDigest || record.size !== null)) return null;
	if (now === void 0) return before === void 0 ? null : "is not there any more";
	if (now.blobId === before?.blobId) return null;
	if (now.sha256 === null) return "changed, and the Hub has no SHA-256 of it";
	if (record.sha256 === null && record.hasDigest) return "changed, and is recorded without a SHA-256";
	return {
		sha256: now.sha256,
		size: now.size
	};
}
async function asksHub(given, options) {
	return (await openRepository(given, options)).settings.upstream.huggingface;
}
async function bumpsOf(given, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { settings, ports } = await openRepository({
			...given,
			upstream: "huggingface"
		}, options);
		const baseline = _usingCtx$1.u(new Earlier(settings, ports));
		const paths = pathContext(settings, ports, baseline);
		const { inventories, resolved, plan } = await readRecords(settings, paths, async (_, stage) => (await stage()).value);
		const { upstream } = ports;
		if (upstream === null) return {
			bumps: [],
			left: [],
			server: ""
		};
		const entries = [...inventories.combined, ...inventories.sources].flatMap((inventory) => inventory.entries);
		return {
			...await findBumps(entries, resolved, plan, upstream),
			server: upstream.hub
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
export { bumpsOf as n, asksHub as t };
