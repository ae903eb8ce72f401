import { bn as pathMatcher } from "./check.js";
import { n as headerFormatOf } from "./headers.js";

/** What the settings say of files that should be there and that nothing records. */
function missingPolicy({ missingFiles, optional }) {
	return {
		isOptional: pathMatcher("optional", optional),
		severity: (auto) => missingFiles === "ignore" ? null : missingFiles === "auto" ? auto : missingFiles
	};
}

/** The header of a recorded file; null where neither it nor its header is known, or no format. */
async function headerOf(record, { parts, elsewhere }) {
	const { found, outcome, path } = record;
	if (found.is !== "file" || outcome?.is === "pointer") return elsewhere.get(record) ?? null;
	return readHeader(found.path ?? path, path, parts);
}
/** `name`: the path whose ending says the format. */
async function readHeader(path, name, open) {
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
}

export { missingPolicy as n, headerOf as t };