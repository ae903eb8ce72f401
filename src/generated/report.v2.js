// Generated from schemas/report.v2.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:report:v2","type":"object","additionalProperties":false,"required":["schema_version","tool","generated_at","root","commit","baseline","run","shard","outcome","complete","error","summary","stages","lists","manifests","entries","files","findings","suppressed","suppressions","counts"],"properties":{"schema_version":{"const":2},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"manifest-drift"},"version":{"type":"string"}}},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"root":{"type":"string"},"commit":{"type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"baseline":{"type":["object","null"],"additionalProperties":false,"required":["name","commit"],"properties":{"name":{"type":"string"},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"run":{"type":["object","null"],"additionalProperties":false,"required":["id","attempt","workflow","job","event","repository","ref","url"],"properties":{"id":{"type":"string"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"}}},"shard":{"type":["object","null"],"additionalProperties":false,"required":["index","total","plan","settings","fail_on","all_files","imbalance","part_complete"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"total":{"type":"integer","minimum":1,"maximum":256},"plan":{"type":"string","pattern":"^[0-9a-f]{64}$"},"settings":{"type":"string","pattern":"^[0-9a-f]{64}$"},"fail_on":{"enum":["error","warning","notice"]},"all_files":{"$ref":"#/$defs/count"},"imbalance":{"type":"number","minimum":1},"part_complete":{"type":"boolean"}}},"outcome":{"enum":["pass","fail","error"]},"complete":{"type":"boolean"},"changed_since":{"type":"string","pattern":"^[^]"},"error":{"type":["string","null"]},"summary":{"type":"object","additionalProperties":false,"required":["total_files","matched","matched_by","matched_weak","mismatched","missing","unreadable","changed","unverified","skipped","has_recorded_checksums","bytes_hashed","errors","warnings","notices","suppressed","duration_ms"],"properties":{"total_files":{"$ref":"#/$defs/count"},"matched":{"$ref":"#/$defs/count"},"matched_by":{"type":"object","additionalProperties":false,"required":["bytes","pointer","upstream"],"properties":{"bytes":{"$ref":"#/$defs/count"},"pointer":{"$ref":"#/$defs/count"},"upstream":{"$ref":"#/$defs/count"}}},"matched_weak":{"$ref":"#/$defs/count"},"mismatched":{"$ref":"#/$defs/count"},"missing":{"$ref":"#/$defs/count"},"unreadable":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unverified":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count"},"has_recorded_checksums":{"type":"boolean"},"bytes_hashed":{"$ref":"#/$defs/count"},"errors":{"$ref":"#/$defs/count"},"warnings":{"$ref":"#/$defs/count"},"notices":{"$ref":"#/$defs/count"},"suppressed":{"$ref":"#/$defs/count"},"duration_ms":{"$ref":"#/$defs/count"}}},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","counts","note","duration_ms"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z -]{0,39}$"},"status":{"enum":["pass","fail","skip"]},"counts":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z_]{0,39}$"},"additionalProperties":{"$ref":"#/$defs/count"}},"note":{"type":["string","null"]},"duration_ms":{"$ref":"#/$defs/count"}}}},"state":{"type":"object","additionalProperties":false,"required":["read","remembered","oldest_verified_at"],"properties":{"read":{"type":"integer","minimum":0},"remembered":{"type":"integer","minimum":0},"oldest_verified_at":{"type":["string","null"]}}},"lists":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","base","records"],"properties":{"path":{"type":"string"},"base":{"enum":["root","list"]},"records":{"$ref":"#/$defs/count"}}}},"manifests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","format","label","base","decided_by","recorded","compared","not_looked_at","unread"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"label":{"type":"string"},"base":{"type":"string"},"decided_by":{"enum":["input","config","format","baseline","paths"]},"recorded":{"$ref":"#/$defs/count"},"compared":{"$ref":"#/$defs/count"},"not_looked_at":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","count"],"properties":{"what":{"type":"string"},"count":{"$ref":"#/$defs/count"}}}},"unread":{"type":["string","null"]}}}},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","version","path","status","files"],"properties":{"kind":{"enum":["model","dataset"]},"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":["string","null"]},"status":{"$ref":"#/$defs/status"},"files":{"$ref":"#/$defs/count"},"works":{"enum":["available","answers","failed","blocked","skipped","untested"]}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","list","recorded","actual","status","evidence"],"properties":{"path":{"type":"string"},"list":{"type":"string"},"recorded":{"$ref":"#/$defs/content"},"actual":{"$ref":"#/$defs/content"},"status":{"$ref":"#/$defs/status"},"evidence":{"enum":["bytes","pointer","upstream","none"]},"strength":{"enum":["weak"]},"verified_at":{"type":"string"}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}},"suppressed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint","suppression","reason","expires"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"suppression":{"$ref":"#/$defs/count"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"}}}},"suppressions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires","status","findings"],"properties":{"kind":{"type":"string"},"path":{"type":"string"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"status":{"enum":["active","expired"]},"findings":{"$ref":"#/$defs/count"}}}},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":1}}},"$defs":{"count":{"type":"integer","minimum":0},"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"status":{"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]},"content":{"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}},"location":{"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema57 = {"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]};
const schema59 = {"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}};
const schema62 = {"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const schema67 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
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

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:manifest-drift:schema:report:v2" */;
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
if((((((((((((((((((((((data.schema_version === undefined) && (missing0 = "schema_version")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.shard === undefined) && (missing0 = "shard"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.lists === undefined) && (missing0 = "lists"))) || ((data.manifests === undefined) && (missing0 = "manifests"))) || ((data.entries === undefined) && (missing0 = "entries"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.suppressed === undefined) && (missing0 = "suppressed"))) || ((data.suppressions === undefined) && (missing0 = "suppressions"))) || ((data.counts === undefined) && (missing0 = "counts"))){
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
if(2 !== data.schema_version){
validate20.errors = [{instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 2},message:"must be equal to constant"}];
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
if(data.baseline !== undefined){
let data7 = data.baseline;
const _errs15 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema31.properties.baseline.type},message:"must be object,null"}];
return false;
}
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.name === undefined) && (missing2 = "name")) || ((data7.commit === undefined) && (missing2 = "commit"))){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data7){
if(!((key2 === "name") || (key2 === "commit"))){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.name !== undefined){
const _errs18 = errors;
if(typeof data7.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/baseline/name",schemaPath:"#/properties/baseline/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.commit !== undefined){
let data9 = data7.commit;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
validate20.errors = [{instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/baseline/commit",schemaPath:"#/properties/baseline/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
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
if(data.run !== undefined){
let data10 = data.run;
const _errs22 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema31.properties.run.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((((((((data10.id === undefined) && (missing3 = "id")) || ((data10.attempt === undefined) && (missing3 = "attempt"))) || ((data10.workflow === undefined) && (missing3 = "workflow"))) || ((data10.job === undefined) && (missing3 = "job"))) || ((data10.event === undefined) && (missing3 = "event"))) || ((data10.repository === undefined) && (missing3 = "repository"))) || ((data10.ref === undefined) && (missing3 = "ref"))) || ((data10.url === undefined) && (missing3 = "url"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key3 in data10){
if(!((((((((key3 === "id") || (key3 === "attempt")) || (key3 === "workflow")) || (key3 === "job")) || (key3 === "event")) || (key3 === "repository")) || (key3 === "ref")) || (key3 === "url"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.attempt !== undefined){
let data12 = data10.attempt;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.workflow !== undefined){
const _errs29 = errors;
if(typeof data10.workflow !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.job !== undefined){
const _errs31 = errors;
if(typeof data10.job !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/job",schemaPath:"#/properties/run/properties/job/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.event !== undefined){
const _errs33 = errors;
if(typeof data10.event !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/event",schemaPath:"#/properties/run/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.repository !== undefined){
const _errs35 = errors;
if(typeof data10.repository !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/repository",schemaPath:"#/properties/run/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.ref !== undefined){
const _errs37 = errors;
if(typeof data10.ref !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/ref",schemaPath:"#/properties/run/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.url !== undefined){
const _errs39 = errors;
if(typeof data10.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs39 === errors;
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
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shard !== undefined){
let data19 = data.shard;
const _errs41 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: schema31.properties.shard.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((((((((data19.index === undefined) && (missing4 = "index")) || ((data19.total === undefined) && (missing4 = "total"))) || ((data19.plan === undefined) && (missing4 = "plan"))) || ((data19.settings === undefined) && (missing4 = "settings"))) || ((data19.fail_on === undefined) && (missing4 = "fail_on"))) || ((data19.all_files === undefined) && (missing4 = "all_files"))) || ((data19.imbalance === undefined) && (missing4 = "imbalance"))) || ((data19.part_complete === undefined) && (missing4 = "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data19){
if(!((((((((key4 === "index") || (key4 === "total")) || (key4 === "plan")) || (key4 === "settings")) || (key4 === "fail_on")) || (key4 === "all_files")) || (key4 === "imbalance")) || (key4 === "part_complete"))){
validate20.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data19.index !== undefined){
let data20 = data19.index;
const _errs44 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 256 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.total !== undefined){
let data21 = data19.total;
const _errs46 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 256 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/shard/total",schemaPath:"#/properties/shard/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.plan !== undefined){
let data22 = data19.plan;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
validate20.errors = [{instancePath:instancePath+"/shard/plan",schemaPath:"#/properties/shard/properties/plan/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/plan",schemaPath:"#/properties/shard/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.settings !== undefined){
let data23 = data19.settings;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
validate20.errors = [{instancePath:instancePath+"/shard/settings",schemaPath:"#/properties/shard/properties/settings/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/settings",schemaPath:"#/properties/shard/properties/settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.fail_on !== undefined){
let data24 = data19.fail_on;
const _errs52 = errors;
if(!(((data24 === "error") || (data24 === "warning")) || (data24 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/shard/fail_on",schemaPath:"#/properties/shard/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema31.properties.shard.properties.fail_on.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.all_files !== undefined){
let data25 = data19.all_files;
const _errs53 = errors;
const _errs54 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/shard/all_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs53 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.imbalance !== undefined){
let data26 = data19.imbalance;
const _errs56 = errors;
if(errors === _errs56){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/shard/imbalance",schemaPath:"#/properties/shard/properties/imbalance/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs56 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.part_complete !== undefined){
const _errs58 = errors;
if(typeof data19.part_complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/shard/part_complete",schemaPath:"#/properties/shard/properties/part_complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs58 === errors;
}
else {
var valid4 = true;
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
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data28 = data.outcome;
const _errs60 = errors;
if(!(((data28 === "pass") || (data28 === "fail")) || (data28 === "error"))){
validate20.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs61 = errors;
if(typeof data.complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_since !== undefined){
let data30 = data.changed_since;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data30 === "string"){
if(!pattern9.test(data30)){
validate20.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/pattern",keyword:"pattern",params:{pattern: "^[^]"},message:"must match pattern \""+"^[^]"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data31 = data.error;
const _errs65 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema31.properties.error.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data32 = data.summary;
const _errs67 = errors;
if(errors === _errs67){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if((((((((((((((((((data32.total_files === undefined) && (missing5 = "total_files")) || ((data32.matched === undefined) && (missing5 = "matched"))) || ((data32.matched_by === undefined) && (missing5 = "matched_by"))) || ((data32.matched_weak === undefined) && (missing5 = "matched_weak"))) || ((data32.mismatched === undefined) && (missing5 = "mismatched"))) || ((data32.missing === undefined) && (missing5 = "missing"))) || ((data32.unreadable === undefined) && (missing5 = "unreadable"))) || ((data32.changed === undefined) && (missing5 = "changed"))) || ((data32.unverified === undefined) && (missing5 = "unverified"))) || ((data32.skipped === undefined) && (missing5 = "skipped"))) || ((data32.has_recorded_checksums === undefined) && (missing5 = "has_recorded_checksums"))) || ((data32.bytes_hashed === undefined) && (missing5 = "bytes_hashed"))) || ((data32.errors === undefined) && (missing5 = "errors"))) || ((data32.warnings === undefined) && (missing5 = "warnings"))) || ((data32.notices === undefined) && (missing5 = "notices"))) || ((data32.suppressed === undefined) && (missing5 = "suppressed"))) || ((data32.duration_ms === undefined) && (missing5 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs69 = errors;
for(const key5 in data32){
if(!(func1.call(schema31.properties.summary.properties, key5))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs69 === errors){
if(data32.total_files !== undefined){
let data33 = data32.total_files;
const _errs70 = errors;
const _errs71 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate20.errors = [{instancePath:instancePath+"/summary/total_files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs70 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.matched !== undefined){
let data34 = data32.matched;
const _errs73 = errors;
const _errs74 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/summary/matched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.matched_by !== undefined){
let data35 = data32.matched_by;
const _errs76 = errors;
if(errors === _errs76){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing6;
if((((data35.bytes === undefined) && (missing6 = "bytes")) || ((data35.pointer === undefined) && (missing6 = "pointer"))) || ((data35.upstream === undefined) && (missing6 = "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs78 = errors;
for(const key6 in data35){
if(!(((key6 === "bytes") || (key6 === "pointer")) || (key6 === "upstream"))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by",schemaPath:"#/properties/summary/properties/matched_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data35.bytes !== undefined){
let data36 = data35.bytes;
const _errs79 = errors;
const _errs80 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.pointer !== undefined){
let data37 = data35.pointer;
const _errs82 = errors;
const _errs83 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs83){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/pointer",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.upstream !== undefined){
let data38 = data35.upstream;
const _errs85 = errors;
const _errs86 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs86){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
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
var valid6 = _errs76 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.matched_weak !== undefined){
let data39 = data32.matched_weak;
const _errs88 = errors;
const _errs89 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs88 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.mismatched !== undefined){
let data40 = data32.mismatched;
const _errs91 = errors;
const _errs92 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs91 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.missing !== undefined){
let data41 = data32.missing;
const _errs94 = errors;
const _errs95 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs94 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.unreadable !== undefined){
let data42 = data32.unreadable;
const _errs97 = errors;
const _errs98 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs97 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.changed !== undefined){
let data43 = data32.changed;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs100 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.unverified !== undefined){
let data44 = data32.unverified;
const _errs103 = errors;
const _errs104 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs103 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.skipped !== undefined){
let data45 = data32.skipped;
const _errs106 = errors;
const _errs107 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs106 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.has_recorded_checksums !== undefined){
const _errs109 = errors;
if(typeof data32.has_recorded_checksums !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/summary/has_recorded_checksums",schemaPath:"#/properties/summary/properties/has_recorded_checksums/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs109 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.bytes_hashed !== undefined){
let data47 = data32.bytes_hashed;
const _errs111 = errors;
const _errs112 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs112){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs111 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.errors !== undefined){
let data48 = data32.errors;
const _errs114 = errors;
const _errs115 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs115){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs114 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.warnings !== undefined){
let data49 = data32.warnings;
const _errs117 = errors;
const _errs118 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs117 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.notices !== undefined){
let data50 = data32.notices;
const _errs120 = errors;
const _errs121 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs120 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.suppressed !== undefined){
let data51 = data32.suppressed;
const _errs123 = errors;
const _errs124 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs123 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.duration_ms !== undefined){
let data52 = data32.duration_ms;
const _errs126 = errors;
const _errs127 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs126 === errors;
}
else {
var valid6 = true;
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
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data53 = data.stages;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data53)){
var valid26 = true;
const len0 = data53.length;
for(let i0=0; i0<len0; i0++){
let data54 = data53[i0];
const _errs131 = errors;
if(errors === _errs131){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing7;
if((((((data54.name === undefined) && (missing7 = "name")) || ((data54.status === undefined) && (missing7 = "status"))) || ((data54.counts === undefined) && (missing7 = "counts"))) || ((data54.note === undefined) && (missing7 = "note"))) || ((data54.duration_ms === undefined) && (missing7 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs133 = errors;
for(const key7 in data54){
if(!(((((key7 === "name") || (key7 === "status")) || (key7 === "counts")) || (key7 === "note")) || (key7 === "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs133 === errors){
if(data54.name !== undefined){
let data55 = data54.name;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data55 === "string"){
if(!pattern10.test(data55)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z -]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z -]{0,39}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs134 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data54.status !== undefined){
let data56 = data54.status;
const _errs136 = errors;
if(!(((data56 === "pass") || (data56 === "fail")) || (data56 === "skip"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/status",schemaPath:"#/properties/stages/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs136 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data54.counts !== undefined){
let data57 = data54.counts;
const _errs137 = errors;
if(errors === _errs137){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key8 in data57){
const _errs139 = errors;
if(typeof key8 === "string"){
if(!pattern11.test(key8)){
const err0 = {instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z_]{0,39}$"+"\"",propertyName:key8};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid28 = _errs139 === errors;
if(!valid28){
const err1 = {instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid28){
for(const key9 in data57){
let data58 = data57[key9];
const _errs141 = errors;
const _errs142 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs142){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs141 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs137 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data54.note !== undefined){
let data59 = data54.note;
const _errs144 = errors;
if((typeof data59 !== "string") && (data59 !== null)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/note",schemaPath:"#/properties/stages/items/properties/note/type",keyword:"type",params:{type: schema31.properties.stages.items.properties.note.type},message:"must be string,null"}];
return false;
}
var valid27 = _errs144 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data54.duration_ms !== undefined){
let data60 = data54.duration_ms;
const _errs146 = errors;
const _errs147 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs147){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs146 === errors;
}
else {
var valid27 = true;
}
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
var valid26 = _errs131 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs129 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data61 = data.state;
const _errs149 = errors;
if(errors === _errs149){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing8;
if((((data61.read === undefined) && (missing8 = "read")) || ((data61.remembered === undefined) && (missing8 = "remembered"))) || ((data61.oldest_verified_at === undefined) && (missing8 = "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs151 = errors;
for(const key10 in data61){
if(!(((key10 === "read") || (key10 === "remembered")) || (key10 === "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs151 === errors){
if(data61.read !== undefined){
let data62 = data61.read;
const _errs152 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs152){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid32 = _errs152 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data61.remembered !== undefined){
let data63 = data61.remembered;
const _errs154 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs154){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid32 = _errs154 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data61.oldest_verified_at !== undefined){
let data64 = data61.oldest_verified_at;
const _errs156 = errors;
if((typeof data64 !== "string") && (data64 !== null)){
validate20.errors = [{instancePath:instancePath+"/state/oldest_verified_at",schemaPath:"#/properties/state/properties/oldest_verified_at/type",keyword:"type",params:{type: schema31.properties.state.properties.oldest_verified_at.type},message:"must be string,null"}];
return false;
}
var valid32 = _errs156 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lists !== undefined){
let data65 = data.lists;
const _errs158 = errors;
if(errors === _errs158){
if(Array.isArray(data65)){
var valid33 = true;
const len1 = data65.length;
for(let i1=0; i1<len1; i1++){
let data66 = data65[i1];
const _errs160 = errors;
if(errors === _errs160){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing9;
if((((data66.path === undefined) && (missing9 = "path")) || ((data66.base === undefined) && (missing9 = "base"))) || ((data66.records === undefined) && (missing9 = "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs162 = errors;
for(const key11 in data66){
if(!(((key11 === "path") || (key11 === "base")) || (key11 === "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs162 === errors){
if(data66.path !== undefined){
const _errs163 = errors;
if(typeof data66.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs163 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data66.base !== undefined){
let data68 = data66.base;
const _errs165 = errors;
if(!((data68 === "root") || (data68 === "list"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/base",schemaPath:"#/properties/lists/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.items.properties.base.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid34 = _errs165 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data66.records !== undefined){
let data69 = data66.records;
const _errs166 = errors;
const _errs167 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs167){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid34 = _errs166 === errors;
}
else {
var valid34 = true;
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
var valid33 = _errs160 === errors;
if(!valid33){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifests !== undefined){
let data70 = data.manifests;
const _errs169 = errors;
if(errors === _errs169){
if(Array.isArray(data70)){
var valid36 = true;
const len2 = data70.length;
for(let i2=0; i2<len2; i2++){
let data71 = data70[i2];
const _errs171 = errors;
if(errors === _errs171){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing10;
if((((((((((data71.path === undefined) && (missing10 = "path")) || ((data71.format === undefined) && (missing10 = "format"))) || ((data71.label === undefined) && (missing10 = "label"))) || ((data71.base === undefined) && (missing10 = "base"))) || ((data71.decided_by === undefined) && (missing10 = "decided_by"))) || ((data71.recorded === undefined) && (missing10 = "recorded"))) || ((data71.compared === undefined) && (missing10 = "compared"))) || ((data71.not_looked_at === undefined) && (missing10 = "not_looked_at"))) || ((data71.unread === undefined) && (missing10 = "unread"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs173 = errors;
for(const key12 in data71){
if(!(func1.call(schema31.properties.manifests.items.properties, key12))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs173 === errors){
if(data71.path !== undefined){
const _errs174 = errors;
if(typeof data71.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/path",schemaPath:"#/properties/manifests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs174 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.format !== undefined){
const _errs176 = errors;
if(typeof data71.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/format",schemaPath:"#/properties/manifests/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs176 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.label !== undefined){
const _errs178 = errors;
if(typeof data71.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/label",schemaPath:"#/properties/manifests/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs178 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.base !== undefined){
const _errs180 = errors;
if(typeof data71.base !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/base",schemaPath:"#/properties/manifests/items/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs180 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.decided_by !== undefined){
let data76 = data71.decided_by;
const _errs182 = errors;
if(!(((((data76 === "input") || (data76 === "config")) || (data76 === "format")) || (data76 === "baseline")) || (data76 === "paths"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/decided_by",schemaPath:"#/properties/manifests/items/properties/decided_by/enum",keyword:"enum",params:{allowedValues: schema31.properties.manifests.items.properties.decided_by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs182 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.recorded !== undefined){
let data77 = data71.recorded;
const _errs183 = errors;
const _errs184 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs184){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs183 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.compared !== undefined){
let data78 = data71.compared;
const _errs186 = errors;
const _errs187 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs187){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs186 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.not_looked_at !== undefined){
let data79 = data71.not_looked_at;
const _errs189 = errors;
if(errors === _errs189){
if(Array.isArray(data79)){
var valid40 = true;
const len3 = data79.length;
for(let i3=0; i3<len3; i3++){
let data80 = data79[i3];
const _errs191 = errors;
if(errors === _errs191){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing11;
if(((data80.what === undefined) && (missing11 = "what")) || ((data80.count === undefined) && (missing11 = "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs193 = errors;
for(const key13 in data80){
if(!((key13 === "what") || (key13 === "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs193 === errors){
if(data80.what !== undefined){
const _errs194 = errors;
if(typeof data80.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/what",schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs194 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data80.count !== undefined){
let data82 = data80.count;
const _errs196 = errors;
const _errs197 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs197){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs196 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs191 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at",schemaPath:"#/properties/manifests/items/properties/not_looked_at/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs189 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data71.unread !== undefined){
let data83 = data71.unread;
const _errs199 = errors;
if((typeof data83 !== "string") && (data83 !== null)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/unread",schemaPath:"#/properties/manifests/items/properties/unread/type",keyword:"type",params:{type: schema31.properties.manifests.items.properties.unread.type},message:"must be string,null"}];
return false;
}
var valid37 = _errs199 === errors;
}
else {
var valid37 = true;
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
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs171 === errors;
if(!valid36){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs169 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data84 = data.entries;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data84)){
var valid43 = true;
const len4 = data84.length;
for(let i4=0; i4<len4; i4++){
let data85 = data84[i4];
const _errs203 = errors;
if(errors === _errs203){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing12;
if(((((((data85.kind === undefined) && (missing12 = "kind")) || ((data85.id === undefined) && (missing12 = "id"))) || ((data85.version === undefined) && (missing12 = "version"))) || ((data85.path === undefined) && (missing12 = "path"))) || ((data85.status === undefined) && (missing12 = "status"))) || ((data85.files === undefined) && (missing12 = "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs205 = errors;
for(const key14 in data85){
if(!(((((((key14 === "kind") || (key14 === "id")) || (key14 === "version")) || (key14 === "path")) || (key14 === "status")) || (key14 === "files")) || (key14 === "works"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
if(data85.kind !== undefined){
let data86 = data85.kind;
const _errs206 = errors;
if(!((data86 === "model") || (data86 === "dataset"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid44 = _errs206 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data85.id !== undefined){
const _errs207 = errors;
if(typeof data85.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs207 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data85.version !== undefined){
let data88 = data85.version;
const _errs209 = errors;
if((typeof data88 !== "string") && (data88 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/version",schemaPath:"#/properties/entries/items/properties/version/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.version.type},message:"must be string,null"}];
return false;
}
var valid44 = _errs209 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data85.path !== undefined){
let data89 = data85.path;
const _errs211 = errors;
if((typeof data89 !== "string") && (data89 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.path.type},message:"must be string,null"}];
return false;
}
var valid44 = _errs211 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data85.status !== undefined){
let data90 = data85.status;
const _errs213 = errors;
if(!(((((((data90 === "matched") || (data90 === "mismatched")) || (data90 === "missing")) || (data90 === "unreadable")) || (data90 === "changed")) || (data90 === "unverified")) || (data90 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid44 = _errs213 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data85.files !== undefined){
let data91 = data85.files;
const _errs215 = errors;
const _errs216 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs216){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs215 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data85.works !== undefined){
let data92 = data85.works;
const _errs218 = errors;
if(!((((((data92 === "available") || (data92 === "answers")) || (data92 === "failed")) || (data92 === "blocked")) || (data92 === "skipped")) || (data92 === "untested"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/works",schemaPath:"#/properties/entries/items/properties/works/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.works.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid44 = _errs218 === errors;
}
else {
var valid44 = true;
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
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs203 === errors;
if(!valid43){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs201 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data93 = data.files;
const _errs219 = errors;
if(errors === _errs219){
if(Array.isArray(data93)){
var valid47 = true;
const len5 = data93.length;
for(let i5=0; i5<len5; i5++){
let data94 = data93[i5];
const _errs221 = errors;
if(errors === _errs221){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing13;
if(((((((data94.path === undefined) && (missing13 = "path")) || ((data94.list === undefined) && (missing13 = "list"))) || ((data94.recorded === undefined) && (missing13 = "recorded"))) || ((data94.actual === undefined) && (missing13 = "actual"))) || ((data94.status === undefined) && (missing13 = "status"))) || ((data94.evidence === undefined) && (missing13 = "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs223 = errors;
for(const key15 in data94){
if(!((((((((key15 === "path") || (key15 === "list")) || (key15 === "recorded")) || (key15 === "actual")) || (key15 === "status")) || (key15 === "evidence")) || (key15 === "strength")) || (key15 === "verified_at"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs223 === errors){
if(data94.path !== undefined){
const _errs224 = errors;
if(typeof data94.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs224 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.list !== undefined){
const _errs226 = errors;
if(typeof data94.list !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/list",schemaPath:"#/properties/files/items/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs226 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.recorded !== undefined){
let data97 = data94.recorded;
const _errs228 = errors;
const _errs229 = errors;
if(errors === _errs229){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing14;
if(((data97.sha256 === undefined) && (missing14 = "sha256")) || ((data97.size_bytes === undefined) && (missing14 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs231 = errors;
for(const key16 in data97){
if(!(((key16 === "sha256") || (key16 === "digest")) || (key16 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs231 === errors){
if(data97.sha256 !== undefined){
let data98 = data97.sha256;
const _errs232 = errors;
if((typeof data98 !== "string") && (data98 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema59.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs232){
if(typeof data98 === "string"){
if(!pattern7.test(data98)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid50 = _errs232 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data97.digest !== undefined){
let data99 = data97.digest;
const _errs234 = errors;
if(errors === _errs234){
if(typeof data99 === "string"){
if(!pattern13.test(data99)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs234 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data97.size_bytes !== undefined){
let data100 = data97.size_bytes;
const _errs236 = errors;
if((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (data100 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema59.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs236){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid50 = _errs236 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs228 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.actual !== undefined){
let data101 = data94.actual;
const _errs238 = errors;
const _errs239 = errors;
if(errors === _errs239){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing15;
if(((data101.sha256 === undefined) && (missing15 = "sha256")) || ((data101.size_bytes === undefined) && (missing15 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs241 = errors;
for(const key17 in data101){
if(!(((key17 === "sha256") || (key17 === "digest")) || (key17 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs241 === errors){
if(data101.sha256 !== undefined){
let data102 = data101.sha256;
const _errs242 = errors;
if((typeof data102 !== "string") && (data102 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema59.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs242){
if(typeof data102 === "string"){
if(!pattern7.test(data102)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid52 = _errs242 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data101.digest !== undefined){
let data103 = data101.digest;
const _errs244 = errors;
if(errors === _errs244){
if(typeof data103 === "string"){
if(!pattern13.test(data103)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid52 = _errs244 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data101.size_bytes !== undefined){
let data104 = data101.size_bytes;
const _errs246 = errors;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema59.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs246){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid52 = _errs246 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs238 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.status !== undefined){
let data105 = data94.status;
const _errs248 = errors;
if(!(((((((data105 === "matched") || (data105 === "mismatched")) || (data105 === "missing")) || (data105 === "unreadable")) || (data105 === "changed")) || (data105 === "unverified")) || (data105 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid48 = _errs248 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.evidence !== undefined){
let data106 = data94.evidence;
const _errs250 = errors;
if(!((((data106 === "bytes") || (data106 === "pointer")) || (data106 === "upstream")) || (data106 === "none"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/evidence",schemaPath:"#/properties/files/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid48 = _errs250 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.strength !== undefined){
const _errs251 = errors;
if(!(data94.strength === "weak")){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/strength",schemaPath:"#/properties/files/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.strength.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid48 = _errs251 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data94.verified_at !== undefined){
const _errs252 = errors;
if(typeof data94.verified_at !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/verified_at",schemaPath:"#/properties/files/items/properties/verified_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs252 === errors;
}
else {
var valid48 = true;
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
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid47 = _errs221 === errors;
if(!valid47){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs219 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data109 = data.findings;
const _errs254 = errors;
if(errors === _errs254){
if(Array.isArray(data109)){
var valid54 = true;
const len6 = data109.length;
for(let i6=0; i6<len6; i6++){
let data110 = data109[i6];
const _errs256 = errors;
if(errors === _errs256){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing16;
if((((((((((((data110.kind === undefined) && (missing16 = "kind")) || ((data110.severity === undefined) && (missing16 = "severity"))) || ((data110.count === undefined) && (missing16 = "count"))) || ((data110.data === undefined) && (missing16 = "data"))) || ((data110.message === undefined) && (missing16 = "message"))) || ((data110.subject === undefined) && (missing16 = "subject"))) || ((data110.location === undefined) && (missing16 = "location"))) || ((data110.related === undefined) && (missing16 = "related"))) || ((data110.expected === undefined) && (missing16 = "expected"))) || ((data110.actual === undefined) && (missing16 = "actual"))) || ((data110.fingerprint === undefined) && (missing16 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs258 = errors;
for(const key18 in data110){
if(!(func1.call(schema31.properties.findings.items.properties, key18))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs258 === errors){
if(data110.kind !== undefined){
const _errs259 = errors;
if(typeof data110.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs259 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.severity !== undefined){
let data112 = data110.severity;
const _errs261 = errors;
if(!(((data112 === "error") || (data112 === "warning")) || (data112 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid55 = _errs261 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.count !== undefined){
let data113 = data110.count;
const _errs262 = errors;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/count",schemaPath:"#/properties/findings/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs262){
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 1 || isNaN(data113)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/count",schemaPath:"#/properties/findings/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid55 = _errs262 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.data !== undefined){
let data114 = data110.data;
const _errs264 = errors;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/data",schemaPath:"#/properties/findings/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid55 = _errs264 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.message !== undefined){
const _errs266 = errors;
if(typeof data110.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs266 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.subject !== undefined){
const _errs268 = errors;
if(typeof data110.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs268 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.location !== undefined){
let data117 = data110.location;
const _errs270 = errors;
const _errs271 = errors;
if((!(data117 && typeof data117 == "object" && !Array.isArray(data117))) && (data117 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"}];
return false;
}
if(errors === _errs271){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing17;
if((((data117.file === undefined) && (missing17 = "file")) || ((data117.line === undefined) && (missing17 = "line"))) || ((data117.column === undefined) && (missing17 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs273 = errors;
for(const key19 in data117){
if(!(((key19 === "file") || (key19 === "line")) || (key19 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs273 === errors){
if(data117.file !== undefined){
const _errs274 = errors;
if(typeof data117.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs274 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data117.line !== undefined){
let data119 = data117.line;
const _errs276 = errors;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs276){
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 1 || isNaN(data119)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid57 = _errs276 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data117.column !== undefined){
let data120 = data117.column;
const _errs278 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs278){
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 1 || isNaN(data120)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid57 = _errs278 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
}
var valid55 = _errs270 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.related !== undefined){
let data121 = data110.related;
const _errs280 = errors;
const _errs281 = errors;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"}];
return false;
}
if(errors === _errs281){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing18;
if((((data121.file === undefined) && (missing18 = "file")) || ((data121.line === undefined) && (missing18 = "line"))) || ((data121.column === undefined) && (missing18 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs283 = errors;
for(const key20 in data121){
if(!(((key20 === "file") || (key20 === "line")) || (key20 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs283 === errors){
if(data121.file !== undefined){
const _errs284 = errors;
if(typeof data121.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs284 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data121.line !== undefined){
let data123 = data121.line;
const _errs286 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs286){
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 1 || isNaN(data123)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid59 = _errs286 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data121.column !== undefined){
let data124 = data121.column;
const _errs288 = errors;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs288){
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid59 = _errs288 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
}
var valid55 = _errs280 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.expected !== undefined){
let data125 = data110.expected;
const _errs290 = errors;
if((typeof data125 !== "string") && (data125 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid55 = _errs290 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.actual !== undefined){
let data126 = data110.actual;
const _errs292 = errors;
if((typeof data126 !== "string") && (data126 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid55 = _errs292 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data110.fingerprint !== undefined){
let data127 = data110.fingerprint;
const _errs294 = errors;
if(errors === _errs294){
if(typeof data127 === "string"){
if(!pattern16.test(data127)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid55 = _errs294 === errors;
}
else {
var valid55 = true;
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
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid54 = _errs256 === errors;
if(!valid54){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs254 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data128 = data.suppressed;
const _errs296 = errors;
if(errors === _errs296){
if(Array.isArray(data128)){
var valid60 = true;
const len7 = data128.length;
for(let i7=0; i7<len7; i7++){
let data129 = data128[i7];
const _errs298 = errors;
if(errors === _errs298){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing19;
if(((((((((((((((data129.kind === undefined) && (missing19 = "kind")) || ((data129.severity === undefined) && (missing19 = "severity"))) || ((data129.count === undefined) && (missing19 = "count"))) || ((data129.data === undefined) && (missing19 = "data"))) || ((data129.message === undefined) && (missing19 = "message"))) || ((data129.subject === undefined) && (missing19 = "subject"))) || ((data129.location === undefined) && (missing19 = "location"))) || ((data129.related === undefined) && (missing19 = "related"))) || ((data129.expected === undefined) && (missing19 = "expected"))) || ((data129.actual === undefined) && (missing19 = "actual"))) || ((data129.fingerprint === undefined) && (missing19 = "fingerprint"))) || ((data129.suppression === undefined) && (missing19 = "suppression"))) || ((data129.reason === undefined) && (missing19 = "reason"))) || ((data129.expires === undefined) && (missing19 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs300 = errors;
for(const key21 in data129){
if(!(func1.call(schema31.properties.suppressed.items.properties, key21))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs300 === errors){
if(data129.kind !== undefined){
const _errs301 = errors;
if(typeof data129.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/kind",schemaPath:"#/properties/suppressed/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs301 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.severity !== undefined){
let data131 = data129.severity;
const _errs303 = errors;
if(!(((data131 === "error") || (data131 === "warning")) || (data131 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/severity",schemaPath:"#/properties/suppressed/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressed.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid61 = _errs303 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.count !== undefined){
let data132 = data129.count;
const _errs304 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/count",schemaPath:"#/properties/suppressed/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs304){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 1 || isNaN(data132)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/count",schemaPath:"#/properties/suppressed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid61 = _errs304 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.data !== undefined){
let data133 = data129.data;
const _errs306 = errors;
if(!(data133 && typeof data133 == "object" && !Array.isArray(data133))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/data",schemaPath:"#/properties/suppressed/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid61 = _errs306 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.message !== undefined){
const _errs308 = errors;
if(typeof data129.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/message",schemaPath:"#/properties/suppressed/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs308 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.subject !== undefined){
const _errs310 = errors;
if(typeof data129.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/subject",schemaPath:"#/properties/suppressed/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs310 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.location !== undefined){
let data136 = data129.location;
const _errs312 = errors;
const _errs313 = errors;
if((!(data136 && typeof data136 == "object" && !Array.isArray(data136))) && (data136 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"}];
return false;
}
if(errors === _errs313){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing20;
if((((data136.file === undefined) && (missing20 = "file")) || ((data136.line === undefined) && (missing20 = "line"))) || ((data136.column === undefined) && (missing20 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs315 = errors;
for(const key22 in data136){
if(!(((key22 === "file") || (key22 === "line")) || (key22 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs315 === errors){
if(data136.file !== undefined){
const _errs316 = errors;
if(typeof data136.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs316 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data136.line !== undefined){
let data138 = data136.line;
const _errs318 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs318){
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 1 || isNaN(data138)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid63 = _errs318 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data136.column !== undefined){
let data139 = data136.column;
const _errs320 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs320){
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 1 || isNaN(data139)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid63 = _errs320 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
}
var valid61 = _errs312 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.related !== undefined){
let data140 = data129.related;
const _errs322 = errors;
const _errs323 = errors;
if((!(data140 && typeof data140 == "object" && !Array.isArray(data140))) && (data140 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"}];
return false;
}
if(errors === _errs323){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing21;
if((((data140.file === undefined) && (missing21 = "file")) || ((data140.line === undefined) && (missing21 = "line"))) || ((data140.column === undefined) && (missing21 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs325 = errors;
for(const key23 in data140){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs325 === errors){
if(data140.file !== undefined){
const _errs326 = errors;
if(typeof data140.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs326 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data140.line !== undefined){
let data142 = data140.line;
const _errs328 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs328){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 1 || isNaN(data142)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid65 = _errs328 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data140.column !== undefined){
let data143 = data140.column;
const _errs330 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs330){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid65 = _errs330 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
}
var valid61 = _errs322 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.expected !== undefined){
let data144 = data129.expected;
const _errs332 = errors;
if((typeof data144 !== "string") && (data144 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expected",schemaPath:"#/properties/suppressed/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid61 = _errs332 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.actual !== undefined){
let data145 = data129.actual;
const _errs334 = errors;
if((typeof data145 !== "string") && (data145 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/actual",schemaPath:"#/properties/suppressed/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid61 = _errs334 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.fingerprint !== undefined){
let data146 = data129.fingerprint;
const _errs336 = errors;
if(errors === _errs336){
if(typeof data146 === "string"){
if(!pattern16.test(data146)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid61 = _errs336 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.suppression !== undefined){
let data147 = data129.suppression;
const _errs338 = errors;
const _errs339 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/suppression",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs339){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/suppression",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid61 = _errs338 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.reason !== undefined){
const _errs341 = errors;
if(typeof data129.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/reason",schemaPath:"#/properties/suppressed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs341 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data129.expires !== undefined){
let data149 = data129.expires;
const _errs343 = errors;
const _errs344 = errors;
if(errors === _errs344){
if(typeof data149 === "string"){
if(!pattern18.test(data149)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid61 = _errs343 === errors;
}
else {
var valid61 = true;
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
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid60 = _errs298 === errors;
if(!valid60){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs296 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data150 = data.suppressions;
const _errs346 = errors;
if(errors === _errs346){
if(Array.isArray(data150)){
var valid68 = true;
const len8 = data150.length;
for(let i8=0; i8<len8; i8++){
let data151 = data150[i8];
const _errs348 = errors;
if(errors === _errs348){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing22;
if(((((((data151.kind === undefined) && (missing22 = "kind")) || ((data151.path === undefined) && (missing22 = "path"))) || ((data151.reason === undefined) && (missing22 = "reason"))) || ((data151.expires === undefined) && (missing22 = "expires"))) || ((data151.status === undefined) && (missing22 = "status"))) || ((data151.findings === undefined) && (missing22 = "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs350 = errors;
for(const key24 in data151){
if(!((((((key24 === "kind") || (key24 === "path")) || (key24 === "reason")) || (key24 === "expires")) || (key24 === "status")) || (key24 === "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs350 === errors){
if(data151.kind !== undefined){
const _errs351 = errors;
if(typeof data151.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/kind",schemaPath:"#/properties/suppressions/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid69 = _errs351 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data151.path !== undefined){
const _errs353 = errors;
if(typeof data151.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/path",schemaPath:"#/properties/suppressions/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid69 = _errs353 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data151.reason !== undefined){
const _errs355 = errors;
if(typeof data151.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid69 = _errs355 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data151.expires !== undefined){
let data155 = data151.expires;
const _errs357 = errors;
const _errs358 = errors;
if(errors === _errs358){
if(typeof data155 === "string"){
if(!pattern18.test(data155)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid69 = _errs357 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data151.status !== undefined){
let data156 = data151.status;
const _errs360 = errors;
if(!((data156 === "active") || (data156 === "expired"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/status",schemaPath:"#/properties/suppressions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressions.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid69 = _errs360 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data151.findings !== undefined){
let data157 = data151.findings;
const _errs361 = errors;
const _errs362 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs362){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid69 = _errs361 === errors;
}
else {
var valid69 = true;
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
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid68 = _errs348 === errors;
if(!valid68){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs346 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data158 = data.counts;
const _errs364 = errors;
if(errors === _errs364){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key25 in data158){
let data159 = data158[key25];
const _errs367 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate20.errors = [{instancePath:instancePath+"/counts/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs367){
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 1 || isNaN(data159)){
validate20.errors = [{instancePath:instancePath+"/counts/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid72 = _errs367 === errors;
if(!valid72){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs364 === errors;
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

