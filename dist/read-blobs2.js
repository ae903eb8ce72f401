import { ofCheck, Ii as GitError } from "./check.js";
const { Ri: gitOutput } = ofCheck();
const MAX_TOTAL_BYTES = 268435456;
async function readBlobs(place, ids, limit) {
	const blobs = new Map();
	const short = [];
	let total = 0;
	for (const { id, size } of await sizes(place, new Set(ids))) {
		blobs.set(id, {
			size,
			bytes: null
		});
		if (size === null || size > limit || total + size > MAX_TOTAL_BYTES) continue;
		total += size;
		short.push(id);
	}
	if (short.length === 0) return blobs;
	const pieces = [];
	for await (const piece of gitOutput(place, ["cat-file", "--batch"], asLines(short))) pieces.push(piece);
	const answer = Buffer.concat(pieces);
	let start = 0;
	for (const id of short) {
		const end = answer.indexOf(10, start);
		const [, type, length] = answer.toString("latin1", start, end).split(" ");
		const size = Number(length);
		if (end === -1 || type !== "blob" || size !== blobs.get(id)?.size) break;
		blobs.set(id, {
			size,
			bytes: answer.subarray(end + 1, end + 1 + size)
		});
		start = end + 1 + size + 1;
	}
	return blobs;
}
async function sizes(place, ids) {
	const words = ["cat-file", "--batch-check"];
	let found;
	try {
		found = await blobSizes(gitOutput(place, words, asLines(ids)), ids);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		found = await blobSizes(gitOutput(place, [
			...words,
			"--batch-all-objects",
			"--unordered"
		]), ids);
	}
	return [...ids].map((id) => ({
		id,
		size: found.get(id) ?? null
	}));
}
async function blobSizes(output, wanted) {
	const found = new Map();
	let rest = "";
	for await (const piece of output) {
		const lines = (rest + piece.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const [id = "", type, size] = line.split(" ");
			if (type === "blob" && wanted.has(id)) found.set(id, Number(size));
		}
	}
	return found;
}
function* asLines(ids) {
	for (const id of ids) yield `${id}\n`;
}
export { readBlobs as t };
