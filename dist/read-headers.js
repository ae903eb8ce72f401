import { ofCheck } from "./check.js";
import { n as headerFormatOf } from "./headers.js";
const { Bt: pathMatcher } = ofCheck();
const missingPolicy = (function missingPolicy({ missingFiles, optional }) {
	return {
		isOptional: pathMatcher("optional", optional),
		severity: (auto) => missingFiles === "ignore" ? null : missingFiles === "auto" ? auto : missingFiles
	};
});
const headerOf = (async function headerOf(record, { parts, elsewhere }) {
	const { found, outcome, path } = record;
	if (found.is !== "file" || outcome?.is === "pointer") return elsewhere.get(record) ?? null;
	return readHeader(found.path ?? path, path, parts);
});
const readHeader = (async function readHeader(path, name, open) {
	const format = headerFormatOf(name);
	const parts = format === null ? null : await open(path);
	if (format === null || parts === null) return null;
	try {
		return format.read(parts);
	} catch {
		return null;
	} finally {
		parts.close();
	}
});
export { missingPolicy as n, headerOf as t };
