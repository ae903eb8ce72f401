import { i as ruleOf } from "./rules.js";
import { ofCheck } from "./check.js";
import { A as isPlain } from "./start.js";
const { Ai: folderOf } = ofCheck();
const MAX_LINES = 20;
function fixHint(findings, lists) {
	const fix = fixLines(findings, lists);
	return fix === null ? [] : block(fix);
}
function fixLines(findings, lists) {
	const { heading, language, lines } = linesFor(findings, lists);
	return lines.length === 0 ? null : {
		heading,
		language,
		lines
	};
}
function linesFor(findings, lists) {
	switch (ruleOf(findings[0]?.kind ?? "")?.offers) {
		case "record": return {
			heading: "If the new content is wanted, record it in the list:",
			language: "",
			lines: unique(findings, (finding) => recordLine(finding, lists))
		};
		case "optional": return {
			heading: "If a file is left out on purpose, say so in `.github/manifest-drift.yml`:",
			language: "yaml",
			lines: under("optional:", unique(findings, optionalLine))
		};
		case "path-prefix": return {
			heading: "If the paths belong to another machine, map them in `.github/manifest-drift.yml`:",
			language: "yaml",
			lines: under("path-prefix:", unique(findings, prefixLine))
		};
		default: return {
			heading: "",
			language: "",
			lines: []
		};
	}
}
function recordLine(finding, lists) {
	const { actual } = finding;
	const name = nameInList(finding, lists);
	return isPlain(name) && /^[0-9a-f]{64}$/.test(actual ?? "") ? `${actual}  ${name}` : null;
}
function nameInList({ subject, location }, lists) {
	const list = lists.find(({ path }) => path === location?.file);
	if (list === void 0) return "";
	const folder = folderOf(list.path);
	if (list.base === "root" || folder === "") return subject;
	return subject.startsWith(`${folder}/`) ? subject.slice(folder.length + 1) : "";
}
function optionalLine({ subject, expected }) {
	return isPlain(subject) && expected !== null ? `  - '${subject}'` : null;
}
function prefixLine(finding) {
	const prefix = prefixOf(finding);
	return prefix === null ? null : `  - '${prefix}'`;
}
function prefixOf({ expected, actual }) {
	const written = actual?.replaceAll("\\", "/") ?? "";
	if (expected === null || expected === "" || !written.endsWith(`/${expected}`)) return null;
	const prefix = written.slice(0, -expected.length - 1);
	return /^([A-Za-z]:|\/)/.test(prefix) && isPlain(prefix.replace(/^[A-Za-z]:/, "")) ? prefix : null;
}
function unique(findings, line) {
	const lines = new Set();
	for (const finding of findings) {
		if (lines.size === MAX_LINES) break;
		const text = line(finding);
		if (text !== null) lines.add(text);
	}
	return [...lines];
}
function under(key, items) {
	return items.length === 0 ? [] : [key, ...items];
}
function block({ heading, language, lines }) {
	return [
		`<details><summary>${heading.replace(/`([^`]*)`/g, "<code>$1</code>")}</summary>`,
		"",
		`\`\`\`${language}`,
		...lines,
		"```",
		"",
		"</details>",
		""
	];
}
export { fixLines as n, prefixOf as r, fixHint as t };
