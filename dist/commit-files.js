import { ofCheck } from "./check.js";
import { n as CommitTree, t as TreeLinks } from "./tree-links.js";
import { n as createOctokit, t as timeouts } from "./timeouts.js";
import { t as httpStatusOf } from "./refusal.js";
const { Si: globOver, si: countOf, xi: findFiles } = ofCheck();
const MAX_BYTES = 104857600;
async function openCommit(connection, name, { root, folder }) {
	const { rest } = createOctokit(connection, timeouts(connection));
	const repository = {
		owner: connection.owner,
		repo: connection.repo
	};
	let commit;
	try {
		const { data } = await rest.repos.getCommit({
			...repository,
			ref: name,
			per_page: 1
		});
		commit = data.sha;
	} catch (error) {
		if ([
			404,
			409,
			422
		].includes(httpStatusOf(error) ?? 0)) return { why: "GitHub does not have it either" };
		throw error;
	}
	const { data: tree } = await rest.git.getTree({
		...repository,
		tree_sha: commit,
		recursive: "true"
	});
	const start = folder === "" ? "" : `${folder}/`;
	const names = new CommitTree();
	for (const { path, type, mode, size, sha } of tree.tree) {
		if (type === "tree" || mode === void 0 || sha === void 0 || !path?.startsWith(start)) continue;
		names.add({
			path: path.slice(start.length),
			mode,
			file: {
				id: sha,
				size: size ?? 0
			}
		});
	}
	const read = async (id) => {
		const { data } = await rest.git.getBlob({
			...repository,
			file_sha: id
		});
		return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
	};
	return {
		commit,
		files: filesOf(root, names, tree.truncated, read)
	};
}
const CUT = {
	is: "unreadable",
	why: "GitHub's list of the commit's files was cut"
};
function filesOf(root, tree, isTruncated, get) {
	const blobs = tree.files;
	const links = new TreeLinks(tree, async ({ id }) => {
		try {
			return await get(id);
		} catch (error) {
			if (httpStatusOf(error) === null) throw error;
			return null;
		}
	});
	const stat = async (path) => {
		const found = await links.stat(path);
		return found.is === "missing" && isTruncated ? CUT : found;
	};
	const byGlob = globOver(tree.names);
	const read = async (path, limit) => {
		const found = await stat(path);
		if (found.is !== "file") return found;
		if (found.size > Math.min(limit, MAX_BYTES)) return {
			is: "too-large",
			size: found.size
		};
		try {
			return {
				is: "bytes",
				bytes: await get(blobs.get(found.linked ?? await links.follow(path))?.id ?? "")
			};
		} catch (error) {
			return {
				is: "unreadable",
				why: `GitHub did not give it (status ${httpStatusOf(error) ?? "unknown"})`
			};
		}
	};
	return {
		root,
		blobs,
		find: (patterns) => findFiles(root, patterns, async (pattern, excluded) => {
			const paths = await byGlob(pattern, excluded);
			return isTruncated ? [...paths, pattern] : paths;
		}),
		tree: async () => tree.listing(!isTruncated),
		list: async () => [],
		async *walk() {},
		stat: (paths) => Promise.all(paths.map(stat)),
		read,
		async open(path) {
			const result = await read(path, MAX_BYTES);
			if (result.is === "too-large") return {
				is: "unreadable",
				why: `it is ${countOf(result.size, "byte")} long`
			};
			return result.is === "bytes" ? {
				is: "open",
				chunks: once(result.bytes)
			} : result;
		}
	};
}
async function* once(bytes) {
	yield bytes;
}
export { openCommit };
