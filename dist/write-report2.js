import { D as mkdirSync, H as writeFileSync, J as join, L as rmSync, Z as resolve, _ as closeSync, d as reason, k as openSync, l as codeOf, o as isInside } from "./hashing.js";
import { $ as quote, X as SettingsError } from "./start.js";
import { t as realAncestor } from "./real-ancestor.js";
import { ba as renderJson } from "./check.js";

/**
* Writes `report.json`, `report.md`, `report.sarif` and `report.html`, and `report.vsa.json` and its parts where the
* verdict can be attested.
*/
async function writeReport(report, { folder, rootFolder = "", cwd = ".", history = null }) {
	named(folder, () => mkdirSync(folder, { recursive: true }));
	const written = {
		json: join(folder, "report.json"),
		markdown: join(folder, "report.md"),
		sarif: join(folder, "report.sarif"),
		html: join(folder, "report.html")
	};
	writePieces(written.json, renderJson(report));
	const { renderMarkdown } = await import("./markdown.js");
	writePieces(written.markdown, [renderMarkdown(report, {
		limit: MARKDOWN_BYTES,
		links: null,
		history
	})]);
	const { renderSarif } = await import("./sarif.js");
	writePieces(written.sarif, [renderSarif(report, rootFolder)]);
	const { renderHtml } = await import("./html.js");
	writePieces(written.html, renderHtml(report, rootFolder, history, await shownOutputsOf(report, cwd)));
	await writeVerificationSummary(report, folder);
	return written;
}
/** What smoke tests put out, for the page; read only where there are results of some. */
async function shownOutputsOf(report, cwd) {
	for (const { tested } of report.entries) if (tested !== void 0) return (await import("./kept-outputs.js")).keptOutputs(report, cwd);
	return /* @__PURE__ */ new Map();
}
/** The verdict as others can sign it; what an earlier run left is removed where there is none. */
async function writeVerificationSummary(report, folder) {
	const { verificationSummary } = await import("./verification-summary.js");
	const summary = verificationSummary(report);
	const [statement, predicate, subjects] = SUMMARY_FILES.map((name) => join(folder, name));
	for (const path of [
		statement,
		predicate,
		subjects
	]) if (path !== void 0) rmSync(path, { force: true });
	if (summary === null || statement === void 0 || predicate === void 0 || subjects === void 0) return;
	writePieces(statement, [`${JSON.stringify(summary.statement, null, 2)}\n`]);
	writePieces(predicate, [`${JSON.stringify(summary.statement.predicate, null, 2)}\n`]);
	if (summary.checksums !== "") writePieces(subjects, [summary.checksums]);
}
const SUMMARY_FILES = [
	"report.vsa.json",
	"report.vsa-predicate.json",
	"report.vsa-subjects.sha256"
];
/** Writes `report.junit.xml` and `report.gitlab.json` beside the others, for CI systems that read them. */
async function writeCiReports(report, folder, rootFolder) {
	const { renderJunitReport } = await import("./junit2.js");
	writePieces(join(folder, "report.junit.xml"), renderJunitReport(report, rootFolder));
	const { renderGitLab } = await import("./gitlab.js");
	writePieces(join(folder, "report.gitlab.json"), [renderGitLab(report, rootFolder)]);
}
/** GitHub shows Markdown files of up to about this size. */
const MARKDOWN_BYTES = 524288;
function writePieces(path, pieces) {
	named(path, () => {
		const fd = openSync(path, "w");
		try {
			for (const piece of pieces) writeFileSync(fd, piece);
		} finally {
			closeSync(fd);
		}
	});
}
/** Says of an error of the system which file it is about. */
function named(path, write) {
	try {
		write();
	} catch (error) {
		if (codeOf(error) === "") throw error;
		throw new SettingsError(`output: ${quote(path)} cannot be written: ${reason(error)}.`);
	}
}
/**
* The absolute path of an output folder. One inside the checked root is refused, because the check
* never writes into the repository; links on the way to it are looked through.
*/
function outputFolder(folder, cwd, root) {
	const path = resolve(cwd, folder);
	const real = realAncestor(path);
	if (real !== root && !isInside(root, real)) return path;
	throw new SettingsError(`output: ${quote(folder)} is inside the checked folder, into which nothing is ever written; name a folder outside it.`);
}

export { writeReport as i, shownOutputsOf as n, writeCiReports as r, outputFolder as t };