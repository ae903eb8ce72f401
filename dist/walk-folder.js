import "./rolldown-runtime.js";
import { Kr as isInGit, Nt as readAnnexLink } from "./check.js";

/** Deeper folders are not gone into: a mount may have no end. */
const MAX_DEPTH = 64;
/** After so many files the event loop has its turn, so that the walk can be cancelled. */
const TURN = 2e3;
/** See `Files.walk`. */
async function* walkFolder(stats, start) {
	const open = [{
		path: start,
		depth: 0
	}];
	let sinceTurn = 0;
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const { path: place, depth } = folder;
		const entries = isInGit(place) ? null : stats.entries(place);
		const files = [];
		let isWhole = entries !== null;
		for (const entry of entries ?? []) {
			if (entry.name === ".git") continue;
			const path = place === "" ? entry.name : `${place}/${entry.name}`;
			if (!entry.isDirectory()) {
				const file = fileOf(path, stats.stat(path));
				if (file !== null) files.push(file);
			} else if (depth < MAX_DEPTH) open.push({
				path,
				depth: depth + 1
			});
			else isWhole = false;
		}
		yield {
			folder: place,
			files,
			isWhole
		};
		sinceTurn += files.length + 1;
		if (sinceTurn < TURN) continue;
		sinceTurn = 0;
		await new Promise((resolve) => setImmediate(resolve));
	}
}
/** Null for what is no file: folders behind links, pipes, links to nothing. */
function fileOf(path, found) {
	switch (found.is) {
		case "file": return {
			path,
			size: found.size,
			linked: found.linked ?? null
		};
		case "outside":
		case "unreadable": return {
			path,
			size: null,
			linked: null
		};
		case "broken-link": {
			const pointer = readAnnexLink(found.target);
			return pointer?.is === "pointer" ? {
				path,
				size: pointer.size,
				linked: null
			} : null;
		}
		default: return null;
	}
}

export { walkFolder };