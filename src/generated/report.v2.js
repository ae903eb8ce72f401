// Generated from schemas/report.v2.schema.json by npm run generate.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:manifest-drift:schema:report:v2","type":"object","additionalProperties":false,"required":["schema_version","tool","generated_at","root","commit","baseline","run","shard","outcome","complete","error","summary","stages","lists","manifests","entries","files","findings","suppressed","suppressions","counts"],"properties":{"schema_version":{"const":2},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"manifest-drift"},"version":{"type":"string"}}},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"root":{"type":"string"},"commit":{"type":["string","null"],"pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"baseline":{"type":["object","null"],"additionalProperties":false,"required":["name","commit"],"properties":{"name":{"type":"string"},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"run":{"type":["object","null"],"additionalProperties":false,"required":["id","attempt","workflow","job","event","repository","ref","url"],"properties":{"id":{"type":"string"},"attempt":{"type":"integer"},"workflow":{"type":"string"},"job":{"type":"string"},"event":{"type":"string"},"repository":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"}}},"shard":{"type":["object","null"],"additionalProperties":false,"required":["index","total","plan","settings","fail_on","all_files","imbalance","part_complete"],"properties":{"index":{"type":"integer","minimum":1,"maximum":256},"total":{"type":"integer","minimum":1,"maximum":256},"plan":{"type":"string","pattern":"^[0-9a-f]{64}$"},"settings":{"type":"string","pattern":"^[0-9a-f]{64}$"},"fail_on":{"enum":["error","warning","notice"]},"all_files":{"$ref":"#/$defs/count"},"imbalance":{"type":"number","minimum":1},"part_complete":{"type":"boolean"}}},"outcome":{"enum":["pass","fail","error"]},"complete":{"type":"boolean"},"changed_since":{"type":"string","pattern":"^[^]"},"error":{"type":["string","null"]},"summary":{"type":"object","additionalProperties":false,"required":["total_files","matched","matched_by","matched_weak","mismatched","missing","unreadable","changed","unverified","skipped","has_recorded_checksums","bytes_hashed","errors","warnings","notices","suppressed","duration_ms"],"properties":{"total_files":{"$ref":"#/$defs/count"},"matched":{"$ref":"#/$defs/count"},"matched_by":{"type":"object","additionalProperties":false,"required":["bytes","pointer","upstream"],"properties":{"bytes":{"$ref":"#/$defs/count"},"pointer":{"$ref":"#/$defs/count"},"upstream":{"$ref":"#/$defs/count"},"upstream_bytes":{"$ref":"#/$defs/count"},"hosts":{"type":"object","additionalProperties":{"$ref":"#/$defs/count"}},"lfs_server":{"$ref":"#/$defs/count"}}},"matched_weak":{"$ref":"#/$defs/count"},"mismatched":{"$ref":"#/$defs/count"},"missing":{"$ref":"#/$defs/count"},"unreadable":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unverified":{"$ref":"#/$defs/count"},"skipped":{"$ref":"#/$defs/count"},"has_recorded_checksums":{"type":"boolean"},"bytes_hashed":{"$ref":"#/$defs/count"},"errors":{"$ref":"#/$defs/count"},"warnings":{"$ref":"#/$defs/count"},"notices":{"$ref":"#/$defs/count"},"suppressed":{"$ref":"#/$defs/count"},"duration_ms":{"$ref":"#/$defs/count"}}},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","counts","note","duration_ms"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z -]{0,39}$"},"status":{"enum":["pass","fail","skip"]},"counts":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z_]{0,39}$"},"additionalProperties":{"$ref":"#/$defs/count"}},"note":{"type":["string","null"]},"duration_ms":{"$ref":"#/$defs/count"}}}},"state":{"type":"object","additionalProperties":false,"required":["read","remembered","oldest_verified_at"],"properties":{"read":{"type":"integer","minimum":0},"remembered":{"type":"integer","minimum":0},"oldest_verified_at":{"type":["string","null"]}}},"lists":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","base","records"],"properties":{"path":{"type":"string"},"base":{"enum":["root","list"]},"records":{"$ref":"#/$defs/count"}}}},"manifests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","format","label","base","decided_by","recorded","compared","not_looked_at","unread"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"label":{"type":"string"},"base":{"type":"string"},"decided_by":{"enum":["input","config","format","baseline","paths"]},"recorded":{"$ref":"#/$defs/count"},"compared":{"$ref":"#/$defs/count"},"not_looked_at":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","count"],"properties":{"what":{"type":"string"},"count":{"$ref":"#/$defs/count"}}}},"unread":{"type":["string","null"]}}}},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","id","version","path","status","files"],"properties":{"kind":{"enum":["model","dataset"]},"id":{"type":"string"},"version":{"type":["string","null"]},"path":{"type":["string","null"]},"status":{"$ref":"#/$defs/status"},"files":{"$ref":"#/$defs/count"},"works":{"enum":["available","answers","failed","blocked","skipped","untested"]}}}},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","list","recorded","actual","status","evidence"],"properties":{"path":{"type":"string"},"list":{"type":"string"},"recorded":{"$ref":"#/$defs/content"},"actual":{"$ref":"#/$defs/content"},"status":{"$ref":"#/$defs/status"},"evidence":{"enum":["bytes","upstream-bytes","pointer","upstream","none"]},"host":{"type":"string"},"presence":{"enum":["lfs-server"]},"strength":{"enum":["weak"]},"verified_at":{"type":"string"}}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}},"suppressed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","severity","count","data","message","subject","location","related","expected","actual","fingerprint","suppression","reason","expires"],"properties":{"kind":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"count":{"type":"integer","minimum":1},"data":{"type":"object"},"message":{"type":"string"},"subject":{"type":"string"},"location":{"$ref":"#/$defs/location"},"related":{"$ref":"#/$defs/location"},"expected":{"type":["string","null"]},"actual":{"type":["string","null"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$"},"suppression":{"$ref":"#/$defs/count"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"}}}},"suppressions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","path","reason","expires","status","findings"],"properties":{"kind":{"type":"string"},"path":{"type":"string"},"reason":{"type":"string"},"expires":{"$ref":"#/$defs/day"},"status":{"enum":["active","expired"]},"findings":{"$ref":"#/$defs/count"}}}},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":1}}},"$defs":{"count":{"type":"integer","minimum":0},"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"status":{"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]},"content":{"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}},"location":{"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema60 = {"enum":["matched","mismatched","missing","unreadable","changed","unverified","skipped"]};
const schema62 = {"type":"object","additionalProperties":false,"required":["sha256","size_bytes"],"properties":{"sha256":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},"size_bytes":{"type":["integer","null"],"minimum":0}}};
const schema65 = {"type":["object","null"],"additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const schema70 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
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
if(!((((((key6 === "bytes") || (key6 === "pointer")) || (key6 === "upstream")) || (key6 === "upstream_bytes")) || (key6 === "hosts")) || (key6 === "lfs_server"))){
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
if(data35.upstream_bytes !== undefined){
let data39 = data35.upstream_bytes;
const _errs88 = errors;
const _errs89 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream_bytes",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs89){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/upstream_bytes",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs88 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.hosts !== undefined){
let data40 = data35.hosts;
const _errs91 = errors;
if(errors === _errs91){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key7 in data40){
let data41 = data40[key7];
const _errs94 = errors;
const _errs95 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs94 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/hosts",schemaPath:"#/properties/summary/properties/matched_by/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data35.lfs_server !== undefined){
let data42 = data35.lfs_server;
const _errs97 = errors;
const _errs98 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/lfs_server",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_by/lfs_server",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs97 === errors;
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
let data43 = data32.matched_weak;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/summary/matched_weak",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.mismatched !== undefined){
let data44 = data32.mismatched;
const _errs103 = errors;
const _errs104 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/summary/mismatched",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.missing !== undefined){
let data45 = data32.missing;
const _errs106 = errors;
const _errs107 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate20.errors = [{instancePath:instancePath+"/summary/missing",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.unreadable !== undefined){
let data46 = data32.unreadable;
const _errs109 = errors;
const _errs110 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs110){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/summary/unreadable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.changed !== undefined){
let data47 = data32.changed;
const _errs112 = errors;
const _errs113 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs113){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/summary/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.unverified !== undefined){
let data48 = data32.unverified;
const _errs115 = errors;
const _errs116 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/summary/unverified",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.skipped !== undefined){
let data49 = data32.skipped;
const _errs118 = errors;
const _errs119 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs119){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/summary/skipped",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs118 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.has_recorded_checksums !== undefined){
const _errs121 = errors;
if(typeof data32.has_recorded_checksums !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/summary/has_recorded_checksums",schemaPath:"#/properties/summary/properties/has_recorded_checksums/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs121 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.bytes_hashed !== undefined){
let data51 = data32.bytes_hashed;
const _errs123 = errors;
const _errs124 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate20.errors = [{instancePath:instancePath+"/summary/bytes_hashed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.errors !== undefined){
let data52 = data32.errors;
const _errs126 = errors;
const _errs127 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/summary/errors",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.warnings !== undefined){
let data53 = data32.warnings;
const _errs129 = errors;
const _errs130 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs130){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate20.errors = [{instancePath:instancePath+"/summary/warnings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.notices !== undefined){
let data54 = data32.notices;
const _errs132 = errors;
const _errs133 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs133){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate20.errors = [{instancePath:instancePath+"/summary/notices",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data32.suppressed !== undefined){
let data55 = data32.suppressed;
const _errs135 = errors;
const _errs136 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs136){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs135 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.duration_ms !== undefined){
let data56 = data32.duration_ms;
const _errs138 = errors;
const _errs139 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs139){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/summary/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs138 === errors;
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
let data57 = data.stages;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data57)){
var valid30 = true;
const len0 = data57.length;
for(let i0=0; i0<len0; i0++){
let data58 = data57[i0];
const _errs143 = errors;
if(errors === _errs143){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing7;
if((((((data58.name === undefined) && (missing7 = "name")) || ((data58.status === undefined) && (missing7 = "status"))) || ((data58.counts === undefined) && (missing7 = "counts"))) || ((data58.note === undefined) && (missing7 = "note"))) || ((data58.duration_ms === undefined) && (missing7 = "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key8 in data58){
if(!(((((key8 === "name") || (key8 === "status")) || (key8 === "counts")) || (key8 === "note")) || (key8 === "duration_ms"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data58.name !== undefined){
let data59 = data58.name;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data59 === "string"){
if(!pattern10.test(data59)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z -]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z -]{0,39}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs146 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.status !== undefined){
let data60 = data58.status;
const _errs148 = errors;
if(!(((data60 === "pass") || (data60 === "fail")) || (data60 === "skip"))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/status",schemaPath:"#/properties/stages/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid31 = _errs148 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.counts !== undefined){
let data61 = data58.counts;
const _errs149 = errors;
if(errors === _errs149){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 in data61){
const _errs151 = errors;
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
var valid32 = _errs151 === errors;
if(!valid32){
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
if(valid32){
for(const key10 in data61){
let data62 = data61[key10];
const _errs153 = errors;
const _errs154 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs154){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/counts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid33 = _errs153 === errors;
if(!valid33){
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
var valid31 = _errs149 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.note !== undefined){
let data63 = data58.note;
const _errs156 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/note",schemaPath:"#/properties/stages/items/properties/note/type",keyword:"type",params:{type: schema31.properties.stages.items.properties.note.type},message:"must be string,null"}];
return false;
}
var valid31 = _errs156 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data58.duration_ms !== undefined){
let data64 = data58.duration_ms;
const _errs158 = errors;
const _errs159 = errors;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs159){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
validate20.errors = [{instancePath:instancePath+"/stages/" + i0+"/duration_ms",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid31 = _errs158 === errors;
}
else {
var valid31 = true;
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
var valid30 = _errs143 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data65 = data.state;
const _errs161 = errors;
if(errors === _errs161){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing8;
if((((data65.read === undefined) && (missing8 = "read")) || ((data65.remembered === undefined) && (missing8 = "remembered"))) || ((data65.oldest_verified_at === undefined) && (missing8 = "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs163 = errors;
for(const key11 in data65){
if(!(((key11 === "read") || (key11 === "remembered")) || (key11 === "oldest_verified_at"))){
validate20.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data65.read !== undefined){
let data66 = data65.read;
const _errs164 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs164){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
validate20.errors = [{instancePath:instancePath+"/state/read",schemaPath:"#/properties/state/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid36 = _errs164 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data65.remembered !== undefined){
let data67 = data65.remembered;
const _errs166 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs166){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
validate20.errors = [{instancePath:instancePath+"/state/remembered",schemaPath:"#/properties/state/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid36 = _errs166 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data65.oldest_verified_at !== undefined){
let data68 = data65.oldest_verified_at;
const _errs168 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
validate20.errors = [{instancePath:instancePath+"/state/oldest_verified_at",schemaPath:"#/properties/state/properties/oldest_verified_at/type",keyword:"type",params:{type: schema31.properties.state.properties.oldest_verified_at.type},message:"must be string,null"}];
return false;
}
var valid36 = _errs168 === errors;
}
else {
var valid36 = true;
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
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lists !== undefined){
let data69 = data.lists;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data69)){
var valid37 = true;
const len1 = data69.length;
for(let i1=0; i1<len1; i1++){
let data70 = data69[i1];
const _errs172 = errors;
if(errors === _errs172){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing9;
if((((data70.path === undefined) && (missing9 = "path")) || ((data70.base === undefined) && (missing9 = "base"))) || ((data70.records === undefined) && (missing9 = "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs174 = errors;
for(const key12 in data70){
if(!(((key12 === "path") || (key12 === "base")) || (key12 === "records"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs174 === errors){
if(data70.path !== undefined){
const _errs175 = errors;
if(typeof data70.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs175 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data70.base !== undefined){
let data72 = data70.base;
const _errs177 = errors;
if(!((data72 === "root") || (data72 === "list"))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/base",schemaPath:"#/properties/lists/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.items.properties.base.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid38 = _errs177 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data70.records !== undefined){
let data73 = data70.records;
const _errs178 = errors;
const _errs179 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs179){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
validate20.errors = [{instancePath:instancePath+"/lists/" + i1+"/records",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid38 = _errs178 === errors;
}
else {
var valid38 = true;
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
var valid37 = _errs172 === errors;
if(!valid37){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs170 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifests !== undefined){
let data74 = data.manifests;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data74)){
var valid40 = true;
const len2 = data74.length;
for(let i2=0; i2<len2; i2++){
let data75 = data74[i2];
const _errs183 = errors;
if(errors === _errs183){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing10;
if((((((((((data75.path === undefined) && (missing10 = "path")) || ((data75.format === undefined) && (missing10 = "format"))) || ((data75.label === undefined) && (missing10 = "label"))) || ((data75.base === undefined) && (missing10 = "base"))) || ((data75.decided_by === undefined) && (missing10 = "decided_by"))) || ((data75.recorded === undefined) && (missing10 = "recorded"))) || ((data75.compared === undefined) && (missing10 = "compared"))) || ((data75.not_looked_at === undefined) && (missing10 = "not_looked_at"))) || ((data75.unread === undefined) && (missing10 = "unread"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs185 = errors;
for(const key13 in data75){
if(!(func1.call(schema31.properties.manifests.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs185 === errors){
if(data75.path !== undefined){
const _errs186 = errors;
if(typeof data75.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/path",schemaPath:"#/properties/manifests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs186 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.format !== undefined){
const _errs188 = errors;
if(typeof data75.format !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/format",schemaPath:"#/properties/manifests/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs188 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.label !== undefined){
const _errs190 = errors;
if(typeof data75.label !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/label",schemaPath:"#/properties/manifests/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs190 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.base !== undefined){
const _errs192 = errors;
if(typeof data75.base !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/base",schemaPath:"#/properties/manifests/items/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs192 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.decided_by !== undefined){
let data80 = data75.decided_by;
const _errs194 = errors;
if(!(((((data80 === "input") || (data80 === "config")) || (data80 === "format")) || (data80 === "baseline")) || (data80 === "paths"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/decided_by",schemaPath:"#/properties/manifests/items/properties/decided_by/enum",keyword:"enum",params:{allowedValues: schema31.properties.manifests.items.properties.decided_by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid41 = _errs194 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.recorded !== undefined){
let data81 = data75.recorded;
const _errs195 = errors;
const _errs196 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs196){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/recorded",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs195 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.compared !== undefined){
let data82 = data75.compared;
const _errs198 = errors;
const _errs199 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs199){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/compared",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid41 = _errs198 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.not_looked_at !== undefined){
let data83 = data75.not_looked_at;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data83)){
var valid44 = true;
const len3 = data83.length;
for(let i3=0; i3<len3; i3++){
let data84 = data83[i3];
const _errs203 = errors;
if(errors === _errs203){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing11;
if(((data84.what === undefined) && (missing11 = "what")) || ((data84.count === undefined) && (missing11 = "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs205 = errors;
for(const key14 in data84){
if(!((key14 === "what") || (key14 === "count"))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3,schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs205 === errors){
if(data84.what !== undefined){
const _errs206 = errors;
if(typeof data84.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/what",schemaPath:"#/properties/manifests/items/properties/not_looked_at/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs206 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data84.count !== undefined){
let data86 = data84.count;
const _errs208 = errors;
const _errs209 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs209){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at/" + i3+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid45 = _errs208 === errors;
}
else {
var valid45 = true;
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
var valid44 = _errs203 === errors;
if(!valid44){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/not_looked_at",schemaPath:"#/properties/manifests/items/properties/not_looked_at/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid41 = _errs201 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data75.unread !== undefined){
let data87 = data75.unread;
const _errs211 = errors;
if((typeof data87 !== "string") && (data87 !== null)){
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2+"/unread",schemaPath:"#/properties/manifests/items/properties/unread/type",keyword:"type",params:{type: schema31.properties.manifests.items.properties.unread.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs211 === errors;
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
validate20.errors = [{instancePath:instancePath+"/manifests/" + i2,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs183 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs181 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data88 = data.entries;
const _errs213 = errors;
if(errors === _errs213){
if(Array.isArray(data88)){
var valid47 = true;
const len4 = data88.length;
for(let i4=0; i4<len4; i4++){
let data89 = data88[i4];
const _errs215 = errors;
if(errors === _errs215){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing12;
if(((((((data89.kind === undefined) && (missing12 = "kind")) || ((data89.id === undefined) && (missing12 = "id"))) || ((data89.version === undefined) && (missing12 = "version"))) || ((data89.path === undefined) && (missing12 = "path"))) || ((data89.status === undefined) && (missing12 = "status"))) || ((data89.files === undefined) && (missing12 = "files"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs217 = errors;
for(const key15 in data89){
if(!(((((((key15 === "kind") || (key15 === "id")) || (key15 === "version")) || (key15 === "path")) || (key15 === "status")) || (key15 === "files")) || (key15 === "works"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs217 === errors){
if(data89.kind !== undefined){
let data90 = data89.kind;
const _errs218 = errors;
if(!((data90 === "model") || (data90 === "dataset"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid48 = _errs218 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data89.id !== undefined){
const _errs219 = errors;
if(typeof data89.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs219 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data89.version !== undefined){
let data92 = data89.version;
const _errs221 = errors;
if((typeof data92 !== "string") && (data92 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/version",schemaPath:"#/properties/entries/items/properties/version/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.version.type},message:"must be string,null"}];
return false;
}
var valid48 = _errs221 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data89.path !== undefined){
let data93 = data89.path;
const _errs223 = errors;
if((typeof data93 !== "string") && (data93 !== null)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.path.type},message:"must be string,null"}];
return false;
}
var valid48 = _errs223 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data89.status !== undefined){
let data94 = data89.status;
const _errs225 = errors;
if(!(((((((data94 === "matched") || (data94 === "mismatched")) || (data94 === "missing")) || (data94 === "unreadable")) || (data94 === "changed")) || (data94 === "unverified")) || (data94 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid48 = _errs225 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data89.files !== undefined){
let data95 = data89.files;
const _errs227 = errors;
const _errs228 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs228){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/files",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid48 = _errs227 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data89.works !== undefined){
let data96 = data89.works;
const _errs230 = errors;
if(!((((((data96 === "available") || (data96 === "answers")) || (data96 === "failed")) || (data96 === "blocked")) || (data96 === "skipped")) || (data96 === "untested"))){
validate20.errors = [{instancePath:instancePath+"/entries/" + i4+"/works",schemaPath:"#/properties/entries/items/properties/works/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.works.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid48 = _errs230 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid47 = _errs215 === errors;
if(!valid47){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs213 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data97 = data.files;
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data97)){
var valid51 = true;
const len5 = data97.length;
for(let i5=0; i5<len5; i5++){
let data98 = data97[i5];
const _errs233 = errors;
if(errors === _errs233){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing13;
if(((((((data98.path === undefined) && (missing13 = "path")) || ((data98.list === undefined) && (missing13 = "list"))) || ((data98.recorded === undefined) && (missing13 = "recorded"))) || ((data98.actual === undefined) && (missing13 = "actual"))) || ((data98.status === undefined) && (missing13 = "status"))) || ((data98.evidence === undefined) && (missing13 = "evidence"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs235 = errors;
for(const key16 in data98){
if(!(func1.call(schema31.properties.files.items.properties, key16))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs235 === errors){
if(data98.path !== undefined){
const _errs236 = errors;
if(typeof data98.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs236 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.list !== undefined){
const _errs238 = errors;
if(typeof data98.list !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/list",schemaPath:"#/properties/files/items/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs238 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.recorded !== undefined){
let data101 = data98.recorded;
const _errs240 = errors;
const _errs241 = errors;
if(errors === _errs241){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing14;
if(((data101.sha256 === undefined) && (missing14 = "sha256")) || ((data101.size_bytes === undefined) && (missing14 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs243 = errors;
for(const key17 in data101){
if(!(((key17 === "sha256") || (key17 === "digest")) || (key17 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs243 === errors){
if(data101.sha256 !== undefined){
let data102 = data101.sha256;
const _errs244 = errors;
if((typeof data102 !== "string") && (data102 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema62.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs244){
if(typeof data102 === "string"){
if(!pattern7.test(data102)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid54 = _errs244 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data101.digest !== undefined){
let data103 = data101.digest;
const _errs246 = errors;
if(errors === _errs246){
if(typeof data103 === "string"){
if(!pattern13.test(data103)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid54 = _errs246 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data101.size_bytes !== undefined){
let data104 = data101.size_bytes;
const _errs248 = errors;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema62.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs248){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/recorded/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid54 = _errs248 === errors;
}
else {
var valid54 = true;
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
var valid52 = _errs240 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.actual !== undefined){
let data105 = data98.actual;
const _errs250 = errors;
const _errs251 = errors;
if(errors === _errs251){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing15;
if(((data105.sha256 === undefined) && (missing15 = "sha256")) || ((data105.size_bytes === undefined) && (missing15 = "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs253 = errors;
for(const key18 in data105){
if(!(((key18 === "sha256") || (key18 === "digest")) || (key18 === "size_bytes"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual",schemaPath:"#/$defs/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs253 === errors){
if(data105.sha256 !== undefined){
let data106 = data105.sha256;
const _errs254 = errors;
if((typeof data106 !== "string") && (data106 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/type",keyword:"type",params:{type: schema62.properties.sha256.type},message:"must be string,null"}];
return false;
}
if(errors === _errs254){
if(typeof data106 === "string"){
if(!pattern7.test(data106)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/sha256",schemaPath:"#/$defs/content/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
var valid56 = _errs254 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data105.digest !== undefined){
let data107 = data105.digest;
const _errs256 = errors;
if(errors === _errs256){
if(typeof data107 === "string"){
if(!pattern13.test(data107)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"},message:"must match pattern \""+"^[a-z0-9-]{3,20}:[0-9a-f]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/digest",schemaPath:"#/$defs/content/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid56 = _errs256 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data105.size_bytes !== undefined){
let data108 = data105.size_bytes;
const _errs258 = errors;
if((!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) && (data108 !== null)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/type",keyword:"type",params:{type: schema62.properties.size_bytes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs258){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/actual/size_bytes",schemaPath:"#/$defs/content/properties/size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid56 = _errs258 === errors;
}
else {
var valid56 = true;
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
var valid52 = _errs250 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.status !== undefined){
let data109 = data98.status;
const _errs260 = errors;
if(!(((((((data109 === "matched") || (data109 === "mismatched")) || (data109 === "missing")) || (data109 === "unreadable")) || (data109 === "changed")) || (data109 === "unverified")) || (data109 === "skipped"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid52 = _errs260 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.evidence !== undefined){
let data110 = data98.evidence;
const _errs262 = errors;
if(!(((((data110 === "bytes") || (data110 === "upstream-bytes")) || (data110 === "pointer")) || (data110 === "upstream")) || (data110 === "none"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/evidence",schemaPath:"#/properties/files/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid52 = _errs262 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.host !== undefined){
const _errs263 = errors;
if(typeof data98.host !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/host",schemaPath:"#/properties/files/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs263 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.presence !== undefined){
const _errs265 = errors;
if(!(data98.presence === "lfs-server")){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/presence",schemaPath:"#/properties/files/items/properties/presence/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.presence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid52 = _errs265 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.strength !== undefined){
const _errs266 = errors;
if(!(data98.strength === "weak")){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/strength",schemaPath:"#/properties/files/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.strength.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid52 = _errs266 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data98.verified_at !== undefined){
const _errs267 = errors;
if(typeof data98.verified_at !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i5+"/verified_at",schemaPath:"#/properties/files/items/properties/verified_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs267 === errors;
}
else {
var valid52 = true;
}
}
}
}
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
var valid51 = _errs233 === errors;
if(!valid51){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs231 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data115 = data.findings;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data115)){
var valid58 = true;
const len6 = data115.length;
for(let i6=0; i6<len6; i6++){
let data116 = data115[i6];
const _errs271 = errors;
if(errors === _errs271){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing16;
if((((((((((((data116.kind === undefined) && (missing16 = "kind")) || ((data116.severity === undefined) && (missing16 = "severity"))) || ((data116.count === undefined) && (missing16 = "count"))) || ((data116.data === undefined) && (missing16 = "data"))) || ((data116.message === undefined) && (missing16 = "message"))) || ((data116.subject === undefined) && (missing16 = "subject"))) || ((data116.location === undefined) && (missing16 = "location"))) || ((data116.related === undefined) && (missing16 = "related"))) || ((data116.expected === undefined) && (missing16 = "expected"))) || ((data116.actual === undefined) && (missing16 = "actual"))) || ((data116.fingerprint === undefined) && (missing16 = "fingerprint"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs273 = errors;
for(const key19 in data116){
if(!(func1.call(schema31.properties.findings.items.properties, key19))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs273 === errors){
if(data116.kind !== undefined){
const _errs274 = errors;
if(typeof data116.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs274 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.severity !== undefined){
let data118 = data116.severity;
const _errs276 = errors;
if(!(((data118 === "error") || (data118 === "warning")) || (data118 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid59 = _errs276 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.count !== undefined){
let data119 = data116.count;
const _errs277 = errors;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/count",schemaPath:"#/properties/findings/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs277){
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 1 || isNaN(data119)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/count",schemaPath:"#/properties/findings/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid59 = _errs277 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.data !== undefined){
let data120 = data116.data;
const _errs279 = errors;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/data",schemaPath:"#/properties/findings/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid59 = _errs279 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.message !== undefined){
const _errs281 = errors;
if(typeof data116.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs281 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.subject !== undefined){
const _errs283 = errors;
if(typeof data116.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs283 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.location !== undefined){
let data123 = data116.location;
const _errs285 = errors;
const _errs286 = errors;
if((!(data123 && typeof data123 == "object" && !Array.isArray(data123))) && (data123 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"}];
return false;
}
if(errors === _errs286){
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
let missing17;
if((((data123.file === undefined) && (missing17 = "file")) || ((data123.line === undefined) && (missing17 = "line"))) || ((data123.column === undefined) && (missing17 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs288 = errors;
for(const key20 in data123){
if(!(((key20 === "file") || (key20 === "line")) || (key20 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs288 === errors){
if(data123.file !== undefined){
const _errs289 = errors;
if(typeof data123.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs289 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data123.line !== undefined){
let data125 = data123.line;
const _errs291 = errors;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs291){
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 1 || isNaN(data125)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid61 = _errs291 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data123.column !== undefined){
let data126 = data123.column;
const _errs293 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs293){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 1 || isNaN(data126)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid61 = _errs293 === errors;
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
var valid59 = _errs285 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.related !== undefined){
let data127 = data116.related;
const _errs295 = errors;
const _errs296 = errors;
if((!(data127 && typeof data127 == "object" && !Array.isArray(data127))) && (data127 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"}];
return false;
}
if(errors === _errs296){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing18;
if((((data127.file === undefined) && (missing18 = "file")) || ((data127.line === undefined) && (missing18 = "line"))) || ((data127.column === undefined) && (missing18 = "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs298 = errors;
for(const key21 in data127){
if(!(((key21 === "file") || (key21 === "line")) || (key21 === "column"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs298 === errors){
if(data127.file !== undefined){
const _errs299 = errors;
if(typeof data127.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs299 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data127.line !== undefined){
let data129 = data127.line;
const _errs301 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs301){
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 1 || isNaN(data129)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid63 = _errs301 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data127.column !== undefined){
let data130 = data127.column;
const _errs303 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs303){
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 1 || isNaN(data130)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid63 = _errs303 === errors;
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
var valid59 = _errs295 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.expected !== undefined){
let data131 = data116.expected;
const _errs305 = errors;
if((typeof data131 !== "string") && (data131 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid59 = _errs305 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.actual !== undefined){
let data132 = data116.actual;
const _errs307 = errors;
if((typeof data132 !== "string") && (data132 !== null)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.findings.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid59 = _errs307 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.fingerprint !== undefined){
let data133 = data116.fingerprint;
const _errs309 = errors;
if(errors === _errs309){
if(typeof data133 === "string"){
if(!pattern16.test(data133)){
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid59 = _errs309 === errors;
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
var valid58 = _errs271 === errors;
if(!valid58){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs269 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data134 = data.suppressed;
const _errs311 = errors;
if(errors === _errs311){
if(Array.isArray(data134)){
var valid64 = true;
const len7 = data134.length;
for(let i7=0; i7<len7; i7++){
let data135 = data134[i7];
const _errs313 = errors;
if(errors === _errs313){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing19;
if(((((((((((((((data135.kind === undefined) && (missing19 = "kind")) || ((data135.severity === undefined) && (missing19 = "severity"))) || ((data135.count === undefined) && (missing19 = "count"))) || ((data135.data === undefined) && (missing19 = "data"))) || ((data135.message === undefined) && (missing19 = "message"))) || ((data135.subject === undefined) && (missing19 = "subject"))) || ((data135.location === undefined) && (missing19 = "location"))) || ((data135.related === undefined) && (missing19 = "related"))) || ((data135.expected === undefined) && (missing19 = "expected"))) || ((data135.actual === undefined) && (missing19 = "actual"))) || ((data135.fingerprint === undefined) && (missing19 = "fingerprint"))) || ((data135.suppression === undefined) && (missing19 = "suppression"))) || ((data135.reason === undefined) && (missing19 = "reason"))) || ((data135.expires === undefined) && (missing19 = "expires"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs315 = errors;
for(const key22 in data135){
if(!(func1.call(schema31.properties.suppressed.items.properties, key22))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7,schemaPath:"#/properties/suppressed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs315 === errors){
if(data135.kind !== undefined){
const _errs316 = errors;
if(typeof data135.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/kind",schemaPath:"#/properties/suppressed/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs316 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.severity !== undefined){
let data137 = data135.severity;
const _errs318 = errors;
if(!(((data137 === "error") || (data137 === "warning")) || (data137 === "notice"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/severity",schemaPath:"#/properties/suppressed/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressed.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid65 = _errs318 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.count !== undefined){
let data138 = data135.count;
const _errs319 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/count",schemaPath:"#/properties/suppressed/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs319){
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 1 || isNaN(data138)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/count",schemaPath:"#/properties/suppressed/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid65 = _errs319 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.data !== undefined){
let data139 = data135.data;
const _errs321 = errors;
if(!(data139 && typeof data139 == "object" && !Array.isArray(data139))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/data",schemaPath:"#/properties/suppressed/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid65 = _errs321 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.message !== undefined){
const _errs323 = errors;
if(typeof data135.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/message",schemaPath:"#/properties/suppressed/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs323 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.subject !== undefined){
const _errs325 = errors;
if(typeof data135.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/subject",schemaPath:"#/properties/suppressed/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs325 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.location !== undefined){
let data142 = data135.location;
const _errs327 = errors;
const _errs328 = errors;
if((!(data142 && typeof data142 == "object" && !Array.isArray(data142))) && (data142 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"}];
return false;
}
if(errors === _errs328){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing20;
if((((data142.file === undefined) && (missing20 = "file")) || ((data142.line === undefined) && (missing20 = "line"))) || ((data142.column === undefined) && (missing20 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs330 = errors;
for(const key23 in data142){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs330 === errors){
if(data142.file !== undefined){
const _errs331 = errors;
if(typeof data142.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs331 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data142.line !== undefined){
let data144 = data142.line;
const _errs333 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs333){
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 1 || isNaN(data144)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid67 = _errs333 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data142.column !== undefined){
let data145 = data142.column;
const _errs335 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs335){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid67 = _errs335 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
var valid65 = _errs327 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.related !== undefined){
let data146 = data135.related;
const _errs337 = errors;
const _errs338 = errors;
if((!(data146 && typeof data146 == "object" && !Array.isArray(data146))) && (data146 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"}];
return false;
}
if(errors === _errs338){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing21;
if((((data146.file === undefined) && (missing21 = "file")) || ((data146.line === undefined) && (missing21 = "line"))) || ((data146.column === undefined) && (missing21 = "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs340 = errors;
for(const key24 in data146){
if(!(((key24 === "file") || (key24 === "line")) || (key24 === "column"))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs340 === errors){
if(data146.file !== undefined){
const _errs341 = errors;
if(typeof data146.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid69 = _errs341 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data146.line !== undefined){
let data148 = data146.line;
const _errs343 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs343){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 1 || isNaN(data148)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid69 = _errs343 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data146.column !== undefined){
let data149 = data146.column;
const _errs345 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs345){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 1 || isNaN(data149)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/related/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid69 = _errs345 === errors;
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
var valid65 = _errs337 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.expected !== undefined){
let data150 = data135.expected;
const _errs347 = errors;
if((typeof data150 !== "string") && (data150 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expected",schemaPath:"#/properties/suppressed/items/properties/expected/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid65 = _errs347 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.actual !== undefined){
let data151 = data135.actual;
const _errs349 = errors;
if((typeof data151 !== "string") && (data151 !== null)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/actual",schemaPath:"#/properties/suppressed/items/properties/actual/type",keyword:"type",params:{type: schema31.properties.suppressed.items.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid65 = _errs349 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.fingerprint !== undefined){
let data152 = data135.fingerprint;
const _errs351 = errors;
if(errors === _errs351){
if(typeof data152 === "string"){
if(!pattern16.test(data152)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/fingerprint",schemaPath:"#/properties/suppressed/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid65 = _errs351 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.suppression !== undefined){
let data153 = data135.suppression;
const _errs353 = errors;
const _errs354 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/suppression",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs354){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/suppression",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid65 = _errs353 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.reason !== undefined){
const _errs356 = errors;
if(typeof data135.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/reason",schemaPath:"#/properties/suppressed/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs356 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data135.expires !== undefined){
let data155 = data135.expires;
const _errs358 = errors;
const _errs359 = errors;
if(errors === _errs359){
if(typeof data155 === "string"){
if(!pattern18.test(data155)){
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed/" + i7+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid65 = _errs358 === errors;
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
}
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
var valid64 = _errs313 === errors;
if(!valid64){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs311 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data156 = data.suppressions;
const _errs361 = errors;
if(errors === _errs361){
if(Array.isArray(data156)){
var valid72 = true;
const len8 = data156.length;
for(let i8=0; i8<len8; i8++){
let data157 = data156[i8];
const _errs363 = errors;
if(errors === _errs363){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing22;
if(((((((data157.kind === undefined) && (missing22 = "kind")) || ((data157.path === undefined) && (missing22 = "path"))) || ((data157.reason === undefined) && (missing22 = "reason"))) || ((data157.expires === undefined) && (missing22 = "expires"))) || ((data157.status === undefined) && (missing22 = "status"))) || ((data157.findings === undefined) && (missing22 = "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs365 = errors;
for(const key25 in data157){
if(!((((((key25 === "kind") || (key25 === "path")) || (key25 === "reason")) || (key25 === "expires")) || (key25 === "status")) || (key25 === "findings"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs365 === errors){
if(data157.kind !== undefined){
const _errs366 = errors;
if(typeof data157.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/kind",schemaPath:"#/properties/suppressions/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs366 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data157.path !== undefined){
const _errs368 = errors;
if(typeof data157.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/path",schemaPath:"#/properties/suppressions/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs368 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data157.reason !== undefined){
const _errs370 = errors;
if(typeof data157.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs370 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data157.expires !== undefined){
let data161 = data157.expires;
const _errs372 = errors;
const _errs373 = errors;
if(errors === _errs373){
if(typeof data161 === "string"){
if(!pattern18.test(data161)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/expires",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/expires",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid73 = _errs372 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data157.status !== undefined){
let data162 = data157.status;
const _errs375 = errors;
if(!((data162 === "active") || (data162 === "expired"))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/status",schemaPath:"#/properties/suppressions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.suppressions.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid73 = _errs375 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data157.findings !== undefined){
let data163 = data157.findings;
const _errs376 = errors;
const _errs377 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs377){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
validate20.errors = [{instancePath:instancePath+"/suppressions/" + i8+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid73 = _errs376 === errors;
}
else {
var valid73 = true;
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
var valid72 = _errs363 === errors;
if(!valid72){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs361 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data164 = data.counts;
const _errs379 = errors;
if(errors === _errs379){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key26 in data164){
let data165 = data164[key26];
const _errs382 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate20.errors = [{instancePath:instancePath+"/counts/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs382){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 1 || isNaN(data165)){
validate20.errors = [{instancePath:instancePath+"/counts/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid76 = _errs382 === errors;
if(!valid76){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs379 === errors;
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

