import { Ni as rankOf } from "./check.js";

/** Where the digest stands that is preferred among those of one file, which is the one that a fix writes anew. */
function placeOfBest(digests, otherwise) {
	let best;
	for (const one of digests) if (best === void 0 || rankOf(one.digest.algorithm) < rankOf(best.digest.algorithm)) best = one;
	return best?.at ?? otherwise;
}

export { placeOfBest as t };