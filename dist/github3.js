import { n as isTrusted, r as makeOnce } from "./github.js";
import { n as createOctokit, t as timeouts } from "./timeouts.js";
import { t as httpStatusOf } from "./refusal.js";
const ONCE = { request: { retries: 0 } };
function connectPulls(connection) {
	const waiting = timeouts(connection);
	const { paginate, rest } = createOctokit(connection, waiting);
	const repository = {
		owner: connection.owner,
		repo: connection.repo
	};
	const { git, pulls, issues } = rest;
	return {
		async pullsOf(branch) {
			const head = `${repository.owner}:${branch}`;
			return (await paginate(pulls.list, {
				...repository,
				head,
				state: "all",
				per_page: 100
			})).map(asPull).sort((a, b) => b.number - a.number);
		},
		createPull(pull, find) {
			const make = async () => asPull((await pulls.create({
				...repository,
				...pull,
				...ONCE
			})).data);
			return makeOnce(make, find, waiting.wait);
		},
		async updatePull(number, change) {
			await pulls.update({
				...repository,
				pull_number: number,
				...change
			});
		},
		async comment(number, body) {
			await issues.createComment({
				...repository,
				issue_number: number,
				body
			});
		},
		async tipOf(branch) {
			try {
				const { data } = await git.getRef({
					...repository,
					ref: `heads/${branch}`
				});
				const commit = data.object.sha;
				const { message } = (await git.getCommit({
					...repository,
					commit_sha: commit
				})).data;
				return {
					commit,
					message
				};
			} catch (error) {
				if (httpStatusOf(error) === 404) return null;
				throw error;
			}
		},
		async commit(parent, files, message) {
			const base = (await git.getCommit({
				...repository,
				commit_sha: parent
			})).data.tree.sha;
			const tree = await Promise.all(files.map(async ({ path, mode, content }) => {
				const blob = {
					content: content.toString("base64"),
					encoding: "base64"
				};
				const { sha } = (await git.createBlob({
					...repository,
					...blob
				})).data;
				return {
					path,
					mode,
					type: "blob",
					sha
				};
			}));
			const { sha } = (await git.createTree({
				...repository,
				base_tree: base,
				tree
			})).data;
			return (await git.createCommit({
				...repository,
				message,
				tree: sha,
				parents: [parent]
			})).data.sha;
		},
		async setBranch(branch, commit, isThere) {
			if (isThere) await git.updateRef({
				...repository,
				ref: `heads/${branch}`,
				sha: commit,
				force: true
			});
			else await git.createRef({
				...repository,
				ref: `refs/heads/${branch}`,
				sha: commit
			});
		},
		async deleteBranch(branch) {
			await git.deleteRef({
				...repository,
				ref: `heads/${branch}`
			});
		}
	};
}
function asPull(pull) {
	const { number, html_url: url, body, state, merged_at: merged } = pull;
	return {
		number,
		url,
		body: body ?? "",
		isOpen: state === "open",
		isMerged: typeof merged === "string",
		trusted: isTrusted(pull)
	};
}
export { connectPulls };
