import { ofCheck, Ii as GitError } from "./check.js";
import { n as CommitTree, t as TreeLinks } from "./tree-links.js";
import { t as readBlobs } from "./read-blobs2.js";
const { Hi: startGit, Si: globOver, g: blobId, h: treeOf, xi: findFiles, yi: createFiles } = ofCheck();
const AHEAD_BYTES = 1048576;
var BlobReader = class {
	#place;
	#started = new Set();
	#idle = null;
	#isClosed = false;
	#last = Promise.resolve();
	constructor(place) {
		this.#place = place;
	}
	open(id) {
		const opened = this.#last.then(() => this.#open(id));
		this.#last = opened.catch(() => void 0);
		return opened;
	}
	close() {
		this.#isClosed = true;
		this.#idle = null;
		for (const git of this.#started) git.stop();
	}
	async #open(id) {
		const idle = this.#idle;
		this.#idle = null;
		const git = idle?.isRunning ? idle : await BlobGit.start(this.#place);
		this.#started.add(git);
		const pieces = this.#ask(git, id);
		const first = [];
		for (let length = 0; length < AHEAD_BYTES;) {
			const { done, value } = await pieces.next();
			if (done) return value ? inTurn(first, pieces) : null;
			first.push(value);
			length += value.length;
		}
		return inTurn(first, pieces);
	}
	async *#ask(git, id) {
		let isAtEnd = false;
		const limit = setTimeout(() => git.stop(), 120 * 1e3).unref();
		try {
			const isHeld = yield* git.answer(id);
			isAtEnd = true;
			return isHeld;
		} finally {
			clearTimeout(limit);
			if (isAtEnd && this.#idle === null && !this.#isClosed) this.#idle = git;
			else {
				this.#started.delete(git);
				git.end();
			}
		}
	}
};
var BlobGit = class BlobGit {
	#git;
	#stop;
	#output;
	#rest = Buffer.alloc(0);
	constructor(git, stop) {
		this.#git = git;
		this.#stop = stop;
		this.#output = git.child.stdout[Symbol.asyncIterator]();
		this.#keepAlive(false);
	}
	static async start(place) {
		const stop = new AbortController();
		const signal = AbortSignal.any([place.signal, stop.signal]);
		return new BlobGit(await startGit({
			...place,
			signal
		}, ["cat-file", "--batch"], true), stop);
	}
	get isRunning() {
		return this.#git.child.exitCode === null && this.#git.child.signalCode === null;
	}
	async *answer(id) {
		this.#git.child.stdin?.write(`${id}\n`);
		let head = await this.#next();
		while (!head.includes(LINE_FEED)) head = Buffer.concat([head, await this.#next()]);
		const end = head.indexOf(LINE_FEED);
		this.#rest = head.subarray(end + 1);
		const [, type, size] = head.toString("latin1", 0, end).split(" ");
		if (type === "missing") return false;
		if (type !== "blob") throw new GitError(`git cat-file: ${id} is no blob`);
		for (let left = Number(size); left > 0;) {
			const piece = await this.#next();
			const bytes = piece.subarray(0, left);
			this.#rest = piece.subarray(bytes.length);
			left -= bytes.length;
			yield bytes;
		}
		this.#rest = (await this.#next()).subarray(1);
		return true;
	}
	async #next() {
		const rest = this.#rest;
		this.#rest = rest.subarray(rest.length);
		if (rest.length > 0) return rest;
		this.#keepAlive(true);
		try {
			const { done, value } = await this.#output.next();
			if (!done) return value;
			throw await this.#git.problem ?? new GitError("git cat-file: it ended before the blob did");
		} finally {
			this.#keepAlive(false);
		}
	}
	#keepAlive(isWaitedFor) {
		const { child } = this.#git;
		for (const part of [
			child,
			child.stdin,
			child.stdout,
			child.stderr
		]) if (isWaitedFor) part.ref();
		else part.unref();
	}
	stop() {
		this.#stop.abort();
	}
	end() {
		this.stop();
		this.#git.child.stdout.destroy();
	}
};
const LINE_FEED = 10;
async function* inTurn(first, rest) {
	try {
		yield* first;
		yield* rest;
	} finally {
		await rest.return(void 0);
	}
}
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
	const blobs = new BlobReader(place);
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
		try {
			const chunks = await blobs.open(id);
			if (chunks !== null) return {
				is: "open",
				chunks
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
		close: () => blobs.close(),
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
