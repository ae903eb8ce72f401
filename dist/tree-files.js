import { ofCheck, Ii as GitError } from "./check.js";
import { n as CommitTree, t as TreeLinks } from "./tree-links.js";
import { t as readBlobs } from "./read-blobs2.js";
const { Ri: gitOutput, Si: globOver, g: blobId, h: treeOf, xi: findFiles, yi: createFiles } = ofCheck();
async function treeFiles(place, commit, elsewhere) {
	const tree = new CommitTree();
	for await (const { path, mode, id } of treeOf(place, commit)) tree.add({
		path,
		mode,
		file: {
			id,
			size: 0
		}
	});
	let targets = null;
	const links = new TreeLinks(tree, async ({ id }) => {
		targets ??= readBlobs(place, Array.from(tree.links.values(), (link) => link.id), MAX_LINK_BYTES);
		try {
			return (await targets).get(id)?.bytes ?? null;
		} catch (error) {
			if (error instanceof GitError) return null;
			throw error;
		}
	});
	const workTree = createFiles(place.root);
	const open = async (path) => {
		const real = await links.follow(path);
		const found = tree.stat(real);
		if (found.is !== "file") return found;
		const id = tree.files.get(real)?.id ?? "";
		const here = await workTree.read(real, MAX_UNCHANGED_BYTES);
		if (here.is === "bytes" && blobId(here.bytes, id.length === SHA1_DIGITS ? "sha1" : "sha256") === id) return {
			is: "open",
			chunks: only(here.bytes)
		};
		const chunks = gitOutput(place, [
			"cat-file",
			"blob",
			id
		]);
		try {
			return {
				is: "open",
				chunks: resumed(await chunks.next(), chunks)
			};
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
		}
		const other = await elsewhere();
		if ("files" in other) return other.files.open(path);
		return {
			is: "unreadable",
			why: `its blob is not in this clone, and ${other.why}`
		};
	};
	return {
		root: place.root,
		blobs: tree.files,
		find: (patterns) => findFiles(place.root, patterns, globOver(tree.names)),
		tree: async () => tree.listing(true),
		list: async () => [],
		async *walk() {},
		stat: async (paths) => tree.links.size === 0 ? paths.map((path) => tree.stat(path)) : Promise.all(paths.map((path) => links.stat(path))),
		open,
		read: async (path, limit) => {
			const opened = await open(path);
			return opened.is === "open" ? readAll(opened.chunks, limit) : opened;
		}
	};
}
const SHA1_DIGITS = 40;
const MAX_LINK_BYTES = 8192;
const MAX_UNCHANGED_BYTES = 16777216;
async function* only(bytes) {
	yield bytes;
}
async function* resumed(first, rest) {
	if (first.done === true) return;
	yield first.value;
	yield* rest;
}
async function readAll(chunks, limit) {
	const pieces = [];
	let size = 0;
	try {
		for await (const piece of chunks) {
			size += piece.length;
			if (size > limit) return {
				is: "too-large",
				size
			};
			pieces.push(piece);
		}
	} catch (error) {
		if (error instanceof GitError) return {
			is: "unreadable",
			why: error.message
		};
		throw error;
	}
	return {
		is: "bytes",
		bytes: Buffer.concat(pieces)
	};
}
export { treeFiles };
