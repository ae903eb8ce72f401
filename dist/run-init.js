import "./rolldown-runtime.js";
import { Hn as isObject, Sn as pathNotPortable, a as realRoot, dn as terminalText, lt as SETTINGS, n as checkRepository, nn as baseUnusual, rt as decodeUtf8, u as createFiles } from "./check.js";
import { t as renderPatch } from "./patch.js";
import { D as readFileSync, Y as join } from "./hashing.js";
import { t as folderInRepository } from "./folder-in-repository.js";
import { i as prefixOf } from "./fix-hint.js";
import { i as print, n as STATUS, r as harmlessOn } from "./command.js";

/** An inventory is JSON that people write or read; what is longer is data. */
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
/** Where the check looks for inventories when nobody says where, it reads them in these roles. */
const PLACES = {
	[SETTINGS["combined-inventory"].default]: "combined",
	[SETTINGS["model-inventory"].default]: "models",
	[SETTINGS["dataset-inventory"].default]: "datasets"
};
/** Looks for inventories by name and content, and for checksum lists by name. */
async function findManifests(files) {
	const found = {
		combined: [],
		models: [],
		datasets: []
	};
	for (const path of await pathsOf$1(files, INVENTORIES)) {
		const role = await roleOf(path, files);
		if (role !== null) found[PLACES[path] ?? role].push(path);
	}
	const named = await pathsOf$1(files, LISTS);
	const all = new Set(named);
	const lists = named.filter((path) => !(SIGNATURE.test(path) && all.has(path.replace(SIGNATURE, ""))));
	return {
		...found,
		lists
	};
}
async function pathsOf$1(files, patterns) {
	const paths = /* @__PURE__ */ new Set();
	for (const match of await files.find([...patterns, ...NOT_OURS])) for (const path of match.paths) paths.add(path);
	return [...paths].sort();
}
async function roleOf(path, files) {
	if (/schema|example/i.test(path.slice(path.lastIndexOf("/") + 1))) return null;
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
/** Lists beyond these are named by a glob. */
const MAX_NAMED$1 = 5;
/** The settings that say where the manifests are, without those that are the defaults. */
function settingsFor(found, defaults) {
	const settings = {};
	const set = (name, paths, isNeeded) => {
		const value = paths.join("\n") || "none";
		if (value === defaults[name] || value === "none" && !isNeeded) return;
		settings[name] = value;
	};
	set("combined-inventory", found.combined.map(literal), true);
	set("model-inventory", found.models.map(literal), false);
	set("dataset-inventory", found.datasets.map(literal), false);
	set("checksums", shortened(found.lists), false);
	return settings;
}
function shortened(lists) {
	if (lists.filter((path) => path.endsWith(".sha256")).length <= MAX_NAMED$1) return lists.map(literal);
	return [
		"**/*.sha256",
		...lists.filter((path) => !path.endsWith(".sha256")).map(literal),
		...NOT_OURS
	];
}
/** A path as a pattern that means nothing else. */
function literal(path) {
	const escaped = /[*?[]/.test(path) ? path.replaceAll("\\", "\\\\").replace(/[*?[]/g, "[$&]") : path;
	return /^[!\s]/.test(escaped) ? `./${escaped}` : escaped;
}

/** The workflow that README shows, as a file of its own. */
const WORKFLOW = `name: manifest-drift
on:
  schedule:
    - cron: '17 5 * * 1' # Mondays; an odd minute, since full hours are crowded
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions: {}

# Two runs at once would write the same issue.
concurrency:
  group: manifest-drift-\${{ github.ref }}

jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check the repository out
      issues: write # to keep the issue
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # versions are compared with the commit before
      # The repository that holds this action. There is no release yet: pin a commit of it.
      - uses: OWNER/manifest-drift@main
`;
const WORKFLOW_PATH = ".github/workflows/manifest-drift.yml";
/** The workflow for a default branch of this name. */
function workflowFor(branch) {
	return WORKFLOW.replace("branches: [main]", () => `branches: [${scalar(branch)}]`);
}
/** The config that holds these settings and nothing else. */
function configFor(settings, prefixes, bases = /* @__PURE__ */ new Map()) {
	const entries = Object.entries(settings).map(([name, value]) => [name, (value ?? "").split("\n")]);
	const all = prefixes.length === 0 ? entries : [...entries, ["path-prefix", prefixes]];
	const pinned = [...bases].map(([file, base]) => `  ${scalar(file)}: ${base}\n`).join("");
	const lines = all.map(([name, values]) => values.length === 1 ? `${name}: ${scalar(values[0] ?? "")}\n` : `${name}:\n${values.map((value) => `  - ${scalar(value)}\n`).join("")}`).join("");
	return pinned === "" ? lines : `${lines}bases:\n${pinned}`;
}
/** Anything that YAML could take for something else stands in quotes, which JSON's are. */
function scalar(value) {
	return /^[A-Za-z][\w./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}

/** A workflow, and a config where the manifests are not where they are looked for. */
async function planSetup(given, options) {
	const root = realRoot(given.root || ".", options.cwd);
	const found = await findManifests(createFiles(root));
	const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]));
	const settings = settingsFor(found, defaults);
	const { prefixes, bases } = await pathsOf({
		...given,
		...settings
	}, options);
	const config = configFor(settings, prefixes, bases);
	const folder = folderInRepository(root);
	const add = (path, text) => textOf(root, path) === null ? [{
		path,
		before: null,
		after: new TextEncoder().encode(text)
	}] : [];
	const all = [
		...found.combined,
		...found.models,
		...found.datasets,
		...found.lists
	];
	const notes = [];
	const hasConfig = textOf(root, SETTINGS.config.default) !== null;
	if (hasConfig) notes.push(`${SETTINGS.config.default} is there already, and is left as it is.`);
	if (textOf(root, ".github/workflows/manifest-drift.yml") !== null) notes.push(`${WORKFLOW_PATH} is there already, and is left as it is.`);
	if (all.length === 0) notes.push(`No inventory and no checksum list was found. Begin with a list: manifest-drift record --files 'weights/**' > ${SETTINGS.checksums.default}, with your own folders, and run init again.`);
	else notes.push(`Found ${all.slice(0, MAX_NAMED).join(", ")}${all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : ""}.`);
	if (/\bfilter=lfs\b/.test(textOf(root, ".gitattributes") ?? "")) notes.push("Some files are in git-lfs: their pointers are evidence without fetching them. To have the bytes hashed, give actions/checkout `lfs: true`.");
	notes.push("In the workflow, OWNER/manifest-drift is the repository that holds this action; pin a commit of it.");
	const workflow = folder === "" ? add(WORKFLOW_PATH, workflowFor(branchOf(root))) : [];
	if (folder !== "") notes.push(`The root is ${folder} of its git repository: run init there, and give the action \`root: ${folder}\`.`);
	const configFile = config === "" || hasConfig ? [] : add(SETTINGS.config.default, config);
	return {
		files: [...workflow, ...configFile],
		notes,
		folder
	};
}
const MAX_NAMED = 12;
/** What absolute recorded paths begin with, where that can be told from what is there. */
async function pathsOf(given, options) {
	const report = await checkRepository({
		...given,
		upstream: "none",
		baseline: "none"
	}, {
		...options,
		run: null,
		progress: {
			stage() {},
			hashed() {}
		},
		hasher: { hash: async () => {} },
		baseline: { is: "fork-point" }
	});
	const prefixes = /* @__PURE__ */ new Set();
	for (const finding of report.findings) {
		const prefix = finding.kind === pathNotPortable.kind ? prefixOf(finding) : null;
		if (prefix !== null) prefixes.add(prefix);
	}
	const unusual = new Set([...report.findings].filter(({ kind }) => kind === baseUnusual.kind).map(({ subject }) => subject));
	const rows = report.manifests.filter(({ path }) => unusual.has(path));
	const bases = new Map(rows.map(({ path, base }) => [path, base === "" ? "root" : "own"]));
	return {
		prefixes: [...prefixes].sort(),
		bases
	};
}
function textOf(root, path) {
	try {
		return readFileSync(join(root, path), "utf8");
	} catch {
		return null;
	}
}
/** The branch that is checked out, which a first push most likely goes to. */
function branchOf(root) {
	return /^ref: refs\/heads\/([\w./-]{1,100})\s*$/.exec(textOf(root, ".git/HEAD") ?? "")?.[1] ?? "main";
}

/** Prints the files that a repository needs to be checked. */
async function runInit({ given, format }, terminal) {
	const { cwd, stdout, stderr, environment, signal } = terminal;
	const { files, notes, folder } = await planSetup(given, {
		cwd,
		environment,
		signal
	});
	const pieces = format === "patch" ? renderPatch(files, folder) : files.map(({ path, after }) => `# ${path}\n\n${new TextDecoder().decode(after)}\n`);
	await print(stdout, harmlessOn(stdout, pieces));
	for (const note of notes) stderr.write(`${terminalText(note)}\n`);
	return STATUS.pass;
}

export { runInit };