// Generated from schemas/report.v1.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:report:v1","title":"manifest-drift report","type":"object","additionalProperties":false,"required":["schema_version","tool","generated_at","root","commit","run","shard","outcome","complete","error","summary","stages","lists","entries","files","findings","counts"],"properties":{"schema_version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"manifest-drift"},"version":{"type":"string"}}},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"root":{"description":"The checked folder as it was given.","type":"string"},"commit":{"type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"run":{"description":"The workflow run that made the report; null at a terminal.","type":["object","null"],"additionalProperties":false,"required":["id","attempt","workflow","job","event","repository","ref","url"],"properties":{"id":{"type":"string"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"}}},"shard":{"description":"Which part of a check the report is about; null for a whole check.","type":["object","null"],"additionalProperties":false,"required":["index","total","plan","settings","all_files","imbalance","part_complete"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"total":{"type":"integer","minimum":1,"maximum":256},"plan":{"description":"SHA-256 over what the whole plan records: parts of one check have the same.","type":"string","pattern":"^[0-9a-f]{64}$"},"settings":{"description":"SHA-256 over the settings that a verdict depends on.","type":"string","pattern":"^[0-9a-f]{64}$"},"all_files":{"description":"Files with a recorded checksum, in all shards together.","$ref":"#/$defs/count"},"imbalance":{"description":"The largest shard's work over the mean; 1 is even.","type":"number","minimum":1},"part_complete":{"description":"Whether everything in this part was looked at.","type":"boolean"}}},"outcome":{"enum":["pass","fail","error"]},"complete":{"description":"False when something that should have been looked at was not.","type":"boolean"},"error":{"description":"Why the check could not run; null unless the outcome is error.","type":["string","null"]},"summary":{"type":"object","additionalProperties":false,"required":["total_files","matched","matched_by","mismatched","missing","unreadable","changed","unverified","skipped","has_recorded_checksums","bytes_hashed","errors","warnings","notices","duration_ms"],"properties":{"total_files":{"$ref":"#/$defs/count"},"matched":{"$ref":"#/$defs/count"},"matched_by":{"type":"object","additionalProperties":false,"required":["bytes","pointer","upstream"],"properties":{"bytes":{"$ref":"#/$defs/count"},"pointer":{"$ref":"#/$defs/count"},"upstream":{"$ref":"#/$defs/count"}}},"mismatched":{"$ref":"#/$defs/count"},"missing":{"$ref":"#/$defs/count"},"unreadable":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unverified":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count"},"has_recorded_checksums":{"type":"boolean"},"bytes_hashed":{"$ref":"#/$defs/count"},"errors":{"$ref":"#/$defs/count"},"warnings":{"$ref":"#/$defs/count"},"notices":{"$ref":"#/$defs/count"},"duration_ms":{"$ref":"#/$defs/count"}}},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","detail","duration_ms"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z -]{0,39}$"},"status":{"enum":["pass","fail","skip"]},"detail":{"type":"string"},"duration_ms":{"$ref":"#/$defs/count"}}}},"lists":{"description":"The checksum lists that were read, and what their relative paths were taken to be relative to.","type":"array","items":{"type":"object","additionalProperties":false,"required":["path","base","records"],"properties":{"path":{"type":"string"},"base":{"enum":["root","list"]},"records":{"$ref":"#/$defs/count"}}}},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","version","status","files"],"properties":{"kind":{"enum":["model","dataset"]},"id":{"type":"string"},"version":{"type":["string","null"]},"status":{"$ref":"#/$defs/status"},"files":{"description":"How many items of the report's files belong to the entry.","$ref":"#/$defs/count"}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","list","recorded","actual","status","evidence"],"properties":{"path":{"type":"string"},"list":{"description":"The list or inventory that records the file.","type":"string"},"recorded":{"$ref":"#/$defs/content"},"actual":{"$ref":"#/$defs/content"},"status":{"$ref":"#/$defs/status"},"evidence":{"enum":["bytes","pointer","upstream","none"]}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","message","subject","location","related","expected","actual","fingerprint"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"description":"The same from run to run while the same thing is wrong.","type":"string","pattern":"^[0-9a-f]{32}$"}}}},"counts":{"description":"How many findings there are of each kind.","type":"object","additionalProperties":{"type":"integer","minimum":1}}},"$defs":{"count":{"type":"integer","minimum":0},"status":{"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]},"content":{"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}},"location":{"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema51 = {"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]};
const schema53 = {"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}};
const schema56 = {"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^[a-z][a-z -]{0,39}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{32}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:report:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.shard === undefined) && (missing0 = "shard"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.lists === undefined) && (missing0 = "lists"))) || ((data.entries === undefined) && (missing0 = "entries"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.counts === undefined) && (missing0 = "counts"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema_version !== undefined){
const _errs2 = errors;
if(1 !== data.schema_version){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.name !== undefined){
const _errs6 = errors;
if("manifest-drift" !== data1.name){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "manifest-drift"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
const _errs7 = errors;
if(typeof data1.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generated_at !== undefined){
let data4 = data.generated_at;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate20.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs11 = errors;
if(typeof data.root !== "string"){
validate20.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data6 = data.commit;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema31.properties.commit.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate20.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data7 = data.run;
const _errs15 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema31.properties.run.type},message:"must be object,null"}];
return false;
}
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((((((data7.id === undefined) && (missing2 = "id")) || ((data7.attempt === undefined) && (missing2 = "attempt"))) || ((data7.workflow === undefined) && (missing2 = "workflow"))) || ((data7.job === undefined) && (missing2 = "job"))) || ((data7.event === undefined) && (missing2 = "event"))) || ((data7.repository === undefined) && (missing2 = "repository"))) || ((data7.ref === undefined) && (missing2 = "ref"))) || ((data7.url === undefined) && (missing2 = "url"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data7){
if(!((((((((key2 === "id") || (key2 === "attempt")) || (key2 === "workflow")) || (key2 === "job")) || (key2 === "event")) || (key2 === "repository")) || (key2 === "ref")) || (key2 === "url"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.id !== undefined){
const _errs18 = errors;
if(typeof data7.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.attempt !== undefined){
let data9 = data7.attempt;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate20.errors = [{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.workflow !== undefined){
const _errs22 = errors;
if(typeof data7.workflow !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.job !== undefined){
const _errs24 = errors;
if(typeof data7.job !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/job",schemaPath:"#/properties/run/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.event !== undefined){
const _errs26 = errors;
if(typeof data7.event !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/event",schemaPath:"#/properties/run/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.repository !== undefined){
const _errs28 = errors;
if(typeof data7.repository !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/repository",schemaPath:"#/properties/run/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.ref !== undefined){
const _errs30 = errors;
if(typeof data7.ref !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/ref",schemaPath:"#/properties/run/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.url !== undefined){
const _errs32 = errors;
if(typeof data7.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
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
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shard !== undefined){
let data16 = data.shard;
const _errs34 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: schema31.properties.shard.type},message:"must be object,null"}];
return false;
}
if(errors === _errs34){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((((((data16.index === undefined) && (missing3 = "index")) || ((data16.total === undefined) && (missing3 = "total"))) || ((data16.plan === undefined) && (missing3 = "plan"))) || ((data16.settings === undefined) && (missing3 = "settings"))) || ((data16.all_files === undefined) && (missing3 = "all_files"))) || ((data16.imbalance === undefined) && (missing3 = "imbalance"))) || ((data16.part_complete === undefined) && (missing3 = "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data16){
if(!(((((((key3 === "index") || (key3 === "total")) || (key3 === "plan")) || (key3 === "settings")) || (key3 === "all_files")) || (key3 === "imbalance")) || (key3 === "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data16.index !== undefined){
let data17 = data16.index;
const _errs37 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 256 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.total !== undefined){
let data18 = data16.total;
const _errs39 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 256 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.plan !== undefined){
let data19 = data16.plan;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
validate20.errors = [{instancePath:instancePath+"/shard/plan",schemaPath:"#/properties/shard/properties/plan/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/plan",schemaPath:"#/properties/shard/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.settings !== undefined){
let data20 = data16.settings;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
validate20.errors = [{instancePath:instancePath+"/shard/settings",schemaPath:"#/properties/shard/properties/settings/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/settings",schemaPath:"#/properties/shard/properties/settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.all_files !== undefined){
let data21 = data16.all_files;
const _errs45 = errors;
const _errs46 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.imbalance !== undefined){
let data22 = data16.imbalance;
const _errs48 = errors;
if(errors === _errs48){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs48 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data16.part_complete !== undefined){
const _errs50 = errors;
if(typeof data16.part_complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/shard/part_complete",schemaPath:"#/properties/shard/properties/part_complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs50 === errors;
}
else {
var valid3 = true;
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
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data24 = data.outcome;
const _errs52 = errors;
if(!(((data24 === "pass") || (data24 === "fail")) || (data24 === "error"))){
validate20.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs53 = errors;
if(typeof data.complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data26 = data.error;
const _errs55 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema31.properties.error.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data27 = data.summary;
const _errs57 = errors;
if(errors === _errs57){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if((((((((((((((((data27.total_files === undefined) && (missing4 = "total_files")) || ((data27.matched === undefined) && (missing4 = "matched"))) || ((data27.matched_by === undefined) && (missing4 = "matched_by"))) || ((data27.mismatched === undefined) && (missing4 = "mismatched"))) || ((data27.missing === undefined) && (missing4 = "missing"))) || ((data27.unreadable === undefined) && (missing4 = "unreadable"))) || ((data27.changed === undefined) && (missing4 = "changed"))) || ((data27.unverified === undefined) && (missing4 = "unverified"))) || ((data27.skipped === undefined) && (missing4 = "skipped"))) || ((data27.has_recorded_checksums === undefined) && (missing4 = "has_recorded_checksums"))) || ((data27.bytes_hashed === undefined) && (missing4 = "bytes_hashed"))) || ((data27.errors === undefined) && (missing4 = "errors"))) || ((data27.warnings === undefined) && (missing4 = "warnings"))) || ((data27.notices === undefined) && (missing4 = "notices"))) || ((data27.duration_ms === undefined) && (missing4 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data27){
if(!(func1.call(schema31.properties.summary.properties, key4))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
if(data27.total_files !== undefined){
let data28 = data27.total_files;
const _errs60 = errors;
const _errs61 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs61){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.matched !== undefined){
let data29 = data27.matched;
const _errs63 = errors;
const _errs64 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs64){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs63 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.matched_by !== undefined){
let data30 = data27.matched_by;
const _errs66 = errors;
if(errors === _errs66){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if((((data30.bytes === undefined) && (missing5 = "bytes")) || ((data30.pointer === undefined) && (missing5 = "pointer"))) || ((data30.upstream === undefined) && (missing5 = "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data30){
if(!(((key5 === "bytes") || (key5 === "pointer")) || (key5 === "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data30.bytes !== undefined){
let data31 = data30.bytes;
const _errs69 = errors;
const _errs70 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs70){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data30.pointer !== undefined){
let data32 = data30.pointer;
const _errs72 = errors;
const _errs73 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data30.upstream !== undefined){
let data33 = data30.upstream;
const _errs75 = errors;
const _errs76 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs66 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.mismatched !== undefined){
let data34 = data27.mismatched;
const _errs78 = errors;
const _errs79 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs78 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.missing !== undefined){
let data35 = data27.missing;
const _errs81 = errors;
const _errs82 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs82){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs81 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.unreadable !== undefined){
let data36 = data27.unreadable;
const _errs84 = errors;
const _errs85 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs85){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs84 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.changed !== undefined){
let data37 = data27.changed;
const _errs87 = errors;
const _errs88 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs88){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs87 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.unverified !== undefined){
let data38 = data27.unverified;
const _errs90 = errors;
const _errs91 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs91){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs90 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.skipped !== undefined){
let data39 = data27.skipped;
const _errs93 = errors;
const _errs94 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs93 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.has_recorded_checksums !== undefined){
const _errs96 = errors;
if(typeof data27.has_recorded_checksums !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/summary/has_recorded_checksums",schemaPath:"#/properties/summary/properties/has_recorded_checksums/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs96 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.bytes_hashed !== undefined){
let data41 = data27.bytes_hashed;
const _errs98 = errors;
const _errs99 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs99){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs98 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.errors !== undefined){
let data42 = data27.errors;
const _errs101 = errors;
const _errs102 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs102){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs101 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.warnings !== undefined){
let data43 = data27.warnings;
const _errs104 = errors;
const _errs105 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs104 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.notices !== undefined){
let data44 = data27.notices;
const _errs107 = errors;
const _errs108 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs108){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs107 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.duration_ms !== undefined){
let data45 = data27.duration_ms;
const _errs110 = errors;
const _errs111 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs111){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs110 === errors;
}
else {
var valid5 = true;
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
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data46 = data.stages;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data46)){
var valid23 = true;
const len0 = data46.length;
for(let i0=0; i0<len0; i0++){
let data47 = data46[i0];
const _errs115 = errors;
if(errors === _errs115){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing6;
if(((((data47.name === undefined) && (missing6 = "name")) || ((data47.status === undefined) && (missing6 = "status"))) || ((data47.detail === undefined) && (missing6 = "detail"))) || ((data47.duration_ms === undefined) && (missing6 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key6 in data47){
if(!((((key6 === "name") || (key6 === "status")) || (key6 === "detail")) || (key6 === "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data47.name !== undefined){
let data48 = data47.name;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z -]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z -]{0,39}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs118 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data47.status !== undefined){
let data49 = data47.status;
const _errs120 = errors;
if(!(((data49 === "pass") || (data49 === "fail")) || (data49 === "skip"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/status",schemaPath:"#/properties/stages/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data47.detail !== undefined){
const _errs121 = errors;
if(typeof data47.detail !== "string"){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/detail",schemaPath:"#/properties/stages/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data47.duration_ms !== undefined){
let data51 = data47.duration_ms;
const _errs123 = errors;
const _errs124 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs115 === errors;
if(!valid23){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lists !== undefined){
let data52 = data.lists;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data52)){
var valid26 = true;
const len1 = data52.length;
for(let i1=0; i1<len1; i1++){
let data53 = data52[i1];
const _errs128 = errors;
if(errors === _errs128){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing7;
if((((data53.path === undefined) && (missing7 = "path")) || ((data53.base === undefined) && (missing7 = "base"))) || ((data53.records === undefined) && (missing7 = "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key7 in data53){
if(!(((key7 === "path") || (key7 === "base")) || (key7 === "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data53.path !== undefined){
const _errs131 = errors;
if(typeof data53.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs131 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data53.base !== undefined){
let data55 = data53.base;
const _errs133 = errors;
if(!((data55 === "root") || (data55 === "list"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/base",schemaPath:"#/properties/lists/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.items.properties.base.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs133 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data53.records !== undefined){
let data56 = data53.records;
const _errs134 = errors;
const _errs135 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs135){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs134 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs128 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data57 = data.entries;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data57)){
var valid29 = true;
const len2 = data57.length;
for(let i2=0; i2<len2; i2++){
let data58 = data57[i2];
const _errs139 = errors;
if(errors === _errs139){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing8;
if((((((data58.kind === undefined) && (missing8 = "kind")) || ((data58.id === undefined) && (missing8 = "id"))) || ((data58.version === undefined) && (missing8 = "version"))) || ((data58.status === undefined) && (missing8 = "status"))) || ((data58.files === undefined) && (missing8 = "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs141 = errors;
for(const key8 in data58){
if(!(((((key8 === "kind") || (key8 === "id")) || (key8 === "version")) || (key8 === "status")) || (key8 === "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs141 === errors){
if(data58.kind !== undefined){
let data59 = data58.kind;
const _errs142 = errors;
if(!((data59 === "model") || (data59 === "dataset"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs142 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.id !== undefined){
const _errs143 = errors;
if(typeof data58.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs143 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.version !== undefined){
let data61 = data58.version;
const _errs145 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2+"/version",schemaPath:"#/properties/entries/items/properties/version/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.version.type},message:"must be string,null"}];
return false;
}
var valid30 = _errs145 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.status !== undefined){
let data62 = data58.status;
const _errs147 = errors;
if(!(((((((data62 === "matched") || (data62 === "mismatched")) || (data62 === "missing")) || (data62 === "unreadable")) || (data62 === "changed")) || (data62 === "unverified")) || (data62 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs147 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.files !== undefined){
let data63 = data58.files;
const _errs149 = errors;
const _errs150 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs150){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i2+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid30 = _errs149 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries/" + i2,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs139 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data64 = data.files;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data64)){
var valid33 = true;
const len3 = data64.length;
for(let i3=0; i3<len3; i3++){
let data65 = data64[i3];
const _errs154 = errors;
if(errors === _errs154){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing9;
if(((((((data65.path === undefined) && (missing9 = "path")) || ((data65.list === undefined) && (missing9 = "list"))) || ((data65.recorded === undefined) && (missing9 = "recorded"))) || ((data65.actual === undefined) && (missing9 = "actual"))) || ((data65.status === undefined) && (missing9 = "status"))) || ((data65.evidence === undefined) && (missing9 = "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs156 = errors;
for(const key9 in data65){
if(!((((((key9 === "path") || (key9 === "list")) || (key9 === "recorded")) || (key9 === "actual")) || (key9 === "status")) || (key9 === "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs156 === errors){
if(data65.path !== undefined){
const _errs157 = errors;
if(typeof data65.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs157 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.list !== undefined){
const _errs159 = errors;
if(typeof data65.list !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/list",schemaPath:"#/properties/files/items/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs159 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.recorded !== undefined){
let data68 = data65.recorded;
const _errs161 = errors;
const _errs162 = errors;
if(errors === _errs162){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing10;
if(((data68.sha256 === undefined) && (missing10 = "sha256")) || ((data68.size_bytes === undefined) && (missing10 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs164 = errors;
for(const key10 in data68){
if(!((key10 === "sha256") || (key10 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs164 === errors){
if(data68.sha256 !== undefined){
let data69 = data68.sha256;
const _errs165 = errors;
if((typeof data69 !== "string") && (data69 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema53.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs165){
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid36 = _errs165 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data68.size_bytes !== undefined){
let data70 = data68.size_bytes;
const _errs167 = errors;
if((!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))) && (data70 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema53.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs167){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid36 = _errs167 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/recorded",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs161 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.actual !== undefined){
let data71 = data65.actual;
const _errs169 = errors;
const _errs170 = errors;
if(errors === _errs170){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing11;
if(((data71.sha256 === undefined) && (missing11 = "sha256")) || ((data71.size_bytes === undefined) && (missing11 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs172 = errors;
for(const key11 in data71){
if(!((key11 === "sha256") || (key11 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs172 === errors){
if(data71.sha256 !== undefined){
let data72 = data71.sha256;
const _errs173 = errors;
if((typeof data72 !== "string") && (data72 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema53.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs173){
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid38 = _errs173 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data71.size_bytes !== undefined){
let data73 = data71.size_bytes;
const _errs175 = errors;
if((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (data73 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema53.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs175){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid38 = _errs175 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/actual",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs169 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.status !== undefined){
let data74 = data65.status;
const _errs177 = errors;
if(!(((((((data74 === "matched") || (data74 === "mismatched")) || (data74 === "missing")) || (data74 === "unreadable")) || (data74 === "changed")) || (data74 === "unverified")) || (data74 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid34 = _errs177 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.evidence !== undefined){
let data75 = data65.evidence;
const _errs179 = errors;
if(!((((data75 === "bytes") || (data75 === "pointer")) || (data75 === "upstream")) || (data75 === "none"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i3+"/evidence",schemaPath:"#/properties/files/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid34 = _errs179 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i3,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs154 === errors;
if(!valid33){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data76 = data.findings;
const _errs180 = errors;
if(errors === _errs180){
if(Array.isArray(data76)){
var valid40 = true;
const len4 = data76.length;
for(let i4=0; i4<len4; i4++){
let data77 = data76[i4];
const _errs182 = errors;
if(errors === _errs182){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing12;
if((((((((((data77.kind === undefined) && (missing12 = "kind")) || ((data77.severity === undefined) && (missing12 = "severity"))) || ((data77.message === undefined) && (missing12 = "message"))) || ((data77.subject === undefined) && (missing12 = "subject"))) || ((data77.location === undefined) && (missing12 = "location"))) || ((data77.related === undefined) && (missing12 = "related"))) || ((data77.expected === undefined) && (missing12 = "expected"))) || ((data77.actual === undefined) && (missing12 = "actual"))) || ((data77.fingerprint === undefined) && (missing12 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs184 = errors;
for(const key12 in data77){
if(!(func1.call(schema31.properties.findings.items.properties, key12))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs184 === errors){
if(data77.kind !== undefined){
const _errs185 = errors;
if(typeof data77.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs185 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.severity !== undefined){
let data79 = data77.severity;
const _errs187 = errors;
if(!(((data79 === "error") || (data79 === "warning")) || (data79 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid41 = _errs187 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.message !== undefined){
const _errs188 = errors;
if(typeof data77.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs188 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.subject !== undefined){
const _errs190 = errors;
if(typeof data77.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs190 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.location !== undefined){
let data82 = data77.location;
const _errs192 = errors;
const _errs193 = errors;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema56.type},message:"must be object,null"}];
return false;
}
if(errors === _errs193){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing13;
if((((data82.file === undefined) && (missing13 = "file")) || ((data82.line === undefined) && (missing13 = "line"))) || ((data82.column === undefined) && (missing13 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs195 = errors;
for(const key13 in data82){
if(!(((key13 === "file") || (key13 === "line")) || (key13 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs195 === errors){
if(data82.file !== undefined){
const _errs196 = errors;
if(typeof data82.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs196 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data82.line !== undefined){
let data84 = data82.line;
const _errs198 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs198){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid43 = _errs198 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data82.column !== undefined){
let data85 = data82.column;
const _errs200 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs200){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 1 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid43 = _errs200 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
}
var valid41 = _errs192 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.related !== undefined){
let data86 = data77.related;
const _errs202 = errors;
const _errs203 = errors;
if((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema56.type},message:"must be object,null"}];
return false;
}
if(errors === _errs203){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing14;
if((((data86.file === undefined) && (missing14 = "file")) || ((data86.line === undefined) && (missing14 = "line"))) || ((data86.column === undefined) && (missing14 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs205 = errors;
for(const key14 in data86){
if(!(((key14 === "file") || (key14 === "line")) || (key14 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
if(data86.file !== undefined){
const _errs206 = errors;
if(typeof data86.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs206 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data86.line !== undefined){
let data88 = data86.line;
const _errs208 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs208){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 1 || isNaN(data88)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid45 = _errs208 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data86.column !== undefined){
let data89 = data86.column;
const _errs210 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs210){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 1 || isNaN(data89)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid45 = _errs210 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
}
var valid41 = _errs202 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.expected !== undefined){
let data90 = data77.expected;
const _errs212 = errors;
if((typeof data90 !== "string") && (data90 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs212 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.actual !== undefined){
let data91 = data77.actual;
const _errs214 = errors;
if((typeof data91 !== "string") && (data91 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs214 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data77.fingerprint !== undefined){
let data92 = data77.fingerprint;
const _errs216 = errors;
if(errors === _errs216){
if(typeof data92 === "string"){
if(!pattern11.test(data92)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i4+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs216 === errors;
}
else {
var valid41 = true;
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
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i4,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs182 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs180 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data93 = data.counts;
const _errs218 = errors;
if(errors === _errs218){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key15 in data93){
let data94 = data93[key15];
const _errs221 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate20.errors = [{instancePath:instancePath+"/counts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs221){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 1 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/counts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid46 = _errs221 === errors;
if(!valid46){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs218 === errors;
}
else {
var valid0 = true;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

