import { ofCheck } from "./check.js";
import { i as ruleOf } from "./rules.js";
import { A as isPlain } from "./start.js";
const { Jt: isLineList } = ofCheck();
const MAX_LINES = 20;
function fixHint(findings, manifests) {
	const fix = fixLines(findings, manifests);
	return fix === null ? [] : block(fix);
}
function fixLines(findings, manifests) {
	const { heading, language, lines } = linesFor(findings, manifests);
	return lines.length === 0 ? null : {
		heading,
		language,
		lines
	};
}
function linesFor(findings, manifests) {
	switch (ruleOf(findings[0]?.kind ?? "")?.offers) {
		case "record": return {
			heading: "If the new content is wanted, record it in the list:",
			language: "",
			lines: unique(findings, (finding) => recordLine(finding, manifests))
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
function recordLine(finding, manifests) {
	const { actual } = finding;
	const name = nameInList(finding, manifests);
	return isPlain(name) && /^[0-9a-f]{64}$/.test(actual ?? "") ? `${actual}  ${name}` : null;
}
function nameInList({ subject, location }, manifests) {
	const list = manifests.find(({ path, format }) => path === location?.file && isLineList(format));
	if (list === void 0) return "";
	const { base } = list;
	if (base === "") return subject;
	return subject.startsWith(`${base}/`) ? subject.slice(base.length + 1) : "";
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
