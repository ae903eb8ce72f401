import { $t as resolve, At as realpathSync, Et as readFileSync } from "./start.js";
import { ofCheck } from "./check.js";
import { s as tmpdir } from "./_lean_node_os.js";
const { Pi: checkedOut, mi: createHash, yi: createFiles } = ofCheck();
async function commitHere(root, { workspace }, environment, signal) {
	try {
		return await checkedOut({
			root: realpathSync.native(resolve(workspace, root || ".")),
			environment,
			signal
		});
	} catch {
		return { is: "none" };
	}
}
async function existing(paths, root, { workspace }) {
	const stats = await createFiles(realpathSync.native(resolve(workspace, root || "."))).stat(paths);
	return new Set(paths.filter((_, index) => stats[index]?.is !== "missing"));
}
function isProposed({ run, pullRequest, commit }, here) {
	if (pullRequest !== null || run?.event.startsWith("pull_request") === true) return true;
	return here?.is === "commit" && commit !== null && here.commit !== commit;
}
function readContext(env, cwd) {
	const event = readEvent(env.GITHUB_EVENT_PATH);
	const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	const defaultBranch = textAt(event, "repository", "default_branch");
	const pullRequest = numberAt(event, "pull_request", "number");
	return {
		workspace: env.GITHUB_WORKSPACE || cwd,
		temp: env.RUNNER_TEMP || tmpdir(),
		run: readRun(env, serverUrl),
		serverUrl,
		repository: owner !== "" && repo !== "" ? {
			owner,
			repo
		} : null,
		workflow: workflowFile(env),
		pullRequest,
		baseline: readBaseline(env.GITHUB_EVENT_NAME ?? "", event),
		defaultBranch,
		offDefaultBranch: defaultBranch !== null && env.GITHUB_REF !== `refs/heads/${defaultBranch}`,
		commit: env.GITHUB_SHA || null,
		stepId: stepId(env),
		summaryFile: env.GITHUB_STEP_SUMMARY || null
	};
}
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function readBaseline(name, event) {
	const [commit, what] = name.startsWith("pull_request") ? [textAt(event, "pull_request", "base", "sha"), "the pull request's base"] : name === "merge_group" ? [textAt(event, "merge_group", "base_sha"), "the merge group's base"] : name === "push" ? [textAt(event, "before"), "the commit before the push"] : [null, ""];
	if (what === "") return {
		is: "none",
		why: `the event ${name || "of this run"} has no earlier commit`
	};
	if (commit === null || /^0+$/.test(commit)) return {
		is: "none",
		why: "nothing was there before the push"
	};
	if (!COMMIT.test(commit)) return {
		is: "none",
		why: "the event names no earlier commit"
	};
	return {
		is: "commit",
		commit,
		name: what,
		isBranch: name.startsWith("pull_request")
	};
}
function readRun(env, serverUrl) {
	const id = env.GITHUB_RUN_ID;
	if (id === void 0 || id === "") return null;
	const repository = env.GITHUB_REPOSITORY ?? "";
	const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? "1") || 1;
	return {
		id,
		attempt,
		workflow: env.GITHUB_WORKFLOW ?? "",
		job: env.GITHUB_JOB ?? "",
		event: env.GITHUB_EVENT_NAME ?? "",
		repository,
		ref: env.GITHUB_REF ?? "",
		url: `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`
	};
}
function workflowFile(env) {
	return ((env.GITHUB_WORKFLOW_REF ?? "").split("@")[0] ?? "").split("/").slice(2).join("/") || (env.GITHUB_WORKFLOW ?? "");
}
function stepId(env) {
	const parts = [
		runtimeScope(env.ACTIONS_RUNTIME_TOKEN),
		env.GITHUB_RUN_ID,
		env.GITHUB_RUN_ATTEMPT,
		env.GITHUB_JOB,
		env.GITHUB_ACTION,
		env.RUNNER_NAME
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
}
function runtimeScope(token) {
	const claims = (token ?? "").split(".")[1] ?? "";
	return textAt(parsed(Buffer.from(claims, "base64url").toString("utf8")), "scp") ?? "";
}
function readEvent(path) {
	if (path === void 0 || path === "") return null;
	try {
		return parsed(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function valueAt(value, keys) {
	for (const key of keys) {
		if (typeof value !== "object" || value === null) return null;
		value = value[key];
	}
	return value;
}
function textAt(value, ...keys) {
	const found = valueAt(value, keys);
	return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...keys) {
	const found = valueAt(value, keys);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
}
export { isProposed as i, commitHere as n, existing as r, readContext as t };
