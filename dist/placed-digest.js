import { ofCheck } from "./check.js";
const { Hr: rankOf } = ofCheck();
function placeOfBest(digests, otherwise) {
	let best;
	for (const one of digests) if (best === void 0 || rankOf(one.digest.algorithm) < rankOf(best.digest.algorithm)) best = one;
	return best?.at ?? otherwise;
}
export { placeOfBest as t };
