import { o as __toESM } from "./rolldown-runtime.js";
import { ofCheck } from "./check.js";
import { v as decodeUtf8 } from "./inventories.js";
import { t as nestsTooDeep } from "./yaml-depth.js";
const { D: conclude, Di: folderOf, Oi: foldersAbove, Ti: below, ji: joinPath, sn: isObject, y: pathsThere } = ofCheck();
const MAX_DVC_BYTES = 8388608;
async function readDvcOuts(folder, bytes) {
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) return [];
	const yaml = await import("./dist2.js").then((m) => __toESM(m.default, 1));
	if (nestsTooDeep(yaml, decoded.text)) return [];
	let value;
	try {
		value = yaml.parse(decoded.text, {
			maxAliasCount: 0,
			logLevel: "silent"
		});
	} catch {
		return [];
	}
	if (!isObject(value)) return [];
	const base = typeof value.wdir === "string" ? joinPath(folder, value.wdir) : folder;
	return (isObject(value.stages) ? Object.values(value.stages) : [value]).flatMap((stage) => {
		if (!isObject(stage) || !Array.isArray(stage.outs)) return [];
		return stage.outs.flatMap((out) => readOut(base, out));
	});
}
function readOut(base, out) {
	if (base === null || !isObject(out) || typeof out.path !== "string") return [];
	const path = joinPath(base, out.path);
	if (path === null || out.path.startsWith("/")) return [];
	const digest = [
		out.md5,
		out.etag,
		out.checksum
	].find((item) => typeof item === "string") ?? "";
	const isListed = Array.isArray(out.files);
	const instead = typeof out.md5 === "string" || isListed ? "an MD5 digest" : "an ETag";
	return [{
		path,
		size: Number.isSafeInteger(out.size) && out.size >= 0 ? out.size : null,
		isFolder: String(digest).endsWith(".dir") || isListed || out.nfiles !== void 0,
		instead
	}];
}
async function judgeByDvc(missing, folders, pointers, { files, git }) {
	const names = new Set(folders.flatMap((folder) => [below(folder, "dvc.lock"), `${folder}.dvc`]));
	for (const record of missing) names.add(`${record.path}.dvc`);
	names.delete(".dvc");
	const outs = new Map();
	const there = await pathsThere([...names], files);
	const tracked = git === null || there.size === 0 ? there : await git.standing([...there]) ?? there;
	for (const from of tracked) {
		const read = await files.read(from, MAX_DVC_BYTES);
		if (read.is !== "bytes") continue;
		for (const out of await readDvcOuts(folderOf(from), read.bytes)) outs.set(out.path, {
			out,
			from
		});
	}
	for (const record of missing) {
		const own = outs.get(record.path);
		const kept = own ?? foldersAbove(record.path).map((folder) => outs.get(folder)).find((item) => item?.out.isFolder);
		if (kept === void 0) continue;
		const instead = own ? kept.out.instead : `${kept.out.instead} of its folder`;
		conclude(record, {
			is: "pointer",
			pointer: {
				is: "pointer",
				tool: "dvc",
				sha256: null,
				size: own && !kept.out.isFolder ? kept.out.size : null,
				instead
			},
			from: kept.from
		}, pointers);
	}
}
export { judgeByDvc };
