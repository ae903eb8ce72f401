import { t as httpStatusOf } from "./refusal.js";
import { n as createOctokit, t as timeouts } from "./timeouts.js";

/** Making an issue or a comment exactly once, over a network that loses answers. */
const TRIES = 3;
/**
* Whoever repeats a POST whose answer was lost makes a second issue. So each try that ends in a
* server error or in silence is followed by a look whether the thing was made all the same, and
* only when it was not, by another try.
*/
async function makeOnce(make, find, wait) {
	for (let tries = 1;; tries += 1) try {
		return await make();
	} catch (error) {
		if ((httpStatusOf(error) ?? 0) < 500 || tries === TRIES) throw error;
		await wait(tries * tries);
		const made = await find();
		if (made !== null) return made;
	}
}

/**
* GitHub's REST API, as far as the issue and the comment need it. Loads Octokit, which is slow:
* to be imported when it is needed.
*/
/** Authors with these associations to the repository are no passers-by. */
const TRUSTED = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
function connect(connection) {
	const waiting = timeouts(connection);
	const { paginate, rest } = createOctokit(connection, waiting);
	const call = {
		repository: {
			owner: connection.owner,
			repo: connection.repo
		},
		issues: rest.issues,
		paginate,
		wait: waiting.wait
	};
	return {
		...issueCalls(call),
		...commentCalls(call)
	};
}
/** Keeps the retry plugin away from what `makeOnce` repeats with more care. */
const ONCE = { request: { retries: 0 } };
function issueCalls({ repository, issues, paginate, wait }) {
	return {
		/** Every issue with the label, open or closed, the oldest first; pull requests left out. */
		async issuesWith(label) {
			return (await paginate(issues.listForRepo, {
				...repository,
				labels: label,
				state: "all",
				per_page: 100
			})).filter((issue) => issue.pull_request === void 0).map(asIssue).sort((a, b) => a.number - b.number);
		},
		/** `find` looks for the issue when the answer to its making was lost. */
		createIssue(issue, find) {
			const make = async () => asIssue((await issues.create({
				...repository,
				...issue,
				...ONCE
			})).data);
			return makeOnce(make, find, wait);
		},
		async updateIssue(number, change) {
			return asIssue((await issues.update({
				...repository,
				issue_number: number,
				...change
			})).data);
		},
		/** Makes the label; one that is there already is left as it is. */
		async createLabel(name, color, description) {
			try {
				await issues.createLabel({
					...repository,
					name,
					color,
					description
				});
			} catch (error) {
				if (httpStatusOf(error) !== 422) throw error;
			}
		}
	};
}
function commentCalls({ repository, issues, paginate, wait }) {
	/** Every comment on an issue or pull request. */
	async function comments(number) {
		return (await paginate(issues.listComments, {
			...repository,
			issue_number: number,
			per_page: 100
		})).map((comment) => ({
			id: comment.id,
			body: comment.body ?? "",
			trusted: isTrusted(comment)
		}));
	}
	return {
		comments,
		async createComment(number, body) {
			const make = async () => {
				await issues.createComment({
					...repository,
					issue_number: number,
					body,
					...ONCE
				});
				return true;
			};
			const isMade = (comment) => comment.body.trim() === body.trim();
			const find = async () => (await comments(number)).some(isMade) || null;
			await makeOnce(make, find, wait);
		},
		async updateComment(id, body) {
			await issues.updateComment({
				...repository,
				comment_id: id,
				body
			});
		}
	};
}
function isTrusted({ user, author_association }) {
	return user?.type === "Bot" || TRUSTED.has(author_association ?? "");
}
function asIssue(issue) {
	const { number, html_url: url, title, state } = issue;
	const isDismissed = state === "closed" && issue.state_reason === "not_planned";
	const trusted = isTrusted(issue);
	return {
		number,
		url,
		title,
		body: issue.body ?? "",
		open: state === "open",
		isDismissed,
		trusted
	};
}

export { isTrusted as n, makeOnce as r, connect as t };