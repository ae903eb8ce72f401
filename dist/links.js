import { V as urlPath } from "./start.js";
function home({ server, repository }) {
	if (!/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(server)) return null;
	return /^[\w-][\w.-]*\/(?!\.+$)[\w.-]+$/.test(repository) ? `${server}/${repository}` : null;
}
function lineUrl(links, { file, line }) {
	const base = links && home(links);
	const path = inRepository(links?.folder ?? "", file);
	if (!links || !base || path === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(links.commit)) return null;
	return `${base}/blob/${links.commit}/${urlPath(path)}${Number.isSafeInteger(line) ? `#L${line}` : ""}`;
}
function runUrl(links) {
	return links && below(links, links.runUrl, /^\/actions\/runs\/\d+(\/attempts\/\d+)?$/);
}
function artifactUrl(links) {
	return links && below(links, links.artifactUrl ?? "", /^\/actions\/runs\/\d+\/artifacts\/\d+$/);
}
function issueUrl(links) {
	const base = links && home(links);
	return base && Number.isSafeInteger(links.issue) ? `${base}/issues/${links.issue}` : null;
}
function earlierRunUrl(links, id) {
	const base = links && home(links);
	return base && /^\d+$/.test(id) ? `${base}/actions/runs/${id}` : null;
}
function below(links, url, shape) {
	const base = home(links);
	return base && url.startsWith(base) && shape.test(url.slice(base.length)) ? url : null;
}
function inRepository(folder, file) {
	if (!file.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..") || /\p{Cc}/u.test(file) || !file.isWellFormed()) return null;
	return folder === "" ? file : `${folder}/${file}`;
}
function linked(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
export { lineUrl as a, issueUrl as i, earlierRunUrl as n, linked as o, inRepository as r, runUrl as s, artifactUrl as t };
