import "./rolldown-runtime.js";
import { C as fstatSync, G as join, J as resolve, L as statSync, M as readdirSync, b as constants, f as hashSync, j as readSync, k as openSync, q as relative, u as reason, y as closeSync } from "./hashing.js";
import { A as LEFT_TO_THE_FIRST, At as SettingsError, Bt as VERSION, M as digestOfPlan, Mt as quote, Ot as GRAVITY, Q as incomplete, dt as shardName, et as decodeUtf8, ft as CATALOGUE, j as SHARD_STAGE, mt as SEVERITIES, o as clock, pt as KINDS, ut as shardByPath } from "./check.js";

/**
* One report for each shard of one check, in their order. Anything else is a `SettingsError`: a
* merged report that leaves something out would be a false green.
*/
function chooseReports(reports) {
	const [first] = reports;
	if (first === void 0) throw new SettingsError("There is no report to merge; name the reports of all shards.");
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
const ASPECTS = [
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
		"The jobs read other records, or resolved them to other paths: where each job restores only its own files, set `checksum-base` and `path-prefix`, so that paths do not depend on what is there."
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
/** Without a file an entry's status says only that there is none, unless it is `missing`. */
function together(one, other) {
	const files = one.files + other.files;
	const telling = [one, other].filter((row) => row.files > 0 || row.status === "missing");
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
function mergeReports(given, { run, now, digest }) {
	const chosen = chooseReports(given);
	const [{ report: first }] = chosen;
	const reports = chosen.map(({ report }) => report);
	const files = mergeFiles(chosen, first.shard.plan, digest);
	const findings = mergeFindings(reports);
	const accepted = inOrder(unrepeated(reports.flatMap((report) => [...report.accepted])));
	return {
		...first,
		generated_at: now,
		run,
		shard: null,
		outcome: reports.some(({ outcome }) => outcome === "fail") ? "fail" : "pass",
		complete: chosen.every(({ report }) => report.shard.part_complete),
		summary: summarise(files, findings, accepted.length, reports),
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
function mergeFiles(chosen, plan, digest) {
	const files = [];
	for (const { file, report } of chosen) for (const row of report.files) {
		const { index, total } = report.shard;
		if (row.recorded.sha256 === null && shardByPath(row.path, total) !== index) throw new SettingsError(`${file} lists a file that is not its shard's; make that report again.`);
		files.push(row);
	}
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	if (digestOfPlan(recorded(files), digest) !== plan) throw new SettingsError("The files of all shards together are not the files of their plan: a report was changed or cut. Make the reports again.");
	return files;
}
function* recorded(files) {
	for (const { path, list, recorded } of files) {
		const { sha256, size_bytes: size } = recorded;
		if (sha256 !== null) yield {
			path,
			list,
			sha256,
			size
		};
	}
}
function mergeFindings(reports) {
	const findings = [];
	let unread = 0;
	let about = null;
	for (const { findings: own } of reports) for (const finding of own) {
		if (finding.kind !== "check-incomplete") {
			findings.push(finding);
			continue;
		}
		unread += Number.parseInt(finding.message, 10);
		about ??= finding;
	}
	const all = unrepeated(findings);
	if (about !== null) all.push({
		...about,
		message: incomplete(unread).message
	});
	return inOrder(all);
}
/** Each shard asks upstream about its own files, and is told the same of their repository. */
function unrepeated(findings) {
	const asked = /* @__PURE__ */ new Set();
	return findings.filter(({ kind, fingerprint }) => {
		if (!kind.startsWith("upstream-")) return true;
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
	return Object.fromEntries(KINDS.flatMap((kind) => counts.has(kind) ? [[kind, counts.get(kind)]] : []));
}
function summarise(files, findings, accepted, reports) {
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
		mismatched: count("mismatched"),
		missing: count("missing"),
		unreadable: count("unreadable"),
		changed: count("changed"),
		unverified: count("unverified"),
		skipped: count("skipped"),
		has_recorded_checksums: files.some(({ recorded }) => recorded.sha256 !== null),
		bytes_hashed: reports.reduce((sum, { summary }) => sum + summary.bytes_hashed, 0),
		errors: graded("error"),
		warnings: graded("warning"),
		notices: graded("notice"),
		accepted,
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
					"files": { "$ref": "#/$defs/count" }
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
					] }
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
const schema52 = { "enum": [
	"matched",
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"unverified",
	"skipped"
] };
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["sha256", "size_bytes"],
	"properties": {
		"sha256": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{64}$"
		},
		"size_bytes": {
			"type": ["integer", "null"],
			"minimum": 0
		}
	}
};
const schema57 = {
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
const pattern12 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema_version === void 0 && (missing0 = "schema_version") || data.tool === void 0 && (missing0 = "tool") || data.generated_at === void 0 && (missing0 = "generated_at") || data.root === void 0 && (missing0 = "root") || data.commit === void 0 && (missing0 = "commit") || data.baseline === void 0 && (missing0 = "baseline") || data.run === void 0 && (missing0 = "run") || data.shard === void 0 && (missing0 = "shard") || data.outcome === void 0 && (missing0 = "outcome") || data.complete === void 0 && (missing0 = "complete") || data.error === void 0 && (missing0 = "error") || data.summary === void 0 && (missing0 = "summary") || data.stages === void 0 && (missing0 = "stages") || data.lists === void 0 && (missing0 = "lists") || data.entries === void 0 && (missing0 = "entries") || data.files === void 0 && (missing0 = "files") || data.findings === void 0 && (missing0 = "findings") || data.accepted === void 0 && (missing0 = "accepted") || data.acceptances === void 0 && (missing0 = "acceptances") || data.counts === void 0 && (missing0 = "counts")) {
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
												if (data19.index === void 0 && (missing4 = "index") || data19.total === void 0 && (missing4 = "total") || data19.plan === void 0 && (missing4 = "plan") || data19.settings === void 0 && (missing4 = "settings") || data19.all_files === void 0 && (missing4 = "all_files") || data19.imbalance === void 0 && (missing4 = "imbalance") || data19.part_complete === void 0 && (missing4 = "part_complete")) {
													validate20.errors = [{
														instancePath: instancePath + "/shard",
														schemaPath: "#/properties/shard/required",
														keyword: "required",
														params: { missingProperty: missing4 },
														message: "must have required property '" + missing4 + "'"
													}];
													return false;
												} else {
													for (const key4 in data19) if (!(key4 === "index" || key4 === "total" || key4 === "plan" || key4 === "settings" || key4 === "all_files" || key4 === "imbalance" || key4 === "part_complete")) {
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
																	if (data19.all_files !== void 0) {
																		let data24 = data19.all_files;
																		if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																			validate20.errors = [{
																				instancePath: instancePath + "/shard/all_files",
																				schemaPath: "#/$defs/count/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data24 == "number" && isFinite(data24)) {
																			if (data24 < 0 || isNaN(data24)) {
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
																			let data25 = data19.imbalance;
																			if (typeof data25 == "number" && isFinite(data25)) {
																				if (data25 < 1 || isNaN(data25)) {
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
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.outcome !== void 0) {
												let data27 = data.outcome;
												if (!(data27 === "pass" || data27 === "fail" || data27 === "error")) {
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
														let data29 = data.error;
														if (typeof data29 !== "string" && data29 !== null) {
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
															let data30 = data.summary;
															if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																let missing5;
																if (data30.total_files === void 0 && (missing5 = "total_files") || data30.matched === void 0 && (missing5 = "matched") || data30.matched_by === void 0 && (missing5 = "matched_by") || data30.mismatched === void 0 && (missing5 = "mismatched") || data30.missing === void 0 && (missing5 = "missing") || data30.unreadable === void 0 && (missing5 = "unreadable") || data30.changed === void 0 && (missing5 = "changed") || data30.unverified === void 0 && (missing5 = "unverified") || data30.skipped === void 0 && (missing5 = "skipped") || data30.has_recorded_checksums === void 0 && (missing5 = "has_recorded_checksums") || data30.bytes_hashed === void 0 && (missing5 = "bytes_hashed") || data30.errors === void 0 && (missing5 = "errors") || data30.warnings === void 0 && (missing5 = "warnings") || data30.notices === void 0 && (missing5 = "notices") || data30.accepted === void 0 && (missing5 = "accepted") || data30.duration_ms === void 0 && (missing5 = "duration_ms")) {
																	validate20.errors = [{
																		instancePath: instancePath + "/summary",
																		schemaPath: "#/properties/summary/required",
																		keyword: "required",
																		params: { missingProperty: missing5 },
																		message: "must have required property '" + missing5 + "'"
																	}];
																	return false;
																} else {
																	for (const key5 in data30) if (!func1.call(schema31.properties.summary.properties, key5)) {
																		validate20.errors = [{
																			instancePath: instancePath + "/summary",
																			schemaPath: "#/properties/summary/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key5 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (data30.total_files !== void 0) {
																		let data31 = data30.total_files;
																		if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																			validate20.errors = [{
																				instancePath: instancePath + "/summary/total_files",
																				schemaPath: "#/$defs/count/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data31 == "number" && isFinite(data31)) {
																			if (data31 < 0 || isNaN(data31)) {
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
																		if (data30.matched !== void 0) {
																			let data32 = data30.matched;
																			if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																				validate20.errors = [{
																					instancePath: instancePath + "/summary/matched",
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
																			if (data30.matched_by !== void 0) {
																				let data33 = data30.matched_by;
																				if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																					let missing6;
																					if (data33.bytes === void 0 && (missing6 = "bytes") || data33.pointer === void 0 && (missing6 = "pointer") || data33.upstream === void 0 && (missing6 = "upstream")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary/matched_by",
																							schemaPath: "#/properties/summary/properties/matched_by/required",
																							keyword: "required",
																							params: { missingProperty: missing6 },
																							message: "must have required property '" + missing6 + "'"
																						}];
																						return false;
																					} else {
																						for (const key6 in data33) if (!(key6 === "bytes" || key6 === "pointer" || key6 === "upstream")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/matched_by",
																								schemaPath: "#/properties/summary/properties/matched_by/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key6 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (data33.bytes !== void 0) {
																							let data34 = data33.bytes;
																							if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/matched_by/bytes",
																									schemaPath: "#/$defs/count/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (typeof data34 == "number" && isFinite(data34)) {
																								if (data34 < 0 || isNaN(data34)) {
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
																							if (data33.pointer !== void 0) {
																								let data35 = data33.pointer;
																								if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/matched_by/pointer",
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
																								if (data33.upstream !== void 0) {
																									let data36 = data33.upstream;
																									if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/matched_by/upstream",
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
																				if (data30.mismatched !== void 0) {
																					let data37 = data30.mismatched;
																					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary/mismatched",
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
																					if (data30.missing !== void 0) {
																						let data38 = data30.missing;
																						if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/missing",
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
																						if (data30.unreadable !== void 0) {
																							let data39 = data30.unreadable;
																							if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/unreadable",
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
																							if (data30.changed !== void 0) {
																								let data40 = data30.changed;
																								if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/changed",
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
																								if (data30.unverified !== void 0) {
																									let data41 = data30.unverified;
																									if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/unverified",
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
																									if (data30.skipped !== void 0) {
																										let data42 = data30.skipped;
																										if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/skipped",
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
																										if (data30.has_recorded_checksums !== void 0) {
																											if (typeof data30.has_recorded_checksums !== "boolean") {
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
																											if (data30.bytes_hashed !== void 0) {
																												let data44 = data30.bytes_hashed;
																												if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/bytes_hashed",
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
																												if (data30.errors !== void 0) {
																													let data45 = data30.errors;
																													if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/summary/errors",
																															schemaPath: "#/$defs/count/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (typeof data45 == "number" && isFinite(data45)) {
																														if (data45 < 0 || isNaN(data45)) {
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
																													if (data30.warnings !== void 0) {
																														let data46 = data30.warnings;
																														if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/warnings",
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
																														if (data30.notices !== void 0) {
																															let data47 = data30.notices;
																															if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/notices",
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
																															if (data30.accepted !== void 0) {
																																let data48 = data30.accepted;
																																if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/summary/accepted",
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
																																if (data30.duration_ms !== void 0) {
																																	let data49 = data30.duration_ms;
																																	if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/summary/duration_ms",
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
																let data50 = data.stages;
																if (Array.isArray(data50)) {
																	const len0 = data50.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data51 = data50[i0];
																		if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
																			let missing7;
																			if (data51.name === void 0 && (missing7 = "name") || data51.status === void 0 && (missing7 = "status") || data51.detail === void 0 && (missing7 = "detail") || data51.duration_ms === void 0 && (missing7 = "duration_ms")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/stages/" + i0,
																					schemaPath: "#/properties/stages/items/required",
																					keyword: "required",
																					params: { missingProperty: missing7 },
																					message: "must have required property '" + missing7 + "'"
																				}];
																				return false;
																			} else {
																				for (const key7 in data51) if (!(key7 === "name" || key7 === "status" || key7 === "detail" || key7 === "duration_ms")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/stages/" + i0,
																						schemaPath: "#/properties/stages/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key7 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (data51.name !== void 0) {
																					let data52 = data51.name;
																					if (typeof data52 === "string") {
																						if (!pattern9.test(data52)) {
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
																					var valid26 = true;
																				} else var valid26 = true;
																				if (valid26) {
																					if (data51.status !== void 0) {
																						let data53 = data51.status;
																						if (!(data53 === "pass" || data53 === "fail" || data53 === "skip")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/stages/" + i0 + "/status",
																								schemaPath: "#/properties/stages/items/properties/status/enum",
																								keyword: "enum",
																								params: { allowedValues: schema31.properties.stages.items.properties.status.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid26 = true;
																					} else var valid26 = true;
																					if (valid26) {
																						if (data51.detail !== void 0) {
																							if (typeof data51.detail !== "string") {
																								validate20.errors = [{
																									instancePath: instancePath + "/stages/" + i0 + "/detail",
																									schemaPath: "#/properties/stages/items/properties/detail/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid26 = true;
																						} else var valid26 = true;
																						if (valid26) {
																							if (data51.duration_ms !== void 0) {
																								let data55 = data51.duration_ms;
																								if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/stages/" + i0 + "/duration_ms",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data55 == "number" && isFinite(data55)) {
																									if (data55 < 0 || isNaN(data55)) {
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
																								var valid26 = true;
																							} else var valid26 = true;
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
																	let data56 = data.lists;
																	if (Array.isArray(data56)) {
																		const len1 = data56.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let data57 = data56[i1];
																			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
																				let missing8;
																				if (data57.path === void 0 && (missing8 = "path") || data57.base === void 0 && (missing8 = "base") || data57.records === void 0 && (missing8 = "records")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/lists/" + i1,
																						schemaPath: "#/properties/lists/items/required",
																						keyword: "required",
																						params: { missingProperty: missing8 },
																						message: "must have required property '" + missing8 + "'"
																					}];
																					return false;
																				} else {
																					for (const key8 in data57) if (!(key8 === "path" || key8 === "base" || key8 === "records")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/lists/" + i1,
																							schemaPath: "#/properties/lists/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key8 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (data57.path !== void 0) {
																						if (typeof data57.path !== "string") {
																							validate20.errors = [{
																								instancePath: instancePath + "/lists/" + i1 + "/path",
																								schemaPath: "#/properties/lists/items/properties/path/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid29 = true;
																					} else var valid29 = true;
																					if (valid29) {
																						if (data57.base !== void 0) {
																							let data59 = data57.base;
																							if (!(data59 === "root" || data59 === "list")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lists/" + i1 + "/base",
																									schemaPath: "#/properties/lists/items/properties/base/enum",
																									keyword: "enum",
																									params: { allowedValues: schema31.properties.lists.items.properties.base.enum },
																									message: "must be equal to one of the allowed values"
																								}];
																								return false;
																							}
																							var valid29 = true;
																						} else var valid29 = true;
																						if (valid29) {
																							if (data57.records !== void 0) {
																								let data60 = data57.records;
																								if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/lists/" + i1 + "/records",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data60 == "number" && isFinite(data60)) {
																									if (data60 < 0 || isNaN(data60)) {
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
																								var valid29 = true;
																							} else var valid29 = true;
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
																	if (data.entries !== void 0) {
																		let data61 = data.entries;
																		if (Array.isArray(data61)) {
																			const len2 = data61.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let data62 = data61[i2];
																				if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
																					let missing9;
																					if (data62.kind === void 0 && (missing9 = "kind") || data62.id === void 0 && (missing9 = "id") || data62.version === void 0 && (missing9 = "version") || data62.path === void 0 && (missing9 = "path") || data62.status === void 0 && (missing9 = "status") || data62.files === void 0 && (missing9 = "files")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/entries/" + i2,
																							schemaPath: "#/properties/entries/items/required",
																							keyword: "required",
																							params: { missingProperty: missing9 },
																							message: "must have required property '" + missing9 + "'"
																						}];
																						return false;
																					} else {
																						for (const key9 in data62) if (!(key9 === "kind" || key9 === "id" || key9 === "version" || key9 === "path" || key9 === "status" || key9 === "files")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/entries/" + i2,
																								schemaPath: "#/properties/entries/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key9 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (data62.kind !== void 0) {
																							let data63 = data62.kind;
																							if (!(data63 === "model" || data63 === "dataset")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/entries/" + i2 + "/kind",
																									schemaPath: "#/properties/entries/items/properties/kind/enum",
																									keyword: "enum",
																									params: { allowedValues: schema31.properties.entries.items.properties.kind.enum },
																									message: "must be equal to one of the allowed values"
																								}];
																								return false;
																							}
																							var valid32 = true;
																						} else var valid32 = true;
																						if (valid32) {
																							if (data62.id !== void 0) {
																								if (typeof data62.id !== "string") {
																									validate20.errors = [{
																										instancePath: instancePath + "/entries/" + i2 + "/id",
																										schemaPath: "#/properties/entries/items/properties/id/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid32 = true;
																							} else var valid32 = true;
																							if (valid32) {
																								if (data62.version !== void 0) {
																									let data65 = data62.version;
																									if (typeof data65 !== "string" && data65 !== null) {
																										validate20.errors = [{
																											instancePath: instancePath + "/entries/" + i2 + "/version",
																											schemaPath: "#/properties/entries/items/properties/version/type",
																											keyword: "type",
																											params: { type: schema31.properties.entries.items.properties.version.type },
																											message: "must be string,null"
																										}];
																										return false;
																									}
																									var valid32 = true;
																								} else var valid32 = true;
																								if (valid32) {
																									if (data62.path !== void 0) {
																										let data66 = data62.path;
																										if (typeof data66 !== "string" && data66 !== null) {
																											validate20.errors = [{
																												instancePath: instancePath + "/entries/" + i2 + "/path",
																												schemaPath: "#/properties/entries/items/properties/path/type",
																												keyword: "type",
																												params: { type: schema31.properties.entries.items.properties.path.type },
																												message: "must be string,null"
																											}];
																											return false;
																										}
																										var valid32 = true;
																									} else var valid32 = true;
																									if (valid32) {
																										if (data62.status !== void 0) {
																											let data67 = data62.status;
																											if (!(data67 === "matched" || data67 === "mismatched" || data67 === "missing" || data67 === "unreadable" || data67 === "changed" || data67 === "unverified" || data67 === "skipped")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/entries/" + i2 + "/status",
																													schemaPath: "#/$defs/status/enum",
																													keyword: "enum",
																													params: { allowedValues: schema52.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid32 = true;
																										} else var valid32 = true;
																										if (valid32) {
																											if (data62.files !== void 0) {
																												let data68 = data62.files;
																												if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/entries/" + i2 + "/files",
																														schemaPath: "#/$defs/count/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (typeof data68 == "number" && isFinite(data68)) {
																													if (data68 < 0 || isNaN(data68)) {
																														validate20.errors = [{
																															instancePath: instancePath + "/entries/" + i2 + "/files",
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
																												var valid32 = true;
																											} else var valid32 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/entries/" + i2,
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
																			let data69 = data.files;
																			if (Array.isArray(data69)) {
																				const len3 = data69.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let data70 = data69[i3];
																					if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
																						let missing10;
																						if (data70.path === void 0 && (missing10 = "path") || data70.list === void 0 && (missing10 = "list") || data70.recorded === void 0 && (missing10 = "recorded") || data70.actual === void 0 && (missing10 = "actual") || data70.status === void 0 && (missing10 = "status") || data70.evidence === void 0 && (missing10 = "evidence")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/files/" + i3,
																								schemaPath: "#/properties/files/items/required",
																								keyword: "required",
																								params: { missingProperty: missing10 },
																								message: "must have required property '" + missing10 + "'"
																							}];
																							return false;
																						} else {
																							for (const key10 in data70) if (!(key10 === "path" || key10 === "list" || key10 === "recorded" || key10 === "actual" || key10 === "status" || key10 === "evidence")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/files/" + i3,
																									schemaPath: "#/properties/files/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key10 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (data70.path !== void 0) {
																								if (typeof data70.path !== "string") {
																									validate20.errors = [{
																										instancePath: instancePath + "/files/" + i3 + "/path",
																										schemaPath: "#/properties/files/items/properties/path/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid36 = true;
																							} else var valid36 = true;
																							if (valid36) {
																								if (data70.list !== void 0) {
																									if (typeof data70.list !== "string") {
																										validate20.errors = [{
																											instancePath: instancePath + "/files/" + i3 + "/list",
																											schemaPath: "#/properties/files/items/properties/list/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid36 = true;
																								} else var valid36 = true;
																								if (valid36) {
																									if (data70.recorded !== void 0) {
																										let data73 = data70.recorded;
																										if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
																											let missing11;
																											if (data73.sha256 === void 0 && (missing11 = "sha256") || data73.size_bytes === void 0 && (missing11 = "size_bytes")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/files/" + i3 + "/recorded",
																													schemaPath: "#/$defs/content/required",
																													keyword: "required",
																													params: { missingProperty: missing11 },
																													message: "must have required property '" + missing11 + "'"
																												}];
																												return false;
																											} else {
																												for (const key11 in data73) if (!(key11 === "sha256" || key11 === "size_bytes")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i3 + "/recorded",
																														schemaPath: "#/$defs/content/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key11 },
																														message: "must NOT have additional properties"
																													}];
																													return false;
																												}
																												if (data73.sha256 !== void 0) {
																													let data74 = data73.sha256;
																													if (typeof data74 !== "string" && data74 !== null) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i3 + "/recorded/sha256",
																															schemaPath: "#/$defs/content/properties/sha256/type",
																															keyword: "type",
																															params: { type: schema54.properties.sha256.type },
																															message: "must be string,null"
																														}];
																														return false;
																													}
																													if (typeof data74 === "string") {
																														if (!pattern7.test(data74)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i3 + "/recorded/sha256",
																																schemaPath: "#/$defs/content/properties/sha256/pattern",
																																keyword: "pattern",
																																params: { pattern: "^[0-9a-f]{64}$" },
																																message: "must match pattern \"^[0-9a-f]{64}$\""
																															}];
																															return false;
																														}
																													}
																													var valid38 = true;
																												} else var valid38 = true;
																												if (valid38) {
																													if (data73.size_bytes !== void 0) {
																														let data75 = data73.size_bytes;
																														if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75)) && data75 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i3 + "/recorded/size_bytes",
																																schemaPath: "#/$defs/content/properties/size_bytes/type",
																																keyword: "type",
																																params: { type: schema54.properties.size_bytes.type },
																																message: "must be integer,null"
																															}];
																															return false;
																														}
																														if (typeof data75 == "number" && isFinite(data75)) {
																															if (data75 < 0 || isNaN(data75)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i3 + "/recorded/size_bytes",
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
																														var valid38 = true;
																													} else var valid38 = true;
																												}
																											}
																										} else {
																											validate20.errors = [{
																												instancePath: instancePath + "/files/" + i3 + "/recorded",
																												schemaPath: "#/$defs/content/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																										var valid36 = true;
																									} else var valid36 = true;
																									if (valid36) {
																										if (data70.actual !== void 0) {
																											let data76 = data70.actual;
																											if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
																												let missing12;
																												if (data76.sha256 === void 0 && (missing12 = "sha256") || data76.size_bytes === void 0 && (missing12 = "size_bytes")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i3 + "/actual",
																														schemaPath: "#/$defs/content/required",
																														keyword: "required",
																														params: { missingProperty: missing12 },
																														message: "must have required property '" + missing12 + "'"
																													}];
																													return false;
																												} else {
																													for (const key12 in data76) if (!(key12 === "sha256" || key12 === "size_bytes")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i3 + "/actual",
																															schemaPath: "#/$defs/content/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key12 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (data76.sha256 !== void 0) {
																														let data77 = data76.sha256;
																														if (typeof data77 !== "string" && data77 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i3 + "/actual/sha256",
																																schemaPath: "#/$defs/content/properties/sha256/type",
																																keyword: "type",
																																params: { type: schema54.properties.sha256.type },
																																message: "must be string,null"
																															}];
																															return false;
																														}
																														if (typeof data77 === "string") {
																															if (!pattern7.test(data77)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i3 + "/actual/sha256",
																																	schemaPath: "#/$defs/content/properties/sha256/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^[0-9a-f]{64}$" },
																																	message: "must match pattern \"^[0-9a-f]{64}$\""
																																}];
																																return false;
																															}
																														}
																														var valid40 = true;
																													} else var valid40 = true;
																													if (valid40) {
																														if (data76.size_bytes !== void 0) {
																															let data78 = data76.size_bytes;
																															if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78)) && data78 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i3 + "/actual/size_bytes",
																																	schemaPath: "#/$defs/content/properties/size_bytes/type",
																																	keyword: "type",
																																	params: { type: schema54.properties.size_bytes.type },
																																	message: "must be integer,null"
																																}];
																																return false;
																															}
																															if (typeof data78 == "number" && isFinite(data78)) {
																																if (data78 < 0 || isNaN(data78)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i3 + "/actual/size_bytes",
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
																															var valid40 = true;
																														} else var valid40 = true;
																													}
																												}
																											} else {
																												validate20.errors = [{
																													instancePath: instancePath + "/files/" + i3 + "/actual",
																													schemaPath: "#/$defs/content/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																											var valid36 = true;
																										} else var valid36 = true;
																										if (valid36) {
																											if (data70.status !== void 0) {
																												let data79 = data70.status;
																												if (!(data79 === "matched" || data79 === "mismatched" || data79 === "missing" || data79 === "unreadable" || data79 === "changed" || data79 === "unverified" || data79 === "skipped")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i3 + "/status",
																														schemaPath: "#/$defs/status/enum",
																														keyword: "enum",
																														params: { allowedValues: schema52.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid36 = true;
																											} else var valid36 = true;
																											if (valid36) {
																												if (data70.evidence !== void 0) {
																													let data80 = data70.evidence;
																													if (!(data80 === "bytes" || data80 === "pointer" || data80 === "upstream" || data80 === "none")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i3 + "/evidence",
																															schemaPath: "#/properties/files/items/properties/evidence/enum",
																															keyword: "enum",
																															params: { allowedValues: schema31.properties.files.items.properties.evidence.enum },
																															message: "must be equal to one of the allowed values"
																														}];
																														return false;
																													}
																													var valid36 = true;
																												} else var valid36 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/files/" + i3,
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
																				let data81 = data.findings;
																				if (Array.isArray(data81)) {
																					const len4 = data81.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						let data82 = data81[i4];
																						if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
																							let missing13;
																							if (data82.kind === void 0 && (missing13 = "kind") || data82.severity === void 0 && (missing13 = "severity") || data82.message === void 0 && (missing13 = "message") || data82.subject === void 0 && (missing13 = "subject") || data82.location === void 0 && (missing13 = "location") || data82.related === void 0 && (missing13 = "related") || data82.expected === void 0 && (missing13 = "expected") || data82.actual === void 0 && (missing13 = "actual") || data82.fingerprint === void 0 && (missing13 = "fingerprint")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/findings/" + i4,
																									schemaPath: "#/properties/findings/items/required",
																									keyword: "required",
																									params: { missingProperty: missing13 },
																									message: "must have required property '" + missing13 + "'"
																								}];
																								return false;
																							} else {
																								for (const key13 in data82) if (!func1.call(schema31.properties.findings.items.properties, key13)) {
																									validate20.errors = [{
																										instancePath: instancePath + "/findings/" + i4,
																										schemaPath: "#/properties/findings/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key13 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (data82.kind !== void 0) {
																									if (typeof data82.kind !== "string") {
																										validate20.errors = [{
																											instancePath: instancePath + "/findings/" + i4 + "/kind",
																											schemaPath: "#/properties/findings/items/properties/kind/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid43 = true;
																								} else var valid43 = true;
																								if (valid43) {
																									if (data82.severity !== void 0) {
																										let data84 = data82.severity;
																										if (!(data84 === "error" || data84 === "warning" || data84 === "notice")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/findings/" + i4 + "/severity",
																												schemaPath: "#/properties/findings/items/properties/severity/enum",
																												keyword: "enum",
																												params: { allowedValues: schema31.properties.findings.items.properties.severity.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid43 = true;
																									} else var valid43 = true;
																									if (valid43) {
																										if (data82.message !== void 0) {
																											if (typeof data82.message !== "string") {
																												validate20.errors = [{
																													instancePath: instancePath + "/findings/" + i4 + "/message",
																													schemaPath: "#/properties/findings/items/properties/message/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid43 = true;
																										} else var valid43 = true;
																										if (valid43) {
																											if (data82.subject !== void 0) {
																												if (typeof data82.subject !== "string") {
																													validate20.errors = [{
																														instancePath: instancePath + "/findings/" + i4 + "/subject",
																														schemaPath: "#/properties/findings/items/properties/subject/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid43 = true;
																											} else var valid43 = true;
																											if (valid43) {
																												if (data82.location !== void 0) {
																													let data87 = data82.location;
																													if (!(data87 && typeof data87 == "object" && !Array.isArray(data87)) && data87 !== null) {
																														validate20.errors = [{
																															instancePath: instancePath + "/findings/" + i4 + "/location",
																															schemaPath: "#/$defs/location/type",
																															keyword: "type",
																															params: { type: schema57.type },
																															message: "must be object,null"
																														}];
																														return false;
																													}
																													if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
																														let missing14;
																														if (data87.file === void 0 && (missing14 = "file") || data87.line === void 0 && (missing14 = "line") || data87.column === void 0 && (missing14 = "column")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i4 + "/location",
																																schemaPath: "#/$defs/location/required",
																																keyword: "required",
																																params: { missingProperty: missing14 },
																																message: "must have required property '" + missing14 + "'"
																															}];
																															return false;
																														} else {
																															for (const key14 in data87) if (!(key14 === "file" || key14 === "line" || key14 === "column")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i4 + "/location",
																																	schemaPath: "#/$defs/location/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key14 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (data87.file !== void 0) {
																																if (typeof data87.file !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i4 + "/location/file",
																																		schemaPath: "#/$defs/location/properties/file/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid45 = true;
																															} else var valid45 = true;
																															if (valid45) {
																																if (data87.line !== void 0) {
																																	let data89 = data87.line;
																																	if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i4 + "/location/line",
																																			schemaPath: "#/$defs/location/properties/line/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (typeof data89 == "number" && isFinite(data89)) {
																																		if (data89 < 1 || isNaN(data89)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i4 + "/location/line",
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
																																	var valid45 = true;
																																} else var valid45 = true;
																																if (valid45) {
																																	if (data87.column !== void 0) {
																																		let data90 = data87.column;
																																		if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i4 + "/location/column",
																																				schemaPath: "#/$defs/location/properties/column/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (typeof data90 == "number" && isFinite(data90)) {
																																			if (data90 < 1 || isNaN(data90)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i4 + "/location/column",
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
																																		var valid45 = true;
																																	} else var valid45 = true;
																																}
																															}
																														}
																													}
																													var valid43 = true;
																												} else var valid43 = true;
																												if (valid43) {
																													if (data82.related !== void 0) {
																														let data91 = data82.related;
																														if (!(data91 && typeof data91 == "object" && !Array.isArray(data91)) && data91 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i4 + "/related",
																																schemaPath: "#/$defs/location/type",
																																keyword: "type",
																																params: { type: schema57.type },
																																message: "must be object,null"
																															}];
																															return false;
																														}
																														if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
																															let missing15;
																															if (data91.file === void 0 && (missing15 = "file") || data91.line === void 0 && (missing15 = "line") || data91.column === void 0 && (missing15 = "column")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i4 + "/related",
																																	schemaPath: "#/$defs/location/required",
																																	keyword: "required",
																																	params: { missingProperty: missing15 },
																																	message: "must have required property '" + missing15 + "'"
																																}];
																																return false;
																															} else {
																																for (const key15 in data91) if (!(key15 === "file" || key15 === "line" || key15 === "column")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i4 + "/related",
																																		schemaPath: "#/$defs/location/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key15 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (data91.file !== void 0) {
																																	if (typeof data91.file !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i4 + "/related/file",
																																			schemaPath: "#/$defs/location/properties/file/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid47 = true;
																																} else var valid47 = true;
																																if (valid47) {
																																	if (data91.line !== void 0) {
																																		let data93 = data91.line;
																																		if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i4 + "/related/line",
																																				schemaPath: "#/$defs/location/properties/line/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (typeof data93 == "number" && isFinite(data93)) {
																																			if (data93 < 1 || isNaN(data93)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i4 + "/related/line",
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
																																		var valid47 = true;
																																	} else var valid47 = true;
																																	if (valid47) {
																																		if (data91.column !== void 0) {
																																			let data94 = data91.column;
																																			if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i4 + "/related/column",
																																					schemaPath: "#/$defs/location/properties/column/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (typeof data94 == "number" && isFinite(data94)) {
																																				if (data94 < 1 || isNaN(data94)) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i4 + "/related/column",
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
																																			var valid47 = true;
																																		} else var valid47 = true;
																																	}
																																}
																															}
																														}
																														var valid43 = true;
																													} else var valid43 = true;
																													if (valid43) {
																														if (data82.expected !== void 0) {
																															let data95 = data82.expected;
																															if (typeof data95 !== "string" && data95 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i4 + "/expected",
																																	schemaPath: "#/properties/findings/items/properties/expected/type",
																																	keyword: "type",
																																	params: { type: schema31.properties.findings.items.properties.expected.type },
																																	message: "must be string,null"
																																}];
																																return false;
																															}
																															var valid43 = true;
																														} else var valid43 = true;
																														if (valid43) {
																															if (data82.actual !== void 0) {
																																let data96 = data82.actual;
																																if (typeof data96 !== "string" && data96 !== null) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i4 + "/actual",
																																		schemaPath: "#/properties/findings/items/properties/actual/type",
																																		keyword: "type",
																																		params: { type: schema31.properties.findings.items.properties.actual.type },
																																		message: "must be string,null"
																																	}];
																																	return false;
																																}
																																var valid43 = true;
																															} else var valid43 = true;
																															if (valid43) {
																																if (data82.fingerprint !== void 0) {
																																	let data97 = data82.fingerprint;
																																	if (typeof data97 === "string") {
																																		if (!pattern12.test(data97)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i4 + "/fingerprint",
																																				schemaPath: "#/properties/findings/items/properties/fingerprint/pattern",
																																				keyword: "pattern",
																																				params: { pattern: "^[0-9a-f]{32}$" },
																																				message: "must match pattern \"^[0-9a-f]{32}$\""
																																			}];
																																			return false;
																																		}
																																	} else {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i4 + "/fingerprint",
																																			schemaPath: "#/properties/findings/items/properties/fingerprint/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid43 = true;
																																} else var valid43 = true;
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
																								instancePath: instancePath + "/findings/" + i4,
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
																					let data98 = data.accepted;
																					if (Array.isArray(data98)) {
																						const len5 = data98.length;
																						for (let i5 = 0; i5 < len5; i5++) {
																							let data99 = data98[i5];
																							if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
																								let missing16;
																								if (data99.kind === void 0 && (missing16 = "kind") || data99.severity === void 0 && (missing16 = "severity") || data99.message === void 0 && (missing16 = "message") || data99.subject === void 0 && (missing16 = "subject") || data99.location === void 0 && (missing16 = "location") || data99.related === void 0 && (missing16 = "related") || data99.expected === void 0 && (missing16 = "expected") || data99.actual === void 0 && (missing16 = "actual") || data99.fingerprint === void 0 && (missing16 = "fingerprint") || data99.acceptance === void 0 && (missing16 = "acceptance") || data99.reason === void 0 && (missing16 = "reason") || data99.expires === void 0 && (missing16 = "expires")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/accepted/" + i5,
																										schemaPath: "#/properties/accepted/items/required",
																										keyword: "required",
																										params: { missingProperty: missing16 },
																										message: "must have required property '" + missing16 + "'"
																									}];
																									return false;
																								} else {
																									for (const key16 in data99) if (!func1.call(schema31.properties.accepted.items.properties, key16)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/accepted/" + i5,
																											schemaPath: "#/properties/accepted/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key16 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (data99.kind !== void 0) {
																										if (typeof data99.kind !== "string") {
																											validate20.errors = [{
																												instancePath: instancePath + "/accepted/" + i5 + "/kind",
																												schemaPath: "#/properties/accepted/items/properties/kind/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid49 = true;
																									} else var valid49 = true;
																									if (valid49) {
																										if (data99.severity !== void 0) {
																											let data101 = data99.severity;
																											if (!(data101 === "error" || data101 === "warning" || data101 === "notice")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/accepted/" + i5 + "/severity",
																													schemaPath: "#/properties/accepted/items/properties/severity/enum",
																													keyword: "enum",
																													params: { allowedValues: schema31.properties.accepted.items.properties.severity.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid49 = true;
																										} else var valid49 = true;
																										if (valid49) {
																											if (data99.message !== void 0) {
																												if (typeof data99.message !== "string") {
																													validate20.errors = [{
																														instancePath: instancePath + "/accepted/" + i5 + "/message",
																														schemaPath: "#/properties/accepted/items/properties/message/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid49 = true;
																											} else var valid49 = true;
																											if (valid49) {
																												if (data99.subject !== void 0) {
																													if (typeof data99.subject !== "string") {
																														validate20.errors = [{
																															instancePath: instancePath + "/accepted/" + i5 + "/subject",
																															schemaPath: "#/properties/accepted/items/properties/subject/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid49 = true;
																												} else var valid49 = true;
																												if (valid49) {
																													if (data99.location !== void 0) {
																														let data104 = data99.location;
																														if (!(data104 && typeof data104 == "object" && !Array.isArray(data104)) && data104 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/accepted/" + i5 + "/location",
																																schemaPath: "#/$defs/location/type",
																																keyword: "type",
																																params: { type: schema57.type },
																																message: "must be object,null"
																															}];
																															return false;
																														}
																														if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
																															let missing17;
																															if (data104.file === void 0 && (missing17 = "file") || data104.line === void 0 && (missing17 = "line") || data104.column === void 0 && (missing17 = "column")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/accepted/" + i5 + "/location",
																																	schemaPath: "#/$defs/location/required",
																																	keyword: "required",
																																	params: { missingProperty: missing17 },
																																	message: "must have required property '" + missing17 + "'"
																																}];
																																return false;
																															} else {
																																for (const key17 in data104) if (!(key17 === "file" || key17 === "line" || key17 === "column")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/accepted/" + i5 + "/location",
																																		schemaPath: "#/$defs/location/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key17 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (data104.file !== void 0) {
																																	if (typeof data104.file !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/accepted/" + i5 + "/location/file",
																																			schemaPath: "#/$defs/location/properties/file/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid51 = true;
																																} else var valid51 = true;
																																if (valid51) {
																																	if (data104.line !== void 0) {
																																		let data106 = data104.line;
																																		if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/accepted/" + i5 + "/location/line",
																																				schemaPath: "#/$defs/location/properties/line/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (typeof data106 == "number" && isFinite(data106)) {
																																			if (data106 < 1 || isNaN(data106)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i5 + "/location/line",
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
																																		var valid51 = true;
																																	} else var valid51 = true;
																																	if (valid51) {
																																		if (data104.column !== void 0) {
																																			let data107 = data104.column;
																																			if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i5 + "/location/column",
																																					schemaPath: "#/$defs/location/properties/column/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (typeof data107 == "number" && isFinite(data107)) {
																																				if (data107 < 1 || isNaN(data107)) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/accepted/" + i5 + "/location/column",
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
																																			var valid51 = true;
																																		} else var valid51 = true;
																																	}
																																}
																															}
																														}
																														var valid49 = true;
																													} else var valid49 = true;
																													if (valid49) {
																														if (data99.related !== void 0) {
																															let data108 = data99.related;
																															if (!(data108 && typeof data108 == "object" && !Array.isArray(data108)) && data108 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/accepted/" + i5 + "/related",
																																	schemaPath: "#/$defs/location/type",
																																	keyword: "type",
																																	params: { type: schema57.type },
																																	message: "must be object,null"
																																}];
																																return false;
																															}
																															if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
																																let missing18;
																																if (data108.file === void 0 && (missing18 = "file") || data108.line === void 0 && (missing18 = "line") || data108.column === void 0 && (missing18 = "column")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/accepted/" + i5 + "/related",
																																		schemaPath: "#/$defs/location/required",
																																		keyword: "required",
																																		params: { missingProperty: missing18 },
																																		message: "must have required property '" + missing18 + "'"
																																	}];
																																	return false;
																																} else {
																																	for (const key18 in data108) if (!(key18 === "file" || key18 === "line" || key18 === "column")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/accepted/" + i5 + "/related",
																																			schemaPath: "#/$defs/location/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key18 },
																																			message: "must NOT have additional properties"
																																		}];
																																		return false;
																																	}
																																	if (data108.file !== void 0) {
																																		if (typeof data108.file !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/accepted/" + i5 + "/related/file",
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
																																					instancePath: instancePath + "/accepted/" + i5 + "/related/line",
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
																																						instancePath: instancePath + "/accepted/" + i5 + "/related/line",
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
																																						instancePath: instancePath + "/accepted/" + i5 + "/related/column",
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
																																							instancePath: instancePath + "/accepted/" + i5 + "/related/column",
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
																															var valid49 = true;
																														} else var valid49 = true;
																														if (valid49) {
																															if (data99.expected !== void 0) {
																																let data112 = data99.expected;
																																if (typeof data112 !== "string" && data112 !== null) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/accepted/" + i5 + "/expected",
																																		schemaPath: "#/properties/accepted/items/properties/expected/type",
																																		keyword: "type",
																																		params: { type: schema31.properties.accepted.items.properties.expected.type },
																																		message: "must be string,null"
																																	}];
																																	return false;
																																}
																																var valid49 = true;
																															} else var valid49 = true;
																															if (valid49) {
																																if (data99.actual !== void 0) {
																																	let data113 = data99.actual;
																																	if (typeof data113 !== "string" && data113 !== null) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/accepted/" + i5 + "/actual",
																																			schemaPath: "#/properties/accepted/items/properties/actual/type",
																																			keyword: "type",
																																			params: { type: schema31.properties.accepted.items.properties.actual.type },
																																			message: "must be string,null"
																																		}];
																																		return false;
																																	}
																																	var valid49 = true;
																																} else var valid49 = true;
																																if (valid49) {
																																	if (data99.fingerprint !== void 0) {
																																		let data114 = data99.fingerprint;
																																		if (typeof data114 === "string") {
																																			if (!pattern12.test(data114)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i5 + "/fingerprint",
																																					schemaPath: "#/properties/accepted/items/properties/fingerprint/pattern",
																																					keyword: "pattern",
																																					params: { pattern: "^[0-9a-f]{32}$" },
																																					message: "must match pattern \"^[0-9a-f]{32}$\""
																																				}];
																																				return false;
																																			}
																																		} else {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/accepted/" + i5 + "/fingerprint",
																																				schemaPath: "#/properties/accepted/items/properties/fingerprint/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid49 = true;
																																	} else var valid49 = true;
																																	if (valid49) {
																																		if (data99.acceptance !== void 0) {
																																			let data115 = data99.acceptance;
																																			if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/accepted/" + i5 + "/acceptance",
																																					schemaPath: "#/$defs/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (typeof data115 == "number" && isFinite(data115)) {
																																				if (data115 < 0 || isNaN(data115)) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/accepted/" + i5 + "/acceptance",
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
																																			var valid49 = true;
																																		} else var valid49 = true;
																																		if (valid49) {
																																			if (data99.reason !== void 0) {
																																				if (typeof data99.reason !== "string") {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/accepted/" + i5 + "/reason",
																																						schemaPath: "#/properties/accepted/items/properties/reason/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid49 = true;
																																			} else var valid49 = true;
																																			if (valid49) {
																																				if (data99.expires !== void 0) {
																																					let data117 = data99.expires;
																																					if (typeof data117 === "string") {
																																						if (!pattern14.test(data117)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/accepted/" + i5 + "/expires",
																																								schemaPath: "#/$defs/day/pattern",
																																								keyword: "pattern",
																																								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																							}];
																																							return false;
																																						}
																																					} else {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/accepted/" + i5 + "/expires",
																																							schemaPath: "#/$defs/day/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid49 = true;
																																				} else var valid49 = true;
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
																									instancePath: instancePath + "/accepted/" + i5,
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
																						let data118 = data.acceptances;
																						if (Array.isArray(data118)) {
																							const len6 = data118.length;
																							for (let i6 = 0; i6 < len6; i6++) {
																								let data119 = data118[i6];
																								if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
																									let missing19;
																									if (data119.kind === void 0 && (missing19 = "kind") || data119.path === void 0 && (missing19 = "path") || data119.reason === void 0 && (missing19 = "reason") || data119.expires === void 0 && (missing19 = "expires") || data119.status === void 0 && (missing19 = "status") || data119.findings === void 0 && (missing19 = "findings")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/acceptances/" + i6,
																											schemaPath: "#/properties/acceptances/items/required",
																											keyword: "required",
																											params: { missingProperty: missing19 },
																											message: "must have required property '" + missing19 + "'"
																										}];
																										return false;
																									} else {
																										for (const key19 in data119) if (!(key19 === "kind" || key19 === "path" || key19 === "reason" || key19 === "expires" || key19 === "status" || key19 === "findings")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/acceptances/" + i6,
																												schemaPath: "#/properties/acceptances/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key19 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (data119.kind !== void 0) {
																											if (typeof data119.kind !== "string") {
																												validate20.errors = [{
																													instancePath: instancePath + "/acceptances/" + i6 + "/kind",
																													schemaPath: "#/properties/acceptances/items/properties/kind/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid57 = true;
																										} else var valid57 = true;
																										if (valid57) {
																											if (data119.path !== void 0) {
																												if (typeof data119.path !== "string") {
																													validate20.errors = [{
																														instancePath: instancePath + "/acceptances/" + i6 + "/path",
																														schemaPath: "#/properties/acceptances/items/properties/path/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid57 = true;
																											} else var valid57 = true;
																											if (valid57) {
																												if (data119.reason !== void 0) {
																													if (typeof data119.reason !== "string") {
																														validate20.errors = [{
																															instancePath: instancePath + "/acceptances/" + i6 + "/reason",
																															schemaPath: "#/properties/acceptances/items/properties/reason/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid57 = true;
																												} else var valid57 = true;
																												if (valid57) {
																													if (data119.expires !== void 0) {
																														let data123 = data119.expires;
																														if (typeof data123 === "string") {
																															if (!pattern14.test(data123)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/acceptances/" + i6 + "/expires",
																																	schemaPath: "#/$defs/day/pattern",
																																	keyword: "pattern",
																																	params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																	message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																}];
																																return false;
																															}
																														} else {
																															validate20.errors = [{
																																instancePath: instancePath + "/acceptances/" + i6 + "/expires",
																																schemaPath: "#/$defs/day/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid57 = true;
																													} else var valid57 = true;
																													if (valid57) {
																														if (data119.status !== void 0) {
																															let data124 = data119.status;
																															if (!(data124 === "active" || data124 === "expired")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/acceptances/" + i6 + "/status",
																																	schemaPath: "#/properties/acceptances/items/properties/status/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema31.properties.acceptances.items.properties.status.enum },
																																	message: "must be equal to one of the allowed values"
																																}];
																																return false;
																															}
																															var valid57 = true;
																														} else var valid57 = true;
																														if (valid57) {
																															if (data119.findings !== void 0) {
																																let data125 = data119.findings;
																																if (!(typeof data125 == "number" && !(data125 % 1) && !isNaN(data125) && isFinite(data125))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/acceptances/" + i6 + "/findings",
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (typeof data125 == "number" && isFinite(data125)) {
																																	if (data125 < 0 || isNaN(data125)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/acceptances/" + i6 + "/findings",
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
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate20.errors = [{
																										instancePath: instancePath + "/acceptances/" + i6,
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
																							let data126 = data.counts;
																							if (data126 && typeof data126 == "object" && !Array.isArray(data126)) for (const key20 in data126) {
																								let data127 = data126[key20];
																								if (!(typeof data127 == "number" && !(data127 % 1) && !isNaN(data127) && isFinite(data127))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/counts/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
																										schemaPath: "#/properties/counts/additionalProperties/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (typeof data127 == "number" && isFinite(data127)) {
																									if (data127 < 1 || isNaN(data127)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/counts/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
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
	if (report.outcome === "error") throw new SettingsError(`${file} says that its check could not run: ${quote(report.error ?? "")}; mend that, and run the shard again.`);
	const { shard } = report;
	if (shard === null || shard.index > shard.total) throw new SettingsError(`${file} is the report of a whole check; only reports of checks with a shard can be merged. Leave it out.`);
	holdTogether(file, report);
	return {
		file,
		report: {
			...report,
			shard,
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
	const { summary, files, findings, accepted, acceptances } = report;
	const refuse = (why) => new SettingsError(`${file} contradicts itself: ${why}; ${AGAIN}.`);
	const { errors, warnings, notices } = summary;
	if (summary.total_files !== files.length) throw refuse(`it counts ${summary.total_files} files and lists ${files.length}`);
	if (errors + warnings + notices !== findings.length) throw refuse(`it counts ${errors + warnings + notices} findings and lists ${findings.length}`);
	if (summary.accepted !== accepted.length) throw refuse(`it counts ${summary.accepted} accepted findings and lists ${accepted.length}`);
	let last = null;
	for (const { path } of files) {
		if (last !== null && path <= last) throw refuse(`its file ${quote(path)} is out of order or listed twice`);
		last = path;
	}
	for (const { acceptance } of accepted) if (acceptance >= acceptances.length) throw refuse("it has a finding that nothing accepts");
	for (const { kind } of [...findings, ...accepted]) if (!Object.hasOwn(CATALOGUE, kind)) throw refuse(`it has a finding of the unknown kind ${quote(kind)}`);
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
function mergeReportFiles(paths, { cwd, run }) {
	const files = paths.flatMap((path) => reportsAt(path, resolve(cwd, path)));
	if (files.length > MAX_REPORTS) throw new SettingsError(`merge: there are ${files.length} reports; the limit is ${MAX_REPORTS}.`);
	const reports = [];
	let left = MAX_BYTES;
	for (const { name, path } of files) {
		const bytes = readWhole(name, path, left);
		left -= bytes.length;
		reports.push(readShardReport(name, bytes));
	}
	const digest = (text) => hashSync(text, { algorithm: "sha256" });
	return mergeReports(reports, {
		run,
		now: clock.now(),
		digest
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
		const full = join(folder, entry.name);
		if (entry.isDirectory()) folders.push(full);
		else if (entry.name === REPORT && entry.isFile()) found.push({
			name: join(name, relative(path, full)),
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