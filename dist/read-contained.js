import { Et as readFileSync, ft as closeSync, nt as openContained } from "./start.js";
import { ofCheck } from "./check.js";
const { ci: grouped, si: countOf } = ofCheck();
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
