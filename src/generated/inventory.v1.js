// Generated from schemas/inventory.v1.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:inventory:v1","type":["object","array"],"items":{"$ref":"#/$defs/entry"},"anyOf":[{"type":"array"},{"required":["models"]},{"required":["datasets"]},{"required":["smoke_test"]},{"required":["entrypoint"]}],"if":{"type":"object","anyOf":[{"required":["smoke_test"]},{"required":["entrypoint"]}],"not":{"anyOf":[{"required":["models"]},{"required":["datasets"]}]}},"then":{"$ref":"#/$defs/entry"},"properties":{"$schema":{"type":"string"},"generated_at":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$"},"version":{"type":["string","null"]},"models":{"type":"array","items":{"$ref":"#/$defs/entry"}},"datasets":{"type":"array","items":{"$ref":"#/$defs/entry"}},"totals":{"type":["object","null"],"properties":{"models_bytes":{"$ref":"#/$defs/count"},"models_files":{"$ref":"#/$defs/count"},"datasets_bytes":{"$ref":"#/$defs/count"},"datasets_files":{"$ref":"#/$defs/count"}}}},"$defs":{"entry":{"type":"object","anyOf":[{"required":["id"],"properties":{"id":{"type":"string"}}},{"required":["repo_id"],"properties":{"repo_id":{"type":"string"}}},{"required":["name"],"properties":{"name":{"type":"string"}}},{"required":["folder_name"],"properties":{"folder_name":{"type":"string"}}}],"properties":{"id":{"$ref":"#/$defs/identity"},"repo_id":{"$ref":"#/$defs/identity"},"name":{"$ref":"#/$defs/identity"},"folder_name":{"$ref":"#/$defs/identity"},"path":{"$ref":"#/$defs/path"},"local_path":{"$ref":"#/$defs/path"},"sha256":{"$ref":"#/$defs/digest"},"size_bytes":{"$ref":"#/$defs/count"},"files_count":{"$ref":"#/$defs/count"},"source_url":{"type":["string","null"]},"version":{"type":["string","null"]},"variant":{"type":["string","null"]},"snapshot":{"type":["string","null"]},"revision":{},"digests_by":{"type":["string","null"]},"live":{},"entrypoint":{"$ref":"#/$defs/entrypoint"},"smoke_test":{"$ref":"#/$defs/smokeTest"},"readme_excerpt":{"type":["string","null"]},"files":{"type":["array","null"],"items":{"$ref":"#/$defs/file"}},"top_files":{"type":["array","null"],"items":{"$ref":"#/$defs/file"}}}},"file":{"type":"object","required":["path"],"properties":{"path":{"$ref":"#/$defs/filePath"},"sha256":{"$ref":"#/$defs/digest"},"size_bytes":{"$ref":"#/$defs/count"},"source_url":{"type":["string","null"]}}},"entrypoint":{"type":["object","null"],"required":["loader"],"properties":{"loader":{"type":"string"},"name":{"type":["string","null"]},"endpoint":{"type":["string","null"]},"model":{"type":["string","null"]},"task":{"type":["string","null"]},"file":{"type":["string","null"]}}},"smokeTest":{"type":["object","null"],"required":["max_seconds"],"properties":{"prompt":{"type":["string","null"]},"max_seconds":{"type":"number","exclusiveMinimum":0},"profile":{"type":["string","null"]},"max_tokens":{"type":["integer","null"]},"expect":{"type":["object","null"]}}},"identity":{"type":["string","null"],"pattern":"\\S"},"path":{"type":["string","null"],"pattern":"^[^\\u0000]+$"},"filePath":{"type":"string","pattern":"^[^\\u0000]+$"},"digest":{"type":["string","null"]},"count":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}}};
const schema40 = {"type":["integer","null"],"minimum":0,"maximum":9007199254740991};
const schema32 = {"type":"object","anyOf":[{"required":["id"],"properties":{"id":{"type":"string"}}},{"required":["repo_id"],"properties":{"repo_id":{"type":"string"}}},{"required":["name"],"properties":{"name":{"type":"string"}}},{"required":["folder_name"],"properties":{"folder_name":{"type":"string"}}}],"properties":{"id":{"$ref":"#/$defs/identity"},"repo_id":{"$ref":"#/$defs/identity"},"name":{"$ref":"#/$defs/identity"},"folder_name":{"$ref":"#/$defs/identity"},"path":{"$ref":"#/$defs/path"},"local_path":{"$ref":"#/$defs/path"},"sha256":{"$ref":"#/$defs/digest"},"size_bytes":{"$ref":"#/$defs/count"},"files_count":{"$ref":"#/$defs/count"},"source_url":{"type":["string","null"]},"version":{"type":["string","null"]},"variant":{"type":["string","null"]},"snapshot":{"type":["string","null"]},"revision":{},"digests_by":{"type":["string","null"]},"live":{},"entrypoint":{"$ref":"#/$defs/entrypoint"},"smoke_test":{"$ref":"#/$defs/smokeTest"},"readme_excerpt":{"type":["string","null"]},"files":{"type":["array","null"],"items":{"$ref":"#/$defs/file"}},"top_files":{"type":["array","null"],"items":{"$ref":"#/$defs/file"}}}};
const schema33 = {"type":["string","null"],"pattern":"\\S"};
const schema37 = {"type":["string","null"],"pattern":"^[^\\u0000]+$"};
const schema39 = {"type":["string","null"]};
const schema42 = {"type":["object","null"],"required":["loader"],"properties":{"loader":{"type":"string"},"name":{"type":["string","null"]},"endpoint":{"type":["string","null"]},"model":{"type":["string","null"]},"task":{"type":["string","null"]},"file":{"type":["string","null"]}}};
const schema43 = {"type":["object","null"],"required":["max_seconds"],"properties":{"prompt":{"type":["string","null"]},"max_seconds":{"type":"number","exclusiveMinimum":0},"profile":{"type":["string","null"]},"max_tokens":{"type":["integer","null"]},"expect":{"type":["object","null"]}}};
const pattern4 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[^\\u0000]+$", "u");
const schema44 = {"type":"object","required":["path"],"properties":{"path":{"$ref":"#/$defs/filePath"},"sha256":{"$ref":"#/$defs/digest"},"size_bytes":{"$ref":"#/$defs/count"},"source_url":{"type":["string","null"]}}};
const schema45 = {"type":"string","pattern":"^[^\\u0000]+$"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/filePath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]+$"},message:"must match pattern \""+"^[^\\u0000]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/filePath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.size_bytes !== undefined){
let data2 = data.size_bytes;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.source_url !== undefined){
let data3 = data.source_url;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/source_url",schemaPath:"#/properties/source_url/type",keyword:"type",params:{type: schema44.properties.source_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"path":true,"sha256":true,"size_bytes":true,"source_url":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.id = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repo_id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "repo_id"},message:"must have required property '"+"repo_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.repo_id !== undefined){
if(typeof data.repo_id !== "string"){
const err3 = {instancePath:instancePath+"/repo_id",schemaPath:"#/anyOf/1/properties/repo_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.repo_id = true;
}
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.name = true;
}
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folder_name === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "folder_name"},message:"must have required property '"+"folder_name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.folder_name !== undefined){
if(typeof data.folder_name !== "string"){
const err7 = {instancePath:instancePath+"/folder_name",schemaPath:"#/anyOf/3/properties/folder_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.folder_name = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.repo_id = true;
props0.name = true;
props0.folder_name = true;
props0.path = true;
props0.local_path = true;
props0.sha256 = true;
props0.size_bytes = true;
props0.files_count = true;
props0.source_url = true;
props0.version = true;
props0.variant = true;
props0.snapshot = true;
props0.revision = true;
props0.digests_by = true;
props0.live = true;
props0.entrypoint = true;
props0.smoke_test = true;
props0.readme_excerpt = true;
props0.files = true;
props0.top_files = true;
}
if(data.id !== undefined){
let data4 = data.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/identity/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/identity/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.repo_id !== undefined){
let data5 = data.repo_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/repo_id",schemaPath:"#/$defs/identity/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/repo_id",schemaPath:"#/$defs/identity/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.name !== undefined){
let data6 = data.name;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/identity/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/identity/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.folder_name !== undefined){
let data7 = data.folder_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/folder_name",schemaPath:"#/$defs/identity/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err16 = {instancePath:instancePath+"/folder_name",schemaPath:"#/$defs/identity/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.path !== undefined){
let data8 = data.path;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err18 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]+$"},message:"must match pattern \""+"^[^\\u0000]+$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.local_path !== undefined){
let data9 = data.local_path;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/local_path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err20 = {instancePath:instancePath+"/local_path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]+$"},message:"must match pattern \""+"^[^\\u0000]+$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.sha256 !== undefined){
let data10 = data.sha256;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.size_bytes !== undefined){
let data11 = data.size_bytes;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err22 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/size_bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.files_count !== undefined){
let data12 = data.files_count;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err25 = {instancePath:instancePath+"/files_count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/files_count",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/files_count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.source_url !== undefined){
let data13 = data.source_url;
if((typeof data13 !== "string") && (data13 !== null)){
const err28 = {instancePath:instancePath+"/source_url",schemaPath:"#/properties/source_url/type",keyword:"type",params:{type: schema32.properties.source_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.version !== undefined){
let data14 = data.version;
if((typeof data14 !== "string") && (data14 !== null)){
const err29 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema32.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.variant !== undefined){
let data15 = data.variant;
if((typeof data15 !== "string") && (data15 !== null)){
const err30 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema32.properties.variant.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data16 = data.snapshot;
if((typeof data16 !== "string") && (data16 !== null)){
const err31 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: schema32.properties.snapshot.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.digests_by !== undefined){
let data17 = data.digests_by;
if((typeof data17 !== "string") && (data17 !== null)){
const err32 = {instancePath:instancePath+"/digests_by",schemaPath:"#/properties/digests_by/type",keyword:"type",params:{type: schema32.properties.digests_by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.entrypoint !== undefined){
let data18 = data.entrypoint;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err33 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/$defs/entrypoint/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.loader === undefined){
const err34 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/$defs/entrypoint/required",keyword:"required",params:{missingProperty: "loader"},message:"must have required property '"+"loader"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18.loader !== undefined){
if(typeof data18.loader !== "string"){
const err35 = {instancePath:instancePath+"/entrypoint/loader",schemaPath:"#/$defs/entrypoint/properties/loader/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.name !== undefined){
let data20 = data18.name;
if((typeof data20 !== "string") && (data20 !== null)){
const err36 = {instancePath:instancePath+"/entrypoint/name",schemaPath:"#/$defs/entrypoint/properties/name/type",keyword:"type",params:{type: schema42.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.endpoint !== undefined){
let data21 = data18.endpoint;
if((typeof data21 !== "string") && (data21 !== null)){
const err37 = {instancePath:instancePath+"/entrypoint/endpoint",schemaPath:"#/$defs/entrypoint/properties/endpoint/type",keyword:"type",params:{type: schema42.properties.endpoint.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.model !== undefined){
let data22 = data18.model;
if((typeof data22 !== "string") && (data22 !== null)){
const err38 = {instancePath:instancePath+"/entrypoint/model",schemaPath:"#/$defs/entrypoint/properties/model/type",keyword:"type",params:{type: schema42.properties.model.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.task !== undefined){
let data23 = data18.task;
if((typeof data23 !== "string") && (data23 !== null)){
const err39 = {instancePath:instancePath+"/entrypoint/task",schemaPath:"#/$defs/entrypoint/properties/task/type",keyword:"type",params:{type: schema42.properties.task.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.file !== undefined){
let data24 = data18.file;
if((typeof data24 !== "string") && (data24 !== null)){
const err40 = {instancePath:instancePath+"/entrypoint/file",schemaPath:"#/$defs/entrypoint/properties/file/type",keyword:"type",params:{type: schema42.properties.file.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
if(data.smoke_test !== undefined){
let data25 = data.smoke_test;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err41 = {instancePath:instancePath+"/smoke_test",schemaPath:"#/$defs/smokeTest/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.max_seconds === undefined){
const err42 = {instancePath:instancePath+"/smoke_test",schemaPath:"#/$defs/smokeTest/required",keyword:"required",params:{missingProperty: "max_seconds"},message:"must have required property '"+"max_seconds"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data25.prompt !== undefined){
let data26 = data25.prompt;
if((typeof data26 !== "string") && (data26 !== null)){
const err43 = {instancePath:instancePath+"/smoke_test/prompt",schemaPath:"#/$defs/smokeTest/properties/prompt/type",keyword:"type",params:{type: schema43.properties.prompt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.max_seconds !== undefined){
let data27 = data25.max_seconds;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
const err44 = {instancePath:instancePath+"/smoke_test/max_seconds",schemaPath:"#/$defs/smokeTest/properties/max_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/smoke_test/max_seconds",schemaPath:"#/$defs/smokeTest/properties/max_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data25.profile !== undefined){
let data28 = data25.profile;
if((typeof data28 !== "string") && (data28 !== null)){
const err46 = {instancePath:instancePath+"/smoke_test/profile",schemaPath:"#/$defs/smokeTest/properties/profile/type",keyword:"type",params:{type: schema43.properties.profile.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.max_tokens !== undefined){
let data29 = data25.max_tokens;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err47 = {instancePath:instancePath+"/smoke_test/max_tokens",schemaPath:"#/$defs/smokeTest/properties/max_tokens/type",keyword:"type",params:{type: schema43.properties.max_tokens.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.expect !== undefined){
let data30 = data25.expect;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err48 = {instancePath:instancePath+"/smoke_test/expect",schemaPath:"#/$defs/smokeTest/properties/expect/type",keyword:"type",params:{type: schema43.properties.expect.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data.readme_excerpt !== undefined){
let data31 = data.readme_excerpt;
if((typeof data31 !== "string") && (data31 !== null)){
const err49 = {instancePath:instancePath+"/readme_excerpt",schemaPath:"#/properties/readme_excerpt/type",keyword:"type",params:{type: schema32.properties.readme_excerpt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.files !== undefined){
let data32 = data.files;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err50 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: schema32.properties.files.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data32[i0], {instancePath:instancePath+"/files/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.top_files !== undefined){
let data34 = data.top_files;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err51 = {instancePath:instancePath+"/top_files",schemaPath:"#/properties/top_files/type",keyword:"type",params:{type: schema32.properties.top_files.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data34[i1], {instancePath:instancePath+"/top_files/" + i1,parentData:data34,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:inventory:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be object,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.models === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasets === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.smoke_test === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "smoke_test"},message:"must have required property '"+"smoke_test"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entrypoint === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "entrypoint"},message:"must have required property '"+"entrypoint"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
let valid1 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.models === undefined) && (missing0 = "models")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.datasets === undefined) && (missing1 = "datasets")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
if(valid2){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.smoke_test === undefined) && (missing2 = "smoke_test")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid3 = _errs17 === errors;
valid4 = valid4 || _valid3;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.entrypoint === undefined) && (missing3 = "entrypoint")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid3 = _errs18 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
var props0 = validate21.evaluated.props;
}
var _valid1 = _errs19 === errors;
valid1 = _valid1;
}
if(!valid1){
const err15 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.$schema = true;
props0.generated_at = true;
props0.version = true;
props0.models = true;
props0.datasets = true;
props0.totals = true;
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err16 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.generated_at !== undefined){
let data2 = data.generated_at;
if((typeof data2 !== "string") && (data2 !== null)){
const err17 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: schema31.properties.generated_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err18 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|z|[+-]\\d{2}:?\\d{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.version !== undefined){
let data3 = data.version;
if((typeof data3 !== "string") && (data3 !== null)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema31.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.models !== undefined){
let data4 = data.models;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data4[i1], {instancePath:instancePath+"/models/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.datasets !== undefined){
let data6 = data.datasets;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data6[i2], {instancePath:instancePath+"/datasets/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.totals !== undefined){
let data8 = data.totals;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: schema31.properties.totals.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.models_bytes !== undefined){
let data9 = data8.models_bytes;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err23 = {instancePath:instancePath+"/totals/models_bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/totals/models_bytes",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/totals/models_bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data8.models_files !== undefined){
let data10 = data8.models_files;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err26 = {instancePath:instancePath+"/totals/models_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/totals/models_files",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/totals/models_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data8.datasets_bytes !== undefined){
let data11 = data8.datasets_bytes;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err29 = {instancePath:instancePath+"/totals/datasets_bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/totals/datasets_bytes",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/totals/datasets_bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data8.datasets_files !== undefined){
let data12 = data8.datasets_files;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err32 = {instancePath:instancePath+"/totals/datasets_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/totals/datasets_files",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/totals/datasets_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":true,"dynamicItems":false};

