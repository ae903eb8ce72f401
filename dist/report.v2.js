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
						"hosts": {
							"type": "object",
							"additionalProperties": { "$ref": "#/$defs/count" }
						}
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
					"host": { "type": "string" },
					"strength": { "enum": ["weak"] },
					"verified_at": { "type": "string" }
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
const schema58 = { "enum": [
	"matched",
	"mismatched",
	"missing",
	"unreadable",
	"changed",
	"unverified",
	"skipped"
] };
const schema60 = {
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
const schema63 = {
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
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[^]", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z][a-z_]{0,39}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[0-9a-f]{32}$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
																												for (const key6 in data35) if (!(key6 === "bytes" || key6 === "pointer" || key6 === "upstream" || key6 === "hosts")) {
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
																																if (data35.hosts !== void 0) {
																																	let data39 = data35.hosts;
																																	const _errs88 = errors;
																																	if (errors === _errs88) {
																																		if (data39 && typeof data39 == "object" && !Array.isArray(data39)) for (const key7 in data39) {
																																			let data40 = data39[key7];
																																			const _errs91 = errors;
																																			const _errs92 = errors;
																																			if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																																					schemaPath: "#/$defs/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs92) {
																																				if (typeof data40 == "number" && isFinite(data40)) {
																																					if (data40 < 0 || isNaN(data40)) {
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
																																			if (!(_errs91 === errors)) break;
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
																																	var valid9 = _errs88 === errors;
																																} else var valid9 = true;
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
																										let data41 = data32.matched_weak;
																										const _errs94 = errors;
																										const _errs95 = errors;
																										if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/summary/matched_weak",
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
																										var valid6 = _errs94 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data32.mismatched !== void 0) {
																											let data42 = data32.mismatched;
																											const _errs97 = errors;
																											const _errs98 = errors;
																											if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																												validate20.errors = [{
																													instancePath: instancePath + "/summary/mismatched",
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
																											var valid6 = _errs97 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data32.missing !== void 0) {
																												let data43 = data32.missing;
																												const _errs100 = errors;
																												const _errs101 = errors;
																												if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																													validate20.errors = [{
																														instancePath: instancePath + "/summary/missing",
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
																												var valid6 = _errs100 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data32.unreadable !== void 0) {
																													let data44 = data32.unreadable;
																													const _errs103 = errors;
																													const _errs104 = errors;
																													if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
																														validate20.errors = [{
																															instancePath: instancePath + "/summary/unreadable",
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
																													var valid6 = _errs103 === errors;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data32.changed !== void 0) {
																														let data45 = data32.changed;
																														const _errs106 = errors;
																														const _errs107 = errors;
																														if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/summary/changed",
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
																														var valid6 = _errs106 === errors;
																													} else var valid6 = true;
																													if (valid6) {
																														if (data32.unverified !== void 0) {
																															let data46 = data32.unverified;
																															const _errs109 = errors;
																															const _errs110 = errors;
																															if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/summary/unverified",
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
																															var valid6 = _errs109 === errors;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data32.skipped !== void 0) {
																																let data47 = data32.skipped;
																																const _errs112 = errors;
																																const _errs113 = errors;
																																if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/summary/skipped",
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
																																var valid6 = _errs112 === errors;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data32.has_recorded_checksums !== void 0) {
																																	const _errs115 = errors;
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
																																	var valid6 = _errs115 === errors;
																																} else var valid6 = true;
																																if (valid6) {
																																	if (data32.bytes_hashed !== void 0) {
																																		let data49 = data32.bytes_hashed;
																																		const _errs117 = errors;
																																		const _errs118 = errors;
																																		if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/summary/bytes_hashed",
																																				schemaPath: "#/$defs/count/type",
																																				keyword: "type",
																																				params: { type: "integer" },
																																				message: "must be integer"
																																			}];
																																			return false;
																																		}
																																		if (errors === _errs118) {
																																			if (typeof data49 == "number" && isFinite(data49)) {
																																				if (data49 < 0 || isNaN(data49)) {
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
																																		var valid6 = _errs117 === errors;
																																	} else var valid6 = true;
																																	if (valid6) {
																																		if (data32.errors !== void 0) {
																																			let data50 = data32.errors;
																																			const _errs120 = errors;
																																			const _errs121 = errors;
																																			if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/summary/errors",
																																					schemaPath: "#/$defs/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs121) {
																																				if (typeof data50 == "number" && isFinite(data50)) {
																																					if (data50 < 0 || isNaN(data50)) {
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
																																			var valid6 = _errs120 === errors;
																																		} else var valid6 = true;
																																		if (valid6) {
																																			if (data32.warnings !== void 0) {
																																				let data51 = data32.warnings;
																																				const _errs123 = errors;
																																				const _errs124 = errors;
																																				if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/summary/warnings",
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
																																				var valid6 = _errs123 === errors;
																																			} else var valid6 = true;
																																			if (valid6) {
																																				if (data32.notices !== void 0) {
																																					let data52 = data32.notices;
																																					const _errs126 = errors;
																																					const _errs127 = errors;
																																					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/summary/notices",
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
																																					var valid6 = _errs126 === errors;
																																				} else var valid6 = true;
																																				if (valid6) {
																																					if (data32.suppressed !== void 0) {
																																						let data53 = data32.suppressed;
																																						const _errs129 = errors;
																																						const _errs130 = errors;
																																						if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/summary/suppressed",
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
																																						var valid6 = _errs129 === errors;
																																					} else var valid6 = true;
																																					if (valid6) {
																																						if (data32.duration_ms !== void 0) {
																																							let data54 = data32.duration_ms;
																																							const _errs132 = errors;
																																							const _errs133 = errors;
																																							if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/summary/duration_ms",
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
																																							var valid6 = _errs132 === errors;
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
																			let data55 = data.stages;
																			const _errs135 = errors;
																			if (errors === _errs135) {
																				if (Array.isArray(data55)) {
																					const len0 = data55.length;
																					for (let i0 = 0; i0 < len0; i0++) {
																						let data56 = data55[i0];
																						const _errs137 = errors;
																						if (errors === _errs137) {
																							if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
																								let missing7;
																								if (data56.name === void 0 && (missing7 = "name") || data56.status === void 0 && (missing7 = "status") || data56.counts === void 0 && (missing7 = "counts") || data56.note === void 0 && (missing7 = "note") || data56.duration_ms === void 0 && (missing7 = "duration_ms")) {
																									validate20.errors = [{
																										instancePath: instancePath + "/stages/" + i0,
																										schemaPath: "#/properties/stages/items/required",
																										keyword: "required",
																										params: { missingProperty: missing7 },
																										message: "must have required property '" + missing7 + "'"
																									}];
																									return false;
																								} else {
																									const _errs139 = errors;
																									for (const key8 in data56) if (!(key8 === "name" || key8 === "status" || key8 === "counts" || key8 === "note" || key8 === "duration_ms")) {
																										validate20.errors = [{
																											instancePath: instancePath + "/stages/" + i0,
																											schemaPath: "#/properties/stages/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key8 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs139 === errors) {
																										if (data56.name !== void 0) {
																											let data57 = data56.name;
																											const _errs140 = errors;
																											if (errors === _errs140) {
																												if (typeof data57 === "string") {
																													if (!pattern10.test(data57)) {
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
																											var valid29 = _errs140 === errors;
																										} else var valid29 = true;
																										if (valid29) {
																											if (data56.status !== void 0) {
																												let data58 = data56.status;
																												const _errs142 = errors;
																												if (!(data58 === "pass" || data58 === "fail" || data58 === "skip")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/stages/" + i0 + "/status",
																														schemaPath: "#/properties/stages/items/properties/status/enum",
																														keyword: "enum",
																														params: { allowedValues: schema31.properties.stages.items.properties.status.enum },
																														message: "must be equal to one of the allowed values"
																													}];
																													return false;
																												}
																												var valid29 = _errs142 === errors;
																											} else var valid29 = true;
																											if (valid29) {
																												if (data56.counts !== void 0) {
																													let data59 = data56.counts;
																													const _errs143 = errors;
																													if (errors === _errs143) {
																														if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
																															for (const key9 in data59) {
																																const _errs145 = errors;
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
																																var valid30 = _errs145 === errors;
																																if (!valid30) {
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
																															if (valid30) for (const key10 in data59) {
																																let data60 = data59[key10];
																																const _errs147 = errors;
																																const _errs148 = errors;
																																if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/stages/" + i0 + "/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/$defs/count/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	}];
																																	return false;
																																}
																																if (errors === _errs148) {
																																	if (typeof data60 == "number" && isFinite(data60)) {
																																		if (data60 < 0 || isNaN(data60)) {
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
																																if (!(_errs147 === errors)) break;
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
																													var valid29 = _errs143 === errors;
																												} else var valid29 = true;
																												if (valid29) {
																													if (data56.note !== void 0) {
																														let data61 = data56.note;
																														const _errs150 = errors;
																														if (typeof data61 !== "string" && data61 !== null) {
																															validate20.errors = [{
																																instancePath: instancePath + "/stages/" + i0 + "/note",
																																schemaPath: "#/properties/stages/items/properties/note/type",
																																keyword: "type",
																																params: { type: schema31.properties.stages.items.properties.note.type },
																																message: "must be string,null"
																															}];
																															return false;
																														}
																														var valid29 = _errs150 === errors;
																													} else var valid29 = true;
																													if (valid29) {
																														if (data56.duration_ms !== void 0) {
																															let data62 = data56.duration_ms;
																															const _errs152 = errors;
																															const _errs153 = errors;
																															if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/stages/" + i0 + "/duration_ms",
																																	schemaPath: "#/$defs/count/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs153) {
																																if (typeof data62 == "number" && isFinite(data62)) {
																																	if (data62 < 0 || isNaN(data62)) {
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
																															var valid29 = _errs152 === errors;
																														} else var valid29 = true;
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
																						if (!(_errs137 === errors)) break;
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
																			var valid0 = _errs135 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.state !== void 0) {
																				let data63 = data.state;
																				const _errs155 = errors;
																				if (errors === _errs155) {
																					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
																						let missing8;
																						if (data63.read === void 0 && (missing8 = "read") || data63.remembered === void 0 && (missing8 = "remembered") || data63.oldest_verified_at === void 0 && (missing8 = "oldest_verified_at")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/state",
																								schemaPath: "#/properties/state/required",
																								keyword: "required",
																								params: { missingProperty: missing8 },
																								message: "must have required property '" + missing8 + "'"
																							}];
																							return false;
																						} else {
																							const _errs157 = errors;
																							for (const key11 in data63) if (!(key11 === "read" || key11 === "remembered" || key11 === "oldest_verified_at")) {
																								validate20.errors = [{
																									instancePath: instancePath + "/state",
																									schemaPath: "#/properties/state/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key11 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs157 === errors) {
																								if (data63.read !== void 0) {
																									let data64 = data63.read;
																									const _errs158 = errors;
																									if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
																										validate20.errors = [{
																											instancePath: instancePath + "/state/read",
																											schemaPath: "#/properties/state/properties/read/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (errors === _errs158) {
																										if (typeof data64 == "number" && isFinite(data64)) {
																											if (data64 < 0 || isNaN(data64)) {
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
																									var valid34 = _errs158 === errors;
																								} else var valid34 = true;
																								if (valid34) {
																									if (data63.remembered !== void 0) {
																										let data65 = data63.remembered;
																										const _errs160 = errors;
																										if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
																											validate20.errors = [{
																												instancePath: instancePath + "/state/remembered",
																												schemaPath: "#/properties/state/properties/remembered/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (errors === _errs160) {
																											if (typeof data65 == "number" && isFinite(data65)) {
																												if (data65 < 0 || isNaN(data65)) {
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
																										var valid34 = _errs160 === errors;
																									} else var valid34 = true;
																									if (valid34) {
																										if (data63.oldest_verified_at !== void 0) {
																											let data66 = data63.oldest_verified_at;
																											const _errs162 = errors;
																											if (typeof data66 !== "string" && data66 !== null) {
																												validate20.errors = [{
																													instancePath: instancePath + "/state/oldest_verified_at",
																													schemaPath: "#/properties/state/properties/oldest_verified_at/type",
																													keyword: "type",
																													params: { type: schema31.properties.state.properties.oldest_verified_at.type },
																													message: "must be string,null"
																												}];
																												return false;
																											}
																											var valid34 = _errs162 === errors;
																										} else var valid34 = true;
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
																				var valid0 = _errs155 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.lists !== void 0) {
																					let data67 = data.lists;
																					const _errs164 = errors;
																					if (errors === _errs164) {
																						if (Array.isArray(data67)) {
																							const len1 = data67.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let data68 = data67[i1];
																								const _errs166 = errors;
																								if (errors === _errs166) {
																									if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
																										let missing9;
																										if (data68.path === void 0 && (missing9 = "path") || data68.base === void 0 && (missing9 = "base") || data68.records === void 0 && (missing9 = "records")) {
																											validate20.errors = [{
																												instancePath: instancePath + "/lists/" + i1,
																												schemaPath: "#/properties/lists/items/required",
																												keyword: "required",
																												params: { missingProperty: missing9 },
																												message: "must have required property '" + missing9 + "'"
																											}];
																											return false;
																										} else {
																											const _errs168 = errors;
																											for (const key12 in data68) if (!(key12 === "path" || key12 === "base" || key12 === "records")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/lists/" + i1,
																													schemaPath: "#/properties/lists/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key12 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs168 === errors) {
																												if (data68.path !== void 0) {
																													const _errs169 = errors;
																													if (typeof data68.path !== "string") {
																														validate20.errors = [{
																															instancePath: instancePath + "/lists/" + i1 + "/path",
																															schemaPath: "#/properties/lists/items/properties/path/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid36 = _errs169 === errors;
																												} else var valid36 = true;
																												if (valid36) {
																													if (data68.base !== void 0) {
																														let data70 = data68.base;
																														const _errs171 = errors;
																														if (!(data70 === "root" || data70 === "list")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/lists/" + i1 + "/base",
																																schemaPath: "#/properties/lists/items/properties/base/enum",
																																keyword: "enum",
																																params: { allowedValues: schema31.properties.lists.items.properties.base.enum },
																																message: "must be equal to one of the allowed values"
																															}];
																															return false;
																														}
																														var valid36 = _errs171 === errors;
																													} else var valid36 = true;
																													if (valid36) {
																														if (data68.records !== void 0) {
																															let data71 = data68.records;
																															const _errs172 = errors;
																															const _errs173 = errors;
																															if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/lists/" + i1 + "/records",
																																	schemaPath: "#/$defs/count/type",
																																	keyword: "type",
																																	params: { type: "integer" },
																																	message: "must be integer"
																																}];
																																return false;
																															}
																															if (errors === _errs173) {
																																if (typeof data71 == "number" && isFinite(data71)) {
																																	if (data71 < 0 || isNaN(data71)) {
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
																															}
																															var valid36 = _errs172 === errors;
																														} else var valid36 = true;
																													}
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
																								if (!(_errs166 === errors)) break;
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
																					var valid0 = _errs164 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.manifests !== void 0) {
																						let data72 = data.manifests;
																						const _errs175 = errors;
																						if (errors === _errs175) {
																							if (Array.isArray(data72)) {
																								const len2 = data72.length;
																								for (let i2 = 0; i2 < len2; i2++) {
																									let data73 = data72[i2];
																									const _errs177 = errors;
																									if (errors === _errs177) {
																										if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
																											let missing10;
																											if (data73.path === void 0 && (missing10 = "path") || data73.format === void 0 && (missing10 = "format") || data73.label === void 0 && (missing10 = "label") || data73.base === void 0 && (missing10 = "base") || data73.decided_by === void 0 && (missing10 = "decided_by") || data73.recorded === void 0 && (missing10 = "recorded") || data73.compared === void 0 && (missing10 = "compared") || data73.not_looked_at === void 0 && (missing10 = "not_looked_at") || data73.unread === void 0 && (missing10 = "unread")) {
																												validate20.errors = [{
																													instancePath: instancePath + "/manifests/" + i2,
																													schemaPath: "#/properties/manifests/items/required",
																													keyword: "required",
																													params: { missingProperty: missing10 },
																													message: "must have required property '" + missing10 + "'"
																												}];
																												return false;
																											} else {
																												const _errs179 = errors;
																												for (const key13 in data73) if (!func1.call(schema31.properties.manifests.items.properties, key13)) {
																													validate20.errors = [{
																														instancePath: instancePath + "/manifests/" + i2,
																														schemaPath: "#/properties/manifests/items/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key13 },
																														message: "must NOT have additional properties"
																													}];
																													return false;
																												}
																												if (_errs179 === errors) {
																													if (data73.path !== void 0) {
																														const _errs180 = errors;
																														if (typeof data73.path !== "string") {
																															validate20.errors = [{
																																instancePath: instancePath + "/manifests/" + i2 + "/path",
																																schemaPath: "#/properties/manifests/items/properties/path/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid39 = _errs180 === errors;
																													} else var valid39 = true;
																													if (valid39) {
																														if (data73.format !== void 0) {
																															const _errs182 = errors;
																															if (typeof data73.format !== "string") {
																																validate20.errors = [{
																																	instancePath: instancePath + "/manifests/" + i2 + "/format",
																																	schemaPath: "#/properties/manifests/items/properties/format/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid39 = _errs182 === errors;
																														} else var valid39 = true;
																														if (valid39) {
																															if (data73.label !== void 0) {
																																const _errs184 = errors;
																																if (typeof data73.label !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/manifests/" + i2 + "/label",
																																		schemaPath: "#/properties/manifests/items/properties/label/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid39 = _errs184 === errors;
																															} else var valid39 = true;
																															if (valid39) {
																																if (data73.base !== void 0) {
																																	const _errs186 = errors;
																																	if (typeof data73.base !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/manifests/" + i2 + "/base",
																																			schemaPath: "#/properties/manifests/items/properties/base/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid39 = _errs186 === errors;
																																} else var valid39 = true;
																																if (valid39) {
																																	if (data73.decided_by !== void 0) {
																																		let data78 = data73.decided_by;
																																		const _errs188 = errors;
																																		if (!(data78 === "input" || data78 === "config" || data78 === "format" || data78 === "baseline" || data78 === "paths")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/manifests/" + i2 + "/decided_by",
																																				schemaPath: "#/properties/manifests/items/properties/decided_by/enum",
																																				keyword: "enum",
																																				params: { allowedValues: schema31.properties.manifests.items.properties.decided_by.enum },
																																				message: "must be equal to one of the allowed values"
																																			}];
																																			return false;
																																		}
																																		var valid39 = _errs188 === errors;
																																	} else var valid39 = true;
																																	if (valid39) {
																																		if (data73.recorded !== void 0) {
																																			let data79 = data73.recorded;
																																			const _errs189 = errors;
																																			const _errs190 = errors;
																																			if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/manifests/" + i2 + "/recorded",
																																					schemaPath: "#/$defs/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs190) {
																																				if (typeof data79 == "number" && isFinite(data79)) {
																																					if (data79 < 0 || isNaN(data79)) {
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
																																			}
																																			var valid39 = _errs189 === errors;
																																		} else var valid39 = true;
																																		if (valid39) {
																																			if (data73.compared !== void 0) {
																																				let data80 = data73.compared;
																																				const _errs192 = errors;
																																				const _errs193 = errors;
																																				if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/manifests/" + i2 + "/compared",
																																						schemaPath: "#/$defs/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs193) {
																																					if (typeof data80 == "number" && isFinite(data80)) {
																																						if (data80 < 0 || isNaN(data80)) {
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
																																				}
																																				var valid39 = _errs192 === errors;
																																			} else var valid39 = true;
																																			if (valid39) {
																																				if (data73.not_looked_at !== void 0) {
																																					let data81 = data73.not_looked_at;
																																					const _errs195 = errors;
																																					if (errors === _errs195) {
																																						if (Array.isArray(data81)) {
																																							const len3 = data81.length;
																																							for (let i3 = 0; i3 < len3; i3++) {
																																								let data82 = data81[i3];
																																								const _errs197 = errors;
																																								if (errors === _errs197) {
																																									if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
																																										let missing11;
																																										if (data82.what === void 0 && (missing11 = "what") || data82.count === void 0 && (missing11 = "count")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3,
																																												schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/required",
																																												keyword: "required",
																																												params: { missingProperty: missing11 },
																																												message: "must have required property '" + missing11 + "'"
																																											}];
																																											return false;
																																										} else {
																																											const _errs199 = errors;
																																											for (const key14 in data82) if (!(key14 === "what" || key14 === "count")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3,
																																													schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",
																																													keyword: "additionalProperties",
																																													params: { additionalProperty: key14 },
																																													message: "must NOT have additional properties"
																																												}];
																																												return false;
																																											}
																																											if (_errs199 === errors) {
																																												if (data82.what !== void 0) {
																																													const _errs200 = errors;
																																													if (typeof data82.what !== "string") {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3 + "/what",
																																															schemaPath: "#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid43 = _errs200 === errors;
																																												} else var valid43 = true;
																																												if (valid43) {
																																													if (data82.count !== void 0) {
																																														let data84 = data82.count;
																																														const _errs202 = errors;
																																														const _errs203 = errors;
																																														if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/manifests/" + i2 + "/not_looked_at/" + i3 + "/count",
																																																schemaPath: "#/$defs/count/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs203) {
																																															if (typeof data84 == "number" && isFinite(data84)) {
																																																if (data84 < 0 || isNaN(data84)) {
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
																																														}
																																														var valid43 = _errs202 === errors;
																																													} else var valid43 = true;
																																												}
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
																																								if (!(_errs197 === errors)) break;
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
																																					}
																																					var valid39 = _errs195 === errors;
																																				} else var valid39 = true;
																																				if (valid39) {
																																					if (data73.unread !== void 0) {
																																						let data85 = data73.unread;
																																						const _errs205 = errors;
																																						if (typeof data85 !== "string" && data85 !== null) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/manifests/" + i2 + "/unread",
																																								schemaPath: "#/properties/manifests/items/properties/unread/type",
																																								keyword: "type",
																																								params: { type: schema31.properties.manifests.items.properties.unread.type },
																																								message: "must be string,null"
																																							}];
																																							return false;
																																						}
																																						var valid39 = _errs205 === errors;
																																					} else var valid39 = true;
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
																												instancePath: instancePath + "/manifests/" + i2,
																												schemaPath: "#/properties/manifests/items/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									if (!(_errs177 === errors)) break;
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
																						var valid0 = _errs175 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.entries !== void 0) {
																							let data86 = data.entries;
																							const _errs207 = errors;
																							if (errors === _errs207) {
																								if (Array.isArray(data86)) {
																									const len4 = data86.length;
																									for (let i4 = 0; i4 < len4; i4++) {
																										let data87 = data86[i4];
																										const _errs209 = errors;
																										if (errors === _errs209) {
																											if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
																												let missing12;
																												if (data87.kind === void 0 && (missing12 = "kind") || data87.id === void 0 && (missing12 = "id") || data87.version === void 0 && (missing12 = "version") || data87.path === void 0 && (missing12 = "path") || data87.status === void 0 && (missing12 = "status") || data87.files === void 0 && (missing12 = "files")) {
																													validate20.errors = [{
																														instancePath: instancePath + "/entries/" + i4,
																														schemaPath: "#/properties/entries/items/required",
																														keyword: "required",
																														params: { missingProperty: missing12 },
																														message: "must have required property '" + missing12 + "'"
																													}];
																													return false;
																												} else {
																													const _errs211 = errors;
																													for (const key15 in data87) if (!(key15 === "kind" || key15 === "id" || key15 === "version" || key15 === "path" || key15 === "status" || key15 === "files" || key15 === "works")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/entries/" + i4,
																															schemaPath: "#/properties/entries/items/additionalProperties",
																															keyword: "additionalProperties",
																															params: { additionalProperty: key15 },
																															message: "must NOT have additional properties"
																														}];
																														return false;
																													}
																													if (_errs211 === errors) {
																														if (data87.kind !== void 0) {
																															let data88 = data87.kind;
																															const _errs212 = errors;
																															if (!(data88 === "model" || data88 === "dataset")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/entries/" + i4 + "/kind",
																																	schemaPath: "#/properties/entries/items/properties/kind/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema31.properties.entries.items.properties.kind.enum },
																																	message: "must be equal to one of the allowed values"
																																}];
																																return false;
																															}
																															var valid46 = _errs212 === errors;
																														} else var valid46 = true;
																														if (valid46) {
																															if (data87.id !== void 0) {
																																const _errs213 = errors;
																																if (typeof data87.id !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/entries/" + i4 + "/id",
																																		schemaPath: "#/properties/entries/items/properties/id/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid46 = _errs213 === errors;
																															} else var valid46 = true;
																															if (valid46) {
																																if (data87.version !== void 0) {
																																	let data90 = data87.version;
																																	const _errs215 = errors;
																																	if (typeof data90 !== "string" && data90 !== null) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/entries/" + i4 + "/version",
																																			schemaPath: "#/properties/entries/items/properties/version/type",
																																			keyword: "type",
																																			params: { type: schema31.properties.entries.items.properties.version.type },
																																			message: "must be string,null"
																																		}];
																																		return false;
																																	}
																																	var valid46 = _errs215 === errors;
																																} else var valid46 = true;
																																if (valid46) {
																																	if (data87.path !== void 0) {
																																		let data91 = data87.path;
																																		const _errs217 = errors;
																																		if (typeof data91 !== "string" && data91 !== null) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/entries/" + i4 + "/path",
																																				schemaPath: "#/properties/entries/items/properties/path/type",
																																				keyword: "type",
																																				params: { type: schema31.properties.entries.items.properties.path.type },
																																				message: "must be string,null"
																																			}];
																																			return false;
																																		}
																																		var valid46 = _errs217 === errors;
																																	} else var valid46 = true;
																																	if (valid46) {
																																		if (data87.status !== void 0) {
																																			let data92 = data87.status;
																																			const _errs219 = errors;
																																			if (!(data92 === "matched" || data92 === "mismatched" || data92 === "missing" || data92 === "unreadable" || data92 === "changed" || data92 === "unverified" || data92 === "skipped")) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/entries/" + i4 + "/status",
																																					schemaPath: "#/$defs/status/enum",
																																					keyword: "enum",
																																					params: { allowedValues: schema58.enum },
																																					message: "must be equal to one of the allowed values"
																																				}];
																																				return false;
																																			}
																																			var valid46 = _errs219 === errors;
																																		} else var valid46 = true;
																																		if (valid46) {
																																			if (data87.files !== void 0) {
																																				let data93 = data87.files;
																																				const _errs221 = errors;
																																				const _errs222 = errors;
																																				if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/entries/" + i4 + "/files",
																																						schemaPath: "#/$defs/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs222) {
																																					if (typeof data93 == "number" && isFinite(data93)) {
																																						if (data93 < 0 || isNaN(data93)) {
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
																																				}
																																				var valid46 = _errs221 === errors;
																																			} else var valid46 = true;
																																			if (valid46) {
																																				if (data87.works !== void 0) {
																																					let data94 = data87.works;
																																					const _errs224 = errors;
																																					if (!(data94 === "available" || data94 === "answers" || data94 === "failed" || data94 === "blocked" || data94 === "skipped" || data94 === "untested")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/entries/" + i4 + "/works",
																																							schemaPath: "#/properties/entries/items/properties/works/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema31.properties.entries.items.properties.works.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid46 = _errs224 === errors;
																																				} else var valid46 = true;
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
																													instancePath: instancePath + "/entries/" + i4,
																													schemaPath: "#/properties/entries/items/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										if (!(_errs209 === errors)) break;
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
																							var valid0 = _errs207 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.files !== void 0) {
																								let data95 = data.files;
																								const _errs225 = errors;
																								if (errors === _errs225) {
																									if (Array.isArray(data95)) {
																										const len5 = data95.length;
																										for (let i5 = 0; i5 < len5; i5++) {
																											let data96 = data95[i5];
																											const _errs227 = errors;
																											if (errors === _errs227) {
																												if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
																													let missing13;
																													if (data96.path === void 0 && (missing13 = "path") || data96.list === void 0 && (missing13 = "list") || data96.recorded === void 0 && (missing13 = "recorded") || data96.actual === void 0 && (missing13 = "actual") || data96.status === void 0 && (missing13 = "status") || data96.evidence === void 0 && (missing13 = "evidence")) {
																														validate20.errors = [{
																															instancePath: instancePath + "/files/" + i5,
																															schemaPath: "#/properties/files/items/required",
																															keyword: "required",
																															params: { missingProperty: missing13 },
																															message: "must have required property '" + missing13 + "'"
																														}];
																														return false;
																													} else {
																														const _errs229 = errors;
																														for (const key16 in data96) if (!func1.call(schema31.properties.files.items.properties, key16)) {
																															validate20.errors = [{
																																instancePath: instancePath + "/files/" + i5,
																																schemaPath: "#/properties/files/items/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key16 },
																																message: "must NOT have additional properties"
																															}];
																															return false;
																														}
																														if (_errs229 === errors) {
																															if (data96.path !== void 0) {
																																const _errs230 = errors;
																																if (typeof data96.path !== "string") {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/files/" + i5 + "/path",
																																		schemaPath: "#/properties/files/items/properties/path/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid50 = _errs230 === errors;
																															} else var valid50 = true;
																															if (valid50) {
																																if (data96.list !== void 0) {
																																	const _errs232 = errors;
																																	if (typeof data96.list !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/files/" + i5 + "/list",
																																			schemaPath: "#/properties/files/items/properties/list/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid50 = _errs232 === errors;
																																} else var valid50 = true;
																																if (valid50) {
																																	if (data96.recorded !== void 0) {
																																		let data99 = data96.recorded;
																																		const _errs234 = errors;
																																		if (errors === errors) {
																																			if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
																																				let missing14;
																																				if (data99.sha256 === void 0 && (missing14 = "sha256") || data99.size_bytes === void 0 && (missing14 = "size_bytes")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/files/" + i5 + "/recorded",
																																						schemaPath: "#/$defs/content/required",
																																						keyword: "required",
																																						params: { missingProperty: missing14 },
																																						message: "must have required property '" + missing14 + "'"
																																					}];
																																					return false;
																																				} else {
																																					const _errs237 = errors;
																																					for (const key17 in data99) if (!(key17 === "sha256" || key17 === "digest" || key17 === "size_bytes")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i5 + "/recorded",
																																							schemaPath: "#/$defs/content/additionalProperties",
																																							keyword: "additionalProperties",
																																							params: { additionalProperty: key17 },
																																							message: "must NOT have additional properties"
																																						}];
																																						return false;
																																					}
																																					if (_errs237 === errors) {
																																						if (data99.sha256 !== void 0) {
																																							let data100 = data99.sha256;
																																							const _errs238 = errors;
																																							if (typeof data100 !== "string" && data100 !== null) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i5 + "/recorded/sha256",
																																									schemaPath: "#/$defs/content/properties/sha256/type",
																																									keyword: "type",
																																									params: { type: schema60.properties.sha256.type },
																																									message: "must be string,null"
																																								}];
																																								return false;
																																							}
																																							if (errors === _errs238) {
																																								if (typeof data100 === "string") {
																																									if (!pattern7.test(data100)) {
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
																																							}
																																							var valid52 = _errs238 === errors;
																																						} else var valid52 = true;
																																						if (valid52) {
																																							if (data99.digest !== void 0) {
																																								let data101 = data99.digest;
																																								const _errs240 = errors;
																																								if (errors === _errs240) {
																																									if (typeof data101 === "string") {
																																										if (!pattern13.test(data101)) {
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
																																								}
																																								var valid52 = _errs240 === errors;
																																							} else var valid52 = true;
																																							if (valid52) {
																																								if (data99.size_bytes !== void 0) {
																																									let data102 = data99.size_bytes;
																																									const _errs242 = errors;
																																									if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102)) && data102 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/files/" + i5 + "/recorded/size_bytes",
																																											schemaPath: "#/$defs/content/properties/size_bytes/type",
																																											keyword: "type",
																																											params: { type: schema60.properties.size_bytes.type },
																																											message: "must be integer,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs242) {
																																										if (typeof data102 == "number" && isFinite(data102)) {
																																											if (data102 < 0 || isNaN(data102)) {
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
																																									}
																																									var valid52 = _errs242 === errors;
																																								} else var valid52 = true;
																																							}
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
																																		}
																																		var valid50 = _errs234 === errors;
																																	} else var valid50 = true;
																																	if (valid50) {
																																		if (data96.actual !== void 0) {
																																			let data103 = data96.actual;
																																			const _errs244 = errors;
																																			if (errors === errors) {
																																				if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
																																					let missing15;
																																					if (data103.sha256 === void 0 && (missing15 = "sha256") || data103.size_bytes === void 0 && (missing15 = "size_bytes")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i5 + "/actual",
																																							schemaPath: "#/$defs/content/required",
																																							keyword: "required",
																																							params: { missingProperty: missing15 },
																																							message: "must have required property '" + missing15 + "'"
																																						}];
																																						return false;
																																					} else {
																																						const _errs247 = errors;
																																						for (const key18 in data103) if (!(key18 === "sha256" || key18 === "digest" || key18 === "size_bytes")) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i5 + "/actual",
																																								schemaPath: "#/$defs/content/additionalProperties",
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key18 },
																																								message: "must NOT have additional properties"
																																							}];
																																							return false;
																																						}
																																						if (_errs247 === errors) {
																																							if (data103.sha256 !== void 0) {
																																								let data104 = data103.sha256;
																																								const _errs248 = errors;
																																								if (typeof data104 !== "string" && data104 !== null) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/files/" + i5 + "/actual/sha256",
																																										schemaPath: "#/$defs/content/properties/sha256/type",
																																										keyword: "type",
																																										params: { type: schema60.properties.sha256.type },
																																										message: "must be string,null"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs248) {
																																									if (typeof data104 === "string") {
																																										if (!pattern7.test(data104)) {
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
																																								}
																																								var valid54 = _errs248 === errors;
																																							} else var valid54 = true;
																																							if (valid54) {
																																								if (data103.digest !== void 0) {
																																									let data105 = data103.digest;
																																									const _errs250 = errors;
																																									if (errors === _errs250) {
																																										if (typeof data105 === "string") {
																																											if (!pattern13.test(data105)) {
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
																																									}
																																									var valid54 = _errs250 === errors;
																																								} else var valid54 = true;
																																								if (valid54) {
																																									if (data103.size_bytes !== void 0) {
																																										let data106 = data103.size_bytes;
																																										const _errs252 = errors;
																																										if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106)) && data106 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/files/" + i5 + "/actual/size_bytes",
																																												schemaPath: "#/$defs/content/properties/size_bytes/type",
																																												keyword: "type",
																																												params: { type: schema60.properties.size_bytes.type },
																																												message: "must be integer,null"
																																											}];
																																											return false;
																																										}
																																										if (errors === _errs252) {
																																											if (typeof data106 == "number" && isFinite(data106)) {
																																												if (data106 < 0 || isNaN(data106)) {
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
																																										}
																																										var valid54 = _errs252 === errors;
																																									} else var valid54 = true;
																																								}
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
																																			}
																																			var valid50 = _errs244 === errors;
																																		} else var valid50 = true;
																																		if (valid50) {
																																			if (data96.status !== void 0) {
																																				let data107 = data96.status;
																																				const _errs254 = errors;
																																				if (!(data107 === "matched" || data107 === "mismatched" || data107 === "missing" || data107 === "unreadable" || data107 === "changed" || data107 === "unverified" || data107 === "skipped")) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/files/" + i5 + "/status",
																																						schemaPath: "#/$defs/status/enum",
																																						keyword: "enum",
																																						params: { allowedValues: schema58.enum },
																																						message: "must be equal to one of the allowed values"
																																					}];
																																					return false;
																																				}
																																				var valid50 = _errs254 === errors;
																																			} else var valid50 = true;
																																			if (valid50) {
																																				if (data96.evidence !== void 0) {
																																					let data108 = data96.evidence;
																																					const _errs256 = errors;
																																					if (!(data108 === "bytes" || data108 === "pointer" || data108 === "upstream" || data108 === "none")) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/files/" + i5 + "/evidence",
																																							schemaPath: "#/properties/files/items/properties/evidence/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema31.properties.files.items.properties.evidence.enum },
																																							message: "must be equal to one of the allowed values"
																																						}];
																																						return false;
																																					}
																																					var valid50 = _errs256 === errors;
																																				} else var valid50 = true;
																																				if (valid50) {
																																					if (data96.host !== void 0) {
																																						const _errs257 = errors;
																																						if (typeof data96.host !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/files/" + i5 + "/host",
																																								schemaPath: "#/properties/files/items/properties/host/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid50 = _errs257 === errors;
																																					} else var valid50 = true;
																																					if (valid50) {
																																						if (data96.strength !== void 0) {
																																							const _errs259 = errors;
																																							if (!(data96.strength === "weak")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/files/" + i5 + "/strength",
																																									schemaPath: "#/properties/files/items/properties/strength/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema31.properties.files.items.properties.strength.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid50 = _errs259 === errors;
																																						} else var valid50 = true;
																																						if (valid50) {
																																							if (data96.verified_at !== void 0) {
																																								const _errs260 = errors;
																																								if (typeof data96.verified_at !== "string") {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/files/" + i5 + "/verified_at",
																																										schemaPath: "#/properties/files/items/properties/verified_at/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid50 = _errs260 === errors;
																																							} else var valid50 = true;
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
																														instancePath: instancePath + "/files/" + i5,
																														schemaPath: "#/properties/files/items/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											if (!(_errs227 === errors)) break;
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
																								var valid0 = _errs225 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.findings !== void 0) {
																									let data112 = data.findings;
																									const _errs262 = errors;
																									if (errors === _errs262) {
																										if (Array.isArray(data112)) {
																											const len6 = data112.length;
																											for (let i6 = 0; i6 < len6; i6++) {
																												let data113 = data112[i6];
																												const _errs264 = errors;
																												if (errors === _errs264) {
																													if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
																														let missing16;
																														if (data113.kind === void 0 && (missing16 = "kind") || data113.severity === void 0 && (missing16 = "severity") || data113.count === void 0 && (missing16 = "count") || data113.data === void 0 && (missing16 = "data") || data113.message === void 0 && (missing16 = "message") || data113.subject === void 0 && (missing16 = "subject") || data113.location === void 0 && (missing16 = "location") || data113.related === void 0 && (missing16 = "related") || data113.expected === void 0 && (missing16 = "expected") || data113.actual === void 0 && (missing16 = "actual") || data113.fingerprint === void 0 && (missing16 = "fingerprint")) {
																															validate20.errors = [{
																																instancePath: instancePath + "/findings/" + i6,
																																schemaPath: "#/properties/findings/items/required",
																																keyword: "required",
																																params: { missingProperty: missing16 },
																																message: "must have required property '" + missing16 + "'"
																															}];
																															return false;
																														} else {
																															const _errs266 = errors;
																															for (const key19 in data113) if (!func1.call(schema31.properties.findings.items.properties, key19)) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/findings/" + i6,
																																	schemaPath: "#/properties/findings/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key19 },
																																	message: "must NOT have additional properties"
																																}];
																																return false;
																															}
																															if (_errs266 === errors) {
																																if (data113.kind !== void 0) {
																																	const _errs267 = errors;
																																	if (typeof data113.kind !== "string") {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/findings/" + i6 + "/kind",
																																			schemaPath: "#/properties/findings/items/properties/kind/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	var valid57 = _errs267 === errors;
																																} else var valid57 = true;
																																if (valid57) {
																																	if (data113.severity !== void 0) {
																																		let data115 = data113.severity;
																																		const _errs269 = errors;
																																		if (!(data115 === "error" || data115 === "warning" || data115 === "notice")) {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/findings/" + i6 + "/severity",
																																				schemaPath: "#/properties/findings/items/properties/severity/enum",
																																				keyword: "enum",
																																				params: { allowedValues: schema31.properties.findings.items.properties.severity.enum },
																																				message: "must be equal to one of the allowed values"
																																			}];
																																			return false;
																																		}
																																		var valid57 = _errs269 === errors;
																																	} else var valid57 = true;
																																	if (valid57) {
																																		if (data113.count !== void 0) {
																																			let data116 = data113.count;
																																			const _errs270 = errors;
																																			if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/findings/" + i6 + "/count",
																																					schemaPath: "#/properties/findings/items/properties/count/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs270) {
																																				if (typeof data116 == "number" && isFinite(data116)) {
																																					if (data116 < 1 || isNaN(data116)) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i6 + "/count",
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
																																			var valid57 = _errs270 === errors;
																																		} else var valid57 = true;
																																		if (valid57) {
																																			if (data113.data !== void 0) {
																																				let data117 = data113.data;
																																				const _errs272 = errors;
																																				if (!(data117 && typeof data117 == "object" && !Array.isArray(data117))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/findings/" + i6 + "/data",
																																						schemaPath: "#/properties/findings/items/properties/data/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																				var valid57 = _errs272 === errors;
																																			} else var valid57 = true;
																																			if (valid57) {
																																				if (data113.message !== void 0) {
																																					const _errs274 = errors;
																																					if (typeof data113.message !== "string") {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/findings/" + i6 + "/message",
																																							schemaPath: "#/properties/findings/items/properties/message/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid57 = _errs274 === errors;
																																				} else var valid57 = true;
																																				if (valid57) {
																																					if (data113.subject !== void 0) {
																																						const _errs276 = errors;
																																						if (typeof data113.subject !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/findings/" + i6 + "/subject",
																																								schemaPath: "#/properties/findings/items/properties/subject/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid57 = _errs276 === errors;
																																					} else var valid57 = true;
																																					if (valid57) {
																																						if (data113.location !== void 0) {
																																							let data120 = data113.location;
																																							const _errs278 = errors;
																																							const _errs279 = errors;
																																							if (!(data120 && typeof data120 == "object" && !Array.isArray(data120)) && data120 !== null) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/findings/" + i6 + "/location",
																																									schemaPath: "#/$defs/location/type",
																																									keyword: "type",
																																									params: { type: schema63.type },
																																									message: "must be object,null"
																																								}];
																																								return false;
																																							}
																																							if (errors === _errs279) {
																																								if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
																																									let missing17;
																																									if (data120.file === void 0 && (missing17 = "file") || data120.line === void 0 && (missing17 = "line") || data120.column === void 0 && (missing17 = "column")) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/findings/" + i6 + "/location",
																																											schemaPath: "#/$defs/location/required",
																																											keyword: "required",
																																											params: { missingProperty: missing17 },
																																											message: "must have required property '" + missing17 + "'"
																																										}];
																																										return false;
																																									} else {
																																										const _errs281 = errors;
																																										for (const key20 in data120) if (!(key20 === "file" || key20 === "line" || key20 === "column")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/findings/" + i6 + "/location",
																																												schemaPath: "#/$defs/location/additionalProperties",
																																												keyword: "additionalProperties",
																																												params: { additionalProperty: key20 },
																																												message: "must NOT have additional properties"
																																											}];
																																											return false;
																																										}
																																										if (_errs281 === errors) {
																																											if (data120.file !== void 0) {
																																												const _errs282 = errors;
																																												if (typeof data120.file !== "string") {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/findings/" + i6 + "/location/file",
																																														schemaPath: "#/$defs/location/properties/file/type",
																																														keyword: "type",
																																														params: { type: "string" },
																																														message: "must be string"
																																													}];
																																													return false;
																																												}
																																												var valid59 = _errs282 === errors;
																																											} else var valid59 = true;
																																											if (valid59) {
																																												if (data120.line !== void 0) {
																																													let data122 = data120.line;
																																													const _errs284 = errors;
																																													if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122))) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/findings/" + i6 + "/location/line",
																																															schemaPath: "#/$defs/location/properties/line/type",
																																															keyword: "type",
																																															params: { type: "integer" },
																																															message: "must be integer"
																																														}];
																																														return false;
																																													}
																																													if (errors === _errs284) {
																																														if (typeof data122 == "number" && isFinite(data122)) {
																																															if (data122 < 1 || isNaN(data122)) {
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
																																													}
																																													var valid59 = _errs284 === errors;
																																												} else var valid59 = true;
																																												if (valid59) {
																																													if (data120.column !== void 0) {
																																														let data123 = data120.column;
																																														const _errs286 = errors;
																																														if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i6 + "/location/column",
																																																schemaPath: "#/$defs/location/properties/column/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs286) {
																																															if (typeof data123 == "number" && isFinite(data123)) {
																																																if (data123 < 1 || isNaN(data123)) {
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
																																														}
																																														var valid59 = _errs286 === errors;
																																													} else var valid59 = true;
																																												}
																																											}
																																										}
																																									}
																																								}
																																							}
																																							var valid57 = _errs278 === errors;
																																						} else var valid57 = true;
																																						if (valid57) {
																																							if (data113.related !== void 0) {
																																								let data124 = data113.related;
																																								const _errs288 = errors;
																																								const _errs289 = errors;
																																								if (!(data124 && typeof data124 == "object" && !Array.isArray(data124)) && data124 !== null) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/findings/" + i6 + "/related",
																																										schemaPath: "#/$defs/location/type",
																																										keyword: "type",
																																										params: { type: schema63.type },
																																										message: "must be object,null"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs289) {
																																									if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
																																										let missing18;
																																										if (data124.file === void 0 && (missing18 = "file") || data124.line === void 0 && (missing18 = "line") || data124.column === void 0 && (missing18 = "column")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/findings/" + i6 + "/related",
																																												schemaPath: "#/$defs/location/required",
																																												keyword: "required",
																																												params: { missingProperty: missing18 },
																																												message: "must have required property '" + missing18 + "'"
																																											}];
																																											return false;
																																										} else {
																																											const _errs291 = errors;
																																											for (const key21 in data124) if (!(key21 === "file" || key21 === "line" || key21 === "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/findings/" + i6 + "/related",
																																													schemaPath: "#/$defs/location/additionalProperties",
																																													keyword: "additionalProperties",
																																													params: { additionalProperty: key21 },
																																													message: "must NOT have additional properties"
																																												}];
																																												return false;
																																											}
																																											if (_errs291 === errors) {
																																												if (data124.file !== void 0) {
																																													const _errs292 = errors;
																																													if (typeof data124.file !== "string") {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/findings/" + i6 + "/related/file",
																																															schemaPath: "#/$defs/location/properties/file/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid61 = _errs292 === errors;
																																												} else var valid61 = true;
																																												if (valid61) {
																																													if (data124.line !== void 0) {
																																														let data126 = data124.line;
																																														const _errs294 = errors;
																																														if (!(typeof data126 == "number" && !(data126 % 1) && !isNaN(data126) && isFinite(data126))) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/findings/" + i6 + "/related/line",
																																																schemaPath: "#/$defs/location/properties/line/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs294) {
																																															if (typeof data126 == "number" && isFinite(data126)) {
																																																if (data126 < 1 || isNaN(data126)) {
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
																																														}
																																														var valid61 = _errs294 === errors;
																																													} else var valid61 = true;
																																													if (valid61) {
																																														if (data124.column !== void 0) {
																																															let data127 = data124.column;
																																															const _errs296 = errors;
																																															if (!(typeof data127 == "number" && !(data127 % 1) && !isNaN(data127) && isFinite(data127))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/findings/" + i6 + "/related/column",
																																																	schemaPath: "#/$defs/location/properties/column/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs296) {
																																																if (typeof data127 == "number" && isFinite(data127)) {
																																																	if (data127 < 1 || isNaN(data127)) {
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
																																															}
																																															var valid61 = _errs296 === errors;
																																														} else var valid61 = true;
																																													}
																																												}
																																											}
																																										}
																																									}
																																								}
																																								var valid57 = _errs288 === errors;
																																							} else var valid57 = true;
																																							if (valid57) {
																																								if (data113.expected !== void 0) {
																																									let data128 = data113.expected;
																																									const _errs298 = errors;
																																									if (typeof data128 !== "string" && data128 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/findings/" + i6 + "/expected",
																																											schemaPath: "#/properties/findings/items/properties/expected/type",
																																											keyword: "type",
																																											params: { type: schema31.properties.findings.items.properties.expected.type },
																																											message: "must be string,null"
																																										}];
																																										return false;
																																									}
																																									var valid57 = _errs298 === errors;
																																								} else var valid57 = true;
																																								if (valid57) {
																																									if (data113.actual !== void 0) {
																																										let data129 = data113.actual;
																																										const _errs300 = errors;
																																										if (typeof data129 !== "string" && data129 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/findings/" + i6 + "/actual",
																																												schemaPath: "#/properties/findings/items/properties/actual/type",
																																												keyword: "type",
																																												params: { type: schema31.properties.findings.items.properties.actual.type },
																																												message: "must be string,null"
																																											}];
																																											return false;
																																										}
																																										var valid57 = _errs300 === errors;
																																									} else var valid57 = true;
																																									if (valid57) {
																																										if (data113.fingerprint !== void 0) {
																																											let data130 = data113.fingerprint;
																																											const _errs302 = errors;
																																											if (errors === _errs302) {
																																												if (typeof data130 === "string") {
																																													if (!pattern16.test(data130)) {
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
																																											}
																																											var valid57 = _errs302 === errors;
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
																												if (!(_errs264 === errors)) break;
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
																									var valid0 = _errs262 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.suppressed !== void 0) {
																										let data131 = data.suppressed;
																										const _errs304 = errors;
																										if (errors === _errs304) {
																											if (Array.isArray(data131)) {
																												const len7 = data131.length;
																												for (let i7 = 0; i7 < len7; i7++) {
																													let data132 = data131[i7];
																													const _errs306 = errors;
																													if (errors === _errs306) {
																														if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
																															let missing19;
																															if (data132.kind === void 0 && (missing19 = "kind") || data132.severity === void 0 && (missing19 = "severity") || data132.count === void 0 && (missing19 = "count") || data132.data === void 0 && (missing19 = "data") || data132.message === void 0 && (missing19 = "message") || data132.subject === void 0 && (missing19 = "subject") || data132.location === void 0 && (missing19 = "location") || data132.related === void 0 && (missing19 = "related") || data132.expected === void 0 && (missing19 = "expected") || data132.actual === void 0 && (missing19 = "actual") || data132.fingerprint === void 0 && (missing19 = "fingerprint") || data132.suppression === void 0 && (missing19 = "suppression") || data132.reason === void 0 && (missing19 = "reason") || data132.expires === void 0 && (missing19 = "expires")) {
																																validate20.errors = [{
																																	instancePath: instancePath + "/suppressed/" + i7,
																																	schemaPath: "#/properties/suppressed/items/required",
																																	keyword: "required",
																																	params: { missingProperty: missing19 },
																																	message: "must have required property '" + missing19 + "'"
																																}];
																																return false;
																															} else {
																																const _errs308 = errors;
																																for (const key22 in data132) if (!func1.call(schema31.properties.suppressed.items.properties, key22)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/suppressed/" + i7,
																																		schemaPath: "#/properties/suppressed/items/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key22 },
																																		message: "must NOT have additional properties"
																																	}];
																																	return false;
																																}
																																if (_errs308 === errors) {
																																	if (data132.kind !== void 0) {
																																		const _errs309 = errors;
																																		if (typeof data132.kind !== "string") {
																																			validate20.errors = [{
																																				instancePath: instancePath + "/suppressed/" + i7 + "/kind",
																																				schemaPath: "#/properties/suppressed/items/properties/kind/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string"
																																			}];
																																			return false;
																																		}
																																		var valid63 = _errs309 === errors;
																																	} else var valid63 = true;
																																	if (valid63) {
																																		if (data132.severity !== void 0) {
																																			let data134 = data132.severity;
																																			const _errs311 = errors;
																																			if (!(data134 === "error" || data134 === "warning" || data134 === "notice")) {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/suppressed/" + i7 + "/severity",
																																					schemaPath: "#/properties/suppressed/items/properties/severity/enum",
																																					keyword: "enum",
																																					params: { allowedValues: schema31.properties.suppressed.items.properties.severity.enum },
																																					message: "must be equal to one of the allowed values"
																																				}];
																																				return false;
																																			}
																																			var valid63 = _errs311 === errors;
																																		} else var valid63 = true;
																																		if (valid63) {
																																			if (data132.count !== void 0) {
																																				let data135 = data132.count;
																																				const _errs312 = errors;
																																				if (!(typeof data135 == "number" && !(data135 % 1) && !isNaN(data135) && isFinite(data135))) {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/suppressed/" + i7 + "/count",
																																						schemaPath: "#/properties/suppressed/items/properties/count/type",
																																						keyword: "type",
																																						params: { type: "integer" },
																																						message: "must be integer"
																																					}];
																																					return false;
																																				}
																																				if (errors === _errs312) {
																																					if (typeof data135 == "number" && isFinite(data135)) {
																																						if (data135 < 1 || isNaN(data135)) {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/suppressed/" + i7 + "/count",
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
																																				var valid63 = _errs312 === errors;
																																			} else var valid63 = true;
																																			if (valid63) {
																																				if (data132.data !== void 0) {
																																					let data136 = data132.data;
																																					const _errs314 = errors;
																																					if (!(data136 && typeof data136 == "object" && !Array.isArray(data136))) {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/suppressed/" + i7 + "/data",
																																							schemaPath: "#/properties/suppressed/items/properties/data/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																					var valid63 = _errs314 === errors;
																																				} else var valid63 = true;
																																				if (valid63) {
																																					if (data132.message !== void 0) {
																																						const _errs316 = errors;
																																						if (typeof data132.message !== "string") {
																																							validate20.errors = [{
																																								instancePath: instancePath + "/suppressed/" + i7 + "/message",
																																								schemaPath: "#/properties/suppressed/items/properties/message/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid63 = _errs316 === errors;
																																					} else var valid63 = true;
																																					if (valid63) {
																																						if (data132.subject !== void 0) {
																																							const _errs318 = errors;
																																							if (typeof data132.subject !== "string") {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressed/" + i7 + "/subject",
																																									schemaPath: "#/properties/suppressed/items/properties/subject/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid63 = _errs318 === errors;
																																						} else var valid63 = true;
																																						if (valid63) {
																																							if (data132.location !== void 0) {
																																								let data139 = data132.location;
																																								const _errs320 = errors;
																																								const _errs321 = errors;
																																								if (!(data139 && typeof data139 == "object" && !Array.isArray(data139)) && data139 !== null) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressed/" + i7 + "/location",
																																										schemaPath: "#/$defs/location/type",
																																										keyword: "type",
																																										params: { type: schema63.type },
																																										message: "must be object,null"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs321) {
																																									if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
																																										let missing20;
																																										if (data139.file === void 0 && (missing20 = "file") || data139.line === void 0 && (missing20 = "line") || data139.column === void 0 && (missing20 = "column")) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressed/" + i7 + "/location",
																																												schemaPath: "#/$defs/location/required",
																																												keyword: "required",
																																												params: { missingProperty: missing20 },
																																												message: "must have required property '" + missing20 + "'"
																																											}];
																																											return false;
																																										} else {
																																											const _errs323 = errors;
																																											for (const key23 in data139) if (!(key23 === "file" || key23 === "line" || key23 === "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressed/" + i7 + "/location",
																																													schemaPath: "#/$defs/location/additionalProperties",
																																													keyword: "additionalProperties",
																																													params: { additionalProperty: key23 },
																																													message: "must NOT have additional properties"
																																												}];
																																												return false;
																																											}
																																											if (_errs323 === errors) {
																																												if (data139.file !== void 0) {
																																													const _errs324 = errors;
																																													if (typeof data139.file !== "string") {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i7 + "/location/file",
																																															schemaPath: "#/$defs/location/properties/file/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																													var valid65 = _errs324 === errors;
																																												} else var valid65 = true;
																																												if (valid65) {
																																													if (data139.line !== void 0) {
																																														let data141 = data139.line;
																																														const _errs326 = errors;
																																														if (!(typeof data141 == "number" && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i7 + "/location/line",
																																																schemaPath: "#/$defs/location/properties/line/type",
																																																keyword: "type",
																																																params: { type: "integer" },
																																																message: "must be integer"
																																															}];
																																															return false;
																																														}
																																														if (errors === _errs326) {
																																															if (typeof data141 == "number" && isFinite(data141)) {
																																																if (data141 < 1 || isNaN(data141)) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i7 + "/location/line",
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
																																														var valid65 = _errs326 === errors;
																																													} else var valid65 = true;
																																													if (valid65) {
																																														if (data139.column !== void 0) {
																																															let data142 = data139.column;
																																															const _errs328 = errors;
																																															if (!(typeof data142 == "number" && !(data142 % 1) && !isNaN(data142) && isFinite(data142))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i7 + "/location/column",
																																																	schemaPath: "#/$defs/location/properties/column/type",
																																																	keyword: "type",
																																																	params: { type: "integer" },
																																																	message: "must be integer"
																																																}];
																																																return false;
																																															}
																																															if (errors === _errs328) {
																																																if (typeof data142 == "number" && isFinite(data142)) {
																																																	if (data142 < 1 || isNaN(data142)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i7 + "/location/column",
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
																																															var valid65 = _errs328 === errors;
																																														} else var valid65 = true;
																																													}
																																												}
																																											}
																																										}
																																									}
																																								}
																																								var valid63 = _errs320 === errors;
																																							} else var valid63 = true;
																																							if (valid63) {
																																								if (data132.related !== void 0) {
																																									let data143 = data132.related;
																																									const _errs330 = errors;
																																									const _errs331 = errors;
																																									if (!(data143 && typeof data143 == "object" && !Array.isArray(data143)) && data143 !== null) {
																																										validate20.errors = [{
																																											instancePath: instancePath + "/suppressed/" + i7 + "/related",
																																											schemaPath: "#/$defs/location/type",
																																											keyword: "type",
																																											params: { type: schema63.type },
																																											message: "must be object,null"
																																										}];
																																										return false;
																																									}
																																									if (errors === _errs331) {
																																										if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
																																											let missing21;
																																											if (data143.file === void 0 && (missing21 = "file") || data143.line === void 0 && (missing21 = "line") || data143.column === void 0 && (missing21 = "column")) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressed/" + i7 + "/related",
																																													schemaPath: "#/$defs/location/required",
																																													keyword: "required",
																																													params: { missingProperty: missing21 },
																																													message: "must have required property '" + missing21 + "'"
																																												}];
																																												return false;
																																											} else {
																																												const _errs333 = errors;
																																												for (const key24 in data143) if (!(key24 === "file" || key24 === "line" || key24 === "column")) {
																																													validate20.errors = [{
																																														instancePath: instancePath + "/suppressed/" + i7 + "/related",
																																														schemaPath: "#/$defs/location/additionalProperties",
																																														keyword: "additionalProperties",
																																														params: { additionalProperty: key24 },
																																														message: "must NOT have additional properties"
																																													}];
																																													return false;
																																												}
																																												if (_errs333 === errors) {
																																													if (data143.file !== void 0) {
																																														const _errs334 = errors;
																																														if (typeof data143.file !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i7 + "/related/file",
																																																schemaPath: "#/$defs/location/properties/file/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid67 = _errs334 === errors;
																																													} else var valid67 = true;
																																													if (valid67) {
																																														if (data143.line !== void 0) {
																																															let data145 = data143.line;
																																															const _errs336 = errors;
																																															if (!(typeof data145 == "number" && !(data145 % 1) && !isNaN(data145) && isFinite(data145))) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i7 + "/related/line",
																																																	schemaPath: "#/$defs/location/properties/line/type",
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
																																																			instancePath: instancePath + "/suppressed/" + i7 + "/related/line",
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
																																															var valid67 = _errs336 === errors;
																																														} else var valid67 = true;
																																														if (valid67) {
																																															if (data143.column !== void 0) {
																																																let data146 = data143.column;
																																																const _errs338 = errors;
																																																if (!(typeof data146 == "number" && !(data146 % 1) && !isNaN(data146) && isFinite(data146))) {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i7 + "/related/column",
																																																		schemaPath: "#/$defs/location/properties/column/type",
																																																		keyword: "type",
																																																		params: { type: "integer" },
																																																		message: "must be integer"
																																																	}];
																																																	return false;
																																																}
																																																if (errors === _errs338) {
																																																	if (typeof data146 == "number" && isFinite(data146)) {
																																																		if (data146 < 1 || isNaN(data146)) {
																																																			validate20.errors = [{
																																																				instancePath: instancePath + "/suppressed/" + i7 + "/related/column",
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
																																																var valid67 = _errs338 === errors;
																																															} else var valid67 = true;
																																														}
																																													}
																																												}
																																											}
																																										}
																																									}
																																									var valid63 = _errs330 === errors;
																																								} else var valid63 = true;
																																								if (valid63) {
																																									if (data132.expected !== void 0) {
																																										let data147 = data132.expected;
																																										const _errs340 = errors;
																																										if (typeof data147 !== "string" && data147 !== null) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressed/" + i7 + "/expected",
																																												schemaPath: "#/properties/suppressed/items/properties/expected/type",
																																												keyword: "type",
																																												params: { type: schema31.properties.suppressed.items.properties.expected.type },
																																												message: "must be string,null"
																																											}];
																																											return false;
																																										}
																																										var valid63 = _errs340 === errors;
																																									} else var valid63 = true;
																																									if (valid63) {
																																										if (data132.actual !== void 0) {
																																											let data148 = data132.actual;
																																											const _errs342 = errors;
																																											if (typeof data148 !== "string" && data148 !== null) {
																																												validate20.errors = [{
																																													instancePath: instancePath + "/suppressed/" + i7 + "/actual",
																																													schemaPath: "#/properties/suppressed/items/properties/actual/type",
																																													keyword: "type",
																																													params: { type: schema31.properties.suppressed.items.properties.actual.type },
																																													message: "must be string,null"
																																												}];
																																												return false;
																																											}
																																											var valid63 = _errs342 === errors;
																																										} else var valid63 = true;
																																										if (valid63) {
																																											if (data132.fingerprint !== void 0) {
																																												let data149 = data132.fingerprint;
																																												const _errs344 = errors;
																																												if (errors === _errs344) {
																																													if (typeof data149 === "string") {
																																														if (!pattern16.test(data149)) {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i7 + "/fingerprint",
																																																schemaPath: "#/properties/suppressed/items/properties/fingerprint/pattern",
																																																keyword: "pattern",
																																																params: { pattern: "^[0-9a-f]{32}$" },
																																																message: "must match pattern \"^[0-9a-f]{32}$\""
																																															}];
																																															return false;
																																														}
																																													} else {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i7 + "/fingerprint",
																																															schemaPath: "#/properties/suppressed/items/properties/fingerprint/type",
																																															keyword: "type",
																																															params: { type: "string" },
																																															message: "must be string"
																																														}];
																																														return false;
																																													}
																																												}
																																												var valid63 = _errs344 === errors;
																																											} else var valid63 = true;
																																											if (valid63) {
																																												if (data132.suppression !== void 0) {
																																													let data150 = data132.suppression;
																																													const _errs346 = errors;
																																													const _errs347 = errors;
																																													if (!(typeof data150 == "number" && !(data150 % 1) && !isNaN(data150) && isFinite(data150))) {
																																														validate20.errors = [{
																																															instancePath: instancePath + "/suppressed/" + i7 + "/suppression",
																																															schemaPath: "#/$defs/count/type",
																																															keyword: "type",
																																															params: { type: "integer" },
																																															message: "must be integer"
																																														}];
																																														return false;
																																													}
																																													if (errors === _errs347) {
																																														if (typeof data150 == "number" && isFinite(data150)) {
																																															if (data150 < 0 || isNaN(data150)) {
																																																validate20.errors = [{
																																																	instancePath: instancePath + "/suppressed/" + i7 + "/suppression",
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
																																													var valid63 = _errs346 === errors;
																																												} else var valid63 = true;
																																												if (valid63) {
																																													if (data132.reason !== void 0) {
																																														const _errs349 = errors;
																																														if (typeof data132.reason !== "string") {
																																															validate20.errors = [{
																																																instancePath: instancePath + "/suppressed/" + i7 + "/reason",
																																																schemaPath: "#/properties/suppressed/items/properties/reason/type",
																																																keyword: "type",
																																																params: { type: "string" },
																																																message: "must be string"
																																															}];
																																															return false;
																																														}
																																														var valid63 = _errs349 === errors;
																																													} else var valid63 = true;
																																													if (valid63) {
																																														if (data132.expires !== void 0) {
																																															let data152 = data132.expires;
																																															const _errs351 = errors;
																																															if (errors === errors) {
																																																if (typeof data152 === "string") {
																																																	if (!pattern18.test(data152)) {
																																																		validate20.errors = [{
																																																			instancePath: instancePath + "/suppressed/" + i7 + "/expires",
																																																			schemaPath: "#/$defs/day/pattern",
																																																			keyword: "pattern",
																																																			params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																																			message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																																		}];
																																																		return false;
																																																	}
																																																} else {
																																																	validate20.errors = [{
																																																		instancePath: instancePath + "/suppressed/" + i7 + "/expires",
																																																		schemaPath: "#/$defs/day/type",
																																																		keyword: "type",
																																																		params: { type: "string" },
																																																		message: "must be string"
																																																	}];
																																																	return false;
																																																}
																																															}
																																															var valid63 = _errs351 === errors;
																																														} else var valid63 = true;
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
																																instancePath: instancePath + "/suppressed/" + i7,
																																schemaPath: "#/properties/suppressed/items/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													if (!(_errs306 === errors)) break;
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
																										var valid0 = _errs304 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.suppressions !== void 0) {
																											let data153 = data.suppressions;
																											const _errs354 = errors;
																											if (errors === _errs354) {
																												if (Array.isArray(data153)) {
																													const len8 = data153.length;
																													for (let i8 = 0; i8 < len8; i8++) {
																														let data154 = data153[i8];
																														const _errs356 = errors;
																														if (errors === _errs356) {
																															if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
																																let missing22;
																																if (data154.kind === void 0 && (missing22 = "kind") || data154.path === void 0 && (missing22 = "path") || data154.reason === void 0 && (missing22 = "reason") || data154.expires === void 0 && (missing22 = "expires") || data154.status === void 0 && (missing22 = "status") || data154.findings === void 0 && (missing22 = "findings")) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/suppressions/" + i8,
																																		schemaPath: "#/properties/suppressions/items/required",
																																		keyword: "required",
																																		params: { missingProperty: missing22 },
																																		message: "must have required property '" + missing22 + "'"
																																	}];
																																	return false;
																																} else {
																																	const _errs358 = errors;
																																	for (const key25 in data154) if (!(key25 === "kind" || key25 === "path" || key25 === "reason" || key25 === "expires" || key25 === "status" || key25 === "findings")) {
																																		validate20.errors = [{
																																			instancePath: instancePath + "/suppressions/" + i8,
																																			schemaPath: "#/properties/suppressions/items/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key25 },
																																			message: "must NOT have additional properties"
																																		}];
																																		return false;
																																	}
																																	if (_errs358 === errors) {
																																		if (data154.kind !== void 0) {
																																			const _errs359 = errors;
																																			if (typeof data154.kind !== "string") {
																																				validate20.errors = [{
																																					instancePath: instancePath + "/suppressions/" + i8 + "/kind",
																																					schemaPath: "#/properties/suppressions/items/properties/kind/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid71 = _errs359 === errors;
																																		} else var valid71 = true;
																																		if (valid71) {
																																			if (data154.path !== void 0) {
																																				const _errs361 = errors;
																																				if (typeof data154.path !== "string") {
																																					validate20.errors = [{
																																						instancePath: instancePath + "/suppressions/" + i8 + "/path",
																																						schemaPath: "#/properties/suppressions/items/properties/path/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																				var valid71 = _errs361 === errors;
																																			} else var valid71 = true;
																																			if (valid71) {
																																				if (data154.reason !== void 0) {
																																					const _errs363 = errors;
																																					if (typeof data154.reason !== "string") {
																																						validate20.errors = [{
																																							instancePath: instancePath + "/suppressions/" + i8 + "/reason",
																																							schemaPath: "#/properties/suppressions/items/properties/reason/type",
																																							keyword: "type",
																																							params: { type: "string" },
																																							message: "must be string"
																																						}];
																																						return false;
																																					}
																																					var valid71 = _errs363 === errors;
																																				} else var valid71 = true;
																																				if (valid71) {
																																					if (data154.expires !== void 0) {
																																						let data158 = data154.expires;
																																						const _errs365 = errors;
																																						if (errors === errors) {
																																							if (typeof data158 === "string") {
																																								if (!pattern18.test(data158)) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressions/" + i8 + "/expires",
																																										schemaPath: "#/$defs/day/pattern",
																																										keyword: "pattern",
																																										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																																										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
																																									}];
																																									return false;
																																								}
																																							} else {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressions/" + i8 + "/expires",
																																									schemaPath: "#/$defs/day/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																						}
																																						var valid71 = _errs365 === errors;
																																					} else var valid71 = true;
																																					if (valid71) {
																																						if (data154.status !== void 0) {
																																							let data159 = data154.status;
																																							const _errs368 = errors;
																																							if (!(data159 === "active" || data159 === "expired")) {
																																								validate20.errors = [{
																																									instancePath: instancePath + "/suppressions/" + i8 + "/status",
																																									schemaPath: "#/properties/suppressions/items/properties/status/enum",
																																									keyword: "enum",
																																									params: { allowedValues: schema31.properties.suppressions.items.properties.status.enum },
																																									message: "must be equal to one of the allowed values"
																																								}];
																																								return false;
																																							}
																																							var valid71 = _errs368 === errors;
																																						} else var valid71 = true;
																																						if (valid71) {
																																							if (data154.findings !== void 0) {
																																								let data160 = data154.findings;
																																								const _errs369 = errors;
																																								const _errs370 = errors;
																																								if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
																																									validate20.errors = [{
																																										instancePath: instancePath + "/suppressions/" + i8 + "/findings",
																																										schemaPath: "#/$defs/count/type",
																																										keyword: "type",
																																										params: { type: "integer" },
																																										message: "must be integer"
																																									}];
																																									return false;
																																								}
																																								if (errors === _errs370) {
																																									if (typeof data160 == "number" && isFinite(data160)) {
																																										if (data160 < 0 || isNaN(data160)) {
																																											validate20.errors = [{
																																												instancePath: instancePath + "/suppressions/" + i8 + "/findings",
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
																																								var valid71 = _errs369 === errors;
																																							} else var valid71 = true;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															} else {
																																validate20.errors = [{
																																	instancePath: instancePath + "/suppressions/" + i8,
																																	schemaPath: "#/properties/suppressions/items/type",
																																	keyword: "type",
																																	params: { type: "object" },
																																	message: "must be object"
																																}];
																																return false;
																															}
																														}
																														if (!(_errs356 === errors)) break;
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
																											var valid0 = _errs354 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.counts !== void 0) {
																												let data161 = data.counts;
																												const _errs372 = errors;
																												if (errors === _errs372) {
																													if (data161 && typeof data161 == "object" && !Array.isArray(data161)) for (const key26 in data161) {
																														let data162 = data161[key26];
																														const _errs375 = errors;
																														if (!(typeof data162 == "number" && !(data162 % 1) && !isNaN(data162) && isFinite(data162))) {
																															validate20.errors = [{
																																instancePath: instancePath + "/counts/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/properties/counts/additionalProperties/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs375) {
																															if (typeof data162 == "number" && isFinite(data162)) {
																																if (data162 < 1 || isNaN(data162)) {
																																	validate20.errors = [{
																																		instancePath: instancePath + "/counts/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),
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
																														if (!(_errs375 === errors)) break;
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
																												var valid0 = _errs372 === errors;
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