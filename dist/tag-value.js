import { ofCheck } from "./check.js";
import { t as addBillFiles } from "./bill-files.js";
import { t as DocumentReader } from "./documents.js";
import { t as placeOfBest } from "./placed-digest.js";
import { t as compareCode } from "./verification-code.js";
const { Rr: algorithmNamed, bn: readDigest } = ofCheck();
const MAX_REPORTED = 100;
async function readTagValue(source, name) {
	const text = await source.text();
	const reader = DocumentReader.ofLines(source.path, text);
	if (text.is !== "text") return reader.finish({
		name,
		version: null
	});
	let version = null;
	let owner = newPackage();
	const packages = [owner];
	const files = [];
	let file = null;
	let placeholders = 0;
	for (const { tag, value, line } of tagsOf(text.text)) switch (tag) {
		case "SPDXVersion":
			version = /\d\.\d{1,2}$/.exec(value)?.[0] ?? null;
			break;
		case "PackageName":
			reader.count("component");
			owner = newPackage();
			packages.push(owner);
			file = null;
			break;
		case "PackageVerificationCode":
			readCode(value, line, owner);
			break;
		case "FileName":
			file = {
				path: value,
				digests: [],
				line
			};
			if (value === "") reader.brokenAtLine(line, "FileName");
			else {
				files.push(file);
				owner.files.push(file);
			}
			break;
		case "SnippetSPDXID":
			file = null;
			break;
		case "FileChecksum": {
			const [, word = "", hex = ""] = /^([^:\s]+)\s*:\s*(.*)$/.exec(value) ?? [];
			const algorithm = algorithmNamed(word);
			const digest = algorithm === null ? null : readDigest(hex, algorithm);
			if (algorithm === null) reader.count("unsupported-digest");
			else if (digest !== null) file?.digests.push({
				digest,
				at: line
			});
			else if (file !== null && placeholders++ < MAX_REPORTED) {
				const data = {
					path: file.path,
					written: hex.slice(0, 200),
					of: "file"
				};
				reader.problem({
					kind: "digest-placeholder",
					data,
					at: {
						is: "line",
						line,
						column: 1
					}
				});
			}
		}
	}
	for (const one of packages) await compare(one, packages.length <= 2 ? files : one.files, reader);
	const named = files.map(({ path, digests, line }) => ({
		descriptor: {
			path,
			digests: digests.map(({ digest }) => digest),
			place: placeOfBest(digests, line)
		},
		pointer: []
	}));
	const of = await addBillFiles(named, source, reader);
	const { descriptors } = reader;
	const { path } = source;
	return reader.finish({
		name,
		version
	}, {
		...of,
		missing: "elsewhere",
		locate: (at) => {
			if (at.is === "line") return {
				file: path,
				line: at.line,
				column: at.column
			};
			return {
				file: path,
				line: at.is === "descriptor" ? descriptors.place(at.index) : 1,
				column: 1
			};
		}
	});
}
function newPackage() {
	return {
		code: "",
		excluded: [],
		line: 1,
		files: []
	};
}
function readCode(value, line, owner) {
	const [, code = "", excluded = ""] = /^([0-9a-fA-F]+)\s*(?:\(excludes:?\s*(.*)\))?\s*$/.exec(value) ?? [];
	owner.code = code;
	owner.excluded = excluded.split(/,\s*/).filter((one) => one !== "");
	owner.line = line;
}
async function compare({ code, excluded, line }, files, reader) {
	const verified = files.map(({ path, digests }) => {
		return {
			path,
			sha1: digests.find(({ digest }) => digest.algorithm === "sha1")?.digest.value ?? null
		};
	});
	const data = await compareCode(code, verified, excluded);
	if (data !== null) reader.problem({
		kind: "statement-inconsistent",
		data,
		at: {
			is: "line",
			line,
			column: 1
		}
	});
}
function* tagsOf(text) {
	let isInText = false;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.replace(/\r$/, "");
		if (isInText) {
			isInText = !line.includes("</text>");
			continue;
		}
		const [, tag = "", value = ""] = /^\s*([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
		if (tag === "") continue;
		isInText = value.startsWith("<text>") && !value.includes("</text>");
		yield {
			tag,
			value: value.trim(),
			line: index + 1
		};
	}
}
export { readTagValue };
