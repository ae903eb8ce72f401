import { n as headerFormatOf } from "./headers.js";
import { j as headerDiffers } from "./rules.js";
import { t as readShardName } from "./read-shard-name.js";
import { ofCheck } from "./check.js";
import { o as pointedSize } from "./inventories.js";
import { n as missingPolicy, t as headerOf } from "./read-headers.js";
const { Di: folderOf, Rt: findRecord, ji: joinPath } = ofCheck();
const checkHeaders = (async function checkHeaders(plan, whole, settings, ports) {
	const findings = [];
	const data = new ExternalData(whole, settings, ports);
	let [read, unknown] = [0, 0];
	for (let index = 0; index < plan.length; index += 1) {
		const record = plan[index];
		if (!(record.found.is === "file" && record.outcome?.is !== "pointer") && !ports.elsewhere.has(record)) continue;
		const format = headerFormatOf(record.path);
		if (format === null) continue;
		if (ports.signal.aborted) break;
		const header = await headerOf(record, ports);
		if (header === null) {
			unknown += 1;
			continue;
		}
		read += 1;
		const found = [...await faultsOf(record, header), ...await data.faults(record, header.external)];
		for (const { isWarning, severity = isWarning ? "warning" : "error", ...fault } of found) findings.push(headerDiffers.found({
			subject: record.path,
			location: record.location,
			key: `${fault.what} ${fault.name}`,
			severity,
			data: {
				format: format.label,
				...fault
			}
		}));
	}
	return {
		findings,
		counts: {
			headers_read: read,
			headers_unknown: unknown
		},
		skipped: read + unknown === 0
	};
});
function faultsOf({ path }, { fault, part }) {
	if (fault !== null) return [fault];
	const named = part === null ? null : readShardName(path);
	if (part === null || named === null || named.number === part.number && named.of === part.of) return [];
	return [{
		what: "split-name",
		name: null,
		expected: `${named.number} of ${named.of}`,
		actual: `${part.number} of ${part.of}`
	}];
}
var ExternalData = class {
	#whole;
	#ports;
	#policy;
	constructor(whole, settings, ports) {
		this.#whole = whole;
		this.#ports = ports;
		this.#policy = missingPolicy(settings);
	}
	async faults({ path: model }, external) {
		const faults = [];
		const missing = [];
		let here = 0;
		for (const { location, end } of external) {
			const name = location.slice(0, MAX_NAME);
			const path = location.startsWith("/") ? null : joinPath(folderOf(model), location);
			if (path === null || path === "") {
				faults.push({
					what: "external-outside",
					name,
					expected: null,
					actual: null
				});
				continue;
			}
			const size = await this.#sizeOf(path);
			if (size === "missing") missing.push(path);
			else here += 1;
			if (typeof size === "number" && size < end) faults.push({
				what: "external-cut",
				name: path,
				expected: end,
				actual: size
			});
		}
		const [first] = missing.filter((path) => !this.#policy.isOptional(path));
		const severity = this.#policy.severity(here === 0 ? "notice" : "error");
		if (first !== void 0 && severity !== null) faults.push({
			what: "external-missing",
			name: null,
			expected: first,
			actual: null,
			severity
		});
		return faults;
	}
	async #sizeOf(path) {
		const { files, git } = this.#ports;
		const record = findRecord(this.#whole, path);
		if (record?.outcome?.is === "pointer") return record.outcome.pointer.is === "pointer" ? record.outcome.pointer.size : null;
		const [stat] = await files.stat([path]);
		if (stat?.is === "file") return pointedSize(files)({
			path,
			size: stat.size,
			linked: stat.linked ?? null
		});
		if (stat?.is !== "missing" || record !== null) return null;
		return (git === null ? null : await git.standing([path]))?.has(path) ? null : "missing";
	}
};
const MAX_NAME = 200;
export { checkHeaders };
