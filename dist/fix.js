import { $t as resolve, B as terminalText, Bt as SettingsError, Ct as mkdtempSync, Et as readFileSync, F as markdownCode, Jt as dirname, Lt as writeFileSync, Mt as rmSync, Ot as readdirSync, P as logLine, Pt as statSync, St as mkdirSync, Ut as quote, Xt as join, an as _lean_node_process_default, b as realRoot, xt as lstatSync } from "./start.js";
import { t as exitWith } from "./exit-with.js";
import { a as notice, i as info, o as setOutput, r as error, s as setSecret } from "./core.js";
import { ofCheck, Ii as GitError, p as folderInRepository } from "./check.js";
import { n as commitHere, t as readContext } from "./context.js";
import { t as httpStatusOf } from "./refusal.js";
import { t as explainRefusal } from "./status.js";
import { t as readStepInputs } from "./step-inputs.js";
import { s as tmpdir } from "./_lean_node_os.js";
import { t as validate } from "./report.v2.js";
import { l as upstreamNewer } from "./rules.js";
import { r as inRepository } from "./links.js";
import { t as quoted } from "./patch.js";
const { Ri: gitOutput, Vi: repositoryOf, fi: hashSync, si: countOf, zi: gitText } = ofCheck();
const FIX_INPUTS = {
	report: {
		help: "The folder of the downloaded artifact of the check, with `report.json` and the patches.",
		default: ""
	},
	patch: {
		help: "`safe` (fixes that need no decision) or `upstream` (newer commits of the Hub, of a check with `upstream: huggingface`). Each has a pull request of its own.",
		default: "safe"
	},
	title: {
		help: "The title of a new pull request. Default: Update manifests, or Follow newer commits of the Hub.",
		default: ""
	},
	key: {
		help: "A key, so that two checks of the same folder in one workflow keep separate pull requests.",
		default: ""
	},
	"github-token": {
		help: "The token that writes the branch and the pull request. Needs `contents: write` and `pull-requests: write`.",
		default: "${{ github.token }}"
	}
};
const FIX_OUTPUTS = {
	outcome: "`created`, `updated`, `unchanged`, `closed`, `none` (nothing to fix), `left` (it is left to people; the log says why), or `error`.",
	"pull-request-number": "The number of the pull request; empty if there is none.",
	"pull-request-url": "The URL of the pull request; empty if there is none."
};
const MAX_BYTES = 67108864;
async function filesAtHead(place, paths) {
	const wanted = new Set(paths);
	const files = [];
	const listing = await gitText(place, [
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		"HEAD"
	]);
	for (const line of listing.split("\0")) {
		const [, mode, blob = "", size, path = ""] = /^(\d{6}) blob ([0-9a-f]+) +(\d+)\t([\s\S]*)$/.exec(line) ?? [];
		if (!wanted.has(path) || mode !== "100644" && mode !== "100755" || Number(size) > MAX_BYTES) continue;
		files.push({
			path,
			mode,
			content: await bytesOf(place, [
				"cat-file",
				"blob",
				blob
			])
		});
	}
	return files;
}
async function applyPatch({ environment, signal }, files, patch) {
	const root = mkdtempSync(join(tmpdir(), "manifest-drift-fix-"));
	const place = {
		root,
		environment,
		signal
	};
	try {
		await gitText(place, [
			"-c",
			"init.templateDir=",
			"init",
			"-q",
			"."
		]);
		for (const { path, content } of files) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), content);
		}
		await bytesOf(place, [
			...[
				"-c",
				"core.autocrlf=false",
				"-c",
				"apply.whitespace=nowarn"
			],
			"apply",
			"-"
		], [patch]);
		requireSameNames(root, files);
		return files.flatMap((file) => {
			const path = join(root, file.path);
			if (!lstatSync(path).isFile()) throw new SettingsError("The patch is refused: it makes a link of a file.");
			const content = readFileSync(path);
			return content.equals(file.content) ? [] : [{
				...file,
				content
			}];
		});
	} catch (error) {
		if (error instanceof GitError) throw new SettingsError(`The patch does not apply: ${error.message}`);
		throw error;
	} finally {
		rmSync(root, {
			recursive: true,
			force: true
		});
	}
}
function requireSameNames(root, files) {
	const names = readdirSync(root, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => !entry.isDirectory() && !join(entry.parentPath, entry.name).startsWith(join(root, ".git/"))).map((entry) => join(entry.parentPath, entry.name));
	const expected = new Set(files.map(({ path }) => join(root, path)));
	if (names.length !== expected.size || names.some((name) => !expected.has(name))) throw new SettingsError("The patch is refused: it adds or removes files.");
}
async function bytesOf(place, words, input = null) {
	const pieces = [];
	for await (const piece of gitOutput(place, words, input)) pieces.push(piece);
	return Buffer.concat(pieces);
}
function describePull(name, { report, bumps }, change, { workflow, run: own, serverUrl }, given) {
	const { prefix, title, farewell } = WORDS[name];
	const parts = [
		workflow,
		report.root,
		given("key") ?? "",
		...name === "safe" ? [] : [name]
	];
	const key = hashSync(JSON.stringify(parts), { algorithm: "sha256" }).slice(0, 12);
	const source = own === null ? "A check" : `[A check](${serverUrl}/${own.repository}/actions/runs/${own.id})`;
	const of = `${source} of ${markdownCode((report.commit ?? "").slice(0, 12))}`;
	const said = name === "safe" ? [`${of} found manifests that can be fixed without a decision:`] : toldBy(of, bumps);
	const names = (change?.files ?? []).map(({ path }) => `- ${markdownCode(path)}`);
	return {
		key,
		branch: `${prefix}${key}`,
		title: given("title") ?? title,
		base: branchName(own?.ref ?? ""),
		body: [
			...said,
			"",
			...names,
			"",
			...WORDS[name].end,
			""
		].join("\n"),
		farewell: `${source} ${farewell}`
	};
}
const WORDS = {
	safe: {
		prefix: "manifest-drift/fix-",
		title: "Update manifests",
		farewell: "found nothing left to fix.",
		end: [
			"No recorded digest of content changes. Files that differ from their record are in the issue and need you.",
			"",
			"This pull request is updated until nothing is left to fix. Push to its branch, and it is yours."
		]
	},
	upstream: {
		prefix: "manifest-drift/upstream-",
		title: "Follow newer commits of the Hub",
		farewell: "found no newer commit left.",
		end: [
			"Review what changed there before you merge. If you stay at the recorded commit, close this pull request: the same commits are not proposed again.",
			"",
			"This pull request is updated while there are newer commits. Push to its branch, and it is yours."
		]
	}
};
function toldBy(of, { server, bumps }) {
	return [
		`${of} found newer commits. Digests and sizes are the word of ${markdownCode(server)}: nothing was downloaded.`,
		"",
		...bumps.map(({ repository, from, to, files }) => `- ${markdownCode(repository)}: ${markdownCode(from.slice(0, 12))} to ${markdownCode(to.slice(0, 12))}, ${files.length === 0 ? "no recorded file changed" : `${countOf(files.length, "recorded file")} changed`}`),
		"",
		"Changed manifests:"
	];
}
function branchName(ref) {
	return ref.replace(/^refs\/heads\//, "");
}
const PATCHES = ["safe", "upstream"];
const NO_BUMPS = {
	server: "",
	bumps: []
};
const MAX_REPORT = 536870912;
const MAX_PATCH = 16777216;
function readCheck(folder, name) {
	const report = jsonOf(folder, "report.json", MAX_REPORT);
	if (report === null) throw new SettingsError(`report: ${quote(folder)} holds no report.json.`);
	if (!validate(report)) throw new SettingsError("report: report.json is not a report of this version.");
	const patch = textOf(join(folder, `${name}.patch`), MAX_PATCH);
	return {
		report,
		patch,
		bumps: name === "upstream" && patch !== null ? readBumps(folder, report) : NO_BUMPS
	};
}
function readBumps(folder, { findings }) {
	const value = jsonOf(folder, "upstream.json", MAX_PATCH);
	if (!isBumps(value)) throw new SettingsError("report: upstream.json is missing, or not what a check writes.");
	const newer = [...findings].flatMap(({ kind, data }) => kind === upstreamNewer.kind ? [data] : []);
	for (const { repository, from, to } of value.bumps) if (!newer.some((one) => one.repository === repository && one.pinned === from && one.actual === to)) throw new SettingsError("report: upstream.json names a commit that report.json does not.");
	return value;
}
function isBumps(value) {
	const { server, bumps } = value ?? {};
	return typeof server === "string" && /^[\w.:-]{0,255}$/.test(server) && Array.isArray(bumps) && bumps.every(isBump);
}
function isBump(value) {
	const { repository, from, to, files } = value ?? {};
	const isName = typeof repository === "string" && /^[\w.-]+(\/[\w.-]+)?$/.test(repository);
	const areCommits = [from, to].every((one) => typeof one === "string" && /^[0-9a-f]{40,64}$/.test(one));
	return isName && areCommits && Array.isArray(files) && files.every(isFile);
}
function isFile(value) {
	const { path, sha256 } = value ?? {};
	return typeof path === "string" && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
}
function jsonOf(folder, name, limit) {
	const text = textOf(join(folder, name), limit);
	if (text === null) return null;
	try {
		return JSON.parse(text);
	} catch {
		throw new SettingsError(`report: ${name} is not JSON.`);
	}
}
function textOf(path, limit) {
	try {
		if (statSync(path).size > limit) throw new SettingsError(`report: ${quote(path)} is too long.`);
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(readFileSync(path));
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		if (error.code === "ENOENT") return null;
		throw new SettingsError(`report: ${quote(path)} can't be read.`);
	}
}
function changeable({ manifests }, folder) {
	return manifests.flatMap(({ path }) => {
		const whole = inRepository(folder, path);
		return whole === null || whole.split("/").some((name) => /^\.git/i.test(name)) ? [] : [whole];
	});
}
function readPatch(text, allowed) {
	const heads = new Map(allowed.map((path) => [headOf(path), path]));
	const lines = text.split("\n");
	if (lines.pop() !== "") throw refused("it ends within a line");
	const files = new Map();
	for (let at = 0; at < lines.length;) {
		const path = heads.get(lines[at] ?? "");
		if (path === void 0) throw refused(`line ${at + 1} names no manifest that the check read`);
		if (files.has(path)) throw refused(`line ${at + 1} names a file twice`);
		const end = path.includes(" ") ? "	" : "";
		if (lines[at + 1] !== `--- ${quoted(`a/${path}`)}${end}` || lines[at + 2] !== `+++ ${quoted(`b/${path}`)}${end}`) throw refused(`line ${at + 2} changes more than lines: a name, a mode, a link or binary content`);
		const added = [];
		at = readHunks(lines, at + 3, added);
		files.set(path, added);
	}
	return [...files].map(([path, added]) => ({
		path,
		added
	}));
}
function headOf(path) {
	return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`;
}
const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@$/;
function readHunks(lines, at, added) {
	const first = at;
	for (let head = HUNK.exec(lines[at] ?? ""); head !== null; head = HUNK.exec(lines[at] ?? "")) {
		let [old, now] = [Number(head[1] ?? 1), Number(head[2] ?? 1)];
		at += 1;
		for (; old > 0 || now > 0 || lines[at]?.startsWith("\\ "); at += 1) {
			const line = lines[at] ?? "";
			if (line.startsWith("\\ ")) continue;
			if (line.startsWith("+")) added.push(line.slice(1));
			else if (!/^[ -]/.test(line)) throw refused(`line ${at + 1} is no line of a hunk`);
			if (!line.startsWith("+")) old -= 1;
			if (!line.startsWith("-")) now -= 1;
		}
		if (old < 0 || now < 0) throw refused(`line ${at} is more than its hunk says`);
	}
	if (at === first) throw refused(`line ${at + 1} begins no hunk`);
	return at;
}
const DIGEST = /[0-9a-f]{32,}|[A-Za-z0-9+/_-]{43,}={0,2}/gi;
const ESCAPE = /\\u([\dA-Fa-f]{4})|\\U([\dA-Fa-f]{8})|\\x([\dA-Fa-f]{2})|&#x([\dA-Fa-f]{1,8});|&#(\d{1,8});|\\(?=\/)/g;
function unescaped(line) {
	return line.replace(ESCAPE, (_, ...groups) => {
		const [u4, u8, x2, hex, decimal] = groups;
		const digits = u4 ?? u8 ?? x2 ?? hex;
		const code = digits === void 0 ? Number(decimal ?? NaN) : Number.parseInt(digits, 16);
		return code <= 1114111 ? String.fromCodePoint(code) : "";
	});
}
function refuseContent(files, known, report, told = new Set()) {
	const differing = new Set();
	for (const { status, actual } of report.files) {
		if (status === "matched" || status === "missing") continue;
		for (const value of [actual.sha256, actual.digest?.replace(/^[^:]*:/, "")]) if (typeof value === "string") differing.add(value.toLowerCase());
	}
	for (const { added } of files) {
		const lines = new Set(added.flatMap((line) => [line, unescaped(line)]));
		for (const [token] of [...lines].flatMap((line) => [...line.matchAll(DIGEST)])) {
			if (differing.has(token.toLowerCase())) throw refused("it records content that differs from its record, which people have to decide");
			if (!told.has(token) && !known.some((text) => text.includes(token))) throw refused("it records a digest that no manifest recorded before");
		}
	}
}
function refused(why) {
	return new SettingsError(`The patch is refused: ${why}.`);
}
const BUDGET_MS = 15e4;
const ANSWER_MS = 2e4;
async function runFixAction(environment, cwd, signal) {
	try {
		const kept = await run(environment, cwd, signal);
		if (kept.outcome === "left") notice(terminalText(`Left to people: ${kept.why}.`), { title: "manifest-drift" });
		info(logLine(`Pull request${kept.pull === null ? "" : ` ${kept.pull.number}`}: ${kept.outcome}.`));
		setOutput("outcome", kept.outcome);
		setOutput("pull-request-number", kept.pull === null ? "" : `${kept.pull.number}`);
		setOutput("pull-request-url", kept.pull?.url ?? "");
		return 0;
	} catch (error$1) {
		error(terminalText(reasonOf(error$1)), { title: "The pull request was not written" });
		for (const name of Object.keys(FIX_OUTPUTS)) setOutput(name, name === "outcome" ? "error" : "");
		return 2;
	}
}
function reasonOf(error) {
	if (error instanceof SettingsError) return error.message;
	const status = httpStatusOf(error);
	if (status === 403 || status === 404) return `The token may not (${status}). Give the job \`permissions: contents: write\` and \`pull-requests: write\`, and let GitHub Actions create pull requests in the settings of the repository.`;
	return explainRefusal(error, "The pull request");
}
async function run(environment, cwd, signal) {
	const given = readStepInputs(environment, Object.keys(FIX_INPUTS));
	const token = given("github-token") ?? "";
	if (token !== "") setSecret(token);
	const folder = given("report");
	if (folder === void 0) throw new SettingsError("report: name the folder of the downloaded artifact.");
	const context = readContext(environment, cwd);
	const word = given("patch") ?? FIX_INPUTS.patch.default;
	const name = PATCHES.find((one) => one === word);
	if (name === void 0) throw new SettingsError(`patch: ${quote(word)} is neither safe nor upstream.`);
	const check = readCheck(resolve(context.workspace, folder), name);
	const { report } = check;
	await requireOwn(check, context, environment, signal);
	if (!(report.outcome !== "error" && report.complete && report.shard === null)) return left("the check is not complete");
	if (name === "safe" && report.outcome === "fail" && check.patch === null) return left("the check made no patch, as merged checks make none");
	if (name === "upstream" && check.patch === null) return left("the check did not ask the Hub for newer commits: give it upstream: huggingface");
	const change = check.patch ? await changeOf(check.patch, check, context, environment, signal) : null;
	if (context.repository === null) throw new SettingsError("The action runs in a workflow only.");
	const { connectPulls } = await import("./github3.js");
	const limits = {
		budgetMs: BUDGET_MS,
		answerMs: ANSWER_MS
	};
	const github = connectPulls({
		token,
		...context.repository,
		...limits
	});
	const { keepPullRequest } = await import("./pull-request.js");
	return keepPullRequest(github, change, describePull(name, check, change, context, given));
}
function left(why) {
	return {
		outcome: "left",
		pull: null,
		why
	};
}
async function requireOwn({ report }, context, environment, signal) {
	const { run: own, pullRequest, offDefaultBranch, commit } = context;
	if (own === null) throw new SettingsError("The action runs in a workflow only.");
	if (pullRequest !== null || offDefaultBranch || own.event.startsWith("pull_request")) throw new SettingsError("The pull request is about the default branch: run this job only there.");
	const here = await commitHere(void 0, context, environment, signal);
	if (here.is !== "commit" || here.commit !== report.commit || report.commit !== commit) throw new SettingsError("report: it is of another commit than the one that is checked out. Run actions/checkout without `ref` in this job and in that of the check.");
	if (report.run?.repository !== own.repository) throw new SettingsError("report: it is of another repository.");
}
async function changeOf(patch, { report, bumps }, { workspace }, environment, signal) {
	const root = realRoot(report.root, workspace);
	const place = {
		root: repositoryOf(root) ?? root,
		environment,
		signal
	};
	const tracked = await filesAtHead(place, changeable(report, folderInRepository(root)));
	const patched = readPatch(patch, tracked.map(({ path }) => path));
	refuseContent(patched, tracked.map(({ content }) => content.toString("utf8")), report, new Set(bumps.bumps.flatMap(({ to, files }) => [to, ...files.map(({ sha256: value }) => value)])));
	const touched = new Set(patched.map(({ path }) => path));
	const files = await applyPatch(place, tracked.filter(({ path }) => touched.has(path)), patch);
	if (files.length === 0) throw new SettingsError("The patch is refused: it changes nothing.");
	return {
		parent: report.commit ?? "",
		files,
		digest: hashSync(patch, { algorithm: "sha256" })
	};
}
await exitWith(({ signal }) => runFixAction(_lean_node_process_default.env, _lean_node_process_default.cwd(), signal));
export {};
