import { ofCheck } from "./check.js";
const { Mi: readWrittenPath, ji: joinPath } = ofCheck();
async function addFiles(files, folder, source, reader) {
	const isHere = await isAnyHere(files, folder, source);
	for (const { descriptor, pointer } of files) if (isHere || !isElsewhere(folder, descriptor.path)) reader.add(descriptor, pointer);
	else reader.count("remote-file");
	return isHere;
}
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
