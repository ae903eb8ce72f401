import { At as realpathSync, Jt as dirname, Xt as join } from "./start.js";
function realAncestor(path) {
	try {
		return realpathSync.native(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(realAncestor(parent), path.slice(parent.length));
	}
}
export { realAncestor as t };
