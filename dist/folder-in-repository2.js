import "./rolldown-runtime.js";
import { I as lstatSync, Z as basename, et as dirname, nt as join } from "./hashing.js";

/** The path of a folder, absolute and true, in the git repository that it is in; empty where it is in none, or its top. */
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

export { folderInRepository as t };