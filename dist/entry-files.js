import { ma as folderOf, sr as isOfBytes } from "./check.js";

/**
* SHA-256 over what is recorded about the files of an entry: a line `DIGEST PATH` each, sorted. Two runs
* with the same one were about the same recorded content. `hash` is SHA-256 of a text, in hex.
*/
function recordsDigest(files, hash) {
	const lines = files.map(({ path, digest }) => `${digest} ${JSON.stringify(path)}\n`);
	return hash([...new Set(lines)].sort().join(""));
}

const DIFFERS = /* @__PURE__ */ new Set([
	"mismatched",
	"unreadable",
	"changed"
]);
/** The files of each of `paths`, which are those of entries. `hash` is SHA-256 of a text, in hex. */
function filesOfEntries(paths, rows, hash) {
	const groups = new Map([...paths].map((path) => [path, []]));
	for (const row of rows) for (let place = row.path;; place = folderOf(place)) {
		groups.get(place)?.push(row);
		if (place === "") break;
	}
	return new Map([...groups].map(([path, own]) => [path, together(own, hash)]));
}
/** A file may be recorded by several manifests, and is one file. */
function together(rows, hash) {
	const recorded = rows.flatMap((row) => {
		const digest = digestOf(row);
		return digest === null ? [] : [{
			path: row.path,
			digest
		}];
	});
	const isVerified = (row) => row.status === "matched" && isOfBytes(row.evidence);
	const withDigest = rows.filter((row) => digestOf(row) !== null);
	return {
		recorded: withDigest.length,
		verified: withDigest.filter(isVerified).length,
		records: recordsDigest(recorded, hash),
		differs: rows.find(({ status }) => DIFFERS.has(status)) ?? null,
		unverified: rows.find(({ status }) => DIFFERS.has(status) || status === "missing" || status === "skipped") ?? withDigest.find((row) => !isVerified(row)) ?? null,
		paths: new Set(rows.map(({ path }) => path))
	};
}
const digestOf = ({ recorded }) => recorded.sha256 === null ? recorded.digest ?? null : `sha256:${recorded.sha256}`;

export { filesOfEntries as t };