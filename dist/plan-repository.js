import "./rolldown-runtime.js";
import { N as join, j as dirname, k as basename, v as lstatSync } from "./hashing.js";
import { i as realRoot, n as checkRepository } from "./check.js";

/** What a check would read. Nothing is hashed, and nobody is asked over the network. */
async function planRepository(given, options) {
	const hasher = { hash: async () => {} };
	return {
		report: await checkRepository({
			...given,
			upstream: "none",
			baseline: "none"
		}, {
			...options,
			hasher,
			baseline: { is: "fork-point" }
		}),
		folder: folderInRepository(realRoot(given.root || ".", options.cwd))
	};
}
function folderInRepository(root) {
	const segments = [];
	for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) {
		if (exists(join(folder, ".git"))) return segments.join("/");
		segments.unshift(basename(folder));
	}
	return "";
}
function exists(path) {
	try {
		lstatSync(path);
		return true;
	} catch {
		return false;
	}
}

export { planRepository };