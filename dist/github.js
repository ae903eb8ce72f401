import { t as httpStatusOf } from "./refusal.js";
import { n as createOctokit, t as timeouts } from "./timeouts.js";
const TRIES = 3;
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
const TRUSTED = new Set([
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
const ONCE = { request: { retries: 0 } };
function issueCalls({ repository, issues, paginate, wait }) {
	return {
		async issuesWith(label) {
			return (await paginate(issues.listForRepo, {
				...repository,
				labels: label,
				state: "all",
				per_page: 100
			})).filter((issue) => issue.pull_request === void 0).map(asIssue).sort((a, b) => a.number - b.number);
		},
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
