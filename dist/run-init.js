import { B as terminalText, Bt as SettingsError, Et as readFileSync, Jt as dirname, Ut as quote, Xt as join, a as harmlessOn, b as realRoot, ht as existsSync, o as print, q as SETTINGS, r as STATUS } from "./start.js";
import { S as firstOf, _ as REPOSITORY, a as recordCommand, i as projectRoots, n as globOfData, r as findProjects } from "./text-report.js";
import { n as renderPatch } from "./patch.js";
import { r as settingsFor, t as findManifests } from "./find-manifests.js";
import { ofCheck, Ii as GitError, p as folderInRepository } from "./check.js";
import { r as prefixOf } from "./fix-hint.js";
import { o as looksLikePath, t as walk } from "./walk.js";
import { D as digestUnread, b as pathUnknown } from "./inventories.js";
import { n as readStructured } from "./documents.js";
import { n as writeWhole, t as writeTarget } from "./write-file2.js";
const { Di: folderOf, Fi: resolveCommit, Rr: algorithmNamed, a: checkRepository, bn: readDigest, ln: syntaxOf, m: repositoryIn, mr: pathNotPortable, sn: isObject, xr: manifestMalformed, yi: createFiles, zi: gitText } = ofCheck();
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
      # Pin a commit: init --uses ${REPOSITORY}@COMMIT
      - uses: ${REPOSITORY}@main
