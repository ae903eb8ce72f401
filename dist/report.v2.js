const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:manifest-drift:schema:report:v2",
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
		"suppressed",
		"suppressions",
		"counts"
	],
	"properties": {
		"schema_version": { "const": 2 },
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
		"changed_since": {
			"type": "string",
			"pattern": "^[^]"
		},
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
				"suppressed",
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
						"upstream": { "$ref": "#/$defs/count" },
						"upstream_bytes": { "$ref": "#/$defs/count" },
						"hosts": {
							"type": "object",
							"additionalProperties": { "$ref": "#/$defs/count" }
						},
						"lfs_server": { "$ref": "#/$defs/count" }
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
				"suppressed": { "$ref": "#/$defs/count" },
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
					"counts",
					"note",
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
					"counts": {
						"type": "object",
						"propertyNames": { "pattern": "^[a-z][a-z_]{0,39}$" },
						"additionalProperties": { "$ref": "#/$defs/count" }
					},
					"note": { "type": ["string", "null"] },
					"duration_ms": { "$ref": "#/$defs/count" }
				}
			}
		},
		"state": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"read",
				"remembered",
				"oldest_verified_at"
			],
			"properties": {
				"read": {
					"type": "integer",
					"minimum": 0
				},
				"remembered": {
					"type": "integer",
					"minimum": 0
				},
				"oldest_verified_at": { "type": ["string", "null"] }
			}
		},
		"signatures": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"signs",
					"status",
					"by",
					"issuer"
				],
				"properties": {
					"path": { "type": "string" },
					"signs": {
						"type": "array",
						"items": { "type": "string" }
					},
					"status": { "enum": [
						"verified",
						"invalid",
						"unchecked"
					] },
					"by": { "type": ["string", "null"] },
					"issuer": { "type": ["string", "null"] }
				}
			}
		},
		"coverage": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"files",
				"recorded",
				"bytes",
				"recorded_bytes",
				"folders",
				"more_folders"
			],
			"properties": {
				"files": { "$ref": "#/$defs/count" },
				"recorded": { "$ref": "#/$defs/count" },
				"bytes": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"recorded_bytes": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"folders": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"folder",
							"files",
							"recorded",
							"bytes",
							"recorded_bytes"
						],
						"properties": {
							"folder": { "type": "string" },
							"files": { "$ref": "#/$defs/count" },
							"recorded": { "$ref": "#/$defs/count" },
							"bytes": {
								"type": ["integer", "null"],
								"minimum": 0
							},
							"recorded_bytes": {
								"type": ["integer", "null"],
								"minimum": 0
							}
						}
					}
				},
				"more_folders": { "$ref": "#/$defs/count" }
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
					] },
					"tested": {
						"type": "object",
						"additionalProperties": false,
						"required": ["statement", "test"],
						"properties": {
							"statement": { "type": "string" },
							"test": { "type": "string" }
						}
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
					"list": { "type": "string" },
					"recorded": { "$ref": "#/$defs/content" },
					"actual": { "$ref": "#/$defs/content" },
					"status": { "$ref": "#/$defs/status" },
					"evidence": { "enum": [
						"bytes",
						"upstream-bytes",
						"pointer",
						"upstream",
						"none"
					] },
					"host": { "type": "string" },
					"presence": { "enum": ["lfs-server"] },
					"strength": { "enum": ["weak"] },
					"verified_at": { "type": "string" },
					"restore": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"result",
							"from",
							"bytes",
							"resumed_from",
							"seconds",
							"attempts"
						],
						"properties": {
							"result": { "enum": [
								"restored",
								"mismatch",
								"gone",
								"failed",
								"unsourced"
							] },
							"from": { "type": ["string", "null"] },
							"bytes": {
								"type": ["integer", "null"],
								"minimum": 0
							},
							"resumed_from": {
								"type": "integer",
								"minimum": 0
							},
							"seconds": {
								"type": "number",
								"minimum": 0
							},
							"attempts": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
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
					"count",
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
					"count": {
						"type": "integer",
						"minimum": 1
					},
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
		"suppressed": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"severity",
					"count",
					"data",
					"message",
					"subject",
					"location",
					"related",
					"expected",
					"actual",
					"fingerprint",
					"suppression",
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
					"count": {
						"type": "integer",
						"minimum": 1
					},
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
					"suppression": { "$ref": "#/$defs/count" },
					"reason": { "type": "string" },
					"expires": { "$ref": "#/$defs/day" }
				}
			}
		},
		"suppressions": {
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
const schema65 = { "enum": [
	"matched",
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"unverified",
	"skipped"
] };
const schema67 = {
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
const schema70 = {
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
const pattern9 = new RegExp("^[^]", "u");
const pattern10 = new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = new RegExp("^[a-z][a-z_]{0,39}$", "u");
const pattern13 = new RegExp("^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$", "u");
const pattern16 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema_version === void 0 && (missing0 = "schema_version") || data.tool === void 0 && (missing0 = "tool") || data.generated_at === void 0 && (missing0 = "generated_at") || data.root === void 0 && (missing0 = "root") || data.commit === void 0 && (missing0 = "commit") || data.baseline === void 0 && (missing0 = "baseline") || data.run === void 0 && (missing0 = "run") || data.shard === void 0 && (missing0 = "shard") || data.outcome === void 0 && (missing0 = "outcome") || data.complete === void 0 && (missing0 = "complete") || data.error === void 0 && (missing0 = "error") || data.summary === void 0 && (missing0 = "summary") || data.stages === void 0 && (missing0 = "stages") || data.lists === void 0 && (missing0 = "lists") || data.manifests === void 0 && (missing0 = "manifests") || data.entries === void 0 && (missing0 = "entries") || data.files === void 0 && (missing0 = "files") || data.findings === void 0 && (missing0 = "findings") || data.suppressed === void 0 && (missing0 = "suppressed") || data.suppressions === void 0 && (missing0 = "suppressions") || data.counts === void 0 && (missing0 = "counts")) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
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
				if (_errs1 === errors) {
					if (data.schema_version !== void 0) {
						const _errs2 = errors;
						if (2 !== data.schema_version) {
							validate20.errors = [{
								instancePath: instancePath + "/schema_version",
								schemaPath: "#/properties/schema_version/const",
								keyword: "const",
								params: { allowedValue: 2 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tool !== void 0) {
							let data1 = data.tool;
							const _errs3 = errors;
							if (errors === _errs3) {
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
										const _errs5 = errors;
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
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												const _errs6 = errors;
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
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.version !== void 0) {
													const _errs7 = errors;
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
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
											}
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
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.generated_at !== void 0) {
								let data4 = data.generated_at;
								const _errs9 = errors;
								if (errors === _errs9) {
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
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.root !== void 0) {
									const _errs11 = errors;
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
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.commit !== void 0) {
										let data6 = data.commit;
										const _errs13 = errors;
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
										if (errors === _errs13) {
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
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.baseline !== void 0) {
											let data7 = data.baseline;
											const _errs15 = errors;
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
											if (errors === _errs15) {
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
														const _errs17 = errors;
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
														if (_errs17 === errors) {
															if (data7.name !== void 0) {
																const _errs18 = errors;
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
																var valid2 = _errs18 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data7.commit !== void 0) {
																	let data9 = data7.commit;
																	const _errs20 = errors;
																	if (errors === _errs20) {
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
																	}
																	var valid2 = _errs20 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.run !== void 0) {
												let data10 = data.run;
												const _errs22 = errors;
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
												if (errors === _errs22) {
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
															const _errs24 = errors;
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
															if (_errs24 === errors) {
																if (data10.id !== void 0) {
																	const _errs25 = errors;
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
																	var valid3 = _errs25 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data10.attempt !== void 0) {
																		let data12 = data10.attempt;
																		const _errs27 = errors;
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
																		var valid3 = _errs27 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data10.workflow !== void 0) {
																			const _errs29 = errors;
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
																			var valid3 = _errs29 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data10.job !== void 0) {
																				const _errs31 = errors;
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
																				var valid3 = _errs31 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data10.event !== void 0) {
																					const _errs33 = errors;
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
																					var valid3 = _errs33 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data10.repository !== void 0) {
																						const _errs35 = errors;
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
																						var valid3 = _errs35 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data10.ref !== void 0) {
																							const _errs37 = errors;
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
																							var valid3 = _errs37 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data10.url !== void 0) {
																								const _errs39 = errors;
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
																								var valid3 = _errs39 === errors;
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
													}
												}
												var valid0 = _errs22 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.shard !== void 0) {
													let data19 = data.shard;
													const _errs41 = errors;
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
													if (errors === _errs41) {
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
																const _errs43 = errors;
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
																if (_errs43 === errors) {
																	if (data19.index !== void 0) {
																		let data20 = data19.index;
																		const _errs44 = errors;
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
																		if (errors === _errs44) {
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
																		}
																		var valid4 = _errs44 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data19.total !== void 0) {
																			let data21 = data19.total;
																			const _errs46 = errors;
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
																			if (errors === _errs46) {
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
																			}
																			var valid4 = _errs46 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data19.plan !== void 0) {
																				let data22 = data19.plan;
																				const _errs48 = errors;
																				if (errors === _errs48) {
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
																				}
																				var valid4 = _errs48 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data19.settings !== void 0) {
																					let data23 = data19.settings;
																					const _errs50 = errors;
																					if (errors === _errs50) {
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
																					}
																					var valid4 = _errs50 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data19.fail_on !== void 0) {
																						let data24 = data19.fail_on;
																						const _errs52 = errors;
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
																						var valid4 = _errs52 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data19.all_files !== void 0) {
																							let data25 = data19.all_files;
																							const _errs53 = errors;
																							const _errs54 = errors;
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
																							if (errors === _errs54) {
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
																							}
																							var valid4 = _errs53 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data19.imbalance !== void 0) {
																								let data26 = data19.imbalance;
																								const _errs56 = errors;
																								if (errors === _errs56) {
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
																								}
																								var valid4 = _errs56 === errors;
																							} else var valid4 = true;
																							if (valid4) {
																								if (data19.part_complete !== void 0) {
																									const _errs58 = errors;
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
																									var valid4 = _errs58 === errors;
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
														}
													}
													var valid0 = _errs41 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.outcome !== void 0) {
														let data28 = data.outcome;
														const _errs60 = errors;
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
														var valid0 = _errs60 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.complete !== void 0) {
															const _errs61 = errors;
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
															var valid0 = _errs61 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.changed_since !== void 0) {
																let data30 = data.changed_since;
																const _errs63 = errors;
																if (errors === _errs63) {
																	if (typeof data30 === "string") {
																		if (!pattern9.test(data30)) {
																			validate20.errors = [{
																				instancePath: instancePath + "/changed_since",
																				schemaPath: "#/properties/changed_since/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[^]" },
																				message: "must match pattern \"^[^]\""
																			}];
																			return false;
																		}
																	} else {
																		validate20.errors = [{
																			instancePath: instancePath + "/changed_since",
																			schemaPath: "#/properties/changed_since/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs63 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.error !== void 0) {
																	let data31 = data.error;
																	const _errs65 = errors;
																	if (typeof data31 !== "string" && data31 !== null) {
																		validate20.errors = [{
																			instancePath: instancePath + "/error",
																			schemaPath: "#/properties/error/type",
																			keyword: "type",
																			params: { type: schema31.properties.error.type },
																			message: "must be string,null"
																		}];
																		return false;
																	}
																	var valid0 = _errs65 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.summary !== void 0) {
																		let data32 = data.summary;
																		const _errs67 = errors;
																		if (errors === _errs67) {
																			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																				let missing5;
																				if (data32.total_files === void 0 && (missing5 = "total_files") || data32.matched === void 0 && (missing5 = "matched") || data32.matched_by === void 0 && (missing5 = "matched_by") || data32.matched_weak === void 0 && (missing5 = "matched_weak") || data32.mismatched === void 0 && (missing5 = "mismatched") || data32.missing === void 0 && (missing5 = "missing") || data32.unreadable === void 0 && (missing5 = "unreadable") || data32.changed === void 0 && (missing5 = "changed") || data32.unverified === void 0 && (missing5 = "unverified") || data32.skipped === void 0 && (missing5 = "skipped") || data32.has_recorded_checksums === void 0 && (missing5 = "has_recorded_checksums") || data32.bytes_hashed === void 0 && (missing5 = "bytes_hashed") || data32.errors === void 0 && (missing5 = "errors") || data32.warnings === void 0 && (missing5 = "warnings") || data32.notices === void 0 && (missing5 = "notices") || data32.suppressed === void 0 && (missing5 = "suppressed") || data32.duration_ms === void 0 && (missing5 = "duration_ms")) {
																					validate20.errors = [{
																						instancePath: instancePath + "/summary",
																						schemaPath: "#/properties/summary/required",
																						keyword: "required",
																						params: { missingProperty: missing5 },
																						message: "must have required property '" + missing5 + "'"
																					}];
																					return false;
																				} else {
																					const _errs69 = errors;
																					for (const key5 in data32) if (!func1.call(schema31.properties.summary.properties, key5)) {
																						validate20.errors = [{
																							instancePath: instancePath + "/summary",
																							schemaPath: "#/properties/summary/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key5 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs69 === errors) {
																						if (data32.total_files !== void 0) {
																							let data33 = data32.total_files;
																							const _errs70 = errors;
																							const _errs71 = errors;
																							if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																								validate20.errors = [{
																									instancePath: instancePath + "/summary/total_files",
																									schemaPath: "#/$defs/count/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs71) {
																								if (typeof data33 == "number" && isFinite(data33)) {
																									if (data33 < 0 || isNaN(data33)) {
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
																							}
																							var valid6 = _errs70 === errors;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data32.matched !== void 0) {
																								let data34 = data32.matched;
																								const _errs73 = errors;
																								const _errs74 = errors;
																								if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
																									validate20.errors = [{
																										instancePath: instancePath + "/summary/matched",
																										schemaPath: "#/$defs/count/type",
																										keyword: "type",
																										params: { type: "integer" },
																										message: "must be integer"
																									}];
																									return false;
																								}
																								if (errors === _errs74) {
																									if (typeof data34 == "number" && isFinite(data34)) {
																										if (data34 < 0 || isNaN(data34)) {
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
																								}
																								var valid6 = _errs73 === errors;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data32.matched_by !== void 0) {
																									let data35 = data32.matched_by;
																									const _errs76 = errors;
																									if (errors === _errs76) {
																										if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
																											let missing6;
																											if (data35.bytes === void 0 && (missing6 = "bytes") || data35.pointer === void 0 && (missing6 = "pointer") || data35.upstream === void 0 && (missing6 = "upstream")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/summary/matched_by",
																													schemaPath: "#/properties/summary/properties/matched_by/required",
																													keyword: "required",
																													params: { missingProperty: missing6 },
																													message: "must have required property '" + missing6 + "'"
																												}];
																												return false;
																											} else {
																												const _errs78 = errors;
																												for (const key6 in data35) if (!(key6 === "bytes" || key6 === "pointer" || key6 === "upstream" || key6 === "upstream_bytes" || key6 === "hosts" || key6 === "lfs_server")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/matched_by",
																														schemaPath: "#/properties/summary/properties/matched_by/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key6 },
																														message: "must NOT have additional properties"
																													}];
																													return false;
																												}
																												if (_errs78 === errors) {
																													if (data35.bytes !== void 0) {
																														let data36 = data35.bytes;
																														const _errs79 = errors;
																														const _errs80 = errors;
																														if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/matched_by/bytes",
																																schemaPath: "#/$defs/count/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs80) {
																															if (typeof data36 == "number" && isFinite(data36)) {
																																if (data36 < 0 || isNaN(data36)) {
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
																														}
																														var valid9 = _errs79 === errors;
																													} else var valid9 = true;
																													if (valid9) {
																														if (data35.pointer !== void 0) {
																															let data37 = data35.pointer;
																															const _errs82 = errors;
																															const _errs83 = errors;
																															if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/matched_by/pointer",
																																	schemaPath: "#/$defs/count/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs83) {
																																if (typeof data37 == "number" && isFinite(data37)) {
																																	if (data37 < 0 || isNaN(data37)) {
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
																															}
																															var valid9 = _errs82 === errors;
																														} else var valid9 = true;
																														if (valid9) {
																															if (data35.upstream !== void 0) {
																																let data38 = data35.upstream;
																																const _errs85 = errors;
																																const _errs86 = errors;
																																if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/summary/matched_by/upstream",
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs86) {
																																	if (typeof data38 == "number" && isFinite(data38)) {
																																		if (data38 < 0 || isNaN(data38)) {
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
																																}
																																var valid9 = _errs85 === errors;
																															} else var valid9 = true;
																															if (valid9) {
																																if (data35.upstream_bytes !== void 0) {
																																	let data39 = data35.upstream_bytes;
																																	const _errs88 = errors;
																																	const _errs89 = errors;
																																	if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/summary/matched_by/upstream_bytes",
																																			schemaPath: "#/$defs/count/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs89) {
																																		if (typeof data39 == "number" && isFinite(data39)) {
																																			if (data39 < 0 || isNaN(data39)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/matched_by/upstream_bytes",
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
																																	}
																																	var valid9 = _errs88 === errors;
																																} else var valid9 = true;
																																if (valid9) {
																																	if (data35.hosts !== void 0) {
																																		let data40 = data35.hosts;
																																		const _errs91 = errors;
																																		if (errors === _errs91) {
																																			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) for (const key7 in data40) {
																																				let data41 = data40[key7];
																																				const _errs94 = errors;
																																				const _errs95 = errors;
																																				if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																																						schemaPath: "#/$defs/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs95) {
																																					if (typeof data41 == "number" && isFinite(data41)) {
																																						if (data41 < 0 || isNaN(data41)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
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
																																				}
																																				if (!(_errs94 === errors)) break;
																																			}
																																			else {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/matched_by/hosts",
																																					schemaPath: "#/properties/summary/properties/matched_by/properties/hosts/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid9 = _errs91 === errors;
																																	} else var valid9 = true;
																																	if (valid9) {
																																		if (data35.lfs_server !== void 0) {
																																			let data42 = data35.lfs_server;
																																			const _errs97 = errors;
																																			const _errs98 = errors;
																																			if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/matched_by/lfs_server",
																																					schemaPath: "#/$defs/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs98) {
																																				if (typeof data42 == "number" && isFinite(data42)) {
																																					if (data42 < 0 || isNaN(data42)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/summary/matched_by/lfs_server",
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
																																			}
																																			var valid9 = _errs97 === errors;
																																		} else var valid9 = true;
																																	}
																																}
																															}
																														}
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
																									}
																									var valid6 = _errs76 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data32.matched_weak !== void 0) {
																										let data43 = data32.matched_weak;
																										const _errs100 = errors;
																										const _errs101 = errors;
																										if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/matched_weak",
																												schemaPath: "#/$defs/count/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (errors === _errs101) {
																											if (typeof data43 == "number" && isFinite(data43)) {
																												if (data43 < 0 || isNaN(data43)) {
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
																										}
																										var valid6 = _errs100 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data32.mismatched !== void 0) {
																											let data44 = data32.mismatched;
																											const _errs103 = errors;
																											const _errs104 = errors;
																											if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																												validate20.errors = [{
																													instancePath: instancePath + "/summary/mismatched",
																													schemaPath: "#/$defs/count/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											if (errors === _errs104) {
																												if (typeof data44 == "number" && isFinite(data44)) {
																													if (data44 < 0 || isNaN(data44)) {
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
																											}
																											var valid6 = _errs103 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data32.missing !== void 0) {
																												let data45 = data32.missing;
																												const _errs106 = errors;
																												const _errs107 = errors;
																												if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/missing",
																														schemaPath: "#/$defs/count/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs107) {
																													if (typeof data45 == "number" && isFinite(data45)) {
																														if (data45 < 0 || isNaN(data45)) {
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
																												}
																												var valid6 = _errs106 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data32.unreadable !== void 0) {
																													let data46 = data32.unreadable;
																													const _errs109 = errors;
																													const _errs110 = errors;
																													if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/summary/unreadable",
																															schemaPath: "#/$defs/count/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs110) {
																														if (typeof data46 == "number" && isFinite(data46)) {
																															if (data46 < 0 || isNaN(data46)) {
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
																													}
																													var valid6 = _errs109 === errors;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data32.changed !== void 0) {
																														let data47 = data32.changed;
																														const _errs112 = errors;
																														const _errs113 = errors;
																														if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/changed",
																																schemaPath: "#/$defs/count/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs113) {
																															if (typeof data47 == "number" && isFinite(data47)) {
																																if (data47 < 0 || isNaN(data47)) {
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
																														}
																														var valid6 = _errs112 === errors;
																													} else var valid6 = true;
																													if (valid6) {
																														if (data32.unverified !== void 0) {
																															let data48 = data32.unverified;
																															const _errs115 = errors;
																															const _errs116 = errors;
																															if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/unverified",
																																	schemaPath: "#/$defs/count/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs116) {
																																if (typeof data48 == "number" && isFinite(data48)) {
																																	if (data48 < 0 || isNaN(data48)) {
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
																															}
																															var valid6 = _errs115 === errors;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data32.skipped !== void 0) {
																																let data49 = data32.skipped;
																																const _errs118 = errors;
																																const _errs119 = errors;
																																if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/summary/skipped",
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs119) {
																																	if (typeof data49 == "number" && isFinite(data49)) {
																																		if (data49 < 0 || isNaN(data49)) {
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
																																}
																																var valid6 = _errs118 === errors;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data32.has_recorded_checksums !== void 0) {
																																	const _errs121 = errors;
																																	if (typeof data32.has_recorded_checksums !== "boolean") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/summary/has_recorded_checksums",
																																			schemaPath: "#/properties/summary/properties/has_recorded_checksums/type",
																																			keyword: "type",
																																			params: { type: "boolean" },
																																			message: "must be boolean"
																																		}];
																																		return false;
																																	}
																																	var valid6 = _errs121 === errors;
																																} else var valid6 = true;
																																if (valid6) {
																																	if (data32.bytes_hashed !== void 0) {
																																		let data51 = data32.bytes_hashed;
																																		const _errs123 = errors;
																																		const _errs124 = errors;
																																		if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/summary/bytes_hashed",
																																				schemaPath: "#/$defs/count/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs124) {
																																			if (typeof data51 == "number" && isFinite(data51)) {
																																				if (data51 < 0 || isNaN(data51)) {
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
																																		}
																																		var valid6 = _errs123 === errors;
																																	} else var valid6 = true;
																																	if (valid6) {
																																		if (data32.errors !== void 0) {
																																			let data52 = data32.errors;
																																			const _errs126 = errors;
																																			const _errs127 = errors;
																																			if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/errors",
																																					schemaPath: "#/$defs/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs127) {
																																				if (typeof data52 == "number" && isFinite(data52)) {
																																					if (data52 < 0 || isNaN(data52)) {
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
																																			}
																																			var valid6 = _errs126 === errors;
																																		} else var valid6 = true;
																																		if (valid6) {
																																			if (data32.warnings !== void 0) {
																																				let data53 = data32.warnings;
																																				const _errs129 = errors;
																																				const _errs130 = errors;
																																				if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/summary/warnings",
																																						schemaPath: "#/$defs/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs130) {
																																					if (typeof data53 == "number" && isFinite(data53)) {
																																						if (data53 < 0 || isNaN(data53)) {
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
																																				}
																																				var valid6 = _errs129 === errors;
																																			} else var valid6 = true;
																																			if (valid6) {
																																				if (data32.notices !== void 0) {
																																					let data54 = data32.notices;
																																					const _errs132 = errors;
																																					const _errs133 = errors;
																																					if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/summary/notices",
																																							schemaPath: "#/$defs/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs133) {
																																						if (typeof data54 == "number" && isFinite(data54)) {
																																							if (data54 < 0 || isNaN(data54)) {
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
																																					}
																																					var valid6 = _errs132 === errors;
																																				} else var valid6 = true;
																																				if (valid6) {
																																					if (data32.suppressed !== void 0) {
																																						let data55 = data32.suppressed;
																																						const _errs135 = errors;
																																						const _errs136 = errors;
																																						if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/summary/suppressed",
																																								schemaPath: "#/$defs/count/type",
																																								keyword: "type",
																																								params: { type: "integer" },
																																								message: "must be integer"
																																							}];
																																							return false;
																																						}
																																						if (errors === _errs136) {
																																							if (typeof data55 == "number" && isFinite(data55)) {
																																								if (data55 < 0 || isNaN(data55)) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/summary/suppressed",
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
																																						}
																																						var valid6 = _errs135 === errors;
																																					} else var valid6 = true;
																																					if (valid6) {
																																						if (data32.duration_ms !== void 0) {
																																							let data56 = data32.duration_ms;
																																							const _errs138 = errors;
																																							const _errs139 = errors;
																																							if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/summary/duration_ms",
																																									schemaPath: "#/$defs/count/type",
																																									keyword: "type",
																																									params: { type: "integer" },
																																									message: "must be integer"
																																								}];
																																								return false;
																																							}
																																							if (errors === _errs139) {
																																								if (typeof data56 == "number" && isFinite(data56)) {
																																									if (data56 < 0 || isNaN(data56)) {
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
																																							}
																																							var valid6 = _errs138 === errors;
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
																		}
																		var valid0 = _errs67 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.stages !== void 0) {
																			let data57 = data.stages;
																			const _errs141 = errors;
																			if (errors === _errs141) {
																				if (Array.isArray(data57)) {
																					const len0 = data57.length;
																					for (let i0 = 0; i0 < len0; i0++) {
																						let data58 = data57[i0];
																						const _errs143 = errors;
																						if (errors === _errs143) {
																							if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
																								let missing7;
																								if (data58.name === void 0 && (missing7 = "name") || data58.status === void 0 && (missing7 = "status") || data58.counts === void 0 && (missing7 = "counts") || data58.note === void 0 && (missing7 = "note") || data58.duration_ms === void 0 && (missing7 = "duration_ms")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/stages/" + i0,
																										schemaPath: "#/properties/stages/items/required",
																										keyword: "required",
																										params: { missingProperty: missing7 },
																										message: "must have required property '" + missing7 + "'"
																									}];
																									return false;
																								} else {
																									const _errs145 = errors;
																									for (const key8 in data58) if (!(key8 === "name" || key8 === "status" || key8 === "counts" || key8 === "note" || key8 === "duration_ms")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/stages/" + i0,
																											schemaPath: "#/properties/stages/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key8 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs145 === errors) {
																										if (data58.name !== void 0) {
																											let data59 = data58.name;
																											const _errs146 = errors;
																											if (errors === _errs146) {
																												if (typeof data59 === "string") {
																													if (!pattern10.test(data59)) {
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
																											}
																											var valid31 = _errs146 === errors;
																										} else var valid31 = true;
																										if (valid31) {
																											if (data58.status !== void 0) {
																												let data60 = data58.status;
																												const _errs148 = errors;
																												if (!(data60 === "pass" || data60 === "fail" || data60 === "skip")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/stages/" + i0 + "/status",
																														schemaPath: "#/properties/stages/items/properties/status/enum",
																														keyword: "enum",
																														params: { allowedValues: schema31.properties.stages.items.properties.status.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid31 = _errs148 === errors;
																											} else var valid31 = true;
																											if (valid31) {
																												if (data58.counts !== void 0) {
																													let data61 = data58.counts;
																													const _errs149 = errors;
																													if (errors === _errs149) {
																														if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
																															for (const key9 in data61) {
																																const _errs151 = errors;
																																if (typeof key9 === "string") {
																																	if (!pattern11.test(key9)) {
																																		const err0 = {
																																			instancePath: instancePath + "/stages/" + i0 + "/counts",
																																			schemaPath: "#/properties/stages/items/properties/counts/propertyNames/pattern",
																																			keyword: "pattern",
																																			params: { pattern: "^[a-z][a-z_]{0,39}$" },
																																			message: "must match pattern \"^[a-z][a-z_]{0,39}$\"",
																																			propertyName: key9
																																		};
																																		if (vErrors === null) vErrors = [err0];
																																		else vErrors.push(err0);
																																		errors++;
																																	}
																																}
																																var valid32 = _errs151 === errors;
																																if (!valid32) {
																																	const err1 = {
																																		instancePath: instancePath + "/stages/" + i0 + "/counts",
																																		schemaPath: "#/properties/stages/items/properties/counts/propertyNames",
																																		keyword: "propertyNames",
																																		params: { propertyName: key9 },
																																		message: "property name must be valid"
																																	};
																																	if (vErrors === null) vErrors = [err1];
																																	else vErrors.push(err1);
																																	errors++;
																																	validate20.errors = vErrors;
																																	return false;
																																}
																															}
																															if (valid32) for (const key10 in data61) {
																																let data62 = data61[key10];
																																const _errs153 = errors;
																																const _errs154 = errors;
																																if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/stages/" + i0 + "/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs154) {
																																	if (typeof data62 == "number" && isFinite(data62)) {
																																		if (data62 < 0 || isNaN(data62)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/stages/" + i0 + "/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
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
																																}
																																if (!(_errs153 === errors)) break;
																															}
																														} else {
																															validate20.errors = [{
																																instancePath: instancePath + "/stages/" + i0 + "/counts",
																																schemaPath: "#/properties/stages/items/properties/counts/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													var valid31 = _errs149 === errors;
																												} else var valid31 = true;
																												if (valid31) {
																													if (data58.note !== void 0) {
																														let data63 = data58.note;
																														const _errs156 = errors;
																														if (typeof data63 !== "string" && data63 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/stages/" + i0 + "/note",
																																schemaPath: "#/properties/stages/items/properties/note/type",
																																keyword: "type",
																																params: { type: schema31.properties.stages.items.properties.note.type },
																																message: "must be string,null"
																															}];
																															return false;
																														}
																														var valid31 = _errs156 === errors;
																													} else var valid31 = true;
																													if (valid31) {
																														if (data58.duration_ms !== void 0) {
																															let data64 = data58.duration_ms;
																															const _errs158 = errors;
																															const _errs159 = errors;
																															if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/stages/" + i0 + "/duration_ms",
																																	schemaPath: "#/$defs/count/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs159) {
																																if (typeof data64 == "number" && isFinite(data64)) {
																																	if (data64 < 0 || isNaN(data64)) {
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
																															}
																															var valid31 = _errs158 === errors;
																														} else var valid31 = true;
																													}
																												}
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
																						if (!(_errs143 === errors)) break;
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
																			}
																			var valid0 = _errs141 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.state !== void 0) {
																				let data65 = data.state;
																				const _errs161 = errors;
																				if (errors === _errs161) {
																					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
																						let missing8;
																						if (data65.read === void 0 && (missing8 = "read") || data65.remembered === void 0 && (missing8 = "remembered") || data65.oldest_verified_at === void 0 && (missing8 = "oldest_verified_at")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/state",
																								schemaPath: "#/properties/state/required",
																								keyword: "required",
																								params: { missingProperty: missing8 },
																								message: "must have required property '" + missing8 + "'"
																							}];
																							return false;
																						} else {
																							const _errs163 = errors;
																							for (const key11 in data65) if (!(key11 === "read" || key11 === "remembered" || key11 === "oldest_verified_at")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/state",
																									schemaPath: "#/properties/state/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key11 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs163 === errors) {
																								if (data65.read !== void 0) {
																									let data66 = data65.read;
																									const _errs164 = errors;
																									if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/state/read",
																											schemaPath: "#/properties/state/properties/read/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs164) {
																										if (typeof data66 == "number" && isFinite(data66)) {
																											if (data66 < 0 || isNaN(data66)) {
																												validate20.errors = [{
																													instancePath: instancePath + "/state/read",
																													schemaPath: "#/properties/state/properties/read/minimum",
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
																									}
																									var valid36 = _errs164 === errors;
																								} else var valid36 = true;
																								if (valid36) {
																									if (data65.remembered !== void 0) {
																										let data67 = data65.remembered;
																										const _errs166 = errors;
																										if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/state/remembered",
																												schemaPath: "#/properties/state/properties/remembered/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (errors === _errs166) {
																											if (typeof data67 == "number" && isFinite(data67)) {
																												if (data67 < 0 || isNaN(data67)) {
																													validate20.errors = [{
																														instancePath: instancePath + "/state/remembered",
																														schemaPath: "#/properties/state/properties/remembered/minimum",
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
																										}
																										var valid36 = _errs166 === errors;
																									} else var valid36 = true;
																									if (valid36) {
																										if (data65.oldest_verified_at !== void 0) {
																											let data68 = data65.oldest_verified_at;
																											const _errs168 = errors;
																											if (typeof data68 !== "string" && data68 !== null) {
																												validate20.errors = [{
																													instancePath: instancePath + "/state/oldest_verified_at",
																													schemaPath: "#/properties/state/properties/oldest_verified_at/type",
																													keyword: "type",
																													params: { type: schema31.properties.state.properties.oldest_verified_at.type },
																													message: "must be string,null"
																												}];
																												return false;
																											}
																											var valid36 = _errs168 === errors;
																										} else var valid36 = true;
																									}
																								}
																							}
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/state",
																							schemaPath: "#/properties/state/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs161 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.signatures !== void 0) {
																					let data69 = data.signatures;
																					const _errs170 = errors;
																					if (errors === _errs170) {
																						if (Array.isArray(data69)) {
																							const len1 = data69.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let data70 = data69[i1];
																								const _errs172 = errors;
																								if (errors === _errs172) {
																									if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
																										let missing9;
																										if (data70.path === void 0 && (missing9 = "path") || data70.signs === void 0 && (missing9 = "signs") || data70.status === void 0 && (missing9 = "status") || data70.by === void 0 && (missing9 = "by") || data70.issuer === void 0 && (missing9 = "issuer")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/signatures/" + i1,
																												schemaPath: "#/properties/signatures/items/required",
																												keyword: "required",
																												params: { missingProperty: missing9 },
																												message: "must have required property '" + missing9 + "'"
																											}];
																											return false;
																										} else {
																											const _errs174 = errors;
																											for (const key12 in data70) if (!(key12 === "path" || key12 === "signs" || key12 === "status" || key12 === "by" || key12 === "issuer")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/signatures/" + i1,
																													schemaPath: "#/properties/signatures/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key12 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs174 === errors) {
																												if (data70.path !== void 0) {
																													const _errs175 = errors;
																													if (typeof data70.path !== "string") {
																														validate20.errors = [{
																															instancePath: instancePath + "/signatures/" + i1 + "/path",
																															schemaPath: "#/properties/signatures/items/properties/path/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid38 = _errs175 === errors;
																												} else var valid38 = true;
																												if (valid38) {
																													if (data70.signs !== void 0) {
																														let data72 = data70.signs;
																														const _errs177 = errors;
																														if (errors === _errs177) {
																															if (Array.isArray(data72)) {
																																const len2 = data72.length;
																																for (let i2 = 0; i2 < len2; i2++) {
																																	const _errs179 = errors;
																																	if (typeof data72[i2] !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/signatures/" + i1 + "/signs/" + i2,
																																			schemaPath: "#/properties/signatures/items/properties/signs/items/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	if (!(_errs179 === errors)) break;
																																}
																															} else {
																																validate20.errors = [{
																																	instancePath: instancePath + "/signatures/" + i1 + "/signs",
																																	schemaPath: "#/properties/signatures/items/properties/signs/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid38 = _errs177 === errors;
																													} else var valid38 = true;
																													if (valid38) {
																														if (data70.status !== void 0) {
																															let data74 = data70.status;
																															const _errs181 = errors;
																															if (!(data74 === "verified" || data74 === "invalid" || data74 === "unchecked")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/signatures/" + i1 + "/status",
																																	schemaPath: "#/properties/signatures/items/properties/status/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema31.properties.signatures.items.properties.status.enum },
																																	message: "must be equal to one of the allowed values"
																																}];
																																return false;
																															}
																															var valid38 = _errs181 === errors;
																														} else var valid38 = true;
																														if (valid38) {
																															if (data70.by !== void 0) {
																																let data75 = data70.by;
																																const _errs182 = errors;
																																if (typeof data75 !== "string" && data75 !== null) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/signatures/" + i1 + "/by",
																																		schemaPath: "#/properties/signatures/items/properties/by/type",
																																		keyword: "type",
																																		params: { type: schema31.properties.signatures.items.properties.by.type },
																																		message: "must be string,null"
																																	}];
																																	return false;
																																}
																																var valid38 = _errs182 === errors;
																															} else var valid38 = true;
																															if (valid38) {
																																if (data70.issuer !== void 0) {
																																	let data76 = data70.issuer;
																																	const _errs184 = errors;
																																	if (typeof data76 !== "string" && data76 !== null) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/signatures/" + i1 + "/issuer",
																																			schemaPath: "#/properties/signatures/items/properties/issuer/type",
																																			keyword: "type",
																																			params: { type: schema31.properties.signatures.items.properties.issuer.type },
																																			message: "must be string,null"
																																		}];
																																		return false;
																																	}
																																	var valid38 = _errs184 === errors;
																																} else var valid38 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									} else {
																										validate20.errors = [{
																											instancePath: instancePath + "/signatures/" + i1,
																											schemaPath: "#/properties/signatures/items/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs172 === errors)) break;
																							}
																						} else {
																							validate20.errors = [{
																								instancePath: instancePath + "/signatures",
																								schemaPath: "#/properties/signatures/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs170 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.coverage !== void 0) {
																						let data77 = data.coverage;
																						const _errs186 = errors;
																						if (errors === _errs186) {
																							if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
																								let missing10;
																								if (data77.files === void 0 && (missing10 = "files") || data77.recorded === void 0 && (missing10 = "recorded") || data77.bytes === void 0 && (missing10 = "bytes") || data77.recorded_bytes === void 0 && (missing10 = "recorded_bytes") || data77.folders === void 0 && (missing10 = "folders") || data77.more_folders === void 0 && (missing10 = "more_folders")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/coverage",
																										schemaPath: "#/properties/coverage/required",
																										keyword: "required",
																										params: { missingProperty: missing10 },
																										message: "must have required property '" + missing10 + "'"
																									}];
																									return false;
																								} else {
																									const _errs188 = errors;
																									for (const key13 in data77) if (!(key13 === "files" || key13 === "recorded" || key13 === "bytes" || key13 === "recorded_bytes" || key13 === "folders" || key13 === "more_folders")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/coverage",
																											schemaPath: "#/properties/coverage/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key13 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs188 === errors) {
																										if (data77.files !== void 0) {
																											let data78 = data77.files;
																											const _errs189 = errors;
																											const _errs190 = errors;
																											if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
																												validate20.errors = [{
																													instancePath: instancePath + "/coverage/files",
																													schemaPath: "#/$defs/count/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											if (errors === _errs190) {
																												if (typeof data78 == "number" && isFinite(data78)) {
																													if (data78 < 0 || isNaN(data78)) {
																														validate20.errors = [{
																															instancePath: instancePath + "/coverage/files",
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
																											}
																											var valid40 = _errs189 === errors;
																										} else var valid40 = true;
																										if (valid40) {
																											if (data77.recorded !== void 0) {
																												let data79 = data77.recorded;
																												const _errs192 = errors;
																												const _errs193 = errors;
																												if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/coverage/recorded",
																														schemaPath: "#/$defs/count/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs193) {
																													if (typeof data79 == "number" && isFinite(data79)) {
																														if (data79 < 0 || isNaN(data79)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/coverage/recorded",
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
																												}
																												var valid40 = _errs192 === errors;
																											} else var valid40 = true;
																											if (valid40) {
																												if (data77.bytes !== void 0) {
																													let data80 = data77.bytes;
																													const _errs195 = errors;
																													if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80)) && data80 !== null) {
																														validate20.errors = [{
																															instancePath: instancePath + "/coverage/bytes",
																															schemaPath: "#/properties/coverage/properties/bytes/type",
																															keyword: "type",
																															params: { type: schema31.properties.coverage.properties.bytes.type },
																															message: "must be integer,null"
																														}];
																														return false;
																													}
																													if (errors === _errs195) {
																														if (typeof data80 == "number" && isFinite(data80)) {
																															if (data80 < 0 || isNaN(data80)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/coverage/bytes",
																																	schemaPath: "#/properties/coverage/properties/bytes/minimum",
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
																													}
																													var valid40 = _errs195 === errors;
																												} else var valid40 = true;
																												if (valid40) {
																													if (data77.recorded_bytes !== void 0) {
																														let data81 = data77.recorded_bytes;
																														const _errs197 = errors;
																														if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81)) && data81 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/coverage/recorded_bytes",
																																schemaPath: "#/properties/coverage/properties/recorded_bytes/type",
																																keyword: "type",
																																params: { type: schema31.properties.coverage.properties.recorded_bytes.type },
																																message: "must be integer,null"
																															}];
																															return false;
																														}
																														if (errors === _errs197) {
																															if (typeof data81 == "number" && isFinite(data81)) {
																																if (data81 < 0 || isNaN(data81)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/coverage/recorded_bytes",
																																		schemaPath: "#/properties/coverage/properties/recorded_bytes/minimum",
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
																														}
																														var valid40 = _errs197 === errors;
																													} else var valid40 = true;
																													if (valid40) {
																														if (data77.folders !== void 0) {
																															let data82 = data77.folders;
																															const _errs199 = errors;
																															if (errors === _errs199) {
																																if (Array.isArray(data82)) {
																																	const len3 = data82.length;
																																	for (let i3 = 0; i3 < len3; i3++) {
																																		let data83 = data82[i3];
																																		const _errs201 = errors;
																																		if (errors === _errs201) {
																																			if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
																																				let missing11;
																																				if (data83.folder === void 0 && (missing11 = "folder") || data83.files === void 0 && (missing11 = "files") || data83.recorded === void 0 && (missing11 = "recorded") || data83.bytes === void 0 && (missing11 = "bytes") || data83.recorded_bytes === void 0 && (missing11 = "recorded_bytes")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/coverage/folders/" + i3,
																																						schemaPath: "#/properties/coverage/properties/folders/items/required",
																																						keyword: "required",
																																						params: { missingProperty: missing11 },
																																						message: "must have required property '" + missing11 + "'"
																																					}];
																																					return false;
																																				} else {
																																					const _errs203 = errors;
																																					for (const key14 in data83) if (!(key14 === "folder" || key14 === "files" || key14 === "recorded" || key14 === "bytes" || key14 === "recorded_bytes")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/coverage/folders/" + i3,
																																							schemaPath: "#/properties/coverage/properties/folders/items/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key14 },
																																							message: "must NOT have additional properties"
																																						}];
																																						return false;
																																					}
																																					if (_errs203 === errors) {
																																						if (data83.folder !== void 0) {
																																							const _errs204 = errors;
																																							if (typeof data83.folder !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/coverage/folders/" + i3 + "/folder",
																																									schemaPath: "#/properties/coverage/properties/folders/items/properties/folder/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid44 = _errs204 === errors;
																																						} else var valid44 = true;
																																						if (valid44) {
																																							if (data83.files !== void 0) {
																																								let data85 = data83.files;
																																								const _errs206 = errors;
																																								const _errs207 = errors;
																																								if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/coverage/folders/" + i3 + "/files",
																																										schemaPath: "#/$defs/count/type",
																																										keyword: "type",
																																										params: { type: "integer" },
																																										message: "must be integer"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs207) {
																																									if (typeof data85 == "number" && isFinite(data85)) {
																																										if (data85 < 0 || isNaN(data85)) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/coverage/folders/" + i3 + "/files",
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
																																								}
																																								var valid44 = _errs206 === errors;
																																							} else var valid44 = true;
																																							if (valid44) {
																																								if (data83.recorded !== void 0) {
																																									let data86 = data83.recorded;
																																									const _errs209 = errors;
																																									const _errs210 = errors;
																																									if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/coverage/folders/" + i3 + "/recorded",
																																											schemaPath: "#/$defs/count/type",
																																											keyword: "type",
																																											params: { type: "integer" },
																																											message: "must be integer"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs210) {
																																										if (typeof data86 == "number" && isFinite(data86)) {
																																											if (data86 < 0 || isNaN(data86)) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/coverage/folders/" + i3 + "/recorded",
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
																																									}
																																									var valid44 = _errs209 === errors;
																																								} else var valid44 = true;
																																								if (valid44) {
																																									if (data83.bytes !== void 0) {
																																										let data87 = data83.bytes;
																																										const _errs212 = errors;
																																										if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87)) && data87 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/coverage/folders/" + i3 + "/bytes",
																																												schemaPath: "#/properties/coverage/properties/folders/items/properties/bytes/type",
																																												keyword: "type",
																																												params: { type: schema31.properties.coverage.properties.folders.items.properties.bytes.type },
																																												message: "must be integer,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs212) {
																																											if (typeof data87 == "number" && isFinite(data87)) {
																																												if (data87 < 0 || isNaN(data87)) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/coverage/folders/" + i3 + "/bytes",
																																														schemaPath: "#/properties/coverage/properties/folders/items/properties/bytes/minimum",
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
																																										}
																																										var valid44 = _errs212 === errors;
																																									} else var valid44 = true;
																																									if (valid44) {
																																										if (data83.recorded_bytes !== void 0) {
																																											let data88 = data83.recorded_bytes;
																																											const _errs214 = errors;
																																											if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88)) && data88 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/coverage/folders/" + i3 + "/recorded_bytes",
																																													schemaPath: "#/properties/coverage/properties/folders/items/properties/recorded_bytes/type",
																																													keyword: "type",
																																													params: { type: schema31.properties.coverage.properties.folders.items.properties.recorded_bytes.type },
																																													message: "must be integer,null"
																																												}];
																																												return false;
																																											}
																																											if (errors === _errs214) {
																																												if (typeof data88 == "number" && isFinite(data88)) {
																																													if (data88 < 0 || isNaN(data88)) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/coverage/folders/" + i3 + "/recorded_bytes",
																																															schemaPath: "#/properties/coverage/properties/folders/items/properties/recorded_bytes/minimum",
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
																																											}
																																											var valid44 = _errs214 === errors;
																																										} else var valid44 = true;
																																									}
																																								}
																																							}
																																						}
																																					}
																																				}
																																			} else {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/coverage/folders/" + i3,
																																					schemaPath: "#/properties/coverage/properties/folders/items/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs201 === errors)) break;
																																	}
																																} else {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/coverage/folders",
																																		schemaPath: "#/properties/coverage/properties/folders/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid40 = _errs199 === errors;
																														} else var valid40 = true;
																														if (valid40) {
																															if (data77.more_folders !== void 0) {
																																let data89 = data77.more_folders;
																																const _errs216 = errors;
																																const _errs217 = errors;
																																if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/coverage/more_folders",
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs217) {
																																	if (typeof data89 == "number" && isFinite(data89)) {
																																		if (data89 < 0 || isNaN(data89)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/coverage/more_folders",
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
																																}
																																var valid40 = _errs216 === errors;
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
																									instancePath: instancePath + "/coverage",
																									schemaPath: "#/properties/coverage/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs186 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.lists !== void 0) {
																							let data90 = data.lists;
																							const _errs219 = errors;
																							if (errors === _errs219) {
																								if (Array.isArray(data90)) {
																									const len4 = data90.length;
																									for (let i4 = 0; i4 < len4; i4++) {
																										let data91 = data90[i4];
																										const _errs221 = errors;
																										if (errors === _errs221) {
																											if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
																												let missing12;
																												if (data91.path === void 0 && (missing12 = "path") || data91.base === void 0 && (missing12 = "base") || data91.records === void 0 && (missing12 = "records")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/lists/" + i4,
																														schemaPath: "#/properties/lists/items/required",
																														keyword: "required",
																														params: { missingProperty: missing12 },
																														message: "must have required property '" + missing12 + "'"
																													}];
																													return false;
																												} else {
																													const _errs223 = errors;
																													for (const key15 in data91) if (!(key15 === "path" || key15 === "base" || key15 === "records")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/lists/" + i4,
																															schemaPath: "#/properties/lists/items/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key15 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (_errs223 === errors) {
																														if (data91.path !== void 0) {
																															const _errs224 = errors;
																															if (typeof data91.path !== "string") {
																																validate20.errors = [{
																																	instancePath: instancePath + "/lists/" + i4 + "/path",
																																	schemaPath: "#/properties/lists/items/properties/path/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid49 = _errs224 === errors;
																														} else var valid49 = true;
																														if (valid49) {
																															if (data91.base !== void 0) {
																																let data93 = data91.base;
																																const _errs226 = errors;
																																if (!(data93 === "root" || data93 === "list")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/lists/" + i4 + "/base",
																																		schemaPath: "#/properties/lists/items/properties/base/enum",
																																		keyword: "enum",
																																		params: { allowedValues: schema31.properties.lists.items.properties.base.enum },
																																		message: "must be equal to one of the allowed values"
																																	}];
																																	return false;
																																}
																																var valid49 = _errs226 === errors;
																															} else var valid49 = true;
																															if (valid49) {
																																if (data91.records !== void 0) {
																																	let data94 = data91.records;
																																	const _errs227 = errors;
																																	const _errs228 = errors;
																																	if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94))) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/lists/" + i4 + "/records",
																																			schemaPath: "#/$defs/count/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	if (errors === _errs228) {
																																		if (typeof data94 == "number" && isFinite(data94)) {
																																			if (data94 < 0 || isNaN(data94)) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/lists/" + i4 + "/records",
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
																																	}
																																	var valid49 = _errs227 === errors;
																																} else var valid49 = true;
																															}
																														}
																													}
																												}
																											} else {
																												validate20.errors = [{
																													instancePath: instancePath + "/lists/" + i4,
																													schemaPath: "#/properties/lists/items/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										if (!(_errs221 === errors)) break;
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
																							}
																							var valid0 = _errs219 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.manifests !== void 0) {
																								let data95 = data.manifests;
																								const _errs230 = errors;
																								if (errors === _errs230) {
																									if (Array.isArray(data95)) {
																										const len5 = data95.length;
																										for (let i5 = 0; i5 < len5; i5++) {
																											let data96 = data95[i5];
																											const _errs232 = errors;
																											if (errors === _errs232) {
																												if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
																													let missing13;
																													if (data96.path === void 0 && (missing13 = "path") || data96.format === void 0 && (missing13 = "format") || data96.label === void 0 && (missing13 = "label") || data96.base === void 0 && (missing13 = "base") || data96.decided_by === void 0 && (missing13 = "decided_by") || data96.recorded === void 0 && (missing13 = "recorded") || data96.compared === void 0 && (missing13 = "compared") || data96.not_looked_at === void 0 && (missing13 = "not_looked_at") || data96.unread === void 0 && (missing13 = "unread")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/manifests/" + i5,
																															schemaPath: "#/properties/manifests/items/required",
																															keyword: "required",
																															params: { missingProperty: missing13 },
																															message: "must have required property '" + missing13 + "'"
																														}];
																														return false;
																													} else {
																														const _errs234 = errors;
																														for (const key16 in data96) if (!func1.call(schema31.properties.manifests.items.properties, key16)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/manifests/" + i5,
																																schemaPath: "#/properties/manifests/items/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key16 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (_errs234 === errors) {
																															if (data96.path !== void 0) {
																																const _errs235 = errors;
																																if (typeof data96.path !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/manifests/" + i5 + "/path",
																																		schemaPath: "#/properties/manifests/items/properties/path/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid52 = _errs235 === errors;
																															} else var valid52 = true;
																															if (valid52) {
																																if (data96.format !== void 0) {
																																	const _errs237 = errors;
																																	if (typeof data96.format !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/manifests/" + i5 + "/format",
																																			schemaPath: "#/properties/manifests/items/properties/format/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid52 = _errs237 === errors;
																																} else var valid52 = true;
																																if (valid52) {
																																	if (data96.label !== void 0) {
																																		const _errs239 = errors;
																																		if (typeof data96.label !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/manifests/" + i5 + "/label",
																																				schemaPath: "#/properties/manifests/items/properties/label/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid52 = _errs239 === errors;
																																	} else var valid52 = true;
																																	if (valid52) {
																																		if (data96.base !== void 0) {
																																			const _errs241 = errors;
																																			if (typeof data96.base !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/manifests/" + i5 + "/base",
																																					schemaPath: "#/properties/manifests/items/properties/base/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid52 = _errs241 === errors;
																																		} else var valid52 = true;
																																		if (valid52) {
																																			if (data96.decided_by !== void 0) {
																																				let data101 = data96.decided_by;
																																				const _errs243 = errors;
																																				if (!(data101 === "input" || data101 === "config" || data101 === "format" || data101 === "baseline" || data101 === "paths")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/manifests/" + i5 + "/decided_by",
																																						schemaPath: "#/properties/manifests/items/properties/decided_by/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema31.properties.manifests.items.properties.decided_by.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid52 = _errs243 === errors;
																																			} else var valid52 = true;
																																			if (valid52) {
																																				if (data96.recorded !== void 0) {
																																					let data102 = data96.recorded;
																																					const _errs244 = errors;
																																					const _errs245 = errors;
																																					if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/manifests/" + i5 + "/recorded",
																																							schemaPath: "#/$defs/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs245) {
																																						if (typeof data102 == "number" && isFinite(data102)) {
																																							if (data102 < 0 || isNaN(data102)) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/manifests/" + i5 + "/recorded",
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
																																					}
																																					var valid52 = _errs244 === errors;
																																				} else var valid52 = true;
																																				if (valid52) {
																																					if (data96.compared !== void 0) {
																																						let data103 = data96.compared;
																																						const _errs247 = errors;
																																						const _errs248 = errors;
																																						if (!(typeof data103 == "number" && !(data103 % 1) && !isNaN(data103) && isFinite(data103))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/manifests/" + i5 + "/compared",
																																								schemaPath: "#/$defs/count/type",
																																								keyword: "type",
																																								params: { type: "integer" },
																																								message: "must be integer"
																																							}];
																																							return false;
																																						}
																																						if (errors === _errs248) {
																																							if (typeof data103 == "number" && isFinite(data103)) {
																																								if (data103 < 0 || isNaN(data103)) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/manifests/" + i5 + "/compared",
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
																																						}
																																						var valid52 = _errs247 === errors;
																																					} else var valid52 = true;
																																					if (valid52) {
																																						if (data96.not_looked_at !== void 0) {
																																							let data104 = data96.not_looked_at;
																																							const _errs250 = errors;
																																							if (errors === _errs250) {
																																								if (Array.isArray(data104)) {
																																									const len6 = data104.length;
																																									for (let i6 = 0; i6 < len6; i6++) {
																																										let data105 = data104[i6];
																																										const _errs252 = errors;
																																										if (errors === _errs252) {
																																											if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
																																												let missing14;
																																												if (data105.what === void 0 && (missing14 = "what") || data105.count === void 0 && (missing14 = "count")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at/" + i6,
																																														schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/required",
																																														keyword: "required",
																																														params: { missingProperty: missing14 },
																																														message: "must have required property '" + missing14 + "'"
																																													}];
																																													return false;
																																												} else {
																																													const _errs254 = errors;
																																													for (const key17 in data105) if (!(key17 === "what" || key17 === "count")) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at/" + i6,
																																															schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",
																																															keyword: "additionalProperties",
																																															params: { additionalProperty: key17 },
																																															message: "must NOT have additional properties"
																																														}];
																																														return false;
																																													}
																																													if (_errs254 === errors) {
																																														if (data105.what !== void 0) {
																																															const _errs255 = errors;
																																															if (typeof data105.what !== "string") {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at/" + i6 + "/what",
																																																	schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid56 = _errs255 === errors;
																																														} else var valid56 = true;
																																														if (valid56) {
																																															if (data105.count !== void 0) {
																																																let data107 = data105.count;
																																																const _errs257 = errors;
																																																const _errs258 = errors;
																																																if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at/" + i6 + "/count",
																																																		schemaPath: "#/$defs/count/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs258) {
																																																	if (typeof data107 == "number" && isFinite(data107)) {
																																																		if (data107 < 0 || isNaN(data107)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at/" + i6 + "/count",
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
																																																}
																																																var valid56 = _errs257 === errors;
																																															} else var valid56 = true;
																																														}
																																													}
																																												}
																																											} else {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at/" + i6,
																																													schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/type",
																																													keyword: "type",
																																													params: { type: "object" },
																																													message: "must be object"
																																												}];
																																												return false;
																																											}
																																										}
																																										if (!(_errs252 === errors)) break;
																																									}
																																								} else {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/manifests/" + i5 + "/not_looked_at",
																																										schemaPath: "#/properties/manifests/items/properties/not_looked_at/type",
																																										keyword: "type",
																																										params: { type: "array" },
																																										message: "must be array"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid52 = _errs250 === errors;
																																						} else var valid52 = true;
																																						if (valid52) {
																																							if (data96.unread !== void 0) {
																																								let data108 = data96.unread;
																																								const _errs260 = errors;
																																								if (typeof data108 !== "string" && data108 !== null) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/manifests/" + i5 + "/unread",
																																										schemaPath: "#/properties/manifests/items/properties/unread/type",
																																										keyword: "type",
																																										params: { type: schema31.properties.manifests.items.properties.unread.type },
																																										message: "must be string,null"
																																									}];
																																									return false;
																																								}
																																								var valid52 = _errs260 === errors;
																																							} else var valid52 = true;
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
																														instancePath: instancePath + "/manifests/" + i5,
																														schemaPath: "#/properties/manifests/items/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											if (!(_errs232 === errors)) break;
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
																								}
																								var valid0 = _errs230 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.entries !== void 0) {
																									let data109 = data.entries;
																									const _errs262 = errors;
																									if (errors === _errs262) {
																										if (Array.isArray(data109)) {
																											const len7 = data109.length;
																											for (let i7 = 0; i7 < len7; i7++) {
																												let data110 = data109[i7];
																												const _errs264 = errors;
																												if (errors === _errs264) {
																													if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
																														let missing15;
																														if (data110.kind === void 0 && (missing15 = "kind") || data110.id === void 0 && (missing15 = "id") || data110.version === void 0 && (missing15 = "version") || data110.path === void 0 && (missing15 = "path") || data110.status === void 0 && (missing15 = "status") || data110.files === void 0 && (missing15 = "files")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/entries/" + i7,
																																schemaPath: "#/properties/entries/items/required",
																																keyword: "required",
																																params: { missingProperty: missing15 },
																																message: "must have required property '" + missing15 + "'"
																															}];
																															return false;
																														} else {
																															const _errs266 = errors;
																															for (const key18 in data110) if (!(key18 === "kind" || key18 === "id" || key18 === "version" || key18 === "path" || key18 === "status" || key18 === "files" || key18 === "works" || key18 === "tested")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/entries/" + i7,
																																	schemaPath: "#/properties/entries/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key18 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs266 === errors) {
																																if (data110.kind !== void 0) {
																																	let data111 = data110.kind;
																																	const _errs267 = errors;
																																	if (!(data111 === "model" || data111 === "dataset")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/entries/" + i7 + "/kind",
																																			schemaPath: "#/properties/entries/items/properties/kind/enum",
																																			keyword: "enum",
																																			params: { allowedValues: schema31.properties.entries.items.properties.kind.enum },
																																			message: "must be equal to one of the allowed values"
																																		}];
																																		return false;
																																	}
																																	var valid59 = _errs267 === errors;
																																} else var valid59 = true;
																																if (valid59) {
																																	if (data110.id !== void 0) {
																																		const _errs268 = errors;
																																		if (typeof data110.id !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/entries/" + i7 + "/id",
																																				schemaPath: "#/properties/entries/items/properties/id/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid59 = _errs268 === errors;
																																	} else var valid59 = true;
																																	if (valid59) {
																																		if (data110.version !== void 0) {
																																			let data113 = data110.version;
																																			const _errs270 = errors;
																																			if (typeof data113 !== "string" && data113 !== null) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/entries/" + i7 + "/version",
																																					schemaPath: "#/properties/entries/items/properties/version/type",
																																					keyword: "type",
																																					params: { type: schema31.properties.entries.items.properties.version.type },
																																					message: "must be string,null"
																																				}];
																																				return false;
																																			}
																																			var valid59 = _errs270 === errors;
																																		} else var valid59 = true;
																																		if (valid59) {
																																			if (data110.path !== void 0) {
																																				let data114 = data110.path;
																																				const _errs272 = errors;
																																				if (typeof data114 !== "string" && data114 !== null) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/entries/" + i7 + "/path",
																																						schemaPath: "#/properties/entries/items/properties/path/type",
																																						keyword: "type",
																																						params: { type: schema31.properties.entries.items.properties.path.type },
																																						message: "must be string,null"
																																					}];
																																					return false;
																																				}
																																				var valid59 = _errs272 === errors;
																																			} else var valid59 = true;
																																			if (valid59) {
																																				if (data110.status !== void 0) {
																																					let data115 = data110.status;
																																					const _errs274 = errors;
																																					if (!(data115 === "matched" || data115 === "mismatched" || data115 === "missing" || data115 === "unreadable" || data115 === "changed" || data115 === "unverified" || data115 === "skipped")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/entries/" + i7 + "/status",
																																							schemaPath: "#/$defs/status/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema65.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid59 = _errs274 === errors;
																																				} else var valid59 = true;
																																				if (valid59) {
																																					if (data110.files !== void 0) {
																																						let data116 = data110.files;
																																						const _errs276 = errors;
																																						const _errs277 = errors;
																																						if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/entries/" + i7 + "/files",
																																								schemaPath: "#/$defs/count/type",
																																								keyword: "type",
																																								params: { type: "integer" },
																																								message: "must be integer"
																																							}];
																																							return false;
																																						}
																																						if (errors === _errs277) {
																																							if (typeof data116 == "number" && isFinite(data116)) {
																																								if (data116 < 0 || isNaN(data116)) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/entries/" + i7 + "/files",
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
																																						}
																																						var valid59 = _errs276 === errors;
																																					} else var valid59 = true;
																																					if (valid59) {
																																						if (data110.works !== void 0) {
																																							let data117 = data110.works;
																																							const _errs279 = errors;
																																							if (!(data117 === "available" || data117 === "answers" || data117 === "failed" || data117 === "blocked" || data117 === "skipped" || data117 === "untested")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/entries/" + i7 + "/works",
																																									schemaPath: "#/properties/entries/items/properties/works/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema31.properties.entries.items.properties.works.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid59 = _errs279 === errors;
																																						} else var valid59 = true;
																																						if (valid59) {
																																							if (data110.tested !== void 0) {
																																								let data118 = data110.tested;
																																								const _errs280 = errors;
																																								if (errors === _errs280) {
																																									if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
																																										let missing16;
																																										if (data118.statement === void 0 && (missing16 = "statement") || data118.test === void 0 && (missing16 = "test")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/entries/" + i7 + "/tested",
																																												schemaPath: "#/properties/entries/items/properties/tested/required",
																																												keyword: "required",
																																												params: { missingProperty: missing16 },
																																												message: "must have required property '" + missing16 + "'"
																																											}];
																																											return false;
																																										} else {
																																											const _errs282 = errors;
																																											for (const key19 in data118) if (!(key19 === "statement" || key19 === "test")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/entries/" + i7 + "/tested",
																																													schemaPath: "#/properties/entries/items/properties/tested/additionalProperties",
																																													keyword: "additionalProperties",
																																													params: { additionalProperty: key19 },
																																													message: "must NOT have additional properties"
																																												}];
																																												return false;
																																											}
																																											if (_errs282 === errors) {
																																												if (data118.statement !== void 0) {
																																													const _errs283 = errors;
																																													if (typeof data118.statement !== "string") {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/entries/" + i7 + "/tested/statement",
																																															schemaPath: "#/properties/entries/items/properties/tested/properties/statement/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid62 = _errs283 === errors;
																																												} else var valid62 = true;
																																												if (valid62) {
																																													if (data118.test !== void 0) {
																																														const _errs285 = errors;
																																														if (typeof data118.test !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/entries/" + i7 + "/tested/test",
																																																schemaPath: "#/properties/entries/items/properties/tested/properties/test/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid62 = _errs285 === errors;
																																													} else var valid62 = true;
																																												}
																																											}
																																										}
																																									} else {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/entries/" + i7 + "/tested",
																																											schemaPath: "#/properties/entries/items/properties/tested/type",
																																											keyword: "type",
																																											params: { type: "object" },
																																											message: "must be object"
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid59 = _errs280 === errors;
																																							} else var valid59 = true;
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
																															instancePath: instancePath + "/entries/" + i7,
																															schemaPath: "#/properties/entries/items/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																												}
																												if (!(_errs264 === errors)) break;
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
																									}
																									var valid0 = _errs262 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.files !== void 0) {
																										let data121 = data.files;
																										const _errs287 = errors;
																										if (errors === _errs287) {
																											if (Array.isArray(data121)) {
																												const len8 = data121.length;
																												for (let i8 = 0; i8 < len8; i8++) {
																													let data122 = data121[i8];
																													const _errs289 = errors;
																													if (errors === _errs289) {
																														if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
																															let missing17;
																															if (data122.path === void 0 && (missing17 = "path") || data122.list === void 0 && (missing17 = "list") || data122.recorded === void 0 && (missing17 = "recorded") || data122.actual === void 0 && (missing17 = "actual") || data122.status === void 0 && (missing17 = "status") || data122.evidence === void 0 && (missing17 = "evidence")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i8,
																																	schemaPath: "#/properties/files/items/required",
																																	keyword: "required",
																																	params: { missingProperty: missing17 },
																																	message: "must have required property '" + missing17 + "'"
																																}];
																																return false;
																															} else {
																																const _errs291 = errors;
																																for (const key20 in data122) if (!func1.call(schema31.properties.files.items.properties, key20)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i8,
																																		schemaPath: "#/properties/files/items/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key20 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (_errs291 === errors) {
																																	if (data122.path !== void 0) {
																																		const _errs292 = errors;
																																		if (typeof data122.path !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/files/" + i8 + "/path",
																																				schemaPath: "#/properties/files/items/properties/path/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid64 = _errs292 === errors;
																																	} else var valid64 = true;
																																	if (valid64) {
																																		if (data122.list !== void 0) {
																																			const _errs294 = errors;
																																			if (typeof data122.list !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/files/" + i8 + "/list",
																																					schemaPath: "#/properties/files/items/properties/list/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid64 = _errs294 === errors;
																																		} else var valid64 = true;
																																		if (valid64) {
																																			if (data122.recorded !== void 0) {
																																				let data125 = data122.recorded;
																																				const _errs296 = errors;
																																				if (errors === errors) {
																																					if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
																																						let missing18;
																																						if (data125.sha256 === void 0 && (missing18 = "sha256") || data125.size_bytes === void 0 && (missing18 = "size_bytes")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i8 + "/recorded",
																																								schemaPath: "#/$defs/content/required",
																																								keyword: "required",
																																								params: { missingProperty: missing18 },
																																								message: "must have required property '" + missing18 + "'"
																																							}];
																																							return false;
																																						} else {
																																							const _errs299 = errors;
																																							for (const key21 in data125) if (!(key21 === "sha256" || key21 === "digest" || key21 === "size_bytes")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i8 + "/recorded",
																																									schemaPath: "#/$defs/content/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key21 },
																																									message: "must NOT have additional properties"
																																								}];
																																								return false;
																																							}
																																							if (_errs299 === errors) {
																																								if (data125.sha256 !== void 0) {
																																									let data126 = data125.sha256;
																																									const _errs300 = errors;
																																									if (typeof data126 !== "string" && data126 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/files/" + i8 + "/recorded/sha256",
																																											schemaPath: "#/$defs/content/properties/sha256/type",
																																											keyword: "type",
																																											params: { type: schema67.properties.sha256.type },
																																											message: "must be string,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs300) {
																																										if (typeof data126 === "string") {
																																											if (!pattern7.test(data126)) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i8 + "/recorded/sha256",
																																													schemaPath: "#/$defs/content/properties/sha256/pattern",
																																													keyword: "pattern",
																																													params: { pattern: "^[0-9a-f]{64}$" },
																																													message: "must match pattern \"^[0-9a-f]{64}$\""
																																												}];
																																												return false;
																																											}
																																										}
																																									}
																																									var valid66 = _errs300 === errors;
																																								} else var valid66 = true;
																																								if (valid66) {
																																									if (data125.digest !== void 0) {
																																										let data127 = data125.digest;
																																										const _errs302 = errors;
																																										if (errors === _errs302) {
																																											if (typeof data127 === "string") {
																																												if (!pattern13.test(data127)) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i8 + "/recorded/digest",
																																														schemaPath: "#/$defs/content/properties/digest/pattern",
																																														keyword: "pattern",
																																														params: { pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$" },
																																														message: "must match pattern \"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$\""
																																													}];
																																													return false;
																																												}
																																											} else {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i8 + "/recorded/digest",
																																													schemaPath: "#/$defs/content/properties/digest/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																										}
																																										var valid66 = _errs302 === errors;
																																									} else var valid66 = true;
																																									if (valid66) {
																																										if (data125.size_bytes !== void 0) {
																																											let data128 = data125.size_bytes;
																																											const _errs304 = errors;
																																											if (!(typeof data128 == "number" && !(data128 % 1) && !isNaN(data128) && isFinite(data128)) && data128 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i8 + "/recorded/size_bytes",
																																													schemaPath: "#/$defs/content/properties/size_bytes/type",
																																													keyword: "type",
																																													params: { type: schema67.properties.size_bytes.type },
																																													message: "must be integer,null"
																																												}];
																																												return false;
																																											}
																																											if (errors === _errs304) {
																																												if (typeof data128 == "number" && isFinite(data128)) {
																																													if (data128 < 0 || isNaN(data128)) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/files/" + i8 + "/recorded/size_bytes",
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
																																											}
																																											var valid66 = _errs304 === errors;
																																										} else var valid66 = true;
																																									}
																																								}
																																							}
																																						}
																																					} else {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i8 + "/recorded",
																																							schemaPath: "#/$defs/content/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid64 = _errs296 === errors;
																																			} else var valid64 = true;
																																			if (valid64) {
																																				if (data122.actual !== void 0) {
																																					let data129 = data122.actual;
																																					const _errs306 = errors;
																																					if (errors === errors) {
																																						if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
																																							let missing19;
																																							if (data129.sha256 === void 0 && (missing19 = "sha256") || data129.size_bytes === void 0 && (missing19 = "size_bytes")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i8 + "/actual",
																																									schemaPath: "#/$defs/content/required",
																																									keyword: "required",
																																									params: { missingProperty: missing19 },
																																									message: "must have required property '" + missing19 + "'"
																																								}];
																																								return false;
																																							} else {
																																								const _errs309 = errors;
																																								for (const key22 in data129) if (!(key22 === "sha256" || key22 === "digest" || key22 === "size_bytes")) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/files/" + i8 + "/actual",
																																										schemaPath: "#/$defs/content/additionalProperties",
																																										keyword: "additionalProperties",
																																										params: { additionalProperty: key22 },
																																										message: "must NOT have additional properties"
																																									}];
																																									return false;
																																								}
																																								if (_errs309 === errors) {
																																									if (data129.sha256 !== void 0) {
																																										let data130 = data129.sha256;
																																										const _errs310 = errors;
																																										if (typeof data130 !== "string" && data130 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i8 + "/actual/sha256",
																																												schemaPath: "#/$defs/content/properties/sha256/type",
																																												keyword: "type",
																																												params: { type: schema67.properties.sha256.type },
																																												message: "must be string,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs310) {
																																											if (typeof data130 === "string") {
																																												if (!pattern7.test(data130)) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i8 + "/actual/sha256",
																																														schemaPath: "#/$defs/content/properties/sha256/pattern",
																																														keyword: "pattern",
																																														params: { pattern: "^[0-9a-f]{64}$" },
																																														message: "must match pattern \"^[0-9a-f]{64}$\""
																																													}];
																																													return false;
																																												}
																																											}
																																										}
																																										var valid68 = _errs310 === errors;
																																									} else var valid68 = true;
																																									if (valid68) {
																																										if (data129.digest !== void 0) {
																																											let data131 = data129.digest;
																																											const _errs312 = errors;
																																											if (errors === _errs312) {
																																												if (typeof data131 === "string") {
																																													if (!pattern13.test(data131)) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/files/" + i8 + "/actual/digest",
																																															schemaPath: "#/$defs/content/properties/digest/pattern",
																																															keyword: "pattern",
																																															params: { pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$" },
																																															message: "must match pattern \"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$\""
																																														}];
																																														return false;
																																													}
																																												} else {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i8 + "/actual/digest",
																																														schemaPath: "#/$defs/content/properties/digest/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																											}
																																											var valid68 = _errs312 === errors;
																																										} else var valid68 = true;
																																										if (valid68) {
																																											if (data129.size_bytes !== void 0) {
																																												let data132 = data129.size_bytes;
																																												const _errs314 = errors;
																																												if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132) && isFinite(data132)) && data132 !== null) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i8 + "/actual/size_bytes",
																																														schemaPath: "#/$defs/content/properties/size_bytes/type",
																																														keyword: "type",
																																														params: { type: schema67.properties.size_bytes.type },
																																														message: "must be integer,null"
																																													}];
																																													return false;
																																												}
																																												if (errors === _errs314) {
																																													if (typeof data132 == "number" && isFinite(data132)) {
																																														if (data132 < 0 || isNaN(data132)) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/files/" + i8 + "/actual/size_bytes",
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
																																												}
																																												var valid68 = _errs314 === errors;
																																											} else var valid68 = true;
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i8 + "/actual",
																																								schemaPath: "#/$defs/content/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid64 = _errs306 === errors;
																																				} else var valid64 = true;
																																				if (valid64) {
																																					if (data122.status !== void 0) {
																																						let data133 = data122.status;
																																						const _errs316 = errors;
																																						if (!(data133 === "matched" || data133 === "mismatched" || data133 === "missing" || data133 === "unreadable" || data133 === "changed" || data133 === "unverified" || data133 === "skipped")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i8 + "/status",
																																								schemaPath: "#/$defs/status/enum",
																																								keyword: "enum",
																																								params: { allowedValues: schema65.enum },
																																								message: "must be equal to one of the allowed values"
																																							}];
																																							return false;
																																						}
																																						var valid64 = _errs316 === errors;
																																					} else var valid64 = true;
																																					if (valid64) {
																																						if (data122.evidence !== void 0) {
																																							let data134 = data122.evidence;
																																							const _errs318 = errors;
																																							if (!(data134 === "bytes" || data134 === "upstream-bytes" || data134 === "pointer" || data134 === "upstream" || data134 === "none")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i8 + "/evidence",
																																									schemaPath: "#/properties/files/items/properties/evidence/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema31.properties.files.items.properties.evidence.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid64 = _errs318 === errors;
																																						} else var valid64 = true;
																																						if (valid64) {
																																							if (data122.host !== void 0) {
																																								const _errs319 = errors;
																																								if (typeof data122.host !== "string") {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/files/" + i8 + "/host",
																																										schemaPath: "#/properties/files/items/properties/host/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid64 = _errs319 === errors;
																																							} else var valid64 = true;
																																							if (valid64) {
																																								if (data122.presence !== void 0) {
																																									const _errs321 = errors;
																																									if (!(data122.presence === "lfs-server")) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/files/" + i8 + "/presence",
																																											schemaPath: "#/properties/files/items/properties/presence/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema31.properties.files.items.properties.presence.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid64 = _errs321 === errors;
																																								} else var valid64 = true;
																																								if (valid64) {
																																									if (data122.strength !== void 0) {
																																										const _errs322 = errors;
																																										if (!(data122.strength === "weak")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i8 + "/strength",
																																												schemaPath: "#/properties/files/items/properties/strength/enum",
																																												keyword: "enum",
																																												params: { allowedValues: schema31.properties.files.items.properties.strength.enum },
																																												message: "must be equal to one of the allowed values"
																																											}];
																																											return false;
																																										}
																																										var valid64 = _errs322 === errors;
																																									} else var valid64 = true;
																																									if (valid64) {
																																										if (data122.verified_at !== void 0) {
																																											const _errs323 = errors;
																																											if (typeof data122.verified_at !== "string") {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i8 + "/verified_at",
																																													schemaPath: "#/properties/files/items/properties/verified_at/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																											var valid64 = _errs323 === errors;
																																										} else var valid64 = true;
																																										if (valid64) {
																																											if (data122.restore !== void 0) {
																																												let data139 = data122.restore;
																																												const _errs325 = errors;
																																												if (errors === _errs325) {
																																													if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
																																														let missing20;
																																														if (data139.result === void 0 && (missing20 = "result") || data139.from === void 0 && (missing20 = "from") || data139.bytes === void 0 && (missing20 = "bytes") || data139.resumed_from === void 0 && (missing20 = "resumed_from") || data139.seconds === void 0 && (missing20 = "seconds") || data139.attempts === void 0 && (missing20 = "attempts")) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/files/" + i8 + "/restore",
																																																schemaPath: "#/properties/files/items/properties/restore/required",
																																																keyword: "required",
																																																params: { missingProperty: missing20 },
																																																message: "must have required property '" + missing20 + "'"
																																															}];
																																															return false;
																																														} else {
																																															const _errs327 = errors;
																																															for (const key23 in data139) if (!(key23 === "result" || key23 === "from" || key23 === "bytes" || key23 === "resumed_from" || key23 === "seconds" || key23 === "attempts")) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/files/" + i8 + "/restore",
																																																	schemaPath: "#/properties/files/items/properties/restore/additionalProperties",
																																																	keyword: "additionalProperties",
																																																	params: { additionalProperty: key23 },
																																																	message: "must NOT have additional properties"
																																																}];
																																																return false;
																																															}
																																															if (_errs327 === errors) {
																																																if (data139.result !== void 0) {
																																																	let data140 = data139.result;
																																																	const _errs328 = errors;
																																																	if (!(data140 === "restored" || data140 === "mismatch" || data140 === "gone" || data140 === "failed" || data140 === "unsourced")) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/files/" + i8 + "/restore/result",
																																																			schemaPath: "#/properties/files/items/properties/restore/properties/result/enum",
																																																			keyword: "enum",
																																																			params: { allowedValues: schema31.properties.files.items.properties.restore.properties.result.enum },
																																																			message: "must be equal to one of the allowed values"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid70 = _errs328 === errors;
																																																} else var valid70 = true;
																																																if (valid70) {
																																																	if (data139.from !== void 0) {
																																																		let data141 = data139.from;
																																																		const _errs329 = errors;
																																																		if (typeof data141 !== "string" && data141 !== null) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/files/" + i8 + "/restore/from",
																																																				schemaPath: "#/properties/files/items/properties/restore/properties/from/type",
																																																				keyword: "type",
																																																				params: { type: schema31.properties.files.items.properties.restore.properties.from.type },
																																																				message: "must be string,null"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid70 = _errs329 === errors;
																																																	} else var valid70 = true;
																																																	if (valid70) {
																																																		if (data139.bytes !== void 0) {
																																																			let data142 = data139.bytes;
																																																			const _errs331 = errors;
																																																			if (!(typeof data142 == "number" && !(data142 % 1) && !isNaN(data142) && isFinite(data142)) && data142 !== null) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/files/" + i8 + "/restore/bytes",
																																																					schemaPath: "#/properties/files/items/properties/restore/properties/bytes/type",
																																																					keyword: "type",
																																																					params: { type: schema31.properties.files.items.properties.restore.properties.bytes.type },
																																																					message: "must be integer,null"
																																																				}];
																																																				return false;
																																																			}
																																																			if (errors === _errs331) {
																																																				if (typeof data142 == "number" && isFinite(data142)) {
																																																					if (data142 < 0 || isNaN(data142)) {
																																																						validate20.errors = [{
																																																							instancePath: instancePath + "/files/" + i8 + "/restore/bytes",
																																																							schemaPath: "#/properties/files/items/properties/restore/properties/bytes/minimum",
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
																																																			}
																																																			var valid70 = _errs331 === errors;
																																																		} else var valid70 = true;
																																																		if (valid70) {
																																																			if (data139.resumed_from !== void 0) {
																																																				let data143 = data139.resumed_from;
																																																				const _errs333 = errors;
																																																				if (!(typeof data143 == "number" && !(data143 % 1) && !isNaN(data143) && isFinite(data143))) {
																																																					validate20.errors = [{
																																																						instancePath: instancePath + "/files/" + i8 + "/restore/resumed_from",
																																																						schemaPath: "#/properties/files/items/properties/restore/properties/resumed_from/type",
																																																						keyword: "type",
																																																						params: { type: "integer" },
																																																						message: "must be integer"
																																																					}];
																																																					return false;
																																																				}
																																																				if (errors === _errs333) {
																																																					if (typeof data143 == "number" && isFinite(data143)) {
																																																						if (data143 < 0 || isNaN(data143)) {
																																																							validate20.errors = [{
																																																								instancePath: instancePath + "/files/" + i8 + "/restore/resumed_from",
																																																								schemaPath: "#/properties/files/items/properties/restore/properties/resumed_from/minimum",
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
																																																				}
																																																				var valid70 = _errs333 === errors;
																																																			} else var valid70 = true;
																																																			if (valid70) {
																																																				if (data139.seconds !== void 0) {
																																																					let data144 = data139.seconds;
																																																					const _errs335 = errors;
																																																					if (errors === _errs335) {
																																																						if (typeof data144 == "number" && isFinite(data144)) {
																																																							if (data144 < 0 || isNaN(data144)) {
																																																								validate20.errors = [{
																																																									instancePath: instancePath + "/files/" + i8 + "/restore/seconds",
																																																									schemaPath: "#/properties/files/items/properties/restore/properties/seconds/minimum",
																																																									keyword: "minimum",
																																																									params: {
																																																										comparison: ">=",
																																																										limit: 0
																																																									},
																																																									message: "must be >= 0"
																																																								}];
																																																								return false;
																																																							}
																																																						} else {
																																																							validate20.errors = [{
																																																								instancePath: instancePath + "/files/" + i8 + "/restore/seconds",
																																																								schemaPath: "#/properties/files/items/properties/restore/properties/seconds/type",
																																																								keyword: "type",
																																																								params: { type: "number" },
																																																								message: "must be number"
																																																							}];
																																																							return false;
																																																						}
																																																					}
																																																					var valid70 = _errs335 === errors;
																																																				} else var valid70 = true;
																																																				if (valid70) {
																																																					if (data139.attempts !== void 0) {
																																																						let data145 = data139.attempts;
																																																						const _errs337 = errors;
																																																						if (!(typeof data145 == "number" && !(data145 % 1) && !isNaN(data145) && isFinite(data145))) {
																																																							validate20.errors = [{
																																																								instancePath: instancePath + "/files/" + i8 + "/restore/attempts",
																																																								schemaPath: "#/properties/files/items/properties/restore/properties/attempts/type",
																																																								keyword: "type",
																																																								params: { type: "integer" },
																																																								message: "must be integer"
																																																							}];
																																																							return false;
																																																						}
																																																						if (errors === _errs337) {
																																																							if (typeof data145 == "number" && isFinite(data145)) {
																																																								if (data145 < 0 || isNaN(data145)) {
																																																									validate20.errors = [{
																																																										instancePath: instancePath + "/files/" + i8 + "/restore/attempts",
																																																										schemaPath: "#/properties/files/items/properties/restore/properties/attempts/minimum",
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
																																																						}
																																																						var valid70 = _errs337 === errors;
																																																					} else var valid70 = true;
																																																				}
																																																			}
																																																		}
																																																	}
																																																}
																																															}
																																														}
																																													} else {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/files/" + i8 + "/restore",
																																															schemaPath: "#/properties/files/items/properties/restore/type",
																																															keyword: "type",
																																															params: { type: "object" },
																																															message: "must be object"
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid64 = _errs325 === errors;
																																											} else var valid64 = true;
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
																																instancePath: instancePath + "/files/" + i8,
																																schemaPath: "#/properties/files/items/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													if (!(_errs289 === errors)) break;
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
																										}
																										var valid0 = _errs287 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.findings !== void 0) {
																											let data146 = data.findings;
																											const _errs339 = errors;
																											if (errors === _errs339) {
																												if (Array.isArray(data146)) {
																													const len9 = data146.length;
																													for (let i9 = 0; i9 < len9; i9++) {
																														let data147 = data146[i9];
																														const _errs341 = errors;
																														if (errors === _errs341) {
																															if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
																																let missing21;
																																if (data147.kind === void 0 && (missing21 = "kind") || data147.severity === void 0 && (missing21 = "severity") || data147.count === void 0 && (missing21 = "count") || data147.data === void 0 && (missing21 = "data") || data147.message === void 0 && (missing21 = "message") || data147.subject === void 0 && (missing21 = "subject") || data147.location === void 0 && (missing21 = "location") || data147.related === void 0 && (missing21 = "related") || data147.expected === void 0 && (missing21 = "expected") || data147.actual === void 0 && (missing21 = "actual") || data147.fingerprint === void 0 && (missing21 = "fingerprint")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i9,
																																		schemaPath: "#/properties/findings/items/required",
																																		keyword: "required",
																																		params: { missingProperty: missing21 },
																																		message: "must have required property '" + missing21 + "'"
																																	}];
																																	return false;
																																} else {
																																	const _errs343 = errors;
																																	for (const key24 in data147) if (!func1.call(schema31.properties.findings.items.properties, key24)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i9,
																																			schemaPath: "#/properties/findings/items/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key24 },
																																			message: "must NOT have additional properties"
																																		}];
																																		return false;
																																	}
																																	if (_errs343 === errors) {
																																		if (data147.kind !== void 0) {
																																			const _errs344 = errors;
																																			if (typeof data147.kind !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i9 + "/kind",
																																					schemaPath: "#/properties/findings/items/properties/kind/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid72 = _errs344 === errors;
																																		} else var valid72 = true;
																																		if (valid72) {
																																			if (data147.severity !== void 0) {
																																				let data149 = data147.severity;
																																				const _errs346 = errors;
																																				if (!(data149 === "error" || data149 === "warning" || data149 === "notice")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i9 + "/severity",
																																						schemaPath: "#/properties/findings/items/properties/severity/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema31.properties.findings.items.properties.severity.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid72 = _errs346 === errors;
																																			} else var valid72 = true;
																																			if (valid72) {
																																				if (data147.count !== void 0) {
																																					let data150 = data147.count;
																																					const _errs347 = errors;
																																					if (!(typeof data150 == "number" && !(data150 % 1) && !isNaN(data150) && isFinite(data150))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i9 + "/count",
																																							schemaPath: "#/properties/findings/items/properties/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs347) {
																																						if (typeof data150 == "number" && isFinite(data150)) {
																																							if (data150 < 1 || isNaN(data150)) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/findings/" + i9 + "/count",
																																									schemaPath: "#/properties/findings/items/properties/count/minimum",
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
																																					var valid72 = _errs347 === errors;
																																				} else var valid72 = true;
																																				if (valid72) {
																																					if (data147.data !== void 0) {
																																						let data151 = data147.data;
																																						const _errs349 = errors;
																																						if (!(data151 && typeof data151 == "object" && !Array.isArray(data151))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/findings/" + i9 + "/data",
																																								schemaPath: "#/properties/findings/items/properties/data/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							}];
																																							return false;
																																						}
																																						var valid72 = _errs349 === errors;
																																					} else var valid72 = true;
																																					if (valid72) {
																																						if (data147.message !== void 0) {
																																							const _errs351 = errors;
																																							if (typeof data147.message !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/findings/" + i9 + "/message",
																																									schemaPath: "#/properties/findings/items/properties/message/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid72 = _errs351 === errors;
																																						} else var valid72 = true;
																																						if (valid72) {
																																							if (data147.subject !== void 0) {
																																								const _errs353 = errors;
																																								if (typeof data147.subject !== "string") {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/findings/" + i9 + "/subject",
																																										schemaPath: "#/properties/findings/items/properties/subject/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid72 = _errs353 === errors;
																																							} else var valid72 = true;
																																							if (valid72) {
																																								if (data147.location !== void 0) {
																																									let data154 = data147.location;
																																									const _errs355 = errors;
																																									const _errs356 = errors;
																																									if (!(data154 && typeof data154 == "object" && !Array.isArray(data154)) && data154 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/findings/" + i9 + "/location",
																																											schemaPath: "#/$defs/location/type",
																																											keyword: "type",
																																											params: { type: schema70.type },
																																											message: "must be object,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs356) {
																																										if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
																																											let missing22;
																																											if (data154.file === void 0 && (missing22 = "file") || data154.line === void 0 && (missing22 = "line") || data154.column === void 0 && (missing22 = "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/findings/" + i9 + "/location",
																																													schemaPath: "#/$defs/location/required",
																																													keyword: "required",
																																													params: { missingProperty: missing22 },
																																													message: "must have required property '" + missing22 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs358 = errors;
																																												for (const key25 in data154) if (!(key25 === "file" || key25 === "line" || key25 === "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/findings/" + i9 + "/location",
																																														schemaPath: "#/$defs/location/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key25 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs358 === errors) {
																																													if (data154.file !== void 0) {
																																														const _errs359 = errors;
																																														if (typeof data154.file !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i9 + "/location/file",
																																																schemaPath: "#/$defs/location/properties/file/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid74 = _errs359 === errors;
																																													} else var valid74 = true;
																																													if (valid74) {
																																														if (data154.line !== void 0) {
																																															let data156 = data154.line;
																																															const _errs361 = errors;
																																															if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/findings/" + i9 + "/location/line",
																																																	schemaPath: "#/$defs/location/properties/line/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs361) {
																																																if (typeof data156 == "number" && isFinite(data156)) {
																																																	if (data156 < 1 || isNaN(data156)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/findings/" + i9 + "/location/line",
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
																																															}
																																															var valid74 = _errs361 === errors;
																																														} else var valid74 = true;
																																														if (valid74) {
																																															if (data154.column !== void 0) {
																																																let data157 = data154.column;
																																																const _errs363 = errors;
																																																if (!(typeof data157 == "number" && !(data157 % 1) && !isNaN(data157) && isFinite(data157))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/findings/" + i9 + "/location/column",
																																																		schemaPath: "#/$defs/location/properties/column/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs363) {
																																																	if (typeof data157 == "number" && isFinite(data157)) {
																																																		if (data157 < 1 || isNaN(data157)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/findings/" + i9 + "/location/column",
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
																																																}
																																																var valid74 = _errs363 === errors;
																																															} else var valid74 = true;
																																														}
																																													}
																																												}
																																											}
																																										}
																																									}
																																									var valid72 = _errs355 === errors;
																																								} else var valid72 = true;
																																								if (valid72) {
																																									if (data147.related !== void 0) {
																																										let data158 = data147.related;
																																										const _errs365 = errors;
																																										const _errs366 = errors;
																																										if (!(data158 && typeof data158 == "object" && !Array.isArray(data158)) && data158 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/findings/" + i9 + "/related",
																																												schemaPath: "#/$defs/location/type",
																																												keyword: "type",
																																												params: { type: schema70.type },
																																												message: "must be object,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs366) {
																																											if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
																																												let missing23;
																																												if (data158.file === void 0 && (missing23 = "file") || data158.line === void 0 && (missing23 = "line") || data158.column === void 0 && (missing23 = "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/findings/" + i9 + "/related",
																																														schemaPath: "#/$defs/location/required",
																																														keyword: "required",
																																														params: { missingProperty: missing23 },
																																														message: "must have required property '" + missing23 + "'"
																																													}];
																																													return false;
																																												} else {
																																													const _errs368 = errors;
																																													for (const key26 in data158) if (!(key26 === "file" || key26 === "line" || key26 === "column")) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/findings/" + i9 + "/related",
																																															schemaPath: "#/$defs/location/additionalProperties",
																																															keyword: "additionalProperties",
																																															params: { additionalProperty: key26 },
																																															message: "must NOT have additional properties"
																																														}];
																																														return false;
																																													}
																																													if (_errs368 === errors) {
																																														if (data158.file !== void 0) {
																																															const _errs369 = errors;
																																															if (typeof data158.file !== "string") {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/findings/" + i9 + "/related/file",
																																																	schemaPath: "#/$defs/location/properties/file/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid76 = _errs369 === errors;
																																														} else var valid76 = true;
																																														if (valid76) {
																																															if (data158.line !== void 0) {
																																																let data160 = data158.line;
																																																const _errs371 = errors;
																																																if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/findings/" + i9 + "/related/line",
																																																		schemaPath: "#/$defs/location/properties/line/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs371) {
																																																	if (typeof data160 == "number" && isFinite(data160)) {
																																																		if (data160 < 1 || isNaN(data160)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/findings/" + i9 + "/related/line",
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
																																																}
																																																var valid76 = _errs371 === errors;
																																															} else var valid76 = true;
																																															if (valid76) {
																																																if (data158.column !== void 0) {
																																																	let data161 = data158.column;
																																																	const _errs373 = errors;
																																																	if (!(typeof data161 == "number" && !(data161 % 1) && !isNaN(data161) && isFinite(data161))) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/findings/" + i9 + "/related/column",
																																																			schemaPath: "#/$defs/location/properties/column/type",
																																																			keyword: "type",
																																																			params: { type: "integer" },
																																																			message: "must be integer"
																																																		}];
																																																		return false;
																																																	}
																																																	if (errors === _errs373) {
																																																		if (typeof data161 == "number" && isFinite(data161)) {
																																																			if (data161 < 1 || isNaN(data161)) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/findings/" + i9 + "/related/column",
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
																																																	}
																																																	var valid76 = _errs373 === errors;
																																																} else var valid76 = true;
																																															}
																																														}
																																													}
																																												}
																																											}
																																										}
																																										var valid72 = _errs365 === errors;
																																									} else var valid72 = true;
																																									if (valid72) {
																																										if (data147.expected !== void 0) {
																																											let data162 = data147.expected;
																																											const _errs375 = errors;
																																											if (typeof data162 !== "string" && data162 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/findings/" + i9 + "/expected",
																																													schemaPath: "#/properties/findings/items/properties/expected/type",
																																													keyword: "type",
																																													params: { type: schema31.properties.findings.items.properties.expected.type },
																																													message: "must be string,null"
																																												}];
																																												return false;
																																											}
																																											var valid72 = _errs375 === errors;
																																										} else var valid72 = true;
																																										if (valid72) {
																																											if (data147.actual !== void 0) {
																																												let data163 = data147.actual;
																																												const _errs377 = errors;
																																												if (typeof data163 !== "string" && data163 !== null) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/findings/" + i9 + "/actual",
																																														schemaPath: "#/properties/findings/items/properties/actual/type",
																																														keyword: "type",
																																														params: { type: schema31.properties.findings.items.properties.actual.type },
																																														message: "must be string,null"
																																													}];
																																													return false;
																																												}
																																												var valid72 = _errs377 === errors;
																																											} else var valid72 = true;
																																											if (valid72) {
																																												if (data147.fingerprint !== void 0) {
																																													let data164 = data147.fingerprint;
																																													const _errs379 = errors;
																																													if (errors === _errs379) {
																																														if (typeof data164 === "string") {
																																															if (!pattern16.test(data164)) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/findings/" + i9 + "/fingerprint",
																																																	schemaPath: "#/properties/findings/items/properties/fingerprint/pattern",
																																																	keyword: "pattern",
																																																	params: { pattern: "^[0-9a-f]{32}$" },
																																																	message: "must match pattern \"^[0-9a-f]{32}$\""
																																																}];
																																																return false;
																																															}
																																														} else {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i9 + "/fingerprint",
																																																schemaPath: "#/properties/findings/items/properties/fingerprint/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid72 = _errs379 === errors;
																																												} else var valid72 = true;
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
																																	instancePath: instancePath + "/findings/" + i9,
																																	schemaPath: "#/properties/findings/items/type",
																																	keyword: "type",
																																	params: { type: "object" },
																																	message: "must be object"
																																}];
																																return false;
																															}
																														}
																														if (!(_errs341 === errors)) break;
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
																											}
																											var valid0 = _errs339 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.suppressed !== void 0) {
																												let data165 = data.suppressed;
																												const _errs381 = errors;
																												if (errors === _errs381) {
																													if (Array.isArray(data165)) {
																														const len10 = data165.length;
																														for (let i10 = 0; i10 < len10; i10++) {
																															let data166 = data165[i10];
																															const _errs383 = errors;
																															if (errors === _errs383) {
																																if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
																																	let missing24;
																																	if (data166.kind === void 0 && (missing24 = "kind") || data166.severity === void 0 && (missing24 = "severity") || data166.count === void 0 && (missing24 = "count") || data166.data === void 0 && (missing24 = "data") || data166.message === void 0 && (missing24 = "message") || data166.subject === void 0 && (missing24 = "subject") || data166.location === void 0 && (missing24 = "location") || data166.related === void 0 && (missing24 = "related") || data166.expected === void 0 && (missing24 = "expected") || data166.actual === void 0 && (missing24 = "actual") || data166.fingerprint === void 0 && (missing24 = "fingerprint") || data166.suppression === void 0 && (missing24 = "suppression") || data166.reason === void 0 && (missing24 = "reason") || data166.expires === void 0 && (missing24 = "expires")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/suppressed/" + i10,
																																			schemaPath: "#/properties/suppressed/items/required",
																																			keyword: "required",
																																			params: { missingProperty: missing24 },
																																			message: "must have required property '" + missing24 + "'"
																																		}];
																																		return false;
																																	} else {
																																		const _errs385 = errors;
																																		for (const key27 in data166) if (!func1.call(schema31.properties.suppressed.items.properties, key27)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/suppressed/" + i10,
																																				schemaPath: "#/properties/suppressed/items/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key27 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (_errs385 === errors) {
																																			if (data166.kind !== void 0) {
																																				const _errs386 = errors;
																																				if (typeof data166.kind !== "string") {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/suppressed/" + i10 + "/kind",
																																						schemaPath: "#/properties/suppressed/items/properties/kind/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid78 = _errs386 === errors;
																																			} else var valid78 = true;
																																			if (valid78) {
																																				if (data166.severity !== void 0) {
																																					let data168 = data166.severity;
																																					const _errs388 = errors;
																																					if (!(data168 === "error" || data168 === "warning" || data168 === "notice")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/suppressed/" + i10 + "/severity",
																																							schemaPath: "#/properties/suppressed/items/properties/severity/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema31.properties.suppressed.items.properties.severity.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid78 = _errs388 === errors;
																																				} else var valid78 = true;
																																				if (valid78) {
																																					if (data166.count !== void 0) {
																																						let data169 = data166.count;
																																						const _errs389 = errors;
																																						if (!(typeof data169 == "number" && !(data169 % 1) && !isNaN(data169) && isFinite(data169))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/suppressed/" + i10 + "/count",
																																								schemaPath: "#/properties/suppressed/items/properties/count/type",
																																								keyword: "type",
																																								params: { type: "integer" },
																																								message: "must be integer"
																																							}];
																																							return false;
																																						}
																																						if (errors === _errs389) {
																																							if (typeof data169 == "number" && isFinite(data169)) {
																																								if (data169 < 1 || isNaN(data169)) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressed/" + i10 + "/count",
																																										schemaPath: "#/properties/suppressed/items/properties/count/minimum",
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
																																						var valid78 = _errs389 === errors;
																																					} else var valid78 = true;
																																					if (valid78) {
																																						if (data166.data !== void 0) {
																																							let data170 = data166.data;
																																							const _errs391 = errors;
																																							if (!(data170 && typeof data170 == "object" && !Array.isArray(data170))) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressed/" + i10 + "/data",
																																									schemaPath: "#/properties/suppressed/items/properties/data/type",
																																									keyword: "type",
																																									params: { type: "object" },
																																									message: "must be object"
																																								}];
																																								return false;
																																							}
																																							var valid78 = _errs391 === errors;
																																						} else var valid78 = true;
																																						if (valid78) {
																																							if (data166.message !== void 0) {
																																								const _errs393 = errors;
																																								if (typeof data166.message !== "string") {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressed/" + i10 + "/message",
																																										schemaPath: "#/properties/suppressed/items/properties/message/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid78 = _errs393 === errors;
																																							} else var valid78 = true;
																																							if (valid78) {
																																								if (data166.subject !== void 0) {
																																									const _errs395 = errors;
																																									if (typeof data166.subject !== "string") {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressed/" + i10 + "/subject",
																																											schemaPath: "#/properties/suppressed/items/properties/subject/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																									var valid78 = _errs395 === errors;
																																								} else var valid78 = true;
																																								if (valid78) {
																																									if (data166.location !== void 0) {
																																										let data173 = data166.location;
																																										const _errs397 = errors;
																																										const _errs398 = errors;
																																										if (!(data173 && typeof data173 == "object" && !Array.isArray(data173)) && data173 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressed/" + i10 + "/location",
																																												schemaPath: "#/$defs/location/type",
																																												keyword: "type",
																																												params: { type: schema70.type },
																																												message: "must be object,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs398) {
																																											if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
																																												let missing25;
																																												if (data173.file === void 0 && (missing25 = "file") || data173.line === void 0 && (missing25 = "line") || data173.column === void 0 && (missing25 = "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressed/" + i10 + "/location",
																																														schemaPath: "#/$defs/location/required",
																																														keyword: "required",
																																														params: { missingProperty: missing25 },
																																														message: "must have required property '" + missing25 + "'"
																																													}];
																																													return false;
																																												} else {
																																													const _errs400 = errors;
																																													for (const key28 in data173) if (!(key28 === "file" || key28 === "line" || key28 === "column")) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i10 + "/location",
																																															schemaPath: "#/$defs/location/additionalProperties",
																																															keyword: "additionalProperties",
																																															params: { additionalProperty: key28 },
																																															message: "must NOT have additional properties"
																																														}];
																																														return false;
																																													}
																																													if (_errs400 === errors) {
																																														if (data173.file !== void 0) {
																																															const _errs401 = errors;
																																															if (typeof data173.file !== "string") {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i10 + "/location/file",
																																																	schemaPath: "#/$defs/location/properties/file/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid80 = _errs401 === errors;
																																														} else var valid80 = true;
																																														if (valid80) {
																																															if (data173.line !== void 0) {
																																																let data175 = data173.line;
																																																const _errs403 = errors;
																																																if (!(typeof data175 == "number" && !(data175 % 1) && !isNaN(data175) && isFinite(data175))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i10 + "/location/line",
																																																		schemaPath: "#/$defs/location/properties/line/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs403) {
																																																	if (typeof data175 == "number" && isFinite(data175)) {
																																																		if (data175 < 1 || isNaN(data175)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i10 + "/location/line",
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
																																																}
																																																var valid80 = _errs403 === errors;
																																															} else var valid80 = true;
																																															if (valid80) {
																																																if (data173.column !== void 0) {
																																																	let data176 = data173.column;
																																																	const _errs405 = errors;
																																																	if (!(typeof data176 == "number" && !(data176 % 1) && !isNaN(data176) && isFinite(data176))) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i10 + "/location/column",
																																																			schemaPath: "#/$defs/location/properties/column/type",
																																																			keyword: "type",
																																																			params: { type: "integer" },
																																																			message: "must be integer"
																																																		}];
																																																		return false;
																																																	}
																																																	if (errors === _errs405) {
																																																		if (typeof data176 == "number" && isFinite(data176)) {
																																																			if (data176 < 1 || isNaN(data176)) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/suppressed/" + i10 + "/location/column",
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
																																																	}
																																																	var valid80 = _errs405 === errors;
																																																} else var valid80 = true;
																																															}
																																														}
																																													}
																																												}
																																											}
																																										}
																																										var valid78 = _errs397 === errors;
																																									} else var valid78 = true;
																																									if (valid78) {
																																										if (data166.related !== void 0) {
																																											let data177 = data166.related;
																																											const _errs407 = errors;
																																											const _errs408 = errors;
																																											if (!(data177 && typeof data177 == "object" && !Array.isArray(data177)) && data177 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressed/" + i10 + "/related",
																																													schemaPath: "#/$defs/location/type",
																																													keyword: "type",
																																													params: { type: schema70.type },
																																													message: "must be object,null"
																																												}];
																																												return false;
																																											}
																																											if (errors === _errs408) {
																																												if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
																																													let missing26;
																																													if (data177.file === void 0 && (missing26 = "file") || data177.line === void 0 && (missing26 = "line") || data177.column === void 0 && (missing26 = "column")) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i10 + "/related",
																																															schemaPath: "#/$defs/location/required",
																																															keyword: "required",
																																															params: { missingProperty: missing26 },
																																															message: "must have required property '" + missing26 + "'"
																																														}];
																																														return false;
																																													} else {
																																														const _errs410 = errors;
																																														for (const key29 in data177) if (!(key29 === "file" || key29 === "line" || key29 === "column")) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i10 + "/related",
																																																schemaPath: "#/$defs/location/additionalProperties",
																																																keyword: "additionalProperties",
																																																params: { additionalProperty: key29 },
																																																message: "must NOT have additional properties"
																																															}];
																																															return false;
																																														}
																																														if (_errs410 === errors) {
																																															if (data177.file !== void 0) {
																																																const _errs411 = errors;
																																																if (typeof data177.file !== "string") {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i10 + "/related/file",
																																																		schemaPath: "#/$defs/location/properties/file/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																																var valid82 = _errs411 === errors;
																																															} else var valid82 = true;
																																															if (valid82) {
																																																if (data177.line !== void 0) {
																																																	let data179 = data177.line;
																																																	const _errs413 = errors;
																																																	if (!(typeof data179 == "number" && !(data179 % 1) && !isNaN(data179) && isFinite(data179))) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i10 + "/related/line",
																																																			schemaPath: "#/$defs/location/properties/line/type",
																																																			keyword: "type",
																																																			params: { type: "integer" },
																																																			message: "must be integer"
																																																		}];
																																																		return false;
																																																	}
																																																	if (errors === _errs413) {
																																																		if (typeof data179 == "number" && isFinite(data179)) {
																																																			if (data179 < 1 || isNaN(data179)) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/suppressed/" + i10 + "/related/line",
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
																																																	}
																																																	var valid82 = _errs413 === errors;
																																																} else var valid82 = true;
																																																if (valid82) {
																																																	if (data177.column !== void 0) {
																																																		let data180 = data177.column;
																																																		const _errs415 = errors;
																																																		if (!(typeof data180 == "number" && !(data180 % 1) && !isNaN(data180) && isFinite(data180))) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i10 + "/related/column",
																																																				schemaPath: "#/$defs/location/properties/column/type",
																																																				keyword: "type",
																																																				params: { type: "integer" },
																																																				message: "must be integer"
																																																			}];
																																																			return false;
																																																		}
																																																		if (errors === _errs415) {
																																																			if (typeof data180 == "number" && isFinite(data180)) {
																																																				if (data180 < 1 || isNaN(data180)) {
																																																					validate20.errors = [{
																																																						instancePath: instancePath + "/suppressed/" + i10 + "/related/column",
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
																																																		}
																																																		var valid82 = _errs415 === errors;
																																																	} else var valid82 = true;
																																																}
																																															}
																																														}
																																													}
																																												}
																																											}
																																											var valid78 = _errs407 === errors;
																																										} else var valid78 = true;
																																										if (valid78) {
																																											if (data166.expected !== void 0) {
																																												let data181 = data166.expected;
																																												const _errs417 = errors;
																																												if (typeof data181 !== "string" && data181 !== null) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressed/" + i10 + "/expected",
																																														schemaPath: "#/properties/suppressed/items/properties/expected/type",
																																														keyword: "type",
																																														params: { type: schema31.properties.suppressed.items.properties.expected.type },
																																														message: "must be string,null"
																																													}];
																																													return false;
																																												}
																																												var valid78 = _errs417 === errors;
																																											} else var valid78 = true;
																																											if (valid78) {
																																												if (data166.actual !== void 0) {
																																													let data182 = data166.actual;
																																													const _errs419 = errors;
																																													if (typeof data182 !== "string" && data182 !== null) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i10 + "/actual",
																																															schemaPath: "#/properties/suppressed/items/properties/actual/type",
																																															keyword: "type",
																																															params: { type: schema31.properties.suppressed.items.properties.actual.type },
																																															message: "must be string,null"
																																														}];
																																														return false;
																																													}
																																													var valid78 = _errs419 === errors;
																																												} else var valid78 = true;
																																												if (valid78) {
																																													if (data166.fingerprint !== void 0) {
																																														let data183 = data166.fingerprint;
																																														const _errs421 = errors;
																																														if (errors === _errs421) {
																																															if (typeof data183 === "string") {
																																																if (!pattern16.test(data183)) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i10 + "/fingerprint",
																																																		schemaPath: "#/properties/suppressed/items/properties/fingerprint/pattern",
																																																		keyword: "pattern",
																																																		params: { pattern: "^[0-9a-f]{32}$" },
																																																		message: "must match pattern \"^[0-9a-f]{32}$\""
																																																	}];
																																																	return false;
																																																}
																																															} else {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i10 + "/fingerprint",
																																																	schemaPath: "#/properties/suppressed/items/properties/fingerprint/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																														}
																																														var valid78 = _errs421 === errors;
																																													} else var valid78 = true;
																																													if (valid78) {
																																														if (data166.suppression !== void 0) {
																																															let data184 = data166.suppression;
																																															const _errs423 = errors;
																																															const _errs424 = errors;
																																															if (!(typeof data184 == "number" && !(data184 % 1) && !isNaN(data184) && isFinite(data184))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i10 + "/suppression",
																																																	schemaPath: "#/$defs/count/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs424) {
																																																if (typeof data184 == "number" && isFinite(data184)) {
																																																	if (data184 < 0 || isNaN(data184)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i10 + "/suppression",
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
																																															}
																																															var valid78 = _errs423 === errors;
																																														} else var valid78 = true;
																																														if (valid78) {
																																															if (data166.reason !== void 0) {
																																																const _errs426 = errors;
																																																if (typeof data166.reason !== "string") {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i10 + "/reason",
																																																		schemaPath: "#/properties/suppressed/items/properties/reason/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																																var valid78 = _errs426 === errors;
																																															} else var valid78 = true;
																																															if (valid78) {
																																																if (data166.expires !== void 0) {
																																																	let data186 = data166.expires;
																																																	const _errs428 = errors;
																																																	if (errors === errors) {
																																																		if (typeof data186 === "string") {
																																																			if (!pattern18.test(data186)) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/suppressed/" + i10 + "/expires",
																																																					schemaPath: "#/$defs/day/pattern",
																																																					keyword: "pattern",
																																																					params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																																					message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																																				}];
																																																				return false;
																																																			}
																																																		} else {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i10 + "/expires",
																																																				schemaPath: "#/$defs/day/type",
																																																				keyword: "type",
																																																				params: { type: "string" },
																																																				message: "must be string"
																																																			}];
																																																			return false;
																																																		}
																																																	}
																																																	var valid78 = _errs428 === errors;
																																																} else var valid78 = true;
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
																																		instancePath: instancePath + "/suppressed/" + i10,
																																		schemaPath: "#/properties/suppressed/items/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																															if (!(_errs383 === errors)) break;
																														}
																													} else {
																														validate20.errors = [{
																															instancePath: instancePath + "/suppressed",
																															schemaPath: "#/properties/suppressed/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid0 = _errs381 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.suppressions !== void 0) {
																													let data187 = data.suppressions;
																													const _errs431 = errors;
																													if (errors === _errs431) {
																														if (Array.isArray(data187)) {
																															const len11 = data187.length;
																															for (let i11 = 0; i11 < len11; i11++) {
																																let data188 = data187[i11];
																																const _errs433 = errors;
																																if (errors === _errs433) {
																																	if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
																																		let missing27;
																																		if (data188.kind === void 0 && (missing27 = "kind") || data188.path === void 0 && (missing27 = "path") || data188.reason === void 0 && (missing27 = "reason") || data188.expires === void 0 && (missing27 = "expires") || data188.status === void 0 && (missing27 = "status") || data188.findings === void 0 && (missing27 = "findings")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/suppressions/" + i11,
																																				schemaPath: "#/properties/suppressions/items/required",
																																				keyword: "required",
																																				params: { missingProperty: missing27 },
																																				message: "must have required property '" + missing27 + "'"
																																			}];
																																			return false;
																																		} else {
																																			const _errs435 = errors;
																																			for (const key30 in data188) if (!(key30 === "kind" || key30 === "path" || key30 === "reason" || key30 === "expires" || key30 === "status" || key30 === "findings")) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/suppressions/" + i11,
																																					schemaPath: "#/properties/suppressions/items/additionalProperties",
																																					keyword: "additionalProperties",
																																					params: { additionalProperty: key30 },
																																					message: "must NOT have additional properties"
																																				}];
																																				return false;
																																			}
																																			if (_errs435 === errors) {
																																				if (data188.kind !== void 0) {
																																					const _errs436 = errors;
																																					if (typeof data188.kind !== "string") {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/suppressions/" + i11 + "/kind",
																																							schemaPath: "#/properties/suppressions/items/properties/kind/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid86 = _errs436 === errors;
																																				} else var valid86 = true;
																																				if (valid86) {
																																					if (data188.path !== void 0) {
																																						const _errs438 = errors;
																																						if (typeof data188.path !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/suppressions/" + i11 + "/path",
																																								schemaPath: "#/properties/suppressions/items/properties/path/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid86 = _errs438 === errors;
																																					} else var valid86 = true;
																																					if (valid86) {
																																						if (data188.reason !== void 0) {
																																							const _errs440 = errors;
																																							if (typeof data188.reason !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressions/" + i11 + "/reason",
																																									schemaPath: "#/properties/suppressions/items/properties/reason/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid86 = _errs440 === errors;
																																						} else var valid86 = true;
																																						if (valid86) {
																																							if (data188.expires !== void 0) {
																																								let data192 = data188.expires;
																																								const _errs442 = errors;
																																								if (errors === errors) {
																																									if (typeof data192 === "string") {
																																										if (!pattern18.test(data192)) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressions/" + i11 + "/expires",
																																												schemaPath: "#/$defs/day/pattern",
																																												keyword: "pattern",
																																												params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																												message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																											}];
																																											return false;
																																										}
																																									} else {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressions/" + i11 + "/expires",
																																											schemaPath: "#/$defs/day/type",
																																											keyword: "type",
																																											params: { type: "string" },
																																											message: "must be string"
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid86 = _errs442 === errors;
																																							} else var valid86 = true;
																																							if (valid86) {
																																								if (data188.status !== void 0) {
																																									let data193 = data188.status;
																																									const _errs445 = errors;
																																									if (!(data193 === "active" || data193 === "expired")) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressions/" + i11 + "/status",
																																											schemaPath: "#/properties/suppressions/items/properties/status/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema31.properties.suppressions.items.properties.status.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid86 = _errs445 === errors;
																																								} else var valid86 = true;
																																								if (valid86) {
																																									if (data188.findings !== void 0) {
																																										let data194 = data188.findings;
																																										const _errs446 = errors;
																																										const _errs447 = errors;
																																										if (!(typeof data194 == "number" && !(data194 % 1) && !isNaN(data194) && isFinite(data194))) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressions/" + i11 + "/findings",
																																												schemaPath: "#/$defs/count/type",
																																												keyword: "type",
																																												params: { type: "integer" },
																																												message: "must be integer"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs447) {
																																											if (typeof data194 == "number" && isFinite(data194)) {
																																												if (data194 < 0 || isNaN(data194)) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressions/" + i11 + "/findings",
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
																																										}
																																										var valid86 = _errs446 === errors;
																																									} else var valid86 = true;
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	} else {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/suppressions/" + i11,
																																			schemaPath: "#/properties/suppressions/items/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object"
																																		}];
																																		return false;
																																	}
																																}
																																if (!(_errs433 === errors)) break;
																															}
																														} else {
																															validate20.errors = [{
																																instancePath: instancePath + "/suppressions",
																																schemaPath: "#/properties/suppressions/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs431 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.counts !== void 0) {
																														let data195 = data.counts;
																														const _errs449 = errors;
																														if (errors === _errs449) {
																															if (data195 && typeof data195 == "object" && !Array.isArray(data195)) for (const key31 in data195) {
																																let data196 = data195[key31];
																																const _errs452 = errors;
																																if (!(typeof data196 == "number" && !(data196 % 1) && !isNaN(data196) && isFinite(data196))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/counts/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/properties/counts/additionalProperties/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs452) {
																																	if (typeof data196 == "number" && isFinite(data196)) {
																																		if (data196 < 1 || isNaN(data196)) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/counts/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
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
																																if (!(_errs452 === errors)) break;
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
																														}
																														var valid0 = _errs449 === errors;
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
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { validate as t };
