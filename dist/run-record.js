import { a as refuseEmptied, i as outputFile, o as addToList, r as namedManifests, s as recordLines, t as recordInventory } from "./record-repository.js";
import { B as terminalText, Bt as SettingsError, Qt as relative, Ut as quote, Xt as join, a as harmlessOn, b as realRoot, en as sep, o as print, r as STATUS, tt as isInside } from "./start.js";
import { ofCheck, K as Earlier } from "./check.js";
import { n as bumpsOf } from "./bump-repository.js";
import { n as literalPattern } from "./find-manifests.js";
import { v as decodeUtf8 } from "./inventories.js";
import { t as realAncestor } from "./real-ancestor.js";
import { t as _usingCtx } from "./usingCtx.js";
import { t as hostOfPlace } from "./places.js";
import { t as createUpstream } from "./create-upstream.js";
import { n as writeWhole, t as writeTarget } from "./write-file2.js";
import { t as printFix } from "./run-fix2.js";
const { Ai: isInGit, Ei: fileNameOf, G: readHubUrl, H: isRepoPath, Ot: hashWithProgress, St: NO_UPSTREAM, T: MAX_POINTER_BYTES, _n: markOf, bi: readAnnexLink, ct: decodePointer, et: loadLists, i: terminalProgress, lt: readPointer, mt: explainStat, o: clock, q: pathContext, s: openRepository, si: countOf, wt: readListedPlace, xt: knownFolders } = ofCheck();
async function chooseFiles(paths, largest, files) {
	const stats = await files.stat(paths);
	const candidates = [];
	for (const [index, path] of paths.entries()) {
		const stat = stats[index];
		if (stat !== void 0) candidates.push(await candidate(path, stat, files));
	}
	const all = candidates.length;
	if (largest !== null) {
		candidates.sort((a, b) => b.size - a.size || byPath(a, b));
		candidates.length = Math.min(all, largest);
	}
	return {
		candidates: candidates.sort(byPath),
		left: all - candidates.length
	};
}
function byPath(a, b) {
	return a.path < b.path ? -1 : 1;
}
async function candidate(path, stat, files) {
	if (stat.is === "broken-link") {
		const pointer = readAnnexLink(stat.target);
		if (pointer !== null) return byPointer(path, pointer);
	}
	if (stat.is !== "file") {
		const way = stat.is === "broken-link" ? " To leave it out, name it in --files with ! before it." : "";
		throw new SettingsError(`record: ${quote(path)} cannot be recorded: ${explainStat(stat)}.${way}`);
	}
	const { size } = stat;
	if (size > 32768) return {
		path,
		size,
		sha256: null
	};
	const result = await files.read(path, MAX_POINTER_BYTES);
	const pointer = result.is === "bytes" ? readPointer(decodePointer(result.bytes)) : null;
	return pointer === null ? {
		path,
		size,
		sha256: null
	} : byPointer(path, pointer);
}
function byPointer(path, pointer) {
	const why = pointer.is === "malformed" ? `its ${pointer.tool} pointer is broken: ${pointer.why}` : lacking(pointer);
	if (pointer.is === "malformed" || pointer.sha256 === null) throw new SettingsError(`record: ${quote(path)} cannot be recorded: ${why}. Fetch the file itself first.`);
	return {
		path,
		size: pointer.size ?? 0,
		sha256: pointer.sha256
	};
}
function lacking({ tool, instead }) {
	return `it is a ${tool} pointer that carries ${instead ?? "no SHA-256"}`;
}
async function recordFiles(given, { globs, largest }, options, output = null) {
	const { settings, ports } = await openRepository(given, options);
	const isOutput = outputFile(output, ports.files.root);
	const paths = globs.length > 0 ? await namedFiles(globs, settings, ports, isOutput) : await besideManifests(settings, ports, isOutput);
	const { candidates, left } = await chooseFiles(paths, largest, ports.files);
	return {
		files: await hashed(candidates, ports),
		left
	};
}
async function namedFiles(globs, settings, { files }, isOutput) {
	const isWanted = await wanted(settings, files, isOutput);
	const paths = new Set();
	for (const match of await files.find(globs)) {
		const named = match.isGlob ? match.paths.filter(isWanted) : match.paths;
		if (named.length === 0) throw new SettingsError(`record: ${quote(match.pattern)} matches no file.`);
		for (const path of named) {
			if (!match.isGlob && isOutput(path)) throw new SettingsError(`record: ${quote(path)} is the list that is to be written; it cannot be in itself.`);
			paths.add(path);
		}
	}
	for (const path of paths) refuseGit(path, files.root);
	return [...paths];
}
function refuseGit(path, root) {
	const real = relative(root, realAncestor(join(root, path))).split(sep).join("/");
	if (isInGit(path) || isInGit(real)) throw new SettingsError(`record: ${quote(path)} cannot be recorded: it is inside .git.`);
}
async function wanted(settings, files, isOutput) {
	const manifests = new Set();
	for (const path of await namedManifests(settings, files)) manifests.add(path);
	return (path) => !manifests.has(path) && !isOutput(path);
}
async function besideManifests(settings, { files }, isOutput) {
	const isWanted = await wanted(settings, files, isOutput);
	const paths = new Set();
	for (const folder of knownFolders(settings)) for (const match of await files.find([`${folder}/**`])) for (const path of match.paths.filter(isWanted)) paths.add(path);
	for (const path of paths) refuseGit(path, files.root);
	if (paths.size > 0) return [...paths];
	throw new SettingsError(`record: there is no file below ${knownFolders(settings).join(", ")}; name files by --files.`);
}
async function hashed(candidates, ports) {
	const jobs = candidates.filter(({ sha256 }) => sha256 === null);
	const digests = new Map();
	const problems = [];
	await hashWithProgress(jobs, ports, (index, outcome) => {
		const path = jobs[index]?.path ?? "";
		if (outcome.is === "hashed") digests.set(path, outcome.sha256);
		else problems.push(`${quote(path)} ${whyNot(outcome)}`);
	});
	if (problems.length > 0) throw new SettingsError(`record: nothing is printed, because ${problems.sort().slice(0, 20).join("; ")}.`);
	return candidates.map(({ path, sha256 }) => ({
		path,
		sha256: sha256 ?? digests.get(path) ?? ""
	}));
}
function whyNot(outcome) {
	if (outcome.is === "skipped") return "was not read before the time ran out or the run was cancelled";
	return "why" in outcome && outcome.why !== void 0 ? `could not be read: ${outcome.why}` : "could not be read";
}
async function recordAdded(given, globs, list, options) {
	const { settings, ports } = await openRepository(given, options);
	const { files } = ports;
	await refuseEmptied(settings, ports);
	const file = list === null ? await onlyList(settings, files) : below(files.root, list);
	const present = await presentList(file, settings, ports);
	const isOutput = (path) => path === file;
	const paths = await namedFiles(globs, settings, ports, isOutput);
	const { candidates } = await chooseFiles(paths, null, files);
	const recorded = await hashed(candidates, ports);
	return {
		text: present.mark + addToList(present, recorded),
		file,
		added: recorded.filter(({ path }) => !present.recorded.has(path)).length
	};
}
async function onlyList(settings, files) {
	const paths = (await files.find(settings.checksums.patterns)).flatMap(({ paths }) => paths);
	const [file, other] = [...new Set(paths)];
	if (file !== void 0 && other === void 0) return file;
	throw new SettingsError(`record: the settings name ${file === void 0 ? "no checksum list" : "several checksum lists"}; name the one to add to by --write FILE.`);
}
function below(root, list) {
	if (isInside(root, list)) return relative(root, list).split(sep).join("/");
	throw new SettingsError(`record: ${quote(list)} is outside the repository; a file is added to a list inside it.`);
}
async function presentList(file, settings, ports) {
	try {
		var _usingCtx$1 = _usingCtx();
		const result = await ports.files.read(file, MAX_LIST_BYTES);
		if (result.is === "missing") return {
			file,
			text: "",
			mark: "",
			base: "",
			recorded: new Map()
		};
		if (result.is !== "bytes") throw new SettingsError(`record: ${quote(file)} cannot be read as a checksum list.`);
		const decoded = decodeUtf8(result.bytes);
		if ("problem" in decoded) throw new SettingsError(`record: no line can be added to ${quote(file)}: ${decoded.problem}.`);
		const named = {
			patterns: [literalPattern(file)],
			explicit: true
		};
		const baseline = _usingCtx$1.u(new Earlier(settings, ports));
		const context = pathContext(settings, ports, baseline);
		const { records, rows } = (await loadLists({
			...settings,
			checksums: named
		}, context)).value;
		const recorded = new Map(records.map(({ path, sha256 }) => [path, sha256]));
		const base = rows[0]?.base ?? "";
		return {
			file,
			text: decoded.text,
			mark: markOf(result.bytes),
			base,
			recorded
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
const MAX_LIST_BYTES = 67108864;
function mintedInventory(source, files) {
	const sorted = files.toSorted((a, b) => a.path < b.path ? -1 : 1);
	const entry = {
		id: source.id,
		path: `${source.kind}s/${fileNameOf(source.id)}`,
		source_url: source.sourceUrl,
		...source.pin,
		digests_by: source.server,
		size_bytes: sorted.reduce((sum, { size }) => sum + size, 0),
		files_count: sorted.length,
		files: sorted.map(({ path, size, sha256 }) => ({
			path,
			size_bytes: size,
			...sha256 !== null && { sha256 },
			...source.urlOf && { source_url: source.urlOf(path) }
		}))
	};
	return `${JSON.stringify([entry], null, 2)}\n`;
}
async function recordUpstream(written, machine) {
	const hub = written.startsWith("hf:") ? readHubUrl(`hf://${written.slice(3)}`) : null;
	if (hub !== null && hub.path === null && hub.type !== "space") return recordHub(hub, written, machine);
	const place = readListedPlace(written);
	if (place !== null) return recordPlace(place, machine);
	throw new SettingsError(`upstream: ${quote(written)} has to be hf:[datasets/]OWNER/NAME[@REVISION], gh-release:OWNER/REPO@TAG, modelscope:OWNER/NAME[@REVISION] or oci://HOST/NAME:TAG.`);
}
async function recordHub({ type, repo, revision }, written, machine) {
	const kind = type === "dataset" ? "dataset" : "model";
	const upstream = createUpstream({ hosts: {
		...NO_UPSTREAM,
		huggingface: true
	} }, {
		...machine,
		root: machine.cwd
	});
	const at = await upstream.commit({
		type,
		id: repo
	}, revision);
	if (at.is !== "commit") throw unavailable(written, upstream.hub, at);
	const held = await upstream.tree({
		type,
		id: at.id
	}, at.commit);
	if (held.is !== "files") throw unavailable(written, upstream.hub, held);
	const files = [...held.files].map(([path, { size, sha256 }]) => ({
		path,
		size,
		sha256
	}));
	const odd = files.find(({ path }) => !isRepoPath(path));
	if (odd !== void 0) throw new SettingsError(`upstream: ${written} has the file ${quote(odd.path)}, which can't be recorded.`);
	return {
		text: mintedInventory({
			kind,
			id: at.id,
			sourceUrl: `https://huggingface.co/${type === "dataset" ? "datasets/" : ""}${at.id}`,
			pin: { snapshot: at.commit },
			server: upstream.hub
		}, files),
		notes: notesOf(files, upstream.hub)
	};
}
async function recordPlace(place, machine) {
	const listing = await createUpstream({ hosts: {
		...NO_UPSTREAM,
		places: [place]
	} }, {
		...machine,
		root: machine.cwd
	}).list(place);
	if (listing.is === "unreachable") throw unavailable(place.written, hostOfPlace(place), listing);
	const { files, prefixes, isWhole, page } = listing;
	const [prefix] = prefixes;
	if (!isWhole) throw new SettingsError(`upstream: ${hostOfPlace(place)} does not list all files of ${place.written}.`);
	const named = files.flatMap(({ name, size, sha256 }) => name !== null && isRepoPath(name) ? [{
		path: name,
		size,
		sha256
	}] : []);
	const [id, version] = nameOf(place);
	const server = hostOfPlace(place);
	const text = mintedInventory({
		kind: place.is === "modelscope" ? place.type : "model",
		id,
		sourceUrl: page ?? place.written,
		pin: { version },
		server,
		...prefix !== void 0 && { urlOf: (path) => prefix + path.split("/").map(encodeURIComponent).join("/") }
	}, named);
	const left = files.length - named.length;
	const unnamed = left === 0 ? [] : [`${countOf(left, "file")} without a usable name left out.`];
	return {
		text,
		notes: [...notesOf(named, server), ...unnamed]
	};
}
function nameOf(place) {
	if (place.is === "release") return [place.repository, place.tag];
	return place.is === "registry" ? [place.name, place.reference] : [place.id, place.revision];
}
function notesOf(files, server) {
	const without = files.filter(({ sha256 }) => sha256 === null).length;
	return [`All digests and sizes are the word of ${server}: nothing was downloaded.`, ...without === 0 ? [] : [`${countOf(without, "file")} of ${files.length} ${without === 1 ? "has" : "have"} no SHA-256 there.`]];
}
function unavailable(written, server, answer) {
	return new SettingsError(`upstream: ${server} can't tell what ${written} has: ${answer.is === "unreachable" ? answer.why : answer.is === "revision-gone" ? "it has no such revision" : "it has no such repository"}.`);
}
async function runRecord({ given, what, write }, terminal) {
	const { cwd, stdout, stderr, environment, signal } = terminal;
	const progress = terminalProgress(stderr, {
		now: clock.elapsed,
		environment
	});
	const options = {
		cwd,
		run: null,
		progress,
		signal,
		environment,
		baseline: { is: "fork-point" }
	};
	const root = given.root ?? ".";
	const place = {
		cwd,
		given: root,
		root: realRoot(root, cwd)
	};
	const target = write === null ? null : writeTarget(write, place);
	try {
		if (what.is === "update") {
			const writing = target === null ? NOTHING : {
				is: "file",
				file: target.given
			};
			const found = what.isUpstream ? await bumpsOf(given, options) : null;
			return await printFix({
				given,
				isUnsafe: found === null,
				writing,
				found
			}, options, terminal, progress.end);
		}
		const { pieces, notes } = await recorded(given, what, target, options);
		progress.end();
		if (target === null) await print(stdout, harmlessOn(stdout, pieces));
		else writeWhole(target, pieces);
		for (const note of notes) stderr.write(`${terminalText(note)}\n`);
		return STATUS.pass;
	} finally {
		progress.end();
	}
}
const NOTHING = { is: "nothing" };
async function recorded(given, what, target, options) {
	const output = target?.path ?? null;
	switch (what.is) {
		case "list": {
			const { files, left } = await recordFiles(given, what, options, output);
			const wrote = target === null ? [] : [`Wrote ${target.given}: ${countOf(files.length, "file")}.`];
			const cut = left === 0 ? [] : [`Only the ${files.length} largest files are recorded; ${countOf(left, "smaller file")} left out. --largest all records all of them.`];
			return {
				pieces: recordLines(files),
				notes: [...wrote, ...cut]
			};
		}
		case "added": {
			const { text, file, added } = await recordAdded(given, what.globs, output, options);
			const lines = countOf(added, "line");
			return {
				pieces: [text],
				notes: [target === null ? `${lines} added to the lines of ${file}.` : `Wrote ${file}: ${lines} added.`]
			};
		}
		case "minted": {
			const { text, notes } = await recordUpstream(what.place, options);
			return {
				pieces: [text],
				notes: [...notes, ...target === null ? [] : [`Wrote ${target.given}.`]]
			};
		}
		case "inventory": return {
			pieces: [await recordInventory(given, options)],
			notes: target === null ? [] : [`Wrote ${target.given}.`]
		};
	}
}
export { runRecord };
