import { ofCheck } from "./check.js";
import { q as SETTINGS } from "./start.js";
import { v as decodeUtf8 } from "./inventories.js";
const { Ei: fileNameOf, hn: isBinary, sn: isObject } = ofCheck();
const MAX_BYTES = 16777216;
const NOT_OURS = [
	"!**/node_modules/**",
	"!.git/**",
	"!**/.venv/**",
	"!**/venv/**"
];
const INVENTORIES = ["**/*inventory*.json"];
const LISTS = [
	"**/*.sha256",
	"**/*SHA256SUMS*",
	"**/*sha256sums*",
	"**/manifest-sha256.txt"
];
const SIGNATURE = /\.(asc|gpg|minisig|sig|sign)$/;
const PLACES = {
	[SETTINGS["combined-inventory"].default]: "combined",
	[SETTINGS["model-inventory"].default]: "models",
	[SETTINGS["dataset-inventory"].default]: "datasets"
};
async function findManifests(files) {
	const found = {
		combined: [],
		models: [],
		datasets: []
	};
	for (const path of await pathsOf(files, INVENTORIES)) {
		const role = await roleOf(path, files);
		if (role !== null) found[PLACES[path] ?? role].push(path);
	}
	const named = await pathsOf(files, LISTS);
	const all = new Set(named);
	const unsigned = named.filter((path) => !(SIGNATURE.test(path) && all.has(path.replace(SIGNATURE, ""))));
	const lists = [];
	for (const path of unsigned) if (!await isProof(path, files)) lists.push(path);
	return {
		...found,
		lists
	};
}
async function isProof(path, files) {
	const opened = await files.open(path);
	if (opened.is !== "open") return false;
	for await (const chunk of opened.chunks) return isBinary(chunk);
	return false;
}
async function pathsOf(files, patterns) {
	const paths = new Set();
	for (const match of await files.find([...patterns, ...NOT_OURS])) for (const path of match.paths) if (!/[\n\r]/.test(path)) paths.add(path);
	return [...paths].sort();
}
async function roleOf(path, files) {
	if (/schema|example/i.test(fileNameOf(path))) return null;
	const result = await files.read(path, MAX_BYTES);
	const decoded = result.is === "bytes" ? decodeUtf8(result.bytes) : null;
	if (decoded === null || !("text" in decoded)) return null;
	let value;
	try {
		value = JSON.parse(decoded.text);
	} catch {
		return null;
	}
	if (Array.isArray(value)) return /dataset/i.test(path) ? "datasets" : "models";
	if (!isObject(value)) return null;
	const [hasModels, hasDatasets] = [Array.isArray(value.models), Array.isArray(value.datasets)];
	if (/combined/i.test(path) || hasModels && hasDatasets) return hasModels || hasDatasets ? "combined" : null;
	return hasModels ? "models" : hasDatasets ? "datasets" : null;
}
const MAX_NAMED = 5;
function settingsFor(found, defaults) {
	const settings = {};
	const set = (name, paths, isNeeded) => {
		const value = paths.join("\n") || "none";
		if (value === defaults[name] || value === "none" && !isNeeded) return;
		settings[name] = value;
	};
	set("combined-inventory", found.combined.map(literalPattern), true);
	set("model-inventory", found.models.map(literalPattern), false);
	set("dataset-inventory", found.datasets.map(literalPattern), false);
	set("checksums", shortened(found.lists), false);
	return settings;
}
function shortened(lists) {
	if (lists.filter((path) => path.endsWith(".sha256")).length <= MAX_NAMED) return lists.map(literalPattern);
	return [
		"**/*.sha256",
		...lists.filter((path) => !path.endsWith(".sha256")).map(literalPattern),
		...NOT_OURS
	];
}
function literalPattern(path) {
	const escaped = /[*?[]/.test(path) ? path.replaceAll("\\", "\\\\").replace(/[*?[]/g, "[$&]") : path;
	return /^[!\s]/.test(escaped) ? `./${escaped}` : escaped;
}
export { literalPattern as n, settingsFor as r, findManifests as t };
