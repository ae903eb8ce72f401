import { ofCheck } from "./check.js";
const { Di: folderOf, ji: joinPath, ki: isAbsolutePath } = ofCheck();
const MAX_SAMPLE = 500;
const MAX_DOUBTED = 50;
const MAX_AROUND = 1e4;
const MAX_FOLDERS = 20;
async function addBillFiles(files, source, reader) {
	const isAbsolute = ({ descriptor }) => isAbsolutePath(descriptor.path);
	const absolute = files.filter(isAbsolute);
	const kept = absolute.length === 0 ? files : files.filter((file) => !isAbsolute(file));
	const stripped = absolute.map((file) => withPath(file, file.descriptor.path.replace(/^[\\/]+/, "")));
	const near = reader.folder === "" ? [""] : [reader.folder, ""];
	const isOwn = stripped.length > 0 && (await bestOf(near, stripped, source)).share >= .5;
	if (!isOwn && absolute.length > 0) reader.count("remote-file", absolute.length);
	const all = isOwn ? [...kept, ...stripped] : kept;
	const { folder, other } = await folderOfMost(all, near, source);
	all.forEach(({ descriptor, pointer }) => {
		reader.add(descriptor, pointer);
	});
	return {
		base: near.includes(folder) ? {
			is: "open",
			onTie: "own-folder"
		} : {
			is: "folder",
			folder
		},
		guessed: { other }
	};
}
function withPath({ descriptor, pointer }, path) {
	return {
		descriptor: {
			...descriptor,
			path
		},
		pointer
	};
}
async function folderOfMost(files, near, source) {
	const best = await bestOf(near, files, source);
	if (files.length === 0) return {
		folder: best.folder,
		other: null
	};
	const isNear = best.share >= .5;
	const below = foldersAround(near, source);
	const further = await bestOf([...below], files, source, isNear ? MAX_DOUBTED : MAX_SAMPLE);
	if (isNear) return {
		folder: best.folder,
		other: further.share >= best.share ? further.folder : null
	};
	if (further.share <= best.share) return {
		folder: best.folder,
		other: null
	};
	below.delete(further.folder);
	const next = await bestOf([...below], files, source);
	return {
		folder: further.folder,
		other: next.share >= Math.max(.5, further.share) ? next.folder : null
	};
}
function foldersAround(near, source) {
	const below = new Set();
	const own = near[0] ?? "";
	for (const folder of new Set([
		own,
		folderOf(own),
		""
	])) {
		const prefix = folder === "" ? "" : `${folder}/`;
		for (const path of source.filesBelow(folder, MAX_AROUND)) {
			const end = path.indexOf("/", prefix.length);
			if (end !== -1 && below.size < MAX_FOLDERS) below.add(path.slice(0, end));
		}
	}
	for (const folder of near) below.delete(folder);
	return below;
}
async function bestOf(folders, files, source, size = MAX_SAMPLE) {
	const step = Math.max(1, Math.floor(files.length / size));
	const sample = files.filter((_, index) => index % step === 0).slice(0, size);
	let best = {
		folder: folders[0] ?? "",
		share: 0
	};
	for (const folder of folders) {
		let here = 0;
		for (const { descriptor } of sample) {
			const path = joinPath(folder, descriptor.path.replaceAll("\\", "/"));
			if (path !== null && path !== "" && !path.includes("\0") && await source.has(path)) here += 1;
		}
		if (here / sample.length > best.share) best = {
			folder,
			share: here / sample.length
		};
	}
	return best;
}
export { addBillFiles as t };
