import { n as REPLACE, r as RESTORE_FORMATS, t as CLIENTS } from "./options.js";
import { G as CHECK_ONLY, J as SETTING_NAMES } from "./start.js";
const OF_CHECK = [
	...CHECK_ONLY,
	"manifest-schema",
	"missing-files",
	"weak-digests",
	"baseline",
	"upstream",
	"concurrency",
	"fail-on",
	"time-budget",
	"pointers"
];
const RESTORE_SETTINGS = SETTING_NAMES.filter((name) => !OF_CHECK.includes(name));
const RESTORE_FLAGS = {
	from: {
		value: "SOURCE",
		help: "Where to get files from, tried in this order: huggingface, lfs, https://HOST (the URLs recorded there), https://HOST/PATH with {sha256} or {path}, gh-release:OWNER/REPO@TAG, oci://HOST/NAME, s3://BUCKET/PREFIX, a folder, command:hf (or git-lfs, git-annex, dvc, rclone:REMOTE:PATH), actions-cache, recorded, local, cache.",
		default: "local and cache, which need no network",
		isList: true
	},
	only: {
		value: "GLOB",
		help: "Restore only files whose path matches.",
		default: "",
		isList: true
	},
	largest: {
		value: "N",
		help: "Restore only the N largest files.",
		default: ""
	},
	"max-bytes": {
		value: "SIZE",
		help: "Restore at most this many bytes (500MB, 20GiB).",
		default: ""
	},
	ref: {
		value: "REF",
		help: "Fetch only this file, even if it is not recorded: hf:OWNER/NAME[@REVISION]/PATH, https://HOST/PATH with --sha256, gh-release:OWNER/REPO@TAG/ASSET, s3://BUCKET/KEY, oci://HOST/NAME@sha256:HEX, or lfs:HEX:SIZE.",
		default: ""
	},
	sha256: {
		value: "DIGEST",
		help: "The SHA-256 that the file of --ref must have. Default: the SHA-256 from the Hub.",
		default: ""
	},
	into: {
		value: "FOLDER",
		help: "Restore to this folder instead, at the recorded paths. Files are missing if they are not in it.",
		default: ""
	},
	replace: {
		value: REPLACE.join("|"),
		help: "Which existing files may be replaced: git-lfs pointers, or files that differ.",
		default: "none",
		choices: REPLACE
	},
	"dry-run": {
		value: null,
		help: "Show what would be restored and from where. No server is contacted.",
		default: ""
	},
	cache: {
		value: "DIR|none",
		help: "Keep restored files by digest in this folder. Default: none in CI, else manifest-drift in the cache folder of the user.",
		default: ""
	},
	"cache-max": {
		value: "SIZE",
		help: "Afterwards, remove the least recently used files from the cache, down to this size.",
		default: ""
	},
	client: {
		value: CLIENTS.join("|"),
		help: "The client for downloads from the Hub. native: the built-in client. cli: hf or huggingface-cli, in a separate home folder. auto: native, and cli for files above 50 GB.",
		default: "auto",
		choices: CLIENTS
	},
	auth: {
		value: "https://HOST=VARIABLE",
		help: "Send the token in this environment variable to this server only.",
		default: "",
		isList: true
	},
	stall: {
		value: "TIME",
		help: "Close a connection that received nothing for this long.",
		default: "60s"
	},
	tries: {
		value: "N",
		help: "How many tries in a row without a new byte before a source is given up.",
		default: "5"
	},
	prune: {
		value: null,
		help: "Only clean the cache: remove leftovers, and files down to --cache-max.",
		default: ""
	},
	format: {
		value: RESTORE_FORMATS.join("|"),
		help: "The format of the result.",
		default: "text",
		choices: RESTORE_FORMATS
	}
};
export { RESTORE_SETTINGS as n, RESTORE_FLAGS as t };
