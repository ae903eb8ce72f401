import { ofCheck } from "./check.js";
const { Ei: fileNameOf, an: percentDecoded } = ofCheck();
const RAW = /^(?:raw\.githubusercontent\.com|media\.githubusercontent\.com\/media)\//i;
const VIEW = /^(?:-\/)?(?:raw|blob|resolve|media|src)\/(?:branch\/)?/;
const USUAL = [
	"main",
	"master",
	"trunk",
	"develop",
	"dev"
];
const RENAMED = ["main", "master"];
const REPOSITORY = /^(?:github\.com|huggingface\.co(?:\/(?:datasets|spaces))?)\/[\w.-]+\/[\w.-]+$/;
function ownPath(url, own) {
	const named = own === null ? null : /^https?:\/\/(?:www\.)?(.+)$/s.exec(url)?.[1];
	if (own === null || named == null) return null;
	const isRaw = RAW.test(named);
	const address = named.replace(RAW, "github.com/").replace(/^hf\.co\//i, "huggingface.co/");
	if (!address.toLowerCase().startsWith(`${own.address}/`)) return null;
	const below = address.slice(own.address.length + 1);
	if (!isRaw && !VIEW.test(below)) return null;
	const [written = ""] = /^[^?#]*/.exec(isRaw ? below : below.replace(VIEW, "")) ?? [];
	const path = behindBranch(percentDecoded(written), own);
	return path === null || path === "" ? null : belowRoot(path, own);
}
function behindBranch(text, own) {
	const short = text.replace(/^refs\/heads\//, "");
	const name = branchesOf(own).find((one) => short === one || short.startsWith(`${one}/`));
	return name === void 0 ? null : short.slice(name.length + 1);
}
function branchesOf(own) {
	const branch = own?.branch;
	if (branch === void 0) return [...USUAL, "HEAD"];
	return [
		branch,
		"HEAD",
		...RENAMED.includes(branch) ? RENAMED : []
	];
}
function belowRoot(path, { folder }) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function repositoryAt(url, own) {
	const [, named = "", ref = "HEAD"] = /^(?:git\+)?https?:\/\/(?:www\.)?([^?#]+?)(?:\.git)?\/?(?:(?<!\/)\/(?:-\/)?tree\/([^?#]+))?$/i.exec(url) ?? [];
	const address = named.toLowerCase().replace(/^hf\.co\//, "huggingface.co/");
	const isOwn = address === own?.address;
	if (address === "" || behindBranch(percentDecoded(ref), isOwn ? own : null) === null) return null;
	if (isOwn) return "own";
	if (!REPOSITORY.test(address)) return null;
	return own === null || fileNameOf(address) === fileNameOf(own.address) ? "unknown" : null;
}
function fromFolder(path, folder) {
	return folder === "" ? path : "../".repeat(folder.split("/").length) + path;
}
export { repositoryAt as i, fromFolder as n, ownPath as r, belowRoot as t };
