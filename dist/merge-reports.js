import "./rolldown-runtime.js";
import { C as readdirSync, E as statSync, F as relative, I as resolve, N as join, S as readSync, _ as fstatSync, b as openSync, d as hashSync, h as constants, l as reason, m as closeSync } from "./hashing.js";
import { A as SEVERITIES, H as GRAVITY, J as shardByPath, O as CATALOGUE, Q as quote, S as decodeUtf8, V as VERSION, X as SettingsError, Y as shardName, _ as LEFT_TO_THE_FIRST, k as KINDS, r as clock, v as SHARD_STAGE, x as incomplete, y as digestOfPlan } from "./check.js";

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
	const [only] = details;
	if (only !== void 0 && details.length === 1) return only;
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
	const reports = chosen.map(({ report }) => report);
	const files = mergeFiles(chosen, digest);
	const findings = mergeFindings(reports);
	const [first] = reports;
	if (first === void 0) throw new SettingsError("There is no report to merge.");
	return {
		...first,
		generated_at: now,
		run,
		shard: null,
		outcome: reports.some(({ outcome }) => outcome === "fail") ? "fail" : "pass",
		complete: chosen.every(({ report }) => report.shard.part_complete),
		summary: summarise(files, findings, reports),
		stages: mergeStages(reports.map(({ stages }) => stages)),
		entries: mergeEntries(reports.map(({ entries }) => entries)),
		files,
		findings,
		counts: countKinds(findings)
	};
}
function mergeFiles(chosen, digest) {
	const files = [];
	for (const { file, report } of chosen) for (const row of report.files) {
		const { index, total } = report.shard;
		if (row.recorded.sha256 === null && shardByPath(row.path, total) !== index) throw new SettingsError(`${file} lists a file that is not its shard's; make that report again.`);
		files.push(row);
	}
	files.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	if (digestOfPlan(recorded(files), digest) !== chosen[0]?.report.shard.plan) throw new SettingsError("The files of all shards together are not the files of their plan: a report was changed or cut. Make the reports again.");
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
/** By severity, kind and subject, which is the order in each of the reports. */
function mergeFindings(reports) {
	const findings = [];
	let unread = 0;
	let about = null;
	const asked = /* @__PURE__ */ new Set();
	for (const { findings: own, summary } of reports) {
		unread += summary.skipped;
		for (const finding of own) if (finding.kind === "check-incomplete" && finding.subject === incomplete(0).subject) about ??= finding;
		else if (!finding.kind.startsWith("upstream-") || !asked.has(finding.fingerprint)) {
			asked.add(finding.fingerprint);
			findings.push(finding);
		}
	}
	if (about !== null) findings.push({
		...about,
		message: incomplete(unread).message
	});
	const rank = /* @__PURE__ */ new Map();
	for (const severity of SEVERITIES) for (const kind of KINDS) rank.set(`${severity} ${kind}`, rank.size);
	const rankOf = ({ severity, kind }) => rank.get(`${severity} ${kind}`) ?? rank.size;
	return findings.sort((a, b) => rankOf(a) - rankOf(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
function countKinds(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return Object.fromEntries(KINDS.flatMap((kind) => counts.has(kind) ? [[kind, counts.get(kind)]] : []));
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
		duration_ms: Math.max(...reports.map(({ summary }) => summary.duration_ms))
	};
}

const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:manifest-drift:schema:report:v1",
	"title": "manifest-drift report",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"tool",
		"generated_at",
		"root",
		"commit",
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
		"root": {
			"description": "The checked folder as it was given.",
			"type": "string"
		},
		"commit": {
			"type": ["string", "null"],
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"run": {
			"description": "The workflow run that made the report; null at a terminal.",
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
			"description": "Which part of a check the report is about; null for a whole check.",
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
					"description": "SHA-256 over what the whole plan records: parts of one check have the same.",
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"settings": {
					"description": "SHA-256 over the settings that a verdict depends on.",
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"all_files": {
					"description": "Files with a recorded checksum, in all shards together.",
					"$ref": "#/$defs/count"
				},
				"imbalance": {
					"description": "The largest shard's work over the mean; 1 is even.",
					"type": "number",
					"minimum": 1
				},
				"part_complete": {
					"description": "Whether everything in this part was looked at.",
					"type": "boolean"
				}
			}
		},
		"outcome": { "enum": [
			"pass",
			"fail",
			"error"
		] },
		"complete": {
			"description": "False when something that should have been looked at was not.",
			"type": "boolean"
		},
		"error": {
			"description": "Why the check could not run; null unless the outcome is error.",
			"type": ["string", "null"]
		},
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
			"description": "The checksum lists that were read, and what their relative paths were taken to be relative to.",
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
					"status",
					"files"
				],
				"properties": {
					"kind": { "enum": ["model", "dataset"] },
					"id": { "type": "string" },
					"version": { "type": ["string", "null"] },
					"status": { "$ref": "#/$defs/status" },
					"files": {
						"description": "How many items of the report's files belong to the entry.",
						"$ref": "#/$defs/count"
					}
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
					"list": {
						"description": "The list or inventory that records the file.",
						"type": "string"
					},
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
						"description": "The same from run to run while the same thing is wrong.",
						"type": "string",
						"pattern": "^[0-9a-f]{32}$"
					}
				}
			}
		},
		"counts": {
			"description": "How many findings there are of each kind.",
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
const schema51 = { "enum": [
	"matched",
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"unverified",
	"skipped"
] };
const schema53 = {
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
const schema56 = {
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
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{32}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema_version === void 0 && (missing0 = "schema_version") || data.tool === void 0 && (missing0 = "tool") || data.generated_at === void 0 && (missing0 = "generated_at") || data.root === void 0 && (missing0 = "root") || data.commit === void 0 && (missing0 = "commit") || data.run === void 0 && (missing0 = "run") || data.shard === void 0 && (missing0 = "shard") || data.outcome === void 0 && (missing0 = "outcome") || data.complete === void 0 && (missing0 = "complete") || data.error === void 0 && (missing0 = "error") || data.summary === void 0 && (missing0 = "summary") || data.stages === void 0 && (missing0 = "stages") || data.lists === void 0 && (missing0 = "lists") || data.entries === void 0 && (missing0 = "entries") || data.files === void 0 && (missing0 = "files") || data.findings === void 0 && (missing0 = "findings") || data.counts === void 0 && (missing0 = "counts")) {
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
								if (data.run !== void 0) {
									let data7 = data.run;
									if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
										validate20.errors = [{
											instancePath: instancePath + "/run",
											schemaPath: "#/properties/run/type",
											keyword: "type",
											params: { type: schema31.properties.run.type },
											message: "must be object,null"
										}];
										return false;
									}
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										let missing2;
										if (data7.id === void 0 && (missing2 = "id") || data7.attempt === void 0 && (missing2 = "attempt") || data7.workflow === void 0 && (missing2 = "workflow") || data7.job === void 0 && (missing2 = "job") || data7.event === void 0 && (missing2 = "event") || data7.repository === void 0 && (missing2 = "repository") || data7.ref === void 0 && (missing2 = "ref") || data7.url === void 0 && (missing2 = "url")) {
											validate20.errors = [{
												instancePath: instancePath + "/run",
												schemaPath: "#/properties/run/required",
												keyword: "required",
												params: { missingProperty: missing2 },
												message: "must have required property '" + missing2 + "'"
											}];
											return false;
										} else {
											for (const key2 in data7) if (!(key2 === "id" || key2 === "attempt" || key2 === "workflow" || key2 === "job" || key2 === "event" || key2 === "repository" || key2 === "ref" || key2 === "url")) {
												validate20.errors = [{
													instancePath: instancePath + "/run",
													schemaPath: "#/properties/run/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key2 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (data7.id !== void 0) {
												if (typeof data7.id !== "string") {
													validate20.errors = [{
														instancePath: instancePath + "/run/id",
														schemaPath: "#/properties/run/properties/id/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data7.attempt !== void 0) {
													let data9 = data7.attempt;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate20.errors = [{
															instancePath: instancePath + "/run/attempt",
															schemaPath: "#/properties/run/properties/attempt/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data7.workflow !== void 0) {
														if (typeof data7.workflow !== "string") {
															validate20.errors = [{
																instancePath: instancePath + "/run/workflow",
																schemaPath: "#/properties/run/properties/workflow/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data7.job !== void 0) {
															if (typeof data7.job !== "string") {
																validate20.errors = [{
																	instancePath: instancePath + "/run/job",
																	schemaPath: "#/properties/run/properties/job/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
														if (valid2) {
															if (data7.event !== void 0) {
																if (typeof data7.event !== "string") {
																	validate20.errors = [{
																		instancePath: instancePath + "/run/event",
																		schemaPath: "#/properties/run/properties/event/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data7.repository !== void 0) {
																	if (typeof data7.repository !== "string") {
																		validate20.errors = [{
																			instancePath: instancePath + "/run/repository",
																			schemaPath: "#/properties/run/properties/repository/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data7.ref !== void 0) {
																		if (typeof data7.ref !== "string") {
																			validate20.errors = [{
																				instancePath: instancePath + "/run/ref",
																				schemaPath: "#/properties/run/properties/ref/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data7.url !== void 0) {
																			if (typeof data7.url !== "string") {
																				validate20.errors = [{
																					instancePath: instancePath + "/run/url",
																					schemaPath: "#/properties/run/properties/url/type",
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
										let data16 = data.shard;
										if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
											validate20.errors = [{
												instancePath: instancePath + "/shard",
												schemaPath: "#/properties/shard/type",
												keyword: "type",
												params: { type: schema31.properties.shard.type },
												message: "must be object,null"
											}];
											return false;
										}
										if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
											let missing3;
											if (data16.index === void 0 && (missing3 = "index") || data16.total === void 0 && (missing3 = "total") || data16.plan === void 0 && (missing3 = "plan") || data16.settings === void 0 && (missing3 = "settings") || data16.all_files === void 0 && (missing3 = "all_files") || data16.imbalance === void 0 && (missing3 = "imbalance") || data16.part_complete === void 0 && (missing3 = "part_complete")) {
												validate20.errors = [{
													instancePath: instancePath + "/shard",
													schemaPath: "#/properties/shard/required",
													keyword: "required",
													params: { missingProperty: missing3 },
													message: "must have required property '" + missing3 + "'"
												}];
												return false;
											} else {
												for (const key3 in data16) if (!(key3 === "index" || key3 === "total" || key3 === "plan" || key3 === "settings" || key3 === "all_files" || key3 === "imbalance" || key3 === "part_complete")) {
													validate20.errors = [{
														instancePath: instancePath + "/shard",
														schemaPath: "#/properties/shard/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (data16.index !== void 0) {
													let data17 = data16.index;
													if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
														validate20.errors = [{
															instancePath: instancePath + "/shard/index",
															schemaPath: "#/properties/shard/properties/index/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data17 == "number" && isFinite(data17)) {
														if (data17 > 256 || isNaN(data17)) {
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
														} else if (data17 < 1 || isNaN(data17)) {
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
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data16.total !== void 0) {
														let data18 = data16.total;
														if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
															validate20.errors = [{
																instancePath: instancePath + "/shard/total",
																schemaPath: "#/properties/shard/properties/total/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data18 == "number" && isFinite(data18)) {
															if (data18 > 256 || isNaN(data18)) {
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
															} else if (data18 < 1 || isNaN(data18)) {
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
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data16.plan !== void 0) {
															let data19 = data16.plan;
															if (typeof data19 === "string") {
																if (!pattern6.test(data19)) {
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
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data16.settings !== void 0) {
																let data20 = data16.settings;
																if (typeof data20 === "string") {
																	if (!pattern6.test(data20)) {
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
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data16.all_files !== void 0) {
																	let data21 = data16.all_files;
																	if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																		validate20.errors = [{
																			instancePath: instancePath + "/shard/all_files",
																			schemaPath: "#/$defs/count/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (typeof data21 == "number" && isFinite(data21)) {
																		if (data21 < 0 || isNaN(data21)) {
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
																	var valid3 = true;
																} else var valid3 = true;
																if (valid3) {
																	if (data16.imbalance !== void 0) {
																		let data22 = data16.imbalance;
																		if (typeof data22 == "number" && isFinite(data22)) {
																			if (data22 < 1 || isNaN(data22)) {
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
																		var valid3 = true;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data16.part_complete !== void 0) {
																			if (typeof data16.part_complete !== "boolean") {
																				validate20.errors = [{
																					instancePath: instancePath + "/shard/part_complete",
																					schemaPath: "#/properties/shard/properties/part_complete/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
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
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.outcome !== void 0) {
											let data24 = data.outcome;
											if (!(data24 === "pass" || data24 === "fail" || data24 === "error")) {
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
													let data26 = data.error;
													if (typeof data26 !== "string" && data26 !== null) {
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
														let data27 = data.summary;
														if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
															let missing4;
															if (data27.total_files === void 0 && (missing4 = "total_files") || data27.matched === void 0 && (missing4 = "matched") || data27.matched_by === void 0 && (missing4 = "matched_by") || data27.mismatched === void 0 && (missing4 = "mismatched") || data27.missing === void 0 && (missing4 = "missing") || data27.unreadable === void 0 && (missing4 = "unreadable") || data27.changed === void 0 && (missing4 = "changed") || data27.unverified === void 0 && (missing4 = "unverified") || data27.skipped === void 0 && (missing4 = "skipped") || data27.has_recorded_checksums === void 0 && (missing4 = "has_recorded_checksums") || data27.bytes_hashed === void 0 && (missing4 = "bytes_hashed") || data27.errors === void 0 && (missing4 = "errors") || data27.warnings === void 0 && (missing4 = "warnings") || data27.notices === void 0 && (missing4 = "notices") || data27.duration_ms === void 0 && (missing4 = "duration_ms")) {
																validate20.errors = [{
																	instancePath: instancePath + "/summary",
																	schemaPath: "#/properties/summary/required",
																	keyword: "required",
																	params: { missingProperty: missing4 },
																	message: "must have required property '" + missing4 + "'"
																}];
																return false;
															} else {
																for (const key4 in data27) if (!func1.call(schema31.properties.summary.properties, key4)) {
																	validate20.errors = [{
																		instancePath: instancePath + "/summary",
																		schemaPath: "#/properties/summary/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key4 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (data27.total_files !== void 0) {
																	let data28 = data27.total_files;
																	if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
																		validate20.errors = [{
																			instancePath: instancePath + "/summary/total_files",
																			schemaPath: "#/$defs/count/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (typeof data28 == "number" && isFinite(data28)) {
																		if (data28 < 0 || isNaN(data28)) {
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
																	var valid5 = true;
																} else var valid5 = true;
																if (valid5) {
																	if (data27.matched !== void 0) {
																		let data29 = data27.matched;
																		if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																			validate20.errors = [{
																				instancePath: instancePath + "/summary/matched",
																				schemaPath: "#/$defs/count/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data29 == "number" && isFinite(data29)) {
																			if (data29 < 0 || isNaN(data29)) {
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
																		var valid5 = true;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data27.matched_by !== void 0) {
																			let data30 = data27.matched_by;
																			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																				let missing5;
																				if (data30.bytes === void 0 && (missing5 = "bytes") || data30.pointer === void 0 && (missing5 = "pointer") || data30.upstream === void 0 && (missing5 = "upstream")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/summary/matched_by",
																						schemaPath: "#/properties/summary/properties/matched_by/required",
																						keyword: "required",
																						params: { missingProperty: missing5 },
																						message: "must have required property '" + missing5 + "'"
																					}];
																					return false;
																				} else {
																					for (const key5 in data30) if (!(key5 === "bytes" || key5 === "pointer" || key5 === "upstream")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary/matched_by",
																							schemaPath: "#/properties/summary/properties/matched_by/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key5 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (data30.bytes !== void 0) {
																						let data31 = data30.bytes;
																						if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/matched_by/bytes",
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
																						var valid8 = true;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data30.pointer !== void 0) {
																							let data32 = data30.pointer;
																							if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/matched_by/pointer",
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
																							var valid8 = true;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data30.upstream !== void 0) {
																								let data33 = data30.upstream;
																								if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/matched_by/upstream",
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
																								var valid8 = true;
																							} else var valid8 = true;
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
																			var valid5 = true;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data27.mismatched !== void 0) {
																				let data34 = data27.mismatched;
																				if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																					validate20.errors = [{
																						instancePath: instancePath + "/summary/mismatched",
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
																				var valid5 = true;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data27.missing !== void 0) {
																					let data35 = data27.missing;
																					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary/missing",
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
																					var valid5 = true;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data27.unreadable !== void 0) {
																						let data36 = data27.unreadable;
																						if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																							validate20.errors = [{
																								instancePath: instancePath + "/summary/unreadable",
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
																						var valid5 = true;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data27.changed !== void 0) {
																							let data37 = data27.changed;
																							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/changed",
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
																							var valid5 = true;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data27.unverified !== void 0) {
																								let data38 = data27.unverified;
																								if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/unverified",
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
																								var valid5 = true;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data27.skipped !== void 0) {
																									let data39 = data27.skipped;
																									if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/summary/skipped",
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
																									var valid5 = true;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data27.has_recorded_checksums !== void 0) {
																										if (typeof data27.has_recorded_checksums !== "boolean") {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/has_recorded_checksums",
																												schemaPath: "#/properties/summary/properties/has_recorded_checksums/type",
																												keyword: "type",
																												params: { type: "boolean" },
																												message: "must be boolean"
																											}];
																											return false;
																										}
																										var valid5 = true;
																									} else var valid5 = true;
																									if (valid5) {
																										if (data27.bytes_hashed !== void 0) {
																											let data41 = data27.bytes_hashed;
																											if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																												validate20.errors = [{
																													instancePath: instancePath + "/summary/bytes_hashed",
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
																											var valid5 = true;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data27.errors !== void 0) {
																												let data42 = data27.errors;
																												if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/errors",
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
																												var valid5 = true;
																											} else var valid5 = true;
																											if (valid5) {
																												if (data27.warnings !== void 0) {
																													let data43 = data27.warnings;
																													if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/summary/warnings",
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
																													var valid5 = true;
																												} else var valid5 = true;
																												if (valid5) {
																													if (data27.notices !== void 0) {
																														let data44 = data27.notices;
																														if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/notices",
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
																														var valid5 = true;
																													} else var valid5 = true;
																													if (valid5) {
																														if (data27.duration_ms !== void 0) {
																															let data45 = data27.duration_ms;
																															if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/duration_ms",
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
																															var valid5 = true;
																														} else var valid5 = true;
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
															let data46 = data.stages;
															if (Array.isArray(data46)) {
																const len0 = data46.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data47 = data46[i0];
																	if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																		let missing6;
																		if (data47.name === void 0 && (missing6 = "name") || data47.status === void 0 && (missing6 = "status") || data47.detail === void 0 && (missing6 = "detail") || data47.duration_ms === void 0 && (missing6 = "duration_ms")) {
																			validate20.errors = [{
																				instancePath: instancePath + "/stages/" + i0,
																				schemaPath: "#/properties/stages/items/required",
																				keyword: "required",
																				params: { missingProperty: missing6 },
																				message: "must have required property '" + missing6 + "'"
																			}];
																			return false;
																		} else {
																			for (const key6 in data47) if (!(key6 === "name" || key6 === "status" || key6 === "detail" || key6 === "duration_ms")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/stages/" + i0,
																					schemaPath: "#/properties/stages/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key6 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (data47.name !== void 0) {
																				let data48 = data47.name;
																				if (typeof data48 === "string") {
																					if (!pattern8.test(data48)) {
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
																				var valid24 = true;
																			} else var valid24 = true;
																			if (valid24) {
																				if (data47.status !== void 0) {
																					let data49 = data47.status;
																					if (!(data49 === "pass" || data49 === "fail" || data49 === "skip")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/stages/" + i0 + "/status",
																							schemaPath: "#/properties/stages/items/properties/status/enum",
																							keyword: "enum",
																							params: { allowedValues: schema31.properties.stages.items.properties.status.enum },
																							message: "must be equal to one of the allowed values"
																						}];
																						return false;
																					}
																					var valid24 = true;
																				} else var valid24 = true;
																				if (valid24) {
																					if (data47.detail !== void 0) {
																						if (typeof data47.detail !== "string") {
																							validate20.errors = [{
																								instancePath: instancePath + "/stages/" + i0 + "/detail",
																								schemaPath: "#/properties/stages/items/properties/detail/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid24 = true;
																					} else var valid24 = true;
																					if (valid24) {
																						if (data47.duration_ms !== void 0) {
																							let data51 = data47.duration_ms;
																							if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/stages/" + i0 + "/duration_ms",
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
																							var valid24 = true;
																						} else var valid24 = true;
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
																let data52 = data.lists;
																if (Array.isArray(data52)) {
																	const len1 = data52.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		let data53 = data52[i1];
																		if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																			let missing7;
																			if (data53.path === void 0 && (missing7 = "path") || data53.base === void 0 && (missing7 = "base") || data53.records === void 0 && (missing7 = "records")) {
																				validate20.errors = [{
																					instancePath: instancePath + "/lists/" + i1,
																					schemaPath: "#/properties/lists/items/required",
																					keyword: "required",
																					params: { missingProperty: missing7 },
																					message: "must have required property '" + missing7 + "'"
																				}];
																				return false;
																			} else {
																				for (const key7 in data53) if (!(key7 === "path" || key7 === "base" || key7 === "records")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/lists/" + i1,
																						schemaPath: "#/properties/lists/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key7 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (data53.path !== void 0) {
																					if (typeof data53.path !== "string") {
																						validate20.errors = [{
																							instancePath: instancePath + "/lists/" + i1 + "/path",
																							schemaPath: "#/properties/lists/items/properties/path/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid27 = true;
																				} else var valid27 = true;
																				if (valid27) {
																					if (data53.base !== void 0) {
																						let data55 = data53.base;
																						if (!(data55 === "root" || data55 === "list")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/lists/" + i1 + "/base",
																								schemaPath: "#/properties/lists/items/properties/base/enum",
																								keyword: "enum",
																								params: { allowedValues: schema31.properties.lists.items.properties.base.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid27 = true;
																					} else var valid27 = true;
																					if (valid27) {
																						if (data53.records !== void 0) {
																							let data56 = data53.records;
																							if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/lists/" + i1 + "/records",
																									schemaPath: "#/$defs/count/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (typeof data56 == "number" && isFinite(data56)) {
																								if (data56 < 0 || isNaN(data56)) {
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
																							var valid27 = true;
																						} else var valid27 = true;
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
																	let data57 = data.entries;
																	if (Array.isArray(data57)) {
																		const len2 = data57.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let data58 = data57[i2];
																			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
																				let missing8;
																				if (data58.kind === void 0 && (missing8 = "kind") || data58.id === void 0 && (missing8 = "id") || data58.version === void 0 && (missing8 = "version") || data58.status === void 0 && (missing8 = "status") || data58.files === void 0 && (missing8 = "files")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/entries/" + i2,
																						schemaPath: "#/properties/entries/items/required",
																						keyword: "required",
																						params: { missingProperty: missing8 },
																						message: "must have required property '" + missing8 + "'"
																					}];
																					return false;
																				} else {
																					for (const key8 in data58) if (!(key8 === "kind" || key8 === "id" || key8 === "version" || key8 === "status" || key8 === "files")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/entries/" + i2,
																							schemaPath: "#/properties/entries/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key8 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (data58.kind !== void 0) {
																						let data59 = data58.kind;
																						if (!(data59 === "model" || data59 === "dataset")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/entries/" + i2 + "/kind",
																								schemaPath: "#/properties/entries/items/properties/kind/enum",
																								keyword: "enum",
																								params: { allowedValues: schema31.properties.entries.items.properties.kind.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid30 = true;
																					} else var valid30 = true;
																					if (valid30) {
																						if (data58.id !== void 0) {
																							if (typeof data58.id !== "string") {
																								validate20.errors = [{
																									instancePath: instancePath + "/entries/" + i2 + "/id",
																									schemaPath: "#/properties/entries/items/properties/id/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid30 = true;
																						} else var valid30 = true;
																						if (valid30) {
																							if (data58.version !== void 0) {
																								let data61 = data58.version;
																								if (typeof data61 !== "string" && data61 !== null) {
																									validate20.errors = [{
																										instancePath: instancePath + "/entries/" + i2 + "/version",
																										schemaPath: "#/properties/entries/items/properties/version/type",
																										keyword: "type",
																										params: { type: schema31.properties.entries.items.properties.version.type },
																										message: "must be string,null"
																									}];
																									return false;
																								}
																								var valid30 = true;
																							} else var valid30 = true;
																							if (valid30) {
																								if (data58.status !== void 0) {
																									let data62 = data58.status;
																									if (!(data62 === "matched" || data62 === "mismatched" || data62 === "missing" || data62 === "unreadable" || data62 === "changed" || data62 === "unverified" || data62 === "skipped")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/entries/" + i2 + "/status",
																											schemaPath: "#/$defs/status/enum",
																											keyword: "enum",
																											params: { allowedValues: schema51.enum },
																											message: "must be equal to one of the allowed values"
																										}];
																										return false;
																									}
																									var valid30 = true;
																								} else var valid30 = true;
																								if (valid30) {
																									if (data58.files !== void 0) {
																										let data63 = data58.files;
																										if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/entries/" + i2 + "/files",
																												schemaPath: "#/$defs/count/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (typeof data63 == "number" && isFinite(data63)) {
																											if (data63 < 0 || isNaN(data63)) {
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
																										var valid30 = true;
																									} else var valid30 = true;
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
																		let data64 = data.files;
																		if (Array.isArray(data64)) {
																			const len3 = data64.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let data65 = data64[i3];
																				if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
																					let missing9;
																					if (data65.path === void 0 && (missing9 = "path") || data65.list === void 0 && (missing9 = "list") || data65.recorded === void 0 && (missing9 = "recorded") || data65.actual === void 0 && (missing9 = "actual") || data65.status === void 0 && (missing9 = "status") || data65.evidence === void 0 && (missing9 = "evidence")) {
																						validate20.errors = [{
																							instancePath: instancePath + "/files/" + i3,
																							schemaPath: "#/properties/files/items/required",
																							keyword: "required",
																							params: { missingProperty: missing9 },
																							message: "must have required property '" + missing9 + "'"
																						}];
																						return false;
																					} else {
																						for (const key9 in data65) if (!(key9 === "path" || key9 === "list" || key9 === "recorded" || key9 === "actual" || key9 === "status" || key9 === "evidence")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/files/" + i3,
																								schemaPath: "#/properties/files/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key9 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (data65.path !== void 0) {
																							if (typeof data65.path !== "string") {
																								validate20.errors = [{
																									instancePath: instancePath + "/files/" + i3 + "/path",
																									schemaPath: "#/properties/files/items/properties/path/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid34 = true;
																						} else var valid34 = true;
																						if (valid34) {
																							if (data65.list !== void 0) {
																								if (typeof data65.list !== "string") {
																									validate20.errors = [{
																										instancePath: instancePath + "/files/" + i3 + "/list",
																										schemaPath: "#/properties/files/items/properties/list/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid34 = true;
																							} else var valid34 = true;
																							if (valid34) {
																								if (data65.recorded !== void 0) {
																									let data68 = data65.recorded;
																									if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
																										let missing10;
																										if (data68.sha256 === void 0 && (missing10 = "sha256") || data68.size_bytes === void 0 && (missing10 = "size_bytes")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/files/" + i3 + "/recorded",
																												schemaPath: "#/$defs/content/required",
																												keyword: "required",
																												params: { missingProperty: missing10 },
																												message: "must have required property '" + missing10 + "'"
																											}];
																											return false;
																										} else {
																											for (const key10 in data68) if (!(key10 === "sha256" || key10 === "size_bytes")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/files/" + i3 + "/recorded",
																													schemaPath: "#/$defs/content/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key10 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (data68.sha256 !== void 0) {
																												let data69 = data68.sha256;
																												if (typeof data69 !== "string" && data69 !== null) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i3 + "/recorded/sha256",
																														schemaPath: "#/$defs/content/properties/sha256/type",
																														keyword: "type",
																														params: { type: schema53.properties.sha256.type },
																														message: "must be string,null"
																													}];
																													return false;
																												}
																												if (typeof data69 === "string") {
																													if (!pattern6.test(data69)) {
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
																												var valid36 = true;
																											} else var valid36 = true;
																											if (valid36) {
																												if (data68.size_bytes !== void 0) {
																													let data70 = data68.size_bytes;
																													if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70)) && data70 !== null) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i3 + "/recorded/size_bytes",
																															schemaPath: "#/$defs/content/properties/size_bytes/type",
																															keyword: "type",
																															params: { type: schema53.properties.size_bytes.type },
																															message: "must be integer,null"
																														}];
																														return false;
																													}
																													if (typeof data70 == "number" && isFinite(data70)) {
																														if (data70 < 0 || isNaN(data70)) {
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
																													var valid36 = true;
																												} else var valid36 = true;
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
																									var valid34 = true;
																								} else var valid34 = true;
																								if (valid34) {
																									if (data65.actual !== void 0) {
																										let data71 = data65.actual;
																										if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
																											let missing11;
																											if (data71.sha256 === void 0 && (missing11 = "sha256") || data71.size_bytes === void 0 && (missing11 = "size_bytes")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/files/" + i3 + "/actual",
																													schemaPath: "#/$defs/content/required",
																													keyword: "required",
																													params: { missingProperty: missing11 },
																													message: "must have required property '" + missing11 + "'"
																												}];
																												return false;
																											} else {
																												for (const key11 in data71) if (!(key11 === "sha256" || key11 === "size_bytes")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i3 + "/actual",
																														schemaPath: "#/$defs/content/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key11 },
																														message: "must NOT have additional properties"
																													}];
																													return false;
																												}
																												if (data71.sha256 !== void 0) {
																													let data72 = data71.sha256;
																													if (typeof data72 !== "string" && data72 !== null) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i3 + "/actual/sha256",
																															schemaPath: "#/$defs/content/properties/sha256/type",
																															keyword: "type",
																															params: { type: schema53.properties.sha256.type },
																															message: "must be string,null"
																														}];
																														return false;
																													}
																													if (typeof data72 === "string") {
																														if (!pattern6.test(data72)) {
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
																													var valid38 = true;
																												} else var valid38 = true;
																												if (valid38) {
																													if (data71.size_bytes !== void 0) {
																														let data73 = data71.size_bytes;
																														if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73)) && data73 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i3 + "/actual/size_bytes",
																																schemaPath: "#/$defs/content/properties/size_bytes/type",
																																keyword: "type",
																																params: { type: schema53.properties.size_bytes.type },
																																message: "must be integer,null"
																															}];
																															return false;
																														}
																														if (typeof data73 == "number" && isFinite(data73)) {
																															if (data73 < 0 || isNaN(data73)) {
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
																														var valid38 = true;
																													} else var valid38 = true;
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
																										var valid34 = true;
																									} else var valid34 = true;
																									if (valid34) {
																										if (data65.status !== void 0) {
																											let data74 = data65.status;
																											if (!(data74 === "matched" || data74 === "mismatched" || data74 === "missing" || data74 === "unreadable" || data74 === "changed" || data74 === "unverified" || data74 === "skipped")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/files/" + i3 + "/status",
																													schemaPath: "#/$defs/status/enum",
																													keyword: "enum",
																													params: { allowedValues: schema51.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid34 = true;
																										} else var valid34 = true;
																										if (valid34) {
																											if (data65.evidence !== void 0) {
																												let data75 = data65.evidence;
																												if (!(data75 === "bytes" || data75 === "pointer" || data75 === "upstream" || data75 === "none")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/files/" + i3 + "/evidence",
																														schemaPath: "#/properties/files/items/properties/evidence/enum",
																														keyword: "enum",
																														params: { allowedValues: schema31.properties.files.items.properties.evidence.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid34 = true;
																											} else var valid34 = true;
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
																			let data76 = data.findings;
																			if (Array.isArray(data76)) {
																				const len4 = data76.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let data77 = data76[i4];
																					if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
																						let missing12;
																						if (data77.kind === void 0 && (missing12 = "kind") || data77.severity === void 0 && (missing12 = "severity") || data77.message === void 0 && (missing12 = "message") || data77.subject === void 0 && (missing12 = "subject") || data77.location === void 0 && (missing12 = "location") || data77.related === void 0 && (missing12 = "related") || data77.expected === void 0 && (missing12 = "expected") || data77.actual === void 0 && (missing12 = "actual") || data77.fingerprint === void 0 && (missing12 = "fingerprint")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/findings/" + i4,
																								schemaPath: "#/properties/findings/items/required",
																								keyword: "required",
																								params: { missingProperty: missing12 },
																								message: "must have required property '" + missing12 + "'"
																							}];
																							return false;
																						} else {
																							for (const key12 in data77) if (!func1.call(schema31.properties.findings.items.properties, key12)) {
																								validate20.errors = [{
																									instancePath: instancePath + "/findings/" + i4,
																									schemaPath: "#/properties/findings/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key12 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (data77.kind !== void 0) {
																								if (typeof data77.kind !== "string") {
																									validate20.errors = [{
																										instancePath: instancePath + "/findings/" + i4 + "/kind",
																										schemaPath: "#/properties/findings/items/properties/kind/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid41 = true;
																							} else var valid41 = true;
																							if (valid41) {
																								if (data77.severity !== void 0) {
																									let data79 = data77.severity;
																									if (!(data79 === "error" || data79 === "warning" || data79 === "notice")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/findings/" + i4 + "/severity",
																											schemaPath: "#/properties/findings/items/properties/severity/enum",
																											keyword: "enum",
																											params: { allowedValues: schema31.properties.findings.items.properties.severity.enum },
																											message: "must be equal to one of the allowed values"
																										}];
																										return false;
																									}
																									var valid41 = true;
																								} else var valid41 = true;
																								if (valid41) {
																									if (data77.message !== void 0) {
																										if (typeof data77.message !== "string") {
																											validate20.errors = [{
																												instancePath: instancePath + "/findings/" + i4 + "/message",
																												schemaPath: "#/properties/findings/items/properties/message/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid41 = true;
																									} else var valid41 = true;
																									if (valid41) {
																										if (data77.subject !== void 0) {
																											if (typeof data77.subject !== "string") {
																												validate20.errors = [{
																													instancePath: instancePath + "/findings/" + i4 + "/subject",
																													schemaPath: "#/properties/findings/items/properties/subject/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid41 = true;
																										} else var valid41 = true;
																										if (valid41) {
																											if (data77.location !== void 0) {
																												let data82 = data77.location;
																												if (!(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null) {
																													validate20.errors = [{
																														instancePath: instancePath + "/findings/" + i4 + "/location",
																														schemaPath: "#/$defs/location/type",
																														keyword: "type",
																														params: { type: schema56.type },
																														message: "must be object,null"
																													}];
																													return false;
																												}
																												if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
																													let missing13;
																													if (data82.file === void 0 && (missing13 = "file") || data82.line === void 0 && (missing13 = "line") || data82.column === void 0 && (missing13 = "column")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/findings/" + i4 + "/location",
																															schemaPath: "#/$defs/location/required",
																															keyword: "required",
																															params: { missingProperty: missing13 },
																															message: "must have required property '" + missing13 + "'"
																														}];
																														return false;
																													} else {
																														for (const key13 in data82) if (!(key13 === "file" || key13 === "line" || key13 === "column")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i4 + "/location",
																																schemaPath: "#/$defs/location/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key13 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (data82.file !== void 0) {
																															if (typeof data82.file !== "string") {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i4 + "/location/file",
																																	schemaPath: "#/$defs/location/properties/file/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid43 = true;
																														} else var valid43 = true;
																														if (valid43) {
																															if (data82.line !== void 0) {
																																let data84 = data82.line;
																																if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i4 + "/location/line",
																																		schemaPath: "#/$defs/location/properties/line/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (typeof data84 == "number" && isFinite(data84)) {
																																	if (data84 < 1 || isNaN(data84)) {
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
																																var valid43 = true;
																															} else var valid43 = true;
																															if (valid43) {
																																if (data82.column !== void 0) {
																																	let data85 = data82.column;
																																	if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i4 + "/location/column",
																																			schemaPath: "#/$defs/location/properties/column/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (typeof data85 == "number" && isFinite(data85)) {
																																		if (data85 < 1 || isNaN(data85)) {
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
																																	var valid43 = true;
																																} else var valid43 = true;
																															}
																														}
																													}
																												}
																												var valid41 = true;
																											} else var valid41 = true;
																											if (valid41) {
																												if (data77.related !== void 0) {
																													let data86 = data77.related;
																													if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
																														validate20.errors = [{
																															instancePath: instancePath + "/findings/" + i4 + "/related",
																															schemaPath: "#/$defs/location/type",
																															keyword: "type",
																															params: { type: schema56.type },
																															message: "must be object,null"
																														}];
																														return false;
																													}
																													if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
																														let missing14;
																														if (data86.file === void 0 && (missing14 = "file") || data86.line === void 0 && (missing14 = "line") || data86.column === void 0 && (missing14 = "column")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i4 + "/related",
																																schemaPath: "#/$defs/location/required",
																																keyword: "required",
																																params: { missingProperty: missing14 },
																																message: "must have required property '" + missing14 + "'"
																															}];
																															return false;
																														} else {
																															for (const key14 in data86) if (!(key14 === "file" || key14 === "line" || key14 === "column")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i4 + "/related",
																																	schemaPath: "#/$defs/location/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key14 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (data86.file !== void 0) {
																																if (typeof data86.file !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i4 + "/related/file",
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
																																if (data86.line !== void 0) {
																																	let data88 = data86.line;
																																	if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i4 + "/related/line",
																																			schemaPath: "#/$defs/location/properties/line/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (typeof data88 == "number" && isFinite(data88)) {
																																		if (data88 < 1 || isNaN(data88)) {
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
																																	var valid45 = true;
																																} else var valid45 = true;
																																if (valid45) {
																																	if (data86.column !== void 0) {
																																		let data89 = data86.column;
																																		if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i4 + "/related/column",
																																				schemaPath: "#/$defs/location/properties/column/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (typeof data89 == "number" && isFinite(data89)) {
																																			if (data89 < 1 || isNaN(data89)) {
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
																																		var valid45 = true;
																																	} else var valid45 = true;
																																}
																															}
																														}
																													}
																													var valid41 = true;
																												} else var valid41 = true;
																												if (valid41) {
																													if (data77.expected !== void 0) {
																														let data90 = data77.expected;
																														if (typeof data90 !== "string" && data90 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i4 + "/expected",
																																schemaPath: "#/properties/findings/items/properties/expected/type",
																																keyword: "type",
																																params: { type: schema31.properties.findings.items.properties.expected.type },
																																message: "must be string,null"
																															}];
																															return false;
																														}
																														var valid41 = true;
																													} else var valid41 = true;
																													if (valid41) {
																														if (data77.actual !== void 0) {
																															let data91 = data77.actual;
																															if (typeof data91 !== "string" && data91 !== null) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i4 + "/actual",
																																	schemaPath: "#/properties/findings/items/properties/actual/type",
																																	keyword: "type",
																																	params: { type: schema31.properties.findings.items.properties.actual.type },
																																	message: "must be string,null"
																																}];
																																return false;
																															}
																															var valid41 = true;
																														} else var valid41 = true;
																														if (valid41) {
																															if (data77.fingerprint !== void 0) {
																																let data92 = data77.fingerprint;
																																if (typeof data92 === "string") {
																																	if (!pattern11.test(data92)) {
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
																																var valid41 = true;
																															} else var valid41 = true;
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
																			if (data.counts !== void 0) {
																				let data93 = data.counts;
																				if (data93 && typeof data93 == "object" && !Array.isArray(data93)) for (const key15 in data93) {
																					let data94 = data93[key15];
																					if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
																						validate20.errors = [{
																							instancePath: instancePath + "/counts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/properties/counts/additionalProperties/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (typeof data94 == "number" && isFinite(data94)) {
																						if (data94 < 1 || isNaN(data94)) {
																							validate20.errors = [{
																								instancePath: instancePath + "/counts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
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
function holdTogether(file, { summary, files, findings }) {
	const refuse = (why) => new SettingsError(`${file} contradicts itself: ${why}; ${AGAIN}.`);
	const { errors, warnings, notices } = summary;
	if (summary.total_files !== files.length) throw refuse(`it counts ${summary.total_files} files and lists ${files.length}`);
	if (errors + warnings + notices !== findings.length) throw refuse(`it counts ${errors + warnings + notices} findings and lists ${findings.length}`);
	let last = null;
	for (const { path } of files) {
		if (last !== null && path <= last) throw refuse(`its file ${quote(path)} is out of order or listed twice`);
		last = path;
	}
	for (const { kind } of findings) if (!Object.hasOwn(CATALOGUE, kind)) throw refuse(`it has a finding of the unknown kind ${quote(kind)}`);
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