import { ofCheck } from "./check.js";
import { t as readShardName } from "./read-shard-name.js";
const { in: memberOf, ji: joinPath, sn: isObject, vt: pushTo } = ofCheck();
const MAX_AROUND = 1e5;
const MAX_UNLISTED = 100;
async function readShardIndex(source, name) {
	const { DocumentReader } = await import("./document.js");
	const reader = await DocumentReader.open(source, "json");
	const format = {
		name,
		version: null
	};
	if (reader.value === void 0) return reader.finish(format);
	const map = isObject(reader.value) ? memberOf(reader.value, "weight_map") : void 0;
	if (map === void 0) return null;
	if (!isObject(map)) {
		reader.brokenAt(["weight_map"], "weight_map", true);
		return reader.finish(format);
	}
	const shards = new Map();
	for (const tensor in map) {
		const shard = map[tensor];
		if (typeof shard === "string" && shard !== "") pushTo(shards, shard, tensor);
		else reader.brokenAt(["weight_map", tensor], tensor.slice(0, 100), false);
	}
	for (const [path, [tensor = ""]] of shards) reader.add({ path }, ["weight_map", tensor]);
	compareCount([...shards.keys()], reader);
	await findUnlisted(new Set(shards.keys()), source, reader);
	return reader.finish(format, {
		missing: "all-or-some",
		tensors: tensorsOf(reader, shards)
	});
}
function tensorsOf({ value, folder }, shards) {
	const metadata = isObject(value) ? memberOf(value, "metadata") : null;
	const total = isObject(metadata) ? memberOf(metadata, "total_size") : null;
	const files = [...shards].flatMap(([shard, tensors]) => {
		const path = joinPath(folder, shard);
		return path === null || shard.startsWith("/") ? [] : [[path, tensors]];
	});
	return {
		files: new Map(files),
		bytes: typeof total === "number" && Number.isSafeInteger(total) ? total : null,
		placeOf: (tensor) => ({
			is: "pointer",
			pointer: ["weight_map", tensor]
		}),
		placeOfBytes: {
			is: "pointer",
			pointer: ["metadata", "total_size"]
		}
	};
}
function compareCount(names, reader) {
	const series = new Map();
	for (const name of names) {
		const shard = readShardName(name);
		if (shard === null) continue;
		const key = `${shard.stem} ${shard.of} ${shard.end}`;
		series.set(key, (series.get(key) ?? 0) + 1);
	}
	for (const [key, actual] of series) {
		const expected = Number(key.split(" ").at(-2));
		if (expected === actual) continue;
		reader.problem({
			kind: "shard-count",
			data: {
				expected,
				actual
			},
			at: {
				is: "pointer",
				pointer: ["weight_map"]
			}
		});
	}
}
async function findUnlisted(listed, source, reader) {
	const { folder, file } = reader;
	const own = new Set([...listed].map((name) => joinPath(folder, name)));
	const stems = new Set([...listed].flatMap((name) => stemOf(name) ?? []));
	const prefix = folder === "" ? "" : `${folder}/`;
	const around = source.filesBelow(folder, MAX_AROUND).filter((path) => !path.includes("/", prefix.length));
	const extra = around.filter((path) => {
		const stem = stemOf(path.slice(prefix.length));
		return stem !== null && stems.has(stem) && !own.has(path);
	});
	if (extra.length === 0) return;
	const indexes = around.filter((path) => path !== file && /\.index\.(?:.+\.)?json$/i.test(path));
	const texts = await Promise.all(indexes.map((path) => source.companion(path)));
	for (const path of extra.slice(0, MAX_UNLISTED)) {
		const name = JSON.stringify(path.slice(prefix.length));
		if (texts.some((text) => text?.includes(name))) continue;
		reader.problem({
			kind: "shard-unlisted",
			data: { path },
			at: {
				is: "pointer",
				pointer: ["weight_map"]
			}
		});
	}
}
function stemOf(name) {
	const shard = readShardName(name);
	return shard && `${shard.stem} ${shard.end}`;
}
export { readShardIndex };
