import { Lt as writeFileSync, P as logLine, Xt as join } from "./start.js";
import { i as info } from "./core.js";
import { l as upstreamNewer } from "./rules.js";
const PATCH = "upstream.patch";
const BUMPS = "upstream.json";
async function writeUpstreamPatch(report, { settings }, options, folder) {
	if (!report.stages.some(({ name, status }) => name === "upstream" && status !== "skip") || !report.complete || report.outcome === "error") return;
	const { asksHub, bumpsOf } = await import("./bump-repository2.js");
	if (!await asksHub(settings, options)) return;
	const newer = newerIn(report);
	const found = newer.length === 0 ? null : await bumpsOf(settings, options);
	const wanted = (found?.bumps ?? []).filter(({ repository, from, to }) => newer.some(({ repository: name, pinned, actual }) => name === repository && pinned === from && actual === to));
	const here = filesHere(report, wanted);
	const bumps = wanted.filter(({ facts }) => ![...facts.keys()].some((path) => here.has(path)));
	for (const { repository } of wanted.filter((bump) => !bumps.includes(bump))) info(logLine(`${repository} stays: files of it are here, and no patch of a manifest changes them.`));
	let patch = "";
	if (bumps.length > 0) {
		const { updateRepository } = await import("./record-repository2.js");
		const { renderPatch } = await import("./patch2.js");
		const { files, folder: root } = await updateRepository({
			...settings,
			baseline: "none"
		}, options, report, false, bumps);
		patch = [...renderPatch(files, root)].join("");
	}
	writeFileSync(join(folder, PATCH), patch);
	writeFileSync(join(folder, BUMPS), `${JSON.stringify(told(found?.server ?? "", bumps), null, 2)}\n`);
}
function newerIn({ findings }) {
	return [...findings].flatMap(({ kind, data }) => kind === upstreamNewer.kind ? [data] : []);
}
function filesHere({ files }, bumps) {
	const digests = new Map(bumps.flatMap(({ facts }) => [...facts]));
	const here = new Set();
	for (const row of files) {
		const fact = digests.get(row.path);
		if (fact !== void 0 && !isAway(row) && row.actual.sha256 !== fact.sha256) here.add(row.path);
	}
	return here;
}
function isAway({ status, evidence }) {
	return status === "missing" || status === "matched" && evidence === "upstream";
}
function told(server, bumps) {
	return {
		server,
		bumps: bumps.map(({ repository, from, to, facts }) => ({
			repository,
			from,
			to,
			files: [...facts].map(([path, { sha256, size }]) => ({
				path,
				sha256,
				size_bytes: size
			}))
		}))
	};
}
export { writeUpstreamPatch };
