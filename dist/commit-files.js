import "./rolldown-runtime.js";
import { W as foldersAbove, l as globOver, u as findFiles } from "./check.js";
import { n as createOctokit, t as patience } from "./patience.js";
import { n as statusOf } from "./status.js";

/**
* The files of a commit by GitHub's REST API: its tree once, then the blob of each file that is read.
* Loads Octokit, which is slow: to be imported when it is needed.
*/
/** GitHub serves no larger file this way. */
const MAX_BYTES = 104857600;
/**
* Opens the commit that `name` stands for, below `folder` of the repository, as the files of `root`. Throws where GitHub refuses.
*/
async function openCommit(connection, name, { root, folder }) {
	const { rest } = createOctokit(connection, patience(connection));
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
		].includes(statusOf(error) ?? 0)) return { why: "GitHub does not have it either" };
		throw error;
	}
	const { data: tree } = await rest.git.getTree({
		...repository,
		tree_sha: commit,
		recursive: "true"
	});
	const start = folder === "" ? "" : `${folder}/`;
	const blobs = /* @__PURE__ */ new Map();
	for (const { path, type, mode, size, sha } of tree.tree) {
		if (type !== "blob" || mode === "120000" || !path?.startsWith(start) || sha === void 0) continue;
		blobs.set(path.slice(start.length), {
			id: sha,
			size: size ?? 0
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
		files: filesOf(root, blobs, tree.truncated, read)
	};
}
function filesOf(root, blobs, isTruncated, get) {
	const folders = new Set([...blobs.keys()].flatMap(foldersAbove));
	const probe = (path) => {
		const blob = blobs.get(path);
		if (blob !== void 0) return {
			is: "file",
			size: blob.size
		};
		if (folders.has(path)) return { is: "directory" };
		return isTruncated ? {
			is: "unreadable",
			why: "GitHub's list of the commit's files was cut"
		} : { is: "missing" };
	};
	const read = async (path, limit) => {
		const found = probe(path);
		if (found.is !== "file") return found;
		if (found.size > Math.min(limit, MAX_BYTES)) return {
			is: "too-large",
			size: found.size
		};
		try {
			return {
				is: "bytes",
				bytes: await get(blobs.get(path)?.id ?? "")
			};
		} catch (error) {
			return {
				is: "unreadable",
				why: `GitHub did not give it (status ${statusOf(error) ?? "unknown"})`
			};
		}
	};
	return {
		root,
		find: (patterns) => findFiles(root, patterns, globOver([...blobs.keys()])),
		list: async () => [],
		probe: async (paths) => paths.map(probe),
		read,
		async open(path) {
			const result = await read(path, MAX_BYTES);
			if (result.is === "too-large") return {
				is: "unreadable",
				why: `it is ${result.size} bytes long`
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