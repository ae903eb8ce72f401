import { ofCheck } from "./check.js";
const { $n: isOfBytes, Di: folderOf } = ofCheck();
function recordsDigest(files, hash) {
	const lines = files.map(({ path, digest }) => `${digest} ${JSON.stringify(path)}\n`);
	return hash([...new Set(lines)].sort().join(""));
}
const DIFFERS = new Set([
	"mismatched",
	"unreadable",
	"changed"
]);
function filesOfEntries(paths, rows, hash) {
	const groups = new Map([...paths].map((path) => [path, []]));
	for (const row of rows) for (let place = row.path;; place = folderOf(place)) {
		groups.get(place)?.push(row);
		if (place === "") break;
	}
	return new Map([...groups].map(([path, own]) => [path, together(own, hash)]));
}
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
