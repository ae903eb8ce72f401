import { $t as resolve, Bt as SettingsError, Dt as readSync, N as VERSION, Ot as readdirSync, Pt as statSync, Qt as relative, Ut as quote, Xt as join$1, _t as fstatSync, ft as closeSync, ot as reason, pt as constants, wt as openSync } from "./start.js";
import { ofCheck } from "./check.js";
import { i as ruleOf, n as KINDS } from "./rules.js";
import { t as digestOfPlan } from "./plan-digest.js";
import { t as validate } from "./report.v2.js";
import { C as ungrouped } from "./text-report.js";
import { v as decodeUtf8 } from "./inventories.js";
const { A: makeGroup, Dt: SHARD_STAGE, F: spansOf, Ft: digestOfRow, Hn: shardByPath, M: MAX_SINGLE, N: countAll, P: isGroupable, Pt: countRows, Qn: FILE_STATUSES, Un: shardName, Yr: messageOf, c: sha256Of, ci: grouped, di: outcomeOf, ii: plainText, j: compare, kt: mergeStates, li: SEVERITIES, o: clock, si: countOf, sn: isObject, ui: isUnfinished } = ofCheck();
function chooseReports(reports, own = null) {
	const [first] = reports;
	if (first === void 0) throw new SettingsError("There is no report to merge; name the reports of all shards.");
	if (own !== null) requireOwn(first, own);
	for (const other of reports) requireSameCheck(first, other);
	const chosen = new Map();
	for (const report of reports) {
		const { index } = report.report.shard;
		const rival = chosen.get(index);
		chosen.set(index, rival === void 0 ? report : later(rival, report));
	}
	const { total } = first.report.shard;
	const missing = Array.from({ length: total }, (_, place) => place + 1).filter((index) => !chosen.has(index));
	if (missing.length > 0) {
		const which = missing.length > 20 ? `${missing.slice(0, 20).join(", ")} and more` : missing.join(", ");
		throw new SettingsError(`${missing.length} of ${total} shards ${missing.length === 1 ? "is" : "are"} missing: ${which}. A shard whose job failed to start or to upload has no report; run it again, then merge all of them.`);
	}
	return [...chosen.values()].sort((a, b) => a.report.shard.index - b.report.shard.index);
}
function requireOwn({ file, report }, own) {
	const found = {
		repository: report.run?.repository,
		run: report.run?.id,
		commit: report.commit
	};
	for (const name of [
		"repository",
		"run",
		"commit"
	]) {
		const expected = own[name];
		if (expected === null || found[name] === expected) continue;
		throw new SettingsError(`${file} is of ${name} ${quote(found[name] ?? "none")}, but this job is of ${name} ${quote(expected)}: what it says is about something else. Download the artifacts of this run, and check the same commit out in every job.`);
	}
}
const ASPECTS = [
	[
		"is of another repository",
		({ run }) => run?.repository ?? "none",
		"Merge the reports of one run."
	],
	[
		"is of another run",
		({ run }) => run?.id ?? "none",
		"Merge the reports of one run."
	],
	[
		"is of another commit",
		({ commit }) => commit ?? "none",
		"Merge the reports of one run."
	],
	[
		"has another number of shards",
		({ shard }) => `${shard.total}`,
		"Merge the reports of one run."
	],
	[
		"has other settings",
		({ shard }) => shard.settings.slice(0, 12),
		"Give every shard the same settings."
	],
	[
		"is of another plan",
		({ shard }) => shard.plan.slice(0, 12),
		"The jobs read different records, or resolved them to different paths. If each job restores only its own files, set `checksum-base` and `path-prefix`, so that paths do not depend on the files on disk."
	]
];
function requireSameCheck(first, other) {
	for (const [what, of, wayOut] of ASPECTS) {
		const [expected, found] = [of(first.report), of(other.report)];
		if (expected === found) continue;
		throw new SettingsError(`${other.file} ${what} (${found}) than ${first.file} (${expected}). ${wayOut}`);
	}
}
function later(one, other) {
	const [a, b] = [one.report.run, other.report.run];
	if (a !== null && b !== null && a.id === b.id && a.repository === b.repository && a.attempt !== b.attempt) return a.attempt > b.attempt ? one : other;
	throw new SettingsError(`${one.file} and ${other.file} are both ${shardName(one.report.shard)}${a === null ? "" : ` of run ${quote(a.id)}`}; leave one out.`);
}
function groupTogether(findings, digest) {
	const groups = new Map();
	const keyOf = (finding) => {
		const { kind, severity, location } = finding;
		return location === null ? null : JSON.stringify([
			kind,
			severity,
			location.file,
			suppressionOf(finding)
		]);
	};
	for (const finding of findings) {
		const rule = ruleOf(finding.kind);
		const key = keyOf(finding);
		if (rule === null || key === null || finding.location === null || !isGroupable(rule)) continue;
		const group = groups.get(key) ?? {
			rule,
			manifest: finding.location.file,
			count: 0,
			members: []
		};
		groups.set(key, group);
		group.count += finding.count;
		group.members.push(finding);
	}
	const made = [];
	const gone = new Set();
	for (const { rule, manifest, count, members } of groups.values()) {
		const [one] = members;
		if (one === void 0 || count <= 1e3) continue;
		for (const member of members) gone.add(member);
		const first = members.flatMap(listed).sort((a, b) => compare(a.subject, b.subject)).slice(0, 100);
		const { severity } = one;
		const suppression = suppressionOf(one);
		made.push({
			...one,
			...makeGroup(rule, {
				severity,
				manifest,
				suppression,
				count,
				first
			}, digest)
		});
	}
	made.sort((a, b) => (suppressionOf(a) ?? 0) - (suppressionOf(b) ?? 0));
	return [...made, ...findings.filter((finding) => !gone.has(finding))];
}
function suppressionOf(finding) {
	return "suppression" in finding ? Number(finding.suppression) : null;
}
function listed(finding) {
	const { subject, data, location, related } = finding;
	return finding.count === 1 ? [{
		subject,
		data,
		location,
		related
	}] : data.first;
}
function mergeEntries(shards) {
	const merged = new Map();
	for (const rows of shards) for (const row of rows) {
		const key = JSON.stringify([row.kind, row.id]);
		const other = merged.get(key);
		merged.set(key, other === void 0 ? row : together(other, row));
	}
	return [...merged.values()];
}
function together(one, other) {
	const files = one.files + other.files;
	const telling = [one, other].filter((row) => row.files > 0 || row.status !== "unverified");
	const status = FILE_STATUSES.find((grave) => telling.some((row) => row.status === grave)) ?? one.status;
	return {
		...one,
		status,
		files
	};
}
function mergeFindings(reports, digest) {
	const joined = new Map();
	const findings = [];
	for (const finding of reports.flatMap((report) => [...report.findings])) {
		const rule = ruleOf(finding.kind);
		const other = joined.get(finding.kind);
		if (rule?.merge !== "join") findings.push(finding);
		else joined.set(finding.kind, other === void 0 ? finding : join(rule, other, finding));
	}
	const all = bySeverity([...unrepeated(findings), ...joined.values()]);
	return bySeverity(groupTogether(all, digest));
}
function join(rule, one, other) {
	const data = rule.join?.(one.data, other.data) ?? one.data;
	return {
		...one,
		data,
		...rule.values(data),
		message: plainText(messageOf(rule, data, one))
	};
}
function unrepeated(findings) {
	const asked = new Set();
	return findings.filter(({ kind, fingerprint }) => {
		if (ruleOf(kind)?.merge !== "once") return true;
		const isNew = !asked.has(fingerprint);
		asked.add(fingerprint);
		return isNew;
	});
}
const RANKS = new Map(SEVERITIES.flatMap((severity) => KINDS.map((kind) => `${severity} ${kind}`)).map((name, rank) => [name, rank]));
function bySeverity(findings) {
	const rankOf = ({ severity, kind }) => RANKS.get(`${severity} ${kind}`) ?? RANKS.size;
	return findings.sort((a, b) => rankOf(a) - rankOf(b) || compare(a.subject, b.subject));
}
function countKinds(findings) {
	const counts = new Map();
	for (const { kind, count } of findings) counts.set(kind, (counts.get(kind) ?? 0) + count);
	return Object.fromEntries(KINDS.flatMap((kind) => counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : []));
}
function mergeStages(shards) {
	const [first = []] = shards;
	return first.filter(({ name }) => name !== SHARD_STAGE).map((row) => {
		const rows = shards.flatMap((stages) => stages.filter(({ name }) => name === row.name));
		const has = (status) => rows.some((one) => one.status === status);
		const { note } = rows.find(({ status }) => status !== "skip") ?? row;
		return {
			name: row.name,
			status: has("fail") ? "fail" : has("pass") ? "pass" : "skip",
			counts: addCounts(rows.map(({ counts }) => counts)),
			note,
			duration_ms: Math.max(...rows.map(({ duration_ms }) => duration_ms))
		};
	});
}
function addCounts(all) {
	const sums = {};
	for (const counts of all) for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
	return sums;
}
function mergeReports(given, { run, own = null, now, digest }) {
	const chosen = chooseReports(given, own);
	const [{ report: first }] = chosen;
	const reports = chosen.map(({ report }) => report);
	const files = mergeFiles(chosen, first.shard.plan, digest);
	const findings = mergeFindings(reports, digest);
	const summary = summarise(files, findings, reports);
	const unfinished = reports.find((report) => report.outcome === "error");
	const outcome = outcomeOf(severitiesIn(summary), first.shard.fail_on) === "fail" || reports.some((report) => report.outcome === "fail") ? "fail" : unfinished !== void 0 || summary.skipped > 0 ? "error" : "pass";
	const known = bySeverity(unrepeated(reports.flatMap((report) => [...report.suppressed])));
	const suppressed = bySeverity(groupTogether(known, digest));
	return {
		...first,
		generated_at: now,
		run,
		shard: null,
		outcome,
		error: outcome === "error" ? unfinished?.error ?? "A shard did not finish." : null,
		complete: chosen.every(({ report }) => report.shard.part_complete),
		summary: {
			...summary,
			suppressed: countAll(suppressed)
		},
		...reports.some(({ state }) => state !== void 0) && { state: mergeStates(reports) },
		manifests: first.manifests.map((row) => ({
			...row,
			compared: comparedOf(row.path, reports)
		})),
		stages: mergeStages(reports.map(({ stages }) => stages)),
		entries: mergeEntries(reports.map(({ entries }) => entries)),
		files,
		findings,
		suppressed,
		suppressions: first.suppressions.map((row, place) => ({
			...row,
			findings: countAll(suppressed.filter(({ suppression }) => suppression === place))
		})),
		counts: countKinds(findings)
	};
}
function comparedOf(path, reports) {
	let compared = 0;
	for (const { manifests } of reports) for (const row of manifests) if (row.path === path) compared += row.compared;
	return compared;
}
function mergeFiles(chosen, plan, digest) {
	const files = [];
	for (const { file, report } of chosen) for (const row of report.files) {
		const { index, total } = report.shard;
		if (digestOfRow(row) === null && shardByPath(row.path, total) !== index) throw new SettingsError(`${file} lists a file that is not its shard's; make that report again.`);
		files.push(row);
	}
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	if (digestOfPlan(recorded(files), digest) !== plan) throw new SettingsError("The files of all shards together are not the files of their plan: a report was changed or cut. Make the reports again.");
	return files;
}
function* recorded(files) {
	for (const row of files) {
		const { path, list, recorded } = row;
		const sha256 = digestOfRow(row);
		if (sha256 !== null) yield {
			path,
			list,
			sha256,
			size: recorded.size_bytes
		};
	}
}
function severitiesIn({ errors, warnings, notices }) {
	return {
		error: errors,
		warning: warnings,
		notice: notices
	};
}
function summarise(files, findings, reports) {
	const graded = (severity) => countAll(findings.filter((finding) => finding.severity === severity));
	return {
		...countRows(files),
		bytes_hashed: reports.reduce((sum, { summary }) => sum + summary.bytes_hashed, 0),
		errors: graded("error"),
		warnings: graded("warning"),
		notices: graded("notice"),
		duration_ms: Math.max(...reports.map(({ summary }) => summary.duration_ms))
	};
}
var ReportedFiles = class {
	#named = new Set();
	#unnamed = 0;
	constructor(findings) {
		for (const finding of findings) if (finding.count === 1) this.#named.add(finding.subject);
		else this.#addGroup(finding.count, finding.data);
	}
	#addGroup(count, data) {
		const { first } = data;
		for (const { subject } of first) this.#named.add(subject);
		this.#unnamed += count - first.length;
	}
	takes(path) {
		if (this.#named.has(path)) return true;
		this.#unnamed -= 1;
		return this.#unnamed >= 0;
	}
};
function isWholeGroup(rule, { count, data }) {
	const { first } = data;
	return isGroupable(rule) && count > 1e3 && Array.isArray(first) && first.length === 100 && first.every((one) => isGrouped(one));
}
function isGrouped(value) {
	if (!isObject(value)) return false;
	const { subject, data, location, related } = value;
	return typeof subject === "string" && isObject(data) && isLocation(location) && isLocation(related);
}
function isLocation(value) {
	if (value === null) return true;
	if (!isObject(value)) return false;
	const { file, line, column } = value;
	return typeof file === "string" && Number.isSafeInteger(line) && Number.isSafeInteger(column);
}
function contradiction(row, isReported, isWhole) {
	const { status, evidence, recorded, actual } = row;
	const isOther = (field) => recorded[field] !== null && actual[field] !== null && recorded[field] !== actual[field];
	const isSame = recorded.sha256 !== null && recorded.sha256 === actual.sha256;
	switch (status) {
		case "matched":
			if (isOther("sha256")) return "its digests differ";
			if (isOther("size_bytes")) return "its sizes differ";
			if (evidence === "none") return "nothing is evidence of it";
			if (evidence !== "upstream" && recorded.sha256 !== null && !isSame) return "it has no digest to match";
			return null;
		case "mismatched":
			if (!isReported()) return "no finding says so";
			if (recorded.digest !== void 0 && recorded.digest !== actual.digest) return null;
			return isSame && !isOther("size_bytes") && actual.size_bytes !== null ? "its digests are the same" : null;
		case "unreadable":
		case "changed": return isReported() ? null : "no finding says so";
		case "unverified":
			if (isOther("sha256")) return "its digests differ";
			return isSame && evidence !== "none" ? "its digests are the same" : null;
		case "skipped": return isWhole ? "everything is said to be looked at" : null;
		case "missing": return evidence === "none" ? null : "there is evidence of it";
	}
}
const SCHEMA_VERSION = 2;
const AGAIN = "make that shard's report again, and download it whole";
function readShardReport(file, bytes) {
	const value = parse(file, bytes);
	const { schema_version: schema, tool } = value;
	const version = tool?.version;
	if (schema !== SCHEMA_VERSION || version !== "0.1.0") {
		const by = typeof version === "string" ? `manifest-drift ${version.slice(0, 40)}` : "something else";
		const ours = `this is manifest-drift ${VERSION}, which reads version ${SCHEMA_VERSION} of its own`;
		throw new SettingsError(`${file} was made by ${by}, schema version ${String(JSON.stringify(schema)).slice(0, 40)}; ${ours}. Use one version in all jobs.`);
	}
	if (!validate(value)) {
		const [error] = validate.errors ?? [];
		const where = error?.instancePath.slice(0, 200) || "its top level";
		throw new SettingsError(`${file} is no report of manifest-drift: ${where} ${error?.message ?? "breaks the schema"}; ${AGAIN}.`);
	}
	const report = value;
	if (report.outcome === "error" && (report.shard === null || !isUnfinished(report))) throw new SettingsError(`${file} says that its check could not run: ${quote(report.error ?? "")}; fix that and run the shard again.`);
	const { shard } = report;
	if (shard === null || shard.index > shard.total) throw new SettingsError(`${file} is the report of a whole check; only reports of checks with a shard can be merged. Leave it out.`);
	const whole = {
		...report,
		shard
	};
	holdTogether(file, whole);
	return {
		file,
		report: {
			...whole,
			files: shareText(report.files)
		}
	};
}
function parse(file, bytes) {
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) throw new SettingsError(`${file}:${decoded.line} cannot be read: ${decoded.problem}; ${AGAIN}.`);
	try {
		const value = JSON.parse(decoded.text);
		if (typeof value === "object" && value !== null) return value;
	} catch {
		throw new SettingsError(`${file} is not valid JSON; it may have been cut off: ${AGAIN}.`);
	}
	throw new SettingsError(`${file} is no report of manifest-drift; ${AGAIN}.`);
}
function holdTogether(file, report) {
	const { shard, summary, files, findings, suppressed, suppressions } = report;
	const refuse = (why) => new SettingsError(`${file} contradicts itself: ${why}; ${AGAIN}.`);
	const { errors, warnings, notices } = summary;
	if (summary.total_files !== files.length) throw refuse(`it counts ${countOf(summary.total_files, "file")} and lists ${files.length}`);
	const [open, known] = [countAll(findings), countAll(suppressed)];
	if (errors + warnings + notices !== open) throw refuse(`it counts ${countOf(errors + warnings + notices, "finding")} and lists ${open}`);
	if (summary.suppressed !== known) throw refuse(`it counts ${countOf(summary.suppressed, "suppressed finding")} and lists ${known}`);
	for (const [severity, count] of Object.entries({
		error: errors,
		warning: warnings,
		notice: notices
	})) {
		const listed = countAll([...findings].filter((finding) => finding.severity === severity));
		if (listed !== count) throw refuse(`it counts ${countOf(count, severity)} and lists ${listed}`);
	}
	for (const { suppression } of suppressed) if (suppression >= suppressions.length) throw refuse("it has a finding that nothing suppresses");
	for (const finding of [...findings, ...suppressed]) {
		const rule = ruleOf(finding.kind);
		if (rule === null) throw refuse(`it has a finding of the unknown kind ${quote(finding.kind)}`);
		if (!isSaid(rule, finding)) throw refuse(`the data of its finding about ${quote(finding.subject)} is not what its message says`);
	}
	const said = new ReportedFiles([...findings, ...suppressed]);
	let last = null;
	for (const row of files) {
		const { path } = row;
		if (last !== null && path <= last) throw refuse(`its file ${quote(path)} is out of order or listed twice`);
		last = path;
		const why = contradiction(row, () => said.takes(path), shard.part_complete);
		if (why !== null) throw refuse(`its file ${quote(path)} is ${row.status}, but ${why}`);
	}
}
function isSaid(rule, finding) {
	const { count, data, message, expected, actual } = finding;
	try {
		if (count > 1 && !isWholeGroup(rule, finding)) return false;
		const values = count > 1 ? {
			expected: null,
			actual: null
		} : rule.values(data);
		if (values.expected !== expected || values.actual !== actual) return false;
		return [...ungrouped(finding)].length > 0 && plainText(spansOf(rule, finding)) === message;
	} catch {
		return false;
	}
}
function shareText(rows) {
	const lists = new Map();
	return Array.from(rows, (row) => {
		const { recorded, actual } = row;
		const list = lists.get(row.list) ?? row.list;
		lists.set(list, list);
		const isSame = actual.sha256 === recorded.sha256;
		if (isSame && actual.size_bytes === recorded.size_bytes) return {
			...row,
			list,
			actual: recorded
		};
		return {
			...row,
			list,
			actual: isSame ? {
				...actual,
				sha256: recorded.sha256
			} : actual
		};
	});
}
const REPORT = "report.json";
const MAX_REPORT_BYTES = 268435456;
const MAX_BYTES = 1073741824;
const MAX_REPORTS = 8 * 256;
const MAX_ENTRIES = 1e5;
function mergeReportFiles(paths, { cwd, run, own = null }) {
	const files = paths.flatMap((path) => reportsAt(path, resolve(cwd, path)));
	if (files.length > MAX_REPORTS) throw new SettingsError(`merge: there are ${files.length} reports; the limit is ${MAX_REPORTS}.`);
	const reports = [];
	let left = MAX_BYTES;
	for (const { name, path } of files) {
		const bytes = readWhole(name, path, left);
		left -= bytes.length;
		reports.push(readShardReport(name, bytes));
	}
	return mergeReports(reports, {
		run,
		own,
		now: clock.now(),
		digest: sha256Of
	});
}
function reportsAt(name, path) {
	let isFolder;
	try {
		isFolder = statSync(path).isDirectory();
	} catch (error) {
		throw new SettingsError(`merge: ${quote(name)} cannot be read: ${reason(error)}.`);
	}
	if (!isFolder) return [{
		name,
		path
	}];
	const found = [];
	const folders = [path];
	let entries = 0;
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const entry of readdirSync(folder, { withFileTypes: true })) {
		entries += 1;
		if (entries > MAX_ENTRIES) throw new SettingsError(`merge: ${quote(name)} holds more than ${MAX_ENTRIES} files; name a folder of reports only.`);
		const full = join$1(folder, entry.name);
		if (entry.isDirectory()) folders.push(full);
		else if (entry.name === REPORT && entry.isFile()) found.push({
			name: join$1(name, relative(path, full)),
			path: full
		});
	}
	if (found.length === 0) throw new SettingsError(`merge: there is no ${REPORT} in ${quote(name)}.`);
	return found.sort((a, b) => a.name < b.name ? -1 : 1);
}
function readWhole(name, path, left) {
	let fd = null;
	try {
		fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(fd);
		if (!stat.isFile()) throw new SettingsError(`merge: ${quote(name)} is not a plain file.`);
		if (stat.size > Math.min(MAX_REPORT_BYTES, left)) throw new SettingsError(`merge: ${quote(name)} is ${countOf(stat.size, "byte")} long; the limit is ${grouped(MAX_REPORT_BYTES)} for one report and ${grouped(MAX_BYTES)} for all.`);
		const bytes = Buffer.allocUnsafe(stat.size);
		let length = 0;
		for (let count = -1; count !== 0 && length < bytes.length; length += count) count = readSync(fd, bytes, length, bytes.length - length, null);
		return bytes.subarray(0, length);
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw new SettingsError(`merge: ${quote(name)} cannot be read: ${reason(error)}.`);
	} finally {
		if (fd !== null) closeSync(fd);
	}
}
export { mergeReportFiles };
