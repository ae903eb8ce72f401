import { ofCheck, ft as Digests, ut as FileRecord } from "./check.js";
const { Di: folderOf, Ei: fileNameOf, Z: reasonToLeaveOut, st: batches } = ofCheck();
const NAME_DIGESTS = {
	format: "name-digests",
	label: "Digests in file names"
};
const NAMED = /-(?=[0-9]*[a-f])([0-9a-f]{8,64})\.[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)?$/;
const OF_WEB_PAGES = /\.(?:css|html?|[cm]?js|map|svg|wasm|woff2?)(?:\.(?:br|gz|map))?$/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\./;
function digestInName(path) {
	const name = fileNameOf(path);
	const value = NAMED.exec(name)?.[1];
	return value === void 0 || OF_WEB_PAGES.test(name) || UUID.test(name) ? null : {
		algorithm: "sha256-start",
		value
	};
}
async function loadNameDigests(files) {
	const { paths } = await files.tree();
	const named = paths.filter((path) => digestInName(path) !== null && reasonToLeaveOut(path) === null).sort();
	const records = [];
	const sources = new Map();
	for (const batch of batches(named)) {
		const stats = await files.stat(batch);
		for (const [index, path] of batch.entries()) {
			const found = stats[index];
			const digest = digestInName(path);
			if (found?.is !== "file" || digest === null) continue;
			const folder = folderOf(path);
			const source = sources.get(folder) ?? new FolderOfNames(folder);
			sources.set(folder, source);
			const record = source.add(path, digest);
			record.found = found;
			records.push(record);
		}
	}
	return {
		value: {
			records,
			rows: [...sources.values()].map((source) => source.row())
		},
		findings: [],
		counts: { records: records.length },
		skipped: records.length === 0
	};
}
var FolderOfNames = class {
	is = "list";
	file;
	digests = new Digests();
	#folder;
	#paths = [];
	#named = [];
	more = {
		others: (at) => this.#named[at] ?? [],
		hasOthers: () => true,
		missing: "notice",
		differs: "warning",
		grading: () => null,
		origin: () => null
	};
	constructor(folder) {
		this.#folder = folder;
		this.file = folder === "" ? "." : folder;
	}
	add(path, digest) {
		this.#named.push([digest]);
		return new FileRecord(this, this.#paths.push(path) - 1, path, null, null);
	}
	locate(at) {
		return {
			file: this.#paths[at] ?? this.file,
			line: 1,
			column: 1
		};
	}
	row() {
		return {
			path: this.file,
			...NAME_DIGESTS,
			base: this.#folder,
			decided_by: "format",
			recorded: this.#paths.length,
			compared: 0,
			not_looked_at: [],
			unread: null
		};
	}
};
export { loadNameDigests };