`;
const WORKFLOW_PATH = ".github/workflows/manifest-drift.yml";
const DEFAULT_USES = `${REPOSITORY}@main`;
const ACTION_LINES = /^ *# Pin a commit: .*\n( *- uses: )\S+$/m;
function workflowFor(branch, uses = DEFAULT_USES, roots = []) {
	const workflow = forRoots(WORKFLOW.replace("branches: [main]", () => `branches: [${scalar(branch)}]`), roots);
	if (uses === DEFAULT_USES) return workflow;
	return workflow.replace(ACTION_LINES, (_, start) => start + uses);
}
function forRoots(workflow, roots) {
	if (roots.length === 0) return workflow;
	const matrix = `    strategy:\n      fail-fast: false\n      matrix:\n        root: [${roots.map(scalar).join(", ")}]\n`;
	return workflow.replace("    runs-on:", () => `${matrix}    runs-on:`).replace(/(\n *- uses: \S+\n)$/, (line) => `${line}        with:\n          root: \${{ matrix.root }}\n`);
}
function readUses(text) {
	if (/^[\w.-]+\/[\w.-]+@[\w][\w./-]{0,99}$/.test(text) && !text.includes("..")) return text;
	throw new SettingsError(`uses: ${quote(text)} must be OWNER/REPO@REF, where REF is a commit or a tag of this action's repository.`);
}
function configFor(settings, prefixes, bases = new Map()) {
	const entries = Object.entries(settings).map(([name, value]) => [name, (value ?? "").split("\n")]);
	const all = prefixes.length === 0 ? entries : [...entries, ["path-prefix", prefixes]];
	const pinned = [...bases].map(([file, base]) => `  ${scalar(file)}: ${base}\n`).join("");
	const lines = all.map(([name, values]) => values.length === 1 ? `${name}: ${scalar(values[0] ?? "")}\n` : `${name}:\n${values.map((value) => `  - ${scalar(value)}\n`).join("")}`).join("");
	return pinned === "" ? lines : `${lines}bases:\n${pinned}`;
}
function scalar(value) {
	return /^[A-Za-z][\w./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}
const MAX_NAMED$1 = 12;
const INVENTORY = /-inventory$/;
function pinBases(rows) {
	const open = rows.filter(({ path, decided_by: by, recorded }) => folderOf(path) !== "" && recorded > 0 && (by === "paths" || by === "baseline"));
	const lists = open.filter(({ format }) => !INVENTORY.test(format));
	const areMany = new Set(lists.map(baseOf)).size === 1 && lists.length > MAX_NAMED$1;
	const named = areMany ? open.filter(({ format }) => INVENTORY.test(format)) : open;
	const [list] = lists;
	const settings = areMany && list !== void 0 ? { "checksum-base": baseOf(list) === "root" ? "root" : "list" } : {};
	return {
		bases: new Map(named.map((row) => [row.path, baseOf(row)])),
		settings
	};
}
function baseOf({ base }) {
	return base === "" ? "root" : "own";
}
const installed = () => {
	const { dirname: here } = import.meta;
	return import.meta.url.endsWith(".ts") ? join(here, "../../..") : dirname(here);
};
async function ownSource({ environment, signal }, root = installed()) {
	if (!existsSync(join(root, ".git"))) return null;
	try {
		const place = {
			root,
			environment,
			signal
		};
		const url = (await gitText(place, [
			"config",
			"--get",
			"remote.origin.url"
		])).trim();
		const repository = repositoryIn(url);
		const commit = await resolveCommit(place, "HEAD");
		return repository === null || commit === null ? null : `${repository}@${commit}`;
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
const MAX_IDS = 5;
function proposeMapping(document) {
	const found = [];
	walk(document, (one, pointer) => {
		if (found.length > 0 || one.is !== "nameless" && one.is !== "unread") return;
		found.push({
			mayBeMap: one.is === "unread" || one.isOfMap === true,
			at: [...pointer]
		});
	});
	const [first] = found;
	if (first === void 0) return null;
	const { mayBeMap, at } = first;
	const holder = at.slice(0, -1);
	const owner = valueAtKeys(document, holder);
	const written = valueAtKeys(document, at);
	if (!isObject(owner) || typeof written !== "string") return null;
	const values = Object.values(owner);
	const isMap = mayBeMap && values.length > 1 && values.every((value) => typeof value === "string" && readDigest(value));
	const items = `$${holder.map((step, index) => stepText(document, holder.slice(0, index), step)).join("")}`;
	if (isMap) return {
		keys: digestKeys(`${items}.*`, "@", written),
		ids: Object.keys(owner).slice(0, MAX_IDS)
	};
	const keys = digestKeys(items, `@${member(String(at.at(-1)))}`, written);
	const path = Object.keys(owner).find((key) => typeof owner[key] === "string" && looksLikePath(owner[key]));
	if (path !== void 0) return {
		keys: {
			...keys,
			path: `@${member(path)}`
		},
		ids: []
	};
	const around = valueAtKeys(document, holder.slice(0, -1));
	return {
		keys,
		ids: (isObject(around) ? Object.keys(around) : [String(holder.at(-1) ?? "")]).slice(0, MAX_IDS)
	};
}
function digestKeys(items, at, written) {
	const algorithm = readDigest(written)?.algorithm ?? null;
	const base = {
		items,
		path: "@key"
	};
	return algorithm === null || algorithm === algorithmNamed("sha256") ? {
		...base,
		sha256: at
	} : {
		...base,
		digest: at,
		algorithm
	};
}
function stepText(document, before, step) {
	if (typeof step === "number") return "[*]";
	const around = valueAtKeys(document, before);
	const members = isObject(around) ? Object.values(around) : [];
	return members.length > 1 && members.every(isObject) ? ".*" : member(step);
}
function member(key) {
	return /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
function valueAtKeys(root, keys) {
	let value = root;
	for (const key of keys) if (Array.isArray(value)) value = value[Number(key)];
	else if (isObject(value) && Object.hasOwn(value, key)) value = value[String(key)];
	else return void 0;
	return value;
}
const MAX_LENGTH = 4194304;
const MAX_MAPPED = 20;
const KINDS = new Set([pathUnknown.kind, digestUnread.kind]);
async function proposeMappings(root, { findings, manifests }) {
	const registries = new Set(manifests.filter(({ format }) => format === "registry").map(({ path }) => path));
	const subjects = new Set([...findings].filter(({ kind }) => KINDS.has(kind)).map(({ subject }) => subject));
	const texts = [];
	for (const file of [...subjects].filter((path) => registries.has(path)).slice(0, MAX_MAPPED)) {
		const syntax = syntaxOf(file);
		const text = readFileSync(join(root, file), "utf8");
		if (syntax === null || text.length > MAX_LENGTH) continue;
		const document = await readStructured(text, syntax);
		const proposed = document.is === "value" ? proposeMapping(document.value) : null;
		if (proposed !== null) texts.push({
			text: entryText(file, proposed),
			isWhole: proposed.ids.length === 0
		});
	}
	if (texts.length === 0) return "";
	const hasWhole = texts.some(({ isWhole }) => isWhole);
	const lines = texts.map(({ text, isWhole }) => isWhole ? text : text.replace(/^/gm, "# "));
	return `${hasWhole ? "" : "# "}manifests:\n${lines.join("\n")}\n`;
}
function entryText(file, { keys, ids }) {
	const lines = Object.entries(keys).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`);
	const files = ids.map((id) => `      ${JSON.stringify(id)}: PATH # of its file`);
	return [
		`  - file: ${JSON.stringify(file)}`,
		...lines,
		...ids.length === 0 ? [] : ["    files:", ...files]
	].join("\n");
}
const SCHEMA = "inventory/manifest_schema.json";
async function planSetup(given, options) {
	const root = realRoot(given.root || ".", options.cwd);
	const found = await findManifests(createFiles(root));
	const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]));
	const settings = settingsFor(found, defaults);
	const hasSchema = textOf(root, SCHEMA) !== null;
	const { prefixes, pins, malformed, manifests, mappings, projects } = await pathsOf(root, {
		...given,
		...settings,
		...hasSchema && { "manifest-schema": SCHEMA }
	}, options);
	if (hasSchema && malformed.length === 0) settings["manifest-schema"] = SCHEMA;
	const roots = projects.length === 0 ? [] : projectRoots(projects, manifests);
	const config = roots.length > 0 ? "" : configFor({
		...settings,
		...pins.settings
	}, prefixes, pins.bases) + mappings;
	const folder = folderInRepository(root);
	const add = (path, text) => textOf(root, path) === null ? [{
		path,
		before: null,
		after: new TextEncoder().encode(text)
	}] : [];
	const named = [
		...found.combined,
		...found.models,
		...found.datasets,
		...found.lists
	];
	const all = [...new Set([...named, ...manifests])];
	const notes = [];
	if (hasSchema && malformed.length > 0) notes.push(`${SCHEMA} is not followed by ${malformed.join(", ")}, so it is left out of the config. To use it: manifest-schema: ${SCHEMA}.`);
	const hasConfig = textOf(root, SETTINGS.config.default) !== null;
	if (hasConfig) notes.push(`${SETTINGS.config.default} is there already, and is left as it is.`);
	if (textOf(root, ".github/workflows/manifest-drift.yml") !== null) notes.push(`${WORKFLOW_PATH} is there already, and is left as it is.`);
	if (all.length === 0) notes.push(`No manifest was found. Begin with a list: ${recordCommand(await globOfData(createFiles(root)))}, and run init again.`);
	else notes.push(`Found ${all.slice(0, MAX_NAMED).join(", ")}${all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : ""}.`);
	if (/\bfilter=lfs\b/.test(textOf(root, ".gitattributes") ?? "")) notes.push("Some files are in git-lfs: their pointers are evidence without fetching them. To have the bytes hashed, give actions/checkout `lfs: true`.");
	if (roots.length > 0) notes.push(`${projects.join(", ")}: manifests there record paths from there, so each project has a check of its own, with \`root\` in a matrix. A config goes into the project's own .github folder.`);
	const uses = options.uses ?? await ownSource(options) ?? DEFAULT_USES;
	const workflow = folder === "" ? add(WORKFLOW_PATH, workflowFor(branchOf(root), uses, roots)) : [];
	if (workflow.length > 0 && !/@[0-9a-f]{40}$/.test(uses)) notes.push(`The workflow uses ${uses}, which can change. To pin it, run init with --uses ${uses.split("@")[0]}@COMMIT.`);
	if (folder !== "") notes.push(`The root is ${folder} of its git repository: run init there, and give the action \`root: ${folder}\`.`);
	const configFile = config === "" || hasConfig ? [] : add(SETTINGS.config.default, config);
	return {
		files: [...workflow, ...configFile],
		notes,
		folder
	};
}
const MAX_NAMED = 12;
async function pathsOf(root, given, options) {
	const report = await checkRepository({
		...given,
		upstream: "none"
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
	const prefixes = new Set();
	for (const finding of firstOf(report.findings, Number.POSITIVE_INFINITY)) {
		const prefix = finding.kind === pathNotPortable.kind ? prefixOf(finding) : null;
		if (prefix !== null) prefixes.add(prefix);
	}
	const malformed = [...report.findings].filter(({ kind }) => kind === manifestMalformed.kind);
	return {
		prefixes: [...prefixes].sort(),
		pins: pinBases(report.manifests),
		mappings: await proposeMappings(root, report),
		projects: await findProjects(report, root),
		malformed: [...new Set(malformed.map(({ subject }) => subject))].sort(),
		manifests: report.manifests.filter(({ unread }) => unread === null).map(({ path }) => path)
	};
}
function textOf(root, path) {
	try {
		return readFileSync(join(root, path), "utf8");
	} catch {
		return null;
	}
}
function branchOf(root) {
	return /^ref: refs\/heads\/([\w./-]{1,100})\s*$/.exec(textOf(root, ".git/HEAD") ?? "")?.[1] ?? "main";
}
async function runInit({ given, uses, format, writing }, terminal) {
	const { cwd, stdout, stderr, environment, signal } = terminal;
	const named = given.root || ".";
	const place = {
		cwd,
		given: named,
		root: realRoot(named, cwd)
	};
	const { files, notes, folder } = await planSetup(given, {
		cwd,
		environment,
		signal,
		uses: uses === null ? null : readUses(uses)
	});
	const pieces = () => format === "patch" ? renderPatch(files, folder) : files.map(({ path, after }) => `# ${path}\n\n${new TextDecoder().decode(after)}\n`);
	const wrote = [];
	switch (writing.is) {
		case "nothing":
			await print(stdout, harmlessOn(stdout, pieces()));
			break;
		case "apply": {
			const targets = files.map(({ path }) => writeTarget(join(place.root, path), place));
			for (const [index, target] of targets.entries()) {
				if (target.mode !== null) continue;
				writeWhole(target, [files[index]?.after ?? ""]);
				wrote.push(`Wrote ${files[index]?.path}.`);
			}
			break;
		}
		case "file":
			writeWhole(writeTarget(writing.file, place), pieces());
			wrote.push(`Wrote ${writing.file}.`);
	}
	for (const note of [...wrote, ...notes]) stderr.write(`${terminalText(note)}\n`);
	return STATUS.pass;
}
export { runInit };
