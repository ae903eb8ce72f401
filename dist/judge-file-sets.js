import { ofCheck } from "./check.js";
import { M as filesetEmpty } from "./rules.js";
import { a as countFolders, o as pointedSize, y as totalsDiffer } from "./inventories.js";
import { n as fixedFolder, t as filePatterns } from "./file-patterns.js";
const { Ar: fileUnrecorded, Bt: pathMatcher, Di: folderOf, It: withMerged, Ti: below, ji: joinPath, zt: placesBelow } = ofCheck();
const MAX_FILES = 100;
const MAX_PATTERNS = 5;
const MAX_WALKED = 1e5;
const MAX_STEPS = 1e8;
async function judgeFileSets(manifests, plan, { pointers, optional }, ports) {
	const findings = [];
	const tree = await ports.files.tree();
	const reported = new Set();
	const isOptional = pathMatcher("optional", optional);
	const work = { steps: 0 };
	let sets = 0;
	for (const manifest of manifests) {
		for (const [index, set] of manifest.fileSets.entries()) {
			sets += 1;
			const location = manifest.locate({
				is: "file-set",
				index
			});
			if (set.expects === "recorded") {
				const lacking = unrecorded(set, recordedBy(new Set(set.by ?? [manifest.file]), plan), tree, work).filter((path) => !reported.has(path) && !isOptional(path));
				for (const path of lacking) reported.add(path);
				findings.push(...unrecordedFindings(manifest.file, lacking, location));
			} else if (set.expects === "some" && await isEmpty(set, tree, work, ports.files)) {
				const { name, folder, path } = set;
				const includes = path === void 0 ? set.includes : [path];
				const patterns = includes.slice(0, MAX_PATTERNS).map((pattern) => pattern.slice(0, 200));
				const isPath = path !== void 0 && { is_path: true };
				const data = {
					name: name?.slice(0, 200) ?? null,
					folder,
					patterns,
					count: includes.length,
					...isPath
				};
				findings.push(filesetEmpty.found({
					subject: manifest.file,
					location,
					data,
					key: `${index} ${name}`
				}));
			}
		}
		const { total } = manifest;
		if (total === null || isAnyMissing(total.folder, plan)) continue;
		const data = await wrongTotal(total, pointers, ports);
		const location = manifest.locate(total.at);
		if (data !== null) findings.push(totalsDiffer.found({
			subject: location.file,
			location,
			data,
			key: data.field
		}));
	}
	return {
		value: reported,
		findings,
		counts: { file_sets: sets },
		note: work.steps > MAX_STEPS ? "the patterns of some file sets take too long to match" : null,
		skipped: false
	};
}
function recordedBy(manifests, plan) {
	const paths = new Set();
	for (const record of plan) {
		if (!withMerged(record).some(({ source }) => manifests.has(source.file))) continue;
		paths.add(record.path);
		if (record.found.is === "file" && record.found.path !== void 0) paths.add(record.found.path);
	}
	return paths;
}
function matcherOf({ folder, includes, excludes }, isLoose, work) {
	const isIncluded = filePatterns(includes, isLoose, work);
	const isExcluded = filePatterns(excludes, false, work);
	if (isIncluded === null || isExcluded === null) return null;
	const prefix = folder === "" ? "" : `${folder}/`;
	return (path) => {
		if (!path.startsWith(prefix)) return false;
		const name = path.slice(prefix.length);
		return isIncluded(name) && !isExcluded(name);
	};
}
function unrecorded(set, recorded, { paths }, work) {
	const isMember = matcherOf(set, false, work);
	if (isMember === null) return [];
	const found = [];
	for (const path of paths) {
		if (work.steps > MAX_STEPS) return [];
		if (isMember(path) && !recorded.has(path)) found.push(path);
	}
	return found;
}
function unrecordedFindings(manifest, paths, location) {
	const found = paths.slice(0, MAX_FILES).map((subject) => fileUnrecorded.found({
		subject,
		location,
		data: {
			what: "file",
			manifest
		}
	}));
	const count = paths.length - found.length;
	if (count === 0) return found;
	return [...found, fileUnrecorded.found({
		subject: manifest,
		location,
		key: "more",
		data: {
			what: "more",
			count
		}
	})];
}
async function isEmpty(set, { paths, isWhole }, work, files) {
	const isMatch = matcherOf(set, true, work);
	if (isMatch === null || !isWhole) return false;
	const isMember = (path) => work.steps > MAX_STEPS || isMatch(path);
	if (paths.some(isMember)) return false;
	const tracked = new Set(paths);
	let walked = 0;
	for (const pattern of set.includes) {
		const start = joinPath(set.folder, fixedFolder(pattern));
		if (start === null || isKeptByDvc(start, pattern, set.folder, tracked)) return false;
		for await (const { files: found } of files.walk(start)) {
			walked += found.length;
			if (walked > MAX_WALKED || found.some(({ path }) => isMember(path))) return false;
		}
	}
	return true;
}
function isKeptByDvc(start, pattern, folder, tracked) {
	if (tracked.has(`${below(folder, pattern)}.dvc`)) return true;
	for (let path = start; path !== ""; path = folderOf(path)) if (tracked.has(`${path}.dvc`)) return true;
	return false;
}
function isAnyMissing(folder, plan) {
	const { first, end } = placesBelow(plan, folder);
	return plan.slice(first, end).some(({ found }) => found.is === "missing" || found.is === "broken-link");
}
async function wrongTotal({ folder, files: count, bytes, field }, pointers, { files, signal }) {
	const nothing = new Set();
	const counting = {
		entries: nothing,
		manifests: nothing,
		elsewhere: [],
		sizeOf: pointers === "accept" ? pointedSize(files) : ({ size }) => size,
		signal
	};
	const counts = await countFolders(new Set([folder]), files, counting);
	const tallies = counts?.of.get(folder);
	const [all] = tallies ?? [];
	if (all === void 0 || tallies === void 0 || counts?.partly.has(folder)) return null;
	if (tallies.some((one) => one.files === count && (one.unknown > 0 || one.bytes === bytes)) || all.unknown > 0) return null;
	return {
		of: "payload",
		field,
		expected: `${bytes}.${count}`,
		actual: `${all.bytes}.${all.files}`
	};
}
export { judgeFileSets };
