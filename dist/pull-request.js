const trailer = (key) => `Manifest-Drift-Key: ${key}`;
async function keepPullRequest(github, change, options) {
	const { key, branch } = options;
	const own = (await github.pullsOf(branch)).filter(({ trusted, body }) => trusted && hasMarker(body, key));
	const open = own.find(({ isOpen }) => isOpen);
	if (change === null) return open === void 0 ? done("none") : close(github, open, options);
	const known = open ?? own[0];
	if (known !== void 0 && digestIn(known.body, key) === change.digest && (known.isOpen || !known.isMerged)) return done("unchanged", known);
	const tip = await github.tipOf(branch);
	if (tip !== null && !isOurs(tip.message, key)) return done("left", open ?? null, `the branch ${branch} has commits of somebody else`);
	const message = `${options.title}\n\n${trailer(key)}`;
	const commit = await github.commit(change.parent, change.files, message);
	await github.setBranch(branch, commit, tip !== null);
	const body = `${options.body}\n${marker(key, change.digest)}\n`;
	if (open !== void 0) {
		await github.updatePull(open.number, { body });
		return done("updated", open);
	}
	const find = async () => (await github.pullsOf(branch)).find((pull) => pull.isOpen && hasMarker(pull.body, key)) ?? null;
	return done("created", await github.createPull({
		title: options.title,
		body,
		head: branch,
		base: options.base
	}, find));
}
async function close(github, open, { key, branch, farewell }) {
	const tip = await github.tipOf(branch);
	if (tip !== null && !isOurs(tip.message, key)) return done("left", open, `the branch ${branch} has commits of somebody else`);
	await github.updatePull(open.number, { state: "closed" });
	await github.comment(open.number, farewell);
	if (tip !== null) await github.deleteBranch(branch);
	return done("closed", open);
}
function done(outcome, pull = null, why = "") {
	return {
		outcome,
		pull,
		why
	};
}
function isOurs(message, key) {
	return message.trimEnd().split("\n").at(-1) === trailer(key);
}
const opening = (key) => `<!-- manifest-drift-fix:${key} `;
const marker = (key, digest) => `${opening(key)}${digest} -->`;
function hasMarker(body, key) {
	return body.includes(opening(key));
}
function digestIn(body, key) {
	return body.slice(body.lastIndexOf(opening(key)) + opening(key).length).slice(0, 64);
}
export { keepPullRequest };
