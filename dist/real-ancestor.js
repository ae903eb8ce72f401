import { F as realpathSync, J as join, K as dirname } from "./hashing.js";

/** The true path of the nearest folder that exists, with the rest put back behind it. */
function realAncestor(path) {
	try {
		return realpathSync.native(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(realAncestor(parent), path.slice(parent.length));
	}
}

export { realAncestor as t };