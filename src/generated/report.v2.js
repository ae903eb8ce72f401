// Generated from schemas/report.v2.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:report:v2","type":"object","additionalProperties":false,"required":["schema_version","tool","generated_at","root","commit","baseline","run","shard","outcome","complete","error","summary","stages","lists","manifests","entries","files","findings","suppressed","suppressions","counts"],"properties":{"schema_version":{"const":2},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"manifest-drift"},"version":{"type":"string"}}},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"root":{"type":"string"},"commit":{"type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"baseline":{"type":["object","null"],"additionalProperties":false,"required":["name","commit"],"properties":{"name":{"type":"string"},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"run":{"type":["object","null"],"additionalProperties":false,"required":["id","attempt","workflow","job","event","repository","ref","url"],"properties":{"id":{"type":"string"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"}}},"shard":{"type":["object","null"],"additionalProperties":false,"required":["index","total","plan","settings","fail_on","all_files","imbalance","part_complete"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"total":{"type":"integer","minimum":1,"maximum":256},"plan":{"type":"string","pattern":"^[0-9a-f]{64}$"},"settings":{"type":"string","pattern":"^[0-9a-f]{64}$"},"fail_on":{"enum":["error","warning","notice"]},"all_files":{"$ref":"#/$defs/count"},"imbalance":{"type":"number","minimum":1},"part_complete":{"type":"boolean"}}},"outcome":{"enum":["pass","fail","error"]},"complete":{"type":"boolean"},"changed_since":{"type":"string","pattern":"^[^]"},"error":{"type":["string","null"]},"summary":{"type":"object","additionalProperties":false,"required":["total_files","matched","matched_by","matched_weak","mismatched","missing","unreadable","changed","unverified","skipped","has_recorded_checksums","bytes_hashed","errors","warnings","notices","suppressed","duration_ms"],"properties":{"total_files":{"$ref":"#/$defs/count"},"matched":{"$ref":"#/$defs/count"},"matched_by":{"type":"object","additionalProperties":false,"required":["bytes","pointer","upstream"],"properties":{"bytes":{"$ref":"#/$defs/count"},"pointer":{"$ref":"#/$defs/count"},"upstream":{"$ref":"#/$defs/count"},"hosts":{"type":"object","additionalProperties":{"$ref":"#/$defs/count"}},"lfs_server":{"$ref":"#/$defs/count"}}},"matched_weak":{"$ref":"#/$defs/count"},"mismatched":{"$ref":"#/$defs/count"},"missing":{"$ref":"#/$defs/count"},"unreadable":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unverified":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count"},"has_recorded_checksums":{"type":"boolean"},"bytes_hashed":{"$ref":"#/$defs/count"},"errors":{"$ref":"#/$defs/count"},"warnings":{"$ref":"#/$defs/count"},"notices":{"$ref":"#/$defs/count"},"suppressed":{"$ref":"#/$defs/count"},"duration_ms":{"$ref":"#/$defs/count"}}},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","counts","note","duration_ms"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z -]{0,39}$"},"status":{"enum":["pass","fail","skip"]},"counts":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z_]{0,39}$"},"additionalProperties":{"$ref":"#/$defs/count"}},"note":{"type":["string","null"]},"duration_ms":{"$ref":"#/$defs/count"}}}},"state":{"type":"object","additionalProperties":false,"required":["read","remembered","oldest_verified_at"],"properties":{"read":{"type":"integer","minimum":0},"remembered":{"type":"integer","minimum":0},"oldest_verified_at":{"type":["string","null"]}}},"lists":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","base","records"],"properties":{"path":{"type":"string"},"base":{"enum":["root","list"]},"records":{"$ref":"#/$defs/count"}}}},"manifests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","format","label","base","decided_by","recorded","compared","not_looked_at","unread"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"label":{"type":"string"},"base":{"type":"string"},"decided_by":{"enum":["input","config","format","baseline","paths"]},"recorded":{"$ref":"#/$defs/count"},"compared":{"$ref":"#/$defs/count"},"not_looked_at":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","count"],"properties":{"what":{"type":"string"},"count":{"$ref":"#/$defs/count"}}}},"unread":{"type":["string","null"]}}}},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","version","path","status","files"],"properties":{"kind":{"enum":["model","dataset"]},"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":["string","null"]},"status":{"$ref":"#/$defs/status"},"files":{"$ref":"#/$defs/count"},"works":{"enum":["available","answers","failed","blocked","skipped","untested"]}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","list","recorded","actual","status","evidence"],"properties":{"path":{"type":"string"},"list":{"type":"string"},"recorded":{"$ref":"#/$defs/content"},"actual":{"$ref":"#/$defs/content"},"status":{"$ref":"#/$defs/status"},"evidence":{"enum":["bytes","pointer","upstream","none"]},"host":{"type":"string"},"presence":{"enum":["lfs-server"]},"strength":{"enum":["weak"]},"verified_at":{"type":"string"}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}},"suppressed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint","suppression","reason","expires"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"suppression":{"$ref":"#/$defs/count"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"}}}},"suppressions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires","status","findings"],"properties":{"kind":{"type":"string"},"path":{"type":"string"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"status":{"enum":["active","expired"]},"findings":{"$ref":"#/$defs/count"}}}},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":1}}},"$defs":{"count":{"type":"integer","minimum":0},"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"status":{"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]},"content":{"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}},"location":{"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema59 = {"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]};
const schema61 = {"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}};
const schema64 = {"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const schema69 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
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
if(!(((((key6 === "bytes") || (key6 === "pointer")) || (key6 === "upstream")) || (key6 === "hosts")) || (key6 === "lfs_server"))){
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
if(valid9){
if(data35.hosts !== undefined){
let data39 = data35.hosts;
const _errs88 = errors;
if(errors === _errs88){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key7 in data39){
let data40 = data39[key7];
const _errs91 = errors;
const _errs92 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid13 = _errs91 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts",schemaPath:"#/properties/summary/properties/matched_by/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs88 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.lfs_server !== undefined){
let data41 = data35.lfs_server;
const _errs94 = errors;
const _errs95 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/lfs_server",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/lfs_server",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs94 === errors;
}
else {
var valid9 = true;
}
}
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
let data42 = data32.matched_weak;
const _errs97 = errors;
const _errs98 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.mismatched !== undefined){
let data43 = data32.mismatched;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.missing !== undefined){
let data44 = data32.missing;
const _errs103 = errors;
const _errs104 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.unreadable !== undefined){
let data45 = data32.unreadable;
const _errs106 = errors;
const _errs107 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.changed !== undefined){
let data46 = data32.changed;
const _errs109 = errors;
const _errs110 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs110){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs109 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.unverified !== undefined){
let data47 = data32.unverified;
const _errs112 = errors;
const _errs113 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs113){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs112 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.skipped !== undefined){
let data48 = data32.skipped;
const _errs115 = errors;
const _errs116 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs115 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.has_recorded_checksums !== undefined){
const _errs118 = errors;
if(typeof data32.has_recorded_checksums !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/summary/has_recorded_checksums",schemaPath:"#/properties/summary/properties/has_recorded_checksums/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs118 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.bytes_hashed !== undefined){
let data50 = data32.bytes_hashed;
const _errs120 = errors;
const _errs121 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.errors !== undefined){
let data51 = data32.errors;
const _errs123 = errors;
const _errs124 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.warnings !== undefined){
let data52 = data32.warnings;
const _errs126 = errors;
const _errs127 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs126 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.notices !== undefined){
let data53 = data32.notices;
const _errs129 = errors;
const _errs130 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs130){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs129 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.suppressed !== undefined){
let data54 = data32.suppressed;
const _errs132 = errors;
const _errs133 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs133){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs132 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.duration_ms !== undefined){
let data55 = data32.duration_ms;
const _errs135 = errors;
const _errs136 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs136){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs135 === errors;
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
let data56 = data.stages;
const _errs138 = errors;
if(errors === _errs138){
if(Array.isArray(data56)){
var valid29 = true;
const len0 = data56.length;
for(let i0=0; i0<len0; i0++){
let data57 = data56[i0];
const _errs140 = errors;
if(errors === _errs140){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if((((((data57.name === undefined) && (missing7 = "name")) || ((data57.status === undefined) && (missing7 = "status"))) || ((data57.counts === undefined) && (missing7 = "counts"))) || ((data57.note === undefined) && (missing7 = "note"))) || ((data57.duration_ms === undefined) && (missing7 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs142 = errors;
for(const key8 in data57){
if(!(((((key8 === "name") || (key8 === "status")) || (key8 === "counts")) || (key8 === "note")) || (key8 === "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs142 === errors){
if(data57.name !== undefined){
let data58 = data57.name;
const _errs143 = errors;
if(errors === _errs143){
if(typeof data58 === "string"){
if(!pattern10.test(data58)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z -]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z -]{0,39}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs143 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data57.status !== undefined){
let data59 = data57.status;
const _errs145 = errors;
if(!(((data59 === "pass") || (data59 === "fail")) || (data59 === "skip"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/status",schemaPath:"#/properties/stages/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs145 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data57.counts !== undefined){
let data60 = data57.counts;
const _errs146 = errors;
if(errors === _errs146){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 in data60){
const _errs148 = errors;
if(typeof key9 === "string"){
if(!pattern11.test(key9)){
const err0 = {instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z_]{0,39}$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid31 = _errs148 === errors;
if(!valid31){
const err1 = {instancePath:instancePath+"/stages/" + i0+"/counts",schemaPath:"#/properties/stages/items/properties/counts/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
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
if(valid31){
for(const key10 in data60){
let data61 = data60[key10];
const _errs150 = errors;
const _errs151 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs151){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid32 = _errs150 === errors;
if(!valid32){
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
var valid30 = _errs146 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data57.note !== undefined){
let data62 = data57.note;
const _errs153 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/note",schemaPath:"#/properties/stages/items/properties/note/type",keyword:"type",params:{type: schema31.properties.stages.items.properties.note.type},message:"must be string,null"}];
return false;
}
var valid30 = _errs153 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data57.duration_ms !== undefined){
let data63 = data57.duration_ms;
const _errs155 = errors;
const _errs156 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs156){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid30 = _errs155 === errors;
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
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs140 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data64 = data.state;
const _errs158 = errors;
if(errors === _errs158){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing8;
if((((data64.read === undefined) && (missing8 = "read")) || ((data64.remembered === undefined) && (missing8 = "remembered"))) || ((data64.oldest_verified_at === undefined) && (missing8 = "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs160 = errors;
for(const key11 in data64){
if(!(((key11 === "read") || (key11 === "remembered")) || (key11 === "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs160 === errors){
if(data64.read !== undefined){
let data65 = data64.read;
const _errs161 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs161){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid35 = _errs161 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data64.remembered !== undefined){
let data66 = data64.remembered;
const _errs163 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs163){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid35 = _errs163 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data64.oldest_verified_at !== undefined){
let data67 = data64.oldest_verified_at;
const _errs165 = errors;
if((typeof data67 !== "string") && (data67 !== null)){
validate20.errors = [{instancePath:instancePath+"/state/oldest_verified_at",schemaPath:"#/properties/state/properties/oldest_verified_at/type",keyword:"type",params:{type: schema31.properties.state.properties.oldest_verified_at.type},message:"must be string,null"}];
return false;
}
var valid35 = _errs165 === errors;
}
else {
var valid35 = true;
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
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lists !== undefined){
let data68 = data.lists;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data68)){
var valid36 = true;
const len1 = data68.length;
for(let i1=0; i1<len1; i1++){
let data69 = data68[i1];
const _errs169 = errors;
if(errors === _errs169){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing9;
if((((data69.path === undefined) && (missing9 = "path")) || ((data69.base === undefined) && (missing9 = "base"))) || ((data69.records === undefined) && (missing9 = "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs171 = errors;
for(const key12 in data69){
if(!(((key12 === "path") || (key12 === "base")) || (key12 === "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs171 === errors){
if(data69.path !== undefined){
const _errs172 = errors;
if(typeof data69.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs172 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.base !== undefined){
let data71 = data69.base;
const _errs174 = errors;
if(!((data71 === "root") || (data71 === "list"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/base",schemaPath:"#/properties/lists/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.items.properties.base.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs174 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data69.records !== undefined){
let data72 = data69.records;
const _errs175 = errors;
const _errs176 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs176){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs175 === errors;
}
else {
var valid37 = true;
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
var valid36 = _errs169 === errors;
if(!valid36){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifests !== undefined){
let data73 = data.manifests;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data73)){
var valid39 = true;
const len2 = data73.length;
for(let i2=0; i2<len2; i2++){
let data74 = data73[i2];
const _errs180 = errors;
if(errors === _errs180){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing10;
if((((((((((data74.path === undefined) && (missing10 = "path")) || ((data74.format === undefined) && (missing10 = "format"))) || ((data74.label === undefined) && (missing10 = "label"))) || ((data74.base === undefined) && (missing10 = "base"))) || ((data74.decided_by === undefined) && (missing10 = "decided_by"))) || ((data74.recorded === undefined) && (missing10 = "recorded"))) || ((data74.compared === undefined) && (missing10 = "compared"))) || ((data74.not_looked_at === undefined) && (missing10 = "not_looked_at"))) || ((data74.unread === undefined) && (missing10 = "unread"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs182 = errors;
for(const key13 in data74){
if(!(func1.call(schema31.properties.manifests.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs182 === errors){
if(data74.path !== undefined){
const _errs183 = errors;
if(typeof data74.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/path",schemaPath:"#/properties/manifests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs183 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.format !== undefined){
const _errs185 = errors;
if(typeof data74.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/format",schemaPath:"#/properties/manifests/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs185 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.label !== undefined){
const _errs187 = errors;
if(typeof data74.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/label",schemaPath:"#/properties/manifests/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs187 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.base !== undefined){
const _errs189 = errors;
if(typeof data74.base !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/base",schemaPath:"#/properties/manifests/items/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs189 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.decided_by !== undefined){
let data79 = data74.decided_by;
const _errs191 = errors;
if(!(((((data79 === "input") || (data79 === "config")) || (data79 === "format")) || (data79 === "baseline")) || (data79 === "paths"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/decided_by",schemaPath:"#/properties/manifests/items/properties/decided_by/enum",keyword:"enum",params:{allowedValues: schema31.properties.manifests.items.properties.decided_by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs191 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.recorded !== undefined){
let data80 = data74.recorded;
const _errs192 = errors;
const _errs193 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs193){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid40 = _errs192 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.compared !== undefined){
let data81 = data74.compared;
const _errs195 = errors;
const _errs196 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs196){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid40 = _errs195 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.not_looked_at !== undefined){
let data82 = data74.not_looked_at;
const _errs198 = errors;
if(errors === _errs198){
if(Array.isArray(data82)){
var valid43 = true;
const len3 = data82.length;
for(let i3=0; i3<len3; i3++){
let data83 = data82[i3];
const _errs200 = errors;
if(errors === _errs200){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing11;
if(((data83.what === undefined) && (missing11 = "what")) || ((data83.count === undefined) && (missing11 = "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs202 = errors;
for(const key14 in data83){
if(!((key14 === "what") || (key14 === "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs202 === errors){
if(data83.what !== undefined){
const _errs203 = errors;
if(typeof data83.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/what",schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs203 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data83.count !== undefined){
let data85 = data83.count;
const _errs205 = errors;
const _errs206 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs206){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs205 === errors;
}
else {
var valid44 = true;
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
var valid43 = _errs200 === errors;
if(!valid43){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at",schemaPath:"#/properties/manifests/items/properties/not_looked_at/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs198 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data74.unread !== undefined){
let data86 = data74.unread;
const _errs208 = errors;
if((typeof data86 !== "string") && (data86 !== null)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/unread",schemaPath:"#/properties/manifests/items/properties/unread/type",keyword:"type",params:{type: schema31.properties.manifests.items.properties.unread.type},message:"must be string,null"}];
return false;
}
var valid40 = _errs208 === errors;
}
else {
var valid40 = true;
}
}
}
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
var valid39 = _errs180 === errors;
if(!valid39){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data87 = data.entries;
const _errs210 = errors;
if(errors === _errs210){
if(Array.isArray(data87)){
var valid46 = true;
const len4 = data87.length;
for(let i4=0; i4<len4; i4++){
let data88 = data87[i4];
const _errs212 = errors;
if(errors === _errs212){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing12;
if(((((((data88.kind === undefined) && (missing12 = "kind")) || ((data88.id === undefined) && (missing12 = "id"))) || ((data88.version === undefined) && (missing12 = "version"))) || ((data88.path === undefined) && (missing12 = "path"))) || ((data88.status === undefined) && (missing12 = "status"))) || ((data88.files === undefined) && (missing12 = "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs214 = errors;
for(const key15 in data88){
if(!(((((((key15 === "kind") || (key15 === "id")) || (key15 === "version")) || (key15 === "path")) || (key15 === "status")) || (key15 === "files")) || (key15 === "works"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs214 === errors){
if(data88.kind !== undefined){
let data89 = data88.kind;
const _errs215 = errors;
if(!((data89 === "model") || (data89 === "dataset"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid47 = _errs215 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.id !== undefined){
const _errs216 = errors;
if(typeof data88.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs216 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.version !== undefined){
let data91 = data88.version;
const _errs218 = errors;
if((typeof data91 !== "string") && (data91 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/version",schemaPath:"#/properties/entries/items/properties/version/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.version.type},message:"must be string,null"}];
return false;
}
var valid47 = _errs218 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.path !== undefined){
let data92 = data88.path;
const _errs220 = errors;
if((typeof data92 !== "string") && (data92 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.path.type},message:"must be string,null"}];
return false;
}
var valid47 = _errs220 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.status !== undefined){
let data93 = data88.status;
const _errs222 = errors;
if(!(((((((data93 === "matched") || (data93 === "mismatched")) || (data93 === "missing")) || (data93 === "unreadable")) || (data93 === "changed")) || (data93 === "unverified")) || (data93 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid47 = _errs222 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.files !== undefined){
let data94 = data88.files;
const _errs224 = errors;
const _errs225 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs225){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs224 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.works !== undefined){
let data95 = data88.works;
const _errs227 = errors;
if(!((((((data95 === "available") || (data95 === "answers")) || (data95 === "failed")) || (data95 === "blocked")) || (data95 === "skipped")) || (data95 === "untested"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/works",schemaPath:"#/properties/entries/items/properties/works/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.works.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid47 = _errs227 === errors;
}
else {
var valid47 = true;
}
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
var valid46 = _errs212 === errors;
if(!valid46){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs210 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data96 = data.files;
const _errs228 = errors;
if(errors === _errs228){
if(Array.isArray(data96)){
var valid50 = true;
const len5 = data96.length;
for(let i5=0; i5<len5; i5++){
let data97 = data96[i5];
const _errs230 = errors;
if(errors === _errs230){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing13;
if(((((((data97.path === undefined) && (missing13 = "path")) || ((data97.list === undefined) && (missing13 = "list"))) || ((data97.recorded === undefined) && (missing13 = "recorded"))) || ((data97.actual === undefined) && (missing13 = "actual"))) || ((data97.status === undefined) && (missing13 = "status"))) || ((data97.evidence === undefined) && (missing13 = "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs232 = errors;
for(const key16 in data97){
if(!(func1.call(schema31.properties.files.items.properties, key16))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs232 === errors){
if(data97.path !== undefined){
const _errs233 = errors;
if(typeof data97.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs233 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.list !== undefined){
const _errs235 = errors;
if(typeof data97.list !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/list",schemaPath:"#/properties/files/items/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs235 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.recorded !== undefined){
let data100 = data97.recorded;
const _errs237 = errors;
const _errs238 = errors;
if(errors === _errs238){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing14;
if(((data100.sha256 === undefined) && (missing14 = "sha256")) || ((data100.size_bytes === undefined) && (missing14 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs240 = errors;
for(const key17 in data100){
if(!(((key17 === "sha256") || (key17 === "digest")) || (key17 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs240 === errors){
if(data100.sha256 !== undefined){
let data101 = data100.sha256;
const _errs241 = errors;
if((typeof data101 !== "string") && (data101 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema61.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs241){
if(typeof data101 === "string"){
if(!pattern7.test(data101)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid53 = _errs241 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data100.digest !== undefined){
let data102 = data100.digest;
const _errs243 = errors;
if(errors === _errs243){
if(typeof data102 === "string"){
if(!pattern13.test(data102)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid53 = _errs243 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data100.size_bytes !== undefined){
let data103 = data100.size_bytes;
const _errs245 = errors;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema61.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs245){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid53 = _errs245 === errors;
}
else {
var valid53 = true;
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
var valid51 = _errs237 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.actual !== undefined){
let data104 = data97.actual;
const _errs247 = errors;
const _errs248 = errors;
if(errors === _errs248){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing15;
if(((data104.sha256 === undefined) && (missing15 = "sha256")) || ((data104.size_bytes === undefined) && (missing15 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs250 = errors;
for(const key18 in data104){
if(!(((key18 === "sha256") || (key18 === "digest")) || (key18 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs250 === errors){
if(data104.sha256 !== undefined){
let data105 = data104.sha256;
const _errs251 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema61.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs251){
if(typeof data105 === "string"){
if(!pattern7.test(data105)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid55 = _errs251 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data104.digest !== undefined){
let data106 = data104.digest;
const _errs253 = errors;
if(errors === _errs253){
if(typeof data106 === "string"){
if(!pattern13.test(data106)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid55 = _errs253 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data104.size_bytes !== undefined){
let data107 = data104.size_bytes;
const _errs255 = errors;
if((!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))) && (data107 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema61.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs255){
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid55 = _errs255 === errors;
}
else {
var valid55 = true;
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
var valid51 = _errs247 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.status !== undefined){
let data108 = data97.status;
const _errs257 = errors;
if(!(((((((data108 === "matched") || (data108 === "mismatched")) || (data108 === "missing")) || (data108 === "unreadable")) || (data108 === "changed")) || (data108 === "unverified")) || (data108 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid51 = _errs257 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.evidence !== undefined){
let data109 = data97.evidence;
const _errs259 = errors;
if(!((((data109 === "bytes") || (data109 === "pointer")) || (data109 === "upstream")) || (data109 === "none"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/evidence",schemaPath:"#/properties/files/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid51 = _errs259 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.host !== undefined){
const _errs260 = errors;
if(typeof data97.host !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/host",schemaPath:"#/properties/files/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs260 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.presence !== undefined){
const _errs262 = errors;
if(!(data97.presence === "lfs-server")){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/presence",schemaPath:"#/properties/files/items/properties/presence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid51 = _errs262 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.strength !== undefined){
const _errs263 = errors;
if(!(data97.strength === "weak")){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/strength",schemaPath:"#/properties/files/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.strength.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid51 = _errs263 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data97.verified_at !== undefined){
const _errs264 = errors;
if(typeof data97.verified_at !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/verified_at",schemaPath:"#/properties/files/items/properties/verified_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs264 === errors;
}
else {
var valid51 = true;
}
}
}
}
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
var valid50 = _errs230 === errors;
if(!valid50){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs228 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data114 = data.findings;
const _errs266 = errors;
if(errors === _errs266){
if(Array.isArray(data114)){
var valid57 = true;
const len6 = data114.length;
for(let i6=0; i6<len6; i6++){
let data115 = data114[i6];
const _errs268 = errors;
if(errors === _errs268){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing16;
if((((((((((((data115.kind === undefined) && (missing16 = "kind")) || ((data115.severity === undefined) && (missing16 = "severity"))) || ((data115.count === undefined) && (missing16 = "count"))) || ((data115.data === undefined) && (missing16 = "data"))) || ((data115.message === undefined) && (missing16 = "message"))) || ((data115.subject === undefined) && (missing16 = "subject"))) || ((data115.location === undefined) && (missing16 = "location"))) || ((data115.related === undefined) && (missing16 = "related"))) || ((data115.expected === undefined) && (missing16 = "expected"))) || ((data115.actual === undefined) && (missing16 = "actual"))) || ((data115.fingerprint === undefined) && (missing16 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs270 = errors;
for(const key19 in data115){
if(!(func1.call(schema31.properties.findings.items.properties, key19))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs270 === errors){
if(data115.kind !== undefined){
const _errs271 = errors;
if(typeof data115.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs271 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.severity !== undefined){
let data117 = data115.severity;
const _errs273 = errors;
if(!(((data117 === "error") || (data117 === "warning")) || (data117 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid58 = _errs273 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.count !== undefined){
let data118 = data115.count;
const _errs274 = errors;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/count",schemaPath:"#/properties/findings/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs274){
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 1 || isNaN(data118)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/count",schemaPath:"#/properties/findings/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid58 = _errs274 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.data !== undefined){
let data119 = data115.data;
const _errs276 = errors;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/data",schemaPath:"#/properties/findings/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid58 = _errs276 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.message !== undefined){
const _errs278 = errors;
if(typeof data115.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs278 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.subject !== undefined){
const _errs280 = errors;
if(typeof data115.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs280 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.location !== undefined){
let data122 = data115.location;
const _errs282 = errors;
const _errs283 = errors;
if((!(data122 && typeof data122 == "object" && !Array.isArray(data122))) && (data122 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema64.type},message:"must be object,null"}];
return false;
}
if(errors === _errs283){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing17;
if((((data122.file === undefined) && (missing17 = "file")) || ((data122.line === undefined) && (missing17 = "line"))) || ((data122.column === undefined) && (missing17 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs285 = errors;
for(const key20 in data122){
if(!(((key20 === "file") || (key20 === "line")) || (key20 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs285 === errors){
if(data122.file !== undefined){
const _errs286 = errors;
if(typeof data122.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs286 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data122.line !== undefined){
let data124 = data122.line;
const _errs288 = errors;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs288){
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid60 = _errs288 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data122.column !== undefined){
let data125 = data122.column;
const _errs290 = errors;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs290){
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 1 || isNaN(data125)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid60 = _errs290 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
}
var valid58 = _errs282 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.related !== undefined){
let data126 = data115.related;
const _errs292 = errors;
const _errs293 = errors;
if((!(data126 && typeof data126 == "object" && !Array.isArray(data126))) && (data126 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema64.type},message:"must be object,null"}];
return false;
}
if(errors === _errs293){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing18;
if((((data126.file === undefined) && (missing18 = "file")) || ((data126.line === undefined) && (missing18 = "line"))) || ((data126.column === undefined) && (missing18 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs295 = errors;
for(const key21 in data126){
if(!(((key21 === "file") || (key21 === "line")) || (key21 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs295 === errors){
if(data126.file !== undefined){
const _errs296 = errors;
if(typeof data126.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs296 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data126.line !== undefined){
let data128 = data126.line;
const _errs298 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs298){
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 1 || isNaN(data128)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid62 = _errs298 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data126.column !== undefined){
let data129 = data126.column;
const _errs300 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs300){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 1 || isNaN(data129)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid62 = _errs300 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
var valid58 = _errs292 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.expected !== undefined){
let data130 = data115.expected;
const _errs302 = errors;
if((typeof data130 !== "string") && (data130 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid58 = _errs302 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.actual !== undefined){
let data131 = data115.actual;
const _errs304 = errors;
if((typeof data131 !== "string") && (data131 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid58 = _errs304 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data115.fingerprint !== undefined){
let data132 = data115.fingerprint;
const _errs306 = errors;
if(errors === _errs306){
if(typeof data132 === "string"){
if(!pattern16.test(data132)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid58 = _errs306 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
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
var valid57 = _errs268 === errors;
if(!valid57){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs266 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data133 = data.suppressed;
const _errs308 = errors;
if(errors === _errs308){
if(Array.isArray(data133)){
var valid63 = true;
const len7 = data133.length;
for(let i7=0; i7<len7; i7++){
let data134 = data133[i7];
const _errs310 = errors;
if(errors === _errs310){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing19;
if(((((((((((((((data134.kind === undefined) && (missing19 = "kind")) || ((data134.severity === undefined) && (missing19 = "severity"))) || ((data134.count === undefined) && (missing19 = "count"))) || ((data134.data === undefined) && (missing19 = "data"))) || ((data134.message === undefined) && (missing19 = "message"))) || ((data134.subject === undefined) && (missing19 = "subject"))) || ((data134.location === undefined) && (missing19 = "location"))) || ((data134.related === undefined) && (missing19 = "related"))) || ((data134.expected === undefined) && (missing19 = "expected"))) || ((data134.actual === undefined) && (missing19 = "actual"))) || ((data134.fingerprint === undefined) && (missing19 = "fingerprint"))) || ((data134.suppression === undefined) && (missing19 = "suppression"))) || ((data134.reason === undefined) && (missing19 = "reason"))) || ((data134.expires === undefined) && (missing19 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs312 = errors;
for(const key22 in data134){
if(!(func1.call(schema31.properties.suppressed.items.properties, key22))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs312 === errors){
if(data134.kind !== undefined){
const _errs313 = errors;
if(typeof data134.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/kind",schemaPath:"#/properties/suppressed/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs313 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.severity !== undefined){
let data136 = data134.severity;
const _errs315 = errors;
if(!(((data136 === "error") || (data136 === "warning")) || (data136 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/severity",schemaPath:"#/properties/suppressed/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressed.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid64 = _errs315 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.count !== undefined){
let data137 = data134.count;
const _errs316 = errors;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/count",schemaPath:"#/properties/suppressed/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs316){
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 1 || isNaN(data137)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/count",schemaPath:"#/properties/suppressed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid64 = _errs316 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.data !== undefined){
let data138 = data134.data;
const _errs318 = errors;
if(!(data138 && typeof data138 == "object" && !Array.isArray(data138))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/data",schemaPath:"#/properties/suppressed/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid64 = _errs318 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.message !== undefined){
const _errs320 = errors;
if(typeof data134.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/message",schemaPath:"#/properties/suppressed/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs320 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.subject !== undefined){
const _errs322 = errors;
if(typeof data134.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/subject",schemaPath:"#/properties/suppressed/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs322 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.location !== undefined){
let data141 = data134.location;
const _errs324 = errors;
const _errs325 = errors;
if((!(data141 && typeof data141 == "object" && !Array.isArray(data141))) && (data141 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema64.type},message:"must be object,null"}];
return false;
}
if(errors === _errs325){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing20;
if((((data141.file === undefined) && (missing20 = "file")) || ((data141.line === undefined) && (missing20 = "line"))) || ((data141.column === undefined) && (missing20 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs327 = errors;
for(const key23 in data141){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs327 === errors){
if(data141.file !== undefined){
const _errs328 = errors;
if(typeof data141.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs328 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data141.line !== undefined){
let data143 = data141.line;
const _errs330 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs330){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid66 = _errs330 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data141.column !== undefined){
let data144 = data141.column;
const _errs332 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs332){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 1 || isNaN(data144)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid66 = _errs332 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
}
var valid64 = _errs324 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.related !== undefined){
let data145 = data134.related;
const _errs334 = errors;
const _errs335 = errors;
if((!(data145 && typeof data145 == "object" && !Array.isArray(data145))) && (data145 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema64.type},message:"must be object,null"}];
return false;
}
if(errors === _errs335){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing21;
if((((data145.file === undefined) && (missing21 = "file")) || ((data145.line === undefined) && (missing21 = "line"))) || ((data145.column === undefined) && (missing21 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs337 = errors;
for(const key24 in data145){
if(!(((key24 === "file") || (key24 === "line")) || (key24 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs337 === errors){
if(data145.file !== undefined){
const _errs338 = errors;
if(typeof data145.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs338 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data145.line !== undefined){
let data147 = data145.line;
const _errs340 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs340){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 1 || isNaN(data147)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid68 = _errs340 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data145.column !== undefined){
let data148 = data145.column;
const _errs342 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs342){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 1 || isNaN(data148)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid68 = _errs342 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
}
var valid64 = _errs334 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.expected !== undefined){
let data149 = data134.expected;
const _errs344 = errors;
if((typeof data149 !== "string") && (data149 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expected",schemaPath:"#/properties/suppressed/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid64 = _errs344 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.actual !== undefined){
let data150 = data134.actual;
const _errs346 = errors;
if((typeof data150 !== "string") && (data150 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/actual",schemaPath:"#/properties/suppressed/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid64 = _errs346 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.fingerprint !== undefined){
let data151 = data134.fingerprint;
const _errs348 = errors;
if(errors === _errs348){
if(typeof data151 === "string"){
if(!pattern16.test(data151)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs348 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.suppression !== undefined){
let data152 = data134.suppression;
const _errs350 = errors;
const _errs351 = errors;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/suppression",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs351){
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 0 || isNaN(data152)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/suppression",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid64 = _errs350 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.reason !== undefined){
const _errs353 = errors;
if(typeof data134.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/reason",schemaPath:"#/properties/suppressed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs353 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data134.expires !== undefined){
let data154 = data134.expires;
const _errs355 = errors;
const _errs356 = errors;
if(errors === _errs356){
if(typeof data154 === "string"){
if(!pattern18.test(data154)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs355 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
}
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
var valid63 = _errs310 === errors;
if(!valid63){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs308 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data155 = data.suppressions;
const _errs358 = errors;
if(errors === _errs358){
if(Array.isArray(data155)){
var valid71 = true;
const len8 = data155.length;
for(let i8=0; i8<len8; i8++){
let data156 = data155[i8];
const _errs360 = errors;
if(errors === _errs360){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing22;
if(((((((data156.kind === undefined) && (missing22 = "kind")) || ((data156.path === undefined) && (missing22 = "path"))) || ((data156.reason === undefined) && (missing22 = "reason"))) || ((data156.expires === undefined) && (missing22 = "expires"))) || ((data156.status === undefined) && (missing22 = "status"))) || ((data156.findings === undefined) && (missing22 = "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs362 = errors;
for(const key25 in data156){
if(!((((((key25 === "kind") || (key25 === "path")) || (key25 === "reason")) || (key25 === "expires")) || (key25 === "status")) || (key25 === "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs362 === errors){
if(data156.kind !== undefined){
const _errs363 = errors;
if(typeof data156.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/kind",schemaPath:"#/properties/suppressions/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs363 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data156.path !== undefined){
const _errs365 = errors;
if(typeof data156.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/path",schemaPath:"#/properties/suppressions/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs365 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data156.reason !== undefined){
const _errs367 = errors;
if(typeof data156.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs367 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data156.expires !== undefined){
let data160 = data156.expires;
const _errs369 = errors;
const _errs370 = errors;
if(errors === _errs370){
if(typeof data160 === "string"){
if(!pattern18.test(data160)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid72 = _errs369 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data156.status !== undefined){
let data161 = data156.status;
const _errs372 = errors;
if(!((data161 === "active") || (data161 === "expired"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/status",schemaPath:"#/properties/suppressions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressions.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid72 = _errs372 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data156.findings !== undefined){
let data162 = data156.findings;
const _errs373 = errors;
const _errs374 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs374){
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid72 = _errs373 === errors;
}
else {
var valid72 = true;
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
var valid71 = _errs360 === errors;
if(!valid71){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs358 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data163 = data.counts;
const _errs376 = errors;
if(errors === _errs376){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key26 in data163){
let data164 = data163[key26];
const _errs379 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
validate20.errors = [{instancePath:instancePath+"/counts/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs379){
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 1 || isNaN(data164)){
validate20.errors = [{instancePath:instancePath+"/counts/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid75 = _errs379 === errors;
if(!valid75){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs376 === errors;
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

