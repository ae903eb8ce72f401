import { _ as closeSync, j as readFileSync, s as openContained } from "./hashing.js";
import { Hi as grouped, Vi as countOf } from "./check.js";

/**
* Reads a file that others left at `name` below `folder`, which may be anything by then: a link out of it, a pipe that
* never ends. `folder` is a true path that they cannot replace. `isSole`: a file that has another name elsewhere counts
* as none, since who left it may be unable to read it.
*/
function readContained(folder, name, maxBytes, { isSole = false } = {}) {
	const opened = openContained(folder, name);
	if (opened.is !== "open") return { problem: "it is no ordinary file" };
	const { fd, stat } = opened;
	try {
		if (isSole && stat.nlink !== 1) return { problem: "it is no ordinary file" };
		if (stat.size > maxBytes) return { problem: `it has ${countOf(stat.size, "byte")}; the limit is ${grouped(maxBytes)}` };
		return { bytes: readFileSync(fd) };
	} catch {
		return { problem: "it could not be read" };
	} finally {
		closeSync(fd);
	}
}

export { readContained as t };