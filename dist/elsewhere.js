import { va as joinPath, ya as readWrittenPath } from "./check.js";

/**
* Adds the files, and answers whether any of them is here. Where none is, the manifest describes something else:
* paths that are absolute or lead out of the root, which are of another place then, are counted.
*/
async function addFiles(files, folder, source, reader) {
	const isHere = await isAnyHere(files, folder, source);
	for (const { descriptor, pointer } of files) if (isHere || !isElsewhere(folder, descriptor.path)) reader.add(descriptor, pointer);
	else reader.count("remote-file");
	return isHere;
}
/** Whether a path is absolute, or leads out of the root. */
function isElsewhere(folder, path) {
	return readWrittenPath(path).isAbsolute || joinPath(folder, path) === null;
}
async function isAnyHere(files, folder, source) {
	for (const { descriptor } of files) {
		if (isElsewhere(folder, descriptor.path)) continue;
		const path = joinPath(folder, descriptor.path.replaceAll("\\", "/"));
		if (path !== null && path !== "" && !path.includes("\0") && await source.has(path)) return true;
	}
	return false;
}

export { addFiles as t };