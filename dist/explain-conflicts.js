import { ofCheck } from "./check.js";
const { C: withEnds, S: isTextBytes, Ur: checksumConflict, b: MAX_TEXT_BYTES, x: countEnds, zr: algorithmOfLength } = ofCheck();
const MAX_READ = 100;
async function explainConflicts(findings, ports) {
	const subjects = new Set();
	for (const { kind, subject } of findings) if (kind === checksumConflict.kind && subjects.size < MAX_READ) subjects.add(subject);
	if (subjects.size === 0) return findings;
	const texts = new Map();
	for (const path of subjects) if (!ports.signal.aborted) texts.set(path, await bothEnds(path, ports.files));
	return findings.map((finding) => {
		const both = finding.kind === checksumConflict.kind ? texts.get(finding.subject) : void 0;
		if (both === void 0 || both.length === 0) return finding;
		const data = finding.data;
		return areOfBoth(data, both, ports) ? {
			...finding,
			data: {
				...data,
				by: "line-ends"
			}
		} : finding;
	});
}
async function bothEnds(path, files) {
	const read = await files.read(path, MAX_TEXT_BYTES);
	if (read.is !== "bytes" || !isTextBytes(read.bytes)) return [];
	const { crlf, lf } = countEnds(read.bytes);
	const { length } = read.bytes;
	return [withEnds(read.bytes, "lf", length - crlf), withEnds(read.bytes, "crlf", length + lf)];
}
function areOfBoth(data, both, { digests }) {
	if (data.what === "folder") return false;
	const said = both.map((bytes) => {
		if (data.what === "size") return `${bytes.length}`;
		const algorithm = algorithmOfLength(data.expected.length);
		if (algorithm === null) return "";
		return digests(bytes, [algorithm])[0]?.value ?? "";
	});
	return said.includes(data.expected) && said.includes(data.actual);
}
export { explainConflicts };
