import { o as __toESM } from "./rolldown-runtime.js";
import { Bt as SettingsError, K as CONFIG_NAMES, Ut as quote, Vt as didYouMean, q as SETTINGS } from "./start.js";
import { i as ruleOf, n as KINDS } from "./rules.js";
import { v as decodeUtf8 } from "./inventories.js";
import { c as LineIndex } from "./json.js";
import { t as nestsTooDeep } from "./yaml-depth.js";
import { ofCheck } from "./check.js";
import { i as parseValuePath, n as isForValue, t as isForItems } from "./value-path.js";
const { Rr: algorithmNamed } = ofCheck();
const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:manifest-drift:schema:config:v1",
	"type": ["object", "null"],
	"additionalProperties": false,
	"properties": {
		"$schema": { "type": "string" },
		"manifests": {
			"type": ["string", "array"],
			"items": {
				"type": ["string", "object"],
				"additionalProperties": false,
				"required": ["file"],
				"properties": {
					"file": {
						"type": "string",
						"pattern": "^\\S"
					},
					"format": { "enum": [
						"auto",
						"json",
						"jsonl",
						"yaml",
						"toml",
						"csv",
						"tsv"
					] },
					"items": { "type": "string" },
					"path": {
						"type": ["string", "object"],
						"additionalProperties": false,
						"required": ["join"],
						"properties": { "join": {
							"type": "array",
							"minItems": 1,
							"maxItems": 8,
							"items": { "type": "string" }
						} }
					},
					"sha256": { "type": "string" },
					"digest": { "type": "string" },
					"algorithm": { "type": "string" },
					"size": { "type": "string" },
					"source": {
						"type": ["string", "object"],
						"additionalProperties": false,
						"required": ["join"],
						"properties": { "join": {
							"type": "array",
							"minItems": 1,
							"maxItems": 8,
							"items": { "type": "string" }
						} }
					},
					"revision": { "type": "string" },
					"version": { "type": "string" },
					"base": { "type": "string" },
					"files": {
						"type": "object",
						"additionalProperties": {
							"type": "string",
							"pattern": "^[^]"
						}
					}
				}
			},
			"maxItems": 1e3
		},
		"combined-inventory": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"model-inventory": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"dataset-inventory": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"checksums": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"manifest-schema": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"checksum-base": { "enum": [
			"auto",
			"root",
			"list"
		] },
		"inventory-base": { "enum": [
			"auto",
			"root",
			"own"
		] },
		"path-prefix": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"missing-files": { "enum": [
			"auto",
			"error",
			"warning",
			"ignore"
		] },
		"weak-digests": { "enum": [
			"accept",
			"warning",
			"error"
		] },
		"name-digests": { "enum": [true, false] },
		"unrecorded": { "anyOf": [{ "enum": [
			"off",
			"notice",
			"warning",
			"error"
		] }, {
			"type": "object",
			"additionalProperties": { "enum": [
				"off",
				"notice",
				"warning",
				"error"
			] }
		}] },
		"pointers": { "enum": ["accept", "ignore"] },
		"hash": { "enum": ["all", "recorded"] },
		"baseline": { "type": "string" },
		"upstream": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"concurrency": { "type": ["integer", "string"] },
		"fail-on": { "enum": [
			"error",
			"warning",
			"notice"
		] },
		"time-budget": { "type": ["integer", "string"] },
		"verified-within": { "type": ["integer", "string"] },
		"severities": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"nothing-to-check": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"checksum-mismatch": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"line-ends-differ": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"size-mismatch": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"pointer-mismatch": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"pointer-malformed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"pointer-unexpected": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"snapshot-damaged": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"header-differs": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"folder-differs": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"upstream-differs": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"restore-mismatch": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"file-changed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"file-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"pointer-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"pointer-unverified": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"snapshot-incomplete": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"not-a-file": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"file-unreadable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"shards-incomplete": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"shard-unlisted": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"fileset-empty": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"file-unrecorded": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"upstream-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"lfs-object-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"restore-gone": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"restore-failed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"restore-unsourced": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"manifest-malformed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"manifest-unread": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"inventory-unreadable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"inventory-invalid": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"inventory-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"entry-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"entry-unknown": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"entry-duplicate": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"entry-differs": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"totals-differ": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"combined-stale": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"list-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"list-unreadable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"list-malformed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"list-duplicate": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"list-style": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"fetch-malformed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"digest-placeholder": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"size-placeholder": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"digest-unread": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"path-unknown": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"statement-inconsistent": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"signature-invalid": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"checksum-conflict": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"digest-shared": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"digest-weak": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"nothing-recorded": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"search-incomplete": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"path-escapes": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"path-not-portable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"path-ambiguous": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"base-changed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"base-unusual": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"smoke-failed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"smoke-slow": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"smoke-unsafe": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"loader-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"smoke-blocked": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"endpoint-unreachable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"endpoint-error": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"endpoint-model-missing": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"endpoint-model-differs": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"endpoint-model-unlisted": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"endpoint-model-unrecorded": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"smoke-stale": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"smoke-untested": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"record-removed": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"config-weakened": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"version-not-bumped": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"version-went-back": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"version-invalid": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"revision-not-pinned": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"upstream-newer": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"upstream-moved": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"upstream-unreachable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"baseline-unavailable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"git-unavailable": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"state-ignored": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"suppression-expired": { "enum": [
					"error",
					"warning",
					"notice"
				] },
				"check-incomplete": { "enum": [
					"error",
					"warning",
					"notice"
				] }
			}
		},
		"optional": {
			"type": "array",
			"items": { "type": "string" }
		},
		"ignore-fields": {
			"type": "array",
			"items": { "type": "string" }
		},
		"bases": {
			"type": "object",
			"additionalProperties": { "enum": ["root", "own"] }
		},
		"suppress": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"path",
					"reason",
					"expires"
				],
				"properties": {
					"kind": { "enum": [
						"nothing-to-check",
						"checksum-mismatch",
						"line-ends-differ",
						"size-mismatch",
						"pointer-mismatch",
						"pointer-malformed",
						"pointer-unexpected",
						"snapshot-damaged",
						"header-differs",
						"folder-differs",
						"upstream-differs",
						"restore-mismatch",
						"file-changed",
						"file-missing",
						"pointer-missing",
						"pointer-unverified",
						"snapshot-incomplete",
						"not-a-file",
						"file-unreadable",
						"shards-incomplete",
						"shard-unlisted",
						"fileset-empty",
						"file-unrecorded",
						"upstream-missing",
						"lfs-object-missing",
						"restore-gone",
						"restore-unsourced",
						"manifest-malformed",
						"manifest-unread",
						"inventory-unreadable",
						"inventory-invalid",
						"inventory-missing",
						"entry-missing",
						"entry-unknown",
						"entry-duplicate",
						"entry-differs",
						"totals-differ",
						"combined-stale",
						"list-missing",
						"list-unreadable",
						"list-malformed",
						"list-duplicate",
						"list-style",
						"fetch-malformed",
						"digest-placeholder",
						"size-placeholder",
						"digest-unread",
						"path-unknown",
						"statement-inconsistent",
						"signature-invalid",
						"checksum-conflict",
						"digest-shared",
						"digest-weak",
						"nothing-recorded",
						"search-incomplete",
						"path-escapes",
						"path-not-portable",
						"path-ambiguous",
						"base-changed",
						"base-unusual",
						"smoke-failed",
						"smoke-slow",
						"smoke-unsafe",
						"loader-missing",
						"smoke-blocked",
						"endpoint-unreachable",
						"endpoint-error",
						"endpoint-model-missing",
						"endpoint-model-differs",
						"endpoint-model-unlisted",
						"endpoint-model-unrecorded",
						"smoke-stale",
						"smoke-untested",
						"record-removed",
						"version-not-bumped",
						"version-went-back",
						"version-invalid",
						"revision-not-pinned",
						"upstream-newer",
						"upstream-moved",
						"upstream-unreachable",
						"baseline-unavailable",
						"state-ignored"
					] },
					"path": {
						"type": "string",
						"pattern": "^[^]"
					},
					"actual": {
						"type": "string",
						"pattern": "^[^]"
					},
					"reason": {
						"type": "string",
						"pattern": "^\\s*\\S[^]{0,999}$"
					},
					"expires": {
						"type": "string",
						"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
					}
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\S", "u");
const pattern5 = new RegExp("^[^]", "u");
const pattern8 = new RegExp("^\\s*\\S[^]{0,999}$", "u");
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema31.type },
			message: "must be object,null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.manifests !== void 0) {
			let data1 = data.manifests;
			if (typeof data1 !== "string" && !Array.isArray(data1)) {
				const err3 = {
					instancePath: instancePath + "/manifests",
					schemaPath: "#/properties/manifests/type",
					keyword: "type",
					params: { type: schema31.properties.manifests.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					const err4 = {
						instancePath: instancePath + "/manifests",
						schemaPath: "#/properties/manifests/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
						const err5 = {
							instancePath: instancePath + "/manifests/" + i0,
							schemaPath: "#/properties/manifests/items/type",
							keyword: "type",
							params: { type: schema31.properties.manifests.items.type },
							message: "must be string,object"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.file === void 0) {
							const err6 = {
								instancePath: instancePath + "/manifests/" + i0,
								schemaPath: "#/properties/manifests/items/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data2) if (!func1.call(schema31.properties.manifests.items.properties, key1)) {
							const err7 = {
								instancePath: instancePath + "/manifests/" + i0,
								schemaPath: "#/properties/manifests/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.file !== void 0) {
							let data3 = data2.file;
							if (typeof data3 === "string") {
								if (!pattern4.test(data3)) {
									const err8 = {
										instancePath: instancePath + "/manifests/" + i0 + "/file",
										schemaPath: "#/properties/manifests/items/properties/file/pattern",
										keyword: "pattern",
										params: { pattern: "^\\S" },
										message: "must match pattern \"^\\S\""
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/manifests/" + i0 + "/file",
									schemaPath: "#/properties/manifests/items/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.format !== void 0) {
							let data4 = data2.format;
							if (!(data4 === "auto" || data4 === "json" || data4 === "jsonl" || data4 === "yaml" || data4 === "toml" || data4 === "csv" || data4 === "tsv")) {
								const err10 = {
									instancePath: instancePath + "/manifests/" + i0 + "/format",
									schemaPath: "#/properties/manifests/items/properties/format/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.manifests.items.properties.format.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.items !== void 0) {
							if (typeof data2.items !== "string") {
								const err11 = {
									instancePath: instancePath + "/manifests/" + i0 + "/items",
									schemaPath: "#/properties/manifests/items/properties/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.path !== void 0) {
							let data6 = data2.path;
							if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
								const err12 = {
									instancePath: instancePath + "/manifests/" + i0 + "/path",
									schemaPath: "#/properties/manifests/items/properties/path/type",
									keyword: "type",
									params: { type: schema31.properties.manifests.items.properties.path.type },
									message: "must be string,object"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.join === void 0) {
									const err13 = {
										instancePath: instancePath + "/manifests/" + i0 + "/path",
										schemaPath: "#/properties/manifests/items/properties/path/required",
										keyword: "required",
										params: { missingProperty: "join" },
										message: "must have required property 'join'"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								for (const key2 in data6) if (!(key2 === "join")) {
									const err14 = {
										instancePath: instancePath + "/manifests/" + i0 + "/path",
										schemaPath: "#/properties/manifests/items/properties/path/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data6.join !== void 0) {
									let data7 = data6.join;
									if (Array.isArray(data7)) {
										if (data7.length > 8) {
											const err15 = {
												instancePath: instancePath + "/manifests/" + i0 + "/path/join",
												schemaPath: "#/properties/manifests/items/properties/path/properties/join/maxItems",
												keyword: "maxItems",
												params: { limit: 8 },
												message: "must NOT have more than 8 items"
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
										if (data7.length < 1) {
											const err16 = {
												instancePath: instancePath + "/manifests/" + i0 + "/path/join",
												schemaPath: "#/properties/manifests/items/properties/path/properties/join/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
										const len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
											const err17 = {
												instancePath: instancePath + "/manifests/" + i0 + "/path/join/" + i1,
												schemaPath: "#/properties/manifests/items/properties/path/properties/join/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
									} else {
										const err18 = {
											instancePath: instancePath + "/manifests/" + i0 + "/path/join",
											schemaPath: "#/properties/manifests/items/properties/path/properties/join/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								}
							}
						}
						if (data2.sha256 !== void 0) {
							if (typeof data2.sha256 !== "string") {
								const err19 = {
									instancePath: instancePath + "/manifests/" + i0 + "/sha256",
									schemaPath: "#/properties/manifests/items/properties/sha256/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data2.digest !== void 0) {
							if (typeof data2.digest !== "string") {
								const err20 = {
									instancePath: instancePath + "/manifests/" + i0 + "/digest",
									schemaPath: "#/properties/manifests/items/properties/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.algorithm !== void 0) {
							if (typeof data2.algorithm !== "string") {
								const err21 = {
									instancePath: instancePath + "/manifests/" + i0 + "/algorithm",
									schemaPath: "#/properties/manifests/items/properties/algorithm/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data2.size !== void 0) {
							if (typeof data2.size !== "string") {
								const err22 = {
									instancePath: instancePath + "/manifests/" + i0 + "/size",
									schemaPath: "#/properties/manifests/items/properties/size/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data2.source !== void 0) {
							let data13 = data2.source;
							if (typeof data13 !== "string" && !(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
								const err23 = {
									instancePath: instancePath + "/manifests/" + i0 + "/source",
									schemaPath: "#/properties/manifests/items/properties/source/type",
									keyword: "type",
									params: { type: schema31.properties.manifests.items.properties.source.type },
									message: "must be string,object"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								if (data13.join === void 0) {
									const err24 = {
										instancePath: instancePath + "/manifests/" + i0 + "/source",
										schemaPath: "#/properties/manifests/items/properties/source/required",
										keyword: "required",
										params: { missingProperty: "join" },
										message: "must have required property 'join'"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								for (const key3 in data13) if (!(key3 === "join")) {
									const err25 = {
										instancePath: instancePath + "/manifests/" + i0 + "/source",
										schemaPath: "#/properties/manifests/items/properties/source/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data13.join !== void 0) {
									let data14 = data13.join;
									if (Array.isArray(data14)) {
										if (data14.length > 8) {
											const err26 = {
												instancePath: instancePath + "/manifests/" + i0 + "/source/join",
												schemaPath: "#/properties/manifests/items/properties/source/properties/join/maxItems",
												keyword: "maxItems",
												params: { limit: 8 },
												message: "must NOT have more than 8 items"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										if (data14.length < 1) {
											const err27 = {
												instancePath: instancePath + "/manifests/" + i0 + "/source/join",
												schemaPath: "#/properties/manifests/items/properties/source/properties/join/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										const len2 = data14.length;
										for (let i2 = 0; i2 < len2; i2++) if (typeof data14[i2] !== "string") {
											const err28 = {
												instancePath: instancePath + "/manifests/" + i0 + "/source/join/" + i2,
												schemaPath: "#/properties/manifests/items/properties/source/properties/join/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/manifests/" + i0 + "/source/join",
											schemaPath: "#/properties/manifests/items/properties/source/properties/join/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							}
						}
						if (data2.revision !== void 0) {
							if (typeof data2.revision !== "string") {
								const err30 = {
									instancePath: instancePath + "/manifests/" + i0 + "/revision",
									schemaPath: "#/properties/manifests/items/properties/revision/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data2.version !== void 0) {
							if (typeof data2.version !== "string") {
								const err31 = {
									instancePath: instancePath + "/manifests/" + i0 + "/version",
									schemaPath: "#/properties/manifests/items/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data2.base !== void 0) {
							if (typeof data2.base !== "string") {
								const err32 = {
									instancePath: instancePath + "/manifests/" + i0 + "/base",
									schemaPath: "#/properties/manifests/items/properties/base/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data2.files !== void 0) {
							let data19 = data2.files;
							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) for (const key4 in data19) {
								let data20 = data19[key4];
								if (typeof data20 === "string") {
									if (!pattern5.test(data20)) {
										const err33 = {
											instancePath: instancePath + "/manifests/" + i0 + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/manifests/items/properties/files/additionalProperties/pattern",
											keyword: "pattern",
											params: { pattern: "^[^]" },
											message: "must match pattern \"^[^]\""
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								} else {
									const err34 = {
										instancePath: instancePath + "/manifests/" + i0 + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/manifests/items/properties/files/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							}
							else {
								const err35 = {
									instancePath: instancePath + "/manifests/" + i0 + "/files",
									schemaPath: "#/properties/manifests/items/properties/files/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data["combined-inventory"] !== void 0) {
			let data21 = data["combined-inventory"];
			if (typeof data21 !== "string" && !Array.isArray(data21)) {
				const err36 = {
					instancePath: instancePath + "/combined-inventory",
					schemaPath: "#/properties/combined-inventory/type",
					keyword: "type",
					params: { type: schema31.properties["combined-inventory"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (Array.isArray(data21)) {
				const len3 = data21.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data21[i3] !== "string") {
					const err37 = {
						instancePath: instancePath + "/combined-inventory/" + i3,
						schemaPath: "#/properties/combined-inventory/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data["model-inventory"] !== void 0) {
			let data23 = data["model-inventory"];
			if (typeof data23 !== "string" && !Array.isArray(data23)) {
				const err38 = {
					instancePath: instancePath + "/model-inventory",
					schemaPath: "#/properties/model-inventory/type",
					keyword: "type",
					params: { type: schema31.properties["model-inventory"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (Array.isArray(data23)) {
				const len4 = data23.length;
				for (let i4 = 0; i4 < len4; i4++) if (typeof data23[i4] !== "string") {
					const err39 = {
						instancePath: instancePath + "/model-inventory/" + i4,
						schemaPath: "#/properties/model-inventory/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
		}
		if (data["dataset-inventory"] !== void 0) {
			let data25 = data["dataset-inventory"];
			if (typeof data25 !== "string" && !Array.isArray(data25)) {
				const err40 = {
					instancePath: instancePath + "/dataset-inventory",
					schemaPath: "#/properties/dataset-inventory/type",
					keyword: "type",
					params: { type: schema31.properties["dataset-inventory"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (Array.isArray(data25)) {
				const len5 = data25.length;
				for (let i5 = 0; i5 < len5; i5++) if (typeof data25[i5] !== "string") {
					const err41 = {
						instancePath: instancePath + "/dataset-inventory/" + i5,
						schemaPath: "#/properties/dataset-inventory/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.checksums !== void 0) {
			let data27 = data.checksums;
			if (typeof data27 !== "string" && !Array.isArray(data27)) {
				const err42 = {
					instancePath: instancePath + "/checksums",
					schemaPath: "#/properties/checksums/type",
					keyword: "type",
					params: { type: schema31.properties.checksums.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (Array.isArray(data27)) {
				const len6 = data27.length;
				for (let i6 = 0; i6 < len6; i6++) if (typeof data27[i6] !== "string") {
					const err43 = {
						instancePath: instancePath + "/checksums/" + i6,
						schemaPath: "#/properties/checksums/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		if (data["manifest-schema"] !== void 0) {
			let data29 = data["manifest-schema"];
			if (typeof data29 !== "string" && !Array.isArray(data29)) {
				const err44 = {
					instancePath: instancePath + "/manifest-schema",
					schemaPath: "#/properties/manifest-schema/type",
					keyword: "type",
					params: { type: schema31.properties["manifest-schema"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (Array.isArray(data29)) {
				const len7 = data29.length;
				for (let i7 = 0; i7 < len7; i7++) if (typeof data29[i7] !== "string") {
					const err45 = {
						instancePath: instancePath + "/manifest-schema/" + i7,
						schemaPath: "#/properties/manifest-schema/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
		}
		if (data["checksum-base"] !== void 0) {
			let data31 = data["checksum-base"];
			if (!(data31 === "auto" || data31 === "root" || data31 === "list")) {
				const err46 = {
					instancePath: instancePath + "/checksum-base",
					schemaPath: "#/properties/checksum-base/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties["checksum-base"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data["inventory-base"] !== void 0) {
			let data32 = data["inventory-base"];
			if (!(data32 === "auto" || data32 === "root" || data32 === "own")) {
				const err47 = {
					instancePath: instancePath + "/inventory-base",
					schemaPath: "#/properties/inventory-base/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties["inventory-base"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data["path-prefix"] !== void 0) {
			let data33 = data["path-prefix"];
			if (typeof data33 !== "string" && !Array.isArray(data33)) {
				const err48 = {
					instancePath: instancePath + "/path-prefix",
					schemaPath: "#/properties/path-prefix/type",
					keyword: "type",
					params: { type: schema31.properties["path-prefix"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			if (Array.isArray(data33)) {
				const len8 = data33.length;
				for (let i8 = 0; i8 < len8; i8++) if (typeof data33[i8] !== "string") {
					const err49 = {
						instancePath: instancePath + "/path-prefix/" + i8,
						schemaPath: "#/properties/path-prefix/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
		}
		if (data["missing-files"] !== void 0) {
			let data35 = data["missing-files"];
			if (!(data35 === "auto" || data35 === "error" || data35 === "warning" || data35 === "ignore")) {
				const err50 = {
					instancePath: instancePath + "/missing-files",
					schemaPath: "#/properties/missing-files/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties["missing-files"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data["weak-digests"] !== void 0) {
			let data36 = data["weak-digests"];
			if (!(data36 === "accept" || data36 === "warning" || data36 === "error")) {
				const err51 = {
					instancePath: instancePath + "/weak-digests",
					schemaPath: "#/properties/weak-digests/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties["weak-digests"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data["name-digests"] !== void 0) {
			let data37 = data["name-digests"];
			if (!(data37 === true || data37 === false)) {
				const err52 = {
					instancePath: instancePath + "/name-digests",
					schemaPath: "#/properties/name-digests/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties["name-digests"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.unrecorded !== void 0) {
			let data38 = data.unrecorded;
			const _errs77 = errors;
			let valid23 = false;
			const _errs78 = errors;
			if (!(data38 === "off" || data38 === "notice" || data38 === "warning" || data38 === "error")) {
				const err53 = {
					instancePath: instancePath + "/unrecorded",
					schemaPath: "#/properties/unrecorded/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.unrecorded.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			var _valid0 = _errs78 === errors;
			valid23 = valid23 || _valid0;
			const _errs79 = errors;
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) for (const key5 in data38) {
				let data39 = data38[key5];
				if (!(data39 === "off" || data39 === "notice" || data39 === "warning" || data39 === "error")) {
					const err54 = {
						instancePath: instancePath + "/unrecorded/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/unrecorded/anyOf/1/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema31.properties.unrecorded.anyOf[1].additionalProperties.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			}
			else {
				const err55 = {
					instancePath: instancePath + "/unrecorded",
					schemaPath: "#/properties/unrecorded/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			var _valid0 = _errs79 === errors;
			valid23 = valid23 || _valid0;
			if (!valid23) {
				const err56 = {
					instancePath: instancePath + "/unrecorded",
					schemaPath: "#/properties/unrecorded/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			} else {
				errors = _errs77;
				if (vErrors !== null) {
					if (_errs77) vErrors.length = _errs77;
					else vErrors = null;
				}
			}
		}
		if (data.pointers !== void 0) {
			let data40 = data.pointers;
			if (!(data40 === "accept" || data40 === "ignore")) {
				const err57 = {
					instancePath: instancePath + "/pointers",
					schemaPath: "#/properties/pointers/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.pointers.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.hash !== void 0) {
			let data41 = data.hash;
			if (!(data41 === "all" || data41 === "recorded")) {
				const err58 = {
					instancePath: instancePath + "/hash",
					schemaPath: "#/properties/hash/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.hash.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			if (typeof data.baseline !== "string") {
				const err59 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.upstream !== void 0) {
			let data43 = data.upstream;
			if (typeof data43 !== "string" && !Array.isArray(data43)) {
				const err60 = {
					instancePath: instancePath + "/upstream",
					schemaPath: "#/properties/upstream/type",
					keyword: "type",
					params: { type: schema31.properties.upstream.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			if (Array.isArray(data43)) {
				const len9 = data43.length;
				for (let i9 = 0; i9 < len9; i9++) if (typeof data43[i9] !== "string") {
					const err61 = {
						instancePath: instancePath + "/upstream/" + i9,
						schemaPath: "#/properties/upstream/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			}
		}
		if (data.concurrency !== void 0) {
			let data45 = data.concurrency;
			if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && typeof data45 !== "string") {
				const err62 = {
					instancePath: instancePath + "/concurrency",
					schemaPath: "#/properties/concurrency/type",
					keyword: "type",
					params: { type: schema31.properties.concurrency.type },
					message: "must be integer,string"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data["fail-on"] !== void 0) {
			let data46 = data["fail-on"];
			if (!(data46 === "error" || data46 === "warning" || data46 === "notice")) {
				const err63 = {
					instancePath: instancePath + "/fail-on",
					schemaPath: "#/properties/fail-on/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties["fail-on"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data["time-budget"] !== void 0) {
			let data47 = data["time-budget"];
			if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47)) && typeof data47 !== "string") {
				const err64 = {
					instancePath: instancePath + "/time-budget",
					schemaPath: "#/properties/time-budget/type",
					keyword: "type",
					params: { type: schema31.properties["time-budget"].type },
					message: "must be integer,string"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data["verified-within"] !== void 0) {
			let data48 = data["verified-within"];
			if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)) && typeof data48 !== "string") {
				const err65 = {
					instancePath: instancePath + "/verified-within",
					schemaPath: "#/properties/verified-within/type",
					keyword: "type",
					params: { type: schema31.properties["verified-within"].type },
					message: "must be integer,string"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.severities !== void 0) {
			let data49 = data.severities;
			if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
				for (const key6 in data49) if (!func1.call(schema31.properties.severities.properties, key6)) {
					const err66 = {
						instancePath: instancePath + "/severities",
						schemaPath: "#/properties/severities/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data49["nothing-to-check"] !== void 0) {
					let data50 = data49["nothing-to-check"];
					if (!(data50 === "error" || data50 === "warning" || data50 === "notice")) {
						const err67 = {
							instancePath: instancePath + "/severities/nothing-to-check",
							schemaPath: "#/properties/severities/properties/nothing-to-check/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["nothing-to-check"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data49["checksum-mismatch"] !== void 0) {
					let data51 = data49["checksum-mismatch"];
					if (!(data51 === "error" || data51 === "warning" || data51 === "notice")) {
						const err68 = {
							instancePath: instancePath + "/severities/checksum-mismatch",
							schemaPath: "#/properties/severities/properties/checksum-mismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["checksum-mismatch"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
				if (data49["line-ends-differ"] !== void 0) {
					let data52 = data49["line-ends-differ"];
					if (!(data52 === "error" || data52 === "warning" || data52 === "notice")) {
						const err69 = {
							instancePath: instancePath + "/severities/line-ends-differ",
							schemaPath: "#/properties/severities/properties/line-ends-differ/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["line-ends-differ"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				if (data49["size-mismatch"] !== void 0) {
					let data53 = data49["size-mismatch"];
					if (!(data53 === "error" || data53 === "warning" || data53 === "notice")) {
						const err70 = {
							instancePath: instancePath + "/severities/size-mismatch",
							schemaPath: "#/properties/severities/properties/size-mismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["size-mismatch"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data49["pointer-mismatch"] !== void 0) {
					let data54 = data49["pointer-mismatch"];
					if (!(data54 === "error" || data54 === "warning" || data54 === "notice")) {
						const err71 = {
							instancePath: instancePath + "/severities/pointer-mismatch",
							schemaPath: "#/properties/severities/properties/pointer-mismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["pointer-mismatch"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data49["pointer-malformed"] !== void 0) {
					let data55 = data49["pointer-malformed"];
					if (!(data55 === "error" || data55 === "warning" || data55 === "notice")) {
						const err72 = {
							instancePath: instancePath + "/severities/pointer-malformed",
							schemaPath: "#/properties/severities/properties/pointer-malformed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["pointer-malformed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data49["pointer-unexpected"] !== void 0) {
					let data56 = data49["pointer-unexpected"];
					if (!(data56 === "error" || data56 === "warning" || data56 === "notice")) {
						const err73 = {
							instancePath: instancePath + "/severities/pointer-unexpected",
							schemaPath: "#/properties/severities/properties/pointer-unexpected/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["pointer-unexpected"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data49["snapshot-damaged"] !== void 0) {
					let data57 = data49["snapshot-damaged"];
					if (!(data57 === "error" || data57 === "warning" || data57 === "notice")) {
						const err74 = {
							instancePath: instancePath + "/severities/snapshot-damaged",
							schemaPath: "#/properties/severities/properties/snapshot-damaged/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["snapshot-damaged"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data49["header-differs"] !== void 0) {
					let data58 = data49["header-differs"];
					if (!(data58 === "error" || data58 === "warning" || data58 === "notice")) {
						const err75 = {
							instancePath: instancePath + "/severities/header-differs",
							schemaPath: "#/properties/severities/properties/header-differs/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["header-differs"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data49["folder-differs"] !== void 0) {
					let data59 = data49["folder-differs"];
					if (!(data59 === "error" || data59 === "warning" || data59 === "notice")) {
						const err76 = {
							instancePath: instancePath + "/severities/folder-differs",
							schemaPath: "#/properties/severities/properties/folder-differs/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["folder-differs"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data49["upstream-differs"] !== void 0) {
					let data60 = data49["upstream-differs"];
					if (!(data60 === "error" || data60 === "warning" || data60 === "notice")) {
						const err77 = {
							instancePath: instancePath + "/severities/upstream-differs",
							schemaPath: "#/properties/severities/properties/upstream-differs/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["upstream-differs"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data49["restore-mismatch"] !== void 0) {
					let data61 = data49["restore-mismatch"];
					if (!(data61 === "error" || data61 === "warning" || data61 === "notice")) {
						const err78 = {
							instancePath: instancePath + "/severities/restore-mismatch",
							schemaPath: "#/properties/severities/properties/restore-mismatch/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["restore-mismatch"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
				if (data49["file-changed"] !== void 0) {
					let data62 = data49["file-changed"];
					if (!(data62 === "error" || data62 === "warning" || data62 === "notice")) {
						const err79 = {
							instancePath: instancePath + "/severities/file-changed",
							schemaPath: "#/properties/severities/properties/file-changed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["file-changed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				if (data49["file-missing"] !== void 0) {
					let data63 = data49["file-missing"];
					if (!(data63 === "error" || data63 === "warning" || data63 === "notice")) {
						const err80 = {
							instancePath: instancePath + "/severities/file-missing",
							schemaPath: "#/properties/severities/properties/file-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["file-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data49["pointer-missing"] !== void 0) {
					let data64 = data49["pointer-missing"];
					if (!(data64 === "error" || data64 === "warning" || data64 === "notice")) {
						const err81 = {
							instancePath: instancePath + "/severities/pointer-missing",
							schemaPath: "#/properties/severities/properties/pointer-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["pointer-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (data49["pointer-unverified"] !== void 0) {
					let data65 = data49["pointer-unverified"];
					if (!(data65 === "error" || data65 === "warning" || data65 === "notice")) {
						const err82 = {
							instancePath: instancePath + "/severities/pointer-unverified",
							schemaPath: "#/properties/severities/properties/pointer-unverified/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["pointer-unverified"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data49["snapshot-incomplete"] !== void 0) {
					let data66 = data49["snapshot-incomplete"];
					if (!(data66 === "error" || data66 === "warning" || data66 === "notice")) {
						const err83 = {
							instancePath: instancePath + "/severities/snapshot-incomplete",
							schemaPath: "#/properties/severities/properties/snapshot-incomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["snapshot-incomplete"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data49["not-a-file"] !== void 0) {
					let data67 = data49["not-a-file"];
					if (!(data67 === "error" || data67 === "warning" || data67 === "notice")) {
						const err84 = {
							instancePath: instancePath + "/severities/not-a-file",
							schemaPath: "#/properties/severities/properties/not-a-file/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["not-a-file"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data49["file-unreadable"] !== void 0) {
					let data68 = data49["file-unreadable"];
					if (!(data68 === "error" || data68 === "warning" || data68 === "notice")) {
						const err85 = {
							instancePath: instancePath + "/severities/file-unreadable",
							schemaPath: "#/properties/severities/properties/file-unreadable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["file-unreadable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data49["shards-incomplete"] !== void 0) {
					let data69 = data49["shards-incomplete"];
					if (!(data69 === "error" || data69 === "warning" || data69 === "notice")) {
						const err86 = {
							instancePath: instancePath + "/severities/shards-incomplete",
							schemaPath: "#/properties/severities/properties/shards-incomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["shards-incomplete"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data49["shard-unlisted"] !== void 0) {
					let data70 = data49["shard-unlisted"];
					if (!(data70 === "error" || data70 === "warning" || data70 === "notice")) {
						const err87 = {
							instancePath: instancePath + "/severities/shard-unlisted",
							schemaPath: "#/properties/severities/properties/shard-unlisted/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["shard-unlisted"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data49["fileset-empty"] !== void 0) {
					let data71 = data49["fileset-empty"];
					if (!(data71 === "error" || data71 === "warning" || data71 === "notice")) {
						const err88 = {
							instancePath: instancePath + "/severities/fileset-empty",
							schemaPath: "#/properties/severities/properties/fileset-empty/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["fileset-empty"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data49["file-unrecorded"] !== void 0) {
					let data72 = data49["file-unrecorded"];
					if (!(data72 === "error" || data72 === "warning" || data72 === "notice")) {
						const err89 = {
							instancePath: instancePath + "/severities/file-unrecorded",
							schemaPath: "#/properties/severities/properties/file-unrecorded/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["file-unrecorded"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data49["upstream-missing"] !== void 0) {
					let data73 = data49["upstream-missing"];
					if (!(data73 === "error" || data73 === "warning" || data73 === "notice")) {
						const err90 = {
							instancePath: instancePath + "/severities/upstream-missing",
							schemaPath: "#/properties/severities/properties/upstream-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["upstream-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data49["lfs-object-missing"] !== void 0) {
					let data74 = data49["lfs-object-missing"];
					if (!(data74 === "error" || data74 === "warning" || data74 === "notice")) {
						const err91 = {
							instancePath: instancePath + "/severities/lfs-object-missing",
							schemaPath: "#/properties/severities/properties/lfs-object-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["lfs-object-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data49["restore-gone"] !== void 0) {
					let data75 = data49["restore-gone"];
					if (!(data75 === "error" || data75 === "warning" || data75 === "notice")) {
						const err92 = {
							instancePath: instancePath + "/severities/restore-gone",
							schemaPath: "#/properties/severities/properties/restore-gone/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["restore-gone"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
				if (data49["restore-failed"] !== void 0) {
					let data76 = data49["restore-failed"];
					if (!(data76 === "error" || data76 === "warning" || data76 === "notice")) {
						const err93 = {
							instancePath: instancePath + "/severities/restore-failed",
							schemaPath: "#/properties/severities/properties/restore-failed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["restore-failed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data49["restore-unsourced"] !== void 0) {
					let data77 = data49["restore-unsourced"];
					if (!(data77 === "error" || data77 === "warning" || data77 === "notice")) {
						const err94 = {
							instancePath: instancePath + "/severities/restore-unsourced",
							schemaPath: "#/properties/severities/properties/restore-unsourced/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["restore-unsourced"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data49["manifest-malformed"] !== void 0) {
					let data78 = data49["manifest-malformed"];
					if (!(data78 === "error" || data78 === "warning" || data78 === "notice")) {
						const err95 = {
							instancePath: instancePath + "/severities/manifest-malformed",
							schemaPath: "#/properties/severities/properties/manifest-malformed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["manifest-malformed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data49["manifest-unread"] !== void 0) {
					let data79 = data49["manifest-unread"];
					if (!(data79 === "error" || data79 === "warning" || data79 === "notice")) {
						const err96 = {
							instancePath: instancePath + "/severities/manifest-unread",
							schemaPath: "#/properties/severities/properties/manifest-unread/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["manifest-unread"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data49["inventory-unreadable"] !== void 0) {
					let data80 = data49["inventory-unreadable"];
					if (!(data80 === "error" || data80 === "warning" || data80 === "notice")) {
						const err97 = {
							instancePath: instancePath + "/severities/inventory-unreadable",
							schemaPath: "#/properties/severities/properties/inventory-unreadable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["inventory-unreadable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data49["inventory-invalid"] !== void 0) {
					let data81 = data49["inventory-invalid"];
					if (!(data81 === "error" || data81 === "warning" || data81 === "notice")) {
						const err98 = {
							instancePath: instancePath + "/severities/inventory-invalid",
							schemaPath: "#/properties/severities/properties/inventory-invalid/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["inventory-invalid"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data49["inventory-missing"] !== void 0) {
					let data82 = data49["inventory-missing"];
					if (!(data82 === "error" || data82 === "warning" || data82 === "notice")) {
						const err99 = {
							instancePath: instancePath + "/severities/inventory-missing",
							schemaPath: "#/properties/severities/properties/inventory-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["inventory-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data49["entry-missing"] !== void 0) {
					let data83 = data49["entry-missing"];
					if (!(data83 === "error" || data83 === "warning" || data83 === "notice")) {
						const err100 = {
							instancePath: instancePath + "/severities/entry-missing",
							schemaPath: "#/properties/severities/properties/entry-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["entry-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data49["entry-unknown"] !== void 0) {
					let data84 = data49["entry-unknown"];
					if (!(data84 === "error" || data84 === "warning" || data84 === "notice")) {
						const err101 = {
							instancePath: instancePath + "/severities/entry-unknown",
							schemaPath: "#/properties/severities/properties/entry-unknown/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["entry-unknown"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data49["entry-duplicate"] !== void 0) {
					let data85 = data49["entry-duplicate"];
					if (!(data85 === "error" || data85 === "warning" || data85 === "notice")) {
						const err102 = {
							instancePath: instancePath + "/severities/entry-duplicate",
							schemaPath: "#/properties/severities/properties/entry-duplicate/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["entry-duplicate"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data49["entry-differs"] !== void 0) {
					let data86 = data49["entry-differs"];
					if (!(data86 === "error" || data86 === "warning" || data86 === "notice")) {
						const err103 = {
							instancePath: instancePath + "/severities/entry-differs",
							schemaPath: "#/properties/severities/properties/entry-differs/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["entry-differs"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data49["totals-differ"] !== void 0) {
					let data87 = data49["totals-differ"];
					if (!(data87 === "error" || data87 === "warning" || data87 === "notice")) {
						const err104 = {
							instancePath: instancePath + "/severities/totals-differ",
							schemaPath: "#/properties/severities/properties/totals-differ/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["totals-differ"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data49["combined-stale"] !== void 0) {
					let data88 = data49["combined-stale"];
					if (!(data88 === "error" || data88 === "warning" || data88 === "notice")) {
						const err105 = {
							instancePath: instancePath + "/severities/combined-stale",
							schemaPath: "#/properties/severities/properties/combined-stale/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["combined-stale"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				if (data49["list-missing"] !== void 0) {
					let data89 = data49["list-missing"];
					if (!(data89 === "error" || data89 === "warning" || data89 === "notice")) {
						const err106 = {
							instancePath: instancePath + "/severities/list-missing",
							schemaPath: "#/properties/severities/properties/list-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["list-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data49["list-unreadable"] !== void 0) {
					let data90 = data49["list-unreadable"];
					if (!(data90 === "error" || data90 === "warning" || data90 === "notice")) {
						const err107 = {
							instancePath: instancePath + "/severities/list-unreadable",
							schemaPath: "#/properties/severities/properties/list-unreadable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["list-unreadable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data49["list-malformed"] !== void 0) {
					let data91 = data49["list-malformed"];
					if (!(data91 === "error" || data91 === "warning" || data91 === "notice")) {
						const err108 = {
							instancePath: instancePath + "/severities/list-malformed",
							schemaPath: "#/properties/severities/properties/list-malformed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["list-malformed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data49["list-duplicate"] !== void 0) {
					let data92 = data49["list-duplicate"];
					if (!(data92 === "error" || data92 === "warning" || data92 === "notice")) {
						const err109 = {
							instancePath: instancePath + "/severities/list-duplicate",
							schemaPath: "#/properties/severities/properties/list-duplicate/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["list-duplicate"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data49["list-style"] !== void 0) {
					let data93 = data49["list-style"];
					if (!(data93 === "error" || data93 === "warning" || data93 === "notice")) {
						const err110 = {
							instancePath: instancePath + "/severities/list-style",
							schemaPath: "#/properties/severities/properties/list-style/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["list-style"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
				if (data49["fetch-malformed"] !== void 0) {
					let data94 = data49["fetch-malformed"];
					if (!(data94 === "error" || data94 === "warning" || data94 === "notice")) {
						const err111 = {
							instancePath: instancePath + "/severities/fetch-malformed",
							schemaPath: "#/properties/severities/properties/fetch-malformed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["fetch-malformed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data49["digest-placeholder"] !== void 0) {
					let data95 = data49["digest-placeholder"];
					if (!(data95 === "error" || data95 === "warning" || data95 === "notice")) {
						const err112 = {
							instancePath: instancePath + "/severities/digest-placeholder",
							schemaPath: "#/properties/severities/properties/digest-placeholder/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["digest-placeholder"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data49["size-placeholder"] !== void 0) {
					let data96 = data49["size-placeholder"];
					if (!(data96 === "error" || data96 === "warning" || data96 === "notice")) {
						const err113 = {
							instancePath: instancePath + "/severities/size-placeholder",
							schemaPath: "#/properties/severities/properties/size-placeholder/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["size-placeholder"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
				}
				if (data49["digest-unread"] !== void 0) {
					let data97 = data49["digest-unread"];
					if (!(data97 === "error" || data97 === "warning" || data97 === "notice")) {
						const err114 = {
							instancePath: instancePath + "/severities/digest-unread",
							schemaPath: "#/properties/severities/properties/digest-unread/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["digest-unread"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data49["path-unknown"] !== void 0) {
					let data98 = data49["path-unknown"];
					if (!(data98 === "error" || data98 === "warning" || data98 === "notice")) {
						const err115 = {
							instancePath: instancePath + "/severities/path-unknown",
							schemaPath: "#/properties/severities/properties/path-unknown/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["path-unknown"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				if (data49["statement-inconsistent"] !== void 0) {
					let data99 = data49["statement-inconsistent"];
					if (!(data99 === "error" || data99 === "warning" || data99 === "notice")) {
						const err116 = {
							instancePath: instancePath + "/severities/statement-inconsistent",
							schemaPath: "#/properties/severities/properties/statement-inconsistent/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["statement-inconsistent"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
				}
				if (data49["signature-invalid"] !== void 0) {
					let data100 = data49["signature-invalid"];
					if (!(data100 === "error" || data100 === "warning" || data100 === "notice")) {
						const err117 = {
							instancePath: instancePath + "/severities/signature-invalid",
							schemaPath: "#/properties/severities/properties/signature-invalid/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["signature-invalid"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data49["checksum-conflict"] !== void 0) {
					let data101 = data49["checksum-conflict"];
					if (!(data101 === "error" || data101 === "warning" || data101 === "notice")) {
						const err118 = {
							instancePath: instancePath + "/severities/checksum-conflict",
							schemaPath: "#/properties/severities/properties/checksum-conflict/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["checksum-conflict"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
				if (data49["digest-shared"] !== void 0) {
					let data102 = data49["digest-shared"];
					if (!(data102 === "error" || data102 === "warning" || data102 === "notice")) {
						const err119 = {
							instancePath: instancePath + "/severities/digest-shared",
							schemaPath: "#/properties/severities/properties/digest-shared/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["digest-shared"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
				}
				if (data49["digest-weak"] !== void 0) {
					let data103 = data49["digest-weak"];
					if (!(data103 === "error" || data103 === "warning" || data103 === "notice")) {
						const err120 = {
							instancePath: instancePath + "/severities/digest-weak",
							schemaPath: "#/properties/severities/properties/digest-weak/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["digest-weak"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data49["nothing-recorded"] !== void 0) {
					let data104 = data49["nothing-recorded"];
					if (!(data104 === "error" || data104 === "warning" || data104 === "notice")) {
						const err121 = {
							instancePath: instancePath + "/severities/nothing-recorded",
							schemaPath: "#/properties/severities/properties/nothing-recorded/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["nothing-recorded"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
				if (data49["search-incomplete"] !== void 0) {
					let data105 = data49["search-incomplete"];
					if (!(data105 === "error" || data105 === "warning" || data105 === "notice")) {
						const err122 = {
							instancePath: instancePath + "/severities/search-incomplete",
							schemaPath: "#/properties/severities/properties/search-incomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["search-incomplete"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
				if (data49["path-escapes"] !== void 0) {
					let data106 = data49["path-escapes"];
					if (!(data106 === "error" || data106 === "warning" || data106 === "notice")) {
						const err123 = {
							instancePath: instancePath + "/severities/path-escapes",
							schemaPath: "#/properties/severities/properties/path-escapes/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["path-escapes"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
				if (data49["path-not-portable"] !== void 0) {
					let data107 = data49["path-not-portable"];
					if (!(data107 === "error" || data107 === "warning" || data107 === "notice")) {
						const err124 = {
							instancePath: instancePath + "/severities/path-not-portable",
							schemaPath: "#/properties/severities/properties/path-not-portable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["path-not-portable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data49["path-ambiguous"] !== void 0) {
					let data108 = data49["path-ambiguous"];
					if (!(data108 === "error" || data108 === "warning" || data108 === "notice")) {
						const err125 = {
							instancePath: instancePath + "/severities/path-ambiguous",
							schemaPath: "#/properties/severities/properties/path-ambiguous/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["path-ambiguous"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
				if (data49["base-changed"] !== void 0) {
					let data109 = data49["base-changed"];
					if (!(data109 === "error" || data109 === "warning" || data109 === "notice")) {
						const err126 = {
							instancePath: instancePath + "/severities/base-changed",
							schemaPath: "#/properties/severities/properties/base-changed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["base-changed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data49["base-unusual"] !== void 0) {
					let data110 = data49["base-unusual"];
					if (!(data110 === "error" || data110 === "warning" || data110 === "notice")) {
						const err127 = {
							instancePath: instancePath + "/severities/base-unusual",
							schemaPath: "#/properties/severities/properties/base-unusual/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["base-unusual"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
				if (data49["smoke-failed"] !== void 0) {
					let data111 = data49["smoke-failed"];
					if (!(data111 === "error" || data111 === "warning" || data111 === "notice")) {
						const err128 = {
							instancePath: instancePath + "/severities/smoke-failed",
							schemaPath: "#/properties/severities/properties/smoke-failed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["smoke-failed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
				if (data49["smoke-slow"] !== void 0) {
					let data112 = data49["smoke-slow"];
					if (!(data112 === "error" || data112 === "warning" || data112 === "notice")) {
						const err129 = {
							instancePath: instancePath + "/severities/smoke-slow",
							schemaPath: "#/properties/severities/properties/smoke-slow/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["smoke-slow"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
				}
				if (data49["smoke-unsafe"] !== void 0) {
					let data113 = data49["smoke-unsafe"];
					if (!(data113 === "error" || data113 === "warning" || data113 === "notice")) {
						const err130 = {
							instancePath: instancePath + "/severities/smoke-unsafe",
							schemaPath: "#/properties/severities/properties/smoke-unsafe/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["smoke-unsafe"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
				}
				if (data49["loader-missing"] !== void 0) {
					let data114 = data49["loader-missing"];
					if (!(data114 === "error" || data114 === "warning" || data114 === "notice")) {
						const err131 = {
							instancePath: instancePath + "/severities/loader-missing",
							schemaPath: "#/properties/severities/properties/loader-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["loader-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
				if (data49["smoke-blocked"] !== void 0) {
					let data115 = data49["smoke-blocked"];
					if (!(data115 === "error" || data115 === "warning" || data115 === "notice")) {
						const err132 = {
							instancePath: instancePath + "/severities/smoke-blocked",
							schemaPath: "#/properties/severities/properties/smoke-blocked/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["smoke-blocked"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data49["endpoint-unreachable"] !== void 0) {
					let data116 = data49["endpoint-unreachable"];
					if (!(data116 === "error" || data116 === "warning" || data116 === "notice")) {
						const err133 = {
							instancePath: instancePath + "/severities/endpoint-unreachable",
							schemaPath: "#/properties/severities/properties/endpoint-unreachable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["endpoint-unreachable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
				}
				if (data49["endpoint-error"] !== void 0) {
					let data117 = data49["endpoint-error"];
					if (!(data117 === "error" || data117 === "warning" || data117 === "notice")) {
						const err134 = {
							instancePath: instancePath + "/severities/endpoint-error",
							schemaPath: "#/properties/severities/properties/endpoint-error/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["endpoint-error"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data49["endpoint-model-missing"] !== void 0) {
					let data118 = data49["endpoint-model-missing"];
					if (!(data118 === "error" || data118 === "warning" || data118 === "notice")) {
						const err135 = {
							instancePath: instancePath + "/severities/endpoint-model-missing",
							schemaPath: "#/properties/severities/properties/endpoint-model-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["endpoint-model-missing"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
				}
				if (data49["endpoint-model-differs"] !== void 0) {
					let data119 = data49["endpoint-model-differs"];
					if (!(data119 === "error" || data119 === "warning" || data119 === "notice")) {
						const err136 = {
							instancePath: instancePath + "/severities/endpoint-model-differs",
							schemaPath: "#/properties/severities/properties/endpoint-model-differs/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["endpoint-model-differs"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
				if (data49["endpoint-model-unlisted"] !== void 0) {
					let data120 = data49["endpoint-model-unlisted"];
					if (!(data120 === "error" || data120 === "warning" || data120 === "notice")) {
						const err137 = {
							instancePath: instancePath + "/severities/endpoint-model-unlisted",
							schemaPath: "#/properties/severities/properties/endpoint-model-unlisted/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["endpoint-model-unlisted"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
				if (data49["endpoint-model-unrecorded"] !== void 0) {
					let data121 = data49["endpoint-model-unrecorded"];
					if (!(data121 === "error" || data121 === "warning" || data121 === "notice")) {
						const err138 = {
							instancePath: instancePath + "/severities/endpoint-model-unrecorded",
							schemaPath: "#/properties/severities/properties/endpoint-model-unrecorded/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["endpoint-model-unrecorded"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
				if (data49["smoke-stale"] !== void 0) {
					let data122 = data49["smoke-stale"];
					if (!(data122 === "error" || data122 === "warning" || data122 === "notice")) {
						const err139 = {
							instancePath: instancePath + "/severities/smoke-stale",
							schemaPath: "#/properties/severities/properties/smoke-stale/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["smoke-stale"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
				}
				if (data49["smoke-untested"] !== void 0) {
					let data123 = data49["smoke-untested"];
					if (!(data123 === "error" || data123 === "warning" || data123 === "notice")) {
						const err140 = {
							instancePath: instancePath + "/severities/smoke-untested",
							schemaPath: "#/properties/severities/properties/smoke-untested/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["smoke-untested"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
				if (data49["record-removed"] !== void 0) {
					let data124 = data49["record-removed"];
					if (!(data124 === "error" || data124 === "warning" || data124 === "notice")) {
						const err141 = {
							instancePath: instancePath + "/severities/record-removed",
							schemaPath: "#/properties/severities/properties/record-removed/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["record-removed"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
				}
				if (data49["config-weakened"] !== void 0) {
					let data125 = data49["config-weakened"];
					if (!(data125 === "error" || data125 === "warning" || data125 === "notice")) {
						const err142 = {
							instancePath: instancePath + "/severities/config-weakened",
							schemaPath: "#/properties/severities/properties/config-weakened/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["config-weakened"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
				}
				if (data49["version-not-bumped"] !== void 0) {
					let data126 = data49["version-not-bumped"];
					if (!(data126 === "error" || data126 === "warning" || data126 === "notice")) {
						const err143 = {
							instancePath: instancePath + "/severities/version-not-bumped",
							schemaPath: "#/properties/severities/properties/version-not-bumped/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["version-not-bumped"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
				if (data49["version-went-back"] !== void 0) {
					let data127 = data49["version-went-back"];
					if (!(data127 === "error" || data127 === "warning" || data127 === "notice")) {
						const err144 = {
							instancePath: instancePath + "/severities/version-went-back",
							schemaPath: "#/properties/severities/properties/version-went-back/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["version-went-back"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
				if (data49["version-invalid"] !== void 0) {
					let data128 = data49["version-invalid"];
					if (!(data128 === "error" || data128 === "warning" || data128 === "notice")) {
						const err145 = {
							instancePath: instancePath + "/severities/version-invalid",
							schemaPath: "#/properties/severities/properties/version-invalid/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["version-invalid"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data49["revision-not-pinned"] !== void 0) {
					let data129 = data49["revision-not-pinned"];
					if (!(data129 === "error" || data129 === "warning" || data129 === "notice")) {
						const err146 = {
							instancePath: instancePath + "/severities/revision-not-pinned",
							schemaPath: "#/properties/severities/properties/revision-not-pinned/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["revision-not-pinned"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
				if (data49["upstream-newer"] !== void 0) {
					let data130 = data49["upstream-newer"];
					if (!(data130 === "error" || data130 === "warning" || data130 === "notice")) {
						const err147 = {
							instancePath: instancePath + "/severities/upstream-newer",
							schemaPath: "#/properties/severities/properties/upstream-newer/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["upstream-newer"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
				}
				if (data49["upstream-moved"] !== void 0) {
					let data131 = data49["upstream-moved"];
					if (!(data131 === "error" || data131 === "warning" || data131 === "notice")) {
						const err148 = {
							instancePath: instancePath + "/severities/upstream-moved",
							schemaPath: "#/properties/severities/properties/upstream-moved/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["upstream-moved"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
				}
				if (data49["upstream-unreachable"] !== void 0) {
					let data132 = data49["upstream-unreachable"];
					if (!(data132 === "error" || data132 === "warning" || data132 === "notice")) {
						const err149 = {
							instancePath: instancePath + "/severities/upstream-unreachable",
							schemaPath: "#/properties/severities/properties/upstream-unreachable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["upstream-unreachable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data49["baseline-unavailable"] !== void 0) {
					let data133 = data49["baseline-unavailable"];
					if (!(data133 === "error" || data133 === "warning" || data133 === "notice")) {
						const err150 = {
							instancePath: instancePath + "/severities/baseline-unavailable",
							schemaPath: "#/properties/severities/properties/baseline-unavailable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["baseline-unavailable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
				if (data49["git-unavailable"] !== void 0) {
					let data134 = data49["git-unavailable"];
					if (!(data134 === "error" || data134 === "warning" || data134 === "notice")) {
						const err151 = {
							instancePath: instancePath + "/severities/git-unavailable",
							schemaPath: "#/properties/severities/properties/git-unavailable/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["git-unavailable"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
				}
				if (data49["state-ignored"] !== void 0) {
					let data135 = data49["state-ignored"];
					if (!(data135 === "error" || data135 === "warning" || data135 === "notice")) {
						const err152 = {
							instancePath: instancePath + "/severities/state-ignored",
							schemaPath: "#/properties/severities/properties/state-ignored/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["state-ignored"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
				if (data49["suppression-expired"] !== void 0) {
					let data136 = data49["suppression-expired"];
					if (!(data136 === "error" || data136 === "warning" || data136 === "notice")) {
						const err153 = {
							instancePath: instancePath + "/severities/suppression-expired",
							schemaPath: "#/properties/severities/properties/suppression-expired/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["suppression-expired"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
				}
				if (data49["check-incomplete"] !== void 0) {
					let data137 = data49["check-incomplete"];
					if (!(data137 === "error" || data137 === "warning" || data137 === "notice")) {
						const err154 = {
							instancePath: instancePath + "/severities/check-incomplete",
							schemaPath: "#/properties/severities/properties/check-incomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.severities.properties["check-incomplete"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
			} else {
				const err155 = {
					instancePath: instancePath + "/severities",
					schemaPath: "#/properties/severities/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err155];
				else vErrors.push(err155);
				errors++;
			}
		}
		if (data.optional !== void 0) {
			let data138 = data.optional;
			if (Array.isArray(data138)) {
				const len10 = data138.length;
				for (let i10 = 0; i10 < len10; i10++) if (typeof data138[i10] !== "string") {
					const err156 = {
						instancePath: instancePath + "/optional/" + i10,
						schemaPath: "#/properties/optional/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err156];
					else vErrors.push(err156);
					errors++;
				}
			} else {
				const err157 = {
					instancePath: instancePath + "/optional",
					schemaPath: "#/properties/optional/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err157];
				else vErrors.push(err157);
				errors++;
			}
		}
		if (data["ignore-fields"] !== void 0) {
			let data140 = data["ignore-fields"];
			if (Array.isArray(data140)) {
				const len11 = data140.length;
				for (let i11 = 0; i11 < len11; i11++) if (typeof data140[i11] !== "string") {
					const err158 = {
						instancePath: instancePath + "/ignore-fields/" + i11,
						schemaPath: "#/properties/ignore-fields/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err158];
					else vErrors.push(err158);
					errors++;
				}
			} else {
				const err159 = {
					instancePath: instancePath + "/ignore-fields",
					schemaPath: "#/properties/ignore-fields/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err159];
				else vErrors.push(err159);
				errors++;
			}
		}
		if (data.bases !== void 0) {
			let data142 = data.bases;
			if (data142 && typeof data142 == "object" && !Array.isArray(data142)) for (const key7 in data142) {
				let data143 = data142[key7];
				if (!(data143 === "root" || data143 === "own")) {
					const err160 = {
						instancePath: instancePath + "/bases/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/bases/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema31.properties.bases.additionalProperties.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err160];
					else vErrors.push(err160);
					errors++;
				}
			}
			else {
				const err161 = {
					instancePath: instancePath + "/bases",
					schemaPath: "#/properties/bases/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err161];
				else vErrors.push(err161);
				errors++;
			}
		}
		if (data.suppress !== void 0) {
			let data144 = data.suppress;
			if (Array.isArray(data144)) {
				const len12 = data144.length;
				for (let i12 = 0; i12 < len12; i12++) {
					let data145 = data144[i12];
					if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
						if (data145.kind === void 0) {
							const err162 = {
								instancePath: instancePath + "/suppress/" + i12,
								schemaPath: "#/properties/suppress/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (data145.path === void 0) {
							const err163 = {
								instancePath: instancePath + "/suppress/" + i12,
								schemaPath: "#/properties/suppress/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err163];
							else vErrors.push(err163);
							errors++;
						}
						if (data145.reason === void 0) {
							const err164 = {
								instancePath: instancePath + "/suppress/" + i12,
								schemaPath: "#/properties/suppress/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
						if (data145.expires === void 0) {
							const err165 = {
								instancePath: instancePath + "/suppress/" + i12,
								schemaPath: "#/properties/suppress/items/required",
								keyword: "required",
								params: { missingProperty: "expires" },
								message: "must have required property 'expires'"
							};
							if (vErrors === null) vErrors = [err165];
							else vErrors.push(err165);
							errors++;
						}
						for (const key8 in data145) if (!(key8 === "kind" || key8 === "path" || key8 === "actual" || key8 === "reason" || key8 === "expires")) {
							const err166 = {
								instancePath: instancePath + "/suppress/" + i12,
								schemaPath: "#/properties/suppress/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
						if (data145.kind !== void 0) {
							let data146 = data145.kind;
							if (!(data146 === "nothing-to-check" || data146 === "checksum-mismatch" || data146 === "line-ends-differ" || data146 === "size-mismatch" || data146 === "pointer-mismatch" || data146 === "pointer-malformed" || data146 === "pointer-unexpected" || data146 === "snapshot-damaged" || data146 === "header-differs" || data146 === "folder-differs" || data146 === "upstream-differs" || data146 === "restore-mismatch" || data146 === "file-changed" || data146 === "file-missing" || data146 === "pointer-missing" || data146 === "pointer-unverified" || data146 === "snapshot-incomplete" || data146 === "not-a-file" || data146 === "file-unreadable" || data146 === "shards-incomplete" || data146 === "shard-unlisted" || data146 === "fileset-empty" || data146 === "file-unrecorded" || data146 === "upstream-missing" || data146 === "lfs-object-missing" || data146 === "restore-gone" || data146 === "restore-unsourced" || data146 === "manifest-malformed" || data146 === "manifest-unread" || data146 === "inventory-unreadable" || data146 === "inventory-invalid" || data146 === "inventory-missing" || data146 === "entry-missing" || data146 === "entry-unknown" || data146 === "entry-duplicate" || data146 === "entry-differs" || data146 === "totals-differ" || data146 === "combined-stale" || data146 === "list-missing" || data146 === "list-unreadable" || data146 === "list-malformed" || data146 === "list-duplicate" || data146 === "list-style" || data146 === "fetch-malformed" || data146 === "digest-placeholder" || data146 === "size-placeholder" || data146 === "digest-unread" || data146 === "path-unknown" || data146 === "statement-inconsistent" || data146 === "signature-invalid" || data146 === "checksum-conflict" || data146 === "digest-shared" || data146 === "digest-weak" || data146 === "nothing-recorded" || data146 === "search-incomplete" || data146 === "path-escapes" || data146 === "path-not-portable" || data146 === "path-ambiguous" || data146 === "base-changed" || data146 === "base-unusual" || data146 === "smoke-failed" || data146 === "smoke-slow" || data146 === "smoke-unsafe" || data146 === "loader-missing" || data146 === "smoke-blocked" || data146 === "endpoint-unreachable" || data146 === "endpoint-error" || data146 === "endpoint-model-missing" || data146 === "endpoint-model-differs" || data146 === "endpoint-model-unlisted" || data146 === "endpoint-model-unrecorded" || data146 === "smoke-stale" || data146 === "smoke-untested" || data146 === "record-removed" || data146 === "version-not-bumped" || data146 === "version-went-back" || data146 === "version-invalid" || data146 === "revision-not-pinned" || data146 === "upstream-newer" || data146 === "upstream-moved" || data146 === "upstream-unreachable" || data146 === "baseline-unavailable" || data146 === "state-ignored")) {
								const err167 = {
									instancePath: instancePath + "/suppress/" + i12 + "/kind",
									schemaPath: "#/properties/suppress/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.suppress.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
						}
						if (data145.path !== void 0) {
							let data147 = data145.path;
							if (typeof data147 === "string") {
								if (!pattern5.test(data147)) {
									const err168 = {
										instancePath: instancePath + "/suppress/" + i12 + "/path",
										schemaPath: "#/properties/suppress/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^[^]" },
										message: "must match pattern \"^[^]\""
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
							} else {
								const err169 = {
									instancePath: instancePath + "/suppress/" + i12 + "/path",
									schemaPath: "#/properties/suppress/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err169];
								else vErrors.push(err169);
								errors++;
							}
						}
						if (data145.actual !== void 0) {
							let data148 = data145.actual;
							if (typeof data148 === "string") {
								if (!pattern5.test(data148)) {
									const err170 = {
										instancePath: instancePath + "/suppress/" + i12 + "/actual",
										schemaPath: "#/properties/suppress/items/properties/actual/pattern",
										keyword: "pattern",
										params: { pattern: "^[^]" },
										message: "must match pattern \"^[^]\""
									};
									if (vErrors === null) vErrors = [err170];
									else vErrors.push(err170);
									errors++;
								}
							} else {
								const err171 = {
									instancePath: instancePath + "/suppress/" + i12 + "/actual",
									schemaPath: "#/properties/suppress/items/properties/actual/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err171];
								else vErrors.push(err171);
								errors++;
							}
						}
						if (data145.reason !== void 0) {
							let data149 = data145.reason;
							if (typeof data149 === "string") {
								if (!pattern8.test(data149)) {
									const err172 = {
										instancePath: instancePath + "/suppress/" + i12 + "/reason",
										schemaPath: "#/properties/suppress/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "^\\s*\\S[^]{0,999}$" },
										message: "must match pattern \"^\\s*\\S[^]{0,999}$\""
									};
									if (vErrors === null) vErrors = [err172];
									else vErrors.push(err172);
									errors++;
								}
							} else {
								const err173 = {
									instancePath: instancePath + "/suppress/" + i12 + "/reason",
									schemaPath: "#/properties/suppress/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err173];
								else vErrors.push(err173);
								errors++;
							}
						}
						if (data145.expires !== void 0) {
							let data150 = data145.expires;
							if (typeof data150 === "string") {
								if (!pattern9.test(data150)) {
									const err174 = {
										instancePath: instancePath + "/suppress/" + i12 + "/expires",
										schemaPath: "#/properties/suppress/items/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err174];
									else vErrors.push(err174);
									errors++;
								}
							} else {
								const err175 = {
									instancePath: instancePath + "/suppress/" + i12 + "/expires",
									schemaPath: "#/properties/suppress/items/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						}
					} else {
						const err176 = {
							instancePath: instancePath + "/suppress/" + i12,
							schemaPath: "#/properties/suppress/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
				}
			} else {
				const err177 = {
					instancePath: instancePath + "/suppress",
					schemaPath: "#/properties/suppress/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err177];
				else vErrors.push(err177);
				errors++;
			}
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
const VALUES = [
	"path",
	"sha256",
	"digest",
	"algorithm",
	"size",
	"source",
	"revision",
	"version"
];
const MAPPING_KEYS = [
	"file",
	"format",
	"items",
	...VALUES,
	"base",
	"files"
];
function readMappings(entries) {
	const paths = [];
	const mappings = [];
	for (const [index, entry] of entries.entries()) {
		if (typeof entry === "string") {
			paths.push(entry);
			continue;
		}
		const mapping = complete(entry);
		const mistake = mistakeIn(mapping);
		if (mistake !== null) return {
			paths,
			mappings,
			mistake: {
				index,
				...mistake
			}
		};
		mappings.push(mapping);
	}
	return {
		paths,
		mappings,
		mistake: null
	};
}
function complete({ format = "auto", ...written }) {
	return {
		items: null,
		path: null,
		sha256: null,
		digest: null,
		algorithm: null,
		size: null,
		source: null,
		revision: null,
		version: null,
		base: null,
		files: null,
		...written,
		format: format === "auto" ? null : format
	};
}
function mistakeIn(mapping) {
	const { items, path, algorithm, base } = mapping;
	if (items !== null) {
		const parsed = parseValuePath(items);
		if (parsed === null || !isForItems(parsed)) return {
			key: "items",
			what: `${quote(items)} is not a path to values, such as $.models[*]`
		};
	}
	for (const key of VALUES) {
		if (key === "algorithm" && algorithm !== null && !/^[$@^]/.test(algorithm)) continue;
		for (const part of partsOf(mapping[key])) {
			const parsed = parseValuePath(part);
			if (parsed === null || !isForValue(parsed)) return {
				key,
				what: `${quote(part)} is not a path to one value, such as @.${key}`
			};
		}
	}
	if (algorithm !== null && !/^[$@^]/.test(algorithm) && algorithmNamed(algorithm) === null) return {
		key: "algorithm",
		what: `${quote(algorithm)} is no algorithm that is known`
	};
	if (items !== null && path === null) return {
		key: "items",
		what: "needs `path` beside it"
	};
	if (base !== null && !/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/.test(base)) return {
		key: "base",
		what: `${quote(base)} is not list, root or a folder below the root`
	};
	return null;
}
function partsOf(written) {
	if (written === null) return [];
	return typeof written === "string" ? [written] : written.join;
}
async function readConfig(file, bytes) {
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) throw new SettingsError(`${file}:${decoded.line} cannot be read: ${decoded.problem}.`, {
		code: "config",
		place: {
			file,
			line: decoded.line
		}
	});
	const yaml = await import("./dist2.js").then((m) => __toESM(m.default, 1));
	if (nestsTooDeep(yaml, decoded.text)) throw new SettingsError(`${file}: the config nests more than ${32} levels; it needs no more than three.`, {
		code: "config",
		place: {
			file,
			line: null
		}
	});
	const lines = new LineIndex(file, decoded.text);
	const document = yaml.parseDocument(decoded.text, {
		prettyErrors: false,
		logLevel: "error"
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (problem) throw mistakeAt(lines.locate(problem.pos[0]), `the config is not valid YAML: ${problem.message}`);
	let value;
	try {
		value = document.toJS({ maxAliasCount: 0 });
	} catch {
		throw new SettingsError(`${file}: the config uses a YAML alias; write the value out instead.`, {
			code: "config",
			place: {
				file,
				line: null
			}
		});
	}
	const placeIn = (...path) => {
		const node = document.getIn(path, true);
		return lines.locate(node?.range[0] ?? 0);
	};
	if (!validate(value)) {
		const [error] = validate.errors;
		const path = error.instancePath.split("/").slice(1);
		const unknown = error.params.additionalProperty;
		throw mistakeAt(typeof unknown === "string" ? placeIn(...path, unknown) : placeIn(...path), explain(error, value));
	}
	return settingsOf(value ?? {}, placeIn);
}
function mistakeAt({ file, line, column }, what) {
	return new SettingsError(`${file}:${line}:${column}: ${what}.`, {
		code: "config",
		place: {
			file,
			line
		}
	});
}
function settingsOf(value, placeIn) {
	const raw = {};
	const { manifests } = value;
	const { mappings, mistake, ...named } = readMappings(Array.isArray(manifests) ? manifests : []);
	if (mistake !== null) {
		const { index, key, what } = mistake;
		throw mistakeAt(placeIn("manifests", index, key), `manifests.${index}.${key}: ${what}`);
	}
	const paths = mappings.length > 0 && named.paths.length === 0 ? void 0 : Array.isArray(manifests) ? named.paths : manifests;
	const { unrecorded } = value;
	const byGlob = typeof unrecorded === "object" ? unrecorded : null;
	for (const name of CONFIG_NAMES) {
		const given = name === "manifests" ? paths : value[name];
		if (given === void 0 || name === "unrecorded" && byGlob !== null) continue;
		raw[name] = Array.isArray(given) && given.length === 0 && SETTINGS[name].value.includes("none") ? "none" : Array.isArray(given) ? given.join("\n") : String(given);
	}
	return {
		raw,
		extras: {
			severities: value.severities ?? {},
			optional: value.optional ?? [],
			ignoreFields: value["ignore-fields"] ?? [],
			bases: value.bases ?? {},
			mappings,
			...byGlob && { unrecordedBy: byGlob },
			suppress: (value.suppress ?? []).map((entry, index) => {
				const location = placeIn("suppress", index);
				requireDay(entry.expires, placeIn("suppress", index, "expires"));
				return {
					...entry,
					actual: entry.actual ?? null,
					location
				};
			})
		}
	};
}
function requireDay(day, place) {
	const time = new Date(`${day}T00:00:00Z`);
	if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)) return;
	throw mistakeAt(place, `${quote(day)} is not a day of the calendar`);
}
function explain(error, config) {
	const where = error.instancePath.slice(1).replaceAll("/", ".") || "the config";
	const { additionalProperty, allowedValues, type } = error.params;
	if (typeof additionalProperty === "string") {
		const renamed = error.instancePath === "" ? RENAMED.get(additionalProperty) : void 0;
		if (renamed !== void 0) return `${where} has the key ${quote(additionalProperty)}, which is named ${quote(renamed)}; rename it`;
		const known = knownKeys(error.instancePath);
		return `${where} has the unknown key ${quote(additionalProperty)}${didYouMean(additionalProperty, known)}`;
	}
	if (Array.isArray(allowedValues)) {
		const given = String(valueAt(config, error.instancePath));
		return allowedValues.length <= MAX_LISTED ? `${where} must be one of ${allowedValues.join(", ")}` : `${where} cannot be ${quote(given)}${ruleOf(given) === null ? didYouMean(given, allowedValues.map(String)) : ""}`;
	}
	if (type !== void 0) return `${where} must be ${[type].flat().join(" or ")}`;
	const form = FORMS[where.slice(where.lastIndexOf(".") + 1)];
	if (form !== void 0) return `${where} must be ${form}`;
	return `${where} ${error.message ?? "breaks the schema"}`;
}
const MAX_LISTED = 10;
const FORMS = {
	expires: "the last day on which it is suppressed, as YYYY-MM-DD",
	reason: "a sentence of at most 1000 characters"
};
function valueAt(value, pointer) {
	let at = value;
	for (const key of pointer.split("/").slice(1)) at = at[key];
	return at;
}
function knownKeys(pointer) {
	return KEYS[pointer] ?? (pointer.startsWith("/manifests/") ? MAPPING_KEYS : SUPPRESS_KEYS);
}
const KEYS = {
	"": [
		...CONFIG_NAMES,
		"severities",
		"optional",
		"ignore-fields",
		"suppress",
		"bases"
	],
	"/severities": KINDS
};
const RENAMED = new Map([["accept", "suppress"]]);
const SUPPRESS_KEYS = [
	"kind",
	"path",
	"actual",
	"reason",
	"expires"
];
export { readConfig };
