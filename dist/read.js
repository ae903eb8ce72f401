import { ofCheck, Tn as BagNames, wn as Descriptors } from "./check.js";
const { Br: infoOf, Cn: manifest, Di: folderOf, En: DECLARATION, On: payloadManifests, Ti: below, kn: readName, pn: readLines, vn: detach, yn: fromHex } = ofCheck();
const MAX_REPORTED$1 = 50;
const MAX_TEXT = 200;
async function readBagLines(chunks, algorithm, encoding) {
	const lines = [];
	const malformed = [];
	const styles = {
		"binary-mark": [],
		"dot-slash": []
	};
	let count = 0;
	let number = 0;
	for await (const batch of readLines(chunks, {
		bareCarriageReturn: true,
		encoding
	})) {
		if ("problem" in batch) return {
			lines: [],
			problems: [broken("unreadable", batch.problem)]
		};
		for (const text of batch.lines) {
			number += 1;
			if (text.trim() === "") continue;
			const [, hex = "", mark = "", rest = ""] = /^([0-9A-Fa-f]+)[ \t]+(\*?)(\S[\s\S]*)$/.exec(text) ?? [];
			const name = rest.replace(/^(?:\.\/)+/, "");
			const data = whyNot(hex, name, algorithm);
			if (data === null) {
				if (mark !== "") styles["binary-mark"].push(number);
				if (name !== rest) styles["dot-slash"].push(number);
				lines.push({
					line: number,
					digest: algorithm === null ? null : fromHex(hex, algorithm),
					name
				});
				continue;
			}
			count += 1;
			if (malformed.length < MAX_REPORTED$1) malformed.push({
				line: number,
				data,
				text: text.slice(0, MAX_TEXT)
			});
		}
	}
	const problems = [];
	for (const { line, data, text } of lines.length === 0 ? malformed.slice(0, 1) : malformed) {
		const isFatal = lines.length === 0;
		problems.push({
			kind: "list-malformed",
			data: {
				...data,
				isFatal,
				text
			},
			at: {
				is: "line",
				line,
				column: 1
			}
		});
	}
	if (count > malformed.length && lines.length > 0) {
		const at = {
			is: "line",
			line: malformed.at(-1)?.line ?? 1,
			column: 1
		};
		problems.push({
			kind: "list-malformed-more",
			data: { count: count - malformed.length },
			at
		});
	}
	for (const style of ["binary-mark", "dot-slash"]) {
		const [line] = styles[style];
		if (line === void 0) continue;
		problems.push({
			kind: "list-style",
			data: {
				style,
				count: styles[style].length
			},
			at: {
				is: "line",
				line,
				column: 1
			}
		});
	}
	return {
		lines,
		problems
	};
}
function whyNot(hex, name, algorithm) {
	if (hex === "") return {
		reason: "not-a-record",
		detail: null
	};
	if (algorithm !== null && hex.length !== infoOf(algorithm).hexLength) return {
		reason: "digest-value",
		detail: algorithm
	};
	if (name === "") return {
		reason: "no-name",
		detail: null
	};
	if (name.includes("\0")) return {
		reason: "name-nul",
		detail: null
	};
	return name.includes("\uFFFD") ? {
		reason: "name-encoding",
		detail: null
	} : null;
}
function broken(reason, detail) {
	return {
		kind: "list-malformed",
		data: {
			reason,
			detail,
			text: "",
			isFatal: true
		},
		at: {
			is: "line",
			line: 1,
			column: 1
		}
	};
}
function withoutRepeated(lines, isInvalid) {
	const seen = new Map();
	const problems = [];
	const reported = new Set();
	const kept = lines.filter(({ line, name, digest }) => {
		const values = seen.get(name);
		const value = digest?.value ?? "";
		if (values === void 0) seen.set(name, new Set([value]));
		if (values === void 0) return true;
		if (!reported.has(name)) {
			reported.add(name);
			const data = {
				path: name,
				isInvalid
			};
			if (reported.size <= MAX_REPORTED$1) problems.push({
				kind: "list-duplicate",
				data,
				at: {
					is: "line",
					line,
					column: 1
				}
			});
		}
		return !values.has(value) && values.add(value) !== void 0;
	});
	if (reported.size > MAX_REPORTED$1) {
		const data = { count: reported.size - MAX_REPORTED$1 };
		problems.push({
			kind: "list-duplicate-more",
			data,
			at: {
				is: "line",
				line: 1,
				column: 1
			}
		});
	}
	return {
		lines: kept,
		problems
	};
}
const MAX_REPORTED = 50;
const OXUM = "Payload-Oxum";
async function readDeclaration(source, folder) {
	const file = below(folder, DECLARATION);
	const text = await source.companion(file) ?? "";
	const [, version = null] = /^\s*BagIt-Version\s*:\s*(\d{1,3}\.\d{1,3})\s*$/im.exec(text) ?? [];
	const [, label = ""] = /^\s*Tag-File-Character-Encoding\s*:\s*(\S+)\s*$/im.exec(text) ?? [];
	const isUnicode = label === "" || /^utf-?(?:8|16)/i.test(label);
	return {
		version,
		isEncoded: version === null || !version.startsWith("0."),
		encoding: isUnicode || !isKnown(label) ? null : label,
		style: await styleOf(text, file, source)
	};
}
async function styleOf(text, file, source) {
	const bytes = await source.companion(file, "latin1") ?? "";
	if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(bytes)) return "byte-order-mark";
	return text.split(/\r\n|\n|\r/).filter((line) => line.includes(":")).every((line) => /^[^\s:]+: \S+$/.test(line)) ? null : "declaration-blanks";
}
function isKnown(label) {
	try {
		return new TextDecoder(label).encoding !== "";
	} catch {
		return false;
	}
}
async function readTotal(source, folder) {
	const file = below(folder, "bag-info.txt");
	const lines = (await source.companion(file) ?? "").split(/\r\n|\n|\r/);
	const index = lines.findIndex((line) => /^Payload-Oxum\s*:/i.test(line));
	const [, bytes, files] = /:\s*(\d{1,15})\.(\d{1,9})\s*$/.exec(lines[index] ?? "") ?? [];
	if (bytes === void 0 || files === void 0) return null;
	return {
		folder: below(folder, "data"),
		bytes: Number(bytes),
		files: Number(files),
		field: OXUM,
		at: {
			is: "line",
			line: index + 1,
			column: 1,
			file
		}
	};
}
async function readFetch(source, folder, encoding, names) {
	const file = below(folder, "fetch.txt");
	const text = await source.companion(file, encoding) ?? "";
	const files = new Map();
	const problems = [];
	let malformed = 0;
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
		if (line.trim() === "") continue;
		const [, url = "", length = "", name = ""] = /^\s*(\S+)[ \t]+(\S+)[ \t]+(\S.*)$/.exec(line) ?? [];
		const isRecord = /^[a-z][a-z0-9+.-]*:/i.test(url) && /^(?:-|\d{1,15})$/.test(length);
		const path = isRecord ? await names.decoded(name.trimEnd()) : "";
		if (isRecord && /^(?:\.\/)*data\/./.test(path) && !path.split("/").includes("..")) {
			const size = length === "-" ? null : Number(length);
			files.set(path.replace(/^(?:\.\/)+/, ""), {
				source: {
					is: "url",
					url,
					revision: null
				},
				size
			});
			continue;
		}
		malformed += 1;
		if (malformed > MAX_REPORTED) continue;
		const reason = isRecord ? "structure" : "columns";
		const detail = isRecord ? name.slice(0, 200) : null;
		problems.push({
			kind: "fetch-malformed",
			data: {
				reason,
				detail
			},
			at: {
				is: "line",
				line: index + 1,
				column: 1,
				file
			}
		});
	}
	if (malformed > MAX_REPORTED) {
		const at = {
			is: "line",
			line: 1,
			column: 1,
			file
		};
		problems.push({
			kind: "fetch-malformed-more",
			data: { count: malformed - MAX_REPORTED },
			at
		});
	}
	return {
		files,
		problems
	};
}
async function readBagit(source, name) {
	const { path: file } = source;
	const folder = folderOf(file);
	const { isTag, algorithm } = readName(file);
	const declaration = await readDeclaration(source, folder);
	const isStrict = declaration.isEncoded;
	const content = await readBagLines(await source.chunks(), algorithm, declaration.encoding);
	const decoded = [];
	const written = content.lines.map((line) => line.name);
	const names = new BagNames(written, source, {
		...declaration,
		folder
	});
	for (const line of content.lines) {
		const decodedTo = await names.decoded(line.name);
		decoded.push(decodedTo === line.name ? line : {
			...line,
			name: decodedTo,
			written: line.name
		});
	}
	const { lines, problems: repeated } = withoutRepeated(decoded, isStrict);
	const problems = [...content.problems, ...repeated];
	if (!isTag && declaration.style !== null && (await payloadManifests(source, folder))[0] === file) problems.push({
		kind: "list-style",
		data: {
			style: declaration.style,
			count: 1
		},
		at: {
			is: "line",
			line: 1,
			column: 1,
			file: below(folder, DECLARATION)
		}
	});
	const payload = isTag ? null : await payloadOf(source, folder, file, isStrict);
	const fetched = payload === null ? null : await readFetch(source, folder, declaration.encoding, names);
	if (payload?.isFirst) for (const problem of fetched?.problems ?? []) problems.push(problem);
	if (lines.length === 0 && problems.length === 0 && payload?.total?.files !== 0) problems.push(broken("empty", null));
	const descriptors = new Descriptors();
	for (const { name: path, digest, line, written } of lines) {
		const from = fetched?.files.get(path);
		descriptors.add({
			path: detach(path),
			digests: digest === null ? [] : [digest],
			place: line,
			...written !== void 0 && {
				otherwise: below(folder, detach(written)),
				written: detach(written)
			},
			...from && {
				source: from.source,
				size: from.size
			}
		});
	}
	return manifest({
		file,
		format: {
			name,
			version: declaration.version
		},
		base: {
			is: "folder",
			folder
		},
		descriptors,
		problems,
		fileSets: payload?.sets ?? [],
		total: lines.every(({ name: path }) => path.startsWith("data/")) ? payload?.total ?? null : null,
		notLookedAt: algorithm === null ? [{
			what: "unsupported-digest",
			count: lines.length
		}] : [],
		locate: (place) => {
			if (place.is === "line") return {
				file: place.file ?? file,
				line: place.line,
				column: place.column
			};
			return {
				file,
				line: place.is === "descriptor" ? descriptors.place(place.index) : 1,
				column: 1
			};
		}
	});
}
async function payloadOf(source, folder, file, isStrict) {
	const manifests = await payloadManifests(source, folder);
	const isFirst = (manifests[0] ?? file) === file;
	const set = {
		folder: below(folder, "data"),
		includes: ["**"],
		excludes: [],
		expects: "recorded",
		...!isStrict && { by: manifests },
		name: null
	};
	const total = await readTotal(source, folder);
	return {
		isFirst,
		sets: isStrict || isFirst ? [set] : [],
		total: isFirst ? total : null
	};
}
export { readBagit };
