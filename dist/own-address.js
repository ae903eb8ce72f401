import { tt as percentDecoded } from "./check.js";

/** Addresses of the repository that is checked: what they name are its own files. */
const FILE = /^https?:\/\/(?:raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+)|(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:raw|blob))\/((?:refs\/(?:heads|tags)\/)?[^/?#]+)\/([^?#]+)/;
/** A commit, a tag or a version: its content is not that of the work tree. */
const PINNED = /^(?:[0-9a-f]{40}$|refs\/tags\/|v?\d+\.\d)/;
/** The path from the root that an address of the repository's own files names; null: it is of something else. */
function ownPath(url, own) {
	const [, raw, web, ref = "", path = ""] = FILE.exec(url) ?? [];
	if (own === null || (raw ?? web)?.toLowerCase() !== own.toLowerCase() || PINNED.test(ref)) return null;
	return percentDecoded(path);
}
/** A path from the root, as it is written in a folder. */
function fromFolder(path, folder) {
	return folder === "" ? path : "../".repeat(folder.split("/").length) + path;
}

export { ownPath as n, fromFolder as t };