import { $t as resolve, Bt as SettingsError, Lt as writeFileSync, Mt as rmSync, Ut as quote, Xt as join, ft as closeSync, tt as isInside, wt as openSync } from "./start.js";
import { n as ofOutput, t as makeFolder } from "./output-folder.js";
import { t as realAncestor } from "./real-ancestor.js";
import { ofCheck } from "./check.js";
const { Wi: renderJson } = ofCheck();
async function writeReport(report, { folder, rootFolder = "", cwd = ".", history = null }) {
	ofOutput(folder, () => makeFolder(folder));
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
async function shownOutputsOf(report, cwd) {
	for (const { tested } of report.entries) if (tested !== void 0) return (await import("./kept-outputs.js")).keptOutputs(report, cwd);
	return new Map();
}
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
async function writeCiReports(report, folder, rootFolder) {
	const { renderJunitReport } = await import("./junit2.js");
	writePieces(join(folder, "report.junit.xml"), renderJunitReport(report, rootFolder));
	const { renderGitLab } = await import("./gitlab.js");
	writePieces(join(folder, "report.gitlab.json"), [renderGitLab(report, rootFolder)]);
}
const MARKDOWN_BYTES = 524288;
function writePieces(path, pieces) {
	ofOutput(path, () => {
		const fd = openSync(path, "w");
		try {
			for (const piece of pieces) writeFileSync(fd, piece);
		} finally {
			closeSync(fd);
		}
	});
}
function outputFolder(folder, cwd, root) {
	const path = resolve(cwd, folder);
	const real = realAncestor(path);
	if (real !== root && !isInside(root, real)) return path;
	throw new SettingsError(`output: ${quote(folder)} is inside the checked folder, into which nothing is ever written; name a folder outside it.`);
}
export { writeReport as i, shownOutputsOf as n, writeCiReports as r, outputFolder as t };
