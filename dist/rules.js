import { ofCheck } from "./check.js";
import { C as entryUnknown, D as digestUnread, E as entryDiffers, O as digestPlaceholder, S as folderDiffers, T as entryDuplicate, b as pathUnknown, k as combinedStale, w as entryMissing, x as inventoryInvalid, y as totalsDiffer } from "./inventories.js";
const { $r: digest, Ar: fileUnrecorded, Cr: listMissing, Dr: inventoryUnreadable, Er: lineEndsDiffer, Fr: digestWeak, Gr: baselineUnavailable, Ir: digestShared, Jr: defineRule, Kr: baseUnusual, Lr: checksumMismatch, Mr: fileMissing, Nr: fileChanged, Or: inventoryMissing, Pr: explainMalformation, Qr: count, Sr: listUnreadable, Tr: listDuplicate, Ur: checksumConflict, Wr: checkIncomplete, Xr: NOTHING, Yr: messageOf, Zr: code, _r: nothingToCheck, ai: say, ar: sizeMismatch, br: manifestUnread, cr: revisionNotPinned, dr: pointerMissing, ei: json, er: versionInvalid, fr: pointerMismatch, gr: pathAmbiguous, hr: pathEscapes, ii: plainText, ir: snapshotDamaged, jr: fileUnreadable, kr: gitUnavailable, lr: pointerUnverified, mr: pathNotPortable, ni: path, nr: stateIgnored, oi: text, or: shardsIncomplete, pr: pointerMalformed, qr: baseChanged, rr: snapshotIncomplete, sr: searchIncomplete, ti: names, tr: suppressionExpired, ur: pointerUnexpected, vr: nothingRecorded, wr: listMalformed, xr: manifestMalformed, yr: notAFile } = ofCheck();
const configWeakened = defineRule({
	kind: "config-weakened",
	severity: "error",
	title: "Config protects less than before",
	about: "manifest",
	isSuppressible: false,
	isFirm: true,
	fix: "Take the change of the config back, or have it reviewed and merged by itself.",
	shows: "message",
	message: (data) => {
		switch (data.what) {
			case "setting": return say`${code(data.name)} is ${code(data.actual)}; in ${data.baseline} it is ${code(data.expected)}`;
			case "severity": return say`${code(data.name)} counts as ${code(data.actual)}; in ${data.baseline} it counts as ${code(data.expected)}`;
			case "manifest": return say`${path(data.name)} is not read any more; in ${data.baseline} it is read, and it is still there`;
			case "added": return say`${code(data.name)} has ${code(data.actual)}, which it doesn't have in ${data.baseline}`;
			case "live": return say`is live now; in ${data.baseline} it is not, so its content may not change under one version`;
		}
	}
});
const endpointError = defineRule({
	kind: "endpoint-error",
	severity: "error",
	title: "Endpoint answers with an error",
	about: "entry",
	fix: "Follow the `fix` of the test in the results, then run the smoke tests again.",
	merge: "once",
	message: ({ test, endpoint, reason }) => say`its smoke test ${code(test)} got an error from the endpoint ${code(endpoint)}: ${reason === null ? "no reason was given" : code(reason)}`
});
const endpointModelDiffers = defineRule({
	kind: "endpoint-model-differs",
	severity: "error",
	title: "Endpoint serves another model than is recorded",
	about: "entry",
	fix: "Correct the entry, or what the endpoint serves.",
	merge: "once",
	message: ({ endpoint, field, expected, actual }) => say`the endpoint ${code(endpoint)} says ${code(actual)} for ${code(field)}; recorded: ${code(expected)}`
});
const endpointModelMissing = defineRule({
	kind: "endpoint-model-missing",
	severity: "error",
	title: "Endpoint doesn't serve the model",
	about: "entry",
	fix: "Serve the model, or correct the endpoint and the model in its entrypoint.",
	merge: "once",
	message: ({ endpoint, model }) => say`the endpoint ${code(endpoint)} doesn't serve ${code(model)}`
});
const endpointModelUnlisted = defineRule({
	kind: "endpoint-model-unlisted",
	severity: "warning",
	title: "Endpoint serves the model, but doesn't list it",
	about: "entry",
	fix: "Use the name that the endpoint lists; one that it does not list may stop working.",
	merge: "once",
	message: ({ endpoint, model }) => say`the endpoint ${code(endpoint)} answers as ${code(model)}, but doesn't list it`
});
const endpointModelUnrecorded = defineRule({
	kind: "endpoint-model-unrecorded",
	severity: "warning",
	title: "Endpoint serves a model that no entry records",
	about: "entry",
	fix: "Record the model, or stop serving it.",
	merge: "once",
	message: ({ endpoint }) => say`the endpoint ${code(endpoint)} serves it, but no entry records it`
});
const endpointUnreachable = defineRule({
	kind: "endpoint-unreachable",
	severity: "error",
	title: "Endpoint gives no answer",
	about: "entry",
	fix: "Start the server or correct its address, then run the smoke tests again.",
	merge: "once",
	message: ({ test, endpoint, reason }) => say`its smoke test ${code(test)} got no answer from the endpoint ${code(endpoint)}: ${reason === null ? "no reason was given" : code(reason)}`
});
const fetchMalformed = defineRule({
	kind: "fetch-malformed",
	severity: "warning",
	title: "Line of fetch.txt is not valid",
	about: "manifest",
	fix: "Write the line as a URL, the length in bytes or `-`, and the path below `data/`, separated by spaces.",
	message: (data, { location }) => data.what === "line" ? say`line ${location?.line ?? 0} is not valid: ${explainMalformation(data)}` : say`has ${count(data.count, "more line")} that ${data.count === 1 ? "is" : "are"} not valid`
});
const filesetEmpty = defineRule({
	kind: "fileset-empty",
	severity: "warning",
	title: "File set matches no file",
	about: "manifest",
	fix: "Correct the pattern or path, or add the files.",
	message: ({ name, folder, patterns, count, is_path: isPath }) => [...isPath === true ? say`${name === null ? NOTHING : say`${code(name)} `}names ${names(patterns, count, path)}, and there is no such file or folder` : say`${name === null ? say`a file set` : say`file set ${code(name)}`} matches no file: ${names(patterns, count, code)}`, ...folder === "" ? NOTHING : say` in ${path(folder)}`]
});
const headerDiffers = defineRule({
	kind: "header-differs",
	severity: "error",
	title: "Header contradicts its file",
	about: "file",
	fix: "Restore the file from where it was made, or save the model and its index again.",
	message: (data) => MESSAGES[data.what](data)
});
const tensor = ({ name }) => name === null ? [text("a tensor")] : say`tensor ${code(name)}`;
const others = ({ more = 0 }) => more === 0 ? "" : say` and ${count(more, "more tensor")}`;
const bytes = (value) => typeof value === "number" ? count(value, "byte") : text(`${value} bytes`);
function twoIndexes(data) {
	const { expected, actual } = data;
	const index = say`index ${path(data.index ?? "")}`;
	const what = say`${tensor(data)}${others(data)}`;
	if (expected === null) return say`doesn't have ${what} that ${index} has in ${path(`${actual}`)}`;
	const own = say`has ${what} in ${path(`${expected}`)}, and ${index}`;
	if (actual === null) return say`${own} doesn't`;
	return say`${own} has ${data.more ? "that tensor" : "it"} in ${path(`${actual}`)}`;
}
const MESSAGES = {
	zeros: ({ format }) => say`begins with zeros instead of a ${format} header`,
	unrecognized: ({ format }) => say`doesn't begin like a ${format} file`,
	"header-limit": ({ format, expected, actual }) => say`its header would have ${bytes(actual)}, and ${format} allows at most ${bytes(expected)}`,
	"header-cut": ({ expected, actual }) => say`ends within its header, which needs ${bytes(expected)}, and the file has ${bytes(actual)}`,
	"header-malformed": ({ format, name }) => say`its ${format} header is malformed${name === null ? "" : say` at ${code(name)}`}`,
	"tensor-malformed": (data) => say`its header describes ${tensor(data)} without a valid type, shape or place`,
	"tensor-twice": (data) => say`its header has ${tensor(data)} twice`,
	"tensor-size": (data) => say`${tensor(data)} needs ${bytes(data.expected)} by its shape and type, and has ${bytes(data.actual)}`,
	"tensor-offset": (data) => say`${tensor(data)} should begin at byte ${data.expected ?? ""}, and begins at byte ${data.actual ?? ""}`,
	"tensor-alignment": (data) => say`${tensor(data)} begins at byte ${data.actual ?? ""}, which is no multiple of ${data.expected ?? ""}`,
	"data-cut": ({ expected, actual }) => say`its tensors need ${bytes(expected)}, and the file has ${bytes(actual)}`,
	"data-surplus": ({ expected, actual }) => say`its tensors end after ${bytes(expected)}, and the file has ${bytes(actual)}`,
	"split-name": ({ expected, actual }) => say`its header says that it is part ${actual ?? ""}, and its name says ${expected ?? ""}`,
	"split-tensors": ({ expected, actual }) => say`its header says that all parts have ${expected ?? ""} tensors, and they have ${actual ?? ""}`,
	"external-outside": ({ name }) => say`has data in ${code(name ?? "")}, which is no path inside the checked folder`,
	"external-malformed": (data) => say`has ${tensor(data)} in another file, without a valid place there`,
	"external-missing": ({ expected }) => say`has data in ${path(`${expected}`)}, which doesn't exist`,
	"external-cut": ({ name, expected, actual }) => say`has data in ${path(name ?? "")} up to byte ${expected ?? ""}, and that file has ${bytes(actual)}`,
	"index-tensor": (data) => data.actual === null ? say`has ${tensor(data)}${others(data)} in ${path(`${data.expected}`)}, which doesn't hold ${data.more ? "them" : "it"}` : say`has ${tensor(data)}${others(data)} in ${path(`${data.expected}`)}, and ${path(`${data.actual}`)} holds ${data.more ? "that tensor" : "it"}`,
	"index-unlisted": (data) => say`doesn't have ${count(Number(data.actual), "tensor")} that ${path(`${data.expected}`)} holds, such as ${code(data.name ?? "")}`,
	"index-total": ({ expected, actual }) => say`its total_size is ${bytes(expected)}, and its tensors have ${bytes(actual)}`,
	"index-moved": twoIndexes,
	"index-alone": twoIndexes,
	"index-sizes": ({ expected, actual, index }) => say`its total_size is ${bytes(expected)}, and that of index ${path(index ?? "")} is ${bytes(actual)}`
};
const lfsObjectMissing = defineRule({
	kind: "lfs-object-missing",
	severity: "error",
	title: "LFS server doesn't have the file of a pointer",
	about: "file",
	fix: "Upload it from a clone that has it with `git lfs push --all REMOTE`, or record another file.",
	merge: "once",
	message: ({ server, oid, size, others }) => {
		const said = say`is a pointer to ${digest(oid)} (${count(size, "byte")}), which ${server} doesn't have`;
		return others === 0 ? said : say`${said}; ${count(others, "more recorded file")} ${others === 1 ? "needs" : "need"} it`;
	}
});
const listStyle = defineRule({
	kind: "list-style",
	severity: "notice",
	title: "Manifest is not written as its format requires",
	about: "manifest",
	fix: "Write the paths without `*` and `./`, and `bagit.txt` without a byte order mark and with one space after each colon.",
	message: ({ style, count: number }) => {
		switch (style) {
			case "byte-order-mark": return say`${code("bagit.txt")} begins with a byte order mark, which the format doesn't allow`;
			case "declaration-blanks": return say`${code("bagit.txt")} has other blanks than one after each colon, which the format doesn't allow`;
			default: return say`${count(number, "path")} ${number === 1 ? "begins" : "begin"} with ${code(style === "binary-mark" ? "*" : "./")}, which ${code("md5sum")} writes and the format doesn't allow`;
		}
	}
});
const loaderMissing = defineRule({
	kind: "loader-missing",
	severity: "error",
	title: "Model's loader is missing",
	about: "entry",
	fix: "Name the loader in the step that runs the smoke tests, and install it there in a version that is safe.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} has no loader: ${reason === null ? "no reason was given" : code(reason)}`
});
const recordRemoved = defineRule({
	kind: "record-removed",
	severity: "error",
	title: "Record was removed, but the file was not",
	about: "file",
	fix: "Record the file again, or remove the file together with its record.",
	shows: "message",
	message: (data) => {
		switch (data.what) {
			case "file": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; nothing records it any more, and the file is still there`;
			case "moved": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; the file is ${path(data.now)} now, and nothing records it`;
			case "hidden": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; ${path(data.now)} has it now, which is not read. To read it, name it in ${code("manifests")}`;
			case "named": return say`${path(data.manifest)} in ${data.baseline} recorded its checksum; it is still listed, but without one that can be compared`;
			case "entry": return say`${path(data.manifest)} in ${data.baseline} recorded ${count(data.count, "checksum")} of it; now none is recorded`;
			case "manifest":
				if (data.now !== void 0) return say`was read in ${data.baseline}; it is ${path(data.now)} now, which is not read, so no checksum of ${names(data.files, data.count)} is recorded any more. To read it, name it in ${code("manifests")}`;
				return say`was read in ${data.baseline} and is not read any more; ${names(data.files, data.count)} ${data.count === 1 ? "is" : "are"} still there, and no checksum that can be compared is recorded`;
			case "more": return say`${data.baseline} recorded ${code(`${data.count}`)} more files in it that nothing records any more and that are still there`;
		}
	}
});
const restoreFailed = defineRule({
	kind: "restore-failed",
	severity: "warning",
	title: "A file could not be restored",
	about: "file",
	fix: "Run `restore` again; until then the check has not passed.",
	isSuppressible: false,
	message: ({ why }) => say`is missing, and couldn't be restored: ${why === null ? "no reason was given" : code(why)}`
});
const restoreGone = defineRule({
	kind: "restore-gone",
	severity: "error",
	title: "A source no longer has the file",
	about: "file",
	fix: "Name another source with `--from`, or remove the record.",
	message: ({ from }) => say`is missing, and ${from === null ? "its source" : code(from)} doesn't have it any more`
});
const restoreMismatch = defineRule({
	kind: "restore-mismatch",
	severity: "error",
	title: "A source has other content than recorded",
	about: "file",
	fix: "Restore the file from another source with `--from`, or record the new content if the change is wanted.",
	message: ({ from, actual }) => say`is missing, and ${from === null ? "its source" : code(from)} has other content${actual === null ? NOTHING : say` (SHA-256 ${digest(actual)})`}`
});
const restoreUnsourced = defineRule({
	kind: "restore-unsourced",
	severity: "notice",
	title: "A missing file has no known source",
	about: "file",
	fix: "Name a source with `--from`, or record the URL of the file.",
	message: ({ why }) => say`can't be restored: ${why === null ? "no source of it is known" : code(why)}`
});
const shardUnlisted = defineRule({
	kind: "shard-unlisted",
	severity: "warning",
	title: "Shard is not in its index",
	about: "file",
	fix: "Remove the file, or generate the index again.",
	message: ({ index }) => say`is not in the index ${path(index)}, so loaders don't read it`
});
const signatureInvalid = defineRule({
	kind: "signature-invalid",
	severity: "error",
	title: "Signature is not valid",
	about: "manifest",
	fix: "Sign the manifest again, or restore the manifest and its bundle from where they were signed.",
	message: (data) => {
		switch (data.reason) {
			case "malformed": return say`is no Sigstore bundle or DSSE envelope that can be read`;
			case "partial": return say`it holds statements that nobody signed, beside signed ones`;
			case "expired": return say`its certificate was valid until ${data.until}, and no trusted timestamp says that it was signed before`;
			case "certificate": return say`no trusted authority issued its certificate, or the certificate wasn't valid when it was signed`;
			case "timestamp": return say`no trusted timestamp says when it was signed`;
			case "log": return say`the transparency log doesn't confirm it`;
			case "signature": return say`its signature is not one of its content by a trusted key`;
			case "key": return say`it was signed by a key, and no public key is among the trusted roots`;
			case "digest": return say`it attests another content of ${path(data.manifest)}`;
			case "signer": return say`it was signed by ${code(data.actual)}, which signed-by doesn't name`;
			case "unsigned": return data.recorder === null ? say`was signed in ${data.baseline}, and no bundle signs it any more` : say`was signed in ${data.baseline}; what it recorded is in ${path(data.recorder)} now, which nobody signed`;
		}
	}
});
const sizePlaceholder = defineRule({
	kind: "size-placeholder",
	severity: "notice",
	title: "Size is a placeholder",
	about: "manifest",
	fix: "Record the size in bytes, or leave the field out.",
	message: ({ file, actual }) => say`the size of ${path(file)} is ${json(actual)}, which is not a size`,
	values: ({ actual }) => ({
		expected: "a number of bytes",
		actual
	})
});
const smokeBlocked = defineRule({
	kind: "smoke-blocked",
	severity: "error",
	title: "Model couldn't be tested",
	about: "entry",
	fix: "Follow the `fix` of the test in the results, then run the smoke tests again.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} couldn't run: ${reason === null ? "no reason was given" : code(reason)}`
});
const smokeFailed = defineRule({
	kind: "smoke-failed",
	severity: "error",
	title: "Model doesn't work",
	about: "entry",
	fix: "Look at the outputs of the test, then repair the model or its smoke_test.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} failed: ${reason === null ? "no reason was given" : code(reason)}`
});
const smokeSlow = defineRule({
	kind: "smoke-slow",
	severity: "error",
	title: "Model doesn't answer in time",
	about: "entry",
	fix: "Raise `max_seconds` of its smoke_test, or use a smaller model or a faster machine.",
	merge: "once",
	message: ({ test, reason }) => say`its smoke test ${code(test)} took too long: ${reason === null ? "no reason was given" : code(reason)}`
});
const smokeStale = defineRule({
	kind: "smoke-stale",
	severity: "notice",
	title: "Smoke test result isn't used",
	about: "entry",
	fix: "Run the smoke tests again, on this commit.",
	merge: "once",
	message: ({ why, statement }) => say`the result in ${path(statement)} ${WHY[why]}`
});
const WHY = {
	"too-old": "is too old",
	"from-the-future": "is dated in the future",
	"other-digests": "was made with other recorded digests",
	"other-commit": "is from another commit, and no digest is recorded to compare"
};
const smokeUnsafe = defineRule({
	kind: "smoke-unsafe",
	severity: "error",
	title: "Model could execute code",
	about: "entry",
	fix: "Take it out of the model's folder, or allow it for this entry in the step that runs the smoke tests.",
	merge: "once",
	message: ({ path: file, pointer, why }) => pointer === null ? say`the guard of its smoke test refused ${path(file)}: ${code(why)}` : say`the guard of its smoke test refused ${code(pointer)} in ${path(file)}: ${code(why)}`
});
const smokeUntested = defineRule({
	kind: "smoke-untested",
	severity: "notice",
	title: "Nothing says whether the model works",
	about: "entry",
	fix: "Add a smoke_test to the entry, and run the smoke tests.",
	merge: "once",
	message: ({ why }) => why === "no-test" ? say`has recorded files and no ${code("smoke_test")}` : say`has a ${code("smoke_test")}, and no statement has its result`
});
const statementInconsistent = defineRule({
	kind: "statement-inconsistent",
	severity: "warning",
	title: "Statement contradicts itself",
	about: "manifest",
	fix: "Make the manifest again with the tool that wrote it, and sign it again if it was signed.",
	message: ({ expected, actual }) => say`its own digest is ${digest(expected)}, but the files that it lists give ${digest(actual)}; the list was changed after it was made`
});
const upstreamDiffers = defineRule({
	kind: "upstream-differs",
	severity: "error",
	title: "Upstream has another file than the recorded one",
	about: "file",
	fix: "Find out which is right: record upstream's digest, or the commit that has the recorded one.",
	merge: "once",
	message: (data) => {
		if (data.what === "more") return say`${count(data.count, "more recorded file")} ${data.count === 1 ? "differs" : "differ"} from revision ${code(data.revision ?? "HEAD")}, or ${data.count === 1 ? "doesn't" : "don't"} exist there`;
		if (data.what === "object") return say`${data.source} has the object ${digest(data.file)} with ${count(Number(data.actual), "byte")}; the pointer says ${count(Number(data.expected), "byte")}`;
		const isSize = data.what === "size";
		if (data.what === "bytes") return say`has ${data.algorithm} ${digest(data.actual)}, but ${placeOf(data)} has ${digest(data.expected)}`;
		const name = data.what === "blob" ? "git blob" : "SHA-256";
		const where = placeOf(data);
		return isSize ? say`${where} is ${count(Number(data.actual), "byte")} long; the recorded size is ${count(Number(data.expected), "byte")}` : say`${where} has ${name} ${digest(data.actual)}, but SHA-256 ${digest(data.expected)} is recorded`;
	}
});
function placeOf({ source, file, revision }) {
	return revision === null ? say`${path(source)}` : say`${path(file)} of ${path(source)} at ${code(revision)}`;
}
const upstreamMissing = defineRule({
	kind: "upstream-missing",
	severity: "error",
	title: "Recorded file or repository no longer exists upstream",
	about: "file",
	fix: "Record the new place, keep a copy of your own, or remove the record.",
	merge: "once",
	message: (data) => {
		switch (data.what) {
			case "repository": return say`${path(data.repository)} is not on the Hugging Face Hub, or the token can't read it`;
			case "revision": return say`${path(data.repository)} has no revision ${code(data.revision)}`;
			case "file": return say`${path(data.repository)} has no ${path(data.file)} at ${code(data.revision)}`;
			case "url": return say`${path(data.url)} doesn't exist (status ${data.status})`;
		}
	},
	values: (data) => {
		return {
			expected: data[{
				repository: "repository",
				revision: "revision",
				file: "file",
				url: "url"
			}[data.what]] ?? null,
			actual: null
		};
	}
});
const upstreamMoved = defineRule({
	kind: "upstream-moved",
	severity: "warning",
	title: "Repository was renamed upstream",
	about: "entry",
	fix: "Record the new name. Somebody else can take the old one.",
	merge: "once",
	message: ({ expected, actual }) => say`${path(expected)} is now called ${path(actual)} on the Hugging Face Hub`
});
const upstreamNewer = defineRule({
	kind: "upstream-newer",
	severity: "warning",
	title: "Upstream has a newer revision",
	about: "entry",
	fix: "Review the change. Then record the new commit, version and digests, or keep the old ones and lower the severity.",
	merge: "once",
	message: ({ repository, pinned, branch, actual, recorded, differing, paths }) => {
		const where = pinned === null ? say`comes from ${branch === null ? "the default branch" : code(branch)} of ${path(repository)}, which is at ${digestLike(actual)}` : say`is pinned to ${digestLike(pinned)} of ${path(repository)}; the default branch is at ${digestLike(actual)}`;
		if (recorded === 0) return say`${where}. No recorded file shows what changed`;
		if (differing === 0) return say`${where}. ${recorded === 1 ? "The recorded file is" : `All ${recorded} recorded files are`} the same there`;
		return say`${where}. ${differing} of ${count(recorded, "recorded file")} ${differing === 1 ? "differs" : "differ"} there: ${names(paths, differing)}`;
	},
	values: ({ pinned, actual }) => ({
		expected: pinned,
		actual
	})
});
const digestLike = (commit) => ({
	is: "digest",
	text: commit
});
const upstreamUnreachable = defineRule({
	kind: "upstream-unreachable",
	severity: "warning",
	title: "Upstream didn't answer",
	about: "run",
	fix: "Run the check again later. For private and gated repositories, set HF_TOKEN, GITHUB_TOKEN or upstream-auth.",
	isSuppressible: true,
	merge: "once",
	message: ({ why, asked, count }, { subject }) => say`Couldn't check ${names(asked, count)} on ${subject}: ${why}`
});
const versionNotBumped = defineRule({
	kind: "version-not-bumped",
	severity: "error",
	title: "Content changed, but its version didn't",
	about: "entry",
	fix: "Raise the entry's version, or restore the content of that version.",
	message: ({ baseline, was_called, version, what, expected, actual }) => [
		...say`changed since ${baseline}`,
		...was_called === null ? NOTHING : say` (there ${code(was_called)})`,
		...version === null ? say` and has no version` : say`, but its version is still ${code(version)}`,
		...say`: ${path(what)} was ${code(expected)} and is ${code(actual)}`
	]
});
const versionWentBack = defineRule({
	kind: "version-went-back",
	severity: "error",
	title: "Version went back",
	about: "entry",
	fix: "Give the entry a higher version than it had.",
	message: ({ baseline, was, is }) => is === null ? say`has no version any more; in ${baseline} it had ${code(was)}` : say`went back from version ${code(was)} (in ${baseline}) to ${code(is)}`,
	values: ({ was, is }) => ({
		expected: is === null ? was : `${was} or later`,
		actual: is ?? "none"
	})
});
const RULES = [
	nothingToCheck,
	checksumMismatch,
	lineEndsDiffer,
	sizeMismatch,
	pointerMismatch,
	pointerMalformed,
	pointerUnexpected,
	snapshotDamaged,
	headerDiffers,
	folderDiffers,
	upstreamDiffers,
	restoreMismatch,
	fileChanged,
	fileMissing,
	pointerMissing,
	pointerUnverified,
	snapshotIncomplete,
	notAFile,
	fileUnreadable,
	shardsIncomplete,
	shardUnlisted,
	filesetEmpty,
	fileUnrecorded,
	upstreamMissing,
	lfsObjectMissing,
	restoreGone,
	restoreFailed,
	restoreUnsourced,
	manifestMalformed,
	manifestUnread,
	inventoryUnreadable,
	inventoryInvalid,
	inventoryMissing,
	entryMissing,
	entryUnknown,
	entryDuplicate,
	entryDiffers,
	totalsDiffer,
	combinedStale,
	listMissing,
	listUnreadable,
	listMalformed,
	listDuplicate,
	listStyle,
	fetchMalformed,
	digestPlaceholder,
	sizePlaceholder,
	digestUnread,
	pathUnknown,
	statementInconsistent,
	signatureInvalid,
	checksumConflict,
	digestShared,
	digestWeak,
	nothingRecorded,
	searchIncomplete,
	pathEscapes,
	pathNotPortable,
	pathAmbiguous,
	baseChanged,
	baseUnusual,
	smokeFailed,
	smokeSlow,
	smokeUnsafe,
	loaderMissing,
	smokeBlocked,
	endpointUnreachable,
	endpointError,
	endpointModelMissing,
	endpointModelDiffers,
	endpointModelUnlisted,
	endpointModelUnrecorded,
	smokeStale,
	smokeUntested,
	recordRemoved,
	configWeakened,
	versionNotBumped,
	versionWentBack,
	versionInvalid,
	revisionNotPinned,
	upstreamNewer,
	upstreamMoved,
	upstreamUnreachable,
	baselineUnavailable,
	gitUnavailable,
	stateIgnored,
	suppressionExpired,
	checkIncomplete
];
const KINDS = RULES.map(({ kind }) => kind);
const BY_KIND = Object.fromEntries(RULES.map((rule) => [rule.kind, rule]));
function ruleOf(kind) {
	return Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : null;
}
function sentenceOf({ kind, data, subject, location = null, related = null }) {
	const message = plainText(messageOf(BY_KIND[kind], data, {
		subject,
		location,
		related
	}));
	return location === null ? message : `${location.file}:${location.line}:${location.column}: ${message}`;
}
export { lfsObjectMissing as A, configWeakened as B, restoreUnsourced as C, recordRemoved as D, restoreFailed as E, endpointModelUnrecorded as F, endpointModelUnlisted as I, endpointModelMissing as L, filesetEmpty as M, fetchMalformed as N, loaderMissing as O, endpointUnreachable as P, endpointModelDiffers as R, shardUnlisted as S, restoreGone as T, smokeSlow as _, sentenceOf as a, sizePlaceholder as b, upstreamUnreachable as c, upstreamMissing as d, upstreamDiffers as f, smokeStale as g, smokeUnsafe as h, ruleOf as i, headerDiffers as j, listStyle as k, upstreamNewer as l, smokeUntested as m, KINDS as n, versionWentBack as o, statementInconsistent as p, RULES as r, versionNotBumped as s, BY_KIND as t, upstreamMoved as u, smokeFailed as v, restoreMismatch as w, signatureInvalid as x, smokeBlocked as y, endpointError as z };
