import "./rolldown-runtime.js";
import { E as openSync, O as readSync, P as statSync, Q as resolve, Y as join$1, Z as relative, _ as constants, b as fstatSync, d as reason, g as closeSync, k as readdirSync } from "./hashing.js";
import { A as SHARD_STAGE, At as ruleOf, Dn as GRAVITY, Fn as plainText, Gn as VERSION, Kn as isUnfinished, Nn as messageOf, Ot as KINDS, bt as shardByPath, in as SEVERITIES, j as digestOfPlan, jn as quote, k as LEFT_TO_THE_FIRST, kn as SettingsError, o as sha256Of, qn as outcomeOf, r as clock, rt as decodeUtf8, xt as shardName } from "./check.js";

/**
* One report for each shard of one check, in their order. Anything else is a `SettingsError`: a
* merged report that leaves something out would be a false green.
*/
function chooseReports(reports, own = null) {
	const [first] = reports;
	if (first === void 0) throw new SettingsError("There is no report to merge; name the reports of all shards.");
	if (own !== null) requireOwn(first, own);
	for (const other of reports) requireSameCheck(first, other);
	const chosen = /* @__PURE__ */ new Map();
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
/** A shard that was run again in a later attempt of one run replaces its earlier report. */
function later(one, other) {
	const [a, b] = [one.report.run, other.report.run];
	if (a !== null && b !== null && a.id === b.id && a.repository === b.repository && a.attempt !== b.attempt) return a.attempt > b.attempt ? one : other;
	throw new SettingsError(`${one.file} and ${other.file} are both ${shardName(one.report.shard)}${a === null ? "" : ` of run ${quote(a.id)}`}; leave one out.`);
}

/** Each entry once, in the order of the first shard's, with its files and gravest status over all shards. */
function mergeEntries(shards) {
	const merged = /* @__PURE__ */ new Map();
	for (const rows of shards) for (const row of rows) {
		const key = JSON.stringify([row.kind, row.id]);
		const other = merged.get(key);
		merged.set(key, other === void 0 ? row : together(other, row));
	}
	return [...merged.values()];
}
/** Without a file an entry's `unverified` says only that there is none. */
function together(one, other) {
	const files = one.files + other.files;
	const telling = [one, other].filter((row) => row.files > 0 || row.status !== "unverified");
	const status = GRAVITY.find((grave) => telling.some((row) => row.status === grave)) ?? one.status;
	return {
		...one,
		status,
		files
	};
}

/** The stages as one check would have gone through them: the slowest shard gives the time. */
function mergeStages(shards) {
	const [first = []] = shards;
	return first.filter(({ name }) => name !== SHARD_STAGE).map((row) => {
		const rows = shards.flatMap((stages) => stages.filter(({ name, detail }) => name === row.name && detail !== "reported by the first shard"));
		const working = rows.filter(({ status }) => status !== "skip");
		const has = (status) => rows.some((one) => one.status === status);
		return {
			name: row.name,
			status: has("fail") ? "fail" : has("pass") ? "pass" : "skip",
			detail: addDetails((working.length > 0 ? working : rows).map(({ detail }) => detail)),
			duration_ms: Math.max(...rows.map(({ duration_ms }) => duration_ms))
		};
	});
}
/** `3 files hashed` and `4 files hashed, 1 skipped` are `7 files hashed, 1 skipped` together. */
function addDetails(details) {
	const [only = ""] = details;
	if (details.length === 1) return only;
	const clauses = /* @__PURE__ */ new Map();
	for (const clause of details.flatMap((detail) => detail.split(/(?<=[,:]) /))) {
		const words = clause.replace(/,$/, "").split(NUMBER);
		const sums = (clause.match(NUMBER) ?? []).map(Number);
		const known = clauses.get(words.join("0"));
		if (known === void 0) clauses.set(words.join("0"), {
			words,
			sums
		});
		else for (const [index, number] of sums.entries()) known.sums[index] = number + (known.sums[index] ?? 0);
	}
	let text = "";
	for (const { words, sums } of clauses.values()) {
		const separator = text === "" ? "" : text.endsWith(":") ? " " : ", ";
		text += separator + words.map((word, index) => word + (sums[index] ?? "")).join("");
	}
	return text;
}
const NUMBER = /(?<![\w.-])\d{1,15}(?![\w.-])/g;

/**
* The reports of all shards as the one report that a single check would have given, but for times.
* Throws a `SettingsError` unless every recorded file is in just one of them.
*/
function mergeReports(given, { run, own = null, now, digest }) {
	const chosen = chooseReports(given, own);
	const [{ report: first }] = chosen;
	const reports = chosen.map(({ report }) => report);
	const files = mergeFiles(chosen, first.shard.plan, digest);
	const findings = mergeFindings(reports);
	const summary = summarise(files, findings, reports);
	const unfinished = reports.find((report) => report.outcome === "error");
	const outcome = outcomeOf(severitiesIn(summary), first.shard.fail_on) === "fail" || reports.some((report) => report.outcome === "fail") ? "fail" : unfinished !== void 0 || summary.skipped > 0 ? "error" : "pass";
	const accepted = inOrder(unrepeated(reports.flatMap((report) => [...report.accepted])));
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
			accepted: accepted.length
		},
		manifests: first.manifests.map((row) => ({
			...row,
			compared: comparedOf(row.path, reports)
		})),
		stages: mergeStages(reports.map(({ stages }) => stages)),
		entries: mergeEntries(reports.map(({ entries }) => entries)),
		files,
		findings,
		accepted,
		acceptances: first.acceptances.map((row, place) => ({
			...row,
			findings: accepted.filter(({ acceptance }) => acceptance === place).length
		})),
		counts: countKinds(findings)
	};
}
/** What all shards together compared of a manifest. */
function comparedOf(path, reports) {
	let compared = 0;
	for (const { manifests } of reports) for (const row of manifests) if (row.path === path) compared += row.compared;
	return compared;
}
function mergeFiles(chosen, plan, digest) {
	const files = [];
	for (const { file, report } of chosen) for (const row of report.files) {
		const { index, total } = report.shard;
		if (recordedDigest(row) === null && shardByPath(row.path, total) !== index) throw new SettingsError(`${file} lists a file that is not its shard's; make that report again.`);
		files.push(row);
	}
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	if (digestOfPlan(recorded(files), digest) !== plan) throw new SettingsError("The files of all shards together are not the files of their plan: a report was changed or cut. Make the reports again.");
	return files;
}
function* recorded(files) {
	for (const row of files) {
		const { path, list, recorded } = row;
		const sha256 = recordedDigest(row);
		if (sha256 !== null) yield {
			path,
			list,
			sha256,
			size: recorded.size_bytes
		};
	}
}
function recordedDigest({ recorded: { sha256, digest } }) {
	return sha256 ?? digest ?? null;
}
function mergeFindings(reports) {
	const joined = /* @__PURE__ */ new Map();
	const findings = [];
	for (const finding of reports.flatMap((report) => [...report.findings])) {
		const rule = ruleOf(finding.kind);
		const other = joined.get(finding.kind);
		if (rule?.merge !== "join") findings.push(finding);
		else joined.set(finding.kind, other === void 0 ? finding : join(rule, other, finding));
	}
	return inOrder([...unrepeated(findings), ...joined.values()]);
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
/** Each shard asks upstream, and git, about its own files, and is told the same of their repository. */
function unrepeated(findings) {
	const asked = /* @__PURE__ */ new Set();
	return findings.filter(({ kind, fingerprint }) => {
		if (ruleOf(kind)?.merge !== "once") return true;
		const isNew = !asked.has(fingerprint);
		asked.add(fingerprint);
		return isNew;
	});
}
const RANKS = new Map(SEVERITIES.flatMap((severity) => KINDS.map((kind) => `${severity} ${kind}`)).map((name, rank) => [name, rank]));
/** By severity, kind and subject, which is the order in each of the reports. */
function inOrder(findings) {
	const rankOf = ({ severity, kind }) => RANKS.get(`${severity} ${kind}`) ?? RANKS.size;
	return findings.sort((a, b) => rankOf(a) - rankOf(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
function countKinds(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return Object.fromEntries(KINDS.flatMap((kind) => counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : []));
}
function severitiesIn({ errors, warnings, notices }) {
	return {
		error: errors,
		warning: warnings,
		notice: notices
	};
}
function summarise(files, findings, reports) {
	const count = (status) => files.reduce((sum, row) => sum + (row.status === status ? 1 : 0), 0);
	const by = (evidence) => files.reduce((sum, row) => sum + (row.status === "matched" && row.evidence === evidence ? 1 : 0), 0);
	const graded = (severity) => findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
	return {
		total_files: files.length,
		matched: count("matched"),
		matched_by: {
			bytes: by("bytes"),
			pointer: by("pointer"),
			upstream: by("upstream")
		},
		matched_weak: files.reduce((sum, { strength }) => sum + (strength === "weak" ? 1 : 0), 0),
		mismatched: count("mismatched"),
		missing: count("missing"),
		unreadable: count("unreadable"),
		changed: count("changed"),
		unverified: count("unverified"),
		skipped: count("skipped"),
		has_recorded_checksums: files.some((row) => recordedDigest(row) !== null),
		bytes_hashed: reports.reduce((sum, { summary }) => sum + summary.bytes_hashed, 0),
		errors: graded("error"),
		warnings: graded("warning"),
		notices: graded("notice"),
		duration_ms: Math.max(...reports.map(({ summary }) => summary.duration_ms))
	};
}

const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:manifest-drift:schema:report:v1",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"tool",
		"generated_at",
		"root",
		"commit",
		"baseline",
		"run",
		"shard",
		"outcome",
		"complete",
		"error",
		"summary",
		"stages",
		"lists",
		"manifests",
		"entries",
		"files",
		"findings",
		"accepted",
		"acceptances",
		"counts"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "version"],
			"properties": {
				"name": { "const": "manifest-drift" },
				"version": { "type": "string" }
			}
		},
		"generated_at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
		},
		"root": { "type": "string" },
		"commit": {
			"type": ["string", "null"],
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"baseline": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["name", "commit"],
			"properties": {
				"name": { "type": "string" },
				"commit": {
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				}
			}
		},
		"run": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"id",
				"attempt",
				"workflow",
				"job",
				"event",
				"repository",
				"ref",
				"url"
			],
			"properties": {
				"id": { "type": "string" },
				"attempt": { "type": "integer" },
				"workflow": { "type": "string" },
				"job": { "type": "string" },
				"event": { "type": "string" },
				"repository": { "type": "string" },
				"ref": { "type": "string" },
				"url": { "type": "string" }
			}
		},
		"shard": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"index",
				"total",
				"plan",
				"settings",
				"fail_on",
				"all_files",
				"imbalance",
				"part_complete"
			],
			"properties": {
				"index": {
					"type": "integer",
					"minimum": 1,
					"maximum": 256
				},
				"total": {
					"type": "integer",
					"minimum": 1,
					"maximum": 256
				},
				"plan": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"settings": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"fail_on": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"all_files": { "$ref": "#/$defs/count" },
				"imbalance": {
					"type": "number",
					"minimum": 1
				},
				"part_complete": { "type": "boolean" }
			}
		},
		"outcome": { "enum": [
			"pass",
			"fail",
			"error"
		] },
		"complete": { "type": "boolean" },
		"error": { "type": ["string", "null"] },
		"summary": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"total_files",
				"matched",
				"matched_by",
				"matched_weak",
				"mismatched",
				"missing",
				"unreadable",
				"changed",
				"unverified",
				"skipped",
				"has_recorded_checksums",
				"bytes_hashed",
				"errors",
				"warnings",
				"notices",
				"accepted",
				"duration_ms"
			],
			"properties": {
				"total_files": { "$ref": "#/$defs/count" },
				"matched": { "$ref": "#/$defs/count" },
				"matched_by": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"bytes",
						"pointer",
						"upstream"
					],
					"properties": {
						"bytes": { "$ref": "#/$defs/count" },
						"pointer": { "$ref": "#/$defs/count" },
						"upstream": { "$ref": "#/$defs/count" }
					}
				},
				"matched_weak": { "$ref": "#/$defs/count" },
				"mismatched": { "$ref": "#/$defs/count" },
				"missing": { "$ref": "#/$defs/count" },
				"unreadable": { "$ref": "#/$defs/count" },
				"changed": { "$ref": "#/$defs/count" },
				"unverified": { "$ref": "#/$defs/count" },
				"skipped": { "$ref": "#/$defs/count" },
				"has_recorded_checksums": { "type": "boolean" },
				"bytes_hashed": { "$ref": "#/$defs/count" },
				"errors": { "$ref": "#/$defs/count" },
				"warnings": { "$ref": "#/$defs/count" },
				"notices": { "$ref": "#/$defs/count" },
				"accepted": { "$ref": "#/$defs/count" },
				"duration_ms": { "$ref": "#/$defs/count" }
			}
		},
		"stages": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"status",
					"detail",
					"duration_ms"
				],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "^[a-z][a-z -]{0,39}$"
					},
					"status": { "enum": [
						"pass",
						"fail",
						"skip"
					] },
					"detail": { "type": "string" },
					"duration_ms": { "$ref": "#/$defs/count" }
				}
			}
		},
		"lists": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"base",
					"records"
				],
				"properties": {
					"path": { "type": "string" },
					"base": { "enum": ["root", "list"] },
					"records": { "$ref": "#/$defs/count" }
				}
			}
		},
		"manifests": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"format",
					"label",
					"base",
					"decided_by",
					"recorded",
					"compared",
					"not_looked_at",
					"unread"
				],
				"properties": {
					"path": { "type": "string" },
					"format": { "type": "string" },
					"label": { "type": "string" },
					"base": { "type": "string" },
					"decided_by": { "enum": [
						"input",
						"config",
						"format",
						"baseline",
						"paths"
					] },
					"recorded": { "$ref": "#/$defs/count" },
					"compared": { "$ref": "#/$defs/count" },
					"not_looked_at": {
						"type": "array",
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["what", "count"],
							"properties": {
								"what": { "type": "string" },
								"count": { "$ref": "#/$defs/count" }
							}
						}
					},
					"unread": { "type": ["string", "null"] }
				}
			}
		},
		"entries": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"id",
					"version",
					"path",
					"status",
					"files"
				],
				"properties": {
					"kind": { "enum": ["model", "dataset"] },
					"id": { "type": "string" },
					"version": { "type": ["string", "null"] },
					"path": { "type": ["string", "null"] },
					"status": { "$ref": "#/$defs/status" },
					"files": { "$ref": "#/$defs/count" },
					"works": { "enum": [
						"available",
						"answers",
						"failed",
						"blocked",
						"skipped",
						"untested"
					] }
				}
			}
		},
		"files": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"list",
					"recorded",
					"actual",
					"status",
					"evidence"
				],
				"properties": {
					"path": { "type": "string" },
					"list": { "type": "string" },
					"recorded": { "$ref": "#/$defs/content" },
					"actual": { "$ref": "#/$defs/content" },
					"status": { "$ref": "#/$defs/status" },
					"evidence": { "enum": [
						"bytes",
						"pointer",
						"upstream",
						"none"
					] },
					"strength": { "enum": ["weak"] }
				}
			}
		},
		"findings": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"severity",
					"data",
					"message",
					"subject",
					"location",
					"related",
					"expected",
					"actual",
					"fingerprint"
				],
				"properties": {
					"kind": { "type": "string" },
					"severity": { "enum": [
						"error",
						"warning",
						"notice"
					] },
					"data": { "type": "object" },
					"message": { "type": "string" },
					"subject": { "type": "string" },
					"location": { "$ref": "#/$defs/location" },
					"related": { "$ref": "#/$defs/location" },
					"expected": { "type": ["string", "null"] },
					"actual": { "type": ["string", "null"] },
					"fingerprint": {
						"type": "string",
						"pattern": "^[0-9a-f]{32}$"
					}
				}
			}
		},
		"accepted": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"severity",
					"data",
					"message",
					"subject",
					"location",
					"related",
					"expected",
					"actual",
					"fingerprint",
					"acceptance",
					"reason",
					"expires"
				],
				"properties": {
					"kind": { "type": "string" },
					"severity": { "enum": [
						"error",
						"warning",
						"notice"
					] },
					"data": { "type": "object" },
					"message": { "type": "string" },
					"subject": { "type": "string" },
					"location": { "$ref": "#/$defs/location" },
					"related": { "$ref": "#/$defs/location" },
					"expected": { "type": ["string", "null"] },
					"actual": { "type": ["string", "null"] },
					"fingerprint": {
						"type": "string",
						"pattern": "^[0-9a-f]{32}$"
					},
					"acceptance": { "$ref": "#/$defs/count" },
					"reason": { "type": "string" },
					"expires": { "$ref": "#/$defs/day" }
				}
			}
		},
		"acceptances": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"path",
					"reason",
					"expires",
					"status",
					"findings"
				],
				"properties": {
					"kind": { "type": "string" },
					"path": { "type": "string" },
					"reason": { "type": "string" },
					"expires": { "$ref": "#/$defs/day" },
					"status": { "enum": ["active", "expired"] },
					"findings": { "$ref": "#/$defs/count" }
				}
			}
		},
		"counts": {
			"type": "object",
			"additionalProperties": {
				"type": "integer",
				"minimum": 1
			}
		}
	},
	"$defs": {
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"day": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"status": { "enum": [
			"matched",
			"mismatched",
			"missing",
			"unreadable",
			"changed",
			"unverified",
			"skipped"
		] },
		"content": {
			"type": "object",
			"additionalProperties": false,
			"required": ["sha256", "size_bytes"],
			"properties": {
				"sha256": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{64}$"
				},
				"digest": {
					"type": "string",
					"pattern": "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"
				},
				"size_bytes": {
					"type": ["integer", "null"],
					"minimum": 0
				}
			}
		},
		"location": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"column"
			],
			"properties": {
				"file": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				}
			}
		}
	}
};
const schema56 = { "enum": [
	"matched",
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"unverified",
	"skipped"
] };
const schema58 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["sha256", "size_bytes"],
	"properties": {
		"sha256": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{64}$"
		},
		"digest": {
			"type": "string",
			"pattern": "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"
		},
		"size_bytes": {
			"type": ["integer", "null"],
			"minimum": 0
		}
	}
};
const schema61 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"file",
		"line",
		"column"
	],
	"properties": {
		"file": { "type": "string" },
		"line": {
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"type": "integer",
			"minimum": 1
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = new RegExp("^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$", "u");
const pattern14 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema_version === void 0 && (missing0 = "schema_version") || data.tool === void 0 && (missing0 = "tool") || data.generated_at === void 0 && (missing0 = "generated_at") || data.root === void 0 && (missing0 = "root") || data.commit === void 0 && (missing0 = "commit") || data.baseline === void 0 && (missing0 = "baseline") || data.run === void 0 && (missing0 = "run") || data.shard === void 0 && (missing0 = "shard") || data.outcome === void 0 && (missing0 = "outcome") || data.complete === void 0 && (missing0 = "complete") || data.error === void 0 && (missing0 = "error") || data.summary === void 0 && (missing0 = "summary") || data.stages === void 0 && (missing0 = "stages") || data.lists === void 0 && (missing0 = "lists") || data.manifests === void 0 && (missing0 = "manifests") || data.entries === void 0 && (missing0 = "entries") || data.files === void 0 && (missing0 = "files") || data.findings === void 0 && (missing0 = "findings") || data.accepted === void 0 && (missing0 = "accepted") || data.acceptances === void 0 && (missing0 = "acceptances") || data.counts === void 0 && (missing0 = "counts")) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.schema_version !== void 0) {
				if (1 !== data.schema_version) {
					validate20.errors = [{
						instancePath: instancePath + "/schema_version",
						schemaPath: "#/properties/schema_version/const",
						keyword: "const",
						params: { allowedValue: 1 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.tool !== void 0) {
					let data1 = data.tool;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
							validate20.errors = [{
								instancePath: instancePath + "/tool",
								schemaPath: "#/properties/tool/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
								validate20.errors = [{
									instancePath: instancePath + "/tool",
									schemaPath: "#/properties/tool/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data1.name !== void 0) {
								if ("manifest-drift" !== data1.name) {
									validate20.errors = [{
										instancePath: instancePath + "/tool/name",
										schemaPath: "#/properties/tool/properties/name/const",
										keyword: "const",
										params: { allowedValue: "manifest-drift" },
										message: "must be equal to constant"
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
							if (valid1) {
								if (data1.version !== void 0) {
									if (typeof data1.version !== "string") {
										validate20.errors = [{
											instancePath: instancePath + "/tool/version",
											schemaPath: "#/properties/tool/properties/version/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid1 = true;
								} else var valid1 = true;
							}
						}
					} else {
						validate20.errors = [{
							instancePath: instancePath + "/tool",
							schemaPath: "#/properties/tool/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.generated_at !== void 0) {
						let data4 = data.generated_at;
						if (typeof data4 === "string") {
							if (!pattern4.test(data4)) {
								validate20.errors = [{
									instancePath: instancePath + "/generated_at",
									schemaPath: "#/properties/generated_at/pattern",
									keyword: "pattern",
									params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" },
									message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$\""
								}];
								return false;
							}
						} else {
							validate20.errors = [{
								instancePath: instancePath + "/generated_at",
								schemaPath: "#/properties/generated_at/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.root !== void 0) {
							if (typeof data.root !== "string") {
								validate20.errors = [{
									instancePath: instancePath + "/root",
									schemaPath: "#/properties/root/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.commit !== void 0) {
								let data6 = data.commit;
								if (typeof data6 !== "string" && data6 !== null) {
									validate20.errors = [{
										instancePath: instancePath + "/commit",
										schemaPath: "#/properties/commit/type",
										keyword: "type",
										params: { type: schema31.properties.commit.type },
										message: "must be string,null"
									}];
									return false;
								}
								if (typeof data6 === "string") {
									if (!pattern5.test(data6)) {
										validate20.errors = [{
											instancePath: instancePath + "/commit",
											schemaPath: "#/properties/commit/pattern",
											keyword: "pattern",
											params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
											message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.baseline !== void 0) {
									let data7 = data.baseline;
									if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
										validate20.errors = [{
											instancePath: instancePath + "/baseline",
											schemaPath: "#/properties/baseline/type",
											keyword: "type",
											params: { type: schema31.properties.baseline.type },
											message: "must be object,null"
										}];
										return false;
									}
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										let missing2;
										if (data7.name === void 0 && (missing2 = "name") || data7.commit === void 0 && (missing2 = "commit")) {
											validate20.errors = [{
												instancePath: instancePath + "/baseline",
												schemaPath: "#/properties/baseline/required",
												keyword: "required",
												params: { missingProperty: missing2 },
												message: "must have required property '" + missing2 + "'"
											}];
											return false;
										} else {
											for (const key2 in data7) if (!(key2 === "name" || key2 === "commit")) {
												validate20.errors = [{
													instancePath: instancePath + "/baseline",
													schemaPath: "#/properties/baseline/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key2 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (data7.name !== void 0) {
												if (typeof data7.name !== "string") {
													validate20.errors = [{
														instancePath: instancePath + "/baseline/name",
														schemaPath: "#/properties/baseline/properties/name/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data7.commit !== void 0) {
													let data9 = data7.commit;
													if (typeof data9 === "string") {
														if (!pattern5.test(data9)) {
															validate20.errors = [{
																instancePath: instancePath + "/baseline/commit",
																schemaPath: "#/properties/baseline/properties/commit/pattern",
																keyword: "pattern",
																params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
																message: "must match pattern \"^([0-9a-f]{40}|[0-9a-f]{64})$\""
															}];
															return false;
														}
													} else {
														validate20.errors = [{
															instancePath: instancePath + "/baseline/commit",
															schemaPath: "#/properties/baseline/properties/commit/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
											}
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.run !== void 0) {
										let data10 = data.run;
										if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
											validate20.errors = [{
												instancePath: instancePath + "/run",
												schemaPath: "#/properties/run/type",
												keyword: "type",
												params: { type: schema31.properties.run.type },
												message: "must be object,null"
											}];
											return false;
										}
										if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
											let missing3;
											if (data10.id === void 0 && (missing3 = "id") || data10.attempt === void 0 && (missing3 = "attempt") || data10.workflow === void 0 && (missing3 = "workflow") || data10.job === void 0 && (missing3 = "job") || data10.event === void 0 && (missing3 = "event") || data10.repository === void 0 && (missing3 = "repository") || data10.ref === void 0 && (missing3 = "ref") || data10.url === void 0 && (missing3 = "url")) {
												validate20.errors = [{
													instancePath: instancePath + "/run",
													schemaPath: "#/properties/run/required",
													keyword: "required",
													params: { missingProperty: missing3 },
													message: "must have required property '" + missing3 + "'"
												}];
												return false;
											} else {
												for (const key3 in data10) if (!(key3 === "id" || key3 === "attempt" || key3 === "workflow" || key3 === "job" || key3 === "event" || key3 === "repository" || key3 === "ref" || key3 === "url")) {
													validate20.errors = [{
														instancePath: instancePath + "/run",
														schemaPath: "#/properties/run/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (data10.id !== void 0) {
													if (typeof data10.id !== "string") {
														validate20.errors = [{
															instancePath: instancePath + "/run/id",
															schemaPath: "#/properties/run/properties/id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data10.attempt !== void 0) {
														let data12 = data10.attempt;
														if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
															validate20.errors = [{
																instancePath: instancePath + "/run/attempt",
																schemaPath: "#/properties/run/properties/attempt/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data10.workflow !== void 0) {
															if (typeof data10.workflow !== "string") {
																validate20.errors = [{
																	instancePath: instancePath + "/run/workflow",
																	schemaPath: "#/properties/run/properties/workflow/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data10.job !== void 0) {
																if (typeof data10.job !== "string") {
																	validate20.errors = [{
																		instancePath: instancePath + "/run/job",
																		schemaPath: "#/properties/run/properties/job/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data10.event !== void 0) {
																	if (typeof data10.event !== "string") {
																		validate20.errors = [{
																			instancePath: instancePath + "/run/event",
																			schemaPath: "#/properties/run/properties/event/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
																if (valid3) {
																	if (data10.repository !== void 0) {
																		if (typeof data10.repository !== "string") {
																			validate20.errors = [{
																				instancePath: instancePath + "/run/repository",
																				schemaPath: "#/properties/run/properties/repository/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid3 = true;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data10.ref !== void 0) {
																			if (typeof data10.ref !== "string") {
																				validate20.errors = [{
																					instancePath: instancePath + "/run/ref",
																					schemaPath: "#/properties/run/properties/ref/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid3 = true;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data10.url !== void 0) {
																				if (typeof data10.url !== "string") {
																					validate20.errors = [{
																						instancePath: instancePath + "/run/url",
																						schemaPath: "#/properties/run/properties/url/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid3 = true;
																			} else var valid3 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.shard !== void 0) {
											let data19 = data.shard;
											if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
												validate20.errors = [{
													instancePath: instancePath + "/shard",
													schemaPath: "#/properties/shard/type",
													keyword: "type",
													params: { type: schema31.properties.shard.type },
													message: "must be object,null"
												}];
												return false;
											}
											if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
												let missing4;
												if (data19.index === void 0 && (missing4 = "index") || data19.total === void 0 && (missing4 = "total") || data19.plan === void 0 && (missing4 = "plan") || data19.settings === void 0 && (missing4 = "settings") || data19.fail_on === void 0 && (missing4 = "fail_on") || data19.all_files === void 0 && (missing4 = "all_files") || data19.imbalance === void 0 && (missing4 = "imbalance") || data19.part_complete === void 0 && (missing4 = "part_complete")) {
													validate20.errors = [{
														instancePath: instancePath + "/shard",
														schemaPath: "#/properties/shard/required",
														keyword: "required",
														params: { missingProperty: missing4 },
														message: "must have required property '" + missing4 + "'"
													}];
													return false;
												} else {
													for (const key4 in data19) if (!(key4 === "index" || key4 === "total" || key4 === "plan" || key4 === "settings" || key4 === "fail_on" || key4 === "all_files" || key4 === "imbalance" || key4 === "part_complete")) {
														validate20.errors = [{
															instancePath: instancePath + "/shard",
															schemaPath: "#/properties/shard/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key4 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (data19.index !== void 0) {
														let data20 = data19.index;
														if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
															validate20.errors = [{
																instancePath: instancePath + "/shard/index",
																schemaPath: "#/properties/shard/properties/index/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data20 == "number" && isFinite(data20)) {
															if (data20 > 256 || isNaN(data20)) {
																validate20.errors = [{
																	instancePath: instancePath + "/shard/index",
																	schemaPath: "#/properties/shard/properties/index/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 256
																	},
																	message: "must be <= 256"
																}];
																return false;
															} else if (data20 < 1 || isNaN(data20)) {
																validate20.errors = [{
																	instancePath: instancePath + "/shard/index",
																	schemaPath: "#/properties/shard/properties/index/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	message: "must be >= 1"
																}];
																return false;
															}
														}
														var valid4 = true;
													} else var valid4 = true;
													if (valid4) {
														if (data19.total !== void 0) {
															let data21 = data19.total;
															if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																validate20.errors = [{
																	instancePath: instancePath + "/shard/total",
																	schemaPath: "#/properties/shard/properties/total/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (typeof data21 == "number" && isFinite(data21)) {
																if (data21 > 256 || isNaN(data21)) {
																	validate20.errors = [{
																		instancePath: instancePath + "/shard/total",
																		schemaPath: "#/properties/shard/properties/total/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 256
																		},
																		message: "must be <= 256"
																	}];
																	return false;
																} else if (data21 < 1 || isNaN(data21)) {
																	validate20.errors = [{
																		instancePath: instancePath + "/shard/total",
																		schemaPath: "#/properties/shard/properties/total/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		},
																		message: "must be >= 1"
																	}];
																	return false;
																}
															}
															var valid4 = true;
														} else var valid4 = true;
														if (valid4) {
															if (data19.plan !== void 0) {
																let data22 = data19.plan;
																if (typeof data22 === "string") {
																	if (!pattern7.test(data22)) {
																		validate20.errors = [{
																			instancePath: instancePath + "/shard/plan",
																			schemaPath: "#/properties/shard/properties/plan/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[0-9a-f]{64}$" },
																			message: "must match pattern \"^[0-9a-f]{64}$\""
																		}];
																		return false;
																	}
																} else {
																	validate20.errors = [{
																		instancePath: instancePath + "/shard/plan",
																		schemaPath: "#/properties/shard/properties/plan/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid4 = true;
															} else var valid4 = true;
															if (valid4) {
																if (data19.settings !== void 0) {
																	let data23 = data19.settings;
																	if (typeof data23 === "string") {
																		if (!pattern7.test(data23)) {
																			validate20.errors = [{
																				instancePath: instancePath + "/shard/settings",
																				schemaPath: "#/properties/shard/properties/settings/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[0-9a-f]{64}$" },
																				message: "must match pattern \"^[0-9a-f]{64}$\""
																			}];
																			return false;
																		}
																	} else {
																		validate20.errors = [{
																			instancePath: instancePath + "/shard/settings",
																			schemaPath: "#/properties/shard/properties/settings/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid4 = true;
																} else var valid4 = true;
																if (valid4) {
																	if (data19.fail_on !== void 0) {
																		let data24 = data19.fail_on;
																		if (!(data24 === "error" || data24 === "warning" || data24 === "notice")) {
																			validate20.errors = [{
																				instancePath: instancePath + "/shard/fail_on",
																				schemaPath: "#/properties/shard/properties/fail_on/enum",
																				keyword: "enum",
																				params: { allowedValues: schema31.properties.shard.properties.fail_on.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid4 = true;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data19.all_files !== void 0) {
																			let data25 = data19.all_files;
																			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																				validate20.errors = [{
																					instancePath: instancePath + "/shard/all_files",
																					schemaPath: "#/$defs/count/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (typeof data25 == "number" && isFinite(data25)) {
																				if (data25 < 0 || isNaN(data25)) {
																					validate20.errors = [{
																						instancePath: instancePath + "/shard/all_files",
																						schemaPath: "#/$defs/count/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																			var valid4 = true;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data19.imbalance !== void 0) {
																				let data26 = data19.imbalance;
																				if (typeof data26 == "number" && isFinite(data26)) {
																					if (data26 < 1 || isNaN(data26)) {
																						validate20.errors = [{
																							instancePath: instancePath + "/shard/imbalance",
																							schemaPath: "#/properties/shard/properties/imbalance/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/shard/imbalance",
																						schemaPath: "#/properties/shard/properties/imbalance/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					}];
																					return false;
																				}
																				var valid4 = true;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data19.part_complete !== void 0) {
																					if (typeof data19.part_complete !== "boolean") {
																						validate20.errors = [{
																							instancePath: instancePath + "/shard/part_complete",
																							schemaPath: "#/properties/shard/properties/part_complete/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid4 = true;
																				} else var valid4 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.outcome !== void 0) {
												let data28 = data.outcome;
												if (!(data28 === "pass" || data28 === "fail" || data28 === "error")) {
													validate20.errors = [{
														instancePath: instancePath + "/outcome",
														schemaPath: "#/properties/outcome/enum",
														keyword: "enum",
														params: { allowedValues: schema31.properties.outcome.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.complete !== void 0) {
													if (typeof data.complete !== "boolean") {
														validate20.errors = [{
															instancePath: instancePath + "/complete",
															schemaPath: "#/properties/complete/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.error !== void 0) {
														let data30 = data.error;
														if (typeof data30 !== "string" && data30 !== null) {
															validate20.errors = [{
																instancePath: instancePath + "/error",
																schemaPath: "#/properties/error/type",
																keyword: "type",
																params: { type: schema31.properties.error.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.summary !== void 0) {
															let data31 = data.summary;
															if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																let missing5;
																if (data31.total_files === void 0 && (missing5 = "total_files") || data31.matched === void 0 && (missing5 = "matched") || data31.matched_by === void 0 && (missing5 = "matched_by") || data31.matched_weak === void 0 && (missing5 = "matched_weak") || data31.mismatched === void 0 && (missing5 = "mismatched") || data31.missing === void 0 && (missing5 = "missing") || data31.unreadable === void 0 && (missing5 = "unreadable") || data31.changed === void 0 && (missing5 = "changed") || data31.unverified === void 0 && (missing5 = "unverified") || data31.skipped === void 0 && (missing5 = "skipped") || data31.has_recorded_checksums === void 0 && (missing5 = "has_recorded_checksums") || data31.bytes_hashed === void 0 && (missing5 = "bytes_hashed") || data31.errors === void 0 && (missing5 = "errors") || data31.warnings === void 0 && (missing5 = "warnings") || data31.notices === void 0 && (missing5 = "notices") || data31.accepted === void 0 && (missing5 = "accepted") || data31.duration_ms === void 0 && (missing5 = "duration_ms")) {
																	validate20.errors = [{
																		instancePath: instancePath + "/summary",
																		schemaPath: "#/properties/summary/required",
																		keyword: "required",
																		params: { missingProperty: missing5 },
																		message: "must have required property '" + missing5 + "'"
																	}];
																	return false;
																} else {
																	for (const key5 in data31) if (!func1.call(schema31.properties.summary.properties, key5)) {
																		validate20.errors = [{
																			instancePath: instancePath + "/summary",
																			schemaPath: "#/properties/summary/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key5 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (data31.total_files !== void 0) {
																		let data32 = data31.total_files;
																		if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																			validate20.errors = [{
																				instancePath: instancePath + "/summary/total_files",
																				schemaPath: "#/$defs/count/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data32 == "number" && isFinite(data32)) {
																			if (data32 < 0 || isNaN(data32)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/summary/total_files",
																					schemaPath: "#/$defs/count/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0"
																				}];
																				return false;
																			}
																		}
																		var valid6 = true;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data31.matched !== void 0) {
																			let data33 = data31.matched;
																			if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																				validate20.errors = [{
																					instancePath: instancePath + "/summary/matched",
																					schemaPath: "#/$defs/count/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (typeof data33 == "number" && isFinite(data33)) {
																				if (data33 < 0 || isNaN(data33)) {
																					validate20.errors = [{
																						instancePath: instancePath + "/summary/matched",
																						schemaPath: "#/$defs/count/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																			var valid6 = true;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data31.matched_by !== void 0) {
																				let data34 = data31.matched_by;
																				if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
																					let missing6;
																					if (data34.bytes === void 0 && (missing6 = "bytes") || data34.pointer === void 0 && (missing6 = "pointer") || data34.upstream === void 0 && (missing6 = "upstream")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary/matched_by",
																							schemaPath: "#/properties/summary/properties/matched_by/required",
																							keyword: "required",
																							params: { missingProperty: missing6 },
																							message: "must have required property '" + missing6 + "'"
																						}];
																						return false;
																					} else {
																						for (const key6 in data34) if (!(key6 === "bytes" || key6 === "pointer" || key6 === "upstream")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/matched_by",
																								schemaPath: "#/properties/summary/properties/matched_by/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key6 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (data34.bytes !== void 0) {
																							let data35 = data34.bytes;
																							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/matched_by/bytes",
																									schemaPath: "#/$defs/count/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (typeof data35 == "number" && isFinite(data35)) {
																								if (data35 < 0 || isNaN(data35)) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/matched_by/bytes",
																										schemaPath: "#/$defs/count/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																							var valid9 = true;
																						} else var valid9 = true;
																						if (valid9) {
																							if (data34.pointer !== void 0) {
																								let data36 = data34.pointer;
																								if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/matched_by/pointer",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data36 == "number" && isFinite(data36)) {
																									if (data36 < 0 || isNaN(data36)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/matched_by/pointer",
																											schemaPath: "#/$defs/count/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																								var valid9 = true;
																							} else var valid9 = true;
																							if (valid9) {
																								if (data34.upstream !== void 0) {
																									let data37 = data34.upstream;
																									if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/matched_by/upstream",
																											schemaPath: "#/$defs/count/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (typeof data37 == "number" && isFinite(data37)) {
																										if (data37 < 0 || isNaN(data37)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/matched_by/upstream",
																												schemaPath: "#/$defs/count/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																							}
																						}
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/summary/matched_by",
																						schemaPath: "#/properties/summary/properties/matched_by/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																				var valid6 = true;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data31.matched_weak !== void 0) {
																					let data38 = data31.matched_weak;
																					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary/matched_weak",
																							schemaPath: "#/$defs/count/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (typeof data38 == "number" && isFinite(data38)) {
																						if (data38 < 0 || isNaN(data38)) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/matched_weak",
																								schemaPath: "#/$defs/count/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								},
																								message: "must be >= 0"
																							}];
																							return false;
																						}
																					}
																					var valid6 = true;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data31.mismatched !== void 0) {
																						let data39 = data31.mismatched;
																						if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/mismatched",
																								schemaPath: "#/$defs/count/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (typeof data39 == "number" && isFinite(data39)) {
																							if (data39 < 0 || isNaN(data39)) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/mismatched",
																									schemaPath: "#/$defs/count/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																						var valid6 = true;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data31.missing !== void 0) {
																							let data40 = data31.missing;
																							if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/missing",
																									schemaPath: "#/$defs/count/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (typeof data40 == "number" && isFinite(data40)) {
																								if (data40 < 0 || isNaN(data40)) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/missing",
																										schemaPath: "#/$defs/count/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																							var valid6 = true;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data31.unreadable !== void 0) {
																								let data41 = data31.unreadable;
																								if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/unreadable",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data41 == "number" && isFinite(data41)) {
																									if (data41 < 0 || isNaN(data41)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/unreadable",
																											schemaPath: "#/$defs/count/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																								var valid6 = true;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data31.changed !== void 0) {
																									let data42 = data31.changed;
																									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/changed",
																											schemaPath: "#/$defs/count/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (typeof data42 == "number" && isFinite(data42)) {
																										if (data42 < 0 || isNaN(data42)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/changed",
																												schemaPath: "#/$defs/count/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											}];
																											return false;
																										}
																									}
																									var valid6 = true;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data31.unverified !== void 0) {
																										let data43 = data31.unverified;
																										if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/unverified",
																												schemaPath: "#/$defs/count/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (typeof data43 == "number" && isFinite(data43)) {
																											if (data43 < 0 || isNaN(data43)) {
																												validate20.errors = [{
																													instancePath: instancePath + "/summary/unverified",
																													schemaPath: "#/$defs/count/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												}];
																												return false;
																											}
																										}
																										var valid6 = true;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data31.skipped !== void 0) {
																											let data44 = data31.skipped;
																											if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																												validate20.errors = [{
																													instancePath: instancePath + "/summary/skipped",
																													schemaPath: "#/$defs/count/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											if (typeof data44 == "number" && isFinite(data44)) {
																												if (data44 < 0 || isNaN(data44)) {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/skipped",
																														schemaPath: "#/$defs/count/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														},
																														message: "must be >= 0"
																													}];
																													return false;
																												}
																											}
																											var valid6 = true;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data31.has_recorded_checksums !== void 0) {
																												if (typeof data31.has_recorded_checksums !== "boolean") {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/has_recorded_checksums",
																														schemaPath: "#/properties/summary/properties/has_recorded_checksums/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													}];
																													return false;
																												}
																												var valid6 = true;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data31.bytes_hashed !== void 0) {
																													let data46 = data31.bytes_hashed;
																													if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/summary/bytes_hashed",
																															schemaPath: "#/$defs/count/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (typeof data46 == "number" && isFinite(data46)) {
																														if (data46 < 0 || isNaN(data46)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/bytes_hashed",
																																schemaPath: "#/$defs/count/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0"
																															}];
																															return false;
																														}
																													}
																													var valid6 = true;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data31.errors !== void 0) {
																														let data47 = data31.errors;
																														if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/errors",
																																schemaPath: "#/$defs/count/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (typeof data47 == "number" && isFinite(data47)) {
																															if (data47 < 0 || isNaN(data47)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/errors",
																																	schemaPath: "#/$defs/count/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	},
																																	message: "must be >= 0"
																																}];
																																return false;
																															}
																														}
																														var valid6 = true;
																													} else var valid6 = true;
																													if (valid6) {
																														if (data31.warnings !== void 0) {
																															let data48 = data31.warnings;
																															if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/warnings",
																																	schemaPath: "#/$defs/count/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (typeof data48 == "number" && isFinite(data48)) {
																																if (data48 < 0 || isNaN(data48)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/summary/warnings",
																																		schemaPath: "#/$defs/count/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		},
																																		message: "must be >= 0"
																																	}];
																																	return false;
																																}
																															}
																															var valid6 = true;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data31.notices !== void 0) {
																																let data49 = data31.notices;
																																if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/summary/notices",
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (typeof data49 == "number" && isFinite(data49)) {
																																	if (data49 < 0 || isNaN(data49)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/summary/notices",
																																			schemaPath: "#/$defs/count/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			},
																																			message: "must be >= 0"
																																		}];
																																		return false;
																																	}
																																}
																																var valid6 = true;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data31.accepted !== void 0) {
																																	let data50 = data31.accepted;
																																	if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/summary/accepted",
																																			schemaPath: "#/$defs/count/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (typeof data50 == "number" && isFinite(data50)) {
																																		if (data50 < 0 || isNaN(data50)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/summary/accepted",
																																				schemaPath: "#/$defs/count/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid6 = true;
																																} else var valid6 = true;
																																if (valid6) {
																																	if (data31.duration_ms !== void 0) {
																																		let data51 = data31.duration_ms;
																																		if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/summary/duration_ms",
																																				schemaPath: "#/$defs/count/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (typeof data51 == "number" && isFinite(data51)) {
																																			if (data51 < 0 || isNaN(data51)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/duration_ms",
																																					schemaPath: "#/$defs/count/minimum",
																																					keyword: "minimum",
																																					params: {
																																						comparison: ">=",
																																						limit: 0
																																					},
																																					message: "must be >= 0"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid6 = true;
																																	} else var valid6 = true;
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate20.errors = [{
																	instancePath: instancePath + "/summary",
																	schemaPath: "#/properties/summary/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.stages !== void 0) {
																let data52 = data.stages;
																if (Array.isArray(data52)) {
																	const len0 = data52.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data53 = data52[i0];
																		if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																			let missing7;
																			if (data53.name === void 0 && (missing7 = "name") || data53.status === void 0 && (missing7 = "status") || data53.detail === void 0 && (missing7 = "detail") || data53.duration_ms === void 0 && (missing7 = "duration_ms")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/stages/" + i0,
																					schemaPath: "#/properties/stages/items/required",
																					keyword: "required",
																					params: { missingProperty: missing7 },
																					message: "must have required property '" + missing7 + "'"
																				}];
																				return false;
																			} else {
																				for (const key7 in data53) if (!(key7 === "name" || key7 === "status" || key7 === "detail" || key7 === "duration_ms")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/stages/" + i0,
																						schemaPath: "#/properties/stages/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key7 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (data53.name !== void 0) {
																					let data54 = data53.name;
																					if (typeof data54 === "string") {
																						if (!pattern9.test(data54)) {
																							validate20.errors = [{
																								instancePath: instancePath + "/stages/" + i0 + "/name",
																								schemaPath: "#/properties/stages/items/properties/name/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[a-z][a-z -]{0,39}$" },
																								message: "must match pattern \"^[a-z][a-z -]{0,39}$\""
																							}];
																							return false;
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/stages/" + i0 + "/name",
																							schemaPath: "#/properties/stages/items/properties/name/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid27 = true;
																				} else var valid27 = true;
																				if (valid27) {
																					if (data53.status !== void 0) {
																						let data55 = data53.status;
																						if (!(data55 === "pass" || data55 === "fail" || data55 === "skip")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/stages/" + i0 + "/status",
																								schemaPath: "#/properties/stages/items/properties/status/enum",
																								keyword: "enum",
																								params: { allowedValues: schema31.properties.stages.items.properties.status.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid27 = true;
																					} else var valid27 = true;
																					if (valid27) {
																						if (data53.detail !== void 0) {
																							if (typeof data53.detail !== "string") {
																								validate20.errors = [{
																									instancePath: instancePath + "/stages/" + i0 + "/detail",
																									schemaPath: "#/properties/stages/items/properties/detail/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid27 = true;
																						} else var valid27 = true;
																						if (valid27) {
																							if (data53.duration_ms !== void 0) {
																								let data57 = data53.duration_ms;
																								if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/stages/" + i0 + "/duration_ms",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data57 == "number" && isFinite(data57)) {
																									if (data57 < 0 || isNaN(data57)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/stages/" + i0 + "/duration_ms",
																											schemaPath: "#/$defs/count/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																								var valid27 = true;
																							} else var valid27 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate20.errors = [{
																				instancePath: instancePath + "/stages/" + i0,
																				schemaPath: "#/properties/stages/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																} else {
																	validate20.errors = [{
																		instancePath: instancePath + "/stages",
																		schemaPath: "#/properties/stages/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.lists !== void 0) {
																	let data58 = data.lists;
																	if (Array.isArray(data58)) {
																		const len1 = data58.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let data59 = data58[i1];
																			if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
																				let missing8;
																				if (data59.path === void 0 && (missing8 = "path") || data59.base === void 0 && (missing8 = "base") || data59.records === void 0 && (missing8 = "records")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/lists/" + i1,
																						schemaPath: "#/properties/lists/items/required",
																						keyword: "required",
																						params: { missingProperty: missing8 },
																						message: "must have required property '" + missing8 + "'"
																					}];
																					return false;
																				} else {
																					for (const key8 in data59) if (!(key8 === "path" || key8 === "base" || key8 === "records")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/lists/" + i1,
																							schemaPath: "#/properties/lists/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key8 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (data59.path !== void 0) {
																						if (typeof data59.path !== "string") {
																							validate20.errors = [{
																								instancePath: instancePath + "/lists/" + i1 + "/path",
																								schemaPath: "#/properties/lists/items/properties/path/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid30 = true;
																					} else var valid30 = true;
																					if (valid30) {
																						if (data59.base !== void 0) {
																							let data61 = data59.base;
																							if (!(data61 === "root" || data61 === "list")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lists/" + i1 + "/base",
																									schemaPath: "#/properties/lists/items/properties/base/enum",
																									keyword: "enum",
																									params: { allowedValues: schema31.properties.lists.items.properties.base.enum },
																									message: "must be equal to one of the allowed values"
																								}];
																								return false;
																							}
																							var valid30 = true;
																						} else var valid30 = true;
																						if (valid30) {
																							if (data59.records !== void 0) {
																								let data62 = data59.records;
																								if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lists/" + i1 + "/records",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data62 == "number" && isFinite(data62)) {
																									if (data62 < 0 || isNaN(data62)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/lists/" + i1 + "/records",
																											schemaPath: "#/$defs/count/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																								var valid30 = true;
																							} else var valid30 = true;
																						}
																					}
																				}
																			} else {
																				validate20.errors = [{
																					instancePath: instancePath + "/lists/" + i1,
																					schemaPath: "#/properties/lists/items/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate20.errors = [{
																			instancePath: instancePath + "/lists",
																			schemaPath: "#/properties/lists/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.manifests !== void 0) {
																		let data63 = data.manifests;
																		if (Array.isArray(data63)) {
																			const len2 = data63.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let data64 = data63[i2];
																				if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
																					let missing9;
																					if (data64.path === void 0 && (missing9 = "path") || data64.format === void 0 && (missing9 = "format") || data64.label === void 0 && (missing9 = "label") || data64.base === void 0 && (missing9 = "base") || data64.decided_by === void 0 && (missing9 = "decided_by") || data64.recorded === void 0 && (missing9 = "recorded") || data64.compared === void 0 && (missing9 = "compared") || data64.not_looked_at === void 0 && (missing9 = "not_looked_at") || data64.unread === void 0 && (missing9 = "unread")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/manifests/" + i2,
																							schemaPath: "#/properties/manifests/items/required",
																							keyword: "required",
																							params: { missingProperty: missing9 },
																							message: "must have required property '" + missing9 + "'"
																						}];
																						return false;
																					} else {
																						for (const key9 in data64) if (!func1.call(schema31.properties.manifests.items.properties, key9)) {
																							validate20.errors = [{
																								instancePath: instancePath + "/manifests/" + i2,
																								schemaPath: "#/properties/manifests/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key9 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (data64.path !== void 0) {
																							if (typeof data64.path !== "string") {
																								validate20.errors = [{
																									instancePath: instancePath + "/manifests/" + i2 + "/path",
																									schemaPath: "#/properties/manifests/items/properties/path/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid33 = true;
																						} else var valid33 = true;
																						if (valid33) {
																							if (data64.format !== void 0) {
																								if (typeof data64.format !== "string") {
																									validate20.errors = [{
																										instancePath: instancePath + "/manifests/" + i2 + "/format",
																										schemaPath: "#/properties/manifests/items/properties/format/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid33 = true;
																							} else var valid33 = true;
																							if (valid33) {
																								if (data64.label !== void 0) {
																									if (typeof data64.label !== "string") {
																										validate20.errors = [{
																											instancePath: instancePath + "/manifests/" + i2 + "/label",
																											schemaPath: "#/properties/manifests/items/properties/label/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid33 = true;
																								} else var valid33 = true;
																								if (valid33) {
																									if (data64.base !== void 0) {
																										if (typeof data64.base !== "string") {
																											validate20.errors = [{
																												instancePath: instancePath + "/manifests/" + i2 + "/base",
																												schemaPath: "#/properties/manifests/items/properties/base/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid33 = true;
																									} else var valid33 = true;
																									if (valid33) {
																										if (data64.decided_by !== void 0) {
																											let data69 = data64.decided_by;
																											if (!(data69 === "input" || data69 === "config" || data69 === "format" || data69 === "baseline" || data69 === "paths")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/manifests/" + i2 + "/decided_by",
																													schemaPath: "#/properties/manifests/items/properties/decided_by/enum",
																													keyword: "enum",
																													params: { allowedValues: schema31.properties.manifests.items.properties.decided_by.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid33 = true;
																										} else var valid33 = true;
																										if (valid33) {
																											if (data64.recorded !== void 0) {
																												let data70 = data64.recorded;
																												if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/manifests/" + i2 + "/recorded",
																														schemaPath: "#/$defs/count/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (typeof data70 == "number" && isFinite(data70)) {
																													if (data70 < 0 || isNaN(data70)) {
																														validate20.errors = [{
																															instancePath: instancePath + "/manifests/" + i2 + "/recorded",
																															schemaPath: "#/$defs/count/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															},
																															message: "must be >= 0"
																														}];
																														return false;
																													}
																												}
																												var valid33 = true;
																											} else var valid33 = true;
																											if (valid33) {
																												if (data64.compared !== void 0) {
																													let data71 = data64.compared;
																													if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/manifests/" + i2 + "/compared",
																															schemaPath: "#/$defs/count/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (typeof data71 == "number" && isFinite(data71)) {
																														if (data71 < 0 || isNaN(data71)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/manifests/" + i2 + "/compared",
																																schemaPath: "#/$defs/count/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0"
																															}];
																															return false;
																														}
																													}
																													var valid33 = true;
																												} else var valid33 = true;
																												if (valid33) {
																													if (data64.not_looked_at !== void 0) {
																														let data72 = data64.not_looked_at;
																														if (Array.isArray(data72)) {
																															const len3 = data72.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																let data73 = data72[i3];
																																if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
																																	let missing10;
																																	if (data73.what === void 0 && (missing10 = "what") || data73.count === void 0 && (missing10 = "count")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3,
																																			schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/required",
																																			keyword: "required",
																																			params: { missingProperty: missing10 },
																																			message: "must have required property '" + missing10 + "'"
																																		}];
																																		return false;
																																	} else {
																																		for (const key10 in data73) if (!(key10 === "what" || key10 === "count")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3,
																																				schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key10 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (data73.what !== void 0) {
																																			if (typeof data73.what !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3 + "/what",
																																					schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid37 = true;
																																		} else var valid37 = true;
																																		if (valid37) {
																																			if (data73.count !== void 0) {
																																				let data75 = data73.count;
																																				if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3 + "/count",
																																						schemaPath: "#/$defs/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (typeof data75 == "number" && isFinite(data75)) {
																																					if (data75 < 0 || isNaN(data75)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3 + "/count",
																																							schemaPath: "#/$defs/count/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 0
																																							},
																																							message: "must be >= 0"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid37 = true;
																																			} else var valid37 = true;
																																		}
																																	}
																																} else {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3,
																																		schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																														} else {
																															validate20.errors = [{
																																instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at",
																																schemaPath: "#/properties/manifests/items/properties/not_looked_at/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																														var valid33 = true;
																													} else var valid33 = true;
																													if (valid33) {
																														if (data64.unread !== void 0) {
																															let data76 = data64.unread;
																															if (typeof data76 !== "string" && data76 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/manifests/" + i2 + "/unread",
																																	schemaPath: "#/properties/manifests/items/properties/unread/type",
																																	keyword: "type",
																																	params: { type: schema31.properties.manifests.items.properties.unread.type },
																																	message: "must be string,null"
																																}];
																																return false;
																															}
																															var valid33 = true;
																														} else var valid33 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/manifests/" + i2,
																						schemaPath: "#/properties/manifests/items/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate20.errors = [{
																				instancePath: instancePath + "/manifests",
																				schemaPath: "#/properties/manifests/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.entries !== void 0) {
																			let data77 = data.entries;
																			if (Array.isArray(data77)) {
																				const len4 = data77.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let data78 = data77[i4];
																					if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
																						let missing11;
																						if (data78.kind === void 0 && (missing11 = "kind") || data78.id === void 0 && (missing11 = "id") || data78.version === void 0 && (missing11 = "version") || data78.path === void 0 && (missing11 = "path") || data78.status === void 0 && (missing11 = "status") || data78.files === void 0 && (missing11 = "files")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/entries/" + i4,
																								schemaPath: "#/properties/entries/items/required",
																								keyword: "required",
																								params: { missingProperty: missing11 },
																								message: "must have required property '" + missing11 + "'"
																							}];
																							return false;
																						} else {
																							for (const key11 in data78) if (!(key11 === "kind" || key11 === "id" || key11 === "version" || key11 === "path" || key11 === "status" || key11 === "files" || key11 === "works")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/entries/" + i4,
																									schemaPath: "#/properties/entries/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key11 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (data78.kind !== void 0) {
																								let data79 = data78.kind;
																								if (!(data79 === "model" || data79 === "dataset")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/entries/" + i4 + "/kind",
																										schemaPath: "#/properties/entries/items/properties/kind/enum",
																										keyword: "enum",
																										params: { allowedValues: schema31.properties.entries.items.properties.kind.enum },
																										message: "must be equal to one of the allowed values"
																									}];
																									return false;
																								}
																								var valid40 = true;
																							} else var valid40 = true;
																							if (valid40) {
																								if (data78.id !== void 0) {
																									if (typeof data78.id !== "string") {
																										validate20.errors = [{
																											instancePath: instancePath + "/entries/" + i4 + "/id",
																											schemaPath: "#/properties/entries/items/properties/id/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid40 = true;
																								} else var valid40 = true;
																								if (valid40) {
																									if (data78.version !== void 0) {
																										let data81 = data78.version;
																										if (typeof data81 !== "string" && data81 !== null) {
																											validate20.errors = [{
																												instancePath: instancePath + "/entries/" + i4 + "/version",
																												schemaPath: "#/properties/entries/items/properties/version/type",
																												keyword: "type",
																												params: { type: schema31.properties.entries.items.properties.version.type },
																												message: "must be string,null"
																											}];
																											return false;
																										}
																										var valid40 = true;
																									} else var valid40 = true;
																									if (valid40) {
																										if (data78.path !== void 0) {
																											let data82 = data78.path;
																											if (typeof data82 !== "string" && data82 !== null) {
																												validate20.errors = [{
																													instancePath: instancePath + "/entries/" + i4 + "/path",
																													schemaPath: "#/properties/entries/items/properties/path/type",
																													keyword: "type",
																													params: { type: schema31.properties.entries.items.properties.path.type },
																													message: "must be string,null"
																												}];
																												return false;
																											}
																											var valid40 = true;
																										} else var valid40 = true;
																										if (valid40) {
																											if (data78.status !== void 0) {
																												let data83 = data78.status;
																												if (!(data83 === "matched" || data83 === "mismatched" || data83 === "missing" || data83 === "unreadable" || data83 === "changed" || data83 === "unverified" || data83 === "skipped")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/entries/" + i4 + "/status",
																														schemaPath: "#/$defs/status/enum",
																														keyword: "enum",
																														params: { allowedValues: schema56.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid40 = true;
																											} else var valid40 = true;
																											if (valid40) {
																												if (data78.files !== void 0) {
																													let data84 = data78.files;
																													if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/entries/" + i4 + "/files",
																															schemaPath: "#/$defs/count/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (typeof data84 == "number" && isFinite(data84)) {
																														if (data84 < 0 || isNaN(data84)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/entries/" + i4 + "/files",
																																schemaPath: "#/$defs/count/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0"
																															}];
																															return false;
																														}
																													}
																													var valid40 = true;
																												} else var valid40 = true;
																												if (valid40) {
																													if (data78.works !== void 0) {
																														let data85 = data78.works;
																														if (!(data85 === "available" || data85 === "answers" || data85 === "failed" || data85 === "blocked" || data85 === "skipped" || data85 === "untested")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/entries/" + i4 + "/works",
																																schemaPath: "#/properties/entries/items/properties/works/enum",
																																keyword: "enum",
																																params: { allowedValues: schema31.properties.entries.items.properties.works.enum },
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														var valid40 = true;
																													} else var valid40 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/entries/" + i4,
																							schemaPath: "#/properties/entries/items/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate20.errors = [{
																					instancePath: instancePath + "/entries",
																					schemaPath: "#/properties/entries/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.files !== void 0) {
																				let data86 = data.files;
																				if (Array.isArray(data86)) {
																					const len5 = data86.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let data87 = data86[i5];
																						if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
																							let missing12;
																							if (data87.path === void 0 && (missing12 = "path") || data87.list === void 0 && (missing12 = "list") || data87.recorded === void 0 && (missing12 = "recorded") || data87.actual === void 0 && (missing12 = "actual") || data87.status === void 0 && (missing12 = "status") || data87.evidence === void 0 && (missing12 = "evidence")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/files/" + i5,
																									schemaPath: "#/properties/files/items/required",
																									keyword: "required",
																									params: { missingProperty: missing12 },
																									message: "must have required property '" + missing12 + "'"
																								}];
																								return false;
																							} else {
																								for (const key12 in data87) if (!(key12 === "path" || key12 === "list" || key12 === "recorded" || key12 === "actual" || key12 === "status" || key12 === "evidence" || key12 === "strength")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/files/" + i5,
																										schemaPath: "#/properties/files/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key12 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (data87.path !== void 0) {
																									if (typeof data87.path !== "string") {
																										validate20.errors = [{
																											instancePath: instancePath + "/files/" + i5 + "/path",
																											schemaPath: "#/properties/files/items/properties/path/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid44 = true;
																								} else var valid44 = true;
																								if (valid44) {
																									if (data87.list !== void 0) {
																										if (typeof data87.list !== "string") {
																											validate20.errors = [{
																												instancePath: instancePath + "/files/" + i5 + "/list",
																												schemaPath: "#/properties/files/items/properties/list/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid44 = true;
																									} else var valid44 = true;
																									if (valid44) {
																										if (data87.recorded !== void 0) {
																											let data90 = data87.recorded;
																											if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
																												let missing13;
																												if (data90.sha256 === void 0 && (missing13 = "sha256") || data90.size_bytes === void 0 && (missing13 = "size_bytes")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i5 + "/recorded",
																														schemaPath: "#/$defs/content/required",
																														keyword: "required",
																														params: { missingProperty: missing13 },
																														message: "must have required property '" + missing13 + "'"
																													}];
																													return false;
																												} else {
																													for (const key13 in data90) if (!(key13 === "sha256" || key13 === "digest" || key13 === "size_bytes")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i5 + "/recorded",
																															schemaPath: "#/$defs/content/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key13 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (data90.sha256 !== void 0) {
																														let data91 = data90.sha256;
																														if (typeof data91 !== "string" && data91 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i5 + "/recorded/sha256",
																																schemaPath: "#/$defs/content/properties/sha256/type",
																																keyword: "type",
																																params: { type: schema58.properties.sha256.type },
																																message: "must be string,null"
																															}];
																															return false;
																														}
																														if (typeof data91 === "string") {
																															if (!pattern7.test(data91)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i5 + "/recorded/sha256",
																																	schemaPath: "#/$defs/content/properties/sha256/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[0-9a-f]{64}$" },
																																	message: "must match pattern \"^[0-9a-f]{64}$\""
																																}];
																																return false;
																															}
																														}
																														var valid46 = true;
																													} else var valid46 = true;
																													if (valid46) {
																														if (data90.digest !== void 0) {
																															let data92 = data90.digest;
																															if (typeof data92 === "string") {
																																if (!pattern11.test(data92)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i5 + "/recorded/digest",
																																		schemaPath: "#/$defs/content/properties/digest/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$" },
																																		message: "must match pattern \"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i5 + "/recorded/digest",
																																	schemaPath: "#/$defs/content/properties/digest/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid46 = true;
																														} else var valid46 = true;
																														if (valid46) {
																															if (data90.size_bytes !== void 0) {
																																let data93 = data90.size_bytes;
																																if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93)) && data93 !== null) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i5 + "/recorded/size_bytes",
																																		schemaPath: "#/$defs/content/properties/size_bytes/type",
																																		keyword: "type",
																																		params: { type: schema58.properties.size_bytes.type },
																																		message: "must be integer,null"
																																	}];
																																	return false;
																																}
																																if (typeof data93 == "number" && isFinite(data93)) {
																																	if (data93 < 0 || isNaN(data93)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/files/" + i5 + "/recorded/size_bytes",
																																			schemaPath: "#/$defs/content/properties/size_bytes/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			},
																																			message: "must be >= 0"
																																		}];
																																		return false;
																																	}
																																}
																																var valid46 = true;
																															} else var valid46 = true;
																														}
																													}
																												}
																											} else {
																												validate20.errors = [{
																													instancePath: instancePath + "/files/" + i5 + "/recorded",
																													schemaPath: "#/$defs/content/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																											var valid44 = true;
																										} else var valid44 = true;
																										if (valid44) {
																											if (data87.actual !== void 0) {
																												let data94 = data87.actual;
																												if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
																													let missing14;
																													if (data94.sha256 === void 0 && (missing14 = "sha256") || data94.size_bytes === void 0 && (missing14 = "size_bytes")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i5 + "/actual",
																															schemaPath: "#/$defs/content/required",
																															keyword: "required",
																															params: { missingProperty: missing14 },
																															message: "must have required property '" + missing14 + "'"
																														}];
																														return false;
																													} else {
																														for (const key14 in data94) if (!(key14 === "sha256" || key14 === "digest" || key14 === "size_bytes")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i5 + "/actual",
																																schemaPath: "#/$defs/content/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key14 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (data94.sha256 !== void 0) {
																															let data95 = data94.sha256;
																															if (typeof data95 !== "string" && data95 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i5 + "/actual/sha256",
																																	schemaPath: "#/$defs/content/properties/sha256/type",
																																	keyword: "type",
																																	params: { type: schema58.properties.sha256.type },
																																	message: "must be string,null"
																																}];
																																return false;
																															}
																															if (typeof data95 === "string") {
																																if (!pattern7.test(data95)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i5 + "/actual/sha256",
																																		schemaPath: "#/$defs/content/properties/sha256/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^[0-9a-f]{64}$" },
																																		message: "must match pattern \"^[0-9a-f]{64}$\""
																																	}];
																																	return false;
																																}
																															}
																															var valid48 = true;
																														} else var valid48 = true;
																														if (valid48) {
																															if (data94.digest !== void 0) {
																																let data96 = data94.digest;
																																if (typeof data96 === "string") {
																																	if (!pattern11.test(data96)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/files/" + i5 + "/actual/digest",
																																			schemaPath: "#/$defs/content/properties/digest/pattern",
																																			keyword: "pattern",
																																			params: { pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$" },
																																			message: "must match pattern \"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$\""
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i5 + "/actual/digest",
																																		schemaPath: "#/$defs/content/properties/digest/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid48 = true;
																															} else var valid48 = true;
																															if (valid48) {
																																if (data94.size_bytes !== void 0) {
																																	let data97 = data94.size_bytes;
																																	if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97)) && data97 !== null) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/files/" + i5 + "/actual/size_bytes",
																																			schemaPath: "#/$defs/content/properties/size_bytes/type",
																																			keyword: "type",
																																			params: { type: schema58.properties.size_bytes.type },
																																			message: "must be integer,null"
																																		}];
																																		return false;
																																	}
																																	if (typeof data97 == "number" && isFinite(data97)) {
																																		if (data97 < 0 || isNaN(data97)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/files/" + i5 + "/actual/size_bytes",
																																				schemaPath: "#/$defs/content/properties/size_bytes/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid48 = true;
																																} else var valid48 = true;
																															}
																														}
																													}
																												} else {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i5 + "/actual",
																														schemaPath: "#/$defs/content/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																												var valid44 = true;
																											} else var valid44 = true;
																											if (valid44) {
																												if (data87.status !== void 0) {
																													let data98 = data87.status;
																													if (!(data98 === "matched" || data98 === "mismatched" || data98 === "missing" || data98 === "unreadable" || data98 === "changed" || data98 === "unverified" || data98 === "skipped")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i5 + "/status",
																															schemaPath: "#/$defs/status/enum",
																															keyword: "enum",
																															params: { allowedValues: schema56.enum },
																															message: "must be equal to one of the allowed values"
																														}];
																														return false;
																													}
																													var valid44 = true;
																												} else var valid44 = true;
																												if (valid44) {
																													if (data87.evidence !== void 0) {
																														let data99 = data87.evidence;
																														if (!(data99 === "bytes" || data99 === "pointer" || data99 === "upstream" || data99 === "none")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i5 + "/evidence",
																																schemaPath: "#/properties/files/items/properties/evidence/enum",
																																keyword: "enum",
																																params: { allowedValues: schema31.properties.files.items.properties.evidence.enum },
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														var valid44 = true;
																													} else var valid44 = true;
																													if (valid44) {
																														if (data87.strength !== void 0) {
																															if (!(data87.strength === "weak")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i5 + "/strength",
																																	schemaPath: "#/properties/files/items/properties/strength/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema31.properties.files.items.properties.strength.enum },
																																	message: "must be equal to one of the allowed values"
																																}];
																																return false;
																															}
																															var valid44 = true;
																														} else var valid44 = true;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate20.errors = [{
																								instancePath: instancePath + "/files/" + i5,
																								schemaPath: "#/properties/files/items/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/files",
																						schemaPath: "#/properties/files/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.findings !== void 0) {
																					let data101 = data.findings;
																					if (Array.isArray(data101)) {
																						const len6 = data101.length;
																						for (let i6 = 0; i6 < len6; i6++) {
																							let data102 = data101[i6];
																							if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
																								let missing15;
																								if (data102.kind === void 0 && (missing15 = "kind") || data102.severity === void 0 && (missing15 = "severity") || data102.data === void 0 && (missing15 = "data") || data102.message === void 0 && (missing15 = "message") || data102.subject === void 0 && (missing15 = "subject") || data102.location === void 0 && (missing15 = "location") || data102.related === void 0 && (missing15 = "related") || data102.expected === void 0 && (missing15 = "expected") || data102.actual === void 0 && (missing15 = "actual") || data102.fingerprint === void 0 && (missing15 = "fingerprint")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/findings/" + i6,
																										schemaPath: "#/properties/findings/items/required",
																										keyword: "required",
																										params: { missingProperty: missing15 },
																										message: "must have required property '" + missing15 + "'"
																									}];
																									return false;
																								} else {
																									for (const key15 in data102) if (!func1.call(schema31.properties.findings.items.properties, key15)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/findings/" + i6,
																											schemaPath: "#/properties/findings/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key15 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (data102.kind !== void 0) {
																										if (typeof data102.kind !== "string") {
																											validate20.errors = [{
																												instancePath: instancePath + "/findings/" + i6 + "/kind",
																												schemaPath: "#/properties/findings/items/properties/kind/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid51 = true;
																									} else var valid51 = true;
																									if (valid51) {
																										if (data102.severity !== void 0) {
																											let data104 = data102.severity;
																											if (!(data104 === "error" || data104 === "warning" || data104 === "notice")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/findings/" + i6 + "/severity",
																													schemaPath: "#/properties/findings/items/properties/severity/enum",
																													keyword: "enum",
																													params: { allowedValues: schema31.properties.findings.items.properties.severity.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid51 = true;
																										} else var valid51 = true;
																										if (valid51) {
																											if (data102.data !== void 0) {
																												let data105 = data102.data;
																												if (!(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/findings/" + i6 + "/data",
																														schemaPath: "#/properties/findings/items/properties/data/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																												var valid51 = true;
																											} else var valid51 = true;
																											if (valid51) {
																												if (data102.message !== void 0) {
																													if (typeof data102.message !== "string") {
																														validate20.errors = [{
																															instancePath: instancePath + "/findings/" + i6 + "/message",
																															schemaPath: "#/properties/findings/items/properties/message/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid51 = true;
																												} else var valid51 = true;
																												if (valid51) {
																													if (data102.subject !== void 0) {
																														if (typeof data102.subject !== "string") {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i6 + "/subject",
																																schemaPath: "#/properties/findings/items/properties/subject/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid51 = true;
																													} else var valid51 = true;
																													if (valid51) {
																														if (data102.location !== void 0) {
																															let data108 = data102.location;
																															if (!(data108 && typeof data108 == "object" && !Array.isArray(data108)) && data108 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i6 + "/location",
																																	schemaPath: "#/$defs/location/type",
																																	keyword: "type",
																																	params: { type: schema61.type },
																																	message: "must be object,null"
																																}];
																																return false;
																															}
																															if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
																																let missing16;
																																if (data108.file === void 0 && (missing16 = "file") || data108.line === void 0 && (missing16 = "line") || data108.column === void 0 && (missing16 = "column")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i6 + "/location",
																																		schemaPath: "#/$defs/location/required",
																																		keyword: "required",
																																		params: { missingProperty: missing16 },
																																		message: "must have required property '" + missing16 + "'"
																																	}];
																																	return false;
																																} else {
																																	for (const key16 in data108) if (!(key16 === "file" || key16 === "line" || key16 === "column")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i6 + "/location",
																																			schemaPath: "#/$defs/location/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key16 },
																																			message: "must NOT have additional properties"
																																		}];
																																		return false;
																																	}
																																	if (data108.file !== void 0) {
																																		if (typeof data108.file !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i6 + "/location/file",
																																				schemaPath: "#/$defs/location/properties/file/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid53 = true;
																																	} else var valid53 = true;
																																	if (valid53) {
																																		if (data108.line !== void 0) {
																																			let data110 = data108.line;
																																			if (!(typeof data110 == "number" && !(data110 % 1) && !isNaN(data110) && isFinite(data110))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i6 + "/location/line",
																																					schemaPath: "#/$defs/location/properties/line/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (typeof data110 == "number" && isFinite(data110)) {
																																				if (data110 < 1 || isNaN(data110)) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i6 + "/location/line",
																																						schemaPath: "#/$defs/location/properties/line/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 1
																																						},
																																						message: "must be >= 1"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid53 = true;
																																		} else var valid53 = true;
																																		if (valid53) {
																																			if (data108.column !== void 0) {
																																				let data111 = data108.column;
																																				if (!(typeof data111 == "number" && !(data111 % 1) && !isNaN(data111) && isFinite(data111))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i6 + "/location/column",
																																						schemaPath: "#/$defs/location/properties/column/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (typeof data111 == "number" && isFinite(data111)) {
																																					if (data111 < 1 || isNaN(data111)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i6 + "/location/column",
																																							schemaPath: "#/$defs/location/properties/column/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 1
																																							},
																																							message: "must be >= 1"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid53 = true;
																																			} else var valid53 = true;
																																		}
																																	}
																																}
																															}
																															var valid51 = true;
																														} else var valid51 = true;
																														if (valid51) {
																															if (data102.related !== void 0) {
																																let data112 = data102.related;
																																if (!(data112 && typeof data112 == "object" && !Array.isArray(data112)) && data112 !== null) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i6 + "/related",
																																		schemaPath: "#/$defs/location/type",
																																		keyword: "type",
																																		params: { type: schema61.type },
																																		message: "must be object,null"
																																	}];
																																	return false;
																																}
																																if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
																																	let missing17;
																																	if (data112.file === void 0 && (missing17 = "file") || data112.line === void 0 && (missing17 = "line") || data112.column === void 0 && (missing17 = "column")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i6 + "/related",
																																			schemaPath: "#/$defs/location/required",
																																			keyword: "required",
																																			params: { missingProperty: missing17 },
																																			message: "must have required property '" + missing17 + "'"
																																		}];
																																		return false;
																																	} else {
																																		for (const key17 in data112) if (!(key17 === "file" || key17 === "line" || key17 === "column")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i6 + "/related",
																																				schemaPath: "#/$defs/location/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key17 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (data112.file !== void 0) {
																																			if (typeof data112.file !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i6 + "/related/file",
																																					schemaPath: "#/$defs/location/properties/file/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid55 = true;
																																		} else var valid55 = true;
																																		if (valid55) {
																																			if (data112.line !== void 0) {
																																				let data114 = data112.line;
																																				if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i6 + "/related/line",
																																						schemaPath: "#/$defs/location/properties/line/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (typeof data114 == "number" && isFinite(data114)) {
																																					if (data114 < 1 || isNaN(data114)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i6 + "/related/line",
																																							schemaPath: "#/$defs/location/properties/line/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 1
																																							},
																																							message: "must be >= 1"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid55 = true;
																																			} else var valid55 = true;
																																			if (valid55) {
																																				if (data112.column !== void 0) {
																																					let data115 = data112.column;
																																					if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i6 + "/related/column",
																																							schemaPath: "#/$defs/location/properties/column/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (typeof data115 == "number" && isFinite(data115)) {
																																						if (data115 < 1 || isNaN(data115)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/findings/" + i6 + "/related/column",
																																								schemaPath: "#/$defs/location/properties/column/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 1
																																								},
																																								message: "must be >= 1"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid55 = true;
																																				} else var valid55 = true;
																																			}
																																		}
																																	}
																																}
																																var valid51 = true;
																															} else var valid51 = true;
																															if (valid51) {
																																if (data102.expected !== void 0) {
																																	let data116 = data102.expected;
																																	if (typeof data116 !== "string" && data116 !== null) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i6 + "/expected",
																																			schemaPath: "#/properties/findings/items/properties/expected/type",
																																			keyword: "type",
																																			params: { type: schema31.properties.findings.items.properties.expected.type },
																																			message: "must be string,null"
																																		}];
																																		return false;
																																	}
																																	var valid51 = true;
																																} else var valid51 = true;
																																if (valid51) {
																																	if (data102.actual !== void 0) {
																																		let data117 = data102.actual;
																																		if (typeof data117 !== "string" && data117 !== null) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i6 + "/actual",
																																				schemaPath: "#/properties/findings/items/properties/actual/type",
																																				keyword: "type",
																																				params: { type: schema31.properties.findings.items.properties.actual.type },
																																				message: "must be string,null"
																																			}];
																																			return false;
																																		}
																																		var valid51 = true;
																																	} else var valid51 = true;
																																	if (valid51) {
																																		if (data102.fingerprint !== void 0) {
																																			let data118 = data102.fingerprint;
																																			if (typeof data118 === "string") {
																																				if (!pattern14.test(data118)) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i6 + "/fingerprint",
																																						schemaPath: "#/properties/findings/items/properties/fingerprint/pattern",
																																						keyword: "pattern",
																																						params: { pattern: "^[0-9a-f]{32}$" },
																																						message: "must match pattern \"^[0-9a-f]{32}$\""
																																					}];
																																					return false;
																																				}
																																			} else {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i6 + "/fingerprint",
																																					schemaPath: "#/properties/findings/items/properties/fingerprint/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid51 = true;
																																		} else var valid51 = true;
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate20.errors = [{
																									instancePath: instancePath + "/findings/" + i6,
																									schemaPath: "#/properties/findings/items/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/findings",
																							schemaPath: "#/properties/findings/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.accepted !== void 0) {
																						let data119 = data.accepted;
																						if (Array.isArray(data119)) {
																							const len7 = data119.length;
																							for (let i7 = 0; i7 < len7; i7++) {
																								let data120 = data119[i7];
																								if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
																									let missing18;
																									if (data120.kind === void 0 && (missing18 = "kind") || data120.severity === void 0 && (missing18 = "severity") || data120.data === void 0 && (missing18 = "data") || data120.message === void 0 && (missing18 = "message") || data120.subject === void 0 && (missing18 = "subject") || data120.location === void 0 && (missing18 = "location") || data120.related === void 0 && (missing18 = "related") || data120.expected === void 0 && (missing18 = "expected") || data120.actual === void 0 && (missing18 = "actual") || data120.fingerprint === void 0 && (missing18 = "fingerprint") || data120.acceptance === void 0 && (missing18 = "acceptance") || data120.reason === void 0 && (missing18 = "reason") || data120.expires === void 0 && (missing18 = "expires")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/accepted/" + i7,
																											schemaPath: "#/properties/accepted/items/required",
																											keyword: "required",
																											params: { missingProperty: missing18 },
																											message: "must have required property '" + missing18 + "'"
																										}];
																										return false;
																									} else {
																										for (const key18 in data120) if (!func1.call(schema31.properties.accepted.items.properties, key18)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/accepted/" + i7,
																												schemaPath: "#/properties/accepted/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key18 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (data120.kind !== void 0) {
																											if (typeof data120.kind !== "string") {
																												validate20.errors = [{
																													instancePath: instancePath + "/accepted/" + i7 + "/kind",
																													schemaPath: "#/properties/accepted/items/properties/kind/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid57 = true;
																										} else var valid57 = true;
																										if (valid57) {
																											if (data120.severity !== void 0) {
																												let data122 = data120.severity;
																												if (!(data122 === "error" || data122 === "warning" || data122 === "notice")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/accepted/" + i7 + "/severity",
																														schemaPath: "#/properties/accepted/items/properties/severity/enum",
																														keyword: "enum",
																														params: { allowedValues: schema31.properties.accepted.items.properties.severity.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid57 = true;
																											} else var valid57 = true;
																											if (valid57) {
																												if (data120.data !== void 0) {
																													let data123 = data120.data;
																													if (!(data123 && typeof data123 == "object" && !Array.isArray(data123))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/accepted/" + i7 + "/data",
																															schemaPath: "#/properties/accepted/items/properties/data/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																													var valid57 = true;
																												} else var valid57 = true;
																												if (valid57) {
																													if (data120.message !== void 0) {
																														if (typeof data120.message !== "string") {
																															validate20.errors = [{
																																instancePath: instancePath + "/accepted/" + i7 + "/message",
																																schemaPath: "#/properties/accepted/items/properties/message/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid57 = true;
																													} else var valid57 = true;
																													if (valid57) {
																														if (data120.subject !== void 0) {
																															if (typeof data120.subject !== "string") {
																																validate20.errors = [{
																																	instancePath: instancePath + "/accepted/" + i7 + "/subject",
																																	schemaPath: "#/properties/accepted/items/properties/subject/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid57 = true;
																														} else var valid57 = true;
																														if (valid57) {
																															if (data120.location !== void 0) {
																																let data126 = data120.location;
																																if (!(data126 && typeof data126 == "object" && !Array.isArray(data126)) && data126 !== null) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/accepted/" + i7 + "/location",
																																		schemaPath: "#/$defs/location/type",
																																		keyword: "type",
																																		params: { type: schema61.type },
																																		message: "must be object,null"
																																	}];
																																	return false;
																																}
																																if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
																																	let missing19;
																																	if (data126.file === void 0 && (missing19 = "file") || data126.line === void 0 && (missing19 = "line") || data126.column === void 0 && (missing19 = "column")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/accepted/" + i7 + "/location",
																																			schemaPath: "#/$defs/location/required",
																																			keyword: "required",
																																			params: { missingProperty: missing19 },
																																			message: "must have required property '" + missing19 + "'"
																																		}];
																																		return false;
																																	} else {
																																		for (const key19 in data126) if (!(key19 === "file" || key19 === "line" || key19 === "column")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/accepted/" + i7 + "/location",
																																				schemaPath: "#/$defs/location/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key19 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (data126.file !== void 0) {
																																			if (typeof data126.file !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i7 + "/location/file",
																																					schemaPath: "#/$defs/location/properties/file/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid59 = true;
																																		} else var valid59 = true;
																																		if (valid59) {
																																			if (data126.line !== void 0) {
																																				let data128 = data126.line;
																																				if (!(typeof data128 == "number" && !(data128 % 1) && !isNaN(data128) && isFinite(data128))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/accepted/" + i7 + "/location/line",
																																						schemaPath: "#/$defs/location/properties/line/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (typeof data128 == "number" && isFinite(data128)) {
																																					if (data128 < 1 || isNaN(data128)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/accepted/" + i7 + "/location/line",
																																							schemaPath: "#/$defs/location/properties/line/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 1
																																							},
																																							message: "must be >= 1"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid59 = true;
																																			} else var valid59 = true;
																																			if (valid59) {
																																				if (data126.column !== void 0) {
																																					let data129 = data126.column;
																																					if (!(typeof data129 == "number" && !(data129 % 1) && !isNaN(data129) && isFinite(data129))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/accepted/" + i7 + "/location/column",
																																							schemaPath: "#/$defs/location/properties/column/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (typeof data129 == "number" && isFinite(data129)) {
																																						if (data129 < 1 || isNaN(data129)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/accepted/" + i7 + "/location/column",
																																								schemaPath: "#/$defs/location/properties/column/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 1
																																								},
																																								message: "must be >= 1"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid59 = true;
																																				} else var valid59 = true;
																																			}
																																		}
																																	}
																																}
																																var valid57 = true;
																															} else var valid57 = true;
																															if (valid57) {
																																if (data120.related !== void 0) {
																																	let data130 = data120.related;
																																	if (!(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/accepted/" + i7 + "/related",
																																			schemaPath: "#/$defs/location/type",
																																			keyword: "type",
																																			params: { type: schema61.type },
																																			message: "must be object,null"
																																		}];
																																		return false;
																																	}
																																	if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
																																		let missing20;
																																		if (data130.file === void 0 && (missing20 = "file") || data130.line === void 0 && (missing20 = "line") || data130.column === void 0 && (missing20 = "column")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/accepted/" + i7 + "/related",
																																				schemaPath: "#/$defs/location/required",
																																				keyword: "required",
																																				params: { missingProperty: missing20 },
																																				message: "must have required property '" + missing20 + "'"
																																			}];
																																			return false;
																																		} else {
																																			for (const key20 in data130) if (!(key20 === "file" || key20 === "line" || key20 === "column")) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i7 + "/related",
																																					schemaPath: "#/$defs/location/additionalProperties",
																																					keyword: "additionalProperties",
																																					params: { additionalProperty: key20 },
																																					message: "must NOT have additional properties"
																																				}];
																																				return false;
																																			}
																																			if (data130.file !== void 0) {
																																				if (typeof data130.file !== "string") {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/accepted/" + i7 + "/related/file",
																																						schemaPath: "#/$defs/location/properties/file/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid61 = true;
																																			} else var valid61 = true;
																																			if (valid61) {
																																				if (data130.line !== void 0) {
																																					let data132 = data130.line;
																																					if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/accepted/" + i7 + "/related/line",
																																							schemaPath: "#/$defs/location/properties/line/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (typeof data132 == "number" && isFinite(data132)) {
																																						if (data132 < 1 || isNaN(data132)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/accepted/" + i7 + "/related/line",
																																								schemaPath: "#/$defs/location/properties/line/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 1
																																								},
																																								message: "must be >= 1"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid61 = true;
																																				} else var valid61 = true;
																																				if (valid61) {
																																					if (data130.column !== void 0) {
																																						let data133 = data130.column;
																																						if (!(typeof data133 == "number" && !(data133 % 1) && !isNaN(data133) && isFinite(data133))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/accepted/" + i7 + "/related/column",
																																								schemaPath: "#/$defs/location/properties/column/type",
																																								keyword: "type",
																																								params: { type: "integer" },
																																								message: "must be integer"
																																							}];
																																							return false;
																																						}
																																						if (typeof data133 == "number" && isFinite(data133)) {
																																							if (data133 < 1 || isNaN(data133)) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/accepted/" + i7 + "/related/column",
																																									schemaPath: "#/$defs/location/properties/column/minimum",
																																									keyword: "minimum",
																																									params: {
																																										comparison: ">=",
																																										limit: 1
																																									},
																																									message: "must be >= 1"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid61 = true;
																																					} else var valid61 = true;
																																				}
																																			}
																																		}
																																	}
																																	var valid57 = true;
																																} else var valid57 = true;
																																if (valid57) {
																																	if (data120.expected !== void 0) {
																																		let data134 = data120.expected;
																																		if (typeof data134 !== "string" && data134 !== null) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/accepted/" + i7 + "/expected",
																																				schemaPath: "#/properties/accepted/items/properties/expected/type",
																																				keyword: "type",
																																				params: { type: schema31.properties.accepted.items.properties.expected.type },
																																				message: "must be string,null"
																																			}];
																																			return false;
																																		}
																																		var valid57 = true;
																																	} else var valid57 = true;
																																	if (valid57) {
																																		if (data120.actual !== void 0) {
																																			let data135 = data120.actual;
																																			if (typeof data135 !== "string" && data135 !== null) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i7 + "/actual",
																																					schemaPath: "#/properties/accepted/items/properties/actual/type",
																																					keyword: "type",
																																					params: { type: schema31.properties.accepted.items.properties.actual.type },
																																					message: "must be string,null"
																																				}];
																																				return false;
																																			}
																																			var valid57 = true;
																																		} else var valid57 = true;
																																		if (valid57) {
																																			if (data120.fingerprint !== void 0) {
																																				let data136 = data120.fingerprint;
																																				if (typeof data136 === "string") {
																																					if (!pattern14.test(data136)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/accepted/" + i7 + "/fingerprint",
																																							schemaPath: "#/properties/accepted/items/properties/fingerprint/pattern",
																																							keyword: "pattern",
																																							params: { pattern: "^[0-9a-f]{32}$" },
																																							message: "must match pattern \"^[0-9a-f]{32}$\""
																																						}];
																																						return false;
																																					}
																																				} else {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/accepted/" + i7 + "/fingerprint",
																																						schemaPath: "#/properties/accepted/items/properties/fingerprint/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid57 = true;
																																			} else var valid57 = true;
																																			if (valid57) {
																																				if (data120.acceptance !== void 0) {
																																					let data137 = data120.acceptance;
																																					if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137) && isFinite(data137))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/accepted/" + i7 + "/acceptance",
																																							schemaPath: "#/$defs/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (typeof data137 == "number" && isFinite(data137)) {
																																						if (data137 < 0 || isNaN(data137)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/accepted/" + i7 + "/acceptance",
																																								schemaPath: "#/$defs/count/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 0
																																								},
																																								message: "must be >= 0"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid57 = true;
																																				} else var valid57 = true;
																																				if (valid57) {
																																					if (data120.reason !== void 0) {
																																						if (typeof data120.reason !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/accepted/" + i7 + "/reason",
																																								schemaPath: "#/properties/accepted/items/properties/reason/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid57 = true;
																																					} else var valid57 = true;
																																					if (valid57) {
																																						if (data120.expires !== void 0) {
																																							let data139 = data120.expires;
																																							if (typeof data139 === "string") {
																																								if (!pattern16.test(data139)) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/accepted/" + i7 + "/expires",
																																										schemaPath: "#/$defs/day/pattern",
																																										keyword: "pattern",
																																										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																									}];
																																									return false;
																																								}
																																							} else {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/accepted/" + i7 + "/expires",
																																									schemaPath: "#/$defs/day/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid57 = true;
																																						} else var valid57 = true;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate20.errors = [{
																										instancePath: instancePath + "/accepted/" + i7,
																										schemaPath: "#/properties/accepted/items/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																						} else {
																							validate20.errors = [{
																								instancePath: instancePath + "/accepted",
																								schemaPath: "#/properties/accepted/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.acceptances !== void 0) {
																							let data140 = data.acceptances;
																							if (Array.isArray(data140)) {
																								const len8 = data140.length;
																								for (let i8 = 0; i8 < len8; i8++) {
																									let data141 = data140[i8];
																									if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
																										let missing21;
																										if (data141.kind === void 0 && (missing21 = "kind") || data141.path === void 0 && (missing21 = "path") || data141.reason === void 0 && (missing21 = "reason") || data141.expires === void 0 && (missing21 = "expires") || data141.status === void 0 && (missing21 = "status") || data141.findings === void 0 && (missing21 = "findings")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/acceptances/" + i8,
																												schemaPath: "#/properties/acceptances/items/required",
																												keyword: "required",
																												params: { missingProperty: missing21 },
																												message: "must have required property '" + missing21 + "'"
																											}];
																											return false;
																										} else {
																											for (const key21 in data141) if (!(key21 === "kind" || key21 === "path" || key21 === "reason" || key21 === "expires" || key21 === "status" || key21 === "findings")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/acceptances/" + i8,
																													schemaPath: "#/properties/acceptances/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key21 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (data141.kind !== void 0) {
																												if (typeof data141.kind !== "string") {
																													validate20.errors = [{
																														instancePath: instancePath + "/acceptances/" + i8 + "/kind",
																														schemaPath: "#/properties/acceptances/items/properties/kind/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid65 = true;
																											} else var valid65 = true;
																											if (valid65) {
																												if (data141.path !== void 0) {
																													if (typeof data141.path !== "string") {
																														validate20.errors = [{
																															instancePath: instancePath + "/acceptances/" + i8 + "/path",
																															schemaPath: "#/properties/acceptances/items/properties/path/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid65 = true;
																												} else var valid65 = true;
																												if (valid65) {
																													if (data141.reason !== void 0) {
																														if (typeof data141.reason !== "string") {
																															validate20.errors = [{
																																instancePath: instancePath + "/acceptances/" + i8 + "/reason",
																																schemaPath: "#/properties/acceptances/items/properties/reason/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid65 = true;
																													} else var valid65 = true;
																													if (valid65) {
																														if (data141.expires !== void 0) {
																															let data145 = data141.expires;
																															if (typeof data145 === "string") {
																																if (!pattern16.test(data145)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/acceptances/" + i8 + "/expires",
																																		schemaPath: "#/$defs/day/pattern",
																																		keyword: "pattern",
																																		params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																		message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																	}];
																																	return false;
																																}
																															} else {
																																validate20.errors = [{
																																	instancePath: instancePath + "/acceptances/" + i8 + "/expires",
																																	schemaPath: "#/$defs/day/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid65 = true;
																														} else var valid65 = true;
																														if (valid65) {
																															if (data141.status !== void 0) {
																																let data146 = data141.status;
																																if (!(data146 === "active" || data146 === "expired")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/acceptances/" + i8 + "/status",
																																		schemaPath: "#/properties/acceptances/items/properties/status/enum",
																																		keyword: "enum",
																																		params: { allowedValues: schema31.properties.acceptances.items.properties.status.enum },
																																		message: "must be equal to one of the allowed values"
																																	}];
																																	return false;
																																}
																																var valid65 = true;
																															} else var valid65 = true;
																															if (valid65) {
																																if (data141.findings !== void 0) {
																																	let data147 = data141.findings;
																																	if (!(typeof data147 == "number" && !(data147 % 1) && !isNaN(data147) && isFinite(data147))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/acceptances/" + i8 + "/findings",
																																			schemaPath: "#/$defs/count/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (typeof data147 == "number" && isFinite(data147)) {
																																		if (data147 < 0 || isNaN(data147)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/acceptances/" + i8 + "/findings",
																																				schemaPath: "#/$defs/count/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid65 = true;
																																} else var valid65 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate20.errors = [{
																											instancePath: instancePath + "/acceptances/" + i8,
																											schemaPath: "#/properties/acceptances/items/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																							} else {
																								validate20.errors = [{
																									instancePath: instancePath + "/acceptances",
																									schemaPath: "#/properties/acceptances/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.counts !== void 0) {
																								let data148 = data.counts;
																								if (data148 && typeof data148 == "object" && !Array.isArray(data148)) for (const key22 in data148) {
																									let data149 = data148[key22];
																									if (!(typeof data149 == "number" && !(data149 % 1) && !isNaN(data149) && isFinite(data149))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/counts/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/counts/additionalProperties/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (typeof data149 == "number" && isFinite(data149)) {
																										if (data149 < 1 || isNaN(data149)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/counts/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/properties/counts/additionalProperties/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 1
																												},
																												message: "must be >= 1"
																											}];
																											return false;
																										}
																									}
																								}
																								else {
																									validate20.errors = [{
																										instancePath: instancePath + "/counts",
																										schemaPath: "#/properties/counts/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																								var valid0 = true;
																							} else var valid0 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate20.errors = vErrors;
	return true;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

/**
* Why a row's status does not follow from the rest of it, as the second half of a sentence; null where it
* does. `isTold`: a finding names the file. `isWhole`: its report says that everything was looked at.
*/
function contradiction(row, isTold, isWhole) {
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
			if (!isTold) return "no finding says so";
			return isSame && !isOther("size_bytes") && actual.size_bytes !== null ? "its digests are the same" : null;
		case "unreadable":
		case "changed": return isTold ? null : "no finding says so";
		case "unverified":
			if (isOther("sha256")) return "its digests differ";
			return isSame && evidence !== "none" ? "its digests are the same" : null;
		case "skipped": return isWhole ? "everything is said to be looked at" : null;
		case "missing": return evidence === "none" ? null : "there is evidence of it";
	}
}

const AGAIN = "make that shard's report again, and download it whole";
/**
* Reads `report.json` of one shard. It may have been cut off on its way, or written by a stranger
* or another version: whatever is not exactly a shard's report is a `SettingsError`.
*/
function readShardReport(file, bytes) {
	const value = parse(file, bytes);
	const { schema_version: schema, tool } = value;
	const version = tool?.version;
	if (schema !== 1 || version !== "0.1.0") {
		const by = typeof version === "string" ? `manifest-drift ${version.slice(0, 40)}` : "something else";
		const ours = `this is manifest-drift ${VERSION}, which reads version 1 of its own`;
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
/** What the report counts has to be what it lists, in the order in which it lists it. */
function holdTogether(file, report) {
	const { shard, summary, files, findings, accepted, acceptances } = report;
	const refuse = (why) => new SettingsError(`${file} contradicts itself: ${why}; ${AGAIN}.`);
	const { errors, warnings, notices } = summary;
	if (summary.total_files !== files.length) throw refuse(`it counts ${summary.total_files} files and lists ${files.length}`);
	if (errors + warnings + notices !== findings.length) throw refuse(`it counts ${errors + warnings + notices} findings and lists ${findings.length}`);
	if (summary.accepted !== accepted.length) throw refuse(`it counts ${summary.accepted} accepted findings and lists ${accepted.length}`);
	for (const [severity, count] of Object.entries({
		error: errors,
		warning: warnings,
		notice: notices
	})) {
		const listed = [...findings].reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
		if (listed !== count) throw refuse(`it counts ${count} ${severity}s and lists ${listed}`);
	}
	const said = new Set([...findings, ...accepted].map(({ subject }) => subject));
	let last = null;
	for (const row of files) {
		const { path } = row;
		if (last !== null && path <= last) throw refuse(`its file ${quote(path)} is out of order or listed twice`);
		last = path;
		const why = contradiction(row, said.has(path), shard.part_complete);
		if (why !== null) throw refuse(`its file ${quote(path)} is ${row.status}, but ${why}`);
	}
	for (const { acceptance } of accepted) if (acceptance >= acceptances.length) throw refuse("it has a finding that nothing accepts");
	for (const finding of [...findings, ...accepted]) {
		const rule = ruleOf(finding.kind);
		if (rule === null) throw refuse(`it has a finding of the unknown kind ${quote(finding.kind)}`);
		if (!isSaid(rule, finding)) throw refuse(`the data of its finding about ${quote(finding.subject)} is not what its message says`);
	}
}
/** Whether a finding's data is of its kind: then it makes the very message and values. */
function isSaid(rule, finding) {
	try {
		const { expected, actual } = rule.values(finding.data);
		return plainText(messageOf(rule, finding.data, finding)) === finding.message && expected === finding.expected && actual === finding.actual;
	} catch {
		return false;
	}
}
/** The same rows with one copy of each text that repeats: a million rows may be merged at once. */
function shareText(rows) {
	const lists = /* @__PURE__ */ new Map();
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
/** About 700,000 files in one report. A JavaScript string could hold twice as much. */
const MAX_REPORT_BYTES = 268435456;
/** All reports together: about three million files. */
const MAX_BYTES = 1073741824;
/** A shard may have run in several attempts. */
const MAX_REPORTS = 8 * 256;
const MAX_ENTRIES = 1e5;
/**
* Merges the reports at `paths`: files, or folders of which every `report.json` at any depth is
* taken. Whatever stands in the way of a whole report is a `SettingsError`.
*/
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
		if (stat.size > Math.min(MAX_REPORT_BYTES, left)) throw new SettingsError(`merge: ${quote(name)} is ${stat.size} bytes long; the limit is ${MAX_REPORT_BYTES} for one report and ${MAX_BYTES} for all.`);
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