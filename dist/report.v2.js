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
const schema64 = { "enum": [
	"matched",
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"unverified",
	"skipped"
] };
const schema66 = {
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
const schema69 = {
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
			if (data.schema_version === void 0 && (missing0 = "schema_version") || data.tool === void 0 && (missing0 = "tool") || data.generated_at === void 0 && (missing0 = "generated_at") || data.root === void 0 && (missing0 = "root") || data.commit === void 0 && (missing0 = "commit") || data.baseline === void 0 && (missing0 = "baseline") || data.run === void 0 && (missing0 = "run") || data.shard === void 0 && (missing0 = "shard") || data.outcome === void 0 && (missing0 = "outcome") || data.complete === void 0 && (missing0 = "complete") || data.error === void 0 && (missing0 = "error") || data.summary === void 0 && (missing0 = "summary") || data.stages === void 0 && (missing0 = "stages") || data.manifests === void 0 && (missing0 = "manifests") || data.entries === void 0 && (missing0 = "entries") || data.files === void 0 && (missing0 = "files") || data.findings === void 0 && (missing0 = "findings") || data.suppressed === void 0 && (missing0 = "suppressed") || data.suppressions === void 0 && (missing0 = "suppressions") || data.counts === void 0 && (missing0 = "counts")) {
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
																						if (data.manifests !== void 0) {
																							let data90 = data.manifests;
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
																												if (data91.path === void 0 && (missing12 = "path") || data91.format === void 0 && (missing12 = "format") || data91.label === void 0 && (missing12 = "label") || data91.base === void 0 && (missing12 = "base") || data91.decided_by === void 0 && (missing12 = "decided_by") || data91.recorded === void 0 && (missing12 = "recorded") || data91.compared === void 0 && (missing12 = "compared") || data91.not_looked_at === void 0 && (missing12 = "not_looked_at") || data91.unread === void 0 && (missing12 = "unread")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/manifests/" + i4,
																														schemaPath: "#/properties/manifests/items/required",
																														keyword: "required",
																														params: { missingProperty: missing12 },
																														message: "must have required property '" + missing12 + "'"
																													}];
																													return false;
																												} else {
																													const _errs223 = errors;
																													for (const key15 in data91) if (!func1.call(schema31.properties.manifests.items.properties, key15)) {
																														validate20.errors = [{
																															instancePath: instancePath + "/manifests/" + i4,
																															schemaPath: "#/properties/manifests/items/additionalProperties",
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
																																	instancePath: instancePath + "/manifests/" + i4 + "/path",
																																	schemaPath: "#/properties/manifests/items/properties/path/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid49 = _errs224 === errors;
																														} else var valid49 = true;
																														if (valid49) {
																															if (data91.format !== void 0) {
																																const _errs226 = errors;
																																if (typeof data91.format !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/manifests/" + i4 + "/format",
																																		schemaPath: "#/properties/manifests/items/properties/format/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid49 = _errs226 === errors;
																															} else var valid49 = true;
																															if (valid49) {
																																if (data91.label !== void 0) {
																																	const _errs228 = errors;
																																	if (typeof data91.label !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/manifests/" + i4 + "/label",
																																			schemaPath: "#/properties/manifests/items/properties/label/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid49 = _errs228 === errors;
																																} else var valid49 = true;
																																if (valid49) {
																																	if (data91.base !== void 0) {
																																		const _errs230 = errors;
																																		if (typeof data91.base !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/manifests/" + i4 + "/base",
																																				schemaPath: "#/properties/manifests/items/properties/base/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid49 = _errs230 === errors;
																																	} else var valid49 = true;
																																	if (valid49) {
																																		if (data91.decided_by !== void 0) {
																																			let data96 = data91.decided_by;
																																			const _errs232 = errors;
																																			if (!(data96 === "input" || data96 === "config" || data96 === "format" || data96 === "baseline" || data96 === "paths")) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/manifests/" + i4 + "/decided_by",
																																					schemaPath: "#/properties/manifests/items/properties/decided_by/enum",
																																					keyword: "enum",
																																					params: { allowedValues: schema31.properties.manifests.items.properties.decided_by.enum },
																																					message: "must be equal to one of the allowed values"
																																				}];
																																				return false;
																																			}
																																			var valid49 = _errs232 === errors;
																																		} else var valid49 = true;
																																		if (valid49) {
																																			if (data91.recorded !== void 0) {
																																				let data97 = data91.recorded;
																																				const _errs233 = errors;
																																				const _errs234 = errors;
																																				if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/manifests/" + i4 + "/recorded",
																																						schemaPath: "#/$defs/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs234) {
																																					if (typeof data97 == "number" && isFinite(data97)) {
																																						if (data97 < 0 || isNaN(data97)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/manifests/" + i4 + "/recorded",
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
																																				var valid49 = _errs233 === errors;
																																			} else var valid49 = true;
																																			if (valid49) {
																																				if (data91.compared !== void 0) {
																																					let data98 = data91.compared;
																																					const _errs236 = errors;
																																					const _errs237 = errors;
																																					if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/manifests/" + i4 + "/compared",
																																							schemaPath: "#/$defs/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs237) {
																																						if (typeof data98 == "number" && isFinite(data98)) {
																																							if (data98 < 0 || isNaN(data98)) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/manifests/" + i4 + "/compared",
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
																																					var valid49 = _errs236 === errors;
																																				} else var valid49 = true;
																																				if (valid49) {
																																					if (data91.not_looked_at !== void 0) {
																																						let data99 = data91.not_looked_at;
																																						const _errs239 = errors;
																																						if (errors === _errs239) {
																																							if (Array.isArray(data99)) {
																																								const len5 = data99.length;
																																								for (let i5 = 0; i5 < len5; i5++) {
																																									let data100 = data99[i5];
																																									const _errs241 = errors;
																																									if (errors === _errs241) {
																																										if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
																																											let missing13;
																																											if (data100.what === void 0 && (missing13 = "what") || data100.count === void 0 && (missing13 = "count")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at/" + i5,
																																													schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/required",
																																													keyword: "required",
																																													params: { missingProperty: missing13 },
																																													message: "must have required property '" + missing13 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs243 = errors;
																																												for (const key16 in data100) if (!(key16 === "what" || key16 === "count")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at/" + i5,
																																														schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key16 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs243 === errors) {
																																													if (data100.what !== void 0) {
																																														const _errs244 = errors;
																																														if (typeof data100.what !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at/" + i5 + "/what",
																																																schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid53 = _errs244 === errors;
																																													} else var valid53 = true;
																																													if (valid53) {
																																														if (data100.count !== void 0) {
																																															let data102 = data100.count;
																																															const _errs246 = errors;
																																															const _errs247 = errors;
																																															if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at/" + i5 + "/count",
																																																	schemaPath: "#/$defs/count/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs247) {
																																																if (typeof data102 == "number" && isFinite(data102)) {
																																																	if (data102 < 0 || isNaN(data102)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at/" + i5 + "/count",
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
																																															var valid53 = _errs246 === errors;
																																														} else var valid53 = true;
																																													}
																																												}
																																											}
																																										} else {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at/" + i5,
																																												schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/type",
																																												keyword: "type",
																																												params: { type: "object" },
																																												message: "must be object"
																																											}];
																																											return false;
																																										}
																																									}
																																									if (!(_errs241 === errors)) break;
																																								}
																																							} else {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/manifests/" + i4 + "/not_looked_at",
																																									schemaPath: "#/properties/manifests/items/properties/not_looked_at/type",
																																									keyword: "type",
																																									params: { type: "array" },
																																									message: "must be array"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid49 = _errs239 === errors;
																																					} else var valid49 = true;
																																					if (valid49) {
																																						if (data91.unread !== void 0) {
																																							let data103 = data91.unread;
																																							const _errs249 = errors;
																																							if (typeof data103 !== "string" && data103 !== null) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/manifests/" + i4 + "/unread",
																																									schemaPath: "#/properties/manifests/items/properties/unread/type",
																																									keyword: "type",
																																									params: { type: schema31.properties.manifests.items.properties.unread.type },
																																									message: "must be string,null"
																																								}];
																																								return false;
																																							}
																																							var valid49 = _errs249 === errors;
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
																											} else {
																												validate20.errors = [{
																													instancePath: instancePath + "/manifests/" + i4,
																													schemaPath: "#/properties/manifests/items/type",
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
																										instancePath: instancePath + "/manifests",
																										schemaPath: "#/properties/manifests/type",
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
																							if (data.entries !== void 0) {
																								let data104 = data.entries;
																								const _errs251 = errors;
																								if (errors === _errs251) {
																									if (Array.isArray(data104)) {
																										const len6 = data104.length;
																										for (let i6 = 0; i6 < len6; i6++) {
																											let data105 = data104[i6];
																											const _errs253 = errors;
																											if (errors === _errs253) {
																												if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
																													let missing14;
																													if (data105.kind === void 0 && (missing14 = "kind") || data105.id === void 0 && (missing14 = "id") || data105.version === void 0 && (missing14 = "version") || data105.path === void 0 && (missing14 = "path") || data105.status === void 0 && (missing14 = "status") || data105.files === void 0 && (missing14 = "files")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/entries/" + i6,
																															schemaPath: "#/properties/entries/items/required",
																															keyword: "required",
																															params: { missingProperty: missing14 },
																															message: "must have required property '" + missing14 + "'"
																														}];
																														return false;
																													} else {
																														const _errs255 = errors;
																														for (const key17 in data105) if (!(key17 === "kind" || key17 === "id" || key17 === "version" || key17 === "path" || key17 === "status" || key17 === "files" || key17 === "works" || key17 === "tested")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/entries/" + i6,
																																schemaPath: "#/properties/entries/items/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key17 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (_errs255 === errors) {
																															if (data105.kind !== void 0) {
																																let data106 = data105.kind;
																																const _errs256 = errors;
																																if (!(data106 === "model" || data106 === "dataset")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/entries/" + i6 + "/kind",
																																		schemaPath: "#/properties/entries/items/properties/kind/enum",
																																		keyword: "enum",
																																		params: { allowedValues: schema31.properties.entries.items.properties.kind.enum },
																																		message: "must be equal to one of the allowed values"
																																	}];
																																	return false;
																																}
																																var valid56 = _errs256 === errors;
																															} else var valid56 = true;
																															if (valid56) {
																																if (data105.id !== void 0) {
																																	const _errs257 = errors;
																																	if (typeof data105.id !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/entries/" + i6 + "/id",
																																			schemaPath: "#/properties/entries/items/properties/id/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid56 = _errs257 === errors;
																																} else var valid56 = true;
																																if (valid56) {
																																	if (data105.version !== void 0) {
																																		let data108 = data105.version;
																																		const _errs259 = errors;
																																		if (typeof data108 !== "string" && data108 !== null) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/entries/" + i6 + "/version",
																																				schemaPath: "#/properties/entries/items/properties/version/type",
																																				keyword: "type",
																																				params: { type: schema31.properties.entries.items.properties.version.type },
																																				message: "must be string,null"
																																			}];
																																			return false;
																																		}
																																		var valid56 = _errs259 === errors;
																																	} else var valid56 = true;
																																	if (valid56) {
																																		if (data105.path !== void 0) {
																																			let data109 = data105.path;
																																			const _errs261 = errors;
																																			if (typeof data109 !== "string" && data109 !== null) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/entries/" + i6 + "/path",
																																					schemaPath: "#/properties/entries/items/properties/path/type",
																																					keyword: "type",
																																					params: { type: schema31.properties.entries.items.properties.path.type },
																																					message: "must be string,null"
																																				}];
																																				return false;
																																			}
																																			var valid56 = _errs261 === errors;
																																		} else var valid56 = true;
																																		if (valid56) {
																																			if (data105.status !== void 0) {
																																				let data110 = data105.status;
																																				const _errs263 = errors;
																																				if (!(data110 === "matched" || data110 === "mismatched" || data110 === "missing" || data110 === "unreadable" || data110 === "changed" || data110 === "unverified" || data110 === "skipped")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/entries/" + i6 + "/status",
																																						schemaPath: "#/$defs/status/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema64.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid56 = _errs263 === errors;
																																			} else var valid56 = true;
																																			if (valid56) {
																																				if (data105.files !== void 0) {
																																					let data111 = data105.files;
																																					const _errs265 = errors;
																																					const _errs266 = errors;
																																					if (!(typeof data111 == "number" && !(data111 % 1) && !isNaN(data111) && isFinite(data111))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/entries/" + i6 + "/files",
																																							schemaPath: "#/$defs/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs266) {
																																						if (typeof data111 == "number" && isFinite(data111)) {
																																							if (data111 < 0 || isNaN(data111)) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/entries/" + i6 + "/files",
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
																																					var valid56 = _errs265 === errors;
																																				} else var valid56 = true;
																																				if (valid56) {
																																					if (data105.works !== void 0) {
																																						let data112 = data105.works;
																																						const _errs268 = errors;
																																						if (!(data112 === "available" || data112 === "answers" || data112 === "failed" || data112 === "blocked" || data112 === "skipped" || data112 === "untested")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/entries/" + i6 + "/works",
																																								schemaPath: "#/properties/entries/items/properties/works/enum",
																																								keyword: "enum",
																																								params: { allowedValues: schema31.properties.entries.items.properties.works.enum },
																																								message: "must be equal to one of the allowed values"
																																							}];
																																							return false;
																																						}
																																						var valid56 = _errs268 === errors;
																																					} else var valid56 = true;
																																					if (valid56) {
																																						if (data105.tested !== void 0) {
																																							let data113 = data105.tested;
																																							const _errs269 = errors;
																																							if (errors === _errs269) {
																																								if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
																																									let missing15;
																																									if (data113.statement === void 0 && (missing15 = "statement") || data113.test === void 0 && (missing15 = "test")) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/entries/" + i6 + "/tested",
																																											schemaPath: "#/properties/entries/items/properties/tested/required",
																																											keyword: "required",
																																											params: { missingProperty: missing15 },
																																											message: "must have required property '" + missing15 + "'"
																																										}];
																																										return false;
																																									} else {
																																										const _errs271 = errors;
																																										for (const key18 in data113) if (!(key18 === "statement" || key18 === "test")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/entries/" + i6 + "/tested",
																																												schemaPath: "#/properties/entries/items/properties/tested/additionalProperties",
																																												keyword: "additionalProperties",
																																												params: { additionalProperty: key18 },
																																												message: "must NOT have additional properties"
																																											}];
																																											return false;
																																										}
																																										if (_errs271 === errors) {
																																											if (data113.statement !== void 0) {
																																												const _errs272 = errors;
																																												if (typeof data113.statement !== "string") {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/entries/" + i6 + "/tested/statement",
																																														schemaPath: "#/properties/entries/items/properties/tested/properties/statement/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																												var valid59 = _errs272 === errors;
																																											} else var valid59 = true;
																																											if (valid59) {
																																												if (data113.test !== void 0) {
																																													const _errs274 = errors;
																																													if (typeof data113.test !== "string") {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/entries/" + i6 + "/tested/test",
																																															schemaPath: "#/properties/entries/items/properties/tested/properties/test/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid59 = _errs274 === errors;
																																												} else var valid59 = true;
																																											}
																																										}
																																									}
																																								} else {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/entries/" + i6 + "/tested",
																																										schemaPath: "#/properties/entries/items/properties/tested/type",
																																										keyword: "type",
																																										params: { type: "object" },
																																										message: "must be object"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid56 = _errs269 === errors;
																																						} else var valid56 = true;
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
																														instancePath: instancePath + "/entries/" + i6,
																														schemaPath: "#/properties/entries/items/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											if (!(_errs253 === errors)) break;
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
																								var valid0 = _errs251 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.files !== void 0) {
																									let data116 = data.files;
																									const _errs276 = errors;
																									if (errors === _errs276) {
																										if (Array.isArray(data116)) {
																											const len7 = data116.length;
																											for (let i7 = 0; i7 < len7; i7++) {
																												let data117 = data116[i7];
																												const _errs278 = errors;
																												if (errors === _errs278) {
																													if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
																														let missing16;
																														if (data117.path === void 0 && (missing16 = "path") || data117.list === void 0 && (missing16 = "list") || data117.recorded === void 0 && (missing16 = "recorded") || data117.actual === void 0 && (missing16 = "actual") || data117.status === void 0 && (missing16 = "status") || data117.evidence === void 0 && (missing16 = "evidence")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i7,
																																schemaPath: "#/properties/files/items/required",
																																keyword: "required",
																																params: { missingProperty: missing16 },
																																message: "must have required property '" + missing16 + "'"
																															}];
																															return false;
																														} else {
																															const _errs280 = errors;
																															for (const key19 in data117) if (!func1.call(schema31.properties.files.items.properties, key19)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/files/" + i7,
																																	schemaPath: "#/properties/files/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key19 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs280 === errors) {
																																if (data117.path !== void 0) {
																																	const _errs281 = errors;
																																	if (typeof data117.path !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/files/" + i7 + "/path",
																																			schemaPath: "#/properties/files/items/properties/path/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid61 = _errs281 === errors;
																																} else var valid61 = true;
																																if (valid61) {
																																	if (data117.list !== void 0) {
																																		const _errs283 = errors;
																																		if (typeof data117.list !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/files/" + i7 + "/list",
																																				schemaPath: "#/properties/files/items/properties/list/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid61 = _errs283 === errors;
																																	} else var valid61 = true;
																																	if (valid61) {
																																		if (data117.recorded !== void 0) {
																																			let data120 = data117.recorded;
																																			const _errs285 = errors;
																																			if (errors === errors) {
																																				if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
																																					let missing17;
																																					if (data120.sha256 === void 0 && (missing17 = "sha256") || data120.size_bytes === void 0 && (missing17 = "size_bytes")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i7 + "/recorded",
																																							schemaPath: "#/$defs/content/required",
																																							keyword: "required",
																																							params: { missingProperty: missing17 },
																																							message: "must have required property '" + missing17 + "'"
																																						}];
																																						return false;
																																					} else {
																																						const _errs288 = errors;
																																						for (const key20 in data120) if (!(key20 === "sha256" || key20 === "digest" || key20 === "size_bytes")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i7 + "/recorded",
																																								schemaPath: "#/$defs/content/additionalProperties",
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key20 },
																																								message: "must NOT have additional properties"
																																							}];
																																							return false;
																																						}
																																						if (_errs288 === errors) {
																																							if (data120.sha256 !== void 0) {
																																								let data121 = data120.sha256;
																																								const _errs289 = errors;
																																								if (typeof data121 !== "string" && data121 !== null) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/files/" + i7 + "/recorded/sha256",
																																										schemaPath: "#/$defs/content/properties/sha256/type",
																																										keyword: "type",
																																										params: { type: schema66.properties.sha256.type },
																																										message: "must be string,null"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs289) {
																																									if (typeof data121 === "string") {
																																										if (!pattern7.test(data121)) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i7 + "/recorded/sha256",
																																												schemaPath: "#/$defs/content/properties/sha256/pattern",
																																												keyword: "pattern",
																																												params: { pattern: "^[0-9a-f]{64}$" },
																																												message: "must match pattern \"^[0-9a-f]{64}$\""
																																											}];
																																											return false;
																																										}
																																									}
																																								}
																																								var valid63 = _errs289 === errors;
																																							} else var valid63 = true;
																																							if (valid63) {
																																								if (data120.digest !== void 0) {
																																									let data122 = data120.digest;
																																									const _errs291 = errors;
																																									if (errors === _errs291) {
																																										if (typeof data122 === "string") {
																																											if (!pattern13.test(data122)) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i7 + "/recorded/digest",
																																													schemaPath: "#/$defs/content/properties/digest/pattern",
																																													keyword: "pattern",
																																													params: { pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$" },
																																													message: "must match pattern \"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$\""
																																												}];
																																												return false;
																																											}
																																										} else {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i7 + "/recorded/digest",
																																												schemaPath: "#/$defs/content/properties/digest/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																									}
																																									var valid63 = _errs291 === errors;
																																								} else var valid63 = true;
																																								if (valid63) {
																																									if (data120.size_bytes !== void 0) {
																																										let data123 = data120.size_bytes;
																																										const _errs293 = errors;
																																										if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123)) && data123 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i7 + "/recorded/size_bytes",
																																												schemaPath: "#/$defs/content/properties/size_bytes/type",
																																												keyword: "type",
																																												params: { type: schema66.properties.size_bytes.type },
																																												message: "must be integer,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs293) {
																																											if (typeof data123 == "number" && isFinite(data123)) {
																																												if (data123 < 0 || isNaN(data123)) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i7 + "/recorded/size_bytes",
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
																																										var valid63 = _errs293 === errors;
																																									} else var valid63 = true;
																																								}
																																							}
																																						}
																																					}
																																				} else {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/files/" + i7 + "/recorded",
																																						schemaPath: "#/$defs/content/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid61 = _errs285 === errors;
																																		} else var valid61 = true;
																																		if (valid61) {
																																			if (data117.actual !== void 0) {
																																				let data124 = data117.actual;
																																				const _errs295 = errors;
																																				if (errors === errors) {
																																					if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
																																						let missing18;
																																						if (data124.sha256 === void 0 && (missing18 = "sha256") || data124.size_bytes === void 0 && (missing18 = "size_bytes")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i7 + "/actual",
																																								schemaPath: "#/$defs/content/required",
																																								keyword: "required",
																																								params: { missingProperty: missing18 },
																																								message: "must have required property '" + missing18 + "'"
																																							}];
																																							return false;
																																						} else {
																																							const _errs298 = errors;
																																							for (const key21 in data124) if (!(key21 === "sha256" || key21 === "digest" || key21 === "size_bytes")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i7 + "/actual",
																																									schemaPath: "#/$defs/content/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key21 },
																																									message: "must NOT have additional properties"
																																								}];
																																								return false;
																																							}
																																							if (_errs298 === errors) {
																																								if (data124.sha256 !== void 0) {
																																									let data125 = data124.sha256;
																																									const _errs299 = errors;
																																									if (typeof data125 !== "string" && data125 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/files/" + i7 + "/actual/sha256",
																																											schemaPath: "#/$defs/content/properties/sha256/type",
																																											keyword: "type",
																																											params: { type: schema66.properties.sha256.type },
																																											message: "must be string,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs299) {
																																										if (typeof data125 === "string") {
																																											if (!pattern7.test(data125)) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i7 + "/actual/sha256",
																																													schemaPath: "#/$defs/content/properties/sha256/pattern",
																																													keyword: "pattern",
																																													params: { pattern: "^[0-9a-f]{64}$" },
																																													message: "must match pattern \"^[0-9a-f]{64}$\""
																																												}];
																																												return false;
																																											}
																																										}
																																									}
																																									var valid65 = _errs299 === errors;
																																								} else var valid65 = true;
																																								if (valid65) {
																																									if (data124.digest !== void 0) {
																																										let data126 = data124.digest;
																																										const _errs301 = errors;
																																										if (errors === _errs301) {
																																											if (typeof data126 === "string") {
																																												if (!pattern13.test(data126)) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i7 + "/actual/digest",
																																														schemaPath: "#/$defs/content/properties/digest/pattern",
																																														keyword: "pattern",
																																														params: { pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$" },
																																														message: "must match pattern \"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$\""
																																													}];
																																													return false;
																																												}
																																											} else {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i7 + "/actual/digest",
																																													schemaPath: "#/$defs/content/properties/digest/type",
																																													keyword: "type",
																																													params: { type: "string" },
																																													message: "must be string"
																																												}];
																																												return false;
																																											}
																																										}
																																										var valid65 = _errs301 === errors;
																																									} else var valid65 = true;
																																									if (valid65) {
																																										if (data124.size_bytes !== void 0) {
																																											let data127 = data124.size_bytes;
																																											const _errs303 = errors;
																																											if (!(typeof data127 == "number" && !(data127 % 1) && !isNaN(data127) && isFinite(data127)) && data127 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/files/" + i7 + "/actual/size_bytes",
																																													schemaPath: "#/$defs/content/properties/size_bytes/type",
																																													keyword: "type",
																																													params: { type: schema66.properties.size_bytes.type },
																																													message: "must be integer,null"
																																												}];
																																												return false;
																																											}
																																											if (errors === _errs303) {
																																												if (typeof data127 == "number" && isFinite(data127)) {
																																													if (data127 < 0 || isNaN(data127)) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/files/" + i7 + "/actual/size_bytes",
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
																																											var valid65 = _errs303 === errors;
																																										} else var valid65 = true;
																																									}
																																								}
																																							}
																																						}
																																					} else {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i7 + "/actual",
																																							schemaPath: "#/$defs/content/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid61 = _errs295 === errors;
																																			} else var valid61 = true;
																																			if (valid61) {
																																				if (data117.status !== void 0) {
																																					let data128 = data117.status;
																																					const _errs305 = errors;
																																					if (!(data128 === "matched" || data128 === "mismatched" || data128 === "missing" || data128 === "unreadable" || data128 === "changed" || data128 === "unverified" || data128 === "skipped")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i7 + "/status",
																																							schemaPath: "#/$defs/status/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema64.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid61 = _errs305 === errors;
																																				} else var valid61 = true;
																																				if (valid61) {
																																					if (data117.evidence !== void 0) {
																																						let data129 = data117.evidence;
																																						const _errs307 = errors;
																																						if (!(data129 === "bytes" || data129 === "upstream-bytes" || data129 === "pointer" || data129 === "upstream" || data129 === "none")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i7 + "/evidence",
																																								schemaPath: "#/properties/files/items/properties/evidence/enum",
																																								keyword: "enum",
																																								params: { allowedValues: schema31.properties.files.items.properties.evidence.enum },
																																								message: "must be equal to one of the allowed values"
																																							}];
																																							return false;
																																						}
																																						var valid61 = _errs307 === errors;
																																					} else var valid61 = true;
																																					if (valid61) {
																																						if (data117.host !== void 0) {
																																							const _errs308 = errors;
																																							if (typeof data117.host !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i7 + "/host",
																																									schemaPath: "#/properties/files/items/properties/host/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid61 = _errs308 === errors;
																																						} else var valid61 = true;
																																						if (valid61) {
																																							if (data117.presence !== void 0) {
																																								const _errs310 = errors;
																																								if (!(data117.presence === "lfs-server")) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/files/" + i7 + "/presence",
																																										schemaPath: "#/properties/files/items/properties/presence/enum",
																																										keyword: "enum",
																																										params: { allowedValues: schema31.properties.files.items.properties.presence.enum },
																																										message: "must be equal to one of the allowed values"
																																									}];
																																									return false;
																																								}
																																								var valid61 = _errs310 === errors;
																																							} else var valid61 = true;
																																							if (valid61) {
																																								if (data117.strength !== void 0) {
																																									const _errs311 = errors;
																																									if (!(data117.strength === "weak")) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/files/" + i7 + "/strength",
																																											schemaPath: "#/properties/files/items/properties/strength/enum",
																																											keyword: "enum",
																																											params: { allowedValues: schema31.properties.files.items.properties.strength.enum },
																																											message: "must be equal to one of the allowed values"
																																										}];
																																										return false;
																																									}
																																									var valid61 = _errs311 === errors;
																																								} else var valid61 = true;
																																								if (valid61) {
																																									if (data117.verified_at !== void 0) {
																																										const _errs312 = errors;
																																										if (typeof data117.verified_at !== "string") {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i7 + "/verified_at",
																																												schemaPath: "#/properties/files/items/properties/verified_at/type",
																																												keyword: "type",
																																												params: { type: "string" },
																																												message: "must be string"
																																											}];
																																											return false;
																																										}
																																										var valid61 = _errs312 === errors;
																																									} else var valid61 = true;
																																									if (valid61) {
																																										if (data117.restore !== void 0) {
																																											let data134 = data117.restore;
																																											const _errs314 = errors;
																																											if (errors === _errs314) {
																																												if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
																																													let missing19;
																																													if (data134.result === void 0 && (missing19 = "result") || data134.from === void 0 && (missing19 = "from") || data134.bytes === void 0 && (missing19 = "bytes") || data134.resumed_from === void 0 && (missing19 = "resumed_from") || data134.seconds === void 0 && (missing19 = "seconds") || data134.attempts === void 0 && (missing19 = "attempts")) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/files/" + i7 + "/restore",
																																															schemaPath: "#/properties/files/items/properties/restore/required",
																																															keyword: "required",
																																															params: { missingProperty: missing19 },
																																															message: "must have required property '" + missing19 + "'"
																																														}];
																																														return false;
																																													} else {
																																														const _errs316 = errors;
																																														for (const key22 in data134) if (!(key22 === "result" || key22 === "from" || key22 === "bytes" || key22 === "resumed_from" || key22 === "seconds" || key22 === "attempts")) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/files/" + i7 + "/restore",
																																																schemaPath: "#/properties/files/items/properties/restore/additionalProperties",
																																																keyword: "additionalProperties",
																																																params: { additionalProperty: key22 },
																																																message: "must NOT have additional properties"
																																															}];
																																															return false;
																																														}
																																														if (_errs316 === errors) {
																																															if (data134.result !== void 0) {
																																																let data135 = data134.result;
																																																const _errs317 = errors;
																																																if (!(data135 === "restored" || data135 === "mismatch" || data135 === "gone" || data135 === "failed" || data135 === "unsourced")) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/files/" + i7 + "/restore/result",
																																																		schemaPath: "#/properties/files/items/properties/restore/properties/result/enum",
																																																		keyword: "enum",
																																																		params: { allowedValues: schema31.properties.files.items.properties.restore.properties.result.enum },
																																																		message: "must be equal to one of the allowed values"
																																																	}];
																																																	return false;
																																																}
																																																var valid67 = _errs317 === errors;
																																															} else var valid67 = true;
																																															if (valid67) {
																																																if (data134.from !== void 0) {
																																																	let data136 = data134.from;
																																																	const _errs318 = errors;
																																																	if (typeof data136 !== "string" && data136 !== null) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/files/" + i7 + "/restore/from",
																																																			schemaPath: "#/properties/files/items/properties/restore/properties/from/type",
																																																			keyword: "type",
																																																			params: { type: schema31.properties.files.items.properties.restore.properties.from.type },
																																																			message: "must be string,null"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid67 = _errs318 === errors;
																																																} else var valid67 = true;
																																																if (valid67) {
																																																	if (data134.bytes !== void 0) {
																																																		let data137 = data134.bytes;
																																																		const _errs320 = errors;
																																																		if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137) && isFinite(data137)) && data137 !== null) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/files/" + i7 + "/restore/bytes",
																																																				schemaPath: "#/properties/files/items/properties/restore/properties/bytes/type",
																																																				keyword: "type",
																																																				params: { type: schema31.properties.files.items.properties.restore.properties.bytes.type },
																																																				message: "must be integer,null"
																																																			}];
																																																			return false;
																																																		}
																																																		if (errors === _errs320) {
																																																			if (typeof data137 == "number" && isFinite(data137)) {
																																																				if (data137 < 0 || isNaN(data137)) {
																																																					validate20.errors = [{
																																																						instancePath: instancePath + "/files/" + i7 + "/restore/bytes",
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
																																																		var valid67 = _errs320 === errors;
																																																	} else var valid67 = true;
																																																	if (valid67) {
																																																		if (data134.resumed_from !== void 0) {
																																																			let data138 = data134.resumed_from;
																																																			const _errs322 = errors;
																																																			if (!(typeof data138 == "number" && !(data138 % 1) && !isNaN(data138) && isFinite(data138))) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/files/" + i7 + "/restore/resumed_from",
																																																					schemaPath: "#/properties/files/items/properties/restore/properties/resumed_from/type",
																																																					keyword: "type",
																																																					params: { type: "integer" },
																																																					message: "must be integer"
																																																				}];
																																																				return false;
																																																			}
																																																			if (errors === _errs322) {
																																																				if (typeof data138 == "number" && isFinite(data138)) {
																																																					if (data138 < 0 || isNaN(data138)) {
																																																						validate20.errors = [{
																																																							instancePath: instancePath + "/files/" + i7 + "/restore/resumed_from",
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
																																																			var valid67 = _errs322 === errors;
																																																		} else var valid67 = true;
																																																		if (valid67) {
																																																			if (data134.seconds !== void 0) {
																																																				let data139 = data134.seconds;
																																																				const _errs324 = errors;
																																																				if (errors === _errs324) {
																																																					if (typeof data139 == "number" && isFinite(data139)) {
																																																						if (data139 < 0 || isNaN(data139)) {
																																																							validate20.errors = [{
																																																								instancePath: instancePath + "/files/" + i7 + "/restore/seconds",
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
																																																							instancePath: instancePath + "/files/" + i7 + "/restore/seconds",
																																																							schemaPath: "#/properties/files/items/properties/restore/properties/seconds/type",
																																																							keyword: "type",
																																																							params: { type: "number" },
																																																							message: "must be number"
																																																						}];
																																																						return false;
																																																					}
																																																				}
																																																				var valid67 = _errs324 === errors;
																																																			} else var valid67 = true;
																																																			if (valid67) {
																																																				if (data134.attempts !== void 0) {
																																																					let data140 = data134.attempts;
																																																					const _errs326 = errors;
																																																					if (!(typeof data140 == "number" && !(data140 % 1) && !isNaN(data140) && isFinite(data140))) {
																																																						validate20.errors = [{
																																																							instancePath: instancePath + "/files/" + i7 + "/restore/attempts",
																																																							schemaPath: "#/properties/files/items/properties/restore/properties/attempts/type",
																																																							keyword: "type",
																																																							params: { type: "integer" },
																																																							message: "must be integer"
																																																						}];
																																																						return false;
																																																					}
																																																					if (errors === _errs326) {
																																																						if (typeof data140 == "number" && isFinite(data140)) {
																																																							if (data140 < 0 || isNaN(data140)) {
																																																								validate20.errors = [{
																																																									instancePath: instancePath + "/files/" + i7 + "/restore/attempts",
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
																																																					var valid67 = _errs326 === errors;
																																																				} else var valid67 = true;
																																																			}
																																																		}
																																																	}
																																																}
																																															}
																																														}
																																													}
																																												} else {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/files/" + i7 + "/restore",
																																														schemaPath: "#/properties/files/items/properties/restore/type",
																																														keyword: "type",
																																														params: { type: "object" },
																																														message: "must be object"
																																													}];
																																													return false;
																																												}
																																											}
																																											var valid61 = _errs314 === errors;
																																										} else var valid61 = true;
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
																															instancePath: instancePath + "/files/" + i7,
																															schemaPath: "#/properties/files/items/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																												}
																												if (!(_errs278 === errors)) break;
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
																									var valid0 = _errs276 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.findings !== void 0) {
																										let data141 = data.findings;
																										const _errs328 = errors;
																										if (errors === _errs328) {
																											if (Array.isArray(data141)) {
																												const len8 = data141.length;
																												for (let i8 = 0; i8 < len8; i8++) {
																													let data142 = data141[i8];
																													const _errs330 = errors;
																													if (errors === _errs330) {
																														if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
																															let missing20;
																															if (data142.kind === void 0 && (missing20 = "kind") || data142.severity === void 0 && (missing20 = "severity") || data142.count === void 0 && (missing20 = "count") || data142.data === void 0 && (missing20 = "data") || data142.message === void 0 && (missing20 = "message") || data142.subject === void 0 && (missing20 = "subject") || data142.location === void 0 && (missing20 = "location") || data142.related === void 0 && (missing20 = "related") || data142.expected === void 0 && (missing20 = "expected") || data142.actual === void 0 && (missing20 = "actual") || data142.fingerprint === void 0 && (missing20 = "fingerprint")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i8,
																																	schemaPath: "#/properties/findings/items/required",
																																	keyword: "required",
																																	params: { missingProperty: missing20 },
																																	message: "must have required property '" + missing20 + "'"
																																}];
																																return false;
																															} else {
																																const _errs332 = errors;
																																for (const key23 in data142) if (!func1.call(schema31.properties.findings.items.properties, key23)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/findings/" + i8,
																																		schemaPath: "#/properties/findings/items/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key23 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (_errs332 === errors) {
																																	if (data142.kind !== void 0) {
																																		const _errs333 = errors;
																																		if (typeof data142.kind !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i8 + "/kind",
																																				schemaPath: "#/properties/findings/items/properties/kind/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid69 = _errs333 === errors;
																																	} else var valid69 = true;
																																	if (valid69) {
																																		if (data142.severity !== void 0) {
																																			let data144 = data142.severity;
																																			const _errs335 = errors;
																																			if (!(data144 === "error" || data144 === "warning" || data144 === "notice")) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i8 + "/severity",
																																					schemaPath: "#/properties/findings/items/properties/severity/enum",
																																					keyword: "enum",
																																					params: { allowedValues: schema31.properties.findings.items.properties.severity.enum },
																																					message: "must be equal to one of the allowed values"
																																				}];
																																				return false;
																																			}
																																			var valid69 = _errs335 === errors;
																																		} else var valid69 = true;
																																		if (valid69) {
																																			if (data142.count !== void 0) {
																																				let data145 = data142.count;
																																				const _errs336 = errors;
																																				if (!(typeof data145 == "number" && !(data145 % 1) && !isNaN(data145) && isFinite(data145))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i8 + "/count",
																																						schemaPath: "#/properties/findings/items/properties/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs336) {
																																					if (typeof data145 == "number" && isFinite(data145)) {
																																						if (data145 < 1 || isNaN(data145)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/findings/" + i8 + "/count",
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
																																				var valid69 = _errs336 === errors;
																																			} else var valid69 = true;
																																			if (valid69) {
																																				if (data142.data !== void 0) {
																																					let data146 = data142.data;
																																					const _errs338 = errors;
																																					if (!(data146 && typeof data146 == "object" && !Array.isArray(data146))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i8 + "/data",
																																							schemaPath: "#/properties/findings/items/properties/data/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																					var valid69 = _errs338 === errors;
																																				} else var valid69 = true;
																																				if (valid69) {
																																					if (data142.message !== void 0) {
																																						const _errs340 = errors;
																																						if (typeof data142.message !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/findings/" + i8 + "/message",
																																								schemaPath: "#/properties/findings/items/properties/message/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid69 = _errs340 === errors;
																																					} else var valid69 = true;
																																					if (valid69) {
																																						if (data142.subject !== void 0) {
																																							const _errs342 = errors;
																																							if (typeof data142.subject !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/findings/" + i8 + "/subject",
																																									schemaPath: "#/properties/findings/items/properties/subject/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid69 = _errs342 === errors;
																																						} else var valid69 = true;
																																						if (valid69) {
																																							if (data142.location !== void 0) {
																																								let data149 = data142.location;
																																								const _errs344 = errors;
																																								const _errs345 = errors;
																																								if (!(data149 && typeof data149 == "object" && !Array.isArray(data149)) && data149 !== null) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/findings/" + i8 + "/location",
																																										schemaPath: "#/$defs/location/type",
																																										keyword: "type",
																																										params: { type: schema69.type },
																																										message: "must be object,null"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs345) {
																																									if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
																																										let missing21;
																																										if (data149.file === void 0 && (missing21 = "file") || data149.line === void 0 && (missing21 = "line") || data149.column === void 0 && (missing21 = "column")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/findings/" + i8 + "/location",
																																												schemaPath: "#/$defs/location/required",
																																												keyword: "required",
																																												params: { missingProperty: missing21 },
																																												message: "must have required property '" + missing21 + "'"
																																											}];
																																											return false;
																																										} else {
																																											const _errs347 = errors;
																																											for (const key24 in data149) if (!(key24 === "file" || key24 === "line" || key24 === "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/findings/" + i8 + "/location",
																																													schemaPath: "#/$defs/location/additionalProperties",
																																													keyword: "additionalProperties",
																																													params: { additionalProperty: key24 },
																																													message: "must NOT have additional properties"
																																												}];
																																												return false;
																																											}
																																											if (_errs347 === errors) {
																																												if (data149.file !== void 0) {
																																													const _errs348 = errors;
																																													if (typeof data149.file !== "string") {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/findings/" + i8 + "/location/file",
																																															schemaPath: "#/$defs/location/properties/file/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid71 = _errs348 === errors;
																																												} else var valid71 = true;
																																												if (valid71) {
																																													if (data149.line !== void 0) {
																																														let data151 = data149.line;
																																														const _errs350 = errors;
																																														if (!(typeof data151 == "number" && !(data151 % 1) && !isNaN(data151) && isFinite(data151))) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i8 + "/location/line",
																																																schemaPath: "#/$defs/location/properties/line/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs350) {
																																															if (typeof data151 == "number" && isFinite(data151)) {
																																																if (data151 < 1 || isNaN(data151)) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/findings/" + i8 + "/location/line",
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
																																														var valid71 = _errs350 === errors;
																																													} else var valid71 = true;
																																													if (valid71) {
																																														if (data149.column !== void 0) {
																																															let data152 = data149.column;
																																															const _errs352 = errors;
																																															if (!(typeof data152 == "number" && !(data152 % 1) && !isNaN(data152) && isFinite(data152))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/findings/" + i8 + "/location/column",
																																																	schemaPath: "#/$defs/location/properties/column/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs352) {
																																																if (typeof data152 == "number" && isFinite(data152)) {
																																																	if (data152 < 1 || isNaN(data152)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/findings/" + i8 + "/location/column",
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
																																															var valid71 = _errs352 === errors;
																																														} else var valid71 = true;
																																													}
																																												}
																																											}
																																										}
																																									}
																																								}
																																								var valid69 = _errs344 === errors;
																																							} else var valid69 = true;
																																							if (valid69) {
																																								if (data142.related !== void 0) {
																																									let data153 = data142.related;
																																									const _errs354 = errors;
																																									const _errs355 = errors;
																																									if (!(data153 && typeof data153 == "object" && !Array.isArray(data153)) && data153 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/findings/" + i8 + "/related",
																																											schemaPath: "#/$defs/location/type",
																																											keyword: "type",
																																											params: { type: schema69.type },
																																											message: "must be object,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs355) {
																																										if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
																																											let missing22;
																																											if (data153.file === void 0 && (missing22 = "file") || data153.line === void 0 && (missing22 = "line") || data153.column === void 0 && (missing22 = "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/findings/" + i8 + "/related",
																																													schemaPath: "#/$defs/location/required",
																																													keyword: "required",
																																													params: { missingProperty: missing22 },
																																													message: "must have required property '" + missing22 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs357 = errors;
																																												for (const key25 in data153) if (!(key25 === "file" || key25 === "line" || key25 === "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/findings/" + i8 + "/related",
																																														schemaPath: "#/$defs/location/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key25 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs357 === errors) {
																																													if (data153.file !== void 0) {
																																														const _errs358 = errors;
																																														if (typeof data153.file !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i8 + "/related/file",
																																																schemaPath: "#/$defs/location/properties/file/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid73 = _errs358 === errors;
																																													} else var valid73 = true;
																																													if (valid73) {
																																														if (data153.line !== void 0) {
																																															let data155 = data153.line;
																																															const _errs360 = errors;
																																															if (!(typeof data155 == "number" && !(data155 % 1) && !isNaN(data155) && isFinite(data155))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/findings/" + i8 + "/related/line",
																																																	schemaPath: "#/$defs/location/properties/line/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs360) {
																																																if (typeof data155 == "number" && isFinite(data155)) {
																																																	if (data155 < 1 || isNaN(data155)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/findings/" + i8 + "/related/line",
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
																																															var valid73 = _errs360 === errors;
																																														} else var valid73 = true;
																																														if (valid73) {
																																															if (data153.column !== void 0) {
																																																let data156 = data153.column;
																																																const _errs362 = errors;
																																																if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/findings/" + i8 + "/related/column",
																																																		schemaPath: "#/$defs/location/properties/column/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs362) {
																																																	if (typeof data156 == "number" && isFinite(data156)) {
																																																		if (data156 < 1 || isNaN(data156)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/findings/" + i8 + "/related/column",
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
																																																var valid73 = _errs362 === errors;
																																															} else var valid73 = true;
																																														}
																																													}
																																												}
																																											}
																																										}
																																									}
																																									var valid69 = _errs354 === errors;
																																								} else var valid69 = true;
																																								if (valid69) {
																																									if (data142.expected !== void 0) {
																																										let data157 = data142.expected;
																																										const _errs364 = errors;
																																										if (typeof data157 !== "string" && data157 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/findings/" + i8 + "/expected",
																																												schemaPath: "#/properties/findings/items/properties/expected/type",
																																												keyword: "type",
																																												params: { type: schema31.properties.findings.items.properties.expected.type },
																																												message: "must be string,null"
																																											}];
																																											return false;
																																										}
																																										var valid69 = _errs364 === errors;
																																									} else var valid69 = true;
																																									if (valid69) {
																																										if (data142.actual !== void 0) {
																																											let data158 = data142.actual;
																																											const _errs366 = errors;
																																											if (typeof data158 !== "string" && data158 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/findings/" + i8 + "/actual",
																																													schemaPath: "#/properties/findings/items/properties/actual/type",
																																													keyword: "type",
																																													params: { type: schema31.properties.findings.items.properties.actual.type },
																																													message: "must be string,null"
																																												}];
																																												return false;
																																											}
																																											var valid69 = _errs366 === errors;
																																										} else var valid69 = true;
																																										if (valid69) {
																																											if (data142.fingerprint !== void 0) {
																																												let data159 = data142.fingerprint;
																																												const _errs368 = errors;
																																												if (errors === _errs368) {
																																													if (typeof data159 === "string") {
																																														if (!pattern16.test(data159)) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i8 + "/fingerprint",
																																																schemaPath: "#/properties/findings/items/properties/fingerprint/pattern",
																																																keyword: "pattern",
																																																params: { pattern: "^[0-9a-f]{32}$" },
																																																message: "must match pattern \"^[0-9a-f]{32}$\""
																																															}];
																																															return false;
																																														}
																																													} else {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/findings/" + i8 + "/fingerprint",
																																															schemaPath: "#/properties/findings/items/properties/fingerprint/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid69 = _errs368 === errors;
																																											} else var valid69 = true;
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
																																instancePath: instancePath + "/findings/" + i8,
																																schemaPath: "#/properties/findings/items/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													if (!(_errs330 === errors)) break;
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
																										var valid0 = _errs328 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.suppressed !== void 0) {
																											let data160 = data.suppressed;
																											const _errs370 = errors;
																											if (errors === _errs370) {
																												if (Array.isArray(data160)) {
																													const len9 = data160.length;
																													for (let i9 = 0; i9 < len9; i9++) {
																														let data161 = data160[i9];
																														const _errs372 = errors;
																														if (errors === _errs372) {
																															if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
																																let missing23;
																																if (data161.kind === void 0 && (missing23 = "kind") || data161.severity === void 0 && (missing23 = "severity") || data161.count === void 0 && (missing23 = "count") || data161.data === void 0 && (missing23 = "data") || data161.message === void 0 && (missing23 = "message") || data161.subject === void 0 && (missing23 = "subject") || data161.location === void 0 && (missing23 = "location") || data161.related === void 0 && (missing23 = "related") || data161.expected === void 0 && (missing23 = "expected") || data161.actual === void 0 && (missing23 = "actual") || data161.fingerprint === void 0 && (missing23 = "fingerprint") || data161.suppression === void 0 && (missing23 = "suppression") || data161.reason === void 0 && (missing23 = "reason") || data161.expires === void 0 && (missing23 = "expires")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/suppressed/" + i9,
																																		schemaPath: "#/properties/suppressed/items/required",
																																		keyword: "required",
																																		params: { missingProperty: missing23 },
																																		message: "must have required property '" + missing23 + "'"
																																	}];
																																	return false;
																																} else {
																																	const _errs374 = errors;
																																	for (const key26 in data161) if (!func1.call(schema31.properties.suppressed.items.properties, key26)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/suppressed/" + i9,
																																			schemaPath: "#/properties/suppressed/items/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key26 },
																																			message: "must NOT have additional properties"
																																		}];
																																		return false;
																																	}
																																	if (_errs374 === errors) {
																																		if (data161.kind !== void 0) {
																																			const _errs375 = errors;
																																			if (typeof data161.kind !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/suppressed/" + i9 + "/kind",
																																					schemaPath: "#/properties/suppressed/items/properties/kind/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid75 = _errs375 === errors;
																																		} else var valid75 = true;
																																		if (valid75) {
																																			if (data161.severity !== void 0) {
																																				let data163 = data161.severity;
																																				const _errs377 = errors;
																																				if (!(data163 === "error" || data163 === "warning" || data163 === "notice")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/suppressed/" + i9 + "/severity",
																																						schemaPath: "#/properties/suppressed/items/properties/severity/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema31.properties.suppressed.items.properties.severity.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid75 = _errs377 === errors;
																																			} else var valid75 = true;
																																			if (valid75) {
																																				if (data161.count !== void 0) {
																																					let data164 = data161.count;
																																					const _errs378 = errors;
																																					if (!(typeof data164 == "number" && !(data164 % 1) && !isNaN(data164) && isFinite(data164))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/suppressed/" + i9 + "/count",
																																							schemaPath: "#/properties/suppressed/items/properties/count/type",
																																							keyword: "type",
																																							params: { type: "integer" },
																																							message: "must be integer"
																																						}];
																																						return false;
																																					}
																																					if (errors === _errs378) {
																																						if (typeof data164 == "number" && isFinite(data164)) {
																																							if (data164 < 1 || isNaN(data164)) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressed/" + i9 + "/count",
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
																																					var valid75 = _errs378 === errors;
																																				} else var valid75 = true;
																																				if (valid75) {
																																					if (data161.data !== void 0) {
																																						let data165 = data161.data;
																																						const _errs380 = errors;
																																						if (!(data165 && typeof data165 == "object" && !Array.isArray(data165))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/suppressed/" + i9 + "/data",
																																								schemaPath: "#/properties/suppressed/items/properties/data/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							}];
																																							return false;
																																						}
																																						var valid75 = _errs380 === errors;
																																					} else var valid75 = true;
																																					if (valid75) {
																																						if (data161.message !== void 0) {
																																							const _errs382 = errors;
																																							if (typeof data161.message !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressed/" + i9 + "/message",
																																									schemaPath: "#/properties/suppressed/items/properties/message/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid75 = _errs382 === errors;
																																						} else var valid75 = true;
																																						if (valid75) {
																																							if (data161.subject !== void 0) {
																																								const _errs384 = errors;
																																								if (typeof data161.subject !== "string") {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressed/" + i9 + "/subject",
																																										schemaPath: "#/properties/suppressed/items/properties/subject/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid75 = _errs384 === errors;
																																							} else var valid75 = true;
																																							if (valid75) {
																																								if (data161.location !== void 0) {
																																									let data168 = data161.location;
																																									const _errs386 = errors;
																																									const _errs387 = errors;
																																									if (!(data168 && typeof data168 == "object" && !Array.isArray(data168)) && data168 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressed/" + i9 + "/location",
																																											schemaPath: "#/$defs/location/type",
																																											keyword: "type",
																																											params: { type: schema69.type },
																																											message: "must be object,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs387) {
																																										if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
																																											let missing24;
																																											if (data168.file === void 0 && (missing24 = "file") || data168.line === void 0 && (missing24 = "line") || data168.column === void 0 && (missing24 = "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressed/" + i9 + "/location",
																																													schemaPath: "#/$defs/location/required",
																																													keyword: "required",
																																													params: { missingProperty: missing24 },
																																													message: "must have required property '" + missing24 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs389 = errors;
																																												for (const key27 in data168) if (!(key27 === "file" || key27 === "line" || key27 === "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressed/" + i9 + "/location",
																																														schemaPath: "#/$defs/location/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key27 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs389 === errors) {
																																													if (data168.file !== void 0) {
																																														const _errs390 = errors;
																																														if (typeof data168.file !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i9 + "/location/file",
																																																schemaPath: "#/$defs/location/properties/file/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid77 = _errs390 === errors;
																																													} else var valid77 = true;
																																													if (valid77) {
																																														if (data168.line !== void 0) {
																																															let data170 = data168.line;
																																															const _errs392 = errors;
																																															if (!(typeof data170 == "number" && !(data170 % 1) && !isNaN(data170) && isFinite(data170))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i9 + "/location/line",
																																																	schemaPath: "#/$defs/location/properties/line/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs392) {
																																																if (typeof data170 == "number" && isFinite(data170)) {
																																																	if (data170 < 1 || isNaN(data170)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i9 + "/location/line",
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
																																															var valid77 = _errs392 === errors;
																																														} else var valid77 = true;
																																														if (valid77) {
																																															if (data168.column !== void 0) {
																																																let data171 = data168.column;
																																																const _errs394 = errors;
																																																if (!(typeof data171 == "number" && !(data171 % 1) && !isNaN(data171) && isFinite(data171))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i9 + "/location/column",
																																																		schemaPath: "#/$defs/location/properties/column/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs394) {
																																																	if (typeof data171 == "number" && isFinite(data171)) {
																																																		if (data171 < 1 || isNaN(data171)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i9 + "/location/column",
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
																																																var valid77 = _errs394 === errors;
																																															} else var valid77 = true;
																																														}
																																													}
																																												}
																																											}
																																										}
																																									}
																																									var valid75 = _errs386 === errors;
																																								} else var valid75 = true;
																																								if (valid75) {
																																									if (data161.related !== void 0) {
																																										let data172 = data161.related;
																																										const _errs396 = errors;
																																										const _errs397 = errors;
																																										if (!(data172 && typeof data172 == "object" && !Array.isArray(data172)) && data172 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressed/" + i9 + "/related",
																																												schemaPath: "#/$defs/location/type",
																																												keyword: "type",
																																												params: { type: schema69.type },
																																												message: "must be object,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs397) {
																																											if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
																																												let missing25;
																																												if (data172.file === void 0 && (missing25 = "file") || data172.line === void 0 && (missing25 = "line") || data172.column === void 0 && (missing25 = "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressed/" + i9 + "/related",
																																														schemaPath: "#/$defs/location/required",
																																														keyword: "required",
																																														params: { missingProperty: missing25 },
																																														message: "must have required property '" + missing25 + "'"
																																													}];
																																													return false;
																																												} else {
																																													const _errs399 = errors;
																																													for (const key28 in data172) if (!(key28 === "file" || key28 === "line" || key28 === "column")) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i9 + "/related",
																																															schemaPath: "#/$defs/location/additionalProperties",
																																															keyword: "additionalProperties",
																																															params: { additionalProperty: key28 },
																																															message: "must NOT have additional properties"
																																														}];
																																														return false;
																																													}
																																													if (_errs399 === errors) {
																																														if (data172.file !== void 0) {
																																															const _errs400 = errors;
																																															if (typeof data172.file !== "string") {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i9 + "/related/file",
																																																	schemaPath: "#/$defs/location/properties/file/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid79 = _errs400 === errors;
																																														} else var valid79 = true;
																																														if (valid79) {
																																															if (data172.line !== void 0) {
																																																let data174 = data172.line;
																																																const _errs402 = errors;
																																																if (!(typeof data174 == "number" && !(data174 % 1) && !isNaN(data174) && isFinite(data174))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i9 + "/related/line",
																																																		schemaPath: "#/$defs/location/properties/line/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs402) {
																																																	if (typeof data174 == "number" && isFinite(data174)) {
																																																		if (data174 < 1 || isNaN(data174)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i9 + "/related/line",
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
																																																var valid79 = _errs402 === errors;
																																															} else var valid79 = true;
																																															if (valid79) {
																																																if (data172.column !== void 0) {
																																																	let data175 = data172.column;
																																																	const _errs404 = errors;
																																																	if (!(typeof data175 == "number" && !(data175 % 1) && !isNaN(data175) && isFinite(data175))) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i9 + "/related/column",
																																																			schemaPath: "#/$defs/location/properties/column/type",
																																																			keyword: "type",
																																																			params: { type: "integer" },
																																																			message: "must be integer"
																																																		}];
																																																		return false;
																																																	}
																																																	if (errors === _errs404) {
																																																		if (typeof data175 == "number" && isFinite(data175)) {
																																																			if (data175 < 1 || isNaN(data175)) {
																																																				validate20.errors = [{
																																																					instancePath: instancePath + "/suppressed/" + i9 + "/related/column",
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
																																																	var valid79 = _errs404 === errors;
																																																} else var valid79 = true;
																																															}
																																														}
																																													}
																																												}
																																											}
																																										}
																																										var valid75 = _errs396 === errors;
																																									} else var valid75 = true;
																																									if (valid75) {
																																										if (data161.expected !== void 0) {
																																											let data176 = data161.expected;
																																											const _errs406 = errors;
																																											if (typeof data176 !== "string" && data176 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressed/" + i9 + "/expected",
																																													schemaPath: "#/properties/suppressed/items/properties/expected/type",
																																													keyword: "type",
																																													params: { type: schema31.properties.suppressed.items.properties.expected.type },
																																													message: "must be string,null"
																																												}];
																																												return false;
																																											}
																																											var valid75 = _errs406 === errors;
																																										} else var valid75 = true;
																																										if (valid75) {
																																											if (data161.actual !== void 0) {
																																												let data177 = data161.actual;
																																												const _errs408 = errors;
																																												if (typeof data177 !== "string" && data177 !== null) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressed/" + i9 + "/actual",
																																														schemaPath: "#/properties/suppressed/items/properties/actual/type",
																																														keyword: "type",
																																														params: { type: schema31.properties.suppressed.items.properties.actual.type },
																																														message: "must be string,null"
																																													}];
																																													return false;
																																												}
																																												var valid75 = _errs408 === errors;
																																											} else var valid75 = true;
																																											if (valid75) {
																																												if (data161.fingerprint !== void 0) {
																																													let data178 = data161.fingerprint;
																																													const _errs410 = errors;
																																													if (errors === _errs410) {
																																														if (typeof data178 === "string") {
																																															if (!pattern16.test(data178)) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i9 + "/fingerprint",
																																																	schemaPath: "#/properties/suppressed/items/properties/fingerprint/pattern",
																																																	keyword: "pattern",
																																																	params: { pattern: "^[0-9a-f]{32}$" },
																																																	message: "must match pattern \"^[0-9a-f]{32}$\""
																																																}];
																																																return false;
																																															}
																																														} else {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i9 + "/fingerprint",
																																																schemaPath: "#/properties/suppressed/items/properties/fingerprint/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																													}
																																													var valid75 = _errs410 === errors;
																																												} else var valid75 = true;
																																												if (valid75) {
																																													if (data161.suppression !== void 0) {
																																														let data179 = data161.suppression;
																																														const _errs412 = errors;
																																														const _errs413 = errors;
																																														if (!(typeof data179 == "number" && !(data179 % 1) && !isNaN(data179) && isFinite(data179))) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i9 + "/suppression",
																																																schemaPath: "#/$defs/count/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs413) {
																																															if (typeof data179 == "number" && isFinite(data179)) {
																																																if (data179 < 0 || isNaN(data179)) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i9 + "/suppression",
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
																																														var valid75 = _errs412 === errors;
																																													} else var valid75 = true;
																																													if (valid75) {
																																														if (data161.reason !== void 0) {
																																															const _errs415 = errors;
																																															if (typeof data161.reason !== "string") {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i9 + "/reason",
																																																	schemaPath: "#/properties/suppressed/items/properties/reason/type",
																																																	keyword: "type",
																																																	params: { type: "string" },
																																																	message: "must be string"
																																																}];
																																																return false;
																																															}
																																															var valid75 = _errs415 === errors;
																																														} else var valid75 = true;
																																														if (valid75) {
																																															if (data161.expires !== void 0) {
																																																let data181 = data161.expires;
																																																const _errs417 = errors;
																																																if (errors === errors) {
																																																	if (typeof data181 === "string") {
																																																		if (!pattern18.test(data181)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i9 + "/expires",
																																																				schemaPath: "#/$defs/day/pattern",
																																																				keyword: "pattern",
																																																				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																																				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																																			}];
																																																			return false;
																																																		}
																																																	} else {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i9 + "/expires",
																																																			schemaPath: "#/$defs/day/type",
																																																			keyword: "type",
																																																			params: { type: "string" },
																																																			message: "must be string"
																																																		}];
																																																		return false;
																																																	}
																																																}
																																																var valid75 = _errs417 === errors;
																																															} else var valid75 = true;
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
																																	instancePath: instancePath + "/suppressed/" + i9,
																																	schemaPath: "#/properties/suppressed/items/type",
																																	keyword: "type",
																																	params: { type: "object" },
																																	message: "must be object"
																																}];
																																return false;
																															}
																														}
																														if (!(_errs372 === errors)) break;
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
																											var valid0 = _errs370 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.suppressions !== void 0) {
																												let data182 = data.suppressions;
																												const _errs420 = errors;
																												if (errors === _errs420) {
																													if (Array.isArray(data182)) {
																														const len10 = data182.length;
																														for (let i10 = 0; i10 < len10; i10++) {
																															let data183 = data182[i10];
																															const _errs422 = errors;
																															if (errors === _errs422) {
																																if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
																																	let missing26;
																																	if (data183.kind === void 0 && (missing26 = "kind") || data183.path === void 0 && (missing26 = "path") || data183.reason === void 0 && (missing26 = "reason") || data183.expires === void 0 && (missing26 = "expires") || data183.status === void 0 && (missing26 = "status") || data183.findings === void 0 && (missing26 = "findings")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/suppressions/" + i10,
																																			schemaPath: "#/properties/suppressions/items/required",
																																			keyword: "required",
																																			params: { missingProperty: missing26 },
																																			message: "must have required property '" + missing26 + "'"
																																		}];
																																		return false;
																																	} else {
																																		const _errs424 = errors;
																																		for (const key29 in data183) if (!(key29 === "kind" || key29 === "path" || key29 === "reason" || key29 === "expires" || key29 === "status" || key29 === "findings")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/suppressions/" + i10,
																																				schemaPath: "#/properties/suppressions/items/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key29 },
																																				message: "must NOT have additional properties"
																																			}];
																																			return false;
																																		}
																																		if (_errs424 === errors) {
																																			if (data183.kind !== void 0) {
																																				const _errs425 = errors;
																																				if (typeof data183.kind !== "string") {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/suppressions/" + i10 + "/kind",
																																						schemaPath: "#/properties/suppressions/items/properties/kind/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid83 = _errs425 === errors;
																																			} else var valid83 = true;
																																			if (valid83) {
																																				if (data183.path !== void 0) {
																																					const _errs427 = errors;
																																					if (typeof data183.path !== "string") {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/suppressions/" + i10 + "/path",
																																							schemaPath: "#/properties/suppressions/items/properties/path/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid83 = _errs427 === errors;
																																				} else var valid83 = true;
																																				if (valid83) {
																																					if (data183.reason !== void 0) {
																																						const _errs429 = errors;
																																						if (typeof data183.reason !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/suppressions/" + i10 + "/reason",
																																								schemaPath: "#/properties/suppressions/items/properties/reason/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid83 = _errs429 === errors;
																																					} else var valid83 = true;
																																					if (valid83) {
																																						if (data183.expires !== void 0) {
																																							let data187 = data183.expires;
																																							const _errs431 = errors;
																																							if (errors === errors) {
																																								if (typeof data187 === "string") {
																																									if (!pattern18.test(data187)) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressions/" + i10 + "/expires",
																																											schemaPath: "#/$defs/day/pattern",
																																											keyword: "pattern",
																																											params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																											message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																										}];
																																										return false;
																																									}
																																								} else {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressions/" + i10 + "/expires",
																																										schemaPath: "#/$defs/day/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																							}
																																							var valid83 = _errs431 === errors;
																																						} else var valid83 = true;
																																						if (valid83) {
																																							if (data183.status !== void 0) {
																																								let data188 = data183.status;
																																								const _errs434 = errors;
																																								if (!(data188 === "active" || data188 === "expired")) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressions/" + i10 + "/status",
																																										schemaPath: "#/properties/suppressions/items/properties/status/enum",
																																										keyword: "enum",
																																										params: { allowedValues: schema31.properties.suppressions.items.properties.status.enum },
																																										message: "must be equal to one of the allowed values"
																																									}];
																																									return false;
																																								}
																																								var valid83 = _errs434 === errors;
																																							} else var valid83 = true;
																																							if (valid83) {
																																								if (data183.findings !== void 0) {
																																									let data189 = data183.findings;
																																									const _errs435 = errors;
																																									const _errs436 = errors;
																																									if (!(typeof data189 == "number" && !(data189 % 1) && !isNaN(data189) && isFinite(data189))) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressions/" + i10 + "/findings",
																																											schemaPath: "#/$defs/count/type",
																																											keyword: "type",
																																											params: { type: "integer" },
																																											message: "must be integer"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs436) {
																																										if (typeof data189 == "number" && isFinite(data189)) {
																																											if (data189 < 0 || isNaN(data189)) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressions/" + i10 + "/findings",
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
																																									var valid83 = _errs435 === errors;
																																								} else var valid83 = true;
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																} else {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/suppressions/" + i10,
																																		schemaPath: "#/properties/suppressions/items/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																															if (!(_errs422 === errors)) break;
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
																												var valid0 = _errs420 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.counts !== void 0) {
																													let data190 = data.counts;
																													const _errs438 = errors;
																													if (errors === _errs438) {
																														if (data190 && typeof data190 == "object" && !Array.isArray(data190)) for (const key30 in data190) {
																															let data191 = data190[key30];
																															const _errs441 = errors;
																															if (!(typeof data191 == "number" && !(data191 % 1) && !isNaN(data191) && isFinite(data191))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/counts/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/properties/counts/additionalProperties/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs441) {
																																if (typeof data191 == "number" && isFinite(data191)) {
																																	if (data191 < 1 || isNaN(data191)) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/counts/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),
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
																															if (!(_errs441 === errors)) break;
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
																													var valid0 = _errs438 === errors;
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
