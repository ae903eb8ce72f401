import { $t as resolve, B as terminalText, Bt as SettingsError, E as lines$1, H as visible, J as SETTING_NAMES, Jt as dirname, L as markdownText, Lt as writeFileSync, N as VERSION, Ot as readdirSync, P as logLine, Pt as statSync, Qt as relative, U as cut, Ut as quote, Vt as didYouMean, Xt as join, Zt as posix, an as _lean_node_process_default, en as sep, in as watched, q as SETTINGS, rn as supervisorOf, ut as appendFileSync } from "./start.js";
import { t as exitWith } from "./exit-with.js";
import { a as notice, i as info, l as warning, o as setOutput, r as error, s as setSecret } from "./core.js";
import { r as hubToken } from "./hub-access.js";
import { i as writeReport } from "./write-report2.js";
import { i as isProposed, n as commitHere, r as existing, t as readContext } from "./context.js";
import { ofCheck } from "./check.js";
import { a as oneLineReason, i as createNotes, n as untilCancelled, r as within, t as explainRefusal } from "./status.js";
import { b as groupFindings, o as renderText, y as describeKind } from "./text-report.js";
import { t as renderMarkdown } from "./markdown2.js";
import { n as verificationSummary } from "./verification-summary2.js";
const { Pt: countRows, a: checkRepository, ci: grouped, fi: hashSync, li: SEVERITIES, o: clock, si: countOf, u: timeBudgetOf, ui: isUnfinished } = ofCheck();
function checkKey({ settings, action }, { workflow }) {
	const parts = [
		workflow,
		plainRoot(settings.root),
		action["issue-key"]
	];
	const hash = hashSync(JSON.stringify(parts), { algorithm: "sha256" }).slice(0, 12);
	return `${parts.filter((part) => part !== "").join(":").replace(/[^\w./:-]/g, "_").slice(0, 100)}:${hash}`;
}
function plainRoot(root) {
	const path = posix.normalize((root ?? SETTINGS.root.default).replaceAll("\\", "/"));
	return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
const DEFAULT_TITLE = "manifest-drift: the repository has drifted from its manifests";
const issueDelivery = {
	what: "The issue",
	async deliver(run, _, links) {
		const { report, inputs, context, notes, exist, github, isIssueWanted } = run;
		if (github === null || !isIssueWanted) return {};
		const { action } = inputs;
		const options = {
			key: checkKey(inputs, context),
			title: titleOf(report, inputs, context),
			isTitleLive: /\{(errors|warnings)\}/.test(action["issue-title"]),
			labels: action["issue-labels"],
			assignees: action["issue-assignees"],
			close: action["issue-close"],
			links
		};
		const kept = await github.attempt("The issue", async (client) => {
			const { keepIssue } = await import("./issue2.js");
			return keepIssue({
				report,
				options,
				github: client,
				note: notes.add,
				exist
			});
		});
		if (kept !== null) info(`Issue ${kept.number}: ${kept.action}.`);
		return { issue: kept };
	}
};
function wantsIssue(when, report, context, here) {
	if (when !== "auto") return when === "always";
	const event = context.run?.event ?? "";
	if (event.startsWith("pull_request") || event === "merge_group" || context.pullRequest !== null) return false;
	if (!context.offDefaultBranch && isOfEvent(report, context, here)) return true;
	info("The issue is about the default branch; what was checked is not the commit of this event on it. Set `issue: always` to write it all the same.");
	return false;
}
const PLAIN_EVENTS = new Set([
	"push",
	"schedule",
	"workflow_dispatch"
]);
function isOfEvent({ commit }, context, here) {
	if (context.commit !== null && commit !== context.commit) return false;
	return here?.is !== "none" || PLAIN_EVENTS.has(context.run?.event ?? "");
}
function titleOf(report, { settings, action }, { workflow, run }) {
	const values = new Map([
		["workflow", run?.workflow ?? workflow],
		["root", settings.root ?? SETTINGS.root.default],
		["key", action["issue-key"]],
		["errors", String(report.summary.errors)],
		["warnings", String(report.summary.warnings)]
	]);
	return (action["issue-title"] || DEFAULT_TITLE).replace(/\{(\w+)\}/g, (whole, name) => values.get(name) ?? whole);
}
const CAPS = {
	perType: 10,
	total: 50
};
const MAX_MESSAGE = 4096;
function annotationsOf(report, caps = CAPS) {
	const shown = [];
	for (const severity of SEVERITIES) {
		const groups = groupFindings(report).filter((group) => group.severity === severity);
		const count = groups.reduce((sum, group) => sum + group.count, 0);
		const room = Math.max(0, Math.min(caps.perType, caps.total - shown.length));
		const rows = count > room ? Math.max(0, room - 1) : count;
		const findings = groups.flatMap((group) => group.findings);
		shown.push(...findings.slice(0, rows).map(annotation));
		if (count > room && room > 0) shown.push(moreOf(severity, count - rows));
	}
	return shown;
}
function annotation({ severity, kind, message, location }) {
	const { title, fix } = describeKind(kind);
	const text = cut(terminalText(message), MAX_MESSAGE - fix.length - 10);
	const place = location !== null && visible(location.file) === location.file ? location : null;
	return {
		severity,
		title,
		message: `${text}\nTo fix: ${fix}`,
		location: place
	};
}
function moreOf(severity, count) {
	return {
		severity,
		title: `${countOf(count, `more ${severity}`)} not shown here`,
		message: "GitHub shows only a few annotations of each type. The job summary and the report list all.",
		location: null
	};
}
const PRINTERS = {
	error,
	warning,
	notice
};
const annotationsDelivery = {
	what: "The annotations",
	deliver({ report, folder }) {
		if (report.shard === null) annotate(report, folder);
		if (report.error !== null) error(terminalText(report.error), { title: `manifest-drift could not ${isUnfinished(report) ? "finish" : "run"}` });
		return {};
	}
};
function annotate(report, folder) {
	for (const { severity, title, message, location } of annotationsOf(report)) {
		const place = location && {
			file: folder === "" ? location.file : `${folder}/${location.file}`,
			startLine: location.line,
			startColumn: location.column
		};
		PRINTERS[severity](message, {
			title,
			...place
		});
	}
}
function wantsArtifact(when, outcome) {
	return when === "always" || when === "on-failure" && outcome !== "pass";
}
function artifactNames(chosen, context, shard) {
	if (chosen !== "") return [chosen, `${chosen}-${context.stepId}`];
	return [`manifest-drift-${shard === null ? "" : `shard-${shard.index}-of-${shard.total}-`}${(context.run?.job ?? "").replace(/[^\w.-]/g, "_") || "job"}-${context.run?.attempt ?? 1}-${context.stepId}`];
}
function artifactPage(context, id) {
	const { run, serverUrl } = context;
	return run === null ? "" : `${serverUrl}/${run.repository}/actions/runs/${run.id}/artifacts/${id}`;
}
function hasArtifactService(serverUrl) {
	const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : "";
	return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
const UPLOAD_MS = 18e4;
const artifactDelivery = {
	what: "The artifact",
	async deliver(run, { reportPath }) {
		if (reportPath === null) return {};
		const upload = store(run, dirname(reportPath));
		return {
			artifact: await untilCancelled(upload, run.signal),
			upload
		};
	}
};
async function store({ report, inputs, context, notes }, folder) {
	const { action } = inputs;
	if (context.run === null || !wantsArtifact(action["upload-artifact"], report.outcome)) return null;
	if (!hasArtifactService(context.serverUrl)) {
		notes.add("The report was not stored as an artifact: this GitHub server has no artifact service for it.");
		return null;
	}
	try {
		const { uploadArtifact } = await import("./artifact.js");
		const files = readdirSync(folder).map((name) => join(folder, name));
		const upload = uploadArtifact(artifactNames(action["artifact-name"], context, report.shard), files, folder, action["artifact-retention-days"]);
		const { id, name, digest } = await within(upload, UPLOAD_MS);
		return {
			id,
			name,
			digest,
			url: artifactPage(context, id)
		};
	} catch (error) {
		notes.add(`The report could not be stored as an artifact: ${oneLineReason(error)}`);
		return null;
	}
}
const commentDelivery = {
	what: "The comment",
	async deliver({ report, inputs, context, github }, _, links) {
		const { pullRequest } = context;
		if (github === null || !inputs.action.comment || pullRequest === null) return {};
		await github.attempt("The comment", async (client) => {
			const { keepComment } = await import("./comment.js");
			await keepComment(report, {
				pullRequest,
				key: checkKey(inputs, context),
				links
			}, client);
		});
		return {};
	}
};
const MAX_BYTES = 1032192;
const MAX_NOTES = 10;
const summaryDelivery = {
	what: "The job summary",
	deliver({ report, context, history, notes }, _, links) {
		writeSummary(report, {
			links,
			history
		}, notes.all, context.summaryFile);
		return {};
	}
};
function writeSummary(report, { links, history }, notes, file) {
	if (file === null) return;
	const reported = notes.slice(0, MAX_NOTES).map((note) => `> \u2139\uFE0F ${markdownText(note)}\n`);
	const limit = MAX_BYTES - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
	appendFileSync(file, `${renderMarkdown(report, {
		limit,
		links,
		history
	})}\n${reported.join(">\n")}`);
}
const DELIVERIES = [
	artifactDelivery,
	issueDelivery,
	commentDelivery,
	summaryDelivery,
	annotationsDelivery
];
async function deliverAll(run, written) {
	let delivered = {
		...written,
		artifact: null,
		upload: null,
		issue: null
	};
	for (const { what, deliver } of DELIVERIES) try {
		delivered = {
			...delivered,
			...await deliver(run, delivered, linksOf(run, delivered))
		};
	} catch (error) {
		run.notes.add(`${what} could not be written: ${oneLineReason(error)}`);
	}
	return delivered;
}
function linksOf({ report, context, folder }, { artifact, hasPatch, issue }) {
	const { run, serverUrl: server } = context;
	if (run === null) return null;
	return {
		server,
		repository: run.repository,
		commit: report.commit ?? "",
		runUrl: run.url,
		artifactUrl: artifact?.url ?? null,
		hasPatch,
		issue: issue?.number ?? null,
		folder
	};
}
const BUDGET_MS$1 = 15e4;
const READING_MS = 3e4;
const ANSWER_MS$1 = 2e4;
function reachGitHub(report, { action }, { repository }, notes, signal) {
	if (report.shard !== null) {
		info("One shard by itself writes no issue and no comment; the merged report does.");
		return null;
	}
	if (report.outcome === "error" || signal.aborted || repository === null) return null;
	const token = action["github-token"];
	const client = (budgetMs) => bounded({
		token,
		...repository
	}, budgetMs, signal);
	const writing = client(BUDGET_MS$1);
	return {
		async attempt(what, work) {
			if (signal.aborted) return null;
			if (token === "") {
				notes.add(`${what} was not written: \`github-token\` is empty.`);
				return null;
			}
			try {
				return await writing(work);
			} catch (error) {
				notes.add(explainRefusal(error, what));
				return null;
			}
		},
		async read(work) {
			if (signal.aborted || token === "") return null;
			return await client(READING_MS)(work).catch(() => null);
		}
	};
}
function bounded(place, budgetMs, signal) {
	let begun = null;
	return (work) => {
		begun ??= {
			end: performance.now() + budgetMs,
			github: import("./github2.js").then(({ connect }) => connect({
				...place,
				budgetMs,
				answerMs: ANSWER_MS$1
			}))
		};
		return within(begun.github.then(work), begun.end - performance.now(), signal);
	};
}
const ACTION_INPUTS = {
	merge: {
		type: "lines",
		default: "",
		help: "Merge shard reports instead of checking: the folders with the downloaded reports, one per line. Issue, summary and outputs then come from the merged report."
	},
	"upload-artifact": {
		type: "choice",
		choices: [
			"always",
			"on-failure",
			"never"
		],
		default: "always",
		help: "When to upload the report as an artifact: always, on-failure (drift, or the check could not run), or never."
	},
	"artifact-name": {
		type: "text",
		default: "",
		help: "The name of the artifact. Empty: a name that is unique in the workflow run."
	},
	"artifact-retention-days": {
		type: "days",
		default: "",
		help: "How many days to keep the artifact. Empty: the setting of the repository."
	},
	issue: {
		type: "choice",
		choices: [
			"auto",
			"always",
			"never"
		],
		default: "auto",
		help: "Whether to keep one issue open while there is drift. auto: only on the default branch, for the commit of the event, and not on pull requests."
	},
	"issue-title": {
		type: "text",
		default: "",
		help: "The title of the issue. `{workflow}`, `{root}`, `{key}`, `{errors}` and `{warnings}` are replaced."
	},
	"issue-labels": {
		type: "lines",
		default: "",
		help: "Labels for a new issue, one per line, in addition to `manifest-drift`, which identifies the issue."
	},
	"issue-assignees": {
		type: "lines",
		default: "",
		help: "Assignees of a new issue: logins, one per line."
	},
	"issue-close": {
		type: "flag",
		default: "true",
		help: "Close the issue when a complete run finds no drift and checked every file that the issue names."
	},
	"issue-key": {
		type: "text",
		default: "",
		help: "A key for this check, so that two checks of the same folder in one workflow keep separate issues."
	},
	comment: {
		type: "flag",
		default: "false",
		help: "Keep one comment with the result up to date on pull requests."
	},
	"github-token": {
		type: "secret",
		default: "${{ github.token }}",
		help: "The token that writes the issue and the comment. Needs `issues: write`, and `pull-requests: write` for the comment."
	}
};
const ACTION_INPUT_NAMES = Object.keys(ACTION_INPUTS);
const choiceOf = () => (value, { choices = [] }) => {
	if (choices.includes(value)) return value;
	throw new Error(`${quote(value)} is not one of ${choices.join(", ")}${didYouMean(value, choices)}`);
};
const flag = (value) => {
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE)$/.test(value)) return false;
	throw new Error(`${quote(value)} is not true or false`);
};
const lines = (value) => value.split(/[\r\n,]+/).map((line) => line.trim()).filter((line) => line !== "");
const text = (value) => value;
const MAX_DAYS = 400;
const days = (value) => {
	if (value === "") return null;
	const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
	if (number >= 1 && number <= MAX_DAYS) return number;
	throw new Error(`${quote(value)} is not a whole number of days from 1 to ${MAX_DAYS}`);
};
const artifactName = (value) => {
	if (!/["<>|*?:\\/\r\n]/.test(value)) return value;
	throw new Error(`${quote(value)} holds one of " : < > | * ? \\ / or a line break, which artifacts cannot`);
};
const READERS = {
	merge: lines$1,
	"upload-artifact": choiceOf(),
	"artifact-name": artifactName,
	"artifact-retention-days": days,
	issue: choiceOf(),
	"issue-title": text,
	"issue-labels": lines,
	"issue-assignees": lines,
	"issue-close": flag,
	"issue-key": text,
	comment: flag,
	"github-token": text
};
function readInputs(env) {
	const mistakes = unknownInputs(env);
	const settings = {};
	for (const name of SETTING_NAMES) {
		const value = given(env, name);
		if (value !== "") settings[name] = value;
	}
	return {
		settings,
		action: Object.fromEntries(ACTION_INPUT_NAMES.map((name) => [name, readOne(env, name, mistakes)])),
		mistakes
	};
}
function readOne(env, name, mistakes) {
	const input = ACTION_INPUTS[name];
	const fallback = input.type === "secret" ? "" : input.default;
	const reader = READERS[name];
	try {
		return reader(given(env, name) || fallback, input);
	} catch (error) {
		mistakes.push(`${name}: ${error instanceof Error ? error.message : String(error)}.`);
		return reader(fallback, input);
	}
}
const variable = (name) => `INPUT_${name.toUpperCase()}`;
const given = (env, name) => env[variable(name)]?.trim() ?? "";
function unknownInputs(env) {
	const names = [...SETTING_NAMES, ...ACTION_INPUT_NAMES];
	const known = new Set(names.map(variable));
	return Object.keys(env).filter((key) => key.startsWith("INPUT_") && !known.has(key.toUpperCase())).map((key) => key.slice(6).toLowerCase()).sort().map((name) => `${quote(name)} is not an input of this action${didYouMean(name, names)}.`);
}
const logProgress = (() => {
	let last = clock.elapsed();
	return {
		stage: (name) => info(`Stage: ${name}`),
		hashed(done, total) {
			if (clock.elapsed() - last < 3e4) return;
			last = clock.elapsed();
			info(`Hashed ${grouped(done.files)} of ${countOf(total.files, "file")}, ${grouped(done.bytes)} of ${countOf(total.bytes, "byte")}.`);
		}
	};
})();
function printReport(report) {
	printLines([...renderText(report)].join(""));
}
function printLines(text) {
	for (const line of text.trimEnd().split("\n")) info(logLine(line));
}
function failedReport(message, context) {
	return {
		schema_version: 2,
		tool: {
			name: "manifest-drift",
			version: VERSION
		},
		generated_at: context.now,
		root: context.root,
		commit: null,
		baseline: null,
		run: context.run,
		shard: null,
		outcome: "error",
		complete: false,
		error: message,
		summary: {
			...countRows([]),
			bytes_hashed: 0,
			errors: 0,
			warnings: 0,
			notices: 0,
			suppressed: 0,
			duration_ms: 0
		},
		stages: [],
		manifests: [],
		entries: [],
		files: [],
		findings: [],
		suppressed: [],
		suppressions: [],
		counts: {}
	};
}
function rootFolder(root, workspace) {
	const path = relative(workspace, resolve(workspace, root ?? "."));
	return path.startsWith("..") ? "" : path.split(sep).join("/");
}
const BUDGET_MS = 9e4;
const ANSWER_MS = 2e4;
function readRemote({ action, settings }, context) {
	return async (name, root) => {
		const { repository, workspace } = context;
		const token = action["github-token"];
		if (repository === null || token === "") return { why: "there is no token to ask GitHub with" };
		const limits = {
			budgetMs: BUDGET_MS,
			answerMs: ANSWER_MS
		};
		const folder = rootFolder(settings.root, workspace);
		try {
			const { openCommit } = await import("./commit-files.js");
			return await openCommit({
				token,
				...repository,
				...limits
			}, name, {
				root,
				folder
			});
		} catch (error) {
			return { why: `GitHub could not be asked: ${oneLineReason(error)}` };
		}
	};
}
async function makeReport(inputs, context, environment, { signal, progress, isProposal, lost, warn }) {
	const { settings, action, mistakes } = inputs;
	const { run: runInfo, workspace } = context;
	try {
		if (lost !== null) throw new SettingsError(lost);
		if (mistakes.length > 0) throw new SettingsError(mistakes.join(" "));
		if (action.merge.length > 0) {
			const here = await commitHere(settings.root, context, environment, signal);
			return await mergeShards(action.merge, settings.shard, context, runInfo && {
				repository: runInfo.repository,
				run: runInfo.id,
				commit: here.is === "commit" ? here.commit : context.commit
			});
		}
		return await checkRepository(settings, {
			cwd: workspace,
			workspace,
			run: runInfo,
			progress,
			signal,
			environment,
			isProposal,
			commit: environment.GITHUB_SHA ?? null,
			defaultBranch: context.defaultBranch,
			baseline: context.baseline,
			remote: readRemote(inputs, context),
			gitHubToken: action["github-token"] || null,
			warn
		});
	} catch (error) {
		const message = error instanceof SettingsError ? error.message : `manifest-drift itself failed: ${oneLineReason(error)}`;
		if (!(error instanceof SettingsError) && error instanceof Error) printLines(error.stack ?? "");
		return failedReport(message, {
			root: settings.root ?? SETTINGS.root.default,
			run: runInfo,
			now: clock.now()
		});
	}
}
async function mergeShards(paths, shard, { workspace, run: runInfo }, own) {
	if (shard !== void 0) throw new SettingsError("A step checks a `shard` or does a `merge`, not both; leave one of the two out.");
	const { mergeReportFiles } = await import("./merge-reports.js");
	const report = mergeReportFiles(paths, {
		cwd: workspace,
		run: runInfo,
		own
	});
	info(`Merged the reports in ${paths.join(", ")}.`);
	return report;
}
function artifactOutputs(artifact) {
	return {
		"artifact-id": artifact === null ? "" : String(artifact.id),
		"artifact-url": artifact?.url ?? "",
		"artifact-digest": artifact?.digest ?? ""
	};
}
function attestOutputs(report, reportPath) {
	const isPassed = reportPath !== null && (verificationSummary(report)?.checksums ?? "") !== "";
	const beside = (name) => isPassed ? reportPath.replace(/report\.json$/, name) : "";
	return {
		"attest-predicate-path": beside("report.vsa-predicate.json"),
		"attest-subjects-path": beside("report.vsa-subjects.sha256")
	};
}
function outputsOf(report, delivered) {
	const { summary } = report;
	return {
		outcome: report.outcome,
		complete: String(report.complete),
		"report-path": delivered.reportPath ?? "",
		"sarif-path": delivered.reportPath?.replace(/report\.json$/, "report.sarif") ?? "",
		...attestOutputs(report, delivered.reportPath),
		...artifactOutputs(delivered.artifact),
		"issue-number": delivered.issue === null ? "" : String(delivered.issue.number),
		"issue-url": delivered.issue?.url ?? "",
		errors: String(summary.errors),
		warnings: String(summary.warnings),
		suppressed: String(summary.suppressed),
		matched: String(summary.matched),
		"matched-weak": String(summary.matched_weak),
		mismatched: String(summary.mismatched),
		missing: String(summary.missing),
		unverified: String(summary.unverified)
	};
}
async function superviseRun({ settings, action, mistakes }, { workspace: cwd }, environment, { signal, isProposal }) {
	if (mistakes.length > 0 || action.merge.length > 0) return null;
	let budget;
	try {
		budget = await timeBudgetOf(settings, cwd, isProposal);
	} catch {
		return null;
	}
	if (budget === null) return null;
	const { superviseCheck: supervise } = await import("./supervise.js");
	return supervise({
		root: settings.root || SETTINGS.root.default,
		cwd,
		budget,
		environment,
		signal
	});
}
const PATCH = "fix.patch";
const SAFE_PATCH = "safe.patch";
const PATCH_MS = 3e5;
async function writePatches(report, { settings, action }, { workspace }, environment, folder, notes, signal) {
	if (!(report.shard === null && action.merge.length === 0) || report.outcome === "error" || signal.aborted) return false;
	const options = {
		cwd: workspace,
		run: null,
		progress: {
			stage() {},
			hashed() {}
		},
		signal: AbortSignal.any([signal, AbortSignal.timeout(PATCH_MS)]),
		environment,
		baseline: {
			is: "none",
			why: "the patch does not depend on it"
		}
	};
	try {
		const { writeUpstreamPatch } = await import("./write-upstream-patch.js");
		await writeUpstreamPatch(report, { settings }, options, folder);
	} catch (error) {
		notes.add(`The patch with newer commits could not be made: ${oneLineReason(error)}`);
	}
	if (report.outcome !== "fail") return false;
	try {
		return await writeFixes(report, {
			...settings,
			baseline: "none"
		}, options, folder);
	} catch (error) {
		notes.add(`The patch beside the report could not be made: ${oneLineReason(error)}`);
		return false;
	}
}
async function writeFixes(report, given, options, folder) {
	const { updateRepository } = await import("./record-repository2.js");
	const { renderPatch } = await import("./patch2.js");
	const safe = await updateRepository(given, options, report, false);
	writeFileSync(join(folder, SAFE_PATCH), [...renderPatch(safe.files, safe.folder)].join(""));
	const { files, folder: root } = await updateRepository(given, options, report);
	if (files.length === 0) return false;
	writeFileSync(join(folder, PATCH), [...renderPatch(files, root)].join(""));
	info(`${PATCH}, beside the report, updates ${countOf(files.length, "manifest")} to the files on disk: git apply ${PATCH}`);
	return true;
}
async function run(env, cwd, signal, supervisor = null) {
	const inputs = readInputs(env);
	if (inputs.action["github-token"] !== "") setSecret(inputs.action["github-token"]);
	const token = hubToken(env);
	if (token !== null) setSecret(token);
	for (const [, name = ""] of (inputs.settings["upstream-auth"] ?? "").matchAll(/=(\w+)\s*$/gm)) if (env[name]) setSecret(env[name]);
	const context = readContext(env, cwd);
	const notes = createNotes();
	const here = inputs.action.merge.length > 0 ? null : await commitHere(inputs.settings.root, context, env, signal);
	const isProposal = isProposed(context, here);
	const ending = supervisor === null ? await superviseRun(inputs, context, env, {
		signal,
		isProposal
	}) : null;
	if (ending?.is === "ended") return ending.status;
	const progress = watched(logProgress, supervisor);
	const report = await makeReport(inputs, context, env, {
		signal,
		progress,
		isProposal,
		lost: ending?.why ?? null,
		warn: (message) => notes.add(message)
	});
	const folder = rootFolder(inputs.settings.root, context.workspace);
	const github = reachGitHub(report, inputs, context, notes, signal);
	const isIssueWanted = github !== null && wantsIssue(inputs.action.issue, report, context, here);
	const history = isIssueWanted ? await remembered(report, inputs, context, github) : null;
	const reportFolder = join(context.temp, `manifest-drift-${context.stepId}`);
	const reportPath = await write(report, {
		folder: reportFolder,
		rootFolder: folder,
		cwd,
		history
	}, notes);
	const hasPatch = reportPath !== null && await writePatches(report, inputs, context, env, reportFolder, notes, signal);
	printReport(report);
	const exist = async (paths) => here === null ? null : existing(paths, inputs.settings.root, context);
	const delivered = await deliverAll({
		report,
		inputs,
		context,
		folder,
		here,
		exist,
		github,
		isIssueWanted,
		history,
		notes,
		signal
	}, {
		reportPath,
		hasPatch
	});
	setOutputs(outputsOf(report, delivered), notes);
	if (signal.aborted) {
		info("The run was cancelled; what was known by then is in the report.");
		if (delivered.artifact === null) setOutputs(artifactOutputs(await delivered.upload), notes);
	}
	return signal.aborted && report.outcome === "pass" ? 2 : {
		pass: 0,
		fail: 1,
		error: 2
	}[report.outcome];
}
async function remembered(report, inputs, context, github) {
	return github.read(async (client) => {
		const { readHistory } = await import("./issue-memory.js");
		return readHistory(report, checkKey(inputs, context), client);
	});
}
async function write(report, place, notes) {
	try {
		return (await writeReport(report, place)).json;
	} catch (error) {
		notes.add(`The report could not be written to the runner's temporary folder: ${oneLineReason(error)}`);
		return null;
	}
}
function setOutputs(values, notes) {
	for (const [name, value] of Object.entries(values)) try {
		setOutput(name, value);
	} catch (error) {
		notes.add(`The output ${name} could not be written: ${oneLineReason(error)}`);
	}
}
let supervisor = null;
await exitWith((cancelled) => {
	supervisor = supervisorOf(_lean_node_process_default.env, () => cancelled.abort(new Error("cancelled")), () => _lean_node_process_default.exit(2));
	return run(_lean_node_process_default.env, _lean_node_process_default.cwd(), cancelled.signal, supervisor);
}, (status, exit) => supervisor === null ? exit() : supervisor.done(status, exit));
export {};
